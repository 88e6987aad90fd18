"""Focus area 1: earlier help."""
from .faelles import (alder, foedselsdag, folketal, folketal_paa, laeg_personaar, lokal_dag, mdr,
                      perioder, personaar, sammen, statusdage, aktiv, kvartal_af)

PARTER = ("familie", "netvaerk")


def alder_decimal(foedt, d):
    if d <= foedt:
        return 0.0
    n = alder(foedt, d)
    a, b = foedselsdag(foedt, n), foedselsdag(foedt, n + 1)
    return n + (d - a).days / (b - a).days


def foranstaltninger(r, o, c):
    for ptype, start, d in statusdage(r.pr):
        for k in r.kommuner:
            n = folketal_paa(r, k, d, 0, 17)
            for ind in ("1a_foranstaltning_pr_1000", "1a_sager_pr_1000"):
                if n:
                    c.laeg(ind, ptype, start, k, None, None, 0, n)
        for b in r.borger:
            if alder(b.foedt, d) > 17:
                continue
            sager = []
            for s, f in o.hjaelp_til(b.id):
                if aktiv(f, d) and s not in sager:
                    sager.append(s)
            for s in sager:
                c.laeg("1a_sager_pr_1000", ptype, start, s.kommune, s.enhed, b.id, 1, 0)
            # once in each municipality that helps: its case opened last
            for k in {s.kommune for s in sager}:
                s = max((s for s in sager if s.kommune == k), key=lambda s: (s.aabnet, s.id))
                c.laeg("1a_foranstaltning_pr_1000", ptype, start, s.kommune, s.enhed, b.id, 1, 0)
    for ptype, start, slut in perioder(r.pr):
        for b in r.borger:
            if alder(b.foedt, slut) > 17:
                continue
            for s in o.hjalp(b.id, start, min(slut, r.pr)):
                c.laeg("1a_foranstaltning_i_perioden", ptype, start, s.kommune, s.enhed, b.id, 1, 0)
    laeg_personaar(c, "1a_foranstaltning_i_perioden", r.pr, 0, 17)


def underretninger(r, o, c):
    for u in r.underretning:
        d = lokal_dag(u.modtaget)
        if d > r.pr or alder(o.barn[u.borger].foedt, d) > 17:
            continue
        k, e = o.underretningssted(u, d)
        c.haendelse("1a_underretning_pr_1000", d, k, e, u.borger, 1, 0)
    laeg_personaar(c, "1a_underretning_pr_1000", r.pr, 0, 17)


def raadgivning(r, c):
    for e, m, til, _, antal in r.afsluttet_forloeb:
        if m <= r.pr and antal:
            k = 147 if e == "E4" else 101
            c.haendelse("1a_raadgivning_uden_sag_andel", m, k, e, None,
                        0 if til == "boernefamilieenhed" else antal, antal, antal=antal)


def inddragelse(r, o, c):
    raekker = o.grupper([i for i in r.inddragelse if i.part in PARTER and i.dato <= r.pr], "sag")
    forloeb = [(o.sag[u.sag], u.ivaerksat, u.afsluttet or u.bortfaldet) for u in r.undersoegelse]
    for h in r.handleplan:
        s = o.sag[h.sag]
        slut = h.gyldig_til
        if s.lukket:
            # the plan ends with the case
            slut = max(h.udarbejdet, min(slut or s.lukket, s.lukket))
        forloeb.append((s, h.udarbejdet, slut))
    for ptype, start, slut in perioder(r.pr):
        e = min(slut, r.pr)
        inddragede = {}
        for s, fra, til in forloeb:
            if fra > e or (til is not None and til < start):
                continue
            ind = {i.deltagelse for i in raekker.get(s.id, ())
                   if fra <= i.dato <= e and (til is None or i.dato <= til)}
            a = (ptype, start, s.kommune, s.enhed, s.borger)
            c.laeg("1b_inddraget_andel", *a, 1 if ind else 0)
            c.laeg("1b_aktivt_inddraget_andel", *a, 1 if "inddraget" in ind else 0)
            c.laeg("1b_oensker_ikke_andel", *a, 1 if ind == {"oensker_ikke_inddragelse"} else 0)
            if ind:
                inddragede[s.id] = s
        for s in inddragede.values():
            c.laeg("1b_inddraget_antal", ptype, start, s.kommune, s.enhed, s.borger, 1)
    for s in r.sag:
        dage = [i.dato for i in raekker.get(s.id, ())
                if i.deltagelse == "inddraget" and i.dato >= s.aabnet]
        if dage:
            d = min(dage)
            c.haendelse("1b_dage_til_foerste_moede", d, s.kommune, s.enhed, s.borger,
                        (d - s.aabnet).days)
    for i in r.inddragelse:
        if i.fase == "foer_sag" and i.part in PARTER and i.deltagelse == "inddraget" and i.dato <= r.pr:
            k, e = o.bopael(i.borger, i.dato)
            c.haendelse("1b_moeder_foer_sag_antal", i.dato, k, e, i.borger, 1)


def flyttet_til(o, borger, kommune, dag):
    """The day the child last came to live in the municipality, or None."""
    perioder_her = sammen([(x.fra, x.til) for x in o.bopaele.get(borger, ())
                           if x.kommune == kommune])
    return max((fra for fra, _ in perioder_her if fra <= dag), default=None)


def foerste_undersoegelse(r, o, c):
    if not r.undersoegelse:
        return
    # the first two years of each municipality's register are left out
    fra = {}
    for k in r.kommuner:
        egne = [u.ivaerksat for u in r.undersoegelse if o.sag[u.sag].kommune == k]
        if egne:
            fra[k] = mdr(min(egne), 24)
    for k, d in fra.items():
        for ptype, start, slut in perioder(r.pr):
            if ptype == "kvartal" and start >= d:
                n = personaar(r, k, start, slut, 0, 17)
                if n:
                    c.haendelse("1c_foerste_undersoegelse_pr_1000", start, k, None, None, 0, n)
    for b in r.borger:
        egne = [u for u in r.undersoegelse if o.sag[u.sag].borger == b.id and u.ivaerksat <= r.pr]
        if not egne:
            continue
        u = min(egne, key=lambda u: (u.ivaerksat, u.id))
        s, d = o.sag[u.sag], u.ivaerksat
        if d < fra[s.kommune] or alder(b.foedt, d) > 17:
            continue
        a = (d, s.kommune, s.enhed, b.id)
        til = flyttet_til(o, b.id, s.kommune, d)
        if til is not None and til > b.foedt and til > mdr(d, -24):
            c.haendelse("1c_tilflyttere_antal", *a, 1)
            continue
        ald = alder_decimal(b.foedt, d)
        c.haendelse("1c_alder_foerste_undersoegelse", *a, ald)
        c.haendelse("1c_alder_median", *a, ald)
        if b.foedt <= d:
            c.haendelse("1c_alder_uden_ufoedte", *a, ald)
        if kvartal_af(d) >= fra[s.kommune]:
            c.haendelse("1c_foerste_undersoegelse_pr_1000", *a, 1, 0)
        n = alder(b.foedt, d)
        std, nu = folketal(r, s.kommune, 2012, n, n), folketal(r, s.kommune, d.year, n, n)
        if std and nu:
            c.haendelse("1c_alder_standardiseret", *a, ald * std / nu, std / nu)


def regn(r, o, c):
    foranstaltninger(r, o, c)
    underretninger(r, o, c)
    raadgivning(r, c)
    inddragelse(r, o, c)
    foerste_undersoegelse(r, o, c)
