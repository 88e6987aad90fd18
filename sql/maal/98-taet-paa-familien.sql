-- Tæt på Familien: the youths from 13 to 18.  Where one scan serves several
-- indicators, their names come first: a filter on another leaves it unread.

CREATE VIEW udsatte_maal.tpf_periode WITH (security_invoker = true) AS
SELECT p.borger_id, p.sag_id, p.kommune_kode, p.enhed_kode, p.bydel_nr, p.koen,
	p.foedselsdato, p.fra, p.til
FROM (SELECT s.borger_id, s.sag_id, s.kommune_kode, s.enhed_kode, s.bydel_nr,
		s.koen, s.foedselsdato,
		greatest(s.fra, udsatte.foedselsdag(s.foedselsdato, i.alder_fra))
			AS fra,
		least(s.til, udsatte.opgoerelsesdato(),
			udsatte.foedselsdag(s.foedselsdato, i.alder_til + 1) - 1) AS til
	FROM udsatte_maal.stoetteperiode s
		JOIN udsatte_register.indikator i ON i.indikator = 'tpf_kontakter_pr_md'
	WHERE s.niveau = 'barn') p
WHERE p.fra <= p.til;
COMMENT ON VIEW udsatte_maal.tpf_periode IS
	'De dage en ung på 13-18 år havde mindst én aktiv foranstaltning, til og med opgørelsesdatoen. Nøgle: kommune_kode, borger_id, fra.';

CREATE VIEW udsatte_maal.grundlag_tpf WITH (security_invoker = true) AS
SELECT x.indikator, a.dato, a.periode_type, a.kommune_kode, a.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	v.taeller::double precision AS taeller, 1::double precision AS naevner,
	1 AS antal, a.borger_id, a.sag_id, NULL::bigint AS haendelse_id
