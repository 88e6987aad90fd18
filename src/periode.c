/*-------------------------------------------------------------------------
 *
 * periode.c
 *	  Which quarters and years a span of days belongs to.
 *
 * Written as set-returning functions for the SELECT list, one row a call, so
 * that a basis view of hundreds of thousands of rows needs no join with a
 * calendar table.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "utils/builtins.h"

#include "celle.h"
#include "lukkedage.h"

PG_FUNCTION_INFO_V1(perioder);
PG_FUNCTION_INFO_V1(beholdningsdage);

/* Where a walk through the quarters of a span has come to */
typedef struct Gang
{
	Kvartal		kvartal;		/* the next quarter */
	Kvartal		sidste;
	bool		aaret;			/* the year of this quarter comes next */
	Kvartal		aarets;			/* last quarter of a year that is given */
	TupleDesc	tupdesc;
	Datum		tekst[2];		/* 'kvartal', 'aar' */
} Gang;

/*
 * Starts a walk through the quarters from "fra" to "til" and no further than
 * "pr".  Returns NULL if there are none.  What is walked through lies in the
 * calendar: a year mistyped with a digit less would give thousands of rows.
 */
static Gang *
begynd(FunctionCallInfo fcinfo, FuncCallContext * funcctx)
{
	MemoryContext gammel = MemoryContextSwitchTo(funcctx->multi_call_memory_ctx);
	DateADT		fra = PG_GETARG_DATEADT(0);
	DateADT		til = PG_ARGISNULL(1) ? DATEVAL_NOEND : PG_GETARG_DATEADT(1);
	DateADT		pr = PG_GETARG_KALENDERDAG(2);
	Gang	   *g = NULL;

	til = Min(til, pr);
	if (fra <= til)
	{
		g = palloc0(sizeof(*g));
		g->kvartal = kvartal_af(udsatte_kalenderdag(fra));
		g->sidste = kvartal_af(til);
		g->tekst[0] = CStringGetTextDatum("kvartal");
		g->tekst[1] = CStringGetTextDatum("aar");
		if (get_call_result_type(fcinfo, NULL, &g->tupdesc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		g->tupdesc = BlessTupleDesc(g->tupdesc);
	}
	MemoryContextSwitchTo(gammel);
	return g;
}

/*
 * perioder(fra, til, pr): every quarter and every year that has a day from fra
 * to til and begins no later than pr; til NULL is no end.
 */
Datum
perioder(PG_FUNCTION_ARGS)
{
	FuncCallContext *funcctx;
	Gang	   *g;
	Datum		v[3];
	bool		null[3] = {false, false, false};
	Kvartal		start;
	int			laengde;

	if (SRF_IS_FIRSTCALL())
	{
		funcctx = SRF_FIRSTCALL_INIT();
		funcctx->user_fctx = PG_ARGISNULL(0) || PG_ARGISNULL(2) ? NULL
			: begynd(fcinfo, funcctx);
	}
	funcctx = SRF_PERCALL_SETUP();
	g = funcctx->user_fctx;
	if (g == NULL || (g->kvartal > g->sidste && !g->aaret))
		SRF_RETURN_DONE(funcctx);

	if (g->aaret)
	{
		start = (g->kvartal - 1) / 4 * 4;
		laengde = 4;
		g->aaret = false;
	}
	else
	{
		start = g->kvartal++;
		laengde = 1;
		g->aaret = g->kvartal % 4 == 0 || g->kvartal > g->sidste;
	}
	v[0] = g->tekst[laengde == 4];
	v[1] = DateADTGetDatum(kvartal_start(start));
	v[2] = DateADTGetDatum(kvartal_start(start + laengde) - 1);
	SRF_RETURN_NEXT(funcctx,
					HeapTupleGetDatum(heap_form_tuple(g->tupdesc, v, null)));
}

/*
 * beholdningsdage(fra, til, pr): every last day of a quarter from fra to til
 * and no later than pr, as the quarter's status day, and once more as the
 * year's where the quarter is the year's fourth or, in the year of pr, the
 * latest that has ended.
 */
Datum
beholdningsdage(PG_FUNCTION_ARGS)
{
	FuncCallContext *funcctx;
	Gang	   *g;
	Datum		v[2];
	bool		null[2] = {false, false};
	Kvartal		k;

	if (SRF_IS_FIRSTCALL())
	{
		funcctx = SRF_FIRSTCALL_INIT();
		g = PG_ARGISNULL(0) || PG_ARGISNULL(2) ? NULL
			: begynd(fcinfo, funcctx);
		if (g != NULL)
		{
			DateADT		pr = PG_GETARG_DATEADT(2);
			DateADT		til = PG_ARGISNULL(1) ? pr : Min(PG_GETARG_DATEADT(1), pr);

			/* the last quarter counts only if its last day is reached */
			if (kvartal_start(g->sidste + 1) - 1 > til)
				g->sidste--;
			/* the latest quarter that has ended on the status date */
			g->aarets = kvartal_af(pr + 1) - 1;
		}
		funcctx->user_fctx = g;
	}
	funcctx = SRF_PERCALL_SETUP();
	g = funcctx->user_fctx;
	if (g == NULL || (g->kvartal > g->sidste && !g->aaret))
		SRF_RETURN_DONE(funcctx);

	if (g->aaret)
	{
		k = g->kvartal - 1;
		v[0] = g->tekst[1];
		g->aaret = false;
	}
	else
	{
		k = g->kvartal++;
		v[0] = g->tekst[0];
		g->aaret = k % 4 == 3 || k == g->aarets;
	}
	v[1] = DateADTGetDatum(kvartal_start(k + 1) - 1);
	SRF_RETURN_NEXT(funcctx,
					HeapTupleGetDatum(heap_form_tuple(g->tupdesc, v, null)));
}
