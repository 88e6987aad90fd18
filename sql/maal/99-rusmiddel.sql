-- Children and youths in families with substance abuse: the eight principles,
-- each with what is measured for it. U-turn is one of the offers.

CREATE VIEW udsatte_maal.rusmiddeltilbud WITH (security_invoker = true) AS
SELECT e.enhed_kode, e.kommune_kode, e.navn AS enhed, e.type
FROM udsatte_register.enhed e
WHERE e.type IN ('rusmiddeltilbud', 'aaben_anonym_raadgivning');
COMMENT ON VIEW udsatte_maal.rusmiddeltilbud IS
	'Tilbud til børn og unge i familier med rusmiddelproblemer og til unge med rusmiddelproblemer: rusmiddeltilbud (fx U-turn) og åben anonym rådgivning (De Drikker Derhjemme). Nøgle: enhed_kode.';

CREATE VIEW udsatte_maal.grundlag_rus WITH (security_invoker = true) AS
SELECT 'rus_henvendelser_antal'::text AS indikator, h.maaned AS dato,
	NULL::text AS periode_type, h.kommune_kode, h.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, 99 AS bydel_nr, 'U'::text AS koen,
	NULL::integer AS alder, h.antal::double precision AS taeller,
	1::double precision AS naevner, h.antal, NULL::bigint AS borger_id,
	NULL::bigint AS sag_id, NULL::bigint AS haendelse_id
FROM udsatte_maal.henvendelse h
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = h.enhed_kode
UNION ALL
SELECT v.indikator, f.startmaaned, NULL, r.kommune_kode, f.enhed_kode,
	'ukendt', 99, 'U', a.alder_fra, v.taeller, v.naevner, f.antal, NULL, NULL,
	NULL
FROM udsatte_register.raadgivningsforloeb f
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = f.enhed_kode
	JOIN udsatte_register.aldersinddeling a
		ON a.aldersinddeling = f.aldersinddeling
	CROSS JOIN LATERAL (VALUES
		('rus_forloeb_antal'::text, f.antal, 1, true),
		('rus_yngste_andel', CASE WHEN a.alder_til <= 5 THEN f.antal
			ELSE 0 END, f.antal, true),
		('rus_paragraf_11_andel', CASE WHEN f.retsgrundlag = '52' THEN 0
			ELSE f.antal END, f.antal, true),
		('rus_forloeb_pr_1000', f.antal, 0, true),
		('rus_alkohol_forloeb_pr_1000', f.antal, 0, f.tema = 'alkohol'),
		('rus_forloeb_pr_aarsvaerk', f.antal, 0, EXISTS (SELECT
			FROM udsatte_register.normering n
			WHERE n.enhed_kode = f.enhed_kode AND n.maaned = f.startmaaned
				AND n.aarsvaerk > 0)))
		v(indikator, taeller, naevner, med)
WHERE v.med AND f.startmaaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, k.start, NULL, s.kommune_kode, 'ukendt', 'ukendt', 99, 'U',
	NULL, 0, s.antal * (least(k.slut, udsatte.opgoerelsesdato()) - k.start + 1)
		/ 365.0, 0, NULL, NULL, NULL
FROM udsatte_register.maalgruppe_skoen s
	JOIN (VALUES ('rus_forloeb_pr_1000'::text, 'rusmidler_under_25'::text),
		('rus_alkohol_forloeb_pr_1000', 'alkohol_under_25')) v(indikator, kode)
		ON v.kode = s.kode
	JOIN udsatte_register.kvartal k ON k.start <= udsatte.opgoerelsesdato()
		AND k.start >= (SELECT min(date_trunc('quarter',
				f.startmaaned::timestamp)::date)
			FROM udsatte_register.raadgivningsforloeb f
				JOIN udsatte_maal.rusmiddeltilbud r
					ON r.enhed_kode = f.enhed_kode
			WHERE r.kommune_kode = s.kommune_kode)
