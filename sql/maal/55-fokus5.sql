-- Focus area 5, children placed outside home: the observations behind goals
-- 5A and 5B.

-- A placement is an unbroken run of days, however many measures carry it.
CREATE VIEW udsatte_maal.anbringelse_foranstaltning WITH (security_invoker = true) AS
SELECT m.foranstaltning_id, m.sag_id, m.borger_id, m.kommune_kode,
	m.enhed_kode, m.tilbud_enhed_kode, m.bydel_nr, m.koen, m.foedselsdato,
	m.start, m.slut,
	max(CASE WHEN m.foer IS NULL OR m.foer + 1 < m.start THEN m.start END)
		OVER (PARTITION BY m.kommune_kode, m.borger_id
			ORDER BY m.start, m.foranstaltning_id) AS forloeb_start,
	CASE WHEN m.foer IS NULL OR m.foer < m.start THEN m.start
		WHEN m.foer < coalesce(m.slut, 'infinity') THEN m.foer + 1
		END AS nye_dage_fra
FROM (SELECT f.foranstaltning_id, f.sag_id, s.borger_id,
		s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		coalesce(f.enhed_kode, 'ukendt') AS tilbud_enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
		f.ivaerksat AS start, f.afsluttet AS slut,
		max(coalesce(f.afsluttet, 'infinity'))
			OVER (PARTITION BY s.handlekommune_kode, s.borger_id
				ORDER BY f.ivaerksat, f.foranstaltning_id
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS foer
	FROM udsatte_register.foranstaltning f
		JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
		JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	WHERE t.gruppe = 'anbringelse'
		AND f.ivaerksat <= (SELECT udsatte.opgoerelsesdato())) m;
COMMENT ON VIEW udsatte_maal.anbringelse_foranstaltning IS
	'Anbringelser: én række pr. foranstaltning i gruppen anbringelse (aflastning og efterværn er ikke med), med den første dag i den uafbrudte række dage den hører til. Nøgle: foranstaltning_id.';

CREATE VIEW udsatte_maal.anbringelsesforloeb WITH (security_invoker = true) AS
SELECT a.kommune_kode, a.borger_id, a.forloeb_start AS start,
	CASE WHEN bool_or(a.slut IS NULL) THEN NULL ELSE max(a.slut) END AS slut,
	a.koen, a.foedselsdato,
	(array_agg(a.enhed_kode ORDER BY a.start, a.foranstaltning_id))[1]
		AS enhed_kode,
	(array_agg(a.tilbud_enhed_kode ORDER BY a.start, a.foranstaltning_id))[1]
		AS tilbud_enhed_kode,
	(array_agg(a.bydel_nr ORDER BY a.start, a.foranstaltning_id))[1] AS bydel_nr,
	(array_agg(a.sag_id ORDER BY a.start, a.foranstaltning_id))[1] AS sag_id
FROM udsatte_maal.anbringelse_foranstaltning a
GROUP BY a.kommune_kode, a.borger_id, a.forloeb_start, a.koen, a.foedselsdato;
COMMENT ON VIEW udsatte_maal.anbringelsesforloeb IS
	'Anbringelsesforløb: et barns uafbrudte række dage med en anbringelse, med enhed, tilbud og sag fra den foranstaltning det begyndte med. Nøgle: kommune_kode, borger_id, start.';

CREATE VIEW udsatte_maal.anbringelse_ophold WITH (security_invoker = true) AS
SELECT o.anbringelse_id, f.foranstaltning_id, f.sag_id, f.borger_id,
	f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	f.foedselsdato, f.forloeb_start, o.sted_kode, o.fra, o.til,
	least(o.til, f.slut) AS slut, o.er_skift, o.skift_i_omsorgsmiljoe, o.ophoer
FROM udsatte_maal.anbringelse_foranstaltning f
	JOIN udsatte_register.anbringelse o
		ON o.foranstaltning_id = f.foranstaltning_id
WHERE o.fra <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.anbringelse_ophold IS
	'Ophold på anbringelsessteder under en anbringelse, med det anbringelsesforløb de hører til. slut er senest foranstaltningens sidste dag. Nøgle: anbringelse_id.';

CREATE VIEW udsatte_maal.anbringelse_skift WITH (security_invoker = true) AS
SELECT l.anbringelse_id, l.sag_id, l.borger_id, l.kommune_kode, l.enhed_kode,
	l.tilbud_enhed_kode, l.bydel_nr, l.koen, l.foedselsdato, l.forloeb_start,
	l.fra AS dato, l.skift_i_omsorgsmiljoe,
	l.kort OR l.forrige_kort AS akut,
	NOT l.kort AND l.forrige_lange_sted IS NOT NULL
		AND (NOT l.forrige_kort OR l.forrige_lange_sted <> l.sted_kode)
		AS varigt_skift
FROM (SELECT k.*,
		lag(k.sted_kode) OVER (PARTITION BY k.kommune_kode, k.borger_id,
			k.forloeb_start, k.kort ORDER BY k.fra, k.anbringelse_id)
			AS forrige_lange_sted,
		lag(k.kort) OVER (PARTITION BY k.kommune_kode, k.borger_id,
			k.forloeb_start ORDER BY k.fra, k.anbringelse_id) AS forrige_kort
	FROM (SELECT o.anbringelse_id, o.sag_id, o.borger_id, o.kommune_kode,
			o.enhed_kode, o.tilbud_enhed_kode, o.bydel_nr, o.koen,
			o.foedselsdato, o.forloeb_start, o.sted_kode, o.fra, o.er_skift,
			o.skift_i_omsorgsmiljoe,
			coalesce(o.til <= udsatte.opgoerelsesdato()
				AND o.til - o.fra + 1 < i.taerskel, false) AS kort
		FROM udsatte_maal.anbringelse_ophold o
			JOIN udsatte_register.indikator i
				ON i.indikator = '5b_skift_pr_1000_dage') k) l
WHERE l.er_skift AND l.forrige_kort IS NOT NULL;
COMMENT ON VIEW udsatte_maal.anbringelse_skift IS
	'Skift mellem anbringelsessteder: ophold begyndt med et skift, bortset fra forløbets første. akut: til eller fra et ophold kortere end tærsklen i 5b_skift_pr_1000_dage (8 dage); varigt_skift: et skift, når der ses bort fra de korte ophold. Nøgle: anbringelse_id.';

CREATE VIEW udsatte_maal.anbragt_periode WITH (security_invoker = true) AS
SELECT DISTINCT ON (f.kommune_kode, f.borger_id, (f.p).periode_type, (f.p).start)
	f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	least(udsatte.alder(f.foedselsdato, least((f.p).slut, f.pr)), f.alder_til)
		AS alder,
	(f.p).periode_type AS periode_type, (f.p).start AS start,
	least((f.p).slut, f.pr) AS dato, f.borger_id, f.sag_id, f.foranstaltning_id,
	f.forloeb_start
FROM (SELECT a.kommune_kode, a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr,
		a.koen, a.foedselsdato, a.borger_id, a.sag_id, a.foranstaltning_id,
		a.forloeb_start, a.start AS fra, a.slut AS til, i.alder_fra, i.alder_til,
		(SELECT udsatte.opgoerelsesdato()) AS pr,
		udsatte.perioder(a.start, a.slut, (SELECT udsatte.opgoerelsesdato())) AS p
	FROM udsatte_maal.anbringelse_foranstaltning a
		JOIN udsatte_register.indikator i ON i.indikator = '5a_fremgang_andel'
			AND udsatte.alder(a.foedselsdato, a.start) <= i.alder_til) f
WHERE udsatte.alder(f.foedselsdato, least(f.til, (f.p).slut, f.pr)) >= f.alder_fra
	AND udsatte.alder(f.foedselsdato, greatest(f.fra, (f.p).start)) <= f.alder_til
ORDER BY f.kommune_kode, f.borger_id, (f.p).periode_type, (f.p).start,
	least(f.til, (f.p).slut) DESC, f.fra DESC, f.foranstaltning_id DESC;
COMMENT ON VIEW udsatte_maal.anbragt_periode IS
	'Børn anbragt på mindst én dag i perioden, i den alder 5a_fremgang_andel har: én række pr. barn, kommune og periode, med enhed og tilbud fra den anbringelse der varede længst i perioden (den senest begyndte af dem der løber). Nøgle: kommune_kode, borger_id, periode_type, start.';

-- The first reading of a placement against the latest one at the end of each
-- period, for each role and edition of the compass; then one of them for the
-- child.  The compass values themselves stay inside.
CREATE VIEW udsatte_maal.anbragt_kompas WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.borger_id, x.periode_type, x.start, x.rolle,
	x.katalog_kode, x.foerste_dato, x.seneste_dato, x.kompasmaaling_id,
	udsatte.kompas_udfald(x.foer, x.efter, (SELECT i.taerskel::integer
		FROM udsatte_register.indikator i
		WHERE i.indikator = '5a_fremgang_andel')) AS udfald,
	udsatte.kompas_udfald(x.foer, x.efter, x.maal, (SELECT i.taerskel::integer
		FROM udsatte_register.indikator i
		WHERE i.indikator = '5a_fastholdt_andel')) AS udfald_maal,
	(SELECT avg((x.efter OPERATOR(udsatte.-) x.foer)[d.nr])
		FROM udsatte_register.kompas_dimension d
		WHERE d.katalog_kode = x.katalog_kode AND d.gruppe = 'trivsel')
		::double precision AS aendring_trivsel,
	(SELECT avg((x.efter OPERATOR(udsatte.-) x.foer)[d.nr])
		FROM udsatte_register.kompas_dimension d
		WHERE d.katalog_kode = x.katalog_kode AND d.gruppe = 'kompetence')
		::double precision AS aendring_kompetence
FROM (SELECT DISTINCT ON (m.kommune_kode, m.borger_id, p.periode_type, p.start)
		m.kommune_kode, m.borger_id, p.periode_type, p.start, m.rolle,
		m.katalog_kode, m.foerste_dato, m.dato AS seneste_dato,
		m.kompasmaaling_id, m.foer, m.skoen AS efter,
		coalesce(m.maal, m.foerste_maal) AS maal
	FROM (SELECT e.kommune_kode, e.borger_id, e.start AS forloeb_start,
			coalesce(e.slut, udsatte.opgoerelsesdato()) AS forloeb_slut,
			k.rolle, k.katalog_kode, k.dato, k.kompasmaaling_id, k.skoen, k.maal,
			first_value(k.dato) OVER w AS foerste_dato,
			first_value(k.skoen) OVER w AS foer,
			first_value(k.maal) OVER w AS foerste_maal,
			lead(k.dato) OVER w AS naeste_dato
		FROM udsatte_maal.anbringelsesforloeb e
			JOIN udsatte_register.indikator i
				ON i.indikator = '5a_fremgang_andel'
			JOIN udsatte_register.kompasmaaling k ON k.borger_id = e.borger_id
				AND k.dato >= e.start AND k.dato <= coalesce(e.slut, 'infinity')
				AND k.dato <= (SELECT udsatte.opgoerelsesdato())
				AND udsatte.alder(e.foedselsdato, k.dato)
					BETWEEN i.alder_fra AND i.alder_til
		WINDOW w AS (PARTITION BY e.kommune_kode, e.borger_id, e.start, k.rolle,
			k.katalog_kode ORDER BY k.dato, k.kompasmaaling_id)) m
		CROSS JOIN LATERAL (SELECT 'kvartal'::text AS periode_type, k.start
			FROM udsatte_register.kvartal k
			WHERE k.start >= date_trunc('quarter', m.dato::timestamp)::date
				AND k.start <= m.forloeb_slut
				AND k.slut < coalesce(m.naeste_dato, 'infinity')
			UNION ALL
			SELECT 'aar', k.start
			FROM udsatte_register.kvartal k
			WHERE k.start >= date_trunc('year', m.dato::timestamp)::date
				AND k.start <= m.forloeb_slut AND k.kvartal = 1
				AND make_date(k.aar, 12, 31)
					< coalesce(m.naeste_dato, 'infinity')) p
	-- two readings on one day show no change
	WHERE m.dato > m.foerste_dato
		AND p.start <= (SELECT udsatte.opgoerelsesdato())
		AND udsatte.kompas_udfald(m.foer, m.skoen, 1) IS NOT NULL
	ORDER BY m.kommune_kode, m.borger_id, p.periode_type, p.start,
		m.forloeb_start DESC,
		array_position(ARRAY['myndighed', 'institution', 'barn', 'foraelder'],
			m.rolle),
		m.dato DESC, m.kompasmaaling_id DESC) x;
COMMENT ON VIEW udsatte_maal.anbragt_kompas IS
	'Anbragte børns udvikling på Forandringskompasset ved hver periodes slutning: første måling under anbringelsen mod den seneste, samme rolle og udgave, når mindst én dimension er scoret begge gange. Én række pr. barn: myndighedens målinger før institutionens, barnets og forælderens. udfald og udfald_maal bruger tærsklerne i 5a_fremgang_andel og 5a_fastholdt_andel. Nøgle: kommune_kode, borger_id, periode_type, start.';
COMMENT ON COLUMN udsatte_maal.anbragt_kompas.udfald IS
	'fremgang, tilbagegang, blandet eller uaendret.';
COMMENT ON COLUMN udsatte_maal.anbragt_kompas.udfald_maal IS
	'Som udfald, eller fastholdt: uændret og på eller over målet.';

CREATE VIEW udsatte_maal.grundlag_5a WITH (security_invoker = true) AS
SELECT '5a_fremgang_andel'::text AS indikator, a.dato, a.periode_type,
	a.kommune_kode, a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen,
	a.alder,
	CASE WHEN k.udfald = 'fremgang' THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, a.borger_id, a.sag_id,
	k.kompasmaaling_id AS haendelse_id
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
UNION ALL
SELECT '5a_fastholdt_andel', a.dato, a.periode_type, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	CASE WHEN k.udfald_maal = 'fastholdt' THEN 1 ELSE 0 END, 1, 1, a.borger_id,
	a.sag_id, k.kompasmaaling_id
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
UNION ALL
SELECT '5a_aendring_trivsel', a.dato, a.periode_type, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	k.aendring_trivsel, 1, 1, a.borger_id, a.sag_id, k.kompasmaaling_id
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
WHERE k.aendring_trivsel IS NOT NULL
UNION ALL
SELECT '5a_aendring_kompetence', a.dato, a.periode_type, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	k.aendring_kompetence, 1, 1, a.borger_id, a.sag_id, k.kompasmaaling_id
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
WHERE k.aendring_kompetence IS NOT NULL
UNION ALL
SELECT '5a_daekning', a.dato, a.periode_type, a.kommune_kode, a.enhed_kode,
	a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	CASE WHEN k.borger_id IS NULL THEN 0 ELSE 1 END, 1, 1, a.borger_id,
	a.sag_id, k.kompasmaaling_id
FROM udsatte_maal.anbragt_periode a
	LEFT JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
UNION ALL
SELECT '5a_foraeldreinddragelse_andel', a.dato, a.periode_type, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.inddragelse d
			WHERE d.borger_id = a.borger_id AND d.part = 'familie'
				AND d.deltagelse = 'inddraget' AND d.dato >= a.forloeb_start
				AND d.dato <= least(a.dato, e.slut)
				AND udsatte.alder(e.foedselsdato, d.dato) <= b.alder_til
				AND d.dato > (a.dato - make_interval(months => i.vindue_mdr))::date)
		THEN 1 ELSE 0 END,
	1, 1, a.borger_id, a.sag_id, NULL
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbringelsesforloeb e ON e.kommune_kode = a.kommune_kode
		AND e.borger_id = a.borger_id AND e.start = a.forloeb_start
	JOIN udsatte_register.indikator i
		ON i.indikator = '5a_foraeldreinddragelse_andel'
	JOIN udsatte_register.indikator b ON b.indikator = '5a_fremgang_andel';
