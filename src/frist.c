/*-------------------------------------------------------------------------
 *
 * frist.c
 *	  Due date of a time limit, and whether it was kept.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "frist.h"

PG_FUNCTION_INFO_V1(frist);
PG_FUNCTION_INFO_V1(friststatus);
PG_FUNCTION_INFO_V1(friststatus_tidspunkt);

/* A rule in hours has no due date, only a due instant. */
void
udsatte_kun_dage(const FristDele *regel)
{
	if (unlikely(regel->enhed == FRIST_TIMER))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a time limit in hours has no due date"),
				 errhint("Use frist_tidspunkt, and friststatus_tidspunkt, with the instant of the event.")));
}

/* The first due date; an error where the calendar does not reach. */
int32
udsatte_frist(int32 haendelse, const FristDele *regel, const Lukkedage *lukket)
{
	int32		dag;

	if (unlikely(!frist_regn(haendelse, regel, 1, lukket, &dag)))
		udsatte_uden_for_kalender(0);
	return dag;
}

/* frist(date, regel) and, with closed days, frist(date, regel, date[]). */
Datum
frist(PG_FUNCTION_ARGS)
{
	int32		haendelse = PG_GETARG_KALENDERDAG(0);
	FristDele	regel = PG_GETARG_FRISTREGEL(1);
	Lukkedage	lukket;

	udsatte_kun_dage(&regel);
	PG_RETURN_DATEADT(udsatte_frist(haendelse, &regel,
									udsatte_lukkedage(fcinfo, 2, &lukket)));
}

/*
 * The code of a status.  What happened after pr had not happened yet: as seen
 * on pr it is open.
 */
const char *
udsatte_friststatus(int64 due, bool er_udfoert, int64 udfoert, int64 pr)
{
	if (er_udfoert && udfoert <= pr)
		return udfoert <= due ? "overholdt" : "for_sent";
	return pr > due ? "forfalden" : "loebende";
}

Datum
friststatus(PG_FUNCTION_ARGS)
{
	DateADT		dato[3] = {0};

	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	for (int i = 0; i < 3; i++)
		if (!PG_ARGISNULL(i))
		{
			dato[i] = PG_GETARG_DATEADT(i);
			if (DATE_NOT_FINITE(dato[i]))
				udsatte_uden_for_kalender(dato[i]);
		}
	PG_RETURN_TEXT_P(cstring_to_text(udsatte_friststatus(dato[0],
														 !PG_ARGISNULL(1),
														 dato[1], dato[2])));
}

Datum
friststatus_tidspunkt(PG_FUNCTION_ARGS)
{
	TimestampTz tid[3] = {0};

	if (PG_ARGISNULL(0) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	for (int i = 0; i < 3; i++)
		if (!PG_ARGISNULL(i))
		{
			tid[i] = PG_GETARG_TIMESTAMPTZ(i);
			if (TIMESTAMP_NOT_FINITE(tid[i]))
				udsatte_uden_for_kalender(DATEVAL_NOEND);
		}
	PG_RETURN_TEXT_P(cstring_to_text(udsatte_friststatus(tid[0],
														 !PG_ARGISNULL(1),
														 tid[1], tid[2])));
}
