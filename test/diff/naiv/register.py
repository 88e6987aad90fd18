"""A small random register full of awkward cases, made of a seed.

Every row is a plain object with the columns' names; sql() writes it.
"""
import datetime as dt
import random
from types import SimpleNamespace as Row

from .faelles import DAG, KBH, UENDELIG, foedselsdag, kvartal_af, mdr

FRA, TIL = dt.date(2010, 1, 1), dt.date(2015, 12, 31)
TABELLER = """bopael sag sagsbehandlerperiode underretning undersoegelse handleplan foranstaltning
opfoelgning anbringelse tilsyn inddragelse kompasmaaling fravaer skoleafslutning sigtelse
ungdomsuddannelse ledelsestilsyn kontakt ungestatus skoleindskrivning udgift indsatsforloeb""".split()
FOREBYGGENDE = ["SEL-52-3-2", "SEL-52-3-3", "SEL-52-3-5", "SEL-52-3-6", "SEL-52A"]
ANBRINGELSE = ["SEL-52-3-7", "SEL-58", "SEL-75"]
ANDRE = ["SEL-76-3-1", "SEL-76-3-2", "SEL-11-3", "SEL-57B", "SEL-54"]


class Register:
    def __init__(self, seed, boern=None):
        self.seed = seed
        self.g = random.Random(seed)
        self.kommuner = [101, 147]
        self.overordnet = {"E2": "E1"}
        self.enheder = {101: ["E1", "E2", "E3", None], 147: ["E4", None]}
        self.borger = []
        for t in TABELLER:
            setattr(self, t, [])
        self.befolkning = {}
        self.afsluttet_forloeb = []
        self.normering = []
        self.pr = self.statusdag()
        if boern != 0:
            self.lav_befolkning()
            self.lav_raadgivning()
        for _ in range(self.g.randint(60, 150) if boern is None else boern):
            self.lav_barn()

    # Small dice ----------------------------------------------------------

    def chance(self, p):
        return self.g.random() < p

    def statusdag(self):
        d = dt.date(2012, 6, 1) + self.g.randint(0, 1300) * DAG
        if self.seed % 7 == 0:
            # long after, so that the young have turned 25
            d = dt.date(2019, 1, 1) + self.g.randint(0, 1000) * DAG
        if self.chance(0.3):
            d = kvartal_af(d) - DAG
        elif self.chance(0.2):
            d = dt.date(d.year, 12, 31)
        return d

    def dag(self, a=FRA, b=TIL):
        """A day in [a, b], often the first or last of a quarter or month."""
        b = max(a, min(b, TIL))
        d = a + self.g.randint(0, (b - a).days) * DAG
        x = self.g.random()
        if x < 0.10:
            d = kvartal_af(d)
        elif x < 0.20:
            d = kvartal_af(d) - DAG
        elif x < 0.25:
            d = d.replace(day=1) - DAG
        elif x < 0.27:
            d = self.pr
        return min(max(d, a), b)

    def ny(self, tabel, **kw):
        raekker = getattr(self, tabel)
        row = Row(id=len(raekker) + 1, **kw)
        raekker.append(row)
        return row

    # Catalogues ----------------------------------------------------------

    def lav_befolkning(self):
        sidste = self.pr.year + self.g.randint(0, 1)
        for k in self.kommuner:
            for aar in range(2009, sidste + 1):
                for ald in range(0, 26):
                    for koen in "MK":
                        self.befolkning[(aar, k, ald, koen)] = self.g.randint(3, 60)

    def lav_raadgivning(self):
        set_ = {}
        for _ in range(60):
            n = (self.g.choice(["E1", "E2", "E4"]), self.dag().replace(day=1),
                 self.g.choice(["ingen", "boernefamilieenhed", "frivillig"]),
                 self.g.choice([True, False]))
            set_[n] = self.g.randint(0, 6)
        self.afsluttet_forloeb = [(*n, a) for n, a in set_.items()]

    # One child -----------------------------------------------------------

    def lav_barn(self):
        g = self.g
        ufoedt = self.chance(0.05)
        if ufoedt:
            foedt = self.pr + g.randint(-20, 200) * DAG
        elif self.chance(0.06):
            foedt = dt.date(g.choice([1988, 1992, 1996, 2000, 2004, 2008, 2012]), 2, 29)
        elif self.chance(0.5):
            foedt = dt.date(1987, 1, 1) + g.randint(0, 5000) * DAG
        else:
            foedt = dt.date(1996, 1, 1) + g.randint(0, 7200) * DAG
        b = Row(id=len(self.borger) + 1, foedt=foedt, ufoedt=ufoedt, koen=g.choice("MMKKU"))
        self.borger.append(b)
        self.lav_bopael(b)
        start = max(FRA, foedt - 150 * DAG)
        if start < dt.date(2015, 10, 1):
            placeret = []
            for _ in range(g.choice([0, 1, 1, 1, 2, 2, 3])):
                self.lav_sag(b, self.dag(start), placeret)
            if self.chance(0.1):
                self.lav_klagefrist_graense(b)
        self.lav_underretninger(b, start)
        self.lav_ungdom(b)
        for _ in range(g.choice([0, 0, 1, 2])):
            if start < TIL:
                self.ny("inddragelse", borger=b.id, sag=None, dato=self.dag(start), fase="foer_sag",
                        part=g.choice(["familie", "netvaerk", "barn_ung"]),
                        deltagelse=g.choice(["inddraget", "inddraget", "oensker_ikke_inddragelse"]))

    def lav_bopael(self, b):
        g = self.g
        if b.ufoedt or b.foedt > TIL or self.chance(0.04):
            return
        fra, k = b.foedt, g.choice([101, 101, 147])
        if self.chance(0.2):
            fra = min(self.dag(max(b.foedt, dt.date(2005, 1, 1))), TIL)
        for n in range(g.choice([1, 1, 1, 2, 3])):
            til = self.dag(fra) if n < 2 and self.chance(0.4) else None
            self.ny("bopael", borger=b.id, kommune=k, bydel=99 if k == 147 else g.randint(1, 10),
                    fra=fra, til=til)
            if til is None:
                if self.chance(0.8):
                    break
                til = self.dag(fra)
            fra = til + g.choice([0, 0, 1, 1, 1, 30]) * DAG
            k = g.choice([101, 147, k])
            if fra > TIL:
                break

    def lav_sag(self, b, aabnet, placeret):
        g = self.g
        k = g.choice([101, 101, 101, 147])
        lukket = self.dag(aabnet) if self.chance(0.45) else None
        s = self.ny("sag", borger=b.id, enhed=g.choice(self.enheder[k]), kommune=k,
                    bydel=99 if k == 147 else g.choice([1, 2, 3, 99]), aabnet=aabnet, lukket=lukket)
        til = lukket or TIL
        d = aabnet
        for _ in range(g.choice([0, 1, 1, 2, 4])):
            e = self.dag(d, til) if self.chance(0.7) else None
            self.ny("sagsbehandlerperiode", sag=s.id, noegle="S%d" % g.randint(1, 4), fra=d, til=e)
            d = (e or self.dag(d, til)) + g.choice([0, 1, 1, 20]) * DAG
            if d > til:
                break
        for _ in range(g.choice([0, 1, 1, 2])):
            self.lav_undersoegelse(s, til)
        for _ in range(g.choice([0, 1, 1, 2, 3])):
            d = self.dag(aabnet, til)
            self.ny("handleplan", sag=s.id, art=g.choice(["handleplan", "ungeplan"]), udarbejdet=d,
                    gyldig_til=self.dag(d) if self.chance(0.5) else None)
        for _ in range(g.choice([0, 1, 1, 2, 3])):
            self.lav_foranstaltning(b, s, til, placeret)
        for _ in range(g.choice([0, 0, 2, 4, 7])):
            d = self.dag(aabnet, til)
            self.ny("opfoelgning", sag=s.id, afholdt=d, naeste=d + g.randint(1, 200) * DAG)
        for _ in range(g.choice([0, 0, 1, 3])):
            self.ny("inddragelse", borger=b.id, sag=s.id,
                    dato=max(self.dag(aabnet - 20 * DAG, til), FRA),
                    fase=g.choice(["foer_sag", "undersoegelse", "handleplan", "anbringelse"]),
                    part=g.choice(["familie", "netvaerk", "professionelle", "barn_ung"]),
                    deltagelse=g.choice(["inddraget", "oensker_ikke_inddragelse"]))
        for _ in range(g.choice([0, 0, 1, 4])):
            self.ny("ledelsestilsyn", sag=s.id, dato=self.dag(aabnet, til),
                    spoergsmaal="LT0%d" % g.randint(1, 8),
                    svar=g.choice(["ja", "ja", "nej", "ikke_relevant"]))
        for _ in range(g.choice([0, 0, 2, 4, 6])):
            self.ny("kompasmaaling", borger=b.id, sag=s.id, dato=self.dag(aabnet, til),
                    rolle=g.choice(["myndighed", "myndighed", "institution", "barn", "foraelder"]),
                    skoen=self.kompas(), maal=self.kompas() if self.chance(0.4) else None)
        return s

    def kompas(self):
        """Ten of: a score, None (not scored), 0 (not relevant)."""
        midt = self.g.randint(3, 8)
        p = self.g.choice([0.1, 0.5, 0.9])
        return [self.g.choice([None, 0]) if self.chance(p)
                else min(10, max(1, midt + self.g.randint(-1, 1))) for _ in range(10)]

    def lav_undersoegelse(self, s, til):
        g = self.g
        o = self.dag(s.aabnet, til)
        i = min(o + g.choice([0, 0, 5, 40, 150]) * DAG, TIL)
        if self.chance(0.15):
            o, i = None, o
        frist = mdr(o or i, 4)
        a = bo = aarsag = fv = None
        x = g.random()
        tid = max(i, g.choice([frist, frist - DAG, frist + DAG, frist + g.randint(-80, 200) * DAG]))
        if x < 0.6:
            a = tid
        elif x < 0.8:
            bo, aarsag = tid, g.choice(["flyttet", "doed", "fyldt_18", "andet"])
        if self.chance(0.3):
            fv = max(i, frist + g.choice([-30, 0, 1, 30]) * DAG)
        self.ny("undersoegelse", sag=s.id, opmaerksom=o, ivaerksat=i, foreloebig=fv, afsluttet=a,
                konklusion=a and g.choice(["foranstaltning", "raadgivning", "ingen_stoette", None]),
                bortfaldet=bo, aarsag=aarsag)

    def lav_klagefrist_graense(self, b):
        """An investigation whose limit is the status date itself."""
        o = mdr(self.pr, -4)
        if o < b.foedt - 150 * DAG:
            return
        s = self.ny("sag", borger=b.id, enhed="E1", kommune=101, bydel=1, aabnet=o, lukket=None)
        self.ny("undersoegelse", sag=s.id, opmaerksom=o, ivaerksat=o, foreloebig=None,
                afsluttet=self.g.choice([None, self.pr]), konklusion=None, bortfaldet=None, aarsag=None)

    def lav_foranstaltning(self, b, s, til, placeret):
        g = self.g
        gruppe = g.choice(["f", "f", "a", "a", "x"])
        t = g.choice({"f": FOREBYGGENDE, "a": ANBRINGELSE, "x": ANDRE}[gruppe])
        bev = self.dag(s.aabnet, til)
        iv = None if self.chance(0.1) else bev + g.choice([0, 0, 1, 14]) * DAG
        af = None
        if iv and self.chance(0.65):
            af = max(iv, g.choice([self.dag(iv), foedselsdag(b.foedt, 18),
                                   foedselsdag(b.foedt, 18) - DAG, iv + g.randint(0, 60) * DAG]))
        if gruppe == "a" and iv:
            if any(f <= (af or UENDELIG) and iv <= (e or UENDELIG) for f, e in placeret):
                return
            placeret.append((iv, af))
        f = self.ny("foranstaltning", sag=s.id, type=t, enhed=g.choice([None, "T1", "T2"]),
                    bevilget=bev, ivaerksat=iv, afsluttet=af)
        if self.chance(0.2) and af and gruppe != "a":
            # another that begins the day after, or two days after
            d = af + g.choice([1, 2]) * DAG
            self.ny("foranstaltning", sag=s.id, type=g.choice(FOREBYGGENDE), enhed=None,
                    bevilget=d, ivaerksat=d, afsluttet=None)
        if gruppe == "a" and iv:
            self.lav_ophold(f)
            for _ in range(g.choice([0, 1, 2, 5])):
                self.ny("tilsyn", foranstaltning=f.id, dato=self.dag(iv, af or TIL),
                        samtale=self.chance(0.8))
            for _ in range(g.choice([0, 2, 2])):
                self.ny("kompasmaaling", borger=b.id, sag=s.id, dato=self.dag(iv, af or TIL),
                        rolle=g.choice(["myndighed", "institution"]), skoen=self.kompas(),
                        maal=self.kompas() if self.chance(0.4) else None)

    def lav_ophold(self, f):
        g = self.g
        slut = f.afsluttet
        d = f.ivaerksat
        foerste = True
        while slut is None or d <= slut:
            e = d + g.choice([0, 1, 6, 7, 8, 30, 100, 300, 700, 900]) * DAG
            sidste = self.chance(0.3) or e > TIL
            if slut and e >= slut:
                e, sidste = slut, True
            til = None if sidste and slut is None and self.chance(0.7) else e
            if sidste and slut and self.chance(0.1):
                til = None
            self.ny("anbringelse", foranstaltning=f.id, sted=g.choice(["P1", "P2", "P3", "P4", "P5"]),
                    stedtype=g.choice([1, 9, 21, 27]), fra=d, til=til,
                    er_skift=self.chance(0.1 if foerste else 0.85),
                    omsorg=self.chance(0.4),
                    ophoer=til and g.choice([None, "planlagt", "sammenbrud", "hjemgivelse", "andet"]))
            if sidste:
                return
            foerste = False
            d = e + g.choice([1, 1, 1, 1, 4, 40]) * DAG

    def lav_underretninger(self, b, start):
        g = self.g
        if start >= TIL:
            return
        sager = [s for s in self.sag if s.borger == b.id]
        for _ in range(g.choice([0, 0, 1, 2, 4])):
            d = self.dag(start)
            x = g.random()
            if x < 0.1:
                d = g.choice([dt.date(2013, 10, 26), dt.date(2014, 3, 29), dt.date(2014, 10, 25),
                              dt.date(2014, 4, 14), dt.date(2015, 3, 31), dt.date(2013, 12, 20),
                              dt.date(2014, 5, 28)])
                d = max(d, start)
            m = dt.datetime(d.year, d.month, d.day, g.choice([0, 1, 9, 15, 23]), g.choice([0, 30, 59]),
                            tzinfo=KBH)
            utc = m.astimezone(dt.timezone.utc)
            v = utc + dt.timedelta(minutes=g.choice([0, 60, 1439, 1440, 1441, 1500, 1380, 5000])) \
                if self.chance(0.85) else None
            s = g.choice(sager) if sager and self.chance(0.6) else None
            self.ny("underretning", borger=b.id, sag=s and s.id, modtaget=utc, vurderet=v,
                    kvitteret=d + g.randint(0, 13) * DAG if self.chance(0.8) else None,
                    underretter=g.choice(["skole", "politi", "anonym", "familie"]))

    def lav_ungdom(self, b):
        g = self.g
        f = b.foedt
        for aar in range(2009, 2015):
            if f.year + 6 <= aar <= f.year + 17 and self.chance(0.35):
                andel = g.choice([0, 0.1, 0.1, 0.2])
                for m in g.sample(range(12), g.choice([1, 3, 10])):
                    mulige = g.choice([10, 20, 20, 0])
                    fri = mulige * andel
                    u = g.choice([0, fri, fri / 2])
                    self.ny("fravaer", borger=b.id, skoleaar=aar, maaned=mdr(dt.date(aar, 8, 1), m),
                            mulige=mulige, sygdom=(fri - u) if u else fri, lovligt=0, ulovligt=u)
        if f.year + 14 <= 2015:
            for trin in (9, 10):
                for aar in g.sample(range(f.year + 14, f.year + 18), g.choice([0, 1, 1, 2])):
                    if 1990 <= aar <= 2015:
                        self.ny("skoleafslutning", borger=b.id, skoleaar=aar, klassetrin=trin,
                                gennemfoert=self.chance(0.7), proever=self.chance(0.7))
            for _ in range(g.choice([0, 1, 2])):
                p = dt.date(f.year + g.choice([15, 16, 17, 18]), 7, 31) + g.choice([0, 1, 8, 365]) * DAG
                e25 = foedselsdag(f, 25)
                gf = g.choice([None, e25, e25 + DAG, p + 900 * DAG])
                gf = gf if gf and gf >= p else None
                self.ny("ungdomsuddannelse", borger=b.id, paabegyndt=p, gennemfoert=gf,
                        afbrudt=p + 90 * DAG if not gf and self.chance(0.4) else None)
            for _ in range(g.choice([0, 0, 0, 1, 1, 2, 4])):
                a = max(foedselsdag(f, 9), FRA - 100 * DAG)
                if a > TIL:
                    continue
                d = g.choice([self.dag(a), foedselsdag(f, 18) - DAG, foedselsdag(f, 18),
                              foedselsdag(f, 15) - DAG, foedselsdag(f, 10)])
                if d < dt.date(2009, 1, 1):
                    continue
                art = g.choice(["personfarlig", "alvorlig", "oevrig"])
                lav = foedselsdag(f, 14 if dt.date(2010, 7, 1) <= d <= dt.date(2012, 2, 29) else 15)
                self.ny("sigtelse", borger=b.id, gerning=d, sigtet=d + g.choice([0, 1, 30, 120]) * DAG,
                        status="sigtet" if d >= lav else "mistaenkt_under_lavalder", art=art)
