SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';
\pset null '(null)'

-- a small cell, its sums, and a code that is null beside the totals
CREATE TABLE celle(a text, b text, n bigint);
INSERT INTO celle VALUES
	('x', 'p', 3), ('x', 'q', 20), ('y', 'p', 30), ('y', 'q', 40),
	('z', 'p', 8), ('z', 'q', 9), ('z', NULL, 7);
SELECT a, b, grouping(a, b) AS maske, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(a, b), 'dst5', a, b) OVER ()
FROM celle GROUP BY CUBE (a, b) ORDER BY maske, a, b;

-- the presets and how much they hide here
SELECT regel,
	count(*) FILTER (WHERE s = 'primaer') AS primaer,
	count(*) FILTER (WHERE s = 'sekundaer') AS sekundaer
FROM (
	SELECT regel, beskyt(sum(n)::bigint, grouping(a, b), regel, a, b)
		OVER (PARTITION BY regel) AS s
	FROM celle
	CROSS JOIN (VALUES ('dst3'), ('dst5'), ('stil'), ('trivsel'), ('acro10'),
		('k=7'), ('  k=2  '), ('k=5 nul_er_foelsom')) r(regel)
	GROUP BY regel, CUBE (a, b)) x
GROUP BY regel ORDER BY regel;

-- 3 = 1 + 2: a sum that is safe itself confines both to 1 and 2
SELECT a, grouping(a) AS maske, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(a), 'dst3', a) OVER ()
FROM (VALUES ('x', 1), ('y', 2), ('z', 0)) v(a, n)
GROUP BY ROLLUP (a) ORDER BY maske, a;

-- 0 = x + x: the pair under a zero is zero, and zeros are shown
SELECT a, b, grouping(a, b) AS maske, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(a, b), 'dst3', a, b) OVER ()
FROM (VALUES ('x', 'p', 0), ('x', 'q', 0), ('y', 'p', 1), ('y', 'q', 9),
	('z', 'p', 9), ('z', 'q', 9)) v(a, b, n)
GROUP BY CUBE (a, b) ORDER BY maske, a, b;

-- zeros are unsafe
SELECT a, b, grouping(a, b) AS maske, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(a, b), 'k=3 nul_er_foelsom', a, b) OVER ()
FROM (VALUES ('x', 'p', 0), ('x', 'q', 12), ('y', 'p', 8), ('y', 'q', 9),
	('z', 'p', 9), ('z', 'q', 11)) v(a, b, n)
GROUP BY CUBE (a, b) ORDER BY maske, a, b;

-- a single cell, and nothing at all
SELECT grouping(a) AS maske, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(a), 'dst5', a) OVER ()
FROM (VALUES ('x', 2)) v(a, n) GROUP BY ROLLUP (a) ORDER BY maske;
SELECT beskyt(n, 0, 'dst5', a) OVER () FROM celle WHERE false;

-- a bridge over three tables, none of which has all three dimensions
CREATE TABLE bro AS
SELECT 'a' || a AS a, 'b' || b AS b, 'c' || c AS c,
	(a * 5 + b * 3 + c * 7) % 11 + CASE WHEN a + b = c THEN 9 ELSE 0 END AS n
FROM generate_series(1, 3) a, generate_series(1, 3) b, generate_series(1, 2) c;
SELECT a, b, c, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(a, b, c), 'acro10', a, b, c) OVER ()
FROM bro GROUP BY GROUPING SETS ((a, b), (b, c), (a, c))
ORDER BY grouping(a, b, c), a, b, c;

-- two groupings of one variable that are not nested
SELECT g, h, grouping(g, h) AS maske, count(*) AS n,
	beskyt(count(*), grouping(g, h), 'dst5', g, h) OVER ()
FROM (SELECT CASE WHEN alder < 18 THEN '00-17' ELSE '18-' END AS g,
		CASE WHEN alder < 20 THEN '00-19' ELSE '20-' END AS h
	FROM (SELECT i % 30 AS alder FROM generate_series(0, 31) i) x) y
GROUP BY GROUPING SETS ((g, h), (g), (h), ()) ORDER BY maske, g, h;

