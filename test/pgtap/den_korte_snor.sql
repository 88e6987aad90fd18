-- Den Korte Snor, EXIT and KIV: charges before and after, worked out by hand.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(17);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2013-12-31';
SELECT is_empty('SELECT FROM udsatte_maal.den_korte_snor', 'no courses, no rows');

INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, koen)
SELECT n, n, md5(n::text)::udsatte.pseudonym, f::date, 'M'
FROM (VALUES (1, '1996-05-01'), (2, '1994-01-01'), (3, '1995-01-01'), (4, '1997-01-01'),
	(5, '1997-01-01'), (6, '1995-01-01'), (9, '1990-01-01')) v(n, f);
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, handlekommune_kode, oprindelig_bydel_nr, aabnet)
SELECT n, n, n, 101, 3, '2007-01-01' FROM generate_series(1, 6) n;
-- 1 completes at 14, 2 at 17, 3 breaks off at 16, 4 completes but the year
-- after has not gone, 5 runs, 6 is in EXIT
INSERT INTO udsatte_register.indsatsforloeb (kilde_id, borger_id, program_kode, enhed_kode, fra, til, afslutning)
SELECT b, b, p, '101-CUKU', f::date, t::date, a
FROM (VALUES (1, 'DKS', '2011-01-01', '2011-12-31', 'gennemfoert'),
	(2, 'DKS', '2011-03-01', '2011-08-31', 'gennemfoert'),
	(3, 'DKS', '2011-02-01', '2011-04-30', 'afbrudt'),
	(4, 'DKS', '2012-11-01', '2013-03-31', 'gennemfoert'),
	(5, 'DKS', '2013-06-01', NULL, NULL),
	(6, 'EXIT', '2011-01-01', '2011-12-31', 'gennemfoert')) v(b, p, f, t, a);
INSERT INTO udsatte_register.sigtelse (kilde_id, borger_id, gerningsdato, sigtet, status, lovovertraedelse_kode, art)
SELECT row_number() OVER (), b, d::date, d::date, s, k, a
FROM (VALUES
	-- the register knows charges from 2008 on
	(9, '2008-01-01', 'sigtet', 'TYVERI', 'oevrig'),
	-- 1: windows 2010 and 2012. Before: one suspicion on its first day, two
	-- charges, one of them on its last; the day before it is outside
	(1, '2009-12-31', 'sigtet', 'TYVERI', 'oevrig'),
	(1, '2010-01-01', 'mistaenkt_under_lavalder', 'TYVERI', 'oevrig'),
	(1, '2010-08-01', 'sigtet', 'VOLD', 'personfarlig'),
	(1, '2010-12-31', 'sigtet', 'TYVERI', 'oevrig'),
	-- during, on the last day after, and the day after that
	(1, '2011-06-01', 'sigtet', 'TYVERI', 'oevrig'),
	(1, '2012-12-31', 'sigtet', 'TYVERI', 'oevrig'),
	(1, '2013-01-01', 'sigtet', 'TYVERI', 'oevrig'),
	-- 2: windows 2010-03-01..2011-02-28 and 2011-09-01..2012-08-31: 4 and 1
	(2, '2010-03-01', 'sigtet', 'VOLD', 'personfarlig'), (2, '2010-06-01', 'sigtet', 'VOLD', 'personfarlig'),
	(2, '2010-09-01', 'sigtet', 'INDBRUD', 'alvorlig'), (2, '2011-02-28', 'sigtet', 'TYVERI', 'oevrig'),
	(2, '2011-10-01', 'sigtet', 'VOLD', 'personfarlig'),
	-- 3: 3 before, 2 after
	(3, '2010-05-01', 'sigtet', 'TYVERI', 'oevrig'), (3, '2010-06-01', 'sigtet', 'TYVERI', 'oevrig'),
	(3, '2010-07-01', 'sigtet', 'TYVERI', 'oevrig'), (3, '2011-05-01', 'sigtet', 'TYVERI', 'oevrig'),
	(3, '2011-06-01', 'sigtet', 'TYVERI', 'oevrig'),
	-- 4: 2 before, 1 after the start
	(4, '2011-11-01', 'sigtet', 'TYVERI', 'oevrig'), (4, '2012-10-31', 'sigtet', 'TYVERI', 'oevrig'),
	(4, '2012-11-01', 'sigtet', 'TYVERI', 'oevrig'),
	-- 6: one before
	(6, '2010-05-01', 'sigtet', 'TYVERI', 'oevrig')) v(b, d, s, k, a);
-- charged only after the status date: not known yet
INSERT INTO udsatte_register.sigtelse (kilde_id, borger_id, gerningsdato, sigtet, status, lovovertraedelse_kode, art)
VALUES ('sen', 2, '2012-08-31', '2014-01-01', 'sigtet', 'TYVERI', 'oevrig');

