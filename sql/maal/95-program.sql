-- Courses in programmes: who took part, whether the age fits, who completed.

CREATE VIEW udsatte_maal.programforloeb WITH (security_invoker = true) AS
SELECT f.kilde, f.forloeb_id, f.program_kode, f.borger_id, s.sag_id,
	coalesce(s.handlekommune_kode, o.kommune_kode, e.kommune_kode)
		AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	coalesce(f.enhed_kode, 'ukendt') AS tilbud_enhed_kode,
	coalesce(s.oprindelig_bydel_nr, o.bydel_nr, 99) AS bydel_nr, b.koen,
	b.foedselsdato, f.fra,
	CASE WHEN f.til <= udsatte.opgoerelsesdato() THEN f.til END AS til,
	CASE WHEN f.til <= udsatte.opgoerelsesdato() THEN f.afslutning END
		AS afslutning,
	CASE WHEN f.til <= udsatte.opgoerelsesdato() THEN f.udfald END AS udfald,
	udsatte.alder(b.foedselsdato, f.fra) AS alder
FROM (SELECT 'indsatsforloeb'::text AS kilde, i.indsatsforloeb_id AS forloeb_id,
		i.program_kode, i.borger_id, NULL::bigint AS sag_id, i.enhed_kode,
		i.fra, i.til, i.afslutning, i.udfald
	FROM udsatte_register.indsatsforloeb i
	UNION ALL
	-- a measure that names a programme, unless the course is registered too
	SELECT 'foranstaltning', m.foranstaltning_id, m.program_kode, s.borger_id,
		s.sag_id, m.enhed_kode, m.ivaerksat, m.afsluttet,
		CASE m.afslutning WHEN 'planlagt' THEN 'gennemfoert'
			WHEN 'afbrudt' THEN 'afbrudt'
			ELSE CASE WHEN m.afslutning IS NOT NULL THEN 'andet' END END, NULL
	FROM udsatte_register.foranstaltning m
		JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
	WHERE m.program_kode IS NOT NULL AND m.ivaerksat IS NOT NULL
		AND NOT EXISTS (SELECT FROM udsatte_register.indsatsforloeb i
			WHERE i.borger_id = s.borger_id AND i.program_kode = m.program_kode
				AND i.fra <= coalesce(m.afsluttet, 'infinity')
				AND coalesce(i.til, 'infinity') >= m.ivaerksat)) f
	JOIN udsatte_register.borger b ON b.borger_id = f.borger_id
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = f.enhed_kode
	LEFT JOIN LATERAL (SELECT c.sag_id, c.handlekommune_kode, c.enhed_kode,
			c.oprindelig_bydel_nr
		FROM udsatte_register.sag c
		WHERE c.borger_id = f.borger_id
			AND (c.sag_id = f.sag_id OR f.sag_id IS NULL AND c.aabnet <= f.fra
				AND coalesce(c.lukket, 'infinity') >= f.fra)
		ORDER BY c.aabnet DESC, c.sag_id DESC LIMIT 1) s ON true
	LEFT JOIN LATERAL (SELECT p.kommune_kode, p.bydel_nr
		FROM udsatte_register.bopael p
		WHERE p.borger_id = f.borger_id AND p.fra <= f.fra
			AND coalesce(p.til, 'infinity') >= f.fra
		ORDER BY p.fra DESC, p.bopael_id DESC LIMIT 1) o ON s.sag_id IS NULL
WHERE f.fra <= udsatte.opgoerelsesdato()
	AND coalesce(s.handlekommune_kode, o.kommune_kode, e.kommune_kode)
		IS NOT NULL;
COMMENT ON VIEW udsatte_maal.programforloeb IS
	'Forløb i programmer: registrerede indsatsforløb, og foranstaltninger der nævner et program uden at forløbet også er registreret. Kommune, enhed og bydel er den sags der var åben den første dag (den senest åbnede), ellers bopælens, ellers tilbuddets kommune. Det der først sker efter opgørelsesdatoen, er ikke sket. Alderen er den ved starten. Nøgle: kilde, forloeb_id.';
COMMENT ON COLUMN udsatte_maal.programforloeb.kilde IS
	'indsatsforloeb eller foranstaltning.';
COMMENT ON COLUMN udsatte_maal.programforloeb.udfald IS
	'Udfald af en sikkerhedsplan: hjemme eller anbragt.';

