SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';
-- a year with two days on one date, the last with store bededag, the first without
SELECT * FROM helligdage(2015) ORDER BY dato, lovbestemt DESC;
SELECT aar, dato, navn FROM unnest(ARRAY[2023, 2024]) AS aar, helligdage(aar)
WHERE navn ~ 'bede|Kristi' ORDER BY dato;
-- published Easter days: the earliest and the latest, and those of memory
SELECT aar, (SELECT dato FROM helligdage(aar) WHERE navn = 'påskedag') AS paaske, forventet
FROM (VALUES (1913, '1913-03-23'::date), (1943, '1943-04-25'), (1954, '1954-04-18'),
	(1981, '1981-04-19'), (2000, '2000-04-23'), (2008, '2008-03-23'),
	(2013, '2013-03-31'), (2019, '2019-04-21'), (2024, '2024-03-31'),
	(2025, '2025-04-20'), (2026, '2026-04-05'), (2038, '2038-04-25'),
	(2160, '2160-03-23')) AS t(aar, forventet)
ORDER BY aar;
-- the days where 5 June or 1 May meets a holiday
SELECT h.dato, string_agg(h.navn, ' = ' ORDER BY h.lovbestemt DESC)
FROM generate_series(1970, 2050) AS aar, helligdage(aar) AS h
GROUP BY h.dato HAVING count(*) > 1 ORDER BY 1;
SELECT count(*) AS dage, count(*) FILTER (WHERE lovbestemt) AS lovbestemte
FROM generate_series(1970, 2050) AS aar, helligdage(aar);
-- what each day is
SELECT dato, to_char(dato, 'Dy') AS ugedag, helligdag(dato), er_hverdag(dato), er_arbejdsdag(dato)
FROM unnest('{2013-03-27,2013-03-28,2013-03-29,2013-03-30,2013-03-31,2013-04-01,2013-05-01,2013-06-05,2013-12-24,2013-12-25,2013-12-26,2013-12-27,2013-12-28,2013-12-31,2014-01-01,2023-05-05,2024-04-26}'::date[]) AS t(dato)
ORDER BY dato;
-- counts and additions
SELECT dato, n, plus_hverdage(dato, n), plus_arbejdsdage(dato, n)
FROM unnest('{2013-03-22,2013-03-31}'::date[]) AS dato,
	unnest(ARRAY[-6, -1, 0, 1, 6]) AS n
ORDER BY dato, n;
SELECT hverdage('2013-03-22', '2013-04-02'), hverdage('2013-04-02', '2013-03-22') AS baglaens,
	arbejdsdage('2013-03-22', '2013-04-04'), hverdage('2013-03-30', '2013-03-30') AS samme;
-- closed days: order, repetition, NULL, Sundays and far dates change nothing
SELECT plus_arbejdsdage('2013-12-20', 6) AS uden,
	plus_arbejdsdage('2013-12-20', 6, '{2013-12-30,2013-12-27,NULL,2013-12-27,2013-12-22,infinity,1500-01-01}') AS med,
	plus_arbejdsdage('2014-01-06', -6, '{2013-12-30,2013-12-27}') AS baglaens,
	plus_hverdage('2013-12-20', 2, '{2013-12-21}') AS hverdage,
	plus_arbejdsdage('2013-12-20', 6, '{}') AS tom;
SELECT er_hverdag('2013-12-27', '{2013-12-27}'), er_arbejdsdag('2013-12-27', '{2013-12-27}'),
	er_arbejdsdag('2013-12-30', '{2013-12-27}'),
	hverdage('2013-12-20', '2014-01-06', '{2013-12-27,2013-12-29}') - hverdage('2013-12-20', '2014-01-06') AS hverdage,
	arbejdsdage('2014-01-06', '2013-12-20', '{2013-12-27}') - arbejdsdage('2014-01-06', '2013-12-20') AS arbejdsdage;
-- the ends of the calendar
SELECT er_hverdag('1900-01-01'), er_hverdag('2199-12-31'), helligdag('1900-01-01'),
	hverdage('1900-01-01', '2199-12-31'), arbejdsdage('2199-12-31', '1900-01-01'),
	plus_hverdage('1900-01-01', hverdage('1900-01-01', '2199-12-31')) AS sidste,
	plus_hverdage('2199-12-31', -hverdage('1900-01-01', '2199-12-30')) AS foerste;
SELECT er_hverdag('1899-12-31');
SELECT er_arbejdsdag('2200-01-01');
SELECT helligdag('infinity');
SELECT hverdage('-infinity', '2013-01-01');
SELECT plus_hverdage('2199-12-31', 1);
SELECT plus_hverdage('1900-01-01', -1);
SELECT plus_arbejdsdage('2013-01-01', 2147483647);
SELECT plus_arbejdsdage('2013-01-01', -2147483648);
SELECT * FROM helligdage(1899);
SELECT * FROM helligdage(2200);
SELECT helligdag(NULL) IS NULL AND er_hverdag(NULL) IS NULL
	AND plus_hverdage(NULL, 1) IS NULL AND plus_hverdage('2013-01-01', NULL) IS NULL
	AND hverdage(NULL, '2013-01-01') IS NULL
	AND er_hverdag('2013-01-01', NULL) IS NULL AS intet;
-- nothing depends on the session
SET timezone = 'Pacific/Kiritimati';
SET datestyle = 'SQL, DMY';
SELECT plus_hverdage(make_date(2013, 3, 22), 6) = make_date(2013, 4, 2) AS samme,
	helligdag(make_date(2013, 3, 29));