CREATE TEMP VIEW snor AS
SELECT * FROM udsatte_maal.den_korte_snor WHERE program_kode = 'DKS' AND art = 'alle' AND aar IS NULL;
SELECT results_eq($$SELECT unge, foer, efter, round(aendring_pct::numeric, 2), uden_efter FROM snor
	WHERE opgoerelse = 'efter_slut' AND gruppe = 'gennemfoert' AND status = 'sigtet' AND aldersgruppe IS NULL$$,
	'VALUES (2, 6, 2, -66.67, 0)', 'completed: 2 + 4 before, 1 + 1 after, both windows whole');
-- pairs (2, 1) and (4, 1), ratio 1/3: deviations 1/3 and -1/3; robust variance 2 * (2/9)/4 = 0.1111, Poisson
-- 1/6 + 1/2 = 0.6667 is greater; t(1) = 12.7062: exp(12.7062 * 0.816497) = 32012; (1/32012/3 - 1) * 100 = -99.999
SELECT results_eq($$SELECT round(aendring_nedre95::numeric, 3), aendring_oevre95 > 1000000 FROM snor
	WHERE opgoerelse = 'efter_slut' AND gruppe = 'gennemfoert' AND status = 'sigtet' AND aldersgruppe IS NULL$$,
	'VALUES (-99.999, true)', 'two youths say nothing for certain');
SELECT results_eq($$SELECT opgoerelse, unge, foer, efter FROM snor
	WHERE gruppe = 'alle_begyndte' AND status = 'sigtet' AND aldersgruppe IS NULL ORDER BY 1$$,
	-- after the start: 1 has the one in June 2011, 2 the one in October, 3 both, 4 the one on its first day
	$$VALUES ('efter_slut', 3, 9, 4), ('efter_start', 4, 11, 5)$$, 'all who began, beside it');
SELECT results_eq($$SELECT aldersgruppe, status, unge, foer, efter FROM snor
	WHERE opgoerelse = 'efter_slut' AND gruppe = 'gennemfoert' AND aldersgruppe IS NOT NULL ORDER BY 1, 2$$,
	$$VALUES ('10-14', 'alle', 1, 3, 1), ('10-14', 'mistaenkt_under_lavalder', 1, 1, 0), ('10-14', 'sigtet', 1, 2, 1),
		('15-17', 'alle', 1, 4, 1), ('15-17', 'mistaenkt_under_lavalder', 1, 0, 0), ('15-17', 'sigtet', 1, 4, 1)$$,
	'by age, suspicions apart from charges');
SELECT results_eq($$SELECT art, foer, efter FROM udsatte_maal.den_korte_snor
	WHERE program_kode = 'DKS' AND opgoerelse = 'efter_slut' AND gruppe = 'gennemfoert' AND status = 'sigtet'
		AND aldersgruppe IS NULL AND aar IS NULL ORDER BY 1$$,
	$$VALUES ('alle', 6, 2), ('alvorlig', 1, 0), ('oevrig', 2, 1), ('personfarlig', 3, 1)$$, 'by kind of charge');
SELECT results_eq($$SELECT aar, unge, foer, efter FROM udsatte_maal.den_korte_snor
	WHERE program_kode = 'DKS' AND opgoerelse = 'efter_start' AND gruppe = 'alle_begyndte' AND status = 'sigtet'
		AND aldersgruppe IS NULL AND art = 'alle' ORDER BY 1$$,
	'VALUES (2011, 3, 9, 4), (2012, 1, 2, 1), (NULL, 4, 11, 5)', 'by the year they began');
SELECT results_eq($$SELECT unge, foer, efter, aendring_pct, aendring_oevre95 FROM udsatte_maal.den_korte_snor
	WHERE program_kode = 'EXIT' AND opgoerelse = 'efter_slut' AND gruppe = 'gennemfoert' AND status = 'sigtet'
		AND aldersgruppe IS NULL AND art = 'alle' AND aar IS NULL$$,
	'VALUES (1, 1, 0, -100::float8, NULL::float8)', 'EXIT for itself; one youth has no interval');

-- what a course is: length, contact person, talks with the family, a locked door
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat, afsluttet)
VALUES (1, 1, 1, 'SEL-52-3-6', '2011-12-31', '2011-12-31', NULL), (2, 2, 2, 'SEL-52-3-6', '2010-01-01', '2010-01-01', '2011-02-28'),
	(3, 3, 2, 'SEL-52-3-7', '2012-01-01', '2012-01-01', '2012-12-31');
INSERT INTO udsatte_register.anbringelse (kilde_id, foranstaltning_id, sted_kode, stedtype_kode, fra, til)
VALUES (1, 3, 'S', 8, '2012-08-30', '2012-12-31');
INSERT INTO udsatte_register.kontakt (kilde_id, sag_id, dato, form, deltager)
VALUES (1, 1, '2011-01-01', 'moede', 'familie'), (2, 1, '2011-12-31', 'samtale', 'foraelder'),
	(3, 1, '2012-01-01', 'moede', 'familie'), (4, 1, '2011-05-01', 'moede', 'netvaerk');
