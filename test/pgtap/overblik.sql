-- Overviews, funnel and control charts, data quality and a child's journey.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(35);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('E1', 101, 'Enhed 1', 'boernefamilieenhed', '2010-01-01'),
	('E2', 101, 'Enhed 2', 'boernefamilieenhed', '2010-01-01');
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, koen)
SELECT n, n, md5(n::text)::udsatte.pseudonym, '2003-06-01', 'M' FROM generate_series(1, 400) n;
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode, handlekommune_kode, aabnet)
SELECT n, n, n, CASE WHEN n % 2 = 0 THEN 'E1' ELSE 'E2' END, 101, '2009-01-01' FROM generate_series(1, 400) n;
-- management audits 2010-2015: E1 says yes to 90 %, E2 to 60 %; 100 answers a
-- unit and year
INSERT INTO udsatte_register.ledelsestilsyn (kilde_id, sag_id, dato, spoergsmaal_kode, svar)
SELECT aar || '-' || n, n, make_date(aar, 1 + n % 12, 15), 'LT01',
	CASE WHEN n % 2 = 0 AND n <= 180 OR n % 2 = 1 AND n <= 119 THEN 'ja' ELSE 'nej' END
FROM generate_series(2010, 2015) aar, generate_series(1, 200) n;
-- pooled 2015: 90 + 60 of 200
SELECT results_eq(
	$$SELECT enhed_kode, vaerdi, samlet_vaerdi, tragt FROM udsatte_maal.noegletal_tragt
		WHERE indikator = '6a_lovoverholdelse_andel' AND aar = 2015 ORDER BY 1$$,
	$$VALUES ('E1', 0.9::float8, 0.75::float8, 'over_998'), ('E2', 0.6, 0.75, 'under_998')$$,
	'the funnel tells units that are certain to differ');
SELECT results_eq(
	$$SELECT vaerdi, forrige, vurdering, tendens, maalopfyldelse, vurdering_tekst
		FROM udsatte_maal.strategi_overblik WHERE maal = '6A' AND aar = 2015$$,
	$$VALUES (0.75::float8, 0.75::float8, 'uaendret', 'ingen', 'ukendt',
		'Ikke sikkert ændret fra året før')$$, 'the goal on one line');
SELECT is(tekst, 'Mål 6A. Ledelsestilsyn: svar med ja: 75,0 % i 2015, mod 75,0 % året før. 95 % sikkerhedsinterval: 68,6-80,5 %. Ikke sikkert ændret fra året før.',
	'and in words') FROM udsatte_maal.strategi_overblik WHERE maal = '6A' AND aar = 2015;
-- a fall from 75 % to 50 % is worse for certain (Newcombe)
UPDATE udsatte_register.ledelsestilsyn SET svar = 'nej'
WHERE dato >= '2015-01-01' AND kilde_id IN (SELECT '2015-' || n FROM generate_series(70, 119) n);
SELECT results_eq(
	$$SELECT taeller, vurdering FROM udsatte_maal.strategi_overblik WHERE maal = '6A' AND aar = 2015$$,
	$$VALUES (100::float8, 'daarligere')$$, 'a certain fall is worse where up is better');
SELECT results_eq(
	$$SELECT fokusomraade_nr, indikatorer, daarligere FROM udsatte_maal.fokusomraade_overblik WHERE aar = 2015$$,
	$$VALUES (6, 1, 1)$$, 'focus areas count their goals');
SELECT results_eq(
	$$SELECT maal, vaerdi, vurdering FROM udsatte.status_aar(2015)$$,
	$$VALUES ('6A', 0.5::float8, 'daarligere')$$, 'the yearly status');
SELECT is(count(*), 0::bigint, 'no status for another municipality') FROM udsatte.status_aar(2015, 147);
SELECT throws_ok('SELECT * FROM udsatte.status_aar(NULL)', '22023', NULL, 'a year is needed');
INSERT INTO udsatte_register.maaltal (indikator, kommune_kode, aar, maaltal)
VALUES ('6a_lovoverholdelse_andel', 101, 2015, 0.55), ('6a_lovoverholdelse_andel', 101, 2014, 0.75),
	('6a_lovoverholdelse_andel', 101, 2013, 0.95);
-- 50 % against 55 %: the interval (43.1-56.9) holds it; 75 against 75; 75 against 95
SELECT results_eq(
	$$SELECT aar, maalopfyldelse FROM udsatte_maal.strategi_overblik
		WHERE maal = '6A' AND aar >= 2013 ORDER BY aar$$,
	$$VALUES (2013, 'ikke_naaet'), (2014, 'naaet'), (2015, 'usikkert')$$, 'targets');
