"""Anonymous advice: months, codes and counts, never a person."""

from collections import Counter

from . import kalender as k

TEMAER = (("opdragelse", 24), ("skilsmisse", 18), ("skole", 14), ("alkohol", 7),
          ("stoffer", 4), ("vold", 6), ("sorg", 5), ("mobning", 5),
          ("psykisk_sygdom", 8), ("ensomhed", 4), ("kriminalitet", 2),
          ("oekonomi_bolig", 2), ("graviditet", 3), ("andet", 4))
RUS = (("alkohol", 50), ("stoffer", 28), ("psykisk_sygdom", 6), ("vold", 5),
       ("skilsmisse", 4), ("ensomhed", 3), ("andet", 4))
# Ages asked about, by kind of unit
ALDRE = {
    "familieraadgivning": (("ufoedt", 2), ("0-2", 20), ("3-5", 22), ("6-9", 24), ("10-11", 12),
                           ("12", 6), ("13-14", 8), ("15-17", 6)),
    "ungeraadgivning": (("12", 4), ("13-14", 20), ("15-17", 42), ("18", 12), ("19-22", 18),
                        ("23-24", 4)),
    "aaben_anonym_raadgivning": (("ufoedt", 3), ("0-2", 3), ("3-5", 6), ("6-9", 10),
                                 ("10-11", 10), ("12", 8), ("13-14", 16), ("15-17", 24),
                                 ("18", 10), ("19-22", 16), ("23-24", 6)),
    "rusmiddeltilbud": (("13-14", 10), ("15-17", 40), ("18", 18), ("19-22", 24), ("23-24", 8)),
}
UDFALD = (("en_samtale", 46), ("forloeb", 30), ("brobygning", 8), ("henvist_offentlig", 7),
          ("henvist_privat", 2), ("henvist_frivillig", 4), ("andet", 3))
KANAL = (("fremmoede", 38), ("telefon", 34), ("mail", 10), ("chat_sms", 5),
         ("hjemmebesoeg", 3), ("udgaaende", 8), ("andet", 2))
AF = (("barn_ung", 14), ("foraelder", 46), ("boernefamilieenhed", 12), ("skole", 11),
      ("daginstitution", 6), ("sundhedspleje", 5), ("andre", 6))
HERKOMST = (("dansk", 66), ("indvandrer", 9), ("efterkommer", 19), ("uoplyst", 6))
KOEN = (("M", 47), ("K", 49), ("U", 4))
VARIGHED = (("under_1_md", 12), ("1_3_mdr", 34), ("3_6_mdr", 32), ("6_12_mdr", 17),
            ("over_12_mdr", 5))
AFSLUTNING = (("planlagt", 70), ("afbrudt", 16), ("brobygget", 11), ("andet", 3))
BRO = (("boernefamilieenhed", 50), ("rusmiddelbehandling", 12), ("sundhed_psykiatri", 20),
       ("frivillig", 14), ("andet", 4))
YDELSER = (("individuel_samtale", 44), ("familie_netvaerkssamtale", 30), ("gruppeforloeb", 12),
           ("spaedboern_legeterapi", 6), ("gravidsamtale", 3), ("antal_soeskende", 5))
STEDER = (("tilbud", 74), ("hjemme", 12), ("skole", 11), ("andet", 3))
RETSGRUNDLAG = (("11_1_2", 70), ("11_3", 30))
SPOERGSMAAL = ("samlet", "tryghed", "udbytte", "tilgaengelighed", "inddragelse")
MAAL = ("sikkerhed", "trivsel", "skole", "konfliktniveau", "relationer")
RETNING = (("fremgang", 56), ("uaendret", 34), ("tilbagegang", 10))


def traek(rng, n, *fordelinger):
    """n draws from each distribution, paired and counted, in a fixed order."""
    kolonner = [rng.choices([v for v, _ in f], [w for _, w in f], k=n) for f in fordelinger]
    return sorted(Counter(zip(*kolonner)).items())


def _vaekst(slags, aar):
    """Enquiries against 2010: the year after brought 41 % more to the units
    for the young and 20 % more to those for families."""
    spring = {"ungeraadgivning": 1.41, "familieraadgivning": 1.20}.get(slags, 1.1)
    if aar <= 2010:
        return 0.94 ** (2010 - aar)
    return spring * 1.03 ** (aar - 2011)


def skriv(v):
    for slags, aldre in ALDRE.items():
        for enhed in v.enheder.efter_type[slags]:
            _enhed(v, slags, enhed, aldre)