CREATE VIEW udsatte_maal.grundlag_prog WITH (security_invoker = true) AS
SELECT x.indikator, v.dato, NULL::text AS periode_type, p.kommune_kode,
	p.enhed_kode, p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder,
	v.taeller::double precision AS taeller, 1::double precision AS naevner,
	1 AS antal, p.borger_id, p.sag_id, p.forloeb_id AS haendelse_id
FROM (VALUES ('prog_deltagere_antal'::text), ('prog_evidensbaseret_andel'),
		('prog_maalgruppe_andel'), ('prog_gennemfoert_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.programforloeb p
	JOIN udsatte_register.program r ON r.program_kode = p.program_kode
	CROSS JOIN LATERAL (VALUES
		('prog_deltagere_antal'::text, p.fra, 1, r.evidensbaseret),
		('prog_evidensbaseret_andel', p.fra, r.evidensbaseret::integer, true),
		('prog_maalgruppe_andel', p.fra,
			(p.alder BETWEEN coalesce(r.alder_fra, 0)
				AND coalesce(r.alder_til, 999))::integer,
			r.evidensbaseret AND (r.alder_fra IS NOT NULL
				OR r.alder_til IS NOT NULL)),
		('prog_gennemfoert_andel', p.til,
			(p.afslutning = 'gennemfoert')::integer,
			r.evidensbaseret AND p.afslutning IS NOT NULL))
		v(indikator, dato, taeller, med)
WHERE v.indikator = x.indikator AND v.med
UNION ALL
SELECT 'prog_kompas_fremgang_andel', least(make_date(k.aar, 12, 31),
		udsatte.opgoerelsesdato()), 'aar', p.kommune_kode, p.enhed_kode,
	p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder,
	(k.udfald = 'fremgang')::integer, 1, 1, p.borger_id, p.sag_id,
	p.forloeb_id
FROM udsatte_maal.kompas_barn_aar k
	CROSS JOIN LATERAL (SELECT f.*
		FROM udsatte_maal.programforloeb f
			JOIN udsatte_register.program r
				ON r.program_kode = f.program_kode AND r.evidensbaseret
		WHERE f.borger_id = k.borger_id AND f.kommune_kode = k.kommune_kode
			AND f.fra <= k.seneste_dato
			AND coalesce(f.til, 'infinity') >= k.foerste_dato
		ORDER BY f.fra DESC, f.kilde, f.forloeb_id DESC LIMIT 1) p
WHERE k.rolle = 'myndighed' AND k.udfald IS NOT NULL
UNION ALL
SELECT 'tv_evidensbaseret_andel', d.dato, d.periode_type, e.kommune_kode,
	e.enhed_kode, 'ukendt', 99, 'U', NULL, (g.niveau = 'evidens')::integer, 1,
	0, NULL, NULL, NULL
FROM udsatte_register.enhed e
	CROSS JOIN LATERAL udsatte.beholdningsdage(e.gyldig_fra, e.gyldig_til,
		(SELECT udsatte.opgoerelsesdato())) d
	CROSS JOIN LATERAL (SELECT x.niveau
		FROM udsatte_register.enhed_vidensgrundlag x
		WHERE x.enhed_kode = e.enhed_kode AND x.fra <= d.dato
		ORDER BY x.fra DESC, (x.niveau = 'evidens') DESC LIMIT 1) g
WHERE d.dato >= (SELECT min(m.fra) FROM udsatte_register.enhed_vidensgrundlag m);
COMMENT ON VIEW udsatte_maal.grundlag_prog IS
	'Grundlag for programmer og vidensbaseret praksis: én række pr. forløb i et program, pr. barn med to kompasmålinger i et år under et evidensbaseret program, og pr. enhed med et oplyst vidensgrundlag på opgørelsesdagen (ingen personer).';

CREATE VIEW udsatte_maal.program_oversigt_beregnet WITH (security_invoker = true) AS
SELECT p.kommune_kode, p.program_kode, r.navn AS program, r.evidensbaseret,
	r.kommunal, r.niveau, r.alder_fra, r.alder_til, p.aar,
	make_date(p.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	p.begyndte, p.i_maalgruppe,
	p.i_maalgruppe::double precision / nullif(p.begyndte, 0) AS maalgruppe_andel,
	m.nedre AS maalgruppe_nedre95, m.oevre AS maalgruppe_oevre95,
	p.afsluttede, p.gennemfoerte,
	p.gennemfoerte::double precision / nullif(p.afsluttede, 0)
		AS gennemfoert_andel,
	g.nedre AS gennemfoert_nedre95, g.oevre AS gennemfoert_oevre95,
	k.par::integer AS kompas_par, k.fremgang::integer AS kompas_fremgang,
	k.uaendret::integer AS kompas_uaendret,
	k.tilbagegang::integer AS kompas_tilbagegang, k.fremgang_andel, k.nedre95,
	k.oevre95, k.katalog_kode
FROM (SELECT f.kommune_kode, f.program_kode,
		extract(year FROM f.dato)::integer AS aar,
		(count(*) FILTER (WHERE f.begyndt))::integer AS begyndte,
		CASE WHEN bool_or(f.har_maalgruppe) THEN (count(*) FILTER
			(WHERE f.begyndt AND f.i_maalgruppe))::integer END AS i_maalgruppe,
		(count(*) FILTER (WHERE NOT f.begyndt))::integer AS afsluttede,
		(count(*) FILTER (WHERE NOT f.begyndt
			AND f.afslutning = 'gennemfoert'))::integer AS gennemfoerte
	FROM (SELECT p.kommune_kode, p.program_kode, h.dato, h.begyndt,
			p.afslutning,
			r.alder_fra IS NOT NULL OR r.alder_til IS NOT NULL
				AS har_maalgruppe,
			p.alder BETWEEN coalesce(r.alder_fra, 0)
				AND coalesce(r.alder_til, 999) AS i_maalgruppe
		FROM udsatte_maal.programforloeb p
			JOIN udsatte_register.program r ON r.program_kode = p.program_kode
			CROSS JOIN LATERAL (VALUES (p.fra, true), (p.til, false))
				h(dato, begyndt)
		WHERE h.begyndt OR p.afslutning IS NOT NULL) f
	GROUP BY f.kommune_kode, f.program_kode, extract(year FROM f.dato)) p
	JOIN udsatte_register.program r ON r.program_kode = p.program_kode
	LEFT JOIN LATERAL udsatte.wilson(p.i_maalgruppe, p.begyndte) m ON true
	LEFT JOIN LATERAL udsatte.wilson(p.gennemfoerte, p.afsluttede) g ON true
	LEFT JOIN (SELECT * FROM udsatte_maal.kompas_program x
		WHERE x.rolle = 'myndighed' AND x.katalog_kode = (SELECT c.katalog_kode
			FROM udsatte_register.kompas_katalog c
			WHERE c.gyldig_fra <= udsatte.opgoerelsesdato()
			ORDER BY c.gyldig_fra DESC, c.katalog_kode LIMIT 1)) k
		ON k.kommune_kode = p.kommune_kode AND k.program_kode = p.program_kode
			AND k.aar = p.aar;
COMMENT ON VIEW udsatte_maal.program_oversigt_beregnet IS
	'program_oversigt regnet nu, uden lageret. Brug program_oversigt. Nøgle: som program_oversigt.';

CREATE VIEW udsatte_maal.program_oversigt WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.program_oversigt_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'program_oversigt'
	AND udsatte.intern_lager('visning program_oversigt', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.program_oversigt_beregnet b
WHERE udsatte.intern_lager('visning program_oversigt', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.program_oversigt IS
	'Programmer pr. år: forløb begyndt og hvor mange i programmets aldersgruppe, forløb afsluttet (med oplyst afslutning) og hvor mange gennemført, og kompasset for dem der har to sammenlignelige målinger i året (myndighedens, nyeste udgave). Alle andele med 95 % interval. Fremgang, uændret og tilbagegang læses sammen; der er ingen kontrolgruppe. i_maalgruppe er tom for programmer uden aldersgrænser. Nøgle: kommune_kode, program_kode, aar.';

CREATE VIEW udsatte_maal.vidensgrundlag_oversigt WITH (security_invoker = true) AS
SELECT e.kommune_kode, e.enhed_kode, e.navn AS enhed, e.type, g.program_kode,
	r.navn AS program, g.niveau, g.fra
FROM udsatte_register.enhed_vidensgrundlag g
	JOIN udsatte_register.enhed e ON e.enhed_kode = g.enhed_kode
	LEFT JOIN udsatte_register.program r ON r.program_kode = g.program_kode
WHERE g.fra <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.vidensgrundlag_oversigt IS
	'Hvad enhedernes indsats bygger på: niveau (evidens, dokumenteret_viden, egen_erfaring, ukendt) og eventuelt program, siden hvornår. Nøgle: enhed_kode, program_kode, fra.';
