/*-------------------------------------------------------------------------
 *
 * kompas_rci.c
 *	  Whether a change is larger than the instrument's error: rci() and
 *	  rci_edwards_nunnally().
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

PG_FUNCTION_INFO_V1(rci);
PG_FUNCTION_INFO_V1(rci_edwards_nunnally);

/*
 * The reliability in argument n.  There is no default: a number nobody has
 * established would turn noise into findings.
 */
static double
reliabilitet(FunctionCallInfo fcinfo, int n)
{
	double		r;

	if (PG_ARGISNULL(n))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("reliable change needs a reliability"),
				 errhint("None is published for the compass: the municipality must establish one and set it in kompas_katalog.reliabilitet.")));
	r = PG_GETARG_FLOAT8(n);
	if (!(r > 0 && r < 1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("reliability must be greater than 0 and less than 1")));
	return r;
}

static double
spredning(double sd)
{
	if (!(sd > 0) || isinf(sd))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("standard deviation must be positive and finite")));
	return sd;
}

/*
 * Jacobson and Truax: the change over the standard error of the difference of
 * two readings, sd * sqrt(2) * sqrt(1 - r).
 */
Datum
rci(PG_FUNCTION_ARGS)
{
	double		r = reliabilitet(fcinfo, 3);
	double		sd;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	sd = spredning(PG_GETARG_FLOAT8(2));
	PG_RETURN_FLOAT8((PG_GETARG_FLOAT8(1) - PG_GETARG_FLOAT8(0)) /
					 (sd * sqrt(2) * sqrt(1 - r)));
}

/*
 * Edwards and Nunnally: the second reading against the true score that the
 * first leads one to expect, drawn toward the mean of the group, over the
 * standard error of measurement, sd * sqrt(1 - r).
 */
Datum
rci_edwards_nunnally(PG_FUNCTION_ARGS)
{
	double		r = reliabilitet(fcinfo, 4);
	double		middel;
	double		sd;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2) ||
		PG_ARGISNULL(3))
		PG_RETURN_NULL();
	middel = PG_GETARG_FLOAT8(2);
	sd = spredning(PG_GETARG_FLOAT8(3));
	PG_RETURN_FLOAT8((PG_GETARG_FLOAT8(1) -
					  (middel + r * (PG_GETARG_FLOAT8(0) - middel))) /
					 (sd * sqrt(1 - r)));
}
