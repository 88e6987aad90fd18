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
