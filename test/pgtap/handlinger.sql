-- The strategy's chains of cause and effect and the plan of action.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(8);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2013-12-31';

-- the figures on pages 15 and 17: 2 means each; 1 + 4 and 1 + 1 activities
SELECT results_eq($$SELECT maal, count(DISTINCT virkemiddel), count(aktivitet)
		FROM udsatte_maal.aarsagskaede WHERE maal IN ('1A', '1B', '1C') GROUP BY 1 ORDER BY 1$$,
	$$VALUES ('1A', 2::bigint, 5::bigint), ('1B', 2, 2), ('1C', 0, 0)$$,
	'means and activities of the goals; a goal without means is shown');
SELECT is(count(DISTINCT maal), 13::bigint, 'every goal is in the chain') FROM udsatte_maal.aarsagskaede;
SELECT is_empty('SELECT FROM udsatte_maal.aarsagskaede WHERE aktivitet IS NOT NULL AND aktivitet_side NOT BETWEEN 15 AND 18',
	'every activity names its page');
SELECT results_eq('SELECT DISTINCT finansiering FROM udsatte_maal.handlingsoversigt',
	$$VALUES ('ikke oplyst')$$, 'what the source does not say is not known');

-- two statuses by the status date and one after it: the second is the latest,
-- 9 of 12 reached
INSERT INTO udsatte_register.aktivitet_status VALUES
	('1A-2-1', '2012-12-31', 'i_gang', 4, 12), ('1A-2-1', '2013-06-30', 'i_gang', 9, 12),
	('1A-2-1', '2014-06-30', 'gennemfoert', 12, 12);
SELECT results_eq($$SELECT status, status_dato, naaet, maalsat, opfyldelse, maalsat_naaet, forsinket
		FROM udsatte_maal.handlingsoversigt WHERE aktivitet = '1A-2-1'$$,
	$$VALUES ('i_gang', '2013-06-30'::date, 9::float8, 12::float8, 0.75::float8, false, false)$$,
	'the latest status on the status date');
UPDATE udsatte_register.aktivitet SET til = '2013-10-31', finansieret = true WHERE aktivitet = '1A-2-1';
UPDATE udsatte_register.aktivitet SET finansieret = false WHERE aktivitet = '1A-2-2';
SELECT results_eq($$SELECT finansiering, forsinket FROM udsatte_maal.handlingsoversigt
		WHERE aktivitet IN ('1A-2-1', '1A-2-2') ORDER BY aktivitet$$,
	$$VALUES ('finansieret', true), ('forudsætter tilførsel af midler', false)$$,
	'financed or not, and late when the end has passed');
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';
SELECT results_eq($$SELECT status, maalsat_naaet, forsinket FROM udsatte_maal.handlingsoversigt
		WHERE aktivitet = '1A-2-1'$$,
	$$VALUES ('gennemfoert', true, false)$$, 'carried out is not late');
SELECT is(count(*), 7::bigint, 'one row per activity') FROM udsatte_maal.handlingsoversigt;
SELECT * FROM finish();
ROLLBACK;
