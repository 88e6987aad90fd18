-- One line for each relation of the three rooms: its name and a fingerprint of
-- everything in it. What only says when and where something was stored is left
-- out. Run with psql -XAt.
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO';
SET client_min_messages = error;
SELECT format('SELECT %L, count(*), md5(coalesce(string_agg(md5(x::text), '''' ORDER BY md5(x::text) COLLATE "C"), '''')) FROM (SELECT %s FROM %s) x;',
		c.oid::regclass, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum), c.oid::regclass)
FROM pg_class c
	JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace IN ('udsatte_register'::regnamespace, 'udsatte_maal'::regnamespace, 'udsatte_bi'::regnamespace)
	AND c.relkind IN ('r', 'p', 'v')
	AND c.relname NOT IN ('celle_lager', 'registeraendring')
	AND a.attname <> 'lager_id'
GROUP BY c.oid, c.oid::regclass
ORDER BY c.oid::regclass::text COLLATE "C" \gexec
