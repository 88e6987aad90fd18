-- Aggregates over compass readings: states, any way of computing them, and
-- the functions for reliable change and JSON.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';
SET extra_float_digits = 0;

-- no rows, only NULLs, one row, a reading without scores
CREATE TEMP TABLE k (id integer, foer kompas, efter kompas);
SELECT * FROM udfold((SELECT kompas_profil(foer) FROM k)) WHERE dimension IN (1, 10);
SELECT * FROM udfold((SELECT kompas_forandring(foer, efter) FROM k)) WHERE dimension IN (1, 10);
SELECT * FROM kompas_udfaldstal((SELECT kompas_forandring(foer, efter) FROM k));
SELECT kompas_min(foer), kompas_maks(foer), kompas_gennemsnitsprofil(foer) FROM k;
INSERT INTO k VALUES (1, NULL, NULL), (2, '(1,2,3,4,5,6,7,8,9,10)', NULL);
SELECT count(*) AS dimensioner, sum(antal) AS antal
FROM udfold((SELECT kompas_profil(foer) FROM k WHERE id = 1));
SELECT * FROM udfold((SELECT kompas_profil(foer) FROM k)) WHERE dimension IN (1, 10);
SELECT sum(antal) FROM udfold((SELECT kompas_forandring(foer, efter) FROM k));
TRUNCATE k;
INSERT INTO k VALUES
	(1, '(1,5,10,-,,3,3,3,3,3)', '(3,5,9,-,,4,4,4,4,4)'),
	(2, '(2,5,10,4,,3,3,3,3,3)', '(2,6,9,-,4,4,3,2,3,10)'),
	(3, '(4,,,,,,,,,)', '(4,,,,,,,,,)'),
	(4, '(9,-,,,,,,,,)', '(5,-,,,,,,,,)'),
	(5, '(,,,,,,,,,1)', '(1,,,,,,,,,)'),
	(6, '(,,,,,,,,,)', NULL);
SELECT * FROM udfold((SELECT kompas_profil(foer) FROM k));
SELECT * FROM udfold((SELECT kompas_forandring(foer, efter) FROM k));
SELECT * FROM kompas_udfaldstal((SELECT kompas_forandring(foer, efter) FROM k));
SELECT kompas_min(foer), kompas_maks(foer), kompas_gennemsnitsprofil(foer) FROM k;
-- changes of 2, 0, 0, -4: mean -0.5, sum of squares 20, variance (20 - 4/4)/3
SELECT aendring = -0.5 AND abs(spredning - sqrt(19/3.0)) < 1e-12
	AND abs(srm + 0.5 / sqrt(19/3.0)) < 1e-12
	-- t(0.975; 3) = 3.182446305284264
	AND abs(oevre + 0.5 - 3.182446305284264 * sqrt(19/3.0) / 2) < 1e-9 AS regnet_i_haanden
FROM udfold((SELECT kompas_forandring(foer, efter) FROM k)) WHERE dimension = 1;

-- the zero state changes nothing; a state can be kept and added
SELECT kompas_tilstand_saml(p, n)::text = p::text AS profil,
	kompas_partilstand_saml(f, m)::text = f::text AS forandring
FROM (SELECT kompas_profil(foer) AS p, kompas_forandring(foer, efter) AS f FROM k) a,
	(SELECT kompas_profil(foer) AS n, kompas_forandring(foer, efter) AS m FROM k WHERE false) b;
SELECT kompas_tilstand_saml(a.p, b.p)::text = c.p::text AS profil,
	kompas_partilstand_saml(a.f, b.f)::text = c.f::text AS forandring
FROM (SELECT kompas_profil(foer) AS p, kompas_forandring(foer, efter) AS f FROM k WHERE id < 3) a,
	(SELECT kompas_profil(foer) AS p, kompas_forandring(foer, efter) AS f FROM k WHERE id >= 3) b,
	(SELECT kompas_profil(foer) AS p, kompas_forandring(foer, efter) AS f FROM k) c;

-- many readings in partitions
SET client_min_messages = warning;
CREATE TABLE kompas_mange (id integer, foer kompas, efter kompas, gruppe integer)
	PARTITION BY LIST (gruppe);
