-- One child's journey.

CREATE VIEW udsatte_maal.barnets_forloeb WITH (security_invoker = true) AS
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, x.aabnet AS dato,
	'sag'::text AS tabel, x.sag_id AS haendelse_id,
	'Sag åbnet'::text AS haendelse_tekst, x.enhed_kode AS detalje
FROM udsatte_register.sag x
UNION ALL
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, x.lukket AS dato,
	'sag'::text AS tabel, x.sag_id AS haendelse_id,
	'Sag lukket'::text AS haendelse_tekst, x.enhed_kode AS detalje
FROM udsatte_register.sag x
WHERE x.lukket IS NOT NULL
UNION ALL
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, (x.modtaget AT TIME ZONE 'Europe/Copenhagen')::date AS dato,
	'underretning'::text AS tabel, x.underretning_id AS haendelse_id,
	'Underretning modtaget'::text AS haendelse_tekst, x.underretter AS detalje
FROM udsatte_register.underretning x
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.ivaerksat AS dato,
	'undersoegelse'::text AS tabel, x.undersoegelse_id AS haendelse_id,
	'Børnefaglig undersøgelse iværksat'::text AS haendelse_tekst, NULL::text AS detalje
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.foreloebig_vurdering AS dato,
	'undersoegelse'::text AS tabel, x.undersoegelse_id AS haendelse_id,
	'Foreløbig vurdering'::text AS haendelse_tekst, NULL::text AS detalje
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.foreloebig_vurdering IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.afsluttet AS dato,
	'undersoegelse'::text AS tabel, x.undersoegelse_id AS haendelse_id,
	'Børnefaglig undersøgelse afsluttet'::text AS haendelse_tekst, x.konklusion AS detalje
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.afsluttet IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.bortfaldet AS dato,
	'undersoegelse'::text AS tabel, x.undersoegelse_id AS haendelse_id,
	'Børnefaglig undersøgelse bortfaldet'::text AS haendelse_tekst, x.bortfald_aarsag AS detalje
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.bortfaldet IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.udarbejdet AS dato,
	'handleplan'::text AS tabel, x.handleplan_id AS haendelse_id,
	'Handleplan udarbejdet'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.handleplan x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.bevilget AS dato,
	'foranstaltning'::text AS tabel, x.foranstaltning_id AS haendelse_id,
	'Foranstaltning bevilget'::text AS haendelse_tekst, t.navn AS detalje
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = x.type_kode
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.ivaerksat AS dato,
	'foranstaltning'::text AS tabel, x.foranstaltning_id AS haendelse_id,
	'Foranstaltning iværksat'::text AS haendelse_tekst, t.navn AS detalje
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = x.type_kode
WHERE x.ivaerksat IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.afsluttet AS dato,
	'foranstaltning'::text AS tabel, x.foranstaltning_id AS haendelse_id,
	'Foranstaltning afsluttet'::text AS haendelse_tekst, t.navn AS detalje
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = x.type_kode
WHERE x.afsluttet IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, f.sag_id AS sag_id, x.fra AS dato,
	'anbringelse'::text AS tabel, x.anbringelse_id AS haendelse_id,
	'Ophold på anbringelsessted begyndt'::text AS haendelse_tekst, p.navn AS detalje
FROM udsatte_register.anbringelse x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
	JOIN udsatte_register.stedtype p ON p.stedtype_kode = x.stedtype_kode
UNION ALL
SELECT s.borger_id AS borger_id, f.sag_id AS sag_id, x.til AS dato,
	'anbringelse'::text AS tabel, x.anbringelse_id AS haendelse_id,
	'Ophold på anbringelsessted slut'::text AS haendelse_tekst, x.ophoer AS detalje
FROM udsatte_register.anbringelse x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
WHERE x.til IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.afholdt AS dato,
	'opfoelgning'::text AS tabel, x.opfoelgning_id AS haendelse_id,
	'Opfølgning holdt'::text AS haendelse_tekst, NULL::text AS detalje
FROM udsatte_register.opfoelgning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT s.borger_id AS borger_id, f.sag_id AS sag_id, x.dato AS dato,
	'tilsyn'::text AS tabel, x.tilsyn_id AS haendelse_id,
	'Tilsynsbesøg'::text AS haendelse_tekst, CASE WHEN x.samtale THEN 'med samtale' ELSE 'uden samtale' END AS detalje
FROM udsatte_register.tilsyn x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
UNION ALL
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, x.dato AS dato,
	'inddragelse'::text AS tabel, x.inddragelse_id AS haendelse_id,
	'Inddragelse'::text AS haendelse_tekst, x.part AS detalje
