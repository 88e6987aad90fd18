SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';
-- the operator classes are whole
SELECT opcname, amname, amvalidate(o.oid)
FROM pg_opclass o JOIN pg_am a ON a.oid = o.opcmethod
WHERE o.opcintype = 'fristregel'::regtype ORDER BY 1, 2;
-- what is written, and its one form
SELECT skrevet, forsoeg_fristregel(skrevet) AS regel
FROM unnest(ARRAY[
	'4 mdr', '4 mdr.', '4mdr', '4 md', '4 måneder', '4 MÅNEDER', '4 maaneder',
	E'4 ma\u030Aneder', E'4\u00A0mdr', E' 4\t mdr\n', '1 måned', '1 mdr', '1 md.',
	'24 timer', '1 time', '24 t', 'PT24H', 'pt24h',
	'7 dage', '1 dag', '7 kalenderdage', 'P7D', '7 dage inkl', '7 dage inkl.',
	'7 dage inklusive', '6 hverdage', '1 hverdag', '6 hverdage inkl',
	'10 arbejdsdage', '1 arbejdsdag', '4 uger', '1 uge', 'P2W', '4 uger rul',
	'1 år', '1 aar', '2 ÅR', 'P1Y', 'P4M', 'P4M rul', '0 dage', '9999 år',
	'3 mdr derefter 6 mdr', '3 mdr derefter 1 år rul', 'P3M derefter P6M',
	'3 mdr rul derefter 6 mdr', '7 dage inkl derefter 14 dage',
	'6 mdr før', '6 mdr FØR', '6 mdr foer', '24 timer før', '10 hverdage før',
	'1 md ultimo', '1 md rul ultimo', '1 md ultimo rul', '0004 mdr',
	'6 mdr ultimo før']) WITH ORDINALITY AS t(skrevet, nr)
ORDER BY nr;
-- what is no rule
SELECT left(skrevet, 40) AS skrevet, forsoeg_fristregel(skrevet) IS NULL AS afvist
FROM unnest(ARRAY[
	'', ' ', 'mdr', '4', '4 ', '4 maj', '4 mdr 2', '-4 mdr', '- 4 mdr',
	E'\u2212 4 mdr', 'P-4M', '-P4M', '10000 dage', '99999999999999999999 dage',
	'4.5 mdr', '4,5 mdr', '4 mdr..', 'P', 'PT', 'P4', 'PT4M', 'P4H', 'P1Y6M',
	'P4MX', '1 år 6 mdr', '4 mdr rul rul', '4 mdr derefter', '4 mdr derefter 0 mdr',
	'4 mdr derefter 6 mdr derefter 6 mdr', '4 mdr derefter 24 timer',
	'24 timer rul', '24 timer inkl', '24 timer ultimo', '24 timer derefter 4 mdr',
	'4 mdr inkl', '4 uger inkl', '0 dage inkl', '7 dage inkl derefter 1 md',
	'7 dage ultimo', '4 uger ultimo', '4 mdr derefter 7 dage ultimo',
	'6 mdr før rul', '7 dage før inkl', '6 mdr før derefter 6 mdr', '4 mdrr',
	'4 døgn', '4 mdr €', repeat('x', 130)]) WITH ORDINALITY AS t(skrevet, nr)
ORDER BY nr;
SELECT forsoeg_fristregel(NULL) IS NULL AS intet;
-- the errors
SELECT '4 maj'::fristregel;
SELECT '-4 mdr'::fristregel;
SELECT '10000 dage'::fristregel;
SELECT '24 timer rul'::fristregel;
SELECT '4 mdr inkl'::fristregel;
SELECT '6 mdr før rul'::fristregel;
SELECT '7 dage ultimo'::fristregel;
SELECT 'P1Y6M'::fristregel;
-- every rule that can be built reads back to the same bytes
CREATE TEMP TABLE dele AS
SELECT a AS antal, e AS enhed, (f & 1) > 0 AS inkl, (f & 2) > 0 AS rul,
	(f & 4) > 0 AS ultimo, (f & 8) > 0 AS foer, d.antal AS derefter_antal,
	d.enhed AS derefter_enhed
FROM unnest(ARRAY[0, 1, 2, 9999]) AS a,
	unnest(ARRAY['timer', 'dage', 'hverdage', 'arbejdsdage', 'uger', 'mdr', 'aar']) AS e,
	generate_series(0, 15) AS f,
	(SELECT NULL::integer, NULL::text UNION ALL SELECT x, y
		FROM unnest(ARRAY[1, 9999]) AS x,
			unnest(ARRAY['dage', 'hverdage', 'arbejdsdage', 'uger', 'mdr', 'aar']) AS y)
		AS d(antal, enhed);
CREATE TEMP TABLE regler (r fristregel);
-- where settings make every plan parallel or compiled, not each call's
CREATE FUNCTION pg_temp.byg(d dele) RETURNS fristregel LANGUAGE plpgsql
	SET max_parallel_workers_per_gather = 0 SET jit = off AS $$
BEGIN
	RETURN udsatte.fristregel(d.antal, d.enhed, d.inkl, d.rul, d.ultimo, d.foer,
		d.derefter_antal, d.derefter_enhed);
EXCEPTION WHEN invalid_parameter_value THEN
	RETURN NULL;
END $$;
INSERT INTO regler SELECT r FROM (SELECT pg_temp.byg(dele) FROM dele) AS x(r)
WHERE r IS NOT NULL;
SELECT count(*) AS regler, count(DISTINCT r) AS forskellige,
	count(*) FILTER (WHERE r::text::fristregel = r) AS laest_tilbage,
	count(*) FILTER (WHERE fristregel_send(r::text::fristregel) = fristregel_send(r)) AS samme_bytes,
	count(DISTINCT r::text) AS tekster