COMMENT ON VIEW udsatte_maal.grundlag_5a IS
	'Grundlag for mål 5A: én række pr. anbragt barn og periode.';

-- OFFSET 0: worked out once a measure, not once a quarter.
CREATE VIEW udsatte_maal.anbringelsesdage WITH (security_invoker = true) AS
SELECT i.indikator, least(a.til, k.slut) AS dato, f.kommune_kode,
	f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, least(a.til, k.slut)) AS alder,
	least(a.til, k.slut) - greatest(f.nye_dage_fra, k.start) + 1 AS dage,
	f.borger_id, f.sag_id, f.foranstaltning_id
FROM udsatte_maal.anbringelse_foranstaltning f
	JOIN udsatte_register.indikator i
		ON i.indikator IN ('5b_sammenbrud_pr_1000_dage',
			'5b_sagsbehandlerskift_pr_aar')
	CROSS JOIN LATERAL (SELECT least(f.slut,
			(SELECT udsatte.opgoerelsesdato()),
			make_date(extract(year FROM f.foedselsdato)::integer
				+ i.alder_til + 1, extract(month FROM f.foedselsdato)::integer, 1)
				+ extract(day FROM f.foedselsdato)::integer - 2) AS til,
			date_trunc('quarter', f.nye_dage_fra::timestamp)::date AS kvartal
		OFFSET 0) a
	CROSS JOIN LATERAL (SELECT q.start, q.slut
		FROM udsatte_register.kvartal q
		WHERE q.start >= a.kvartal AND q.start <= a.til) k
