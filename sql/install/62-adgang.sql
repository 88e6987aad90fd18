-- Access: five levels, each a fixed set of privileges, given again when a new
-- version brings new objects.

-- The statements that give a role a level.  What an indlaeser may delete is
-- only what is computed anew.
CREATE FUNCTION @extschema@.intern_adgang_saetninger(rolle name, adgang text)
	RETURNS SETOF text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 20
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT format(s.saetning, quote_ident(rolle))
FROM (VALUES
	('{bi,analytiker,sagsbehandler,ansvarlig}', 'GRANT USAGE ON SCHEMA udsatte_bi TO %s'),
	('{bi,analytiker,sagsbehandler,ansvarlig}', 'GRANT SELECT ON ALL TABLES IN SCHEMA udsatte_bi TO %s'),
	('{analytiker,sagsbehandler,indlaeser,ansvarlig}', 'GRANT USAGE ON SCHEMA udsatte_register, udsatte_maal TO %s'),
	('{analytiker,sagsbehandler,indlaeser,ansvarlig}', 'GRANT SELECT ON ALL TABLES IN SCHEMA udsatte_maal TO %s'),
	('{indlaeser,ansvarlig}', 'GRANT USAGE ON ALL SEQUENCES IN SCHEMA udsatte_register TO %s'),
	('{indlaeser}', 'GRANT EXECUTE ON FUNCTION @extschema@.pseudonym(@extschema@.cpr) TO %s'))
	s(adgange, saetning)
WHERE adgang = ANY (s.adgange::text[])
UNION ALL
SELECT format('GRANT %s ON udsatte_register.%I TO %I', r.ret, c.relname, rolle)
FROM pg_class c
	CROSS JOIN LATERAL (SELECT c.relname LIKE 'udgiv%' AS udgivelse,
		c.relname LIKE 'leverance%' AS leverance,
		c.relname IN ('celle_lager', 'celle_lager_tal', 'sagsfrist_lager',
			'visning_lager', 'registeraendring') AS lager,
		c.relname IN ('bi_visning', 'indikator_sum', 'indikator_intern',
			'indikator_dominans') AS beskyttelse,
		-- the queries of bi_model run as whoever publishes
		c.relname IN ('installeret_objekt', 'kolonneordbog', 'adgang',
			'bi_model') AS eget) k
	CROSS JOIN LATERAL (SELECT CASE
		WHEN c.relname = 'identitet'
			THEN CASE adgang WHEN 'indlaeser' THEN 'SELECT, INSERT, UPDATE' END
		WHEN adgang = 'analytiker' THEN 'SELECT'
		WHEN adgang = 'sagsbehandler'
			THEN CASE WHEN NOT k.udgivelse AND NOT k.leverance THEN 'SELECT' END
		WHEN adgang = 'indlaeser' AND NOT k.udgivelse
			THEN CASE WHEN k.eget OR k.beskyttelse THEN 'SELECT'
				WHEN k.lager THEN 'SELECT, INSERT, DELETE'
				ELSE 'SELECT, INSERT, UPDATE' END
		WHEN adgang = 'ansvarlig'
			THEN CASE WHEN k.eget THEN 'SELECT'
				WHEN k.udgivelse OR k.lager THEN 'SELECT, INSERT, UPDATE, DELETE'
				WHEN EXISTS (SELECT FROM pg_attribute a
					WHERE a.attrelid = c.oid AND a.attname = 'indbygget'
						AND NOT a.attisdropped)
					OR c.relname IN ('maaltal', 'seriebrud', 'lukkedag')
				THEN 'SELECT, INSERT, UPDATE, DELETE'
				ELSE 'SELECT' END
		END) r(ret)
WHERE c.relnamespace = to_regnamespace('udsatte_register')
	AND c.relkind IN ('r', 'p', 'v', 'f', 'm') AND r.ret IS NOT NULL
$$;
COMMENT ON FUNCTION @extschema@.intern_adgang_saetninger(name, text) IS
	'Intern: de GRANT-sætninger en adgang består af.';

-- The roles that have been given cases of some units only, by the names they
-- have now.
CREATE FUNCTION @extschema@.intern_begraensede_roller() RETURNS SETOF name
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT r.rolname
FROM pg_policy p JOIN pg_roles r ON r.oid = ANY (p.polroles)
WHERE p.polrelid = to_regclass('udsatte_register.adgang')
	AND p.polname = 'udsatte_begraenset'
ORDER BY 1
$$;
COMMENT ON FUNCTION @extschema@.intern_begraensede_roller() IS
	'Intern: roller der er begrænset til nogle enheders sager, også når de har skiftet navn siden giv_adgang().';

-- Makes these the limited roles.  The policy on adgang, where there is no row
-- security, hides nothing: it is a list of roles that follows a role's name,
-- and a backup.
CREATE FUNCTION @extschema@.intern_begraens(roller name[]) RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	kendte	name[] := ARRAY(SELECT b FROM @extschema@.intern_begraensede_roller() b);
	til		text := (SELECT string_agg(quote_ident(x), ', ') FROM unnest(roller) x);