CREATE TABLE kompas_mange_0 PARTITION OF kompas_mange FOR VALUES IN (0);
CREATE TABLE kompas_mange_1 PARTITION OF kompas_mange FOR VALUES IN (1);
INSERT INTO kompas_mange
SELECT i, CASE WHEN i % 53 > 0 THEN kompas(VARIADIC ARRAY(SELECT nullif(abs(hashint4(i * 10 + d) % 13), 11) % 11
		FROM generate_series(1, 10) d)) END,
	CASE WHEN i % 47 > 0 THEN kompas(VARIADIC ARRAY(SELECT nullif(abs(hashint4(-i * 10 - d) % 12), 11)
		FROM generate_series(1, 10) d)) END,
	i % 2
FROM generate_series(1, 6000) i;
ANALYZE kompas_mange;
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE facit AS
SELECT gruppe, kompas_profil(foer)::text AS profil,
	kompas_forandring(foer, efter)::text AS forandring, kompas_min(foer) AS mindst,
	kompas_maks(foer) AS mest, kompas_gennemsnitsprofil(foer)::text AS middel
FROM kompas_mange GROUP BY ROLLUP (gruppe);

-- parallel
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET parallel_leader_participation = off;
EXPLAIN (COSTS OFF) SELECT kompas_profil(foer), kompas_forandring(foer, efter) FROM kompas_mange;
SELECT kompas_profil(m.foer)::text = f.profil AS profil,
	kompas_forandring(m.foer, m.efter)::text = f.forandring AS forandring,
	kompas_min(m.foer) = f.mindst AS mindst, kompas_maks(m.foer) = f.mest AS mest,
	kompas_gennemsnitsprofil(m.foer)::text = f.middel AS middel
FROM kompas_mange m, (SELECT * FROM facit WHERE gruppe IS NULL) f
GROUP BY f.profil, f.forandring, f.mindst, f.mest, f.middel;
SELECT x.p = f.profil AS profil, x.f = f.forandring AS forandring
FROM (SELECT kompas_profil(foer)::text AS p, kompas_forandring(foer, efter)::text AS f
	FROM kompas_mange) x, facit f
WHERE f.gruppe IS NULL;
-- partition by partition
SET max_parallel_workers_per_gather = 0;
SET enable_partitionwise_aggregate = on;
EXPLAIN (COSTS OFF) SELECT gruppe, kompas_profil(foer) FROM kompas_mange GROUP BY gruppe;
SELECT gruppe, x.p = f.profil AS profil, x.f = f.forandring AS forandring
FROM (SELECT gruppe, kompas_profil(foer)::text AS p,
		kompas_forandring(foer, efter)::text AS f
	FROM kompas_mange GROUP BY gruppe) x JOIN facit f USING (gruppe)
ORDER BY gruppe;
SELECT kompas_profil(foer)::text = (SELECT f.profil FROM facit f WHERE f.gruppe IS NULL) AS profil
FROM kompas_mange;
SET enable_partitionwise_aggregate = off;
-- FILTER
SELECT kompas_profil(foer) FILTER (WHERE gruppe = 1)::text
		= (SELECT f.profil FROM facit f WHERE f.gruppe = 1) AS profil,
	kompas_forandring(foer, efter) FILTER (WHERE gruppe = 1)::text
		= (SELECT f.forandring FROM facit f WHERE f.gruppe = 1) AS forandring
FROM kompas_mange;
-- a moving frame against a new computation of every frame
SELECT count(*) AS rammer,
	bool_and(v.p = (SELECT kompas_profil(m.foer)::text FROM kompas_mange m
		WHERE m.id BETWEEN v.id - 5 AND v.id + 2)) AS profil,
	bool_and(v.f = (SELECT kompas_forandring(m.foer, m.efter)::text FROM kompas_mange m
		WHERE m.id BETWEEN v.id - 5 AND v.id + 2)) AS forandring,
	bool_and(v.mi = (SELECT kompas_min(m.foer) FROM kompas_mange m
		WHERE m.id BETWEEN v.id - 5 AND v.id + 2)) AS mindst,
	bool_and(v.ma = (SELECT kompas_maks(m.foer) FROM kompas_mange m
		WHERE m.id BETWEEN v.id - 5 AND v.id + 2)) AS mest
