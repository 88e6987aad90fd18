-- Findings about the data, never about the children.

CREATE VIEW udsatte_maal.datakvalitet WITH (security_invoker = true) AS
SELECT 'mangler_opmaerksom'::text AS regel, 'undersoegelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.ivaerksat AS dato,
	'Dagen kommunen blev opmærksom mangler; fristen er regnet fra iværksættelsen.'::text AS beskrivelse,
	'Udfyld opmaerksom i kildesystemet.'::text AS handling
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.opmaerksom IS NULL
UNION ALL
SELECT 'mangler_enhed'::text AS regel, 'sag'::text AS tabel,
	s.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, s.aabnet AS dato,
	'Sagen har ingen enhed og tælles under ukendt.'::text AS beskrivelse,
	'Udfyld enheden i kildesystemet.'::text AS handling
FROM udsatte_register.sag s
WHERE s.enhed_kode IS NULL
UNION ALL
SELECT 'mangler_ivaerksat'::text AS regel, 'foranstaltning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.bevilget AS dato,
	'Foranstaltningen er bevilget for mere end 90 dage siden og stadig ikke iværksat.'::text AS beskrivelse,
	'Udfyld ivaerksat, eller afslut foranstaltningen.'::text AS handling
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.ivaerksat IS NULL AND x.bevilget < udsatte.opgoerelsesdato() - 90
UNION ALL
SELECT 'mangler_ophold'::text AS regel, 'foranstaltning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.ivaerksat AS dato,
	'Anbringelsen har intet ophold på et anbringelsessted.'::text AS beskrivelse,
	'Registrér opholdet.'::text AS handling
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = x.type_kode
WHERE t.gruppe = 'anbringelse' AND x.ivaerksat IS NOT NULL
	AND NOT EXISTS (SELECT FROM udsatte_register.anbringelse a
		WHERE a.foranstaltning_id = x.foranstaltning_id)
UNION ALL
SELECT 'dato_i_fremtiden'::text AS regel, 'undersoegelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afsluttet AS dato,
	'Undersøgelsen er afsluttet efter opgørelsesdatoen.'::text AS beskrivelse,
	'Ret datoen i kildesystemet.'::text AS handling
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.afsluttet > udsatte.opgoerelsesdato()
UNION ALL
SELECT 'dato_i_fremtiden'::text AS regel, 'opfoelgning'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afholdt AS dato,
	'Opfølgningen er holdt efter opgørelsesdatoen.'::text AS beskrivelse,
	'Ret datoen i kildesystemet.'::text AS handling
FROM udsatte_register.opfoelgning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.afholdt > udsatte.opgoerelsesdato()
UNION ALL
SELECT 'foer_fosterliv'::text AS regel, 'sag'::text AS tabel,
	s.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, s.aabnet AS dato,
	'Sagen er åbnet mere end ni måneder før fødslen.'::text AS beskrivelse,
	'Ret fødselsdatoen eller sagens åbning.'::text AS handling
FROM udsatte_register.sag s
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
WHERE s.aabnet < (b.foedselsdato - interval '9 months')::date
UNION ALL
SELECT 'udenfor_sagen'::text AS regel, 'foranstaltning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.ivaerksat AS dato,
	'Foranstaltningen begynder før sagen er åbnet.'::text AS beskrivelse,
	'Ret datoen på sagen eller foranstaltningen.'::text AS handling
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.ivaerksat < s.aabnet
UNION ALL
SELECT 'aaben_i_lukket_sag'::text AS regel, 'foranstaltning'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, s.lukket AS dato,
	'Foranstaltningen løber videre efter at sagen er lukket.'::text AS beskrivelse,
	'Afslut foranstaltningen, eller åbn sagen.'::text AS handling
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE s.lukket IS NOT NULL AND x.ivaerksat IS NOT NULL
	AND coalesce(x.afsluttet, 'infinity') > s.lukket
