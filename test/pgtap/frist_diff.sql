-- The calendar and the deadlines against a second implementation, written
-- from the wording of the law: a calendar table filled day by day, Easter by
-- Gauss' rule, and deadlines found by looking days up in that table.
BEGIN;
CREATE EXTENSION udsatte;
SET LOCAL search_path = udsatte, public;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SELECT plan(33);

-- Gauss' Easter, with his two exceptions, for the centuries needed.
CREATE FUNCTION pg_temp.gauss(aar integer) RETURNS date LANGUAGE plpgsql AS $$
DECLARE
	m integer := 24;
	n integer := CASE WHEN aar < 2100 THEN 5 ELSE 6 END;
	d integer;
	e integer;
BEGIN
	d := (19 * (aar % 19) + m) % 30;
	e := (2 * (aar % 4) + 4 * (aar % 7) + 6 * d + n) % 7;
	IF d + e <= 9 THEN
		RETURN make_date(aar, 3, 22 + d + e);
	ELSIF d = 29 AND e = 6 THEN
		RETURN make_date(aar, 4, 19);
	ELSIF d = 28 AND e = 6 AND aar % 19 > 10 THEN
		RETURN make_date(aar, 4, 18);
	END IF;
	RETURN make_date(aar, 4, d + e - 9);
END $$;

CREATE TEMP TABLE kal (dato date PRIMARY KEY, navn text, hverdag boolean,
	arbejdsdag boolean, rullefri boolean);
DO $$
DECLARE
	d date := '1900-01-01';
	p date;
	v_navn text;
	hv boolean;
	nr integer;
BEGIN
	WHILE d < '2200-01-01' LOOP
		IF extract(doy FROM d) = 1 THEN
			p := pg_temp.gauss(extract(year FROM d)::integer);
		END IF;
		v_navn := CASE
			WHEN to_char(d, 'MM-DD') = '01-01' THEN 'nytårsdag'
			WHEN d = p - 3 THEN 'skærtorsdag'
			WHEN d = p - 2 THEN 'langfredag'
			WHEN d = p THEN 'påskedag'
			WHEN d = p + 1 THEN '2. påskedag'
			-- the fourth Friday after Easter
			WHEN d = p + 5 + 21 AND d < '2024-01-01' THEN 'store bededag'
			-- the sixth Thursday after Easter
			WHEN d = p + 4 + 35 THEN 'Kristi himmelfartsdag'
			-- the seventh Sunday after Easter, and its Monday
			WHEN d = p + 49 THEN 'pinsedag'
			WHEN d = p + 50 THEN '2. pinsedag'
			WHEN to_char(d, 'MM-DD') = '12-25' THEN 'juledag'
			WHEN to_char(d, 'MM-DD') = '12-26' THEN '2. juledag'
		END;
		nr := extract(isodow FROM d);
		hv := v_navn IS NULL AND nr <> 7;
		INSERT INTO kal VALUES (d, v_navn, hv,
			hv AND nr < 6 AND to_char(d, 'MM-DD') NOT IN ('05-01', '06-05', '12-24', '12-31'),
			hv AND nr < 6 AND to_char(d, 'MM-DD') NOT IN ('06-05', '12-24', '12-31'));
		d := d + 1;
	END LOOP;
END $$;
ANALYZE kal;

-- every day of the calendar
SELECT is((SELECT count(*) FROM kal), 109573::bigint, 'every day 1900-2199 is in the naive calendar');
SELECT is((SELECT count(*) FROM kal WHERE helligdag(dato) IS DISTINCT FROM navn),
	0::bigint, 'helligdag: every day 1900-2199');
SELECT is((SELECT count(*) FROM kal WHERE er_hverdag(dato) <> hverdag),
	0::bigint, 'er_hverdag: every day 1900-2199');
SELECT is((SELECT count(*) FROM kal WHERE er_arbejdsdag(dato) <> arbejdsdag),
	0::bigint, 'er_arbejdsdag: every day 1900-2199');
SELECT is((SELECT count(*) FROM (
		SELECT dato, navn FROM kal WHERE navn IS NOT NULL
		EXCEPT SELECT dato, navn FROM generate_series(1900, 2199) AS aar, helligdage(aar)
			WHERE lovbestemt) AS x),
	0::bigint, 'helligdage: every holiday 1900-2199 is there');
