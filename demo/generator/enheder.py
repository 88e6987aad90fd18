"""Units: who decides, who helps, and where the children go to school."""

BYDELE = ("Indre By", "Østerbro", "Nørrebro", "Vesterbro/Kongens Enghave",
          "Valby", "Vanløse", "Brønshøj-Husum", "Bispebjerg", "Amager Øst",
          "Amager Vest")
# The eight family units of the ten districts of København
FAMILIEENHEDER = ((1, 2), (3,), (4,), (5,), (6,), (7,), (8,), (9, 10))

# Units of København that are shipped with the register and not written again
INDBYGGET = {"enhed_18_plus": "101-18PLUS", "aaben_anonym_raadgivning": "101-DDD",
             "rusmiddeltilbud": "101-UTURN"}
KRIMINALPRAEVENTIV = "101-CUKU"

# type, prefix of the code, name, number in København, type of the unit above
SLAGS = (
    ("institutionscenter", "IC", "Institutionscenter", 9, None),
    ("doegninstitution", "DI", "Døgninstitution", 21, "institutionscenter"),
    ("dagbehandling", "DB", "Dagbehandling", 8, "institutionscenter"),
    ("pluscenter", "PC", "Pluscenter", 4, "institutionscenter"),
    ("forebyggende_institution", "FI", "Forebyggende institution", 13, "institutionscenter"),
    ("familiehus", "FH", "Familiehus", 6, "institutionscenter"),
    ("familieraadgivning", "FR", "Familierådgivning", 8, None),
    ("ungeraadgivning", "UR", "Ungerådgivning", 5, None),
    ("aaben_anonym_raadgivning", "AR", "Anonym rådgivning", 2, None),
    ("rusmiddeltilbud", "RT", "Rusmiddeltilbud", 2, None),
    ("folkeskole", "FS", "Folkeskole", 13, None),
    ("privat_friskole", "PF", "Friskole", 5, None),
    ("specialskole", "SS", "Specialskole", 4, None),
    ("daginstitution", "DA", "Daginstitution", 12, None),
    ("andet", "KT", "Kontaktpersonkorps", 1, None),
)


class Enheder:
    """The units of a municipality, by type, and the family unit of a district."""

    def __init__(self, levering, kode, faktor, bydele):
        self.kode = kode
        self.levering = levering
        self.efter_type = {}
        self.familieenhed = {}
        self.daekker = {}
        grupper = (FAMILIEENHEDER if faktor == 1 else
                   tuple((b,) for b in bydele) if faktor > 0.2 else (tuple(bydele),))
        for nr, gruppe in enumerate(grupper, 1):
            enhed = self._skriv("boernefamilieenhed", "BFE", "Børnefamilieenhed", nr)
            for b in gruppe:
                self.familieenhed[b] = (enhed, nr)
                levering["enhed_bydel"].tilfoej(enhed, kode, str(b))
        if faktor == 1:
            self.efter_type = {slags: [enhed] for slags, enhed in INDBYGGET.items()} | self.efter_type
        else:
            self._skriv("enhed_18_plus", "E18", "Enheden for unge over 18", 1)
        self.atten_plus = self.efter_type["enhed_18_plus"][0]
        for slags, forkort, navn, antal, over in SLAGS:
            if slags in self.efter_type:
                continue
            for nr in range(1, max(1, round(antal * faktor)) + 1):
                overordnet = ""
                if over:
                    centre = self.efter_type[over]
                    overordnet = centre[nr % len(centre)]
                enhed = self._skriv(slags, forkort, navn, nr, overordnet)
                if slags == "familieraadgivning":
                    b = bydele[(nr - 1) % len(bydele)]
                    levering["enhed_bydel"].tilfoej(enhed, kode, str(b))
                    self.daekker[enhed] = (b,)
        self.kriminalpraeventiv = (KRIMINALPRAEVENTIV if faktor == 1 else
                                   self.efter_type["forebyggende_institution"][0])

    def _skriv(self, slags, forkort, navn, nr, overordnet=""):
        enhed = f"{self.kode}-{forkort}-{nr}"
        self.efter_type.setdefault(slags, []).append(enhed)
        self.levering["enhed"].tilfoej(enhed, self.kode, f"{navn} {nr}", slags,
                                       overordnet, "2000-01-01", "")
        return enhed

    def vaelg(self, rng, slags):
        return rng.choice(self.efter_type[slags])
