/*-------------------------------------------------------------------------
 *
 * kompas_json.c
 *	  Reads a compass reading from a JSON object.
 *
 * One flat object: {"1": 7, "2": null, "3": "ikke_relevant"}.  A key that is
 * left out is not scored, as is null.
 *
 *-------------------------------------------------------------------------
 */
#include "kompas_json.h"

#include <string.h>

typedef struct Reader
{
	const char *next;
	const char *end;
} Reader;

static void
skip_space(Reader *r)
{
	while (r->next < r->end && (*r->next == ' ' || *r->next == '\t' ||
								*r->next == '\n' || *r->next == '\r'))
		r->next++;
}

/* Moves past a character if it comes next. */
static bool
take(Reader *r, char c)
{
	skip_space(r);
	if (r->next == r->end || *r->next != c)
		return false;
	r->next++;
	return true;
}

/* Moves past a word if it comes next. */
static bool
take_word(Reader *r, const char *word)
{
	size_t		n = strlen(word);

	if ((size_t) (r->end - r->next) < n || memcmp(r->next, word, n) != 0)
		return false;
	r->next += n;
	return true;
}

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/*
 * The character an escape stands for: 0 for one that is in no key or mark
 * here (control characters and all beyond ASCII), -1 for a bad escape.
 */
static int
escape(Reader *r)
{
	static const char from[] = "\"\\/bfnrt";
	static const char to[] = "\"\\/\0\0\0\0\0";
	const char *p;
	int			code = 0;

	if (r->next == r->end)
		return -1;
	if (*r->next != 'u')
	{
		p = memchr(from, *r->next++, sizeof(from) - 1);
		return p == NULL ? -1 : to[p - from];
	}
	r->next++;
	for (int i = 0; i < 4; i++)
	{
		int			digit = r->next < r->end ? hex_digit(*r->next) : -1;

		if (digit < 0)
			return -1;
		code = code * 16 + digit;
		r->next++;
	}
	return code >= ' ' && code < 0x7F ? code : 0;
}

/*
 * Reads a string; what does not fit, or cannot be part of a key, is replaced
 * by a question mark, which no key holds, so that the string matches none.
 */
static bool
read_string(Reader *r, char str[KOMPAS_JSON_KEY_MAX + 1])
{
	size_t		n = 0;

	str[0] = '\0';
	if (!take(r, '"'))
		return false;
	while (r->next < r->end && *r->next != '"')
	{
		int			c = (unsigned char) *r->next++;

		if (c < ' ')
			return false;
		if (c == '\\')
		{
			c = escape(r);
			if (c < 0)
				return false;
		}
		if (c < ' ' || c >= 0x7F)
			c = '?';
		if (n == KOMPAS_JSON_KEY_MAX)
			str[n - 1] = '?';
		else
		{
			str[n++] = (char) c;
			str[n] = '\0';
		}
	}
	return take(r, '"');
}

/* The dimension (from 0) of a key, or -1. */
static int
find_dimension(const char *key, const char *const *codes)
{
	if (codes == NULL)
	{
		if (strcmp(key, "10") == 0)
			return 9;
		return key[0] >= '1' && key[0] <= '9' && key[1] == '\0' ?
			key[0] - '1' : -1;
	}
	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
		if (strcmp(key, codes[i]) == 0)
			return i;
	return -1;
}

/* A whole number without fraction and exponent. */
static KompasJsonError
read_score(Reader *r, int *value)
{
	bool		negative = r->next < r->end && *r->next == '-';
	int			digits = 0;

	*value = 0;
	if (negative)
		r->next++;
	for (; r->next < r->end && *r->next >= '0' && *r->next <= '9'; r->next++)
	{
		digits++;
		if (*value < 100)
			*value = *value * 10 + (*r->next - '0');
	}
	if (digits == 0 || (r->next < r->end &&
						(*r->next == '.' || *r->next == 'e' || *r->next == 'E')))
		return KOMPAS_JSON_VALUE;
	return negative || !kompas_is_score(*value) ? KOMPAS_JSON_RANGE :
		KOMPAS_JSON_OK;
}

static KompasJsonError
read_value(Reader *r, int *value)
{
	char		str[KOMPAS_JSON_KEY_MAX + 1];

	skip_space(r);
	if (take_word(r, "null"))
	{
		*value = KOMPAS_NOT_SCORED;
		return KOMPAS_JSON_OK;
	}
	if (r->next == r->end || *r->next != '"')
		return read_score(r, value);
	*value = KOMPAS_NOT_RELEVANT;
	if (!read_string(r, str))
		return KOMPAS_JSON_SYNTAX;
	return strcmp(str, KOMPAS_JSON_IRRELEVANT) == 0 ? KOMPAS_JSON_OK :
		KOMPAS_JSON_VALUE;
}

KompasJsonError
kompas_json_parse(const char *str, size_t length, const char *const *codes,
				  uint64_t *kompas, char key[KOMPAS_JSON_KEY_MAX + 1])
{
	Reader		r = {str, str + length};
	bool		seen[KOMPAS_DIMENSIONS] = {false};
	bool		more;

	*kompas = 0;
	key[0] = '\0';
	if (!take(&r, '{'))
		return KOMPAS_JSON_OBJECT;
	more = !take(&r, '}');
	while (more)
	{
		KompasJsonError error;
		int			dimension;
		int			value;

		if (!read_string(&r, key) || !take(&r, ':'))
			return KOMPAS_JSON_SYNTAX;
		dimension = find_dimension(key, codes);
		if (dimension < 0)
			return KOMPAS_JSON_KEY;
		if (seen[dimension])
			return KOMPAS_JSON_REPEATED;
		seen[dimension] = true;
		error = read_value(&r, &value);
		if (error != KOMPAS_JSON_OK)
			return error;
		*kompas = kompas_set(*kompas, dimension, value);
		more = take(&r, ',');
		if (!more && !take(&r, '}'))
			return KOMPAS_JSON_SYNTAX;
	}
	skip_space(&r);
	return r.next == r.end ? KOMPAS_JSON_OK : KOMPAS_JSON_SYNTAX;
}
