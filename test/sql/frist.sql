SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';
-- dates worked out by hand from the law's wording; forventet is not computed
CREATE TEMP TABLE vektor (nr serial, sag text, haendelse date, regel fristregel, forventet date);
INSERT INTO vektor (sag, haendelse, regel, forventet) VALUES
	('4 mdr fra den 31.', '2012-10-31', '4 mdr', '2013-02-28'),
	('4 mdr fra den 30.', '2012-10-30', '4 mdr', '2013-02-28'),
	('4 mdr fra den 28.', '2012-10-28', '4 mdr', '2013-02-28'),
	('4 mdr, skudår', '2011-10-31', '4 mdr', '2012-02-29'),
	('1 md, samme dag', '2013-02-28', '1 md', '2013-03-28'),
	('1 md, sidste til sidste', '2013-02-28', '1 md ultimo', '2013-03-31'),
	('12 mdr fra skuddag', '2012-02-29', '12 mdr', '2013-02-28'),
	('1 år fra skuddag', '2012-02-29', '1 år', '2013-02-28'),
	('1 år', '2013-04-17', '1 år', '2014-04-17'),
	('4 mdr til juleaften', '2013-08-24', '4 mdr', '2013-12-24'),
	('4 mdr til juleaften, rul', '2013-08-24', '4 mdr rul', '2013-12-27'),
	('3 mdr til lørdag', '2013-12-29', '3 mdr', '2014-03-29'),
	('3 mdr til lørdag, rul', '2013-12-29', '3 mdr rul', '2014-03-31'),
	('4 mdr til grundlovsdag', '2014-02-05', '4 mdr', '2014-06-05'),
	('4 mdr til grundlovsdag, rul', '2014-02-05', '4 mdr rul', '2014-06-06'),
	('rul over påske', '2013-02-28', '4 uger rul', '2013-04-02'),
	('rul ikke for 1. maj', '2013-04-01', '1 md rul', '2013-05-01'),
	('6 hverdage, påske', '2013-03-22', '6 hverdage', '2013-04-02'),
	('6 arbejdsdage, påske', '2013-03-22', '6 arbejdsdage', '2013-04-04'),
	('6 hverdage, jul', '2013-12-20', '6 hverdage', '2013-12-30'),
	('6 arbejdsdage, jul', '2013-12-20', '6 arbejdsdage', '2014-01-06'),
	('6 hverdage, 1. maj', '2014-04-30', '6 hverdage', '2014-05-07'),
	('6 arbejdsdage, 1. maj', '2014-04-30', '6 arbejdsdage', '2014-05-09'),
	('6 hverdage, pinse', '2014-06-02', '6 hverdage', '2014-06-10'),
	('6 arbejdsdage, pinse', '2014-06-02', '6 arbejdsdage', '2014-06-12'),
	('6 hverdage, sidste store bededag', '2023-05-02', '6 hverdage', '2023-05-10'),
	('6 arbejdsdage, sidste store bededag', '2023-05-02', '6 arbejdsdage', '2023-05-11'),
	('6 hverdage, uden store bededag', '2024-04-23', '6 hverdage', '2024-04-30'),
	('6 arbejdsdage, uden store bededag', '2024-04-23', '6 arbejdsdage', '2024-05-02'),
	('7 dage, dagen med', '2013-12-23', '7 dage inkl', '2013-12-29'),
	('7 dage', '2013-12-23', '7 dage', '2013-12-30'),
	('4 uger, samme ugedag', '2013-12-23', '4 uger', '2014-01-20'),
	('0 dage', '2013-12-24', '0 dage', '2013-12-24'),
	('18 år minus 6 mdr', '2013-08-31', '6 mdr før', '2013-02-28'),
	('6 mdr før, ultimo', '2013-02-28', '6 mdr ultimo før', '2012-08-31'),
	('5 hverdage før', '2013-04-02', '5 hverdage før', '2013-03-23'),
	('2 arbejdsdage, første med', '2013-03-22', '2 arbejdsdage inkl', '2013-03-25'),
	('2 arbejdsdage fra lørdag, første med', '2013-03-23', '2 arbejdsdage inkl', '2013-03-26'),
	('1 dag fra kalenderens første, med', '1900-01-01', '1 dag inkl', '1900-01-01'),
	('1 hverdag fra kalenderens første, med', '1900-01-01', '1 hverdag inkl', '1900-01-02');
