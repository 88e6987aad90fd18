"""Writes a random register as SQL."""
KOLONNER = {
    "bopael": "borger:borger_id kommune:kommune_kode bydel:bydel_nr fra til",
    "sag": "borger:borger_id enhed:enhed_kode kommune:handlekommune_kode "
           "bydel:oprindelig_bydel_nr aabnet lukket",
    "sagsbehandlerperiode": "sag:sag_id noegle:sagsbehandler_noegle fra til",
    "underretning": "borger:borger_id sag:sag_id modtaget vurderet kvitteret underretter",
    "undersoegelse": "sag:sag_id opmaerksom ivaerksat foreloebig:foreloebig_vurdering afsluttet "
                     "konklusion bortfaldet aarsag:bortfald_aarsag",
    "handleplan": "sag:sag_id art udarbejdet gyldig_til",
    "foranstaltning": "sag:sag_id type:type_kode enhed:enhed_kode bevilget ivaerksat afsluttet",
    "opfoelgning": "sag:sag_id afholdt naeste:naeste_aftalt",
    "anbringelse": "foranstaltning:foranstaltning_id sted:sted_kode stedtype:stedtype_kode fra til "
                   "er_skift omsorg:skift_i_omsorgsmiljoe ophoer",
    "tilsyn": "foranstaltning:foranstaltning_id dato samtale",
    "inddragelse": "borger:borger_id sag:sag_id dato fase part ='netvaerksmoede':form deltagelse",
    "kompasmaaling": "borger:borger_id sag:sag_id ='FK2011':katalog_kode dato rolle "
                     "='opfoelgning':anledning skoen maal",
    "fravaer": "borger:borger_id skoleaar maaned mulige:mulige_dage sygdom lovligt ulovligt",
    "skoleafslutning": "borger:borger_id skoleaar klassetrin gennemfoert proever",
    "sigtelse": "borger:borger_id gerning:gerningsdato sigtet status "
                "='VOLD':lovovertraedelse_kode art",
    "ungdomsuddannelse": "borger:borger_id paabegyndt gennemfoert afbrudt ='gymnasial':art",
    "ledelsestilsyn": "sag:sag_id dato spoergsmaal:spoergsmaal_kode svar",
    "kontakt": "sag:sag_id dato form deltager",
    "ungestatus": "borger:borger_id dato skole fritidsjob fritidsaktivitet",
    "skoleindskrivning": "borger:borger_id skoleform fra til",
    "udgift": "foranstaltning:foranstaltning_id maaned kroner",
    "indsatsforloeb": "borger:borger_id program:program_kode enhed:enhed_kode fra til afslutning",
}
STEDER = """
INSERT INTO udsatte_register.kommune (kommune_kode, navn) VALUES (101, 'A'), (147, 'B')
ON CONFLICT DO NOTHING;
INSERT INTO udsatte_register.bydel (kommune_kode, bydel_nr, navn) VALUES (147, 99, 'udenfor')
ON CONFLICT DO NOTHING;
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, overordnet, gyldig_fra, gyldig_til)
VALUES ('E1', 101, 'E1', 'boernefamilieenhed', NULL, '2000-01-01', NULL),
	('E2', 101, 'E2', 'boernefamilieenhed', 'E1', '2000-01-01', NULL),
	('E3', 101, 'E3', 'boernefamilieenhed', NULL, '2000-01-01', '2012-12-31'),
	('E4', 147, 'E4', 'boernefamilieenhed', NULL, '2000-01-01', NULL),
	('T1', 101, 'T1', 'doegninstitution', NULL, '2000-01-01', NULL),
	('T2', 101, 'T2', 'doegninstitution', NULL, '2000-01-01', NULL)
ON CONFLICT DO NOTHING;
"""


def ord_(v):
    if v is None:
        return "NULL"
    if v is True or v is False:
        return "true" if v else "false"
    if isinstance(v, (int, float)):
        return repr(round(v, 1))
    if isinstance(v, list):
        return "'(" + ",".join("" if x is None else "-" if x == 0 else str(x) for x in v) + ")'"
    return "'%s'" % v


def sql(r):
    ud = ["BEGIN;", STEDER,
          "TRUNCATE udsatte_register.borger, udsatte_register.befolkning, "
          "udsatte_register.raadgivningsforloeb_afsluttet, udsatte_register.normering, "
          + ", ".join("udsatte_register." + t for t in KOLONNER) + " CASCADE;"]

    def ind(tabel, kolonner, raekker):
        if raekker:
            ud.append("INSERT INTO udsatte_register.%s (%s) VALUES\n%s;" % (
                tabel, ", ".join(kolonner),
                ",\n".join("(" + ", ".join(ord_(v) for v in x) + ")" for x in raekker)))

    ind("borger", "borger_id kilde_id pseudonym foedselsdato ufoedt koen".split(),
        [(b.id, b.id, None if b.ufoedt else "%032x" % (b.id + r.seed * 100000), b.foedt, b.ufoedt,
          b.koen) for b in r.borger])
    ind("befolkning", "aar kommune_kode alder koen bydel_nr antal".split(),
        [(*k, 99, n) for k, n in r.befolkning.items()])
    ind("raadgivningsforloeb_afsluttet",
        "enhed_kode slutmaaned retsgrundlag varighed_band afslutning brobygning_til modtaget antal".split(),
        [(e, m, "11_3", "1_3_mdr", "planlagt", b, t, a) for e, m, b, t, a in r.afsluttet_forloeb])
    ind("normering", "enhed_kode maaned rolle aarsvaerk".split(), r.normering)
    for tabel, spec in KOLONNER.items():
        par = [x.rpartition(":") for x in spec.split()]
        par = [(a or c, c) for a, _, c in par]
        ind(tabel, [tabel + "_id", "kilde_id"] + [c for _, c in par],
            [[x.id, x.id] + [a[2:-1] if a[0] == "=" else getattr(x, a) for a, _ in par]
             for x in getattr(r, tabel)])
    return "\n".join(ud + ["COMMIT;", "ANALYZE;"])
