-- The way into the register: a delivery is one transaction.
--
--   BEGIN;
--   SELECT udsatte.indlaes_start();
--   for each file, in the order of udsatte.indlaes_raekkefoelge():
--     COPY pg_temp.indlaes_linje (tekst) FROM STDIN      whole lines, as text
--     SELECT * FROM udsatte.indlaes_tabel('sag', 'sag.csv');
--   SELECT udsatte.indlaes_slut();
--   (after the commit) CALL udsatte.opdater_lager();
--   COMMIT;
--
-- Lines come as one text each: COPY into typed columns writes the line it
-- cannot read, person number and all, to the server's log.  No message and no
-- reason for a rejection ever holds a value of the file.

CREATE FUNCTION @extschema@.indlaes_raekkefoelge(OUT nr integer, OUT tabel text)
	RETURNS SETOF record
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 80
	SET search_path = pg_catalog, pg_temp
	AS $$
WITH RECURSIVE t AS MATERIALIZED (
	SELECT c.oid, c.relname, s.nr
	FROM @extschema@.skabelon() s
		JOIN pg_class c ON c.oid = to_regclass(substring(s.saetning FROM '^CREATE TABLE (\S+)'))
	WHERE s.fil IN ('10-steder.sql', '20-strategi.sql', '30-kataloger.sql',
			'40-borger-sag.sql', '50-raadgivning.sql',
			'55-oekonomi-barometer.sql')
		AND c.relkind IN ('r', 'p') AND c.relname <> 'identitet'
), peger AS MATERIALIZED (
	SELECT f.conrelid AS fra, f.confrelid AS til
	FROM pg_constraint f
	WHERE f.contype = 'f' AND f.conrelid <> f.confrelid
	UNION
	SELECT a.attrelid, til.oid
	FROM t
		JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0
			AND NOT a.attisdropped
		JOIN t til ON a.attname = til.relname || '_id' AND til.oid <> t.oid
), niveau AS (
	SELECT t.oid, 0 AS dybde
	FROM t
	UNION
	SELECT t.oid, n.dybde + 1
	FROM niveau n
		JOIN peger p ON p.til = n.oid
		JOIN t ON t.oid = p.fra
	WHERE n.dybde < (SELECT count(*) FROM t)
)
SELECT (row_number() OVER (ORDER BY max(n.dybde), t.nr))::integer, t.relname::text
FROM niveau n JOIN t ON t.oid = n.oid
GROUP BY t.relname, t.nr
ORDER BY 1
$$;
COMMENT ON FUNCTION @extschema@.indlaes_raekkefoelge() IS
	'De tabeller en leverance kan rumme, i den rækkefølge filerne skal indlæses: en tabel kommer efter dem den henviser til. Visninger og fremmede tabeller er ikke med; dem indlæser kommunen selv.';

CREATE FUNCTION @extschema@.indlaes_start(identitet boolean DEFAULT false)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	gammel	regclass;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('udsatte.indlaes'));
	-- a whole file is sorted and looked up at a time
	IF pg_size_bytes(current_setting('work_mem')) < pg_size_bytes('64MB') THEN
		SET LOCAL work_mem = '64MB';
	END IF;
	FOR gammel IN
		SELECT c.oid FROM pg_class c
		WHERE c.relnamespace = pg_my_temp_schema() AND c.relkind = 'r'
			AND c.relname IN ('indlaes_linje', 'indlaes_afvist',
				'indlaes_resultat', 'indlaes_grund', 'indlaes_person',
				'indlaes_raekke', 'indlaes_tilstand', 'indlaes_orden')
	LOOP
		EXECUTE format('DROP TABLE %s', gammel);
	END LOOP;
	CREATE TEMP TABLE indlaes_tilstand (
		identitet	boolean NOT NULL,
		begyndt		timestamptz NOT NULL
	) ON COMMIT DROP;
	INSERT INTO pg_temp.indlaes_tilstand
	VALUES (indlaes_start.identitet, clock_timestamp());
	-- asked for once, not for each file
	CREATE TEMP TABLE indlaes_orden ON COMMIT DROP AS
	SELECT r.tabel FROM @extschema@.indlaes_raekkefoelge() r;
	CREATE TEMP TABLE indlaes_linje (
		nr		bigint GENERATED ALWAYS AS IDENTITY,
		tekst	text
	) ON COMMIT DROP;
	CREATE TEMP TABLE indlaes_grund (
		nr		integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		kolonne	text,
		kode	text NOT NULL,
		aarsag	text NOT NULL
	) ON COMMIT DROP;
	CREATE TEMP TABLE indlaes_afvist (
		fil		text NOT NULL,
		linje	bigint NOT NULL,
		kolonne	text,
		kode	text NOT NULL,
		aarsag	text NOT NULL
	) ON COMMIT DROP;
	CREATE TEMP TABLE indlaes_resultat (
		nr			integer GENERATED ALWAYS AS IDENTITY,
		tabel		text NOT NULL,
		fil			text NOT NULL,
		kontrolsum	text,
		laest		bigint NOT NULL,
		nye			bigint NOT NULL,
		aendrede	bigint NOT NULL,
		uaendrede	bigint NOT NULL,
		afviste		bigint NOT NULL
	) ON COMMIT DROP;
	CREATE TEMP TABLE indlaes_person (
		cpr			@extschema@.cpr NOT NULL,
		pseudonym	@extschema@.pseudonym NOT NULL
	) ON COMMIT DROP;
