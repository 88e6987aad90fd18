/*-------------------------------------------------------------------------
 *
 * statistik.c
 *	  SQL face of the intervals, tests and control limits.
 *
 * Checks what SQL may pass and hands on to src/core/statistik.c.  Undefined
 * limits are NULL, never a guess.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "core/statistik.h"

PG_FUNCTION_INFO_V1(wilson);
PG_FUNCTION_INFO_V1(poisson_interval);
PG_FUNCTION_INFO_V1(t_interval);
PG_FUNCTION_INFO_V1(newcombe);
PG_FUNCTION_INFO_V1(rateforhold);
PG_FUNCTION_INFO_V1(welch);
PG_FUNCTION_INFO_V1(andel_afvigelse);
PG_FUNCTION_INFO_V1(tendens_trin);
PG_FUNCTION_INFO_V1(tendens_saml);
PG_FUNCTION_INFO_V1(tendens_slut);
PG_FUNCTION_INFO_V1(xmr);

/*
 * State of the aggregate tendens: the latest five periods, as an array of
 * double precision so that it can be stored, sent and combined anywhere.  Each
 * slot holds period, value, standard error (NaN where missing) and the number
 * of rows seen for the period; zero rows means an empty slot, and the slots are
 * filled from the first, oldest period first.
 */
typedef struct TendensPunkt
{
	double		periode;
	double		vaerdi;
	double		se;
	double		raekker;
} TendensPunkt;

#define TENDENS_FELTER (STAT_TENDENS_PUNKTER * 4)

StaticAssertDecl(sizeof(TendensPunkt) == 4 * sizeof(float8),
				 "a slot must be four array elements");

/* A count that is a number, and not negative */
static double
check_count(const char *name, double value)
{
	if (isnan(value) || isinf(value) || value < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" must be a finite number that is not negative",
						name)));
	return value;
}

static double
check_finite(const char *name, double value)
{
	if (isnan(value) || isinf(value))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" must be a finite number", name)));
	return value;
}

static void
check_share(const char *part_name, double part,
			const char *whole_name, double whole)
{
	check_count(part_name, part);
	check_count(whole_name, whole);
	if (part > whole)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" must not be greater than \"%s\"",
						part_name, whole_name),
				 errdetail("The interval is that of a share, a part of a whole."),
				 errhint("Use poisson_interval for a rate.")));
}

/*
 * Confidence as the last argument.  The upper bound keeps the tail outside
 * rounding error, where no quantile could be told from infinity.
 */
static double
check_confidence(double value)
{
	if (!(value > 0 && value <= 1 - 1e-12))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" must lie between 0 and 1", "konfidens"),
				 errhint("Write 0.95 for a 95 percent interval.")));
	return value;
}

/*
 * The row type of the result, looked up once per call site: these functions
 * are called for every cell of a report.
 */
static TupleDesc
result_type(FunctionCallInfo fcinfo)
{
	TupleDesc	desc = fcinfo->flinfo->fn_extra;

	if (desc == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		desc = BlessTupleDesc(desc);
		fcinfo->flinfo->fn_extra = desc;
		MemoryContextSwitchTo(old);
	}
	return desc;
}

/* Makes the result row */
static Datum
make_row(FunctionCallInfo fcinfo, const double *value, const bool *isnull)
{
	TupleDesc	desc = result_type(fcinfo);
	Datum		datum[3];

	for (int i = 0; i < desc->natts; i++)
		datum[i] = Float8GetDatum(isnull[i] ? 0 : value[i]);
	return HeapTupleGetDatum(heap_form_tuple(desc, datum,
											 unconstify(bool *, isnull)));
}

/* Two limits, both NULL where they are not defined */
static Datum
make_limits(FunctionCallInfo fcinfo, bool defined, double nedre, double oevre)
{
	double		value[] = {nedre, oevre};
	bool		isnull[] = {!defined, !defined};

	return make_row(fcinfo, value, isnull);
}

/* wilson(taeller, naevner, konfidens) -> nedre, oevre */
Datum
wilson(PG_FUNCTION_ARGS)
{
	double		x = PG_GETARG_FLOAT8(0),
				n = PG_GETARG_FLOAT8(1),
				konfidens = check_confidence(PG_GETARG_FLOAT8(2)),
				nedre = 0,
				oevre = 0;
	bool		defined;

	check_share("taeller", x, "naevner", n);
	defined = stat_wilson(x, n, stat_z(konfidens), &nedre, &oevre);
	return make_limits(fcinfo, defined, nedre, oevre);
}

