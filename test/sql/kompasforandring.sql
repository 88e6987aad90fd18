-- The type kompasforandring: text, binary, subscripts, order, difference.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

SELECT a.amname, c.opcname, amvalidate(c.oid)
FROM pg_opclass c JOIN pg_am a ON a.oid = c.opcmethod
WHERE c.opcintype = 'kompasforandring'::regtype
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

SELECT nr, tekst, pg_temp.proev('kompasforandring', tekst) AS svar
FROM (VALUES
	(1, '(+2,0,,-1,,,,,,+3)'),
	(2, '(2,-0,+0,-9,9,+9,,,,)'),
	(3, ' ( +2 , 0,, -1,,,,,, 3 ) '),
	(4, '(,,,,,,,,,)'),
	(5, '(10,,,,,,,,,)'),
	(6, '(-10,,,,,,,,,)'),
	(7, '(-,,,,,,,,,)'),
	(8, '(+ 2,,,,,,,,,)'),
	(9, '(2,,,,,,,,)'),
	(10, '(2,,,,,,,,,,)'),
	(11, '(2,,,,,,,,,'),
	(12, '2,,,,,,,,,'),
	(13, '(2,,,,,,,,,))'),
	(14, '(--2,,,,,,,,,)')
) AS t(nr, tekst)
ORDER BY nr;

-- The difference of two readings, against a computation on the integers.
SELECT setseed(0.25);
CREATE TEMP TABLE par AS
SELECT nr, t1, t2, kompas(VARIADIC t1) AS foer, kompas(VARIADIC t2) AS efter,
	kompas(VARIADIC t2) - kompas(VARIADIC t1) AS f
FROM (SELECT nr,
		ARRAY(SELECT CASE WHEN r < 2 THEN NULL ELSE r - 2 END
			FROM (SELECT (random() * 12)::integer AS r, nr FROM generate_series(1, 10)) AS x) AS t1,
		ARRAY(SELECT CASE WHEN r < 2 THEN NULL ELSE r - 2 END
			FROM (SELECT (random() * 12)::integer AS r, nr FROM generate_series(1, 10)) AS x) AS t2
	FROM generate_series(1, 200) AS nr) AS g;
ALTER TABLE par ADD facit integer[];
UPDATE par SET facit = ARRAY(SELECT CASE WHEN x > 0 AND y > 0 THEN y - x END
	FROM unnest(t1, t2) WITH ORDINALITY AS u(x, y, i) ORDER BY i);
SELECT count(*) AS antal, bool_and(f::integer[] = facit) AS heltal,
	bool_and(f::text::kompasforandring = f) AS tekst,
	bool_and(ARRAY[f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9], f[10]] = facit) AS indeks,
	bool_and(efter - foer = kompas_minus(efter, foer)) AS funktion
FROM par;
SELECT '(10,1,5,,-,5,,,,)'::kompas - '(1,10,5,5,5,-,,,,)'::kompas AS f;
SELECT ('(+2,0,,-1,,,,,,+3)'::kompasforandring)[0], ('(+2,0,,-1,,,,,,+3)'::kompasforandring)[4],
	('(+2,0,,-1,,,,,,+3)'::kompasforandring)[11], (NULL::kompasforandring)[1];
SELECT (efter - foer)[1] IS NOT DISTINCT FROM facit[1] AS direkte FROM par WHERE nr = 1;
UPDATE par SET f[1] = 2;
SELECT ('(+2,0,,-1,,,,,,+3)'::kompasforandring)[1:2];

COPY (SELECT nr, f FROM par) TO PROGRAM 'cat > /tmp/udsatte_forandring.$PPID' (FORMAT binary);
CREATE TEMP TABLE tilbage (nr integer, f kompasforandring);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_forandring.$PPID; rm /tmp/udsatte_forandring.$PPID' (FORMAT binary);
SELECT count(*), bool_and(p.f = t.f) AS ens FROM par p JOIN tilbage t USING (nr);
COPY (SELECT 1, 20::bigint) TO PROGRAM 'cat > /tmp/udsatte_forandring.$PPID' (FORMAT binary);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_forandring.$PPID; rm /tmp/udsatte_forandring.$PPID' (FORMAT binary);
COPY (SELECT 1, 1::bigint << 50) TO PROGRAM 'cat > /tmp/udsatte_forandring.$PPID' (FORMAT binary);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_forandring.$PPID; rm /tmp/udsatte_forandring.$PPID' (FORMAT binary);

-- Order: unknown, then -9 to +9; the first dimension weighs most.
ALTER TABLE par ADD r integer[];
UPDATE par SET r = ARRAY(SELECT coalesce(x, -10)
	FROM unnest(facit) WITH ORDINALITY AS u(x, i) ORDER BY i);
SELECT count(*) AS par,
	bool_and((a.f < b.f) = (a.r < b.r)) AS lt,
	bool_and((a.f <= b.f) = (a.r <= b.r)) AS le,
	bool_and((a.f = b.f) = (a.r = b.r)) AS eq,
	bool_and((a.f <> b.f) = (a.r <> b.r)) AS ne,
	bool_and((a.f >= b.f) = (a.r >= b.r)) AS ge,
	bool_and((a.f > b.f) = (a.r > b.r)) AS gt,
	bool_and(sign(kompasforandring_cmp(a.f, b.f)) = (a.r > b.r)::integer - (a.r < b.r)::integer) AS cmp,
	bool_and(a.f <> b.f OR kompasforandring_hash(a.f) = kompasforandring_hash(b.f)) AS hash,
	bool_and(a.f <> b.f OR kompasforandring_hash_extended(a.f, 42) = kompasforandring_hash_extended(b.f, 42)) AS hash_udvidet,
	bool_and(kompasforandring_hash_extended(a.f, 0) & 4294967295 = kompasforandring_hash(a.f)::bigint & 4294967295) AS uden_froe
FROM par a, par b;
CREATE INDEX par_f ON par (f);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT nr FROM par WHERE f > '(9,,,,,,,,,)' ORDER BY f;
