-- Forandringskompasset on three levels: child, institution, whole area. Which
-- readings are compared is decided in udsatte.kompas_udvalg() and only there.

CREATE VIEW udsatte_maal.kompas_barn WITH (security_invoker = true) AS
SELECT u.kommune_kode, u.borger_id, u.sag_id, u.katalog_kode, u.rolle,
	u.enhed_kode, d.nr, d.kode, d.navn AS dimension_navn, d.gruppe,
	u.foer_dato AS foerste_dato, u.efter_dato AS seneste_dato, u.dage,
	u.foer[d.nr] AS foerste_score, u.efter[d.nr] AS seneste_score,
	u.maal[d.nr] AS maal_score, u.efter[d.nr] - u.foer[d.nr] AS forandring,
	udsatte.kompas_fase(u.foer[d.nr]) AS foerste_fase,
	udsatte.kompas_fase(u.efter[d.nr]) AS seneste_fase, u.antal_maalinger
FROM udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato()) u
	JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = u.katalog_kode;
COMMENT ON VIEW udsatte_maal.kompas_barn IS
	'Ét barns bevægelse på kompasset: første og seneste sammenlignelige måling på hver dimension, målet, ændringen og dagene imellem, til dialogen med barn og familie. Ti rækker pr. barn, udgave, rolle og måler; seneste er tom, når der kun er én måling. Nøgle: borger_id, katalog_kode, rolle, enhed_kode, nr.';

CREATE VIEW udsatte_maal.kompas_barn_aar WITH (security_invoker = true) AS
SELECT u.kommune_kode, u.borger_id, u.sag_id, u.katalog_kode, u.rolle,
	u.enhed_kode, extract(year FROM u.periode_start)::integer AS aar,
	u.foer_dato AS foerste_dato, u.efter_dato AS seneste_dato, u.dage,
	udsatte.kompas_udfald(u.foer, u.efter) AS udfald,
	udsatte.kompas_udfald(u.foer, u.efter, u.maal, 1) AS udfald_maal,
	u.antal_maalinger
FROM udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato(), 0, 'aar') u;
COMMENT ON VIEW udsatte_maal.kompas_barn_aar IS
	'Hvert barns udfald i et kalenderår: årets første måling mod årets seneste sammenlignelige, samme udgave, rolle og måler. udfald er fremgang (mindst én dimension op, ingen ned), tilbagegang, blandet eller uaendret, og tomt når barnet kun har én måling. Nøgle: borger_id, katalog_kode, rolle, enhed_kode, aar.';
COMMENT ON COLUMN udsatte_maal.kompas_barn_aar.udfald_maal IS
	'Som udfald, eller fastholdt: uændret og på eller over målet.';

-- Each child once in a programme, however many courses it has had there.
CREATE VIEW udsatte_maal.kompas_barn_program WITH (security_invoker = true) AS
SELECT DISTINCT b.kommune_kode, d.program_kode, b.borger_id, b.aar,
	b.katalog_kode, b.rolle, b.enhed_kode, b.udfald, b.udfald_maal, b.dage
FROM udsatte_maal.kompas_barn_aar b
	JOIN (SELECT i.borger_id, i.program_kode, i.fra, i.til
		FROM udsatte_register.indsatsforloeb i
		UNION ALL
		SELECT s.borger_id, f.program_kode, f.ivaerksat, f.afsluttet
		FROM udsatte_register.foranstaltning f
			JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
		WHERE f.program_kode IS NOT NULL) d
	ON d.borger_id = b.borger_id
		AND d.fra <= coalesce(b.seneste_dato, b.foerste_dato)
		AND coalesce(d.til, 'infinity') >= b.foerste_dato;
COMMENT ON VIEW udsatte_maal.kompas_barn_program IS
	'Hvert barns udfald i et kalenderår og de programmer det var i imens: målingerne i året overlapper et forløb i programmet. Et barn i to programmer har en række i hvert. Nøgle: borger_id, katalog_kode, rolle, enhed_kode, aar, program_kode.';
COMMENT ON COLUMN udsatte_maal.kompas_barn_program.udfald_maal IS
	'Som udfald, eller fastholdt: uændret og på eller over målet.';

