-- The type pseudonym and its properties under an unknown key. Exact values
-- under known keys, and what is wrong with a key file, are tested on a server
-- of their own by test/skal/pseudonym.sh.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

SELECT a.amname, c.opcname, amvalidate(c.oid)
FROM pg_opclass c JOIN pg_am a ON a.oid = c.opcmethod
WHERE c.opcintype = 'pseudonym'::regtype
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

SELECT nr, pg_temp.proev('pseudonym', tekst) AS svar
FROM (VALUES
	(1, '00112233445566778899aabbccddeeff'),
	(2, '00112233445566778899AABBCCDDEEFF'),
	(3, '  00112233445566778899aAbBcCdDeEfF '),
	(4, ''),
	(5, '00112233445566778899aabbccddeef'),
	(6, '00112233445566778899aabbccddeeff0'),
	(7, '00112233445566778899aabbccddeefg'),
	(8, '00112233-4455-6677-8899-aabbccddeeff'),
	(9, '010203-4567')
) AS t(nr, tekst)
ORDER BY nr;

CREATE TEMP TABLE stikproeve AS
SELECT nr, c, pseudonym(c) AS p, pseudonym(c, 'forskning') AS q
FROM (SELECT nr, (to_char(date '1990-01-01' + nr, 'DDMMYY') || '1234')::cpr AS c
	FROM generate_series(1, 150) AS nr) AS x;
INSERT INTO stikproeve SELECT nr + 1000, c, pseudonym(c), pseudonym(c, 'forskning') FROM stikproeve WHERE nr % 10 = 0;
-- Same number, same pseudonym; other number or purpose, another one.
SELECT count(*) AS raekker, count(DISTINCT c) AS personer, count(DISTINCT p) AS pseudonymer,
	count(DISTINCT q) AS til_forskning,
	(SELECT count(*) FROM stikproeve a JOIN stikproeve b ON a.p = b.q) AS faelles,
	bool_and(p = pseudonym(c, 'register')) AS register,
	bool_and(p::text ~ '^[0-9a-f]{32}$') AS form,
	bool_and(p::text::pseudonym = p) AS tekst,
	bool_and(pseudonym(c, 'a') <> pseudonym(c, 'b')) AS formaal
FROM stikproeve;
SELECT pseudonym(NULL::cpr) IS NULL AS a, pseudonym('010203-4567'::cpr, NULL) IS NULL AS b;
SELECT pseudonym('010203-4567'::cpr, '');
SELECT pseudonym('010203-4567'::cpr, repeat('x', 64));
SELECT pseudonym('010203-4567'::cpr, repeat('x', 63)) IS NOT NULL AS laengste;
SELECT pseudonymnoegle_version();

-- Order: the bytes.
ALTER TABLE stikproeve ADD r bytea;
UPDATE stikproeve SET r = decode(p::text, 'hex');
SELECT count(*) AS par,
	bool_and((a.p < b.p) = (a.r < b.r)) AS lt,
	bool_and((a.p <= b.p) = (a.r <= b.r)) AS le,
	bool_and((a.p = b.p) = (a.r = b.r)) AS eq,
	bool_and((a.p <> b.p) = (a.r <> b.r)) AS ne,
	bool_and((a.p >= b.p) = (a.r >= b.r)) AS ge,
	bool_and((a.p > b.p) = (a.r > b.r)) AS gt,
	bool_and(sign(pseudonym_cmp(a.p, b.p)) = (a.r > b.r)::integer - (a.r < b.r)::integer) AS cmp,
	bool_and(a.p <> b.p OR pseudonym_hash(a.p) = pseudonym_hash(b.p)) AS hash,
	bool_and(a.p <> b.p OR pseudonym_hash_extended(a.p, 42) = pseudonym_hash_extended(b.p, 42)) AS hash_udvidet,
	bool_and(pseudonym_hash_extended(a.p, 0) & 4294967295 = pseudonym_hash(a.p)::bigint & 4294967295) AS uden_froe
FROM stikproeve a, stikproeve b;
COPY (SELECT nr, p FROM stikproeve) TO PROGRAM 'cat > /tmp/udsatte_pseudonym.$PPID' (FORMAT binary);
CREATE TEMP TABLE tilbage (nr integer, p pseudonym);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_pseudonym.$PPID; rm /tmp/udsatte_pseudonym.$PPID' (FORMAT binary);
SELECT count(*), bool_and(s.p = t.p) AS ens
FROM (SELECT DISTINCT nr, p FROM stikproeve) s JOIN tilbage t USING (nr);
CREATE INDEX stikproeve_p ON stikproeve (p);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT nr FROM stikproeve WHERE p = '00112233445566778899aabbccddeeff';

-- Nobody may make pseudonyms by default, see where the key lies, or name
-- another file.
CREATE ROLE regress_udsatte_gaest;
SET ROLE regress_udsatte_gaest;
SELECT pseudonym('010203-4567'::cpr);
SELECT pseudonym('010203-4567'::cpr, 'forskning');
SELECT pseudonymnoegle_version();
DO $$
BEGIN
	PERFORM current_setting('udsatte.pseudonymnoegle_fil');
EXCEPTION WHEN insufficient_privilege THEN
	RAISE NOTICE 'hidden';
END $$;
SET udsatte.pseudonymnoegle_fil = '/tmp/min';
RESET ROLE;
SET udsatte.pseudonymnoegle_fil = '/tmp/min';
ALTER SYSTEM SET udsatte.pseudonymnoegle_fil = '/tmp/min';
DROP ROLE regress_udsatte_gaest;
