/*-------------------------------------------------------------------------
 *
 * blank.c
 *	  Rejected rows without person numbers.
 *
 * The content of the column cpr is left out.  So is, anywhere in the line,
 * what looks like a person number: six digits and four with at most one
 * character between, or a run of nine digits or more (a number that has lost
 * its zero).  Where the line cannot be divided into the header's fields
 * nobody knows which one is cpr: there every run of six digits goes, together
 * with what hangs on to it.
 *
 *-------------------------------------------------------------------------
 */
#include "fil.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "core/csv_linje.h"

#define BLANK	"**********"

static size_t
digits(const char *str, const char *end)
{
	size_t		n = 0;

	while (str + n < end && isdigit((unsigned char) str[n]))
		n++;
	return n;
}

/* How much of the text, from here on, must not be shown. */
static size_t
hidden_length(const char *str, const char *end, bool broken)
{
	size_t		n = digits(str, end);

	if (n >= 9)
		return n;
	if (n >= 6 && broken)
	{
		while (str + n < end && (isalnum((unsigned char) str[n]) || str[n] == '-'))
			n++;
		return n;
	}
	if (n == 6 && str + n + 1 < end)
	{
		size_t		more = digits(str + n + 1, end);

		if (more >= 3)
			return n + 1 + more;
	}
	return 0;
}

static void
add_hidden(Text *to, const char *str, size_t length, bool broken)
{
	const char *end = str + length;

	while (str < end)
	{
		size_t		n = isdigit((unsigned char) *str) ?
		hidden_length(str, end, broken) : 0;

		if (n > 0)
		{
			text_add(to, BLANK, strlen(BLANK));
			str += n;
		}
		else if (isdigit((unsigned char) *str))
		{
			n = digits(str, end);
			text_add(to, str, n);
			str += n;
		}
		else
			text_add(to, str++, 1);
	}
}

/* The number of the field named cpr, or -1; also finds the delimiter. */
int
find_cpr_field(const char *header, size_t length, char *delimiter)
{
	CsvLine		line;
	CsvField	field;
	size_t		semicolons = 0;
	size_t		commas = 0;

	for (size_t i = 0; i < length; i++)
	{
		semicolons += header[i] == ';';
		commas += header[i] == ',';
	}
	*delimiter = semicolons > commas ? ';' : ',';
	csv_begin(&line, header, length, *delimiter);
	for (int i = 0; csv_next(&line, &field) == CSV_FIELD; i++)
	{
		while (field.length > 0 && *field.start == ' ')
			field.start++, field.length--;
		while (field.length > 0 && field.start[field.length - 1] == ' ')
			field.length--;
		if (field.length == 3 && strncasecmp(field.start, "cpr", 3) == 0)
			return i;
	}
	return -1;
}

void
add_blanked(Text *to, const char *str, size_t length, char delimiter,
			int cpr_field, bool broken)
{
	CsvLine		line;
	CsvField	field;
	CsvField	cpr = {0};

	csv_begin(&line, str, length, delimiter);
	length = (size_t) (line.end - line.next);
	str = line.next;
	for (int i = 0; !broken; i++)
	{
		CsvResult	result = csv_next(&line, &field);

		if (result == CSV_END)
			break;
		broken = result == CSV_BAD;
		if (i == cpr_field)
			cpr = field;
	}
	if (broken || cpr.start == NULL)
		add_hidden(to, str, length, broken);
	else
	{
		const char *after = cpr.start + cpr.length;

		add_hidden(to, str, (size_t) (cpr.start - str), false);
		if (cpr.length > 0)
			text_add(to, BLANK, strlen(BLANK));
		add_hidden(to, after, (size_t) (str + length - after), false);
	}
}

/* A field of the file of rejected rows. */
void
add_csv_field(Text *to, const char *str, size_t length)
{
	text_add(to, "\"", 1);
	for (size_t i = 0; i < length; i++)
	{
		if (str[i] == '"')
			text_add(to, "\"", 1);
		text_add(to, str + i, 1);
	}
	text_add(to, "\"", 1);
}
