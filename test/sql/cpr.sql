-- The type cpr. The numbers are made up, or are published examples.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

SELECT a.amname, c.opcname, amvalidate(c.oid)
FROM pg_opclass c JOIN pg_am a ON a.oid = c.opcmethod
WHERE c.opcintype = 'cpr'::regtype
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

SELECT nr, pg_temp.proev('cpr', tekst) AS svar, hvorfor
FROM (VALUES
	(1, '0102034567', 'ten digits'),
	(2, '010203-4567', 'hyphen'),
	(3, E' \t010203-4567 \n', 'white space around'),
	(4, '', 'empty'),
	(5, '   ', 'blank'),
	(6, '010203456', 'nine digits'),
	(7, '010203-', 'no serial'),
	(8, '01020345678', 'eleven digits'),
	(9, '010203 4567', 'blank inside'),
	(10, '010203--4567', 'two hyphens'),
	(11, '0102-034567', 'hyphen elsewhere'),
	(12, '01020A4567', 'letter in the date'),
	(13, '010203ABC1', 'letters in the serial'),
	(14, '0000000000', 'no date'),
	(15, '3112991111', '31 December 1999'),
	(16, '3102991111', '31 February'),
	(17, '3104991111', '31 April'),
	(18, '0113991111', 'month 13'),
	(19, '0100991111', 'month 0'),
	(20, '3201991111', 'day 32'),
	(21, '6001991111', 'day 60'),
	(22, '6101991111', 'replacement, the 1st'),
	(23, '9101991111', 'replacement, the 31st'),
	(24, '9201991111', 'day 92'),
	(25, '9002991111', 'replacement, 30 February'),
	(26, '2902040000', '29 February 1904'),
	(27, '2902030000', '29 February 1903'),
	(28, '2902000000', '29 February 1900'),
	(29, '2902004000', '29 February 2000'),
	(30, '2902005000', '29 February 2000, other digit'),
	(31, '2902966000', '29 February 1896'),
	(32, '8902040000', 'replacement, 29 February 1904'),
	(33, '０102034567', 'a wide zero')
) AS t(nr, tekst, hvorfor)
ORDER BY nr;

-- No message repeats what was given.
DO $$
DECLARE
	tekst text;
	besked text;
	detalje text;
	vink text;
BEGIN
	FOREACH tekst IN ARRAY ARRAY['3102998765', '98765432109', '987654321', '98765x4321', '9876 543210'] LOOP
		BEGIN
			PERFORM tekst::udsatte.cpr;
			RAISE EXCEPTION 'accepted';
		EXCEPTION WHEN invalid_text_representation OR datetime_field_overflow THEN
			GET STACKED DIAGNOSTICS besked = MESSAGE_TEXT, detalje = PG_EXCEPTION_DETAIL, vink = PG_EXCEPTION_HINT;
			IF concat(besked, detalje, vink) ~ '[0-9]{3}' THEN
				RAISE EXCEPTION 'digits in the message';
			END IF;
		END;
	END LOOP;
END $$;

-- Birth date, sex, check sum, replacement number. 211062-5629 is the example
-- of python-stdnum; 3 to 6 are numbers that another checker once refused.
SELECT nr, cpr_foedselsdato(c) AS foedt, cpr_koen(c) AS koen, cpr_modulus11(c) AS m11,
	cpr_erstatning(c) AS erst
FROM (VALUES
	(1, '211062-5629'::cpr),
	(2, '070761-4285'),
	(3, '010137-5005'),
	(4, '010145-5009'),
	(5, '010157-5004'),
	(6, '010158-5018'),
	(7, '200600-0005'),
	(8, '010137-9001'),
	(9, '010136-9001'),
	(10, '010165-1234'),
	(11, '670714-4002')
) AS t(nr, c)
ORDER BY nr;

-- The century table in full: every seventh digit with every two-digit year,
-- against the table as the CPR office prints it.
WITH tabel(ciffer_fra, ciffer_til, aar_fra, aar_til, aarhundrede) AS (VALUES
	(0, 3, 0, 99, 1900),
	(4, 4, 0, 36, 2000), (4, 4, 37, 99, 1900),
	(5, 8, 0, 57, 2000), (5, 8, 58, 99, 1800),
	(9, 9, 0, 36, 2000), (9, 9, 37, 99, 1900))
SELECT count(*) AS antal, min(cpr_foedselsdato(c)) AS foerste, max(cpr_foedselsdato(c)) AS sidste,
	bool_and(cpr_foedselsdato(c) = make_date(aarhundrede + aar, 3, 31)) AS efter_tabel
FROM (SELECT aar, aarhundrede,
		format('3103%s%s001', lpad(aar::text, 2, '0'), ciffer)::cpr AS c
	FROM generate_series(0, 99) AS aar, generate_series(0, 9) AS ciffer
		JOIN tabel ON ciffer BETWEEN ciffer_fra AND ciffer_til
	WHERE aar BETWEEN aar_fra AND aar_til) AS x;

