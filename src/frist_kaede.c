/*-------------------------------------------------------------------------
 *
 * frist_kaede.c
 *	  Chains of due dates: planned ones, and follow-ups as they were held.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#include "frist.h"

PG_FUNCTION_INFO_V1(frister);
PG_FUNCTION_INFO_V1(opfoelgninger);

/*
 * Every due date of the rule up to and with til.  A rule that does not move
 * on, counted backward or with the amount 0, has one.
 */
Datum
frister(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	int32		haendelse = PG_GETARG_KALENDERDAG(0);
	FristDele	regel = PG_GETARG_FRISTREGEL(1);
	int32		til = PG_GETARG_KALENDERDAG(2);
	bool		een = (regel.flag & FRIST_FOER) ||
	fristregel_senere(&regel).antal == 0;
	int32		dag;

	udsatte_kun_dage(&regel);
	InitMaterializedSRF(fcinfo, 0);
	for (int nr = 1; nr == 1 || !een; nr++)
	{
		Datum		values[2];
		bool		nulls[2] = {false};

		CHECK_FOR_INTERRUPTS();
		if (!frist_regn(haendelse, &regel, nr, NULL, &dag))
		{
			/* forward, what lies after the calendar lies after til */
			if (regel.flag & FRIST_FOER)
				udsatte_uden_for_kalender(0);
			break;
		}
		if (dag > til)
			break;
		values[0] = Int32GetDatum(nr);
		values[1] = DateADTGetDatum(dag);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

static void
giv_opfoelgning(ReturnSetInfo *rsinfo, int nr, int32 dag, const int32 *afholdt,
				int32 pr)
{
	Datum		values[4];
	bool		nulls[4] = {false};

	values[0] = Int32GetDatum(nr);
	values[1] = DateADTGetDatum(dag);
	values[2] = DateADTGetDatum(afholdt ? *afholdt : 0);
	nulls[2] = (afholdt == NULL);
	values[3] = CStringGetTextDatum(udsatte_friststatus(dag, afholdt != NULL,
														afholdt ? *afholdt : 0,
														pr));
	tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
}

/*
 * The follow-ups of a measure as they stood on pr.
 *
 * Each follow-up held is one row: it meets the due date that was open, in
 * time or late, and the next due date is counted from the day it was held.
 * The due date nothing has met is the last row, unless the measure ended
 * before it.  Of what was held after the end only the first counts, and only
 * where it meets a due date that lay within the measure.
 *
 * Not strict: slut is NULL while the measure runs, and afholdt may be NULL.
 */
Datum
opfoelgninger(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	int32		start,
				slut,
				pr,
				frist;
	FristDele	regel,
				senere;
	int32	   *afholdt = NULL;
	int			antal = 0;
	int			nr = 1;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(2) || PG_ARGISNULL(4))
		return (Datum) 0;

	start = PG_GETARG_KALENDERDAG(0);
	slut = PG_ARGISNULL(1) ? KALENDER_TIL : PG_GETARG_KALENDERDAG(1);
	regel = PG_GETARG_FRISTREGEL(2);
	pr = PG_GETARG_KALENDERDAG(4);
	udsatte_kun_dage(&regel);
	if (regel.flag & FRIST_FOER)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("follow-ups cannot be counted backward")));
	if (start > pr)
		return (Datum) 0;

	if (!PG_ARGISNULL(3))
		afholdt = udsatte_datoer(PG_GETARG_ARRAYTYPE_P(3), &antal);
	frist = udsatte_frist(start, &regel, NULL);
	senere = fristregel_senere(&regel);
	for (int i = 0; i < antal && afholdt[i] <= pr; i++)
	{
		if (afholdt[i] < start)
			continue;
		if (afholdt[i] > slut && frist > slut)
			break;
		giv_opfoelgning(rsinfo, nr++, frist, &afholdt[i], pr);
		frist = udsatte_frist(afholdt[i], &senere, NULL);
	}
	if (frist <= slut)
		giv_opfoelgning(rsinfo, nr, frist, NULL, pr);
	return (Datum) 0;
}
