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
#include <stdio.h>
#include <stdlib.h>

typedef struct Parser
{
	const char *name;			/* also the folder of its corpus */
	void		(*run) (const uint8_t *data, size_t size);
} Parser;

/* Ends with a NULL name. */
extern const Parser parsers[];

/* beskyttelse.c */
extern void run_beskyttelse(const uint8_t *data, size_t size);
extern void run_beskyt_regel(const uint8_t *data, size_t size);

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, \
					#condition); \
			abort(); \
		} \
	} while (0)

#endif							/* PARSERE_H */
