-- One view a duty: which deadlines there are, and what became of each.
-- The rule follows the date of the event; what lies after the status date has
-- not happened. Everything that counts deadlines reads these views.

CREATE VIEW udsatte_maal.indsatsperiode WITH (security_invoker = true) AS
SELECT e.sag_id, e.borger_id, e.kommune_kode, e.enhed_kode, e.bydel_nr, e.koen,
	e.foedselsdato, lower(r) AS start,
	least(upper(r), udsatte.foedselsdag(e.foedselsdato, 18)) - 1 AS slut,
	lead(lower(r)) OVER (PARTITION BY e.sag_id ORDER BY lower(r)) AS naeste_start
FROM (SELECT s.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
		range_agg(daterange(f.ivaerksat,
			CASE WHEN f.afsluttet <= o.pr THEN f.afsluttet END, '[]')) AS dage
	FROM udsatte_register.sag s
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		JOIN udsatte_register.foranstaltning f ON f.sag_id = s.sag_id
		JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
		CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
	WHERE t.gruppe IN ('forebyggende', 'anbringelse') AND f.ivaerksat <= o.pr
	GROUP BY s.sag_id, b.borger_id) e
	CROSS JOIN LATERAL unnest(e.dage) r
WHERE lower(r) < udsatte.foedselsdag(e.foedselsdato, 18);
COMMENT ON VIEW udsatte_maal.indsatsperiode IS
	'Sammenhængende perioder hvor en sag har mindst én aktiv foranstaltning (forebyggende eller anbringelse). slut er sidste dag: foranstaltningernes, dog senest dagen før 18-årsdagen. Nøgle: sag_id, start.';

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
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
			JOIN udsatte_register.fristkatalog f
				ON f.fristtype = CASE WHEN b.ufoedt
						OR coalesce(u.opmaerksom, u.ivaerksat) < b.foedselsdato
					THEN 'undersoegelse_ufoedt' ELSE 'undersoegelse' END
				AND coalesce(u.opmaerksom, u.ivaerksat) >= f.gyldig_fra
				AND coalesce(u.opmaerksom, u.ivaerksat)
					<= coalesce(f.gyldig_til, 'infinity')
		WHERE coalesce(u.opmaerksom, u.ivaerksat) <= o.pr) w) v;
COMMENT ON VIEW udsatte_maal.frist_undersoegelse IS
	'Hver børnefaglig undersøgelse med den frist der gjaldt den dag kommunen blev opmærksom (eller iværksatte, når den dag mangler). Pligten ophører, når undersøgelsen bortfalder, eller barnet fylder 18; bortfald af årsagen andet inden fristen tæller som ikke overholdt. Nøgle: undersoegelse_id.';

CREATE VIEW udsatte_maal.frist_opfoelgning WITH (security_invoker = true) AS
SELECT v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode, v.bydel_nr, v.koen,
	v.foedselsdato, v.kode, v.start AS indsats_start, v.nr, v.haendelse, v.frist,
	v.udfoert, v.slut AS ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.slut, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.slut, v.pr) AS dage_over
FROM (SELECT q.*, f.kode, coalesce(q.forrige, q.start) AS haendelse,
		CASE WHEN f.art = 'fastsat_dato' THEN q.aftalt
			WHEN f.anden_haendelse IS NULL
				THEN udsatte.frist(coalesce(q.forrige, q.start), f.regel)
			-- the earlier of the rule and the end of a parallel examination
			ELSE least(udsatte.frist(coalesce(q.forrige, q.start), f.regel),
				(SELECT min(u.afsluttet)
				FROM udsatte_register.undersoegelse u
				WHERE u.sag_id = q.sag_id AND u.ivaerksat <= q.start
					AND u.afsluttet >= q.start AND u.afsluttet <= q.pr))
			END AS frist
	FROM (SELECT p.*, a.afholdt AS udfoert, o.pr,
			(row_number() OVER (PARTITION BY p.sag_id, p.start
				ORDER BY a.afholdt))::integer AS nr,
			lag(a.afholdt) OVER (PARTITION BY p.sag_id, p.start
				ORDER BY a.afholdt) AS forrige,
			lag(a.naeste_aftalt) OVER (PARTITION BY p.sag_id, p.start
				ORDER BY a.afholdt) AS aftalt
		FROM udsatte_maal.indsatsperiode p
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
			-- the follow-ups held, and the one that is still to come
			JOIN (SELECT g.sag_id, g.afholdt,
					max(g.naeste_aftalt) AS naeste_aftalt
				FROM udsatte_register.opfoelgning g
				GROUP BY g.sag_id, g.afholdt
				UNION ALL
				SELECT s.sag_id, NULL, NULL
				FROM udsatte_register.sag s) a
				ON a.sag_id = p.sag_id AND (a.afholdt IS NULL
					OR a.afholdt >= p.start AND a.afholdt <= o.pr
						AND a.afholdt < coalesce(p.naeste_start, 'infinity'))) q
		JOIN udsatte_register.fristkatalog f
			ON f.fristtype = CASE WHEN q.forrige IS NULL
					THEN 'foerste_opfoelgning' ELSE 'opfoelgning' END
				AND coalesce(q.forrige, q.start) >= f.gyldig_fra
				AND coalesce(q.forrige, q.start)
					<= coalesce(f.gyldig_til, 'infinity')) v
