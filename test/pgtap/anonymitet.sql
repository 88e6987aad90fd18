-- Advice under the anonymity rule: no column that could carry an identity,
-- and registration that takes codes only.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(51);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();

-- Columns of the anonymous tables that could carry an identity: everything
-- but counts, booleans, months, quarters and weeks, and codes with a list, a
-- bound or a catalogue.
CREATE TEMP TABLE anonym (tabel regclass);
INSERT INTO anonym
SELECT c.oid FROM pg_class c
WHERE c.relnamespace = 'udsatte_register'::regnamespace AND c.relkind IN ('r', 'p')
	AND (c.relname LIKE 'henvendelse%' OR c.relname LIKE 'raadgivning%'
		OR c.relname IN ('brugertilfredshed', 'effektmaaling', 'aabningstid',
			'bemanding', 'konceptaktivitet'));
CREATE TEMP VIEW identitet_mulig AS
SELECT a.attrelid::regclass::text AS tabel, a.attname AS kolonne
FROM anonym n
	JOIN pg_attribute a ON a.attrelid = n.tabel AND a.attnum > 0 AND NOT a.attisdropped
WHERE NOT (a.atttypid = 'boolean'::regtype
	OR a.atttypid = 'integer'::regtype AND a.attname = 'antal'
	OR a.atttypid = 'numeric'::regtype AND a.attname = 'timer'
	OR a.atttypid IN ('text'::regtype, 'integer'::regtype) AND EXISTS (
		SELECT FROM pg_constraint c WHERE c.conrelid = a.attrelid
			AND c.contype = 'f' AND c.conkey = ARRAY[a.attnum])
	OR a.atttypid = 'text'::regtype AND EXISTS (
		SELECT FROM pg_constraint c WHERE c.conrelid = a.attrelid
			AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum]
			AND pg_get_constraintdef(c.oid) ~ '^CHECK \(\(\w+ = ANY \(ARRAY\[[^]]*\]\)\)\)$')
	OR a.atttypid = 'integer'::regtype AND EXISTS (
		SELECT FROM pg_constraint c WHERE c.conrelid = a.attrelid
			AND c.contype = 'c' AND a.attnum = ANY (c.conkey)
			AND (pg_get_constraintdef(c.oid) ~ ('\m' || a.attname || ' <= \d{1,2}\M')
				OR pg_get_constraintdef(c.oid) = format('CHECK ((%s <= skala_maks))', a.attname)))
	OR a.atttypid = 'date'::regtype AND EXISTS (
		SELECT FROM pg_constraint c WHERE c.conrelid = a.attrelid
			AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum]
			AND pg_get_constraintdef(c.oid) ~* 'extract\((day|isodow) from \w+\) = \(1\)'));

SELECT cmp_ok(count(*), '>=', 14::bigint, 'the anonymous tables are looked at') FROM anonym;
SELECT is_empty('SELECT * FROM identitet_mulig', 'no column can carry an identity');

-- the rule finds each kind of column that can
CREATE FUNCTION pg_temp.findes(tabel text, type text) RETURNS boolean
	LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('ALTER TABLE udsatte_register.%I ADD COLUMN x %s', tabel, type);
	RETURN EXISTS (SELECT FROM identitet_mulig m WHERE m.kolonne = 'x');
END
$$;
CREATE FUNCTION pg_temp.proev(tabel text, type text) RETURNS boolean
	LANGUAGE plpgsql AS $$
DECLARE
	fundet	boolean;
BEGIN
	BEGIN
		fundet := pg_temp.findes(tabel, type);
		RAISE EXCEPTION 'undo' USING ERRCODE = 'UD001';
	EXCEPTION WHEN SQLSTATE 'UD001' THEN
		RETURN fundet;
	END;
