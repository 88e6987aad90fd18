"""Decisions that set a deadline: the chairman's, the committee's, after care."""

import random

from . import kalender as k

UDEN_SAMTYKKE = 0.2


def _til_og_med(v, dag):
    return k.iso(dag) if dag is not None and dag <= v.slut else ""


def _formand(v, rng, kid, f):
    """A provisional decision, carried out at once and settled in a month."""
    minut = rng.randrange(8 * 60, 22 * 60)
    frist = 24 * 60 if rng.random() < 0.94 else 72 * 60
    meddelt = minut + rng.randrange(30, frist)
    godkendt = f.fra + (rng.randrange(1, 7) if rng.random() < 0.96 else rng.randrange(7, 12))
    endelig = f.fra + (rng.randrange(10, 29) if rng.random() < 0.95 else rng.randrange(30, 50))
    if f.til < endelig:
        godkendt, endelig = min(godkendt, f.til), None
    v.skriv("afgoerelse", f.fra, kid, "formand", k.iso(f.fra), k.tidspunkt(f.fra, minut),
            k.tidspunkt(f.fra, meddelt) if f.fra + meddelt // 1440 <= v.slut else "",
            _til_og_med(v, godkendt), _til_og_med(v, endelig), "",
            _til_og_med(v, f.til))


def _udvalg(v, rng, kid, barn, f):
    """The committee's decision, and the new ones the law asks for."""
    truffet = f.fra - rng.randrange(1, 10)
    anbragt_foer = False
    while truffet < f.til and truffet <= v.slut:
        aar = 3 if k.alder(barn.foedt, truffet) < 1 else 2 if anbragt_foer else 1
        foer = rng.randrange(5, 60) if rng.random() < 0.93 else -rng.randrange(1, 40)
        ivaerksat = k.tidspunkt(f.fra, 600) if not anbragt_foer and f.fra <= v.slut else ""
        v.skriv("afgoerelse", truffet, kid, "uden_samtykke", k.iso(truffet), ivaerksat,
                "", "", "", "", _til_og_med(v, f.til))
        truffet += 365 * aar - foer
        anbragt_foer = True


def _eftervaern(v, rng, kid, barn, f):
    """Yes or no to after care, due half a year before the 18th birthday."""
    senest = barn.atten - 184
    if f.fra >= senest or f.til < senest:
        return
    truffet = senest - rng.randrange(0, 90) if rng.random() < 0.78 else senest + rng.randrange(1, 150)
    if v.start <= truffet <= min(v.slut, f.til):
        v.skriv("afgoerelse", truffet, kid, "eftervaern", k.iso(truffet),
                "", "", "", "", "", "")


def skriv(v, barn, kid, liste):
    """Writes the decisions about the placements of a case.  Chance comes from
    the case's own key, so that nothing else changes with it."""
    for f in liste:
        if not f.ophold or f.slags.startswith("SEL-76"):
            continue
        rng = random.Random(f"{kid}/{f.fra}")
        if rng.random() < UDEN_SAMTYKKE:
            if rng.random() < 0.3:
                f.slags = "SEL-75"
                _formand(v, rng, kid, f)
            else:
                f.slags = "SEL-58"
                _udvalg(v, rng, kid, barn, f)
        _eftervaern(v, rng, kid, barn, f)