END
$$;
COMMENT ON FUNCTION @extschema@.indlaes_start(boolean) IS
	'Begynder en leverance: venter til ingen anden indlæser, og laver de midlertidige tabeller indlaes_linje (filens linjer), indlaes_afvist (afviste rækker) og indlaes_resultat (tal pr. fil), som forsvinder ved transaktionens slutning. Skal kaldes i en transaktion, hvor work_mem sættes op til mindst 64 MB. identitet: gem også personnumrene i udsatte_register.identitet.';

-- A reason for rejecting a row, and the number the row is marked with.
CREATE FUNCTION @extschema@.intern_indlaes_grund(kolonne text, kode text, aarsag text)
	RETURNS integer
	LANGUAGE sql VOLATILE PARALLEL UNSAFE	-- not STRICT: some reasons have no column
	SET search_path = pg_catalog, pg_temp
	AS $$
INSERT INTO pg_temp.indlaes_grund (kolonne, kode, aarsag)
VALUES (kolonne, kode, aarsag)
RETURNING nr
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_grund(text, text, text) IS
	'Intern: nummeret på en ny grund til at afvise en række.';

-- What a file may hold for a table: one row for each way of giving a column.
-- laeser turns a field into a value (%s is the field), hvad says what the
-- field must be.
CREATE FUNCTION @extschema@.intern_indlaes_kolonner(tabel regclass,
		OUT nr integer, OUT kolonne text, OUT filkolonne text, OUT slags text,
		OUT type text, OUT laeser text, OUT hvad text, OUT cifre integer,
		OUT decimaler integer, OUT kraevet boolean, OUT standard text)
	RETURNS SETOF record
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 20
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT a.attnum, a.attname::text, v.filkolonne, v.slags,
	format_type(a.atttypid, a.atttypmod), l.laeser, l.hvad,
	CASE WHEN a.atttypid = 'numeric'::regtype AND a.atttypmod > 0
		THEN ((a.atttypmod - 4) >> 16) & 65535 END,
	CASE WHEN a.atttypid = 'numeric'::regtype AND a.atttypmod > 0
		THEN (a.atttypmod - 4) & 2047 END,
	a.attnotnull AND d.adbin IS NULL,
	CASE WHEN a.attnotnull THEN pg_get_expr(d.adbin, d.adrelid) END
