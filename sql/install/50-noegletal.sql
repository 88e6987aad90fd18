-- From observations to cells: one generic layer over all basis views.

CREATE TYPE @extschema@.observationer;

CREATE FUNCTION @extschema@.observationer_in(cstring)
	RETURNS @extschema@.observationer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.observationer_in(cstring) IS
	'Intern: en værdi af typen observationer kan ikke skrives som tekst (fejl 0A000).';

CREATE FUNCTION @extschema@.observationer_out(@extschema@.observationer)
	RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.observationer_out(@extschema@.observationer) IS
	'Intern: viser kun hvor mange observationer værdien rummer.';

CREATE TYPE @extschema@.observationer (
	INPUT = @extschema@.observationer_in,
	OUTPUT = @extschema@.observationer_out,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = double,
	STORAGE = extended
);
COMMENT ON TYPE @extschema@.observationer IS
	'Intern: de observationer aggregatet celler() har samlet. Laves kun af aggregatet.';

CREATE FUNCTION @extschema@.celler_trin(internal, date, text, text, text,
		integer, text, integer, double precision, double precision, integer,
		bigint)
	RETURNS internal
	LANGUAGE c IMMUTABLE PARALLEL SAFE	-- not STRICT: some may be NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.celler_trin(internal, date, text, text, text,
		integer, text, integer, double precision, double precision, integer,
		bigint) IS
	'Intern: trinfunktion for aggregatet celler.';

CREATE FUNCTION @extschema@.celler_slut(internal) RETURNS @extschema@.observationer
	LANGUAGE c IMMUTABLE PARALLEL SAFE	-- not STRICT: no rows give NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.celler_slut(internal) IS
	'Intern: slutfunktion for aggregatet celler.';

