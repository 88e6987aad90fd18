-- Deadlines of plans and of supervision.

CREATE VIEW udsatte_maal.frist_handleplan WITH (security_invoker = true) AS
SELECT v.foranstaltning_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.kode, v.art, v.haendelse, v.frist,
	v.udfoert, v.ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.ophoert, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.ophoert, v.pr) AS dage_over
FROM (SELECT d.foranstaltning_id, d.sag_id, s.borger_id,
		s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, d.kode, d.art,
		d.bevilget AS haendelse, udsatte.frist(d.bevilget, d.regel) AS frist,
		h.udarbejdet AS udfoert,
		-- a duty before the decision cannot lapse
		CASE WHEN d.slut IS NOT NULL OR s.lukket >= d.bevilget OR d.barn
			THEN greatest(d.bevilget + 1, least(d.slut,
				CASE WHEN s.lukket >= d.bevilget THEN s.lukket END,
				CASE WHEN d.barn THEN udsatte.foedselsdag(b.foedselsdato, 18) END))
			END AS ophoert, d.pr
	FROM (SELECT m.sag_id, m.bevilget, f.kode, f.art, f.regel, o.pr,
			min(m.foranstaltning_id) AS foranstaltning_id,
			bool_and(t.gruppe <> 'eftervaern') AS barn,
			CASE WHEN count(*) = count(m.afsluttet) THEN max(m.afsluttet) END AS slut
		FROM udsatte_register.foranstaltning m
			JOIN udsatte_register.foranstaltningstype t ON t.type_kode = m.type_kode
			JOIN udsatte_register.fristkatalog f
				ON f.fristtype = CASE WHEN t.lov = 'serviceloven'
							AND t.paragraf LIKE '§ 75%' THEN 'handleplan_akut'
						WHEN t.lov = 'serviceloven' THEN 'handleplan'
						WHEN t.paragraf LIKE '§ 46%' THEN 'handleplan_anbringelse'
						WHEN t.paragraf LIKE '§ 47%' THEN 'handleplan_uden_samtykke'
						END
					AND f.lov = t.lov AND m.bevilget >= f.gyldig_fra
					AND m.bevilget <= coalesce(f.gyldig_til, 'infinity')
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
					min(r.gyldig_fra) AS fra
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype LIKE 'handleplan%') o
		WHERE t.gruppe IN ('forebyggende', 'anbringelse', 'eftervaern')
			AND m.bevilget <= o.pr AND m.bevilget >= o.fra
		GROUP BY m.sag_id, m.bevilget, f.kode, f.art, f.regel, o.pr) d
		JOIN udsatte_register.sag s ON s.sag_id = d.sag_id
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		LEFT JOIN LATERAL (SELECT coalesce(
				max(h.udarbejdet) FILTER (WHERE h.udarbejdet <= d.bevilget
					AND coalesce(h.gyldig_til, 'infinity') >= d.bevilget),
				min(h.udarbejdet) FILTER (WHERE h.udarbejdet > d.bevilget))
				AS udarbejdet
			FROM udsatte_register.handleplan h
			WHERE h.sag_id = d.sag_id) h ON true) v;
COMMENT ON VIEW udsatte_maal.frist_handleplan IS
	'Afgørelser om foranstaltninger (én pr. sag og dag) med fristen for planen: før afgørelsen efter serviceloven (fire måneder ved formandsafgørelse), efter barnets lov tre måneder ved anbringelse med samtykke og før afgørelsen uden. Støttende indsats efter barnets lov § 32 er ikke med, fordi planen lovligt kan mangle. Pligten ophører med foranstaltningen, sagen eller (uden for efterværn) 18-årsdagen. udfoert er den plan der gjaldt på afgørelsens dag, ellers den første efter. Nøgle: foranstaltning_id.';

CREATE VIEW udsatte_maal.frist_ungeplan WITH (security_invoker = true) AS
SELECT v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode, v.bydel_nr, v.koen,
	v.foedselsdato, v.kode, v.haendelse, v.frist, v.udfoert, v.ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.ophoert, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.ophoert, v.pr) AS dage_over
FROM (SELECT u.sag_id, u.borger_id, u.kommune_kode, u.enhed_kode, u.bydel_nr,
		u.koen, u.foedselsdato, f.kode, u.haendelse,
		udsatte.frist(u.haendelse, f.regel) AS frist,
		(SELECT min(h.udarbejdet)
		FROM udsatte_register.handleplan h
		WHERE h.sag_id = u.sag_id AND h.art = 'ungeplan') AS udfoert,
		u.slut AS ophoert, u.pr
	FROM (SELECT DISTINCT ON (s.sag_id) s.sag_id, s.borger_id,
			s.handlekommune_kode AS kommune_kode,
			coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
			s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
			greatest(m.bevilget, udsatte.foedselsdag(b.foedselsdato, 16)) AS haendelse,
			CASE WHEN t.paragraf LIKE '§ 47%'
					AND m.bevilget >= udsatte.foedselsdag(b.foedselsdato, 16)
				THEN 'ungeplan_uden_samtykke' ELSE 'ungeplan' END AS fristtype,
			least(CASE WHEN bool_and(m.afsluttet IS NOT NULL) OVER (PARTITION BY s.sag_id)
					THEN max(m.afsluttet) OVER (PARTITION BY s.sag_id) END,
				udsatte.foedselsdag(b.foedselsdato, 18)) AS slut,
			udsatte.opgoerelsesdato() AS pr
		FROM udsatte_register.foranstaltning m
			JOIN udsatte_register.foranstaltningstype t ON t.type_kode = m.type_kode
			JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		WHERE t.gruppe = 'anbringelse'
			AND greatest(m.bevilget, udsatte.foedselsdag(b.foedselsdato, 16))
				<= udsatte.opgoerelsesdato()
			AND m.bevilget < udsatte.foedselsdag(b.foedselsdato, 18)
			AND coalesce(m.afsluttet, 'infinity')
				>= udsatte.foedselsdag(b.foedselsdato, 16)
		ORDER BY s.sag_id, 8, m.foranstaltning_id) u
		JOIN udsatte_register.fristkatalog f ON f.fristtype = u.fristtype
			AND u.haendelse >= f.gyldig_fra
			AND u.haendelse <= coalesce(f.gyldig_til, 'infinity')) v;
