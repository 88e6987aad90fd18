-- Nothing that somebody else has planted is picked up: neither by CREATE
-- EXTENSION nor by the procedures and views a privileged role runs.
BEGIN;
SET client_min_messages = error;
SET timezone = 'Pacific/Auckland';
SET datestyle = 'German';
SELECT plan(15);

-- the schema the extension goes into
CREATE ROLE regress_udsatte_fremmed;
CREATE SCHEMA udsatte AUTHORIZATION regress_udsatte_fremmed;
SELECT throws_ok('CREATE EXTENSION udsatte', '42501', 'schema "udsatte" must be owned by a superuser', 'a schema of somebody else''s');
DROP SCHEMA udsatte;
CREATE SCHEMA udsatte;
GRANT CREATE ON SCHEMA udsatte TO regress_udsatte_fremmed;
SELECT throws_ok('CREATE EXTENSION udsatte', '42501', 'schema "udsatte" is open to others than its owner', 'a schema others may create in');
REVOKE CREATE ON SCHEMA udsatte FROM regress_udsatte_fremmed;
CREATE FUNCTION udsatte.frist(date, text) RETURNS date LANGUAGE sql AS 'SELECT $1';
SELECT throws_ok('CREATE EXTENSION udsatte', '42710', 'schema "udsatte" is not empty', 'a schema with something in it');
DROP SCHEMA udsatte CASCADE;

-- traps on the path of a superuser: functions and operators that fit better
-- than the built-in ones, and say so when they are called
CREATE SCHEMA plantet;
CREATE TABLE plantet.kald (hvad text);
CREATE FUNCTION plantet.faelde(hvad text) RETURNS void LANGUAGE sql AS 'INSERT INTO plantet.kald VALUES (hvad)';
DO $$
DECLARE
	t	text;
	o	text;
BEGIN
	-- every pair of common types, every comparison and ||
	FOREACH t IN ARRAY '{text,name,integer,bigint,date,oid,boolean,smallint,"char",regclass,double precision}'::text[] LOOP
		EXECUTE pg_catalog.format('CREATE FUNCTION plantet.fang(%1$s, %1$s) RETURNS boolean LANGUAGE plpgsql AS $f$BEGIN PERFORM plantet.faelde(%1$L); RETURN true; END$f$', t);
		FOREACH o IN ARRAY '{=,<>,<,>,<=,>=,~,||}'::text[] LOOP
			EXECUTE pg_catalog.format('CREATE OPERATOR plantet.%2$s (LEFTARG = %1$s, RIGHTARG = %1$s, FUNCTION = plantet.fang)', t, o);
		END LOOP;
	END LOOP;
	FOREACH t IN ARRAY '{lower,upper,btrim,format,md5,quote_ident,to_regclass,current_setting,now,set_config,pg_has_role,has_table_privilege,hashtext}'::text[] LOOP
		EXECUTE pg_catalog.format('CREATE FUNCTION plantet.%I(text) RETURNS text LANGUAGE plpgsql AS $f$BEGIN PERFORM plantet.faelde(%L); RETURN $1; END$f$', t, t);
	END LOOP;
END
$$;
CREATE TABLE plantet.indikator (indikator text);
CREATE TABLE plantet.sag (sag_id bigint);
CREATE VIEW plantet.pg_class AS SELECT * FROM pg_catalog.pg_class WHERE false;
CREATE VIEW plantet.pg_roles AS SELECT * FROM pg_catalog.pg_roles WHERE false;
CREATE TEMP TABLE pg_extension (extname text, extversion text);
CREATE TEMP TABLE enhed (enhed_kode text);
CREATE TEMP TABLE pg_namespace (oid oid, nspname name);

SET LOCAL search_path = plantet, pg_temp, pg_catalog;
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra) VALUES ('BFE-X', 101, 'X', 'boernefamilieenhed', '2000-01-01');
INSERT INTO udsatte_register.borger (borger_id, kilde_id, foedselsdato, ufoedt) VALUES (1, 'b', '2010-01-01', true);
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, handlekommune_kode, aabnet) VALUES (1, 's', 1, 101, '2014-01-01');
INSERT INTO udsatte_register.undersoegelse (kilde_id, sag_id, opmaerksom, ivaerksat, afsluttet) VALUES ('u', 1, '2014-01-01', '2014-01-02', '2014-03-01');
INSERT INTO udsatte_register.kompasmaaling (kilde_id, borger_id, sag_id, katalog_kode, dato, rolle, anledning, skoen)
SELECT pg_catalog.concat('k', n), 1, 1, k.katalog_kode, pg_catalog.make_date(2014, n, 1), 'myndighed', 'opfoelgning', udsatte.kompas(n, n, n, n, n, n, n, n, n, n)
FROM udsatte_register.kompas_katalog k, pg_catalog.generate_series(1, 6) n;
CALL udsatte.opdater_register();
CALL udsatte.opdater_lager();
CALL udsatte.giv_adgang('regress_udsatte_fremmed', 'bi');
CALL udsatte.offentliggoer('Prøve', '2014-12-31');
CREATE TEMP TABLE svar AS
SELECT (SELECT pg_catalog.count(*) FROM udsatte.tilstand()) AS tilstand,
	(SELECT pg_catalog.count(*) FROM udsatte.status_aar(2014)) AS status,
	(SELECT pg_catalog.count(*) FROM udsatte_maal.noegletal) AS noegletal,
	(SELECT pg_catalog.count(*) FROM udsatte_maal.sagsfrist) AS sagsfrist,
	(SELECT pg_catalog.count(*) FROM udsatte_maal.kompas_omraade) AS kompas,
	(SELECT pg_catalog.count(*) FROM udsatte_maal.kompas_enighed) AS enighed,
	(SELECT pg_catalog.count(*) FROM udsatte_bi.noegletal) AS bi;
