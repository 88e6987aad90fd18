-- Focus area 3, youths and crime: the observations behind goals 3A and 3B.

CREATE VIEW udsatte_maal.sigtelse_sted WITH (security_invoker = true) AS
SELECT g.sigtelse_id, g.borger_id, s.sag_id, g.gerningsdato, g.sigtet,
	g.status, g.art, s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen,
	udsatte.alder(b.foedselsdato, g.gerningsdato) AS alder
FROM udsatte_register.sigtelse g
	JOIN udsatte_register.borger b ON b.borger_id = g.borger_id
	JOIN udsatte_register.sag s ON s.borger_id = g.borger_id
		AND g.sigtet >= s.aabnet AND g.sigtet <= coalesce(s.lukket, 'infinity')
WHERE g.sigtet <= udsatte.opgoerelsesdato()
	AND NOT EXISTS (SELECT
		FROM udsatte_register.sag t
		WHERE t.borger_id = g.borger_id AND g.sigtet >= t.aabnet
			AND g.sigtet <= coalesce(t.lukket, 'infinity')
			AND (t.aabnet, t.sag_id) > (s.aabnet, s.sag_id))
UNION ALL
SELECT g.sigtelse_id, g.borger_id, NULL, g.gerningsdato, g.sigtet, g.status,
	g.art, o.kommune_kode, 'ukendt', o.bydel_nr, b.koen,
	udsatte.alder(b.foedselsdato, g.gerningsdato)
FROM udsatte_register.sigtelse g
	JOIN udsatte_register.borger b ON b.borger_id = g.borger_id
	JOIN udsatte_register.bopael o ON o.borger_id = g.borger_id
		AND g.sigtet >= o.fra AND g.sigtet <= coalesce(o.til, 'infinity')
WHERE g.sigtet <= udsatte.opgoerelsesdato()
	AND NOT EXISTS (SELECT
		FROM udsatte_register.sag t
		WHERE t.borger_id = g.borger_id AND g.sigtet >= t.aabnet
			AND g.sigtet <= coalesce(t.lukket, 'infinity'))
	AND NOT EXISTS (SELECT
		FROM udsatte_register.bopael p
		WHERE p.borger_id = g.borger_id AND g.sigtet >= p.fra
			AND g.sigtet <= coalesce(p.til, 'infinity')
			AND (p.fra, p.bopael_id) > (o.fra, o.bopael_id));
COMMENT ON VIEW udsatte_maal.sigtelse_sted IS
	'Sigtelser og mistanker med kommune, enhed og bydel: fra den sag der var åben på sigtelsesdagen (den senest åbnede), ellers fra bopælen den dag. Alderen er den på gerningsdagen. Nøgle: sigtelse_id.';

-- One row for each quarter and one for the year, however many charges: the
-- first one in the period.
CREATE VIEW udsatte_maal.sigtet_periode WITH (security_invoker = true) AS
SELECT DISTINCT ON (v.indikator, g.kommune_kode, g.borger_id, p.periode_type,
		date_trunc(p.laengde, g.sigtet::timestamp))
	v.indikator, g.sigtet AS dato, p.periode_type, g.kommune_kode,
	g.enhed_kode, g.bydel_nr, g.koen, g.alder, g.borger_id, g.sag_id,
	g.sigtelse_id
FROM udsatte_maal.sigtelse_sted g
	JOIN (VALUES ('3a_sigtede_pr_1000', 'sigtet', false),
			('3a_sigtede_grov_pr_1000', 'sigtet', true),
			('3a_sigtede_10_14_pr_1000', 'sigtet', false),
			('3a_sigtede_15_17_pr_1000', 'sigtet', false),
			('3a_mistaenkte_10_14_antal', 'mistaenkt_under_lavalder', false))
		v (indikator, status, kun_grov)
		ON v.status = g.status
			AND (NOT v.kun_grov OR g.art IN ('personfarlig', 'alvorlig'))
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND g.alder BETWEEN i.alder_fra AND i.alder_til
	CROSS JOIN (VALUES ('kvartal', 'quarter'), ('aar', 'year'))
		p (periode_type, laengde)
ORDER BY v.indikator, g.kommune_kode, g.borger_id, p.periode_type,
	date_trunc(p.laengde, g.sigtet::timestamp), g.sigtet, g.sigtelse_id;
COMMENT ON VIEW udsatte_maal.sigtet_periode IS
	'Sigtede og mistænkte personer: én række pr. indikator, kommune, person og kvartal og én pr. år, på dagen for den første sigtelse i perioden. Nøgle: indikator, kommune_kode, borger_id, periode_type, dato.';

