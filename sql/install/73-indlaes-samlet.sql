-- A file with far more rows than its table has, as a first delivery: all rows
-- at once, and the indexes afterwards.

CREATE FUNCTION @extschema@.intern_indlaes_indsaet(tabel regclass, forespoergsel text)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE
	AS 'MODULE_PATHNAME', 'intern_indlaes_indsaet';
COMMENT ON FUNCTION @extschema@.intern_indlaes_indsaet(regclass, text) IS
	'Intern: lægger forespørgslens rækker i tabellen og bygger dens indekser bagefter; svarer hvor mange der var. Regler (CHECK, NOT NULL) og udløsere før hver række gælder. Fremmednøgler og udløsere pr. sætning må kalderen sørge for. Kun tabellens ejer. Fejl: 42501 (ikke ejer), 0A000 (ikke en almindelig tabel, eller rækkesikkerhed, beregnede kolonner eller udløsere efter hver række), 42804 (forespørgslens kolonner), og de fejl en indsættelse ville give.';

-- Whether the file in indlaes_linje can be put into the table all at once.  If
-- so, the table and those it refers to are locked against other writers until
-- the delivery ends: nobody can then insert a key that the file has, or delete
-- a row that the file refers to.  Readers go on, but for the table's indexes.
CREATE FUNCTION @extschema@.intern_indlaes_samlet(tabel regclass)
	RETURNS boolean
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	linjer	bigint := (SELECT count(*) FROM pg_temp.indlaes_linje);
	t		regclass;
BEGIN
	-- fewer rows are as fast one by one
	IF linjer < 1000 OR NOT EXISTS (SELECT
			FROM pg_class c
			WHERE c.oid = tabel AND c.relkind = 'r' AND NOT c.relispartition
				AND NOT c.relhassubclass AND NOT c.relhasrules
				AND NOT c.relrowsecurity
				AND pg_has_role(c.relowner, 'USAGE')
				-- -1 is a table with rows that nobody has counted
				AND CASE WHEN pg_relation_size(c.oid) = 0 THEN 0
					WHEN c.reltuples >= 0 THEN c.reltuples
					ELSE 'Infinity' END * 2 < linjer)
		OR EXISTS (SELECT
			FROM pg_attribute a
			WHERE a.attrelid = tabel AND a.attgenerated <> '')
		-- our own two triggers: the one fires by statement, the other looks
		-- at nothing but the row and the codes
		OR EXISTS (SELECT
			FROM pg_trigger g
			WHERE g.tgrelid = tabel AND NOT g.tgisinternal
				AND g.tgfoid NOT IN ('@extschema@.intern_register_aendret()'::regprocedure,
					'@extschema@.intern_kun_koder()'::regprocedure))
		OR EXISTS (SELECT
			FROM pg_constraint f
				JOIN pg_class c ON c.oid = f.confrelid
			WHERE f.conrelid = tabel AND f.contype = 'f'
				AND (f.confmatchtype <> 's' OR c.relkind NOT IN ('r', 'p')
					OR (to_jsonb(f) ->> 'conperiod')::boolean
					OR NOT pg_has_role(c.relowner, 'USAGE')))
		OR EXISTS (SELECT
			FROM pg_constraint f
			WHERE f.conrelid = tabel AND f.condeferrable) THEN
		RETURN false;
	END IF;
	FOR t IN
		SELECT tabel
		UNION
		SELECT f.confrelid FROM pg_constraint f
		WHERE f.conrelid = tabel AND f.contype = 'f'
		ORDER BY 1
	LOOP
		EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', t);
	END LOOP;
	RETURN true;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_samlet(regclass) IS
	'Intern: om filen i indlaes_linje skal lægges i tabellen på én gang, fordi den har mindst 1.000 linjer og over dobbelt så mange som tabellen har rækker, og tabellen er den indlæsendes egen. Låser i så fald tabellen og dem den henviser til mod andres ændringer, til transaktionen slutter.';

-- The rows of a query into a table that is locked by intern_indlaes_samlet().
CREATE FUNCTION @extschema@.intern_indlaes_paa_een_gang(tabel regclass,
		forespoergsel text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	f	record;
	fri	boolean;
BEGIN
	-- the triggers that fire by statement
	EXECUTE format('INSERT INTO %1$s OVERRIDING SYSTEM VALUE SELECT t.* FROM %1$s t WHERE false', tabel);
	PERFORM @extschema@.intern_indlaes_indsaet(tabel, forespoergsel);
	-- The rows were looked up when they were read; here it is made certain.
	FOR f IN
		SELECT n.* FROM @extschema@.intern_indlaes_fremmednoegler(tabel) n
		ORDER BY n.nr
	LOOP
		EXECUTE format('SELECT NOT EXISTS (SELECT FROM %s a WHERE %s AND NOT EXISTS (SELECT FROM %s k%s WHERE %s))',
			tabel, f.udfyldt, f.til, f.nr, f.betingelse) INTO fri;
		IF NOT fri THEN
			RAISE EXCEPTION USING
				ERRCODE = 'foreign_key_violation',
				MESSAGE = format('a row of "%s" refers to one that is not there', tabel),
				CONSTRAINT = f.navn;
		END IF;
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_paa_een_gang(regclass, text) IS
	'Intern: lægger forespørgslens rækker i en tabel som intern_indlaes_samlet() har låst, og kontrollerer dens fremmednøgler. Fejl 23503: en række henviser til en der ikke findes.';
