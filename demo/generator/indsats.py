"""The help itself: measures, places to live, follow-ups, plans, costs."""

from . import kalender as k

FOREBYGGENDE = (
    # to age, ((type, weight), ...)
    (6, (("SEL-52-3-1", 15), ("SEL-52-3-2", 30), ("SEL-52-3-3", 32),
         ("SEL-52-3-4", 3), ("SEL-52-3-5", 8), ("SEL-11-3", 10), ("SEL-52-3-9", 2))),
    (12, (("SEL-52-3-1", 4), ("SEL-52-3-2", 20), ("SEL-52-3-3", 26),
          ("SEL-52-3-5", 20), ("SEL-52-3-6", 20), ("SEL-11-3", 8), ("SEL-52-3-9", 2))),
    (18, (("SEL-52-3-2", 5), ("SEL-52-3-3", 20), ("SEL-52-3-5", 8),
          ("SEL-52-3-6", 50), ("SEL-52-3-8", 4), ("SEL-57A", 2), ("SEL-57B", 4),
          ("SEL-11-3", 7))),
)
UDFOERER = {"SEL-52-3-1": "daginstitution", "SEL-52-3-3": "familiehus",
            "SEL-52-3-4": "familiehus", "SEL-52-3-2": "forebyggende_institution",
            "SEL-52-3-6": "andet", "SEL-11-3": "familieraadgivning",
            "SEL-76-3-2": "andet"}
# Places by Danmarks Statistik's codes: code, weight in 2007, weight in 2015,
# kroner a month
STEDER = ((1, 7, 11, 14000), (21, 23, 21, 38000), (22, 2, 4, 52000),
          (9, 31, 25, 98000), (7, 1, 1, 160000), (8, 1.5, 0.8, 240000),
          (27, 18, 17, 92000), (11, 6, 6, 22000), (6, 9.5, 9.7, 31000))
PRIS = {kode: pris for kode, _, _, pris in STEDER}
INSTITUTION = (9, 7, 8)


class Foranstaltning:
    __slots__ = ("slags", "program", "enhed", "fra", "til", "afslutning",
                 "ophold", "kid")

    def __init__(self, slags, fra, til, afslutning, enhed="", program=""):
        self.slags = slags
        self.fra = fra
        self.til = til
        self.afslutning = afslutning
        self.enhed = enhed
        self.program = program
        self.ophold = ()


def _program(rng, slags, alder):
    if slags == "SEL-52-3-3":
        if 3 <= alder < 13 and rng.random() < 0.3:
            return rng.choice(("DUAA", "PMTO"))
        if alder >= 12 and rng.random() < 0.2:
            return "MST"
    elif slags == "SEL-52-3-6" and alder >= 13 and rng.random() < 0.15:
        return "TPF"
    return ""


def forebyggende(v, barn, fra):
    rng = v.rng
    alder = k.alder(barn.foedt, fra)
    for til_alder, valg in FOREBYGGENDE:
        if alder < til_alder:
            break
    slags = rng.choices([t for t, _ in valg], [w for _, w in valg])[0]
    til = fra + 20 + int(rng.lognormvariate(5.5, 0.7))
    afslutning = rng.choices(("planlagt", "afbrudt", "flyttet", "andet"),
                             (72, 17, 5, 6))[0]
    if til >= barn.atten:
        til, afslutning = barn.atten, "myndig"
    enhed = v.enheder.vaelg(rng, UDFOERER[slags]) if slags in UDFOERER else ""
    return Foranstaltning(slags, fra, til, afslutning, enhed,
                          _program(rng, slags, alder))


def _vaelg_sted(v, barn, fra):
    """A place that takes the child in, and its kind."""
    rng = v.rng
    andel = min(1, max(0, v.fremgang(fra)))
    alder = k.alder(barn.foedt, fra)
    vaegte = []
    for kode, w07, w15, _ in STEDER:
        w = w07 + (w15 - w07) * andel
        if kode in (6, 11) and alder < 15 or kode in (7, 8) and alder < 13:
            w = 0
        elif alder < 10 and kode in (1, 21, 22):
            w *= 1.4
        elif kode in (6, 11):
            w *= 2.4
        vaegte.append(w)
    kode = rng.choices([s[0] for s in STEDER], vaegte)[0]
    if kode in INSTITUTION:
        return v.enheder.vaelg(rng, "doegninstitution"), kode
    v.steder += 1
    return f"{v.kode}-ST-{v.steder}", kode


