-- A publication of the size of a national one: 98 municipalities in 5 regions,
-- 12 ages in 3 groups, 2 sexes, skewed small counts, all margins (4,992
-- cells), k = 5; and the same over 5 years. Run with psql after
-- CREATE EXTENSION udsatte; "aar" on the command line takes the years too:
--   psql -X -v aar=1 -f bench/beskyt.sql
\set QUIET on
\timing off
SET search_path = udsatte, public;
SET client_min_messages = warning;

-- Sizes fall off like those of real municipalities, and the counts vary around
-- them like numbers of events do; chance comes from a fixed hash.
CREATE TEMP TABLE bench_atom AS
SELECT kommune, kommune % 5 AS region, alder, alder / 4 AS gruppe, koen, aar,
	greatest(0, round(m * (0.5 + u) + sqrt(m) * 2 * (v - 0.5)))::int AS n
FROM generate_series(0, 97) kommune, generate_series(0, 11) alder,
	generate_series(1, 2) koen, generate_series(1, 5) aar,
	LATERAL (SELECT 3.2 * (98.0 / (kommune + 6)) ^ 0.8 * (0.15 + 0.12 * alder)
		* CASE koen WHEN 1 THEN 1.1 ELSE 0.9 END AS m) a,
	LATERAL (SELECT ((aar * 98 + kommune) * 12 + alder) * 2 + koen AS nr) b,
	LATERAL (SELECT hashint8(nr) / 4294967296.0 + 0.5 AS u,
		hashint8(nr + 100000) / 4294967296.0 + 0.5 AS v) c;

-- the steps and their times, as the function itself tells them
SET client_min_messages = debug1;
\echo one year
\timing on
CREATE TEMP TABLE bench_svar AS
SELECT *, beskyt(n, maske, 'dst5', region, kommune, gruppe, alder, koen)
	OVER () AS s
FROM (SELECT region, kommune, gruppe, alder, koen,
		grouping(region, kommune, gruppe, alder, koen) AS maske, sum(n) AS n
	FROM bench_atom WHERE aar = 1
	GROUP BY ROLLUP (region, kommune), ROLLUP (gruppe, alder), ROLLUP (koen)) x;
\timing off
SELECT count(*) AS celler, count(*) FILTER (WHERE n BETWEEN 1 AND 4) AS usikre,
	count(*) FILTER (WHERE s <> 'vis') AS skjulte,
	round(100.0 * sum(n) FILTER (WHERE s <> 'vis' AND maske = 0)
		/ sum(n) FILTER (WHERE maske = 0), 1) AS procent_personer
FROM bench_svar;

\if :{?aar}
\echo five years
\timing on
CREATE TEMP TABLE bench_aar AS
SELECT *, beskyt(n, maske, 'dst5', aar, region, kommune, gruppe, alder, koen)
	OVER () AS s
FROM (SELECT aar, region, kommune, gruppe, alder, koen,
		grouping(aar, region, kommune, gruppe, alder, koen) AS maske, sum(n) AS n
	FROM bench_atom
	GROUP BY ROLLUP (aar), ROLLUP (region, kommune), ROLLUP (gruppe, alder),
		ROLLUP (koen)) x;
\timing off
SELECT count(*) AS celler, count(*) FILTER (WHERE n BETWEEN 1 AND 4) AS usikre,
	count(*) FILTER (WHERE s <> 'vis') AS skjulte
FROM bench_aar;
\endif
