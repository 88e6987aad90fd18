-- One file into one table: the lines are read as CSV, typed, looked up and
-- checked by one statement made for the file, and the good rows merged.

-- What the header of the file in indlaes_linje says: the field number of each
-- column, by intern_indlaes_kolonner().  A file that cannot be read at all
-- has its reasons put in indlaes_afvist, and skilletegn is NULL.
CREATE FUNCTION @extschema@.intern_indlaes_hoved(tabel regclass, fil text,
		OUT linje bigint, OUT skilletegn text, OUT felter text[])
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	-- a plan made for the values would show them where plans are logged
	SET plan_cache_mode = force_generic_plan
	AS $$
DECLARE
	hoved	text;
	foer	bigint := (SELECT count(*) FROM pg_temp.indlaes_afvist);
BEGIN
	SELECT l.nr, l.tekst INTO linje, hoved
	FROM pg_temp.indlaes_linje l ORDER BY l.nr LIMIT 1;
	skilletegn := CASE WHEN length(hoved) - length(replace(hoved, ';', ''))
			> length(hoved) - length(replace(hoved, ',', ''))
		THEN ';' ELSE ',' END;
	felter := ARRAY(SELECT lower(btrim(f))
		FROM unnest(@extschema@.csv_felter(hoved, skilletegn))
			WITH ORDINALITY u(f, n) ORDER BY n);
	IF felter IN ('{}', '{NULL}') THEN
		INSERT INTO pg_temp.indlaes_afvist
		VALUES (fil, 1, NULL, 'mangler', 'Filen har ingen overskrift.');
		skilletegn := NULL;
		RETURN;
	END IF;
	-- What stands there is not repeated: in a file without a header it is
	-- the first row.
	INSERT INTO pg_temp.indlaes_afvist
	SELECT fil, linje, NULL, 'ukendt_kolonne',
		format('Overskriftens felt nr. %s er ikke navnet på en kolonne som kan indlæses i %s.',
			u.n, (SELECT c.relname FROM pg_class c WHERE c.oid = tabel))
	FROM unnest(felter) WITH ORDINALITY u(navn, n)
	WHERE NOT EXISTS (SELECT
		FROM @extschema@.intern_indlaes_kolonner(tabel) k
		WHERE k.filkolonne = u.navn);
	INSERT INTO pg_temp.indlaes_afvist
	SELECT fil, linje, k.kolonne, 'dublet',
		format('Overskriften giver kolonnen %s mere end én gang.', k.kolonne)
	FROM @extschema@.intern_indlaes_kolonner(tabel) k
		JOIN unnest(felter) u(navn) ON u.navn = k.filkolonne
	GROUP BY k.kolonne
	HAVING count(*) > count(DISTINCT u.navn)
		OR count(*) > 1 AND k.kolonne <> 'borger_id';
	INSERT INTO pg_temp.indlaes_afvist
	SELECT fil, linje, min(k.filkolonne), 'mangler',
		format('Overskriften mangler kolonnen %s.',
			string_agg(k.filkolonne, ' eller '))
	FROM @extschema@.intern_indlaes_kolonner(tabel) k
	WHERE k.kraevet
	GROUP BY k.nr, k.kolonne
	HAVING NOT bool_or(k.filkolonne = ANY (felter))
	ORDER BY k.nr;
	IF (SELECT count(*) FROM pg_temp.indlaes_afvist) > foer THEN
		skilletegn := NULL;
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_hoved(regclass, text) IS
	'Intern: læser overskriften på filen i indlaes_linje. skilletegn er NULL, når hele filen må afvises; grundene står da i indlaes_afvist.';

-- The statement that makes indlaes_raekke of indlaes_linje: a row for each
-- line, with the table's columns, #nr (line), #tilstand (n new, a changed,
-- u unchanged) and #fejl (the reason for rejecting it, or NULL).
CREATE FUNCTION @extschema@.intern_indlaes_saetning(tabel regclass, hovedlinje bigint,
		skilletegn text, felter text[])
	RETURNS text
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	k		record;
	laeste	text := '';		-- the fields as values
	kilder	text := '';		-- joins that find what references point at
	opslag	text := '';		-- joins that find codes
	givne	text := '';		-- the columns that the file gives
	alle	text := '';		-- and those it does not
	fejl	text := '';		-- what is wrong with a value
	ukendt	text := '';		-- codes that are not there
	brud	text := '';		-- rules that are broken
	udtryk	text;
	tomt	text;
	mangler	text;
	ens		text := '';
	ens_t	text := '';
	noegle	record;
	overskrift	text;
	n		integer := 0;
