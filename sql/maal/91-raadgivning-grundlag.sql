-- The observations behind the numbers of the advice centres. Anonymous counts
-- have no person: antal says how many enquiries a row stands for.

CREATE VIEW udsatte_maal.grundlag_raad WITH (security_invoker = true) AS
SELECT v.indikator, h.maaned AS dato, NULL::text AS periode_type,
	h.kommune_kode, h.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	99 AS bydel_nr, 'U'::text AS koen, NULL::integer AS alder,
	h.antal::double precision AS taeller, 1::double precision AS naevner,
	h.antal, NULL::bigint AS borger_id, NULL::bigint AS sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.henvendelse h
	JOIN (VALUES
		('raad_familie_henvendelser_antal'::text, 'familieraadgivning'::text),
		('raad_unge_henvendelser_antal', 'ungeraadgivning'),
		('raad_anonym_henvendelser_antal', 'aaben_anonym_raadgivning'))
		v(indikator, type) ON v.type = h.type
UNION ALL
SELECT v.indikator, f.startmaaned, NULL, e.kommune_kode, f.enhed_kode,
	'ukendt', 99, 'U', a.alder_fra, f.antal, 1, f.antal, NULL, NULL, NULL
FROM udsatte_register.raadgivningsforloeb f
	JOIN udsatte_register.enhed e ON e.enhed_kode = f.enhed_kode
	JOIN udsatte_register.aldersinddeling a
		ON a.aldersinddeling = f.aldersinddeling
	JOIN (VALUES
		('raad_familie_forloeb_antal'::text, 'familieraadgivning'::text),
		('raad_unge_forloeb_antal', 'ungeraadgivning'),
		('raad_anonym_forloeb_antal', 'aaben_anonym_raadgivning'))
		v(indikator, type) ON v.type = e.type
WHERE f.startmaaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'raad_familie_0_12_andel', h.maaned, NULL, e.kommune_kode, h.enhed_kode,
	'ukendt', 99, h.koen, a.alder_fra,
	CASE WHEN a.alder_til <= 12 THEN h.antal ELSE 0 END, h.antal, h.antal,
	NULL, NULL, NULL
FROM udsatte_register.henvendelse_alder h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode
	JOIN udsatte_register.aldersinddeling a
		ON a.aldersinddeling = h.aldersinddeling
WHERE e.type = 'familieraadgivning' AND h.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'raad_uden_sag_andel', h.maaned, NULL, e.kommune_kode, h.enhed_kode,
	'ukendt', 99, 'U', NULL, CASE WHEN h.har_sag THEN 0 ELSE h.antal END,
	h.antal, h.antal, NULL, NULL, NULL
FROM udsatte_register.henvendelse_udfald h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode
WHERE e.type IN ('familieraadgivning', 'ungeraadgivning')
	AND h.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'raad_anonym_fra_enheden_andel', h.maaned, NULL, e.kommune_kode,
	h.enhed_kode, 'ukendt', 99, 'U', NULL,
	CASE WHEN h.henvendt_af = 'boernefamilieenhed' THEN h.antal ELSE 0 END,
	h.antal, h.antal, NULL, NULL, NULL
FROM udsatte_register.henvendelse_kanal h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode
WHERE e.type = 'aaben_anonym_raadgivning'
	AND h.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'raad_koncept_opfyldt_andel', make_date(k.aar, 12, 31), 'aar',
	k.kommune_kode, coalesce(k.enhed_kode, 'ukendt'), 'ukendt', 99, 'U', NULL,
	k.opfyldt::integer, 1, 0, NULL, NULL, NULL
FROM udsatte_maal.koncept_opfyldelse k
WHERE k.er_afsluttet AND k.opfyldt IS NOT NULL;
COMMENT ON VIEW udsatte_maal.grundlag_raad IS
	'Grundlag for rådgivningerne: én række pr. enhed, måned og kode med antal henvendelser eller forløb (ingen personer), og pr. krav i konceptet med et svar.';
