-- What a BI tool can digest: rules for every view of udsatte_maal and
-- udsatte_bi, and comments on everything in the three rooms.
BEGIN;
SET LOCAL client_min_messages = warning;
SELECT plan(9);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();

CREATE TEMP VIEW kolonne AS
SELECT n.nspname, c.relname, a.attname, c.relkind, c.reloptions,
	format_type(a.atttypid, a.atttypmod) AS type,
	col_description(c.oid, a.attnum) AS kommentar,
	obj_description(c.oid, 'pg_class') AS relkommentar, c.oid
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
	JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE n.nspname IN ('udsatte_register', 'udsatte_maal', 'udsatte_bi')
	AND c.relkind IN ('r', 'p', 'v', 'm', 'f');

SELECT cmp_ok(count(DISTINCT oid), '>', 40::bigint, 'there are views to look at')
FROM kolonne WHERE nspname = 'udsatte_maal';
SELECT is_empty($$SELECT nspname, relname, attname, type FROM kolonne
	WHERE nspname IN ('udsatte_maal', 'udsatte_bi')
		AND type !~ '^(date|smallint|integer|bigint|numeric\(\d+,\d+\)|double precision|text|boolean)$'$$,
	'column types any tool can read');
SELECT is_empty($$SELECT nspname, relname, attname FROM kolonne WHERE kommentar IS NULL$$,
	'every column has a comment');
SELECT is_empty($$SELECT DISTINCT nspname, relname FROM kolonne WHERE relkommentar IS NULL$$,
	'every relation has a comment');
SELECT is_empty($$SELECT DISTINCT relname FROM kolonne WHERE nspname = 'udsatte_maal'
	AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)$$,
	'views of udsatte_maal read with the reader''s own rights');
SELECT is_empty($$SELECT DISTINCT relname FROM kolonne WHERE nspname = 'udsatte_maal'
	AND relkind <> 'v'$$, 'udsatte_maal holds only views');
SELECT is_empty($$SELECT DISTINCT relname FROM kolonne
	WHERE nspname = 'udsatte_maal' AND relname NOT LIKE 'grundlag\_%'
		AND relkommentar NOT LIKE '%Nøgle:%'$$, 'every view names its key');
SELECT is_empty($$SELECT k.relname, array_agg(k.attname ORDER BY a.attnum)
	FROM kolonne k JOIN pg_attribute a ON a.attrelid = k.oid AND a.attname = k.attname
	WHERE k.relname LIKE 'grundlag\_%'
	GROUP BY k.relname
	HAVING array_agg(k.attname::text || ' ' || k.type ORDER BY a.attnum) <> ARRAY[
		'indikator text', 'dato date', 'periode_type text', 'kommune_kode integer',
		'enhed_kode text', 'tilbud_enhed_kode text', 'bydel_nr integer', 'koen text',
		'alder integer', 'taeller double precision', 'naevner double precision',
		'antal integer', 'borger_id bigint', 'sag_id bigint', 'haendelse_id bigint']$$,
	'basis views have the columns of the contract, in order');
SELECT is_empty($$SELECT i.indikator FROM udsatte_register.indikator i
	WHERE to_regclass('udsatte_maal.' || i.grundlag) IS NULL$$,
	'every indicator has its basis view');
SELECT * FROM finish();
ROLLBACK;