CREATE VIEW udsatte_maal.grundlag_3a WITH (security_invoker = true) AS
SELECT '3a_sigtede_pr_1000'::text AS indikator, g.dato, g.periode_type,
	g.kommune_kode, g.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	g.bydel_nr, g.koen, g.alder, 1::double precision AS taeller,
	0::double precision AS naevner, 1 AS antal, g.borger_id, g.sag_id,
	g.sigtelse_id AS haendelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_sigtede_pr_1000'
UNION ALL
SELECT '3a_sigtede_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt', 'ukendt',
	b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i ON i.indikator = '3a_sigtede_pr_1000'
		AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '3a_sigtede_grov_pr_1000', g.dato, g.periode_type, g.kommune_kode,
	g.enhed_kode, 'ukendt', g.bydel_nr, g.koen, g.alder, 1, 0, 1, g.borger_id,
	g.sag_id, g.sigtelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_sigtede_grov_pr_1000'
UNION ALL
SELECT '3a_sigtede_grov_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i ON i.indikator = '3a_sigtede_grov_pr_1000'
		AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '3a_sigtelser_antal', g.sigtet, NULL, g.kommune_kode, g.enhed_kode,
	'ukendt', g.bydel_nr, g.koen, g.alder, 1, 1, 1, g.borger_id, g.sag_id,
	g.sigtelse_id
FROM udsatte_maal.sigtelse_sted g
	JOIN udsatte_register.indikator i ON i.indikator = '3a_sigtelser_antal'
		AND g.alder BETWEEN i.alder_fra AND i.alder_til
WHERE g.status = 'sigtet'
UNION ALL
SELECT '3a_sigtede_10_14_pr_1000', g.dato, g.periode_type, g.kommune_kode,
	g.enhed_kode, 'ukendt', g.bydel_nr, g.koen, g.alder, 1, 0, 1, g.borger_id,
	g.sag_id, g.sigtelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_sigtede_10_14_pr_1000'
UNION ALL
SELECT '3a_sigtede_10_14_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '3a_sigtede_10_14_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '3a_sigtede_15_17_pr_1000', g.dato, g.periode_type, g.kommune_kode,
	g.enhed_kode, 'ukendt', g.bydel_nr, g.koen, g.alder, 1, 0, 1, g.borger_id,
	g.sag_id, g.sigtelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_sigtede_15_17_pr_1000'
UNION ALL
SELECT '3a_sigtede_15_17_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '3a_sigtede_15_17_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '3a_mistaenkte_10_14_antal', g.dato, g.periode_type, g.kommune_kode,
	g.enhed_kode, 'ukendt', g.bydel_nr, g.koen, g.alder, 1, 1, 1, g.borger_id,
	g.sag_id, g.sigtelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_mistaenkte_10_14_antal';
COMMENT ON VIEW udsatte_maal.grundlag_3a IS
	'Grundlag for mål 3A: sigtede og mistænkte personer pr. kvartal og år med tæller 1, befolkningsrækker med tæller 0 og nævner personår; 3a_sigtelser_antal har én række pr. sigtelse.';

-- On some day of the period both with a measure and of the right age: not too
-- young on the last of those days, not too old on the first.
CREATE VIEW udsatte_maal.udsat_ung_periode WITH (security_invoker = true) AS
SELECT DISTINCT ON (d.indikator, d.kommune_kode, d.borger_id,
		(d.p).periode_type, (d.p).start)
	d.indikator, (d.p).periode_type AS periode_type, (d.p).start AS start,
	least((d.p).slut, d.pr) AS dato, d.kommune_kode, d.enhed_kode, d.bydel_nr,
	d.koen, d.foedselsdato, d.borger_id, d.sag_id, d.alder_til
FROM (SELECT i.indikator, i.alder_fra, i.alder_til, s.kommune_kode,
		s.enhed_kode, s.bydel_nr, s.koen, s.foedselsdato, s.borger_id, s.sag_id,
		s.fra, s.til, (SELECT udsatte.opgoerelsesdato()) AS pr,
		udsatte.perioder(s.fra, s.til, (SELECT udsatte.opgoerelsesdato())) AS p
	FROM udsatte_register.indikator i
		CROSS JOIN udsatte_maal.stoetteperiode s
	WHERE i.grundlag = 'grundlag_3b' AND s.niveau = 'barn'
		AND udsatte.alder(s.foedselsdato, s.fra) <= i.alder_til
		AND udsatte.alder(s.foedselsdato,
			least(s.til, (SELECT udsatte.opgoerelsesdato()))) >= i.alder_fra) d
