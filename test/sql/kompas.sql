-- The type kompas: text, binary, subscripts, order, outcome.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

SELECT a.amname, c.opcname, amvalidate(c.oid)
FROM pg_opclass c JOIN pg_am a ON a.oid = c.opcmethod
WHERE c.opcintype = 'kompas'::regtype
ORDER BY 1;

-- Runs an input and says what came of it; 15 has no pg_input_is_valid.
CREATE FUNCTION pg_temp.proev(type regtype, tekst text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	svar text;
	besked text;
	detalje text;
BEGIN
	EXECUTE format('SELECT %L::%s::text', tekst, type) INTO svar;
	RETURN svar;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS besked = MESSAGE_TEXT, detalje = PG_EXCEPTION_DETAIL;
	RETURN SQLSTATE || ' ' || besked || ': ' || detalje;
END $$;

SELECT nr, tekst, pg_temp.proev('kompas', tekst) AS svar
FROM (VALUES
	(1, '(7,5,,8,-,5,4,9,3,2)'),
	(2, '(,,,,,,,,,)'),
	(3, '(-,-,-,-,-,-,-,-,-,-)'),
	(4, '(10,10,10,10,10,10,10,10,10,10)'),
	(5, E'  ( 7 ,5, ,8 , - ,5,4,9,3,\t2 ) \n'),
	(6, ''),
	(7, '7,5,,8,-,5,4,9,3,2'),
	(8, '(7,5,,8,-,5,4,9,3,2'),
	(9, '(7,5,,8,-,5,4,9,3)'),
	(10, '(7,5,,8,-,5,4,9,3,2,1)'),
	(11, '()'),
	(12, '(7,5,,8,-,5,4,9,3,2) x'),
	(13, '(7,5,,8,x,5,4,9,3,2)'),
	(14, '(7,5,,8,5 5,5,4,9,3,2)'),
	(15, '(7,5,,8,5.5,5,4,9,3,2)'),
	(16, '(0,5,,8,-,5,4,9,3,2)'),
	(17, '(11,5,,8,-,5,4,9,3,2)'),
	(18, '(7,5,,8,-5,5,4,9,3,2)'),
	(19, '(7,5,,8,-,5,4,9,3,18446744073709551617)'),
	(20, '(7,5,,8,--,5,4,9,3,2)'),
	(21, '(+7,5,,8,-,5,4,9,3,2)'),
	(22, '(7,5,,8,-,5,4,9,3,(2))'),
	(23, '(')
) AS t(nr, tekst)
ORDER BY nr;

-- Integers: 0 is not relevant, NULL is not scored.
SELECT kompas(7, 5, NULL, 8, 0, 5, 4, 9, 3, 2);
SELECT '(7,5,,8,-,5,4,9,3,2)'::kompas::integer[];
SELECT kompas(1, 2, 3);
SELECT kompas(VARIADIC '{}'::integer[]);
SELECT kompas(VARIADIC '{{1,2,3,4,5},{6,7,8,9,10}}'::integer[]);
SELECT kompas(7, 5, NULL, 8, 11, 5, 4, 9, 3, 2);
SELECT kompas(7, 5, NULL, 8, -1, 5, 4, 9, 3, 2);
SELECT kompas(VARIADIC NULL::integer[]);

-- A sample with every value in every dimension, and random ones. Text, binary
-- and integers must read back to the same value.
CREATE TEMP TABLE stikproeve (nr integer PRIMARY KEY, t integer[], k kompas);
SELECT setseed(0.5);
INSERT INTO stikproeve (nr, t)
SELECT g, ARRAY(SELECT CASE WHEN r < 2 THEN NULL ELSE r - 2 END
		FROM (SELECT (random() * 12)::integer AS r, g
				FROM generate_series(1, 10)) AS x)
FROM generate_series(1, 120) AS g;
INSERT INTO stikproeve (nr, t)
SELECT 1000 + 20 * d + v, ARRAY(SELECT CASE WHEN i = d THEN nullif(v, 11) ELSE 5 END
		FROM generate_series(1, 10) AS i)
FROM generate_series(1, 10) AS d, generate_series(0, 11) AS v;
UPDATE stikproeve SET k = t;
SELECT count(*) AS antal,
	bool_and(k::integer[] = t) AS heltal,
	bool_and(k::text::kompas = k) AS tekst,
	bool_and(k::text = '(' || array_to_string(ARRAY(
		SELECT CASE WHEN x IS NULL THEN '' WHEN x = 0 THEN '-' ELSE x::text END
		FROM unnest(t) WITH ORDINALITY AS u(x, i) ORDER BY i), ',') || ')') AS form,
	bool_and(kompas_antal(k) = (SELECT count(*) FROM unnest(t) AS x WHERE x > 0)) AS scorede,
	bool_and(kompas_gennemsnit(k) IS NOT DISTINCT FROM
		(SELECT avg(x)::double precision FROM unnest(t) AS x WHERE x > 0)) AS gennemsnit
FROM stikproeve;

COPY (SELECT nr, k FROM stikproeve) TO PROGRAM 'cat > /tmp/udsatte_kompas.$PPID' (FORMAT binary);
CREATE TEMP TABLE tilbage (nr integer, k kompas);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_kompas.$PPID; rm /tmp/udsatte_kompas.$PPID' (FORMAT binary);
SELECT count(*), bool_and(s.k = t.k) AS ens FROM stikproeve s JOIN tilbage t USING (nr);

-- Binary input checks what text input checks: a bigint has the same form.
CREATE FUNCTION pg_temp.proev_binaer(v bigint) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	svar text;
BEGIN
	EXECUTE format('COPY (SELECT %s::bigint) TO PROGRAM ''cat > /tmp/udsatte_kompas.$PPID'' (FORMAT binary)', v);
	CREATE TEMP TABLE ind (k udsatte.kompas);
	COPY ind FROM PROGRAM 'cat /tmp/udsatte_kompas.$PPID; rm /tmp/udsatte_kompas.$PPID' (FORMAT binary);
	SELECT k INTO svar FROM ind;
	DROP TABLE ind;
	RETURN svar;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;
SELECT nr, pg_temp.proev_binaer(v) AS svar
FROM (VALUES (1, 0::bigint), (2, 10), (3, 15), (4, 11), (5, 14), (6, -1),
	(7, 1::bigint << 40), (8, (1::bigint << 40) - 1), (9, 11::bigint << 36)) AS t(nr, v)
ORDER BY nr;

-- Order: not scored, not relevant, 1 to 10; the first dimension weighs most.
-- The rank is made here from the integers, not by the type.
CREATE TEMP TABLE rang AS
SELECT nr, k, ARRAY(SELECT coalesce(CASE WHEN x = 0 THEN -1 ELSE x END, -2)
		FROM unnest(t) WITH ORDINALITY AS u(x, i) ORDER BY i) AS r
FROM stikproeve;
SELECT count(*) AS par,
	bool_and((a.k < b.k) = (a.r < b.r)) AS lt,
	bool_and((a.k <= b.k) = (a.r <= b.r)) AS le,
	bool_and((a.k = b.k) = (a.r = b.r)) AS eq,
	bool_and((a.k <> b.k) = (a.r <> b.r)) AS ne,
	bool_and((a.k >= b.k) = (a.r >= b.r)) AS ge,
	bool_and((a.k > b.k) = (a.r > b.r)) AS gt,
	bool_and(sign(kompas_cmp(a.k, b.k)) = (a.r > b.r)::integer - (a.r < b.r)::integer) AS cmp,
	bool_and(a.k <> b.k OR kompas_hash(a.k) = kompas_hash(b.k)) AS hash,
	bool_and(a.k <> b.k OR kompas_hash_extended(a.k, 42) = kompas_hash_extended(b.k, 42)) AS hash_udvidet,
	bool_and(kompas_hash_extended(a.k, 0) & 4294967295 = kompas_hash(a.k)::bigint & 4294967295) AS uden_froe
FROM rang a, rang b;
SELECT bool_and(a.nr = b.nr) AS sortering
FROM (SELECT nr, row_number() OVER (ORDER BY k, nr) AS plads FROM rang) a
	JOIN (SELECT nr, row_number() OVER (ORDER BY r, nr) AS plads FROM rang) b USING (plads);

-- Indexes, hash joins and merge joins use the operators.
CREATE INDEX stikproeve_k ON stikproeve (k);
ANALYZE stikproeve;
ANALYZE tilbage;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT nr FROM stikproeve WHERE k < '(1,,,,,,,,,)' ORDER BY k;
DROP INDEX stikproeve_k;
CREATE INDEX stikproeve_h ON stikproeve USING hash (k);
EXPLAIN (COSTS OFF) SELECT nr FROM stikproeve WHERE k = '(1,,,,,,,,,)';
DROP INDEX stikproeve_h;
RESET enable_seqscan;
RESET enable_bitmapscan;
EXPLAIN (COSTS OFF) SELECT count(*) FROM stikproeve a JOIN tilbage b USING (k);
SET enable_hashjoin = off;
SET enable_nestloop = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM stikproeve a JOIN tilbage b USING (k);
RESET enable_hashjoin;
RESET enable_nestloop;

-- Subscripts.
SELECT nr, ('(7,5,,8,-,5,4,9,3,2)'::kompas)[nr] AS score
FROM (VALUES (-1), (0), (1), (3), (5), (10), (11), (NULL)) AS t(nr)
ORDER BY nr;
SELECT (NULL::kompas)[1];
SELECT ('(7,5,,8,-,5,4,9,3,2)'::kompas)[1:2];
SELECT ('(7,5,,8,-,5,4,9,3,2)'::kompas)[1][2];
SELECT ('(7,5,,8,-,5,4,9,3,2)'::kompas)['x'];
SELECT ('(7,5,,8,-,5,4,9,3,2)'::kompas)[current_date];
CREATE TEMP TABLE maaling (id integer, k kompas);
INSERT INTO maaling (id, k[1], k[10]) VALUES (1, 3, 4);
INSERT INTO maaling VALUES (2, '(7,5,,8,-,5,4,9,3,2)'), (3, NULL), (4, ARRAY[1,2,3,4,5,6,7,8,9,NULL]);
UPDATE maaling SET k[2] = 6, k[3] = 0 WHERE id = 1;
UPDATE maaling SET k[1] = NULL, k[k[10]] = k[10] + 1 WHERE id = 2;
UPDATE maaling SET k[4] = 4 WHERE id = 3;
SELECT * FROM maaling ORDER BY id;
UPDATE maaling SET k[0] = 1;
UPDATE maaling SET k[11] = 1;
UPDATE maaling SET k[NULL] = 1;
UPDATE maaling SET k[1] = 11;
UPDATE maaling SET k[1:2] = 1;
DO $$
DECLARE
	k udsatte.kompas;
BEGIN
	FOR i IN 1..10 LOOP
		k[i] := 11 - i;
	END LOOP;
	RAISE NOTICE '%', k;
END $$;

-- Phases.
SELECT string_agg(kompas_fase(s)::text, ' ' ORDER BY s) FROM generate_series(1, 10) AS s;
SELECT kompas_fase(0);
SELECT kompas_fase(11);

-- Outcome.
SELECT nr, kompas_udfald(foer, efter) AS en, kompas_udfald(foer, efter, 2) AS to,
	kompas_udfald(foer, efter, maal, 2) AS med_maal
FROM (VALUES
	(1, '(5,5,,,,,,,,)'::kompas, '(6,5,,,,,,,,)'::kompas, NULL::kompas),
	(2, '(5,5,,,,,,,,)', '(6,4,,,,,,,,)', NULL),
	(3, '(5,5,,,,,,,,)', '(7,3,,,,,,,,)', NULL),
	(4, '(5,5,,,,,,,,)', '(4,5,,,,,,,,)', '(4,,,,,,,,,)'),
	(5, '(5,5,,,,,,,,)', '(5,5,,,,,,,,)', '(5,,,,,,,,,)'),
	(6, '(5,5,,,,,,,,)', '(5,5,,,,,,,,)', '(6,1,,,,,,,,)'),
	(7, '(5,5,,,,,,,,)', '(5,5,,,,,,,,)', '(,,,,,,,,,5)'),
	(8, '(5,,,,,,,,,)', '(-,5,,,,,,,,)', '(5,,,,,,,,,)'),
	(9, '(,,,,,,,,,)', '(,,,,,,,,,)', NULL),
	(10, '(1,5,-,,,,,,,)', '(10,5,3,,,,,,,1)', '(5,,,,,,,,,)')
) AS t(nr, foer, efter, maal)
ORDER BY nr;
SELECT kompas_udfald('(5,5,,,,,,,,)', '(6,5,,,,,,,,)', 0);
SELECT kompas_udfald('(5,5,,,,,,,,)', '(6,5,,,,,,,,)', 10);
SELECT kompas_udfald('(5,5,,,,,,,,)', NULL, 1) IS NULL AS a,
	kompas_udfald('(5,5,,,,,,,,)', NULL, '(5,5,,,,,,,,)', 1) IS NULL AS b;

-- A second implementation of the outcome over pairs of the sample.
SELECT count(*) AS par, count(*) FILTER (WHERE svar IS DISTINCT FROM facit) AS forkerte,
	count(DISTINCT facit) AS slags
FROM (
	SELECT kompas_udfald(a.k, b.k, g.taerskel) AS svar,
		(SELECT CASE WHEN count(*) = 0 THEN NULL
			WHEN max(y - x) >= g.taerskel AND min(y - x) <= -g.taerskel THEN 'blandet'
			WHEN max(y - x) >= g.taerskel THEN 'fremgang'
			WHEN min(y - x) <= -g.taerskel THEN 'tilbagegang'
			ELSE 'uaendret' END
		FROM unnest(a.t, b.t) AS u(x, y) WHERE x > 0 AND y > 0) AS facit
	FROM stikproeve a, stikproeve b, (VALUES (1), (3), (6)) AS g(taerskel)
	WHERE a.nr % 3 = 0 AND b.nr % 3 = 1) AS alle;