-- One definition of the counts and shares for every kind of group.
CREATE VIEW udsatte_maal.kompas_gruppe_beregnet WITH (security_invoker = true) AS
SELECT t.niveau, t.kommune_kode, t.gruppe_kode, t.aar, t.katalog_kode, t.rolle,
	t.antal, t.par, t.par::double precision / t.antal AS par_andel,
	t.fremgang, t.uaendret, t.fastholdt, t.tilbagegang, t.blandet,
	t.fremgang::double precision / nullif(t.par, 0) AS fremgang_andel,
	w.nedre AS nedre95, w.oevre AS oevre95,
	t.tilbagegang::double precision / nullif(t.par, 0) AS tilbagegang_andel,
	v.nedre AS tilbagegang_nedre95, v.oevre AS tilbagegang_oevre95,
	t.median_dage
FROM (SELECT g.niveau, g.kommune_kode, g.gruppe_kode, g.aar, g.katalog_kode,
		g.rolle, count(*) AS antal, count(g.udfald) AS par,
		count(*) FILTER (WHERE g.udfald = 'fremgang') AS fremgang,
		count(*) FILTER (WHERE g.udfald = 'uaendret') AS uaendret,
		count(*) FILTER (WHERE g.udfald_maal = 'fastholdt') AS fastholdt,
		count(*) FILTER (WHERE g.udfald = 'tilbagegang') AS tilbagegang,
		count(*) FILTER (WHERE g.udfald = 'blandet') AS blandet,
		percentile_cont(0.5) WITHIN GROUP (ORDER BY g.dage) AS median_dage
	FROM (SELECT 'enhed'::text AS niveau, b.kommune_kode,
			b.enhed_kode AS gruppe_kode, b.aar, b.katalog_kode, b.rolle,
			b.udfald, b.udfald_maal, b.dage
		FROM udsatte_maal.kompas_barn_aar b
		UNION ALL
		SELECT 'omraade', b.kommune_kode, NULL, b.aar, b.katalog_kode, b.rolle,
			b.udfald, b.udfald_maal, b.dage
		FROM udsatte_maal.kompas_barn_aar b
		UNION ALL
		SELECT 'program', b.kommune_kode, b.program_kode, b.aar,
			b.katalog_kode, b.rolle, b.udfald, b.udfald_maal, b.dage
		FROM udsatte_maal.kompas_barn_program b) g
	GROUP BY g.niveau, g.kommune_kode, g.gruppe_kode, g.aar, g.katalog_kode,
		g.rolle) t
	CROSS JOIN LATERAL udsatte.wilson(t.fremgang, t.par) w
	CROSS JOIN LATERAL udsatte.wilson(t.tilbagegang, t.par) v;
COMMENT ON VIEW udsatte_maal.kompas_gruppe_beregnet IS
	'kompas_gruppe regnet nu, uden lageret. Brug kompas_gruppe. Nøgle: som kompas_gruppe.';

