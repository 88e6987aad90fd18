-- Foreign keys, one statement each: one that cannot be made (a relation of the
-- municipality's own that is a view) is skipped and told.

ALTER TABLE udsatte_register.bydel
	ADD CONSTRAINT bydel_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode);

ALTER TABLE udsatte_register.enhed
	ADD CONSTRAINT enhed_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode);

ALTER TABLE udsatte_register.enhed
	ADD CONSTRAINT enhed_overordnet_fk FOREIGN KEY (overordnet) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.enhed_bydel
	ADD CONSTRAINT enhed_bydel_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.enhed_bydel
	ADD CONSTRAINT enhed_bydel_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr);

ALTER TABLE udsatte_register.befolkning
	ADD CONSTRAINT befolkning_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr);

ALTER TABLE udsatte_register.befolkning_herkomst
	ADD CONSTRAINT befolkning_herkomst_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr);

ALTER TABLE udsatte_register.befolkning_herkomst
	ADD CONSTRAINT befolkning_herkomst_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling);

ALTER TABLE udsatte_register.lukkedag
	ADD CONSTRAINT lukkedag_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode);

ALTER TABLE udsatte_register.strategi
	ADD CONSTRAINT strategi_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode);

ALTER TABLE udsatte_register.pejlemaerke
	ADD CONSTRAINT pejlemaerke_strategi_fk FOREIGN KEY (strategi) REFERENCES udsatte_register.strategi (strategi);

ALTER TABLE udsatte_register.fokusomraade
	ADD CONSTRAINT fokusomraade_strategi_fk FOREIGN KEY (strategi) REFERENCES udsatte_register.strategi (strategi);

ALTER TABLE udsatte_register.fokusomraade
	ADD CONSTRAINT fokusomraade_pejlemaerke_fk FOREIGN KEY (pejlemaerke) REFERENCES udsatte_register.pejlemaerke (pejlemaerke);

ALTER TABLE udsatte_register.maal
	ADD CONSTRAINT maal_fokusomraade_fk FOREIGN KEY (fokusomraade) REFERENCES udsatte_register.fokusomraade (fokusomraade);

ALTER TABLE udsatte_register.indikator
	ADD CONSTRAINT indikator_maal_fk FOREIGN KEY (maal) REFERENCES udsatte_register.maal (maal);

ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_indikator_fk FOREIGN KEY (indikator) REFERENCES udsatte_register.indikator (indikator);

ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode);

ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.seriebrud
	ADD CONSTRAINT seriebrud_indikator_fk FOREIGN KEY (indikator) REFERENCES udsatte_register.indikator (indikator);

ALTER TABLE udsatte_register.virkemiddel
	ADD CONSTRAINT virkemiddel_maal_fk FOREIGN KEY (maal) REFERENCES udsatte_register.maal (maal);

ALTER TABLE udsatte_register.aktivitet
	ADD CONSTRAINT aktivitet_virkemiddel_fk FOREIGN KEY (virkemiddel) REFERENCES udsatte_register.virkemiddel (virkemiddel);

ALTER TABLE udsatte_register.aktivitet_status
	ADD CONSTRAINT aktivitet_status_aktivitet_fk FOREIGN KEY (aktivitet) REFERENCES udsatte_register.aktivitet (aktivitet);

ALTER TABLE udsatte_register.kompas_dimension
	ADD CONSTRAINT kompas_dimension_katalog_kode_fk FOREIGN KEY (katalog_kode) REFERENCES udsatte_register.kompas_katalog (katalog_kode);

ALTER TABLE udsatte_register.identitet
	ADD CONSTRAINT identitet_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.bopael
	ADD CONSTRAINT bopael_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.bopael
	ADD CONSTRAINT bopael_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr);

ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_handlekommune_kode_fk FOREIGN KEY (handlekommune_kode) REFERENCES udsatte_register.kommune (kommune_kode);

ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_oprindelig_bydel_nr_fk FOREIGN KEY (handlekommune_kode, oprindelig_bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr);

ALTER TABLE udsatte_register.sagsbehandlerperiode
	ADD CONSTRAINT sagsbehandlerperiode_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.kontakt
	ADD CONSTRAINT kontakt_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.undersoegelse
	ADD CONSTRAINT undersoegelse_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.afgoerelse
	ADD CONSTRAINT afgoerelse_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.handleplan
	ADD CONSTRAINT handleplan_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.opfoelgning
	ADD CONSTRAINT opfoelgning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.ledelsestilsyn
	ADD CONSTRAINT ledelsestilsyn_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_afsender_enhed_kode_fk FOREIGN KEY (afsender_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_type_kode_fk FOREIGN KEY (type_kode) REFERENCES udsatte_register.foranstaltningstype (type_kode);

ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode);

ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.opfoelgning_foranstaltning
	ADD CONSTRAINT opfoelgning_foranstaltning_opfoelgning_id_fk FOREIGN KEY (opfoelgning_id) REFERENCES udsatte_register.opfoelgning (opfoelgning_id);

ALTER TABLE udsatte_register.opfoelgning_foranstaltning
	ADD CONSTRAINT opfoelgning_foranstaltning_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id);

ALTER TABLE udsatte_register.anbringelse
	ADD CONSTRAINT anbringelse_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id);

