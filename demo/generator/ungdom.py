"""School, crime, courses and education of the children who get help."""

from . import kalender as k

SKOLEDAGE = ((8, 15), (9, 21), (10, 17), (11, 21), (12, 15), (1, 20), (2, 16),
             (3, 20), (4, 17), (5, 18), (6, 17))
FORBRYDELSER = (("VOLD", "personfarlig", 20), ("ROEVERI", "personfarlig", 8),
                ("TRUSLER", "personfarlig", 7), ("SAEDELIGHED", "personfarlig", 1),
                ("VAABEN", "alvorlig", 5), ("INDBRUD", "alvorlig", 9),
                ("BRANDSTIFTELSE", "alvorlig", 1), ("TYVERI", "oevrig", 26),
                ("HAERVAERK", "oevrig", 11), ("NARKO", "oevrig", 7),
                ("ANDET", "oevrig", 5))
LAVALDER_14 = (k.dag(2010, 7, 1), k.dag(2012, 2, 29))


def _aktiv(liste, fra, til):
    return any(f.fra <= til and f.til >= fra for f in liste)


def skole(v, barn, liste):
    """Enrolment from six to sixteen and absence month by month in the school
    years in which the child was helped."""
    rng = v.rng
    foedselsaar = k.aar(barn.foedt)
    start = k.dag(foedselsaar + 6, 8, 1)
    slut = k.dag(foedselsaar + 16, 6, 30)
    if start > v.slut or slut < v.start:
        return
    _indskrivning(v, barn, liste, start, slut)
    grad = min(0.75, rng.betavariate(0.9, 15) * (0.7 + 1.3 * barn.udsathed))
    pjaek = rng.random() ** 2
    tabel = v.skriv
    for aar in range(max(foedselsaar + 6, v.fra - 1), min(foedselsaar + 15, v.til) + 1):
        if not _aktiv(liste, k.dag(aar, 8, 1), k.dag(aar + 1, 6, 30)):
            continue
        stor = aar - foedselsaar >= 13
        niveau = grad * (1.5 if stor else 0.9) * (1.1 - 0.2 * v.fremgang(k.dag(aar, 8, 1)))
        for maaned, mulige in SKOLEDAGE:
            dag = k.dag(aar + (maaned < 8), maaned, 1)
            if dag + 27 > v.slut or dag < v.start:
                continue
            i_alt = min(mulige, int(mulige * niveau * rng.random() * 2 + rng.random()))
            ulovligt = int(i_alt * pjaek * rng.random() * (1.6 if stor else 0.8))
            ulovligt = min(i_alt, ulovligt)
            sygdom = int((i_alt - ulovligt) * (0.4 + 0.6 * rng.random()) + 0.5)
            tabel("fravaer", dag + 30, *barn.reference, str(aar), k.iso(dag), str(mulige),
                  str(sygdom), str(i_alt - ulovligt - sygdom), str(ulovligt))


def _indskrivning(v, barn, liste, start, slut):
    rng = v.rng
    valg = rng.random() - 0.25 * barn.udsathed
    form, slags = (("special", "specialskole") if valg < 0 else
                   ("privat_friskole", "privat_friskole") if valg > 0.8 else
                   ("folkeskole", "folkeskole"))
    perioder = [(start, form, v.enheder.vaelg(rng, slags))]
    if rng.random() < 0.25:
        perioder.append((start + rng.randrange(400, 3000), form, v.enheder.vaelg(rng, slags)))
    for f in liste:
        if f.ophold and f.ophold[0][1] in (9, 7, 8) and start < f.fra < slut and rng.random() < 0.4:
            perioder.append((f.fra, "intern", v.enheder.vaelg(rng, "dagbehandling")))
            if f.til < slut:
                perioder.append((f.til + 1, form, v.enheder.vaelg(rng, slags)))
    perioder.sort()
    for i, (fra, form, enhed) in enumerate(perioder):
        til = perioder[i + 1][0] - 1 if i + 1 < len(perioder) else slut
        if til < fra or fra > v.slut:
            continue
        v.skriv("skoleindskrivning", fra, *barn.reference, enhed, form, k.iso(fra),
                "" if til > v.slut else k.iso(til))


