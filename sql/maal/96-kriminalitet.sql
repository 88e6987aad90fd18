-- Den Korte Snor, EXIT and KIV: charges before and after a course.

CREATE VIEW udsatte_maal.kriminalitetsforloeb WITH (security_invoker = true) AS
SELECT p.kilde, p.forloeb_id, p.program_kode, p.borger_id, p.sag_id,
	p.kommune_kode, p.enhed_kode, p.tilbud_enhed_kode, p.bydel_nr, p.koen,
	p.alder, p.fra, p.til, p.afslutning, i.vindue_mdr,
	(p.til - p.fra + 1) / 30.4375::double precision AS laengde_mdr,
	EXISTS (SELECT
		FROM udsatte_register.sag s
			JOIN udsatte_register.foranstaltning m ON m.sag_id = s.sag_id
		WHERE s.borger_id = p.borger_id
			AND m.type_kode IN ('SEL-52-3-6', 'BL-32-1-3')
			AND m.ivaerksat <= coalesce(p.til, udsatte.opgoerelsesdato())
			AND coalesce(m.afsluttet, 'infinity') >= p.fra) AS kontaktperson,
	(SELECT count(*)
		FROM udsatte_register.sag s
			JOIN udsatte_register.kontakt k ON k.sag_id = s.sag_id
		WHERE s.borger_id = p.borger_id
			AND k.deltager IN ('familie', 'foraelder')
			AND k.dato BETWEEN p.fra
				AND coalesce(p.til, udsatte.opgoerelsesdato()))::integer
		AS familiesamtaler
FROM udsatte_maal.programforloeb p
	JOIN udsatte_register.indikator i ON i.indikator = 'dks_sigtelser_aendring'
WHERE p.program_kode IN ('DKS', 'EXIT', 'KIV');
COMMENT ON VIEW udsatte_maal.kriminalitetsforloeb IS
	'Forløb i Den Korte Snor, EXIT og KIV: længde, om den unge havde en fast kontaktperson under forløbet, og antal kontakter med familie eller forældre under det. vindue_mdr er vinduet før og efter (fra kataloget). Nøgle: kilde, forloeb_id.';

CREATE VIEW udsatte_maal.kriminalitetsforloeb_antal WITH (security_invoker = true) AS
SELECT w.kilde, w.forloeb_id, w.opgoerelse, w.status, w.art, w.foer_fra,
	w.efter_til, (w.t).foer::integer AS foer, (w.t).efter::integer AS efter,
	w.sikret_dage_foer, w.sikret_dage_efter
FROM (SELECT x.kilde, x.forloeb_id, x.opgoerelse, c.status, c.art, x.foer_fra,
		x.efter_til, x.sikret_dage_foer, x.sikret_dage_efter,
		udsatte.foer_efter(g.gerningsdato, x.fra, x.slut, x.vindue_mdr,
			x.data_fra, x.data_til) AS t
	FROM (SELECT f.kilde, f.forloeb_id, f.borger_id, f.fra, f.vindue_mdr,
			o.opgoerelse, o.slut, v.foer_fra, v.efter_til, d.data_fra,
			udsatte.opgoerelsesdato() AS data_til, s.sikret_dage_foer,
			s.sikret_dage_efter
		FROM udsatte_maal.kriminalitetsforloeb f
			CROSS JOIN (SELECT min(z.sigtet) AS data_fra
				FROM udsatte_register.sigtelse z) d
			CROSS JOIN LATERAL (VALUES ('efter_slut'::text, f.til),
				('efter_start', f.fra - 1)) o(opgoerelse, slut)
			CROSS JOIN LATERAL udsatte.foer_efter_vindue(f.fra, o.slut,
				f.vindue_mdr) v
			-- a youth behind a locked door commits fewer offences
			CROSS JOIN LATERAL (SELECT
					coalesce(sum(greatest(0, least(a.til, v.foer_til)
						- greatest(a.fra, v.foer_fra) + 1)), 0)::integer
						AS sikret_dage_foer,
					coalesce(sum(greatest(0, least(a.til, v.efter_til)
						- greatest(a.fra, v.efter_fra) + 1)), 0)::integer
						AS sikret_dage_efter
				FROM udsatte_register.sag s
					JOIN udsatte_register.foranstaltning m
						ON m.sag_id = s.sag_id
					JOIN udsatte_register.anbringelse a
						ON a.foranstaltning_id = m.foranstaltning_id
				WHERE s.borger_id = f.borger_id AND a.stedtype_kode = 8) s
		WHERE o.slut IS NOT NULL) x
		CROSS JOIN (VALUES ('sigtet'::text, 'alle'::text),
			('sigtet', 'personfarlig'), ('sigtet', 'alvorlig'),
			('sigtet', 'oevrig'), ('mistaenkt_under_lavalder', 'alle'),
			('alle', 'alle'), ('alle', 'personfarlig'), ('alle', 'alvorlig'),
			('alle', 'oevrig')) c(status, art)
		LEFT JOIN udsatte_register.sigtelse g ON g.borger_id = x.borger_id
			AND (c.status = 'alle' OR g.status = c.status)
			AND (c.art = 'alle' OR g.art = c.art)
			AND g.sigtet <= x.data_til
	GROUP BY x.kilde, x.forloeb_id, x.opgoerelse, c.status, c.art, x.foer_fra,
		x.efter_til, x.sikret_dage_foer, x.sikret_dage_efter) w
