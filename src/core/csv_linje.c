/*-------------------------------------------------------------------------
 *
 * csv_linje.c
 *	  Splits one line of CSV after RFC 4180.
 *
 * A field is either free of quotes or wholly within them; a quote in it is
 * doubled.  What breaks that makes the line bad, since a slip with a quote
 * moves every later field.  A byte order mark before the line and the line's
 * own end after it are left out.
 *
 *-------------------------------------------------------------------------
 */
#include "csv_linje.h"

#include <string.h>

void
csv_begin(CsvLine *line, const char *str, size_t length, char delimiter)
{
	const char *end = str + length;

	if (length >= 3 && memcmp(str, "\xEF\xBB\xBF", 3) == 0)
		str += 3;
	if (end > str && end[-1] == '\n')
		end--;
	if (end > str && end[-1] == '\r')
		end--;
	line->next = str;
	line->end = end;
	line->delimiter = delimiter;
	line->more = true;
}

size_t
csv_count(const CsvLine *line)
{
	const char *p = line->next;
	size_t		n = 1;

	while (p < line->end &&
		   (p = memchr(p, line->delimiter, line->end - p)) != NULL)
	{
		n++;
		p++;
	}
	return n;
}

/* The field begins with a quote: finds the one that ends it. */
static CsvResult
next_quoted(CsvLine *line, CsvField *field)
{
	const char *p = line->next + 1;

	field->start = p;
	field->quoted = true;
	for (;;)
	{
		p = p < line->end ? memchr(p, '"', line->end - p) : NULL;
		if (p == NULL)
			return CSV_BAD;
		if (p + 1 >= line->end || p[1] != '"')
			break;
		field->doubled = true;
		p += 2;
	}
	field->length = p - field->start;
	line->next = p + 1;
	return CSV_FIELD;
}

CsvResult
csv_next(CsvLine *line, CsvField *field)
{
	const char *p;

	if (!line->more)
		return CSV_END;
	field->quoted = false;
	field->doubled = false;
	if (line->next < line->end && *line->next == '"')
	{
		if (next_quoted(line, field) == CSV_BAD)
			return CSV_BAD;
	}
	else
	{
		field->start = line->next;
		for (p = line->next; p < line->end && *p != line->delimiter; p++)
			if (*p == '"')
				return CSV_BAD;
		field->length = p - field->start;
		line->next = p;
	}
	if (line->next == line->end)
		line->more = false;
	else if (*line->next++ != line->delimiter)
		return CSV_BAD;
	return CSV_FIELD;
}

size_t
csv_copy(const CsvField *field, char *to)
{
	size_t		n = 0;

	if (!field->doubled)
	{
		memcpy(to, field->start, field->length);
		return field->length;
	}
	for (size_t i = 0; i < field->length; i++)
	{
		to[n++] = field->start[i];
		if (field->start[i] == '"')
			i++;
	}
	return n;
}
