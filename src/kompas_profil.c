/*-------------------------------------------------------------------------
 *
 * kompas_profil.c
 *	  What many readings look like: kompas_profil() and its relatives.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"

#include "kompas_tilstand.h"

PG_FUNCTION_INFO_V1(kompas_profil_trin);
PG_FUNCTION_INFO_V1(kompas_profil_tilbage);
PG_FUNCTION_INFO_V1(kompas_profil_udfold);
PG_FUNCTION_INFO_V1(kompas_min_slut);
PG_FUNCTION_INFO_V1(kompas_maks_slut);
PG_FUNCTION_INFO_V1(kompas_gennemsnitsprofil_slut);

/* The state to change: the aggregate's own, or a copy outside an aggregate. */
static inline KompasTilstand *
tilstand(FunctionCallInfo fcinfo)
{
	KompasTilstand *t = PG_GETARG_KOMPASTILSTAND(0);
	KompasTilstand *kopi;

	if (likely(AggCheckCallContext(fcinfo, NULL)))
		return t;
	kopi = palloc(sizeof(*kopi));
	memcpy(kopi, t, sizeof(*kopi));
	return kopi;
}

Datum
kompas_profil_trin(PG_FUNCTION_ARGS)
{
	KompasTilstand *t = tilstand(fcinfo);
	uint64		k = PG_GETARG_KOMPAS(1);

	for (int d = KOMPAS_DIMENSIONS; d-- > 0; k >>= 4)
		t->antal[d][k & 0xF]++;
	PG_RETURN_POINTER(t);
}

/* Takes a reading out again: a moving window has left it behind. */
Datum
kompas_profil_tilbage(PG_FUNCTION_ARGS)
{
	KompasTilstand *t = tilstand(fcinfo);
	uint64		k = PG_GETARG_KOMPAS(1);

	for (int d = KOMPAS_DIMENSIONS; d-- > 0; k >>= 4)
		t->antal[d][k & 0xF]--;
	PG_RETURN_POINTER(t);
}

/* Number, sum and sum of squares of the scores of one dimension. */
static int64
summer(const KompasTilstand *t, int d, int64 * sum, int64 * kvadrat)
{
	int64		n = 0;

	*sum = *kvadrat = 0;
	for (int v = KOMPAS_MIN_SCORE; v <= KOMPAS_MAX_SCORE; v++)
	{
		int64		a = t->antal[d][v];

		n += a;
		*sum += v * a;
		*kvadrat += v * v * a;
	}
	return n;
}

/* The lowest or highest score given on a dimension; 0 if none was. */
static int
yderst(const KompasTilstand *t, int d, bool hoejeste)
{
	for (int i = 0; i < KOMPAS_MAX_SCORE; i++)
	{
		int			v = hoejeste ? KOMPAS_MAX_SCORE - i : KOMPAS_MIN_SCORE + i;

		if (t->antal[d][v] > 0)
			return v;
	}
	return 0;
}

/*
 * Ten rows: dimension, antal, ikke_relevant, gennemsnit, spredning, minimum,
 * maksimum.
 */
Datum
kompas_profil_udfold(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	KompasTilstand *t = PG_GETARG_KOMPASTILSTAND(0);

	InitMaterializedSRF(fcinfo, 0);
	for (int d = 0; d < KOMPAS_DIMENSIONS; d++)
	{
		int64		sum,
					kvadrat,
					n = summer(t, d, &sum, &kvadrat);
		Datum		v[7];
		bool		null[7] = {false};

		v[0] = Int32GetDatum(d + 1);
		v[1] = Int64GetDatum(n);
		v[2] = Int64GetDatum(t->antal[d][KOMPAS_NOT_RELEVANT]);
		null[3] = null[5] = null[6] = n == 0;
		null[4] = n < 2;
		if (n > 0)
		{
			v[3] = Float8GetDatum((double) sum / n);
			v[5] = Int32GetDatum(yderst(t, d, false));
			v[6] = Int32GetDatum(yderst(t, d, true));
		}
		if (n > 1)
			v[4] = Float8GetDatum(sqrt(Max(0, (kvadrat - (double) sum * sum / n) /
										   (n - 1))));
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, v, null);
	}
	return (Datum) 0;
}

static uint64
yderste_profil(const KompasTilstand *t, bool hoejeste)
{
	uint64		k = 0;

	for (int d = 0; d < KOMPAS_DIMENSIONS; d++)
		k = kompas_set(k, d, yderst(t, d, hoejeste));
	return k;
}

/* The lowest score on each dimension, as a reading. */
Datum
kompas_min_slut(PG_FUNCTION_ARGS)
{
	PG_RETURN_KOMPAS(yderste_profil(PG_GETARG_KOMPASTILSTAND(0), false));
}

/* The highest score on each dimension, as a reading. */
Datum
kompas_maks_slut(PG_FUNCTION_ARGS)
{
	PG_RETURN_KOMPAS(yderste_profil(PG_GETARG_KOMPASTILSTAND(0), true));
}

/* The mean of each dimension; NULL where nobody was scored. */
Datum
kompas_gennemsnitsprofil_slut(PG_FUNCTION_ARGS)
{
	KompasTilstand *t = PG_GETARG_KOMPASTILSTAND(0);
	Datum		v[KOMPAS_DIMENSIONS];
	bool		null[KOMPAS_DIMENSIONS];
	int			dims[1] = {KOMPAS_DIMENSIONS},
				lbs[1] = {1};

	for (int d = 0; d < KOMPAS_DIMENSIONS; d++)
	{
		int64		sum,
					kvadrat,
					n = summer(t, d, &sum, &kvadrat);

		null[d] = n == 0;
		v[d] = Float8GetDatum(n == 0 ? 0 : (double) sum / n);
	}
	PG_RETURN_ARRAYTYPE_P(construct_md_array(v, null, 1, dims, lbs, FLOAT8OID,
											 sizeof(float8), FLOAT8PASSBYVAL,
											 TYPALIGN_DOUBLE));
}
