-- Reliable change, JSON and the names of the dimensions.

CREATE FUNCTION @extschema@.rci(foer double precision, efter double precision,
		sd double precision, reliabilitet double precision)
	RETURNS double precision
	-- not STRICT: no reliability is an error, not an empty answer
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.rci(double precision, double precision, double precision, double precision) IS
	'Sikker forandring efter Jacobson og Truax: (efter − foer) / (sd·√2·√(1 − reliabilitet)). Over 1,96 eller under −1,96 er ændringen større end måleusikkerheden (95 %). sd er spredningen ved første måling. Fejl: 22004 når reliabiliteten mangler (ingen er offentliggjort for Forandringskompasset; kommunen må selv fastsætte en i kompas_katalog.reliabilitet), 22023 når den ikke er mellem 0 og 1, eller sd ikke er positiv. NULL når en af de andre er NULL. Kilde: Jacobson og Truax 1991, Journal of Consulting and Clinical Psychology 59, s. 12-19.';

CREATE FUNCTION @extschema@.rci_edwards_nunnally(foer double precision,
		efter double precision, middel double precision, sd double precision,
		reliabilitet double precision)
	RETURNS double precision
	-- not STRICT: no reliability is an error, not an empty answer
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.rci_edwards_nunnally(double precision, double precision, double precision, double precision, double precision) IS
	'Sikker forandring efter Edwards og Nunnally: (efter − (middel + reliabilitet·(foer − middel))) / (sd·√(1 − reliabilitet)). Efter-målingen holdes op mod den sande score, som før-målingen lader vente (trukket mod gruppens gennemsnit middel), så regression mod gennemsnittet ikke tæller som ændring. Over 1,96 eller under −1,96 er ændringen sikker (95 %; metodens egne grænser er 2). Fejl og NULL som rci. Kilde: Edwards m.fl. 1978; Speer 1992, Journal of Consulting and Clinical Psychology 60, s. 402-408.';

CREATE FUNCTION @extschema@.kompas(maaling json) RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_af_json';
COMMENT ON FUNCTION @extschema@.kompas(json) IS
	'Et kompas af et JSON-objekt med nøglerne "1" til "10": heltal 1-10, null (eller udeladt) er ikke scoret, "ikke_relevant" er ikke relevant. Fejl: 22023 (ukendt nøgle, nøgle to gange, anden værdi), 22003 (score uden for 1-10).';

CREATE FUNCTION @extschema@.kompas_af_json(maaling json, koder text[])
	RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_af_json_koder';
COMMENT ON FUNCTION @extschema@.kompas_af_json(json, text[]) IS
	'Som kompas(json), med de ti koder som nøgler i dimensionernes rækkefølge.';

CREATE FUNCTION @extschema@.kompas_til_json(kompas @extschema@.kompas)
	RETURNS json
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_til_json(@extschema@.kompas) IS
	'Et JSON-objekt med nøglerne "1" til "10": score 1-10, null (ikke scoret) eller "ikke_relevant". Det modsatte af kompas(json); bruges også af to_json().';

CREATE FUNCTION @extschema@.kompas_til_json(kompas @extschema@.kompas, koder text[])
	RETURNS json
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_til_json_koder';
COMMENT ON FUNCTION @extschema@.kompas_til_json(@extschema@.kompas, text[]) IS
	'Som kompas_til_json(kompas), med de ti koder som nøgler i dimensionernes rækkefølge.';

CREATE CAST (json AS @extschema@.kompas)
	WITH FUNCTION @extschema@.kompas(json);
COMMENT ON CAST (json AS @extschema@.kompas) IS
	'Et JSON-objekt med nøglerne "1" til "10" til et kompas.';

CREATE CAST (@extschema@.kompas AS json)
	WITH FUNCTION @extschema@.kompas_til_json(@extschema@.kompas);
COMMENT ON CAST (@extschema@.kompas AS json) IS
	'Et kompas til et JSON-objekt med nøglerne "1" til "10". Bruges af to_json().';

CREATE FUNCTION @extschema@.kompas_koder(katalog text) RETURNS text[]
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	koder	text[] := (SELECT array_agg(d.kode ORDER BY d.nr)
		FROM udsatte_register.kompas_dimension d
		WHERE d.katalog_kode = katalog);
BEGIN
	IF koder IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('unknown edition of the compass: "%s"',
				@extschema@.intern_citat(katalog)),
			HINT = 'The editions are in udsatte_register.kompas_katalog.';
	END IF;
	RETURN koder;
END
$$;
COMMENT ON FUNCTION @extschema@.kompas_koder(text) IS
	'Dimensionernes koder i en udgave af kompasset, i rækkefølge. Fejl 22023 når udgaven ikke findes.';

CREATE FUNCTION @extschema@.kompas_fra_json(maaling json, katalog text)
	RETURNS @extschema@.kompas
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT @extschema@.kompas_af_json(maaling, @extschema@.kompas_koder(katalog))
$$;
COMMENT ON FUNCTION @extschema@.kompas_fra_json(json, text) IS
	'Et kompas af et JSON-objekt med udgavens koder som nøgler (kompas_dimension.kode): heltal 1-10, null (eller udeladt) er ikke scoret, "ikke_relevant" er ikke relevant. Fejl: 22023 (ukendt udgave eller nøgle, nøgle to gange, anden værdi), 22003 (score uden for 1-10).';

CREATE FUNCTION @extschema@.kompas_til_json(kompas @extschema@.kompas, katalog text)
	RETURNS json
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT @extschema@.kompas_til_json(kompas, @extschema@.kompas_koder(katalog))
$$;
COMMENT ON FUNCTION @extschema@.kompas_til_json(@extschema@.kompas, text) IS
	'Et JSON-objekt med udgavens koder som nøgler: score 1-10, null (ikke scoret) eller "ikke_relevant". Fejl 22023 når udgaven ikke findes.';

CREATE FUNCTION @extschema@.kompas_dimension(katalog text, nr integer)
	RETURNS text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT d.navn FROM udsatte_register.kompas_dimension d
WHERE d.katalog_kode = katalog AND d.nr = kompas_dimension.nr
$$;
COMMENT ON FUNCTION @extschema@.kompas_dimension(text, integer) IS
	'Navnet på dimension nr (1-10) i en udgave af kompasset; NULL når den ikke findes.';
