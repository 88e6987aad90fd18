-- Goals 2A and 2B: absence and completed 9th grade of vulnerable pupils.
-- The numbers are worked out by hand in the comments.
BEGIN;
SET LOCAL timezone = 'Europe/Copenhagen';
CREATE EXTENSION IF NOT EXISTS udsatte;
CREATE EXTENSION IF NOT EXISTS pgtap;
SET LOCAL client_min_messages = warning;
CALL udsatte.opret_register();
SELECT plan(21);

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

-- No data at all: no rows, no error.
SELECT is((SELECT count(*) FROM udsatte_maal.noegletal n
	WHERE n.indikator = '2a_bekymrende_fravaer_andel' AND n.kommune_kode = 101),
	0::bigint, 'no data, no rows');

-- School year 2012 is 2012-08-01 to 2013-07-31.
CREATE FUNCTION pg_temp.fravaer(id bigint, maaned date, mulige numeric,
		sygdom numeric, ulovligt numeric)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.fravaer (kilde_id, borger_id, skoleaar, maaned,
	mulige_dage, sygdom, ulovligt)
VALUES (id || '-' || maaned, id,
	extract(year FROM maaned)::integer - CASE WHEN extract(month FROM maaned) < 8 THEN 1 ELSE 0 END,
	maaned, mulige, sygdom, ulovligt)
$$;
-- 1: a measure on the school year's last day only (and in the next one);
-- 5 of 40 days, 25 % in one month and 0 in the other: 12.5 % together
SELECT pg_temp.barn(1, '2000-02-29');
SELECT pg_temp.foranst(11, 1, 'SEL-52-3-3', '2013-07-31', '2013-08-31');
SELECT pg_temp.fravaer(1, '2012-08-01', 20, 5, 0), pg_temp.fravaer(1, '2012-09-01', 20, 0, 0);
-- 2: a measure that ended the day before the school year
SELECT pg_temp.barn(2, '2000-01-01');
SELECT pg_temp.foranst(21, 2, 'SEL-52-3-3', '2012-01-01', '2012-07-31');
SELECT pg_temp.fravaer(2, '2012-08-01', 20, 20, 0);
-- 3: two measures in two cases; 4 of 40 days is exactly 10 %; 2 unlawful
SELECT pg_temp.barn(3, '2001-01-01');
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode,
	handlekommune_kode, oprindelig_bydel_nr, aabnet)
VALUES (30, 's30', 3, 'E1', 101, 1, '2012-01-01');
SELECT pg_temp.foranst(31, 3, 'SEL-52-3-3', '2010-01-01'),
	pg_temp.foranst(32, 30, 'SEL-52-3-7', '2012-06-01');
SELECT pg_temp.fravaer(3, '2012-08-01', 20, 0, 2), pg_temp.fravaer(3, '2012-09-01', 20, 2, 0);
-- 4: advice only, no measure
SELECT pg_temp.barn(4, '2001-01-01');
SELECT pg_temp.foranst(41, 4, 'SEL-11-3', '2010-01-01');
SELECT pg_temp.fravaer(4, '2012-08-01', 20, 20, 0);
-- 5: 3 unlawful of 20 days; a case without unit
SELECT pg_temp.barn(5, '2001-01-01', NULL);
SELECT pg_temp.foranst(51, 5, 'SEL-52-3-3', '2012-09-01');
SELECT pg_temp.fravaer(5, '2012-08-01', 10, 0, 0), pg_temp.fravaer(5, '2012-09-01', 10, 0, 3);
-- school year 2013: child 1 without absence; school year 2014 has not ended
SELECT pg_temp.fravaer(1, '2013-08-01', 20, 0, 0), pg_temp.fravaer(3, '2014-08-01', 20, 20, 0);

-- 2013: pupils 1, 3, 5; above 10 %: 1 (12.5 %) and 5 (15 %)
SELECT is(pg_temp.aar('2a_bekymrende_fravaer_andel', 2013), '2 / 3', 'total absence above 10 %');
-- unlawful above 10 %: 5 only (15 %)
SELECT is(pg_temp.aar('2a_ulovligt_fravaer_andel', 2013), '1 / 3', 'unlawful absence above 10 %');
-- 0 + 2 + 3 unlawful of 40 + 40 + 20 possible days
SELECT is(pg_temp.aar('2a_ulovligt_pct', 2013), '5 / 1', 'unlawful days per 100');
SELECT is(pg_temp.aar('2a_bekymrende_fravaer_andel', 2014), '0 / 1', 'the next school year');
SELECT is(pg_temp.tal('2a_bekymrende_fravaer_andel', 'kvartal', '2013-07-01'), '0 / 0',
	'a school year counts in its year only');
SELECT is((SELECT n.taeller || ' / ' || n.naevner FROM udsatte_maal.maal_2a n
	WHERE n.indikator = '2a_bekymrende_fravaer_andel' AND n.kommune_kode = 101
		AND n.periode_type = 'aar' AND n.aar = 2013 AND n.enhed_kode = 'ukendt'),
	'1 / 1', 'the pupil without unit stands under ukendt');
