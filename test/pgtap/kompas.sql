-- Which readings are compared, and the compass views; worked out by hand.
BEGIN;
SET LOCAL timezone = 'Europe/Copenhagen';
CREATE EXTENSION IF NOT EXISTS udsatte;
CREATE EXTENSION IF NOT EXISTS pgtap;
SET LOCAL client_min_messages = warning;
CALL udsatte.opret_register();
SELECT plan(47);
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';

SELECT is_empty('SELECT * FROM udsatte_maal.kompas_barn', 'no data, no child');
SELECT is_empty('SELECT * FROM udsatte_maal.kompas_radar', 'no data, no radar');
SELECT is_empty('SELECT * FROM udsatte_maal.kompas_daekning', 'no data, no coverage');

INSERT INTO udsatte_register.kommune (kommune_kode, navn) VALUES (147, 'Frederiksberg');
INSERT INTO udsatte_register.bydel (kommune_kode, bydel_nr, navn) VALUES (147, 99, 'Udenfor inddeling');
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('E1', 101, 'Enhed 1', 'boernefamilieenhed', '2000-01-01'),
	('T1', 101, 'Tilbud 1', 'doegninstitution', '2000-01-01'),
	('T2', 101, 'Tilbud 2', 'doegninstitution', '2000-01-01'),
	('V1', 147, 'Enhed V', 'boernefamilieenhed', '2000-01-01');
CREATE FUNCTION pg_temp.barn(id bigint, kommune integer DEFAULT 101,
		enhed text DEFAULT 'E1', lukket date DEFAULT NULL)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato)
VALUES (id, 'b' || id, md5(id::text)::udsatte.pseudonym, '2004-01-01');
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode,
	handlekommune_kode, aabnet, lukket)
VALUES (id, 's' || id, id, enhed, kommune, '2013-01-01', lukket)
$$;
CREATE FUNCTION pg_temp.maaling(id bigint, dato date, skoen text,
		rolle text DEFAULT 'myndighed', enhed text DEFAULT NULL,
		maal text DEFAULT NULL, anledning text DEFAULT 'opfoelgning')
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.kompasmaaling (kilde_id, borger_id, sag_id,
	katalog_kode, dato, rolle, anledning, enhed_kode, skoen, maal)
VALUES (concat_ws('-', id, dato, rolle, enhed), id, id, 'FK2011', dato, rolle,
	anledning, enhed, skoen::udsatte.kompas, maal::udsatte.kompas)
$$;

-- 1: up on one, same on one; 2: down; 3: both ways; 4: unchanged at the target;
-- 5: one reading; 6: two readings with nothing in common; 7: another city
SELECT pg_temp.barn(n) FROM generate_series(1, 6) n;
SELECT pg_temp.barn(7, 147, 'V1');
SELECT pg_temp.maaling(1, '2014-02-01', '(4,5,,,,,,,,)', maal => '(7,7,,,,,,,,)', anledning => 'undersoegelse');
SELECT pg_temp.maaling(1, '2014-05-01', '(3,5,,,,,,,,)');
SELECT pg_temp.maaling(1, '2014-08-01', '(6,5,,,,,,,,)', anledning => 'afslutning');
SELECT pg_temp.maaling(1, '2015-01-01', '(1,1,,,,,,,,)');
SELECT pg_temp.maaling(2, '2014-03-01', '(4,10,,,,,,,,)');
SELECT pg_temp.maaling(2, '2014-09-01', '(1,10,,,,,,,,)');
SELECT pg_temp.maaling(3, '2014-03-01', '(4,5,,,,,,,,)');
SELECT pg_temp.maaling(3, '2014-09-01', '(6,4,,,,,,,,)');
SELECT pg_temp.maaling(4, '2014-03-01', '(8,,,,,,,,,)', maal => '(8,,,,,,,,,)');
SELECT pg_temp.maaling(4, '2014-09-01', '(8,,,,,,,,,)');
SELECT pg_temp.maaling(5, '2014-03-01', '(4,5,,,,,,,,)');
SELECT pg_temp.maaling(6, '2014-03-01', '(,,3,,,,,,,)');
SELECT pg_temp.maaling(6, '2014-09-01', '(,,,3,,,,,,)');
SELECT pg_temp.maaling(7, '2014-03-01', '(2,,,,,,,,,)');
SELECT pg_temp.maaling(7, '2014-09-01', '(9,,,,,,,,,)');
-- the institutions see child 1 too
SELECT pg_temp.maaling(1, '2014-02-20', '(5,8,,,,,,,,)', 'institution', 'T1');
SELECT pg_temp.maaling(1, '2014-06-20', '(9,8,,,,,,,,)', 'institution', 'T2');
SELECT pg_temp.maaling(1, '2014-10-20', '(9,9,,,,,,,,)', 'institution', 'T2');