CREATE AGGREGATE @extschema@.celler(dato date, periode_type text,
		enhed_kode text, tilbud_enhed_kode text, bydel_nr integer, koen text,
		alder integer, taeller double precision, naevner double precision,
		antal integer, borger_id bigint) (
	SFUNC = @extschema@.celler_trin,
	STYPE = internal,
	SSPACE = 1000000,
	FINALFUNC = @extschema@.celler_slut,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.celler(date, text, text, text, integer, text,
		integer, double precision, double precision, integer, bigint) IS
	'Samler observationer (grundlagsvisningernes kolonner) for ét sted til én værdi, som celle_udfold() gør til celler. Fejl 22004, hvis en kolonne der skal være udfyldt er tom.';

CREATE FUNCTION @extschema@.celle_udfold(samlet @extschema@.observationer, art text,
		faktor integer, retning text, opdelinger text[], hierarki text[],
		pr date,
		OUT periode_type text, OUT periode_start date, OUT periode_slut date,
		OUT er_afsluttet boolean, OUT enhed_kode text,
		OUT tilbud_enhed_kode text, OUT bydel_nr integer, OUT koen text,
		OUT aldersgruppe text, OUT antal bigint, OUT taeller double precision,
		OUT naevner double precision, OUT vaerdi double precision,
		OUT nedre95 double precision, OUT oevre95 double precision,
		OUT nedre998 double precision, OUT oevre998 double precision,
		OUT forrige double precision, OUT aendring double precision,
		OUT vurdering text, OUT tendens text, OUT status text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 2000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.celle_udfold(@extschema@.observationer, text, integer, text, text[],
		text[], date) IS
	'Gør samlede observationer til celler: én række pr. periode og serie (i alt, enhed med overordnede, tilbud, bydel, hver krydset med køn og aldersgruppe, som opdelinger tillader), tæt fra første observation til opgørelsesdatoen. art er andel, rate, gennemsnit, median eller antal; faktor ganges på rater; retning er op, ned eller NULL; hierarki er par af enhed og overordnet. Intervaller: Wilson for andele, eksakt Poisson/Byar for rater og antal, t for gennemsnit. vurdering sammenligner med året før (Newcombe, betinget test af rater, Welch); tendens er de seneste fem afsluttede perioder.';

-- The text of one indicator's part of a view.  niveau is 'kommune' or 'land';
-- opdelinger names the breakdowns the view shows of those the indicator has.
CREATE FUNCTION @extschema@.intern_gren(indikator text, maal text,
		grundlag text, niveau text, opdelinger text[])
	RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE	-- not STRICT: maal may be NULL
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	RETURN format($gren$
SELECT %1$L::text AS indikator, %2$L::text AS maal, c.periode_type,
	c.periode_start, c.periode_slut, c.er_afsluttet, s.kommune_kode,
	c.enhed_kode, c.tilbud_enhed_kode, c.bydel_nr, c.koen, c.aldersgruppe,
	c.antal, c.taeller, c.naevner, c.vaerdi, c.nedre95, c.oevre95, c.nedre998,
	c.oevre998, i.retning, m.maaltal, m.basisvaerdi, c.forrige, c.aendring,
	c.vurdering, c.tendens, c.status,
	CASE WHEN m.maaltal IS NULL OR c.vaerdi IS NULL OR i.retning IS NULL THEN 'ukendt'
		WHEN i.retning = 'op' AND c.vaerdi >= m.maaltal
			OR i.retning = 'ned' AND c.vaerdi <= m.maaltal THEN 'naaet'
		WHEN i.retning = 'op' AND c.oevre95 < m.maaltal
			OR i.retning = 'ned' AND c.nedre95 > m.maaltal THEN 'ikke_naaet'
		ELSE 'usikkert' END AS maalopfyldelse
FROM (SELECT %3$s AS kommune_kode,
		@extschema@.celler(g.dato, g.periode_type, g.enhed_kode,
			g.tilbud_enhed_kode, g.bydel_nr, g.koen, g.alder, g.taeller,
			g.naevner, g.antal, g.borger_id) AS samlet
	FROM udsatte_maal.%4$I g
	WHERE g.indikator = %1$L
	%5$s) s
	JOIN udsatte_register.indikator i ON i.indikator = %1$L
	CROSS JOIN LATERAL @extschema@.celle_udfold(s.samlet, i.art, i.faktor,
		i.retning,
		ARRAY(SELECT o FROM unnest(i.opdelinger) o WHERE o = ANY (%6$L::text[])),
		ARRAY(SELECT u FROM udsatte_register.enhed e,
				unnest(ARRAY[e.enhed_kode, e.overordnet]) u
			WHERE e.overordnet IS NOT NULL AND e.kommune_kode = s.kommune_kode),
		@extschema@.opgoerelsesdato()) c
	LEFT JOIN udsatte_register.maaltal m
		ON m.indikator = %1$L AND m.kommune_kode = s.kommune_kode
			AND m.aar = extract(year FROM c.periode_start)
			AND coalesce(m.enhed_kode, '') = coalesce(c.enhed_kode, '')
			AND c.tilbud_enhed_kode IS NULL AND c.bydel_nr IS NULL
			AND c.koen IS NULL AND c.aldersgruppe IS NULL
$gren$, indikator, maal,
		CASE niveau WHEN 'land' THEN 'NULL::integer' ELSE 'g.kommune_kode' END,
		grundlag,
		CASE niveau
			WHEN 'land' THEN 'HAVING min(g.kommune_kode) <> max(g.kommune_kode)'
			ELSE 'GROUP BY g.kommune_kode' END,
		CASE niveau WHEN 'land' THEN ARRAY(SELECT o FROM unnest(opdelinger) o
				WHERE o IN ('koen', 'aldersgruppe'))
			ELSE opdelinger END);
END
$$;
COMMENT ON FUNCTION @extschema@.intern_gren(text, text, text, text, text[]) IS
	'Intern: teksten til én indikators del af en visning over celler.';

-- Rebuilds the views whose text depends on which indicators there are.
CREATE FUNCTION @extschema@.intern_byg_maal() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	alle	constant text[] := '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}';
	grene	text;
	m		record;
BEGIN
	SELECT string_agg(@extschema@.intern_gren(i.indikator, i.maal,
			i.grundlag, n.niveau, alle), E'\nUNION ALL\n'
			ORDER BY i.raekkefoelge, i.indikator, n.niveau)
	INTO grene
	FROM udsatte_register.indikator i
		CROSS JOIN (VALUES ('kommune'), ('land')) n(niveau);
	PERFORM @extschema@.intern_saetning(
		'CREATE VIEW udsatte_maal.noegletal WITH (security_invoker = true) AS'
		|| grene, false);
	PERFORM @extschema@.intern_kommentar('udsatte_maal.noegletal', 'VIEW',
		'Alle indikatorer, perioder og opdelinger: én række pr. celle med tæller, nævner, værdi, 95 og 99,8 % interval, måltal, sammenligning med året før og tendens. NULL i en opdelingskolonne er i alt; kommune_kode NULL er hele landet. Nøgle: indikator, periode_type, periode_start og opdelingskolonnerne. Filtrér på indikator og kommune_kode.');

	FOR m IN
		SELECT a.maal, a.tekst, a.maales, a.proveniens,
			string_agg(@extschema@.intern_gren(i.indikator, i.maal,
				i.grundlag, n.niveau, '{enhed}'), E'\nUNION ALL\n'
				ORDER BY i.raekkefoelge, i.indikator, n.niveau) AS grene
		FROM udsatte_register.maal a
			JOIN udsatte_register.indikator i ON i.maal = a.maal
			CROSS JOIN (VALUES ('kommune'), ('land')) n(niveau)
		WHERE a.maal ~ '^[0-9A-Za-z_]+$'
		GROUP BY a.maal
		ORDER BY a.maal
	LOOP
		PERFORM @extschema@.intern_saetning(ltrim(format($v$
CREATE VIEW udsatte_maal.maal_%s WITH (security_invoker = true) AS
SELECT n.maal, n.indikator, i.navn AS indikator_navn, i.hovedindikator,
	n.periode_type, extract(year FROM n.periode_start)::integer AS aar,
	CASE n.periode_type WHEN 'kvartal'
		THEN extract(quarter FROM n.periode_start)::integer END AS kvartal,
	n.periode_start, n.periode_slut, n.er_afsluttet, n.kommune_kode,
	coalesce(k.navn, 'Hele landet') AS kommune, n.enhed_kode,
	coalesce(e.navn, CASE WHEN n.enhed_kode IS NULL THEN 'I alt'
		ELSE n.enhed_kode END) AS enhed,
	n.antal, n.taeller, n.naevner, n.vaerdi, i.enhed_tekst, n.nedre95,
	n.oevre95, n.nedre998, n.oevre998, n.retning, n.maaltal, n.basisvaerdi,
	n.forrige, n.aendring, n.vurdering, n.maalopfyldelse, n.tendens, n.status
FROM (%s) n
	JOIN udsatte_register.indikator i ON i.indikator = n.indikator
	LEFT JOIN udsatte_register.kommune k ON k.kommune_kode = n.kommune_kode
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = n.enhed_kode
$v$, lower(m.maal), m.grene), E'\n'), false);
		PERFORM @extschema@.intern_kommentar(
			format('udsatte_maal.maal_%s', lower(m.maal)), 'VIEW',
			format('Mål %s: %s. %s I alt og pr. myndighedsenhed, pr. kvartal og år. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode. Øvrige opdelinger findes i noegletal.',
				m.maal, m.tekst, m.maales));
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_byg_maal() IS
	'Intern: bygger noegletal og maal_*-visningerne af indikatorkataloget.';
