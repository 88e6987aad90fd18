-- The whole strategy on one screen.

CREATE VIEW udsatte_maal.strategi_overblik WITH (security_invoker = true) AS
SELECT f.strategi, f.nr AS fokusomraade_nr, f.navn AS fokusomraade_navn,
	f.pejlemaerke, a.maal, m.tekst AS maal_tekst, a.indikator,
	a.indikator_navn, a.aar, a.kommune_kode, a.kommune, a.er_afsluttet,
	a.vaerdi, a.enhed_tekst, a.forrige, a.aendring, a.vurdering,
	udsatte.kode_tekst(a.vurdering) AS vurdering_tekst, a.maaltal,
	a.maalopfyldelse, udsatte.kode_tekst(a.maalopfyldelse)
		AS maalopfyldelse_tekst,
	a.tendens, udsatte.kode_tekst(a.tendens) AS tendens_tekst, a.nedre95,
	a.oevre95, a.antal, a.taeller, a.naevner, d.vaerdi AS daekning, a.status,
	udsatte.statustekst(a.aar, a.maal, a.indikator_navn, i.art, a.enhed_tekst,
		a.vaerdi, a.nedre95, a.oevre95, a.forrige, a.vurdering, a.maaltal,
		a.maalopfyldelse, a.tendens, a.er_afsluttet, d.vaerdi) AS tekst
FROM udsatte_maal.maal_alle a
	JOIN udsatte_register.indikator i ON i.indikator = a.indikator
	JOIN udsatte_register.maal m ON m.maal = a.maal
	JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade
	LEFT JOIN LATERAL (SELECT c.vaerdi
		FROM udsatte.indikator_hovedtal(i.daekning_indikator, a.kommune_kode) c
		WHERE c.periode_type = 'aar' AND c.enhed_kode IS NULL
			AND c.periode_start = a.periode_start) d
		ON i.daekning_indikator IS NOT NULL
WHERE a.hovedindikator AND a.periode_type = 'aar' AND a.enhed_kode IS NULL;
COMMENT ON VIEW udsatte_maal.strategi_overblik IS
	'Hele strategien: én række pr. hovedindikator, år og kommune med værdi, året før, måltal, vurdering, tendens, dækning og en tekst til indstillingen. Nøgle: indikator, aar, kommune_kode.';

CREATE VIEW udsatte_maal.fokusomraade_overblik WITH (security_invoker = true) AS
SELECT o.strategi, o.fokusomraade_nr, o.fokusomraade_navn, o.aar,
	o.kommune_kode, o.kommune, o.er_afsluttet,
	count(*)::integer AS indikatorer,
	(count(*) FILTER (WHERE o.vurdering = 'bedre'))::integer AS bedre,
	(count(*) FILTER (WHERE o.vurdering = 'uaendret'))::integer AS uaendret,
	(count(*) FILTER (WHERE o.vurdering = 'daarligere'))::integer AS daarligere,
	(count(*) FILTER (WHERE o.vurdering = 'ukendt'))::integer AS ukendt,
	(count(*) FILTER (WHERE o.maaltal IS NOT NULL))::integer AS med_maaltal,
	(count(*) FILTER (WHERE o.maalopfyldelse = 'naaet'))::integer AS naaet_antal
FROM udsatte_maal.strategi_overblik o
GROUP BY o.strategi, o.fokusomraade_nr, o.fokusomraade_navn, o.aar,
	o.kommune_kode, o.kommune, o.er_afsluttet;
COMMENT ON VIEW udsatte_maal.fokusomraade_overblik IS
	'Hvor mange af et fokusområdes hovedindikatorer der er blevet bedre, uændrede eller dårligere, og hvor mange der har nået deres måltal. Nøgle: strategi, fokusomraade_nr, aar, kommune_kode.';

CREATE VIEW udsatte_maal.pejlemaerke_overblik WITH (security_invoker = true) AS
SELECT p.strategi, p.nr AS pejlemaerke_nr, p.navn AS pejlemaerke_navn, o.aar,
	o.kommune_kode, o.kommune, o.er_afsluttet,
	count(*)::integer AS indikatorer,
	(count(*) FILTER (WHERE o.vurdering = 'bedre'))::integer AS bedre,
	(count(*) FILTER (WHERE o.vurdering = 'uaendret'))::integer AS uaendret,
	(count(*) FILTER (WHERE o.vurdering = 'daarligere'))::integer AS daarligere,
	(count(*) FILTER (WHERE o.vurdering = 'ukendt'))::integer AS ukendt,
	string_agg(o.tekst, E'\n' ORDER BY o.maal, o.indikator) AS tekst