-- selection
CREATE FUNCTION pg_temp.valg(fra date, til date, mindst integer DEFAULT 0,
		kommune integer DEFAULT NULL)
	RETURNS TABLE (borger_id bigint, rolle text, enhed_kode text, foer date, efter date, antal integer)
	LANGUAGE sql AS $$
SELECT u.borger_id, u.rolle, u.enhed_kode, u.foer_dato, u.efter_dato, u.antal_maalinger
FROM udsatte.kompas_udvalg(fra, til, mindst, NULL, kommune) u ORDER BY 1, 2, 3
$$;
SELECT results_eq($$SELECT * FROM pg_temp.valg('2014-01-01', '2014-12-31')
	WHERE borger_id IN (1, 5, 6)$$, $$VALUES
	(1::bigint, 'institution', 'T1', date '2014-02-20', NULL::date, 1),
	(1, 'institution', 'T2', '2014-06-20', '2014-10-20', 2),
	(1, 'myndighed', 'E1', '2014-02-01', '2014-08-01', 3),
	(5, 'myndighed', 'E1', '2014-03-01', NULL, 1),
	(6, 'myndighed', 'E1', '2014-03-01', NULL, 2)$$,
	'first and latest of each rater, within the period');
SELECT results_eq($$SELECT efter FROM pg_temp.valg('2014-01-01', '2014-12-31', 182)
	WHERE borger_id = 1 AND rolle = 'myndighed'$$, 'VALUES (NULL::date)',
	'181 days between are not 182');
SELECT results_eq($$SELECT foer, efter FROM pg_temp.valg('2014-05-01', '2015-12-31', 100)
	WHERE borger_id = 1 AND rolle = 'myndighed'$$, $$VALUES (date '2014-05-01', date '2015-01-01')$$,
	'the period cuts at both ends');
SELECT results_eq($$SELECT DISTINCT borger_id FROM pg_temp.valg('-infinity', 'infinity', 0, 147)$$,
	'VALUES (7::bigint)', 'the readings of one municipality');
SELECT results_eq($$SELECT foer_dato, efter_dato, foer::text, efter::text, maal::text, dage
	FROM udsatte.kompas_udvalg_forloeb('-infinity', 'infinity')
	WHERE borger_id = 1 AND rolle = 'myndighed'$$,
	$$VALUES (date '2014-02-01', date '2014-08-01', '(4,5,,,,,,,,)', '(6,5,,,,,,,,)', '(7,7,,,,,,,,)', 181)$$,
	'from the investigation to the closure, though more was measured');
SELECT results_eq($$SELECT count(*), count(efter) FROM udsatte.kompas_udvalg_forloeb('-infinity', 'infinity')$$,
	'VALUES (9::bigint, 1::bigint)', 'courses without a closure are there, empty');
SELECT results_eq($$SELECT rolle, anden_rolle, dato, anden_dato
	FROM udsatte.kompas_udvalg_bedoemmere('-infinity', 'infinity')$$,
	$$VALUES ('institution', 'myndighed', date '2014-02-20', date '2014-02-01')$$,
	'two raters in the same month');

