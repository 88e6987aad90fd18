"""A municipality: its units, its people and all its children's cases."""

import random

from . import barn as b
from . import kalender as k
from . import kommuner
from . import raadgivning
from . import sag as s
from . import systemer
from . import ungdom
from .enheder import BYDELE, Enheder

# Cases are drawn from so many years before the delivery begins, so that it
# begins with the ordinary number of running ones.
TILLOEB = 12


class Verden:
    """What the functions that make a case need to know of their municipality."""

    def __init__(self, levering, kode, valg):
        self.levering = levering
        self.kode = kode
        self.rng = random.Random(f"{valg.froe}/{kode}")
        # what was added later draws from its own source, so that the cases of
        # a seed stay what they were
        self.ekstra = random.Random(f"{valg.froe}/{kode}/systemer")
        self.fra, self.til = valg.fra, valg.til
        self.start = k.dag(valg.fra, 1, 1)
        self.slut = k.dag(valg.til, 12, 31)
        self.udgift_fra = k.dag(max(valg.fra, valg.til - 2), 1, 1)
        self.nr = dict.fromkeys(levering.tabeller, 0)
        self.steder = 0
        faktor = kommuner.stoerrelse(kode, valg.froe)
        self.boern = valg.boern * faktor
        self.underretninger = valg.underretninger
        self.folk, vaegt = kommuner.befolkning(kode, faktor, valg.fra, valg.til)
        self.bydele = list(vaegt)
        self.bydelsvaegt = list(vaegt.values())
        _skriv_bydele(levering, kode, self.bydele)
        self.enheder = Enheder(levering, kode, faktor, self.bydele)
        self.enhed_afvig = [self.rng.uniform(-0.08, 0.08) for _ in range(20)]

    def skriv(self, navn, dag, *felter):
        """Writes a row of something that happened on the day; it is registered
        some days later.  Returns its kilde_id."""
        nr = self.nr[navn] = self.nr[navn] + 1
        kid = f"{self.kode}-{nr}"
        self.levering.tabeller[navn].tilfoej(
            kid, k.registreret(min(dag + nr * 7 % 5, self.slut)), *felter)
        return kid

    def fremgang(self, dag):
        """0 in 2007, 1 in 2015, a little beyond at both ends."""
        return min(1.2, max(-0.3, (k.aar(dag) - 2007) / 8))

    def rettidig(self, dag, enhed_nr):
        """Chance that a deadline is kept: rises over the years, differs by unit."""
        return 0.69 + 0.15 * self.fremgang(dag) + self.enhed_afvig[enhed_nr]


def _skriv_bydele(levering, kode, bydele):
    # København and its districts are shipped with the register
    if kode == kommuner.KOEBENHAVN:
        assert len(bydele) == len(BYDELE)
        return
    levering["kommune"].tilfoej(kode, f"Kommune {kode}")
    for nr in bydele:
        levering["bydel"].tilfoej(kode, str(nr), f"Bydel {nr}")
    levering["bydel"].tilfoej(kode, "99", "Udenfor inddeling")


def skriv(levering, kode, valg):
    v = Verden(levering, kode, valg)
    for aar, bydel, alder, koen, antal in v.folk:
        levering["befolkning"].tilfoej(str(aar), kode, str(bydel), str(alder), koen, str(antal))
    for aar in range(max(valg.fra, 2012), valg.til + 1):
        for indikator in ("6b_undersoegelse_rettidig_andel", "6c_handleplan_andel",
                          "6c_opfoelgning_rettidig_andel"):
            levering["maaltal"].tilfoej(indikator, kode, "", str(aar), "", "", "1.0")
    for aar in range(valg.fra - TILLOEB, valg.til + 1):
        _aargang(v, aar)
    raadgivning.skriv(v)
    raadgivning.almenomraadet(v)
    systemer.skriv(v)


def _aargang(v, aar):
    """The children the municipality first hears of in the year."""
    rng = v.rng
    nytaar = k.dag(aar, 1, 1)
    # a little fewer every year: more is solved before it becomes a case
    nye = v.boern * 0.318 * (1 - 0.02 * (aar - 2011))
    for _ in range(round(nye)):
        dag = k.hverdag(nytaar + rng.randrange(363))
        if dag <= v.slut:
            _barn(v, b.Barn(v, dag, b.foerste_alder(rng, aar)), dag)
    if aar < v.fra:
        return
    # notifications that lead to no case, and youths nobody else knows
    for _ in range(round(v.boern * 0.30 * (1 + 0.04 * (aar - 2011)) * v.underretninger)):
        dag = nytaar + rng.randrange(363)
        barn = b.Barn(v, dag, 18 * rng.random() ** 0.9)
        b.skriv(v, barn, dag)
        s.underretning(v, barn, dag, "", rng.choice(("ingen_handling", "raadgivning")))
    for _ in range(round(v.boern * 0.11 * (1 - 0.05 * (aar - 2011)))):
        dag = nytaar + rng.randrange(363)
        barn = b.Barn(v, dag, 10 + 8 * rng.betavariate(3.5, 1.4))
        b.skriv(v, barn, dag)
        ungdom.sigtelse(v, barn, dag)
        if rng.random() < 0.2 and dag + 90 < min(barn.atten, v.slut):
            ungdom.sigtelse(v, barn, dag + rng.randrange(1, 90))


def _barn(v, barn, opmaerksom):
    """All cases of a child, one after the other, and its youth."""
    rng = v.rng
    foranstaltninger = []
    while True:
        resultat = s.sag(v, barn, opmaerksom)
        if resultat is None:
            return
        lukket, liste = resultat
        foranstaltninger += liste
        if lukket >= barn.atten:
            break
        if rng.random() > 0.22:
            break
        opmaerksom = k.hverdag(lukket + 5 + int(rng.expovariate(1 / 300)))
        if opmaerksom > v.slut or opmaerksom > barn.atten - 120:
            break
    anbragt = [f for f in foranstaltninger if f.ophold and f.til == barn.atten]
    if anbragt and rng.random() < 0.6:
        efter = s.eftervaern(v, barn, anbragt[-1])
        if efter:
            foranstaltninger.append(efter)
    if not foranstaltninger or barn.ufoedt:
        return
    ungdom.skole(v, barn, foranstaltninger)
    ungdom.afgang(v, barn, foranstaltninger)
    ungdom.ungestatus(v, barn, foranstaltninger)
    ungdom.kriminalitet(v, barn, foranstaltninger)
    ungdom.programmer(v, barn, foranstaltninger)