SELECT is((SELECT count(*) FROM generate_series(1900, 2199) AS aar, helligdage(aar) WHERE lovbestemt),
	(SELECT count(*) FROM kal WHERE navn IS NOT NULL), 'helligdage: and no other');
SELECT is((SELECT array_agg(DISTINCT to_char(dato, 'MM-DD') || ' ' || navn)
		FROM generate_series(1900, 2199) AS aar, helligdage(aar) WHERE NOT lovbestemt),
	ARRAY['05-01 1. maj', '06-05 grundlovsdag', '12-24 juleaftensdag', '12-31 nytårsaftensdag'],
	'helligdage: the four days that are no holidays');

-- days of a kind numbered in order, and how many there are up to each day
CREATE TEMP TABLE nummer AS
SELECT dato, hverdag, arbejdsdag,
	count(*) FILTER (WHERE hverdag) OVER w AS hv, count(*) FILTER (WHERE arbejdsdag) OVER w AS ad,
	min(dato) FILTER (WHERE rullefri) OVER (ORDER BY dato DESC) AS rul
FROM kal WHERE dato BETWEEN '1960-01-01' AND '2070-12-31' WINDOW w AS (ORDER BY dato);
CREATE UNIQUE INDEX ON nummer (dato);
CREATE TEMP TABLE hvnr AS SELECT hv, dato FROM nummer WHERE hverdag;
CREATE TEMP TABLE adnr AS SELECT ad, dato FROM nummer WHERE arbejdsdag;
CREATE TEMP TABLE dage AS SELECT * FROM nummer WHERE dato BETWEEN '1970-01-01' AND '2050-12-31';
ANALYZE nummer; ANALYZE hvnr; ANALYZE adnr; ANALYZE dage;

SELECT is((SELECT count(*) FROM dage), 29585::bigint, 'every day 1970-2050');
SELECT is((SELECT count(*) FROM dage d, unnest(ARRAY[1, 2, 6, 10, 30, 250, 1000]) AS n,
		hvnr h WHERE h.hv = d.hv + n AND plus_hverdage(d.dato, n) <> h.dato),
	0::bigint, 'plus_hverdage forward');
SELECT is((SELECT count(*) FROM dage d, unnest(ARRAY[1, 2, 6, 10, 30, 250, 1000]) AS n,
		adnr h WHERE h.ad = d.ad + n AND plus_arbejdsdage(d.dato, n) <> h.dato),
	0::bigint, 'plus_arbejdsdage forward');
SELECT is((SELECT count(*) FROM dage d, unnest(ARRAY[1, 2, 6, 10, 30, 250, 1000]) AS n,
		hvnr h WHERE h.hv = d.hv - d.hverdag::integer - n + 1 AND plus_hverdage(d.dato, -n) <> h.dato),
	0::bigint, 'plus_hverdage backward');
SELECT is((SELECT count(*) FROM dage d, unnest(ARRAY[1, 2, 6, 10, 30, 250, 1000]) AS n,
		adnr h WHERE h.ad = d.ad - d.arbejdsdag::integer - n + 1 AND plus_arbejdsdage(d.dato, -n) <> h.dato),
	0::bigint, 'plus_arbejdsdage backward');
SELECT is((SELECT count(*) FROM dage a, dage b
		WHERE b.dato = a.dato + (hashint4(a.dato - '2000-01-01'::date) % 5000)
			AND (hverdage(a.dato, b.dato) <> b.hv - a.hv OR arbejdsdage(a.dato, b.dato) <> b.ad - a.ad)),
	0::bigint, 'hverdage and arbejdsdage between days up to 5000 apart, both ways');

-- properties, over the whole calendar
SELECT is((SELECT count(*) FROM kal, unnest(ARRAY[1, 6, 500]) AS n
		WHERE dato < '2196-01-01' AND (hverdage(dato, plus_hverdage(dato, n)) <> n
			OR arbejdsdage(dato, plus_arbejdsdage(dato, n)) <> n
			OR NOT er_hverdag(plus_hverdage(dato, n)) OR NOT er_arbejdsdag(plus_arbejdsdage(dato, n)))),
	0::bigint, 'n days on there are n days between, and the last is one');
