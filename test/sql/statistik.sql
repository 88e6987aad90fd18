SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

-- Wilson: Newcombe 1998, Statistics in Medicine 17, p. 857-872, table I, method 3
SELECT x, n, round(w.nedre::numeric, 4) AS nedre, round(w.oevre::numeric, 4) AS oevre,
	(round(w.nedre::numeric, 4), round(w.oevre::numeric, 4)) = (l, u) AS som_trykt
FROM (VALUES (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605),
		(0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718)) AS v(x, n, l, u),
	wilson(x, n) w
ORDER BY n DESC;

-- the ends are exact, nobody gives no limits, and z is exact (3.090232 at 99.8 %)
SELECT (wilson(0, 7)).nedre = 0 AS nul, (wilson(7, 7)).oevre = 1 AS en, wilson(0, 0) AS ingen;
SELECT round(oevre::numeric, 9) AS oevre,
	abs(oevre - 3.090232306167813 ^ 2 / (20 + 3.090232306167813 ^ 2)) < 1e-14 AS z_998
FROM wilson(0, 20, 0.998);
-- symmetry and nesting over a grid
SELECT count(*) AS fejl
FROM generate_series(1, 40) n, generate_series(0, n) x,
	wilson(x, n) a, wilson(n - x, n) b, wilson(x, n, 0.998) c
WHERE abs(a.nedre - (1 - b.oevre)) > 1e-12 OR a.nedre < c.nedre OR a.oevre > c.oevre
	OR NOT (0 <= a.nedre AND a.nedre <= x / n::float8 + 1e-12 AND x / n::float8 <= a.oevre + 1e-12 AND a.oevre <= 1);

-- exact Poisson: the table of Garwood 1936, as in R's poisson.test(x)$conf.int
SELECT x, round(p.nedre::numeric, 4) AS nedre, round(p.oevre::numeric, 4) AS oevre,
	(round(p.nedre::numeric, 4), round(p.oevre::numeric, 4)) = (l, u) AS som_trykt
FROM (VALUES (0, 0.0000, 3.6889), (1, 0.0253, 5.5716), (2, 0.2422, 7.2247),
		(3, 0.6187, 8.7673), (5, 1.6235, 11.6683), (9, 4.1154, 17.0848)) AS v(x, l, u),
	poisson_interval(x, 1) p
ORDER BY x;
-- Byar against the exact limits of 10, 20 and 100 events (4.7954 18.3904, 12.2165 30.8884, 81.3640 121.6272)
SELECT x, round(p.nedre::numeric, 2) AS nedre, round(p.oevre::numeric, 2) AS oevre,
	abs(p.nedre - l) < 0.03 AND abs(p.oevre - u) < 0.03 AS taet_paa
FROM (VALUES (10, 4.7954, 18.3904), (20, 12.2165, 30.8884), (100, 81.3640, 121.6272)) AS v(x, l, u),
	poisson_interval(x, 1) p
ORDER BY x;
SELECT round(nedre::numeric, 4) AS nedre, round(oevre::numeric, 4) AS oevre
FROM poisson_interval(3, 2000, 1000);
SELECT poisson_interval(3, 0);

-- t quantiles as in any printed table (95 %: 12.706 2.571 2.228 2.042; 99.8 %: 318.309 5.893 4.144 3.385)
SELECT df, round(a.oevre::numeric, 3) AS t95, round(b.oevre::numeric, 3) AS t998
FROM unnest(ARRAY[1, 5, 10, 30]) df,
	t_interval(0, sqrt(df + 1), df + 1) a, t_interval(0, sqrt(df + 1), df + 1, 0.998) b
ORDER BY df;
-- many degrees of freedom: the normal quantile
SELECT round(oevre::numeric, 5) AS t95 FROM t_interval(0, 1000, 1000000);
SELECT t_interval(4, 1, 1) AS een, t_interval(4, 0, 9) AS ens;