-- nothing falls due after the end, and what was held after it counts only
-- for a due date before it
WHERE v.udfoert <= v.slut OR v.frist <= v.slut
	OR v.udfoert IS NULL AND v.frist IS NULL AND v.slut > v.pr;
COMMENT ON VIEW udsatte_maal.frist_opfoelgning IS
	'Opfølgninger i hver sammenhængende periode med foranstaltninger: én række for hver der er holdt, og én for den der mangler. Første frist regnes fra periodens start, hver næste fra den opfølgning der blev holdt. Efter barnets lov er den næste frist den aftalte dag; frist er tom, når ingen dag er aftalt. Nøgle: sag_id, indsats_start, nr.';

CREATE VIEW udsatte_maal.frist_underretning_vurdering WITH (security_invoker = true) AS
SELECT v.underretning_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.kode, v.haendelse, v.frist, v.udfoert,
	v.timer_brugt,
	-- in time is a matter of the hour, not of the day
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.vurderet > v.senest
		THEN 'for_sent'
		ELSE udsatte.fristudfald(v.frist, v.udfoert, NULL, NULL, v.pr) END AS status,
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.vurderet > v.senest
		THEN 0
		ELSE udsatte.dage_over(v.frist, v.udfoert, NULL, v.pr) END AS dage_over
FROM (SELECT w.*,
		(w.senest AT TIME ZONE 'Europe/Copenhagen')::date AS frist,
		(w.vurderet AT TIME ZONE 'Europe/Copenhagen')::date AS udfoert,
		(extract(epoch FROM w.vurderet - w.modtaget) / 3600)::double precision
			AS timer_brugt
	FROM (SELECT s.underretning_id, s.sag_id, s.borger_id, s.kommune_kode,
			s.enhed_kode, s.bydel_nr, s.koen, s.foedselsdato, f.kode,
			s.dato AS haendelse, u.modtaget, u.vurderet,
			udsatte.frist_tidspunkt(u.modtaget, f.regel) AS senest, o.pr
		FROM udsatte_maal.underretning_sted s
			JOIN udsatte_register.underretning u
				ON u.underretning_id = s.underretning_id
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
			JOIN udsatte_register.fristkatalog f
				ON f.fristtype = 'underretning_vurdering'
				AND s.dato >= f.gyldig_fra
				AND s.dato <= coalesce(f.gyldig_til, 'infinity')
		WHERE s.dato <= o.pr) w) v;
COMMENT ON VIEW udsatte_maal.frist_underretning_vurdering IS
	'Underretninger med fristen for vurdering: 24 forløbne timer fra modtagelsen. frist og udfoert er datoerne i København, men status er afgjort på tidspunktet. timer_brugt er timer fra modtagelse til vurdering. Nøgle: underretning_id.';

CREATE VIEW udsatte_maal.frist_underretning_kvittering WITH (security_invoker = true) AS
SELECT v.underretning_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.kode, v.haendelse, v.frist, v.udfoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, NULL, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, NULL, v.pr) AS dage_over
FROM (SELECT s.underretning_id, s.sag_id, s.borger_id, s.kommune_kode,
		s.enhed_kode, s.bydel_nr, s.koen, s.foedselsdato, f.kode,
		s.dato AS haendelse, udsatte.frist(s.dato, f.regel) AS frist,
		u.kvitteret AS udfoert, o.pr
	FROM udsatte_maal.underretning_sted s
		JOIN udsatte_register.underretning u
			ON u.underretning_id = s.underretning_id
		CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
		JOIN udsatte_register.fristkatalog f
			ON f.fristtype = 'underretning_kvittering'
			AND s.dato >= f.gyldig_fra
			AND s.dato <= coalesce(f.gyldig_til, 'infinity')
	WHERE s.dato <= o.pr AND s.underretter <> 'anonym') v;
COMMENT ON VIEW udsatte_maal.frist_underretning_kvittering IS
	'Underretninger med fristen for kvittering til underretter: seks hverdage. Anonyme underrettere kan ikke få en kvittering og er ikke med. Nøgle: underretning_id.';
