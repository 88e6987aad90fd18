/*-------------------------------------------------------------------------
 *
 * csv_linje.h
 *	  The fields of one line of CSV.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_CSV_LINJE_H
#define UDSATTE_CSV_LINJE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct CsvLine
{
	const char *next;
	const char *end;
	char		delimiter;
	bool		more;			/* is there one more field? */
} CsvLine;

typedef struct CsvField
{
	const char *start;			/* within the quotes, if any */
	size_t		length;
	bool		quoted;
	bool		doubled;		/* holds doubled quotes */
} CsvField;

typedef enum CsvResult
{
	CSV_FIELD,
	CSV_END,
	CSV_BAD
} CsvResult;

extern void csv_begin(CsvLine *line, const char *str, size_t length,
					  char delimiter);
extern CsvResult csv_next(CsvLine *line, CsvField *field);

/* The most fields that the line can have. */
extern size_t csv_count(const CsvLine *line);

/* Writes the field's value, at most field->length bytes; returns how many. */
extern size_t csv_copy(const CsvField *field, char *to);

#endif							/* UDSATTE_CSV_LINJE_H */