-- Newcombe 1998, Statistics in Medicine 17, p. 873-890, table II, method 10 (printed as first minus second)
SELECT x1, n1, x2, n2, round(w.forskel::numeric, 4) AS forskel,
	round(w.nedre::numeric, 4) AS nedre, round(w.oevre::numeric, 4) AS oevre,
	(round(w.nedre::numeric, 4), round(w.oevre::numeric, 4)) = (l, u) AS som_trykt
FROM (VALUES (1, 48, 80, 56, 70, 0.0524, 0.3339), (2, 3, 10, 9, 10, 0.1705, 0.8090),
		(3, 2, 7, 6, 7, 0.0582, 0.8062), (4, 0, 29, 5, 56, -0.0381, 0.1926),
		(5, 0, 20, 0, 10, -0.1611, 0.2775), (6, 0, 10, 0, 10, -0.2775, 0.2775),
		(7, 0, 20, 10, 10, 0.6791, 1.0000), (8, 0, 10, 10, 10, 0.6075, 1.0000)) AS v(nr, x1, n1, x2, n2, l, u),
	newcombe(x1, n1, x2, n2) w
ORDER BY nr;
SELECT newcombe(1, 2, 0, 0);

-- rate ratio: the example of R's poisson.test, 11 in 800 against 21 in 3011
SELECT round(forhold::numeric, 6) AS forhold, round(nedre::numeric, 6) AS nedre, round(oevre::numeric, 6) AS oevre
FROM rateforhold(21, 1083 + 1050 + 878, 11, 800);
-- no old events, no new events, no events, no base
SELECT rateforhold(0, 10, 3, 10) IS NULL AS alt, (r).forhold, round((r).nedre::numeric, 4) AS nedre, (r).oevre
FROM rateforhold(0, 10, 3, 10) r;
SELECT forhold, nedre, round(oevre::numeric, 4) AS oevre FROM rateforhold(3, 10, 0, 10);
SELECT rateforhold(0, 10, 0, 10), rateforhold(1, 0, 1, 10);
-- turning the two around turns ratio and limits around
SELECT count(*) AS fejl
FROM generate_series(1, 30) x1, generate_series(1, 30) x2,
	rateforhold(x1, 700, x2, 900) a, rateforhold(x2, 900, x1, 700) b
WHERE abs(a.forhold * b.forhold - 1) > 1e-9 OR abs(a.nedre * b.oevre - 1) > 1e-9;