-- child
SELECT results_eq($$SELECT nr, dimension_navn, foerste_score, seneste_score, maal_score, forandring, dage,
		foerste_fase, seneste_fase
	FROM udsatte_maal.kompas_barn WHERE borger_id = 1 AND rolle = 'myndighed' AND nr <= 2 ORDER BY nr$$,
	$$VALUES (1, udsatte.kompas_dimension('FK2011', 1), 4, 6, 7, 2, 181, 2, 3),
		(2, 'Fysisk sundhed', 5, 5, 7, 0, 181, 3, 3)$$, 'one child, dimension by dimension');
SELECT is((SELECT count(*) FROM udsatte_maal.kompas_barn WHERE borger_id = 5), 10::bigint,
	'a child with one reading has its ten rows');
SELECT results_eq('SELECT borger_id, rolle, udfald, udfald_maal FROM udsatte_maal.kompas_barn_aar ORDER BY 1, 2, enhed_kode',
	$$VALUES (1::bigint, 'institution', NULL, NULL), (1, 'institution', 'fremgang', 'fremgang'),
		(1, 'myndighed', 'fremgang', 'fremgang'), (2, 'myndighed', 'tilbagegang', 'tilbagegang'),
		(3, 'myndighed', 'blandet', 'blandet'), (4, 'myndighed', 'uaendret', 'fastholdt'),
		(5, 'myndighed', NULL, NULL), (6, 'myndighed', NULL, NULL), (7, 'myndighed', 'fremgang', 'fremgang')$$,
	'how each child came out in the year');

-- unit, area
SELECT results_eq($$SELECT aar, antal, par, fremgang, uaendret, fastholdt, tilbagegang, blandet
	FROM udsatte_maal.kompas_enhed WHERE enhed_kode = 'E1'$$,
	'VALUES (2014, 6::bigint, 4::bigint, 1::bigint, 1::bigint, 1::bigint, 1::bigint, 1::bigint)',
	'a unit: six measured, four in pairs');
SELECT results_eq($$SELECT par_andel, fremgang_andel, round(nedre95::numeric, 4), round(oevre95::numeric, 4)
	FROM udsatte_maal.kompas_enhed WHERE enhed_kode = 'E1'$$,
	-- Wilson for 1 of 4 (prop.test(1, 4, correct = FALSE))
	'VALUES (4 / 6.0::float8, 0.25::float8, 0.0456, 0.6994)', 'shares with their limits');
SELECT results_eq($$SELECT enhed, antal, par FROM udsatte_maal.kompas_enhed WHERE rolle = 'institution' ORDER BY 1$$,
	$$VALUES ('Tilbud 1', 1::bigint, 0::bigint), ('Tilbud 2', 1, 1)$$, 'an institution by its own readings');
SELECT results_eq($$SELECT fremgang_andel, nedre95 FROM udsatte_maal.kompas_enhed WHERE enhed_kode = 'T1'$$,
	'VALUES (NULL::float8, NULL::float8)', 'no pairs, no share');
SELECT results_eq($$SELECT kommune_kode, rolle, antal, par, fremgang FROM udsatte_maal.kompas_omraade ORDER BY 1, 2$$,
	$$VALUES (101, 'institution', 2::bigint, 1::bigint, 1::bigint), (101, 'myndighed', 6, 4, 1), (147, 'myndighed', 1, 1, 1)$$,
	'the whole area');

-- programme: child 1 in the middle of it, child 2 after it was over, child 3 by its measure
INSERT INTO udsatte_register.indsatsforloeb (kilde_id, borger_id, program_kode, fra, til)
VALUES ('p1', 1, 'PMTO', '2014-04-01', '2014-06-01'), ('p1b', 1, 'PMTO', '2014-07-01', NULL),
	('p2', 2, 'PMTO', '2013-01-01', '2014-02-28');