FROM pg_attribute a
	JOIN pg_class c ON c.oid = a.attrelid
	LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
	CROSS JOIN LATERAL (
		SELECT a.attname::text AS filkolonne, 'vaerdi' AS slags,
			a.atttypid AS laest_type, 2 AS orden
		WHERE a.atttypid <> 'bigint'::regtype OR a.attname NOT LIKE '%\_id'
		UNION ALL
		SELECT left(a.attname, -3) || '_kilde_id', 'reference',
			'text'::regtype, 2
		WHERE a.atttypid = 'bigint'::regtype AND a.attname LIKE '%\_id'
			AND to_regclass('udsatte_register.' || quote_ident(left(a.attname, -3))) IS NOT NULL
		UNION ALL
		SELECT 'cpr', 'person', '@extschema@.cpr'::regtype, 1
		WHERE a.attname = 'borger_id' AND a.atttypid = 'bigint'::regtype
			OR c.relname = 'borger' AND a.attname = 'pseudonym'
	) v
	JOIN (VALUES
		('text'::regtype, 'nullif(%s, '''')', 'en tekst'),
		('date', '@extschema@.forsoeg_dato(%s)', 'en dato (åååå-mm-dd, år 1900-2199)'),
		('timestamptz', '@extschema@.forsoeg_tidspunkt(%s)', 'et tidspunkt (åååå-mm-ddTtt:mm, evt. med sekunder og afvigelse)'),
		('integer', '@extschema@.forsoeg_heltal(%s)', 'et helt tal'),
		('bigint', '@extschema@.forsoeg_stort_heltal(%s)', 'et helt tal'),
		('numeric', '@extschema@.forsoeg_tal(%s)', 'et tal med punktum som decimaltegn'),
		('double precision', '@extschema@.forsoeg_tal(%s)::double precision', 'et tal med punktum som decimaltegn'),
		('boolean', '@extschema@.forsoeg_boolsk(%s)', 'ja eller nej'),
		('@extschema@.kompas', '@extschema@.forsoeg_kompas(%s)', 'et kompas med ti dimensioner'),
		('@extschema@.fristregel', '@extschema@.forsoeg_fristregel(%s)', 'en fristregel'),
		('@extschema@.pseudonym', '@extschema@.forsoeg_pseudonym(%s)', 'et pseudonym (32 hexadecimale cifre)'),
		('@extschema@.cpr', '@extschema@.forsoeg_cpr(%s)', 'et personnummer')
	) l(type, laeser, hvad) ON l.type = v.laest_type
WHERE a.attrelid = tabel AND a.attnum > 0 AND NOT a.attisdropped
	AND a.attidentity = '' AND a.attgenerated = ''
	AND a.attname <> 'indbygget' AND a.attname <> c.relname || '_id'
ORDER BY a.attnum, v.orden
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_kolonner(regclass) IS
	'Intern: de kolonner en fil kan have for en tabel, og hvordan hver af dem læses.';

-- The unique keys of a table that a file can fill; the first is the one rows
-- are recognised by.
CREATE FUNCTION @extschema@.intern_indlaes_noegler(tabel regclass,
		OUT nr integer, OUT kolonner text[], OUT har_indeks boolean,
		OUT tomme_ens boolean)
	RETURNS SETOF record
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 3
	SET search_path = pg_catalog, pg_temp
	AS $$
WITH fra_fil AS MATERIALIZED (
	SELECT DISTINCT k.kolonne FROM @extschema@.intern_indlaes_kolonner(tabel) k
), n AS (
	SELECT ARRAY(SELECT a.attname::text
			FROM unnest(i.indkey) WITH ORDINALITY u(nr, orden)
				JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.nr
			WHERE u.orden <= i.indnkeyatts
			ORDER BY u.orden) AS kolonner,
		true AS har_indeks, i.indnullsnotdistinct AS tomme_ens,
		i.indisprimary AS primaer, i.indexrelid
	FROM pg_index i
	WHERE i.indrelid = tabel AND i.indisunique AND i.indisvalid
		AND i.indimmediate AND i.indpred IS NULL AND i.indexprs IS NULL
	UNION ALL
	SELECT '{kilde_id}', false, false, false, NULL
)
SELECT (row_number() OVER (ORDER BY n.kolonner = '{kilde_id}' DESC,
		n.primaer DESC, n.indexrelid))::integer,
	n.kolonner, n.har_indeks, n.tomme_ens
FROM (SELECT DISTINCT ON (n.kolonner) n.*
		FROM n ORDER BY n.kolonner, n.har_indeks DESC, n.indexrelid) n
WHERE n.kolonner <@ ARRAY(SELECT f.kolonne FROM fra_fil f)
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_noegler(regclass) IS
	'Intern: de entydige nøgler i en tabel som en fil kan udfylde. Nr. 1 er den en række genkendes på: kilde_id, ellers primærnøglen.';

-- The condition that two aliases agree on a key.
CREATE FUNCTION @extschema@.intern_indlaes_samme(tabel regclass, kolonner text[],
		a text, b text, tomme_ens boolean)
	RETURNS text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT string_agg(CASE WHEN tomme_ens AND NOT t.attnotnull
		THEN format('(%1$s.%3$I %4$s %2$s.%3$I OR %1$s.%3$I IS NULL AND %2$s.%3$I IS NULL)',
			a, b, k.navn, o.lig)
		ELSE format('%1$s.%3$I %4$s %2$s.%3$I', a, b, k.navn, o.lig) END,
	' AND ' ORDER BY k.orden)
FROM unnest(kolonner) WITH ORDINALITY k(navn, orden)
	JOIN pg_attribute t ON t.attrelid = tabel AND t.attname = k.navn
	JOIN pg_type y ON y.oid = t.atttypid
	CROSS JOIN LATERAL (SELECT CASE
		WHEN y.typnamespace = 'pg_catalog'::regnamespace
		THEN '=' ELSE 'OPERATOR(@extschema@.=)' END) o(lig)
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_samme(regclass, text[], text, text, boolean) IS
	'Intern: betingelsen at to rækker har samme nøgle.';

-- The rules of a table (CHECK), those on one column first: the others may
-- rely on them.
CREATE FUNCTION @extschema@.intern_indlaes_regler(tabel regclass,
		OUT nr integer, OUT udtryk text, OUT kolonne text, OUT kode text,
		OUT aarsag text)
	RETURNS SETOF record
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 5
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT (row_number() OVER (ORDER BY cardinality(c.conkey), c.conname))::integer,
	r.udtryk, a.attname::text,
	CASE WHEN r.koder IS NULL THEN 'brudt_regel' ELSE 'ukendt_kode' END,
	CASE WHEN r.koder IS NULL
		THEN format('Rækken bryder registrets regel %s: %s.', c.conname, r.udtryk)
		ELSE format('Koden i %s er ikke en af dem registret kender: %s.',
			a.attname, r.koder) END
FROM pg_constraint c
	LEFT JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
	CROSS JOIN LATERAL (SELECT pg_get_expr(c.conbin, c.conrelid)) u(udtryk)
	CROSS JOIN LATERAL (SELECT u.udtryk,
		CASE WHEN cardinality(c.conkey) = 1
				AND u.udtryk ~ '^\(\w+ = ANY \(ARRAY\[''[^()]*\]\)\)$'
			THEN (SELECT string_agg(m[1], ', ' ORDER BY n)
				FROM regexp_matches(u.udtryk, '''([^'']*)''::text', 'g')
					WITH ORDINALITY x(m, n)) END AS koder) r
