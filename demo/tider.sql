-- How long the views take on this delivery: from the stored headline numbers,
-- and computed on the spot.
\timing on
\o /dev/null
\qecho
\echo 'maal_1a, to aar'
SELECT * FROM udsatte_maal.maal_1a WHERE kommune_kode = 101 AND aar >= :til - 1;
\echo 'maal_1b, to aar'
SELECT * FROM udsatte_maal.maal_1b WHERE kommune_kode = 101 AND aar >= :til - 1;
\echo 'maal_1c, to aar'
SELECT * FROM udsatte_maal.maal_1c WHERE kommune_kode = 101 AND aar >= :til - 1;
\echo 'maal_6b, to aar'
SELECT * FROM udsatte_maal.maal_6b WHERE kommune_kode = 101 AND aar >= :til - 1;
\echo 'strategi_overblik'
SELECT * FROM udsatte_maal.strategi_overblik WHERE kommune_kode = 101;
\echo 'noegletal, 6b_undersoegelse_rettidig_andel med alle krydsninger, beregnet'
SELECT * FROM udsatte_maal.noegletal
WHERE indikator = '6b_undersoegelse_rettidig_andel' AND kommune_kode = 101;
\echo 'noegletal, 1a_foranstaltning_pr_1000 med alle krydsninger, beregnet'
SELECT * FROM udsatte_maal.noegletal
WHERE indikator = '1a_foranstaltning_pr_1000' AND kommune_kode = 101;
\echo 'de andre systemer: Den Korte Snor, sikkerhedsplaner, barometer, cba, programmer, anbringelser'
SELECT * FROM udsatte_maal.den_korte_snor WHERE kommune_kode = 101;
SELECT * FROM udsatte_maal.sikkerhedsplan_status WHERE kommune_kode = 101;
SELECT * FROM udsatte_maal.socialt_barometer WHERE kommune_kode = 101;
SELECT * FROM udsatte_maal.cba_resultat;
SELECT * FROM udsatte_maal.program_oversigt WHERE kommune_kode = 101;
SELECT * FROM udsatte_maal.anbringelse_fordeling WHERE kommune_kode = 101;
\echo 'to aar: Taet paa Familien, tidlig opsporing, rusmiddel'
SELECT * FROM udsatte_maal.taet_paa_familien WHERE kommune_kode = 101 AND aar >= :til - 1;
SELECT * FROM udsatte_maal.tidlig_opsporing WHERE kommune_kode = 101 AND aar >= :til - 1;
SELECT * FROM udsatte_maal.rusmiddel_opfoelgning WHERE kommune_kode = 101 AND aar >= :til - 1;