INSERT INTO udsatte_register.foranstaltning (kilde_id, sag_id, type_kode, program_kode, bevilget, ivaerksat)
VALUES ('f3', 3, 'SEL-52-3-3', 'PMTO', '2014-01-01', '2014-06-01'),
	('f4', 4, 'SEL-52-3-3', 'PMTO', '2014-01-01', '2014-10-01');
SELECT results_eq($$SELECT program_kode, antal, par, fremgang, blandet FROM udsatte_maal.kompas_program WHERE rolle = 'myndighed'$$,
	$$VALUES ('PMTO', 2::bigint, 2::bigint, 1::bigint, 1::bigint)$$,
	'a programme: readings that overlap it, each child once');

-- radar
SELECT results_eq($$SELECT enhed_kode, count(*) FROM udsatte_maal.kompas_radar WHERE kommune_kode = 101 GROUP BY 1 ORDER BY 1$$,
	$$VALUES ('E1', 10::bigint), ('T2', 10), (NULL, 20)$$, 'ten rows a unit, and ten for the area by role');
SELECT results_eq($$SELECT antal, foerste_gennemsnit, seneste_gennemsnit, maal_antal, maal_gennemsnit, forandring,
		fremgang, uaendret, tilbagegang
	FROM udsatte_maal.kompas_radar WHERE enhed_kode = 'E1' AND nr = 1$$,
	-- 4 4 4 8 to 6 1 6 8; targets 7 and 8
	$$VALUES (4::bigint, 5::float8, 5.25::float8, 2::bigint, 7.5::float8, 0.25::float8, 2::bigint, 1::bigint, 1::bigint)$$,
	'first, latest and target');
SELECT results_eq($$SELECT round(nedre95::numeric, 6), round(oevre95::numeric, 6), round(srm::numeric, 6)
	FROM udsatte_maal.kompas_radar WHERE enhed_kode = 'E1' AND nr = 1$$,
	-- t.test(c(2, -3, 2, 0)): sd 2.362908, t(0.975; 3) 3.182446
	'VALUES (-3.509914, 4.009914, 0.105802)', 'its t interval');
SELECT results_eq($$SELECT antal, loft, gulv FROM udsatte_maal.kompas_radar WHERE enhed_kode = 'E1' AND nr = 2$$,
	'VALUES (3::bigint, 1::bigint, 0::bigint)', 'who cannot rise further');

-- coverage: an investigation with a reading, one without; follow-ups; a closure without
INSERT INTO udsatte_register.undersoegelse (kilde_id, sag_id, ivaerksat, afsluttet)
VALUES ('u1', 1, '2014-03-03', '2014-04-01'), ('u5', 5, '2014-05-01', '2014-08-01'), ('u6', 6, '2014-12-01', NULL),
	('u2', 2, '2009-03-03', '2009-04-01');
INSERT INTO udsatte_register.opfoelgning (kilde_id, sag_id, afholdt)
VALUES ('o2', 2, '2014-03-31'), ('o3', 3, '2014-04-01'), ('o7', 7, '2015-03-01');
UPDATE udsatte_register.sag SET lukket = '2014-12-30' WHERE sag_id = 6;
SELECT results_eq('SELECT aar, anledning, enhed, burde, maalt, daekning FROM udsatte_maal.kompas_daekning ORDER BY 2',
	$$VALUES (2014, 'afslutning', 'Enhed 1', 1::bigint, 0::bigint, 0::float8),
		(2014, 'opfoelgning', 'Enhed 1', 2, 1, 0.5), (2014, 'undersoegelse', 'Enhed 1', 2, 1, 0.5)$$,
	'who should have been measured, and who was');

-- agreement: institution 5, 8 and authority 4, 5 in February
SELECT results_eq('SELECT nr, rolle, anden_rolle, antal, enige, inden_for_en, forskel FROM udsatte_maal.kompas_enighed ORDER BY nr',
	$$VALUES (1, 'institution', 'myndighed', 1::bigint, 0::bigint, 1::bigint, -1::float8),
		(2, 'institution', 'myndighed', 1, 0, 0, -3)$$, 'how far two raters are apart');

