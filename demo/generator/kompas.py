"""Readings of the compass: ten scores from 1 to 10, some of them missing."""

from . import kalender as k

# The instrument came into use at the beginning of 2011
FRA = k.dag(2011, 1, 1)


def _begynd(rng, barn):
    """The child's own level on each dimension, and what does not apply to it."""
    midt = 6.4 - 2.6 * barn.udsathed
    barn.kompas = [rng.gauss(midt, 1.4) for _ in range(10)]
    barn.irrelevant = {i for i in range(10) if rng.random() < 0.06}


def _tekst(rng, barn, aar, fremgang):
    skoen = []
    for i, niveau in enumerate(barn.kompas):
        if i in barn.irrelevant:
            skoen.append("-")
        elif rng.random() < 0.07:
            skoen.append("")
        else:
            score = round(niveau + fremgang * aar + rng.gauss(0, 0.8))
            skoen.append(str(min(10, max(1, score))))
    return '"(' + ",".join(skoen) + ')"'


def _maal(barn):
    """The level aimed at: two steps up."""
    maal = ["-" if i in barn.irrelevant else str(min(10, max(1, round(n) + 2)))
            for i, n in enumerate(barn.kompas)]
    return '"(' + ",".join(maal) + ')"'


def skriv(v, barn, sag_kid, undersoegt, afholdt, lukket, liste):
    """Readings of a case: at the investigation, at follow-ups, at the end; and
    the institution's own while the child lives there."""
    rng = v.rng
    if lukket is not None and lukket < FRA:
        return
    if barn.kompas is None:
        _begynd(rng, barn)
    dage = []
    if undersoegt:
        dage.append((undersoegt, "undersoegelse", 0.85))
    dage += [(d, "opfoelgning", 0.62) for d in afholdt]
    if lukket:
        dage.append((lukket, "afslutning", 0.6))
    fremgang = rng.gauss(0.3, 0.45)
    foerste = None
    for dag, anledning, andel in dage:
        if dag < FRA or dag > v.slut or rng.random() > andel:
            continue
        foerste = foerste or dag
        skoen = _tekst(rng, barn, (dag - foerste) / 365, fremgang)
        v.skriv("kompasmaaling", dag, *barn.reference, sag_kid, "FK2011", k.iso(dag),
                "myndighed", anledning, "", skoen,
                _maal(barn) if rng.random() < 0.4 else "")
    for f in liste:
        if f.enhed and (f.ophold or f.slags == "SEL-52-3-3"):
            dag = max(f.fra, FRA) + rng.randrange(10, 60)
            # the place sees the child until it moves on
            slut = min(f.ophold[0][3] if f.ophold else f.til, v.slut)
            while dag <= slut:
                aar = (dag - (foerste or dag)) / 365
                v.skriv("kompasmaaling", dag, *barn.reference, sag_kid, "FK2011",
                        k.iso(dag), "institution", "opfoelgning", f.enhed,
                        _tekst(rng, barn, aar, fremgang), "")
                dag += rng.randrange(150, 220)
