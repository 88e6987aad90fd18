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
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "celle_udfold.h"
#include "lukkedage.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(celle_udfold);

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
void
celle_fold(FunctionCallInfo fcinfo, Kryds kryds, bool medgrund)
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

	orden = celle_efter_person(u.c);
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
		o = celle_opskrift(&u, r);
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
					celle_tael_grund(&g[k], r);
			}
			if (r->periode != PERIODE_KVARTAL)
			{
				taelles(&u, &c[a], r);
				if (g != NULL)
					celle_tael_grund(&g[a], r);
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
		for (int i = 0; g != NULL && i < u.nkvartal + u.naar; i++)
			celle_bidrag(&g[i]);
		celle_skriv_perioder(&u, rsinfo, &u.serie[s], u.celle[s], g, false);
		celle_skriv_perioder(&u, rsinfo, &u.serie[s], u.celle[s] + u.nkvartal,
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
	celle_fold(fcinfo, KRYDS_ALLE, false);
	return (Datum) 0;
}
