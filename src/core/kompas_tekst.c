/*-------------------------------------------------------------------------
 *
 * kompas_tekst.c
 *	  Reads and writes the text form of compass readings and changes.
 *
 * Both are a list of exactly ten entries in parentheses.  White space is
 * allowed around every part; what is written holds none.
 *
 *-------------------------------------------------------------------------
 */
#include "kompas_tekst.h"

/* Reads one entry and moves past it. */
typedef KompasError (*EntryParser) (const char **str, uint64_t *value,
									int dimension);

static const char *
skip_space(const char *str)
{
	while (*str == ' ' || (*str >= '\t' && *str <= '\r'))
		str++;
	return str;
}

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Reads digits up to the first other character.  More than two digits are
 * out of any scale here; the number stops growing there.
 */
static int
parse_digits(const char **str)
{
	int			number = 0;

	for (; is_digit(**str); (*str)++)
		if (number < 100)
			number = number * 10 + (**str - '0');
	return number;
}

static bool
is_entry_end(char c)
{
	return c == ',' || c == ')' || c == '\0';
}

static KompasError
parse_score(const char **str, uint64_t *kompas, int dimension)
{
	int			score;

	if (is_entry_end(**str))
		return KOMPAS_OK;
	if (**str == '-' && !is_digit((*str)[1]))
	{
		(*str)++;
		*kompas = kompas_set(*kompas, dimension, KOMPAS_NOT_RELEVANT);
		return KOMPAS_OK;
	}
	if (**str == '-' && is_digit((*str)[1]))
		return KOMPAS_RANGE;
	if (!is_digit(**str))
		return KOMPAS_ENTRY;
	score = parse_digits(str);
	if (!kompas_is_score(score))
		return KOMPAS_RANGE;
	*kompas = kompas_set(*kompas, dimension, score);
	return KOMPAS_OK;
}

static KompasError
parse_change(const char **str, uint64_t *forandring, int dimension)
{
	bool		negative = (**str == '-');
	int			change;

	if (is_entry_end(**str))
		return KOMPAS_OK;
	if (**str == '-' || **str == '+')
		(*str)++;
	if (!is_digit(**str))
		return KOMPAS_ENTRY;
	change = parse_digits(str);
	if (change > FORANDRING_MAX)
		return KOMPAS_RANGE;
	*forandring = forandring_set(*forandring, dimension,
								 negative ? -change : change);
	return KOMPAS_OK;
}

/* Counts the entries of a list that has the wrong number of them. */
static int
count_entries(const char *str)
{
	int			n = 1;

	for (; *str != '\0' && *str != ')'; str++)
		if (*str == ',')
			n++;
	return n;
}

static KompasError
parse_list(const char *str, uint64_t *value, int *at, EntryParser parse_entry)
{
	const char *entries;

	*value = 0;
	*at = 0;
	str = skip_space(str);
	if (*str != '(')
		return KOMPAS_NO_OPENING;
	entries = ++str;
	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		KompasError error;

		*at = i + 1;
		str = skip_space(str);
		error = parse_entry(&str, value, i);
		if (error != KOMPAS_OK)
			return error;
		str = skip_space(str);
		if (!is_entry_end(*str))
			return KOMPAS_ENTRY;
		if (*str == '\0')
			return KOMPAS_NO_CLOSING;
		if ((*str == ',') != (i < KOMPAS_DIMENSIONS - 1))
		{
			*at = count_entries(entries);
			return KOMPAS_COUNT;
		}
		str++;
	}
	return *skip_space(str) == '\0' ? KOMPAS_OK : KOMPAS_TRAILING;
}

KompasError
kompas_parse(const char *str, uint64_t *kompas, int *at)
{
	return parse_list(str, kompas, at, parse_score);
}

KompasError
forandring_parse(const char *str, uint64_t *forandring, int *at)
{
	return parse_list(str, forandring, at, parse_change);
}

/* Whether the bits are those of a reading; for values from outside. */
bool
kompas_is_valid(uint64_t kompas)
{
	if (kompas >> (4 * KOMPAS_DIMENSIONS) != 0)
		return false;
	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		int			value = kompas_get(kompas, i);

		if (value > KOMPAS_MAX_SCORE && value != KOMPAS_NOT_RELEVANT)
			return false;
	}
	return true;
}

bool
forandring_is_valid(uint64_t forandring)
{
	if (forandring >> (5 * KOMPAS_DIMENSIONS) != 0)
		return false;
	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
		if (forandring_get(forandring, i) > FORANDRING_OFFSET + FORANDRING_MAX)
			return false;
	return true;
}

void
kompas_print(uint64_t kompas, char *str)
{
	*str++ = '(';
	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		int			value = kompas_get(kompas, i);

		if (i > 0)
			*str++ = ',';
		if (value == KOMPAS_NOT_RELEVANT)
			*str++ = '-';
		else if (value >= 10)
		{
			*str++ = '1';
			*str++ = (char) ('0' + value - 10);
		}
		else if (value != KOMPAS_NOT_SCORED)
			*str++ = (char) ('0' + value);
	}
	*str++ = ')';
	*str = '\0';
}

void
forandring_print(uint64_t forandring, char *str)
{
	*str++ = '(';
	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		int			stored = forandring_get(forandring, i);
		int			change = stored - FORANDRING_OFFSET;

		if (i > 0)
			*str++ = ',';
		if (stored == FORANDRING_NONE)
			continue;
		if (change != 0)
			*str++ = change > 0 ? '+' : '-';
		*str++ = (char) ('0' + (change < 0 ? -change : change));
	}
	*str++ = ')';
	*str = '\0';
}