BEGIN
	IF roller @> kendte AND kendte @> roller THEN
		RETURN;
	ELSIF kendte = '{}' THEN
		EXECUTE format('CREATE POLICY udsatte_begraenset ON udsatte_register.adgang AS RESTRICTIVE FOR SELECT TO %s USING (true)',
			til);
		COMMENT ON POLICY udsatte_begraenset ON udsatte_register.adgang IS
			'Skjuler intet: de roller der er begrænset til nogle enheders sager, også når de skifter navn.';
	ELSIF til IS NULL THEN
		DROP POLICY udsatte_begraenset ON udsatte_register.adgang;
	ELSE
		EXECUTE format('ALTER POLICY udsatte_begraenset ON udsatte_register.adgang TO %s',
			til);
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_begraens(name[]) IS
	'Intern: sætter hvilke roller der er begrænset til nogle enheders sager.';

-- The units the reader is limited to, with those under them; NULL for a reader
-- who is not limited.  adgang has names, and a role that was renamed is not in
-- it: the policy of the limited roles still is, and then it is limited to none.
CREATE FUNCTION @extschema@.intern_egne_enheder() RETURNS text[]
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	egne	text[];
BEGIN
	SELECT coalesce(array_agg(DISTINCT e.enhed_kode)
			FILTER (WHERE e.enhed_kode IS NOT NULL), '{}')
	INTO egne
	FROM (SELECT g.rolle, g.adgang, g.enheder FROM udsatte_register.adgang g
			UNION ALL
			SELECT b, 'sagsbehandler', NULL
			FROM @extschema@.intern_begraensede_roller() b) a
		JOIN pg_roles r ON r.rolname = a.rolle
		LEFT JOIN LATERAL unnest(a.enheder) e(enhed_kode) ON true
	WHERE pg_has_role(r.oid, 'USAGE')
	HAVING bool_and(a.adgang IN ('sagsbehandler', 'bi'))
		AND bool_or(a.adgang = 'sagsbehandler');
	IF egne IS NULL THEN
		RETURN NULL;
	END IF;
	RETURN ARRAY(WITH RECURSIVE u AS (
			SELECT unnest(egne) AS enhed_kode
			UNION
			SELECT e.enhed_kode
			FROM u JOIN udsatte_register.enhed e ON e.overordnet = u.enhed_kode)
		SELECT u.enhed_kode FROM u ORDER BY 1);
END
$$;
COMMENT ON FUNCTION @extschema@.intern_egne_enheder() IS
	'Intern: de enheder læseren er begrænset til som sagsbehandler, med deres underordnede; NULL for en læser der ikke er begrænset.';

-- Row security on everything that belongs to a case or a child.  Each table
-- asks the one above it, so that the rule itself stands once, on sag.
CREATE FUNCTION @extschema@.intern_raekkesikkerhed() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	t	record;
BEGIN
	FOR t IN
		SELECT c.oid::regclass AS tabel,
			CASE WHEN c.relname = 'sag'
				THEN 'enhed_kode = ANY ((SELECT @extschema@.intern_egne_enheder())::text[])'
				WHEN c.relname IN ('celle_lager_tal', 'visning_lager')
				THEN 'false'
				ELSE (SELECT format('%1$I IN (SELECT x.%1$I FROM udsatte_register.%2$I x)', a.attname, o.fra)
					FROM (VALUES (1, 'sag_id', 'sag', true),
							(2, 'borger_id', 'sag', false),
							(3, 'foranstaltning_id', 'foranstaltning', false),
							(4, 'opfoelgning_id', 'opfoelgning', false))
							o(nr, kolonne, fra, udfyldt)
						JOIN pg_attribute a ON a.attrelid = c.oid
							AND a.attname = o.kolonne AND NOT a.attisdropped
							AND (a.attnotnull OR NOT o.udfyldt)
					WHERE o.fra <> c.relname
					ORDER BY o.nr LIMIT 1) END AS regel
		FROM pg_class c
		WHERE c.relnamespace = 'udsatte_register'::regnamespace
			AND c.relkind IN ('r', 'p')
			AND NOT EXISTS (SELECT FROM pg_policy p
				WHERE p.polrelid = c.oid AND p.polname = 'udsatte_enhed')
		ORDER BY c.relname
	LOOP
		CONTINUE WHEN t.regel IS NULL;
		EXECUTE format('CREATE POLICY udsatte_enhed ON %s USING ((SELECT @extschema@.intern_egne_enheder()) IS NULL OR %s)',
			t.tabel, t.regel);
		EXECUTE format('COMMENT ON POLICY udsatte_enhed ON %s IS %L', t.tabel,
			'En sagsbehandler ser kun sine enheders sager; andre ser alt de har fået ret til.');
		EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.tabel);
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_raekkesikkerhed() IS
	'Intern: lægger rækkesikkerhed på alle registrets tabeller om børn og sager, hvor den ikke er.';