def _enhed(v, slags, enhed, aldre):
    rng = v.rng
    skriv = {navn: t.tilfoej for navn, t in v.levering.tabeller.items()}
    temaer = RUS if slags in ("rusmiddeltilbud", "aaben_anonym_raadgivning") else TEMAER
    stoerrelse = rng.uniform(16, 34)
    naer = [b for b in v.enheder.daekker.get(enhed, ())]
    bydele = [(b, 12 if b in naer else 1) for b in v.bydele] + [(99, 1)]
    for maaned in k.maaneder(v.start, v.slut):
        dag = k.iso(maaned)
        aar = k.aar(maaned)
        ferie = 0.55 if dag[5:7] == "07" else 1
        n = round(stoerrelse * _vaekst(slags, aar) * ferie * rng.uniform(0.8, 1.2))
        for navn, delt in (
                ("henvendelse_alder", traek(rng, n, aldre, KOEN)),
                ("henvendelse_tema", traek(rng, n, temaer)),
                ("henvendelse_kanal", traek(rng, n, KANAL, AF)),
                ("henvendelse_bydel", traek(rng, n, bydele)),
                ("henvendelse_herkomst", traek(rng, n, HERKOMST))):
            for koder, antal in delt:
                skriv[navn](enhed, dag, *map(str, koder), str(antal))
        forloeb = 0
        for (udfald, sag), antal in traek(rng, n, UDFALD, (("nej", 86), ("ja", 14))):
            skriv["henvendelse_udfald"](enhed, dag, udfald, sag, str(antal))
            forloeb += antal if udfald == "forloeb" else 0
        for koder, antal in traek(rng, forloeb, RETSGRUNDLAG, aldre, temaer):
            skriv["raadgivningsforloeb"](enhed, dag, *koder, str(antal))
        afsluttet = Counter()
        for (ret, varighed, slut), antal in traek(rng, forloeb, RETSGRUNDLAG, VARIGHED, AFSLUTNING):
            for _ in range(antal):
                bro, modtaget = "ingen", "nej"
                if slut == "brobygget":
                    bro = rng.choices([b for b, _ in BRO], [w for _, w in BRO])[0]
                    modtaget = "ja" if rng.random() < 0.8 else "nej"
                afsluttet[ret, varighed, slut, bro, modtaget] += 1
        for koder, antal in sorted(afsluttet.items()):
            skriv["raadgivningsforloeb_afsluttet"](enhed, dag, *koder, str(antal))
        for koder, antal in traek(rng, n * 2, YDELSER, STEDER):
            skriv["raadgivningsydelse"](enhed, dag, *koder, str(antal))
        if dag[5:7] in ("01", "04", "07", "10"):
            _kvartal(v, skriv, enhed, dag, n)
    _uger(v, skriv, slags, enhed)


def _kvartal(v, skriv, enhed, dag, n):
    rng = v.rng
    for spoergsmaal in SPOERGSMAAL:
        for (score,), antal in traek(rng, n // 2, ((1, 3), (2, 6), (3, 16), (4, 42), (5, 33))):
            skriv["brugertilfredshed"](enhed, dag, spoergsmaal, "5", str(score), str(antal))
    for maal in MAAL:
        for (retning,), antal in traek(rng, n // 2, RETNING):
            skriv["effektmaaling"](enhed, dag, maal, retning, str(antal))


def _uger(v, skriv, slags, enhed):
    """Opening hours, and hours that staff of the family units lend."""
    rng = v.rng
    aabent = rng.choice((4, 6, 6, 8, 10))
    hjaelper = rng.choice(v.enheder.efter_type["boernefamilieenhed"])
    laant = rng.choice((4, 6, 6, 8))
    uge = v.start + (1 - v.start) % 7
    while uge <= v.slut:
        if not 28 <= (uge - k.dag(k.aar(uge), 1, 1)) // 7 <= 30:
            dag = k.iso(uge)
            skriv["aabningstid"](enhed, dag, str(aabent), "ja")
            skriv["aabningstid"](enhed, dag, str(24 + rng.randrange(8)), "nej")
            if slags == "familieraadgivning":
                skriv["bemanding"](enhed, hjaelper, dag, str(laant + rng.randrange(-1, 2)))
        uge += 7


def almenomraadet(v):
    """Where social workers and health visitors are at hand: schools, daycare,
    districts; and the reviews of fourth classes."""
    rng = v.rng
    for slags, aar, andel in (("folkeskole", 2006, 1), ("specialskole", 2008, 1),
                              ("privat_friskole", 2012, 0.6), ("daginstitution", 2011, 0.6)):
        for enhed in v.enheder.efter_type[slags]:
            fra = k.dag(aar, 8, 1)
            if fra <= v.slut and rng.random() < andel:
                v.skriv("socialraadgivertilknytning", fra, enhed, k.iso(fra), "",
                        f"{rng.choice((6, 9, 12, 18, 25))}.0")
    for enhed in v.enheder.efter_type["folkeskole"]:
        for aar in range(max(2011, v.fra), v.til):
            if rng.random() < 0.2 + 0.12 * (aar - 2011):
                elever = rng.randrange(36, 78)
                v.skriv("klassegennemgang", k.dag(aar, 11, 1), enhed, str(aar), "4", str(elever),
                        str(round(elever * rng.uniform(0.05, 0.2))),
                        "systematisk_tvaerfaglig" if rng.random() < 0.8 else "egen_metode")
    for nr, bydel in enumerate(v.bydele):
        fra = k.dag(2010 if nr < 2 else 2012 + nr % 3, 9, 1)
        if fra <= v.slut:
            v.levering["sundhedspleje_samarbejde"].tilfoej(v.kode, str(bydel), k.iso(fra))
