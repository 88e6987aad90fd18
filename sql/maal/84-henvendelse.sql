-- Enquiries at the advice centres: the narrow counts brought together.

CREATE VIEW udsatte_maal.henvendelse WITH (security_invoker = true) AS
SELECT e.kommune_kode, e.type, h.enhed_kode, e.navn AS enhed, h.maaned,
	h.efter_alder, h.efter_tema, h.efter_udfald, h.efter_kanal, h.efter_bydel,
	h.efter_herkomst,
	greatest(h.efter_alder, h.efter_tema, h.efter_udfald, h.efter_kanal,
		h.efter_bydel, h.efter_herkomst) AS antal,
	greatest(h.efter_alder, h.efter_tema, h.efter_udfald, h.efter_kanal,
		h.efter_bydel, h.efter_herkomst)
		= least(h.efter_alder, h.efter_tema, h.efter_udfald, h.efter_kanal,
			h.efter_bydel, h.efter_herkomst) AS stemmer
FROM (SELECT t.enhed_kode, t.maaned,
		-- a table the unit uses at all has no row because nobody came: zero
		CASE WHEN bool_or(bool_or(t.tabel = 'alder')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'alder'), 0)::integer
			END AS efter_alder,
		CASE WHEN bool_or(bool_or(t.tabel = 'tema')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'tema'), 0)::integer
			END AS efter_tema,
		CASE WHEN bool_or(bool_or(t.tabel = 'udfald')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'udfald'), 0)::integer
			END AS efter_udfald,
		CASE WHEN bool_or(bool_or(t.tabel = 'kanal')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'kanal'), 0)::integer
			END AS efter_kanal,
		CASE WHEN bool_or(bool_or(t.tabel = 'bydel')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'bydel'), 0)::integer
			END AS efter_bydel,
		CASE WHEN bool_or(bool_or(t.tabel = 'herkomst')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'herkomst'), 0)::integer
			END AS efter_herkomst
	FROM (SELECT 'alder'::text AS tabel, a.enhed_kode, a.maaned,
			sum(a.antal) AS antal
		FROM udsatte_register.henvendelse_alder a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'tema', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_tema a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'udfald', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_udfald a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'kanal', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_kanal a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'bydel', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_bydel a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'herkomst', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_herkomst a
		GROUP BY a.enhed_kode, a.maaned) t
	WHERE t.maaned <= (SELECT udsatte.opgoerelsesdato())
	GROUP BY t.enhed_kode, t.maaned
	WINDOW w AS (PARTITION BY t.enhed_kode)) h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode;
COMMENT ON VIEW udsatte_maal.henvendelse IS
	'Henvendelser til rådgivning pr. enhed og måned: antal efter hver af de smalle tabeller (tom når enheden slet ikke bruger tabellen), det største af dem som antal, og om de stemmer. Nøgle: enhed_kode, maaned.';

CREATE VIEW udsatte_maal.henvendelse_uenighed WITH (security_invoker = true) AS
SELECT h.kommune_kode, h.type, h.enhed_kode, h.enhed, h.maaned, h.efter_alder,
	h.efter_tema, h.efter_udfald, h.efter_kanal, h.efter_bydel,
	h.efter_herkomst,
	(h.antal - least(h.efter_alder, h.efter_tema, h.efter_udfald,
		h.efter_kanal, h.efter_bydel, h.efter_herkomst))::double precision
		AS forskel
FROM udsatte_maal.henvendelse h
WHERE NOT h.stemmer;
COMMENT ON VIEW udsatte_maal.henvendelse_uenighed IS
	'Enheder og måneder hvor de smalle tabeller ikke har talt lige mange henvendelser, og den største forskel. Skal være tom. Nøgle: enhed_kode, maaned.';
