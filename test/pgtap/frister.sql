-- Deadlines: the catalogue, the rule of a day, and every view over a small
-- register whose numbers are worked out by hand beside the rows.
BEGIN;
SET client_min_messages = warning;
SET timezone = 'Pacific/Auckland';
SET datestyle = 'German';
CREATE EXTENSION IF NOT EXISTS udsatte;
SET udsatte.opgoerelsesdato = '2013-06-30';
CALL udsatte.opret_register();
SELECT plan(67);

-- the catalogue
SELECT is(count(*), 63::bigint, 'the catalogue holds every rule of both laws')
FROM udsatte_register.fristkatalog;
SELECT is_empty($$SELECT a.kode, b.kode
	FROM udsatte_register.fristkatalog a
		JOIN udsatte_register.fristkatalog b ON a.fristtype = b.fristtype
			AND a.kode < b.kode AND a.gyldig_fra <= coalesce(b.gyldig_til, 'infinity')
			AND b.gyldig_fra <= coalesce(a.gyldig_til, 'infinity')$$,
	'one rule a type and day');
SELECT is_empty($$SELECT kode FROM udsatte_register.fristkatalog
	WHERE (art IN ('frist', 'loft', 'ventetid', 'baglaens', 'foer_afgoerelse',
		'aldersgraense')) <> (regel IS NOT NULL)
		OR (art = 'antal_pr_aar') <> (antal_pr_aar IS NOT NULL)$$,
	'every rule has the length its kind demands');
SELECT is_empty($$SELECT kode FROM udsatte_register.fristkatalog
	WHERE lov = 'serviceloven' AND coalesce(gyldig_til, 'infinity') > '2023-12-31'
		OR lov = 'barnets_lov' AND gyldig_fra < '2024-01-01'$$,
	'the laws do not overlap');

-- the rule of a day
SELECT is(f.kode || ' ' || to_char(f.frist, 'YYYY-MM-DD'), v.svar, v.navn)
FROM (VALUES ('S-50', date '2012-10-31', 'S-50 2013-02-28', 'month end clamps'),
	('undersoegelse', '2011-10-31', 'S-50 2012-02-29', 'leap year'),
	('undersoegelse', '2023-12-31', 'S-50 2024-04-30', 'last day of the old law'),
	('undersoegelse', '2024-01-01', 'B-20 2024-05-01', 'first day of the new law'),
	('S-75b', '2012-03-10', 'S-75b 2012-03-16', 'the day of the event is day 1'),
	('genbehandling_1', '2013-04-17', 'S-62a 2014-04-17', 'one year'),
	('genbehandling_1', '2012-02-29', 'S-62a 2013-02-28', 'one year from 29 February'),
	-- Maundy Thursday 2013-03-28 is a holiday; 4 weeks from 02-28; Easter
	-- Monday is 04-01, so the citizen's limit rolls to Tuesday 04-02
	('klage', '2013-02-28', 'S-KLG 2013-04-02', 'a complaint rolls past Easter'),
	('S-68u', '2013-08-31', 'S-68u 2013-02-28', 'six months backward, clamped'),
	('underretning_kvittering', '2014-04-16', 'S-155b1 2014-04-26', 'six hverdage across Easter'),
	('foerste_opfoelgning', '2012-11-30', 'S-70a 2013-02-28', 'the first of a chain'),
	('handleplan', '2013-05-05', 'S-140 2013-05-05', 'before the decision'),
	('eftervaern_ophoer', '2000-02-29', NULL, 'no rule that old')) v(kode, dag, svar, navn)
	CROSS JOIN LATERAL udsatte.frist_for(v.kode, v.dag) f
WHERE v.svar IS NOT NULL;
SELECT throws_ok($$SELECT udsatte.frist_for('findes_ikke', '2013-01-01')$$,
	'22023', 'unknown time limit "findes_ikke"', 'unknown code');
