-- The guard of the anonymous tables.

CREATE FUNCTION @extschema@.intern_kun_koder() RETURNS trigger
	LANGUAGE c VOLATILE PARALLEL UNSAFE
	AS 'MODULE_PATHNAME', 'intern_kun_koder';
COMMENT ON FUNCTION @extschema@.intern_kun_koder() IS
	'Intern: udløserfunktion på de anonyme tabeller. Afviser (23514) en dag der ikke er den første i måneden, kvartalet eller ugen, og en værdi der ikke er blandt koderne, siger hvorfor, og gentager aldrig det indtastede.';

CREATE FUNCTION @extschema@.intern_anonym_vagt() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	t	regclass;
BEGIN
	FOR t IN
		SELECT c.oid
		FROM unnest('{henvendelse_alder,henvendelse_tema,henvendelse_udfald,henvendelse_kanal,henvendelse_bydel,henvendelse_herkomst,raadgivningsforloeb,raadgivningsforloeb_afsluttet,raadgivningsydelse,brugertilfredshed,effektmaaling,aabningstid,bemanding,konceptaktivitet}'::name[]) n
			JOIN pg_class c ON c.relname = n
				AND c.relnamespace = 'udsatte_register'::regnamespace
				AND c.relkind IN ('r', 'p', 'f')
		WHERE NOT EXISTS (SELECT FROM pg_trigger g
			WHERE g.tgrelid = c.oid AND g.tgname = 'udsatte_kun_koder')
	LOOP
		EXECUTE format('CREATE TRIGGER udsatte_kun_koder BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION @extschema@.intern_kun_koder()', t);
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_anonym_vagt() IS
	'Intern: sætter vagten intern_kun_koder() på de anonyme tabeller der ikke har den.';
