-- Words for numbers, and the yearly status.

CREATE FUNCTION @extschema@.tal_tekst(tal double precision, decimaler integer)
	RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN translate(to_char(round(tal::numeric, decimaler),
		'FM999,999,999,990' || CASE WHEN decimaler > 0
			THEN '.' || repeat('0', decimaler) ELSE '' END), ',.', '.,');
COMMENT ON FUNCTION @extschema@.tal_tekst(double precision, integer) IS
	'Et tal skrevet på dansk med det antal decimaler der ønskes: 1234,5 bliver 1.234,5. Uafhængig af serverens sprog.';

CREATE FUNCTION @extschema@.vaerdi_tekst(vaerdi double precision, art text,
		enhed_tekst text)
	RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE art
		WHEN 'andel' THEN @extschema@.tal_tekst(vaerdi * 100, 1) || ' %'
		WHEN 'antal' THEN @extschema@.tal_tekst(vaerdi, 0) || ' ' || enhed_tekst
		ELSE @extschema@.tal_tekst(vaerdi, 1) || ' ' || enhed_tekst END;
COMMENT ON FUNCTION @extschema@.vaerdi_tekst(double precision, text, text) IS
	'En indikators værdi i ord: andele i procent, antal uden decimaler, andet med én decimal og måleenhed.';

