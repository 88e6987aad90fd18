-- Corrected numbers: what a total leaves is tried in every way that it is one.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(9);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
TRUNCATE udsatte_register.indikator CASCADE;
INSERT INTO udsatte_register.kommune (kommune_kode, navn) VALUES (147, 'Frederiksberg'), (151, 'Ballerup');
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, overordnet, gyldig_fra)
VALUES ('C', 101, 'Center', 'institutionscenter', NULL, '2000-01-01'),
	('C1', 101, 'Et', 'doegninstitution', 'C', '2000-01-01'), ('C2', 101, 'To', 'doegninstitution', 'C', '2000-01-01');
CREATE TABLE public.obs (indikator text, dato date, kommune integer, enhed text, antal integer);
CREATE VIEW udsatte_maal.grundlag_egen AS
SELECT o.indikator, o.dato, NULL::text AS periode_type, o.kommune AS kommune_kode,
	o.enhed AS enhed_kode, 'ukendt'::text AS tilbud_enhed_kode, 99 AS bydel_nr, 'M'::text AS koen, 8 AS alder,
	1::double precision AS taeller, 0::double precision AS naevner, 1 AS antal,
	row_number() OVER () AS borger_id, NULL::bigint AS sag_id, NULL::bigint AS haendelse_id
FROM public.obs o CROSS JOIN LATERAL generate_series(1, o.antal) n;
SELECT udsatte.tilfoej_indikator(i, i, 'grundlag_egen', 'antal', 'd', 't', 'n', 'k', 'stk', opdelinger => '{enhed}')
FROM unnest('{land,under,kvartal,mange}'::text[]) i;
-- the country: 50, 3 and 4. A unit: 20 and 30. Quarters: 20, 3, 30 and 4
INSERT INTO public.obs VALUES ('land', '2014-02-01', 101, 'C1', 50), ('land', '2014-02-01', 147, 'ukendt', 3),
	('land', '2014-02-01', 151, 'ukendt', 4),
	('under', '2014-02-01', 101, 'C1', 20), ('under', '2014-02-01', 101, 'C2', 30),
	('kvartal', '2014-02-01', 101, 'C1', 20), ('kvartal', '2014-05-01', 101, 'C1', 3),
	('kvartal', '2014-08-01', 101, 'C1', 30), ('kvartal', '2014-11-01', 101, 'C1', 4),
	('mange', '2014-02-01', 101, 'C1', 20), ('mange', '2014-02-01', 101, 'C2', 30);
CALL udsatte.offentliggoer('2014', '2014-12-31', kryds => 'ingen');
CREATE TEMP VIEW vist AS
SELECT indikator, concat_ws(' ', kommune_kode, enhed_kode, CASE periode_type WHEN 'kvartal' THEN extract(quarter FROM periode_start) END) AS hvor, taeller
FROM udsatte_bi.noegletal WHERE periode_start >= '2014-01-01' AND periode_start < '2015-01-01';
CREATE TEMP TABLE foer AS TABLE vist;
SELECT results_eq($$SELECT hvor, taeller FROM foer WHERE indikator = 'land' AND hvor IN ('', '101', '147', '151') ORDER BY 1$$,
	$$VALUES ('', 57::float8), ('101', 50), ('147', NULL), ('151', NULL)$$, 'the country and one municipality are shown');
SELECT results_eq($$SELECT hvor, taeller FROM foer WHERE indikator = 'under' AND hvor IN ('101', '101 C', '101 C1', '101 C2') ORDER BY 1$$,
	$$VALUES ('101', 50::float8), ('101 C', 50), ('101 C1', 20), ('101 C2', 30)$$, 'a unit and those under it are');
SELECT results_eq($$SELECT hvor, taeller FROM foer WHERE indikator = 'kvartal' AND hvor ~ '^101( \d)?$' ORDER BY 1$$,
	$$VALUES ('101', 57::float8), ('101 1', 20), ('101 2', NULL), ('101 3', 30), ('101 4', NULL)$$, 'the year and two quarters are');
-- 5 more, and beside them one more or less
INSERT INTO public.obs VALUES ('land', '2014-02-02', 101, 'C1', 5), ('land', '2014-02-02', 147, 'ukendt', 1),
	('under', '2014-02-02', 101, 'C1', 1), ('under', '2014-02-02', 101, 'C2', 5),
	('kvartal', '2014-02-02', 101, 'C1', 5), ('kvartal', '2014-05-02', 101, 'C1', 1),
	('mange', '2014-02-02', 101, 'C1', 5), ('mange', '2014-02-02', 101, 'C2', 6);
CALL udsatte.offentliggoer('rettet', '2014-12-31', kryds => 'ingen', rettelser => true);
SELECT is_empty($$(SELECT hvor, taeller FROM vist WHERE indikator = 'land') EXCEPT SELECT hvor, taeller FROM foer WHERE indikator = 'land'$$,
	'6 more in the country and 5 in a municipality tell of one in the others');
SELECT is_empty($$(SELECT hvor, taeller FROM vist WHERE indikator = 'under') EXCEPT SELECT hvor, taeller FROM foer WHERE indikator = 'under'$$,
	'6 more in a unit are one and 5 under it');
SELECT is_empty($$(SELECT hvor, taeller FROM vist WHERE indikator = 'kvartal') EXCEPT SELECT hvor, taeller FROM foer WHERE indikator = 'kvartal'$$,
	'6 more in the year and 5 in a quarter tell of one in another');
SELECT results_eq($$SELECT hvor, taeller FROM vist WHERE indikator = 'mange' AND hvor IN ('101', '101 C', '101 C1', '101 C2') ORDER BY 1$$,
	$$VALUES ('101', 61::float8), ('101 C', 61), ('101 C1', 25), ('101 C2', 36)$$, 'many may be shown');
-- all of C1 leave: 0 beside 36, and what was shown is hidden or 0 without harm
DELETE FROM public.obs WHERE indikator = 'mange' AND enhed = 'C1';
INSERT INTO public.obs VALUES ('mange', '2014-02-01', 101, 'C1', 3);
CREATE TEMP TABLE foer2 AS TABLE vist;
CALL udsatte.offentliggoer('færre', '2014-12-31', kryds => 'ingen', rettelser => true);
SELECT is(taeller, 39::float8, 'the whole is corrected') FROM vist WHERE indikator = 'mange' AND hvor = '101';
SELECT is_empty($$SELECT FROM vist WHERE indikator = 'mange' AND hvor = '101 C1' AND taeller IS NOT NULL$$, 'and the 3 are hidden');
SELECT * FROM finish();
ROLLBACK;
