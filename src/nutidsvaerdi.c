/*-------------------------------------------------------------------------
 *
 * nutidsvaerdi.c
 *	  Present value of an amount that falls some years from now.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

PG_FUNCTION_INFO_V1(nutidsvaerdi);

/* Furthest year */
#define AAR_MAKS 1000

/* nutidsvaerdi(beloeb, aar, rente): beloeb / (1 + rente)^aar */
Datum
nutidsvaerdi(PG_FUNCTION_ARGS)
{
	double		beloeb = PG_GETARG_FLOAT8(0);
	int32		aar = PG_GETARG_INT32(1);
	double		rente = PG_GETARG_FLOAT8(2);
	double		vaerdi;

	if (!isfinite(beloeb))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" must be a finite number", "beloeb")));
	if (aar < 0 || aar > AAR_MAKS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" must lie between 0 and %d", "aar", AAR_MAKS)));
	if (!(rente > -1 && rente <= 1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" must lie above -1 and be at most 1", "rente"),
				 errhint("Write 0.04 for four percent a year.")));
	vaerdi = beloeb / pow(1 + rente, aar);
	if (!isfinite(vaerdi))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("the present value is out of range")));
	PG_RETURN_FLOAT8(vaerdi);
}
