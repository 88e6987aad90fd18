-- Children placed outside home by kind of place, and the facts of the area.

-- A day belongs to the stay that began last; what no stay covers of a measure
-- is a placement at an unknown place.  Each row keeps the days that no row
-- before it has, so that only days are sorted which are counted.
CREATE VIEW udsatte_maal.anbragt_sted WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.borger_id, (x.p).periode_type AS periode_type,
	(x.p).dato AS dato, x.stedtype_kode,
	udsatte.alder(x.foedselsdato, (x.p).dato) AS alder, x.sag_id, x.enhed_kode,
	x.bydel_nr, x.koen
FROM (SELECT r.kommune_kode, r.borger_id, r.foedselsdato, r.stedtype_kode,
		r.sag_id, r.enhed_kode, r.bydel_nr, r.koen,
		udsatte.beholdningsdage(lower(r.dage), upper(r.dage) - 1,
			(SELECT udsatte.opgoerelsesdato())) AS p
	FROM (SELECT d.kommune_kode, d.borger_id, d.foedselsdato, d.stedtype_kode,
			d.sag_id, d.enhed_kode, d.bydel_nr, d.koen,
			unnest(d.dage - coalesce(range_agg(d.dage) OVER (
				PARTITION BY d.kommune_kode, d.borger_id
				ORDER BY d.anbringelse_id IS NULL, d.fra DESC,
					d.anbringelse_id DESC, d.sag_id
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), '{}'))
				AS dage
		FROM (SELECT s.handlekommune_kode AS kommune_kode, s.borger_id,
				s.sag_id, coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
				s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
				v.stedtype_kode, v.anbringelse_id, v.fra,
				datemultirange(daterange(v.fra, v.til, '[]')) AS dage
			FROM (SELECT m.sag_id, 99 AS stedtype_kode,
					NULL::bigint AS anbringelse_id, m.ivaerksat AS fra,
					m.afsluttet AS til
				FROM udsatte_register.foranstaltning m
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
				WHERE t.gruppe = 'anbringelse'
				UNION ALL
				-- aftercare is a placement only where there is a place
				SELECT m.sag_id, o.stedtype_kode, o.anbringelse_id,
					greatest(o.fra, m.ivaerksat), least(o.til, m.afsluttet)
				FROM udsatte_register.anbringelse o
					JOIN udsatte_register.foranstaltning m
						ON m.foranstaltning_id = o.foranstaltning_id
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
				WHERE t.gruppe IN ('anbringelse', 'eftervaern')
					AND m.ivaerksat IS NOT NULL) v
				JOIN udsatte_register.sag s ON s.sag_id = v.sag_id
				JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
			WHERE v.fra <= (SELECT udsatte.opgoerelsesdato())
				AND v.fra <= coalesce(v.til, 'infinity')) d) r) x;
COMMENT ON VIEW udsatte_maal.anbragt_sted IS
	'Børn og unge anbragt på en opgørelsesdag, med stedtypen for det senest begyndte ophold (99 når intet ophold dækker dagen). Efterværn er med, når den unge bor på et anbringelsessted. Nøgle: kommune_kode, borger_id, periode_type, dato.';

CREATE VIEW udsatte_maal.anbringelse_fordeling_beregnet WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.periode_type, x.dato,
	extract(year FROM x.dato)::integer AS aar, x.aldersgruppe, x.opdeling,
	x.stedtype_kode, coalesce(y.navn, CASE x.opdeling
		WHEN 'familiepleje' THEN 'Familiepleje i alt'
		WHEN 'netvaerk' THEN 'Netværkspleje' ELSE 'Anbragte i alt' END) AS stedtype,
	x.antal, x.i_alt, x.antal::double precision / nullif(x.i_alt, 0) AS andel,
	w.nedre AS nedre95, w.oevre AS oevre95, b.beholdning AS boernetal,
	1000 * x.antal / nullif(b.beholdning, 0) AS pr_1000
