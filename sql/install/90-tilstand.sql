-- The state of the installation, one row a check.

CREATE FUNCTION @extschema@.intern_tilstand_bibliotek(OUT kontrol text,
		OUT status text, OUT vaerdi text, OUT besked text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 5
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	sql_version	text := (SELECT e.extversion FROM pg_extension e WHERE e.extname = 'udsatte');
	opsat		record;
BEGIN
	kontrol := 'version';
	vaerdi := format('SQL %s, bibliotek %s', sql_version, @extschema@.udsatte_version());
	IF sql_version = @extschema@.udsatte_version() THEN
		status := 'ok';
		besked := 'Bibliotek og SQL er samme version.';
	ELSE
		status := 'fejl';
		besked := 'Bibliotek og SQL er ikke samme version: kør ALTER EXTENSION udsatte UPDATE, og åbn nye forbindelser.';
	END IF;
	RETURN NEXT;

	kontrol := 'tegnsaet';
	vaerdi := current_setting('server_encoding');
	status := CASE vaerdi WHEN 'UTF8' THEN 'ok' ELSE 'fejl' END;
	besked := CASE vaerdi WHEN 'UTF8' THEN 'Databasen er UTF8.'
		ELSE 'Databasen skal være UTF8.' END;
	RETURN NEXT;

	kontrol := 'forudindlaest';
	IF pg_has_role('pg_read_all_settings', 'USAGE') THEN
		vaerdi := concat_ws(', ', nullif(current_setting('shared_preload_libraries'), ''),
			nullif(current_setting('session_preload_libraries'), ''));
		status := CASE WHEN vaerdi ~ '\mudsatte\M' THEN 'ok' ELSE 'advarsel' END;
		besked := CASE status WHEN 'ok' THEN 'Biblioteket indlæses i hver forbindelse.'
			ELSE 'Sæt session_preload_libraries = ''udsatte'' i konfigurationsfilen, så udvidelsens indstillinger altid er beskyttede.' END;
	ELSE
		vaerdi := NULL;
		status := 'ukendt';
		besked := 'Kun en rolle med pg_read_all_settings kan se hvad der indlæses.';
	END IF;
	RETURN NEXT;

	kontrol := 'jit';
	vaerdi := current_setting('jit');
	status := CASE vaerdi WHEN 'off' THEN 'ok' ELSE 'advarsel' END;
	besked := CASE vaerdi WHEN 'off' THEN 'Sætninger oversættes ikke til maskinkode.'
		ELSE 'Visningerne svarer hurtigere uden: ALTER DATABASE ... SET jit = off.' END;
	RETURN NEXT;

	kontrol := 'noeglefil';
	BEGIN
		vaerdi := format('version %s', @extschema@.pseudonymnoegle_version());
		status := 'ok';
		besked := 'Nøglefilen kan læses, ejes af serverens bruger, er lukket for andre og har en nøgle på mindst 32 byte.';
	EXCEPTION
		WHEN insufficient_privilege THEN
			vaerdi := NULL;
			status := 'ukendt';
			besked := 'Kun en rolle der må danne pseudonymer, kan prøve nøglefilen.';
		WHEN OTHERS THEN
			vaerdi := NULL;
			status := 'fejl';
			besked := SQLERRM;
	END;
	RETURN NEXT;

	kontrol := 'noeglefil_indstilling';
	SELECT s.source, s.sourcefile INTO opsat
	FROM pg_settings s WHERE s.name = 'udsatte.pseudonymnoegle_fil';
	vaerdi := opsat.source;
	IF NOT pg_has_role('pg_read_all_settings', 'USAGE') THEN
		status := 'ukendt';
		besked := 'Kun en rolle med pg_read_all_settings kan se hvor indstillingen kommer fra.';
	ELSIF opsat.source = 'configuration file'
		AND opsat.sourcefile !~ 'postgresql\.auto\.conf$' THEN
		status := 'ok';
		besked := 'Indstillingen kommer fra konfigurationsfilen.';
	ELSIF opsat.source IS NULL OR opsat.source = 'default' THEN
		status := 'advarsel';
		besked := 'udsatte.pseudonymnoegle_fil er ikke sat: der kan ikke indlæses personer.';
	ELSE
		status := 'fejl';
		besked := 'udsatte.pseudonymnoegle_fil skal stå i konfigurationsfilen, ikke i ALTER SYSTEM, ALTER DATABASE eller forbindelsen.';
	END IF;
	RETURN NEXT;

	kontrol := 'kalender';
	vaerdi := to_char(@extschema@.opgoerelsesdato(), 'YYYY-MM-DD');
	status := CASE WHEN extract(year FROM @extschema@.opgoerelsesdato()) < 2190
		THEN 'ok' ELSE 'advarsel' END;
	besked := 'Kalenderen dækker 1900-2199.';
	RETURN NEXT;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_tilstand_bibliotek() IS
	'Intern: de kontroller i tilstand() der ikke kræver et register.';

CREATE FUNCTION @extschema@.intern_tilstand_register(OUT kontrol text,
		OUT status text, OUT vaerdi text, OUT besked text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 8
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	mangler	text;
	omdoebt	text;
	antal	bigint;
	tid		timestamptz;
	udg		record;
BEGIN
	kontrol := 'register';
	IF to_regclass('udsatte_register.installeret_objekt') IS NULL THEN
		status := 'advarsel';
		vaerdi := NULL;
		besked := 'Der er ikke noget register: kør CALL udsatte.opret_register().';
		RETURN NEXT;
		RETURN;
	END IF;
	-- Tables may be the municipality's own and then need only be there; views
	-- are what the template says.
	SELECT count(*) INTO antal
	FROM @extschema@.skabelon() k
	WHERE k.saetning ~ '^CREATE VIEW'
		AND NOT EXISTS (SELECT FROM udsatte_register.installeret_objekt o
			WHERE o.objekt = substring(k.saetning FROM '^CREATE \S+ \S+')
				AND o.saetning_md5 = md5(k.saetning));
	SELECT string_agg(x.navn, ', ' ORDER BY x.navn) INTO mangler
	FROM (SELECT substring(k.saetning FROM '^CREATE \S+ (\S+)') AS navn
		FROM @extschema@.skabelon() k
		WHERE k.saetning ~ '^(CREATE VIEW|CREATE TABLE)') x
	WHERE to_regclass(x.navn) IS NULL;
	vaerdi := (SELECT max(o.version) FROM udsatte_register.installeret_objekt o);
	IF mangler IS NOT NULL THEN
		status := 'fejl';
		besked := format('Registret mangler %s. Kør CALL udsatte.opdater_register().', mangler);
	ELSIF antal > 0 THEN
		status := 'advarsel';
		besked := format('%s objekter er ikke som i denne version. Kør CALL udsatte.opdater_register().', antal);
	ELSE
		status := 'ok';
		besked := 'Registret er som i denne version; hvad kommunen selv har tilføjet, regnes ikke med.';
	END IF;
	RETURN NEXT;
	IF mangler IS NOT NULL THEN
		RETURN;
	END IF;

	kontrol := 'fristkatalog';
	SELECT string_agg(DISTINCT f.fristtype, ', ') INTO mangler
	FROM udsatte_register.fristkatalog f
	WHERE f.fristtype IN ('undersoegelse', 'foerste_opfoelgning', 'opfoelgning',
			'underretning_vurdering', 'underretning_kvittering', 'tilsyn')
		AND NOT EXISTS (SELECT FROM udsatte_register.fristkatalog g
			WHERE g.fristtype = f.fristtype
				AND g.gyldig_fra <= @extschema@.opgoerelsesdato()
				AND coalesce(g.gyldig_til, 'infinity') >= @extschema@.opgoerelsesdato());
	vaerdi := (SELECT format('%s regler, %s antagelser', count(*),
			count(*) FILTER (WHERE f.sikkerhed = 'antagelse'))
		FROM udsatte_register.fristkatalog f);
	status := CASE WHEN mangler IS NULL THEN 'ok' ELSE 'advarsel' END;
	besked := CASE WHEN mangler IS NULL
		THEN 'De frister målene bygger på, har en regel på opgørelsesdatoen.'
		ELSE format('Ingen regel gælder på opgørelsesdatoen for %s.', mangler) END;
	RETURN NEXT;

	kontrol := 'kompaskatalog';
	SELECT string_agg(k.katalog_kode, ', ' ORDER BY k.katalog_kode) INTO vaerdi
	FROM udsatte_register.kompas_katalog k
	WHERE k.gyldig_fra <= @extschema@.opgoerelsesdato()
		AND coalesce(k.gyldig_til, 'infinity') >= @extschema@.opgoerelsesdato();
	status := CASE WHEN vaerdi IS NULL THEN 'advarsel' ELSE 'ok' END;
	besked := CASE WHEN vaerdi IS NULL
		THEN 'Ingen udgave af kompasset gælder på opgørelsesdatoen.'
		ELSE 'Der er en gældende udgave af kompasset.' END;
	RETURN NEXT;

	kontrol := 'leverance';
	SELECT max(l.faerdig) INTO tid FROM udsatte_register.leverance l;
	vaerdi := to_char(tid AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI');
	status := CASE WHEN tid > now() - interval '8 days' THEN 'ok' ELSE 'advarsel' END;
	besked := CASE WHEN tid IS NULL THEN 'Der er ikke indlæst en leverance.'
		WHEN status = 'ok' THEN 'Seneste leverance er under otte dage gammel.'
		ELSE 'Seneste leverance er over otte dage gammel.' END;
	RETURN NEXT;

	kontrol := 'udgivelse';
	SELECT x.udgivet, x.til, (now() AT TIME ZONE 'Europe/Copenhagen')::date
		- (x.udgivet AT TIME ZONE 'Europe/Copenhagen')::date AS dage,
		tid > x.udgivet AS foraeldet
	INTO udg
	FROM udsatte_register.udgivelse x
	WHERE x.navn IS NULL AND x.trukket_tilbage IS NULL
	ORDER BY x.udgivelse DESC LIMIT 1;
	vaerdi := to_char(udg.udgivet AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI');
	status := CASE WHEN udg.udgivet IS NULL OR udg.foraeldet THEN 'advarsel' ELSE 'ok' END;
	besked := CASE WHEN udg.udgivet IS NULL THEN 'Indikatorerne er ikke offentliggjort.'
		ELSE format('Seneste udgivelse går til %s og er %s dage gammel%s.',
			to_char(udg.til, 'YYYY-MM-DD'), udg.dage,
			CASE WHEN udg.foraeldet THEN '; der er indlæst en leverance siden' ELSE '' END) END;
	RETURN NEXT;

	kontrol := 'lager';
	SELECT min(l.data_pr), count(*) INTO tid, antal
	FROM udsatte_register.celle_lager l
	WHERE l.opgoerelsesdato = @extschema@.opgoerelsesdato()
		AND @extschema@.lager_gyldigt(l.oejebillede, l.transaktion, l.database_noegle);
	vaerdi := to_char(tid AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI');
	status := CASE WHEN antal > 0 THEN 'ok' ELSE 'advarsel' END;
	besked := CASE WHEN antal > 0 THEN 'Tallene læses fra lageret.'
		ELSE 'Tallene regnes ved hver forespørgsel; kør CALL udsatte.opdater_lager(), hvis registret ikke er under ændring.' END;
	RETURN NEXT;

	kontrol := 'adgang';
	SELECT string_agg(a.rolle || ' (' || a.adgang || ')', ', ' ORDER BY a.rolle, a.adgang)
	INTO mangler
	FROM udsatte_register.adgang a
	WHERE NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = a.rolle);
	SELECT string_agg(b, ', ' ORDER BY b) INTO omdoebt
	FROM @extschema@.intern_begraensede_roller() b
	WHERE NOT EXISTS (SELECT FROM udsatte_register.adgang a
		WHERE a.rolle = b AND a.adgang = 'sagsbehandler');
	vaerdi := (SELECT format('%s adgange', count(*)) FROM udsatte_register.adgang a);
	status := CASE WHEN coalesce(mangler, omdoebt) IS NULL THEN 'ok' ELSE 'advarsel' END;
	besked := CASE status WHEN 'ok' THEN 'Alle der har fået adgang, findes som roller.'
		ELSE concat_ws(' ',
			'Disse roller findes ikke længere: ' || mangler || '. Kør CALL udsatte.fratag_adgang() for hver.',
			'Disse roller har skiftet navn og ser ingen sager, før CALL udsatte.giv_adgang() giver dem enheder igen: ' || omdoebt || '.') END;
	RETURN NEXT;

	kontrol := 'personnumre';
	SELECT string_agg(r.rolname, ', ' ORDER BY r.rolname), count(*) INTO mangler, antal
	FROM pg_roles r
	WHERE NOT r.rolsuper
		AND r.oid <> (SELECT c.relowner FROM pg_class c
			WHERE c.oid = 'udsatte_register.identitet'::regclass)
		AND has_table_privilege(r.oid, 'udsatte_register.identitet', 'SELECT')
		AND r.rolname NOT IN ('pg_read_all_data', 'pg_write_all_data')
		AND NOT EXISTS (SELECT FROM udsatte_register.adgang a
			WHERE a.adgang = 'indlaeser' AND a.rolle = r.rolname);
	vaerdi := antal::text;
	status := CASE WHEN antal = 0 THEN 'ok' ELSE 'advarsel' END;
	besked := CASE WHEN antal = 0 THEN 'Kun ejeren og indlæsere kan læse personnumre.'
		ELSE format('Disse roller kan læse personnumre: %s.', mangler) END;
	RETURN NEXT;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_tilstand_register() IS
	'Intern: de kontroller i tilstand() der handler om registret.';

CREATE FUNCTION @extschema@.tilstand(OUT kontrol text, OUT status text,
		OUT vaerdi text, OUT besked text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 15
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	RETURN QUERY SELECT * FROM @extschema@.intern_tilstand_bibliotek();
	RETURN QUERY SELECT * FROM @extschema@.intern_tilstand_register();
END
$$;
COMMENT ON FUNCTION @extschema@.tilstand() IS
	'Installationens tilstand: én række pr. kontrol med status (ok, advarsel, fejl, eller ukendt når læseren ikke må se det), værdi og hvad der skal gøres. Kontroller: version, tegnsaet, forudindlaest, jit, noeglefil, noeglefil_indstilling, kalender, register, fristkatalog, kompaskatalog, leverance, udgivelse, lager, adgang, personnumre. Til overvågning: SELECT * FROM udsatte.tilstand() WHERE status = ''fejl''.';
