/*-------------------------------------------------------------------------
 *
 * foer_efter.c
 *	  Events before a course of help and after it, in windows of the same
 *	  number of months.
 *
 * The window before ends on the day before the course begins, the window after
 * begins on the day after it ends.  A course whose windows are not both inside
 * the days the events are known for counts for nothing, so that nobody looks
 * better because the last months have not come yet.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "core/frist_regn.h"
#include "core/statistik.h"
#include "lukkedage.h"

PG_FUNCTION_INFO_V1(foer_efter_vindue);
PG_FUNCTION_INFO_V1(foer_efter_trin);
PG_FUNCTION_INFO_V1(foer_efter_saml);
PG_FUNCTION_INFO_V1(foer_efter_slut);
PG_FUNCTION_INFO_V1(parforhold_trin);
PG_FUNCTION_INFO_V1(parforhold_saml);
PG_FUNCTION_INFO_V1(parforhold_slut);

/* Longest window, in months */
#define MAANEDER_MAKS 600

/* The state of foer_efter(): events before and after, whether a row counted */
#define TAL_FELTER 3

/* The state of parforhold(): n and the sums of x, y, xx, yy, xy */
#define PAR_FELTER 6

/* The first and last day of both windows */
typedef struct Vinduer
{
	int32		foer_fra;
	int32		foer_til;
	int32		efter_fra;
	int32		efter_til;
} Vinduer;

static Vinduer
vinduer(DateADT start, DateADT slut, int32 maaneder)
{
	Vinduer		v;

	udsatte_kalenderdag(start);
	udsatte_kalenderdag(slut);
	if (maaneder < 1 || maaneder > MAANEDER_MAKS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a window must be 1 to %d months", MAANEDER_MAKS)));
	if (slut < start - 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a course must not end more than a day before it begins")));
	if (!frist_plus_maaneder(start, -maaneder, false, &v.foer_fra) ||
		!frist_plus_maaneder(slut, maaneder, false, &v.efter_til))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_FIELD_OVERFLOW),
				 errmsg("a window of %d months reaches outside the calendar",
						maaneder),
				 errdetail("The calendar covers the years %d to %d.",
						   KALENDER_FRA_AAR, KALENDER_TIL_AAR)));
	v.foer_til = start - 1;
	v.efter_fra = slut + 1;
	return v;
}

static Datum
raekke(FunctionCallInfo fcinfo, Datum *vaerdi, bool *null)
{
	TupleDesc	desc;

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), vaerdi, null));
}

/* foer_efter_vindue(start, slut, maaneder) -> the four ends of the windows */
Datum
foer_efter_vindue(PG_FUNCTION_ARGS)
{
	Vinduer		v = vinduer(PG_GETARG_DATEADT(0), PG_GETARG_DATEADT(1),
							PG_GETARG_INT32(2));
	Datum		vaerdi[] = {DateADTGetDatum(v.foer_fra), DateADTGetDatum(v.foer_til),
	DateADTGetDatum(v.efter_fra), DateADTGetDatum(v.efter_til)};
	bool		null[4] = {false};

	return raekke(fcinfo, vaerdi, null);
}

/*
 * The numbers of the state in argument "arg", to be changed in place where it
 * is the aggregate's own.  Both kinds of state have elements of eight bytes.
 */
static ArrayType *
tilstand(FunctionCallInfo fcinfo, int arg, Oid type, int felter, bool skriv)
{
	ArrayType  *a = skriv && !AggCheckCallContext(fcinfo, NULL) ?
	PG_GETARG_ARRAYTYPE_P_COPY(arg) : PG_GETARG_ARRAYTYPE_P(arg);

	if (ARR_NDIM(a) != 1 || ARR_DIMS(a)[0] != felter || ARR_HASNULL(a) ||
		ARR_ELEMTYPE(a) != type)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the state must be an array of %d numbers", felter)));
	return a;
}

static ArrayType *
kraevet_tilstand(FunctionCallInfo fcinfo, Oid type, int felter)
{
	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("the state must not be null")));
	return tilstand(fcinfo, 0, type, felter, true);
}

/*
 * Transition: state, haendelse, start, slut, maaneder, data_fra, data_til.  A
 * row without an event tells of a course that had none; a row without an end
 * tells of one that has not ended.
 */