WHERE w.t IS NOT NULL;
COMMENT ON VIEW udsatte_maal.kriminalitetsforloeb_antal IS
	'Sigtelser og mistanker efter gerningsdato i vinduet før forløbets start og vinduet efter dets slutning (opgoerelse efter_slut) eller fra og med starten (efter_start), pr. forløb, status (alle er sigtelser og mistanker under lavalderen lagt sammen) og art (mistanker for sig kun i alt). Kun forløb hvis vinduer begge er hele: efter den første sigtelse i registret og senest på opgørelsesdatoen. Nøgle: kilde, forloeb_id, opgoerelse, status, art.';
COMMENT ON COLUMN udsatte_maal.kriminalitetsforloeb_antal.status IS
	'sigtet, mistaenkt_under_lavalder (under den kriminelle lavalder kan ingen sigtes) eller alle.';
COMMENT ON COLUMN udsatte_maal.kriminalitetsforloeb_antal.art IS
	'personfarlig, alvorlig, oevrig eller alle.';

CREATE VIEW udsatte_maal.grundlag_dks WITH (security_invoker = true) AS
SELECT x.indikator, t.efter_til AS dato, NULL::text AS periode_type,
	f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	f.alder, v.taeller::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, f.borger_id, f.sag_id,
	f.forloeb_id AS haendelse_id
FROM (VALUES ('dks_sigtelser_aendring'::text), ('dks_sigtelser_foer'),
		('dks_sigtelser_efter'), ('dks_uden_sigtelse_andel'),
		('dks_sigtelser_og_mistanker_aendring'),
		('dks_alle_begyndte_aendring'))
		x(indikator)
	CROSS JOIN udsatte_maal.kriminalitetsforloeb f
	JOIN udsatte_maal.kriminalitetsforloeb_antal t
		ON t.kilde = f.kilde AND t.forloeb_id = f.forloeb_id
			AND t.art = 'alle'
	CROSS JOIN LATERAL (VALUES
		('dks_sigtelser_aendring'::text, 'efter_slut', 'sigtet', t.efter - t.foer),
		('dks_sigtelser_foer', 'efter_slut', 'sigtet', t.foer),
		('dks_sigtelser_efter', 'efter_slut', 'sigtet', t.efter),
		('dks_uden_sigtelse_andel', 'efter_slut', 'sigtet',
			(t.efter = 0)::integer),
		('dks_sigtelser_og_mistanker_aendring', 'efter_slut', 'alle',
			t.efter - t.foer),
		('dks_alle_begyndte_aendring', 'efter_start', 'sigtet',
			t.efter - t.foer))
		v(indikator, opgoerelse, status, taeller)
WHERE v.indikator = x.indikator AND f.program_kode = 'DKS'
	AND t.opgoerelse = v.opgoerelse
	AND t.status = v.status
	AND (v.opgoerelse = 'efter_start' OR f.afslutning = 'gennemfoert')
UNION ALL
SELECT x.indikator, v.dato, NULL, f.kommune_kode, f.enhed_kode,
	f.tilbud_enhed_kode, f.bydel_nr, f.koen, f.alder, v.taeller, 1, 1,
	f.borger_id, f.sag_id, f.forloeb_id
FROM (VALUES ('dks_begyndte_antal'::text), ('dks_gennemfoert_andel'),
		('dks_laengde_mdr'), ('dks_kontaktperson_andel'),
		('dks_familiesamtaler_pr_md'))
		x(indikator)
	CROSS JOIN udsatte_maal.kriminalitetsforloeb f
	CROSS JOIN LATERAL (VALUES
		('dks_begyndte_antal'::text, f.fra, 1::double precision, true),
		('dks_gennemfoert_andel', f.til,
			(f.afslutning = 'gennemfoert')::integer, f.afslutning IS NOT NULL),
		('dks_laengde_mdr', f.til, f.laengde_mdr,
			f.afslutning = 'gennemfoert'),
		('dks_kontaktperson_andel', f.til, f.kontaktperson::integer,
			f.til IS NOT NULL),
		('dks_familiesamtaler_pr_md', f.til,
			f.familiesamtaler / f.laengde_mdr, f.til IS NOT NULL))
		v(indikator, dato, taeller, med)
WHERE v.indikator = x.indikator AND f.program_kode = 'DKS' AND v.med;
COMMENT ON VIEW udsatte_maal.grundlag_dks IS
	'Grundlag for Den Korte Snor: én række pr. forløb. Før og efter tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.';

