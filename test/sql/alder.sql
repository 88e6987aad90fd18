-- Ages and age groups.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

SELECT nr, alder(foedt, pr), round(alder_decimal(foedt, pr)::numeric, 6) AS decimal
FROM (VALUES
	(1, date '2000-05-17', date '2018-05-16'),
	(2, '2000-05-17', '2018-05-17'),
	(3, '2000-02-29', '2001-02-28'),
	(4, '2000-02-29', '2001-03-01'),
	(5, '2000-02-29', '2004-02-28'),
	(6, '2000-02-29', '2004-02-29'),
	(7, '2010-01-01', '2010-01-01'),
	(8, '2010-01-01', '2010-12-31'),
	(9, '2010-01-01', '2009-12-31'),
	(10, '2010-01-01', '2009-01-01'),
	(11, '2010-01-01', '2010-07-02'),
	(12, '2012-01-01', '2012-07-01'),
	(13, '1900-03-01', '2199-02-28'),
	(14, NULL, '2010-01-01'),
	(15, '2010-01-01', NULL)
) AS t(nr, foedt, pr)
ORDER BY nr;
SELECT alder('infinity', '2010-01-01');
SELECT alder_decimal('2010-01-01', '-infinity');

-- The server's own age() is the second implementation; the fraction stays
-- below one and grows day by day.
SELECT count(*) AS par,
	bool_and(alder(f, p) = greatest(0, date_part('year', age(p, f)))) AS som_age,
	bool_and(floor(alder_decimal(f, p)) = alder(f, p)) AS heltalsdel,
	bool_and(alder_decimal(f, p + 1) > alder_decimal(f, p) OR p < f) AS voksende
FROM (SELECT date '1999-12-25' + a AS f FROM generate_series(0, 900, 1) AS a) AS x,
	(SELECT date '1999-06-01' + b AS p FROM generate_series(0, 9000, 13) AS b) AS y;

SELECT a AS alder, aldersgruppe(a)
FROM unnest('{0,5,6,11,12,17,18,22,23,25,26,110,NULL}'::integer[]) AS u(a)
ORDER BY a;
SELECT aldersgruppe(-1);
-- at the ends of the server's dates
SELECT alder('4713-11-24 BC', '5874897-12-31'), alder('5874897-12-31', '4713-11-24 BC'),
	alder_decimal('5874896-05-01', '5874897-12-31'), alder('5874896-12-31', '5874897-12-31');
SELECT alder_decimal('5874896-12-31', '5874897-12-31');
SELECT foedselsdag('5874897-12-31', 0), foedselsdag('5874747-12-31', 150);
SELECT foedselsdag('5874897-12-31', 1);
SELECT foedselsdag('5874897-01-01', 150);
