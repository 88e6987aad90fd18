-- The advice centres: what the concept asks, what was done, and the yearly
-- account of each centre.

CREATE VIEW udsatte_maal.koncept_opfyldelse WITH (security_invoker = true) AS
SELECT o.kommune_kode, o.enhed_kode, e.navn AS enhed, o.aar,
	make_date(o.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	o.krav_kode, o.tekst, o.omraade, o.niveau, o.art, o.minimum, o.gjort,
	CASE o.art WHEN 'timer_pr_uge' THEN o.mangler = 0
		ELSE o.gjort >= o.kraevet END AS opfyldt,
	CASE o.art WHEN 'timer_pr_uge' THEN o.mangler
		ELSE greatest(o.kraevet - o.gjort, 0) END AS mangler,
	o.uger, o.uger_opfyldt_andel, o.raekkefoelge
FROM (SELECT r.kommune_kode, r.enhed_kode, r.aar, k.krav_kode, k.tekst,
		k.omraade, k.niveau, k.art, k.minimum,
		coalesce(k.minimum, 1) AS kraevet, k.raekkefoelge,
		CASE k.art WHEN 'timer_pr_uge' THEN u.timer
			WHEN 'antal_pr_aar' THEN a.antal
			ELSE a.seneste::double precision END AS gjort,
		u.mangler, u.uger, u.uger_opfyldt_andel
	FROM (SELECT e.kommune_kode, e.enhed_kode, 'enhed'::text AS niveau, g.aar
		FROM udsatte_register.enhed e
			CROSS JOIN LATERAL generate_series(
				extract(year FROM e.gyldig_fra)::integer,
				extract(year FROM least(e.gyldig_til,
					udsatte.opgoerelsesdato()))::integer) g(aar)
		WHERE e.type = 'familieraadgivning'
		UNION
		SELECT e.kommune_kode, NULL, 'by', g.aar
		FROM udsatte_register.enhed e
			CROSS JOIN LATERAL generate_series(
				extract(year FROM e.gyldig_fra)::integer,
				extract(year FROM least(e.gyldig_til,
					udsatte.opgoerelsesdato()))::integer) g(aar)
		WHERE e.type = 'familieraadgivning') r
		JOIN udsatte_register.konceptkrav k ON k.niveau = r.niveau
		LEFT JOIN (SELECT c.enhed_kode, c.krav_kode,
				extract(year FROM c.maaned)::integer AS aar,
				sum(coalesce(c.antal, c.opfyldt::integer))::double precision
					AS antal,
				(array_agg(coalesce(c.opfyldt, c.antal > 0)
					ORDER BY c.maaned DESC))[1]::integer AS seneste
			FROM udsatte_register.konceptaktivitet c
			WHERE c.maaned <= (SELECT udsatte.opgoerelsesdato())
			GROUP BY c.enhed_kode, c.krav_kode, extract(year FROM c.maaned)) a
			ON a.krav_kode = k.krav_kode AND a.aar = r.aar
				AND a.enhed_kode IS NOT DISTINCT FROM r.enhed_kode
		LEFT JOIN (SELECT w.enhed_kode, q.krav_kode,
				extract(isoyear FROM w.uge)::integer AS aar,
				avg(w.timer)::double precision AS timer,
				avg(greatest(q.minimum - w.timer, 0)) AS mangler,
				count(*)::integer AS uger,
				avg((w.timer >= q.minimum)::integer)::double precision
					AS uger_opfyldt_andel
			FROM (SELECT t.enhed_kode, 'aabningstid'::text AS krav_kode, t.uge,
					coalesce(sum(t.timer) FILTER (WHERE t.uden_aftale), 0)
						AS timer
				FROM udsatte_register.aabningstid t
				GROUP BY t.enhed_kode, t.uge
				UNION ALL
				SELECT b.enhed_kode, 'personale_fra_enheden', b.uge,
					coalesce(sum(b.timer)
						FILTER (WHERE f.type = 'boernefamilieenhed'), 0)
				FROM udsatte_register.bemanding b
					JOIN udsatte_register.enhed f
						ON f.enhed_kode = b.fra_enhed_kode
				GROUP BY b.enhed_kode, b.uge) w
				JOIN udsatte_register.konceptkrav q
					ON q.krav_kode = w.krav_kode
			WHERE w.uge <= (SELECT udsatte.opgoerelsesdato())
			GROUP BY w.enhed_kode, q.krav_kode, extract(isoyear FROM w.uge)) u
			ON u.krav_kode = k.krav_kode AND u.aar = r.aar
				AND u.enhed_kode = r.enhed_kode) o
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = o.enhed_kode;
COMMENT ON VIEW udsatte_maal.koncept_opfyldelse IS
	'Konceptet for familierådgivninger: én række pr. familierådgivning, år og krav, og pr. by, år og krav for de krav der gælder byen (tom enhed_kode). antal_pr_aar: gjort er årets antal, og i et uafsluttet år er kravet ikke opfyldt før antallet er nået. timer_pr_uge: gjort er gennemsnittet af de registrerede uger (ISO-år), og kravet er opfyldt når ingen af dem er under minimum; mangler er de timer der i gennemsnit mangler pr. registreret uge. ja_nej: årets seneste svar, 1 eller 0. Intet registreret giver tomme felter, aldrig nej. Nøgle: kommune_kode, enhed_kode, aar, krav_kode.';

CREATE VIEW udsatte_maal.raadgivning_aarsstatus_beregnet WITH (security_invoker = true) AS
SELECT s.kommune_kode, s.type, s.enhed_kode, e.navn AS enhed, s.aar,
	s.er_afsluttet, s.henvendelser, s.henvendelser_forrige,
	CASE WHEN s.er_afsluttet
		THEN 100 * (s.henvendelser::double precision
			/ nullif(s.henvendelser_forrige, 0) - 1) END AS aendring_pct,
	100 * (f.nedre - 1) AS aendring_nedre95,
	100 * (f.oevre - 1) AS aendring_oevre95,
	s.basisaar,
	CASE WHEN s.er_afsluttet AND s.aar > s.basisaar
		THEN 100 * (s.henvendelser::double precision
			/ nullif(s.henvendelser_basis, 0) - 1) END AS aendring_basis_pct,
	s.forloeb_startet, s.forloeb_startet_forrige,
	CASE WHEN s.er_afsluttet
		THEN 100 * (s.forloeb_startet::double precision
			/ nullif(s.forloeb_startet_forrige, 0) - 1) END
		AS forloeb_aendring_pct,
	s.forloeb_afsluttet, s.alder_0_12, s.alder_i_alt,
	s.alder_0_12::double precision / nullif(s.alder_i_alt, 0) AS andel_0_12,
	w.nedre AS nedre95, w.oevre AS oevre95
FROM (SELECT b.*, make_date(b.aar, 12, 31) <= udsatte.opgoerelsesdato()
			AS er_afsluttet,
		-- a year the counting began in the middle of is no year to compare with
		CASE WHEN b.aar > b.basisaar AND lag(b.aar) OVER v = b.aar - 1
			THEN lag(b.henvendelser) OVER v END AS henvendelser_forrige,
		CASE WHEN b.aar > b.basisaar AND lag(b.aar) OVER v = b.aar - 1
			THEN lag(b.forloeb_startet) OVER v END AS forloeb_startet_forrige,
		max(b.henvendelser) FILTER (WHERE b.aar = b.basisaar) OVER
			(PARTITION BY b.kommune_kode, b.type, b.enhed_kode)
			AS henvendelser_basis
	FROM (SELECT g.kommune_kode, g.type, g.enhed_kode, g.aar,
			min(extract(year FROM min(g.foerste) + interval '11 months'))
				OVER (PARTITION BY g.kommune_kode, g.type, g.enhed_kode)::integer
				AS basisaar,
			sum(g.henvendelser)::integer AS henvendelser,
			sum(g.forloeb_startet)::integer AS forloeb_startet,
			sum(g.forloeb_afsluttet)::integer AS forloeb_afsluttet,
			sum(g.alder_0_12)::integer AS alder_0_12,
			sum(g.alder_i_alt)::integer AS alder_i_alt
		FROM (SELECT e.kommune_kode, e.type, n.enhed_kode, t.aar, t.foerste,
				t.henvendelser, t.forloeb_startet, t.forloeb_afsluttet,
				t.alder_0_12, t.alder_i_alt
			FROM (SELECT m.enhed_kode,
					extract(year FROM m.maaned)::integer AS aar,
					min(m.maaned) AS foerste,
					sum(m.henvendelser) AS henvendelser,
					sum(m.forloeb_startet) AS forloeb_startet,
					sum(m.forloeb_afsluttet) AS forloeb_afsluttet,
					sum(m.alder_0_12) AS alder_0_12,
					sum(m.alder_i_alt) AS alder_i_alt
				FROM (SELECT h.enhed_kode, h.maaned, h.antal AS henvendelser,
						0 AS forloeb_startet, 0 AS forloeb_afsluttet,
						0 AS alder_0_12, 0 AS alder_i_alt
					FROM udsatte_maal.henvendelse h
					UNION ALL
					SELECT f.enhed_kode, f.startmaaned, 0, f.antal, 0, 0, 0
					FROM udsatte_register.raadgivningsforloeb f
					UNION ALL
					SELECT f.enhed_kode, f.slutmaaned, 0, 0, f.antal, 0, 0
					FROM udsatte_register.raadgivningsforloeb_afsluttet f
					UNION ALL
					SELECT a.enhed_kode, a.maaned, 0, 0, 0,
						CASE WHEN d.alder_til <= 12 THEN a.antal ELSE 0 END, a.antal
					FROM udsatte_register.henvendelse_alder a
						JOIN udsatte_register.aldersinddeling d
							ON d.aldersinddeling = a.aldersinddeling) m
				WHERE m.maaned <= (SELECT udsatte.opgoerelsesdato())
				GROUP BY m.enhed_kode, extract(year FROM m.maaned)) t
				JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode
				CROSS JOIN LATERAL (VALUES (t.enhed_kode), (NULL)) n(enhed_kode)
			WHERE e.type IN ('familieraadgivning', 'ungeraadgivning')) g
		GROUP BY g.kommune_kode, g.type, g.enhed_kode, g.aar) b
	WINDOW v AS (PARTITION BY b.kommune_kode, b.type, b.enhed_kode
		ORDER BY b.aar)) s
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = s.enhed_kode
	LEFT JOIN LATERAL udsatte.rateforhold(
		s.henvendelser_forrige, 1, s.henvendelser, 1) f ON s.er_afsluttet
	LEFT JOIN LATERAL udsatte.wilson(s.alder_0_12, s.alder_i_alt) w ON true;
COMMENT ON VIEW udsatte_maal.raadgivning_aarsstatus_beregnet IS
	'raadgivning_aarsstatus regnet nu, uden lageret. Brug raadgivning_aarsstatus. Nøgle: som raadgivning_aarsstatus.';

CREATE VIEW udsatte_maal.raadgivning_aarsstatus WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.raadgivning_aarsstatus_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'raadgivning_aarsstatus'
	AND udsatte.intern_lager('visning raadgivning_aarsstatus', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.raadgivning_aarsstatus_beregnet b
WHERE udsatte.intern_lager('visning raadgivning_aarsstatus', NULL) IS NULL;
COMMENT ON VIEW udsatte_maal.raadgivning_aarsstatus IS
	'Årsstatus for familie- og ungerådgivninger pr. enhed og i alt pr. type (tom enhed_kode): henvendelser og forløb, ændring i procent mod året før (med 95 % interval) og mod basisåret, og andelen af henvendelser om børn på 0-12 år (ufødte med). Basisåret er det første hele år: begynder tællingen efter januar, er det året efter, og der måles ikke mod et halvt år. Uafsluttede år har ingen ændring. Der tælles henvendelser, ikke personer. Nøgle: kommune_kode, type, enhed_kode, aar.';

CREATE VIEW udsatte_maal.raadgivning_befolkning WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.type, x.enhed_kode, x.enhed, x.aar, x.herkomst,
	x.antal, x.i_alt, w.andel, w.nedre AS nedre95, w.oevre AS oevre95,
	x.befolkning, x.forventet_andel, w.afviger
FROM (SELECT e.kommune_kode, e.type, e.enhed_kode, e.navn AS enhed, p.aar,
		p.herkomst, p.antal AS befolkning,
		p.antal::double precision
			/ nullif(sum(p.antal) OVER v, 0) AS forventet_andel,
		coalesce(h.antal, 0) AS antal,
		(sum(coalesce(h.antal, 0)) OVER v)::integer AS i_alt
	FROM udsatte_register.enhed e
		JOIN (SELECT e.enhed_kode, b.aar, b.herkomst,
				sum(b.antal)::integer AS antal
			FROM udsatte_register.enhed e
				JOIN udsatte_register.befolkning_herkomst b
					ON b.kommune_kode = e.kommune_kode
			WHERE b.herkomst <> 'uoplyst'
				AND e.type IN ('familieraadgivning', 'ungeraadgivning')
				AND (EXISTS (SELECT FROM udsatte_register.enhed_bydel d
						WHERE d.enhed_kode = e.enhed_kode
							AND d.kommune_kode = b.kommune_kode
							AND d.bydel_nr = b.bydel_nr)
					OR NOT EXISTS (SELECT FROM udsatte_register.enhed_bydel d
						WHERE d.enhed_kode = e.enhed_kode))
			GROUP BY e.enhed_kode, b.aar, b.herkomst) p
			ON p.enhed_kode = e.enhed_kode
		LEFT JOIN (SELECT a.enhed_kode, extract(year FROM a.maaned)::integer
				AS aar, a.herkomst, sum(a.antal)::integer AS antal
			FROM udsatte_register.henvendelse_herkomst a
			WHERE a.maaned <= (SELECT udsatte.opgoerelsesdato())
			GROUP BY a.enhed_kode, extract(year FROM a.maaned), a.herkomst) h
			ON h.enhed_kode = e.enhed_kode AND h.aar = p.aar
				AND h.herkomst = p.herkomst
	WHERE e.type IN ('familieraadgivning', 'ungeraadgivning')
	WINDOW v AS (PARTITION BY e.enhed_kode, p.aar)) x
	LEFT JOIN LATERAL udsatte.andel_afvigelse(x.antal, x.i_alt,
		x.forventet_andel) w ON true
WHERE x.i_alt > 0;
COMMENT ON VIEW udsatte_maal.raadgivning_befolkning IS
	'Om henvendelserne afspejler befolkningen: hver herkomsts andel af henvendelserne med 95 % interval ved siden af dens andel af de 0-25-årige i enhedens bydele (hele kommunen når ingen er angivet) 1. januar samme år. Uoplyst er ikke med. afviger: befolkningens andel ligger uden for intervallet. Tom, når befolkning_herkomst ikke er indlæst. Nøgle: enhed_kode, aar, herkomst.';

CREATE VIEW udsatte_maal.anonym_raadgivning WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.enhed_kode, x.enhed, x.aar,
	make_date(x.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	x.henvendelser, x.forloeb_startet, x.forloeb_afsluttet, x.samtaler,
	x.samtaler::double precision / nullif(x.forloeb_startet, 0)
		AS samtaler_pr_forloeb,
	x.gruppeforloeb, x.soeskende, x.fra_enheden, x.henvist_i_alt,
	x.fra_enheden::double precision / nullif(x.henvist_i_alt, 0)
		AS fra_enheden_andel,
	w.nedre AS nedre95, w.oevre AS oevre95
FROM (SELECT e.kommune_kode, e.enhed_kode, e.navn AS enhed,
		extract(year FROM t.maaned)::integer AS aar,
		sum(t.antal) FILTER (WHERE t.slags = 'henvendelse')::integer
			AS henvendelser,
		coalesce(sum(t.antal) FILTER (WHERE t.slags = 'startet'), 0)::integer
			AS forloeb_startet,
		coalesce(sum(t.antal) FILTER (WHERE t.slags = 'afsluttet'), 0)::integer
			AS forloeb_afsluttet,
		sum(t.antal) FILTER (WHERE t.slags = 'ydelse' AND t.kode NOT IN
			('gruppeforloeb', 'antal_soeskende'))::integer AS samtaler,
		sum(t.antal) FILTER (WHERE t.kode = 'gruppeforloeb')::integer
			AS gruppeforloeb,
		sum(t.antal) FILTER (WHERE t.kode = 'antal_soeskende')::integer
			AS soeskende,
		coalesce(sum(t.antal) FILTER (WHERE t.slags = 'henvist'
			AND t.kode = 'boernefamilieenhed'), 0)::integer AS fra_enheden,
		coalesce(sum(t.antal) FILTER (WHERE t.slags = 'henvist'), 0)::integer
			AS henvist_i_alt
	FROM (SELECT h.enhed_kode, h.maaned, 'henvendelse'::text AS slags,
			''::text AS kode, h.antal
		FROM udsatte_maal.henvendelse h
		UNION ALL
		SELECT f.enhed_kode, f.startmaaned, 'startet', '', f.antal
		FROM udsatte_register.raadgivningsforloeb f
		UNION ALL
		SELECT f.enhed_kode, f.slutmaaned, 'afsluttet', '', f.antal
		FROM udsatte_register.raadgivningsforloeb_afsluttet f
		UNION ALL
		SELECT y.enhed_kode, y.maaned, 'ydelse', y.ydelse, y.antal
		FROM udsatte_register.raadgivningsydelse y
		UNION ALL
		SELECT k.enhed_kode, k.maaned, 'henvist', k.henvendt_af, k.antal
		FROM udsatte_register.henvendelse_kanal k) t
		JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode
	WHERE e.type = 'aaben_anonym_raadgivning'
		AND t.maaned <= (SELECT udsatte.opgoerelsesdato())
	GROUP BY e.kommune_kode, e.enhed_kode, e.navn,
		extract(year FROM t.maaned)) x
	LEFT JOIN LATERAL udsatte.wilson(x.fra_enheden, x.henvist_i_alt) w ON true;
COMMENT ON VIEW udsatte_maal.anonym_raadgivning IS
	'Åben anonym rådgivning (De Drikker Derhjemme) pr. enhed og år: henvendelser, forløb, samtaler (uden gruppeforløb og søskende) og hvor stor en del af henvendelserne der kommer fra børnefamilieenhederne. Anonyme forløb er ikke personer. Tom er ikke registreret. Nøgle: enhed_kode, aar.';

CREATE VIEW udsatte_maal.anonym_raadgivning_fordeling WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.enhed_kode, x.enhed, x.aar, x.opdeling, x.kode,
	x.antal, x.i_alt, x.antal::double precision / nullif(x.i_alt, 0) AS andel,
	w.nedre AS nedre95, w.oevre AS oevre95
FROM (SELECT e.kommune_kode, e.enhed_kode, e.navn AS enhed,
		extract(year FROM t.maaned)::integer AS aar, t.opdeling, t.kode,
		sum(t.antal)::integer AS antal,
		(sum(sum(t.antal)) OVER (PARTITION BY e.enhed_kode,
			extract(year FROM t.maaned), t.opdeling))::integer AS i_alt
	FROM (SELECT k.enhed_kode, k.maaned, 'henvendt_af'::text AS opdeling,
			k.henvendt_af AS kode, k.antal
		FROM udsatte_register.henvendelse_kanal k
		UNION ALL
		SELECT u.enhed_kode, u.maaned, 'udfald', u.udfald, u.antal
		FROM udsatte_register.henvendelse_udfald u
		UNION ALL
		SELECT f.enhed_kode, f.slutmaaned, 'varighed_band', f.varighed_band,
			f.antal
		FROM udsatte_register.raadgivningsforloeb_afsluttet f
		UNION ALL
		SELECT f.enhed_kode, f.slutmaaned, 'afslutning', f.afslutning, f.antal
		FROM udsatte_register.raadgivningsforloeb_afsluttet f
		UNION ALL
		SELECT y.enhed_kode, y.maaned, 'ydelse', y.ydelse, y.antal
		FROM udsatte_register.raadgivningsydelse y
		WHERE y.ydelse <> 'antal_soeskende') t
		JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode
	WHERE e.type = 'aaben_anonym_raadgivning'
		AND t.maaned <= (SELECT udsatte.opgoerelsesdato())
	GROUP BY e.kommune_kode, e.enhed_kode, e.navn,
		extract(year FROM t.maaned), t.opdeling, t.kode) x
	LEFT JOIN LATERAL udsatte.wilson(x.antal, x.i_alt) w ON true;
COMMENT ON VIEW udsatte_maal.anonym_raadgivning_fordeling IS
	'Åben anonym rådgivning fordelt pr. enhed og år: opdeling er henvendt_af (hvem der henviste), udfald, varighed_band (forløbenes længde), afslutning eller ydelse, kode er koden i den, og andelen er af opdelingens antal, med 95 % interval. Nøgle: enhed_kode, aar, opdeling, kode.';