SELECT throws_ok($$SELECT udsatte.frist_for('B-20', '2013-01-01')$$,
	'22023', 'no rule for "B-20" is in force on 2013-01-01', 'not yet law');
SELECT is((udsatte.frist_for('S-155a', '2014-01-01')).frist, NULL,
	'hours have no due date');
SELECT is((udsatte.frist_for('screening', '2024-06-01')).frist, NULL,
	'no length, no due date');
SELECT is((udsatte.frist_tidspunkt_for('underretning_vurdering',
		timestamptz '2014-03-29 15:00+01')).frist,
	timestamptz '2014-03-30 16:00+02', '24 elapsed hours over the clock change');
SELECT is((udsatte.frist_tidspunkt_for('underretning_vurdering',
		timestamptz '2023-12-31 23:30+00')).kode,
	'B-136', 'the day is the day in Copenhagen');
SELECT is((udsatte.frist_for(NULL, '2014-01-01')).kode, NULL, 'NULL gives NULL');
INSERT INTO udsatte_register.fristkatalog (kode, fristtype, lov, paragraf, pligt,
	haendelse, art, regel, gyldig_fra, kilde, sikkerhed)
VALUES ('EGEN', 'genvurdering_klage', 'retssikkerhedsloven', '-', '-',
	'modtaget_klage', 'frist', '2 uger', '2012-01-01', 'egen', 'kilde');
SELECT is((udsatte.frist_for('genvurdering_klage', '2013-01-01')).kode, 'EGEN',
	'the municipality''s own rule goes first');
DELETE FROM udsatte_register.fristkatalog WHERE kode = 'EGEN';

-- what became of it: as seen on 2013-06-30
SELECT is(udsatte.fristudfald(v.frist, v.udfoert, v.foreloebig, v.ophoert, '2013-06-30'),
	v.svar, v.svar || ': ' || v.navn)
FROM (VALUES (date '2013-06-29', date '2013-06-29', NULL::date, NULL::date, 'overholdt', 'on the day'),
	('2013-06-28', '2013-06-29', NULL, NULL, 'for_sent', 'a day late'),
	('2013-06-29', NULL, NULL, NULL, 'forfalden', 'open and past'),
	('2013-06-30', NULL, NULL, NULL, 'loebende', 'due on the status date'),
	('2013-06-29', '2013-07-01', NULL, NULL, 'forfalden', 'done after the status date'),
	('2013-06-01', NULL, '2013-06-01', NULL, 'foreloebig', 'preliminary in time'),
	('2013-06-01', NULL, '2013-06-02', NULL, 'forfalden', 'preliminary too late'),
	('2013-06-01', NULL, NULL, '2013-06-01', 'bortfaldet', 'lapsed on the day'),
	('2013-06-01', NULL, NULL, '2013-06-02', 'for_sent', 'lapsed after the day'),
	('2013-06-01', '2013-05-01', NULL, '2013-05-20', 'overholdt', 'done before it lapsed'))
	v(frist, udfoert, foreloebig, ophoert, svar, navn);
SELECT is(udsatte.dage_over('2013-06-01', NULL, NULL, '2013-06-30'), 29, 'open: to the status date');
SELECT is(udsatte.dage_over('2013-06-01', '2013-06-01', NULL, '2013-06-30'), NULL, 'not over');
SELECT is(udsatte.foedselsdag('2000-02-29', 18), date '2018-03-01', 'born on 29 February');
SELECT is_empty($$SELECT d FROM generate_series(timestamp '1996-01-01', '2004-12-31', '1 day') d
	WHERE udsatte.alder(d::date, udsatte.foedselsdag(d::date, 18)) <> 18
		OR udsatte.alder(d::date, udsatte.foedselsdag(d::date, 18) - 1) <> 17$$,
	'the birthday is the first day of the age');

