-- Goals 1A, 1B, 1C on small hand-made cases; the expected numbers are worked
-- out beside them.  Status date: 2014-06-30, the end of the second quarter.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(33);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2014-06-30';

-- no data at all: no rows and no error
SELECT is(count(*), 0::bigint, 'no data, no numbers') FROM udsatte_maal.noegletal;

INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, overordnet, gyldig_fra)
VALUES ('E1', 101, 'Enhed 1', 'boernefamilieenhed', '101-BFCK', '2010-01-01'),
	('E2', 101, 'Enhed 2', 'boernefamilieenhed', '101-BFCK', '2010-01-01');
-- population: 1,000 in 2013 and 1,200 in 2014 aged 3, 500 aged 17 in both
-- years, and 400 aged 18, who never count
INSERT INTO udsatte_register.befolkning VALUES
	(2013, 101, 1, 3, 'M', 1000), (2014, 101, 1, 3, 'M', 1200),
	(2013, 101, 2, 17, 'K', 500), (2014, 101, 2, 17, 'K', 500),
	(2014, 101, 2, 18, 'K', 400);
-- children: 1 has two measures at once; 2 turns 18 on 2014-03-31; 3 has two
-- cases at once; 4 has only aftercare; 5 has a measure granted, not begun
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, koen)
SELECT n, n, md5(n::text)::udsatte.pseudonym, f::date, k
FROM (VALUES (1, '2010-05-05', 'M'), (2, '1996-03-31', 'K'),
	(3, '2008-02-29', 'M'), (4, '1995-01-01', 'K'), (5, '2011-01-01', 'M')) v(n, f, k);
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode,
	handlekommune_kode, oprindelig_bydel_nr, aabnet) VALUES
	(11, 11, 1, 'E1', 101, 1, '2013-01-01'), (12, 12, 2, 'E1', 101, 2, '2013-01-01'),
	(13, 13, 3, 'E2', 101, 1, '2013-01-01'), (14, 14, 3, 'E1', 101, 2, '2013-06-01'),
	(15, 15, 4, NULL, 101, 99, '2013-01-01'), (16, 16, 5, 'E2', 101, 1, '2013-01-01');
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id,
	type_kode, bevilget, ivaerksat, afsluttet) VALUES
	(101, 101, 11, 'SEL-52-3-3', '2013-02-01', '2013-02-01', NULL),
	(102, 102, 11, 'SEL-52-3-6', '2013-03-01', '2013-03-01', '2014-03-31'),
	(103, 103, 12, 'SEL-52-3-7', '2013-02-01', '2013-02-01', NULL),
	(104, 104, 13, 'SEL-52-3-2', '2013-02-01', '2013-02-01', '2013-12-31'),
	(105, 105, 14, 'SEL-52-3-3', '2013-10-01', '2013-10-01', '2013-12-31'),
	(106, 106, 15, 'SEL-76-3-2', '2013-02-01', '2013-02-01', NULL),
	(107, 107, 16, 'SEL-52-3-3', '2013-02-01', NULL, NULL);

-- 31 December 2013: children 1, 2 and 3 (both last days count); population is
-- next 1 January's: 1,200 + 500
SELECT results_eq(
	$$SELECT taeller, naevner, round(vaerdi::numeric, 6), antal FROM udsatte_maal.noegletal
		WHERE indikator = '1a_foranstaltning_pr_1000' AND periode_type = 'aar'
			AND periode_start = '2013-01-01' AND bydel_nr IS NULL
			AND koen IS NULL AND aldersgruppe IS NULL$$,
	$$VALUES (3::float8, 1700::float8, 1.764706, 3::bigint)$$,
	'the year of a stock is its fourth quarter, measures are not children');
-- cases: 11, 12, 13 and 14
SELECT is(taeller, 4::float8, 'cases count each') FROM udsatte_maal.maal_1a
WHERE indikator = '1a_sager_pr_1000' AND aar = 2013 AND periode_type = 'aar'
	AND enhed_kode IS NULL;
-- child 3 belongs to the district of the case opened last (14: district 2)
SELECT results_eq(
	$$SELECT bydel_nr, taeller FROM udsatte_maal.noegletal
		WHERE indikator = '1a_foranstaltning_pr_1000' AND periode_type = 'kvartal'
			AND periode_start = '2013-10-01' AND bydel_nr IS NOT NULL
			AND koen IS NULL AND aldersgruppe IS NULL ORDER BY 1$$,
	$$VALUES (1, 1::float8), (2, 2::float8)$$, 'a child counts in one district');
