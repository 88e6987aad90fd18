-- Deadlines that decisions set, the calendar by case worker and closing days,
-- the national level, and stored deadlines against computed ones.
BEGIN;
SET client_min_messages = warning;
SET timezone = 'Pacific/Auckland';
SET datestyle = 'German';
CREATE EXTENSION udsatte;
SET udsatte.opgoerelsesdato = '2014-06-30';
CALL udsatte.opret_register();
SELECT plan(14);

INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('BFE', 101, 'Børnefamilieenhed', 'boernefamilieenhed', '2000-01-01');
INSERT INTO udsatte_register.borger (borger_id, kilde_id, ufoedt, foedselsdato, koen)
VALUES (1, 'b1', true, '2005-03-01', 'K'), (2, 'b2', true, '2013-06-15', 'M'),
	(3, 'b3', true, '1996-08-10', 'M'), (4, 'b4', true, '1996-09-30', 'K');
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode, handlekommune_kode, aabnet)
VALUES (1, 's1', 1, 'BFE', 101, '2012-01-01'), (2, 's2', 2, 'BFE', 101, '2013-06-15'),
	(3, 's3', 3, 'BFE', 101, '2010-01-01'), (4, 's4', 4, 'BFE', 101, '2010-01-01');
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat, afsluttet)
VALUES (1, 'f1', 1, 'SEL-58', '2012-05-01', '2012-05-10', NULL),
	(2, 'f2', 2, 'SEL-75', '2013-09-06', '2013-09-06', NULL),
	(3, 'f3', 3, 'SEL-52-3-7', '2010-02-01', '2010-02-01', NULL),
	(4, 'f4', 4, 'SEL-52-3-7', '2010-02-01', '2010-02-01', '2014-03-01');
INSERT INTO udsatte_register.afgoerelse (afgoerelse_id, kilde_id, sag_id, art, truffet, ivaerksat, meddelt, godkendt, endelig, naeste_senest, ophoert)
VALUES
	-- child 1, not placed before: new decision due 2013-05-01; made 2013-04-20
	(1, 'a1', 1, 'uden_samtykke', '2012-05-01', '2012-05-10 10:00+02', NULL, NULL, NULL, NULL, NULL),
	-- placed within the year before: two years, appealed and final 2013-06-01,
	-- so 2015-06-01; but the committee has set 2014-12-01
	(2, 'a2', 1, 'uden_samtykke', '2013-04-20', NULL, NULL, NULL, '2013-06-01', '2014-12-01', NULL),
	-- child 2: the chairman's decision carried out Friday 2013-09-06 at 16:00;
	-- told 17:00 the next day (25 hours), approved on day 7 (2013-09-12), final
	-- 2013-10-07, one day after the month
	(3, 'a3', 2, 'formand', '2013-09-06', '2013-09-06 16:00+02', '2013-09-07 17:00+02', '2013-09-12', '2013-10-07', NULL, NULL),
	-- the committee's own decision about the baby: under one year, three years
	(4, 'a4', 2, 'uden_samtykke', '2013-10-07', NULL, NULL, NULL, NULL, NULL, NULL),
	-- an examination without consent: two months, never finished, lapsed later
	(5, 'a5', 1, 'undersoegelse_uden_samtykke', '2013-01-31', NULL, NULL, NULL, NULL, NULL, '2013-03-10'),
	-- after care: first such decision in the municipality 2014-01-15, about
	-- child 3 who turns 18 on 2014-08-10: due 2014-02-10
	(6, 'a6', 3, 'eftervaern', '2014-01-15', NULL, NULL, NULL, NULL, NULL, NULL);

SELECT results_eq($$SELECT kode, coalesce(afgoerelse_id, 0), to_char(haendelse, 'YYYY-MM-DD'), to_char(frist, 'YYYY-MM-DD'), to_char(udfoert, 'YYYY-MM-DD'), status
	FROM udsatte_maal.frist_afgoerelse ORDER BY 2, 1$$,
	$$VALUES ('S-68u', 0::bigint, '2014-08-10', '2014-02-10', '2014-01-15', 'overholdt'),
		-- child 4's placement ended 2014-03-01, before the day: no duty;
		-- three months to carry it out, from 2012-05-01
		('S-62a', 1, '2012-05-01', '2013-05-01', '2013-04-20', 'overholdt'),
		('S-64', 1, '2012-05-01', '2012-08-01', '2012-05-10', 'overholdt'),
		('S-62b', 2, '2013-06-01', '2014-12-01', NULL, 'loebende'),
		('S-75a', 3, '2013-09-06', '2013-09-07', '2013-09-07', 'for_sent'),
		('S-75b', 3, '2013-09-06', '2013-09-12', '2013-09-12', 'overholdt'),
		('S-75c', 3, '2013-09-06', '2013-10-06', '2013-10-07', 'for_sent'),
		('S-62c', 4, '2013-10-07', '2016-10-07', NULL, 'loebende'),
		('S-51', 5, '2013-01-31', '2013-03-31', NULL, 'bortfaldet')$$,
	'decisions and their deadlines');