def _ophold(v, barn, f, hjemgivelse, foerste=None):
    """The stays of a placement; a new one begins the day the last one ends.
    foerste is the place the child lives in already."""
    rng = v.rng
    ophold = []
    fra = f.fra
    skift = False
    while True:
        sted, kode = foerste or _vaelg_sted(v, barn, fra)
        foerste = None
        andel = min(1, max(0, v.fremgang(fra)))
        varer = 3 + int(rng.expovariate(1 / (rng.choice((80, 1000, 2800)) + 400 * andel)))
        til = fra + varer
        ophoer = "sammenbrud" if rng.random() < 0.25 - 0.07 * andel else "planlagt"
        if til >= f.til:
            til = f.til
            ophoer = ("myndig" if til == barn.atten else
                      "hjemgivelse" if hjemgivelse else
                      rng.choices(("planlagt", "sammenbrud", "andet"), (6, 3, 1))[0])
        ophold.append((sted, kode, fra, til, skift,
                       skift and rng.random() < 0.75, ophoer))
        if til >= f.til or til > v.slut:
            return ophold
        fra, skift = til, True


def anbringelse(v, barn, fra):
    """A placement that ends at home, otherwise, or at 18."""
    rng = v.rng
    varer = rng.expovariate(1 / 170) if rng.random() < 0.28 else rng.expovariate(1 / 2400)
    til = min(barn.atten, fra + 10 + int(varer))
    hjem = til < barn.atten and rng.random() < 0.75
    f = Foranstaltning("SEL-52-3-7", fra, til, "myndig" if til == barn.atten else
                       "planlagt" if hjem else "andet")
    f.ophold = _ophold(v, barn, f, hjem)
    if f.ophold[0][1] in INSTITUTION:
        f.enhed = f.ophold[0][0]
    return f


def forloeb(v, barn, fra):
    """All measures of a case, in the order they begin."""
    rng = v.rng
    liste = []
    anbragt = rng.random() < 0.05 + 0.7 * barn.udsathed ** 2
    dag = fra
    if not (anbragt and rng.random() < 0.25):
        while True:
            f = forebyggende(v, barn, dag)
            liste.append(f)
            if rng.random() < 0.25 and dag + 60 < barn.atten:
                liste.append(forebyggende(v, barn, dag + rng.randrange(60)))
            dag = f.til + rng.randrange(45)
            if dag >= barn.atten - 20 or dag > v.slut or rng.random() < 0.52:
                break
    while anbragt and dag < barn.atten - 20 and dag <= v.slut:
        f = anbringelse(v, barn, dag)
        liste.append(f)
        dag = f.til + 1 + rng.randrange(30)
        if dag < barn.atten - 20 and rng.random() < 0.5:
            liste.append(forebyggende(v, barn, dag))
            dag += 30 + rng.randrange(400)
        if rng.random() < 0.75:
            break
    liste = [f for f in liste if f.fra <= v.slut]
    liste.sort(key=lambda f: f.fra)
    return liste


def eftervaern(v, barn, anbragt):
    """Help after 18 for a young person who was placed until then: mostly the
    same place for some years more."""
    rng = v.rng
    til = k.foedselsdag(barn.foedt, rng.choice((19, 20, 21, 22, 23))) - rng.randrange(300)
    if rng.random() < 0.7:
        f = Foranstaltning("SEL-76-3-1", barn.atten, til, "planlagt")
        f.ophold = _ophold(v, barn, f, False, anbragt.ophold[-1][:2])
        return f
    return Foranstaltning("SEL-76-3-2", barn.atten, til, "planlagt",
                          v.enheder.vaelg(rng, "andet"))


