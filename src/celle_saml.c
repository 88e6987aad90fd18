/*-------------------------------------------------------------------------
 *
 * celle_saml.c
 *	  The aggregate celler(): gathers observations, one pass, no sorting.
 *
 * The state is a growing array of fixed-size observations and a dictionary of
 * the unit codes met.  What comes out is one opaque value that celle_udfold()
 * turns into cells.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

#include "common/hashfn.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/memutils.h"

#include "celle.h"
#include "lukkedage.h"

PG_FUNCTION_INFO_V1(observationer_in);
PG_FUNCTION_INFO_V1(observationer_out);
PG_FUNCTION_INFO_V1(celler_trin);
PG_FUNCTION_INFO_V1(celler_slut);

typedef struct CellerTilstand
{
	MemoryContext kontekst;
	Observation *raekke;
	int64		nraekke;
	int64		plads;
	char	  **tekst;			/* number -> text */
	int		   *spand;			/* hash slots: number + 1, or 0 */
	int			ntekst;
	int			nspand;			/* a power of two, at least twice ntekst */
	int			sidste[2];		/* the two columns' latest numbers */
	int64		tekstlaengde;
} CellerTilstand;

/* A value is only ever made by the aggregate, so that its bytes can be trusted. */
Datum
observationer_in(PG_FUNCTION_ARGS)
{
	ereport(ERROR,
			(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
			 errmsg("cannot accept a value of type %s", "observationer"),
			 errhint("Values of this type come from the aggregate celler().")));
	PG_RETURN_VOID();
}

Datum
observationer_out(PG_FUNCTION_ARGS)
{
	Celler	   *c = (Celler *) PG_DETOAST_DATUM(PG_GETARG_DATUM(0));

	PG_RETURN_CSTRING(psprintf("(%lld observationer)",
							   (long long) c->nraekke));
}

Kvartal
kvartal_af(DateADT dato)
{
	int			aar,
				maaned,
				dag;

	j2date(dato + POSTGRES_EPOCH_JDATE, &aar, &maaned, &dag);
	return aar * 4 + (maaned - 1) / 3;
}

DateADT
kvartal_start(Kvartal kvartal)
{
	return date2j(kvartal / 4, kvartal % 4 * 3 + 1, 1) - POSTGRES_EPOCH_JDATE;
}

static CellerTilstand *
ny_tilstand(MemoryContext kontekst)
{
	CellerTilstand *t = MemoryContextAllocZero(kontekst, sizeof(*t));

	t->kontekst = kontekst;
	t->plads = 256;
	t->raekke = MemoryContextAlloc(kontekst, t->plads * sizeof(Observation));
	t->nspand = 64;
	t->spand = MemoryContextAllocZero(kontekst, t->nspand * sizeof(int));
	t->tekst = MemoryContextAlloc(kontekst, t->nspand / 2 * sizeof(char *));
	t->sidste[0] = t->sidste[1] = -1;
	return t;
}

/* Doubles the dictionary and puts every text into its new slot. */
static void
udvid_ordbog(CellerTilstand *t)
{
	t->nspand *= 2;
	pfree(t->spand);
	t->spand = MemoryContextAllocZero(t->kontekst, t->nspand * sizeof(int));
	t->tekst = repalloc(t->tekst, t->nspand / 2 * sizeof(char *));
	for (int i = 0; i < t->ntekst; i++)
	{
		uint32		h = hash_bytes((unsigned char *) t->tekst[i],
								   strlen(t->tekst[i]));

		while (t->spand[h & (t->nspand - 1)] != 0)
			h++;
		t->spand[h & (t->nspand - 1)] = i + 1;
	}
}

/* The number of a text; a text not met before gets the next one. */
static int
tekst_nummer(CellerTilstand *t, text *txt, int kolonne)
{
	char	   *s = VARDATA_ANY(txt);
	int			len = VARSIZE_ANY_EXHDR(txt);
	uint32		h;
	int			nr = t->sidste[kolonne];

	/* rows often come in runs of one unit */
	if (nr >= 0 && strncmp(t->tekst[nr], s, len) == 0 &&
		t->tekst[nr][len] == '\0')
		return nr;

	h = hash_bytes((unsigned char *) s, len);
	while ((nr = t->spand[h & (t->nspand - 1)] - 1) >= 0)
	{
		if (strncmp(t->tekst[nr], s, len) == 0 && t->tekst[nr][len] == '\0')
			return t->sidste[kolonne] = nr;
		h++;
	}
	nr = t->ntekst++;
	t->spand[h & (t->nspand - 1)] = nr + 1;
	t->tekst[nr] = MemoryContextAlloc(t->kontekst, len + 1);
	memcpy(t->tekst[nr], s, len);
	t->tekst[nr][len] = '\0';
	t->tekstlaengde += len + 1;
	if (t->ntekst * 2 >= t->nspand)
		udvid_ordbog(t);
	return t->sidste[kolonne] = nr;
}

