/*-------------------------------------------------------------------------
 *
 * kompas.c
 *	  The type kompas: one reading of the compass, ten scores of 1 to 10.
 *
 * A dimension is scored, not scored, or not relevant for the child.  The two
 * absences are different facts: the first lowers the coverage, the second
 * does not.  Equality and hashing are those of the stored number and are
 * bound to the server's own functions for bigint in SQL.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "libpq/pqformat.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/sortsupport.h"

#include "kompas.h"

PG_FUNCTION_INFO_V1(kompas_in);
PG_FUNCTION_INFO_V1(kompas_out);
PG_FUNCTION_INFO_V1(kompas_recv);
PG_FUNCTION_INFO_V1(kompas_send);
PG_FUNCTION_INFO_V1(kompas_lt);
PG_FUNCTION_INFO_V1(kompas_le);
PG_FUNCTION_INFO_V1(kompas_ge);
PG_FUNCTION_INFO_V1(kompas_gt);
PG_FUNCTION_INFO_V1(kompas_cmp);
PG_FUNCTION_INFO_V1(kompas_sortsupport);
PG_FUNCTION_INFO_V1(kompas_af_heltal);
PG_FUNCTION_INFO_V1(kompas_heltal);
PG_FUNCTION_INFO_V1(kompas_antal);
PG_FUNCTION_INFO_V1(kompas_gennemsnit);
PG_FUNCTION_INFO_V1(kompas_fase);
PG_FUNCTION_INFO_V1(kompas_udfald);
PG_FUNCTION_INFO_V1(kompas_udfald_maal);

/*
 * Reports what was wrong with a text, for the type and scale given, softly
 * where the caller asks for it.  Returns false.
 */
bool
kompas_report(Node *escontext, KompasError error, int at, const char *type,
			  int minimum, int maximum)
{
	switch (error)
	{
		case KOMPAS_OK:
			return true;
		case KOMPAS_RANGE:
			ereturn(escontext, false,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("value out of range for type %s", type),
					 errdetail("Dimension %d is outside the range %d to %d.",
							   at, minimum, maximum)));
		case KOMPAS_NO_OPENING:
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", type),
					 errdetail("The list must begin with an opening parenthesis.")));
		case KOMPAS_NO_CLOSING:
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", type),
					 errdetail("The list ends after %d of %d dimensions without a closing parenthesis.",
							   at, KOMPAS_DIMENSIONS)));
		case KOMPAS_TRAILING:
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", type),
					 errdetail("There is more after the closing parenthesis.")));
		case KOMPAS_COUNT:
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", type),
					 errdetail("Expected %d dimensions, found %d.",
							   KOMPAS_DIMENSIONS, at)));
		case KOMPAS_ENTRY:
			ereturn(escontext, false,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s", type),
					 errdetail("Dimension %d is not a whole number.", at)));
	}
	return false;
}

Datum
kompas_in(PG_FUNCTION_ARGS)
{
	uint64_t	kompas;
	int			at;
	KompasError error = kompas_parse(PG_GETARG_CSTRING(0), &kompas, &at);

	if (!kompas_report(fcinfo->context, error, at, "kompas",
					   KOMPAS_MIN_SCORE, KOMPAS_MAX_SCORE))
		PG_RETURN_NULL();
	PG_RETURN_KOMPAS(kompas);
}

Datum
kompas_out(PG_FUNCTION_ARGS)
{
	char	   *str = palloc(KOMPAS_TEXT_SIZE);

	kompas_print(PG_GETARG_KOMPAS(0), str);
	PG_RETURN_CSTRING(str);
}

Datum
kompas_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buf = (StringInfo) PG_GETARG_POINTER(0);
	uint64_t	kompas = (uint64_t) pq_getmsgint64(buf);

	if (!kompas_is_valid(kompas))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary value for type %s", "kompas")));
	PG_RETURN_KOMPAS(kompas);
}

Datum
kompas_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, PG_GETARG_KOMPAS(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/*
 * The order: dimension by dimension from the first, and in a dimension not
 * scored, then not relevant, then the scores.
 */
static inline int
value_rank(int value)
{
	return value == KOMPAS_NOT_RELEVANT ? 1 : value == 0 ? 0 : value + 1;
}

static inline int
kompas_compare(uint64_t a, uint64_t b)
{
	int			shift;

	if (a == b)
		return 0;
	shift = pg_leftmost_one_pos64(a ^ b) & ~3;
	return value_rank((a >> shift) & 0xF) < value_rank((b >> shift) & 0xF) ?
		-1 : 1;
}

#define COMPARE_ARGS() \
	kompas_compare(PG_GETARG_KOMPAS(0), PG_GETARG_KOMPAS(1))

Datum
kompas_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(COMPARE_ARGS() < 0);
}

Datum
kompas_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(COMPARE_ARGS() <= 0);
}

Datum
kompas_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(COMPARE_ARGS() >= 0);
}

Datum
kompas_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(COMPARE_ARGS() > 0);
}

Datum
kompas_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(COMPARE_ARGS());
}

static int
kompas_fastcmp(Datum a, Datum b, SortSupport ssup)
{
	return kompas_compare(DatumGetKompas(a), DatumGetKompas(b));
}

Datum
kompas_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = kompas_fastcmp;
	PG_RETURN_VOID();
}

/*
 * Puts an integer into a dimension (from 0): NULL is not scored, 0 is not
 * relevant, 1 to 10 is the score, all else an error.
 */
