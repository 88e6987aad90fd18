-- Every deadline of every case in one list, and what a manager reads from it.

CREATE VIEW udsatte_maal.sagsfrist_beregnet WITH (security_invoker = true) AS
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
	u.status IN ('loebende', 'forfalden') OR u.status = 'foreloebig'
		AND least(u.udfoert, u.ophoert, udsatte.opgoerelsesdato() + 1)
			> udsatte.opgoerelsesdato() AS aaben,
	u.undersoegelse_id AS haendelse_id, u.ophoert
FROM udsatte_maal.frist_undersoegelse u
UNION ALL
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
	u.status IN ('loebende', 'forfalden'), NULL, u.ophoert
FROM udsatte_maal.frist_opfoelgning u
WHERE u.frist IS NOT NULL
UNION ALL
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
	u.status IN ('loebende', 'forfalden'), u.underretning_id, NULL
FROM udsatte_maal.frist_underretning u
UNION ALL
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
	u.status IN ('loebende', 'forfalden'), u.foranstaltning_id,
	u.ophoert
FROM udsatte_maal.frist_handleplan u
UNION ALL
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
	u.status IN ('loebende', 'forfalden'), NULL, u.ophoert
FROM udsatte_maal.frist_ungeplan u
UNION ALL
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, NULL,
	u.status = 'loebende', NULL, NULL
FROM udsatte_maal.frist_tilsyn u
UNION ALL
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
	u.status IN ('loebende', 'forfalden'), u.afgoerelse_id, u.ophoert
FROM udsatte_maal.frist_afgoerelse u;
COMMENT ON VIEW udsatte_maal.sagsfrist_beregnet IS
	'Alle frister regnet nu, uden lageret og uden katalogets tekster. Brug sagsfrist. Nøgle: som sagsfrist.';

-- Stored deadlines as long as they are certain to be current; the planner
-- makes each condition a gate in front of its branch.
CREATE VIEW udsatte_maal.sagsfrist WITH (security_invoker = true) AS
SELECT v.kode, f.fristtype, f.lov, f.paragraf, f.pligt, v.kommune_kode,
	v.enhed_kode, v.bydel_nr, v.sag_id, v.borger_id, v.haendelse, v.frist,
	v.udfoert, v.status, v.dage_over, v.aaben, v.haendelse_id, v.ophoert
FROM (SELECT l.kode, l.kommune_kode, l.enhed_kode, l.bydel_nr, l.sag_id,
		l.borger_id, l.haendelse, l.frist, l.udfoert, l.status, l.dage_over,
		l.aaben, l.haendelse_id, l.ophoert
	FROM udsatte_register.sagsfrist_lager l
	WHERE udsatte.intern_lager('visning sagsfrist', NULL) IS NOT NULL
	UNION ALL
	SELECT b.kode, b.kommune_kode, b.enhed_kode, b.bydel_nr, b.sag_id,
		b.borger_id, b.haendelse, b.frist, b.udfoert, b.status, b.dage_over,
		b.aaben, b.haendelse_id, b.ophoert
	FROM udsatte_maal.sagsfrist_beregnet b
	WHERE udsatte.intern_lager('visning sagsfrist', NULL) IS NULL) v
	JOIN udsatte_register.fristkatalog f ON f.kode = v.kode;
COMMENT ON VIEW udsatte_maal.sagsfrist IS
	'Alle frister i alle sager og underretninger, som de stod på opgørelsesdatoen: pligt, lov, udløsende hændelse, frist, udført, status og dage over. Opfølgninger efter barnets lov uden aftalt dag har ingen frist og er ikke med. Nøgle: kode, sag_id, haendelse_id, haendelse, frist, udfoert.';

CREATE VIEW udsatte_maal.frist_kalender WITH (security_invoker = true) AS
SELECT s.frist, s.kommune_kode, s.enhed_kode,
	coalesce(e.navn, s.enhed_kode) AS enhed, s.fristtype, s.kode, s.pligt,
	s.frist - udsatte.opgoerelsesdato() AS dage_til,
	udsatte.er_arbejdsdag(s.frist) AND l.navn IS NULL AS er_arbejdsdag,
	udsatte.helligdag(s.frist) AS helligdag, count(*) AS antal,
	l.navn AS lukkedag,
	coalesce(p.sagsbehandler_noegle, 'ukendt') AS sagsbehandler_noegle
