/*-------------------------------------------------------------------------
 *
 * kompas_spor.c
 *	  From a child's readings to pairs that may be compared.
 *
 * The aggregate kompas_spor() takes the readings of one child in any order
 * and gives one pair for each track: the same edition of the compass, the
 * same role, the same rater, and where asked for the same case or period.
 * Sorting a child's few readings here costs far less than a sort of all
 * children's readings by as many keys in the plan.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "kompas.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(kompas_spor_trin);
PG_FUNCTION_INFO_V1(kompas_spor_slut);

/* Who scored by what: readings of different tracks are never compared. */
typedef struct KompasSporNoegle
{
	text	   *katalog;
	text	   *rolle;
	text	   *maaler;			/* NULL where the role is rater enough */
} KompasSporNoegle;

typedef struct KompasMaaling
{
	int64		sag;
	int64		id;
	uint64		skoen;
	uint64		maal;			/* all bits 0: no targets */
	DateADT		dato;
	uint32		spor:30;
	uint32		undersoegelse:1;
	uint32		afslutning:1;
} KompasMaaling;

/* What most children need no more than, kept with the state itself. */
#define FAA_MAALINGER	4
#define FAA_SPOR		2

typedef struct KompasSpor
{
	KompasMaaling *maaling;
	int			antal;
	int			plads;
	KompasSporNoegle *spor;
	int			spor_antal;
	int			spor_plads;
	int			mindst_dage;
	bool		forloeb;
	char		periode;		/* 'a', 'k' or NUL */
	KompasSporNoegle faa_spor[FAA_SPOR];
	KompasMaaling faa_maalinger[FAA_MAALINGER];
} KompasSpor;

/* The aggregate's arguments; argument 0 is the state. */
enum
{
	ARG_MINDST_DAGE = 1,
	ARG_PERIODE_TYPE,
	ARG_FORLOEB,
	ARG_SAG,
	ARG_KATALOG,
	ARG_ROLLE,
	ARG_MAALER,
	ARG_DATO,
	ARG_ID,
	ARG_SKOEN,
	ARG_MAAL,
	ARG_ANLEDNING
};

/* The columns of kompas_par */
#define PAR_KOLONNER	13

static bool
er_tekst(const text *a, const char *str)
{
	size_t		n = strlen(str);

	return VARSIZE_ANY_EXHDR(a) == n && memcmp(VARDATA_ANY(a), str, n) == 0;
}

static bool
ens(const text *a, const text *b)
{
	size_t		n;

	if (a == NULL || b == NULL)
		return a == b;
	n = VARSIZE_ANY_EXHDR(a);
	return VARSIZE_ANY_EXHDR(b) == n &&
		memcmp(VARDATA_ANY(a), VARDATA_ANY(b), n) == 0;
}

static text *
kopi(const text *t)
{
	return t == NULL ? NULL :
		cstring_to_text_with_len(VARDATA_ANY(t), VARSIZE_ANY_EXHDR(t));
}

/* An array of twice the size, at first beside the state. */
static void *
voks(void *array, const void *faa, size_t bytes)
{
	void	   *ny;

	if (array != faa)
		return repalloc(array, 2 * bytes);
	ny = palloc(2 * bytes);
	memcpy(ny, array, bytes);
	return ny;
}

/* The number of the track with these keys, made if it is a new one. */
static int
find_spor(KompasSpor *s, const text *katalog, const text *rolle,
		  const text *maaler)
{
	int			i;

	for (i = 0; i < s->spor_antal; i++)
		if (ens(s->spor[i].rolle, rolle) && ens(s->spor[i].maaler, maaler) &&
			ens(s->spor[i].katalog, katalog))
			return i;
	if (i > PG_INT16_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many raters of one child"),
				 errhint("Group by the child.")));
	if (i == s->spor_plads)
	{
		s->spor = voks(s->spor, s->faa_spor,
					   s->spor_plads * sizeof(*s->spor));
		s->spor_plads *= 2;
	}
	s->spor[i].katalog = kopi(katalog);
	s->spor[i].rolle = kopi(rolle);
	s->spor[i].maaler = kopi(maaler);
	s->spor_antal++;
	return i;
}

static char
periode_type(const text *type)
{
	if (er_tekst(type, "aar"))
		return 'a';
	if (er_tekst(type, "kvartal"))
		return 'k';
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("invalid period type: \"%s\"",
					udsatte_citat(text_to_cstring(type))),
			 errhint("The period types are \"aar\" and \"kvartal\"; NULL is one period for it all.")));
}

