"""The files of a delivery, and the rows broken on purpose."""

import math
import os
import random

# Column kinds, written after the name: d day, t moment, k code, r reference,
# c person number, s compass scores; a column without a kind is never broken.
PERSON = "cpr:c borger_kilde_id"
TABELLER = {
    # catalogues: natural keys, no kilde_id
    "kommune": (0, "kommune_kode navn"),
    "bydel": (0, "kommune_kode bydel_nr navn"),
    "enhed": (0, "enhed_kode kommune_kode navn type overordnet gyldig_fra"
              " gyldig_til"),
    "enhed_bydel": (0, "enhed_kode kommune_kode bydel_nr"),
    "befolkning": (0, "aar kommune_kode bydel_nr alder koen antal"),
    "maaltal": (0, "indikator kommune_kode enhed_kode aar basisaar basisvaerdi maaltal"),
    # anonymous advice: keys of codes and months, no kilde_id
    "henvendelse_alder": (0, "enhed_kode maaned aldersinddeling koen antal"),
    "henvendelse_tema": (0, "enhed_kode maaned tema antal"),
    "henvendelse_udfald": (0, "enhed_kode maaned udfald har_sag antal"),
    "henvendelse_kanal": (0, "enhed_kode maaned kanal henvendt_af antal"),
    "henvendelse_bydel": (0, "enhed_kode maaned bydel_nr antal"),
    "henvendelse_herkomst": (0, "enhed_kode maaned herkomst antal"),
    "raadgivningsforloeb": (0, "enhed_kode startmaaned retsgrundlag aldersinddeling"
                            " tema antal"),
    "raadgivningsforloeb_afsluttet": (0, "enhed_kode slutmaaned retsgrundlag varighed_band"
                                      " afslutning brobygning_til modtaget antal"),
    "raadgivningsydelse": (0, "enhed_kode maaned ydelse sted antal"),
    "brugertilfredshed": (0, "enhed_kode kvartal spoergsmaal_kode skala_maks score antal"),
    "effektmaaling": (0, "enhed_kode kvartal maal_kode retning antal"),
    "aabningstid": (0, "enhed_kode uge timer uden_aftale"),
    "bemanding": (0, "enhed_kode fra_enhed_kode uge timer"),
    "sundhedspleje_samarbejde": (0, "kommune_kode bydel_nr fra"),
    "konceptaktivitet": (0, "enhed_kode maaned krav_kode antal opfyldt"),
    # the other systems
    "befolkning_herkomst": (0, "aar kommune_kode bydel_nr aldersinddeling herkomst antal"),
    "barometer_vaerdi": (0, "kode aar kommune_kode bydel_nr aldersgruppe taeller naevner"),
    "cba_post": (0, "program_kode post part art aar_efter_start kroner kilde"),
    "normering": (0, "enhed_kode maaned rolle aarsvaerk"),
    "kompetenceudvikling": (0, "enhed_kode maaned emne deltagere"),
    "enhed_vidensgrundlag": (0, "enhed_kode program_kode niveau fra"),
    "aktivitet_status": (0, "aktivitet dato status naaet maalsat"),
    # tables others refer to: broken more rarely, since their children fall too
    "borger": (0.1, "cpr:c foedselsdato:d ufoedt:k koen:k"),
    "sag": (0.1, "cpr:c borger_kilde_id enhed_kode:k handlekommune_kode"
            " oprindelig_bydel_nr aabnet:d lukket:d"),
    "foranstaltning": (0.1, "sag_kilde_id:r type_kode:k program_kode enhed_kode"
                       " bevilget ivaerksat:d afsluttet:d afslutning"),
    "opfoelgning": (0.3, "sag_kilde_id:r afholdt:d naeste_aftalt"),
    "bopael": (1, PERSON + " kommune_kode bydel_nr fra:d til:d"),
    "sagsbehandlerperiode": (1, "sag_kilde_id:r sagsbehandler_noegle fra:d til:d"),
    "kontakt": (1, "sag_kilde_id:r dato:d form deltager"),
    "underretning": (1, PERSON + " sag_kilde_id modtaget:t vurderet:t kvitteret"
                     " underretter afsender_enhed_kode udfald"),
    "undersoegelse": (1, "sag_kilde_id:r opmaerksom:d ivaerksat:d foreloebig_vurdering"
                      " afsluttet uden_samtykke:k konklusion bortfaldet bortfald_aarsag"),
    "afgoerelse": (1, "sag_kilde_id:r art:k truffet:d ivaerksat meddelt godkendt"
                   " endelig naeste_senest ophoert"),
    "handleplan": (1, "sag_kilde_id:r art:k udarbejdet:d gyldig_til:d"),
    "opfoelgning_foranstaltning": (1, "opfoelgning_kilde_id:r foranstaltning_kilde_id:r"),
    "anbringelse": (1, "foranstaltning_kilde_id:r sted_kode stedtype_kode:k fra:d til:d"
                    " er_skift:k skift_i_omsorgsmiljoe ophoer"),
    "tilsyn": (1, "foranstaltning_kilde_id:r dato:d samtale:k"),
    "inddragelse": (1, PERSON + " sag_kilde_id dato:d fase:k part:k form:k deltagelse:k"),
    "kompasmaaling": (1, PERSON + " sag_kilde_id:r katalog_kode:k dato:d rolle:k"
                      " anledning:k enhed_kode skoen:s maal"),
    "fravaer": (1, PERSON + " skoleaar maaned:d mulige_dage sygdom lovligt ulovligt"),
    "skoleindskrivning": (1, PERSON + " skole_enhed_kode:k skoleform:k fra:d til:d"),
    "ungestatus": (1, PERSON + " dato:d skole:k fritidsjob fritidsaktivitet job bolig"),
    "skoleafslutning": (1, PERSON + " skoleaar klassetrin:k gennemfoert:k proever"),
    "sigtelse": (1, PERSON + " gerningsdato:d sigtet:d status:k lovovertraedelse_kode:k art:k"),
    "ungdomsuddannelse": (1, PERSON + " paabegyndt:d gennemfoert afbrudt art"),
    "ledelsestilsyn": (1, "sag_kilde_id:r dato:d spoergsmaal_kode:k svar:k"),
    "indsatsforloeb": (1, PERSON + " program_kode:k enhed_kode fra:d til:d afslutning udfald"),
    "socialraadgivertilknytning": (0, "enhed_kode fra til timer"),
    "klassegennemgang": (0, "skole_enhed_kode skoleaar klassetrin elever i_risikozone metode"),
    "udgift": (1, "foranstaltning_kilde_id:r maaned:d kroner"),
}
# What begins before it ends
INTERVALLER = (("fra", "til"), ("aabnet", "lukket"), ("ivaerksat", "afsluttet"),
               ("udarbejdet", "gyldig_til"))
