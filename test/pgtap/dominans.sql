-- The p % rule: a mean of kroner that tells what one person cost is hidden.
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(6);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SELECT results_eq('SELECT indikator, procent FROM udsatte_register.indikator_dominans',
	$$VALUES ('tpf_udgift_pr_ung', 10::float8)$$, 'the cost of a youth is under the rule');
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
TRUNCATE udsatte_register.indikator CASCADE;
CREATE TABLE public.udgift (bydel integer, borger bigint, kroner float8, naevner float8);
CREATE VIEW udsatte_maal.grundlag_egen AS
SELECT 'egen_kroner'::text AS indikator, '2014-02-01'::date AS dato, NULL::text AS periode_type,
	101 AS kommune_kode, 'ukendt'::text AS enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	u.bydel AS bydel_nr, 'M'::text AS koen, 15 AS alder, u.kroner AS taeller, u.naevner,
	1 AS antal, u.borger AS borger_id, NULL::bigint AS sag_id, NULL::bigint AS haendelse_id
FROM public.udgift u;
-- District 1: 1000 (two rows of 500) and 900, and 4 of 20. Who got 900 knows
-- the other to within 80, which is less than 10 % of 1000 and not less than 8.
INSERT INTO public.udgift VALUES (1, 10, 500, 1), (1, 10, 500, 0), (1, 11, 900, 1),
	(2, 20, 1000, 1), (2, 21, 900, 1);
INSERT INTO public.udgift SELECT 1, 100 + n, 20, 1 FROM generate_series(1, 4) n;
INSERT INTO public.udgift SELECT 2, 200 + n, 25, 1 FROM generate_series(1, 4) n;
INSERT INTO public.udgift SELECT 3, 300 + n, 50, 1 FROM generate_series(1, 30) n;
INSERT INTO public.udgift SELECT 4, 400 + n, 50, 1 FROM generate_series(1, 40) n;
SELECT udsatte.tilfoej_indikator('egen_kroner', 'Egen', 'grundlag_egen', 'gennemsnit',
	'd', 't', 'n', 'k', 'kr.', opdelinger => '{bydel}');
CREATE TEMP VIEW v AS
SELECT c.bydel_nr, c.status, c.skjult_naevner, c.vaerdi
FROM udsatte_register.udgivet_celle c
WHERE c.periode_type = 'aar' AND c.koen IS NULL AND c.aldersgruppe IS NULL;

SAVEPOINT foer;
CALL udsatte.offentliggoer('uden regel', '2014-12-31', kryds => 'ingen');
-- 1980 / 6, 2000 / 6, and 1980 + 2000 + 1500 + 2000 = 7480 of 82
SELECT results_eq('SELECT bydel_nr, vaerdi FROM v ORDER BY 1',
	$$VALUES (1, 330::float8), (2, 2000 / 6::float8), (3, 50), (4, 50), (NULL, 7480 / 82::float8)$$,
	'without the rule six persons are enough');
ROLLBACK TO foer;
-- amounts under the rule are given for the municipality's year only
INSERT INTO udsatte_register.indikator_dominans VALUES ('egen_kroner');
CALL udsatte.offentliggoer('10 %', '2014-12-31', kryds => 'alle');
SELECT results_eq('SELECT count(*), count(c.vaerdi), max(c.vaerdi) FROM udsatte_register.udgivet_celle c',
	'VALUES (1::bigint, 1::bigint, 7480 / 82::float8)', 'one number, and no parts to take from it');
ROLLBACK TO foer;
DELETE FROM public.udgift WHERE bydel <> 1;
SAVEPOINT en;
INSERT INTO udsatte_register.indikator_dominans VALUES ('egen_kroner', 8);
CALL udsatte.offentliggoer('8 %', '2014-12-31');
SELECT results_eq('SELECT status, vaerdi FROM v', $$VALUES ('vis'::text, 330::float8)$$, '80 of 1000 is 8 %');
ROLLBACK TO en;
INSERT INTO udsatte_register.indikator_dominans VALUES ('egen_kroner');
CALL udsatte.offentliggoer('10 %', '2014-12-31');
SELECT results_eq('SELECT status, vaerdi, skjult_naevner FROM v', $$VALUES ('skjult'::text, NULL::float8, 'primaer'::text)$$,
	'and less than 10, of persons and not of rows');
ROLLBACK TO en;
UPDATE public.udgift SET kroner = 800 WHERE borger = 11;
INSERT INTO udsatte_register.indikator_dominans VALUES ('egen_kroner');
-- 1880 - 1000 - 800 = 80 still; the one who got 800 knows 1000 to within 80
CALL udsatte.offentliggoer('10 %', '2014-12-31');
SELECT results_eq('SELECT status FROM v', $$VALUES ('skjult'::text)$$, 'whatever the second one got');
SELECT * FROM finish();
ROLLBACK;
