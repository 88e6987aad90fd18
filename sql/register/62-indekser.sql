-- Indexes for the joins the views make.

CREATE INDEX enhed_overordnet_idx
	ON udsatte_register.enhed (overordnet);

CREATE INDEX enhed_kommune_kode_idx
	ON udsatte_register.enhed (kommune_kode);

CREATE INDEX kvartal_aar_idx
	ON udsatte_register.kvartal (aar);

CREATE INDEX bopael_borger_id_fra_idx
	ON udsatte_register.bopael (borger_id, fra) INCLUDE (kommune_kode, bydel_nr, til);

CREATE INDEX sag_borger_id_idx
	ON udsatte_register.sag (borger_id);

CREATE INDEX sag_handlekommune_kode_idx
	ON udsatte_register.sag (handlekommune_kode) INCLUDE (sag_id, borger_id, enhed_kode, oprindelig_bydel_nr);

CREATE INDEX sag_enhed_kode_idx
	ON udsatte_register.sag (enhed_kode);

CREATE INDEX sagsbehandlerperiode_sag_id_fra_idx
	ON udsatte_register.sagsbehandlerperiode (sag_id, fra) INCLUDE (til, sagsbehandler_noegle);

CREATE INDEX kontakt_sag_id_dato_idx
	ON udsatte_register.kontakt (sag_id, dato);

CREATE INDEX underretning_borger_id_modtaget_idx
	ON udsatte_register.underretning (borger_id, modtaget);

CREATE INDEX underretning_sag_id_idx
	ON udsatte_register.underretning (sag_id);

CREATE INDEX undersoegelse_sag_id_idx
	ON udsatte_register.undersoegelse (sag_id) INCLUDE (opmaerksom, ivaerksat, afsluttet, bortfaldet);

CREATE INDEX afgoerelse_sag_id_truffet_idx
	ON udsatte_register.afgoerelse (sag_id, truffet);

CREATE INDEX handleplan_sag_id_idx
	ON udsatte_register.handleplan (sag_id) INCLUDE (udarbejdet, gyldig_til);

CREATE INDEX foranstaltning_sag_id_idx
	ON udsatte_register.foranstaltning (sag_id) INCLUDE (type_kode, ivaerksat, afsluttet);

CREATE INDEX opfoelgning_sag_id_afholdt_idx
	ON udsatte_register.opfoelgning (sag_id, afholdt);

CREATE INDEX opfoelgning_foranstaltning_foranstaltning_id_idx
	ON udsatte_register.opfoelgning_foranstaltning (foranstaltning_id);

CREATE INDEX anbringelse_foranstaltning_id_fra_idx
	ON udsatte_register.anbringelse (foranstaltning_id, fra) INCLUDE (til, er_skift);

CREATE INDEX tilsyn_foranstaltning_id_dato_idx
	ON udsatte_register.tilsyn (foranstaltning_id, dato);

CREATE INDEX inddragelse_sag_id_dato_idx
	ON udsatte_register.inddragelse (sag_id, dato);

CREATE INDEX inddragelse_borger_id_dato_idx
	ON udsatte_register.inddragelse (borger_id, dato);

CREATE INDEX kompasmaaling_borger_id_dato_idx
	ON udsatte_register.kompasmaaling (borger_id, dato);

CREATE INDEX kompasmaaling_sag_id_idx
	ON udsatte_register.kompasmaaling (sag_id);

CREATE INDEX skoleindskrivning_borger_id_fra_idx
	ON udsatte_register.skoleindskrivning (borger_id, fra);

CREATE INDEX ungestatus_borger_id_dato_idx
	ON udsatte_register.ungestatus (borger_id, dato);

CREATE INDEX sigtelse_borger_id_sigtet_idx
	ON udsatte_register.sigtelse (borger_id, sigtet);

CREATE INDEX ungdomsuddannelse_borger_id_paabegyndt_idx
	ON udsatte_register.ungdomsuddannelse (borger_id, paabegyndt);

CREATE INDEX ledelsestilsyn_sag_id_idx
	ON udsatte_register.ledelsestilsyn (sag_id);

CREATE INDEX indsatsforloeb_borger_id_fra_idx
	ON udsatte_register.indsatsforloeb (borger_id, fra);

CREATE INDEX indsatsforloeb_program_kode_idx
	ON udsatte_register.indsatsforloeb (program_kode);

CREATE INDEX udgift_foranstaltning_id_maaned_idx
	ON udsatte_register.udgift (foranstaltning_id, maaned);

CREATE INDEX foranstaltning_program_kode_idx
	ON udsatte_register.foranstaltning (program_kode) WHERE program_kode IS NOT NULL;
