-- Focus area 1, earlier help: the observations behind goals 1A, 1B and 1C.

CREATE VIEW udsatte_maal.grundlag_1a WITH (security_invoker = true) AS
SELECT '1a_foranstaltning_pr_1000'::text AS indikator, (f.p).dato AS dato,
	(f.p).periode_type AS periode_type, f.kommune_kode, f.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, (f.p).dato) AS alder,
	1::double precision AS taeller, 0::double precision AS naevner, 1 AS antal,
	f.borger_id, f.sag_id, NULL::bigint AS haendelse_id
FROM (SELECT s.*,
		udsatte.beholdningsdage(s.fra, s.til, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.stoetteperiode s
	WHERE s.niveau = 'barn') f
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_foranstaltning_pr_1000'
			AND udsatte.alder(f.foedselsdato, (f.p).dato)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_foranstaltning_pr_1000', (b.p).dato, (b.p).periode_type, b.kommune_kode,
	'ukendt', 'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.beholdning, 0,
	NULL, NULL, NULL
FROM (SELECT k.*,
		udsatte.beholdningsdage(k.slut, k.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.befolkning_kvartal k) b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_foranstaltning_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_sager_pr_1000', (f.p).dato, (f.p).periode_type, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, (f.p).dato), 1, 0, 1, f.borger_id, f.sag_id,
	NULL
FROM (SELECT s.*,
		udsatte.beholdningsdage(s.fra, s.til, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.stoetteperiode s
	WHERE s.niveau = 'sag') f
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_sager_pr_1000'
			AND udsatte.alder(f.foedselsdato, (f.p).dato)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_sager_pr_1000', (b.p).dato, (b.p).periode_type, b.kommune_kode,
	'ukendt', 'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.beholdning, 0,
	NULL, NULL, NULL
FROM (SELECT k.*,
		udsatte.beholdningsdage(k.slut, k.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.befolkning_kvartal k) b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_sager_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
-- one row for each quarter and one for the year, however many measures
SELECT '1a_foranstaltning_i_perioden', f.slut, f.periode_type, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.slut), 1, 0, 1, f.borger_id, f.sag_id, NULL
FROM (SELECT DISTINCT ON (d.kommune_kode, d.borger_id, (d.p).periode_type, (d.p).slut)
		d.kommune_kode, d.enhed_kode, d.bydel_nr, d.koen, d.foedselsdato,
		d.borger_id, d.sag_id, (d.p).periode_type AS periode_type,
		(d.p).slut AS slut
	FROM (SELECT s.*,
			udsatte.perioder(s.fra, s.til, udsatte.opgoerelsesdato()) AS p
		FROM udsatte_maal.stoetteperiode s
		WHERE s.niveau = 'barn') d
	ORDER BY d.kommune_kode, d.borger_id, (d.p).periode_type, (d.p).slut,
		d.fra DESC, d.sag_id DESC) f
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_foranstaltning_i_perioden'
			AND udsatte.alder(f.foedselsdato, f.slut)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_foranstaltning_i_perioden', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_foranstaltning_i_perioden'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_underretning_pr_1000', u.dato, NULL, u.kommune_kode, u.enhed_kode,
	'ukendt', u.bydel_nr, u.koen, udsatte.alder(u.foedselsdato, u.dato), 1, 0, 1,
	u.borger_id, u.sag_id, u.underretning_id
FROM udsatte_maal.underretning_sted u
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_underretning_pr_1000'
			AND udsatte.alder(u.foedselsdato, u.dato)
				BETWEEN i.alder_fra AND i.alder_til
WHERE u.dato <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '1a_underretning_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_underretning_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_raadgivning_uden_sag_andel', a.slutmaaned, NULL, e.kommune_kode,
	a.enhed_kode, 'ukendt', 99, 'U', NULL,
	CASE WHEN a.brobygning_til = 'boernefamilieenhed' THEN 0 ELSE a.antal END,
	a.antal, a.antal, NULL, NULL, NULL
FROM udsatte_register.raadgivningsforloeb_afsluttet a
	JOIN udsatte_register.enhed e ON e.enhed_kode = a.enhed_kode
WHERE a.slutmaaned <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.grundlag_1a IS
	'Grundlag for mål 1A: én række pr. observation. Børn, sager og underretninger har tæller 1, befolkningsrækker har tæller 0 og nævner folketal.';

CREATE VIEW udsatte_maal.inddragelsesforloeb WITH (security_invoker = true) AS
SELECT f.forloeb, f.forloeb_id, f.sag_id, s.borger_id,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, f.start, f.slut,
	d.foerste_inddraget, d.foerste_fravalg
FROM (SELECT 'undersoegelse'::text AS forloeb, u.undersoegelse_id AS forloeb_id,
		u.sag_id, u.ivaerksat AS start,
		coalesce(u.afsluttet, u.bortfaldet) AS slut
	FROM udsatte_register.undersoegelse u
	UNION ALL
	SELECT 'handleplan', h.handleplan_id, h.sag_id, h.udarbejdet,
		least(h.gyldig_til, CASE WHEN g.lukket IS NOT NULL
			THEN greatest(g.lukket, h.udarbejdet) END)
	FROM udsatte_register.handleplan h
		JOIN udsatte_register.sag g ON g.sag_id = h.sag_id) f
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	LEFT JOIN LATERAL (
		SELECT min(d.dato) FILTER (WHERE d.deltagelse = 'inddraget')
				AS foerste_inddraget,
			min(d.dato) FILTER (WHERE d.deltagelse = 'oensker_ikke_inddragelse')
				AS foerste_fravalg
		FROM udsatte_register.inddragelse d
		WHERE d.sag_id = f.sag_id AND d.part IN ('familie', 'netvaerk')
			AND d.dato >= f.start AND d.dato <= coalesce(f.slut, 'infinity')) d
		ON true;
COMMENT ON VIEW udsatte_maal.inddragelsesforloeb IS
	'Undersøgelser og planer med deres start og slut og den første dag familie eller netværk blev inddraget, eller ikke ønskede det, mellem de to dage. En plan slutter senest når sagen lukkes. Nøgle: forloeb, forloeb_id.';

CREATE VIEW udsatte_maal.grundlag_1b WITH (security_invoker = true) AS
SELECT '1b_inddraget_antal'::text AS indikator, f.slut AS dato, f.periode_type,
	f.kommune_kode, f.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.slut) AS alder,
	1::double precision AS taeller, 1::double precision AS naevner, 1 AS antal,
	f.borger_id, f.sag_id, NULL::bigint AS haendelse_id
FROM (SELECT DISTINCT l.kommune_kode, l.enhed_kode, l.bydel_nr, l.koen,
		l.foedselsdato, l.borger_id, l.sag_id, (l.p).periode_type AS periode_type,
		(l.p).slut AS slut
	FROM (SELECT o.*,
			udsatte.perioder(o.start, o.slut, udsatte.opgoerelsesdato()) AS p
		FROM udsatte_maal.inddragelsesforloeb o) l
	WHERE least(l.foerste_inddraget, l.foerste_fravalg)
		<= least((l.p).slut, udsatte.opgoerelsesdato())) f
UNION ALL
SELECT '1b_inddraget_andel', (l.p).slut, (l.p).periode_type, l.kommune_kode,
	l.enhed_kode, 'ukendt', l.bydel_nr, l.koen,
	udsatte.alder(l.foedselsdato, (l.p).slut),
	CASE WHEN least(l.foerste_inddraget, l.foerste_fravalg)
		<= least((l.p).slut, udsatte.opgoerelsesdato()) THEN 1 ELSE 0 END,
	1, 1, l.borger_id, l.sag_id, l.forloeb_id
FROM (SELECT o.*,
		udsatte.perioder(o.start, o.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.inddragelsesforloeb o) l
UNION ALL
SELECT '1b_aktivt_inddraget_andel', (l.p).slut, (l.p).periode_type, l.kommune_kode,
	l.enhed_kode, 'ukendt', l.bydel_nr, l.koen,
	udsatte.alder(l.foedselsdato, (l.p).slut),
	CASE WHEN l.foerste_inddraget <= least((l.p).slut, udsatte.opgoerelsesdato())
		THEN 1 ELSE 0 END,
	1, 1, l.borger_id, l.sag_id, l.forloeb_id
FROM (SELECT o.*,
		udsatte.perioder(o.start, o.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.inddragelsesforloeb o) l
UNION ALL
SELECT '1b_oensker_ikke_andel', (l.p).slut, (l.p).periode_type, l.kommune_kode,
	l.enhed_kode, 'ukendt', l.bydel_nr, l.koen,
	udsatte.alder(l.foedselsdato, (l.p).slut),
	CASE WHEN l.foerste_fravalg <= least((l.p).slut, udsatte.opgoerelsesdato())
			AND coalesce(l.foerste_inddraget, 'infinity')
				> least((l.p).slut, udsatte.opgoerelsesdato())
		THEN 1 ELSE 0 END,
	1, 1, l.borger_id, l.sag_id, l.forloeb_id
FROM (SELECT o.*,
		udsatte.perioder(o.start, o.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.inddragelsesforloeb o) l
UNION ALL
SELECT '1b_dage_til_foerste_moede', m.dato, NULL, s.handlekommune_kode,
	coalesce(s.enhed_kode, 'ukendt'), 'ukendt', s.oprindelig_bydel_nr, b.koen,
	udsatte.alder(b.foedselsdato, m.dato), m.dato - s.aabnet, 1, 1,
	s.borger_id, s.sag_id, NULL
FROM udsatte_register.sag s
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	CROSS JOIN LATERAL (SELECT min(d.dato) AS dato
		FROM udsatte_register.inddragelse d
		WHERE d.sag_id = s.sag_id AND d.part IN ('familie', 'netvaerk')
			AND d.deltagelse = 'inddraget' AND d.dato >= s.aabnet) m
WHERE m.dato <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '1b_moeder_foer_sag_antal', d.dato, NULL, o.kommune_kode, 'ukendt',
	'ukendt', o.bydel_nr, b.koen, udsatte.alder(b.foedselsdato, d.dato), 1, 1, 1,
	d.borger_id, NULL, d.inddragelse_id
FROM udsatte_register.inddragelse d
	JOIN udsatte_register.borger b ON b.borger_id = d.borger_id
	JOIN udsatte_register.bopael o ON o.borger_id = d.borger_id
		AND d.dato >= o.fra AND d.dato <= coalesce(o.til, 'infinity')
WHERE d.fase = 'foer_sag' AND d.part IN ('familie', 'netvaerk')
	AND d.deltagelse = 'inddraget' AND d.dato <= udsatte.opgoerelsesdato()
	-- on the day of a move the child lives where it moved to
	AND NOT EXISTS (SELECT FROM udsatte_register.bopael y
		WHERE y.borger_id = o.borger_id
			AND (y.fra, y.bopael_id) > (o.fra, o.bopael_id)
			AND y.fra <= d.dato AND coalesce(y.til, 'infinity') >= d.dato);
COMMENT ON VIEW udsatte_maal.grundlag_1b IS
	'Grundlag for mål 1B: én række pr. sag eller forløb og periode, eller pr. møde.';

CREATE VIEW udsatte_maal.foerste_undersoegelse WITH (security_invoker = true) AS
SELECT u.undersoegelse_id, u.sag_id, s.borger_id,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, u.ivaerksat,
	udsatte.alder(b.foedselsdato, u.ivaerksat) AS alder,
	udsatte.alder_decimal(b.foedselsdato, u.ivaerksat) AS alder_decimal,
	v.foerste AS registrets_start,
	coalesce(o.fra > b.foedselsdato
		AND o.fra > (u.ivaerksat - make_interval(months => i.vindue_mdr))::date,
		false) AS tilflytter
FROM udsatte_register.indikator i
	CROSS JOIN udsatte_register.undersoegelse u
	JOIN udsatte_register.sag s ON s.sag_id = u.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	JOIN (SELECT t.handlekommune_kode, min(w.ivaerksat) AS foerste
		FROM udsatte_register.undersoegelse w
			JOIN udsatte_register.sag t ON t.sag_id = w.sag_id
		GROUP BY t.handlekommune_kode) v
		ON v.handlekommune_kode = s.handlekommune_kode
	-- the child's latest coming to live in the municipality, before that day
	LEFT JOIN LATERAL (SELECT max(lower(h.dage)) AS fra
		FROM (SELECT unnest(range_agg(daterange(a.fra, a.til, '[]'))) AS dage
			FROM udsatte_register.bopael a
			WHERE a.borger_id = s.borger_id
				AND a.kommune_kode = s.handlekommune_kode) h
		WHERE lower(h.dage) <= u.ivaerksat) o ON true
WHERE i.indikator = '1c_alder_foerste_undersoegelse'
	AND u.ivaerksat <= udsatte.opgoerelsesdato()
	AND u.ivaerksat >= (v.foerste + make_interval(months => i.vindue_mdr))::date
	AND udsatte.alder(b.foedselsdato, u.ivaerksat)
		BETWEEN i.alder_fra AND i.alder_til
	AND NOT EXISTS (SELECT
		FROM udsatte_register.sag t
			JOIN udsatte_register.undersoegelse w ON w.sag_id = t.sag_id
		WHERE t.borger_id = s.borger_id
			AND (w.ivaerksat, w.undersoegelse_id)
				< (u.ivaerksat, u.undersoegelse_id));
COMMENT ON VIEW udsatte_maal.foerste_undersoegelse IS
	'Hvert barns første børnefaglige undersøgelse nogensinde, efter startdag. Registrets første 24 måneder (vindue_mdr) er udeladt. tilflytter er sand, når barnet er flyttet til kommunen efter fødslen og mindre end 24 måneder før undersøgelsen. Nøgle: borger_id.';

CREATE VIEW udsatte_maal.grundlag_1c WITH (security_invoker = true) AS
SELECT '1c_alder_foerste_undersoegelse'::text AS indikator,
	u.ivaerksat AS dato, NULL::text AS periode_type, u.kommune_kode,
	u.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode, u.bydel_nr, u.koen,
	u.alder, u.alder_decimal AS taeller, 1::double precision AS naevner,
	1 AS antal, u.borger_id, u.sag_id, u.undersoegelse_id AS haendelse_id
FROM udsatte_maal.foerste_undersoegelse u
WHERE NOT u.tilflytter
UNION ALL
SELECT '1c_alder_median', u.ivaerksat, NULL, u.kommune_kode, u.enhed_kode,
	'ukendt', u.bydel_nr, u.koen, u.alder, u.alder_decimal, 1, 1, u.borger_id,
	u.sag_id, u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
WHERE NOT u.tilflytter
UNION ALL
SELECT '1c_alder_uden_ufoedte', u.ivaerksat, NULL, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen, u.alder, u.alder_decimal, 1, 1,
	u.borger_id, u.sag_id, u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
WHERE NOT u.tilflytter AND u.ivaerksat >= u.foedselsdato
UNION ALL
SELECT '1c_alder_standardiseret', u.ivaerksat, NULL, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen, u.alder,
	u.alder_decimal * st.antal / g.antal, st.antal / g.antal, 1,
	u.borger_id, u.sag_id, u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
	JOIN udsatte_register.indikator i ON i.indikator = '1c_alder_standardiseret'
	JOIN LATERAL (SELECT sum(b.antal)::double precision AS antal
		FROM udsatte_register.befolkning b
		WHERE b.kommune_kode = u.kommune_kode
			AND b.aar = i.taerskel::integer AND b.alder = u.alder) st
		ON st.antal > 0
	JOIN LATERAL (SELECT sum(b.antal)::double precision AS antal
		FROM udsatte_register.befolkning b
		WHERE b.kommune_kode = u.kommune_kode
			AND b.aar = extract(year FROM u.ivaerksat)::integer
			AND b.alder = u.alder) g
		ON g.antal > 0
WHERE NOT u.tilflytter
UNION ALL
SELECT '1c_foerste_undersoegelse_pr_1000', u.ivaerksat, NULL, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen, u.alder, 1, 0, 1, u.borger_id,
	u.sag_id, u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
	JOIN udsatte_register.indikator i
		ON i.indikator = '1c_foerste_undersoegelse_pr_1000'
WHERE NOT u.tilflytter
	-- whole quarters, as the population below
	AND date_trunc('quarter', u.ivaerksat::timestamp)
		>= u.registrets_start + make_interval(months => i.vindue_mdr)
UNION ALL
SELECT '1c_foerste_undersoegelse_pr_1000', b.slut, NULL, b.kommune_kode,
	'ukendt', 'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0,
	NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1c_foerste_undersoegelse_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
	JOIN (SELECT t.handlekommune_kode, min(w.ivaerksat) AS foerste
		FROM udsatte_register.undersoegelse w
			JOIN udsatte_register.sag t ON t.sag_id = w.sag_id
		GROUP BY t.handlekommune_kode) v
		ON v.handlekommune_kode = b.kommune_kode
			AND b.start >= v.foerste + make_interval(months => i.vindue_mdr)
UNION ALL
SELECT '1c_tilflyttere_antal', u.ivaerksat, NULL, u.kommune_kode, u.enhed_kode,
	'ukendt', u.bydel_nr, u.koen, u.alder, 1, 1, 1, u.borger_id, u.sag_id,
	u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
WHERE u.tilflytter;
COMMENT ON VIEW udsatte_maal.grundlag_1c IS
	'Grundlag for mål 1C: ét barns første undersøgelse pr. række.';