-- a hierarchy three deep: region, city, district
CREATE TABLE sted AS
SELECT 'R' || d / 8 AS region, 'K' || d / 4 AS kommune, 'B' || d AS bydel,
	(ARRAY['D', 'P'])[k] AS koen, (d * 13 + k * 5) % 17 + 2 AS n
FROM generate_series(0, 15) d, generate_series(1, 2) k;
CREATE VIEW steder AS
SELECT region, kommune, bydel, koen,
	grouping(region, kommune, bydel, koen) AS maske, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(region, kommune, bydel, koen), 'dst5',
		region, kommune, bydel, koen) OVER () AS s
FROM sted GROUP BY ROLLUP (region, kommune, bydel), ROLLUP (koen);
SELECT maske, s, count(*), min(n), max(n)
FROM steder GROUP BY maske, s ORDER BY maske, s;

-- a filter above the function sees the same pattern
SELECT count(*) AS andre FROM steder s
WHERE s.region = 'R0' AND s.s <>
	(SELECT t.s FROM (TABLE steder OFFSET 0) t WHERE t.maske = s.maske
		AND (t.region, t.kommune, t.bydel, t.koen)
			IS NOT DISTINCT FROM (s.region, s.kommune, s.bydel, s.koen));

-- and so does any order of the rows
SELECT count(*) AS raekker, count(DISTINCT s) AS moenstre FROM (
	SELECT v, md5(string_agg(s, ',' ORDER BY maske, a, b, c)) AS s
	FROM (SELECT v, a, b, c, maske,
			beskyt(n, maske, 'acro10', a, b, c) OVER (PARTITION BY v
				ORDER BY hashtext(a || v::text || maske || b || c)
				ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS s
		FROM (SELECT a, b, c, grouping(a, b, c) AS maske, sum(n)::bigint AS n
			FROM bro GROUP BY CUBE (a, b, c)) x, generate_series(1, 5) v) y
	GROUP BY v) z;

-- numerator, rest and denominator: everybody in the numerator is unsafe
CREATE TABLE andel AS
SELECT a, b, del, n FROM (VALUES
	('x', 'p', 12, 0), ('x', 'q', 9, 14), ('y', 'p', 8, 22), ('y', 'q', 0, 31),
	('z', 'p', 17, 6), ('z', 'q', 11, 25)) v(a, b, taeller, rest),
	LATERAL (VALUES ('taeller', taeller), ('rest', rest)) d(del, n);
SELECT a, b, del, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(a, b, del), 'k=5 gruppe=del:0', a, b, del)
		OVER ()
FROM andel GROUP BY CUBE (a, b, del) ORDER BY grouping(a, b, del), a, b, del;
SELECT regel, count(*) FILTER (WHERE s <> 'vis') AS skjult
FROM (SELECT regel, beskyt(sum(n)::bigint, grouping(a, b, del), regel,
		a, b, del) OVER (PARTITION BY regel) AS s
	FROM andel CROSS JOIN (VALUES ('k=5'), ('k=5 gruppe=0'), ('k=5 gruppe=3:0'),
		('k=5 gruppe=6')) r(regel) GROUP BY regel, CUBE (a, b, del)) x
GROUP BY regel ORDER BY regel;

-- values are told apart by their text, whatever their type
SELECT d, k, grouping(d, k) AS maske, sum(n) AS n,
	beskyt(sum(n)::bigint, grouping(d, k), 'dst3', d, k) OVER ()
FROM (VALUES (date '2026-01-01', 1, 2), ('2026-01-01', 2, 9),
	('2026-04-01', 1, 8), ('2026-04-01', 2, 7)) v(d, k, n)
GROUP BY CUBE (d, k) ORDER BY maske, d, k;

-- the rule of the setting
SET udsatte.beskyt_regel = 'dst3';
SELECT string_agg(DISTINCT s, ',') FROM (
	SELECT beskyt(n, 0, NULL, a, b) OVER () AS s FROM celle WHERE n > 3) x;
SET udsatte.beskyt_regel = 'k=0';
SET udsatte.beskyt_regel = 'dst7';
RESET udsatte.beskyt_regel;

