-- Rows that the file itself or the register makes impossible: keys that are
-- there already, and references within the table to rows that are not.
CREATE FUNCTION @extschema@.intern_indlaes_dubletter(tabel regclass) RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	n		record;
	genkend	text;
	liste	text;
	fyldt	text;
	navn	text;
	antal	bigint;
BEGIN
	FOR n IN SELECT i.* FROM @extschema@.intern_indlaes_noegler(tabel) i ORDER BY i.nr LOOP
		liste := (SELECT string_agg(quote_ident(k), ', ') FROM unnest(n.kolonner) k);
		fyldt := CASE WHEN n.tomme_ens THEN 'true'
			ELSE (SELECT string_agg(format('%I IS NOT NULL', k), ' AND ') FROM unnest(n.kolonner) k) END;
		navn := array_to_string(n.kolonner, ', ');
		IF n.nr = 1 THEN
			genkend := @extschema@.intern_indlaes_samme(tabel, n.kolonner, 't', 's', n.tomme_ens);
		END IF;
		EXECUTE format('UPDATE pg_temp.indlaes_raekke s SET "#fejl" = %1$s
			FROM (SELECT %2$s, min("#nr") AS "#foerst" FROM pg_temp.indlaes_raekke
				WHERE "#fejl" IS NULL AND %3$s GROUP BY %2$s HAVING count(*) > 1) t
			WHERE s."#fejl" IS NULL AND s."#nr" > t."#foerst" AND %4$s',
			@extschema@.intern_indlaes_grund(n.kolonner[1], 'dublet',
				format('En tidligere række i filen har samme %s.', navn)),
			liste, fyldt,
			@extschema@.intern_indlaes_samme(tabel, n.kolonner, 't', 's', n.tomme_ens));
		IF n.nr > 1 THEN
			EXECUTE format('UPDATE pg_temp.indlaes_raekke s SET "#fejl" = %s
				FROM %s t
				WHERE s."#fejl" IS NULL AND %s AND (%s) IS NOT TRUE',
				@extschema@.intern_indlaes_grund(n.kolonner[1], 'dublet',
					format('Registret har allerede en anden række med samme %s.', navn)),
				tabel,
				@extschema@.intern_indlaes_samme(tabel, n.kolonner, 't', 's', n.tomme_ens),
				genkend);
		END IF;
	END LOOP;

	-- A row whose superior is rejected falls with it.
	FOR n IN
		SELECT a.attname::text AS fra, b.attname::text AS til,
			(SELECT c.relname FROM pg_class c WHERE c.oid = tabel) AS navn
		FROM pg_constraint f
			JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[1]
			JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = f.confkey[1]
		WHERE f.conrelid = tabel AND f.contype = 'f' AND f.confrelid = tabel
			AND cardinality(f.conkey) = 1
		ORDER BY f.conname
	LOOP
		liste := format('UPDATE pg_temp.indlaes_raekke s SET "#fejl" = %1$s
			WHERE s."#fejl" IS NULL AND s.%2$I IS NOT NULL
				AND NOT EXISTS (SELECT FROM %3$s t WHERE t.%4$I = s.%2$I)
				AND NOT EXISTS (SELECT FROM pg_temp.indlaes_raekke o
					WHERE o."#fejl" IS NULL AND o.%4$I = s.%2$I)',
			@extschema@.intern_indlaes_grund(n.fra, 'ukendt_kode',
				format('Koden i %s findes ikke i %s.', n.fra, n.navn)),
			n.fra, tabel, n.til);
		LOOP
			EXECUTE liste;
			GET DIAGNOSTICS antal = ROW_COUNT;
			EXIT WHEN antal = 0;
		END LOOP;
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_dubletter(regclass) IS
	'Intern: afviser de rækker i indlaes_raekke som har samme nøgle som en tidligere række i filen eller en anden i registret, og dem der henviser til en afvist række i samme tabel.';

