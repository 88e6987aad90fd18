-- The views on the default demo delivery: stored and computed, and one number
-- computed by plain SQL over the same observations for comparison.
\set QUIET on
\pset footer off
SET client_min_messages = warning;
CREATE TEMP TABLE maalt (hvad text, ms double precision, nr integer GENERATED ALWAYS AS IDENTITY);
CREATE FUNCTION pg_temp.maal(hvad text, sql text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	t0	timestamptz;
	ms	double precision[] := '{}';
BEGIN
	FOR i IN 1..5 LOOP
		t0 := clock_timestamp();
		EXECUTE 'SELECT count(*) FROM (' || sql || ' OFFSET 0) x';
		ms := ms || extract(epoch FROM clock_timestamp() - t0) * 1000;
	END LOOP;
	INSERT INTO maalt (hvad, ms)
	SELECT hvad, percentile_cont(0.5) WITHIN GROUP (ORDER BY m) FROM unnest(ms) m;
END
$$;
SELECT pg_temp.maal('stored: maal_' || m || ', city, two years',
	format('SELECT * FROM udsatte_maal.maal_%s WHERE kommune_kode = 101 AND aar >= 2014', m))
FROM unnest('{1a,1b,1c,2a,2b,3a,3b,4a,5a,5b,6a,6b,6c}'::text[]) m;
SELECT pg_temp.maal('stored: strategi_overblik, city',
	'SELECT * FROM udsatte_maal.strategi_overblik WHERE kommune_kode = 101');
SELECT pg_temp.maal('stored: noegletal, ' || i || ', all breakdowns',
	format('SELECT * FROM udsatte_maal.noegletal WHERE kommune_kode = 101 AND indikator = %L', i))
FROM unnest('{1b_inddraget_andel,6b_undersoegelse_rettidig_andel}'::text[]) i;
SELECT pg_temp.maal('computed: ' || i.indikator || ', total and units',
	format('SELECT * FROM udsatte.indikator_celler(%L, 101, ''{enhed}'')', i.indikator))
FROM udsatte_register.indikator i WHERE i.hovedindikator ORDER BY i.raekkefoelge;
SELECT pg_temp.maal('computed: 6b_undersoegelse_rettidig_andel, all breakdowns',
	$$SELECT * FROM udsatte.indikator_celler('6b_undersoegelse_rettidig_andel', 101, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}')$$);
SELECT pg_temp.maal('plain SQL: the same cells, sums and persons only (GROUPING SETS)',
	$$SELECT p.t, date_trunc(p.d, dato), enhed_kode, bydel_nr, koen, udsatte.aldersgruppe(alder),
		sum(taeller), sum(naevner), count(DISTINCT borger_id)
	FROM udsatte_maal.grundlag_6b, (VALUES ('kvartal', 'quarter'), ('aar', 'year')) p(t, d)
	WHERE indikator = '6b_undersoegelse_rettidig_andel' AND kommune_kode = 101
	GROUP BY p.t, date_trunc(p.d, dato), GROUPING SETS ((), (enhed_kode), (bydel_nr)),
		CUBE (koen, udsatte.aldersgruppe(alder))$$);
SELECT pg_temp.maal('sagsfrist, whole demo', 'SELECT * FROM udsatte_maal.sagsfrist');
SELECT pg_temp.maal(v || ', city', format('SELECT * FROM udsatte_maal.%I WHERE kommune_kode = 101', v))
FROM unnest('{den_korte_snor,sikkerhedsplan_status,socialt_barometer,program_oversigt,anbringelse_fordeling,fakta_omraade,raadgivning_aarsstatus,koncept_opfyldelse,raadgivning_befolkning,anonym_raadgivning}'::text[]) v;
SELECT pg_temp.maal('cba_resultat', 'SELECT * FROM udsatte_maal.cba_resultat');
SELECT pg_temp.maal(v || ', city, two years', format('SELECT * FROM udsatte_maal.%I WHERE kommune_kode = 101 AND aar >= 2014', v))
FROM unnest('{taet_paa_familien,tidlig_opsporing,rusmiddel_opfoelgning}'::text[]) v;
SELECT hvad AS "what (median of five)", round(ms::numeric, 1) AS ms FROM maalt ORDER BY nr;