WHERE f.nye_dage_fra <= a.til;
COMMENT ON VIEW udsatte_maal.anbringelsesdage IS
	'Anbringelsesdage pr. kvartal, til barnet er for gammelt efter indikatorens alder_til: hver dag tæller én gang, også når to foranstaltninger dækker den. Nøgle: indikator, foranstaltning_id, dato.';

CREATE VIEW udsatte_maal.sagsbehandlerskift WITH (security_invoker = true) AS
SELECT DISTINCT ON (f.kommune_kode, p.sagsbehandlerperiode_id)
	p.sagsbehandlerperiode_id, p.fra AS dato, f.kommune_kode, f.enhed_kode,
	f.bydel_nr, f.koen, f.foedselsdato, f.borger_id, f.sag_id
FROM (SELECT g.kommune_kode, g.sag_id, h.sagsbehandlerperiode_id, h.fra,
		h.sagsbehandler_noegle,
		lag(h.sagsbehandler_noegle) OVER (PARTITION BY g.kommune_kode, g.sag_id
			ORDER BY h.fra, h.sagsbehandlerperiode_id) AS forrige_noegle
	FROM (SELECT DISTINCT a.kommune_kode, a.sag_id
		FROM udsatte_maal.anbringelse_foranstaltning a) g
		JOIN udsatte_register.sagsbehandlerperiode h ON h.sag_id = g.sag_id
	WHERE h.fra <= udsatte.opgoerelsesdato()) p
	JOIN udsatte_maal.anbringelse_foranstaltning f
		ON f.kommune_kode = p.kommune_kode AND f.sag_id = p.sag_id
			AND p.fra >= f.start AND p.fra <= coalesce(f.slut, 'infinity')
