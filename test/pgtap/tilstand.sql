-- The state of the installation: each check both ways where a session can.
BEGIN;
SET client_min_messages = warning;
SET timezone = 'Pacific/Auckland';
SET datestyle = 'German';
CREATE EXTENSION udsatte;
SET LOCAL jit = off;
SELECT plan(24);

SELECT is((SELECT string_agg(kontrol, ' ') FROM udsatte.tilstand() WHERE status = 'advarsel'), 'register',
	'without a register, that is what is missing');
SET LOCAL udsatte.opgoerelsesdato = '2014-06-30';
CALL udsatte.opret_register();
CREATE TEMP VIEW t AS SELECT * FROM udsatte.tilstand();
SELECT is((SELECT count(*) - count(DISTINCT kontrol) FROM t), 0::bigint, 'one row a check');
SELECT is_empty($$SELECT * FROM t WHERE kontrol IS NULL OR status NOT IN ('ok', 'advarsel', 'fejl', 'ukendt') OR besked IS NULL$$,
	'every check says something');
SELECT results_eq($$SELECT kontrol, status FROM t WHERE kontrol IN ('version', 'tegnsaet', 'forudindlaest', 'jit', 'noeglefil',
		'noeglefil_indstilling', 'kalender', 'register', 'fristkatalog', 'kompaskatalog', 'adgang', 'personnumre') ORDER BY 1$$,
	$$SELECT k, 'ok' FROM unnest('{version,tegnsaet,forudindlaest,jit,noeglefil,noeglefil_indstilling,kalender,register,fristkatalog,kompaskatalog,adgang,personnumre}'::text[]) k ORDER BY 1$$,
	'a new installation is in order');
SELECT is(status, 'advarsel', 'nothing has been delivered') FROM t WHERE kontrol = 'leverance';
SELECT is(status, 'advarsel', 'nothing is stored') FROM t WHERE kontrol = 'lager';
CALL udsatte.opdater_lager();
SELECT is(status, 'ok', 'something is stored') FROM t WHERE kontrol = 'lager';

SET LOCAL jit = on;
SELECT is(status, 'advarsel', 'jit is on') FROM t WHERE kontrol = 'jit';
UPDATE pg_extension SET extversion = '0.0.1' WHERE extname = 'udsatte';
SELECT is(status, 'fejl', 'library and SQL differ') FROM t WHERE kontrol = 'version';
UPDATE pg_extension SET extversion = udsatte.udsatte_version() WHERE extname = 'udsatte';
INSERT INTO udsatte_register.leverance (indlaest_af, begyndt, faerdig, identitet_gemt, streng, laest, nye, aendrede, uaendrede, afviste)
VALUES ('x', now() - interval '9 days', now() - interval '9 days', false, false, 0, 0, 0, 0, 0);
SELECT is(status, 'advarsel', 'an old delivery') FROM t WHERE kontrol = 'leverance';
UPDATE udsatte_register.leverance SET faerdig = now();
SELECT is(status, 'ok', 'a new delivery') FROM t WHERE kontrol = 'leverance';
SELECT results_eq($$SELECT status, besked FROM t WHERE kontrol = 'udgivelse'$$,
	$$VALUES ('advarsel'::text, 'Indikatorerne er ikke offentliggjort.'::text)$$, 'nothing is published');
INSERT INTO udsatte_register.udgivelse (titel, til, regel, kryds, udgivet) VALUES ('x', '2014-03-31', 'dst5', 'samlet', now() - interval '72 hours');
SELECT results_eq($$SELECT status, besked FROM t WHERE kontrol = 'udgivelse'$$,
	format('VALUES (''advarsel''::text, ''Seneste udgivelse går til 2014-03-31 og er %s dage gammel; der er indlæst en leverance siden.''::text)',
		(now() AT TIME ZONE 'Europe/Copenhagen')::date - ((now() - interval '72 hours') AT TIME ZONE 'Europe/Copenhagen')::date),
	'a delivery has come since');
UPDATE udsatte_register.udgivelse SET udgivet = now() + interval '1 second';
SELECT is(status, 'ok', 'published after the delivery') FROM t WHERE kontrol = 'udgivelse';
UPDATE udsatte_register.udgivelse SET trukket_tilbage = now(), begrundelse = 'x';
SELECT is(status, 'advarsel', 'a withdrawn release does not count') FROM t WHERE kontrol = 'udgivelse';
UPDATE udsatte_register.fristkatalog SET gyldig_til = '2014-01-01' WHERE kode = 'S-148';
SELECT is(besked, 'Ingen regel gælder på opgørelsesdatoen for tilsyn.', 'a rule that has run out') FROM t WHERE kontrol = 'fristkatalog';
UPDATE udsatte_register.kompas_katalog SET gyldig_til = '2014-01-01' WHERE gyldig_fra <= '2014-01-01';
SELECT is(status, 'advarsel', 'no catalogue of the compass') FROM t WHERE kontrol = 'kompaskatalog';

CREATE ROLE regress_udsatte_x;
GRANT SELECT ON udsatte_register.identitet TO regress_udsatte_x;
SELECT is(besked, 'Disse roller kan læse personnumre: regress_udsatte_x.', 'who can read person numbers') FROM t WHERE kontrol = 'personnumre';
REVOKE SELECT ON udsatte_register.identitet FROM regress_udsatte_x;
CALL udsatte.giv_adgang('regress_udsatte_x', 'analytiker');
GRANT SELECT ON t TO regress_udsatte_x;
SET LOCAL ROLE regress_udsatte_x;
SELECT is((SELECT string_agg(kontrol, ' ' ORDER BY kontrol) FROM udsatte.tilstand() WHERE status = 'ukendt'), 'forudindlaest noeglefil noeglefil_indstilling',
	'an analyst may look, but not at the key');
RESET ROLE;
INSERT INTO udsatte_register.adgang (rolle, adgang) VALUES ('regress_udsatte_borte', 'bi');
SELECT is(besked, 'Disse roller findes ikke længere: regress_udsatte_borte (bi). Kør CALL udsatte.fratag_adgang() for hver.', 'a role that is gone') FROM t WHERE kontrol = 'adgang';

UPDATE udsatte_register.installeret_objekt SET saetning_md5 = 'x' WHERE objekt = 'CREATE VIEW udsatte_maal.sagsfrist';
SELECT is(besked, '1 objekter er ikke som i denne version. Kør CALL udsatte.opdater_register().', 'an older view') FROM t WHERE kontrol = 'register';
CALL udsatte.opdater_register();
SELECT is(status, 'ok', 'brought up to date') FROM t WHERE kontrol = 'register';
DROP VIEW udsatte_maal.frist_forfaldne;
SELECT is(besked, 'Registret mangler udsatte_maal.frist_forfaldne. Kør CALL udsatte.opdater_register().', 'a view that is gone') FROM t WHERE kontrol = 'register';
CALL udsatte.opdater_register();
SELECT is(status, 'ok', 'made again') FROM t WHERE kontrol = 'register';
SELECT * FROM finish();
ROLLBACK;
