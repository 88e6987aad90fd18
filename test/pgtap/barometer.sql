-- The social barometer, worked out by hand.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(10);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';
SELECT is_empty('SELECT FROM udsatte_maal.socialt_barometer', 'no values, no rows');

-- two districts, two age groups; 2014 is the end of a falling series; other age
-- groups and a year to come are left alone
INSERT INTO udsatte_register.barometer_vaerdi (kode, aar, kommune_kode, bydel_nr, aldersgruppe, taeller, naevner)
SELECT 'kontanthjaelp', a, 101, b, g, t, n
FROM (VALUES (2013, 1, '0-5', 20, 100), (2013, 1, '18-22', 30, 100), (2013, 2, '0-5', 10, 200),
	(2014, 1, '0-5', 10, 100), (2014, 1, '18-22', 30, 100), (2014, 2, '0-5', 10, 200),
	(2014, 1, '0-22', 40, 200), (2015, 1, '0-5', 1, 100)) v(a, b, g, t, n);
INSERT INTO udsatte_register.barometer_vaerdi (kode, aar, kommune_kode, bydel_nr, aldersgruppe, taeller, naevner)
SELECT 'lav_indkomst', a, 101, 1, '6-11', t, 1000
FROM (VALUES (2010, 200), (2011, 160), (2012, 120), (2013, 80), (2014, 40)) v(a, t)
UNION ALL
SELECT 'enlig_forsoerger', a, 101, 1, '6-11', t, 1000
FROM (VALUES (2010, 200), (2012, 120), (2013, 80), (2014, 40)) v(a, t);

SELECT results_eq($$SELECT aar, bydel_nr, aldersgruppe, taeller, naevner, andel FROM udsatte_maal.socialt_barometer
	WHERE kode = 'kontanthjaelp' AND aar = 2014 ORDER BY bydel_nr NULLS FIRST, aldersgruppe NULLS FIRST$$,
	-- 2014: 10 + 30 + 10 of 400; district 1 40 of 200, 2 10 of 200
	$$VALUES (2014, NULL::integer, NULL::text, 50, 400, 0.125::float8), (2014, NULL, '0-5', 20, 300, 20/300::float8),
		(2014, NULL, '18-22', 30, 100, 0.3), (2014, 1, NULL, 40, 200, 0.2), (2014, 1, '0-5', 10, 100, 0.1),
		(2014, 1, '18-22', 30, 100, 0.3), (2014, 2, NULL, 10, 200, 0.05), (2014, 2, '0-5', 10, 200, 0.05)$$,
	'indicator, year, district and age group');
-- Wilson 50 of 400: (50 + 1.9207 -+ 1.96 sqrt(43.75 + 0.9604))/403.8415: 0.0961, 0.1610
SELECT results_eq($$SELECT round(nedre95::numeric, 4), round(oevre95::numeric, 4) FROM udsatte_maal.socialt_barometer
	WHERE kode = 'kontanthjaelp' AND aar = 2014 AND bydel_nr IS NULL AND aldersgruppe IS NULL$$,
	'VALUES (0.0961, 0.1610)', 'its interval');
-- 60 of 400 the year before: 0.125 - 0.150; Newcombe 10 holds 0
SELECT results_eq($$SELECT forrige, round(aendring::numeric, 4), forskel_nedre95 < 0 AND forskel_oevre95 > 0, vurdering
	FROM udsatte_maal.socialt_barometer WHERE kode = 'kontanthjaelp' AND aar = 2014 AND bydel_nr IS NULL AND aldersgruppe IS NULL$$,
	$$VALUES (0.15::float8, -0.0250, true, 'uaendret')$$, 'not certainly changed');
-- 80 to 40 of 1,000 is a certain fall, and down is better; alone with a parent has no direction
SELECT results_eq($$SELECT kode, vurdering FROM udsatte_maal.socialt_barometer
	WHERE kode <> 'kontanthjaelp' AND aar = 2014 AND bydel_nr = 1 AND aldersgruppe IS NULL ORDER BY 1$$,
	$$VALUES ('enlig_forsoerger', 'ukendt'), ('lav_indkomst', 'bedre')$$, 'a verdict where there is a direction');
-- five years in a row fall; a missing year makes the trend unknown
SELECT results_eq($$SELECT kode, tendens FROM udsatte_maal.socialt_barometer
	WHERE kode <> 'kontanthjaelp' AND aar = 2014 AND bydel_nr IS NULL AND aldersgruppe IS NULL ORDER BY 1$$,
	$$VALUES ('enlig_forsoerger', 'ukendt'), ('lav_indkomst', 'ned')$$, 'trend over five years, none over a gap');
SELECT results_eq($$SELECT DISTINCT tendens FROM udsatte_maal.socialt_barometer WHERE kode = 'lav_indkomst' AND aar < 2014$$,
	$$VALUES ('ukendt')$$, 'four years are too few');
SELECT is_empty($$SELECT FROM udsatte_maal.socialt_barometer WHERE kode = 'enlig_forsoerger' AND aar = 2012 AND aendring IS NOT NULL$$,
	'no change against a year that is not there');
SELECT results_eq($$SELECT antal, taeller, naevner, vaerdi FROM udsatte.indikator_celler('bar_kontanthjaelp', 101, '{}')
	WHERE periode_type = 'aar' AND periode_start = '2014-01-01'$$,
	'VALUES (400::bigint, 50::float8, 400::float8, 0.125::float8)', 'the indicator says the same');

-- one of the municipality's own becomes an indicator like the others
INSERT INTO udsatte_register.barometer_indikator (kode, navn, retning, kilde) VALUES ('klub', 'I klub', 'op', 'test');
INSERT INTO udsatte_register.barometer_vaerdi VALUES ('klub', 2014, 101, 1, '12-17', 30, 60);
SELECT udsatte.tilfoej_indikator('bar_klub', 'I klub', 'grundlag_bar', 'andel', 'd', 't', 'n', 'k', 'andel', opdelinger => '{bydel,aldersgruppe}');
SELECT results_eq($$SELECT vaerdi FROM udsatte_maal.noegletal WHERE indikator = 'bar_klub' AND kommune_kode = 101
	AND bydel_nr IS NULL AND aldersgruppe IS NULL AND koen IS NULL AND enhed_kode IS NULL AND tilbud_enhed_kode IS NULL
	AND periode_type = 'aar'$$, 'VALUES (0.5::float8)', 'one of the municipality''s own');
SELECT * FROM finish();
ROLLBACK;