-- no data at all
SELECT is_empty('SELECT * FROM udsatte_maal.sagsfrist', 'no data, no deadlines');
SELECT is_empty('SELECT * FROM udsatte_maal.frist_rettidighed', 'no data, no rates');
SELECT is_empty('SELECT * FROM udsatte_maal.frist_belastning', 'no data, no load');
SELECT is_empty('SELECT * FROM udsatte_maal.maal_6c', 'no data, no goal');

INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('BFE', 101, 'Enhed', 'boernefamilieenhed', '2000-01-01');
INSERT INTO udsatte_register.borger (borger_id, kilde_id, ufoedt, foedselsdato, koen)
SELECT n, 'b' || n, true, CASE n WHEN 3 THEN date '1995-02-10' ELSE '2004-01-01' END, 'K'
FROM generate_series(1, 6) n;
ALTER TABLE udsatte_register.borger DROP CONSTRAINT borger_pseudonym_eller_ufoedt;
UPDATE udsatte_register.borger SET ufoedt = false;
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode, handlekommune_kode, aabnet, lukket)
SELECT n, 's' || n, n, CASE WHEN n <> 4 THEN 'BFE' END, 101, '2011-01-01',
	CASE n WHEN 5 THEN date '2012-03-31' END
FROM generate_series(1, 6) n;

INSERT INTO udsatte_register.undersoegelse (undersoegelse_id, kilde_id, sag_id, opmaerksom,
	ivaerksat, foreloebig_vurdering, afsluttet, bortfaldet, bortfald_aarsag)
VALUES (1, 'u1', 1, '2012-08-31', '2012-09-10', NULL, '2012-12-31', NULL, NULL),	-- due 12-31: in time on the period's last day
	(2, 'u2', 2, '2012-10-31', '2012-11-01', '2013-02-28', '2013-04-01', NULL, NULL),	-- due 02-28: preliminary
	(3, 'u3', 3, '2012-11-01', '2012-11-01', NULL, NULL, NULL, NULL),	-- due 03-01, turned 18 on 02-10: lapsed
	(4, 'u4', 4, NULL, '2012-12-15', NULL, NULL, NULL, NULL),	-- due 04-15, open: 76 days over; no unit
	(5, 'u5', 6, '2013-02-28', '2013-02-28', NULL, NULL, NULL, NULL),	-- due 06-28: 2 days over
	(6, 'u6', 1, '2013-02-28', '2013-03-01', NULL, NULL, '2013-05-01', 'andet'),	-- due 06-28, dropped without reason
	(7, 'u7', 1, '2013-06-15', '2013-06-16', NULL, NULL, NULL, NULL),	-- due 10-15: running
	(8, 'u8', 2, '2010-06-15', '2010-06-16', NULL, NULL, NULL, NULL);	-- before the first rule
SELECT results_eq($$SELECT undersoegelse_id, to_char(frist, 'YYYY-MM-DD'), status, dage_over
	FROM udsatte_maal.frist_undersoegelse ORDER BY 1$$,
	$$VALUES (1::bigint, '2012-12-31', 'overholdt', NULL::integer), (2, '2013-02-28', 'foreloebig', 32),
		(3, '2013-03-01', 'bortfaldet', NULL), (4, '2013-04-15', 'forfalden', 76),
		(5, '2013-06-28', 'forfalden', 2), (6, '2013-06-28', 'for_sent', 1),
		(7, '2013-10-15', 'loebende', NULL)$$, 'examinations');
-- 2013: due 2, 4, 5, 6 of which none in time; 2012: 1 of 1
SELECT results_eq($$SELECT aar, naevner, taeller, vaerdi FROM udsatte_maal.maal_6b
	WHERE indikator = '6b_undersoegelse_rettidig_andel' AND periode_type = 'aar'
		AND enhed_kode IS NULL AND kommune_kode = 101 ORDER BY 1$$,
	$$VALUES (2012, 1::float8, 1::float8, 1::float8), (2013, 4, 0, 0)$$, 'goal 6B');