-- Puts the good rows of indlaes_raekke into the table.  New ones go in the order
-- of the file, so that they get the same numbers whatever the plan was.
CREATE FUNCTION @extschema@.intern_indlaes_flet(tabel regclass, felter text[],
		nye bigint, aendrede bigint, samlet boolean)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	noegle	record;
	givne	text[];
	saet	text;
	eget	text := '';
BEGIN
	SELECT i.* INTO noegle
	FROM @extschema@.intern_indlaes_noegler(tabel) i WHERE i.nr = 1;
	givne := ARRAY(SELECT k.kolonne
		FROM @extschema@.intern_indlaes_kolonner(tabel) k
		WHERE k.filkolonne = ANY (felter)
		GROUP BY k.kolonne, k.nr ORDER BY k.nr);
	-- A shipped row that a delivery changes is the municipality's own.
	IF EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = tabel
			AND a.attname = 'indbygget' AND NOT a.attisdropped) THEN
		eget := ', indbygget = false';
	END IF;
	IF aendrede > 0 THEN
		saet := (SELECT string_agg(format('%1$I = s.%1$I', k), ', ')
			FROM unnest(givne) k WHERE k <> ALL (noegle.kolonner));
		EXECUTE format('UPDATE %s t SET %s%s FROM pg_temp.indlaes_raekke s
			WHERE s."#fejl" IS NULL AND s."#tilstand" = ''a'' AND %s',
			tabel, saet, eget,
			@extschema@.intern_indlaes_samme(tabel, noegle.kolonner, 't', 's', noegle.tomme_ens));
	END IF;
	IF nye > 0 AND samlet THEN
		-- all columns: an identity takes its number, and the others have it
		PERFORM @extschema@.intern_indlaes_paa_een_gang(tabel,
			(SELECT 'SELECT ' || string_agg(CASE WHEN a.attidentity = ''
					THEN format('s.%I', a.attname)
					ELSE format('nextval(%L::regclass) AS %I',
						pg_get_serial_sequence(tabel::text, a.attname), a.attname)
				END, ', ' ORDER BY a.attnum)
			FROM pg_attribute a
			WHERE a.attrelid = tabel AND a.attnum > 0 AND NOT a.attisdropped)
			|| ' FROM pg_temp.indlaes_raekke s WHERE s."#fejl" IS NULL AND s."#tilstand" = ''n'' ORDER BY s."#nr"');
	ELSIF nye > 0 THEN
		saet := (SELECT string_agg(format('%1$I = EXCLUDED.%1$I', k), ', ')
			FROM unnest(givne) k WHERE k <> ALL (noegle.kolonner));
		EXECUTE format('INSERT INTO %s AS t (%s) SELECT %2$s FROM pg_temp.indlaes_raekke s
			WHERE s."#fejl" IS NULL AND s."#tilstand" = ''n'' ORDER BY s."#nr" %s',
			tabel,
			(SELECT string_agg(quote_ident(k), ', ' ORDER BY n)
				FROM unnest(givne) WITH ORDINALITY u(k, n)),
			CASE WHEN noegle.har_indeks THEN
				format('ON CONFLICT (%s) DO %s',
					(SELECT string_agg(quote_ident(k), ', ') FROM unnest(noegle.kolonner) k),
					CASE WHEN saet IS NULL THEN 'NOTHING'
						ELSE 'UPDATE SET ' || saet || eget END) END);
	END IF;
	-- Statistics for the files that follow, unless those of before are nearly
	-- right.
	IF nye + aendrede > greatest(0, (SELECT 0.02 * c.reltuples FROM pg_class c
			WHERE c.oid = tabel)) THEN
		PERFORM @extschema@.intern_analyser(tabel);
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_flet(regclass, text[], bigint, bigint, boolean) IS
	'Intern: lægger de gode rækker i indlaes_raekke i tabellen: nye indsættes (samlet: på én gang), ændrede opdateres, uændrede røres ikke.';

