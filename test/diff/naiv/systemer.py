"""Den Korte Snor and Tæt på Familien from their definitions, day by day."""
import datetime as dt
import math

from .faelles import DAG, UENDELIG, alder, foedselsdag, gruppe, hjaelp, mdr, perioder, sammen, statusdage
from .register import FRA, TIL, Register
from .statistik import t_fraktil

PROGRAMMER = ("DKS", "DKS", "DKS", "EXIT", "KIV", "TPF")


class Ungdom(Register):
    """A random register with what these two need beside the rest."""

    def __init__(self, seed):
        super().__init__(seed)
        g = self.g
        for b in self.borger:
            if b.ufoedt or b.foedt > dt.date(2005, 1, 1):
                continue
            for _ in range(g.choice([0, 1, 1, 2])):
                fra = self.dag()
                til = self.dag(fra) if self.chance(0.7) else None
                self.ny("indsatsforloeb", borger=b.id, program=g.choice(PROGRAMMER),
                        enhed=g.choice([None, "T1"]), fra=fra, til=til,
                        afslutning=til and g.choice(["gennemfoert", "gennemfoert", "afbrudt", None]))
            for _ in range(g.choice([0, 0, 3, 8])):
                d = self.dag(max(FRA, b.foedt))
                self.ny("sigtelse", borger=b.id, gerning=d, sigtet=min(d + g.choice([0, 3, 200]) * DAG, TIL),
                        status=g.choice(["sigtet", "sigtet", "mistaenkt_under_lavalder"]),
                        art=g.choice(["personfarlig", "alvorlig", "oevrig"]))
            for _ in range(g.choice([0, 1, 4])):
                self.ny("ungestatus", borger=b.id, dato=self.dag(),
                        **{x: g.choice([True, False, None]) for x in ("skole", "fritidsjob", "fritidsaktivitet")})
            if self.chance(0.7):
                fra = self.dag()
                self.ny("skoleindskrivning", borger=b.id, fra=fra, til=self.dag(fra) if self.chance(0.5) else None,
                        skoleform=g.choice(["folkeskole", "privat_friskole", "special", "intern"]))
        for s in self.sag:
            for _ in range(g.choice([0, 2, 5])):
                self.ny("kontakt", sag=s.id, dato=self.dag(s.aabnet, s.lukket or TIL),
                        form=g.choice(["moede", "netvaerksmoede", "telefon", "hjemmebesoeg"]),
                        deltager=g.choice(["barn_ung", "familie", "foraelder", "netvaerk"]))
        for f in self.foranstaltning:
            for m in range(g.choice([0, 0, 2])):
                self.ny("udgift", foranstaltning=f.id, kroner=g.randint(100, 90000),
                        maaned=mdr((f.ivaerksat or FRA).replace(day=1), m))
        self.normering = [(e, mdr(dt.date(2011, 1, 1), m), rolle, g.randint(0, 6))
                          for e in ("E1", "E2", "E4") for m in range(60) if self.chance(0.6)
                          for rolle in ("sagsbehandler", "psykolog")]


# Den Korte Snor --------------------------------------------------------------

def kommune(o, i):
    k = o.sted(i.borger, i.fra)[0]
    return 101 if k is None and i.enhed else k


def par(xy):
    """Ratio and limits of two sums of pairs, by the sums themselves."""
    n, sx, sy = len(xy), sum(x for x, _ in xy), sum(y for _, y in xy)
    if not sx:
        return None, None, None
    r = sy / sx
    if n < 2 or not sy:
        return r, None, None
    robust = n / (n - 1) * sum((y - r * x) ** 2 for x, y in xy) / sy ** 2
    f = math.exp(t_fraktil(0.95, n - 1) * math.sqrt(max(robust, 1 / sx + 1 / sy)))
    return r, r / f, r * f