WHERE p.forrige_noegle <> p.sagsbehandler_noegle
ORDER BY f.kommune_kode, p.sagsbehandlerperiode_id, f.start DESC,
	f.foranstaltning_id DESC;
COMMENT ON VIEW udsatte_maal.sagsbehandlerskift IS
	'Skift til en anden sagsbehandler i en sag på en dag hvor barnet er anbragt i sagen. Nøgle: sagsbehandlerperiode_id.';

CREATE VIEW udsatte_maal.grundlag_5b WITH (security_invoker = true) AS
-- the entry cohort's days, and below its moves
SELECT '5b_skift_pr_1000_dage'::text AS indikator, e.start AS dato,
	NULL::text AS periode_type, e.kommune_kode, e.enhed_kode,
	e.tilbud_enhed_kode, e.bydel_nr, e.koen,
	udsatte.alder(e.foedselsdato, e.start) AS alder,
	0::double precision AS taeller,
	(least(e.slut, (e.start + make_interval(months => i.vindue_mdr))::date - 1,
		make_date(extract(year FROM e.foedselsdato)::integer + i.alder_til + 1,
			extract(month FROM e.foedselsdato)::integer, 1)
			+ extract(day FROM e.foedselsdato)::integer - 2)
		- e.start + 1)::double precision AS naevner,
	1 AS antal, e.borger_id, e.sag_id, NULL::bigint AS haendelse_id