FROM (SELECT g.kommune_kode, g.periode_type, g.dato, g.aldersgruppe,
		d.opdeling, d.stedtype_kode,
		coalesce(sum(g.antal) FILTER (WHERE d.med), 0)::integer AS antal,
		g.i_alt
	FROM (SELECT a.kommune_kode, a.periode_type, a.dato, a.stedtype_kode,
			CASE WHEN a.alder < 18 THEN '0-17'::text ELSE '18-22' END
				AS aldersgruppe, count(*) AS antal,
			(sum(count(*)) OVER (PARTITION BY a.kommune_kode,
				a.periode_type, a.dato, a.alder < 18))::integer AS i_alt
		FROM udsatte_maal.anbragt_sted a
		WHERE a.alder <= 22
		GROUP BY a.kommune_kode, a.periode_type, a.dato, a.stedtype_kode,
			a.alder < 18) g
		JOIN udsatte_register.stedtype t ON t.stedtype_kode = g.stedtype_kode
		CROSS JOIN LATERAL (VALUES
			('i_alt'::text, NULL::integer, true),
			('familiepleje', NULL, t.familiepleje),
			('netvaerk', NULL, t.netvaerk),
			('stedtype', g.stedtype_kode, true))
			d(opdeling, stedtype_kode, med)
	GROUP BY g.kommune_kode, g.periode_type, g.dato, g.aldersgruppe,
		d.opdeling, d.stedtype_kode, g.i_alt) x
	LEFT JOIN udsatte_register.stedtype y ON y.stedtype_kode = x.stedtype_kode
	LEFT JOIN LATERAL udsatte.wilson(x.antal, x.i_alt) w
		ON x.opdeling <> 'i_alt'
	LEFT JOIN (SELECT k.kommune_kode, k.slut,
			CASE WHEN k.alder < 18 THEN '0-17'::text ELSE '18-22' END
				AS aldersgruppe, sum(k.beholdning) AS beholdning
		FROM udsatte_maal.befolkning_kvartal k
		WHERE k.alder <= 22
		GROUP BY k.kommune_kode, k.slut, k.alder < 18) b
		ON b.kommune_kode = x.kommune_kode AND b.slut = x.dato
			AND b.aldersgruppe = x.aldersgruppe;
COMMENT ON VIEW udsatte_maal.anbringelse_fordeling_beregnet IS
	'anbringelse_fordeling regnet nu, uden lageret. Brug anbringelse_fordeling. Nøgle: som anbringelse_fordeling.';