FROM udsatte_register.inddragelse x
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.dato AS dato,
	'kontakt'::text AS tabel, x.kontakt_id AS haendelse_id,
	'Kontakt'::text AS haendelse_tekst, x.form AS detalje
FROM udsatte_register.kontakt x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, x.dato AS dato,
	'kompasmaaling'::text AS tabel, x.kompasmaaling_id AS haendelse_id,
	'Måling med Forandringskompasset'::text AS haendelse_tekst, x.rolle || ', gennemsnit ' || coalesce(udsatte.tal_tekst(udsatte.kompas_gennemsnit(x.skoen), 1), 'ingen skøn') AS detalje
FROM udsatte_register.kompasmaaling x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.sigtet AS dato,
	'sigtelse'::text AS tabel, x.sigtelse_id AS haendelse_id,
	'Sigtelse'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.sigtelse x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.fra AS dato,
	'indsatsforloeb'::text AS tabel, x.indsatsforloeb_id AS haendelse_id,
	'Forløb begyndt'::text AS haendelse_tekst, x.program_kode AS detalje
FROM udsatte_register.indsatsforloeb x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.til AS dato,
	'indsatsforloeb'::text AS tabel, x.indsatsforloeb_id AS haendelse_id,
	'Forløb slut'::text AS haendelse_tekst, x.afslutning AS detalje
FROM udsatte_register.indsatsforloeb x
WHERE x.til IS NOT NULL
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.fra AS dato,
	'skoleindskrivning'::text AS tabel, x.skoleindskrivning_id AS haendelse_id,
	'Indskrevet på skole'::text AS haendelse_tekst, x.skoleform AS detalje
FROM udsatte_register.skoleindskrivning x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.dato AS dato,
	'ungestatus'::text AS tabel, x.ungestatus_id AS haendelse_id,
	'Den unges situation opgjort'::text AS haendelse_tekst, NULL::text AS detalje
FROM udsatte_register.ungestatus x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, make_date(x.skoleaar + 1, 7, 31) AS dato,
	'skoleafslutning'::text AS tabel, x.skoleafslutning_id AS haendelse_id,
	'Skole afsluttet'::text AS haendelse_tekst, x.klassetrin || '. klasse' AS detalje
FROM udsatte_register.skoleafslutning x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.paabegyndt AS dato,
	'ungdomsuddannelse'::text AS tabel, x.ungdomsuddannelse_id AS haendelse_id,
	'Ungdomsuddannelse påbegyndt'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.ungdomsuddannelse x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.gennemfoert AS dato,
	'ungdomsuddannelse'::text AS tabel, x.ungdomsuddannelse_id AS haendelse_id,
	'Ungdomsuddannelse gennemført'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.ungdomsuddannelse x
WHERE x.gennemfoert IS NOT NULL
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.afbrudt AS dato,
	'ungdomsuddannelse'::text AS tabel, x.ungdomsuddannelse_id AS haendelse_id,
	'Ungdomsuddannelse afbrudt'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.ungdomsuddannelse x
WHERE x.afbrudt IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.truffet AS dato,
	'afgoerelse'::text AS tabel, x.afgoerelse_id AS haendelse_id,
	CASE x.art WHEN 'formand' THEN 'Formandsafgørelse'
		WHEN 'uden_samtykke' THEN 'Afgørelse uden samtykke'
		WHEN 'undersoegelse_uden_samtykke' THEN 'Afgørelse om undersøgelse uden samtykke'
		ELSE 'Afgørelse om efterværn' END::text AS haendelse_tekst,
	NULL::text AS detalje
FROM udsatte_register.afgoerelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.fra AS dato,
	'bopael'::text AS tabel, x.bopael_id AS haendelse_id,
	'Flyttet til'::text AS haendelse_tekst, k.navn || coalesce(', ' || y.navn, '') AS detalje
FROM udsatte_register.bopael x
	JOIN udsatte_register.kommune k ON k.kommune_kode = x.kommune_kode
	LEFT JOIN udsatte_register.bydel y ON y.kommune_kode = x.kommune_kode
		AND y.bydel_nr = x.bydel_nr;
COMMENT ON VIEW udsatte_maal.barnets_forloeb IS
	'Et barns forløb: én række pr. hændelse på tværs af alle tabeller. Filtrér på borger_id, og sortér efter dato. Nøgle: tabel, haendelse_id, haendelse_tekst.';
