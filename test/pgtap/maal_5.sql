-- Goals 5A and 5B: progress and continuity of placed children.
-- The numbers are worked out by hand in the comments.
BEGIN;
SET LOCAL timezone = 'Europe/Copenhagen';
CREATE EXTENSION IF NOT EXISTS udsatte;
CREATE EXTENSION IF NOT EXISTS pgtap;
SET LOCAL client_min_messages = warning;
CALL udsatte.opret_register();
SELECT plan(41);

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

SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';

SELECT is((SELECT count(*) FROM udsatte_maal.noegletal n
	WHERE n.indikator = '5b_skift_pr_1000_dage' AND n.kommune_kode = 101),
	0::bigint, 'no data, no rows');

CREATE FUNCTION pg_temp.maaling(id bigint, dato date, skoen text,
		rolle text DEFAULT 'myndighed', maal text DEFAULT NULL)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.kompasmaaling (kilde_id, borger_id, sag_id,
	katalog_kode, dato, rolle, anledning, skoen, maal)
VALUES (id || '-' || dato || rolle, id, id, 'FK2011', dato, rolle, 'opfoelgning',
	skoen::udsatte.kompas, maal::udsatte.kompas)
$$;
CREATE FUNCTION pg_temp.ophold(id bigint, foranstaltning bigint, sted text,
		fra date, til date, skift boolean, ophoer text DEFAULT NULL,
		omsorg boolean DEFAULT false)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.anbringelse (anbringelse_id, kilde_id,
	foranstaltning_id, sted_kode, stedtype_kode, fra, til, er_skift,
	skift_i_omsorgsmiljoe, ophoer)
VALUES (id, 'a' || id, foranstaltning, sted, 9, fra, til, skift, omsorg, ophoer)
$$;
CREATE FUNCTION pg_temp.inddrag(id bigint, dato date, part text, deltagelse text)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.inddragelse (kilde_id, borger_id, sag_id, dato,
	fase, part, form, deltagelse)
VALUES (id || '-' || dato, id, id, dato, 'anbringelse', part, 'andet', deltagelse)
$$;

-- 5A. 1: placed since 2013, and for February 2014 under a second measure as
-- well; dimension 1 up 2, dimension 6 up 1, dimension 3 not scored again
SELECT pg_temp.barn(1, '2004-02-29');
SELECT pg_temp.foranst(11, 1, 'SEL-52-3-7', '2013-01-01', NULL, 'T1'),
	pg_temp.foranst(12, 1, 'SEL-75', '2014-02-01', '2014-02-28');
SELECT pg_temp.maaling(1, '2013-02-01', '(5,5,5,5,5,5,5,5,5,5)'),
	pg_temp.maaling(1, '2014-03-01', '(7,5,,5,5,6,5,5,5,5)');
SELECT pg_temp.inddrag(1, '2014-02-01', 'familie', 'inddraget');
-- 2: two measures end to end are one placement; one up, one down
SELECT pg_temp.barn(2, '2004-01-01');
SELECT pg_temp.foranst(21, 2, 'SEL-75', '2014-01-01', '2014-01-14'),
	pg_temp.foranst(22, 2, 'SEL-58', '2014-01-15', NULL);
SELECT pg_temp.maaling(2, '2014-01-05', '(5,5,5,5,5,5,5,5,5,5)'),
	pg_temp.maaling(2, '2014-06-01', '(6,4,5,5,5,5,5,5,5,5)');
SELECT pg_temp.inddrag(2, '2014-02-01', 'familie', 'oensker_ikke_inddragelse');
-- 3: unchanged and on target, ended in May
SELECT pg_temp.barn(3, '2004-01-01');
SELECT pg_temp.foranst(31, 3, 'SEL-52-3-7', '2014-01-01', '2014-05-31');
SELECT pg_temp.maaling(3, '2014-01-10', '(7,7,7,7,7,7,7,7,7,7)', 'myndighed', '(7,,,,,,,,,)'),
	pg_temp.maaling(3, '2014-05-31', '(7,7,7,7,7,7,7,7,7,7)');
