"""A child: birth, person number, where it lives, how hard its life is."""

from . import kalender as k

# Age at the first concern: (from, to, weight, change of the weight a year)
ALDRE = ((-0.45, 0, 5, 0.2), (0, 3, 15, 0.35), (3, 6, 15, 0.2), (6, 12, 33, 0),
         (12, 15, 20, -0.3), (15, 17.6, 14, -0.35))


class Barn:
    __slots__ = ("foedt", "koen", "bydel", "udsathed", "kid", "cpr", "ufoedt",
                 "atten", "kompas", "irrelevant", "skrevet", "reference", "sag")

    def __init__(self, v, dag, alder):
        rng = v.rng
        self.foedt = dag - int(alder * 365.25)
        self.koen = "M" if rng.random() < 0.55 else "K"
        self.bydel = rng.choices(v.bydele, v.bydelsvaegt)[0]
        self.udsathed = rng.random()
        self.atten = k.foedselsdag(self.foedt, 18)
        self.ufoedt = self.foedt > v.slut
        self.kompas = None
        self.skrevet = False


def foerste_alder(rng, aar):
    """Age at the first concern; the city gets better at seeing it early."""
    vaegte = [max(1, w + tilt * (aar - 2007)) for _, _, w, tilt in ALDRE]
    fra, til, _, _ = rng.choices(ALDRE, vaegte)[0]
    return fra + (til - fra) * rng.random()


def _cpr(v, barn):
    """A replacement number (day + 60), unique in the delivery."""
    d = k.iso(barn.foedt)
    start = f"{int(d[8:]) + 60}{d[5:7]}{d[2:4]}-"
    if d >= "2000":
        # 00-36 is 20YY with a seventh digit from 4 on, 37-57 with 5-8
        foerste = "456789" if d < "2037" else "5678"
    else:
        foerste = "0123"
    while True:
        sidste = v.rng.randrange(5) * 2 + (barn.koen == "M")
        cpr = f"{start}{v.rng.choice(foerste)}{v.rng.randrange(100):02}{sidste}"
        if cpr not in v.levering.cpr_brugt:
            v.levering.cpr_brugt.add(cpr)
            return cpr


def skriv(v, barn, set_foerste):
    """Writes the child and its addresses, once; set_foerste is the day the
    municipality first heard of it."""
    if barn.skrevet:
        return
    barn.skrevet = True
    rng = v.rng
    if barn.ufoedt:
        barn.koen, barn.cpr = "U", ""
    else:
        barn.cpr = _cpr(v, barn)
    barn.kid = v.skriv("borger", set_foerste, barn.cpr, k.iso(barn.foedt),
                       "ja" if barn.ufoedt else "nej", barn.koen)
    barn.reference = (barn.cpr, "" if barn.cpr else barn.kid)

    # One child in eight came to the municipality some time before it was seen
    fra = min(barn.foedt, set_foerste)
    if rng.random() < 0.12 and set_foerste - fra > 60:
        fra += int((set_foerste - fra - 30) * rng.random())
    bydel = barn.bydel
    while True:
        til = fra + int(rng.expovariate(1 / 6500)) + 60
        sidste = til > v.slut
        v.skriv("bopael", fra, *barn.reference, v.kode, str(bydel), k.iso(fra),
                "" if sidste else k.iso(til))
        if sidste:
            break
        fra = til
        bydel = rng.choices(v.bydele, v.bydelsvaegt)[0]