-- The distinct person numbers of the file, each made a pseudonym once a
-- delivery; returns how many were not known from an earlier file.
CREATE FUNCTION @extschema@.intern_indlaes_personer(hovedlinje bigint, skilletegn text,
		felt integer)
	RETURNS bigint
	LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
WITH nye AS (
	INSERT INTO pg_temp.indlaes_person (cpr, pseudonym)
	SELECT d.cpr, @extschema@.pseudonym(d.cpr)
	FROM (SELECT DISTINCT @extschema@.forsoeg_cpr((@extschema@.csv_felter(l.tekst, skilletegn))[felt]) AS cpr
		FROM pg_temp.indlaes_linje l WHERE l.nr > hovedlinje OFFSET 0) d
	WHERE d.cpr IS NOT NULL
		AND NOT EXISTS (SELECT FROM pg_temp.indlaes_person p
			WHERE p.cpr OPERATOR(@extschema@.=) d.cpr)
	RETURNING 1
)
SELECT count(*) FROM nye
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_personer(bigint, text, integer) IS
	'Intern: omsætter filens personnumre til pseudonymer, hvert nummer én gang pr. leverance.';

CREATE FUNCTION @extschema@.intern_indlaes_fil(tabel regclass, fil text,
		OUT laest bigint, OUT nye bigint, OUT aendrede bigint,
		OUT uaendrede bigint, OUT afviste bigint)
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	hoved	record;
	noegle	record;
	samlet	boolean;
BEGIN
	SELECT h.* INTO hoved FROM @extschema@.intern_indlaes_hoved(tabel, fil) h;
	IF hoved.skilletegn IS NULL THEN
		SELECT count(*) INTO laest
		FROM pg_temp.indlaes_linje l
		WHERE l.nr > coalesce(hoved.linje, 0)
			AND (l.tekst IS NULL OR l.tekst NOT IN ('', E'\r'));
		nye := 0;
		aendrede := 0;
		uaendrede := 0;
		afviste := laest;
		RETURN;
	END IF;
	SELECT i.* INTO noegle
	FROM @extschema@.intern_indlaes_noegler(tabel) i WHERE i.nr = 1;
	IF NOT FOUND THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_table_definition',
			MESSAGE = format('table "%s" has no key that rows can be recognised by', tabel),
			HINT = 'Give it a primary key or a unique constraint.';
	END IF;
	samlet := @extschema@.intern_indlaes_samlet(tabel);
	-- Without a unique index nothing but a lock keeps others from inserting
	-- the same key.
	IF NOT noegle.har_indeks THEN
		EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', tabel);
	END IF;
	IF 'cpr' = ANY (hoved.felter) THEN
		IF @extschema@.intern_indlaes_personer(hoved.linje,
			hoved.skilletegn, array_position(hoved.felter, 'cpr')) > 0 THEN
			-- that each is there once, the planner must know
			ANALYZE pg_temp.indlaes_person;
		END IF;
	END IF;
	EXECUTE @extschema@.intern_indlaes_saetning(tabel, hoved.linje,
		hoved.skilletegn, hoved.felter);
	PERFORM @extschema@.intern_indlaes_dubletter(tabel);
	SELECT count(*),
		count(*) FILTER (WHERE r."#fejl" IS NULL AND r."#tilstand" = 'n'),
		count(*) FILTER (WHERE r."#fejl" IS NULL AND r."#tilstand" = 'a'),
		count(*) FILTER (WHERE r."#fejl" IS NULL AND r."#tilstand" = 'u'),
		count(r."#fejl")
	INTO laest, nye, aendrede, uaendrede, afviste
	FROM pg_temp.indlaes_raekke r;
	PERFORM @extschema@.intern_indlaes_flet(tabel, hoved.felter, nye, aendrede,
		samlet);
	IF tabel = to_regclass('udsatte_register.borger')
		AND 'cpr' = ANY (hoved.felter)
		AND (SELECT t.identitet FROM pg_temp.indlaes_tilstand t) THEN
		INSERT INTO udsatte_register.identitet AS i (borger_id, cpr)
		SELECT b.borger_id, p.cpr
		FROM pg_temp.indlaes_raekke r
			JOIN pg_temp.indlaes_person p
				ON p.pseudonym OPERATOR(@extschema@.=) r.pseudonym
			JOIN udsatte_register.borger b ON b.kilde_id = r.kilde_id
		WHERE r."#fejl" IS NULL
		ON CONFLICT (borger_id) DO UPDATE SET cpr = EXCLUDED.cpr
			WHERE i.cpr OPERATOR(@extschema@.<>) EXCLUDED.cpr;
	END IF;
	INSERT INTO pg_temp.indlaes_afvist (fil, linje, kolonne, kode, aarsag)
	SELECT intern_indlaes_fil.fil, r."#nr", g.kolonne, g.kode, g.aarsag
	FROM pg_temp.indlaes_raekke r
		JOIN pg_temp.indlaes_grund g ON g.nr = r."#fejl"
	ORDER BY r."#nr";
	DROP TABLE pg_temp.indlaes_raekke;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_fil(regclass, text) IS
	'Intern: indlæser linjerne i indlaes_linje i en tabel.';

