-- Removing a register, on purpose only.

CREATE PROCEDURE @extschema@.nedlaeg_register(bekraeft text DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	kraevet	text := format('slet alle data i %s', current_database());
	andre	text;
	rum		name[] := ARRAY(SELECT n.nspname FROM pg_namespace n
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
	-- What others have built on the rooms is not this procedure's to drop: a
	-- view, a foreign key, a default, a column of a row's type, a function.
	SELECT string_agg(DISTINCT pg_describe_object(d.classid, d.objid, d.objsubid), ', '
			ORDER BY pg_describe_object(d.classid, d.objid, d.objsubid))
	INTO andre
	FROM pg_depend d
		CROSS JOIN LATERAL pg_identify_object(d.refclassid, d.refobjid, 0) r
		CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, 0) o
		CROSS JOIN LATERAL pg_identify_object_as_address(d.classid, d.objid, 0) n
	WHERE d.deptype IN ('n', 'a') AND r.schema = ANY (rum)
		-- a rule, a constraint or a default belongs to its table's schema
		AND coalesce(o.schema, n.object_names[1]) <> ALL (rum)
		AND coalesce(o.schema, '') <> 'pg_toast';
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