UNION ALL
SELECT 'rus_forloeb_pr_aarsvaerk', n.maaned, NULL, r.kommune_kode,
	n.enhed_kode, 'ukendt', 99, 'U', NULL, 0, n.aarsvaerk / 12, 0, NULL, NULL,
	NULL
FROM udsatte_register.normering n
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = n.enhed_kode
WHERE n.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, f.slutmaaned, NULL, r.kommune_kode, f.enhed_kode, 'ukendt',
	99, 'U', NULL, v.taeller, f.antal, f.antal, NULL, NULL, NULL
FROM udsatte_register.raadgivningsforloeb_afsluttet f
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = f.enhed_kode
	CROSS JOIN LATERAL (VALUES
		('rus_kort_forloeb_andel'::text, CASE WHEN f.varighed_band IN
			('under_1_md', '1_3_mdr') THEN f.antal ELSE 0 END, true),
		('rus_brobygget_andel', CASE WHEN f.brobygning_til <> 'ingen'
			THEN f.antal ELSE 0 END, true),
		('rus_bro_rusmiddelbehandling_andel', CASE WHEN f.brobygning_til
			= 'rusmiddelbehandling' THEN f.antal ELSE 0 END, true),
		('rus_brobygning_modtaget_andel', CASE WHEN f.modtaget
			THEN f.antal ELSE 0 END, f.brobygning_til <> 'ingen'))
		v(indikator, taeller, med)
WHERE v.med AND f.slutmaaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, y.maaned, NULL, r.kommune_kode, y.enhed_kode, 'ukendt', 99,
	'U', NULL, v.taeller, v.naevner, y.antal, NULL, NULL, NULL
FROM udsatte_register.raadgivningsydelse y
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = y.enhed_kode
	CROSS JOIN LATERAL (VALUES
		('rus_soeskende_antal'::text, y.antal, 1,
			y.ydelse = 'antal_soeskende'),
		('rus_ydelse_spaedboern_antal', y.antal, 1,
			y.ydelse = 'spaedboern_legeterapi'),
		('rus_ydelse_individuel_antal', y.antal, 1,
			y.ydelse = 'individuel_samtale'),
		('rus_ydelse_familie_antal', y.antal, 1,
			y.ydelse = 'familie_netvaerkssamtale'),
		('rus_ydelse_gravid_antal', y.antal, 1, y.ydelse = 'gravidsamtale'),
		('rus_ydelse_gruppe_antal', y.antal, 1, y.ydelse = 'gruppeforloeb'),
		('rus_familie_netvaerk_andel', CASE y.ydelse
			WHEN 'familie_netvaerkssamtale' THEN y.antal ELSE 0 END, y.antal,
			y.ydelse IN ('familie_netvaerkssamtale', 'individuel_samtale',
				'gravidsamtale', 'spaedboern_legeterapi')),
		('rus_udgaaende_andel', CASE y.sted WHEN 'tilbud' THEN 0
			ELSE y.antal END, y.antal, y.ydelse <> 'antal_soeskende'))
		v(indikator, taeller, naevner, med)
WHERE v.med AND y.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'rus_frontpersonale_andel', k.maaned, NULL, r.kommune_kode,
	k.enhed_kode, 'ukendt', 99, 'U', NULL,
	CASE WHEN k.henvendt_af IN ('boernefamilieenhed', 'skole',
		'daginstitution', 'sundhedspleje') THEN k.antal ELSE 0 END, k.antal,
	k.antal, NULL, NULL, NULL
FROM udsatte_register.henvendelse_kanal k
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = k.enhed_kode
WHERE k.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'rus_bydele_andel', least(q.slut, udsatte.opgoerelsesdato()),
	q.periode_type, b.kommune_kode, 'ukendt', 'ukendt', b.bydel_nr, 'U', NULL,
	EXISTS (SELECT FROM udsatte_register.henvendelse_bydel h
			JOIN udsatte_maal.rusmiddeltilbud r
				ON r.enhed_kode = h.enhed_kode
		WHERE r.kommune_kode = b.kommune_kode AND h.bydel_nr = b.bydel_nr
			AND h.antal > 0 AND h.maaned BETWEEN q.start
				AND least(q.slut, udsatte.opgoerelsesdato()))::integer,
	1, 0, NULL, NULL, NULL