FROM udsatte_maal.sagsfrist s
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = s.enhed_kode
	LEFT JOIN (SELECT d.kommune_kode, d.dato,
			string_agg(d.navn, ', ' ORDER BY d.navn) AS navn
		FROM udsatte_register.lukkedag d
		GROUP BY d.kommune_kode, d.dato) l
		ON l.kommune_kode = s.kommune_kode AND l.dato = s.frist
	LEFT JOIN (SELECT DISTINCT ON (b.sag_id) b.sag_id, b.sagsbehandler_noegle
		FROM udsatte_register.sagsbehandlerperiode b
		WHERE b.fra <= udsatte.opgoerelsesdato()
			AND coalesce(b.til, 'infinity') >= udsatte.opgoerelsesdato()
		ORDER BY b.sag_id, b.fra DESC, b.sagsbehandlerperiode_id DESC) p
		ON p.sag_id = s.sag_id
WHERE s.aaben AND s.status = 'loebende'
	AND s.frist >= udsatte.opgoerelsesdato()
	AND s.frist <= udsatte.opgoerelsesdato() + 90
GROUP BY s.frist, s.kommune_kode, s.enhed_kode, e.navn, s.fristtype, s.kode,
	s.pligt, l.navn, p.sagsbehandler_noegle;
COMMENT ON VIEW udsatte_maal.frist_kalender IS
	'Åbne frister de næste 90 dage: antal pr. dag, enhed, sagsbehandler og pligt. sagsbehandler_noegle er den der har sagen på opgørelsesdatoen, og ukendt når ingen har. Kommunens egne lukkedage vises, men flytter ikke en lovbestemt frist. Nøgle: frist, kommune_kode, enhed_kode, kode, sagsbehandler_noegle.';

CREATE VIEW udsatte_maal.frist_belastning WITH (security_invoker = true) AS
SELECT v.kommune_kode, v.enhed_kode, coalesce(e.navn, v.enhed_kode) AS enhed,
	v.uge, v.forfaldne_uge, sum(v.antal)::bigint AS antal,
	sum(CASE WHEN v.fristtype LIKE 'undersoegelse%' THEN v.antal ELSE 0 END)::bigint
		AS undersoegelser,
	sum(CASE WHEN v.fristtype LIKE '%opfoelgning' THEN v.antal ELSE 0 END)::bigint
		AS opfoelgninger,
	sum(CASE WHEN v.fristtype LIKE '%plan%' THEN v.antal ELSE 0 END)::bigint
		AS planer,
	sum(CASE WHEN v.fristtype LIKE 'underretning%' THEN v.antal ELSE 0 END)::bigint
		AS underretninger,
	sum(CASE WHEN v.fristtype = 'tilsyn' THEN v.antal ELSE 0 END)::bigint
		AS tilsyn,
	sum(CASE WHEN v.fristtype ~ '^(formand|genbehandling|afgoerelse|eftervaern)'
		THEN v.antal ELSE 0 END)::bigint AS afgoerelser
FROM (SELECT s.kommune_kode, s.enhed_kode, t.fristtype,
		CASE WHEN s.nr >= 0 THEN o.mandag + 7 * s.nr END AS uge,
		s.nr < 0 AS forfaldne_uge,
		count(*) FILTER (WHERE s.nr = t.nr) AS antal
	FROM (SELECT udsatte.opgoerelsesdato() AS pr, (date_trunc('week',
			udsatte.opgoerelsesdato()::timestamp))::date AS mandag OFFSET 0) o
		CROSS JOIN LATERAL (SELECT a.kommune_kode, a.enhed_kode, a.fristtype,
				CASE WHEN a.frist < o.pr THEN -1
					ELSE (a.frist - o.mandag) / 7 END AS nr
			FROM udsatte_maal.sagsfrist a
			WHERE a.aaben AND a.frist < o.mandag + 7 * 13) t
		CROSS JOIN LATERAL (SELECT t.kommune_kode, t.enhed_kode, g.nr
			FROM generate_series(-1, 12) g(nr)) s
	GROUP BY s.kommune_kode, s.enhed_kode, t.fristtype, s.nr, o.mandag) v
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = v.enhed_kode
GROUP BY v.kommune_kode, v.enhed_kode, e.navn, v.uge, v.forfaldne_uge;
COMMENT ON VIEW udsatte_maal.frist_belastning IS
	'Åbne frister pr. enhed og uge: denne uge og de næste 12 (uge er mandagen), og de forfaldne for sig (forfaldne_uge sand, uge tom). Enheder med mindst én åben frist har en række for hver uge. Nøgle: kommune_kode, enhed_kode, uge.';

