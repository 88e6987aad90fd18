-- Who may do what: every level against every kind of object, row security by
-- unit, and that a level follows to objects that come later.
BEGIN;
SET client_min_messages = warning;
SET timezone = 'Pacific/Auckland';
SET datestyle = 'German';
CREATE EXTENSION udsatte;
SET udsatte.opgoerelsesdato = '2014-06-30';
CALL udsatte.opret_register();
SELECT plan(37);

CREATE ROLE regress_udsatte_bi;
CREATE ROLE regress_udsatte_analytiker;
CREATE ROLE regress_udsatte_sagsbehandler;
CREATE ROLE regress_udsatte_indlaeser;
CREATE ROLE regress_udsatte_ansvarlig;
CREATE ROLE regress_udsatte_ingen;
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, overordnet, gyldig_fra)
VALUES ('CENTER', 101, 'Center', 'boernefamilieenhed', NULL, '2000-01-01'),
	('BFE-1', 101, 'Enhed 1', 'boernefamilieenhed', 'CENTER', '2000-01-01'),
	('BFE-2', 101, 'Enhed 2', 'boernefamilieenhed', NULL, '2000-01-01');
INSERT INTO udsatte_register.borger (borger_id, kilde_id, ufoedt, foedselsdato, koen)
SELECT n, 'b' || n, true, '2005-03-01', 'K' FROM generate_series(1, 4) n;
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode, handlekommune_kode, aabnet)
VALUES (1, 's1', 1, 'BFE-1', 101, '2013-01-01'), (2, 's2', 2, 'BFE-1', 101, '2013-01-01'),
	(3, 's3', 3, 'BFE-2', 101, '2013-01-01'), (4, 's4', 4, NULL, 101, '2013-01-01');
INSERT INTO udsatte_register.undersoegelse (kilde_id, sag_id, opmaerksom, ivaerksat, afsluttet)
SELECT 'u' || n, n, '2013-01-01', '2013-01-02', '2013-03-01' FROM generate_series(1, 4) n;
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat)
SELECT n, 'f' || n, n, 'SEL-52-3-7', '2013-03-01', '2013-03-01' FROM generate_series(1, 4) n;
INSERT INTO udsatte_register.tilsyn (kilde_id, foranstaltning_id, dato, samtale)
SELECT 't' || n, n, '2013-05-01', true FROM generate_series(1, 4) n;
INSERT INTO udsatte_register.identitet (borger_id, cpr) VALUES (1, '610203-4567');
CALL udsatte.opdater_lager();

CALL udsatte.giv_adgang('regress_udsatte_bi', 'bi');
CALL udsatte.giv_adgang('regress_udsatte_analytiker', 'analytiker');
CALL udsatte.giv_adgang('regress_udsatte_indlaeser', 'indlaeser');
CALL udsatte.giv_adgang('regress_udsatte_ansvarlig', 'ansvarlig');
SELECT ok(NOT relrowsecurity, 'no row security before it is needed') FROM pg_class WHERE oid = 'udsatte_register.sag'::regclass;
CALL udsatte.giv_adgang('regress_udsatte_sagsbehandler', 'sagsbehandler', '{CENTER}');

-- the matrix: which of SELECT, INSERT, UPDATE, DELETE on which object
CREATE TEMP TABLE matrix (rolle text, objekt text, ret text);
INSERT INTO matrix VALUES
	('bi', 'udsatte_maal.noegletal', ''), ('bi', 'udsatte_register.sag', ''),
	('bi', 'udsatte_register.identitet', ''), ('bi', 'udsatte_register.celle_lager_tal', ''),
	('bi', 'udsatte_register.leverance', ''), ('bi', 'udsatte_register.indikator', ''),
	('analytiker', 'udsatte_maal.noegletal', 'S'), ('analytiker', 'udsatte_maal.grundlag_6b', 'S'),
	('analytiker', 'udsatte_register.sag', 'S'), ('analytiker', 'udsatte_register.identitet', ''),
	('analytiker', 'udsatte_register.indikator', 'S'), ('analytiker', 'udsatte_register.leverance', 'S'),
	('sagsbehandler', 'udsatte_maal.sagsfrist', 'S'), ('sagsbehandler', 'udsatte_register.sag', 'S'),
	('sagsbehandler', 'udsatte_register.identitet', ''), ('sagsbehandler', 'udsatte_register.leverance', ''),
	('indlaeser', 'udsatte_register.sag', 'SIU'), ('indlaeser', 'udsatte_register.identitet', 'SIU'),
	('indlaeser', 'udsatte_register.celle_lager_tal', 'SID'), ('indlaeser', 'udsatte_register.adgang', 'S'),
	('ansvarlig', 'udsatte_register.sag', 'S'), ('ansvarlig', 'udsatte_register.identitet', ''),
	('ansvarlig', 'udsatte_register.indikator', 'SIUD'), ('ansvarlig', 'udsatte_register.maaltal', 'SIUD'),
	('ansvarlig', 'udsatte_register.adgang', 'S'),
	('indlaeser', 'udsatte_register.bi_model', 'S'), ('indlaeser', 'udsatte_register.bi_visning', 'S'),
	('indlaeser', 'udsatte_register.indikator_intern', 'S'), ('indlaeser', 'udsatte_register.indikator_dominans', 'S'),
	('indlaeser', 'udsatte_register.udgivet_celle', ''), ('ansvarlig', 'udsatte_register.bi_model', 'S'),
	('ansvarlig', 'udsatte_register.bi_visning', 'SIUD'), ('sagsbehandler', 'udsatte_register.bi_model', 'S'),
	('ingen', 'udsatte_maal.noegletal', ''), ('ingen', 'udsatte_register.sag', '');