WHERE c.conrelid = tabel AND c.contype = 'c'
ORDER BY 1
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_regler(regclass) IS
	'Intern: tabellens regler (CHECK) som udtryk over dens kolonner, og grunden til at afvise en række der bryder dem.';

-- What a table refers to: how a row (alias a) finds the one it refers to (alias
-- k and the number).  For a table with partitions the server notes a key for
-- each of them besides, which are left out.
CREATE FUNCTION @extschema@.intern_indlaes_fremmednoegler(tabel regclass,
		OUT nr integer, OUT navn name, OUT til regclass, OUT betingelse text,
		OUT udfyldt text, OUT sidste text, OUT sidste_til text,
		OUT reference boolean)
	RETURNS SETOF record
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 5
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT f.nr, f.conname, f.confrelid::regclass, x.betingelse, x.udfyldt,
	x.sidste, x.sidste_til, x.reference
FROM (SELECT (row_number() OVER (ORDER BY cardinality(c.conkey),
			c.conname))::integer AS nr,
		c.*
	FROM pg_constraint c
	WHERE c.conrelid = tabel AND c.contype = 'f' AND c.conparentid = 0) f
	CROSS JOIN LATERAL (
		SELECT string_agg(format('k%s.%I OPERATOR(%I.%s) a.%I', f.nr, b.attname,
				o.oprnamespace::regnamespace, o.oprname, a.attname), ' AND ') AS betingelse,
			string_agg(format('a.%I IS NOT NULL', a.attname), ' AND ') AS udfyldt,
			(array_agg(a.attname::text ORDER BY u.n DESC))[1] AS sidste,
			(array_agg(b.attname::text ORDER BY u.n DESC))[1] AS sidste_til,
			bool_and(a.atttypid = 'bigint'::regtype) AS reference
		FROM unnest(f.conkey, f.confkey, f.conpfeqop) WITH ORDINALITY u(fra, til, lig, n)
			JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = u.fra
			JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = u.til
			JOIN pg_operator o ON o.oid = u.lig) x
ORDER BY 1
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_fremmednoegler(regclass) IS
	'Intern: tabellens fremmednøgler: betingelsen at række a henviser til række k<nr>, at den henviser, de sidste kolonner i nøglen, og om den er en henvisning med løbenummer (reference).';
