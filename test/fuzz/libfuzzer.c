/*-------------------------------------------------------------------------
 *
 * libfuzzer.c
 *	  Gives the parser named in PARSER to libFuzzer.
 *
 *-------------------------------------------------------------------------
 */
#include "parsere.h"

#include <stdlib.h>
#include <string.h>

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	for (const Parser *p = parsers; p->name != NULL; p++)
		if (strcmp(p->name, PARSER) == 0)
		{
			p->run(data, size);
			return 0;
		}
	abort();
}