SELECT pg_temp.inddrag(3, '2014-05-01', 'netvaerk', 'inddraget');
-- 4: two readings in different roles; 5: no dimension in common;
-- 6: one reading before the placement and one in it
SELECT pg_temp.barn(4, '2004-01-01'), pg_temp.barn(5, '2004-01-01'), pg_temp.barn(6, '2004-01-01');
SELECT pg_temp.foranst(n * 10, n, 'SEL-52-3-7', '2014-01-01') FROM generate_series(4, 6) n;
SELECT pg_temp.maaling(4, '2014-02-01', '(5,5,5,5,5,5,5,5,5,5)'),
	pg_temp.maaling(4, '2014-08-01', '(9,9,9,9,9,9,9,9,9,9)', 'barn'),
	pg_temp.maaling(5, '2014-02-01', '(5,,,,,,,,,)'), pg_temp.maaling(5, '2014-08-01', '(,9,,,,,,,,)'),
	pg_temp.maaling(6, '2013-12-31', '(5,5,5,5,5,5,5,5,5,5)'),
	pg_temp.maaling(6, '2014-08-01', '(9,9,9,9,9,9,9,9,9,9)');
SELECT pg_temp.inddrag(4, '2013-12-01', 'familie', 'inddraget');
-- 7: placed until the 18th birthday on 2013-12-31; 8: after-care; 9: respite
SELECT pg_temp.barn(7, '1995-12-31'), pg_temp.barn(8, '2000-01-01'), pg_temp.barn(9, '2000-01-01');
SELECT pg_temp.foranst(70, 7, 'SEL-52-3-7', '2013-01-01'),
	pg_temp.foranst(80, 8, 'SEL-76-3-1', '2014-01-01'),
	pg_temp.foranst(90, 9, 'SEL-52-3-5', '2014-01-01');
SELECT pg_temp.ophold(90, 90, 'X', '2014-01-01', '2014-06-01', false),
	pg_temp.ophold(91, 90, 'Y', '2014-06-01', NULL, true);

-- placed in 2014: 1-6; two comparable readings: 1, 2, 3
SELECT is(pg_temp.aar('5a_daekning', 2014), '3 / 6', 'coverage');
SELECT is(pg_temp.aar('5a_fremgang_andel', 2014), '1 / 3', 'progress: 1');
SELECT is(pg_temp.aar('5a_fastholdt_andel', 2014), '1 / 3', 'kept on target: 3');
-- dimensions 1-3: (2 + 0) / 2, (1 - 1 + 0) / 3, 0
SELECT is(pg_temp.aar('5a_aendring_trivsel', 2014), '1 / 3', 'mean change, well-being');
-- dimensions 4-6: (0 + 0 + 1) / 3, 0, 0
SELECT is(pg_temp.aar('5a_aendring_kompetence', 2014), '0.3333 / 3', 'mean change, competences');
SELECT is(pg_temp.aar('5a_daekning', 2013), '0 / 2', 'in 2013 1 and 7 are placed, with one reading');
SELECT is(pg_temp.tal('5a_daekning', 'kvartal', '2014-01-01'), '1 / 6', 'by March only 1 has two');
SELECT is(pg_temp.tal('5a_daekning', 'kvartal', '2014-04-01'), '3 / 6', 'by June 1, 2 and 3');
SELECT is(pg_temp.tal('5a_daekning', 'kvartal', '2014-07-01'), '2 / 5', '3 is home');
SELECT is((SELECT n.taeller || ' / ' || n.naevner FROM udsatte_maal.noegletal n
	WHERE n.indikator = '5a_fremgang_andel' AND n.kommune_kode = 101
		AND n.periode_type = 'aar' AND n.periode_start = '2014-01-01'
		AND n.tilbud_enhed_kode = 'T1' AND n.koen IS NULL AND n.aldersgruppe IS NULL),
	'1 / 1', 'the measure that still runs says the place, not the one that ended in February');
SELECT is((SELECT n.naevner FROM udsatte_maal.noegletal n
	WHERE n.indikator = '5a_daekning' AND n.kommune_kode = 101
		AND n.periode_type = 'aar' AND n.periode_start = '2014-01-01'
		AND n.tilbud_enhed_kode = 'ukendt' AND n.koen IS NULL AND n.aldersgruppe IS NULL),
	5::double precision, 'the others have no place: ukendt');
-- the family of 1; 2 did not wish it, 3's network, 4 before the placement
SELECT is(pg_temp.aar('5a_foraeldreinddragelse_andel', 2014), '1 / 6', 'parents involved');
SELECT is(pg_temp.aar('5a_foraeldreinddragelse_andel', 2013), '0 / 2', 'not before it happened');
UPDATE udsatte_register.indikator SET vindue_mdr = 6 WHERE indikator = '5a_foraeldreinddragelse_andel';
SELECT is(pg_temp.aar('5a_foraeldreinddragelse_andel', 2014), '0 / 6', 'nor half a year after');
UPDATE udsatte_register.indikator SET taerskel = 3 WHERE indikator = '5a_fremgang_andel';
SELECT is(pg_temp.aar('5a_fremgang_andel', 2014), '0 / 3', 'two points are not three');
UPDATE udsatte_register.indikator SET alder_til = 9 WHERE indikator = '5a_fremgang_andel';
SELECT is(pg_temp.aar('5a_daekning', 2014), '0 / 1', 'only 1 is 9 years old for a part of the year');

