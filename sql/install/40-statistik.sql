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
