-- Dimensions for star schemas.

CREATE VIEW udsatte_maal.dim_dato WITH (security_invoker = true) AS
SELECT d::date AS dato, extract(year FROM d)::integer AS aar,
	extract(quarter FROM d)::integer AS kvartal,
	extract(month FROM d)::integer AS maaned_nr,
	(ARRAY['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli',
		'august', 'september', 'oktober', 'november', 'december'])
		[extract(month FROM d)::integer] AS maaned_navn,
	extract(isoyear FROM d)::integer AS iso_aar,
	extract(week FROM d)::integer AS iso_uge,
	extract(isodow FROM d)::integer AS ugedag_nr,
	(ARRAY['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag',
		'søndag'])[extract(isodow FROM d)::integer] AS ugedag_navn,
	date_trunc('month', d)::date AS maaned_start,
	date_trunc('quarter', d)::date AS kvartal_start,
	extract(year FROM d)::integer
		- CASE WHEN extract(month FROM d) < 8 THEN 1 ELSE 0 END AS skoleaar,
	udsatte.helligdag(d::date) AS helligdag,
	udsatte.er_hverdag(d::date) AS er_hverdag,
	udsatte.er_arbejdsdag(d::date) AS er_arbejdsdag
FROM generate_series(timestamp '2000-01-01',
	make_date(extract(year FROM udsatte.opgoerelsesdato())::integer + 2, 12, 31)::timestamp,
	interval '1 day') d;
COMMENT ON VIEW udsatte_maal.dim_dato IS
	'Datoer fra år 2000 til to år efter opgørelsesdatoen, med måned, kvartal, skoleår og helligdage. Nøgle: dato.';

CREATE VIEW udsatte_maal.dim_enhed WITH (security_invoker = true) AS
SELECT e.enhed_kode, e.navn AS enhed, e.type, e.kommune_kode,
	k.navn AS kommune, e.overordnet, o.navn AS overordnet_navn, e.gyldig_fra,
	e.gyldig_til
FROM udsatte_register.enhed e
	LEFT JOIN udsatte_register.kommune k ON k.kommune_kode = e.kommune_kode
	LEFT JOIN udsatte_register.enhed o ON o.enhed_kode = e.overordnet
UNION ALL
SELECT 'ukendt', 'Ukendt enhed', 'andet', NULL, NULL, NULL, NULL, NULL, NULL;
COMMENT ON VIEW udsatte_maal.dim_enhed IS
	'Enheder med type, kommune og overordnet enhed; ukendt er sager uden enhed. Nøgle: enhed_kode.';

CREATE VIEW udsatte_maal.dim_bydel WITH (security_invoker = true) AS
SELECT b.kommune_kode, k.navn AS kommune, b.bydel_nr, b.navn AS bydel
FROM udsatte_register.bydel b
	JOIN udsatte_register.kommune k ON k.kommune_kode = b.kommune_kode;
COMMENT ON VIEW udsatte_maal.dim_bydel IS
	'Bydele med navn. Nøgle: kommune_kode, bydel_nr.';

CREATE VIEW udsatte_maal.dim_indikator WITH (security_invoker = true) AS
SELECT i.indikator, i.navn AS indikator_navn, i.maal, m.tekst AS maal_tekst,
	f.nr AS fokusomraade_nr, f.navn AS fokusomraade_navn, i.hovedindikator,
	i.art, i.beholdning, i.faktor, i.enhed_tekst, i.retning, i.alder_fra,
	i.alder_til, i.taerskel, i.vindue_mdr,
	array_to_string(i.opdelinger, ', ') AS opdelinger_tekst, i.definition,
	i.taeller_tekst, i.naevner_tekst, i.kohorte, i.proveniens, i.raekkefoelge
FROM udsatte_register.indikator i
	LEFT JOIN udsatte_register.maal m ON m.maal = i.maal
	LEFT JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade;
COMMENT ON VIEW udsatte_maal.dim_indikator IS
	'Indikatorer med definition, tæller, nævner og proveniens. Nøgle: indikator.';

CREATE VIEW udsatte_maal.dim_kompasdimension WITH (security_invoker = true) AS
SELECT d.katalog_kode, k.navn AS katalog_navn, d.nr, d.kode,
	d.navn AS dimension_navn, d.gruppe, k.proveniens
FROM udsatte_register.kompas_dimension d
	JOIN udsatte_register.kompas_katalog k ON k.katalog_kode = d.katalog_kode;
COMMENT ON VIEW udsatte_maal.dim_kompasdimension IS
	'Kompassets ti dimensioner i hver udgave. Nøgle: katalog_kode, nr.';
