/*-------------------------------------------------------------------------
 *
 * kompas.h
 *	  Compass readings and changes as the server sees them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef UDSATTE_KOMPAS_H
#define UDSATTE_KOMPAS_H

#include "fmgr.h"
#include "nodes/nodes.h"

#include "core/kompas_tekst.h"

#define DatumGetKompas(d)			((uint64_t) DatumGetInt64(d))
#define KompasGetDatum(k)			Int64GetDatum((int64) (k))
#define PG_GETARG_KOMPAS(n)			DatumGetKompas(PG_GETARG_DATUM(n))
#define PG_RETURN_KOMPAS(k)			return KompasGetDatum(k)

#define DatumGetForandring(d)		((uint64_t) DatumGetInt64(d))
#define ForandringGetDatum(f)		Int64GetDatum((int64) (f))
#define PG_GETARG_FORANDRING(n)		DatumGetForandring(PG_GETARG_DATUM(n))
#define PG_RETURN_FORANDRING(f)		return ForandringGetDatum(f)

/*
 * The reading as one entry of an integer array or a subscript: a score, 0
 * for not relevant; false for not scored.
 */
static inline bool
kompas_get_integer(uint64_t kompas, int dimension, int *value)
{
	*value = kompas_get(kompas, dimension);
	if (*value == KOMPAS_NOT_RELEVANT)
		*value = 0;
	else if (*value == KOMPAS_NOT_SCORED)
		return false;
	return true;
}

/* kompas.c */
extern uint64_t kompas_set_integer(uint64_t kompas, int dimension, bool isnull,
								   int value);
extern bool kompas_report(Node *escontext, KompasError error, int at,
						  const char *type, int minimum, int maximum);

#endif							/* UDSATTE_KOMPAS_H */