def den_korte_snor(r, o):
    """{key: (youths, before, after, ratio, low, high, without, length, talks, contact person)}"""
    if not r.sigtelse:
        return {}
    kendt = min(s.sigtet for s in r.sigtelse)
    ud = {}
    for i in r.indsatsforloeb:
        k = kommune(o, i)
        if i.program not in ("DKS", "EXIT", "KIV") or k is None or i.fra > r.pr:
            continue
        til = i.til if i.til and i.til <= r.pr else None
        ende = til or r.pr
        ald = alder(o.barn[i.borger].foedt, i.fra)
        gr = "10-14" if 10 <= ald <= 14 else "15-17" if 15 <= ald <= 17 else "andre"
        mine = [s.id for s in o.sager.get(i.borger, ())]
        samtaler = sum(x.sag in mine and x.deltager in ("familie", "foraelder") and i.fra <= x.dato <= ende
                       for x in r.kontakt)
        person = any(f.sag in mine and f.type == "SEL-52-3-6" and f.ivaerksat and f.ivaerksat <= ende
                     and (f.afsluttet or UENDELIG) >= i.fra for f in r.foranstaltning)
        laengde = ((til - i.fra).days + 1) / 30.4375 if til else None
        for opg, efter_fra, sidste in (("efter_slut", til and til + DAG, til), ("efter_start", i.fra, i.fra - DAG)):
            if efter_fra is None or mdr(i.fra, -12) < kendt or mdr(sidste, 12) > r.pr:
                continue
            for status in ("sigtet", "mistaenkt_under_lavalder", "alle"):
                for art in ("alle", "personfarlig", "alvorlig", "oevrig"):
                    if status == "mistaenkt_under_lavalder" and art != "alle":
                        continue
                    dage = [s.gerning for s in r.sigtelse if s.borger == i.borger and s.sigtet <= r.pr
                            and status in (s.status, "alle") and art in (s.art, "alle")]
                    x = sum(mdr(i.fra, -12) <= d < i.fra for d in dage)
                    y = sum(efter_fra <= d <= mdr(sidste, 12) for d in dage)
                    for gruppen in ("gennemfoert", "alle_begyndte"):
                        if gruppen == "gennemfoert" and not (til and i.afslutning == "gennemfoert"):
                            continue
                        for aar in ((til if opg == "efter_slut" else i.fra).year, None):
                            for a in (gr, None):
                                ud.setdefault((k, i.program, opg, gruppen, aar, a, status, art), []).append(
                                    (x, y, laengde, samtaler, person))
    svar = {}
    for n, v in ud.items():
        xy = [(a, b) for a, b, *_ in v]
        lange = [x[2] for x in v if x[2] is not None]
        svar[n] = (len(v), sum(x for x, _ in xy), sum(y for _, y in xy), *par(xy), sum(y == 0 for _, y in xy),
                   sum(lange) / len(lange) if lange else None,
                   sum(x[3] / x[2] for x in v if x[2] is not None) / len(lange) if lange else None,
                   sum(x[4] for x in v) / len(v))
    return svar


# Tæt på Familien -------------------------------------------------------------

def taet_paa_familien(r, o, c):
    for b in r.borger:
        alle = [(f.ivaerksat, f.afsluttet) for _, f in o.hjaelp_til(b.id) if f.ivaerksat <= r.pr]
        for k in r.kommuner:
            sager = [s for s in o.sager.get(b.id, ()) if s.kommune == k]
            f_ = [f for s in sager for f in o.foranstaltninger.get(s.id, ())]
            hjulpet = sammen((f.ivaerksat, f.afsluttet) for f in f_ if hjaelp(f) and f.ivaerksat <= r.pr)
            _anbragt(r, c, b, k, f_)
            _tilbage(r, c, b, k, hjulpet, alle)
            _dage(r, o, c, b, k, hjulpet, sager)
            _udgift(r, c, b, k, f_)
    for ptype, start, d in statusdage(r.pr):
        for k, enheder in r.enheder.items():
            n = {e: a for e, m, rolle, a in r.normering if e in enheder and rolle == "sagsbehandler"
                 and m == d.replace(day=1)}
            for a in n.values():
                c.laeg("tpf_sager_pr_aarsvaerk", ptype, start, k, None, None, 0, a)
            for s in r.sag:
                if s.kommune == k and n.get(s.enhed) and s.aabnet <= d and (s.lukket or UENDELIG) >= d:
                    c.laeg("tpf_sager_pr_aarsvaerk", ptype, start, k, None, s.borger, 1, 0)