def skriv(v, sag_kid, liste):
    """Writes measures with stays, supervision and costs."""
    rng = v.rng
    for f in liste:
        aaben = f.til > v.slut
        f.kid = v.skriv("foranstaltning", f.fra, sag_kid, f.slags, f.program, f.enhed,
                        k.iso(f.fra - rng.randrange(1, 15)), k.iso(f.fra),
                        "" if aaben else k.iso(f.til),
                        "" if aaben else f.afslutning)
        if not f.ophold:
            continue
        for sted, kode, fra, til, skift, miljoe, ophoer in f.ophold:
            slut = til > v.slut
            v.skriv("anbringelse", fra, f.kid, sted, str(kode), k.iso(fra),
                    "" if slut else k.iso(til), "ja" if skift else "nej",
                    "ja" if miljoe else "nej", "" if slut else ophoer)
        _tilsyn(v, f)
        _udgift(v, f)


def _tilsyn(v, f):
    """Two visits a year, about every sixth month; some are never made."""
    rng = v.rng
    dag = f.fra + rng.randrange(30, 150)
    while dag < f.til and dag <= v.slut:
        if rng.random() < 0.93:
            v.skriv("tilsyn", dag, f.kid, k.iso(k.hverdag(dag)),
                    "ja" if rng.random() < 0.86 else "nej")
        dag += rng.randrange(140, 200)


def _udgift(v, f):
    """Monthly cost of the place, in the last three years."""
    rng = v.rng
    fra = max(f.fra, v.udgift_fra)
    til = min(f.til, v.slut)
    if fra > til:
        return
    niveau = 0.8 + 0.4 * rng.random()
    ophold = iter(f.ophold)
    nu = next(ophold)
    for maaned in k.maaneder(fra, til):
        while nu[3] <= maaned and (naeste := next(ophold, None)):
            nu = naeste
        v.skriv("udgift", maaned + 27, f.kid, k.iso(maaned),
                f"{PRIS[nu[1]] * niveau * (0.95 + 0.1 * rng.random()):.2f}")


def opfoelgninger(v, sag_kid, liste, nr):
    """Follow-ups: the first three months after a measure began, the next six
    months after the last one held, each covering all measures then active.
    Returns the days they were held."""
    rng = v.rng
    frist = {f: f.fra + 91 for f in liste}
    afholdt = []
    while True:
        venter = [f for f in liste if frist[f] <= f.til and frist[f] <= v.slut + 60]
        if not venter:
            return afholdt
        due = min(frist[f] for f in venter)
        tidligst = max([f.fra + 14 for f in venter if frist[f] == due]
                       + afholdt[-1:])
        if rng.random() < v.rettidig(due, nr) + 0.02:
            dag = due - int(min(45, max(0, due - tidligst)) * rng.random())
        elif rng.random() < 0.15:
            dag = due + 150 + rng.randrange(90)
        else:
            dag = due + 1 + int(rng.expovariate(1 / 35))
        dag = k.hverdag(dag) if dag != due else dag
        aktive = [f for f in liste if f.fra <= dag <= f.til]
        for f in venter:
            if frist[f] <= dag and f.til < dag:
                frist[f] = f.til + 1    # it ended before anyone followed up
        if not aktive:
            continue
        if dag > v.slut:
            return afholdt
        naeste = dag + rng.randrange(120, 183)
        kid = v.skriv("opfoelgning", dag, sag_kid, k.iso(dag), k.iso(naeste))
        afholdt.append(dag)
        for f in aktive:
            v.levering["opfoelgning_foranstaltning"].tilfoej(kid, f.kid)
            frist[f] = dag + 182


def handleplaner(v, sag_kid, liste, afholdt, aabnet, lukket):
    """The first plan before the decision, mostly; then revisions."""
    rng = v.rng
    start = liste[0].fra
    lykkes = rng.random()
    god = 0.72 + 0.14 * v.fremgang(start)
    if lykkes < god:
        dage = [max(aabnet, start - rng.randrange(1, 25))]
    elif lykkes < 0.96:
        dage = [start + rng.randrange(5, 180)]
    else:
        return
    dage += [d for d in afholdt if d > dage[0] + 30 and rng.random() < 0.55]
    slut = min(v.slut, lukket or v.slut)
    dage = [d for d in dage if d <= slut]
    for i, dag in enumerate(dage):
        naeste = dage[i + 1] if i + 1 < len(dage) else None
        til = naeste if naeste else lukket if rng.random() < 0.5 else None
        v.skriv("handleplan", dag, sag_kid, "handleplan", k.iso(dag), k.iso(til))
