-- Publications: releases, the door, attacks through SQL, own tables. The
-- municipality's own indicator makes cells of any size at will.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT no_plan();
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
TRUNCATE udsatte_register.indikator CASCADE;
CREATE TABLE public.obs (dato date, bydel integer, antal integer, taeller integer, borger bigint);
CREATE VIEW udsatte_maal.grundlag_egen AS
SELECT x.indikator, o.dato, NULL::text AS periode_type, 101 AS kommune_kode,
	'ukendt'::text AS enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	o.bydel AS bydel_nr, 'M'::text AS koen, 8 AS alder,
	o.taeller::double precision AS taeller,
	1::double precision AS naevner,
	1 AS antal, o.borger * 1000 + CASE WHEN o.borger = 7 THEN 0 ELSE n END AS borger_id,
	NULL::bigint AS sag_id, NULL::bigint AS haendelse_id
FROM public.obs o CROSS JOIN LATERAL generate_series(1, o.antal) n
	CROSS JOIN (VALUES ('egen_antal'), ('egen_andel')) x(indikator)
WHERE x.indikator = 'egen_andel' OR o.taeller = 1;
-- one quarter, three districts: 20, 30 and 3 persons; district 4: 6 rows of
-- one person
INSERT INTO public.obs VALUES ('2014-02-01', 1, 20, 1, 1), ('2014-02-01', 2, 30, 1, 2),
	('2014-02-01', 3, 3, 1, 3), ('2014-02-01', 4, 6, 1, 7),
	('2014-05-01', 1, 40, 1, 8), ('2014-05-01', 2, 50, 1, 9);
SELECT udsatte.tilfoej_indikator('egen_antal', 'Egen', 'grundlag_egen', 'antal',
	'd', 't', 'n', 'k', 'stk', opdelinger => '{bydel}');

SELECT throws_ok($$CALL udsatte.offentliggoer('for sent', '2016-01-01')$$, '22023', NULL,
	'no period is published before its end');
SELECT throws_ok($$CALL udsatte.offentliggoer(NULL, '2015-12-31')$$, '22004', NULL, 'a release has a title');
SELECT throws_ok($$CALL udsatte.offentliggoer('x', '2014-03-31', 'dst4')$$, '22023', NULL, 'an unknown rule');
SELECT is(count(*), 0::bigint, 'what failed left no release') FROM udsatte_bi.udgivelser;

CALL udsatte.offentliggoer('1. kvartal', '2014-03-31');
-- 3 persons and one person are unsafe; hiding both protects both: 59 - 50 = 9
-- is all there is to know of their sum
SELECT results_eq(
	$$SELECT bydel_nr, taeller, status FROM udsatte_bi.noegletal
		WHERE indikator = 'egen_antal' AND kommune_kode = 101 AND koen IS NULL
			AND aldersgruppe IS NULL AND periode_type = 'kvartal' ORDER BY 1 NULLS FIRST$$,
	$$VALUES (NULL::integer, 59::float8, 'vis'), (1, 20, 'vis'), (2, 30, 'vis'),
		(3, NULL, 'skjult'), (4, NULL, 'skjult')$$,
	'few persons are hidden, however many rows they have');
SELECT is_empty($$SELECT FROM udsatte_register.udgivet_celle c
	WHERE c.status = 'skjult' AND (c.taeller, c.vaerdi, c.nedre95, c.oevre95, c.nedre998,
		c.oevre998, c.forrige, c.aendring, c.naevner, c.antal) IS DISTINCT FROM
		(NULL::float8, NULL::float8, NULL::float8, NULL::float8, NULL::float8, NULL::float8,
		NULL::float8, NULL::float8, NULL::float8, NULL::bigint)$$,
	'a hidden number is stored nowhere');
SELECT is_empty($$SELECT FROM udsatte_bi.noegletal WHERE periode_type = 'aar'$$,
	'a year that is not over is not published');
-- distinct persons (54 of 59 rows) are no number of the model
SELECT is(antal, NULL, 'distinct persons are empty where they are not the number shown')
FROM udsatte_bi.noegletal WHERE bydel_nr IS NULL AND koen IS NULL AND aldersgruppe IS NULL
	AND periode_start = '2014-01-01';
SELECT is(antal, 20::bigint, 'and shown where they are')
FROM udsatte_bi.noegletal WHERE bydel_nr = 1 AND periode_start = '2014-01-01';

CALL udsatte.offentliggoer('halvår', '2014-06-30');
SELECT is(array_agg(skjulte ORDER BY udgivelse), '{2,2}', 'the number hidden per release')
FROM udsatte_bi.udgivelser;
SELECT results_eq('SELECT udgivelse, status FROM udsatte_bi.udgivelser ORDER BY 1',
	$$SELECT udgivelse, CASE WHEN lead(udgivelse) OVER (ORDER BY udgivelse) IS NULL THEN 'gaeldende' ELSE 'afloest' END
		FROM udsatte_register.udgivelse ORDER BY 1$$, 'one release is current');
