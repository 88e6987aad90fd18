/*-------------------------------------------------------------------------
 *
 * udsatte.c
 *	  Module magic, settings and the library's own version.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/guc.h"

#include "udsatte.h"

UDSATTE_MODULE_MAGIC;

void		_PG_init(void);

PG_FUNCTION_INFO_V1(udsatte_version);

/*
 * Defines the settings.  A setting never changes what an IMMUTABLE function
 * returns: opgoerelsesdato is read by STABLE functions only.
 */
void
_PG_init(void)
{
	udsatte_opgoerelsesdato_init();
	udsatte_pseudonym_init();
	udsatte_beskyt_init();

	MarkGUCPrefixReserved("udsatte");
}

/* The version of the loaded library, to be held against the SQL's version. */
Datum
udsatte_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(UDSATTE_VERSION));
}
