CREATE FUNCTION @extschema@.udsatte_version() RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'udsatte_version';
COMMENT ON FUNCTION @extschema@.udsatte_version() IS
	'Versionen af det indlæste bibliotek (C-koden). Skal være den samme som udvidelsens version i pg_extension.';

CREATE FUNCTION @extschema@.opgoerelsesdato() RETURNS date
	LANGUAGE c STABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'udsatte_opgoerelsesdato';
COMMENT ON FUNCTION @extschema@.opgoerelsesdato() IS
	'Den dato tallene gøres op pr.: indstillingen udsatte.opgoerelsesdato (åååå-mm-dd), eller dags dato i København når den er tom.';

CREATE FUNCTION @extschema@.intern_citat(tekst text) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.intern_citat(text) IS
	'Intern: det en fejlmeddelelse må vise af en tekst. Lange tekster afkortes til 100 byte, og med ti cifre eller flere vises cifrene som stjerner, da de kan være et personnummer.';
