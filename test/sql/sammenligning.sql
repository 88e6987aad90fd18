SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

-- windows: the day before, the day after, the same number of months; where the
-- month has no such day, its last
SELECT v.* FROM (VALUES (1, date '2012-03-01', date '2012-08-31', 12), (2, '2012-02-29', '2012-02-29', 12),
		(3, '2013-03-31', '2013-05-31', 1), (4, '2012-01-01', '2011-12-31', 12)) x(nr, start, slut, m),
	foer_efter_vindue(start, slut, m) v ORDER BY nr;
-- twelve months are 365 or 366 days, and nothing lies between the windows but the course
SELECT count(*) AS forloeb, bool_and(foer_til = s - 1 AND efter_fra = s + l + 1
	AND foer_til - foer_fra + 1 IN (365, 366) AND efter_til - efter_fra + 1 IN (365, 366)) AS ens
FROM (SELECT date '2007-01-01' + 7 * n AS s, n % 400 AS l FROM generate_series(0, 500) n) x,
	foer_efter_vindue(s, s + l, 12) v;
SELECT foer_efter_vindue('2012-03-03', '2012-03-01', 12);
SELECT foer_efter_vindue('2012-03-01', '2012-03-01', 0);
SELECT foer_efter_vindue('2012-03-01', '2012-03-01', 601);
SELECT foer_efter_vindue('1900-03-01', '1900-03-01', 12);
SELECT foer_efter_vindue('2199-03-01', '2199-03-01', 12);
SELECT foer_efter_vindue('2012-03-01', 'infinity', 12);
SELECT foer_efter_vindue(NULL, '2012-03-01', 12) IS NULL AS ingen;

-- events on and beside every end: only the first and last days inside count
SELECT foer_efter(h, '2012-03-01', '2012-08-31', 12, '2011-03-01', '2013-08-31')
FROM unnest('{2011-02-28,2011-03-01,2012-02-29,2012-03-01,2012-08-31,2012-09-01,2013-08-31,2013-09-01,NULL,-infinity,infinity}'::date[]) h;
-- complete windows only: one day missing at either end, no end yet, no rows
SELECT foer_efter(h, '2012-03-01', '2012-08-31', 12, '2011-03-02', '2013-08-31') IS NULL AS foer_mangler,
	foer_efter(h, '2012-03-01', '2012-08-31', 12, '2011-03-01', '2013-08-30') IS NULL AS efter_mangler,
	foer_efter(h, '2012-03-01', NULL, 12, '2011-03-01', '2013-08-30') IS NULL AS loeber
FROM unnest('{2011-06-01,2012-10-01}'::date[]) h;
SELECT foer_efter(d, d, d, 12, d, d) IS NULL AS ingen_raekker FROM (SELECT date '2012-01-01' AS d WHERE false) x;
-- a course without events has none, which is not the same as no course
SELECT foer_efter(NULL, '2012-03-01', '2012-08-31', 12, '-infinity', 'infinity');
SELECT foer_efter('2012-03-01', '2012-08-31', '2012-03-01', 12, '-infinity', 'infinity');

-- against plain SQL with intervals, over courses that begin on any day of the month, and in parallel
CREATE TABLE forloeb AS
SELECT n AS id, date '2008-01-01' + (n * 37) % 2500 AS start, date '2008-01-01' + (n * 37) % 2500 + (n * 13) % 500 AS slut
FROM generate_series(1, 400) n;
CREATE TABLE haendelse AS
SELECT n % 400 + 1 AS id, date '2006-01-01' + ((n::bigint * n * 7 + n * 11) % 4000)::integer AS dag FROM generate_series(1, 20000) n;
ANALYZE forloeb, haendelse;
CREATE VIEW talt AS
SELECT f.id, foer_efter(h.dag, f.start, f.slut, 12, '2007-06-01', '2014-12-31') AS t
FROM forloeb f LEFT JOIN haendelse h USING (id) GROUP BY f.id;
SELECT count(*) AS forloeb, count(t.t) AS hele, sum((t.t).foer) AS foer, sum((t.t).efter) AS efter,
	bool_and((t.t).foer IS NOT DISTINCT FROM p.foer AND (t.t).efter IS NOT DISTINCT FROM p.efter) AS ens
FROM talt t JOIN (
	SELECT f.id,
		CASE WHEN f.start - interval '12 months' >= '2007-06-01' AND f.slut + interval '12 months' <= '2014-12-31'
			THEN count(*) FILTER (WHERE h.dag >= f.start - interval '12 months' AND h.dag < f.start) END AS foer,
		CASE WHEN f.start - interval '12 months' >= '2007-06-01' AND f.slut + interval '12 months' <= '2014-12-31'
			THEN count(*) FILTER (WHERE h.dag > f.slut AND h.dag <= f.slut + interval '12 months') END AS efter
	FROM forloeb f LEFT JOIN haendelse h USING (id) GROUP BY f.id, f.start, f.slut) p USING (id);
SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT foer_efter(h.dag, '2010-05-31', '2010-06-30', 6, '2006-01-01', '2014-12-31') FROM haendelse h;
SELECT foer_efter(h.dag, '2010-05-31', '2010-06-30', 6, '2006-01-01', '2014-12-31') AS parallelt,
	count(*) FILTER (WHERE h.dag >= '2009-11-30' AND h.dag < '2010-05-31') AS foer,
	count(*) FILTER (WHERE h.dag > '2010-06-30' AND h.dag <= '2010-12-30') AS efter FROM haendelse h;