-- errors
SELECT beskyt(n, 0, '', a, b) OVER () FROM celle;
SELECT beskyt(n, 0, 'k=1', a, b) OVER () FROM celle;
SELECT beskyt(n, 0, 'dst5 k=3', a, b) OVER () FROM celle;
SELECT beskyt(n, 0, 'k=5 gruppe', a, b) OVER () FROM celle;
SELECT beskyt(n, 0, 'k=5 gruppe=:0', a, b) OVER () FROM celle;
SELECT beskyt(n, 0, 'k=5 gruppe=0', a, b) OVER () FROM celle;
SELECT beskyt(n, 0, CASE a WHEN 'x' THEN 'dst3' ELSE 'dst5' END, a, b) OVER ()
FROM celle;
SELECT beskyt(n, 4, 'dst5', a, b) OVER () FROM celle;
SELECT beskyt(n, -1, 'dst5', a, b) OVER () FROM celle;
SELECT beskyt(n, NULL, 'dst5', a, b) OVER () FROM celle;
SELECT beskyt(NULL, 0, 'dst5', a, b) OVER () FROM celle;
SELECT beskyt(-n, 0, 'dst5', a, b) OVER () FROM celle;
SELECT beskyt(n << 55, 0, 'dst5', a, b) OVER () FROM celle;
SELECT beskyt(n, 0, 'dst5', a) OVER () FROM celle;
SELECT beskyt(n, 0, 'dst5', 'x') OVER () FROM celle;
SELECT beskyt(n, 0, 'dst5', VARIADIC ARRAY[a, b]) OVER () FROM celle;
SELECT beskyt(n, 0, 'dst5') OVER () FROM celle;
SELECT beskyt(n, 0, 'dst5', a, b) FROM celle;
SELECT beskyt(count(DISTINCT n % 10), grouping(a, b), 'dst5', a, b) OVER ()
FROM celle GROUP BY CUBE (a, b);
SELECT beskyt(sum(n)::bigint, grouping(a, b), 'dst5', a, b) OVER ()
FROM celle GROUP BY CUBE (a, b) HAVING grouping(a, b) > 0 OR b IS NOT NULL;
SELECT beskyt(sum(n)::bigint, grouping(a, b, del), 'k=5 gruppe=0', a, b, del)
	OVER ()
FROM andel WHERE n > 0 GROUP BY CUBE (a, b, del);

-- persons decide, rows are what is published: 2 persons with 20 rows are unsafe
CREATE VIEW celler AS
SELECT a, b, grouping(a, b) AS maske, sum(n)::bigint AS n,
	CASE WHEN grouping(a, b) = 0 AND sum(n) = 20 THEN 2 ELSE sum(n) END::bigint AS p
FROM celle WHERE b IS NOT NULL GROUP BY CUBE (a, b);
SELECT a, b, maske, n, p, beskyt_celler(n, p, NULL, maske, 'dst5', a, b) OVER (),
	beskyt_celler(n, NULL, NULL, maske, 'dst5', a, b) OVER () AS uden_personer,
	beskyt(n, maske, 'dst5', a, b) OVER ()
FROM celler ORDER BY maske, a, b;

-- what was hidden before stays hidden; what was shown is shown, safe or not
SELECT a, b, n, f, beskyt_celler(n, n, f, maske, 'dst5', a, b) OVER ()
FROM (SELECT *, CASE WHEN maske = 0 AND n = 3 THEN 'vis'
	WHEN maske = 0 AND n = 40 THEN 'skjult' END AS f FROM celler) x
ORDER BY maske, a, b;
-- if all but one were shown, that one cannot be hidden
SELECT beskyt_celler(n, n, CASE WHEN n <> 3 THEN 'vis' END, maske, 'dst5', a, b) OVER ()
FROM celler;
SELECT beskyt_celler(n, n, 'ukendt', maske, 'dst5', a, b) OVER () FROM celler;
SELECT beskyt_celler(n, -1, NULL, maske, 'dst5', a, b) OVER () FROM celler;

-- groupings that share only some margins: 2 of a unit's 19 are hidden by the other
-- unit and the other sex, and no provider has to help (2 = 1 .. 11, as 12 are D)
SELECT e, t, k, n, beskyt(n, maske, 'dst3', e, t, k) OVER () AS s
FROM (SELECT e, t, k, grouping(e, t, k) AS maske, count(*) AS n
	FROM (SELECT 'e' || i % 2 AS e, 't' || i / 13 AS t,
			CASE WHEN i % 2 = 1 AND i > 3 OR i % 4 = 0 THEN 'P' ELSE 'D' END AS k
		FROM generate_series(0, 38) i) x
	GROUP BY GROUPING SETS ((e), (t), ()), ROLLUP (k)) y
