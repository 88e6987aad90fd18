-- The strategy's chains of cause and effect, and the plan of action.

CREATE VIEW udsatte_maal.aarsagskaede WITH (security_invoker = true) AS
SELECT f.strategi, f.nr AS fokusomraade_nr, f.navn AS fokusomraade_navn, m.maal,
	m.tekst AS maal_tekst, v.virkemiddel, v.tekst AS virkemiddel_tekst,
	v.side AS virkemiddel_side, a.aktivitet, a.tekst AS aktivitet_tekst,
	a.side AS aktivitet_side, a.finansieret, m.raekkefoelge
FROM udsatte_register.maal m
	JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade
	LEFT JOIN udsatte_register.virkemiddel v ON v.maal = m.maal
	LEFT JOIN udsatte_register.aktivitet a ON a.virkemiddel = v.virkemiddel;
COMMENT ON VIEW udsatte_maal.aarsagskaede IS
	'Årsag-virknings-kæden: mål, virkemidler (hvad forskning eller erfaring siger der skal til) og nye aktiviteter. Mål uden virkemidler og virkemidler uden aktiviteter er med, med tomme felter. Nøgle: maal, virkemiddel, aktivitet.';

CREATE VIEW udsatte_maal.handlingsoversigt WITH (security_invoker = true) AS
SELECT f.strategi, m.maal, m.tekst AS maal_tekst, v.virkemiddel,
	v.tekst AS virkemiddel_tekst, a.aktivitet, a.tekst AS aktivitet_tekst,
	a.side AS aktivitet_side, a.finansieret,
	CASE WHEN a.finansieret THEN 'finansieret'
		WHEN NOT a.finansieret THEN 'forudsætter tilførsel af midler'
		ELSE 'ikke oplyst' END AS finansiering,
	a.ansvarlig, a.fra, a.til, s.status, s.dato AS status_dato, s.naaet,
	s.maalsat, s.naaet / nullif(s.maalsat, 0) AS opfyldelse,
	s.naaet >= s.maalsat AS maalsat_naaet,
	coalesce(a.til < udsatte.opgoerelsesdato()
		AND coalesce(s.status, '') NOT IN ('gennemfoert', 'opgivet'), false)
		AS forsinket
FROM udsatte_register.aktivitet a
	JOIN udsatte_register.virkemiddel v ON v.virkemiddel = a.virkemiddel
	JOIN udsatte_register.maal m ON m.maal = v.maal
	JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade
	LEFT JOIN LATERAL (SELECT t.status, t.dato, t.naaet, t.maalsat
		FROM udsatte_register.aktivitet_status t
		WHERE t.aktivitet = a.aktivitet
			AND t.dato <= udsatte.opgoerelsesdato()
		ORDER BY t.dato DESC LIMIT 1) s ON true;
COMMENT ON VIEW udsatte_maal.handlingsoversigt IS
	'Handlingsoversigten: hver ny aktivitet med finansiering (ikke oplyst når den er ukendt), ansvarlig, seneste status på opgørelsesdatoen, og hvad der er nået af det målsatte. forsinket: slutdatoen er passeret, og aktiviteten er hverken gennemført eller opgivet. Nøgle: aktivitet.';