UPDATE udsatte_register.indikator SET taerskel = 0.05
WHERE indikator = '2a_bekymrende_fravaer_andel';
SELECT is(pg_temp.aar('2a_bekymrende_fravaer_andel', 2013), '3 / 3', 'the threshold is the catalogue''s');

-- 2B: youths born 1997 turn 16 in 2013
CREATE FUNCTION pg_temp.afgang(id bigint, skoleaar integer, trin integer, prv boolean)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.skoleafslutning (kilde_id, borger_id, skoleaar,
	klassetrin, gennemfoert, proever)
VALUES (id || '-' || skoleaar, id, skoleaar, trin, true, prv)
$$;
-- 101: a measure that ended exactly 24 months before; completed with exams
SELECT pg_temp.barn(101, '1997-03-10');
SELECT pg_temp.foranst(1011, 101, 'SEL-52-3-3', '2010-01-01', '2011-03-10');
SELECT pg_temp.afgang(101, 2012, 9, true);
-- 102: a day earlier: not one of them
SELECT pg_temp.barn(102, '1997-03-10');
SELECT pg_temp.foranst(1021, 102, 'SEL-52-3-3', '2010-01-01', '2011-03-09');
-- 103: a measure from the day before the birthday; completed a year late
SELECT pg_temp.barn(103, '1997-12-31');
SELECT pg_temp.foranst(1031, 103, 'SEL-52-3-7', '2013-12-30');
SELECT pg_temp.afgang(103, 2013, 9, false);
-- 104: a measure from the birthday: not one of them
SELECT pg_temp.barn(104, '1997-05-01');
SELECT pg_temp.foranst(1041, 104, 'SEL-52-3-3', '2013-05-01');
-- 105: dropped out, no leaving row; two measures at once
SELECT pg_temp.barn(105, '1997-06-01', NULL);
SELECT pg_temp.foranst(1051, 105, 'SEL-52-3-3', '2012-01-01'),
	pg_temp.foranst(1052, 105, 'SEL-52-3-6', '2012-01-01');
-- 106: turns 16 on 29 February 2012; has 10th grade only
SELECT pg_temp.barn(106, '1996-02-29');
SELECT pg_temp.foranst(1061, 106, 'SEL-52-3-3', '2012-02-28', '2012-03-31');
SELECT pg_temp.afgang(106, 2011, 10, false);

SELECT is(pg_temp.aar('2b_gennemfoert_9_andel', 2013), '1 / 3', 'of 101, 103, 105: 101');
SELECT is(pg_temp.aar('2b_proever_andel', 2013), '1 / 3', 'exams: 101');
SELECT is(pg_temp.aar('2b_9_eller_10_andel', 2013), '1 / 3', '9th or 10th: 101');
SELECT is(pg_temp.aar('2b_gennemfoert_9_ved_17_andel', 2013), '2 / 3', 'a year later: 101 and 103');
SELECT is(pg_temp.aar('2b_gennemfoert_9_andel', 2012), '0 / 1', '106 has no 9th grade');
SELECT is(pg_temp.aar('2b_9_eller_10_andel', 2012), '1 / 1', '106 has 10th grade');
SELECT is(pg_temp.tal('2b_gennemfoert_9_andel', 'kvartal', '2013-07-01'), '0 / 0',
	'a cohort counts in its year only');
SELECT is((SELECT n.naevner FROM udsatte_maal.maal_2b n
	WHERE n.indikator = '2b_gennemfoert_9_andel' AND n.kommune_kode = 101
		AND n.periode_type = 'aar' AND n.aar = 2013 AND n.enhed_kode = 'ukendt'),
	1::double precision, '105 once, under ukendt');
SET LOCAL udsatte.opgoerelsesdato = '2014-09-29';
SELECT is(pg_temp.aar('2b_gennemfoert_9_ved_17_andel', 2013), '0 / 0', 'not before the deadline');
SELECT is(pg_temp.aar('2b_gennemfoert_9_ved_17_andel', 2012), '0 / 1', 'the cohort before is ripe');
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';
UPDATE udsatte_register.indikator SET vindue_mdr = 25 WHERE indikator = '2b_gennemfoert_9_andel';
SELECT is(pg_temp.aar('2b_gennemfoert_9_andel', 2013), '1 / 4', '25 months take 102 in');
UPDATE udsatte_register.indikator SET vindue_mdr = 24, alder_til = 17
WHERE indikator = '2b_gennemfoert_9_andel';
SELECT is(pg_temp.aar('2b_gennemfoert_9_andel', 2013), '2 / 3', 'a later deadline takes 103 in');
UPDATE udsatte_register.indikator SET alder_fra = 15 WHERE indikator = '2b_gennemfoert_9_andel';
-- turning 15 in 2012 with a measure in the 24 months before: 101, 102, 105
SELECT is(pg_temp.aar('2b_proever_andel', 2012), '1 / 3', 'a younger cohort');

SELECT * FROM finish();
ROLLBACK;
