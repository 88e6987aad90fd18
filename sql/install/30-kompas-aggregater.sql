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

-- Partial results of partitions, shards or nightly sums are laid together here.
CREATE AGGREGATE @extschema@.kompas_profil_saml(@extschema@.kompas_tilstand) (
	SFUNC = @extschema@.kompas_tilstand_saml,
	STYPE = @extschema@.kompas_tilstand,
	COMBINEFUNC = @extschema@.kompas_tilstand_saml,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_profil_saml(@extschema@.kompas_tilstand) IS
	'Lægger svar fra kompas_profil() sammen, fx fra flere kommuner eller servere: det samme som kompas_profil() over alle målingerne. NULL tælles ikke; ingen rækker giver NULL.';

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

CREATE AGGREGATE @extschema@.kompas_forandring_saml(@extschema@.kompas_partilstand) (
	SFUNC = @extschema@.kompas_partilstand_saml,
	STYPE = @extschema@.kompas_partilstand,
	COMBINEFUNC = @extschema@.kompas_partilstand_saml,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_forandring_saml(@extschema@.kompas_partilstand) IS
	'Lægger svar fra kompas_forandring() sammen, fx fra flere kommuner eller servere: det samme som kompas_forandring() over alle parrene. NULL tælles ikke; ingen rækker giver NULL.';

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