-- charges give a guiding mark
INSERT INTO udsatte_register.befolkning VALUES (2015, 101, 1, 12, 'M', 1000);
INSERT INTO udsatte_register.sigtelse (kilde_id, borger_id, gerningsdato, sigtet, status, lovovertraedelse_kode, art)
VALUES ('1', 1, '2015-03-01', '2015-03-02', 'mistaenkt_under_lavalder', 'VOLD', 'personfarlig');
SELECT ok(count(*) > 0, 'guiding marks gather the goals of their focus area')
FROM udsatte_maal.pejlemaerke_overblik WHERE pejlemaerke_nr = 3 AND aar = 2015;

-- control chart: 24 quarters, one segment; a break makes two
SELECT results_eq(
	$$SELECT count(*), max(segment), bool_or(proeve) FROM udsatte_maal.noegletal_spc
		WHERE indikator = '6a_lovoverholdelse_andel' AND enhed_kode IS NULL$$,
	$$VALUES (24::bigint, 1, false)$$, 'one segment without a break');
INSERT INTO udsatte_register.seriebrud VALUES ('6a_lovoverholdelse_andel', '2015-01-01', 'nyt skema');
SELECT results_eq(
	$$SELECT segment, segment_aarsag, count(*), bool_and(proeve) FROM udsatte_maal.noegletal_spc
		WHERE indikator = '6a_lovoverholdelse_andel' AND enhed_kode IS NULL
		GROUP BY 1, 2 ORDER BY 1$$,
	$$VALUES (1, NULL::text, 20::bigint, false), (2, 'nyt skema', 4, true)$$,
	'a break begins a segment of its own, provisional while it is short');

-- a municipality's own indicator: what is wrong is named
CREATE VIEW udsatte_maal.grundlag_x AS SELECT 'x'::text AS indikator, current_date AS dato;
SELECT throws_ok($$SELECT udsatte.tilfoej_indikator('x', 'x', 'findes_ikke', 'andel', 'd', 't', 'n', 'k', 'e')$$,
	'42P01', NULL, 'a view that is not there');
SELECT throws_ok($$SELECT udsatte.tilfoej_indikator('x', 'x', 'grundlag_x', 'andel', 'd', 't', 'n', 'k', 'e')$$,
	'42804', 'view "udsatte_maal.grundlag_x" does not meet the observation contract', 'a column that is missing');
DROP VIEW udsatte_maal.grundlag_x;
CREATE VIEW udsatte_maal.grundlag_x AS
SELECT 'x'::text AS indikator, date '2015-01-01' AS dato, NULL::text AS periode_type,
	101 AS kommune_kode, NULL::text AS enhed_kode, 'u'::text AS tilbud_enhed_kode, 99 AS bydel_nr,
	'U'::text AS koen, 1 AS alder, 1::float8 AS taeller, 1::float8 AS naevner, 1 AS antal,
	1::bigint AS borger_id, 1::bigint AS sag_id, 1::bigint AS haendelse_id;
SELECT throws_ok($$SELECT udsatte.tilfoej_indikator('x', 'x', 'grundlag_x', 'andel', 'd', 't', 'n', 'k', 'e')$$,
	'22004', NULL, 'a NULL where there must be a value');
SELECT is(count(*), 0::bigint, 'a refused indicator is not in the catalogue')
FROM udsatte_register.indikator WHERE indikator = 'x';
SELECT throws_ok($$SELECT * FROM udsatte.indikator_celler('findes_ikke', 101, '{}')$$, '22023',
	'unknown indicator: "findes_ikke"', 'an unknown indicator');
SELECT throws_ok($$SELECT '(1)'::udsatte.observationer$$, '0A000', NULL,
	'observations cannot be made up');

-- findings, one of each kind that has a case here
CREATE TEMP VIEW fund AS SELECT regel, tabel, kilde_id FROM udsatte_maal.datakvalitet;
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, handlekommune_kode, aabnet, lukket) VALUES
	(901, 'uden enhed', 1, 101, '2014-01-01', '2014-06-30'),
	(902, 'for tidlig', 2, 101, '2002-01-01', NULL);
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat, afsluttet) VALUES
	(1, 'ikke iværksat', 901, 'SEL-52-3-3', '2014-02-01', NULL, NULL),
	(2, 'løber', 901, 'SEL-52-3-7', '2014-02-01', '2014-02-01', NULL),
	(3, 'før sagen', 901, 'SEL-52-3-3', '2013-12-01', '2013-12-01', '2014-01-15');