def afgang(v, barn, liste):
    """Leaving school and what comes after, for those who were helped in the
    two years before they turned sixteen."""
    rng = v.rng
    aar = k.aar(barn.foedt) + 16
    ud = k.dag(aar, 6, 25)
    if ud < v.start or ud > v.slut or not _aktiv(liste, k.dag(aar - 2, 1, 1), ud):
        return
    g = v.fremgang(ud)
    staerk = rng.random() > 0.16 + 0.5 * barn.udsathed - 0.1 * g
    gennemfoert = staerk or rng.random() < 0.35
    if gennemfoert or rng.random() < 0.6:
        v.skriv("skoleafslutning", ud, *barn.reference, str(aar - 1), "9",
                "ja" if gennemfoert else "nej",
                "ja" if gennemfoert and rng.random() < 0.72 + 0.1 * g else "nej")
    fra = k.dag(aar, 8, 12)
    if gennemfoert and rng.random() < 0.35:
        tiende = k.dag(aar + 1, 6, 25)
        if tiende <= v.slut:
            ja = rng.random() < 0.8
            v.skriv("skoleafslutning", tiende, *barn.reference, str(aar), "10",
                    "ja" if ja else "nej", "ja" if ja and rng.random() < 0.75 else "nej")
        fra = k.dag(aar + 1, 8, 12)
    if rng.random() > 0.4 + 0.3 * staerk + 0.08 * g:
        return
    if rng.random() < 0.25:
        fra += rng.choice((153, 365, 518))
    forsoeg = 0
    while fra <= v.slut and forsoeg < 3:
        forsoeg += 1
        faerdig = rng.random() < 0.3 + 0.35 * staerk
        til = fra + (1050 + rng.randrange(120) if faerdig else rng.randrange(40, 700))
        naaet = til <= v.slut
        v.skriv("ungdomsuddannelse", fra, *barn.reference, k.iso(fra),
                k.iso(til) if faerdig and naaet else "",
                k.iso(til) if naaet and not faerdig else "",
                rng.choices(("gymnasial", "erhvervsfaglig", "saerligt_tilrettelagt", "andet"),
                            (38, 48, 10, 4))[0])
        if faerdig or rng.random() < 0.5:
            break
        fra = til + rng.randrange(30, 500)


def ungestatus(v, barn, liste):
    """How a young person is doing, asked about once a year."""
    rng = v.rng
    for alder in range(13, 18):
        dag = k.hverdag(k.foedselsdag(barn.foedt, alder) + rng.randrange(120))
        if not v.start <= dag <= v.slut or not _aktiv(liste, dag, dag) or rng.random() > 0.35:
            continue
        janej = [("ja" if rng.random() < p else "nej") for p in
                 (0.95 - 0.3 * barn.udsathed, 0.3, 0.45, 0.04 + 0.1 * (alder > 15), 0.98)]
        v.skriv("ungestatus", dag, *barn.reference, k.iso(dag), *janej)


def sigtelse(v, barn, gerning):
    rng = v.rng
    kode, art, _ = rng.choices(FORBRYDELSER, [w for _, _, w in FORBRYDELSER])[0]
    sigtet = gerning + int(rng.expovariate(1 / 12))
    lavalder = 14 if LAVALDER_14[0] <= gerning <= LAVALDER_14[1] else 15
    if sigtet > v.slut:
        return
    v.skriv("sigtelse", sigtet, *barn.reference, k.iso(gerning), k.iso(sigtet),
            "sigtet" if k.alder(barn.foedt, gerning) >= lavalder else "mistaenkt_under_lavalder",
            kode, art)


