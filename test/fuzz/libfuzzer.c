/*-------------------------------------------------------------------------
 *
 * libfuzzer.c
 *	  Gives the parser named in the environment's PARSER to libFuzzer.
 *
 *-------------------------------------------------------------------------
 */
#include "parsere.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern int	LLVMFuzzerInitialize(int *argc, char ***argv);
extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const Parser *parser = parsers;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *name = getenv("PARSER");

	(void) argc;
	(void) argv;
	while (parser->name != NULL &&
		   (name == NULL || strcmp(parser->name, name) != 0))
		parser++;
	if (parser->name == NULL)
	{
		fprintf(stderr, "no parser is named \"%s\"\n", name ? name : "");
		exit(2);
	}
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	parser->run(data, size);
	return 0;
}
