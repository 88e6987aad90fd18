-- The social barometer: the living conditions of children and youths.

CREATE VIEW udsatte_maal.grundlag_bar WITH (security_invoker = true) AS
SELECT 'bar_' || v.kode AS indikator, make_date(v.aar, 12, 31) AS dato,
	'aar'::text AS periode_type, v.kommune_kode, 'ukendt'::text AS enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, v.bydel_nr, 'U'::text AS koen,
	a.alder, v.taeller::double precision AS taeller,
	v.naevner::double precision AS naevner, v.naevner AS antal,
	NULL::bigint AS borger_id, NULL::bigint AS sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_register.barometer_vaerdi v
	JOIN (VALUES ('0-5'::text, 0), ('6-11', 6), ('12-17', 12), ('18-22', 18))
		a(aldersgruppe, alder) ON a.aldersgruppe = v.aldersgruppe
WHERE make_date(v.aar, 12, 31) <= udsatte.opgoerelsesdato();
COMMENT ON VIEW udsatte_maal.grundlag_bar IS
	'Grundlag for det sociale barometer: én række pr. indikator, år, bydel og standardaldersgruppe (0-5, 6-11, 12-17 og 18-22 år), som tælles sammen til 0-22 år. Rækker med andre aldersgrupper er ikke med, så ingen tælles to gange. indikator er bar_ og barometerets kode.';

CREATE VIEW udsatte_maal.socialt_barometer WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.kode, i.navn, i.retning, x.aar, x.bydel_nr,
	d.navn AS bydel, x.aldersgruppe, x.taeller, x.naevner, x.andel,
	w.nedre AS nedre95, w.oevre AS oevre95, x.forrige, n.forskel AS aendring,
	n.nedre AS forskel_nedre95, n.oevre AS forskel_oevre95,
	CASE WHEN n.nedre IS NULL OR i.retning IS NULL THEN 'ukendt'
		WHEN n.nedre <= 0 AND n.oevre >= 0 THEN 'uaendret'
		WHEN (n.nedre > 0) = (i.retning = 'op') THEN 'bedre'
		ELSE 'daarligere' END AS vurdering,
	x.tendens
FROM (SELECT t.*,
		lag(t.andel) OVER v AS forrige, lag(t.taeller) OVER v AS forrige_taeller,
		lag(t.naevner) OVER v AS forrige_naevner,
		udsatte.tendens(t.aar, t.andel, t.se) OVER (PARTITION BY t.kommune_kode,
			t.kode, t.bydel_nr, t.aldersgruppe ORDER BY t.aar
			ROWS BETWEEN 4 PRECEDING AND CURRENT ROW) AS tendens,
		lag(t.aar) OVER v = t.aar - 1 AS foelger
	FROM (SELECT g.kommune_kode, substr(g.indikator, 5) AS kode,
			extract(year FROM g.dato)::integer AS aar, c.bydel_nr,
			c.aldersgruppe, sum(g.taeller)::integer AS taeller,
			sum(g.naevner)::integer AS naevner,
			sum(g.taeller) / nullif(sum(g.naevner), 0) AS andel,
			sqrt(sum(g.taeller) * (sum(g.naevner) - sum(g.taeller))
				/ nullif(sum(g.naevner), 0)) / nullif(sum(g.naevner), 0) AS se
		FROM udsatte_maal.grundlag_bar g
			CROSS JOIN LATERAL (SELECT b.bydel_nr, a.aldersgruppe
				FROM (VALUES (g.bydel_nr), (NULL)) b(bydel_nr)
					CROSS JOIN (VALUES (udsatte.aldersgruppe(g.alder)), (NULL))
						a(aldersgruppe)) c
		GROUP BY g.kommune_kode, g.indikator, extract(year FROM g.dato),
			c.bydel_nr, c.aldersgruppe) t
	WINDOW v AS (PARTITION BY t.kommune_kode, t.kode, t.bydel_nr,
		t.aldersgruppe ORDER BY t.aar)) x
	JOIN udsatte_register.barometer_indikator i ON i.kode = x.kode
	LEFT JOIN udsatte_register.bydel d ON d.kommune_kode = x.kommune_kode
		AND d.bydel_nr = x.bydel_nr
	LEFT JOIN LATERAL udsatte.wilson(x.taeller, x.naevner) w ON true
	LEFT JOIN LATERAL udsatte.newcombe(x.forrige_taeller, x.forrige_naevner,
		x.taeller, x.naevner) n ON x.foelger;
COMMENT ON VIEW udsatte_maal.socialt_barometer IS
	'Det sociale barometer: én række pr. indikator, år, bydel (tom er hele kommunen) og aldersgruppe (tom er 0-22 år) med andel, 95 % interval, ændring fra året før med interval (Newcombe), vurdering og tendens over de fem år til og med året. Årene opgøres én gang om året. Nøgle: kommune_kode, kode, aar, bydel_nr, aldersgruppe.';
COMMENT ON COLUMN udsatte_maal.socialt_barometer.aldersgruppe IS
	'0-5, 6-11, 12-17 eller 18-22. Tom er 0-22 år.';