-- 31 March 2014: child 2 turns 18 that day and is out; 1 is in; population
-- aged 3 is 1,200 (2015 not loaded: provisional) and 500
SELECT results_eq(
	$$SELECT taeller, naevner FROM udsatte_maal.noegletal
		WHERE indikator = '1a_foranstaltning_pr_1000' AND periode_type = 'kvartal'
			AND periode_start = '2014-01-01' AND bydel_nr IS NULL
			AND koen IS NULL AND aldersgruppe IS NULL$$,
	$$VALUES (1::float8, 1700::float8)$$, 'out on the 18th birthday');
-- the unfinished year stands at its latest closed quarter
SELECT results_eq(
	$$SELECT er_afsluttet, taeller FROM udsatte_maal.maal_1a
		WHERE indikator = '1a_foranstaltning_pr_1000' AND aar = 2014
			AND periode_type = 'aar' AND enhed_kode IS NULL$$,
	$$VALUES (false, 1::float8)$$, 'the year that is not over says so');
-- quarters in between: 31 March 2013 is a quarter of the way from 1,000 to
-- 1,200: 1,050 + 500
SELECT is(naevner, 1550::float8, 'population between two Januaries')
FROM udsatte_maal.maal_1a
WHERE indikator = '1a_foranstaltning_pr_1000' AND periode_type = 'kvartal'
	AND periode_start = '2013-01-01' AND enhed_kode IS NULL;
-- flow: in the fourth quarter of 2013 children 1, 2, 3; person-years are the
-- mean of two Januaries times days/365: (1,100 + 500) * 92 / 365
SELECT results_eq(
	$$SELECT taeller, round(naevner::numeric, 6) FROM udsatte_maal.maal_1a
		WHERE indikator = '1a_foranstaltning_i_perioden' AND periode_type = 'kvartal'
			AND periode_start = '2013-10-01' AND enhed_kode IS NULL$$,
	$$VALUES (3::float8, round(1600 * 92 / 365.0, 6))$$, 'children helped in the quarter');
-- in the year 2013 they are still three, and the person-years add up to 1,600
SELECT results_eq(
	$$SELECT taeller, round(naevner::numeric, 6) FROM udsatte_maal.maal_1a
		WHERE indikator = '1a_foranstaltning_i_perioden' AND periode_type = 'aar'
			AND aar = 2013 AND enhed_kode IS NULL$$,
	$$VALUES (3::float8, 1600.000000)$$, 'a child counts once in the year');
-- in the middle of a year its row so far counts, flows as well as stocks
SET LOCAL udsatte.opgoerelsesdato = '2014-05-15';
SELECT results_eq(
	$$SELECT indikator, er_afsluttet, taeller FROM udsatte_maal.maal_1a
		WHERE indikator IN ('1a_foranstaltning_i_perioden', '1a_foranstaltning_pr_1000')
			AND aar = 2014 AND periode_type = 'aar' AND enhed_kode IS NULL ORDER BY 1$$,
	$$VALUES ('1a_foranstaltning_i_perioden', false, 1::float8),
		('1a_foranstaltning_pr_1000', false, 1)$$, 'a year that is not over has its numbers so far');
SET LOCAL udsatte.opgoerelsesdato = '2014-06-30';
-- the catalogue decides the age band: with 0-18 child 2 stays in, and so do
-- the 400 aged 18
UPDATE udsatte_register.indikator SET alder_til = 18
WHERE indikator = '1a_foranstaltning_pr_1000';
SELECT results_eq(
	$$SELECT taeller, naevner FROM udsatte_maal.maal_1a
		WHERE indikator = '1a_foranstaltning_pr_1000' AND periode_type = 'kvartal'
			AND periode_start = '2014-01-01' AND enhed_kode IS NULL$$,
	$$VALUES (2::float8, 2100::float8)$$, 'changing a row changes the number');

-- notifications: one in a case, one of a child without a case by residence,
-- one that belongs nowhere; 23:30 UTC on 31 March is 1 April in Copenhagen
INSERT INTO udsatte_register.bopael (kilde_id, borger_id, kommune_kode, bydel_nr, fra)
VALUES ('1', 5, 101, 3, '2011-01-01');
INSERT INTO udsatte_register.underretning (kilde_id, borger_id, sag_id, modtaget, underretter) VALUES
	('1', 1, 11, '2013-05-01 12:00+02', 'skole'),
	('2', 5, NULL, '2013-05-02 12:00+02', 'laege_sygehus'),
	('3', 4, NULL, '2013-05-02 12:00+02', 'anonym'),
	('4', 1, 11, '2013-03-31 23:30+00', 'skole');