UNION ALL
SELECT 'overlappende_ophold'::text AS regel, 'anbringelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.fra AS dato,
	'Opholdet overlapper et tidligere ophold under samme foranstaltning.'::text AS beskrivelse,
	'Ret opholdenes datoer.'::text AS handling
FROM udsatte_register.anbringelse x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
WHERE EXISTS (SELECT FROM udsatte_register.anbringelse y
	WHERE y.foranstaltning_id = x.foranstaltning_id
		AND (y.fra, y.anbringelse_id) < (x.fra, x.anbringelse_id)
		AND coalesce(y.til, 'infinity') > x.fra)
UNION ALL
SELECT 'skift_uden_forgaenger'::text AS regel, 'anbringelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.fra AS dato,
	'Opholdet er et skift, men der er intet ophold før det.'::text AS beskrivelse,
	'Ret er_skift, eller registrér det første ophold.'::text AS handling
FROM udsatte_register.anbringelse x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
WHERE x.er_skift AND NOT EXISTS (SELECT FROM udsatte_register.anbringelse y
	WHERE y.foranstaltning_id = x.foranstaltning_id AND y.fra < x.fra)
UNION ALL
SELECT 'mangler_ivaerksat'::text AS regel, 'afgoerelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.truffet AS dato,
	'Formandsafgørelsen har intet tidspunkt for iværksættelsen, så dens frister kan ikke regnes.'::text AS beskrivelse,
	'Registrér tidspunktet.'::text AS handling
FROM udsatte_register.afgoerelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.art = 'formand' AND x.ivaerksat IS NULL
UNION ALL
SELECT 'sent_registreret'::text AS regel, 'opfoelgning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afholdt AS dato,
	'Opfølgningen er registreret mere end 30 dage efter at den blev holdt.'::text AS beskrivelse,
	'Registrér opfølgninger samme uge.'::text AS handling
FROM udsatte_register.opfoelgning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE (x.registreret AT TIME ZONE 'Europe/Copenhagen')::date > x.afholdt + 30
UNION ALL
SELECT 'sent_registreret'::text AS regel, 'undersoegelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afsluttet AS dato,
	'Undersøgelsen er registreret mere end 30 dage efter at den blev afsluttet.'::text AS beskrivelse,
	'Registrér afslutningen samme uge.'::text AS handling
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE (x.registreret AT TIME ZONE 'Europe/Copenhagen')::date > x.afsluttet + 30
UNION ALL
SELECT 'tilbageholdt_for_sen'::text AS regel, 'undersoegelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afsluttet AS dato,
	'Undersøgelsen blev afsluttet efter fristen og først registreret mere end 14 dage senere.'::text AS beskrivelse,
	'Undersøg om færdige, forsinkede afgørelser holdes tilbage.'::text AS handling
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_maal.frist_undersoegelse d ON d.undersoegelse_id = x.undersoegelse_id
WHERE x.afsluttet > d.frist
	AND (x.registreret AT TIME ZONE 'Europe/Copenhagen')::date > x.afsluttet + 14
UNION ALL
SELECT 'registreret_samlet'::text AS regel, 'opfoelgning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afholdt AS dato,
	'Opfølgningen er registreret samme minut som mindst ni andre i enheden, mere end 14 dage efter at den blev holdt.'::text AS beskrivelse,
	'Undersøg om opfølgningerne faktisk er holdt.'::text AS handling
FROM (SELECT o.kilde_id, o.sag_id, o.afholdt, count(*) OVER (PARTITION BY g.enhed_kode,
			date_trunc('minute', o.registreret, 'UTC')) AS samtidige
		FROM udsatte_register.opfoelgning o
			JOIN udsatte_register.sag g ON g.sag_id = o.sag_id
		WHERE (o.registreret AT TIME ZONE 'Europe/Copenhagen')::date > o.afholdt + 14) x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.samtidige >= 10
UNION ALL
SELECT 'tom_kompasmaaling'::text AS regel, 'kompasmaaling'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.dato AS dato,
	'Målingen har ingen vurderede dimensioner.'::text AS beskrivelse,
	'Udfyld målingen.'::text AS handling
