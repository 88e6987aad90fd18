/*-------------------------------------------------------------------------
 *
 * celle_raekker.c
 *	  The rows of one series of cells, with their statistics.
 *
 *-------------------------------------------------------------------------
 */
#include "compat.h"

#include "funcapi.h"
#include "utils/builtins.h"

#include "alder.h"
#include "celle_udfold.h"

enum
{
	UD_PERIODE_TYPE, UD_START, UD_SLUT, UD_AFSLUTTET, UD_ENHED, UD_TILBUD,
	UD_BYDEL, UD_KOEN, UD_GRUPPE, UD_ANTAL, UD_TAELLER, UD_NAEVNER, UD_VAERDI,
	UD_NEDRE95, UD_OEVRE95, UD_NEDRE998, UD_OEVRE998, UD_FORRIGE, UD_AENDRING,
	UD_VURDERING, UD_TENDENS, UD_STATUS,
	/* and with who is behind the parts */
	UD_RAEKKER, UD_PERSONER_TAELLER, UD_PERSONER_REST, UD_PERSONER_BASIS,
	UD_PERIODEVIS, UD_STOERST, UD_NAEST, UD_KOLONNER
};

/* Puts the rows of one series and one kind of period into the result. */
void
celle_skriv_perioder(Udfold *u, ReturnSetInfo *rsinfo, const SerieNoegle *n,
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
			v[UD_STOERST] = Float8GetDatum(grund[i].stoerst);
			v[UD_NAEST] = Float8GetDatum(grund[i].naest);
		}
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, v, null);
	}
	pfree(tal);
}