UDEN_KILDE_ID = set(list(TABELLER)[:list(TABELLER).index("borger")]
                    + ["opfoelgning_foranstaltning"])


class Tabel:
    """One CSV file.  The rows are held in memory a few thousand at a time."""

    def __init__(self, mappe, navn, fejl, froe):
        andel, spec = TABELLER[navn]
        felter = [k.partition(":") for k in spec.split()]
        self.foer = 0 if navn in UDEN_KILDE_ID else 2
        kolonner = [f[0] for f in felter]
        if self.foer:
            kolonner = ["kilde_id", "registreret"] + kolonner
        self.slags = [(i + self.foer, f[2]) for i, f in enumerate(felter) if f[2]]
        self.interval = [(kolonner.index(fra), kolonner.index(til))
                         for fra, til in INTERVALLER
                         if fra in kolonner and til in kolonner]
        self.navn = navn
        self.nr = 0
        self.antal = 0
        self.fejl = 0
        self.rng = random.Random(f"{froe}/fejl/{navn}")
        self.andel = fejl * andel
        self.naeste = self._afstand()
        self.buffer = [",".join(kolonner)]
        self.fil = open(os.path.join(mappe, navn + ".csv"), "w",
                        encoding="utf-8", newline="\n")

    def _afstand(self):
        """Rows until the next broken one."""
        if self.andel <= 0:
            return -1
        return 1 + int(math.log(1 - self.rng.random()) / math.log(1 - self.andel))

    def tilfoej(self, *felter):
        """Writes a row of texts."""
        self.antal += 1
        self.naeste -= 1
        if self.naeste == 0:
            felter = self._oedelaeg(list(felter))
            self.naeste = self._afstand()
        self.buffer.append(",".join(felter))
        if len(self.buffer) > 5000:
            self._toem()

    def _oedelaeg(self, felter):
        """Breaks one field of the row so that it can no longer be loaded."""
        self.fejl += 1
        if self.rng.random() < 0.15:
            return felter[:-1]
        # an unborn child has no person number to break
        mulige = [(i, s) for i, s in self.slags if felter[i] or s == "k"]
        for fra, til in self.interval:
            if felter[til] and felter[til] > felter[fra] and self.rng.random() < 0.3:
                felter[fra], felter[til] = felter[til], felter[fra]
                return felter
        i, slags = self.rng.choice(mulige)
        if slags in "dt":
            felter[i] = "2013-02-30" + felter[i][10:]
        elif slags == "k":
            felter[i] = "???"
        elif slags == "r":
            felter[i] = self.rng.choice(("", felter[i] + "X"))
        elif slags == "c":
            felter[i] = felter[i][:8] + "O" + felter[i][9:]
        elif slags == "s":
            felter[i] = felter[i].replace(')"', ',5)"')
        return felter

    def _toem(self):
        self.fil.write("\n".join(self.buffer) + "\n")
        self.buffer = []

    def luk(self):
        if self.buffer:
            self._toem()
        self.fil.close()


class Levering:
    """All files of a delivery."""

    def __init__(self, mappe, fejl, froe):
        self.tabeller = {navn: Tabel(mappe, navn, fejl, froe) for navn in TABELLER}
        self.cpr_brugt = set()

    def __getitem__(self, navn):
        return self.tabeller[navn]

    def __enter__(self):
        return self

    def __exit__(self, *fejl):
        for t in self.tabeller.values():
            t.luk()

    def optaelling(self):
        return [(t.navn, t.antal, t.fejl) for t in self.tabeller.values()]

    def i_alt(self):
        return sum(t.antal for t in self.tabeller.values())