SELECT is((SELECT count(*) FROM kal, unnest(ARRAY[1, 6, 500]) AS n
		WHERE dato > '1905-01-01' AND (hverdage(plus_hverdage(dato, -n) - 1, dato - 1) <> n
			OR arbejdsdage(plus_arbejdsdage(dato, -n) - 1, dato - 1) <> n)),
	0::bigint, 'and the same backward');
SELECT is((SELECT count(*) FROM kal, unnest(ARRAY[1, 6, 500]) AS n
		WHERE dato BETWEEN '1905-01-01' AND '2195-01-01' AND er_hverdag(dato)
			AND plus_hverdage(plus_hverdage(dato, n), -n) <> dato),
	0::bigint, 'forward and back again is home');
SELECT is((SELECT count(*) FROM kal WHERE dato < '2199-01-01'
		AND (plus_hverdage(dato + 1, 6) < plus_hverdage(dato, 6)
			OR frist(dato + 1, '4 mdr') < frist(dato, '4 mdr')
			OR frist(dato + 1, '4 uger rul') < frist(dato, '4 uger rul'))),
	0::bigint, 'a later event is never due earlier');

-- every kind of rule
CREATE FUNCTION pg_temp.maaneder(d date, n integer, ultimo boolean) RETURNS date LANGUAGE sql AS $$
	SELECT CASE WHEN ultimo AND extract(day FROM d + 1) = 1
		THEN (date_trunc('month', d::timestamp) + make_interval(months => n + 1) - interval '1 day')::date
		ELSE (d::timestamp + make_interval(months => n))::date END
$$;
SELECT is((SELECT count(*) FROM dage, unnest(ARRAY[0, 1, 2, 3, 4, 6, 12, 36, 100]) AS n
		WHERE frist(dato, fristregel(n, 'mdr')) <> pg_temp.maaneder(dato, n, false)),
	0::bigint, 'months');
SELECT is((SELECT count(*) FROM dage, unnest(ARRAY[0, 1, 2, 3, 4, 6, 12, 36]) AS n
		WHERE frist(dato, fristregel(n, 'mdr', ultimo => true)) <> pg_temp.maaneder(dato, n, true)),
	0::bigint, 'months, last day to last day');
SELECT is((SELECT count(*) FROM dage, unnest(ARRAY[1, 2, 3, 23]) AS n
		WHERE frist(dato, fristregel(n, 'aar')) <> (dato::timestamp + make_interval(years => n))::date),
	0::bigint, 'years');
SELECT is((SELECT count(*) FROM dage, unnest(ARRAY[1, 6, 12]) AS n
		WHERE frist(dato, fristregel(n, 'mdr', foer => true)) <> (dato::timestamp - make_interval(months => n))::date
			OR frist(dato, fristregel(n, 'dage', foer => true)) <> dato - n
			OR frist(dato, fristregel(n, 'uger', foer => true)) <> dato - 7 * n
			OR frist(dato, fristregel(n, 'mdr', ultimo => true, foer => true)) <> pg_temp.maaneder(dato, -n, true)),
	0::bigint, 'backward');
SELECT is((SELECT count(*) FROM dage, unnest(ARRAY[1, 7, 14, 28]) AS n
		WHERE frist(dato, fristregel(n, 'dage')) <> dato + n
			OR frist(dato, fristregel(n, 'dage', inkl => true)) <> dato + n - 1
			OR frist(dato, fristregel(n, 'uger')) <> dato + 7 * n),
	0::bigint, 'days, days with the first, weeks');
SELECT is((SELECT count(*) FROM dage d, unnest(ARRAY[1, 6, 10]) AS n, hvnr h, adnr a
		WHERE h.hv = d.hv + n AND a.ad = d.ad + n
			AND (frist(d.dato, fristregel(n, 'hverdage')) <> h.dato
				OR frist(d.dato, fristregel(n, 'arbejdsdage')) <> a.dato)),
	0::bigint, 'hverdage and arbejdsdage');
SELECT is((SELECT count(*) FROM dage d, unnest(ARRAY[1, 6, 10]) AS n, hvnr h, adnr a
		WHERE h.hv = d.hv - d.hverdag::integer + n AND a.ad = d.ad - d.arbejdsdag::integer + n
			AND (frist(d.dato, fristregel(n, 'hverdage', inkl => true)) <> h.dato
				OR frist(d.dato, fristregel(n, 'arbejdsdage', inkl => true)) <> a.dato)),
	0::bigint, 'hverdage and arbejdsdage with the first');
