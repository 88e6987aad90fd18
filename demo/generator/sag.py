"""A case: from the first concern to the day it is closed."""

from . import afgoerelse
from . import indsats
from . import kalender as k
from . import kompas
from .barn import skriv as skriv_barn

UNDERRETTERE = (("skole", 24), ("daginstitution", 9), ("sundhedspleje", 10),
                ("politi", 17), ("laege_sygehus", 11), ("kommunal_forvaltning", 6),
                ("familie", 11), ("barn_ung", 2), ("anonym", 6), ("frivillig", 1),
                ("andet", 3))
AFSENDER = {"skole": ("folkeskole", "privat_friskole", "specialskole"),
            "daginstitution": ("daginstitution",)}


def underretning(v, barn, dag, sag_kid, udfald):
    rng = v.rng
    hvem = rng.choices([u for u, _ in UNDERRETTERE], [w for _, w in UNDERRETTERE])[0]
    enhed = ""
    if hvem in AFSENDER and rng.random() < 0.8:
        enhed = v.enheder.vaelg(rng, rng.choice(AFSENDER[hvem]))
    minut = rng.randrange(420, 1260)
    g = v.fremgang(dag)
    if rng.random() < 0.88 + 0.08 * g:
        vurderet = minut + rng.randrange(20, 1380)
    else:
        vurderet = minut + 1441 + int(rng.expovariate(1 / 3000))
    kvittering = 1 + rng.randrange(6) if rng.random() < 0.85 + 0.08 * g else 9 + rng.randrange(20)
    sendt = k.hverdag(dag + kvittering)
    uvurderet = rng.random() < 0.01 or dag + vurderet // 1440 > v.slut
    v.skriv("underretning", dag, *barn.reference, sag_kid, k.tidspunkt(dag, minut),
            "" if uvurderet else k.tidspunkt(dag, vurderet),
            "" if sendt > v.slut or rng.random() < 0.02 else k.iso(sendt),
            hvem, enhed, udfald)


def _undersoegelse(v, barn, opmaerksom, nr):
    """Draws a § 50: (begun, preliminary, finished, lapsed, reason)."""
    rng = v.rng
    ivaerksat = k.hverdag(opmaerksom + rng.randrange(22))
    if rng.random() < 0.02:
        stop = ivaerksat + rng.randrange(10, 110)
        return ivaerksat, None, None, stop, rng.choices(
            ("flyttet", "doed", "andet"), (80, 2, 18))[0]
    foreloebig = None
    if rng.random() < v.rettidig(opmaerksom + 120, nr):
        slut = opmaerksom + 25 + int(93 * rng.betavariate(3, 1.6))
    else:
        slut = opmaerksom + 125 + int(rng.expovariate(1 / 50))
        if rng.random() < 0.25:
            foreloebig = opmaerksom + rng.randrange(95, 119)
    slut = max(ivaerksat + 5, k.hverdag(slut))
    if slut >= barn.atten:
        return ivaerksat, None, None, barn.atten, "fyldt_18"
    return ivaerksat, foreloebig, slut, None, ""


def _til_og_med(dag, slut):
    """The day, if it has come."""
    return dag if dag is not None and dag <= slut else None


def sag(v, barn, opmaerksom):
    """Simulates and writes a case.  Returns the day it closes (it may lie in
    the future) and its measures, or None where it closed before the delivery
    begins."""
    rng = v.rng
    enhed, nr = v.enheder.familieenhed[barn.bydel]
    begyndt, foreloebig, slut, bortfald, aarsag = _undersoegelse(v, barn, opmaerksom, nr)
    faerdig = slut or bortfald
    liste = []
    parallel = slut is not None and rng.random() < 0.12
    if parallel or (slut is not None and rng.random() < 0.68):
        fra = opmaerksom + rng.randrange(15, 60) if parallel else slut + rng.randrange(3, 40)
        if fra < barn.atten - 20 and fra <= v.slut:
            liste = indsats.forloeb(v, barn, fra)
    lukket = max([faerdig] + [f.til for f in liste]) + rng.randrange(3, 40)
    if lukket > barn.atten:
        lukket = barn.atten
    if lukket < v.start:
        return None
    skriv_barn(v, barn, opmaerksom)

    aabnet = opmaerksom
    kid = v.skriv("sag", aabnet, *barn.reference, enhed, v.kode, str(barn.bydel),
                  k.iso(aabnet), k.iso(_til_og_med(lukket, v.slut)))
    if rng.random() < 0.85:
        underretning(v, barn, opmaerksom, kid, "undersoegelse")
    konklusion = ""
    if slut is not None and slut <= v.slut:
        konklusion = "foranstaltning" if liste else rng.choice(("ingen_stoette", "raadgivning"))
    v.skriv("undersoegelse", opmaerksom, kid, k.iso(opmaerksom),
            k.iso(min(begyndt, v.slut)), k.iso(_til_og_med(foreloebig, v.slut)),
            k.iso(_til_og_med(slut, v.slut)), "ja" if rng.random() < 0.04 else "nej",
            konklusion, k.iso(_til_og_med(bortfald, v.slut)),
            aarsag if bortfald and bortfald <= v.slut else "")
    _forloeb(v, barn, kid, enhed, nr, aabnet, lukket, faerdig, liste,
             slut if slut and slut <= v.slut else None)
    _inddragelse(v, barn, kid, opmaerksom, faerdig, liste)
    # A long case is investigated again when a new need is seen
    if liste and rng.random() < 0.12:
        ny = liste[0].fra + rng.randrange(300, 900)
        if ny < min(lukket, barn.atten) - 130 and ny <= v.slut:
            b2, f2, s2, bort2, aarsag2 = _undersoegelse(v, barn, ny, nr)
            s2 = s2 and min(s2, lukket)
            v.skriv("undersoegelse", ny, kid, k.iso(ny), k.iso(min(b2, v.slut)),
                    k.iso(_til_og_med(f2, v.slut)), k.iso(_til_og_med(s2, v.slut)),
                    "nej", "foranstaltning" if s2 and s2 <= v.slut else "",
                    k.iso(_til_og_med(bort2, v.slut)),
                    aarsag2 if bort2 and bort2 <= v.slut else "")
    return lukket, liste


