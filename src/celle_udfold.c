/*-------------------------------------------------------------------------
 *
 * celle_udfold.c
 *	  celle_udfold(): the cells of one place, with their statistics.
 *
 * Observations are taken in the order of their persons.  For every distinct
 * combination of unit, offer, district, sex and age group the series it counts
 * in (total, unit and each superior unit, ... each crossed with sex and age)
 * are looked up once; after that an observation is a handful of additions into
 * a dense array of periods.  Since a person's observations come together, a
 * cell counts distinct persons by remembering the latest one.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "alder.h"
#include "celle.h"
#include "celle_tal.h"
#include "lukkedage.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(celle_udfold);
PG_FUNCTION_INFO_V1(celle_grundtal);

typedef enum Sted
{
	STED_ALT,
	STED_ENHED,
	STED_TILBUD,
	STED_BYDEL
} Sted;

/* How far a place is crossed with sex and age */
typedef enum Kryds
{
	KRYDS_INGEN,				/* not at all */
	KRYDS_SAMLET,				/* the total only, with both */
	KRYDS_ENKELT,				/* and the other places with either */
	KRYDS_ALLE
} Kryds;

/*
 * Who is behind the parts of a cell: the numerator, the rest of the
 * denominator, and all rows that have a denominator.
 */
typedef enum Del
{
	DEL_TAELLER, DEL_REST, DEL_BASIS, DELE
} Del;

typedef struct Grundtal
{
	int64		sidste[DELE];	/* latest person counted */
	int64		personer[DELE];
	int64		raekker;		/* with a denominator */
} Grundtal;

/* What tells one series from another */
typedef struct SerieNoegle
{
	int32		sted;			/* a Sted */
	int32		kode;			/* text number or district */
	int32		koen;			/* 0: both */
	int32		gruppe;			/* 0: all */
} SerieNoegle;

typedef struct Opskrift
{
	int32		enhed,
				tilbud,
				bydel,
				koen,
				gruppe;
} Opskrift;

/* Which series an Opskrift counts in */
typedef struct OpskriftSerier
{
	Opskrift	noegle;
	int			nserie;
	int		   *serie;
} OpskriftSerier;

typedef struct Udfold
{
	Celler	   *c;
	const char **tekst;
	int		   *overordnet;		/* text number -> superior's, or -1 */
	int			ntekst;

	Art			art;
	double		faktor;
	int			retning;		/* 1 op, -1 ned, 0 none */
	bool		enhed,
				tilbud,
				bydel,
				koen,
				gruppe;
	Kryds		kryds;
	bool		medgrund;		/* count who is behind the parts too */
	bool		periodevis;		/* persons have rows of their own per period */

	Kvartal		foerste;
	int			nkvartal;
	int			naar;
	int			foerste_aar;
	DateADT		pr;

	SerieNoegle *serie;
	Celle	  **celle;			/* per series: quarters, then years */
	Grundtal  **grund;
	int			nserie;
	int			serieplads;
	int		   *seriespand;
	int			nseriespand;

	OpskriftSerier *opskrift;
	int			nopskrift;
	int			opskriftplads;
	int		   *opskriftspand;
	int			nopskriftspand;
} Udfold;

/*
 * Finds the key in an open hash over an array of keys of equal size, where a
 * slot holds the key's number plus one.  Returns the slot: its content says
 * whether the key was there.
 */
static int *
find_spand(int *spand, int nspand, const void *noegler, Size skridt,
		   const void *noegle, Size laengde)
{
	uint32		h = hash_bytes(noegle, laengde);

	for (;; h++)
	{
		int		   *s = &spand[h & (nspand - 1)];

		if (*s == 0 ||
			memcmp((const char *) noegler + (Size) (*s - 1) * skridt,
				   noegle, laengde) == 0)
			return s;
	}
}