CREATE VIEW udsatte_maal.frist_forfaldne WITH (security_invoker = true) AS
SELECT rank() OVER (PARTITION BY s.kommune_kode ORDER BY s.frist)
		AS plads,
	rank() OVER (PARTITION BY s.kommune_kode, s.enhed_kode ORDER BY s.frist)
		AS plads_i_enhed,
	s.frist, s.dage_over, s.status, s.kode, s.fristtype, s.lov, s.paragraf,
	s.pligt, s.kommune_kode, s.enhed_kode,
	coalesce(e.navn, s.enhed_kode) AS enhed, s.bydel_nr, s.sag_id, s.borger_id,
	s.haendelse, s.haendelse_id
FROM udsatte_maal.sagsfrist s
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = s.enhed_kode
WHERE s.aaben AND s.status <> 'loebende'
ORDER BY s.frist, s.kode, s.sag_id, s.haendelse_id;
COMMENT ON VIEW udsatte_maal.frist_forfaldne IS
	'Åbne frister der er overskredet, ældste først, også undersøgelser med en foreløbig vurdering. Nøgle: som sagsfrist.';

CREATE VIEW udsatte_maal.frist_rettidighed_beregnet WITH (security_invoker = true) AS
SELECT r.fristtype, r.kommune_kode, r.enhed_kode,
	coalesce(e.navn, r.enhed_kode, 'I alt') AS enhed, r.periode_type,
	r.periode_start, r.periode_slut,
	r.periode_slut <= udsatte.opgoerelsesdato() AS er_afsluttet, r.antal,
	r.overholdt, r.for_sent, r.forfalden, r.foreloebig, r.bortfaldet,
	r.overholdt::double precision / nullif(r.antal, 0) AS andel,
	w.nedre AS nedre95, w.oevre AS oevre95, r.aeldste_dage_over,
	r.median_dage_over, r.paabegyndt_antal, r.km_andel