-- Gives again what has been given, to objects that have come since.
CREATE FUNCTION @extschema@.intern_giv_adgange() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	s	record;
BEGIN
	IF EXISTS (SELECT FROM udsatte_register.adgang a
		WHERE a.adgang = 'sagsbehandler') THEN
		PERFORM @extschema@.intern_raekkesikkerhed();
		PERFORM @extschema@.intern_begraens(ARRAY(
			SELECT b FROM @extschema@.intern_begraensede_roller() b
			UNION
			SELECT a.rolle
			FROM udsatte_register.adgang a JOIN pg_roles r ON r.rolname = a.rolle
			WHERE a.adgang = 'sagsbehandler'));
	END IF;
	FOR s IN
		SELECT x AS saetning
		FROM udsatte_register.adgang a
			JOIN pg_roles r ON r.rolname = a.rolle
			CROSS JOIN LATERAL @extschema@.intern_adgang_saetninger(a.rolle, a.adgang) x
	LOOP
		EXECUTE s.saetning;
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_giv_adgange() IS
	'Intern: giver igen de adgange der er givet, også på nye objekter.';

CREATE PROCEDURE @extschema@.giv_adgang(rolle name, adgang text,
		enheder text[] DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	ukendt	text;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = rolle) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_object',
			MESSAGE = format('role "%s" does not exist', rolle);
	END IF;
	IF adgang IS NULL OR adgang NOT IN ('bi', 'analytiker', 'sagsbehandler',
		'indlaeser', 'ansvarlig') THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('unknown access "%s"', @extschema@.intern_citat(adgang)),
			HINT = 'Use bi, analytiker, sagsbehandler, indlaeser or ansvarlig.';
	END IF;
	IF (adgang = 'sagsbehandler') <> coalesce(cardinality(enheder) > 0, false) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = CASE adgang WHEN 'sagsbehandler'
				THEN 'a sagsbehandler must be given units'
				ELSE format('units do not go with access "%s"', adgang) END,
			HINT = 'As in CALL udsatte.giv_adgang(''jensen'', ''sagsbehandler'', ''{BFE-1}'').';
	END IF;
	IF to_regclass('udsatte_register.adgang') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = 'there is no register to give access to',
			HINT = 'Run CALL udsatte.opret_register() first.';
	END IF;
	SELECT min(x) INTO ukendt
	FROM unnest(enheder) x
	WHERE NOT EXISTS (SELECT FROM udsatte_register.enhed e WHERE e.enhed_kode = x);
	IF ukendt IS NOT NULL OR array_position(enheder, NULL) IS NOT NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'foreign_key_violation',
			MESSAGE = format('unknown unit "%s"', @extschema@.intern_citat(ukendt)),
			HINT = 'The units are the rows of udsatte_register.enhed.';
	END IF;
	INSERT INTO udsatte_register.adgang AS a (rolle, adgang, enheder)
	VALUES (giv_adgang.rolle, giv_adgang.adgang, giv_adgang.enheder)
	ON CONFLICT ON CONSTRAINT adgang_pkey DO UPDATE
		SET enheder = excluded.enheder, givet = excluded.givet,
			givet_af = excluded.givet_af;
	PERFORM @extschema@.intern_giv_adgange();
END
$$;
COMMENT ON PROCEDURE @extschema@.giv_adgang(name, text, text[]) IS
	'Giver en rolle adgang: bi (kun offentliggjorte tal), analytiker (nøjagtige tal og register med pseudonymer, aldrig personnumre), sagsbehandler (som analytiker, men kun enhedernes egne sager, ved rækkesikkerhed; enheder skal angives og omfatter deres underordnede), indlaeser (indlæse leverancer) eller ansvarlig (læse alt undtagen personnumre, rette kataloger og måltal, offentliggøre). Kaldes af registrets ejer. Fejl 42704 (rollen findes ikke), 22023 (ukendt adgang, eller enheder mangler eller er for meget), 23503 (ukendt enhed).';

CREATE PROCEDURE @extschema@.fratag_adgang(rolle name)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	husket	boolean;
	s	text;
BEGIN
	DELETE FROM udsatte_register.adgang a WHERE a.rolle = fratag_adgang.rolle;
	husket := FOUND;
	IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = rolle) THEN
		IF husket THEN
			RETURN;
		END IF;
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_object',
			MESSAGE = format('role "%s" does not exist', rolle);
	END IF;
	PERFORM @extschema@.intern_begraens(ARRAY(
		SELECT b FROM @extschema@.intern_begraensede_roller() b
		WHERE b <> fratag_adgang.rolle));
	FOREACH s IN ARRAY '{udsatte_register,udsatte_maal,udsatte_bi}'::text[] LOOP
		EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %s FROM %I', s, rolle);
		EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA %s FROM %I', s, rolle);
		EXECUTE format('REVOKE ALL ON SCHEMA %s FROM %I', s, rolle);
	END LOOP;
	EXECUTE format('REVOKE ALL ON FUNCTION @extschema@.pseudonym(@extschema@.cpr) FROM %I',
		rolle);
END
$$;
COMMENT ON PROCEDURE @extschema@.fratag_adgang(name) IS
	'Tager al adgang til de tre rum fra en rolle, også hvad den har fået på anden måde end giv_adgang(). Roller den er medlem af, beholder deres. En rolle der ikke findes længere, glemmes. Fejl 42704: rollen findes ikke, og har ikke fået adgang.';
