"""Focus area 5: children placed outside the home."""
import datetime as dt

from .faelles import DAG, UENDELIG, foedselsdag, gruppe, mdr, perioder, sammen, statusdage

ROLLER = ("myndighed", "institution", "barn", "foraelder")
TRIVSEL, KOMPETENCE = (0, 1, 2), (3, 4, 5)


class Anbragt:
    """One child's placements in one municipality, known on the status date."""

    def __init__(self, r, o, barn, kommune):
        self.barn = barn
        self.fylder = foedselsdag(barn.foedt, 18)
        self.kommune = kommune
        self.tiltag = [(s, f) for s, f in o.hjaelp_til(barn.id)
                       if gruppe(f) == "anbringelse" and s.kommune == kommune
                       and f.ivaerksat <= r.pr]
        # contiguous days in care, to the day before the 18th birthday
        self.perioder = [(a, min(b, self.fylder - DAG)) for a, b in
                         sammen([(f.ivaerksat, f.afsluttet) for _, f in self.tiltag])
                         if a < self.fylder]
        self.ophold = []
        for s, f in self.tiltag:
            for x in r.anbringelse:
                if x.foranstaltning == f.id and x.fra <= r.pr:
                    # a stay ends no later than its measure
                    x.slut = min(x.til or UENDELIG, f.afsluttet or UENDELIG)
                    self.ophold.append((x, s))
        self.ophold.sort(key=lambda p: (p[0].fra, p[0].id))

    def sag(self, dag):
        """The case of a day in care, of two the one opened last."""
        return max((s for s, f in self.tiltag if f.ivaerksat <= dag <= (f.afsluttet or UENDELIG)),
                   key=lambda s: (s.aabnet, s.id))

    def periode(self, dag):
        for a, b in self.perioder:
            if a <= dag <= b:
                return a, b
        return None

    def dage(self, fra, til):
        return sum(max(0, (min(b, til) - max(a, fra)).days + 1) for a, b in self.perioder)

    def skift(self):
        """(stay, case, the one before) of stays in a placement but the first."""
        for (y, _), (x, s) in zip(self.ophold, self.ophold[1:]):
            p = self.periode(x.fra)
            if p and p == self.periode(y.fra):
                yield x, s, y


def ende(x, pr):
    """The last day of a stay; what lies after the status date is not known."""
    return x.til if x.til and x.til <= pr else None


def kort(x, pr):
    e = ende(x, pr)
    return e is not None and (e - x.fra).days + 1 < 8


def par(maalinger):
    """The first and the latest reading of the role that goes before others."""
    for rolle in ROLLER:
        egne = [m for m in maalinger if m.rolle == rolle]
        if len(egne) < 2:
            continue
        a = min(egne, key=lambda m: (m.dato, m.id))
        b = max(egne, key=lambda m: (m.dato, m.id))
        faelles = [(i, y - x) for i, (x, y) in enumerate(zip(a.skoen, b.skoen)) if x and y]
        if a.dato < b.dato and faelles:
            return a, b, dict(faelles)
    return None


def kompas(r, o, c, alle):
    maalinger = o.grupper(r.kompasmaaling, "borger")
    familie = o.grupper([i for i in r.inddragelse if i.part == "familie"
                         and i.deltagelse == "inddraget"], "borger")
    for ptype, start, slut in perioder(r.pr):
        e = min(slut, r.pr)
        for an in alle:
            p = [x for x in an.perioder if x[0] <= e and x[1] >= start]
            if not p:
                continue
            fra, til = p[-1]
            til = min(til, e)
            s = an.sag(til)
            a = (ptype, start, an.kommune, s.enhed, an.barn.id)
            fam = any(max(fra, mdr(e, -12) + DAG) <= i.dato <= til
                      for i in familie.get(an.barn.id, ()))
            c.laeg("5a_foraeldreinddragelse_andel", *a, 1 if fam else 0)
            # the latest placement of the period with two readings
            x = None
            for a1, b1 in reversed(p):
                x = x or par([m for m in maalinger.get(an.barn.id, ())
                              if a1 <= m.dato <= min(b1, e)])
            c.laeg("5a_daekning", *a, 1 if x else 0)
            if not x:
                continue
            foer, efter, aendring = x
            op = any(v >= 1 for v in aendring.values())
            ned = any(v <= -1 for v in aendring.values())
            c.laeg("5a_fremgang_andel", *a, 1 if op and not ned else 0)
            maal = efter.maal or foer.maal
            maalte = [i for i in aendring if maal and maal[i]]
            naaet = maalte and all(efter.skoen[i] >= maal[i] for i in maalte)
            c.laeg("5a_fastholdt_andel", *a, 1 if not op and not ned and naaet else 0)
            for ind, dim in (("5a_aendring_trivsel", TRIVSEL), ("5a_aendring_kompetence", KOMPETENCE)):
                v = [aendring[i] for i in dim if i in aendring]
                if v:
                    c.laeg(ind, *a, sum(v) / len(v))