def _anbragt(r, c, b, k, foranstaltninger):
    for ptype, start, d in statusdage(r.pr):
        if not 13 <= alder(b.foedt, d) <= 18:
            continue
        steder, anbragt = [], False
        for f in foranstaltninger:
            if f.ivaerksat is None or f.ivaerksat > d or (f.afsluttet or UENDELIG) < d:
                continue
            anbragt = anbragt or gruppe(f) == "anbringelse"
            if gruppe(f) in ("anbringelse", "eftervaern"):
                steder += [(max(a.fra, f.ivaerksat), a.id, a.stedtype) for a in r.anbringelse
                           if a.foranstaltning == f.id and a.fra <= d and (a.til or UENDELIG) >= d]
        if anbragt or steder:
            c.laeg("tpf_anbragte_antal", ptype, start, k, None, b.id, 1)
            c.laeg("tpf_familiepleje_andel", ptype, start, k, None, b.id, bool(steder and max(steder)[2] in (1, 21)))
    for fra, til in sammen((f.ivaerksat, f.afsluttet) for f in foranstaltninger
                           if f.ivaerksat and f.ivaerksat <= r.pr and gruppe(f) == "anbringelse"):
        if til <= r.pr and 13 <= alder(b.foedt, til) <= 18:
            c.haendelse("tpf_anbringelse_dage", til, k, None, b.id, (til - fra).days + 1)
        d = mdr(fra, 12)
        if d <= r.pr and 13 <= alder(b.foedt, fra) <= 18:
            c.haendelse("tpf_afsluttet_12_mdr_andel", d, k, None, b.id, til <= d)


def _tilbage(r, c, b, k, hjulpet, alle):
    for _, til in hjulpet:
        if til >= r.pr or any(a <= til + DAG and (z or UENDELIG) > til for a, z in alle):
            continue
        for m in (6, 12):
            d = mdr(til, m)
            if d > r.pr or alder(b.foedt, til) < 13 or alder(b.foedt, d) > 17:
                continue
            igen = any(til < a <= d for a, _ in alle)
            skole = any(x.borger == b.id and x.skoleform in ("folkeskole", "privat_friskole")
                        and x.fra <= d <= (x.til or UENDELIG) for x in r.skoleindskrivning)
            udd = any(x.borger == b.id and x.paabegyndt <= d <= (x.gennemfoert or x.afbrudt or UENDELIG)
                      for x in r.ungdomsuddannelse)
            c.haendelse(f"tpf_tilbage_{m}_mdr_andel", d, k, None, b.id, not igen and (skole or udd))


def _dage(r, o, c, b, k, hjulpet, sager):
    """Days with help between the birthdays."""
    fra, til = foedselsdag(b.foedt, 13), foedselsdag(b.foedt, 19) - DAG
    dage = set()
    for a, z in hjulpet:
        d = max(a, fra)
        while d <= min(z, til, r.pr):
            dage.add(d)
            d += DAG
    for d in dage:
        c.haendelse("tpf_kontakter_pr_md", d, k, None, b.id, 0, 1 / 30.4375)
    for x in r.kontakt:
        if x.sag in [s.id for s in sager] and x.dato in dage:
            c.haendelse("tpf_kontakter_pr_md", x.dato, k, None, b.id, 1, 0)
            if x.form in ("moede", "netvaerksmoede"):
                c.haendelse("tpf_ung_med_andel", x.dato, k, None, b.id, x.deltager == "barn_ung")
    for ptype, start, slut in perioder(r.pr):
        svar = [x for x in r.ungestatus if x.borger == b.id and x.dato in dage and start <= x.dato <= slut]
        if svar:
            sidst = max(svar, key=lambda x: (x.dato, x.id))
            for felt in ("skole", "fritidsjob", "fritidsaktivitet"):
                if getattr(sidst, felt) is not None:
                    c.laeg(f"tpf_{felt}_andel", ptype, start, k, None, b.id, getattr(sidst, felt))


def _udgift(r, c, b, k, foranstaltninger):
    mine = [f.id for f in foranstaltninger]
    for ptype, start, slut in perioder(r.pr):
        kroner = [x.kroner for x in r.udgift if x.foranstaltning in mine and start <= x.maaned <= min(slut, r.pr)
                  and 13 <= alder(b.foedt, x.maaned) <= 18]
        if kroner:
            c.laeg("tpf_udgift_pr_ung", ptype, start, k, None, b.id, sum(kroner))
