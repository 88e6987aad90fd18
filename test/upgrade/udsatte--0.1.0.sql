\echo Use "CREATE EXTENSION udsatte" to load this file. \quit

-- sql/install/00-header.sql
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

-- sql/install/01-udsatte.sql
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

-- sql/install/10-kompas.sql
CREATE TYPE @extschema@.kompas;

CREATE FUNCTION @extschema@.kompas_in(cstring) RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_in';
COMMENT ON FUNCTION @extschema@.kompas_in(cstring) IS
	'Læser teksten (7,5,,8,-,5,4,9,3,2): ti dimensioner, score 1-10, tom = ikke scoret, - = ikke relevant. Fejl: 22P02 (form), 22003 (score uden for 1-10).';

CREATE FUNCTION @extschema@.kompas_out(@extschema@.kompas) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_out';
COMMENT ON FUNCTION @extschema@.kompas_out(@extschema@.kompas) IS
	'Skriver et kompas som tekst, uden blanktegn.';

CREATE FUNCTION @extschema@.kompas_recv(internal) RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_recv';
COMMENT ON FUNCTION @extschema@.kompas_recv(internal) IS
	'Binær indlæsning af typen kompas, med de samme kontroller som teksten. Fejl: 22P03.';

CREATE FUNCTION @extschema@.kompas_send(@extschema@.kompas) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_send';
COMMENT ON FUNCTION @extschema@.kompas_send(@extschema@.kompas) IS
	'Binær udskrift af typen kompas.';

CREATE FUNCTION @extschema@.kompas_subscript(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_subscript';
COMMENT ON FUNCTION @extschema@.kompas_subscript(internal) IS
	'Læser og sætter én dimension: k[3]. NULL læses hvor dimensionen ikke er scoret, ikke er relevant, eller indekset er uden for 1-10. NULL sætter ikke scoret, 0 sætter ikke relevant. Fejl ved tildeling: 2202E (indeks uden for 1-10), 22003 (score).';

CREATE TYPE @extschema@.kompas (
	INPUT = @extschema@.kompas_in,
	OUTPUT = @extschema@.kompas_out,
	RECEIVE = @extschema@.kompas_recv,
	SEND = @extschema@.kompas_send,
	SUBSCRIPT = @extschema@.kompas_subscript,
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE @extschema@.kompas IS
	'Én udfyldelse af forandringskompasset: ti dimensioner med score 1-10, skrevet som (7,5,,8,-,5,4,9,3,2). Tom = ikke scoret, - = ikke relevant. En dimension læses og sættes med indeks: k[3].';

-- Comparison. Dimension by dimension from the first; in a dimension not scored
-- comes first, then not relevant, then the scores.
-- LEAKPROOF, since none of them can fail: indexes work behind row security.
CREATE FUNCTION @extschema@.kompas_eq(@extschema@.kompas, @extschema@.kompas) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8eq';
COMMENT ON FUNCTION @extschema@.kompas_eq(@extschema@.kompas, @extschema@.kompas) IS
	'Funktionen bag operatoren = for typen kompas.';

CREATE FUNCTION @extschema@.kompas_ne(@extschema@.kompas, @extschema@.kompas) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8ne';
COMMENT ON FUNCTION @extschema@.kompas_ne(@extschema@.kompas, @extschema@.kompas) IS
	'Funktionen bag operatoren <> for typen kompas.';

CREATE FUNCTION @extschema@.kompas_lt(@extschema@.kompas, @extschema@.kompas) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'MODULE_PATHNAME', 'kompas_lt';
COMMENT ON FUNCTION @extschema@.kompas_lt(@extschema@.kompas, @extschema@.kompas) IS
	'Funktionen bag operatoren < for typen kompas.';

CREATE FUNCTION @extschema@.kompas_le(@extschema@.kompas, @extschema@.kompas) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'MODULE_PATHNAME', 'kompas_le';
COMMENT ON FUNCTION @extschema@.kompas_le(@extschema@.kompas, @extschema@.kompas) IS
	'Funktionen bag operatoren <= for typen kompas.';

CREATE FUNCTION @extschema@.kompas_ge(@extschema@.kompas, @extschema@.kompas) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'MODULE_PATHNAME', 'kompas_ge';
COMMENT ON FUNCTION @extschema@.kompas_ge(@extschema@.kompas, @extschema@.kompas) IS
	'Funktionen bag operatoren >= for typen kompas.';

CREATE FUNCTION @extschema@.kompas_gt(@extschema@.kompas, @extschema@.kompas) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'MODULE_PATHNAME', 'kompas_gt';
COMMENT ON FUNCTION @extschema@.kompas_gt(@extschema@.kompas, @extschema@.kompas) IS
	'Funktionen bag operatoren > for typen kompas.';

CREATE FUNCTION @extschema@.kompas_cmp(@extschema@.kompas, @extschema@.kompas) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'MODULE_PATHNAME', 'kompas_cmp';
COMMENT ON FUNCTION @extschema@.kompas_cmp(@extschema@.kompas, @extschema@.kompas) IS
	'Sammenligner to værdier af typen kompas: -1, 0 eller 1. Bruges af B-træer.';

CREATE FUNCTION @extschema@.kompas_hash(@extschema@.kompas) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'hashint8';
COMMENT ON FUNCTION @extschema@.kompas_hash(@extschema@.kompas) IS
	'Hashværdi af typen kompas (32 bit).';

CREATE FUNCTION @extschema@.kompas_hash_extended(@extschema@.kompas, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'hashint8extended';
COMMENT ON FUNCTION @extschema@.kompas_hash_extended(@extschema@.kompas, bigint) IS
	'Hashværdi af typen kompas (64 bit) med frø.';

CREATE FUNCTION @extschema@.kompas_sortsupport(internal) RETURNS void
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_sortsupport';
COMMENT ON FUNCTION @extschema@.kompas_sortsupport(internal) IS
	'Hurtig sortering af typen kompas. Bruges af B-træer.';

CREATE OPERATOR @extschema@.= (
	FUNCTION = @extschema@.kompas_eq,
	LEFTARG = @extschema@.kompas,
	RIGHTARG = @extschema@.kompas,
	COMMUTATOR = OPERATOR(@extschema@.=),
	NEGATOR = OPERATOR(@extschema@.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR @extschema@.= (@extschema@.kompas, @extschema@.kompas) IS
	'Ens. Orden: dimension for dimension, hvor ikke scoret kommer før ikke relevant, og ikke relevant før score 1-10.';

CREATE OPERATOR @extschema@.<> (
	FUNCTION = @extschema@.kompas_ne,
	LEFTARG = @extschema@.kompas,
	RIGHTARG = @extschema@.kompas,
	COMMUTATOR = OPERATOR(@extschema@.<>),
	NEGATOR = OPERATOR(@extschema@.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (@extschema@.kompas, @extschema@.kompas) IS
	'Forskellige. Orden: dimension for dimension, hvor ikke scoret kommer før ikke relevant, og ikke relevant før score 1-10.';

CREATE OPERATOR @extschema@.< (
	FUNCTION = @extschema@.kompas_lt,
	LEFTARG = @extschema@.kompas,
	RIGHTARG = @extschema@.kompas,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (@extschema@.kompas, @extschema@.kompas) IS
	'Før. Orden: dimension for dimension, hvor ikke scoret kommer før ikke relevant, og ikke relevant før score 1-10.';

CREATE OPERATOR @extschema@.<= (
	FUNCTION = @extschema@.kompas_le,
	LEFTARG = @extschema@.kompas,
	RIGHTARG = @extschema@.kompas,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (@extschema@.kompas, @extschema@.kompas) IS
	'Før eller ens. Orden: dimension for dimension, hvor ikke scoret kommer før ikke relevant, og ikke relevant før score 1-10.';

CREATE OPERATOR @extschema@.>= (
	FUNCTION = @extschema@.kompas_ge,
	LEFTARG = @extschema@.kompas,
	RIGHTARG = @extschema@.kompas,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR @extschema@.>= (@extschema@.kompas, @extschema@.kompas) IS
	'Efter eller ens. Orden: dimension for dimension, hvor ikke scoret kommer før ikke relevant, og ikke relevant før score 1-10.';

CREATE OPERATOR @extschema@.> (
	FUNCTION = @extschema@.kompas_gt,
	LEFTARG = @extschema@.kompas,
	RIGHTARG = @extschema@.kompas,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (@extschema@.kompas, @extschema@.kompas) IS
	'Efter. Orden: dimension for dimension, hvor ikke scoret kommer før ikke relevant, og ikke relevant før score 1-10.';

CREATE OPERATOR CLASS @extschema@.kompas_ops DEFAULT FOR TYPE @extschema@.kompas USING btree AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 @extschema@.kompas_cmp(@extschema@.kompas, @extschema@.kompas),
	FUNCTION 2 @extschema@.kompas_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS @extschema@.kompas_ops USING btree IS
	'Standardindeks (B-træ) for typen kompas. Orden: dimension for dimension, hvor ikke scoret kommer før ikke relevant, og ikke relevant før score 1-10.';
COMMENT ON OPERATOR FAMILY @extschema@.kompas_ops USING btree IS
	'Standardindeks (B-træ) for typen kompas.';

CREATE OPERATOR CLASS @extschema@.kompas_ops DEFAULT FOR TYPE @extschema@.kompas USING hash AS
	OPERATOR 1 @extschema@.=,
	FUNCTION 1 @extschema@.kompas_hash(@extschema@.kompas),
	FUNCTION 2 @extschema@.kompas_hash_extended(@extschema@.kompas, bigint);
COMMENT ON OPERATOR CLASS @extschema@.kompas_ops USING hash IS
	'Standardindeks (hash) for typen kompas.';
COMMENT ON OPERATOR FAMILY @extschema@.kompas_ops USING hash IS
	'Standardindeks (hash) for typen kompas.';
CREATE FUNCTION @extschema@.kompas(VARIADIC dimensioner integer[]) RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_af_heltal';
COMMENT ON FUNCTION @extschema@.kompas(VARIADIC integer[]) IS
	'Et kompas af ti heltal: 1-10 er score, 0 er ikke relevant, NULL er ikke scoret. Fejl: 2202E (ikke ti dimensioner), 22003 (uden for 0-10).';

CREATE FUNCTION @extschema@.kompas_heltal(kompas @extschema@.kompas) RETURNS integer[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_heltal';
COMMENT ON FUNCTION @extschema@.kompas_heltal(@extschema@.kompas) IS
	'De ti dimensioner som heltal: 1-10 er score, 0 er ikke relevant, NULL er ikke scoret. Det modsatte af kompas(integer[]).';

CREATE CAST (integer[] AS @extschema@.kompas)
	WITH FUNCTION @extschema@.kompas(integer[]) AS ASSIGNMENT;
COMMENT ON CAST (integer[] AS @extschema@.kompas) IS
	'Ti heltal til et kompas ved tildeling: 0 er ikke relevant, NULL er ikke scoret.';

CREATE CAST (@extschema@.kompas AS integer[])
	WITH FUNCTION @extschema@.kompas_heltal(@extschema@.kompas);
COMMENT ON CAST (@extschema@.kompas AS integer[]) IS
	'Et kompas til ti heltal: 0 er ikke relevant, NULL er ikke scoret.';

CREATE FUNCTION @extschema@.kompas_antal(kompas @extschema@.kompas) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_antal';
COMMENT ON FUNCTION @extschema@.kompas_antal(@extschema@.kompas) IS
	'Antal scorede dimensioner, 0-10. Ikke relevante tæller ikke med.';

CREATE FUNCTION @extschema@.kompas_gennemsnit(kompas @extschema@.kompas) RETURNS double precision
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_gennemsnit';
COMMENT ON FUNCTION @extschema@.kompas_gennemsnit(@extschema@.kompas) IS
	'Gennemsnit af de scorede dimensioner, 1-10. NULL hvis ingen er scoret.';

CREATE FUNCTION @extschema@.kompas_fase(score integer) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_fase';
COMMENT ON FUNCTION @extschema@.kompas_fase(integer) IS
	'Den fase 1-5 en score 1-10 hører til: to point pr. fase. Fejl: 22003 (score uden for 1-10).';

CREATE FUNCTION @extschema@.kompas_udfald(foer @extschema@.kompas, efter @extschema@.kompas, taerskel integer DEFAULT 1) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_udfald';
COMMENT ON FUNCTION @extschema@.kompas_udfald(@extschema@.kompas, @extschema@.kompas, integer) IS
	'Udfaldet fra første til sidste udfyldelse: fremgang (mindst én dimension op, ingen ned), tilbagegang (mindst én ned, ingen op), blandet (både op og ned) eller uaendret. Kun dimensioner scoret begge gange tæller, og kun ændringer på mindst taerskel point (1-9). NULL hvis intet kan sammenlignes. Fejl: 22023 (taerskel).';

-- Not STRICT: a child without targets has an outcome too.
CREATE FUNCTION @extschema@.kompas_udfald(foer @extschema@.kompas, efter @extschema@.kompas, maal @extschema@.kompas, taerskel integer) RETURNS text
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_udfald_maal';
COMMENT ON FUNCTION @extschema@.kompas_udfald(@extschema@.kompas, @extschema@.kompas, @extschema@.kompas, integer) IS
	'Som kompas_udfald(foer, efter, taerskel), men med et mål pr. dimension: uden op eller ned er udfaldet fastholdt, når mindst én sammenlignelig dimension har et mål, og alle de sammenlignelige dimensioner med mål ligger på målet eller over. NULL som maal er intet mål. Fejl: 22023 (taerskel uden for 1-9).';

-- sql/install/11-kompasforandring.sql
CREATE TYPE @extschema@.kompasforandring;

CREATE FUNCTION @extschema@.kompasforandring_in(cstring) RETURNS @extschema@.kompasforandring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompasforandring_in';
COMMENT ON FUNCTION @extschema@.kompasforandring_in(cstring) IS
	'Læser teksten (+2,0,,-1,,,,,,+3): ti dimensioner, ændring -9 til 9, tom = ukendt. Fejl: 22P02 (form), 22003 (ændring uden for -9 til 9).';

CREATE FUNCTION @extschema@.kompasforandring_out(@extschema@.kompasforandring) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompasforandring_out';
COMMENT ON FUNCTION @extschema@.kompasforandring_out(@extschema@.kompasforandring) IS
	'Skriver en kompasforandring som tekst, uden blanktegn og med fortegn.';

CREATE FUNCTION @extschema@.kompasforandring_recv(internal) RETURNS @extschema@.kompasforandring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompasforandring_recv';
COMMENT ON FUNCTION @extschema@.kompasforandring_recv(internal) IS
	'Binær indlæsning af typen kompasforandring, med de samme kontroller som teksten. Fejl: 22P03.';

CREATE FUNCTION @extschema@.kompasforandring_send(@extschema@.kompasforandring) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompasforandring_send';
COMMENT ON FUNCTION @extschema@.kompasforandring_send(@extschema@.kompasforandring) IS
	'Binær udskrift af typen kompasforandring.';

CREATE FUNCTION @extschema@.kompasforandring_subscript(internal) RETURNS internal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompasforandring_subscript';
COMMENT ON FUNCTION @extschema@.kompasforandring_subscript(internal) IS
	'Læser én dimension: f[3]. NULL hvor ændringen er ukendt eller indekset er uden for 1-10. Kan ikke tildeles (0A000).';

CREATE TYPE @extschema@.kompasforandring (
	INPUT = @extschema@.kompasforandring_in,
	OUTPUT = @extschema@.kompasforandring_out,
	RECEIVE = @extschema@.kompasforandring_recv,
	SEND = @extschema@.kompasforandring_send,
	SUBSCRIPT = @extschema@.kompasforandring_subscript,
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE @extschema@.kompasforandring IS
	'Ændringen mellem to udfyldelser af forandringskompasset: ti dimensioner med ændring -9 til +9, skrevet som (+2,0,,-1,,,,,,+3). Tom hvor dimensionen ikke er scoret begge gange. En dimension læses med indeks: f[3].';

-- Comparison. Dimension by dimension from the first; in a dimension no
-- change known comes first, then -9 to +9. The stored number sorts so.
-- LEAKPROOF, since none of them can fail: indexes work behind row security.
CREATE FUNCTION @extschema@.kompasforandring_eq(@extschema@.kompasforandring, @extschema@.kompasforandring) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8eq';
COMMENT ON FUNCTION @extschema@.kompasforandring_eq(@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Funktionen bag operatoren = for typen kompasforandring.';

CREATE FUNCTION @extschema@.kompasforandring_ne(@extschema@.kompasforandring, @extschema@.kompasforandring) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8ne';
COMMENT ON FUNCTION @extschema@.kompasforandring_ne(@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Funktionen bag operatoren <> for typen kompasforandring.';

CREATE FUNCTION @extschema@.kompasforandring_lt(@extschema@.kompasforandring, @extschema@.kompasforandring) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8lt';
COMMENT ON FUNCTION @extschema@.kompasforandring_lt(@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Funktionen bag operatoren < for typen kompasforandring.';

CREATE FUNCTION @extschema@.kompasforandring_le(@extschema@.kompasforandring, @extschema@.kompasforandring) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8le';
COMMENT ON FUNCTION @extschema@.kompasforandring_le(@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Funktionen bag operatoren <= for typen kompasforandring.';

CREATE FUNCTION @extschema@.kompasforandring_ge(@extschema@.kompasforandring, @extschema@.kompasforandring) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8ge';
COMMENT ON FUNCTION @extschema@.kompasforandring_ge(@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Funktionen bag operatoren >= for typen kompasforandring.';

CREATE FUNCTION @extschema@.kompasforandring_gt(@extschema@.kompasforandring, @extschema@.kompasforandring) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8gt';
COMMENT ON FUNCTION @extschema@.kompasforandring_gt(@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Funktionen bag operatoren > for typen kompasforandring.';

CREATE FUNCTION @extschema@.kompasforandring_cmp(@extschema@.kompasforandring, @extschema@.kompasforandring) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'btint8cmp';
COMMENT ON FUNCTION @extschema@.kompasforandring_cmp(@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Sammenligner to værdier af typen kompasforandring: negativ, 0 eller positiv. Bruges af B-træer.';

CREATE FUNCTION @extschema@.kompasforandring_hash(@extschema@.kompasforandring) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'hashint8';
COMMENT ON FUNCTION @extschema@.kompasforandring_hash(@extschema@.kompasforandring) IS
	'Hashværdi af typen kompasforandring (32 bit).';

CREATE FUNCTION @extschema@.kompasforandring_hash_extended(@extschema@.kompasforandring, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'hashint8extended';
COMMENT ON FUNCTION @extschema@.kompasforandring_hash_extended(@extschema@.kompasforandring, bigint) IS
	'Hashværdi af typen kompasforandring (64 bit) med frø.';

CREATE OPERATOR @extschema@.= (
	FUNCTION = @extschema@.kompasforandring_eq,
	LEFTARG = @extschema@.kompasforandring,
	RIGHTARG = @extschema@.kompasforandring,
	COMMUTATOR = OPERATOR(@extschema@.=),
	NEGATOR = OPERATOR(@extschema@.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR @extschema@.= (@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Ens. Orden: dimension for dimension, hvor ukendt kommer før -9 til +9.';

CREATE OPERATOR @extschema@.<> (
	FUNCTION = @extschema@.kompasforandring_ne,
	LEFTARG = @extschema@.kompasforandring,
	RIGHTARG = @extschema@.kompasforandring,
	COMMUTATOR = OPERATOR(@extschema@.<>),
	NEGATOR = OPERATOR(@extschema@.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Forskellige. Orden: dimension for dimension, hvor ukendt kommer før -9 til +9.';

CREATE OPERATOR @extschema@.< (
	FUNCTION = @extschema@.kompasforandring_lt,
	LEFTARG = @extschema@.kompasforandring,
	RIGHTARG = @extschema@.kompasforandring,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Før. Orden: dimension for dimension, hvor ukendt kommer før -9 til +9.';

CREATE OPERATOR @extschema@.<= (
	FUNCTION = @extschema@.kompasforandring_le,
	LEFTARG = @extschema@.kompasforandring,
	RIGHTARG = @extschema@.kompasforandring,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Før eller ens. Orden: dimension for dimension, hvor ukendt kommer før -9 til +9.';

CREATE OPERATOR @extschema@.>= (
	FUNCTION = @extschema@.kompasforandring_ge,
	LEFTARG = @extschema@.kompasforandring,
	RIGHTARG = @extschema@.kompasforandring,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR @extschema@.>= (@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Efter eller ens. Orden: dimension for dimension, hvor ukendt kommer før -9 til +9.';

CREATE OPERATOR @extschema@.> (
	FUNCTION = @extschema@.kompasforandring_gt,
	LEFTARG = @extschema@.kompasforandring,
	RIGHTARG = @extschema@.kompasforandring,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (@extschema@.kompasforandring, @extschema@.kompasforandring) IS
	'Efter. Orden: dimension for dimension, hvor ukendt kommer før -9 til +9.';

CREATE OPERATOR CLASS @extschema@.kompasforandring_ops DEFAULT FOR TYPE @extschema@.kompasforandring USING btree AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 @extschema@.kompasforandring_cmp(@extschema@.kompasforandring, @extschema@.kompasforandring),
	FUNCTION 2 pg_catalog.btint8sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS @extschema@.kompasforandring_ops USING btree IS
	'Standardindeks (B-træ) for typen kompasforandring. Orden: dimension for dimension, hvor ukendt kommer før -9 til +9.';
COMMENT ON OPERATOR FAMILY @extschema@.kompasforandring_ops USING btree IS
	'Standardindeks (B-træ) for typen kompasforandring.';

CREATE OPERATOR CLASS @extschema@.kompasforandring_ops DEFAULT FOR TYPE @extschema@.kompasforandring USING hash AS
	OPERATOR 1 @extschema@.=,
	FUNCTION 1 @extschema@.kompasforandring_hash(@extschema@.kompasforandring),
	FUNCTION 2 @extschema@.kompasforandring_hash_extended(@extschema@.kompasforandring, bigint);
COMMENT ON OPERATOR CLASS @extschema@.kompasforandring_ops USING hash IS
	'Standardindeks (hash) for typen kompasforandring.';
COMMENT ON OPERATOR FAMILY @extschema@.kompasforandring_ops USING hash IS
	'Standardindeks (hash) for typen kompasforandring.';
CREATE FUNCTION @extschema@.kompasforandring_heltal(forandring @extschema@.kompasforandring) RETURNS integer[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompasforandring_heltal';
COMMENT ON FUNCTION @extschema@.kompasforandring_heltal(@extschema@.kompasforandring) IS
	'De ti ændringer som heltal, NULL hvor ændringen er ukendt.';

CREATE CAST (@extschema@.kompasforandring AS integer[])
	WITH FUNCTION @extschema@.kompasforandring_heltal(@extschema@.kompasforandring);
COMMENT ON CAST (@extschema@.kompasforandring AS integer[]) IS
	'En kompasforandring til ti heltal, NULL hvor ændringen er ukendt.';

CREATE FUNCTION @extschema@.kompas_minus(efter @extschema@.kompas, foer @extschema@.kompas) RETURNS @extschema@.kompasforandring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'kompas_minus';
COMMENT ON FUNCTION @extschema@.kompas_minus(@extschema@.kompas, @extschema@.kompas) IS
	'Ændringen pr. dimension fra foer til efter. Ukendt hvor dimensionen ikke er scoret begge gange. Funktionen bag operatoren - for typen kompas.';

CREATE OPERATOR @extschema@.- (
	FUNCTION = @extschema@.kompas_minus,
	LEFTARG = @extschema@.kompas,
	RIGHTARG = @extschema@.kompas
);
COMMENT ON OPERATOR @extschema@.- (@extschema@.kompas, @extschema@.kompas) IS
	'Sidste minus første udfyldelse: ændringen pr. dimension som kompasforandring.';

-- sql/install/14-cpr.sql
CREATE TYPE @extschema@.cpr;

CREATE FUNCTION @extschema@.cpr_in(cstring) RETURNS @extschema@.cpr
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'cpr_in';
COMMENT ON FUNCTION @extschema@.cpr_in(cstring) IS
	'Læser et personnummer: ti cifre, evt. med bindestreg efter det sjette, blanktegn kun uden om. Fejl: 22P02 (form), 22008 (datoen findes ikke i det århundrede, syvende ciffer giver).';

CREATE FUNCTION @extschema@.cpr_out(@extschema@.cpr) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'cpr_out';
COMMENT ON FUNCTION @extschema@.cpr_out(@extschema@.cpr) IS
	'Skriver et personnummer som 010203-4567.';

CREATE FUNCTION @extschema@.cpr_recv(internal) RETURNS @extschema@.cpr
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'cpr_recv';
COMMENT ON FUNCTION @extschema@.cpr_recv(internal) IS
	'Binær indlæsning af typen cpr, med de samme kontroller som teksten. Fejl: 22P03.';

CREATE FUNCTION @extschema@.cpr_send(@extschema@.cpr) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'cpr_send';
COMMENT ON FUNCTION @extschema@.cpr_send(@extschema@.cpr) IS
	'Binær udskrift af typen cpr.';

CREATE TYPE @extschema@.cpr (
	INPUT = @extschema@.cpr_in,
	OUTPUT = @extschema@.cpr_out,
	RECEIVE = @extschema@.cpr_recv,
	SEND = @extschema@.cpr_send,
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE @extschema@.cpr IS
	'Dansk personnummer, skrevet som 010203-4567. Form, dato og århundrede kontrolleres; modulus 11 kræves ikke. Erstatningsnumre (dag + 60) er tilladt. Fejlmeddelelser viser aldrig cifre.';

-- Comparison. The ten digits as one number, so by day, month, year of birth;
-- not by age.
-- LEAKPROOF, since none of them can fail: indexes work behind row security.
CREATE FUNCTION @extschema@.cpr_eq(@extschema@.cpr, @extschema@.cpr) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8eq';
COMMENT ON FUNCTION @extschema@.cpr_eq(@extschema@.cpr, @extschema@.cpr) IS
	'Funktionen bag operatoren = for typen cpr.';

CREATE FUNCTION @extschema@.cpr_ne(@extschema@.cpr, @extschema@.cpr) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8ne';
COMMENT ON FUNCTION @extschema@.cpr_ne(@extschema@.cpr, @extschema@.cpr) IS
	'Funktionen bag operatoren <> for typen cpr.';

CREATE FUNCTION @extschema@.cpr_lt(@extschema@.cpr, @extschema@.cpr) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8lt';
COMMENT ON FUNCTION @extschema@.cpr_lt(@extschema@.cpr, @extschema@.cpr) IS
	'Funktionen bag operatoren < for typen cpr.';

CREATE FUNCTION @extschema@.cpr_le(@extschema@.cpr, @extschema@.cpr) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8le';
COMMENT ON FUNCTION @extschema@.cpr_le(@extschema@.cpr, @extschema@.cpr) IS
	'Funktionen bag operatoren <= for typen cpr.';

CREATE FUNCTION @extschema@.cpr_ge(@extschema@.cpr, @extschema@.cpr) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8ge';
COMMENT ON FUNCTION @extschema@.cpr_ge(@extschema@.cpr, @extschema@.cpr) IS
	'Funktionen bag operatoren >= for typen cpr.';

CREATE FUNCTION @extschema@.cpr_gt(@extschema@.cpr, @extschema@.cpr) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'int8gt';
COMMENT ON FUNCTION @extschema@.cpr_gt(@extschema@.cpr, @extschema@.cpr) IS
	'Funktionen bag operatoren > for typen cpr.';

CREATE FUNCTION @extschema@.cpr_cmp(@extschema@.cpr, @extschema@.cpr) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'btint8cmp';
COMMENT ON FUNCTION @extschema@.cpr_cmp(@extschema@.cpr, @extschema@.cpr) IS
	'Sammenligner to værdier af typen cpr: negativ, 0 eller positiv. Bruges af B-træer.';

CREATE FUNCTION @extschema@.cpr_hash(@extschema@.cpr) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'hashint8';
COMMENT ON FUNCTION @extschema@.cpr_hash(@extschema@.cpr) IS
	'Hashværdi af typen cpr (32 bit).';

CREATE FUNCTION @extschema@.cpr_hash_extended(@extschema@.cpr, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'hashint8extended';
COMMENT ON FUNCTION @extschema@.cpr_hash_extended(@extschema@.cpr, bigint) IS
	'Hashværdi af typen cpr (64 bit) med frø.';

CREATE OPERATOR @extschema@.= (
	FUNCTION = @extschema@.cpr_eq,
	LEFTARG = @extschema@.cpr,
	RIGHTARG = @extschema@.cpr,
	COMMUTATOR = OPERATOR(@extschema@.=),
	NEGATOR = OPERATOR(@extschema@.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR @extschema@.= (@extschema@.cpr, @extschema@.cpr) IS
	'Ens. Orden: de ti cifre som tal, altså ikke efter alder.';

CREATE OPERATOR @extschema@.<> (
	FUNCTION = @extschema@.cpr_ne,
	LEFTARG = @extschema@.cpr,
	RIGHTARG = @extschema@.cpr,
	COMMUTATOR = OPERATOR(@extschema@.<>),
	NEGATOR = OPERATOR(@extschema@.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (@extschema@.cpr, @extschema@.cpr) IS
	'Forskellige. Orden: de ti cifre som tal, altså ikke efter alder.';

CREATE OPERATOR @extschema@.< (
	FUNCTION = @extschema@.cpr_lt,
	LEFTARG = @extschema@.cpr,
	RIGHTARG = @extschema@.cpr,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (@extschema@.cpr, @extschema@.cpr) IS
	'Før. Orden: de ti cifre som tal, altså ikke efter alder.';

CREATE OPERATOR @extschema@.<= (
	FUNCTION = @extschema@.cpr_le,
	LEFTARG = @extschema@.cpr,
	RIGHTARG = @extschema@.cpr,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (@extschema@.cpr, @extschema@.cpr) IS
	'Før eller ens. Orden: de ti cifre som tal, altså ikke efter alder.';

CREATE OPERATOR @extschema@.>= (
	FUNCTION = @extschema@.cpr_ge,
	LEFTARG = @extschema@.cpr,
	RIGHTARG = @extschema@.cpr,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR @extschema@.>= (@extschema@.cpr, @extschema@.cpr) IS
	'Efter eller ens. Orden: de ti cifre som tal, altså ikke efter alder.';

CREATE OPERATOR @extschema@.> (
	FUNCTION = @extschema@.cpr_gt,
	LEFTARG = @extschema@.cpr,
	RIGHTARG = @extschema@.cpr,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (@extschema@.cpr, @extschema@.cpr) IS
	'Efter. Orden: de ti cifre som tal, altså ikke efter alder.';

CREATE OPERATOR CLASS @extschema@.cpr_ops DEFAULT FOR TYPE @extschema@.cpr USING btree AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 @extschema@.cpr_cmp(@extschema@.cpr, @extschema@.cpr),
	FUNCTION 2 pg_catalog.btint8sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS @extschema@.cpr_ops USING btree IS
	'Standardindeks (B-træ) for typen cpr. Orden: de ti cifre som tal, altså ikke efter alder.';
COMMENT ON OPERATOR FAMILY @extschema@.cpr_ops USING btree IS
	'Standardindeks (B-træ) for typen cpr.';

CREATE OPERATOR CLASS @extschema@.cpr_ops DEFAULT FOR TYPE @extschema@.cpr USING hash AS
	OPERATOR 1 @extschema@.=,
	FUNCTION 1 @extschema@.cpr_hash(@extschema@.cpr),
	FUNCTION 2 @extschema@.cpr_hash_extended(@extschema@.cpr, bigint);
COMMENT ON OPERATOR CLASS @extschema@.cpr_ops USING hash IS
	'Standardindeks (hash) for typen cpr.';
COMMENT ON OPERATOR FAMILY @extschema@.cpr_ops USING hash IS
	'Standardindeks (hash) for typen cpr.';
CREATE FUNCTION @extschema@.cpr_foedselsdato(cpr @extschema@.cpr) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'cpr_foedselsdato';
COMMENT ON FUNCTION @extschema@.cpr_foedselsdato(@extschema@.cpr) IS
	'Fødselsdatoen i personnummeret. Århundredet følger af syvende ciffer og årstallet (CPR-kontorets tabel). For erstatningsnumre er 60 trukket fra dagen.';

CREATE FUNCTION @extschema@.cpr_koen(cpr @extschema@.cpr) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'cpr_koen';
COMMENT ON FUNCTION @extschema@.cpr_koen(@extschema@.cpr) IS
	'Kønnet i personnummeret: M (ulige sidste ciffer) eller K (lige). Et juridisk kønsskifte giver nyt nummer; brug ikke dette som eneste kilde.';

CREATE FUNCTION @extschema@.cpr_modulus11(cpr @extschema@.cpr) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'cpr_modulus11';
COMMENT ON FUNCTION @extschema@.cpr_modulus11(@extschema@.cpr) IS
	'Om personnummeret opfylder modulus 11-kontrollen. Siden 1. oktober 2007 tildeles gyldige numre, der ikke gør; et falsk svar er derfor ikke en fejl.';

CREATE FUNCTION @extschema@.cpr_erstatning(cpr @extschema@.cpr) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'cpr_erstatning';
COMMENT ON FUNCTION @extschema@.cpr_erstatning(@extschema@.cpr) IS
	'Om personnummeret er et erstatningspersonnummer, dvs. at dagen er 61-91.';

-- sql/install/15-alder.sql
CREATE FUNCTION @extschema@.alder(foedt date, pr date) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'alder';
COMMENT ON FUNCTION @extschema@.alder(date, date) IS
	'Alder i fyldte år på datoen pr. Alderen stiger på fødselsdagen; født 29. februar fylder år 1. marts i almindelige år. Ufødte er 0. Fejl: 22008 (uendelig dato).';

CREATE FUNCTION @extschema@.alder_decimal(foedt date, pr date) RETURNS double precision
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'alder_decimal';
COMMENT ON FUNCTION @extschema@.alder_decimal(date, date) IS
	'Alder i år med brøkdel: fyldte år plus den del af det løbende leveår, der er gået på datoen pr. Ufødte er 0. Fejl: 22008 (uendelig dato).';

-- Not STRICT: an unknown age is a group of its own.
CREATE FUNCTION @extschema@.aldersgruppe(alder integer) RETURNS text
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'aldersgruppe';
COMMENT ON FUNCTION @extschema@.aldersgruppe(integer) IS
	'Den offentliggjorte aldersgruppe for en alder i fyldte år: 0-5, 6-11, 12-17, 18-22, 23-25, 26+ eller ukendt (NULL). Fejl: 22023 (negativ alder).';

-- sql/install/16-pseudonym.sql
CREATE TYPE @extschema@.pseudonym;

CREATE FUNCTION @extschema@.pseudonym_in(cstring) RETURNS @extschema@.pseudonym
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'pseudonym_in';
COMMENT ON FUNCTION @extschema@.pseudonym_in(cstring) IS
	'Læser et pseudonym: 32 hexadecimale cifre, store eller små. Fejl: 22P02.';

CREATE FUNCTION @extschema@.pseudonym_out(@extschema@.pseudonym) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'pseudonym_out';
COMMENT ON FUNCTION @extschema@.pseudonym_out(@extschema@.pseudonym) IS
	'Skriver et pseudonym som 32 hexadecimale cifre med små bogstaver.';

CREATE FUNCTION @extschema@.pseudonym_recv(internal) RETURNS @extschema@.pseudonym
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE
	AS 'uuid_recv';
COMMENT ON FUNCTION @extschema@.pseudonym_recv(internal) IS
	'Binær indlæsning af typen pseudonym: 16 byte.';

CREATE FUNCTION @extschema@.pseudonym_send(@extschema@.pseudonym) RETURNS bytea
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE
	AS 'uuid_send';
COMMENT ON FUNCTION @extschema@.pseudonym_send(@extschema@.pseudonym) IS
	'Binær udskrift af typen pseudonym.';

CREATE TYPE @extschema@.pseudonym (
	INPUT = @extschema@.pseudonym_in,
	OUTPUT = @extschema@.pseudonym_out,
	RECEIVE = @extschema@.pseudonym_recv,
	SEND = @extschema@.pseudonym_send,
	LIKE = pg_catalog.uuid
);
COMMENT ON TYPE @extschema@.pseudonym IS
	'Pseudonym for en person: de første 128 bit af HMAC-SHA-256 over personnummeret med en nøgle uden for databasen, skrevet som 32 hexadecimale cifre. Pseudonymiserede oplysninger er stadig personoplysninger.';

-- Comparison. Byte by byte.
-- LEAKPROOF, since none of them can fail: indexes work behind row security.
CREATE FUNCTION @extschema@.pseudonym_eq(@extschema@.pseudonym, @extschema@.pseudonym) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_eq';
COMMENT ON FUNCTION @extschema@.pseudonym_eq(@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Funktionen bag operatoren = for typen pseudonym.';

CREATE FUNCTION @extschema@.pseudonym_ne(@extschema@.pseudonym, @extschema@.pseudonym) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_ne';
COMMENT ON FUNCTION @extschema@.pseudonym_ne(@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Funktionen bag operatoren <> for typen pseudonym.';

CREATE FUNCTION @extschema@.pseudonym_lt(@extschema@.pseudonym, @extschema@.pseudonym) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_lt';
COMMENT ON FUNCTION @extschema@.pseudonym_lt(@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Funktionen bag operatoren < for typen pseudonym.';

CREATE FUNCTION @extschema@.pseudonym_le(@extschema@.pseudonym, @extschema@.pseudonym) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_le';
COMMENT ON FUNCTION @extschema@.pseudonym_le(@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Funktionen bag operatoren <= for typen pseudonym.';

CREATE FUNCTION @extschema@.pseudonym_ge(@extschema@.pseudonym, @extschema@.pseudonym) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_ge';
COMMENT ON FUNCTION @extschema@.pseudonym_ge(@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Funktionen bag operatoren >= for typen pseudonym.';

CREATE FUNCTION @extschema@.pseudonym_gt(@extschema@.pseudonym, @extschema@.pseudonym) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_gt';
COMMENT ON FUNCTION @extschema@.pseudonym_gt(@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Funktionen bag operatoren > for typen pseudonym.';

CREATE FUNCTION @extschema@.pseudonym_cmp(@extschema@.pseudonym, @extschema@.pseudonym) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_cmp';
COMMENT ON FUNCTION @extschema@.pseudonym_cmp(@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Sammenligner to værdier af typen pseudonym: negativ, 0 eller positiv. Bruges af B-træer.';

CREATE FUNCTION @extschema@.pseudonym_hash(@extschema@.pseudonym) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_hash';
COMMENT ON FUNCTION @extschema@.pseudonym_hash(@extschema@.pseudonym) IS
	'Hashværdi af typen pseudonym (32 bit).';

CREATE FUNCTION @extschema@.pseudonym_hash_extended(@extschema@.pseudonym, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
	AS 'uuid_hash_extended';
COMMENT ON FUNCTION @extschema@.pseudonym_hash_extended(@extschema@.pseudonym, bigint) IS
	'Hashværdi af typen pseudonym (64 bit) med frø.';

CREATE OPERATOR @extschema@.= (
	FUNCTION = @extschema@.pseudonym_eq,
	LEFTARG = @extschema@.pseudonym,
	RIGHTARG = @extschema@.pseudonym,
	COMMUTATOR = OPERATOR(@extschema@.=),
	NEGATOR = OPERATOR(@extschema@.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR @extschema@.= (@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Ens. Orden: byte for byte; uden mening for mennesker.';

CREATE OPERATOR @extschema@.<> (
	FUNCTION = @extschema@.pseudonym_ne,
	LEFTARG = @extschema@.pseudonym,
	RIGHTARG = @extschema@.pseudonym,
	COMMUTATOR = OPERATOR(@extschema@.<>),
	NEGATOR = OPERATOR(@extschema@.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Forskellige. Orden: byte for byte; uden mening for mennesker.';

CREATE OPERATOR @extschema@.< (
	FUNCTION = @extschema@.pseudonym_lt,
	LEFTARG = @extschema@.pseudonym,
	RIGHTARG = @extschema@.pseudonym,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Før. Orden: byte for byte; uden mening for mennesker.';

CREATE OPERATOR @extschema@.<= (
	FUNCTION = @extschema@.pseudonym_le,
	LEFTARG = @extschema@.pseudonym,
	RIGHTARG = @extschema@.pseudonym,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Før eller ens. Orden: byte for byte; uden mening for mennesker.';

CREATE OPERATOR @extschema@.>= (
	FUNCTION = @extschema@.pseudonym_ge,
	LEFTARG = @extschema@.pseudonym,
	RIGHTARG = @extschema@.pseudonym,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR @extschema@.>= (@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Efter eller ens. Orden: byte for byte; uden mening for mennesker.';

CREATE OPERATOR @extschema@.> (
	FUNCTION = @extschema@.pseudonym_gt,
	LEFTARG = @extschema@.pseudonym,
	RIGHTARG = @extschema@.pseudonym,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (@extschema@.pseudonym, @extschema@.pseudonym) IS
	'Efter. Orden: byte for byte; uden mening for mennesker.';

CREATE OPERATOR CLASS @extschema@.pseudonym_ops DEFAULT FOR TYPE @extschema@.pseudonym USING btree AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 @extschema@.pseudonym_cmp(@extschema@.pseudonym, @extschema@.pseudonym),
	FUNCTION 2 pg_catalog.uuid_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS @extschema@.pseudonym_ops USING btree IS
	'Standardindeks (B-træ) for typen pseudonym. Orden: byte for byte; uden mening for mennesker.';
COMMENT ON OPERATOR FAMILY @extschema@.pseudonym_ops USING btree IS
	'Standardindeks (B-træ) for typen pseudonym.';

CREATE OPERATOR CLASS @extschema@.pseudonym_ops DEFAULT FOR TYPE @extschema@.pseudonym USING hash AS
	OPERATOR 1 @extschema@.=,
	FUNCTION 1 @extschema@.pseudonym_hash(@extschema@.pseudonym),
	FUNCTION 2 @extschema@.pseudonym_hash_extended(@extschema@.pseudonym, bigint);
COMMENT ON OPERATOR CLASS @extschema@.pseudonym_ops USING hash IS
	'Standardindeks (hash) for typen pseudonym.';
COMMENT ON OPERATOR FAMILY @extschema@.pseudonym_ops USING hash IS
	'Standardindeks (hash) for typen pseudonym.';
-- STABLE: the key may change between statements. PARALLEL RESTRICTED: one
-- process reads the key, so that all rows of a statement get the same one.
-- Who may run these can try all person numbers, so nobody may by default.
CREATE FUNCTION @extschema@.pseudonym(cpr @extschema@.cpr) RETURNS @extschema@.pseudonym
	LANGUAGE c STABLE STRICT PARALLEL RESTRICTED
	AS 'MODULE_PATHNAME', 'pseudonym_cpr';
COMMENT ON FUNCTION @extschema@.pseudonym(@extschema@.cpr) IS
	'Registrets pseudonym for et personnummer (formålet register). Nøglen læses fra filen i udsatte.pseudonymnoegle_fil. Fejl: 55000 (ingen nøglefil angivet), F0000 (nøglefilen er ikke i orden). Kun for den rolle, der indlæser. En tekst skal omsættes til cpr først: pseudonym(''en tekst'') læser et pseudonym.';

CREATE FUNCTION @extschema@.pseudonym(cpr @extschema@.cpr, formaal text) RETURNS @extschema@.pseudonym
	LANGUAGE c STABLE STRICT PARALLEL RESTRICTED
	AS 'MODULE_PATHNAME', 'pseudonym_cpr_formaal';
COMMENT ON FUNCTION @extschema@.pseudonym(@extschema@.cpr, text) IS
	'Pseudonym for et personnummer til et bestemt formål (1-63 byte). Pseudonymer til forskellige formål kan ikke kobles. Formålet register giver det samme som pseudonym(cpr). Fejl: som pseudonym(cpr), samt 22023 (formål).';

CREATE FUNCTION @extschema@.pseudonymnoegle_version() RETURNS integer
	LANGUAGE c STABLE STRICT PARALLEL RESTRICTED
	AS 'MODULE_PATHNAME', 'pseudonymnoegle_version';
COMMENT ON FUNCTION @extschema@.pseudonymnoegle_version() IS
	'Versionen af den nøgle, pseudonymer dannes med: den højeste i nøglefilen. Fejl: som pseudonym(cpr).';

REVOKE EXECUTE ON FUNCTION
	@extschema@.pseudonym(@extschema@.cpr),
	@extschema@.pseudonym(@extschema@.cpr, text),
	@extschema@.pseudonymnoegle_version()
	FROM PUBLIC;

-- sql/install/18-fristregel.sql
CREATE TYPE @extschema@.fristregel;

CREATE FUNCTION @extschema@.fristregel_in(cstring) RETURNS @extschema@.fristregel
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristregel_in';
COMMENT ON FUNCTION @extschema@.fristregel_in(cstring) IS
	'Læser en fristregel af tekst. Fejl 22P02 ved ukendt skrivemåde, 22003 når antallet er negativt eller over 9999.';

CREATE FUNCTION @extschema@.fristregel_out(@extschema@.fristregel) RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristregel_out';
COMMENT ON FUNCTION @extschema@.fristregel_out(@extschema@.fristregel) IS
	'Skriver en fristregel på dansk i dens faste form, fx 4 mdr; læses tilbage til nøjagtig samme værdi.';

CREATE FUNCTION @extschema@.fristregel_recv(internal) RETURNS @extschema@.fristregel
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristregel_recv';
COMMENT ON FUNCTION @extschema@.fristregel_recv(internal) IS
	'Læser en fristregel i binær form (8 bytes). Fejl 22P03 når bytes ikke er en gyldig regel.';

CREATE FUNCTION @extschema@.fristregel_send(@extschema@.fristregel) RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristregel_send';
COMMENT ON FUNCTION @extschema@.fristregel_send(@extschema@.fristregel) IS
	'Skriver en fristregel i binær form (8 bytes).';

CREATE TYPE @extschema@.fristregel (
	INPUT = @extschema@.fristregel_in,
	OUTPUT = @extschema@.fristregel_out,
	RECEIVE = @extschema@.fristregel_recv,
	SEND = @extschema@.fristregel_send,
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE @extschema@.fristregel IS
	'En frist som loven skriver den: antal (0-9999) og enhed (timer, dage, hverdage, arbejdsdage, uger, mdr, år), fx 4 mdr. Tilføjelser: derefter (senere mellemrum, fx 3 mdr derefter 6 mdr), inkl (begivenhedens dag er dag 1; kun dage, hverdage, arbejdsdage), ultimo (sidste dag i en måned til sidste dag i en måned; kun mdr og år), før (tælles baglæns fra begivenheden), rul (aldrig lørdag, søndag, helligdag, 5. juni, 24. eller 31. december). Også ISO 8601 med ét led, fx P4M. Orden: enhed (som nævnt), antal, derefter, tilføjelser.';

CREATE FUNCTION @extschema@.forsoeg_fristregel(tekst text) RETURNS @extschema@.fristregel
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_fristregel';
COMMENT ON FUNCTION @extschema@.forsoeg_fristregel(text) IS
	'Læser en fristregel af tekst udefra; NULL i stedet for fejl, når teksten ikke er en fristregel.';

-- Not strict: derefter_antal and derefter_enhed are NULL without a chain.
CREATE FUNCTION @extschema@.fristregel(
		antal integer,
		enhed text,
		inkl boolean DEFAULT false,
		rul boolean DEFAULT false,
		ultimo boolean DEFAULT false,
		foer boolean DEFAULT false,
		derefter_antal integer DEFAULT NULL,
		derefter_enhed text DEFAULT NULL
	) RETURNS @extschema@.fristregel
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristregel_dannet';
COMMENT ON FUNCTION @extschema@.fristregel(integer, text, boolean, boolean, boolean, boolean, integer, text) IS
	'Danner en fristregel af dens dele. enhed: timer, dage, hverdage, arbejdsdage, uger, mdr eller aar. derefter_antal og derefter_enhed hører sammen. NULL i en af de øvrige giver NULL; fejl 22003 for antal uden for 0-9999, 22023 for dele der ikke passer sammen.';

CREATE FUNCTION @extschema@.fristregel_antal(regel @extschema@.fristregel) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristregel_antal';
COMMENT ON FUNCTION @extschema@.fristregel_antal(@extschema@.fristregel) IS
	'Reglens (første) antal, i den enhed fristregel_enhed giver.';

CREATE FUNCTION @extschema@.fristregel_enhed(regel @extschema@.fristregel) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristregel_enhed';
COMMENT ON FUNCTION @extschema@.fristregel_enhed(@extschema@.fristregel) IS
	'Reglens (første) enhed som kode: timer, dage, hverdage, arbejdsdage, uger, mdr eller aar.';

CREATE FUNCTION @extschema@.fristregel_derefter(regel @extschema@.fristregel) RETURNS @extschema@.fristregel
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'fristregel_derefter';
COMMENT ON FUNCTION @extschema@.fristregel_derefter(@extschema@.fristregel) IS
	'Det senere mellemrum (efter ordet derefter) som en regel for sig, med samme tilføjelser; NULL når reglen ikke har et.';

-- The bytes are one integer, whose order is the order of the rules.
CREATE FUNCTION @extschema@.fristregel_eq(@extschema@.fristregel, @extschema@.fristregel) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8eq';
COMMENT ON FUNCTION @extschema@.fristregel_eq(@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel er den samme regel som den anden. Sammenligner skrivemåden, ikke længden i dage.';

CREATE FUNCTION @extschema@.fristregel_ne(@extschema@.fristregel, @extschema@.fristregel) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8ne';
COMMENT ON FUNCTION @extschema@.fristregel_ne(@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel er en anden regel end den anden. Sammenligner skrivemåden, ikke længden i dage.';

CREATE FUNCTION @extschema@.fristregel_lt(@extschema@.fristregel, @extschema@.fristregel) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8lt';
COMMENT ON FUNCTION @extschema@.fristregel_lt(@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel kommer i reglernes orden før den anden. Sammenligner skrivemåden, ikke længden i dage.';

CREATE FUNCTION @extschema@.fristregel_le(@extschema@.fristregel, @extschema@.fristregel) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8le';
COMMENT ON FUNCTION @extschema@.fristregel_le(@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel kommer i reglernes orden ikke efter den anden. Sammenligner skrivemåden, ikke længden i dage.';

CREATE FUNCTION @extschema@.fristregel_gt(@extschema@.fristregel, @extschema@.fristregel) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8gt';
COMMENT ON FUNCTION @extschema@.fristregel_gt(@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel kommer i reglernes orden efter den anden. Sammenligner skrivemåden, ikke længden i dage.';

CREATE FUNCTION @extschema@.fristregel_ge(@extschema@.fristregel, @extschema@.fristregel) RETURNS boolean
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'int8ge';
COMMENT ON FUNCTION @extschema@.fristregel_ge(@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel kommer i reglernes orden ikke før den anden. Sammenligner skrivemåden, ikke længden i dage.';

CREATE OPERATOR @extschema@.= (
	LEFTARG = @extschema@.fristregel,
	RIGHTARG = @extschema@.fristregel,
	FUNCTION = @extschema@.fristregel_eq,
	COMMUTATOR = OPERATOR(@extschema@.=),
	NEGATOR = OPERATOR(@extschema@.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES,
	MERGES
);
COMMENT ON OPERATOR @extschema@.= (@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel er den samme regel som den anden.';

CREATE OPERATOR @extschema@.<> (
	LEFTARG = @extschema@.fristregel,
	RIGHTARG = @extschema@.fristregel,
	FUNCTION = @extschema@.fristregel_ne,
	COMMUTATOR = OPERATOR(@extschema@.<>),
	NEGATOR = OPERATOR(@extschema@.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR @extschema@.<> (@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel er en anden regel end den anden.';

CREATE OPERATOR @extschema@.< (
	LEFTARG = @extschema@.fristregel,
	RIGHTARG = @extschema@.fristregel,
	FUNCTION = @extschema@.fristregel_lt,
	COMMUTATOR = OPERATOR(@extschema@.>),
	NEGATOR = OPERATOR(@extschema@.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);
COMMENT ON OPERATOR @extschema@.< (@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel kommer i reglernes orden før den anden.';

CREATE OPERATOR @extschema@.<= (
	LEFTARG = @extschema@.fristregel,
	RIGHTARG = @extschema@.fristregel,
	FUNCTION = @extschema@.fristregel_le,
	COMMUTATOR = OPERATOR(@extschema@.>=),
	NEGATOR = OPERATOR(@extschema@.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);
COMMENT ON OPERATOR @extschema@.<= (@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel kommer i reglernes orden ikke efter den anden.';

CREATE OPERATOR @extschema@.> (
	LEFTARG = @extschema@.fristregel,
	RIGHTARG = @extschema@.fristregel,
	FUNCTION = @extschema@.fristregel_gt,
	COMMUTATOR = OPERATOR(@extschema@.<),
	NEGATOR = OPERATOR(@extschema@.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR @extschema@.> (@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel kommer i reglernes orden efter den anden.';

CREATE OPERATOR @extschema@.>= (
	LEFTARG = @extschema@.fristregel,
	RIGHTARG = @extschema@.fristregel,
	FUNCTION = @extschema@.fristregel_ge,
	COMMUTATOR = OPERATOR(@extschema@.<=),
	NEGATOR = OPERATOR(@extschema@.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR @extschema@.>= (@extschema@.fristregel, @extschema@.fristregel) IS
	'Den første regel kommer i reglernes orden ikke før den anden.';

CREATE FUNCTION @extschema@.fristregel_cmp(@extschema@.fristregel, @extschema@.fristregel) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'btint8cmp';
COMMENT ON FUNCTION @extschema@.fristregel_cmp(@extschema@.fristregel, @extschema@.fristregel) IS
	'Reglernes orden: -1, 0 eller 1 (enhed, antal, derefter, tilføjelser).';

CREATE FUNCTION @extschema@.fristregel_sortsupport(internal) RETURNS void
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'btint8sortsupport';
COMMENT ON FUNCTION @extschema@.fristregel_sortsupport(internal) IS
	'Hurtig sortering af fristregler.';

CREATE FUNCTION @extschema@.fristregel_hash(@extschema@.fristregel) RETURNS integer
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint8';
COMMENT ON FUNCTION @extschema@.fristregel_hash(@extschema@.fristregel) IS
	'Hashværdi af en fristregel.';

CREATE FUNCTION @extschema@.fristregel_hash_extended(@extschema@.fristregel, bigint) RETURNS bigint
	LANGUAGE internal IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
	AS 'hashint8extended';
COMMENT ON FUNCTION @extschema@.fristregel_hash_extended(@extschema@.fristregel, bigint) IS
	'Hashværdi af en fristregel med et frø.';

CREATE OPERATOR CLASS @extschema@.fristregel_ops
	DEFAULT FOR TYPE @extschema@.fristregel USING btree AS
	OPERATOR 1 @extschema@.<,
	OPERATOR 2 @extschema@.<=,
	OPERATOR 3 @extschema@.=,
	OPERATOR 4 @extschema@.>=,
	OPERATOR 5 @extschema@.>,
	FUNCTION 1 @extschema@.fristregel_cmp(@extschema@.fristregel, @extschema@.fristregel),
	FUNCTION 2 @extschema@.fristregel_sortsupport(internal),
	FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS @extschema@.fristregel_ops USING btree IS
	'Sortering og btree-indeks for fristregel.';
COMMENT ON OPERATOR FAMILY @extschema@.fristregel_ops USING btree IS
	'Sortering og btree-indeks for fristregel.';

CREATE OPERATOR CLASS @extschema@.fristregel_ops
	DEFAULT FOR TYPE @extschema@.fristregel USING hash AS
	OPERATOR 1 @extschema@.=,
	FUNCTION 1 @extschema@.fristregel_hash(@extschema@.fristregel),
	FUNCTION 2 @extschema@.fristregel_hash_extended(@extschema@.fristregel, bigint);
COMMENT ON OPERATOR CLASS @extschema@.fristregel_ops USING hash IS
	'Hashindeks, gruppering og hash-join for fristregel.';
COMMENT ON OPERATOR FAMILY @extschema@.fristregel_ops USING hash IS
	'Hashindeks, gruppering og hash-join for fristregel.';

-- sql/install/20-kalender.sql
CREATE FUNCTION @extschema@.helligdag(dato date) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'helligdag';
COMMENT ON FUNCTION @extschema@.helligdag(date) IS
	'Navnet på den lovbestemte helligdag, der falder på datoen; NULL når der ingen er. Store bededag til og med 2023. 1. maj, grundlovsdag, 24. og 31. december er ikke helligdage. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.helligdage(
		aar integer, OUT dato date, OUT navn text, OUT lovbestemt boolean
	) RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 15
	AS 'MODULE_PATHNAME', 'helligdage';
COMMENT ON FUNCTION @extschema@.helligdage(integer) IS
	'Årets helligdage efter dato (lovbestemt = sand), og 1. maj, grundlovsdag, juleaftensdag og nytårsaftensdag (lovbestemt = falsk). To rækker på samme dato, når en helligdag falder på en af de fire. År 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.er_hverdag(dato date) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'er_hverdag';
COMMENT ON FUNCTION @extschema@.er_hverdag(date) IS
	'Er datoen en hverdag, dvs. ikke søndag og ikke helligdag? Lørdag er en hverdag (UfR 2022.1586 V); det er 5. juni, 24. og 31. december også. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.er_hverdag(dato date, lukket date[]) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'er_hverdag';
COMMENT ON FUNCTION @extschema@.er_hverdag(date, date[]) IS
	'Som er_hverdag(dato), men heller ikke en af lukkedagene. NULL, uendelige datoer og datoer uden for kalenderen i lukket springes over.';

CREATE FUNCTION @extschema@.er_arbejdsdag(dato date) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'er_arbejdsdag';
COMMENT ON FUNCTION @extschema@.er_arbejdsdag(date) IS
	'Er datoen en arbejdsdag, dvs. mandag-fredag og ikke helligdag, 1. maj, grundlovsdag, 24. eller 31. december (AB § 2)? Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.er_arbejdsdag(dato date, lukket date[]) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'er_arbejdsdag';
COMMENT ON FUNCTION @extschema@.er_arbejdsdag(date, date[]) IS
	'Som er_arbejdsdag(dato), men heller ikke en af lukkedagene. NULL, uendelige datoer og datoer uden for kalenderen i lukket springes over.';

CREATE FUNCTION @extschema@.hverdage(fra date, til date) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'hverdage';
COMMENT ON FUNCTION @extschema@.hverdage(date, date) IS
	'Antal hverdage efter fra til og med til; negativt når til ligger før fra. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.hverdage(fra date, til date, lukket date[]) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'hverdage';
COMMENT ON FUNCTION @extschema@.hverdage(date, date, date[]) IS
	'Som hverdage(fra, til), men uden lukkedagene.';

CREATE FUNCTION @extschema@.arbejdsdage(fra date, til date) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'arbejdsdage';
COMMENT ON FUNCTION @extschema@.arbejdsdage(date, date) IS
	'Antal arbejdsdage efter fra til og med til; negativt når til ligger før fra. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.arbejdsdage(fra date, til date, lukket date[]) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'arbejdsdage';
COMMENT ON FUNCTION @extschema@.arbejdsdage(date, date, date[]) IS
	'Som arbejdsdage(fra, til), men uden lukkedagene.';

CREATE FUNCTION @extschema@.plus_hverdage(dato date, antal integer) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'plus_hverdage';
COMMENT ON FUNCTION @extschema@.plus_hverdage(date, integer) IS
	'Den antal-te hverdag efter datoen; før datoen når antal er negativt; datoen selv når antal er 0. Datoen tælles ikke med. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.plus_hverdage(dato date, antal integer, lukket date[]) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'plus_hverdage';
COMMENT ON FUNCTION @extschema@.plus_hverdage(date, integer, date[]) IS
	'Som plus_hverdage(dato, antal), men lukkedagene tæller ikke.';

CREATE FUNCTION @extschema@.plus_arbejdsdage(dato date, antal integer) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'plus_arbejdsdage';
COMMENT ON FUNCTION @extschema@.plus_arbejdsdage(date, integer) IS
	'Den antal-te arbejdsdag efter datoen; før datoen når antal er negativt; datoen selv når antal er 0. Datoen tælles ikke med. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.plus_arbejdsdage(dato date, antal integer, lukket date[]) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'plus_arbejdsdage';
COMMENT ON FUNCTION @extschema@.plus_arbejdsdage(date, integer, date[]) IS
	'Som plus_arbejdsdage(dato, antal), men lukkedagene tæller ikke.';

-- sql/install/22-frist.sql
CREATE FUNCTION @extschema@.frist(haendelse date, regel @extschema@.fristregel) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'frist';
COMMENT ON FUNCTION @extschema@.frist(date, @extschema@.fristregel) IS
	'Den sidste dag, handlingen er rettidig. Begivenhedens dag tælles ikke med (medmindre inkl). Måneder og år: samme dag i måneden, ellers månedens sidste (forældelsesloven § 27). Rykkes kun for weekend og helligdag, når reglen siger rul. Fejl 22023 for regler i timer (brug frist_tidspunkt), 22008 uden for 1900-2199.';

CREATE FUNCTION @extschema@.frist(haendelse date, regel @extschema@.fristregel, lukket date[]) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'frist';
COMMENT ON FUNCTION @extschema@.frist(date, @extschema@.fristregel, date[]) IS
	'Som frist(haendelse, regel), men lukkedagene tæller ikke som hverdage eller arbejdsdage, og rul rykker også forbi dem. Hele dage, uger, måneder og år uden rul påvirkes ikke. NULL, uendelige datoer og datoer uden for kalenderen i lukket springes over.';

CREATE FUNCTION @extschema@.frist_tidspunkt(haendelse timestamptz, regel @extschema@.fristregel) RETURNS timestamptz
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'frist_tidspunkt';
COMMENT ON FUNCTION @extschema@.frist_tidspunkt(timestamptz, @extschema@.fristregel) IS
	'Det sidste tidspunkt, handlingen er rettidig. Timer er forløbne timer, uden pause for weekend, helligdag eller skift mellem sommer- og normaltid. Andre enheder regnes fra begivenhedens dato i København og slutter med dagen der, kl. 23:59:59.999999. Uafhængig af sessionens tidszone. Fejl 22008 uden for 1900-2199.';

CREATE FUNCTION @extschema@.frister(
		haendelse date,
		regel @extschema@.fristregel,
		til date,
		OUT nr integer,
		OUT frist date
	) RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 10
	AS 'MODULE_PATHNAME', 'frister';
COMMENT ON FUNCTION @extschema@.frister(date, @extschema@.fristregel, date) IS
	'Alle reglens frister til og med til, fx 3 mdr derefter 6 mdr. En regel uden derefter gentager sig selv; en regel med før eller med antal 0 giver én række. Hver frist regnes fra begivenheden, så en kort måned ikke forkorter de følgende. Fejl 22023 for regler i timer, 22008 uden for 1900-2199.';

-- Not strict: udfoert is NULL while nothing is done.
CREATE FUNCTION @extschema@.friststatus(frist date, udfoert date, pr date) RETURNS text
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'friststatus';
COMMENT ON FUNCTION @extschema@.friststatus(date, date, date) IS
	'Fristens status pr. en dato: overholdt (udført senest på fristen), for_sent (udført efter fristen), forfalden (ikke udført, fristen er passeret), loebende (ikke udført, fristen er ikke passeret). Udført efter pr tæller som ikke udført. NULL når frist eller pr er NULL; udfoert NULL betyder ikke udført. Fejl 22008 for uendelige datoer.';

-- Not strict: udfoert is NULL while nothing is done.
CREATE FUNCTION @extschema@.friststatus_tidspunkt(
		frist timestamptz,
		udfoert timestamptz,
		pr timestamptz
	) RETURNS text
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'friststatus_tidspunkt';
COMMENT ON FUNCTION @extschema@.friststatus_tidspunkt(timestamptz, timestamptz, timestamptz) IS
	'Som friststatus, men for tidspunkter, fx frister i timer.';

-- Not strict: slut is NULL while the measure runs, afholdt where none was held.
CREATE FUNCTION @extschema@.opfoelgninger(
		start date,
		slut date,
		regel @extschema@.fristregel,
		afholdt date[],
		pr date,
		OUT nr integer,
		OUT frist date,
		OUT afholdt date,
		OUT status text
	) RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 5
	AS 'MODULE_PATHNAME', 'opfoelgninger';
COMMENT ON FUNCTION @extschema@.opfoelgninger(date, date, @extschema@.fristregel, date[], date) IS
	'Opfølgninger på en indsats, som de stod pr. en dato: én række for hver afholdt og én for den, der mangler. Første frist regnes fra start, hver næste fra den afholdte (reglens derefter, ellers reglen selv), så en tidlig opfølgning rykker de følgende frem. En afholdt opfølgning opfylder den åbne frist, rettidigt eller for sent. Ingen åben frist efter slut; afholdt efter slut tæller kun for en frist, der lå inden slut. Afholdt før start eller efter pr tæller ikke; rækkefølge, gentagelser og NULL i afholdt er uden betydning. slut NULL: indsatsen løber. Ingen rækker når start, regel eller pr er NULL, eller start ligger efter pr. status som friststatus. Fejl 22023 for regler i timer eller med før, 22008 uden for 1900-2199.';

-- sql/install/24-fristkatalog.sql
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

-- sql/install/30-kompas-aggregater.sql
-- Aggregates over compass readings. States are whole numbers in a fixed-size
-- type: the same result in any order, in parallel, and in moving windows.

CREATE TYPE @extschema@.kompas_tilstand;

CREATE FUNCTION @extschema@.kompas_tilstand_in(cstring)
	RETURNS @extschema@.kompas_tilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_tilstand_in(cstring) IS
	'Indlæser kompas_tilstand: 160 hele tal i parentes. Fejl 22P02 ved alt andet.';

CREATE FUNCTION @extschema@.kompas_tilstand_out(@extschema@.kompas_tilstand)
	RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_tilstand_out(@extschema@.kompas_tilstand) IS
	'Skriver kompas_tilstand som 160 hele tal i parentes.';

CREATE FUNCTION @extschema@.kompas_tilstand_recv(internal)
	RETURNS @extschema@.kompas_tilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_tilstand_recv(internal) IS
	'Modtager kompas_tilstand binært. Fejl 22P03 ved negative tal.';

CREATE FUNCTION @extschema@.kompas_tilstand_send(@extschema@.kompas_tilstand)
	RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_tilstand_send(@extschema@.kompas_tilstand) IS
	'Sender kompas_tilstand binært.';

CREATE TYPE @extschema@.kompas_tilstand (
	INPUT = @extschema@.kompas_tilstand_in,
	OUTPUT = @extschema@.kompas_tilstand_out,
	RECEIVE = @extschema@.kompas_tilstand_recv,
	SEND = @extschema@.kompas_tilstand_send,
	INTERNALLENGTH = 1280,
	ALIGNMENT = double
);
COMMENT ON TYPE @extschema@.kompas_tilstand IS
	'Samlede kompasmålinger: hvor mange der har hver værdi på hver dimension (16 tal pr. dimension: ikke vurderet, 1-10, fire ubrugte og ikke relevant). Kan gemmes, sendes og lægges sammen.';

CREATE FUNCTION @extschema@.kompas_tilstand_saml(@extschema@.kompas_tilstand, @extschema@.kompas_tilstand)
	RETURNS @extschema@.kompas_tilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_tilstand_saml(@extschema@.kompas_tilstand, @extschema@.kompas_tilstand) IS
	'Summen af to tilstande: den samme som for alle målingerne under ét.';

CREATE TYPE @extschema@.kompas_partilstand;

CREATE FUNCTION @extschema@.kompas_partilstand_in(cstring)
	RETURNS @extschema@.kompas_partilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_partilstand_in(cstring) IS
	'Indlæser kompas_partilstand: 85 hele tal i parentes. Fejl 22P02 ved alt andet.';

CREATE FUNCTION @extschema@.kompas_partilstand_out(@extschema@.kompas_partilstand)
	RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_partilstand_out(@extschema@.kompas_partilstand) IS
	'Skriver kompas_partilstand som 85 hele tal i parentes.';

CREATE FUNCTION @extschema@.kompas_partilstand_recv(internal)
	RETURNS @extschema@.kompas_partilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_partilstand_recv(internal) IS
	'Modtager kompas_partilstand binært. Fejl 22P03 ved negative tal.';

CREATE FUNCTION @extschema@.kompas_partilstand_send(@extschema@.kompas_partilstand)
	RETURNS bytea
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_partilstand_send(@extschema@.kompas_partilstand) IS
	'Sender kompas_partilstand binært.';

CREATE TYPE @extschema@.kompas_partilstand (
	INPUT = @extschema@.kompas_partilstand_in,
	OUTPUT = @extschema@.kompas_partilstand_out,
	RECEIVE = @extschema@.kompas_partilstand_recv,
	SEND = @extschema@.kompas_partilstand_send,
	INTERNALLENGTH = 680,
	ALIGNMENT = double
);
COMMENT ON TYPE @extschema@.kompas_partilstand IS
	'Samlede par af kompasmålinger: otte tal pr. dimension (par, sum før, sum efter, sum af kvadrerede ændringer, fremgang, tilbagegang, gulv, loft) og fem for parrene som helhed. Kan gemmes, sendes og lægges sammen.';

CREATE FUNCTION @extschema@.kompas_partilstand_saml(@extschema@.kompas_partilstand, @extschema@.kompas_partilstand)
	RETURNS @extschema@.kompas_partilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_partilstand_saml(@extschema@.kompas_partilstand, @extschema@.kompas_partilstand) IS
	'Summen af to tilstande: den samme som for alle målingerne under ét.';

CREATE FUNCTION @extschema@.kompas_profil_trin(@extschema@.kompas_tilstand, @extschema@.kompas)
	RETURNS @extschema@.kompas_tilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_profil_trin(@extschema@.kompas_tilstand, @extschema@.kompas) IS
	'Intern: lægger en måling til.';

CREATE FUNCTION @extschema@.kompas_profil_tilbage(@extschema@.kompas_tilstand, @extschema@.kompas)
	RETURNS @extschema@.kompas_tilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_profil_tilbage(@extschema@.kompas_tilstand, @extschema@.kompas) IS
	'Intern: trækker en måling fra igen (bevægeligt vindue).';

CREATE FUNCTION @extschema@.kompas_min_slut(@extschema@.kompas_tilstand)
	RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_min_slut(@extschema@.kompas_tilstand) IS
	'Intern: laveste score på hver dimension.';

CREATE FUNCTION @extschema@.kompas_maks_slut(@extschema@.kompas_tilstand)
	RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_maks_slut(@extschema@.kompas_tilstand) IS
	'Intern: højeste score på hver dimension.';

CREATE FUNCTION @extschema@.kompas_gennemsnitsprofil_slut(@extschema@.kompas_tilstand)
	RETURNS double precision[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_gennemsnitsprofil_slut(@extschema@.kompas_tilstand) IS
	'Intern: gennemsnit på hver dimension.';

CREATE AGGREGATE @extschema@.kompas_profil(@extschema@.kompas) (
	SFUNC = @extschema@.kompas_profil_trin,
	STYPE = @extschema@.kompas_tilstand,
	INITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	COMBINEFUNC = @extschema@.kompas_tilstand_saml,
	MSFUNC = @extschema@.kompas_profil_trin,
	MINVFUNC = @extschema@.kompas_profil_tilbage,
	MSTYPE = @extschema@.kompas_tilstand,
	MINITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_profil(@extschema@.kompas) IS
	'Samler kompasmålinger; udfold() giver antal, gennemsnit, spredning, minimum og maksimum pr. dimension. NULL tælles ikke; ingen rækker giver antal 0.';

CREATE AGGREGATE @extschema@.kompas_min(@extschema@.kompas) (
	SFUNC = @extschema@.kompas_profil_trin,
	STYPE = @extschema@.kompas_tilstand,
	INITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	COMBINEFUNC = @extschema@.kompas_tilstand_saml,
	MSFUNC = @extschema@.kompas_profil_trin,
	MINVFUNC = @extschema@.kompas_profil_tilbage,
	MSTYPE = @extschema@.kompas_tilstand,
	MINITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	FINALFUNC = @extschema@.kompas_min_slut,
	MFINALFUNC = @extschema@.kompas_min_slut,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_min(@extschema@.kompas) IS
	'Den laveste score på hver dimension, som en måling.';

CREATE AGGREGATE @extschema@.kompas_maks(@extschema@.kompas) (
	SFUNC = @extschema@.kompas_profil_trin,
	STYPE = @extschema@.kompas_tilstand,
	INITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	COMBINEFUNC = @extschema@.kompas_tilstand_saml,
	MSFUNC = @extschema@.kompas_profil_trin,
	MINVFUNC = @extschema@.kompas_profil_tilbage,
	MSTYPE = @extschema@.kompas_tilstand,
	MINITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	FINALFUNC = @extschema@.kompas_maks_slut,
	MFINALFUNC = @extschema@.kompas_maks_slut,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_maks(@extschema@.kompas) IS
	'Den højeste score på hver dimension, som en måling.';

CREATE AGGREGATE @extschema@.kompas_gennemsnitsprofil(@extschema@.kompas) (
	SFUNC = @extschema@.kompas_profil_trin,
	STYPE = @extschema@.kompas_tilstand,
	INITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	COMBINEFUNC = @extschema@.kompas_tilstand_saml,
	MSFUNC = @extschema@.kompas_profil_trin,
	MINVFUNC = @extschema@.kompas_profil_tilbage,
	MSTYPE = @extschema@.kompas_tilstand,
	MINITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	FINALFUNC = @extschema@.kompas_gennemsnitsprofil_slut,
	MFINALFUNC = @extschema@.kompas_gennemsnitsprofil_slut,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_gennemsnitsprofil(@extschema@.kompas) IS
	'Gennemsnittet på hver af de ti dimensioner; NULL hvor ingen er vurderet.';

CREATE FUNCTION @extschema@.kompas_forandring_trin(@extschema@.kompas_partilstand, @extschema@.kompas, @extschema@.kompas)
	RETURNS @extschema@.kompas_partilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_forandring_trin(@extschema@.kompas_partilstand, @extschema@.kompas, @extschema@.kompas) IS
	'Intern: lægger et par målinger til.';

CREATE FUNCTION @extschema@.kompas_forandring_tilbage(@extschema@.kompas_partilstand, @extschema@.kompas, @extschema@.kompas)
	RETURNS @extschema@.kompas_partilstand
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_forandring_tilbage(@extschema@.kompas_partilstand, @extschema@.kompas, @extschema@.kompas) IS
	'Intern: trækker et par målinger fra igen (bevægeligt vindue).';

CREATE AGGREGATE @extschema@.kompas_forandring(foer @extschema@.kompas, efter @extschema@.kompas) (
	SFUNC = @extschema@.kompas_forandring_trin,
	STYPE = @extschema@.kompas_partilstand,
	INITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	COMBINEFUNC = @extschema@.kompas_partilstand_saml,
	MSFUNC = @extschema@.kompas_forandring_trin,
	MINVFUNC = @extschema@.kompas_forandring_tilbage,
	MSTYPE = @extschema@.kompas_partilstand,
	MINITCOND = '(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_forandring(@extschema@.kompas, @extschema@.kompas) IS
	'Samler par af målinger (før, efter); udfold() giver forandringen pr. dimension over de par der er vurderet begge gange. Par hvor en af målingerne er NULL tælles ikke; ingen rækker giver antal 0.';

CREATE FUNCTION @extschema@.udfold(profil @extschema@.kompas_tilstand,
		OUT dimension integer, OUT antal bigint, OUT ikke_relevant bigint,
		OUT gennemsnit double precision, OUT spredning double precision,
		OUT minimum integer, OUT maksimum integer)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 10
	AS 'MODULE_PATHNAME', 'kompas_profil_udfold';
COMMENT ON FUNCTION @extschema@.udfold(profil @extschema@.kompas_tilstand) IS
	'Ti rækker, én pr. dimension: antal vurderede, antal ikke relevant, gennemsnit, spredning (n - 1), minimum og maksimum. Tomme når ingen er vurderet; spredning kræver to.';

CREATE FUNCTION @extschema@.udfold(forandring @extschema@.kompas_partilstand,
		OUT dimension integer, OUT antal bigint,
		OUT foer_gennemsnit double precision,
		OUT efter_gennemsnit double precision, OUT aendring double precision,
		OUT spredning double precision, OUT nedre double precision,
		OUT oevre double precision, OUT srm double precision,
		OUT fremgang bigint, OUT uaendret bigint, OUT tilbagegang bigint,
		OUT gulv bigint, OUT loft bigint)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 10
	AS 'MODULE_PATHNAME', 'kompas_forandring_udfold';
COMMENT ON FUNCTION @extschema@.udfold(forandring @extschema@.kompas_partilstand) IS
	'Ti rækker, én pr. dimension, over par vurderet begge gange: gennemsnit før og efter, gennemsnitlig ændring med spredning og 95 % t-interval, srm (ændring delt med spredning), antal med fremgang, uændret og tilbagegang, og hvor mange der begyndte på 1 (gulv) eller 10 (loft), som ikke kan falde eller stige mere. Tallene beskriver; de beviser ikke en virkning.';

CREATE FUNCTION @extschema@.kompas_udfaldstal(forandring @extschema@.kompas_partilstand,
		OUT par bigint, OUT sammenlignelige bigint, OUT fremgang bigint,
		OUT uaendret bigint, OUT tilbagegang bigint, OUT blandet bigint)
	RETURNS record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_udfaldstal(forandring @extschema@.kompas_partilstand) IS
	'Parrene som helhed: alle par, sammenlignelige (mindst én dimension vurderet begge gange), fremgang (mindst én op, ingen ned), uændret, tilbagegang og blandet. Samme regel som kompas_udfald() med tærskel 1.';

-- sql/install/31-kompas-funktioner.sql
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

-- sql/install/32-kompas-udvalg.sql
-- Which readings are compared with which: the only place that decides it.

CREATE TYPE @extschema@.kompas_par AS (
	sag_id		bigint,
	foer_id		bigint,
	efter_id	bigint,
	foer		@extschema@.kompas,
	efter		@extschema@.kompas,
	maal		@extschema@.kompas,
	foer_dato	date,
	efter_dato	date,
	periode_start	date,
	antal_maalinger	integer,
	katalog_kode	text,
	rolle		text,
	maaler		text
);
COMMENT ON TYPE @extschema@.kompas_par IS
	'To målinger der må sammenlignes: den første og den seneste i et spor (samme udgave, rolle og måler). efter er tom, når der ikke er en senere måling at sammenligne med.';

CREATE FUNCTION @extschema@.kompas_spor_trin(internal, integer, text, boolean,
		bigint, text, text, text, date, bigint, @extschema@.kompas,
		@extschema@.kompas, text)
	RETURNS internal
	LANGUAGE c IMMUTABLE PARALLEL SAFE	-- not STRICT: targets may be NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_spor_trin(internal, integer, text,
		boolean, bigint, text, text, text, date, bigint, @extschema@.kompas,
		@extschema@.kompas, text) IS
	'Intern: lægger en måling til et barns målinger.';

CREATE FUNCTION @extschema@.kompas_spor_slut(internal)
	RETURNS @extschema@.kompas_par[]
	LANGUAGE c IMMUTABLE PARALLEL SAFE	-- not STRICT: no rows give NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_spor_slut(internal) IS
	'Intern: vælger et par af målinger i hvert spor.';

CREATE AGGREGATE @extschema@.kompas_spor(mindst_dage integer,
		periode_type text, forloeb boolean, sag_id bigint, katalog_kode text,
		rolle text, maaler text, dato date, kompasmaaling_id bigint,
		skoen @extschema@.kompas, maal @extschema@.kompas, anledning text) (
	SFUNC = @extschema@.kompas_spor_trin,
	STYPE = internal,
	SSPACE = 512,
	FINALFUNC = @extschema@.kompas_spor_slut,
	FINALFUNC_MODIFY = READ_ONLY,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_spor(integer, text, boolean, bigint,
		text, text, text, date, bigint, @extschema@.kompas,
		@extschema@.kompas, text) IS
	'Et barns målinger til par der må sammenlignes, ét for hvert spor: samme katalog_kode, rolle og maaler, og samme periode (periode_type aar eller kvartal; NULL er én periode). Parret er den første måling mod den seneste, mindst mindst_dage senere, med mindst én dimension scoret begge gange. Med forloeb er det pr. sag: målingen ved undersøgelsen (ellers den første) mod den seneste ved afslutningen. Målinger uden en eneste score tæller ikke. maal er det seneste mål sat indtil da. Fejl: 22023 (negativt antal dage, ukendt periode_type).';

CREATE FUNCTION @extschema@.kompas_udvalg_intern(fra date, til date,
		mindst_dage integer, periode text, forloeb boolean, kommune integer)
	RETURNS TABLE (kommune_kode integer, borger_id bigint, sag_id bigint,
		katalog_kode text, rolle text, enhed_kode text, periode_start date,
		foer_dato date, efter_dato date, dage integer,
		foer @extschema@.kompas, efter @extschema@.kompas,
		maal @extschema@.kompas, antal_maalinger integer, foer_id bigint,
		efter_id bigint)
	-- not STRICT and no SET: so that a query around it can put its filters
	-- into it
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10000
	AS $$
SELECT s.handlekommune_kode, g.borger_id, (g.p).sag_id, (g.p).katalog_kode,
	(g.p).rolle, coalesce((g.p).maaler, s.enhed_kode, 'ukendt'),
	(g.p).periode_start, (g.p).foer_dato, (g.p).efter_dato,
	(g.p).efter_dato OPERATOR(pg_catalog.-) (g.p).foer_dato, (g.p).foer,
	(g.p).efter, (g.p).maal, (g.p).antal_maalinger, (g.p).foer_id,
	(g.p).efter_id
FROM (SELECT k.borger_id,
		pg_catalog.unnest(@extschema@.kompas_spor(mindst_dage, periode, forloeb,
			k.sag_id, k.katalog_kode, k.rolle,
			CASE WHEN k.rolle OPERATOR(pg_catalog.=) 'institution'
				THEN k.enhed_kode END,
			k.dato, k.kompasmaaling_id, k.skoen, k.maal, k.anledning)) AS p
	FROM udsatte_register.kompasmaaling k
	WHERE k.dato OPERATOR(pg_catalog.>=) fra
		AND k.dato OPERATOR(pg_catalog.<=) til
		AND (kommune IS NULL OR EXISTS (SELECT
			FROM udsatte_register.sag e
			WHERE e.sag_id OPERATOR(pg_catalog.=) k.sag_id
				AND e.handlekommune_kode OPERATOR(pg_catalog.=) kommune))
	GROUP BY k.borger_id) g
	LEFT JOIN udsatte_register.sag s
		ON s.sag_id OPERATOR(pg_catalog.=) (g.p).sag_id
$$;
COMMENT ON FUNCTION @extschema@.kompas_udvalg_intern(date, date, integer, text,
		boolean, integer) IS
	'Intern: fælles for kompas_udvalg og kompas_udvalg_forloeb.';

CREATE FUNCTION @extschema@.kompas_udvalg(fra date, til date,
		mindst_dage integer DEFAULT 0, periode_type text DEFAULT NULL,
		kommune integer DEFAULT NULL)
	RETURNS TABLE (kommune_kode integer, borger_id bigint, sag_id bigint,
		katalog_kode text, rolle text, enhed_kode text, periode_start date,
		foer_dato date, efter_dato date, dage integer,
		foer @extschema@.kompas, efter @extschema@.kompas,
		maal @extschema@.kompas, antal_maalinger integer, foer_id bigint,
		efter_id bigint)
	-- not STRICT and no SET: so that a query around it can put its filters
	-- into it
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10000
	AS $$
SELECT u.* FROM @extschema@.kompas_udvalg_intern(fra, til, mindst_dage,
	periode_type, false, kommune) u
$$;
COMMENT ON FUNCTION @extschema@.kompas_udvalg(date, date, integer, text, integer) IS
	'Første og seneste sammenlignelige måling fra fra til til: én række pr. barn, udgave, rolle og måler, og pr. år eller kvartal når periode_type er aar eller kvartal. En måler er rollen, for institutioner også enheden: to institutioners målinger sammenlignes ikke. efter er den seneste måling mindst mindst_dage efter den første med mindst én dimension scoret begge gange; uden en sådan er den tom, og barnet tæller kun med i dækningen. maal er det seneste mål sat indtil da. enhed_kode er institutionen, ellers enheden i den sag den seneste måling hører til; kommune_kode er samme sags. Med kommune tæller kun målinger i den kommunes sager. Fejl 22023: negativt mindst_dage, ukendt periode_type.';

CREATE FUNCTION @extschema@.kompas_udvalg_forloeb(fra date, til date,
		mindst_dage integer DEFAULT 0, kommune integer DEFAULT NULL)
	RETURNS TABLE (kommune_kode integer, borger_id bigint, sag_id bigint,
		katalog_kode text, rolle text, enhed_kode text, periode_start date,
		foer_dato date, efter_dato date, dage integer,
		foer @extschema@.kompas, efter @extschema@.kompas,
		maal @extschema@.kompas, antal_maalinger integer, foer_id bigint,
		efter_id bigint)
	-- not STRICT and no SET: so that a query around it can put its filters
	-- into it
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10000
	AS $$
SELECT u.* FROM @extschema@.kompas_udvalg_intern(fra, til, mindst_dage,
	NULL, true, kommune) u
$$;
COMMENT ON FUNCTION @extschema@.kompas_udvalg_forloeb(date, date, integer, integer) IS
	'Fra begyndelse til afslutning af hver sag, af målinger fra fra til til: målingen ved undersøgelsen (ellers den første) mod den seneste ved afslutningen, mindst mindst_dage senere. Én række pr. sag, udgave, rolle og måler; efter er tom, når der ikke er målt ved afslutningen. Kolonner som kompas_udvalg; periode_start er tom.';

CREATE FUNCTION @extschema@.kompas_udvalg_bedoemmere(fra date, til date)
	RETURNS TABLE (kommune_kode integer, borger_id bigint, katalog_kode text,
		maaned date, rolle text, anden_rolle text, dato date, anden_dato date,
		skoen @extschema@.kompas, anden_skoen @extschema@.kompas)
	-- not STRICT and no SET: so that a query around it can put its filters
	-- into it
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10000
	AS $$
WITH m AS (
	SELECT DISTINCT ON (k.borger_id, k.katalog_kode, k.rolle,
			pg_catalog.date_trunc('month', k.dato::timestamp))
		k.borger_id, k.katalog_kode, k.rolle, k.sag_id, k.dato, k.skoen,
		pg_catalog.date_trunc('month', k.dato::timestamp)::pg_catalog.date AS maaned
	FROM udsatte_register.kompasmaaling k
	WHERE k.dato OPERATOR(pg_catalog.>=) fra
		AND k.dato OPERATOR(pg_catalog.<=) til
	ORDER BY k.borger_id, k.katalog_kode, k.rolle,
		pg_catalog.date_trunc('month', k.dato::timestamp), k.dato DESC,
		k.kompasmaaling_id DESC)
SELECT s.handlekommune_kode, a.borger_id, a.katalog_kode, a.maaned, a.rolle,
	b.rolle, a.dato, b.dato, a.skoen, b.skoen
FROM m a
	JOIN m b ON b.borger_id OPERATOR(pg_catalog.=) a.borger_id
		AND b.maaned OPERATOR(pg_catalog.=) a.maaned
		AND b.katalog_kode OPERATOR(pg_catalog.=) a.katalog_kode
		AND b.rolle OPERATOR(pg_catalog.>) a.rolle
	LEFT JOIN udsatte_register.sag s
		ON s.sag_id OPERATOR(pg_catalog.=) a.sag_id
$$;
COMMENT ON FUNCTION @extschema@.kompas_udvalg_bedoemmere(date, date) IS
	'To bedømmere af samme barn: målinger fra fra til til af samme barn i samme måned, med samme udgave, af to forskellige roller (hver rolles seneste i måneden). Én række pr. barn, måned, udgave og par af roller, i alfabetisk orden.';

-- sql/install/40-statistik.sql
CREATE FUNCTION @extschema@.wilson(
		taeller double precision,
		naevner double precision,
		konfidens double precision DEFAULT 0.95,
		OUT nedre double precision,
		OUT oevre double precision)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'wilson';
COMMENT ON FUNCTION @extschema@.wilson(double precision, double precision, double precision) IS
	'Wilsons interval for andelen taeller/naevner (brøk 0-1): (2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)). nedre er præcis 0 ved ingen, oevre præcis 1 ved alle; naevner 0 giver NULL. Fejl 22023: negativt eller uendeligt tal, taeller over naevner, konfidens uden for 0-1. Kilde: Wilson 1927.';

CREATE FUNCTION @extschema@.poisson_interval(
		antal double precision,
		basis double precision,
		faktor double precision DEFAULT 1,
		konfidens double precision DEFAULT 0.95,
		OUT nedre double precision,
		OUT oevre double precision)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'poisson_interval';
COMMENT ON FUNCTION @extschema@.poisson_interval(double precision, double precision, double precision, double precision) IS
	'Interval for raten faktor × antal/basis (faktor 1000: pr. 1.000). Under 10 hændelser eksakt: χ²(α/2; 2x)/2 og χ²(1−α/2; 2x+2)/2; ellers Byar: x(1 − 1/(9x) − z/(3√x))³ og (x+1)(1 − 1/(9(x+1)) + z/(3√(x+1)))³. basis 0 giver NULL. Fejl 22023: negativt eller uendeligt tal, konfidens uden for 0-1. Kilde: Garwood 1936; Breslow og Day 1987.';

CREATE FUNCTION @extschema@.t_interval(
		gennemsnit double precision,
		spredning double precision,
		n double precision,
		konfidens double precision DEFAULT 0.95,
		OUT nedre double precision,
		OUT oevre double precision)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 't_interval';
COMMENT ON FUNCTION @extschema@.t_interval(double precision, double precision, double precision, double precision) IS
	'Interval for et gennemsnit af n målinger med stikprøvespredning s: m ± t(1−α/2; n−1)·s/√n. Under 2 målinger giver NULL. Fejl 22023: uendeligt tal, negativ spredning eller n, konfidens uden for 0-1. Kilde: Student 1908.';

CREATE FUNCTION @extschema@.newcombe(
		x1 double precision,
		n1 double precision,
		x2 double precision,
		n2 double precision,
		konfidens double precision DEFAULT 0.95,
		OUT forskel double precision,
		OUT nedre double precision,
		OUT oevre double precision)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'newcombe';
COMMENT ON FUNCTION @extschema@.newcombe(double precision, double precision, double precision, double precision, double precision) IS
	'Forskel mellem to andele, x2/n2 − x1/n1 (ny minus gammel), med interval efter Newcombes metode 10 af de to Wilson-intervaller: d − √((p2−l2)² + (u1−p1)²) og d + √((u2−p2)² + (p1−l1)²). n 0 giver NULL. Fejl 22023 som wilson. Kilde: Newcombe 1998, Statistics in Medicine 17, s. 873-890.';

CREATE FUNCTION @extschema@.rateforhold(
		x1 double precision,
		b1 double precision,
		x2 double precision,
		b2 double precision,
		konfidens double precision DEFAULT 0.95,
		OUT forhold double precision,
		OUT nedre double precision,
		OUT oevre double precision)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'rateforhold';
COMMENT ON FUNCTION @extschema@.rateforhold(double precision, double precision, double precision, double precision, double precision) IS
	'Forhold mellem to rater, (x2/b2)/(x1/b1) (ny over gammel), med eksakt interval: givet x1+x2 er x2 binomialfordelt, og Clopper-Pearson-grænserne for dens andel regnes om. Ingen gamle hændelser giver NULL i forhold og oevre (uendelig); slet ingen hændelser eller basis 0 giver NULL i alt. Fejl 22023: negativt eller uendeligt tal, konfidens uden for 0-1. Kilde: Clopper og Pearson 1934; Przyborowski og Wilenski 1940.';

CREATE FUNCTION @extschema@.welch(
		m1 double precision,
		s1 double precision,
		n1 double precision,
		m2 double precision,
		s2 double precision,
		n2 double precision,
		konfidens double precision DEFAULT 0.95,
		OUT forskel double precision,
		OUT nedre double precision,
		OUT oevre double precision)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'welch';
COMMENT ON FUNCTION @extschema@.welch(double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS
	'Forskel mellem to gennemsnit, m2 − m1 (ny minus gammel), med Welchs t-interval (spredningerne s1 og s2 må være forskellige; frihedsgrader efter Satterthwaite). Under 2 målinger i en gruppe giver NULL. Fejl 22023 som t_interval. Kilde: Welch 1947.';

CREATE FUNCTION @extschema@.tendens_trin(
		double precision[], integer, double precision, double precision)
	RETURNS double precision[]
	-- not STRICT: a missing value is a point of the series too
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'tendens_trin';
COMMENT ON FUNCTION @extschema@.tendens_trin(double precision[], integer, double precision, double precision) IS
	'Indre del af aggregatet tendens: lægger en periode til tilstanden, der rummer de seneste fem.';

CREATE FUNCTION @extschema@.tendens_saml(
		double precision[], double precision[])
	RETURNS double precision[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'tendens_saml';
COMMENT ON FUNCTION @extschema@.tendens_saml(double precision[], double precision[]) IS
	'Indre del af aggregatet tendens: lægger to tilstande sammen ved parallel udførelse.';

CREATE FUNCTION @extschema@.tendens_slut(double precision[])
	RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'tendens_slut';
COMMENT ON FUNCTION @extschema@.tendens_slut(double precision[]) IS
	'Indre del af aggregatet tendens: dommen over de seneste fem perioder.';

CREATE AGGREGATE @extschema@.tendens(
		periode integer, vaerdi double precision, standardfejl double precision) (
	SFUNC = @extschema@.tendens_trin,
	STYPE = double precision[],
	INITCOND = '{0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0}',
	COMBINEFUNC = @extschema@.tendens_saml,
	FINALFUNC = @extschema@.tendens_slut,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.tendens(integer, double precision, double precision) IS
	'Nylig tendens over de seneste fem perioder (fortløbende heltal: år, eller år × 4 + kvartal; rækkefølgen er ligegyldig): op, ned, ingen eller ukendt. Hældningen vejes med 1/standardfejl² og tæller kun, når (hældning/standardfejl)² > 9,5495 (99,8 %) og fortegnet holder, hver gang én periode udelades. Færre end fem, et hul, en manglende værdi eller standardfejl giver ukendt. Rækker uden periode springes over; to rækker for samme periode er en fejl (22023).';

CREATE FUNCTION @extschema@.xmr(
		vaerdier double precision[],
		frasorter boolean DEFAULT true)
	RETURNS TABLE (
		nr integer,
		vaerdi double precision,
		midte double precision,
		nedre double precision,
		oevre double precision,
		brud text,
		proeve boolean)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 24
	AS 'MODULE_PATHNAME', 'xmr';
COMMENT ON FUNCTION @extschema@.xmr(double precision[], boolean) IS
	'Kontroldiagram (XmR) for en serie: gennemsnit ± 2,66 × gennemsnitlig bevægelig spændvidde, én række pr. punkt. frasorter: spændvidder over 3,267 × gennemsnittet udelades én gang. brud er den første regel punktet bryder: udenfor (grænserne), skift (syv på samme side af midten), tendens (syv punkter stigende eller faldende), yderzone (to af tre ud over 2/3 af grænsen på samme side), ellers NULL. proeve: under 12 punkter, grænserne er foreløbige. Fejl 22004 ved NULL i serien, 22023 ved uendelige tal. Kilde: Wheeler 1993.';

-- sql/install/45-forsoeg.sql
CREATE FUNCTION @extschema@.forsoeg_dato(tekst text) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_dato';
COMMENT ON FUNCTION @extschema@.forsoeg_dato(text) IS
	'En dato skrevet åååå-mm-dd, år 1900-2199. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_tidspunkt(tekst text) RETURNS timestamptz
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_tidspunkt';
COMMENT ON FUNCTION @extschema@.forsoeg_tidspunkt(text) IS
	'Et tidspunkt efter ISO 8601: dato, T eller blank, tt:mm, evt. :ss og brøkdele (højst seks cifre), evt. Z eller afvigelse (+01:00, +0100, +01). Uden afvigelse er det dansk lokaltid (Europe/Copenhagen); den time der springes over om foråret tæller som vintertid, den dobbelte om efteråret som vintertid. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_heltal(tekst text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_heltal';
COMMENT ON FUNCTION @extschema@.forsoeg_heltal(text) IS
	'Et helt tal, evt. med fortegn. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_stort_heltal(tekst text) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_stort_heltal';
COMMENT ON FUNCTION @extschema@.forsoeg_stort_heltal(text) IS
	'Et helt tal på op til 64 bit, evt. med fortegn. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_tal(tekst text) RETURNS numeric
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_tal';
COMMENT ON FUNCTION @extschema@.forsoeg_tal(text) IS
	'Et tal med punktum som decimaltegn, evt. med fortegn, højst 40 tegn; fx et beløb i kroner. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_boolsk(tekst text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_boolsk';
COMMENT ON FUNCTION @extschema@.forsoeg_boolsk(text) IS
	'Ja eller nej: ja, true, t, 1 hhv. nej, false, f, 0, med store eller små bogstaver. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_cpr(tekst text) RETURNS @extschema@.cpr
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_cpr';
COMMENT ON FUNCTION @extschema@.forsoeg_cpr(text) IS
	'Et personnummer, som typen cpr læser det. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_kompas(tekst text) RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_kompas';
COMMENT ON FUNCTION @extschema@.forsoeg_kompas(text) IS
	'Et kompas, som typen kompas læser det. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_pseudonym(tekst text) RETURNS @extschema@.pseudonym
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_pseudonym';
COMMENT ON FUNCTION @extschema@.forsoeg_pseudonym(text) IS
	'Et pseudonym, 32 hexadecimale cifre. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.csv_felter(linje text, skilletegn text DEFAULT ',') RETURNS text[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'csv_felter';
COMMENT ON FUNCTION @extschema@.csv_felter(text, text) IS
	'Felterne i en CSV-linje (RFC 4180): et tomt felt er NULL, et tomt felt i anførselstegn er en tom tekst, dobbelte anførselstegn er ét. BOM foran og linjeskift efter linjen fjernes. NULL når anførselstegnene ikke går op. Fejl: 22023 (skilletegn er ikke ét ASCII-tegn).';

-- sql/install/48-periode.sql
-- Quarters and years of a span of days, for the SELECT list of basis views.

CREATE FUNCTION @extschema@.perioder(fra date, til date, pr date,
		OUT periode_type text, OUT start date, OUT slut date)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 8	-- not STRICT: no end is NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.perioder(date, date, date) IS
	'De kvartaler og år der har mindst én dag fra fra til til, og som begynder senest på pr; til NULL er uden slutning. Fejl 22008, hvis pr eller en dag der skal gives perioder for, ligger uden for kalenderen (1900-2199).';

CREATE FUNCTION @extschema@.beholdningsdage(fra date, til date, pr date,
		OUT periode_type text, OUT dato date)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 8	-- not STRICT: no end is NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.beholdningsdage(date, date, date) IS
	'Opgørelsesdagene fra fra til til, senest pr: hvert kvartals sidste dag, og for året fjerde kvartals (i året med pr det seneste afsluttede kvartals). til NULL er uden slutning. Fejl 22008, hvis pr eller en dag der skal gives perioder for, ligger uden for kalenderen (1900-2199).';

-- sql/install/50-noegletal.sql
-- From observations to cells: one generic layer over all basis views.

CREATE TYPE @extschema@.observationer;

CREATE FUNCTION @extschema@.observationer_in(cstring)
	RETURNS @extschema@.observationer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.observationer_in(cstring) IS
	'Intern: en værdi af typen observationer kan ikke skrives som tekst (fejl 0A000).';

CREATE FUNCTION @extschema@.observationer_out(@extschema@.observationer)
	RETURNS cstring
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.observationer_out(@extschema@.observationer) IS
	'Intern: viser kun hvor mange observationer værdien rummer.';

CREATE TYPE @extschema@.observationer (
	INPUT = @extschema@.observationer_in,
	OUTPUT = @extschema@.observationer_out,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = double,
	STORAGE = extended
);
COMMENT ON TYPE @extschema@.observationer IS
	'Intern: de observationer aggregatet celler() har samlet. Laves kun af aggregatet.';

CREATE FUNCTION @extschema@.celler_trin(internal, date, text, text, text,
		integer, text, integer, double precision, double precision, integer,
		bigint)
	RETURNS internal
	LANGUAGE c IMMUTABLE PARALLEL SAFE	-- not STRICT: some may be NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.celler_trin(internal, date, text, text, text,
		integer, text, integer, double precision, double precision, integer,
		bigint) IS
	'Intern: trinfunktion for aggregatet celler.';

CREATE FUNCTION @extschema@.celler_slut(internal) RETURNS @extschema@.observationer
	LANGUAGE c IMMUTABLE PARALLEL SAFE	-- not STRICT: no rows give NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.celler_slut(internal) IS
	'Intern: slutfunktion for aggregatet celler.';

CREATE AGGREGATE @extschema@.celler(dato date, periode_type text,
		enhed_kode text, tilbud_enhed_kode text, bydel_nr integer, koen text,
		alder integer, taeller double precision, naevner double precision,
		antal integer, borger_id bigint) (
	SFUNC = @extschema@.celler_trin,
	STYPE = internal,
	SSPACE = 1000000,
	FINALFUNC = @extschema@.celler_slut,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.celler(date, text, text, text, integer, text,
		integer, double precision, double precision, integer, bigint) IS
	'Samler observationer (grundlagsvisningernes kolonner) for ét sted til én værdi, som celle_udfold() gør til celler. Fejl 22004, hvis en kolonne der skal være udfyldt er tom; 22008, hvis dato ligger uden for kalenderen (1900-2199); 22023 ved en anden periode_type end aar og kvartal, et andet koen end M, K og U, en negativ antal, eller en taeller eller naevner der er NaN eller uendelig.';

CREATE FUNCTION @extschema@.celle_udfold(samlet @extschema@.observationer, art text,
		faktor integer, retning text, opdelinger text[], hierarki text[],
		pr date,
		OUT periode_type text, OUT periode_start date, OUT periode_slut date,
		OUT er_afsluttet boolean, OUT enhed_kode text,
		OUT tilbud_enhed_kode text, OUT bydel_nr integer, OUT koen text,
		OUT aldersgruppe text, OUT antal bigint, OUT taeller double precision,
		OUT naevner double precision, OUT vaerdi double precision,
		OUT nedre95 double precision, OUT oevre95 double precision,
		OUT nedre998 double precision, OUT oevre998 double precision,
		OUT forrige double precision, OUT aendring double precision,
		OUT vurdering text, OUT tendens text, OUT status text)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 2000
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.celle_udfold(@extschema@.observationer, text, integer, text, text[],
		text[], date) IS
	'Gør samlede observationer til celler: én række pr. periode og serie (i alt, enhed med overordnede, tilbud, bydel, hver krydset med køn og aldersgruppe, som opdelinger tillader), tæt fra første observation til opgørelsesdatoen. art er andel, rate, gennemsnit, median eller antal; faktor ganges på rater; retning er op, ned eller NULL (ellers fejl 22023); hierarki er par af enhed og overordnet. Intervaller: Wilson for andele, eksakt Poisson/Byar for rater og antal, t for gennemsnit. vurdering sammenligner med året før (Newcombe, betinget test af rater, Welch); tendens er de seneste fem afsluttede perioder.';

-- The cells of one indicator and one municipality (NULL: the whole country),
-- computed now from the indicator's basis view.  The statement is made for
-- each call, so that the planner sees the indicator and the municipality as
-- constants: every other branch of the view falls away, and indexes are used.
CREATE FUNCTION @extschema@.indikator_celler(indikator text,
		kommune_kode integer, opdelinger text[],
		OUT periode_type text, OUT periode_start date, OUT periode_slut date,
		OUT er_afsluttet boolean, OUT enhed_kode text,
		OUT tilbud_enhed_kode text, OUT bydel_nr integer, OUT koen text,
		OUT aldersgruppe text, OUT antal bigint, OUT taeller double precision,
		OUT naevner double precision, OUT vaerdi double precision,
		OUT nedre95 double precision, OUT oevre95 double precision,
		OUT nedre998 double precision, OUT oevre998 double precision,
		OUT forrige double precision, OUT aendring double precision,
		OUT vurdering text, OUT tendens text, OUT status text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE COST 100000 ROWS 1000
	-- not STRICT: a NULL municipality is the whole country
	SET search_path = pg_catalog, pg_temp
	-- compiling a statement that runs for a moment costs more than it saves
	SET jit = off
	AS $$
DECLARE
	i			record;
	spoergsmaal	text;
	kolonne		text;
BEGIN
	IF indikator IS NULL THEN
		RETURN;
	END IF;
	SELECT k.* INTO i
	FROM udsatte_register.indikator k
	WHERE k.indikator = indikator_celler.indikator;
	IF NOT FOUND THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('unknown indicator: "%s"',
				@extschema@.intern_citat(indikator)),
			HINT = 'The indicators are listed in udsatte_maal.dim_indikator.';
	END IF;
	IF kommune_kode IS NULL THEN
		opdelinger := ARRAY(SELECT o FROM unnest(opdelinger) o
			WHERE o IN ('koen', 'aldersgruppe'));
	END IF;
	spoergsmaal := format($q$
SELECT c.*
FROM (SELECT @extschema@.celler(g.dato, g.periode_type, g.enhed_kode,
			g.tilbud_enhed_kode, g.bydel_nr, g.koen, g.alder, g.taeller,
			g.naevner, g.antal, g.borger_id) AS samlet
	FROM udsatte_maal.%1$I g
	WHERE g.indikator = %2$L %3$s) s,
	@extschema@.celle_udfold(s.samlet, %4$L, %5$L, %6$L, %7$L,
		ARRAY(SELECT u FROM udsatte_register.enhed e,
				unnest(ARRAY[e.enhed_kode, e.overordnet]) u
			WHERE e.overordnet IS NOT NULL AND e.kommune_kode = %8$L),
		@extschema@.opgoerelsesdato()) c
$q$, i.grundlag, i.indikator, 'AND g.kommune_kode = ' || kommune_kode, i.art,
		i.faktor, i.retning,
		ARRAY(SELECT o FROM unnest(i.opdelinger) o WHERE o = ANY (opdelinger)),
		kommune_kode);
	IF i.indbygget THEN
		RETURN QUERY EXECUTE spoergsmaal;
		RETURN;
	END IF;
	-- An indicator of the municipality's own may be broken; the others shall
	-- still be shown.
	BEGIN
		RETURN QUERY EXECUTE spoergsmaal;
	EXCEPTION WHEN undefined_table OR undefined_column OR datatype_mismatch
		OR undefined_function OR null_value_not_allowed
		OR datetime_field_overflow OR invalid_parameter_value THEN
		GET STACKED DIAGNOSTICS kolonne = MESSAGE_TEXT;
		RAISE WARNING USING
			ERRCODE = SQLSTATE,
			MESSAGE = format('indicator "%s" cannot be computed from view "udsatte_maal.%s"',
				i.indikator, i.grundlag),
			DETAIL = kolonne,
			HINT = 'The view must have the columns of the observation contract.';
	END;
END
$$;
COMMENT ON FUNCTION @extschema@.indikator_celler(text, integer, text[]) IS
	'Cellerne for én indikator og én kommune (NULL er hele landet), regnet nu fra indikatorens grundlagsvisning. opdelinger er de opdelinger der ønskes af dem indikatoren har. Fejl 22023 ved ukendt indikator. En af kommunens egne indikatorer der ikke kan regnes, giver en advarsel og ingen rækker.';

-- The stored numbers of one indicator and municipality, if they are certain to
-- be what a computation would give now; otherwise NULL.
CREATE FUNCTION @extschema@.intern_lager(indikator text, kommune_kode integer)
	RETURNS bigint
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	-- not STRICT: a NULL municipality is the whole country
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	RETURN (SELECT l.lager_id
		FROM udsatte_register.celle_lager l
		WHERE l.indikator = intern_lager.indikator
			AND l.kommune_kode IS NOT DISTINCT FROM intern_lager.kommune_kode
			AND l.opgoerelsesdato = @extschema@.opgoerelsesdato()
			AND @extschema@.lager_gyldigt(l.oejebillede, l.transaktion,
				l.database_noegle));
END
$$;
COMMENT ON FUNCTION @extschema@.intern_lager(text, integer) IS
	'Intern: nøglen til gyldige lagrede tal, eller NULL.';

-- The cells in all breakdowns, and those that overviews and goal views show.
CREATE FUNCTION @extschema@.indikator_tal(indikator text,
		kommune_kode integer,
		OUT periode_type text, OUT periode_start date, OUT periode_slut date,
		OUT er_afsluttet boolean, OUT enhed_kode text,
		OUT tilbud_enhed_kode text, OUT bydel_nr integer, OUT koen text,
		OUT aldersgruppe text, OUT antal bigint, OUT taeller double precision,
		OUT naevner double precision, OUT vaerdi double precision,
		OUT nedre95 double precision, OUT oevre95 double precision,
		OUT nedre998 double precision, OUT oevre998 double precision,
		OUT forrige double precision, OUT aendring double precision,
		OUT vurdering text, OUT tendens text, OUT status text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE COST 10000 ROWS 1000
	-- not STRICT: a NULL municipality is the whole country
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	lager	bigint := @extschema@.intern_lager(indikator, kommune_kode);
BEGIN
	IF lager IS NULL THEN
		RETURN QUERY SELECT *
			FROM @extschema@.indikator_celler(indikator, kommune_kode, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}');
	ELSE
		RETURN QUERY SELECT c.periode_type, c.periode_start, c.periode_slut,
				c.er_afsluttet, c.enhed_kode, c.tilbud_enhed_kode, c.bydel_nr,
				c.koen, c.aldersgruppe, c.antal, c.taeller, c.naevner,
				c.vaerdi, c.nedre95, c.oevre95, c.nedre998, c.oevre998,
				c.forrige, c.aendring, c.vurdering, c.tendens, c.status
			FROM udsatte_register.celle_lager_tal c
			WHERE c.lager_id = lager;
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.indikator_tal(text, integer) IS
	'Som indikator_celler() med alle opdelinger, men fra lageret når det er sikkert at en beregning nu ville give det samme: samme opgørelsesdato, ingen ændring af registret siden, og læseren er ikke omfattet af rækkesikkerhed.';

CREATE FUNCTION @extschema@.indikator_hovedtal(indikator text,
		kommune_kode integer,
		OUT periode_type text, OUT periode_start date, OUT periode_slut date,
		OUT er_afsluttet boolean, OUT enhed_kode text,
		OUT tilbud_enhed_kode text, OUT bydel_nr integer, OUT koen text,
		OUT aldersgruppe text, OUT antal bigint, OUT taeller double precision,
		OUT naevner double precision, OUT vaerdi double precision,
		OUT nedre95 double precision, OUT oevre95 double precision,
		OUT nedre998 double precision, OUT oevre998 double precision,
		OUT forrige double precision, OUT aendring double precision,
		OUT vurdering text, OUT tendens text, OUT status text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE COST 10000 ROWS 1000
	-- not STRICT: a NULL municipality is the whole country
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	lager	bigint := @extschema@.intern_lager(indikator, kommune_kode);
BEGIN
	IF lager IS NULL THEN
		RETURN QUERY SELECT *
			FROM @extschema@.indikator_celler(indikator, kommune_kode, '{enhed}');
	ELSE
		RETURN QUERY SELECT c.periode_type, c.periode_start, c.periode_slut,
				c.er_afsluttet, c.enhed_kode, c.tilbud_enhed_kode, c.bydel_nr,
				c.koen, c.aldersgruppe, c.antal, c.taeller, c.naevner,
				c.vaerdi, c.nedre95, c.oevre95, c.nedre998, c.oevre998,
				c.forrige, c.aendring, c.vurdering, c.tendens, c.status
			FROM udsatte_register.celle_lager_tal c
			WHERE c.lager_id = lager
				AND c.tilbud_enhed_kode IS NULL AND c.bydel_nr IS NULL
				AND c.koen IS NULL AND c.aldersgruppe IS NULL;
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.indikator_hovedtal(text, integer) IS
	'Som indikator_tal(), men kun i alt og pr. enhed.';

-- Which database a snapshot belongs to: transaction numbers mean nothing in
-- another cluster or a restored copy.
CREATE FUNCTION @extschema@.intern_database_noegle() RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN (SELECT s.system_identifier || '/' || d.oid
		FROM pg_catalog.pg_control_system() s, pg_catalog.pg_database d
		WHERE d.datname = pg_catalog.current_database());
COMMENT ON FUNCTION @extschema@.intern_database_noegle() IS
	'Intern: nøgle for denne database; transaktionsnumre betyder intet i en anden.';

-- Every committed change of the register since the snapshot shows itself as a
-- row whose transaction the snapshot does not see.  The storing transaction's
-- own changes are in its numbers and their row is taken away; a row of its own
-- is therefore a change it made after storing.
CREATE FUNCTION @extschema@.lager_gyldigt(oejebillede pg_snapshot,
		lagret_af xid8, noegle text)
	RETURNS boolean
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	RETURN noegle = @extschema@.intern_database_noegle()
		AND NOT EXISTS (SELECT FROM udsatte_register.registeraendring a
			WHERE a.transaktion = lagret_af
				OR NOT pg_visible_in_snapshot(a.transaktion, oejebillede))
		AND NOT EXISTS (SELECT FROM pg_class c
			WHERE c.relnamespace = 'udsatte_register'::regnamespace
				AND c.relkind IN ('r', 'p', 'v', 'f', 'm')
				AND (c.relkind IN ('v', 'f', 'm')
					OR c.relrowsecurity AND row_security_active(c.oid)));
END
$$;
COMMENT ON FUNCTION @extschema@.lager_gyldigt(pg_snapshot, xid8, text) IS
	'Sand når lagrede tal med sikkerhed er dem en beregning ville give nu: registret er uændret siden øjebilledet, alt i det er almindelige tabeller, og læseren ser alle rækker.';

-- Statement trigger on every table of the register: notes that this
-- transaction has changed something.  It runs with the rights of whoever makes
-- the change: the register's owner could put anything in the table's place.
CREATE FUNCTION @extschema@.intern_register_aendret() RETURNS trigger
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	INSERT INTO udsatte_register.registeraendring (transaktion)
	VALUES (pg_current_xact_id())
	ON CONFLICT DO NOTHING;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_register_aendret() IS
	'Intern: udløserfunktion der noterer at transaktionen har ændret registret, så lagrede tal ikke bruges efter den.';

CREATE PROCEDURE @extschema@.opdater_lager()
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	i	record;
	ny	bigint;
	nu	pg_snapshot;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('udsatte.opdater_lager'));
	-- no foreign key between the two: it would be checked a million times
	DELETE FROM udsatte_register.celle_lager_tal;
	DELETE FROM udsatte_register.celle_lager;
	-- Changes this transaction itself has made are in the numbers.
	nu := pg_current_snapshot();
	FOR i IN
		SELECT k.indikator, s.kommune_kode
		FROM udsatte_register.indikator k
			CROSS JOIN (SELECT o.kommune_kode FROM udsatte_register.kommune o
				UNION ALL
				SELECT NULL FROM udsatte_register.kommune o
				HAVING count(*) > 1) s
		ORDER BY k.raekkefoelge, k.indikator, s.kommune_kode
	LOOP
		INSERT INTO udsatte_register.celle_lager
			(indikator, kommune_kode, opgoerelsesdato, oejebillede,
				transaktion, database_noegle)
		VALUES (i.indikator, i.kommune_kode, @extschema@.opgoerelsesdato(), nu,
			pg_current_xact_id(), @extschema@.intern_database_noegle())
		RETURNING lager_id INTO ny;
		INSERT INTO udsatte_register.celle_lager_tal (lager_id, periode_type,
			periode_start, periode_slut, er_afsluttet, enhed_kode,
			tilbud_enhed_kode, bydel_nr, koen, aldersgruppe, antal, taeller,
			naevner, vaerdi, nedre95, oevre95, nedre998, oevre998,
			forrige, aendring, vurdering, tendens, status)
		SELECT ny, c.periode_type, c.periode_start, c.periode_slut,
			c.er_afsluttet, c.enhed_kode, c.tilbud_enhed_kode, c.bydel_nr,
			c.koen, c.aldersgruppe, c.antal, c.taeller, c.naevner, c.vaerdi,
			c.nedre95, c.oevre95, c.nedre998, c.oevre998, c.forrige,
			c.aendring, c.vurdering, c.tendens, c.status
		FROM @extschema@.indikator_celler(i.indikator, i.kommune_kode,
			'{enhed,tilbud_enhed,bydel,koen,aldersgruppe}') c;
	END LOOP;
	DELETE FROM udsatte_register.registeraendring a
	WHERE pg_visible_in_snapshot(a.transaktion, nu)
		OR a.transaktion = pg_current_xact_id_if_assigned();
END
$$;
COMMENT ON PROCEDURE @extschema@.opdater_lager() IS
	'Regner alle celler for alle indikatorer og lægger dem i lageret, så noegletal, maal_*-visninger og overblik svarer straks. Køres efter hver indlæsning. Lageret bruges kun så længe registret er uændret.';

CREATE FUNCTION @extschema@.maalopfyldelse(vaerdi double precision,
		nedre95 double precision, oevre95 double precision, retning text,
		maaltal double precision)
	RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE	-- not STRICT: NULL gives 'ukendt'
	RETURN CASE
		WHEN vaerdi IS NULL OR retning IS NULL OR maaltal IS NULL THEN 'ukendt'
		WHEN retning = 'op' AND vaerdi >= maaltal
			OR retning = 'ned' AND vaerdi <= maaltal THEN 'naaet'
		WHEN retning = 'op' AND oevre95 < maaltal
			OR retning = 'ned' AND nedre95 > maaltal THEN 'ikke_naaet'
		ELSE 'usikkert' END;
COMMENT ON FUNCTION @extschema@.maalopfyldelse(double precision,
		double precision, double precision, text, double precision) IS
	'Værdien mod måltallet: naaet, ikke_naaet (hele 95 % intervallet er på den forkerte side af måltallet), usikkert (værdien er på den forkerte side, men intervallet udelukker ikke måltallet) eller ukendt.';

-- sql/install/52-overblik.sql
-- Words for numbers, and the yearly status.

CREATE FUNCTION @extschema@.tal_tekst(tal double precision, decimaler integer)
	RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN translate(to_char(round(tal::numeric, decimaler),
		'FM999,999,999,990' || CASE WHEN decimaler > 0
			THEN '.' || repeat('0', decimaler) ELSE '' END), ',.', '.,');
COMMENT ON FUNCTION @extschema@.tal_tekst(double precision, integer) IS
	'Et tal skrevet på dansk med det antal decimaler der ønskes: 1234,5 bliver 1.234,5. Uafhængig af serverens sprog.';

CREATE FUNCTION @extschema@.vaerdi_tekst(vaerdi double precision, art text,
		enhed_tekst text)
	RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE art
		WHEN 'andel' THEN @extschema@.tal_tekst(vaerdi * 100, 1) || ' %'
		WHEN 'antal' THEN @extschema@.tal_tekst(vaerdi, 0) || ' ' || enhed_tekst
		ELSE @extschema@.tal_tekst(vaerdi, 1) || ' ' || enhed_tekst END;
COMMENT ON FUNCTION @extschema@.vaerdi_tekst(double precision, text, text) IS
	'En indikators værdi i ord: andele i procent, antal uden decimaler, andet med én decimal og måleenhed.';

CREATE FUNCTION @extschema@.kode_tekst(kode text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE kode
		WHEN 'bedre' THEN 'Bedre end året før'
		WHEN 'uaendret' THEN 'Ikke sikkert ændret fra året før'
		WHEN 'daarligere' THEN 'Dårligere end året før'
		WHEN 'ukendt' THEN 'Kan ikke vurderes'
		WHEN 'naaet' THEN 'Måltallet er nået'
		WHEN 'ikke_naaet' THEN 'Måltallet er ikke nået'
		WHEN 'usikkert' THEN 'Måltallet er ikke nået, men afstanden er ikke sikker'
		WHEN 'op' THEN 'Stigende'
		WHEN 'ned' THEN 'Faldende'
		WHEN 'ingen' THEN 'Ingen sikker tendens'
		ELSE kode END;
COMMENT ON FUNCTION @extschema@.kode_tekst(text) IS
	'Ord for koderne i vurdering, maalopfyldelse og tendens.';

CREATE FUNCTION @extschema@.statustekst(aar integer, maal text,
		indikator_navn text, art text, enhed_tekst text,
		vaerdi double precision, nedre95 double precision,
		oevre95 double precision, forrige double precision, vurdering text,
		maaltal double precision, maalopfyldelse text, tendens text,
		er_afsluttet boolean, daekning double precision)
	RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE	-- not STRICT: most may be NULL
	RETURN 'Mål ' || maal || '. ' || indikator_navn || ': '
		|| CASE WHEN vaerdi IS NULL
			THEN 'der er ikke grundlag for et tal i ' || aar || '.'
			ELSE @extschema@.vaerdi_tekst(vaerdi, art, enhed_tekst) || ' i ' || aar
				|| CASE WHEN er_afsluttet THEN '' ELSE ' (året er ikke slut)' END
				|| coalesce(', mod '
					|| @extschema@.vaerdi_tekst(forrige, art, enhed_tekst)
					|| ' året før', '')
				|| '.'
				|| coalesce(' 95 % sikkerhedsinterval: '
					|| CASE WHEN art = 'andel'
						THEN @extschema@.tal_tekst(nedre95 * 100, 1) || '-'
							|| @extschema@.tal_tekst(oevre95 * 100, 1) || ' %'
						WHEN art = 'antal'
						THEN @extschema@.tal_tekst(nedre95, 0) || '-'
							|| @extschema@.tal_tekst(oevre95, 0)
						ELSE @extschema@.tal_tekst(nedre95, 1) || '-'
							|| @extschema@.tal_tekst(oevre95, 1) END || '.', '')
				|| ' ' || @extschema@.kode_tekst(vurdering) || '.'
				|| CASE WHEN tendens IN ('op', 'ned')
					THEN ' Tendensen over fem år er '
						|| lower(@extschema@.kode_tekst(tendens)) || '.'
					ELSE '' END
				|| coalesce(' ' || @extschema@.kode_tekst(
						CASE WHEN maaltal IS NOT NULL THEN maalopfyldelse END)
					|| ' (' || @extschema@.vaerdi_tekst(maaltal, art, enhed_tekst)
					|| ').', '')
				|| coalesce(' Tallet dækker '
					|| @extschema@.tal_tekst(daekning * 100, 0)
					|| ' % af dem det handler om.', '') END;
COMMENT ON FUNCTION @extschema@.statustekst(integer, text, text, text, text,
		double precision, double precision, double precision,
		double precision, text, double precision, text, text, boolean,
		double precision) IS
	'Status for ét mål og ét år i ord, som den kan stå i en indstilling til udvalget.';

CREATE FUNCTION @extschema@.status_aar(aar integer,
		kommune_kode integer DEFAULT NULL,
		OUT fokusomraade_nr integer, OUT fokusomraade_navn text, OUT maal text,
		OUT maal_tekst text, OUT kommune text, OUT indikator text,
		OUT vaerdi double precision, OUT forrige double precision,
		OUT maaltal double precision, OUT vurdering text,
		OUT maalopfyldelse text, OUT tendens text, OUT aktiviteter integer,
		OUT aktiviteter_gennemfoert integer, OUT tekst text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 20
	-- not STRICT: no municipality means all of them
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	IF aar IS NULL OR aar NOT BETWEEN 1900 AND 2199 THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'the year must be between 1900 and 2199';
	END IF;
	RETURN QUERY
	SELECT o.fokusomraade_nr, o.fokusomraade_navn, o.maal, o.maal_tekst,
		o.kommune, o.indikator, o.vaerdi, o.forrige, o.maaltal, o.vurdering,
		o.maalopfyldelse, o.tendens, a.i_alt, a.gennemfoert, o.tekst
	FROM udsatte_maal.strategi_overblik o
		CROSS JOIN LATERAL (SELECT count(*)::integer AS i_alt,
				count(*) FILTER (WHERE s.status = 'gennemfoert')::integer
					AS gennemfoert
			FROM udsatte_register.virkemiddel v
				JOIN udsatte_register.aktivitet t ON t.virkemiddel = v.virkemiddel
				LEFT JOIN LATERAL (SELECT x.status
					FROM udsatte_register.aktivitet_status x
					WHERE x.aktivitet = t.aktivitet
						AND x.dato <= make_date(status_aar.aar, 12, 31)
					ORDER BY x.dato DESC LIMIT 1) s ON true
			WHERE v.maal = o.maal) a
	WHERE o.aar = status_aar.aar
		AND (status_aar.kommune_kode IS NULL
			OR o.kommune_kode = status_aar.kommune_kode)
	ORDER BY o.fokusomraade_nr, o.maal, o.indikator, o.kommune;
END
$$;
COMMENT ON FUNCTION @extschema@.status_aar(integer, integer) IS
	'Årets status på strategien: én række pr. mål (hovedindikator) med tal, vurdering, aktiviteter og en tekst til indstillingen. Uden kommune vises alle.';

CREATE FUNCTION @extschema@.tilfoej_indikator(indikator text, navn text,
		grundlag text, art text, definition text, taeller_tekst text,
		naevner_tekst text, kohorte text, enhed_tekst text,
		maal text DEFAULT NULL, retning text DEFAULT NULL,
		faktor integer DEFAULT 1, beholdning boolean DEFAULT false,
		hovedindikator boolean DEFAULT false,
		opdelinger text[] DEFAULT '{enhed,bydel,koen,aldersgruppe}',
		alder_fra integer DEFAULT NULL, alder_til integer DEFAULT NULL,
		taerskel double precision DEFAULT NULL,
		vindue_mdr integer DEFAULT NULL, raekkefoelge integer DEFAULT 9000)
	RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE	-- not STRICT: some may be NULL
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	visning	regclass := to_regclass(format('udsatte_maal.%I', grundlag));
	k		record;
	fejl	text;
BEGIN
	IF visning IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = format('view "udsatte_maal.%s" does not exist', grundlag),
			HINT = 'Create the view in schema udsatte_maal with the columns of the observation contract.';
	END IF;
	FOR k IN
		SELECT x.kolonne, x.type, format_type(a.atttypid, NULL) AS er
		FROM (VALUES (1, 'indikator', 'text'), (2, 'dato', 'date'),
				(3, 'periode_type', 'text'), (4, 'kommune_kode', 'integer'),
				(5, 'enhed_kode', 'text'), (6, 'tilbud_enhed_kode', 'text'),
				(7, 'bydel_nr', 'integer'), (8, 'koen', 'text'),
				(9, 'alder', 'integer'), (10, 'taeller', 'double precision'),
				(11, 'naevner', 'double precision'), (12, 'antal', 'integer'),
				(13, 'borger_id', 'bigint'), (14, 'sag_id', 'bigint'),
				(15, 'haendelse_id', 'bigint')) x(nr, kolonne, type)
			LEFT JOIN pg_attribute a
				ON a.attrelid = visning AND a.attname = x.kolonne
					AND NOT a.attisdropped
		ORDER BY x.nr
	LOOP
		IF k.er IS NULL OR k.er <> k.type THEN
			RAISE EXCEPTION USING
				ERRCODE = 'datatype_mismatch',
				MESSAGE = format('view "udsatte_maal.%s" does not meet the observation contract', grundlag),
				DETAIL = CASE WHEN k.er IS NULL
					THEN format('Column "%s" (%s) is missing.', k.kolonne, k.type)
					ELSE format('Column "%s" is %s and must be %s.',
						k.kolonne, k.er, k.type) END;
		END IF;
	END LOOP;
	INSERT INTO udsatte_register.indikator (indikator, maal, navn, art,
		beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra,
		alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition,
		taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge,
		indbygget)
	VALUES (indikator, maal, navn, art, beholdning, hovedindikator, faktor,
		enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr,
		opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte,
		'antagelse', raekkefoelge, false);
	-- A view may have the right columns and still hold a NULL or a wrong code.
	BEGIN
		EXECUTE format('SELECT @extschema@.celler(g.dato, g.periode_type, g.enhed_kode, g.tilbud_enhed_kode, g.bydel_nr, g.koen, g.alder, g.taeller, g.naevner, g.antal, g.borger_id) FROM udsatte_maal.%I g WHERE g.indikator = %L',
			grundlag, indikator);
	EXCEPTION WHEN null_value_not_allowed THEN
		GET STACKED DIAGNOSTICS fejl = MESSAGE_TEXT;
		RAISE EXCEPTION USING
			ERRCODE = 'null_value_not_allowed',
			MESSAGE = format('view "udsatte_maal.%s" does not meet the observation contract', grundlag),
			DETAIL = upper(left(fejl, 1)) || substr(fejl, 2) || '.';
	END;
END
$$;
COMMENT ON FUNCTION @extschema@.tilfoej_indikator(text, text, text, text, text,
		text, text, text, text, text, text, integer, boolean, boolean, text[],
		integer, integer, double precision, integer, integer) IS
	'Gør en af kommunens egne visninger i udsatte_maal til en indikator. Visningen skal have grundlagsvisningernes kolonner; ellers siger fejlen (42P01, 42804 eller 22004) hvad der mangler. Indikatoren vises derefter i noegletal, maal_alle og, hvis den har et mål og er hovedindikator, i overblikkene.';

-- sql/install/60-register.sql
-- The three rooms that hold or show data are the municipality's own: ordinary
-- objects, made from the statements below by whoever calls opret_register().

CREATE FUNCTION @extschema@.skabelon(
		OUT nr integer, OUT rum text, OUT fil text, OUT saetning text)
	RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 1000
	AS $udsatte_skabelon$
VALUES
(1, 'register', '05-opsaetning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.installeret_objekt (
	objekt		text PRIMARY KEY,
	saetning_md5	text NOT NULL,
	version		text NOT NULL,
	opdateret	timestamptz NOT NULL DEFAULT now()
)$udsatte_saetning$)
,(2, 'register', '05-opsaetning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.installeret_objekt IS
	'Hvad udvidelsen har lagt i de tre rum: ét objekt eller én kommentar pr. række med fingeraftryk af den sætning der lavede det. Bruges af opdater_register(), som ikke rører det kommunen selv har ændret.'$udsatte_saetning$)
,(3, 'register', '05-opsaetning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kolonneordbog (
	kolonne		text PRIMARY KEY,
	beskrivelse	text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(4, 'register', '05-opsaetning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kolonneordbog IS
	'Kolonnenavn og betydning: ét navn betyder det samme overalt. Bruges som kommentar på alle kolonner der ikke har deres egen.'$udsatte_saetning$)
,(5, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kommune (
	kommune_kode	integer PRIMARY KEY CHECK (kommune_kode BETWEEN 1 AND 999),
	navn		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(6, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kommune IS
	'Kommuner med deres officielle kommunekode.'$udsatte_saetning$)
,(7, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.bydel (
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL CHECK (bydel_nr BETWEEN 1 AND 99),
	navn		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (kommune_kode, bydel_nr)
)$udsatte_saetning$)
,(8, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.bydel IS
	'Bydele i en kommune. Nr. 99 er udenfor inddeling og findes i enhver kommune.'$udsatte_saetning$)
,(9, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.enhed (
	enhed_kode	text PRIMARY KEY CHECK (enhed_kode <> '' AND enhed_kode <> 'ukendt'),
	kommune_kode	integer NOT NULL,
	navn		text NOT NULL,
	type		text NOT NULL CHECK (type IN ('boernefamilieenhed',
		'enhed_18_plus', 'institutionscenter', 'doegninstitution',
		'dagbehandling', 'familieraadgivning', 'ungeraadgivning',
		'familiehus', 'aaben_anonym_raadgivning', 'rusmiddeltilbud',
		'forebyggende_institution', 'pluscenter', 'folkeskole',
		'privat_friskole', 'specialskole', 'daginstitution', 'andet')),
	overordnet	text,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT enhed_gyldighed CHECK (gyldig_til >= gyldig_fra),
	CONSTRAINT enhed_ikke_egen_overordnet CHECK (overordnet <> enhed_kode)
)$udsatte_saetning$)
,(10, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.enhed IS
	'Enheder: myndighed, tilbud, skoler og dagtilbud, med gyldighed og overordnet enhed.'$udsatte_saetning$)
,(11, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.enhed_bydel (
	enhed_kode	text NOT NULL,
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	PRIMARY KEY (enhed_kode, kommune_kode, bydel_nr)
)$udsatte_saetning$)
,(12, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.enhed_bydel IS
	'Hvilke bydele en enhed dækker.'$udsatte_saetning$)
,(13, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.befolkning (
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	alder		integer NOT NULL CHECK (alder BETWEEN 0 AND 120),
	koen		text NOT NULL CHECK (koen IN ('M', 'K')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (kommune_kode, aar, alder, koen, bydel_nr)
)$udsatte_saetning$)
,(14, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.befolkning IS
	'Folketal pr. 1. januar efter bydel, alder og køn.'$udsatte_saetning$)
,(15, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.befolkning_herkomst (
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	aldersinddeling	text NOT NULL,
	herkomst	text NOT NULL CHECK (herkomst IN ('dansk', 'indvandrer',
		'efterkommer', 'uoplyst')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (kommune_kode, aar, aldersinddeling, herkomst, bydel_nr)
)$udsatte_saetning$)
,(16, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.befolkning_herkomst IS
	'Folketal pr. 1. januar efter bydel, aldersinddeling og herkomst.'$udsatte_saetning$)
,(17, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.aldersinddeling (
	aldersinddeling	text PRIMARY KEY,
	navn		text NOT NULL,
	alder_fra	integer NOT NULL CHECK (alder_fra >= 0),
	alder_til	integer NOT NULL,
	raekkefoelge	integer NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT aldersinddeling_orden CHECK (alder_til >= alder_fra)
)$udsatte_saetning$)
,(18, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.aldersinddeling IS
	'De mindste aldersgrupper. Enhver offentliggjort aldersgruppe er sat sammen af dem, så alle grupper kan beskyttes i én model.'$udsatte_saetning$)
,(19, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kvartal (
	start		date PRIMARY KEY,
	slut		date NOT NULL UNIQUE,
	aar		integer NOT NULL,
	kvartal		integer NOT NULL CHECK (kvartal BETWEEN 1 AND 4),
	skoleaar	integer NOT NULL,
	CONSTRAINT kvartal_laengde CHECK (slut > start)
)$udsatte_saetning$)
,(20, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kvartal IS
	'Kvartaler med første og sidste dag. Sidste dag er opgørelsesdag for alle beholdninger.'$udsatte_saetning$)
,(21, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.lukkedag (
	kommune_kode	integer NOT NULL,
	dato		date NOT NULL,
	navn		text NOT NULL,
	PRIMARY KEY (kommune_kode, dato)
)$udsatte_saetning$)
,(22, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.lukkedag IS
	'Kommunens egne lukkedage ud over helligdagene.'$udsatte_saetning$)
,(23, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.strategi (
	strategi	text PRIMARY KEY,
	navn		text NOT NULL,
	kommune_kode	integer,
	fra		date NOT NULL,
	til		date,
	kilde		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(24, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.strategi IS
	'Strategier der gøres status på.'$udsatte_saetning$)
,(25, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.pejlemaerke (
	pejlemaerke	text PRIMARY KEY,
	strategi	text NOT NULL,
	nr		integer NOT NULL,
	navn		text NOT NULL,
	side		integer,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(26, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.pejlemaerke IS
	'De politisk vedtagne pejlemærker.'$udsatte_saetning$)
,(27, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.fokusomraade (
	fokusomraade	text PRIMARY KEY,
	strategi	text NOT NULL,
	nr		integer NOT NULL,
	navn		text NOT NULL,
	side		integer,
	pejlemaerke	text,
	tvaergaaende	boolean NOT NULL DEFAULT false,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(28, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.fokusomraade IS
	'Strategiens fokusområder og det pejlemærke hvert af dem svarer til (områderne 4-6 er organisatoriske mål uden pejlemærke).'$udsatte_saetning$)
,(29, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.maal (
	maal		text PRIMARY KEY,
	fokusomraade	text NOT NULL,
	tekst		text NOT NULL,
	maales		text NOT NULL,
	side		integer,
	ansvar		text NOT NULL CHECK (ansvar IN ('socialforvaltningen', 'faelles')),
	raekkefoelge	integer NOT NULL,
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(30, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.maal IS
	'Strategiens mål: ordlyd, hvordan der måles, og hvem der har ansvaret.'$udsatte_saetning$)
,(31, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.indikator (
	indikator	text PRIMARY KEY CHECK (indikator ~ '^[a-z0-9_]+$'),
	maal		text,
	navn		text NOT NULL,
	art		text NOT NULL CHECK (art IN ('andel', 'rate', 'gennemsnit',
		'median', 'antal')),
	beholdning	boolean NOT NULL DEFAULT false,
	hovedindikator	boolean NOT NULL DEFAULT false,
	faktor		integer NOT NULL DEFAULT 1 CHECK (faktor > 0),
	enhed_tekst	text NOT NULL,
	retning		text CHECK (retning IN ('op', 'ned')),
	alder_fra	integer,
	alder_til	integer,
	taerskel	double precision,
	vindue_mdr	integer,
	opdelinger	text[] NOT NULL DEFAULT '{}' CHECK (opdelinger <@
		'{enhed,tilbud_enhed,bydel,koen,aldersgruppe}'::text[]),
	grundlag	text NOT NULL,
	daekning_indikator	text,
	definition	text NOT NULL,
	taeller_tekst	text NOT NULL,
	naevner_tekst	text NOT NULL,
	kohorte		text NOT NULL,
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	raekkefoelge	integer NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT indikator_alder CHECK (alder_til >= alder_fra)
)$udsatte_saetning$)
,(32, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.indikator IS
	'Indikatorernes katalog: definition, art, retning, aldersgrænser, tærskler og hvilket grundlag tallene kommer fra. Ændres en række, ændres tallet.'$udsatte_saetning$)
,(33, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.maaltal (
	indikator	text NOT NULL,
	kommune_kode	integer NOT NULL,
	enhed_kode	text,
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	basisaar	integer,
	basisvaerdi	double precision,
	maaltal		double precision,
	UNIQUE NULLS NOT DISTINCT (indikator, kommune_kode, enhed_kode, aar)
)$udsatte_saetning$)
,(34, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.maaltal IS
	'Måltal og basisværdi pr. indikator, kommune, enhed og år. Tom enhed_kode er hele kommunen; ukendte tal er tomme.'$udsatte_saetning$)
,(35, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.seriebrud (
	indikator	text NOT NULL,
	dato		date NOT NULL,
	aarsag		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (indikator, dato)
)$udsatte_saetning$)
,(36, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.seriebrud IS
	'Brud i en tidsserie: fra datoen kan tallene ikke sammenlignes med dem før.'$udsatte_saetning$)
,(37, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.virkemiddel (
	virkemiddel	text PRIMARY KEY,
	maal		text NOT NULL,
	tekst		text NOT NULL,
	side		integer,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(38, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.virkemiddel IS
	'Virkemidlerne i strategiens årsag-virknings-kæde: hvad forskning eller erfaring siger der skal til for at nå målet.'$udsatte_saetning$)
,(39, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.aktivitet (
	aktivitet	text PRIMARY KEY,
	virkemiddel	text NOT NULL,
	tekst		text NOT NULL,
	finansieret	boolean,
	ansvarlig	text,
	fra		date,
	til		date,
	side		integer,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT aktivitet_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(40, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.aktivitet IS
	'De nye aktiviteter under hvert virkemiddel.'$udsatte_saetning$)
,(41, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.aktivitet_status (
	aktivitet	text NOT NULL,
	dato		date NOT NULL,
	status		text NOT NULL CHECK (status IN ('ikke_startet', 'i_gang',
		'gennemfoert', 'opgivet')),
	naaet		double precision,
	maalsat		double precision,
	PRIMARY KEY (aktivitet, dato)
)$udsatte_saetning$)
,(42, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.aktivitet_status IS
	'Hvor langt en aktivitet er nået på en dato, og hvad der var målsat.'$udsatte_saetning$)
,(43, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.fristkatalog (
	kode		text PRIMARY KEY,
	fristtype	text NOT NULL,
	lov		text NOT NULL CHECK (lov IN ('serviceloven', 'barnets_lov',
		'retssikkerhedsloven')),
	paragraf	text NOT NULL,
	pligt		text NOT NULL,
	haendelse	text NOT NULL,
	art		text NOT NULL CHECK (art IN ('frist', 'loft', 'ventetid',
		'baglaens', 'foer_afgoerelse', 'fastsat_dato', 'aldersgraense',
		'antal_pr_aar', 'uden_laengde')),
	regel		udsatte.fristregel,
	foerste_regel	udsatte.fristregel,
	senere_regel	udsatte.fristregel,
	anden_haendelse	text,
	antal_pr_aar	integer,
	hvem		text,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	kilde		text NOT NULL,
	sikkerhed	text NOT NULL CHECK (sikkerhed IN ('kilde', 'antagelse')),
	bemaerkning	text,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT fristkatalog_gyldighed CHECK (gyldig_til >= gyldig_fra)
)$udsatte_saetning$)
,(44, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.fristkatalog IS
	'Lovens frister: paragraf, pligt, udløsende hændelse, regel og gyldighed. Reglen følger datoen for den udløsende hændelse.'$udsatte_saetning$)
,(45, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.foranstaltningstype (
	type_kode	text PRIMARY KEY,
	lov		text NOT NULL CHECK (lov IN ('serviceloven', 'barnets_lov')),
	paragraf	text NOT NULL,
	navn		text NOT NULL,
	gruppe		text NOT NULL CHECK (gruppe IN ('raadgivning',
		'forebyggende', 'anbringelse', 'eftervaern', 'paalaeg')),
	kle		text,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT foranstaltningstype_gyldighed CHECK (gyldig_til >= gyldig_fra)
)$udsatte_saetning$)
,(46, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.foranstaltningstype IS
	'Foranstaltninger efter serviceloven (til og med 2023) og indsatser efter barnets lov (fra 2024).'$udsatte_saetning$)
,(47, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.stedtype (
	stedtype_kode	integer PRIMARY KEY CHECK (stedtype_kode > 0),
	navn		text NOT NULL,
	familiepleje	boolean NOT NULL,
	netvaerk	boolean NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(48, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.stedtype IS
	'Anbringelsessteder med Danmarks Statistiks egne koder (statistikken over anbragte børn og unge).'$udsatte_saetning$)
,(49, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.program (
	program_kode	text PRIMARY KEY,
	navn		text NOT NULL,
	niveau		text NOT NULL CHECK (niveau IN ('individ', 'familie',
		'gruppe', 'skole', 'institution')),
	alder_fra	integer,
	alder_til	integer,
	evidensbaseret	boolean NOT NULL,
	kommunal	boolean NOT NULL DEFAULT true,
	kilde		text,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(50, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.program IS
	'Programmer og metoder med deres målgruppe.'$udsatte_saetning$)
,(51, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kompas_katalog (
	katalog_kode	text PRIMARY KEY,
	navn		text NOT NULL,
	maalgruppe	text NOT NULL,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	reliabilitet	double precision CHECK (reliabilitet > 0 AND reliabilitet < 1),
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(52, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kompas_katalog IS
	'Udgaver af Forandringskompassets ti dimensioner. Målinger sammenlignes kun inden for samme udgave.'$udsatte_saetning$)
,(53, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kompas_dimension (
	katalog_kode	text NOT NULL,
	nr		integer NOT NULL CHECK (nr BETWEEN 1 AND 10),
	kode		text NOT NULL CHECK (kode ~ '^[a-z_]+$'),
	navn		text NOT NULL,
	gruppe		text NOT NULL CHECK (gruppe IN ('trivsel', 'kompetence',
		'familie', 'risiko')),
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (katalog_kode, nr),
	UNIQUE (katalog_kode, kode)
)$udsatte_saetning$)
,(54, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kompas_dimension IS
	'De ti dimensioner i en udgave af kompasset: nummer, kode, navn og gruppe. 1 er dårligst, 10 bedst.'$udsatte_saetning$)
,(55, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.tilsynsspoergsmaal (
	spoergsmaal_kode	text PRIMARY KEY,
	tekst		text NOT NULL,
	emne		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(56, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.tilsynsspoergsmaal IS
	'Spørgsmål i ledelsestilsynet, med emne.'$udsatte_saetning$)
,(57, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.lavalder (
	fra		date PRIMARY KEY,
	til		date,
	alder		integer NOT NULL,
	sikkerhed	text NOT NULL CHECK (sikkerhed IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT lavalder_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(58, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.lavalder IS
	'Den kriminelle lavalder over tid. Under den kan ingen sigtes, kun mistænkes.'$udsatte_saetning$)
,(59, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.lovovertraedelse (
	lovovertraedelse_kode	text PRIMARY KEY,
	navn		text NOT NULL,
	art		text NOT NULL CHECK (art IN ('personfarlig', 'alvorlig', 'oevrig')),
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(60, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.lovovertraedelse IS
	'Overtrædelsernes koder og hvilken art de regnes til.'$udsatte_saetning$)
,(61, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.konceptkrav (
	krav_kode	text PRIMARY KEY,
	tekst		text NOT NULL,
	omraade		text NOT NULL,
	art		text NOT NULL CHECK (art IN ('antal_pr_aar', 'timer_pr_uge',
		'ja_nej')),
	minimum		double precision,
	niveau		text NOT NULL CHECK (niveau IN ('enhed', 'by')),
	kilde		text NOT NULL,
	raekkefoelge	integer NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(62, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.konceptkrav IS
	'Kravene i konceptet for familierådgivninger: hvad, hvor ofte og hvor meget mindst.'$udsatte_saetning$)
,(63, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.borger (
	borger_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	pseudonym	udsatte.pseudonym UNIQUE,
	foedselsdato	date NOT NULL,
	ufoedt		boolean NOT NULL DEFAULT false,
	koen		text NOT NULL DEFAULT 'U' CHECK (koen IN ('M', 'K', 'U')),
	CONSTRAINT borger_pseudonym_eller_ufoedt CHECK (pseudonym IS NOT NULL OR ufoedt)
)$udsatte_saetning$)
,(64, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.borger IS
	'Børn og unge, kun kendt ved et pseudonym. Personnummeret ligger i identitet, hvis det overhovedet er gemt.'$udsatte_saetning$)
,(65, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.identitet (
	borger_id	bigint PRIMARY KEY,
	cpr		udsatte.cpr NOT NULL UNIQUE
)$udsatte_saetning$)
,(66, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.identitet IS
	'Personnumre for dem hvor kommunen har valgt at gemme dem. Ingen har adgang uden videre.'$udsatte_saetning$)
,(67, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.bopael (
	bopael_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL DEFAULT 99,
	fra		date NOT NULL,
	til		date,
	CONSTRAINT bopael_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(68, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.bopael IS
	'Hvor barnet har boet.'$udsatte_saetning$)
,(69, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sag (
	sag_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	enhed_kode	text,
	handlekommune_kode	integer NOT NULL,
	oprindelig_bydel_nr	integer NOT NULL DEFAULT 99,
	aabnet		date NOT NULL,
	lukket		date,
	CONSTRAINT sag_orden CHECK (lukket >= aabnet)
)$udsatte_saetning$)
,(70, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sag IS
	'Sager i Socialforvaltningen: handlekommune, enhed og den bydel barnet kom fra.'$udsatte_saetning$)
,(71, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sagsbehandlerperiode (
	sagsbehandlerperiode_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	sagsbehandler_noegle	text NOT NULL,
	fra		date NOT NULL,
	til		date,
	CONSTRAINT sagsbehandlerperiode_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(72, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sagsbehandlerperiode IS
	'Hvem der har haft sagen hvornår. Sagsbehandleren er en uigennemskuelig nøgle.'$udsatte_saetning$)
,(73, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kontakt (
	kontakt_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	dato		date NOT NULL,
	form		text NOT NULL CHECK (form IN ('moede', 'samtale', 'telefon', 'hjemmebesoeg', 'netvaerksmoede', 'andet')),
	deltager	text NOT NULL CHECK (deltager IN ('barn_ung', 'foraelder', 'familie', 'netvaerk', 'professionelle', 'andet'))
)$udsatte_saetning$)
,(74, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kontakt IS
	'Kontakter og møder mellem sagsbehandler og barn, ung eller familie.'$udsatte_saetning$)
,(75, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.underretning (
	underretning_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	sag_id		bigint,
	modtaget	timestamptz NOT NULL,
	vurderet	timestamptz,
	kvitteret	date,
	underretter	text NOT NULL CHECK (underretter IN ('skole', 'daginstitution', 'sundhedspleje', 'politi', 'laege_sygehus', 'kommunal_forvaltning', 'anbringelsessted', 'familie', 'barn_ung', 'anonym', 'frivillig', 'andet')),
	afsender_enhed_kode	text,
	udfald		text CHECK (udfald IN ('undersoegelse', 'akut_foranstaltning', 'raadgivning', 'eksisterende_sag', 'ingen_handling', 'andet')),
	CONSTRAINT underretning_vurderet_orden CHECK (vurderet >= modtaget)
)$udsatte_saetning$)
,(76, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.underretning IS
	'Underretninger om børn: modtaget, vurderet inden 24 timer, kvitteret inden seks hverdage.'$udsatte_saetning$)
,(77, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.undersoegelse (
	undersoegelse_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	opmaerksom	date,
	ivaerksat	date NOT NULL,
	foreloebig_vurdering	date,
	afsluttet	date,
	uden_samtykke	boolean NOT NULL DEFAULT false,
	konklusion	text CHECK (konklusion IN ('foranstaltning', 'raadgivning', 'ingen_stoette', 'andet')),
	bortfaldet	date,
	bortfald_aarsag	text CHECK (bortfald_aarsag IN ('flyttet', 'doed', 'fyldt_18', 'andet')),
	CONSTRAINT undersoegelse_opmaerksom_orden CHECK (ivaerksat >= opmaerksom),
	CONSTRAINT undersoegelse_orden CHECK (afsluttet >= ivaerksat),
	CONSTRAINT undersoegelse_foreloebig_orden CHECK (foreloebig_vurdering >= ivaerksat),
	CONSTRAINT undersoegelse_bortfald CHECK ((bortfaldet IS NULL) = (bortfald_aarsag IS NULL)),
	CONSTRAINT undersoegelse_enten_eller CHECK (afsluttet IS NULL OR bortfaldet IS NULL)
)$udsatte_saetning$)
,(78, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.undersoegelse IS
	'Børnefaglige undersøgelser. Fristen løber fra den dag kommunen blev opmærksom, ikke fra den dag undersøgelsen blev åbnet.'$udsatte_saetning$)
,(79, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.handleplan (
	handleplan_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	art		text NOT NULL CHECK (art IN ('handleplan', 'barnets_plan', 'ungeplan')),
	udarbejdet	date NOT NULL,
	gyldig_til	date,
	CONSTRAINT handleplan_orden CHECK (gyldig_til >= udarbejdet)
)$udsatte_saetning$)
,(80, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.handleplan IS
	'Handleplaner, barnets planer og ungeplaner.'$udsatte_saetning$)
,(81, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.foranstaltning (
	foranstaltning_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	type_kode	text NOT NULL,
	program_kode	text,
	enhed_kode	text,
	bevilget	date NOT NULL,
	ivaerksat	date,
	afsluttet	date,
	afslutning	text CHECK (afslutning IN ('planlagt', 'afbrudt', 'myndig', 'flyttet', 'andet')),
	CONSTRAINT foranstaltning_orden CHECK (afsluttet >= ivaerksat),
	CONSTRAINT foranstaltning_afsluttet_ivaerksat CHECK (afsluttet IS NULL OR ivaerksat IS NOT NULL)
)$udsatte_saetning$)
,(82, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.foranstaltning IS
	'Foranstaltninger og indsatser: bevilget, iværksat, afsluttet.'$udsatte_saetning$)
,(83, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.opfoelgning (
	opfoelgning_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	afholdt		date NOT NULL,
	naeste_aftalt	date,
	CONSTRAINT opfoelgning_orden CHECK (naeste_aftalt > afholdt)
)$udsatte_saetning$)
,(84, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.opfoelgning IS
	'Opfølgninger på handleplanen, talt på den dag de blev holdt.'$udsatte_saetning$)
,(85, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.opfoelgning_foranstaltning (
	opfoelgning_id	bigint NOT NULL,
	foranstaltning_id	bigint NOT NULL,
	PRIMARY KEY (opfoelgning_id, foranstaltning_id)
)$udsatte_saetning$)
,(86, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.opfoelgning_foranstaltning IS
	'Hvilke foranstaltninger en opfølgning dækkede. Ét møde kan dække flere.'$udsatte_saetning$)
,(87, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.anbringelse (
	anbringelse_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	foranstaltning_id	bigint NOT NULL,
	sted_kode	text NOT NULL,
	stedtype_kode	integer NOT NULL,
	fra		date NOT NULL,
	til		date,
	er_skift	boolean NOT NULL DEFAULT false,
	skift_i_omsorgsmiljoe	boolean NOT NULL DEFAULT false,
	ophoer		text CHECK (ophoer IN ('planlagt', 'sammenbrud', 'hjemgivelse', 'myndig', 'andet')),
	CONSTRAINT anbringelse_orden CHECK (til >= fra),
	CONSTRAINT anbringelse_ophoer CHECK (ophoer IS NULL OR til IS NOT NULL)
)$udsatte_saetning$)
,(88, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.anbringelse IS
	'Ophold på anbringelsessteder under en anbringelse: ét sted er én række, og er_skift siger om opholdet begyndte med et skift.'$udsatte_saetning$)
,(89, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.tilsyn (
	tilsyn_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	foranstaltning_id	bigint NOT NULL,
	dato		date NOT NULL,
	samtale		boolean NOT NULL
)$udsatte_saetning$)
,(90, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.tilsyn IS
	'Tilsynsbesøg hos anbragte børn, og om der var en samtale med barnet.'$udsatte_saetning$)
,(91, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.inddragelse (
	inddragelse_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	sag_id		bigint,
	dato		date NOT NULL,
	fase		text NOT NULL CHECK (fase IN ('foer_sag', 'undersoegelse', 'handleplan', 'foranstaltning', 'anbringelse')),
	part		text NOT NULL CHECK (part IN ('familie', 'netvaerk', 'professionelle', 'barn_ung')),
	form		text NOT NULL CHECK (form IN ('netvaerksmoede', 'signs_of_safety', 'familieraadslagning', 'aftaleforum', 'andet')),
	deltagelse	text NOT NULL CHECK (deltagelse IN ('inddraget', 'oensker_ikke_inddragelse')),
	CONSTRAINT inddragelse_foer_sag CHECK (sag_id IS NOT NULL OR fase = 'foer_sag')
)$udsatte_saetning$)
,(92, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.inddragelse IS
	'Inddragelse af familie og netværk, eller at de ikke har ønsket det.'$udsatte_saetning$)
,(93, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kompasmaaling (
	kompasmaaling_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	sag_id		bigint NOT NULL,
	katalog_kode	text NOT NULL,
	dato		date NOT NULL,
	rolle		text NOT NULL CHECK (rolle IN ('myndighed', 'institution', 'barn', 'foraelder')),
	anledning	text NOT NULL CHECK (anledning IN ('undersoegelse', 'opfoelgning', 'afslutning', 'andet')),
	enhed_kode	text,
	skoen		udsatte.kompas NOT NULL,
	maal		udsatte.kompas
)$udsatte_saetning$)
,(94, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kompasmaaling IS
	'Målinger med Forandringskompasset: ti dimensioner fra 1 til 10, hvem der har målt og i hvilken anledning.'$udsatte_saetning$)
,(95, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.fravaer (
	fravaer_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	skoleaar	integer NOT NULL CHECK (skoleaar BETWEEN 1900 AND 2199),
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	mulige_dage	numeric(5,1) NOT NULL CHECK (mulige_dage BETWEEN 0 AND 31),
	sygdom		numeric(5,1) NOT NULL DEFAULT 0 CHECK (sygdom >= 0),
	lovligt		numeric(5,1) NOT NULL DEFAULT 0 CHECK (lovligt >= 0),
	ulovligt	numeric(5,1) NOT NULL DEFAULT 0 CHECK (ulovligt >= 0),
	CONSTRAINT fravaer_hoejst_mulige CHECK (sygdom + lovligt + ulovligt <= mulige_dage),
	CONSTRAINT fravaer_skoleaar CHECK (maaned BETWEEN make_date(skoleaar, 8, 1) AND make_date(skoleaar + 1, 7, 1)),
	CONSTRAINT fravaer_en_gang UNIQUE (borger_id, maaned)
)$udsatte_saetning$)
,(96, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.fravaer IS
	'Fravær pr. måned i skoleåret (skoleåret nævnes ved det år det begynder).'$udsatte_saetning$)
,(97, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.skoleindskrivning (
	skoleindskrivning_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	skole_enhed_kode	text,
	skoleform	text NOT NULL CHECK (skoleform IN ('folkeskole', 'privat_friskole', 'special', 'intern')),
	fra		date NOT NULL,
	til		date,
	CONSTRAINT skoleindskrivning_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(98, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.skoleindskrivning IS
	'Hvilken skole barnet har været indskrevet på.'$udsatte_saetning$)
,(99, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.ungestatus (
	ungestatus_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	dato		date NOT NULL,
	skole		boolean,
	fritidsjob	boolean,
	fritidsaktivitet	boolean,
	job		boolean,
	bolig		boolean
)$udsatte_saetning$)
,(100, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.ungestatus IS
	'Den unges situation på en dato: skole, fritid, job og bolig.'$udsatte_saetning$)
,(101, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.skoleafslutning (
	skoleafslutning_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	skoleaar	integer NOT NULL CHECK (skoleaar BETWEEN 1900 AND 2199),
	klassetrin	integer NOT NULL CHECK (klassetrin IN (9, 10)),
	gennemfoert	boolean NOT NULL,
	proever		boolean NOT NULL,
	CONSTRAINT skoleafslutning_en_gang UNIQUE (borger_id, skoleaar, klassetrin)
)$udsatte_saetning$)
,(102, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.skoleafslutning IS
	'Afslutning af 9. og 10. klasse. Skoleåret nævnes ved det år det begynder og slutter 31. juli året efter.'$udsatte_saetning$)
,(103, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sigtelse (
	sigtelse_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	gerningsdato	date NOT NULL,
	sigtet		date NOT NULL,
	status		text NOT NULL CHECK (status IN ('sigtet', 'mistaenkt_under_lavalder')),
	lovovertraedelse_kode	text NOT NULL,
	art		text NOT NULL CHECK (art IN ('personfarlig', 'alvorlig', 'oevrig')),
	CONSTRAINT sigtelse_orden CHECK (sigtet >= gerningsdato)
)$udsatte_saetning$)
,(104, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sigtelse IS
	'Sigtelser, og for børn under den kriminelle lavalder mistanker.'$udsatte_saetning$)
,(105, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.ungdomsuddannelse (
	ungdomsuddannelse_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	paabegyndt	date NOT NULL,
	gennemfoert	date,
	afbrudt		date,
	art		text NOT NULL CHECK (art IN ('gymnasial', 'erhvervsfaglig', 'saerligt_tilrettelagt', 'andet')),
	CONSTRAINT ungdomsuddannelse_orden CHECK (gennemfoert >= paabegyndt AND afbrudt >= paabegyndt),
	CONSTRAINT ungdomsuddannelse_enten_eller CHECK (gennemfoert IS NULL OR afbrudt IS NULL)
)$udsatte_saetning$)
,(106, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.ungdomsuddannelse IS
	'Ungdomsuddannelser: påbegyndt, gennemført eller afbrudt.'$udsatte_saetning$)
,(107, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.ledelsestilsyn (
	ledelsestilsyn_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	dato		date NOT NULL,
	spoergsmaal_kode	text NOT NULL,
	svar		text NOT NULL CHECK (svar IN ('ja', 'nej', 'ikke_relevant'))
)$udsatte_saetning$)
,(108, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.ledelsestilsyn IS
	'Svar på ledelsestilsynets spørgsmål om en sag.'$udsatte_saetning$)
,(109, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.indsatsforloeb (
	indsatsforloeb_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	borger_id	bigint NOT NULL,
	program_kode	text NOT NULL,
	enhed_kode	text,
	fra		date NOT NULL,
	til		date,
	afslutning	text CHECK (afslutning IN ('gennemfoert', 'afbrudt', 'andet')),
	udfald		text CHECK (udfald IN ('hjemme', 'anbragt')),
	CONSTRAINT indsatsforloeb_orden CHECK (til >= fra),
	CONSTRAINT indsatsforloeb_afslutning CHECK (afslutning IS NULL OR til IS NOT NULL)
)$udsatte_saetning$)
,(110, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.indsatsforloeb IS
	'Forløb i programmer og tilbud.'$udsatte_saetning$)
,(111, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgift (
	udgift_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	foranstaltning_id	bigint NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	kroner		numeric(12,2) NOT NULL
)$udsatte_saetning$)
,(112, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgift IS
	'Udgifter pr. foranstaltning og måned.'$udsatte_saetning$)
,(113, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.socialraadgivertilknytning (
	socialraadgivertilknytning_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	enhed_kode	text NOT NULL,
	fra		date NOT NULL,
	til		date,
	timer		numeric(5,1) NOT NULL CHECK (timer >= 0),
	CONSTRAINT socialraadgivertilknytning_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(114, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.socialraadgivertilknytning IS
	'Socialrådgivere tilknyttet skoler og daginstitutioner.'$udsatte_saetning$)
,(115, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.klassegennemgang (
	klassegennemgang_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	skole_enhed_kode	text NOT NULL,
	skoleaar	integer NOT NULL CHECK (skoleaar BETWEEN 1900 AND 2199),
	klassetrin	integer NOT NULL CHECK (klassetrin BETWEEN 0 AND 10),
	elever		integer NOT NULL CHECK (elever >= 0),
	i_risikozone	integer NOT NULL CHECK (i_risikozone >= 0),
	metode		text NOT NULL CHECK (metode IN ('systematisk_tvaerfaglig', 'egen_metode')),
	CONSTRAINT klassegennemgang_antal CHECK (i_risikozone <= elever)
)$udsatte_saetning$)
,(116, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.klassegennemgang IS
	'Systematisk gennemgang af klasser: hvor mange elever og hvor mange i risikozonen.'$udsatte_saetning$)
,(117, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sundhedspleje_samarbejde (
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	fra		date NOT NULL,
	PRIMARY KEY (kommune_kode, bydel_nr)
)$udsatte_saetning$)
,(118, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sundhedspleje_samarbejde IS
	'Bydele hvor samarbejdet med sundhedsplejen er i gang, og siden hvornår.'$udsatte_saetning$)
,(119, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.normering (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	rolle		text NOT NULL CHECK (rolle IN ('sagsbehandler', 'familiekonsulent', 'familiebehandler', 'psykolog', 'paedagog', 'ledelse', 'andet')),
	aarsvaerk	numeric(7,2) NOT NULL CHECK (aarsvaerk >= 0),
	PRIMARY KEY (enhed_kode, maaned, rolle)
)$udsatte_saetning$)
,(120, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.normering IS
	'Årsværk pr. enhed, måned og rolle.'$udsatte_saetning$)
,(121, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kompetenceudvikling (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	emne		text NOT NULL CHECK (emne IN ('forandringskompas', 'signs_of_safety', 'inddragelse', 'rusmidler', 'tidlig_opsporing', 'evidensbaserede_programmer', 'sagsbehandling', 'andet')),
	deltagere	integer NOT NULL CHECK (deltagere >= 0),
	PRIMARY KEY (enhed_kode, maaned, emne)
)$udsatte_saetning$)
,(122, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kompetenceudvikling IS
	'Deltagere i kompetenceudvikling pr. enhed, måned og emne.'$udsatte_saetning$)
,(123, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.enhed_vidensgrundlag (
	enhed_kode	text NOT NULL,
	program_kode	text,
	niveau		text NOT NULL CHECK (niveau IN ('evidens', 'dokumenteret_viden', 'egen_erfaring', 'ukendt')),
	fra		date NOT NULL,
	UNIQUE NULLS NOT DISTINCT (enhed_kode, program_kode, fra)
)$udsatte_saetning$)
,(124, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.enhed_vidensgrundlag IS
	'Hvad en enheds indsats bygger på: program eller niveau af viden.'$udsatte_saetning$)
,(125, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.kompasmaaling.maal IS
	'Målet på de ti dimensioner, hvis der er sat et.'$udsatte_saetning$)
,(126, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.kompasmaaling.enhed_kode IS
	'Enheden der har målt; tom når det ikke er oplyst.'$udsatte_saetning$)
,(127, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_alder (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	aldersinddeling	text NOT NULL,
	koen		text NOT NULL CHECK (koen IN ('M', 'K', 'U')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, aldersinddeling, koen)
)$udsatte_saetning$)
,(128, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_alder IS
	'Henvendelser til rådgivning pr. enhed, måned, alder og køn. Kun antal.'$udsatte_saetning$)
,(129, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_tema (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	tema		text NOT NULL CHECK (tema IN ('alkohol', 'stoffer', 'skilsmisse', 'vold', 'sorg', 'mobning', 'opdragelse', 'skole', 'psykisk_sygdom', 'ensomhed', 'kriminalitet', 'oekonomi_bolig', 'graviditet', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, tema)
)$udsatte_saetning$)
,(130, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_tema IS
	'Henvendelser til rådgivning pr. enhed, måned og tema. Kun antal.'$udsatte_saetning$)
,(131, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_udfald (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	udfald		text NOT NULL CHECK (udfald IN ('en_samtale', 'forloeb', 'brobygning', 'henvist_offentlig', 'henvist_privat', 'henvist_frivillig', 'andet')),
	har_sag		boolean NOT NULL,
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, udfald, har_sag)
)$udsatte_saetning$)
,(132, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_udfald IS
	'Henvendelser til rådgivning pr. enhed, måned og udfald, og om familien har en sag. Kun antal.'$udsatte_saetning$)
,(133, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_kanal (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	kanal		text NOT NULL CHECK (kanal IN ('fremmoede', 'telefon', 'mail', 'chat_sms', 'hjemmebesoeg', 'udgaaende', 'andet')),
	henvendt_af	text NOT NULL CHECK (henvendt_af IN ('barn_ung', 'foraelder', 'boernefamilieenhed', 'skole', 'daginstitution', 'sundhedspleje', 'andre')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, kanal, henvendt_af)
)$udsatte_saetning$)
,(134, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_kanal IS
	'Henvendelser til rådgivning pr. enhed, måned og kanal, og hvem der henviste. Kun antal.'$udsatte_saetning$)
,(135, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_bydel (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	bydel_nr	integer NOT NULL CHECK (bydel_nr BETWEEN 1 AND 99),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, bydel_nr)
)$udsatte_saetning$)
,(136, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_bydel IS
	'Henvendelser til rådgivning pr. enhed, måned og bydel. Kun antal.'$udsatte_saetning$)
,(137, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_herkomst (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	herkomst	text NOT NULL CHECK (herkomst IN ('dansk', 'indvandrer', 'efterkommer', 'uoplyst')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, herkomst)
)$udsatte_saetning$)
,(138, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_herkomst IS
	'Henvendelser til rådgivning pr. enhed, måned og herkomst. Kun antal.'$udsatte_saetning$)
,(139, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.raadgivningsforloeb (
	enhed_kode	text NOT NULL,
	startmaaned	date NOT NULL CHECK (extract(day FROM startmaaned) = 1),
	retsgrundlag	text NOT NULL CHECK (retsgrundlag IN ('11_1_2', '11_3', '52')),
	aldersinddeling	text NOT NULL,
	tema		text NOT NULL CHECK (tema IN ('alkohol', 'stoffer', 'skilsmisse', 'vold', 'sorg', 'mobning', 'opdragelse', 'skole', 'psykisk_sygdom', 'ensomhed', 'kriminalitet', 'oekonomi_bolig', 'graviditet', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, startmaaned, retsgrundlag, aldersinddeling, tema)
)$udsatte_saetning$)
,(140, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.raadgivningsforloeb IS
	'Påbegyndte rådgivningsforløb pr. enhed, startmåned, retsgrundlag, alder og tema. Kun antal.'$udsatte_saetning$)
,(141, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.raadgivningsforloeb_afsluttet (
	enhed_kode	text NOT NULL,
	slutmaaned	date NOT NULL CHECK (extract(day FROM slutmaaned) = 1),
	retsgrundlag	text NOT NULL CHECK (retsgrundlag IN ('11_1_2', '11_3', '52')),
	varighed_band	text NOT NULL CHECK (varighed_band IN ('under_1_md', '1_3_mdr', '3_6_mdr', '6_12_mdr', 'over_12_mdr')),
	afslutning	text NOT NULL CHECK (afslutning IN ('planlagt', 'afbrudt', 'brobygget', 'andet')),
	brobygning_til	text NOT NULL CHECK (brobygning_til IN ('ingen', 'boernefamilieenhed', 'rusmiddelbehandling', 'sundhed_psykiatri', 'frivillig', 'andet')),
	modtaget	boolean NOT NULL,
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, slutmaaned, retsgrundlag, varighed_band, afslutning, brobygning_til, modtaget)
)$udsatte_saetning$)
,(142, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.raadgivningsforloeb_afsluttet IS
	'Afsluttede rådgivningsforløb pr. enhed, slutmåned, varighed, afslutning og brobygning. Kun antal.'$udsatte_saetning$)
,(143, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.raadgivningsydelse (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	ydelse		text NOT NULL CHECK (ydelse IN ('spaedboern_legeterapi', 'individuel_samtale', 'familie_netvaerkssamtale', 'gravidsamtale', 'gruppeforloeb', 'antal_soeskende')),
	sted		text NOT NULL CHECK (sted IN ('tilbud', 'hjemme', 'skole', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, ydelse, sted)
)$udsatte_saetning$)
,(144, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.raadgivningsydelse IS
	'Ydelser i rådgivning og behandling pr. enhed, måned, ydelse og sted. Søskende der fik hjælp tælles for sig.'$udsatte_saetning$)
,(145, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.brugertilfredshed (
	enhed_kode	text NOT NULL,
	kvartal		date NOT NULL CHECK (extract(day FROM kvartal) = 1 AND extract(month FROM kvartal) IN (1, 4, 7, 10)),
	spoergsmaal_kode	text NOT NULL CHECK (spoergsmaal_kode IN ('samlet', 'tryghed', 'udbytte', 'tilgaengelighed', 'inddragelse')),
	skala_maks	integer NOT NULL CHECK (skala_maks BETWEEN 2 AND 10),
	score		integer NOT NULL CHECK (score >= 1),
	antal		integer NOT NULL CHECK (antal >= 0),
	CONSTRAINT brugertilfredshed_score CHECK (score <= skala_maks),
	PRIMARY KEY (enhed_kode, kvartal, spoergsmaal_kode, skala_maks, score)
)$udsatte_saetning$)
,(146, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.brugertilfredshed IS
	'Brugertilfredshed pr. enhed og kvartal: antal svar pr. score. Kun antal.'$udsatte_saetning$)
,(147, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.effektmaaling (
	enhed_kode	text NOT NULL,
	kvartal		date NOT NULL CHECK (extract(day FROM kvartal) = 1 AND extract(month FROM kvartal) IN (1, 4, 7, 10)),
	maal_kode	text NOT NULL CHECK (maal_kode IN ('sikkerhed', 'trivsel', 'skole', 'konfliktniveau', 'relationer')),
	retning		text NOT NULL CHECK (retning IN ('fremgang', 'uaendret', 'tilbagegang')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, kvartal, maal_kode, retning)
)$udsatte_saetning$)
,(148, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.effektmaaling IS
	'Forandring for brugerne pr. enhed, kvartal og mål: fremgang, uændret eller tilbagegang. Kun antal.'$udsatte_saetning$)
,(149, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.aabningstid (
	enhed_kode	text NOT NULL,
	uge		date NOT NULL CHECK (extract(isodow FROM uge) = 1),
	timer		numeric(5,1) NOT NULL CHECK (timer >= 0),
	uden_aftale	boolean NOT NULL,
	PRIMARY KEY (enhed_kode, uge, uden_aftale)
)$udsatte_saetning$)
,(150, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.aabningstid IS
	'Åbningstid pr. enhed og uge, og om man kan komme uden aftale.'$udsatte_saetning$)
,(151, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.bemanding (
	enhed_kode	text NOT NULL,
	fra_enhed_kode	text NOT NULL,
	uge		date NOT NULL CHECK (extract(isodow FROM uge) = 1),
	timer		numeric(5,1) NOT NULL CHECK (timer >= 0),
	PRIMARY KEY (enhed_kode, fra_enhed_kode, uge)
)$udsatte_saetning$)
,(152, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.bemanding IS
	'Timer pr. uge som personale fra en anden enhed lægger i rådgivningen.'$udsatte_saetning$)
,(153, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.konceptaktivitet (
	enhed_kode	text,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	krav_kode	text NOT NULL,
	antal		integer CHECK (antal >= 0),
	opfyldt		boolean,
	UNIQUE NULLS NOT DISTINCT (enhed_kode, maaned, krav_kode),
	CONSTRAINT konceptaktivitet_antal_eller_opfyldt CHECK ((antal IS NULL) <> (opfyldt IS NULL))
)$udsatte_saetning$)
,(154, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.konceptaktivitet IS
	'Hvad der er gjort af det konceptet kræver. Tom enhed_kode er hele byen.'$udsatte_saetning$)
,(155, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$CREATE TABLE udsatte_register.cba_post (
	program_kode	text NOT NULL,
	post		text NOT NULL,
	part		text NOT NULL CHECK (part IN ('kommune', 'region', 'stat', 'borger')),
	art		text NOT NULL CHECK (art IN ('omkostning', 'gevinst')),
	aar_efter_start	integer NOT NULL CHECK (aar_efter_start >= 0),
	kroner		numeric(14,2) NOT NULL,
	kilde		text NOT NULL,
	PRIMARY KEY (program_kode, post, part, art, aar_efter_start)
)$udsatte_saetning$)
,(156, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.cba_post IS
	'Poster i samfundsøkonomiske analyser: omkostninger og gevinster pr. program, part og år efter start.'$udsatte_saetning$)
,(157, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$CREATE TABLE udsatte_register.barometer_indikator (
	kode	text PRIMARY KEY,
	navn		text NOT NULL,
	retning		text CHECK (retning IN ('op', 'ned')),
	kilde		text NOT NULL
)$udsatte_saetning$)
,(158, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.barometer_indikator IS
	'Indikatorerne i det sociale barometer.'$udsatte_saetning$)
,(159, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$CREATE TABLE udsatte_register.barometer_vaerdi (
	kode	text NOT NULL,
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	aldersgruppe	text NOT NULL,
	taeller		integer NOT NULL CHECK (taeller >= 0),
	naevner		integer NOT NULL CHECK (naevner >= 0),
	CONSTRAINT barometer_vaerdi_andel CHECK (taeller <= naevner),
	PRIMARY KEY (kode, aar, kommune_kode, bydel_nr, aldersgruppe)
)$udsatte_saetning$)
,(160, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.barometer_vaerdi IS
	'Værdier i det sociale barometer pr. år, bydel og aldersgruppe.'$udsatte_saetning$)
,(161, 'register', '57-lager.sql', $udsatte_saetning$CREATE TABLE udsatte_register.registeraendring (
	transaktion	xid8 PRIMARY KEY
)$udsatte_saetning$)
,(162, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.registeraendring IS
	'Transaktioner der har ændret registret siden tallene sidst blev lagret.'$udsatte_saetning$)
,(163, 'register', '57-lager.sql', $udsatte_saetning$CREATE TABLE udsatte_register.celle_lager (
	lager_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	indikator	text NOT NULL,
	kommune_kode	integer,
	opgoerelsesdato	date NOT NULL,
	oejebillede	pg_snapshot NOT NULL,
	transaktion	xid8 NOT NULL,
	database_noegle	text NOT NULL,
	data_pr		timestamptz NOT NULL DEFAULT now(),
	UNIQUE NULLS NOT DISTINCT (indikator, kommune_kode, opgoerelsesdato)
)$udsatte_saetning$)
,(164, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.celle_lager IS
	'Lagrede tal: én række pr. indikator og kommune med opgørelsesdato og det øjebillede af registret de er regnet på.'$udsatte_saetning$)
,(165, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.celle_lager.transaktion IS
	'Nummeret på den transaktion der lagrede tallene.'$udsatte_saetning$)
,(166, 'register', '57-lager.sql', $udsatte_saetning$CREATE TABLE udsatte_register.celle_lager_tal (
	lager_id	bigint NOT NULL,
	periode_type	text NOT NULL,
	periode_start	date NOT NULL,
	periode_slut	date NOT NULL,
	er_afsluttet	boolean NOT NULL,
	enhed_kode	text,
	tilbud_enhed_kode	text,
	bydel_nr	integer,
	koen		text,
	aldersgruppe	text,
	antal		bigint NOT NULL,
	taeller		double precision NOT NULL,
	naevner		double precision NOT NULL,
	vaerdi		double precision,
	nedre95		double precision,
	oevre95		double precision,
	nedre998	double precision,
	oevre998	double precision,
	forrige		double precision,
	aendring	double precision,
	vurdering	text NOT NULL,
	tendens		text NOT NULL,
	status		text NOT NULL
)$udsatte_saetning$)
,(167, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.celle_lager_tal IS
	'De lagrede tal selv, i alle opdelinger.'$udsatte_saetning$)
,(168, 'register', '57-lager.sql', $udsatte_saetning$CREATE INDEX celle_lager_tal_lager_id_idx
	ON udsatte_register.celle_lager_tal (lager_id)$udsatte_saetning$)
,(169, 'register', '57-lager.sql', $udsatte_saetning$CREATE INDEX celle_lager_tal_hovedtal_idx
	ON udsatte_register.celle_lager_tal (lager_id) WHERE tilbud_enhed_kode IS NULL AND bydel_nr IS NULL AND koen IS NULL AND aldersgruppe IS NULL$udsatte_saetning$)
,(170, 'register', '58-leverance.sql', $udsatte_saetning$CREATE TABLE udsatte_register.leverance (
	leverance_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	indlaest_af	text NOT NULL,
	begyndt		timestamptz NOT NULL,
	faerdig		timestamptz NOT NULL,
	identitet_gemt	boolean NOT NULL,
	streng		boolean NOT NULL,
	laest		bigint NOT NULL,
	nye		bigint NOT NULL,
	aendrede	bigint NOT NULL,
	uaendrede	bigint NOT NULL,
	afviste		bigint NOT NULL
)$udsatte_saetning$)
,(171, 'register', '58-leverance.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.leverance IS
	'Leverancer der er indlæst i registret: hvem, hvornår og hvor mange rækker.'$udsatte_saetning$)
,(172, 'register', '58-leverance.sql', $udsatte_saetning$CREATE TABLE udsatte_register.leverance_fil (
	leverance_id	bigint NOT NULL,
	nr		integer NOT NULL,
	tabel		text NOT NULL,
	fil		text NOT NULL,
	kontrolsum	text,
	laest		bigint NOT NULL,
	nye		bigint NOT NULL,
	aendrede	bigint NOT NULL,
	uaendrede	bigint NOT NULL,
	afviste		bigint NOT NULL,
	PRIMARY KEY (leverance_id, nr)
)$udsatte_saetning$)
,(173, 'register', '58-leverance.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.leverance_fil IS
	'Filerne i hver leverance, med kontrolsum og hvad der blev af rækkerne.'$udsatte_saetning$)
,(174, 'register', '58-leverance.sql', $udsatte_saetning$ALTER TABLE udsatte_register.leverance_fil
	ADD CONSTRAINT leverance_fil_leverance_fk FOREIGN KEY (leverance_id) REFERENCES udsatte_register.leverance (leverance_id) ON DELETE CASCADE$udsatte_saetning$)
,(175, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bydel
	ADD CONSTRAINT bydel_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(176, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed
	ADD CONSTRAINT enhed_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(177, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed
	ADD CONSTRAINT enhed_overordnet_fk FOREIGN KEY (overordnet) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(178, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed_bydel
	ADD CONSTRAINT enhed_bydel_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(179, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed_bydel
	ADD CONSTRAINT enhed_bydel_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(180, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.befolkning
	ADD CONSTRAINT befolkning_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(181, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.befolkning_herkomst
	ADD CONSTRAINT befolkning_herkomst_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(182, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.befolkning_herkomst
	ADD CONSTRAINT befolkning_herkomst_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling)$udsatte_saetning$)
,(183, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.lukkedag
	ADD CONSTRAINT lukkedag_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(184, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.strategi
	ADD CONSTRAINT strategi_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(185, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.pejlemaerke
	ADD CONSTRAINT pejlemaerke_strategi_fk FOREIGN KEY (strategi) REFERENCES udsatte_register.strategi (strategi)$udsatte_saetning$)
,(186, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.fokusomraade
	ADD CONSTRAINT fokusomraade_strategi_fk FOREIGN KEY (strategi) REFERENCES udsatte_register.strategi (strategi)$udsatte_saetning$)
,(187, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.fokusomraade
	ADD CONSTRAINT fokusomraade_pejlemaerke_fk FOREIGN KEY (pejlemaerke) REFERENCES udsatte_register.pejlemaerke (pejlemaerke)$udsatte_saetning$)
,(188, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maal
	ADD CONSTRAINT maal_fokusomraade_fk FOREIGN KEY (fokusomraade) REFERENCES udsatte_register.fokusomraade (fokusomraade)$udsatte_saetning$)
,(189, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.indikator
	ADD CONSTRAINT indikator_maal_fk FOREIGN KEY (maal) REFERENCES udsatte_register.maal (maal)$udsatte_saetning$)
,(190, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_indikator_fk FOREIGN KEY (indikator) REFERENCES udsatte_register.indikator (indikator)$udsatte_saetning$)
,(191, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(192, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(193, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.seriebrud
	ADD CONSTRAINT seriebrud_indikator_fk FOREIGN KEY (indikator) REFERENCES udsatte_register.indikator (indikator)$udsatte_saetning$)
,(194, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.virkemiddel
	ADD CONSTRAINT virkemiddel_maal_fk FOREIGN KEY (maal) REFERENCES udsatte_register.maal (maal)$udsatte_saetning$)
,(195, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.aktivitet
	ADD CONSTRAINT aktivitet_virkemiddel_fk FOREIGN KEY (virkemiddel) REFERENCES udsatte_register.virkemiddel (virkemiddel)$udsatte_saetning$)
,(196, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.aktivitet_status
	ADD CONSTRAINT aktivitet_status_aktivitet_fk FOREIGN KEY (aktivitet) REFERENCES udsatte_register.aktivitet (aktivitet)$udsatte_saetning$)
,(197, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompas_dimension
	ADD CONSTRAINT kompas_dimension_katalog_kode_fk FOREIGN KEY (katalog_kode) REFERENCES udsatte_register.kompas_katalog (katalog_kode)$udsatte_saetning$)
,(198, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.identitet
	ADD CONSTRAINT identitet_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(199, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bopael
	ADD CONSTRAINT bopael_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(200, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bopael
	ADD CONSTRAINT bopael_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(201, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(202, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(203, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_handlekommune_kode_fk FOREIGN KEY (handlekommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(204, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_oprindelig_bydel_nr_fk FOREIGN KEY (handlekommune_kode, oprindelig_bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(205, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sagsbehandlerperiode
	ADD CONSTRAINT sagsbehandlerperiode_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(206, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kontakt
	ADD CONSTRAINT kontakt_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(207, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.undersoegelse
	ADD CONSTRAINT undersoegelse_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(208, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.handleplan
	ADD CONSTRAINT handleplan_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(209, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(210, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.opfoelgning
	ADD CONSTRAINT opfoelgning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(211, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.ledelsestilsyn
	ADD CONSTRAINT ledelsestilsyn_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(212, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(213, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(214, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_afsender_enhed_kode_fk FOREIGN KEY (afsender_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(215, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_type_kode_fk FOREIGN KEY (type_kode) REFERENCES udsatte_register.foranstaltningstype (type_kode)$udsatte_saetning$)
,(216, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode)$udsatte_saetning$)
,(217, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(218, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.opfoelgning_foranstaltning
	ADD CONSTRAINT opfoelgning_foranstaltning_opfoelgning_id_fk FOREIGN KEY (opfoelgning_id) REFERENCES udsatte_register.opfoelgning (opfoelgning_id)$udsatte_saetning$)
,(219, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.opfoelgning_foranstaltning
	ADD CONSTRAINT opfoelgning_foranstaltning_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(220, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.anbringelse
	ADD CONSTRAINT anbringelse_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(221, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.anbringelse
	ADD CONSTRAINT anbringelse_stedtype_kode_fk FOREIGN KEY (stedtype_kode) REFERENCES udsatte_register.stedtype (stedtype_kode)$udsatte_saetning$)
,(222, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.tilsyn
	ADD CONSTRAINT tilsyn_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(223, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.inddragelse
	ADD CONSTRAINT inddragelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(224, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.inddragelse
	ADD CONSTRAINT inddragelse_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(225, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(226, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(227, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_katalog_kode_fk FOREIGN KEY (katalog_kode) REFERENCES udsatte_register.kompas_katalog (katalog_kode)$udsatte_saetning$)
,(228, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(229, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.fravaer
	ADD CONSTRAINT fravaer_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(230, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.skoleindskrivning
	ADD CONSTRAINT skoleindskrivning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(231, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.ungestatus
	ADD CONSTRAINT ungestatus_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(232, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.skoleafslutning
	ADD CONSTRAINT skoleafslutning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(233, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sigtelse
	ADD CONSTRAINT sigtelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(234, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.ungdomsuddannelse
	ADD CONSTRAINT ungdomsuddannelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(235, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(236, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.skoleindskrivning
	ADD CONSTRAINT skoleindskrivning_skole_enhed_kode_fk FOREIGN KEY (skole_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(237, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sigtelse
	ADD CONSTRAINT sigtelse_lovovertraedelse_kode_fk FOREIGN KEY (lovovertraedelse_kode) REFERENCES udsatte_register.lovovertraedelse (lovovertraedelse_kode)$udsatte_saetning$)
,(238, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.ledelsestilsyn
	ADD CONSTRAINT ledelsestilsyn_spoergsmaal_kode_fk FOREIGN KEY (spoergsmaal_kode) REFERENCES udsatte_register.tilsynsspoergsmaal (spoergsmaal_kode)$udsatte_saetning$)
,(239, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode)$udsatte_saetning$)
,(240, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(241, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.udgift
	ADD CONSTRAINT udgift_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(242, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.socialraadgivertilknytning
	ADD CONSTRAINT socialraadgivertilknytning_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(243, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.normering
	ADD CONSTRAINT normering_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(244, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompetenceudvikling
	ADD CONSTRAINT kompetenceudvikling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(245, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed_vidensgrundlag
	ADD CONSTRAINT enhed_vidensgrundlag_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(246, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.klassegennemgang
	ADD CONSTRAINT klassegennemgang_skole_enhed_kode_fk FOREIGN KEY (skole_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(247, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sundhedspleje_samarbejde
	ADD CONSTRAINT sundhedspleje_samarbejde_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(248, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed_vidensgrundlag
	ADD CONSTRAINT enhed_vidensgrundlag_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode)$udsatte_saetning$)
,(249, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_alder
	ADD CONSTRAINT henvendelse_alder_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(250, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_tema
	ADD CONSTRAINT henvendelse_tema_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(251, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_udfald
	ADD CONSTRAINT henvendelse_udfald_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(252, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_kanal
	ADD CONSTRAINT henvendelse_kanal_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(253, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_bydel
	ADD CONSTRAINT henvendelse_bydel_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(254, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_herkomst
	ADD CONSTRAINT henvendelse_herkomst_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(255, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.raadgivningsforloeb
	ADD CONSTRAINT raadgivningsforloeb_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(256, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.raadgivningsforloeb_afsluttet
	ADD CONSTRAINT raadgivningsforloeb_afsluttet_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(257, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.raadgivningsydelse
	ADD CONSTRAINT raadgivningsydelse_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(258, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.brugertilfredshed
	ADD CONSTRAINT brugertilfredshed_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(259, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.effektmaaling
	ADD CONSTRAINT effektmaaling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(260, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.aabningstid
	ADD CONSTRAINT aabningstid_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(261, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bemanding
	ADD CONSTRAINT bemanding_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(262, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.konceptaktivitet
	ADD CONSTRAINT konceptaktivitet_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(263, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bemanding
	ADD CONSTRAINT bemanding_fra_enhed_kode_fk FOREIGN KEY (fra_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(264, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.konceptaktivitet
	ADD CONSTRAINT konceptaktivitet_krav_kode_fk FOREIGN KEY (krav_kode) REFERENCES udsatte_register.konceptkrav (krav_kode)$udsatte_saetning$)
,(265, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_alder
	ADD CONSTRAINT henvendelse_alder_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling)$udsatte_saetning$)
,(266, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.raadgivningsforloeb
	ADD CONSTRAINT raadgivningsforloeb_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling)$udsatte_saetning$)
,(267, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.cba_post
	ADD CONSTRAINT cba_post_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode)$udsatte_saetning$)
,(268, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.barometer_vaerdi
	ADD CONSTRAINT barometer_vaerdi_kode_fk FOREIGN KEY (kode) REFERENCES udsatte_register.barometer_indikator (kode)$udsatte_saetning$)
,(269, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.barometer_vaerdi
	ADD CONSTRAINT barometer_vaerdi_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(270, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX enhed_overordnet_idx
	ON udsatte_register.enhed (overordnet)$udsatte_saetning$)
,(271, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX enhed_kommune_kode_idx
	ON udsatte_register.enhed (kommune_kode)$udsatte_saetning$)
,(272, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX bopael_borger_id_fra_idx
	ON udsatte_register.bopael (borger_id, fra) INCLUDE (kommune_kode, bydel_nr, til)$udsatte_saetning$)
,(273, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sag_borger_id_idx
	ON udsatte_register.sag (borger_id)$udsatte_saetning$)
,(274, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sag_handlekommune_kode_idx
	ON udsatte_register.sag (handlekommune_kode) INCLUDE (sag_id, borger_id, enhed_kode, oprindelig_bydel_nr)$udsatte_saetning$)
,(275, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sag_enhed_kode_idx
	ON udsatte_register.sag (enhed_kode)$udsatte_saetning$)
,(276, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sagsbehandlerperiode_sag_id_fra_idx
	ON udsatte_register.sagsbehandlerperiode (sag_id, fra) INCLUDE (til, sagsbehandler_noegle)$udsatte_saetning$)
,(277, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX kontakt_sag_id_dato_idx
	ON udsatte_register.kontakt (sag_id, dato)$udsatte_saetning$)
,(278, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX underretning_borger_id_modtaget_idx
	ON udsatte_register.underretning (borger_id, modtaget)$udsatte_saetning$)
,(279, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX underretning_sag_id_idx
	ON udsatte_register.underretning (sag_id)$udsatte_saetning$)
,(280, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX undersoegelse_sag_id_idx
	ON udsatte_register.undersoegelse (sag_id) INCLUDE (opmaerksom, ivaerksat, afsluttet, bortfaldet)$udsatte_saetning$)
,(281, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX handleplan_sag_id_idx
	ON udsatte_register.handleplan (sag_id) INCLUDE (udarbejdet, gyldig_til)$udsatte_saetning$)
,(282, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX foranstaltning_sag_id_idx
	ON udsatte_register.foranstaltning (sag_id) INCLUDE (type_kode, ivaerksat, afsluttet)$udsatte_saetning$)
,(283, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX opfoelgning_sag_id_afholdt_idx
	ON udsatte_register.opfoelgning (sag_id, afholdt)$udsatte_saetning$)
,(284, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX opfoelgning_foranstaltning_foranstaltning_id_idx
	ON udsatte_register.opfoelgning_foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(285, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX anbringelse_foranstaltning_id_fra_idx
	ON udsatte_register.anbringelse (foranstaltning_id, fra) INCLUDE (til, er_skift)$udsatte_saetning$)
,(286, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX tilsyn_foranstaltning_id_dato_idx
	ON udsatte_register.tilsyn (foranstaltning_id, dato)$udsatte_saetning$)
,(287, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX inddragelse_sag_id_dato_idx
	ON udsatte_register.inddragelse (sag_id, dato)$udsatte_saetning$)
,(288, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX inddragelse_borger_id_dato_idx
	ON udsatte_register.inddragelse (borger_id, dato)$udsatte_saetning$)
,(289, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX kompasmaaling_borger_id_dato_idx
	ON udsatte_register.kompasmaaling (borger_id, dato)$udsatte_saetning$)
,(290, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX kompasmaaling_sag_id_idx
	ON udsatte_register.kompasmaaling (sag_id)$udsatte_saetning$)
,(291, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX skoleindskrivning_borger_id_fra_idx
	ON udsatte_register.skoleindskrivning (borger_id, fra)$udsatte_saetning$)
,(292, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX ungestatus_borger_id_dato_idx
	ON udsatte_register.ungestatus (borger_id, dato)$udsatte_saetning$)
,(293, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sigtelse_borger_id_sigtet_idx
	ON udsatte_register.sigtelse (borger_id, sigtet)$udsatte_saetning$)
,(294, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX ungdomsuddannelse_borger_id_paabegyndt_idx
	ON udsatte_register.ungdomsuddannelse (borger_id, paabegyndt)$udsatte_saetning$)
,(295, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX ledelsestilsyn_sag_id_idx
	ON udsatte_register.ledelsestilsyn (sag_id)$udsatte_saetning$)
,(296, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX indsatsforloeb_borger_id_fra_idx
	ON udsatte_register.indsatsforloeb (borger_id, fra)$udsatte_saetning$)
,(297, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX indsatsforloeb_program_kode_idx
	ON udsatte_register.indsatsforloeb (program_kode)$udsatte_saetning$)
,(298, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX udgift_foranstaltning_id_maaned_idx
	ON udsatte_register.udgift (foranstaltning_id, maaned)$udsatte_saetning$)
,(299, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.kommune (kommune_kode, navn)
VALUES (101, 'København')$udsatte_saetning$)
,(300, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.bydel (kommune_kode, bydel_nr, navn)
VALUES (101, 1, 'Indre By'),
	(101, 2, 'Østerbro'),
	(101, 3, 'Nørrebro'),
	(101, 4, 'Vesterbro/Kongens Enghave'),
	(101, 5, 'Valby'),
	(101, 6, 'Vanløse'),
	(101, 7, 'Brønshøj-Husum'),
	(101, 8, 'Bispebjerg'),
	(101, 9, 'Amager Øst'),
	(101, 10, 'Amager Vest'),
	(101, 99, 'Udenfor inddeling')$udsatte_saetning$)
,(301, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, overordnet, gyldig_fra, gyldig_til)
VALUES ('101-BFCK', 101, 'Børnefamiliecenter København', 'andet', NULL, '2010-01-01', '2015-02-28'),
	('101-BBU', 101, 'Borgercenter Børn og Unge', 'andet', NULL, '2015-03-01', NULL),
	('101-18PLUS', 101, '18+ enheden', 'enhed_18_plus', NULL, '2010-01-01', NULL),
	('101-CUKU', 101, 'Center for udsatte og kriminalitetstruede unge', 'forebyggende_institution', NULL, '2009-01-01', NULL),
	('101-UTURN', 101, 'U-turn', 'rusmiddeltilbud', NULL, '2004-01-01', NULL),
	('101-DDD', 101, 'De Drikker Derhjemme', 'aaben_anonym_raadgivning', NULL, '2007-01-01', NULL),
	('101-FAMVAERK', 101, 'Familieværkstedet', 'rusmiddeltilbud', NULL, '2016-01-01', NULL),
	('101-CRK', 101, 'Center for Rusmiddelbehandling København', 'rusmiddeltilbud', NULL, '2016-01-01', NULL)$udsatte_saetning$)
,(302, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.aldersinddeling (aldersinddeling, navn, alder_fra, alder_til, raekkefoelge)
VALUES ('ufoedt', 'Ufødt', 0, 0, 0),
	('0-2', '0-2 år', 0, 2, 1),
	('3-5', '3-5 år', 3, 5, 2),
	('6-9', '6-9 år', 6, 9, 3),
	('10-11', '10-11 år', 10, 11, 4),
	('12', '12 år', 12, 12, 5),
	('13-14', '13-14 år', 13, 14, 6),
	('15-17', '15-17 år', 15, 17, 7),
	('18', '18 år', 18, 18, 8),
	('19-22', '19-22 år', 19, 22, 9),
	('23-24', '23-24 år', 23, 24, 10),
	('25', '25 år', 25, 25, 11)$udsatte_saetning$)
,(303, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.kvartal (start, slut, aar, kvartal, skoleaar)
SELECT d::date, (d + interval '3 months')::date - 1,
	extract(year FROM d)::integer, extract(quarter FROM d)::integer,
	extract(year FROM d)::integer - CASE WHEN extract(month FROM d) < 7 THEN 1 ELSE 0 END
FROM generate_series(timestamp '1990-01-01', timestamp '2069-10-01', interval '3 months') d$udsatte_saetning$)
,(304, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.foranstaltningstype (type_kode, lov, paragraf, navn, gruppe, kle, gyldig_fra, gyldig_til)
VALUES ('SEL-11-2', 'serviceloven', '§ 11, stk. 2', 'Familierådgivning', 'raadgivning', '27.12.06', '2011-01-01', '2023-12-31'),
	('SEL-11-3', 'serviceloven', '§ 11, stk. 3', 'Forebyggende indsats: konsulentbistand, grupper, familieplanlægning og andet', 'raadgivning', '27.12.06', '2011-01-01', '2023-12-31'),
	('SEL-52-3-1', 'serviceloven', '§ 52, stk. 3, nr. 1', 'Ophold i dagtilbud, fritidshjem, ungdomsklub m.v.', 'forebyggende', '27.27.03', '2011-01-01', '2023-12-31'),
	('SEL-52-3-2', 'serviceloven', '§ 52, stk. 3, nr. 2', 'Praktisk, pædagogisk eller anden støtte i hjemmet', 'forebyggende', '27.27.06', '2011-01-01', '2023-12-31'),
	('SEL-52-3-3', 'serviceloven', '§ 52, stk. 3, nr. 3', 'Familiebehandling eller behandling af barnets eller den unges problemer', 'forebyggende', '27.27.09', '2011-01-01', '2023-12-31'),
	('SEL-52-3-4', 'serviceloven', '§ 52, stk. 3, nr. 4', 'Døgnophold for hele familien', 'forebyggende', '27.27.12', '2011-01-01', '2023-12-31'),
	('SEL-52-3-5', 'serviceloven', '§ 52, stk. 3, nr. 5', 'Aflastningsordning', 'forebyggende', '27.27.15', '2011-01-01', '2023-12-31'),
	('SEL-52-3-6', 'serviceloven', '§ 52, stk. 3, nr. 6', 'Fast kontaktperson for barnet, den unge eller familien', 'forebyggende', '27.27.24', '2011-01-01', '2023-12-31'),
	('SEL-52-3-7', 'serviceloven', '§ 52, stk. 3, nr. 7', 'Anbringelse uden for hjemmet', 'anbringelse', '27.27.26', '2011-01-01', '2023-12-31'),
	('SEL-52-3-8', 'serviceloven', '§ 52, stk. 3, nr. 8', 'Praktiktilbud med godtgørelse', 'forebyggende', '27.27.51', '2011-01-01', '2023-12-31'),
	('SEL-52-3-9', 'serviceloven', '§ 52, stk. 3, nr. 9', 'Anden hjælp', 'forebyggende', '27.27.54', '2011-01-01', '2023-12-31'),
	('SEL-52A', 'serviceloven', '§ 52 a', 'Økonomisk støtte til forældremyndighedsindehaveren', 'forebyggende', '27.24.09', '2011-01-01', '2023-12-31'),
	('SEL-54', 'serviceloven', '§ 54', 'Støtteperson til forældre ved anbringelse', 'raadgivning', '27.24.15', '2011-01-01', '2023-12-31'),
	('SEL-57A', 'serviceloven', '§ 57 a', 'Forældrepålæg', 'paalaeg', '27.24.24', '2011-01-01', '2023-12-31'),
	('SEL-57B', 'serviceloven', '§ 57 b', 'Ungepålæg', 'paalaeg', '27.24.25', '2011-01-01', '2023-12-31'),
	('SEL-58', 'serviceloven', '§ 58, jf. § 52, stk. 3, nr. 7', 'Anbringelse uden for hjemmet uden samtykke', 'anbringelse', '27.24.27', '2011-01-01', '2023-12-31'),
	('SEL-75', 'serviceloven', '§ 75', 'Foreløbig afgørelse om anbringelse (formandsafgørelse)', 'anbringelse', NULL, '2011-01-01', '2023-12-31'),
	('SEL-76-3-1', 'serviceloven', '§ 76, stk. 3, nr. 1', 'Efterværn: opretholdt døgnophold', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76-3-2', 'serviceloven', '§ 76, stk. 3, nr. 2', 'Efterværn: fast kontaktperson', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76-3-3', 'serviceloven', '§ 76, stk. 3, nr. 3', 'Efterværn: udslusningsordning', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76-3-4', 'serviceloven', '§ 76, stk. 3, nr. 4', 'Efterværn: andre former for støtte', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76-4', 'serviceloven', '§ 76, stk. 4', 'Efterværn: genetableret støtte', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76A', 'serviceloven', '§ 76 a', 'Døgnophold for unge med varigt nedsat funktionsevne', 'eftervaern', '27.36.06', '2014-01-01', '2023-12-31'),
	('BL-28', 'barnets_lov', '§§ 28-31', 'Rådgivning og tidligt forebyggende indsats', 'raadgivning', NULL, '2024-01-01', NULL),
	('BL-32-1-1', 'barnets_lov', '§ 32, stk. 1, nr. 1', 'Ophold i dagtilbud, fritidshjem, ungdomsklub, uddannelsessted eller lignende', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-2', 'barnets_lov', '§ 32, stk. 1, nr. 2', 'Praktisk, pædagogisk eller anden støtte i hjemmet', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-3', 'barnets_lov', '§ 32, stk. 1, nr. 3', 'Fast kontaktperson for barnet, den unge eller hele familien', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-4', 'barnets_lov', '§ 32, stk. 1, nr. 4', 'Praktiktilbud med godtgørelse', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-5', 'barnets_lov', '§ 32, stk. 1, nr. 5', 'Familiebehandling eller behandling af barnet eller den unge', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-6', 'barnets_lov', '§ 32, stk. 1, nr. 6', 'Familieanbringelse: døgnophold for hele familien', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-7', 'barnets_lov', '§ 32, stk. 1, nr. 7', 'Støtteophold', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-8', 'barnets_lov', '§ 32, stk. 1, nr. 8', 'Anden hjælp', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-38', 'barnets_lov', '§ 38', 'Forældrepålæg', 'paalaeg', NULL, '2024-01-01', NULL),
	('BL-46', 'barnets_lov', '§ 46', 'Anbringelse uden for hjemmet med samtykke', 'anbringelse', NULL, '2024-01-01', NULL),
	('BL-47', 'barnets_lov', '§ 47', 'Anbringelse uden for hjemmet uden samtykke', 'anbringelse', NULL, '2024-01-01', NULL),
	('BL-114', 'barnets_lov', '§ 114', 'Ungestøtte: opretholdt døgnophold', 'eftervaern', NULL, '2024-01-01', NULL),
	('BL-115', 'barnets_lov', '§ 115', 'Ungestøtte: fast kontaktperson og andre former for støtte', 'eftervaern', NULL, '2024-01-01', NULL),
	('BL-116', 'barnets_lov', '§ 116', 'Ungestøtte: genetableret støtte', 'eftervaern', NULL, '2024-01-01', NULL),
	('BL-143', 'barnets_lov', '§ 143', 'Foreløbig afgørelse om anbringelse (formandsafgørelse)', 'anbringelse', NULL, '2024-01-01', NULL)$udsatte_saetning$)
,(305, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.stedtype (stedtype_kode, navn, familiepleje, netvaerk)
VALUES (1, 'Netværksplejefamilie', true, true),
	(6, 'Eget værelse, kollegium eller kollegielignende opholdssted', false, false),
	(7, 'Døgninstitution, delvis lukket afdeling', false, false),
	(8, 'Døgninstitution, sikret afdeling', false, false),
	(9, 'Døgninstitution, almindelig afdeling', false, false),
	(11, 'Kost- eller efterskole', false, false),
	(21, 'Almindelig plejefamilie', true, false),
	(22, 'Kommunal plejefamilie', true, false),
	(23, 'Almen plejefamilie', true, false),
	(24, 'Forstærket plejefamilie', true, false),
	(25, 'Specialiseret plejefamilie', true, false),
	(26, 'Plejefamilie for unge over 18 år', true, false),
	(27, 'Opholdssted for børn og unge', false, false),
	(99, 'Uoplyst', false, false)$udsatte_saetning$)
,(306, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.program (program_kode, navn, niveau, alder_fra, alder_til, evidensbaseret, kommunal, kilde)
VALUES ('DUAA', 'De Utrolige År', 'gruppe', 0, 12, true, true, 'Strategi 2012-2014, s. 10 og 18'),
	('PMTO', 'Parent Management Training - Oregon', 'familie', 3, 12, true, true, 'Strategi 2012-2014, s. 10 og 18'),
	('PALS', 'Positiv Læring i Adfærd og Samspil', 'skole', NULL, NULL, true, true, 'Strategi 2012-2014, s. 10'),
	('MST', 'Multisystemisk Terapi', 'familie', 12, 17, true, true, 'Strategi 2012-2014, s. 10; aldersgruppen er en antagelse'),
	('MTFC', 'Multi Treatment Foster Care', 'individ', 12, 17, true, true, 'Strategi 2012-2014, s. 10; aldersgruppen er en antagelse'),
	('DKS', 'Den Korte Snor', 'individ', 10, 17, false, true, 'Københavns Kommune: Den Korte Snor'),
	('EXIT', 'EXIT', 'individ', NULL, NULL, false, true, 'Rambøll Management: samfundsøkonomisk analyse'),
	('KIV', 'KIV', 'individ', NULL, NULL, false, true, 'Rambøll Management: samfundsøkonomisk analyse'),
	('SIKKERHEDSPLAN', 'Sikkerhedsplan', 'familie', 0, 17, false, true, 'Når forældre og netværk skaber sikkerhed for barnet (evaluering)'),
	('TPF', 'Tæt på Familien', 'familie', 13, 18, false, true, 'Københavns Kommune: Tæt på Familien, 2015'),
	('DDD', 'De Drikker Derhjemme', 'individ', 0, 25, false, true, 'Rammepapir om børn og unge i familier med rusmiddelproblemer'),
	('FAMVAERK', 'Familieværkstedet', 'familie', 0, 25, false, true, 'Rammepapir om børn og unge i familier med rusmiddelproblemer'),
	('FAMREL', 'Familieorienteret rusmiddelbehandling', 'familie', 0, 25, false, true, 'Rammepapir om børn og unge i familier med rusmiddelproblemer'),
	('TUBA', 'TUBA København', 'individ', 14, 25, false, false, 'Rammepapir om børn og unge i familier med rusmiddelproblemer; aldersgruppen er en antagelse'),
	('UTURN', 'U-turn', 'individ', NULL, 25, false, true, 'Københavns Kommune: Viden- og kompetencecentret')$udsatte_saetning$)
,(307, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.kompas_katalog (katalog_kode, navn, maalgruppe, gyldig_fra, proveniens)
VALUES ('FK2011', 'Forandringskompasset, ti dimensioner (navnene er en antagelse)', 'Børn og unge 0-22 år', '2010-01-01', 'antagelse')$udsatte_saetning$)
,(308, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.kompas_dimension (katalog_kode, nr, kode, navn, gruppe)
VALUES ('FK2011', 1, 'trivsel', 'Trivsel og følelsesmæssig udvikling', 'trivsel'),
	('FK2011', 2, 'sundhed', 'Fysisk sundhed', 'trivsel'),
	('FK2011', 3, 'relationer', 'Venner og relationer', 'trivsel'),
	('FK2011', 4, 'laering', 'Skole, dagtilbud og læring', 'kompetence'),
	('FK2011', 5, 'fritid', 'Fritid og interesser', 'kompetence'),
	('FK2011', 6, 'selvstaendighed', 'Selvstændighed og hverdagsfærdigheder', 'kompetence'),
	('FK2011', 7, 'foraeldre', 'Forældrenes omsorg og rolle', 'familie'),
	('FK2011', 8, 'netvaerk', 'Familie og netværk', 'familie'),
	('FK2011', 9, 'adfaerd', 'Adfærd og konflikter', 'risiko'),
	('FK2011', 10, 'risiko', 'Rusmidler, kriminalitet og anden risiko', 'risiko')$udsatte_saetning$)
,(309, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.tilsynsspoergsmaal (spoergsmaal_kode, tekst, emne)
VALUES ('LT01', 'Er barnet eller den unge talt med i undersøgelsen?', 'inddragelse'),
	('LT02', 'Er familie og netværk søgt inddraget?', 'inddragelse'),
	('LT03', 'Er undersøgelsen afsluttet med en samlet konklusion?', 'undersoegelse'),
	('LT04', 'Er der udarbejdet handleplan før afgørelsen?', 'handleplan'),
	('LT05', 'Har handleplanen konkrete mål?', 'handleplan'),
	('LT06', 'Er der fulgt op til tiden?', 'opfoelgning'),
	('LT07', 'Er der ført tilsyn med samtale mindst to gange om året?', 'tilsyn'),
	('LT08', 'Er underretninger vurderet inden for 24 timer?', 'underretning')$udsatte_saetning$)
,(310, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.lavalder (fra, til, alder, sikkerhed)
VALUES ('1930-01-01', '2010-06-30', 15, 'antagelse'),
	('2010-07-01', '2012-02-29', 14, 'antagelse'),
	('2012-03-01', NULL, 15, 'antagelse')$udsatte_saetning$)
,(311, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.lovovertraedelse (lovovertraedelse_kode, navn, art)
VALUES ('VOLD', 'Vold', 'personfarlig'),
	('ROEVERI', 'Røveri', 'personfarlig'),
	('TRUSLER', 'Trusler', 'personfarlig'),
	('SAEDELIGHED', 'Sædelighedsforbrydelser', 'personfarlig'),
	('VAABEN', 'Våbenloven', 'alvorlig'),
	('BRANDSTIFTELSE', 'Brandstiftelse', 'alvorlig'),
	('INDBRUD', 'Indbrud', 'alvorlig'),
	('TYVERI', 'Tyveri', 'oevrig'),
	('HAERVAERK', 'Hærværk', 'oevrig'),
	('NARKO', 'Lov om euforiserende stoffer', 'oevrig'),
	('FAERDSEL', 'Færdselsloven', 'oevrig'),
	('ANDET', 'Anden overtrædelse', 'oevrig')$udsatte_saetning$)
,(312, 'register', '74-fristkatalog.sql', $udsatte_saetning$INSERT INTO udsatte_register.fristkatalog (kode, fristtype, lov, paragraf, pligt, haendelse, art, regel, foerste_regel, senere_regel, anden_haendelse, antal_pr_aar, hvem, gyldig_fra, gyldig_til, kilde, sikkerhed, bemaerkning)
VALUES ('S-50', 'undersoegelse', 'serviceloven', '§ 50, stk. 7', 'Børnefaglig undersøgelse afsluttet', 'opmaerksom', 'frist', '4 mdr', NULL, NULL, NULL, NULL, 'barn 0-17 år', '2011-01-01', '2023-12-31', 'Serviceloven § 50, stk. 7; Strategi 2012-2014, s. 6', 'kilde', 'Løber fra den dag kommunen bliver opmærksom på et muligt behov, ikke fra den dag undersøgelsen åbnes. Undtagelsesvis foreløbig vurdering inden fristen og afslutning snarest herefter.'),
	('S-50u', 'undersoegelse_ufoedt', 'serviceloven', '§ 50 og § 52, stk. 4', 'Undersøgelse af vordende forældre afsluttet', 'opmaerksom', 'frist', '4 mdr', NULL, NULL, NULL, NULL, 'vordende forældre', '2011-01-01', '2023-12-31', 'Serviceloven § 50 og § 52, stk. 4', 'antagelse', 'Længden er sluttet af § 50, stk. 7.'),
	('S-51', 'undersoegelse_uden_samtykke', 'serviceloven', '§ 51', 'Undersøgelse under ophold på institution eller sygehus uden samtykke afsluttet', 'bu_afgoerelse', 'frist', '2 mdr', NULL, NULL, NULL, NULL, 'barn 0-17 år', '2011-01-01', '2023-12-31', 'Serviceloven § 51; kommunal vejledning, 2014', 'kilde', 'At fristen løber fra børne- og ungeudvalgets afgørelse er en antagelse.'),
	('S-140', 'handleplan', 'serviceloven', '§ 140, stk. 1', 'Handleplan før afgørelse om foranstaltning', 'afgoerelse', 'foer_afgoerelse', '0 dage', NULL, NULL, NULL, NULL, 'barn, ung i efterværn', '2011-01-01', '2023-12-31', 'Serviceloven § 140, stk. 1', 'kilde', 'Planen skal foreligge senest den dag der træffes afgørelse efter §§ 52, 76 eller 76 a. Kan det ikke vente: se S-140a.'),
	('S-140a', 'handleplan_akut', 'serviceloven', '§ 140, stk. 1', 'Handleplan efter en afgørelse der ikke kunne vente', 'afgoerelse', 'frist', '4 mdr', NULL, NULL, NULL, NULL, 'barn, ung i efterværn', '2011-01-01', '2023-12-31', 'Serviceloven § 140, stk. 1', 'kilde', 'Snarest muligt og senest inden fire måneder efter en kort angivelse af formålet. At der regnes fra afgørelsen er en antagelse.'),
	('S-140k', 'handleplan_kriminalitet', 'serviceloven', '§ 140 og § 50', 'Handleplan ved grov kriminalitet', 'politiindberetning', 'frist', '7 dage', NULL, NULL, NULL, NULL, '10-17 år', '2011-01-01', '2018-12-31', 'Serviceloven § 140; kommunal vejledning, 2014', 'kilde', 'At fristen løber fra politiets indberetning, og at den ophørte med Ungdomskriminalitetsnævnet, er antagelser.'),
	('S-140h', 'handleplan_videregivet', 'serviceloven', '§ 140, stk. 7', 'Relevante dele af handleplanen givet til anbringelsesstedet', 'anbringelse', 'uden_laengde', NULL, NULL, NULL, NULL, NULL, 'anbragte børn', '2014-01-01', '2023-12-31', 'Serviceloven § 140, stk. 7', 'kilde', 'Loven nævner ingen længde.'),
	('S-140u', 'handleplan_voksenliv', 'serviceloven', '§ 140', 'Handleplanen har mål for overgangen til voksenlivet', 'foedselsdag_16', 'uden_laengde', NULL, NULL, NULL, NULL, NULL, '16-17 år', '2011-01-01', '2023-12-31', 'Serviceloven § 140', 'kilde', 'Et krav til indholdet, ingen længde.'),
	('S-70a', 'foerste_opfoelgning', 'serviceloven', '§ 70', 'Første opfølgning på indsatsen', 'ivaerksaettelse', 'frist', '3 mdr derefter 6 mdr', '3 mdr', '6 mdr', NULL, NULL, 'barn med foranstaltning, vordende forældre', '2011-01-01', '2023-12-31', 'Serviceloven § 70', 'kilde', 'Senest tre måneder efter iværksættelsen.'),
	('S-70b', 'opfoelgning', 'serviceloven', '§ 70', 'Næste opfølgning på indsatsen', 'sidste_opfoelgning', 'frist', '6 mdr', NULL, NULL, NULL, NULL, 'barn med foranstaltning, vordende forældre', '2011-01-01', '2023-12-31', 'Serviceloven § 70', 'kilde', 'Højst seks måneder efter den opfølgning der blev holdt, så en tidlig opfølgning rykker den næste frem.'),
	('S-148', 'tilsyn', 'serviceloven', '§ 70, stk. 2; senere § 148', 'Tilsyn med samtale på anbringelsesstedet', 'kalenderaar', 'antal_pr_aar', NULL, NULL, NULL, NULL, 2, 'anbragte børn', '2011-01-01', '2023-12-31', 'Serviceloven § 70, stk. 2, og § 148', 'kilde', 'Mindst to gange om året. Loven siger ikke om det er kalenderår; kalenderår, forholdsmæssigt under et år, er en antagelse.'),
	('S-155a', 'underretning_vurdering', 'serviceloven', '§ 155, stk. 2', 'Underretning vurderet', 'modtaget_underretning', 'frist', '24 timer', NULL, NULL, NULL, NULL, 'barn', '2013-10-01', '2023-12-31', 'Serviceloven § 155, stk. 2', 'kilde', 'Forløbne timer fra modtagelsen, uden pause i weekender og på helligdage.'),
	('S-155g', 'genvurdering', 'serviceloven', '§ 155 a', 'Genvurdering ved ny underretning om et barn der allerede får hjælp', 'modtaget_underretning', 'uden_laengde', NULL, NULL, NULL, NULL, NULL, 'barn med foranstaltning', '2013-10-01', '2023-12-31', 'Serviceloven § 155 a', 'kilde', 'Ingen længde; en anden medarbejder ser med.'),
	('S-155b1', 'underretning_kvittering', 'serviceloven', '§ 155 b, stk. 1', 'Kvittering til underretter', 'modtaget_underretning', 'frist', '6 hverdage', NULL, NULL, NULL, NULL, 'underretter', '2013-10-01', '2023-12-31', 'Serviceloven § 155 b, stk. 1', 'kilde', 'Nogle kommuner skriver seks dage eller seks arbejdsdage. Pligten selv er ældre end paragraffen (antagelse: fra 2011).'),
	('S-155b2', 'underretning_orientering', 'serviceloven', '§ 155 b, stk. 2-3', 'Orientering af fagperson der har underrettet', 'afgoerelse', 'uden_laengde', NULL, NULL, NULL, NULL, NULL, 'fagperson', '2013-10-01', '2023-12-31', 'Serviceloven § 155 b, stk. 2-3', 'kilde', 'Ingen længde; ikke når særlige forhold taler imod.'),
	('S-62a', 'genbehandling_1', 'serviceloven', '§ 62, stk. 1', 'Ny afgørelse, når barnet ikke var anbragt året før', 'bu_afgoerelse', 'frist', '1 år', NULL, NULL, NULL, NULL, 'anbragt uden samtykke (§ 58)', '2009-04-28', '2023-12-31', 'Serviceloven § 62, stk. 1', 'kilde', 'Ved klage regnes fra den endelige afgørelse eller dom. Udvalget kan fastsætte en kortere frist, undtagelsesvis en længere.'),
	('S-62b', 'genbehandling_2', 'serviceloven', '§ 62, stk. 2', 'Ny afgørelse, når barnet var anbragt inden for det seneste år', 'bu_afgoerelse', 'frist', '2 år', NULL, NULL, NULL, NULL, 'anbragt uden samtykke (§ 58)', '2009-04-28', '2023-12-31', 'Serviceloven § 62, stk. 2', 'kilde', 'Ved klage regnes fra den endelige afgørelse eller dom. Udvalget kan fastsætte en kortere frist, undtagelsesvis en længere.'),
	('S-62c', 'genbehandling_3', 'serviceloven', '§ 62, stk. 5', 'Ny afgørelse for et barn der var under et år', 'bu_afgoerelse', 'frist', '3 år', NULL, NULL, NULL, NULL, 'anbragt uden samtykke, under 1 år', '2009-04-28', '2023-12-31', 'Serviceloven § 62, stk. 5; lov nr. 318 af 28. april 2009', 'kilde', 'I særlige tilfælde.'),
	('S-68a', 'videreanbringelse', 'serviceloven', '§ 68 a', 'Videreført anbringelse er mulig', 'anbringelse', 'ventetid', '3 år', NULL, NULL, NULL, NULL, 'anbragte; fra 15 år med den unges samtykke', '2009-04-28', '2023-12-31', 'Serviceloven § 68 a; lov nr. 318 af 28. april 2009', 'kilde', 'En ventetid: tidligst tre år efter anbringelsens start. Derefter ingen genbehandling.'),
	('S-75a', 'formand_meddelelse', 'serviceloven', '§ 75', 'Skriftlig meddelelse om formandsafgørelse', 'ivaerksaettelse', 'frist', '24 timer', NULL, NULL, NULL, NULL, 'parter', '2011-01-01', '2023-12-31', 'Serviceloven § 75; Ankestyrelsens vejledning', 'kilde', NULL),
	('S-75b', 'formand_godkendelse', 'serviceloven', '§ 75, stk. 3', 'Formandsafgørelse godkendt af børne- og ungeudvalget', 'ivaerksaettelse', 'frist', '7 dage inkl', NULL, NULL, NULL, NULL, 'parter', '2011-01-01', '2023-12-31', 'Serviceloven § 75, stk. 3; Ankestyrelsens vejledning', 'kilde', 'Iværksættelsens dag er dag 1; søn- og helligdage tæller med.'),
	('S-75c', 'formand_bortfald', 'serviceloven', '§ 75', 'Formandsafgørelse bortfalder uden endelig afgørelse', 'ivaerksaettelse', 'frist', '1 md', NULL, NULL, NULL, NULL, 'parter', '2011-01-01', '2023-12-31', 'Serviceloven § 75; Ankestyrelsens vejledning', 'kilde', NULL),
	('S-68h', 'hjemgivelsesperiode', 'serviceloven', '§ 68', 'Hjemgivelsesperiodens længste varighed', 'afgoerelse', 'loft', '6 mdr', NULL, NULL, NULL, NULL, 'anbragte børn', '2009-04-28', '2023-12-31', 'Serviceloven § 68', 'antagelse', 'Et loft; kommunen fastsætter perioden. Længden er en antagelse efter barnets lov § 100.'),
	('S-68u', 'eftervaern_afgoerelse', 'serviceloven', '§ 68, stk. 11 (tidligere stk. 12)', 'Afgørelse om efterværn før anbringelsen ophører ved 18 år', 'foedselsdag_18', 'baglaens', '6 mdr før', NULL, NULL, NULL, NULL, 'anbragte 17½-årige', '2011-01-01', '2023-12-31', 'Serviceloven § 68', 'kilde', 'Regnes baglæns fra 18-årsdagen. Handleplanen revideres først.'),
	('S-76', 'eftervaern_ophoer', 'serviceloven', '§ 76', 'Efterværn ophører', 'foedsel', 'aldersgraense', '23 år', NULL, NULL, NULL, NULL, '18-22 år', '2011-01-01', '2023-12-31', 'Serviceloven § 76', 'kilde', 'Senest på 23-årsdagen.'),
	('S-DST', 'indberetning', 'serviceloven', 'indberetningspligt', 'Hændelse indberettet til Danmarks Statistik', 'haendelse', 'frist', '4 uger', NULL, NULL, NULL, NULL, 'anbragte børn', '2013-01-01', '2017-12-31', 'Ankestyrelsens vejledning om anbringelsesstatistik', 'kilde', 'Fundet for 2013-2017.'),
	('S-KLG', 'klage', 'retssikkerhedsloven', '§ 67, stk. 1', 'Klage til Ankestyrelsen', 'meddelelse', 'frist', '4 uger rul', NULL, NULL, NULL, NULL, 'parter; barnet fra 12 år, fra 2024 fra 10 år', '2011-01-01', NULL, 'Retssikkerhedsloven § 67, stk. 1', 'kilde', 'Binder borgeren, så fristen rykker til næste hverdag, når den ender på en lørdag, søndag eller helligdag, 5. juni, 24. eller 31. december.'),
	('S-AST', 'ankestyrelsen', 'retssikkerhedsloven', '§ 73', 'Ankestyrelsen afgør en klage over børne- og ungeudvalget', 'modtaget_klage', 'frist', '8 uger', NULL, NULL, NULL, NULL, 'Ankestyrelsen', '2011-01-01', NULL, 'Retssikkerhedsloven § 73', 'kilde', 'At der regnes fra modtagelsen er en antagelse.'),
	('S-57a', 'foraeldrepaalaeg', 'serviceloven', '§ 57 a', 'Forældrepålægs længste varighed', 'afgoerelse', 'loft', '6 mdr', NULL, NULL, NULL, NULL, 'forældre', '2011-01-01', '2023-12-31', 'Serviceloven § 57 a', 'antagelse', 'Et loft; højst 12 måneder i alt. Længden er ikke set i lovteksten.'),
	('S-64', 'afgoerelse_bortfald', 'serviceloven', '§ 64', 'Afgørelse om anbringelse bortfalder, når den ikke er iværksat', 'afgoerelse', 'frist', '3 mdr', NULL, NULL, NULL, NULL, 'anbragte børn', '2011-01-01', '2023-12-31', 'Serviceloven § 64', 'antagelse', 'Længden er ikke set i lovteksten.'),
	('S-GEN', 'genvurdering_klage', 'retssikkerhedsloven', '§§ 68-69', 'Kommunen genvurderer, før en klage sendes videre', 'modtaget_klage', 'frist', '4 uger', NULL, NULL, NULL, NULL, 'kommune', '2011-01-01', NULL, 'Retssikkerhedsloven §§ 68-69', 'kilde', 'Paragraffen er en antagelse; længden er kilden.'),
	('B-18', 'screening', 'barnets_lov', '§ 18', 'Screening af sagen', 'opmaerksom', 'uden_laengde', NULL, NULL, NULL, NULL, NULL, 'barn', '2024-01-01', NULL, 'Barnets lov § 18', 'kilde', 'Ingen længde fundet. Støtte kan begynde på screeningen.'),
	('B-19', 'afdaekning', 'barnets_lov', '§ 19', 'Afdækning af barnets behov', 'afgoerelse', 'uden_laengde', NULL, NULL, NULL, NULL, NULL, 'barn', '2024-01-01', NULL, 'Barnets lov § 19', 'antagelse', 'Ingen længde fundet; fire måneder står kun i § 20.'),
	('B-20', 'undersoegelse', 'barnets_lov', '§ 20, stk. 3', 'Børnefaglig undersøgelse afsluttet', 'opmaerksom', 'frist', '4 mdr', NULL, NULL, NULL, NULL, 'barn 0-17 år', '2024-01-01', NULL, 'Barnets lov § 20, stk. 3', 'kilde', 'Løber fra den dag kommunen bliver opmærksom på et muligt behov, ikke fra den dag undersøgelsen åbnes. Undtagelsesvis foreløbig vurdering inden fristen og afslutning snarest herefter.'),
	('B-26', 'undersoegelse_ufoedt', 'barnets_lov', '§§ 24-27', 'Undersøgelse af kommende forældre afsluttet', 'opmaerksom', 'frist', '4 mdr', NULL, NULL, NULL, NULL, 'kommende forældre', '2024-01-01', NULL, 'Barnets lov §§ 24-27', 'antagelse', 'Længden er sluttet af § 20, stk. 3.'),
	('B-91a', 'handleplan', 'barnets_lov', '§ 91, stk. 1', 'Beslutning om barnets plan ved støttende indsats, og planen klar hvis den laves', 'afgoerelse', 'frist', '3 mdr', NULL, NULL, NULL, NULL, 'barn', '2024-01-01', NULL, 'Barnets lov § 91, stk. 1', 'kilde', 'Kommunen beslutter om der laves en plan; den kan lovligt mangle.'),
	('B-91b', 'handleplan_anbringelse', 'barnets_lov', '§ 91, stk. 2', 'Barnets plan ved anbringelse med samtykke', 'afgoerelse', 'frist', '3 mdr', NULL, NULL, NULL, NULL, 'anbragt med samtykke (§ 46)', '2024-01-01', NULL, 'Barnets lov § 91, stk. 2', 'kilde', NULL),
	('B-91c', 'handleplan_uden_samtykke', 'barnets_lov', '§ 91, stk. 2', 'Barnets plan før afgørelse om anbringelse uden samtykke', 'afgoerelse', 'foer_afgoerelse', '0 dage', NULL, NULL, NULL, NULL, 'anbragt uden samtykke (§ 47)', '2024-01-01', NULL, 'Barnets lov § 91, stk. 2', 'kilde', NULL),
	('B-95a', 'foerste_opfoelgning', 'barnets_lov', '§ 95, stk. 2', 'Første opfølgning på indsatsen', 'ivaerksaettelse', 'frist', '3 mdr', NULL, NULL, 'undersoegelse_afsluttet', NULL, 'barn eller ung med indsats (§§ 32, 46, 47, 114-116, 120)', '2024-01-01', NULL, 'Barnets lov § 95, stk. 2', 'kilde', 'Den tidligste af to: den sideløbende afdækning eller undersøgelse er afsluttet, eller tre måneder efter iværksættelsen.'),
	('B-95b', 'opfoelgning', 'barnets_lov', '§ 95, stk. 3', 'Næste opfølgning på indsatsen', 'sidste_opfoelgning', 'fastsat_dato', NULL, NULL, NULL, NULL, NULL, 'barn eller ung med indsats', '2024-01-01', NULL, 'Barnets lov § 95, stk. 3', 'kilde', 'Den dag der blev aftalt ved opfølgningen før. Ingen frist, før dagen er aftalt.'),
	('B-96', 'opfoelgning_anbragt', 'barnets_lov', '§ 96', 'Opfølgning for anbragte ses sammen med tilsynet', 'sidste_opfoelgning', 'uden_laengde', NULL, NULL, NULL, NULL, NULL, 'anbragte børn', '2024-01-01', NULL, 'Barnets lov § 96', 'kilde', NULL),
	('B-100', 'hjemgivelsesperiode', 'barnets_lov', '§ 100, stk. 3', 'Hjemgivelsesperiodens længste varighed', 'afgoerelse', 'loft', '6 mdr', NULL, NULL, NULL, NULL, 'anbragte børn', '2024-01-01', NULL, 'Barnets lov § 100, stk. 3', 'kilde', 'Et loft; i særlige tilfælde ingen periode.'),
	('B-108a', 'ungeplan', 'barnets_lov', '§ 108, stk. 1 og 3', 'Ungeplan', 'foedselsdag_16', 'frist', '3 mdr', NULL, NULL, NULL, NULL, 'fra 16 år', '2024-01-01', NULL, 'Barnets lov § 108, stk. 1 og 3', 'kilde', 'Fra 16-årsdagen, eller fra afgørelsen om indsats hvis den er senere. Ved støttende indsats (§ 32) beslutter kommunen om den laves.'),
	('B-108b', 'ungeplan_uden_samtykke', 'barnets_lov', '§ 108, stk. 4', 'Ungeplan før afgørelse om anbringelse uden samtykke', 'afgoerelse', 'foer_afgoerelse', '0 dage', NULL, NULL, NULL, NULL, 'fra 16 år', '2024-01-01', NULL, 'Barnets lov § 108, stk. 4', 'kilde', NULL),
	('B-111', 'eftervaern_afgoerelse', 'barnets_lov', '§ 111', 'Afgørelse om ungestøtte før anbringelsen ophører ved 18 år', 'foedselsdag_18', 'baglaens', '6 mdr før', NULL, NULL, NULL, NULL, 'anbragte 17½-årige', '2024-01-01', NULL, 'Barnets lov § 111', 'kilde', 'Regnes baglæns fra 18-årsdagen. Planen revideres først.'),
	('B-122', 'voksenliv_forberedelse', 'barnets_lov', '§§ 122-123', 'Forberedelse af voksenlivet ved betydelig og varig funktionsnedsættelse', 'foedselsdag_16', 'uden_laengde', NULL, NULL, NULL, NULL, NULL, '16-17 år', '2024-01-01', NULL, 'Barnets lov §§ 122-123', 'antagelse', 'Ingen længde set.'),
	('B-136', 'underretning_vurdering', 'barnets_lov', '§ 136', 'Underretning vurderet', 'modtaget_underretning', 'frist', '24 timer', NULL, NULL, NULL, NULL, 'barn', '2024-01-01', NULL, 'Barnets lov § 136', 'kilde', 'Forløbne timer fra modtagelsen, uden pause i weekender og på helligdage.'),
	('B-137', 'underretning_kvittering', 'barnets_lov', '§ 137', 'Kvittering til underretter', 'modtaget_underretning', 'frist', '6 hverdage', NULL, NULL, NULL, NULL, 'underretter', '2024-01-01', NULL, 'Barnets lov § 137', 'antagelse', 'Længden er videreført fra serviceloven § 155 b; ikke set i lovteksten.'),
	('B-143a', 'formand_meddelelse', 'barnets_lov', '§ 143', 'Skriftlig meddelelse om formandsafgørelse', 'ivaerksaettelse', 'frist', '24 timer', NULL, NULL, NULL, NULL, 'parter', '2024-01-01', NULL, 'Barnets lov § 143; Ankestyrelsens vejledning', 'kilde', NULL),
	('B-143b', 'formand_godkendelse', 'barnets_lov', '§ 143', 'Formandsafgørelse godkendt af børne- og ungeudvalget', 'ivaerksaettelse', 'frist', '7 dage inkl', NULL, NULL, NULL, NULL, 'parter', '2024-01-01', NULL, 'Barnets lov § 143; Ankestyrelsens vejledning', 'kilde', 'Iværksættelsens dag er dag 1; søn- og helligdage tæller med.'),
	('B-143c', 'formand_bortfald', 'barnets_lov', '§ 143', 'Formandsafgørelse bortfalder uden endelig afgørelse', 'ivaerksaettelse', 'frist', '1 md', NULL, NULL, NULL, NULL, 'parter', '2024-01-01', NULL, 'Barnets lov § 143; Ankestyrelsens vejledning', 'kilde', NULL),
	('B-50a', 'genbehandling_1', 'barnets_lov', '§ 50', 'Ny afgørelse, når barnet ikke var anbragt året før', 'bu_afgoerelse', 'frist', '1 år', NULL, NULL, NULL, NULL, 'anbragt uden samtykke (§ 47)', '2024-01-01', NULL, 'Barnets lov § 50', 'antagelse', 'Længden er videreført fra serviceloven § 62; ikke set i lovteksten. Ved klage regnes fra den endelige afgørelse eller dom.'),
	('B-50b', 'genbehandling_2', 'barnets_lov', '§ 50', 'Ny afgørelse, når barnet var anbragt inden for det seneste år', 'bu_afgoerelse', 'frist', '2 år', NULL, NULL, NULL, NULL, 'anbragt uden samtykke (§ 47)', '2024-01-01', NULL, 'Barnets lov § 50', 'antagelse', 'Længden er videreført fra serviceloven § 62; ikke set i lovteksten. Ved klage regnes fra den endelige afgørelse eller dom.'),
	('B-50c', 'genbehandling_3', 'barnets_lov', '§ 50', 'Ny afgørelse for et barn der var under et år', 'bu_afgoerelse', 'frist', '3 år', NULL, NULL, NULL, NULL, 'anbragt uden samtykke, under 1 år', '2024-01-01', NULL, 'Barnets lov § 50', 'antagelse', 'Længden er videreført fra serviceloven § 62; ikke set i lovteksten. Ved klage regnes fra den endelige afgørelse eller dom.'),
	('B-67', 'videreanbringelse', 'barnets_lov', '§ 67', 'Permanent anbringelse er mulig', 'anbringelse', 'ventetid', '3 år', NULL, NULL, NULL, NULL, 'anbragte; fra 15 år med den unges samtykke', '2024-01-01', NULL, 'Barnets lov § 67', 'kilde', 'En ventetid: tidligst tre år efter anbringelsens start, undtagen efter § 50, stk. 7, og § 68, stk. 2.'),
	('B-156', 'tilsyn', 'barnets_lov', '§ 156, stk. 5', 'Tilsyn med samtale på anbringelsesstedet', 'kalenderaar', 'antal_pr_aar', NULL, NULL, NULL, NULL, 2, 'anbragte børn', '2024-01-01', NULL, 'Barnets lov § 156, stk. 5', 'kilde', 'Mindst to gange om året. Loven siger ikke om det er kalenderår; kalenderår, forholdsmæssigt under et år, er en antagelse.'),
	('B-38', 'foraeldrepaalaeg', 'barnets_lov', '§ 38', 'Forældrepålægs længste varighed', 'afgoerelse', 'loft', '6 mdr', NULL, NULL, NULL, NULL, 'forældre', '2024-01-01', NULL, 'Barnets lov § 38', 'antagelse', 'Et loft; højst 12 måneder i alt. Længden er ikke set i lovteksten.'),
	('B-139', 'afgoerelse_bortfald', 'barnets_lov', '§ 139', 'Afgørelse om anbringelse bortfalder, når den ikke er iværksat', 'afgoerelse', 'frist', '3 mdr', NULL, NULL, NULL, NULL, 'anbragte børn', '2024-01-01', NULL, 'Barnets lov § 139', 'antagelse', 'Længden er ikke set i lovteksten.'),
	('B-AGE-10', 'partsrettigheder', 'barnets_lov', '§ 3', 'Barnet får partsrettigheder', 'foedsel', 'aldersgraense', '10 år', NULL, NULL, NULL, NULL, 'alle', '2024-01-01', NULL, 'Barnets lov § 3', 'kilde', NULL),
	('B-AGE-15', 'samtykke', 'barnets_lov', '§§ 46-47', 'Anbringelse kræver den unges eget samtykke', 'foedsel', 'aldersgraense', '15 år', NULL, NULL, NULL, NULL, 'alle', '2024-01-01', NULL, 'Barnets lov §§ 46-47', 'kilde', NULL),
	('B-AGE-16', 'ungeplan_alder', 'barnets_lov', '§ 108', 'Ungeplan afløser barnets plan', 'foedsel', 'aldersgraense', '16 år', NULL, NULL, NULL, NULL, 'alle', '2024-01-01', NULL, 'Barnets lov § 108', 'kilde', NULL),
	('B-AGE-18', 'hjaelp_ophoer', 'barnets_lov', '§ 3', 'Hjælp til barnet ophører', 'foedsel', 'aldersgraense', '18 år', NULL, NULL, NULL, NULL, 'alle', '2024-01-01', NULL, 'Barnets lov § 3', 'kilde', NULL),
	('B-AGE-23', 'eftervaern_ophoer', 'barnets_lov', '§§ 113-120', 'Ungestøtte ophører', 'foedsel', 'aldersgraense', '23 år', NULL, NULL, NULL, NULL, 'alle', '2024-01-01', NULL, 'Barnets lov §§ 113-120', 'kilde', NULL)$udsatte_saetning$)
,(313, 'register', '76-strategi.sql', $udsatte_saetning$INSERT INTO udsatte_register.strategi (strategi, navn, kommune_kode, fra, til, kilde)
VALUES ('S2012', 'Strategi for udvikling af arbejdet med udsatte børn, unge og deres familier 2012-2014', 101, '2012-01-01', '2014-12-31', 'Københavns Kommune, Socialforvaltningen: Strategi 2012-2014, endelig version')$udsatte_saetning$)
,(314, 'register', '76-strategi.sql', $udsatte_saetning$INSERT INTO udsatte_register.pejlemaerke (pejlemaerke, strategi, nr, navn, side)
VALUES ('P1', 'S2012', 1, 'Flere udsatte børn og familier får en tidligere indsats', 3),
	('P2', 'S2012', 2, 'Flere udsatte børn og unge får en kvalificerende skolegang', 3),
	('P3', 'S2012', 3, 'Færre udsatte børn og unge ender i kriminalitet', 3)$udsatte_saetning$)
,(315, 'register', '76-strategi.sql', $udsatte_saetning$INSERT INTO udsatte_register.fokusomraade (fokusomraade, strategi, nr, navn, side, pejlemaerke, tvaergaaende)
VALUES ('F1', 'S2012', 1, 'Tidlig indsats i forhold til udsatte børn og unge', 13, 'P1', false),
	('F2', 'S2012', 2, 'Kvalificerende skolegang til udsatte børn og unge', 24, 'P2', false),
	('F3', 'S2012', 3, 'Insisterende indsats i forhold til unge, der begår kriminalitet eller er i risiko herfor', 32, 'P3', false),
	('F4', 'S2012', 4, 'God overgang til voksenlivet for udsatte unge', 43, NULL, false),
	('F5', 'S2012', 5, 'Udvikling af anbringelsesviften', 50, NULL, false),
	('F6', 'S2012', 6, 'Bedre myndighedsarbejde', 60, NULL, false),
	('F0', 'S2012', 7, 'En mere vidensbaseret udvikling og praksis', 9, NULL, true)$udsatte_saetning$)
,(316, 'register', '76-strategi.sql', $udsatte_saetning$INSERT INTO udsatte_register.maal (maal, fokusomraade, tekst, maales, side, ansvar, raekkefoelge, proveniens)
VALUES ('1A', 'F1', 'Flere børn og familiers vanskeligheder afhjælpes, inden det bliver en sag i Socialforvaltningen', 'Antallet af sager med foranstaltninger skal være faldende i forhold til børnetallet.', 14, 'socialforvaltningen', 1, 'kilde'),
	('1B', 'F1', 'Familie og netværk inddrages aktivt i løsningen af barnets eller den unges vanskeligheder', 'Antal sager hvor familie og netværk aktivt har været inddraget, eller hvor det fremgår af sagen, at de ikke har ønsket at blive inddraget, skal være stigende.', 14, 'socialforvaltningen', 2, 'kilde'),
	('1C', 'F1', 'Flere børn får en helhedsorienteret tidlig indsats', 'Gennemsnitsalderen ved første myndighedsindsats (§ 50-undersøgelse) skal være faldende.', 14, 'faelles', 3, 'kilde'),
	('2A', 'F2', 'Det bekymrende og ulovlige fravær blandt udsatte børn og unge falder', 'Andelen af udsatte elever med bekymrende eller ulovligt fravær skal være faldende.', 26, 'faelles', 4, 'antagelse'),
	('2B', 'F2', 'Flere udsatte børn og unge gennemfører 9. klasse', 'Andelen af udsatte unge der har gennemført 9. klasse det år de fylder 16, skal være stigende.', 28, 'faelles', 5, 'antagelse'),
	('3A', 'F3', 'Færre unge begår kriminalitet', 'Antallet af sigtede 10-17-årige i forhold til alle 10-17-årige skal være faldende.', 33, 'faelles', 6, 'antagelse'),
	('3B', 'F3', 'Færre udsatte unge begår personfarlig eller alvorlig kriminalitet', 'Antallet af unge med en foranstaltning der sigtes, skal være faldende.', 33, 'faelles', 7, 'antagelse'),
	('4A', 'F4', 'Flere udsatte unge påbegynder og gennemfører en ungdomsuddannelse', 'Strategien siger påbegynder ét sted og gennemfører et andet; begge dele skal være stigende.', 44, 'faelles', 8, 'antagelse'),
	('5A', 'F5', 'Anbragte børn og unge får øget trivsel og udvikling af kompetencer under anbringelsen', 'Andelen af anbragte børn med fremgang på Forandringskompasset skal være stigende.', 51, 'socialforvaltningen', 9, 'antagelse'),
	('5B', 'F5', 'Der er øget kontinuitet i indsatsen for anbragte børn og unge', 'Antallet af skift mellem anbringelsessteder i forhold til anbringelsesdage skal være faldende.', 55, 'socialforvaltningen', 10, 'antagelse'),
	('6A', 'F6', 'Kvaliteten af sagsarbejdet og sagsbehandlingsprocessen øges', 'Andelen af ja i ledelsestilsynet skal være stigende.', 61, 'socialforvaltningen', 11, 'antagelse'),
	('6B', 'F6', 'Alle børnefaglige undersøgelser efter § 50 afsluttes inden for fire måneder', 'Alle undersøgelser hvis frist falder i perioden, skal være afsluttet til tiden.', 64, 'socialforvaltningen', 12, 'kilde'),
	('6C', 'F6', 'Der er handleplaner i alle sager, og der følges rettidigt op på handleplanerne', 'Alle sager med en foranstaltning skal have en gyldig handleplan, og alle opfølgninger skal holdes til tiden.', 64, 'socialforvaltningen', 13, 'kilde')$udsatte_saetning$)
,(317, 'register', '78-indikator-fokus1.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('1a_foranstaltning_pr_1000', '1A', 'Børn med foranstaltning pr. 1.000 børn', 'rate', true, true, 1000, 'pr. 1.000 børn', 'ned', 0, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_1a', 'Børn med mindst én aktiv foranstaltning (forebyggende foranstaltning eller anbringelse, ikke efterværn) på kvartalets sidste dag. Et barn tælles én gang, uanset hvor mange foranstaltninger det har; har det flere sager i kommunen, hører det til den senest åbnede af dem med foranstaltning. Ufødte har alder 0.', 'børn 0-17 år med aktiv foranstaltning på opgørelsesdagen', 'børn 0-17 år på samme dag (31. december er næste 1. januar, andre kvartaler er mellemregnet, nyeste år er foreløbigt: er næste 1. januar ikke kendt, bruges årets egen)', 'Beholdning på kvartalets sidste dag; årets tal er fjerde kvartals.', 'kilde', 101),
	('1a_sager_pr_1000', '1A', 'Sager med foranstaltning pr. 1.000 børn', 'rate', true, false, 1000, 'pr. 1.000 børn', 'ned', 0, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_1a', 'Sager med mindst én aktiv foranstaltning på kvartalets sidste dag, som strategien selv siger det.', 'sager med aktiv foranstaltning for børn 0-17 år', 'børn 0-17 år på samme dag', 'Beholdning på kvartalets sidste dag; årets tal er fjerde kvartals.', 'kilde', 102),
	('1a_foranstaltning_i_perioden', '1A', 'Børn med foranstaltning i perioden pr. 1.000 børneår', 'rate', false, false, 1000, 'pr. 1.000 børneår', 'ned', 0, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_1a', 'Børn med en aktiv foranstaltning på mindst én dag i perioden. Et barn tælles én gang i hvert kvartal og én gang i året, under den sag der hjalp på periodens sidste dag med foranstaltning (af flere den senest åbnede).', 'børn 0-17 år med foranstaltning i perioden (alder ved periodens slutning)', 'børneår: middelfolketal 0-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der havde en foranstaltning i perioden.', 'antagelse', 103),
	('1a_underretning_pr_1000', '1A', 'Underretninger pr. 1.000 børneår', 'rate', false, false, 1000, 'pr. 1.000 børneår', NULL, 0, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_1a', 'Underretninger modtaget i perioden, på dagen i København. Kommune og enhed er sagens, uden sag bopælens kommune på dagen. Vises ved siden af målet, så et fald i foranstaltninger kan skelnes fra hjælp der ikke gives.', 'underretninger om børn 0-17 år (og ufødte)', 'børneår: middelfolketal 0-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle underretninger modtaget i perioden.', 'antagelse', 104),
	('1a_raadgivning_uden_sag_andel', '1A', 'Rådgivningsforløb afsluttet uden overgang til en børnefamilieenhed', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_1a', 'Rådgivningsforløb der sluttede uden brobygning til en børnefamilieenhed: målets egen ordlyd om vanskeligheder der afhjælpes, inden det bliver en sag.', 'afsluttede forløb uden brobygning til en børnefamilieenhed', 'alle afsluttede rådgivningsforløb', 'Forløb afsluttet i perioden.', 'antagelse', 105),
	('1b_inddraget_antal', '1B', 'Sager hvor familie og netværk er inddraget eller ikke har ønsket det', 'antal', false, true, 1, 'sager', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_1b', 'Sager hvor familie eller netværk er inddraget i en § 50-undersøgelse eller plan der løb i perioden, eller hvor det fremgår at de ikke har ønsket det.', 'sager med en undersøgelse eller plan i perioden og en inddragelse mellem dens start og slut', 'ingen', 'Undersøgelser og planer der er afsluttet i perioden eller løber ved dens slutning.', 'kilde', 111),
	('1b_inddraget_andel', '1B', 'Undersøgelser og planer hvor familie og netværk er inddraget eller ikke har ønsket det', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_1b', 'Undersøgelser og planer med en inddragelse af familie eller netværk (eller et fravalg) mellem deres egen start og slut. Inddragelse før forløbets start tæller ikke, ellers ville andelen stige af sig selv; inddragelse efter periodens slutning heller ikke. En undersøgelse løber fra den er iværksat til den er afsluttet eller bortfaldet, en plan fra den er udarbejdet til den ikke gælder mere eller sagen lukkes.', 'undersøgelser og planer med inddragelse eller fravalg', 'alle undersøgelser og planer der er afsluttet i perioden eller løber ved dens slutning', 'Undersøgelser og planer der er afsluttet i perioden eller løber ved dens slutning.', 'antagelse', 112),
	('1b_aktivt_inddraget_andel', '1B', 'Undersøgelser og planer hvor familie og netværk er aktivt inddraget', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_1b', 'Den del af 1b_inddraget_andel hvor familie eller netværk faktisk er inddraget.', 'undersøgelser og planer med inddragelse', 'alle undersøgelser og planer der er afsluttet i perioden eller løber ved dens slutning', 'Undersøgelser og planer der er afsluttet i perioden eller løber ved dens slutning.', 'antagelse', 113),
	('1b_oensker_ikke_andel', '1B', 'Undersøgelser og planer hvor familie og netværk ikke har ønsket inddragelse', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_1b', 'Den del af 1b_inddraget_andel hvor familie eller netværk kun står registreret som ikke ønskende.', 'undersøgelser og planer hvor der kun er et fravalg', 'alle undersøgelser og planer der er afsluttet i perioden eller løber ved dens slutning', 'Undersøgelser og planer der er afsluttet i perioden eller løber ved dens slutning.', 'antagelse', 114),
	('1b_dage_til_foerste_moede', '1B', 'Dage fra sagens åbning til første møde med familie eller netværk', 'gennemsnit', false, false, 1, 'dage', 'ned', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_1b', 'Dage fra sagen åbnes til familie eller netværk første gang fra den dag er inddraget i sagen (fravalg tæller ikke).', 'dage fra åbning til første inddragelse', 'sager med en første inddragelse i perioden', 'Sager hvis første inddragelse ligger i perioden.', 'antagelse', 115),
	('1b_moeder_foer_sag_antal', '1B', 'Inddragelse af familie og netværk før der er en sag', 'antal', false, false, 1, 'møder', 'op', NULL, NULL, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_1b', 'Møder med familie eller netværk før der er en sag, talt for sig. Kommune og bydel er barnets bopæl på dagen.', 'inddragelser i fasen før sag', 'ingen', 'Møder holdt i perioden.', 'antagelse', 116),
	('1c_alder_foerste_undersoegelse', '1C', 'Gennemsnitsalder ved første børnefaglige undersøgelse', 'gennemsnit', false, true, 1, 'år', 'ned', 0, 17, NULL, 24, '{enhed,bydel,koen}', 'grundlag_1c', 'Alder i år med brøkdel ved start (iværksat) på barnets første § 50-undersøgelse. Ufødte har alder 0. De første to år efter kommunens første undersøgelse i registret er udeladt, fordi en tidligere undersøgelse kan mangle; børn der senest er flyttet til kommunen efter fødslen og mindre end 24 måneder før undersøgelsen, er udeladt og talt i 1c_tilflyttere_antal.', 'alder i år ved start på første undersøgelse', 'børn med deres første undersøgelse i perioden', 'Første undersøgelser startet i perioden.', 'kilde', 121),
	('1c_alder_median', '1C', 'Medianalder ved første børnefaglige undersøgelse', 'median', false, false, 1, 'år', 'ned', 0, 17, NULL, 24, '{enhed,bydel,koen}', 'grundlag_1c', 'Medianen af samme aldre som 1c_alder_foerste_undersoegelse.', 'alder i år ved start på første undersøgelse', 'børn med deres første undersøgelse i perioden', 'Første undersøgelser startet i perioden.', 'antagelse', 122),
	('1c_alder_uden_ufoedte', '1C', 'Gennemsnitsalder ved første børnefaglige undersøgelse, uden ufødte', 'gennemsnit', false, false, 1, 'år', 'ned', 0, 17, NULL, 24, '{enhed,bydel,koen}', 'grundlag_1c', 'Som 1c_alder_foerste_undersoegelse, men uden undersøgelser startet før fødslen (for ufødte den forventede dag).', 'alder i år ved start på første undersøgelse', 'fødte børn med deres første undersøgelse i perioden', 'Første undersøgelser startet i perioden, efter fødslen.', 'antagelse', 123),
	('1c_alder_standardiseret', '1C', 'Aldersstandardiseret gennemsnitsalder ved første børnefaglige undersøgelse', 'gennemsnit', false, false, 1, 'år', 'ned', 0, 17, 2012, 24, '{koen}', 'grundlag_1c', 'Som 1c_alder_foerste_undersoegelse, men hvert barn vægtes med folketallet på dets alder 1. januar i standardåret (tærskel) delt med folketallet på alderen 1. januar i undersøgelsens år, så tallet ikke falder alene fordi byen bliver yngre.', 'alder gange vægt', 'sum af vægte', 'Første undersøgelser startet i perioden.', 'antagelse', 124),
	('1c_foerste_undersoegelse_pr_1000', '1C', 'Børn med første børnefaglige undersøgelse pr. 1.000 børneår', 'rate', false, false, 1000, 'pr. 1.000 børneår', NULL, 0, 17, NULL, 24, '{bydel,koen,aldersgruppe}', 'grundlag_1c', 'Børn med deres første § 50-undersøgelse i forhold til folketallet på samme alder: viser om et fald i gennemsnitsalderen skyldes flere små børn. Kun hele kvartaler efter registrets første to år.', 'børn 0-17 år med deres første undersøgelse', 'børneår: middelfolketal 0-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Første undersøgelser startet i perioden.', 'antagelse', 125),
	('1c_tilflyttere_antal', '1C', 'Første undersøgelser udeladt, fordi barnet er flyttet til', 'antal', false, false, 1, 'børn', NULL, 0, 17, NULL, 24, '{bydel,koen,aldersgruppe}', 'grundlag_1c', 'Børn der er udeladt af 1C, fordi de er flyttet til kommunen efter fødslen og mindre end 24 måneder før undersøgelsen, så deres tidligere historie er ukendt.', 'udeladte børn', 'ingen', 'Første undersøgelser startet i perioden.', 'antagelse', 126)$udsatte_saetning$)
,(318, 'register', '78-indikator-fokus2.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('2a_bekymrende_fravaer_andel', '2A', 'Udsatte elever med bekymrende fravær', 'andel', false, true, 1, 'andel', 'ned', NULL, NULL, 0.10, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_2a', 'Udsatte elever hvis samlede fravær i skoleåret (sygdom, andet lovligt og ulovligt) er over tærsklen (10 %) af de mulige skoledage. Månederne lægges sammen, før tærsklen bruges. En udsat elev havde en aktiv foranstaltning (forebyggende eller anbringelse) på mindst én dag i skoleåret, 1. august - 31. juli; enheden er sagens på den sidste dag med foranstaltning.', 'udsatte elever med samlet fravær over tærsklen', 'udsatte elever med registreret fremmøde', 'Skoleår der er slut; et skoleår hører til det kalenderår det slutter i.', 'antagelse', 201),
	('2a_ulovligt_fravaer_andel', '2A', 'Udsatte elever med højt ulovligt fravær', 'andel', false, false, 1, 'andel', 'ned', NULL, NULL, 0.10, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_2a', 'Udsatte elever hvis ulovlige fravær i skoleåret er over tærsklen (10 %) af de mulige skoledage. Samme elever som 2a_bekymrende_fravaer_andel.', 'udsatte elever med ulovligt fravær over tærsklen', 'udsatte elever med registreret fremmøde', 'Skoleår der er slut; et skoleår hører til det kalenderår det slutter i.', 'antagelse', 202),
	('2a_ulovligt_pct', '2A', 'Ulovligt fravær i procent af de mulige skoledage', 'gennemsnit', false, false, 1, 'procent', 'ned', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_2a', 'Ulovlige fraværsdage pr. 100 mulige skoledage for de udsatte elever tilsammen. Samme elever som 2a_bekymrende_fravaer_andel.', 'dage med ulovligt fravær', 'hundreder af mulige skoledage', 'Skoleår der er slut; et skoleår hører til det kalenderår det slutter i.', 'antagelse', 203),
	('2b_gennemfoert_9_andel', '2B', 'Udsatte unge der har gennemført 9. klasse det år de fylder 16', 'andel', false, true, 1, 'andel', 'op', 16, 16, NULL, 24, '{enhed,bydel,koen}', 'grundlag_2b', 'Unge der fylder 16 (alder_fra) i kalenderåret og havde en aktiv foranstaltning i de 24 måneder (vindue) før 16-årsdagen. Har gennemført 9. klasse senest 30. september det år de fylder alder_til. Unge der er faldet fra uden en afslutning i registret, er med i nævneren.', 'unge med gennemført 9. klasse', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; tæller med fra 30. september.', 'antagelse', 211),
	('2b_proever_andel', '2B', 'Udsatte unge der har taget 9. klasses prøver det år de fylder 16', 'andel', false, false, 1, 'andel', 'op', NULL, 16, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_2b', 'Samme unge som 2b_gennemfoert_9_andel. Har taget afgangsprøverne i 9. klasse senest 30. september det år de fylder alder_til.', 'unge med afgangsprøver i 9. klasse', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; tæller med fra 30. september.', 'antagelse', 212),
	('2b_9_eller_10_andel', '2B', 'Udsatte unge der har gennemført 9. eller 10. klasse det år de fylder 16', 'andel', false, false, 1, 'andel', 'op', NULL, 16, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_2b', 'Samme unge som 2b_gennemfoert_9_andel. Har gennemført 9. eller 10. klasse senest 30. september det år de fylder alder_til.', 'unge med gennemført 9. eller 10. klasse', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; tæller med fra 30. september.', 'antagelse', 213),
	('2b_gennemfoert_9_ved_17_andel', '2B', 'Udsatte unge der har gennemført 9. klasse det år de fylder 17', 'andel', false, false, 1, 'andel', 'op', NULL, 17, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_2b', 'Samme unge som 2b_gennemfoert_9_andel, med et år mere: har gennemført 9. klasse senest 30. september det år de fylder alder_til.', 'unge med gennemført 9. klasse', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; tæller først med når 30. september året efter er nået.', 'antagelse', 214)$udsatte_saetning$)
,(319, 'register', '78-indikator-fokus3.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('3a_sigtede_pr_1000', '3A', 'Sigtede 10-17-årige pr. 1.000', 'rate', false, true, 1000, 'pr. 1.000 personår', 'ned', 10, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_3a', 'Unge der sigtes i perioden, talt som personer: én gang i hvert kvartal og én gang i året, uanset antallet af sigtelser. Alderen er den på gerningsdagen. Kommune og bydel er den åbne sags på sigtelsesdagen, ellers bopælens. Kun status sigtet; børn under den kriminelle lavalder mistænkes kun og står i 3a_mistaenkte_10_14_antal.', 'sigtede personer 10-17 år', 'personår: middelfolketal 10-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der sigtes i perioden.', 'antagelse', 301),
	('3a_sigtede_grov_pr_1000', '3A', 'Sigtede 10-17-årige for personfarlig eller alvorlig kriminalitet pr. 1.000', 'rate', false, false, 1000, 'pr. 1.000 personår', 'ned', 10, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_3a', 'Som 3a_sigtede_pr_1000, men kun sigtelser for personfarlig eller alvorlig kriminalitet.', 'sigtede personer 10-17 år for personfarlig eller alvorlig kriminalitet', 'personår: middelfolketal 10-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der sigtes i perioden.', 'antagelse', 302),
	('3a_sigtelser_antal', '3A', 'Sigtelser mod 10-17-årige', 'antal', false, false, 1, 'sigtelser', 'ned', 10, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_3a', 'Antal sigtelser (ikke personer) mod unge der var 10-17 år på gerningsdagen.', 'sigtelser', 'ingen', 'Sigtelser rejst i perioden.', 'antagelse', 303),
	('3a_sigtede_10_14_pr_1000', '3A', 'Sigtede 10-14-årige pr. 1.000', 'rate', false, false, 1000, 'pr. 1.000 personår', 'ned', 10, 14, NULL, NULL, '{bydel,koen}', 'grundlag_3a', 'Som 3a_sigtede_pr_1000 for 10-14-årige. Under den kriminelle lavalder kan ingen sigtes: tallet er kun over nul, mens lavalderen var 14 år.', 'sigtede personer 10-14 år', 'personår: middelfolketal 10-14 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der sigtes i perioden.', 'antagelse', 304),
	('3a_sigtede_15_17_pr_1000', '3A', 'Sigtede 15-17-årige pr. 1.000', 'rate', false, false, 1000, 'pr. 1.000 personår', 'ned', 15, 17, NULL, NULL, '{bydel,koen}', 'grundlag_3a', 'Som 3a_sigtede_pr_1000 for 15-17-årige: den gruppe ændringerne af den kriminelle lavalder ikke rører.', 'sigtede personer 15-17 år', 'personår: middelfolketal 15-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der sigtes i perioden.', 'antagelse', 305),
	('3a_mistaenkte_10_14_antal', '3A', 'Mistænkte 10-14-årige under den kriminelle lavalder', 'antal', false, false, 1, 'personer', 'ned', 10, 14, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_3a', 'Børn under den kriminelle lavalder der mistænkes i perioden, talt som personer: én gang i hvert kvartal og én gang i året.', 'mistænkte personer 10-14 år', 'ingen', 'Alle der mistænkes i perioden.', 'antagelse', 306),
	('3b_sigtede_grov_udsatte_andel', '3B', 'Udsatte unge sigtet for personfarlig eller alvorlig kriminalitet', 'andel', false, true, 1, 'andel', 'ned', 10, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_3b', 'Unge der på mindst én dag i perioden både var 10-17 år og havde en aktiv foranstaltning (forebyggende eller anbringelse), og som i perioden er sigtet for personfarlig eller alvorlig kriminalitet begået i alderen 10-17 år. Én gang i hvert kvartal og én gang i året.', 'udsatte unge sigtet for personfarlig eller alvorlig kriminalitet', 'alle unge 10-17 år med en foranstaltning i perioden', 'Alle unge med en foranstaltning i perioden.', 'antagelse', 311),
	('3b_sigtede_udsatte_andel', '3B', 'Udsatte unge der er sigtet', 'andel', false, false, 1, 'andel', 'ned', 10, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_3b', 'Som 3b_sigtede_grov_udsatte_andel, men med alle slags sigtelser.', 'udsatte unge der er sigtet', 'alle unge 10-17 år med en foranstaltning i perioden', 'Alle unge med en foranstaltning i perioden.', 'antagelse', 312),
	('3b_sigtede_udsatte_antal', '3B', 'Antal udsatte unge der er sigtet', 'antal', false, false, 1, 'unge', 'ned', 10, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_3b', 'Antallet af unge med en foranstaltning der sigtes, som strategien selv siger det: tælleren i 3b_sigtede_udsatte_andel.', 'udsatte unge der er sigtet', 'ingen', 'Alle unge med en foranstaltning i perioden.', 'kilde', 313)$udsatte_saetning$)
,(320, 'register', '78-indikator-fokus3.sql', $udsatte_saetning$INSERT INTO udsatte_register.seriebrud (indikator, dato, aarsag)
VALUES ('3a_sigtede_pr_1000', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('3a_sigtede_pr_1000', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('3a_sigtede_grov_pr_1000', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('3a_sigtede_grov_pr_1000', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('3a_sigtelser_antal', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('3a_sigtelser_antal', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('3a_sigtede_10_14_pr_1000', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('3a_sigtede_10_14_pr_1000', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('3a_mistaenkte_10_14_antal', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('3a_mistaenkte_10_14_antal', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('3b_sigtede_grov_udsatte_andel', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('3b_sigtede_grov_udsatte_andel', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('3b_sigtede_udsatte_andel', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('3b_sigtede_udsatte_andel', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('3b_sigtede_udsatte_antal', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('3b_sigtede_udsatte_antal', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.')$udsatte_saetning$)
,(321, 'register', '78-indikator-fokus4.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('4a_paabegyndt_andel', '4A', 'Udsatte unge der påbegynder en ungdomsuddannelse inden 12 måneder efter grundskolen', 'andel', false, true, 1, 'andel', 'op', NULL, 17, NULL, 12, '{enhed,bydel,koen}', 'grundlag_4a', 'Samme unge som 2b_gennemfoert_9_andel (foranstaltning i de 24 måneder før 16-årsdagen). Grundskolen forlades 31. juli efter det seneste gennemførte 9. eller 10. klassetrin, senest det år den unge fylder 17 (alder_til); unge der ikke har gennemført, regnes fra 31. juli det år de fylder 16. Har påbegyndt en ungdomsuddannelse senest 12 måneder (vindue) efter.', 'unge der har påbegyndt en ungdomsuddannelse inden 12 måneder', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; hele årgangen tæller først med, når 12 måneder er gået efter 31. juli det år de fylder 17.', 'antagelse', 401),
	('4a_gennemfoert_25_andel', '4A', 'Udsatte unge der har gennemført en ungdomsuddannelse inden de fylder 25', 'andel', false, true, 1, 'andel', 'op', NULL, 25, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_4a', 'Unge der havde en foranstaltning i de 24 måneder før 16-årsdagen (som 2b_gennemfoert_9_andel), og som har gennemført en ungdomsuddannelse senest på deres 25-årsdag (alder_til).', 'unge der har gennemført en ungdomsuddannelse senest på 25-årsdagen', 'alle der fylder 25 i året og havde en foranstaltning i de 24 måneder før de fyldte 16', 'Året de unge fylder 25; tæller med fra 25-årsdagen.', 'antagelse', 402)$udsatte_saetning$)
,(322, 'register', '78-indikator-fokus5.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, daekning_indikator, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('5a_fremgang_andel', '5A', 'Anbragte børn med fremgang på Forandringskompasset', 'andel', false, true, 1, 'andel', 'op', 0, 17, 1, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5a', '5a_daekning', 'Anbragte børn (under 18 år, anbragt ved periodens slutning eller i løbet af perioden) med to sammenlignelige målinger under anbringelsen: den første og den seneste indtil periodens slutning, på hver sin dag, samme udgave af kompasset, samme rolle, og mindst én dimension scoret begge gange. Fremgang er mindst én dimension op og ingen ned med mindst tærsklen (1 point). Hvert barn tæller én gang: myndighedens målinger før institutionens, barnets og forælderens; ved flere anbringelser i perioden den seneste med to målinger.', 'anbragte børn med fremgang', 'anbragte børn med to sammenlignelige målinger', 'Børn anbragt ved periodens slutning eller hvis anbringelse sluttede i perioden.', 'antagelse', 501),
	('5a_fastholdt_andel', '5A', 'Anbragte børn der har fastholdt det niveau der var målet', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, 1, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5a', '5a_daekning', 'Samme børn som 5a_fremgang_andel. Fastholdt er hverken op eller ned med mindst tærsklen (1 point) og på eller over målet på alle dimensioner der er scoret begge gange og har et mål (mindst én). Målet er den seneste målings, ellers den førstes.', 'anbragte børn der har fastholdt målet', 'anbragte børn med to sammenlignelige målinger', 'Børn anbragt ved periodens slutning eller hvis anbringelse sluttede i perioden.', 'antagelse', 502),
	('5a_aendring_trivsel', '5A', 'Gennemsnitlig ændring i trivsel under anbringelsen', 'gennemsnit', false, false, 1, 'point', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5a', '5a_daekning', 'Samme målinger som 5a_fremgang_andel: barnets gennemsnitlige ændring på de dimensioner i gruppen trivsel der er scoret begge gange.', 'barnets ændring i point', 'anbragte børn med en sammenlignelig dimension i gruppen trivsel', 'Børn anbragt ved periodens slutning eller hvis anbringelse sluttede i perioden.', 'antagelse', 503),
	('5a_aendring_kompetence', '5A', 'Gennemsnitlig ændring i kompetencer under anbringelsen', 'gennemsnit', false, false, 1, 'point', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5a', '5a_daekning', 'Samme målinger som 5a_fremgang_andel: barnets gennemsnitlige ændring på de dimensioner i gruppen kompetence der er scoret begge gange.', 'barnets ændring i point', 'anbragte børn med en sammenlignelig dimension i gruppen kompetence', 'Børn anbragt ved periodens slutning eller hvis anbringelse sluttede i perioden.', 'antagelse', 504),
	('5a_daekning', '5A', 'Anbragte børn med to sammenlignelige målinger', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5a', NULL, 'Hvor stor en del af de anbragte børn tallene i 5A dækker: dem der har to sammenlignelige målinger under anbringelsen (se 5a_fremgang_andel).', 'anbragte børn med to sammenlignelige målinger', 'alle anbragte børn i perioden', 'Børn anbragt ved periodens slutning eller hvis anbringelse sluttede i perioden.', 'antagelse', 505),
	('5a_foraeldreinddragelse_andel', '5A', 'Anbragte børn hvis forældre er inddraget under anbringelsen', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5a', NULL, 'Børn anbragt på mindst én dag i perioden, hvis familie er inddraget i de 12 måneder (vindue) frem til periodens slutning (opgørelsesdatoen i den løbende) og under periodens seneste anbringelse. Inddragelse længere tilbage tæller ikke, ellers ville andelen stige af sig selv. Børnene afgrænses som i 5a_fremgang_andel. Hører også til mål 1B om inddragelse af familie og netværk.', 'anbragte børn med inddragelse af familien', 'alle anbragte børn i perioden', 'Børn anbragt ved periodens slutning eller hvis anbringelse sluttede i perioden.', 'antagelse', 506),
	('5b_skift_pr_1000_dage', '5B', 'Skift af anbringelsessted pr. 1.000 anbringelsesdage i de første 12 måneder', 'rate', false, true, 1000, 'pr. 1.000 dage', 'ned', 0, 17, 8, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Anbringelser begyndt i perioden, fulgt i 12 måneder (vindue), dog til de slutter eller barnet fylder 18. En anbringelse er en sammenhængende række dage med en anbringelsesforanstaltning. Ophold under 8 dage (tærskel) ses der bort fra og tælles i 5b_akutte_skift: et skift er et andet ophold, begyndt med et skift (er_skift), efter et ophold på mindst 8 dage; tilbage til samme sted efter et kort ophold er ikke et skift. Det første sted er ikke et skift, og aflastning tæller aldrig.', 'skift i de første 12 måneder', 'anbringelsesdage i de første 12 måneder', 'Anbringelser begyndt i perioden; tæller først med, når 12 måneder er gået.', 'antagelse', 511),
	('5b_akutte_skift', '5B', 'Skift til eller fra ophold under 8 dage', 'antal', false, false, 1, 'skift', 'ned', 0, 17, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Skift (er_skift) under en anbringelse til eller fra et ophold på under 8 dage (tærsklen i 5b_skift_pr_1000_dage): akutte og midlertidige ophold, som hovedindikatoren ser bort fra.', 'skift til eller fra korte ophold', 'ingen', 'Skift i perioden, før barnet fylder 18.', 'antagelse', 512),
	('5b_tre_eller_flere_steder_andel', '5B', 'Anbragte børn der har boet tre eller flere steder det seneste år', 'andel', true, false, 1, 'andel', 'ned', 0, 17, 3, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Børn anbragt ved årets slutning, som i de 12 måneder (vindue) til og med den dag har boet mindst 3 (tærskel) forskellige anbringelsessteder.', 'børn med mindst tre steder', 'børn anbragt ved årets slutning', 'Beholdning 31. december; kun afsluttede år.', 'antagelse', 513),
	('5b_to_aar_samme_sted_andel', '5B', 'Anbragte børn der har boet samme sted i mindst to år', 'andel', true, false, 1, 'andel', 'op', 0, 17, 2.5, 24, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Børn der på opgørelsesdagen har været anbragt uafbrudt i mindst 2,5 år (tærskel), og som har boet samme sted de seneste 24 måneder (vindue).', 'børn der har boet samme sted i mindst to år', 'børn anbragt i mindst 2,5 år hvis sted på opgørelsesdagen er kendt', 'Beholdning på kvartalets sidste dag; årets tal er fjerde kvartals.', 'antagelse', 514),
	('5b_sammenbrud_pr_1000_dage', '5B', 'Sammenbrud i anbringelser pr. 1.000 anbringelsesdage', 'rate', false, false, 1000, 'pr. 1.000 dage', 'ned', 0, 17, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Ophold på et anbringelsessted der endte med sammenbrud i perioden, i forhold til alle anbragte børns dage i perioden, til de fylder 18.', 'ophold endt med sammenbrud', 'anbringelsesdage', 'Ophold sluttet i perioden; dage i perioden.', 'antagelse', 515),
	('5b_sammenbrud_andel', '5B', 'Ophold på anbringelsessteder der endte med sammenbrud', 'andel', false, false, 1, 'andel', 'ned', 0, 17, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Sammenbrud i forhold til alle ophold på anbringelsessteder der sluttede i perioden, før barnet fylder 18.', 'ophold endt med sammenbrud', 'ophold sluttet i perioden', 'Ophold sluttet i perioden.', 'antagelse', 516),
	('5b_skift_omsorgsmiljoe_andel', '5B', 'Skift af sted der også er skift af omsorgsmiljø', 'andel', false, false, 1, 'andel', 'ned', 0, 17, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Skift af anbringelsessted (er_skift, også til korte ophold) der også er registreret som skift af omsorgsmiljø.', 'skift med skift af omsorgsmiljø', 'alle skift under en anbringelse', 'Skift i perioden, før barnet fylder 18.', 'antagelse', 517),
	('5b_sagsbehandlerskift_pr_aar', '5B', 'Skift af sagsbehandler pr. anbringelsesår', 'rate', false, false, 1, 'pr. år', 'ned', 0, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Skift til en anden sagsbehandler i sagen på dage hvor barnet er anbragt i sagen, i forhold til anbringelsesårene (dage/365). Sagens første sagsbehandler er ikke et skift.', 'skift af sagsbehandler', 'anbringelsesår', 'Skift og dage i perioden, til barnet fylder 18.', 'antagelse', 518),
	('5b_genanbringelse_12_mdr_andel', '5B', 'Børn anbragt igen inden 12 måneder efter hjemgivelse', 'andel', false, false, 1, 'andel', 'ned', 0, 17, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_5b', NULL, 'Hjemgivelser hvor barnet inden 12 måneder (vindue) igen bor på et anbringelsessted. Et nyt sted senest samme dag er et skift og ikke en hjemgivelse. Kun børn der er under 18 år i alle 12 måneder.', 'hjemgivelser fulgt af en ny anbringelse inden 12 måneder', 'alle hjemgivelser', 'Hjemgivelser i perioden; tæller først med, når 12 måneder er gået.', 'antagelse', 519)$udsatte_saetning$)
,(323, 'register', '79-indikator-fokus6.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('6a_lovoverholdelse_andel', '6A', 'Ledelsestilsyn: svar med ja', 'andel', false, true, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6a', 'Svar på ledelsestilsynets spørgsmål om sagerne. Ikke relevant tæller ikke med.', 'svar ja', 'svar ja eller nej', 'Ledelsestilsyn i perioden.', 'antagelse', 611),
	('6a_inddragelse_andel', '6A', 'Ledelsestilsyn om inddragelse: svar med ja', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6a', 'Som 6a_lovoverholdelse_andel, kun spørgsmål om inddragelse.', 'svar ja', 'svar ja eller nej', 'Ledelsestilsyn i perioden.', 'antagelse', 612),
	('6a_undersoegelse_andel', '6A', 'Ledelsestilsyn om undersøgelse: svar med ja', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6a', 'Som 6a_lovoverholdelse_andel, kun spørgsmål om undersøgelse.', 'svar ja', 'svar ja eller nej', 'Ledelsestilsyn i perioden.', 'antagelse', 613),
	('6a_handleplan_andel', '6A', 'Ledelsestilsyn om handleplan: svar med ja', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6a', 'Som 6a_lovoverholdelse_andel, kun spørgsmål om handleplan.', 'svar ja', 'svar ja eller nej', 'Ledelsestilsyn i perioden.', 'antagelse', 614),
	('6a_opfoelgning_andel', '6A', 'Ledelsestilsyn om opfølgning: svar med ja', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6a', 'Som 6a_lovoverholdelse_andel, kun spørgsmål om opfølgning.', 'svar ja', 'svar ja eller nej', 'Ledelsestilsyn i perioden.', 'antagelse', 615),
	('6a_tilsyn_andel', '6A', 'Ledelsestilsyn om tilsyn: svar med ja', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6a', 'Som 6a_lovoverholdelse_andel, kun spørgsmål om tilsyn.', 'svar ja', 'svar ja eller nej', 'Ledelsestilsyn i perioden.', 'antagelse', 616),
	('6a_underretning_andel', '6A', 'Ledelsestilsyn om underretning: svar med ja', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6a', 'Som 6a_lovoverholdelse_andel, kun spørgsmål om underretning.', 'svar ja', 'svar ja eller nej', 'Ledelsestilsyn i perioden.', 'antagelse', 617),
	('6b_undersoegelse_rettidig_andel', '6B', 'Børnefaglige undersøgelser afsluttet inden fristen', 'andel', false, true, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6b', 'Undersøgelser afsluttet senest på fristen: fire måneder fra den dag kommunen blev opmærksom (fra iværksættelsen, hvor den dag mangler). Åben efter fristen tæller som ikke overholdt; det samme gør bortfald af anden grund. Undersøgelser der lovligt er bortfaldet inden fristen (flyttet, død, eller barnet er fyldt 18) er ude og vises i 6b_bortfaldet_antal.', 'undersøgelser afsluttet senest på fristen', 'alle undersøgelser hvis frist falder i perioden', 'Fristen falder i perioden og før opgørelsesdatoen; på selve dagen tæller kun overholdte med.', 'kilde', 621),
	('6b_foreloebig_andel', '6B', 'Undersøgelser med foreløbig vurdering inden fristen', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6b', 'Undersøgelser der ikke er afsluttet inden fristen, men hvor der er en foreløbig vurdering inden fristen: lovligt undtagelsesvis, men for sent.', 'ikke afsluttet til tiden, men foreløbig vurdering til tiden', 'alle undersøgelser hvis frist falder i perioden', 'Fristen falder i perioden og før opgørelsesdatoen; på selve dagen tæller kun overholdte med.', 'kilde', 622),
	('6b_forfalden_andel', '6B', 'Undersøgelser der stadig er åbne efter fristen', 'andel', false, false, 1, 'andel', 'ned', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6b', 'Undersøgelser hvis frist faldt i perioden, og som er åbne på opgørelsesdatoen.', 'åbne på opgørelsesdatoen', 'alle undersøgelser hvis frist falder i perioden', 'Fristen falder i perioden og før opgørelsesdatoen; på selve dagen tæller kun overholdte med.', 'antagelse', 623),
	('6b_dage_over', '6B', 'Dage over fristen for undersøgelser der ikke blev afsluttet til tiden', 'median', false, false, 1, 'dage', 'ned', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6b', 'Dage fra fristen til afslutningen eller til pligten ophørte (bortfald efter fristen, barnet fyldte 18), eller til opgørelsesdatoen for dem der er åbne. Bortfaldet inden fristen har ingen dage og er ikke med.', 'dage over fristen', 'undersøgelser der ikke blev afsluttet til tiden', 'Fristen falder i perioden, før opgørelsesdatoen.', 'antagelse', 624),
	('6b_bortfaldet_antal', '6B', 'Undersøgelser lovligt bortfaldet inden fristen', 'antal', false, false, 1, 'undersøgelser', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6b', 'Undersøgelser der bortfaldt inden fristen, fordi barnet flyttede, døde eller fyldte 18 (registreret, eller efter fødselsdatoen).', 'lovligt bortfaldne undersøgelser', 'ingen', 'Fristen ville være faldet i perioden.', 'antagelse', 625),
	('6c_handleplan_andel', '6C', 'Sager med en gyldig handleplan', 'andel', true, true, 1, 'andel', 'op', 0, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c', 'Sager med mindst én aktiv foranstaltning på kvartalets sidste dag, der har en plan (handleplan, barnets plan eller ungeplan) som gælder den dag. En sag tælles én gang, uanset antallet af foranstaltninger. Efter barnets lov kan planen lovligt mangle ved støttende indsats.', 'sager med en gyldig plan', 'alle sager med aktiv foranstaltning for børn 0-17 år', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'kilde', 631),
	('6c_opfoelgning_rettidig_andel', '6C', 'Opfølgninger holdt til tiden', 'andel', false, true, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c', 'Opfølgninger holdt senest på fristen: tre måneder efter indsatsens start, derefter højst seks måneder efter den sidst holdte (efter barnets lov den aftalte dag). En indsats er sagens sammenhængende dage med foranstaltning (forebyggende eller anbringelse). Åben efter fristen tæller som ikke overholdt. Frister efter indsatsens slutning eller fra 18-årsdagen findes ikke, heller ikke når opfølgningen er holdt før.', 'opfølgninger holdt senest på fristen', 'alle opfølgninger hvis frist falder i perioden', 'Fristen falder i perioden og før opgørelsesdatoen; på selve dagen tæller kun overholdte med.', 'kilde', 632),
	('6c_plan_revideret_6_mdr_andel', '6C', 'Gyldige planer lavet eller revideret inden for seks måneder', 'andel', true, false, 1, 'andel', 'op', 0, 17, NULL, 6, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c', 'Sager med aktiv foranstaltning og gyldig plan på kvartalets sidste dag, hvor den nyeste plan er lavet eller revideret inden for vinduet: efter dagen seks måneder før.', 'sager hvor planen er fra de seneste seks måneder', 'sager med aktiv foranstaltning og en gyldig plan', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'antagelse', 633),
	('6c_plan_foer_afgoerelse_andel', '6C', 'Afgørelser med en plan der forelå før afgørelsen', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c', 'Afgørelser om foranstaltning, hvor loven kræver en plan før afgørelsen, og en gyldig plan forelå senest på afgørelsens dag. Foranstaltninger bevilget samme dag i samme sag er én afgørelse. Formandsafgørelser er ikke med. Fra 2024 kun anbringelse uden samtykke.', 'afgørelser med en plan senest samme dag', 'afgørelser i perioden hvor loven kræver planen først', 'Afgørelser i perioden.', 'antagelse', 634),
	('underretning_24_timer_andel', '6C', 'Underretninger vurderet inden for 24 timer', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c', 'Underretninger vurderet senest 24 forløbne timer efter modtagelsen. Ikke vurderet tæller som ikke overholdt.', 'underretninger vurderet inden for 24 timer', 'alle underretninger hvis frist falder i perioden', 'Fristen falder i perioden og før opgørelsesdatoen; på selve dagen tæller kun overholdte med.', 'kilde', 635),
	('underretning_kvittering_andel', '6C', 'Underretninger kvitteret inden for seks hverdage', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c', 'Underretninger hvor underretteren har fået kvittering senest seks hverdage (lørdag er en hverdag) efter modtagelsen. Anonyme underrettere er ikke med.', 'underretninger kvitteret til tiden', 'alle underretninger med kendt underretter hvis frist falder i perioden', 'Fristen falder i perioden og før opgørelsesdatoen; på selve dagen tæller kun overholdte med.', 'kilde', 636),
	('tilsyn_to_pr_aar_andel', '6C', 'Anbragte børn med de tilsyn loven kræver', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c', 'Anbragte børn der i kalenderåret har haft så mange tilsyn med samtale som loven kræver: to om året, forholdsmæssigt ned efter dage anbragt i året før 18-årsdagen (rundet ned; en anbringelse der løber, regnes til årets slutning). Flere tilsyn samme dag er ét. Opgøres pr. sag, når året eller anbringelsen er slut. Børn der var anbragt så kort, at intet kræves, er ikke med. Kun år.', 'børn med alle krævede tilsyn', 'anbragte børn med mindst ét krævet tilsyn i året', 'Kalenderåret, eller til anbringelsen ophørte.', 'antagelse', 637),
	('genunderretning_12_mdr_andel', '6C', 'Lukkede sager med ny underretning inden for 12 måneder', 'andel', false, false, 1, 'andel', 'ned', 0, 16, NULL, 12, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c_gentagelse', 'Sager lukket, og undersøgelser afsluttet uden støtte, hvor barnet får en ny underretning efter lukningen og inden for vinduet. En undersøgelse hvis sag er lukket eller lukkes inden for vinduet, tælles kun ved sagens lukning. Talt på den dag vinduet er gået, så alle er fulgt lige længe. Børn der var fyldt 17 ved lukningen er ikke med.', 'lukninger fulgt af en ny underretning inden for 12 måneder', 'alle lukninger hvis 12 måneder er gået i perioden', 'Lukninger 12 måneder før perioden.', 'antagelse', 638),
	('genunderretning_baglaens_andel', '6C', 'Underretninger der følger en anden inden for 12 måneder', 'andel', false, false, 1, 'andel', 'ned', 0, 17, NULL, 12, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_6c_gentagelse', 'Underretninger om et barn der også var underrettet om i vinduet før. De første 12 måneder efter kommunens første underretning er udeladt, fordi en tidligere underretning kan mangle.', 'underretninger med en anden inden for 12 måneder før', 'alle underretninger om børn 0-17 år', 'Underretninger modtaget i perioden.', 'antagelse', 639)$udsatte_saetning$)
,(324, 'register', '80-koncept.sql', $udsatte_saetning$INSERT INTO udsatte_register.konceptkrav (krav_kode, tekst, omraade, art, minimum, niveau, kilde, raekkefoelge)
VALUES ('maalgruppe_saerlige_behov', 'Familierådgivningen retter sig mod børnefamilier med særlige behov', 'Målgruppe', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 1),
	('maalgruppe_0_12', 'Fortrinsvis børnefamilier med børn i alderen 0-12 år', 'Målgruppe', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 2),
	('maalgruppe_uden_sag', 'Familierådgivningen får fat i de familier der ikke har en sag i børnefamilieenheden, og hvor et råd- og vejledningsforløb er en relevant støtte', 'Målgruppe', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 3),
	('maalgruppe_afspejler', 'Målgruppen afspejler i et vist omfang befolkningssammensætningen i forhold til etnicitet, køn m.v.', 'Målgruppe', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 4),
	('anonym_raadgivning', 'Åben anonym rådgivning i Familierådgivningen såvel som i hjemmet', 'Ydelser', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 5),
	('aabningstid', '6 timers åbningstid om ugen, hvor borgerne kan komme ind fra gaden uden forudgående aftale', 'Ydelser', 'timer_pr_uge', 6, 'enhed', 'Koncept for Familierådgivningerne 2010', 6),
	('hjaelp_i_enheden', 'Det åbne tilbud kombineres med muligheden for hjælp i børnefamilieenheden', 'Ydelser', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 7),
	('synlighed', 'Synlighed omkring tilbuddet: information udadtil (f.eks. hjemmeside) og deltagelse og aktiviteter i området', 'Ydelser', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 8),
	('loesningsfokuseret', 'Familierådgivningen arbejder ud fra en anerkendende løsningsfokuseret tilgang', 'Metodisk tilgang', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 9),
	('samarbejde_med_familien', 'Barnets og familiens problemer løses i samarbejde med familien', 'Metodisk tilgang', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 10),
	('sundhedsplejen', 'Samarbejde med sundhedsplejen', 'Samarbejde lokalt - professionelle', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 11),
	('besoeg_daginstitutioner', 'Årligt besøg hos udvalgte daginstitutioner, eller invitation af dem til rådgivningen', 'Samarbejde lokalt - professionelle', 'antal_pr_aar', 1, 'enhed', 'Koncept for Familierådgivningerne 2010', 12),
	('boligsociale', 'Samarbejde med boligsociale medarbejdere', 'Samarbejde lokalt - professionelle', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 13),
	('socialcenter', 'Samarbejde med Socialcenter København', 'Samarbejde lokalt - professionelle', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 14),
	('temaarrangement', 'En gang årligt et temaarrangement for relevante professionelle for at synliggøre tilbuddet, eget eller i samarbejde', 'Samarbejde lokalt - professionelle', 'antal_pr_aar', 1, 'enhed', 'Koncept for Familierådgivningerne 2010', 15),
	('materiale', 'Formidling af materiale, f.eks. foldere og plakater', 'Samarbejde lokalt - professionelle', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 16),
	('frivillige_tilknyttet', 'Frivillige aktiviteter er tilknyttet Familierådgivningen', 'Samarbejde lokalt - frivillige', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 17),
	('frivillige_maalgruppe', 'De frivilliges målgruppe er primært børnefamilier med særlige behov, sekundært socialforvaltningens bredere målgruppe', 'Samarbejde lokalt - frivillige', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 18),
	('moede_frivillige', 'Et årligt møde med de tilknyttede frivillige aktiviteter', 'Samarbejde lokalt - frivillige', 'antal_pr_aar', 1, 'enhed', 'Koncept for Familierådgivningerne 2010', 19),
	('undersoegelsesgruppe', 'Koordinatoren er en del af undersøgelsesgruppen', 'Samarbejde med Børnefamilieenheden', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 20),
	('moeder_i_enheden', 'Koordinatoren og andre medarbejdere deltager i andre relevante møder i enheden', 'Samarbejde med Børnefamilieenheden', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 21),
	('ikke_sagsholder', 'Familierådgivningen er ikke sagsholder', 'Samarbejde med Børnefamilieenheden', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 22),
	('aarsstatus_enhed', 'En gang årligt status på det forløbne år', 'Samarbejde med Børnefamilieenheden', 'antal_pr_aar', 1, 'enhed', 'Koncept for Familierådgivningerne 2010', 23),
	('forposter', 'Samarbejde med enhedens andre forpostfunktioner: ungerådgivninger, skolesocialrådgivere, gadeplansmedarbejdere m.v.', 'Samarbejde med Børnefamilieenheden', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 24),
	('moede_paa_tvaers', 'Familierådgivningerne mødes 4 gange årligt om fælles udviklingstemaer og samarbejdet på tværs', 'Samarbejde mellem Familierådgivningerne på tværs af byen', 'antal_pr_aar', 4, 'by', 'Koncept for Familierådgivningerne 2010', 25),
	('moede_foelgegruppe', 'Møde med følgegruppen to gange årligt', 'Samarbejde mellem Familierådgivningerne på tværs af byen', 'antal_pr_aar', 2, 'by', 'Koncept for Familierådgivningerne 2010', 26),
	('budget_udmeldt', 'Budgettet udmeldes af områdechefen', 'Ressourcer', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 27),
	('budget_kendt', 'Budgettet er kendt af Familierådgivningen', 'Ressourcer', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 28),
	('personale_fra_enheden', 'Personale fra Børnefamilieenheden minimum 6 timer om ugen', 'Ressourcer', 'timer_pr_uge', 6, 'enhed', 'Koncept for Familierådgivningerne 2010', 29),
	('registrering', 'Familierådgivningen registrerer henvendelser og forløb', 'Dokumentation', 'ja_nej', NULL, 'enhed', 'Koncept for Familierådgivningerne 2010', 30),
	('aarsstatus_by', 'Årlig status på Familierådgivningerne på tværs af byen, i forhold til konceptet og registrering', 'Dokumentation', 'antal_pr_aar', 1, 'by', 'Koncept for Familierådgivningerne 2010', 31)$udsatte_saetning$)
,(325, 'register', '82-handlinger.sql', $udsatte_saetning$INSERT INTO udsatte_register.virkemiddel (virkemiddel, maal, tekst, side)
VALUES ('1A-1', '1A', 'Socialforvaltningen er inviterende og opsøgende', 15),
	('1A-2', '1A', 'Socialforvaltningen samarbejder tæt med faggrupper, der ser børn/unge dagligt', 15),
	('1B-1', '1B', 'Relevante parter inddrages tidligt i forbindelse med bekymringer og i sagsarbejdet', 17),
	('1B-2', '1B', 'Forældre/familie inddrages i foranstaltninger', 17)$udsatte_saetning$)
,(326, 'register', '82-handlinger.sql', $udsatte_saetning$INSERT INTO udsatte_register.aktivitet (aktivitet, virkemiddel, tekst, finansieret, ansvarlig, fra, til, side)
VALUES ('1A-1-1', '1A-1', 'Videreudvikle de åbne og anonyme tilbud (Familie- og Ungerådgivninger) og gøre dem mere opsøgende', NULL, 'Socialforvaltningen', NULL, NULL, 15),
	('1A-2-1', '1A-2', 'Tilknytte socialrådgivere til privat- og friskoler', NULL, 'Socialforvaltningen', NULL, NULL, 16),
	('1A-2-2', '1A-2', 'Udvide projekt socialrådgivere i daginstitutioner', NULL, 'Socialforvaltningen', '2013-01-01', NULL, 16),
	('1A-2-3', '1A-2', 'Styrke samarbejdet med sundhedsplejen i alle bydele', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', '2012-01-01', NULL, 17),
	('1A-2-4', '1A-2', 'Systematisk tidlig identifikation af elever i risikozonen', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', NULL, NULL, 17),
	('1B-1-1', '1B-1', 'Tidligt og systematisk inddrage familiens professionelle og private netværk', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', NULL, NULL, 18),
	('1B-2-1', '1B-2', 'Forankre og udvikle forældrebehandlingsprogrammerne', NULL, 'Socialforvaltningen', NULL, NULL, 17)$udsatte_saetning$)
,(327, 'register', '90-kolonneordbog.sql', $udsatte_saetning$INSERT INTO udsatte_register.kolonneordbog (kolonne, beskrivelse)
VALUES ('aaben', 'Sand når pligten stadig kan og skal opfyldes på opgørelsesdatoen.'),
	('aabnet', 'Dagen sagen blev åbnet.'),
	('aar', 'År.'),
	('aar_efter_start', 'År efter start.'),
	('aarsag', 'Årsag.'),
	('aarsvaerk', 'Årsværk.'),
	('aeldste_dage_over', 'Dage over fristen for den ældste forfaldne; tom uden forfaldne.'),
	('aendrede', 'Antal rækker der fandtes og blev ændret.'),
	('aendring', 'Værdi minus året før.'),
	('aendring_basis_pct', 'Ændring i procent mod basisåret.'),
	('aendring_kompetence', 'Gennemsnitlig ændring på dimensionerne i gruppen kompetence, i point.'),
	('aendring_nedre95', 'Nedre grænse for ændringen i procent (95 %).'),
	('aendring_oevre95', 'Øvre grænse for ændringen i procent (95 %).'),
	('aendring_pct', 'Ændring i procent mod året før.'),
	('aendring_trivsel', 'Gennemsnitlig ændring på dimensionerne i gruppen trivsel, i point.'),
	('afbrudt', 'Dagen uddannelsen blev afbrudt.'),
	('afholdt', 'Dagen opfølgningen blev holdt.'),
	('afsender_enhed_kode', 'Enheden underretningen kom fra.'),
	('afslutning', 'Hvordan det sluttede.'),
	('afsluttet', 'Dagen der blev afsluttet; sidste dag.'),
	('afviger', 'Sand når den forventede andel ligger uden for intervallet.'),
	('afviste', 'Antal rækker der blev afvist.'),
	('aktivitet', 'Aktivitetens kode.'),
	('aktivitet_side', 'Siden aktiviteten står på.'),
	('aktivitet_tekst', 'Aktiviteten i ord.'),
	('akut', 'Sand for skift til eller fra et kort ophold.'),
	('alder', 'Alder i fyldte år; ufødte er 0.'),
	('alder_0_12', 'Antal i alderen 0-12 år, ufødte med.'),
	('alder_decimal', 'Alder i år med decimaler.'),
	('alder_fra', 'Yngste alder der tæller med.'),
	('alder_i_alt', 'Antal i alle aldre.'),
	('alder_til', 'Ældste alder der tæller med.'),
	('aldersgruppe', 'Aldersgruppe: 0-5, 6-11, 12-17, 18-22, 23-25, 26+ eller ukendt. NULL i tal er alle.'),
	('aldersinddeling', 'Aldersgruppens kode.'),
	('alvor', 'fejl eller advarsel.'),
	('anbragte', 'Antal anbragte.'),
	('anbragte_0_17', 'Antal anbragte under 18 år.'),
	('anbragte_18_22', 'Antal anbragte på 18-22 år, som ikke er talt under 18.'),
	('anbringelse_id', 'Rækkens nøgle.'),
	('andel', 'Andel 0-1.'),
	('andel_0_12', 'Andel i alderen 0-12 år.'),
	('anden_haendelse', 'En anden hændelse der også kan udløse fristen: den tidligste gælder.'),
	('anden_rolle', 'Den anden bedømmers rolle.'),
	('anledning', 'Anledning til målingen.'),
	('ansvar', 'Hvem der har ansvaret: socialforvaltningen alene, eller fælles med andre.'),
	('ansvarlig', 'Ansvarlig.'),
	('antal', 'Antal. I tal: forskellige personer bag cellen.'),
	('antal_maalinger', 'Antal målinger i sporet med mindst én score.'),
	('antal_pr_aar', 'Mindste antal om året.'),
	('art', 'Art.'),
	('barnets_sag', 'Sand for netop én af barnets samtidige sager i kommunen.'),
	('basisaar', 'Basisår.'),
	('basisvaerdi', 'Værdi i basisåret.'),
	('bedre', 'Antal der er bedre end året før.'),
	('befolkning', 'Antal i befolkningen.'),
	('begyndt', 'Hvornår indlæsningen begyndte.'),
	('beholdning', 'Sand for en beholdning på en dag, falsk for hændelser i en periode; i folketal: antal personer på kvartalets sidste dag.'),
	('bemaerkning', 'Bemærkning.'),
	('beskrivelse', 'Beskrivelse.'),
	('bevilget', 'Dagen foranstaltningen blev bevilget.'),
	('blandet', 'Antal med både op og ned.'),
	('boernetal', 'Børn og unge i samme alder i befolkningen.'),
	('bolig', 'Sand når den unge har egen bolig.'),
	('bopael_id', 'Rækkens nøgle.'),
	('borger_id', 'Barnet eller den unge.'),
	('bortfald_aarsag', 'Hvorfor undersøgelsen bortfaldt.'),
	('bortfaldet', 'Dagen undersøgelsen bortfaldt.'),
	('brobygning_til', 'Hvem der blev bygget bro til.'),
	('brud', 'Reglen punktet bryder: udenfor, skift, tendens eller yderzone; tom når ingen.'),
	('burde', 'Antal lejligheder hvor der burde være målt.'),
	('bydel', 'Bydelens navn.'),
	('bydel_nr', 'Bydelens nummer; 99 er udenfor inddeling. NULL i tal er i alt.'),
	('cpr', 'Personnummer.'),
	('daarligere', 'Antal der er dårligere end året før.'),
	('daekning', 'Hvor stor en del tallet dækker (andel).'),
	('daekning_indikator', 'Indikatoren der viser hvor stor en del tallet dækker.'),
	('dage', 'Antal dage.'),
	('dage_over', 'Dage fra fristen til udført eller ophørt, for åbne til opgørelsesdatoen; tom når fristen ikke er overskredet.'),
	('dage_til', 'Dage fra opgørelsesdatoen til fristen.'),
	('data_pr', 'Hvornår tallene er regnet.'),
	('database_noegle', 'Hvilken database øjebilledet hører til.'),
	('dato', 'Dato.'),
	('definition', 'Definition.'),
	('deltagelse', 'inddraget, eller oensker_ikke_inddragelse.'),
	('deltager', 'Hvem der deltog.'),
	('deltagere', 'Antal deltagere.'),
	('detalje', 'Nærmere oplysning.'),
	('dimension_navn', 'Dimensionens navn.'),
	('efter_alder', 'Antal talt efter alder og køn; tom når enheden ikke tæller sådan.'),
	('efter_bydel', 'Antal talt efter bydel; tom når enheden ikke tæller sådan.'),
	('efter_herkomst', 'Antal talt efter herkomst; tom når enheden ikke tæller sådan.'),
	('efter_kanal', 'Antal talt efter kanal; tom når enheden ikke tæller sådan.'),
	('efter_tema', 'Antal talt efter tema; tom når enheden ikke tæller sådan.'),
	('efter_udfald', 'Antal talt efter udfald; tom når enheden ikke tæller sådan.'),
	('elever', 'Antal elever.'),
	('emne', 'Emne.'),
	('enhed', 'Enhedens navn.'),
	('enhed_kode', 'Enhedens kode: den besluttende myndighedsenhed, eller stedet rækken handler om. NULL i tal er i alt, ukendt er uden enhed.'),
	('enhed_tekst', 'Måleenhed, som den skal stå i en tekst.'),
	('enige', 'Antal hvor de to bedømmere har givet samme score.'),
	('enige_andel', 'Andel hvor de to bedømmere har givet samme score.'),
	('er_afsluttet', 'Sand når perioden er slut på opgørelsesdatoen.'),
	('er_arbejdsdag', 'Sand på arbejdsdage.'),
	('er_hverdag', 'Sand på hverdage (også lørdag).'),
	('er_skift', 'Sand når opholdet begyndte med et skift fra et andet sted.'),
	('evidensbaseret', 'Sand for evidensbaserede programmer.'),
	('faerdig', 'Hvornår indlæsningen var færdig.'),
	('faktor', 'Hvad en rate ganges med, fx 1000.'),
	('familiepleje', 'Sand for plejefamilier.'),
	('fase', 'Hvor i forløbet det skete.'),
	('fastholdt', 'Antal af de uændrede der ligger på eller over målet.'),
	('fil', 'Filens navn.'),
	('finansieret', 'Sand når aktiviteten er finansieret inden for eksisterende rammer; tom når det ikke er kendt.'),
	('finansiering', 'Om aktiviteten er finansieret, i ord.'),
	('foedselsaar', 'Fødselsår.'),
	('foedselsdato', 'Fødselsdato; forventet dato for ufødte.'),
	('foerste_dato', 'Dagen for den første måling.'),
	('foerste_fase', 'Fase 1-5 ved første måling (to point i hver).'),
	('foerste_fravalg', 'Første dag familie eller netværk ikke ønskede inddragelse.'),
	('foerste_gennemsnit', 'Gennemsnit ved første måling.'),
	('foerste_inddraget', 'Første dag familie eller netværk var inddraget i forløbet.'),
	('foerste_regel', 'Regel for første gang.'),
	('foerste_score', 'Score 1-10 ved første måling; tom når dimensionen ikke er scoret.'),
	('foerste_spredning', 'Spredning ved udgavens første målinger.'),
	('fokusomraade', 'Fokusområdets kode.'),
	('fokusomraade_navn', 'Fokusområdets navn.'),
	('fokusomraade_nr', 'Fokusområdets nummer.'),
	('fokusomraade_tekst', 'Fokusområdets navn.'),
	('for_sent', 'Antal udført efter fristen, eller ophørt uopfyldt efter den.'),
	('forandring', 'Ændring i point fra første til seneste måling; i samlede tal gennemsnittet.'),
	('foranstaltning_id', 'Foranstaltningen.'),
	('forebyggende', 'Antal der fik hjælp uden at være anbragt.'),
	('foreloebig', 'Antal ikke udført til tiden, men med en foreløbig vurdering til tiden.'),
	('foreloebig_vurdering', 'Dagen en foreløbig vurdering forelå.'),
	('forfalden', 'Antal åbne efter fristen.'),
	('forfaldne_uge', 'Sand for rækken med de forfaldne, som ikke hører til en uge.'),
	('forloeb', 'undersoegelse eller handleplan.'),
	('forloeb_aendring_pct', 'Ændring i procent i påbegyndte forløb mod året før.'),
	('forloeb_afsluttet', 'Afsluttede forløb.'),
	('forloeb_id', 'Forløbets nøgle.'),
	('forloeb_start', 'Første dag i den uafbrudte række dage barnet har været anbragt.'),
	('forloeb_startet', 'Påbegyndte forløb.'),
	('forloeb_startet_forrige', 'Påbegyndte forløb året før.'),
	('form', 'Form.'),
	('forrige', 'Værdien samme periode året før.'),
	('forsinket', 'Sand når slutdatoen er passeret uden at aktiviteten er gennemført eller opgivet.'),
	('forskel', 'Forskel.'),
	('forventet_andel', 'Andelen i befolkningen.'),
	('fra', 'Første dag.'),
	('fra_enhed_kode', 'Enheden personalet kommer fra.'),
	('fra_enheden', 'Henvendelser fra en børnefamilieenhed.'),
	('fra_enheden_andel', 'Andel af henvendelserne der kommer fra en børnefamilieenhed.'),
	('fravaer_id', 'Rækkens nøgle.'),
	('fravaersdage', 'Dage med fravær i alt i skoleåret (sygdom, andet lovligt og ulovligt).'),
	('fremgang', 'Antal der er gået frem; for barnet som helhed: mindst én dimension op og ingen ned.'),
	('fremgang_andel', 'Andel med fremgang blandt de sammenlignelige.'),
	('frist', 'Fristens dato.'),
	('fristtype', 'Fristens slags på tværs af love, fx undersoegelse.'),
	('fritidsaktivitet', 'Sand når den unge har en fritidsaktivitet.'),
	('fritidsjob', 'Sand når den unge har fritidsjob.'),
	('fund', 'Antal fund.'),
	('gennemfoert', 'Gennemført: dagen, eller sand/falsk.'),
	('gerningsdato', 'Dagen det skete.'),
	('gjort', 'Hvad der er gjort; tom når intet er registreret.'),
	('grundlag', 'Visningen i udsatte_maal med indikatorens observationer.'),
	('gruppe', 'Gruppe.'),
	('gruppe_kode', 'Enhedens eller programmets kode; tom for hele området.'),
	('gruppeforloeb', 'Gruppeforløb.'),
	('gulv', 'Antal der begyndte på 1 og ikke kan falde.'),
	('gyldig_fra', 'Første dag rækken gælder.'),
	('gyldig_til', 'Sidste dag rækken gælder; tom er indtil videre.'),
	('haendelse', 'Hændelsen der sætter fristen i gang; i tal: dens dato.'),
	('haendelse_antaget', 'Sand når den udløsende dag manglede og en anden er brugt.'),
	('haendelse_id', 'Den hændelse rækken kommer fra.'),
	('haendelse_tekst', 'Hændelsen i ord.'),
	('handlekommune_kode', 'Kommunen der handler i sagen.'),
	('handleplan_id', 'Rækkens nøgle.'),
	('handling', 'Hvad der skal gøres.'),
	('har_sag', 'Sand når familien har en sag.'),
	('helligdag', 'Helligdagens navn; tom på andre dage.'),
	('henvendelser', 'Henvendelser.'),
	('henvendelser_forrige', 'Henvendelser året før.'),
	('henvendt_af', 'Hvem der henvendte sig.'),
	('henvist_i_alt', 'Henvendelser talt efter hvem der henvendte sig.'),
	('herkomst', 'Herkomst.'),
	('hjulpet_i_alt', 'Antal der fik hjælp i alt.'),
	('hovedindikator', 'Sand for målets hovedindikator.'),
	('hvem', 'Hvem pligten gælder for.'),
	('i_alt', 'Antal i alt, som andelen er regnet af.'),
	('i_risikozone', 'Elever i risikozonen.'),
	('identitet_gemt', 'Sand når personnumre blev gemt i identitet.'),
	('indbygget', 'Sand når rækken følger med udvidelsen; den opdateres da af opdater_register(). Sæt den til falsk for at beholde egne rettelser.'),
	('inddragelse_id', 'Rækkens nøgle.'),
	('inden_for_en', 'Antal hvor de to bedømmere er højst ét point fra hinanden.'),
	('inden_for_en_andel', 'Andel hvor de to bedømmere er højst ét point fra hinanden.'),
	('inden_for_en_nedre95', 'Nedre grænse for 95 % interval (andel højst ét point fra hinanden).'),
	('inden_for_en_oevre95', 'Øvre grænse for 95 % interval (andel højst ét point fra hinanden).'),
	('indikator', 'Indikatorens kode.'),
	('indikator_navn', 'Indikatorens navn.'),
	('indikatorer', 'Antal hovedindikatorer.'),
	('indlaest_af', 'Rollen der indlæste.'),
	('indsats_start', 'Første dag i den sammenhængende periode med foranstaltninger.'),
	('indsatsforloeb_id', 'Rækkens nøgle.'),
	('iso_aar', 'År efter ISO-ugenummerering.'),
	('iso_uge', 'Ugenummer (ISO).'),
	('ivaerksat', 'Dagen der blev iværksat.'),
	('job', 'Sand når den unge har job.'),
	('kanal', 'Kanal.'),
	('katalog_kode', 'Udgave af kompasset.'),
	('katalog_navn', 'Udgavens navn.'),
	('kilde', 'Hvor oplysningen kommer fra.'),
	('kilde_id', 'Nøglen i det system data kommer fra. Samme nøgle igen opdaterer rækken.'),
	('klassegennemgang_id', 'Rækkens nøgle.'),
	('klassetrin', 'Klassetrin.'),
	('kle', 'KLE-nummer (kommunernes emnesystematik).'),
	('km_andel', 'Skønnet andel (Kaplan-Meier) af de frister der er sat i gang i perioden, der bliver overholdt.'),
	('kode', 'Kode.'),
	('koen', 'Køn: M, K eller U (ukendt). NULL i tal er begge.'),
	('kohorte', 'Hvad der hører til perioden.'),
	('kolonne', 'Kolonnens navn.'),
	('kommunal', 'Sand når kommunen selv driver programmet.'),
	('kommune', 'Kommunens navn.'),
	('kommune_kode', 'Kommunekode. NULL i tal er hele landet.'),
	('kompasmaaling_id', 'Rækkens nøgle.'),
	('konklusion', 'Konklusion.'),
	('kontakt_id', 'Rækkens nøgle.'),
	('kontrolsum', 'Filens kontrolsum, som den der indlæste har oplyst den.'),
	('krav', 'Antal loven kræver i året.'),
	('krav_kode', 'Kravets kode.'),
	('kroner', 'Kroner.'),
	('kvartal', 'Kvartal: nummer 1-4, eller kvartalets første dag hvor typen er dato.'),
	('kvartal_start', 'Kvartalets første dag.'),
	('kvitteret', 'Dagen underretteren fik kvittering.'),
	('laest', 'Antal rækker læst.'),
	('lager_id', 'Det lagrede tals nøgle.'),
	('ledelsestilsyn_id', 'Rækkens nøgle.'),
	('leverance_id', 'Leverancens nummer.'),
	('loft', 'Antal der begyndte på 10 og ikke kan stige.'),
	('lov', 'Lov.'),
	('lovligt', 'Dage med andet lovligt fravær.'),
	('lovligt_bortfaldet', 'Sand når pligten lovligt er bortfaldet inden fristen.'),
	('lovovertraedelse_kode', 'Overtrædelsens kode.'),
	('lukket', 'Dagen sagen blev lukket.'),
	('maal', 'Målets kode, fx 1A.'),
	('maal_antal', 'Antal med et mål på dimensionen.'),
	('maal_gennemsnit', 'Gennemsnit af målene.'),
	('maal_kode', 'Hvad der er målt forandring i.'),
	('maal_score', 'Det mål der er sat for barnet på dimensionen.'),
	('maal_tekst', 'Målets ordlyd.'),
	('maales', 'Hvordan målet måles.'),
	('maalgruppe', 'Målgruppe.'),
	('maalopfyldelse', 'I forhold til måltallet: naaet, ikke_naaet (hele 95 % intervallet er på den forkerte side), usikkert eller ukendt.'),
	('maalopfyldelse_tekst', 'Måltallet i ord.'),
	('maalsat', 'Hvor meget der var målsat.'),
	('maalsat_naaet', 'Sand når det målsatte er nået.'),
	('maalt', 'Antal hvor der er målt.'),
	('maaltal', 'Måltal; tomt når det ikke er kendt.'),
	('maaned', 'Månedens første dag.'),
	('maaned_navn', 'Månedens navn.'),
	('maaned_nr', 'Månedens nummer.'),
	('maaned_start', 'Månedens første dag.'),
	('mangler', 'Hvad der mangler i at nå minimum.'),
	('med_maaltal', 'Antal med måltal.'),
	('median_dage', 'Median af dage mellem de to målinger.'),
	('median_dage_over', 'Median af dage over fristen for dem hvor den er overskredet.'),
	('metode', 'Metode.'),
	('midte', 'Midterlinje.'),
	('minimum', 'Mindste antal eller timer.'),
	('modtaget', 'Hvornår underretningen blev modtaget; i afsluttede forløb: om den der blev brobygget til, tog imod.'),
	('mulige_dage', 'Mulige skoledage i måneden.'),
	('naaet', 'Hvor meget der er nået.'),
	('naaet_antal', 'Antal der har nået måltallet.'),
	('naeste_aftalt', 'Dagen næste opfølgning er aftalt.'),
	('naevner', 'Nævner.'),
	('naevner_tekst', 'Hvad nævneren er.'),
	('navn', 'Navn.'),
	('nedre', 'Nedre grænse.'),
	('nedre95', 'Nedre grænse for 95 % interval.'),
	('nedre998', 'Nedre grænse for 99,8 % interval.'),
	('netvaerk', 'Sand for netværksplejefamilier.'),
	('niveau', 'Niveau. I stoetteperiode: sag eller barn.'),
	('nr', 'Nummer.'),
	('nye', 'Antal nye rækker.'),
	('nye_dage_fra', 'Første dag som ingen tidligere begyndt anbringelse dækker; tom når der ingen er.'),
	('objekt', 'Objektet eller kommentaren.'),
	('oejebillede', 'Det øjebillede af registret tallene er regnet på.'),
	('oevre', 'Øvre grænse.'),
	('oevre95', 'Øvre grænse for 95 % interval.'),
	('oevre998', 'Øvre grænse for 99,8 % interval.'),
	('omraade', 'Område i konceptet.'),
	('opdateret', 'Hvornår rækken sidst blev ændret.'),
	('opdeling', 'Hvad der er fordelt efter.'),
	('opdelinger', 'Hvilke opdelinger indikatoren har.'),
	('opdelinger_tekst', 'Hvilke opdelinger indikatoren har.'),
	('opfoelgning_id', 'Opfølgningen.'),
	('opfoelgninger', 'Frister for opfølgning.'),
	('opfyldelse', 'Hvad der er nået delt med det målsatte.'),
	('opfyldt', 'Sand når kravet er opfyldt.'),
	('opgoerelsesdato', 'Datoen tallene er gjort op pr.'),
	('ophoer', 'Hvordan opholdet ophørte.'),
	('ophoert', 'Dagen pligten ophører af sig selv, fx bortfald, indsatsens slutning eller 18-årsdagen.'),
	('opmaerksom', 'Dagen kommunen blev opmærksom på et muligt behov: fristen løber herfra.'),
	('oprindelig_bydel_nr', 'Bydelen barnet kom fra; ikke den et anbragt barn bor i.'),
	('overholdt', 'Antal udført senest på fristen.'),
	('overordnet', 'Overordnet enhed.'),
	('overordnet_navn', 'Den overordnede enheds navn.'),
	('paabegyndt', 'Dagen uddannelsen blev påbegyndt.'),
	('paabegyndt_antal', 'Frister sat i gang i perioden.'),
	('par', 'Antal med to sammenlignelige målinger.'),
	('par_andel', 'Andel af de målte der har to sammenlignelige målinger.'),
	('paragraf', 'Paragraf.'),
	('part', 'Hvilken part det handler om.'),
	('pejlemaerke', 'Pejlemærkets kode.'),
	('pejlemaerke_navn', 'Pejlemærkets navn.'),
	('pejlemaerke_nr', 'Pejlemærkets nummer.'),
	('periode_slut', 'Periodens sidste dag.'),
	('periode_start', 'Periodens første dag.'),
	('periode_type', 'kvartal eller aar. I grundlag: tom for hændelser, som tæller i både kvartal og år.'),
	('personaar', 'Personår i kvartalet.'),
	('plads', 'Plads i kommunen, 1 er den ældste.'),
	('plads_i_enhed', 'Plads i enheden, 1 er den ældste.'),
	('planer', 'Frister for planer.'),
	('pligt', 'Hvad der skal være gjort.'),
	('post', 'Post i analysen.'),
	('pr_1000', 'Antal pr. 1.000 i samme alder.'),
	('proeve', 'Sand når grænserne er foreløbige (under 12 punkter).'),
	('proever', 'Sand når afgangsprøverne er taget.'),
	('program', 'Programmets navn.'),
	('program_kode', 'Programmets kode.'),
	('proveniens', 'kilde, når en kilde siger det; antagelse, når det er vores valg.'),
	('pseudonym', 'Nøglet pseudonym for personnummeret. Stadig en personoplysning.'),
	('raekkefoelge', 'Rækkefølge ved visning.'),
	('regel', 'Regel: fristens længde, eller reglen bag et fund.'),
	('registreret', 'Hvornår rækken er registreret. Bruges aldrig som hændelsens dato.'),
	('registrets_start', 'Første undersøgelse i registret.'),
	('reliabilitet', 'Reliabilitet (0-1) til sikker forandring; tom indtil kommunen har fastsat en.'),
	('retning', 'op eller ned: hvilken vej er bedre; tom når ingen af dem er.'),
	('retsgrundlag', '11_1_2 er anonym rådgivning, 11_3 forebyggende indsats, 52 foranstaltning.'),
	('rolle', 'Hvem der har målt, eller medarbejderens rolle.'),
	('saetning_md5', 'Fingeraftryk af den sætning der lavede objektet.'),
	('sag_id', 'Sagen.'),
	('sagsbehandler_noegle', 'Uigennemskuelig nøgle for sagsbehandleren.'),
	('sagsbehandlerperiode_id', 'Rækkens nøgle.'),
	('samlet_vaerdi', 'Kommunens samlede værdi.'),
	('samtale', 'Sand når der var en samtale med barnet.'),
	('samtaler', 'Samtaler.'),
	('samtaler_pr_forloeb', 'Samtaler pr. påbegyndt forløb.'),
	('score', 'Score.'),
	('segment', 'Segment mellem seriebrud, talt fra 1.'),
	('segment_aarsag', 'Hvorfor segmentet begynder.'),
	('senere_regel', 'Regel for de følgende gange.'),
	('seneste_dato', 'Dagen for den seneste måling.'),
	('seneste_fase', 'Fase 1-5 ved seneste måling (to point i hver).'),
	('seneste_gennemsnit', 'Gennemsnit ved seneste måling.'),
	('seneste_score', 'Score 1-10 ved seneste måling; tom når dimensionen ikke er scoret, eller der kun er én måling.'),
	('side', 'Sidetal i kilden.'),
	('sigtelse_id', 'Rækkens nøgle.'),
	('sigtet', 'Dagen den unge blev sigtet.'),
	('sikker_fremgang', 'Antal hvis fremgang er større end måleusikkerheden.'),
	('sikker_tilbagegang', 'Antal hvis tilbagegang er større end måleusikkerheden.'),
	('sikkerhed', 'kilde, når teksten er læst; antagelse, når den er kendt, men ikke set.'),
	('skala_maks', 'Skalaens højeste score.'),
	('skift_i_omsorgsmiljoe', 'Sand når skiftet også var et skift i omsorgsmiljø.'),
	('skoen', 'Skønnet på de ti dimensioner.'),
	('skole', 'Sand når den unge går i skole.'),
	('skole_enhed_kode', 'Skolen.'),
	('skoleaar', 'Skoleår, nævnt ved det år det begynder.'),
	('skoleafslutning_id', 'Rækkens nøgle.'),
	('skoleform', 'Skoleform.'),
	('skoleindskrivning_id', 'Rækkens nøgle.'),
	('slut', 'Sidste dag.'),
	('slutmaaned', 'Måneden forløbet sluttede (første dag).'),
	('socialraadgivertilknytning_id', 'Rækkens nøgle.'),
	('soeskende', 'Søskende der fik hjælp.'),
	('spoergsmaal_kode', 'Spørgsmålets kode.'),
	('spredning', 'Spredning (standardafvigelse).'),
	('srm', 'Gennemsnitlig ændring delt med ændringens spredning.'),
	('start', 'Første dag.'),
	('startmaaned', 'Måneden forløbet begyndte (første dag).'),
	('status', 'Status. I tal: vis, ingen (intet grundlag) eller skjult.'),
	('status_dato', 'Dagen status er gjort.'),
	('sted', 'Hvor ydelsen blev givet.'),
	('sted_kode', 'Anbringelsesstedets kode.'),
	('stedtype', 'Anbringelsesstedets slags.'),
	('stedtype_kode', 'Danmarks Statistiks kode for anbringelsessted.'),
	('stemmer', 'Sand når alle optællinger giver samme antal.'),
	('strategi', 'Strategiens kode.'),
	('streng', 'Sand når én afvist række ville have stoppet det hele.'),
	('svar', 'ja, nej eller ikke_relevant.'),
	('sygdom', 'Dage med sygefravær.'),
	('tabel', 'Tabel i registret.'),
	('taeller', 'Tæller.'),
	('taeller_tekst', 'Hvad tælleren er.'),
	('taerskel', 'Tærskel i definitionen.'),
	('tekst', 'Ordlyd.'),
	('tema', 'Tema for henvendelsen.'),
	('tendens', 'De seneste fem afsluttede perioder: op, ned, ingen eller ukendt.'),
	('tendens_tekst', 'Tendensen i ord.'),
	('til', 'Sidste dag; tom er indtil videre.'),
	('tilbagegang', 'Antal der er gået tilbage; for barnet som helhed: mindst én dimension ned og ingen op.'),
	('tilbagegang_andel', 'Andel med tilbagegang blandt de sammenlignelige.'),
	('tilbagegang_nedre95', 'Nedre grænse for 95 % interval (andel med tilbagegang).'),
	('tilbagegang_oevre95', 'Øvre grænse for 95 % interval (andel med tilbagegang).'),
	('tilbud_enhed_kode', 'Tilbuddet der giver hjælpen. NULL i tal er i alt.'),
	('tilflytter', 'Sand når barnets tidligere historie er ukendt, fordi det er flyttet til.'),
	('tilsyn', 'Frister for tilsyn.'),
	('tilsyn_id', 'Rækkens nøgle.'),
	('timer', 'Timer.'),
	('timer_brugt', 'Timer fra modtagelse til vurdering.'),
	('tragt', 'Enheden mod den samlede værdi: inden_for, over_95, over_998, under_95, under_998 eller ukendt.'),
	('transaktion', 'Nummeret på en transaktion der har ændret registret.'),
	('tvaergaaende', 'Sand for det tværgående område.'),
	('type', 'Enhedens type.'),
	('type_kode', 'Foranstaltningens kode.'),
	('uaendrede', 'Antal rækker der fandtes og var ens.'),
	('uaendret', 'Antal uden sikker ændring.'),
	('udarbejdet', 'Dagen planen blev udarbejdet.'),
	('uden_aftale', 'Sand når man kan komme uden aftale.'),
	('uden_samtykke', 'Sand når det er sket uden samtykke.'),
	('udfald', 'Udfald.'),
	('udfald_maal', 'Udfald i forhold til målet.'),
	('udfoert', 'Dagen pligten blev opfyldt; tom når den er åben.'),
	('udgift_id', 'Rækkens nøgle.'),
	('ufoedt', 'Sand når barnet ikke er født.'),
	('uge', 'Ugens mandag.'),
	('ugedag_navn', 'Ugedagens navn.'),
	('ugedag_nr', 'Ugedag, 1 er mandag.'),
	('uger', 'Registrerede uger.'),
	('uger_opfyldt_andel', 'Andel af de registrerede uger der når minimum.'),
	('ukendt', 'Antal der ikke kan vurderes.'),
	('ulovligt', 'Dage med ulovligt fravær.'),
	('underretning_id', 'Underretningen.'),
	('underretninger', 'Frister for vurdering af og kvittering for underretninger.'),
	('underretter', 'Hvem der underrettede.'),
	('undersoegelse_id', 'Undersøgelsen.'),
	('undersoegelser', 'Frister for undersøgelser.'),
	('ungdomsuddannelse_id', 'Rækkens nøgle.'),
	('ungestatus_id', 'Rækkens nøgle.'),
	('vaerdi', 'Værdi: andel 0-1, rate, gennemsnit, median eller antal. NULL når den ikke kan vises.'),
	('varighed_band', 'Forløbets længde.'),
	('varigt_skift', 'Sand for et skift, når der ses bort fra korte ophold.'),
	('version', 'Udvidelsens version.'),
	('vindue_mdr', 'Vindue i måneder i definitionen.'),
	('virkemiddel', 'Virkemidlets kode.'),
	('virkemiddel_side', 'Siden virkemidlet står på.'),
	('virkemiddel_tekst', 'Virkemidlet i ord.'),
	('vurderet', 'Hvornår underretningen blev vurderet.'),
	('vurdering', 'Sammenligning med året før: bedre, uaendret, daarligere eller ukendt. Kun bedre eller dårligere når 95 % intervallet for forskellen udelukker nul.'),
	('vurdering_tekst', 'Vurderingen i ord.'),
	('ydelse', 'Ydelse; antal_soeskende er søskende der fik hjælp.')$udsatte_saetning$)
,(328, 'maal', '10-faelles.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.stoetteperiode WITH (security_invoker = true) AS
SELECT u.niveau, u.sag_id, u.borger_id, u.kommune_kode, u.enhed_kode,
	u.bydel_nr, u.koen, u.foedselsdato, lower(u.dage) AS fra,
	(upper(u.dage) - 1) AS til
FROM (SELECT n.niveau, d.sag_id, d.borger_id, d.kommune_kode, d.enhed_kode,
		d.bydel_nr, d.koen, d.foedselsdato,
		unnest(CASE n.niveau WHEN 'sag' THEN d.dage
			ELSE d.dage - coalesce(d.senere_sagers_dage, '{}') END) AS dage
	FROM (VALUES ('sag'::text), ('barn')) n(niveau)
		CROSS JOIN (SELECT e.*,
			range_agg(e.dage) OVER (PARTITION BY e.kommune_kode, e.borger_id
				ORDER BY e.aabnet DESC, e.sag_id DESC
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
				AS senere_sagers_dage
		FROM (SELECT s.sag_id, s.borger_id,
				s.handlekommune_kode AS kommune_kode,
				coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
				s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
				s.aabnet,
				range_agg(daterange(f.ivaerksat, f.afsluttet, '[]')) AS dage
			FROM udsatte_register.sag s
				JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
				JOIN udsatte_register.foranstaltning f ON f.sag_id = s.sag_id
				JOIN udsatte_register.foranstaltningstype t
					ON t.type_kode = f.type_kode
			WHERE t.gruppe IN ('forebyggende', 'anbringelse')
				AND f.ivaerksat <= udsatte.opgoerelsesdato()
			GROUP BY s.sag_id, b.borger_id) e) d) u$udsatte_saetning$)
,(329, 'maal', '10-faelles.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.stoetteperiode IS
	'Sammenhængende perioder med mindst én aktiv foranstaltning (forebyggende eller anbringelse, ikke efterværn). Niveau sag: hver sags egne dage. Niveau barn: barnets dage i kommunen, hvor en dag med flere sager hører til den senest åbnede; et barn har en dag højst én gang. til er tom, når perioden løber. Filtrér på niveau. Nøgle: niveau, sag_id, fra.'$udsatte_saetning$)
,(330, 'maal', '10-faelles.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.befolkning_kvartal WITH (security_invoker = true) AS
SELECT k.start, k.slut, k.aar, k.kvartal, b.kommune_kode, b.bydel_nr, b.koen,
	b.alder,
	b.antal + (CASE WHEN n.aar IS NULL THEN b.antal ELSE b.naeste END - b.antal)
		* k.kvartal / 4.0::double precision AS beholdning,
	(b.antal + CASE WHEN n.aar IS NULL THEN b.antal ELSE b.naeste END)
		/ 2.0::double precision
		-- events are counted to the status date, so the time is too
		* (least(k.slut, udsatte.opgoerelsesdato()) - k.start + 1) / 365
		AS personaar
FROM (SELECT c.aar, c.kommune_kode, c.bydel_nr, c.koen, c.alder,
		sum(c.antal) AS antal, sum(c.naeste) AS naeste
	FROM (SELECT b.aar, b.kommune_kode, b.bydel_nr, b.koen, b.alder, b.antal,
			0 AS naeste
		FROM udsatte_register.befolkning b
		UNION ALL
		SELECT b.aar - 1, b.kommune_kode, b.bydel_nr, b.koen, b.alder, 0,
			b.antal
		FROM udsatte_register.befolkning b) c
	GROUP BY c.aar, c.kommune_kode, c.bydel_nr, c.koen, c.alder) b
	JOIN (SELECT DISTINCT a.kommune_kode, a.aar
		FROM udsatte_register.befolkning a) i
		ON i.kommune_kode = b.kommune_kode AND i.aar = b.aar
	LEFT JOIN (SELECT DISTINCT a.kommune_kode, a.aar
		FROM udsatte_register.befolkning a) n
		ON n.kommune_kode = b.kommune_kode AND n.aar = b.aar + 1
	JOIN udsatte_register.kvartal k ON k.aar = b.aar
WHERE k.start <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(331, 'maal', '10-faelles.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.befolkning_kvartal IS
	'Folketal pr. kvartal: beholdning på kvartalets sidste dag (31. december er næste 1. januar, andre kvartaler mellemregnet) og personår (middelfolketal gange dage/365, i det løbende kvartal dagene til og med opgørelsesdatoen). Er næste års folketal ikke indlæst, bruges årets eget, og tallet er foreløbigt. Nøgle: slut, kommune_kode, bydel_nr, koen, alder.'$udsatte_saetning$)
,(332, 'maal', '10-faelles.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.underretning_sted WITH (security_invoker = true) AS
SELECT u.underretning_id, u.borger_id, u.sag_id,
	(u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date AS dato,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
	u.underretter, u.afsender_enhed_kode, u.udfald
FROM udsatte_register.underretning u
	JOIN udsatte_register.sag s ON s.sag_id = u.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = u.borger_id
UNION ALL
SELECT u.underretning_id, u.borger_id, NULL,
	(u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date,
	o.kommune_kode, 'ukendt', o.bydel_nr, b.koen, b.foedselsdato,
	u.underretter, u.afsender_enhed_kode, u.udfald
FROM udsatte_register.underretning u
	JOIN udsatte_register.borger b ON b.borger_id = u.borger_id
	JOIN udsatte_register.bopael o ON o.borger_id = u.borger_id
		AND (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date >= o.fra
		AND (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date
			<= coalesce(o.til, 'infinity')
WHERE u.sag_id IS NULL
	-- on the day of a move the child lives where it moved to
	AND NOT EXISTS (SELECT FROM udsatte_register.bopael y
		WHERE y.borger_id = o.borger_id
			AND (y.fra, y.bopael_id) > (o.fra, o.bopael_id)
			AND y.fra <= (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date
			AND coalesce(y.til, 'infinity')
				>= (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date)$udsatte_saetning$)
,(333, 'maal', '10-faelles.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.underretning_sted IS
	'Underretninger med kommune, enhed og bydel: fra sagen, eller fra barnets bopæl på dagen når der ikke er en sag. Nøgle: underretning_id.'$udsatte_saetning$)
,(334, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_dato WITH (security_invoker = true) AS
SELECT d::date AS dato, extract(year FROM d)::integer AS aar,
	extract(quarter FROM d)::integer AS kvartal,
	extract(month FROM d)::integer AS maaned_nr,
	(ARRAY['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli',
		'august', 'september', 'oktober', 'november', 'december'])
		[extract(month FROM d)::integer] AS maaned_navn,
	extract(isoyear FROM d)::integer AS iso_aar,
	extract(week FROM d)::integer AS iso_uge,
	extract(isodow FROM d)::integer AS ugedag_nr,
	(ARRAY['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag',
		'søndag'])[extract(isodow FROM d)::integer] AS ugedag_navn,
	date_trunc('month', d)::date AS maaned_start,
	date_trunc('quarter', d)::date AS kvartal_start,
	extract(year FROM d)::integer
		- CASE WHEN extract(month FROM d) < 8 THEN 1 ELSE 0 END AS skoleaar,
	udsatte.helligdag(d::date) AS helligdag,
	udsatte.er_hverdag(d::date) AS er_hverdag,
	udsatte.er_arbejdsdag(d::date) AS er_arbejdsdag
FROM generate_series(timestamp '2000-01-01',
	make_date(extract(year FROM udsatte.opgoerelsesdato())::integer + 2, 12, 31)::timestamp,
	interval '1 day') d$udsatte_saetning$)
,(335, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_dato IS
	'Datoer fra år 2000 til to år efter opgørelsesdatoen, med måned, kvartal, skoleår og helligdage. Nøgle: dato.'$udsatte_saetning$)
,(336, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_enhed WITH (security_invoker = true) AS
SELECT e.enhed_kode, e.navn AS enhed, e.type, e.kommune_kode,
	k.navn AS kommune, e.overordnet, o.navn AS overordnet_navn, e.gyldig_fra,
	e.gyldig_til
FROM udsatte_register.enhed e
	LEFT JOIN udsatte_register.kommune k ON k.kommune_kode = e.kommune_kode
	LEFT JOIN udsatte_register.enhed o ON o.enhed_kode = e.overordnet
UNION ALL
SELECT 'ukendt', 'Ukendt enhed', 'andet', NULL, NULL, NULL, NULL, NULL, NULL$udsatte_saetning$)
,(337, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_enhed IS
	'Enheder med type, kommune og overordnet enhed; ukendt er sager uden enhed. Nøgle: enhed_kode.'$udsatte_saetning$)
,(338, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_bydel WITH (security_invoker = true) AS
SELECT b.kommune_kode, k.navn AS kommune, b.bydel_nr, b.navn AS bydel
FROM udsatte_register.bydel b
	JOIN udsatte_register.kommune k ON k.kommune_kode = b.kommune_kode$udsatte_saetning$)
,(339, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_bydel IS
	'Bydele med navn. Nøgle: kommune_kode, bydel_nr.'$udsatte_saetning$)
,(340, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_indikator WITH (security_invoker = true) AS
SELECT i.indikator, i.navn AS indikator_navn, i.maal, m.tekst AS maal_tekst,
	f.nr AS fokusomraade_nr, f.navn AS fokusomraade_navn, i.hovedindikator,
	i.art, i.beholdning, i.faktor, i.enhed_tekst, i.retning, i.alder_fra,
	i.alder_til, i.taerskel, i.vindue_mdr,
	array_to_string(i.opdelinger, ', ') AS opdelinger_tekst, i.definition,
	i.taeller_tekst, i.naevner_tekst, i.kohorte, i.proveniens, i.raekkefoelge
FROM udsatte_register.indikator i
	LEFT JOIN udsatte_register.maal m ON m.maal = i.maal
	LEFT JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade$udsatte_saetning$)
,(341, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_indikator IS
	'Indikatorer med definition, tæller, nævner og proveniens. Nøgle: indikator.'$udsatte_saetning$)
,(342, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_kompasdimension WITH (security_invoker = true) AS
SELECT d.katalog_kode, k.navn AS katalog_navn, d.nr, d.kode,
	d.navn AS dimension_navn, d.gruppe, k.proveniens
FROM udsatte_register.kompas_dimension d
	JOIN udsatte_register.kompas_katalog k ON k.katalog_kode = d.katalog_kode$udsatte_saetning$)
,(343, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_kompasdimension IS
	'Kompassets ti dimensioner i hver udgave. Nøgle: katalog_kode, nr.'$udsatte_saetning$)
,(344, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_1a WITH (security_invoker = true) AS
SELECT '1a_foranstaltning_pr_1000'::text AS indikator, (f.p).dato AS dato,
	(f.p).periode_type AS periode_type, f.kommune_kode, f.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, (f.p).dato) AS alder,
	1::double precision AS taeller, 0::double precision AS naevner, 1 AS antal,
	f.borger_id, f.sag_id, NULL::bigint AS haendelse_id
FROM (SELECT s.*,
		udsatte.beholdningsdage(s.fra, s.til, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.stoetteperiode s
	WHERE s.niveau = 'barn') f
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_foranstaltning_pr_1000'
			AND udsatte.alder(f.foedselsdato, (f.p).dato)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_foranstaltning_pr_1000', (b.p).dato, (b.p).periode_type, b.kommune_kode,
	'ukendt', 'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.beholdning, 0,
	NULL, NULL, NULL
FROM (SELECT k.*,
		udsatte.beholdningsdage(k.slut, k.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.befolkning_kvartal k) b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_foranstaltning_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_sager_pr_1000', (f.p).dato, (f.p).periode_type, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, (f.p).dato), 1, 0, 1, f.borger_id, f.sag_id,
	NULL
FROM (SELECT s.*,
		udsatte.beholdningsdage(s.fra, s.til, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.stoetteperiode s
	WHERE s.niveau = 'sag') f
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_sager_pr_1000'
			AND udsatte.alder(f.foedselsdato, (f.p).dato)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_sager_pr_1000', (b.p).dato, (b.p).periode_type, b.kommune_kode,
	'ukendt', 'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.beholdning, 0,
	NULL, NULL, NULL
FROM (SELECT k.*,
		udsatte.beholdningsdage(k.slut, k.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.befolkning_kvartal k) b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_sager_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
-- one row for each quarter and one for the year, however many measures
SELECT '1a_foranstaltning_i_perioden', f.slut, f.periode_type, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.slut), 1, 0, 1, f.borger_id, f.sag_id, NULL
FROM (SELECT DISTINCT ON (d.kommune_kode, d.borger_id, (d.p).periode_type, (d.p).slut)
		d.kommune_kode, d.enhed_kode, d.bydel_nr, d.koen, d.foedselsdato,
		d.borger_id, d.sag_id, (d.p).periode_type AS periode_type,
		(d.p).slut AS slut
	FROM (SELECT s.*,
			udsatte.perioder(s.fra, s.til, udsatte.opgoerelsesdato()) AS p
		FROM udsatte_maal.stoetteperiode s
		WHERE s.niveau = 'barn') d
	ORDER BY d.kommune_kode, d.borger_id, (d.p).periode_type, (d.p).slut,
		d.fra DESC, d.sag_id DESC) f
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_foranstaltning_i_perioden'
			AND udsatte.alder(f.foedselsdato, f.slut)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_foranstaltning_i_perioden', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_foranstaltning_i_perioden'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_underretning_pr_1000', u.dato, NULL, u.kommune_kode, u.enhed_kode,
	'ukendt', u.bydel_nr, u.koen, udsatte.alder(u.foedselsdato, u.dato), 1, 0, 1,
	u.borger_id, u.sag_id, u.underretning_id
FROM udsatte_maal.underretning_sted u
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_underretning_pr_1000'
			AND udsatte.alder(u.foedselsdato, u.dato)
				BETWEEN i.alder_fra AND i.alder_til
WHERE u.dato <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '1a_underretning_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1a_underretning_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '1a_raadgivning_uden_sag_andel', a.slutmaaned, NULL, e.kommune_kode,
	a.enhed_kode, 'ukendt', 99, 'U', NULL,
	CASE WHEN a.brobygning_til = 'boernefamilieenhed' THEN 0 ELSE a.antal END,
	a.antal, a.antal, NULL, NULL, NULL
FROM udsatte_register.raadgivningsforloeb_afsluttet a
	JOIN udsatte_register.enhed e ON e.enhed_kode = a.enhed_kode
WHERE a.slutmaaned <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(345, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_1a IS
	'Grundlag for mål 1A: én række pr. observation. Børn, sager og underretninger har tæller 1, befolkningsrækker har tæller 0 og nævner folketal.'$udsatte_saetning$)
,(346, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.inddragelsesforloeb WITH (security_invoker = true) AS
SELECT f.forloeb, f.forloeb_id, f.sag_id, s.borger_id,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, f.start, f.slut,
	d.foerste_inddraget, d.foerste_fravalg
FROM (SELECT 'undersoegelse'::text AS forloeb, u.undersoegelse_id AS forloeb_id,
		u.sag_id, u.ivaerksat AS start,
		coalesce(u.afsluttet, u.bortfaldet) AS slut
	FROM udsatte_register.undersoegelse u
	UNION ALL
	SELECT 'handleplan', h.handleplan_id, h.sag_id, h.udarbejdet,
		least(h.gyldig_til, CASE WHEN g.lukket IS NOT NULL
			THEN greatest(g.lukket, h.udarbejdet) END)
	FROM udsatte_register.handleplan h
		JOIN udsatte_register.sag g ON g.sag_id = h.sag_id) f
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	LEFT JOIN LATERAL (
		SELECT min(d.dato) FILTER (WHERE d.deltagelse = 'inddraget')
				AS foerste_inddraget,
			min(d.dato) FILTER (WHERE d.deltagelse = 'oensker_ikke_inddragelse')
				AS foerste_fravalg
		FROM udsatte_register.inddragelse d
		WHERE d.sag_id = f.sag_id AND d.part IN ('familie', 'netvaerk')
			AND d.dato >= f.start AND d.dato <= coalesce(f.slut, 'infinity')) d
		ON true$udsatte_saetning$)
,(347, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.inddragelsesforloeb IS
	'Undersøgelser og planer med deres start og slut og den første dag familie eller netværk blev inddraget, eller ikke ønskede det, mellem de to dage. En plan slutter senest når sagen lukkes. Nøgle: forloeb, forloeb_id.'$udsatte_saetning$)
,(348, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_1b WITH (security_invoker = true) AS
SELECT '1b_inddraget_antal'::text AS indikator, f.slut AS dato, f.periode_type,
	f.kommune_kode, f.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.slut) AS alder,
	1::double precision AS taeller, 1::double precision AS naevner, 1 AS antal,
	f.borger_id, f.sag_id, NULL::bigint AS haendelse_id
FROM (SELECT DISTINCT l.kommune_kode, l.enhed_kode, l.bydel_nr, l.koen,
		l.foedselsdato, l.borger_id, l.sag_id, (l.p).periode_type AS periode_type,
		(l.p).slut AS slut
	FROM (SELECT o.*,
			udsatte.perioder(o.start, o.slut, udsatte.opgoerelsesdato()) AS p
		FROM udsatte_maal.inddragelsesforloeb o) l
	WHERE least(l.foerste_inddraget, l.foerste_fravalg)
		<= least((l.p).slut, udsatte.opgoerelsesdato())) f
UNION ALL
SELECT '1b_inddraget_andel', (l.p).slut, (l.p).periode_type, l.kommune_kode,
	l.enhed_kode, 'ukendt', l.bydel_nr, l.koen,
	udsatte.alder(l.foedselsdato, (l.p).slut),
	CASE WHEN least(l.foerste_inddraget, l.foerste_fravalg)
		<= least((l.p).slut, udsatte.opgoerelsesdato()) THEN 1 ELSE 0 END,
	1, 1, l.borger_id, l.sag_id, l.forloeb_id
FROM (SELECT o.*,
		udsatte.perioder(o.start, o.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.inddragelsesforloeb o) l
UNION ALL
SELECT '1b_aktivt_inddraget_andel', (l.p).slut, (l.p).periode_type, l.kommune_kode,
	l.enhed_kode, 'ukendt', l.bydel_nr, l.koen,
	udsatte.alder(l.foedselsdato, (l.p).slut),
	CASE WHEN l.foerste_inddraget <= least((l.p).slut, udsatte.opgoerelsesdato())
		THEN 1 ELSE 0 END,
	1, 1, l.borger_id, l.sag_id, l.forloeb_id
FROM (SELECT o.*,
		udsatte.perioder(o.start, o.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.inddragelsesforloeb o) l
UNION ALL
SELECT '1b_oensker_ikke_andel', (l.p).slut, (l.p).periode_type, l.kommune_kode,
	l.enhed_kode, 'ukendt', l.bydel_nr, l.koen,
	udsatte.alder(l.foedselsdato, (l.p).slut),
	CASE WHEN l.foerste_fravalg <= least((l.p).slut, udsatte.opgoerelsesdato())
			AND coalesce(l.foerste_inddraget, 'infinity')
				> least((l.p).slut, udsatte.opgoerelsesdato())
		THEN 1 ELSE 0 END,
	1, 1, l.borger_id, l.sag_id, l.forloeb_id
FROM (SELECT o.*,
		udsatte.perioder(o.start, o.slut, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.inddragelsesforloeb o) l
UNION ALL
SELECT '1b_dage_til_foerste_moede', m.dato, NULL, s.handlekommune_kode,
	coalesce(s.enhed_kode, 'ukendt'), 'ukendt', s.oprindelig_bydel_nr, b.koen,
	udsatte.alder(b.foedselsdato, m.dato), m.dato - s.aabnet, 1, 1,
	s.borger_id, s.sag_id, NULL
FROM udsatte_register.sag s
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	CROSS JOIN LATERAL (SELECT min(d.dato) AS dato
		FROM udsatte_register.inddragelse d
		WHERE d.sag_id = s.sag_id AND d.part IN ('familie', 'netvaerk')
			AND d.deltagelse = 'inddraget' AND d.dato >= s.aabnet) m
WHERE m.dato <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '1b_moeder_foer_sag_antal', d.dato, NULL, o.kommune_kode, 'ukendt',
	'ukendt', o.bydel_nr, b.koen, udsatte.alder(b.foedselsdato, d.dato), 1, 1, 1,
	d.borger_id, NULL, d.inddragelse_id
FROM udsatte_register.inddragelse d
	JOIN udsatte_register.borger b ON b.borger_id = d.borger_id
	JOIN udsatte_register.bopael o ON o.borger_id = d.borger_id
		AND d.dato >= o.fra AND d.dato <= coalesce(o.til, 'infinity')
WHERE d.fase = 'foer_sag' AND d.part IN ('familie', 'netvaerk')
	AND d.deltagelse = 'inddraget' AND d.dato <= udsatte.opgoerelsesdato()
	-- on the day of a move the child lives where it moved to
	AND NOT EXISTS (SELECT FROM udsatte_register.bopael y
		WHERE y.borger_id = o.borger_id
			AND (y.fra, y.bopael_id) > (o.fra, o.bopael_id)
			AND y.fra <= d.dato AND coalesce(y.til, 'infinity') >= d.dato)$udsatte_saetning$)
,(349, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_1b IS
	'Grundlag for mål 1B: én række pr. sag eller forløb og periode, eller pr. møde.'$udsatte_saetning$)
,(350, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.foerste_undersoegelse WITH (security_invoker = true) AS
SELECT u.undersoegelse_id, u.sag_id, s.borger_id,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, u.ivaerksat,
	udsatte.alder(b.foedselsdato, u.ivaerksat) AS alder,
	udsatte.alder_decimal(b.foedselsdato, u.ivaerksat) AS alder_decimal,
	v.foerste AS registrets_start,
	coalesce(o.fra > b.foedselsdato
		AND o.fra > (u.ivaerksat - make_interval(months => i.vindue_mdr))::date,
		false) AS tilflytter
FROM udsatte_register.indikator i
	CROSS JOIN udsatte_register.undersoegelse u
	JOIN udsatte_register.sag s ON s.sag_id = u.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	JOIN (SELECT t.handlekommune_kode, min(w.ivaerksat) AS foerste
		FROM udsatte_register.undersoegelse w
			JOIN udsatte_register.sag t ON t.sag_id = w.sag_id
		GROUP BY t.handlekommune_kode) v
		ON v.handlekommune_kode = s.handlekommune_kode
	-- the child's latest coming to live in the municipality, before that day
	LEFT JOIN LATERAL (SELECT max(lower(h.dage)) AS fra
		FROM (SELECT unnest(range_agg(daterange(a.fra, a.til, '[]'))) AS dage
			FROM udsatte_register.bopael a
			WHERE a.borger_id = s.borger_id
				AND a.kommune_kode = s.handlekommune_kode) h
		WHERE lower(h.dage) <= u.ivaerksat) o ON true
WHERE i.indikator = '1c_alder_foerste_undersoegelse'
	AND u.ivaerksat <= udsatte.opgoerelsesdato()
	AND u.ivaerksat >= (v.foerste + make_interval(months => i.vindue_mdr))::date
	AND udsatte.alder(b.foedselsdato, u.ivaerksat)
		BETWEEN i.alder_fra AND i.alder_til
	AND NOT EXISTS (SELECT
		FROM udsatte_register.sag t
			JOIN udsatte_register.undersoegelse w ON w.sag_id = t.sag_id
		WHERE t.borger_id = s.borger_id
			AND (w.ivaerksat, w.undersoegelse_id)
				< (u.ivaerksat, u.undersoegelse_id))$udsatte_saetning$)
,(351, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.foerste_undersoegelse IS
	'Hvert barns første børnefaglige undersøgelse nogensinde, efter startdag. Registrets første 24 måneder (vindue_mdr) er udeladt. tilflytter er sand, når barnet er flyttet til kommunen efter fødslen og mindre end 24 måneder før undersøgelsen. Nøgle: borger_id.'$udsatte_saetning$)
,(352, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_1c WITH (security_invoker = true) AS
SELECT '1c_alder_foerste_undersoegelse'::text AS indikator,
	u.ivaerksat AS dato, NULL::text AS periode_type, u.kommune_kode,
	u.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode, u.bydel_nr, u.koen,
	u.alder, u.alder_decimal AS taeller, 1::double precision AS naevner,
	1 AS antal, u.borger_id, u.sag_id, u.undersoegelse_id AS haendelse_id
FROM udsatte_maal.foerste_undersoegelse u
WHERE NOT u.tilflytter
UNION ALL
SELECT '1c_alder_median', u.ivaerksat, NULL, u.kommune_kode, u.enhed_kode,
	'ukendt', u.bydel_nr, u.koen, u.alder, u.alder_decimal, 1, 1, u.borger_id,
	u.sag_id, u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
WHERE NOT u.tilflytter
UNION ALL
SELECT '1c_alder_uden_ufoedte', u.ivaerksat, NULL, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen, u.alder, u.alder_decimal, 1, 1,
	u.borger_id, u.sag_id, u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
WHERE NOT u.tilflytter AND u.ivaerksat >= u.foedselsdato
UNION ALL
SELECT '1c_alder_standardiseret', u.ivaerksat, NULL, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen, u.alder,
	u.alder_decimal * st.antal / g.antal, st.antal / g.antal, 1,
	u.borger_id, u.sag_id, u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
	JOIN udsatte_register.indikator i ON i.indikator = '1c_alder_standardiseret'
	JOIN LATERAL (SELECT sum(b.antal)::double precision AS antal
		FROM udsatte_register.befolkning b
		WHERE b.kommune_kode = u.kommune_kode
			AND b.aar = i.taerskel::integer AND b.alder = u.alder) st
		ON st.antal > 0
	JOIN LATERAL (SELECT sum(b.antal)::double precision AS antal
		FROM udsatte_register.befolkning b
		WHERE b.kommune_kode = u.kommune_kode
			AND b.aar = extract(year FROM u.ivaerksat)::integer
			AND b.alder = u.alder) g
		ON g.antal > 0
WHERE NOT u.tilflytter
UNION ALL
SELECT '1c_foerste_undersoegelse_pr_1000', u.ivaerksat, NULL, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen, u.alder, 1, 0, 1, u.borger_id,
	u.sag_id, u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
	JOIN udsatte_register.indikator i
		ON i.indikator = '1c_foerste_undersoegelse_pr_1000'
WHERE NOT u.tilflytter
	-- whole quarters, as the population below
	AND date_trunc('quarter', u.ivaerksat::timestamp)
		>= u.registrets_start + make_interval(months => i.vindue_mdr)
UNION ALL
SELECT '1c_foerste_undersoegelse_pr_1000', b.slut, NULL, b.kommune_kode,
	'ukendt', 'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0,
	NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '1c_foerste_undersoegelse_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
	JOIN (SELECT t.handlekommune_kode, min(w.ivaerksat) AS foerste
		FROM udsatte_register.undersoegelse w
			JOIN udsatte_register.sag t ON t.sag_id = w.sag_id
		GROUP BY t.handlekommune_kode) v
		ON v.handlekommune_kode = b.kommune_kode
			AND b.start >= v.foerste + make_interval(months => i.vindue_mdr)
UNION ALL
SELECT '1c_tilflyttere_antal', u.ivaerksat, NULL, u.kommune_kode, u.enhed_kode,
	'ukendt', u.bydel_nr, u.koen, u.alder, 1, 1, 1, u.borger_id, u.sag_id,
	u.undersoegelse_id
FROM udsatte_maal.foerste_undersoegelse u
WHERE u.tilflytter$udsatte_saetning$)
,(353, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_1c IS
	'Grundlag for mål 1C: ét barns første undersøgelse pr. række.'$udsatte_saetning$)
,(354, 'maal', '30-fokus2.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.elev_skoleaar WITH (security_invoker = true) AS
SELECT DISTINCT ON (s.handlekommune_kode, a.borger_id, a.skoleaar)
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, a.borger_id,
	s.sag_id, a.skoleaar, a.slut, a.mulige_dage::double precision AS mulige_dage,
	a.fravaersdage::double precision AS fravaersdage,
	a.ulovligt::double precision AS ulovligt
FROM (SELECT w.borger_id, w.skoleaar, make_date(w.skoleaar + 1, 7, 31) AS slut,
		sum(w.mulige_dage) AS mulige_dage,
		sum(w.sygdom + w.lovligt + w.ulovligt) AS fravaersdage,
		sum(w.ulovligt) AS ulovligt
	FROM udsatte_register.fravaer w
	WHERE make_date(w.skoleaar + 1, 7, 31)
		<= (SELECT udsatte.opgoerelsesdato())
	GROUP BY w.borger_id, w.skoleaar) a
	JOIN udsatte_register.borger b ON b.borger_id = a.borger_id
	JOIN udsatte_register.sag s ON s.borger_id = a.borger_id
	JOIN udsatte_register.foranstaltning f ON f.sag_id = s.sag_id
		AND f.ivaerksat <= a.slut
		AND coalesce(f.afsluttet, 'infinity') >= make_date(a.skoleaar, 8, 1)
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
WHERE t.gruppe IN ('forebyggende', 'anbringelse') AND a.mulige_dage > 0
ORDER BY s.handlekommune_kode, a.borger_id, a.skoleaar, s.aabnet DESC,
	s.sag_id DESC$udsatte_saetning$)
,(355, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.elev_skoleaar IS
	'Udsatte elever pr. afsluttet skoleår: elever med registreret fremmøde og en aktiv foranstaltning (forebyggende eller anbringelse) på mindst én dag i skoleåret. Månederne er lagt sammen. Enheden er den senest åbnede sags. Nøgle: kommune_kode, borger_id, skoleaar.'$udsatte_saetning$)
,(356, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.elev_skoleaar.mulige_dage IS
	'Mulige skoledage i skoleåret.'$udsatte_saetning$)
,(357, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.elev_skoleaar.ulovligt IS
	'Dage med ulovligt fravær i skoleåret.'$udsatte_saetning$)
,(358, 'maal', '30-fokus2.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_2a WITH (security_invoker = true) AS
SELECT '2a_bekymrende_fravaer_andel'::text AS indikator, e.slut AS dato,
	'aar'::text AS periode_type, e.kommune_kode, e.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, e.bydel_nr, e.koen,
	udsatte.alder(e.foedselsdato, e.slut) AS alder,
	CASE WHEN e.fravaersdage / e.mulige_dage > i.taerskel THEN 1 ELSE 0 END
		::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, e.borger_id, e.sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.elev_skoleaar e
	JOIN udsatte_register.indikator i
		ON i.indikator = '2a_bekymrende_fravaer_andel'
UNION ALL
SELECT '2a_ulovligt_fravaer_andel', e.slut, 'aar', e.kommune_kode,
	e.enhed_kode, 'ukendt', e.bydel_nr, e.koen,
	udsatte.alder(e.foedselsdato, e.slut),
	CASE WHEN e.ulovligt / e.mulige_dage > i.taerskel THEN 1 ELSE 0 END,
	1, 1, e.borger_id, e.sag_id, NULL
FROM udsatte_maal.elev_skoleaar e
	JOIN udsatte_register.indikator i
		ON i.indikator = '2a_ulovligt_fravaer_andel'
UNION ALL
SELECT '2a_ulovligt_pct', e.slut, 'aar', e.kommune_kode, e.enhed_kode,
	'ukendt', e.bydel_nr, e.koen, udsatte.alder(e.foedselsdato, e.slut),
	e.ulovligt, e.mulige_dage / 100, 1, e.borger_id, e.sag_id, NULL
FROM udsatte_maal.elev_skoleaar e$udsatte_saetning$)
,(359, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_2a IS
	'Grundlag for mål 2A: én række pr. udsat elev og afsluttet skoleår, på skoleårets sidste dag.'$udsatte_saetning$)
,(360, 'maal', '30-fokus2.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.udsat_ung WITH (security_invoker = true) AS
SELECT DISTINCT ON (s.handlekommune_kode, s.borger_id)
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, b.foedselsaar,
	b.foedselsaar + b.alder_fra AS aar, s.borger_id, s.sag_id
FROM (SELECT u.borger_id, u.koen, u.foedselsdato,
		extract(year FROM u.foedselsdato)::integer AS foedselsaar, i.alder_fra,
		i.vindue_mdr,
		make_date(extract(year FROM u.foedselsdato)::integer + i.alder_fra,
			extract(month FROM u.foedselsdato)::integer, 1)
			+ extract(day FROM u.foedselsdato)::integer - 1 AS fylder
	FROM udsatte_register.borger u
		JOIN udsatte_register.indikator i
			ON i.indikator = '2b_gennemfoert_9_andel') b
	JOIN udsatte_register.sag s ON s.borger_id = b.borger_id
	JOIN udsatte_register.foranstaltning f ON f.sag_id = s.sag_id
		AND f.ivaerksat < b.fylder
		AND coalesce(f.afsluttet, 'infinity')
			>= (b.fylder - make_interval(months => b.vindue_mdr))::date
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
WHERE t.gruppe IN ('forebyggende', 'anbringelse')
	AND f.ivaerksat <= udsatte.opgoerelsesdato()
ORDER BY s.handlekommune_kode, s.borger_id, s.aabnet DESC, s.sag_id DESC$udsatte_saetning$)
,(361, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.udsat_ung IS
	'Udsatte unge: unge der har haft en aktiv foranstaltning (forebyggende eller anbringelse) i de 24 måneder (vindue_mdr) før de fyldte 16 (alder_fra i 2b_gennemfoert_9_andel). aar er året de fylder 16. Enheden er den senest åbnede sags. Nøgle: kommune_kode, borger_id.'$udsatte_saetning$)
,(362, 'maal', '30-fokus2.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_2b WITH (security_invoker = true) AS
SELECT '2b_gennemfoert_9_andel'::text AS indikator,
	make_date(u.aar, 9, 30) AS dato, 'aar'::text AS periode_type,
	u.kommune_kode, u.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 9, 30)) AS alder,
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = u.borger_id AND a.klassetrin = 9
				AND a.gennemfoert AND a.skoleaar < u.foedselsaar + i.alder_til)
		THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, u.borger_id, u.sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.udsat_ung u
	JOIN udsatte_register.indikator i ON i.indikator = '2b_gennemfoert_9_andel'
WHERE make_date(u.foedselsaar + i.alder_til, 9, 30) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '2b_proever_andel', make_date(u.aar, 9, 30), 'aar', u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 9, 30)),
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = u.borger_id AND a.klassetrin = 9
				AND a.proever AND a.skoleaar < u.foedselsaar + i.alder_til)
		THEN 1 ELSE 0 END,
	1, 1, u.borger_id, u.sag_id, NULL
FROM udsatte_maal.udsat_ung u
	JOIN udsatte_register.indikator i ON i.indikator = '2b_proever_andel'
WHERE make_date(u.foedselsaar + i.alder_til, 9, 30) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '2b_9_eller_10_andel', make_date(u.aar, 9, 30), 'aar', u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 9, 30)),
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = u.borger_id AND a.gennemfoert
				AND a.skoleaar < u.foedselsaar + i.alder_til)
		THEN 1 ELSE 0 END,
	1, 1, u.borger_id, u.sag_id, NULL
FROM udsatte_maal.udsat_ung u
	JOIN udsatte_register.indikator i ON i.indikator = '2b_9_eller_10_andel'
WHERE make_date(u.foedselsaar + i.alder_til, 9, 30) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '2b_gennemfoert_9_ved_17_andel', make_date(u.aar, 9, 30), 'aar',
	u.kommune_kode, u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 9, 30)),
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = u.borger_id AND a.klassetrin = 9
				AND a.gennemfoert AND a.skoleaar < u.foedselsaar + i.alder_til)
		THEN 1 ELSE 0 END,
	1, 1, u.borger_id, u.sag_id, NULL
FROM udsatte_maal.udsat_ung u
	JOIN udsatte_register.indikator i
		ON i.indikator = '2b_gennemfoert_9_ved_17_andel'
WHERE make_date(u.foedselsaar + i.alder_til, 9, 30) <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(363, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_2b IS
	'Grundlag for mål 2B: én række pr. udsat ung, placeret i det år den unge fylder 16, når fristen for gennemførelse er nået.'$udsatte_saetning$)
,(364, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sigtelse_sted WITH (security_invoker = true) AS
SELECT g.sigtelse_id, g.borger_id, s.sag_id, g.gerningsdato, g.sigtet,
	g.status, g.art, s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen,
	udsatte.alder(b.foedselsdato, g.gerningsdato) AS alder
FROM udsatte_register.sigtelse g
	JOIN udsatte_register.borger b ON b.borger_id = g.borger_id
	JOIN udsatte_register.sag s ON s.borger_id = g.borger_id
		AND g.sigtet >= s.aabnet AND g.sigtet <= coalesce(s.lukket, 'infinity')
WHERE g.sigtet <= udsatte.opgoerelsesdato()
	AND NOT EXISTS (SELECT
		FROM udsatte_register.sag t
		WHERE t.borger_id = g.borger_id AND g.sigtet >= t.aabnet
			AND g.sigtet <= coalesce(t.lukket, 'infinity')
			AND (t.aabnet, t.sag_id) > (s.aabnet, s.sag_id))
UNION ALL
SELECT g.sigtelse_id, g.borger_id, NULL, g.gerningsdato, g.sigtet, g.status,
	g.art, o.kommune_kode, 'ukendt', o.bydel_nr, b.koen,
	udsatte.alder(b.foedselsdato, g.gerningsdato)
FROM udsatte_register.sigtelse g
	JOIN udsatte_register.borger b ON b.borger_id = g.borger_id
	JOIN udsatte_register.bopael o ON o.borger_id = g.borger_id
		AND g.sigtet >= o.fra AND g.sigtet <= coalesce(o.til, 'infinity')
WHERE g.sigtet <= udsatte.opgoerelsesdato()
	AND NOT EXISTS (SELECT
		FROM udsatte_register.sag t
		WHERE t.borger_id = g.borger_id AND g.sigtet >= t.aabnet
			AND g.sigtet <= coalesce(t.lukket, 'infinity'))
	AND NOT EXISTS (SELECT
		FROM udsatte_register.bopael p
		WHERE p.borger_id = g.borger_id AND g.sigtet >= p.fra
			AND g.sigtet <= coalesce(p.til, 'infinity')
			AND (p.fra, p.bopael_id) > (o.fra, o.bopael_id))$udsatte_saetning$)
,(365, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sigtelse_sted IS
	'Sigtelser og mistanker med kommune, enhed og bydel: fra den sag der var åben på sigtelsesdagen (den senest åbnede), ellers fra bopælen den dag. Alderen er den på gerningsdagen. Nøgle: sigtelse_id.'$udsatte_saetning$)
,(366, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sigtet_periode WITH (security_invoker = true) AS
SELECT DISTINCT ON (v.indikator, g.kommune_kode, g.borger_id, p.periode_type,
		date_trunc(p.laengde, g.sigtet::timestamp))
	v.indikator, g.sigtet AS dato, p.periode_type, g.kommune_kode,
	g.enhed_kode, g.bydel_nr, g.koen, g.alder, g.borger_id, g.sag_id,
	g.sigtelse_id
FROM udsatte_maal.sigtelse_sted g
	JOIN (VALUES ('3a_sigtede_pr_1000', 'sigtet', false),
			('3a_sigtede_grov_pr_1000', 'sigtet', true),
			('3a_sigtede_10_14_pr_1000', 'sigtet', false),
			('3a_sigtede_15_17_pr_1000', 'sigtet', false),
			('3a_mistaenkte_10_14_antal', 'mistaenkt_under_lavalder', false))
		v (indikator, status, kun_grov)
		ON v.status = g.status
			AND (NOT v.kun_grov OR g.art IN ('personfarlig', 'alvorlig'))
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND g.alder BETWEEN i.alder_fra AND i.alder_til
	CROSS JOIN (VALUES ('kvartal', 'quarter'), ('aar', 'year'))
		p (periode_type, laengde)
ORDER BY v.indikator, g.kommune_kode, g.borger_id, p.periode_type,
	date_trunc(p.laengde, g.sigtet::timestamp), g.sigtet, g.sigtelse_id$udsatte_saetning$)
,(367, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sigtet_periode IS
	'Sigtede og mistænkte personer: én række pr. indikator, kommune, person og kvartal og én pr. år, på dagen for den første sigtelse i perioden. Nøgle: indikator, kommune_kode, borger_id, periode_type, dato.'$udsatte_saetning$)
,(368, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_3a WITH (security_invoker = true) AS
SELECT '3a_sigtede_pr_1000'::text AS indikator, g.dato, g.periode_type,
	g.kommune_kode, g.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	g.bydel_nr, g.koen, g.alder, 1::double precision AS taeller,
	0::double precision AS naevner, 1 AS antal, g.borger_id, g.sag_id,
	g.sigtelse_id AS haendelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_sigtede_pr_1000'
UNION ALL
SELECT '3a_sigtede_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt', 'ukendt',
	b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i ON i.indikator = '3a_sigtede_pr_1000'
		AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '3a_sigtede_grov_pr_1000', g.dato, g.periode_type, g.kommune_kode,
	g.enhed_kode, 'ukendt', g.bydel_nr, g.koen, g.alder, 1, 0, 1, g.borger_id,
	g.sag_id, g.sigtelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_sigtede_grov_pr_1000'
UNION ALL
SELECT '3a_sigtede_grov_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i ON i.indikator = '3a_sigtede_grov_pr_1000'
		AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '3a_sigtelser_antal', g.sigtet, NULL, g.kommune_kode, g.enhed_kode,
	'ukendt', g.bydel_nr, g.koen, g.alder, 1, 1, 1, g.borger_id, g.sag_id,
	g.sigtelse_id
FROM udsatte_maal.sigtelse_sted g
	JOIN udsatte_register.indikator i ON i.indikator = '3a_sigtelser_antal'
		AND g.alder BETWEEN i.alder_fra AND i.alder_til
WHERE g.status = 'sigtet'
UNION ALL
SELECT '3a_sigtede_10_14_pr_1000', g.dato, g.periode_type, g.kommune_kode,
	g.enhed_kode, 'ukendt', g.bydel_nr, g.koen, g.alder, 1, 0, 1, g.borger_id,
	g.sag_id, g.sigtelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_sigtede_10_14_pr_1000'
UNION ALL
SELECT '3a_sigtede_10_14_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '3a_sigtede_10_14_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '3a_sigtede_15_17_pr_1000', g.dato, g.periode_type, g.kommune_kode,
	g.enhed_kode, 'ukendt', g.bydel_nr, g.koen, g.alder, 1, 0, 1, g.borger_id,
	g.sag_id, g.sigtelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_sigtede_15_17_pr_1000'
UNION ALL
SELECT '3a_sigtede_15_17_pr_1000', b.slut, NULL, b.kommune_kode, 'ukendt',
	'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.personaar, 0, NULL, NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i
		ON i.indikator = '3a_sigtede_15_17_pr_1000'
			AND b.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '3a_mistaenkte_10_14_antal', g.dato, g.periode_type, g.kommune_kode,
	g.enhed_kode, 'ukendt', g.bydel_nr, g.koen, g.alder, 1, 1, 1, g.borger_id,
	g.sag_id, g.sigtelse_id
FROM udsatte_maal.sigtet_periode g
WHERE g.indikator = '3a_mistaenkte_10_14_antal'$udsatte_saetning$)
,(369, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_3a IS
	'Grundlag for mål 3A: sigtede og mistænkte personer pr. kvartal og år med tæller 1, befolkningsrækker med tæller 0 og nævner personår; 3a_sigtelser_antal har én række pr. sigtelse.'$udsatte_saetning$)
,(370, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.udsat_ung_periode WITH (security_invoker = true) AS
SELECT DISTINCT ON (d.indikator, d.kommune_kode, d.borger_id,
		(d.p).periode_type, (d.p).start)
	d.indikator, (d.p).periode_type AS periode_type, (d.p).start AS start,
	least((d.p).slut, d.pr) AS dato, d.kommune_kode, d.enhed_kode, d.bydel_nr,
	d.koen, d.foedselsdato, d.borger_id, d.sag_id, d.alder_til
FROM (SELECT i.indikator, i.alder_fra, i.alder_til, s.kommune_kode,
		s.enhed_kode, s.bydel_nr, s.koen, s.foedselsdato, s.borger_id, s.sag_id,
		s.fra, s.til, (SELECT udsatte.opgoerelsesdato()) AS pr,
		udsatte.perioder(s.fra, s.til, (SELECT udsatte.opgoerelsesdato())) AS p
	FROM udsatte_register.indikator i
		CROSS JOIN udsatte_maal.stoetteperiode s
	WHERE i.grundlag = 'grundlag_3b' AND s.niveau = 'barn'
		AND udsatte.alder(s.foedselsdato, s.fra) <= i.alder_til
		AND udsatte.alder(s.foedselsdato,
			least(s.til, (SELECT udsatte.opgoerelsesdato()))) >= i.alder_fra) d
WHERE udsatte.alder(d.foedselsdato, least(d.til, (d.p).slut, d.pr)) >= d.alder_fra
	AND udsatte.alder(d.foedselsdato, greatest(d.fra, (d.p).start)) <= d.alder_til
ORDER BY d.indikator, d.kommune_kode, d.borger_id, (d.p).periode_type,
	(d.p).start, d.fra DESC, d.sag_id DESC$udsatte_saetning$)
,(371, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.udsat_ung_periode IS
	'Unge der på mindst én dag i perioden både havde en aktiv foranstaltning (forebyggende eller anbringelse) og var i indikatorens alder: én række pr. indikator, kommune, ung og periode. Enheden er den seneste foranstaltnings sags. Nøgle: indikator, kommune_kode, borger_id, periode_type, start.'$udsatte_saetning$)
,(372, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sigtet_udsat WITH (security_invoker = true) AS
SELECT DISTINCT v.indikator, g.borger_id, p.periode_type,
	date_trunc(p.laengde, g.sigtet::timestamp)::date AS start
FROM udsatte_register.sigtelse g
	JOIN udsatte_register.borger b ON b.borger_id = g.borger_id
	JOIN (VALUES ('3b_sigtede_grov_udsatte_andel', true),
			('3b_sigtede_udsatte_andel', false),
			('3b_sigtede_udsatte_antal', false)) v (indikator, kun_grov)
		ON NOT v.kun_grov OR g.art IN ('personfarlig', 'alvorlig')
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND udsatte.alder(b.foedselsdato, g.gerningsdato)
			BETWEEN i.alder_fra AND i.alder_til
	CROSS JOIN (VALUES ('kvartal', 'quarter'), ('aar', 'year'))
		p (periode_type, laengde)
WHERE g.status = 'sigtet' AND g.sigtet <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(373, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sigtet_udsat IS
	'Hvem der er sigtet i hvilke kvartaler og år, til mål 3B: uanset hvor i landet og uanset om sagen var åben den dag. Nøgle: indikator, borger_id, periode_type, start.'$udsatte_saetning$)
,(374, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_3b WITH (security_invoker = true) AS
SELECT '3b_sigtede_grov_udsatte_andel'::text AS indikator, u.dato,
	u.periode_type, u.kommune_kode, u.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, u.bydel_nr, u.koen,
	least(udsatte.alder(u.foedselsdato, u.dato), u.alder_til) AS alder,
	CASE WHEN g.borger_id IS NULL THEN 0 ELSE 1 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, u.borger_id, u.sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.udsat_ung_periode u
	LEFT JOIN udsatte_maal.sigtet_udsat g ON g.indikator = u.indikator
		AND g.borger_id = u.borger_id AND g.periode_type = u.periode_type
		AND g.start = u.start
WHERE u.indikator = '3b_sigtede_grov_udsatte_andel'
UNION ALL
SELECT '3b_sigtede_udsatte_andel', u.dato, u.periode_type, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	least(udsatte.alder(u.foedselsdato, u.dato), u.alder_til),
	CASE WHEN g.borger_id IS NULL THEN 0 ELSE 1 END, 1, 1, u.borger_id,
	u.sag_id, NULL
FROM udsatte_maal.udsat_ung_periode u
	LEFT JOIN udsatte_maal.sigtet_udsat g ON g.indikator = u.indikator
		AND g.borger_id = u.borger_id AND g.periode_type = u.periode_type
		AND g.start = u.start
WHERE u.indikator = '3b_sigtede_udsatte_andel'
UNION ALL
SELECT '3b_sigtede_udsatte_antal', u.dato, u.periode_type, u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	least(udsatte.alder(u.foedselsdato, u.dato), u.alder_til), 1, 1, 1,
	u.borger_id, u.sag_id, NULL
FROM udsatte_maal.udsat_ung_periode u
	JOIN udsatte_maal.sigtet_udsat g ON g.indikator = u.indikator
		AND g.borger_id = u.borger_id AND g.periode_type = u.periode_type
		AND g.start = u.start
WHERE u.indikator = '3b_sigtede_udsatte_antal'$udsatte_saetning$)
,(375, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_3b IS
	'Grundlag for mål 3B: én række pr. ung med en foranstaltning i perioden, pr. kvartal og år.'$udsatte_saetning$)
,(376, 'maal', '50-fokus4.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_4a WITH (security_invoker = true) AS
SELECT '4a_paabegyndt_andel'::text AS indikator,
	make_date(u.aar, 12, 31) AS dato, 'aar'::text AS periode_type,
	u.kommune_kode, u.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, make_date(u.aar, 12, 31)) AS alder,
	CASE WHEN d.paabegyndt <= (make_date(u.afgangsaar, 7, 31)
			+ make_interval(months => u.vindue_mdr))::date
		THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, u.borger_id, u.sag_id,
	NULL::bigint AS haendelse_id
FROM (SELECT n.kommune_kode, n.enhed_kode, n.bydel_nr, n.koen, n.foedselsdato,
		n.aar, n.borger_id, n.sag_id, i.vindue_mdr,
		coalesce((SELECT max(a.skoleaar) + 1
			FROM udsatte_register.skoleafslutning a
			WHERE a.borger_id = n.borger_id AND a.gennemfoert
				AND a.skoleaar < n.foedselsaar + i.alder_til), n.aar) AS afgangsaar
	FROM udsatte_maal.udsat_ung n
		JOIN udsatte_register.indikator i ON i.indikator = '4a_paabegyndt_andel'
	WHERE (make_date(n.foedselsaar + i.alder_til, 7, 31)
			+ make_interval(months => i.vindue_mdr))::date
		<= udsatte.opgoerelsesdato()) u
	LEFT JOIN (SELECT e.borger_id, min(e.paabegyndt) AS paabegyndt
		FROM udsatte_register.ungdomsuddannelse e
		GROUP BY e.borger_id) d ON d.borger_id = u.borger_id
UNION ALL
SELECT '4a_gennemfoert_25_andel', u.fylder, 'aar', u.kommune_kode,
	u.enhed_kode, 'ukendt', u.bydel_nr, u.koen,
	udsatte.alder(u.foedselsdato, u.fylder),
	CASE WHEN d.gennemfoert <= u.fylder THEN 1 ELSE 0 END, 1, 1, u.borger_id,
	u.sag_id, NULL
FROM (SELECT n.kommune_kode, n.enhed_kode, n.bydel_nr, n.koen, n.foedselsdato,
		n.borger_id, n.sag_id,
		make_date(n.foedselsaar + i.alder_til,
			extract(month FROM n.foedselsdato)::integer, 1)
			+ extract(day FROM n.foedselsdato)::integer - 1 AS fylder
	FROM udsatte_maal.udsat_ung n
		JOIN udsatte_register.indikator i
			ON i.indikator = '4a_gennemfoert_25_andel') u
	LEFT JOIN (SELECT e.borger_id, min(e.gennemfoert) AS gennemfoert
		FROM udsatte_register.ungdomsuddannelse e
		GROUP BY e.borger_id) d ON d.borger_id = u.borger_id
WHERE u.fylder <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(377, 'maal', '50-fokus4.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_4a IS
	'Grundlag for mål 4A: én række pr. udsat ung; påbegyndt placeret i det år den unge fylder 16, gennemført i det år den unge fylder 25, når tiden er gået.'$udsatte_saetning$)
,(378, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.indsatsperiode WITH (security_invoker = true) AS
SELECT e.sag_id, lower(r) AS start, upper(r) - 1 AS slut
FROM (SELECT f.sag_id, range_agg(daterange(f.ivaerksat,
			CASE WHEN f.afsluttet <= o.pr THEN f.afsluttet END, '[]')) AS dage
	FROM udsatte_register.foranstaltning f
		JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
		CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
	WHERE t.gruppe IN ('forebyggende', 'anbringelse') AND f.ivaerksat <= o.pr
	GROUP BY f.sag_id) e
	CROSS JOIN LATERAL unnest(e.dage) r$udsatte_saetning$)
,(379, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.indsatsperiode IS
	'Sammenhængende perioder hvor en sag har mindst én aktiv foranstaltning (forebyggende eller anbringelse). slut er tom, når perioden løber på opgørelsesdatoen. Nøgle: sag_id, start.'$udsatte_saetning$)
,(380, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_undersoegelse WITH (security_invoker = true) AS
SELECT v.undersoegelse_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.kode, v.haendelse,
	v.haendelse_antaget, v.frist, v.udfoert, v.foreloebig_vurdering, v.ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, v.foreloebig_vurdering, v.ophoert,
		v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.ophoert, v.pr) AS dage_over
FROM (SELECT w.*,
		-- dropped without a lawful reason is a miss, from its due date on
		least(CASE WHEN w.bortfald_aarsag = 'andet'
				THEN greatest(w.bortfaldet, w.frist + 1) ELSE w.bortfaldet END,
			CASE WHEN w.haendelse < w.fylder_18 THEN w.fylder_18 END) AS ophoert
	FROM (SELECT u.undersoegelse_id, u.sag_id, s.borger_id,
			s.handlekommune_kode AS kommune_kode,
			coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
			s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, f.kode,
			coalesce(u.opmaerksom, u.ivaerksat) AS haendelse,
			u.opmaerksom IS NULL AS haendelse_antaget,
			udsatte.frist(coalesce(u.opmaerksom, u.ivaerksat), f.regel) AS frist,
			u.afsluttet AS udfoert, u.foreloebig_vurdering, u.bortfaldet,
			u.bortfald_aarsag, udsatte.foedselsdag(b.foedselsdato, 18) AS fylder_18,
			o.pr
		FROM udsatte_register.undersoegelse u
			JOIN udsatte_register.sag s ON s.sag_id = u.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
			JOIN udsatte_register.fristkatalog f
				ON f.fristtype = CASE WHEN b.ufoedt
						OR coalesce(u.opmaerksom, u.ivaerksat) < b.foedselsdato
					THEN 'undersoegelse_ufoedt' ELSE 'undersoegelse' END
				AND coalesce(u.opmaerksom, u.ivaerksat) >= f.gyldig_fra
				AND coalesce(u.opmaerksom, u.ivaerksat)
					<= coalesce(f.gyldig_til, 'infinity')
		WHERE coalesce(u.opmaerksom, u.ivaerksat) <= o.pr
			AND coalesce(u.opmaerksom, u.ivaerksat) >= (SELECT min(r.gyldig_fra)
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype IN ('undersoegelse', 'undersoegelse_ufoedt'))) w) v$udsatte_saetning$)
,(381, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_undersoegelse IS
	'Hver børnefaglig undersøgelse med den frist der gjaldt den dag kommunen blev opmærksom (eller iværksatte, når den dag mangler). Pligten ophører, når undersøgelsen bortfalder, eller barnet fylder 18; bortfald af årsagen andet inden fristen tæller som ikke overholdt. Nøgle: undersoegelse_id.'$udsatte_saetning$)
,(382, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_opfoelgning WITH (security_invoker = true) AS
SELECT v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode, v.bydel_nr, v.koen,
	v.foedselsdato, v.kode, v.start AS indsats_start, v.haendelse, v.frist,
	v.udfoert, v.slut AS ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.slut, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.slut, v.pr) AS dage_over
FROM (SELECT q.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, f.kode,
		q.start, q.haendelse, q.udfoert, q.pr,
		-- help to a child ends before the 18th birthday
		least(q.slut, udsatte.foedselsdag(b.foedselsdato, 18) - 1) AS slut,
		CASE WHEN f.art = 'fastsat_dato' THEN q.naeste_aftalt
			WHEN f.anden_haendelse IS NULL
				THEN udsatte.frist(q.haendelse, f.regel)
			-- the earlier of the rule and the end of a parallel examination
			ELSE least(udsatte.frist(q.haendelse, f.regel),
				(SELECT min(u.afsluttet)
				FROM udsatte_register.undersoegelse u
				WHERE u.sag_id = q.sag_id AND u.ivaerksat <= q.start
					AND u.afsluttet >= q.start AND u.afsluttet <= q.pr))
			END AS frist
	-- every start and every follow-up held sets the next date due; it is met
	-- by the follow-up held next, before help starts anew
	FROM (SELECT a.sag_id, a.haendelse, a.naeste_aftalt, a.pr, a.afholdt,
			max(a.start) OVER v AS start, max(a.slut) OVER v AS slut,
			lead(a.afholdt) OVER v AS udfoert
		FROM (SELECT p.sag_id, p.start AS haendelse, NULL::date AS afholdt,
				NULL::date AS naeste_aftalt, p.start,
				coalesce(p.slut, 'infinity') AS slut, o.pr
			FROM udsatte_maal.indsatsperiode p
				CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
			WHERE coalesce(p.slut, 'infinity') >= (SELECT min(r.gyldig_fra)
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype LIKE '%opfoelgning')
			UNION ALL
			SELECT g.sag_id, g.afholdt, g.afholdt, g.naeste_aftalt, NULL, NULL, o.pr
			FROM udsatte_register.opfoelgning g
				CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
			WHERE g.afholdt <= o.pr AND g.afholdt >= (SELECT min(r.gyldig_fra)
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype LIKE '%opfoelgning')) a
		WINDOW v AS (PARTITION BY a.sag_id ORDER BY a.haendelse,
			a.afholdt NULLS FIRST, a.naeste_aftalt NULLS FIRST)) q
		JOIN udsatte_register.fristkatalog f
			ON f.fristtype IN ('foerste_opfoelgning', 'opfoelgning')
			AND (q.afholdt IS NULL) = (f.fristtype = 'foerste_opfoelgning')
			AND q.haendelse >= f.gyldig_fra
			AND q.haendelse <= coalesce(f.gyldig_til, 'infinity')
		JOIN udsatte_register.sag s ON s.sag_id = q.sag_id
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	WHERE q.start IS NOT NULL AND q.haendelse <= least(q.slut,
			udsatte.foedselsdag(b.foedselsdato, 18) - 1)
		-- two held on one day are one
		AND (q.afholdt < q.udfoert) IS NOT FALSE) v
-- nothing falls due after the end, held or not: counting only those held
-- would count the kept promises alone
WHERE v.frist <= v.slut
	OR v.frist IS NULL AND (v.udfoert <= v.slut
		OR v.udfoert IS NULL AND v.slut > v.pr)$udsatte_saetning$)
,(383, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_opfoelgning IS
	'Opfølgninger i hver sammenhængende periode med foranstaltninger: én række for hver der er holdt, og én for den der mangler. Første frist regnes fra periodens start, hver næste fra den opfølgning der blev holdt. Efter barnets lov er den næste frist den aftalte dag; frist er tom, når ingen dag er aftalt. Nøgle: sag_id, kode, haendelse.'$udsatte_saetning$)
,(384, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_underretning WITH (security_invoker = true) AS
SELECT v.underretning_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.fristtype, v.kode, v.haendelse,
	v.frist, v.udfoert, v.timer_brugt,
	-- in time is a matter of the hour where the rule is in hours
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.vurderet > v.senest
		THEN 'for_sent'
		ELSE udsatte.fristudfald(v.frist, v.udfoert, NULL, NULL, v.pr) END AS status,
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.vurderet > v.senest
		THEN 0
		ELSE udsatte.dage_over(v.frist, v.udfoert, NULL, v.pr) END AS dage_over
FROM (SELECT d.underretning_id, d.sag_id, d.borger_id, d.kommune_kode,
		d.enhed_kode, d.bydel_nr, d.koen, d.foedselsdato, f.fristtype, f.kode,
		d.dato AS haendelse, t.frist, t.udfoert,
		CASE WHEN l.senest IS NOT NULL
			THEN (extract(epoch FROM u.vurderet - u.modtaget) / 3600)::double precision
			END AS timer_brugt,
		l.senest, CASE WHEN l.senest IS NOT NULL THEN u.vurderet END AS vurderet,
		o.pr
	FROM udsatte_maal.underretning_sted d
		JOIN udsatte_register.underretning u
			ON u.underretning_id = d.underretning_id
		CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
		JOIN udsatte_register.fristkatalog f
			ON (f.fristtype = 'underretning_vurdering'
				OR f.fristtype = 'underretning_kvittering'
					AND u.underretter <> 'anonym')
			AND d.dato >= f.gyldig_fra
			AND d.dato <= coalesce(f.gyldig_til, 'infinity')
		CROSS JOIN LATERAL (SELECT
				CASE f.fristtype WHEN 'underretning_vurdering'
					THEN udsatte.frist_tidspunkt(u.modtaget, f.regel)
					END AS senest OFFSET 0) l
		CROSS JOIN LATERAL (SELECT
				CASE f.fristtype WHEN 'underretning_vurdering'
					THEN (l.senest AT TIME ZONE 'Europe/Copenhagen')::date
					ELSE udsatte.frist(d.dato, f.regel) END AS frist,
				CASE f.fristtype WHEN 'underretning_vurdering'
					THEN (u.vurderet AT TIME ZONE 'Europe/Copenhagen')::date
					ELSE u.kvitteret END AS udfoert OFFSET 0) t
	WHERE d.dato >= (SELECT min(r.gyldig_fra)
			FROM udsatte_register.fristkatalog r
			WHERE r.fristtype IN ('underretning_vurdering',
				'underretning_kvittering'))
		AND d.dato <= udsatte.opgoerelsesdato()) v$udsatte_saetning$)
,(385, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_underretning IS
	'Underretninger med deres to frister: vurdering (24 forløbne timer fra modtagelsen) og kvittering til underretter (seks hverdage; anonyme underrettere kan ikke få en og er ikke med). frist og udfoert er datoerne i København, men vurderingens status er afgjort på tidspunktet. timer_brugt er timer fra modtagelse til vurdering. Nøgle: underretning_id, fristtype.'$udsatte_saetning$)
,(386, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_underretning_vurdering WITH (security_invoker = true) AS
SELECT u.*
FROM udsatte_maal.frist_underretning u
WHERE u.fristtype = 'underretning_vurdering'$udsatte_saetning$)
,(387, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_underretning_vurdering IS
	'Underretninger med fristen for vurdering, af frist_underretning. Nøgle: underretning_id.'$udsatte_saetning$)
,(388, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_underretning_kvittering WITH (security_invoker = true) AS
SELECT u.underretning_id, u.sag_id, u.borger_id, u.kommune_kode, u.enhed_kode,
	u.bydel_nr, u.koen, u.foedselsdato, u.fristtype, u.kode, u.haendelse,
	u.frist, u.udfoert, u.status, u.dage_over
FROM udsatte_maal.frist_underretning u
WHERE u.fristtype = 'underretning_kvittering'$udsatte_saetning$)
,(389, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_underretning_kvittering IS
	'Underretninger med fristen for kvittering, af frist_underretning. Nøgle: underretning_id.'$udsatte_saetning$)
,(390, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_foranstaltning WITH (security_invoker = true) AS
SELECT m.foranstaltning_id, m.sag_id, m.borger_id, m.kommune_kode,
	m.enhed_kode, m.tilbud_enhed_kode, m.bydel_nr, m.koen, m.foedselsdato,
	m.start, m.slut,
	max(CASE WHEN m.foer IS NULL OR m.foer + 1 < m.start THEN m.start END)
		OVER (PARTITION BY m.kommune_kode, m.borger_id
			ORDER BY m.start, m.foranstaltning_id) AS forloeb_start,
	CASE WHEN m.foer IS NULL OR m.foer < m.start THEN m.start
		WHEN m.foer < coalesce(m.slut, 'infinity') THEN m.foer + 1
		END AS nye_dage_fra
FROM (SELECT f.foranstaltning_id, f.sag_id, s.borger_id,
		s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		coalesce(f.enhed_kode, 'ukendt') AS tilbud_enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
		f.ivaerksat AS start, f.afsluttet AS slut,
		max(coalesce(f.afsluttet, 'infinity'))
			OVER (PARTITION BY s.handlekommune_kode, s.borger_id
				ORDER BY f.ivaerksat, f.foranstaltning_id
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS foer
	FROM udsatte_register.foranstaltning f
		JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
		JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	WHERE t.gruppe = 'anbringelse'
		AND f.ivaerksat <= (SELECT udsatte.opgoerelsesdato())) m$udsatte_saetning$)
,(391, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_foranstaltning IS
	'Anbringelser: én række pr. foranstaltning i gruppen anbringelse (aflastning og efterværn er ikke med), med den første dag i den uafbrudte række dage den hører til. Nøgle: foranstaltning_id.'$udsatte_saetning$)
,(392, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelsesforloeb WITH (security_invoker = true) AS
SELECT a.kommune_kode, a.borger_id, a.forloeb_start AS start,
	CASE WHEN bool_or(a.slut IS NULL) THEN NULL ELSE max(a.slut) END AS slut,
	a.koen, a.foedselsdato,
	(array_agg(a.enhed_kode ORDER BY a.start, a.foranstaltning_id))[1]
		AS enhed_kode,
	(array_agg(a.tilbud_enhed_kode ORDER BY a.start, a.foranstaltning_id))[1]
		AS tilbud_enhed_kode,
	(array_agg(a.bydel_nr ORDER BY a.start, a.foranstaltning_id))[1] AS bydel_nr,
	(array_agg(a.sag_id ORDER BY a.start, a.foranstaltning_id))[1] AS sag_id
FROM udsatte_maal.anbringelse_foranstaltning a
GROUP BY a.kommune_kode, a.borger_id, a.forloeb_start, a.koen, a.foedselsdato$udsatte_saetning$)
,(393, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelsesforloeb IS
	'Anbringelsesforløb: et barns uafbrudte række dage med en anbringelse, med enhed, tilbud og sag fra den foranstaltning det begyndte med. Nøgle: kommune_kode, borger_id, start.'$udsatte_saetning$)
,(394, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_ophold WITH (security_invoker = true) AS
SELECT o.anbringelse_id, f.foranstaltning_id, f.sag_id, f.borger_id,
	f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	f.foedselsdato, f.forloeb_start, o.sted_kode, o.fra, o.til,
	least(o.til, f.slut) AS slut, o.er_skift, o.skift_i_omsorgsmiljoe, o.ophoer
FROM udsatte_maal.anbringelse_foranstaltning f
	JOIN udsatte_register.anbringelse o
		ON o.foranstaltning_id = f.foranstaltning_id
WHERE o.fra <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(395, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_ophold IS
	'Ophold på anbringelsessteder under en anbringelse, med det anbringelsesforløb de hører til. slut er senest foranstaltningens sidste dag. Nøgle: anbringelse_id.'$udsatte_saetning$)
,(396, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_skift WITH (security_invoker = true) AS
SELECT l.anbringelse_id, l.sag_id, l.borger_id, l.kommune_kode, l.enhed_kode,
	l.tilbud_enhed_kode, l.bydel_nr, l.koen, l.foedselsdato, l.forloeb_start,
	l.fra AS dato, l.skift_i_omsorgsmiljoe,
	l.kort OR l.forrige_kort AS akut,
	NOT l.kort AND l.forrige_lange_sted IS NOT NULL
		AND (NOT l.forrige_kort OR l.forrige_lange_sted <> l.sted_kode)
		AS varigt_skift
FROM (SELECT k.*,
		lag(k.sted_kode) OVER (PARTITION BY k.kommune_kode, k.borger_id,
			k.forloeb_start, k.kort ORDER BY k.fra, k.anbringelse_id)
			AS forrige_lange_sted,
		lag(k.kort) OVER (PARTITION BY k.kommune_kode, k.borger_id,
			k.forloeb_start ORDER BY k.fra, k.anbringelse_id) AS forrige_kort
	FROM (SELECT o.anbringelse_id, o.sag_id, o.borger_id, o.kommune_kode,
			o.enhed_kode, o.tilbud_enhed_kode, o.bydel_nr, o.koen,
			o.foedselsdato, o.forloeb_start, o.sted_kode, o.fra, o.er_skift,
			o.skift_i_omsorgsmiljoe,
			coalesce(o.til <= udsatte.opgoerelsesdato()
				AND o.til - o.fra + 1 < i.taerskel, false) AS kort
		FROM udsatte_maal.anbringelse_ophold o
			JOIN udsatte_register.indikator i
				ON i.indikator = '5b_skift_pr_1000_dage') k) l
WHERE l.er_skift AND l.forrige_kort IS NOT NULL$udsatte_saetning$)
,(397, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_skift IS
	'Skift mellem anbringelsessteder: ophold begyndt med et skift, bortset fra forløbets første. akut: til eller fra et ophold kortere end tærsklen i 5b_skift_pr_1000_dage (8 dage); varigt_skift: et skift, når der ses bort fra de korte ophold. Nøgle: anbringelse_id.'$udsatte_saetning$)
,(398, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbragt_periode WITH (security_invoker = true) AS
SELECT DISTINCT ON (f.kommune_kode, f.borger_id, (f.p).periode_type, (f.p).start)
	f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	least(udsatte.alder(f.foedselsdato, least((f.p).slut, f.pr)), f.alder_til)
		AS alder,
	(f.p).periode_type AS periode_type, (f.p).start AS start,
	least((f.p).slut, f.pr) AS dato, f.borger_id, f.sag_id, f.foranstaltning_id,
	f.forloeb_start
FROM (SELECT a.kommune_kode, a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr,
		a.koen, a.foedselsdato, a.borger_id, a.sag_id, a.foranstaltning_id,
		a.forloeb_start, a.start AS fra, a.slut AS til, i.alder_fra, i.alder_til,
		(SELECT udsatte.opgoerelsesdato()) AS pr,
		udsatte.perioder(a.start, a.slut, (SELECT udsatte.opgoerelsesdato())) AS p
	FROM udsatte_maal.anbringelse_foranstaltning a
		JOIN udsatte_register.indikator i ON i.indikator = '5a_fremgang_andel'
			AND udsatte.alder(a.foedselsdato, a.start) <= i.alder_til) f
WHERE udsatte.alder(f.foedselsdato, least(f.til, (f.p).slut, f.pr)) >= f.alder_fra
	AND udsatte.alder(f.foedselsdato, greatest(f.fra, (f.p).start)) <= f.alder_til
ORDER BY f.kommune_kode, f.borger_id, (f.p).periode_type, (f.p).start,
	least(f.til, (f.p).slut) DESC, f.fra DESC, f.foranstaltning_id DESC$udsatte_saetning$)
,(399, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbragt_periode IS
	'Børn anbragt på mindst én dag i perioden, i den alder 5a_fremgang_andel har: én række pr. barn, kommune og periode, med enhed og tilbud fra den anbringelse der varede længst i perioden (den senest begyndte af dem der løber). Nøgle: kommune_kode, borger_id, periode_type, start.'$udsatte_saetning$)
,(400, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbragt_kompas WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.borger_id, x.periode_type, x.start, x.rolle,
	x.katalog_kode, x.foerste_dato, x.seneste_dato, x.kompasmaaling_id,
	udsatte.kompas_udfald(x.foer, x.efter, (SELECT i.taerskel::integer
		FROM udsatte_register.indikator i
		WHERE i.indikator = '5a_fremgang_andel')) AS udfald,
	udsatte.kompas_udfald(x.foer, x.efter, x.maal, (SELECT i.taerskel::integer
		FROM udsatte_register.indikator i
		WHERE i.indikator = '5a_fastholdt_andel')) AS udfald_maal,
	(SELECT avg((x.efter OPERATOR(udsatte.-) x.foer)[d.nr])
		FROM udsatte_register.kompas_dimension d
		WHERE d.katalog_kode = x.katalog_kode AND d.gruppe = 'trivsel')
		::double precision AS aendring_trivsel,
	(SELECT avg((x.efter OPERATOR(udsatte.-) x.foer)[d.nr])
		FROM udsatte_register.kompas_dimension d
		WHERE d.katalog_kode = x.katalog_kode AND d.gruppe = 'kompetence')
		::double precision AS aendring_kompetence
FROM (SELECT DISTINCT ON (m.kommune_kode, m.borger_id, p.periode_type, p.start)
		m.kommune_kode, m.borger_id, p.periode_type, p.start, m.rolle,
		m.katalog_kode, m.foerste_dato, m.dato AS seneste_dato,
		m.kompasmaaling_id, m.foer, m.skoen AS efter,
		coalesce(m.maal, m.foerste_maal) AS maal
	FROM (SELECT e.kommune_kode, e.borger_id, e.start AS forloeb_start,
			coalesce(e.slut, udsatte.opgoerelsesdato()) AS forloeb_slut,
			k.rolle, k.katalog_kode, k.dato, k.kompasmaaling_id, k.skoen, k.maal,
			first_value(k.dato) OVER w AS foerste_dato,
			first_value(k.skoen) OVER w AS foer,
			first_value(k.maal) OVER w AS foerste_maal,
			lead(k.dato) OVER w AS naeste_dato
		FROM udsatte_maal.anbringelsesforloeb e
			JOIN udsatte_register.indikator i
				ON i.indikator = '5a_fremgang_andel'
			JOIN udsatte_register.kompasmaaling k ON k.borger_id = e.borger_id
				AND k.dato >= e.start AND k.dato <= coalesce(e.slut, 'infinity')
				AND k.dato <= (SELECT udsatte.opgoerelsesdato())
				AND udsatte.alder(e.foedselsdato, k.dato)
					BETWEEN i.alder_fra AND i.alder_til
		WINDOW w AS (PARTITION BY e.kommune_kode, e.borger_id, e.start, k.rolle,
			k.katalog_kode ORDER BY k.dato, k.kompasmaaling_id)) m
		CROSS JOIN LATERAL (SELECT 'kvartal'::text AS periode_type, k.start
			FROM udsatte_register.kvartal k
			WHERE k.start >= date_trunc('quarter', m.dato::timestamp)::date
				AND k.start <= m.forloeb_slut
				AND k.slut < coalesce(m.naeste_dato, 'infinity')
			UNION ALL
			SELECT 'aar', k.start
			FROM udsatte_register.kvartal k
			WHERE k.start >= date_trunc('year', m.dato::timestamp)::date
				AND k.start <= m.forloeb_slut AND k.kvartal = 1
				AND make_date(k.aar, 12, 31)
					< coalesce(m.naeste_dato, 'infinity')) p
	-- two readings on one day show no change
	WHERE m.dato > m.foerste_dato
		AND p.start <= (SELECT udsatte.opgoerelsesdato())
		AND udsatte.kompas_udfald(m.foer, m.skoen, 1) IS NOT NULL
	ORDER BY m.kommune_kode, m.borger_id, p.periode_type, p.start,
		m.forloeb_start DESC,
		array_position(ARRAY['myndighed', 'institution', 'barn', 'foraelder'],
			m.rolle),
		m.dato DESC, m.kompasmaaling_id DESC) x$udsatte_saetning$)
,(401, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbragt_kompas IS
	'Anbragte børns udvikling på Forandringskompasset ved hver periodes slutning: første måling under anbringelsen mod den seneste, samme rolle og udgave, når mindst én dimension er scoret begge gange. Én række pr. barn: myndighedens målinger før institutionens, barnets og forælderens. udfald og udfald_maal bruger tærsklerne i 5a_fremgang_andel og 5a_fastholdt_andel. Nøgle: kommune_kode, borger_id, periode_type, start.'$udsatte_saetning$)
,(402, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.anbragt_kompas.udfald IS
	'fremgang, tilbagegang, blandet eller uaendret.'$udsatte_saetning$)
,(403, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.anbragt_kompas.udfald_maal IS
	'Som udfald, eller fastholdt: uændret og på eller over målet.'$udsatte_saetning$)
,(404, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_5a WITH (security_invoker = true) AS
SELECT '5a_fremgang_andel'::text AS indikator, a.dato, a.periode_type,
	a.kommune_kode, a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen,
	a.alder,
	CASE WHEN k.udfald = 'fremgang' THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, a.borger_id, a.sag_id,
	k.kompasmaaling_id AS haendelse_id
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
UNION ALL
SELECT '5a_fastholdt_andel', a.dato, a.periode_type, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	CASE WHEN k.udfald_maal = 'fastholdt' THEN 1 ELSE 0 END, 1, 1, a.borger_id,
	a.sag_id, k.kompasmaaling_id
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
UNION ALL
SELECT '5a_aendring_trivsel', a.dato, a.periode_type, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	k.aendring_trivsel, 1, 1, a.borger_id, a.sag_id, k.kompasmaaling_id
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
WHERE k.aendring_trivsel IS NOT NULL
UNION ALL
SELECT '5a_aendring_kompetence', a.dato, a.periode_type, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	k.aendring_kompetence, 1, 1, a.borger_id, a.sag_id, k.kompasmaaling_id
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
WHERE k.aendring_kompetence IS NOT NULL
UNION ALL
SELECT '5a_daekning', a.dato, a.periode_type, a.kommune_kode, a.enhed_kode,
	a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	CASE WHEN k.borger_id IS NULL THEN 0 ELSE 1 END, 1, 1, a.borger_id,
	a.sag_id, k.kompasmaaling_id
FROM udsatte_maal.anbragt_periode a
	LEFT JOIN udsatte_maal.anbragt_kompas k ON k.kommune_kode = a.kommune_kode
		AND k.borger_id = a.borger_id AND k.periode_type = a.periode_type
		AND k.start = a.start
UNION ALL
SELECT '5a_foraeldreinddragelse_andel', a.dato, a.periode_type, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.inddragelse d
			WHERE d.borger_id = a.borger_id AND d.part = 'familie'
				AND d.deltagelse = 'inddraget' AND d.dato >= a.forloeb_start
				AND d.dato <= least(a.dato, e.slut)
				AND udsatte.alder(e.foedselsdato, d.dato) <= b.alder_til
				AND d.dato > (a.dato - make_interval(months => i.vindue_mdr))::date)
		THEN 1 ELSE 0 END,
	1, 1, a.borger_id, a.sag_id, NULL
FROM udsatte_maal.anbragt_periode a
	JOIN udsatte_maal.anbringelsesforloeb e ON e.kommune_kode = a.kommune_kode
		AND e.borger_id = a.borger_id AND e.start = a.forloeb_start
	JOIN udsatte_register.indikator i
		ON i.indikator = '5a_foraeldreinddragelse_andel'
	JOIN udsatte_register.indikator b ON b.indikator = '5a_fremgang_andel'$udsatte_saetning$)
,(405, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_5a IS
	'Grundlag for mål 5A: én række pr. anbragt barn og periode.'$udsatte_saetning$)
,(406, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelsesdage WITH (security_invoker = true) AS
SELECT i.indikator, least(a.til, k.slut) AS dato, f.kommune_kode,
	f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, least(a.til, k.slut)) AS alder,
	least(a.til, k.slut) - greatest(f.nye_dage_fra, k.start) + 1 AS dage,
	f.borger_id, f.sag_id, f.foranstaltning_id
FROM udsatte_maal.anbringelse_foranstaltning f
	JOIN udsatte_register.indikator i
		ON i.indikator IN ('5b_sammenbrud_pr_1000_dage',
			'5b_sagsbehandlerskift_pr_aar')
	CROSS JOIN LATERAL (SELECT least(f.slut,
			(SELECT udsatte.opgoerelsesdato()),
			make_date(extract(year FROM f.foedselsdato)::integer
				+ i.alder_til + 1, extract(month FROM f.foedselsdato)::integer, 1)
				+ extract(day FROM f.foedselsdato)::integer - 2) AS til,
			date_trunc('quarter', f.nye_dage_fra::timestamp)::date AS kvartal
		OFFSET 0) a
	CROSS JOIN LATERAL (SELECT q.start, q.slut
		FROM udsatte_register.kvartal q
		WHERE q.start >= a.kvartal AND q.start <= a.til) k
WHERE f.nye_dage_fra <= a.til$udsatte_saetning$)
,(407, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelsesdage IS
	'Anbringelsesdage pr. kvartal, til barnet er for gammelt efter indikatorens alder_til: hver dag tæller én gang, også når to foranstaltninger dækker den. Nøgle: indikator, foranstaltning_id, dato.'$udsatte_saetning$)
,(408, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sagsbehandlerskift WITH (security_invoker = true) AS
SELECT DISTINCT ON (f.kommune_kode, p.sagsbehandlerperiode_id)
	p.sagsbehandlerperiode_id, p.fra AS dato, f.kommune_kode, f.enhed_kode,
	f.bydel_nr, f.koen, f.foedselsdato, f.borger_id, f.sag_id
FROM (SELECT g.kommune_kode, g.sag_id, h.sagsbehandlerperiode_id, h.fra,
		h.sagsbehandler_noegle,
		lag(h.sagsbehandler_noegle) OVER (PARTITION BY g.kommune_kode, g.sag_id
			ORDER BY h.fra, h.sagsbehandlerperiode_id) AS forrige_noegle
	FROM (SELECT DISTINCT a.kommune_kode, a.sag_id
		FROM udsatte_maal.anbringelse_foranstaltning a) g
		JOIN udsatte_register.sagsbehandlerperiode h ON h.sag_id = g.sag_id
	WHERE h.fra <= udsatte.opgoerelsesdato()) p
	JOIN udsatte_maal.anbringelse_foranstaltning f
		ON f.kommune_kode = p.kommune_kode AND f.sag_id = p.sag_id
			AND p.fra >= f.start AND p.fra <= coalesce(f.slut, 'infinity')
WHERE p.forrige_noegle <> p.sagsbehandler_noegle
ORDER BY f.kommune_kode, p.sagsbehandlerperiode_id, f.start DESC,
	f.foranstaltning_id DESC$udsatte_saetning$)
,(409, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sagsbehandlerskift IS
	'Skift til en anden sagsbehandler i en sag på en dag hvor barnet er anbragt i sagen. Nøgle: sagsbehandlerperiode_id.'$udsatte_saetning$)
,(410, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_5b WITH (security_invoker = true) AS
-- the entry cohort's days, and below its moves
SELECT '5b_skift_pr_1000_dage'::text AS indikator, e.start AS dato,
	NULL::text AS periode_type, e.kommune_kode, e.enhed_kode,
	e.tilbud_enhed_kode, e.bydel_nr, e.koen,
	udsatte.alder(e.foedselsdato, e.start) AS alder,
	0::double precision AS taeller,
	(least(e.slut, (e.start + make_interval(months => i.vindue_mdr))::date - 1,
		make_date(extract(year FROM e.foedselsdato)::integer + i.alder_til + 1,
			extract(month FROM e.foedselsdato)::integer, 1)
			+ extract(day FROM e.foedselsdato)::integer - 2)
		- e.start + 1)::double precision AS naevner,
	1 AS antal, e.borger_id, e.sag_id, NULL::bigint AS haendelse_id
FROM udsatte_maal.anbringelsesforloeb e
	JOIN udsatte_register.indikator i ON i.indikator = '5b_skift_pr_1000_dage'
		AND udsatte.alder(e.foedselsdato, e.start)
			BETWEEN i.alder_fra AND i.alder_til
WHERE (e.start + make_interval(months => i.vindue_mdr))::date
	<= udsatte.opgoerelsesdato()
UNION ALL
SELECT '5b_skift_pr_1000_dage', e.start, NULL, e.kommune_kode, e.enhed_kode,
	e.tilbud_enhed_kode, e.bydel_nr, e.koen,
	udsatte.alder(e.foedselsdato, e.start), 1, 0, 1, e.borger_id, e.sag_id,
	k.anbringelse_id
FROM udsatte_maal.anbringelsesforloeb e
	JOIN udsatte_register.indikator i ON i.indikator = '5b_skift_pr_1000_dage'
		AND udsatte.alder(e.foedselsdato, e.start)
			BETWEEN i.alder_fra AND i.alder_til
	JOIN udsatte_maal.anbringelse_skift k ON k.kommune_kode = e.kommune_kode
		AND k.borger_id = e.borger_id AND k.forloeb_start = e.start
		AND k.varigt_skift
		AND k.dato < (e.start + make_interval(months => i.vindue_mdr))::date
		AND udsatte.alder(k.foedselsdato, k.dato) <= i.alder_til
WHERE (e.start + make_interval(months => i.vindue_mdr))::date
	<= udsatte.opgoerelsesdato()
UNION ALL
SELECT '5b_akutte_skift', k.dato, NULL, k.kommune_kode, k.enhed_kode,
	k.tilbud_enhed_kode, k.bydel_nr, k.koen,
	udsatte.alder(k.foedselsdato, k.dato), 1, 1, 1, k.borger_id, k.sag_id,
	k.anbringelse_id
FROM udsatte_maal.anbringelse_skift k
	JOIN udsatte_register.indikator i ON i.indikator = '5b_akutte_skift'
		AND udsatte.alder(k.foedselsdato, k.dato)
			BETWEEN i.alder_fra AND i.alder_til
WHERE k.akut
UNION ALL
SELECT '5b_tre_eller_flere_steder_andel', a.slut, 'aar', a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	CASE WHEN n.steder >= a.taerskel THEN 1 ELSE 0 END, 1, 1, a.borger_id,
	a.sag_id, a.foranstaltning_id
FROM (SELECT DISTINCT ON (f.kommune_kode, f.borger_id, q.slut)
		f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
		udsatte.alder(f.foedselsdato, q.slut) AS alder, f.borger_id, f.sag_id,
		f.foranstaltning_id, q.slut, i.taerskel
	FROM udsatte_maal.anbringelse_foranstaltning f
		JOIN udsatte_register.kvartal q ON q.kvartal = 4 AND q.slut >= f.start
			AND q.slut <= coalesce(f.slut, 'infinity')
		JOIN udsatte_register.indikator i
			ON i.indikator = '5b_tre_eller_flere_steder_andel'
	WHERE q.slut <= (SELECT udsatte.opgoerelsesdato())
		AND udsatte.alder(f.foedselsdato, q.slut)
			BETWEEN i.alder_fra AND i.alder_til
	ORDER BY f.kommune_kode, f.borger_id, q.slut, f.start DESC,
		f.foranstaltning_id DESC) a
	LEFT JOIN (SELECT o.kommune_kode, o.borger_id, q.slut,
			count(DISTINCT o.sted_kode) AS steder
		FROM udsatte_maal.anbringelse_ophold o
			JOIN udsatte_register.indikator i
				ON i.indikator = '5b_tre_eller_flere_steder_andel'
			JOIN udsatte_register.kvartal q ON q.kvartal = 4 AND o.fra <= q.slut
				AND coalesce(o.slut, 'infinity')
					> (q.slut - make_interval(months => i.vindue_mdr))::date
		WHERE q.slut <= (SELECT udsatte.opgoerelsesdato())
		GROUP BY o.kommune_kode, o.borger_id, q.slut) n
		ON n.kommune_kode = a.kommune_kode AND n.borger_id = a.borger_id
			AND n.slut = a.slut
UNION ALL
-- a stay lasts until the next one begins; stays one after another in the same
-- place are one
SELECT '5b_to_aar_samme_sted_andel', (o.p).dato, (o.p).periode_type,
	o.kommune_kode, o.enhed_kode, o.tilbud_enhed_kode, o.bydel_nr, o.koen,
	udsatte.alder(o.foedselsdato, (o.p).dato),
	CASE WHEN o.sted_fra <= ((o.p).dato
			- make_interval(months => o.vindue_mdr))::date
		THEN 1 ELSE 0 END,
	1, 1, o.borger_id, o.sag_id, o.anbringelse_id
FROM (SELECT h.*, i.vindue_mdr, i.alder_fra, i.alder_til,
		udsatte.beholdningsdage(greatest(h.fra, (h.forloeb_start
				+ make_interval(months => round(i.taerskel * 12)::integer))::date),
			h.sidste, udsatte.opgoerelsesdato()) AS p
	FROM (SELECT g.*,
			max(CASE WHEN g.forrige_sted IS DISTINCT FROM g.sted_kode
				THEN g.fra END)
				OVER (PARTITION BY g.kommune_kode, g.borger_id, g.forloeb_start
					ORDER BY g.fra, g.anbringelse_id) AS sted_fra
		FROM (SELECT w.*,
				lag(w.sted_kode) OVER r AS forrige_sted,
				least(w.slut, lead(w.fra) OVER r - 1) AS sidste
			FROM udsatte_maal.anbringelse_ophold w
			WINDOW r AS (PARTITION BY w.kommune_kode, w.borger_id,
				w.forloeb_start ORDER BY w.fra, w.anbringelse_id)) g) h
		JOIN udsatte_register.indikator i
			ON i.indikator = '5b_to_aar_samme_sted_andel') o
WHERE udsatte.alder(o.foedselsdato, (o.p).dato)
	BETWEEN o.alder_fra AND o.alder_til
UNION ALL
SELECT '5b_sammenbrud_pr_1000_dage', a.dato, NULL, a.kommune_kode,
	a.enhed_kode, a.tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder, 0, a.dage,
	1, a.borger_id, a.sag_id, NULL
FROM udsatte_maal.anbringelsesdage a
WHERE a.indikator = '5b_sammenbrud_pr_1000_dage'
UNION ALL
SELECT '5b_sammenbrud_pr_1000_dage', o.til, NULL, o.kommune_kode,
	o.enhed_kode, o.tilbud_enhed_kode, o.bydel_nr, o.koen,
	udsatte.alder(o.foedselsdato, o.til), 1, 0, 1, o.borger_id, o.sag_id,
	o.anbringelse_id
FROM udsatte_maal.anbringelse_ophold o
	JOIN udsatte_register.indikator i
		ON i.indikator = '5b_sammenbrud_pr_1000_dage'
			AND udsatte.alder(o.foedselsdato, o.til)
				BETWEEN i.alder_fra AND i.alder_til
WHERE o.ophoer = 'sammenbrud' AND o.til <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '5b_sammenbrud_andel', o.til, NULL, o.kommune_kode, o.enhed_kode,
	o.tilbud_enhed_kode, o.bydel_nr, o.koen,
	udsatte.alder(o.foedselsdato, o.til),
	CASE WHEN o.ophoer = 'sammenbrud' THEN 1 ELSE 0 END, 1, 1, o.borger_id,
	o.sag_id, o.anbringelse_id
FROM udsatte_maal.anbringelse_ophold o
	JOIN udsatte_register.indikator i ON i.indikator = '5b_sammenbrud_andel'
		AND udsatte.alder(o.foedselsdato, o.til)
			BETWEEN i.alder_fra AND i.alder_til
WHERE o.til <= udsatte.opgoerelsesdato()
UNION ALL
SELECT '5b_skift_omsorgsmiljoe_andel', k.dato, NULL, k.kommune_kode,
	k.enhed_kode, k.tilbud_enhed_kode, k.bydel_nr, k.koen,
	udsatte.alder(k.foedselsdato, k.dato),
	CASE WHEN k.skift_i_omsorgsmiljoe THEN 1 ELSE 0 END, 1, 1, k.borger_id,
	k.sag_id, k.anbringelse_id
FROM udsatte_maal.anbringelse_skift k
	JOIN udsatte_register.indikator i
		ON i.indikator = '5b_skift_omsorgsmiljoe_andel'
			AND udsatte.alder(k.foedselsdato, k.dato)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '5b_sagsbehandlerskift_pr_aar', a.dato, NULL, a.kommune_kode,
	a.enhed_kode, 'ukendt', a.bydel_nr, a.koen, a.alder, 0,
	a.dage / 365::double precision, 1, a.borger_id, a.sag_id, NULL
FROM udsatte_maal.anbringelsesdage a
WHERE a.indikator = '5b_sagsbehandlerskift_pr_aar'
UNION ALL
SELECT '5b_sagsbehandlerskift_pr_aar', k.dato, NULL, k.kommune_kode,
	k.enhed_kode, 'ukendt', k.bydel_nr, k.koen,
	udsatte.alder(k.foedselsdato, k.dato), 1, 0, 1, k.borger_id, k.sag_id,
	k.sagsbehandlerperiode_id
FROM udsatte_maal.sagsbehandlerskift k
	JOIN udsatte_register.indikator i
		ON i.indikator = '5b_sagsbehandlerskift_pr_aar'
			AND udsatte.alder(k.foedselsdato, k.dato)
				BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '5b_genanbringelse_12_mdr_andel', o.til, NULL, o.kommune_kode,
	o.enhed_kode, o.tilbud_enhed_kode, o.bydel_nr, o.koen,
	udsatte.alder(o.foedselsdato, o.til),
	CASE WHEN o.naeste_fra <= (o.til + make_interval(months => i.vindue_mdr))::date
		THEN 1 ELSE 0 END,
	1, 1, o.borger_id, o.sag_id, o.anbringelse_id
FROM (SELECT w.*,
		lead(w.fra) OVER (PARTITION BY w.kommune_kode, w.borger_id
			ORDER BY w.fra, w.anbringelse_id) AS naeste_fra
	FROM udsatte_maal.anbringelse_ophold w) o
	JOIN udsatte_register.indikator i
		ON i.indikator = '5b_genanbringelse_12_mdr_andel'
WHERE o.ophoer = 'hjemgivelse' AND coalesce(o.naeste_fra > o.til, true)
	AND (o.til + make_interval(months => i.vindue_mdr))::date
		<= udsatte.opgoerelsesdato()
	AND udsatte.alder(o.foedselsdato, o.til) >= i.alder_fra
	AND udsatte.alder(o.foedselsdato,
		(o.til + make_interval(months => i.vindue_mdr))::date) <= i.alder_til$udsatte_saetning$)
,(411, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_5b IS
	'Grundlag for mål 5B: én række pr. anbringelse, skift, ophold, kvartal med anbringelsesdage eller barn på opgørelsesdagen. Rater har dage i rækker med tæller 0 og hændelser i rækker med nævner 0.'$udsatte_saetning$)
,(412, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_handleplan WITH (security_invoker = true) AS
SELECT v.foranstaltning_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.kode, v.art, v.haendelse, v.frist,
	v.udfoert, v.ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.ophoert, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.ophoert, v.pr) AS dage_over
FROM (SELECT d.foranstaltning_id, d.sag_id, s.borger_id,
		s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, d.kode, d.art,
		d.bevilget AS haendelse, udsatte.frist(d.bevilget, d.regel) AS frist,
		h.udarbejdet AS udfoert,
		-- a duty before the decision cannot lapse
		CASE WHEN d.slut IS NOT NULL OR s.lukket >= d.bevilget OR d.barn
			THEN greatest(d.bevilget + 1, least(d.slut,
				CASE WHEN s.lukket >= d.bevilget THEN s.lukket END,
				CASE WHEN d.barn THEN udsatte.foedselsdag(b.foedselsdato, 18) END))
			END AS ophoert, d.pr
	FROM (SELECT m.sag_id, m.bevilget, f.kode, f.art, f.regel, o.pr,
			min(m.foranstaltning_id) AS foranstaltning_id,
			bool_and(t.gruppe <> 'eftervaern') AS barn,
			CASE WHEN count(*) = count(m.afsluttet) THEN max(m.afsluttet) END AS slut
		FROM udsatte_register.foranstaltning m
			JOIN udsatte_register.foranstaltningstype t ON t.type_kode = m.type_kode
			JOIN udsatte_register.fristkatalog f
				ON f.fristtype = CASE WHEN t.lov = 'serviceloven'
							AND t.paragraf LIKE '§ 75%' THEN 'handleplan_akut'
						WHEN t.lov = 'serviceloven' THEN 'handleplan'
						WHEN t.paragraf LIKE '§ 46%' THEN 'handleplan_anbringelse'
						WHEN t.paragraf LIKE '§ 47%' THEN 'handleplan_uden_samtykke'
						END
					AND f.lov = t.lov AND m.bevilget >= f.gyldig_fra
					AND m.bevilget <= coalesce(f.gyldig_til, 'infinity')
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
		WHERE t.gruppe IN ('forebyggende', 'anbringelse', 'eftervaern')
			AND m.bevilget <= o.pr
			AND m.bevilget >= (SELECT min(r.gyldig_fra)
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype LIKE 'handleplan%')
		GROUP BY m.sag_id, m.bevilget, f.kode, o.pr) d
		JOIN udsatte_register.sag s ON s.sag_id = d.sag_id
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		LEFT JOIN LATERAL (SELECT coalesce(
				max(h.udarbejdet) FILTER (WHERE h.udarbejdet <= d.bevilget
					AND coalesce(h.gyldig_til, 'infinity') >= d.bevilget),
				min(h.udarbejdet) FILTER (WHERE h.udarbejdet > d.bevilget))
				AS udarbejdet
			FROM udsatte_register.handleplan h
			WHERE h.sag_id = d.sag_id) h ON true) v$udsatte_saetning$)
,(413, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_handleplan IS
	'Afgørelser om foranstaltninger (én pr. sag og dag) med fristen for planen: før afgørelsen efter serviceloven (fire måneder ved formandsafgørelse), efter barnets lov tre måneder ved anbringelse med samtykke og før afgørelsen uden. Støttende indsats efter barnets lov § 32 er ikke med, fordi planen lovligt kan mangle. Pligten ophører med foranstaltningen, sagen eller (uden for efterværn) 18-årsdagen. udfoert er den plan der gjaldt på afgørelsens dag, ellers den første efter. Nøgle: foranstaltning_id.'$udsatte_saetning$)
,(414, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_ungeplan WITH (security_invoker = true) AS
SELECT v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode, v.bydel_nr, v.koen,
	v.foedselsdato, v.kode, v.haendelse, v.frist, v.udfoert, v.ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.ophoert, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.ophoert, v.pr) AS dage_over
FROM (SELECT u.sag_id, u.borger_id, u.kommune_kode, u.enhed_kode, u.bydel_nr,
		u.koen, u.foedselsdato, f.kode, u.haendelse,
		udsatte.frist(u.haendelse, f.regel) AS frist,
		(SELECT min(h.udarbejdet)
		FROM udsatte_register.handleplan h
		WHERE h.sag_id = u.sag_id AND h.art = 'ungeplan') AS udfoert,
		u.slut AS ophoert, u.pr
	FROM (SELECT DISTINCT ON (s.sag_id) s.sag_id, s.borger_id,
			s.handlekommune_kode AS kommune_kode,
			coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
			s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
			greatest(m.bevilget, udsatte.foedselsdag(b.foedselsdato, 16)) AS haendelse,
			CASE WHEN t.paragraf LIKE '§ 47%'
					AND m.bevilget >= udsatte.foedselsdag(b.foedselsdato, 16)
				THEN 'ungeplan_uden_samtykke' ELSE 'ungeplan' END AS fristtype,
			least(CASE WHEN bool_and(m.afsluttet IS NOT NULL) OVER (PARTITION BY s.sag_id)
					THEN max(m.afsluttet) OVER (PARTITION BY s.sag_id) END,
				udsatte.foedselsdag(b.foedselsdato, 18)) AS slut, o.pr
		FROM udsatte_register.foranstaltning m
			JOIN udsatte_register.foranstaltningstype t ON t.type_kode = m.type_kode
			JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
		WHERE t.gruppe = 'anbringelse'
			AND greatest(m.bevilget, udsatte.foedselsdag(b.foedselsdato, 16)) <= o.pr
			AND m.bevilget < udsatte.foedselsdag(b.foedselsdato, 18)
			AND coalesce(m.afsluttet, 'infinity')
				>= udsatte.foedselsdag(b.foedselsdato, 16)
		ORDER BY s.sag_id, 8, m.foranstaltning_id) u
		JOIN udsatte_register.fristkatalog f ON f.fristtype = u.fristtype
			AND u.haendelse >= f.gyldig_fra
			AND u.haendelse <= coalesce(f.gyldig_til, 'infinity')) v$udsatte_saetning$)
,(415, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_ungeplan IS
	'Anbragte der er fyldt 16, med fristen for ungeplanen: tre måneder fra 16-årsdagen eller fra afgørelsen, hvis den er senere; før afgørelsen ved anbringelse uden samtykke. Nøgle: sag_id.'$udsatte_saetning$)
,(416, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_tilsyn WITH (security_invoker = true) AS
SELECT v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode, v.bydel_nr, v.koen,
	v.foedselsdato, v.kode, v.aar, v.nr, v.krav, v.haendelse, v.frist, v.udfoert,
	-- a visit missing when the last day is over cannot be made up for, and on
	-- that day the account of the year is closed
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.frist + 1,
		CASE WHEN v.pr = v.frist THEN v.pr + 1 ELSE v.pr END) AS status
FROM (SELECT a.*, f.kode, n.nr,
		f.antal_pr_aar * a.dage / a.aarets_dage AS krav, t.dato AS udfoert
	FROM (SELECT e.sag_id, e.borger_id, e.kommune_kode, e.enhed_kode, e.bydel_nr,
			e.koen, e.foedselsdato, e.pr, k.aar,
			make_date(k.aar, 12, 31) - k.start + 1 AS aarets_dage,
			min(greatest(e.start, k.start)) AS haendelse,
			max(least(e.slut, make_date(k.aar, 12, 31))) AS frist,
			sum(least(e.slut, make_date(k.aar, 12, 31))
				- greatest(e.start, k.start) + 1)::integer AS dage
		FROM (SELECT s.sag_id, s.borger_id, s.kommune_kode, s.enhed_kode,
				s.bydel_nr, s.koen, s.foedselsdato, s.pr, lower(r) AS start,
				least(upper(r), udsatte.foedselsdag(s.foedselsdato, 18)) - 1 AS slut
			FROM (SELECT s.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
					coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
					s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, o.pr,
					range_agg(daterange(m.ivaerksat,
						CASE WHEN m.afsluttet <= o.pr THEN m.afsluttet END, '[]')) AS dage
				FROM udsatte_register.sag s
					JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
					JOIN udsatte_register.foranstaltning m ON m.sag_id = s.sag_id
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
					CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
				WHERE t.gruppe = 'anbringelse' AND m.ivaerksat <= o.pr
				GROUP BY s.sag_id, b.borger_id, o.pr) s
				CROSS JOIN LATERAL unnest(s.dage) r) e
			CROSS JOIN LATERAL (SELECT extract(year FROM p.start)::integer AS aar,
					p.start
				FROM udsatte.perioder(greatest(e.start,
						(SELECT min(r.gyldig_fra)
						FROM udsatte_register.fristkatalog r
						WHERE r.fristtype = 'tilsyn')), e.slut, e.pr) p
				WHERE p.periode_type = 'aar') k
		WHERE e.slut >= (SELECT min(r.gyldig_fra)
			FROM udsatte_register.fristkatalog r
			WHERE r.fristtype = 'tilsyn')
		GROUP BY e.sag_id, e.borger_id, e.kommune_kode, e.enhed_kode, e.bydel_nr,
			e.koen, e.foedselsdato, e.pr, k.aar, k.start) a
		JOIN udsatte_register.fristkatalog f ON f.fristtype = 'tilsyn'
			AND a.haendelse >= f.gyldig_fra
			AND a.haendelse <= coalesce(f.gyldig_til, 'infinity')
		JOIN unnest('{1,2,3,4,5,6,7,8,9,10,11,12}'::integer[]) n(nr)
			ON n.nr <= f.antal_pr_aar * a.dage / a.aarets_dage
		LEFT JOIN (SELECT m.sag_id, extract(year FROM t.dato)::integer AS aar,
				t.dato, row_number() OVER (PARTITION BY m.sag_id,
					extract(year FROM t.dato) ORDER BY t.dato) AS nr
			FROM udsatte_register.tilsyn t
				JOIN udsatte_register.foranstaltning m
					ON m.foranstaltning_id = t.foranstaltning_id
			WHERE t.samtale AND t.dato >= (SELECT min(r.gyldig_fra)
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype = 'tilsyn')
			GROUP BY m.sag_id, t.dato) t
			ON t.sag_id = a.sag_id AND t.aar = a.aar AND t.nr = n.nr) v$udsatte_saetning$)
,(417, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_tilsyn IS
	'Anbragte børns tilsyn med samtale: én række for hvert tilsyn loven kræver i kalenderåret, forholdsmæssigt ned efter dage anbragt i året (rundet ned; en anbringelse der løber, regnes til årets slutning). Fristen er 31. december, eller anbringelsens sidste dag; et tilsyn der mangler den dag, kan ikke indhentes og er for_sent. Nøgle: sag_id, aar, nr.'$udsatte_saetning$)
,(418, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_6a WITH (security_invoker = true) AS
SELECT i.indikator, l.dato, NULL::text AS periode_type,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, s.oprindelig_bydel_nr AS bydel_nr,
	b.koen, udsatte.alder(b.foedselsdato, l.dato) AS alder,
	CASE l.svar WHEN 'ja' THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, s.borger_id, s.sag_id,
	l.ledelsestilsyn_id AS haendelse_id
FROM udsatte_register.ledelsestilsyn l
	JOIN udsatte_register.tilsynsspoergsmaal q
		ON q.spoergsmaal_kode = l.spoergsmaal_kode
	JOIN udsatte_register.indikator i ON i.grundlag = 'grundlag_6a'
		AND i.indikator IN ('6a_lovoverholdelse_andel',
			'6a_' || q.emne || '_andel')
	JOIN udsatte_register.sag s ON s.sag_id = l.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
WHERE l.svar IN ('ja', 'nej') AND l.dato <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(419, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_6a IS
	'Grundlag for mål 6A: ét svar i ledelsestilsynet pr. række, én gang i den samlede indikator og én gang i emnets egen (6a_<emne>_andel).'$udsatte_saetning$)
,(420, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_6b WITH (security_invoker = true) AS
SELECT '6b_undersoegelse_rettidig_andel'::text AS indikator, f.frist AS dato,
	NULL::text AS periode_type, f.kommune_kode, f.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist) AS alder,
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, f.borger_id, f.sag_id,
	f.undersoegelse_id AS haendelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT '6b_foreloebig_andel', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'foreloebig' THEN 1 ELSE 0 END,
	1, 1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT '6b_forfalden_andel', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist),
	CASE WHEN f.udfoert <= udsatte.opgoerelsesdato()
		OR f.ophoert <= udsatte.opgoerelsesdato() THEN 0 ELSE 1 END,
	1, 1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT '6b_dage_over', f.frist, NULL, f.kommune_kode, f.enhed_kode, 'ukendt',
	f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist), f.dage_over, 1,
	1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato() AND f.dage_over IS NOT NULL
	AND f.status NOT IN ('loebende', 'bortfaldet')
	-- what was dropped before its due date has no days over it
	AND NOT EXISTS (SELECT
		FROM udsatte_register.undersoegelse u
		WHERE u.undersoegelse_id = f.undersoegelse_id
			AND u.bortfaldet <= f.frist)
UNION ALL
SELECT '6b_bortfaldet_antal', f.frist, NULL, f.kommune_kode, f.enhed_kode,
	'ukendt', f.bydel_nr, f.koen, udsatte.alder(f.foedselsdato, f.frist), 1, 1,
	1, f.borger_id, f.sag_id, f.undersoegelse_id
FROM udsatte_maal.frist_undersoegelse f
WHERE f.frist <= udsatte.opgoerelsesdato() AND f.status = 'bortfaldet'$udsatte_saetning$)
,(421, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_6b IS
	'Grundlag for mål 6B: én række pr. undersøgelse hvis frist er faldet, på fristens dag. Åben efter fristen tæller som ikke overholdt.'$udsatte_saetning$)
,(422, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.handleplan_opgoerelse WITH (security_invoker = true) AS
SELECT (f.p).periode_type AS periode_type, (f.p).dato AS dato, f.kommune_kode,
	f.enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, (f.p).dato) AS alder, f.borger_id, f.sag_id,
	h.udarbejdet
FROM (SELECT s.*,
		udsatte.beholdningsdage(s.fra, s.til, udsatte.opgoerelsesdato()) AS p
	FROM udsatte_maal.stoetteperiode s
	WHERE s.niveau = 'sag') f
	LEFT JOIN LATERAL (SELECT max(x.udarbejdet) AS udarbejdet
		FROM udsatte_register.handleplan x
		WHERE x.sag_id = f.sag_id AND x.udarbejdet <= (f.p).dato
			AND coalesce(x.gyldig_til, 'infinity') >= (f.p).dato) h ON true$udsatte_saetning$)
,(423, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.handleplan_opgoerelse IS
	'Sager med aktiv foranstaltning på hver opgørelsesdag (kvartalets sidste dag, og for året fjerde kvartals) og den nyeste plan der gjaldt den dag; udarbejdet er tom uden en gyldig plan. Nøgle: sag_id, periode_type, dato.'$udsatte_saetning$)
,(424, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_6c WITH (security_invoker = true) AS
SELECT '6c_handleplan_andel'::text AS indikator, h.dato,
	h.periode_type, h.kommune_kode, h.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, h.bydel_nr, h.koen, h.alder,
	CASE WHEN h.udarbejdet IS NOT NULL THEN 1 ELSE 0 END::double precision
		AS taeller,
	1::double precision AS naevner, 1 AS antal, h.borger_id, h.sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.handleplan_opgoerelse h
	JOIN udsatte_register.indikator i ON i.indikator = '6c_handleplan_andel'
		AND h.alder BETWEEN i.alder_fra AND i.alder_til
UNION ALL
SELECT '6c_plan_revideret_6_mdr_andel', h.dato, h.periode_type, h.kommune_kode,
	h.enhed_kode, 'ukendt', h.bydel_nr, h.koen, h.alder,
	CASE WHEN h.udarbejdet > h.dato - make_interval(months => i.vindue_mdr)
		THEN 1 ELSE 0 END,
	1, 1, h.borger_id, h.sag_id, NULL
FROM udsatte_maal.handleplan_opgoerelse h
	JOIN udsatte_register.indikator i
		ON i.indikator = '6c_plan_revideret_6_mdr_andel'
			AND h.alder BETWEEN i.alder_fra AND i.alder_til
WHERE h.udarbejdet IS NOT NULL
UNION ALL
SELECT '6c_plan_foer_afgoerelse_andel', f.frist, NULL, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END, 1, 1, f.borger_id,
	f.sag_id, f.foranstaltning_id
FROM udsatte_maal.frist_handleplan f
WHERE f.art = 'foer_afgoerelse' AND f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT '6c_opfoelgning_rettidig_andel', f.frist, NULL, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END, 1, 1, f.borger_id,
	f.sag_id, NULL
FROM udsatte_maal.frist_opfoelgning f
WHERE f.frist <= udsatte.opgoerelsesdato()
	AND f.status NOT IN ('loebende', 'bortfaldet')
UNION ALL
SELECT 'underretning_24_timer_andel', f.frist, NULL, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END, 1, 1, f.borger_id,
	f.sag_id, f.underretning_id
FROM udsatte_maal.frist_underretning_vurdering f
WHERE f.frist <= udsatte.opgoerelsesdato() AND f.status <> 'loebende'
UNION ALL
SELECT 'underretning_kvittering_andel', f.frist, NULL, f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE f.status WHEN 'overholdt' THEN 1 ELSE 0 END, 1, 1, f.borger_id,
	f.sag_id, f.underretning_id
FROM udsatte_maal.frist_underretning_kvittering f
WHERE f.frist <= udsatte.opgoerelsesdato() AND f.status <> 'loebende'
UNION ALL
-- one row a placed child and year: all the visits the year demanded
SELECT 'tilsyn_to_pr_aar_andel', f.frist, 'aar', f.kommune_kode,
	f.enhed_kode, 'ukendt', f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.frist),
	CASE WHEN bool_and(f.status = 'overholdt') THEN 1 ELSE 0 END, 1, 1,
	f.borger_id, f.sag_id, NULL
FROM udsatte_maal.frist_tilsyn f
WHERE f.frist <= udsatte.opgoerelsesdato()
GROUP BY f.sag_id, f.aar, f.frist, f.kommune_kode, f.enhed_kode, f.bydel_nr,
	f.koen, f.foedselsdato, f.borger_id$udsatte_saetning$)
,(425, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_6c IS
	'Grundlag for mål 6C: planer, opfølgninger, underretninger og tilsyn. Frister er rækker på fristens dag; åben efter fristen tæller som ikke overholdt.'$udsatte_saetning$)
,(426, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_6c_gentagelse WITH (security_invoker = true) AS
SELECT 'genunderretning_12_mdr_andel'::text AS indikator, v.modnet AS dato,
	NULL::text AS periode_type, v.kommune_kode, v.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, v.bydel_nr, v.koen, v.alder,
	CASE WHEN EXISTS (SELECT
			FROM udsatte_register.underretning u
			WHERE u.borger_id = v.borger_id
				AND u.modtaget >= (v.lukket + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'
				AND u.modtaget < (v.modnet + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen')
		THEN 1 ELSE 0 END::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, v.borger_id, v.sag_id,
	NULL::bigint AS haendelse_id
FROM (SELECT s.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, b.koen, a.lukket,
		udsatte.alder(b.foedselsdato, a.lukket) AS alder,
		(a.lukket + make_interval(months => i.vindue_mdr))::date AS modnet,
		i.alder_fra, i.alder_til
	FROM udsatte_register.indikator i
		CROSS JOIN (SELECT s.sag_id, s.lukket
			FROM udsatte_register.sag s
			WHERE s.lukket IS NOT NULL
			UNION
			SELECT u.sag_id, u.afsluttet
			FROM udsatte_register.undersoegelse u
			WHERE u.konklusion = 'ingen_stoette' AND u.afsluttet IS NOT NULL) a
		JOIN udsatte_register.sag s ON s.sag_id = a.sag_id
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	WHERE i.indikator = 'genunderretning_12_mdr_andel'
		-- an examination whose case closes within the window is counted there
		AND (a.lukket = s.lukket OR coalesce(s.lukket, 'infinity')
			> a.lukket + make_interval(months => i.vindue_mdr))) v
WHERE v.modnet <= udsatte.opgoerelsesdato()
	AND v.alder BETWEEN v.alder_fra AND v.alder_til
UNION ALL
SELECT 'genunderretning_baglaens_andel', v.dato, NULL, v.kommune_kode,
	v.enhed_kode, 'ukendt', v.bydel_nr, v.koen, v.alder,
	CASE WHEN v.forrige >= v.dato - make_interval(months => i.vindue_mdr)
		THEN 1 ELSE 0 END,
	1, 1, v.borger_id, v.sag_id, v.underretning_id
FROM (SELECT u.*, udsatte.alder(u.foedselsdato, u.dato) AS alder,
		e.forrige, min(u.dato) OVER (PARTITION BY u.kommune_kode) AS foerste
	FROM udsatte_maal.underretning_sted u
		-- the one before counts wherever the child lived then
		JOIN (SELECT w.underretning_id, lag(w.dato) OVER (PARTITION BY w.borger_id
				ORDER BY w.dato, w.underretning_id) AS forrige
			FROM (SELECT x.underretning_id, x.borger_id,
					(x.modtaget AT TIME ZONE 'Europe/Copenhagen')::date AS dato
				FROM udsatte_register.underretning x) w) e
			ON e.underretning_id = u.underretning_id) v
	JOIN udsatte_register.indikator i
		ON i.indikator = 'genunderretning_baglaens_andel'
			AND v.alder BETWEEN i.alder_fra AND i.alder_til
WHERE v.dato <= udsatte.opgoerelsesdato()
	-- before that, an earlier notification may be missing from the register
	AND v.dato >= v.foerste + make_interval(months => i.vindue_mdr)$udsatte_saetning$)
,(427, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_6c_gentagelse IS
	'Grundlag for de to mål for nye underretninger: lukkede sager og afsluttede undersøgelser et år efter (på dagen vinduet er gået), og underretninger der fulgte efter en anden.'$udsatte_saetning$)
,(428, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sagsfrist WITH (security_invoker = true) AS
SELECT v.kode, f.fristtype, f.lov, f.paragraf, f.pligt, v.kommune_kode,
	v.enhed_kode, v.bydel_nr, v.sag_id, v.borger_id, v.haendelse, v.frist,
	v.udfoert, v.status, v.dage_over, v.aaben, v.haendelse_id, v.ophoert
FROM (SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
		u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
		u.status IN ('loebende', 'forfalden') OR u.status = 'foreloebig'
			AND least(u.udfoert, u.ophoert, o.pr + 1) > o.pr AS aaben,
		u.undersoegelse_id AS haendelse_id, u.ophoert
	FROM udsatte_maal.frist_undersoegelse u
		CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
	UNION ALL
	SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
		u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
		u.status IN ('loebende', 'forfalden'), NULL, u.ophoert
	FROM udsatte_maal.frist_opfoelgning u
	WHERE u.frist IS NOT NULL
	UNION ALL
	SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
		u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
		u.status IN ('loebende', 'forfalden'), u.underretning_id, NULL
	FROM udsatte_maal.frist_underretning u
	UNION ALL
	SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
		u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
		u.status IN ('loebende', 'forfalden'), u.foranstaltning_id,
		u.ophoert
	FROM udsatte_maal.frist_handleplan u
	UNION ALL
	SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
		u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
		u.status IN ('loebende', 'forfalden'), NULL, u.ophoert
	FROM udsatte_maal.frist_ungeplan u
	UNION ALL
	SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
		u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, NULL,
		u.status = 'loebende', NULL, NULL
	FROM udsatte_maal.frist_tilsyn u) v
	JOIN udsatte_register.fristkatalog f ON f.kode = v.kode$udsatte_saetning$)
,(429, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sagsfrist IS
	'Alle frister i alle sager og underretninger, som de stod på opgørelsesdatoen: pligt, lov, udløsende hændelse, frist, udført, status og dage over. Opfølgninger efter barnets lov uden aftalt dag har ingen frist og er ikke med. Nøgle: kode, sag_id, haendelse_id, haendelse, frist, udfoert.'$udsatte_saetning$)
,(430, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_kalender WITH (security_invoker = true) AS
SELECT s.frist, s.kommune_kode, s.enhed_kode,
	coalesce(e.navn, s.enhed_kode) AS enhed, s.fristtype, s.kode, s.pligt,
	s.frist - o.pr AS dage_til, udsatte.er_arbejdsdag(s.frist) AS er_arbejdsdag,
	udsatte.helligdag(s.frist) AS helligdag, count(*) AS antal
FROM (SELECT udsatte.opgoerelsesdato() AS pr OFFSET 0) o
	JOIN udsatte_maal.sagsfrist s
		ON s.status = 'loebende' AND s.frist >= o.pr AND s.frist <= o.pr + 90
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = s.enhed_kode
GROUP BY s.frist, s.kommune_kode, s.enhed_kode, e.navn, s.fristtype, s.kode,
	s.pligt, o.pr$udsatte_saetning$)
,(431, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_kalender IS
	'Åbne frister de næste 90 dage: antal pr. dag, enhed og pligt. Nøgle: frist, kommune_kode, enhed_kode, kode.'$udsatte_saetning$)
,(432, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_belastning WITH (security_invoker = true) AS
SELECT v.kommune_kode, v.enhed_kode, coalesce(e.navn, v.enhed_kode) AS enhed,
	v.uge, v.forfaldne_uge, sum(v.antal)::bigint AS antal,
	sum(CASE WHEN v.fristtype LIKE 'undersoegelse%' THEN v.antal ELSE 0 END)::bigint
		AS undersoegelser,
	sum(CASE WHEN v.fristtype LIKE '%opfoelgning' THEN v.antal ELSE 0 END)::bigint
		AS opfoelgninger,
	sum(CASE WHEN v.fristtype LIKE '%plan%' THEN v.antal ELSE 0 END)::bigint
		AS planer,
	sum(CASE WHEN v.fristtype LIKE 'underretning%' THEN v.antal ELSE 0 END)::bigint
		AS underretninger,
	sum(CASE WHEN v.fristtype = 'tilsyn' THEN v.antal ELSE 0 END)::bigint
		AS tilsyn
FROM (SELECT s.kommune_kode, s.enhed_kode, t.fristtype,
		CASE WHEN s.nr >= 0 THEN o.mandag + 7 * s.nr END AS uge,
		s.nr < 0 AS forfaldne_uge,
		count(*) FILTER (WHERE s.nr = t.nr) AS antal
	FROM (SELECT udsatte.opgoerelsesdato() AS pr, (date_trunc('week',
			udsatte.opgoerelsesdato()::timestamp))::date AS mandag OFFSET 0) o
		CROSS JOIN LATERAL (SELECT a.kommune_kode, a.enhed_kode, a.fristtype,
				CASE WHEN a.frist < o.pr THEN -1
					ELSE (a.frist - o.mandag) / 7 END AS nr
			FROM udsatte_maal.sagsfrist a
			WHERE a.aaben AND a.frist < o.mandag + 7 * 13) t
		CROSS JOIN LATERAL (SELECT t.kommune_kode, t.enhed_kode, g.nr
			FROM generate_series(-1, 12) g(nr)) s
	GROUP BY s.kommune_kode, s.enhed_kode, t.fristtype, s.nr, o.mandag) v
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = v.enhed_kode
GROUP BY v.kommune_kode, v.enhed_kode, e.navn, v.uge, v.forfaldne_uge$udsatte_saetning$)
,(433, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_belastning IS
	'Åbne frister pr. enhed og uge: denne uge og de næste 12 (uge er mandagen), og de forfaldne for sig (forfaldne_uge sand, uge tom). Enheder med mindst én åben frist har en række for hver uge. Nøgle: kommune_kode, enhed_kode, uge.'$udsatte_saetning$)
,(434, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_forfaldne WITH (security_invoker = true) AS
SELECT rank() OVER (PARTITION BY s.kommune_kode ORDER BY s.frist)
		AS plads,
	rank() OVER (PARTITION BY s.kommune_kode, s.enhed_kode ORDER BY s.frist)
		AS plads_i_enhed,
	s.frist, s.dage_over, s.status, s.kode, s.fristtype, s.lov, s.paragraf,
	s.pligt, s.kommune_kode, s.enhed_kode,
	coalesce(e.navn, s.enhed_kode) AS enhed, s.bydel_nr, s.sag_id, s.borger_id,
	s.haendelse, s.haendelse_id
FROM udsatte_maal.sagsfrist s
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = s.enhed_kode
WHERE s.aaben AND s.status <> 'loebende'
ORDER BY s.frist, s.kode, s.sag_id, s.haendelse_id$udsatte_saetning$)
,(435, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_forfaldne IS
	'Åbne frister der er overskredet, ældste først, også undersøgelser med en foreløbig vurdering. Nøgle: som sagsfrist.'$udsatte_saetning$)
,(436, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_rettidighed WITH (security_invoker = true) AS
SELECT r.fristtype, r.kommune_kode, r.enhed_kode,
	coalesce(e.navn, r.enhed_kode, 'I alt') AS enhed, r.periode_type,
	r.periode_start, r.periode_slut,
	r.periode_slut <= udsatte.opgoerelsesdato() AS er_afsluttet, r.antal,
	r.overholdt, r.for_sent, r.forfalden, r.foreloebig, r.bortfaldet,
	r.overholdt::double precision / nullif(r.antal, 0) AS andel,
	w.nedre AS nedre95, w.oevre AS oevre95, r.aeldste_dage_over,
	r.median_dage_over, r.paabegyndt_antal, r.km_andel
FROM (SELECT c.fristtype, c.kommune_kode, c.enhed_kode, c.periode_type,
		c.periode_start,
		(c.periode_start + CASE c.periode_type WHEN 'aar' THEN interval '1 year'
			ELSE interval '3 months' END)::date - 1 AS periode_slut,
		sum(c.antal)::bigint AS antal, sum(c.overholdt)::bigint AS overholdt,
		sum(c.for_sent)::bigint AS for_sent,
		sum(c.forfalden)::bigint AS forfalden,
		sum(c.foreloebig)::bigint AS foreloebig,
		sum(c.bortfaldet)::bigint AS bortfaldet,
		max(c.aeldste_dage_over) AS aeldste_dage_over,
		max(c.median_dage_over) AS median_dage_over,
		sum(c.paabegyndt_antal)::bigint AS paabegyndt_antal,
		max(c.km_andel) AS km_andel
	FROM (SELECT d.fristtype, d.kommune_kode, d.enhed_kode,
			CASE WHEN d.kvartal IS NULL THEN 'aar' ELSE 'kvartal' END AS periode_type,
			coalesce(d.kvartal, d.aar) AS periode_start,
			count(*) FILTER (WHERE d.status <> 'bortfaldet') AS antal,
			count(*) FILTER (WHERE d.status = 'overholdt') AS overholdt,
			count(*) FILTER (WHERE d.status = 'for_sent') AS for_sent,
			count(*) FILTER (WHERE d.status = 'forfalden') AS forfalden,
			count(*) FILTER (WHERE d.status = 'foreloebig') AS foreloebig,
			count(*) FILTER (WHERE d.status = 'bortfaldet') AS bortfaldet,
			max(d.dage_over) FILTER (WHERE d.status = 'forfalden')
				AS aeldste_dage_over,
			percentile_cont(0.5) WITHIN GROUP (ORDER BY d.dage_over)
				AS median_dage_over,
			0 AS paabegyndt_antal, NULL::double precision AS km_andel
		FROM (SELECT s.fristtype, s.kommune_kode, s.enhed_kode, s.status,
				s.dage_over::double precision AS dage_over,
				date_trunc('quarter', s.frist::timestamp)::date AS kvartal,
				date_trunc('year', s.frist::timestamp)::date AS aar
			FROM udsatte_maal.sagsfrist s
			WHERE s.status <> 'loebende' AND s.frist <= udsatte.opgoerelsesdato()) d
		GROUP BY d.fristtype, d.kommune_kode,
			GROUPING SETS ((d.enhed_kode, d.kvartal), (d.kvartal),
				(d.enhed_kode, d.aar), (d.aar))
		UNION ALL
		-- Kaplan-Meier over the deadlines started in the period
		SELECT k.fristtype, k.kommune_kode, k.enhed_kode, k.periode_type,
			k.periode_start, 0, 0, 0, 0, 0, 0, NULL, NULL, sum(k.antal)::bigint,
			1 - udsatte.produkt(1 - k.udfoerte / k.i_fare)
		FROM (SELECT m.*, sum(m.antal) OVER (PARTITION BY m.fristtype,
					m.kommune_kode, m.enhed_kode, m.periode_type, m.periode_start
					ORDER BY m.tid DESC)::double precision AS i_fare
			FROM (SELECT t.fristtype, t.kommune_kode, t.enhed_kode,
					CASE WHEN t.kvartal IS NULL THEN 'aar' ELSE 'kvartal' END
						AS periode_type,
					coalesce(t.kvartal, t.aar) AS periode_start, t.tid,
					sum(t.antal) AS antal,
					sum(t.udfoerte)::double precision AS udfoerte
				FROM (SELECT s.fristtype, s.kommune_kode, s.enhed_kode,
						date_trunc('quarter', s.haendelse::timestamp)::date AS kvartal,
						date_trunc('year', s.haendelse::timestamp)::date AS aar,
						-- share of the time allowed that had gone
						CASE WHEN s.slut >= s.frist THEN 1
							WHEN s.slut <= s.haendelse THEN 0
							ELSE (s.slut - s.haendelse)::double precision
								/ (s.frist - s.haendelse) END AS tid,
						count(*) AS antal,
						count(*) FILTER (WHERE s.status = 'overholdt') AS udfoerte
					FROM (SELECT a.fristtype, a.kommune_kode, a.enhed_kode, a.frist,
							a.haendelse, a.status,
							CASE a.status WHEN 'overholdt' THEN a.udfoert
								WHEN 'loebende' THEN udsatte.opgoerelsesdato()
								WHEN 'bortfaldet' THEN a.ophoert
								ELSE a.frist END AS slut
						FROM udsatte_maal.sagsfrist a) s
					GROUP BY 1, 2, 3, 4, 5, 6) t
				GROUP BY t.fristtype, t.kommune_kode, t.tid,
					GROUPING SETS ((t.enhed_kode, t.kvartal), (t.kvartal),
						(t.enhed_kode, t.aar), (t.aar))) m) k
		GROUP BY k.fristtype, k.kommune_kode, k.enhed_kode, k.periode_type,
			k.periode_start) c
	GROUP BY c.fristtype, c.kommune_kode, c.enhed_kode, c.periode_type,
		c.periode_start) r
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = r.enhed_kode
	LEFT JOIN LATERAL udsatte.wilson(r.overholdt, r.antal) w ON true$udsatte_saetning$)
,(437, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_rettidighed IS
	'Rettidighed pr. pligt, enhed (tom er i alt) og periode. antal er alle hvis frist faldt i perioden, senest på opgørelsesdatoen, uden de lovligt bortfaldne; åben efter fristen tæller som ikke overholdt. andel har Wilson-interval. km_andel er et tidligt varsel: den del af de frister der er sat i gang i perioden, der ventes overholdt, skønnet (Kaplan-Meier) over både afgjorte og løbende. Nøgle: fristtype, kommune_kode, enhed_kode, periode_type, periode_start.'$udsatte_saetning$)
,(438, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.opgoerelsessted WITH (security_invoker = true) AS
SELECT k.kommune_kode, k.navn AS kommune
FROM udsatte_register.kommune k
UNION ALL
SELECT NULL, 'Hele landet'
FROM udsatte_register.kommune k
HAVING count(*) > 1$udsatte_saetning$)
,(439, 'maal', '70-noegletal.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.opgoerelsessted IS
	'De steder der gøres op for: hver kommune, og hele landet (kommune_kode NULL) når der er mere end én. Nøgle: kommune_kode.'$udsatte_saetning$)
,(440, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.noegletal WITH (security_invoker = true) AS
SELECT i.indikator, i.maal, c.periode_type, c.periode_start, c.periode_slut,
	c.er_afsluttet, s.kommune_kode, c.enhed_kode, c.tilbud_enhed_kode,
	c.bydel_nr, c.koen, c.aldersgruppe, c.antal, c.taeller, c.naevner,
	c.vaerdi, c.nedre95, c.oevre95, c.nedre998, c.oevre998, i.retning,
	m.maaltal, m.basisvaerdi, c.forrige, c.aendring, c.vurdering, c.tendens,
	c.status,
	udsatte.maalopfyldelse(c.vaerdi, c.nedre95, c.oevre95, i.retning,
		m.maaltal) AS maalopfyldelse
FROM udsatte_register.indikator i
	CROSS JOIN udsatte_maal.opgoerelsessted s
	CROSS JOIN LATERAL udsatte.indikator_tal(i.indikator, s.kommune_kode) c
	LEFT JOIN udsatte_register.maaltal m
		ON m.indikator = i.indikator AND m.kommune_kode = s.kommune_kode
			AND m.aar = extract(year FROM c.periode_start)::integer
			AND coalesce(m.enhed_kode, '') = coalesce(c.enhed_kode, '')
			AND c.tilbud_enhed_kode IS NULL AND c.bydel_nr IS NULL
			AND c.koen IS NULL AND c.aldersgruppe IS NULL$udsatte_saetning$)
,(441, 'maal', '70-noegletal.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.noegletal IS
	'Alle indikatorer, perioder og opdelinger: én række pr. celle med tæller, nævner, værdi, 95 og 99,8 % interval, måltal, sammenligning med året før og tendens. NULL i en opdelingskolonne er i alt; kommune_kode NULL er hele landet. Nøgle: indikator, periode_type, periode_start og opdelingskolonnerne. Filtrér på indikator og kommune_kode.'$udsatte_saetning$)
,(442, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_alle WITH (security_invoker = true) AS
SELECT i.maal, i.indikator, i.navn AS indikator_navn, i.hovedindikator,
	c.periode_type, extract(year FROM c.periode_start)::integer AS aar,
	CASE c.periode_type WHEN 'kvartal'
		THEN extract(quarter FROM c.periode_start)::integer END AS kvartal,
	c.periode_start, c.periode_slut, c.er_afsluttet, s.kommune_kode, s.kommune,
	c.enhed_kode,
	CASE WHEN c.enhed_kode IS NULL THEN 'I alt'
		WHEN c.enhed_kode = 'ukendt' THEN 'Ukendt enhed'
		ELSE coalesce(e.navn, c.enhed_kode) END AS enhed,
	c.antal, c.taeller, c.naevner, c.vaerdi, i.enhed_tekst, c.nedre95,
	c.oevre95, c.nedre998, c.oevre998, i.retning, m.maaltal, m.basisvaerdi,
	c.forrige, c.aendring, c.vurdering,
	udsatte.maalopfyldelse(c.vaerdi, c.nedre95, c.oevre95, i.retning,
		m.maaltal) AS maalopfyldelse,
	c.tendens, c.status
FROM udsatte_register.indikator i
	CROSS JOIN udsatte_maal.opgoerelsessted s
	CROSS JOIN LATERAL udsatte.indikator_hovedtal(i.indikator, s.kommune_kode) c
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = c.enhed_kode
	LEFT JOIN udsatte_register.maaltal m
		ON m.indikator = i.indikator AND m.kommune_kode = s.kommune_kode
			AND m.aar = extract(year FROM c.periode_start)::integer
			AND coalesce(m.enhed_kode, '') = coalesce(c.enhed_kode, '')$udsatte_saetning$)
,(443, 'maal', '70-noegletal.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.maal_alle IS
	'Alle indikatorer med navne, i alt og pr. myndighedsenhed, pr. kvartal og år. Øvrige opdelinger findes i noegletal. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.'$udsatte_saetning$)
,(444, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_1a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1A'$udsatte_saetning$)
,(445, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_1b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1B'$udsatte_saetning$)
,(446, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_1c WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1C'$udsatte_saetning$)
,(447, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_2a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '2A'$udsatte_saetning$)
,(448, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_2b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '2B'$udsatte_saetning$)
,(449, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_3a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '3A'$udsatte_saetning$)
,(450, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_3b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '3B'$udsatte_saetning$)
,(451, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_4a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '4A'$udsatte_saetning$)
,(452, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_5a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '5A'$udsatte_saetning$)
,(453, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_5b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '5B'$udsatte_saetning$)
,(454, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_6a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6A'$udsatte_saetning$)
,(455, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_6b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6B'$udsatte_saetning$)
,(456, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_6c WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6C'$udsatte_saetning$)
,(457, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.strategi_overblik WITH (security_invoker = true) AS
SELECT f.strategi, f.nr AS fokusomraade_nr, f.navn AS fokusomraade_navn,
	f.pejlemaerke, a.maal, m.tekst AS maal_tekst, a.indikator,
	a.indikator_navn, a.aar, a.kommune_kode, a.kommune, a.er_afsluttet,
	a.vaerdi, a.enhed_tekst, a.forrige, a.aendring, a.vurdering,
	udsatte.kode_tekst(a.vurdering) AS vurdering_tekst, a.maaltal,
	a.maalopfyldelse, udsatte.kode_tekst(a.maalopfyldelse)
		AS maalopfyldelse_tekst,
	a.tendens, udsatte.kode_tekst(a.tendens) AS tendens_tekst, a.nedre95,
	a.oevre95, a.antal, a.taeller, a.naevner, d.vaerdi AS daekning, a.status,
	udsatte.statustekst(a.aar, a.maal, a.indikator_navn, i.art, a.enhed_tekst,
		a.vaerdi, a.nedre95, a.oevre95, a.forrige, a.vurdering, a.maaltal,
		a.maalopfyldelse, a.tendens, a.er_afsluttet, d.vaerdi) AS tekst
FROM udsatte_maal.maal_alle a
	JOIN udsatte_register.indikator i ON i.indikator = a.indikator
	JOIN udsatte_register.maal m ON m.maal = a.maal
	JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade
	LEFT JOIN LATERAL (SELECT c.vaerdi
		FROM udsatte.indikator_hovedtal(i.daekning_indikator, a.kommune_kode) c
		WHERE c.periode_type = 'aar' AND c.enhed_kode IS NULL
			AND c.periode_start = a.periode_start) d
		ON i.daekning_indikator IS NOT NULL
WHERE a.hovedindikator AND a.periode_type = 'aar' AND a.enhed_kode IS NULL$udsatte_saetning$)
,(458, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.strategi_overblik IS
	'Hele strategien: én række pr. hovedindikator, år og kommune med værdi, året før, måltal, vurdering, tendens, dækning og en tekst til indstillingen. Nøgle: indikator, aar, kommune_kode.'$udsatte_saetning$)
,(459, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.fokusomraade_overblik WITH (security_invoker = true) AS
SELECT o.strategi, o.fokusomraade_nr, o.fokusomraade_navn, o.aar,
	o.kommune_kode, o.kommune, o.er_afsluttet,
	count(*)::integer AS indikatorer,
	(count(*) FILTER (WHERE o.vurdering = 'bedre'))::integer AS bedre,
	(count(*) FILTER (WHERE o.vurdering = 'uaendret'))::integer AS uaendret,
	(count(*) FILTER (WHERE o.vurdering = 'daarligere'))::integer AS daarligere,
	(count(*) FILTER (WHERE o.vurdering = 'ukendt'))::integer AS ukendt,
	(count(*) FILTER (WHERE o.maaltal IS NOT NULL))::integer AS med_maaltal,
	(count(*) FILTER (WHERE o.maalopfyldelse = 'naaet'))::integer AS naaet_antal
FROM udsatte_maal.strategi_overblik o
GROUP BY o.strategi, o.fokusomraade_nr, o.fokusomraade_navn, o.aar,
	o.kommune_kode, o.kommune, o.er_afsluttet$udsatte_saetning$)
,(460, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.fokusomraade_overblik IS
	'Hvor mange af et fokusområdes hovedindikatorer der er blevet bedre, uændrede eller dårligere, og hvor mange der har nået deres måltal. Nøgle: strategi, fokusomraade_nr, aar, kommune_kode.'$udsatte_saetning$)
,(461, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.pejlemaerke_overblik WITH (security_invoker = true) AS
SELECT p.strategi, p.nr AS pejlemaerke_nr, p.navn AS pejlemaerke_navn, o.aar,
	o.kommune_kode, o.kommune, o.er_afsluttet,
	count(*)::integer AS indikatorer,
	(count(*) FILTER (WHERE o.vurdering = 'bedre'))::integer AS bedre,
	(count(*) FILTER (WHERE o.vurdering = 'uaendret'))::integer AS uaendret,
	(count(*) FILTER (WHERE o.vurdering = 'daarligere'))::integer AS daarligere,
	(count(*) FILTER (WHERE o.vurdering = 'ukendt'))::integer AS ukendt,
	string_agg(o.tekst, E'\n' ORDER BY o.maal, o.indikator) AS tekst
FROM udsatte_register.pejlemaerke p
	JOIN udsatte_maal.strategi_overblik o ON o.pejlemaerke = p.pejlemaerke
GROUP BY p.strategi, p.nr, p.navn, o.aar, o.kommune_kode, o.kommune,
	o.er_afsluttet$udsatte_saetning$)
,(462, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.pejlemaerke_overblik IS
	'De politiske pejlemærker: hovedindikatorerne under det fokusområde der svarer til pejlemærket, samlet pr. år. Nøgle: strategi, pejlemaerke_nr, aar, kommune_kode.'$udsatte_saetning$)
,(463, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.noegletal_tragt WITH (security_invoker = true) AS
SELECT t.maal, t.indikator, t.indikator_navn, t.aar, t.er_afsluttet,
	t.kommune_kode, t.kommune, t.enhed_kode, t.enhed, t.antal, t.taeller,
	t.naevner, t.vaerdi, t.samlet_vaerdi, t.nedre95, t.oevre95, t.nedre998,
	t.oevre998, t.retning,
	CASE WHEN t.nedre95 IS NULL OR t.samlet_vaerdi IS NULL THEN 'ukendt'
		WHEN t.nedre998 > t.samlet_vaerdi THEN 'over_998'
		WHEN t.nedre95 > t.samlet_vaerdi THEN 'over_95'
		WHEN t.oevre998 < t.samlet_vaerdi THEN 'under_998'
		WHEN t.oevre95 < t.samlet_vaerdi THEN 'under_95'
		ELSE 'inden_for' END AS tragt
FROM (SELECT a.*,
		max(a.vaerdi) FILTER (WHERE a.enhed_kode IS NULL) OVER (
			PARTITION BY a.indikator, a.kommune_kode, a.periode_start)
			AS samlet_vaerdi
	FROM udsatte_maal.maal_alle a
	WHERE a.periode_type = 'aar') t
WHERE t.enhed_kode IS NOT NULL$udsatte_saetning$)
,(464, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.noegletal_tragt IS
	'Tragtdiagram: hver enheds værdi mod kommunens samlede. over_95/over_998 og under_95/under_998 siger at enhedens 95 eller 99,8 % interval udelukker den samlede værdi. Nøgle: indikator, aar, kommune_kode, enhed_kode.'$udsatte_saetning$)
,(465, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.noegletal_spc WITH (security_invoker = true) AS
SELECT s.maal, s.indikator, s.indikator_navn, s.kommune_kode, s.kommune,
	s.enhed_kode, s.enhed, s.segment, s.segment_aarsag,
	s.starter[x.nr] AS periode_start, s.slutter[x.nr] AS periode_slut,
	x.vaerdi, x.midte, x.nedre, x.oevre, x.brud, x.proeve
FROM (SELECT a.maal, a.indikator, a.indikator_navn, a.kommune_kode, a.kommune,
		a.enhed_kode, a.enhed, b.segment, b.aarsag AS segment_aarsag,
		array_agg(a.periode_start ORDER BY a.periode_start) AS starter,
		array_agg(a.periode_slut ORDER BY a.periode_start) AS slutter,
		array_agg(a.vaerdi ORDER BY a.periode_start) AS vaerdier
	FROM udsatte_maal.maal_alle a
		CROSS JOIN LATERAL (SELECT count(*)::integer + 1 AS segment,
				(array_agg(r.aarsag ORDER BY r.dato DESC))[1] AS aarsag
			FROM udsatte_register.seriebrud r
			WHERE r.indikator = a.indikator AND r.dato <= a.periode_start) b
	WHERE a.periode_type = 'kvartal' AND a.er_afsluttet
		AND a.vaerdi IS NOT NULL
	GROUP BY a.maal, a.indikator, a.indikator_navn, a.kommune_kode, a.kommune,
		a.enhed_kode, a.enhed, b.segment, b.aarsag) s
	CROSS JOIN LATERAL udsatte.xmr(s.vaerdier) x$udsatte_saetning$)
,(466, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.noegletal_spc IS
	'Kontroldiagram (XmR) over afsluttede kvartaler: middelværdi og grænser pr. segment mellem seriebrud; brud siger hvilken regel et punkt bryder, proeve at der er under 12 punkter. Nøgle: indikator, kommune_kode, enhed_kode, periode_start.'$udsatte_saetning$)
,(467, 'maal', '84-henvendelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.henvendelse WITH (security_invoker = true) AS
SELECT e.kommune_kode, e.type, h.enhed_kode, e.navn AS enhed, h.maaned,
	h.efter_alder, h.efter_tema, h.efter_udfald, h.efter_kanal, h.efter_bydel,
	h.efter_herkomst,
	greatest(h.efter_alder, h.efter_tema, h.efter_udfald, h.efter_kanal,
		h.efter_bydel, h.efter_herkomst) AS antal,
	greatest(h.efter_alder, h.efter_tema, h.efter_udfald, h.efter_kanal,
		h.efter_bydel, h.efter_herkomst)
		= least(h.efter_alder, h.efter_tema, h.efter_udfald, h.efter_kanal,
			h.efter_bydel, h.efter_herkomst) AS stemmer
FROM (SELECT t.enhed_kode, t.maaned,
		-- a table the unit uses at all has no row because nobody came: zero
		CASE WHEN bool_or(bool_or(t.tabel = 'alder')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'alder'), 0)::integer
			END AS efter_alder,
		CASE WHEN bool_or(bool_or(t.tabel = 'tema')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'tema'), 0)::integer
			END AS efter_tema,
		CASE WHEN bool_or(bool_or(t.tabel = 'udfald')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'udfald'), 0)::integer
			END AS efter_udfald,
		CASE WHEN bool_or(bool_or(t.tabel = 'kanal')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'kanal'), 0)::integer
			END AS efter_kanal,
		CASE WHEN bool_or(bool_or(t.tabel = 'bydel')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'bydel'), 0)::integer
			END AS efter_bydel,
		CASE WHEN bool_or(bool_or(t.tabel = 'herkomst')) OVER w
			THEN coalesce(sum(t.antal) FILTER (WHERE t.tabel = 'herkomst'), 0)::integer
			END AS efter_herkomst
	FROM (SELECT 'alder'::text AS tabel, a.enhed_kode, a.maaned, a.antal
		FROM udsatte_register.henvendelse_alder a
		UNION ALL
		SELECT 'tema', a.enhed_kode, a.maaned, a.antal
		FROM udsatte_register.henvendelse_tema a
		UNION ALL
		SELECT 'udfald', a.enhed_kode, a.maaned, a.antal
		FROM udsatte_register.henvendelse_udfald a
		UNION ALL
		SELECT 'kanal', a.enhed_kode, a.maaned, a.antal
		FROM udsatte_register.henvendelse_kanal a
		UNION ALL
		SELECT 'bydel', a.enhed_kode, a.maaned, a.antal
		FROM udsatte_register.henvendelse_bydel a
		UNION ALL
		SELECT 'herkomst', a.enhed_kode, a.maaned, a.antal
		FROM udsatte_register.henvendelse_herkomst a) t
	WHERE t.maaned <= (SELECT udsatte.opgoerelsesdato())
	GROUP BY t.enhed_kode, t.maaned
	WINDOW w AS (PARTITION BY t.enhed_kode)) h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode$udsatte_saetning$)
,(468, 'maal', '84-henvendelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.henvendelse IS
	'Henvendelser til rådgivning pr. enhed og måned: antal efter hver af de smalle tabeller (tom når enheden slet ikke bruger tabellen), det største af dem som antal, og om de stemmer. Nøgle: enhed_kode, maaned.'$udsatte_saetning$)
,(469, 'maal', '84-henvendelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.henvendelse_uenighed WITH (security_invoker = true) AS
SELECT h.kommune_kode, h.type, h.enhed_kode, h.enhed, h.maaned, h.efter_alder,
	h.efter_tema, h.efter_udfald, h.efter_kanal, h.efter_bydel,
	h.efter_herkomst,
	(h.antal - least(h.efter_alder, h.efter_tema, h.efter_udfald,
		h.efter_kanal, h.efter_bydel, h.efter_herkomst))::double precision
		AS forskel
FROM udsatte_maal.henvendelse h
WHERE NOT h.stemmer$udsatte_saetning$)
,(470, 'maal', '84-henvendelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.henvendelse_uenighed IS
	'Enheder og måneder hvor de smalle tabeller ikke har talt lige mange henvendelser, og den største forskel. Skal være tom. Nøgle: enhed_kode, maaned.'$udsatte_saetning$)
,(471, 'maal', '85-datakvalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.datakvalitet WITH (security_invoker = true) AS
SELECT 'mangler_opmaerksom'::text AS regel, 'undersoegelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.ivaerksat AS dato,
	'Dagen kommunen blev opmærksom mangler; fristen er regnet fra iværksættelsen.'::text AS beskrivelse,
	'Udfyld opmaerksom i kildesystemet.'::text AS handling
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.opmaerksom IS NULL
UNION ALL
SELECT 'mangler_enhed'::text AS regel, 'sag'::text AS tabel,
	s.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, s.aabnet AS dato,
	'Sagen har ingen enhed og tælles under ukendt.'::text AS beskrivelse,
	'Udfyld enheden i kildesystemet.'::text AS handling
FROM udsatte_register.sag s
WHERE s.enhed_kode IS NULL
UNION ALL
SELECT 'mangler_ivaerksat'::text AS regel, 'foranstaltning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.bevilget AS dato,
	'Foranstaltningen er bevilget for mere end 90 dage siden og stadig ikke iværksat.'::text AS beskrivelse,
	'Udfyld ivaerksat, eller afslut foranstaltningen.'::text AS handling
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.ivaerksat IS NULL AND x.bevilget < udsatte.opgoerelsesdato() - 90
UNION ALL
SELECT 'mangler_ophold'::text AS regel, 'foranstaltning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.ivaerksat AS dato,
	'Anbringelsen har intet ophold på et anbringelsessted.'::text AS beskrivelse,
	'Registrér opholdet.'::text AS handling
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = x.type_kode
WHERE t.gruppe = 'anbringelse' AND x.ivaerksat IS NOT NULL
	AND NOT EXISTS (SELECT FROM udsatte_register.anbringelse a
		WHERE a.foranstaltning_id = x.foranstaltning_id)
UNION ALL
SELECT 'dato_i_fremtiden'::text AS regel, 'undersoegelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afsluttet AS dato,
	'Undersøgelsen er afsluttet efter opgørelsesdatoen.'::text AS beskrivelse,
	'Ret datoen i kildesystemet.'::text AS handling
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.afsluttet > udsatte.opgoerelsesdato()
UNION ALL
SELECT 'dato_i_fremtiden'::text AS regel, 'opfoelgning'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afholdt AS dato,
	'Opfølgningen er holdt efter opgørelsesdatoen.'::text AS beskrivelse,
	'Ret datoen i kildesystemet.'::text AS handling
FROM udsatte_register.opfoelgning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.afholdt > udsatte.opgoerelsesdato()
UNION ALL
SELECT 'foer_fosterliv'::text AS regel, 'sag'::text AS tabel,
	s.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, s.aabnet AS dato,
	'Sagen er åbnet mere end ni måneder før fødslen.'::text AS beskrivelse,
	'Ret fødselsdatoen eller sagens åbning.'::text AS handling
FROM udsatte_register.sag s
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
WHERE s.aabnet < (b.foedselsdato - interval '9 months')::date
UNION ALL
SELECT 'udenfor_sagen'::text AS regel, 'foranstaltning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.ivaerksat AS dato,
	'Foranstaltningen begynder før sagen er åbnet.'::text AS beskrivelse,
	'Ret datoen på sagen eller foranstaltningen.'::text AS handling
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.ivaerksat < s.aabnet
UNION ALL
SELECT 'aaben_i_lukket_sag'::text AS regel, 'foranstaltning'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, s.lukket AS dato,
	'Foranstaltningen løber videre efter at sagen er lukket.'::text AS beskrivelse,
	'Afslut foranstaltningen, eller åbn sagen.'::text AS handling
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE s.lukket IS NOT NULL AND x.ivaerksat IS NOT NULL
	AND coalesce(x.afsluttet, 'infinity') > s.lukket
UNION ALL
SELECT 'overlappende_ophold'::text AS regel, 'anbringelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.fra AS dato,
	'Opholdet overlapper et tidligere ophold under samme foranstaltning.'::text AS beskrivelse,
	'Ret opholdenes datoer.'::text AS handling
FROM udsatte_register.anbringelse x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
WHERE EXISTS (SELECT FROM udsatte_register.anbringelse y
	WHERE y.foranstaltning_id = x.foranstaltning_id
		AND (y.fra, y.anbringelse_id) < (x.fra, x.anbringelse_id)
		AND coalesce(y.til, 'infinity') > x.fra)
UNION ALL
SELECT 'skift_uden_forgaenger'::text AS regel, 'anbringelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.fra AS dato,
	'Opholdet er et skift, men der er intet ophold før det.'::text AS beskrivelse,
	'Ret er_skift, eller registrér det første ophold.'::text AS handling
FROM udsatte_register.anbringelse x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
WHERE x.er_skift AND NOT EXISTS (SELECT FROM udsatte_register.anbringelse y
	WHERE y.foranstaltning_id = x.foranstaltning_id AND y.fra < x.fra)
UNION ALL
SELECT 'sent_registreret'::text AS regel, 'opfoelgning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afholdt AS dato,
	'Opfølgningen er registreret mere end 30 dage efter at den blev holdt.'::text AS beskrivelse,
	'Registrér opfølgninger samme uge.'::text AS handling
FROM udsatte_register.opfoelgning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE (x.registreret AT TIME ZONE 'Europe/Copenhagen')::date > x.afholdt + 30
UNION ALL
SELECT 'sent_registreret'::text AS regel, 'undersoegelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afsluttet AS dato,
	'Undersøgelsen er registreret mere end 30 dage efter at den blev afsluttet.'::text AS beskrivelse,
	'Registrér afslutningen samme uge.'::text AS handling
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE (x.registreret AT TIME ZONE 'Europe/Copenhagen')::date > x.afsluttet + 30
UNION ALL
SELECT 'tilbageholdt_for_sen'::text AS regel, 'undersoegelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afsluttet AS dato,
	'Undersøgelsen blev afsluttet efter fristen og først registreret mere end 14 dage senere.'::text AS beskrivelse,
	'Undersøg om færdige, forsinkede afgørelser holdes tilbage.'::text AS handling
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_maal.frist_undersoegelse d ON d.undersoegelse_id = x.undersoegelse_id
WHERE x.afsluttet > d.frist
	AND (x.registreret AT TIME ZONE 'Europe/Copenhagen')::date > x.afsluttet + 14
UNION ALL
SELECT 'registreret_samlet'::text AS regel, 'opfoelgning'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.afholdt AS dato,
	'Opfølgningen er registreret samme minut som mindst ni andre i enheden, mere end 14 dage efter at den blev holdt.'::text AS beskrivelse,
	'Undersøg om opfølgningerne faktisk er holdt.'::text AS handling
FROM (SELECT o.*, count(*) OVER (PARTITION BY g.enhed_kode,
			date_trunc('minute', o.registreret, 'UTC')) AS samtidige
		FROM udsatte_register.opfoelgning o
			JOIN udsatte_register.sag g ON g.sag_id = o.sag_id
		WHERE (o.registreret AT TIME ZONE 'Europe/Copenhagen')::date > o.afholdt + 14) x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.samtidige >= 10
UNION ALL
SELECT 'tom_kompasmaaling'::text AS regel, 'kompasmaaling'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.dato AS dato,
	'Målingen har ingen vurderede dimensioner.'::text AS beskrivelse,
	'Udfyld målingen.'::text AS handling
FROM udsatte_register.kompasmaaling x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE udsatte.kompas_antal(x.skoen) = 0
UNION ALL
SELECT 'sigtet_under_lavalder'::text AS regel, 'sigtelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'fejl'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.gerningsdato AS dato,
	'Barnet var under den kriminelle lavalder på gerningsdagen og kan ikke sigtes.'::text AS beskrivelse,
	'Ret status til mistaenkt_under_lavalder eller datoen.'::text AS handling
FROM udsatte_register.sigtelse x
	JOIN udsatte_register.borger b ON b.borger_id = x.borger_id
	JOIN udsatte_register.lavalder l ON x.gerningsdato >= l.fra
		AND x.gerningsdato <= coalesce(l.til, 'infinity')
	JOIN LATERAL (SELECT g.* FROM udsatte_register.sag g
		WHERE g.borger_id = x.borger_id
		ORDER BY g.aabnet DESC, g.sag_id DESC LIMIT 1) s ON true
WHERE x.status = 'sigtet'
	AND udsatte.alder(b.foedselsdato, x.gerningsdato) < l.alder
UNION ALL
SELECT 'uden_kommune', 'underretning', u.kilde_id, 'fejl', NULL, 'ukendt',
	(u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date,
	'Underretningen har hverken en sag eller en bopæl på dagen og tælles ikke.',
	'Knyt underretningen til en sag, eller indlæs barnets bopæl.'
FROM udsatte_register.underretning u
WHERE u.sag_id IS NULL
	AND NOT EXISTS (SELECT FROM udsatte_register.bopael o
		WHERE o.borger_id = u.borger_id
			AND (u.modtaget AT TIME ZONE 'Europe/Copenhagen')::date
				BETWEEN o.fra AND coalesce(o.til, 'infinity'))
UNION ALL
SELECT 'overlappende_bopael', 'bopael', x.kilde_id, 'advarsel', x.kommune_kode,
	'ukendt', x.fra, 'Bopælen overlapper en tidligere bopæl.',
	'Ret bopælens datoer.'
FROM udsatte_register.bopael x
WHERE EXISTS (SELECT FROM udsatte_register.bopael y
	WHERE y.borger_id = x.borger_id
		AND (y.fra, y.bopael_id) < (x.fra, x.bopael_id)
		AND coalesce(y.til, 'infinity') > x.fra)
UNION ALL
SELECT 'henvendelser_uenige', 'henvendelse', h.enhed_kode || to_char(h.maaned, ' YYYY-MM'),
	'fejl', h.kommune_kode, h.enhed_kode, h.maaned,
	'Henvendelserne er ikke talt lige mange gange efter alder, tema, udfald, kanal, bydel og herkomst.',
	'Find månedens manglende optælling i henvendelse_uenighed og ret den.'
FROM udsatte_maal.henvendelse_uenighed h$udsatte_saetning$)
,(472, 'maal', '85-datakvalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.datakvalitet IS
	'Fund i data: én række pr. fund med regel, tabel, nøgle i kildesystemet, alvor (fejl eller advarsel) og hvad der skal gøres. Nøgle: regel, tabel, kilde_id.'$udsatte_saetning$)
,(473, 'maal', '85-datakvalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.datakvalitet_overblik WITH (security_invoker = true) AS
SELECT d.regel, d.tabel, d.alvor, d.kommune_kode, d.enhed_kode,
	extract(year FROM d.dato)::integer AS aar, count(*)::integer AS fund,
	min(d.beskrivelse) AS beskrivelse, min(d.handling) AS handling
FROM udsatte_maal.datakvalitet d
GROUP BY d.regel, d.tabel, d.alvor, d.kommune_kode, d.enhed_kode,
	extract(year FROM d.dato)$udsatte_saetning$)
,(474, 'maal', '85-datakvalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.datakvalitet_overblik IS
	'Antal fund pr. regel, enhed og år. Nøgle: regel, tabel, kommune_kode, enhed_kode, aar.'$udsatte_saetning$)
,(475, 'maal', '86-forloeb.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.barnets_forloeb WITH (security_invoker = true) AS
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, x.aabnet AS dato,
	'sag'::text AS tabel, x.sag_id AS haendelse_id,
	'Sag åbnet'::text AS haendelse_tekst, x.enhed_kode AS detalje
FROM udsatte_register.sag x
UNION ALL
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, x.lukket AS dato,
	'sag'::text AS tabel, x.sag_id AS haendelse_id,
	'Sag lukket'::text AS haendelse_tekst, x.enhed_kode AS detalje
FROM udsatte_register.sag x
WHERE x.lukket IS NOT NULL
UNION ALL
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, (x.modtaget AT TIME ZONE 'Europe/Copenhagen')::date AS dato,
	'underretning'::text AS tabel, x.underretning_id AS haendelse_id,
	'Underretning modtaget'::text AS haendelse_tekst, x.underretter AS detalje
FROM udsatte_register.underretning x
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.ivaerksat AS dato,
	'undersoegelse'::text AS tabel, x.undersoegelse_id AS haendelse_id,
	'Børnefaglig undersøgelse iværksat'::text AS haendelse_tekst, NULL::text AS detalje
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.foreloebig_vurdering AS dato,
	'undersoegelse'::text AS tabel, x.undersoegelse_id AS haendelse_id,
	'Foreløbig vurdering'::text AS haendelse_tekst, NULL::text AS detalje
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.foreloebig_vurdering IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.afsluttet AS dato,
	'undersoegelse'::text AS tabel, x.undersoegelse_id AS haendelse_id,
	'Børnefaglig undersøgelse afsluttet'::text AS haendelse_tekst, x.konklusion AS detalje
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.afsluttet IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.bortfaldet AS dato,
	'undersoegelse'::text AS tabel, x.undersoegelse_id AS haendelse_id,
	'Børnefaglig undersøgelse bortfaldet'::text AS haendelse_tekst, x.bortfald_aarsag AS detalje
FROM udsatte_register.undersoegelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.bortfaldet IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.udarbejdet AS dato,
	'handleplan'::text AS tabel, x.handleplan_id AS haendelse_id,
	'Handleplan udarbejdet'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.handleplan x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.bevilget AS dato,
	'foranstaltning'::text AS tabel, x.foranstaltning_id AS haendelse_id,
	'Foranstaltning bevilget'::text AS haendelse_tekst, t.navn AS detalje
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = x.type_kode
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.ivaerksat AS dato,
	'foranstaltning'::text AS tabel, x.foranstaltning_id AS haendelse_id,
	'Foranstaltning iværksat'::text AS haendelse_tekst, t.navn AS detalje
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = x.type_kode
WHERE x.ivaerksat IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.afsluttet AS dato,
	'foranstaltning'::text AS tabel, x.foranstaltning_id AS haendelse_id,
	'Foranstaltning afsluttet'::text AS haendelse_tekst, t.navn AS detalje
FROM udsatte_register.foranstaltning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = x.type_kode
WHERE x.afsluttet IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, f.sag_id AS sag_id, x.fra AS dato,
	'anbringelse'::text AS tabel, x.anbringelse_id AS haendelse_id,
	'Ophold på anbringelsessted begyndt'::text AS haendelse_tekst, p.navn AS detalje
FROM udsatte_register.anbringelse x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
	JOIN udsatte_register.stedtype p ON p.stedtype_kode = x.stedtype_kode
UNION ALL
SELECT s.borger_id AS borger_id, f.sag_id AS sag_id, x.til AS dato,
	'anbringelse'::text AS tabel, x.anbringelse_id AS haendelse_id,
	'Ophold på anbringelsessted slut'::text AS haendelse_tekst, x.ophoer AS detalje
FROM udsatte_register.anbringelse x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
WHERE x.til IS NOT NULL
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.afholdt AS dato,
	'opfoelgning'::text AS tabel, x.opfoelgning_id AS haendelse_id,
	'Opfølgning holdt'::text AS haendelse_tekst, NULL::text AS detalje
FROM udsatte_register.opfoelgning x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT s.borger_id AS borger_id, f.sag_id AS sag_id, x.dato AS dato,
	'tilsyn'::text AS tabel, x.tilsyn_id AS haendelse_id,
	'Tilsynsbesøg'::text AS haendelse_tekst, CASE WHEN x.samtale THEN 'med samtale' ELSE 'uden samtale' END AS detalje
FROM udsatte_register.tilsyn x
	JOIN udsatte_register.foranstaltning f ON f.foranstaltning_id = x.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
UNION ALL
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, x.dato AS dato,
	'inddragelse'::text AS tabel, x.inddragelse_id AS haendelse_id,
	'Inddragelse'::text AS haendelse_tekst, x.part AS detalje
FROM udsatte_register.inddragelse x
UNION ALL
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.dato AS dato,
	'kontakt'::text AS tabel, x.kontakt_id AS haendelse_id,
	'Kontakt'::text AS haendelse_tekst, x.form AS detalje
FROM udsatte_register.kontakt x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT x.borger_id AS borger_id, x.sag_id AS sag_id, x.dato AS dato,
	'kompasmaaling'::text AS tabel, x.kompasmaaling_id AS haendelse_id,
	'Måling med Forandringskompasset'::text AS haendelse_tekst, x.rolle || ', gennemsnit ' || coalesce(udsatte.tal_tekst(udsatte.kompas_gennemsnit(x.skoen), 1), 'ingen skøn') AS detalje
FROM udsatte_register.kompasmaaling x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.sigtet AS dato,
	'sigtelse'::text AS tabel, x.sigtelse_id AS haendelse_id,
	'Sigtelse'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.sigtelse x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.fra AS dato,
	'indsatsforloeb'::text AS tabel, x.indsatsforloeb_id AS haendelse_id,
	'Forløb begyndt'::text AS haendelse_tekst, x.program_kode AS detalje
FROM udsatte_register.indsatsforloeb x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.til AS dato,
	'indsatsforloeb'::text AS tabel, x.indsatsforloeb_id AS haendelse_id,
	'Forløb slut'::text AS haendelse_tekst, x.afslutning AS detalje
FROM udsatte_register.indsatsforloeb x
WHERE x.til IS NOT NULL
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.fra AS dato,
	'skoleindskrivning'::text AS tabel, x.skoleindskrivning_id AS haendelse_id,
	'Indskrevet på skole'::text AS haendelse_tekst, x.skoleform AS detalje
FROM udsatte_register.skoleindskrivning x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.dato AS dato,
	'ungestatus'::text AS tabel, x.ungestatus_id AS haendelse_id,
	'Den unges situation opgjort'::text AS haendelse_tekst, NULL::text AS detalje
FROM udsatte_register.ungestatus x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, make_date(x.skoleaar + 1, 7, 31) AS dato,
	'skoleafslutning'::text AS tabel, x.skoleafslutning_id AS haendelse_id,
	'Skole afsluttet'::text AS haendelse_tekst, x.klassetrin || '. klasse' AS detalje
FROM udsatte_register.skoleafslutning x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.paabegyndt AS dato,
	'ungdomsuddannelse'::text AS tabel, x.ungdomsuddannelse_id AS haendelse_id,
	'Ungdomsuddannelse påbegyndt'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.ungdomsuddannelse x
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.gennemfoert AS dato,
	'ungdomsuddannelse'::text AS tabel, x.ungdomsuddannelse_id AS haendelse_id,
	'Ungdomsuddannelse gennemført'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.ungdomsuddannelse x
WHERE x.gennemfoert IS NOT NULL
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.afbrudt AS dato,
	'ungdomsuddannelse'::text AS tabel, x.ungdomsuddannelse_id AS haendelse_id,
	'Ungdomsuddannelse afbrudt'::text AS haendelse_tekst, x.art AS detalje
FROM udsatte_register.ungdomsuddannelse x
WHERE x.afbrudt IS NOT NULL
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.fra AS dato,
	'bopael'::text AS tabel, x.bopael_id AS haendelse_id,
	'Flyttet til'::text AS haendelse_tekst, k.navn || coalesce(', ' || y.navn, '') AS detalje
FROM udsatte_register.bopael x
	JOIN udsatte_register.kommune k ON k.kommune_kode = x.kommune_kode
	LEFT JOIN udsatte_register.bydel y ON y.kommune_kode = x.kommune_kode
		AND y.bydel_nr = x.bydel_nr$udsatte_saetning$)
,(476, 'maal', '86-forloeb.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.barnets_forloeb IS
	'Et barns forløb: én række pr. hændelse på tværs af alle tabeller. Filtrér på borger_id, og sortér efter dato. Nøgle: tabel, haendelse_id, haendelse_tekst.'$udsatte_saetning$)
,(477, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_barn WITH (security_invoker = true) AS
SELECT u.kommune_kode, u.borger_id, u.sag_id, u.katalog_kode, u.rolle,
	u.enhed_kode, d.nr, d.kode, d.navn AS dimension_navn, d.gruppe,
	u.foer_dato AS foerste_dato, u.efter_dato AS seneste_dato, u.dage,
	u.foer[d.nr] AS foerste_score, u.efter[d.nr] AS seneste_score,
	u.maal[d.nr] AS maal_score, u.efter[d.nr] - u.foer[d.nr] AS forandring,
	udsatte.kompas_fase(u.foer[d.nr]) AS foerste_fase,
	udsatte.kompas_fase(u.efter[d.nr]) AS seneste_fase, u.antal_maalinger
FROM udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato()) u
	JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = u.katalog_kode$udsatte_saetning$)
,(478, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_barn IS
	'Ét barns bevægelse på kompasset: første og seneste sammenlignelige måling på hver dimension, målet, ændringen og dagene imellem, til dialogen med barn og familie. Ti rækker pr. barn, udgave, rolle og måler; seneste er tom, når der kun er én måling. Nøgle: borger_id, katalog_kode, rolle, enhed_kode, nr.'$udsatte_saetning$)
,(479, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_barn_aar WITH (security_invoker = true) AS
SELECT u.kommune_kode, u.borger_id, u.sag_id, u.katalog_kode, u.rolle,
	u.enhed_kode, extract(year FROM u.periode_start)::integer AS aar,
	u.foer_dato AS foerste_dato, u.efter_dato AS seneste_dato, u.dage,
	udsatte.kompas_udfald(u.foer, u.efter) AS udfald,
	udsatte.kompas_udfald(u.foer, u.efter, u.maal, 1) AS udfald_maal,
	u.antal_maalinger
FROM udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato(), 0, 'aar') u$udsatte_saetning$)
,(480, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_barn_aar IS
	'Hvert barns udfald i et kalenderår: årets første måling mod årets seneste sammenlignelige, samme udgave, rolle og måler. udfald er fremgang (mindst én dimension op, ingen ned), tilbagegang, blandet eller uaendret, og tomt når barnet kun har én måling. Nøgle: borger_id, katalog_kode, rolle, enhed_kode, aar.'$udsatte_saetning$)
,(481, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_barn_aar.udfald_maal IS
	'Som udfald, eller fastholdt: uændret og på eller over målet.'$udsatte_saetning$)
,(482, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_gruppe WITH (security_invoker = true) AS
SELECT t.niveau, t.kommune_kode, t.gruppe_kode, t.aar, t.katalog_kode, t.rolle,
	t.antal, t.par, t.par::double precision / t.antal AS par_andel,
	t.fremgang, t.uaendret, t.fastholdt, t.tilbagegang, t.blandet,
	t.fremgang::double precision / nullif(t.par, 0) AS fremgang_andel,
	w.nedre AS nedre95, w.oevre AS oevre95,
	t.tilbagegang::double precision / nullif(t.par, 0) AS tilbagegang_andel,
	v.nedre AS tilbagegang_nedre95, v.oevre AS tilbagegang_oevre95,
	t.median_dage
FROM (SELECT g.niveau, g.kommune_kode, g.gruppe_kode, g.aar, g.katalog_kode,
		g.rolle, count(*) AS antal, count(g.udfald) AS par,
		count(*) FILTER (WHERE g.udfald = 'fremgang') AS fremgang,
		count(*) FILTER (WHERE g.udfald = 'uaendret') AS uaendret,
		count(*) FILTER (WHERE g.udfald_maal = 'fastholdt') AS fastholdt,
		count(*) FILTER (WHERE g.udfald = 'tilbagegang') AS tilbagegang,
		count(*) FILTER (WHERE g.udfald = 'blandet') AS blandet,
		percentile_cont(0.5) WITHIN GROUP (ORDER BY g.dage) AS median_dage
	FROM (SELECT 'enhed'::text AS niveau, b.kommune_kode,
			b.enhed_kode AS gruppe_kode, b.aar, b.katalog_kode, b.rolle,
			b.udfald, b.udfald_maal, b.dage
		FROM udsatte_maal.kompas_barn_aar b
		UNION ALL
		SELECT 'omraade', b.kommune_kode, NULL, b.aar, b.katalog_kode, b.rolle,
			b.udfald, b.udfald_maal, b.dage
		FROM udsatte_maal.kompas_barn_aar b
		UNION ALL
		SELECT 'program', b.kommune_kode, b.program_kode, b.aar,
			b.katalog_kode, b.rolle, b.udfald, b.udfald_maal, b.dage
		FROM (SELECT DISTINCT b.kommune_kode, d.program_kode, b.borger_id,
				b.aar, b.katalog_kode, b.rolle, b.enhed_kode, b.udfald,
				b.udfald_maal, b.dage
			FROM udsatte_maal.kompas_barn_aar b
				JOIN (SELECT i.borger_id, i.program_kode, i.fra, i.til
					FROM udsatte_register.indsatsforloeb i
					UNION ALL
					SELECT s.borger_id, f.program_kode, f.ivaerksat, f.afsluttet
					FROM udsatte_register.foranstaltning f
						JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
					WHERE f.program_kode IS NOT NULL) d
				ON d.borger_id = b.borger_id
					AND d.fra <= coalesce(b.seneste_dato, b.foerste_dato)
					AND coalesce(d.til, 'infinity') >= b.foerste_dato) b) g
	GROUP BY g.niveau, g.kommune_kode, g.gruppe_kode, g.aar, g.katalog_kode,
		g.rolle) t
	CROSS JOIN LATERAL udsatte.wilson(t.fremgang, t.par) w
	CROSS JOIN LATERAL udsatte.wilson(t.tilbagegang, t.par) v$udsatte_saetning$)
,(483, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_gruppe IS
	'Udfald i en gruppe børn pr. kalenderår, udgave og rolle: niveau enhed, omraade (hele kommunen) eller program. antal er målte børn, par dem med to sammenlignelige målinger i året; alle udfald er antal af par. Læs fremgang, uændret og tilbagegang sammen; der er ingen kontrolgruppe. Læg ikke roller sammen: samme barn kan være målt af flere. gruppe_kode er enhedens eller programmets kode, tom for hele området. Filtrér på niveau. Nøgle: niveau, kommune_kode, gruppe_kode, aar, katalog_kode, rolle.'$udsatte_saetning$)
,(484, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_gruppe.niveau IS
	'enhed, omraade eller program.'$udsatte_saetning$)
,(485, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_gruppe.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.'$udsatte_saetning$)
,(486, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_gruppe.antal IS
	'Antal målte børn i året, målt af rollen.'$udsatte_saetning$)
,(487, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_enhed WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.gruppe_kode AS enhed_kode,
	coalesce(e.navn, g.gruppe_kode) AS enhed, g.aar, g.katalog_kode, g.rolle,
	g.antal, g.par, g.par_andel, g.fremgang, g.uaendret, g.fastholdt,
	g.tilbagegang, g.blandet, g.fremgang_andel, g.nedre95, g.oevre95,
	g.tilbagegang_andel, g.tilbagegang_nedre95, g.tilbagegang_oevre95,
	g.median_dage
FROM udsatte_maal.kompas_gruppe g
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = g.gruppe_kode
WHERE g.niveau = 'enhed'$udsatte_saetning$)
,(488, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_enhed IS
	'Kompasset pr. institution eller enhed og kalenderår: børn med fremgang (mindst én dimension op, ingen ned), uændrede og med tilbagegang blandt dem med to sammenlignelige målinger i året. Institutionens egne målinger står på institutionen, andres på sagens enhed. Nøgle: kommune_kode, enhed_kode, aar, katalog_kode, rolle.'$udsatte_saetning$)
,(489, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enhed.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.'$udsatte_saetning$)
,(490, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enhed.antal IS
	'Antal målte børn i året, målt af rollen.'$udsatte_saetning$)
,(491, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_omraade WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.antal, g.par,
	g.par_andel, g.fremgang, g.uaendret, g.fastholdt, g.tilbagegang, g.blandet,
	g.fremgang_andel, g.nedre95, g.oevre95, g.tilbagegang_andel,
	g.tilbagegang_nedre95, g.tilbagegang_oevre95, g.median_dage
FROM udsatte_maal.kompas_gruppe g
WHERE g.niveau = 'omraade'$udsatte_saetning$)
,(492, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_omraade IS
	'Kompasset for hele området (kommunen) pr. kalenderår: børn med fremgang, uændrede og med tilbagegang blandt dem med to sammenlignelige målinger i året. Nøgle: kommune_kode, aar, katalog_kode, rolle.'$udsatte_saetning$)
,(493, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_omraade.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.'$udsatte_saetning$)
,(494, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_omraade.antal IS
	'Antal målte børn i året, målt af rollen.'$udsatte_saetning$)
,(495, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_program WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.gruppe_kode AS program_kode, p.navn AS program,
	p.evidensbaseret, g.aar, g.katalog_kode, g.rolle, g.antal, g.par,
	g.par_andel, g.fremgang, g.uaendret, g.fastholdt, g.tilbagegang, g.blandet,
	g.fremgang_andel, g.nedre95, g.oevre95, g.tilbagegang_andel,
	g.tilbagegang_nedre95, g.tilbagegang_oevre95, g.median_dage
FROM udsatte_maal.kompas_gruppe g
	LEFT JOIN udsatte_register.program p ON p.program_kode = g.gruppe_kode
WHERE g.niveau = 'program'$udsatte_saetning$)
,(496, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_program IS
	'Kompasset pr. program og kalenderår: børn hvis målinger i året overlapper et forløb i programmet (indsatsforløb, eller foranstaltning med programmet). Et barn i to programmer tæller i begge. Tallene sammenligner ikke med børn uden programmet. Nøgle: kommune_kode, program_kode, aar, katalog_kode, rolle.'$udsatte_saetning$)
,(497, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_program.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.'$udsatte_saetning$)
,(498, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_program.antal IS
	'Antal målte børn i året, målt af rollen.'$udsatte_saetning$)
,(499, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_radar WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.enhed_kode, coalesce(e.navn, t.enhed_kode) AS enhed,
	t.aar, t.katalog_kode, t.rolle, f.dimension AS nr,
	d.navn AS dimension_navn, d.gruppe, f.antal,
	f.foer_gennemsnit AS foerste_gennemsnit,
	f.efter_gennemsnit AS seneste_gennemsnit, m.antal AS maal_antal,
	m.gennemsnit AS maal_gennemsnit, f.aendring AS forandring,
	f.nedre AS nedre95, f.oevre AS oevre95, f.srm, f.fremgang, f.uaendret,
	f.tilbagegang, f.gulv, f.loft
FROM (SELECT u.kommune_kode,
		CASE WHEN h.hele THEN NULL ELSE u.enhed_kode END AS enhed_kode,
		extract(year FROM u.periode_start)::integer AS aar, u.katalog_kode,
		u.rolle, udsatte.kompas_forandring(u.foer, u.efter) AS forandring,
		udsatte.kompas_profil(u.maal) AS maal
	FROM udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato(), 0,
			'aar') u
		CROSS JOIN (VALUES (false), (true)) h(hele)
	WHERE u.efter IS NOT NULL
	GROUP BY u.kommune_kode, 2, 3, u.katalog_kode, u.rolle) t
	CROSS JOIN LATERAL udsatte.udfold(t.forandring) f
	JOIN LATERAL udsatte.udfold(t.maal) m ON m.dimension = f.dimension
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = f.dimension
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode$udsatte_saetning$)
,(500, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_radar IS
	'Ti rækker til et radardiagram pr. enhed og kalenderår: gennemsnit af første, seneste og mål på hver dimension, over børn scoret begge gange, med 95 % t-interval for ændringen. Tom enhed_kode er hele kommunen. Nøgle: kommune_kode, enhed_kode, aar, katalog_kode, rolle, nr.'$udsatte_saetning$)
,(501, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_radar.uaendret IS
	'Antal uden ændring på dimensionen.'$udsatte_saetning$)
,(502, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_radar.antal IS
	'Antal børn scoret på dimensionen begge gange.'$udsatte_saetning$)
,(503, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_daekning WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.enhed_kode, coalesce(e.navn, t.enhed_kode) AS enhed,
	t.aar, t.anledning, t.burde, t.maalt, t.maalt::double precision / t.burde
		AS daekning, w.nedre AS nedre95, w.oevre AS oevre95
FROM (SELECT s.handlekommune_kode AS kommune_kode,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		extract(year FROM a.dato)::integer AS aar, a.anledning,
		count(*) AS burde, count(*) FILTER (WHERE k.dage
			&& daterange(a.fra, a.dato, '[]')) AS maalt
	FROM (SELECT 'undersoegelse'::text AS anledning, u.sag_id,
			u.afsluttet AS dato, u.ivaerksat AS fra
		FROM udsatte_register.undersoegelse u
		UNION ALL
		SELECT 'opfoelgning', o.sag_id, o.afholdt, o.afholdt
		FROM udsatte_register.opfoelgning o
		UNION ALL
		SELECT 'afslutning', s.sag_id, s.lukket, s.lukket
		FROM udsatte_register.sag s) a
		JOIN udsatte_register.sag s ON s.sag_id = a.sag_id
		LEFT JOIN (SELECT m.sag_id,
				range_agg(daterange(m.dato - 30, m.dato + 30, '[]')) AS dage
			FROM udsatte_register.kompasmaaling m
			WHERE m.dato <= udsatte.opgoerelsesdato()
			GROUP BY m.sag_id) k ON k.sag_id = a.sag_id
	WHERE a.dato <= udsatte.opgoerelsesdato()
		AND a.dato >= (SELECT min(k.gyldig_fra)
			FROM udsatte_register.kompas_katalog k)
	GROUP BY 1, 2, 3, 4) t
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode
	CROSS JOIN LATERAL udsatte.wilson(t.maalt, t.burde) w$udsatte_saetning$)
,(504, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_daekning IS
	'Hvem der burde have en måling, og hvem der har: afsluttede undersøgelser, afholdte opfølgninger og lukkede sager pr. enhed og kalenderår, siden den første udgave af kompasset. Målt er en måling i sagen, af hvem som helst, fra 30 dage før (undersøgelser: før den blev iværksat) til 30 dage efter; de 30 dage er en antagelse. Nøgle: kommune_kode, enhed_kode, aar, anledning.'$udsatte_saetning$)
,(505, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_daekning.daekning IS
	'Andel af lejlighederne hvor der er målt.'$udsatte_saetning$)
,(506, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_daekning.anledning IS
	'undersoegelse (afsluttet), opfoelgning (afholdt) eller afslutning (sagen lukket).'$udsatte_saetning$)
,(507, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_enighed WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.anden_rolle, t.nr,
	d.navn AS dimension_navn, d.gruppe, t.antal, t.enige, t.inden_for_en,
	t.enige::double precision / t.antal AS enige_andel,
	w.nedre AS nedre95, w.oevre AS oevre95,
	t.inden_for_en::double precision / t.antal AS inden_for_en_andel,
	v.nedre AS inden_for_en_nedre95, v.oevre AS inden_for_en_oevre95,
	t.forskel, t.spredning
FROM (SELECT b.kommune_kode, b.katalog_kode, b.rolle, b.anden_rolle, n.nr,
		count(*) AS antal,
		count(*) FILTER (WHERE b.anden_skoen[n.nr] = b.skoen[n.nr]) AS enige,
		count(*) FILTER (WHERE abs(b.anden_skoen[n.nr] - b.skoen[n.nr]) <= 1)
			AS inden_for_en,
		avg(b.anden_skoen[n.nr] - b.skoen[n.nr])::double precision AS forskel,
		stddev_samp(b.anden_skoen[n.nr] - b.skoen[n.nr])::double precision
			AS spredning
	FROM udsatte.kompas_udvalg_bedoemmere('-infinity',
			udsatte.opgoerelsesdato()) b
		CROSS JOIN generate_series(1, 10) n(nr)
	WHERE b.anden_skoen[n.nr] - b.skoen[n.nr] IS NOT NULL
	GROUP BY b.kommune_kode, b.katalog_kode, b.rolle, b.anden_rolle, n.nr) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.wilson(t.enige, t.antal) w
	CROSS JOIN LATERAL udsatte.wilson(t.inden_for_en, t.antal) v$udsatte_saetning$)
,(508, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_enighed IS
	'Hvor enige to bedømmere er om samme barn i samme måned: helt enige, højst ét point fra hinanden, og den gennemsnitlige forskel (anden rolle minus rolle) pr. par af roller og dimension. Nøgle: kommune_kode, katalog_kode, rolle, anden_rolle, nr.'$udsatte_saetning$)
,(509, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed.antal IS
	'Antal gange to bedømmere har scoret dimensionen for samme barn i samme måned.'$udsatte_saetning$)
,(510, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed.forskel IS
	'Gennemsnitlig forskel i point: anden rolle minus rolle.'$udsatte_saetning$)
,(511, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed.spredning IS
	'Spredning af forskellen.'$udsatte_saetning$)
,(512, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_niveau WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.nr,
	d.navn AS dimension_navn, d.gruppe, t.foerste_fase, t.antal,
	t.foerste_gennemsnit, t.forandring, t.spredning, i.nedre AS nedre95,
	i.oevre AS oevre95, t.fremgang, t.uaendret, t.tilbagegang, t.gulv, t.loft
FROM (SELECT u.kommune_kode, u.katalog_kode, u.rolle, n.nr,
		udsatte.kompas_fase(u.foer[n.nr]) AS foerste_fase, count(*) AS antal,
		avg(u.foer[n.nr])::double precision AS foerste_gennemsnit,
		avg(u.efter[n.nr] - u.foer[n.nr])::double precision AS forandring,
		stddev_samp(u.efter[n.nr] - u.foer[n.nr])::double precision
			AS spredning,
		count(*) FILTER (WHERE u.efter[n.nr] > u.foer[n.nr]) AS fremgang,
		count(*) FILTER (WHERE u.efter[n.nr] = u.foer[n.nr]) AS uaendret,
		count(*) FILTER (WHERE u.efter[n.nr] < u.foer[n.nr]) AS tilbagegang,
		count(*) FILTER (WHERE u.foer[n.nr] = 1) AS gulv,
		count(*) FILTER (WHERE u.foer[n.nr] = 10) AS loft
	FROM udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato()) u
		CROSS JOIN generate_series(1, 10) n(nr)
	WHERE u.efter[n.nr] - u.foer[n.nr] IS NOT NULL
	GROUP BY u.kommune_kode, u.katalog_kode, u.rolle, n.nr,
		udsatte.kompas_fase(u.foer[n.nr])) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.t_interval(t.forandring,
		coalesce(t.spredning, 0), t.antal) i$udsatte_saetning$)
,(513, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_niveau IS
	'Ændring efter hvor barnet begyndte: fase 1-5 (to point hver) ved første måling. Stiger de laveste og falder de højeste lige meget, er det regression mod gennemsnittet og ikke udvikling. gulv og loft er børn der begyndte på 1 eller 10 og ikke kan falde eller stige mere. Nøgle: kommune_kode, katalog_kode, rolle, nr, foerste_fase.'$udsatte_saetning$)
,(514, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau.spredning IS
	'Spredning af ændringen.'$udsatte_saetning$)
,(515, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau.uaendret IS
	'Antal uden ændring på dimensionen.'$udsatte_saetning$)
,(516, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau.antal IS
	'Antal børn scoret på dimensionen begge gange.'$udsatte_saetning$)
,(517, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_sikker_forandring WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.nr,
	d.navn AS dimension_navn, d.gruppe, t.reliabilitet,
	t.foerste_spredning, t.antal, t.sikker_fremgang,
	t.antal - t.sikker_fremgang - t.sikker_tilbagegang AS uaendret,
	t.sikker_tilbagegang,
	t.sikker_fremgang::double precision / t.antal AS fremgang_andel,
	w.nedre AS nedre95, w.oevre AS oevre95,
	t.sikker_tilbagegang::double precision / t.antal AS tilbagegang_andel,
	v.nedre AS tilbagegang_nedre95, v.oevre AS tilbagegang_oevre95
FROM (SELECT u.kommune_kode, u.katalog_kode, u.rolle, s.nr, s.reliabilitet,
		s.spredning AS foerste_spredning, count(*) AS antal,
		count(*) FILTER (WHERE udsatte.rci(u.foer[s.nr], u.efter[s.nr],
			s.spredning, s.reliabilitet) > 1.959964) AS sikker_fremgang,
		count(*) FILTER (WHERE udsatte.rci(u.foer[s.nr], u.efter[s.nr],
			s.spredning, s.reliabilitet) < -1.959964) AS sikker_tilbagegang
	FROM (SELECT p.katalog_kode, p.reliabilitet, f.dimension AS nr, f.spredning
		FROM (SELECT k.katalog_kode, k.reliabilitet,
				udsatte.kompas_profil(x.foer) AS profil
			FROM udsatte.kompas_udvalg('-infinity',
					udsatte.opgoerelsesdato()) x
				JOIN udsatte_register.kompas_katalog k
					ON k.katalog_kode = x.katalog_kode
						AND k.reliabilitet IS NOT NULL
			GROUP BY k.katalog_kode, k.reliabilitet) p
			CROSS JOIN LATERAL udsatte.udfold(p.profil) f
		WHERE f.spredning > 0) s
		JOIN udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato()) u
			ON u.katalog_kode = s.katalog_kode
	WHERE u.efter[s.nr] - u.foer[s.nr] IS NOT NULL
	GROUP BY u.kommune_kode, u.katalog_kode, u.rolle, s.nr, s.reliabilitet,
		s.spredning) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.wilson(t.sikker_fremgang, t.antal) w
	CROSS JOIN LATERAL udsatte.wilson(t.sikker_tilbagegang, t.antal) v$udsatte_saetning$)
,(518, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_sikker_forandring IS
	'Børn hvis ændring er større end måleusikkerheden (Jacobson og Truax, 95 %), pr. dimension. Tom indtil kommunen har fastsat en reliabilitet i kompas_katalog: ingen er offentliggjort for Forandringskompasset. Spredningen er den ved udgavens første målinger. Nøgle: kommune_kode, katalog_kode, rolle, nr.'$udsatte_saetning$)
,(519, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.uaendret IS
	'Antal hvis ændring ikke er større end måleusikkerheden.'$udsatte_saetning$)
,(520, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.antal IS
	'Antal børn scoret på dimensionen begge gange.'$udsatte_saetning$)
,(521, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.fremgang_andel IS
	'Andel med sikker fremgang.'$udsatte_saetning$)
,(522, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.tilbagegang_andel IS
	'Andel med sikker tilbagegang.'$udsatte_saetning$)
,(523, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.koncept_opfyldelse WITH (security_invoker = true) AS
SELECT o.kommune_kode, o.enhed_kode, e.navn AS enhed, o.aar,
	make_date(o.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	o.krav_kode, o.tekst, o.omraade, o.niveau, o.art, o.minimum, o.gjort,
	CASE o.art WHEN 'timer_pr_uge' THEN o.mangler = 0
		ELSE o.gjort >= o.kraevet END AS opfyldt,
	CASE o.art WHEN 'timer_pr_uge' THEN o.mangler
		ELSE greatest(o.kraevet - o.gjort, 0) END AS mangler,
	o.uger, o.uger_opfyldt_andel, o.raekkefoelge
FROM (SELECT r.kommune_kode, r.enhed_kode, r.aar, k.krav_kode, k.tekst,
		k.omraade, k.niveau, k.art, k.minimum,
		coalesce(k.minimum, 1) AS kraevet, k.raekkefoelge,
		CASE k.art WHEN 'timer_pr_uge' THEN u.timer
			WHEN 'antal_pr_aar' THEN a.antal
			ELSE a.seneste::double precision END AS gjort,
		u.mangler, u.uger, u.uger_opfyldt_andel
	FROM (SELECT e.kommune_kode, e.enhed_kode, 'enhed'::text AS niveau, g.aar
		FROM udsatte_register.enhed e
			CROSS JOIN LATERAL generate_series(
				extract(year FROM e.gyldig_fra)::integer,
				extract(year FROM least(e.gyldig_til,
					udsatte.opgoerelsesdato()))::integer) g(aar)
		WHERE e.type = 'familieraadgivning'
		UNION
		SELECT e.kommune_kode, NULL, 'by', g.aar
		FROM udsatte_register.enhed e
			CROSS JOIN LATERAL generate_series(
				extract(year FROM e.gyldig_fra)::integer,
				extract(year FROM least(e.gyldig_til,
					udsatte.opgoerelsesdato()))::integer) g(aar)
		WHERE e.type = 'familieraadgivning') r
		JOIN udsatte_register.konceptkrav k ON k.niveau = r.niveau
		LEFT JOIN (SELECT c.enhed_kode, c.krav_kode,
				extract(year FROM c.maaned)::integer AS aar,
				sum(coalesce(c.antal, c.opfyldt::integer))::double precision
					AS antal,
				(array_agg(coalesce(c.opfyldt, c.antal > 0)
					ORDER BY c.maaned DESC))[1]::integer AS seneste
			FROM udsatte_register.konceptaktivitet c
			WHERE c.maaned <= (SELECT udsatte.opgoerelsesdato())
			GROUP BY c.enhed_kode, c.krav_kode, extract(year FROM c.maaned)) a
			ON a.krav_kode = k.krav_kode AND a.aar = r.aar
				AND a.enhed_kode IS NOT DISTINCT FROM r.enhed_kode
		LEFT JOIN (SELECT w.enhed_kode, q.krav_kode,
				extract(isoyear FROM w.uge)::integer AS aar,
				avg(w.timer)::double precision AS timer,
				avg(greatest(q.minimum - w.timer, 0)) AS mangler,
				count(*)::integer AS uger,
				avg((w.timer >= q.minimum)::integer)::double precision
					AS uger_opfyldt_andel
			FROM (SELECT t.enhed_kode, 'aabningstid'::text AS krav_kode, t.uge,
					coalesce(sum(t.timer) FILTER (WHERE t.uden_aftale), 0)
						AS timer
				FROM udsatte_register.aabningstid t
				GROUP BY t.enhed_kode, t.uge
				UNION ALL
				SELECT b.enhed_kode, 'personale_fra_enheden', b.uge,
					coalesce(sum(b.timer)
						FILTER (WHERE f.type = 'boernefamilieenhed'), 0)
				FROM udsatte_register.bemanding b
					JOIN udsatte_register.enhed f
						ON f.enhed_kode = b.fra_enhed_kode
				GROUP BY b.enhed_kode, b.uge) w
				JOIN udsatte_register.konceptkrav q
					ON q.krav_kode = w.krav_kode
			WHERE w.uge <= (SELECT udsatte.opgoerelsesdato())
			GROUP BY w.enhed_kode, q.krav_kode, extract(isoyear FROM w.uge)) u
			ON u.krav_kode = k.krav_kode AND u.aar = r.aar
				AND u.enhed_kode = r.enhed_kode) o
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = o.enhed_kode$udsatte_saetning$)
,(524, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.koncept_opfyldelse IS
	'Konceptet for familierådgivninger: én række pr. familierådgivning, år og krav, og pr. by, år og krav for de krav der gælder byen (tom enhed_kode). antal_pr_aar: gjort er årets antal, og i et uafsluttet år er kravet ikke opfyldt før antallet er nået. timer_pr_uge: gjort er gennemsnittet af de registrerede uger (ISO-år), og kravet er opfyldt når ingen af dem er under minimum; mangler er de timer der i gennemsnit mangler pr. registreret uge. ja_nej: årets seneste svar, 1 eller 0. Intet registreret giver tomme felter, aldrig nej. Nøgle: kommune_kode, enhed_kode, aar, krav_kode.'$udsatte_saetning$)
,(525, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.raadgivning_aarsstatus WITH (security_invoker = true) AS
SELECT s.kommune_kode, s.type, s.enhed_kode, e.navn AS enhed, s.aar,
	s.er_afsluttet, s.henvendelser, s.henvendelser_forrige,
	CASE WHEN s.er_afsluttet
		THEN 100 * (s.henvendelser::double precision
			/ nullif(s.henvendelser_forrige, 0) - 1) END AS aendring_pct,
	100 * (f.nedre - 1) AS aendring_nedre95,
	100 * (f.oevre - 1) AS aendring_oevre95,
	s.basisaar,
	CASE WHEN s.er_afsluttet AND s.aar > s.basisaar
		THEN 100 * (s.henvendelser::double precision
			/ nullif(s.henvendelser_basis, 0) - 1) END AS aendring_basis_pct,
	s.forloeb_startet, s.forloeb_startet_forrige,
	CASE WHEN s.er_afsluttet
		THEN 100 * (s.forloeb_startet::double precision
			/ nullif(s.forloeb_startet_forrige, 0) - 1) END
		AS forloeb_aendring_pct,
	s.forloeb_afsluttet, s.alder_0_12, s.alder_i_alt,
	s.alder_0_12::double precision / nullif(s.alder_i_alt, 0) AS andel_0_12,
	w.nedre AS nedre95, w.oevre AS oevre95
FROM (SELECT b.*, make_date(b.aar, 12, 31) <= udsatte.opgoerelsesdato()
			AS er_afsluttet,
		-- a year the counting began in the middle of is no year to compare with
		CASE WHEN b.aar > b.basisaar AND lag(b.aar) OVER v = b.aar - 1
			THEN lag(b.henvendelser) OVER v END AS henvendelser_forrige,
		CASE WHEN b.aar > b.basisaar AND lag(b.aar) OVER v = b.aar - 1
			THEN lag(b.forloeb_startet) OVER v END AS forloeb_startet_forrige,
		max(b.henvendelser) FILTER (WHERE b.aar = b.basisaar) OVER
			(PARTITION BY b.kommune_kode, b.type, b.enhed_kode)
			AS henvendelser_basis
	FROM (SELECT g.kommune_kode, g.type, g.enhed_kode, g.aar,
			min(extract(year FROM min(g.foerste) + interval '11 months'))
				OVER (PARTITION BY g.kommune_kode, g.type, g.enhed_kode)::integer
				AS basisaar,
			sum(g.henvendelser)::integer AS henvendelser,
			sum(g.forloeb_startet)::integer AS forloeb_startet,
			sum(g.forloeb_afsluttet)::integer AS forloeb_afsluttet,
			sum(g.alder_0_12)::integer AS alder_0_12,
			sum(g.alder_i_alt)::integer AS alder_i_alt
		FROM (SELECT e.kommune_kode, e.type, n.enhed_kode, t.aar, t.foerste,
				t.henvendelser, t.forloeb_startet, t.forloeb_afsluttet,
				t.alder_0_12, t.alder_i_alt
			FROM (SELECT m.enhed_kode,
					extract(year FROM m.maaned)::integer AS aar,
					min(m.maaned) AS foerste,
					sum(m.henvendelser) AS henvendelser,
					sum(m.forloeb_startet) AS forloeb_startet,
					sum(m.forloeb_afsluttet) AS forloeb_afsluttet,
					sum(m.alder_0_12) AS alder_0_12,
					sum(m.alder_i_alt) AS alder_i_alt
				FROM (SELECT h.enhed_kode, h.maaned, h.antal AS henvendelser,
						0 AS forloeb_startet, 0 AS forloeb_afsluttet,
						0 AS alder_0_12, 0 AS alder_i_alt
					FROM udsatte_maal.henvendelse h
					UNION ALL
					SELECT f.enhed_kode, f.startmaaned, 0, f.antal, 0, 0, 0
					FROM udsatte_register.raadgivningsforloeb f
					UNION ALL
					SELECT f.enhed_kode, f.slutmaaned, 0, 0, f.antal, 0, 0
					FROM udsatte_register.raadgivningsforloeb_afsluttet f
					UNION ALL
					SELECT a.enhed_kode, a.maaned, 0, 0, 0,
						CASE WHEN d.alder_til <= 12 THEN a.antal ELSE 0 END, a.antal
					FROM udsatte_register.henvendelse_alder a
						JOIN udsatte_register.aldersinddeling d
							ON d.aldersinddeling = a.aldersinddeling) m
				WHERE m.maaned <= (SELECT udsatte.opgoerelsesdato())
				GROUP BY m.enhed_kode, extract(year FROM m.maaned)) t
				JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode
				CROSS JOIN LATERAL (VALUES (t.enhed_kode), (NULL)) n(enhed_kode)
			WHERE e.type IN ('familieraadgivning', 'ungeraadgivning')) g
		GROUP BY g.kommune_kode, g.type, g.enhed_kode, g.aar) b
	WINDOW v AS (PARTITION BY b.kommune_kode, b.type, b.enhed_kode
		ORDER BY b.aar)) s
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = s.enhed_kode
	LEFT JOIN LATERAL udsatte.rateforhold(
		s.henvendelser_forrige, 1, s.henvendelser, 1) f ON s.er_afsluttet
	LEFT JOIN LATERAL udsatte.wilson(s.alder_0_12, s.alder_i_alt) w ON true$udsatte_saetning$)
,(526, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.raadgivning_aarsstatus IS
	'Årsstatus for familie- og ungerådgivninger pr. enhed og i alt pr. type (tom enhed_kode): henvendelser og forløb, ændring i procent mod året før (med 95 % interval) og mod basisåret, og andelen af henvendelser om børn på 0-12 år (ufødte med). Basisåret er det første hele år: begynder tællingen efter januar, er det året efter, og der måles ikke mod et halvt år. Uafsluttede år har ingen ændring. Der tælles henvendelser, ikke personer. Nøgle: kommune_kode, type, enhed_kode, aar.'$udsatte_saetning$)
,(527, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.raadgivning_befolkning WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.type, x.enhed_kode, x.enhed, x.aar, x.herkomst,
	x.antal, x.i_alt, x.antal::double precision / nullif(x.i_alt, 0) AS andel,
	w.nedre AS nedre95, w.oevre AS oevre95, x.befolkning, x.forventet_andel,
	x.forventet_andel < w.nedre OR x.forventet_andel > w.oevre AS afviger
FROM (SELECT e.kommune_kode, e.type, e.enhed_kode, e.navn AS enhed, p.aar,
		p.herkomst, p.antal AS befolkning,
		p.antal::double precision
			/ nullif(sum(p.antal) OVER v, 0) AS forventet_andel,
		coalesce(h.antal, 0) AS antal,
		(sum(coalesce(h.antal, 0)) OVER v)::integer AS i_alt
	FROM udsatte_register.enhed e
		JOIN (SELECT e.enhed_kode, b.aar, b.herkomst,
				sum(b.antal)::integer AS antal
			FROM udsatte_register.enhed e
				JOIN udsatte_register.befolkning_herkomst b
					ON b.kommune_kode = e.kommune_kode
			WHERE b.herkomst <> 'uoplyst'
				AND (EXISTS (SELECT FROM udsatte_register.enhed_bydel d
						WHERE d.enhed_kode = e.enhed_kode
							AND d.kommune_kode = b.kommune_kode
							AND d.bydel_nr = b.bydel_nr)
					OR NOT EXISTS (SELECT FROM udsatte_register.enhed_bydel d
						WHERE d.enhed_kode = e.enhed_kode))
			GROUP BY e.enhed_kode, b.aar, b.herkomst) p
			ON p.enhed_kode = e.enhed_kode
		LEFT JOIN (SELECT a.enhed_kode, extract(year FROM a.maaned)::integer
				AS aar, a.herkomst, sum(a.antal)::integer AS antal
			FROM udsatte_register.henvendelse_herkomst a
			WHERE a.maaned <= (SELECT udsatte.opgoerelsesdato())
			GROUP BY a.enhed_kode, extract(year FROM a.maaned), a.herkomst) h
			ON h.enhed_kode = e.enhed_kode AND h.aar = p.aar
				AND h.herkomst = p.herkomst
	WHERE e.type IN ('familieraadgivning', 'ungeraadgivning')
	WINDOW v AS (PARTITION BY e.enhed_kode, p.aar)) x
	LEFT JOIN LATERAL udsatte.wilson(x.antal, x.i_alt) w ON true
WHERE x.i_alt > 0$udsatte_saetning$)
,(528, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.raadgivning_befolkning IS
	'Om henvendelserne afspejler befolkningen: hver herkomsts andel af henvendelserne med 95 % interval ved siden af dens andel af de 0-25-årige i enhedens bydele (hele kommunen når ingen er angivet) 1. januar samme år. Uoplyst er ikke med. afviger: befolkningens andel ligger uden for intervallet. Tom, når befolkning_herkomst ikke er indlæst. Nøgle: enhed_kode, aar, herkomst.'$udsatte_saetning$)
,(529, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anonym_raadgivning WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.enhed_kode, x.enhed, x.aar,
	make_date(x.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	x.henvendelser, x.forloeb_startet, x.forloeb_afsluttet, x.samtaler,
	x.samtaler::double precision / nullif(x.forloeb_startet, 0)
		AS samtaler_pr_forloeb,
	x.gruppeforloeb, x.soeskende, x.fra_enheden, x.henvist_i_alt,
	x.fra_enheden::double precision / nullif(x.henvist_i_alt, 0)
		AS fra_enheden_andel,
	w.nedre AS nedre95, w.oevre AS oevre95
FROM (SELECT e.kommune_kode, e.enhed_kode, e.navn AS enhed,
		extract(year FROM t.maaned)::integer AS aar,
		sum(t.antal) FILTER (WHERE t.slags = 'henvendelse')::integer
			AS henvendelser,
		coalesce(sum(t.antal) FILTER (WHERE t.slags = 'startet'), 0)::integer
			AS forloeb_startet,
		coalesce(sum(t.antal) FILTER (WHERE t.slags = 'afsluttet'), 0)::integer
			AS forloeb_afsluttet,
		sum(t.antal) FILTER (WHERE t.slags = 'ydelse' AND t.kode NOT IN
			('gruppeforloeb', 'antal_soeskende'))::integer AS samtaler,
		sum(t.antal) FILTER (WHERE t.kode = 'gruppeforloeb')::integer
			AS gruppeforloeb,
		sum(t.antal) FILTER (WHERE t.kode = 'antal_soeskende')::integer
			AS soeskende,
		coalesce(sum(t.antal) FILTER (WHERE t.slags = 'henvist'
			AND t.kode = 'boernefamilieenhed'), 0)::integer AS fra_enheden,
		coalesce(sum(t.antal) FILTER (WHERE t.slags = 'henvist'), 0)::integer
			AS henvist_i_alt
	FROM (SELECT h.enhed_kode, h.maaned, 'henvendelse'::text AS slags,
			''::text AS kode, h.antal
		FROM udsatte_maal.henvendelse h
		UNION ALL
		SELECT f.enhed_kode, f.startmaaned, 'startet', '', f.antal
		FROM udsatte_register.raadgivningsforloeb f
		UNION ALL
		SELECT f.enhed_kode, f.slutmaaned, 'afsluttet', '', f.antal
		FROM udsatte_register.raadgivningsforloeb_afsluttet f
		UNION ALL
		SELECT y.enhed_kode, y.maaned, 'ydelse', y.ydelse, y.antal
		FROM udsatte_register.raadgivningsydelse y
		UNION ALL
		SELECT k.enhed_kode, k.maaned, 'henvist', k.henvendt_af, k.antal
		FROM udsatte_register.henvendelse_kanal k) t
		JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode
	WHERE e.type = 'aaben_anonym_raadgivning'
		AND t.maaned <= (SELECT udsatte.opgoerelsesdato())
	GROUP BY e.kommune_kode, e.enhed_kode, e.navn,
		extract(year FROM t.maaned)) x
	LEFT JOIN LATERAL udsatte.wilson(x.fra_enheden, x.henvist_i_alt) w ON true$udsatte_saetning$)
,(530, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anonym_raadgivning IS
	'Åben anonym rådgivning (De Drikker Derhjemme) pr. enhed og år: henvendelser, forløb, samtaler (uden gruppeforløb og søskende) og hvor stor en del af henvendelserne der kommer fra børnefamilieenhederne. Anonyme forløb er ikke personer. Tom er ikke registreret. Nøgle: enhed_kode, aar.'$udsatte_saetning$)
,(531, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anonym_raadgivning_fordeling WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.enhed_kode, x.enhed, x.aar, x.opdeling, x.kode,
	x.antal, x.i_alt, x.antal::double precision / nullif(x.i_alt, 0) AS andel,
	w.nedre AS nedre95, w.oevre AS oevre95
FROM (SELECT e.kommune_kode, e.enhed_kode, e.navn AS enhed,
		extract(year FROM t.maaned)::integer AS aar, t.opdeling, t.kode,
		sum(t.antal)::integer AS antal,
		(sum(sum(t.antal)) OVER (PARTITION BY e.enhed_kode,
			extract(year FROM t.maaned), t.opdeling))::integer AS i_alt
	FROM (SELECT k.enhed_kode, k.maaned, 'henvendt_af'::text AS opdeling,
			k.henvendt_af AS kode, k.antal
		FROM udsatte_register.henvendelse_kanal k
		UNION ALL
		SELECT u.enhed_kode, u.maaned, 'udfald', u.udfald, u.antal
		FROM udsatte_register.henvendelse_udfald u
		UNION ALL
		SELECT f.enhed_kode, f.slutmaaned, 'varighed_band', f.varighed_band,
			f.antal
		FROM udsatte_register.raadgivningsforloeb_afsluttet f
		UNION ALL
		SELECT f.enhed_kode, f.slutmaaned, 'afslutning', f.afslutning, f.antal
		FROM udsatte_register.raadgivningsforloeb_afsluttet f
		UNION ALL
		SELECT y.enhed_kode, y.maaned, 'ydelse', y.ydelse, y.antal
		FROM udsatte_register.raadgivningsydelse y
		WHERE y.ydelse <> 'antal_soeskende') t
		JOIN udsatte_register.enhed e ON e.enhed_kode = t.enhed_kode
	WHERE e.type = 'aaben_anonym_raadgivning'
		AND t.maaned <= (SELECT udsatte.opgoerelsesdato())
	GROUP BY e.kommune_kode, e.enhed_kode, e.navn,
		extract(year FROM t.maaned), t.opdeling, t.kode) x
	LEFT JOIN LATERAL udsatte.wilson(x.antal, x.i_alt) w ON true$udsatte_saetning$)
,(532, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anonym_raadgivning_fordeling IS
	'Åben anonym rådgivning fordelt pr. enhed og år: opdeling er henvendt_af (hvem der henviste), udfald, varighed_band (forløbenes længde), afslutning eller ydelse, kode er koden i den, og andelen er af opdelingens antal, med 95 % interval. Nøgle: enhed_kode, aar, opdeling, kode.'$udsatte_saetning$)
,(533, 'maal', '92-handlinger.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.aarsagskaede WITH (security_invoker = true) AS
SELECT f.strategi, f.nr AS fokusomraade_nr, f.navn AS fokusomraade_navn, m.maal,
	m.tekst AS maal_tekst, v.virkemiddel, v.tekst AS virkemiddel_tekst,
	v.side AS virkemiddel_side, a.aktivitet, a.tekst AS aktivitet_tekst,
	a.side AS aktivitet_side, a.finansieret, m.raekkefoelge
FROM udsatte_register.maal m
	JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade
	LEFT JOIN udsatte_register.virkemiddel v ON v.maal = m.maal
	LEFT JOIN udsatte_register.aktivitet a ON a.virkemiddel = v.virkemiddel$udsatte_saetning$)
,(534, 'maal', '92-handlinger.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.aarsagskaede IS
	'Årsag-virknings-kæden: mål, virkemidler (hvad forskning eller erfaring siger der skal til) og nye aktiviteter. Mål uden virkemidler og virkemidler uden aktiviteter er med, med tomme felter. Nøgle: maal, virkemiddel, aktivitet.'$udsatte_saetning$)
,(535, 'maal', '92-handlinger.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.handlingsoversigt WITH (security_invoker = true) AS
SELECT f.strategi, m.maal, m.tekst AS maal_tekst, v.virkemiddel,
	v.tekst AS virkemiddel_tekst, a.aktivitet, a.tekst AS aktivitet_tekst,
	a.side AS aktivitet_side, a.finansieret,
	CASE WHEN a.finansieret THEN 'finansieret'
		WHEN NOT a.finansieret THEN 'forudsætter tilførsel af midler'
		ELSE 'ikke oplyst' END AS finansiering,
	a.ansvarlig, a.fra, a.til, s.status, s.dato AS status_dato, s.naaet,
	s.maalsat, s.naaet / nullif(s.maalsat, 0) AS opfyldelse,
	s.naaet >= s.maalsat AS maalsat_naaet,
	coalesce(a.til < udsatte.opgoerelsesdato()
		AND coalesce(s.status, '') NOT IN ('gennemfoert', 'opgivet'), false)
		AS forsinket
FROM udsatte_register.aktivitet a
	JOIN udsatte_register.virkemiddel v ON v.virkemiddel = a.virkemiddel
	JOIN udsatte_register.maal m ON m.maal = v.maal
	JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade
	LEFT JOIN LATERAL (SELECT t.status, t.dato, t.naaet, t.maalsat
		FROM udsatte_register.aktivitet_status t
		WHERE t.aktivitet = a.aktivitet
			AND t.dato <= udsatte.opgoerelsesdato()
		ORDER BY t.dato DESC LIMIT 1) s ON true$udsatte_saetning$)
,(536, 'maal', '92-handlinger.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.handlingsoversigt IS
	'Handlingsoversigten: hver ny aktivitet med finansiering (ikke oplyst når den er ukendt), ansvarlig, seneste status på opgørelsesdatoen, og hvad der er nået af det målsatte. forsinket: slutdatoen er passeret, og aktiviteten er hverken gennemført eller opgivet. Nøgle: aktivitet.'$udsatte_saetning$)
,(537, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbragt_sted WITH (security_invoker = true) AS
SELECT DISTINCT ON (x.kommune_kode, x.borger_id, x.periode_type, x.dato)
	x.kommune_kode, x.borger_id, x.periode_type, x.dato, x.stedtype_kode,
	udsatte.alder(x.foedselsdato, x.dato) AS alder
FROM (SELECT f.*, (f.p).periode_type AS periode_type, (f.p).dato AS dato
	FROM (SELECT s.handlekommune_kode AS kommune_kode, s.borger_id,
			b.foedselsdato, v.stedtype_kode, v.anbringelse_id, v.fra,
			udsatte.beholdningsdage(v.fra, v.til,
				(SELECT udsatte.opgoerelsesdato())) AS p
		FROM (SELECT m.sag_id, 99 AS stedtype_kode,
				NULL::bigint AS anbringelse_id, m.ivaerksat AS fra,
				m.afsluttet AS til
			FROM udsatte_register.foranstaltning m
				JOIN udsatte_register.foranstaltningstype t
					ON t.type_kode = m.type_kode
			WHERE t.gruppe = 'anbringelse'
			UNION ALL
			-- aftercare is a placement only where there is a place
			SELECT m.sag_id, o.stedtype_kode, o.anbringelse_id,
				greatest(o.fra, m.ivaerksat), least(o.til, m.afsluttet)
			FROM udsatte_register.anbringelse o
				JOIN udsatte_register.foranstaltning m
					ON m.foranstaltning_id = o.foranstaltning_id
				JOIN udsatte_register.foranstaltningstype t
					ON t.type_kode = m.type_kode
			WHERE t.gruppe IN ('anbringelse', 'eftervaern')
				AND m.ivaerksat IS NOT NULL) v
			JOIN udsatte_register.sag s ON s.sag_id = v.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		WHERE v.fra <= (SELECT udsatte.opgoerelsesdato())
			AND v.fra <= coalesce(v.til, 'infinity')) f) x
ORDER BY x.kommune_kode, x.borger_id, x.periode_type, x.dato,
	x.anbringelse_id IS NULL, x.fra DESC, x.anbringelse_id DESC$udsatte_saetning$)
,(538, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbragt_sted IS
	'Børn og unge anbragt på en opgørelsesdag, med stedtypen for det senest begyndte ophold (99 når intet ophold dækker dagen). Efterværn er med, når den unge bor på et anbringelsessted. Nøgle: kommune_kode, borger_id, periode_type, dato.'$udsatte_saetning$)
,(539, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_fordeling WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.periode_type, x.dato,
	extract(year FROM x.dato)::integer AS aar, x.aldersgruppe, x.opdeling,
	x.stedtype_kode, coalesce(y.navn, CASE x.opdeling
		WHEN 'familiepleje' THEN 'Familiepleje i alt'
		WHEN 'netvaerk' THEN 'Netværkspleje' ELSE 'Anbragte i alt' END) AS stedtype,
	x.antal, x.i_alt, x.antal::double precision / nullif(x.i_alt, 0) AS andel,
	w.nedre AS nedre95, w.oevre AS oevre95, b.beholdning AS boernetal,
	1000 * x.antal / nullif(b.beholdning, 0) AS pr_1000
FROM (SELECT g.kommune_kode, g.periode_type, g.dato, g.aldersgruppe,
		d.opdeling, d.stedtype_kode,
		coalesce(sum(g.antal) FILTER (WHERE d.med), 0)::integer AS antal,
		g.i_alt
	FROM (SELECT a.kommune_kode, a.periode_type, a.dato, a.stedtype_kode,
			CASE WHEN a.alder < 18 THEN '0-17'::text ELSE '18-22' END
				AS aldersgruppe, count(*) AS antal,
			(sum(count(*)) OVER (PARTITION BY a.kommune_kode,
				a.periode_type, a.dato, a.alder < 18))::integer AS i_alt
		FROM udsatte_maal.anbragt_sted a
		WHERE a.alder <= 22
		GROUP BY a.kommune_kode, a.periode_type, a.dato, a.stedtype_kode,
			a.alder < 18) g
		JOIN udsatte_register.stedtype t ON t.stedtype_kode = g.stedtype_kode
		CROSS JOIN LATERAL (VALUES
			('i_alt'::text, NULL::integer, true),
			('familiepleje', NULL, t.familiepleje),
			('netvaerk', NULL, t.netvaerk),
			('stedtype', g.stedtype_kode, true))
			d(opdeling, stedtype_kode, med)
	GROUP BY g.kommune_kode, g.periode_type, g.dato, g.aldersgruppe,
		d.opdeling, d.stedtype_kode, g.i_alt) x
	LEFT JOIN udsatte_register.stedtype y ON y.stedtype_kode = x.stedtype_kode
	LEFT JOIN LATERAL udsatte.wilson(x.antal, x.i_alt) w
		ON x.opdeling <> 'i_alt'
	LEFT JOIN (SELECT k.kommune_kode, k.slut,
			CASE WHEN k.alder < 18 THEN '0-17'::text ELSE '18-22' END
				AS aldersgruppe, sum(k.beholdning) AS beholdning
		FROM udsatte_maal.befolkning_kvartal k
		WHERE k.alder <= 22
		GROUP BY k.kommune_kode, k.slut, k.alder < 18) b
		ON b.kommune_kode = x.kommune_kode AND b.slut = x.dato
			AND b.aldersgruppe = x.aldersgruppe$udsatte_saetning$)
,(540, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_fordeling IS
	'Anbragte på opgørelsesdagen pr. kvartal og år, 0-17 år og 18-22 år (efterværn på et anbringelsessted) hver for sig: i alt, andel i familiepleje og i netværkspleje (som også er familiepleje) med 95 % interval, og pr. stedtype; pr. 1.000 i samme alder. Uoplyst sted er med i nævneren. Nøgle: kommune_kode, periode_type, dato, aldersgruppe, opdeling, stedtype_kode.'$udsatte_saetning$)
,(541, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.fakta_omraade WITH (security_invoker = true) AS
SELECT coalesce(c.kommune_kode, r.kommune_kode) AS kommune_kode,
	coalesce(c.aar, r.aar) AS aar,
	make_date(coalesce(c.aar, r.aar), 12, 31) <= udsatte.opgoerelsesdato()
		AS er_afsluttet,
	coalesce(c.hjulpet_i_alt, 0) AS hjulpet_i_alt,
	coalesce(c.anbragte, 0) AS anbragte,
	coalesce(c.anbragte_0_17, 0) AS anbragte_0_17,
	coalesce(c.anbragte, 0) - coalesce(c.anbragte_0_17, 0) AS anbragte_18_22,
	coalesce(c.hjulpet_i_alt, 0) - coalesce(c.anbragte, 0) AS forebyggende,
	r.henvendelser, f.forloeb_startet
FROM (SELECT d.kommune_kode, d.aar, count(*)::integer AS hjulpet_i_alt,
		(count(*) FILTER (WHERE d.anbragt))::integer AS anbragte,
		(count(*) FILTER (WHERE d.anbragt_under_18))::integer AS anbragte_0_17
	FROM (SELECT g.kommune_kode, g.borger_id, g.aar,
			bool_or(g.anbragt) AS anbragt,
			bool_or(g.anbragt AND g.alder < 18) AS anbragt_under_18
		FROM (SELECT f.kommune_kode, f.borger_id,
				extract(year FROM (f.p).start)::integer AS aar, f.anbragt,
				udsatte.alder(f.foedselsdato, greatest(f.fra, (f.p).start))
					AS alder
			FROM (SELECT s.handlekommune_kode AS kommune_kode, s.borger_id,
					b.foedselsdato, m.ivaerksat AS fra,
					t.gruppe = 'anbringelse' AS anbragt,
					udsatte.perioder(m.ivaerksat, m.afsluttet,
						(SELECT udsatte.opgoerelsesdato())) AS p
				FROM udsatte_register.foranstaltning m
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
					JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
					JOIN udsatte_register.borger b
						ON b.borger_id = s.borger_id
				WHERE t.gruppe IN ('forebyggende', 'anbringelse', 'eftervaern')
					AND m.ivaerksat <= (SELECT udsatte.opgoerelsesdato())
				UNION ALL
				-- a place under aftercare is a placement while it lasts
				SELECT s.handlekommune_kode, s.borger_id, b.foedselsdato,
					greatest(o.fra, m.ivaerksat), true,
					udsatte.perioder(greatest(o.fra, m.ivaerksat),
						least(o.til, m.afsluttet),
						(SELECT udsatte.opgoerelsesdato()))
				FROM udsatte_register.anbringelse o
					JOIN udsatte_register.foranstaltning m
						ON m.foranstaltning_id = o.foranstaltning_id
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
					JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
					JOIN udsatte_register.borger b
						ON b.borger_id = s.borger_id
				WHERE t.gruppe = 'eftervaern'
					AND greatest(o.fra, m.ivaerksat)
						<= (SELECT udsatte.opgoerelsesdato())) f
			WHERE (f.p).periode_type = 'aar') g
		WHERE g.alder <= 22
		GROUP BY g.kommune_kode, g.borger_id, g.aar) d
	GROUP BY d.kommune_kode, d.aar) c
	FULL JOIN (SELECT h.kommune_kode, extract(year FROM h.maaned)::integer AS aar,
			sum(h.antal)::integer AS henvendelser
		FROM udsatte_maal.henvendelse h
		GROUP BY h.kommune_kode, extract(year FROM h.maaned)) r
		ON r.kommune_kode = c.kommune_kode AND r.aar = c.aar
	LEFT JOIN (SELECT e.kommune_kode, extract(year FROM v.startmaaned)::integer
			AS aar, sum(v.antal)::integer AS forloeb_startet
		FROM udsatte_register.raadgivningsforloeb v
			JOIN udsatte_register.enhed e ON e.enhed_kode = v.enhed_kode
		WHERE v.startmaaned <= (SELECT udsatte.opgoerelsesdato())
		GROUP BY e.kommune_kode, extract(year FROM v.startmaaned)) f
		ON f.kommune_kode = coalesce(c.kommune_kode, r.kommune_kode)
			AND f.aar = coalesce(c.aar, r.aar)$udsatte_saetning$)
,(542, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.fakta_omraade IS
	'Fakta om området pr. år: forskellige børn og unge (0-22 år) med en foranstaltning eller efterværn på mindst én dag i året, hvor mange af dem der var anbragt (18-22 år for sig: de der først er anbragt i året efter at være fyldt 18), og resten, der fik forebyggende hjælp; dertil henvendelser og forløb i rådgivningerne, som ikke er personer. Alder på den første dag i året hjælpen gjaldt. Nøgle: kommune_kode, aar.'$udsatte_saetning$)
$udsatte_skabelon$;
COMMENT ON FUNCTION @extschema@.skabelon() IS
	'De sætninger som opret_register() bygger rummene af, i rækkefølge: rum (register eller maal), fil og sætning.';

-- Compares a relation that is already there with the columns it must have.
-- Returns a description of what is missing or of the wrong type; NULL if
-- nothing is. With udvid, columns missing from a table are added to it.
CREATE FUNCTION @extschema@.intern_kontrakt(
		tabel regclass, navn text, saetning text, udvid boolean)
	RETURNS text
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	er_tabel	boolean := (SELECT c.relkind IN ('r', 'p')
		FROM pg_class c WHERE c.oid = tabel);
	k		record;
	mangler	text[] := '{}';
BEGIN
	EXECUTE regexp_replace(saetning, '^CREATE TABLE \S+ \(',
		'CREATE TEMP TABLE udsatte_kontrakt (') || ' ON COMMIT DROP';
	FOR k IN
		SELECT a.attname, format_type(a.atttypid, a.atttypmod) AS krav,
			a.attnotnull, pg_get_expr(d.adbin, d.adrelid) AS forvalg,
			format_type(b.atttypid, b.atttypmod) AS er
		FROM pg_attribute a
			LEFT JOIN pg_attrdef d
				ON d.adrelid = a.attrelid AND d.adnum = a.attnum
			LEFT JOIN pg_attribute b
				ON b.attrelid = tabel AND b.attname = a.attname
					AND b.attnum > 0 AND NOT b.attisdropped
		WHERE a.attrelid = 'pg_temp.udsatte_kontrakt'::regclass
			AND a.attnum > 0 AND a.attname <> 'indbygget'
			AND (b.attname IS NULL OR b.atttypid <> a.atttypid)
		ORDER BY a.attnum
	LOOP
		IF k.er IS NULL AND er_tabel AND udvid
			AND (k.forvalg IS NOT NULL OR NOT k.attnotnull) THEN
			EXECUTE format('ALTER TABLE %s ADD COLUMN %I %s%s%s', tabel,
				k.attname, k.krav, ' DEFAULT ' || k.forvalg,
				CASE WHEN k.attnotnull THEN ' NOT NULL' END);
			RAISE NOTICE 'column "%" added to "%"', k.attname, navn;
		ELSIF k.er IS NULL THEN
			mangler := mangler || format('column %s (%s) is missing',
				k.attname, k.krav);
		ELSE
			mangler := mangler || format('column %s is %s and must be %s',
				k.attname, k.er, k.krav);
		END IF;
	END LOOP;
	DROP TABLE pg_temp.udsatte_kontrakt;
	RETURN nullif(array_to_string(mangler, '; '), '');
END
$$;
COMMENT ON FUNCTION @extschema@.intern_kontrakt(regclass, text, text, boolean) IS
	'Intern: holder en relation der findes i forvejen op mod de kolonner registret kræver.';

-- Merges shipped rows into a catalogue: new keys are inserted, rows still
-- marked indbygget are refreshed, all other rows are left alone.
CREATE FUNCTION @extschema@.intern_katalograekker(navn text, saetning text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	tabel		regclass := to_regclass('udsatte_register.' || quote_ident(navn));
	kolonner	text := substring(saetning FROM '^INSERT INTO \S+ \(([^)]*)\)');
	liste		text[] := regexp_split_to_array(trim(kolonner), '\s*,\s*');
	noegle		text[];
	har_mrk		boolean;
	andre		text[];
BEGIN
	SELECT array_agg(a.attname::text ORDER BY a.attnum) INTO noegle
	FROM pg_index i
		JOIN pg_attribute a
			ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
	WHERE i.indrelid = tabel AND i.indisprimary;
	IF noegle IS NULL THEN
		RAISE NOTICE 'catalogue "udsatte_register.%" is the municipality''s own: its rows are not filled in', navn;
		RETURN;
	END IF;
	SELECT count(*) > 0 INTO har_mrk
	FROM pg_attribute a
	WHERE a.attrelid = tabel AND a.attname = 'indbygget' AND NOT a.attisdropped;
	SELECT array_agg(k) INTO andre FROM unnest(liste) k WHERE k <> ALL (noegle);

	EXECUTE format('CREATE TEMP TABLE udsatte_raekker ON COMMIT DROP AS SELECT %s FROM %s WITH NO DATA',
		kolonner, tabel);
	EXECUTE regexp_replace(saetning, '^INSERT INTO \S+ ',
		'INSERT INTO pg_temp.udsatte_raekker ');
	IF har_mrk AND andre IS NOT NULL THEN
		EXECUTE format('UPDATE %s t SET (%s) = ROW (%s) FROM pg_temp.udsatte_raekker r WHERE t.indbygget AND %s AND (%s) IS DISTINCT FROM (%s)',
			tabel, array_to_string(andre, ', '),
			(SELECT string_agg('r.' || k, ', ' ORDER BY n)
				FROM unnest(andre) WITH ORDINALITY u(k, n)),
			(SELECT string_agg(format('t.%1$s = r.%1$s', k), ' AND ')
				FROM unnest(noegle) k),
			(SELECT string_agg('t.' || k || '::text', ', ' ORDER BY n)
				FROM unnest(andre) WITH ORDINALITY u(k, n)),
			(SELECT string_agg('r.' || k || '::text', ', ' ORDER BY n)
				FROM unnest(andre) WITH ORDINALITY u(k, n)));
	END IF;
	EXECUTE format('INSERT INTO %s (%s%s) SELECT r.*%s FROM pg_temp.udsatte_raekker r WHERE NOT EXISTS (SELECT FROM %s t WHERE %s)',
		tabel, kolonner, CASE WHEN har_mrk THEN ', indbygget' END,
		CASE WHEN har_mrk THEN ', true' END, tabel,
		(SELECT string_agg(format('t.%1$s = r.%1$s', k), ' AND ')
			FROM unnest(noegle) k));
	DROP TABLE pg_temp.udsatte_raekker;
	EXECUTE format('ANALYZE %s', tabel);
END
$$;
COMMENT ON FUNCTION @extschema@.intern_katalograekker(text, text) IS
	'Intern: fletter udvidelsens katalogrækker ind. Kommunens egne rækker røres ikke.';

-- Sets a comment unless the owner has written one of his own.
CREATE FUNCTION @extschema@.intern_kommentar(navn text, slags text, ny text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	noegle	text := 'kommentar ' || navn;
	dele	text[] := parse_ident(navn);
	tabel	regclass := to_regclass(format('%I.%I', dele[1], dele[2]));
	nu		text;
	foer	text;
	relslags	text;
BEGIN
	SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'f' THEN 'FOREIGN TABLE'
			WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END INTO relslags
	FROM pg_class c WHERE c.oid = tabel;
	IF slags = 'COLUMN' THEN
		SELECT col_description(tabel, a.attnum) INTO nu
		FROM pg_attribute a
		WHERE a.attrelid = tabel AND a.attname = dele[3] AND NOT a.attisdropped;
		IF NOT FOUND THEN
			RETURN;
		END IF;
		relslags := 'COLUMN';
	ELSE
		nu := obj_description(tabel, 'pg_class');
	END IF;
	IF nu IS NOT DISTINCT FROM ny THEN
		RETURN;
	END IF;
	SELECT o.saetning_md5 INTO foer
	FROM udsatte_register.installeret_objekt o WHERE o.objekt = noegle;
	IF nu IS NULL OR md5(nu) = foer THEN
		EXECUTE format('COMMENT ON %s %s IS %L', relslags, navn, ny);
		INSERT INTO udsatte_register.installeret_objekt AS o
			(objekt, saetning_md5, version)
		VALUES (noegle, md5(ny), '0.1.0')
		ON CONFLICT (objekt) DO UPDATE
			SET saetning_md5 = EXCLUDED.saetning_md5,
				version = EXCLUDED.version, opdateret = now();
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_kommentar(text, text, text) IS
	'Intern: sætter en kommentar, medmindre ejeren har skrevet sin egen.';

-- Carries out one statement so that the rooms come to hold what it makes,
-- and leaves everything alone that already is as it should be.
CREATE FUNCTION @extschema@.intern_saetning(saetning text, udvid boolean)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	hoved	text[] := regexp_match(saetning,
		'^(CREATE TABLE|CREATE VIEW|CREATE INDEX|ALTER TABLE|INSERT INTO|COMMENT ON (?:TABLE|VIEW|COLUMN))\s+(\S+)');
	slags	text := hoved[1];
	navn	text := hoved[2];
	noegle	text := slags || ' ' || navn;
	tabel	regclass;
	del		text;
	kendt	text;
	mangler	text;
BEGIN
	IF slags IS NULL THEN
		RAISE EXCEPTION 'unknown kind of statement: %', left(saetning, 60);
	END IF;
	IF slags LIKE 'COMMENT ON %' THEN
		EXECUTE 'SELECT ' || substring(saetning FROM ' IS\s+(.*)$') INTO del;
		PERFORM @extschema@.intern_kommentar(navn,
			substring(slags FROM 12), del);
		RETURN;
	ELSIF slags = 'CREATE TABLE' AND to_regclass(navn) IS NOT NULL THEN
		mangler := @extschema@.intern_kontrakt(navn::regclass, navn,
			saetning, udvid);
		IF mangler IS NOT NULL THEN
			RAISE EXCEPTION USING
				ERRCODE = 'invalid_table_definition',
				MESSAGE = format('relation "%s" does not meet the contract of the register', navn),
				DETAIL = upper(left(mangler, 1)) || substr(mangler, 2) || '.',
				HINT = 'Give the relation the columns and types named, or rename it and let the register make its own.';
		END IF;
		RETURN;
	ELSIF slags = 'ALTER TABLE' THEN
		noegle := noegle || ' ' || substring(saetning FROM 'ADD CONSTRAINT (\S+)');
		IF EXISTS (SELECT FROM pg_constraint c
				WHERE c.conrelid = navn::regclass
					AND c.conname = substring(saetning FROM 'ADD CONSTRAINT (\S+)')) THEN
			RETURN;
		END IF;
	ELSIF slags = 'INSERT INTO' THEN
		-- one block of rows a statement: the key tells blocks apart
		noegle := noegle || ' ' || md5(substring(saetning FROM '^[^\n]*\n[^\n]*'));
	ELSIF slags = 'CREATE INDEX' THEN
		IF to_regclass('udsatte_register.' || navn) IS NOT NULL THEN
			RETURN;
		END IF;
	END IF;

	IF to_regclass('udsatte_register.installeret_objekt') IS NOT NULL THEN
		SELECT o.saetning_md5 INTO kendt
		FROM udsatte_register.installeret_objekt o WHERE o.objekt = noegle;
	END IF;
	IF slags IN ('INSERT INTO', 'CREATE VIEW') AND kendt = md5(saetning)
		AND to_regclass(navn) IS NOT NULL THEN
		RETURN;
	END IF;

	IF slags = 'INSERT INTO' THEN
		PERFORM @extschema@.intern_katalograekker(
			(parse_ident(navn))[2], saetning);
	ELSIF slags = 'CREATE VIEW' THEN
		IF kendt IS NULL AND to_regclass(navn) IS NOT NULL THEN
			RAISE EXCEPTION USING
				ERRCODE = 'duplicate_table',
				MESSAGE = format('relation "%s" is in the way', navn),
				DETAIL = 'It was not made by udsatte.',
				HINT = 'Rename it or move it to another schema.';
		END IF;
		EXECUTE 'CREATE OR REPLACE' || substr(saetning, 7);
	ELSIF slags IN ('ALTER TABLE', 'CREATE INDEX') THEN
		-- A relation that the municipality brings along may be a view or a
		-- foreign table, or be partitioned: what it cannot carry is left out.
		BEGIN
			EXECUTE saetning;
		EXCEPTION
			WHEN wrong_object_type OR invalid_foreign_key
				OR feature_not_supported THEN
			RAISE NOTICE 'left out: %', noegle USING DETAIL = SQLERRM;
			noegle := 'udeladt ' || noegle;
		END;
	ELSE
		EXECUTE saetning;
	END IF;

	IF slags = 'CREATE TABLE' AND navn = 'udsatte_register.installeret_objekt' THEN
		RETURN;
	END IF;
	INSERT INTO udsatte_register.installeret_objekt AS o
		(objekt, saetning_md5, version)
	VALUES (noegle, md5(saetning), '0.1.0')
	ON CONFLICT (objekt) DO UPDATE
		SET saetning_md5 = EXCLUDED.saetning_md5,
			version = EXCLUDED.version, opdateret = now()
		WHERE o.saetning_md5 <> EXCLUDED.saetning_md5;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_saetning(text, boolean) IS
	'Intern: udfører én sætning fra skabelonen, så rummene kommer til at indeholde det den laver, uden at røre det der er i orden.';

CREATE FUNCTION @extschema@.intern_byg_rum(udvid boolean) RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET client_min_messages = notice
	AS $$
DECLARE
	s	record;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('udsatte.opret_register'));
	IF to_regnamespace('udsatte_register') IS NULL THEN
		CREATE SCHEMA udsatte_register;
		COMMENT ON SCHEMA udsatte_register IS
			'Kommunens register: sager, frister, kompasmålinger og kataloger. Personoplysninger.';
	END IF;
	IF to_regnamespace('udsatte_maal') IS NULL THEN
		CREATE SCHEMA udsatte_maal;
		COMMENT ON SCHEMA udsatte_maal IS
			'Målene med nøjagtige tal, fra personniveau til strategioverblik. For ledere og analytikere.';
	END IF;
	IF to_regnamespace('udsatte_bi') IS NULL THEN
		CREATE SCHEMA udsatte_bi;
		COMMENT ON SCHEMA udsatte_bi IS
			'Offentliggjorte tal der er beskyttet mod genkendelse. For BI-værktøjer og offentligheden.';
	END IF;
	FOR s IN SELECT k.saetning FROM @extschema@.skabelon() k ORDER BY k.nr LOOP
		PERFORM @extschema@.intern_saetning(s.saetning, udvid);
	END LOOP;
	-- Whatever changes the register makes stored numbers stale; to say so takes
	-- no more than adding a number.
	IF NOT has_table_privilege('public', 'udsatte_register.registeraendring', 'INSERT') THEN
		GRANT INSERT ON udsatte_register.registeraendring TO PUBLIC;
	END IF;
	FOR s IN
		SELECT c.oid::regclass AS tabel
		FROM pg_class c
		WHERE c.relnamespace = 'udsatte_register'::regnamespace
			AND c.relkind IN ('r', 'p')
			AND c.relname NOT IN ('registeraendring', 'celle_lager',
				'celle_lager_tal', 'installeret_objekt', 'kolonneordbog')
			AND NOT EXISTS (SELECT FROM pg_trigger t
				WHERE t.tgrelid = c.oid AND t.tgname = 'udsatte_aendret')
		ORDER BY c.relname
	LOOP
		EXECUTE format('CREATE TRIGGER udsatte_aendret AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.intern_register_aendret()',
			s.tabel);
	END LOOP;
	-- What a goal view shows stands in its comment, as the catalogue defines it.
	FOR s IN
		SELECT format('udsatte_maal.maal_%s', lower(m.maal)) AS navn,
			format('Mål %s: %s. I alt og pr. myndighedsenhed, pr. kvartal og år. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.',
				m.maal, m.tekst)
			|| string_agg(format(E'\n%s: %s Tæller: %s. Nævner: %s. %s (%s)',
				i.indikator, i.definition, i.taeller_tekst, i.naevner_tekst,
				i.kohorte, i.proveniens), '' ORDER BY i.raekkefoelge, i.indikator)
				AS beskrivelse
		FROM udsatte_register.maal m
			JOIN udsatte_register.indikator i ON i.maal = m.maal
		WHERE to_regclass(format('udsatte_maal.maal_%s', lower(m.maal))) IS NOT NULL
		GROUP BY m.maal, m.tekst
		ORDER BY m.maal
	LOOP
		PERFORM @extschema@.intern_kommentar(s.navn, 'VIEW', s.beskrivelse);
	END LOOP;
	FOR s IN
		SELECT format('%I.%I.%I', n.nspname, c.relname, a.attname) AS navn,
			o.beskrivelse
		FROM pg_namespace n
			JOIN pg_class c ON c.relnamespace = n.oid
			JOIN pg_attribute a ON a.attrelid = c.oid
			JOIN udsatte_register.kolonneordbog o ON o.kolonne = a.attname
		WHERE n.nspname IN ('udsatte_register', 'udsatte_maal', 'udsatte_bi')
			AND c.relkind IN ('r', 'p', 'v', 'f') AND a.attnum > 0
			AND NOT a.attisdropped
			AND col_description(c.oid, a.attnum) IS NULL
		ORDER BY 1
	LOOP
		PERFORM @extschema@.intern_kommentar(s.navn, 'COLUMN', s.beskrivelse);
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_byg_rum(boolean) IS
	'Intern: bygger eller tilpasser de tre rum.';

CREATE PROCEDURE @extschema@.opret_register()
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	PERFORM @extschema@.intern_byg_rum(false);
END
$$;
COMMENT ON PROCEDURE @extschema@.opret_register() IS
	'Opretter udsatte_register, udsatte_maal og udsatte_bi som almindelige objekter ejet af den der kalder. Kan kaldes igen uden at ændre noget. Relationer der findes i forvejen beholdes, når de har de krævede kolonner og typer; ellers siger fejlen (42P16) hvad der mangler.';

CREATE PROCEDURE @extschema@.opdater_register()
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	IF to_regclass('udsatte_register.installeret_objekt') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = 'there is no register to bring up to date',
			HINT = 'Run CALL udsatte.opret_register() first.';
	END IF;
	PERFORM @extschema@.intern_byg_rum(true);
END
$$;
COMMENT ON PROCEDURE @extschema@.opdater_register() IS
	'Bringer de tre rum på højde med den installerede version efter ALTER EXTENSION udsatte UPDATE. Tilføjer, sletter aldrig data, og rører ikke rækker, kommentarer eller objekter som kommunen selv har lavet.';

-- sql/install/70-indlaes.sql
-- The way into the register: a delivery is one transaction.
--
--   BEGIN;
--   SELECT udsatte.indlaes_start();
--   for each file, in the order of udsatte.indlaes_raekkefoelge():
--     COPY pg_temp.indlaes_linje (tekst) FROM STDIN      whole lines, as text
--     SELECT * FROM udsatte.indlaes_tabel('sag', 'sag.csv');
--   SELECT udsatte.indlaes_slut();
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
	FOR gammel IN
		SELECT c.oid FROM pg_class c
		WHERE c.relnamespace = pg_my_temp_schema() AND c.relkind = 'r'
			AND c.relname IN ('indlaes_linje', 'indlaes_afvist',
				'indlaes_resultat', 'indlaes_grund', 'indlaes_person',
				'indlaes_raekke', 'indlaes_tilstand')
	LOOP
		EXECUTE format('DROP TABLE %s', gammel);
	END LOOP;
	CREATE TEMP TABLE indlaes_tilstand (
		identitet	boolean NOT NULL,
		begyndt		timestamptz NOT NULL
	) ON COMMIT DROP;
	INSERT INTO pg_temp.indlaes_tilstand
	VALUES (indlaes_start.identitet, clock_timestamp());
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
	'Begynder en leverance: venter til ingen anden indlæser, og laver de midlertidige tabeller indlaes_linje (filens linjer), indlaes_afvist (afviste rækker) og indlaes_resultat (tal pr. fil), som forsvinder ved transaktionens slutning. Skal kaldes i en transaktion. identitet: gem også personnumrene i udsatte_register.identitet.';

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

-- sql/install/71-indlaes-tabel.sql
-- One file into one table: the lines are read as CSV, typed, looked up and
-- checked by one statement made for the file, and the good rows merged.

-- What the header of the file in indlaes_linje says: the field number of each
-- column, by intern_indlaes_kolonner().  A file that cannot be read at all
-- has its reasons put in indlaes_afvist, and skilletegn is NULL.
CREATE FUNCTION @extschema@.intern_indlaes_hoved(tabel regclass, fil text,
		OUT linje bigint, OUT skilletegn text, OUT felter text[])
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	hoved	text;
	foer	bigint := (SELECT count(*) FROM pg_temp.indlaes_afvist);
BEGIN
	SELECT l.nr, l.tekst INTO linje, hoved
	FROM pg_temp.indlaes_linje l ORDER BY l.nr LIMIT 1;
	skilletegn := CASE WHEN length(hoved) - length(replace(hoved, ';', ''))
			> length(hoved) - length(replace(hoved, ',', ''))
		THEN ';' ELSE ',' END;
	felter := ARRAY(SELECT lower(btrim(f))
		FROM unnest(@extschema@.csv_felter(hoved, skilletegn))
			WITH ORDINALITY u(f, n) ORDER BY n);
	IF felter IN ('{}', '{NULL}') THEN
		INSERT INTO pg_temp.indlaes_afvist
		VALUES (fil, 1, NULL, 'mangler', 'Filen har ingen overskrift.');
		skilletegn := NULL;
		RETURN;
	END IF;
	-- What stands there is not repeated: in a file without a header it is
	-- the first row.
	INSERT INTO pg_temp.indlaes_afvist
	SELECT fil, linje, NULL, 'ukendt_kolonne',
		format('Overskriftens felt nr. %s er ikke navnet på en kolonne som kan indlæses i %s.',
			u.n, (SELECT c.relname FROM pg_class c WHERE c.oid = tabel))
	FROM unnest(felter) WITH ORDINALITY u(navn, n)
	WHERE NOT EXISTS (SELECT
		FROM @extschema@.intern_indlaes_kolonner(tabel) k
		WHERE k.filkolonne = u.navn);
	INSERT INTO pg_temp.indlaes_afvist
	SELECT fil, linje, k.kolonne, 'dublet',
		format('Overskriften giver kolonnen %s mere end én gang.', k.kolonne)
	FROM @extschema@.intern_indlaes_kolonner(tabel) k
		JOIN unnest(felter) u(navn) ON u.navn = k.filkolonne
	GROUP BY k.kolonne
	HAVING count(*) > count(DISTINCT u.navn)
		OR count(*) > 1 AND k.kolonne <> 'borger_id';
	INSERT INTO pg_temp.indlaes_afvist
	SELECT fil, linje, min(k.filkolonne), 'mangler',
		format('Overskriften mangler kolonnen %s.',
			string_agg(k.filkolonne, ' eller '))
	FROM @extschema@.intern_indlaes_kolonner(tabel) k
	WHERE k.kraevet
	GROUP BY k.nr, k.kolonne
	HAVING NOT bool_or(k.filkolonne = ANY (felter))
	ORDER BY k.nr;
	IF (SELECT count(*) FROM pg_temp.indlaes_afvist) > foer THEN
		skilletegn := NULL;
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_hoved(regclass, text) IS
	'Intern: læser overskriften på filen i indlaes_linje. skilletegn er NULL, når hele filen må afvises; grundene står da i indlaes_afvist.';

-- The statement that makes indlaes_raekke of indlaes_linje: a row for each
-- line, with the table's columns, #nr (line), #tilstand (n new, a changed,
-- u unchanged) and #fejl (the reason for rejecting it, or NULL).
CREATE FUNCTION @extschema@.intern_indlaes_saetning(tabel regclass, hovedlinje bigint,
		skilletegn text, felter text[])
	RETURNS text
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	k		record;
	laeste	text := '';		-- the fields as values
	kilder	text := '';		-- joins that find what references point at
	opslag	text := '';		-- joins that find codes
	givne	text := '';		-- the columns that the file gives
	alle	text := '';		-- and those it does not
	fejl	text := '';		-- what is wrong with a value
	ukendt	text := '';		-- codes that are not there
	brud	text := '';		-- rules that are broken
	udtryk	text;
	tomt	text;
	mangler	text;
	ens		text := '';
	ens_t	text := '';
	noegle	record;
	overskrift	text;
	n		integer := 0;
BEGIN
	SELECT * INTO noegle
	FROM @extschema@.intern_indlaes_noegler(tabel) i WHERE i.nr = 1;
	fejl := format('WHEN q."#ulaeselig" THEN %s WHEN cardinality(q."#f") IS DISTINCT FROM %s THEN %s',
		@extschema@.intern_indlaes_grund(NULL, 'tegnsaet',
			'Linjen er ikke skrevet i det tegnsæt som filen skal være i.'),
		cardinality(felter),
		@extschema@.intern_indlaes_grund(NULL, 'antal_felter',
			'Linjen har et andet antal felter end overskriften, eller dens anførselstegn går ikke op.'));
	FOR k IN
		SELECT c.*, array_position(felter, c.filkolonne) AS felt
		FROM @extschema@.intern_indlaes_kolonner(tabel) c
		WHERE c.filkolonne = ANY (felter)
		ORDER BY c.nr, c.slags
	LOOP
		laeste := laeste || format(', %s AS %I',
			format(k.laeser, format('l.f[%s]', k.felt)), k.filkolonne);
		IF k.laeser NOT LIKE 'nullif%' THEN
			fejl := fejl || format(' WHEN q.%I IS NULL AND q."#f"[%s] <> '''' THEN %s',
				k.filkolonne, k.felt,
				@extschema@.intern_indlaes_grund(k.filkolonne, 'ugyldig_vaerdi',
					format('Det der står i %s, er ikke %s.', k.filkolonne, k.hvad)));
		END IF;
		IF k.cifre IS NOT NULL THEN
			fejl := fejl || format(' WHEN NOT (abs(q.%1$I) < 1e%2$s AND q.%1$I = round(q.%1$I, %3$s)) THEN %4$s',
				k.filkolonne, k.cifre - k.decimaler, k.decimaler,
				@extschema@.intern_indlaes_grund(k.filkolonne, 'ugyldig_vaerdi',
					format('Tallet i %s har for mange cifre: der er plads til %s før og %s efter kommaet.',
						k.filkolonne, k.cifre - k.decimaler, k.decimaler)));
		END IF;
	END LOOP;

	-- Each column of the table from the one or two fields that give it.
	FOR k IN
		SELECT c.nr, c.kolonne, c.type, c.kraevet, c.standard, c.cifre,
			c.decimaler, string_agg(c.slags, ',' ORDER BY c.slags) AS slags,
			array_agg(c.filkolonne ORDER BY c.slags) AS felt,
			min(c.kolonne) <> ALL (noegle.kolonner) AS sammenlignes
		FROM @extschema@.intern_indlaes_kolonner(tabel) c
		WHERE c.filkolonne = ANY (felter)
		GROUP BY c.nr, c.kolonne, c.type, c.kraevet, c.standard, c.cifre, c.decimaler
		ORDER BY c.nr
	LOOP
		n := n + 1;
		tomt := (SELECT string_agg(format('q.%I IS NULL', f), ' AND ') FROM unnest(k.felt) f);
		IF k.slags = 'vaerdi' THEN
			udtryk := format('q.%I', k.felt[1]);
			IF k.cifre IS NOT NULL THEN
				udtryk := format('CASE WHEN abs(%1$s) < 1e%2$s THEN %1$s END',
					udtryk, k.cifre - k.decimaler);
			END IF;
		ELSE
			udtryk := '';
			IF k.slags LIKE 'person%' THEN
				kilder := kilder || ' LEFT JOIN pg_temp.indlaes_person p ON p.cpr OPERATOR(@extschema@.=) q.cpr';
				IF k.kolonne = 'pseudonym' THEN
					udtryk := 'p.pseudonym';
				ELSE
					kilder := kilder || ' LEFT JOIN udsatte_register.borger b ON b.pseudonym OPERATOR(@extschema@.=) p.pseudonym';
					udtryk := 'b.borger_id';
					fejl := fejl || format(' WHEN q.cpr IS NOT NULL AND b.borger_id IS NULL THEN %s',
						@extschema@.intern_indlaes_grund('cpr', 'ukendt_reference',
							'Personnummeret hører ikke til nogen i borger.'));
				END IF;
			END IF;
			IF k.slags LIKE '%reference' THEN
				kilder := kilder || format(' LEFT JOIN %1$s r%2$s ON r%2$s.kilde_id = q.%3$I',
					CASE WHEN (SELECT i.har_indeks
							FROM @extschema@.intern_indlaes_noegler(to_regclass(
								'udsatte_register.' || quote_ident(left(k.kolonne, -3)))) i
							WHERE i.nr = 1 AND i.kolonner = '{kilde_id}')
						THEN format('udsatte_register.%I', left(k.kolonne, -3))
						ELSE format('(SELECT DISTINCT ON (kilde_id) kilde_id, %I FROM udsatte_register.%I ORDER BY kilde_id, 2)',
							k.kolonne, left(k.kolonne, -3)) END,
					n, k.felt[cardinality(k.felt)]);
				fejl := fejl || format(' WHEN q.%1$I IS NOT NULL AND r%2$s.%3$I IS NULL THEN %4$s',
					k.felt[cardinality(k.felt)], n, k.kolonne,
					@extschema@.intern_indlaes_grund(k.felt[cardinality(k.felt)],
						'ukendt_reference',
						format('%s henviser til en række i %s, som ikke findes.',
							k.felt[cardinality(k.felt)], left(k.kolonne, -3))));
				IF k.slags LIKE 'person%' THEN
					fejl := fejl || format(' WHEN b.borger_id <> r%s.borger_id THEN %s', n,
						@extschema@.intern_indlaes_grund('cpr', 'ukendt_reference',
							format('cpr og %s henviser til hver sin borger.', k.felt[2])));
					udtryk := format('coalesce(%s, r%s.%I)', udtryk, n, k.kolonne);
				ELSE
					udtryk := format('r%s.%I', n, k.kolonne);
				END IF;
			END IF;
		END IF;
		IF k.kraevet THEN
			fejl := fejl || format(' WHEN %s THEN %s', tomt,
				@extschema@.intern_indlaes_grund(k.felt[1], 'mangler',
					format('%s skal være udfyldt.', array_to_string(k.felt, ' eller '))));
		END IF;
		IF k.standard IS NOT NULL AND k.kolonne <> 'registreret' THEN
			udtryk := format('coalesce(%s, %s)', udtryk, k.standard);
		END IF;
		givne := givne || format(', (%s)::%s AS %I', udtryk, k.type, k.kolonne);
		-- When it was registered is kept where the file does not say.
		alle := alle || CASE
			WHEN k.standard IS NOT NULL AND k.kolonne = 'registreret'
			THEN format(', coalesce(g.%1$I, t.%1$I, %2$s) AS %1$I', k.kolonne, k.standard)
			ELSE format(', g.%I', k.kolonne) END;
		IF k.sammenlignes THEN
			ens := ens || CASE WHEN k.kolonne = 'registreret'
				THEN format(', coalesce(g.%1$I, t.%1$I)', k.kolonne)
				ELSE format(', g.%I', k.kolonne) END;
			ens_t := ens_t || format(', t.%I', k.kolonne);
		END IF;
	END LOOP;

	-- Columns that the file does not give are as they are, or as in a new row.
	FOR k IN
		SELECT a.attname::text AS kolonne,
			format_type(a.atttypid, a.atttypmod) AS type,
			CASE WHEN a.attidentity = '' AND a.attgenerated = ''
				THEN pg_get_expr(d.adbin, d.adrelid) END AS standard,
			a.attname = ANY (noegle.kolonner) AS i_noegle
		FROM pg_attribute a
			LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
		WHERE a.attrelid = tabel AND a.attnum > 0 AND NOT a.attisdropped
			AND a.attname <> ALL (ARRAY(SELECT c.kolonne
				FROM @extschema@.intern_indlaes_kolonner(tabel) c
				WHERE c.filkolonne = ANY (felter)))
		ORDER BY a.attnum
	LOOP
		udtryk := format('(%s)::%s', coalesce(k.standard, 'NULL'), k.type);
		IF k.i_noegle THEN
			givne := givne || format(', %s AS %I', udtryk, k.kolonne);
			alle := alle || format(', g.%I', k.kolonne);
		ELSE
			alle := alle || format(', CASE WHEN t.tableoid IS NULL THEN %s ELSE t.%I END AS %I',
				udtryk, k.kolonne, k.kolonne);
		END IF;
	END LOOP;

	-- Codes must be in their catalogue.
	FOR k IN
		SELECT f.confrelid::regclass AS til,
			(SELECT c.relname FROM pg_class c WHERE c.oid = f.confrelid) AS navn,
			row_number() OVER (ORDER BY cardinality(f.conkey), f.conname) AS nr,
			x.betingelse, x.udfyldt, x.sidste, x.sidste_til
		FROM pg_constraint f
			CROSS JOIN LATERAL (
				SELECT string_agg(format('%%1$s.%I OPERATOR(%I.%s) a.%I', bt.attname,
						o.oprnamespace::regnamespace, o.oprname, ba.attname), ' AND ') AS betingelse,
					string_agg(format('a.%I IS NOT NULL', ba.attname), ' AND ') AS udfyldt,
					(array_agg(ba.attname::text ORDER BY u.n DESC))[1] AS sidste,
					(array_agg(bt.attname::text ORDER BY u.n DESC))[1] AS sidste_til,
					bool_and(ba.atttypid = 'bigint'::regtype) AS reference
				FROM unnest(f.conkey, f.confkey, f.conpfeqop) WITH ORDINALITY u(fra, til, lig, n)
					JOIN pg_attribute ba ON ba.attrelid = f.conrelid AND ba.attnum = u.fra
					JOIN pg_attribute bt ON bt.attrelid = f.confrelid AND bt.attnum = u.til
					JOIN pg_operator o ON o.oid = u.lig) x
		WHERE f.conrelid = tabel AND f.contype = 'f' AND f.confrelid <> tabel
			AND f.conparentid = 0 AND NOT x.reference
		ORDER BY 3
	LOOP
		opslag := opslag || format(' LEFT JOIN %s k%s ON %s', k.til, k.nr,
			format(k.betingelse, 'k' || k.nr));
		ukendt := ukendt || format(' WHEN %s AND k%s.%I IS NULL THEN %s', k.udfyldt,
			k.nr, k.sidste_til,
			@extschema@.intern_indlaes_grund(k.sidste, 'ukendt_kode',
				format('Koden i %s findes ikke i %s.', k.sidste, k.navn)));
	END LOOP;

	FOR k IN SELECT r.* FROM @extschema@.intern_indlaes_regler(tabel) r ORDER BY r.nr LOOP
		brud := brud || format(' WHEN NOT (%s) THEN %s', k.udtryk,
			@extschema@.intern_indlaes_grund(k.kolonne, k.kode, k.aarsag));
	END LOOP;

	overskrift := (SELECT string_agg(format('a.%I', a.attname), ', ' ORDER BY a.attnum)
		FROM pg_attribute a
		WHERE a.attrelid = tabel AND a.attnum > 0 AND NOT a.attisdropped);
	RETURN concat('CREATE TEMP TABLE indlaes_raekke ON COMMIT DROP AS
SELECT ', replace(overskrift, 'a.', 'c.'), ', c."#nr", c."#tilstand",
	CASE WHEN c."#forkert" IS NOT NULL THEN c."#forkert"', brud, ' END AS "#fejl"
FROM (SELECT ', overskrift, ', a."#nr", a."#tilstand",
		CASE WHEN a."#forkert" IS NOT NULL THEN a."#forkert"', ukendt, ' END AS "#forkert"
	FROM (SELECT g."#nr", g."#forkert", ',
		CASE WHEN ens = '' THEN 'CASE WHEN t.tableoid IS NULL THEN ''n'' ELSE ''u'' END'
			ELSE format('CASE WHEN t.tableoid IS NULL THEN ''n'' WHEN ROW(%s)::record OPERATOR(pg_catalog.*<>) ROW(%s)::record THEN ''a'' ELSE ''u'' END',
				substr(ens, 3), substr(ens_t, 3)) END, ' AS "#tilstand"',
		alle, '
		FROM (SELECT q."#nr", CASE ', fejl, ' END AS "#forkert"', givne, '
			FROM (SELECT l.nr AS "#nr", l.f AS "#f", l.ulaeselig AS "#ulaeselig"', laeste, '
				FROM (SELECT i.nr, i.tekst IS NULL AS ulaeselig,
						@extschema@.csv_felter(i.tekst, ', quote_literal(skilletegn), ') AS f
					FROM pg_temp.indlaes_linje i
					WHERE i.nr > ', hovedlinje, ' AND (i.tekst IS NULL OR i.tekst NOT IN ('''', E''\r''))
					OFFSET 0) l
				OFFSET 0) q', kilder, ') g
			LEFT JOIN ', tabel, ' t ON ',
		@extschema@.intern_indlaes_samme(tabel, noegle.kolonner, 't', 'g', noegle.tomme_ens), ') a',
		opslag, ') c');
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_saetning(regclass, bigint, text, text[]) IS
	'Intern: sætningen der laver indlaes_raekke af indlaes_linje: læser, slår op og prøver alle linjer på én gang.';

-- sql/install/72-indlaes-flet.sql
-- Rows that the file itself or the register makes impossible: keys that are
-- there already, and references within the table to rows that are not.
CREATE FUNCTION @extschema@.intern_indlaes_dubletter(tabel regclass) RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	n		record;
	genkend	text;
	liste	text;
	fyldt	text;
	navn	text;
	antal	bigint;
BEGIN
	FOR n IN SELECT i.* FROM @extschema@.intern_indlaes_noegler(tabel) i ORDER BY i.nr LOOP
		liste := (SELECT string_agg(quote_ident(k), ', ') FROM unnest(n.kolonner) k);
		fyldt := CASE WHEN n.tomme_ens THEN 'true'
			ELSE (SELECT string_agg(format('%I IS NOT NULL', k), ' AND ') FROM unnest(n.kolonner) k) END;
		navn := array_to_string(n.kolonner, ', ');
		IF n.nr = 1 THEN
			genkend := @extschema@.intern_indlaes_samme(tabel, n.kolonner, 't', 's', n.tomme_ens);
		END IF;
		EXECUTE format('UPDATE pg_temp.indlaes_raekke s SET "#fejl" = %1$s
			FROM (SELECT %2$s, min("#nr") AS "#foerst" FROM pg_temp.indlaes_raekke
				WHERE "#fejl" IS NULL AND %3$s GROUP BY %2$s HAVING count(*) > 1) t
			WHERE s."#fejl" IS NULL AND s."#nr" > t."#foerst" AND %4$s',
			@extschema@.intern_indlaes_grund(n.kolonner[1], 'dublet',
				format('En tidligere række i filen har samme %s.', navn)),
			liste, fyldt,
			@extschema@.intern_indlaes_samme(tabel, n.kolonner, 't', 's', n.tomme_ens));
		IF n.nr > 1 THEN
			EXECUTE format('UPDATE pg_temp.indlaes_raekke s SET "#fejl" = %s
				FROM %s t
				WHERE s."#fejl" IS NULL AND %s AND (%s) IS NOT TRUE',
				@extschema@.intern_indlaes_grund(n.kolonner[1], 'dublet',
					format('Registret har allerede en anden række med samme %s.', navn)),
				tabel,
				@extschema@.intern_indlaes_samme(tabel, n.kolonner, 't', 's', n.tomme_ens),
				genkend);
		END IF;
	END LOOP;

	-- A row whose superior is rejected falls with it.
	FOR n IN
		SELECT a.attname::text AS fra, b.attname::text AS til,
			(SELECT c.relname FROM pg_class c WHERE c.oid = tabel) AS navn
		FROM pg_constraint f
			JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = f.conkey[1]
			JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = f.confkey[1]
		WHERE f.conrelid = tabel AND f.contype = 'f' AND f.confrelid = tabel
			AND cardinality(f.conkey) = 1
		ORDER BY f.conname
	LOOP
		liste := format('UPDATE pg_temp.indlaes_raekke s SET "#fejl" = %1$s
			WHERE s."#fejl" IS NULL AND s.%2$I IS NOT NULL
				AND NOT EXISTS (SELECT FROM %3$s t WHERE t.%4$I = s.%2$I)
				AND NOT EXISTS (SELECT FROM pg_temp.indlaes_raekke o
					WHERE o."#fejl" IS NULL AND o.%4$I = s.%2$I)',
			@extschema@.intern_indlaes_grund(n.fra, 'ukendt_kode',
				format('Koden i %s findes ikke i %s.', n.fra, n.navn)),
			n.fra, tabel, n.til);
		LOOP
			EXECUTE liste;
			GET DIAGNOSTICS antal = ROW_COUNT;
			EXIT WHEN antal = 0;
		END LOOP;
	END LOOP;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_dubletter(regclass) IS
	'Intern: afviser de rækker i indlaes_raekke som har samme nøgle som en tidligere række i filen eller en anden i registret, og dem der henviser til en afvist række i samme tabel.';

-- Puts the good rows of indlaes_raekke into the table.
CREATE FUNCTION @extschema@.intern_indlaes_flet(tabel regclass, felter text[],
		nye bigint, aendrede bigint)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	noegle	record;
	givne	text[];
	saet	text;
	eget	text := '';
BEGIN
	SELECT i.* INTO noegle
	FROM @extschema@.intern_indlaes_noegler(tabel) i WHERE i.nr = 1;
	givne := ARRAY(SELECT k.kolonne
		FROM @extschema@.intern_indlaes_kolonner(tabel) k
		WHERE k.filkolonne = ANY (felter)
		GROUP BY k.kolonne, k.nr ORDER BY k.nr);
	-- A shipped row that a delivery changes is the municipality's own.
	IF EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = tabel
			AND a.attname = 'indbygget' AND NOT a.attisdropped) THEN
		eget := ', indbygget = false';
	END IF;
	IF aendrede > 0 THEN
		saet := (SELECT string_agg(format('%1$I = s.%1$I', k), ', ')
			FROM unnest(givne) k WHERE k <> ALL (noegle.kolonner));
		EXECUTE format('UPDATE %s t SET %s%s FROM pg_temp.indlaes_raekke s
			WHERE s."#fejl" IS NULL AND s."#tilstand" = ''a'' AND %s',
			tabel, saet, eget,
			@extschema@.intern_indlaes_samme(tabel, noegle.kolonner, 't', 's', noegle.tomme_ens));
	END IF;
	IF nye > 0 THEN
		saet := (SELECT string_agg(format('%1$I = EXCLUDED.%1$I', k), ', ')
			FROM unnest(givne) k WHERE k <> ALL (noegle.kolonner));
		EXECUTE format('INSERT INTO %s AS t (%s) SELECT %2$s FROM pg_temp.indlaes_raekke s
			WHERE s."#fejl" IS NULL AND s."#tilstand" = ''n'' %s',
			tabel,
			(SELECT string_agg(quote_ident(k), ', ' ORDER BY n)
				FROM unnest(givne) WITH ORDINALITY u(k, n)),
			CASE WHEN noegle.har_indeks THEN
				format('ON CONFLICT (%s) DO %s',
					(SELECT string_agg(quote_ident(k), ', ') FROM unnest(noegle.kolonner) k),
					CASE WHEN saet IS NULL THEN 'NOTHING'
						ELSE 'UPDATE SET ' || saet || eget END) END);
	END IF;
	-- Statistics for the files that follow; the owner alone may take them.
	IF nye + aendrede > 0 AND EXISTS (SELECT FROM pg_class c
			WHERE c.oid = tabel AND pg_has_role(c.relowner, 'USAGE')) THEN
		EXECUTE format('ANALYZE %s', tabel);
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_flet(regclass, text[], bigint, bigint) IS
	'Intern: lægger de gode rækker i indlaes_raekke i tabellen: nye indsættes, ændrede opdateres, uændrede røres ikke.';

-- The distinct person numbers of the file, each made a pseudonym once a
-- delivery.
CREATE FUNCTION @extschema@.intern_indlaes_personer(hovedlinje bigint, skilletegn text,
		felt integer)
	RETURNS void
	LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
INSERT INTO pg_temp.indlaes_person (cpr, pseudonym)
SELECT d.cpr, @extschema@.pseudonym(d.cpr)
FROM (SELECT DISTINCT @extschema@.forsoeg_cpr((@extschema@.csv_felter(l.tekst, skilletegn))[felt]) AS cpr
	FROM pg_temp.indlaes_linje l WHERE l.nr > hovedlinje OFFSET 0) d
WHERE d.cpr IS NOT NULL
	AND NOT EXISTS (SELECT FROM pg_temp.indlaes_person p
		WHERE p.cpr OPERATOR(@extschema@.=) d.cpr)
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_personer(bigint, text, integer) IS
	'Intern: omsætter filens personnumre til pseudonymer, hvert nummer én gang pr. leverance.';

CREATE FUNCTION @extschema@.intern_indlaes_fil(tabel regclass, fil text,
		OUT laest bigint, OUT nye bigint, OUT aendrede bigint,
		OUT uaendrede bigint, OUT afviste bigint)
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	hoved	record;
	noegle	record;
BEGIN
	SELECT h.* INTO hoved FROM @extschema@.intern_indlaes_hoved(tabel, fil) h;
	IF hoved.skilletegn IS NULL THEN
		SELECT count(*) INTO laest
		FROM pg_temp.indlaes_linje l
		WHERE l.nr > coalesce(hoved.linje, 0)
			AND (l.tekst IS NULL OR l.tekst NOT IN ('', E'\r'));
		nye := 0;
		aendrede := 0;
		uaendrede := 0;
		afviste := laest;
		RETURN;
	END IF;
	SELECT i.* INTO noegle
	FROM @extschema@.intern_indlaes_noegler(tabel) i WHERE i.nr = 1;
	IF NOT FOUND THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_table_definition',
			MESSAGE = format('table "%s" has no key that rows can be recognised by', tabel),
			HINT = 'Give it a primary key or a unique constraint.';
	END IF;
	-- Without a unique index nothing but a lock keeps others from inserting
	-- the same key.
	IF NOT noegle.har_indeks THEN
		EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', tabel);
	END IF;
	IF 'cpr' = ANY (hoved.felter) THEN
		PERFORM @extschema@.intern_indlaes_personer(hoved.linje,
			hoved.skilletegn, array_position(hoved.felter, 'cpr'));
	END IF;
	EXECUTE @extschema@.intern_indlaes_saetning(tabel, hoved.linje,
		hoved.skilletegn, hoved.felter);
	PERFORM @extschema@.intern_indlaes_dubletter(tabel);
	SELECT count(*),
		count(*) FILTER (WHERE r."#fejl" IS NULL AND r."#tilstand" = 'n'),
		count(*) FILTER (WHERE r."#fejl" IS NULL AND r."#tilstand" = 'a'),
		count(*) FILTER (WHERE r."#fejl" IS NULL AND r."#tilstand" = 'u'),
		count(r."#fejl")
	INTO laest, nye, aendrede, uaendrede, afviste
	FROM pg_temp.indlaes_raekke r;
	PERFORM @extschema@.intern_indlaes_flet(tabel, hoved.felter, nye, aendrede);
	IF tabel = to_regclass('udsatte_register.borger')
		AND 'cpr' = ANY (hoved.felter)
		AND (SELECT t.identitet FROM pg_temp.indlaes_tilstand t) THEN
		INSERT INTO udsatte_register.identitet AS i (borger_id, cpr)
		SELECT b.borger_id, p.cpr
		FROM pg_temp.indlaes_raekke r
			JOIN pg_temp.indlaes_person p
				ON p.pseudonym OPERATOR(@extschema@.=) r.pseudonym
			JOIN udsatte_register.borger b ON b.kilde_id = r.kilde_id
		WHERE r."#fejl" IS NULL
		ON CONFLICT (borger_id) DO UPDATE SET cpr = EXCLUDED.cpr
			WHERE i.cpr OPERATOR(@extschema@.<>) EXCLUDED.cpr;
	END IF;
	INSERT INTO pg_temp.indlaes_afvist (fil, linje, kolonne, kode, aarsag)
	SELECT intern_indlaes_fil.fil, r."#nr", g.kolonne, g.kode, g.aarsag
	FROM pg_temp.indlaes_raekke r
		JOIN pg_temp.indlaes_grund g ON g.nr = r."#fejl"
	ORDER BY r."#nr";
	DROP TABLE pg_temp.indlaes_raekke;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_indlaes_fil(regclass, text) IS
	'Intern: indlæser linjerne i indlaes_linje i en tabel.';

CREATE FUNCTION @extschema@.indlaes_tabel(tabel text, fil text DEFAULT NULL,
		kontrolsum text DEFAULT NULL, OUT laest bigint, OUT nye bigint,
		OUT aendrede bigint, OUT uaendrede bigint, OUT afviste bigint)
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE	-- not STRICT: the file need not be named
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	maal	regclass := to_regclass('udsatte_register.' || quote_ident(tabel));
	art		"char" := (SELECT c.relkind FROM pg_class c WHERE c.oid = maal);
	regel	text;
BEGIN
	fil := coalesce(fil, tabel || '.csv');
	IF to_regclass('pg_temp.indlaes_tilstand') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = 'no load is under way',
			HINT = 'Run SELECT udsatte.indlaes_start() first, in the same transaction.';
	ELSIF art NOT IN ('r', 'p') THEN
		RAISE EXCEPTION USING
			ERRCODE = 'wrong_object_type',
			MESSAGE = format('"udsatte_register.%s" is not a table and cannot be loaded', tabel),
			DETAIL = 'It is a view or a foreign table, whose rows come from elsewhere.',
			HINT = format('Leave "%s.csv" out of the delivery.', tabel);
	ELSIF NOT EXISTS (SELECT FROM @extschema@.indlaes_raekkefoelge() r
			WHERE r.tabel = indlaes_tabel.tabel) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = format('table "%s" is not part of a delivery', tabel),
			HINT = 'udsatte.indlaes_raekkefoelge() lists the tables that are.';
	END IF;
	-- What the server says of a value or a key may hold a person number.
	BEGIN
		SELECT f.* INTO laest, nye, aendrede, uaendrede, afviste
		FROM @extschema@.intern_indlaes_fil(maal, fil) f;
	EXCEPTION
		WHEN data_exception OR integrity_constraint_violation THEN
		GET STACKED DIAGNOSTICS regel = CONSTRAINT_NAME;
		RAISE EXCEPTION USING
			ERRCODE = SQLSTATE,
			MESSAGE = format('the file could not be loaded into "udsatte_register.%s"', tabel),
			DETAIL = CASE WHEN regel <> '' THEN format('Constraint "%s" is violated.', regel)
				ELSE 'A rule or a trigger of the table cannot take a value in it.' END;
	END;
	TRUNCATE pg_temp.indlaes_linje RESTART IDENTITY;
	INSERT INTO pg_temp.indlaes_resultat (tabel, fil, kontrolsum, laest, nye,
		aendrede, uaendrede, afviste)
	VALUES (indlaes_tabel.tabel, indlaes_tabel.fil, indlaes_tabel.kontrolsum,
		indlaes_tabel.laest, indlaes_tabel.nye, indlaes_tabel.aendrede,
		indlaes_tabel.uaendrede, indlaes_tabel.afviste);
END
$$;
COMMENT ON FUNCTION @extschema@.indlaes_tabel(text, text, text) IS
	'Indlæser filen i indlaes_linje i en tabel i registret og tømmer indlaes_linje. Giver antal læste, nye, ændrede, uændrede og afviste rækker. En række genkendes på kilde_id, ellers på tabellens nøgle; kun ændrede rækker opdateres. Afviste rækker står i indlaes_afvist med fil, linje, kolonne, kode og årsag, aldrig med værdien. Koder: antal_felter, tegnsaet, mangler, ugyldig_vaerdi, ukendt_kode, ukendt_reference, brudt_regel, dublet, ukendt_kolonne. fil og kontrolsum (valgfri) skrives i leverance_fil. Fejl: 55000 (indlaes_start er ikke kaldt), 42809 (en visning eller fremmed tabel), 42P01 (ikke en tabel der leveres).';

CREATE FUNCTION @extschema@.indlaes_slut(streng boolean DEFAULT false)
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	afvist		bigint;
	leverance	bigint;
BEGIN
	IF to_regclass('pg_temp.indlaes_tilstand') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = 'no load is under way',
			HINT = 'Run SELECT udsatte.indlaes_start() first, in the same transaction.';
	END IF;
	SELECT count(*) INTO afvist FROM pg_temp.indlaes_afvist;
	IF streng AND afvist > 0 THEN
		RAISE EXCEPTION USING
			ERRCODE = 'integrity_constraint_violation',
			MESSAGE = format('%s rows were rejected, so nothing is loaded', afvist),
			DETAIL = 'The load is strict: one bad row stops it all.',
			HINT = 'Correct the rows listed in pg_temp.indlaes_afvist, or load without strict.';
	END IF;
	INSERT INTO udsatte_register.leverance (indlaest_af, begyndt, faerdig,
		identitet_gemt, streng, laest, nye, aendrede, uaendrede, afviste)
	SELECT session_user, t.begyndt, clock_timestamp(), t.identitet,
		indlaes_slut.streng, coalesce(sum(r.laest), 0),
		coalesce(sum(r.nye), 0), coalesce(sum(r.aendrede), 0),
		coalesce(sum(r.uaendrede), 0), coalesce(sum(r.afviste), 0)
	FROM pg_temp.indlaes_tilstand t
		LEFT JOIN pg_temp.indlaes_resultat r ON true
	GROUP BY t.begyndt, t.identitet
	RETURNING leverance_id INTO leverance;
	INSERT INTO udsatte_register.leverance_fil (leverance_id, nr, tabel, fil,
		kontrolsum, laest, nye, aendrede, uaendrede, afviste)
	SELECT leverance, r.nr, r.tabel, r.fil, r.kontrolsum, r.laest, r.nye,
		r.aendrede, r.uaendrede, r.afviste
	FROM pg_temp.indlaes_resultat r;
	CALL @extschema@.opdater_lager();
	DROP TABLE pg_temp.indlaes_linje, pg_temp.indlaes_person,
		pg_temp.indlaes_tilstand;
	RETURN leverance;
END
$$;
COMMENT ON FUNCTION @extschema@.indlaes_slut(boolean) IS
	'Afslutter en leverance: skriver hvem, hvornår, filer og tal i leverance og leverance_fil, og regner hovedtallene om. Giver leverancens nummer. streng: er én række afvist, er det en fejl (23000), så transaktionen rulles tilbage og intet er indlæst.';

-- sql/install/75-registrering.sql
-- Counting for counsellors who have no case system: codes in, counts out.

-- Refuses what is not among the codes of a column: those of its CHECK list.
-- The value is never repeated in the message, since a name typed into the
-- wrong field must not reach the server's log from here.
CREATE FUNCTION @extschema@.intern_kode(
		tabel text, kolonne text, vaerdi text)
	RETURNS void
	-- not STRICT: a missing code is refused too
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	koder	text[];
BEGIN
	SELECT array_agg(m[1] ORDER BY m[1]) INTO koder
	FROM pg_constraint c
		JOIN pg_attribute a ON a.attrelid = c.conrelid
			AND c.conkey = ARRAY[a.attnum],
		regexp_matches(pg_get_constraintdef(c.oid), '''([^'']*)''::text', 'g') m
	WHERE c.conrelid = to_regclass('udsatte_register.' || quote_ident(tabel))
		AND c.contype = 'c' AND a.attname = kolonne;
	IF (vaerdi = ANY (koder)) IS NOT TRUE THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('unknown code for "%s"',
				@extschema@.intern_citat(kolonne)),
			DETAIL = format('The codes are: %s.', array_to_string(koder, ', ')),
			HINT = 'Only codes can be registered, never names, numbers or text.';
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_kode(text, text, text) IS
	'Intern: afviser (22023) en værdi der ikke er blandt kolonnens koder, uden at gentage den.';

-- What every count shares: a centre that gives advice, a month, an age band.
CREATE FUNCTION @extschema@.intern_raadgivning(
		enhed_kode text, maaned date, aldersinddeling text)
	RETURNS void
	-- not STRICT: a closed course has no age, and the rest is refused
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM udsatte_register.enhed e
			WHERE e.enhed_kode = intern_raadgivning.enhed_kode
				AND e.type IN ('familieraadgivning', 'ungeraadgivning',
					'familiehus', 'aaben_anonym_raadgivning',
					'rusmiddeltilbud')) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'unknown code for "enhed_kode"',
			DETAIL = 'It must be the code of an advice centre in udsatte_register.enhed.',
			HINT = 'Only codes can be registered, never names, numbers or text.';
	END IF;
	IF maaned IS NULL OR NOT isfinite(maaned)
		OR extract(day FROM maaned) <> 1 THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'the month must be given as its first day',
			DETAIL = 'A day could point to the person who came that day, so advice is counted per month only.',
			HINT = 'Give the first day of the month, as in date_trunc(''month'', day)::date.';
	ELSIF maaned > current_date THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'the month has not begun yet';
	END IF;
	IF aldersinddeling IS NOT NULL AND NOT EXISTS (
			SELECT FROM udsatte_register.aldersinddeling a
			WHERE a.aldersinddeling = intern_raadgivning.aldersinddeling) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'unknown code for "aldersinddeling"',
			DETAIL = format('The codes are: %s.',
				(SELECT string_agg(a.aldersinddeling, ', '
					ORDER BY a.raekkefoelge)
				FROM udsatte_register.aldersinddeling a)),
			HINT = 'Only codes can be registered, never names, numbers or text.';
	END IF;
END
$$;
COMMENT ON FUNCTION @extschema@.intern_raadgivning(text, date, text) IS
	'Intern: afviser (22023) en enhed der ikke giver rådgivning, en dag der ikke er den første i en måned, og en ukendt aldersgruppe.';

-- Adds one to a cell. All cells of the centre's month are written anew, since
-- rows of several tables that alone carry the mark of one transaction could
-- be laid side by side and become one person again.
CREATE FUNCTION @extschema@.intern_taeller_op(
		tabel text, maanedskolonne text, enhed_kode text, maaned date,
		kolonner text[], vaerdier text[])
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	liste	text := (SELECT string_agg(format('%I', k), ', ' ORDER BY n)
		FROM unnest(kolonner) WITH ORDINALITY u(k, n));
	celle	text := (SELECT string_agg(format('%L', v), ', ' ORDER BY n)
		FROM unnest(vaerdier) WITH ORDINALITY u(v, n));
BEGIN
	EXECUTE format('INSERT INTO udsatte_register.%I (enhed_kode, %I, %s, antal) VALUES (%L, %L, %s, 0) ON CONFLICT (enhed_kode, %I, %s) DO NOTHING',
		tabel, maanedskolonne, liste, enhed_kode, maaned, celle,
		maanedskolonne, liste);
	EXECUTE format('UPDATE udsatte_register.%I SET antal = antal + CASE WHEN (%s) = (%s) THEN 1 ELSE 0 END WHERE enhed_kode = %L AND %I = %L',
		tabel, liste, celle, enhed_kode, maanedskolonne, maaned);
END
$$;
COMMENT ON FUNCTION @extschema@.intern_taeller_op(text, text, text, date, text[], text[]) IS
	'Intern: lægger én til cellen og skriver alle månedens celler på ny, så det ikke kan ses hvilken der blev talt op.';

CREATE FUNCTION @extschema@.registrer_henvendelse(
		enhed_kode text, maaned date, aldersinddeling text, koen text,
		tema text, udfald text, har_sag boolean, kanal text, henvendt_af text,
		bydel_nr integer DEFAULT 99, herkomst text DEFAULT 'uoplyst')
	RETURNS void
	-- not STRICT: what is missing is refused with the reason
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	PERFORM @extschema@.intern_raadgivning(enhed_kode, maaned,
		coalesce(aldersinddeling, ''));
	PERFORM @extschema@.intern_kode('henvendelse_alder', 'koen', koen);
	PERFORM @extschema@.intern_kode('henvendelse_tema', 'tema', tema);
	PERFORM @extschema@.intern_kode('henvendelse_udfald', 'udfald', udfald);
	PERFORM @extschema@.intern_kode('henvendelse_kanal', 'kanal', kanal);
	PERFORM @extschema@.intern_kode('henvendelse_kanal', 'henvendt_af', henvendt_af);
	PERFORM @extschema@.intern_kode('henvendelse_herkomst', 'herkomst', herkomst);
	IF har_sag IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'har_sag must be true or false';
	END IF;
	IF NOT EXISTS (SELECT FROM udsatte_register.enhed e
				JOIN udsatte_register.bydel b
					ON b.kommune_kode = e.kommune_kode
			WHERE e.enhed_kode = registrer_henvendelse.enhed_kode
				AND b.bydel_nr = registrer_henvendelse.bydel_nr) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'unknown code for "bydel_nr"',
			DETAIL = 'It must be a district of the centre''s municipality; 99 is outside the districts.',
			HINT = 'Only codes can be registered, never names, numbers or text.';
	END IF;
	PERFORM @extschema@.intern_taeller_op('henvendelse_alder', 'maaned',
		enhed_kode, maaned, '{aldersinddeling,koen}',
		ARRAY[aldersinddeling, koen]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_tema', 'maaned',
		enhed_kode, maaned, '{tema}', ARRAY[tema]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_udfald', 'maaned',
		enhed_kode, maaned, '{udfald,har_sag}', ARRAY[udfald, har_sag::text]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_kanal', 'maaned',
		enhed_kode, maaned, '{kanal,henvendt_af}', ARRAY[kanal, henvendt_af]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_bydel', 'maaned',
		enhed_kode, maaned, '{bydel_nr}', ARRAY[bydel_nr::text]);
	PERFORM @extschema@.intern_taeller_op('henvendelse_herkomst', 'maaned',
		enhed_kode, maaned, '{herkomst}', ARRAY[herkomst]);
END
$$;
COMMENT ON FUNCTION @extschema@.registrer_henvendelse(text, date, text, text, text, text, boolean, text, text, integer, text) IS
	'Tæller én henvendelse til en rådgivning med i hver af de seks smalle tabeller. Tager kun koder: enhed, månedens første dag, aldersinddeling, køn (M, K, U), tema, udfald, om familien har en sag, kanal, hvem der henvendte sig, bydel (99 er udenfor inddeling) og herkomst. Fejl 22023, der siger hvorfor og aldrig gentager det indtastede: ukendt kode, en dag der ikke er månedens første, en måned der ikke er begyndt. Kilde: serviceloven § 11, den der alene søger rådgivning registreres ikke.';

CREATE FUNCTION @extschema@.registrer_forloeb(
		enhed_kode text, startmaaned date, retsgrundlag text,
		aldersinddeling text, tema text)
	RETURNS void
	-- not STRICT: what is missing is refused with the reason
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	PERFORM @extschema@.intern_raadgivning(enhed_kode, startmaaned,
		coalesce(aldersinddeling, ''));
	PERFORM @extschema@.intern_kode('raadgivningsforloeb', 'retsgrundlag', retsgrundlag);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb', 'tema', tema);
	PERFORM @extschema@.intern_taeller_op('raadgivningsforloeb', 'startmaaned',
		enhed_kode, startmaaned, '{retsgrundlag,aldersinddeling,tema}',
		ARRAY[retsgrundlag, aldersinddeling, tema]);
END
$$;
COMMENT ON FUNCTION @extschema@.registrer_forloeb(text, date, text, text, text) IS
	'Tæller ét påbegyndt rådgivningsforløb. Tager kun koder: enhed, startmånedens første dag, retsgrundlag (11_1_2, 11_3, 52), aldersinddeling (ufoedt for gravide) og tema. Fejl 22023 som registrer_henvendelse.';

CREATE FUNCTION @extschema@.registrer_forloeb_afsluttet(
		enhed_kode text, slutmaaned date, retsgrundlag text,
		varighed_band text, afslutning text,
		brobygning_til text DEFAULT 'ingen', modtaget boolean DEFAULT false)
	RETURNS void
	-- not STRICT: what is missing is refused with the reason
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	PERFORM @extschema@.intern_raadgivning(enhed_kode, slutmaaned, NULL);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb_afsluttet', 'retsgrundlag', retsgrundlag);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb_afsluttet', 'varighed_band', varighed_band);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb_afsluttet', 'afslutning', afslutning);
	PERFORM @extschema@.intern_kode('raadgivningsforloeb_afsluttet', 'brobygning_til', brobygning_til);
	IF modtaget IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'modtaget must be true or false';
	END IF;
	PERFORM @extschema@.intern_taeller_op('raadgivningsforloeb_afsluttet',
		'slutmaaned', enhed_kode, slutmaaned,
		'{retsgrundlag,varighed_band,afslutning,brobygning_til,modtaget}',
		ARRAY[retsgrundlag, varighed_band, afslutning, brobygning_til,
			modtaget::text]);
END
$$;
COMMENT ON FUNCTION @extschema@.registrer_forloeb_afsluttet(text, date, text, text, text, text, boolean) IS
	'Tæller ét afsluttet rådgivningsforløb. Tager kun koder: enhed, slutmånedens første dag, retsgrundlag, varighed, afslutning, hvem der blev bygget bro til, og om de tog imod. Fejl 22023 som registrer_henvendelse.';

-- sql/install/80-beskyt.sql
CREATE FUNCTION @extschema@.beskyt(
		antal bigint,
		maske integer,
		regel text,
		VARIADIC dimensioner "any") RETURNS text
	-- not STRICT: without a rule the setting's counts
	LANGUAGE c STABLE WINDOW PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'beskyt';
COMMENT ON FUNCTION @extschema@.beskyt(bigint, integer, text, VARIADIC "any") IS
	'Vinduesfunktion over GROUPING SETS, ROLLUP eller CUBE: siger for hver celle vis, primaer (for få personer) eller sekundaer (skjules, for at en primær ikke kan regnes ud). Brug: beskyt(count(*), grouping(d1, d2), ''dst5'', d1, d2) OVER (). antal: personer i cellen, hvor hver person kun tæller i én celle af hver opdeling. maske: grouping() af de samme dimensioner i samme rækkefølge (bit sat = total). regel: dst3, dst5, stil (4), trivsel (6), acro10 (10) eller k=7, evt. fulgt af nul_er_foelsom og gruppe=d (dimensionen med koderne taeller og rest: uden for tælleren er højst d); NULL er indstillingen udsatte.beskyt_regel. Det er bevist celle for celle, at en læser, der kender alle viste tal, ved at antal ikke er negative, at nuller vises, og at en udeladt række er nul, hverken kan regne en skjult celle ud eller snævre en primær ind under grænsen. PARTITION BY giver uafhængige offentliggørelser. Fejl 22023: ugyldig regel, manglende eller negativt antal, tal der ikke summer, en celle med to antal; 54000: mere hukommelse end udsatte.beskyt_hukommelse.';

CREATE FUNCTION @extschema@.k_anonymitet(
		relation regclass,
		kolonner name[],
		OUT k bigint,
		OUT grupper bigint,
		OUT alene bigint,
		OUT vaerste jsonb)
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	liste text;
BEGIN
	IF cardinality(kolonner) = 0 THEN
		RAISE EXCEPTION 'no columns are given' USING ERRCODE = '22023';
	END IF;
	SELECT string_agg(format('%I', x), ', ' ORDER BY nr) INTO liste
	FROM unnest(kolonner) WITH ORDINALITY u(x, nr);
	EXECUTE format(
		'WITH g AS (SELECT %1$s, count(*) AS antal_poster FROM %2$s GROUP BY %1$s)
		SELECT min(antal_poster), count(*), count(*) FILTER (WHERE antal_poster = 1),
			(SELECT coalesce(jsonb_agg(v.j ORDER BY v.antal_poster, v.j::text), ''[]'')
			FROM (SELECT to_jsonb(g) AS j, antal_poster FROM g
				ORDER BY antal_poster, to_jsonb(g)::text LIMIT 10) v)
		FROM g', liste, relation)
	INTO k, grupper, alene, vaerste;
END
$$;
COMMENT ON FUNCTION @extschema@.k_anonymitet(regclass, name[]) IS
	'Hvor mange poster der mindst deler de samme værdier af kolonnerne (k), antal grupper, antal poster, der står alene, og de op til ti mindste grupper som jsonb. Læser tabellen med kalderens egne rettigheder. k er NULL for en tom tabel; NULL er en værdi som andre. Fejl 22023: ingen kolonner. Kilde: Sweeney 2002.';

CREATE FUNCTION @extschema@.l_diversitet(
		relation regclass,
		kolonner name[],
		foelsom name,
		OUT l bigint,
		OUT grupper bigint,
		OUT ensartede bigint,
		OUT vaerste jsonb)
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	liste text;
BEGIN
	IF cardinality(kolonner) = 0 THEN
		RAISE EXCEPTION 'no columns are given' USING ERRCODE = '22023';
	END IF;
	SELECT string_agg(format('%I', x), ', ' ORDER BY nr) INTO liste
	FROM unnest(kolonner) WITH ORDINALITY u(x, nr);
	EXECUTE format(
		'WITH g AS (SELECT %1$s, count(*) AS antal_poster, count(DISTINCT %3$I)
				+ (count(*) > count(%3$I))::int AS vaerdier
			FROM %2$s GROUP BY %1$s)
		SELECT min(vaerdier), count(*), count(*) FILTER (WHERE vaerdier = 1),
			(SELECT coalesce(jsonb_agg(v.j ORDER BY v.vaerdier, v.j::text), ''[]'')
			FROM (SELECT to_jsonb(g) AS j, vaerdier FROM g
				ORDER BY vaerdier, to_jsonb(g)::text LIMIT 10) v)
		FROM g', liste, relation, foelsom)
	INTO l, grupper, ensartede, vaerste;
END
$$;
COMMENT ON FUNCTION @extschema@.l_diversitet(regclass, name[], name) IS
	'Hvor mange forskellige værdier den følsomme kolonne mindst har blandt poster, der deler de samme værdier af kolonnerne (l), antal grupper, antal grupper med kun én værdi (hvor gruppen røber den), og de op til ti værste grupper som jsonb. Læser tabellen med kalderens egne rettigheder. NULL er en værdi som andre. Fejl 22023: ingen kolonner. Kilde: Machanavajjhala m.fl. 2007.';