-- 5B, all earlier than 2013. 11: 2010-2011; a short stay between two long ones
SELECT pg_temp.barn(11, '2003-01-01');
SELECT pg_temp.foranst(110, 11, 'SEL-52-3-7', '2010-01-01', '2011-12-31');
SELECT pg_temp.ophold(111, 110, 'S1', '2010-01-01', '2010-03-31', false, 'planlagt'),
	pg_temp.ophold(112, 110, 'S2', '2010-03-31', '2010-04-04', true, 'sammenbrud', true),
	pg_temp.ophold(113, 110, 'S3', '2010-04-04', '2011-12-31', true, 'hjemgivelse');
INSERT INTO udsatte_register.sagsbehandlerperiode (kilde_id, sag_id, sagsbehandler_noegle, fra)
VALUES ('p1', 11, 'A', '2010-01-01'), ('p2', 11, 'B', '2010-06-01'),
	('p3', 11, 'B', '2010-08-01'), ('p4', 11, 'C', '2012-02-01');
-- 12: five days, home, and placed again 12 months later to the day
SELECT pg_temp.barn(12, '2003-01-01');
SELECT pg_temp.foranst(120, 12, 'SEL-52-3-7', '2010-02-01', '2010-02-05'),
	pg_temp.foranst(125, 12, 'SEL-52-3-7', '2011-02-05', '2011-03-06');
SELECT pg_temp.ophold(121, 120, 'S1', '2010-02-01', '2010-02-05', false, 'hjemgivelse'),
	pg_temp.ophold(122, 125, 'S9', '2011-02-05', '2011-03-06', true, 'hjemgivelse');
-- 13: turns 18 on 2010-07-01
SELECT pg_temp.barn(13, '1992-07-01');
SELECT pg_temp.foranst(130, 13, 'SEL-52-3-7', '2010-06-01', '2012-12-31');
SELECT pg_temp.ophold(131, 130, 'S1', '2010-06-01', '2010-06-20', false, 'sammenbrud'),
	pg_temp.ophold(132, 130, 'S2', '2010-06-20', '2010-12-01', true, 'sammenbrud'),
	pg_temp.ophold(133, 130, 'S3', '2010-12-01', '2012-12-31', true);
-- 14: to another place for four days and back again
SELECT pg_temp.barn(14, '2003-01-01', NULL);
SELECT pg_temp.foranst(140, 14, 'SEL-52-3-7', '2010-09-01', '2010-12-31');
SELECT pg_temp.ophold(141, 140, 'A', '2010-09-01', '2010-09-30', false, 'planlagt'),
	pg_temp.ophold(142, 140, 'B', '2010-09-30', '2010-10-03', true, 'planlagt'),
	pg_temp.ophold(143, 140, 'A', '2010-10-03', '2010-12-31', true, 'hjemgivelse');
INSERT INTO udsatte_register.sagsbehandlerperiode (kilde_id, sag_id, sagsbehandler_noegle, fra)
VALUES ('p5', 14, 'A', '2010-08-01'), ('p6', 14, 'B', '2010-08-15');
-- 16: 2005-2009; two rows of one and the same place
SELECT pg_temp.barn(16, '1996-01-01');
SELECT pg_temp.foranst(160, 16, 'SEL-52-3-7', '2005-01-01', '2009-06-30');
SELECT pg_temp.ophold(161, 160, 'X', '2005-01-01', '2005-12-31', false, 'planlagt'),
	pg_temp.ophold(162, 160, 'Y', '2006-01-01', '2007-06-30', true, 'planlagt'),
	pg_temp.ophold(163, 160, 'Y', '2007-06-30', '2009-06-30', false, 'andet');