/* A hash of twice the size over the same keys. */
static int *
fordobl_spand(int *spand, int *nspand, const void *noegler, Size skridt,
			  Size laengde, int antal)
{
	pfree(spand);
	*nspand *= 2;
	spand = palloc0(*nspand * sizeof(int));
	for (int i = 0; i < antal; i++)
		*find_spand(spand, *nspand, noegler, skridt,
					(const char *) noegler + (Size) i * skridt, laengde) = i + 1;
	return spand;
}

static int
serie_nummer(Udfold *u, Sted sted, int kode, int koen, int gruppe)
{
	SerieNoegle n = {sted, kode, koen, gruppe};
	int		   *s = find_spand(u->seriespand, u->nseriespand, u->serie,
							   sizeof(SerieNoegle), &n, sizeof(n));

	if (*s != 0)
		return *s - 1;
	if (u->nserie == u->serieplads)
	{
		u->serieplads *= 2;
		u->serie = repalloc(u->serie, u->serieplads * sizeof(SerieNoegle));
		u->celle = repalloc(u->celle, u->serieplads * sizeof(Celle *));
		u->grund = repalloc(u->grund, u->serieplads * sizeof(Grundtal *));
	}
	u->serie[u->nserie] = n;
	u->celle[u->nserie] = palloc0((u->nkvartal + u->naar) * sizeof(Celle));
	for (int i = 0; i < u->nkvartal + u->naar; i++)
		u->celle[u->nserie][i].sidste = INGEN_BORGER;
	u->grund[u->nserie] = NULL;
	if (u->medgrund)
	{
		u->grund[u->nserie] =
			palloc0((u->nkvartal + u->naar) * sizeof(Grundtal));
		for (int i = 0; i < u->nkvartal + u->naar; i++)
			for (int d = 0; d < DELE; d++)
				u->grund[u->nserie][i].sidste[d] = INGEN_BORGER;
	}
	*s = ++u->nserie;
	if (u->nserie * 2 > u->nseriespand)
		u->seriespand = fordobl_spand(u->seriespand, &u->nseriespand, u->serie,
									  sizeof(SerieNoegle), sizeof(SerieNoegle),
									  u->nserie);
	return u->nserie - 1;
}

/* Adds the series of one place, crossed with sex and age as asked for. */
static void
tilfoej_serier(Udfold *u, OpskriftSerier *o, int *plads, Sted sted, int kode)
{
	for (int k = 0; k <= (u->koen ? 1 : 0); k++)
		for (int g = 0; g <= (u->gruppe ? 1 : 0); g++)
		{
			if (k + g > (u->kryds == KRYDS_ALLE ? 2 :
						 sted == STED_ALT ? (u->kryds == KRYDS_INGEN ? 0 : 2) :
						 u->kryds == KRYDS_ENKELT ? 1 : 0))
				continue;
			if (o->nserie == *plads)
			{
				*plads *= 2;
				o->serie = repalloc(o->serie, *plads * sizeof(int));
			}
			o->serie[o->nserie++] =
				serie_nummer(u, sted, kode, k ? o->noegle.koen : 0,
							 g ? o->noegle.gruppe : 0);
		}
}