-- Every day of a century is accepted, and what is accepted is that day.
SELECT count(*) AS dage,
	bool_and(cpr_foedselsdato((to_char(d, 'DDMMYY') || '0001')::cpr) = d) AS samme
FROM (SELECT date '1900-01-01' + g AS d FROM generate_series(0, 36523) AS g) AS x;

-- Modulus 11 against the sum itself.
SELECT count(*) AS antal, count(*) FILTER (WHERE facit) AS opfylder,
	bool_and(cpr_modulus11(c) = facit) AS ens
FROM (SELECT c, (SELECT sum(w * substr(replace(c::text, '-', ''), i::integer, 1)::integer) % 11 = 0
		FROM unnest('{4,3,2,7,6,5,4,3,2,1}'::integer[]) WITH ORDINALITY AS u(w, i)) AS facit
	FROM (SELECT ('010170' || lpad(g::text, 4, '0'))::cpr AS c
		FROM generate_series(0, 9999, 7) AS g) AS x) AS y;

-- Round trips, order and hash over a sample.
CREATE TEMP TABLE stikproeve AS
SELECT nr, (to_char(date '1940-01-01' + nr * 137, 'DDMMYY') || lpad((nr * 7 % 4000)::text, 4, '0'))::cpr AS c
FROM generate_series(1, 150) AS nr;
INSERT INTO stikproeve SELECT nr + 1000, c FROM stikproeve WHERE nr % 10 = 0;
ALTER TABLE stikproeve ADD r bigint;
UPDATE stikproeve SET r = replace(c::text, '-', '')::bigint;
SELECT count(*), bool_and(c::text::cpr = c) AS tekst,
	bool_and(c::text ~ '^[0-9]{6}-[0-9]{4}$') AS form FROM stikproeve;
SELECT count(*) AS par,
	bool_and((a.c < b.c) = (a.r < b.r)) AS lt,
	bool_and((a.c <= b.c) = (a.r <= b.r)) AS le,
	bool_and((a.c = b.c) = (a.r = b.r)) AS eq,
	bool_and((a.c <> b.c) = (a.r <> b.r)) AS ne,
	bool_and((a.c >= b.c) = (a.r >= b.r)) AS ge,
	bool_and((a.c > b.c) = (a.r > b.r)) AS gt,
	bool_and(sign(cpr_cmp(a.c, b.c)) = (a.r > b.r)::integer - (a.r < b.r)::integer) AS cmp,
	bool_and(a.c <> b.c OR cpr_hash(a.c) = cpr_hash(b.c)) AS hash,
	bool_and(a.c <> b.c OR cpr_hash_extended(a.c, 42) = cpr_hash_extended(b.c, 42)) AS hash_udvidet,
	bool_and(cpr_hash_extended(a.c, 0) & 4294967295 = cpr_hash(a.c)::bigint & 4294967295) AS uden_froe
FROM stikproeve a, stikproeve b;
COPY (SELECT nr, c FROM stikproeve) TO PROGRAM 'cat > /tmp/udsatte_cpr.$PPID' (FORMAT binary);
CREATE TEMP TABLE tilbage (nr integer, c cpr);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_cpr.$PPID; rm /tmp/udsatte_cpr.$PPID' (FORMAT binary);
SELECT count(*), bool_and(s.c = t.c) AS ens FROM stikproeve s JOIN tilbage t USING (nr);
COPY (SELECT 1, 3102991111::bigint) TO PROGRAM 'cat > /tmp/udsatte_cpr.$PPID' (FORMAT binary);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_cpr.$PPID; rm /tmp/udsatte_cpr.$PPID' (FORMAT binary);
COPY (SELECT 1, 10102034567::bigint) TO PROGRAM 'cat > /tmp/udsatte_cpr.$PPID' (FORMAT binary);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_cpr.$PPID; rm /tmp/udsatte_cpr.$PPID' (FORMAT binary);
COPY (SELECT 1, -102034567::bigint) TO PROGRAM 'cat > /tmp/udsatte_cpr.$PPID' (FORMAT binary);
COPY tilbage FROM PROGRAM 'cat /tmp/udsatte_cpr.$PPID; rm /tmp/udsatte_cpr.$PPID' (FORMAT binary);

-- Indexes, also behind row security: the operators cannot leak.
CREATE INDEX stikproeve_c ON stikproeve (c);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT nr FROM stikproeve WHERE c = '010203-4567';
EXPLAIN (COSTS OFF) SELECT nr FROM stikproeve ORDER BY c;
SELECT count(*) AS operatorer, count(*) FILTER (WHERE NOT p.proleakproof) AS ikke_leakproof
FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
WHERE o.oprnamespace = 'udsatte'::regnamespace AND o.oprresult = 'boolean'::regtype
	AND o.oprleft IN ('kompas'::regtype, 'kompasforandring'::regtype, 'cpr'::regtype, 'pseudonym'::regtype);