SELECT results_eq($$SELECT antal, overholdt, for_sent, forfalden, foreloebig, bortfaldet, andel,
		aeldste_dage_over, median_dage_over
	FROM udsatte_maal.frist_rettidighed WHERE fristtype = 'undersoegelse'
		AND periode_type = 'aar' AND periode_start = '01.01.2013' AND enhed_kode IS NULL$$,
	-- median of 32, 76, 2, 1
	$$VALUES (4::bigint, 0::bigint, 1::bigint, 2::bigint, 1::bigint, 1::bigint, 0::float8, 76::float8, 17::float8)$$,
	'timeliness counts the same rows');
-- started in 2012: u1 done at its end, u2 and u4 not in time, u3 left at 101
-- of 120 days. At risk at the end: u1, u2, u4, one done: 1/3
SELECT is((SELECT round(km_andel::numeric, 6) FROM udsatte_maal.frist_rettidighed
	WHERE fristtype = 'undersoegelse' AND periode_type = 'aar'
		AND periode_start = '2012-01-01' AND enhed_kode IS NULL),
	round(1 / 3.0, 6), 'Kaplan-Meier by hand');
SELECT is((SELECT array_agg(haendelse_id ORDER BY plads, haendelse_id) FROM udsatte_maal.frist_forfaldne),
	ARRAY[4, 5]::bigint[], 'overdue, oldest first; finished ones are not');
SELECT is((SELECT enhed_kode FROM udsatte_maal.frist_forfaldne WHERE plads = 1), 'ukendt',
	'a case without a unit');

-- follow-ups
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat, afsluttet)
VALUES (1, 'f1', 1, 'SEL-52-3-3', '2011-11-30', '2011-11-30', NULL),
	(2, 'f2', 3, 'SEL-52-3-6', '2012-06-01', '2012-06-10', NULL),	-- ends at 18
	(3, 'f3', 5, 'SEL-52-3-2', '2011-06-01', '2011-06-15', '2011-08-31'),	-- ended before due
	(4, 'f4', 5, 'SEL-52-3-2', '2011-10-01', '2011-10-01', '2012-03-31'),	-- anew: due 01-01
	(5, 'f5', 6, 'SEL-52-3-7', '2012-07-01', '2012-07-01', '2013-03-31');	-- placed 184 of 366 and 90 of 365 days
INSERT INTO udsatte_register.opfoelgning (kilde_id, sag_id, afholdt)
VALUES ('o1', 1, '2012-02-29'),	-- due 02-29 (30 November + 3 months)
	('o1b', 1, '2012-02-29'),	-- the same day twice is one
	('o2', 1, '2012-09-15'),	-- due 08-29: late by 17
	('o3', 5, '2012-02-01'),	-- due 01-01: late by 31
	('o4', 3, '2012-08-01'),	-- due 09-10
	('o5', 6, '2013-08-01');	-- after the status date
SELECT results_eq($$SELECT sag_id, kode, to_char(haendelse, 'YYYY-MM-DD'), to_char(frist, 'YYYY-MM-DD'), status, dage_over
	FROM udsatte_maal.frist_opfoelgning ORDER BY 1, haendelse$$,
	$$VALUES (1::bigint, 'S-70a', '2011-11-30', '2012-02-29', 'overholdt', NULL::integer),
		(1, 'S-70b', '2012-02-29', '2012-08-29', 'for_sent', 17),
		(1, 'S-70b', '2012-09-15', '2013-03-15', 'forfalden', 107),
		(3, 'S-70a', '2012-06-10', '2012-09-10', 'overholdt', NULL),
		(3, 'S-70b', '2012-08-01', '2013-02-01', 'for_sent', 8),	-- until the day before 18
		(5, 'S-70a', '2011-10-01', '2012-01-01', 'for_sent', 31),
		(6, 'S-70a', '2012-07-01', '2012-10-01', 'for_sent', 181)$$, 'follow-ups');
