-- Focus area 4, a good start as an adult: the observations behind goal 4A.

CREATE VIEW udsatte_maal.grundlag_4a WITH (security_invoker = true) AS
SELECT '4a_paabegyndt_andel'::text AS indikator,
	make_date(u.aar, 12, 31) AS dato, 'aar'::text AS periode_type,
	u.kommune_kode, u.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 12, 31)) AS alder,
	CASE WHEN d.paabegyndt <= (make_date(u.afgangsaar, 7, 31)
			+ make_interval(months => u.vindue_mdr))::date
		THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, u.borger_id, u.sag_id,
	NULL::bigint AS haendelse_id
FROM (SELECT n.kommune_kode, n.enhed_kode, n.bydel_nr, n.koen, n.foedselsdato,
		n.aar, n.borger_id, n.sag_id, i.vindue_mdr,
		coalesce((SELECT max(a.skoleaar) + 1
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = n.borger_id AND a.gennemfoert
				AND a.skoleaar < n.foedselsaar + i.alder_til), n.aar) AS afgangsaar
	FROM udsatte_maal.udsat_ung n
		JOIN udsatte_register.indikator i ON i.indikator = '4a_paabegyndt_andel'
	WHERE (make_date(n.foedselsaar + i.alder_til, 7, 31)
			+ make_interval(months => i.vindue_mdr))::date
		<= udsatte.opgoerelsesdato()) u
	LEFT JOIN (SELECT e.borger_id, min(e.paabegyndt) AS paabegyndt
		FROM udsatte_register.ungdomsuddannelse e
		GROUP BY e.borger_id) d ON d.borger_id = u.borger_id
UNION ALL
SELECT '4a_gennemfoert_25_andel', u.fylder, 'aar', u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, u.fylder),
	CASE WHEN d.gennemfoert <= u.fylder THEN 1 ELSE 0 END, 1, 1, u.borger_id,
	u.sag_id, NULL
FROM (SELECT n.kommune_kode, n.enhed_kode, n.bydel_nr, n.koen, n.foedselsdato,
		n.borger_id, n.sag_id,
		make_date(n.foedselsaar + i.alder_til,
			extract(month FROM n.foedselsdato)::integer, 1)
			+ extract(day FROM n.foedselsdato)::integer - 1 AS fylder
	FROM udsatte_maal.udsat_ung n
		JOIN udsatte_register.indikator i
			ON i.indikator = '4a_gennemfoert_25_andel') u
	LEFT JOIN (SELECT e.borger_id, min(e.gennemfoert) AS gennemfoert
		FROM udsatte_register.ungdomsuddannelse e
		GROUP BY e.borger_id) d ON d.borger_id = u.borger_id
WHERE u.fylder <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.grundlag_4a IS
	'Grundlag for mål 4A: én række pr. udsat ung; påbegyndt placeret i det år den unge fylder 16, gennemført i det år den unge fylder 25, når tiden er gået.';