-- begun in 2010: moves 11 to S3, 13 to S2; days 365 + 5 + 30 + 122
SELECT is(pg_temp.aar('5b_skift_pr_1000_dage', 2010), '2 / 522', 'moves of the entry cohort');
SELECT is(pg_temp.aar('5b_skift_pr_1000_dage', 2011), '0 / 30', 'the first place is not a move');
-- 11 to S2 and from it, 14 to B and back
SELECT is(pg_temp.aar('5b_akutte_skift', 2010), '4 / 4', 'moves to and from short stays');
-- placed on 31 December 2010: 11 (three places), 14 (two)
SELECT is(pg_temp.aar('5b_tre_eller_flere_steder_andel', 2010), '1 / 2', 'three places within the year');
SELECT is(pg_temp.aar('5b_tre_eller_flere_steder_andel', 2011), '0 / 1', 'one place the year after');
-- ended in 2010: 11 S1 S2, 12 S1, 13 S1, 14 A B A; breakdowns 11 S2, 13 S1
SELECT is(pg_temp.aar('5b_sammenbrud_andel', 2010), '2 / 7', 'breakdowns among ended stays');
SELECT is(pg_temp.aar('5b_sammenbrud_pr_1000_dage', 2010), '2 / 522', 'breakdowns and days in care');
-- 1 once though twice covered, 2, 4, 5, 6: 365 each; 3: 151
SELECT is(pg_temp.aar('5b_sammenbrud_pr_1000_dage', 2014), '0 / 1976', 'a day counts once');
-- 11 S2 (changed), 11 S3, 13 S2, 14 B, 14 A
SELECT is(pg_temp.aar('5b_skift_omsorgsmiljoe_andel', 2010), '1 / 5', 'change of care environment');
-- 11 on 1 June: the same again is no change, nor is one outside the placement
SELECT is(pg_temp.aar('5b_sagsbehandlerskift_pr_aar', 2010), '1 / 1.4301', 'case workers: 522 / 365 years');
-- home: 12 in February (back on the last day of 12 months), 14 in December
SELECT is(pg_temp.aar('5b_genanbringelse_12_mdr_andel', 2010), '1 / 2', 'placed again');
SELECT is(pg_temp.aar('5b_genanbringelse_12_mdr_andel', 2011), '0 / 2', 'not placed again');
-- 16 is in care for 2.5 years on 2007-07-01, in Y for 2 on 2008-01-01
SELECT is(pg_temp.tal('5b_to_aar_samme_sted_andel', 'kvartal', '2007-04-01'), NULL, 'not yet 2.5 years in care');
SELECT is(pg_temp.tal('5b_to_aar_samme_sted_andel', 'kvartal', '2007-10-01'), '0 / 1', 'a day short of two years');
SELECT is(pg_temp.tal('5b_to_aar_samme_sted_andel', 'kvartal', '2008-01-01'), '1 / 1', 'two years in the same place');
SELECT is(pg_temp.aar('5b_to_aar_samme_sted_andel', 2008), '1 / 1', 'the year is its last quarter');
SELECT is(pg_temp.aar('5b_to_aar_samme_sted_andel', 2012), '0 / 0', 'nobody');

-- the catalogue's values
UPDATE udsatte_register.indikator SET vindue_mdr = 36 WHERE indikator = '5b_to_aar_samme_sted_andel';
SELECT is(pg_temp.aar('5b_to_aar_samme_sted_andel', 2008), '0 / 1', 'three years in the same place');
UPDATE udsatte_register.indikator SET vindue_mdr = 11 WHERE indikator = '5b_genanbringelse_12_mdr_andel';
SELECT is(pg_temp.aar('5b_genanbringelse_12_mdr_andel', 2010), '0 / 2', 'within 11 months');
UPDATE udsatte_register.indikator SET taerskel = 2 WHERE indikator = '5b_tre_eller_flere_steder_andel';
SELECT is(pg_temp.aar('5b_tre_eller_flere_steder_andel', 2010), '2 / 2', 'two places');
-- stays of five days are no longer short: 11 moves twice
UPDATE udsatte_register.indikator SET taerskel = 5 WHERE indikator = '5b_skift_pr_1000_dage';
SELECT is(pg_temp.aar('5b_skift_pr_1000_dage', 2010), '3 / 522', 'another limit for short stays');
-- six months: 181 + 5 + 30 + 122 days
UPDATE udsatte_register.indikator SET taerskel = 8, vindue_mdr = 6 WHERE indikator = '5b_skift_pr_1000_dage';
SELECT is(pg_temp.aar('5b_skift_pr_1000_dage', 2010), '2 / 338', 'another window');
UPDATE udsatte_register.indikator SET vindue_mdr = 12, alder_til = 16 WHERE indikator = '5b_skift_pr_1000_dage';
SELECT is(pg_temp.aar('5b_skift_pr_1000_dage', 2010), '1 / 492', '13 is too old');
SET LOCAL udsatte.opgoerelsesdato = '2010-12-31';
SELECT is(pg_temp.aar('5b_skift_pr_1000_dage', 2010), '0 / 0', 'a cohort counts when it is ripe');

SELECT * FROM finish();
ROLLBACK;