SELECT results_eq($$SELECT aar, naevner, taeller FROM udsatte_maal.maal_6c
	WHERE indikator = '6c_opfoelgning_rettidig_andel' AND periode_type = 'aar'
		AND enhed_kode IS NULL AND kommune_kode = 101 ORDER BY 1$$,
	$$VALUES (2012, 5::float8, 2::float8), (2013, 2, 0)$$, 'goal 6C, follow-ups');
-- the same follow-ups by the chain function, cases that end before 18 years
SELECT is_empty($$
	(SELECT f.sag_id, f.frist, f.udfoert FROM udsatte_maal.frist_opfoelgning f WHERE f.sag_id IN (1, 5, 6))
	EXCEPT ALL
	(SELECT p.sag_id, c.frist, c.afholdt FROM udsatte_maal.indsatsperiode p
		CROSS JOIN LATERAL udsatte.opfoelgninger(p.start, p.slut, '3 mdr derefter 6 mdr',
			ARRAY(SELECT o.afholdt FROM udsatte_register.opfoelgning o
				WHERE o.sag_id = p.sag_id), udsatte.opgoerelsesdato()) c)$$,
	'equal to the chain function');

-- plans: case 1 has one on the day of the decision, case 5 one too late,
-- case 6 none
INSERT INTO udsatte_register.handleplan (kilde_id, sag_id, art, udarbejdet, gyldig_til)
VALUES ('h1', 1, 'handleplan', '2011-11-30', '2012-11-30'),
	('h2', 1, 'handleplan', '2012-12-01', NULL),
	('h3', 5, 'handleplan', '2011-06-11', NULL);
SELECT results_eq($$SELECT foranstaltning_id, status, dage_over FROM udsatte_maal.frist_handleplan ORDER BY 1$$,
	$$VALUES (1::bigint, 'overholdt', NULL::integer), (2, 'for_sent', 254),	-- until 18
	
		(3, 'for_sent', 10), (4, 'overholdt', NULL), (5, 'for_sent', 273)$$, 'plans');
-- 2013-03-31 active: case 1 (plan of December: within six months) and 6
-- (ends that day, no plan); case 3 is 18. 2013-06-30: case 1 alone
SELECT results_eq($$SELECT indikator, kvartal, naevner, taeller FROM udsatte_maal.maal_6c
	WHERE indikator IN ('6c_handleplan_andel', '6c_plan_revideret_6_mdr_andel') AND periode_type = 'kvartal'
		AND aar = 2013 AND enhed_kode IS NULL AND kommune_kode = 101 ORDER BY 1, 2$$,
	$$VALUES ('6c_handleplan_andel', 1, 2::float8, 1::float8), ('6c_handleplan_andel', 2, 1, 1),
		('6c_plan_revideret_6_mdr_andel', 1, 1, 1), ('6c_plan_revideret_6_mdr_andel', 2, 1, 0)$$,
	'goal 6C, plans: a case counts once');

-- supervision: 2 x 184 / 366 = 1 in 2012, 2 x 90 / 365 = 0 in 2013
INSERT INTO udsatte_register.tilsyn (kilde_id, foranstaltning_id, dato, samtale)
VALUES ('t1', 5, '2012-09-01', false), ('t2', 5, '2012-12-31', true);
SELECT results_eq($$SELECT aar, nr, krav, to_char(frist, 'YYYY-MM-DD'), status FROM udsatte_maal.frist_tilsyn$$,
	$$VALUES (2012, 1, 1, '2012-12-31', 'overholdt')$$, 'supervision pro rata, with a talk, on the last day');
SET LOCAL udsatte.opgoerelsesdato = '2012-12-31';
UPDATE udsatte_register.tilsyn SET samtale = false;
SELECT is((SELECT status FROM udsatte_maal.frist_tilsyn), 'for_sent',
	'the account of the year is closed on its last day');