SELECT sag, haendelse, regel, forventet, frist(haendelse, regel) AS beregnet
FROM vektor ORDER BY nr;
SELECT count(*) AS afvigelser FROM vektor WHERE frist(haendelse, regel) <> forventet;
-- hverdage where Saturday does not count: the Saturdays are closed days
SELECT haendelse, forventet, frist(haendelse, '6 hverdage',
	ARRAY(SELECT haendelse + n FROM generate_series(1, 30) AS n
		WHERE extract(isodow FROM haendelse + n) = 6)) AS beregnet
FROM (VALUES ('2013-03-22'::date, '2013-04-04'::date), ('2013-12-20', '2014-01-02'),
	('2014-04-30', '2014-05-08'), ('2014-06-02', '2014-06-11'),
	('2023-05-02', '2023-05-11'), ('2024-04-23', '2024-05-01')) AS t(haendelse, forventet)
ORDER BY 1;
SELECT frist('2013-08-24', '4 mdr rul', '{2013-12-27}') AS rul,
	frist('2013-08-24', '4 mdr', '{2013-12-24}') AS uden_rul;
-- instants: hours are elapsed hours, other units end with the day in Copenhagen
SELECT haendelse, regel, forventet, frist_tidspunkt(haendelse, regel) AS beregnet,
	frist_tidspunkt(haendelse, regel) = forventet AS ens
FROM (VALUES
	('2013-03-30 15:00+01'::timestamptz, '24 timer'::fristregel, '2013-03-31 16:00+02'::timestamptz),
	('2013-10-26 15:00+02', '24 timer', '2013-10-27 14:00+01'),
	('2013-03-30 15:00+01', '1 dag', '2013-03-31 23:59:59.999999+02'),
	('2013-03-29 23:30+00', '1 dag', '2013-03-31 23:59:59.999999+02'),
	('2013-10-26 15:00+02', '1 dag', '2013-10-27 23:59:59.999999+01'),
	('2012-10-31 12:00+01', '4 mdr', '2013-02-28 23:59:59.999999+01'),
	('2013-12-20 08:00+01', '6 hverdage', '2013-12-30 23:59:59.999999+01'),
	('2013-08-31 00:00+02', '6 mdr før', '2013-02-28 23:59:59.999999+01'),
	('2013-03-31 16:00+02', '24 timer før', '2013-03-30 15:00+01'))
	AS t(haendelse, regel, forventet)
ORDER BY haendelse, regel;
-- chains
SELECT * FROM frister('2013-08-31', '3 mdr derefter 6 mdr', '2015-12-31') ORDER BY nr;
SELECT array_agg(frist ORDER BY nr) FROM frister('2012-10-31', '1 md', '2013-06-30');
SELECT array_agg(frist ORDER BY nr) FROM frister('2013-02-28', '1 md ultimo', '2013-06-30');
SELECT array_agg(frist ORDER BY nr) FROM frister('2012-11-30', '3 mdr derefter 1 år', '2015-12-31');
SELECT array_agg(frist ORDER BY nr) FROM frister('2012-11-30', '3 mdr derefter 10 hverdage', '2013-04-05');
SELECT array_agg(frist ORDER BY nr) FROM frister('2013-12-23', '7 dage inkl', '2014-01-15');
SELECT array_agg(frist ORDER BY nr) FROM frister('2013-09-24', '1 md rul', '2014-01-31');
SELECT array_agg(frist ORDER BY nr) FROM frister('2013-12-23', '0 dage derefter 1 år', '2015-12-31');
SELECT array_agg(frist ORDER BY nr) FROM frister('2013-12-23', '0 dage', '2015-12-31');
SELECT array_agg(frist ORDER BY nr) FROM frister('2013-12-23', '6 mdr før', '2015-12-31');
SELECT count(*), max(frist) FROM frister('2199-01-01', '1 md', '2199-12-31');
SELECT count(*) FROM frister('2013-12-23', '1 md', '2013-12-24');
SELECT count(*) FROM frister('2013-12-23', NULL, '2013-12-24');
-- status
SELECT udfoert, pr, friststatus('2013-04-01', udfoert, pr)
FROM (VALUES ('2013-03-31'::date, '2013-05-01'::date), ('2013-04-01', '2013-05-01'),
	('2013-04-02', '2013-05-01'), (NULL, '2013-04-01'), (NULL, '2013-04-02'),
	('2013-04-01', '2013-03-15'), ('2013-04-10', '2013-04-05'), ('2013-04-01', NULL))
	AS t(udfoert, pr)
