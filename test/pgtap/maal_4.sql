-- Goal 4A: youth education started and completed.
-- The numbers are worked out by hand in the comments.
BEGIN;
SET LOCAL timezone = 'Europe/Copenhagen';
CREATE EXTENSION IF NOT EXISTS udsatte;
CREATE EXTENSION IF NOT EXISTS pgtap;
SET LOCAL client_min_messages = warning;
CALL udsatte.opret_register();
SELECT plan(10);

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

CREATE FUNCTION pg_temp.afgang(id bigint, skoleaar integer, trin integer,
		naaet boolean DEFAULT true)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.skoleafslutning (kilde_id, borger_id, skoleaar,
	klassetrin, gennemfoert, proever)
VALUES (id || '-' || skoleaar, id, skoleaar, trin, naaet, false)
$$;
CREATE FUNCTION pg_temp.udd(id bigint, fra date, til date DEFAULT NULL)
	RETURNS void LANGUAGE sql AS $$
INSERT INTO udsatte_register.ungdomsuddannelse (kilde_id, borger_id, paabegyndt,
	gennemfoert, art)
VALUES (id || '-' || fra, id, fra, til, 'gymnasial')
$$;
-- Youths born 1996 turn 16 in 2012; all have a measure in 2011, except 6.
SELECT pg_temp.barn(n, '1996-05-05', CASE WHEN n < 5 THEN 'E1' END)
FROM generate_series(1, 7) n;
SELECT pg_temp.foranst(n * 10, n, 'SEL-52-3-3', '2011-01-01', '2011-12-31')
FROM generate_series(1, 7) n WHERE n <> 6;
-- 1: 9th grade in July 2012, started on the last day of the 12 months
SELECT pg_temp.afgang(1, 2011, 9), pg_temp.udd(1, '2013-07-31');
-- 2: 10th grade a year later: the clock starts in July 2013
SELECT pg_temp.afgang(2, 2011, 9), pg_temp.afgang(2, 2012, 10), pg_temp.udd(2, '2014-07-01');
-- 3: a day late
SELECT pg_temp.afgang(3, 2011, 9), pg_temp.udd(3, '2013-08-01');
-- 4: never completed, counted from 31 July 2012, started; two courses
SELECT pg_temp.udd(4, '2013-03-01'), pg_temp.udd(4, '2014-03-01');
-- 5: never completed, never started; 6: no measure
SELECT pg_temp.udd(6, '2012-08-01');
-- 7: 9th grade not completed in 2013: still counted from 2012, so too late
SELECT pg_temp.afgang(7, 2012, 9, false), pg_temp.udd(7, '2014-01-01');
-- 8: born 1997, not ripe before 31 July 2015
SELECT pg_temp.barn(8, '1997-05-05');
SELECT pg_temp.foranst(80, 8, 'SEL-52-3-3', '2011-01-01');
SELECT pg_temp.afgang(8, 2012, 9), pg_temp.udd(8, '2013-08-01');

SELECT is(pg_temp.aar('4a_paabegyndt_andel', 2012), '3 / 6', 'started: 1, 2, 4 of 1-5 and 7');
SELECT is(pg_temp.aar('4a_paabegyndt_andel', 2013), '0 / 0', 'a cohort counts when it is ripe');
SELECT is((SELECT n.taeller || ' / ' || n.naevner FROM udsatte_maal.maal_4a n
	WHERE n.indikator = '4a_paabegyndt_andel' AND n.kommune_kode = 101
		AND n.periode_type = 'aar' AND n.aar = 2012 AND n.enhed_kode = 'ukendt'),
	'0 / 2', 'without unit: 5 and 7');
UPDATE udsatte_register.indikator SET vindue_mdr = 13 WHERE indikator = '4a_paabegyndt_andel';
SELECT is(pg_temp.aar('4a_paabegyndt_andel', 2012), '4 / 6', '13 months take 3 in');
SET LOCAL udsatte.opgoerelsesdato = '2014-08-30';
SELECT is(pg_temp.aar('4a_paabegyndt_andel', 2012), NULL, 'and ripen a month later');
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';

-- 11-13: turn 25 on 1 June 2014, helped at 15
SELECT pg_temp.barn(n, '1989-06-01') FROM generate_series(11, 14) n;
SELECT pg_temp.foranst(n * 10, n, 'SEL-52-3-3', '2004-01-01', '2004-12-31')
FROM generate_series(11, 13) n;
SELECT pg_temp.udd(11, '2010-08-01', '2014-06-01'), pg_temp.udd(12, '2010-08-01', '2014-06-02'),
	pg_temp.udd(13, '2006-08-01');
-- 14: helped until the day before the 24 months
SELECT pg_temp.foranst(140, 14, 'SEL-52-3-3', '2001-01-01', '2003-05-31');
SELECT pg_temp.udd(14, '2006-08-01', '2009-06-30');
-- 15: turns 25 on 1 January 2015
SELECT pg_temp.barn(15, '1990-01-01');
SELECT pg_temp.foranst(150, 15, 'SEL-52-3-3', '2004-06-01', '2005-12-31');
SELECT pg_temp.udd(15, '2006-08-01', '2009-06-30');
-- 16: 29 February, turns 25 on 1 March 2013
SELECT pg_temp.barn(16, '1988-02-29');
SELECT pg_temp.foranst(160, 16, 'SEL-52-3-3', '2003-01-01', '2003-12-31');
SELECT pg_temp.udd(16, '2010-08-01', '2013-03-01');

SELECT is(pg_temp.aar('4a_gennemfoert_25_andel', 2014), '1 / 3', 'completed by the birthday: 11 of 11-13');
SELECT is(pg_temp.aar('4a_gennemfoert_25_andel', 2013), '1 / 1', '16 on the very day');
SET LOCAL udsatte.opgoerelsesdato = '2014-05-31';
SELECT is(pg_temp.aar('4a_gennemfoert_25_andel', 2014), '0 / 0', 'not before the birthday');
SET LOCAL udsatte.opgoerelsesdato = '2014-12-31';
UPDATE udsatte_register.indikator SET alder_til = 24 WHERE indikator = '4a_gennemfoert_25_andel';
SELECT is(pg_temp.aar('4a_gennemfoert_25_andel', 2013), '0 / 3', 'by 24: nobody of 11-13');
SELECT is(pg_temp.aar('4a_gennemfoert_25_andel', 2014), '1 / 1', 'by 24: 15');

SELECT * FROM finish();
ROLLBACK;
