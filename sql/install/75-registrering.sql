-- Counting for counsellors who have no case system: codes in, counts out.

-- Refuses what is not among the codes of a column: those of its CHECK list.
-- The value is never repeated in the message, since a name typed into the
-- wrong field must not reach the server's log from here.
CREATE FUNCTION @extschema@.intern_kode(
		tabel text, kolonne text, vaerdi text)
	RETURNS void
	-- not STRICT: a missing code is refused too
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	koder	text[];
BEGIN
	SELECT array_agg(m[1] ORDER BY m[1]) INTO koder
	FROM pg_constraint c
		JOIN pg_attribute a ON a.attrelid = c.conrelid
			AND c.conkey = ARRAY[a.attnum],
		regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''::text', 'g') m
	WHERE c.conrelid = to_regclass('udsatte_register.' || quote_ident(tabel))
		AND c.contype = 'c' AND a.attname = kolonne;
	IF (vaerdi = ANY (koder)) IS NOT TRUE THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('unknown code for "%s"',
				@extschema@.intern_citat(kolonne)),
			DETAIL = format('The codes are: %s.', array_to_string(koder, ', ')),
			HINT = 'Only codes can be registered, never names, numbers or text.';
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_kode(text, text, text) IS
	'Intern: afviser (22023) en værdi der ikke er blandt kolonnens koder, uden at gentage den.';

-- What every count shares: a centre that gives advice, a month, an age band.
CREATE FUNCTION @extschema@.intern_raadgivning(
		enhed_kode text, maaned date, aldersinddeling text)
	RETURNS void
	-- not STRICT: a closed course has no age, and the rest is refused
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM udsatte_register.enhed e
			WHERE e.enhed_kode = intern_raadgivning.enhed_kode
				AND e.type IN ('familieraadgivning', 'ungeraadgivning',
					'familiehus', 'aaben_anonym_raadgivning',
					'rusmiddeltilbud')) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'unknown code for "enhed_kode"',
			DETAIL = 'It must be the code of an advice centre in udsatte_register.enhed.',
			HINT = 'Only codes can be registered, never names, numbers or text.';
	END IF;
	IF maaned IS NULL OR NOT isfinite(maaned)
		OR extract(day FROM maaned) <> 1 THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'the month must be given as its first day',
			DETAIL = 'A day could point to the person who came that day, so advice is counted per month only.',
			HINT = 'Give the first day of the month, as in date_trunc(''month'', day)::date.';
	ELSIF maaned > current_date THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'the month has not begun yet';
	END IF;
	IF aldersinddeling IS NOT NULL AND NOT EXISTS (
			SELECT FROM udsatte_register.aldersinddeling a
			WHERE a.aldersinddeling = intern_raadgivning.aldersinddeling) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'unknown code for "aldersinddeling"',
			DETAIL = format('The codes are: %s.',
				(SELECT string_agg(a.aldersinddeling, ', '
					ORDER BY a.raekkefoelge)
				FROM udsatte_register.aldersinddeling a)),
			HINT = 'Only codes can be registered, never names, numbers or text.';
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_raadgivning(text, date, text) IS
	'Intern: afviser (22023) en enhed der ikke giver rådgivning, en dag der ikke er den første i en måned, og en ukendt aldersgruppe.';

-- Adds one to a cell. All cells of the centre's month are written anew, since
-- rows of several tables that alone carry the mark of one transaction could
-- be laid side by side and become one person again.
CREATE FUNCTION @extschema@.intern_taeller_op(
		tabel text, maanedskolonne text, enhed_kode text, maaned date,
		kolonner text[], vaerdier text[])
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	liste	text := (SELECT string_agg(format('%I', k), ', ' ORDER BY n)
		FROM unnest(kolonner) WITH ORDINALITY u(k, n));
	celle	text := (SELECT string_agg(format('%L', v), ', ' ORDER BY n)
		FROM unnest(vaerdier) WITH ORDINALITY u(v, n));
BEGIN
	EXECUTE format('INSERT INTO udsatte_register.%I (enhed_kode, %I, %s, antal) VALUES (%L, %L, %s, 0) ON CONFLICT (enhed_kode, %I, %s) DO NOTHING',
		tabel, maanedskolonne, liste, enhed_kode, maaned, celle,
		maanedskolonne, liste);
	EXECUTE format('UPDATE udsatte_register.%I SET antal = antal + CASE WHEN (%s) = (%s) THEN 1 ELSE 0 END WHERE enhed_kode = %L AND %I = %L',
		tabel, liste, celle, enhed_kode, maanedskolonne, maaned);
END
$$;
COMMENT ON FUNCTION @extschema@.intern_taeller_op(text, text, text, date, text[], text[]) IS
	'Intern: lægger én til cellen og skriver alle månedens celler på ny, så det ikke kan ses hvilken der blev talt op.';