SELECT set_eq(format('SELECT periode_start, efter_status, foer_status FROM udsatte.udgivelse_forskel(%s, %s)',
		min(udgivelse), max(udgivelse)),
	$$VALUES ('2014-04-01'::date, 'vis', NULL::text)$$, 'the difference is the new quarter')
FROM udsatte_register.udgivelse;

-- one child late in a published quarter: 17 becoming 18 would tell of it
INSERT INTO public.obs VALUES ('2014-02-03', 1, 1, 1, 50);
CALL udsatte.offentliggoer('igen', '2014-06-30');
SELECT is(taeller, 59::float8, 'a published number does not move by one')
FROM udsatte_bi.maal_alle WHERE periode_start = '2014-01-01' AND periode_type = 'kvartal' AND enhed_kode IS NULL;
CALL udsatte.offentliggoer('rettet', '2014-06-30', rettelser => true);
SELECT is(taeller, 59::float8, 'not as a correction either')
FROM udsatte_bi.maal_alle WHERE periode_start = '2014-01-01' AND periode_type = 'kvartal' AND enhed_kode IS NULL;
CALL udsatte.offentliggoer('hele året', '2014-12-31');
SELECT is_empty($$SELECT FROM udsatte_bi.noegletal WHERE periode_type = 'aar'$$,
	'and no new total over it is given');
-- ten more in district 1: eleven in all
INSERT INTO public.obs VALUES ('2014-02-03', 1, 10, 1, 51);
CALL udsatte.offentliggoer('rettet igen', '2014-12-31', rettelser => true);
SELECT results_eq($$SELECT bydel_nr, taeller, status FROM udsatte_bi.noegletal
		WHERE periode_start = '2014-01-01' AND periode_type = 'kvartal' AND koen IS NULL
			AND aldersgruppe IS NULL ORDER BY 1 NULLS FIRST$$,
	$$VALUES (NULL::integer, 70::float8, 'vis'), (1, 31, 'vis'), (2, 30, 'vis'),
		(3, NULL, 'skjult'), (4, NULL, 'skjult')$$, 'a change of many persons may be shown');

-- withdrawal
SELECT throws_ok(format('SELECT udsatte.traek_tilbage(%s, %L)', max(udgivelse), ' '), '22004', NULL,
	'no withdrawal without a reason') FROM udsatte_register.udgivelse;
SELECT throws_ok($$SELECT udsatte.traek_tilbage(-1, 'fejl')$$, 'P0002', NULL, 'an unknown release');
SELECT lives_ok(format('SELECT udsatte.traek_tilbage(%s, %L)', max(udgivelse), 'Forkert leverance'),
	'a release is withdrawn') FROM udsatte_register.udgivelse;
SELECT is(taeller, 59::float8, 'readers see the one before')
FROM udsatte_bi.maal_alle WHERE periode_start = '2014-01-01' AND periode_type = 'kvartal' AND enhed_kode IS NULL;
SELECT is(begrundelse, 'Forkert leverance', 'the reason is kept') FROM udsatte_bi.udgivelser
WHERE status = 'trukket_tilbage';
SELECT throws_ok(format('SELECT udsatte.traek_tilbage(%s, %L)', max(udgivelse), 'igen'), '55000', NULL,
	'only once') FROM udsatte_register.udgivelse;

-- a share: the rest is protected too
SELECT udsatte.tilfoej_indikator('egen_andel', 'Egen andel', 'grundlag_egen', 'andel',
	'd', 't', 'n', 'k', 'andel', opdelinger => '{bydel}');
INSERT INTO public.obs VALUES ('2015-02-01', 1, 20, 1, 61), ('2015-02-01', 1, 2, 0, 62),
	('2015-02-01', 2, 30, 1, 63), ('2015-02-01', 2, 30, 0, 64), ('2015-02-01', 5, 9, 0, 65);
CALL udsatte.offentliggoer('andel', '2015-12-31');
-- district 1: 22 - 20 = 2 persons; 2 and 5 are safe, but 1's numerator or
-- denominator must go, and with it another district's
SELECT is(status, 'skjult', 'numerator and denominator would give the rest')
FROM udsatte_bi.noegletal WHERE indikator = 'egen_andel' AND bydel_nr = 1 AND periode_start = '2015-01-01'
	AND periode_type = 'kvartal';
SELECT is_empty($$SELECT FROM udsatte_bi.noegletal WHERE indikator = 'egen_andel'
	AND bydel_nr = 1 AND periode_start = '2015-01-01' AND taeller IS NOT NULL AND naevner IS NOT NULL$$,
	'not both are shown');