-- notifications under the law from October 2013
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';
INSERT INTO udsatte_register.underretning (underretning_id, kilde_id, borger_id, sag_id, modtaget, vurderet, kvitteret, underretter)
VALUES (1, 'n1', 1, 1, '2014-04-16 10:00+02', '2014-04-17 10:00+02', '2014-04-26', 'skole'),	-- to the second; 6 hverdage over Easter
	(2, 'n2', 1, 1, '2014-05-05 10:00+02', '2014-05-06 10:00:01+02', '2014-05-13', 'skole'),	-- a second late; due 05-12
	(3, 'n3', 2, NULL, '2014-06-01 10:00+02', NULL, NULL, 'anonym'),	-- no case, no home: not placed anywhere
	(4, 'n4', 2, 2, '2014-06-01 10:00+02', NULL, NULL, 'anonym');	-- nobody to answer
SELECT results_eq($$SELECT underretning_id, fristtype, to_char(frist, 'YYYY-MM-DD'), status, dage_over
	FROM udsatte_maal.frist_underretning ORDER BY 1, 2$$,
	$$VALUES (1::bigint, 'underretning_kvittering', '2014-04-26', 'overholdt', NULL::integer),
		(1, 'underretning_vurdering', '2014-04-17', 'overholdt', NULL),
		(2, 'underretning_kvittering', '2014-05-12', 'for_sent', 1),
		(2, 'underretning_vurdering', '2014-05-06', 'for_sent', 0),
		(4, 'underretning_vurdering', '2014-06-02', 'forfalden', 212)$$, 'notifications');
SELECT results_eq($$SELECT indikator, naevner, taeller FROM udsatte_maal.maal_6c
	WHERE indikator LIKE 'underretning%' AND periode_type = 'aar' AND aar = 2014
		AND enhed_kode IS NULL AND kommune_kode = 101 ORDER BY 1$$,
	$$VALUES ('underretning_24_timer_andel', 3::float8, 1::float8), ('underretning_kvittering_andel', 2, 1)$$,
	'notifications in time');
-- case 5 closed 2012-03-31, matured 2013-03-31: no notification since
SELECT results_eq($$SELECT to_char(dato, 'YYYY-MM-DD'), taeller FROM udsatte_maal.grundlag_6c_gentagelse
	WHERE indikator = 'genunderretning_12_mdr_andel'$$, $$VALUES ('2013-03-31', 0::float8)$$, 'matured closures');
INSERT INTO udsatte_register.underretning (underretning_id, kilde_id, borger_id, sag_id, modtaget, underretter)
VALUES (5, 'n5', 5, 5, '2013-03-31 23:59+02', 'skole');
SELECT is((SELECT taeller FROM udsatte_maal.grundlag_6c_gentagelse
	WHERE indikator = 'genunderretning_12_mdr_andel'), 1::float8, 'a notification on the last evening of the window');
-- the register begins 2013-03-31: counted from 2014-03-31; case 1 has had
-- none before 04-16 and one before 05-05; child 2 had one without a place
SELECT results_eq($$SELECT haendelse_id, taeller FROM udsatte_maal.grundlag_6c_gentagelse
	WHERE indikator = 'genunderretning_baglaens_andel' ORDER BY 1$$,
	$$VALUES (1::bigint, 0::float8), (2, 1), (4, 1)$$, 'notifications that follow another');