/* The series that an observation counts in, worked out once per combination. */
static OpskriftSerier *
find_opskrift(Udfold *u, const Observation *r)
{
	Opskrift	n;
	OpskriftSerier *o;
	int		   *s;
	int			plads = 16;

	memset(&n, 0, sizeof(n));
	n.enhed = u->enhed ? r->enhed : 0;
	n.tilbud = u->tilbud ? r->tilbud : 0;
	n.bydel = u->bydel ? r->bydel : 0;
	n.koen = r->koen;
	n.gruppe = aldersgruppe_nummer(r->alder);
	s = find_spand(u->opskriftspand, u->nopskriftspand, u->opskrift,
				   sizeof(OpskriftSerier), &n, sizeof(n));
	if (*s != 0)
		return &u->opskrift[*s - 1];

	if (u->nopskrift == u->opskriftplads)
	{
		u->opskriftplads *= 2;
		u->opskrift = repalloc_huge(u->opskrift,
									u->opskriftplads * sizeof(OpskriftSerier));
	}
	o = &u->opskrift[u->nopskrift];
	o->noegle = n;
	o->nserie = 0;
	o->serie = palloc(plads * sizeof(int));
	tilfoej_serier(u, o, &plads, STED_ALT, 0);
	/* a unit and all its superiors; a loop in the units ends by itself */
	if (u->enhed)
		for (int e = r->enhed, trin = 0; e >= 0 && trin < 32;
			 e = u->overordnet[e], trin++)
			tilfoej_serier(u, o, &plads, STED_ENHED, e);
	if (u->tilbud)
		for (int e = r->tilbud, trin = 0; e >= 0 && trin < 32;
			 e = u->overordnet[e], trin++)
			tilfoej_serier(u, o, &plads, STED_TILBUD, e);
	if (u->bydel)
		tilfoej_serier(u, o, &plads, STED_BYDEL, r->bydel);
	*s = ++u->nopskrift;
	if (u->nopskrift * 2 > u->nopskriftspand)
		u->opskriftspand = fordobl_spand(u->opskriftspand, &u->nopskriftspand,
										 u->opskrift, sizeof(OpskriftSerier),
										 sizeof(Opskrift), u->nopskrift);
	return &u->opskrift[u->nopskrift - 1];
}

static inline void
taelles(Udfold *u, Celle *c, const Observation *r)
{
	c->raekker++;
	c->taeller += r->taeller;
	c->naevner += r->naevner;
	c->tt += r->taeller * r->taeller;
	c->tn += r->taeller * r->naevner;
	c->nn += r->naevner * r->naevner;
	if (r->borger == INGEN_BORGER)
		c->personer += r->antal;
	else if (c->sidste != r->borger)
	{
		c->sidste = r->borger;
		c->personer++;
	}
	if (u->art == ART_MEDIAN)
	{
		if (c->nvaerdier == c->plads)
		{
			c->plads = c->plads == 0 ? 8 : c->plads * 2;
			c->vaerdier = c->vaerdier == NULL
				? palloc(c->plads * sizeof(double))
				: repalloc_huge(c->vaerdier, c->plads * sizeof(double));
		}
		c->vaerdier[c->nvaerdier++] = r->taeller;
	}
}

/* Counts who is behind the parts of a cell. */
static void
taelles_grund(Grundtal *g, const Observation *r)
{
	bool		med[DELE];

	med[DEL_TAELLER] = r->taeller != 0;
	med[DEL_REST] = r->naevner > r->taeller;
	med[DEL_BASIS] = r->naevner != 0;
	if (med[DEL_BASIS])
		g->raekker++;
	for (int d = 0; d < DELE; d++)
	{
		if (!med[d])
			continue;
		if (r->borger == INGEN_BORGER)
			g->personer[d] += r->antal;
		else if (g->sidste[d] != r->borger)
		{
			g->sidste[d] = r->borger;
			g->personer[d]++;
		}
	}
}

/*
 * The order of one person's observations, and of those without a person: by
 * all they hold, so that sums are added up in the same order, and come out the
 * same to the last bit, however the rows arrived.
 */
static int
cmp_observation(const void *a, const void *b, void *arg)
{
	const Observation *x = &((const Celler *) arg)->raekke[*(const uint32 *) a];
	const Observation *y = &((const Celler *) arg)->raekke[*(const uint32 *) b];

#define SAMMENLIGN(felt) \
	if (x->felt != y->felt) \
		return x->felt < y->felt ? -1 : 1
	SAMMENLIGN(kvartal);
	SAMMENLIGN(periode);
	SAMMENLIGN(alder);
	SAMMENLIGN(koen);
	SAMMENLIGN(bydel);
	SAMMENLIGN(taeller);
	SAMMENLIGN(naevner);
	SAMMENLIGN(antal);
#undef SAMMENLIGN
	return 0;
}

/*
 * The observations' numbers in the order of their persons: a radix sort, eight
 * bits at a time, that skips the bytes in which no two persons differ.
 */