CREATE FUNCTION @extschema@.indlaes_tabel(tabel text, fil text DEFAULT NULL,
		kontrolsum text DEFAULT NULL, OUT laest bigint, OUT nye bigint,
		OUT aendrede bigint, OUT uaendrede bigint, OUT afviste bigint)
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE	-- not STRICT: the file need not be named
	SET search_path = pg_catalog, pg_temp
	-- a file's statements run once: compiling them costs more than it saves
	SET jit = off
	AS $$
DECLARE
	maal	regclass := to_regclass('udsatte_register.' || quote_ident(tabel));
	art		"char" := (SELECT c.relkind FROM pg_class c WHERE c.oid = maal);
	regel	text;
BEGIN
	fil := coalesce(fil, tabel || '.csv');
	IF to_regclass('pg_temp.indlaes_tilstand') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = 'no load is under way',
			HINT = 'Run SELECT udsatte.indlaes_start() first, in the same transaction.';
	ELSIF art NOT IN ('r', 'p') THEN
		RAISE EXCEPTION USING
			ERRCODE = 'wrong_object_type',
			MESSAGE = format('"udsatte_register.%s" is not a table and cannot be loaded', tabel),
			DETAIL = 'It is a view or a foreign table, whose rows come from elsewhere.',
			HINT = format('Leave "%s.csv" out of the delivery.', tabel);
	ELSIF NOT EXISTS (SELECT FROM pg_temp.indlaes_orden o
			WHERE o.tabel = indlaes_tabel.tabel) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = format('table "%s" is not part of a delivery', tabel),
			HINT = 'udsatte.indlaes_raekkefoelge() lists the tables that are.';
	END IF;
	-- What the server says of a value or a key may hold a person number.
	BEGIN
		SELECT f.* INTO laest, nye, aendrede, uaendrede, afviste
		FROM @extschema@.intern_indlaes_fil(maal, fil) f;
	EXCEPTION
		WHEN data_exception OR integrity_constraint_violation THEN
		GET STACKED DIAGNOSTICS regel = CONSTRAINT_NAME;
		RAISE EXCEPTION USING
			ERRCODE = SQLSTATE,
			MESSAGE = format('the file could not be loaded into "udsatte_register.%s"', tabel),
			DETAIL = CASE WHEN regel <> '' THEN format('Constraint "%s" is violated.', regel)
				ELSE 'A rule or a trigger of the table cannot take a value in it.' END;
	END;
	TRUNCATE pg_temp.indlaes_linje RESTART IDENTITY;
	INSERT INTO pg_temp.indlaes_resultat (tabel, fil, kontrolsum, laest, nye,
		aendrede, uaendrede, afviste)
	VALUES (indlaes_tabel.tabel, indlaes_tabel.fil, indlaes_tabel.kontrolsum,
		indlaes_tabel.laest, indlaes_tabel.nye, indlaes_tabel.aendrede,
		indlaes_tabel.uaendrede, indlaes_tabel.afviste);
