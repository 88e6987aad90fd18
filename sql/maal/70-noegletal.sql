-- One generic layer over all basis views, and the goal views on top of it.
-- The goal views' comments are written from the catalogue.

CREATE VIEW udsatte_maal.noegletal WITH (security_invoker = true) AS
SELECT i.indikator, i.maal, c.periode_type, c.periode_start, c.periode_slut,
	c.er_afsluttet, s.kommune_kode, c.enhed_kode, c.tilbud_enhed_kode,
	c.bydel_nr, c.koen, c.aldersgruppe, c.antal, c.taeller, c.naevner,
	c.vaerdi, c.nedre95, c.oevre95, c.nedre998, c.oevre998, i.retning,
	m.maaltal, m.basisvaerdi, c.forrige, c.aendring, c.vurdering, c.tendens,
	c.status,
	udsatte.maalopfyldelse(c.vaerdi, c.nedre95, c.oevre95, i.retning,
		m.maaltal) AS maalopfyldelse
FROM udsatte_register.indikator i
	CROSS JOIN udsatte_maal.opgoerelsessted s
	CROSS JOIN LATERAL udsatte.indikator_tal(i.indikator, s.kommune_kode) c
	LEFT JOIN udsatte_register.maaltal m
		ON m.indikator = i.indikator AND m.kommune_kode = s.kommune_kode
			AND m.aar = extract(year FROM c.periode_start)::integer
			AND coalesce(m.enhed_kode, '') = coalesce(c.enhed_kode, '')
			AND c.tilbud_enhed_kode IS NULL AND c.bydel_nr IS NULL
			AND c.koen IS NULL AND c.aldersgruppe IS NULL;
COMMENT ON VIEW udsatte_maal.noegletal IS
	'Alle indikatorer, perioder og opdelinger: én række pr. celle med tæller, nævner, værdi, 95 og 99,8 % interval, måltal, sammenligning med året før og tendens. NULL i en opdelingskolonne er i alt; kommune_kode NULL er hele landet. Nøgle: indikator, periode_type, periode_start og opdelingskolonnerne. Filtrér på indikator og kommune_kode.';

CREATE VIEW udsatte_maal.maal_alle WITH (security_invoker = true) AS
SELECT i.maal, i.indikator, i.navn AS indikator_navn, i.hovedindikator,
	c.periode_type, extract(year FROM c.periode_start)::integer AS aar,
	CASE c.periode_type WHEN 'kvartal'
		THEN extract(quarter FROM c.periode_start)::integer END AS kvartal,
	c.periode_start, c.periode_slut, c.er_afsluttet, s.kommune_kode, s.kommune,
	c.enhed_kode,
	CASE WHEN c.enhed_kode IS NULL THEN 'I alt'
		WHEN c.enhed_kode = 'ukendt' THEN 'Ukendt enhed'
		ELSE coalesce(e.navn, c.enhed_kode) END AS enhed,
	c.antal, c.taeller, c.naevner, c.vaerdi, i.enhed_tekst, c.nedre95,
	c.oevre95, c.nedre998, c.oevre998, i.retning, m.maaltal, m.basisvaerdi,
	c.forrige, c.aendring, c.vurdering,
	udsatte.maalopfyldelse(c.vaerdi, c.nedre95, c.oevre95, i.retning,
		m.maaltal) AS maalopfyldelse,
	c.tendens, c.status
FROM udsatte_register.indikator i
	CROSS JOIN udsatte_maal.opgoerelsessted s
	CROSS JOIN LATERAL udsatte.indikator_hovedtal(i.indikator, s.kommune_kode) c
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = c.enhed_kode
	LEFT JOIN udsatte_register.maaltal m
		ON m.indikator = i.indikator AND m.kommune_kode = s.kommune_kode
			AND m.aar = extract(year FROM c.periode_start)::integer
			AND coalesce(m.enhed_kode, '') = coalesce(c.enhed_kode, '');
COMMENT ON VIEW udsatte_maal.maal_alle IS
	'Alle indikatorer med navne, i alt og pr. myndighedsenhed, pr. kvartal og år. Øvrige opdelinger findes i noegletal. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.';

CREATE VIEW udsatte_maal.maal_1a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1A';

CREATE VIEW udsatte_maal.maal_1b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1B';

CREATE VIEW udsatte_maal.maal_1c WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1C';

CREATE VIEW udsatte_maal.maal_2a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '2A';

CREATE VIEW udsatte_maal.maal_2b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '2B';

CREATE VIEW udsatte_maal.maal_3a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '3A';

CREATE VIEW udsatte_maal.maal_3b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '3B';

CREATE VIEW udsatte_maal.maal_4a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '4A';

CREATE VIEW udsatte_maal.maal_5a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '5A';

CREATE VIEW udsatte_maal.maal_5b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '5B';

CREATE VIEW udsatte_maal.maal_6a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6A';

CREATE VIEW udsatte_maal.maal_6b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6B';

CREATE VIEW udsatte_maal.maal_6c WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6C';
