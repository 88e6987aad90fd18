"""Days, periods, places and the gathering of observations into cells."""
import calendar
import datetime as dt
from zoneinfo import ZoneInfo

KBH = ZoneInfo("Europe/Copenhagen")
DAG = dt.timedelta(days=1)
UENDELIG = dt.date(2300, 1, 1)


def mdr(d, n):
    """The same day n months on, the last day of the month where it has none."""
    m = d.year * 12 + d.month - 1 + n
    y, m = divmod(m, 12)
    return dt.date(y, m + 1, min(d.day, calendar.monthrange(y, m + 1)[1]))


def foedselsdag(foedt, n):
    """The n-th birthday; 29 February falls on 1 March in other years."""
    d = mdr(foedt, 12 * n)
    return d if d.day == foedt.day else d + DAG


def alder(foedt, d):
    """Whole years; 0 before the birth."""
    n = 0
    while foedselsdag(foedt, n + 1) <= d:
        n += 1
    return n


def lokal_dag(t):
    return t.astimezone(KBH).date()


def paaske(y):
    """Easter Sunday by the table of new moons (Gauss)."""
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    x = h + m - 7 * n + 114
    return dt.date(y, x // 31, x % 31 + 1)


def helligdag(d):
    p = paaske(d.year)
    return ((d.month, d.day) in ((1, 1), (12, 25), (12, 26))
            or (d - p).days in (-3, -2, 0, 1, 39, 49, 50)
            or ((d - p).days == 26 and d.year < 2024))


def plus_hverdage(d, n):
    while n:
        d += DAG
        if d.weekday() != 6 and not helligdag(d):
            n -= 1
    return d


def kvartal_af(d):
    return dt.date(d.year, (d.month - 1) // 3 * 3 + 1, 1)


def aar_af(d):
    return dt.date(d.year, 1, 1)


def slut_af(ptype, start):
    return mdr(start, 3 if ptype == "kvartal" else 12) - DAG


def perioder(pr, fra=dt.date(2008, 1, 1)):
    """Every quarter and year that begins no later than the status date."""
    for y in range(fra.year, pr.year + 1):
        yield "aar", dt.date(y, 1, 1), dt.date(y, 12, 31)
        for q in (1, 4, 7, 10):
            s = dt.date(y, q, 1)
            if s <= pr:
                yield "kvartal", s, slut_af("kvartal", s)


def statusdage(pr, fra=dt.date(2008, 1, 1)):
    """(ptype, start, day): quarter ends passed; a year has its latest one."""
    for y in range(fra.year, pr.year + 1):
        sidste = None
        for q in (1, 4, 7, 10):
            s = dt.date(y, q, 1)
            d = slut_af("kvartal", s)
            if d <= pr:
                yield "kvartal", s, d
                sidste = d
        if sidste:
            yield "aar", dt.date(y, 1, 1), sidste


def overlap(fra, til, a, b):
    """Whether [fra, til] (None: open) and [a, b] have a day in common."""
    return fra is not None and fra <= b and (til is None or til >= a)


def sammen(spans):
    """Days of all spans, joined where they meet: a list of (fra, til)."""
    ud = []
    for fra, til in sorted((f, t or UENDELIG) for f, t in spans):
        if ud and fra <= ud[-1][1] + DAG:
            ud[-1][1] = max(ud[-1][1], til)
        else:
            ud.append([fra, til])
    return [tuple(x) for x in ud]


class Celler:
    """Observations gathered by (indikator, ptype, start, kommune, enhed)."""

    def __init__(self, r):
        self.r = r
        self.celler = {}

    def laeg(self, ind, ptype, start, kommune, enhed, borger, taeller, naevner=1, antal=0):
        if kommune is None:
            return
        enheder = [None]
        e = enhed or "ukendt"
        while e:
            enheder.append(e)
            e = self.r.overordnet.get(e)
        for e in enheder:
            c = self.celler.setdefault((ind, ptype, start, kommune, e),
                                       {"t": 0.0, "n": 0.0, "p": set(), "a": 0, "v": []})
            c["t"] += taeller
            c["n"] += naevner
            c["v"].append(taeller)
            if borger is None:
                c["a"] += antal
            else:
                c["p"].add(borger)

    def haendelse(self, ind, dag, *resten, **kw):
        """An event: counts in its quarter and in its year."""
        self.laeg(ind, "kvartal", kvartal_af(dag), *resten, **kw)
        self.laeg(ind, "aar", aar_af(dag), *resten, **kw)


def median(v):
    v = sorted(v)
    n = len(v)
    return v[n // 2] if n % 2 else (v[n // 2 - 1] + v[n // 2]) / 2


# Population ---------------------------------------------------------------

def folketal(r, kommune, aar, fra, til):
    """On 1 January; None where the year is not known."""
    if not any(a == aar and k == kommune for a, k, _, _ in r.befolkning):
        return None
    return sum(n for (a, k, ald, _), n in r.befolkning.items()
               if a == aar and k == kommune and fra <= ald <= til)


def to_folketal(r, kommune, aar, fra, til):
    """On this and the next 1 January; its own stands for a next not known."""
    a = folketal(r, kommune, aar, fra, til)
    b = folketal(r, kommune, aar + 1, fra, til)
    return a, a if b is None else b


def folketal_paa(r, kommune, dag, fra, til):
    """On the last day of a quarter: a quarter of the way for each quarter."""
    a, b = to_folketal(r, kommune, dag.year, fra, til)
    if a is None:
        return 0
    q = dag.month // 3
    return a + (b - a) * q / 4


def personaar(r, kommune, start, slut, fra, til):
    """The mean of two 1 Januaries times days / 365, to the status date."""
    a, b = to_folketal(r, kommune, start.year, fra, til)
    slut = min(slut, r.pr)
    if a is None:
        return 0
    return (a + b) / 2 * ((slut - start).days + 1) / 365


def laeg_personaar(c, ind, pr, fra, til):
    for k in c.r.kommuner:
        for ptype, s, e in perioder(pr):
            n = personaar(c.r, k, s, e, fra, til)
            if n:
                c.laeg(ind, ptype, s, k, None, None, 0, n)


# What the register says of a child ------------------------------------------

GRUPPE = {"SEL-11-3": "raadgivning", "SEL-54": "raadgivning", "SEL-57B": "paalaeg",
          "SEL-52-3-7": "anbringelse", "SEL-58": "anbringelse", "SEL-75": "anbringelse"}


def gruppe(f):
    return GRUPPE.get(f.type, "eftervaern" if "-76" in f.type else "forebyggende")


def hjaelp(f):
    """A measure or placement that has begun: not aftercare, advice, orders."""
    return f.ivaerksat is not None and gruppe(f) in ("forebyggende", "anbringelse")


def aktiv(f, d):
    return hjaelp(f) and f.ivaerksat <= d and (f.afsluttet is None or f.afsluttet >= d)


class Opslag:
    """Rows of a register by child and by case."""

    def __init__(self, r):
        self.r = r
        self.barn = {b.id: b for b in r.borger}
        self.sag = {s.id: s for s in r.sag}
        self.sager = self.grupper(r.sag, "borger")
        self.foranstaltninger = self.grupper(r.foranstaltning, "sag")
        self.bopaele = self.grupper(r.bopael, "borger")

    @staticmethod
    def grupper(raekker, felt):
        ud = {}
        for x in raekker:
            ud.setdefault(getattr(x, felt), []).append(x)
        return ud

    def hjaelp_til(self, borger):
        """(sag, foranstaltning) of every measure a child has had."""
        return [(s, f) for s in self.sager.get(borger, ())
                for f in self.foranstaltninger.get(s.id, ()) if hjaelp(f)]

    def sted(self, borger, dag):
        """(kommune, enhed): the case open that day, otherwise the residence."""
        aabne = [s for s in self.sager.get(borger, ())
                 if s.aabnet <= dag and (s.lukket is None or s.lukket >= dag)]
        if aabne:
            s = max(aabne, key=lambda s: (s.aabnet, s.id))
            return s.kommune, s.enhed
        return self.bopael(borger, dag)

    def bopael(self, borger, dag):
        """(kommune, None): on the day of a move, where the child moved to."""
        bo = [x for x in self.bopaele.get(borger, ())
              if x.fra <= dag and (x.til is None or x.til >= dag)]
        return (max(bo, key=lambda x: (x.fra, x.id)).kommune if bo else None), None

    def underretningssted(self, u, dag):
        """(kommune, enhed) of a notification: its case, or the residence."""
        if u.sag:
            return self.sag[u.sag].kommune, self.sag[u.sag].enhed
        return self.bopael(u.borger, dag)

    def hjalp(self, borger, fra, til):
        """One case for each municipality that helped the child in [fra, til].

        It is the case of the last day with help, of two the one opened last.
        """
        sidste = {}
        for s, f in self.hjaelp_til(borger):
            if fra <= til and overlap(f.ivaerksat, f.afsluttet, fra, til):
                n = (min(f.afsluttet or til, til), s.aabnet, s.id)
                if s.kommune not in sidste or n > sidste[s.kommune][0]:
                    sidste[s.kommune] = (n, s)
        return [s for _, s in sidste.values()]
