-- The offers to families with substance abuse and the advice centres'
-- indicators, worked out by hand.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(17);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2013-12-31';
SELECT is_empty('SELECT FROM udsatte_maal.rusmiddel_opfoelgning', 'no counts, no numbers');

-- every principle has a measure, and every measure a principle
SELECT results_eq('SELECT DISTINCT princip_nr FROM udsatte_register.rusmiddelprincip ORDER BY 1', 'SELECT generate_series(1, 8)', 'eight principles');
SELECT bag_eq('SELECT indikator FROM udsatte_register.rusmiddelprincip', $$SELECT indikator FROM udsatte_register.indikator WHERE indikator LIKE 'rus\_%'$$,
	'each measure has its principle');

INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('FR', 101, 'Familierådgivning', 'familieraadgivning', '2012-01-01'), ('UR', 101, 'Ungerådgivning', 'ungeraadgivning', '2012-01-01'),
	('SK', 101, 'Skole', 'folkeskole', '2012-01-01');
INSERT INTO udsatte_register.henvendelse_tema VALUES ('101-UTURN', '2013-02-01', 'stoffer', 10), ('101-DDD', '2013-05-01', 'alkohol', 30),
	('FR', '2012-03-01', 'sorg', 100), ('FR', '2013-03-01', 'sorg', 120), ('UR', '2012-03-01', 'sorg', 100), ('UR', '2013-03-01', 'sorg', 141);
INSERT INTO udsatte_register.henvendelse_kanal VALUES ('101-DDD', '2013-05-01', 'telefon', 'boernefamilieenhed', 6),
	('101-DDD', '2013-05-01', 'mail', 'skole', 3), ('101-DDD', '2013-05-01', 'mail', 'barn_ung', 21), ('101-UTURN', '2013-02-01', 'mail', 'andre', 10);
INSERT INTO udsatte_register.henvendelse_bydel VALUES ('101-DDD', '2013-05-01', 1, 20), ('101-DDD', '2013-05-01', 2, 10), ('101-DDD', '2013-05-01', 3, 0),
	('101-UTURN', '2013-02-01', 99, 10);
INSERT INTO udsatte_register.raadgivningsforloeb VALUES ('101-DDD', '2013-05-01', '11_1_2', 'ufoedt', 'alkohol', 2), ('101-DDD', '2013-05-01', '11_3', '3-5', 'alkohol', 3),
	('101-DDD', '2013-06-01', '52', '15-17', 'alkohol', 5), ('101-UTURN', '2013-02-01', '52', '15-17', 'stoffer', 10);
INSERT INTO udsatte_register.raadgivningsforloeb_afsluttet VALUES ('101-DDD', '2013-08-01', '11_1_2', 'under_1_md', 'planlagt', 'ingen', false, 5),
	('101-DDD', '2013-08-01', '11_1_2', '1_3_mdr', 'brobygget', 'rusmiddelbehandling', true, 2),
	('101-DDD', '2013-08-01', '52', 'over_12_mdr', 'brobygget', 'boernefamilieenhed', false, 3);
INSERT INTO udsatte_register.raadgivningsydelse VALUES ('101-DDD', '2013-05-01', 'individuel_samtale', 'tilbud', 6), ('101-DDD', '2013-05-01', 'familie_netvaerkssamtale', 'hjemme', 2),
	('101-DDD', '2013-05-01', 'gruppeforloeb', 'skole', 2), ('101-DDD', '2013-05-01', 'antal_soeskende', 'tilbud', 4);
INSERT INTO udsatte_register.brugertilfredshed VALUES ('101-DDD', '2013-04-01', 'samlet', 5, 3, 4), ('101-DDD', '2013-04-01', 'samlet', 5, 4, 5),
	('101-DDD', '2013-04-01', 'samlet', 10, 7, 1), ('101-DDD', '2013-04-01', 'samlet', 10, 8, 2), ('101-DDD', '2013-04-01', 'tryghed', 5, 1, 9);
INSERT INTO udsatte_register.effektmaaling VALUES ('101-DDD', '2013-04-01', 'trivsel', 'fremgang', 6), ('101-DDD', '2013-04-01', 'trivsel', 'uaendret', 3),
	('101-DDD', '2013-04-01', 'skole', 'tilbagegang', 1);