SELECT results_eq('SELECT aar, nr, rolle, anden_rolle, antal, forskel FROM udsatte_maal.kompas_enighed_aar ORDER BY nr',
	$$VALUES (2014, 1, 'institution', 'myndighed', 1::bigint, -1::float8), (2014, 2, 'institution', 'myndighed', 1, -3)$$,
	'in the year of the readings');

-- level: of those who began at 4 on the first dimension, 2, -3 and 2
SELECT results_eq($$SELECT foerste_fase, antal, forandring, fremgang, uaendret, tilbagegang
	FROM udsatte_maal.kompas_niveau WHERE kommune_kode = 101 AND rolle = 'myndighed' AND nr = 1 ORDER BY 1$$,
	$$VALUES (2, 3::bigint, 1 / 3.0::float8, 2::bigint, 0::bigint, 1::bigint), (4, 1, 0, 0, 1, 0)$$,
	'change by where the child began');
SELECT results_eq($$SELECT foerste_fase, gulv, loft FROM udsatte_maal.kompas_niveau
	WHERE kommune_kode = 101 AND rolle = 'myndighed' AND nr = 2 ORDER BY 1$$,
	'VALUES (3, 0::bigint, 0::bigint), (5, 0, 1)', 'floor and ceiling');

-- child 5 again a year after, and child 1's 4 of February 2014 to 9 at last
SAVEPOINT aaret_efter;
SELECT pg_temp.maaling(5, '2015-03-01', '(5,5,,,,,,,,)');
SELECT pg_temp.maaling(1, '2015-09-01', '(9,5,,,,,,,,)');
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
SELECT results_eq($$SELECT aar, foerste_fase, antal, forandring, fremgang, uaendret, tilbagegang
	FROM udsatte_maal.kompas_niveau_aar WHERE kommune_kode = 101 AND rolle = 'myndighed' AND nr = 1 ORDER BY 1, 2$$,
	-- 2015: child 1 from 1 to 9, child 5 has one reading in the year
	$$VALUES (2014, 2, 3::bigint, 1 / 3.0::float8, 2::bigint, 0::bigint, 1::bigint), (2014, 4, 1, 0, 0, 1, 0), (2015, 1, 1, 8, 1, 0, 0)$$,
	'and in a year, first against latest of the year');
SELECT results_eq($$SELECT antal, forandring FROM udsatte_maal.kompas_niveau
	WHERE kommune_kode = 101 AND rolle = 'myndighed' AND nr = 1 ORDER BY foerste_fase$$,
	-- 4 4 4 and 4 to 9 1 6 5, and 8 to 8
	$$VALUES (4::bigint, 5 / 4.0::float8), (1, 0)$$, 'over all years, first of all against the latest');
ROLLBACK TO aaret_efter;

-- reliable change
SELECT is_empty('SELECT * FROM udsatte_maal.kompas_sikker_forandring', 'no reliability, no reliable change');
UPDATE udsatte_register.kompas_katalog SET reliabilitet = 0.8;
SELECT results_eq($$SELECT antal, sikker_fremgang, uaendret, sikker_tilbagegang, reliabilitet,
		round(foerste_spredning::numeric, 6)
	FROM udsatte_maal.kompas_sikker_forandring WHERE kommune_kode = 147 AND nr = 1$$,
	-- first readings 4 4 4 8 4 5 9 2: sum of squares 38, sd 2.329929;
	-- limit 1.96 * 2.329929 * sqrt(0.4) = 2.888
	'VALUES (1::bigint, 1::bigint, 0::bigint, 0::bigint, 0.8::float8, 2.329929)', 'seven points are more than the error');
SELECT results_eq($$SELECT antal, sikker_fremgang, uaendret, sikker_tilbagegang
	FROM udsatte_maal.kompas_sikker_forandring WHERE kommune_kode = 101 AND rolle = 'myndighed' AND nr = 1$$,
	'VALUES (4::bigint, 0::bigint, 3::bigint, 1::bigint)', 'two points are not, three are');

