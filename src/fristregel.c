/*-------------------------------------------------------------------------
 *
 * fristregel.c
 *	  The type fristregel: a time limit as the law words it.
 *
 * A value is one integer (see fristregel_pak), so comparison, sorting and
 * hashing are those of bigint and need no code here.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "fristregel.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(fristregel_in);
PG_FUNCTION_INFO_V1(fristregel_out);
PG_FUNCTION_INFO_V1(fristregel_recv);
PG_FUNCTION_INFO_V1(fristregel_send);
PG_FUNCTION_INFO_V1(forsoeg_fristregel);
PG_FUNCTION_INFO_V1(fristregel_dannet);
PG_FUNCTION_INFO_V1(fristregel_antal);
PG_FUNCTION_INFO_V1(fristregel_enhed);
PG_FUNCTION_INFO_V1(fristregel_derefter);

Datum
fristregel_in(PG_FUNCTION_ARGS)
{
	char	   *str = PG_GETARG_CSTRING(0);
	FristDele	dele;
	FristregelFejl fejl = fristregel_laes(str, &dele);

	if (fejl == FRISTREGEL_NEGATIV || fejl == FRISTREGEL_STOR)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("value out of range for type %s: \"%s\"",
						"fristregel", udsatte_citat(str)),
				 errdetail("%s", fristregel_fejltekst(fejl)),
				 errhint("An amount is a whole number from 0 to %d; a limit that lies before the event is written as \"6 mdr før\".",
						 FRIST_ANTAL_MAKS)));
	if (fejl != FRISTREGEL_OK)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"",
						"fristregel", udsatte_citat(str)),
				 errdetail("%s", fristregel_fejltekst(fejl)),
				 errhint("Write a time limit as \"4 mdr\", \"24 timer\", \"6 hverdage\", \"7 dage inkl\", \"3 mdr derefter 6 mdr\", \"6 mdr før\" or \"4 uger rul\".")));
	PG_RETURN_FRISTREGEL(&dele);
}

Datum
fristregel_out(PG_FUNCTION_ARGS)
{
	FristDele	dele = PG_GETARG_FRISTREGEL(0);
	char	   *str = palloc(FRIST_TEKST_MAKS);

	fristregel_skriv(&dele, str);
	PG_RETURN_CSTRING(str);
}

Datum
fristregel_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	FristDele	dele;
	FristregelFejl fejl = fristregel_fra_bytes(pq_getmsgint64(buf), &dele);

	if (fejl != FRISTREGEL_OK)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s", "fristregel"),
				 errdetail("%s", fristregel_fejltekst(fejl))));
	PG_RETURN_FRISTREGEL(&dele);
}

Datum
fristregel_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, (uint64) DatumGetInt64(PG_GETARG_DATUM(0)));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* A rule out of text from outside, NULL where the text is none. */
Datum
forsoeg_fristregel(PG_FUNCTION_ARGS)
{
	FristDele	dele;

	if (fristregel_laes(text_to_cstring(PG_GETARG_TEXT_PP(0)), &dele) !=
		FRISTREGEL_OK)
		PG_RETURN_NULL();
	PG_RETURN_FRISTREGEL(&dele);
}

/* Reads the unit in argument n. */
static FristEnhed
hent_enhed(FunctionCallInfo fcinfo, int n)
{
	char	   *str = text_to_cstring(PG_GETARG_TEXT_PP(n));
	FristEnhed	enhed;

	if (!fristregel_enhed_find(str, &enhed))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown unit \"%s\"", udsatte_citat(str)),
				 errhint("The units are timer, dage, hverdage, arbejdsdage, uger, mdr and aar.")));
	return enhed;
}

/*
 * The rule built of its parts: antal, enhed, inkl, rul, ultimo, foer,
 * derefter_antal, derefter_enhed.  Not strict: the last two go together and
 * may be NULL; a NULL in the others gives NULL.
 */
Datum
fristregel_dannet(PG_FUNCTION_ARGS)
{
	FristDele	dele = {0};
	FristregelFejl fejl;

	for (int i = 0; i < 6; i++)
		if (PG_ARGISNULL(i))
			PG_RETURN_NULL();
	if (PG_ARGISNULL(6) != PG_ARGISNULL(7))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a later interval needs both amount and unit")));

	dele.antal = PG_GETARG_INT32(0);
	dele.enhed = hent_enhed(fcinfo, 1);
	if (PG_GETARG_BOOL(2))
		dele.flag |= FRIST_INKL;
	if (PG_GETARG_BOOL(3))
		dele.flag |= FRIST_RUL;
	if (PG_GETARG_BOOL(4))
		dele.flag |= FRIST_ULTIMO;
	if (PG_GETARG_BOOL(5))
		dele.flag |= FRIST_FOER;
	if (!PG_ARGISNULL(6))
	{
		dele.derefter_antal = PG_GETARG_INT32(6);
		dele.derefter_enhed = hent_enhed(fcinfo, 7);
	}

	fejl = fristregel_kontrol(&dele);
	if (fejl != FRISTREGEL_OK)
		ereport(ERROR,
				(errcode(fejl == FRISTREGEL_NEGATIV || fejl == FRISTREGEL_STOR ?
						 ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE :
						 ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("these parts do not make a time limit"),
				 errdetail("%s", fristregel_fejltekst(fejl))));
	PG_RETURN_FRISTREGEL(&dele);
}

Datum
fristregel_antal(PG_FUNCTION_ARGS)
{
	FristDele	dele = PG_GETARG_FRISTREGEL(0);

	PG_RETURN_INT32(dele.antal);
}

Datum
fristregel_enhed(PG_FUNCTION_ARGS)
{
	FristDele	dele = PG_GETARG_FRISTREGEL(0);

	PG_RETURN_TEXT_P(cstring_to_text(fristregel_enhed_kode(dele.enhed)));
}

/* The later interval as a rule of its own, NULL if there is none. */
Datum
fristregel_derefter(PG_FUNCTION_ARGS)
{
	FristDele	dele = PG_GETARG_FRISTREGEL(0);

	if (dele.derefter_enhed == FRIST_INGEN)
		PG_RETURN_NULL();
	dele = fristregel_senere(&dele);
	PG_RETURN_FRISTREGEL(&dele);
}
