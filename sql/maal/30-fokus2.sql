-- Focus area 2, qualifying schooling: the observations behind goals 2A and 2B.

CREATE VIEW udsatte_maal.elev_skoleaar WITH (security_invoker = true) AS
SELECT DISTINCT ON (s.handlekommune_kode, a.borger_id, a.skoleaar)
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, a.borger_id,
	s.sag_id, a.skoleaar, a.slut, a.mulige_dage::double precision AS mulige_dage,
	a.fravaersdage::double precision AS fravaersdage,
	a.ulovligt::double precision AS ulovligt
-- only the pupils of the municipality are added up
FROM (SELECT k.kommune_kode, w.borger_id, w.skoleaar,
		make_date(w.skoleaar + 1, 7, 31) AS slut,
		sum(w.mulige_dage) AS mulige_dage,
		sum(w.sygdom + w.lovligt + w.ulovligt) AS fravaersdage,
		sum(w.ulovligt) AS ulovligt
	FROM (SELECT DISTINCT g.handlekommune_kode AS kommune_kode, g.borger_id
			FROM udsatte_register.sag g) k
		JOIN udsatte_register.fravaer w ON w.borger_id = k.borger_id
	WHERE make_date(w.skoleaar + 1, 7, 31)
		<= (SELECT udsatte.opgoerelsesdato())
	GROUP BY k.kommune_kode, w.borger_id, w.skoleaar) a
	JOIN udsatte_register.borger b ON b.borger_id = a.borger_id
	JOIN udsatte_register.sag s ON s.borger_id = a.borger_id
		AND s.handlekommune_kode = a.kommune_kode
	JOIN udsatte_register.foranstaltning f ON f.sag_id = s.sag_id
		AND f.ivaerksat <= a.slut
		AND coalesce(f.afsluttet, 'infinity') >= make_date(a.skoleaar, 8, 1)
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
WHERE t.gruppe IN ('forebyggende', 'anbringelse') AND a.mulige_dage > 0
ORDER BY s.handlekommune_kode, a.borger_id, a.skoleaar, s.aabnet DESC,
	s.sag_id DESC;
COMMENT ON VIEW udsatte_maal.elev_skoleaar IS
	'Udsatte elever pr. afsluttet skoleår: elever med registreret fremmøde og en aktiv foranstaltning (forebyggende eller anbringelse) på mindst én dag i skoleåret. Månederne er lagt sammen. Enheden er den senest åbnede sags. Nøgle: kommune_kode, borger_id, skoleaar.';
COMMENT ON COLUMN udsatte_maal.elev_skoleaar.mulige_dage IS
	'Mulige skoledage i skoleåret.';
COMMENT ON COLUMN udsatte_maal.elev_skoleaar.ulovligt IS
	'Dage med ulovligt fravær i skoleåret.';

CREATE VIEW udsatte_maal.grundlag_2a WITH (security_invoker = true) AS
SELECT '2a_bekymrende_fravaer_andel'::text AS indikator, e.slut AS dato,
	'aar'::text AS periode_type, e.kommune_kode, e.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, e.bydel_nr, e.koen,
	udsatte.alder(e.foedselsdato, e.slut) AS alder,
	CASE WHEN e.fravaersdage / e.mulige_dage > i.taerskel THEN 1 ELSE 0 END
		::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, e.borger_id, e.sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.elev_skoleaar e
	JOIN udsatte_register.indikator i
		ON i.indikator = '2a_bekymrende_fravaer_andel'
UNION ALL
SELECT '2a_ulovligt_fravaer_andel', e.slut, 'aar', e.kommune_kode,
	e.enhed_kode, 'ukendt', e.bydel_nr, e.koen,
	udsatte.alder(e.foedselsdato, e.slut),
	CASE WHEN e.ulovligt / e.mulige_dage > i.taerskel THEN 1 ELSE 0 END,
	1, 1, e.borger_id, e.sag_id, NULL
FROM udsatte_maal.elev_skoleaar e
	JOIN udsatte_register.indikator i
		ON i.indikator = '2a_ulovligt_fravaer_andel'
UNION ALL
SELECT '2a_ulovligt_pct', e.slut, 'aar', e.kommune_kode, e.enhed_kode,
	'ukendt', e.bydel_nr, e.koen, udsatte.alder(e.foedselsdato, e.slut),
	e.ulovligt, e.mulige_dage / 100, 1, e.borger_id, e.sag_id, NULL
FROM udsatte_maal.elev_skoleaar e;
COMMENT ON VIEW udsatte_maal.grundlag_2a IS
	'Grundlag for mål 2A: én række pr. udsat elev og afsluttet skoleår, på skoleårets sidste dag.';

