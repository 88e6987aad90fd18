-- Values at and beyond the edges, by the name of their type. Kept in tables,
-- so that a call may also get them as they are stored: with a short header,
-- compressed, or outside the row.
SET client_min_messages = warning;
SET search_path = udsatte;
CREATE SCHEMA kant;
-- as many persons as it takes to have made-up numbers of every kind
CREATE TABLE kant.personnumre AS
SELECT ('{0101010101,0101011234,3112991234,2902004321,6101010006,0000000000,9999999999}'::text[])[n] AS cpr
FROM generate_series(1, 7) n;
CREATE TABLE kant."text" AS
SELECT v FROM unnest(ARRAY['', ' ', 'x', 'æøå', 'k', 'kvartal', 'aar', 'op', 'ned', 'andel',
	'rate', 'gennemsnit', 'median', 'antal', 'M', 'K', 'U', 'timer', 'dage', 'hverdage',
	'uger', 'mdr', 'ja', 'nej', ';', ',', '"', E'\n', 'a;"b;c";;', 'a;"b', 'NULL',
	'enhed', 'E1', 'ukendt', 'register', 'undersoegelse', 'afslutning', 'k=5', 'dst5',
	'k=99999999999999999999', '%s%n%1$s', '$$', '''', '\', '-1', '0', '1', '9223372036854775808',
	'1e308', 'NaN', 'infinity', '(1,2,3,4,5,6,7,8,9,10)', '(,,,,,,,,,)', '4 mdr', '1 mdr før rul',
	'0 dage inkl', '32767 aar', '2015-12-31', '0000-00-00', '2015-02-30T25:61:61+99:99',
	'2015-06-30T12:00', repeat('z', 63), repeat('æ', 40), repeat('9', 200), repeat('(', 3000),
	repeat(';', 5000), repeat('"', 5001), repeat('kompas ', 3000), repeat('0123456789', 2000),
	(SELECT string_agg(md5(n::text), '' ORDER BY n) FROM generate_series(1, 2000) n)]) v
UNION ALL SELECT cpr FROM kant.personnumre
UNION ALL SELECT left(cpr, 6) || '-' || right(cpr, 4) FROM kant.personnumre
UNION ALL SELECT 'borger ' || cpr FROM kant.personnumre
UNION ALL (SELECT indikator FROM udsatte_register.indikator ORDER BY 1 LIMIT 12)
UNION ALL (SELECT kode FROM udsatte_register.fristkatalog ORDER BY 1 LIMIT 3)
UNION ALL (SELECT DISTINCT katalog_kode FROM udsatte_register.kompas_dimension ORDER BY 1 LIMIT 2);
CREATE TABLE kant."integer" AS
SELECT v FROM unnest('{-2147483648,-2147483647,-32769,-2,-1,0,1,2,5,7,10,11,12,17,18,26,100,101,150,151,
	1899,1900,2015,2199,2200,9999,32767,32768,65536,1000000,2147483646,2147483647}'::integer[]) v;
CREATE TABLE kant."bigint" AS
SELECT v::bigint FROM kant."integer"
UNION ALL SELECT unnest('{-9223372036854775808,-9223372036854775807,9007199254740993,9223372036854775807}'::bigint[])
UNION ALL SELECT cpr::bigint FROM kant.personnumre;
CREATE TABLE kant."numeric" AS
SELECT v::numeric FROM kant."bigint"
UNION ALL SELECT unnest('{NaN,Infinity,-Infinity,0.5,-0.5,9223372036854775807.5,1e30,-1e30,1e-30,1e1000}'::numeric[]);
CREATE TABLE kant."double precision" AS
SELECT v FROM unnest('{NaN,Infinity,-Infinity,-1e308,1e308,1e300,-0,0,1e-308,5e-324,1e-12,1e-5,0.05,0.5,
	0.95,0.998,0.999999999999,1,1.5,2,3,9.5,10,100,12345.678,1e9,1e15,1e18,9.3e18,-1,-0.5,-1e18}'::double precision[]) v;
CREATE TABLE kant."boolean" AS SELECT unnest('{t,f}'::boolean[]) AS v;
CREATE TABLE kant."date" AS
SELECT v FROM unnest('{4713-11-24 BC,4713-12-31 BC,0001-01-01 BC,0001-01-01,1582-10-15,1899-12-31,1900-01-01,
	1900-02-28,1900-03-01,1999-12-31,2000-01-01,2000-02-29,2011-06-30,2014-12-31,2015-02-28,2015-12-31,
	2016-02-29,2016-12-31,2100-02-28,2199-12-31,2200-01-01,9999-12-31,294276-12-31,5874896-12-31,
	5874897-01-01,5874897-05-31,5874897-12-30,5874897-12-31,-infinity,infinity}'::date[]) v;
CREATE TABLE kant."timestamp with time zone" AS
SELECT v FROM unnest('{"4713-11-24 00:00:00+00 BC","0001-01-01 00:00+00","1899-12-31 22:00+00","1900-01-01 00:00+00",
	"2014-03-30 00:59:59.999999+00","2014-10-26 00:30+00","2015-12-31 23:59:59.999999+00","2199-12-31 22:59:59+00",
	"2199-12-31 23:30+00","9999-12-31 00:00+00","294276-12-31 23:59:59.999999+00",-infinity,infinity}'::timestamptz[]) v;
CREATE TABLE kant."text[]" AS
SELECT v::text[] FROM unnest(ARRAY['{}', '{NULL}', '{a}', '{enhed,koen,bydel}', '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}',
	'{{a,b},{c,NULL}}', '[5:6]={a,b}', '[-2147483648:-2147483647]={a,b}', '{E1,E1,E1,E2,E2,E1}', '{E1}', '{a,b,c,d,e,f,g,h,i,j}',
	'{a,b,c,d,e,f,g,h,i,NULL}', '{"","","","","","","","","",""}']) v
UNION ALL SELECT array_agg(n::text) FROM generate_series(1, 3000) n
UNION ALL SELECT array_agg(cpr) FROM kant.personnumre;
CREATE TABLE kant."bigint[]" AS
SELECT v::bigint[] FROM unnest(ARRAY['{}', '{NULL}', '{1,2,3}', '{0,0,0}', '{1,2}', '{1,NULL,3}', '[0:2]={4,5,6}', '{{1,2,3}}',
	'{-9223372036854775808,9223372036854775807,1}', '{9223372036854775807,9223372036854775807,9223372036854775807}']) v;
CREATE TABLE kant."integer[]" AS
SELECT v::integer[] FROM unnest(ARRAY['{}', '{NULL}', '{1,2,3,4,5,6,7,8,9,10}', '{0,0,0,0,0,0,0,0,0,0}',
	'{NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL}', '{1,2,3,4,5,6,7,8,9,11}',
	'{-2147483648,2147483647,3,4,5,6,7,8,9,1}', '{{1,2,3,4,5},{6,7,8,9,10}}', '[-4:5]={1,2,3,4,5,6,7,8,9,10}', '{1}']) v
UNION ALL SELECT array_agg(n) FROM generate_series(1, 5000) n;
CREATE TABLE kant."double precision[]" AS
SELECT v::double precision[] FROM unnest(ARRAY['{}', '{NULL}', '{NaN}', '{Infinity,-Infinity}', '{1,2,3}', '{1e308,-1e308,1e308}',
	'{{1,2},{3,4}}', '[0:1]={1,2}', '{1,1,1,1,1,1,1,1,1,1,1,1,1,1,1}', '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}',
	'{1,2,3,1,2,3,4,1,3,4,5,1,4,5,6,1,5,6,7,1}', '{1,2,3,9e9,1,2,3,9e9,1,2,3,9e9,1,2,3,9e9,1,2,3,NaN}',
	'{NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN,NaN}',
	'{1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308}']) v
UNION ALL SELECT array_agg(sin(n)) FROM generate_series(1, 3000) n;
CREATE TABLE kant."date[]" AS
SELECT v::date[] FROM unnest(ARRAY['{}', '{NULL}', '{2015-12-24,2015-12-24,NULL,2015-01-01}', '{-infinity,infinity}',
	'{4713-11-24 BC,5874897-12-31,1900-01-01,2199-12-31}', '{{2015-12-28,2015-12-29},{2015-12-30,NULL}}', '[7:7]={2015-12-31}']) v
UNION ALL SELECT array_agg('1899-01-01'::date + n) FROM generate_series(1, 120000) n;
CREATE TABLE kant."json" AS
SELECT v::json FROM unnest(ARRAY['{}', '[]', 'null', '1', '"x"', '{"1": 5}', '{"1": 11}', '{"1": 1e400}', '{"1": -1}', '{"1": 1.5}',
	'{"1": "ikke_relevant", "2": null}', '{"1": 1, "1": 2}', '{"11": 1}', '{"\u0031": 3}', '{"1": {"a": [1]}}', '{"": 1}',
	'{"a": 1, "b": 2}', '{"1": 99999999999999999999}', '{"1": "\ud83d\ude00"}']) v
UNION ALL SELECT json_build_object(repeat('x', 20000), 1)
UNION ALL SELECT json_build_object(cpr, 1) FROM kant.personnumre
UNION ALL SELECT json_build_object('1', cpr) FROM kant.personnumre;
CREATE TABLE kant.regclass AS
SELECT unnest('{0,4294967295,pg_class,pg_catalog.pg_locks,udsatte_register.borger,udsatte_register.sag,udsatte_register.indikator,kant.date}'::regclass[]) AS v;
CREATE TABLE kant.name AS
SELECT unnest('{"",postgres,udsatte_register,borger,pg_class,æøå,"a\"b"}'::name[] || repeat('x', 63)::name) AS v;
CREATE TABLE kant."name[]" AS
SELECT v::name[] FROM unnest(ARRAY['{}', '{NULL}', '{postgres}', '{postgres,NULL,findes_ikke}', '{{postgres,a},{b,c}}', '[3:3]={postgres}']) v;
CREATE TABLE kant.xid8 AS SELECT unnest('{0,3,18446744073709551615}'::xid8[]) AS v;
CREATE TABLE kant.pg_snapshot AS SELECT unnest('{1:1:,10:20:10\,14,1:9223372036854775807:}'::pg_snapshot[]) AS v;
CREATE TABLE kant."udsatte.kompas" AS
SELECT v::udsatte.kompas FROM unnest(ARRAY['(,,,,,,,,,)', '(1,1,1,1,1,1,1,1,1,1)', '(10,10,10,10,10,10,10,10,10,10)', '(-,-,-,-,-,-,-,-,-,-)',
	'(1,2,3,4,5,6,7,8,9,10)', '(10,9,8,7,6,5,4,3,2,1)', '(-,,1,10,,,,,,-)']) v;
CREATE TABLE kant."udsatte.kompasforandring" AS
SELECT a.v - b.v AS v FROM kant."udsatte.kompas" a, kant."udsatte.kompas" b;
CREATE TABLE kant."udsatte.cpr" AS
SELECT udsatte.forsoeg_cpr(cpr) AS v FROM kant.personnumre WHERE udsatte.forsoeg_cpr(cpr) IS NOT NULL;
CREATE TABLE kant."udsatte.pseudonym" AS
SELECT v::udsatte.pseudonym FROM unnest(ARRAY[repeat('0', 32), repeat('f', 32), md5('x')]) v;
CREATE TABLE kant."udsatte.fristregel" AS
SELECT v::udsatte.fristregel FROM unnest(ARRAY['0 dage', '1 dage inkl', '0 dage inkl', '32767 dage', '32767 aar', '32767 mdr ultimo', '32767 timer',
	'0 timer', '24 timer', '6 hverdage', '32767 hverdage', '1 hverdage derefter 1 hverdage', '1 arbejdsdage', '1 dage derefter 1 dage',
	'4 mdr rul', '6 mdr før', '32767 uger før', '3 mdr derefter 6 mdr', '1 mdr ultimo derefter 0 mdr', '5 uger derefter 32767 aar']) v
WHERE udsatte.forsoeg_fristregel(v) IS NOT NULL;
CREATE TABLE kant."udsatte.kompas_tilstand" AS
SELECT ('(' || string_agg(v, ',') || ')')::udsatte.kompas_tilstand AS v
FROM unnest('{0,1,9007199254740000}'::text[]) v, generate_series(1, 160) GROUP BY v
UNION ALL SELECT udsatte.kompas_profil(v) FROM kant."udsatte.kompas";
CREATE TABLE kant."udsatte.kompas_partilstand" AS
SELECT ('(' || string_agg(v, ',') || ')')::udsatte.kompas_partilstand AS v
FROM unnest('{0,1,9007199254740000}'::text[]) v, generate_series(1, 85) GROUP BY v
UNION ALL SELECT udsatte.kompas_forandring(a.v, b.v) FROM kant."udsatte.kompas" a, kant."udsatte.kompas" b;
CREATE TABLE kant."udsatte.observationer" AS
SELECT udsatte.celler(d, p, 'E' || n % 3, 'T', n, 'M', n, n, n + 1, 1, b) AS v
FROM generate_series(1, 40) n, unnest('{1900-01-01,2014-01-01,2015-12-31,2199-12-31}'::date[]) d,
	unnest('{NULL,kvartal,aar}'::text[]) p, unnest('{NULL,1,-9223372036854775807}'::bigint[]) b
GROUP BY d, p, b
UNION ALL SELECT udsatte.celler('2015-01-01', NULL, 'E1', 'T', 1, 'K', -1, x, y, 1, NULL)
FROM unnest('{-1e308,0,1e308}'::float8[]) x, unnest('{-1,0,1e-308,1e308}'::float8[]) y;