FROM udsatte_register.bydel b
	JOIN (SELECT r.kommune_kode, min(h.maaned) AS fra
		FROM udsatte_register.henvendelse_bydel h
			JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = h.enhed_kode
		GROUP BY r.kommune_kode) f ON f.kommune_kode = b.kommune_kode
	CROSS JOIN LATERAL udsatte.perioder(f.fra, NULL,
		(SELECT udsatte.opgoerelsesdato())) q
WHERE b.bydel_nr <> 99
UNION ALL
SELECT 'rus_deltagere_antal', p.fra, NULL, p.kommune_kode, p.tilbud_enhed_kode,
	'ukendt', p.bydel_nr, p.koen, p.alder, 1, 1, 1, p.borger_id, p.sag_id,
	p.forloeb_id
FROM udsatte_maal.programforloeb p
WHERE p.program_kode IN ('UTURN', 'DDD', 'FAMVAERK', 'FAMREL', 'TUBA')
UNION ALL
SELECT 'rus_kompetence_antal', k.maaned, NULL, e.kommune_kode, k.enhed_kode,
	'ukendt', 99, 'U', NULL, k.deltagere, 1, 0, NULL, NULL, NULL
FROM udsatte_register.kompetenceudvikling k
	JOIN udsatte_register.enhed e ON e.enhed_kode = k.enhed_kode
WHERE k.emne = 'rusmidler' AND k.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, m.kvartal, NULL, r.kommune_kode, m.enhed_kode, 'ukendt',
	99, 'U', NULL, CASE WHEN m.retning = v.retning THEN m.antal ELSE 0 END,
	m.antal, m.antal, NULL, NULL, NULL
FROM udsatte_register.effektmaaling m
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = m.enhed_kode
	CROSS JOIN LATERAL (VALUES ('rus_fremgang_andel'::text, 'fremgang'::text),
		('rus_tilbagegang_andel', 'tilbagegang'),
		('rus_fremgang_' || m.maal_kode || '_andel', 'fremgang'))
		v(indikator, retning)
WHERE m.kvartal <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'rus_tilfreds_andel', t.kvartal, NULL, r.kommune_kode, t.enhed_kode,
	'ukendt', 99, 'U', NULL,
	CASE WHEN (t.score - 1) >= i.taerskel * (t.skala_maks - 1) THEN t.antal
		ELSE 0 END, t.antal, t.antal, NULL, NULL, NULL
FROM udsatte_register.brugertilfredshed t
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = t.enhed_kode
	JOIN udsatte_register.indikator i ON i.indikator = 'rus_tilfreds_andel'
WHERE t.spoergsmaal_kode = 'samlet' AND t.kvartal <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.grundlag_rus IS
	'Grundlag for rusmiddelindsatsen: én række pr. tilbud, måned eller kvartal og kode med antal (ingen personer), pr. person der begynder et registreret forløb, og nævnerrækker med målgruppens skønnede størrelse og årsværk. Anonyme forløb er ikke personer.';

CREATE VIEW udsatte_maal.rusmiddel_opfoelgning WITH (security_invoker = true) AS
SELECT p.princip_nr, p.princip, a.*
FROM udsatte_maal.maal_alle a
	JOIN udsatte_register.rusmiddelprincip p ON p.indikator = a.indikator;
COMMENT ON VIEW udsatte_maal.rusmiddel_opfoelgning IS
	'Opfølgning på de otte principper for indsatsen til børn og unge (0-25 år) i familier med rusmiddelproblemer, med U-turn: hvad der måles for hvert princip, pr. tilbud, kvartal og år, med 95 % interval, måltal og året før. Forløb pr. 1.000 regnes mod den skønnede målgruppe; et anonymt forløb er ikke en person, så det er aldrig en nået andel. Brugerundersøgelser har ingen kontrolgruppe. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.';