SELECT results_eq($$SELECT aar, antal, sikker_fremgang, uaendret, sikker_tilbagegang, round(foerste_spredning::numeric, 6)
	FROM udsatte_maal.kompas_sikker_forandring_aar WHERE kommune_kode = 101 AND rolle = 'myndighed' AND nr = 1$$,
	'VALUES (2014, 4::bigint, 0::bigint, 3::bigint, 1::bigint, 2.329929)', 'and in the year');
SELECT results_eq('SELECT kommune_kode, rolle, count(*) FROM udsatte_maal.kompas_barn_program GROUP BY 1, 2 ORDER BY 1, 2',
	$$VALUES (101, 'institution', 1::bigint), (101, 'myndighed', 2)$$, 'the children of a programme, once each rater');

-- catalogue
SELECT is(udsatte.kompas_fra_json('{"trivsel": 4, "risiko": "ikke_relevant"}', 'FK2011')::text, '(4,,,,,,,,,-)',
	'a reading by the codes of an edition');
SELECT is(udsatte.kompas_til_json('(4,,,,,,,,,-)', 'FK2011')::jsonb ->> 'risiko', 'ikke_relevant', 'and back');
SELECT throws_ok($$SELECT udsatte.kompas_fra_json('{"x": 4}', 'FK2011')$$, '22023', 'unknown dimension "x"');
SELECT throws_ok($$SELECT udsatte.kompas_fra_json('{"trivsel": 4}', 'FK9')$$, '22023',
	'unknown edition of the compass: "FK9"');
SELECT is(udsatte.kompas_dimension('FK2011', 11), NULL, 'no eleventh dimension');
SELECT volatility_is('udsatte', 'kompas_fra_json', ARRAY['json', 'text'], 'stable', 'reads the catalogue');

-- a filter on a child reaches the index; the selection is written once
SET LOCAL enable_seqscan = off;
CREATE FUNCTION pg_temp.plan(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE linje text; ud text := '';
BEGIN
	FOR linje IN EXECUTE 'EXPLAIN (COSTS OFF) ' || sql LOOP ud := ud || linje || E'\n'; END LOOP;
	RETURN ud;
END $$;
SELECT matches(pg_temp.plan('SELECT * FROM udsatte_maal.kompas_barn WHERE borger_id = 1'),
	'kompasmaaling_borger_id_dato_idx', 'a filter on a child reaches the index');
SELECT is_empty($$SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE n.nspname = 'udsatte_maal' AND c.relname LIKE 'kompas\_%' AND c.relname NOT LIKE 'kompas\_daekning%'
		AND pg_get_viewdef(c.oid) LIKE '%udsatte_register.kompasmaaling%'$$, 'no view selects readings by itself');
SELECT is_empty($$SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
	WHERE c.relnamespace = 'udsatte_maal'::regnamespace AND c.relname LIKE 'kompas\_%'
		AND (a.attname LIKE '%effekt%' OR col_description(c.oid, a.attnum) ILIKE '%effekt%')$$,
	'what changed is never called an effect');
-- natural keys
SELECT is_empty('SELECT 1 FROM udsatte_maal.kompas_barn GROUP BY borger_id, katalog_kode, rolle, enhed_kode, nr HAVING count(*) > 1', 'key of kompas_barn');
SELECT is_empty('SELECT 1 FROM udsatte_maal.kompas_gruppe GROUP BY niveau, kommune_kode, gruppe_kode, aar, katalog_kode, rolle HAVING count(*) > 1', 'key of kompas_gruppe');
SELECT is_empty('SELECT 1 FROM udsatte_maal.kompas_radar GROUP BY kommune_kode, enhed_kode, aar, katalog_kode, rolle, nr HAVING count(*) > 1', 'key of kompas_radar');
SELECT * FROM finish();
ROLLBACK;
