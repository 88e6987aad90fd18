-- A new key: every person gets a new pseudonym, or nobody does.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL datestyle = 'German';
SELECT plan(15);
CREATE EXTENSION udsatte;
SELECT throws_ok('CALL udsatte.skift_pseudonymnoegle()', '42P01', NULL, 'no register');
CALL udsatte.opret_register();
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, ufoedt) VALUES
	(1, 'a', repeat('01', 16)::udsatte.pseudonym, '2001-02-01', false),
	(2, 'b', repeat('02', 16)::udsatte.pseudonym, '2002-02-01', false),
	(3, 'c', NULL, '2016-01-01', true);
CREATE TEMP TABLE m (gammelt udsatte.pseudonym, nyt udsatte.pseudonym);
CREATE TEMP VIEW nu AS SELECT borger_id, pseudonym::text FROM udsatte_register.borger;
INSERT INTO m VALUES (repeat('01', 16)::udsatte.pseudonym, repeat('a1', 16)::udsatte.pseudonym);
SELECT throws_ok($$CALL udsatte.skift_pseudonymnoegle('m')$$, '22000', 'the pseudonyms cannot change', 'one person is missing');
INSERT INTO m VALUES (repeat('02', 16)::udsatte.pseudonym, NULL);
SELECT throws_ok($$CALL udsatte.skift_pseudonymnoegle('m')$$, '22000', NULL, 'or mapped to nothing');
UPDATE m SET nyt = repeat('a1', 16)::udsatte.pseudonym;
SELECT throws_ok($$CALL udsatte.skift_pseudonymnoegle('m')$$, '22000', NULL, 'or two would be one');
UPDATE m SET nyt = repeat('01', 16)::udsatte.pseudonym WHERE gammelt::text LIKE '02%';
SELECT throws_ok($$CALL udsatte.skift_pseudonymnoegle('m')$$, '22000', NULL, 'or a new one is another''s old');
UPDATE m SET nyt = repeat('a2', 16)::udsatte.pseudonym WHERE gammelt::text LIKE '02%';
INSERT INTO m VALUES (repeat('02', 16)::udsatte.pseudonym, repeat('a3', 16)::udsatte.pseudonym);
SELECT throws_ok($$CALL udsatte.skift_pseudonymnoegle('m')$$, '22000', NULL, 'or one has two');
SELECT results_eq('SELECT * FROM nu ORDER BY 1',
	$$VALUES (1::bigint, repeat('01', 16)), (2, repeat('02', 16)), (3, NULL)$$, 'after errors nothing has changed');
DELETE FROM m WHERE nyt::text LIKE 'a3%';
-- a mapping may know persons that this register does not
INSERT INTO m VALUES (repeat('07', 16)::udsatte.pseudonym, repeat('a7', 16)::udsatte.pseudonym);
SELECT lives_ok($$CALL udsatte.skift_pseudonymnoegle('m')$$, 'each once');
SELECT results_eq('SELECT * FROM nu ORDER BY 1',
	$$VALUES (1::bigint, repeat('a1', 16)), (2, repeat('a2', 16)), (3, NULL)$$, 'all have changed; the unborn have none');

SELECT throws_ok('CALL udsatte.skift_pseudonymnoegle()', '22000', NULL, 'not all numbers are stored');
INSERT INTO udsatte_register.identitet VALUES (1, '0102014567'), (2, '0202024561');
SELECT lives_ok('CALL udsatte.skift_pseudonymnoegle()', 'from the numbers stored');
SELECT is_empty('SELECT FROM udsatte_register.borger b LEFT JOIN udsatte_register.identitet i USING (borger_id)
	WHERE NOT b.ufoedt AND b.pseudonym::text IS DISTINCT FROM udsatte.pseudonym(i.cpr)::text', 'made with the key in use');
SELECT throws_ok('CALL udsatte.skift_pseudonymnoegle()', '22000', NULL, 'the same key again is none');

CREATE ROLE udsatte_uden;
GRANT USAGE ON SCHEMA udsatte TO udsatte_uden;
SET LOCAL ROLE udsatte_uden;
SELECT throws_ok('CALL udsatte.skift_pseudonymnoegle()', '42501', NULL, 'not for everybody');
SELECT throws_ok($$SELECT udsatte.pseudonym('0102014567'::udsatte.cpr)$$, '42501', NULL, 'nor is the function');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