Datum
foer_efter_trin(PG_FUNCTION_ARGS)
{
	ArrayType  *a = kraevet_tilstand(fcinfo, INT8OID, TAL_FELTER);
	uint64	   *tal = (uint64 *) ARR_DATA_PTR(a);
	Vinduer		v;

	for (int i = 2; i <= 6; i++)
		if (PG_ARGISNULL(i))
			PG_RETURN_ARRAYTYPE_P(a);
	v = vinduer(PG_GETARG_DATEADT(2), PG_GETARG_DATEADT(3), PG_GETARG_INT32(4));
	if (v.foer_fra < PG_GETARG_DATEADT(5) || v.efter_til > PG_GETARG_DATEADT(6))
		PG_RETURN_ARRAYTYPE_P(a);
	if (!PG_ARGISNULL(1))
	{
		DateADT		dag = PG_GETARG_DATEADT(1);

		tal[0] += dag >= v.foer_fra && dag <= v.foer_til;
		tal[1] += dag >= v.efter_fra && dag <= v.efter_til;
	}
	tal[2] = 1;
	PG_RETURN_ARRAYTYPE_P(a);
}

Datum
foer_efter_saml(PG_FUNCTION_ARGS)
{
	ArrayType  *a = tilstand(fcinfo, 0, INT8OID, TAL_FELTER, true);
	ArrayType  *b = tilstand(fcinfo, 1, INT8OID, TAL_FELTER, false);

	/* unsigned: whoever calls this by hand may give numbers at the edge */
	for (int i = 0; i < TAL_FELTER; i++)
		((uint64 *) ARR_DATA_PTR(a))[i] += ((uint64 *) ARR_DATA_PTR(b))[i];
	PG_RETURN_ARRAYTYPE_P(a);
}

Datum
foer_efter_slut(PG_FUNCTION_ARGS)
{
	int64	   *tal = (int64 *) ARR_DATA_PTR(tilstand(fcinfo, 0, INT8OID,
													  TAL_FELTER, false));
	Datum		vaerdi[] = {Int64GetDatum(tal[0]), Int64GetDatum(tal[1])};
	bool		null[2] = {false};

	if (tal[2] == 0)
		PG_RETURN_NULL();
	return raekke(fcinfo, vaerdi, null);
}

/* Transition: state, foer, efter.  Half a pair is no pair. */
Datum
parforhold_trin(PG_FUNCTION_ARGS)
{
	ArrayType  *a = kraevet_tilstand(fcinfo, FLOAT8OID, PAR_FELTER);
	float8	   *sum = (float8 *) ARR_DATA_PTR(a);
	float8		x,
				y;

	if (PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_ARRAYTYPE_P(a);
	x = PG_GETARG_FLOAT8(1);
	y = PG_GETARG_FLOAT8(2);
	if (!(x >= 0 && y >= 0 && isfinite(x) && isfinite(y)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"foer\" and \"efter\" must be finite and not negative")));
	sum[0]++;
	sum[1] += x;
	sum[2] += y;
	sum[3] += x * x;
	sum[4] += y * y;
	sum[5] += x * y;
	PG_RETURN_ARRAYTYPE_P(a);
}

Datum
parforhold_saml(PG_FUNCTION_ARGS)
{
	ArrayType  *a = tilstand(fcinfo, 0, FLOAT8OID, PAR_FELTER, true);
	ArrayType  *b = tilstand(fcinfo, 1, FLOAT8OID, PAR_FELTER, false);

	for (int i = 0; i < PAR_FELTER; i++)
		((float8 *) ARR_DATA_PTR(a))[i] += ((float8 *) ARR_DATA_PTR(b))[i];
	PG_RETURN_ARRAYTYPE_P(a);
}

/* -> antal, foer, efter, forhold, nedre, oevre at 95 percent */
Datum
parforhold_slut(PG_FUNCTION_ARGS)
{
	float8	   *s = (float8 *) ARR_DATA_PTR(tilstand(fcinfo, 0, FLOAT8OID,
													 PAR_FELTER, false));
	double		nedre = 0,
				oevre = 0;
	bool		defined = stat_parforhold(s[0], s[1], s[2], s[3], s[4], s[5],
										  0.95, &nedre, &oevre) &&
	isfinite(nedre) && isfinite(oevre);
	Datum		vaerdi[] = {Float8GetDatum(s[0]), Float8GetDatum(s[1]),
		Float8GetDatum(s[2]), Float8GetDatum(s[1] > 0 ? s[2] / s[1] : 0),
	Float8GetDatum(nedre), Float8GetDatum(oevre)};
	bool		null[] = {false, false, false, !(s[1] > 0), !defined, !defined};

	return raekke(fcinfo, vaerdi, null);
}
