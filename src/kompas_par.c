/*-------------------------------------------------------------------------
 *
 * kompas_par.c
 *	  What has changed between two readings of many children:
 *	  kompas_forandring() over pairs.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

#include "funcapi.h"

#include "core/statistik.h"
#include "kompas_tilstand.h"

PG_FUNCTION_INFO_V1(kompas_forandring_trin);
PG_FUNCTION_INFO_V1(kompas_forandring_tilbage);
PG_FUNCTION_INFO_V1(kompas_forandring_udfold);
PG_FUNCTION_INFO_V1(kompas_udfaldstal);

/*
 * What a pair of values on one dimension adds to the numbers of
 * KompasParDimension, in their order: a row for each of the 256 pairs of four
 * bits, all zeros where one of them is no score.  So that a dimension costs
 * one look-up and eight additions, whatever its values.
 */
#define BIDRAG_TAL	(sizeof(KompasParDimension) / sizeof(int64))
#define ER_PAR(f, e) \
	((f) >= KOMPAS_MIN_SCORE && (f) <= KOMPAS_MAX_SCORE && \
	 (e) >= KOMPAS_MIN_SCORE && (e) <= KOMPAS_MAX_SCORE)
#define BIDRAG(f, e) \
	{ER_PAR(f, e), ER_PAR(f, e) * (f), ER_PAR(f, e) * (e), \
	 ER_PAR(f, e) * ((e) - (f)) * ((e) - (f)), \
	 ER_PAR(f, e) && (e) > (f), ER_PAR(f, e) && (e) < (f), \
	 ER_PAR(f, e) && (f) == KOMPAS_MIN_SCORE, \
	 ER_PAR(f, e) && (f) == KOMPAS_MAX_SCORE}
#define BIDRAG_FRA(f) \
	BIDRAG(f, 0), BIDRAG(f, 1), BIDRAG(f, 2), BIDRAG(f, 3), \
	BIDRAG(f, 4), BIDRAG(f, 5), BIDRAG(f, 6), BIDRAG(f, 7), \
	BIDRAG(f, 8), BIDRAG(f, 9), BIDRAG(f, 10), BIDRAG(f, 11), \
	BIDRAG(f, 12), BIDRAG(f, 13), BIDRAG(f, 14), BIDRAG(f, 15)

static const int64 bidrag[KOMPAS_VALUES * KOMPAS_VALUES][BIDRAG_TAL] = {
	BIDRAG_FRA(0), BIDRAG_FRA(1), BIDRAG_FRA(2), BIDRAG_FRA(3),
	BIDRAG_FRA(4), BIDRAG_FRA(5), BIDRAG_FRA(6), BIDRAG_FRA(7),
	BIDRAG_FRA(8), BIDRAG_FRA(9), BIDRAG_FRA(10), BIDRAG_FRA(11),
	BIDRAG_FRA(12), BIDRAG_FRA(13), BIDRAG_FRA(14), BIDRAG_FRA(15)
};

/* Adds a pair of readings (fortegn 1) or takes it out again (-1). */
static pg_attribute_always_inline Datum
par(FunctionCallInfo fcinfo, int fortegn)
{
	KompasPartilstand *t = PG_GETARG_KOMPASPARTILSTAND(0);
	uint64		foer = PG_GETARG_KOMPAS(1);
	uint64		efter = PG_GETARG_KOMPAS(2);
	int64		noget = 0,
				op = 0,
				ned = 0;

	if (unlikely(!AggCheckCallContext(fcinfo, NULL)))
	{
		KompasPartilstand *kopi = palloc(sizeof(*kopi));

		memcpy(kopi, t, sizeof(*kopi));
		t = kopi;
	}
	for (int d = KOMPAS_DIMENSIONS; d-- > 0; foer >>= 4, efter >>= 4)
	{
		const		int64 *fra = bidrag[(foer & 0xF) << 4 | (efter & 0xF)];
		int64	   *til = (int64 *) & t->dimension[d];

		for (int i = 0; i < BIDRAG_TAL; i++)
			til[i] += fortegn * fra[i];
		noget |= fra[0];
		op |= fra[4];
		ned |= fra[5];
	}
	t->par += fortegn;
	t->sammenlignelige += fortegn * noget;
	t->fremgang += fortegn * (op & ~ned);
	t->tilbagegang += fortegn * (ned & ~op);
	t->blandet += fortegn * (op & ned);
	PG_RETURN_POINTER(t);
}

Datum
kompas_forandring_trin(PG_FUNCTION_ARGS)
{
	return par(fcinfo, 1);
}

Datum
kompas_forandring_tilbage(PG_FUNCTION_ARGS)
{
	return par(fcinfo, -1);
}

/*
 * Ten rows: dimension, antal, foer_gennemsnit, efter_gennemsnit, aendring,
 * spredning, nedre, oevre, srm, fremgang, uaendret, tilbagegang, gulv, loft.
 */
Datum
kompas_forandring_udfold(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	KompasPartilstand *t = PG_GETARG_KOMPASPARTILSTAND(0);

	InitMaterializedSRF(fcinfo, 0);
	for (int d = 0; d < KOMPAS_DIMENSIONS; d++)
	{
		const KompasParDimension *s = &t->dimension[d];
		double		n = s->antal,
					sum = s->efter - s->foer,
					middel = 0,
					spredning = 0,
					nedre = 0,
					oevre = 0;
		Datum		v[14];
		bool		null[14] = {false};

		null[2] = null[3] = null[4] = n < 1;
		null[5] = null[6] = null[7] = null[8] = n < 2;
		if (n > 0)
			middel = sum / n;
		if (n > 1)
		{
			spredning = sqrt(Max(0, (s->kvadrat - sum * sum / n) / (n - 1)));
			stat_t_interval(middel, spredning, n, 0.95, &nedre, &oevre);
			null[8] = spredning == 0;
		}
		v[0] = Int32GetDatum(d + 1);
		v[1] = Int64GetDatum(s->antal);
		v[2] = Float8GetDatum(n > 0 ? s->foer / n : 0);
		v[3] = Float8GetDatum(n > 0 ? s->efter / n : 0);
		v[4] = Float8GetDatum(middel);
		v[5] = Float8GetDatum(spredning);
		v[6] = Float8GetDatum(nedre);
		v[7] = Float8GetDatum(oevre);
		v[8] = Float8GetDatum(spredning > 0 ? middel / spredning : 0);
		v[9] = Int64GetDatum(s->fremgang);
		v[10] = Int64GetDatum(s->antal - s->fremgang - s->tilbagegang);
		v[11] = Int64GetDatum(s->tilbagegang);
		v[12] = Int64GetDatum(s->gulv);
		v[13] = Int64GetDatum(s->loft);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, v, null);
	}
	return (Datum) 0;
}

/* How the pairs came out as a whole: one row of counts. */
Datum
kompas_udfaldstal(PG_FUNCTION_ARGS)
{
	KompasPartilstand *t = PG_GETARG_KOMPASPARTILSTAND(0);
	TupleDesc	tupdesc;
	Datum		v[6];
	bool		null[6] = {false};

	if (get_call_result_type(fcinfo, NULL, &tupdesc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	v[0] = Int64GetDatum(t->par);
	v[1] = Int64GetDatum(t->sammenlignelige);
	v[2] = Int64GetDatum(t->fremgang);
	v[3] = Int64GetDatum(t->sammenlignelige - t->fremgang - t->tilbagegang -
						 t->blandet);
	v[4] = Int64GetDatum(t->tilbagegang);
	v[5] = Int64GetDatum(t->blandet);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(tupdesc),
													  v, null)));
}