CREATE VIEW udsatte_maal.anbringelse_fordeling WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.anbringelse_fordeling_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'anbringelse_fordeling'
	AND udsatte.intern_lager('visning anbringelse_fordeling', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.anbringelse_fordeling_beregnet b
WHERE udsatte.intern_lager('visning anbringelse_fordeling', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.anbringelse_fordeling IS
	'Anbragte på opgørelsesdagen pr. kvartal og år, 0-17 år og 18-22 år (efterværn på et anbringelsessted) hver for sig: i alt, andel i familiepleje og i netværkspleje (som også er familiepleje) med 95 % interval, og pr. stedtype; pr. 1.000 i samme alder. Uoplyst sted er med i nævneren. Nøgle: kommune_kode, periode_type, dato, aldersgruppe, opdeling, stedtype_kode.';

CREATE VIEW udsatte_maal.fakta_omraade_beregnet WITH (security_invoker = true) AS
SELECT coalesce(c.kommune_kode, r.kommune_kode) AS kommune_kode,
	coalesce(c.aar, r.aar) AS aar,
	make_date(coalesce(c.aar, r.aar), 12, 31) <= udsatte.opgoerelsesdato()
		AS er_afsluttet,
	coalesce(c.hjulpet_i_alt, 0) AS hjulpet_i_alt,
	coalesce(c.anbragte, 0) AS anbragte,
	coalesce(c.anbragte_0_17, 0) AS anbragte_0_17,
	coalesce(c.anbragte, 0) - coalesce(c.anbragte_0_17, 0) AS anbragte_18_22,
	coalesce(c.hjulpet_i_alt, 0) - coalesce(c.anbragte, 0) AS forebyggende,
	r.henvendelser, f.forloeb_startet
FROM (SELECT d.kommune_kode, d.aar, count(*)::integer AS hjulpet_i_alt,
		(count(*) FILTER (WHERE d.anbragt))::integer AS anbragte,
		(count(*) FILTER (WHERE d.anbragt_under_18))::integer AS anbragte_0_17
	FROM (SELECT g.kommune_kode, g.borger_id, g.aar,
			bool_or(g.anbragt) AS anbragt,
			bool_or(g.anbragt AND g.alder < 18) AS anbragt_under_18
		FROM (SELECT f.kommune_kode, f.borger_id, f.aar, f.anbragt,
				udsatte.alder(f.foedselsdato,
					greatest(f.fra, make_date(f.aar, 1, 1))) AS alder
			FROM (SELECT s.handlekommune_kode AS kommune_kode, s.borger_id,
					b.foedselsdato, m.ivaerksat AS fra,
					t.gruppe = 'anbringelse' AS anbragt,
					generate_series(extract(year FROM m.ivaerksat)::integer,
						extract(year FROM least(m.afsluttet,
							(SELECT udsatte.opgoerelsesdato())))::integer)
						AS aar
				FROM udsatte_register.foranstaltning m
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
					JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
					JOIN udsatte_register.borger b
						ON b.borger_id = s.borger_id
				WHERE t.gruppe IN ('forebyggende', 'anbringelse', 'eftervaern')
					AND m.ivaerksat <= (SELECT udsatte.opgoerelsesdato())
				UNION ALL
				-- a place under aftercare is a placement while it lasts
				SELECT s.handlekommune_kode, s.borger_id, b.foedselsdato,
					greatest(o.fra, m.ivaerksat), true,
					generate_series(extract(year FROM
							greatest(o.fra, m.ivaerksat))::integer,
						extract(year FROM least(o.til, m.afsluttet,
							(SELECT udsatte.opgoerelsesdato())))::integer)
				FROM udsatte_register.anbringelse o
					JOIN udsatte_register.foranstaltning m
						ON m.foranstaltning_id = o.foranstaltning_id
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
					JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
					JOIN udsatte_register.borger b
						ON b.borger_id = s.borger_id
				WHERE t.gruppe = 'eftervaern'
					AND greatest(o.fra, m.ivaerksat)
						<= least(o.til, m.afsluttet,
							(SELECT udsatte.opgoerelsesdato()))) f) g
		WHERE g.alder <= 22
		GROUP BY g.kommune_kode, g.borger_id, g.aar) d
	GROUP BY d.kommune_kode, d.aar) c
	FULL JOIN (SELECT h.kommune_kode, extract(year FROM h.maaned)::integer AS aar,
			sum(h.antal)::integer AS henvendelser
		FROM udsatte_maal.henvendelse h
		GROUP BY h.kommune_kode, extract(year FROM h.maaned)) r
		ON r.kommune_kode = c.kommune_kode AND r.aar = c.aar
	LEFT JOIN (SELECT e.kommune_kode, extract(year FROM v.startmaaned)::integer
			AS aar, sum(v.antal)::integer AS forloeb_startet
		FROM udsatte_register.raadgivningsforloeb v
			JOIN udsatte_register.enhed e ON e.enhed_kode = v.enhed_kode
		WHERE v.startmaaned <= (SELECT udsatte.opgoerelsesdato())
		GROUP BY e.kommune_kode, extract(year FROM v.startmaaned)) f
		ON f.kommune_kode = coalesce(c.kommune_kode, r.kommune_kode)
			AND f.aar = coalesce(c.aar, r.aar);
COMMENT ON VIEW udsatte_maal.fakta_omraade_beregnet IS
	'fakta_omraade regnet nu, uden lageret. Brug fakta_omraade. Nøgle: som fakta_omraade.';

CREATE VIEW udsatte_maal.fakta_omraade WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.fakta_omraade_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'fakta_omraade'
	AND udsatte.intern_lager('visning fakta_omraade', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.fakta_omraade_beregnet b
WHERE udsatte.intern_lager('visning fakta_omraade', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.fakta_omraade IS
	'Fakta om området pr. år: forskellige børn og unge (0-22 år) med en foranstaltning eller efterværn på mindst én dag i året, hvor mange af dem der var anbragt (18-22 år for sig: de der først er anbragt i året efter at være fyldt 18), og resten, der fik forebyggende hjælp; dertil henvendelser og forløb i rådgivningerne, som ikke er personer. Alder på den første dag i året hjælpen gjaldt. Nøgle: kommune_kode, aar.';

CREATE VIEW udsatte_maal.grundlag_anb WITH (security_invoker = true) AS
SELECT x.indikator, a.dato, a.periode_type, a.kommune_kode, a.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	v.taeller::double precision AS taeller,
	v.naevner::double precision AS naevner, 1 AS antal, a.borger_id, a.sag_id,
	NULL::bigint AS haendelse_id
FROM (VALUES ('anb_familiepleje_andel'::text), ('anb_netvaerkspleje_andel'),
		('anb_anbragte_pr_1000'))
		x(indikator)
	CROSS JOIN udsatte_maal.anbragt_sted a
	JOIN udsatte_register.stedtype t ON t.stedtype_kode = a.stedtype_kode
	CROSS JOIN LATERAL (VALUES
		('anb_familiepleje_andel'::text, t.familiepleje::integer, 1),
		('anb_netvaerkspleje_andel', t.netvaerk::integer, 1),
		('anb_anbragte_pr_1000', 1, 0)) v(indikator, taeller, naevner)
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND a.alder BETWEEN i.alder_fra AND i.alder_til
WHERE v.indikator = x.indikator
UNION ALL
SELECT 'anb_anbragte_pr_1000', b.slut, p.periode_type, b.kommune_kode,
	'ukendt', 'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.beholdning, 0, NULL,
	NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i ON i.indikator = 'anb_anbragte_pr_1000'
		AND b.alder BETWEEN i.alder_fra AND i.alder_til
	CROSS JOIN LATERAL udsatte.beholdningsdage(b.slut, b.slut,
		(SELECT udsatte.opgoerelsesdato())) p;
COMMENT ON VIEW udsatte_maal.grundlag_anb IS
	'Grundlag for familie- og netværkspleje: én række pr. anbragt barn på opgørelsesdagen, og befolkningsrækker med tæller 0. Uoplyst sted er med i nævneren.';