SELECT is((SELECT count(*) FROM dage d,
		unnest('{4 mdr,1 md,1 år,4 uger,14 dage,6 hverdage,1 dag,7 dage inkl,1 md ultimo,0 dage}'::fristregel[]) AS r,
		nummer n WHERE n.dato = frist(d.dato, r)
			AND frist(d.dato, (r::text || ' rul')::fristregel) <> n.rul),
	0::bigint, 'rolled forward');
SELECT is((SELECT count(*) FROM dage d, unnest(ARRAY[1, 4]) AS n,
		frister(d.dato, fristregel(3, 'mdr', derefter_antal => n, derefter_enhed => 'mdr'), d.dato + 400) AS f
		WHERE d.dato >= '2010-01-01' AND d.dato < '2018-01-01'
			AND f.frist <> (d.dato::timestamp + make_interval(months => 3 + n * (f.nr - 1)))::date),
	0::bigint, 'chains are counted from the event');

-- instants: half-hourly over all changes of clocks of the years 1980-2025
SELECT is((SELECT count(*) FROM generate_series(1980, 2025) AS aar,
		generate_series(make_timestamptz(aar, 3, 24, 0, 0, 0, 'UTC'), make_timestamptz(aar, 4, 8, 0, 0, 0, 'UTC'), '90 minutes') AS t,
		unnest(ARRAY[0, 183]) AS halvaar, LATERAL (SELECT t + halvaar * interval '24 hours') AS x(h)
		WHERE frist_tidspunkt(h, '24 timer') <> h + interval '24 hours'
			OR frist_tidspunkt(h, '24 timer før') <> h - interval '24 hours'
			OR frist_tidspunkt(h, '6 hverdage') <>
				((frist((h AT TIME ZONE 'Europe/Copenhagen')::date, '6 hverdage') + 1)::timestamp
					AT TIME ZONE 'Europe/Copenhagen') - interval '1 microsecond'
			OR frist_tidspunkt(h, '1 dag') <>
				(((h AT TIME ZONE 'Europe/Copenhagen')::date + 2)::timestamp
					AT TIME ZONE 'Europe/Copenhagen') - interval '1 microsecond'),
	0::bigint, 'instants over the changes of clocks');

-- closed days: drawn at random, against a loop over days
CREATE FUNCTION pg_temp.loeb(d date, n integer, arbejds boolean, lukket date[]) RETURNS date LANGUAGE plpgsql AS $$
DECLARE
	igen integer := abs(n);
BEGIN
	WHILE igen > 0 LOOP
		d := d + sign(n)::integer;
		IF (SELECT CASE WHEN arbejds THEN arbejdsdag ELSE hverdag END FROM kal WHERE dato = d)
			AND d <> ALL (lukket) THEN
			igen := igen - 1;
		END IF;
	END LOOP;
	RETURN d;
END $$;
SELECT setseed(0.5);
CREATE TEMP TABLE proeve AS
SELECT i, date '2005-01-01' + (random() * 5000)::integer AS d, (random() * 60)::integer - 30 AS n
FROM generate_series(1, 1500) AS i;
ALTER TABLE proeve ADD lukket date[];
UPDATE proeve SET lukket = ARRAY(SELECT d + (random() * 120)::integer - 60 FROM generate_series(1, i % 25));
SELECT is((SELECT count(*) FROM proeve
		WHERE plus_hverdage(d, n, lukket) <> pg_temp.loeb(d, n, false, lukket)),
	0::bigint, 'plus_hverdage with closed days');
SELECT is((SELECT count(*) FROM proeve
		WHERE plus_arbejdsdage(d, n, lukket) <> pg_temp.loeb(d, n, true, lukket)),
	0::bigint, 'plus_arbejdsdage with closed days');
