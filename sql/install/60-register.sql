-- The three rooms that hold or show data are the municipality's own: ordinary
-- objects, made from the statements below by whoever calls opret_register().

CREATE FUNCTION @extschema@.skabelon(
		OUT nr integer, OUT rum text, OUT fil text, OUT saetning text)
	RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 1000
	AS $udsatte_skabelon$
VALUES
@SKABELON@
$udsatte_skabelon$;
COMMENT ON FUNCTION @extschema@.skabelon() IS
	'De sætninger som opret_register() bygger rummene af, i rækkefølge: rum (register, maal eller bi), fil og sætning.';

-- Gives a table that an earlier version made the checks, defaults and NOT NULL
-- of this one, as they stand on the table kontrakt.  A check that rows break
-- which are there already holds for new rows only.
CREATE FUNCTION @extschema@.intern_tilpas_tabel(
		tabel regclass, navn text, kontrakt regclass)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	k	record;
BEGIN
	FOR k IN
		SELECT r.conname, r.contype, pg_get_constraintdef(r.oid) AS regel,
			EXISTS (SELECT FROM pg_constraint g
				WHERE g.conrelid = tabel AND g.conname = r.conname) AS findes
		FROM (SELECT c.oid, c.contype, regexp_replace(c.conname,
					'^udsatte_kontrakt_', (parse_ident(navn))[2] || '_')::name AS conname
				FROM pg_constraint c
				WHERE c.conrelid = kontrakt AND c.contype IN ('c', 'u')) r
		WHERE NOT EXISTS (SELECT FROM pg_constraint g
				WHERE g.conrelid = tabel AND g.contype = r.contype
					AND replace(pg_get_constraintdef(g.oid), ' NOT VALID', '')
						= pg_get_constraintdef(r.oid))
		ORDER BY r.conname
	LOOP
		IF k.findes THEN
			EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', tabel, k.conname);
		END IF;
		BEGIN
			EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', tabel,
				k.conname, k.regel);
		EXCEPTION WHEN check_violation THEN
			EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s NOT VALID',
				tabel, k.conname, k.regel);
			RAISE WARNING 'rows of "%" break the new rule %', navn, k.conname
				USING HINT = 'The rule holds for new rows. Put the old ones right and run ALTER TABLE ... VALIDATE CONSTRAINT.';
		END;
	END LOOP;
	FOR k IN
		SELECT a.attname, a.attnotnull, b.attnotnull AS er_notnull,
			pg_get_expr(d.adbin, d.adrelid) AS forvalg,
			pg_get_expr(e.adbin, e.adrelid) AS er_forvalg
		FROM pg_attribute a
			JOIN pg_attribute b ON b.attrelid = tabel AND b.attname = a.attname
				AND NOT b.attisdropped
			LEFT JOIN pg_attrdef d
				ON d.adrelid = a.attrelid AND d.adnum = a.attnum
			LEFT JOIN pg_attrdef e
				ON e.adrelid = b.attrelid AND e.adnum = b.attnum
		WHERE a.attrelid = kontrakt AND a.attnum > 0
			AND a.attgenerated = '' AND b.attgenerated = ''
			AND a.attidentity = '' AND b.attidentity = ''
		ORDER BY a.attnum
	LOOP
		IF k.forvalg IS DISTINCT FROM k.er_forvalg THEN
			EXECUTE format('ALTER TABLE %s ALTER COLUMN %I %s', tabel, k.attname,
				coalesce('SET DEFAULT ' || k.forvalg, 'DROP DEFAULT'));
		END IF;
		IF k.attnotnull <> k.er_notnull THEN
			EXECUTE format('ALTER TABLE %s ALTER COLUMN %I %s NOT NULL', tabel,
				k.attname, CASE WHEN k.attnotnull THEN 'SET' ELSE 'DROP' END);
		END IF;
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_tilpas_tabel(regclass, text, regclass) IS
	'Intern: giver en tabel, som en tidligere version har lavet, denne versions kontroller, standardværdier og NOT NULL.';

