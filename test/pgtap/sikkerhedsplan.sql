-- Safety plans and costs against gains, worked out by hand.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(14);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2013-12-31';
SELECT is_empty('SELECT FROM udsatte_maal.sikkerhedsplan_status', 'no plans, no rows');
SELECT is_empty('SELECT FROM udsatte_maal.cba_resultat', 'no costs, no rows');

INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, koen)
SELECT n, n, md5(n::text)::udsatte.pseudonym, f::date, 'K'
FROM (VALUES (1, '2005-01-01'), (2, '2005-01-01'), (3, '2005-01-01'), (4, '2005-01-01'),
	(5, '2005-01-01'), (6, '1995-02-01'), (7, '2005-01-01')) v(n, f);
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, handlekommune_kode, oprindelig_bydel_nr, aabnet)
SELECT n, n, n, 101, 3, '2010-01-01' FROM generate_series(1, 7) n;
-- closed 2012: 1 and 2 at home, 3 placed, 4 without a word, 6 at home but
-- turns 18 within the year; closed 2013: 5 at home; 7 is open
INSERT INTO udsatte_register.indsatsforloeb (kilde_id, borger_id, program_kode, enhed_kode, fra, til, afslutning, udfald)
SELECT b, b, 'SIKKERHEDSPLAN', NULL, f::date, t::date, CASE WHEN t IS NOT NULL THEN 'gennemfoert' END, u
FROM (VALUES (1, '2011-10-01', '2012-03-31', 'hjemme'), (2, '2012-01-01', '2012-06-30', 'hjemme'),
	(3, '2012-01-01', '2012-06-30', 'anbragt'), (4, '2012-01-01', '2012-06-30', NULL),
	(5, '2012-08-01', '2013-01-31', 'hjemme'), (6, '2012-01-01', '2012-06-30', 'hjemme'),
	(7, '2013-03-01', '2014-01-31', 'anbragt')) v(b, f, t, u);
-- 1 is placed on the last day of the twelve months, 2 on the day after it
INSERT INTO udsatte_register.foranstaltning (kilde_id, sag_id, type_kode, bevilget, ivaerksat)
VALUES (1, 1, 'SEL-52-3-7', '2013-03-31', '2013-03-31'), (2, 2, 'SEL-52-3-7', '2013-07-01', '2013-07-01'),
	(3, 3, 'SEL-52-3-7', '2012-06-30', '2012-06-30');
SELECT results_eq($$SELECT aar, begyndte, afsluttede, hjemme, anbragt, uoplyst, aabne
	FROM udsatte_maal.sikkerhedsplan_status ORDER BY 1$$,
	-- the end of 2011: 1; of 2012: 5; of 2013: 7, whose end has not come
	'VALUES (2011, 1, 0, 0, 0, 0, 1), (2012, 5, 5, 3, 1, 1, 1), (2013, 1, 1, 1, 0, 0, 1)', 'begun, closed, open');
-- Wilson 3 of 4: (3 + 1.9207 -+ 1.96 sqrt(0.75 + 0.9604))/7.8415: 0.3006, 0.9544
SELECT results_eq($$SELECT hjemme_andel, round(nedre95::numeric, 4), round(oevre95::numeric, 4)
	FROM udsatte_maal.sikkerhedsplan_status WHERE aar = 2012$$, 'VALUES (0.75::float8, 0.3006, 0.9544)', 'at home, with interval');
-- followed in 2013: 1 (placed on the last day) and 2 (the day after); 5's year ends in 2014, 6 turns 18 on 1 February 2013
SELECT results_eq($$SELECT aar, fulgt_12_mdr, stadig_hjemme_12_mdr, stadig_hjemme_andel
	FROM udsatte_maal.sikkerhedsplan_status WHERE fulgt_12_mdr > 0$$, 'VALUES (2013, 2, 1, 0.5::float8)', 'still at home after twelve months');
SELECT is(count(retning), 0::bigint, 'no direction is better')
FROM udsatte_register.indikator WHERE indikator LIKE 'sik\_%';
SELECT results_eq($$SELECT antal, taeller, naevner FROM udsatte.indikator_celler('sik_hjemme_andel', 101, '{}')
	WHERE periode_type = 'aar' AND periode_start = '2012-01-01'$$, 'VALUES (4::bigint, 3::float8, 4::float8)', 'the indicator says the same');