SELECT results_eq($$SELECT DISTINCT taeller, naevner, vaerdi FROM udsatte_bi.maal_alle
		WHERE indikator = 'egen_andel' AND aar = 2015 AND periode_type = 'aar'$$,
	$$VALUES (50::float8, 91::float8, 50 / 91.0::float8)$$, 'the total is shown');

-- own tables
CREATE ROLE udsatte_avis;
CREATE ROLE udsatte_bud;
CALL udsatte.giv_adgang('udsatte_avis', 'bi');
CALL udsatte.giv_adgang('udsatte_bud', 'indlaeser');
INSERT INTO udsatte_register.adgang (rolle, adgang) VALUES ('udsatte_borte', 'bi');
SELECT lives_ok($$SELECT udsatte.udgiv('egne_tal',
	'SELECT bydel::text AS bydel, sum(antal) AS antal FROM public.obs WHERE dato < ''2014-04-01'' AND bydel < 4 GROUP BY 1')$$,
	'a table of one''s own');
-- 31, 30 and 3: the 3 goes, and the smaller of the others
SELECT results_eq('SELECT bydel, antal, status FROM udsatte_bi.egne_tal ORDER BY bydel NULLS FIRST',
	$$VALUES (NULL, 64::bigint, 'vis'), ('1', 31, 'vis'), ('2', NULL, 'skjult'), ('3', NULL, 'skjult')$$,
	'protected with its total');
SELECT is(has_table_privilege('udsatte_avis', 'udsatte_bi.egne_tal', 'SELECT'), true, 'a reader who was there can read it');
SELECT is(has_table_privilege('udsatte_bud', 'udsatte_bi.egne_tal', 'SELECT'), false, 'one who loads cannot');
SELECT throws_ok($$SELECT udsatte.udgiv('noegletal', 'SELECT 1 AS a, 7 AS antal')$$, '42P07', NULL, 'a name that is taken');
SELECT throws_ok($$SELECT udsatte.udgiv('Stor', 'SELECT 1 AS a, 7 AS antal')$$, '42602', NULL, 'a name that is none');
SELECT throws_ok($$SELECT udsatte.udgiv('x', 'SELECT 1 AS a')$$, '42703', NULL, 'a query without a count');
SELECT throws_ok($$SELECT udsatte.udgiv('x', 'SELECT ARRAY[1] AS a, 7 AS antal')$$, '42804', NULL, 'a type no tool can read');
SELECT throws_ok($$SELECT udsatte.udgiv('x', 'SELECT 1 AS a, 7 AS antal WHERE false')$$, 'P0002', NULL, 'no rows');

