-- The register: built, built again, brought up to date, and with relations
-- that the municipality brings along.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(31);
CREATE EXTENSION udsatte;

-- relations the municipality already has: a view over its own table and a
-- partitioned table
CREATE SCHEMA udsatte_register;
CREATE TABLE public.fagsystem_kontakt (noegle bigint, kilde text, tid timestamptz,
	sag bigint, dag date, hvordan text, hvem text);
CREATE VIEW udsatte_register.kontakt AS
SELECT noegle AS kontakt_id, kilde AS kilde_id, tid AS registreret,
	sag AS sag_id, dag AS dato, hvordan AS form, hvem AS deltager
FROM public.fagsystem_kontakt;
CREATE TABLE udsatte_register.tilsyn (
	tilsyn_id bigint NOT NULL, kilde_id text NOT NULL,
	registreret timestamptz NOT NULL DEFAULT now(),
	foranstaltning_id bigint NOT NULL, dato date NOT NULL,
	samtale boolean NOT NULL) PARTITION BY RANGE (dato);
CREATE TABLE udsatte_register.tilsyn_2014 PARTITION OF udsatte_register.tilsyn
	FOR VALUES FROM ('2014-01-01') TO ('2015-01-01');
SELECT lives_ok('CALL udsatte.opret_register()',
	'the register is built around relations that are already there');
SELECT is(c.relkind::text, x.slags, x.navn || ' is kept')
FROM (VALUES ('kontakt', 'v'), ('tilsyn', 'p')) x(navn, slags)
	JOIN pg_class c ON c.oid = ('udsatte_register.' || x.navn)::regclass
ORDER BY x.navn;
SELECT ok(EXISTS (SELECT FROM udsatte_register.installeret_objekt o
		WHERE o.objekt LIKE 'udeladt %kontakt%'),
	'what a view cannot carry is noted');
SELECT is(count(*), 1::bigint, 'a foreign key from the partitioned table is made')
FROM pg_constraint c
WHERE c.conrelid = 'udsatte_register.tilsyn'::regclass
	AND c.conname = 'tilsyn_foranstaltning_id_fk';

-- nothing changes the second time
CREATE TEMP TABLE foer AS
SELECT c.oid, c.xmin::text AS x FROM pg_class c
WHERE c.relnamespace IN ('udsatte_register'::regnamespace, 'udsatte_maal'::regnamespace);
SELECT lives_ok('CALL udsatte.opret_register()', 'a second call works');
SELECT is(count(*), 0::bigint, 'a second call changes no relation')
FROM pg_class c FULL JOIN foer f ON f.oid = c.oid AND f.x = c.xmin::text
WHERE c.relnamespace IN ('udsatte_register'::regnamespace, 'udsatte_maal'::regnamespace)
	AND f.oid IS NULL;

-- rows: shipped ones are there, edits and own rows are kept
SELECT is(count(*), 11::bigint, 'the districts of København') FROM udsatte_register.bydel;
SELECT is(count(*), 13::bigint, 'the goals of the strategy') FROM udsatte_register.maal;
SELECT is(count(*), 10::bigint, 'ten dimensions of the compass')
FROM udsatte_register.kompas_dimension WHERE katalog_kode = 'FK2011';
INSERT INTO udsatte_register.program (program_kode, navn, niveau, evidensbaseret)
VALUES ('EGET', 'Vores eget', 'familie', false);
UPDATE udsatte_register.program SET navn = 'Rettet' WHERE program_kode = 'MST';
COMMENT ON TABLE udsatte_register.sag IS 'Vores egen kommentar';
SELECT lives_ok('CALL udsatte.opdater_register()', 'the register is brought up to date');
SELECT is(navn, 'Vores eget', 'an own row is kept')
FROM udsatte_register.program WHERE program_kode = 'EGET';
SELECT is(navn, 'Rettet', 'an edited row is kept')
FROM udsatte_register.program WHERE program_kode = 'MST';
SELECT is(obj_description('udsatte_register.sag'::regclass), 'Vores egen kommentar',
	'an own comment is kept');

-- a column that is missing is named, or added when the register is updated
ALTER TABLE udsatte_register.udgift DROP COLUMN kroner CASCADE;
SELECT throws_like('CALL udsatte.opret_register()',
	'%"udsatte_register.udgift" does not meet the contract%',
	'a missing column is an error');
ALTER TABLE udsatte_register.tilsynsspoergsmaal ALTER COLUMN tekst TYPE integer USING 1;
SELECT throws_ok('CALL udsatte.opdater_register()', '42P16', NULL,
	'a wrong type is an error also when updating');
