-- One view a duty: which deadlines there are, and what became of each.
-- The rule follows the date of the event; what lies after the status date has
-- not happened. Everything that counts deadlines reads these views.

CREATE VIEW udsatte_maal.indsatsperiode WITH (security_invoker = true) AS
SELECT e.sag_id, lower(r) AS start, upper(r) - 1 AS slut, e.kommune_kode,
	e.borger_id, e.enhed_kode, e.bydel_nr
FROM (SELECT s.sag_id, s.handlekommune_kode AS kommune_kode, s.borger_id,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, range_agg(daterange(f.ivaerksat,
			CASE WHEN f.afsluttet <= udsatte.opgoerelsesdato()
				THEN f.afsluttet END, '[]')) AS dage
	FROM udsatte_register.foranstaltning f
		JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
		JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
	WHERE t.gruppe IN ('forebyggende', 'anbringelse')
		AND f.ivaerksat <= udsatte.opgoerelsesdato()
	GROUP BY s.sag_id, s.borger_id, s.handlekommune_kode, s.enhed_kode,
		s.oprindelig_bydel_nr) e
	CROSS JOIN LATERAL unnest(e.dage) r;
COMMENT ON VIEW udsatte_maal.indsatsperiode IS
	'Sammenhængende perioder hvor en sag har mindst én aktiv foranstaltning (forebyggende eller anbringelse). slut er tom, når perioden løber på opgørelsesdatoen. Nøgle: sag_id, start.';

CREATE VIEW udsatte_maal.frist_undersoegelse WITH (security_invoker = true) AS
SELECT v.undersoegelse_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.kode, v.haendelse,
	v.haendelse_antaget, v.frist, v.udfoert, v.foreloebig_vurdering, v.ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, v.foreloebig_vurdering, v.ophoert,
		v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.ophoert, v.pr) AS dage_over
FROM (SELECT w.*,
		-- dropped without a lawful reason is a miss, from its due date on
		least(CASE WHEN w.bortfald_aarsag = 'andet'
				THEN greatest(w.bortfaldet, w.frist + 1) ELSE w.bortfaldet END,
			CASE WHEN w.haendelse < w.fylder_18 THEN w.fylder_18 END) AS ophoert
	FROM (SELECT u.undersoegelse_id, u.sag_id, s.borger_id,
			s.handlekommune_kode AS kommune_kode,
			coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
			s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, f.kode,
			coalesce(u.opmaerksom, u.ivaerksat) AS haendelse,
			u.opmaerksom IS NULL AS haendelse_antaget,
			udsatte.frist(coalesce(u.opmaerksom, u.ivaerksat), f.regel) AS frist,
			u.afsluttet AS udfoert, u.foreloebig_vurdering, u.bortfaldet,
			u.bortfald_aarsag, udsatte.foedselsdag(b.foedselsdato, 18) AS fylder_18,
			o.pr
		FROM udsatte_register.undersoegelse u
			JOIN udsatte_register.sag s ON s.sag_id = u.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
					min(r.gyldig_fra) AS fra
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype IN ('undersoegelse', 'undersoegelse_ufoedt')) o
			JOIN udsatte_register.fristkatalog f
				ON f.fristtype = CASE WHEN b.ufoedt
						OR coalesce(u.opmaerksom, u.ivaerksat) < b.foedselsdato
					THEN 'undersoegelse_ufoedt' ELSE 'undersoegelse' END
				-- asked first in every plan: rules in hours have no due date
				AND f.fristtype IN ('undersoegelse', 'undersoegelse_ufoedt')
				AND coalesce(u.opmaerksom, u.ivaerksat) >= f.gyldig_fra
				AND coalesce(u.opmaerksom, u.ivaerksat)
					<= coalesce(f.gyldig_til, 'infinity')
		WHERE coalesce(u.opmaerksom, u.ivaerksat) <= o.pr
			AND coalesce(u.opmaerksom, u.ivaerksat) >= o.fra) w) v;
COMMENT ON VIEW udsatte_maal.frist_undersoegelse IS
	'Hver børnefaglig undersøgelse med den frist der gjaldt den dag kommunen blev opmærksom (eller iværksatte, når den dag mangler). Pligten ophører, når undersøgelsen bortfalder, eller barnet fylder 18; bortfald af årsagen andet inden fristen tæller som ikke overholdt. Nøgle: undersoegelse_id.';

