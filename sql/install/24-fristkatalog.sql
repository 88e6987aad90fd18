-- Which rule of the catalogue applies, and what became of a deadline.

CREATE FUNCTION @extschema@.foedselsdag(foedselsdato date, alder integer)
	RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'foedselsdag';
COMMENT ON FUNCTION @extschema@.foedselsdag(date, integer) IS
	'Den dag alderen (hele år) er nået, som alder() regner den: født 29. februar fylder år 1. marts i almindelige år. NULL for uendelige datoer. Fejl 22023: alder uden for 0-150.';

-- Not strict: most of its arguments are NULL for an ordinary deadline.
CREATE FUNCTION @extschema@.fristudfald(frist date, udfoert date,
		foreloebig date, ophoert date, pr date)
	RETURNS text
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristudfald';
COMMENT ON FUNCTION @extschema@.fristudfald(date, date, date, date, date) IS
	'Hvad der blev af en frist, som det stod på dagen pr: overholdt (udført senest på fristen), bortfaldet (pligten ophørte lovligt senest på fristen), foreloebig (ikke udført til tiden, men med en foreløbig vurdering til tiden), for_sent (udført efter fristen, eller ophørt uopfyldt efter den), forfalden (åben efter fristen) eller loebende. Det der ligger efter pr tæller som ikke sket; en frist på dagen pr er ikke overskredet. NULL når frist eller pr er NULL eller uendelig.';

-- Not strict: as fristudfald.
CREATE FUNCTION @extschema@.dage_over(frist date, udfoert date, ophoert date,
		pr date)
	RETURNS integer
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'dage_over';
COMMENT ON FUNCTION @extschema@.dage_over(date, date, date, date) IS
	'Dage fra fristen til pligten blev udført eller ophørte, for åbne til dagen pr. NULL når fristen ikke er overskredet.';

CREATE AGGREGATE @extschema@.produkt(double precision) (
	SFUNC = pg_catalog.float8mul,
	STYPE = double precision,
	COMBINEFUNC = pg_catalog.float8mul,
	INITCOND = '1',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.produkt(double precision) IS
	'Produktet af værdierne, fx af de betingede sandsynligheder i en Kaplan-Meier-kurve. NULL springes over; ingen rækker giver 1.';

CREATE FUNCTION @extschema@.intern_gaeldende_regel(INOUT kode text, dato date,
		OUT lov text, OUT paragraf text, OUT regel @extschema@.fristregel)
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	soegt	constant text := kode;
	dag		constant date := dato;
	perioder	text;
BEGIN
	IF to_regclass('udsatte_register.fristkatalog') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = 'there is no catalogue of time limits',
			HINT = 'Run CALL udsatte.opret_register() first.';
	END IF;
	SELECT f.kode, f.lov, f.paragraf, f.regel
	INTO kode, lov, paragraf, regel
	FROM udsatte_register.fristkatalog f
	WHERE (f.kode = soegt OR f.fristtype = soegt) AND dag >= f.gyldig_fra
		AND dag <= coalesce(f.gyldig_til, 'infinity')
	ORDER BY f.kode = soegt DESC, f.indbygget, f.gyldig_fra DESC, f.kode
	LIMIT 1;
	IF FOUND THEN
		RETURN;
	END IF;
	SELECT string_agg(format('%s from %s%s', f.kode, to_char(f.gyldig_fra, 'YYYY-MM-DD'),
			' to ' || to_char(f.gyldig_til, 'YYYY-MM-DD')), ', ' ORDER BY f.gyldig_fra, f.kode)
	INTO perioder
	FROM udsatte_register.fristkatalog f
	WHERE f.kode = soegt OR f.fristtype = soegt;
	IF perioder IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('unknown time limit "%s"', @extschema@.intern_citat(soegt)),
			HINT = 'The codes and types are the columns kode and fristtype of udsatte_register.fristkatalog.';
	END IF;
	RAISE EXCEPTION USING
		ERRCODE = 'invalid_parameter_value',
		MESSAGE = format('no rule for "%s" is in force on %s',
			@extschema@.intern_citat(soegt),
			to_char(dag, 'YYYY-MM-DD')),
		DETAIL = format('In force: %s.', perioder);
END
$$;
COMMENT ON FUNCTION @extschema@.intern_gaeldende_regel(text, date) IS
	'Intern: den regel i fristkataloget der gælder på dagen. Kommunens egen række går forud for en indbygget.';

CREATE FUNCTION @extschema@.frist_for(INOUT kode text, haendelse date,
		OUT lov text, OUT paragraf text, OUT regel @extschema@.fristregel,
		OUT frist date)
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	r	record;
BEGIN
	r := @extschema@.intern_gaeldende_regel(kode, haendelse);
	kode := r.kode;
	lov := r.lov;
	paragraf := r.paragraf;
	regel := r.regel;
	IF @extschema@.fristregel_enhed(regel) = 'timer' THEN
		RAISE NOTICE USING
			MESSAGE = format('"%s" is a time limit in hours', kode),
			HINT = 'Use udsatte.frist_tidspunkt_for with the time of the event.';
	ELSE
		frist := @extschema@.frist(haendelse, regel);
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.frist_for(text, date) IS
	'Fristen efter den regel der gjaldt på hændelsens dato. kode er en kode (S-50) eller en fristtype (undersoegelse) fra fristkatalog. frist er NULL for regler uden længde, og for regler i timer (brug frist_tidspunkt_for). Fejl 22023: ukendt kode, eller ingen regel på dagen.';

CREATE FUNCTION @extschema@.frist_tidspunkt_for(INOUT kode text,
		haendelse timestamptz, OUT lov text, OUT paragraf text,
		OUT regel @extschema@.fristregel, OUT frist timestamptz)
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	r	record;
BEGIN
	r := @extschema@.intern_gaeldende_regel(kode,
		(haendelse AT TIME ZONE 'Europe/Copenhagen')::date);
	kode := r.kode;
	lov := r.lov;
	paragraf := r.paragraf;
	regel := r.regel;
	frist := @extschema@.frist_tidspunkt(haendelse, regel);
END
$$;
COMMENT ON FUNCTION @extschema@.frist_tidspunkt_for(text, timestamptz) IS
	'Som frist_for, men for et tidspunkt: det sidste tidspunkt handlingen er rettidig. Reglen vælges efter hændelsens dato i København. Fejl 22023: ukendt kode, eller ingen regel på dagen.';