ORDER BY e, t, k;

-- what a reader finds. Four hidden in a square: x, p is 1 to 22, as x has 23, and the
-- others follow (41 - 8 - 22 = 11). Two in a row: their columns tell them. All hidden
-- and zeros too: nothing
SELECT a, b, n,
	angrib(n, CASE WHEN maske = 0 AND a <> 'z' THEN 'skjult' END, maske, 'dst5', a, b)
		OVER () AS fire_skjult,
	angrib(n, CASE WHEN maske = 0 AND a = 'x' THEN 'skjult' ELSE 'vis' END, maske,
		'dst5', a, b) OVER () AS to_skjult,
	angrib(n, CASE WHEN a IS NULL AND b IS NULL THEN 'primaer' ELSE 'sekundaer' END, maske,
		'dst5 nul_er_foelsom', a, b) OVER () AS alt_skjult
FROM celler ORDER BY maske, a, b;
SELECT angrib(n, 'vist', maske, 'dst5', a, b) OVER () FROM celler;
SELECT angrib(n, 'vis', maske, 'dst5', a, b) FROM celler;

-- rounding: to a multiple, less than the base away, alike for the same records
-- in any order, and right on average (0.6 of the base: 3 of 5, sd of the mean 0.025)
SELECT bool_and(r IN (10, 15)) AS naboer, round(avg(r), 0) AS middel,
	count(DISTINCT r) AS slags
FROM (SELECT afrund(13, 5, post_noegle(i)) AS r FROM generate_series(1, 10000) i) x;
SELECT count(DISTINCT r) AS ens FROM (
	SELECT afrund(count(*), 10, sum(post_noegle(i, 7))) AS r
	FROM (SELECT i, v FROM generate_series(1, 44) i, generate_series(1, 5) v
		ORDER BY hashtext(i::text || v)) x GROUP BY v) y;
SELECT afrund(0, 5, 3), afrund(15, 5, 3), afrund(7, 1, 3), afrund(NULL, 5, 3),
	min(post_noegle(i)) >= 0 AS mindst, max(post_noegle(i)) < 4294967296 AS hoejst,
	count(DISTINCT post_noegle(i)) AS noegler
FROM generate_series(1, 1000) i;
SELECT afrund(-1, 5, 3);
SELECT afrund(1, 0, 3);
SELECT afrund(9223372036854775807, 5, 3);

-- memory is bounded
SET udsatte.beskyt_hukommelse = '1MB';
SELECT count(s) FROM (
	SELECT beskyt(count(*), grouping(a, b), 'dst5', a, b) OVER () AS s
	FROM (SELECT i % 211 AS a, i % 223 AS b FROM generate_series(1, 30000) i) x
	GROUP BY CUBE (a, b)) y;
RESET udsatte.beskyt_hukommelse;

-- how few share the same values, and how few values they share
CREATE TABLE "Post ""x"""(koen text, "Alder" int, diagnose text);
INSERT INTO "Post ""x""" VALUES ('D', 7, 'a'), ('D', 7, 'b'), ('D', 7, NULL),
	('P', 7, 'a'), ('P', 7, 'a'), ('P', NULL, 'b');
SELECT * FROM k_anonymitet('"Post ""x"""', ARRAY['koen', 'Alder']);
SELECT * FROM l_diversitet('"Post ""x"""', ARRAY['koen'], 'diagnose');
SELECT k, grupper FROM k_anonymitet('bro', ARRAY['a']);
\set VERBOSITY terse
SELECT k_anonymitet('bro', '{}');
\set VERBOSITY default
\set SHOW_CONTEXT never
SELECT k_anonymitet('bro', ARRAY['a; DROP TABLE bro', 'b', '0102034567']);
SELECT l_diversitet('bro', ARRAY['a'], 'diagnose');
SELECT k_anonymitet('bro', ARRAY['a', NULL]);
DROP TABLE "Post ""x""";

DROP VIEW steder, celler;
DROP TABLE celle, bro, sted, andel;
