-- The advice centres: the concept's requirements, the yearly account, the
-- check of the counts, and the anonymous advice. Numbers worked out by hand.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(21);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2014-06-30';

SELECT is(count(*), 31::bigint, 'every requirement of the concept''s table')
FROM udsatte_register.konceptkrav;
SELECT is_empty('SELECT FROM udsatte_maal.koncept_opfyldelse', 'no centre, no rows');
SELECT is_empty('SELECT FROM udsatte_maal.raadgivning_aarsstatus', 'no counts, no account');

INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('FR1', 101, 'Rådgivning 1', 'familieraadgivning', '2012-06-01'),
	('UR1', 101, 'Ungerådgivning 1', 'ungeraadgivning', '2012-01-01'),
	('E1', 101, 'Enhed 1', 'boernefamilieenhed', '2010-01-01'),
	('E2', 101, 'Enhed 2', 'boernefamilieenhed', '2010-01-01');
INSERT INTO udsatte_register.konceptaktivitet VALUES
	('FR1', '2013-03-01', 'besoeg_daginstitutioner', 2, NULL),
	('FR1', '2013-05-01', 'temaarrangement', 0, NULL),
	('FR1', '2013-01-01', 'sundhedsplejen', NULL, false),
	('FR1', '2013-10-01', 'sundhedsplejen', NULL, true),
	(NULL, '2013-02-01', 'moede_paa_tvaers', 3, NULL),
	(NULL, '2013-09-01', 'moede_paa_tvaers', 1, NULL),
	(NULL, '2013-04-01', 'moede_foelgegruppe', 1, NULL);
-- weeks without appointment: 6 (Monday 31 December belongs to 2013), 6, 4, 0:
-- mean 16/4 = 4, short (0 + 0 + 2 + 6)/4 = 2, half of the weeks reach 6
INSERT INTO udsatte_register.aabningstid VALUES
	('FR1', '2012-12-31', 6, true), ('FR1', '2013-01-07', 6, true),
	('FR1', '2013-01-14', 4, true), ('FR1', '2013-01-14', 10, false),
	('FR1', '2013-01-21', 8, false);
-- 4 + 2 hours from family units; hours from elsewhere do not count
INSERT INTO udsatte_register.bemanding VALUES
	('FR1', 'E1', '2013-01-07', 4), ('FR1', 'E2', '2013-01-07', 2),
	('FR1', '101-UTURN', '2013-01-07', 5);

SELECT results_eq($$SELECT aar, enhed_kode IS NULL, count(*) FROM udsatte_maal.koncept_opfyldelse
		GROUP BY 1, 2 ORDER BY 1, 2$$,
	$$VALUES (2012, false, 28::bigint), (2012, true, 3::bigint), (2013, false, 28::bigint),
		(2013, true, 3::bigint), (2014, false, 28::bigint), (2014, true, 3::bigint)$$,
	'one row per centre or city, year and requirement');
SELECT results_eq($$SELECT krav_kode, gjort, opfyldt, mangler, uger, uger_opfyldt_andel
		FROM udsatte_maal.koncept_opfyldelse
		WHERE aar = 2013 AND gjort IS NOT NULL ORDER BY raekkefoelge$$,
	$$VALUES ('aabningstid', 4::float8, false, 2::float8, 4, 0.5::float8),
		('sundhedsplejen', 1, true, 0, NULL, NULL),
		('besoeg_daginstitutioner', 2, true, 0, NULL, NULL),
		('temaarrangement', 0, false, 1, NULL, NULL),
		('moede_paa_tvaers', 4, true, 0, NULL, NULL),
		('moede_foelgegruppe', 1, false, 1, NULL, NULL),
		('personale_fra_enheden', 6, true, 0, 1, 1)$$,
	'required, done, met, missing');
SELECT is(count(opfyldt), 7::bigint, 'what is not registered is neither met nor missed')
FROM udsatte_maal.koncept_opfyldelse WHERE aar = 2013;

-- 40 enquiries from June 2012, so 2013 is the first whole year: 100 (60 + 10
-- aged 0-12), then 60; with FR2's 50 and 50: 150 and 110
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('FR2', 101, 'Rådgivning 2', 'familieraadgivning', '2013-01-01');
INSERT INTO udsatte_register.henvendelse_alder VALUES
	('FR1', '2012-06-01', '0-2', 'K', 40), ('FR1', '2013-02-01', '3-5', 'M', 60),
	('FR1', '2013-03-01', '13-14', 'K', 30), ('FR1', '2013-03-01', 'ufoedt', 'U', 10),
	('FR1', '2014-01-01', '12', 'M', 60),
	('FR2', '2013-01-01', '0-2', 'M', 50), ('FR2', '2014-01-01', '0-2', 'M', 50);