SELECT udsatte.traek_tilbage(pg_catalog.max(udgivelse), 'forkert') FROM udsatte_register.udgivelse;
SELECT udsatte.tilfoej_indikator('egen', 'Egen', 'grundlag_6b', 'andel', 'd', 't', 'n', 'k', 'andel');
SELECT udsatte.udgiv('egne_tal', 'SELECT n::pg_catalog.text AS nr, 40 AS antal FROM pg_catalog.generate_series(1, 3) n');
CREATE TEMP TABLE forskel AS SELECT pg_catalog.count(*) AS antal FROM udsatte_register.udgivelse u, udsatte.udgivelse_forskel(u.udgivelse, u.udgivelse);
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, ufoedt) VALUES (2, 'b2', '00112233445566778899aabbccddeeff', '2010-01-01', false);
INSERT INTO udsatte_register.identitet (borger_id, cpr) VALUES (2, '610203-4567');
CALL udsatte.skift_pseudonymnoegle();
CALL udsatte.giv_adgang('regress_udsatte_fremmed', 'sagsbehandler', pg_catalog.string_to_array('BFE-X', ','));
SET LOCAL ROLE regress_udsatte_fremmed;
CREATE TEMP TABLE egne AS SELECT pg_catalog.count(*) AS antal FROM udsatte_register.sag;
RESET ROLE;
CALL udsatte.fratag_adgang('regress_udsatte_fremmed');
CREATE TEMP TABLE raekker AS SELECT (SELECT pg_catalog.count(*) FROM udsatte_bi.egne_tal) AS egne_tal,
	(SELECT pg_catalog.count(*) FROM udsatte_register.indikator i WHERE i.indikator OPERATOR(pg_catalog.=) 'egen') AS egen,
	(SELECT pg_catalog.count(*) FROM udsatte_register.borger b WHERE b.pseudonym OPERATOR(udsatte.<>) '00112233445566778899aabbccddeeff') AS skiftet;
DO $$BEGIN EXECUTE pg_catalog.format('CALL udsatte.nedlaeg_register(%L)', pg_catalog.concat('slet alle data i ', pg_catalog.current_database())); END$$;
SET LOCAL search_path = public, pg_catalog;
SELECT hasnt_schema('udsatte_register', 'the register is removed');
SELECT is((SELECT concat_ws(' ', f.antal, e.antal, r.egne_tal, r.egen, r.skiftet) FROM pg_temp.forskel f, pg_temp.egne e, pg_temp.raekker r), '0 0 4 1 1',
	'an indicator and a table of one''s own, and a new key, among traps');
SELECT ok((SELECT count(*) FROM plantet.kald) = 0, 'no trap was sprung') ;
SELECT is_empty('SELECT DISTINCT hvad FROM plantet.kald', 'none of them');
SELECT ok(tilstand >= 14 AND status > 0 AND noegletal > 0 AND sagsfrist = 1 AND kompas > 0 AND enighed = 0 AND bi > 0, 'and every answer was given') FROM pg_temp.svar;
-- a trap works: the test would notice
SELECT lives_ok($$SELECT 1 OPERATOR(plantet.=) 2$$, 'a trap can be called');
SELECT is((SELECT count(*) FROM plantet.kald), 1::bigint, 'and tells');

CALL udsatte.opret_register();
-- no function of the extension runs with its owner's rights, and every one
-- that is not C or bound at creation pins its path
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc p
	WHERE p.pronamespace = 'udsatte'::regnamespace AND p.prosecdef$$, 'no owner''s rights');
SELECT is_empty($$SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
	WHERE p.pronamespace = 'udsatte'::regnamespace AND l.lanname IN ('plpgsql', 'sql') AND p.prosqlbody IS NULL
		AND NOT coalesce(p.proconfig, '{}') @> '{"search_path=pg_catalog, pg_temp"}'
		-- meant to be inlined, so they name every operator in full; and one
		-- that only holds texts
		AND p.proname NOT LIKE 'kompas\_udvalg%' AND p.proname <> 'skabelon'$$, 'every path is pinned');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c
	WHERE c.relnamespace = 'udsatte_maal'::regnamespace AND c.relkind = 'v'
		AND NOT coalesce(c.reloptions, '{}') @> '{security_invoker=true}'$$, 'views of udsatte_maal have their reader''s rights');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c
	WHERE c.relnamespace = 'udsatte_bi'::regnamespace AND c.relkind = 'v'
		AND NOT coalesce(c.reloptions, '{}') @> '{security_barrier=true}'$$, 'views of udsatte_bi are barriers');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c
	WHERE c.relnamespace = 'udsatte_bi'::regnamespace AND c.relkind IN ('r', 'p', 'm')$$, 'and there are no tables beside them');
SELECT * FROM finish();
ROLLBACK;