-- Compares a relation that is already there with the columns it must have.
-- Returns a description of what is missing or of the wrong type; NULL if
-- nothing is. With udvid, columns missing from a table are added to it, and a
-- table that udsatte made by another statement than this is adapted to it.
CREATE FUNCTION @extschema@.intern_kontrakt(
		tabel regclass, navn text, saetning text, udvid boolean)
	RETURNS text
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	er_tabel	boolean := (SELECT c.relkind IN ('r', 'p')
		FROM pg_class c WHERE c.oid = tabel);
	vores		boolean := udvid AND EXISTS (SELECT
		FROM udsatte_register.installeret_objekt o
		WHERE o.objekt = 'CREATE TABLE ' || navn
			AND o.saetning_md5 <> md5(saetning));
	k		record;
	mangler	text[] := '{}';
BEGIN
	EXECUTE regexp_replace(saetning, '^CREATE TABLE \S+ \(',
		'CREATE TEMP TABLE udsatte_kontrakt (') || ' ON COMMIT DROP';
	FOR k IN
		SELECT a.attname, format_type(a.atttypid, a.atttypmod) AS krav,
			a.attnotnull, pg_get_expr(d.adbin, d.adrelid) AS forvalg,
			format_type(b.atttypid, b.atttypmod) AS er
		FROM pg_attribute a
			LEFT JOIN pg_attrdef d
				ON d.adrelid = a.attrelid AND d.adnum = a.attnum
			LEFT JOIN pg_attribute b
				ON b.attrelid = tabel AND b.attname = a.attname
					AND b.attnum > 0 AND NOT b.attisdropped
		WHERE a.attrelid = 'pg_temp.udsatte_kontrakt'::regclass
			AND a.attnum > 0 AND (a.attname <> 'indbygget' OR vores)
			AND (b.attname IS NULL OR b.atttypid <> a.atttypid)
		ORDER BY a.attnum
	LOOP
		IF k.er IS NULL AND er_tabel AND udvid
			AND (k.forvalg IS NOT NULL OR NOT k.attnotnull) THEN
			EXECUTE format('ALTER TABLE %s ADD COLUMN %I %s%s%s', tabel,
				k.attname, k.krav, ' DEFAULT ' || k.forvalg,
				CASE WHEN k.attnotnull THEN ' NOT NULL' END);
			RAISE NOTICE 'column "%" added to "%"', k.attname, navn;
		ELSIF k.er IS NULL THEN
			mangler := mangler || format('column %s (%s) is missing',
				k.attname, k.krav);
		ELSE
			mangler := mangler || format('column %s is %s and must be %s',
				k.attname, k.er, k.krav);
		END IF;
	END LOOP;
	IF vores AND mangler = '{}' THEN
		PERFORM @extschema@.intern_tilpas_tabel(tabel, navn,
			'pg_temp.udsatte_kontrakt'::regclass);
		UPDATE udsatte_register.installeret_objekt o
		SET saetning_md5 = md5(saetning), version = '@VERSION@', opdateret = now()
		WHERE o.objekt = 'CREATE TABLE ' || navn;
	END IF;
	DROP TABLE pg_temp.udsatte_kontrakt;
	RETURN nullif(array_to_string(mangler, '; '), '');
END
$$;
COMMENT ON FUNCTION @extschema@.intern_kontrakt(regclass, text, text, boolean) IS
	'Intern: holder en relation der findes i forvejen op mod de kolonner registret kræver.';

