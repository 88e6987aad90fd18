-- Deadlines: what a row costs, held against what one would otherwise write.
-- Run with psql in any database where udsatte is installed; it makes temporary
-- tables only. Each figure is the best of the rounds, less the cost of the
-- same query without the calculation; the ratios are from this one run.
\set QUIET on
\pset pager off
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET work_mem = '64MB';

CREATE TEMP TABLE sag AS
SELECT n AS id, date '2005-01-01' + (n * 7919::bigint % 8000)::integer AS modtaget
FROM generate_series(1, 500000) AS n;
CREATE TEMP TABLE faa AS SELECT * FROM sag WHERE id <= 20000;

-- the usual ways: a calendar table with running numbers, and a loop over it
CREATE TEMP TABLE kalender AS
SELECT d::date AS dato, er_arbejdsdag(d::date) AS arbejdsdag,
	sum(er_arbejdsdag(d::date)::integer) OVER (ORDER BY d) AS nr
FROM generate_series('2000-01-01'::timestamp, '2030-12-31', '1 day') AS d;
CREATE UNIQUE INDEX ON kalender (dato);
CREATE UNIQUE INDEX ON kalender (nr) WHERE arbejdsdag;
CREATE FUNCTION pg_temp.loekke(d date, n integer) RETURNS date LANGUAGE plpgsql AS $$
BEGIN
	WHILE n > 0 LOOP
		d := d + 1;
		IF (SELECT k.arbejdsdag FROM kalender k WHERE k.dato = d) THEN
			n := n - 1;
		END IF;
	END LOOP;
	RETURN d;
END $$;
ANALYZE sag; ANALYZE faa; ANALYZE kalender;

CREATE TEMP TABLE maaling (navn text, raekker integer, ms float8);
CREATE FUNCTION pg_temp.maal(navn text, raekker integer, runder integer, forespoergsel text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	t timestamptz;
BEGIN
	FOR i IN 1..runder LOOP
		t := clock_timestamp();
		EXECUTE forespoergsel;
		INSERT INTO maaling VALUES (navn, raekker, 1000 * extract(epoch FROM clock_timestamp() - t));
	END LOOP;
END $$;
\o /dev/null
SELECT pg_temp.maal(x.navn, x.raekker, x.runder, x.f)
FROM generate_series(1, 3) AS omgang, (VALUES
	('tom', 500000, 3, 'SELECT count(modtaget) FROM sag'),
	('frist 4 mdr', 500000, 3, $$SELECT count(frist(modtaget, '4 mdr')) FROM sag$$),
	('interval 4 months', 500000, 3, $$SELECT count(modtaget + interval '4 months') FROM sag$$),
	('interval 4 months til date', 500000, 3, $$SELECT count((modtaget + interval '4 months')::date) FROM sag$$),
	('frist 6 hverdage', 500000, 3, $$SELECT count(frist(modtaget, '6 hverdage')) FROM sag$$),
	('frist 4 uger rul', 500000, 3, $$SELECT count(frist(modtaget, '4 uger rul')) FROM sag$$),
	('frist_tidspunkt 24 timer', 500000, 3, $$SELECT count(frist_tidspunkt(modtaget::timestamp AT TIME ZONE 'UTC', '24 timer')) FROM sag$$),
	('plus_arbejdsdage 10', 500000, 3, 'SELECT count(plus_arbejdsdage(modtaget, 10)) FROM sag'),
	('plus_arbejdsdage 1000', 500000, 3, 'SELECT count(plus_arbejdsdage(modtaget, 1000)) FROM sag'),
	('arbejdsdage', 500000, 3, $$SELECT count(arbejdsdage(modtaget, '2028-01-01')) FROM sag$$),
	('kalendertabel 10', 500000, 1, $$SELECT count(b.dato) FROM sag s JOIN kalender a ON a.dato = s.modtaget
		JOIN kalender b ON b.nr = a.nr + 10 AND b.arbejdsdag$$),
	('loekke 10', 20000, 1, 'SELECT count(pg_temp.loekke(modtaget, 10)) FROM faa')
	) AS x(navn, raekker, runder, f);
\o
CREATE TEMP TABLE pris AS
SELECT navn, min(ms) AS ms, 1e6 * min(ms) / raekker AS ns_brutto,
	1e6 * min(ms) / raekker - (SELECT 1e6 * min(ms) / min(raekker) FROM maaling WHERE navn = 'tom') AS ns
FROM maaling GROUP BY navn, raekker;
\echo Cost per row in nanoseconds
SELECT navn, round(ns_brutto::numeric, 1) AS med_raekken, round(ns::numeric, 1) AS alene FROM pris ORDER BY ns_brutto;
\echo Ratios: of the whole query, and of the calculation alone (without the scan)
SELECT a.navn, b.navn AS mod, round((a.ns_brutto / b.ns_brutto)::numeric, 3) AS forhold,
	round((b.ns_brutto / a.ns_brutto)::numeric, 1) AS gange_hurtigere,
	round((b.ns / a.ns)::numeric, 1) AS gange_alene, t.maal
FROM (VALUES (1, 'frist 4 mdr', 'interval 4 months', 'forhold at most 1.3'),
	(2, 'frist 4 mdr', 'interval 4 months til date', ''),
	(3, 'plus_arbejdsdage 10', 'loekke 10', 'at least 100 times'),
	(4, 'plus_arbejdsdage 10', 'kalendertabel 10', 'at least 3 times, alone'),
	(5, 'plus_arbejdsdage 1000', 'plus_arbejdsdage 10', 'as fast: constant time')) AS t(nr, a, b, maal)
	JOIN pris a ON a.navn = t.a JOIN pris b ON b.navn = t.b
ORDER BY t.nr;
SELECT count(*) AS afvigelser FROM faa WHERE pg_temp.loekke(modtaget, 10) <> plus_arbejdsdage(modtaget, 10);
