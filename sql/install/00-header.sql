-- Nothing below may pick up an object that somebody else planted: the path
-- holds only the system catalogue, and every own object is named in full.
SET LOCAL search_path TO pg_catalog, pg_temp;
-- Functions that read the register are created before the register exists.
SET LOCAL check_function_bodies = off;

DO $udsatte$
DECLARE
	skema	oid := '@extschema@'::pg_catalog.regnamespace;
	gammelt	text;
BEGIN
	IF pg_catalog.current_setting('server_encoding') <> 'UTF8' THEN
		RAISE EXCEPTION USING
			ERRCODE = 'feature_not_supported',
			MESSAGE = 'udsatte needs a database with encoding UTF8',
			DETAIL = pg_catalog.format('The encoding of this database is %s.',
				pg_catalog.current_setting('server_encoding')),
			HINT = 'Create a database with ENCODING ''UTF8'' TEMPLATE template0.';
	END IF;
	IF NOT (SELECT r.rolsuper
			FROM pg_catalog.pg_namespace n
				JOIN pg_catalog.pg_roles r ON r.oid = n.nspowner
			WHERE n.oid = skema) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'insufficient_privilege',
			MESSAGE = 'schema "udsatte" must be owned by a superuser',
			HINT = 'Drop or rename the schema that is there and run CREATE EXTENSION again.';
	END IF;
	IF EXISTS (SELECT 1
			FROM pg_catalog.pg_namespace n,
				LATERAL pg_catalog.aclexplode(n.nspacl) a
			WHERE n.oid = skema AND a.privilege_type = 'CREATE'
				AND a.grantee <> n.nspowner) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'insufficient_privilege',
			MESSAGE = 'schema "udsatte" is open to others than its owner',
			DETAIL = 'Somebody else than the owner has the privilege CREATE on it.',
			HINT = 'REVOKE CREATE ON SCHEMA udsatte from every role but its owner.';
	END IF;
	SELECT pg_catalog.min(x.navn) INTO gammelt
	FROM (SELECT c.relname::text FROM pg_catalog.pg_class c
			WHERE c.relnamespace = skema
		UNION ALL SELECT p.proname::text FROM pg_catalog.pg_proc p
			WHERE p.pronamespace = skema
		UNION ALL SELECT t.typname::text FROM pg_catalog.pg_type t
			WHERE t.typnamespace = skema
		UNION ALL SELECT o.oprname::text FROM pg_catalog.pg_operator o
			WHERE o.oprnamespace = skema) AS x(navn);
	IF gammelt IS NOT NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'duplicate_object',
			MESSAGE = 'schema "udsatte" is not empty',
			DETAIL = pg_catalog.format('It holds, among others, "%s".', gammelt),
			HINT = 'Move what it holds to another schema and run CREATE EXTENSION again.';
	END IF;
END
$udsatte$;

GRANT USAGE ON SCHEMA @extschema@ TO PUBLIC;
COMMENT ON SCHEMA @extschema@ IS
	'udsatte: typer og funktioner til forandringskompas, lovfrister, statistik og diskretion. Rummet indeholder ingen data.';