WHERE udsatte.alder(d.foedselsdato, least(d.til, (d.p).slut, d.pr)) >= d.alder_fra
	AND udsatte.alder(d.foedselsdato, greatest(d.fra, (d.p).start)) <= d.alder_til
ORDER BY d.indikator, d.kommune_kode, d.borger_id, (d.p).periode_type,
	(d.p).start, d.fra DESC, d.sag_id DESC;
COMMENT ON VIEW udsatte_maal.udsat_ung_periode IS
	'Unge der på mindst én dag i perioden både havde en aktiv foranstaltning (forebyggende eller anbringelse) og var i indikatorens alder: én række pr. indikator, kommune, ung og periode. Enheden er den seneste foranstaltnings sags. Nøgle: indikator, kommune_kode, borger_id, periode_type, start.';

CREATE VIEW udsatte_maal.sigtet_udsat WITH (security_invoker = true) AS
SELECT DISTINCT v.indikator, g.borger_id, p.periode_type,
	date_trunc(p.laengde, g.sigtet::timestamp)::date AS start
FROM udsatte_register.sigtelse g
	JOIN udsatte_register.borger b ON b.borger_id = g.borger_id
	JOIN (VALUES ('3b_sigtede_grov_udsatte_andel', true),
			('3b_sigtede_udsatte_andel', false),
			('3b_sigtede_udsatte_antal', false)) v (indikator, kun_grov)
		ON NOT v.kun_grov OR g.art IN ('personfarlig', 'alvorlig')
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND udsatte.alder(b.foedselsdato, g.gerningsdato)
			BETWEEN i.alder_fra AND i.alder_til
	CROSS JOIN (VALUES ('kvartal', 'quarter'), ('aar', 'year'))
		p (periode_type, laengde)
WHERE g.status = 'sigtet' AND g.sigtet <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.sigtet_udsat IS
	'Hvem der er sigtet i hvilke kvartaler og år, til mål 3B: uanset hvor i landet og uanset om sagen var åben den dag. Nøgle: indikator, borger_id, periode_type, start.';

CREATE VIEW udsatte_maal.grundlag_3b WITH (security_invoker = true) AS
SELECT '3b_sigtede_grov_udsatte_andel'::text AS indikator, u.dato,
	u.periode_type, u.kommune_kode, u.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, u.bydel_nr, u.koen,
	least(udsatte.alder(u.foedselsdato, u.dato), u.alder_til) AS alder,
	CASE WHEN g.borger_id IS NULL THEN 0 ELSE 1 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, u.borger_id, u.sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.udsat_ung_periode u
	LEFT JOIN udsatte_maal.sigtet_udsat g ON g.indikator = u.indikator
		AND g.borger_id = u.borger_id AND g.periode_type = u.periode_type
		AND g.start = u.start
WHERE u.indikator = '3b_sigtede_grov_udsatte_andel'
UNION ALL
SELECT '3b_sigtede_udsatte_andel', u.dato, u.periode_type, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	least(udsatte.alder(u.foedselsdato, u.dato), u.alder_til),
	CASE WHEN g.borger_id IS NULL THEN 0 ELSE 1 END, 1, 1, u.borger_id,
	u.sag_id, NULL
FROM udsatte_maal.udsat_ung_periode u
	LEFT JOIN udsatte_maal.sigtet_udsat g ON g.indikator = u.indikator
		AND g.borger_id = u.borger_id AND g.periode_type = u.periode_type
		AND g.start = u.start
WHERE u.indikator = '3b_sigtede_udsatte_andel'
UNION ALL
SELECT '3b_sigtede_udsatte_antal', u.dato, u.periode_type, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	least(udsatte.alder(u.foedselsdato, u.dato), u.alder_til), 1, 1, 1,
	u.borger_id, u.sag_id, NULL
FROM udsatte_maal.udsat_ung_periode u
	JOIN udsatte_maal.sigtet_udsat g ON g.indikator = u.indikator
		AND g.borger_id = u.borger_id AND g.periode_type = u.periode_type
		AND g.start = u.start
WHERE u.indikator = '3b_sigtede_udsatte_antal';
COMMENT ON VIEW udsatte_maal.grundlag_3b IS
	'Grundlag for mål 3B: én række pr. ung med en foranstaltning i perioden, pr. kvartal og år.';