FROM regler;
-- a rule without flags and later interval, for each unit, is its text
SELECT count(*) AS forskelle FROM dele d
WHERE NOT (inkl OR rul OR ultimo OR foer) AND derefter_antal IS NULL
	AND pg_temp.byg(d) IS DISTINCT FROM (antal || ' ' || enhed)::fristregel;
-- binary round trip
CREATE TEMP TABLE regler2 (r fristregel);
COPY regler TO STDOUT (FORMAT binary) \g results/fristregel.bin
\copy regler2 FROM 'results/fristregel.bin' (FORMAT binary)
SELECT count(*) AS forskelle
FROM (TABLE regler EXCEPT ALL TABLE regler2) AS x;
-- bytes that are no rule: a reserved bit, hours that roll, 65535 months, a low bit
\! printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\010\206\0\004\0\0\0\0\0\377\377' > results/fristregel1.bin
\! printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\010\001\0\030\0\0\0\0\002\377\377' > results/fristregel2.bin
\! printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\010\006\377\377\0\0\0\0\0\377\377' > results/fristregel3.bin
\! printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001\0\0\0\010\006\0\004\0\0\0\0\020\377\377' > results/fristregel4.bin
\copy regler2 FROM 'results/fristregel1.bin' (FORMAT binary)
\copy regler2 FROM 'results/fristregel2.bin' (FORMAT binary)
\copy regler2 FROM 'results/fristregel3.bin' (FORMAT binary)
\copy regler2 FROM 'results/fristregel4.bin' (FORMAT binary)
-- the constructor
SELECT fristregel(4, 'mdr'), fristregel(7, 'dage', inkl => true),
	fristregel(4, 'uger', rul => true), fristregel(1, 'md', ultimo => true),
	fristregel(6, 'måneder', foer => true),
	fristregel(3, 'mdr', derefter_antal => 6, derefter_enhed => 'mdr');
SELECT fristregel(NULL, 'mdr') IS NULL AND fristregel(4, NULL) IS NULL
	AND fristregel(4, 'mdr', NULL) IS NULL AS intet;
SELECT fristregel(4, 'maj');
SELECT fristregel(-4, 'mdr');
SELECT fristregel(10000, 'mdr');
SELECT fristregel(4, 'mdr', inkl => true);
SELECT fristregel(3, 'mdr', derefter_antal => 6);
SELECT fristregel(3, 'mdr', derefter_antal => 0, derefter_enhed => 'mdr');
-- its parts
SELECT r, fristregel_antal(r), fristregel_enhed(r), fristregel_derefter(r)
FROM unnest('{4 mdr,24 timer,3 mdr derefter 1 år rul,7 dage inkl derefter 10 hverdage,1 år}'::fristregel[])
	WITH ORDINALITY AS t(r, nr) ORDER BY nr;
-- one order for comparison, sorting, and both indexes
SELECT r FROM unnest('{4 mdr rul,1 år,4 mdr,24 timer,4 uger,6 hverdage,3 mdr derefter 6 mdr,3 mdr,10 arbejdsdage,7 dage,48 timer}'::fristregel[]) AS t(r)
ORDER BY r;
SELECT count(*) AS par,
	count(*) FILTER (WHERE (a.r < b.r)::int + (a.r = b.r)::int + (a.r > b.r)::int <> 1) AS ikke_een,
	count(*) FILTER (WHERE (a.r <= b.r) <> NOT (a.r > b.r)
		OR (a.r >= b.r) <> NOT (a.r < b.r) OR (a.r <> b.r) <> NOT (a.r = b.r)) AS modsigelser,
	count(*) FILTER (WHERE sign(fristregel_cmp(a.r, b.r))
		<> (a.r > b.r)::int - (a.r < b.r)::int) AS cmp_uenig,
	count(*) FILTER (WHERE (a.r = b.r) <> (a.r::text = b.r::text)) AS tekst_uenig,
	count(*) FILTER (WHERE a.r = b.r AND (fristregel_hash(a.r) <> fristregel_hash(b.r)
		OR fristregel_hash_extended(a.r, 7) <> fristregel_hash_extended(b.r, 7))) AS hash_uenig
FROM (SELECT r FROM regler ORDER BY fristregel_hash(r) LIMIT 150) AS a,
	(SELECT r FROM regler ORDER BY fristregel_hash(r) LIMIT 150) AS b;
SELECT bool_and((fristregel_hash_extended(r, 0) & 4294967295)
	= (fristregel_hash(r)::bigint & 4294967295)) AS samme_lave_bits FROM regler;
CREATE UNIQUE INDEX ON regler (r);
CREATE INDEX ON regler USING hash (r);
SET enable_seqscan = off;
SELECT r FROM regler WHERE r BETWEEN '1 md' AND '2 mdr' AND fristregel_derefter(r) IS NULL ORDER BY r;
SET enable_indexscan = off;
SET enable_bitmapscan = on;
SELECT r FROM regler WHERE r = '1 md';
RESET enable_seqscan;
RESET enable_indexscan;
SELECT oprname, oprcode::regproc, p.proleakproof, oprcanhash, oprcanmerge
FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
WHERE oprleft = 'fristregel'::regtype ORDER BY 1;
-- what may be a person number is not printed, and long texts are cut
SELECT '0101011234'::fristregel;
SELECT 'barn 010101-1234 dage'::fristregel;
SELECT fristregel(1, '010101-1234');
SELECT repeat('ø', 200)::fristregel;
SELECT intern_citat('3 mdr 999999999'), intern_citat('3 mdr 9999999990'), length(intern_citat(repeat('ø', 200)));