/* A column's text is one of a few words; a wrong one is told by its column. */
UDSATTE_NORETURN static void
forkert_vaerdi(const char *kolonne)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("observation has an invalid value for \"%s\"", kolonne),
			 errhint("A periode_type is aar, kvartal or NULL, a koen M, K or U; taeller and naevner are finite, and antal is not negative.")));
}

static PeriodeType
periode_af(const text *txt)
{
	const char *s = VARDATA_ANY(txt);
	int			len = VARSIZE_ANY_EXHDR(txt);

	if (len == 7 && memcmp(s, "kvartal", 7) == 0)
		return PERIODE_KVARTAL;
	if (len == 3 && memcmp(s, "aar", 3) == 0)
		return PERIODE_AAR;
	forkert_vaerdi("periode_type");
}

/* The sex is one letter, that can be shown again as a text of one byte. */
static char
koen_af(const text *txt)
{
	char		c = VARSIZE_ANY_EXHDR(txt) == 1 ? *VARDATA_ANY(txt) : '\0';

	if (c != 'M' && c != 'K' && c != 'U')
		forkert_vaerdi("koen");
	return c;
}

static double
tal_af(double tal, const char *kolonne)
{
	if (unlikely(isnan(tal) || isinf(tal)))
		forkert_vaerdi(kolonne);
	return tal;
}

/*
 * Adds one observation.  Not strict: period type, age and person may be NULL;
 * a NULL anywhere else breaks the observation contract and is told.
 */
Datum
celler_trin(PG_FUNCTION_ARGS)
{
	static const char *const kolonne[] = {
		"dato", "periode_type", "enhed_kode", "tilbud_enhed_kode",
		"bydel_nr", "koen", "alder", "taeller", "naevner", "antal",
		"borger_id"
	};
	MemoryContext kontekst;
	CellerTilstand *t;
	Observation *r;

	if (!AggCheckCallContext(fcinfo, &kontekst))
		elog(ERROR, "celler_trin called outside an aggregate");
	t = PG_ARGISNULL(0) ? ny_tilstand(kontekst)
		: (CellerTilstand *) PG_GETARG_POINTER(0);

	for (int i = 1; i <= 10; i++)
		if (i != 2 && i != 7 && PG_ARGISNULL(i))
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("observation has no value for \"%s\"",
							kolonne[i - 1]),
					 errhint("Only periode_type, alder, borger_id, sag_id and haendelse_id may be NULL in a basis view.")));

	if (t->nraekke == t->plads)
	{
		t->plads *= 2;
		t->raekke = repalloc_huge(t->raekke, t->plads * sizeof(Observation));
	}
	r = &t->raekke[t->nraekke++];
	memset(r, 0, sizeof(*r));
	r->kvartal = kvartal_af(PG_GETARG_KALENDERDAG(1));
	r->periode = PG_ARGISNULL(2) ? PERIODE_BEGGE :
		periode_af(PG_GETARG_TEXT_PP(2));
	r->enhed = tekst_nummer(t, PG_GETARG_TEXT_PP(3), 0);
	r->tilbud = tekst_nummer(t, PG_GETARG_TEXT_PP(4), 1);
	r->bydel = PG_GETARG_INT32(5);
	r->koen = koen_af(PG_GETARG_TEXT_PP(6));
	r->alder = PG_ARGISNULL(7) ? -1 :
		Min(Max(0, PG_GETARG_INT32(7)), PG_INT16_MAX);
	r->taeller = tal_af(PG_GETARG_FLOAT8(8), "taeller");
	r->naevner = tal_af(PG_GETARG_FLOAT8(9), "naevner");
	r->antal = PG_GETARG_INT32(10);
	if (r->antal < 0)
		forkert_vaerdi("antal");
	r->borger = PG_ARGISNULL(11) ? INGEN_BORGER : PG_GETARG_INT64(11);
	PG_RETURN_POINTER(t);
}

/* Packs the observations and the dictionary into one value. */
Datum
celler_slut(PG_FUNCTION_ARGS)
{
	CellerTilstand *t;
	Celler	   *c;
	Size		stoerrelse;
	char	   *ud;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	t = (CellerTilstand *) PG_GETARG_POINTER(0);
	stoerrelse = offsetof(Celler, raekke) +
		t->nraekke * sizeof(Observation) + t->tekstlaengde;
	if (!AllocSizeIsValid(stoerrelse))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many observations for one place"),
				 errdetail("%lld observations do not fit in one value.",
						   (long long) t->nraekke),
				 errhint("Filter on kommune_kode.")));
	c = palloc(stoerrelse);
	SET_VARSIZE(c, stoerrelse);
	c->ntekst = t->ntekst;
	c->nraekke = t->nraekke;
	memcpy(c->raekke, t->raekke, t->nraekke * sizeof(Observation));
	ud = (char *) &c->raekke[c->nraekke];
	for (int i = 0; i < t->ntekst; i++)
		ud = stpcpy(ud, t->tekst[i]) + 1;
	PG_RETURN_POINTER(c);
}
