/*-------------------------------------------------------------------------
 *
 * celle_serie.c
 *	  The series of cells that an observation counts in.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "utils/memutils.h"

#include "alder.h"
#include "celle_udfold.h"

static int
serie_nummer(Udfold *u, Sted sted, int kode, int koen, int gruppe)
{
	SerieNoegle n = {sted, kode, koen, gruppe};
	int		   *s = celle_spand_find(u->seriespand, u->nseriespand, u->serie,
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
		{
			u->grund[u->nserie][i].bidrager = INGEN_BORGER;
			for (int d = 0; d < DELE; d++)
				u->grund[u->nserie][i].sidste[d] = INGEN_BORGER;
		}
	}
	*s = ++u->nserie;
	if (u->nserie * 2 > u->nseriespand)
		u->seriespand = celle_spand_fordobl(u->seriespand, &u->nseriespand, u->serie,
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
OpskriftSerier *
celle_opskrift(Udfold *u, const Observation *r)
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
	s = celle_spand_find(u->opskriftspand, u->nopskriftspand, u->opskrift,
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
		u->opskriftspand = celle_spand_fordobl(u->opskriftspand, &u->nopskriftspand,
											   u->opskrift, sizeof(OpskriftSerier),
											   sizeof(Opskrift), u->nopskrift);
	return &u->opskrift[u->nopskrift - 1];
}