CREATE VIEW udsatte_maal.udsat_ung WITH (security_invoker = true) AS
SELECT DISTINCT ON (s.handlekommune_kode, s.borger_id)
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, b.foedselsaar,
	b.foedselsaar + b.alder_fra AS aar, s.borger_id, s.sag_id
FROM (SELECT u.borger_id, u.koen, u.foedselsdato,
		extract(year FROM u.foedselsdato)::integer AS foedselsaar, i.alder_fra,
		i.vindue_mdr,
		make_date(extract(year FROM u.foedselsdato)::integer + i.alder_fra,
			extract(month FROM u.foedselsdato)::integer, 1)
			+ extract(day FROM u.foedselsdato)::integer - 1 AS fylder
	FROM udsatte_register.borger u
		JOIN udsatte_register.indikator i
			ON i.indikator = '2b_gennemfoert_9_andel') b
	JOIN udsatte_register.sag s ON s.borger_id = b.borger_id
	JOIN udsatte_register.foranstaltning f ON f.sag_id = s.sag_id
		AND f.ivaerksat < b.fylder
		AND coalesce(f.afsluttet, 'infinity')
			>= (b.fylder - make_interval(months => b.vindue_mdr))::date
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
WHERE t.gruppe IN ('forebyggende', 'anbringelse')
	AND f.ivaerksat <= udsatte.opgoerelsesdato()
ORDER BY s.handlekommune_kode, s.borger_id, s.aabnet DESC, s.sag_id DESC;
COMMENT ON VIEW udsatte_maal.udsat_ung IS
	'Udsatte unge: unge der har haft en aktiv foranstaltning (forebyggende eller anbringelse) i de 24 måneder (vindue_mdr) før de fyldte 16 (alder_fra i 2b_gennemfoert_9_andel). aar er året de fylder 16. Enheden er den senest åbnede sags. Nøgle: kommune_kode, borger_id.';

-- A school year ends on 31 July: what is finished by 30 September of a year
-- belongs to a school year that began in an earlier year.
CREATE VIEW udsatte_maal.grundlag_2b WITH (security_invoker = true) AS
SELECT '2b_gennemfoert_9_andel'::text AS indikator,
	make_date(u.aar, 9, 30) AS dato, 'aar'::text AS periode_type,
	u.kommune_kode, u.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 9, 30)) AS alder,
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = u.borger_id AND a.klassetrin = 9
				AND a.gennemfoert AND a.skoleaar < u.foedselsaar + i.alder_til)
		THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, u.borger_id, u.sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.udsat_ung u
	JOIN udsatte_register.indikator i ON i.indikator = '2b_gennemfoert_9_andel'
WHERE make_date(u.foedselsaar + i.alder_til, 9, 30) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '2b_proever_andel', make_date(u.aar, 9, 30), 'aar', u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 9, 30)),
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = u.borger_id AND a.klassetrin = 9
				AND a.proever AND a.skoleaar < u.foedselsaar + i.alder_til)
		THEN 1 ELSE 0 END,
	1, 1, u.borger_id, u.sag_id, NULL
FROM udsatte_maal.udsat_ung u
	JOIN udsatte_register.indikator i ON i.indikator = '2b_proever_andel'
WHERE make_date(u.foedselsaar + i.alder_til, 9, 30) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '2b_9_eller_10_andel', make_date(u.aar, 9, 30), 'aar', u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 9, 30)),
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = u.borger_id AND a.gennemfoert
				AND a.skoleaar < u.foedselsaar + i.alder_til)
		THEN 1 ELSE 0 END,
	1, 1, u.borger_id, u.sag_id, NULL
FROM udsatte_maal.udsat_ung u
	JOIN udsatte_register.indikator i ON i.indikator = '2b_9_eller_10_andel'
WHERE make_date(u.foedselsaar + i.alder_til, 9, 30) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '2b_gennemfoert_9_ved_17_andel', make_date(u.aar, 9, 30), 'aar',
	u.kommune_kode, u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 9, 30)),
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = u.borger_id AND a.klassetrin = 9
				AND a.gennemfoert AND a.skoleaar < u.foedselsaar + i.alder_til)
		THEN 1 ELSE 0 END,
	1, 1, u.borger_id, u.sag_id, NULL
FROM udsatte_maal.udsat_ung u
	JOIN udsatte_register.indikator i
		ON i.indikator = '2b_gennemfoert_9_ved_17_andel'
WHERE make_date(u.foedselsaar + i.alder_til, 9, 30) <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.grundlag_2b IS
	'Grundlag for mål 2B: én række pr. udsat ung, placeret i det år den unge fylder 16, når fristen for gennemførelse er nået.';
