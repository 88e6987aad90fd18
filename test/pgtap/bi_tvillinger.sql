-- Twins of the aggregate views: which are there, that few are hidden, and that
-- a number an indicator has too is shown alike in both.
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(7);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
SELECT is_empty($$SELECT unnest('{raadgivning_aarsstatus,koncept_opfyldelse,rusmiddel_opfoelgning,anonym_raadgivning,cba_resultat,programdeltagere,sikkerhedsplan_status,socialt_barometer,taet_paa_familien,program_oversigt,anbringelse_fordeling,tidlig_opsporing,aarsagskaede,handlingsoversigt,fakta_omraade}'::text[])
	EXCEPT SELECT viewname FROM pg_views WHERE schemaname = 'udsatte_bi'$$, 'the systems'' views have twins');
SELECT is_empty($$SELECT viewname FROM pg_views WHERE schemaname = 'udsatte_bi'
	AND viewname IN ('den_korte_snor', 'frist_rettidighed')$$, 'what cannot be protected has none');
CREATE TEMP TABLE en AS SELECT * FROM udsatte_register.indikator WHERE indikator = 'bar_kontanthjaelp';
TRUNCATE udsatte_register.indikator CASCADE;
INSERT INTO udsatte_register.indikator SELECT * FROM en;
-- 2 of 40 in district 1; 30 of 100, 50 of 120 and 60 of 130 in the others
INSERT INTO udsatte_register.barometer_vaerdi (kode, aar, kommune_kode, bydel_nr, aldersgruppe, taeller, naevner)
VALUES ('kontanthjaelp', 2014, 101, 1, '0-5', 2, 40), ('kontanthjaelp', 2014, 101, 2, '0-5', 30, 100),
	('kontanthjaelp', 2014, 101, 3, '6-11', 50, 120), ('kontanthjaelp', 2014, 101, 4, '6-11', 60, 130);
CALL udsatte.offentliggoer('barometer', '2015-12-31');
SELECT results_eq($$SELECT taeller, naevner, andel FROM udsatte_bi.socialt_barometer
		WHERE kode = 'kontanthjaelp' AND aar = 2014 AND bydel_nr IS NULL AND aldersgruppe IS NULL$$,
	'VALUES (142, 390, 142 / 390::float8)', 'the total is shown');
SELECT is_empty($$SELECT FROM udsatte_bi.socialt_barometer
		WHERE bydel_nr = 1 AND (taeller IS NOT NULL OR andel IS NOT NULL OR nedre95 IS NOT NULL)$$, '2 children are not');
SELECT cmp_ok(count(*), '>=', 2::bigint, 'nor is a district that would tell') FROM udsatte_bi.socialt_barometer
WHERE bydel_nr IS NOT NULL AND aldersgruppe IS NULL AND taeller IS NULL;
SELECT is_empty($$SELECT b.bydel_nr, b.aldersgruppe FROM udsatte_bi.socialt_barometer b
		JOIN udsatte_bi.noegletal n ON n.indikator = 'bar_' || b.kode AND n.periode_type = 'aar'
			AND n.periode_start = make_date(b.aar, 1, 1) AND n.bydel_nr IS NOT DISTINCT FROM b.bydel_nr
			AND n.aldersgruppe IS NOT DISTINCT FROM b.aldersgruppe
	WHERE (n.taeller, n.naevner) IS DISTINCT FROM (b.taeller::float8, b.naevner::float8)$$,
	'the indicator and the barometer show the same');
CREATE ROLE udsatte_laeser;
CALL udsatte.giv_adgang('udsatte_laeser', 'bi');
SET LOCAL ROLE udsatte_laeser;
SELECT throws_ok('SELECT FROM udsatte_maal.socialt_barometer', '42501', NULL, 'the exact numbers stay closed');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
