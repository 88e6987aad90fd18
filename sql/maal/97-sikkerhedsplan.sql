-- Safety plans: where the child is when the plan closes, and a year later.

CREATE VIEW udsatte_maal.grundlag_sik WITH (security_invoker = true) AS
SELECT x.indikator, v.dato, NULL::text AS periode_type, p.kommune_kode,
	p.enhed_kode, p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder,
	v.taeller::double precision AS taeller, 1::double precision AS naevner,
	1 AS antal, p.borger_id, p.sag_id, p.forloeb_id AS haendelse_id
FROM (VALUES ('sik_begyndte_antal'::text), ('sik_afsluttede_antal'),
		('sik_hjemme_antal'), ('sik_anbragt_antal'), ('sik_hjemme_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.programforloeb p
	CROSS JOIN LATERAL (VALUES
		('sik_begyndte_antal'::text, p.fra, 1, true),
		('sik_afsluttede_antal', p.til, 1, p.til IS NOT NULL),
		('sik_hjemme_antal', p.til, 1, p.udfald = 'hjemme'),
		('sik_anbragt_antal', p.til, 1, p.udfald = 'anbragt'),
		('sik_hjemme_andel', p.til, (p.udfald = 'hjemme')::integer,
			p.udfald IS NOT NULL))
		v(indikator, dato, taeller, med)
WHERE v.indikator = x.indikator AND p.program_kode = 'SIKKERHEDSPLAN' AND v.med
UNION ALL
SELECT 'sik_aabne_antal', d.dato, d.periode_type, p.kommune_kode, p.enhed_kode,
	p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder, 1, 1, 1, p.borger_id,
	p.sag_id, p.forloeb_id
FROM udsatte_maal.programforloeb p
	CROSS JOIN LATERAL udsatte.beholdningsdage(p.fra, p.til,
		(SELECT udsatte.opgoerelsesdato())) d
WHERE p.program_kode = 'SIKKERHEDSPLAN'
UNION ALL
SELECT 'sik_stadig_hjemme_12_mdr_andel', v.efter_til, NULL, p.kommune_kode,
	p.enhed_kode, p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder,
	CASE WHEN EXISTS (SELECT FROM udsatte_maal.anbringelse_foranstaltning a
		WHERE a.borger_id = p.borger_id AND a.start <= v.efter_til
			AND coalesce(a.slut, 'infinity') >= v.efter_fra)
		THEN 0 ELSE 1 END, 1, 1, p.borger_id, p.sag_id, p.forloeb_id
FROM udsatte_maal.programforloeb p
	JOIN udsatte_register.indikator i
		ON i.indikator = 'sik_stadig_hjemme_12_mdr_andel'
	CROSS JOIN LATERAL udsatte.foer_efter_vindue(p.fra, p.til, i.vindue_mdr) v
WHERE p.program_kode = 'SIKKERHEDSPLAN' AND p.udfald = 'hjemme'
	AND p.til IS NOT NULL AND v.efter_til <= udsatte.opgoerelsesdato()
	-- who turns 18 can no longer be placed
	AND udsatte.alder(p.foedselsdato, v.efter_til) < 18;
COMMENT ON VIEW udsatte_maal.grundlag_sik IS
	'Grundlag for sikkerhedsplaner: én række pr. plan begyndt eller afsluttet, pr. åben plan på opgørelsesdagen, og pr. plan afsluttet med barnet hjemme på den dag de 12 måneder efter er gået.';

CREATE VIEW udsatte_maal.sikkerhedsplan_status WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.aar,
	make_date(x.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	x.begyndte, x.afsluttede, x.hjemme, x.anbragt,
	x.afsluttede - x.hjemme - x.anbragt AS uoplyst, x.aabne,
	x.hjemme::double precision / nullif(x.hjemme + x.anbragt, 0) AS hjemme_andel,
	w.nedre AS nedre95, w.oevre AS oevre95, x.fulgt_12_mdr,
	x.stadig_hjemme_12_mdr,
	x.stadig_hjemme_12_mdr::double precision / nullif(x.fulgt_12_mdr, 0)
		AS stadig_hjemme_andel,
	s.nedre AS stadig_hjemme_nedre95, s.oevre AS stadig_hjemme_oevre95
FROM (SELECT g.kommune_kode, extract(year FROM g.dato)::integer AS aar,
		(count(*) FILTER (WHERE g.indikator = 'sik_begyndte_antal'))::integer
			AS begyndte,
		(count(*) FILTER (WHERE g.indikator = 'sik_afsluttede_antal'))::integer
			AS afsluttede,
		(count(*) FILTER (WHERE g.indikator = 'sik_hjemme_antal'))::integer
			AS hjemme,
		(count(*) FILTER (WHERE g.indikator = 'sik_anbragt_antal'))::integer
			AS anbragt,
		(count(*) FILTER (WHERE g.indikator = 'sik_aabne_antal'))::integer
			AS aabne,
		(count(*) FILTER (WHERE g.indikator = 'sik_stadig_hjemme_12_mdr_andel'))::integer
			AS fulgt_12_mdr,
		(sum(g.taeller) FILTER (WHERE g.indikator = 'sik_stadig_hjemme_12_mdr_andel'))::integer
			AS stadig_hjemme_12_mdr
	FROM udsatte_maal.grundlag_sik g
	WHERE g.indikator <> 'sik_aabne_antal' OR g.periode_type = 'aar'
	GROUP BY g.kommune_kode, extract(year FROM g.dato)) x
	LEFT JOIN LATERAL udsatte.wilson(x.hjemme, x.hjemme + x.anbragt) w ON true
	LEFT JOIN LATERAL udsatte.wilson(x.stadig_hjemme_12_mdr, x.fulgt_12_mdr) s
		ON true;
COMMENT ON VIEW udsatte_maal.sikkerhedsplan_status IS
	'Sikkerhedsplaner pr. år: begyndte, afsluttede (barnet hjemme, anbragt eller uoplyst), åbne ved årets udgang, andelen hjemme af dem hvor det er oplyst med 95 % interval, og af planerne med barnet hjemme, hvis 12 måneder er gået i året, hvor mange der fortsat er uden anbringelse. Ingen retning er bedre: en anbringelse kan være det rigtige for barnet. Nøgle: kommune_kode, aar.';