SELECT is((SELECT count(*) FROM proeve
		WHERE er_hverdag(d, lukket) <> (er_hverdag(d) AND d <> ALL (lukket))
			OR er_arbejdsdag(d, lukket) <> (er_arbejdsdag(d) AND d <> ALL (lukket))
			OR hverdage(d, d + 2 * n, lukket) <> sign(n) * (SELECT count(*) FROM kal
				WHERE dato > least(d, d + 2 * n) AND dato <= greatest(d, d + 2 * n) AND hverdag AND dato <> ALL (lukket))
			OR arbejdsdage(d, d + 2 * n, lukket) <> sign(n) * (SELECT count(*) FROM kal
				WHERE dato > least(d, d + 2 * n) AND dato <= greatest(d, d + 2 * n) AND arbejdsdag AND dato <> ALL (lukket))),
	0::bigint, 'days counted with closed days');
SELECT is((SELECT count(*) FROM proeve
		WHERE frist(d, '1 md rul', lukket) <> (SELECT min(dato) FROM kal
				WHERE dato >= frist(d, '1 md') AND rullefri AND dato <> ALL (lukket))
			OR frist(d, '6 hverdage', lukket) <> plus_hverdage(d, 6, lukket)
			OR frist(d, '4 mdr', lukket) <> frist(d, '4 mdr')),
	0::bigint, 'deadlines with closed days');

-- follow-ups: day by day through the measure, as a case worker would
CREATE FUNCTION pg_temp.dagbog(start date, slut date, foerst integer, saa integer, holdt date[], pr date)
	RETURNS TABLE (nr bigint, frist date, afholdt date, status text) LANGUAGE plpgsql AS $$
DECLARE
	d date;
	naeste date := start + foerst * 7;
BEGIN
	nr := 0;
	d := start;
	WHILE d <= pr LOOP
		IF d = ANY (holdt) THEN
			IF slut IS NULL OR d <= slut OR naeste <= slut THEN
				nr := nr + 1; frist := naeste; afholdt := d;
				status := CASE WHEN d > naeste THEN 'for_sent' ELSE 'overholdt' END;
				RETURN NEXT;
				naeste := d + saa * 7;
			END IF;
		END IF;
		d := d + 1;
	END LOOP;
	IF start <= pr AND (slut IS NULL OR naeste <= slut) THEN
		nr := nr + 1; frist := naeste; afholdt := NULL;
		status := CASE WHEN naeste < pr THEN 'forfalden' ELSE 'loebende' END;
		RETURN NEXT;
	END IF;
END $$;
CREATE TEMP TABLE indsats AS
SELECT i, date '2012-01-01' + (random() * 300)::integer AS start, (random() * 5)::integer AS foerst,
	1 + (random() * 8)::integer AS saa, date '2012-03-01' + (random() * 500)::integer AS pr,
	CASE WHEN random() < 0.5 THEN date '2012-01-01' + (random() * 500)::integer END AS slut
FROM generate_series(1, 3000) AS i;
ALTER TABLE indsats ADD holdt date[];
UPDATE indsats SET holdt = ARRAY(SELECT CASE WHEN random() < 0.9 THEN start + (random() * 250)::integer - 40 END
	FROM generate_series(1, i % 9));
SELECT is((SELECT count(*) FROM indsats x, LATERAL (
		(SELECT o.nr::bigint, o.frist, o.afholdt, o.status
			FROM opfoelgninger(start, slut, fristregel(foerst, 'uger', derefter_antal => saa, derefter_enhed => 'uger'), holdt, pr) AS o
		EXCEPT ALL SELECT * FROM pg_temp.dagbog(start, slut, foerst, saa, holdt, pr))
		UNION ALL
		(SELECT * FROM pg_temp.dagbog(start, slut, foerst, saa, holdt, pr)
		EXCEPT ALL SELECT o.nr::bigint, o.frist, o.afholdt, o.status
			FROM opfoelgninger(start, slut, fristregel(foerst, 'uger', derefter_antal => saa, derefter_enhed => 'uger'), holdt, pr) AS o)) AS forskel),
	0::bigint, 'follow-ups of 3000 made-up measures');
SELECT cmp_ok((SELECT count(DISTINCT status) FROM indsats,
		opfoelgninger(start, slut, fristregel(foerst, 'uger', derefter_antal => saa, derefter_enhed => 'uger'), holdt, pr)),
	'=', 4::bigint, 'which show every status');

SELECT * FROM finish();
ROLLBACK;
