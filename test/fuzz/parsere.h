/*-------------------------------------------------------------------------
 *
 * parsere.h
 *	  The parsers that read what others wrote, as fuzz targets.
 *
 *-------------------------------------------------------------------------
 */
#ifndef PARSERE_H
#define PARSERE_H

#include <stddef.h>
#include <stdint.h>

typedef struct Parser
{
	const char *name;			/* also the folder of its corpus */
	void		(*run) (const uint8_t *data, size_t size);
} Parser;

/* Ends with a NULL name. */
extern const Parser parsers[];

#endif							/* PARSERE_H */