FROM (SELECT id, kompas_profil(foer) OVER w::text AS p,
		kompas_forandring(foer, efter) OVER w::text AS f,
		kompas_min(foer) OVER w AS mi, kompas_maks(foer) OVER w AS ma
	FROM kompas_mange
	WINDOW w AS (ORDER BY id ROWS BETWEEN 5 PRECEDING AND 2 FOLLOWING)) v
WHERE v.id <= 300;

-- against plain SQL over the ten scores
SELECT count(*) AS dimensioner,
	bool_and(u.antal = n.antal AND u.ikke_relevant = n.ikke
		AND u.minimum = n.mi AND u.maksimum = n.ma
		AND abs(u.gennemsnit - n.middel) < 1e-9
		AND abs(u.spredning - n.sd) < 1e-9) AS ens
FROM udfold((SELECT kompas_profil(foer) FROM kompas_mange)) u
	JOIN (SELECT d.nr, count(m.foer[d.nr]) AS antal,
			count(*) FILTER (WHERE (m.foer::integer[])[d.nr] = 0) AS ikke,
			avg(m.foer[d.nr])::float8 AS middel, stddev_samp(m.foer[d.nr])::float8 AS sd,
			min(m.foer[d.nr]) AS mi, max(m.foer[d.nr]) AS ma
		FROM kompas_mange m, generate_series(1, 10) d(nr) GROUP BY d.nr) n
	ON n.nr = u.dimension;
SELECT count(*) AS dimensioner,
	bool_and(u.antal = n.antal AND u.fremgang = n.op AND u.uaendret = n.ens
		AND u.tilbagegang = n.ned AND u.gulv = n.gulv AND u.loft = n.loft
		AND abs(u.foer_gennemsnit - n.f) < 1e-9 AND abs(u.efter_gennemsnit - n.e) < 1e-9
		AND abs(u.aendring - n.a) < 1e-9 AND abs(u.spredning - n.sd) < 1e-9
		AND abs(u.srm - n.a / n.sd) < 1e-9
		AND abs(u.nedre - (SELECT t.nedre FROM t_interval(n.a, n.sd, n.antal) t)) < 1e-9) AS ens
FROM udfold((SELECT kompas_forandring(foer, efter) FROM kompas_mange)) u
	JOIN (SELECT d.nr, count(*) AS antal, avg(m.foer[d.nr])::float8 AS f,
			avg(m.efter[d.nr])::float8 AS e, avg(m.efter[d.nr] - m.foer[d.nr])::float8 AS a,
			stddev_samp(m.efter[d.nr] - m.foer[d.nr])::float8 AS sd,
			count(*) FILTER (WHERE m.efter[d.nr] > m.foer[d.nr]) AS op,
			count(*) FILTER (WHERE m.efter[d.nr] = m.foer[d.nr]) AS ens,
			count(*) FILTER (WHERE m.efter[d.nr] < m.foer[d.nr]) AS ned,
			count(*) FILTER (WHERE m.foer[d.nr] = 1) AS gulv,
			count(*) FILTER (WHERE m.foer[d.nr] = 10) AS loft
		FROM kompas_mange m, generate_series(1, 10) d(nr)
		WHERE m.efter[d.nr] - m.foer[d.nr] IS NOT NULL GROUP BY d.nr) n
	ON n.nr = u.dimension;
SELECT u.par = n.par AND u.sammenlignelige = n.s AND u.fremgang = n.op
	AND u.tilbagegang = n.ned AND u.blandet = n.b AND u.uaendret = n.u AS ens
FROM kompas_udfaldstal((SELECT kompas_forandring(foer, efter) FROM kompas_mange)) u,
	(SELECT count(*) AS par, count(kompas_udfald(foer, efter)) AS s,
		count(*) FILTER (WHERE kompas_udfald(foer, efter) = 'fremgang') AS op,
		count(*) FILTER (WHERE kompas_udfald(foer, efter) = 'tilbagegang') AS ned,
		count(*) FILTER (WHERE kompas_udfald(foer, efter) = 'blandet') AS b,
		count(*) FILTER (WHERE kompas_udfald(foer, efter) = 'uaendret') AS u
	FROM kompas_mange WHERE foer IS NOT NULL AND efter IS NOT NULL) n;

