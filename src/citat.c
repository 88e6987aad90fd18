/*-------------------------------------------------------------------------
 *
 * citat.c
 *	  What an error message may show of a text it was given.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <ctype.h>

#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "cpr.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(intern_citat);

#define CITAT_BYTES		100

/*
 * The text, cut where it is long.  Ten digits may be a person number, which
 * came in the wrong place and belongs in no log: all become asterisks.
 */
const char *
udsatte_citat(const char *str)
{
	size_t		length = strlen(str);
	int			digits = 0;
	char	   *shown;

	for (const char *s = str; *s != '\0'; s++)
		digits += isdigit((unsigned char) *s) != 0;
	if (length > CITAT_BYTES)
		length = pg_mbcliplen(str, length, CITAT_BYTES);
	shown = pnstrdup(str, length);
	if (digits >= CPR_DIGITS)
		for (char *s = shown; *s != '\0'; s++)
			if (isdigit((unsigned char) *s))
				*s = '*';
	return shown;
}

Datum
intern_citat(PG_FUNCTION_ARGS)
{
	char	   *str = text_to_cstring(PG_GETARG_TEXT_PP(0));

	PG_RETURN_TEXT_P(cstring_to_text(udsatte_citat(str)));
}