FROM udsatte_register.kompasmaaling x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE udsatte.kompas_antal(x.skoen) = 0
UNION ALL
SELECT 'sigtet_under_lavalder'::text AS regel, 'sigtelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.gerningsdato AS dato,
	'Barnet var under den kriminelle lavalder på gerningsdagen og kan ikke sigtes.'::text AS beskrivelse,
	'Ret status til mistaenkt_under_lavalder eller datoen.'::text AS handling
FROM udsatte_register.sigtelse x
	JOIN udsatte_register.borger b ON b.borger_id = x.borger_id
	JOIN udsatte_register.lavalder l ON x.gerningsdato >= l.fra
		AND x.gerningsdato <= coalesce(l.til, 'infinity')
	JOIN LATERAL (SELECT g.handlekommune_kode, g.enhed_kode
		FROM udsatte_register.sag g
		WHERE g.borger_id = x.borger_id
		ORDER BY g.aabnet DESC, g.sag_id DESC LIMIT 1) s ON true
WHERE x.status = 'sigtet'
	AND udsatte.alder(b.foedselsdato, x.gerningsdato) < l.alder
UNION ALL
SELECT 'uden_kommune', 'underretning', u.kilde_id, 'fejl', NULL, 'ukendt',
	(u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date,
	'Underretningen har hverken en sag eller en bopæl på dagen og tælles ikke.',
	'Knyt underretningen til en sag, eller indlæs barnets bopæl.'
FROM udsatte_register.underretning u
WHERE u.sag_id IS NULL
	AND NOT EXISTS (SELECT FROM udsatte_register.bopael o
		WHERE o.borger_id = u.borger_id
			AND (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date
				BETWEEN o.fra AND coalesce(o.til, 'infinity'))
UNION ALL
SELECT 'overlappende_bopael', 'bopael', x.kilde_id, 'advarsel', x.kommune_kode,
	'ukendt', x.fra, 'Bopælen overlapper en tidligere bopæl.',
	'Ret bopælens datoer.'
FROM udsatte_register.bopael x
WHERE EXISTS (SELECT FROM udsatte_register.bopael y
	WHERE y.borger_id = x.borger_id
		AND (y.fra, y.bopael_id) < (x.fra, x.bopael_id)
		AND coalesce(y.til, 'infinity') > x.fra)
UNION ALL
SELECT 'henvendelser_uenige', 'henvendelse', h.enhed_kode || to_char(h.maaned, ' YYYY-MM'),
	'fejl', h.kommune_kode, h.enhed_kode, h.maaned,
	'Henvendelserne er ikke talt lige mange gange efter alder, tema, udfald, kanal, bydel og herkomst.',
	'Find månedens manglende optælling i henvendelse_uenighed og ret den.'
FROM udsatte_maal.henvendelse_uenighed h;
COMMENT ON VIEW udsatte_maal.datakvalitet IS
	'Fund i data: én række pr. fund med regel, tabel, nøgle i kildesystemet, alvor (fejl eller advarsel) og hvad der skal gøres. Nøgle: regel, tabel, kilde_id.';

CREATE VIEW udsatte_maal.datakvalitet_overblik WITH (security_invoker = true) AS
SELECT d.regel, d.tabel, d.alvor, d.kommune_kode, d.enhed_kode,
	extract(year FROM d.dato)::integer AS aar, count(*)::integer AS fund,
	min(d.beskrivelse) AS beskrivelse, min(d.handling) AS handling
FROM udsatte_maal.datakvalitet d
GROUP BY d.regel, d.tabel, d.alvor, d.kommune_kode, d.enhed_kode,
	extract(year FROM d.dato);
COMMENT ON VIEW udsatte_maal.datakvalitet_overblik IS
	'Antal fund pr. regel, enhed og år. Nøgle: regel, tabel, kommune_kode, enhed_kode, aar.';