INSERT INTO udsatte_register.normering SELECT '101-DDD', d::date, 'familiebehandler', 4 FROM generate_series(timestamp '2013-05-01', timestamp '2013-06-01', interval '1 month') d;
INSERT INTO udsatte_register.kompetenceudvikling VALUES ('101-UTURN', '2013-03-01', 'rusmidler', 12), ('101-UTURN', '2013-03-01', 'inddragelse', 7);
INSERT INTO udsatte_register.maaltal VALUES ('rus_henvendelser_antal', 101, '101-DDD', 2013, NULL, NULL, 25);

CREATE TEMP VIEW aar AS
SELECT indikator, antal, taeller, naevner, vaerdi FROM udsatte_maal.rusmiddel_opfoelgning
WHERE periode_type = 'aar' AND aar = 2013 AND enhed_kode IS NULL AND kommune_kode = 101 AND (naevner > 0 OR taeller > 0);
CREATE FUNCTION pg_temp.har(i text, t float8, n float8, navn text) RETURNS text LANGUAGE sql AS $$
	SELECT results_eq(format('SELECT taeller, naevner FROM aar WHERE indikator = %L', i), format('VALUES (%L::float8, %L::float8)', t, n), navn) $$;
SELECT results_eq($$SELECT enhed_kode, taeller, maaltal, maalopfyldelse FROM udsatte_maal.rusmiddel_opfoelgning
	WHERE indikator = 'rus_henvendelser_antal' AND periode_type = 'aar' AND aar = 2013 AND kommune_kode = 101 ORDER BY 1 NULLS FIRST$$,
	$$VALUES (NULL, 40::float8, NULL::float8, 'ukendt'), ('101-DDD', 30, 25, 'ukendt'), ('101-UTURN', 10, NULL, 'ukendt')$$,
	'users per offer, with the target; a count of enquiries has no direction');
SELECT results_eq($$SELECT kvartal, taeller FROM udsatte_maal.rusmiddel_opfoelgning WHERE indikator = 'rus_forloeb_antal' AND periode_type = 'kvartal'
	AND enhed_kode = '101-DDD' AND taeller > 0$$, 'VALUES (2, 10::float8)', 'and per quarter');
-- 20 courses to a target group of 21,000: 20/21 a 1,000; of them 10 about alcohol to 15,000. The population counts
-- from the quarter the first course began in, so all of 2013 is 365/365
SELECT results_eq($$SELECT indikator, round(naevner::numeric, 6), round(vaerdi::numeric, 6) FROM aar WHERE indikator LIKE '%pr\_1000' ORDER BY 1$$,
	$$VALUES ('rus_alkohol_forloeb_pr_1000', 15000.000000, round(10/15.0, 6)), ('rus_forloeb_pr_1000', 21000.000000, round(20/21.0, 6))$$,
	'courses per 1,000 of the estimated group');
SELECT is_empty($$SELECT FROM udsatte_register.indikator WHERE indikator LIKE 'rus\_%' AND (navn ~* 'nået' OR naevner_tekst ~* 'målgruppe' AND art = 'andel')$$,
	'never a share reached');
SELECT is(count(DISTINCT borger_id), 0::bigint, 'nobody stands behind anonymous counts') FROM udsatte_maal.grundlag_rus;
SELECT results_eq($$SELECT indikator, taeller, naevner FROM aar WHERE indikator IN ('rus_yngste_andel', 'rus_paragraf_11_andel', 'rus_familie_netvaerk_andel',
		'rus_udgaaende_andel', 'rus_kort_forloeb_andel', 'rus_brobygget_andel', 'rus_bro_rusmiddelbehandling_andel', 'rus_brobygning_modtaget_andel',
		'rus_frontpersonale_andel', 'rus_bydele_andel') ORDER BY 1$$,
	-- unborn and 3-5: 5 of 20; § 11: 5; family talks 2 of 8; out of the house 4 of 10; short 7 of 10; bridges 5, 2 to
	-- treatment, 2 of 5 received; from the front 9 of 40; districts 1 and 2 of ten
	$$VALUES ('rus_bro_rusmiddelbehandling_andel', 2::float8, 10::float8), ('rus_brobygget_andel', 5, 10), ('rus_brobygning_modtaget_andel', 2, 5),
		('rus_bydele_andel', 2, 10), ('rus_familie_netvaerk_andel', 2, 8), ('rus_frontpersonale_andel', 9, 40), ('rus_kort_forloeb_andel', 7, 10),
		('rus_paragraf_11_andel', 5, 20), ('rus_udgaaende_andel', 4, 10), ('rus_yngste_andel', 5, 20)$$, 'the shares');
