-- What a client must find: one line per column of every view that BI tools
-- read, with its type, comment, number of rows and of values, and a sum (of
-- numbers, of days since 2000, of lengths of texts, of true).
-- psql -XqAt -F TAB -v ud=queries -f facit.sql: the queries go to the file "ud".
SET search_path = pg_catalog;
CREATE TEMP TABLE visning AS
SELECT n.nspname || '.' || c.relname AS navn, c.oid,
	NULL::text AS betingelse,
	n.nspname = 'udsatte_maal' AND EXISTS (SELECT FROM pg_attribute a
		WHERE a.attrelid = c.oid AND a.attname = 'indikator') AS vaelges
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'v' AND n.nspname IN ('udsatte_bi', 'udsatte_maal');
-- the exact numbers of one indicator, as a tool with a filter reads them
DO $$
DECLARE
	v	record;
	i	text;
BEGIN
	FOR v IN SELECT x.navn FROM pg_temp.visning x WHERE x.vaelges LOOP
		IF v.navn = 'udsatte_maal.noegletal' THEN
			i := '6b_undersoegelse_rettidig_andel';
		ELSE
			EXECUTE format('SELECT min(indikator) FROM %s', v.navn) INTO i;
		END IF;
		UPDATE pg_temp.visning x
		SET betingelse = format(' WHERE indikator = %L', i)
		WHERE x.navn = v.navn AND i IS NOT NULL;
	END LOOP;
END
$$;
\o :ud
SELECT navn, 'SELECT * FROM ' || navn || coalesce(betingelse, '')
FROM pg_temp.visning ORDER BY navn;
\o
SELECT format('SELECT %L, v.* FROM (SELECT count(*) AS n, %s FROM (SELECT * FROM %s%s) x) s CROSS JOIN LATERAL (VALUES %s) v(nr, kolonne, type, kommentar, raekker, vaerdier, sum) ORDER BY v.nr',
	v.navn, string_agg(format('count(%1$I) AS n%2$s, %3$s AS s%2$s', a.attname, a.attnum,
		CASE format_type(a.atttypid, NULL)
			WHEN 'text' THEN format('sum(length(%I))::float8', a.attname)
			WHEN 'date' THEN format('sum(%I - date ''2000-01-01'')::float8', a.attname)
			WHEN 'boolean' THEN format('count(*) FILTER (WHERE %I)::float8', a.attname)
			ELSE format('sum(%I::float8)', a.attname) END), ', '),
	v.navn, coalesce(v.betingelse, ''),
	string_agg(format('(%1$s, %2$L, %3$L, %4$L::boolean, s.n, s.n%1$s, coalesce(s.s%1$s, 0))', a.attnum, a.attname,
		format_type(a.atttypid, NULL), (col_description(v.oid, a.attnum) IS NOT NULL)::text), ', '))
FROM pg_temp.visning v
	JOIN pg_attribute a ON a.attrelid = v.oid AND a.attnum > 0 AND NOT a.attisdropped
GROUP BY v.navn, v.betingelse
ORDER BY v.navn
\gexec