ALTER TABLE udsatte_register.tilsynsspoergsmaal ALTER COLUMN tekst TYPE text;
ALTER TABLE udsatte_register.udgift ADD COLUMN kroner numeric(12,2) NOT NULL;
ALTER TABLE udsatte_register.enhed DROP COLUMN gyldig_til CASCADE;
SELECT lives_ok('CALL udsatte.opdater_register()',
	'a nullable column that is missing is added');
SELECT has_column('udsatte_register', 'enhed', 'gyldig_til', 'it is there again');
SELECT has_view('udsatte_maal', 'dim_enhed', 'a view that fell with it is there again');

-- what cannot be is not stored
INSERT INTO udsatte_register.borger (kilde_id, foedselsdato, ufoedt) VALUES ('b', '2010-01-01', true);
SELECT throws_ok(x.s, '23514', NULL, x.navn)
FROM (VALUES
	($$INSERT INTO udsatte_register.borger (kilde_id, foedselsdato) VALUES ('c', '2010-01-01')$$,
		'a born child without a pseudonym'),
	($$INSERT INTO udsatte_register.bopael (kilde_id, borger_id, kommune_kode, fra, til)
		SELECT 'x', borger_id, 101, '2014-01-02', '2014-01-01' FROM udsatte_register.borger$$,
		'an end before the start'),
	($$INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
		VALUES ('x', 101, 'x', 'ukendt type', '2014-01-01')$$, 'an unknown code'),
	($$INSERT INTO udsatte_register.befolkning VALUES (2014, 101, 1, 3, 'M', -1)$$,
		'a negative count')) x(s, navn);

-- DROP EXTENSION does not take the register with it
SELECT throws_ok('DROP EXTENSION udsatte', '2BP01', NULL,
	'the extension cannot be dropped under the register');

-- the stored headline numbers are used only while nothing has changed
CALL udsatte.opdater_lager();
SELECT ok(bool_and(udsatte.lager_gyldigt(oejebillede, transaktion, database_noegle)) = false,
	'not while a relation is a view') FROM udsatte_register.celle_lager;
DROP VIEW udsatte_register.kontakt CASCADE;
DELETE FROM udsatte_register.installeret_objekt WHERE objekt LIKE '%kontakt%';
CALL udsatte.opret_register();
CALL udsatte.opdater_lager();
SELECT ok(bool_and(udsatte.lager_gyldigt(oejebillede, transaktion, database_noegle)),
	'used after they are stored') FROM udsatte_register.celle_lager;
SELECT ok(NOT bool_or(udsatte.lager_gyldigt(oejebillede, transaktion, 'x/1')),
	'not in another database') FROM udsatte_register.celle_lager;
ALTER TABLE udsatte_register.sag ENABLE ROW LEVEL SECURITY;
CREATE ROLE regress_udsatte_laeser;
GRANT USAGE ON SCHEMA udsatte_register TO regress_udsatte_laeser;
GRANT SELECT ON ALL TABLES IN SCHEMA udsatte_register TO regress_udsatte_laeser;
CREATE TEMP TABLE gyldig (g boolean);
GRANT INSERT, SELECT ON gyldig TO regress_udsatte_laeser;
SET LOCAL ROLE regress_udsatte_laeser;
INSERT INTO gyldig SELECT bool_or(udsatte.lager_gyldigt(oejebillede, transaktion, database_noegle))
FROM udsatte_register.celle_lager;
RESET ROLE;
SELECT ok(NOT g, 'not by a reader who is held to certain rows') FROM gyldig;
SELECT ok(bool_and(udsatte.lager_gyldigt(oejebillede, transaktion, database_noegle)),
	'still used by the owner') FROM udsatte_register.celle_lager;
-- a role with rights to one table only can change it, and makes stored numbers stale
ALTER TABLE udsatte_register.sag DISABLE ROW LEVEL SECURITY;
GRANT INSERT ON udsatte_register.lukkedag TO regress_udsatte_laeser;
SET LOCAL ROLE regress_udsatte_laeser;
SELECT lives_ok($$INSERT INTO udsatte_register.lukkedag VALUES (101, '2014-05-02', 'Lukket')$$,
	'a change takes no rights but those to the table');
RESET ROLE;
SELECT ok(NOT bool_or(udsatte.lager_gyldigt(oejebillede, transaktion, database_noegle)),
	'a change in the very transaction that stored the numbers makes them stale')
FROM udsatte_register.celle_lager;

SELECT * FROM finish();
ROLLBACK;
