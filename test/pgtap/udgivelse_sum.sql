-- Publications: numbers of one indicator that are the sum of others', shares
-- before counts, and indicators that are never published.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT no_plan();
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';

-- what ships refers to indicators there are
SELECT is_empty($$SELECT indikator FROM udsatte_register.indikator_sum
		WHERE indikator NOT IN (SELECT indikator FROM udsatte_register.indikator)
			OR del_indikator NOT IN (SELECT indikator FROM udsatte_register.indikator)
	UNION ALL SELECT indikator FROM udsatte_register.indikator_intern
		WHERE indikator NOT IN (SELECT indikator FROM udsatte_register.indikator)$$,
	'sums are of indicators there are');
SELECT throws_ok($$INSERT INTO udsatte_register.indikator_sum (indikator, tal, del_indikator)
	VALUES ('a', 'antal', 'b')$$, '23514', NULL, 'a sum is of numerators, rests or denominators');

TRUNCATE udsatte_register.indikator, udsatte_register.indikator_sum, udsatte_register.indikator_intern CASCADE;
CREATE TABLE public.obs (bydel integer, art text, antal integer);
CREATE VIEW udsatte_maal.grundlag_egen AS
SELECT x.indikator, q.dato, NULL::text AS periode_type, 101 AS kommune_kode,
	'ukendt'::text AS enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	o.bydel AS bydel_nr, 'M'::text AS koen, 8 AS alder,
	CASE WHEN x.indikator = 'egen_andel' THEN (o.art = 'a')::integer ELSE 1 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal,
	o.bydel * 100000::bigint + ascii(o.art) * 1000 + n AS borger_id,
	NULL::bigint AS sag_id, NULL::bigint AS haendelse_id
FROM public.obs o CROSS JOIN LATERAL generate_series(1, o.antal) n
	CROSS JOIN (VALUES (date '2014-02-01'), ('2014-05-01')) q(dato)
	JOIN (VALUES ('egen_a', 'a'), ('egen_b', 'b'), ('egen_abc', 'abc'), ('egen_andel', 'ab'), ('egen_skjult', 'ab'))
		x(indikator, arter) ON strpos(x.arter, o.art) > 0;
-- c is the little more; of a there are few in districts 2 and 6
INSERT INTO public.obs VALUES (1, 'a', 20), (1, 'b', 30), (2, 'a', 4), (2, 'b', 40),
	(3, 'a', 20), (3, 'b', 20), (3, 'c', 2), (4, 'a', 20), (4, 'b', 20), (4, 'c', 12),
	(6, 'a', 4), (6, 'b', 50);
SELECT udsatte.tilfoej_indikator(i, i, 'grundlag_egen', 'antal', 'd', 't', 'n', 'k', 'stk', opdelinger => '{bydel}')
FROM unnest('{egen_a,egen_b,egen_abc,egen_skjult}'::text[]) i;
SELECT udsatte.tilfoej_indikator('egen_andel', 'Andel', 'grundlag_egen', 'andel', 'd', 't', 'n', 'k', 'procent',
	opdelinger => '{bydel}');
INSERT INTO udsatte_register.indikator_sum (indikator, del_indikator) VALUES ('egen_abc', 'egen_a'), ('egen_abc', 'egen_b');
INSERT INTO udsatte_register.indikator_intern VALUES ('egen_skjult', 'bliver i kommunen');
CALL udsatte.offentliggoer('1. kvartal', '2014-03-31');

CREATE TEMP VIEW vist AS
SELECT indikator, bydel_nr, taeller, naevner, periode_start FROM udsatte_bi.noegletal
WHERE kommune_kode = 101 AND koen IS NULL AND aldersgruppe IS NULL AND periode_type = 'kvartal';
SELECT results_eq($$SELECT bydel_nr, taeller FROM vist WHERE indikator = 'egen_a' ORDER BY 1 NULLS FIRST$$,
	'VALUES (NULL::integer, 68::float8), (1, 20), (2, NULL), (3, 20), (4, 20), (6, NULL)', 'two small numbers are hidden');
-- 42 is 20 + 20 and two more, which 52, twelve more, and 242, fourteen more,
-- would tell; district 1 is the sum itself
SELECT results_eq($$SELECT bydel_nr, taeller FROM vist WHERE indikator = 'egen_abc' ORDER BY 1 NULLS FIRST$$,
	'VALUES (NULL::integer, NULL::float8), (1, 50), (2, NULL), (3, NULL), (4, NULL), (6, NULL)',
	'a sum is hidden with a part, and where it is more than its parts if that is little anywhere');
SELECT results_eq($$SELECT a.bydel_nr FROM vist a JOIN vist b ON b.bydel_nr = a.bydel_nr
	WHERE a.indikator = 'egen_a' AND b.indikator = 'egen_andel' AND (a.taeller IS NULL) = (b.taeller IS NULL) ORDER BY 1$$,
	'VALUES (1), (2), (3), (4), (6)', 'a count is shown where it is as the numerator of a share');
-- the share hides 4 of 44 with its rest, or its denominator: b is that rest
SELECT results_eq($$SELECT b.bydel_nr FROM vist b JOIN vist a ON a.bydel_nr = b.bydel_nr
	WHERE b.indikator = 'egen_b' AND a.indikator = 'egen_andel' AND a.taeller IS NULL AND a.naevner IS NOT NULL
		AND b.taeller IS NOT NULL$$,
	'SELECT 1 WHERE false', 'and a count that is the rest does not tell the numerator');
UPDATE public.obs SET antal = 11 WHERE art = 'c' AND bydel = 3;
CALL udsatte.offentliggoer('2. kvartal', '2014-06-30');
SELECT results_eq($$SELECT bydel_nr, taeller FROM vist WHERE indikator = 'egen_abc' AND periode_start = '2014-04-01'
	ORDER BY 1 NULLS FIRST$$,
	'VALUES (NULL::integer, 251::float8), (1, 50), (2, NULL), (3, 51), (4, 52), (6, NULL)',
	'and shown when it is more by many everywhere');
SELECT is_empty($$SELECT FROM udsatte_bi.noegletal WHERE indikator = 'egen_skjult'$$, 'what is internal is not published');
SELECT isnt_empty($$SELECT FROM udsatte_maal.noegletal WHERE indikator = 'egen_skjult'$$, 'and is there in the municipality');
SELECT * FROM finish();
ROLLBACK;