SELECT is(dage_over, 1, 'one day after the month') FROM udsatte_maal.frist_afgoerelse WHERE kode = 'S-75c';
SELECT is(dage_over, 0, 'an hour late is no day late') FROM udsatte_maal.frist_afgoerelse WHERE kode = 'S-75a';
SELECT is(count(*), 9::bigint, 'all are deadlines of cases') FROM udsatte_maal.sagsfrist
WHERE fristtype IN (SELECT fristtype FROM udsatte_maal.frist_afgoerelse);

-- nobody is behind with decisions that are not registered
DELETE FROM udsatte_register.afgoerelse WHERE art = 'eftervaern';
SELECT is_empty($$SELECT * FROM udsatte_maal.frist_afgoerelse WHERE fristtype = 'eftervaern_afgoerelse'$$,
	'no register of after care decisions, no deadline');

-- the calendar: a2 is due 2014-12-01, 60 days after 2014-10-02, a closing day
SET LOCAL udsatte.opgoerelsesdato = '2014-10-02';
INSERT INTO udsatte_register.sagsbehandlerperiode (kilde_id, sag_id, sagsbehandler_noegle, fra, til)
VALUES ('p1', 1, 'SB-gammel', '2012-01-01', '2014-09-01'), ('p2', 1, 'SB-ny', '2014-09-01', NULL);
INSERT INTO udsatte_register.lukkedag (kommune_kode, dato, navn)
VALUES (101, '2014-12-01', 'Personaledag');
SELECT results_eq($$SELECT kode, dage_til, er_arbejdsdag, lukkedag, sagsbehandler_noegle, antal
	FROM udsatte_maal.frist_kalender WHERE kode = 'S-62b'$$,
	$$VALUES ('S-62b', 60, false, 'Personaledag', 'SB-ny', 1::bigint)$$,
	'the calendar knows the case worker of today and the closing day');
SELECT is(udsatte.er_arbejdsdag('2014-12-01'), true, 'which moves no statutory deadline');
SELECT is(sum(afgoerelser)::bigint, 1::bigint, 'the week''s load') FROM udsatte_maal.frist_belastning
WHERE uge = '2014-12-01';

-- the whole country once there are two municipalities: 3 of BFE's deadlines
-- fell in 2013's third quarter (S-75a, S-75b; S-75c in the fourth), one more
-- in the other municipality
SELECT is_empty('SELECT * FROM udsatte_maal.frist_rettidighed WHERE kommune_kode IS NULL', 'one municipality, no country');
INSERT INTO udsatte_register.kommune VALUES (147, 'Frederiksberg');
INSERT INTO udsatte_register.bydel (kommune_kode, bydel_nr, navn) VALUES (147, 99, 'Udenfor inddeling');
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, handlekommune_kode, aabnet)
VALUES (5, 's5', 1, 147, '2013-01-01');
INSERT INTO udsatte_register.afgoerelse (afgoerelse_id, kilde_id, sag_id, art, truffet, ivaerksat, godkendt, endelig)
VALUES (7, 'a7', 5, 'formand', '2013-09-01', '2013-09-01 12:00+02', '2013-09-20', '2013-09-25');
SELECT results_eq($$SELECT kommune_kode, enhed_kode, antal, overholdt FROM udsatte_maal.frist_rettidighed
	WHERE fristtype = 'formand_godkendelse' AND periode_type = 'kvartal' AND antal > 0
	ORDER BY kommune_kode NULLS LAST, enhed_kode NULLS LAST$$,
	$$VALUES (101, 'BFE', 1::bigint, 1::bigint), (101, NULL, 1, 1),
		(147, 'ukendt', 1, 0), (147, NULL, 1, 0), (NULL, NULL, 2, 1)$$,
	'unit, municipality, country');

-- stored equals computed, and a change makes it computed again
CREATE TEMP TABLE foer AS SELECT * FROM udsatte_maal.sagsfrist;
CALL udsatte.opdater_lager();
SELECT ok(udsatte.intern_lager('visning sagsfrist', NULL) IS NOT NULL, 'the store is used');
SELECT bag_eq('SELECT * FROM udsatte_maal.sagsfrist', 'SELECT * FROM foer', 'stored deadlines equal computed ones');
SELECT is(count(*), (SELECT count(*) FROM foer), 'and are there') FROM udsatte_register.sagsfrist_lager;
UPDATE udsatte_register.afgoerelse SET godkendt = '2013-09-13' WHERE afgoerelse_id = 3;
SELECT is(status, 'for_sent', 'a change shows at once') FROM udsatte_maal.sagsfrist WHERE kode = 'S-75b' AND haendelse_id = 3;
SELECT * FROM finish();
ROLLBACK;