FROM (VALUES ('tpf_anbragte_antal'::text), ('tpf_familiepleje_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.anbragt_sted a
	JOIN udsatte_register.stedtype t ON t.stedtype_kode = a.stedtype_kode
	CROSS JOIN LATERAL (VALUES ('tpf_anbragte_antal'::text, 1),
		('tpf_familiepleje_andel', t.familiepleje::integer))
		v(indikator, taeller)
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND a.alder BETWEEN i.alder_fra AND i.alder_til
WHERE v.indikator = x.indikator
UNION ALL
SELECT x.indikator, v.dato, NULL, a.kommune_kode, a.enhed_kode,
	a.tilbud_enhed_kode, a.bydel_nr, a.koen,
	udsatte.alder(a.foedselsdato, v.anker), v.taeller, 1, 1, a.borger_id,
	a.sag_id, NULL
FROM (VALUES ('tpf_anbringelse_dage'::text), ('tpf_afsluttet_12_mdr_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.anbringelsesforloeb a
	JOIN udsatte_register.indikator k
		ON k.indikator = 'tpf_afsluttet_12_mdr_andel'
	CROSS JOIN LATERAL udsatte.foer_efter_vindue(a.start, a.start,
		k.vindue_mdr) w
	CROSS JOIN LATERAL (VALUES
		('tpf_anbringelse_dage'::text, a.slut, a.slut,
			(a.slut - a.start + 1)::double precision),
		('tpf_afsluttet_12_mdr_andel', w.efter_til, a.start,
			(coalesce(a.slut, 'infinity') <= w.efter_til)::integer))
		v(indikator, dato, anker, taeller)
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND udsatte.alder(a.foedselsdato, v.anker)
			BETWEEN i.alder_fra AND i.alder_til
WHERE v.indikator = x.indikator AND v.dato <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, v.dato, NULL, s.kommune_kode, s.enhed_kode, 'ukendt',
	s.bydel_nr, s.koen, udsatte.alder(s.foedselsdato, s.til),
	CASE WHEN EXISTS (SELECT FROM udsatte_maal.stoetteperiode n
			WHERE n.niveau = 'barn' AND n.borger_id = s.borger_id
				AND n.fra > s.til AND n.fra <= v.dato)
		THEN 0
		WHEN EXISTS (SELECT FROM udsatte_register.skoleindskrivning k
			WHERE k.borger_id = s.borger_id
				AND k.skoleform IN ('folkeskole', 'privat_friskole')
				AND k.fra <= v.dato AND coalesce(k.til, 'infinity') >= v.dato)
			OR EXISTS (SELECT FROM udsatte_register.ungdomsuddannelse u
			WHERE u.borger_id = s.borger_id AND u.paabegyndt <= v.dato
				AND coalesce(u.gennemfoert, u.afbrudt, 'infinity') >= v.dato)
		THEN 1 ELSE 0 END, 1, 1, s.borger_id, s.sag_id, NULL
FROM udsatte_maal.stoetteperiode s
	JOIN udsatte_register.indikator i ON i.indikator IN
		('tpf_tilbage_6_mdr_andel', 'tpf_tilbage_12_mdr_andel')
	CROSS JOIN LATERAL (SELECT i.indikator, w.efter_til AS dato
		FROM udsatte.foer_efter_vindue(s.til, s.til, i.vindue_mdr) w)
		v(indikator, dato)
WHERE s.niveau = 'barn' AND s.til < udsatte.opgoerelsesdato()
	-- help that goes on in another case has not ended
	AND NOT EXISTS (SELECT FROM udsatte_maal.stoetteperiode n
		WHERE n.niveau = 'barn' AND n.borger_id = s.borger_id
			AND n.fra <= s.til + 1 AND coalesce(n.til, 'infinity') > s.til)
	AND v.dato <= udsatte.opgoerelsesdato()
	AND udsatte.alder(s.foedselsdato, s.til) >= i.alder_fra
	AND udsatte.alder(s.foedselsdato, v.dato) <= i.alder_til
UNION ALL
SELECT x.indikator, k.dato, NULL, p.kommune_kode, p.enhed_kode, 'ukendt',
	p.bydel_nr, p.koen, udsatte.alder(p.foedselsdato, k.dato), v.taeller,
	v.naevner, 1, p.borger_id, p.sag_id, k.kontakt_id
FROM (VALUES ('tpf_kontakter_pr_md'::text), ('tpf_ung_med_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.tpf_periode p
	JOIN udsatte_register.sag s ON s.borger_id = p.borger_id
		AND s.handlekommune_kode = p.kommune_kode
	JOIN udsatte_register.kontakt k ON k.sag_id = s.sag_id
		AND k.dato BETWEEN p.fra AND p.til
	CROSS JOIN LATERAL (VALUES ('tpf_kontakter_pr_md'::text, 1, 0, true),
		('tpf_ung_med_andel', (k.deltager = 'barn_ung')::integer, 1,
			k.form IN ('moede', 'netvaerksmoede')))
		v(indikator, taeller, naevner, med)
WHERE v.indikator = x.indikator AND v.med
UNION ALL
SELECT 'tpf_kontakter_pr_md', greatest(p.fra, q.start), NULL, p.kommune_kode,
	p.enhed_kode, 'ukendt', p.bydel_nr, p.koen,
	udsatte.alder(p.foedselsdato, greatest(p.fra, q.start)), 0,
	(least(p.til, q.slut) - greatest(p.fra, q.start) + 1) / 30.4375, 1,
	p.borger_id, p.sag_id, NULL
FROM udsatte_maal.tpf_periode p
	CROSS JOIN LATERAL udsatte.perioder(p.fra, p.til,
		(SELECT udsatte.opgoerelsesdato())) q
WHERE q.periode_type = 'kvartal'
UNION ALL
SELECT x.indikator, u.dato, u.periode_type, u.kommune_kode, u.enhed_kode,
	'ukendt', u.bydel_nr, u.koen, u.alder, v.svar::integer, 1, 1, u.borger_id,
	u.sag_id, u.ungestatus_id
FROM (VALUES ('tpf_skole_andel'::text), ('tpf_fritidsjob_andel'),
		('tpf_fritidsaktivitet_andel'))
		x(indikator)
	CROSS JOIN (SELECT DISTINCT ON (p.kommune_kode, p.borger_id, t.periode_type,
			date_trunc(t.laengde, g.dato::timestamp))
		g.ungestatus_id, g.dato, t.periode_type, g.skole, g.fritidsjob,
		g.fritidsaktivitet, p.kommune_kode, p.enhed_kode, p.bydel_nr, p.koen,
		p.borger_id, p.sag_id, udsatte.alder(p.foedselsdato, g.dato) AS alder
	FROM udsatte_maal.tpf_periode p
		JOIN udsatte_register.ungestatus g ON g.borger_id = p.borger_id
			AND g.dato BETWEEN p.fra AND p.til
		CROSS JOIN (VALUES ('kvartal'::text, 'quarter'), ('aar', 'year'))
			t(periode_type, laengde)
	ORDER BY p.kommune_kode, p.borger_id, t.periode_type,
		date_trunc(t.laengde, g.dato::timestamp), g.dato DESC,
		g.ungestatus_id DESC) u
	CROSS JOIN LATERAL (VALUES ('tpf_skole_andel'::text, u.skole),
		('tpf_fritidsjob_andel', u.fritidsjob),
		('tpf_fritidsaktivitet_andel', u.fritidsaktivitet))
		v(indikator, svar)
WHERE v.indikator = x.indikator AND v.svar IS NOT NULL
UNION ALL
SELECT 'tpf_sager_pr_aarsvaerk', d.dato, d.periode_type, s.handlekommune_kode,
	s.enhed_kode, 'ukendt', s.oprindelig_bydel_nr, b.koen,
	udsatte.alder(b.foedselsdato, d.dato), 1, 0, 1, s.borger_id, s.sag_id, NULL
FROM udsatte_register.sag s
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	CROSS JOIN LATERAL udsatte.beholdningsdage(s.aabnet, s.lukket,
		(SELECT udsatte.opgoerelsesdato())) d
WHERE EXISTS (SELECT FROM udsatte_register.normering n
	WHERE n.enhed_kode = s.enhed_kode AND n.rolle = 'sagsbehandler'
		AND n.maaned = date_trunc('month', d.dato::timestamp)::date
		AND n.aarsvaerk > 0)
UNION ALL
SELECT 'tpf_sager_pr_aarsvaerk', q.dato, q.periode_type, e.kommune_kode,
	n.enhed_kode, 'ukendt', 99, 'U', NULL, 0, n.aarsvaerk, 0, NULL, NULL, NULL
FROM udsatte_register.normering n
	JOIN udsatte_register.enhed e ON e.enhed_kode = n.enhed_kode
	CROSS JOIN LATERAL udsatte.beholdningsdage(n.maaned,
		(n.maaned + interval '1 month')::date - 1,
		(SELECT udsatte.opgoerelsesdato())) q
WHERE n.rolle = 'sagsbehandler'
UNION ALL
SELECT 'tpf_udgift_pr_ung', max(u.maaned), t.periode_type, s.handlekommune_kode,
	(array_agg(coalesce(s.enhed_kode, 'ukendt') ORDER BY u.maaned DESC,
		u.udgift_id DESC))[1], 'ukendt',
	(array_agg(s.oprindelig_bydel_nr ORDER BY u.maaned DESC,
		u.udgift_id DESC))[1], b.koen,
	udsatte.alder(b.foedselsdato, max(u.maaned)), sum(u.kroner), 1, 1,
	s.borger_id, (array_agg(s.sag_id ORDER BY u.maaned DESC,
		u.udgift_id DESC))[1], NULL
FROM udsatte_register.udgift u
	JOIN udsatte_register.foranstaltning m
		ON m.foranstaltning_id = u.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	JOIN udsatte_register.indikator i ON i.indikator = 'tpf_udgift_pr_ung'
		AND udsatte.alder(b.foedselsdato, u.maaned)
			BETWEEN i.alder_fra AND i.alder_til
	CROSS JOIN (VALUES ('kvartal'::text, 'quarter'), ('aar', 'year'))
		t(periode_type, laengde)
WHERE u.maaned <= udsatte.opgoerelsesdato()
GROUP BY t.periode_type, s.handlekommune_kode, s.borger_id, b.koen,
	b.foedselsdato, date_trunc(t.laengde, u.maaned::timestamp);
COMMENT ON VIEW udsatte_maal.grundlag_tpf IS
	'Grundlag for Tæt på Familien: unge på 13-18 år. Én række pr. anbragt ung på opgørelsesdagen, pr. anbringelse, pr. afsluttet støtteperiode når vinduet efter er gået, pr. kontakt, pr. svar om den unges situation, pr. åben sag, og pr. ung og periode med udgift; kontakter og sager har nævnerrækker med tæller 0 (måneder med støtte, årsværk).';

CREATE VIEW udsatte_maal.taet_paa_familien WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.indikator LIKE 'tpf\_%';
COMMENT ON VIEW udsatte_maal.taet_paa_familien IS
	'Tæt på Familien: unge på 13-18 år, pr. kvartal og år, i alt og pr. enhed: anbragte, anbringelsernes længde, familiepleje, tilbage til almenområdet, kontakt med sagsbehandleren, den unge med til møderne, skole, fritidsjob og fritidsaktivitet, sager pr. årsværk og udgift pr. ung. Hver med tæller, nævner, 95 % interval og året før; definitionerne står i dim_indikator. Ingen kontrolgruppe: omstillingen omfattede alle unge på én gang. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.';