INSERT INTO udsatte_register.raadgivningsforloeb VALUES
	('FR1', '2013-02-01', '11_1_2', '3-5', 'sorg', 10), ('FR1', '2014-02-01', '11_3', '3-5', 'vold', 15);
INSERT INTO udsatte_register.raadgivningsforloeb_afsluttet VALUES
	('FR1', '2013-04-01', '11_1_2', '1_3_mdr', 'planlagt', 'ingen', false, 7);
SELECT results_eq($$SELECT aar, er_afsluttet, henvendelser, basisaar, aendring_pct
		FROM udsatte_maal.raadgivning_aarsstatus WHERE enhed_kode = 'FR1' ORDER BY aar$$,
	$$VALUES (2012, true, 40, 2013, NULL::float8), (2013, true, 100, 2013, NULL),
		(2014, false, 60, 2013, NULL)$$,
	'no change against part of a year, nor in a year that is not over');
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';
-- 60/100 - 1 = -40 %; courses 15/10 - 1 = +50 %
SELECT results_eq($$SELECT round(aendring_pct::numeric, 6), round(aendring_basis_pct::numeric, 6),
			round(forloeb_aendring_pct::numeric, 6), alder_0_12, alder_i_alt, andel_0_12
		FROM udsatte_maal.raadgivning_aarsstatus WHERE enhed_kode = 'FR1' AND aar = 2014$$,
	$$VALUES (-40.0, -40.0, 50.0, 60, 60, 1::float8)$$, 'change against the year before and the base year');
SELECT ok(aendring_nedre95 < -40 AND aendring_oevre95 BETWEEN -40 AND 0,
	'the interval holds the change and not zero')
FROM udsatte_maal.raadgivning_aarsstatus WHERE enhed_kode = 'FR1' AND aar = 2014;
-- Wilson, 70 of 100: (0.7 + 3.8415/200 -+ 1.96 sqrt(0.0021 + 0.000096))/1.038415
SELECT results_eq($$SELECT andel_0_12, round(nedre95::numeric, 4), round(oevre95::numeric, 4), forloeb_afsluttet
		FROM udsatte_maal.raadgivning_aarsstatus WHERE enhed_kode = 'FR1' AND aar = 2013$$,
	$$VALUES (0.7::float8, 0.6042, 0.7811, 7)$$, 'share aged 0-12, unborn with them');
-- 110/150 - 1 = -26.667 %
SELECT results_eq($$SELECT henvendelser, henvendelser_forrige, round(aendring_pct::numeric, 3)
		FROM udsatte_maal.raadgivning_aarsstatus
		WHERE type = 'familieraadgivning' AND enhed_kode IS NULL AND aar = 2014$$,
	$$VALUES (110, 150, -26.667)$$, 'all centres of the type');

SELECT is_empty('SELECT FROM udsatte_maal.henvendelse_uenighed',
	'a centre that counts one way only cannot disagree');
-- 49 by theme against 50 by age; and no theme at all against 50 the next year
INSERT INTO udsatte_register.henvendelse_tema VALUES ('FR2', '2013-01-01', 'sorg', 49);
SELECT results_eq($$SELECT enhed_kode, maaned, efter_alder, efter_tema, efter_kanal, forskel
		FROM udsatte_maal.henvendelse_uenighed ORDER BY maaned$$,
	$$VALUES ('FR2', '2013-01-01'::date, 50, 49, NULL::integer, 1::float8),
		('FR2', '2014-01-01', 50, 0, NULL, 50)$$, 'counts that disagree are listed');
SELECT results_eq($$SELECT kilde_id, alvor FROM udsatte_maal.datakvalitet
		WHERE regel = 'henvendelser_uenige' ORDER BY kilde_id$$,
	$$VALUES ('FR2 2013-01', 'fejl'), ('FR2 2014-01', 'fejl')$$, 'and are errors in the data');
SELECT results_eq('SELECT antal, stemmer FROM udsatte_maal.henvendelse WHERE enhed_kode = ''FR2'' ORDER BY maaned',
	'VALUES (50, false), (50, false)', 'the total is the largest count');

