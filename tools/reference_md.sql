-- Writes docs/reference.md from the catalogue. Run with psql -XqAt in a
-- database with a register: psql -XqAt -f tools/reference_md.sql > docs/reference.md
\pset format unaligned
\pset tuples_only on
SET search_path = pg_catalog;
LOAD 'udsatte';
SELECT '# Reference

Written by `tools/reference_md.sql` from the database''s own catalogue; change the
comments there, not this page. They are Danish, because a BI tool shows them. A
view of `udsatte_bi` has the name and the columns of its twin in `udsatte_maal`,
so it is listed once; views whose numbers are published are marked **bi**.

- [Settings](#settings)
- [Types](#types)
- [Functions, procedures and aggregates](#functions-procedures-and-aggregates)
- [Operators](#operators)
- [Views](#views)
- [Tables of the register](#tables-of-the-register)

## Settings

| setting | default | who may set it | meaning |
|---|---|---|---|';
SELECT format('| `%s` | %s | %s | %s |', s.name,
		CASE WHEN s.boot_val = '' THEN 'empty' ELSE '`' || s.boot_val || coalesce(' ' || s.unit, '') || '`' END,
		CASE s.context WHEN 'user' THEN 'everybody'
			WHEN 'superuser' THEN 'superusers'
			WHEN 'sighup' THEN 'the configuration file'
			ELSE s.context END,
		s.short_desc || coalesce(' ' || s.extra_desc, ''))
FROM pg_settings s
WHERE s.name LIKE 'udsatte.%'
ORDER BY s.name;

SELECT '
## Types

| type | meaning |
|---|---|';
SELECT format('| `%s` | %s |', t.typname, obj_description(t.oid, 'pg_type'))
FROM pg_type t
	LEFT JOIN pg_class c ON c.oid = t.typrelid
WHERE t.typnamespace = 'udsatte'::regnamespace
	AND t.typcategory <> 'A' AND (c.oid IS NULL OR c.relkind = 'c')
ORDER BY t.typname;

SELECT '
## Functions, procedures and aggregates

All are in schema `udsatte`. Those the extension keeps for itself (`intern_...`,
input and output of types, parts of aggregates and operators) are left out.
';
WITH skjult AS (
	SELECT unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend,
		t.typsubscript]::oid[]) AS oid
	FROM pg_type t
	UNION ALL
	SELECT unnest(ARRAY[a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn,
		a.aggdeserialfn, a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn]::oid[])
	FROM pg_aggregate a
	UNION ALL
	SELECT o.oprcode::oid FROM pg_operator o
	UNION ALL
	SELECT a.amproc::oid FROM pg_amproc a
	UNION ALL
	SELECT c.castfunc FROM pg_cast c)
SELECT format(E'### %s\n\n```sql\n%s%s(%s)%s\n```\n\n%s\n', p.proname,
		CASE p.prokind WHEN 'p' THEN 'CALL ' WHEN 'a' THEN '-- aggregate' || E'\n'
			WHEN 'w' THEN '-- window function' || E'\n' ELSE '' END,
		p.proname, replace(pg_get_function_arguments(p.oid), 'udsatte.', ''),
		coalesce(' -> ' || replace(pg_get_function_result(p.oid), 'udsatte.', ''), ''),
		obj_description(p.oid, 'pg_proc'))
FROM pg_proc p
WHERE p.pronamespace = 'udsatte'::regnamespace
	AND p.proname NOT LIKE 'intern\_%'
	AND p.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype)
	AND p.oid NOT IN (SELECT s.oid FROM skjult s WHERE s.oid IS NOT NULL)
ORDER BY p.proname COLLATE "C", pg_get_function_identity_arguments(p.oid) COLLATE "C";

SELECT '## Operators

| operator | left | right | result | meaning |
|---|---|---|---|---|';
SELECT format('| `%s` | %s | %s | %s | %s |', replace(o.oprname, '|', '\|'),
		CASE WHEN o.oprleft = 0 THEN '' ELSE replace(format_type(o.oprleft, NULL), 'udsatte.', '') END,
		replace(format_type(o.oprright, NULL), 'udsatte.', ''),
		replace(format_type(o.oprresult, NULL), 'udsatte.', ''),
		coalesce(obj_description(o.oid, 'pg_operator'), obj_description(o.oprcode, 'pg_proc')))
FROM pg_operator o
WHERE o.oprnamespace = 'udsatte'::regnamespace
ORDER BY o.oprname COLLATE "C", format_type(o.oprleft, NULL) COLLATE "C",
	format_type(o.oprright, NULL) COLLATE "C";

SELECT '
## Views
';
WITH v AS (
	SELECT c.oid, c.relname, n.nspname,
		to_regclass(format('udsatte_bi.%I', c.relname)) IS NOT NULL AS bi
	FROM pg_class c
		JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE c.relkind = 'v' AND (n.nspname = 'udsatte_maal'
		OR n.nspname = 'udsatte_bi'
			AND to_regclass(format('udsatte_maal.%I', c.relname)) IS NULL))
SELECT format(E'### %s.%s%s\n\n%s\n\n| column | type | meaning |\n|---|---|---|\n%s\n',
		v.nspname, v.relname, CASE WHEN v.bi AND v.nspname = 'udsatte_maal' THEN ' (bi)' ELSE '' END,
		obj_description(v.oid, 'pg_class'),
		string_agg(format('| `%s` | %s | %s |', a.attname,
			format_type(a.atttypid, a.atttypmod),
			replace(col_description(v.oid, a.attnum), '|', '\|')), E'\n' ORDER BY a.attnum))
FROM v JOIN pg_attribute a ON a.attrelid = v.oid AND a.attnum > 0 AND NOT a.attisdropped
GROUP BY v.oid, v.nspname, v.relname, v.bi
ORDER BY v.nspname DESC, v.relname COLLATE "C";

SELECT '## Tables of the register

In schema `udsatte_register`; their columns carry comments too (`\d+` shows them).

| table | meaning |
|---|---|';
SELECT format('| `%s` | %s |', c.relname,
		replace(obj_description(c.oid, 'pg_class'), '|', '\|'))
FROM pg_class c
WHERE c.relnamespace = 'udsatte_register'::regnamespace AND c.relkind IN ('r', 'p')
ORDER BY c.relname COLLATE "C";