FROM udsatte_register.pejlemaerke p
	JOIN udsatte_maal.strategi_overblik o ON o.pejlemaerke = p.pejlemaerke
GROUP BY p.strategi, p.nr, p.navn, o.aar, o.kommune_kode, o.kommune,
	o.er_afsluttet;
COMMENT ON VIEW udsatte_maal.pejlemaerke_overblik IS
	'De politiske pejlemærker: hovedindikatorerne under det fokusområde der svarer til pejlemærket, samlet pr. år. Nøgle: strategi, pejlemaerke_nr, aar, kommune_kode.';

CREATE VIEW udsatte_maal.noegletal_tragt WITH (security_invoker = true) AS
SELECT t.maal, t.indikator, t.indikator_navn, t.aar, t.er_afsluttet,
	t.kommune_kode, t.kommune, t.enhed_kode, t.enhed, t.antal, t.taeller,
	t.naevner, t.vaerdi, t.samlet_vaerdi, t.nedre95, t.oevre95, t.nedre998,
	t.oevre998, t.retning,
	CASE WHEN t.nedre95 IS NULL OR t.samlet_vaerdi IS NULL THEN 'ukendt'
		WHEN t.nedre998 > t.samlet_vaerdi THEN 'over_998'
		WHEN t.nedre95 > t.samlet_vaerdi THEN 'over_95'
		WHEN t.oevre998 < t.samlet_vaerdi THEN 'under_998'
		WHEN t.oevre95 < t.samlet_vaerdi THEN 'under_95'
		ELSE 'inden_for' END AS tragt
FROM (SELECT a.*,
		max(a.vaerdi) FILTER (WHERE a.enhed_kode IS NULL) OVER (
			PARTITION BY a.indikator, a.kommune_kode, a.periode_start)
			AS samlet_vaerdi
	FROM udsatte_maal.maal_alle a
	WHERE a.periode_type = 'aar') t
WHERE t.enhed_kode IS NOT NULL;
COMMENT ON VIEW udsatte_maal.noegletal_tragt IS
	'Tragtdiagram: hver enheds værdi mod kommunens samlede. over_95/over_998 og under_95/under_998 siger at enhedens 95 eller 99,8 % interval udelukker den samlede værdi. Nøgle: indikator, aar, kommune_kode, enhed_kode.';

CREATE VIEW udsatte_maal.noegletal_spc WITH (security_invoker = true) AS
SELECT s.maal, s.indikator, s.indikator_navn, s.kommune_kode, s.kommune,
	s.enhed_kode, s.enhed, s.segment, s.segment_aarsag,
	s.starter[x.nr] AS periode_start, s.slutter[x.nr] AS periode_slut,
	x.vaerdi, x.midte, x.nedre, x.oevre, x.brud, x.proeve
FROM (SELECT a.maal, a.indikator, a.indikator_navn, a.kommune_kode, a.kommune,
		a.enhed_kode, a.enhed, b.segment, b.aarsag AS segment_aarsag,
		array_agg(a.periode_start ORDER BY a.periode_start) AS starter,
		array_agg(a.periode_slut ORDER BY a.periode_start) AS slutter,
		array_agg(a.vaerdi ORDER BY a.periode_start) AS vaerdier
	FROM udsatte_maal.maal_alle a
		CROSS JOIN LATERAL (SELECT count(*)::integer + 1 AS segment,
				(array_agg(r.aarsag ORDER BY r.dato DESC))[1] AS aarsag
			FROM udsatte_register.seriebrud r
			WHERE r.indikator = a.indikator AND r.dato <= a.periode_start) b
	WHERE a.periode_type = 'kvartal' AND a.er_afsluttet
		AND a.vaerdi IS NOT NULL
	GROUP BY a.maal, a.indikator, a.indikator_navn, a.kommune_kode, a.kommune,
		a.enhed_kode, a.enhed, b.segment, b.aarsag) s
	CROSS JOIN LATERAL udsatte.xmr(s.vaerdier) x;
COMMENT ON VIEW udsatte_maal.noegletal_spc IS
	'Kontroldiagram (XmR) over afsluttede kvartaler: middelværdi og grænser pr. segment mellem seriebrud; brud siger hvilken regel et punkt bryder, proeve at der er under 12 punkter. Nøgle: indikator, kommune_kode, enhed_kode, periode_start.';
