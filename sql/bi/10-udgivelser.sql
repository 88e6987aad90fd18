-- What has been released, for everybody. Everything here is made of shown
-- numbers and of which cells are hidden.

CREATE VIEW udsatte_bi.udgivelser WITH (security_barrier = true) AS
SELECT u.udgivelse, u.titel, u.til, (u.udgivet AT TIME ZONE 'Europe/Copenhagen')::date AS dato,
	u.regel, u.kryds, u.navn,
	CASE WHEN u.trukket_tilbage IS NOT NULL THEN 'trukket_tilbage'
		WHEN u.udgivelse = max(u.udgivelse) FILTER (WHERE u.trukket_tilbage IS NULL)
			OVER (PARTITION BY u.navn) THEN 'gaeldende'
		ELSE 'afloest' END AS status,
	(u.trukket_tilbage AT TIME ZONE 'Europe/Copenhagen')::date AS trukket_tilbage,
	u.begrundelse, t.celler, t.skjulte,
	t.skjulte::double precision / nullif(t.celler, 0) AS skjult_andel,
	t.personer_skjult::double precision / nullif(t.personer, 0)
		AS personer_skjult_andel
FROM udsatte_register.udgivelse u
	CROSS JOIN LATERAL (SELECT sum(x.celler)::integer AS celler,
			sum(x.skjulte)::integer AS skjulte,
			sum(x.personer) AS personer,
			sum(x.personer_skjult) AS personer_skjult
		FROM (SELECT p.celler, p.skjulte, p.personer, p.personer_skjult
			FROM udsatte_register.udgivelse_tabel b
				JOIN udsatte_register.udgivet_tabel p ON p.tabel_id = b.tabel_id
			WHERE b.udgivelse = u.udgivelse
			UNION ALL
			SELECT g.celler, g.skjulte, 0, 0
			FROM udsatte_register.udgivelse_gruppe b
				JOIN udsatte_register.udgivet_gruppe g
					ON g.gruppe_id = b.gruppe_id
			WHERE b.udgivelse = u.udgivelse) x) t;
COMMENT ON VIEW udsatte_bi.udgivelser IS
	'Udgivelser: titel, dato, regel, om den gælder, er afløst eller trukket tilbage, og hvad beskyttelsen koster. Nøgle: udgivelse.';
COMMENT ON COLUMN udsatte_bi.udgivelser.til IS
	'Sidste dag der er talt med: perioder der er slut senest den dag.';
COMMENT ON COLUMN udsatte_bi.udgivelser.regel IS
	'Reglen for hvad der skjules.';
COMMENT ON COLUMN udsatte_bi.udgivelser.navn IS
	'Navnet på en af kommunens egne tabeller; tom for indikatorerne.';
COMMENT ON COLUMN udsatte_bi.udgivelser.status IS
	'gaeldende, afloest eller trukket_tilbage.';
COMMENT ON COLUMN udsatte_bi.udgivelser.begrundelse IS
	'Hvorfor udgivelsen er trukket tilbage.';

CREATE VIEW udsatte_bi.udgivelse_indikator WITH (security_barrier = true) AS
SELECT t.udgivelse, t.indikator, i.navn AS indikator_navn, t.kommune_kode,
	t.celler, t.skjulte,
	t.skjulte::double precision / nullif(t.celler, 0) AS skjult_andel,
	t.personer_skjult::double precision / nullif(t.personer, 0)
		AS personer_skjult_andel, t.regel
FROM (SELECT b.udgivelse, b.indikator, b.kommune_kode,
		sum(p.celler)::integer AS celler, sum(p.skjulte)::integer AS skjulte,
		sum(p.personer) AS personer, sum(p.personer_skjult) AS personer_skjult,
		max(p.regel) AS regel
	FROM udsatte_register.udgivelse_tabel b
		JOIN udsatte_register.udgivet_tabel p ON p.tabel_id = b.tabel_id
	GROUP BY b.udgivelse, b.indikator, b.kommune_kode) t
	LEFT JOIN udsatte_register.indikator i ON i.indikator = t.indikator;
COMMENT ON VIEW udsatte_bi.udgivelse_indikator IS
	'Hvad beskyttelsen koster pr. udgivelse, indikator og sted. Nøgle: udgivelse, indikator, kommune_kode.';
COMMENT ON COLUMN udsatte_bi.udgivelse_indikator.regel IS
	'Reglen for hvad der skjules.';
