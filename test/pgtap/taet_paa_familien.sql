-- Tæt på Familien, the youths from 13 to 18, worked out by hand.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(14);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2013-12-31';
SELECT is_empty('SELECT FROM udsatte_maal.taet_paa_familien', 'no youths, no rows');

INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
VALUES ('E1', 101, 'Enhed 1', 'boernefamilieenhed', '2010-01-01');
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, koen)
SELECT n, n, md5(n::text)::udsatte.pseudonym, f::date, 'K'
FROM (VALUES (1, '1998-03-01'), (2, '1997-01-01'), (3, '1995-06-01'), (4, '2001-05-01'),
	(5, '1996-07-01'), (6, '1999-11-16')) v(n, f);
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode, handlekommune_kode, oprindelig_bydel_nr, aabnet)
SELECT n, n, n, 'E1', 101, 3, '2010-01-01' FROM generate_series(1, 6) n;
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat, afsluttet)
SELECT n, n, s, t, f::date, f::date, e::date
FROM (VALUES (1, 1, 'SEL-52-3-7', '2012-03-01', '2012-12-31'), (2, 2, 'SEL-52-3-6', '2012-01-01', '2012-09-30'),
	(20, 2, 'SEL-52-3-6', '2013-05-01', NULL), (3, 3, 'SEL-52-3-6', '2012-03-01', '2012-10-31'),
	(4, 4, 'SEL-52-3-6', '2012-01-01', '2012-06-30'), (5, 5, 'SEL-52-3-7', '2012-11-01', NULL),
	(6, 6, 'SEL-52-3-6', '2012-01-01', '2012-11-30')) v(n, s, t, f, e);
INSERT INTO udsatte_register.anbringelse (kilde_id, foranstaltning_id, sted_kode, stedtype_kode, fra, til)
VALUES (1, 1, 'A', 1, '2012-03-01', '2012-12-31'), (5, 5, 'B', 27, '2012-11-01', NULL);
INSERT INTO udsatte_register.skoleindskrivning (kilde_id, borger_id, skoleform, fra, til)
VALUES (1, 1, 'folkeskole', '2013-01-01', NULL), (2, 2, 'intern', '2012-08-01', NULL), (6, 6, 'folkeskole', '2005-08-01', '2012-12-01');
INSERT INTO udsatte_register.ungdomsuddannelse (kilde_id, borger_id, paabegyndt, art) VALUES (3, 3, '2012-08-01', 'gymnasial');
INSERT INTO udsatte_register.kontakt (kilde_id, sag_id, dato, form, deltager)
VALUES (1, 2, '2012-01-01', 'moede', 'barn_ung'), (2, 2, '2012-09-30', 'telefon', 'foraelder'), (3, 2, '2012-10-01', 'moede', 'barn_ung'),
	(4, 2, '2013-06-01', 'netvaerksmoede', 'netvaerk'), (5, 6, '2012-11-15', 'moede', 'barn_ung'), (6, 6, '2012-11-16', 'moede', 'foraelder');
INSERT INTO udsatte_register.ungestatus (kilde_id, borger_id, dato, skole, fritidsjob, fritidsaktivitet)
VALUES (1, 2, '2013-06-01', true, false, NULL), (2, 2, '2013-11-01', false, true, NULL), (3, 5, '2013-02-01', true, NULL, true),
	(4, 2, '2013-04-30', true, true, true);
INSERT INTO udsatte_register.normering VALUES ('E1', '2012-12-01', 'sagsbehandler', 2), ('E1', '2012-12-01', 'psykolog', 9);
INSERT INTO udsatte_register.udgift (kilde_id, foranstaltning_id, maaned, kroner)
VALUES (1, 5, '2013-01-01', 10000), (2, 5, '2013-02-01', 5000), (3, 1, '2012-12-01', 700), (4, 4, '2012-05-01', 999);

CREATE TEMP VIEW aar AS
SELECT aar, indikator, antal, taeller, naevner, vaerdi FROM udsatte_maal.taet_paa_familien
WHERE periode_type = 'aar' AND enhed_kode IS NULL AND (naevner > 0 OR antal > 0);
-- placed on 31 December: 2012 1 (14, network care) and 5 (16); 2013 only 5
SELECT results_eq($$SELECT aar, indikator, taeller FROM aar WHERE indikator IN ('tpf_anbragte_antal', 'tpf_familiepleje_andel') ORDER BY 1, 2$$,
	$$VALUES (2012, 'tpf_anbragte_antal', 2::float8), (2012, 'tpf_familiepleje_andel', 1), (2013, 'tpf_anbragte_antal', 1),
		(2013, 'tpf_familiepleje_andel', 0)$$, 'placed, and in family care');
