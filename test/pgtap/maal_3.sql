-- Goals 3A and 3B: youths charged, and vulnerable youths charged.
-- The numbers are worked out by hand in the comments.
BEGIN;
SET LOCAL timezone = 'Europe/Copenhagen';
CREATE EXTENSION IF NOT EXISTS udsatte;
CREATE EXTENSION IF NOT EXISTS pgtap;
SET LOCAL client_min_messages = warning;
CALL udsatte.opret_register();
SELECT plan(24);

-- One indicator's total in the municipality: numerator, denominator.
CREATE FUNCTION pg_temp.tal(p_indikator text, p_type text, p_start date)
	RETURNS text LANGUAGE sql AS $$
SELECT trim_scale(round(n.taeller::numeric, 4)) || ' / '
	|| trim_scale(round(n.naevner::numeric, 4))
FROM udsatte_maal.noegletal n
WHERE n.indikator = p_indikator AND n.kommune_kode = 101
	AND n.periode_type = p_type AND n.periode_start = p_start
	AND n.enhed_kode IS NULL AND n.tilbud_enhed_kode IS NULL
	AND n.bydel_nr IS NULL AND n.koen IS NULL AND n.aldersgruppe IS NULL
$$;
CREATE FUNCTION pg_temp.aar(p_indikator text, p_aar integer)
	RETURNS text LANGUAGE sql AS
	'SELECT pg_temp.tal(p_indikator, ''aar'', make_date(p_aar, 1, 1))';

-- A child with one case.
CREATE FUNCTION pg_temp.barn(id bigint, foedt date, enhed text DEFAULT 'E1',
		kommune integer DEFAULT 101, aabnet date DEFAULT '2000-01-01',
		lukket date DEFAULT NULL)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, koen)
VALUES (id, 'b' || id, md5(id::text)::udsatte.pseudonym, foedt, 'M');
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode,
	handlekommune_kode, oprindelig_bydel_nr, aabnet, lukket)
VALUES (id, 's' || id, id, enhed, kommune, 1, aabnet, lukket)
$$;
-- A measure; the first digits of its number are the case's.
CREATE FUNCTION pg_temp.foranst(id bigint, sag bigint, type_kode text, fra date,
		til date DEFAULT NULL, enhed text DEFAULT NULL)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id,
	type_kode, enhed_kode, bevilget, ivaerksat, afsluttet)
VALUES (id, 'f' || id, sag, type_kode, enhed, fra, fra, til)
$$;
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('E1', 101, 'Enhed 1', 'boernefamilieenhed', '2000-01-01'),
	('T1', 101, 'Tilbud 1', 'doegninstitution', '2000-01-01');

SET LOCAL udsatte.opgoerelsesdato = '2013-12-31';
INSERT INTO udsatte_register.kommune (kommune_kode, navn) VALUES (147, 'Frederiksberg');
INSERT INTO udsatte_register.bydel (kommune_kode, bydel_nr, navn) VALUES (147, 1, 'Frederiksberg');

SELECT is((SELECT count(*) FROM udsatte_maal.noegletal n
	WHERE n.indikator = '3b_sigtede_udsatte_andel' AND n.kommune_kode = 101),
	0::bigint, 'no data, no rows');

-- 200 of 12 years and 300 of 16, unchanged: 500 person-years in 2013
INSERT INTO udsatte_register.befolkning (aar, kommune_kode, bydel_nr, alder, koen, antal)
SELECT a, 101, 1, v.alder, 'M', v.antal
FROM generate_series(2013, 2014) a, (VALUES (12, 200), (16, 300)) v (alder, antal);

CREATE FUNCTION pg_temp.sigt(id bigint, gerning date, sigtet date, art text,
		status text DEFAULT 'sigtet')
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.sigtelse (kilde_id, borger_id, gerningsdato, sigtet,
	status, lovovertraedelse_kode, art)
VALUES (id || '-' || gerning || art, id, gerning, sigtet, status, 'ANDET', art)
$$;
-- 1: 16 years, a case and a measure; twice in the 1st quarter, once in the 3rd
SELECT pg_temp.barn(1, '1996-06-15');
SELECT pg_temp.foranst(11, 1, 'SEL-52-3-3', '2013-01-01');
SELECT pg_temp.sigt(1, '2013-01-05', '2013-01-10', 'personfarlig'),
	pg_temp.sigt(1, '2013-02-01', '2013-02-10', 'oevrig'),
	pg_temp.sigt(1, '2013-07-01', '2013-08-01', 'oevrig');