-- costs and gains: 1,000 now and 500 after a year; 600 a year in the years 1-3
-- to the municipality and 100 in the years 1-2 to the state
INSERT INTO udsatte_register.cba_post
SELECT 'EXIT', p, d, a, n, k, 'test'
FROM (VALUES ('Forløb', 'kommune', 'omkostning', 0, 1000), ('Forløb', 'kommune', 'omkostning', 1, 500),
	('Foranstaltninger', 'kommune', 'gevinst', 1, 600), ('Foranstaltninger', 'kommune', 'gevinst', 2, 600),
	('Foranstaltninger', 'kommune', 'gevinst', 3, 600),
	('Politi', 'stat', 'gevinst', 1, 100), ('Politi', 'stat', 'gevinst', 2, 100)) v(p, d, a, n, k);
INSERT INTO udsatte_register.kalkulationsrente (rente, navn, proveniens) VALUES (0.1, 'Ti procent', 'antagelse');
INSERT INTO udsatte_register.indsatsforloeb (kilde_id, borger_id, program_kode, fra)
SELECT 'exit' || n, n, 'EXIT', '2012-01-01' FROM generate_series(1, 5) n;

-- without discounting, all parties: -1000, +200, +700, +600 = 500; balance -1000, -800, -100, 500: paid back in year 3
SELECT results_eq($$SELECT aar_efter_start, omkostning, gevinst, netto, akkumuleret_nutid, nutidsvaerdi, tilbagebetalingsaar
	FROM udsatte_maal.cba_resultat WHERE part IS NULL AND rente = 0 ORDER BY 1$$,
	$$VALUES (0, 1000::float8, 0::float8, -1000::float8, -1000::float8, 500::float8, 3),
		(1, 500, 700, 200, -800, 500, 3), (2, 0, 700, 700, -100, 500, 3), (3, 0, 600, 600, 500, 500, 3)$$,
	'year by year');
-- the municipality: -1500 + 1800 = 300; the state has no costs: paid from its first year
SELECT results_eq($$SELECT DISTINCT part, nutidsvaerdi, tilbagebetalingsaar, break_even_andel
	FROM udsatte_maal.cba_resultat WHERE part IS NOT NULL AND rente = 0 ORDER BY 1$$,
	$$VALUES ('kommune', 300::float8, 3, 1500/1800::float8), ('stat', 200, 1, 0)$$, 'each party for itself');
-- at 10 %: costs 1000 + 500/1.1 = 1454.5455; gains 700/1.1 + 700/1.21 + 600/1.331 = 1665.6649; net 211.1195
-- share 1454.5455/1665.6649 = 0.87325: 88 of 100; 5 youths: 4.37, so 5
SELECT results_eq($$SELECT DISTINCT round(nutidsvaerdi::numeric, 4), tilbagebetalingsaar, round(break_even_andel::numeric, 5),
		break_even_af_100, deltagere, break_even_unge
	FROM udsatte_maal.cba_resultat WHERE part IS NULL AND rente = 0.1$$,
	'VALUES (211.1195, 3, 0.87325, 88, 5, 5)', 'discounted at ten percent');
-- a late cost: what was paid back once is not paid back for good
INSERT INTO udsatte_register.cba_post VALUES ('EXIT', 'Eftersyn', 'kommune', 'omkostning', 4, 900, 'test'),
	('EXIT', 'Foranstaltninger', 'kommune', 'gevinst', 6, 300, 'test');
-- all parties: 500 - 900 = -400 after year 4, +300 = -100 in the end: never
SELECT results_eq($$SELECT DISTINCT nutidsvaerdi, tilbagebetalingsaar, break_even_andel > 1 FROM udsatte_maal.cba_resultat
	WHERE part IS NULL AND rente = 0$$, 'VALUES (-100::float8, NULL::integer, true)', 'never is never');
UPDATE udsatte_register.cba_post SET kroner = 1000 WHERE aar_efter_start = 6;
-- +1000 in year 6 instead: 600; from year 6 on it stays above, though year 3 was above too
SELECT results_eq($$SELECT DISTINCT nutidsvaerdi, tilbagebetalingsaar FROM udsatte_maal.cba_resultat
	WHERE part IS NULL AND rente = 0$$, 'VALUES (600::float8, 6)', 'the first year from which it stays paid');
SELECT bag_eq('SELECT DISTINCT rente FROM udsatte_maal.cba_resultat', 'SELECT rente FROM udsatte_register.kalkulationsrente',
	'every rate of the catalogue is reckoned with');
DELETE FROM udsatte_register.cba_post WHERE art = 'gevinst';
SELECT results_eq($$SELECT DISTINCT tilbagebetalingsaar, break_even_andel, break_even_unge FROM udsatte_maal.cba_resultat$$,
	'VALUES (NULL::integer, NULL::float8, NULL::integer)', 'without gains nothing can break even');
SELECT * FROM finish();
ROLLBACK;