ALTER TABLE udsatte_register.anbringelse
	ADD CONSTRAINT anbringelse_stedtype_kode_fk FOREIGN KEY (stedtype_kode) REFERENCES udsatte_register.stedtype (stedtype_kode);

ALTER TABLE udsatte_register.tilsyn
	ADD CONSTRAINT tilsyn_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id);

ALTER TABLE udsatte_register.inddragelse
	ADD CONSTRAINT inddragelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.inddragelse
	ADD CONSTRAINT inddragelse_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id);

ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_katalog_kode_fk FOREIGN KEY (katalog_kode) REFERENCES udsatte_register.kompas_katalog (katalog_kode);

ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.fravaer
	ADD CONSTRAINT fravaer_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.skoleindskrivning
	ADD CONSTRAINT skoleindskrivning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.ungestatus
	ADD CONSTRAINT ungestatus_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.skoleafslutning
	ADD CONSTRAINT skoleafslutning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.sigtelse
	ADD CONSTRAINT sigtelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.ungdomsuddannelse
	ADD CONSTRAINT ungdomsuddannelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id);

ALTER TABLE udsatte_register.skoleindskrivning
	ADD CONSTRAINT skoleindskrivning_skole_enhed_kode_fk FOREIGN KEY (skole_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.sigtelse
	ADD CONSTRAINT sigtelse_lovovertraedelse_kode_fk FOREIGN KEY (lovovertraedelse_kode) REFERENCES udsatte_register.lovovertraedelse (lovovertraedelse_kode);

ALTER TABLE udsatte_register.ledelsestilsyn
	ADD CONSTRAINT ledelsestilsyn_spoergsmaal_kode_fk FOREIGN KEY (spoergsmaal_kode) REFERENCES udsatte_register.tilsynsspoergsmaal (spoergsmaal_kode);

ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode);

ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.udgift
	ADD CONSTRAINT udgift_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id);

ALTER TABLE udsatte_register.socialraadgivertilknytning
	ADD CONSTRAINT socialraadgivertilknytning_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.normering
	ADD CONSTRAINT normering_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.kompetenceudvikling
	ADD CONSTRAINT kompetenceudvikling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.enhed_vidensgrundlag
	ADD CONSTRAINT enhed_vidensgrundlag_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.klassegennemgang
	ADD CONSTRAINT klassegennemgang_skole_enhed_kode_fk FOREIGN KEY (skole_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.sundhedspleje_samarbejde
	ADD CONSTRAINT sundhedspleje_samarbejde_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr);

ALTER TABLE udsatte_register.enhed_vidensgrundlag
	ADD CONSTRAINT enhed_vidensgrundlag_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode);

ALTER TABLE udsatte_register.henvendelse_alder
	ADD CONSTRAINT henvendelse_alder_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.henvendelse_tema
	ADD CONSTRAINT henvendelse_tema_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.henvendelse_udfald
	ADD CONSTRAINT henvendelse_udfald_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.henvendelse_kanal
	ADD CONSTRAINT henvendelse_kanal_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.henvendelse_bydel
	ADD CONSTRAINT henvendelse_bydel_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.henvendelse_herkomst
	ADD CONSTRAINT henvendelse_herkomst_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.raadgivningsforloeb
	ADD CONSTRAINT raadgivningsforloeb_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.raadgivningsforloeb_afsluttet
	ADD CONSTRAINT raadgivningsforloeb_afsluttet_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.raadgivningsydelse
	ADD CONSTRAINT raadgivningsydelse_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.brugertilfredshed
	ADD CONSTRAINT brugertilfredshed_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.effektmaaling
	ADD CONSTRAINT effektmaaling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.aabningstid
	ADD CONSTRAINT aabningstid_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.bemanding
	ADD CONSTRAINT bemanding_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.konceptaktivitet
	ADD CONSTRAINT konceptaktivitet_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.bemanding
	ADD CONSTRAINT bemanding_fra_enhed_kode_fk FOREIGN KEY (fra_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode);

ALTER TABLE udsatte_register.konceptaktivitet
	ADD CONSTRAINT konceptaktivitet_krav_kode_fk FOREIGN KEY (krav_kode) REFERENCES udsatte_register.konceptkrav (krav_kode);

ALTER TABLE udsatte_register.henvendelse_alder
	ADD CONSTRAINT henvendelse_alder_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling);

ALTER TABLE udsatte_register.raadgivningsforloeb
	ADD CONSTRAINT raadgivningsforloeb_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling);

ALTER TABLE udsatte_register.cba_post
	ADD CONSTRAINT cba_post_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode);

ALTER TABLE udsatte_register.barometer_vaerdi
	ADD CONSTRAINT barometer_vaerdi_kode_fk FOREIGN KEY (kode) REFERENCES udsatte_register.barometer_indikator (kode);

ALTER TABLE udsatte_register.barometer_vaerdi
	ADD CONSTRAINT barometer_vaerdi_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr);

ALTER TABLE udsatte_register.rusmiddelprincip
	ADD CONSTRAINT rusmiddelprincip_indikator_fk FOREIGN KEY (indikator) REFERENCES udsatte_register.indikator (indikator);

ALTER TABLE udsatte_register.maalgruppe_skoen
	ADD CONSTRAINT maalgruppe_skoen_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode);