SELECT results_eq($$SELECT m.rolle, m.objekt, concat(
		CASE WHEN has_table_privilege('regress_udsatte_' || m.rolle, m.objekt, 'SELECT') THEN 'S' END,
		CASE WHEN has_table_privilege('regress_udsatte_' || m.rolle, m.objekt, 'INSERT') THEN 'I' END,
		CASE WHEN has_table_privilege('regress_udsatte_' || m.rolle, m.objekt, 'UPDATE') THEN 'U' END,
		CASE WHEN has_table_privilege('regress_udsatte_' || m.rolle, m.objekt, 'DELETE') THEN 'D' END)
	FROM matrix m ORDER BY 1, 2$$, 'SELECT * FROM matrix ORDER BY 1, 2', 'role by object by operation');
SELECT is_empty($$SELECT r.rolle, c.oid::regclass
	FROM pg_class c, (VALUES ('bi'), ('ingen')) r(rolle)
	WHERE c.relnamespace IN ('udsatte_register'::regnamespace, 'udsatte_maal'::regnamespace)
		AND c.relkind IN ('r', 'p', 'v', 'f', 'm') AND c.relname <> 'registeraendring'
		AND (has_table_privilege('regress_udsatte_' || r.rolle, c.oid, 'SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER')
			OR has_any_column_privilege('regress_udsatte_' || r.rolle, c.oid, 'SELECT,INSERT,UPDATE'))$$,
	'a bi role has nothing outside udsatte_bi');
SELECT is_empty($$SELECT r.rolle FROM (VALUES ('bi'), ('analytiker'), ('sagsbehandler'), ('ansvarlig'), ('ingen')) r(rolle)
	WHERE has_function_privilege('regress_udsatte_' || r.rolle, 'udsatte.pseudonym(udsatte.cpr)', 'EXECUTE')
		OR has_function_privilege('regress_udsatte_' || r.rolle, 'udsatte.pseudonym(udsatte.cpr,text)', 'EXECUTE')$$,
	'only the loader makes pseudonyms');
SELECT is_empty($$SELECT r.rolle, n.nspname
	FROM pg_namespace n, (VALUES ('bi'), ('analytiker'), ('sagsbehandler'), ('indlaeser'), ('ansvarlig')) r(rolle)
	WHERE n.nspname LIKE 'udsatte%' AND has_schema_privilege('regress_udsatte_' || r.rolle, n.oid, 'CREATE')$$,
	'nobody but the owner creates anything in the rooms');

-- each as itself
SET LOCAL ROLE regress_udsatte_bi;
SELECT throws_ok('SELECT * FROM udsatte_maal.noegletal', '42501', NULL, 'bi cannot read exact numbers');
SELECT throws_ok('SELECT count(*) FROM udsatte_register.sag', '42501', NULL, 'bi cannot read the register');
SELECT throws_ok($$SELECT udsatte.indikator_celler('6b_undersoegelse_rettidig_andel', 101, '{enhed}')$$, '42501', NULL,
	'nor through the functions behind the views');
SELECT throws_ok($$SELECT udsatte.status_aar(2013, 101)$$, '42501', NULL, 'nor through the yearly status');
SELECT throws_ok('CALL udsatte.opdater_lager()', '42501', NULL, 'nor store anything');
RESET ROLE;

SET LOCAL ROLE regress_udsatte_analytiker;
SELECT is(count(*), 4::bigint, 'an analyst sees every case') FROM udsatte_register.sag;
SELECT ok(udsatte.intern_lager('visning sagsfrist', NULL) IS NOT NULL, 'and stored numbers, row security or not');
SELECT is(count(*), 4::bigint, 'deadlines of every case')
FROM udsatte_maal.sagsfrist WHERE fristtype LIKE 'undersoegelse%';
SELECT throws_ok('SELECT cpr FROM udsatte_register.identitet', '42501', NULL, 'no person numbers');
SELECT throws_ok('TABLE udsatte_register.identitet', '42501', NULL, 'in no way');
SELECT throws_ok($$UPDATE udsatte_register.sag SET lukket = '2014-01-01'$$, '42501', NULL, 'and changes nothing');
SELECT throws_ok($$SELECT udsatte.pseudonym('610203-4567'::udsatte.cpr)$$, '42501', NULL, 'and cannot look a child up');
RESET ROLE;

