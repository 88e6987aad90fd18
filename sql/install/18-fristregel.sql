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
