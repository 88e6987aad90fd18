-- Focus area 6, better casework: the observations behind goals 6A, 6B and 6C.

CREATE VIEW udsatte_maal.grundlag_6a WITH (security_invoker = true) AS
SELECT i.indikator, l.dato, NULL::text AS periode_type,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, s.oprindelig_bydel_nr AS bydel_nr,
	b.koen, udsatte.alder(b.foedselsdato, l.dato) AS alder,
	CASE l.svar WHEN 'ja' THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, s.borger_id, s.sag_id,
	l.ledelsestilsyn_id AS haendelse_id
FROM udsatte_register.ledelsestilsyn l
	JOIN udsatte_register.tilsynsspoergsmaal q
		ON q.spoergsmaal_kode = l.spoergsmaal_kode
	JOIN udsatte_register.indikator i ON i.grundlag = 'grundlag_6a'
		AND i.indikator IN ('6a_lovoverholdelse_andel',
			'6a_' || q.emne || '_andel')
	JOIN udsatte_register.sag s ON s.sag_id = l.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
WHERE l.svar IN ('ja', 'nej') AND l.dato <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.grundlag_6a IS
	'Grundlag for mål 6A: ét svar i ledelsestilsynet pr. række, én gang i den samlede indikator og én gang i emnets egen (6a_<emne>_andel).';

CREATE VIEW udsatte_maal.grundlag_6b WITH (security_invoker = true) AS
SELECT '6b_undersoegelse_rettidig_andel'::text AS indikator, f.frist AS dato,
	NULL::text AS periode_type, f.kommune_kode, f.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist) AS alder,
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, f.borger_id, f.sag_id,
	f.undersoegelse_id AS haendelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT '6b_foreloebig_andel', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'foreloebig' THEN 1 ELSE 0 END,
	1, 1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT '6b_forfalden_andel', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist),
	CASE WHEN f.udfoert <= udsatte.opgoerelsesdato()
		OR f.ophoert <= udsatte.opgoerelsesdato() THEN 0 ELSE 1 END,
	1, 1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT '6b_dage_over', f.frist, NULL, f.kommune_kode, f.enhed_kode, 'ukendt',
	f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist), f.dage_over, 1,
	1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato() AND f.dage_over IS NOT NULL
	AND f.status NOT IN ('loebende', 'bortfaldet')
	-- what was dropped before its due date has no days over it
	AND NOT EXISTS (SELECT
		FROM udsatte_register.undersoegelse u
		WHERE u.undersoegelse_id = f.undersoegelse_id
			AND u.bortfaldet <= f.frist)
UNION ALL
SELECT '6b_bortfaldet_antal', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist), 1, 1,
	1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato() AND f.status = 'bortfaldet';
COMMENT ON VIEW udsatte_maal.grundlag_6b IS
	'Grundlag for mål 6B: én række pr. undersøgelse hvis frist er faldet, på fristens dag. Åben efter fristen tæller som ikke overholdt.';

CREATE VIEW udsatte_maal.handleplan_opgoerelse WITH (security_invoker = true) AS
SELECT (f.p).periode_type AS periode_type, (f.p).dato AS dato, f.kommune_kode,
	f.enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, (f.p).dato) AS alder, f.borger_id, f.sag_id,
	h.udarbejdet
