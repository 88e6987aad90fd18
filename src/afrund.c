/*-------------------------------------------------------------------------
 *
 * afrund.c
 *	  Random rounding that the same persons always meet alike.
 *
 * Every record has a key, a number without meaning, and the key of a cell is
 * the sum of its records' keys.  The cell's key decides whether its count is
 * rounded up or down, so the same records give the same number in whatever
 * table they are counted, and asking again averages nothing out.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/numeric.h"

PG_FUNCTION_INFO_V1(post_noegle);
PG_FUNCTION_INFO_V1(afrund);

/* The finalizer of the splitmix64 generator: every bit depends on all. */
static uint64
scatter(uint64 x)
{
	x += UINT64CONST(0x9E3779B97F4A7C15);
	x = (x ^ (x >> 30)) * UINT64CONST(0xBF58476D1CE4E5B9);
	x = (x ^ (x >> 27)) * UINT64CONST(0x94D049BB133111EB);
	return x ^ (x >> 31);
}

/* A key of 32 bits, so that two thousand million of them add up in a bigint. */
Datum
post_noegle(PG_FUNCTION_ARGS)
{
	uint64		id = (uint64) PG_GETARG_INT64(0);
	uint64		salt = (uint64) PG_GETARG_INT64(1);

	PG_RETURN_INT64((int64) (scatter(scatter(salt) ^ id) >> 32));
}

Datum
afrund(PG_FUNCTION_ARGS)
{
	int64		count = PG_GETARG_INT64(0);
	int32		base = PG_GETARG_INT32(1);
	uint64		key;
	int64		rest;
	int64		down;

	if (count < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a count cannot be negative")));
	if (base < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the base of rounding must be at least 1")));
	key = (uint64) DatumGetInt64(DirectFunctionCall1(numeric_int8,
													 PG_GETARG_DATUM(2)));
	rest = count % base;
	down = count - rest;
	if (down > PG_INT64_MAX - base)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("bigint out of range")));

	/* up with the chance rest / base, so that the mean is the count */
	if ((int64) (((scatter(key) >> 32) * (uint64) base) >> 32) < rest)
		PG_RETURN_INT64(down + base);
	PG_RETURN_INT64(down);
}