uint64_t
kompas_set_integer(uint64_t kompas, int dimension, bool isnull, int value)
{
	if (isnull)
		return kompas_set(kompas, dimension, KOMPAS_NOT_SCORED);
	if (value == 0)
		return kompas_set(kompas, dimension, KOMPAS_NOT_RELEVANT);
	if (!kompas_is_score(value))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("value out of range for type %s", "kompas"),
				 errdetail("Dimension %d is %d.", dimension + 1, value),
				 errhint("A score is 1 to 10, 0 means not relevant, NULL means not scored.")));
	return kompas_set(kompas, dimension, value);
}

/* kompas(VARIADIC integer[]) and the cast from integer[] */
Datum
kompas_af_heltal(PG_FUNCTION_ARGS)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	uint64_t	kompas = 0;
	Datum	   *values;
	bool	   *nulls;
	int			n;

	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("array for type %s must be one-dimensional", "kompas")));
	deconstruct_array(array, INT4OID, sizeof(int32), true, TYPALIGN_INT,
					  &values, &nulls, &n);
	if (n != KOMPAS_DIMENSIONS)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("wrong number of scores for type %s", "kompas"),
				 errdetail("Expected %d dimensions, found %d.",
						   KOMPAS_DIMENSIONS, n)));
	for (int i = 0; i < n; i++)
		kompas = kompas_set_integer(kompas, i, nulls[i],
									nulls[i] ? 0 : DatumGetInt32(values[i]));
	PG_RETURN_KOMPAS(kompas);
}

/* The cast to integer[]; the inverse of kompas_af_heltal. */
Datum
kompas_heltal(PG_FUNCTION_ARGS)
{
	uint64_t	kompas = PG_GETARG_KOMPAS(0);
	Datum		values[KOMPAS_DIMENSIONS];
	bool		nulls[KOMPAS_DIMENSIONS];
	int			dims[1] = {KOMPAS_DIMENSIONS};
	int			lbs[1] = {1};

	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		int			value;

		nulls[i] = !kompas_get_integer(kompas, i, &value);
		values[i] = Int32GetDatum(value);
	}
	PG_RETURN_ARRAYTYPE_P(construct_md_array(values, nulls, 1, dims, lbs,
											 INT4OID, sizeof(int32), true,
											 TYPALIGN_INT));
}

/* Counts the scored dimensions and adds up their scores. */
static int
count_scores(uint64_t kompas, int *sum)
{
	int			n = 0;

	*sum = 0;
	for (; kompas != 0; kompas >>= 4)
	{
		int			value = kompas & 0xF;

		if (kompas_is_score(value))
		{
			n++;
			*sum += value;
		}
	}
	return n;
}

Datum
kompas_antal(PG_FUNCTION_ARGS)
{
	int			sum;

	PG_RETURN_INT32(count_scores(PG_GETARG_KOMPAS(0), &sum));
}

Datum
kompas_gennemsnit(PG_FUNCTION_ARGS)
{
	int			sum;
	int			n = count_scores(PG_GETARG_KOMPAS(0), &sum);

	if (n == 0)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8((double) sum / n);
}

/* The phase of a score: five phases of two points each. */
Datum
kompas_fase(PG_FUNCTION_ARGS)
{
	int			score = PG_GETARG_INT32(0);

	if (!kompas_is_score(score))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("score out of range"),
				 errdetail("The score is %d; a score is %d to %d.", score,
						   KOMPAS_MIN_SCORE, KOMPAS_MAX_SCORE)));
	PG_RETURN_INT32((score + 1) / 2);
}

/*
 * The outcome of two readings.  Only dimensions scored in both count, and
 * only changes of at least 'threshold' points.  Where nothing changed and a
 * target is given, holding on to the target is an outcome of its own.
 * Returns NULL where nothing is comparable.
 */
static const char *
outcome(uint64_t before, uint64_t after, uint64_t target, int threshold)
{
	bool		comparable = false;
	bool		up = false;
	bool		down = false;
	bool		has_target = false;
	bool		reached = true;

	if (threshold < 1 || threshold > FORANDRING_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid threshold: %d", threshold),
				 errdetail("The threshold is a change of %d to %d points.", 1,
						   FORANDRING_MAX)));
	for (int i = 0; i < KOMPAS_DIMENSIONS; i++)
	{
		int			from = kompas_get(before, i);
		int			to = kompas_get(after, i);
		int			goal = kompas_get(target, i);

		if (!kompas_is_score(from) || !kompas_is_score(to))
			continue;
		comparable = true;
		if (to - from >= threshold)
			up = true;
		if (from - to >= threshold)
			down = true;
		if (kompas_is_score(goal))
		{
			has_target = true;
			if (to < goal)
				reached = false;
		}
	}
	if (!comparable)
		return NULL;
	if (up)
		return down ? "blandet" : "fremgang";
	if (down)
		return "tilbagegang";
	return has_target && reached ? "fastholdt" : "uaendret";
}

Datum
kompas_udfald(PG_FUNCTION_ARGS)
{
	const char *result = outcome(PG_GETARG_KOMPAS(0), PG_GETARG_KOMPAS(1), 0,
								 PG_GETARG_INT32(2));

	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(result));
}

/* Not strict: no target is the same as a target without scores. */
Datum
kompas_udfald_maal(PG_FUNCTION_ARGS)
{
	const char *result;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(3))
		PG_RETURN_NULL();
	result = outcome(PG_GETARG_KOMPAS(0), PG_GETARG_KOMPAS(1),
					 PG_ARGISNULL(2) ? 0 : PG_GETARG_KOMPAS(2),
					 PG_GETARG_INT32(3));
	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(result));
}