FROM udsatte_maal.anbringelsesforloeb e
	JOIN udsatte_register.indikator i ON i.indikator = '5b_skift_pr_1000_dage'
		AND udsatte.alder(e.foedselsdato, e.start)
			BETWEEN i.alder_fra AND i.alder_til
WHERE (e.start + make_interval(months => i.vindue_mdr))::date
	<= udsatte.opgoerelsesdato()
UNION ALL
SELECT '5b_skift_pr_1000_dage', e.start, NULL, e.kommune_kode, e.enhed_kode,
	e.tilbud_enhed_kode, e.bydel_nr, e.koen,
	udsatte.alder(e.foedselsdato, e.start), 1, 0, 1, e.borger_id, e.sag_id,
	k.anbringelse_id
FROM udsatte_maal.anbringelsesforloeb e
	JOIN udsatte_register.indikator i ON i.indikator = '5b_skift_pr_1000_dage'
		AND udsatte.alder(e.foedselsdato, e.start)
			BETWEEN i.alder_fra AND i.alder_til
	JOIN udsatte_maal.anbringelse_skift k ON k.kommune_kode = e.kommune_kode
		AND k.borger_id = e.borger_id AND k.forloeb_start = e.start
		AND k.varigt_skift
		AND k.dato < (e.start + make_interval(months => i.vindue_mdr))::date
		AND udsatte.alder(k.foedselsdato, k.dato) <= i.alder_til
