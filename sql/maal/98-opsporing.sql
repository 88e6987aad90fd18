-- Early finding: social workers at schools and daycare, health visitors, the
-- review of the fourth classes, and who sends the notifications.

CREATE VIEW udsatte_maal.foerste_underretning WITH (security_invoker = true) AS
SELECT DISTINCT ON (u.kommune_kode, u.borger_id)
	u.underretning_id, u.borger_id, u.sag_id, u.dato, u.kommune_kode,
	u.enhed_kode, u.bydel_nr, u.koen, u.foedselsdato, u.underretter,
	u.afsender_enhed_kode,
	CASE WHEN u.afsender_enhed_kode IS NOT NULL THEN EXISTS (SELECT
		FROM udsatte_register.socialraadgivertilknytning t
		WHERE t.enhed_kode = u.afsender_enhed_kode AND t.timer > 0
			AND t.fra <= u.dato
			AND coalesce(t.til, 'infinity') >= u.dato) END AS tilknyttet
FROM udsatte_maal.underretning_sted u
WHERE u.dato <= udsatte.opgoerelsesdato()
ORDER BY u.kommune_kode, u.borger_id, u.dato, u.underretning_id;
COMMENT ON VIEW udsatte_maal.foerste_underretning IS
	'Barnets første underretning i kommunen, og om der den dag var tilknyttet en socialrådgiver på den skole eller daginstitution den kom fra (tom når afsenderen ikke er en enhed). Nøgle: kommune_kode, borger_id.';

CREATE VIEW udsatte_maal.grundlag_opsp WITH (security_invoker = true) AS
SELECT x.indikator, u.dato, NULL::text AS periode_type, u.kommune_kode,
	u.enhed_kode, coalesce(u.afsender_enhed_kode, 'ukendt') AS tilbud_enhed_kode,
	u.bydel_nr, u.koen, udsatte.alder(u.foedselsdato, u.dato) AS alder,
	v.taeller::double precision AS taeller, 1::double precision AS naevner,
	1 AS antal, u.borger_id, u.sag_id, u.underretning_id AS haendelse_id
