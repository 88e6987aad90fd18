-- Removing a register, on purpose only.

CREATE PROCEDURE @extschema@.nedlaeg_register(bekraeft text DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	kraevet	text := format('slet alle data i %s', current_database());
	andre	text;
	rum		oid[] := ARRAY(SELECT n.oid FROM pg_namespace n
		WHERE n.nspname IN ('udsatte_register', 'udsatte_maal', 'udsatte_bi'));
BEGIN
	IF cardinality(rum) = 0 THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_schema',
			MESSAGE = 'there is no register to remove';
	END IF;
	IF bekraeft IS DISTINCT FROM kraevet THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'removing the register deletes all its data and must be confirmed',
			HINT = format('Make a backup, then CALL udsatte.nedlaeg_register(bekraeft => %L).', kraevet);
	END IF;
	-- What others have built on the rooms is not this procedure's to drop.
	SELECT string_agg(DISTINCT o.navn, ', ' ORDER BY o.navn) INTO andre
	FROM pg_depend d
		JOIN pg_class c ON d.refclassid = 'pg_class'::regclass
			AND c.oid = d.refobjid AND c.relnamespace = ANY (rum)
		CROSS JOIN LATERAL (
			SELECT x.oid::regclass::text AS navn, x.relnamespace
			FROM pg_class x
			WHERE x.oid = CASE d.classid
				WHEN 'pg_class'::regclass THEN d.objid
				WHEN 'pg_rewrite'::regclass
					THEN (SELECT r.ev_class FROM pg_rewrite r WHERE r.oid = d.objid)
				WHEN 'pg_constraint'::regclass
					THEN (SELECT k.conrelid FROM pg_constraint k WHERE k.oid = d.objid)
				END
			UNION ALL
			SELECT p.oid::regprocedure::text, p.pronamespace
			FROM pg_proc p
			WHERE d.classid = 'pg_proc'::regclass AND p.oid = d.objid) o
	WHERE d.deptype = 'n' AND o.relnamespace <> ALL (rum)
		AND o.relnamespace <> 'pg_toast'::regnamespace;
	IF andre IS NOT NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'dependent_objects_still_exist',
			MESSAGE = 'other objects depend on the register',
			DETAIL = format('They are: %s.', andre),
			HINT = 'Drop or change them first.';
	END IF;
	RAISE LOG 'udsatte: role "%" removes the register of database "%"',
		session_user, current_database();
	SET LOCAL client_min_messages = warning;
	DROP SCHEMA IF EXISTS udsatte_bi, udsatte_maal, udsatte_register CASCADE;
END
$$;
COMMENT ON PROCEDURE @extschema@.nedlaeg_register(text) IS
	'Fjerner udsatte_register, udsatte_maal og udsatte_bi med alle data. bekraeft skal være teksten slet alle data i <databasens navn>. Fejl 22023 (ikke bekræftet), 2BP01 (andre objekter bygger på registret; intet er fjernet), 3F000 (der er intet register).';