WHERE (e.start + make_interval(months => i.vindue_mdr))::date
	<= udsatte.opgoerelsesdato()
UNION ALL
SELECT '5b_akutte_skift', k.dato, NULL, k.kommune_kode, k.enhed_kode,
	k.tilbud_enhed_kode, k.bydel_nr, k.koen,
	udsatte.alder(k.foedselsdato, k.dato), 1, 1, 1, k.borger_id, k.sag_id,
	k.anbringelse_id
FROM udsatte_maal.anbringelse_skift k
	JOIN udsatte_register.indikator i ON i.indikator = '5b_akutte_skift'
		AND udsatte.alder(k.foedselsdato, k.dato)
			BETWEEN i.alder_fra AND i.alder_til
WHERE k.akut
UNION ALL
SELECT '5b_tre_eller_flere_steder_andel', a.slut, 'aar', a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	CASE WHEN n.steder >= a.taerskel THEN 1 ELSE 0 END, 1, 1, a.borger_id,
	a.sag_id, a.foranstaltning_id
FROM (SELECT DISTINCT ON (f.kommune_kode, f.borger_id, q.slut)
		f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
		udsatte.alder(f.foedselsdato, q.slut) AS alder, f.borger_id, f.sag_id,
		f.foranstaltning_id, q.slut, i.taerskel
	FROM udsatte_maal.anbringelse_foranstaltning f
		JOIN udsatte_register.kvartal q ON q.kvartal = 4 AND q.slut >= f.start
			AND q.slut <= coalesce(f.slut, 'infinity')
		JOIN udsatte_register.indikator i
			ON i.indikator = '5b_tre_eller_flere_steder_andel'
	WHERE q.slut <= (SELECT udsatte.opgoerelsesdato())
		AND udsatte.alder(f.foedselsdato, q.slut)
			BETWEEN i.alder_fra AND i.alder_til
	ORDER BY f.kommune_kode, f.borger_id, q.slut, f.start DESC,
		f.foranstaltning_id DESC) a
	LEFT JOIN (SELECT o.kommune_kode, o.borger_id, q.slut,
			count(DISTINCT o.sted_kode) AS steder
		FROM udsatte_maal.anbringelse_ophold o
			JOIN udsatte_register.indikator i
				ON i.indikator = '5b_tre_eller_flere_steder_andel'
			JOIN udsatte_register.kvartal q ON q.kvartal = 4 AND o.fra <= q.slut
				AND coalesce(o.slut, 'infinity')
					> (q.slut - make_interval(months => i.vindue_mdr))::date
		WHERE q.slut <= (SELECT udsatte.opgoerelsesdato())
		GROUP BY o.kommune_kode, o.borger_id, q.slut) n
		ON n.kommune_kode = a.kommune_kode AND n.borger_id = a.borger_id
			AND n.slut = a.slut