-- 2: 13 years, suspected only
SELECT pg_temp.barn(2, '1999-12-01');
SELECT pg_temp.foranst(21, 2, 'SEL-52-3-3', '2012-01-01');
SELECT pg_temp.sigt(2, '2013-02-20', '2013-03-01', 'alvorlig', 'mistaenkt_under_lavalder');
-- 3: no case on the day, moved to another district that very day
SELECT pg_temp.barn(3, '1998-01-01', 'E1', 101, '2005-01-01', '2010-01-01');
INSERT INTO udsatte_register.bopael (kilde_id, borger_id, kommune_kode, bydel_nr, fra, til)
VALUES ('o1', 3, 101, 1, '1998-01-01', '2013-05-01'), ('o2', 3, 101, 2, '2013-05-01', NULL);
SELECT pg_temp.sigt(3, '2013-05-01', '2013-05-01', 'oevrig');
-- 4: did it the day before turning 18, charged after; the measure ended in 2012
SELECT pg_temp.barn(4, '1995-06-01');
SELECT pg_temp.foranst(41, 4, 'SEL-52-3-3', '2011-01-01', '2012-12-31');
SELECT pg_temp.sigt(4, '2013-05-31', '2013-06-20', 'alvorlig');
-- 5: did it on the 18th birthday; 29 February turns 18 on 1 March
SELECT pg_temp.barn(5, '1995-04-01'), pg_temp.barn(15, '1996-02-29');
SELECT pg_temp.sigt(5, '2013-04-01', '2013-04-01', 'personfarlig');
-- 6: neither case nor residence; 7: a case in another municipality
SELECT pg_temp.barn(6, '1997-01-01', 'E1', 101, '2000-01-01', '2001-01-01');
SELECT pg_temp.sigt(6, '2013-04-01', '2013-04-01', 'personfarlig');
SELECT pg_temp.barn(7, '1997-01-01', NULL, 147);
INSERT INTO udsatte_register.bopael (kilde_id, borger_id, kommune_kode, bydel_nr, fra)
VALUES ('o3', 7, 101, 1, '1997-01-01');
SELECT pg_temp.sigt(7, '2013-04-01', '2013-04-01', 'personfarlig');
-- 8: charged after the status date
SELECT pg_temp.barn(8, '1997-01-01');
SELECT pg_temp.sigt(8, '2013-12-30', '2014-01-05', 'personfarlig');
-- 9: turns 10 on the year's last day; 10: turns 18 on its first, 11: the day after
SELECT pg_temp.barn(9, '2003-12-31'), pg_temp.barn(10, '1995-01-01'), pg_temp.barn(11, '1995-01-02');
SELECT pg_temp.foranst(91, 9, 'SEL-52-3-3', '2013-01-01'),
	pg_temp.foranst(101, 10, 'SEL-52-3-3', '2012-01-01'),
	pg_temp.foranst(111, 11, 'SEL-52-3-7', '2012-01-01');
-- 12: two measures in two cases, the later one without unit
SELECT pg_temp.barn(12, '1997-01-01');
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, handlekommune_kode, aabnet)
VALUES (120, 's120', 12, 101, '2012-01-01');
SELECT pg_temp.foranst(121, 12, 'SEL-52-3-3', '2012-01-01'),
	pg_temp.foranst(1201, 120, 'SEL-52-3-3', '2012-06-01');

-- persons of the year: 1, 3, 4
SELECT is(pg_temp.aar('3a_sigtede_pr_1000', 2013), '3 / 500', 'charged persons of the year');
SELECT is((SELECT n.vaerdi FROM udsatte_maal.maal_3a n WHERE n.indikator = '3a_sigtede_pr_1000'
		AND n.kommune_kode = 101 AND n.periode_type = 'aar' AND n.aar = 2013),
	6::double precision, 'per 1,000 person-years');
SELECT is(pg_temp.tal('3a_sigtede_pr_1000', 'kvartal', '2013-01-01'), '1 / 123.2877',
	'two charges in a quarter are one person; 90 / 365 of 500');