/* The first day of the quarter or year of a date; 0 without periods. */
static DateADT
periode_start(DateADT dato, char type)
{
	int			aar,
				md,
				dag;

	if (type == '\0')
		return 0;
	j2date(dato + POSTGRES_EPOCH_JDATE, &aar, &md, &dag);
	md = type == 'a' ? 1 : md - (md - 1) % 3;
	return date2j(aar, md, 1) - POSTGRES_EPOCH_JDATE;
}

static KompasSpor *
begynd(FunctionCallInfo fcinfo)
{
	KompasSpor *s = palloc(sizeof(*s));

	s->antal = s->spor_antal = 0;
	s->plads = FAA_MAALINGER;
	s->maaling = s->faa_maalinger;
	s->spor_plads = FAA_SPOR;
	s->spor = s->faa_spor;
	s->mindst_dage = PG_ARGISNULL(ARG_MINDST_DAGE) ? 0 :
		PG_GETARG_INT32(ARG_MINDST_DAGE);
	s->periode = PG_ARGISNULL(ARG_PERIODE_TYPE) ? '\0' :
		periode_type(PG_GETARG_TEXT_PP(ARG_PERIODE_TYPE));
	s->forloeb = !PG_ARGISNULL(ARG_FORLOEB) && PG_GETARG_BOOL(ARG_FORLOEB);
	if (s->mindst_dage < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid number of days between readings: %d",
						s->mindst_dage)));
	return s;
}

/* Not strict: a child without target or rater has readings too. */
Datum
kompas_spor_trin(PG_FUNCTION_ARGS)
{
	MemoryContext mcxt;
	MemoryContext foer;
	KompasSpor *s;
	KompasMaaling *m;
	text	   *anledning;

	if (!AggCheckCallContext(fcinfo, &mcxt))
		elog(ERROR, "kompas_spor_trin called in non-aggregate context");
	foer = MemoryContextSwitchTo(mcxt);
	s = PG_ARGISNULL(0) ? begynd(fcinfo) :
		(KompasSpor *) PG_GETARG_POINTER(0);
	for (int i = ARG_SAG; i <= ARG_SKOEN; i++)
		if (i != ARG_MAALER && PG_ARGISNULL(i))
		{
			MemoryContextSwitchTo(foer);
			PG_RETURN_POINTER(s);
		}
	if (s->antal == s->plads)
	{
		s->maaling = voks(s->maaling, s->faa_maalinger,
						  s->plads * sizeof(*s->maaling));
		s->plads *= 2;
	}
	m = &s->maaling[s->antal];
	m->sag = PG_GETARG_INT64(ARG_SAG);
	m->id = PG_GETARG_INT64(ARG_ID);
	m->skoen = PG_GETARG_KOMPAS(ARG_SKOEN);
	m->maal = PG_ARGISNULL(ARG_MAAL) ? 0 : PG_GETARG_KOMPAS(ARG_MAAL);
	m->dato = PG_GETARG_DATEADT(ARG_DATO);
	if (DATE_NOT_FINITE(m->dato))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range")));
	m->spor = find_spor(s, PG_GETARG_TEXT_PP(ARG_KATALOG),
						PG_GETARG_TEXT_PP(ARG_ROLLE),
						PG_ARGISNULL(ARG_MAALER) ? NULL :
						PG_GETARG_TEXT_PP(ARG_MAALER));
	anledning = PG_ARGISNULL(ARG_ANLEDNING) ? NULL :
		PG_GETARG_TEXT_PP(ARG_ANLEDNING);
	m->undersoegelse = s->forloeb && anledning != NULL &&
		er_tekst(anledning, "undersoegelse");
	m->afslutning = s->forloeb && anledning != NULL &&
		er_tekst(anledning, "afslutning");
	s->antal++;
	MemoryContextSwitchTo(foer);
	PG_RETURN_POINTER(s);
}

static bool
er_scoret(uint64 skoen)
{
	for (int d = 0; d < KOMPAS_DIMENSIONS; d++)
		if (kompas_is_score(kompas_get(skoen, d)))
			return true;
	return false;
}

static bool
kan_sammenlignes(uint64 a, uint64 b)
{
	for (int d = 0; d < KOMPAS_DIMENSIONS; d++)
		if (kompas_is_score(kompas_get(a, d)) &&
			kompas_is_score(kompas_get(b, d)))
			return true;
	return false;
}

#define ORDEN(a, b) if ((a) != (b)) return (a) < (b) ? -1 : 1

/* By track, in a course by case, and by date: so by period too. */
static int
sammenlign(const void *pa, const void *pb, void *forloeb)
{
	const KompasMaaling *a = pa;
	const KompasMaaling *b = pb;

	ORDEN(a->spor, b->spor);
	if (*(bool *) forloeb)
		ORDEN(a->sag, b->sag);
	ORDEN(a->dato, b->dato);
	ORDEN(a->id, b->id);
	return 0;
}

