-- Children placed by kind of place, and the facts of the area. Numbers worked
-- out by hand.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(11);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2013-12-31';
SELECT is_empty('SELECT FROM udsatte_maal.anbringelse_fordeling', 'no data, no numbers');
SELECT is_empty('SELECT FROM udsatte_maal.fakta_omraade', 'and no facts');

INSERT INTO udsatte_register.befolkning VALUES
	(2013, 101, 1, 5, 'M', 800), (2014, 101, 1, 5, 'M', 1000),
	(2013, 101, 1, 18, 'K', 200), (2014, 101, 1, 18, 'K', 200);
INSERT INTO udsatte_register.borger (borger_id, kilde_id, pseudonym, foedselsdato, koen)
SELECT n, n, md5(n::text)::udsatte.pseudonym, f::date, 'K'
FROM (VALUES (1, '2008-01-01'), (2, '2008-01-01'), (3, '2008-01-01'), (4, '2008-01-01'),
	(5, '1994-05-01'), (6, '1994-05-01'), (7, '2008-01-01'), (8, '1995-06-01'),
	(9, '2008-01-01')) v(n, f);
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, handlekommune_kode, oprindelig_bydel_nr, aabnet)
SELECT n, n, n, 101, 1, '2012-01-01' FROM generate_series(1, 9) n;
-- 1 moves from network to ordinary foster care on 30 June; 2 an institution;
-- 3 a place nobody has registered; 4 network care; 5 aftercare in a foster
-- family, 6 aftercare at home; 7 preventive help; 8 turns 18 on 1 June and
-- stays on; 9 leaves a place in May and the next is not registered
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat, afsluttet)
SELECT n, n, sag, t, f::date, f::date, s::date
FROM (VALUES (1, 1, 'SEL-52-3-7', '2013-01-15', NULL), (2, 2, 'SEL-52-3-7', '2013-02-01', NULL),
	(3, 3, 'SEL-52-3-7', '2013-02-01', NULL), (4, 4, 'SEL-52-3-7', '2013-02-01', NULL),
	(5, 5, 'SEL-76-3-1', '2013-02-01', NULL), (6, 6, 'SEL-76-3-2', '2013-02-01', NULL),
	(7, 7, 'SEL-52-3-3', '2013-02-01', '2013-02-02'),
	(8, 8, 'SEL-52-3-7', '2012-06-01', '2013-05-31'), (80, 8, 'SEL-76-3-1', '2013-06-01', NULL),
	(9, 9, 'SEL-52-3-7', '2013-02-01', NULL)) v(n, sag, t, f, s);
INSERT INTO udsatte_register.anbringelse (kilde_id, foranstaltning_id, sted_kode, stedtype_kode, fra, til)
SELECT row_number() OVER (), f, 's', t, d::date, e::date
FROM (VALUES (1, 1, '2013-01-15', '2013-06-30'), (1, 21, '2013-06-30', NULL),
	(2, 9, '2013-02-01', NULL), (4, 1, '2013-02-01', NULL), (5, 26, '2013-02-01', NULL),
	(80, 26, '2013-06-01', NULL), (9, 27, '2013-02-01', '2013-05-31')) v(f, t, d, e);

-- 31 December: 1 ordinary, 2 institution, 4 network, 3 and 9 unknown: 5, of
-- 1,000 (next 1 January); aftercare 5 and 8: 2 of 200
SELECT results_eq($$SELECT aldersgruppe, opdeling, stedtype_kode, antal, i_alt, andel, pr_1000
		FROM udsatte_maal.anbringelse_fordeling
		WHERE periode_type = 'aar' AND aar = 2013 ORDER BY 1, 2, 3$$,
	$$VALUES ('0-17', 'familiepleje', NULL::integer, 2, 5, 0.4::float8, 2::float8),
		('0-17', 'i_alt', NULL, 5, 5, 1, 5), ('0-17', 'netvaerk', NULL, 1, 5, 0.2, 1),
		('0-17', 'stedtype', 1, 1, 5, 0.2, 1), ('0-17', 'stedtype', 9, 1, 5, 0.2, 1),
		('0-17', 'stedtype', 21, 1, 5, 0.2, 1), ('0-17', 'stedtype', 99, 2, 5, 0.4, 2),
		('18-22', 'familiepleje', NULL, 2, 2, 1, 10), ('18-22', 'i_alt', NULL, 2, 2, 1, 10),
		('18-22', 'netvaerk', NULL, 0, 2, 0, 0), ('18-22', 'stedtype', 26, 2, 2, 1, 10)$$,
	'placed at the end of the year by kind of place');