CREATE VIEW udsatte_maal.frist_opfoelgning WITH (security_invoker = true) AS
SELECT v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode, v.bydel_nr, v.koen,
	v.foedselsdato, v.kode, v.start AS indsats_start, v.haendelse, v.frist,
	v.udfoert, v.slut AS ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.slut, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.slut, v.pr) AS dage_over
FROM (SELECT q.sag_id, q.borger_id, q.kommune_kode, q.enhed_kode, q.bydel_nr,
		b.koen, b.foedselsdato, f.kode, q.start, q.haendelse, q.udfoert, q.pr,
		-- help to a child ends before the 18th birthday
		least(q.slut, udsatte.foedselsdag(b.foedselsdato, 18) - 1) AS slut,
		CASE WHEN f.art = 'fastsat_dato' THEN q.naeste_aftalt
			WHEN f.anden_haendelse IS NULL
				THEN udsatte.frist(q.haendelse, f.regel)
			-- the earlier of the rule and the end of a parallel examination
			ELSE least(udsatte.frist(q.haendelse, f.regel),
				(SELECT min(u.afsluttet)
				FROM udsatte_register.undersoegelse u
				WHERE u.sag_id = q.sag_id AND u.ivaerksat <= q.start
					AND u.afsluttet >= q.start AND u.afsluttet <= q.pr))
			END AS frist
	-- every start and every follow-up held sets the next date due; it is met
	-- by the follow-up held next, before help starts anew
	FROM (SELECT a.sag_id, a.borger_id, a.kommune_kode, a.enhed_kode,
			a.bydel_nr, a.haendelse, a.naeste_aftalt, a.pr, a.afholdt,
			max(a.start) OVER v AS start, max(a.slut) OVER v AS slut,
			lead(a.afholdt) OVER v AS udfoert
		FROM (SELECT p.sag_id, p.borger_id, p.kommune_kode, p.enhed_kode,
				p.bydel_nr, p.start AS haendelse, NULL::date AS afholdt,
				NULL::date AS naeste_aftalt, p.start,
				coalesce(p.slut, 'infinity') AS slut, o.pr
			FROM udsatte_maal.indsatsperiode p
				CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
						min(r.gyldig_fra) AS fra
					FROM udsatte_register.fristkatalog r
					WHERE r.fristtype LIKE '%opfoelgning') o
			WHERE coalesce(p.slut, 'infinity') >= o.fra
			UNION ALL
			SELECT s.sag_id, s.borger_id, s.handlekommune_kode,
				coalesce(s.enhed_kode, 'ukendt'), s.oprindelig_bydel_nr,
				g.afholdt, g.afholdt, g.naeste_aftalt, NULL, NULL, o.pr
			FROM udsatte_register.opfoelgning g
				JOIN udsatte_register.sag s ON s.sag_id = g.sag_id
				CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
						min(r.gyldig_fra) AS fra
					FROM udsatte_register.fristkatalog r
					WHERE r.fristtype LIKE '%opfoelgning') o
			WHERE g.afholdt <= o.pr AND g.afholdt >= o.fra) a
		-- the municipality, so that a filter on it comes before the sort
		WINDOW v AS (PARTITION BY a.kommune_kode, a.sag_id ORDER BY a.haendelse,
			a.afholdt NULLS FIRST, a.naeste_aftalt NULLS FIRST)) q
		JOIN udsatte_register.fristkatalog f
			ON f.fristtype IN ('foerste_opfoelgning', 'opfoelgning')
			AND (q.afholdt IS NULL) = (f.fristtype = 'foerste_opfoelgning')
			AND q.haendelse >= f.gyldig_fra
			AND q.haendelse <= coalesce(f.gyldig_til, 'infinity')
		JOIN udsatte_register.borger b ON b.borger_id = q.borger_id
	WHERE q.start IS NOT NULL AND q.haendelse <= least(q.slut,
			udsatte.foedselsdag(b.foedselsdato, 18) - 1)
		-- two held on one day are one
		AND (q.afholdt < q.udfoert) IS NOT FALSE) v
-- nothing falls due after the end, held or not: counting only those held
-- would count the kept promises alone
WHERE v.frist <= v.slut
	OR v.frist IS NULL AND (v.udfoert <= v.slut
		OR v.udfoert IS NULL AND v.slut > v.pr);