-- 365 / 30.4375 = 11.9918 months
SELECT results_eq($$SELECT borger_id, round(laengde_mdr::numeric, 4), kontaktperson, familiesamtaler
	FROM udsatte_maal.kriminalitetsforloeb WHERE borger_id IN (1, 2) ORDER BY 1$$,
	'VALUES (1::bigint, 11.9918, true, 2), (2::bigint, 6.0452, false, 0)', 'length, contact person, talks');
SELECT results_eq($$SELECT f.borger_id, t.sikret_dage_foer, t.sikret_dage_efter
	FROM udsatte_maal.kriminalitetsforloeb f JOIN udsatte_maal.kriminalitetsforloeb_antal t USING (kilde, forloeb_id)
	WHERE t.opgoerelse = 'efter_slut' AND t.status = 'sigtet' AND t.art = 'alle' AND f.borger_id IN (1, 2) ORDER BY 1$$,
	'VALUES (1::bigint, 0, 0), (2::bigint, 0, 2)', 'the two days of custody inside the window');
SELECT results_eq($$SELECT sikret_foer, sikret_efter, round(kontaktperson_andel::numeric, 2), round(familiesamtaler_pr_md::numeric, 4)
	FROM snor WHERE opgoerelse = 'efter_slut' AND gruppe = 'gennemfoert' AND status = 'sigtet' AND aldersgruppe IS NULL$$,
	-- 2 talks in 11.9918 months and none: mean 0.0834
	'VALUES (0, 1, 0.50, 0.0834)', 'custody is flagged');

-- indicators: counted when the window after has gone: 1 and 2 in 2012, changes -1 and -3
SELECT results_eq($$SELECT extract(year FROM periode_start)::integer, naevner, vaerdi FROM udsatte.indikator_celler('dks_sigtelser_aendring', 101, '{}')
	WHERE periode_type = 'aar' AND naevner > 0$$, 'VALUES (2012, 2::float8, -2::float8)', 'mean change a youth');
SELECT results_eq($$SELECT indikator, sum(taeller), sum(naevner) FROM udsatte_maal.grundlag_dks
	WHERE indikator NOT LIKE '%laengde%' AND indikator NOT LIKE '%samtaler%' GROUP BY 1 ORDER BY 1$$,
	$$VALUES ('dks_alle_begyndte_aendring', -6::float8, 4::float8), ('dks_begyndte_antal', 5, 5),
		('dks_gennemfoert_andel', 3, 4), ('dks_kontaktperson_andel', 1, 4), ('dks_sigtelser_aendring', -4, 2),
		('dks_sigtelser_efter', 2, 2), ('dks_sigtelser_foer', 6, 2), ('dks_sigtelser_og_mistanker_aendring', -5, 2),
		('dks_uden_sigtelse_andel', 0, 2)$$, 'every indicator, DKS only');
SELECT results_eq($$SELECT DISTINCT kommune_kode, enhed_kode, tilbud_enhed_kode, bydel_nr FROM udsatte_maal.grundlag_dks$$,
	$$VALUES (101, 'ukendt', '101-CUKU', 3)$$, 'the case says where, the course who helped');

-- the window is the catalogue's
UPDATE udsatte_register.indikator SET vindue_mdr = 6 WHERE indikator = 'dks_sigtelser_aendring';
-- 6 months: 1 has two charges from July 2010 and none until June 2012; 2 one from September (and 28 February) and one in
-- October 2011; 4 is whole now (until 30 September 2013): one before, none after the end
SELECT results_eq($$SELECT unge, foer, efter FROM snor
	WHERE opgoerelse = 'efter_slut' AND gruppe = 'gennemfoert' AND status = 'sigtet' AND aldersgruppe IS NULL$$,
	'VALUES (3, 5, 1)', 'half a year instead');
UPDATE udsatte_register.indikator SET vindue_mdr = 12 WHERE indikator = 'dks_sigtelser_aendring';
-- a register that begins on 2010-01-02 does not know the whole window of 1
DELETE FROM udsatte_register.sigtelse WHERE sigtet < '2010-01-02';
SELECT results_eq($$SELECT unge, foer, efter FROM snor
	WHERE opgoerelse = 'efter_slut' AND gruppe = 'gennemfoert' AND status = 'sigtet' AND aldersgruppe IS NULL$$,
	'VALUES (1, 4, 1)', 'a window before the register began is not whole');
SELECT matches(obj_description('udsatte_maal.den_korte_snor'::regclass), 'ingen kontrolgruppe', 'the comment says that there is no control group');
SELECT * FROM finish();
ROLLBACK;
