/*-------------------------------------------------------------------------
 *
 * noeglefil.c
 *	  Reads the text of a key file.
 *
 * Empty lines and lines that begin with # are skipped.  Every line is
 * checked, so that a slip in an old line is found before it is needed.
 *
 *-------------------------------------------------------------------------
 */
#include "noeglefil.h"

#define MAX_VERSION_DIGITS 9

int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

static const char *
skip_blanks(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\r'))
		p++;
	return p;
}

/* Reads one line, which holds more than blanks. */
static KeyFileError
parse_line(const char *p, const char *end, PseudonymKey *key)
{
	const char *start = p;

	key->version = 0;
	key->length = 0;
	while (p < end && *p >= '0' && *p <= '9')
	{
		if (p - start >= MAX_VERSION_DIGITS)
			return KEYFILE_LINE;
		key->version = key->version * 10 + (*p++ - '0');
	}
	if (key->version == 0)
		return KEYFILE_LINE;
	start = p;
	p = skip_blanks(p, end);
	if (p == start)
		return KEYFILE_LINE;
	while (p < end && hex_value(*p) >= 0)
	{
		if (p + 1 >= end || hex_value(p[1]) < 0)
			return KEYFILE_LINE;
		if (key->length >= KEY_MAX_BYTES)
			return KEYFILE_LONG;
		key->key[key->length++] =
			(uint8_t) (hex_value(p[0]) * 16 + hex_value(p[1]));
		p += 2;
	}
	if (skip_blanks(p, end) != end)
		return KEYFILE_LINE;
	return key->length < KEY_MIN_BYTES ? KEYFILE_SHORT : KEYFILE_OK;
}

/* Overwrites a key in a way that the compiler may not leave out. */
static void
wipe_key(PseudonymKey *key)
{
	volatile uint8_t *p = (volatile uint8_t *) key;

	for (size_t i = 0; i < sizeof(PseudonymKey); i++)
		p[i] = 0;
}

KeyFileError
keyfile_parse(const char *str, size_t length, PseudonymKey *key, int *line)
{
	const char *p = str;
	const char *end = str + length;
	PseudonymKey candidate;
	KeyFileError error = KEYFILE_OK;
	bool		repeated = false;

	key->version = 0;
	for (*line = 1; p < end && error == KEYFILE_OK; (*line)++)
	{
		const char *eol = p;

		while (eol < end && *eol != '\n')
			eol++;
		p = skip_blanks(p, eol);
		if (p < eol && *p != '#')
		{
			error = parse_line(p, eol, &candidate);
			if (error != KEYFILE_OK)
				break;
			if (candidate.version == key->version)
				repeated = true;
			else if (candidate.version > key->version)
			{
				*key = candidate;
				repeated = false;
			}
		}
		p = eol + 1;
	}
	wipe_key(&candidate);
	if (error != KEYFILE_OK)
		return error;
	if (repeated)
		return KEYFILE_REPEATED;
	return key->version == 0 ? KEYFILE_EMPTY : KEYFILE_OK;
}
