-- Focus area 6, better casework: deadlines kept.

CREATE VIEW udsatte_maal.frist_undersoegelse WITH (security_invoker = true) AS
SELECT u.undersoegelse_id, u.sag_id, s.borger_id,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, f.kode,
	coalesce(u.opmaerksom, u.ivaerksat) AS haendelse,
	u.opmaerksom IS NULL AS haendelse_antaget,
	udsatte.frist(coalesce(u.opmaerksom, u.ivaerksat), f.regel) AS frist,
	u.afsluttet AS udfoert, u.foreloebig_vurdering,
	u.bortfaldet IS NOT NULL AND u.bortfald_aarsag <> 'andet'
		AND u.bortfaldet <= udsatte.frist(
			coalesce(u.opmaerksom, u.ivaerksat), f.regel) AS lovligt_bortfaldet,
	u.bortfaldet
FROM udsatte_register.undersoegelse u
	JOIN udsatte_register.sag s ON s.sag_id = u.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	JOIN udsatte_register.fristkatalog f ON f.fristtype = 'undersoegelse'
		AND coalesce(u.opmaerksom, u.ivaerksat) >= f.gyldig_fra
		AND coalesce(u.opmaerksom, u.ivaerksat)
			<= coalesce(f.gyldig_til, 'infinity');
COMMENT ON VIEW udsatte_maal.frist_undersoegelse IS
	'Hver børnefaglig undersøgelse med den frist der gjaldt den dag kommunen blev opmærksom (eller iværksatte, når den dag mangler). Nøgle: undersoegelse_id.';

CREATE VIEW udsatte_maal.grundlag_6b WITH (security_invoker = true) AS
SELECT '6b_undersoegelse_rettidig_andel'::text AS indikator, f.frist AS dato,
	NULL::text AS periode_type, f.kommune_kode, f.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist) AS alder,
	CASE WHEN f.udfoert <= f.frist THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, f.borger_id, f.sag_id,
	f.undersoegelse_id AS haendelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE NOT f.lovligt_bortfaldet
	AND (f.frist < udsatte.opgoerelsesdato()
		OR f.frist = udsatte.opgoerelsesdato() AND f.udfoert <= f.frist)
UNION ALL
SELECT '6b_foreloebig_andel', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist),
	CASE WHEN f.foreloebig_vurdering <= f.frist
			AND coalesce(f.udfoert, 'infinity') > f.frist
		THEN 1 ELSE 0 END,
	1, 1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE NOT f.lovligt_bortfaldet
	AND (f.frist < udsatte.opgoerelsesdato()
		OR f.frist = udsatte.opgoerelsesdato() AND f.udfoert <= f.frist)
UNION ALL
SELECT '6b_forfalden_andel', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist),
	CASE WHEN coalesce(f.udfoert, 'infinity') > udsatte.opgoerelsesdato()
		THEN 1 ELSE 0 END,
	1, 1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE NOT f.lovligt_bortfaldet
	AND (f.frist < udsatte.opgoerelsesdato()
		OR f.frist = udsatte.opgoerelsesdato() AND f.udfoert <= f.frist)
UNION ALL
SELECT '6b_dage_over', f.frist, NULL, f.kommune_kode, f.enhed_kode, 'ukendt',
	f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist),
	least(f.udfoert, udsatte.opgoerelsesdato()) - f.frist, 1, 1, f.borger_id,
	f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE NOT f.lovligt_bortfaldet AND f.frist < udsatte.opgoerelsesdato()
	AND coalesce(f.udfoert, 'infinity') > f.frist
UNION ALL
SELECT '6b_bortfaldet_antal', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist), 1, 1,
	1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.lovligt_bortfaldet AND f.frist <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.grundlag_6b IS
	'Grundlag for mål 6B: én række pr. undersøgelse hvis frist er faldet, på fristens dag. Åben efter fristen er en miss.';
