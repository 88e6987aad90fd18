-- Values of deliveries: NULL for what cannot be read, never an error.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

SELECT nr, tekst, forsoeg_dato(tekst)
FROM (VALUES
	(1, '2014-03-01'), (2, '2012-02-29'), (3, '2013-02-29'), (4, '1900-02-29'), (5, '2000-02-29'),
	(6, '1899-12-31'), (7, '1900-01-01'), (8, '2199-12-31'), (9, '2200-01-01'), (10, '2014-3-1'),
	(11, '01-03-2014'), (12, '2014/03/01'), (13, '20140301'), (14, ' 2014-03-01'), (15, '2014-03-01 '),
	(16, '2014-13-01'), (17, '2014-00-10'), (18, '2014-01-00'), (19, '2014-04-31'), (20, ''),
	(21, 'infinity'), (22, 'today'), (23, '2014-03-01T00:00'), (24, '+014-03-01'), (25, '２014-03-01')
) AS t(nr, tekst) ORDER BY nr;

SELECT nr, tekst, forsoeg_tidspunkt(tekst) AT TIME ZONE 'UTC' AS utc
FROM (VALUES
	(1, '2014-03-01T10:15:00+01:00'), (2, '2014-03-01T10:15:00Z'), (3, '2014-03-01 10:15:00'),
	(4, '2014-07-01T10:15'), (5, '2014-07-01 10:15:30.5'), (6, '2014-07-01 10:15:30.123456'),
	(7, '2014-07-01 10:15:30.1234567'), (8, '2014-07-01T10:15+0200'), (9, '2014-07-01T10:15-05'),
	(10, '2014-07-01T10:15+5'), (11, '2014-07-01T24:00'), (12, '2014-07-01T10:60'), (13, '2014-07-01T10:15:60'),
	(14, '2014-07-01T10'), (15, '2014-07-01'), (16, '2014-07-01t10:15z'), (17, '2014-07-01T10:15 +02:00'),
	(18, '2014-07-01T10:15+02:60'), (19, '2014-07-01T10:15+16:00'), (20, '2014-07-01T10:15:30.'), (21, ''),
	(22, '2014-03-30T01:59'), (23, '2014-03-30T02:30'), (24, '2014-03-30T03:00'),
	(25, '2014-10-26T01:59'), (26, '2014-10-26T02:30'), (27, '2014-10-26T03:00'),
	(28, '2014-02-30T10:15'), (29, 'now'), (30, '2014-07-01T10:15Europe/Copenhagen'), (31, '2014-12-31T23:59:59.999999')
) AS t(nr, tekst) ORDER BY nr;
-- Every hour of two years is what the server makes of it.
SELECT count(*) AS timer,
	bool_and(forsoeg_tidspunkt(to_char(t, 'YYYY-MM-DD HH24:MI')) = t AT TIME ZONE 'Europe/Copenhagen') AS lokal,
	bool_and(forsoeg_tidspunkt(to_char(t, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) = t AT TIME ZONE 'UTC') AS utc
FROM generate_series(timestamp '2014-01-01 00:30', '2015-12-31 23:30', '1 hour') AS t;
-- The session's settings play no part.
SET timezone = 'America/New_York';
SET datestyle = 'SQL, DMY';
SELECT extract(epoch FROM forsoeg_tidspunkt('2014-07-01T10:15')) AS sekunder,
	forsoeg_dato('2014-03-01') = make_date(2014, 3, 1) AS dato, forsoeg_dato('01/03/2014') AS dmy;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

SELECT nr, tekst, forsoeg_heltal(tekst) AS heltal, forsoeg_stort_heltal(tekst) AS stort, forsoeg_tal(tekst) AS tal
FROM (VALUES
	(1, '0'), (2, '-0'), (3, '+42'), (4, '007'), (5, '2147483647'), (6, '2147483648'), (7, '-2147483648'),
	(8, '-2147483649'), (9, '9223372036854775807'), (10, '9223372036854775808'), (11, '-9223372036854775808'),
	(12, '-9223372036854775809'), (13, '99999999999999999999999999'), (14, ''), (15, '-'), (16, '+'), (17, '1e5'),
	(18, '1.50'), (19, '-0.05'), (20, '1,50'), (21, '1.234,50'), (22, '.5'), (23, '5.'), (24, ' 5'), (25, '5 '),
	(26, '1_000'), (27, '0x10'), (28, 'NaN'), (29, 'Infinity'), (30, '1.2.3'), (31, '--5'),
	(32, '12345678901234567890123456789012345678.9'), (33, '12345678901234567890123456789012345678.90')
) AS t(nr, tekst) ORDER BY nr;

SELECT nr, tekst, forsoeg_boolsk(tekst)
FROM (VALUES
	(1, 'ja'), (2, 'nej'), (3, 'Ja'), (4, 'NEJ'), (5, 'true'), (6, 'false'), (7, 't'), (8, 'f'), (9, '1'), (10, '0'),
	(11, 'j'), (12, 'yes'), (13, 'on'), (14, ''), (15, ' ja'), (16, 'jaja'), (17, '2'), (18, 'tr')
) AS t(nr, tekst) ORDER BY nr;

SELECT nr, tekst, forsoeg_cpr(tekst) AS cpr, forsoeg_kompas(tekst) AS kompas, forsoeg_pseudonym(tekst) AS pseudonym
FROM (VALUES
	(1, '010203-4567'), (2, '0102034567'), (3, '3102034567'), (4, ''), (5, '(7,5,,8,-,5,4,9,3,2)'),
	(6, '(7,5,,8,-,5,4,9,3,11)'), (7, '(7,5)'), (8, '00112233445566778899AABBCCDDEEFF'), (9, '0011')
) AS t(nr, tekst) ORDER BY nr;
SELECT forsoeg_dato(NULL), forsoeg_tidspunkt(NULL), forsoeg_heltal(NULL), forsoeg_stort_heltal(NULL),
	forsoeg_tal(NULL), forsoeg_boolsk(NULL), forsoeg_cpr(NULL), forsoeg_kompas(NULL), forsoeg_pseudonym(NULL);

-- CSV.
\pset null NULL
-- psql's versions disagree about the width of a byte order mark
SELECT nr, replace(linje, E'\uFEFF', '<BOM>') AS linje, csv_felter(linje)
FROM (VALUES
	(1, 'a,b,c'), (2, 'a,,c'), (3, ',,'), (4, ''), (5, '""'), (6, 'a,"",c'), (7, '"a,b",c'), (8, '"a ""b"" c"'),
	(9, '""""'), (10, '"a'), (11, 'a,"b'), (12, '"a"b'), (13, 'a"b'), (14, '"a""'), (15, E'a,b\r'), (16, E'a,b\r\n'),
	(17, E'a,\r'), (18, E'\uFEFFa,b'), (19, E'"a\nb",c'), (20, ' a , b '), (21, 'æ,ø,"å, Å"'), (22, 'a;b'), (23, 'a,'),
	(24, '"",""'), (25, 'NULL,"NULL"'), (26, E'\uFEFF'), (27, 'a, "b"')
) AS t(nr, linje) ORDER BY nr;
SELECT csv_felter('a;"b;c";;1,5', ';'), csv_felter(E'a\tb', E'\t'), csv_felter(NULL), csv_felter('a', NULL);
SELECT csv_felter('a', '');
SELECT csv_felter('a', '"');
SELECT csv_felter('a', 'ab');
SELECT csv_felter('a', 'æ');
-- What a naive writer puts in comes out again.
SELECT setseed(0.75);
SELECT count(*) AS linjer, count(DISTINCT felter) > 400 AS forskellige, bool_and(csv_felter(linje) = felter) AS ens
FROM (SELECT felter, (SELECT string_agg(CASE WHEN f IS NULL THEN '' ELSE '"' || replace(f, '"', '""') || '"' END, ',' ORDER BY i)
		FROM unnest(felter) WITH ORDINALITY AS u(f, i)) AS linje
	FROM (SELECT ARRAY(SELECT CASE WHEN random() < 0.2 THEN NULL ELSE
				translate(left(md5(random()::text), (random() * 12)::integer), '012345', E',"\n\r æ') END
			FROM generate_series(1, 8 + nr % 2)) AS felter
		FROM generate_series(1, 500) AS nr) AS x) AS y;
SELECT cardinality(csv_felter(repeat('x,', 100000))) AS mange;