FROM (SELECT s.*,
		udsatte.beholdningsdage(s.fra, s.til, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.stoetteperiode s
	WHERE s.niveau = 'sag') f
	LEFT JOIN LATERAL (SELECT max(x.udarbejdet) AS udarbejdet
		FROM udsatte_register.handleplan x
		WHERE x.sag_id = f.sag_id AND x.udarbejdet <= (f.p).dato
			AND coalesce(x.gyldig_til, 'infinity') >= (f.p).dato) h ON true;
COMMENT ON VIEW udsatte_maal.handleplan_opgoerelse IS
	'Sager med aktiv foranstaltning på hver opgørelsesdag (kvartalets sidste dag, og for året fjerde kvartals) og den nyeste plan der gjaldt den dag; udarbejdet er tom uden en gyldig plan. Nøgle: sag_id, periode_type, dato.';

CREATE VIEW udsatte_maal.grundlag_6c WITH (security_invoker = true) AS
SELECT '6c_handleplan_andel'::text AS indikator, h.dato,
	h.periode_type, h.kommune_kode, h.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, h.bydel_nr, h.koen, h.alder,
	CASE WHEN h.udarbejdet IS NOT NULL THEN 1 ELSE 0 END::double precision
		AS taeller,
	1::double precision AS naevner, 1 AS antal, h.borger_id, h.sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.handleplan_opgoerelse h
	JOIN udsatte_register.indikator i ON i.indikator = '6c_handleplan_andel'
		AND h.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '6c_plan_revideret_6_mdr_andel', h.dato, h.periode_type, h.kommune_kode,
	h.enhed_kode, 'ukendt', h.bydel_nr, h.koen, h.alder,
	CASE WHEN h.udarbejdet > h.dato - make_interval(months => i.vindue_mdr)
		THEN 1 ELSE 0 END,
	1, 1, h.borger_id, h.sag_id, NULL
FROM udsatte_maal.handleplan_opgoerelse h
	JOIN udsatte_register.indikator i
		ON i.indikator = '6c_plan_revideret_6_mdr_andel'
			AND h.alder BETWEEN i.alder_fra AND i.alder_til
WHERE h.udarbejdet IS NOT NULL
UNION ALL
SELECT '6c_plan_foer_afgoerelse_andel', f.frist, NULL, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END, 1, 1, f.borger_id,
	f.sag_id, f.foranstaltning_id
FROM udsatte_maal.frist_handleplan f
WHERE f.art = 'foer_afgoerelse' AND f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT '6c_opfoelgning_rettidig_andel', f.frist, NULL, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END, 1, 1, f.borger_id,
	f.sag_id, NULL
FROM udsatte_maal.frist_opfoelgning f
WHERE f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT 'underretning_24_timer_andel', f.frist, NULL, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END, 1, 1, f.borger_id,
	f.sag_id, f.underretning_id
FROM udsatte_maal.frist_underretning_vurdering f
WHERE f.frist <= udsatte.opgoerelsesdato() AND f.status <> 'loebende'
UNION ALL
SELECT 'underretning_kvittering_andel', f.frist, NULL, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END, 1, 1, f.borger_id,
	f.sag_id, f.underretning_id
FROM udsatte_maal.frist_underretning_kvittering f
WHERE f.frist <= udsatte.opgoerelsesdato() AND f.status <> 'loebende'
UNION ALL
-- one row a placed child and year: all the visits the year demanded
SELECT 'tilsyn_to_pr_aar_andel', f.frist, 'aar', f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE WHEN bool_and(f.status = 'overholdt') THEN 1 ELSE 0 END, 1, 1,
	f.borger_id, f.sag_id, NULL
FROM udsatte_maal.frist_tilsyn f
WHERE f.frist <= udsatte.opgoerelsesdato()
GROUP BY f.sag_id, f.aar, f.frist, f.kommune_kode, f.enhed_kode, f.bydel_nr,
	f.koen, f.foedselsdato, f.borger_id;
COMMENT ON VIEW udsatte_maal.grundlag_6c IS
	'Grundlag for mål 6C: planer, opfølgninger, underretninger og tilsyn. Frister er rækker på fristens dag; åben efter fristen tæller som ikke overholdt.';

CREATE VIEW udsatte_maal.grundlag_6c_gentagelse WITH (security_invoker = true) AS
SELECT 'genunderretning_12_mdr_andel'::text AS indikator, v.modnet AS dato,
	NULL::text AS periode_type, v.kommune_kode, v.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, v.bydel_nr, v.koen, v.alder,
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.underretning u
			WHERE u.borger_id = v.borger_id
				AND u.modtaget >= (v.lukket + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'
				AND u.modtaget < (v.modnet + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen')
		THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, v.borger_id, v.sag_id,
	NULL::bigint AS haendelse_id
FROM (SELECT s.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, b.koen, a.lukket,
		udsatte.alder(b.foedselsdato, a.lukket) AS alder,
		(a.lukket + make_interval(months => i.vindue_mdr))::date AS modnet,
		i.alder_fra, i.alder_til
	FROM udsatte_register.indikator i
		CROSS JOIN (SELECT s.sag_id, s.lukket
			FROM udsatte_register.sag s
			WHERE s.lukket IS NOT NULL
			UNION
			SELECT u.sag_id, u.afsluttet
			FROM udsatte_register.undersoegelse u
			WHERE u.konklusion = 'ingen_stoette' AND u.afsluttet IS NOT NULL) a
		JOIN udsatte_register.sag s ON s.sag_id = a.sag_id
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	WHERE i.indikator = 'genunderretning_12_mdr_andel'
		-- an examination whose case closes within the window is counted there
		AND (a.lukket = s.lukket OR coalesce(s.lukket, 'infinity')
			> a.lukket + make_interval(months => i.vindue_mdr))) v
WHERE v.modnet <= udsatte.opgoerelsesdato()
	AND v.alder BETWEEN v.alder_fra AND v.alder_til
UNION ALL
SELECT 'genunderretning_baglaens_andel', v.dato, NULL, v.kommune_kode,
	v.enhed_kode, 'ukendt', v.bydel_nr, v.koen, v.alder,
	CASE WHEN v.forrige >= v.dato - make_interval(months => i.vindue_mdr)
		THEN 1 ELSE 0 END,
	1, 1, v.borger_id, v.sag_id, v.underretning_id
FROM (SELECT u.*, udsatte.alder(u.foedselsdato, u.dato) AS alder,
		-- the one before counts wherever the child lived then; of one day's the
		-- first registered comes first
		(SELECT (max(x.modtaget) AT TIME ZONE 'Europe/Copenhagen')::date
		FROM udsatte_register.underretning x
		WHERE x.borger_id = u.borger_id
			AND x.modtaget < (u.dato + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'
			AND (x.modtaget < u.dato::timestamp AT TIME ZONE 'Europe/Copenhagen'
				OR x.underretning_id < u.underretning_id)) AS forrige,
		min(u.dato) OVER (PARTITION BY u.kommune_kode) AS foerste
	FROM udsatte_maal.underretning_sted u) v
	JOIN udsatte_register.indikator i
		ON i.indikator = 'genunderretning_baglaens_andel'
			AND v.alder BETWEEN i.alder_fra AND i.alder_til
WHERE v.dato <= udsatte.opgoerelsesdato()
	-- before that, an earlier notification may be missing from the register
	AND v.dato >= v.foerste + make_interval(months => i.vindue_mdr);
COMMENT ON VIEW udsatte_maal.grundlag_6c_gentagelse IS
	'Grundlag for de to mål for nye underretninger: lukkede sager og afsluttede undersøgelser et år efter (på dagen vinduet er gået), og underretninger der fulgte efter en anden.';
