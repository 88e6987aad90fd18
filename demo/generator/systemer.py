"""What the other systems need: staff, knowledge, the advice concept, the social
barometer, origins of the population, costs and gains of programmes."""

from . import kalender as k
from . import kommuner

# krav_kode, how many a year at most; of the family advice centres and the city
ANTALSKRAV = (("besoeg_daginstitutioner", 4), ("temaarrangement", 2), ("moede_frivillige", 2),
              ("aarsstatus_enhed", 1))
BYKRAV = (("moede_paa_tvaers", 4), ("moede_foelgegruppe", 2), ("aarsstatus_by", 1))
JANEJ = """maalgruppe_saerlige_behov maalgruppe_0_12 maalgruppe_uden_sag maalgruppe_afspejler
anonym_raadgivning hjaelp_i_enheden synlighed loesningsfokuseret samarbejde_med_familien
sundhedsplejen boligsociale socialcenter materiale frivillige_tilknyttet frivillige_maalgruppe
undersoegelsesgruppe moeder_i_enheden ikke_sagsholder forposter budget_udmeldt budget_kendt
registrering""".split()

# code, share in an ordinary district, change a year
BAROMETER = (("kontanthjaelp", 0.11, -0.002), ("lav_indkomst", 0.09, 0.0005),
             ("enlig_forsoerger", 0.21, -0.001), ("uden_uddannelse_job", 0.06, -0.001))
ALDERSGRUPPER = (("0-5", 0, 5), ("6-11", 6, 11), ("12-17", 12, 17), ("18-22", 18, 22))
ATOMER = (("0-2", 0, 2), ("3-5", 3, 5), ("6-9", 6, 9), ("10-11", 10, 11), ("12", 12, 12),
          ("13-14", 13, 14), ("15-17", 15, 17), ("18", 18, 18), ("19-22", 19, 22),
          ("23-24", 23, 24), ("25", 25, 25))

# Kroner a youth, made up: post, party, kind, (year, ...), amount a year
CBA = {
    "EXIT": (("Forløb", "kommune", "omkostning", (0, 1), 118000),
             ("Sparede foranstaltninger", "kommune", "gevinst", range(1, 5), 34000),
             ("Mindre kriminalforsorg og politi", "stat", "gevinst", range(1, 9), 41000),
             ("Skat af højere løn", "stat", "gevinst", range(3, 16), 9000),
             ("Færre skadestuebesøg", "region", "gevinst", range(1, 9), 2400),
             ("Højere løn", "borger", "gevinst", range(3, 16), 12000)),
    "KIV": (("Forløb", "kommune", "omkostning", (0,), 164000),
            ("Sparede foranstaltninger", "kommune", "gevinst", range(1, 4), 29000),
            ("Mindre kriminalforsorg og politi", "stat", "gevinst", range(1, 7), 33000),
            ("Skat af højere løn", "stat", "gevinst", range(3, 13), 7000),
            ("Færre skadestuebesøg", "region", "gevinst", range(1, 7), 1800)),
}

VIDEN = ("evidens", "dokumenteret_viden", "dokumenteret_viden", "egen_erfaring", "ukendt")
TILBUD = ("familiehus", "doegninstitution", "dagbehandling", "forebyggende_institution",
          "pluscenter", "rusmiddeltilbud", "aaben_anonym_raadgivning")
# The strategy's own activities: code, begun, status at the end of 2014, reached, aimed at
AKTIVITETER = (("1A-1-1", 2012, "gennemfoert", 13, 13), ("1A-2-1", 2012, "i_gang", 31, 52),
               ("1A-2-2", 2013, "gennemfoert", 70, 63), ("1A-2-3", 2012, "gennemfoert", 10, 10),
               ("1A-2-4", 2012, "i_gang", 48, 70), ("1B-1-1", 2012, "i_gang", "", ""),
               ("1B-2-1", 2012, "gennemfoert", "", ""))


def skriv(v):
    _koncept(v)
    _personale(v)
    _befolkning(v)
    if v.kode == kommuner.KOEBENHAVN:
        _hele_byen(v)


def _koncept(v):
    rng = v.ekstra
    tilfoej = v.levering["konceptaktivitet"].tilfoej
    for aar in range(v.fra, v.til + 1):
        for krav, maks in BYKRAV:
            for maaned in sorted(rng.sample(range(1, 13), maks)):
                if rng.random() < 0.92:
                    tilfoej("", f"{aar}-{maaned:02}-01", krav, "1", "")
        for enhed in v.enheder.efter_type["familieraadgivning"]:
            for krav, maks in ANTALSKRAV:
                antal = rng.randrange(0 if rng.random() < 0.2 else 1, maks + 1)
                tilfoej(enhed, f"{aar}-{rng.randrange(1, 13):02}-01", krav, str(antal), "")
            for krav in JANEJ:
                tilfoej(enhed, f"{aar}-12-01", krav, "",
                        "ja" if rng.random() < 0.86 + 0.012 * (aar - v.fra) else "nej")