-- the new law: the decided date, and the earlier of two
SET LOCAL udsatte.opgoerelsesdato = '2024-12-31';
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat)
VALUES (6, 'f6', 2, 'BL-46', '2020-01-01', '2024-02-01');
UPDATE udsatte_register.borger SET foedselsdato = '2010-01-01' WHERE borger_id = 2;
INSERT INTO udsatte_register.undersoegelse (undersoegelse_id, kilde_id, sag_id, opmaerksom, ivaerksat, afsluttet)
VALUES (9, 'u9', 2, '2024-01-10', '2024-01-10', '2024-04-01');
INSERT INTO udsatte_register.opfoelgning (kilde_id, sag_id, afholdt, naeste_aftalt)
VALUES ('o6', 2, '2024-03-28', '2024-09-30'), ('o7', 2, '2024-10-01', NULL);
SELECT results_eq($$SELECT kode, to_char(haendelse, 'YYYY-MM-DD'), to_char(frist, 'YYYY-MM-DD'), status
	FROM udsatte_maal.frist_opfoelgning WHERE sag_id = 2 ORDER BY haendelse$$,
	$$VALUES ('B-95a', '2024-02-01', '2024-04-01', 'overholdt'), ('B-95b', '2024-03-28', '2024-09-30', 'for_sent'),
		('B-95b', '2024-10-01', NULL, NULL)$$, 'the new law''s follow-ups');

-- audits
SET LOCAL udsatte.opgoerelsesdato = '2013-06-30';
INSERT INTO udsatte_register.ledelsestilsyn (kilde_id, sag_id, dato, spoergsmaal_kode, svar)
VALUES ('l1', 1, '2013-05-01', 'LT01', 'ja'), ('l2', 1, '2013-05-01', 'LT04', 'nej'),
	('l3', 1, '2013-05-01', 'LT05', 'ja'), ('l4', 1, '2013-05-01', 'LT06', 'ikke_relevant');
SELECT results_eq($$SELECT indikator, naevner, taeller FROM udsatte_maal.maal_6a
	WHERE periode_type = 'aar' AND enhed_kode IS NULL AND kommune_kode = 101 ORDER BY 1$$,
	$$VALUES ('6a_handleplan_andel', 2::float8, 1::float8), ('6a_inddragelse_andel', 1, 1),
		('6a_lovoverholdelse_andel', 3, 2)$$, 'goal 6A');

-- calendar and load: u7 is due 2013-10-15
SET LOCAL udsatte.opgoerelsesdato = '2013-07-23';
SELECT results_eq($$SELECT to_char(frist, 'YYYY-MM-DD'), dage_til, antal FROM udsatte_maal.frist_kalender$$,
	$$VALUES ('2013-10-15', 84, 1::bigint)$$, 'the calendar');
SELECT results_eq($$SELECT enhed_kode, count(*), sum(antal)::bigint, sum(antal) FILTER (WHERE forfaldne_uge)::bigint
	FROM udsatte_maal.frist_belastning GROUP BY 1 ORDER BY 1$$,
	-- overdue at BFE: u5 and a follow-up of case 1; without unit u4;
	-- u7 in the week of 14 October
	$$VALUES ('BFE', 14::bigint, 3::bigint, 2::bigint), ('ukendt', 14, 1, 1)$$, 'the load');

-- what the views are made of
SELECT is_empty($$SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
	FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
	WHERE c.relnamespace = 'udsatte_maal'::regnamespace AND c.relkind = 'v'
		AND (c.relname LIKE 'frist%' OR c.relname IN ('sagsfrist', 'indsatsperiode', 'handleplan_kvartal')
			OR c.relname LIKE 'grundlag_6%')
		AND a.atttypid::regtype::text NOT IN ('date', 'smallint', 'integer', 'bigint',
			'double precision', 'text', 'boolean')$$, 'types that BI tools know');
SELECT is_empty($$SELECT c.relname, a.attname
	FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
	WHERE c.relnamespace = 'udsatte_maal'::regnamespace AND c.relname LIKE 'frist%'
		AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid) IS NULL)$$,
	'every column is explained');
SELECT is_empty($$SELECT kode, haendelse_id, sag_id, haendelse, frist, udfoert, count(*)
	FROM udsatte_maal.sagsfrist GROUP BY 1, 2, 3, 4, 5, 6 HAVING count(*) > 1$$, 'the key of sagsfrist');
SELECT * FROM finish();
ROLLBACK;