-- Welch: R's t.test(extra ~ group, data = sleep): -3.3654832 to 0.2054832 for the first minus the second
WITH sleep(grp, extra) AS (
	SELECT 1, unnest(ARRAY[0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0])
	UNION ALL
	SELECT 2, unnest(ARRAY[1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
), s AS (
	SELECT grp, avg(extra) AS m, stddev_samp(extra) AS s, count(*) AS n FROM sleep GROUP BY grp
)
SELECT round(w.forskel::numeric, 2) AS forskel, round(w.nedre::numeric, 7) AS nedre, round(w.oevre::numeric, 7) AS oevre
FROM s a, s b, welch(a.m, a.s, a.n, b.m, b.s, b.n) w
WHERE a.grp = 1 AND b.grp = 2;
SELECT welch(1, 1, 1, 2, 1, 9) AS for_faa, welch(1, 0, 5, 3, 0, 5) AS ens;

-- bad input is refused
SELECT wilson(5, 4);
SELECT wilson(-1, 4);
SELECT wilson('NaN', 4);
SELECT wilson(1, 'Infinity');
SELECT wilson(1, 4, 1);
SELECT wilson(1, 4, 0);
SELECT wilson(1, 4, 'NaN');
SELECT poisson_interval(-1, 4);
SELECT poisson_interval(1, -4);
SELECT t_interval('NaN', 1, 9);
SELECT t_interval(1, -1, 9);
SELECT newcombe(1, 2, 3, 2);
SELECT rateforhold(1, 2, 3, 'Infinity');
SELECT welch(1, 2, 3, 4, -5, 6);
SELECT wilson(NULL, 4), wilson(1, 4, NULL);

-- trend
CREATE TEMP TABLE serie (navn text, periode integer, vaerdi double precision, se double precision);
INSERT INTO serie
SELECT navn, 2010 + i, v[i], se
FROM (VALUES ('jaevnt op', ARRAY[1, 2, 3, 4, 5]::float8[], 0.1), ('jaevnt ned', ARRAY[5, 4, 3, 2, 1], 0.1),
		('usikkert', ARRAY[1, 2, 3, 4, 5], 5), ('fladt', ARRAY[3, 3, 3, 3, 3], 0.1),
		('et punkt baerer', ARRAY[3.0, 2.9, 2.8, 2.7, 9], 0.1),
		('for kort', ARRAY[1, 2, 3, 4], 0.1), ('gammelt fald', ARRAY[99, 50, 1, 2, 3, 4, 5], 0.1),
		('uden usikkerhed', ARRAY[1, 2, 3, 4, 5], 0), ('uendelig', ARRAY[1, 2, 'Infinity'::float8, 4, 5], 0.1)) AS s(navn, v, se),
	generate_subscripts(v, 1) i;
INSERT INTO serie VALUES ('hul', 2011, 1, 0.1), ('hul', 2012, 2, 0.1), ('hul', 2014, 4, 0.1), ('hul', 2015, 5, 0.1), ('hul', 2016, 6, 0.1),
	('gammelt hul', 2001, 1, 0.1), ('mangler', 2011, 1, 0.1), ('mangler', 2012, 2, 0.1), ('mangler', 2013, NULL, 0.1),
	('mangler', 2014, 4, 0.1), ('mangler', 2015, 5, 0.1), ('mangler', 2016, 6, 0.1);
INSERT INTO serie SELECT 'gammelt hul', periode, vaerdi, se FROM serie WHERE navn = 'jaevnt op';
INSERT INTO serie VALUES ('jaevnt op', NULL, 7, 1);
SELECT navn, tendens(periode, vaerdi, se ORDER BY periode) AS stigende,
	tendens(periode, vaerdi, se ORDER BY periode DESC) AS faldende,
	tendens(periode, vaerdi, se ORDER BY md5(periode::text)) AS blandet
FROM serie GROUP BY navn ORDER BY navn;
SELECT tendens(periode, vaerdi, se) FROM serie WHERE false;
-- two rows for a period: an error if it counts, none if it is old
SELECT tendens(p, p, 0.1) FROM unnest(ARRAY[1, 2, 3, 4, 5, 3]) p;
SELECT tendens(p, p, 0.1) FROM unnest(ARRAY[1, 1, 2, 3, 4, 5, 6]) p;
SELECT tendens_trin('{1,2}', 1, 1, 1);
SELECT tendens_trin(NULL, 1, 1, 1);

-- a second implementation in SQL, on random series and in parts combined in any order
CREATE TEMP TABLE tilfaeldig AS
SELECT s, p, (sin(s * 12.9898 + p * 78.233) * 43758.5453)::numeric % 1 * 2 + (s % 7 - 3) * p * 0.3 AS v,
	0.2 + abs((sin(s * 3.7 + p * 9.1) * 9631.77)::numeric % 1) AS se
FROM generate_series(1, 400) s, generate_series(1, 7) p;
CREATE TEMP VIEW naiv AS
WITH punkt AS (
	SELECT s, p, v, 1 / (se * se) AS w FROM tilfaeldig WHERE p > 2
), linje AS (
	SELECT s, u, sum(w * (p - mx) * (v - my)) / sum(w * (p - mx) ^ 2) AS b, sum(w * (p - mx) ^ 2) AS sxx
	FROM (SELECT punkt.*, u, sum(w * p) OVER x / sum(w) OVER x AS mx, sum(w * v) OVER x / sum(w) OVER x AS my
			FROM punkt, unnest(ARRAY[0, 3, 4, 5, 6, 7]) u WHERE p <> u WINDOW x AS (PARTITION BY s, u)) AS m
	GROUP BY s, u
)
SELECT s, CASE WHEN max(b * b * sxx) FILTER (WHERE u = 0) <= 9.5495 THEN 'ingen'
		WHEN min(b) > 0 THEN 'op' WHEN max(b) < 0 THEN 'ned' ELSE 'ingen' END AS dom
FROM linje GROUP BY s;
SELECT n.dom, count(*) AS serier, count(*) FILTER (WHERE n.dom <> t.dom) AS uens
FROM naiv n JOIN (SELECT s, tendens(p, v::float8, se::float8 ORDER BY md5(s::text || p)) AS dom
		FROM tilfaeldig GROUP BY s) AS t USING (s)
GROUP BY n.dom ORDER BY n.dom;
CREATE AGGREGATE pg_temp.tilstand(integer, double precision, double precision) (
	SFUNC = tendens_trin, STYPE = double precision[], INITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}');
SELECT count(*) FILTER (WHERE samlet <> tendens_saml(lige, ulige)) AS uens_1,
	count(*) FILTER (WHERE samlet <> tendens_saml(ulige, lige)) AS uens_2,
	count(*) FILTER (WHERE samlet <> tendens_saml(samlet, tom)) AS uens_3,
	count(*) FILTER (WHERE samlet <> tendens_saml(tom, samlet)) AS uens_4
FROM (SELECT pg_temp.tilstand(p, v::float8, se::float8) AS samlet,
		pg_temp.tilstand(p, v::float8, se::float8) FILTER (WHERE p % 2 = 0) AS lige,
		pg_temp.tilstand(p, v::float8, se::float8) FILTER (WHERE p % 2 = 1) AS ulige,
		pg_temp.tilstand(p, v::float8, se::float8) FILTER (WHERE false) AS tom
	FROM tilfaeldig GROUP BY s) AS x;

-- control chart: mean 10, ranges 2 throughout, limits 10 +- 5.32
SELECT * FROM xmr(ARRAY[9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]::float8[]);
-- one jump: its two ranges of 30 are left out of the limits unless told otherwise
SELECT frasorter, nr, round(midte::numeric, 3) AS midte, round(nedre::numeric, 3) AS nedre, round(oevre::numeric, 3) AS oevre, brud
FROM (VALUES (true), (false)) AS f(frasorter),
	xmr(ARRAY[10, 11, 10, 11, 10, 11, 10, 41, 11, 10, 11, 10, 11, 10, 11, 10]::float8[], frasorter)
WHERE nr IN (1, 8) ORDER BY frasorter, nr;
-- seven on one side, the seventh told; six are not enough
SELECT nr, vaerdi, brud FROM xmr(ARRAY[9, 4, 9, 4, 9, 4, 9, 4, 9, 8, 9, 8, 9, 8, 9]::float8[]) ORDER BY nr;
-- seven rising
SELECT nr, vaerdi, brud, proeve FROM xmr(ARRAY[9, 6, 4, 5, 6, 7, 8, 9, 10]::float8[]) ORDER BY nr;
-- two of three in the upper outer third (limit 6.65, third from 5.70); the first of them alone is nothing
SELECT nr, vaerdi, round(oevre::numeric, 2) AS oevre, brud
FROM xmr(ARRAY[3, 4, 3, 4, 3, 4, 3, 4, 6, 6, 4, 3, 4, 3, 4, 3]::float8[], false) WHERE nr BETWEEN 8 AND 11 ORDER BY nr;
SELECT * FROM xmr(ARRAY[5]::float8[]);
SELECT * FROM xmr('{}');
SELECT * FROM xmr(ARRAY[1, NULL]::float8[]);
SELECT * FROM xmr(ARRAY[1, 'NaN']::float8[]);
SELECT * FROM xmr(ARRAY[[1, 2], [3, 4]]::float8[]);
