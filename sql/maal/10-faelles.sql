-- What several goals build on.

CREATE VIEW udsatte_maal.opgoerelsessted WITH (security_invoker = true) AS
SELECT k.kommune_kode, k.navn AS kommune
FROM udsatte_register.kommune k
UNION ALL
SELECT NULL, 'Hele landet'
FROM udsatte_register.kommune k
HAVING count(*) > 1;
COMMENT ON VIEW udsatte_maal.opgoerelsessted IS
	'De steder der gøres op for: hver kommune, og hele landet (kommune_kode NULL) når der er mere end én. Nøgle: kommune_kode.';

CREATE VIEW udsatte_maal.stoetteperiode WITH (security_invoker = true) AS
SELECT u.niveau, u.sag_id, u.borger_id, u.kommune_kode, u.enhed_kode,
	u.bydel_nr, u.koen, u.foedselsdato, lower(u.dage) AS fra,
	(upper(u.dage) - 1) AS til
FROM (SELECT n.niveau, d.sag_id, d.borger_id, d.kommune_kode, d.enhed_kode,
		d.bydel_nr, d.koen, d.foedselsdato,
		unnest(CASE n.niveau WHEN 'sag' THEN d.dage
			ELSE d.dage - coalesce(d.senere_sagers_dage, '{}') END) AS dage
	FROM (VALUES ('sag'::text), ('barn')) n(niveau)
		CROSS JOIN (SELECT e.*,
			range_agg(e.dage) OVER (PARTITION BY e.kommune_kode, e.borger_id
				ORDER BY e.aabnet DESC, e.sag_id DESC
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
				AS senere_sagers_dage
		FROM (SELECT s.sag_id, s.borger_id,
				s.handlekommune_kode AS kommune_kode,
				coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
				s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
				s.aabnet,
				range_agg(daterange(f.ivaerksat, f.afsluttet, '[]')) AS dage
			FROM udsatte_register.sag s
				JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
				JOIN udsatte_register.foranstaltning f ON f.sag_id = s.sag_id
				JOIN udsatte_register.foranstaltningstype t
					ON t.type_kode = f.type_kode
			WHERE t.gruppe IN ('forebyggende', 'anbringelse')
				AND f.ivaerksat <= udsatte.opgoerelsesdato()
			GROUP BY s.sag_id, s.borger_id, s.handlekommune_kode, s.enhed_kode,
				s.oprindelig_bydel_nr, s.aabnet, b.koen, b.foedselsdato) e) d) u;
COMMENT ON VIEW udsatte_maal.stoetteperiode IS
	'Sammenhængende perioder med mindst én aktiv foranstaltning (forebyggende eller anbringelse, ikke efterværn). Niveau sag: hver sags egne dage. Niveau barn: barnets dage i kommunen, hvor en dag med flere sager hører til den senest åbnede; et barn har en dag højst én gang. til er tom, når perioden løber. Filtrér på niveau. Nøgle: niveau, sag_id, fra.';

CREATE VIEW udsatte_maal.befolkning_kvartal WITH (security_invoker = true) AS
SELECT k.start, k.slut, k.aar, k.kvartal, b.kommune_kode, b.bydel_nr, b.koen,
	b.alder,
	b.antal + (CASE WHEN n.aar IS NULL THEN b.antal ELSE b.naeste END - b.antal)
		* k.kvartal / 4.0::double precision AS beholdning,
	(b.antal + CASE WHEN n.aar IS NULL THEN b.antal ELSE b.naeste END)
		/ 2.0::double precision
		-- events are counted to the status date, so the time is too
		* (least(k.slut, udsatte.opgoerelsesdato()) - k.start + 1) / 365
		AS personaar
FROM (SELECT c.aar, c.kommune_kode, c.bydel_nr, c.koen, c.alder,
		sum(c.antal) AS antal, sum(c.naeste) AS naeste
	FROM (SELECT b.aar, b.kommune_kode, b.bydel_nr, b.koen, b.alder, b.antal,
			0 AS naeste
		FROM udsatte_register.befolkning b
		UNION ALL
		SELECT b.aar - 1, b.kommune_kode, b.bydel_nr, b.koen, b.alder, 0,
			b.antal
		FROM udsatte_register.befolkning b) c
	GROUP BY c.aar, c.kommune_kode, c.bydel_nr, c.koen, c.alder) b
	JOIN (SELECT DISTINCT a.kommune_kode, a.aar
		FROM udsatte_register.befolkning a) i
		ON i.kommune_kode = b.kommune_kode AND i.aar = b.aar
	LEFT JOIN (SELECT DISTINCT a.kommune_kode, a.aar
		FROM udsatte_register.befolkning a) n
		ON n.kommune_kode = b.kommune_kode AND n.aar = b.aar + 1
	JOIN udsatte_register.kvartal k ON k.aar = b.aar
WHERE k.start <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.befolkning_kvartal IS
	'Folketal pr. kvartal: beholdning på kvartalets sidste dag (31. december er næste 1. januar, andre kvartaler mellemregnet) og personår (middelfolketal gange dage/365, i det løbende kvartal dagene til og med opgørelsesdatoen). Er næste års folketal ikke indlæst, bruges årets eget, og tallet er foreløbigt. Nøgle: slut, kommune_kode, bydel_nr, koen, alder.';

CREATE VIEW udsatte_maal.underretning_sted WITH (security_invoker = true) AS
SELECT u.underretning_id, u.borger_id, u.sag_id,
	(u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date AS dato,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
	u.underretter, u.afsender_enhed_kode, u.udfald
FROM udsatte_register.underretning u
	JOIN udsatte_register.sag s ON s.sag_id = u.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = u.borger_id
UNION ALL
SELECT u.underretning_id, u.borger_id, NULL,
	(u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date,
	o.kommune_kode, 'ukendt', o.bydel_nr, b.koen, b.foedselsdato,
	u.underretter, u.afsender_enhed_kode, u.udfald
FROM udsatte_register.underretning u
	JOIN udsatte_register.borger b ON b.borger_id = u.borger_id
	JOIN udsatte_register.bopael o ON o.borger_id = u.borger_id
		AND (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date >= o.fra
		AND (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date
			<= coalesce(o.til, 'infinity')
WHERE u.sag_id IS NULL
	-- on the day of a move the child lives where it moved to
	AND NOT EXISTS (SELECT FROM udsatte_register.bopael y
		WHERE y.borger_id = o.borger_id
			AND (y.fra, y.bopael_id) > (o.fra, o.bopael_id)
			AND y.fra <= (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date
			AND coalesce(y.til, 'infinity')
				>= (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date);
COMMENT ON VIEW udsatte_maal.underretning_sted IS
	'Underretninger med kommune, enhed og bydel: fra sagen, eller fra barnets bopæl på dagen når der ikke er en sag. Nøgle: underretning_id.';