def kriminalitet(v, barn, liste):
    """Charges from ten to eighteen; fewer after Den Korte Snor."""
    rng = v.rng
    tilboejelig = 0.02 + (0.3 if barn.koen == "M" else 0.08) * barn.udsathed ** 1.5
    if rng.random() > tilboejelig:
        return
    dag = k.foedselsdag(barn.foedt, 10) + int(rng.betavariate(3, 1.8) * 2500)
    snor = None
    sigtelser = []
    while dag < barn.atten and dag <= v.slut:
        if dag >= v.start:
            sigtelse(v, barn, dag)
            sigtelser.append(dag)
            if snor is None and rng.random() < 0.16 and _aktiv(liste, dag - 200, dag + 200):
                fra = dag + rng.randrange(10, 60)
                til = min(fra + 240 + rng.randrange(220), barn.atten)
                if fra < barn.atten - 30 and fra <= v.slut:
                    snor = (fra, til)
        pause = 420 + 40 * (k.aar(dag) - 2007)
        if snor and snor[0] < dag <= snor[1]:
            pause *= 1.7
        dag += 1 + int(rng.expovariate(1 / max(200, pause)))
    if snor:
        _forloeb(v, barn, "DKS", v.enheder.kriminalpraeventiv, *snor)
        # short leash: the family is talked with every third week or so
        dag = snor[0] + v.ekstra.randrange(14)
        while k.hverdag(dag) <= min(snor[1], v.slut):
            v.skriv("kontakt", dag, barn.sag, k.iso(k.hverdag(dag)), "samtale", "familie")
            dag += v.ekstra.randrange(10, 35)
    elif len(sigtelser) > 2 and v.ekstra.random() < 0.25:
        fra = sigtelser[2] + v.ekstra.randrange(20, 90)
        if fra < barn.atten - 30 and fra <= v.slut:
            til = min(fra + v.ekstra.randrange(150, 420), barn.atten)
            _skriv_forloeb(v, barn, v.ekstra.choice(("EXIT", "KIV")),
                           v.enheder.kriminalpraeventiv, fra, til,
                           v.ekstra.random() < 0.7)


def _forloeb(v, barn, program, enhed, fra, til, udfald=None):
    gennemfoert = til <= v.slut and v.rng.random() < 0.78
    _skriv_forloeb(v, barn, program, enhed, fra, til, gennemfoert, udfald)


def _skriv_forloeb(v, barn, program, enhed, fra, til, gennemfoert, udfald=None):
    aaben = til > v.slut
    v.skriv("indsatsforloeb", fra, *barn.reference, program, enhed,
            k.iso(fra), "" if aaben else k.iso(til),
            "" if aaben else "gennemfoert" if gennemfoert else "afbrudt",
            "" if aaben or udfald is None else udfald)


def programmer(v, barn, liste):
    """Courses in programmes: those the measures name, and safety plans."""
    rng = v.rng
    for f in liste:
        familiehus = v.enheder.vaelg(rng, "familiehus")
        if f.program:
            _forloeb(v, barn, f.program, f.enhed, f.fra, f.til)
        elif f.ophold and rng.random() < 0.05 and f.fra > k.dag(2010, 1, 1):
            _forloeb(v, barn, "SIKKERHEDSPLAN", familiehus,
                     f.fra - rng.randrange(60, 200), f.fra, "anbragt")
        elif barn.udsathed > 0.6 and rng.random() < 0.03 and f.fra > k.dag(2010, 1, 1):
            _forloeb(v, barn, "SIKKERHEDSPLAN", familiehus, f.fra,
                     f.fra + rng.randrange(80, 260), "hjemme")
        alder = k.alder(barn.foedt, f.fra)
        if f.ophold and 12 <= alder <= 17 and v.ekstra.random() < 0.02:
            _skriv_forloeb(v, barn, "MTFC", f.enhed, f.fra, min(f.til, f.fra + 300),
                           v.ekstra.random() < 0.7)
        elif alder >= 14 and v.ekstra.random() < 0.05:
            _skriv_forloeb(v, barn, "UTURN", v.enheder.efter_type["rusmiddeltilbud"][0],
                           f.fra, f.fra + v.ekstra.randrange(40, 400),
                           v.ekstra.random() < 0.6)
