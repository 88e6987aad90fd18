"""Focus areas 2-4: school, crime, and a good start as an adult."""
import datetime as dt
from fractions import Fraction

from .faelles import DAG, foedselsdag, laeg_personaar, mdr, perioder, alder


def fravaer(r, o, c):
    pr_elev = {}
    for f in r.fravaer:
        pr_elev.setdefault((f.borger, f.skoleaar), []).append(f)
    for (borger, aar), maaneder in pr_elev.items():
        fra, til = dt.date(aar, 8, 1), dt.date(aar + 1, 7, 31)
        if til > r.pr:
            continue

        def dage(felt):
            return sum((Fraction(str(round(getattr(m, felt), 1))) for m in maaneder), Fraction(0))

        mulige, ulovligt = dage("mulige"), dage("ulovligt")
        i_alt = ulovligt + dage("sygdom") + dage("lovligt")
        if not mulige:
            continue
        for s in o.hjalp(borger, fra, til):
            a = ("aar", dt.date(aar + 1, 1, 1), s.kommune, s.enhed, borger)
            c.laeg("2a_bekymrende_fravaer_andel", *a, 1 if i_alt * 10 > mulige else 0)
            c.laeg("2a_ulovligt_fravaer_andel", *a, 1 if ulovligt * 10 > mulige else 0)
            c.laeg("2a_ulovligt_pct", *a, float(ulovligt), float(mulige) / 100)


def aargang(r, o):
    """(child, 16th birthday, case): help in the 24 months before it."""
    for b in r.borger:
        d16 = foedselsdag(b.foedt, 16)
        for s in o.hjalp(b.id, mdr(d16, -24), min(d16 - DAG, r.pr)):
            yield b, d16, s


def skole_og_uddannelse(r, o, c):
    afslutning = o.grupper(r.skoleafslutning, "borger")
    uddannelse = o.grupper(r.ungdomsuddannelse, "borger")
    for b, d16, s in aargang(r, o):
        y = d16.year

        def afsluttet(felt, trin, til):
            return any(getattr(x, felt) and x.klassetrin in trin and x.skoleaar + 1 <= til
                       for x in afslutning.get(b.id, ()))

        a = ("aar", dt.date(y, 1, 1), s.kommune, s.enhed, b.id)
        if dt.date(y, 9, 30) <= r.pr:
            c.laeg("2b_gennemfoert_9_andel", *a, 1 if afsluttet("gennemfoert", (9,), y) else 0)
            c.laeg("2b_proever_andel", *a, 1 if afsluttet("proever", (9,), y) else 0)
            c.laeg("2b_9_eller_10_andel", *a, 1 if afsluttet("gennemfoert", (9, 10), y) else 0)
        if dt.date(y + 1, 9, 30) <= r.pr:
            c.laeg("2b_gennemfoert_9_ved_17_andel", *a,
                   1 if afsluttet("gennemfoert", (9,), y + 1) else 0)
        if dt.date(y + 2, 7, 31) <= r.pr:
            ud = max((x.skoleaar + 1 for x in afslutning.get(b.id, ())
                      if x.gennemfoert and x.skoleaar + 1 <= y + 1), default=y)
            senest = dt.date(ud + 1, 7, 31)
            c.laeg("4a_paabegyndt_andel", *a,
                   1 if any(u.paabegyndt <= senest for u in uddannelse.get(b.id, ())) else 0)
        d25 = foedselsdag(b.foedt, 25)
        if d25 <= r.pr:
            c.laeg("4a_gennemfoert_25_andel", "aar", dt.date(d25.year, 1, 1), s.kommune, s.enhed, b.id,
                   1 if any(u.gennemfoert and u.gennemfoert <= d25
                            for u in uddannelse.get(b.id, ())) else 0)


def sigtelser(r, o, c):
    grov = ("personfarlig", "alvorlig")
    tal = {"3a_sigtede_pr_1000": (10, 17, "sigtet", None),
           "3a_sigtede_grov_pr_1000": (10, 17, "sigtet", grov),
           "3a_sigtede_10_14_pr_1000": (10, 14, "sigtet", None),
           "3a_sigtede_15_17_pr_1000": (15, 17, "sigtet", None),
           "3a_mistaenkte_10_14_antal": (10, 14, "mistaenkt_under_lavalder", None)}
    for ind, (fra, til, status, arter) in tal.items():
        egne = [x for x in r.sigtelse if x.sigtet <= r.pr and x.status == status
                and fra <= alder(o.barn[x.borger].foedt, x.gerning) <= til
                and (arter is None or x.art in arter)]
        for ptype, start, slut in perioder(r.pr):
            personer = {}
            for x in sorted(egne, key=lambda x: (x.sigtet, x.id)):
                if start <= x.sigtet <= slut:
                    k, e = o.sted(x.borger, x.sigtet)
                    personer[(x.borger, k)] = e
            for (b, k), e in personer.items():
                c.laeg(ind, ptype, start, k, e, b, 1, 0)
        if ind.endswith("1000"):
            laeg_personaar(c, ind, r.pr, fra, til)
    for x in r.sigtelse:
        if x.sigtet <= r.pr and x.status == "sigtet" \
                and 10 <= alder(o.barn[x.borger].foedt, x.gerning) <= 17:
            k, e = o.sted(x.borger, x.sigtet)
            c.haendelse("3a_sigtelser_antal", x.sigtet, k, e, x.borger, 1)
    pr_barn = o.grupper(r.sigtelse, "borger")
    for ptype, start, slut in perioder(r.pr):
        for b in r.borger:
            fra = max(start, foedselsdag(b.foedt, 10))
            til = min(slut, r.pr, foedselsdag(b.foedt, 18) - DAG)
            egne = [x for x in pr_barn.get(b.id, ()) if start <= x.sigtet <= min(slut, r.pr)
                    and x.status == "sigtet" and 10 <= alder(b.foedt, x.gerning) <= 17]
            for s in o.hjalp(b.id, fra, til):
                a = (ptype, start, s.kommune, s.enhed, b.id)
                c.laeg("3b_sigtede_udsatte_andel", *a, 1 if egne else 0)
                c.laeg("3b_sigtede_grov_udsatte_andel", *a,
                       1 if any(x.art in grov for x in egne) else 0)
                if egne:
                    c.laeg("3b_sigtede_udsatte_antal", *a, 1)


def regn(r, o, c):
    fravaer(r, o, c)
    skole_og_uddannelse(r, o, c)
    sigtelser(r, o, c)