UNION ALL
-- a stay lasts until the next one begins; stays one after another in the same
-- place are one
SELECT '5b_to_aar_samme_sted_andel', (o.p).dato, (o.p).periode_type,
	o.kommune_kode, o.enhed_kode, o.tilbud_enhed_kode, o.bydel_nr, o.koen,
	udsatte.alder(o.foedselsdato, (o.p).dato),
	CASE WHEN o.sted_fra <= ((o.p).dato
			- make_interval(months => o.vindue_mdr))::date
		THEN 1 ELSE 0 END,
	1, 1, o.borger_id, o.sag_id, o.anbringelse_id
FROM (SELECT h.*, i.vindue_mdr, i.alder_fra, i.alder_til,
		udsatte.beholdningsdage(greatest(h.fra, (h.forloeb_start
				+ make_interval(months => round(i.taerskel * 12)::integer))::date),
			h.sidste, udsatte.opgoerelsesdato()) AS p
	FROM (SELECT g.*,
			max(CASE WHEN g.forrige_sted IS DISTINCT FROM g.sted_kode
				THEN g.fra END)
				OVER (PARTITION BY g.kommune_kode, g.borger_id, g.forloeb_start
					ORDER BY g.fra, g.anbringelse_id) AS sted_fra
		FROM (SELECT w.*,
				lag(w.sted_kode) OVER r AS forrige_sted,
				least(w.slut, lead(w.fra) OVER r - 1) AS sidste
			FROM udsatte_maal.anbringelse_ophold w
			WINDOW r AS (PARTITION BY w.kommune_kode, w.borger_id,
				w.forloeb_start ORDER BY w.fra, w.anbringelse_id)) g) h
		JOIN udsatte_register.indikator i
			ON i.indikator = '5b_to_aar_samme_sted_andel') o
WHERE udsatte.alder(o.foedselsdato, (o.p).dato)
	BETWEEN o.alder_fra AND o.alder_til
UNION ALL
SELECT '5b_sammenbrud_pr_1000_dage', a.dato, NULL, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder, 0, a.dage,
	1, a.borger_id, a.sag_id, NULL
FROM udsatte_maal.anbringelsesdage a
WHERE a.indikator = '5b_sammenbrud_pr_1000_dage'
UNION ALL
SELECT '5b_sammenbrud_pr_1000_dage', o.til, NULL, o.kommune_kode,
	o.enhed_kode, o.tilbud_enhed_kode, o.bydel_nr, o.koen,
	udsatte.alder(o.foedselsdato, o.til), 1, 0, 1, o.borger_id, o.sag_id,
	o.anbringelse_id
FROM udsatte_maal.anbringelse_ophold o
	JOIN udsatte_register.indikator i
		ON i.indikator = '5b_sammenbrud_pr_1000_dage'
			AND udsatte.alder(o.foedselsdato, o.til)
				BETWEEN i.alder_fra AND i.alder_til