RESET parallel_setup_cost; RESET parallel_tuple_cost; RESET min_parallel_table_scan_size; RESET max_parallel_workers_per_gather;

-- ratio of paired sums: 5 persons, 15 before and 5 after. Deviations from a third: 1 - 4/3, 2 - 2/3, 0, 0 - 1, 0
-- squares 1/9 + 16/9 + 1 = 26/9; robust variance 5/4 * (26/9)/25 = 0.144444; Poisson 1/15 + 1/5 = 0.266667, the greater;
-- t(4) = 2.776445; exp(2.776445 * sqrt(0.266667)) = 4.194399
SELECT (p).antal, (p).foer, (p).efter, round((p).forhold::numeric, 6) AS forhold,
	round((p).nedre::numeric, 4) AS nedre, round(((p).oevre / (p).forhold)::numeric, 6) AS faktor
FROM (SELECT parforhold(x, y) AS p FROM (VALUES (4, 1), (2, 2), (0, 0), (3, 0), (6, 2), (NULL, 7), (7, NULL)) v(x, y)) s;
-- one person with all of it makes the interval wide: (20, 0), (0, 20), 18 x (1, 1): sums 38 and 38, squares 400 + 400;
-- 20/19 * 800/38^2 = 0.583175 against Poisson 0.052632; t(19) = 2.093024: exp(2.093024 * 0.763659) = 4.945
SELECT round((p).forhold::numeric, 4) AS forhold, round((p).oevre::numeric, 3) AS oevre
FROM (SELECT parforhold(x, y) AS p FROM (SELECT 20 AS x, 0 AS y UNION ALL SELECT 0, 20
	UNION ALL SELECT 1, 1 FROM generate_series(1, 18)) v) s;
-- nobody, one, none before, none after: no interval where there is none
SELECT nr, parforhold(x, y) FROM (VALUES (1, NULL::float8, NULL::float8), (2, 3, 2), (3, 0, 1), (3, 0, 2), (4, 3, 0), (4, 1, 0)) v(nr, x, y)
GROUP BY nr ORDER BY nr;
-- turned around, everything turns around
SELECT abs((a).forhold * (b).forhold - 1) < 1e-12 AS forhold, abs((a).nedre * (b).oevre - 1) < 1e-9 AS graenser
FROM (SELECT parforhold(x, y) AS a, parforhold(y, x) AS b FROM (VALUES (4, 1), (2, 2), (3, 9), (6, 2)) v(x, y)) s;
SELECT parforhold(-1, 1);
SELECT parforhold(1, 'infinity');
SELECT parforhold(1, 'NaN');

-- present value: printed tables of the discount factor (10 years at 4 % 0.6756, 5 % 0.6139; 20 years at 4 % 0.4564)
SELECT aar, rente, round(nutidsvaerdi(1, aar, rente)::numeric, 4) AS faktor
FROM (VALUES (10, 0.04), (10, 0.05), (20, 0.04), (0, 0.04), (7, 0)) v(aar, rente) ORDER BY 1, 2;
-- an annuity: 1,000 a year in the years 1-5 at 4 % is 1000 * (1 - 1.04^-5)/0.04 = 4451.8223
SELECT round(sum(nutidsvaerdi(1000, a, 0.04))::numeric, 4) AS annuitet FROM generate_series(1, 5) a;
SELECT nutidsvaerdi(-104, 1, 0.04), nutidsvaerdi(NULL, 1, 0.04) IS NULL AS ingen;
SELECT nutidsvaerdi('infinity', 1, 0.04);
SELECT nutidsvaerdi(1, -1, 0.04);
SELECT nutidsvaerdi(1, 1001, 0.04);
SELECT nutidsvaerdi(1, 1, -1);
SELECT nutidsvaerdi(1, 1, 4);
SELECT nutidsvaerdi(1e308, 1000, -0.5);

-- observed against expected: Wilson 30 of 100 is 0.2189-0.3958 (Newcombe's method 3), so a fifth lies outside and a quarter inside
SELECT f, round(andel::numeric, 4) AS andel, round(forskel::numeric, 4) AS forskel, round(nedre::numeric, 4) AS nedre,
	round(oevre::numeric, 4) AS oevre, afviger
FROM unnest('{0.2,0.25,0.3,0.4}'::float8[]) f, andel_afvigelse(30, 100, f);
SELECT andel_afvigelse(0, 0, 0.2);
SELECT andel_afvigelse(3, 2, 0.2);
SELECT andel_afvigelse(1, 2, 1.2);
SELECT andel_afvigelse(1, 2, 'NaN');

-- the states are numbers, and only as many as there must be
SELECT foer_efter_slut('{1,2}'), parforhold_slut('{1,2,3,4,5,6}');
SELECT foer_efter_slut('{1,2,NULL}');
SELECT foer_efter_trin(NULL, NULL, NULL, NULL, NULL, NULL, NULL);
SELECT parforhold_slut('{1,2,3,4,5,6,7}');
SELECT foer_efter_saml('{1,2,3}', '{4,5,6}'), parforhold_saml('{1,2,3,4,5,6}', '{1,1,1,1,1,1}');
DROP VIEW talt;
DROP TABLE forloeb, haendelse;