/* poisson_interval(antal, basis, faktor, konfidens) -> nedre, oevre */
Datum
poisson_interval(PG_FUNCTION_ARGS)
{
	double		antal = check_count("antal", PG_GETARG_FLOAT8(0)),
				basis = check_count("basis", PG_GETARG_FLOAT8(1)),
				faktor = check_count("faktor", PG_GETARG_FLOAT8(2)),
				konfidens = check_confidence(PG_GETARG_FLOAT8(3)),
				nedre = 0,
				oevre = 0;
	bool		defined = basis > 0 &&
	stat_poisson(antal, konfidens, &nedre, &oevre);

	return make_limits(fcinfo, defined,
					   nedre * faktor / basis, oevre * faktor / basis);
}

/* t_interval(gennemsnit, spredning, n, konfidens) -> nedre, oevre */
Datum
t_interval(PG_FUNCTION_ARGS)
{
	double		mean = check_finite("gennemsnit", PG_GETARG_FLOAT8(0)),
				sd = check_count("spredning", PG_GETARG_FLOAT8(1)),
				n = check_count("n", PG_GETARG_FLOAT8(2)),
				konfidens = check_confidence(PG_GETARG_FLOAT8(3)),
				nedre = 0,
				oevre = 0;
	bool		defined = stat_t_interval(mean, sd, n, konfidens,
										  &nedre, &oevre);

	return make_limits(fcinfo, defined, nedre, oevre);
}

/* newcombe(x1, n1, x2, n2, konfidens) -> forskel, nedre, oevre */
Datum
newcombe(PG_FUNCTION_ARGS)
{
	double		x1 = PG_GETARG_FLOAT8(0),
				n1 = PG_GETARG_FLOAT8(1),
				x2 = PG_GETARG_FLOAT8(2),
				n2 = PG_GETARG_FLOAT8(3),
				konfidens = check_confidence(PG_GETARG_FLOAT8(4)),
				value[3] = {0};
	bool		isnull[3] = {false};

	check_share("x1", x1, "n1", n1);
	check_share("x2", x2, "n2", n2);
	if (!stat_newcombe(x1, n1, x2, n2, stat_z(konfidens),
					   &value[0], &value[1], &value[2]))
		isnull[0] = isnull[1] = isnull[2] = true;
	return make_row(fcinfo, value, isnull);
}

/*
 * rateforhold(x1, b1, x2, b2, konfidens) -> forhold, nedre, oevre.  An infinite
 * ratio or limit is NULL: no BI tool can show it.
 */
Datum
rateforhold(PG_FUNCTION_ARGS)
{
	double		x1 = check_count("x1", PG_GETARG_FLOAT8(0)),
				b1 = check_count("b1", PG_GETARG_FLOAT8(1)),
				x2 = check_count("x2", PG_GETARG_FLOAT8(2)),
				b2 = check_count("b2", PG_GETARG_FLOAT8(3)),
				konfidens = check_confidence(PG_GETARG_FLOAT8(4)),
				value[3] = {0};
	bool		isnull[3] = {false};
	bool		defined = stat_rate_ratio(x1, b1, x2, b2, konfidens,
										  &value[0], &value[1], &value[2]);

	for (int i = 0; i < 3; i++)
		isnull[i] = !defined || isinf(value[i]);
	return make_row(fcinfo, value, isnull);
}

/* welch(m1, s1, n1, m2, s2, n2, konfidens) -> forskel, nedre, oevre */
Datum
welch(PG_FUNCTION_ARGS)
{
	double		m1 = check_finite("m1", PG_GETARG_FLOAT8(0)),
				s1 = check_count("s1", PG_GETARG_FLOAT8(1)),
				n1 = check_count("n1", PG_GETARG_FLOAT8(2)),
				m2 = check_finite("m2", PG_GETARG_FLOAT8(3)),
				s2 = check_count("s2", PG_GETARG_FLOAT8(4)),
				n2 = check_count("n2", PG_GETARG_FLOAT8(5)),
				konfidens = check_confidence(PG_GETARG_FLOAT8(6)),
				value[3] = {0};
	bool		isnull[3] = {false};

	if (!stat_welch(m1, s1, n1, m2, s2, n2, konfidens,
					&value[0], &value[1], &value[2]))
		isnull[0] = isnull[1] = isnull[2] = true;
	return make_row(fcinfo, value, isnull);
}