BEGIN
	SELECT * INTO noegle
	FROM @extschema@.intern_indlaes_noegler(tabel) i WHERE i.nr = 1;
	fejl := format('WHEN q."#ulaeselig" THEN %s WHEN cardinality(q."#f") IS DISTINCT FROM %s THEN %s',
		@extschema@.intern_indlaes_grund(NULL, 'tegnsaet',
			'Linjen er ikke skrevet i det tegnsæt som filen skal være i.'),
		cardinality(felter),
		@extschema@.intern_indlaes_grund(NULL, 'antal_felter',
			'Linjen har et andet antal felter end overskriften, eller dens anførselstegn går ikke op.'));
	FOR k IN
		SELECT c.*, array_position(felter, c.filkolonne) AS felt
		FROM @extschema@.intern_indlaes_kolonner(tabel) c
		WHERE c.filkolonne = ANY (felter)
		ORDER BY c.nr, c.slags
	LOOP
		laeste := laeste || format(', %s AS %I',
			format(k.laeser, format('l.f[%s]', k.felt)), k.filkolonne);
		IF k.laeser NOT LIKE 'nullif%' THEN
			fejl := fejl || format(' WHEN q.%I IS NULL AND q."#f"[%s] <> '''' THEN %s',
				k.filkolonne, k.felt,
				@extschema@.intern_indlaes_grund(k.filkolonne, 'ugyldig_vaerdi',
					format('Det der står i %s, er ikke %s.', k.filkolonne, k.hvad)));
		END IF;
		IF k.cifre IS NOT NULL THEN
			fejl := fejl || format(' WHEN NOT (abs(q.%1$I) < 1e%2$s AND q.%1$I = round(q.%1$I, %3$s)) THEN %4$s',
				k.filkolonne, k.cifre - k.decimaler, k.decimaler,
				@extschema@.intern_indlaes_grund(k.filkolonne, 'ugyldig_vaerdi',
					format('Tallet i %s har for mange cifre: der er plads til %s før og %s efter kommaet.',
						k.filkolonne, k.cifre - k.decimaler, k.decimaler)));
		END IF;
	END LOOP;

	-- Each column of the table from the one or two fields that give it.
	FOR k IN
		SELECT c.nr, c.kolonne, c.type, c.kraevet, c.standard, c.cifre,
			c.decimaler, string_agg(c.slags, ',' ORDER BY c.slags) AS slags,
			array_agg(c.filkolonne ORDER BY c.slags) AS felt,
			min(c.kolonne) <> ALL (noegle.kolonner) AS sammenlignes
		FROM @extschema@.intern_indlaes_kolonner(tabel) c
		WHERE c.filkolonne = ANY (felter)
		GROUP BY c.nr, c.kolonne, c.type, c.kraevet, c.standard, c.cifre, c.decimaler
		ORDER BY c.nr
	LOOP
		n := n + 1;
		tomt := (SELECT string_agg(format('q.%I IS NULL', f), ' AND ') FROM unnest(k.felt) f);
		IF k.slags = 'vaerdi' THEN
			udtryk := format('q.%I', k.felt[1]);
			IF k.cifre IS NOT NULL THEN
				udtryk := format('CASE WHEN abs(%1$s) < 1e%2$s THEN %1$s END',
					udtryk, k.cifre - k.decimaler);
			END IF;
		ELSE
			udtryk := '';
			IF k.slags LIKE 'person%' THEN
				kilder := kilder || ' LEFT JOIN pg_temp.indlaes_person p ON p.cpr OPERATOR(@extschema@.=) q.cpr';
				IF k.kolonne = 'pseudonym' THEN
					udtryk := 'p.pseudonym';
				ELSE
					kilder := kilder || ' LEFT JOIN udsatte_register.borger b ON b.pseudonym OPERATOR(@extschema@.=) p.pseudonym';
					udtryk := 'b.borger_id';
					fejl := fejl || format(' WHEN q.cpr IS NOT NULL AND b.borger_id IS NULL THEN %s',
						@extschema@.intern_indlaes_grund('cpr', 'ukendt_reference',
							'Personnummeret hører ikke til nogen i borger.'));
				END IF;
			END IF;
			IF k.slags LIKE '%reference' THEN
				kilder := kilder || format(' LEFT JOIN %1$s r%2$s ON r%2$s.kilde_id = q.%3$I',
					CASE WHEN (SELECT i.har_indeks
							FROM @extschema@.intern_indlaes_noegler(to_regclass(
								'udsatte_register.' || quote_ident(left(k.kolonne, -3)))) i
							WHERE i.nr = 1 AND i.kolonner = '{kilde_id}')
						THEN format('udsatte_register.%I', left(k.kolonne, -3))
						ELSE format('(SELECT DISTINCT ON (kilde_id) kilde_id, %I FROM udsatte_register.%I ORDER BY kilde_id, 2)',
							k.kolonne, left(k.kolonne, -3)) END,
					n, k.felt[cardinality(k.felt)]);
				fejl := fejl || format(' WHEN q.%1$I IS NOT NULL AND r%2$s.%3$I IS NULL THEN %4$s',
					k.felt[cardinality(k.felt)], n, k.kolonne,
					@extschema@.intern_indlaes_grund(k.felt[cardinality(k.felt)],
						'ukendt_reference',
						format('%s henviser til en række i %s, som ikke findes.',
							k.felt[cardinality(k.felt)], left(k.kolonne, -3))));
				IF k.slags LIKE 'person%' THEN
					fejl := fejl || format(' WHEN b.borger_id <> r%s.borger_id THEN %s', n,
						@extschema@.intern_indlaes_grund('cpr', 'ukendt_reference',
							format('cpr og %s henviser til hver sin borger.', k.felt[2])));
					udtryk := format('coalesce(%s, r%s.%I)', udtryk, n, k.kolonne);
				ELSE
					udtryk := format('r%s.%I', n, k.kolonne);
				END IF;
			END IF;
		END IF;
		IF k.kraevet THEN
			fejl := fejl || format(' WHEN %s THEN %s', tomt,
				@extschema@.intern_indlaes_grund(k.felt[1], 'mangler',
					format('%s skal være udfyldt.', array_to_string(k.felt, ' eller '))));
		END IF;
		IF k.standard IS NOT NULL AND k.kolonne <> 'registreret' THEN
			udtryk := format('coalesce(%s, %s)', udtryk, k.standard);
		END IF;
		givne := givne || format(', (%s)::%s AS %I', udtryk, k.type, k.kolonne);
		-- When it was registered is kept where the file does not say.
		alle := alle || CASE
			WHEN k.standard IS NOT NULL AND k.kolonne = 'registreret'
			THEN format(', coalesce(g.%1$I, t.%1$I, %2$s) AS %1$I', k.kolonne, k.standard)
			ELSE format(', g.%I', k.kolonne) END;
		IF k.sammenlignes THEN
			ens := ens || CASE WHEN k.kolonne = 'registreret'
				THEN format(', coalesce(g.%1$I, t.%1$I)', k.kolonne)
				ELSE format(', g.%I', k.kolonne) END;
			ens_t := ens_t || format(', t.%I', k.kolonne);
		END IF;
	END LOOP;

	-- Columns that the file does not give are as they are, or as in a new row.
	FOR k IN
		SELECT a.attname::text AS kolonne,
			format_type(a.atttypid, a.atttypmod) AS type,
			CASE WHEN a.attidentity = '' AND a.attgenerated = ''
				THEN pg_get_expr(d.adbin, d.adrelid) END AS standard,
			a.attname = ANY (noegle.kolonner) AS i_noegle
		FROM pg_attribute a
			LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
		WHERE a.attrelid = tabel AND a.attnum > 0 AND NOT a.attisdropped
			AND a.attname <> ALL (ARRAY(SELECT c.kolonne
				FROM @extschema@.intern_indlaes_kolonner(tabel) c
				WHERE c.filkolonne = ANY (felter)))
		ORDER BY a.attnum
	LOOP
		udtryk := format('(%s)::%s', coalesce(k.standard, 'NULL'), k.type);
		IF k.i_noegle THEN
			givne := givne || format(', %s AS %I', udtryk, k.kolonne);
			alle := alle || format(', g.%I', k.kolonne);
		ELSE
			alle := alle || format(', CASE WHEN t.tableoid IS NULL THEN %s ELSE t.%I END AS %I',
				udtryk, k.kolonne, k.kolonne);
		END IF;
	END LOOP;

	-- Codes must be in their catalogue.
	FOR k IN
		SELECT f.*, c.relname
		FROM @extschema@.intern_indlaes_fremmednoegler(tabel) f
			JOIN pg_class c ON c.oid = f.til
		WHERE f.til <> tabel AND NOT f.reference
		ORDER BY f.nr
	LOOP
		opslag := opslag || format(' LEFT JOIN %s k%s ON %s', k.til, k.nr,
			k.betingelse);
		ukendt := ukendt || format(' WHEN %s AND k%s.%I IS NULL THEN %s', k.udfyldt,
			k.nr, k.sidste_til,
			@extschema@.intern_indlaes_grund(k.sidste, 'ukendt_kode',
				format('Koden i %s findes ikke i %s.', k.sidste, k.relname)));
	END LOOP;

	FOR k IN SELECT r.* FROM @extschema@.intern_indlaes_regler(tabel) r ORDER BY r.nr LOOP
		brud := brud || format(' WHEN NOT (%s) THEN %s', k.udtryk,
			@extschema@.intern_indlaes_grund(k.kolonne, k.kode, k.aarsag));
	END LOOP;

	overskrift := (SELECT string_agg(format('a.%I', a.attname), ', ' ORDER BY a.attnum)
		FROM pg_attribute a
		WHERE a.attrelid = tabel AND a.attnum > 0 AND NOT a.attisdropped);
	RETURN concat('CREATE TEMP TABLE indlaes_raekke ON COMMIT DROP AS
SELECT ', replace(overskrift, 'a.', 'c.'), ', c."#nr", c."#tilstand",
	CASE WHEN c."#forkert" IS NOT NULL THEN c."#forkert"', brud, ' END AS "#fejl"
FROM (SELECT ', overskrift, ', a."#nr", a."#tilstand",
		CASE WHEN a."#forkert" IS NOT NULL THEN a."#forkert"', ukendt, ' END AS "#forkert"
	FROM (SELECT g."#nr", g."#forkert", ',
		CASE WHEN ens = '' THEN 'CASE WHEN t.tableoid IS NULL THEN ''n'' ELSE ''u'' END'
			ELSE format('CASE WHEN t.tableoid IS NULL THEN ''n'' WHEN ROW(%s)::record OPERATOR(pg_catalog.*<>) ROW(%s)::record THEN ''a'' ELSE ''u'' END',
				substr(ens, 3), substr(ens_t, 3)) END, ' AS "#tilstand"',
		alle, '
		FROM (SELECT q."#nr", CASE ', fejl, ' END AS "#forkert"', givne, '
			FROM (SELECT l.nr AS "#nr", l.f AS "#f", l.ulaeselig AS "#ulaeselig"', laeste, '
				FROM (SELECT i.nr, i.tekst IS NULL AS ulaeselig,
						@extschema@.csv_felter(i.tekst, ', quote_literal(skilletegn), ') AS f
					FROM pg_temp.indlaes_linje i
					WHERE i.nr > ', hovedlinje, ' AND (i.tekst IS NULL OR i.tekst NOT IN ('''', E''\r''))
					OFFSET 0) l
				OFFSET 0) q', kilder, ') g
			LEFT JOIN ', tabel, ' t ON ',
		@extschema@.intern_indlaes_samme(tabel, noegle.kolonner, 't', 'g', noegle.tomme_ens), ') a',
		opslag, ') c');
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_saetning(regclass, bigint, text, text[]) IS
	'Intern: sætningen der laver indlaes_raekke af indlaes_linje: læser, slår op og prøver alle linjer på én gang.';
