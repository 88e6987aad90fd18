/*-------------------------------------------------------------------------
 *
 * afspil.c
 *	  Runs the files of the corpus through their parsers once.
 *
 * Usage: afspil PARSER FILE...
 *
 *-------------------------------------------------------------------------
 */
#include "parsere.h"

#include <stdio.h>
#include <string.h>

/* Longer files than this are no part of the corpus. */
#define MOST_BYTES	65536

int
main(int argc, char **argv)
{
	static uint8_t data[MOST_BYTES];
	const Parser *parser = parsers;

	if (argc < 3)
	{
		fprintf(stderr, "usage: afspil PARSER FILE...\n");
		return 2;
	}
	while (parser->name != NULL && strcmp(parser->name, argv[1]) != 0)
		parser++;
	if (parser->name == NULL)
	{
		fprintf(stderr, "no such parser: %s\n", argv[1]);
		return 2;
	}
	for (int i = 2; i < argc; i++)
	{
		FILE	   *file = fopen(argv[i], "rb");
		size_t		size;

		if (file == NULL)
		{
			perror(argv[i]);
			return 2;
		}
		size = fread(data, 1, sizeof(data), file);
		fclose(file);
		parser->run(data, size);
	}
	return 0;
}