-- Wilson, 2 of 5: (0.4 + 3.8415/10 -+ 1.96 sqrt(0.048 + 0.0384))/1.76829
SELECT results_eq($$SELECT round(nedre95::numeric, 4), round(oevre95::numeric, 4), stedtype
		FROM udsatte_maal.anbringelse_fordeling
		WHERE periode_type = 'aar' AND aar = 2013 AND aldersgruppe = '0-17' AND opdeling = 'familiepleje'$$,
	$$VALUES (0.1176, 0.7693, 'Familiepleje i alt')$$, 'the share has its interval');
-- 31 March: 1 and 4 network, 2, 9, and 3 and 8 (17 years) unknown: 6; the
-- population is a quarter of the way from 800 to 1,000: 850
SELECT results_eq($$SELECT opdeling, antal, i_alt, boernetal FROM udsatte_maal.anbringelse_fordeling
		WHERE dato = '2013-03-31' AND aldersgruppe = '0-17' AND opdeling <> 'stedtype' ORDER BY 1$$,
	$$VALUES ('familiepleje', 2, 6, 850::float8), ('i_alt', 6, 6, 850), ('netvaerk', 2, 6, 850)$$,
	'the quarter before');
SELECT results_eq($$SELECT stedtype_kode FROM udsatte_maal.anbragt_sted
		WHERE borger_id = 1 AND dato = '2013-06-30'$$, 'VALUES (21)',
	'on the day of a move the child is where it moved to');
SELECT is_empty($$SELECT kommune_kode, borger_id, periode_type, dato FROM udsatte_maal.anbragt_sted
		GROUP BY 1, 2, 3, 4 HAVING count(*) > 1$$, 'a child is in one place');
SELECT results_eq($$SELECT s.dato, count(*) FROM udsatte_maal.anbragt_sted s
		WHERE s.periode_type = 'kvartal' AND s.alder < 18 GROUP BY 1 ORDER BY 1$$,
	$$SELECT k.slut, count(DISTINCT a.borger_id)
		FROM udsatte_register.kvartal k
			JOIN udsatte_maal.anbringelse_foranstaltning a
				ON a.start <= k.slut AND coalesce(a.slut, 'infinity') >= k.slut
		WHERE k.slut <= '2013-12-31'
			AND a.foedselsdato + interval '18 years' > k.slut GROUP BY 1 ORDER BY 1$$,
	'as many as are placed by their measures');

-- 2012: only 8. 2013: all nine; placed all but 6 and 7; 8 was under 18 when
-- the year began, so 5 alone is placed at 18-22
INSERT INTO udsatte_register.henvendelse_tema VALUES ('101-DDD', '2013-02-01', 'sorg', 12),
	('101-DDD', '2011-02-01', 'sorg', 3);
INSERT INTO udsatte_register.raadgivningsforloeb VALUES ('101-DDD', '2013-01-01', '11_1_2', '15-17', 'alkohol', 4);
SELECT results_eq($$SELECT aar, hjulpet_i_alt, anbragte, anbragte_0_17, anbragte_18_22,
			forebyggende, henvendelser, forloeb_startet
		FROM udsatte_maal.fakta_omraade ORDER BY aar$$,
	$$VALUES (2011, 0, 0, 0, 0, 0, 3, NULL::integer), (2012, 1, 1, 1, 0, 0, NULL, NULL),
		(2013, 9, 7, 6, 1, 2, 12, 4)$$, 'helped, placed, preventive and advised per year');
SET LOCAL udsatte.opgoerelsesdato = '2013-02-15';
SELECT results_eq('SELECT er_afsluttet, hjulpet_i_alt FROM udsatte_maal.fakta_omraade WHERE aar = 2013',
	'VALUES (false, 9)', 'the year that is not over says so');
SELECT is(max(dato), '2012-12-31'::date, 'no status day to come') FROM udsatte_maal.anbringelse_fordeling;
SELECT * FROM finish();
ROLLBACK;