END
$$;
SELECT ok(pg_temp.proev('henvendelse_tema', x.type), 'found: ' || x.type)
FROM (VALUES (1, 'text'), (2, 'varchar(10)'), (3, 'text CHECK (x <> '''')'), (4, 'date'),
	(5, 'timestamptz'), (6, 'uuid'), (7, 'bytea'), (8, 'json'), (9, 'jsonb'), (10, 'xml'),
	(11, 'integer'), (12, 'integer CHECK (x > 0)'), (13, 'bigint'),
	(14, 'numeric(10,0)'), (15, 'udsatte.cpr'), (16, 'udsatte.pseudonym'), (17, 'text[]'),
	(18, 'double precision'), (19, 'date CHECK (x > ''2000-01-01'')')) x(nr, type)
ORDER BY x.nr;
SELECT ok(NOT pg_temp.proev('henvendelse_tema', x.type), 'not found: ' || x.type)
FROM (VALUES (1, 'boolean'), (2, 'text CHECK (x IN (''a'', ''b''))'),
	(3, 'date CHECK (extract(day FROM x) = 1)')) x(nr, type)
ORDER BY x.nr;
-- the tables refuse too, say why, and never repeat what was typed
CREATE FUNCTION pg_temp.fejl(saetning text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	kode	text;
	besked	text;
	detalje	text;
	raad	text;
BEGIN
	EXECUTE saetning;
	RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS kode = RETURNED_SQLSTATE, besked = MESSAGE_TEXT, detalje = PG_EXCEPTION_DETAIL,
		raad = PG_EXCEPTION_HINT;
	RETURN kode || ' ' || besked || ' ' || detalje || CASE WHEN concat_ws(' ', besked, detalje, raad) ~ 'Maren' THEN ' REPEATED' ELSE '' END;
END
$$;
SELECT ok(x.fejl LIKE '23514 ' || x.besked || ' %' || x.hvorfor || '%' AND x.fejl NOT LIKE '%REPEATED', x.navn || ': ' || x.fejl)
FROM (SELECT v.nr, v.navn, v.besked, v.hvorfor, pg_temp.fejl('INSERT INTO udsatte_register.' || v.saetning) AS fejl
	FROM (VALUES
		(1, 'a day', 'the month must be given as its first day', 'A day could point to the person', $$henvendelse_tema VALUES ('101-DDD', '2014-03-17', 'sorg', 1)$$),
		(2, 'an endless day', 'the month must be given as its first day', 'A day could point to the person', $$henvendelse_tema VALUES ('101-DDD', 'infinity', 'sorg', 1)$$),
		(3, 'a month in a quarter', 'the quarter must be given as its first day', 'A day could', $$effektmaaling VALUES ('101-DDD', '2014-02-01', 'skole', 'fremgang', 1)$$),
		(4, 'a Tuesday', 'the week must be given as its first day', 'A day could', $$aabningstid VALUES ('101-DDD', '2014-03-04', 6, true)$$),
		(5, 'a name for a theme', 'a value that is not among the codes of "henvendelse_tema": constraint "henvendelse_tema_tema_check"', 'is not registered',
			$$henvendelse_tema VALUES ('101-DDD', '2014-03-01', 'Maren Jensen', 1)$$),
		(6, 'a name for a unit', 'unknown code for "enhed_kode"', 'is not registered', $$henvendelse_tema VALUES ('Maren Jensen', '2014-03-01', 'sorg', 1)$$),
		(7, 'a name for an age', 'unknown code for "aldersinddeling"', 'is not registered', $$henvendelse_alder VALUES ('101-DDD', '2014-03-01', 'Maren', 'K', 1)$$),
		(8, 'a name for a requirement', 'unknown code for "krav_kode"', 'is not registered', $$konceptaktivitet VALUES (NULL, '2014-03-01', 'Maren', 1, NULL)$$),
		(9, 'fewer than nobody', 'a value that is not among the codes of "henvendelse_tema": constraint "henvendelse_tema_antal_check"', 'is not registered',
			$$henvendelse_tema VALUES ('101-DDD', '2014-03-01', 'sorg', -1)$$)) v(nr, navn, besked, hvorfor, saetning)) x
ORDER BY x.nr;
INSERT INTO udsatte_register.henvendelse_tema VALUES ('101-DDD', '2013-03-01', 'sorg', 1);
SELECT throws_ok($$UPDATE udsatte_register.henvendelse_tema SET maaned = '2013-03-17'$$, '23514',
	'the month must be given as its first day', 'nor by changing what is there');
DELETE FROM udsatte_register.henvendelse_tema;
SELECT results_eq($$SELECT count(*) FROM anonym a JOIN pg_trigger t ON t.tgrelid = a.tabel AND t.tgname = 'udsatte_kun_koder'$$,
	'SELECT count(*) FROM anonym', 'every anonymous table has its guard');
CALL udsatte.opret_register();
SELECT is(count(*), 1::bigint, 'and only one, however often the register is made') FROM pg_trigger
WHERE tgrelid = 'udsatte_register.henvendelse_tema'::regclass AND tgname = 'udsatte_kun_koder';
SELECT throws_ok('SELECT udsatte.intern_kun_koder()', '39P01', NULL, 'the guard is a trigger and nothing else');
CREATE TRIGGER forkert AFTER DELETE ON udsatte_register.lukkedag FOR EACH STATEMENT EXECUTE FUNCTION udsatte.intern_kun_koder();
SELECT throws_ok('DELETE FROM udsatte_register.lukkedag', '39P01', NULL, 'in the right place');
DROP TRIGGER forkert ON udsatte_register.lukkedag;

-- one enquiry counts one in each table, twice counts two
SELECT lives_ok($$SELECT udsatte.registrer_henvendelse('101-DDD', '2014-03-01', '15-17', 'K',
	'alkohol', 'forloeb', false, 'telefon', 'barn_ung', 3, 'dansk')$$, 'an enquiry is counted');
SELECT udsatte.registrer_henvendelse('101-DDD', '2014-03-01', '15-17', 'K',
	'sorg', 'en_samtale', true, 'telefon', 'barn_ung');
SELECT results_eq($$SELECT efter_alder, efter_tema, efter_udfald, efter_kanal, efter_bydel,
		efter_herkomst, antal, stemmer FROM udsatte_maal.henvendelse$$,
	'VALUES (2, 2, 2, 2, 2, 2, 2, true)', 'in every table');
SELECT results_eq('SELECT tema, antal FROM udsatte_register.henvendelse_tema ORDER BY 1',
	$$VALUES ('alkohol', 1), ('sorg', 1)$$, 'each under its own code');
SELECT results_eq('SELECT bydel_nr, antal FROM udsatte_register.henvendelse_bydel ORDER BY 1',
	'VALUES (3, 1), (99, 1)', 'unknown district is 99');
-- every cell of the month was written by the same transaction as the latest
SELECT is(count(DISTINCT xmin::text), 1::bigint, 'no cell stands out as the one counted last')
FROM udsatte_register.henvendelse_tema;
SELECT udsatte.registrer_forloeb('101-DDD', '2014-03-01', '11_1_2', 'ufoedt', 'graviditet');
SELECT udsatte.registrer_forloeb('101-DDD', '2014-03-01', '11_1_2', 'ufoedt', 'graviditet');
SELECT udsatte.registrer_forloeb_afsluttet('101-DDD', '2014-06-01', '11_1_2', '1_3_mdr', 'brobygget', 'rusmiddelbehandling', true);
SELECT results_eq('SELECT forloeb_startet, forloeb_afsluttet FROM udsatte_maal.anonym_raadgivning',
	'VALUES (2, 1)', 'courses begun and ended');

SELECT throws_ok($$SELECT udsatte.registrer_forloeb('101-DDD', '2014-03-17', '11_1_2', '0-2', 'sorg')$$,
	'22023', 'the month must be given as its first day', 'a day is refused, not cut');
SELECT throws_ok($$SELECT udsatte.registrer_forloeb('101-DDD', NULL, '11_1_2', '0-2', 'sorg')$$,
	'22023', 'the month must be given as its first day', 'so is no month');
SELECT throws_ok($$SELECT udsatte.registrer_forloeb('101-DDD', '2099-03-01', '11_1_2', '0-2', 'sorg')$$,
	'22023', 'the month has not begun yet', 'and a month to come');
SELECT throws_ok($$SELECT udsatte.registrer_forloeb('101-DDD', '2014-03-01', '11_1_2', '0-2', 'Maren Jensen')$$,
	'22023', 'unknown code for "tema"', 'a name is no theme, and is not repeated');
SELECT throws_ok($$SELECT udsatte.registrer_forloeb('101-18PLUS', '2014-03-01', '11_1_2', '0-2', 'sorg')$$,
	'22023', 'unknown code for "enhed_kode"', 'a unit that gives no advice');
SELECT throws_ok($$SELECT udsatte.registrer_henvendelse('101-DDD', '2014-03-01', '0-2', 'K', 'sorg',
	'forloeb', false, 'telefon', 'barn_ung', 12, 'dansk')$$,
	'22023', 'unknown code for "bydel_nr"', 'a district that is not there');
SELECT throws_ok($$SELECT udsatte.registrer_henvendelse('101-DDD', '2014-03-01', '0-2', 'K', 'sorg',
	'forloeb', NULL, 'telefon', 'barn_ung')$$, '22023', 'har_sag must be true or false', 'an answer that is missing');
SELECT * FROM finish();
ROLLBACK;