CREATE FUNCTION @extschema@.kode_tekst(kode text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE kode
		WHEN 'bedre' THEN 'Bedre end året før'
		WHEN 'uaendret' THEN 'Ikke sikkert ændret fra året før'
		WHEN 'daarligere' THEN 'Dårligere end året før'
		WHEN 'ukendt' THEN 'Kan ikke vurderes'
		WHEN 'naaet' THEN 'Måltallet er nået'
		WHEN 'ikke_naaet' THEN 'Måltallet er ikke nået'
		WHEN 'usikkert' THEN 'Måltallet er ikke nået, men afstanden er ikke sikker'
		WHEN 'op' THEN 'Stigende'
		WHEN 'ned' THEN 'Faldende'
		WHEN 'ingen' THEN 'Ingen sikker tendens'
		ELSE kode END;
COMMENT ON FUNCTION @extschema@.kode_tekst(text) IS
	'Ord for koderne i vurdering, maalopfyldelse og tendens.';

CREATE FUNCTION @extschema@.statustekst(aar integer, maal text,
		indikator_navn text, art text, enhed_tekst text,
		vaerdi double precision, nedre95 double precision,
		oevre95 double precision, forrige double precision, vurdering text,
		maaltal double precision, maalopfyldelse text, tendens text,
		er_afsluttet boolean, daekning double precision)
	RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE	-- not STRICT: most may be NULL
	RETURN 'Mål ' || maal || '. ' || indikator_navn || ': '
		|| CASE WHEN vaerdi IS NULL
			THEN 'der er ikke grundlag for et tal i ' || aar || '.'
			ELSE @extschema@.vaerdi_tekst(vaerdi, art, enhed_tekst) || ' i ' || aar
				|| CASE WHEN er_afsluttet THEN '' ELSE ' (året er ikke slut)' END
				|| coalesce(', mod '
					|| @extschema@.vaerdi_tekst(forrige, art, enhed_tekst)
					|| ' året før', '')
				|| '.'
				|| coalesce(' 95 % sikkerhedsinterval: '
					|| CASE WHEN art = 'andel'
						THEN @extschema@.tal_tekst(nedre95 * 100, 1) || '-'
							|| @extschema@.tal_tekst(oevre95 * 100, 1) || ' %'
						WHEN art = 'antal'
						THEN @extschema@.tal_tekst(nedre95, 0) || '-'
							|| @extschema@.tal_tekst(oevre95, 0)
						ELSE @extschema@.tal_tekst(nedre95, 1) || '-'
							|| @extschema@.tal_tekst(oevre95, 1) END || '.', '')
				|| ' ' || @extschema@.kode_tekst(vurdering) || '.'
				|| CASE WHEN tendens IN ('op', 'ned')
					THEN ' Tendensen over fem år er '
						|| lower(@extschema@.kode_tekst(tendens)) || '.'
					ELSE '' END
				|| coalesce(' ' || @extschema@.kode_tekst(
						CASE WHEN maaltal IS NOT NULL THEN maalopfyldelse END)
					|| ' (' || @extschema@.vaerdi_tekst(maaltal, art, enhed_tekst)
					|| ').', '')
				|| coalesce(' Tallet dækker '
					|| @extschema@.tal_tekst(daekning * 100, 0)
					|| ' % af dem det handler om.', '') END;
COMMENT ON FUNCTION @extschema@.statustekst(integer, text, text, text, text,
		double precision, double precision, double precision,
		double precision, text, double precision, text, text, boolean,
		double precision) IS
	'Status for ét mål og ét år i ord, som den kan stå i en indstilling til udvalget.';

CREATE FUNCTION @extschema@.status_aar(aar integer,
		kommune_kode integer DEFAULT NULL,
		OUT fokusomraade_nr integer, OUT fokusomraade_navn text, OUT maal text,
		OUT maal_tekst text, OUT kommune text, OUT indikator text,
		OUT vaerdi double precision, OUT forrige double precision,
		OUT maaltal double precision, OUT vurdering text,
		OUT maalopfyldelse text, OUT tendens text, OUT aktiviteter integer,
		OUT aktiviteter_gennemfoert integer, OUT tekst text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 20
	-- not STRICT: no municipality means all of them
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	IF aar IS NULL OR aar NOT BETWEEN 1900 AND 2199 THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'the year must be between 1900 and 2199';
	END IF;
	RETURN QUERY
	SELECT o.fokusomraade_nr, o.fokusomraade_navn, o.maal, o.maal_tekst,
		o.kommune, o.indikator, o.vaerdi, o.forrige, o.maaltal, o.vurdering,
		o.maalopfyldelse, o.tendens, a.i_alt, a.gennemfoert, o.tekst
	FROM udsatte_maal.strategi_overblik o
		CROSS JOIN LATERAL (SELECT count(*)::integer AS i_alt,
				count(*) FILTER (WHERE s.status = 'gennemfoert')::integer
					AS gennemfoert
			FROM udsatte_register.virkemiddel v
				JOIN udsatte_register.aktivitet t ON t.virkemiddel = v.virkemiddel
				LEFT JOIN LATERAL (SELECT x.status
					FROM udsatte_register.aktivitet_status x
					WHERE x.aktivitet = t.aktivitet
						AND x.dato <= make_date(status_aar.aar, 12, 31)
					ORDER BY x.dato DESC LIMIT 1) s ON true
			WHERE v.maal = o.maal) a
	WHERE o.aar = status_aar.aar
		AND (status_aar.kommune_kode IS NULL
			OR o.kommune_kode = status_aar.kommune_kode)
	ORDER BY o.fokusomraade_nr, o.maal, o.indikator, o.kommune;
END
$$;
COMMENT ON FUNCTION @extschema@.status_aar(integer, integer) IS
	'Årets status på strategien: én række pr. mål (hovedindikator) med tal, vurdering, aktiviteter og en tekst til indstillingen. Uden kommune vises alle.';

CREATE FUNCTION @extschema@.tilfoej_indikator(indikator text, navn text,
		grundlag text, art text, definition text, taeller_tekst text,
		naevner_tekst text, kohorte text, enhed_tekst text,
		maal text DEFAULT NULL, retning text DEFAULT NULL,
		faktor integer DEFAULT 1, beholdning boolean DEFAULT false,
		hovedindikator boolean DEFAULT false,
		opdelinger text[] DEFAULT '{enhed,bydel,koen,aldersgruppe}',
		alder_fra integer DEFAULT NULL, alder_til integer DEFAULT NULL,
		taerskel double precision DEFAULT NULL,
		vindue_mdr integer DEFAULT NULL, raekkefoelge integer DEFAULT 9000)
	RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE	-- not STRICT: some may be NULL
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	visning	regclass := to_regclass(format('udsatte_maal.%I', grundlag));
	k		record;
	fejl	text;
BEGIN
	IF visning IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = format('view "udsatte_maal.%s" does not exist', grundlag),
			HINT = 'Create the view in schema udsatte_maal with the columns of the observation contract.';
	END IF;
	FOR k IN
		SELECT x.kolonne, x.type, format_type(a.atttypid, NULL) AS er
		FROM (VALUES (1, 'indikator', 'text'), (2, 'dato', 'date'),
				(3, 'periode_type', 'text'), (4, 'kommune_kode', 'integer'),
				(5, 'enhed_kode', 'text'), (6, 'tilbud_enhed_kode', 'text'),
				(7, 'bydel_nr', 'integer'), (8, 'koen', 'text'),
				(9, 'alder', 'integer'), (10, 'taeller', 'double precision'),
				(11, 'naevner', 'double precision'), (12, 'antal', 'integer'),
				(13, 'borger_id', 'bigint'), (14, 'sag_id', 'bigint'),
				(15, 'haendelse_id', 'bigint')) x(nr, kolonne, type)
			LEFT JOIN pg_attribute a
				ON a.attrelid = visning AND a.attname = x.kolonne
					AND NOT a.attisdropped
		ORDER BY x.nr
	LOOP
		IF k.er IS NULL OR k.er <> k.type THEN
			RAISE EXCEPTION USING
				ERRCODE = 'datatype_mismatch',
				MESSAGE = format('view "udsatte_maal.%s" does not meet the observation contract', grundlag),
				DETAIL = CASE WHEN k.er IS NULL
					THEN format('Column "%s" (%s) is missing.', k.kolonne, k.type)
					ELSE format('Column "%s" is %s and must be %s.',
						k.kolonne, k.er, k.type) END;
		END IF;
	END LOOP;
	INSERT INTO udsatte_register.indikator (indikator, maal, navn, art,
		beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra,
		alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition,
		taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge,
		indbygget)
	VALUES (indikator, maal, navn, art, beholdning, hovedindikator, faktor,
		enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr,
		opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte,
		'antagelse', raekkefoelge, false);
	-- A view may have the right columns and still hold a NULL or a wrong code.
	BEGIN
		EXECUTE format('SELECT @extschema@.celler(g.dato, g.periode_type, g.enhed_kode, g.tilbud_enhed_kode, g.bydel_nr, g.koen, g.alder, g.taeller, g.naevner, g.antal, g.borger_id) FROM udsatte_maal.%I g WHERE g.indikator = %L',
			grundlag, indikator);
	EXCEPTION WHEN null_value_not_allowed THEN
		GET STACKED DIAGNOSTICS fejl = MESSAGE_TEXT;
		RAISE EXCEPTION USING
			ERRCODE = 'null_value_not_allowed',
			MESSAGE = format('view "udsatte_maal.%s" does not meet the observation contract', grundlag),
			DETAIL = upper(left(fejl, 1)) || substr(fejl, 2) || '.';
	END;
END
$$;
COMMENT ON FUNCTION @extschema@.tilfoej_indikator(text, text, text, text, text,
		text, text, text, text, text, text, integer, boolean, boolean, text[],
		integer, integer, double precision, integer, integer) IS
	'Gør en af kommunens egne visninger i udsatte_maal til en indikator. Visningen skal have grundlagsvisningernes kolonner; ellers siger fejlen (42P01, 42804 eller 22004) hvad der mangler. Indikatoren vises derefter i noegletal, maal_alle og, hvis den har et mål og er hovedindikator, i overblikkene.';
