-- Publication of the compass: programmes beside the whole area, levels and
-- reliable change beside the radar, raters; worked out by hand.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(19);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
CREATE TEMP TABLE en AS SELECT * FROM udsatte_register.indikator WHERE indikator = 'prog_kompas_fremgang_andel';
TRUNCATE udsatte_register.indikator CASCADE;
INSERT INTO udsatte_register.indikator SELECT * FROM en;
UPDATE udsatte_register.kompas_katalog SET reliabilitet = 0.8;
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('E1', 101, 'Enhed 1', 'boernefamilieenhed', '2000-01-01');
INSERT INTO udsatte_register.program (program_kode, navn, niveau, evidensbaseret)
VALUES ('EGET', 'Eget', 'individ', false), ('ANDET', 'Andet', 'individ', false);
-- children from fra to til: two scores of the first dimension, the second
-- may be missing, and a programme
CREATE FUNCTION pg_temp.boern(aar integer, fra integer, til integer, foer integer, efter integer,
		program text DEFAULT NULL)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato)
SELECT n, 'b' || n, md5(n::text)::udsatte.pseudonym, '2004-01-01' FROM generate_series(fra, til) n
ON CONFLICT DO NOTHING;
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode, handlekommune_kode, aabnet)
SELECT n, 's' || n, n, 'E1', 101, '2013-01-01' FROM generate_series(fra, til) n
ON CONFLICT DO NOTHING;
INSERT INTO udsatte_register.kompasmaaling (kilde_id, borger_id, sag_id, katalog_kode, dato, rolle, anledning, skoen)
SELECT concat_ws('-', n, aar, d.nr), n, n, 'FK2011', make_date(aar, 5 + d.nr, 1), 'myndighed', 'opfoelgning',
	udsatte.kompas(d.score, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
FROM generate_series(fra, til) n CROSS JOIN (VALUES (1, foer), (2, efter)) d(nr, score)
WHERE d.score IS NOT NULL;
INSERT INTO udsatte_register.indsatsforloeb (kilde_id, borger_id, program_kode, fra, til)
SELECT concat_ws('-', n, aar, program), n, program, make_date(aar, 1, 1), make_date(aar, 12, 1)
FROM generate_series(fra, til) n WHERE program IS NOT NULL
$$;
-- 2013: 20 up, 10 the same, 10 down, 20 measured once. In EGET all who went up,
-- 8 of the same and 10 of the 20
SELECT pg_temp.boern(2013, 1, 20, 3, 5, 'EGET');
SELECT pg_temp.boern(2013, 21, 28, 3, 3, 'EGET');
SELECT pg_temp.boern(2013, 29, 30, 3, 3);
SELECT pg_temp.boern(2013, 31, 40, 7, 5);
SELECT pg_temp.boern(2013, 41, 50, 3, NULL, 'EGET');
SELECT pg_temp.boern(2013, 51, 60, 3, NULL);
-- 2014: 20 up, 3 the same and 6 down; ANDET has 12 of those who went up and
-- none of the others
SELECT pg_temp.boern(2014, 1, 12, 3, 6, 'ANDET');
SELECT pg_temp.boern(2014, 13, 20, 3, 6);
SELECT pg_temp.boern(2014, 21, 23, 3, 3);
SELECT pg_temp.boern(2014, 31, 36, 7, 5);
-- 2015: 10 up and 10 down among low scores, 9 up and 5 the same among high; in
-- PMTO, which is alone with evidence, 8 up and 6 down
SELECT pg_temp.boern(2015, 1, 8, 3, 9, 'PMTO');
SELECT pg_temp.boern(2015, 9, 10, 3, 9);
SELECT pg_temp.boern(2015, 11, 16, 4, 3, 'PMTO');
SELECT pg_temp.boern(2015, 17, 20, 4, 3);
SELECT pg_temp.boern(2015, 21, 29, 7, 8);
SELECT pg_temp.boern(2015, 31, 35, 7, 7);
-- parents in the month of the first score of 2015: 12 agree, 3 are one point off
-- and 2 five; and 6 for whom the authority has no score
INSERT INTO udsatte_register.kompasmaaling (kilde_id, borger_id, sag_id, katalog_kode, dato, rolle, anledning, skoen)
SELECT 'f' || n, n, n, 'FK2011', date '2015-06-11', 'foraelder', 'opfoelgning',
	udsatte.kompas(CASE WHEN n <= 10 THEN 3 WHEN n <= 12 THEN 4 WHEN n <= 15 THEN 5 ELSE 9 END,
		NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
FROM generate_series(1, 17) n UNION ALL
SELECT 'f' || n, n, n, 'FK2011', date '2015-06-11', 'foraelder', 'opfoelgning', udsatte.kompas(2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
FROM generate_series(41, 46) n;
CALL udsatte.offentliggoer('2013', '2013-12-31');
CALL udsatte.offentliggoer('2014 og 2015', '2015-12-31');

-- programmes
SELECT results_eq($$SELECT aar, antal, par, fremgang, tilbagegang, uaendret, blandet FROM udsatte_bi.kompas_omraade
		WHERE rolle = 'myndighed' ORDER BY 1$$,
	$$VALUES (2013, 60::bigint, 40::bigint, 20::bigint, 10::bigint, 10::bigint, 0::bigint),
		(2014, 29, 29, 20, NULL, NULL, 0), (2015, 34, 34, 19, 10, 5, 0)$$, 'the whole area');
SELECT results_eq($$SELECT antal, par, fremgang, tilbagegang, uaendret, blandet FROM udsatte_maal.kompas_program
		WHERE program_kode = 'EGET'$$,
	'VALUES (38::bigint, 28::bigint, 20::bigint, 0::bigint, 8::bigint, 0::bigint)', 'a programme');
SELECT results_eq($$SELECT uaendret, par IS NULL OR fremgang IS NULL FROM udsatte_bi.kompas_program WHERE program_kode = 'EGET'$$,
	'VALUES (NULL::bigint, true)', '8 of 10 are hidden for the 2 who are not in it, and what would tell');
SELECT results_eq($$SELECT antal, par, fremgang, tilbagegang, uaendret, status FROM udsatte_bi.kompas_program WHERE program_kode = 'ANDET'$$,
	$$VALUES (12::bigint, 12::bigint, 12::bigint, NULL::bigint, NULL::bigint, 'skjult')$$,
	'what is hidden of the area is left out, though it is 0');
SELECT results_eq($$SELECT par, fremgang, tilbagegang, uaendret FROM udsatte_bi.kompas_program WHERE program_kode = 'PMTO' AND rolle = 'myndighed'$$,
	'VALUES (14::bigint, 8::bigint, NULL::bigint, NULL::bigint)', 'alone with evidence, it is as its indicator');
SELECT results_eq($$SELECT taeller, naevner FROM udsatte_bi.maal_alle WHERE indikator = 'prog_kompas_fremgang_andel'
		AND aar = 2015 AND periode_type = 'aar' AND enhed_kode IS NULL$$,
	'VALUES (8::float8, 14::float8)', 'which is shown');
SELECT results_eq($$SELECT o.program_kode, o.kompas_par, o.kompas_fremgang, o.kompas_uaendret, o.kompas_tilbagegang
		FROM udsatte_bi.program_oversigt o WHERE o.aar >= 2013 AND o.program_kode IN ('EGET', 'ANDET', 'PMTO') ORDER BY 1$$,
	$$SELECT p.program_kode, p.par::integer, p.fremgang::integer, p.uaendret::integer, p.tilbagegang::integer
		FROM udsatte_bi.kompas_program p WHERE p.rolle = 'myndighed' ORDER BY 1$$, 'and alike in the overview');
SELECT results_eq($$SELECT DISTINCT katalog_kode FROM udsatte_bi.program_oversigt WHERE kompas_par IS NOT NULL$$,
	$$VALUES ('FK2011')$$, 'which says the edition');

-- means of changes beside a hidden outcome: 20 up by 3 and 6 down by 2 sum to 48
SELECT results_eq($$SELECT aar, antal, fremgang, uaendret, num_nonnulls(foerste_gennemsnit, seneste_gennemsnit, forandring, nedre95, oevre95, srm)
		FROM udsatte_bi.kompas_radar WHERE enhed_kode IS NULL AND nr = 1 AND rolle = 'myndighed' ORDER BY 1$$,
	$$VALUES (2013, 40::bigint, 20::bigint, 10::bigint, 6), (2014, 29, 20, NULL, 0), (2015, 34, 19, 5, 6)$$,
	'means tell of the outcomes and are hidden with them');

-- levels: 2013 has 30 who began low (20 up, 10 the same) and 10 in the middle;
-- in 2014 an outcome is hidden; 2015 has 20 (10 up, 10 down) and 14 (9, 5)
SELECT results_eq($$SELECT aar, foerste_fase, antal, fremgang, uaendret, tilbagegang, round(forandring::numeric, 4),
			num_nonnulls(foerste_gennemsnit, gulv, loft)
		FROM udsatte_bi.kompas_niveau_aar WHERE nr = 1 AND rolle = 'myndighed' ORDER BY 1, 2$$,
	$$VALUES (2013, 2, 30::bigint, 20::bigint, 10::bigint, 0::bigint, 1.3333, 0), (2013, 4, 10, 0, 0, 10, -2, 0),
		(2015, 2, 20, 10, 0, 10, 2.5, 0), (2015, 4, 14, 9, 5, 0, 0.6429, 0)$$, 'levels are shown whole or not at all');

-- reliable change, 2015: 30 first scores, 3 or 7 mostly; 10 of 19 rose by 6, and
-- the 10 who fell fell by 1
SELECT results_eq($$SELECT aar, antal, sikker_fremgang, uaendret, sikker_tilbagegang, foerste_spredning
		FROM udsatte_bi.kompas_sikker_forandring_aar ORDER BY 1$$,
	$$SELECT aar, antal, sikker_fremgang, uaendret, sikker_tilbagegang, NULL::float8
		FROM udsatte_maal.kompas_sikker_forandring_aar WHERE aar <> 2014 AND rolle = 'myndighed' AND nr = 1 ORDER BY 1$$,
	'reliable change where the radar shows all');
SELECT isnt_empty('SELECT FROM udsatte_bi.kompas_sikker_forandring_aar WHERE sikker_fremgang = 10', 'some of it');

-- raters: 12 agree, 3 are near, 2 are not; parents are 23 in the year
SELECT results_eq($$SELECT antal, enige, inden_for_en FROM udsatte_maal.kompas_enighed_aar WHERE nr = 1$$,
	'VALUES (17::bigint, 12::bigint, 15::bigint)', 'raters');
SELECT is_empty($$SELECT FROM udsatte_bi.kompas_enighed_aar WHERE nr = 1 AND
	(num_nonnulls(antal, inden_for_en) = 2 OR num_nonnulls(enige, inden_for_en) = 2 OR num_nonnulls(forskel, spredning) > 0)$$,
	'neither the 2 nor the 3 are told');
SELECT isnt_empty('SELECT FROM udsatte_bi.kompas_enighed_aar WHERE nr = 1', 'but the row is there');

-- what was left out stays out, when the register has been corrected
UPDATE udsatte_register.kompasmaaling SET skoen = udsatte.kompas(2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
WHERE borger_id BETWEEN 13 AND 17 AND dato = '2014-07-01';
CALL udsatte.offentliggoer('rettet', '2015-12-31');
SELECT is(fremgang, 20::bigint, 'the area as published') FROM udsatte_bi.kompas_omraade WHERE aar = 2014 AND rolle = 'myndighed';
SELECT is_empty('SELECT FROM udsatte_bi.kompas_niveau_aar WHERE aar = 2014', 'and no level of that year');
-- a programme that was not there: beside an area that has changed, nothing
INSERT INTO udsatte_register.indsatsforloeb (kilde_id, borger_id, program_kode, fra, til)
SELECT 'nyt' || n, n, 'EGET', '2014-01-01', '2014-12-01' FROM generate_series(1, 10) n;
CALL udsatte.offentliggoer('nyt program', '2015-12-31');
SELECT results_eq($$SELECT antal, par, fremgang, status FROM udsatte_bi.kompas_program WHERE program_kode = 'EGET' AND aar = 2014$$,
	$$VALUES (NULL::bigint, NULL::bigint, NULL::bigint, 'skjult')$$, 'a new programme beside changed numbers is not told of');

-- who reads first has statistics
SELECT isnt_empty($$SELECT FROM pg_class WHERE oid = 'udsatte_register.udgivet_raekke'::regclass AND reltuples > 0$$,
	'a publication gathers statistics');
SELECT * FROM finish();
ROLLBACK;