SELECT results_eq(
	$$SELECT periode_start, taeller FROM udsatte_maal.maal_1a
		WHERE indikator = '1a_underretning_pr_1000' AND periode_type = 'kvartal'
			AND aar = 2013 AND enhed_kode IS NULL AND taeller > 0$$,
	$$VALUES ('2013-04-01'::date, 3::float8)$$, 'notifications by Copenhagen day');
-- a notification on the day of a move counts once, where the child moved to
INSERT INTO udsatte_register.bopael (kilde_id, borger_id, kommune_kode, bydel_nr, fra, til)
VALUES ('2', 4, 101, 1, '1995-01-01', '2012-07-01'), ('3', 4, 101, 2, '2012-07-01', '2012-12-31');
INSERT INTO udsatte_register.underretning (kilde_id, borger_id, modtaget, underretter)
VALUES ('5', 4, '2012-07-01 12:00+02', 'skole');
INSERT INTO udsatte_register.inddragelse (kilde_id, borger_id, sag_id, dato, fase, part, form, deltagelse)
VALUES ('6', 4, NULL, '2012-07-01', 'foer_sag', 'familie', 'netvaerksmoede', 'inddraget');
SELECT results_eq(
	$$SELECT bydel_nr FROM udsatte_maal.underretning_sted WHERE dato = '2012-07-01'$$,
	$$VALUES (2)$$, 'once on the day of a move');
SELECT results_eq(
	$$SELECT bydel_nr FROM udsatte_maal.grundlag_1b
		WHERE indikator = '1b_moeder_foer_sag_antal' AND dato = '2012-07-01'$$,
	$$VALUES (2)$$, 'a meeting too');
DELETE FROM udsatte_register.inddragelse WHERE kilde_id = '6';
DELETE FROM udsatte_register.underretning WHERE kilde_id = '5';
DELETE FROM udsatte_register.bopael WHERE borger_id = 4;
SELECT is(count(*), 1::bigint, 'a notification that belongs nowhere is a finding')
FROM udsatte_maal.datakvalitet WHERE regel = 'uden_kommune';
INSERT INTO udsatte_register.raadgivningsforloeb_afsluttet VALUES
	('E1', '2014-01-01', '11_1_2', '1_3_mdr', 'planlagt', 'ingen', false, 6),
	('E1', '2014-02-01', '11_1_2', '1_3_mdr', 'brobygget', 'boernefamilieenhed', true, 2);
SELECT results_eq(
	$$SELECT taeller, naevner, antal FROM udsatte_maal.maal_1a
		WHERE indikator = '1a_raadgivning_uden_sag_andel' AND aar = 2014
			AND periode_type = 'aar' AND enhed_kode = 'E1'$$,
	$$VALUES (6::float8, 8::float8, 8::bigint)$$, 'advice that ended without a case');

-- 1B. Case 11 has an investigation 2013-02-01..2013-05-31 with a meeting on
-- 2013-04-10; case 12 a plan from 2013-03-01 (running) whose only meeting was
-- before the plan; case 13 a plan from 2013-04-01 and a refusal 2013-04-20
INSERT INTO udsatte_register.undersoegelse (kilde_id, sag_id, opmaerksom, ivaerksat, afsluttet)
VALUES ('u1', 11, '2013-02-01', '2013-02-01', '2013-05-31');
INSERT INTO udsatte_register.handleplan (kilde_id, sag_id, art, udarbejdet) VALUES
	('h1', 12, 'handleplan', '2013-03-01'), ('h2', 13, 'handleplan', '2013-04-01');
INSERT INTO udsatte_register.inddragelse (kilde_id, borger_id, sag_id, dato, fase, part, form, deltagelse) VALUES
	('1', 1, 11, '2013-04-10', 'undersoegelse', 'familie', 'netvaerksmoede', 'inddraget'),
	('2', 1, 11, '2013-04-11', 'undersoegelse', 'professionelle', 'netvaerksmoede', 'inddraget'),
	('3', 2, 12, '2013-02-10', 'handleplan', 'netvaerk', 'netvaerksmoede', 'inddraget'),
	('4', 3, 13, '2013-04-20', 'handleplan', 'familie', 'andet', 'oensker_ikke_inddragelse'),
	('5', 5, NULL, '2013-02-20', 'foer_sag', 'familie', 'signs_of_safety', 'inddraget');