-- the door: a reader of udsatte_bi, with a schema to make things in
CREATE ROLE udsatte_nysgerrig;
GRANT USAGE ON SCHEMA udsatte_bi TO udsatte_nysgerrig;
GRANT SELECT ON ALL TABLES IN SCHEMA udsatte_bi TO udsatte_nysgerrig;
CREATE SCHEMA angreb AUTHORIZATION udsatte_nysgerrig;
CREATE TABLE public.hoert (hvem text, tal text);
GRANT INSERT, SELECT ON public.hoert TO udsatte_nysgerrig;
SELECT set_config('proeve.skjulte', (SELECT count(*)::text FROM udsatte_register.udgivet_celle WHERE status = 'skjult'), true);
SET LOCAL ROLE udsatte_nysgerrig;
CREATE FUNCTION angreb.lyt(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
	$$BEGIN INSERT INTO public.hoert VALUES ('lyt', $1); RETURN true; END$$;
CREATE FUNCTION angreb.lig(double precision, double precision) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
	$$BEGIN INSERT INTO public.hoert VALUES ('lig', $1::text); RETURN true; END$$;
CREATE OPERATOR angreb.=== (LEFTARG = double precision, RIGHTARG = double precision, FUNCTION = angreb.lig);
SELECT lives_ok($$SELECT count(*) FROM udsatte_bi.noegletal
	WHERE angreb.lyt(status || ' ' || coalesce(taeller::text, naevner::text, vaerdi::text, nedre95::text, antal::text, 'tom'))$$,
	'a cheap function sees');
SELECT lives_ok('SELECT count(*) FROM udsatte_bi.noegletal WHERE taeller OPERATOR(angreb.===) 1', 'an operator of one''s own sees');
CREATE TEMP TABLE kopi AS SELECT * FROM udsatte_bi.noegletal;
DECLARE c CURSOR FOR SELECT * FROM udsatte_bi.noegletal;
MOVE ALL FROM c;
CLOSE c;
PREPARE p AS SELECT count(*) FROM udsatte_bi.noegletal WHERE taeller BETWEEN 0.5 AND 4.5;
SELECT throws_ok('SELECT * FROM udsatte_register.udgivet_celle', '42501', NULL, 'the tables behind are closed');
SELECT throws_ok('SELECT * FROM udsatte_maal.noegletal', '42501', NULL, 'so are the exact numbers');
SELECT throws_ok('CREATE TEMP TABLE t AS TABLE udsatte_register.udgivet_celle', '42501', NULL, 'and to copies');
SELECT throws_ok($$SELECT * FROM udsatte.udgivelse_forskel(1, 2)$$, '42501', NULL, 'the function reads with the reader''s rights');
SELECT throws_ok($$CALL udsatte.offentliggoer('x', '2014-03-31')$$, '42501', NULL, 'a reader cannot publish');
SELECT is_empty($$SELECT FROM pg_stats WHERE schemaname IN ('udsatte_register', 'udsatte_bi')$$, 'no statistics');
SELECT is_empty('SELECT FROM pg_stats_ext', 'no extended statistics');
SELECT throws_ok('SELECT * FROM pg_statistic', '42501', NULL, 'nor the table of them');
RESET ROLE;
SELECT is(count(*), 0::bigint, 'what they heard of hidden cells is empty') FROM public.hoert
WHERE hvem = 'lyt' AND tal LIKE 'skjult%' AND tal NOT IN ('skjult tom')
	AND NOT EXISTS (SELECT FROM udsatte_bi.noegletal n WHERE n.status = 'skjult'
		AND substr(tal, 8) IN (n.taeller::text, n.naevner::text));
SELECT is_empty($$SELECT tal FROM public.hoert WHERE hvem = 'lig'
	EXCEPT SELECT taeller::text FROM udsatte_bi.noegletal$$, 'operators hear shown numbers alone');
SELECT is_empty($$SELECT FROM pg_temp.kopi WHERE status = 'skjult' AND vaerdi IS NOT NULL$$, 'nor does a copy hold them');

-- every number on the way out: no row of what a plan reads is more than shown
CREATE FUNCTION pg_temp.raekker(text) RETURNS SETOF text LANGUAGE plpgsql AS
	$$BEGIN RETURN QUERY EXECUTE 'EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off) ' || $1; END$$;
SELECT is_empty($$SELECT * FROM pg_temp.raekker('SELECT * FROM udsatte_bi.noegletal WHERE taeller BETWEEN 0.5 AND 4.5') r
	WHERE r ~ 'Rows Removed by Filter: [1-9]' AND r ~ 'skjult'$$, 'a plan counts no hidden number');

-- rules for BI tools
SELECT is_empty($$SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'udsatte_bi'::regnamespace
	AND (c.relkind <> 'v' OR NOT 'security_barrier=true' = ANY (c.reloptions)
		OR c.reloptions::text LIKE '%security_invoker%')$$,
	'udsatte_bi holds barrier views with the owner''s rights');
SELECT is_empty($$SELECT v.visning, a.attname, format_type(a.atttypid, a.atttypmod)
	FROM udsatte_register.bi_visning v JOIN pg_attribute a
		ON a.attrelid = format('udsatte_maal.%I', v.visning)::regclass AND a.attnum > 0
	EXCEPT SELECT v.visning, a.attname, format_type(a.atttypid, a.atttypmod)
	FROM udsatte_register.bi_visning v JOIN pg_attribute a
		ON a.attrelid = format('udsatte_bi.%I', v.visning)::regclass AND a.attnum > 0$$,
	'the twins have the columns of the originals');
SELECT is_empty($$SELECT relname FROM pg_class WHERE relnamespace = 'udsatte_bi'::regnamespace
	AND relname ~ '^(grundlag_|barnets_|kompas_barn|datakvalitet|sagsfrist|frist)'$$, 'no case-level view');
SET LOCAL ROLE udsatte_nysgerrig;
SELECT is_empty(format('SELECT FROM udsatte_bi.%I WHERE false', c.relname), c.relname || ' can be read')
FROM (SELECT x.relname FROM pg_class x
	WHERE x.relnamespace = 'udsatte_bi'::regnamespace
	ORDER BY x.relname OFFSET 0) c;
RESET ROLE;
-- a role that row security leaves a part publishes nothing
CREATE ROLE udsatte_delvis;
GRANT ALL ON SCHEMA udsatte_register, udsatte_maal, udsatte_bi TO udsatte_delvis;
GRANT ALL ON ALL TABLES IN SCHEMA udsatte_register, udsatte_maal, udsatte_bi TO udsatte_delvis;
GRANT ALL ON ALL TABLES IN SCHEMA public TO udsatte_delvis;
ALTER TABLE udsatte_register.indikator ENABLE ROW LEVEL SECURITY;
SET LOCAL ROLE udsatte_delvis;
SELECT throws_ok($$CALL udsatte.offentliggoer('del', '2014-03-31')$$, '42501', NULL, 'an error rather than a part');
RESET ROLE;
SELECT * FROM finish();
ROLLBACK;