/*
 * andel_afvigelse(antal, i_alt, forventet, konfidens) -> andel, forskel, nedre,
 * oevre, afviger: an observed share beside the one expected.
 */
Datum
andel_afvigelse(PG_FUNCTION_ARGS)
{
	double		x = PG_GETARG_FLOAT8(0),
				n = PG_GETARG_FLOAT8(1),
				forventet = PG_GETARG_FLOAT8(2),
				konfidens = check_confidence(PG_GETARG_FLOAT8(3)),
				nedre,
				oevre;
	TupleDesc	desc = result_type(fcinfo);
	Datum		datum[5] = {0};
	bool		isnull[5] = {true, true, true, true, true};

	check_share("antal", x, "i_alt", n);
	if (!(forventet >= 0 && forventet <= 1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" must lie between 0 and 1", "forventet")));
	if (stat_wilson(x, n, stat_z(konfidens), &nedre, &oevre))
	{
		datum[0] = Float8GetDatum(x / n);
		datum[1] = Float8GetDatum(x / n - forventet);
		datum[2] = Float8GetDatum(nedre);
		datum[3] = Float8GetDatum(oevre);
		datum[4] = BoolGetDatum(forventet < nedre || forventet > oevre);
		memset(isnull, false, sizeof(isnull));
	}
	return HeapTupleGetDatum(heap_form_tuple(desc, datum, isnull));
}

/*
 * The state in argument "arg", as one that may be changed in place: the
 * aggregate's own, or a copy when called outside an aggregate.
 */
static ArrayType *
get_tendens_state(FunctionCallInfo fcinfo, int arg, bool writable)
{
	ArrayType  *state = NULL;

	if (!PG_ARGISNULL(arg))
		state = writable && !AggCheckCallContext(fcinfo, NULL) ?
			PG_GETARG_ARRAYTYPE_P_COPY(arg) : PG_GETARG_ARRAYTYPE_P(arg);
	if (state == NULL || ARR_NDIM(state) != 1 ||
		ARR_DIMS(state)[0] != TENDENS_FELTER || ARR_HASNULL(state) ||
		ARR_ELEMTYPE(state) != FLOAT8OID)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the state of \"%s\" must be an array of %d numbers",
						"tendens", TENDENS_FELTER)));
	return state;
}

/* Puts a point in its place, and drops the oldest when there are too many. */
static void
add_point(TendensPunkt *slot, TendensPunkt point)
{
	int			used = 0,
				place;

	while (used < STAT_TENDENS_PUNKTER && slot[used].raekker > 0)
		used++;
	place = used;
	while (place > 0 && slot[place - 1].periode > point.periode)
		place--;
	if (place > 0 && slot[place - 1].periode == point.periode)
	{
		slot[place - 1].raekker += point.raekker;
		return;
	}
	if (used < STAT_TENDENS_PUNKTER)
		memmove(&slot[place + 1], &slot[place],
				(used - place) * sizeof(TendensPunkt));
	else if (place-- == 0)
		return;
	else
		memmove(&slot[0], &slot[1], place * sizeof(TendensPunkt));
	slot[place] = point;
}

/*
 * Transition function.  A row without a period lies outside every series and
 * is skipped; one without a value keeps its place as a missing point.
 */
Datum
tendens_trin(PG_FUNCTION_ARGS)
{
	ArrayType  *state = get_tendens_state(fcinfo, 0, true);
	TendensPunkt point;

	if (PG_ARGISNULL(1))
		PG_RETURN_ARRAYTYPE_P(state);
	point.periode = PG_GETARG_INT32(1);
	point.vaerdi = PG_ARGISNULL(2) ? NAN : PG_GETARG_FLOAT8(2);
	point.se = PG_ARGISNULL(3) ? NAN : PG_GETARG_FLOAT8(3);
	point.raekker = 1;
	add_point((TendensPunkt *) ARR_DATA_PTR(state), point);
	PG_RETURN_ARRAYTYPE_P(state);
}