CREATE VIEW udsatte_maal.den_korte_snor_beregnet WITH (security_invoker = true) AS
-- once a course, not once for each of its rows below
WITH forloeb AS MATERIALIZED (SELECT * FROM udsatte_maal.kriminalitetsforloeb)
SELECT x.kommune_kode, x.program_kode, x.program, x.opgoerelse, x.gruppe,
	x.aar, x.aldersgruppe, x.status, x.art, (x.r).antal::integer AS unge,
	(x.r).foer::integer AS foer, (x.r).efter::integer AS efter,
	100 * ((x.r).forhold - 1) AS aendring_pct,
	100 * ((x.r).nedre - 1) AS aendring_nedre95,
	100 * ((x.r).oevre - 1) AS aendring_oevre95,
	x.uden_efter, x.sikret_foer, x.sikret_efter, x.laengde_mdr,
	x.familiesamtaler_pr_md, x.kontaktperson_andel
FROM (SELECT f.kommune_kode, f.program_kode, r.navn AS program, t.opgoerelse,
		g.gruppe, a.aar, a.aldersgruppe, t.status, t.art,
		udsatte.parforhold(t.foer, t.efter) AS r,
		(count(*) FILTER (WHERE t.efter = 0))::integer AS uden_efter,
		(count(*) FILTER (WHERE t.sikret_dage_foer > 0))::integer AS sikret_foer,
		(count(*) FILTER (WHERE t.sikret_dage_efter > 0))::integer
			AS sikret_efter,
		avg(f.laengde_mdr) AS laengde_mdr,
		avg(f.familiesamtaler / f.laengde_mdr)::double precision
			AS familiesamtaler_pr_md,
		avg(f.kontaktperson::integer)::double precision AS kontaktperson_andel
	FROM forloeb f
		JOIN udsatte_register.program r ON r.program_kode = f.program_kode
		JOIN udsatte_maal.kriminalitetsforloeb_antal t
			ON t.kilde = f.kilde AND t.forloeb_id = f.forloeb_id
		JOIN (VALUES ('gennemfoert'::text, 'gennemfoert'::text),
			('alle_begyndte', NULL)) g(gruppe, afslutning)
			ON g.afslutning IS NULL OR f.afslutning = g.afslutning
		CROSS JOIN LATERAL (SELECT y.aar, b.aldersgruppe
			FROM (VALUES (extract(year FROM CASE t.opgoerelse
					WHEN 'efter_slut' THEN f.til ELSE f.fra END)::integer),
					(NULL)) y(aar)
				CROSS JOIN (VALUES (NULL::text),
					(CASE WHEN f.alder BETWEEN 10 AND 14 THEN '10-14'
						WHEN f.alder BETWEEN 15 AND 17 THEN '15-17'
						ELSE 'andre' END)) b(aldersgruppe)) a
	GROUP BY f.kommune_kode, f.program_kode, r.navn, t.opgoerelse, g.gruppe,
		a.aar, a.aldersgruppe, t.status, t.art) x;
COMMENT ON VIEW udsatte_maal.den_korte_snor_beregnet IS
	'den_korte_snor regnet nu, uden lageret. Brug den_korte_snor. Nøgle: som den_korte_snor.';

CREATE VIEW udsatte_maal.den_korte_snor WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.den_korte_snor_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'den_korte_snor'
	AND udsatte.intern_lager('visning den_korte_snor', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.den_korte_snor_beregnet b
WHERE udsatte.intern_lager('visning den_korte_snor', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.den_korte_snor IS
	'Sigtelser 12 måneder før et forløbs start og 12 måneder efter dets slutning (opgoerelse efter_slut: kun afsluttede forløb; aar er slutåret) eller efter dets start (efter_start: aar er startåret), efter gerningsdato, for Den Korte Snor, EXIT og KIV. Overskriften er efter_slut, gruppe gennemfoert, status sigtet, art alle; ved siden af den alle begyndte. Kun forløb med hele vinduer. Ændring i procent med 95 % interval, der tager højde for at den samme unges sigtelser hænger sammen. Der er ingen kontrolgruppe: unge optages når det går dårligst, så en del af et fald ville være kommet af sig selv, og tallet er ikke en virkning. Under den kriminelle lavalder kan ingen sigtes, kun mistænkes, så følg 10-14-årige med status alle. sikret_foer og sikret_efter er unge der sad på en sikret afdeling i vinduet. En handling sidst i vinduet kan endnu mangle sin sigtelse. Tom aar og aldersgruppe er i alt. Nøgle: kommune_kode, program_kode, opgoerelse, gruppe, aar, aldersgruppe, status, art.';
COMMENT ON COLUMN udsatte_maal.den_korte_snor.aldersgruppe IS
	'Alder ved forløbets start: 10-14, 15-17 eller andre. Tom er alle.';
COMMENT ON COLUMN udsatte_maal.den_korte_snor.aar IS
	'Året forløbet sluttede (efter_slut) eller begyndte (efter_start). Tom er alle år.';
COMMENT ON COLUMN udsatte_maal.den_korte_snor.status IS
	'sigtet, mistaenkt_under_lavalder eller alle.';
COMMENT ON COLUMN udsatte_maal.den_korte_snor.art IS
	'personfarlig, alvorlig, oevrig eller alle.';
COMMENT ON COLUMN udsatte_maal.den_korte_snor.laengde_mdr IS
	'Gennemsnit af forløbenes længde i måneder.';