INSERT INTO udsatte_register.anbringelse (kilde_id, foranstaltning_id, sted_kode, stedtype_kode, fra, til, er_skift) VALUES
	('a1', 2, 'S', 9, '2014-02-01', '2014-03-10', true), ('a2', 2, 'T', 9, '2014-03-01', NULL, true);
INSERT INTO udsatte_register.undersoegelse (kilde_id, registreret, sag_id, opmaerksom, ivaerksat, afsluttet) VALUES
	('u1', '2014-03-02', 901, NULL, '2014-02-01', '2014-03-01'),
	('u2', '2014-12-01', 901, '2014-01-01', '2014-01-02', '2014-05-20'),
	('u3', '2014-12-01', 901, '2014-01-01', '2014-01-02', '2016-02-01');
INSERT INTO udsatte_register.opfoelgning (kilde_id, registreret, sag_id, afholdt)
SELECT 'o' || n, '2014-12-01 12:00:30+01', 901, date '2014-02-01' + n FROM generate_series(1, 10) n;
INSERT INTO udsatte_register.kompasmaaling (kilde_id, borger_id, sag_id, katalog_kode, dato, rolle, anledning, skoen)
VALUES ('k1', 1, 901, 'FK2011', '2014-03-01', 'myndighed', 'undersoegelse', '(,,,,-,,,,,)');
INSERT INTO udsatte_register.sigtelse (kilde_id, borger_id, gerningsdato, sigtet, status, lovovertraedelse_kode, art)
VALUES ('s1', 1, '2014-03-01', '2014-03-02', 'sigtet', 'TYVERI', 'oevrig');
INSERT INTO udsatte_register.bopael (kilde_id, borger_id, kommune_kode, fra, til) VALUES
	('b1', 1, 101, '2003-06-01', '2010-06-01'), ('b2', 1, 101, '2010-05-01', NULL);
SELECT ok(EXISTS (SELECT FROM fund f WHERE (f.regel, f.tabel, f.kilde_id) = (x.regel, x.tabel, x.kilde_id)),
	x.regel || ' is found') 
FROM (VALUES ('mangler_enhed', 'sag', 'uden enhed'), ('foer_fosterliv', 'sag', 'for tidlig'),
	('mangler_ivaerksat', 'foranstaltning', 'ikke iværksat'),
	('aaben_i_lukket_sag', 'foranstaltning', 'løber'),
	('udenfor_sagen', 'foranstaltning', 'før sagen'),
	('overlappende_ophold', 'anbringelse', 'a2'), ('skift_uden_forgaenger', 'anbringelse', 'a1'),
	('mangler_opmaerksom', 'undersoegelse', 'u1'), ('tilbageholdt_for_sen', 'undersoegelse', 'u2'),
	('dato_i_fremtiden', 'undersoegelse', 'u3'), ('registreret_samlet', 'opfoelgning', 'o3'),
	('tom_kompasmaaling', 'kompasmaaling', 'k1'), ('sigtet_under_lavalder', 'sigtelse', 's1'),
	('overlappende_bopael', 'bopael', 'b2')) x(regel, tabel, kilde_id);
SELECT is((SELECT sum(fund) FROM udsatte_maal.datakvalitet_overblik), (SELECT count(*) FROM fund),
	'the overview counts every finding');

-- one child's journey, all tables, in order
SELECT results_eq(
	$$SELECT dato, haendelse_tekst FROM udsatte_maal.barnets_forloeb
		WHERE borger_id = 1 AND dato BETWEEN '2014-02-01' AND '2014-03-02'
			AND tabel NOT IN ('opfoelgning', 'ledelsestilsyn')
		ORDER BY dato, haendelse_tekst COLLATE "C", haendelse_id$$,
	$$VALUES ('2014-02-01'::date, 'Børnefaglig undersøgelse iværksat'),
		('2014-02-01', 'Foranstaltning bevilget'), ('2014-02-01', 'Foranstaltning bevilget'),
		('2014-02-01', 'Foranstaltning iværksat'), ('2014-02-01', 'Ophold på anbringelsessted begyndt'),
		('2014-03-01', 'Børnefaglig undersøgelse afsluttet'), ('2014-03-01', 'Måling med Forandringskompasset'),
		('2014-03-01', 'Ophold på anbringelsessted begyndt'), ('2014-03-02', 'Sigtelse')$$,
	'a child''s journey');
SELECT is(udsatte.tal_tekst(-1234567.891, 2), '-1.234.567,89', 'Danish numbers');

SELECT * FROM finish();
ROLLBACK;
