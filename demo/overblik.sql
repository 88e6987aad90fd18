-- What the demo shows at the end.
\pset null ''
\pset footer off
\echo
\echo 'Strategien, de seneste tre aar (Koebenhavn)'
SELECT o.maal AS "mål", left(o.indikator_navn, 58) AS indikator, o.aar AS "år",
	udsatte.vaerdi_tekst(o.vaerdi, i.art, o.enhed_tekst) AS "værdi",
	udsatte.vaerdi_tekst(o.forrige, i.art, o.enhed_tekst) AS "året før",
	o.vurdering, o.tendens, o.maalopfyldelse AS "måltal"
FROM udsatte_maal.strategi_overblik o
	JOIN udsatte_register.indikator i ON i.indikator = o.indikator
WHERE o.kommune_kode = 101 AND o.aar BETWEEN :til - 2 AND :til
ORDER BY o.maal, o.indikator, o.aar;

\echo 'Maal 6B pr. enhed, det seneste aar'
SELECT enhed, taeller AS "til tiden", naevner AS "frister",
	udsatte.vaerdi_tekst(vaerdi, 'andel', '') AS andel,
	udsatte.tal_tekst(nedre95 * 100, 1) || '-'
		|| udsatte.tal_tekst(oevre95 * 100, 1) AS "95 % interval", vurdering
FROM udsatte_maal.maal_6b
WHERE indikator = '6b_undersoegelse_rettidig_andel' AND periode_type = 'aar'
	AND aar = :til AND kommune_kode = 101
ORDER BY enhed_kode NULLS FIRST;

\echo 'Et barns udvikling paa Forandringskompasset (foerste og seneste maaling)'
WITH barn AS (
	SELECT k.borger_id, k.katalog_kode, k.rolle, k.enhed_kode
	FROM udsatte_maal.kompas_barn k
	WHERE k.rolle = 'myndighed' AND k.kommune_kode = 101
		AND k.antal_maalinger >= 5
	ORDER BY k.borger_id
	LIMIT 1)
SELECT k.nr, k.dimension_navn AS dimension, k.foerste_score AS "første",
	k.seneste_score AS seneste, k.maal_score AS "mål",
	k.forandring AS "ændring", repeat('#', k.seneste_score) AS profil
FROM barn b
	JOIN udsatte_maal.kompas_barn k ON k.borger_id = b.borger_id
		AND k.katalog_kode = b.katalog_kode AND k.rolle = b.rolle
		AND k.enhed_kode IS NOT DISTINCT FROM b.enhed_kode
ORDER BY k.nr;