COMMENT ON VIEW udsatte_maal.frist_opfoelgning IS
	'Opfølgninger i hver sammenhængende periode med foranstaltninger: én række for hver der er holdt, og én for den der mangler. Første frist regnes fra periodens start, hver næste fra den opfølgning der blev holdt. Efter barnets lov er den næste frist den aftalte dag; frist er tom, når ingen dag er aftalt. Nøgle: sag_id, kode, haendelse.';

CREATE VIEW udsatte_maal.frist_underretning WITH (security_invoker = true) AS
SELECT v.underretning_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.fristtype, v.kode, v.haendelse,
	v.frist, v.udfoert, v.timer_brugt,
	-- in time is a matter of the hour where the rule is in hours
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.vurderet > v.senest
		THEN 'for_sent'
		ELSE udsatte.fristudfald(v.frist, v.udfoert, NULL, NULL, v.pr) END AS status,
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.vurderet > v.senest
		THEN 0
		ELSE udsatte.dage_over(v.frist, v.udfoert, NULL, v.pr) END AS dage_over
FROM (SELECT l.underretning_id, l.sag_id, l.borger_id, l.kommune_kode,
		l.enhed_kode, l.bydel_nr, l.koen, l.foedselsdato, l.fristtype, l.kode,
		l.haendelse,
		CASE WHEN l.senest IS NOT NULL
			THEN (l.senest AT TIME ZONE 'Europe/Copenhagen')::date
			ELSE udsatte.frist(l.haendelse, l.regel) END AS frist,
		CASE WHEN l.senest IS NOT NULL
			THEN (l.vurderet AT TIME ZONE 'Europe/Copenhagen')::date
			ELSE l.kvitteret END AS udfoert,
		CASE WHEN l.senest IS NOT NULL
			THEN (extract(epoch FROM l.vurderet - l.modtaget) / 3600)::double precision
			END AS timer_brugt,
		l.senest, CASE WHEN l.senest IS NOT NULL THEN l.vurderet END AS vurderet,
		l.pr
	FROM (SELECT d.*, u.modtaget, u.vurderet, u.kvitteret, d.dato AS haendelse,
			f.fristtype, f.kode, f.regel, o.pr,
			CASE f.fristtype WHEN 'underretning_vurdering'
				THEN udsatte.frist_tidspunkt(u.modtaget, f.regel) END AS senest
		FROM udsatte_maal.underretning_sted d
			JOIN udsatte_register.underretning u
				ON u.underretning_id = d.underretning_id
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
					min(r.gyldig_fra) AS fra
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype IN ('underretning_vurdering',
					'underretning_kvittering')) o
			JOIN udsatte_register.fristkatalog f
				ON (f.fristtype = 'underretning_vurdering'
					OR f.fristtype = 'underretning_kvittering'
						AND u.underretter <> 'anonym')
				AND d.dato >= f.gyldig_fra
				AND d.dato <= coalesce(f.gyldig_til, 'infinity')
		WHERE d.dato >= o.fra AND d.dato <= o.pr) l) v;
COMMENT ON VIEW udsatte_maal.frist_underretning IS
	'Underretninger med deres to frister: vurdering (24 forløbne timer fra modtagelsen) og kvittering til underretter (seks hverdage; anonyme underrettere kan ikke få en og er ikke med). frist og udfoert er datoerne i København, men vurderingens status er afgjort på tidspunktet. timer_brugt er timer fra modtagelse til vurdering. Nøgle: underretning_id, fristtype.';

CREATE VIEW udsatte_maal.frist_underretning_vurdering WITH (security_invoker = true) AS
SELECT u.*
FROM udsatte_maal.frist_underretning u
WHERE u.fristtype = 'underretning_vurdering';
COMMENT ON VIEW udsatte_maal.frist_underretning_vurdering IS
	'Underretninger med fristen for vurdering, af frist_underretning. Nøgle: underretning_id.';

CREATE VIEW udsatte_maal.frist_underretning_kvittering WITH (security_invoker = true) AS
SELECT u.underretning_id, u.sag_id, u.borger_id, u.kommune_kode, u.enhed_kode,
	u.bydel_nr, u.koen, u.foedselsdato, u.fristtype, u.kode, u.haendelse,
	u.frist, u.udfoert, u.status, u.dage_over
FROM udsatte_maal.frist_underretning u
WHERE u.fristtype = 'underretning_kvittering';
COMMENT ON VIEW udsatte_maal.frist_underretning_kvittering IS
	'Underretninger med fristen for kvittering, af frist_underretning. Nøgle: underretning_id.';