COMMENT ON VIEW udsatte_maal.frist_ungeplan IS
	'Anbragte der er fyldt 16, med fristen for ungeplanen: tre måneder fra 16-årsdagen eller fra afgørelsen, hvis den er senere; før afgørelsen ved anbringelse uden samtykke. Nøgle: sag_id.';

CREATE VIEW udsatte_maal.frist_tilsyn WITH (security_invoker = true) AS
SELECT v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode, v.bydel_nr, v.koen,
	v.foedselsdato, v.kode, v.aar, v.nr, v.krav, v.haendelse, v.frist, v.udfoert,
	-- a visit missing when the last day is over cannot be made up for, and on
	-- that day the account of the year is closed
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.frist + 1,
		CASE WHEN v.pr = v.frist THEN v.pr + 1 ELSE v.pr END) AS status
FROM (SELECT a.*, f.kode, n.nr,
		f.antal_pr_aar * a.dage / a.aarets_dage AS krav, t.dato AS udfoert
	FROM (SELECT e.sag_id, e.borger_id, e.kommune_kode, e.enhed_kode, e.bydel_nr,
			e.koen, e.foedselsdato, e.pr, k.aar,
			make_date(k.aar, 12, 31) - k.start + 1 AS aarets_dage,
			min(greatest(e.start, k.start)) AS haendelse,
			max(least(e.slut, make_date(k.aar, 12, 31))) AS frist,
			sum(least(e.slut, make_date(k.aar, 12, 31))
				- greatest(e.start, k.start) + 1)::integer AS dage
		FROM (SELECT s.sag_id, s.borger_id, s.kommune_kode, s.enhed_kode,
				s.bydel_nr, s.koen, s.foedselsdato, s.pr, s.fra, lower(r) AS start,
				least(upper(r), udsatte.foedselsdag(s.foedselsdato, 18)) - 1 AS slut
			FROM (SELECT s.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
					coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
					s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, o.pr,
					o.fra, range_agg(daterange(m.ivaerksat,
						CASE WHEN m.afsluttet <= o.pr THEN m.afsluttet END, '[]')) AS dage
				FROM udsatte_register.sag s
					JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
					JOIN udsatte_register.foranstaltning m ON m.sag_id = s.sag_id
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
					CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
							min(r.gyldig_fra) AS fra
						FROM udsatte_register.fristkatalog r
						WHERE r.fristtype = 'tilsyn') o
				WHERE t.gruppe = 'anbringelse' AND m.ivaerksat <= o.pr
				GROUP BY s.sag_id, s.borger_id, s.handlekommune_kode, s.enhed_kode,
					s.oprindelig_bydel_nr, b.koen, b.foedselsdato, o.pr, o.fra) s
				CROSS JOIN LATERAL unnest(s.dage) r) e
			CROSS JOIN LATERAL (SELECT extract(year FROM p.start)::integer AS aar,
					p.start
				FROM udsatte.perioder(greatest(e.start, e.fra), e.slut, e.pr) p
				WHERE p.periode_type = 'aar') k
		WHERE e.slut >= e.fra
		GROUP BY e.sag_id, e.borger_id, e.kommune_kode, e.enhed_kode, e.bydel_nr,
			e.koen, e.foedselsdato, e.pr, k.aar, k.start) a
		JOIN udsatte_register.fristkatalog f ON f.fristtype = 'tilsyn'
			AND a.haendelse >= f.gyldig_fra
			AND a.haendelse <= coalesce(f.gyldig_til, 'infinity')
		JOIN unnest('{1,2,3,4,5,6,7,8,9,10,11,12}'::integer[]) n(nr)
			ON n.nr <= f.antal_pr_aar * a.dage / a.aarets_dage
		LEFT JOIN (SELECT s.sag_id, s.handlekommune_kode AS kommune_kode,
				extract(year FROM t.dato)::integer AS aar, t.dato,
				row_number() OVER (PARTITION BY s.handlekommune_kode, s.sag_id,
					extract(year FROM t.dato) ORDER BY t.dato) AS nr
			FROM udsatte_register.tilsyn t
				JOIN udsatte_register.foranstaltning m
					ON m.foranstaltning_id = t.foranstaltning_id
				JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
			WHERE t.samtale
			GROUP BY s.sag_id, s.handlekommune_kode, t.dato) t
			ON t.kommune_kode = a.kommune_kode AND t.sag_id = a.sag_id
				AND t.aar = a.aar AND t.nr = n.nr) v;
COMMENT ON VIEW udsatte_maal.frist_tilsyn IS
	'Anbragte børns tilsyn med samtale: én række for hvert tilsyn loven kræver i kalenderåret, forholdsmæssigt ned efter dage anbragt i året (rundet ned; en anbringelse der løber, regnes til årets slutning). Fristen er 31. december, eller anbringelsens sidste dag; et tilsyn der mangler den dag, kan ikke indhentes og er for_sent. Nøgle: sag_id, aar, nr.';
