-- Publishes the demo and shows what the public sees, and what it costs.
SET client_min_messages = warning;
CALL udsatte.offentliggoer('Status ' || :til, make_date(:til, 12, 31));

\echo
\echo Hvad offentligheden ser: strategien, det seneste aar
SELECT o.maal, left(o.indikator_navn, 60) AS indikator, o.status,
	udsatte.vaerdi_tekst(o.vaerdi, d.art, o.enhed_tekst) AS vaerdi, o.vurdering
FROM udsatte_bi.strategi_overblik o
	JOIN udsatte_bi.dim_indikator d ON d.indikator = o.indikator
WHERE o.aar = :til
ORDER BY o.maal, o.indikator;

\echo Hvad beskyttelsen koster (k = 5): skjulte celler, og personer uden for de viste celler efter sted
SELECT u.celler, u.skjulte, round((100 * u.skjult_andel)::numeric, 1) AS skjult_pct,
	round((100 * u.personer_skjult_andel)::numeric, 1) AS personer_pct
FROM udsatte_bi.udgivelser u
WHERE u.status = 'gaeldende' AND u.navn IS NULL;