-- text and binary forms
CREATE TEMP TABLE gemt AS
SELECT gruppe, kompas_profil(foer) AS p, kompas_forandring(foer, efter) AS f
FROM kompas_mange GROUP BY gruppe;
SELECT bool_and(p::text::kompas_tilstand::text = p::text
	AND f::text::kompas_partilstand::text = f::text) AS tekst FROM gemt;
CREATE TEMP TABLE igen (LIKE gemt);
COPY gemt TO PROGRAM 'cat > /tmp/udsatte_kompas_tilstand.$PPID' (FORMAT binary);
COPY igen FROM PROGRAM 'cat /tmp/udsatte_kompas_tilstand.$PPID; rm /tmp/udsatte_kompas_tilstand.$PPID' (FORMAT binary);
SELECT count(*), bool_and(g.p::text = i.p::text AND g.f::text = i.f::text) AS binaert
FROM gemt g JOIN igen i USING (gruppe);
DROP TABLE kompas_mange;
RESET client_min_messages;

-- what is not a state
SELECT ''::kompas_tilstand;
SELECT '(1,2)'::kompas_tilstand;
SELECT ('(' || repeat('0,', 159) || '-1)')::kompas_tilstand;
SELECT ('(' || repeat('0,', 159) || '0) x')::kompas_tilstand;
SELECT ('(' || repeat('0,', 160) || '0)')::kompas_tilstand;
SELECT ('(' || repeat('0,', 84) || '99999999999999999999)')::kompas_partilstand;
SELECT length((' (' || repeat('0,', 84) || '7) ')::kompas_partilstand::text);
SELECT kompas_partilstand_saml(s, s) FROM
	(SELECT ('(' || repeat('0,', 84) || '9007199254740991)')::kompas_partilstand AS s) x;

-- reliable change: Jacobson and Truax 1991, p. 14: -15/6.32 = -2.37
SELECT round(rci(47.5, 32.5, 10, 0.80)::numeric, 2);
SELECT rci(3, 8, 2, 0.5) AS "5/2", rci(8, 3, 2, 0.5), rci(NULL, 3, 2, 0.5);
-- the estimated true score is 40 + 0.8 * 7.5 = 46; (32.5 - 46)/(10 * sqrt(0.2))
SELECT round(rci_edwards_nunnally(47.5, 32.5, 40, 10, 0.80)::numeric, 4);
-- no movement but regression to the mean is no change
SELECT round(rci_edwards_nunnally(60, 56, 40, 10, 0.80)::numeric, 4) AS nul;
SELECT rci(3, 8, 2, NULL);
SELECT rci(3, 8, 2, 1);
SELECT rci(3, 8, 2, 0);
SELECT rci(3, 8, 2, 'NaN');
SELECT rci(3, 8, 0, 0.5);
SELECT rci(3, 8, 'Infinity', 0.5);
SELECT rci_edwards_nunnally(3, 8, 5, 2, NULL);

-- JSON
SELECT to_json('(7,5,,8,-,5,4,9,3,10)'::kompas);
SELECT '{"10": 10, "1": 7, "5": "ikke_relevant", "2": null}'::json::kompas;
SELECT '{}'::json::kompas, ' { "\u0031" : 4 } '::json::kompas;
SELECT count(*), bool_and(k = kompas_til_json(k)::kompas) AS rundt FROM
	(SELECT kompas(VARIADIC ARRAY(SELECT nullif(abs(hashint4(i * 10 + d) % 13), 11) % 11
		FROM generate_series(1, 10) d)) AS k FROM generate_series(1, 500) i) x;