static uint32 *
efter_person(const Celler *c)
{
	int64		n = c->nraekke;
	uint32	   *fra = palloc_extended(Max(n, 1) * sizeof(uint32), MCXT_ALLOC_HUGE);
	uint32	   *til = palloc_extended(Max(n, 1) * sizeof(uint32), MCXT_ALLOC_HUGE);
	uint64		forskel = 0;

	for (int64 i = 0; i < n; i++)
	{
		fra[i] = (uint32) i;
		forskel |= (uint64) c->raekke[i].borger ^ (uint64) c->raekke[0].borger;
	}
	for (int skift = 0; skift < 64; skift += 8)
	{
		int64		start[257] = {0};
		uint32	   *byt;

		if (((forskel >> skift) & 0xff) == 0)
			continue;
		CHECK_FOR_INTERRUPTS();
		for (int64 i = 0; i < n; i++)
			start[(((uint64) c->raekke[i].borger >> skift) & 0xff) + 1]++;
		for (int b = 0; b < 256; b++)
			start[b + 1] += start[b];
		for (int64 i = 0; i < n; i++)
			til[start[((uint64) c->raekke[fra[i]].borger >> skift) & 0xff]++] =
				fra[i];
		byt = fra;
		fra = til;
		til = byt;
	}
	pfree(til);
	for (int64 i = 0, j; i < n; i = j)
	{
		for (j = i + 1; j < n && c->raekke[fra[j]].borger ==
			 c->raekke[fra[i]].borger; j++)
			;
		if (j - i > 1)
			qsort_arg(fra + i, j - i, sizeof(uint32), cmp_observation,
					  unconstify(Celler *, c));
	}
	return fra;
}

enum
{
	UD_PERIODE_TYPE, UD_START, UD_SLUT, UD_AFSLUTTET, UD_ENHED, UD_TILBUD,
	UD_BYDEL, UD_KOEN, UD_GRUPPE, UD_ANTAL, UD_TAELLER, UD_NAEVNER, UD_VAERDI,
	UD_NEDRE95, UD_OEVRE95, UD_NEDRE998, UD_OEVRE998, UD_FORRIGE, UD_AENDRING,
	UD_VURDERING, UD_TENDENS, UD_STATUS,
	/* and with who is behind the parts */
	UD_RAEKKER, UD_PERSONER_TAELLER, UD_PERSONER_REST, UD_PERSONER_BASIS,
	UD_PERIODEVIS, UD_KOLONNER
};

