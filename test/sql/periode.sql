-- Periods of a span of days, and observations to cells, at their edges.
SET search_path = udsatte, public;
SET timezone = 'Europe/Copenhagen';
SET datestyle = 'ISO, YMD';

SELECT * FROM perioder('2015-03-31', '2015-04-01', '2015-12-31') ORDER BY periode_type, start;
SELECT * FROM perioder('2015-11-01', NULL, '2016-01-01') ORDER BY periode_type, start;
SELECT * FROM beholdningsdage('2015-03-31', NULL, '2016-04-15') ORDER BY periode_type, dato;
-- against a second implementation: every quarter and year of the calendar that
-- has a day in the span
SELECT count(*) AS spaend, bool_and(a.n = b.n AND a.s = b.s) AS ens
FROM (SELECT fra, fra + laengde AS til FROM (SELECT date '2009-12-28' + 17 * f AS fra FROM generate_series(0, 80) f) x,
		unnest('{0,1,30,91,400,1500}'::integer[]) laengde) s,
	LATERAL (SELECT count(*) AS n, sum(start - fra) + sum(slut - fra) AS s FROM perioder(fra, til, '2099-12-31')) a,
	LATERAL (SELECT count(*) AS n, sum(d::date - fra) + sum((d + i)::date - 1 - fra) AS s
		FROM (VALUES ('quarter', interval '3 months'), ('year', interval '1 year')) v(felt, i),
			generate_series(date_trunc(felt, fra::timestamp), til::timestamp, i) d) b;
-- the whole calendar, and what lies outside it
SELECT count(*), min(start), max(slut) FROM perioder('1900-01-01', 'infinity', '2199-12-31');
SELECT count(*), min(dato), max(dato) FROM beholdningsdage('1900-01-01', '2199-12-31', '2199-12-31');
SELECT count(*) FROM perioder('2199-01-01', '5874897-12-31', '2015-12-31');
SELECT count(*) FROM perioder('2015-01-01', '-infinity', '2015-12-31');
SELECT count(*) FROM perioder(NULL, '2015-01-01', '2015-12-31');
SELECT count(*) FROM perioder('0201-01-01', '2015-01-01', '2015-12-31');
SELECT count(*) FROM perioder('-infinity', '2015-01-01', '2015-12-31');
SELECT count(*) FROM perioder('2015-01-01', NULL, '5874897-12-31');
SELECT count(*) FROM beholdningsdage('2015-01-01', NULL, 'infinity');
SELECT count(*) FROM beholdningsdage('4713-11-24 BC', NULL, '2015-12-31');

-- observations: what breaks the contract is told, and ages have no upper bound
CREATE FUNCTION pg_temp.et(dato date DEFAULT '2015-01-01', periode text DEFAULT NULL, koen text DEFAULT 'M',
		alder integer DEFAULT 9, taeller float8 DEFAULT 1, naevner float8 DEFAULT 2, antal integer DEFAULT 1,
		art text DEFAULT 'andel', retning text DEFAULT 'op', pr date DEFAULT '2015-01-31')
	RETURNS TABLE (periode_type text, aldersgruppe text, antal_personer bigint, vaerdi float8) LANGUAGE sql AS $$
SELECT c.periode_type, c.aldersgruppe, c.antal, c.vaerdi
FROM (SELECT celler(dato, periode, 'E1', 'T1', 1, koen, alder, taeller, naevner, antal, 1) s) x,
	celle_udfold(s, art, 1, retning, '{aldersgruppe}', '{}', pr) c
$$;
SELECT * FROM pg_temp.et() ORDER BY 1, 2;
SELECT * FROM pg_temp.et(alder => 2147483647, pr => '2015-01-01') ORDER BY 1, 2;
SELECT * FROM pg_temp.et(alder => -2147483648, retning => NULL) ORDER BY 1, 2;
SELECT * FROM pg_temp.et(dato => '1899-12-31');
SELECT * FROM pg_temp.et(dato => '5874897-12-31');
SELECT * FROM pg_temp.et(dato => 'infinity');
SELECT * FROM pg_temp.et(periode => '');
SELECT * FROM pg_temp.et(koen => '');
SELECT * FROM pg_temp.et(koen => 'ø');
SELECT * FROM pg_temp.et(taeller => 'NaN');
SELECT * FROM pg_temp.et(naevner => '-infinity');
SELECT * FROM pg_temp.et(antal => -1);
SELECT * FROM pg_temp.et(antal => NULL);
SELECT * FROM pg_temp.et(art => 'andele');
SELECT * FROM pg_temp.et(art => '0101011234');
SELECT * FROM pg_temp.et(retning => '');
SELECT * FROM pg_temp.et(pr => 'infinity');
SELECT * FROM pg_temp.et(pr => '5874897-12-31');
SELECT * FROM pg_temp.et(pr => '2014-12-31');
-- a value is made by the aggregate only, and may be stored
SELECT '(1 observationer)'::observationer;
CREATE TEMPORARY TABLE lager AS
SELECT celler('2015-01-01', NULL, repeat('lang enhed ', 200) || n, 'T1', 1, 'M', 9, 1, 2, 1, n) AS s
FROM generate_series(1, 500) n;
SELECT count(*), sum(antal) AS antal, max(length(enhed_kode)) FROM lager, celle_udfold(s, 'antal', 1, NULL, '{enhed}', '{}', '2015-01-31');
SELECT count(*) FROM lager, celle_udfold(s, 'antal', 1, NULL, '{NULL}', '{}', '2015-01-31');