END
$$;
COMMENT ON FUNCTION @extschema@.indlaes_tabel(text, text, text) IS
	'Indlæser filen i indlaes_linje i en tabel i registret og tømmer indlaes_linje. Giver antal læste, nye, ændrede, uændrede og afviste rækker. En række genkendes på kilde_id, ellers på tabellens nøgle; kun ændrede rækker opdateres. Afviste rækker står i indlaes_afvist med fil, linje, kolonne, kode og årsag, aldrig med værdien. Koder: antal_felter, tegnsaet, mangler, ugyldig_vaerdi, ukendt_kode, ukendt_reference, brudt_regel, dublet, ukendt_kolonne. fil og kontrolsum (valgfri) skrives i leverance_fil. Fejl: 55000 (indlaes_start er ikke kaldt), 42809 (en visning eller fremmed tabel), 42P01 (ikke en tabel der leveres).';

CREATE FUNCTION @extschema@.indlaes_slut(streng boolean DEFAULT false)
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	afvist		bigint;
	leverance	bigint;
BEGIN
	IF to_regclass('pg_temp.indlaes_tilstand') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = 'no load is under way',
			HINT = 'Run SELECT udsatte.indlaes_start() first, in the same transaction.';
	END IF;
	SELECT count(*) INTO afvist FROM pg_temp.indlaes_afvist;
	IF streng AND afvist > 0 THEN
		RAISE EXCEPTION USING
			ERRCODE = 'integrity_constraint_violation',
			MESSAGE = format('%s rows were rejected, so nothing is loaded', afvist),
			DETAIL = 'The load is strict: one bad row stops it all.',
			HINT = 'Correct the rows listed in pg_temp.indlaes_afvist, or load without strict.';
	END IF;
	INSERT INTO udsatte_register.leverance (indlaest_af, begyndt, faerdig,
		identitet_gemt, streng, laest, nye, aendrede, uaendrede, afviste)
	SELECT session_user, t.begyndt, clock_timestamp(), t.identitet,
		indlaes_slut.streng, coalesce(sum(r.laest), 0),
		coalesce(sum(r.nye), 0), coalesce(sum(r.aendrede), 0),
		coalesce(sum(r.uaendrede), 0), coalesce(sum(r.afviste), 0)
	FROM pg_temp.indlaes_tilstand t
		LEFT JOIN pg_temp.indlaes_resultat r ON true
	GROUP BY t.begyndt, t.identitet
	RETURNING leverance_id INTO leverance;
	INSERT INTO udsatte_register.leverance_fil (leverance_id, nr, tabel, fil,
		kontrolsum, laest, nye, aendrede, uaendrede, afviste)
	SELECT leverance, r.nr, r.tabel, r.fil, r.kontrolsum, r.laest, r.nye,
		r.aendrede, r.uaendrede, r.afviste
	FROM pg_temp.indlaes_resultat r;
	DROP TABLE pg_temp.indlaes_linje, pg_temp.indlaes_person,
		pg_temp.indlaes_orden, pg_temp.indlaes_tilstand;
	RETURN leverance;
END
$$;
COMMENT ON FUNCTION @extschema@.indlaes_slut(boolean) IS
	'Afslutter en leverance: skriver hvem, hvornår, filer og tal i leverance og leverance_fil. Giver leverancens nummer. streng: er én række afvist, er det en fejl (23000), så transaktionen rulles tilbage og intet er indlæst. Når transaktionen er afsluttet, lægger CALL udsatte.opdater_lager() tallene i lageret; indtil da regnes de ved hver forespørgsel.';