/* Puts the rows of one series and one kind of period into the result. */
static void
skriv_perioder(Udfold *u, ReturnSetInfo *rsinfo, const SerieNoegle *n,
			   Celle *celle, const Grundtal *grund, bool aar)
{
	int			antal = aar ? u->naar : u->nkvartal;
	int			aar_tilbage = aar ? 1 : 4;
	int			kvartaler = aar ? 4 : 1;
	Tal		   *tal = palloc(antal * sizeof(Tal));
	Datum		v[UD_KOLONNER];
	bool		null[UD_KOLONNER];
	Datum		ptype = CStringGetTextDatum(aar ? "aar" : "kvartal");
	char		koen[1];

	koen[0] = n->koen;

	for (int i = 0; i < antal; i++)
		celle_tal(u->art, u->faktor, &celle[i], &tal[i]);
	for (int i = 0; i < antal; i++)
	{
		Celle	   *c = &celle[i];
		Tal		   *t = &tal[i];
		Kvartal		start = aar ? (u->foerste_aar + i) * 4 : u->foerste + i;
		DateADT		slut = kvartal_start(start + kvartaler) - 1;
		bool		afsluttet = slut <= u->pr;
		int			f = i - aar_tilbage;
		int			d = -2;

		memset(null, 0, sizeof(null));
		v[UD_PERIODE_TYPE] = ptype;
		v[UD_START] = DateADTGetDatum(kvartal_start(start));
		v[UD_SLUT] = DateADTGetDatum(slut);
		v[UD_AFSLUTTET] = BoolGetDatum(afsluttet);
		null[UD_ENHED] = n->sted != STED_ENHED;
		null[UD_TILBUD] = n->sted != STED_TILBUD;
		null[UD_BYDEL] = n->sted != STED_BYDEL;
		if (n->sted == STED_ENHED || n->sted == STED_TILBUD)
			v[n->sted == STED_ENHED ? UD_ENHED : UD_TILBUD] =
				CStringGetTextDatum(u->tekst[n->kode]);
		v[UD_BYDEL] = Int32GetDatum(n->kode);
		null[UD_KOEN] = n->koen == 0;
		if (n->koen != 0)
			v[UD_KOEN] = PointerGetDatum(cstring_to_text_with_len(koen, 1));
		null[UD_GRUPPE] = n->gruppe == 0;
		if (n->gruppe != 0)
			v[UD_GRUPPE] = CStringGetTextDatum(aldersgruppe_navn[n->gruppe]);

		v[UD_ANTAL] = Int64GetDatum(c->personer);
		v[UD_TAELLER] = Float8GetDatum(c->taeller);
		v[UD_NAEVNER] = Float8GetDatum(c->naevner);
		null[UD_VAERDI] = !t->findes;
		v[UD_VAERDI] = Float8GetDatum(t->vaerdi);
		null[UD_NEDRE95] = null[UD_OEVRE95] = null[UD_NEDRE998] =
			null[UD_OEVRE998] = !t->interval;
		v[UD_NEDRE95] = Float8GetDatum(t->nedre95);
		v[UD_OEVRE95] = Float8GetDatum(t->oevre95);
		v[UD_NEDRE998] = Float8GetDatum(t->nedre998);
		v[UD_OEVRE998] = Float8GetDatum(t->oevre998);

		null[UD_FORRIGE] = f < 0 || !tal[f].findes;
		null[UD_AENDRING] = null[UD_FORRIGE] || !t->findes;
		if (f >= 0)
		{
			v[UD_FORRIGE] = Float8GetDatum(tal[f].vaerdi);
			v[UD_AENDRING] = Float8GetDatum(t->vaerdi - tal[f].vaerdi);
			if (u->retning != 0)
				d = celle_forskel(u->art, c, t, &celle[f], &tal[f]);
		}
		v[UD_VURDERING] =
			CStringGetTextDatum(d == -2 ? "ukendt" : d == 0 ? "uaendret" :
								d == u->retning ? "bedre" : "daarligere");
		v[UD_TENDENS] = CStringGetTextDatum(celle_tendens(tal, i, afsluttet));
		v[UD_STATUS] = CStringGetTextDatum(t->findes ? "vis" : "ingen");
		if (grund != NULL)
		{
			v[UD_RAEKKER] = Int64GetDatum(grund[i].raekker);
			v[UD_PERSONER_TAELLER] =
				Int64GetDatum(grund[i].personer[DEL_TAELLER]);
			v[UD_PERSONER_REST] = Int64GetDatum(grund[i].personer[DEL_REST]);
			v[UD_PERSONER_BASIS] = Int64GetDatum(grund[i].personer[DEL_BASIS]);
			v[UD_PERIODEVIS] = BoolGetDatum(u->periodevis);
		}
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, v, null);
	}
	pfree(tal);
}

/* Reads the dictionary behind the observations. */
static void
laes_ordbog(Udfold *u)
{
	const char *s = (const char *) &u->c->raekke[u->c->nraekke];

	u->ntekst = u->c->ntekst;
	u->tekst = palloc((u->ntekst + 1) * sizeof(char *));
	for (int i = 0; i < u->ntekst; i++)
	{
		u->tekst[i] = s;
		s += strlen(s) + 1;
	}
}

/* A text's number, adding it where it is new. */
static int
tekst_i_ordbog(Udfold *u, const char *s)
{
	for (int i = 0; i < u->ntekst; i++)
		if (strcmp(u->tekst[i], s) == 0)
			return i;
	u->tekst = repalloc(u->tekst, (u->ntekst + 1) * sizeof(char *));
	u->tekst[u->ntekst] = s;
	return u->ntekst++;
}

/*
 * Takes in who is whose superior: pairs unit, superior in one flat array.
 * Only superiors of units that occur matter, upward from there.
 */
