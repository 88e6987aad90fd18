-- Comparisons analysts reuse: before and after a course, a ratio of paired
-- counts, a share against the one expected, money in today's value.

CREATE FUNCTION @extschema@.foer_efter_vindue(
		start date, slut date, maaneder integer,
		OUT foer_fra date, OUT foer_til date,
		OUT efter_fra date, OUT efter_til date)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'foer_efter_vindue';
COMMENT ON FUNCTION @extschema@.foer_efter_vindue(date, date, integer) IS
	'Første og sidste dag i vinduerne før og efter et forløb fra start til slut (begge dage med): vinduet før slutter dagen før start, vinduet efter begynder dagen efter slut, og begge er lige mange måneder (1-600). Findes dagen ikke i måneden, bruges månedens sidste. slut = start - 1 er et forløb uden længde: vinduet efter begynder på starten. Fejl 22023: slut mere end en dag før start, maaneder uden for 1-600; 22008: uden for kalenderen (1900-2199).';

CREATE TYPE @extschema@.foer_efter_antal AS (foer bigint, efter bigint);
COMMENT ON TYPE @extschema@.foer_efter_antal IS
	'Resultatet af aggregatet foer_efter(): hændelser i vinduet før og i vinduet efter.';

CREATE FUNCTION @extschema@.foer_efter_trin(
		bigint[], date, date, date, integer, date, date)
	RETURNS bigint[]
	-- not STRICT: a course without events, or without an end, is a row too
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'foer_efter_trin';
COMMENT ON FUNCTION @extschema@.foer_efter_trin(bigint[], date, date, date, integer, date, date) IS
	'Indre del af aggregatet foer_efter: lægger en hændelse til.';

CREATE FUNCTION @extschema@.foer_efter_saml(bigint[], bigint[])
	RETURNS bigint[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'foer_efter_saml';
COMMENT ON FUNCTION @extschema@.foer_efter_saml(bigint[], bigint[]) IS
	'Indre del af aggregatet foer_efter: lægger to tilstande sammen ved parallel udførelse.';

CREATE FUNCTION @extschema@.foer_efter_slut(bigint[])
	RETURNS @extschema@.foer_efter_antal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'foer_efter_slut';
COMMENT ON FUNCTION @extschema@.foer_efter_slut(bigint[]) IS
	'Indre del af aggregatet foer_efter: resultatet.';

CREATE AGGREGATE @extschema@.foer_efter(
		haendelse date, start date, slut date, maaneder integer,
		data_fra date, data_til date) (
	SFUNC = @extschema@.foer_efter_trin,
	STYPE = bigint[],
	INITCOND = '{0,0,0}',
	COMBINEFUNC = @extschema@.foer_efter_saml,
	FINALFUNC = @extschema@.foer_efter_slut,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.foer_efter(date, date, date, integer, date, date) IS
	'Hændelser før og efter et forløb i lige lange vinduer (foer_efter_vindue()): én række pr. hændelse, eller én med tom haendelse for et forløb uden. Kun hele vinduer tæller: rækker hvis vinduer ikke begge ligger mellem data_fra og data_til (de dage hændelserne er kendt for), og rækker uden slut, springes over; er der ingen andre, er resultatet NULL. Fejl som foer_efter_vindue(). En forskel før og efter er ikke en virkning: der er ingen kontrolgruppe.';

CREATE TYPE @extschema@.parforhold_tal AS (
	antal double precision, foer double precision, efter double precision,
	forhold double precision, nedre double precision, oevre double precision);
COMMENT ON TYPE @extschema@.parforhold_tal IS
	'Resultatet af aggregatet parforhold(): par, summer, forholdet efter/foer og dets 95 % interval.';

CREATE FUNCTION @extschema@.parforhold_trin(
		double precision[], double precision, double precision)
	RETURNS double precision[]
	-- not STRICT: half a pair is skipped, not the state
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'parforhold_trin';
COMMENT ON FUNCTION @extschema@.parforhold_trin(double precision[], double precision, double precision) IS
	'Indre del af aggregatet parforhold: lægger et par til.';

CREATE FUNCTION @extschema@.parforhold_saml(double precision[], double precision[])
	RETURNS double precision[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'parforhold_saml';
COMMENT ON FUNCTION @extschema@.parforhold_saml(double precision[], double precision[]) IS
	'Indre del af aggregatet parforhold: lægger to tilstande sammen ved parallel udførelse.';

CREATE FUNCTION @extschema@.parforhold_slut(double precision[])
	RETURNS @extschema@.parforhold_tal
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'parforhold_slut';
COMMENT ON FUNCTION @extschema@.parforhold_slut(double precision[]) IS
	'Indre del af aggregatet parforhold: resultatet.';

CREATE AGGREGATE @extschema@.parforhold(
		foer double precision, efter double precision) (
	SFUNC = @extschema@.parforhold_trin,
	STYPE = double precision[],
	INITCOND = '{0,0,0,0,0,0}',
	COMBINEFUNC = @extschema@.parforhold_saml,
	FINALFUNC = @extschema@.parforhold_slut,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.parforhold(double precision, double precision) IS
	'Forholdet mellem to summer af antal der hører sammen parvis, ét par pr. person: R = Σefter/Σfoer med 95 % interval R·exp(∓t(n−1)·√v), hvor v er den største af n/(n−1)·Σ(efter − R·foer)²/(Σefter)² (hændelser hos samme person hænger sammen) og 1/Σfoer + 1/Σefter (Poisson). Halve par springes over. Ingen før giver intet forhold; ingen før eller efter, eller færre end to par, giver intet interval. Fejl 22023: negativt eller uendeligt antal. Kilde: Cochran 1977, Sampling Techniques, 6.4; Poisson-mindstemålet er vores.';

CREATE FUNCTION @extschema@.andel_afvigelse(
		antal double precision,
		i_alt double precision,
		forventet double precision,
		konfidens double precision DEFAULT 0.95,
		OUT andel double precision,
		OUT forskel double precision,
		OUT nedre double precision,
		OUT oevre double precision,
		OUT afviger boolean)
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'andel_afvigelse';
COMMENT ON FUNCTION @extschema@.andel_afvigelse(double precision, double precision, double precision, double precision) IS
	'En observeret andel antal/i_alt med Wilsons interval ved siden af den forventede (brøk 0-1, fx befolkningens): forskel er observeret minus forventet, og afviger er sand, når den forventede ligger uden for intervallet. i_alt 0 giver NULL i alt. Fejl 22023: negativt eller uendeligt tal, antal over i_alt, forventet uden for 0-1, konfidens uden for 0-1.';

CREATE FUNCTION @extschema@.nutidsvaerdi(
		beloeb double precision, aar integer, rente double precision)
	RETURNS double precision
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'nutidsvaerdi';
COMMENT ON FUNCTION @extschema@.nutidsvaerdi(double precision, integer, double precision) IS
	'Nutidsværdien i kroner af et beløb der falder aar hele år efter starten: beloeb/(1 + rente)^aar, hvor rente er en brøk (0,04 er 4 % om året). Fejl 22023: beloeb uendeligt, aar uden for 0-1000, rente ikke over -1 eller over 1; 22003: resultatet er for stort. Kilde: Finansministeriets vejledning i samfundsøkonomiske konsekvensvurderinger.';
