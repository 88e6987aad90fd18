/*-------------------------------------------------------------------------
 *
 * kompasforandring.c
 *	  The type kompasforandring: change per dimension between two readings.
 *
 * A dimension has a change only where it was scored in both.  The stored
 * number sorts dimension by dimension, no change known first, so that
 * comparison and hashing are bound to the server's functions for bigint.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "libpq/pqformat.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "kompas.h"

PG_FUNCTION_INFO_V1(kompasforandring_in);
PG_FUNCTION_INFO_V1(kompasforandring_out);
PG_FUNCTION_INFO_V1(kompasforandring_recv);
PG_FUNCTION_INFO_V1(kompasforandring_send);
PG_FUNCTION_INFO_V1(kompasforandring_heltal);
PG_FUNCTION_INFO_V1(kompas_minus);

Datum
kompasforandring_in(PG_FUNCTION_ARGS)
{
	uint64_t	forandring;
	int			at;
	KompasError error = forandring_parse(PG_GETARG_CSTRING(0), &forandring,
										 &at);

	if (!kompas_report(fcinfo->context, error, at, "kompasforandring",
					   -FORANDRING_MAX, FORANDRING_MAX))
		PG_RETURN_NULL();
	PG_RETURN_FORANDRING(forandring);
}

Datum
kompasforandring_out(PG_FUNCTION_ARGS)
{
	char	   *str = palloc(KOMPAS_TEXT_SIZE);

	forandring_print(PG_GETARG_FORANDRING(0), str);
	PG_RETURN_CSTRING(str);
}

Datum
kompasforandring_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	uint64_t	forandring = (uint64_t) pq_getmsgint64(buf);

	if (!forandring_is_valid(forandring))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s",
						"kompasforandring")));
	PG_RETURN_FORANDRING(forandring);
}

Datum
kompasforandring_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, PG_GETARG_FORANDRING(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* The cast to integer[], NULL where no change is known. */
Datum
kompasforandring_heltal(PG_FUNCTION_ARGS)
{
	uint64_t	forandring = PG_GETARG_FORANDRING(0);
	Datum		values[KOMPAS_DIMENSIONS];
	bool		nulls[KOMPAS_DIMENSIONS];
	int			dims[1] = {KOMPAS_DIMENSIONS};
	int			lbs[1] = {1};

	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		int			stored = forandring_get(forandring, i);

		nulls[i] = stored == FORANDRING_NONE;
		values[i] = Int32GetDatum(stored - FORANDRING_OFFSET);
	}
	PG_RETURN_ARRAYTYPE_P(construct_md_array(values, nulls, 1, dims, lbs,
											 INT4OID, sizeof(int32), true,
											 TYPALIGN_INT));
}

/* The later reading minus the earlier one. */
Datum
kompas_minus(PG_FUNCTION_ARGS)
{
	uint64_t	after = PG_GETARG_KOMPAS(0);
	uint64_t	before = PG_GETARG_KOMPAS(1);
	uint64_t	forandring = 0;

	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		int			to = kompas_get(after, i);
		int			from = kompas_get(before, i);

		if (kompas_is_score(to) && kompas_is_score(from))
			forandring = forandring_set(forandring, i, to - from);
	}
	PG_RETURN_FORANDRING(forandring);
}