ORDER BY pr, udfoert;
SELECT friststatus(NULL, '2013-04-01', '2013-04-01') IS NULL AS intet;
SELECT friststatus_tidspunkt('2013-04-01 12:00+02', u, '2013-04-02 12:00+02')
FROM unnest('{2013-04-01 12:00:00+02,2013-04-01 12:00:00.000001+02,NULL}'::timestamptz[])
	WITH ORDINALITY AS t(u, nr) ORDER BY nr;
-- follow-ups
CREATE TEMP TABLE forloeb (sag text, start date, slut date, regel fristregel, afholdt date[], pr date);
INSERT INTO forloeb VALUES
	('01 ingen, endnu ikke forfalden', '2013-01-15', NULL, '3 mdr derefter 6 mdr', NULL, '2013-04-15'),
	('02 ingen, forfalden', '2013-01-15', NULL, '3 mdr derefter 6 mdr', '{}', '2013-04-16'),
	('03 til tiden', '2013-01-15', NULL, '3 mdr derefter 6 mdr', '{2013-04-15,2013-10-15}', '2013-12-31'),
	('04 tidlig rykker frem', '2013-01-15', NULL, '3 mdr derefter 6 mdr', '{2013-03-01}', '2013-12-31'),
	('05 for sent, kæden fra den afholdte', '2013-01-15', NULL, '3 mdr derefter 6 mdr', '{2013-06-30}', '2013-12-30'),
	('06 uordnet, gentaget, NULL', '2013-01-15', NULL, '3 mdr derefter 6 mdr', '{2013-10-15,NULL,2013-04-15,2013-10-15}', '2013-12-31'),
	('07 før start tæller ikke', '2013-01-15', NULL, '3 mdr derefter 6 mdr', '{2012-12-01}', '2013-03-01'),
	('08 efter pr tæller ikke', '2013-01-15', NULL, '3 mdr derefter 6 mdr', '{2013-04-10}', '2013-04-05'),
	('09 slut før fristen', '2013-01-15', '2013-04-14', '3 mdr derefter 6 mdr', '{}', '2013-12-31'),
	('10 slut på fristen', '2013-01-15', '2013-04-15', '3 mdr derefter 6 mdr', '{}', '2013-12-31'),
	('11 afholdt efter slut for en frist inden', '2013-01-15', '2013-04-20', '3 mdr derefter 6 mdr', '{2013-05-01,2013-06-01}', '2013-12-31'),
	('12 afholdt efter slut uden frist', '2013-01-15', '2013-04-01', '3 mdr derefter 6 mdr', '{2013-05-01}', '2013-12-31'),
	('13 afholdt før frist efter slut', '2013-01-15', '2013-04-01', '3 mdr derefter 6 mdr', '{2013-03-01}', '2013-12-31'),
	('14 kort måned er endelig', '2013-08-31', NULL, '6 mdr', '{2014-02-28}', '2014-06-01'),
	('15 slut før start', '2013-01-15', '2013-01-01', '3 mdr', '{2013-02-01}', '2013-12-31'),
	('16 start efter pr', '2014-01-15', NULL, '3 mdr', '{}', '2013-12-31'),
	('17 afholdt på startdagen', '2013-01-15', NULL, '3 mdr derefter 6 mdr', '{2013-01-15}', '2013-02-01');