-- 1 March to 31 December 2012 is 306 days
SELECT results_eq($$SELECT aar, vaerdi FROM aar WHERE indikator = 'tpf_anbringelse_dage'$$, 'VALUES (2012, 306::float8)', 'days of those that ended');
-- begun 1 March 2012 (over by 1 March 2013) and 1 November 2012 (not over)
SELECT results_eq($$SELECT aar, taeller, naevner FROM aar WHERE indikator = 'tpf_afsluttet_12_mdr_andel'$$,
	'VALUES (2013, 1::float8, 2::float8)', 'of those that began');
-- six months: 1 in the folkeskole yes, 2 at an internal school no, 3 at an upper secondary school yes, 6 left school no; 4 is
-- too young. Twelve months: 1 yes; 2 helped again no; 6 no; 3 has turned 18
SELECT results_eq($$SELECT aar, indikator, taeller, naevner FROM aar WHERE indikator LIKE 'tpf_tilbage%' ORDER BY 2$$,
	$$VALUES (2013, 'tpf_tilbage_12_mdr_andel', 1::float8, 3::float8), (2013, 'tpf_tilbage_6_mdr_andel', 2, 4)$$, 'back in the general system');
-- 2012: days 306 + 274 + 245 + 61, and 6 from its 13th birthday on 15: 901; contacts 2 of 2, and 1 of 6.
-- 2013: 2 from 1 May 245, 5 the whole year 365 (it turns 17): 610; 1 contact
SELECT results_eq($$SELECT aar, taeller, round((naevner * 30.4375)::numeric, 6), round(vaerdi::numeric, 6) FROM aar
	WHERE indikator = 'tpf_kontakter_pr_md' ORDER BY 1$$,
	'VALUES (2012, 3::float8, 901.000000, round(3 / (901 / 30.4375), 6)), (2013, 1, 610.000000, round(1 / (610 / 30.4375), 6))', 'contacts a month of help');
SELECT results_eq($$SELECT aar, taeller, naevner FROM aar WHERE indikator = 'tpf_ung_med_andel' ORDER BY 1$$,
	'VALUES (2012, 1::float8, 2::float8), (2013, 0, 1)', 'meetings with the youth there');
-- the latest answer in the year on a day with help; 30 April is before it
SELECT results_eq($$SELECT indikator, taeller, naevner FROM aar WHERE aar = 2013
	AND indikator IN ('tpf_skole_andel', 'tpf_fritidsjob_andel', 'tpf_fritidsaktivitet_andel') ORDER BY 1$$,
	$$VALUES ('tpf_fritidsaktivitet_andel', 1::float8, 1::float8), ('tpf_fritidsjob_andel', 1, 1), ('tpf_skole_andel', 1, 2)$$,
	'school, job and activity');
SELECT results_eq($$SELECT taeller, naevner FROM udsatte_maal.taet_paa_familien WHERE indikator = 'tpf_skole_andel'
	AND enhed_kode IS NULL AND periode_type = 'kvartal' AND aar = 2013 AND kvartal = 2$$, 'VALUES (1::float8, 1::float8)',
	'the latest in the quarter');
SELECT results_eq($$SELECT aar, vaerdi FROM aar WHERE indikator = 'tpf_sager_pr_aarsvaerk' AND vaerdi IS NOT NULL$$,
	'VALUES (2012, 3::float8)', 'six cases to two case workers');
SELECT results_eq($$SELECT aar, taeller, naevner, vaerdi FROM aar WHERE indikator = 'tpf_udgift_pr_ung' ORDER BY 1$$,
	'VALUES (2012, 700::float8, 1::float8, 700::float8), (2013, 15000, 1, 15000)', 'cost a youth');
SELECT results_eq($$SELECT DISTINCT enhed_kode FROM udsatte_maal.taet_paa_familien WHERE enhed_kode IS NOT NULL$$,
	$$VALUES ('E1')$$, 'each by unit too');
SELECT is_empty($$SELECT indikator FROM udsatte_register.indikator WHERE indikator LIKE 'tpf\_%'
	EXCEPT SELECT indikator FROM aar$$, 'no measure is forgotten');
SELECT is_empty($$SELECT FROM udsatte_maal.grundlag_tpf g WHERE g.alder NOT BETWEEN 13 AND 18
	AND g.indikator <> 'tpf_sager_pr_aarsvaerk'$$, 'nobody younger or older');
SELECT * FROM finish();
ROLLBACK;