CREATE VIEW udsatte_maal.kompas_gruppe WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.kompas_gruppe_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'kompas_gruppe'
	AND udsatte.intern_lager('visning kompas_gruppe', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.kompas_gruppe_beregnet b
WHERE udsatte.intern_lager('visning kompas_gruppe', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.kompas_gruppe IS
	'Udfald i en gruppe børn pr. kalenderår, udgave og rolle: niveau enhed, omraade (hele kommunen) eller program. antal er målte børn, par dem med to sammenlignelige målinger i året; alle udfald er antal af par. Læs fremgang, uændret og tilbagegang sammen; der er ingen kontrolgruppe. Læg ikke roller sammen: samme barn kan være målt af flere. gruppe_kode er enhedens eller programmets kode, tom for hele området. Filtrér på niveau. Nøgle: niveau, kommune_kode, gruppe_kode, aar, katalog_kode, rolle.';
COMMENT ON COLUMN udsatte_maal.kompas_gruppe.niveau IS
	'enhed, omraade eller program.';
COMMENT ON COLUMN udsatte_maal.kompas_gruppe.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.';
COMMENT ON COLUMN udsatte_maal.kompas_gruppe.antal IS
	'Antal målte børn i året, målt af rollen.';

CREATE VIEW udsatte_maal.kompas_enhed WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.gruppe_kode AS enhed_kode,
	coalesce(e.navn, g.gruppe_kode) AS enhed, g.aar, g.katalog_kode, g.rolle,
	g.antal, g.par, g.par_andel, g.fremgang, g.uaendret, g.fastholdt,
	g.tilbagegang, g.blandet, g.fremgang_andel, g.nedre95, g.oevre95,
	g.tilbagegang_andel, g.tilbagegang_nedre95, g.tilbagegang_oevre95,
	g.median_dage
FROM udsatte_maal.kompas_gruppe g
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = g.gruppe_kode
WHERE g.niveau = 'enhed';
COMMENT ON VIEW udsatte_maal.kompas_enhed IS
	'Kompasset pr. institution eller enhed og kalenderår: børn med fremgang (mindst én dimension op, ingen ned), uændrede og med tilbagegang blandt dem med to sammenlignelige målinger i året. Institutionens egne målinger står på institutionen, andres på sagens enhed. Nøgle: kommune_kode, enhed_kode, aar, katalog_kode, rolle.';
COMMENT ON COLUMN udsatte_maal.kompas_enhed.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.';
COMMENT ON COLUMN udsatte_maal.kompas_enhed.antal IS
	'Antal målte børn i året, målt af rollen.';

CREATE VIEW udsatte_maal.kompas_omraade WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.antal, g.par,
	g.par_andel, g.fremgang, g.uaendret, g.fastholdt, g.tilbagegang, g.blandet,
	g.fremgang_andel, g.nedre95, g.oevre95, g.tilbagegang_andel,
	g.tilbagegang_nedre95, g.tilbagegang_oevre95, g.median_dage
FROM udsatte_maal.kompas_gruppe g
WHERE g.niveau = 'omraade';
COMMENT ON VIEW udsatte_maal.kompas_omraade IS
	'Kompasset for hele området (kommunen) pr. kalenderår: børn med fremgang, uændrede og med tilbagegang blandt dem med to sammenlignelige målinger i året. Nøgle: kommune_kode, aar, katalog_kode, rolle.';
COMMENT ON COLUMN udsatte_maal.kompas_omraade.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.';
COMMENT ON COLUMN udsatte_maal.kompas_omraade.antal IS
	'Antal målte børn i året, målt af rollen.';

CREATE VIEW udsatte_maal.kompas_program WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.gruppe_kode AS program_kode, p.navn AS program,
	p.evidensbaseret, g.aar, g.katalog_kode, g.rolle, g.antal, g.par,
	g.par_andel, g.fremgang, g.uaendret, g.fastholdt, g.tilbagegang, g.blandet,
	g.fremgang_andel, g.nedre95, g.oevre95, g.tilbagegang_andel,
	g.tilbagegang_nedre95, g.tilbagegang_oevre95, g.median_dage
FROM udsatte_maal.kompas_gruppe g
	LEFT JOIN udsatte_register.program p ON p.program_kode = g.gruppe_kode
WHERE g.niveau = 'program';
COMMENT ON VIEW udsatte_maal.kompas_program IS
	'Kompasset pr. program og kalenderår: børn hvis målinger i året overlapper et forløb i programmet (indsatsforløb, eller foranstaltning med programmet). Et barn i to programmer tæller i begge. Tallene sammenligner ikke med børn uden programmet. Nøgle: kommune_kode, program_kode, aar, katalog_kode, rolle.';
COMMENT ON COLUMN udsatte_maal.kompas_program.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.';
COMMENT ON COLUMN udsatte_maal.kompas_program.antal IS
	'Antal målte børn i året, målt af rollen.';

CREATE VIEW udsatte_maal.kompas_radar_beregnet WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.enhed_kode, coalesce(e.navn, t.enhed_kode) AS enhed,
	t.aar, t.katalog_kode, t.rolle, f.dimension AS nr,
	d.navn AS dimension_navn, d.gruppe, f.antal,
	f.foer_gennemsnit AS foerste_gennemsnit,
	f.efter_gennemsnit AS seneste_gennemsnit, m.antal AS maal_antal,
	m.gennemsnit AS maal_gennemsnit, f.aendring AS forandring,
	f.nedre AS nedre95, f.oevre AS oevre95, f.srm, f.fremgang, f.uaendret,
	f.tilbagegang, f.gulv, f.loft
FROM (SELECT u.kommune_kode,
		CASE WHEN h.hele THEN NULL ELSE u.enhed_kode END AS enhed_kode,
		extract(year FROM u.periode_start)::integer AS aar, u.katalog_kode,
		u.rolle, udsatte.kompas_forandring(u.foer, u.efter) AS forandring,
		udsatte.kompas_profil(u.maal) AS maal
	FROM udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato(), 0,
			'aar') u
		CROSS JOIN (VALUES (false), (true)) h(hele)
	WHERE u.efter IS NOT NULL
	GROUP BY u.kommune_kode, 2, 3, u.katalog_kode, u.rolle) t
	CROSS JOIN LATERAL udsatte.udfold(t.forandring) f
	JOIN LATERAL udsatte.udfold(t.maal) m ON m.dimension = f.dimension
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = f.dimension
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode;
COMMENT ON VIEW udsatte_maal.kompas_radar_beregnet IS
	'kompas_radar regnet nu, uden lageret. Brug kompas_radar. Nøgle: som kompas_radar.';

CREATE VIEW udsatte_maal.kompas_radar WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.kompas_radar_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'kompas_radar'
	AND udsatte.intern_lager('visning kompas_radar', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.kompas_radar_beregnet b
WHERE udsatte.intern_lager('visning kompas_radar', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.kompas_radar IS
	'Ti rækker til et radardiagram pr. enhed og kalenderår: gennemsnit af første, seneste og mål på hver dimension, over børn scoret begge gange, med 95 % t-interval for ændringen. Tom enhed_kode er hele kommunen. Nøgle: kommune_kode, enhed_kode, aar, katalog_kode, rolle, nr.';
COMMENT ON COLUMN udsatte_maal.kompas_radar.uaendret IS
	'Antal uden ændring på dimensionen.';
COMMENT ON COLUMN udsatte_maal.kompas_radar.antal IS
	'Antal børn scoret på dimensionen begge gange.';

-- Thirty days on either side of the occasion: an assumption, see the comment.
CREATE VIEW udsatte_maal.kompas_daekning_beregnet WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.enhed_kode, coalesce(e.navn, t.enhed_kode) AS enhed,
	t.aar, t.anledning, t.burde, t.maalt, t.maalt::double precision / t.burde
		AS daekning, w.nedre AS nedre95, w.oevre AS oevre95
FROM (SELECT s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		extract(year FROM a.dato)::integer AS aar, a.anledning,
		count(*) AS burde, count(*) FILTER (WHERE k.dage
			&& daterange(a.fra, a.dato, '[]')) AS maalt
	FROM (SELECT 'undersoegelse'::text AS anledning, u.sag_id,
			u.afsluttet AS dato, u.ivaerksat AS fra
		FROM udsatte_register.undersoegelse u
		UNION ALL
		SELECT 'opfoelgning', o.sag_id, o.afholdt, o.afholdt
		FROM udsatte_register.opfoelgning o
		UNION ALL
		SELECT 'afslutning', s.sag_id, s.lukket, s.lukket
		FROM udsatte_register.sag s) a
		JOIN udsatte_register.sag s ON s.sag_id = a.sag_id
		LEFT JOIN (SELECT m.sag_id,
				range_agg(daterange(m.dato - 30, m.dato + 30, '[]')) AS dage
			FROM udsatte_register.kompasmaaling m
			WHERE m.dato <= udsatte.opgoerelsesdato()
			GROUP BY m.sag_id) k ON k.sag_id = a.sag_id
	WHERE a.dato <= udsatte.opgoerelsesdato()
		AND a.dato >= (SELECT min(k.gyldig_fra)
			FROM udsatte_register.kompas_katalog k)
	GROUP BY 1, 2, 3, 4) t
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode
	CROSS JOIN LATERAL udsatte.wilson(t.maalt, t.burde) w;
COMMENT ON VIEW udsatte_maal.kompas_daekning_beregnet IS
	'kompas_daekning regnet nu, uden lageret. Brug kompas_daekning. Nøgle: som kompas_daekning.';

CREATE VIEW udsatte_maal.kompas_daekning WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.kompas_daekning_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'kompas_daekning'
	AND udsatte.intern_lager('visning kompas_daekning', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.kompas_daekning_beregnet b
WHERE udsatte.intern_lager('visning kompas_daekning', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.kompas_daekning IS
	'Hvem der burde have en måling, og hvem der har: afsluttede undersøgelser, afholdte opfølgninger og lukkede sager pr. enhed og kalenderår, siden den første udgave af kompasset. Målt er en måling i sagen, af hvem som helst, fra 30 dage før (undersøgelser: før den blev iværksat) til 30 dage efter; de 30 dage er en antagelse. Nøgle: kommune_kode, enhed_kode, aar, anledning.';
COMMENT ON COLUMN udsatte_maal.kompas_daekning.daekning IS
	'Andel af lejlighederne hvor der er målt.';
COMMENT ON COLUMN udsatte_maal.kompas_daekning.anledning IS
	'undersoegelse (afsluttet), opfoelgning (afholdt) eller afslutning (sagen lukket).';

-- Every pair of raters once a dimension.
CREATE VIEW udsatte_maal.kompas_barn_enighed WITH (security_invoker = true) AS
SELECT b.kommune_kode, b.borger_id, b.maaned,
	extract(year FROM b.maaned)::integer AS aar, b.katalog_kode, b.rolle,
	b.anden_rolle, n.nr, b.anden_skoen[n.nr] - b.skoen[n.nr] AS forskel
FROM udsatte.kompas_udvalg_bedoemmere('-infinity', udsatte.opgoerelsesdato()) b
	CROSS JOIN generate_series(1, 10) n(nr)
WHERE b.anden_skoen[n.nr] - b.skoen[n.nr] IS NOT NULL;
COMMENT ON VIEW udsatte_maal.kompas_barn_enighed IS
	'Hver gang to bedømmere har scoret samme barn på samme dimension i samme måned, og forskellen: anden rolle minus rolle. Nøgle: borger_id, maaned, katalog_kode, rolle, anden_rolle, nr.';
COMMENT ON COLUMN udsatte_maal.kompas_barn_enighed.forskel IS
	'Forskel i point: anden rolle minus rolle.';

-- What follows is defined once, for all years together (alt) and for each year
-- (aar): a filter on periode_type reaches the readings.
CREATE VIEW udsatte_maal.kompas_enighed_periode WITH (security_invoker = true) AS
SELECT t.periode_type, t.aar, t.kommune_kode, t.katalog_kode, t.rolle,
	t.anden_rolle, t.nr, d.navn AS dimension_navn, d.gruppe, t.antal, t.enige,
	t.inden_for_en, t.enige::double precision / t.antal AS enige_andel,
	w.nedre AS nedre95, w.oevre AS oevre95,
	t.inden_for_en::double precision / t.antal AS inden_for_en_andel,
	v.nedre AS inden_for_en_nedre95, v.oevre AS inden_for_en_oevre95,
	t.forskel, t.spredning
FROM (SELECT p.periode_type,
		CASE WHEN p.periode_type = 'aar' THEN b.aar END AS aar, b.kommune_kode,
		b.katalog_kode, b.rolle, b.anden_rolle, b.nr, count(*) AS antal,
		count(*) FILTER (WHERE b.forskel = 0) AS enige,
		count(*) FILTER (WHERE abs(b.forskel) <= 1) AS inden_for_en,
		avg(b.forskel)::double precision AS forskel,
		stddev_samp(b.forskel)::double precision AS spredning
	FROM (VALUES ('alt'::text), ('aar')) p(periode_type)
		CROSS JOIN udsatte_maal.kompas_barn_enighed b
	GROUP BY p.periode_type, 2, b.kommune_kode, b.katalog_kode, b.rolle,
		b.anden_rolle, b.nr) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.wilson(t.enige, t.antal) w
	CROSS JOIN LATERAL udsatte.wilson(t.inden_for_en, t.antal) v;
COMMENT ON VIEW udsatte_maal.kompas_enighed_periode IS
	'kompas_enighed og kompas_enighed_aar under ét: periode_type er alt (aar er tomt) eller aar. Nøgle: periode_type, aar, kommune_kode, katalog_kode, rolle, anden_rolle, nr.';

CREATE VIEW udsatte_maal.kompas_enighed WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.anden_rolle, t.nr,
	t.dimension_navn, t.gruppe, t.antal, t.enige, t.inden_for_en,
	t.enige_andel, t.nedre95, t.oevre95, t.inden_for_en_andel,
	t.inden_for_en_nedre95, t.inden_for_en_oevre95, t.forskel, t.spredning
FROM udsatte_maal.kompas_enighed_periode t
WHERE t.periode_type = 'alt';
COMMENT ON VIEW udsatte_maal.kompas_enighed IS
	'Hvor enige to bedømmere er om samme barn i samme måned: helt enige, højst ét point fra hinanden, og den gennemsnitlige forskel (anden rolle minus rolle) pr. par af roller og dimension. Nøgle: kommune_kode, katalog_kode, rolle, anden_rolle, nr.';
COMMENT ON COLUMN udsatte_maal.kompas_enighed.antal IS
	'Antal gange to bedømmere har scoret dimensionen for samme barn i samme måned.';
COMMENT ON COLUMN udsatte_maal.kompas_enighed.forskel IS
	'Gennemsnitlig forskel i point: anden rolle minus rolle.';
COMMENT ON COLUMN udsatte_maal.kompas_enighed.spredning IS
	'Spredning af forskellen.';

CREATE VIEW udsatte_maal.kompas_enighed_aar WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.aar, t.katalog_kode, t.rolle, t.anden_rolle, t.nr,
	t.dimension_navn, t.gruppe, t.antal, t.enige, t.inden_for_en,
	t.enige_andel, t.nedre95, t.oevre95, t.inden_for_en_andel,
	t.inden_for_en_nedre95, t.inden_for_en_oevre95, t.forskel, t.spredning
FROM udsatte_maal.kompas_enighed_periode t
WHERE t.periode_type = 'aar';
COMMENT ON VIEW udsatte_maal.kompas_enighed_aar IS
	'Som kompas_enighed, pr. kalenderår. Nøgle: kommune_kode, aar, katalog_kode, rolle, anden_rolle, nr.';
COMMENT ON COLUMN udsatte_maal.kompas_enighed_aar.antal IS
	'Antal gange to bedømmere har scoret dimensionen for samme barn i samme måned.';
COMMENT ON COLUMN udsatte_maal.kompas_enighed_aar.forskel IS
	'Gennemsnitlig forskel i point: anden rolle minus rolle.';
COMMENT ON COLUMN udsatte_maal.kompas_enighed_aar.spredning IS
	'Spredning af forskellen.';

CREATE VIEW udsatte_maal.kompas_niveau_periode_beregnet WITH (security_invoker = true) AS
SELECT t.periode_type, t.aar, t.kommune_kode, t.katalog_kode, t.rolle, t.nr,
	d.navn AS dimension_navn, d.gruppe, t.foerste_fase, t.antal,
	t.foerste_gennemsnit, t.forandring, t.spredning, i.nedre AS nedre95,
	i.oevre AS oevre95, t.fremgang, t.uaendret, t.tilbagegang, t.gulv, t.loft
FROM (SELECT p.periode_type,
		CASE WHEN p.periode_type = 'aar'
			THEN extract(year FROM u.periode_start)::integer END AS aar,
		u.kommune_kode, u.katalog_kode, u.rolle, n.nr,
		udsatte.kompas_fase(u.foer[n.nr]) AS foerste_fase, count(*) AS antal,
		avg(u.foer[n.nr])::double precision AS foerste_gennemsnit,
		avg(u.efter[n.nr] - u.foer[n.nr])::double precision AS forandring,
		stddev_samp(u.efter[n.nr] - u.foer[n.nr])::double precision
			AS spredning,
		count(*) FILTER (WHERE u.efter[n.nr] > u.foer[n.nr]) AS fremgang,
		count(*) FILTER (WHERE u.efter[n.nr] = u.foer[n.nr]) AS uaendret,
		count(*) FILTER (WHERE u.efter[n.nr] < u.foer[n.nr]) AS tilbagegang,
		count(*) FILTER (WHERE u.foer[n.nr] = 1) AS gulv,
		count(*) FILTER (WHERE u.foer[n.nr] = 10) AS loft
	FROM (VALUES ('alt'::text, NULL::text), ('aar', 'aar'))
			p(periode_type, inddeling)
		CROSS JOIN LATERAL udsatte.kompas_udvalg('-infinity',
			udsatte.opgoerelsesdato(), 0, p.inddeling) u
		CROSS JOIN generate_series(1, 10) n(nr)
	WHERE u.efter[n.nr] - u.foer[n.nr] IS NOT NULL
	GROUP BY p.periode_type, 2, u.kommune_kode, u.katalog_kode, u.rolle, n.nr,
		udsatte.kompas_fase(u.foer[n.nr])) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.t_interval(t.forandring,
		coalesce(t.spredning, 0), t.antal) i;
COMMENT ON VIEW udsatte_maal.kompas_niveau_periode_beregnet IS
	'kompas_niveau_periode regnet nu, uden lageret. Brug kompas_niveau og kompas_niveau_aar. Nøgle: som kompas_niveau_periode.';

CREATE VIEW udsatte_maal.kompas_niveau_periode WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.kompas_niveau_periode_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'kompas_niveau_periode'
	AND udsatte.intern_lager('visning kompas_niveau_periode', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.kompas_niveau_periode_beregnet b
WHERE udsatte.intern_lager('visning kompas_niveau_periode', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.kompas_niveau_periode IS
	'kompas_niveau og kompas_niveau_aar under ét: periode_type er alt (aar er tomt) eller aar. Nøgle: periode_type, aar, kommune_kode, katalog_kode, rolle, nr, foerste_fase.';

CREATE VIEW udsatte_maal.kompas_niveau WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.nr, t.dimension_navn,
	t.gruppe, t.foerste_fase, t.antal, t.foerste_gennemsnit, t.forandring,
	t.spredning, t.nedre95, t.oevre95, t.fremgang, t.uaendret, t.tilbagegang,
	t.gulv, t.loft
FROM udsatte_maal.kompas_niveau_periode t
WHERE t.periode_type = 'alt';
COMMENT ON VIEW udsatte_maal.kompas_niveau IS
	'Ændring efter hvor barnet begyndte: fase 1-5 (to point hver) ved første måling. Stiger de laveste og falder de højeste lige meget, er det regression mod gennemsnittet og ikke udvikling. gulv og loft er børn der begyndte på 1 eller 10 og ikke kan falde eller stige mere. Nøgle: kommune_kode, katalog_kode, rolle, nr, foerste_fase.';
COMMENT ON COLUMN udsatte_maal.kompas_niveau.spredning IS
	'Spredning af ændringen.';
COMMENT ON COLUMN udsatte_maal.kompas_niveau.uaendret IS
	'Antal uden ændring på dimensionen.';
COMMENT ON COLUMN udsatte_maal.kompas_niveau.antal IS
	'Antal børn scoret på dimensionen begge gange.';

CREATE VIEW udsatte_maal.kompas_niveau_aar WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.aar, t.katalog_kode, t.rolle, t.nr, t.dimension_navn,
	t.gruppe, t.foerste_fase, t.antal, t.foerste_gennemsnit, t.forandring,
	t.spredning, t.nedre95, t.oevre95, t.fremgang, t.uaendret, t.tilbagegang,
	t.gulv, t.loft
FROM udsatte_maal.kompas_niveau_periode t
WHERE t.periode_type = 'aar';
COMMENT ON VIEW udsatte_maal.kompas_niveau_aar IS
	'Som kompas_niveau, pr. kalenderår: årets første måling mod årets seneste sammenlignelige, de børn kompas_radar viser for hele kommunen. Nøgle: kommune_kode, aar, katalog_kode, rolle, nr, foerste_fase.';
COMMENT ON COLUMN udsatte_maal.kompas_niveau_aar.spredning IS
	'Spredning af ændringen.';
COMMENT ON COLUMN udsatte_maal.kompas_niveau_aar.uaendret IS
	'Antal uden ændring på dimensionen.';
COMMENT ON COLUMN udsatte_maal.kompas_niveau_aar.antal IS
	'Antal børn scoret på dimensionen begge gange.';

CREATE VIEW udsatte_maal.kompas_sikker_forandring_periode WITH (security_invoker = true) AS
WITH u AS NOT MATERIALIZED (
	SELECT p.periode_type,
		CASE WHEN p.periode_type = 'aar'
			THEN extract(year FROM x.periode_start)::integer END AS aar,
		x.kommune_kode, x.katalog_kode, x.rolle, x.foer, x.efter
	FROM (VALUES ('alt'::text, NULL::text), ('aar', 'aar'))
			p(periode_type, inddeling)
		CROSS JOIN LATERAL udsatte.kompas_udvalg('-infinity',
			udsatte.opgoerelsesdato(), 0, p.inddeling) x)
SELECT t.periode_type, t.aar, t.kommune_kode, t.katalog_kode, t.rolle, t.nr,
	d.navn AS dimension_navn, d.gruppe, t.reliabilitet,
	t.foerste_spredning, t.antal, t.sikker_fremgang,
	t.antal - t.sikker_fremgang - t.sikker_tilbagegang AS uaendret,
	t.sikker_tilbagegang,
	t.sikker_fremgang::double precision / t.antal AS fremgang_andel,
	w.nedre AS nedre95, w.oevre AS oevre95,
	t.sikker_tilbagegang::double precision / t.antal AS tilbagegang_andel,
	v.nedre AS tilbagegang_nedre95, v.oevre AS tilbagegang_oevre95
FROM (SELECT u.periode_type, u.aar, u.kommune_kode, u.katalog_kode, u.rolle,
		s.nr, s.reliabilitet, s.spredning AS foerste_spredning,
		count(*) AS antal,
		count(*) FILTER (WHERE udsatte.rci(u.foer[s.nr], u.efter[s.nr],
			s.spredning, s.reliabilitet) > 1.959964) AS sikker_fremgang,
		count(*) FILTER (WHERE udsatte.rci(u.foer[s.nr], u.efter[s.nr],
			s.spredning, s.reliabilitet) < -1.959964) AS sikker_tilbagegang
	FROM (SELECT q.periode_type, q.aar, q.katalog_kode, q.reliabilitet,
			f.dimension AS nr, f.spredning
		FROM (SELECT x.periode_type, x.aar, k.katalog_kode, k.reliabilitet,
				udsatte.kompas_profil(x.foer) AS profil
			FROM u x
				JOIN udsatte_register.kompas_katalog k
					ON k.katalog_kode = x.katalog_kode
						AND k.reliabilitet IS NOT NULL
			GROUP BY x.periode_type, x.aar, k.katalog_kode, k.reliabilitet) q
			CROSS JOIN LATERAL udsatte.udfold(q.profil) f
		WHERE f.spredning > 0) s
		JOIN u ON u.katalog_kode = s.katalog_kode
			AND u.periode_type = s.periode_type
			AND u.aar IS NOT DISTINCT FROM s.aar
	WHERE u.efter[s.nr] - u.foer[s.nr] IS NOT NULL
	GROUP BY u.periode_type, u.aar, u.kommune_kode, u.katalog_kode, u.rolle,
		s.nr, s.reliabilitet, s.spredning) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.wilson(t.sikker_fremgang, t.antal) w
	CROSS JOIN LATERAL udsatte.wilson(t.sikker_tilbagegang, t.antal) v;
COMMENT ON VIEW udsatte_maal.kompas_sikker_forandring_periode IS
	'kompas_sikker_forandring og kompas_sikker_forandring_aar under ét: periode_type er alt (aar er tomt) eller aar. Nøgle: periode_type, aar, kommune_kode, katalog_kode, rolle, nr.';

CREATE VIEW udsatte_maal.kompas_sikker_forandring WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.nr, t.dimension_navn,
	t.gruppe, t.reliabilitet, t.foerste_spredning, t.antal, t.sikker_fremgang,
	t.uaendret, t.sikker_tilbagegang, t.fremgang_andel, t.nedre95, t.oevre95,
	t.tilbagegang_andel, t.tilbagegang_nedre95, t.tilbagegang_oevre95
FROM udsatte_maal.kompas_sikker_forandring_periode t
WHERE t.periode_type = 'alt';
COMMENT ON VIEW udsatte_maal.kompas_sikker_forandring IS
	'Børn hvis ændring er større end måleusikkerheden (Jacobson og Truax, 95 %), pr. dimension. Tom indtil kommunen har fastsat en reliabilitet i kompas_katalog: ingen er offentliggjort for Forandringskompasset. Spredningen er den ved udgavens første målinger. Nøgle: kommune_kode, katalog_kode, rolle, nr.';
COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.uaendret IS
	'Antal hvis ændring ikke er større end måleusikkerheden.';
COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.antal IS
	'Antal børn scoret på dimensionen begge gange.';
COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.fremgang_andel IS
	'Andel med sikker fremgang.';
COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.tilbagegang_andel IS
	'Andel med sikker tilbagegang.';

CREATE VIEW udsatte_maal.kompas_sikker_forandring_aar WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.aar, t.katalog_kode, t.rolle, t.nr, t.dimension_navn,
	t.gruppe, t.reliabilitet, t.foerste_spredning, t.antal, t.sikker_fremgang,
	t.uaendret, t.sikker_tilbagegang, t.fremgang_andel, t.nedre95, t.oevre95,
	t.tilbagegang_andel, t.tilbagegang_nedre95, t.tilbagegang_oevre95
FROM udsatte_maal.kompas_sikker_forandring_periode t
WHERE t.periode_type = 'aar';
COMMENT ON VIEW udsatte_maal.kompas_sikker_forandring_aar IS
	'Som kompas_sikker_forandring, pr. kalenderår: årets første måling mod årets seneste sammenlignelige, og spredningen ved udgavens første målinger i året. Nøgle: kommune_kode, aar, katalog_kode, rolle, nr.';
COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring_aar.uaendret IS
	'Antal hvis ændring ikke er større end måleusikkerheden.';
COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring_aar.antal IS
	'Antal børn scoret på dimensionen begge gange.';
COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring_aar.fremgang_andel IS
	'Andel med sikker fremgang.';
COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring_aar.tilbagegang_andel IS
	'Andel med sikker tilbagegang.';