CREATE FUNCTION @extschema@.registrer_henvendelse(
		enhed_kode text, maaned date, aldersinddeling text, koen text,
		tema text, udfald text, har_sag boolean, kanal text, henvendt_af text,
		bydel_nr integer DEFAULT 99, herkomst text DEFAULT 'uoplyst')
	RETURNS void
	-- not STRICT: what is missing is refused with the reason
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	PERFORM @extschema@.intern_raadgivning(enhed_kode, maaned,
		coalesce(aldersinddeling, ''));
	PERFORM @extschema@.intern_kode('henvendelse_alder', 'koen', koen);
	PERFORM @extschema@.intern_kode('henvendelse_tema', 'tema', tema);
	PERFORM @extschema@.intern_kode('henvendelse_udfald', 'udfald', udfald);
	PERFORM @extschema@.intern_kode('henvendelse_kanal', 'kanal', kanal);
	PERFORM @extschema@.intern_kode('henvendelse_kanal', 'henvendt_af', henvendt_af);
	PERFORM @extschema@.intern_kode('henvendelse_herkomst', 'herkomst', herkomst);
	IF har_sag IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'har_sag must be true or false';
	END IF;
	IF NOT EXISTS (SELECT FROM udsatte_register.enhed e
				JOIN udsatte_register.bydel b
					ON b.kommune_kode = e.kommune_kode
			WHERE e.enhed_kode = registrer_henvendelse.enhed_kode
				AND b.bydel_nr = registrer_henvendelse.bydel_nr) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'unknown code for "bydel_nr"',
			DETAIL = 'It must be a district of the centre''s municipality; 99 is outside the districts.',
			HINT = 'Only codes can be registered, never names, numbers or text.';
	END IF;
	PERFORM @extschema@.intern_taeller_op('henvendelse_alder', 'maaned',
		enhed_kode, maaned, '{aldersinddeling,koen}',
		ARRAY[aldersinddeling, koen]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_tema', 'maaned',
		enhed_kode, maaned, '{tema}', ARRAY[tema]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_udfald', 'maaned',
		enhed_kode, maaned, '{udfald,har_sag}', ARRAY[udfald, har_sag::text]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_kanal', 'maaned',
		enhed_kode, maaned, '{kanal,henvendt_af}', ARRAY[kanal, henvendt_af]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_bydel', 'maaned',
		enhed_kode, maaned, '{bydel_nr}', ARRAY[bydel_nr::text]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_herkomst', 'maaned',
		enhed_kode, maaned, '{herkomst}', ARRAY[herkomst]);
END
$$;
COMMENT ON FUNCTION @extschema@.registrer_henvendelse(text, date, text, text, text, text, boolean, text, text, integer, text) IS
	'Tæller én henvendelse til en rådgivning med i hver af de seks smalle tabeller. Tager kun koder: enhed, månedens første dag, aldersinddeling, køn (M, K, U), tema, udfald, om familien har en sag, kanal, hvem der henvendte sig, bydel (99 er udenfor inddeling) og herkomst. Fejl 22023, der siger hvorfor og aldrig gentager det indtastede: ukendt kode, en dag der ikke er månedens første, en måned der ikke er begyndt. Kilde: serviceloven § 11, den der alene søger rådgivning registreres ikke.';

CREATE FUNCTION @extschema@.registrer_forloeb(
		enhed_kode text, startmaaned date, retsgrundlag text,
		aldersinddeling text, tema text)
	RETURNS void
	-- not STRICT: what is missing is refused with the reason
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	PERFORM @extschema@.intern_raadgivning(enhed_kode, startmaaned,
		coalesce(aldersinddeling, ''));
	PERFORM @extschema@.intern_kode('raadgivningsforloeb', 'retsgrundlag', retsgrundlag);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb', 'tema', tema);
	PERFORM @extschema@.intern_taeller_op('raadgivningsforloeb', 'startmaaned',
		enhed_kode, startmaaned, '{retsgrundlag,aldersinddeling,tema}',
		ARRAY[retsgrundlag, aldersinddeling, tema]);
END
$$;
COMMENT ON FUNCTION @extschema@.registrer_forloeb(text, date, text, text, text) IS
	'Tæller ét påbegyndt rådgivningsforløb. Tager kun koder: enhed, startmånedens første dag, retsgrundlag (11_1_2, 11_3, 52), aldersinddeling (ufoedt for gravide) og tema. Fejl 22023 som registrer_henvendelse.';

CREATE FUNCTION @extschema@.registrer_forloeb_afsluttet(
		enhed_kode text, slutmaaned date, retsgrundlag text,
		varighed_band text, afslutning text,
		brobygning_til text DEFAULT 'ingen', modtaget boolean DEFAULT false)
	RETURNS void
	-- not STRICT: what is missing is refused with the reason
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	PERFORM @extschema@.intern_raadgivning(enhed_kode, slutmaaned, NULL);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb_afsluttet', 'retsgrundlag', retsgrundlag);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb_afsluttet', 'varighed_band', varighed_band);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb_afsluttet', 'afslutning', afslutning);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb_afsluttet', 'brobygning_til', brobygning_til);
	IF modtaget IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'modtaget must be true or false';
	END IF;
	PERFORM @extschema@.intern_taeller_op('raadgivningsforloeb_afsluttet',
		'slutmaaned', enhed_kode, slutmaaned,
		'{retsgrundlag,varighed_band,afslutning,brobygning_til,modtaget}',
		ARRAY[retsgrundlag, varighed_band, afslutning, brobygning_til,
			modtaget::text]);
END
$$;
COMMENT ON FUNCTION @extschema@.registrer_forloeb_afsluttet(text, date, text, text, text, text, boolean) IS
	'Tæller ét afsluttet rådgivningsforløb. Tager kun koder: enhed, slutmånedens første dag, retsgrundlag, varighed, afslutning, hvem der blev bygget bro til, og om de tog imod. Fejl 22023 som registrer_henvendelse.';
