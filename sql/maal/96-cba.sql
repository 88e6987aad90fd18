-- Costs and gains of a programme, in the value of its first year.

CREATE VIEW udsatte_maal.programdeltagere WITH (security_invoker = true) AS
SELECT x.program_kode, x.aar,
	make_date(x.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	count(*)::integer AS deltagere
FROM (SELECT p.program_kode, p.borger_id,
		extract(year FROM min(p.fra))::integer AS aar
	FROM udsatte_maal.programforloeb p
	GROUP BY p.program_kode, p.borger_id) x
GROUP BY x.program_kode, x.aar;
COMMENT ON VIEW udsatte_maal.programdeltagere IS
	'Nye deltagere pr. program og år: hver person tælles i det år, det første forløb i programmet begyndte, så årene kan lægges sammen. Nøgle: program_kode, aar.';

CREATE VIEW udsatte_maal.cba_resultat WITH (security_invoker = true) AS
SELECT u.program_kode, r.navn AS program, u.part, u.rente,
	u.aar_efter_start, u.omkostning, u.gevinst,
	u.gevinst - u.omkostning AS netto, u.omkostning_nutid, u.gevinst_nutid,
	u.akkumuleret_nutid, u.nutidsvaerdi,
	(min(u.aar_efter_start) FILTER (WHERE u.resten_min >= 0)
		OVER (PARTITION BY u.program_kode, u.part, u.rente))::integer
		AS tilbagebetalingsaar,
	b.break_even_andel, ceil(round((100 * b.break_even_andel)::numeric, 6))::integer
		AS break_even_af_100, d.deltagere,
	ceil(round((d.deltagere * b.break_even_andel)::numeric, 6))::integer
		AS break_even_unge
FROM (SELECT c.*,
		min(c.akkumuleret_nutid) OVER (PARTITION BY c.program_kode, c.part,
			c.rente ORDER BY c.aar_efter_start
			ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS resten_min
	FROM (SELECT a.*,
			sum(a.gevinst_nutid - a.omkostning_nutid) OVER v
				AS akkumuleret_nutid,
			sum(a.gevinst_nutid - a.omkostning_nutid) OVER w AS nutidsvaerdi,
			sum(a.gevinst_nutid) OVER w AS gevinst_i_alt,
			sum(a.omkostning_nutid) OVER w AS omkostning_i_alt
		FROM (SELECT g.program_kode, g.part, k.rente, g.aar_efter_start,
				g.omkostning, g.gevinst,
				udsatte.nutidsvaerdi(g.omkostning, g.aar_efter_start,
					k.rente) AS omkostning_nutid,
				udsatte.nutidsvaerdi(g.gevinst, g.aar_efter_start, k.rente)
					AS gevinst_nutid
			FROM (SELECT p.program_kode, n.part, p.aar_efter_start,
					coalesce(sum(p.kroner) FILTER
						(WHERE p.art = 'omkostning'), 0)::double precision
						AS omkostning,
					coalesce(sum(p.kroner) FILTER
						(WHERE p.art = 'gevinst'), 0)::double precision
						AS gevinst
				FROM udsatte_register.cba_post p
					CROSS JOIN LATERAL (VALUES (p.part), (NULL)) n(part)
				GROUP BY p.program_kode, n.part, p.aar_efter_start) g
				CROSS JOIN udsatte_register.kalkulationsrente k) a
		WINDOW v AS (PARTITION BY a.program_kode, a.part, a.rente
				ORDER BY a.aar_efter_start),
			w AS (PARTITION BY a.program_kode, a.part, a.rente)) c) u
	JOIN udsatte_register.program r ON r.program_kode = u.program_kode
	CROSS JOIN LATERAL (SELECT CASE WHEN u.gevinst_i_alt > 0
			AND u.omkostning_i_alt >= 0
			THEN u.omkostning_i_alt / u.gevinst_i_alt END) b(break_even_andel)
	LEFT JOIN (SELECT p.program_kode,
			-- of numbers that are all shown
			CASE WHEN count(p.deltagere) = count(*)
				THEN sum(p.deltagere)::integer END AS deltagere
		FROM udsatte_maal.programdeltagere p
		GROUP BY p.program_kode) d ON d.program_kode = u.program_kode;
COMMENT ON VIEW udsatte_maal.cba_resultat IS
	'Samfundsøkonomi pr. program, part (tom er alle parter), kalkulationsrente og år efter start, i kroner pr. ung: en omkostning for hver der deltager, en gevinst for hver det lykkes for, i den værdi de har i det første år. nutidsvaerdi er alle årenes gevinster minus omkostninger; tilbagebetalingsaar er det første år hvorfra summen ikke igen bliver negativ (tom: aldrig). break_even_andel er den andel af de unge det skal lykkes for, før gevinsten dækker omkostningen (over 1: kan ikke nås), break_even_unge det antal af deltagerne i registret. Kun gevinster med en pris er med, så den samlede gevinst er formentlig større. Beløb og renter er kommunens egne rækker; uden et interval, fordi posterne er skøn uden usikkerhed: sammenlign renterne. Nøgle: program_kode, part, rente, aar_efter_start.';