-- district 3: 600, 300 and 100 of 1,000 of known origin; enquiries 55, 45 and
-- 0 of 100. Wilson: 55 of 100 is 0.452-0.644 and holds 0.6; 45 of 100 is
-- 0.356-0.548 and excludes 0.3; 0 of 100 is 0-0.037 and excludes 0.1
INSERT INTO udsatte_register.enhed_bydel VALUES ('UR1', 101, 3);
SELECT is_empty('SELECT FROM udsatte_maal.raadgivning_befolkning', 'no population by origin, no comparison');
INSERT INTO udsatte_register.befolkning_herkomst VALUES
	(2013, 101, 3, '0-2', 'dansk', 400), (2013, 101, 3, '3-5', 'dansk', 200),
	(2013, 101, 3, '0-2', 'indvandrer', 300), (2013, 101, 3, '0-2', 'efterkommer', 100),
	(2013, 101, 3, '0-2', 'uoplyst', 50), (2013, 101, 1, '0-2', 'dansk', 9999);
INSERT INTO udsatte_register.henvendelse_herkomst VALUES
	('UR1', '2013-01-01', 'dansk', 55), ('UR1', '2013-02-01', 'indvandrer', 45),
	('UR1', '2013-02-01', 'uoplyst', 3);
SELECT results_eq($$SELECT herkomst, antal, i_alt, andel, forventet_andel, afviger
		FROM udsatte_maal.raadgivning_befolkning ORDER BY herkomst$$,
	$$VALUES ('dansk', 55, 100, 0.55::float8, 0.6::float8, false),
		('efterkommer', 0, 100, 0, 0.1, true), ('indvandrer', 45, 100, 0.45, 0.3, true)$$,
	'enquiries beside the population of the centre''s districts');

-- De Drikker Derhjemme: 8 enquiries, 2 of them from the family units; 4
-- courses begun, 12 talks: 3 a course
INSERT INTO udsatte_register.henvendelse_kanal VALUES
	('101-DDD', '2013-01-01', 'telefon', 'barn_ung', 6), ('101-DDD', '2013-01-01', 'mail', 'boernefamilieenhed', 2);
INSERT INTO udsatte_register.raadgivningsforloeb VALUES ('101-DDD', '2013-01-01', '11_1_2', '15-17', 'alkohol', 4);
INSERT INTO udsatte_register.raadgivningsforloeb_afsluttet VALUES
	('101-DDD', '2013-02-01', '11_1_2', 'under_1_md', 'planlagt', 'ingen', false, 1),
	('101-DDD', '2013-06-01', '11_1_2', '3_6_mdr', 'brobygget', 'boernefamilieenhed', true, 3);
INSERT INTO udsatte_register.raadgivningsydelse VALUES
	('101-DDD', '2013-02-01', 'individuel_samtale', 'tilbud', 10),
	('101-DDD', '2013-02-01', 'familie_netvaerkssamtale', 'hjemme', 2),
	('101-DDD', '2013-02-01', 'gruppeforloeb', 'tilbud', 3),
	('101-DDD', '2013-02-01', 'antal_soeskende', 'tilbud', 2);
SELECT results_eq($$SELECT aar, henvendelser, forloeb_startet, forloeb_afsluttet, samtaler,
			samtaler_pr_forloeb, gruppeforloeb, soeskende, fra_enheden_andel
		FROM udsatte_maal.anonym_raadgivning$$,
	$$VALUES (2013, 8, 4, 4, 12, 3::float8, 3, 2, 0.25::float8)$$, 'anonymous advice in a year');
SELECT results_eq($$SELECT opdeling, kode, antal, andel FROM udsatte_maal.anonym_raadgivning_fordeling
		WHERE opdeling <> 'ydelse' ORDER BY 1, 2$$,
	$$VALUES ('afslutning', 'brobygget', 3, 0.75::float8), ('afslutning', 'planlagt', 1, 0.25),
		('henvendt_af', 'barn_ung', 6, 0.75), ('henvendt_af', 'boernefamilieenhed', 2, 0.25),
		('varighed_band', '3_6_mdr', 3, 0.75), ('varighed_band', 'under_1_md', 1, 0.25)$$,
	'length, who referred and outcome');
SELECT is_empty($$SELECT FROM udsatte_maal.raadgivning_aarsstatus WHERE enhed_kode = '101-DDD'$$,
	'anonymous advice is not in the account of the family centres');
SET LOCAL udsatte.opgoerelsesdato = '2012-12-31';
SELECT results_eq('SELECT max(aar) FROM udsatte_maal.raadgivning_aarsstatus', 'VALUES (2012)',
	'nothing after the status date');
SELECT * FROM finish();
ROLLBACK;