static void
laes_hierarki(Udfold *u, ArrayType *par)
{
	Datum	   *d;
	bool	   *null;
	int			n;
	char	  **s;

	deconstruct_array(par, TEXTOID, -1, false, TYPALIGN_INT, &d, &null, &n);
	s = palloc(n * sizeof(char *));
	for (int i = 0; i < n; i++)
		s[i] = null[i] ? NULL : TextDatumGetCString(d[i]);
	u->overordnet = palloc((u->ntekst + n + 1) * sizeof(int));
	memset(u->overordnet, -1, (u->ntekst + n + 1) * sizeof(int));
	/* the dictionary grows while it is walked: superiors come to its end */
	for (int t = 0; t < u->ntekst; t++)
	{
		CHECK_FOR_INTERRUPTS();
		for (int i = 0; i + 1 < n; i += 2)
			if (s[i] != NULL && s[i + 1] != NULL &&
				strcmp(s[i], u->tekst[t]) == 0)
			{
				u->overordnet[t] = tekst_i_ordbog(u, s[i + 1]);
				break;
			}
	}
}

/* Which way is better: up 1, down -1. */
static int
retning_af(const char *str)
{
	if (strcmp(str, "op") == 0)
		return 1;
	if (strcmp(str, "ned") == 0)
		return -1;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown direction: \"%s\"", udsatte_citat(str)),
			 errhint("The directions are op and ned; NULL is none.")));
}

/*
 * One row a period and series, dense from the first period that has an
 * observation to the period of the status date.
 */
