/*-------------------------------------------------------------------------
 *
 * celle_grundtal.c
 *	  celle_grundtal(): who is behind the parts of each cell.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include <math.h>

#include "utils/builtins.h"

#include "celle_udfold.h"
#include "udsatte.h"

PG_FUNCTION_INFO_V1(celle_grundtal);

/*
 * The latest person is over: what he or she contributed may be one of the two
 * largest.  Rows without a person are one contributor each.
 */
void
celle_bidrag(Grundtal *g)
{
	if (g->bidrag > g->stoerst)
	{
		g->naest = g->stoerst;
		g->stoerst = g->bidrag;
	}
	else if (g->bidrag > g->naest)
		g->naest = g->bidrag;
	g->bidrag = 0;
}

/* Counts who is behind the parts of a cell. */
void
celle_tael_grund(Grundtal *g, const Observation *r)
{
	bool		med[DELE];

	med[DEL_TAELLER] = r->taeller != 0;
	med[DEL_REST] = r->naevner > r->taeller;
	med[DEL_BASIS] = r->naevner != 0;
	if (med[DEL_BASIS])
		g->raekker++;
	if (r->borger == INGEN_BORGER || r->borger != g->bidrager)
		celle_bidrag(g);
	g->bidrager = r->borger;
	g->bidrag += r->taeller;
	for (int d = 0; d < DELE; d++)
	{
		if (!med[d])
			continue;
		if (r->borger == INGEN_BORGER)
			/* a row of many: no more persons than the part counts */
			g->personer[d] += d == DEL_BASIS ? r->antal :
				(int64) Min(r->antal, ceil(fabs(d == DEL_TAELLER ? r->taeller :
												r->naevner - r->taeller)));
		else if (g->sidste[d] != r->borger)
		{
			g->sidste[d] = r->borger;
			g->personer[d]++;
		}
	}
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
	celle_fold(fcinfo, kryds, true);
	return (Datum) 0;
}
