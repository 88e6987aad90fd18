-- The compass aggregates against plain ways of computing the same, on RAEKKER
-- readings in one table (default 5 million), warm and serial; and first to
-- latest change on 400,000 readings of 100,000 children.
--
--   psql -X -v raekker=10000000 -f bench/kompas.sql
--
-- Each query is run five times, in turn with the others, so that a busy
-- moment of the machine meets all of them. Printed are the median and the
-- spread, and the ratio of the medians to count(skoen) of the same table.
\set QUIET on
\pset pager off
\if :{?raekker}
\else
\set raekker 5000000
\endif
SET search_path = udsatte, public;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET work_mem = '256MB';
SET client_min_messages = warning;
SET synchronize_seqscans = off;

DROP SCHEMA IF EXISTS bench_kompas CASCADE;
CREATE SCHEMA bench_kompas;
CREATE UNLOGGED TABLE bench_kompas.maaling (skoen kompas, efter kompas);
CREATE UNLOGGED TABLE bench_kompas.kolonner (d1 smallint, d2 smallint, d3 smallint,
	d4 smallint, d5 smallint, d6 smallint, d7 smallint, d8 smallint, d9 smallint, d10 smallint);
CREATE UNLOGGED TABLE bench_kompas.liste (d smallint[]);
-- a hundred thousand random readings, repeated: the values cost the same
CREATE TEMP TABLE frisk AS
SELECT i, ARRAY(SELECT nullif((random() * 10)::integer, 0) FROM generate_series(1, 10) WHERE i > 0) AS d,
	ARRAY(SELECT nullif((random() * 10)::integer, 0) FROM generate_series(1, 10) WHERE i > 0) AS e
FROM generate_series(1, 100000) i;
INSERT INTO bench_kompas.maaling
SELECT kompas(VARIADIC d), kompas(VARIADIC e) FROM generate_series(1, :raekker / 100000), frisk;
INSERT INTO bench_kompas.kolonner
SELECT d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8], d[9], d[10]
FROM generate_series(1, :raekker / 100000), frisk;
INSERT INTO bench_kompas.liste
SELECT d::smallint[] FROM generate_series(1, :raekker / 100000), frisk;
VACUUM ANALYZE bench_kompas.maaling, bench_kompas.kolonner, bench_kompas.liste;

-- the readings of 100,000 children, four each, as a delivery brings them
CREATE UNLOGGED TABLE bench_kompas.barn (kompasmaaling_id bigint, borger_id bigint, sag_id bigint,
	katalog_kode text, rolle text, dato date, anledning text, enhed_kode text, skoen kompas, maal kompas);
INSERT INTO bench_kompas.barn
SELECT row_number() OVER (ORDER BY f.i, n), f.i, f.i, 'FK2011',
	CASE WHEN n = 4 THEN 'institution' ELSE 'myndighed' END,
	date '2011-01-01' + n * 200 + (f.i % 90), 'opfoelgning', 'E' || f.i % 40, kompas(VARIADIC CASE WHEN n % 2 = 0 THEN d ELSE e END), NULL
FROM frisk f, generate_series(1, 4) n;
VACUUM ANALYZE bench_kompas.barn;

CREATE TEMP TABLE opgave (nr integer, navn text, maalt_mod integer, sql text);
INSERT INTO opgave VALUES
	(1, 'count(skoen)', 1, 'SELECT count(skoen) FROM bench_kompas.maaling'),
	(2, 'kompas_profil(skoen), ten rows', 1, 'SELECT * FROM udfold((SELECT kompas_profil(skoen) FROM bench_kompas.maaling))'),
	(3, 'kompas_forandring(skoen, efter), ten rows', 1, 'SELECT * FROM udfold((SELECT kompas_forandring(skoen, efter) FROM bench_kompas.maaling))'),
	(4, 'ten smallint columns: count, avg, stddev, min, max', 2, (SELECT 'SELECT ' || string_agg(format('count(d%1$s), avg(d%1$s), stddev(d%1$s), min(d%1$s), max(d%1$s)', n), ', ')
		|| ' FROM bench_kompas.kolonner' FROM generate_series(1, 10) n)),
	(5, 'smallint[] with unnest: count, avg, stddev, min, max', 2, 'SELECT o, count(v), avg(v), stddev(v), min(v), max(v) FROM bench_kompas.liste, unnest(d) WITH ORDINALITY u(v, o) GROUP BY o'),
	(6, 'count(skoen), 400,000 readings', 6, 'SELECT count(skoen) FROM bench_kompas.barn'),
	(7, 'first to latest, ten rows', 6, $$SELECT * FROM udfold((SELECT kompas_forandring((p).foer, (p).efter) FROM (SELECT unnest(kompas_spor(0, NULL, false, sag_id,
		katalog_kode, rolle, CASE WHEN rolle = 'institution' THEN enhed_kode END, dato, kompasmaaling_id, skoen, maal, anledning)) AS p
		FROM bench_kompas.barn GROUP BY borger_id) x))$$),
	(8, 'the same by window functions', 6, $$SELECT * FROM udfold((SELECT kompas_forandring(foer, skoen) FROM (SELECT DISTINCT ON (borger_id, katalog_kode, rolle, maaler) * FROM
		(SELECT *, first_value(skoen) OVER w AS foer, first_value(kompasmaaling_id) OVER w AS foerste
		FROM (SELECT *, CASE WHEN rolle = 'institution' THEN enhed_kode END AS maaler FROM bench_kompas.barn WHERE kompas_antal(skoen) > 0) b
		WINDOW w AS (PARTITION BY borger_id, katalog_kode, rolle, maaler ORDER BY dato, kompasmaaling_id)) v
		WHERE foerste <> kompasmaaling_id AND kompas_udfald(foer, skoen) IS NOT NULL
		ORDER BY borger_id, katalog_kode, rolle, maaler, dato DESC, kompasmaaling_id DESC) u))$$);

CREATE TEMP TABLE tid (nr integer, runde integer, ms double precision);
DO $$
DECLARE
	o record;
	t timestamptz;
BEGIN
	FOR runde IN 0..5 LOOP
		FOR o IN SELECT * FROM opgave ORDER BY nr LOOP
			-- the slow ones need no warm-up and fewer rounds
			CONTINUE WHEN o.nr = 5 AND runde NOT IN (1, 2);
			t := clock_timestamp();
			EXECUTE o.sql;
			INSERT INTO tid VALUES (o.nr, runde, extract(epoch FROM clock_timestamp() - t) * 1000);
		END LOOP;
	END LOOP;
END $$;

\echo
\echo :raekker readings; ms are medians of five warm rounds, the ratio is to count(skoen)
\echo 'or, for the two plain ways, to kompas_profil; its spread is over the rounds.'
WITH r AS (
	SELECT t.nr, o.navn, t.ms, t.ms / n.ms AS forhold
	FROM tid t JOIN opgave o USING (nr)
		JOIN tid n ON n.nr = o.maalt_mod AND n.runde = t.runde
	WHERE t.runde > 0)
SELECT navn, round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ms))::numeric, 1) AS ms,
	round(min(ms)::numeric, 1) AS mindst, round(max(ms)::numeric, 1) AS mest,
	round((percentile_cont(0.5) WITHIN GROUP (ORDER BY forhold))::numeric, 2) AS forhold,
	round(min(forhold)::numeric, 2) || ' - ' || round(max(forhold)::numeric, 2) AS spredning
FROM r GROUP BY nr, navn ORDER BY nr;
DROP SCHEMA bench_kompas CASCADE;