static void
udfold(FunctionCallInfo fcinfo, Kryds kryds, bool medgrund)
{
	static const char *const arter[] = {
		"andel", "rate", "gennemsnit", "median", "antal"
	};
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Udfold		u = {0};
	char	   *art;
	Datum	   *d;
	int			n;
	uint32	   *orden;
	Kvartal		sidste;
	MemoryContext raekker;
	MemoryContext gammel;

	InitMaterializedSRF(fcinfo, 0);
	/* only the direction may be NULL: an indicator may have none */
	for (int i = 0; i < 7; i++)
		if (i != 3 && PG_ARGISNULL(i))
			return;
	u.kryds = kryds;
	u.medgrund = medgrund;
	art = text_to_cstring(PG_GETARG_TEXT_PP(1));
	u.c = (Celler *) PG_DETOAST_DATUM(PG_GETARG_DATUM(0));
	while (strcmp(arter[u.art], art) != 0)
		if (++u.art > ART_ANTAL)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unknown kind of indicator: \"%s\"",
							udsatte_citat(art)),
					 errhint("The kinds are andel, rate, gennemsnit, median and antal.")));
	u.faktor = PG_GETARG_INT32(2);
	if (!PG_ARGISNULL(3))
		u.retning = retning_af(text_to_cstring(PG_GETARG_TEXT_PP(3)));
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(4), TEXTOID, -1, false,
					  TYPALIGN_INT, &d, NULL, &n);
	for (int i = 0; i < n; i++)
	{
		char	   *o = TextDatumGetCString(d[i]);

		u.enhed |= strcmp(o, "enhed") == 0;
		u.tilbud |= strcmp(o, "tilbud_enhed") == 0;
		u.bydel |= strcmp(o, "bydel") == 0;
		u.koen |= strcmp(o, "koen") == 0;
		u.gruppe |= strcmp(o, "aldersgruppe") == 0;
	}
	u.pr = PG_GETARG_KALENDERDAG(6);
	sidste = kvartal_af(u.pr);

	u.foerste = sidste + 1;
	for (int64 i = 0; i < u.c->nraekke; i++)
		u.foerste = Min(u.foerste, u.c->raekke[i].kvartal);
	if (u.foerste > sidste)
		return;
	u.nkvartal = sidste - u.foerste + 1;
	u.foerste_aar = u.foerste / 4;
	u.naar = sidste / 4 - u.foerste_aar + 1;

	laes_ordbog(&u);
	laes_hierarki(&u, PG_GETARG_ARRAYTYPE_P(5));
	u.serieplads = u.opskriftplads = 64;
	u.nseriespand = u.nopskriftspand = 256;
	u.serie = palloc(u.serieplads * sizeof(SerieNoegle));
	u.celle = palloc(u.serieplads * sizeof(Celle *));
	u.grund = palloc(u.serieplads * sizeof(Grundtal *));
	u.seriespand = palloc0(u.nseriespand * sizeof(int));
	u.opskrift = palloc(u.opskriftplads * sizeof(OpskriftSerier));
	u.opskriftspand = palloc0(u.nopskriftspand * sizeof(int));

	orden = efter_person(u.c);
	for (int64 i = 0; i < u.c->nraekke; i++)
	{
		const Observation *r = &u.c->raekke[orden[i]];
		OpskriftSerier *o;
		int			k = r->kvartal - u.foerste;
		int			a = u.nkvartal + r->kvartal / 4 - u.foerste_aar;

		/* a row for the year may be dated at the end of a year not over */
		if (r->periode == PERIODE_AAR ? r->kvartal / 4 > sidste / 4
			: r->kvartal > sidste)
			continue;
		if ((i & 0xffff) == 0)
			CHECK_FOR_INTERRUPTS();
		o = find_opskrift(&u, r);
		/* a rate's population has nobody behind it, and rows per period */
		if (r->periode != PERIODE_BEGGE &&
			(u.art != ART_RATE || r->borger != INGEN_BORGER || r->antal > 0))
			u.periodevis = true;
		for (int s = 0; s < o->nserie; s++)
		{
			Celle	   *c = u.celle[o->serie[s]];
			Grundtal   *g = u.grund[o->serie[s]];

			if (r->periode != PERIODE_AAR)
			{
				taelles(&u, &c[k], r);
				if (g != NULL)
					taelles_grund(&g[k], r);
			}
			if (r->periode != PERIODE_KVARTAL)
			{
				taelles(&u, &c[a], r);
				if (g != NULL)
					taelles_grund(&g[a], r);
			}
		}
	}
	raekker = AllocSetContextCreate(CurrentMemoryContext, "udsatte celler",
									ALLOCSET_DEFAULT_SIZES);
	gammel = MemoryContextSwitchTo(raekker);
	for (int s = 0; s < u.nserie; s++)
	{
		Grundtal   *g = u.grund[s];

		CHECK_FOR_INTERRUPTS();
		skriv_perioder(&u, rsinfo, &u.serie[s], u.celle[s], g, false);
		skriv_perioder(&u, rsinfo, &u.serie[s], u.celle[s] + u.nkvartal,
					   g == NULL ? NULL : g + u.nkvartal, true);
		MemoryContextReset(raekker);
	}
	MemoryContextSwitchTo(gammel);
	MemoryContextDelete(raekker);
}

/* celle_udfold(celler, art, faktor, retning, opdelinger, hierarki, pr) */
Datum
celle_udfold(PG_FUNCTION_ARGS)
{
	udfold(fcinfo, KRYDS_ALLE, false);
	return (Datum) 0;
}

/*
 * celle_grundtal(celler, art, faktor, retning, opdelinger, hierarki, pr, kryds)
 *
 * The same cells with who is behind their parts, for those who must say which
 * of them can be shown.
 */
Datum
celle_grundtal(PG_FUNCTION_ARGS)
{
	static const char *const navne[] = {"ingen", "samlet", "enkelt", "alle"};
	char	   *navn;
	int			kryds = 0;

	if (PG_ARGISNULL(7))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("the crosses must not be null")));
	navn = text_to_cstring(PG_GETARG_TEXT_PP(7));
	while (strcmp(navne[kryds], navn) != 0)
		if (++kryds > KRYDS_ALLE)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unknown crosses: \"%s\"", udsatte_citat(navn)),
					 errhint("The crosses are ingen, samlet, enkelt and alle.")));
	udfold(fcinfo, kryds, true);
	return (Datum) 0;
}
