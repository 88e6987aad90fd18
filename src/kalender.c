/*-------------------------------------------------------------------------
 *
 * kalender.c
 *	  SQL functions over the Danish calendar (core/kalender.c).
 *
 * Each counting function serves two SQL functions: the plain one, and one
 * whose last argument holds more closed days.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "funcapi.h"
#include "utils/builtins.h"

#include "lukkedage.h"

PG_FUNCTION_INFO_V1(helligdag);
PG_FUNCTION_INFO_V1(helligdage);
PG_FUNCTION_INFO_V1(er_hverdag);
PG_FUNCTION_INFO_V1(er_arbejdsdag);
PG_FUNCTION_INFO_V1(hverdage);
PG_FUNCTION_INFO_V1(arbejdsdage);
PG_FUNCTION_INFO_V1(plus_hverdage);
PG_FUNCTION_INFO_V1(plus_arbejdsdage);

Datum
helligdag(PG_FUNCTION_ARGS)
{
	const char *navn = kalender_helligdag(PG_GETARG_KALENDERDAG(0));

	if (navn == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(navn));
}

static int
sammenlign_helligdage(const void *a, const void *b)
{
	const Helligdag *x = a;
	const Helligdag *y = b;

	if (x->dag != y->dag)
		return x->dag < y->dag ? -1 : 1;
	return y->lovbestemt - x->lovbestemt;
}

/* One row a day of note in the year, in order of date. */
Datum
helligdage(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	int32		aar = PG_GETARG_INT32(0);
	Helligdag	dage[KALENDER_HELLIGDAGE_MAKS];
	int			n;

	if (aar < KALENDER_FRA_AAR || aar > KALENDER_TIL_AAR)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("year %d is outside the Danish calendar", aar),
				 errdetail("The calendar holds the years %d to %d.",
						   KALENDER_FRA_AAR, KALENDER_TIL_AAR)));

	InitMaterializedSRF(fcinfo, 0);
	n = kalender_helligdage(aar, dage);
	qsort(dage, n, sizeof(Helligdag), sammenlign_helligdage);
	for (int i = 0; i < n; i++)
	{
		Datum		values[3];
		bool		nulls[3] = {false};

		values[0] = DateADTGetDatum(dage[i].dag);
		values[1] = CStringGetTextDatum(dage[i].navn);
		values[2] = BoolGetDatum(dage[i].lovbestemt);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

static Datum
er_art(FunctionCallInfo fcinfo, DagArt art)
{
	Lukkedage	lukket;

	PG_RETURN_BOOL(kalender_er(art, PG_GETARG_KALENDERDAG(0),
							   udsatte_lukkedage(fcinfo, 1, &lukket)));
}

static Datum
tael_art(FunctionCallInfo fcinfo, DagArt art)
{
	Lukkedage	lukket;

	PG_RETURN_INT32(kalender_tael(art, PG_GETARG_KALENDERDAG(0),
								  PG_GETARG_KALENDERDAG(1),
								  udsatte_lukkedage(fcinfo, 2, &lukket)));
}

static Datum
plus_art(FunctionCallInfo fcinfo, DagArt art)
{
	Lukkedage	lukket;
	int32		dag;

	if (!kalender_plus(art, PG_GETARG_KALENDERDAG(0), PG_GETARG_INT32(1),
					   udsatte_lukkedage(fcinfo, 2, &lukket), &dag))
		udsatte_uden_for_kalender(0);
	PG_RETURN_DATEADT(dag);
}

Datum
er_hverdag(PG_FUNCTION_ARGS)
{
	return er_art(fcinfo, DAG_HVERDAG);
}

Datum
er_arbejdsdag(PG_FUNCTION_ARGS)
{
	return er_art(fcinfo, DAG_ARBEJDSDAG);
}

Datum
hverdage(PG_FUNCTION_ARGS)
{
	return tael_art(fcinfo, DAG_HVERDAG);
}

Datum
arbejdsdage(PG_FUNCTION_ARGS)
{
	return tael_art(fcinfo, DAG_ARBEJDSDAG);
}

Datum
plus_hverdage(PG_FUNCTION_ARGS)
{
	return plus_art(fcinfo, DAG_HVERDAG);
}

Datum
plus_arbejdsdage(PG_FUNCTION_ARGS)
{
	return plus_art(fcinfo, DAG_ARBEJDSDAG);
}