FROM (SELECT c.fristtype, c.kommune_kode, c.enhed_kode, c.periode_type,
		c.periode_start,
		(c.periode_start + CASE c.periode_type WHEN 'aar' THEN interval '1 year'
			ELSE interval '3 months' END)::date - 1 AS periode_slut,
		sum(c.antal)::bigint AS antal, sum(c.overholdt)::bigint AS overholdt,
		sum(c.for_sent)::bigint AS for_sent,
		sum(c.forfalden)::bigint AS forfalden,
		sum(c.foreloebig)::bigint AS foreloebig,
		sum(c.bortfaldet)::bigint AS bortfaldet,
		max(c.aeldste_dage_over) AS aeldste_dage_over,
		max(c.median_dage_over) AS median_dage_over,
		sum(c.paabegyndt_antal)::bigint AS paabegyndt_antal,
		max(c.km_andel) AS km_andel
	FROM (SELECT d.fristtype, d.kommune_kode, d.enhed_kode,
			CASE WHEN d.kvartal IS NULL THEN 'aar' ELSE 'kvartal' END AS periode_type,
			coalesce(d.kvartal, d.aar) AS periode_start,
			count(*) FILTER (WHERE d.status <> 'bortfaldet') AS antal,
			count(*) FILTER (WHERE d.status = 'overholdt') AS overholdt,
			count(*) FILTER (WHERE d.status = 'for_sent') AS for_sent,
			count(*) FILTER (WHERE d.status = 'forfalden') AS forfalden,
			count(*) FILTER (WHERE d.status = 'foreloebig') AS foreloebig,
			count(*) FILTER (WHERE d.status = 'bortfaldet') AS bortfaldet,
			max(d.dage_over) FILTER (WHERE d.status = 'forfalden')
				AS aeldste_dage_over,
			percentile_cont(0.5) WITHIN GROUP (ORDER BY d.dage_over)
				AS median_dage_over,
			0 AS paabegyndt_antal, NULL::double precision AS km_andel
		FROM (SELECT s.fristtype, p.kommune_kode, s.enhed_kode, s.status,
				s.dage_over::double precision AS dage_over,
				date_trunc('quarter', s.frist::timestamp)::date AS kvartal,
				date_trunc('year', s.frist::timestamp)::date AS aar
			FROM udsatte_maal.sagsfrist s
				JOIN udsatte_maal.opgoerelsessted p
					ON coalesce(p.kommune_kode, s.kommune_kode) = s.kommune_kode
			WHERE s.status <> 'loebende' AND s.frist <= udsatte.opgoerelsesdato()) d
		GROUP BY d.fristtype, d.kommune_kode,
			GROUPING SETS ((d.enhed_kode, d.kvartal), (d.kvartal),
				(d.enhed_kode, d.aar), (d.aar))
		-- the whole country is shown as one
		HAVING d.kommune_kode IS NOT NULL OR grouping(d.enhed_kode) = 1
		UNION ALL
		-- Kaplan-Meier over the deadlines started in the period
		SELECT k.fristtype, k.kommune_kode, k.enhed_kode, k.periode_type,
			k.periode_start, 0, 0, 0, 0, 0, 0, NULL, NULL, sum(k.antal)::bigint,
			1 - udsatte.produkt(1 - k.udfoerte / k.i_fare)
		FROM (SELECT m.*, sum(m.antal) OVER (PARTITION BY m.fristtype,
					m.kommune_kode, m.enhed_kode, m.periode_type, m.periode_start
					ORDER BY m.tid DESC)::double precision AS i_fare
			FROM (SELECT t.fristtype, t.kommune_kode, t.enhed_kode,
					CASE WHEN t.kvartal IS NULL THEN 'aar' ELSE 'kvartal' END
						AS periode_type,
					coalesce(t.kvartal, t.aar) AS periode_start, t.tid,
					sum(t.antal) AS antal,
					sum(t.udfoerte)::double precision AS udfoerte
				FROM (SELECT s.fristtype, p.kommune_kode, s.enhed_kode,
						date_trunc('quarter', s.haendelse::timestamp)::date AS kvartal,
						date_trunc('year', s.haendelse::timestamp)::date AS aar,
						-- share of the time allowed that had gone
						CASE WHEN s.slut >= s.frist THEN 1
							WHEN s.slut <= s.haendelse THEN 0
							ELSE (s.slut - s.haendelse)::double precision
								/ (s.frist - s.haendelse) END AS tid,
						count(*) AS antal,
						count(*) FILTER (WHERE s.status = 'overholdt') AS udfoerte
					FROM (SELECT a.fristtype, a.kommune_kode, a.enhed_kode, a.frist,
							a.haendelse, a.status,
							CASE a.status WHEN 'overholdt' THEN a.udfoert
								WHEN 'loebende' THEN udsatte.opgoerelsesdato()
								WHEN 'bortfaldet' THEN a.ophoert
								ELSE a.frist END AS slut
						FROM udsatte_maal.sagsfrist a) s
						JOIN udsatte_maal.opgoerelsessted p
							ON coalesce(p.kommune_kode, s.kommune_kode) = s.kommune_kode
					GROUP BY 1, 2, 3, 4, 5, 6) t
				GROUP BY t.fristtype, t.kommune_kode, t.tid,
					GROUPING SETS ((t.enhed_kode, t.kvartal), (t.kvartal),
						(t.enhed_kode, t.aar), (t.aar))
				HAVING t.kommune_kode IS NOT NULL
					OR grouping(t.enhed_kode) = 1) m) k
		GROUP BY k.fristtype, k.kommune_kode, k.enhed_kode, k.periode_type,
			k.periode_start) c
	GROUP BY c.fristtype, c.kommune_kode, c.enhed_kode, c.periode_type,
		c.periode_start) r
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = r.enhed_kode
	LEFT JOIN LATERAL udsatte.wilson(r.overholdt, r.antal) w ON true;
COMMENT ON VIEW udsatte_maal.frist_rettidighed_beregnet IS
	'frist_rettidighed regnet nu, uden lageret. Brug frist_rettidighed. Nøgle: som frist_rettidighed.';

CREATE VIEW udsatte_maal.frist_rettidighed WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.frist_rettidighed_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'frist_rettidighed'
	AND udsatte.intern_lager('visning frist_rettidighed', NULL) IS NOT NULL
UNION ALL
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.frist_rettidighed_beregnet,
		l.raekke) r ON r.kommune_kode IS NULL
WHERE l.visning = 'frist_rettidighed' AND l.kommune_kode IS NULL
	AND udsatte.intern_lager('visning frist_rettidighed', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.frist_rettidighed_beregnet b
WHERE udsatte.intern_lager('visning frist_rettidighed', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.frist_rettidighed IS
	'Rettidighed pr. pligt, enhed (tom er i alt) og periode; kommune_kode er tom for hele landet, når der er mere end én kommune. antal er alle hvis frist faldt i perioden, senest på opgørelsesdatoen, uden de lovligt bortfaldne; åben efter fristen tæller som ikke overholdt. andel har Wilson-interval. km_andel er et tidligt varsel: den del af de frister der er sat i gang i perioden, der ventes overholdt, skønnet (Kaplan-Meier) over både afgjorte og løbende. Nøgle: fristtype, kommune_kode, enhed_kode, periode_type, periode_start.';
