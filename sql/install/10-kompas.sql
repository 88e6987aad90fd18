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