FROM (VALUES ('opsp_underretninger_skole_antal'::text),
		('opsp_underretninger_daginstitution_antal'),
		('opsp_underretninger_sundhedspleje_antal'),
		('opsp_underretninger_andre_antal'),
		('opsp_underretninger_front_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.underretning_sted u
	CROSS JOIN LATERAL (VALUES
		('opsp_underretninger_skole_antal'::text, 1, u.underretter = 'skole'),
		('opsp_underretninger_daginstitution_antal', 1,
			u.underretter = 'daginstitution'),
		('opsp_underretninger_sundhedspleje_antal', 1,
			u.underretter = 'sundhedspleje'),
		('opsp_underretninger_andre_antal', 1, u.underretter NOT IN
			('skole', 'daginstitution', 'sundhedspleje')),
		('opsp_underretninger_front_andel', (u.underretter IN
			('skole', 'daginstitution', 'sundhedspleje'))::integer, true))
		v(indikator, taeller, med)
WHERE v.indikator = x.indikator AND v.med
	AND u.dato <= udsatte.opgoerelsesdato()
	AND udsatte.alder(u.foedselsdato, u.dato) < 18
UNION ALL
SELECT x.indikator, f.dato, NULL, f.kommune_kode, f.enhed_kode,
	f.afsender_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.dato),
	greatest(udsatte.alder_decimal(f.foedselsdato, f.dato), 0), 1, 1,
	f.borger_id, f.sag_id, f.underretning_id
FROM (VALUES ('opsp_alder_tilknyttet'::text), ('opsp_alder_ikke_tilknyttet'))
		x(indikator)
	CROSS JOIN udsatte_maal.foerste_underretning f
	CROSS JOIN LATERAL (VALUES
		('opsp_alder_tilknyttet'::text, f.tilknyttet),
		('opsp_alder_ikke_tilknyttet', NOT f.tilknyttet)) v(indikator, med)
WHERE v.indikator = x.indikator AND v.med
	AND udsatte.alder(f.foedselsdato, f.dato) < 18
	-- an earlier notification may be missing at the register's beginning
	AND f.dato >= (SELECT (min(y.dato) + interval '24 months')::date
		FROM udsatte_maal.foerste_underretning y)
UNION ALL
SELECT v.indikator, d.dato, d.periode_type, e.kommune_kode, 'ukendt',
	e.enhed_kode, 99, 'U', NULL,
	EXISTS (SELECT FROM udsatte_register.socialraadgivertilknytning t
		WHERE t.enhed_kode = e.enhed_kode AND t.timer > 0 AND t.fra <= d.dato
			AND coalesce(t.til, 'infinity') >= d.dato)::integer, 1, 0, NULL,
	NULL, NULL
FROM udsatte_register.enhed e
	JOIN (VALUES ('opsp_folkeskoler_andel'::text, 'folkeskole'::text),
		('opsp_folkeskoler_andel', 'specialskole'),
		('opsp_friskoler_andel', 'privat_friskole'),
		('opsp_daginstitutioner_andel', 'daginstitution')) v(indikator, type)
		ON v.type = e.type
	JOIN (SELECT min(t.fra) AS fra
		FROM udsatte_register.socialraadgivertilknytning t) f
		ON f.fra IS NOT NULL
	CROSS JOIN LATERAL udsatte.beholdningsdage(greatest(e.gyldig_fra, f.fra),
		e.gyldig_til, (SELECT udsatte.opgoerelsesdato())) d
UNION ALL
SELECT 'opsp_klassegennemgang_andel', make_date(g.skoleaar + 1, 7, 31), 'aar',
	e.kommune_kode, 'ukendt', e.enhed_kode, 99, 'U', NULL,
	EXISTS (SELECT FROM udsatte_register.klassegennemgang k
		WHERE k.skole_enhed_kode = e.enhed_kode AND k.skoleaar = g.skoleaar
			AND k.klassetrin < 5)::integer, 1, 0, NULL, NULL, NULL
FROM udsatte_register.enhed e
	CROSS JOIN (SELECT DISTINCT k.skoleaar
		FROM udsatte_register.klassegennemgang k) g
WHERE e.type = 'folkeskole' AND e.gyldig_fra <= make_date(g.skoleaar + 1, 7, 31)
	AND coalesce(e.gyldig_til, 'infinity') >= make_date(g.skoleaar, 8, 1)
	AND make_date(g.skoleaar + 1, 7, 31) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'opsp_risikozone_andel', make_date(k.skoleaar + 1, 7, 31), 'aar',
	e.kommune_kode, 'ukendt', e.enhed_kode, 99, 'U', NULL, k.i_risikozone,
	k.elever, k.elever, NULL, NULL, k.klassegennemgang_id
FROM udsatte_register.klassegennemgang k
	JOIN udsatte_register.enhed e ON e.enhed_kode = k.skole_enhed_kode
WHERE k.klassetrin < 5
	AND make_date(k.skoleaar + 1, 7, 31) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'opsp_bydele_sundhedspleje_andel', d.dato, d.periode_type,
	b.kommune_kode, 'ukendt', 'ukendt', b.bydel_nr, 'U', NULL,
	(s.fra IS NOT NULL AND s.fra <= d.dato)::integer, 1, 0, NULL, NULL, NULL
FROM udsatte_register.bydel b
	LEFT JOIN udsatte_register.sundhedspleje_samarbejde s
		ON s.kommune_kode = b.kommune_kode AND s.bydel_nr = b.bydel_nr
	CROSS JOIN LATERAL udsatte.beholdningsdage((SELECT min(x.fra)
			FROM udsatte_register.sundhedspleje_samarbejde x
			WHERE x.kommune_kode = b.kommune_kode), NULL,
		(SELECT udsatte.opgoerelsesdato())) d
WHERE b.bydel_nr <> 99;
COMMENT ON VIEW udsatte_maal.grundlag_opsp IS
	'Grundlag for tidlig opsporing: én række pr. underretning, pr. barns første underretning fra en skole eller daginstitution, og uden personer pr. skole, daginstitution og bydel på opgørelsesdagen og pr. klassegennemgang.';

CREATE VIEW udsatte_maal.tidlig_opsporing WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.indikator LIKE 'opsp\_%';
COMMENT ON VIEW udsatte_maal.tidlig_opsporing IS
	'Tidlig opsporing pr. kvartal og år: underretninger efter afsender, alder ved første underretning fra skoler og daginstitutioner med og uden tilknyttet socialrådgiver, andelen af skoler (folkeskoler for sig, fri- og privatskoler for sig) og daginstitutioner der har en, klassegennemgange inden 5. klasse og elever i risikozonen, og bydele med sundhedsplejesamarbejde. Med og uden socialrådgiver er ikke sammenlignelige grupper: de belastede steder fik en først. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.';