SELECT pg_temp.har('rus_soeskende_antal', 4, 1, 'siblings helped');
SELECT results_eq($$SELECT indikator, taeller FROM aar WHERE indikator LIKE 'rus\_ydelse%' ORDER BY 1$$,
	$$VALUES ('rus_ydelse_familie_antal', 2::float8), ('rus_ydelse_gruppe_antal', 2), ('rus_ydelse_individuel_antal', 6)$$, 'age-specific activities');
-- at three quarters of the scale: 4 of 5 (5), 8 of 10 (2: 7/9 of the way), not 7 of 10 (6/9)
SELECT pg_temp.har('rus_tilfreds_andel', 7, 12, 'satisfied on either scale');
SELECT results_eq($$SELECT indikator, taeller, naevner FROM aar WHERE indikator LIKE 'rus\_fremgang%' OR indikator LIKE 'rus\_tilbage%' ORDER BY 1$$,
	$$VALUES ('rus_fremgang_andel', 6::float8, 10::float8), ('rus_fremgang_skole_andel', 0, 1), ('rus_fremgang_trivsel_andel', 6, 9),
		('rus_tilbagegang_andel', 1, 10)$$, 'change for the users, both ways');
-- 10 courses of DDD in two months of 4 staff: 10 / (2 * 4/12) = 15 a staff year
SELECT results_eq($$SELECT round(vaerdi::numeric, 6) FROM aar WHERE indikator = 'rus_forloeb_pr_aarsvaerk'$$, 'VALUES (15.000000)', 'courses a staff year');
SELECT pg_temp.har('rus_kompetence_antal', 12, 1, 'training about substance abuse');

-- the advice centres: +20 % and +41 %, as published for 2010-11
SELECT results_eq($$SELECT indikator, taeller, forrige FROM udsatte_maal.maal_alle WHERE indikator LIKE 'raad\_%henvendelser\_antal' AND periode_type = 'aar'
	AND aar = 2013 AND enhed_kode IS NULL AND kommune_kode = 101 ORDER BY 1$$,
	$$VALUES ('raad_anonym_henvendelser_antal', 30::float8, NULL::float8), ('raad_familie_henvendelser_antal', 120, 100),
		('raad_unge_henvendelser_antal', 141, 100)$$, 'enquiries, and the year before');
INSERT INTO udsatte_register.henvendelse_alder VALUES ('FR', '2013-03-01', '12', 'K', 60), ('FR', '2013-03-01', 'ufoedt', 'U', 20), ('FR', '2013-03-01', '13-14', 'M', 40);
INSERT INTO udsatte_register.henvendelse_udfald VALUES ('UR', '2013-03-01', 'forloeb', true, 41), ('UR', '2013-03-01', 'en_samtale', false, 100);
INSERT INTO udsatte_register.konceptaktivitet VALUES ('FR', '2012-05-01', 'temaarrangement', 1, NULL), ('FR', '2012-05-01', 'sundhedsplejen', NULL, false),
	(NULL, '2012-05-01', 'moede_paa_tvaers', 3, NULL), ('FR', '2013-05-01', 'synlighed', NULL, true);
SELECT results_eq($$SELECT indikator, aar, antal, taeller, naevner FROM udsatte_maal.maal_alle WHERE indikator LIKE 'raad\_%andel' AND periode_type = 'aar'
	AND enhed_kode IS NULL AND kommune_kode = 101 AND naevner > 0 ORDER BY 1, 2$$,
	-- 2012: one of three requirements; 2013: one of one
	$$VALUES ('raad_anonym_fra_enheden_andel', 2013, 30::bigint, 6::float8, 30::float8), ('raad_familie_0_12_andel', 2013, 120, 80, 120),
		('raad_koncept_opfyldt_andel', 2012, 0, 1, 3), ('raad_koncept_opfyldt_andel', 2013, 0, 1, 1), ('raad_uden_sag_andel', 2013, 141, 100, 141)$$,
	'the concept''s target group and requirements');
SELECT * FROM finish();
ROLLBACK;
