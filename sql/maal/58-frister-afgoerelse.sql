-- Deadlines that a decision sets, and the decision due before a placed youth
-- turns 18.

CREATE VIEW udsatte_maal.frist_afgoerelse WITH (security_invoker = true) AS
SELECT v.afgoerelse_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.fristtype, v.kode, v.haendelse,
	v.frist, v.udfoert, v.ophoert,
	-- in time is a matter of the hour where the rule is in hours
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.meddelt > v.senest
		THEN 'for_sent'
		ELSE udsatte.fristudfald(v.frist, v.udfoert, NULL, v.ophoert, v.pr)
		END AS status,
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.meddelt > v.senest
		THEN 0
		ELSE udsatte.dage_over(v.frist, v.udfoert, v.ophoert, v.pr) END AS dage_over
FROM (SELECT d.afgoerelse_id, d.sag_id, d.borger_id, d.kommune_kode,
		d.enhed_kode, d.bydel_nr, d.koen, d.foedselsdato, f.fristtype, f.kode,
		x.haendelse,
		CASE WHEN f.fristtype = 'formand_meddelelse'
			THEN (udsatte.frist_tidspunkt(d.ivaerksat, f.regel)
				AT TIME ZONE 'Europe/Copenhagen')::date
			WHEN f.fristtype LIKE 'genbehandling%'
			THEN least(udsatte.frist(x.haendelse, f.regel), d.naeste_senest)
			ELSE udsatte.frist(x.haendelse, f.regel) END AS frist,
		x.udfoert, x.ophoert, udsatte.opgoerelsesdato() AS pr,
		CASE WHEN f.fristtype = 'formand_meddelelse' THEN d.meddelt END AS meddelt,
		CASE WHEN f.fristtype = 'formand_meddelelse'
			THEN udsatte.frist_tidspunkt(d.ivaerksat, f.regel) END AS senest
	FROM (SELECT a.afgoerelse_id, a.sag_id, a.art, a.truffet, a.ivaerksat,
			a.meddelt, a.godkendt, a.endelig, a.naeste_senest, a.ophoert, s.borger_id, s.handlekommune_kode AS kommune_kode,
			coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
			s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
			(a.ivaerksat AT TIME ZONE 'Europe/Copenhagen')::date AS ivaerksat_dag,
			(a.meddelt AT TIME ZONE 'Europe/Copenhagen')::date AS meddelt_dag,
			lead(a.truffet) OVER (PARTITION BY s.borger_id, a.art
				ORDER BY a.truffet, a.afgoerelse_id) AS naeste_truffet,
			-- was the child placed, on the day and in the year before it
			EXISTS (SELECT
				FROM udsatte_register.sag t
					JOIN udsatte_register.foranstaltning m ON m.sag_id = t.sag_id
					JOIN udsatte_register.foranstaltningstype y
						ON y.type_kode = m.type_kode AND y.gruppe = 'anbringelse'
				WHERE t.borger_id = s.borger_id AND m.ivaerksat < a.truffet
					AND coalesce(m.afsluttet, 'infinity') >= a.truffet)
				AS anbragt,
			EXISTS (SELECT
				FROM udsatte_register.sag t
					JOIN udsatte_register.foranstaltning m ON m.sag_id = t.sag_id
					JOIN udsatte_register.foranstaltningstype y
						ON y.type_kode = m.type_kode AND y.gruppe = 'anbringelse'
				WHERE t.borger_id = s.borger_id AND m.ivaerksat < a.truffet
					AND coalesce(m.afsluttet, 'infinity')
						>= a.truffet - interval '1 year')
				AS anbragt_foer,
			CASE WHEN a.art = 'undersoegelse_uden_samtykke'
				THEN (SELECT min(u.afsluttet)
					FROM udsatte_register.undersoegelse u
					WHERE u.sag_id = a.sag_id AND u.uden_samtykke
						AND u.afsluttet >= a.truffet) END AS undersoegt
		FROM udsatte_register.afgoerelse a
			JOIN udsatte_register.sag s ON s.sag_id = a.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		WHERE a.truffet <= udsatte.opgoerelsesdato()) d
		CROSS JOIN LATERAL (VALUES
			(CASE WHEN d.art = 'formand' THEN 'formand_meddelelse' END,
				d.ivaerksat_dag, d.meddelt_dag, NULL::date),
			(CASE WHEN d.art = 'formand' THEN 'formand_godkendelse' END,
				d.ivaerksat_dag, d.godkendt, d.ophoert),
			(CASE WHEN d.art = 'formand' THEN 'formand_bortfald' END,
				d.ivaerksat_dag, d.endelig, d.ophoert),
			(CASE WHEN d.art = 'uden_samtykke' AND NOT d.anbragt
				THEN 'afgoerelse_bortfald' END,
				d.truffet, d.ivaerksat_dag, d.ophoert),
			-- a decision appealed counts from the last instance's
			(CASE WHEN d.art <> 'uden_samtykke' THEN NULL
				WHEN d.truffet < udsatte.foedselsdag(d.foedselsdato, 1)
					THEN 'genbehandling_3'
				WHEN d.anbragt_foer THEN 'genbehandling_2'
				ELSE 'genbehandling_1' END,
				coalesce(d.endelig, d.truffet), d.naeste_truffet,
				least(d.ophoert, udsatte.foedselsdag(d.foedselsdato, 18))),
			(CASE WHEN d.art = 'undersoegelse_uden_samtykke'
				THEN 'undersoegelse_uden_samtykke' END,
				d.truffet, d.undersoegt,
				least(d.ophoert, udsatte.foedselsdag(d.foedselsdato, 18)))
			) x(fristtype, haendelse, udfoert, ophoert)
		JOIN udsatte_register.fristkatalog f ON f.fristtype = x.fristtype
			AND x.haendelse >= f.gyldig_fra
			AND x.haendelse <= coalesce(f.gyldig_til, 'infinity')
	WHERE x.haendelse <= udsatte.opgoerelsesdato()
	UNION ALL
	-- before the placement ends at 18: only where such decisions are
	-- registered at all, and not before they were
	SELECT NULL, p.sag_id, p.borger_id, p.kommune_kode, p.enhed_kode,
		p.bydel_nr, p.koen, p.foedselsdato, f.fristtype, f.kode, p.fylder_18,
		udsatte.frist(p.fylder_18, f.regel), p.udfoert,
		least(p.slut, p.fylder_18),
		udsatte.opgoerelsesdato(), NULL, NULL
	FROM (SELECT s.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
			coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
			s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
			udsatte.foedselsdag(b.foedselsdato, 18) AS fylder_18,
			max(coalesce(m.afsluttet, 'infinity')) AS slut, g.foerste,
			(SELECT min(a.truffet)
			FROM udsatte_register.afgoerelse a
				JOIN udsatte_register.sag t ON t.sag_id = a.sag_id
			WHERE t.borger_id = s.borger_id AND a.art = 'eftervaern')
				AS udfoert
		FROM udsatte_register.foranstaltning m
			JOIN udsatte_register.foranstaltningstype y
				ON y.type_kode = m.type_kode AND y.gruppe = 'anbringelse'
			JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
			JOIN (SELECT t.handlekommune_kode, min(a.truffet) AS foerste
				FROM udsatte_register.afgoerelse a
					JOIN udsatte_register.sag t ON t.sag_id = a.sag_id
				WHERE a.art = 'eftervaern'
				GROUP BY t.handlekommune_kode) g
				ON g.handlekommune_kode = s.handlekommune_kode
		WHERE m.ivaerksat <= udsatte.opgoerelsesdato()
			AND udsatte.foedselsdag(b.foedselsdato, 17) <= udsatte.opgoerelsesdato()
		GROUP BY s.sag_id, s.borger_id, s.handlekommune_kode, s.enhed_kode,
			s.oprindelig_bydel_nr, b.koen, b.foedselsdato, g.foerste) p
		JOIN udsatte_register.fristkatalog f
			ON f.fristtype = 'eftervaern_afgoerelse'
			AND p.fylder_18 >= f.gyldig_fra
			AND p.fylder_18 <= coalesce(f.gyldig_til, 'infinity')
	WHERE udsatte.frist(p.fylder_18, f.regel) >= p.foerste
		AND p.slut >= udsatte.frist(p.fylder_18, f.regel)) v;
COMMENT ON VIEW udsatte_maal.frist_afgoerelse IS
	'Frister som en afgørelse udløser: formandsafgørelsens meddelelse (24 timer), godkendelse (syv dage, iværksættelsens dag er dag 1) og bortfald (en måned); iværksættelse af en anbringelse uden samtykke (tre måneder) og udvalgets nye afgørelse (ét, to eller tre år, eller den kortere dag udvalget har sat); undersøgelse uden samtykke (to måneder). Dertil afgørelsen om efterværn senest seks måneder før 18-årsdagen for anbragte, men kun i kommuner der registrerer disse afgørelser, og fra den første af dem. Nøgle: kode, sag_id, afgoerelse_id.';
