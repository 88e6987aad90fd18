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