SELECT is(pg_temp.tal('3a_sigtede_pr_1000', 'kvartal', '2013-04-01'), '2 / 124.6575', '3 and 4');
SELECT is(pg_temp.aar('3a_sigtede_grov_pr_1000', 2013), '2 / 500', 'dangerous or serious: 1 and 4');
-- 3 of child 1, 1 of child 3, 1 of child 4
SELECT is(pg_temp.aar('3a_sigtelser_antal', 2013), '5 / 5', 'charges');
SELECT is(pg_temp.aar('3a_sigtede_10_14_pr_1000', 2013), '0 / 200', 'nobody under age is charged');
SELECT is(pg_temp.aar('3a_sigtede_15_17_pr_1000', 2013), '3 / 300', '15-17 years');
SELECT is(pg_temp.aar('3a_mistaenkte_10_14_antal', 2013), '1 / 1', 'suspected: 2');
SELECT is((SELECT sum(n.taeller) FROM udsatte_maal.noegletal n
	WHERE n.indikator = '3a_sigtede_pr_1000' AND n.kommune_kode = 101
		AND n.periode_type = 'aar' AND n.bydel_nr = 2 AND n.koen IS NULL
		AND n.aldersgruppe IS NULL AND n.periode_start = '2013-01-01'),
	1::double precision, 'the day of a move belongs to the new district');
SELECT is((SELECT count(*) FROM udsatte_maal.grundlag_3a g
	WHERE g.indikator = '3a_sigtede_pr_1000' AND g.kommune_kode = 147 AND g.antal = 1),
	2::bigint, 'the case''s municipality goes before the residence (a quarter and a year)');
UPDATE udsatte_register.indikator SET alder_til = 16 WHERE indikator = '3a_sigtede_pr_1000';
SELECT is(pg_temp.aar('3a_sigtede_pr_1000', 2013), '2 / 500', 'up to 16 leaves 4 out');

-- youths with a measure in 2013: 1, 2, 9, 11, 12
SELECT is(pg_temp.aar('3b_sigtede_udsatte_andel', 2013), '1 / 5', 'charged among the vulnerable');
SELECT is(pg_temp.aar('3b_sigtede_grov_udsatte_andel', 2013), '1 / 5', 'dangerous or serious');
SELECT is(pg_temp.aar('3b_sigtede_udsatte_antal', 2013), '1 / 1', 'counted');
SELECT is(pg_temp.tal('3b_sigtede_udsatte_andel', 'kvartal', '2013-01-01'), '1 / 4', '1, 2, 11, 12');
SELECT is(pg_temp.tal('3b_sigtede_udsatte_andel', 'kvartal', '2013-04-01'), '0 / 3', '1, 2, 12');
SELECT is(pg_temp.tal('3b_sigtede_grov_udsatte_andel', 'kvartal', '2013-07-01'), '0 / 3',
	'the charge of the 3rd quarter is not a serious one');
SELECT is(pg_temp.tal('3b_sigtede_udsatte_andel', 'kvartal', '2013-10-01'), '0 / 4', 'with 9');
SELECT is((SELECT n.taeller || ' / ' || n.naevner FROM udsatte_maal.maal_3b n
	WHERE n.indikator = '3b_sigtede_udsatte_andel' AND n.kommune_kode = 101
		AND n.periode_type = 'aar' AND n.aar = 2013 AND n.enhed_kode = 'ukendt'),
	'0 / 1', '12 once, under the latest case''s unit');
SET LOCAL udsatte.opgoerelsesdato = '2013-06-30';
SELECT is(pg_temp.aar('3b_sigtede_udsatte_andel', 2013), '1 / 4', 'an unfinished year: those so far');
SET LOCAL udsatte.opgoerelsesdato = '2013-12-31';
UPDATE udsatte_register.indikator SET alder_til = 14 WHERE indikator = '3b_sigtede_udsatte_andel';
SELECT is(pg_temp.aar('3b_sigtede_udsatte_andel', 2013), '0 / 2', 'up to 14: 2 and 9');

SELECT is((SELECT count(*) FROM udsatte_register.seriebrud s
	WHERE s.indikator LIKE '3%' AND s.dato IN ('2010-07-01', '2012-03-01')),
	16::bigint, 'the age of criminal responsibility broke eight series twice');

SELECT * FROM finish();
ROLLBACK;