SELECT kompas_af_json('{"b": 3, "j": "ikke_relevant"}', '{a,b,c,d,e,f,g,h,i,j}');
SELECT kompas_til_json('(1,,,,,,,,,-)'::kompas, '{a,b,c,d,e,f,g,h,i,j}'::text[]);
SELECT '{"0": 1}'::json::kompas;
SELECT '{"11": 1}'::json::kompas;
SELECT '{"trivsel": 1}'::json::kompas;
SELECT '{"1": 1, "1": 2}'::json::kompas;
SELECT '{"1": 11}'::json::kompas;
SELECT '{"1": 0}'::json::kompas;
SELECT '{"1": -3}'::json::kompas;
SELECT '{"1": 1.5}'::json::kompas;
SELECT '{"1": 1e0}'::json::kompas;
SELECT '{"1": "7"}'::json::kompas;
SELECT '{"1": true}'::json::kompas;
SELECT '{"1": {"a": 1}}'::json::kompas;
SELECT '[1,2]'::json::kompas;
SELECT 'null'::json::kompas;
SELECT '3'::json::kompas;
SELECT kompas_af_json('{"b": 3}', '{a,b}');
SELECT kompas_af_json('{"b": 3}', '{a,b,c,d,e,f,g,h,i,NULL}');

-- pairs of a child's readings
CREATE TEMP TABLE maaling (id bigint, sag bigint, rolle text, maaler text, dato date, skoen kompas, maal kompas, anledning text);
INSERT INTO maaling VALUES
	(1, 10, 'myndighed', NULL, '2014-01-10', '(,,,,,,,,,)', NULL, 'undersoegelse'),
	(2, 10, 'myndighed', NULL, '2014-02-10', '(4,4,,,,,,,,)', '(6,,,,,,,,,)', 'opfoelgning'),
	(3, 10, 'myndighed', NULL, '2014-03-10', '(5,5,,,,,,,,)', NULL, 'undersoegelse'),
	(4, 10, 'myndighed', NULL, '2015-03-10', '(6,6,,,,,,,,)', NULL, 'afslutning'),
	(5, 20, 'myndighed', NULL, '2015-04-10', '(,,7,,,,,,,)', NULL, 'afslutning'),
	(6, 20, 'institution', 'A', '2014-01-10', '(1,,,,,,,,,)', NULL, 'opfoelgning'),
	(7, 20, 'institution', 'B', '2014-02-10', '(9,,,,,,,,,)', NULL, 'opfoelgning'),
	(8, 20, 'institution', 'A', '2014-02-11', '(2,,,,,,,,,)', NULL, 'opfoelgning');
CREATE FUNCTION pg_temp.par(mindst_dage integer, periode text, forloeb boolean)
	RETURNS TABLE (rolle text, maaler text, sag bigint, periode_start date, foer bigint, efter bigint, antal integer, maal kompas)
	LANGUAGE sql AS $$
SELECT (p).rolle, (p).maaler, (p).sag_id, (p).periode_start, (p).foer_id, (p).efter_id, (p).antal_maalinger, (p).maal
FROM (SELECT unnest(udsatte.kompas_spor(mindst_dage, periode, forloeb, m.sag, 'FK', m.rolle, m.maaler, m.dato, m.id, m.skoen, m.maal, m.anledning)) AS p
	FROM (SELECT * FROM maaling ORDER BY md5(id::text)) m) x
ORDER BY 1, 2, 3, 4 $$;
SELECT * FROM pg_temp.par(0, NULL, false);
SELECT * FROM pg_temp.par(33, NULL, false);
SELECT * FROM pg_temp.par(1000, NULL, false);
SELECT * FROM pg_temp.par(0, 'aar', false);
SELECT * FROM pg_temp.par(0, 'kvartal', false) WHERE rolle = 'myndighed';
SELECT * FROM pg_temp.par(0, NULL, true);
SELECT * FROM pg_temp.par(-1, NULL, false);
SELECT * FROM pg_temp.par(0, 'uge', false);
SELECT kompas_spor(0, NULL, false, 1, 'a', 'b', 'c', 'infinity', 1, '(1,,,,,,,,,)', NULL, NULL);
SELECT kompas_spor(0, NULL, false, 1, 'a', 'b', 'c', date '2014-01-01', 1, NULL, NULL, NULL);
SELECT kompas_spor(0, NULL, false, 1, 'a', 'b', 'c', date '2014-01-01', 1, '(1,,,,,,,,,)', NULL, NULL) WHERE false;