Datum
tendens_saml(PG_FUNCTION_ARGS)
{
	ArrayType  *state = get_tendens_state(fcinfo, 0, true);
	ArrayType  *other = get_tendens_state(fcinfo, 1, false);
	TendensPunkt *point = (TendensPunkt *) ARR_DATA_PTR(other);

	for (int i = 0; i < STAT_TENDENS_PUNKTER && point[i].raekker > 0; i++)
		add_point((TendensPunkt *) ARR_DATA_PTR(state), point[i]);
	PG_RETURN_ARRAYTYPE_P(state);
}

/*
 * Final function.  Two rows for one of the last five periods is a mistake in
 * the query, for instance a breakdown that is missing in GROUP BY.
 */
Datum
tendens_slut(PG_FUNCTION_ARGS)
{
	ArrayType  *state = get_tendens_state(fcinfo, 0, false);
	TendensPunkt *point = (TendensPunkt *) ARR_DATA_PTR(state);
	double		vaerdi[STAT_TENDENS_PUNKTER],
				se[STAT_TENDENS_PUNKTER];
	int			n;

	for (n = 0; n < STAT_TENDENS_PUNKTER && point[n].raekker > 0; n++)
	{
		if (point[n].raekker > 1)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("period %.10g has %.10g rows in the series",
							point[n].periode, point[n].raekker),
					 errdetail("A trend needs one row for each period."),
					 errhint("Group by everything that tells the series apart.")));
		vaerdi[n] = point[n].vaerdi;
		/* a gap in the periods is a missing point */
		se[n] = n > 0 && point[n].periode != point[n - 1].periode + 1 ?
			NAN : point[n].se;
	}
	switch (stat_tendens(vaerdi, se, n))
	{
		case STAT_TENDENS_OP:
			PG_RETURN_TEXT_P(cstring_to_text("op"));
		case STAT_TENDENS_NED:
			PG_RETURN_TEXT_P(cstring_to_text("ned"));
		case STAT_TENDENS_INGEN:
			PG_RETURN_TEXT_P(cstring_to_text("ingen"));
		default:
			PG_RETURN_TEXT_P(cstring_to_text("ukendt"));
	}
}

/*
 * xmr(vaerdier, frasorter) -> a row for each point with the chart's centre and
 * limits, the rule it breaks, and whether there are too few points to trust.
 */
Datum
xmr(PG_FUNCTION_ARGS)
{
	static const char *const rule[] = {
		[STAT_XMR_UDENFOR] = "udenfor",
		[STAT_XMR_SKIFT] = "skift",
		[STAT_XMR_TENDENS] = "tendens",
		[STAT_XMR_YDERZONE] = "yderzone",
	};
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	const double *v = (const double *) ARR_DATA_PTR(array);
	int			n;
	double		midte = 0,
				nedre = 0,
				oevre = 0,
				mr;
	bool		defined;

	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("\"%s\" must be an array of one dimension",
						"vaerdier")));
	if (array_contains_nulls(array))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("\"%s\" must not contain nulls", "vaerdier"),
				 errdetail("A moving range over a missing point would be a guess."),
				 errhint("Cut the series where it has a gap.")));
	n = ArrayGetNItems(ARR_NDIM(array), ARR_DIMS(array));
	for (int i = 0; i < n; i++)
		check_finite("vaerdier", v[i]);

	InitMaterializedSRF(fcinfo, 0);
	defined = stat_xmr(v, n, PG_GETARG_BOOL(1), &midte, &nedre, &oevre, &mr);
	for (int i = 0; i < n; i++)
	{
		int			brud = defined ?
		stat_xmr_brud(v, i, midte, nedre, oevre) : STAT_XMR_INGEN;
		Datum		value[7];
		bool		isnull[7] = {false};

		isnull[2] = isnull[3] = isnull[4] = !defined;
		isnull[5] = brud == STAT_XMR_INGEN;
		value[0] = Int32GetDatum(i + 1);
		value[1] = Float8GetDatum(v[i]);
		value[2] = Float8GetDatum(midte);
		value[3] = Float8GetDatum(nedre);
		value[4] = Float8GetDatum(oevre);
		value[5] = isnull[5] ? (Datum) 0 : CStringGetTextDatum(rule[brud]);
		value[6] = BoolGetDatum(n < STAT_XMR_MINDST);
		tuplestore_putvalues(result->setResult, result->setDesc,
							 value, isnull);
	}
	return (Datum) 0;
}
