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