-- first quarter: two processes, none with a meeting inside it yet
SELECT results_eq(
	$$SELECT taeller, naevner FROM udsatte_maal.maal_1b
		WHERE indikator = '1b_inddraget_andel' AND periode_type = 'kvartal'
			AND periode_start = '2013-01-01' AND enhed_kode IS NULL$$,
	$$VALUES (0::float8, 2::float8)$$, 'what happens later does not count yet');
-- second quarter: three processes; 11 by meeting, 13 by refusal, 12 not
SELECT results_eq(
	$$SELECT indikator, taeller, naevner FROM udsatte_maal.maal_1b
		WHERE periode_type = 'kvartal' AND periode_start = '2013-04-01'
			AND enhed_kode IS NULL AND indikator LIKE '%_andel' ORDER BY 1$$,
	$$VALUES ('1b_aktivt_inddraget_andel', 1::float8, 3::float8),
		('1b_inddraget_andel', 2, 3), ('1b_oensker_ikke_andel', 1, 3)$$,
	'involved, refused and neither');
SELECT is(vaerdi, 2::float8, 'the count is of cases') FROM udsatte_maal.maal_1b
WHERE indikator = '1b_inddraget_antal' AND periode_type = 'kvartal'
	AND periode_start = '2013-04-01' AND enhed_kode IS NULL;
-- third quarter: 11 has ended in the second, 12 and 13 run on
SELECT is(naevner, 2::float8, 'ended before the period is out') FROM udsatte_maal.maal_1b
WHERE indikator = '1b_inddraget_andel' AND periode_type = 'kvartal'
	AND periode_start = '2013-07-01' AND enhed_kode IS NULL;
-- days from opening to the first meeting: case 11: 2013-01-01 to 04-10 = 99
SELECT is(vaerdi, 99::float8, 'days to the first meeting') FROM udsatte_maal.maal_1b
WHERE indikator = '1b_dage_til_foerste_moede' AND periode_type = 'kvartal'
	AND periode_start = '2013-04-01' AND enhed_kode IS NULL;
SELECT is(sum(taeller), 1::float8, 'meetings before a case are apart') FROM udsatte_maal.maal_1b
WHERE indikator = '1b_moeder_foer_sag_antal' AND periode_type = 'aar' AND enhed_kode IS NULL;

-- 1C. The register begins 2013-02-01 (u1), so what is before 2015-02-01 is
-- washout: nothing yet
SELECT is(count(*), 0::bigint, 'the first two years are washout')
FROM udsatte_maal.noegletal WHERE indikator = '1c_alder_foerste_undersoegelse';
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
-- child 5 (born 2011-01-01) at 2015-07-02: 4 + 182/365; child 3 (29 February
-- 2008) at 2015-03-01: 7 years to the day; child 1 had one before; 6 is not
-- born; 7 moved in the year before; 8 moved in two years before
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, ufoedt, koen) VALUES
	(6, '6', NULL, '2015-10-01', true, 'U'),
	(7, '7', md5('7')::udsatte.pseudonym, '2005-01-01', false, 'K'),
	(8, '8', md5('8')::udsatte.pseudonym, '2005-06-01', false, 'K');
INSERT INTO udsatte_register.bopael (kilde_id, borger_id, kommune_kode, fra) VALUES
	('7', 7, 101, '2014-06-01'), ('8', 8, 101, '2013-06-01');
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode,
	handlekommune_kode, aabnet) VALUES
	(17, 17, 6, 'E1', 101, '2015-06-01'), (18, 18, 7, 'E1', 101, '2015-06-01'),
	(19, 19, 8, 'E2', 101, '2015-06-01');
INSERT INTO udsatte_register.undersoegelse (kilde_id, sag_id, opmaerksom, ivaerksat) VALUES
	('u2', 11, '2015-03-01', '2015-03-01'), ('u3', 16, '2015-07-02', '2015-07-02'),
	('u4', 13, '2015-03-01', '2015-03-01'), ('u5', 17, '2015-06-01', '2015-06-01'),
	('u6', 18, '2015-06-01', '2015-06-01'), ('u7', 19, '2015-06-01', '2015-06-01');
-- mean of 4.498630, 7, 0 and 10: 21.498630 / 4
SELECT results_eq(
	$$SELECT antal, round(vaerdi::numeric, 5) FROM udsatte_maal.maal_1c
		WHERE indikator = '1c_alder_foerste_undersoegelse' AND aar = 2015
			AND periode_type = 'aar' AND enhed_kode IS NULL$$,
	$$VALUES (4::bigint, 5.37466)$$, 'mean age at the first investigation ever');