/*
 * The pair of one group of n readings in order of date.  The first is the
 * earliest (in a course the earliest at the investigation, if there is one);
 * the second the latest of the later ones, long enough after it, with a
 * dimension scored in both (in a course: at the closure).
 */
static Datum
par(const KompasSpor *s, const KompasMaaling *m, int n, TupleDesc tupdesc)
{
	const KompasSporNoegle *spor = &s->spor[m->spor];
	const KompasMaaling *efter = NULL;
	uint64		maal = 0;
	Datum		v[PAR_KOLONNER];
	bool		null[PAR_KOLONNER] = {false};
	int			foerste = 0,
				sidste;

	if (s->forloeb)
		for (int i = n; i-- > 0;)
			if (m[i].undersoegelse)
				foerste = i;
	for (sidste = n - 1; sidste > foerste; sidste--)
		if (m[sidste].dato - m[foerste].dato >= s->mindst_dage &&
			(!s->forloeb || m[sidste].afslutning) &&
			kan_sammenlignes(m[foerste].skoen, m[sidste].skoen))
		{
			efter = &m[sidste];
			break;
		}
	for (int i = sidste; i >= 0 && maal == 0; i--)
		maal = m[i].maal;
	v[0] = Int64GetDatum(efter ? efter->sag : m[foerste].sag);
	v[1] = Int64GetDatum(m[foerste].id);
	v[2] = Int64GetDatum(efter ? efter->id : 0);
	v[3] = KompasGetDatum(m[foerste].skoen);
	v[4] = KompasGetDatum(efter ? efter->skoen : 0);
	v[5] = KompasGetDatum(maal);
	v[6] = DateADTGetDatum(m[foerste].dato);
	v[7] = DateADTGetDatum(efter ? efter->dato : 0);
	v[8] = DateADTGetDatum(periode_start(m->dato, s->periode));
	v[9] = Int32GetDatum(n);
	v[10] = PointerGetDatum(spor->katalog);
	v[11] = PointerGetDatum(spor->rolle);
	v[12] = PointerGetDatum(spor->maaler);
	null[2] = null[4] = null[7] = efter == NULL;
	null[5] = maal == 0;
	null[8] = s->periode == '\0';
	null[12] = spor->maaler == NULL;
	return HeapTupleGetDatum(heap_form_tuple(tupdesc, v, null));
}

/* The row type of the pairs, looked up once a query. */
static TupleDesc
par_type(FunctionCallInfo fcinfo)
{
	TupleDesc	tupdesc = fcinfo->flinfo->fn_extra;

	if (tupdesc == NULL)
	{
		Oid			type = get_element_type(get_fn_expr_rettype(fcinfo->flinfo));
		MemoryContext foer = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (!OidIsValid(type))
			elog(ERROR, "return type must be an array of a row type");
		tupdesc = lookup_rowtype_tupdesc_copy(type, -1);
		if (tupdesc->natts != PAR_KOLONNER)
			elog(ERROR, "unexpected number of columns in kompas_par");
		fcinfo->flinfo->fn_extra = tupdesc;
		MemoryContextSwitchTo(foer);
	}
	return tupdesc;
}

Datum
kompas_spor_slut(PG_FUNCTION_ARGS)
{
	KompasSpor *s;
	TupleDesc	tupdesc;
	KompasMaaling *m;
	Datum	   *v;
	bool		forloeb;
	int			n = 0,
				par_antal = 0;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	s = (KompasSpor *) PG_GETARG_POINTER(0);
	tupdesc = par_type(fcinfo);
	m = palloc(s->antal * sizeof(*m) + 1);
	for (int i = 0; i < s->antal; i++)
		if (er_scoret(s->maaling[i].skoen))
			m[n++] = s->maaling[i];
	forloeb = s->forloeb;
	if (n > 1)
		qsort_arg(m, n, sizeof(*m), sammenlign, &forloeb);
	v = palloc(n * sizeof(Datum) + 1);
	for (int fra = 0, til; fra < n; fra = til)
	{
		DateADT		periode = periode_start(m[fra].dato, s->periode);

		for (til = fra + 1; til < n; til++)
			if (m[til].spor != m[fra].spor ||
				(forloeb && m[til].sag != m[fra].sag) ||
				periode_start(m[til].dato, s->periode) != periode)
				break;
		v[par_antal++] = par(s, &m[fra], til - fra, tupdesc);
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(v, par_antal, tupdesc->tdtypeid, -1,
										  false, TYPALIGN_DOUBLE));
}