def _personale(v):
    rng = v.ekstra
    for slags, rolle, mindst, mest in (("boernefamilieenhed", "sagsbehandler", 24, 42),
                                       ("rusmiddeltilbud", "familiebehandler", 5, 9),
                                       ("aaben_anonym_raadgivning", "familiebehandler", 3, 6)):
        for enhed in v.enheder.efter_type[slags]:
            fuld = rng.uniform(mindst, mest)
            for maaned in k.maaneder(v.start, v.slut):
                vaekst = 0.9 + 0.02 * (k.aar(maaned) - v.fra)
                v.levering["normering"].tilfoej(enhed, k.iso(maaned), rolle,
                                                f"{fuld * vaekst + rng.uniform(-1, 1):.2f}")
    for slags, emne in (("rusmiddeltilbud", "rusmidler"), ("boernefamilieenhed", "signs_of_safety")):
        for enhed in v.enheder.efter_type[slags]:
            for maaned in k.maaneder(v.start, v.slut):
                if rng.random() < 0.3:
                    v.levering["kompetenceudvikling"].tilfoej(enhed, k.iso(maaned), emne,
                                                              str(rng.randrange(4, 26)))
    for slags in TILBUD:
        for enhed in v.enheder.efter_type.get(slags, ()):
            niveau = rng.randrange(1, len(VIDEN))
            v.levering["enhed_vidensgrundlag"].tilfoej(enhed, "", VIDEN[niveau], "2010-01-01")
            if rng.random() < 0.5 and v.til >= 2013:
                v.levering["enhed_vidensgrundlag"].tilfoej(enhed, "", VIDEN[niveau - 1],
                                                           "2013-01-01")


def _befolkning(v):
    """The barometer's shares and the origins, both of the real population."""
    rng = v.ekstra
    folk = {}
    for aar, bydel, alder, _, antal in v.folk:
        if aar <= v.til:
            folk[aar, bydel, alder] = folk.get((aar, bydel, alder), 0) + antal
    for aar in sorted({n[0] for n in folk}):
        for bydel in sorted({n[1] for n in folk if n[0] == aar}):
            svaer = kommuner.UDSATHED.get(bydel, 1)

            def i_alt(fra, til):
                return sum(folk.get((aar, bydel, a), 0) for a in range(fra, til + 1))
            for gruppe, fra, til in ALDERSGRUPPER:
                n = i_alt(fra, til)
                for kode, andel, aendring in BAROMETER:
                    if aar < max(v.fra, 2010):
                        continue
                    p = min(0.9, max(0.005, (andel + aendring * (aar - 2010)) * (0.4 + 0.6 * svaer)))
                    afvig = (p * (1 - p) * n) ** 0.5
                    v.levering["barometer_vaerdi"].tilfoej(
                        kode, str(aar), v.kode, str(bydel), gruppe,
                        str(min(n, max(0, round(rng.gauss(p * n, afvig))))), str(n))
            for atom, fra, til in ATOMER:
                n = i_alt(fra, til)
                indvandrer = round(n * 0.05 * svaer)
                efterkommer = round(n * 0.17 * svaer)
                for herkomst, antal in (("dansk", n - indvandrer - efterkommer),
                                        ("indvandrer", indvandrer), ("efterkommer", efterkommer)):
                    v.levering["befolkning_herkomst"].tilfoej(str(aar), v.kode, str(bydel), atom,
                                                              herkomst, str(antal))


def _hele_byen(v):
    """What exists once: the analyses, the strategy's activities, the targets."""
    for program, poster in CBA.items():
        for post, part, art, aar, kroner in poster:
            for a in aar:
                v.levering["cba_post"].tilfoej(program, post, part, art, str(a),
                                               f"{kroner}.00", "Opdigtet til demoen")
    for aktivitet, begyndt, status, naaet, maalsat in AKTIVITETER:
        if k.dag(begyndt, 6, 1) <= v.slut:
            v.levering["aktivitet_status"].tilfoej(aktivitet, f"{begyndt}-06-01", "i_gang", "",
                                                   str(maalsat))
        if v.til >= 2014:
            v.levering["aktivitet_status"].tilfoej(aktivitet, "2014-12-15", status, str(naaet),
                                                   str(maalsat))
    for aar in range(max(v.fra, 2012), v.til + 1):
        v.levering["maaltal"].tilfoej("rus_henvendelser_antal", v.kode, "101-UTURN", str(aar),
                                      "", "", "330")