SET LOCAL ROLE regress_udsatte_sagsbehandler;
SELECT results_eq('SELECT sag_id FROM udsatte_register.sag ORDER BY 1', 'VALUES (1::bigint), (2)',
	'a case worker sees the cases of the unit and the units under it');
SELECT is((SELECT count(*) FROM udsatte_register.borger), 2::bigint, 'the children of those cases');
SELECT is((SELECT count(*) FROM udsatte_register.tilsyn), 2::bigint, 'what hangs on their measures');
SELECT is((SELECT count(*) FROM udsatte_register.sagsfrist_lager), 0::bigint + (SELECT count(*) FROM udsatte_maal.sagsfrist_beregnet),
	'stored deadlines of those alone');
SELECT is((SELECT count(*) FROM udsatte_register.celle_lager_tal), 0::bigint, 'no stored numbers of others');
SELECT ok(udsatte.intern_lager('visning sagsfrist', NULL) IS NULL, 'numbers are computed');
SELECT is((SELECT max(naevner) FROM udsatte_maal.maal_6b
	WHERE indikator = '6b_undersoegelse_rettidig_andel' AND periode_type = 'aar' AND enhed_kode IS NULL), 2::float8,
	'over the unit''s own cases');
SELECT is((SELECT count(DISTINCT borger_id) FROM udsatte_maal.barnets_forloeb), 2::bigint, 'journeys of those children');
RESET ROLE;
GRANT regress_udsatte_sagsbehandler TO regress_udsatte_ingen;
SET LOCAL ROLE regress_udsatte_ingen;
SELECT is((SELECT count(*) FROM udsatte_register.sag), 2::bigint, 'a member is limited likewise');
RESET ROLE;
GRANT regress_udsatte_analytiker TO regress_udsatte_ingen;
SET LOCAL ROLE regress_udsatte_ingen;
SELECT is((SELECT count(*) FROM udsatte_register.sag), 4::bigint, 'unless it is an analyst too');
RESET ROLE;

-- objects that come later, and other units
CREATE TABLE udsatte_register.egen_tabel (egen_id bigint PRIMARY KEY, sag_id bigint NOT NULL);
INSERT INTO udsatte_register.egen_tabel VALUES (1, 1), (2, 3);
CALL udsatte.opdater_register();
SET LOCAL ROLE regress_udsatte_sagsbehandler;
SELECT is((SELECT array_agg(egen_id) FROM udsatte_register.egen_tabel), '{1}'::bigint[], 'a new table follows');
RESET ROLE;
CALL udsatte.giv_adgang('regress_udsatte_sagsbehandler', 'sagsbehandler', '{BFE-2}');
SET LOCAL ROLE regress_udsatte_sagsbehandler;
SELECT is((SELECT array_agg(sag_id) FROM udsatte_register.sag), '{3}'::bigint[], 'given another unit, another unit''s cases');
RESET ROLE;
CREATE POLICY egen ON udsatte_register.sag AS RESTRICTIVE USING (sag_id <> 1);
SET LOCAL ROLE regress_udsatte_analytiker;
SELECT ok(udsatte.intern_lager('visning sagsfrist', NULL) IS NULL, 'a policy of one''s own turns stored numbers off');
RESET ROLE;

CALL udsatte.fratag_adgang('regress_udsatte_analytiker');
CALL udsatte.fratag_adgang('regress_udsatte_indlaeser');
SELECT is_empty($$SELECT c.oid::regclass FROM pg_class c
	WHERE c.relnamespace IN ('udsatte_register'::regnamespace, 'udsatte_maal'::regnamespace, 'udsatte_bi'::regnamespace)
		AND c.relkind IN ('r', 'p', 'v', 'S') AND c.relname <> 'registeraendring'
		AND (has_table_privilege('regress_udsatte_analytiker', c.oid, 'SELECT,INSERT,UPDATE,DELETE')
			OR has_table_privilege('regress_udsatte_indlaeser', c.oid, 'SELECT,INSERT,UPDATE,DELETE'))$$, 'all is taken away');
SELECT ok(NOT has_function_privilege('regress_udsatte_indlaeser', 'udsatte.pseudonym(udsatte.cpr)', 'EXECUTE'), 'also the key');
SELECT throws_ok($$CALL udsatte.giv_adgang('findes_ikke', 'bi')$$, '42704', 'role "findes_ikke" does not exist', 'no such role');
SELECT throws_ok($$CALL udsatte.giv_adgang('regress_udsatte_bi', 'alt')$$, '22023', 'unknown access "alt"', 'no such access');
SELECT throws_ok($$CALL udsatte.giv_adgang('regress_udsatte_bi', 'sagsbehandler')$$, '22023', 'a sagsbehandler must be given units', 'units');
SELECT throws_ok($$CALL udsatte.giv_adgang('regress_udsatte_bi', 'sagsbehandler', '{NEJ}')$$, '23503', 'unknown unit "NEJ"', 'unknown unit');
SELECT throws_ok($$CALL udsatte.giv_adgang('regress_udsatte_bi', 'bi', '{BFE-1}')$$, '22023', 'units do not go with access "bi"', 'no units');
SELECT * FROM finish();
ROLLBACK;