def eftervaern(v, barn, anbragt):
    """The case that takes over at 18.  Returns its only measure, or None where
    it lies outside the years of the delivery."""
    f = indsats.eftervaern(v, barn, anbragt)
    lukket = f.til + v.rng.randrange(1, 30)
    if lukket < v.start or f.fra > v.slut:
        return None
    skriv_barn(v, barn, f.fra)
    kid = v.skriv("sag", f.fra, *barn.reference, v.enheder.atten_plus, v.kode,
                  str(barn.bydel), k.iso(f.fra), k.iso(_til_og_med(lukket, v.slut)))
    _forloeb(v, barn, kid, v.enheder.atten_plus, 0, f.fra, lukket, f.fra, [f], None)
    return f


def _forloeb(v, barn, kid, enhed, nr, aabnet, lukket, faerdig, liste, undersoegt):
    """What every case has, whatever it began with."""
    rng = v.rng
    afgoerelse.skriv(v, barn, kid, liste)
    barn.sag = kid
    indsats.skriv(v, kid, liste)
    afholdt = indsats.opfoelgninger(v, kid, liste, nr) if liste else []
    lukket_nu = _til_og_med(lukket, v.slut)
    if liste:
        indsats.handleplaner(v, kid, liste, afholdt, aabnet, lukket_nu)
    slut = lukket_nu or v.slut

    fra = aabnet
    while True:
        til = fra + 30 + int(rng.expovariate(1 / (330 + 150 * v.fremgang(fra))))
        sidste = til >= slut
        ende = lukket_nu if sidste else til
        v.skriv("sagsbehandlerperiode", fra, kid, f"{enhed}-SB{rng.randrange(1, 31):02}",
                k.iso(fra), k.iso(ende))
        if sidste:
            break
        fra = til

    dag = max(aabnet, v.start) + rng.randrange(40)
    while dag <= slut:
        v.skriv("kontakt", dag, kid, k.iso(dag),
                rng.choices(("moede", "hjemmebesoeg", "telefon", "samtale", "netvaerksmoede"),
                            (32, 15, 28, 18, 7))[0],
                rng.choices(("barn_ung", "foraelder", "familie", "netvaerk", "professionelle"),
                            (25, 30, 20, 10, 15))[0])
        dag += 20 + int(rng.expovariate(1 / 260))

    dag = faerdig + int(rng.expovariate(v.underretninger / 1000))
    while dag < slut and dag < barn.atten:
        underretning(v, barn, dag, kid, "eksisterende_sag")
        dag += 10 + int(rng.expovariate(v.underretninger / 1000))

    kompas.skriv(v, barn, kid, undersoegt, afholdt, lukket_nu, liste)
    _ledelsestilsyn(v, kid, max(faerdig, v.start), slut)


def _inddragelse(v, barn, kid, opmaerksom, faerdig, liste):
    """Family and network at the table, more often as the years go."""
    rng = v.rng
    g = v.fremgang(opmaerksom)
    faser = [("undersoegelse", opmaerksom + 5, faerdig, 0.5 + 0.22 * g)]
    if liste:
        foerste = liste[0]
        faser.append(("handleplan", max(opmaerksom, foerste.fra - 20), foerste.fra, 0.4 + 0.2 * g))
        for f in liste:
            if f.ophold:
                faser.append(("anbringelse", f.fra, f.til, 0.7))
            elif rng.random() < 0.4:
                faser.append(("foranstaltning", f.fra, f.til, 0.5))
    if rng.random() < 0.06 + 0.06 * g:
        faser.append(("foer_sag", opmaerksom - 60, opmaerksom, 1))
    for fase, fra, til, andel in faser:
        if rng.random() > andel:
            continue
        for _ in range(1 if fase != "anbringelse" else 1 + rng.randrange(3)):
            dag = k.hverdag(fra + int((min(til, v.slut) - fra) * rng.random()))
            if dag > v.slut or dag > til:
                continue
            v.skriv("inddragelse", dag, *barn.reference, "" if fase == "foer_sag" else kid,
                    k.iso(dag), fase,
                    rng.choices(("familie", "netvaerk", "professionelle", "barn_ung"),
                                (45, 20, 15, 20))[0],
                    rng.choices(("netvaerksmoede", "signs_of_safety", "familieraadslagning",
                                 "aftaleforum", "andet"), (45, 20, 10, 10, 15))[0],
                    "oensker_ikke_inddragelse" if rng.random() < 0.08 else "inddraget")


def _ledelsestilsyn(v, kid, fra, slut):
    """Management reads a sample of the cases, eight questions each."""
    rng = v.rng
    dag = fra + int(rng.expovariate(1 / 4000))
    while dag <= slut:
        for nr in range(1, 9):
            svar = ("ikke_relevant" if rng.random() < 0.08 else
                    "ja" if rng.random() < 0.66 + 0.17 * v.fremgang(dag) + 0.015 * nr else "nej")
            v.skriv("ledelsestilsyn", dag, kid, k.iso(dag), f"LT{nr:02}", svar)
        dag += 100 + int(rng.expovariate(1 / 4000))