-- median of 0, 4.49863, 7, 10
SELECT is(round(vaerdi::numeric, 5), 5.74932, 'median age') FROM udsatte_maal.maal_1c
WHERE indikator = '1c_alder_median' AND aar = 2015 AND periode_type = 'aar' AND enhed_kode IS NULL;
SELECT is(antal, 3::bigint, 'without the unborn') FROM udsatte_maal.maal_1c
WHERE indikator = '1c_alder_uden_ufoedte' AND aar = 2015 AND periode_type = 'aar' AND enhed_kode IS NULL;
SELECT is(vaerdi, 1::float8, 'in-movers are counted apart') FROM udsatte_maal.maal_1c
WHERE indikator = '1c_tilflyttere_antal' AND aar = 2015 AND periode_type = 'aar' AND enhed_kode IS NULL;

-- a unit counts in its superior too, and a case without a unit is unknown
SELECT results_eq(
	$$SELECT enhed_kode, antal FROM udsatte_maal.maal_1c
		WHERE indikator = '1c_alder_foerste_undersoegelse' AND aar = 2015
			AND periode_type = 'aar' AND enhed_kode IS NOT NULL ORDER BY enhed_kode COLLATE "C"$$,
	$$VALUES ('101-BFCK', 4::bigint), ('E1', 1::bigint), ('E2', 3::bigint)$$,
	'units roll up');

-- two municipalities: the country is a level of its own
INSERT INTO udsatte_register.kommune (kommune_kode, navn) VALUES (147, 'Frederiksberg');
INSERT INTO udsatte_register.bydel (kommune_kode, bydel_nr, navn) VALUES (147, 99, 'Udenfor inddeling');
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, handlekommune_kode, aabnet)
VALUES (20, '20', 4, 147, '2012-06-01');
INSERT INTO udsatte_register.undersoegelse (kilde_id, sag_id, opmaerksom, ivaerksat) VALUES
	('u8', 20, '2012-06-01', '2012-06-01');
INSERT INTO udsatte_register.underretning (kilde_id, borger_id, sag_id, modtaget, underretter)
VALUES ('9', 4, 20, '2012-05-01 12:00+02', 'skole');
SELECT results_eq(
	$$SELECT kommune, taeller FROM udsatte_maal.maal_1a
		WHERE indikator = '1a_underretning_pr_1000' AND periode_type = 'aar'
			AND aar IN (2012, 2013) AND enhed_kode IS NULL AND taeller > 0
		ORDER BY 1, 2$$,
	$$VALUES ('Frederiksberg', 1::float8), ('Hele landet', 1), ('Hele landet', 3), ('København', 3)$$,
	'national level beside the municipal ones');

-- an indicator of the municipality's own
CREATE VIEW udsatte_maal.grundlag_eget AS
SELECT 'eget_moeder'::text AS indikator, i.dato, NULL::text AS periode_type,
	101 AS kommune_kode, 'ukendt'::text AS enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	99 AS bydel_nr, 'U'::text AS koen, NULL::integer AS alder,
	1::float8 AS taeller, 1::float8 AS naevner, 1 AS antal, i.borger_id, i.sag_id,
	i.inddragelse_id AS haendelse_id
FROM udsatte_register.inddragelse i;
SELECT udsatte.tilfoej_indikator('eget_moeder', 'Møder', 'grundlag_eget', 'antal',
	'd', 't', 'n', 'k', 'møder', maal => '1B', retning => 'op');
SELECT is(vaerdi, 5::float8, 'an own indicator appears in its goal') FROM udsatte_maal.maal_1b
WHERE indikator = 'eget_moeder' AND aar = 2013 AND periode_type = 'aar' AND enhed_kode IS NULL;
DROP VIEW udsatte_maal.grundlag_eget;
SELECT lives_ok($$SELECT count(*) FROM udsatte_maal.maal_1b$$,
	'a broken one does not take the rest down');
CREATE VIEW udsatte_maal.grundlag_eget AS
SELECT 'eget_moeder'::text AS indikator, i.dato, NULL::text AS periode_type,
	101 AS kommune_kode, 'ukendt'::text AS enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	99 AS bydel_nr, 'U'::text AS koen, NULL::integer AS alder,
	1::float8 AS taeller, 'NaN'::float8 AS naevner, 1 AS antal, i.borger_id, i.sag_id,
	i.inddragelse_id AS haendelse_id
FROM udsatte_register.inddragelse i;
SELECT lives_ok($$SELECT count(*) FROM udsatte_maal.maal_1b$$,
	'nor does one whose numbers are none');

SELECT * FROM finish();
ROLLBACK;