def varige_skift(an, r):
    """Days of moves between stays of at least eight days."""
    ud = []
    for p in an.perioder:
        egne = [x for x, _ in an.ophold if p[0] <= x.fra <= p[1]]
        lang = None
        for n, x in enumerate(egne):
            if kort(x, r.pr):
                continue
            tilbage = kort(egne[n - 1], r.pr) and lang and lang.sted == x.sted
            if x.er_skift and lang and not tilbage:
                ud.append(x.fra)
            lang = x
    return ud


def skift(r, o, c, alle):
    for an in alle:
        varige = varige_skift(an, r)
        for a, b in an.perioder:
            moden = mdr(a, 12)
            if moden > r.pr:
                continue
            til = min(b, moden - DAG)
            c.haendelse("5b_skift_pr_1000_dage", a, an.kommune, an.sag(a).enhed, an.barn.id,
                        sum(1 for d in varige if a <= d <= til), (til - a).days + 1)
        for x, s, y in an.skift():
            if not x.er_skift:
                continue
            a = (x.fra, an.kommune, s.enhed, an.barn.id)
            if kort(x, r.pr) or kort(y, r.pr):
                c.haendelse("5b_akutte_skift", *a, 1)
            c.haendelse("5b_skift_omsorgsmiljoe_andel", *a, 1 if x.omsorg else 0)
        for x, s in an.ophold:
            e = ende(x, r.pr)
            if e is None or e >= an.fylder:
                continue
            a = (e, an.kommune, s.enhed, an.barn.id)
            brud = 1 if x.ophoer == "sammenbrud" else 0
            c.haendelse("5b_sammenbrud_andel", *a, brud)
            if brud:
                c.haendelse("5b_sammenbrud_pr_1000_dage", *a, 1, 0)
            if x.ophoer == "hjemgivelse" and mdr(e, 12) <= r.pr and mdr(e, 12) < an.fylder:
                andre = [z for z, _ in an.ophold if z is not x]
                if any(z.fra <= e <= (z.til or UENDELIG) and z.fra >= x.fra for z in andre):
                    continue
                c.haendelse("5b_genanbringelse_12_mdr_andel", *a,
                            1 if any(e < z.fra <= mdr(e, 12) for z in andre) else 0)


def dage(r, o, c, alle):
    sagsbehandlere = o.grupper(r.sagsbehandlerperiode, "sag")
    for an in alle:
        for ptype, start, slut in perioder(r.pr):
            e = min(slut, r.pr)
            # a day in care belongs to the unit of its case
            pr_enhed = {}
            for a, b in an.perioder:
                d = max(a, start)
                while d <= min(b, e):
                    x = an.sag(d).enhed
                    pr_enhed[x] = pr_enhed.get(x, 0) + 1
                    d += DAG
            for enhed, n in pr_enhed.items():
                a = (ptype, start, an.kommune, enhed, an.barn.id)
                c.laeg("5b_sammenbrud_pr_1000_dage", *a, 0, n)
                c.laeg("5b_sagsbehandlerskift_pr_aar", *a, 0, n / 365)
        for s in {s.id: s for s, _ in an.tiltag}.values():
            egne = sorted(sagsbehandlere.get(s.id, ()), key=lambda x: (x.fra, x.id))
            for y, x in zip(egne, egne[1:]):
                if x.noegle != y.noegle and x.fra <= r.pr and x.fra < an.fylder \
                        and any(t.id == s.id and f.ivaerksat <= x.fra <= (f.afsluttet or UENDELIG)
                                for t, f in an.tiltag):
                    c.haendelse("5b_sagsbehandlerskift_pr_aar", x.fra, an.kommune, s.enhed,
                                an.barn.id, 1, 0)


def beholdning(r, o, c, alle):
    for ptype, start, d in statusdage(r.pr):
        for an in alle:
            p = an.periode(d)
            if not p:
                continue
            a = (ptype, start, an.kommune, an.sag(d).enhed, an.barn.id)
            ophold = [x for x, _ in an.ophold]
            if ptype == "aar" and d == dt.date(start.year, 12, 31):
                steder = {x.sted for x in ophold if x.fra <= d
                          and x.slut > mdr(d, -12)}
                c.laeg("5b_tre_eller_flere_steder_andel", *a, 1 if len(steder) >= 3 else 0)
            nu = [x for x in ophold if x.fra <= d <= x.slut]
            if mdr(p[0], 30) <= d and nu:
                sted = nu[-1].sted
                her = sammen([(x.fra, x.slut) for x in ophold if x.sted == sted])
                c.laeg("5b_to_aar_samme_sted_andel", *a,
                       1 if any(f <= mdr(d, -24) and t >= d for f, t in her) else 0)


def regn(r, o, c):
    alle = [an for b in r.borger for k in r.kommuner for an in [Anbragt(r, o, b, k)] if an.perioder]
    kompas(r, o, c, alle)
    skift(r, o, c, alle)
    dage(r, o, c, alle)
    beholdning(r, o, c, alle)