WHERE o.ophoer = 'sammenbrud' AND o.til <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '5b_sammenbrud_andel', o.til, NULL, o.kommune_kode, o.enhed_kode,
	o.tilbud_enhed_kode, o.bydel_nr, o.koen,
	udsatte.alder(o.foedselsdato, o.til),
	CASE WHEN o.ophoer = 'sammenbrud' THEN 1 ELSE 0 END, 1, 1, o.borger_id,
	o.sag_id, o.anbringelse_id
FROM udsatte_maal.anbringelse_ophold o
	JOIN udsatte_register.indikator i ON i.indikator = '5b_sammenbrud_andel'
		AND udsatte.alder(o.foedselsdato, o.til)
			BETWEEN i.alder_fra AND i.alder_til
WHERE o.til <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '5b_skift_omsorgsmiljoe_andel', k.dato, NULL, k.kommune_kode,
	k.enhed_kode, k.tilbud_enhed_kode, k.bydel_nr, k.koen,
	udsatte.alder(k.foedselsdato, k.dato),
	CASE WHEN k.skift_i_omsorgsmiljoe THEN 1 ELSE 0 END, 1, 1, k.borger_id,
	k.sag_id, k.anbringelse_id
FROM udsatte_maal.anbringelse_skift k
	JOIN udsatte_register.indikator i
		ON i.indikator = '5b_skift_omsorgsmiljoe_andel'
			AND udsatte.alder(k.foedselsdato, k.dato)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '5b_sagsbehandlerskift_pr_aar', a.dato, NULL, a.kommune_kode,
	a.enhed_kode, 'ukendt', a.bydel_nr, a.koen, a.alder, 0,
	a.dage / 365::double precision, 1, a.borger_id, a.sag_id, NULL
FROM udsatte_maal.anbringelsesdage a
WHERE a.indikator = '5b_sagsbehandlerskift_pr_aar'
UNION ALL
SELECT '5b_sagsbehandlerskift_pr_aar', k.dato, NULL, k.kommune_kode,
	k.enhed_kode, 'ukendt', k.bydel_nr, k.koen,
	udsatte.alder(k.foedselsdato, k.dato), 1, 0, 1, k.borger_id, k.sag_id,
	k.sagsbehandlerperiode_id
FROM udsatte_maal.sagsbehandlerskift k
	JOIN udsatte_register.indikator i
		ON i.indikator = '5b_sagsbehandlerskift_pr_aar'
			AND udsatte.alder(k.foedselsdato, k.dato)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '5b_genanbringelse_12_mdr_andel', o.til, NULL, o.kommune_kode,
	o.enhed_kode, o.tilbud_enhed_kode, o.bydel_nr, o.koen,
	udsatte.alder(o.foedselsdato, o.til),
	CASE WHEN o.naeste_fra <= (o.til + make_interval(months => i.vindue_mdr))::date
		THEN 1 ELSE 0 END,
	1, 1, o.borger_id, o.sag_id, o.anbringelse_id
FROM (SELECT w.*,
		lead(w.fra) OVER (PARTITION BY w.kommune_kode, w.borger_id
			ORDER BY w.fra, w.anbringelse_id) AS naeste_fra
	FROM udsatte_maal.anbringelse_ophold w) o
	JOIN udsatte_register.indikator i
		ON i.indikator = '5b_genanbringelse_12_mdr_andel'
WHERE o.ophoer = 'hjemgivelse' AND coalesce(o.naeste_fra > o.til, true)
	AND (o.til + make_interval(months => i.vindue_mdr))::date
		<= udsatte.opgoerelsesdato()
	AND udsatte.alder(o.foedselsdato, o.til) >= i.alder_fra
	AND udsatte.alder(o.foedselsdato,
		(o.til + make_interval(months => i.vindue_mdr))::date) <= i.alder_til;
COMMENT ON VIEW udsatte_maal.grundlag_5b IS
	'Grundlag for mål 5B: én række pr. anbringelse, skift, ophold, kvartal med anbringelsesdage eller barn på opgørelsesdagen. Rater har dage i rækker med tæller 0 og hændelser i rækker med nævner 0.';