SELECT f.sag, o.* FROM forloeb f
	LEFT JOIN LATERAL opfoelgninger(f.start, f.slut, f.regel, f.afholdt, f.pr) AS o ON true
ORDER BY f.sag, o.nr;
SELECT count(*) FROM opfoelgninger(NULL, NULL, '3 mdr', NULL, '2013-01-01');
-- a clear error, never a wrong date
SELECT frist('2013-01-01', '24 timer');
SELECT frist('infinity', '4 mdr');
SELECT frist('-infinity', '4 mdr');
SELECT frist('1899-12-31', '4 mdr');
SELECT frist('2199-12-31', '1 md');
SELECT frist('2199-12-31', '1 md rul');
SELECT frist('2199-11-30', '1 md rul');
SELECT frist('2199-12-01', '30 dage rul');
SELECT frist('1900-01-01', '1 dag før');
SELECT frist('2013-01-01', '9999 år');
SELECT frist('2013-01-01', '9999 arbejdsdage');
SELECT frist_tidspunkt('infinity', '24 timer');
SELECT frist_tidspunkt('2199-12-31 23:00+01', '24 timer');
SELECT frist_tidspunkt('294276-12-31 23:00+01', '24 timer');
SELECT * FROM frister('2013-01-01', '24 timer', '2013-12-31');
SELECT * FROM frister('2013-01-01', '1 md', 'infinity');
SELECT * FROM frister('1900-01-01', '1 md før', '2013-12-31');
SELECT friststatus('infinity', NULL, '2013-01-01');
SELECT friststatus_tidspunkt('2013-01-01', 'infinity', '2013-01-01');
SELECT * FROM opfoelgninger('2013-01-01', NULL, '24 timer', NULL, '2013-01-01');
SELECT * FROM opfoelgninger('2013-01-01', NULL, '6 mdr før', NULL, '2013-01-01');
SELECT frist(NULL, '4 mdr') IS NULL AND frist('2013-01-01', NULL) IS NULL
	AND frist('2013-01-01', '4 mdr', NULL) IS NULL
	AND frist_tidspunkt(NULL, '4 mdr') IS NULL AS intet;
-- nothing depends on the session's time zone or date style
CREATE TEMP TABLE zoner AS SELECT 'x' AS zone, frist_tidspunkt('2013-03-30 15:00+01', r) AS f, r
FROM unnest('{24 timer,1 dag,4 mdr,6 hverdage}'::fristregel[]) AS r;
SET timezone = 'America/Los_Angeles';
INSERT INTO zoner SELECT 'la', frist_tidspunkt('2013-03-30 15:00+01', r), r
FROM unnest('{24 timer,1 dag,4 mdr,6 hverdage}'::fristregel[]) AS r;
SET timezone = 'Pacific/Kiritimati';
SET datestyle = 'SQL, MDY';
INSERT INTO zoner SELECT 'ki', frist_tidspunkt('2013-03-30 15:00+01', r), r
FROM unnest('{24 timer,1 dag,4 mdr,6 hverdage}'::fristregel[]) AS r;
SELECT r, count(DISTINCT f) AS forskellige FROM zoner GROUP BY r ORDER BY r;
-- in an index, in a generated column, in a parallel plan
CREATE TABLE frist_proeve (modtaget date, frist date GENERATED ALWAYS AS (udsatte.frist(modtaget, '4 mdr')) STORED);
INSERT INTO frist_proeve SELECT date '2005-01-01' + n % 6000 FROM generate_series(1, 50000) AS n;
CREATE INDEX ON frist_proeve (udsatte.frist(modtaget, '6 hverdage'));
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET enable_indexscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM frist_proeve WHERE plus_arbejdsdage(modtaget, 84) > frist;
SELECT count(*) FROM frist_proeve WHERE plus_arbejdsdage(modtaget, 84) > frist;
DROP TABLE frist_proeve;