-- Merges shipped rows into a catalogue: new keys are inserted, rows still
-- marked indbygget are refreshed, all other rows are left alone.
CREATE FUNCTION @extschema@.intern_katalograekker(navn text, saetning text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	tabel		regclass := to_regclass('udsatte_register.' || quote_ident(navn));
	kolonner	text := substring(saetning FROM '^INSERT INTO \S+ \(([^)]*)\)');
	liste		text[] := regexp_split_to_array(trim(kolonner), '\s*,\s*');
	noegle		text[];
	har_mrk		boolean;
	andre		text[];
BEGIN
	SELECT array_agg(a.attname::text ORDER BY a.attnum) INTO noegle
	FROM pg_index i
		JOIN pg_attribute a
			ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
	WHERE i.indrelid = tabel AND i.indisprimary;
	IF noegle IS NULL THEN
		RAISE NOTICE 'catalogue "udsatte_register.%" is the municipality''s own: its rows are not filled in', navn;
		RETURN;
	END IF;
	SELECT count(*) > 0 INTO har_mrk
	FROM pg_attribute a
	WHERE a.attrelid = tabel AND a.attname = 'indbygget' AND NOT a.attisdropped;
	SELECT array_agg(k) INTO andre FROM unnest(liste) k WHERE k <> ALL (noegle);

	EXECUTE format('CREATE TEMP TABLE udsatte_raekker ON COMMIT DROP AS SELECT %s FROM %s WITH NO DATA',
		kolonner, tabel);
	EXECUTE regexp_replace(saetning, '^INSERT INTO \S+ ',
		'INSERT INTO pg_temp.udsatte_raekker ');
	IF har_mrk AND andre IS NOT NULL THEN
		EXECUTE format('UPDATE %s t SET (%s) = ROW (%s) FROM pg_temp.udsatte_raekker r WHERE t.indbygget AND %s AND (%s) IS DISTINCT FROM (%s)',
			tabel, array_to_string(andre, ', '),
			(SELECT string_agg('r.' || k, ', ' ORDER BY n)
				FROM unnest(andre) WITH ORDINALITY u(k, n)),
			(SELECT string_agg(format('t.%1$s = r.%1$s', k), ' AND ')
				FROM unnest(noegle) k),
			(SELECT string_agg('t.' || k || '::text', ', ' ORDER BY n)
				FROM unnest(andre) WITH ORDINALITY u(k, n)),
			(SELECT string_agg('r.' || k || '::text', ', ' ORDER BY n)
				FROM unnest(andre) WITH ORDINALITY u(k, n)));
	END IF;
	EXECUTE format('INSERT INTO %s (%s%s) SELECT r.*%s FROM pg_temp.udsatte_raekker r WHERE NOT EXISTS (SELECT FROM %s t WHERE %s)',
		tabel, kolonner, CASE WHEN har_mrk THEN ', indbygget' END,
		CASE WHEN har_mrk THEN ', true' END, tabel,
		(SELECT string_agg(format('t.%1$s = r.%1$s', k), ' AND ')
			FROM unnest(noegle) k));
	DROP TABLE pg_temp.udsatte_raekker;
	EXECUTE format('ANALYZE %s', tabel);
END
$$;
COMMENT ON FUNCTION @extschema@.intern_katalograekker(text, text) IS
	'Intern: fletter udvidelsens katalogrækker ind. Kommunens egne rækker røres ikke.';

-- Sets a comment unless the owner has written one of his own.
CREATE FUNCTION @extschema@.intern_kommentar(navn text, slags text, ny text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	noegle	text := 'kommentar ' || navn;
	dele	text[] := parse_ident(navn);
	tabel	regclass := to_regclass(format('%I.%I', dele[1], dele[2]));
	nu		text;
	foer	text;
	relslags	text;
BEGIN
	SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'f' THEN 'FOREIGN TABLE'
			WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END INTO relslags
	FROM pg_class c WHERE c.oid = tabel;
	IF slags = 'COLUMN' THEN
		SELECT col_description(tabel, a.attnum) INTO nu
		FROM pg_attribute a
		WHERE a.attrelid = tabel AND a.attname = dele[3] AND NOT a.attisdropped;
		IF NOT FOUND THEN
			RETURN;
		END IF;
		relslags := 'COLUMN';
	ELSE
		nu := obj_description(tabel, 'pg_class');
	END IF;
	IF nu IS NOT DISTINCT FROM ny THEN
		RETURN;
	END IF;
	SELECT o.saetning_md5 INTO foer
	FROM udsatte_register.installeret_objekt o WHERE o.objekt = noegle;
	IF nu IS NULL OR md5(nu) = foer THEN
		EXECUTE format('COMMENT ON %s %s IS %L', relslags, navn, ny);
		INSERT INTO udsatte_register.installeret_objekt AS o
			(objekt, saetning_md5, version)
		VALUES (noegle, md5(ny), '@VERSION@')
		ON CONFLICT (objekt) DO UPDATE
			SET saetning_md5 = EXCLUDED.saetning_md5,
				version = EXCLUDED.version, opdateret = now();
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_kommentar(text, text, text) IS
	'Intern: sætter en kommentar, medmindre ejeren har skrevet sin egen.';

-- Carries out one statement so that the rooms come to hold what it makes,
-- and leaves everything alone that already is as it should be.
CREATE FUNCTION @extschema@.intern_saetning(saetning text, udvid boolean)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	hoved	text[] := regexp_match(saetning,
		'^(CREATE TABLE|CREATE VIEW|CREATE INDEX|ALTER TABLE|INSERT INTO|COMMENT ON (?:TABLE|VIEW|COLUMN))\s+(\S+)');
	slags	text := hoved[1];
	navn	text := hoved[2];
	noegle	text := slags || ' ' || navn;
	tabel	regclass;
	del		text;
	kendt	text;
	mangler	text;
BEGIN
	IF slags IS NULL THEN
		RAISE EXCEPTION 'unknown kind of statement: %', left(saetning, 60);
	END IF;
	IF slags LIKE 'COMMENT ON %' THEN
		EXECUTE 'SELECT ' || substring(saetning FROM ' IS\s+(.*)$') INTO del;
		PERFORM @extschema@.intern_kommentar(navn,
			substring(slags FROM 12), del);
		RETURN;
	ELSIF slags = 'CREATE TABLE' AND to_regclass(navn) IS NOT NULL THEN
		mangler := @extschema@.intern_kontrakt(navn::regclass, navn,
			saetning, udvid);
		IF mangler IS NOT NULL THEN
			RAISE EXCEPTION USING
				ERRCODE = 'invalid_table_definition',
				MESSAGE = format('relation "%s" does not meet the contract of the register', navn),
				DETAIL = upper(left(mangler, 1)) || substr(mangler, 2) || '.',
				HINT = 'Give the relation the columns and types named, or rename it and let the register make its own.';
		END IF;
		RETURN;
	ELSIF slags = 'ALTER TABLE' THEN
		noegle := noegle || ' ' || substring(saetning FROM 'ADD CONSTRAINT (\S+)');
		IF EXISTS (SELECT FROM pg_constraint c
				WHERE c.conrelid = navn::regclass
					AND c.conname = substring(saetning FROM 'ADD CONSTRAINT (\S+)')) THEN
			RETURN;
		END IF;
	ELSIF slags = 'INSERT INTO' THEN
		-- one block of rows a statement: the key tells blocks apart
		noegle := noegle || ' ' || md5(substring(saetning FROM '^[^\n]*\n[^\n]*'));
	ELSIF slags = 'CREATE INDEX' THEN
		IF to_regclass('udsatte_register.' || navn) IS NOT NULL THEN
			RETURN;
		END IF;
	END IF;

	IF to_regclass('udsatte_register.installeret_objekt') IS NOT NULL THEN
		SELECT o.saetning_md5 INTO kendt
		FROM udsatte_register.installeret_objekt o WHERE o.objekt = noegle;
	END IF;
	IF slags IN ('INSERT INTO', 'CREATE VIEW') AND kendt = md5(saetning)
		AND to_regclass(navn) IS NOT NULL THEN
		RETURN;
	END IF;

	IF slags = 'INSERT INTO' THEN
		PERFORM @extschema@.intern_katalograekker(
			(parse_ident(navn))[2], saetning);
	ELSIF slags = 'CREATE VIEW' THEN
		IF kendt IS NULL AND to_regclass(navn) IS NOT NULL THEN
			RAISE EXCEPTION USING
				ERRCODE = 'duplicate_table',
				MESSAGE = format('relation "%s" is in the way', navn),
				DETAIL = 'It was not made by udsatte.',
				HINT = 'Rename it or move it to another schema.';
		END IF;
		EXECUTE 'CREATE OR REPLACE' || substr(saetning, 7);
	ELSIF slags IN ('ALTER TABLE', 'CREATE INDEX') THEN
		-- A relation that the municipality brings along may be a view or a
		-- foreign table, or be partitioned: what it cannot carry is left out.
		BEGIN
			EXECUTE saetning;
		EXCEPTION
			WHEN wrong_object_type OR invalid_foreign_key
				OR feature_not_supported THEN
			RAISE NOTICE 'left out: %', noegle USING DETAIL = SQLERRM;
			noegle := 'udeladt ' || noegle;
		END;
	ELSE
		EXECUTE saetning;
	END IF;

	IF slags = 'CREATE TABLE' AND navn = 'udsatte_register.installeret_objekt' THEN
		RETURN;
	END IF;
	INSERT INTO udsatte_register.installeret_objekt AS o
		(objekt, saetning_md5, version)
	VALUES (noegle, md5(saetning), '@VERSION@')
	ON CONFLICT (objekt) DO UPDATE
		SET saetning_md5 = EXCLUDED.saetning_md5,
			version = EXCLUDED.version, opdateret = now()
		WHERE o.saetning_md5 <> EXCLUDED.saetning_md5;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_saetning(text, boolean) IS
	'Intern: udfører én sætning fra skabelonen, så rummene kommer til at indeholde det den laver, uden at røre det der er i orden.';

CREATE FUNCTION @extschema@.intern_byg_rum(udvid boolean) RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET client_min_messages = notice
	AS $$
DECLARE
	s	record;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('udsatte.opret_register'));
	IF to_regnamespace('udsatte_register') IS NULL THEN
		CREATE SCHEMA udsatte_register;
		COMMENT ON SCHEMA udsatte_register IS
			'Kommunens register: sager, frister, kompasmålinger og kataloger. Personoplysninger.';
	END IF;
	IF to_regnamespace('udsatte_maal') IS NULL THEN
		CREATE SCHEMA udsatte_maal;
		COMMENT ON SCHEMA udsatte_maal IS
			'Målene med nøjagtige tal, fra personniveau til strategioverblik. For ledere og analytikere.';
	END IF;
	IF to_regnamespace('udsatte_bi') IS NULL THEN
		CREATE SCHEMA udsatte_bi;
		COMMENT ON SCHEMA udsatte_bi IS
			'Offentliggjorte tal der er beskyttet mod genkendelse. For BI-værktøjer og offentligheden.';
	END IF;
	FOR s IN SELECT k.saetning FROM @extschema@.skabelon() k ORDER BY k.nr LOOP
		PERFORM @extschema@.intern_saetning(s.saetning, udvid);
	END LOOP;
	-- Whatever changes the register makes stored numbers stale; to say so takes
	-- no more than adding a number.
	IF NOT has_table_privilege('public', 'udsatte_register.registeraendring', 'INSERT') THEN
		GRANT INSERT ON udsatte_register.registeraendring TO PUBLIC;
	END IF;
	FOR s IN
		SELECT c.oid::regclass AS tabel
		FROM pg_class c
		WHERE (c.relnamespace = 'udsatte_register'::regnamespace
				OR c.oid IN (SELECT d.relid FROM pg_class p, pg_partition_tree(p.oid) d
					WHERE p.relnamespace = 'udsatte_register'::regnamespace
						AND p.relkind = 'p'))
			AND c.relkind IN ('r', 'p')
			AND c.relname NOT IN ('registeraendring', 'celle_lager',
				'celle_lager_tal', 'sagsfrist_lager', 'visning_lager',
				'installeret_objekt', 'kolonneordbog', 'adgang', 'bi_visning',
				'bi_model', 'indikator_sum', 'indikator_intern',
				'indikator_dominans')
			AND c.relname !~ '^udgive(t|lse)'
			AND NOT EXISTS (SELECT FROM pg_trigger t
				WHERE t.tgrelid = c.oid AND t.tgname = 'udsatte_aendret')
		ORDER BY c.relname
	LOOP
		EXECUTE format('CREATE TRIGGER udsatte_aendret AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.intern_register_aendret()',
			s.tabel);
	END LOOP;
	PERFORM @extschema@.intern_anonym_vagt();
	-- What a goal view shows stands in its comment, as the catalogue defines it.
	FOR s IN
		SELECT format('udsatte_maal.maal_%s', lower(m.maal)) AS navn,
			format('Mål %s: %s. I alt og pr. myndighedsenhed, pr. kvartal og år. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.',
				m.maal, m.tekst)
			|| string_agg(format(E'\n%s: %s Tæller: %s. Nævner: %s. %s (%s)',
				i.indikator, i.definition, i.taeller_tekst, i.naevner_tekst,
				i.kohorte, i.proveniens), '' ORDER BY i.raekkefoelge, i.indikator)
				AS beskrivelse
		FROM udsatte_register.maal m
			JOIN udsatte_register.indikator i ON i.maal = m.maal
		WHERE to_regclass(format('udsatte_maal.maal_%s', lower(m.maal))) IS NOT NULL
		GROUP BY m.maal, m.tekst
		ORDER BY m.maal
	LOOP
		PERFORM @extschema@.intern_kommentar(s.navn, 'VIEW', s.beskrivelse);
	END LOOP;
	PERFORM @extschema@.intern_bi_visninger();
	FOR s IN
		SELECT format('%I.%I.%I', n.nspname, c.relname, a.attname) AS navn,
			o.beskrivelse
		FROM pg_namespace n
			JOIN pg_class c ON c.relnamespace = n.oid
			JOIN pg_attribute a ON a.attrelid = c.oid
			JOIN udsatte_register.kolonneordbog o ON o.kolonne = a.attname
			LEFT JOIN udsatte_register.installeret_objekt i
				ON i.objekt = format('kommentar %I.%I.%I', n.nspname, c.relname, a.attname)
		WHERE n.nspname IN ('udsatte_register', 'udsatte_maal', 'udsatte_bi')
			AND c.relkind IN ('r', 'p', 'v', 'f') AND a.attnum > 0
			AND NOT a.attisdropped
			AND (col_description(c.oid, a.attnum) IS NULL
				-- the dictionary's own of an earlier version, not one of the template
				OR md5(col_description(c.oid, a.attnum)) = i.saetning_md5
				AND md5(o.beskrivelse) <> i.saetning_md5
				AND NOT EXISTS (SELECT FROM @extschema@.skabelon() k
					WHERE starts_with(k.saetning, format('COMMENT ON COLUMN %I.%I.%I IS',
						n.nspname, c.relname, a.attname))))
		ORDER BY 1
	LOOP
		PERFORM @extschema@.intern_kommentar(s.navn, 'COLUMN', s.beskrivelse);
	END LOOP;
	PERFORM @extschema@.intern_giv_adgange();
END
$$;
COMMENT ON FUNCTION @extschema@.intern_byg_rum(boolean) IS
	'Intern: bygger eller tilpasser de tre rum.';

CREATE PROCEDURE @extschema@.opret_register()
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	PERFORM @extschema@.intern_byg_rum(false);
END
$$;
COMMENT ON PROCEDURE @extschema@.opret_register() IS
	'Opretter udsatte_register, udsatte_maal og udsatte_bi som almindelige objekter ejet af den der kalder. Kan kaldes igen uden at ændre noget. Relationer der findes i forvejen beholdes, når de har de krævede kolonner og typer; ellers siger fejlen (42P16) hvad der mangler.';

CREATE PROCEDURE @extschema@.opdater_register()
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	IF to_regclass('udsatte_register.installeret_objekt') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = 'there is no register to bring up to date',
			HINT = 'Run CALL udsatte.opret_register() first.';
	END IF;
	PERFORM @extschema@.intern_byg_rum(true);
END
$$;
COMMENT ON PROCEDURE @extschema@.opdater_register() IS
	'Bringer de tre rum på højde med den installerede version efter ALTER EXTENSION udsatte UPDATE. Tilføjer, sletter aldrig data, og rører ikke rækker, kommentarer eller objekter som kommunen selv har lavet.';

-- Statistics that what follows is planned by.
CREATE FUNCTION @extschema@.intern_analyser(tabel regclass) RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	IF (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c
			WHERE c.oid = tabel) THEN
		EXECUTE format('ANALYZE %s', tabel);
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_analyser(regclass) IS
	'Intern: samler statistik over en tabel, når den kaldende ejer den; ellers er det overladt til autovacuum.';
