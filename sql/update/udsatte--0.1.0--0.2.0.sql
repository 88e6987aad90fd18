\echo Use "ALTER EXTENSION udsatte UPDATE TO '0.2.0'" to load this file. \quit

-- From 0.1.0 to 0.2.0. Made by tools/opdatering.py; released, it is never changed.

SET LOCAL search_path TO pg_catalog, pg_temp;

SET LOCAL check_function_bodies = off;

CREATE AGGREGATE @extschema@.kompas_profil_saml(@extschema@.kompas_tilstand) (
	SFUNC = @extschema@.kompas_tilstand_saml,
	STYPE = @extschema@.kompas_tilstand,
	COMBINEFUNC = @extschema@.kompas_tilstand_saml,
	PARALLEL = SAFE
);

COMMENT ON AGGREGATE @extschema@.kompas_profil_saml(@extschema@.kompas_tilstand) IS
	'Lægger svar fra kompas_profil() sammen, fx fra flere kommuner eller servere: det samme som kompas_profil() over alle målingerne. NULL tælles ikke; ingen rækker giver NULL.';

CREATE AGGREGATE @extschema@.kompas_forandring_saml(@extschema@.kompas_partilstand) (
	SFUNC = @extschema@.kompas_partilstand_saml,
	STYPE = @extschema@.kompas_partilstand,
	COMBINEFUNC = @extschema@.kompas_partilstand_saml,
	PARALLEL = SAFE
);

COMMENT ON AGGREGATE @extschema@.kompas_forandring_saml(@extschema@.kompas_partilstand) IS
	'Lægger svar fra kompas_forandring() sammen, fx fra flere kommuner eller servere: det samme som kompas_forandring() over alle parrene. NULL tælles ikke; ingen rækker giver NULL.';

CREATE FUNCTION @extschema@.intern_kompas_dele(OUT del text, OUT grov text,
		OUT fin text, OUT finest text, OUT vises boolean)
	RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 16
	SET search_path = pg_catalog, pg_temp
	AS $$
	VALUES ('antal', NULL, NULL, NULL, true), ('par', 'par', NULL, NULL, true),
		('enkelt', 'enkelt', NULL, NULL, true),
		('enkelt', 'enkelt', 'enkelt', NULL, false),
		('enkelt', 'enkelt', 'enkelt', 'enkelt', false),
		('fremgang', 'par', 'fremgang', NULL, true),
		('fremgang', 'par', 'fremgang', 'fremgang', false),
		('tilbagegang', 'par', 'tilbagegang', NULL, true),
		('tilbagegang', 'par', 'tilbagegang', 'tilbagegang', false),
		('blandet', 'par', 'blandet', NULL, true),
		('blandet', 'par', 'blandet', 'blandet', false),
		('uaendret', 'par', 'uaendret', NULL, true),
		('fastholdt', 'par', 'uaendret', 'fastholdt', true),
		('uaendret', 'par', 'uaendret', 'uaendret', false),
		-- outcomes that are not told apart
		('andre', 'par', 'andre', NULL, false),
		('andre', 'par', 'andre', 'andre', false)
$$;

COMMENT ON FUNCTION @extschema@.intern_kompas_dele() IS
	'Intern: de dele en gruppe børn på kompasset falder i: målt én gang (enkelt) eller to (par), par efter udfald, og uændrede efter om målet er fastholdt. vises er falsk for det samme tal igen på et finere trin, og for udfald der er slået sammen (andre).';

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

CREATE FUNCTION @extschema@.intern_celle_saetning(indikator text,
		opdelinger text[], hvor text, hver boolean)
	RETURNS text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT format($q$
SELECT s.kommune_kode, c.*
FROM (SELECT %8$s AS kommune_kode,
		@extschema@.celler(g.dato, g.periode_type, g.enhed_kode,
			g.tilbud_enhed_kode, g.bydel_nr, g.koen, g.alder, g.taeller,
			g.naevner, g.antal, g.borger_id) AS samlet
	FROM udsatte_maal.%1$I g
	WHERE g.indikator = %2$L%3$s) s,
	@extschema@.celle_udfold(s.samlet, %4$L, %5$L, %6$L,
		CASE WHEN s.kommune_kode IS NULL AND %10$L THEN %9$L::text[]
			ELSE %7$L::text[] END,
		ARRAY(SELECT u FROM udsatte_register.enhed e,
				unnest(ARRAY[e.enhed_kode, e.overordnet]) u
			WHERE e.overordnet IS NOT NULL AND e.kommune_kode = s.kommune_kode),
		@extschema@.opgoerelsesdato()) c
$q$, i.grundlag, i.indikator, hvor || CASE WHEN NOT hver THEN ''
			WHEN (SELECT count(*) > 1 FROM udsatte_register.kommune) THEN
				' GROUP BY GROUPING SETS ((g.kommune_kode), ()) HAVING grouping(g.kommune_kode) = 1 OR g.kommune_kode IS NOT NULL'
			ELSE ' AND g.kommune_kode IS NOT NULL GROUP BY g.kommune_kode' END,
		i.art, i.faktor, i.retning,
		ARRAY(SELECT o FROM unnest(i.opdelinger) o
			WHERE o = ANY (intern_celle_saetning.opdelinger)),
		CASE WHEN hver THEN 'g.kommune_kode' ELSE 'min(g.kommune_kode)' END,
		-- districts and units are a municipality's
		ARRAY(SELECT o FROM unnest(i.opdelinger) o
			WHERE o = ANY (intern_celle_saetning.opdelinger)
				AND o IN ('koen', 'aldersgruppe')),
		hver)
FROM udsatte_register.indikator i
WHERE i.indikator = intern_celle_saetning.indikator
$$;

COMMENT ON FUNCTION @extschema@.intern_celle_saetning(text, text[], text, boolean) IS
	'Intern: sætningen der regner en indikators celler; hver giver hver kommune for sig, og hele landet når der er flere.';

CREATE OR REPLACE FUNCTION @extschema@.indikator_celler(indikator text,
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
	spoergsmaal := format('SELECT c.periode_type, c.periode_start, c.periode_slut, c.er_afsluttet, c.enhed_kode, c.tilbud_enhed_kode, c.bydel_nr, c.koen, c.aldersgruppe, c.antal, c.taeller, c.naevner, c.vaerdi, c.nedre95, c.oevre95, c.nedre998, c.oevre998, c.forrige, c.aendring, c.vurdering, c.tendens, c.status FROM (%s) c',
		@extschema@.intern_celle_saetning(indikator, opdelinger,
			coalesce(' AND g.kommune_kode = ' || kommune_kode, ''), false));
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

CREATE OR REPLACE FUNCTION @extschema@.lager_gyldigt(oejebillede pg_snapshot,
		lagret_af xid8, noegle text)
	RETURNS boolean
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	begraenset	boolean := @extschema@.intern_egne_enheder() IS NOT NULL;
BEGIN
	RETURN noegle = @extschema@.intern_database_noegle()
		AND NOT EXISTS (SELECT FROM udsatte_register.registeraendring a
			WHERE a.transaktion = lagret_af
				OR NOT pg_visible_in_snapshot(a.transaktion, oejebillede))
		AND NOT EXISTS (SELECT FROM pg_class c
			WHERE c.relnamespace = 'udsatte_register'::regnamespace
				AND c.relkind IN ('r', 'p', 'v', 'f', 'm')
				AND (c.relkind IN ('v', 'f', 'm')
					OR c.relrowsecurity AND row_security_active(c.oid)
						-- the extension's own policy limits only some
						AND (begraenset OR (SELECT bool_and(p.polname = 'udsatte_enhed')
							FROM pg_policy p
							WHERE p.polrelid = c.oid) IS NOT TRUE)))
		-- a partition may lie in another schema, on another server, or have
		-- come after the trigger that tells of changes made to it alone
		AND NOT EXISTS (SELECT
			FROM pg_class p, pg_partition_tree(p.oid) d, pg_class c
			WHERE p.relnamespace = 'udsatte_register'::regnamespace
				AND p.relkind = 'p' AND c.oid = d.relid AND d.isleaf
				AND NOT EXISTS (SELECT FROM pg_trigger t
					WHERE t.tgrelid = c.oid AND t.tgname = 'udsatte_aendret'));
END
$$;

CREATE OR REPLACE PROCEDURE @extschema@.opdater_lager()
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	-- stored rows keep every digit
	SET extra_float_digits = 1
	AS $$
DECLARE
	alle	text[] := '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}';
	visninger	text[] := ARRAY(SELECT substring(o.objekt FROM '\.(.*)_beregnet$')
		FROM udsatte_register.installeret_objekt o
		WHERE o.objekt ~ '^CREATE VIEW udsatte_maal\..*_beregnet$'
		ORDER BY o.objekt);
	navn	text;
	kilde	text;
	nu		pg_snapshot;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('udsatte.opdater_lager'));
	-- no foreign key between the two: it would be checked a million times
	DELETE FROM udsatte_register.celle_lager_tal;
	DELETE FROM udsatte_register.sagsfrist_lager;
	DELETE FROM udsatte_register.visning_lager;
	DELETE FROM udsatte_register.celle_lager;
	-- Changes this transaction itself has made are in the numbers.
	nu := pg_current_snapshot();
	INSERT INTO udsatte_register.sagsfrist_lager (kode, kommune_kode, enhed_kode,
		bydel_nr, sag_id, borger_id, haendelse, frist, udfoert, status,
		dage_over, aaben, haendelse_id, ophoert)
	SELECT f.kode, f.kommune_kode, f.enhed_kode, f.bydel_nr, f.sag_id,
		f.borger_id, f.haendelse, f.frist, f.udfoert, f.status, f.dage_over,
		f.aaben, f.haendelse_id, f.ophoert
	FROM udsatte_maal.sagsfrist_beregnet f
	ORDER BY f.kommune_kode, f.frist;
	FOREACH navn IN ARRAY visninger LOOP
		-- has a table of its own
		CONTINUE WHEN navn = 'sagsfrist';
		EXECUTE format('INSERT INTO udsatte_register.visning_lager (visning, kommune_kode, raekke) SELECT %1$L, b.kommune_kode, to_jsonb(b) FROM udsatte_maal.%2$I b ORDER BY b.kommune_kode',
			navn, navn || '_beregnet');
	END LOOP;
	INSERT INTO udsatte_register.celle_lager (indikator, kommune_kode,
		opgoerelsesdato, oejebillede, transaktion, database_noegle)
	SELECT x.indikator, x.kommune_kode, @extschema@.opgoerelsesdato(), nu,
		pg_current_xact_id(), @extschema@.intern_database_noegle()
	FROM (SELECT k.indikator, s.kommune_kode
		FROM udsatte_register.indikator k
			CROSS JOIN udsatte_maal.opgoerelsessted s
		UNION ALL
		-- a name with a space is no indicator's
		SELECT 'visning ' || v, NULL FROM unnest(visninger) v) x;
	FOR kilde IN
		-- All municipalities and the country in one pass over the
		-- observations.  An indicator of the municipality's own may be broken
		-- and is asked for with care.
		SELECT format('%L AS indikator, c.* FROM (%s) c', k.indikator,
			@extschema@.intern_celle_saetning(k.indikator, alle, '', true))
		FROM udsatte_register.indikator k
		WHERE k.indbygget
		UNION ALL
		SELECT format('%L AS indikator, s.kommune_kode, c.* FROM udsatte_maal.opgoerelsessted s CROSS JOIN LATERAL @extschema@.indikator_celler(%1$L, s.kommune_kode, %L) c',
			k.indikator, alle)
		FROM udsatte_register.indikator k
		WHERE NOT k.indbygget
	LOOP
		EXECUTE format($q$
INSERT INTO udsatte_register.celle_lager_tal (lager_id, periode_type,
	periode_start, periode_slut, er_afsluttet, enhed_kode, tilbud_enhed_kode,
	bydel_nr, koen, aldersgruppe, antal, taeller, naevner, vaerdi, nedre95,
	oevre95, nedre998, oevre998, forrige, aendring, vurdering, tendens, status)
SELECT l.lager_id, x.periode_type, x.periode_start, x.periode_slut,
	x.er_afsluttet, x.enhed_kode, x.tilbud_enhed_kode, x.bydel_nr, x.koen,
	x.aldersgruppe, x.antal, x.taeller, x.naevner, x.vaerdi, x.nedre95,
	x.oevre95, x.nedre998, x.oevre998, x.forrige, x.aendring, x.vurdering,
	x.tendens, x.status
FROM (SELECT %s) x
	JOIN udsatte_register.celle_lager l ON l.indikator = x.indikator
		AND l.kommune_kode IS NOT DISTINCT FROM x.kommune_kode$q$, kilde);
	END LOOP;
	DELETE FROM udsatte_register.registeraendring a
	WHERE pg_visible_in_snapshot(a.transaktion, nu)
		OR a.transaktion = pg_current_xact_id_if_assigned();
END
$$;

COMMENT ON PROCEDURE @extschema@.opdater_lager() IS
	'Regner alle celler for alle indikatorer, alle frister og de visninger der har en tvilling med _beregnet efter navnet, og lægger dem i lageret, så noegletal, maal_*-visninger, sagsfrist og overblik svarer straks. Køres efter hver indlæsning. Lageret bruges kun så længe registret er uændret.';

CREATE OR REPLACE FUNCTION @extschema@.skabelon(
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
,(5, 'register', '06-adgang.sql', $udsatte_saetning$CREATE TABLE udsatte_register.adgang (
	rolle		name NOT NULL,
	adgang		text NOT NULL CHECK (adgang IN ('bi', 'analytiker', 'sagsbehandler', 'indlaeser', 'ansvarlig')),
	enheder		text[],
	givet		timestamptz NOT NULL DEFAULT now(),
	givet_af	name NOT NULL DEFAULT session_user,
	PRIMARY KEY (rolle, adgang),
	CONSTRAINT adgang_enheder CHECK ((adgang = 'sagsbehandler') = (cardinality(enheder) > 0) AND (enheder IS NULL OR array_position(enheder, NULL) IS NULL))
)$udsatte_saetning$)
,(6, 'register', '06-adgang.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.adgang IS
	'Hvem der har fået hvilken adgang med udsatte.giv_adgang(). enheder er de myndighedsenheder en sagsbehandler er begrænset til.'$udsatte_saetning$)
,(7, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kommune (
	kommune_kode	integer PRIMARY KEY CHECK (kommune_kode BETWEEN 1 AND 999),
	navn		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(8, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kommune IS
	'Kommuner med deres officielle kommunekode.'$udsatte_saetning$)
,(9, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.bydel (
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL CHECK (bydel_nr BETWEEN 1 AND 99),
	navn		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (kommune_kode, bydel_nr)
)$udsatte_saetning$)
,(10, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.bydel IS
	'Bydele i en kommune. Nr. 99 er udenfor inddeling og findes i enhver kommune.'$udsatte_saetning$)
,(11, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.enhed (
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
,(12, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.enhed IS
	'Enheder: myndighed, tilbud, skoler og dagtilbud, med gyldighed og overordnet enhed.'$udsatte_saetning$)
,(13, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.enhed_bydel (
	enhed_kode	text NOT NULL,
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	PRIMARY KEY (enhed_kode, kommune_kode, bydel_nr)
)$udsatte_saetning$)
,(14, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.enhed_bydel IS
	'Hvilke bydele en enhed dækker.'$udsatte_saetning$)
,(15, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.befolkning (
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	alder		integer NOT NULL CHECK (alder BETWEEN 0 AND 120),
	koen		text NOT NULL CHECK (koen IN ('M', 'K')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (kommune_kode, aar, alder, koen, bydel_nr)
)$udsatte_saetning$)
,(16, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.befolkning IS
	'Folketal pr. 1. januar efter bydel, alder og køn.'$udsatte_saetning$)
,(17, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.befolkning_herkomst (
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	aldersinddeling	text NOT NULL,
	herkomst	text NOT NULL CHECK (herkomst IN ('dansk', 'indvandrer',
		'efterkommer', 'uoplyst')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (kommune_kode, aar, aldersinddeling, herkomst, bydel_nr)
)$udsatte_saetning$)
,(18, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.befolkning_herkomst IS
	'Folketal pr. 1. januar efter bydel, aldersinddeling og herkomst.'$udsatte_saetning$)
,(19, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.aldersinddeling (
	aldersinddeling	text PRIMARY KEY,
	navn		text NOT NULL,
	alder_fra	integer NOT NULL CHECK (alder_fra >= 0),
	alder_til	integer NOT NULL,
	raekkefoelge	integer NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT aldersinddeling_orden CHECK (alder_til >= alder_fra)
)$udsatte_saetning$)
,(20, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.aldersinddeling IS
	'De mindste aldersgrupper. Enhver offentliggjort aldersgruppe er sat sammen af dem, så alle grupper kan beskyttes i én model.'$udsatte_saetning$)
,(21, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kvartal (
	start		date PRIMARY KEY,
	slut		date NOT NULL UNIQUE,
	aar		integer NOT NULL,
	kvartal		integer NOT NULL CHECK (kvartal BETWEEN 1 AND 4),
	skoleaar	integer NOT NULL,
	CONSTRAINT kvartal_laengde CHECK (slut > start)
)$udsatte_saetning$)
,(22, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kvartal IS
	'Kvartaler med første og sidste dag. Sidste dag er opgørelsesdag for alle beholdninger.'$udsatte_saetning$)
,(23, 'register', '10-steder.sql', $udsatte_saetning$CREATE TABLE udsatte_register.lukkedag (
	kommune_kode	integer NOT NULL,
	dato		date NOT NULL,
	navn		text NOT NULL,
	PRIMARY KEY (kommune_kode, dato)
)$udsatte_saetning$)
,(24, 'register', '10-steder.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.lukkedag IS
	'Kommunens egne lukkedage ud over helligdagene.'$udsatte_saetning$)
,(25, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.strategi (
	strategi	text PRIMARY KEY,
	navn		text NOT NULL,
	kommune_kode	integer,
	fra		date NOT NULL,
	til		date,
	kilde		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(26, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.strategi IS
	'Strategier der gøres status på.'$udsatte_saetning$)
,(27, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.pejlemaerke (
	pejlemaerke	text PRIMARY KEY,
	strategi	text NOT NULL,
	nr		integer NOT NULL,
	navn		text NOT NULL,
	side		integer,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(28, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.pejlemaerke IS
	'De politisk vedtagne pejlemærker.'$udsatte_saetning$)
,(29, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.fokusomraade (
	fokusomraade	text PRIMARY KEY,
	strategi	text NOT NULL,
	nr		integer NOT NULL,
	navn		text NOT NULL,
	side		integer,
	pejlemaerke	text,
	tvaergaaende	boolean NOT NULL DEFAULT false,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(30, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.fokusomraade IS
	'Strategiens fokusområder og det pejlemærke hvert af dem svarer til (områderne 4-6 er organisatoriske mål uden pejlemærke).'$udsatte_saetning$)
,(31, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.maal (
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
,(32, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.maal IS
	'Strategiens mål: ordlyd, hvordan der måles, og hvem der har ansvaret.'$udsatte_saetning$)
,(33, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.indikator (
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
,(34, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.indikator IS
	'Indikatorernes katalog: definition, art, retning, aldersgrænser, tærskler og hvilket grundlag tallene kommer fra. Ændres en række, ændres tallet.'$udsatte_saetning$)
,(35, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.maaltal (
	indikator	text NOT NULL,
	kommune_kode	integer NOT NULL,
	enhed_kode	text,
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	basisaar	integer,
	basisvaerdi	double precision,
	maaltal		double precision,
	UNIQUE NULLS NOT DISTINCT (indikator, kommune_kode, enhed_kode, aar)
)$udsatte_saetning$)
,(36, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.maaltal IS
	'Måltal og basisværdi pr. indikator, kommune, enhed og år. Tom enhed_kode er hele kommunen; ukendte tal er tomme.'$udsatte_saetning$)
,(37, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.seriebrud (
	indikator	text NOT NULL,
	dato		date NOT NULL,
	aarsag		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (indikator, dato)
)$udsatte_saetning$)
,(38, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.seriebrud IS
	'Brud i en tidsserie: fra datoen kan tallene ikke sammenlignes med dem før.'$udsatte_saetning$)
,(39, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.virkemiddel (
	virkemiddel	text PRIMARY KEY,
	maal		text NOT NULL,
	tekst		text NOT NULL,
	side		integer,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(40, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.virkemiddel IS
	'Virkemidlerne i strategiens årsag-virknings-kæde: hvad forskning eller erfaring siger der skal til for at nå målet.'$udsatte_saetning$)
,(41, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.aktivitet (
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
,(42, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.aktivitet IS
	'De nye aktiviteter under hvert virkemiddel.'$udsatte_saetning$)
,(43, 'register', '20-strategi.sql', $udsatte_saetning$CREATE TABLE udsatte_register.aktivitet_status (
	aktivitet	text NOT NULL,
	dato		date NOT NULL,
	status		text NOT NULL CHECK (status IN ('ikke_startet', 'i_gang',
		'gennemfoert', 'opgivet')),
	naaet		double precision,
	maalsat		double precision,
	PRIMARY KEY (aktivitet, dato)
)$udsatte_saetning$)
,(44, 'register', '20-strategi.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.aktivitet_status IS
	'Hvor langt en aktivitet er nået på en dato, og hvad der var målsat.'$udsatte_saetning$)
,(45, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.fristkatalog (
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
,(46, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.fristkatalog IS
	'Lovens frister: paragraf, pligt, udløsende hændelse, regel og gyldighed. Reglen følger datoen for den udløsende hændelse.'$udsatte_saetning$)
,(47, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.foranstaltningstype (
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
,(48, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.foranstaltningstype IS
	'Foranstaltninger efter serviceloven (til og med 2023) og indsatser efter barnets lov (fra 2024).'$udsatte_saetning$)
,(49, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.stedtype (
	stedtype_kode	integer PRIMARY KEY CHECK (stedtype_kode > 0),
	navn		text NOT NULL,
	familiepleje	boolean NOT NULL,
	netvaerk	boolean NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(50, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.stedtype IS
	'Anbringelsessteder med Danmarks Statistiks egne koder (statistikken over anbragte børn og unge).'$udsatte_saetning$)
,(51, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.program (
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
,(52, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.program IS
	'Programmer og metoder med deres målgruppe.'$udsatte_saetning$)
,(53, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kompas_katalog (
	katalog_kode	text PRIMARY KEY,
	navn		text NOT NULL,
	maalgruppe	text NOT NULL,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	reliabilitet	double precision CHECK (reliabilitet > 0 AND reliabilitet < 1),
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(54, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kompas_katalog IS
	'Udgaver af Forandringskompassets ti dimensioner. Målinger sammenlignes kun inden for samme udgave.'$udsatte_saetning$)
,(55, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kompas_dimension (
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
,(56, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kompas_dimension IS
	'De ti dimensioner i en udgave af kompasset: nummer, kode, navn og gruppe. 1 er dårligst, 10 bedst.'$udsatte_saetning$)
,(57, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.tilsynsspoergsmaal (
	spoergsmaal_kode	text PRIMARY KEY,
	tekst		text NOT NULL,
	emne		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(58, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.tilsynsspoergsmaal IS
	'Spørgsmål i ledelsestilsynet, med emne.'$udsatte_saetning$)
,(59, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.lavalder (
	fra		date PRIMARY KEY,
	til		date,
	alder		integer NOT NULL,
	sikkerhed	text NOT NULL CHECK (sikkerhed IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT lavalder_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(60, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.lavalder IS
	'Den kriminelle lavalder over tid. Under den kan ingen sigtes, kun mistænkes.'$udsatte_saetning$)
,(61, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.lovovertraedelse (
	lovovertraedelse_kode	text PRIMARY KEY,
	navn		text NOT NULL,
	art		text NOT NULL CHECK (art IN ('personfarlig', 'alvorlig', 'oevrig')),
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(62, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.lovovertraedelse IS
	'Overtrædelsernes koder og hvilken art de regnes til.'$udsatte_saetning$)
,(63, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.konceptkrav (
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
,(64, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.konceptkrav IS
	'Kravene i konceptet for familierådgivninger: hvad, hvor ofte og hvor meget mindst.'$udsatte_saetning$)
,(65, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.rusmiddelprincip (
	indikator	text PRIMARY KEY,
	princip_nr	integer NOT NULL CHECK (princip_nr BETWEEN 1 AND 8),
	princip		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(66, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.rusmiddelprincip IS
	'Hvilket af de otte principper i rammepapiret om familier med rusmiddelproblemer en indikator måler.'$udsatte_saetning$)
,(67, 'register', '30-kataloger.sql', $udsatte_saetning$CREATE TABLE udsatte_register.maalgruppe_skoen (
	kommune_kode	integer NOT NULL,
	kode		text NOT NULL CHECK (kode ~ '^[a-z0-9_]+$'),
	navn		text NOT NULL,
	antal		integer NOT NULL CHECK (antal > 0),
	kilde		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (kommune_kode, kode)
)$udsatte_saetning$)
,(68, 'register', '30-kataloger.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.maalgruppe_skoen IS
	'Skøn over hvor mange der er i en målgruppe. Et skøn er ikke et folketal.'$udsatte_saetning$)
,(69, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.borger (
	borger_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	pseudonym	udsatte.pseudonym UNIQUE,
	foedselsdato	date NOT NULL,
	ufoedt		boolean NOT NULL DEFAULT false,
	koen		text NOT NULL DEFAULT 'U' CHECK (koen IN ('M', 'K', 'U')),
	CONSTRAINT borger_pseudonym_eller_ufoedt CHECK (pseudonym IS NOT NULL OR ufoedt)
)$udsatte_saetning$)
,(70, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.borger IS
	'Børn og unge, kun kendt ved et pseudonym. Personnummeret ligger i identitet, hvis det overhovedet er gemt.'$udsatte_saetning$)
,(71, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.identitet (
	borger_id	bigint PRIMARY KEY,
	cpr		udsatte.cpr NOT NULL UNIQUE
)$udsatte_saetning$)
,(72, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.identitet IS
	'Personnumre for dem hvor kommunen har valgt at gemme dem. Ingen har adgang uden videre.'$udsatte_saetning$)
,(73, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.bopael (
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
,(74, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.bopael IS
	'Hvor barnet har boet.'$udsatte_saetning$)
,(75, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sag (
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
,(76, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sag IS
	'Sager i Socialforvaltningen: handlekommune, enhed og den bydel barnet kom fra.'$udsatte_saetning$)
,(77, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sagsbehandlerperiode (
	sagsbehandlerperiode_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	sagsbehandler_noegle	text NOT NULL,
	fra		date NOT NULL,
	til		date,
	CONSTRAINT sagsbehandlerperiode_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(78, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sagsbehandlerperiode IS
	'Hvem der har haft sagen hvornår. Sagsbehandleren er en uigennemskuelig nøgle.'$udsatte_saetning$)
,(79, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kontakt (
	kontakt_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	dato		date NOT NULL,
	form		text NOT NULL CHECK (form IN ('moede', 'samtale', 'telefon', 'hjemmebesoeg', 'netvaerksmoede', 'andet')),
	deltager	text NOT NULL CHECK (deltager IN ('barn_ung', 'foraelder', 'familie', 'netvaerk', 'professionelle', 'andet'))
)$udsatte_saetning$)
,(80, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kontakt IS
	'Kontakter og møder mellem sagsbehandler og barn, ung eller familie.'$udsatte_saetning$)
,(81, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.underretning (
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
,(82, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.underretning IS
	'Underretninger om børn: modtaget, vurderet inden 24 timer, kvitteret inden seks hverdage.'$udsatte_saetning$)
,(83, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.undersoegelse (
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
,(84, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.undersoegelse IS
	'Børnefaglige undersøgelser. Fristen løber fra den dag kommunen blev opmærksom, ikke fra den dag undersøgelsen blev åbnet.'$udsatte_saetning$)
,(85, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.afgoerelse (
	afgoerelse_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	art		text NOT NULL CHECK (art IN ('formand', 'uden_samtykke', 'undersoegelse_uden_samtykke', 'eftervaern')),
	truffet		date NOT NULL,
	ivaerksat	timestamptz,
	meddelt		timestamptz,
	godkendt	date,
	endelig		date,
	naeste_senest	date,
	ophoert		date,
	CONSTRAINT afgoerelse_godkendt_orden CHECK (godkendt >= truffet),
	CONSTRAINT afgoerelse_endelig_orden CHECK (endelig >= truffet),
	CONSTRAINT afgoerelse_naeste_orden CHECK (naeste_senest >= truffet),
	CONSTRAINT afgoerelse_orden CHECK (ophoert >= truffet)
)$udsatte_saetning$)
,(86, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.afgoerelse IS
	'Afgørelser der selv udløser en frist: formandsafgørelser, børne- og ungeudvalgets afgørelser uden samtykke, og afgørelser om efterværn, uanset om svaret er ja eller nej.'$udsatte_saetning$)
,(87, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.handleplan (
	handleplan_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	art		text NOT NULL CHECK (art IN ('handleplan', 'barnets_plan', 'ungeplan')),
	udarbejdet	date NOT NULL,
	gyldig_til	date,
	CONSTRAINT handleplan_orden CHECK (gyldig_til >= udarbejdet)
)$udsatte_saetning$)
,(88, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.handleplan IS
	'Handleplaner, barnets planer og ungeplaner.'$udsatte_saetning$)
,(89, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.foranstaltning (
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
,(90, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.foranstaltning IS
	'Foranstaltninger og indsatser: bevilget, iværksat, afsluttet.'$udsatte_saetning$)
,(91, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.opfoelgning (
	opfoelgning_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	afholdt		date NOT NULL,
	naeste_aftalt	date,
	CONSTRAINT opfoelgning_orden CHECK (naeste_aftalt > afholdt)
)$udsatte_saetning$)
,(92, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.opfoelgning IS
	'Opfølgninger på handleplanen, talt på den dag de blev holdt.'$udsatte_saetning$)
,(93, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.opfoelgning_foranstaltning (
	opfoelgning_id	bigint NOT NULL,
	foranstaltning_id	bigint NOT NULL,
	PRIMARY KEY (opfoelgning_id, foranstaltning_id)
)$udsatte_saetning$)
,(94, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.opfoelgning_foranstaltning IS
	'Hvilke foranstaltninger en opfølgning dækkede. Ét møde kan dække flere.'$udsatte_saetning$)
,(95, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.anbringelse (
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
,(96, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.anbringelse IS
	'Ophold på anbringelsessteder under en anbringelse: ét sted er én række, og er_skift siger om opholdet begyndte med et skift.'$udsatte_saetning$)
,(97, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.tilsyn (
	tilsyn_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	foranstaltning_id	bigint NOT NULL,
	dato		date NOT NULL,
	samtale		boolean NOT NULL
)$udsatte_saetning$)
,(98, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.tilsyn IS
	'Tilsynsbesøg hos anbragte børn, og om der var en samtale med barnet.'$udsatte_saetning$)
,(99, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.inddragelse (
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
,(100, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.inddragelse IS
	'Inddragelse af familie og netværk, eller at de ikke har ønsket det.'$udsatte_saetning$)
,(101, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kompasmaaling (
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
,(102, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kompasmaaling IS
	'Målinger med Forandringskompasset: ti dimensioner fra 1 til 10, hvem der har målt og i hvilken anledning.'$udsatte_saetning$)
,(103, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.fravaer (
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
,(104, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.fravaer IS
	'Fravær pr. måned i skoleåret (skoleåret nævnes ved det år det begynder).'$udsatte_saetning$)
,(105, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.skoleindskrivning (
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
,(106, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.skoleindskrivning IS
	'Hvilken skole barnet har været indskrevet på.'$udsatte_saetning$)
,(107, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.ungestatus (
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
,(108, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.ungestatus IS
	'Den unges situation på en dato: skole, fritid, job og bolig.'$udsatte_saetning$)
,(109, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.skoleafslutning (
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
,(110, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.skoleafslutning IS
	'Afslutning af 9. og 10. klasse. Skoleåret nævnes ved det år det begynder og slutter 31. juli året efter.'$udsatte_saetning$)
,(111, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sigtelse (
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
,(112, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sigtelse IS
	'Sigtelser, og for børn under den kriminelle lavalder mistanker.'$udsatte_saetning$)
,(113, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.ungdomsuddannelse (
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
,(114, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.ungdomsuddannelse IS
	'Ungdomsuddannelser: påbegyndt, gennemført eller afbrudt.'$udsatte_saetning$)
,(115, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.ledelsestilsyn (
	ledelsestilsyn_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	sag_id		bigint NOT NULL,
	dato		date NOT NULL,
	spoergsmaal_kode	text NOT NULL,
	svar		text NOT NULL CHECK (svar IN ('ja', 'nej', 'ikke_relevant'))
)$udsatte_saetning$)
,(116, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.ledelsestilsyn IS
	'Svar på ledelsestilsynets spørgsmål om en sag.'$udsatte_saetning$)
,(117, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.indsatsforloeb (
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
,(118, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.indsatsforloeb IS
	'Forløb i programmer og tilbud.'$udsatte_saetning$)
,(119, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgift (
	udgift_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	foranstaltning_id	bigint NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	kroner		numeric(12,2) NOT NULL
)$udsatte_saetning$)
,(120, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgift IS
	'Udgifter pr. foranstaltning og måned.'$udsatte_saetning$)
,(121, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.socialraadgivertilknytning (
	socialraadgivertilknytning_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	kilde_id	text NOT NULL UNIQUE,
	registreret	timestamptz NOT NULL DEFAULT now(),
	enhed_kode	text NOT NULL,
	fra		date NOT NULL,
	til		date,
	timer		numeric(5,1) NOT NULL CHECK (timer >= 0),
	CONSTRAINT socialraadgivertilknytning_orden CHECK (til >= fra)
)$udsatte_saetning$)
,(122, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.socialraadgivertilknytning IS
	'Socialrådgivere tilknyttet skoler og daginstitutioner.'$udsatte_saetning$)
,(123, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.klassegennemgang (
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
,(124, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.klassegennemgang IS
	'Systematisk gennemgang af klasser: hvor mange elever og hvor mange i risikozonen.'$udsatte_saetning$)
,(125, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sundhedspleje_samarbejde (
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	fra		date NOT NULL,
	PRIMARY KEY (kommune_kode, bydel_nr)
)$udsatte_saetning$)
,(126, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sundhedspleje_samarbejde IS
	'Bydele hvor samarbejdet med sundhedsplejen er i gang, og siden hvornår.'$udsatte_saetning$)
,(127, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.normering (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	rolle		text NOT NULL CHECK (rolle IN ('sagsbehandler', 'familiekonsulent', 'familiebehandler', 'psykolog', 'paedagog', 'ledelse', 'andet')),
	aarsvaerk	numeric(7,2) NOT NULL CHECK (aarsvaerk >= 0),
	PRIMARY KEY (enhed_kode, maaned, rolle)
)$udsatte_saetning$)
,(128, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.normering IS
	'Årsværk pr. enhed, måned og rolle.'$udsatte_saetning$)
,(129, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kompetenceudvikling (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	emne		text NOT NULL CHECK (emne IN ('forandringskompas', 'signs_of_safety', 'inddragelse', 'rusmidler', 'tidlig_opsporing', 'evidensbaserede_programmer', 'sagsbehandling', 'andet')),
	deltagere	integer NOT NULL CHECK (deltagere >= 0),
	PRIMARY KEY (enhed_kode, maaned, emne)
)$udsatte_saetning$)
,(130, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kompetenceudvikling IS
	'Deltagere i kompetenceudvikling pr. enhed, måned og emne.'$udsatte_saetning$)
,(131, 'register', '40-borger-sag.sql', $udsatte_saetning$CREATE TABLE udsatte_register.enhed_vidensgrundlag (
	enhed_kode	text NOT NULL,
	program_kode	text,
	niveau		text NOT NULL CHECK (niveau IN ('evidens', 'dokumenteret_viden', 'egen_erfaring', 'ukendt')),
	fra		date NOT NULL,
	UNIQUE NULLS NOT DISTINCT (enhed_kode, program_kode, fra)
)$udsatte_saetning$)
,(132, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.enhed_vidensgrundlag IS
	'Hvad en enheds indsats bygger på: program eller niveau af viden.'$udsatte_saetning$)
,(133, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.kompasmaaling.maal IS
	'Målet på de ti dimensioner, hvis der er sat et.'$udsatte_saetning$)
,(134, 'register', '40-borger-sag.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.kompasmaaling.enhed_kode IS
	'Enheden der har målt; tom når det ikke er oplyst.'$udsatte_saetning$)
,(135, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_alder (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	aldersinddeling	text NOT NULL,
	koen		text NOT NULL CHECK (koen IN ('M', 'K', 'U')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, aldersinddeling, koen)
)$udsatte_saetning$)
,(136, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_alder IS
	'Henvendelser til rådgivning pr. enhed, måned, alder og køn. Kun antal.'$udsatte_saetning$)
,(137, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_tema (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	tema		text NOT NULL CHECK (tema IN ('alkohol', 'stoffer', 'skilsmisse', 'vold', 'sorg', 'mobning', 'opdragelse', 'skole', 'psykisk_sygdom', 'ensomhed', 'kriminalitet', 'oekonomi_bolig', 'graviditet', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, tema)
)$udsatte_saetning$)
,(138, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_tema IS
	'Henvendelser til rådgivning pr. enhed, måned og tema. Kun antal.'$udsatte_saetning$)
,(139, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_udfald (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	udfald		text NOT NULL CHECK (udfald IN ('en_samtale', 'forloeb', 'brobygning', 'henvist_offentlig', 'henvist_privat', 'henvist_frivillig', 'andet')),
	har_sag		boolean NOT NULL,
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, udfald, har_sag)
)$udsatte_saetning$)
,(140, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_udfald IS
	'Henvendelser til rådgivning pr. enhed, måned og udfald, og om familien har en sag. Kun antal.'$udsatte_saetning$)
,(141, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_kanal (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	kanal		text NOT NULL CHECK (kanal IN ('fremmoede', 'telefon', 'mail', 'chat_sms', 'hjemmebesoeg', 'udgaaende', 'andet')),
	henvendt_af	text NOT NULL CHECK (henvendt_af IN ('barn_ung', 'foraelder', 'boernefamilieenhed', 'skole', 'daginstitution', 'sundhedspleje', 'andre')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, kanal, henvendt_af)
)$udsatte_saetning$)
,(142, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_kanal IS
	'Henvendelser til rådgivning pr. enhed, måned og kanal, og hvem der henviste. Kun antal.'$udsatte_saetning$)
,(143, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_bydel (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	bydel_nr	integer NOT NULL CHECK (bydel_nr BETWEEN 1 AND 99),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, bydel_nr)
)$udsatte_saetning$)
,(144, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_bydel IS
	'Henvendelser til rådgivning pr. enhed, måned og bydel. Kun antal.'$udsatte_saetning$)
,(145, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.henvendelse_herkomst (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	herkomst	text NOT NULL CHECK (herkomst IN ('dansk', 'indvandrer', 'efterkommer', 'uoplyst')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, herkomst)
)$udsatte_saetning$)
,(146, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.henvendelse_herkomst IS
	'Henvendelser til rådgivning pr. enhed, måned og herkomst. Kun antal.'$udsatte_saetning$)
,(147, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.raadgivningsforloeb (
	enhed_kode	text NOT NULL,
	startmaaned	date NOT NULL CHECK (extract(day FROM startmaaned) = 1),
	retsgrundlag	text NOT NULL CHECK (retsgrundlag IN ('11_1_2', '11_3', '52')),
	aldersinddeling	text NOT NULL,
	tema		text NOT NULL CHECK (tema IN ('alkohol', 'stoffer', 'skilsmisse', 'vold', 'sorg', 'mobning', 'opdragelse', 'skole', 'psykisk_sygdom', 'ensomhed', 'kriminalitet', 'oekonomi_bolig', 'graviditet', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, startmaaned, retsgrundlag, aldersinddeling, tema)
)$udsatte_saetning$)
,(148, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.raadgivningsforloeb IS
	'Påbegyndte rådgivningsforløb pr. enhed, startmåned, retsgrundlag, alder og tema. Kun antal.'$udsatte_saetning$)
,(149, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.raadgivningsforloeb_afsluttet (
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
,(150, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.raadgivningsforloeb_afsluttet IS
	'Afsluttede rådgivningsforløb pr. enhed, slutmåned, varighed, afslutning og brobygning. Kun antal.'$udsatte_saetning$)
,(151, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.raadgivningsydelse (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	ydelse		text NOT NULL CHECK (ydelse IN ('spaedboern_legeterapi', 'individuel_samtale', 'familie_netvaerkssamtale', 'gravidsamtale', 'gruppeforloeb', 'antal_soeskende')),
	sted		text NOT NULL CHECK (sted IN ('tilbud', 'hjemme', 'skole', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, ydelse, sted)
)$udsatte_saetning$)
,(152, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.raadgivningsydelse IS
	'Ydelser i rådgivning og behandling pr. enhed, måned, ydelse og sted. Søskende der fik hjælp tælles for sig.'$udsatte_saetning$)
,(153, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.brugertilfredshed (
	enhed_kode	text NOT NULL,
	kvartal		date NOT NULL CHECK (extract(day FROM kvartal) = 1 AND extract(month FROM kvartal) IN (1, 4, 7, 10)),
	spoergsmaal_kode	text NOT NULL CHECK (spoergsmaal_kode IN ('samlet', 'tryghed', 'udbytte', 'tilgaengelighed', 'inddragelse')),
	skala_maks	integer NOT NULL CHECK (skala_maks BETWEEN 2 AND 10),
	score		integer NOT NULL CHECK (score >= 1),
	antal		integer NOT NULL CHECK (antal >= 0),
	CONSTRAINT brugertilfredshed_score CHECK (score <= skala_maks),
	PRIMARY KEY (enhed_kode, kvartal, spoergsmaal_kode, skala_maks, score)
)$udsatte_saetning$)
,(154, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.brugertilfredshed IS
	'Brugertilfredshed pr. enhed og kvartal: antal svar pr. score. Kun antal.'$udsatte_saetning$)
,(155, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.effektmaaling (
	enhed_kode	text NOT NULL,
	kvartal		date NOT NULL CHECK (extract(day FROM kvartal) = 1 AND extract(month FROM kvartal) IN (1, 4, 7, 10)),
	maal_kode	text NOT NULL CHECK (maal_kode IN ('sikkerhed', 'trivsel', 'skole', 'konfliktniveau', 'relationer')),
	retning		text NOT NULL CHECK (retning IN ('fremgang', 'uaendret', 'tilbagegang')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, kvartal, maal_kode, retning)
)$udsatte_saetning$)
,(156, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.effektmaaling IS
	'Forandring for brugerne pr. enhed, kvartal og mål: fremgang, uændret eller tilbagegang. Kun antal.'$udsatte_saetning$)
,(157, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.aabningstid (
	enhed_kode	text NOT NULL,
	uge		date NOT NULL CHECK (extract(isodow FROM uge) = 1),
	timer		numeric(5,1) NOT NULL CHECK (timer >= 0),
	uden_aftale	boolean NOT NULL,
	PRIMARY KEY (enhed_kode, uge, uden_aftale)
)$udsatte_saetning$)
,(158, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.aabningstid IS
	'Åbningstid pr. enhed og uge, og om man kan komme uden aftale.'$udsatte_saetning$)
,(159, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.bemanding (
	enhed_kode	text NOT NULL,
	fra_enhed_kode	text NOT NULL,
	uge		date NOT NULL CHECK (extract(isodow FROM uge) = 1),
	timer		numeric(5,1) NOT NULL CHECK (timer >= 0),
	PRIMARY KEY (enhed_kode, fra_enhed_kode, uge)
)$udsatte_saetning$)
,(160, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.bemanding IS
	'Timer pr. uge som personale fra en anden enhed lægger i rådgivningen.'$udsatte_saetning$)
,(161, 'register', '50-raadgivning.sql', $udsatte_saetning$CREATE TABLE udsatte_register.konceptaktivitet (
	enhed_kode	text,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	krav_kode	text NOT NULL,
	antal		integer CHECK (antal >= 0),
	opfyldt		boolean,
	UNIQUE NULLS NOT DISTINCT (enhed_kode, maaned, krav_kode),
	CONSTRAINT konceptaktivitet_antal_eller_opfyldt CHECK ((antal IS NULL) <> (opfyldt IS NULL))
)$udsatte_saetning$)
,(162, 'register', '50-raadgivning.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.konceptaktivitet IS
	'Hvad der er gjort af det konceptet kræver. Tom enhed_kode er hele byen.'$udsatte_saetning$)
,(163, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$CREATE TABLE udsatte_register.cba_post (
	program_kode	text NOT NULL,
	post		text NOT NULL,
	part		text NOT NULL CHECK (part IN ('kommune', 'region', 'stat', 'borger')),
	art		text NOT NULL CHECK (art IN ('omkostning', 'gevinst')),
	aar_efter_start	integer NOT NULL CHECK (aar_efter_start >= 0),
	kroner		numeric(14,2) NOT NULL,
	kilde		text NOT NULL,
	PRIMARY KEY (program_kode, post, part, art, aar_efter_start)
)$udsatte_saetning$)
,(164, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.cba_post IS
	'Poster i samfundsøkonomiske analyser: omkostninger og gevinster pr. program, part og år efter start.'$udsatte_saetning$)
,(165, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$CREATE TABLE udsatte_register.kalkulationsrente (
	rente		double precision PRIMARY KEY CHECK (rente > -1 AND rente <= 1),
	navn		text NOT NULL,
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(166, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.kalkulationsrente IS
	'De renter samfundsøkonomiske analyser regnes med: én række pr. rente, så følsomheden kan ses.'$udsatte_saetning$)
,(167, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$CREATE TABLE udsatte_register.barometer_indikator (
	kode	text PRIMARY KEY CHECK (kode ~ '^[a-z0-9_]+$'),
	navn		text NOT NULL,
	retning		text CHECK (retning IN ('op', 'ned')),
	kilde		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(168, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.barometer_indikator IS
	'Indikatorerne i det sociale barometer.'$udsatte_saetning$)
,(169, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$CREATE TABLE udsatte_register.barometer_vaerdi (
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
,(170, 'register', '55-oekonomi-barometer.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.barometer_vaerdi IS
	'Værdier i det sociale barometer pr. år, bydel og aldersgruppe.'$udsatte_saetning$)
,(171, 'register', '57-lager.sql', $udsatte_saetning$CREATE TABLE udsatte_register.registeraendring (
	transaktion	xid8 PRIMARY KEY
)$udsatte_saetning$)
,(172, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.registeraendring IS
	'Transaktioner der har ændret registret siden tallene sidst blev lagret.'$udsatte_saetning$)
,(173, 'register', '57-lager.sql', $udsatte_saetning$CREATE TABLE udsatte_register.celle_lager (
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
,(174, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.celle_lager IS
	'Lagrede tal: én række pr. indikator og kommune, og én pr. lagret visning, med opgørelsesdato og det øjebillede af registret de er regnet på.'$udsatte_saetning$)
,(175, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.celle_lager.transaktion IS
	'Nummeret på den transaktion der lagrede tallene.'$udsatte_saetning$)
,(176, 'register', '57-lager.sql', $udsatte_saetning$CREATE TABLE udsatte_register.celle_lager_tal (
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
,(177, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.celle_lager_tal IS
	'De lagrede tal selv, i alle opdelinger.'$udsatte_saetning$)
,(178, 'register', '57-lager.sql', $udsatte_saetning$CREATE TABLE udsatte_register.sagsfrist_lager (
	kode		text NOT NULL,
	kommune_kode	integer,
	enhed_kode	text NOT NULL,
	bydel_nr	integer,
	sag_id		bigint,
	borger_id	bigint NOT NULL,
	haendelse	date NOT NULL,
	frist		date NOT NULL,
	udfoert		date,
	status		text NOT NULL,
	dage_over	integer,
	aaben		boolean NOT NULL,
	haendelse_id	bigint,
	ophoert		date
)$udsatte_saetning$)
,(179, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.sagsfrist_lager IS
	'Lagrede frister, som sagsfrist viser dem, mens de med sikkerhed er aktuelle (rækken visning sagsfrist i celle_lager siger hvornår).'$udsatte_saetning$)
,(180, 'register', '57-lager.sql', $udsatte_saetning$CREATE INDEX sagsfrist_lager_kommune_kode_idx
	ON udsatte_register.sagsfrist_lager (kommune_kode)$udsatte_saetning$)
,(181, 'register', '57-lager.sql', $udsatte_saetning$CREATE INDEX sagsfrist_lager_aaben_idx
	ON udsatte_register.sagsfrist_lager (frist) WHERE aaben$udsatte_saetning$)
,(182, 'register', '57-lager.sql', $udsatte_saetning$CREATE TABLE udsatte_register.visning_lager (
	visning		text NOT NULL,
	kommune_kode	integer,
	raekke		jsonb NOT NULL
)$udsatte_saetning$)
,(183, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.visning_lager IS
	'Lagrede rækker af de visninger der har en tvilling med _beregnet efter navnet, mens de med sikkerhed er aktuelle (rækken visning <navn> i celle_lager siger hvornår).'$udsatte_saetning$)
,(184, 'register', '57-lager.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.visning_lager.raekke IS
	'Rækken som tvillingen gav den.'$udsatte_saetning$)
,(185, 'register', '57-lager.sql', $udsatte_saetning$CREATE INDEX visning_lager_visning_idx
	ON udsatte_register.visning_lager (visning, kommune_kode)$udsatte_saetning$)
,(186, 'register', '57-lager.sql', $udsatte_saetning$CREATE INDEX celle_lager_tal_lager_id_idx
	ON udsatte_register.celle_lager_tal (lager_id)$udsatte_saetning$)
,(187, 'register', '57-lager.sql', $udsatte_saetning$CREATE INDEX celle_lager_tal_hovedtal_idx
	ON udsatte_register.celle_lager_tal (lager_id) WHERE tilbud_enhed_kode IS NULL AND bydel_nr IS NULL AND koen IS NULL AND aldersgruppe IS NULL$udsatte_saetning$)
,(188, 'register', '58-leverance.sql', $udsatte_saetning$CREATE TABLE udsatte_register.leverance (
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
,(189, 'register', '58-leverance.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.leverance IS
	'Leverancer der er indlæst i registret: hvem, hvornår og hvor mange rækker.'$udsatte_saetning$)
,(190, 'register', '58-leverance.sql', $udsatte_saetning$CREATE TABLE udsatte_register.leverance_fil (
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
,(191, 'register', '58-leverance.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.leverance_fil IS
	'Filerne i hver leverance, med kontrolsum og hvad der blev af rækkerne.'$udsatte_saetning$)
,(192, 'register', '58-leverance.sql', $udsatte_saetning$ALTER TABLE udsatte_register.leverance_fil
	ADD CONSTRAINT leverance_fil_leverance_fk FOREIGN KEY (leverance_id) REFERENCES udsatte_register.leverance (leverance_id) ON DELETE CASCADE$udsatte_saetning$)
,(193, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgivelse (
	udgivelse	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	titel		text NOT NULL,
	til		date NOT NULL,
	regel		text NOT NULL,
	kryds		text NOT NULL CHECK (kryds IN ('ingen', 'samlet', 'enkelt',
		'alle')),
	navn		text,
	udgivet		timestamptz NOT NULL DEFAULT clock_timestamp(),
	udgivet_af	text NOT NULL DEFAULT session_user,
	trukket_tilbage	timestamptz,
	begrundelse	text,
	CONSTRAINT udgivelse_begrundet CHECK ((trukket_tilbage IS NULL) = (begrundelse IS NULL))
)$udsatte_saetning$)
,(194, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgivelse IS
	'Udgivelser: hvad der er offentliggjort hvornår, efter hvilken regel. Rækker slettes ikke: også en udgivelse der er trukket tilbage, er kendt af dem der har læst den.'$udsatte_saetning$)
,(195, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivelse.til IS
	'Sidste dag der er talt med: perioder der er slut senest den dag.'$udsatte_saetning$)
,(196, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivelse.regel IS
	'Reglen for hvad der skjules.'$udsatte_saetning$)
,(197, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivelse.navn IS
	'Navnet på en af kommunens egne tabeller; tom for indikatorerne.'$udsatte_saetning$)
,(198, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivelse.begrundelse IS
	'Hvorfor udgivelsen er trukket tilbage.'$udsatte_saetning$)
,(199, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgivet_tabel (
	tabel_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	indikator	text NOT NULL,
	kommune_kode	integer,
	periode_type	text NOT NULL,
	periode_start	date NOT NULL,
	regel		text NOT NULL,
	kryds		text NOT NULL,
	aftryk		text NOT NULL,
	aftryk_vist	text NOT NULL,
	celler		integer NOT NULL,
	skjulte		integer NOT NULL,
	primaere	integer NOT NULL,
	personer	bigint NOT NULL,
	personer_skjult	bigint NOT NULL
)$udsatte_saetning$)
,(200, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgivet_tabel IS
	'Én indikators tal for ét sted og én periode, som de er vist. Samme tabel hører til alle udgivelser hvor intet i den er ændret. Nøgle: tabel_id.'$udsatte_saetning$)
,(201, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivet_tabel.personer IS
	'Personer (ved andele observationer) i den viste total, talt én gang for hver opdeling efter sted.'$udsatte_saetning$)
,(202, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivet_tabel.personer_skjult IS
	'Det af personer der ikke står i en vist celle i opdelingen; regnet af viste tal.'$udsatte_saetning$)
,(203, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE INDEX udgivet_tabel_indikator_idx
	ON udsatte_register.udgivet_tabel (indikator, kommune_kode, periode_type, periode_start)$udsatte_saetning$)
,(204, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgivelse_tabel (
	udgivelse	bigint NOT NULL,
	tabel_id	bigint NOT NULL,
	indikator	text NOT NULL,
	kommune_kode	integer,
	PRIMARY KEY (udgivelse, tabel_id)
)$udsatte_saetning$)
,(205, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgivelse_tabel IS
	'Hvilke tabeller en udgivelse består af.'$udsatte_saetning$)
,(206, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE INDEX udgivelse_tabel_indikator_idx
	ON udsatte_register.udgivelse_tabel (udgivelse, indikator, kommune_kode) INCLUDE (tabel_id)$udsatte_saetning$)
,(207, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgivet_celle (
	tabel_id	bigint NOT NULL,
	periode_type	text NOT NULL,
	periode_start	date NOT NULL,
	periode_slut	date NOT NULL,
	er_afsluttet	boolean NOT NULL,
	enhed_kode	text,
	tilbud_enhed_kode	text,
	bydel_nr	integer,
	koen		text,
	aldersgruppe	text,
	antal		bigint,
	taeller		double precision,
	naevner		double precision,
	vaerdi		double precision,
	nedre95		double precision,
	oevre95		double precision,
	nedre998	double precision,
	oevre998	double precision,
	forrige		double precision,
	aendring	double precision,
	vurdering	text NOT NULL,
	tendens		text NOT NULL,
	status		text NOT NULL CHECK (status IN ('vis', 'skjult', 'ingen')),
	skjult_taeller	text CHECK (skjult_taeller IN ('primaer', 'sekundaer')),
	skjult_rest	text CHECK (skjult_rest IN ('primaer', 'sekundaer')),
	skjult_naevner	text CHECK (skjult_naevner IN ('primaer', 'sekundaer'))
)$udsatte_saetning$)
,(208, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgivet_celle IS
	'De offentliggjorte celler. Skjulte tal er tomme; hvorfor tæller, rest (nævner minus tæller) eller nævner er skjult, er kun for den der passer offentliggørelsen. Nøgle: tabel_id og opdelingskolonnerne.'$udsatte_saetning$)
,(209, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivet_celle.skjult_taeller IS
	'Hvorfor tælleren er skjult: primaer (for få personer) eller sekundaer (skjult for at beskytte andre). Tom når den er vist.'$udsatte_saetning$)
,(210, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivet_celle.skjult_rest IS
	'Hvorfor resten (nævner minus tæller) er skjult; tom når den kan regnes ud.'$udsatte_saetning$)
,(211, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivet_celle.skjult_naevner IS
	'Hvorfor nævneren er skjult; tom når den er vist.'$udsatte_saetning$)
,(212, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE INDEX udgivet_celle_tabel_id_idx
	ON udsatte_register.udgivet_celle (tabel_id)$udsatte_saetning$)
,(213, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE INDEX udgivet_celle_hovedtal_idx
	ON udsatte_register.udgivet_celle (tabel_id) WHERE tilbud_enhed_kode IS NULL AND bydel_nr IS NULL AND koen IS NULL AND aldersgruppe IS NULL$udsatte_saetning$)
,(214, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE INDEX udgivet_celle_aar_idx
	ON udsatte_register.udgivet_celle (tabel_id) WHERE periode_type = 'aar' AND enhed_kode IS NULL AND tilbud_enhed_kode IS NULL AND bydel_nr IS NULL AND koen IS NULL AND aldersgruppe IS NULL$udsatte_saetning$)
,(215, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.indikator_sum (
	indikator	text NOT NULL,
	tal		text NOT NULL DEFAULT 'taeller' CHECK (tal IN ('taeller', 'rest', 'naevner')),
	del_indikator	text NOT NULL,
	del_tal		text NOT NULL DEFAULT 'taeller' CHECK (del_tal IN ('taeller', 'rest', 'naevner')),
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (indikator, tal, del_indikator, del_tal)
)$udsatte_saetning$)
,(216, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.indikator_sum IS
	'Tal i indikatorer der er summen af tal i andre indikatorer, eller summen og lidt til. Offentliggørelsen viser et sådant tal, når alle dets dele er vist, og kun da. Er der nogen steder i året lidt til (1 til grænsen), vises det kun hvor der intet er til.'$udsatte_saetning$)
,(217, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.indikator_sum.tal IS
	'Hvilket af indikatorens tal der er summen: taeller, rest (nævner minus tæller) eller naevner.'$udsatte_saetning$)
,(218, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.indikator_sum.del_indikator IS
	'En af de indikatorer hvis tal lægges sammen.'$udsatte_saetning$)
,(219, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.indikator_sum.del_tal IS
	'Hvilket af delens tal der lægges til: taeller, rest eller naevner.'$udsatte_saetning$)
,(220, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.indikator_intern (
	indikator	text PRIMARY KEY,
	begrundelse	text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(221, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.indikator_intern IS
	'Indikatorer der ikke offentliggøres, og hvorfor.'$udsatte_saetning$)
,(222, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.indikator_intern.begrundelse IS
	'Hvorfor tallene bliver i kommunen.'$udsatte_saetning$)
,(223, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.indikator_dominans (
	indikator	text PRIMARY KEY,
	procent		double precision NOT NULL DEFAULT 10 CHECK (procent > 0),
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(224, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.indikator_dominans IS
	'Indikatorer hvis tæller er kroner eller andre beløb pr. person: et gennemsnit skjules, når den der bidrager næstmest, kan regne det største bidrag ud med mindre fejl end procent (p %-reglen). De offentliggøres kun for kommunens år, ikke for kvartaler og opdelinger.'$udsatte_saetning$)
,(225, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.indikator_dominans.procent IS
	'Så mange procent af det største bidrag skal de øvrige bidrag, uden de to største, mindst være.'$udsatte_saetning$)
,(226, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.bi_visning (
	visning		text PRIMARY KEY,
	raekkefoelge	integer NOT NULL,
	model		text,
	dele		jsonb,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(227, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.bi_visning IS
	'Hvilke visninger i udsatte_maal der har en tvilling i udsatte_bi, og hvordan den er beskyttet. Uden model laves tvillingen af den samme definition over offentliggjorte celler og kataloger. Med model gemmes rækkerne ved hver offentliggørelse, og dele siger hvilke kolonner der tømmes, når en del er skjult.'$udsatte_saetning$)
,(228, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.bi_visning.model IS
	'Den model i bi_model der beskytter visningen; tom når den kun bygger på offentliggjorte celler og kataloger.'$udsatte_saetning$)
,(229, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.bi_visning.dele IS
	'For hver del i modellen: de kolonner der er tomme, når delen er skjult.'$udsatte_saetning$)
,(230, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.bi_model (
	model		text PRIMARY KEY,
	forespoergsel	text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
)$udsatte_saetning$)
,(231, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.bi_model IS
	'Modeller for visninger der ikke er indikatorer. forespoergsel giver kolonnerne gruppe (det der hænger sammen), slut (sidste dag den handler om), visning, noegle (rækkens nøgle som jsonb, tom for tal der kun kan regnes ud), del, antal, personer, dimensioner (text[], NULL er i alt) og eventuelt vist (vis eller skjult: sådan viser samme udgivelse allerede tallet et andet sted). Et tal uden dimensioner afgøres ikke af modellen, men alene af vist. $2 er reglens grænse k.'$udsatte_saetning$)
,(232, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.bi_model.forespoergsel IS
	'Forespørgsel med kolonnerne gruppe, slut, visning, noegle, del, antal, personer, dimensioner og eventuelt vist.'$udsatte_saetning$)
,(233, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgivet_gruppe (
	gruppe_id	bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
	model		text NOT NULL,
	gruppe		text NOT NULL,
	regel		text NOT NULL,
	aftryk		text NOT NULL,
	celler		integer NOT NULL,
	skjulte		integer NOT NULL
)$udsatte_saetning$)
,(234, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgivet_gruppe IS
	'Rækker der er offentliggjort sammen, i andre visninger end indikatorernes og i kommunens egne tabeller. Nøgle: gruppe_id.'$udsatte_saetning$)
,(235, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE INDEX udgivet_gruppe_model_idx
	ON udsatte_register.udgivet_gruppe (model, gruppe)$udsatte_saetning$)
,(236, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgivelse_gruppe (
	udgivelse	bigint NOT NULL,
	gruppe_id	bigint NOT NULL,
	PRIMARY KEY (udgivelse, gruppe_id)
)$udsatte_saetning$)
,(237, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgivelse_gruppe IS
	'Hvilke grupper af rækker en udgivelse består af.'$udsatte_saetning$)
,(238, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE TABLE udsatte_register.udgivet_raekke (
	gruppe_id	bigint NOT NULL,
	visning		text NOT NULL,
	noegle		jsonb NOT NULL,
	raekke		jsonb NOT NULL,
	status		text NOT NULL CHECK (status IN ('vis', 'skjult')),
	skjult		jsonb NOT NULL
)$udsatte_saetning$)
,(239, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON TABLE udsatte_register.udgivet_raekke IS
	'Offentliggjorte rækker. Skjulte tal er tomme; skjult siger for hver skjult del hvorfor (primaer eller sekundaer), og det ser kun den der passer offentliggørelsen. Nøgle: gruppe_id, visning, noegle.'$udsatte_saetning$)
,(240, 'register', '59-udgivelse.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_register.udgivet_raekke.skjult IS
	'De skjulte dele og hvorfor.'$udsatte_saetning$)
,(241, 'register', '59-udgivelse.sql', $udsatte_saetning$CREATE INDEX udgivet_raekke_gruppe_id_idx
	ON udsatte_register.udgivet_raekke (gruppe_id, visning)$udsatte_saetning$)
,(242, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bydel
	ADD CONSTRAINT bydel_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(243, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed
	ADD CONSTRAINT enhed_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(244, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed
	ADD CONSTRAINT enhed_overordnet_fk FOREIGN KEY (overordnet) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(245, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed_bydel
	ADD CONSTRAINT enhed_bydel_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(246, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed_bydel
	ADD CONSTRAINT enhed_bydel_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(247, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.befolkning
	ADD CONSTRAINT befolkning_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(248, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.befolkning_herkomst
	ADD CONSTRAINT befolkning_herkomst_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(249, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.befolkning_herkomst
	ADD CONSTRAINT befolkning_herkomst_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling)$udsatte_saetning$)
,(250, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.lukkedag
	ADD CONSTRAINT lukkedag_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(251, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.strategi
	ADD CONSTRAINT strategi_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(252, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.pejlemaerke
	ADD CONSTRAINT pejlemaerke_strategi_fk FOREIGN KEY (strategi) REFERENCES udsatte_register.strategi (strategi)$udsatte_saetning$)
,(253, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.fokusomraade
	ADD CONSTRAINT fokusomraade_strategi_fk FOREIGN KEY (strategi) REFERENCES udsatte_register.strategi (strategi)$udsatte_saetning$)
,(254, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.fokusomraade
	ADD CONSTRAINT fokusomraade_pejlemaerke_fk FOREIGN KEY (pejlemaerke) REFERENCES udsatte_register.pejlemaerke (pejlemaerke)$udsatte_saetning$)
,(255, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maal
	ADD CONSTRAINT maal_fokusomraade_fk FOREIGN KEY (fokusomraade) REFERENCES udsatte_register.fokusomraade (fokusomraade)$udsatte_saetning$)
,(256, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.indikator
	ADD CONSTRAINT indikator_maal_fk FOREIGN KEY (maal) REFERENCES udsatte_register.maal (maal)$udsatte_saetning$)
,(257, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_indikator_fk FOREIGN KEY (indikator) REFERENCES udsatte_register.indikator (indikator)$udsatte_saetning$)
,(258, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(259, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maaltal
	ADD CONSTRAINT maaltal_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(260, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.seriebrud
	ADD CONSTRAINT seriebrud_indikator_fk FOREIGN KEY (indikator) REFERENCES udsatte_register.indikator (indikator)$udsatte_saetning$)
,(261, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.virkemiddel
	ADD CONSTRAINT virkemiddel_maal_fk FOREIGN KEY (maal) REFERENCES udsatte_register.maal (maal)$udsatte_saetning$)
,(262, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.aktivitet
	ADD CONSTRAINT aktivitet_virkemiddel_fk FOREIGN KEY (virkemiddel) REFERENCES udsatte_register.virkemiddel (virkemiddel)$udsatte_saetning$)
,(263, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.aktivitet_status
	ADD CONSTRAINT aktivitet_status_aktivitet_fk FOREIGN KEY (aktivitet) REFERENCES udsatte_register.aktivitet (aktivitet)$udsatte_saetning$)
,(264, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompas_dimension
	ADD CONSTRAINT kompas_dimension_katalog_kode_fk FOREIGN KEY (katalog_kode) REFERENCES udsatte_register.kompas_katalog (katalog_kode)$udsatte_saetning$)
,(265, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.identitet
	ADD CONSTRAINT identitet_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(266, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bopael
	ADD CONSTRAINT bopael_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(267, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bopael
	ADD CONSTRAINT bopael_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(268, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(269, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(270, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_handlekommune_kode_fk FOREIGN KEY (handlekommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(271, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sag
	ADD CONSTRAINT sag_oprindelig_bydel_nr_fk FOREIGN KEY (handlekommune_kode, oprindelig_bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(272, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sagsbehandlerperiode
	ADD CONSTRAINT sagsbehandlerperiode_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(273, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kontakt
	ADD CONSTRAINT kontakt_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(274, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.undersoegelse
	ADD CONSTRAINT undersoegelse_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(275, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.afgoerelse
	ADD CONSTRAINT afgoerelse_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(276, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.handleplan
	ADD CONSTRAINT handleplan_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(277, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(278, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.opfoelgning
	ADD CONSTRAINT opfoelgning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(279, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.ledelsestilsyn
	ADD CONSTRAINT ledelsestilsyn_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(280, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(281, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(282, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.underretning
	ADD CONSTRAINT underretning_afsender_enhed_kode_fk FOREIGN KEY (afsender_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(283, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_type_kode_fk FOREIGN KEY (type_kode) REFERENCES udsatte_register.foranstaltningstype (type_kode)$udsatte_saetning$)
,(284, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode)$udsatte_saetning$)
,(285, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.foranstaltning
	ADD CONSTRAINT foranstaltning_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(286, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.opfoelgning_foranstaltning
	ADD CONSTRAINT opfoelgning_foranstaltning_opfoelgning_id_fk FOREIGN KEY (opfoelgning_id) REFERENCES udsatte_register.opfoelgning (opfoelgning_id)$udsatte_saetning$)
,(287, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.opfoelgning_foranstaltning
	ADD CONSTRAINT opfoelgning_foranstaltning_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(288, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.anbringelse
	ADD CONSTRAINT anbringelse_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(289, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.anbringelse
	ADD CONSTRAINT anbringelse_stedtype_kode_fk FOREIGN KEY (stedtype_kode) REFERENCES udsatte_register.stedtype (stedtype_kode)$udsatte_saetning$)
,(290, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.tilsyn
	ADD CONSTRAINT tilsyn_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(291, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.inddragelse
	ADD CONSTRAINT inddragelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(292, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.inddragelse
	ADD CONSTRAINT inddragelse_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(293, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(294, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_sag_id_fk FOREIGN KEY (sag_id) REFERENCES udsatte_register.sag (sag_id)$udsatte_saetning$)
,(295, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_katalog_kode_fk FOREIGN KEY (katalog_kode) REFERENCES udsatte_register.kompas_katalog (katalog_kode)$udsatte_saetning$)
,(296, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompasmaaling
	ADD CONSTRAINT kompasmaaling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(297, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.fravaer
	ADD CONSTRAINT fravaer_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(298, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.skoleindskrivning
	ADD CONSTRAINT skoleindskrivning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(299, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.ungestatus
	ADD CONSTRAINT ungestatus_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(300, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.skoleafslutning
	ADD CONSTRAINT skoleafslutning_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(301, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sigtelse
	ADD CONSTRAINT sigtelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(302, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.ungdomsuddannelse
	ADD CONSTRAINT ungdomsuddannelse_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(303, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_borger_id_fk FOREIGN KEY (borger_id) REFERENCES udsatte_register.borger (borger_id)$udsatte_saetning$)
,(304, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.skoleindskrivning
	ADD CONSTRAINT skoleindskrivning_skole_enhed_kode_fk FOREIGN KEY (skole_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(305, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sigtelse
	ADD CONSTRAINT sigtelse_lovovertraedelse_kode_fk FOREIGN KEY (lovovertraedelse_kode) REFERENCES udsatte_register.lovovertraedelse (lovovertraedelse_kode)$udsatte_saetning$)
,(306, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.ledelsestilsyn
	ADD CONSTRAINT ledelsestilsyn_spoergsmaal_kode_fk FOREIGN KEY (spoergsmaal_kode) REFERENCES udsatte_register.tilsynsspoergsmaal (spoergsmaal_kode)$udsatte_saetning$)
,(307, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode)$udsatte_saetning$)
,(308, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.indsatsforloeb
	ADD CONSTRAINT indsatsforloeb_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(309, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.udgift
	ADD CONSTRAINT udgift_foranstaltning_id_fk FOREIGN KEY (foranstaltning_id) REFERENCES udsatte_register.foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(310, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.socialraadgivertilknytning
	ADD CONSTRAINT socialraadgivertilknytning_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(311, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.normering
	ADD CONSTRAINT normering_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(312, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.kompetenceudvikling
	ADD CONSTRAINT kompetenceudvikling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(313, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed_vidensgrundlag
	ADD CONSTRAINT enhed_vidensgrundlag_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(314, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.klassegennemgang
	ADD CONSTRAINT klassegennemgang_skole_enhed_kode_fk FOREIGN KEY (skole_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(315, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.sundhedspleje_samarbejde
	ADD CONSTRAINT sundhedspleje_samarbejde_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(316, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.enhed_vidensgrundlag
	ADD CONSTRAINT enhed_vidensgrundlag_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode)$udsatte_saetning$)
,(317, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_alder
	ADD CONSTRAINT henvendelse_alder_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(318, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_tema
	ADD CONSTRAINT henvendelse_tema_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(319, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_udfald
	ADD CONSTRAINT henvendelse_udfald_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(320, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_kanal
	ADD CONSTRAINT henvendelse_kanal_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(321, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_bydel
	ADD CONSTRAINT henvendelse_bydel_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(322, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_herkomst
	ADD CONSTRAINT henvendelse_herkomst_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(323, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.raadgivningsforloeb
	ADD CONSTRAINT raadgivningsforloeb_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(324, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.raadgivningsforloeb_afsluttet
	ADD CONSTRAINT raadgivningsforloeb_afsluttet_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(325, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.raadgivningsydelse
	ADD CONSTRAINT raadgivningsydelse_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(326, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.brugertilfredshed
	ADD CONSTRAINT brugertilfredshed_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(327, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.effektmaaling
	ADD CONSTRAINT effektmaaling_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(328, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.aabningstid
	ADD CONSTRAINT aabningstid_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(329, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bemanding
	ADD CONSTRAINT bemanding_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(330, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.konceptaktivitet
	ADD CONSTRAINT konceptaktivitet_enhed_kode_fk FOREIGN KEY (enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(331, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.bemanding
	ADD CONSTRAINT bemanding_fra_enhed_kode_fk FOREIGN KEY (fra_enhed_kode) REFERENCES udsatte_register.enhed (enhed_kode)$udsatte_saetning$)
,(332, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.konceptaktivitet
	ADD CONSTRAINT konceptaktivitet_krav_kode_fk FOREIGN KEY (krav_kode) REFERENCES udsatte_register.konceptkrav (krav_kode)$udsatte_saetning$)
,(333, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.henvendelse_alder
	ADD CONSTRAINT henvendelse_alder_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling)$udsatte_saetning$)
,(334, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.raadgivningsforloeb
	ADD CONSTRAINT raadgivningsforloeb_aldersinddeling_fk FOREIGN KEY (aldersinddeling) REFERENCES udsatte_register.aldersinddeling (aldersinddeling)$udsatte_saetning$)
,(335, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.cba_post
	ADD CONSTRAINT cba_post_program_kode_fk FOREIGN KEY (program_kode) REFERENCES udsatte_register.program (program_kode)$udsatte_saetning$)
,(336, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.barometer_vaerdi
	ADD CONSTRAINT barometer_vaerdi_kode_fk FOREIGN KEY (kode) REFERENCES udsatte_register.barometer_indikator (kode)$udsatte_saetning$)
,(337, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.barometer_vaerdi
	ADD CONSTRAINT barometer_vaerdi_bydel_nr_fk FOREIGN KEY (kommune_kode, bydel_nr) REFERENCES udsatte_register.bydel (kommune_kode, bydel_nr)$udsatte_saetning$)
,(338, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.rusmiddelprincip
	ADD CONSTRAINT rusmiddelprincip_indikator_fk FOREIGN KEY (indikator) REFERENCES udsatte_register.indikator (indikator)$udsatte_saetning$)
,(339, 'register', '60-fremmednoegler.sql', $udsatte_saetning$ALTER TABLE udsatte_register.maalgruppe_skoen
	ADD CONSTRAINT maalgruppe_skoen_kommune_kode_fk FOREIGN KEY (kommune_kode) REFERENCES udsatte_register.kommune (kommune_kode)$udsatte_saetning$)
,(340, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX enhed_overordnet_idx
	ON udsatte_register.enhed (overordnet)$udsatte_saetning$)
,(341, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX enhed_kommune_kode_idx
	ON udsatte_register.enhed (kommune_kode)$udsatte_saetning$)
,(342, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX kvartal_aar_idx
	ON udsatte_register.kvartal (aar)$udsatte_saetning$)
,(343, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX bopael_borger_id_fra_idx
	ON udsatte_register.bopael (borger_id, fra) INCLUDE (kommune_kode, bydel_nr, til)$udsatte_saetning$)
,(344, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sag_borger_id_idx
	ON udsatte_register.sag (borger_id)$udsatte_saetning$)
,(345, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sag_handlekommune_kode_idx
	ON udsatte_register.sag (handlekommune_kode) INCLUDE (sag_id, borger_id, enhed_kode, oprindelig_bydel_nr)$udsatte_saetning$)
,(346, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sag_enhed_kode_idx
	ON udsatte_register.sag (enhed_kode)$udsatte_saetning$)
,(347, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sagsbehandlerperiode_sag_id_fra_idx
	ON udsatte_register.sagsbehandlerperiode (sag_id, fra) INCLUDE (til, sagsbehandler_noegle)$udsatte_saetning$)
,(348, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX kontakt_sag_id_dato_idx
	ON udsatte_register.kontakt (sag_id, dato)$udsatte_saetning$)
,(349, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX underretning_borger_id_modtaget_idx
	ON udsatte_register.underretning (borger_id, modtaget)$udsatte_saetning$)
,(350, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX underretning_sag_id_idx
	ON udsatte_register.underretning (sag_id)$udsatte_saetning$)
,(351, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX undersoegelse_sag_id_idx
	ON udsatte_register.undersoegelse (sag_id) INCLUDE (opmaerksom, ivaerksat, afsluttet, bortfaldet)$udsatte_saetning$)
,(352, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX afgoerelse_sag_id_truffet_idx
	ON udsatte_register.afgoerelse (sag_id, truffet)$udsatte_saetning$)
,(353, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX handleplan_sag_id_idx
	ON udsatte_register.handleplan (sag_id) INCLUDE (udarbejdet, gyldig_til)$udsatte_saetning$)
,(354, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX foranstaltning_sag_id_idx
	ON udsatte_register.foranstaltning (sag_id) INCLUDE (type_kode, ivaerksat, afsluttet)$udsatte_saetning$)
,(355, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX opfoelgning_sag_id_afholdt_idx
	ON udsatte_register.opfoelgning (sag_id, afholdt)$udsatte_saetning$)
,(356, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX opfoelgning_foranstaltning_foranstaltning_id_idx
	ON udsatte_register.opfoelgning_foranstaltning (foranstaltning_id)$udsatte_saetning$)
,(357, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX anbringelse_foranstaltning_id_fra_idx
	ON udsatte_register.anbringelse (foranstaltning_id, fra) INCLUDE (til, er_skift)$udsatte_saetning$)
,(358, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX tilsyn_foranstaltning_id_dato_idx
	ON udsatte_register.tilsyn (foranstaltning_id, dato)$udsatte_saetning$)
,(359, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX inddragelse_sag_id_dato_idx
	ON udsatte_register.inddragelse (sag_id, dato)$udsatte_saetning$)
,(360, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX inddragelse_borger_id_dato_idx
	ON udsatte_register.inddragelse (borger_id, dato)$udsatte_saetning$)
,(361, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX kompasmaaling_borger_id_dato_idx
	ON udsatte_register.kompasmaaling (borger_id, dato)$udsatte_saetning$)
,(362, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX kompasmaaling_sag_id_idx
	ON udsatte_register.kompasmaaling (sag_id)$udsatte_saetning$)
,(363, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX skoleindskrivning_borger_id_fra_idx
	ON udsatte_register.skoleindskrivning (borger_id, fra)$udsatte_saetning$)
,(364, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX ungestatus_borger_id_dato_idx
	ON udsatte_register.ungestatus (borger_id, dato)$udsatte_saetning$)
,(365, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX sigtelse_borger_id_sigtet_idx
	ON udsatte_register.sigtelse (borger_id, sigtet)$udsatte_saetning$)
,(366, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX ungdomsuddannelse_borger_id_paabegyndt_idx
	ON udsatte_register.ungdomsuddannelse (borger_id, paabegyndt)$udsatte_saetning$)
,(367, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX ledelsestilsyn_sag_id_idx
	ON udsatte_register.ledelsestilsyn (sag_id)$udsatte_saetning$)
,(368, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX indsatsforloeb_borger_id_fra_idx
	ON udsatte_register.indsatsforloeb (borger_id, fra)$udsatte_saetning$)
,(369, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX indsatsforloeb_program_kode_idx
	ON udsatte_register.indsatsforloeb (program_kode)$udsatte_saetning$)
,(370, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX udgift_foranstaltning_id_maaned_idx
	ON udsatte_register.udgift (foranstaltning_id, maaned)$udsatte_saetning$)
,(371, 'register', '62-indekser.sql', $udsatte_saetning$CREATE INDEX foranstaltning_program_kode_idx
	ON udsatte_register.foranstaltning (program_kode) WHERE program_kode IS NOT NULL$udsatte_saetning$)
,(372, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.kommune (kommune_kode, navn)
VALUES (101, 'København')$udsatte_saetning$)
,(373, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.bydel (kommune_kode, bydel_nr, navn)
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
,(374, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, overordnet, gyldig_fra, gyldig_til)
VALUES ('101-BFCK', 101, 'Børnefamiliecenter København', 'andet', NULL, '2010-01-01', '2015-02-28'),
	('101-BBU', 101, 'Borgercenter Børn og Unge', 'andet', NULL, '2015-03-01', NULL),
	('101-18PLUS', 101, '18+ enheden', 'enhed_18_plus', NULL, '2010-01-01', NULL),
	('101-CUKU', 101, 'Center for udsatte og kriminalitetstruede unge', 'forebyggende_institution', NULL, '2009-01-01', NULL),
	('101-UTURN', 101, 'U-turn', 'rusmiddeltilbud', NULL, '2004-01-01', NULL),
	('101-DDD', 101, 'De Drikker Derhjemme', 'aaben_anonym_raadgivning', NULL, '2007-01-01', NULL),
	('101-FAMVAERK', 101, 'Familieværkstedet', 'rusmiddeltilbud', NULL, '2016-01-01', NULL),
	('101-CRK', 101, 'Center for Rusmiddelbehandling København', 'rusmiddeltilbud', NULL, '2016-01-01', NULL)$udsatte_saetning$)
,(375, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.aldersinddeling (aldersinddeling, navn, alder_fra, alder_til, raekkefoelge)
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
,(376, 'register', '70-steder.sql', $udsatte_saetning$INSERT INTO udsatte_register.kvartal (start, slut, aar, kvartal, skoleaar)
SELECT d::date, (d + interval '3 months')::date - 1,
	extract(year FROM d)::integer, extract(quarter FROM d)::integer,
	extract(year FROM d)::integer - CASE WHEN extract(month FROM d) < 7 THEN 1 ELSE 0 END
FROM generate_series(timestamp '1990-01-01', timestamp '2069-10-01', interval '3 months') d$udsatte_saetning$)
,(377, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.foranstaltningstype (type_kode, lov, paragraf, navn, gruppe, kle, gyldig_fra, gyldig_til)
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
,(378, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.stedtype (stedtype_kode, navn, familiepleje, netvaerk)
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
,(379, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.program (program_kode, navn, niveau, alder_fra, alder_til, evidensbaseret, kommunal, kilde)
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
,(380, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.kompas_katalog (katalog_kode, navn, maalgruppe, gyldig_fra, proveniens)
VALUES ('FK2011', 'Forandringskompasset, ti dimensioner (navnene er en antagelse)', 'Børn og unge 0-22 år', '2010-01-01', 'antagelse')$udsatte_saetning$)
,(381, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.kompas_dimension (katalog_kode, nr, kode, navn, gruppe)
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
,(382, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.tilsynsspoergsmaal (spoergsmaal_kode, tekst, emne)
VALUES ('LT01', 'Er barnet eller den unge talt med i undersøgelsen?', 'inddragelse'),
	('LT02', 'Er familie og netværk søgt inddraget?', 'inddragelse'),
	('LT03', 'Er undersøgelsen afsluttet med en samlet konklusion?', 'undersoegelse'),
	('LT04', 'Er der udarbejdet handleplan før afgørelsen?', 'handleplan'),
	('LT05', 'Har handleplanen konkrete mål?', 'handleplan'),
	('LT06', 'Er der fulgt op til tiden?', 'opfoelgning'),
	('LT07', 'Er der ført tilsyn med samtale mindst to gange om året?', 'tilsyn'),
	('LT08', 'Er underretninger vurderet inden for 24 timer?', 'underretning')$udsatte_saetning$)
,(383, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.lavalder (fra, til, alder, sikkerhed)
VALUES ('1930-01-01', '2010-06-30', 15, 'antagelse'),
	('2010-07-01', '2012-02-29', 14, 'antagelse'),
	('2012-03-01', NULL, 15, 'antagelse')$udsatte_saetning$)
,(384, 'register', '72-kataloger.sql', $udsatte_saetning$INSERT INTO udsatte_register.lovovertraedelse (lovovertraedelse_kode, navn, art)
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
,(385, 'register', '74-fristkatalog.sql', $udsatte_saetning$INSERT INTO udsatte_register.fristkatalog (kode, fristtype, lov, paragraf, pligt, haendelse, art, regel, foerste_regel, senere_regel, anden_haendelse, antal_pr_aar, hvem, gyldig_fra, gyldig_til, kilde, sikkerhed, bemaerkning)
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
,(386, 'register', '76-strategi.sql', $udsatte_saetning$INSERT INTO udsatte_register.strategi (strategi, navn, kommune_kode, fra, til, kilde)
VALUES ('S2012', 'Strategi for udvikling af arbejdet med udsatte børn, unge og deres familier 2012-2014', 101, '2012-01-01', '2014-12-31', 'Københavns Kommune, Socialforvaltningen: Strategi 2012-2014, endelig version')$udsatte_saetning$)
,(387, 'register', '76-strategi.sql', $udsatte_saetning$INSERT INTO udsatte_register.pejlemaerke (pejlemaerke, strategi, nr, navn, side)
VALUES ('P1', 'S2012', 1, 'Flere udsatte børn og familier får en tidligere indsats', 3),
	('P2', 'S2012', 2, 'Flere udsatte børn og unge får en kvalificerende skolegang', 3),
	('P3', 'S2012', 3, 'Færre udsatte børn og unge ender i kriminalitet', 3)$udsatte_saetning$)
,(388, 'register', '76-strategi.sql', $udsatte_saetning$INSERT INTO udsatte_register.fokusomraade (fokusomraade, strategi, nr, navn, side, pejlemaerke, tvaergaaende)
VALUES ('F1', 'S2012', 1, 'Tidlig indsats i forhold til udsatte børn og unge', 13, 'P1', false),
	('F2', 'S2012', 2, 'Kvalificerende skolegang til udsatte børn og unge', 24, 'P2', false),
	('F3', 'S2012', 3, 'Insisterende indsats i forhold til unge, der begår kriminalitet eller er i risiko herfor', 32, 'P3', false),
	('F4', 'S2012', 4, 'God overgang til voksenlivet for udsatte unge', 43, NULL, false),
	('F5', 'S2012', 5, 'Udvikling af anbringelsesviften', 50, NULL, false),
	('F6', 'S2012', 6, 'Bedre myndighedsarbejde', 60, NULL, false),
	('F0', 'S2012', 7, 'En mere vidensbaseret udvikling og praksis', 9, NULL, true)$udsatte_saetning$)
,(389, 'register', '76-strategi.sql', $udsatte_saetning$INSERT INTO udsatte_register.maal (maal, fokusomraade, tekst, maales, side, ansvar, raekkefoelge, proveniens)
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
,(390, 'register', '78-indikator-fokus1.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
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
,(391, 'register', '78-indikator-fokus2.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('2a_bekymrende_fravaer_andel', '2A', 'Udsatte elever med bekymrende fravær', 'andel', false, true, 1, 'andel', 'ned', NULL, NULL, 0.10, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_2a', 'Udsatte elever hvis samlede fravær i skoleåret (sygdom, andet lovligt og ulovligt) er over tærsklen (10 %) af de mulige skoledage. Månederne lægges sammen, før tærsklen bruges. En udsat elev havde en aktiv foranstaltning (forebyggende eller anbringelse) på mindst én dag i skoleåret, 1. august - 31. juli; enheden er sagens på den sidste dag med foranstaltning.', 'udsatte elever med samlet fravær over tærsklen', 'udsatte elever med registreret fremmøde', 'Skoleår der er slut; et skoleår hører til det kalenderår det slutter i.', 'antagelse', 201),
	('2a_ulovligt_fravaer_andel', '2A', 'Udsatte elever med højt ulovligt fravær', 'andel', false, false, 1, 'andel', 'ned', NULL, NULL, 0.10, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_2a', 'Udsatte elever hvis ulovlige fravær i skoleåret er over tærsklen (10 %) af de mulige skoledage. Samme elever som 2a_bekymrende_fravaer_andel.', 'udsatte elever med ulovligt fravær over tærsklen', 'udsatte elever med registreret fremmøde', 'Skoleår der er slut; et skoleår hører til det kalenderår det slutter i.', 'antagelse', 202),
	('2a_ulovligt_pct', '2A', 'Ulovligt fravær i procent af de mulige skoledage', 'gennemsnit', false, false, 1, 'procent', 'ned', NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_2a', 'Ulovlige fraværsdage pr. 100 mulige skoledage for de udsatte elever tilsammen. Samme elever som 2a_bekymrende_fravaer_andel.', 'dage med ulovligt fravær', 'hundreder af mulige skoledage', 'Skoleår der er slut; et skoleår hører til det kalenderår det slutter i.', 'antagelse', 203),
	('2b_gennemfoert_9_andel', '2B', 'Udsatte unge der har gennemført 9. klasse det år de fylder 16', 'andel', false, true, 1, 'andel', 'op', 16, 16, NULL, 24, '{enhed,bydel,koen}', 'grundlag_2b', 'Unge der fylder 16 (alder_fra) i kalenderåret og havde en aktiv foranstaltning i de 24 måneder (vindue) før 16-årsdagen. Har gennemført 9. klasse senest 30. september det år de fylder alder_til. Unge der er faldet fra uden en afslutning i registret, er med i nævneren.', 'unge med gennemført 9. klasse', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; tæller med fra 30. september.', 'antagelse', 211),
	('2b_proever_andel', '2B', 'Udsatte unge der har taget 9. klasses prøver det år de fylder 16', 'andel', false, false, 1, 'andel', 'op', NULL, 16, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_2b', 'Samme unge som 2b_gennemfoert_9_andel. Har taget afgangsprøverne i 9. klasse senest 30. september det år de fylder alder_til.', 'unge med afgangsprøver i 9. klasse', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; tæller med fra 30. september.', 'antagelse', 212),
	('2b_9_eller_10_andel', '2B', 'Udsatte unge der har gennemført 9. eller 10. klasse det år de fylder 16', 'andel', false, false, 1, 'andel', 'op', NULL, 16, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_2b', 'Samme unge som 2b_gennemfoert_9_andel. Har gennemført 9. eller 10. klasse senest 30. september det år de fylder alder_til.', 'unge med gennemført 9. eller 10. klasse', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; tæller med fra 30. september.', 'antagelse', 213),
	('2b_gennemfoert_9_ved_17_andel', '2B', 'Udsatte unge der har gennemført 9. klasse det år de fylder 17', 'andel', false, false, 1, 'andel', 'op', NULL, 17, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_2b', 'Samme unge som 2b_gennemfoert_9_andel, med et år mere: har gennemført 9. klasse senest 30. september det år de fylder alder_til.', 'unge med gennemført 9. klasse', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; tæller først med når 30. september året efter er nået.', 'antagelse', 214)$udsatte_saetning$)
,(392, 'register', '78-indikator-fokus3.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('3a_sigtede_pr_1000', '3A', 'Sigtede 10-17-årige pr. 1.000', 'rate', false, true, 1000, 'pr. 1.000 personår', 'ned', 10, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_3a', 'Unge der sigtes i perioden, talt som personer: én gang i hvert kvartal og én gang i året, uanset antallet af sigtelser. Alderen er den på gerningsdagen. Kommune og bydel er den åbne sags på sigtelsesdagen, ellers bopælens. Kun status sigtet; børn under den kriminelle lavalder mistænkes kun og står i 3a_mistaenkte_10_14_antal.', 'sigtede personer 10-17 år', 'personår: middelfolketal 10-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der sigtes i perioden.', 'antagelse', 301),
	('3a_sigtede_grov_pr_1000', '3A', 'Sigtede 10-17-årige for personfarlig eller alvorlig kriminalitet pr. 1.000', 'rate', false, false, 1000, 'pr. 1.000 personår', 'ned', 10, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_3a', 'Som 3a_sigtede_pr_1000, men kun sigtelser for personfarlig eller alvorlig kriminalitet.', 'sigtede personer 10-17 år for personfarlig eller alvorlig kriminalitet', 'personår: middelfolketal 10-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der sigtes i perioden.', 'antagelse', 302),
	('3a_sigtelser_antal', '3A', 'Sigtelser mod 10-17-årige', 'antal', false, false, 1, 'sigtelser', 'ned', 10, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_3a', 'Antal sigtelser (ikke personer) mod unge der var 10-17 år på gerningsdagen.', 'sigtelser', 'ingen', 'Sigtelser rejst i perioden.', 'antagelse', 303),
	('3a_sigtede_10_14_pr_1000', '3A', 'Sigtede 10-14-årige pr. 1.000', 'rate', false, false, 1000, 'pr. 1.000 personår', 'ned', 10, 14, NULL, NULL, '{bydel,koen}', 'grundlag_3a', 'Som 3a_sigtede_pr_1000 for 10-14-årige. Under den kriminelle lavalder kan ingen sigtes: tallet er kun over nul, mens lavalderen var 14 år.', 'sigtede personer 10-14 år', 'personår: middelfolketal 10-14 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der sigtes i perioden.', 'antagelse', 304),
	('3a_sigtede_15_17_pr_1000', '3A', 'Sigtede 15-17-årige pr. 1.000', 'rate', false, false, 1000, 'pr. 1.000 personår', 'ned', 15, 17, NULL, NULL, '{bydel,koen}', 'grundlag_3a', 'Som 3a_sigtede_pr_1000 for 15-17-årige: den gruppe ændringerne af den kriminelle lavalder ikke rører.', 'sigtede personer 15-17 år', 'personår: middelfolketal 15-17 år gange dage/365, i den løbende periode til og med opgørelsesdatoen', 'Alle der sigtes i perioden.', 'antagelse', 305),
	('3a_mistaenkte_10_14_antal', '3A', 'Mistænkte 10-14-årige under den kriminelle lavalder', 'antal', false, false, 1, 'personer', 'ned', 10, 14, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_3a', 'Børn under den kriminelle lavalder der mistænkes i perioden, talt som personer: én gang i hvert kvartal og én gang i året.', 'mistænkte personer 10-14 år', 'ingen', 'Alle der mistænkes i perioden.', 'antagelse', 306),
	('3b_sigtede_grov_udsatte_andel', '3B', 'Udsatte unge sigtet for personfarlig eller alvorlig kriminalitet', 'andel', false, true, 1, 'andel', 'ned', 10, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_3b', 'Unge der på mindst én dag i perioden både var 10-17 år og havde en aktiv foranstaltning (forebyggende eller anbringelse), og som i perioden er sigtet for personfarlig eller alvorlig kriminalitet begået i alderen 10-17 år. Én gang i hvert kvartal og én gang i året.', 'udsatte unge sigtet for personfarlig eller alvorlig kriminalitet', 'alle unge 10-17 år med en foranstaltning i perioden', 'Alle unge med en foranstaltning i perioden.', 'antagelse', 311),
	('3b_sigtede_udsatte_andel', '3B', 'Udsatte unge der er sigtet', 'andel', false, false, 1, 'andel', 'ned', 10, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_3b', 'Som 3b_sigtede_grov_udsatte_andel, men med alle slags sigtelser.', 'udsatte unge der er sigtet', 'alle unge 10-17 år med en foranstaltning i perioden', 'Alle unge med en foranstaltning i perioden.', 'antagelse', 312),
	('3b_sigtede_udsatte_antal', '3B', 'Antal udsatte unge der er sigtet', 'antal', false, false, 1, 'unge', 'ned', 10, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_3b', 'Antallet af unge med en foranstaltning der sigtes, som strategien selv siger det: tælleren i 3b_sigtede_udsatte_andel.', 'udsatte unge der er sigtet', 'ingen', 'Alle unge med en foranstaltning i perioden.', 'kilde', 313)$udsatte_saetning$)
,(393, 'register', '78-indikator-fokus3.sql', $udsatte_saetning$INSERT INTO udsatte_register.seriebrud (indikator, dato, aarsag)
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
,(394, 'register', '78-indikator-fokus4.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('4a_paabegyndt_andel', '4A', 'Udsatte unge der påbegynder en ungdomsuddannelse inden 12 måneder efter grundskolen', 'andel', false, true, 1, 'andel', 'op', NULL, 17, NULL, 12, '{enhed,bydel,koen}', 'grundlag_4a', 'Samme unge som 2b_gennemfoert_9_andel (foranstaltning i de 24 måneder før 16-årsdagen). Grundskolen forlades 31. juli efter det seneste gennemførte 9. eller 10. klassetrin, senest det år den unge fylder 17 (alder_til); unge der ikke har gennemført, regnes fra 31. juli det år de fylder 16. Har påbegyndt en ungdomsuddannelse senest 12 måneder (vindue) efter.', 'unge der har påbegyndt en ungdomsuddannelse inden 12 måneder', 'alle unge der fylder 16 i året og havde en foranstaltning i de 24 måneder før', 'Året de unge fylder 16; hele årgangen tæller først med, når 12 måneder er gået efter 31. juli det år de fylder 17.', 'antagelse', 401),
	('4a_gennemfoert_25_andel', '4A', 'Udsatte unge der har gennemført en ungdomsuddannelse inden de fylder 25', 'andel', false, true, 1, 'andel', 'op', NULL, 25, NULL, NULL, '{enhed,bydel,koen}', 'grundlag_4a', 'Unge der havde en foranstaltning i de 24 måneder før 16-årsdagen (som 2b_gennemfoert_9_andel), og som har gennemført en ungdomsuddannelse senest på deres 25-årsdag (alder_til).', 'unge der har gennemført en ungdomsuddannelse senest på 25-årsdagen', 'alle der fylder 25 i året og havde en foranstaltning i de 24 måneder før de fyldte 16', 'Året de unge fylder 25; tæller med fra 25-årsdagen.', 'antagelse', 402)$udsatte_saetning$)
,(395, 'register', '78-indikator-fokus5.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, daekning_indikator, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
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
,(396, 'register', '79-indikator-fokus6.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
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
,(397, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('raad_familie_henvendelser_antal', NULL, 'Henvendelser til familierådgivninger', 'antal', false, false, 1, 'henvendelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_raad', 'Henvendelser til familierådgivninger efter den af de smalle tabeller der har flest i måneden. En henvendelse er ikke en person.', 'henvendelser', 'ingen', 'Henvendelser i perioden.', 'kilde', 1101),
	('raad_familie_forloeb_antal', NULL, 'Påbegyndte rådgivningsforløb i familierådgivninger', 'antal', false, false, 1, 'forløb', NULL, NULL, NULL, NULL, NULL, '{enhed,aldersgruppe}', 'grundlag_raad', 'Rådgivningsforløb påbegyndt i familierådgivninger. Et anonymt forløb er ikke en person.', 'påbegyndte forløb', 'ingen', 'Forløb påbegyndt i perioden.', 'antagelse', 1102),
	('raad_unge_henvendelser_antal', NULL, 'Henvendelser til ungerådgivninger', 'antal', false, false, 1, 'henvendelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_raad', 'Henvendelser til ungerådgivninger efter den af de smalle tabeller der har flest i måneden. En henvendelse er ikke en person.', 'henvendelser', 'ingen', 'Henvendelser i perioden.', 'kilde', 1103),
	('raad_unge_forloeb_antal', NULL, 'Påbegyndte rådgivningsforløb i ungerådgivninger', 'antal', false, false, 1, 'forløb', NULL, NULL, NULL, NULL, NULL, '{enhed,aldersgruppe}', 'grundlag_raad', 'Rådgivningsforløb påbegyndt i ungerådgivninger. Et anonymt forløb er ikke en person.', 'påbegyndte forløb', 'ingen', 'Forløb påbegyndt i perioden.', 'antagelse', 1104),
	('raad_anonym_henvendelser_antal', NULL, 'Henvendelser til åben anonym rådgivning', 'antal', false, false, 1, 'henvendelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_raad', 'Henvendelser til åben anonym rådgivning efter den af de smalle tabeller der har flest i måneden. En henvendelse er ikke en person.', 'henvendelser', 'ingen', 'Henvendelser i perioden.', 'antagelse', 1105),
	('raad_anonym_forloeb_antal', NULL, 'Påbegyndte rådgivningsforløb i åben anonym rådgivning', 'antal', false, false, 1, 'forløb', NULL, NULL, NULL, NULL, NULL, '{enhed,aldersgruppe}', 'grundlag_raad', 'Rådgivningsforløb påbegyndt i åben anonym rådgivning. Et anonymt forløb er ikke en person.', 'påbegyndte forløb', 'ingen', 'Forløb påbegyndt i perioden.', 'antagelse', 1106),
	('raad_familie_0_12_andel', NULL, 'Henvendelser til familierådgivninger om børn på 0-12 år', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed,koen}', 'grundlag_raad', 'Konceptet: fortrinsvis børnefamilier med børn på 0-12 år. Ufødte er med.', 'henvendelser om børn på 0-12 år', 'alle henvendelser med aldersgruppe', 'Henvendelser i perioden.', 'kilde', 1107),
	('raad_uden_sag_andel', NULL, 'Henvendelser fra familier uden en sag', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_raad', 'Konceptet: familierådgivningerne skal have fat i de familier der ikke har en sag i børnefamilieenheden. Familie- og ungerådgivninger.', 'henvendelser uden en sag', 'alle henvendelser med udfald', 'Henvendelser i perioden.', 'kilde', 1108),
	('raad_anonym_fra_enheden_andel', NULL, 'Henvendelser til åben anonym rådgivning fra børnefamilieenhederne', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_raad', 'Evalueringen af De Drikker Derhjemme: henvendelserne fra børnefamiliecentrene har været støt stigende.', 'henvendelser fra en børnefamilieenhed', 'alle henvendelser med henviser', 'Henvendelser i perioden.', 'kilde', 1109),
	('raad_koncept_opfyldt_andel', NULL, 'Krav i konceptet for familierådgivninger der er opfyldt', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_raad', 'Krav i konceptet fra 2010 der er opfyldt, af dem der er et svar på (koncept_opfyldelse). Byens egne krav er med uden enhed. Kun hele år. Ingen personer.', 'opfyldte krav', 'krav med et svar', 'Kalenderåret.', 'kilde', 1110)$udsatte_saetning$)
,(398, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('rus_henvendelser_antal', NULL, 'Henvendelser til rusmiddeltilbud', 'antal', false, false, 1, 'henvendelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Henvendelser til rusmiddeltilbud og åben anonym rådgivning. En henvendelse er ikke en person. Måltal sættes i maaltal, også pr. tilbud.', 'henvendelser', 'ingen', 'Sket i perioden.', 'kilde', 1201),
	('rus_forloeb_antal', NULL, 'Påbegyndte forløb i rusmiddeltilbud', 'antal', false, false, 1, 'forløb', NULL, NULL, NULL, NULL, NULL, '{enhed,aldersgruppe}', 'grundlag_rus', 'Påbegyndte rådgivnings- og behandlingsforløb, 0-25 år og gravide (0).', 'påbegyndte forløb', 'ingen', 'Sket i perioden.', 'antagelse', 1202),
	('rus_deltagere_antal', NULL, 'Personer der begynder et registreret forløb i et rusmiddelprogram', 'antal', false, false, 1, 'personer', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_rus', 'Unge og familier med et registreret forløb (U-turn, De Drikker Derhjemme efter § 52, Familieværkstedet, familieorienteret rusmiddelbehandling, TUBA). Anonyme forløb er ikke med.', 'forløb begyndt', 'ingen', 'Sket i perioden.', 'antagelse', 1203),
	('rus_yngste_andel', NULL, 'Forløb for de yngste (ufødte og 0-5 år)', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 1: kommunen skal nå de yngste, der ikke selv kan opsøge hjælp. Aldersgrænsen er en antagelse.', 'forløb for ufødte og 0-5-årige', 'alle påbegyndte forløb', 'Sket i perioden.', 'antagelse', 1204),
	('rus_familie_netvaerk_andel', NULL, 'Samtaler med familie og netværk', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 1: inddragelse af familie og netværk. Gruppeforløb tæller ikke som samtaler.', 'familie- og netværkssamtaler', 'alle samtaler', 'Sket i perioden.', 'antagelse', 1205),
	('rus_bro_rusmiddelbehandling_andel', NULL, 'Afsluttede forløb med brobygning til rusmiddelbehandling', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 1: motivere forældrene og bygge bro til rusmiddelbehandling.', 'forløb med brobygning til rusmiddelbehandling', 'alle afsluttede forløb', 'Sket i perioden.', 'antagelse', 1206),
	('rus_soeskende_antal', NULL, 'Søskende der fik hjælp', 'antal', false, false, 1, 'søskende', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 1: hjælp til søskende til de børn og unge der er i rådgivning eller behandling.', 'søskende', 'ingen', 'Sket i perioden.', 'kilde', 1207),
	('rus_ydelse_spaedboern_antal', NULL, 'Spædbørns- og legeterapi', 'antal', false, false, 1, 'ydelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 2: aldersspecifik ydelse.', 'ydelser', 'ingen', 'Sket i perioden.', 'antagelse', 1208),
	('rus_ydelse_individuel_antal', NULL, 'Individuelle børne- og ungesamtaler', 'antal', false, false, 1, 'ydelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 2: aldersspecifik ydelse.', 'ydelser', 'ingen', 'Sket i perioden.', 'antagelse', 1209),
	('rus_ydelse_familie_antal', NULL, 'Familie-, forældre- og netværkssamtaler', 'antal', false, false, 1, 'ydelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 2: aldersspecifik ydelse.', 'ydelser', 'ingen', 'Sket i perioden.', 'antagelse', 1210),
	('rus_ydelse_gravid_antal', NULL, 'Gravidsamtaler og samtaler med kommende fædre', 'antal', false, false, 1, 'ydelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 2: aldersspecifik ydelse.', 'ydelser', 'ingen', 'Sket i perioden.', 'antagelse', 1211),
	('rus_ydelse_gruppe_antal', NULL, 'Gruppeforløb for børn og unge', 'antal', false, false, 1, 'ydelser', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 2: aldersspecifik ydelse.', 'ydelser', 'ingen', 'Sket i perioden.', 'antagelse', 1212),
	('rus_paragraf_11_andel', NULL, 'Forløb som rådgivning efter § 11', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed,aldersgruppe}', 'grundlag_rus', 'Princip 3: mindste indgreb. Forløb efter serviceloven § 11, stk. 1-3, ikke § 52.', 'forløb efter § 11', 'alle påbegyndte forløb', 'Sket i perioden.', 'antagelse', 1213),
	('rus_kort_forloeb_andel', NULL, 'Afsluttede forløb på højst tre måneder', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 3: nogle familier er hjulpet med et kort forløb. Tre måneder er en antagelse.', 'forløb på under tre måneder', 'alle afsluttede forløb', 'Sket i perioden.', 'antagelse', 1214),
	('rus_forloeb_pr_1000', NULL, 'Forløb pr. 1.000 i den skønnede målgruppe', 'rate', false, false, 1000, 'pr. 1.000 om året', NULL, NULL, NULL, NULL, NULL, '{}', 'grundlag_rus', 'Princip 4: påbegyndte forløb i forhold til den skønnede målgruppe under 25 år (maalgruppe_skoen; for København mindst 21.000). Forløb er ikke personer, så det er ikke en nået andel. Målgruppens usikkerhed er ikke med i intervallet.', 'påbegyndte forløb', 'målgruppe gange dage/365', 'Sket i perioden.', 'kilde', 1215),
	('rus_alkohol_forloeb_pr_1000', NULL, 'Forløb om alkohol pr. 1.000 i den skønnede målgruppe', 'rate', false, false, 1000, 'pr. 1.000 om året', NULL, NULL, NULL, NULL, NULL, '{}', 'grundlag_rus', 'Princip 4: som rus_forloeb_pr_1000, men forløb med tema alkohol mod børn og unge under 25 år i familier med alkoholproblemer (for København ca. 15.000).', 'påbegyndte forløb om alkohol', 'målgruppe gange dage/365', 'Sket i perioden.', 'antagelse', 1216),
	('rus_udgaaende_andel', NULL, 'Ydelser givet uden for tilbuddet', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 3 og 4: lokale og udgående samtaler og forløb: hjemme, på skoler eller andet sted.', 'ydelser uden for tilbuddet', 'alle ydelser', 'Sket i perioden.', 'antagelse', 1217),
	('rus_frontpersonale_andel', NULL, 'Henvendelser fra frontpersonale', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 4: samarbejde med alle relevante frontfunktioner: børnefamilieenhed, skole, daginstitution og sundhedspleje.', 'henvendelser fra frontpersonale', 'alle henvendelser med henviser', 'Sket i perioden.', 'antagelse', 1218),
	('rus_bydele_andel', NULL, 'Bydele med mindst én henvendelse', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{}', 'grundlag_rus', 'Princip 4: bydækkende. Bydele med mindst én henvendelse i perioden.', 'bydele med henvendelser', 'alle bydele', 'Sket i perioden.', 'antagelse', 1219),
	('rus_brobygget_andel', NULL, 'Afsluttede forløb med brobygning', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 5: der bygges bro til og mellem tilbuddene.', 'forløb med brobygning', 'alle afsluttede forløb', 'Sket i perioden.', 'kilde', 1220),
	('rus_brobygning_modtaget_andel', NULL, 'Brobygninger der blev taget imod', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 5: brobygninger hvor modtageren tog imod.', 'brobygninger der blev modtaget', 'alle forløb med brobygning', 'Sket i perioden.', 'antagelse', 1221),
	('rus_kompetence_antal', NULL, 'Deltagere i kompetenceudvikling om rusmidler', 'antal', false, false, 1, 'deltagere', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 6: løbende kompetenceudvikling og videndeling (Viden- og kompetencecentret). Personale, ikke borgere.', 'deltagere', 'ingen', 'Sket i perioden.', 'antagelse', 1222),
	('rus_fremgang_andel', NULL, 'Målinger med fremgang', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 7: forandring for brugerne på sikkerhed, trivsel, skole, konfliktniveau og relationer. Ingen kontrolgruppe.', 'målinger med fremgang', 'alle målinger', 'Sket i perioden.', 'kilde', 1223),
	('rus_tilbagegang_andel', NULL, 'Målinger med tilbagegang', 'andel', false, false, 1, 'andel', 'ned', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 7: læses sammen med rus_fremgang_andel.', 'målinger med tilbagegang', 'alle målinger', 'Sket i perioden.', 'antagelse', 1224),
	('rus_tilfreds_andel', NULL, 'Tilfredse brugere', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, 0.75, NULL, '{enhed}', 'grundlag_rus', 'Princip 7: svar på det samlede spørgsmål i skalaens øverste fjerdedel (tærskel: andel af skalaens længde fra bunden).', 'svar på eller over tærsklen', 'alle svar på det samlede spørgsmål', 'Sket i perioden.', 'kilde', 1225),
	('rus_forloeb_pr_aarsvaerk', NULL, 'Påbegyndte forløb pr. årsværk', 'rate', false, false, 1, 'forløb pr. årsværk om året', NULL, NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 8: påbegyndte forløb i måneder hvor tilbuddets årsværk er oplyst, i forhold til årsværkene.', 'påbegyndte forløb', 'årsværk (måned for måned, delt med 12)', 'Sket i perioden.', 'antagelse', 1226),
	('rus_fremgang_sikkerhed_andel', NULL, 'Målinger med fremgang på barnets sikkerhed', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 7: forandring for brugerne på barnets sikkerhed. Ingen kontrolgruppe.', 'målinger med fremgang', 'alle målinger', 'Sket i perioden.', 'antagelse', 1227),
	('rus_fremgang_trivsel_andel', NULL, 'Målinger med fremgang på trivsel', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 7: forandring for brugerne på trivsel. Ingen kontrolgruppe.', 'målinger med fremgang', 'alle målinger', 'Sket i perioden.', 'antagelse', 1228),
	('rus_fremgang_skole_andel', NULL, 'Målinger med fremgang på skolegang og uddannelse', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 7: forandring for brugerne på skolegang og uddannelse. Ingen kontrolgruppe.', 'målinger med fremgang', 'alle målinger', 'Sket i perioden.', 'antagelse', 1229),
	('rus_fremgang_konfliktniveau_andel', NULL, 'Målinger med fremgang på konfliktniveauet i familien', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 7: forandring for brugerne på konfliktniveauet i familien. Ingen kontrolgruppe.', 'målinger med fremgang', 'alle målinger', 'Sket i perioden.', 'antagelse', 1230),
	('rus_fremgang_relationer_andel', NULL, 'Målinger med fremgang på relationer og kommunikation i familien', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_rus', 'Princip 7: forandring for brugerne på relationer og kommunikation i familien. Ingen kontrolgruppe.', 'målinger med fremgang', 'alle målinger', 'Sket i perioden.', 'antagelse', 1231)$udsatte_saetning$)
,(399, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('dks_sigtelser_aendring', NULL, 'Den Korte Snor: ændring i sigtelser pr. ung', 'gennemsnit', false, false, 1, 'sigtelser pr. ung', 'ned', NULL, NULL, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Forløb i Den Korte Snor der er gennemført, efter gerningsdato, 12 måneder (vindue) før starten og 12 måneder efter slutningen; kun forløb hvor begge vinduer er hele. Sigtelser efter minus før. Ingen kontrolgruppe: en del af et fald ville være kommet af sig selv.', 'sigtelser efter minus sigtelser før', 'gennemførte forløb med hele vinduer', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'kilde', 1301),
	('dks_sigtelser_foer', NULL, 'Den Korte Snor: sigtelser i de 12 måneder før', 'gennemsnit', false, false, 1, 'sigtelser pr. ung', NULL, NULL, NULL, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Forløb i Den Korte Snor der er gennemført, efter gerningsdato, 12 måneder (vindue) før starten og 12 måneder efter slutningen; kun forløb hvor begge vinduer er hele.', 'sigtelser før', 'gennemførte forløb med hele vinduer', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'kilde', 1302),
	('dks_sigtelser_efter', NULL, 'Den Korte Snor: sigtelser i de 12 måneder efter', 'gennemsnit', false, false, 1, 'sigtelser pr. ung', 'ned', NULL, NULL, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Forløb i Den Korte Snor der er gennemført, efter gerningsdato, 12 måneder (vindue) før starten og 12 måneder efter slutningen; kun forløb hvor begge vinduer er hele.', 'sigtelser efter', 'gennemførte forløb med hele vinduer', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'kilde', 1303),
	('dks_uden_sigtelse_andel', NULL, 'Den Korte Snor: unge uden sigtelser i de 12 måneder efter', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Forløb i Den Korte Snor der er gennemført, efter gerningsdato, 12 måneder (vindue) før starten og 12 måneder efter slutningen; kun forløb hvor begge vinduer er hele.', 'unge uden sigtelser efter', 'gennemførte forløb med hele vinduer', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'antagelse', 1304),
	('dks_sigtelser_og_mistanker_aendring', NULL, 'Den Korte Snor: ændring i sigtelser og mistanker pr. ung', 'gennemsnit', false, false, 1, 'pr. ung', 'ned', NULL, NULL, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Forløb i Den Korte Snor der er gennemført, efter gerningsdato, 12 måneder (vindue) før starten og 12 måneder efter slutningen; kun forløb hvor begge vinduer er hele. Sigtelser og mistanker under den kriminelle lavalder lagt sammen, så en ung der passerer lavalderen undervejs, tælles ens før og efter.', 'efter minus før', 'gennemførte forløb med hele vinduer', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'antagelse', 1305),
	('dks_alle_begyndte_aendring', NULL, 'Den Korte Snor: ændring i sigtelser pr. ung for alle der er begyndt', 'gennemsnit', false, false, 1, 'sigtelser pr. ung', 'ned', NULL, NULL, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Alle begyndte forløb, også afbrudte: sigtelser i de 12 måneder fra starten minus de 12 måneder før.', 'sigtelser efter starten minus før', 'begyndte forløb med hele vinduer', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'antagelse', 1306),
	('dks_begyndte_antal', NULL, 'Den Korte Snor: begyndte forløb', 'antal', false, false, 1, 'forløb', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Forløb begyndt i perioden.', 'forløb', 'ingen', 'Forløb begyndt i perioden.', 'antagelse', 1307),
	('dks_gennemfoert_andel', NULL, 'Den Korte Snor: gennemførte forløb', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Forløb der sluttede som gennemført.', 'gennemførte forløb', 'alle afsluttede forløb med oplyst afslutning', 'Forløb afsluttet i perioden.', 'antagelse', 1308),
	('dks_laengde_mdr', NULL, 'Den Korte Snor: forløbenes længde', 'gennemsnit', false, false, 1, 'måneder', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Kilden: et forløb varer typisk 12 måneder. Dage delt med 30,4375.', 'måneder fra start til slut', 'gennemførte forløb', 'Forløb afsluttet i perioden.', 'kilde', 1309),
	('dks_kontaktperson_andel', NULL, 'Den Korte Snor: forløb med en kontaktperson', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Unge der havde en fast kontaktperson (foranstaltning) på mindst én dag af forløbet.', 'forløb med kontaktperson', 'alle afsluttede forløb', 'Forløb afsluttet i perioden.', 'kilde', 1310),
	('dks_familiesamtaler_pr_md', NULL, 'Den Korte Snor: kontakter med familien pr. måned', 'gennemsnit', false, false, 1, 'kontakter pr. måned', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_dks', 'Kilden: hyppige familiesamtaler. Kontakter i den unges sager med familie eller forældre under forløbet, delt med forløbets måneder.', 'kontakter pr. måned', 'alle afsluttede forløb', 'Forløb afsluttet i perioden.', 'kilde', 1311)$udsatte_saetning$)
,(400, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('sik_begyndte_antal', NULL, 'Begyndte sikkerhedsplaner', 'antal', false, false, 1, 'planer', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_sik', 'Sikkerhedsplaner begyndt i perioden.', 'planer', 'ingen', 'Sket i perioden.', 'kilde', 1401),
	('sik_afsluttede_antal', NULL, 'Afsluttede sikkerhedsplaner', 'antal', false, false, 1, 'planer', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_sik', 'Sikkerhedsplaner afsluttet i perioden, også med uoplyst udfald.', 'planer', 'ingen', 'Sket i perioden.', 'kilde', 1402),
	('sik_hjemme_antal', NULL, 'Sikkerhedsplaner afsluttet med barnet hjemme', 'antal', false, false, 1, 'planer', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_sik', 'Sikkerhedsplaner afsluttet i perioden med barnet hjemme.', 'planer', 'ingen', 'Sket i perioden.', 'kilde', 1403),
	('sik_anbragt_antal', NULL, 'Sikkerhedsplaner afsluttet med barnet anbragt', 'antal', false, false, 1, 'planer', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_sik', 'Sikkerhedsplaner afsluttet i perioden med barnet anbragt. En anbringelse kan være det rigtige.', 'planer', 'ingen', 'Sket i perioden.', 'kilde', 1404),
	('sik_aabne_antal', NULL, 'Åbne sikkerhedsplaner', 'antal', true, false, 1, 'planer', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_sik', 'Sikkerhedsplaner der løber på kvartalets sidste dag.', 'planer', 'ingen', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'antagelse', 1405),
	('sik_hjemme_andel', NULL, 'Afsluttede sikkerhedsplaner hvor barnet er hjemme', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_sik', 'Af planer afsluttet med oplyst udfald. Ingen retning: en anbringelse kan være det rigtige for barnet, og en plan kan motivere til den.', 'planer med barnet hjemme', 'planer med oplyst udfald', 'Planer afsluttet i perioden.', 'kilde', 1406),
	('sik_stadig_hjemme_12_mdr_andel', NULL, 'Børn der fortsat er uden anbringelse 12 måneder efter sikkerhedsplanen', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_sik', 'Planer afsluttet med barnet hjemme, hvor der ingen anbringelse er på nogen dag i de 12 måneder (vindue) efter. Børn der fylder 18 inden, er ikke med. Ingen retning.', 'planer uden anbringelse i vinduet', 'planer afsluttet med barnet hjemme', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'antagelse', 1407)$udsatte_saetning$)
,(401, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('bar_kontanthjaelp', NULL, 'Det sociale barometer: børn og unge i familier på kontanthjælp', 'andel', false, false, 1, 'andel', 'ned', 0, 22, NULL, NULL, '{bydel,aldersgruppe}', 'grundlag_bar', 'Opgøres én gang om året for 0-22-årige. Hvilke indikatorer barometeret har, er en antagelse; kommunens egne lægges i barometer_indikator og gøres til indikatorer med tilfoej_indikator().', 'børn og unge i familier på kontanthjælp', 'alle børn og unge 0-22 år', 'Året.', 'antagelse', 1501),
	('bar_lav_indkomst', NULL, 'Det sociale barometer: børn og unge i familier med lav indkomst', 'andel', false, false, 1, 'andel', 'ned', 0, 22, NULL, NULL, '{bydel,aldersgruppe}', 'grundlag_bar', 'Opgøres én gang om året for 0-22-årige. Hvilke indikatorer barometeret har, er en antagelse; kommunens egne lægges i barometer_indikator og gøres til indikatorer med tilfoej_indikator().', 'børn og unge i familier med lav indkomst', 'alle børn og unge 0-22 år', 'Året.', 'antagelse', 1502),
	('bar_enlig_forsoerger', NULL, 'Det sociale barometer: børn og unge hos en enlig forsørger', 'andel', false, false, 1, 'andel', NULL, 0, 22, NULL, NULL, '{bydel,aldersgruppe}', 'grundlag_bar', 'Opgøres én gang om året for 0-22-årige. Hvilke indikatorer barometeret har, er en antagelse; kommunens egne lægges i barometer_indikator og gøres til indikatorer med tilfoej_indikator().', 'børn og unge hos en enlig forsørger', 'alle børn og unge 0-22 år', 'Året.', 'antagelse', 1503),
	('bar_uden_uddannelse_job', NULL, 'Det sociale barometer: børn og unge uden dagtilbud, skole, uddannelse eller job', 'andel', false, false, 1, 'andel', 'ned', 0, 22, NULL, NULL, '{bydel,aldersgruppe}', 'grundlag_bar', 'Opgøres én gang om året for 0-22-årige. Hvilke indikatorer barometeret har, er en antagelse; kommunens egne lægges i barometer_indikator og gøres til indikatorer med tilfoej_indikator().', 'børn og unge uden dagtilbud, skole, uddannelse eller job', 'alle børn og unge 0-22 år', 'Året.', 'antagelse', 1504)$udsatte_saetning$)
,(402, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('tpf_anbragte_antal', NULL, 'Tæt på Familien: anbragte unge', 'antal', true, false, 1, 'unge', NULL, 13, 18, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Unge på 13-18 år anbragt på kvartalets sidste dag (efterværn på et anbringelsessted er med).', 'anbragte unge', 'ingen', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'antagelse', 1601),
	('tpf_familiepleje_andel', NULL, 'Tæt på Familien: anbragte unge i familie- eller netværkspleje', 'andel', true, false, 1, 'andel', 'op', 13, 18, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Af de anbragte unge på 13-18 år. Uoplyst sted er med i nævneren.', 'unge i familie- eller netværkspleje', 'anbragte unge', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'antagelse', 1602),
	('tpf_anbringelse_dage', NULL, 'Tæt på Familien: anbringelsernes længde', 'median', false, false, 1, 'dage', 'ned', 13, 18, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Kilden: kortere og mere fokuserede anbringelsesforløb. Dage i anbringelser der sluttede i perioden (uafbrudt række dage), for unge på 13-18 år ved slutningen.', 'dage anbragt', 'anbringelser der sluttede', 'Anbringelser afsluttet i perioden.', 'kilde', 1603),
	('tpf_afsluttet_12_mdr_andel', NULL, 'Tæt på Familien: anbringelser der er slut inden 12 måneder', 'andel', false, false, 1, 'andel', 'op', 13, 18, NULL, 12, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Anbringelser begyndt som 13-18-årig, der er slut inden for vinduet. Modstykke til længden af dem der sluttede, som ikke ser dem der løber endnu.', 'anbringelser slut inden 12 måneder', 'alle begyndte anbringelser', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'antagelse', 1604),
	('tpf_tilbage_6_mdr_andel', NULL, 'Tæt på Familien: tilbage i almenområdet 6 måneder efter', 'andel', false, false, 1, 'andel', 'op', 13, 17, NULL, 6, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Kilden: specialiserede foranstaltninger er pitstop på vej tilbage til almenområdet og familien. Unge hvis sidste foranstaltning sluttede, uden ny foranstaltning i de 6 måneder (vindue) efter, og som den dag går i folkeskole, privat- eller friskole eller på en ungdomsuddannelse. Kun unge der er under 18 ved vinduets slutning: loven standser hjælpen ved 18.', 'unge tilbage i almenområdet', 'unge hvis foranstaltninger sluttede', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'antagelse', 1605),
	('tpf_tilbage_12_mdr_andel', NULL, 'Tæt på Familien: tilbage i almenområdet 12 måneder efter', 'andel', false, false, 1, 'andel', 'op', 13, 17, NULL, 12, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Kilden: specialiserede foranstaltninger er pitstop på vej tilbage til almenområdet og familien. Unge hvis sidste foranstaltning sluttede, uden ny foranstaltning i de 12 måneder (vindue) efter, og som den dag går i folkeskole, privat- eller friskole eller på en ungdomsuddannelse. Kun unge der er under 18 ved vinduets slutning: loven standser hjælpen ved 18.', 'unge tilbage i almenområdet', 'unge hvis foranstaltninger sluttede', 'Tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.', 'antagelse', 1606),
	('tpf_kontakter_pr_md', NULL, 'Tæt på Familien: kontakter med sagsbehandleren pr. måned', 'rate', false, false, 1, 'kontakter pr. måned', 'op', 13, 18, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Kilden: tættere kontakt og øget dialog med sagsbehandleren. Kontakter i den unges sager på dage med en aktiv foranstaltning, i forhold til månederne med en (dage delt med 30,4375).', 'kontakter', 'måneder med foranstaltning', 'Sket i perioden.', 'kilde', 1607),
	('tpf_ung_med_andel', NULL, 'Tæt på Familien: møder hvor den unge var med', 'andel', false, false, 1, 'andel', 'op', 13, 18, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Kilden: de unge skal ikke kun høres, men have en aktiv rolle. Møder og netværksmøder med barn_ung som deltager.', 'møder med den unge', 'alle møder og netværksmøder', 'Sket i perioden.', 'kilde', 1608),
	('tpf_skole_andel', NULL, 'Tæt på Familien: unge der går i skole', 'andel', false, false, 1, 'andel', 'op', 13, 18, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Kilden: de unge skal inkluderes i det almindelige samfund gennem skole, fritidsjob og aktiv fritid. Det seneste svar om den unge i perioden, på en dag med en aktiv foranstaltning.', 'unge der går i skole', 'unge med et svar i perioden', 'Unge med et svar i perioden.', 'kilde', 1609),
	('tpf_fritidsjob_andel', NULL, 'Tæt på Familien: unge der har et fritidsjob', 'andel', false, false, 1, 'andel', 'op', 13, 18, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Kilden: de unge skal inkluderes i det almindelige samfund gennem skole, fritidsjob og aktiv fritid. Det seneste svar om den unge i perioden, på en dag med en aktiv foranstaltning.', 'unge der har et fritidsjob', 'unge med et svar i perioden', 'Unge med et svar i perioden.', 'kilde', 1610),
	('tpf_fritidsaktivitet_andel', NULL, 'Tæt på Familien: unge der har en fritidsaktivitet', 'andel', false, false, 1, 'andel', 'op', 13, 18, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Kilden: de unge skal inkluderes i det almindelige samfund gennem skole, fritidsjob og aktiv fritid. Det seneste svar om den unge i perioden, på en dag med en aktiv foranstaltning.', 'unge der har en fritidsaktivitet', 'unge med et svar i perioden', 'Unge med et svar i perioden.', 'kilde', 1611),
	('tpf_sager_pr_aarsvaerk', NULL, 'Tæt på Familien: sager pr. sagsbehandlerårsværk', 'rate', true, false, 1, 'sager pr. årsværk', 'ned', NULL, NULL, NULL, NULL, '{enhed}', 'grundlag_tpf', 'Kilden: der tilføres midler til mere myndighedspersonale. Åbne sager (alle aldre) i enheder hvis sagsbehandlerårsværk er oplyst for måneden. Årsværkene er ikke delt på alder.', 'åbne sager', 'sagsbehandlerårsværk', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'antagelse', 1612),
	('tpf_udgift_pr_ung', NULL, 'Tæt på Familien: udgift pr. ung', 'gennemsnit', false, false, 1, 'kr. pr. ung', NULL, 13, 18, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_tpf', 'Udgifter i perioden til foranstaltninger for unge på 13-18 år, pr. ung med en udgift.', 'kroner', 'unge med en udgift i perioden', 'Sket i perioden.', 'antagelse', 1613)$udsatte_saetning$)
,(403, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('prog_deltagere_antal', NULL, 'Forløb begyndt i evidensbaserede programmer', 'antal', false, false, 1, 'forløb', NULL, NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_prog', 'Forløb begyndt i programmer der er evidensbaserede (kataloget program): DUÅ, PMTO, PALS, MST og MTFC.', 'forløb', 'ingen', 'Forløb begyndt i perioden.', 'kilde', 1701),
	('prog_evidensbaseret_andel', NULL, 'Programforløb der er evidensbaserede', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_prog', 'Forløb i et evidensbaseret program af alle forløb i programmer.', 'forløb i evidensbaserede programmer', 'alle programforløb', 'Forløb begyndt i perioden.', 'antagelse', 1702),
	('prog_maalgruppe_andel', NULL, 'Deltagere i programmets aldersgruppe', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_prog', 'Evidensbaserede programmer med aldersgrænser (DUÅ 0-12, PMTO 3-12 år): alder ved starten.', 'deltagere i aldersgruppen', 'alle deltagere i programmer med aldersgrænser', 'Forløb begyndt i perioden.', 'kilde', 1703),
	('prog_gennemfoert_andel', NULL, 'Gennemførte forløb i evidensbaserede programmer', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_prog', 'Forløb der sluttede som gennemført.', 'gennemførte forløb', 'alle afsluttede forløb med oplyst afslutning', 'Forløb afsluttet i perioden.', 'antagelse', 1704),
	('prog_kompas_fremgang_andel', NULL, 'Børn med fremgang på kompasset under et evidensbaseret program', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{enhed,tilbud_enhed,bydel,koen,aldersgruppe}', 'grundlag_prog', 'Børn med to sammenlignelige målinger i året (myndighedens) under et forløb; fremgang er mindst én dimension op og ingen ned. Et barn i flere programmer tæller under det senest begyndte. Ingen kontrolgruppe. Kun år.', 'børn med fremgang', 'børn med to sammenlignelige målinger i året', 'Kalenderåret.', 'antagelse', 1705),
	('tv_evidensbaseret_andel', NULL, 'Enheder hvis indsats bygger på evidens', 'andel', true, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{}', 'grundlag_prog', 'Strategiens tværgående fokusområde: indsatserne skal i videst muligt omfang bygge på evidens eller viden. Enheder hvis seneste oplyste vidensgrundlag er evidens. Ingen personer.', 'enheder med evidens', 'enheder med oplyst vidensgrundlag', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'antagelse', 1706)$udsatte_saetning$)
,(404, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('anb_familiepleje_andel', NULL, 'Anbragte børn i familiepleje', 'andel', true, false, 1, 'andel', 'op', 0, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_anb', 'Anbragte på 0-17 år i en plejefamilie (netværkspleje er med). Kommunen arbejder målrettet mod mere familie- og netværkspleje. Uoplyst sted er med i nævneren.', 'børn i familiepleje', 'anbragte børn', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'kilde', 1801),
	('anb_netvaerkspleje_andel', NULL, 'Anbragte børn i netværkspleje', 'andel', true, false, 1, 'andel', 'op', 0, 17, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_anb', 'Anbragte på 0-17 år hos en del af familien eller netværket.', 'børn i netværkspleje', 'anbragte børn', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'kilde', 1802),
	('anb_anbragte_pr_1000', NULL, 'Anbragte børn pr. 1.000 børn', 'rate', true, false, 1000, 'pr. 1.000 børn', NULL, 0, 17, NULL, NULL, '{bydel,koen,aldersgruppe}', 'grundlag_anb', 'Anbragte på 0-17 år på kvartalets sidste dag i forhold til folketallet samme dag. Samme alder i tæller og nævner: 1,7 % i kilden blander 0-22-årige med 0-17-årige.', 'anbragte børn', 'børn 0-17 år samme dag', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'antagelse', 1803)$udsatte_saetning$)
,(405, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator (indikator, maal, navn, art, beholdning, hovedindikator, faktor, enhed_tekst, retning, alder_fra, alder_til, taerskel, vindue_mdr, opdelinger, grundlag, definition, taeller_tekst, naevner_tekst, kohorte, proveniens, raekkefoelge)
VALUES ('opsp_underretninger_skole_antal', NULL, 'Underretninger fra skoler', 'antal', false, false, 1, 'underretninger', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_opsp', 'Underretninger om børn under 18 år og ufødte fra skoler.', 'underretninger', 'ingen', 'Underretninger modtaget i perioden.', 'antagelse', 1901),
	('opsp_underretninger_daginstitution_antal', NULL, 'Underretninger fra daginstitutioner', 'antal', false, false, 1, 'underretninger', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_opsp', 'Underretninger om børn under 18 år og ufødte fra daginstitutioner.', 'underretninger', 'ingen', 'Underretninger modtaget i perioden.', 'antagelse', 1902),
	('opsp_underretninger_sundhedspleje_antal', NULL, 'Underretninger fra sundhedsplejen', 'antal', false, false, 1, 'underretninger', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_opsp', 'Underretninger om børn under 18 år og ufødte fra sundhedsplejen.', 'underretninger', 'ingen', 'Underretninger modtaget i perioden.', 'antagelse', 1903),
	('opsp_underretninger_andre_antal', NULL, 'Underretninger fra andre', 'antal', false, false, 1, 'underretninger', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_opsp', 'Underretninger om børn under 18 år og ufødte fra andre.', 'underretninger', 'ingen', 'Underretninger modtaget i perioden.', 'antagelse', 1904),
	('opsp_underretninger_front_andel', NULL, 'Underretninger fra dem der ser børnene til daglig', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{enhed,bydel,koen,aldersgruppe}', 'grundlag_opsp', 'Underretninger fra skole, daginstitution og sundhedspleje: ofte de første til at opdage problemerne.', 'underretninger fra skole, daginstitution og sundhedspleje', 'alle underretninger', 'Underretninger modtaget i perioden.', 'antagelse', 1905),
	('opsp_alder_tilknyttet', NULL, 'Alder ved første underretning fra et sted med tilknyttet socialrådgiver', 'gennemsnit', false, false, 1, 'år', NULL, NULL, NULL, NULL, NULL, '{tilbud_enhed,bydel,koen}', 'grundlag_opsp', 'Barnets alder ved dets første underretning i kommunen, når den kom fra en skole eller daginstitution med en socialrådgiver tilknyttet den dag. De første to år efter registrets første underretning er udeladt. Stederne er ikke sammenlignelige: de mest belastede fik en socialrådgiver først.', 'alder i år', 'børn hvis første underretning kom fra en skole eller daginstitution', 'Første underretninger i perioden.', 'antagelse', 1906),
	('opsp_alder_ikke_tilknyttet', NULL, 'Alder ved første underretning fra et sted uden tilknyttet socialrådgiver', 'gennemsnit', false, false, 1, 'år', NULL, NULL, NULL, NULL, NULL, '{tilbud_enhed,bydel,koen}', 'grundlag_opsp', 'Barnets alder ved dets første underretning i kommunen, når den kom fra en skole eller daginstitution uden en socialrådgiver tilknyttet den dag. De første to år efter registrets første underretning er udeladt. Stederne er ikke sammenlignelige: de mest belastede fik en socialrådgiver først.', 'alder i år', 'børn hvis første underretning kom fra en skole eller daginstitution', 'Første underretninger i perioden.', 'antagelse', 1907),
	('opsp_folkeskoler_andel', NULL, 'Folke- og specialskoler med tilknyttet socialrådgiver', 'andel', true, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{tilbud_enhed}', 'grundlag_opsp', 'Kilden: socialrådgivere er tilknyttet alle folkeskoler. Tilknyttet er timer over 0 på dagen. Ingen personer.', 'skoler med socialrådgiver', 'alle folke- og specialskoler', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'kilde', 1908),
	('opsp_friskoler_andel', NULL, 'Privat- og friskoler med tilknyttet socialrådgiver', 'andel', true, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{tilbud_enhed}', 'grundlag_opsp', 'Kilden: der arbejdes for at få socialrådgivere på alle privat- og friskoler. Ingen personer.', 'skoler med socialrådgiver', 'alle privat- og friskoler', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'kilde', 1909),
	('opsp_daginstitutioner_andel', NULL, 'Daginstitutioner med tilknyttet socialrådgiver', 'andel', true, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{tilbud_enhed}', 'grundlag_opsp', 'Kilden: 63 daginstitutioner i fem områder fra 2011. Ingen personer.', 'daginstitutioner med socialrådgiver', 'alle daginstitutioner i registret', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'kilde', 1910),
	('opsp_klassegennemgang_andel', NULL, 'Folkeskoler med klassegennemgang inden 5. klasse', 'andel', false, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{tilbud_enhed}', 'grundlag_opsp', 'Kilden: alle folkeskoler anvender en systematisk metode til tidlig identifikation inden 5. klasse. Skoler med mindst én gennemgang i skoleåret. Kun år, på skoleårets sidste dag. Ingen personer.', 'skoler med klassegennemgang', 'alle folkeskoler', 'Skoleåret der slutter i året.', 'kilde', 1911),
	('opsp_risikozone_andel', NULL, 'Elever i risikozonen ved klassegennemgang', 'andel', false, false, 1, 'andel', NULL, NULL, NULL, NULL, NULL, '{tilbud_enhed}', 'grundlag_opsp', 'Elever i risikozonen af de gennemgåede. Ingen retning: flere fundne kan være bedre opsporing.', 'elever i risikozonen', 'gennemgåede elever', 'Skoleåret der slutter i året.', 'antagelse', 1912),
	('opsp_bydele_sundhedspleje_andel', NULL, 'Bydele med sundhedsplejesamarbejde', 'andel', true, false, 1, 'andel', 'op', NULL, NULL, NULL, NULL, '{}', 'grundlag_opsp', 'Kilden: samarbejdet med sundhedsplejen udvides til alle bydele. Ingen personer.', 'bydele med samarbejde', 'alle bydele', 'Beholdning på kvartalets sidste dag; året er dets sidste kvartal.', 'kilde', 1913)$udsatte_saetning$)
,(406, 'register', '79-indikator-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.seriebrud (indikator, dato, aarsag)
VALUES ('dks_sigtelser_aendring', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('dks_sigtelser_aendring', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('dks_sigtelser_foer', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('dks_sigtelser_foer', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('dks_sigtelser_efter', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('dks_sigtelser_efter', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('dks_uden_sigtelse_andel', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('dks_uden_sigtelse_andel', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.'),
	('dks_alle_begyndte_aendring', '2010-07-01', 'Den kriminelle lavalder blev sat ned fra 15 til 14 år.'),
	('dks_alle_begyndte_aendring', '2012-03-01', 'Den kriminelle lavalder blev sat op fra 14 til 15 år.')$udsatte_saetning$)
,(407, 'register', '80-koncept.sql', $udsatte_saetning$INSERT INTO udsatte_register.konceptkrav (krav_kode, tekst, omraade, art, minimum, niveau, kilde, raekkefoelge)
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
,(408, 'register', '82-handlinger.sql', $udsatte_saetning$INSERT INTO udsatte_register.virkemiddel (virkemiddel, maal, tekst, side)
VALUES ('1A-1', '1A', 'Socialforvaltningen er inviterende og opsøgende', 15),
	('1A-2', '1A', 'Socialforvaltningen samarbejder tæt med faggrupper, der ser børn/unge dagligt', 15),
	('1B-1', '1B', 'Relevante parter inddrages tidligt i forbindelse med bekymringer og i sagsarbejdet', 17),
	('1B-2', '1B', 'Forældre/familie inddrages i foranstaltninger', 17)$udsatte_saetning$)
,(409, 'register', '82-handlinger.sql', $udsatte_saetning$INSERT INTO udsatte_register.aktivitet (aktivitet, virkemiddel, tekst, finansieret, ansvarlig, fra, til, side)
VALUES ('1A-1-1', '1A-1', 'Videreudvikle de åbne og anonyme tilbud (Familie- og Ungerådgivninger) og gøre dem mere opsøgende', NULL, 'Socialforvaltningen', NULL, NULL, 15),
	('1A-2-1', '1A-2', 'Tilknytte socialrådgivere til privat- og friskoler', NULL, 'Socialforvaltningen', NULL, NULL, 16),
	('1A-2-2', '1A-2', 'Udvide projekt socialrådgivere i daginstitutioner', NULL, 'Socialforvaltningen', '2013-01-01', NULL, 16),
	('1A-2-3', '1A-2', 'Styrke samarbejdet med sundhedsplejen i alle bydele', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', '2012-01-01', NULL, 17),
	('1A-2-4', '1A-2', 'Systematisk tidlig identifikation af elever i risikozonen', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', NULL, NULL, 17),
	('1B-1-1', '1B-1', 'Tidligt og systematisk inddrage familiens professionelle og private netværk', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', NULL, NULL, 18),
	('1B-2-1', '1B-2', 'Forankre og udvikle forældrebehandlingsprogrammerne', NULL, 'Socialforvaltningen', NULL, NULL, 17)$udsatte_saetning$)
,(410, 'register', '83-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.kalkulationsrente (rente, navn, proveniens)
VALUES (0, 'Uden diskontering', 'antagelse'),
	(0.035, 'Finansministeriets kalkulationsrente fra 2021, de første 35 år', 'antagelse'),
	(0.04, 'Finansministeriets kalkulationsrente 2013-2020, de første 35 år', 'antagelse'),
	(0.05, 'Finansministeriets kalkulationsrente til 2013', 'antagelse')$udsatte_saetning$)
,(411, 'register', '83-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.barometer_indikator (kode, navn, retning, kilde)
VALUES ('kontanthjaelp', 'Børn og unge i familier på kontanthjælp', 'ned', 'Antagelse: barometerets egne indikatorer er ikke kendt'),
	('lav_indkomst', 'Børn og unge i familier med lav indkomst', 'ned', 'Antagelse: barometerets egne indikatorer er ikke kendt'),
	('enlig_forsoerger', 'Børn og unge hos en enlig forsørger', NULL, 'Antagelse: barometerets egne indikatorer er ikke kendt'),
	('uden_uddannelse_job', 'Børn og unge uden dagtilbud, skole, uddannelse eller job', 'ned', 'Antagelse: barometerets egne indikatorer er ikke kendt')$udsatte_saetning$)
,(412, 'register', '83-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.maalgruppe_skoen (kommune_kode, kode, navn, antal, kilde)
VALUES (101, 'rusmidler_under_25', 'Børn og unge under 25 år i familier med rusmiddelproblemer (mindst)', 21000, 'Rammepapir om børn og unge i familier med rusmiddelproblemer, afsnit 1'),
	(101, 'alkohol_under_25', 'Børn og unge under 25 år i familier med alkoholproblemer (ca.)', 15000, 'Evalueringen af De Drikker Derhjemme, efter Sundhedsstyrelsens tal')$udsatte_saetning$)
,(413, 'register', '83-systemer.sql', $udsatte_saetning$INSERT INTO udsatte_register.rusmiddelprincip (indikator, princip_nr, princip)
SELECT v.indikator, v.nr, p.princip
FROM (VALUES (1, 'Tidligst mulig indsats: inddragelse af familie og netværk'),
		(2, 'Specialiseret hjælp til alle i målgruppen'),
		(3, 'Mindste indgriben og fleksibilitet'),
		(4, 'Organisering, der sikrer at flest får hjælp'),
		(5, 'Klare snitflader og brobygning til det rette tilbud'),
		(6, 'Registrering, opfølgning og udvikling'),
		(7, 'Størst mulig effekt af indsatserne'),
		(8, 'Bedste ressourceudnyttelse')) p(nr, princip)
	JOIN (VALUES ('rus_yngste_andel', 1), ('rus_familie_netvaerk_andel', 1),
		('rus_bro_rusmiddelbehandling_andel', 1), ('rus_soeskende_antal', 1),
		('rus_forloeb_antal', 2), ('rus_ydelse_spaedboern_antal', 2),
		('rus_ydelse_individuel_antal', 2), ('rus_ydelse_familie_antal', 2),
		('rus_ydelse_gravid_antal', 2), ('rus_ydelse_gruppe_antal', 2),
		('rus_paragraf_11_andel', 3), ('rus_kort_forloeb_andel', 3),
		('rus_forloeb_pr_1000', 4), ('rus_alkohol_forloeb_pr_1000', 4),
		('rus_udgaaende_andel', 4), ('rus_frontpersonale_andel', 4),
		('rus_bydele_andel', 4), ('rus_brobygget_andel', 5),
		('rus_brobygning_modtaget_andel', 5), ('rus_henvendelser_antal', 6),
		('rus_deltagere_antal', 6), ('rus_kompetence_antal', 6),
		('rus_fremgang_andel', 7), ('rus_tilbagegang_andel', 7),
		('rus_fremgang_sikkerhed_andel', 7), ('rus_fremgang_trivsel_andel', 7),
		('rus_fremgang_skole_andel', 7),
		('rus_fremgang_konfliktniveau_andel', 7),
		('rus_fremgang_relationer_andel', 7), ('rus_tilfreds_andel', 7),
		('rus_forloeb_pr_aarsvaerk', 8)) v(indikator, nr) ON v.nr = p.nr$udsatte_saetning$)
,(414, 'register', '84-bi-visning.sql', $udsatte_saetning$INSERT INTO udsatte_register.bi_visning (visning, raekkefoelge, model, dele)
VALUES ('opgoerelsessted', 10, NULL, NULL),
	('dim_dato', 20, NULL, NULL),
	('dim_enhed', 21, NULL, NULL),
	('dim_bydel', 22, NULL, NULL),
	('dim_indikator', 23, NULL, NULL),
	('dim_kompasdimension', 24, NULL, NULL),
	('noegletal', 100, NULL, NULL),
	('maal_alle', 110, NULL, NULL),
	('maal_1a', 120, NULL, NULL),
	('maal_1b', 121, NULL, NULL),
	('maal_1c', 122, NULL, NULL),
	('maal_2a', 123, NULL, NULL),
	('maal_2b', 124, NULL, NULL),
	('maal_3a', 125, NULL, NULL),
	('maal_3b', 126, NULL, NULL),
	('maal_4a', 127, NULL, NULL),
	('maal_5a', 128, NULL, NULL),
	('maal_5b', 129, NULL, NULL),
	('maal_6a', 130, NULL, NULL),
	('maal_6b', 131, NULL, NULL),
	('maal_6c', 132, NULL, NULL),
	('strategi_overblik', 200, NULL, NULL),
	('fokusomraade_overblik', 201, NULL, NULL),
	('pejlemaerke_overblik', 202, NULL, NULL),
	('noegletal_tragt', 210, NULL, NULL),
	('noegletal_spc', 211, NULL, NULL),
	('koncept_opfyldelse', 300, NULL, NULL),
	('kompas_omraade', 310, 'kompas', '{"enkelt": ["par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_enhed', 311, 'kompas', '{"enkelt": ["par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_program', 312, 'kompas_program', '{"enkelt": ["par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_radar', 314, 'kompas_radar', '{"aldrig": ["maal_antal", "maal_gennemsnit", "gulv", "loft"], "antal": ["antal", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"], "fremgang": ["fremgang", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"], "uaendret": ["uaendret", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"], "tilbagegang": ["tilbagegang", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"]}'),
	('kompas_niveau_aar', 315, 'kompas_radar_niveau', '{"aldrig": ["foerste_gennemsnit", "gulv", "loft"], "antal": ["antal"], "fremgang": ["fremgang", "forandring", "spredning", "nedre95", "oevre95"], "uaendret": ["uaendret", "forandring", "spredning", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "forandring", "spredning", "nedre95", "oevre95"]}'),
	('kompas_enighed_aar', 316, 'kompas_enighed_aar', '{"antal": ["antal", "enige_andel", "nedre95", "oevre95", "inden_for_en_andel", "inden_for_en_nedre95", "inden_for_en_oevre95", "forskel", "spredning"], "inden_for_en": ["inden_for_en", "inden_for_en_andel", "inden_for_en_nedre95", "inden_for_en_oevre95", "forskel", "spredning"], "enige": ["enige", "enige_andel", "nedre95", "oevre95", "forskel", "spredning"]}'),
	('kompas_sikker_forandring_aar', 317, 'kompas_sikker_forandring_aar', '{"aldrig": ["foerste_spredning"], "antal": ["antal"], "sikker_fremgang": ["sikker_fremgang"], "uaendret": ["uaendret"], "sikker_tilbagegang": ["sikker_tilbagegang"]}'),
	('kompas_daekning', 318, 'kompas_daekning', '{"burde": ["burde", "daekning", "nedre95", "oevre95"], "maalt": ["maalt", "daekning", "nedre95", "oevre95"], "rest": ["daekning", "nedre95", "oevre95"]}'),
	('raadgivning_aarsstatus', 320, 'raadgivning_aarsstatus', '{"aldrig": ["henvendelser_forrige", "aendring_pct", "aendring_nedre95", "aendring_oevre95", "aendring_basis_pct", "forloeb_startet_forrige", "forloeb_aendring_pct"], "henvendelser": ["henvendelser"], "startet": ["forloeb_startet"], "afsluttet": ["forloeb_afsluttet"], "alder": ["alder_i_alt", "andel_0_12", "nedre95", "oevre95"], "alder_0_12": ["alder_0_12", "andel_0_12", "nedre95", "oevre95"], "alder_13": ["andel_0_12", "nedre95", "oevre95"]}'),
	('raadgivning_befolkning', 321, 'raadgivning_befolkning', '{"antal": ["antal", "andel", "nedre95", "oevre95", "afviger"], "i_alt": ["i_alt", "andel", "nedre95", "oevre95", "afviger"]}'),
	('anonym_raadgivning', 322, 'anonym_raadgivning', '{"henvendelser": ["henvendelser"], "startet": ["forloeb_startet", "samtaler_pr_forloeb"], "afsluttet": ["forloeb_afsluttet"], "samtaler": ["samtaler", "samtaler_pr_forloeb"], "gruppeforloeb": ["gruppeforloeb"], "soeskende": ["soeskende"], "fra_enheden": ["fra_enheden", "fra_enheden_andel", "nedre95", "oevre95"], "henvist": ["henvist_i_alt", "fra_enheden_andel", "nedre95", "oevre95"]}'),
	('anonym_raadgivning_fordeling', 323, 'anonym_raadgivning', '{"antal": ["antal", "andel", "nedre95", "oevre95"], "i_alt": ["i_alt", "andel", "nedre95", "oevre95"]}'),
	('rusmiddel_opfoelgning', 330, NULL, NULL),
	('taet_paa_familien', 331, NULL, NULL),
	('tidlig_opsporing', 332, NULL, NULL),
	('aarsagskaede', 340, NULL, NULL),
	('handlingsoversigt', 341, NULL, NULL),
	('programdeltagere', 350, 'programdeltagere', '{"deltagere": ["deltagere"]}'),
	('cba_resultat', 351, NULL, NULL),
	('fakta_omraade', 360, 'fakta_omraade', '{"aldrig": ["henvendelser", "forloeb_startet"], "hjulpet": ["hjulpet_i_alt"], "forebyggende": ["forebyggende"], "anbragte": ["anbragte"], "anbragte_0_17": ["anbragte_0_17"], "anbragte_18_22": ["anbragte_18_22"]}'),
	('anbringelse_fordeling', 361, 'anbringelse_fordeling', '{"antal": ["antal", "andel", "nedre95", "oevre95", "pr_1000"], "i_alt": ["i_alt", "andel", "nedre95", "oevre95"]}'),
	('sikkerhedsplan_status', 362, 'sikkerhedsplan_status', '{"aldrig": ["aabne"], "begyndte": ["begyndte"], "afsluttede": ["afsluttede"], "oplyst": ["hjemme_andel", "nedre95", "oevre95"], "hjemme": ["hjemme", "hjemme_andel", "nedre95", "oevre95"], "anbragt": ["anbragt", "hjemme_andel", "nedre95", "oevre95"], "uoplyst": ["uoplyst"], "fulgt": ["fulgt_12_mdr", "stadig_hjemme_andel", "stadig_hjemme_nedre95", "stadig_hjemme_oevre95"], "stadig_hjemme": ["stadig_hjemme_12_mdr", "stadig_hjemme_andel", "stadig_hjemme_nedre95", "stadig_hjemme_oevre95"], "ikke_hjemme": ["stadig_hjemme_andel", "stadig_hjemme_nedre95", "stadig_hjemme_oevre95"]}'),
	('program_oversigt', 363, 'program_oversigt', '{"begyndte": ["begyndte", "maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "i_maalgruppe": ["i_maalgruppe", "maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "uden_for": ["maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "afsluttede": ["afsluttede", "gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "gennemfoerte": ["gennemfoerte", "gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "ikke_gennemfoerte": ["gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "par": ["kompas_par", "fremgang_andel", "nedre95", "oevre95"], "fremgang": ["kompas_fremgang", "fremgang_andel", "nedre95", "oevre95"], "uaendret": ["kompas_uaendret"], "tilbagegang": ["kompas_tilbagegang"]}'),
	('socialt_barometer', 364, 'socialt_barometer', '{"aldrig": ["forrige", "aendring", "forskel_nedre95", "forskel_oevre95", "vurdering", "tendens"], "taeller": ["taeller", "andel", "nedre95", "oevre95"], "rest": ["andel", "nedre95", "oevre95"], "naevner": ["naevner", "andel", "nedre95", "oevre95"]}')$udsatte_saetning$)
,(415, 'register', '84-bi-visning.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator_sum (indikator, tal, del_indikator, del_tal)
VALUES ('1a_raadgivning_uden_sag_andel', 'naevner', 'raad_familie_forloeb_antal', 'taeller'),
	('1a_raadgivning_uden_sag_andel', 'naevner', 'raad_unge_forloeb_antal', 'taeller'),
	('1a_raadgivning_uden_sag_andel', 'naevner', 'rus_forloeb_antal', 'taeller'),
	('1b_inddraget_andel', 'taeller', '1b_aktivt_inddraget_andel', 'taeller'),
	('1b_inddraget_andel', 'taeller', '1b_oensker_ikke_andel', 'taeller'),
	('3a_sigtede_pr_1000', 'taeller', '3a_sigtede_10_14_pr_1000', 'taeller'),
	('3a_sigtede_pr_1000', 'taeller', '3a_sigtede_15_17_pr_1000', 'taeller'),
	('opsp_underretninger_front_andel', 'taeller', 'opsp_underretninger_daginstitution_antal', 'taeller'),
	('opsp_underretninger_front_andel', 'taeller', 'opsp_underretninger_skole_antal', 'taeller'),
	('opsp_underretninger_front_andel', 'taeller', 'opsp_underretninger_sundhedspleje_antal', 'taeller'),
	('raad_uden_sag_andel', 'naevner', 'raad_familie_henvendelser_antal', 'taeller'),
	('raad_uden_sag_andel', 'naevner', 'raad_unge_henvendelser_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'naevner', 'rus_ydelse_familie_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'naevner', 'rus_ydelse_gravid_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'naevner', 'rus_ydelse_individuel_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'naevner', 'rus_ydelse_spaedboern_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'rest', 'rus_ydelse_gravid_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'rest', 'rus_ydelse_individuel_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'rest', 'rus_ydelse_spaedboern_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_familie_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_gravid_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_gruppe_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_individuel_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_spaedboern_antal', 'taeller'),
	('sik_afsluttede_antal', 'taeller', 'sik_hjemme_andel', 'naevner')$udsatte_saetning$)
,(416, 'register', '84-bi-visning.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator_intern (indikator, begrundelse)
VALUES ('sik_aabne_antal', 'Åbne planer er de åbne før, plus begyndte, minus afsluttede: skjulte tal om begyndte og afsluttede kunne regnes ud.')$udsatte_saetning$)
,(417, 'register', '84-bi-visning.sql', $udsatte_saetning$INSERT INTO udsatte_register.indikator_dominans (indikator)
VALUES ('tpf_udgift_pr_ung')$udsatte_saetning$)
,(418, 'register', '84-bi-visning.sql', $udsatte_saetning$INSERT INTO udsatte_register.bi_model (model, forespoergsel)
VALUES ('kompas', 'SELECT concat_ws('' '', b.kommune_kode, b.aar, b.katalog_kode, b.rolle), make_date(b.aar, 12, 31), CASE WHEN b.enhed_kode IS NULL THEN ''kompas_omraade'' ELSE ''kompas_enhed'' END, CASE WHEN b.vises THEN jsonb_strip_nulls(jsonb_build_object(''kommune_kode'', b.kommune_kode, ''enhed_kode'', b.enhed_kode, ''aar'', b.aar, ''katalog_kode'', b.katalog_kode, ''rolle'', b.rolle)) END, b.del, b.antal, b.personer, ARRAY[b.enhed_kode, b.grov, b.fin, b.finest]
FROM (SELECT g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.enhed_kode,
		d.del, d.grov, d.fin, d.finest, d.vises,
		count(*) FILTER (WHERE (d.grov IS NULL OR g.grov = d.grov) AND (d.fin IS NULL OR g.fin = d.fin) AND (d.finest IS NULL OR g.finest = d.finest)) AS antal,
		count(DISTINCT g.borger_id) FILTER (WHERE (d.grov IS NULL OR g.grov = d.grov) AND (d.fin IS NULL OR g.fin = d.fin) AND (d.finest IS NULL OR g.finest = d.finest)) AS personer
	FROM (SELECT b.kommune_kode, b.aar, b.katalog_kode, b.rolle, h.enhed_kode, b.borger_id,
			CASE WHEN b.udfald IS NULL THEN ''enkelt'' ELSE ''par'' END AS grov,
			coalesce(b.udfald, ''enkelt'') AS fin,
			CASE WHEN b.udfald_maal = ''fastholdt'' THEN ''fastholdt'' ELSE coalesce(b.udfald, ''enkelt'') END AS finest
		FROM udsatte_maal.kompas_barn_aar b
			CROSS JOIN LATERAL (VALUES (b.enhed_kode), (NULL)) h(enhed_kode)) g
		CROSS JOIN udsatte.intern_kompas_dele() d
	GROUP BY g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.enhed_kode, d.del, d.grov, d.fin, d.finest, d.vises) b'),
	('kompas_program', 'WITH p AS MATERIALIZED (SELECT * FROM udsatte_maal.kompas_barn_program),
	u AS MATERIALIZED (SELECT p.kommune_kode, p.aar, count(DISTINCT p.program_kode) AS programmer, count(DISTINCT p.katalog_kode) AS kataloger, count(*) AS par, count(*) FILTER (WHERE p.udfald = ''fremgang'') AS fremgang
		FROM p
			JOIN udsatte_register.program r ON r.program_kode = p.program_kode AND r.evidensbaseret
		WHERE p.rolle = ''myndighed'' AND p.udfald IS NOT NULL
		GROUP BY p.kommune_kode, p.aar),
	i AS MATERIALIZED (SELECT m.kommune_kode, m.aar, m.taeller, m.naevner FROM udsatte_bi.maal_alle m WHERE m.indikator = ''prog_kompas_fremgang_andel'' AND m.periode_type = ''aar'' AND m.enhed_kode IS NULL),
	k AS MATERIALIZED (SELECT r.kommune_kode, r.aar, r.katalog_kode, r.rolle, r.program_kode, to_jsonb(r) || jsonb_build_object(''enkelt'', r.antal - r.par) AS raekke, e.alene, f.skjulte, v.fastholdt IS NULL OR e.alene AS uden_fastholdt,
			coalesce((v.antal, v.par) = (m.antal, m.par) AND (coalesce(v.fremgang, m.fremgang), coalesce(v.tilbagegang, m.tilbagegang), coalesce(v.blandet, m.blandet), coalesce(v.uaendret, m.uaendret), coalesce(v.fastholdt, m.fastholdt)) = (m.fremgang, m.tilbagegang, m.blandet, m.uaendret, m.fastholdt)
				AND (u.aar IS NULL OR i.aar IS NULL OR i.taeller IS NOT NULL AND i.naevner IS NOT NULL AND (u.programmer > 1 OR u.kataloger = 1 AND (u.par, u.fremgang) = (i.naevner, i.taeller) AND v.fremgang IS NOT NULL)), false) AS med
		FROM udsatte_maal.kompas_program r
			JOIN udsatte_maal.kompas_omraade m ON m.kommune_kode = r.kommune_kode AND m.aar = r.aar AND m.katalog_kode = r.katalog_kode AND m.rolle = r.rolle
			LEFT JOIN udsatte_bi.kompas_omraade v ON v.kommune_kode = r.kommune_kode AND v.aar = r.aar AND v.katalog_kode = r.katalog_kode AND v.rolle = r.rolle
			LEFT JOIN u ON u.kommune_kode = r.kommune_kode AND u.aar = r.aar AND r.rolle = ''myndighed'' AND r.evidensbaseret
			LEFT JOIN i ON i.kommune_kode = u.kommune_kode AND i.aar = u.aar
			CROSS JOIN LATERAL (SELECT coalesce(u.programmer = 1 AND i.aar IS NOT NULL, false) AS alene) e
			CROSS JOIN LATERAL (SELECT array_remove(ARRAY[CASE WHEN v.fremgang IS NULL THEN ''fremgang'' END, CASE WHEN v.tilbagegang IS NULL OR e.alene THEN ''tilbagegang'' END, CASE WHEN v.blandet IS NULL OR e.alene THEN ''blandet'' END, CASE WHEN v.uaendret IS NULL OR e.alene THEN ''uaendret'' END], NULL) AS skjulte) f)
SELECT concat_ws('' '', c.kommune_kode, c.aar, c.katalog_kode, c.rolle, c.program_kode), make_date(c.aar, 12, 31), ''kompas_program'', CASE WHEN c.vises THEN jsonb_build_object(''kommune_kode'', c.kommune_kode, ''program_kode'', c.program_kode, ''aar'', c.aar, ''katalog_kode'', c.katalog_kode, ''rolle'', c.rolle) END, c.del, c.antal, c.personer, c.dimensioner, c.vist
FROM (SELECT g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.program_kode, g.sted = ''i'' AND d.vises AS vises, d.del,
		count(*) FILTER (WHERE (d.grov IS NULL OR g.grov = d.grov) AND (d.fin IS NULL OR g.fin = d.fin) AND (d.finest IS NULL OR g.finest = d.finest)) AS antal,
		count(DISTINCT g.borger_id) FILTER (WHERE (d.grov IS NULL OR g.grov = d.grov) AND (d.fin IS NULL OR g.fin = d.fin) AND (d.finest IS NULL OR g.finest = d.finest)) AS personer,
		ARRAY[g.sted, d.grov, d.fin, d.finest] AS dimensioner,
		CASE WHEN g.sted IS NULL OR g.alene AND g.sted = ''i'' AND d.del IN (''par'', ''fremgang'') AND d.vises THEN ''vis'' END AS vist
	FROM (SELECT k.kommune_kode, k.aar, k.katalog_kode, k.rolle, k.program_kode, k.alene, k.skjulte, k.uden_fastholdt, b.borger_id, h.sted,
			CASE WHEN b.udfald IS NULL THEN ''enkelt'' ELSE ''par'' END AS grov,
			CASE WHEN b.udfald = ANY (k.skjulte) THEN ''andre'' ELSE coalesce(b.udfald, ''enkelt'') END AS fin,
			CASE WHEN b.udfald = ANY (k.skjulte) THEN ''andre'' WHEN b.udfald_maal = ''fastholdt'' AND NOT k.uden_fastholdt THEN ''fastholdt'' ELSE coalesce(b.udfald, ''enkelt'') END AS finest
		FROM k
			JOIN udsatte_maal.kompas_barn_aar b ON b.kommune_kode = k.kommune_kode AND b.aar = k.aar AND b.katalog_kode = k.katalog_kode AND b.rolle = k.rolle
			LEFT JOIN p ON p.borger_id = b.borger_id AND p.katalog_kode = b.katalog_kode AND p.rolle = b.rolle AND p.enhed_kode = b.enhed_kode AND p.aar = b.aar AND p.program_kode = k.program_kode
			CROSS JOIN LATERAL (VALUES (CASE WHEN p.program_kode IS NULL THEN ''ude'' ELSE ''i'' END), (NULL)) h(sted)
		WHERE k.med) g
		CROSS JOIN udsatte.intern_kompas_dele() d
	WHERE (d.fin IS NULL OR d.fin <> ALL (g.skjulte)) AND (d.del <> ''fastholdt'' OR NOT g.uden_fastholdt)
	GROUP BY g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.program_kode, g.sted, g.alene, d.del, d.grov, d.fin, d.finest, d.vises
	UNION ALL
	SELECT k.kommune_kode, k.aar, k.katalog_kode, k.rolle, k.program_kode, true, d.del, (k.raekke ->> d.del)::bigint, NULL, NULL, ''skjult''
	FROM k
		CROSS JOIN udsatte.intern_kompas_dele() d
	WHERE d.vises AND (NOT k.med OR d.fin = ANY (k.skjulte) OR d.del = ''fastholdt'' AND k.uden_fastholdt)) c'),
	('kompas_radar', 'SELECT concat_ws('' '', r.kommune_kode, r.aar, r.katalog_kode, r.rolle, r.nr), make_date(r.aar, 12, 31), ''kompas_radar'', jsonb_build_object(''kommune_kode'', r.kommune_kode, ''enhed_kode'', r.enhed_kode, ''aar'', r.aar, ''katalog_kode'', r.katalog_kode, ''rolle'', r.rolle, ''nr'', r.nr), d.del, d.antal, NULL::bigint, ARRAY[r.enhed_kode, d.udfald]
FROM udsatte_maal.kompas_radar r
	CROSS JOIN LATERAL (VALUES (''antal'', NULL, r.antal), (''fremgang'', ''fremgang'', r.fremgang), (''uaendret'', ''uaendret'', r.uaendret), (''tilbagegang'', ''tilbagegang'', r.tilbagegang)) d(del, udfald, antal)'),
	('kompas_radar_niveau', 'WITH v AS MATERIALIZED (SELECT b.* FROM udsatte_bi.kompas_radar b WHERE b.enhed_kode IS NULL),
	g AS MATERIALIZED (SELECT n.kommune_kode, n.aar, n.katalog_kode, n.rolle, n.nr, coalesce((v.antal, v.fremgang, v.uaendret, v.tilbagegang) = (sum(n.antal), sum(n.fremgang), sum(n.uaendret), sum(n.tilbagegang)) AND min(n.antal) >= $2, false) AS vises, bool_and((n.fremgang = 0 OR n.fremgang >= $2) AND (n.uaendret = 0 OR n.uaendret >= $2) AND (n.tilbagegang = 0 OR n.tilbagegang >= $2)) AS udfald
		FROM udsatte_maal.kompas_niveau_aar n
			LEFT JOIN v ON v.kommune_kode = n.kommune_kode AND v.aar = n.aar AND v.katalog_kode = n.katalog_kode AND v.rolle = n.rolle AND v.nr = n.nr
		GROUP BY n.kommune_kode, n.aar, n.katalog_kode, n.rolle, n.nr, v.antal, v.fremgang, v.uaendret, v.tilbagegang)
SELECT concat_ws('' '', n.kommune_kode, n.aar, n.katalog_kode, n.rolle, n.nr), make_date(n.aar, 12, 31), ''kompas_niveau_aar'', CASE WHEN g.vises THEN jsonb_build_object(''kommune_kode'', n.kommune_kode, ''aar'', n.aar, ''katalog_kode'', n.katalog_kode, ''rolle'', n.rolle, ''nr'', n.nr, ''foerste_fase'', n.foerste_fase) END, d.del, d.antal, NULL::bigint, NULL::text[], CASE WHEN g.vises AND (g.udfald OR d.del = ''antal'') THEN ''vis'' ELSE ''skjult'' END AS vist
FROM udsatte_maal.kompas_niveau_aar n
	JOIN g ON g.kommune_kode = n.kommune_kode AND g.aar = n.aar AND g.katalog_kode = n.katalog_kode AND g.rolle = n.rolle AND g.nr = n.nr
	CROSS JOIN LATERAL (VALUES (''antal'', n.antal), (''fremgang'', n.fremgang), (''uaendret'', n.uaendret), (''tilbagegang'', n.tilbagegang)) d(del, antal)'),
	('kompas_enighed_aar', 'WITH o AS MATERIALIZED (SELECT m.kommune_kode, m.aar, m.katalog_kode, m.rolle FROM udsatte_maal.kompas_omraade m JOIN udsatte_bi.kompas_omraade v ON v.kommune_kode = m.kommune_kode AND v.aar = m.aar AND v.katalog_kode = m.katalog_kode AND v.rolle = m.rolle AND v.antal = m.antal)
SELECT concat_ws('' '', e.kommune_kode, e.aar, e.katalog_kode, e.rolle, e.anden_rolle, e.nr), make_date(e.aar, 12, 31), ''kompas_enighed_aar'', CASE WHEN o.aar IS NOT NULL AND a.aar IS NOT NULL AND e.vises THEN jsonb_build_object(''kommune_kode'', e.kommune_kode, ''aar'', e.aar, ''katalog_kode'', e.katalog_kode, ''rolle'', e.rolle, ''anden_rolle'', e.anden_rolle, ''nr'', e.nr) END, e.del, e.antal, e.personer, CASE WHEN o.aar IS NOT NULL AND a.aar IS NOT NULL THEN ARRAY[e.grov, e.fin] END, CASE WHEN o.aar IS NULL OR a.aar IS NULL THEN ''skjult'' END AS vist
FROM (SELECT b.kommune_kode, b.aar, b.katalog_kode, b.rolle, b.anden_rolle, b.nr, d.del, d.grov, d.fin, d.vises,
		count(*) FILTER (WHERE abs(b.forskel) BETWEEN d.mindst AND d.hoejst) AS antal,
		count(DISTINCT b.borger_id) FILTER (WHERE abs(b.forskel) BETWEEN d.mindst AND d.hoejst) AS personer
	FROM udsatte_maal.kompas_barn_enighed b
		CROSS JOIN (VALUES (''antal'', NULL, NULL, true, 0, 9), (''inden_for_en'', ''inden'', NULL, true, 0, 1), (''enige'', ''inden'', ''enige'', true, 0, 0), (''et_point'', ''inden'', ''et_point'', false, 1, 1), (''uden_for'', ''uden'', NULL, false, 2, 9), (''uden_for'', ''uden'', ''uden'', false, 2, 9)) d(del, grov, fin, vises, mindst, hoejst)
	GROUP BY b.kommune_kode, b.aar, b.katalog_kode, b.rolle, b.anden_rolle, b.nr, d.del, d.grov, d.fin, d.vises) e
	LEFT JOIN o ON o.kommune_kode = e.kommune_kode AND o.aar = e.aar AND o.katalog_kode = e.katalog_kode AND o.rolle = e.rolle
	LEFT JOIN o a ON a.kommune_kode = e.kommune_kode AND a.aar = e.aar AND a.katalog_kode = e.katalog_kode AND a.rolle = e.anden_rolle'),
	('kompas_sikker_forandring_aar', 'WITH v AS MATERIALIZED (SELECT b.* FROM udsatte_bi.kompas_radar b WHERE b.enhed_kode IS NULL)
SELECT concat_ws('' '', f.kommune_kode, f.aar, f.katalog_kode, f.rolle, f.nr), make_date(f.aar, 12, 31), ''kompas_sikker_forandring_aar'', CASE WHEN f.vises THEN jsonb_build_object(''kommune_kode'', f.kommune_kode, ''aar'', f.aar, ''katalog_kode'', f.katalog_kode, ''rolle'', f.rolle, ''nr'', f.nr) END, d.del, d.antal, NULL::bigint, NULL::text[], CASE WHEN f.vises THEN ''vis'' ELSE ''skjult'' END AS vist
FROM (SELECT s.*, coalesce((v.antal, v.fremgang, v.uaendret, v.tilbagegang) = (m.antal, m.fremgang, m.uaendret, m.tilbagegang) AND m.antal = s.antal AND (SELECT bool_and(x = 0 OR x >= $2) FROM unnest(ARRAY[s.sikker_fremgang, m.fremgang - s.sikker_fremgang, m.uaendret, m.tilbagegang - s.sikker_tilbagegang, s.sikker_tilbagegang]) x), false) AS vises
	FROM udsatte_maal.kompas_sikker_forandring_aar s
		LEFT JOIN udsatte_maal.kompas_radar m ON m.kommune_kode = s.kommune_kode AND m.enhed_kode IS NULL AND m.aar = s.aar AND m.katalog_kode = s.katalog_kode AND m.rolle = s.rolle AND m.nr = s.nr
		LEFT JOIN v ON v.kommune_kode = s.kommune_kode AND v.aar = s.aar AND v.katalog_kode = s.katalog_kode AND v.rolle = s.rolle AND v.nr = s.nr) f
	CROSS JOIN LATERAL (VALUES (''antal'', f.antal), (''sikker_fremgang'', f.sikker_fremgang), (''uaendret'', f.uaendret), (''sikker_tilbagegang'', f.sikker_tilbagegang)) d(del, antal)'),
	('kompas_daekning', 'SELECT concat_ws('' '', k.kommune_kode, k.aar), make_date(k.aar, 12, 31), ''kompas_daekning'', jsonb_build_object(''kommune_kode'', k.kommune_kode, ''enhed_kode'', k.enhed_kode, ''aar'', k.aar, ''anledning'', k.anledning), d.del, d.antal, NULL::bigint, ARRAY[k.enhed_kode, k.anledning, d.kode]
FROM udsatte_maal.kompas_daekning k
	CROSS JOIN LATERAL (VALUES (''burde'', NULL, k.burde), (''maalt'', ''maalt'', k.maalt), (''rest'', ''rest'', k.burde - k.maalt)) d(del, kode, antal)'),
	('raadgivning_aarsstatus', 'SELECT concat_ws('' '', r.kommune_kode, r.type, r.aar), make_date(r.aar, 12, 31), ''raadgivning_aarsstatus'', jsonb_build_object(''kommune_kode'', r.kommune_kode, ''type'', r.type, ''enhed_kode'', r.enhed_kode, ''aar'', r.aar), d.del, d.antal, NULL::bigint, ARRAY[r.enhed_kode, d.tal, d.alder]
FROM udsatte_maal.raadgivning_aarsstatus r
	CROSS JOIN LATERAL (VALUES (''henvendelser'', ''henvendelser'', NULL, r.henvendelser), (''startet'', ''startet'', NULL, r.forloeb_startet), (''afsluttet'', ''afsluttet'', NULL, r.forloeb_afsluttet), (''alder'', ''alder'', NULL, r.alder_i_alt), (''alder_0_12'', ''alder'', ''0-12'', r.alder_0_12), (''alder_13'', ''alder'', ''13'', r.alder_i_alt - r.alder_0_12), (''henvendelser'', ''henvendelser'', ''henvendelser'', r.henvendelser), (''startet'', ''startet'', ''startet'', r.forloeb_startet), (''afsluttet'', ''afsluttet'', ''afsluttet'', r.forloeb_afsluttet)) d(del, tal, alder, antal)'),
	('raadgivning_befolkning', 'SELECT concat_ws('' '', r.enhed_kode, r.aar), make_date(r.aar, 12, 31), ''raadgivning_befolkning'', jsonb_build_object(''enhed_kode'', r.enhed_kode, ''aar'', r.aar, ''herkomst'', r.herkomst), d.del, d.antal, NULL::bigint, ARRAY[d.herkomst]
FROM udsatte_maal.raadgivning_befolkning r
	CROSS JOIN LATERAL (VALUES (''antal'', r.herkomst, r.antal), (''i_alt'', NULL, r.i_alt)) d(del, herkomst, antal)'),
	('anonym_raadgivning', 'SELECT concat_ws('' '', r.enhed_kode, r.aar), make_date(r.aar, 12, 31), ''anonym_raadgivning'', jsonb_build_object(''enhed_kode'', r.enhed_kode, ''aar'', r.aar), d.del, d.antal, NULL::bigint, ARRAY[d.tal, d.kode]
FROM udsatte_maal.anonym_raadgivning r
	CROSS JOIN LATERAL (VALUES (''henvendelser'', ''henvendelser'', NULL, r.henvendelser), (''startet'', ''startet'', NULL, r.forloeb_startet), (''afsluttet'', ''afslutning'', NULL, r.forloeb_afsluttet), (''henvist'', ''henvendt_af'', NULL, r.henvist_i_alt), (''gruppeforloeb'', ''ydelse'', ''gruppeforloeb'', r.gruppeforloeb), (''samtaler'', ''samtaler'', NULL, r.samtaler), (''soeskende'', ''soeskende'', NULL, r.soeskende), (''henvendelser'', ''henvendelser'', ''-'', r.henvendelser), (''startet'', ''startet'', ''-'', r.forloeb_startet), (''samtaler'', ''samtaler'', ''-'', r.samtaler), (''soeskende'', ''soeskende'', ''-'', r.soeskende)) d(del, tal, kode, antal)
WHERE d.antal IS NOT NULL
UNION ALL
SELECT concat_ws('' '', r.enhed_kode, r.aar), make_date(r.aar, 12, 31), ''anonym_raadgivning'', jsonb_build_object(''enhed_kode'', r.enhed_kode, ''aar'', r.aar), ''fra_enheden'', r.antal, NULL::bigint, ARRAY[r.opdeling, r.kode]
FROM udsatte_maal.anonym_raadgivning_fordeling r
WHERE r.opdeling = ''henvendt_af'' AND r.kode = ''boernefamilieenhed''
UNION ALL
SELECT concat_ws('' '', r.enhed_kode, r.aar), make_date(r.aar, 12, 31), ''anonym_raadgivning_fordeling'', jsonb_build_object(''enhed_kode'', r.enhed_kode, ''aar'', r.aar, ''opdeling'', r.opdeling, ''kode'', r.kode), d.del, d.antal, NULL::bigint, ARRAY[r.opdeling, d.kode]
FROM udsatte_maal.anonym_raadgivning_fordeling r
	CROSS JOIN LATERAL (VALUES (''antal'', r.kode, r.antal), (''i_alt'', NULL, r.i_alt)) d(del, kode, antal)'),
	('programdeltagere', 'SELECT concat_ws('' '', p.program_kode, p.aar), make_date(p.aar, 12, 31), ''programdeltagere'', jsonb_build_object(''program_kode'', p.program_kode, ''aar'', p.aar), ''deltagere'', p.deltagere, NULL::bigint, ARRAY[d.kode]
FROM udsatte_maal.programdeltagere p
	CROSS JOIN (VALUES (NULL), (''alle'')) d(kode)'),
	('fakta_omraade', 'SELECT concat_ws('' '', f.kommune_kode, f.aar), make_date(f.aar, 12, 31), ''fakta_omraade'', jsonb_build_object(''kommune_kode'', f.kommune_kode, ''aar'', f.aar), d.del, d.antal, NULL::bigint, ARRAY[d.grov, d.fin]
FROM udsatte_maal.fakta_omraade f
	CROSS JOIN LATERAL (VALUES (''hjulpet'', NULL, NULL, f.hjulpet_i_alt), (''forebyggende'', ''forebyggende'', NULL, f.forebyggende), (''forebyggende'', ''forebyggende'', ''forebyggende'', f.forebyggende), (''anbragte'', ''anbragte'', NULL, f.anbragte), (''anbragte_0_17'', ''anbragte'', ''0-17'', f.anbragte_0_17), (''anbragte_18_22'', ''anbragte'', ''18-22'', f.anbragte_18_22)) d(del, grov, fin, antal)'),
	('anbringelse_fordeling', 'WITH v AS MATERIALIZED (SELECT m.kommune_kode, m.periode_type, m.periode_slut, min(CASE WHEN m.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END) AS i_alt, min(CASE WHEN m.taeller IS NULL THEN ''skjult'' ELSE ''vis'' END) FILTER (WHERE m.indikator = ''anb_familiepleje_andel'') AS familiepleje, min(CASE WHEN m.taeller IS NULL OR m.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END) FILTER (WHERE m.indikator = ''anb_familiepleje_andel'') AS andre, min(CASE WHEN m.taeller IS NULL THEN ''skjult'' ELSE ''vis'' END) FILTER (WHERE m.indikator = ''anb_netvaerkspleje_andel'') AS netvaerk
		FROM udsatte_bi.maal_alle m
		WHERE m.indikator IN (''anb_familiepleje_andel'', ''anb_netvaerkspleje_andel'') AND m.enhed_kode IS NULL
		GROUP BY m.kommune_kode, m.periode_type, m.periode_slut)
SELECT concat_ws('' '', a.kommune_kode, a.dato, a.aldersgruppe), a.dato, ''anbringelse_fordeling'', a.noegle, d.del, d.antal, NULL::bigint, ARRAY[d.grov, d.fin, d.sted], CASE WHEN a.aldersgruppe = ''0-17'' THEN CASE WHEN d.grov IS NULL THEN v.i_alt WHEN d.fin IS NULL AND d.grov = ''familiepleje'' THEN v.familiepleje WHEN d.fin IS NULL THEN v.andre WHEN d.sted IS NULL AND d.fin = ''netvaerk'' THEN v.netvaerk END END AS vist
FROM (SELECT x.kommune_kode, x.periode_type, x.dato, x.aldersgruppe, x.opdeling, x.antal, x.i_alt, CASE WHEN x.vises THEN jsonb_build_object(''kommune_kode'', x.kommune_kode, ''periode_type'', x.periode_type, ''dato'', x.dato, ''aldersgruppe'', x.aldersgruppe, ''opdeling'', x.opdeling, ''stedtype_kode'', x.stedtype_kode) END AS noegle, x.grov, x.fin, x.sted
	FROM (SELECT f.kommune_kode, f.periode_type, f.dato, f.aldersgruppe, f.opdeling, f.stedtype_kode, f.antal, f.i_alt, true AS vises, CASE WHEN f.opdeling IN (''familiepleje'', ''netvaerk'') OR t.familiepleje OR t.netvaerk THEN ''familiepleje'' WHEN f.opdeling = ''stedtype'' THEN ''andre'' END AS grov, CASE WHEN f.opdeling = ''netvaerk'' OR t.netvaerk THEN ''netvaerk'' WHEN t.familiepleje THEN ''familiepleje'' WHEN f.opdeling = ''stedtype'' THEN ''andre'' END AS fin, f.stedtype_kode::text AS sted
		FROM udsatte_maal.anbringelse_fordeling f
			LEFT JOIN udsatte_register.stedtype t ON t.stedtype_kode = f.stedtype_kode
		UNION ALL
		SELECT f.kommune_kode, f.periode_type, f.dato, f.aldersgruppe, ''rest'', NULL, sum(CASE f.opdeling WHEN m.hele THEN f.antal ELSE -f.antal END)::integer, max(f.i_alt), false, m.grov, m.fin, NULL
		FROM udsatte_maal.anbringelse_fordeling f
			JOIN (VALUES (''i_alt'', ''familiepleje'', ''andre'', NULL), (''i_alt'', ''familiepleje'', ''andre'', ''andre''), (''familiepleje'', ''netvaerk'', ''familiepleje'', ''familiepleje'')) m(hele, del, grov, fin) ON f.opdeling IN (m.hele, m.del)
		GROUP BY f.kommune_kode, f.periode_type, f.dato, f.aldersgruppe, m.hele, m.del, m.grov, m.fin) x
	WHERE x.periode_type <> ''aar'' OR to_char(x.dato, ''MMDD'') = ''1231'') a
	CROSS JOIN LATERAL (VALUES (''antal'', a.grov, a.fin, a.sted, a.antal), (''i_alt'', NULL, NULL, NULL, a.i_alt)) d(del, grov, fin, sted, antal)
	LEFT JOIN v ON v.kommune_kode = a.kommune_kode AND v.periode_type = a.periode_type AND v.periode_slut = a.dato'),
	('sikkerhedsplan_status', 'WITH v AS MATERIALIZED (SELECT m.indikator, m.kommune_kode, m.aar, m.taeller, m.naevner FROM udsatte_bi.maal_alle m WHERE m.indikator LIKE ''sik\_%'' AND m.periode_type = ''aar'' AND m.enhed_kode IS NULL)
SELECT concat_ws('' '', s.kommune_kode, s.aar), make_date(s.aar, 12, 31), ''sikkerhedsplan_status'', jsonb_build_object(''kommune_kode'', s.kommune_kode, ''aar'', s.aar), d.del, d.antal, NULL::bigint, ARRAY[d.tal, d.grov, d.fin], CASE WHEN d.indikator IS NOT NULL THEN CASE WHEN d.felt <> ''naevner'' AND v.taeller IS NULL OR d.felt <> ''taeller'' AND v.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END END AS vist
FROM udsatte_maal.sikkerhedsplan_status s
	CROSS JOIN LATERAL (VALUES (''begyndte'', ''begyndte'', NULL, NULL, s.begyndte, ''sik_begyndte_antal'', ''taeller''), (''begyndte'', ''begyndte'', ''begyndte'', NULL, s.begyndte, NULL, NULL), (''begyndte'', ''begyndte'', ''begyndte'', ''begyndte'', s.begyndte, NULL, NULL),
		(''afsluttede'', ''afsluttede'', NULL, NULL, s.afsluttede, ''sik_afsluttede_antal'', ''taeller''), (''oplyst'', ''afsluttede'', ''oplyst'', NULL, s.hjemme + s.anbragt, ''sik_hjemme_andel'', ''naevner''), (''hjemme'', ''afsluttede'', ''oplyst'', ''hjemme'', s.hjemme, ''sik_hjemme_antal'', ''taeller''), (''anbragt'', ''afsluttede'', ''oplyst'', ''anbragt'', s.anbragt, ''sik_anbragt_antal'', ''taeller''), (''uoplyst'', ''afsluttede'', ''uoplyst'', NULL, s.uoplyst, NULL, NULL), (''uoplyst'', ''afsluttede'', ''uoplyst'', ''uoplyst'', s.uoplyst, NULL, NULL),
		(''fulgt'', ''fulgt'', NULL, NULL, s.fulgt_12_mdr, ''sik_stadig_hjemme_12_mdr_andel'', ''naevner''), (''stadig_hjemme'', ''fulgt'', ''stadig_hjemme'', NULL, s.stadig_hjemme_12_mdr, ''sik_stadig_hjemme_12_mdr_andel'', ''taeller''), (''stadig_hjemme'', ''fulgt'', ''stadig_hjemme'', ''stadig_hjemme'', s.stadig_hjemme_12_mdr, NULL, NULL), (''ikke_hjemme'', ''fulgt'', ''ikke_hjemme'', NULL, s.fulgt_12_mdr - s.stadig_hjemme_12_mdr, ''sik_stadig_hjemme_12_mdr_andel'', ''rest''), (''ikke_hjemme'', ''fulgt'', ''ikke_hjemme'', ''ikke_hjemme'', s.fulgt_12_mdr - s.stadig_hjemme_12_mdr, NULL, NULL)) d(del, tal, grov, fin, antal, indikator, felt)
	LEFT JOIN v ON v.indikator = d.indikator AND v.kommune_kode = s.kommune_kode AND v.aar = s.aar
WHERE d.antal IS NOT NULL AND (d.indikator IS NULL OR v.indikator IS NOT NULL OR d.antal = 0)'),
	('program_oversigt', 'WITH v AS MATERIALIZED (SELECT m.kommune_kode, m.aar, m.taeller FROM udsatte_bi.maal_alle m WHERE m.indikator = ''prog_deltagere_antal'' AND m.periode_type = ''aar'' AND m.enhed_kode IS NULL)
SELECT concat_ws('' '', p.kommune_kode, p.aar), make_date(p.aar, 12, 31), ''program_oversigt'', CASE WHEN p.program_kode IS NOT NULL AND p.vises THEN jsonb_build_object(''kommune_kode'', p.kommune_kode, ''program_kode'', p.program_kode, ''aar'', p.aar) END, p.del, p.antal, NULL::bigint, ARRAY[p.tal, p.evidens, p.program_kode, p.fin], CASE WHEN p.del = ''begyndte'' AND p.evidens = ''true'' AND p.program_kode IS NULL AND p.fin IS NULL AND v.kommune_kode IS NOT NULL THEN CASE WHEN v.taeller IS NULL THEN ''skjult'' ELSE ''vis'' END END AS vist
FROM (SELECT o.kommune_kode, o.aar, d.tal, d.del, d.vises, o.evidensbaseret::text AS evidens, o.program_kode, d.fin, sum(d.antal)::bigint AS antal
	FROM udsatte_maal.program_oversigt o
		CROSS JOIN LATERAL (VALUES (''begyndte'', ''begyndte'', true, NULL, o.begyndte), (''begyndte'', ''i_maalgruppe'', true, ''i_maalgruppe'', o.i_maalgruppe), (''begyndte'', ''uden_for'', true, ''uden_for'', o.begyndte - o.i_maalgruppe), (''begyndte'', ''begyndte'', false, ''uden_maalgruppe'', CASE WHEN o.i_maalgruppe IS NULL THEN o.begyndte END),
			(''afsluttede'', ''afsluttede'', true, NULL, o.afsluttede), (''afsluttede'', ''gennemfoerte'', true, ''gennemfoert'', o.gennemfoerte), (''afsluttede'', ''ikke_gennemfoerte'', true, ''ikke_gennemfoert'', o.afsluttede - o.gennemfoerte)) d(tal, del, vises, fin, antal)
	WHERE d.antal IS NOT NULL
	GROUP BY o.kommune_kode, o.aar, d.tal, d.del, d.vises, d.fin, ROLLUP (o.evidensbaseret, o.program_kode)) p
	LEFT JOIN v ON v.kommune_kode = p.kommune_kode AND v.aar = p.aar
UNION ALL
SELECT concat_ws('' '', o.kommune_kode, o.aar), make_date(o.aar, 12, 31), ''program_oversigt'', jsonb_build_object(''kommune_kode'', o.kommune_kode, ''program_kode'', o.program_kode, ''aar'', o.aar), d.del, d.antal, NULL::bigint, NULL::text[], CASE WHEN d.vist = d.antal THEN ''vis'' ELSE ''skjult'' END
FROM udsatte_maal.program_oversigt o
	LEFT JOIN udsatte_bi.kompas_program k ON k.kommune_kode = o.kommune_kode AND k.program_kode = o.program_kode AND k.aar = o.aar AND k.rolle = ''myndighed'' AND k.katalog_kode = o.katalog_kode
	CROSS JOIN LATERAL (VALUES (''par'', o.kompas_par, k.par), (''fremgang'', o.kompas_fremgang, k.fremgang), (''uaendret'', o.kompas_uaendret, k.uaendret), (''tilbagegang'', o.kompas_tilbagegang, k.tilbagegang)) d(del, antal, vist)
WHERE d.antal IS NOT NULL'),
	('socialt_barometer', 'WITH v AS MATERIALIZED (SELECT n.indikator, n.kommune_kode, n.periode_start, n.bydel_nr, n.aldersgruppe, n.taeller, n.naevner FROM udsatte_bi.noegletal n WHERE n.indikator LIKE ''bar\_%'' AND n.periode_type = ''aar'')
SELECT concat_ws('' '', b.kommune_kode, b.kode, b.aar), make_date(b.aar, 12, 31), ''socialt_barometer'', jsonb_build_object(''kommune_kode'', b.kommune_kode, ''kode'', b.kode, ''aar'', b.aar, ''bydel_nr'', b.bydel_nr, ''aldersgruppe'', b.aldersgruppe), d.del, d.antal, NULL::bigint, ARRAY[b.bydel_nr::text, b.aldersgruppe, d.kode], CASE WHEN v.indikator IS NOT NULL THEN CASE WHEN d.del <> ''naevner'' AND v.taeller IS NULL OR d.del <> ''taeller'' AND v.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END END AS vist
FROM udsatte_maal.socialt_barometer b
	CROSS JOIN LATERAL (VALUES (''taeller'', ''taeller'', b.taeller), (''rest'', ''rest'', b.naevner - b.taeller), (''naevner'', NULL, b.naevner)) d(del, kode, antal)
	LEFT JOIN v ON v.indikator = ''bar_'' || b.kode AND v.kommune_kode = b.kommune_kode AND v.periode_start = make_date(b.aar, 1, 1) AND v.bydel_nr IS NOT DISTINCT FROM b.bydel_nr AND v.aldersgruppe IS NOT DISTINCT FROM b.aldersgruppe')$udsatte_saetning$)
,(419, 'register', '90-kolonneordbog.sql', $udsatte_saetning$INSERT INTO udsatte_register.kolonneordbog (kolonne, beskrivelse)
VALUES ('aaben', 'Sand når pligten stadig kan og skal opfyldes på opgørelsesdatoen.'),
	('aabne', 'Antal der løber ved årets udgang (i et uafsluttet år: ved seneste kvartals).'),
	('aabnet', 'Dagen sagen blev åbnet.'),
	('aar', 'År.'),
	('aar_efter_start', 'År efter start.'),
	('aarsag', 'Årsag.'),
	('aarsvaerk', 'Årsværk.'),
	('adgang', 'Adgangen: bi, analytiker, sagsbehandler, indlaeser eller ansvarlig.'),
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
	('afgoerelse_id', 'Afgørelsens nøgle.'),
	('afgoerelser', 'Frister som en afgørelse udløser, og afgørelser om efterværn.'),
	('afholdt', 'Dagen opfølgningen blev holdt.'),
	('afsender_enhed_kode', 'Enheden underretningen kom fra.'),
	('afslutning', 'Hvordan det sluttede.'),
	('afsluttede', 'Antal afsluttet i året.'),
	('afsluttet', 'Dagen der blev afsluttet; sidste dag.'),
	('afviger', 'Sand når den forventede andel ligger uden for intervallet.'),
	('afviste', 'Antal rækker der blev afvist.'),
	('akkumuleret_nutid', 'Nutidsværdi af gevinster minus omkostninger til og med året, i kroner pr. ung.'),
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
	('anbragt', 'Antal hvor barnet er anbragt.'),
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
	('begyndte', 'Antal begyndt i året.'),
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
	('break_even_af_100', 'Hvor mange af 100 unge det skal lykkes for, før gevinsten dækker omkostningen.'),
	('break_even_andel', 'Andel af de unge det skal lykkes for, før gevinsten dækker omkostningen; over 1 kan ikke nås.'),
	('break_even_unge', 'Hvor mange af deltagerne det skal lykkes for, før gevinsten dækker omkostningen.'),
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
	('efter', 'Antal i vinduet efter.'),
	('efter_alder', 'Antal talt efter alder og køn; tom når enheden ikke tæller sådan.'),
	('efter_bydel', 'Antal talt efter bydel; tom når enheden ikke tæller sådan.'),
	('efter_herkomst', 'Antal talt efter herkomst; tom når enheden ikke tæller sådan.'),
	('efter_kanal', 'Antal talt efter kanal; tom når enheden ikke tæller sådan.'),
	('efter_tema', 'Antal talt efter tema; tom når enheden ikke tæller sådan.'),
	('efter_til', 'Sidste dag i vinduet efter.'),
	('efter_udfald', 'Antal talt efter udfald; tom når enheden ikke tæller sådan.'),
	('elever', 'Antal elever.'),
	('emne', 'Emne.'),
	('endelig', 'Dagen den endelige afgørelse forelå: udvalgets efter en formandsafgørelse, ellers klageinstansens eller dommens.'),
	('enhed', 'Enhedens navn.'),
	('enhed_kode', 'Enhedens kode: den besluttende myndighedsenhed, eller stedet rækken handler om. NULL i tal er i alt, ukendt er uden enhed.'),
	('enhed_tekst', 'Måleenhed, som den skal stå i en tekst.'),
	('enheder', 'Myndighedsenheder en sagsbehandler er begrænset til.'),
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
	('familiesamtaler', 'Antal kontakter med familie eller forældre under forløbet.'),
	('familiesamtaler_pr_md', 'Gennemsnitligt antal kontakter med familie eller forældre pr. måned under forløbet.'),
	('fase', 'Hvor i forløbet det skete.'),
	('fastholdt', 'Antal af de uændrede der ligger på eller over målet.'),
	('fil', 'Filens navn.'),
	('finansieret', 'Sand når aktiviteten er finansieret inden for eksisterende rammer; tom når det ikke er kendt.'),
	('finansiering', 'Om aktiviteten er finansieret, i ord.'),
	('foedselsaar', 'Fødselsår.'),
	('foedselsdato', 'Fødselsdato; forventet dato for ufødte.'),
	('foer', 'Antal i vinduet før.'),
	('foer_fra', 'Første dag i vinduet før.'),
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
	('forskel_nedre95', 'Nedre grænse for ændringen fra året før (95 %).'),
	('forskel_oevre95', 'Øvre grænse for ændringen fra året før (95 %).'),
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
	('fulgt_12_mdr', 'Antal afsluttet med barnet hjemme, hvis 12 måneder er gået i året.'),
	('fund', 'Antal fund.'),
	('gennemfoert', 'Gennemført: dagen, eller sand/falsk.'),
	('gennemfoert_andel', 'Andel gennemført af de afsluttede.'),
	('gennemfoert_nedre95', 'Nedre grænse for andelen gennemført (95 %).'),
	('gennemfoert_oevre95', 'Øvre grænse for andelen gennemført (95 %).'),
	('gennemfoerte', 'Antal gennemført af dem der sluttede i året.'),
	('gerningsdato', 'Dagen det skete.'),
	('gevinst', 'Gevinst i året, kroner pr. ung i årets egne priser.'),
	('gevinst_nutid', 'Gevinst i året, i nutidsværdi.'),
	('givet', 'Hvornår adgangen blev givet.'),
	('givet_af', 'Den rolle der gav adgangen.'),
	('gjort', 'Hvad der er gjort; tom når intet er registreret.'),
	('godkendt', 'Dagen udvalget godkendte formandens afgørelse.'),
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
	('hjemme', 'Antal hvor barnet er hjemme.'),
	('hjemme_andel', 'Andel hjemme af dem hvor udfaldet er oplyst.'),
	('hjulpet_i_alt', 'Antal der fik hjælp i alt.'),
	('hovedindikator', 'Sand for målets hovedindikator.'),
	('hvem', 'Hvem pligten gælder for.'),
	('i_alt', 'Antal i alt, som andelen er regnet af.'),
	('i_maalgruppe', 'Antal begyndt i programmets aldersgruppe; tom når programmet ingen har.'),
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
	('kompas_fremgang', 'Børn med fremgang på kompasset: mindst én dimension op, ingen ned.'),
	('kompas_par', 'Børn med to sammenlignelige kompasmålinger i året.'),
	('kompas_tilbagegang', 'Børn med tilbagegang på kompasset.'),
	('kompas_uaendret', 'Børn uden ændring på kompasset.'),
	('kompasmaaling_id', 'Rækkens nøgle.'),
	('konklusion', 'Konklusion.'),
	('kontakt_id', 'Rækkens nøgle.'),
	('kontaktperson', 'Sand når den unge havde en fast kontaktperson under forløbet.'),
	('kontaktperson_andel', 'Andel af forløbene med en fast kontaktperson.'),
	('kontrolsum', 'Filens kontrolsum, som den der indlæste har oplyst den.'),
	('krav', 'Antal loven kræver i året.'),
	('krav_kode', 'Kravets kode.'),
	('kroner', 'Kroner.'),
	('kvartal', 'Kvartal: nummer 1-4, eller kvartalets første dag hvor typen er dato.'),
	('kvartal_start', 'Kvartalets første dag.'),
	('kvitteret', 'Dagen underretteren fik kvittering.'),
	('laengde_mdr', 'Forløbets længde i måneder.'),
	('laest', 'Antal rækker læst.'),
	('lager_id', 'Det lagrede tals nøgle.'),
	('ledelsestilsyn_id', 'Rækkens nøgle.'),
	('leverance_id', 'Leverancens nummer.'),
	('loft', 'Antal der begyndte på 10 og ikke kan stige.'),
	('lov', 'Lov.'),
	('lovligt', 'Dage med andet lovligt fravær.'),
	('lovligt_bortfaldet', 'Sand når pligten lovligt er bortfaldet inden fristen.'),
	('lovovertraedelse_kode', 'Overtrædelsens kode.'),
	('lukkedag', 'Navnet på kommunens egen lukkedag den dag; tom på andre dage.'),
	('lukket', 'Dagen sagen blev lukket.'),
	('maal', 'Målets kode, fx 1A.'),
	('maal_antal', 'Antal med et mål på dimensionen.'),
	('maal_gennemsnit', 'Gennemsnit af målene.'),
	('maal_kode', 'Hvad der er målt forandring i.'),
	('maal_score', 'Det mål der er sat for barnet på dimensionen.'),
	('maal_tekst', 'Målets ordlyd.'),
	('maales', 'Hvordan målet måles.'),
	('maalgruppe', 'Målgruppe.'),
	('maalgruppe_andel', 'Andel begyndt i programmets aldersgruppe.'),
	('maalgruppe_nedre95', 'Nedre grænse for andelen i aldersgruppen (95 %).'),
	('maalgruppe_oevre95', 'Øvre grænse for andelen i aldersgruppen (95 %).'),
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
	('meddelt', 'Tidspunktet afgørelsen blev meddelt parterne skriftligt.'),
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
	('naeste_senest', 'Dagen udvalget selv har sat for en ny afgørelse, når den er kortere end lovens.'),
	('naevner', 'Nævner.'),
	('naevner_tekst', 'Hvad nævneren er.'),
	('navn', 'Navn.'),
	('nedre', 'Nedre grænse.'),
	('nedre95', 'Nedre grænse for 95 % interval.'),
	('nedre998', 'Nedre grænse for 99,8 % interval.'),
	('netto', 'Gevinst minus omkostning i året, kroner pr. ung.'),
	('netvaerk', 'Sand for netværksplejefamilier.'),
	('niveau', 'Niveau. I stoetteperiode: sag eller barn.'),
	('nr', 'Nummer.'),
	('nutidsvaerdi', 'Nutidsværdi af alle årenes gevinster minus omkostninger, i kroner pr. ung.'),
	('nye', 'Antal nye rækker.'),
	('nye_dage_fra', 'Første dag som ingen tidligere begyndt anbringelse dækker; tom når der ingen er.'),
	('objekt', 'Objektet eller kommentaren.'),
	('oejebillede', 'Det øjebillede af registret tallene er regnet på.'),
	('oevre', 'Øvre grænse.'),
	('oevre95', 'Øvre grænse for 95 % interval.'),
	('oevre998', 'Øvre grænse for 99,8 % interval.'),
	('omkostning', 'Omkostning i året, kroner pr. ung i årets egne priser.'),
	('omkostning_nutid', 'Omkostning i året, i nutidsværdi.'),
	('omraade', 'Område i konceptet.'),
	('opdateret', 'Hvornår rækken sidst blev ændret.'),
	('opdeling', 'Hvad der er fordelt efter.'),
	('opdelinger', 'Hvilke opdelinger indikatoren har.'),
	('opdelinger_tekst', 'Hvilke opdelinger indikatoren har.'),
	('opfoelgning_id', 'Opfølgningen.'),
	('opfoelgninger', 'Frister for opfølgning.'),
	('opfyldelse', 'Hvad der er nået delt med det målsatte.'),
	('opfyldt', 'Sand når kravet er opfyldt.'),
	('opgoerelse', 'efter_slut: vinduet efter begynder dagen efter forløbets slutning; efter_start: det begynder på starten.'),
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
	('princip', 'Princippet i rammepapiret.'),
	('princip_nr', 'Princippets nummer, 1-8.'),
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
	('rente', 'Kalkulationsrente om året som brøk: 0,04 er 4 %.'),
	('retning', 'op eller ned: hvilken vej er bedre; tom når ingen af dem er.'),
	('retsgrundlag', '11_1_2 er anonym rådgivning, 11_3 forebyggende indsats, 52 foranstaltning.'),
	('rolle', 'Hvem der har målt, medarbejderens rolle, eller databasens rolle.'),
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
	('sikret_dage_efter', 'Dage på en sikret afdeling i vinduet efter.'),
	('sikret_dage_foer', 'Dage på en sikret afdeling i vinduet før.'),
	('sikret_efter', 'Unge med mindst én dag på en sikret afdeling i vinduet efter.'),
	('sikret_foer', 'Unge med mindst én dag på en sikret afdeling i vinduet før.'),
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
	('stadig_hjemme_12_mdr', 'Antal uden anbringelse i de 12 måneder efter.'),
	('stadig_hjemme_andel', 'Andel uden anbringelse i de 12 måneder efter.'),
	('stadig_hjemme_nedre95', 'Nedre grænse for andelen uden anbringelse (95 %).'),
	('stadig_hjemme_oevre95', 'Øvre grænse for andelen uden anbringelse (95 %).'),
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
	('tilbagebetalingsaar', 'Første år efter start hvorfra den samlede nutidsværdi ikke igen bliver negativ; tom: aldrig.'),
	('tilbagegang', 'Antal der er gået tilbage; for barnet som helhed: mindst én dimension ned og ingen op.'),
	('tilbagegang_andel', 'Andel med tilbagegang blandt de sammenlignelige.'),
	('tilbagegang_nedre95', 'Nedre grænse for 95 % interval (andel med tilbagegang).'),
	('tilbagegang_oevre95', 'Øvre grænse for 95 % interval (andel med tilbagegang).'),
	('tilbud_enhed_kode', 'Tilbuddet der giver hjælpen. NULL i tal er i alt.'),
	('tilflytter', 'Sand når barnets tidligere historie er ukendt, fordi det er flyttet til.'),
	('tilknyttet', 'Sand når der den dag var en socialrådgiver tilknyttet; tom når afsenderen ikke er en enhed.'),
	('tilsyn', 'Frister for tilsyn.'),
	('tilsyn_id', 'Rækkens nøgle.'),
	('timer', 'Timer.'),
	('timer_brugt', 'Timer fra modtagelse til vurdering.'),
	('tragt', 'Enheden mod den samlede værdi: inden_for, over_95, over_998, under_95, under_998 eller ukendt.'),
	('transaktion', 'Nummeret på en transaktion der har ændret registret.'),
	('truffet', 'Dagen afgørelsen blev truffet.'),
	('tvaergaaende', 'Sand for det tværgående område.'),
	('type', 'Enhedens type.'),
	('type_kode', 'Foranstaltningens kode.'),
	('uaendrede', 'Antal rækker der fandtes og var ens.'),
	('uaendret', 'Antal uden sikker ændring.'),
	('udarbejdet', 'Dagen planen blev udarbejdet.'),
	('uden_aftale', 'Sand når man kan komme uden aftale.'),
	('uden_efter', 'Unge uden hændelser i vinduet efter.'),
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
	('unge', 'Antal forløb med hele vinduer.'),
	('ungestatus_id', 'Rækkens nøgle.'),
	('uoplyst', 'Antal hvor udfaldet ikke er oplyst.'),
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
,(420, 'register', '91-kolonneordbog-udgivelse.sql', $udsatte_saetning$INSERT INTO udsatte_register.kolonneordbog (kolonne, beskrivelse)
VALUES ('aftryk', 'Fingeraftryk af tallene bag, så en ændring opdages uden at tallene gemmes.'),
	('aftryk_vist', 'Fingeraftryk af det der er vist.'),
	('celler', 'Antal celler.'),
	('gruppe_id', 'Gruppens nummer.'),
	('kryds', 'Hvor meget der er krydset med køn og alder: ingen, samlet (kun i alt), enkelt (hvert sted med hver for sig) eller alle.'),
	('model', 'Modellens navn.'),
	('noegle', 'Rækkens nøgle.'),
	('personer_skjult_andel', 'Andel af personerne i de viste totaler der ikke står i en vist celle i opdelingerne efter sted; regnet af viste tal.'),
	('primaere', 'Antal celler der er skjult fordi der er for få personer.'),
	('raekke', 'Rækken som den er vist.'),
	('skjult_andel', 'Skjulte celler af alle celler, andel.'),
	('skjulte', 'Antal celler der er skjult.'),
	('tabel_id', 'Tabellens nummer.'),
	('titel', 'Udgivelsens titel.'),
	('trukket_tilbage', 'Hvornår udgivelsen blev trukket tilbage; tom når den ikke er.'),
	('udgivelse', 'Udgivelsens nummer.'),
	('udgivet', 'Hvornår der blev udgivet.'),
	('udgivet_af', 'Databaserollen der udgav.'),
	('visning', 'Visningens navn.')$udsatte_saetning$)
,(421, 'maal', '10-faelles.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.opgoerelsessted WITH (security_invoker = true) AS
SELECT k.kommune_kode, k.navn AS kommune
FROM udsatte_register.kommune k
UNION ALL
SELECT NULL, 'Hele landet'
FROM udsatte_register.kommune k
HAVING count(*) > 1$udsatte_saetning$)
,(422, 'maal', '10-faelles.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.opgoerelsessted IS
	'De steder der gøres op for: hver kommune, og hele landet (kommune_kode NULL) når der er mere end én. Nøgle: kommune_kode.'$udsatte_saetning$)
,(423, 'maal', '10-faelles.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.stoetteperiode WITH (security_invoker = true) AS
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
			GROUP BY s.sag_id, s.borger_id, s.handlekommune_kode, s.enhed_kode,
				s.oprindelig_bydel_nr, s.aabnet, b.koen, b.foedselsdato) e) d) u$udsatte_saetning$)
,(424, 'maal', '10-faelles.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.stoetteperiode IS
	'Sammenhængende perioder med mindst én aktiv foranstaltning (forebyggende eller anbringelse, ikke efterværn). Niveau sag: hver sags egne dage. Niveau barn: barnets dage i kommunen, hvor en dag med flere sager hører til den senest åbnede; et barn har en dag højst én gang. til er tom, når perioden løber. Filtrér på niveau. Nøgle: niveau, sag_id, fra.'$udsatte_saetning$)
,(425, 'maal', '10-faelles.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.befolkning_kvartal WITH (security_invoker = true) AS
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
,(426, 'maal', '10-faelles.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.befolkning_kvartal IS
	'Folketal pr. kvartal: beholdning på kvartalets sidste dag (31. december er næste 1. januar, andre kvartaler mellemregnet) og personår (middelfolketal gange dage/365, i det løbende kvartal dagene til og med opgørelsesdatoen). Er næste års folketal ikke indlæst, bruges årets eget, og tallet er foreløbigt. Nøgle: slut, kommune_kode, bydel_nr, koen, alder.'$udsatte_saetning$)
,(427, 'maal', '10-faelles.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.underretning_sted WITH (security_invoker = true) AS
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
,(428, 'maal', '10-faelles.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.underretning_sted IS
	'Underretninger med kommune, enhed og bydel: fra sagen, eller fra barnets bopæl på dagen når der ikke er en sag. Nøgle: underretning_id.'$udsatte_saetning$)
,(429, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_dato WITH (security_invoker = true) AS
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
,(430, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_dato IS
	'Datoer fra år 2000 til to år efter opgørelsesdatoen, med måned, kvartal, skoleår og helligdage. Nøgle: dato.'$udsatte_saetning$)
,(431, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_enhed WITH (security_invoker = true) AS
SELECT e.enhed_kode, e.navn AS enhed, e.type, e.kommune_kode,
	k.navn AS kommune, e.overordnet, o.navn AS overordnet_navn, e.gyldig_fra,
	e.gyldig_til
FROM udsatte_register.enhed e
	LEFT JOIN udsatte_register.kommune k ON k.kommune_kode = e.kommune_kode
	LEFT JOIN udsatte_register.enhed o ON o.enhed_kode = e.overordnet
UNION ALL
SELECT 'ukendt', 'Ukendt enhed', 'andet', NULL, NULL, NULL, NULL, NULL, NULL$udsatte_saetning$)
,(432, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_enhed IS
	'Enheder med type, kommune og overordnet enhed; ukendt er sager uden enhed. Nøgle: enhed_kode.'$udsatte_saetning$)
,(433, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_bydel WITH (security_invoker = true) AS
SELECT b.kommune_kode, k.navn AS kommune, b.bydel_nr, b.navn AS bydel
FROM udsatte_register.bydel b
	JOIN udsatte_register.kommune k ON k.kommune_kode = b.kommune_kode$udsatte_saetning$)
,(434, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_bydel IS
	'Bydele med navn. Nøgle: kommune_kode, bydel_nr.'$udsatte_saetning$)
,(435, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_indikator WITH (security_invoker = true) AS
SELECT i.indikator, i.navn AS indikator_navn, i.maal, m.tekst AS maal_tekst,
	f.nr AS fokusomraade_nr, f.navn AS fokusomraade_navn, i.hovedindikator,
	i.art, i.beholdning, i.faktor, i.enhed_tekst, i.retning, i.alder_fra,
	i.alder_til, i.taerskel, i.vindue_mdr,
	array_to_string(i.opdelinger, ', ') AS opdelinger_tekst, i.definition,
	i.taeller_tekst, i.naevner_tekst, i.kohorte, i.proveniens, i.raekkefoelge
FROM udsatte_register.indikator i
	LEFT JOIN udsatte_register.maal m ON m.maal = i.maal
	LEFT JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade$udsatte_saetning$)
,(436, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_indikator IS
	'Indikatorer med definition, tæller, nævner og proveniens. Nøgle: indikator.'$udsatte_saetning$)
,(437, 'maal', '15-dimensioner.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.dim_kompasdimension WITH (security_invoker = true) AS
SELECT d.katalog_kode, k.navn AS katalog_navn, d.nr, d.kode,
	d.navn AS dimension_navn, d.gruppe, k.proveniens
FROM udsatte_register.kompas_dimension d
	JOIN udsatte_register.kompas_katalog k ON k.katalog_kode = d.katalog_kode$udsatte_saetning$)
,(438, 'maal', '15-dimensioner.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.dim_kompasdimension IS
	'Kompassets ti dimensioner i hver udgave. Nøgle: katalog_kode, nr.'$udsatte_saetning$)
,(439, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_1a WITH (security_invoker = true) AS
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
,(440, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_1a IS
	'Grundlag for mål 1A: én række pr. observation. Børn, sager og underretninger har tæller 1, befolkningsrækker har tæller 0 og nævner folketal.'$udsatte_saetning$)
,(441, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.inddragelsesforloeb WITH (security_invoker = true) AS
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
,(442, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.inddragelsesforloeb IS
	'Undersøgelser og planer med deres start og slut og den første dag familie eller netværk blev inddraget, eller ikke ønskede det, mellem de to dage. En plan slutter senest når sagen lukkes. Nøgle: forloeb, forloeb_id.'$udsatte_saetning$)
,(443, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_1b WITH (security_invoker = true) AS
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
,(444, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_1b IS
	'Grundlag for mål 1B: én række pr. sag eller forløb og periode, eller pr. møde.'$udsatte_saetning$)
,(445, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.foerste_undersoegelse WITH (security_invoker = true) AS
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
,(446, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.foerste_undersoegelse IS
	'Hvert barns første børnefaglige undersøgelse nogensinde, efter startdag. Registrets første 24 måneder (vindue_mdr) er udeladt. tilflytter er sand, når barnet er flyttet til kommunen efter fødslen og mindre end 24 måneder før undersøgelsen. Nøgle: borger_id.'$udsatte_saetning$)
,(447, 'maal', '20-fokus1.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_1c WITH (security_invoker = true) AS
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
,(448, 'maal', '20-fokus1.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_1c IS
	'Grundlag for mål 1C: ét barns første undersøgelse pr. række.'$udsatte_saetning$)
,(449, 'maal', '30-fokus2.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.elev_skoleaar WITH (security_invoker = true) AS
SELECT DISTINCT ON (s.handlekommune_kode, a.borger_id, a.skoleaar)
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, a.borger_id,
	s.sag_id, a.skoleaar, a.slut, a.mulige_dage::double precision AS mulige_dage,
	a.fravaersdage::double precision AS fravaersdage,
	a.ulovligt::double precision AS ulovligt
-- only the pupils of the municipality are added up
FROM (SELECT k.kommune_kode, w.borger_id, w.skoleaar,
		make_date(w.skoleaar + 1, 7, 31) AS slut,
		sum(w.mulige_dage) AS mulige_dage,
		sum(w.sygdom + w.lovligt + w.ulovligt) AS fravaersdage,
		sum(w.ulovligt) AS ulovligt
	FROM (SELECT DISTINCT g.handlekommune_kode AS kommune_kode, g.borger_id
			FROM udsatte_register.sag g) k
		JOIN udsatte_register.fravaer w ON w.borger_id = k.borger_id
	WHERE make_date(w.skoleaar + 1, 7, 31)
		<= (SELECT udsatte.opgoerelsesdato())
	GROUP BY k.kommune_kode, w.borger_id, w.skoleaar) a
	JOIN udsatte_register.borger b ON b.borger_id = a.borger_id
	JOIN udsatte_register.sag s ON s.borger_id = a.borger_id
		AND s.handlekommune_kode = a.kommune_kode
	JOIN udsatte_register.foranstaltning f ON f.sag_id = s.sag_id
		AND f.ivaerksat <= a.slut
		AND coalesce(f.afsluttet, 'infinity') >= make_date(a.skoleaar, 8, 1)
	JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
WHERE t.gruppe IN ('forebyggende', 'anbringelse') AND a.mulige_dage > 0
ORDER BY s.handlekommune_kode, a.borger_id, a.skoleaar, s.aabnet DESC,
	s.sag_id DESC$udsatte_saetning$)
,(450, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.elev_skoleaar IS
	'Udsatte elever pr. afsluttet skoleår: elever med registreret fremmøde og en aktiv foranstaltning (forebyggende eller anbringelse) på mindst én dag i skoleåret. Månederne er lagt sammen. Enheden er den senest åbnede sags. Nøgle: kommune_kode, borger_id, skoleaar.'$udsatte_saetning$)
,(451, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.elev_skoleaar.mulige_dage IS
	'Mulige skoledage i skoleåret.'$udsatte_saetning$)
,(452, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.elev_skoleaar.ulovligt IS
	'Dage med ulovligt fravær i skoleåret.'$udsatte_saetning$)
,(453, 'maal', '30-fokus2.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_2a WITH (security_invoker = true) AS
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
,(454, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_2a IS
	'Grundlag for mål 2A: én række pr. udsat elev og afsluttet skoleår, på skoleårets sidste dag.'$udsatte_saetning$)
,(455, 'maal', '30-fokus2.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.udsat_ung WITH (security_invoker = true) AS
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
,(456, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.udsat_ung IS
	'Udsatte unge: unge der har haft en aktiv foranstaltning (forebyggende eller anbringelse) i de 24 måneder (vindue_mdr) før de fyldte 16 (alder_fra i 2b_gennemfoert_9_andel). aar er året de fylder 16. Enheden er den senest åbnede sags. Nøgle: kommune_kode, borger_id.'$udsatte_saetning$)
,(457, 'maal', '30-fokus2.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_2b WITH (security_invoker = true) AS
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
,(458, 'maal', '30-fokus2.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_2b IS
	'Grundlag for mål 2B: én række pr. udsat ung, placeret i det år den unge fylder 16, når fristen for gennemførelse er nået.'$udsatte_saetning$)
,(459, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sigtelse_sted WITH (security_invoker = true) AS
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
,(460, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sigtelse_sted IS
	'Sigtelser og mistanker med kommune, enhed og bydel: fra den sag der var åben på sigtelsesdagen (den senest åbnede), ellers fra bopælen den dag. Alderen er den på gerningsdagen. Nøgle: sigtelse_id.'$udsatte_saetning$)
,(461, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sigtet_periode WITH (security_invoker = true) AS
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
,(462, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sigtet_periode IS
	'Sigtede og mistænkte personer: én række pr. indikator, kommune, person og kvartal og én pr. år, på dagen for den første sigtelse i perioden. Nøgle: indikator, kommune_kode, borger_id, periode_type, dato.'$udsatte_saetning$)
,(463, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_3a WITH (security_invoker = true) AS
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
,(464, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_3a IS
	'Grundlag for mål 3A: sigtede og mistænkte personer pr. kvartal og år med tæller 1, befolkningsrækker med tæller 0 og nævner personår; 3a_sigtelser_antal har én række pr. sigtelse.'$udsatte_saetning$)
,(465, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.udsat_ung_periode WITH (security_invoker = true) AS
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
,(466, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.udsat_ung_periode IS
	'Unge der på mindst én dag i perioden både havde en aktiv foranstaltning (forebyggende eller anbringelse) og var i indikatorens alder: én række pr. indikator, kommune, ung og periode. Enheden er den seneste foranstaltnings sags. Nøgle: indikator, kommune_kode, borger_id, periode_type, start.'$udsatte_saetning$)
,(467, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sigtet_udsat WITH (security_invoker = true) AS
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
,(468, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sigtet_udsat IS
	'Hvem der er sigtet i hvilke kvartaler og år, til mål 3B: uanset hvor i landet og uanset om sagen var åben den dag. Nøgle: indikator, borger_id, periode_type, start.'$udsatte_saetning$)
,(469, 'maal', '40-fokus3.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_3b WITH (security_invoker = true) AS
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
,(470, 'maal', '40-fokus3.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_3b IS
	'Grundlag for mål 3B: én række pr. ung med en foranstaltning i perioden, pr. kvartal og år.'$udsatte_saetning$)
,(471, 'maal', '50-fokus4.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_4a WITH (security_invoker = true) AS
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
,(472, 'maal', '50-fokus4.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_4a IS
	'Grundlag for mål 4A: én række pr. udsat ung; påbegyndt placeret i det år den unge fylder 16, gennemført i det år den unge fylder 25, når tiden er gået.'$udsatte_saetning$)
,(473, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.indsatsperiode WITH (security_invoker = true) AS
SELECT e.sag_id, lower(r) AS start, upper(r) - 1 AS slut, e.kommune_kode,
	e.borger_id, e.enhed_kode, e.bydel_nr
FROM (SELECT s.sag_id, s.handlekommune_kode AS kommune_kode, s.borger_id,
		coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
		s.oprindelig_bydel_nr AS bydel_nr, range_agg(daterange(f.ivaerksat,
			CASE WHEN f.afsluttet <= udsatte.opgoerelsesdato()
				THEN f.afsluttet END, '[]')) AS dage
	FROM udsatte_register.foranstaltning f
		JOIN udsatte_register.foranstaltningstype t ON t.type_kode = f.type_kode
		JOIN udsatte_register.sag s ON s.sag_id = f.sag_id
	WHERE t.gruppe IN ('forebyggende', 'anbringelse')
		AND f.ivaerksat <= udsatte.opgoerelsesdato()
	GROUP BY s.sag_id, s.borger_id, s.handlekommune_kode, s.enhed_kode,
		s.oprindelig_bydel_nr) e
	CROSS JOIN LATERAL unnest(e.dage) r$udsatte_saetning$)
,(474, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.indsatsperiode IS
	'Sammenhængende perioder hvor en sag har mindst én aktiv foranstaltning (forebyggende eller anbringelse). slut er tom, når perioden løber på opgørelsesdatoen. Nøgle: sag_id, start.'$udsatte_saetning$)
,(475, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_undersoegelse WITH (security_invoker = true) AS
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
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
					min(r.gyldig_fra) AS fra
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype IN ('undersoegelse', 'undersoegelse_ufoedt')) o
			JOIN udsatte_register.fristkatalog f
				ON f.fristtype = CASE WHEN b.ufoedt
						OR coalesce(u.opmaerksom, u.ivaerksat) < b.foedselsdato
					THEN 'undersoegelse_ufoedt' ELSE 'undersoegelse' END
				-- asked first in every plan: rules in hours have no due date
				AND f.fristtype IN ('undersoegelse', 'undersoegelse_ufoedt')
				AND coalesce(u.opmaerksom, u.ivaerksat) >= f.gyldig_fra
				AND coalesce(u.opmaerksom, u.ivaerksat)
					<= coalesce(f.gyldig_til, 'infinity')
		WHERE coalesce(u.opmaerksom, u.ivaerksat) <= o.pr
			AND coalesce(u.opmaerksom, u.ivaerksat) >= o.fra) w) v$udsatte_saetning$)
,(476, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_undersoegelse IS
	'Hver børnefaglig undersøgelse med den frist der gjaldt den dag kommunen blev opmærksom (eller iværksatte, når den dag mangler). Pligten ophører, når undersøgelsen bortfalder, eller barnet fylder 18; bortfald af årsagen andet inden fristen tæller som ikke overholdt. Nøgle: undersoegelse_id.'$udsatte_saetning$)
,(477, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_opfoelgning WITH (security_invoker = true) AS
SELECT v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode, v.bydel_nr, v.koen,
	v.foedselsdato, v.kode, v.start AS indsats_start, v.haendelse, v.frist,
	v.udfoert, v.slut AS ophoert,
	udsatte.fristudfald(v.frist, v.udfoert, NULL, v.slut, v.pr) AS status,
	udsatte.dage_over(v.frist, v.udfoert, v.slut, v.pr) AS dage_over
FROM (SELECT q.sag_id, q.borger_id, q.kommune_kode, q.enhed_kode, q.bydel_nr,
		b.koen, b.foedselsdato, f.kode, q.start, q.haendelse, q.udfoert, q.pr,
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
	FROM (SELECT a.sag_id, a.borger_id, a.kommune_kode, a.enhed_kode,
			a.bydel_nr, a.haendelse, a.naeste_aftalt, a.pr, a.afholdt,
			max(a.start) OVER v AS start, max(a.slut) OVER v AS slut,
			lead(a.afholdt) OVER v AS udfoert
		FROM (SELECT p.sag_id, p.borger_id, p.kommune_kode, p.enhed_kode,
				p.bydel_nr, p.start AS haendelse, NULL::date AS afholdt,
				NULL::date AS naeste_aftalt, p.start,
				coalesce(p.slut, 'infinity') AS slut, o.pr
			FROM udsatte_maal.indsatsperiode p
				CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
						min(r.gyldig_fra) AS fra
					FROM udsatte_register.fristkatalog r
					WHERE r.fristtype LIKE '%opfoelgning') o
			WHERE coalesce(p.slut, 'infinity') >= o.fra
			UNION ALL
			SELECT s.sag_id, s.borger_id, s.handlekommune_kode,
				coalesce(s.enhed_kode, 'ukendt'), s.oprindelig_bydel_nr,
				g.afholdt, g.afholdt, g.naeste_aftalt, NULL, NULL, o.pr
			FROM udsatte_register.opfoelgning g
				JOIN udsatte_register.sag s ON s.sag_id = g.sag_id
				CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
						min(r.gyldig_fra) AS fra
					FROM udsatte_register.fristkatalog r
					WHERE r.fristtype LIKE '%opfoelgning') o
			WHERE g.afholdt <= o.pr AND g.afholdt >= o.fra) a
		-- the municipality, so that a filter on it comes before the sort
		WINDOW v AS (PARTITION BY a.kommune_kode, a.sag_id ORDER BY a.haendelse,
			a.afholdt NULLS FIRST, a.naeste_aftalt NULLS FIRST)) q
		JOIN udsatte_register.fristkatalog f
			ON f.fristtype IN ('foerste_opfoelgning', 'opfoelgning')
			AND (q.afholdt IS NULL) = (f.fristtype = 'foerste_opfoelgning')
			AND q.haendelse >= f.gyldig_fra
			AND q.haendelse <= coalesce(f.gyldig_til, 'infinity')
		JOIN udsatte_register.borger b ON b.borger_id = q.borger_id
	WHERE q.start IS NOT NULL AND q.haendelse <= least(q.slut,
			udsatte.foedselsdag(b.foedselsdato, 18) - 1)
		-- two held on one day are one
		AND (q.afholdt < q.udfoert) IS NOT FALSE) v
-- nothing falls due after the end, held or not: counting only those held
-- would count the kept promises alone
WHERE v.frist <= v.slut
	OR v.frist IS NULL AND (v.udfoert <= v.slut
		OR v.udfoert IS NULL AND v.slut > v.pr)$udsatte_saetning$)
,(478, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_opfoelgning IS
	'Opfølgninger i hver sammenhængende periode med foranstaltninger: én række for hver der er holdt, og én for den der mangler. Første frist regnes fra periodens start, hver næste fra den opfølgning der blev holdt. Efter barnets lov er den næste frist den aftalte dag; frist er tom, når ingen dag er aftalt. Nøgle: sag_id, kode, haendelse.'$udsatte_saetning$)
,(479, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_underretning WITH (security_invoker = true) AS
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
FROM (SELECT l.underretning_id, l.sag_id, l.borger_id, l.kommune_kode,
		l.enhed_kode, l.bydel_nr, l.koen, l.foedselsdato, l.fristtype, l.kode,
		l.haendelse,
		CASE WHEN l.senest IS NOT NULL
			THEN (l.senest AT TIME ZONE 'Europe/Copenhagen')::date
			ELSE udsatte.frist(l.haendelse, l.regel) END AS frist,
		CASE WHEN l.senest IS NOT NULL
			THEN (l.vurderet AT TIME ZONE 'Europe/Copenhagen')::date
			ELSE l.kvitteret END AS udfoert,
		CASE WHEN l.senest IS NOT NULL
			THEN (extract(epoch FROM l.vurderet - l.modtaget) / 3600)::double precision
			END AS timer_brugt,
		l.senest, CASE WHEN l.senest IS NOT NULL THEN l.vurderet END AS vurderet,
		l.pr
	FROM (SELECT d.*, u.modtaget, u.vurderet, u.kvitteret, d.dato AS haendelse,
			f.fristtype, f.kode, f.regel, o.pr,
			CASE f.fristtype WHEN 'underretning_vurdering'
				THEN udsatte.frist_tidspunkt(u.modtaget, f.regel) END AS senest
		FROM udsatte_maal.underretning_sted d
			JOIN udsatte_register.underretning u
				ON u.underretning_id = d.underretning_id
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
					min(r.gyldig_fra) AS fra
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype IN ('underretning_vurdering',
					'underretning_kvittering')) o
			JOIN udsatte_register.fristkatalog f
				ON (f.fristtype = 'underretning_vurdering'
					OR f.fristtype = 'underretning_kvittering'
						AND u.underretter <> 'anonym')
				AND d.dato >= f.gyldig_fra
				AND d.dato <= coalesce(f.gyldig_til, 'infinity')
		WHERE d.dato >= o.fra AND d.dato <= o.pr) l) v$udsatte_saetning$)
,(480, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_underretning IS
	'Underretninger med deres to frister: vurdering (24 forløbne timer fra modtagelsen) og kvittering til underretter (seks hverdage; anonyme underrettere kan ikke få en og er ikke med). frist og udfoert er datoerne i København, men vurderingens status er afgjort på tidspunktet. timer_brugt er timer fra modtagelse til vurdering. Nøgle: underretning_id, fristtype.'$udsatte_saetning$)
,(481, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_underretning_vurdering WITH (security_invoker = true) AS
SELECT u.*
FROM udsatte_maal.frist_underretning u
WHERE u.fristtype = 'underretning_vurdering'$udsatte_saetning$)
,(482, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_underretning_vurdering IS
	'Underretninger med fristen for vurdering, af frist_underretning. Nøgle: underretning_id.'$udsatte_saetning$)
,(483, 'maal', '54-frister.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_underretning_kvittering WITH (security_invoker = true) AS
SELECT u.underretning_id, u.sag_id, u.borger_id, u.kommune_kode, u.enhed_kode,
	u.bydel_nr, u.koen, u.foedselsdato, u.fristtype, u.kode, u.haendelse,
	u.frist, u.udfoert, u.status, u.dage_over
FROM udsatte_maal.frist_underretning u
WHERE u.fristtype = 'underretning_kvittering'$udsatte_saetning$)
,(484, 'maal', '54-frister.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_underretning_kvittering IS
	'Underretninger med fristen for kvittering, af frist_underretning. Nøgle: underretning_id.'$udsatte_saetning$)
,(485, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_foranstaltning WITH (security_invoker = true) AS
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
,(486, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_foranstaltning IS
	'Anbringelser: én række pr. foranstaltning i gruppen anbringelse (aflastning og efterværn er ikke med), med den første dag i den uafbrudte række dage den hører til. Nøgle: foranstaltning_id.'$udsatte_saetning$)
,(487, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelsesforloeb WITH (security_invoker = true) AS
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
,(488, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelsesforloeb IS
	'Anbringelsesforløb: et barns uafbrudte række dage med en anbringelse, med enhed, tilbud og sag fra den foranstaltning det begyndte med. Nøgle: kommune_kode, borger_id, start.'$udsatte_saetning$)
,(489, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_ophold WITH (security_invoker = true) AS
SELECT o.anbringelse_id, f.foranstaltning_id, f.sag_id, f.borger_id,
	f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	f.foedselsdato, f.forloeb_start, o.sted_kode, o.fra, o.til,
	least(o.til, f.slut) AS slut, o.er_skift, o.skift_i_omsorgsmiljoe, o.ophoer
FROM udsatte_maal.anbringelse_foranstaltning f
	JOIN udsatte_register.anbringelse o
		ON o.foranstaltning_id = f.foranstaltning_id
WHERE o.fra <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(490, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_ophold IS
	'Ophold på anbringelsessteder under en anbringelse, med det anbringelsesforløb de hører til. slut er senest foranstaltningens sidste dag. Nøgle: anbringelse_id.'$udsatte_saetning$)
,(491, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_skift WITH (security_invoker = true) AS
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
,(492, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_skift IS
	'Skift mellem anbringelsessteder: ophold begyndt med et skift, bortset fra forløbets første. akut: til eller fra et ophold kortere end tærsklen i 5b_skift_pr_1000_dage (8 dage); varigt_skift: et skift, når der ses bort fra de korte ophold. Nøgle: anbringelse_id.'$udsatte_saetning$)
,(493, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbragt_periode WITH (security_invoker = true) AS
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
,(494, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbragt_periode IS
	'Børn anbragt på mindst én dag i perioden, i den alder 5a_fremgang_andel har: én række pr. barn, kommune og periode, med enhed og tilbud fra den anbringelse der varede længst i perioden (den senest begyndte af dem der løber). Nøgle: kommune_kode, borger_id, periode_type, start.'$udsatte_saetning$)
,(495, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbragt_kompas WITH (security_invoker = true) AS
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
,(496, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbragt_kompas IS
	'Anbragte børns udvikling på Forandringskompasset ved hver periodes slutning: første måling under anbringelsen mod den seneste, samme rolle og udgave, når mindst én dimension er scoret begge gange. Én række pr. barn: myndighedens målinger før institutionens, barnets og forælderens. udfald og udfald_maal bruger tærsklerne i 5a_fremgang_andel og 5a_fastholdt_andel. Nøgle: kommune_kode, borger_id, periode_type, start.'$udsatte_saetning$)
,(497, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.anbragt_kompas.udfald IS
	'fremgang, tilbagegang, blandet eller uaendret.'$udsatte_saetning$)
,(498, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.anbragt_kompas.udfald_maal IS
	'Som udfald, eller fastholdt: uændret og på eller over målet.'$udsatte_saetning$)
,(499, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_5a WITH (security_invoker = true) AS
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
,(500, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_5a IS
	'Grundlag for mål 5A: én række pr. anbragt barn og periode.'$udsatte_saetning$)
,(501, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelsesdage WITH (security_invoker = true) AS
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
,(502, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelsesdage IS
	'Anbringelsesdage pr. kvartal, til barnet er for gammelt efter indikatorens alder_til: hver dag tæller én gang, også når to foranstaltninger dækker den. Nøgle: indikator, foranstaltning_id, dato.'$udsatte_saetning$)
,(503, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sagsbehandlerskift WITH (security_invoker = true) AS
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
,(504, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sagsbehandlerskift IS
	'Skift til en anden sagsbehandler i en sag på en dag hvor barnet er anbragt i sagen. Nøgle: sagsbehandlerperiode_id.'$udsatte_saetning$)
,(505, 'maal', '55-fokus5.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_5b WITH (security_invoker = true) AS
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
,(506, 'maal', '55-fokus5.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_5b IS
	'Grundlag for mål 5B: én række pr. anbringelse, skift, ophold, kvartal med anbringelsesdage eller barn på opgørelsesdagen. Rater har dage i rækker med tæller 0 og hændelser i rækker med nævner 0.'$udsatte_saetning$)
,(507, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_handleplan WITH (security_invoker = true) AS
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
			CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
					min(r.gyldig_fra) AS fra
				FROM udsatte_register.fristkatalog r
				WHERE r.fristtype LIKE 'handleplan%') o
		WHERE t.gruppe IN ('forebyggende', 'anbringelse', 'eftervaern')
			AND m.bevilget <= o.pr AND m.bevilget >= o.fra
		GROUP BY m.sag_id, m.bevilget, f.kode, f.art, f.regel, o.pr) d
		JOIN udsatte_register.sag s ON s.sag_id = d.sag_id
		JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		LEFT JOIN LATERAL (SELECT coalesce(
				max(h.udarbejdet) FILTER (WHERE h.udarbejdet <= d.bevilget
					AND coalesce(h.gyldig_til, 'infinity') >= d.bevilget),
				min(h.udarbejdet) FILTER (WHERE h.udarbejdet > d.bevilget))
				AS udarbejdet
			FROM udsatte_register.handleplan h
			WHERE h.sag_id = d.sag_id) h ON true) v$udsatte_saetning$)
,(508, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_handleplan IS
	'Afgørelser om foranstaltninger (én pr. sag og dag) med fristen for planen: før afgørelsen efter serviceloven (fire måneder ved formandsafgørelse), efter barnets lov tre måneder ved anbringelse med samtykke og før afgørelsen uden. Støttende indsats efter barnets lov § 32 er ikke med, fordi planen lovligt kan mangle. Pligten ophører med foranstaltningen, sagen eller (uden for efterværn) 18-årsdagen. udfoert er den plan der gjaldt på afgørelsens dag, ellers den første efter. Nøgle: foranstaltning_id.'$udsatte_saetning$)
,(509, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_ungeplan WITH (security_invoker = true) AS
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
				udsatte.foedselsdag(b.foedselsdato, 18)) AS slut,
			udsatte.opgoerelsesdato() AS pr
		FROM udsatte_register.foranstaltning m
			JOIN udsatte_register.foranstaltningstype t ON t.type_kode = m.type_kode
			JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		WHERE t.gruppe = 'anbringelse'
			AND greatest(m.bevilget, udsatte.foedselsdag(b.foedselsdato, 16))
				<= udsatte.opgoerelsesdato()
			AND m.bevilget < udsatte.foedselsdag(b.foedselsdato, 18)
			AND coalesce(m.afsluttet, 'infinity')
				>= udsatte.foedselsdag(b.foedselsdato, 16)
		ORDER BY s.sag_id, 8, m.foranstaltning_id) u
		JOIN udsatte_register.fristkatalog f ON f.fristtype = u.fristtype
			AND u.haendelse >= f.gyldig_fra
			AND u.haendelse <= coalesce(f.gyldig_til, 'infinity')) v$udsatte_saetning$)
,(510, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_ungeplan IS
	'Anbragte der er fyldt 16, med fristen for ungeplanen: tre måneder fra 16-årsdagen eller fra afgørelsen, hvis den er senere; før afgørelsen ved anbringelse uden samtykke. Nøgle: sag_id.'$udsatte_saetning$)
,(511, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_tilsyn WITH (security_invoker = true) AS
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
				s.bydel_nr, s.koen, s.foedselsdato, s.pr, s.fra, lower(r) AS start,
				least(upper(r), udsatte.foedselsdag(s.foedselsdato, 18)) - 1 AS slut
			FROM (SELECT s.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
					coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
					s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato, o.pr,
					o.fra, range_agg(daterange(m.ivaerksat,
						CASE WHEN m.afsluttet <= o.pr THEN m.afsluttet END, '[]')) AS dage
				FROM udsatte_register.sag s
					JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
					JOIN udsatte_register.foranstaltning m ON m.sag_id = s.sag_id
					JOIN udsatte_register.foranstaltningstype t
						ON t.type_kode = m.type_kode
					CROSS JOIN (SELECT udsatte.opgoerelsesdato() AS pr,
							min(r.gyldig_fra) AS fra
						FROM udsatte_register.fristkatalog r
						WHERE r.fristtype = 'tilsyn') o
				WHERE t.gruppe = 'anbringelse' AND m.ivaerksat <= o.pr
				GROUP BY s.sag_id, s.borger_id, s.handlekommune_kode, s.enhed_kode,
					s.oprindelig_bydel_nr, b.koen, b.foedselsdato, o.pr, o.fra) s
				CROSS JOIN LATERAL unnest(s.dage) r) e
			CROSS JOIN LATERAL (SELECT extract(year FROM p.start)::integer AS aar,
					p.start
				FROM udsatte.perioder(greatest(e.start, e.fra), e.slut, e.pr) p
				WHERE p.periode_type = 'aar') k
		WHERE e.slut >= e.fra
		GROUP BY e.sag_id, e.borger_id, e.kommune_kode, e.enhed_kode, e.bydel_nr,
			e.koen, e.foedselsdato, e.pr, k.aar, k.start) a
		JOIN udsatte_register.fristkatalog f ON f.fristtype = 'tilsyn'
			AND a.haendelse >= f.gyldig_fra
			AND a.haendelse <= coalesce(f.gyldig_til, 'infinity')
		JOIN unnest('{1,2,3,4,5,6,7,8,9,10,11,12}'::integer[]) n(nr)
			ON n.nr <= f.antal_pr_aar * a.dage / a.aarets_dage
		LEFT JOIN (SELECT s.sag_id, s.handlekommune_kode AS kommune_kode,
				extract(year FROM t.dato)::integer AS aar, t.dato,
				row_number() OVER (PARTITION BY s.handlekommune_kode, s.sag_id,
					extract(year FROM t.dato) ORDER BY t.dato) AS nr
			FROM udsatte_register.tilsyn t
				JOIN udsatte_register.foranstaltning m
					ON m.foranstaltning_id = t.foranstaltning_id
				JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
			WHERE t.samtale
			GROUP BY s.sag_id, s.handlekommune_kode, t.dato) t
			ON t.kommune_kode = a.kommune_kode AND t.sag_id = a.sag_id
				AND t.aar = a.aar AND t.nr = n.nr) v$udsatte_saetning$)
,(512, 'maal', '56-frister-plan-tilsyn.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_tilsyn IS
	'Anbragte børns tilsyn med samtale: én række for hvert tilsyn loven kræver i kalenderåret, forholdsmæssigt ned efter dage anbragt i året (rundet ned; en anbringelse der løber, regnes til årets slutning). Fristen er 31. december, eller anbringelsens sidste dag; et tilsyn der mangler den dag, kan ikke indhentes og er for_sent. Nøgle: sag_id, aar, nr.'$udsatte_saetning$)
,(513, 'maal', '58-frister-afgoerelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_afgoerelse WITH (security_invoker = true) AS
SELECT v.afgoerelse_id, v.sag_id, v.borger_id, v.kommune_kode, v.enhed_kode,
	v.bydel_nr, v.koen, v.foedselsdato, v.fristtype, v.kode, v.haendelse,
	v.frist, v.udfoert, v.ophoert,
	-- in time is a matter of the hour where the rule is in hours
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.meddelt > v.senest
		THEN 'for_sent'
		ELSE udsatte.fristudfald(v.frist, v.udfoert, NULL, v.ophoert, v.pr)
		END AS status,
	CASE WHEN v.udfoert = v.frist AND v.udfoert <= v.pr AND v.meddelt > v.senest
		THEN 0
		ELSE udsatte.dage_over(v.frist, v.udfoert, v.ophoert, v.pr) END AS dage_over
FROM (SELECT d.afgoerelse_id, d.sag_id, d.borger_id, d.kommune_kode,
		d.enhed_kode, d.bydel_nr, d.koen, d.foedselsdato, f.fristtype, f.kode,
		x.haendelse,
		CASE WHEN f.fristtype = 'formand_meddelelse'
			THEN (udsatte.frist_tidspunkt(d.ivaerksat, f.regel)
				AT TIME ZONE 'Europe/Copenhagen')::date
			WHEN f.fristtype LIKE 'genbehandling%'
			THEN least(udsatte.frist(x.haendelse, f.regel), d.naeste_senest)
			ELSE udsatte.frist(x.haendelse, f.regel) END AS frist,
		x.udfoert, x.ophoert, udsatte.opgoerelsesdato() AS pr,
		CASE WHEN f.fristtype = 'formand_meddelelse' THEN d.meddelt END AS meddelt,
		CASE WHEN f.fristtype = 'formand_meddelelse'
			THEN udsatte.frist_tidspunkt(d.ivaerksat, f.regel) END AS senest
	FROM (SELECT a.afgoerelse_id, a.sag_id, a.art, a.truffet, a.ivaerksat,
			a.meddelt, a.godkendt, a.endelig, a.naeste_senest, a.ophoert, s.borger_id, s.handlekommune_kode AS kommune_kode,
			coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
			s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
			(a.ivaerksat AT TIME ZONE 'Europe/Copenhagen')::date AS ivaerksat_dag,
			(a.meddelt AT TIME ZONE 'Europe/Copenhagen')::date AS meddelt_dag,
			lead(a.truffet) OVER (PARTITION BY s.borger_id, a.art
				ORDER BY a.truffet, a.afgoerelse_id) AS naeste_truffet,
			-- was the child placed, on the day and in the year before it
			EXISTS (SELECT
				FROM udsatte_register.sag t
					JOIN udsatte_register.foranstaltning m ON m.sag_id = t.sag_id
					JOIN udsatte_register.foranstaltningstype y
						ON y.type_kode = m.type_kode AND y.gruppe = 'anbringelse'
				WHERE t.borger_id = s.borger_id AND m.ivaerksat < a.truffet
					AND coalesce(m.afsluttet, 'infinity') >= a.truffet)
				AS anbragt,
			EXISTS (SELECT
				FROM udsatte_register.sag t
					JOIN udsatte_register.foranstaltning m ON m.sag_id = t.sag_id
					JOIN udsatte_register.foranstaltningstype y
						ON y.type_kode = m.type_kode AND y.gruppe = 'anbringelse'
				WHERE t.borger_id = s.borger_id AND m.ivaerksat < a.truffet
					AND coalesce(m.afsluttet, 'infinity')
						>= a.truffet - interval '1 year')
				AS anbragt_foer,
			CASE WHEN a.art = 'undersoegelse_uden_samtykke'
				THEN (SELECT min(u.afsluttet)
					FROM udsatte_register.undersoegelse u
					WHERE u.sag_id = a.sag_id AND u.uden_samtykke
						AND u.afsluttet >= a.truffet) END AS undersoegt
		FROM udsatte_register.afgoerelse a
			JOIN udsatte_register.sag s ON s.sag_id = a.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
		WHERE a.truffet <= udsatte.opgoerelsesdato()) d
		CROSS JOIN LATERAL (VALUES
			(CASE WHEN d.art = 'formand' THEN 'formand_meddelelse' END,
				d.ivaerksat_dag, d.meddelt_dag, NULL::date),
			(CASE WHEN d.art = 'formand' THEN 'formand_godkendelse' END,
				d.ivaerksat_dag, d.godkendt, d.ophoert),
			(CASE WHEN d.art = 'formand' THEN 'formand_bortfald' END,
				d.ivaerksat_dag, d.endelig, d.ophoert),
			(CASE WHEN d.art = 'uden_samtykke' AND NOT d.anbragt
				THEN 'afgoerelse_bortfald' END,
				d.truffet, d.ivaerksat_dag, d.ophoert),
			-- a decision appealed counts from the last instance's
			(CASE WHEN d.art <> 'uden_samtykke' THEN NULL
				WHEN d.truffet < udsatte.foedselsdag(d.foedselsdato, 1)
					THEN 'genbehandling_3'
				WHEN d.anbragt_foer THEN 'genbehandling_2'
				ELSE 'genbehandling_1' END,
				coalesce(d.endelig, d.truffet), d.naeste_truffet,
				least(d.ophoert, udsatte.foedselsdag(d.foedselsdato, 18))),
			(CASE WHEN d.art = 'undersoegelse_uden_samtykke'
				THEN 'undersoegelse_uden_samtykke' END,
				d.truffet, d.undersoegt,
				least(d.ophoert, udsatte.foedselsdag(d.foedselsdato, 18)))
			) x(fristtype, haendelse, udfoert, ophoert)
		JOIN udsatte_register.fristkatalog f ON f.fristtype = x.fristtype
			AND x.haendelse >= f.gyldig_fra
			AND x.haendelse <= coalesce(f.gyldig_til, 'infinity')
	WHERE x.haendelse <= udsatte.opgoerelsesdato()
	UNION ALL
	-- before the placement ends at 18: only where such decisions are
	-- registered at all, and not before they were
	SELECT NULL, p.sag_id, p.borger_id, p.kommune_kode, p.enhed_kode,
		p.bydel_nr, p.koen, p.foedselsdato, f.fristtype, f.kode, p.fylder_18,
		udsatte.frist(p.fylder_18, f.regel), p.udfoert,
		least(p.slut, p.fylder_18),
		udsatte.opgoerelsesdato(), NULL, NULL
	FROM (SELECT s.sag_id, s.borger_id, s.handlekommune_kode AS kommune_kode,
			coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
			s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
			udsatte.foedselsdag(b.foedselsdato, 18) AS fylder_18,
			max(coalesce(m.afsluttet, 'infinity')) AS slut, g.foerste,
			(SELECT min(a.truffet)
			FROM udsatte_register.afgoerelse a
				JOIN udsatte_register.sag t ON t.sag_id = a.sag_id
			WHERE t.borger_id = s.borger_id AND a.art = 'eftervaern')
				AS udfoert
		FROM udsatte_register.foranstaltning m
			JOIN udsatte_register.foranstaltningstype y
				ON y.type_kode = m.type_kode AND y.gruppe = 'anbringelse'
			JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
			JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
			JOIN (SELECT t.handlekommune_kode, min(a.truffet) AS foerste
				FROM udsatte_register.afgoerelse a
					JOIN udsatte_register.sag t ON t.sag_id = a.sag_id
				WHERE a.art = 'eftervaern'
				GROUP BY t.handlekommune_kode) g
				ON g.handlekommune_kode = s.handlekommune_kode
		WHERE m.ivaerksat <= udsatte.opgoerelsesdato()
			AND udsatte.foedselsdag(b.foedselsdato, 17) <= udsatte.opgoerelsesdato()
		GROUP BY s.sag_id, s.borger_id, s.handlekommune_kode, s.enhed_kode,
			s.oprindelig_bydel_nr, b.koen, b.foedselsdato, g.foerste) p
		JOIN udsatte_register.fristkatalog f
			ON f.fristtype = 'eftervaern_afgoerelse'
			AND p.fylder_18 >= f.gyldig_fra
			AND p.fylder_18 <= coalesce(f.gyldig_til, 'infinity')
	WHERE udsatte.frist(p.fylder_18, f.regel) >= p.foerste
		AND p.slut >= udsatte.frist(p.fylder_18, f.regel)) v$udsatte_saetning$)
,(514, 'maal', '58-frister-afgoerelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_afgoerelse IS
	'Frister som en afgørelse udløser: formandsafgørelsens meddelelse (24 timer), godkendelse (syv dage, iværksættelsens dag er dag 1) og bortfald (en måned); iværksættelse af en anbringelse uden samtykke (tre måneder) og udvalgets nye afgørelse (ét, to eller tre år, eller den kortere dag udvalget har sat); undersøgelse uden samtykke (to måneder). Dertil afgørelsen om efterværn senest seks måneder før 18-årsdagen for anbragte, men kun i kommuner der registrerer disse afgørelser, og fra den første af dem. Nøgle: kode, sag_id, afgoerelse_id.'$udsatte_saetning$)
,(515, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_6a WITH (security_invoker = true) AS
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
,(516, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_6a IS
	'Grundlag for mål 6A: ét svar i ledelsestilsynet pr. række, én gang i den samlede indikator og én gang i emnets egen (6a_<emne>_andel).'$udsatte_saetning$)
,(517, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_6b WITH (security_invoker = true) AS
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
,(518, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_6b IS
	'Grundlag for mål 6B: én række pr. undersøgelse hvis frist er faldet, på fristens dag. Åben efter fristen tæller som ikke overholdt.'$udsatte_saetning$)
,(519, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.handleplan_opgoerelse WITH (security_invoker = true) AS
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
,(520, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.handleplan_opgoerelse IS
	'Sager med aktiv foranstaltning på hver opgørelsesdag (kvartalets sidste dag, og for året fjerde kvartals) og den nyeste plan der gjaldt den dag; udarbejdet er tom uden en gyldig plan. Nøgle: sag_id, periode_type, dato.'$udsatte_saetning$)
,(521, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_6c WITH (security_invoker = true) AS
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
,(522, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_6c IS
	'Grundlag for mål 6C: planer, opfølgninger, underretninger og tilsyn. Frister er rækker på fristens dag; åben efter fristen tæller som ikke overholdt.'$udsatte_saetning$)
,(523, 'maal', '60-fokus6.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_6c_gentagelse WITH (security_invoker = true) AS
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
		-- the one before counts wherever the child lived then; of one day's the
		-- first registered comes first
		(SELECT (max(x.modtaget) AT TIME ZONE 'Europe/Copenhagen')::date
		FROM udsatte_register.underretning x
		WHERE x.borger_id = u.borger_id
			AND x.modtaget < (u.dato + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen'
			AND (x.modtaget < u.dato::timestamp AT TIME ZONE 'Europe/Copenhagen'
				OR x.underretning_id < u.underretning_id)) AS forrige,
		min(u.dato) OVER (PARTITION BY u.kommune_kode) AS foerste
	FROM udsatte_maal.underretning_sted u) v
	JOIN udsatte_register.indikator i
		ON i.indikator = 'genunderretning_baglaens_andel'
			AND v.alder BETWEEN i.alder_fra AND i.alder_til
WHERE v.dato <= udsatte.opgoerelsesdato()
	-- before that, an earlier notification may be missing from the register
	AND v.dato >= v.foerste + make_interval(months => i.vindue_mdr)$udsatte_saetning$)
,(524, 'maal', '60-fokus6.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_6c_gentagelse IS
	'Grundlag for de to mål for nye underretninger: lukkede sager og afsluttede undersøgelser et år efter (på dagen vinduet er gået), og underretninger der fulgte efter en anden.'$udsatte_saetning$)
,(525, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sagsfrist_beregnet WITH (security_invoker = true) AS
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
	u.status IN ('loebende', 'forfalden') OR u.status = 'foreloebig'
		AND least(u.udfoert, u.ophoert, udsatte.opgoerelsesdato() + 1)
			> udsatte.opgoerelsesdato() AS aaben,
	u.undersoegelse_id AS haendelse_id, u.ophoert
FROM udsatte_maal.frist_undersoegelse u
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
FROM udsatte_maal.frist_tilsyn u
UNION ALL
SELECT u.kode, u.kommune_kode, u.enhed_kode, u.bydel_nr, u.sag_id,
	u.borger_id, u.haendelse, u.frist, u.udfoert, u.status, u.dage_over,
	u.status IN ('loebende', 'forfalden'), u.afgoerelse_id, u.ophoert
FROM udsatte_maal.frist_afgoerelse u$udsatte_saetning$)
,(526, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sagsfrist_beregnet IS
	'Alle frister regnet nu, uden lageret og uden katalogets tekster. Brug sagsfrist. Nøgle: som sagsfrist.'$udsatte_saetning$)
,(527, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sagsfrist WITH (security_invoker = true) AS
SELECT v.kode, f.fristtype, f.lov, f.paragraf, f.pligt, v.kommune_kode,
	v.enhed_kode, v.bydel_nr, v.sag_id, v.borger_id, v.haendelse, v.frist,
	v.udfoert, v.status, v.dage_over, v.aaben, v.haendelse_id, v.ophoert
FROM (SELECT l.kode, l.kommune_kode, l.enhed_kode, l.bydel_nr, l.sag_id,
		l.borger_id, l.haendelse, l.frist, l.udfoert, l.status, l.dage_over,
		l.aaben, l.haendelse_id, l.ophoert
	FROM udsatte_register.sagsfrist_lager l
	WHERE udsatte.intern_lager('visning sagsfrist', NULL) IS NOT NULL
	UNION ALL
	SELECT b.kode, b.kommune_kode, b.enhed_kode, b.bydel_nr, b.sag_id,
		b.borger_id, b.haendelse, b.frist, b.udfoert, b.status, b.dage_over,
		b.aaben, b.haendelse_id, b.ophoert
	FROM udsatte_maal.sagsfrist_beregnet b
	WHERE udsatte.intern_lager('visning sagsfrist', NULL) IS NULL) v
	JOIN udsatte_register.fristkatalog f ON f.kode = v.kode$udsatte_saetning$)
,(528, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sagsfrist IS
	'Alle frister i alle sager og underretninger, som de stod på opgørelsesdatoen: pligt, lov, udløsende hændelse, frist, udført, status og dage over. Opfølgninger efter barnets lov uden aftalt dag har ingen frist og er ikke med. Nøgle: kode, sag_id, haendelse_id, haendelse, frist, udfoert.'$udsatte_saetning$)
,(529, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_kalender WITH (security_invoker = true) AS
SELECT s.frist, s.kommune_kode, s.enhed_kode,
	coalesce(e.navn, s.enhed_kode) AS enhed, s.fristtype, s.kode, s.pligt,
	s.frist - udsatte.opgoerelsesdato() AS dage_til,
	udsatte.er_arbejdsdag(s.frist) AND l.navn IS NULL AS er_arbejdsdag,
	udsatte.helligdag(s.frist) AS helligdag, count(*) AS antal,
	l.navn AS lukkedag,
	coalesce(p.sagsbehandler_noegle, 'ukendt') AS sagsbehandler_noegle
FROM udsatte_maal.sagsfrist s
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = s.enhed_kode
	LEFT JOIN (SELECT d.kommune_kode, d.dato,
			string_agg(d.navn, ', ' ORDER BY d.navn) AS navn
		FROM udsatte_register.lukkedag d
		GROUP BY d.kommune_kode, d.dato) l
		ON l.kommune_kode = s.kommune_kode AND l.dato = s.frist
	LEFT JOIN (SELECT DISTINCT ON (b.sag_id) b.sag_id, b.sagsbehandler_noegle
		FROM udsatte_register.sagsbehandlerperiode b
		WHERE b.fra <= udsatte.opgoerelsesdato()
			AND coalesce(b.til, 'infinity') >= udsatte.opgoerelsesdato()
		ORDER BY b.sag_id, b.fra DESC, b.sagsbehandlerperiode_id DESC) p
		ON p.sag_id = s.sag_id
WHERE s.aaben AND s.status = 'loebende'
	AND s.frist >= udsatte.opgoerelsesdato()
	AND s.frist <= udsatte.opgoerelsesdato() + 90
GROUP BY s.frist, s.kommune_kode, s.enhed_kode, e.navn, s.fristtype, s.kode,
	s.pligt, l.navn, p.sagsbehandler_noegle$udsatte_saetning$)
,(530, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_kalender IS
	'Åbne frister de næste 90 dage: antal pr. dag, enhed, sagsbehandler og pligt. sagsbehandler_noegle er den der har sagen på opgørelsesdatoen, og ukendt når ingen har. Kommunens egne lukkedage vises, men flytter ikke en lovbestemt frist. Nøgle: frist, kommune_kode, enhed_kode, kode, sagsbehandler_noegle.'$udsatte_saetning$)
,(531, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_belastning WITH (security_invoker = true) AS
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
		AS tilsyn,
	sum(CASE WHEN v.fristtype ~ '^(formand|genbehandling|afgoerelse|eftervaern)'
		THEN v.antal ELSE 0 END)::bigint AS afgoerelser
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
,(532, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_belastning IS
	'Åbne frister pr. enhed og uge: denne uge og de næste 12 (uge er mandagen), og de forfaldne for sig (forfaldne_uge sand, uge tom). Enheder med mindst én åben frist har en række for hver uge. Nøgle: kommune_kode, enhed_kode, uge.'$udsatte_saetning$)
,(533, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_forfaldne WITH (security_invoker = true) AS
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
,(534, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_forfaldne IS
	'Åbne frister der er overskredet, ældste først, også undersøgelser med en foreløbig vurdering. Nøgle: som sagsfrist.'$udsatte_saetning$)
,(535, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_rettidighed_beregnet WITH (security_invoker = true) AS
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
		FROM (SELECT s.fristtype, p.kommune_kode, s.enhed_kode, s.status,
				s.dage_over::double precision AS dage_over,
				date_trunc('quarter', s.frist::timestamp)::date AS kvartal,
				date_trunc('year', s.frist::timestamp)::date AS aar
			FROM udsatte_maal.sagsfrist s
				JOIN udsatte_maal.opgoerelsessted p
					ON coalesce(p.kommune_kode, s.kommune_kode) = s.kommune_kode
			WHERE s.status <> 'loebende' AND s.frist <= udsatte.opgoerelsesdato()) d
		GROUP BY d.fristtype, d.kommune_kode,
			GROUPING SETS ((d.enhed_kode, d.kvartal), (d.kvartal),
				(d.enhed_kode, d.aar), (d.aar))
		-- the whole country is shown as one
		HAVING d.kommune_kode IS NOT NULL OR grouping(d.enhed_kode) = 1
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
				FROM (SELECT s.fristtype, p.kommune_kode, s.enhed_kode,
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
						JOIN udsatte_maal.opgoerelsessted p
							ON coalesce(p.kommune_kode, s.kommune_kode) = s.kommune_kode
					GROUP BY 1, 2, 3, 4, 5, 6) t
				GROUP BY t.fristtype, t.kommune_kode, t.tid,
					GROUPING SETS ((t.enhed_kode, t.kvartal), (t.kvartal),
						(t.enhed_kode, t.aar), (t.aar))
				HAVING t.kommune_kode IS NOT NULL
					OR grouping(t.enhed_kode) = 1) m) k
		GROUP BY k.fristtype, k.kommune_kode, k.enhed_kode, k.periode_type,
			k.periode_start) c
	GROUP BY c.fristtype, c.kommune_kode, c.enhed_kode, c.periode_type,
		c.periode_start) r
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = r.enhed_kode
	LEFT JOIN LATERAL udsatte.wilson(r.overholdt, r.antal) w ON true$udsatte_saetning$)
,(536, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_rettidighed_beregnet IS
	'frist_rettidighed regnet nu, uden lageret. Brug frist_rettidighed. Nøgle: som frist_rettidighed.'$udsatte_saetning$)
,(537, 'maal', '62-fristoverblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.frist_rettidighed WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.frist_rettidighed_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'frist_rettidighed'
	AND udsatte.intern_lager('visning frist_rettidighed', NULL) IS NOT NULL
UNION ALL
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.frist_rettidighed_beregnet,
		l.raekke) r ON r.kommune_kode IS NULL
WHERE l.visning = 'frist_rettidighed' AND l.kommune_kode IS NULL
	AND udsatte.intern_lager('visning frist_rettidighed', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.frist_rettidighed_beregnet b
WHERE udsatte.intern_lager('visning frist_rettidighed', NULL) IS NULL$udsatte_saetning$)
,(538, 'maal', '62-fristoverblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.frist_rettidighed IS
	'Rettidighed pr. pligt, enhed (tom er i alt) og periode; kommune_kode er tom for hele landet, når der er mere end én kommune. antal er alle hvis frist faldt i perioden, senest på opgørelsesdatoen, uden de lovligt bortfaldne; åben efter fristen tæller som ikke overholdt. andel har Wilson-interval. km_andel er et tidligt varsel: den del af de frister der er sat i gang i perioden, der ventes overholdt, skønnet (Kaplan-Meier) over både afgjorte og løbende. Nøgle: fristtype, kommune_kode, enhed_kode, periode_type, periode_start.'$udsatte_saetning$)
,(539, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.noegletal WITH (security_invoker = true) AS
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
,(540, 'maal', '70-noegletal.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.noegletal IS
	'Alle indikatorer, perioder og opdelinger: én række pr. celle med tæller, nævner, værdi, 95 og 99,8 % interval, måltal, sammenligning med året før og tendens. NULL i en opdelingskolonne er i alt; kommune_kode NULL er hele landet. Nøgle: indikator, periode_type, periode_start og opdelingskolonnerne. Filtrér på indikator og kommune_kode.'$udsatte_saetning$)
,(541, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_alle WITH (security_invoker = true) AS
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
,(542, 'maal', '70-noegletal.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.maal_alle IS
	'Alle indikatorer med navne, i alt og pr. myndighedsenhed, pr. kvartal og år. Øvrige opdelinger findes i noegletal. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.'$udsatte_saetning$)
,(543, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_1a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1A'$udsatte_saetning$)
,(544, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_1b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1B'$udsatte_saetning$)
,(545, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_1c WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '1C'$udsatte_saetning$)
,(546, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_2a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '2A'$udsatte_saetning$)
,(547, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_2b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '2B'$udsatte_saetning$)
,(548, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_3a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '3A'$udsatte_saetning$)
,(549, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_3b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '3B'$udsatte_saetning$)
,(550, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_4a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '4A'$udsatte_saetning$)
,(551, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_5a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '5A'$udsatte_saetning$)
,(552, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_5b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '5B'$udsatte_saetning$)
,(553, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_6a WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6A'$udsatte_saetning$)
,(554, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_6b WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6B'$udsatte_saetning$)
,(555, 'maal', '70-noegletal.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.maal_6c WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.maal = '6C'$udsatte_saetning$)
,(556, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.strategi_overblik WITH (security_invoker = true) AS
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
,(557, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.strategi_overblik IS
	'Hele strategien: én række pr. hovedindikator, år og kommune med værdi, året før, måltal, vurdering, tendens, dækning og en tekst til indstillingen. Nøgle: indikator, aar, kommune_kode.'$udsatte_saetning$)
,(558, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.fokusomraade_overblik WITH (security_invoker = true) AS
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
,(559, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.fokusomraade_overblik IS
	'Hvor mange af et fokusområdes hovedindikatorer der er blevet bedre, uændrede eller dårligere, og hvor mange der har nået deres måltal. Nøgle: strategi, fokusomraade_nr, aar, kommune_kode.'$udsatte_saetning$)
,(560, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.pejlemaerke_overblik WITH (security_invoker = true) AS
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
,(561, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.pejlemaerke_overblik IS
	'De politiske pejlemærker: hovedindikatorerne under det fokusområde der svarer til pejlemærket, samlet pr. år. Nøgle: strategi, pejlemaerke_nr, aar, kommune_kode.'$udsatte_saetning$)
,(562, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.noegletal_tragt WITH (security_invoker = true) AS
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
,(563, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.noegletal_tragt IS
	'Tragtdiagram: hver enheds værdi mod kommunens samlede. over_95/over_998 og under_95/under_998 siger at enhedens 95 eller 99,8 % interval udelukker den samlede værdi. Nøgle: indikator, aar, kommune_kode, enhed_kode.'$udsatte_saetning$)
,(564, 'maal', '80-overblik.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.noegletal_spc WITH (security_invoker = true) AS
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
,(565, 'maal', '80-overblik.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.noegletal_spc IS
	'Kontroldiagram (XmR) over afsluttede kvartaler: middelværdi og grænser pr. segment mellem seriebrud; brud siger hvilken regel et punkt bryder, proeve at der er under 12 punkter. Nøgle: indikator, kommune_kode, enhed_kode, periode_start.'$udsatte_saetning$)
,(566, 'maal', '84-henvendelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.henvendelse WITH (security_invoker = true) AS
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
	FROM (SELECT 'alder'::text AS tabel, a.enhed_kode, a.maaned,
			sum(a.antal) AS antal
		FROM udsatte_register.henvendelse_alder a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'tema', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_tema a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'udfald', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_udfald a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'kanal', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_kanal a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'bydel', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_bydel a
		GROUP BY a.enhed_kode, a.maaned
		UNION ALL
		SELECT 'herkomst', a.enhed_kode, a.maaned, sum(a.antal)
		FROM udsatte_register.henvendelse_herkomst a
		GROUP BY a.enhed_kode, a.maaned) t
	WHERE t.maaned <= (SELECT udsatte.opgoerelsesdato())
	GROUP BY t.enhed_kode, t.maaned
	WINDOW w AS (PARTITION BY t.enhed_kode)) h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode$udsatte_saetning$)
,(567, 'maal', '84-henvendelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.henvendelse IS
	'Henvendelser til rådgivning pr. enhed og måned: antal efter hver af de smalle tabeller (tom når enheden slet ikke bruger tabellen), det største af dem som antal, og om de stemmer. Nøgle: enhed_kode, maaned.'$udsatte_saetning$)
,(568, 'maal', '84-henvendelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.henvendelse_uenighed WITH (security_invoker = true) AS
SELECT h.kommune_kode, h.type, h.enhed_kode, h.enhed, h.maaned, h.efter_alder,
	h.efter_tema, h.efter_udfald, h.efter_kanal, h.efter_bydel,
	h.efter_herkomst,
	(h.antal - least(h.efter_alder, h.efter_tema, h.efter_udfald,
		h.efter_kanal, h.efter_bydel, h.efter_herkomst))::double precision
		AS forskel
FROM udsatte_maal.henvendelse h
WHERE NOT h.stemmer$udsatte_saetning$)
,(569, 'maal', '84-henvendelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.henvendelse_uenighed IS
	'Enheder og måneder hvor de smalle tabeller ikke har talt lige mange henvendelser, og den største forskel. Skal være tom. Nøgle: enhed_kode, maaned.'$udsatte_saetning$)
,(570, 'maal', '85-datakvalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.datakvalitet WITH (security_invoker = true) AS
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
SELECT 'mangler_ivaerksat'::text AS regel, 'afgoerelse'::text AS tabel,
	x.kilde_id AS kilde_id, 'advarsel'::text AS alvor,
	s.handlekommune_kode AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode, x.truffet AS dato,
	'Formandsafgørelsen har intet tidspunkt for iværksættelsen, så dens frister kan ikke regnes.'::text AS beskrivelse,
	'Registrér tidspunktet.'::text AS handling
FROM udsatte_register.afgoerelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
WHERE x.art = 'formand' AND x.ivaerksat IS NULL
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
FROM (SELECT o.kilde_id, o.sag_id, o.afholdt, count(*) OVER (PARTITION BY g.enhed_kode,
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
	JOIN LATERAL (SELECT g.handlekommune_kode, g.enhed_kode
		FROM udsatte_register.sag g
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
,(571, 'maal', '85-datakvalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.datakvalitet IS
	'Fund i data: én række pr. fund med regel, tabel, nøgle i kildesystemet, alvor (fejl eller advarsel) og hvad der skal gøres. Nøgle: regel, tabel, kilde_id.'$udsatte_saetning$)
,(572, 'maal', '85-datakvalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.datakvalitet_overblik WITH (security_invoker = true) AS
SELECT d.regel, d.tabel, d.alvor, d.kommune_kode, d.enhed_kode,
	extract(year FROM d.dato)::integer AS aar, count(*)::integer AS fund,
	min(d.beskrivelse) AS beskrivelse, min(d.handling) AS handling
FROM udsatte_maal.datakvalitet d
GROUP BY d.regel, d.tabel, d.alvor, d.kommune_kode, d.enhed_kode,
	extract(year FROM d.dato)$udsatte_saetning$)
,(573, 'maal', '85-datakvalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.datakvalitet_overblik IS
	'Antal fund pr. regel, enhed og år. Nøgle: regel, tabel, kommune_kode, enhed_kode, aar.'$udsatte_saetning$)
,(574, 'maal', '86-forloeb.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.barnets_forloeb WITH (security_invoker = true) AS
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
SELECT s.borger_id AS borger_id, x.sag_id AS sag_id, x.truffet AS dato,
	'afgoerelse'::text AS tabel, x.afgoerelse_id AS haendelse_id,
	CASE x.art WHEN 'formand' THEN 'Formandsafgørelse'
		WHEN 'uden_samtykke' THEN 'Afgørelse uden samtykke'
		WHEN 'undersoegelse_uden_samtykke' THEN 'Afgørelse om undersøgelse uden samtykke'
		ELSE 'Afgørelse om efterværn' END::text AS haendelse_tekst,
	NULL::text AS detalje
FROM udsatte_register.afgoerelse x
	JOIN udsatte_register.sag s ON s.sag_id = x.sag_id
UNION ALL
SELECT x.borger_id AS borger_id, NULL::bigint AS sag_id, x.fra AS dato,
	'bopael'::text AS tabel, x.bopael_id AS haendelse_id,
	'Flyttet til'::text AS haendelse_tekst, k.navn || coalesce(', ' || y.navn, '') AS detalje
FROM udsatte_register.bopael x
	JOIN udsatte_register.kommune k ON k.kommune_kode = x.kommune_kode
	LEFT JOIN udsatte_register.bydel y ON y.kommune_kode = x.kommune_kode
		AND y.bydel_nr = x.bydel_nr$udsatte_saetning$)
,(575, 'maal', '86-forloeb.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.barnets_forloeb IS
	'Et barns forløb: én række pr. hændelse på tværs af alle tabeller. Filtrér på borger_id, og sortér efter dato. Nøgle: tabel, haendelse_id, haendelse_tekst.'$udsatte_saetning$)
,(576, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_barn WITH (security_invoker = true) AS
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
,(577, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_barn IS
	'Ét barns bevægelse på kompasset: første og seneste sammenlignelige måling på hver dimension, målet, ændringen og dagene imellem, til dialogen med barn og familie. Ti rækker pr. barn, udgave, rolle og måler; seneste er tom, når der kun er én måling. Nøgle: borger_id, katalog_kode, rolle, enhed_kode, nr.'$udsatte_saetning$)
,(578, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_barn_aar WITH (security_invoker = true) AS
SELECT u.kommune_kode, u.borger_id, u.sag_id, u.katalog_kode, u.rolle,
	u.enhed_kode, extract(year FROM u.periode_start)::integer AS aar,
	u.foer_dato AS foerste_dato, u.efter_dato AS seneste_dato, u.dage,
	udsatte.kompas_udfald(u.foer, u.efter) AS udfald,
	udsatte.kompas_udfald(u.foer, u.efter, u.maal, 1) AS udfald_maal,
	u.antal_maalinger
FROM udsatte.kompas_udvalg('-infinity', udsatte.opgoerelsesdato(), 0, 'aar') u$udsatte_saetning$)
,(579, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_barn_aar IS
	'Hvert barns udfald i et kalenderår: årets første måling mod årets seneste sammenlignelige, samme udgave, rolle og måler. udfald er fremgang (mindst én dimension op, ingen ned), tilbagegang, blandet eller uaendret, og tomt når barnet kun har én måling. Nøgle: borger_id, katalog_kode, rolle, enhed_kode, aar.'$udsatte_saetning$)
,(580, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_barn_aar.udfald_maal IS
	'Som udfald, eller fastholdt: uændret og på eller over målet.'$udsatte_saetning$)
,(581, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_barn_program WITH (security_invoker = true) AS
SELECT DISTINCT b.kommune_kode, d.program_kode, b.borger_id, b.aar,
	b.katalog_kode, b.rolle, b.enhed_kode, b.udfald, b.udfald_maal, b.dage
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
		AND coalesce(d.til, 'infinity') >= b.foerste_dato$udsatte_saetning$)
,(582, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_barn_program IS
	'Hvert barns udfald i et kalenderår og de programmer det var i imens: målingerne i året overlapper et forløb i programmet. Et barn i to programmer har en række i hvert. Nøgle: borger_id, katalog_kode, rolle, enhed_kode, aar, program_kode.'$udsatte_saetning$)
,(583, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_barn_program.udfald_maal IS
	'Som udfald, eller fastholdt: uændret og på eller over målet.'$udsatte_saetning$)
,(584, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_gruppe_beregnet WITH (security_invoker = true) AS
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
		FROM udsatte_maal.kompas_barn_program b) g
	GROUP BY g.niveau, g.kommune_kode, g.gruppe_kode, g.aar, g.katalog_kode,
		g.rolle) t
	CROSS JOIN LATERAL udsatte.wilson(t.fremgang, t.par) w
	CROSS JOIN LATERAL udsatte.wilson(t.tilbagegang, t.par) v$udsatte_saetning$)
,(585, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_gruppe_beregnet IS
	'kompas_gruppe regnet nu, uden lageret. Brug kompas_gruppe. Nøgle: som kompas_gruppe.'$udsatte_saetning$)
,(586, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_gruppe WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.kompas_gruppe_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'kompas_gruppe'
	AND udsatte.intern_lager('visning kompas_gruppe', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.kompas_gruppe_beregnet b
WHERE udsatte.intern_lager('visning kompas_gruppe', NULL) IS NULL$udsatte_saetning$)
,(587, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_gruppe IS
	'Udfald i en gruppe børn pr. kalenderår, udgave og rolle: niveau enhed, omraade (hele kommunen) eller program. antal er målte børn, par dem med to sammenlignelige målinger i året; alle udfald er antal af par. Læs fremgang, uændret og tilbagegang sammen; der er ingen kontrolgruppe. Læg ikke roller sammen: samme barn kan være målt af flere. gruppe_kode er enhedens eller programmets kode, tom for hele området. Filtrér på niveau. Nøgle: niveau, kommune_kode, gruppe_kode, aar, katalog_kode, rolle.'$udsatte_saetning$)
,(588, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_gruppe.niveau IS
	'enhed, omraade eller program.'$udsatte_saetning$)
,(589, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_gruppe.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.'$udsatte_saetning$)
,(590, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_gruppe.antal IS
	'Antal målte børn i året, målt af rollen.'$udsatte_saetning$)
,(591, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_enhed WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.gruppe_kode AS enhed_kode,
	coalesce(e.navn, g.gruppe_kode) AS enhed, g.aar, g.katalog_kode, g.rolle,
	g.antal, g.par, g.par_andel, g.fremgang, g.uaendret, g.fastholdt,
	g.tilbagegang, g.blandet, g.fremgang_andel, g.nedre95, g.oevre95,
	g.tilbagegang_andel, g.tilbagegang_nedre95, g.tilbagegang_oevre95,
	g.median_dage
FROM udsatte_maal.kompas_gruppe g
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = g.gruppe_kode
WHERE g.niveau = 'enhed'$udsatte_saetning$)
,(592, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_enhed IS
	'Kompasset pr. institution eller enhed og kalenderår: børn med fremgang (mindst én dimension op, ingen ned), uændrede og med tilbagegang blandt dem med to sammenlignelige målinger i året. Institutionens egne målinger står på institutionen, andres på sagens enhed. Nøgle: kommune_kode, enhed_kode, aar, katalog_kode, rolle.'$udsatte_saetning$)
,(593, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enhed.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.'$udsatte_saetning$)
,(594, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enhed.antal IS
	'Antal målte børn i året, målt af rollen.'$udsatte_saetning$)
,(595, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_omraade WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.antal, g.par,
	g.par_andel, g.fremgang, g.uaendret, g.fastholdt, g.tilbagegang, g.blandet,
	g.fremgang_andel, g.nedre95, g.oevre95, g.tilbagegang_andel,
	g.tilbagegang_nedre95, g.tilbagegang_oevre95, g.median_dage
FROM udsatte_maal.kompas_gruppe g
WHERE g.niveau = 'omraade'$udsatte_saetning$)
,(596, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_omraade IS
	'Kompasset for hele området (kommunen) pr. kalenderår: børn med fremgang, uændrede og med tilbagegang blandt dem med to sammenlignelige målinger i året. Nøgle: kommune_kode, aar, katalog_kode, rolle.'$udsatte_saetning$)
,(597, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_omraade.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.'$udsatte_saetning$)
,(598, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_omraade.antal IS
	'Antal målte børn i året, målt af rollen.'$udsatte_saetning$)
,(599, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_program WITH (security_invoker = true) AS
SELECT g.kommune_kode, g.gruppe_kode AS program_kode, p.navn AS program,
	p.evidensbaseret, g.aar, g.katalog_kode, g.rolle, g.antal, g.par,
	g.par_andel, g.fremgang, g.uaendret, g.fastholdt, g.tilbagegang, g.blandet,
	g.fremgang_andel, g.nedre95, g.oevre95, g.tilbagegang_andel,
	g.tilbagegang_nedre95, g.tilbagegang_oevre95, g.median_dage
FROM udsatte_maal.kompas_gruppe g
	LEFT JOIN udsatte_register.program p ON p.program_kode = g.gruppe_kode
WHERE g.niveau = 'program'$udsatte_saetning$)
,(600, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_program IS
	'Kompasset pr. program og kalenderår: børn hvis målinger i året overlapper et forløb i programmet (indsatsforløb, eller foranstaltning med programmet). Et barn i to programmer tæller i begge. Tallene sammenligner ikke med børn uden programmet. Nøgle: kommune_kode, program_kode, aar, katalog_kode, rolle.'$udsatte_saetning$)
,(601, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_program.uaendret IS
	'Antal uden ændring på nogen dimension scoret begge gange.'$udsatte_saetning$)
,(602, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_program.antal IS
	'Antal målte børn i året, målt af rollen.'$udsatte_saetning$)
,(603, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_radar_beregnet WITH (security_invoker = true) AS
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
,(604, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_radar_beregnet IS
	'kompas_radar regnet nu, uden lageret. Brug kompas_radar. Nøgle: som kompas_radar.'$udsatte_saetning$)
,(605, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_radar WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.kompas_radar_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'kompas_radar'
	AND udsatte.intern_lager('visning kompas_radar', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.kompas_radar_beregnet b
WHERE udsatte.intern_lager('visning kompas_radar', NULL) IS NULL$udsatte_saetning$)
,(606, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_radar IS
	'Ti rækker til et radardiagram pr. enhed og kalenderår: gennemsnit af første, seneste og mål på hver dimension, over børn scoret begge gange, med 95 % t-interval for ændringen. Tom enhed_kode er hele kommunen. Nøgle: kommune_kode, enhed_kode, aar, katalog_kode, rolle, nr.'$udsatte_saetning$)
,(607, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_radar.uaendret IS
	'Antal uden ændring på dimensionen.'$udsatte_saetning$)
,(608, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_radar.antal IS
	'Antal børn scoret på dimensionen begge gange.'$udsatte_saetning$)
,(609, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_daekning_beregnet WITH (security_invoker = true) AS
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
,(610, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_daekning_beregnet IS
	'kompas_daekning regnet nu, uden lageret. Brug kompas_daekning. Nøgle: som kompas_daekning.'$udsatte_saetning$)
,(611, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_daekning WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.kompas_daekning_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'kompas_daekning'
	AND udsatte.intern_lager('visning kompas_daekning', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.kompas_daekning_beregnet b
WHERE udsatte.intern_lager('visning kompas_daekning', NULL) IS NULL$udsatte_saetning$)
,(612, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_daekning IS
	'Hvem der burde have en måling, og hvem der har: afsluttede undersøgelser, afholdte opfølgninger og lukkede sager pr. enhed og kalenderår, siden den første udgave af kompasset. Målt er en måling i sagen, af hvem som helst, fra 30 dage før (undersøgelser: før den blev iværksat) til 30 dage efter; de 30 dage er en antagelse. Nøgle: kommune_kode, enhed_kode, aar, anledning.'$udsatte_saetning$)
,(613, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_daekning.daekning IS
	'Andel af lejlighederne hvor der er målt.'$udsatte_saetning$)
,(614, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_daekning.anledning IS
	'undersoegelse (afsluttet), opfoelgning (afholdt) eller afslutning (sagen lukket).'$udsatte_saetning$)
,(615, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_barn_enighed WITH (security_invoker = true) AS
SELECT b.kommune_kode, b.borger_id, b.maaned,
	extract(year FROM b.maaned)::integer AS aar, b.katalog_kode, b.rolle,
	b.anden_rolle, n.nr, b.anden_skoen[n.nr] - b.skoen[n.nr] AS forskel
FROM udsatte.kompas_udvalg_bedoemmere('-infinity', udsatte.opgoerelsesdato()) b
	CROSS JOIN generate_series(1, 10) n(nr)
WHERE b.anden_skoen[n.nr] - b.skoen[n.nr] IS NOT NULL$udsatte_saetning$)
,(616, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_barn_enighed IS
	'Hver gang to bedømmere har scoret samme barn på samme dimension i samme måned, og forskellen: anden rolle minus rolle. Nøgle: borger_id, maaned, katalog_kode, rolle, anden_rolle, nr.'$udsatte_saetning$)
,(617, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_barn_enighed.forskel IS
	'Forskel i point: anden rolle minus rolle.'$udsatte_saetning$)
,(618, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_enighed_periode WITH (security_invoker = true) AS
SELECT t.periode_type, t.aar, t.kommune_kode, t.katalog_kode, t.rolle,
	t.anden_rolle, t.nr, d.navn AS dimension_navn, d.gruppe, t.antal, t.enige,
	t.inden_for_en, t.enige::double precision / t.antal AS enige_andel,
	w.nedre AS nedre95, w.oevre AS oevre95,
	t.inden_for_en::double precision / t.antal AS inden_for_en_andel,
	v.nedre AS inden_for_en_nedre95, v.oevre AS inden_for_en_oevre95,
	t.forskel, t.spredning
FROM (SELECT p.periode_type,
		CASE WHEN p.periode_type = 'aar' THEN b.aar END AS aar, b.kommune_kode,
		b.katalog_kode, b.rolle, b.anden_rolle, b.nr, count(*) AS antal,
		count(*) FILTER (WHERE b.forskel = 0) AS enige,
		count(*) FILTER (WHERE abs(b.forskel) <= 1) AS inden_for_en,
		avg(b.forskel)::double precision AS forskel,
		stddev_samp(b.forskel)::double precision AS spredning
	FROM (VALUES ('alt'::text), ('aar')) p(periode_type)
		CROSS JOIN udsatte_maal.kompas_barn_enighed b
	GROUP BY p.periode_type, 2, b.kommune_kode, b.katalog_kode, b.rolle,
		b.anden_rolle, b.nr) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.wilson(t.enige, t.antal) w
	CROSS JOIN LATERAL udsatte.wilson(t.inden_for_en, t.antal) v$udsatte_saetning$)
,(619, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_enighed_periode IS
	'kompas_enighed og kompas_enighed_aar under ét: periode_type er alt (aar er tomt) eller aar. Nøgle: periode_type, aar, kommune_kode, katalog_kode, rolle, anden_rolle, nr.'$udsatte_saetning$)
,(620, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_enighed WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.anden_rolle, t.nr,
	t.dimension_navn, t.gruppe, t.antal, t.enige, t.inden_for_en,
	t.enige_andel, t.nedre95, t.oevre95, t.inden_for_en_andel,
	t.inden_for_en_nedre95, t.inden_for_en_oevre95, t.forskel, t.spredning
FROM udsatte_maal.kompas_enighed_periode t
WHERE t.periode_type = 'alt'$udsatte_saetning$)
,(621, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_enighed IS
	'Hvor enige to bedømmere er om samme barn i samme måned: helt enige, højst ét point fra hinanden, og den gennemsnitlige forskel (anden rolle minus rolle) pr. par af roller og dimension. Nøgle: kommune_kode, katalog_kode, rolle, anden_rolle, nr.'$udsatte_saetning$)
,(622, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed.antal IS
	'Antal gange to bedømmere har scoret dimensionen for samme barn i samme måned.'$udsatte_saetning$)
,(623, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed.forskel IS
	'Gennemsnitlig forskel i point: anden rolle minus rolle.'$udsatte_saetning$)
,(624, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed.spredning IS
	'Spredning af forskellen.'$udsatte_saetning$)
,(625, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_enighed_aar WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.aar, t.katalog_kode, t.rolle, t.anden_rolle, t.nr,
	t.dimension_navn, t.gruppe, t.antal, t.enige, t.inden_for_en,
	t.enige_andel, t.nedre95, t.oevre95, t.inden_for_en_andel,
	t.inden_for_en_nedre95, t.inden_for_en_oevre95, t.forskel, t.spredning
FROM udsatte_maal.kompas_enighed_periode t
WHERE t.periode_type = 'aar'$udsatte_saetning$)
,(626, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_enighed_aar IS
	'Som kompas_enighed, pr. kalenderår. Nøgle: kommune_kode, aar, katalog_kode, rolle, anden_rolle, nr.'$udsatte_saetning$)
,(627, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed_aar.antal IS
	'Antal gange to bedømmere har scoret dimensionen for samme barn i samme måned.'$udsatte_saetning$)
,(628, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed_aar.forskel IS
	'Gennemsnitlig forskel i point: anden rolle minus rolle.'$udsatte_saetning$)
,(629, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_enighed_aar.spredning IS
	'Spredning af forskellen.'$udsatte_saetning$)
,(630, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_niveau_periode_beregnet WITH (security_invoker = true) AS
SELECT t.periode_type, t.aar, t.kommune_kode, t.katalog_kode, t.rolle, t.nr,
	d.navn AS dimension_navn, d.gruppe, t.foerste_fase, t.antal,
	t.foerste_gennemsnit, t.forandring, t.spredning, i.nedre AS nedre95,
	i.oevre AS oevre95, t.fremgang, t.uaendret, t.tilbagegang, t.gulv, t.loft
FROM (SELECT p.periode_type,
		CASE WHEN p.periode_type = 'aar'
			THEN extract(year FROM u.periode_start)::integer END AS aar,
		u.kommune_kode, u.katalog_kode, u.rolle, n.nr,
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
	FROM (VALUES ('alt'::text, NULL::text), ('aar', 'aar'))
			p(periode_type, inddeling)
		CROSS JOIN LATERAL udsatte.kompas_udvalg('-infinity',
			udsatte.opgoerelsesdato(), 0, p.inddeling) u
		CROSS JOIN generate_series(1, 10) n(nr)
	WHERE u.efter[n.nr] - u.foer[n.nr] IS NOT NULL
	GROUP BY p.periode_type, 2, u.kommune_kode, u.katalog_kode, u.rolle, n.nr,
		udsatte.kompas_fase(u.foer[n.nr])) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.t_interval(t.forandring,
		coalesce(t.spredning, 0), t.antal) i$udsatte_saetning$)
,(631, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_niveau_periode_beregnet IS
	'kompas_niveau_periode regnet nu, uden lageret. Brug kompas_niveau og kompas_niveau_aar. Nøgle: som kompas_niveau_periode.'$udsatte_saetning$)
,(632, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_niveau_periode WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.kompas_niveau_periode_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'kompas_niveau_periode'
	AND udsatte.intern_lager('visning kompas_niveau_periode', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.kompas_niveau_periode_beregnet b
WHERE udsatte.intern_lager('visning kompas_niveau_periode', NULL) IS NULL$udsatte_saetning$)
,(633, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_niveau_periode IS
	'kompas_niveau og kompas_niveau_aar under ét: periode_type er alt (aar er tomt) eller aar. Nøgle: periode_type, aar, kommune_kode, katalog_kode, rolle, nr, foerste_fase.'$udsatte_saetning$)
,(634, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_niveau WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.nr, t.dimension_navn,
	t.gruppe, t.foerste_fase, t.antal, t.foerste_gennemsnit, t.forandring,
	t.spredning, t.nedre95, t.oevre95, t.fremgang, t.uaendret, t.tilbagegang,
	t.gulv, t.loft
FROM udsatte_maal.kompas_niveau_periode t
WHERE t.periode_type = 'alt'$udsatte_saetning$)
,(635, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_niveau IS
	'Ændring efter hvor barnet begyndte: fase 1-5 (to point hver) ved første måling. Stiger de laveste og falder de højeste lige meget, er det regression mod gennemsnittet og ikke udvikling. gulv og loft er børn der begyndte på 1 eller 10 og ikke kan falde eller stige mere. Nøgle: kommune_kode, katalog_kode, rolle, nr, foerste_fase.'$udsatte_saetning$)
,(636, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau.spredning IS
	'Spredning af ændringen.'$udsatte_saetning$)
,(637, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau.uaendret IS
	'Antal uden ændring på dimensionen.'$udsatte_saetning$)
,(638, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau.antal IS
	'Antal børn scoret på dimensionen begge gange.'$udsatte_saetning$)
,(639, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_niveau_aar WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.aar, t.katalog_kode, t.rolle, t.nr, t.dimension_navn,
	t.gruppe, t.foerste_fase, t.antal, t.foerste_gennemsnit, t.forandring,
	t.spredning, t.nedre95, t.oevre95, t.fremgang, t.uaendret, t.tilbagegang,
	t.gulv, t.loft
FROM udsatte_maal.kompas_niveau_periode t
WHERE t.periode_type = 'aar'$udsatte_saetning$)
,(640, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_niveau_aar IS
	'Som kompas_niveau, pr. kalenderår: årets første måling mod årets seneste sammenlignelige, de børn kompas_radar viser for hele kommunen. Nøgle: kommune_kode, aar, katalog_kode, rolle, nr, foerste_fase.'$udsatte_saetning$)
,(641, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau_aar.spredning IS
	'Spredning af ændringen.'$udsatte_saetning$)
,(642, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau_aar.uaendret IS
	'Antal uden ændring på dimensionen.'$udsatte_saetning$)
,(643, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_niveau_aar.antal IS
	'Antal børn scoret på dimensionen begge gange.'$udsatte_saetning$)
,(644, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_sikker_forandring_periode WITH (security_invoker = true) AS
WITH u AS NOT MATERIALIZED (
	SELECT p.periode_type,
		CASE WHEN p.periode_type = 'aar'
			THEN extract(year FROM x.periode_start)::integer END AS aar,
		x.kommune_kode, x.katalog_kode, x.rolle, x.foer, x.efter
	FROM (VALUES ('alt'::text, NULL::text), ('aar', 'aar'))
			p(periode_type, inddeling)
		CROSS JOIN LATERAL udsatte.kompas_udvalg('-infinity',
			udsatte.opgoerelsesdato(), 0, p.inddeling) x)
SELECT t.periode_type, t.aar, t.kommune_kode, t.katalog_kode, t.rolle, t.nr,
	d.navn AS dimension_navn, d.gruppe, t.reliabilitet,
	t.foerste_spredning, t.antal, t.sikker_fremgang,
	t.antal - t.sikker_fremgang - t.sikker_tilbagegang AS uaendret,
	t.sikker_tilbagegang,
	t.sikker_fremgang::double precision / t.antal AS fremgang_andel,
	w.nedre AS nedre95, w.oevre AS oevre95,
	t.sikker_tilbagegang::double precision / t.antal AS tilbagegang_andel,
	v.nedre AS tilbagegang_nedre95, v.oevre AS tilbagegang_oevre95
FROM (SELECT u.periode_type, u.aar, u.kommune_kode, u.katalog_kode, u.rolle,
		s.nr, s.reliabilitet, s.spredning AS foerste_spredning,
		count(*) AS antal,
		count(*) FILTER (WHERE udsatte.rci(u.foer[s.nr], u.efter[s.nr],
			s.spredning, s.reliabilitet) > 1.959964) AS sikker_fremgang,
		count(*) FILTER (WHERE udsatte.rci(u.foer[s.nr], u.efter[s.nr],
			s.spredning, s.reliabilitet) < -1.959964) AS sikker_tilbagegang
	FROM (SELECT q.periode_type, q.aar, q.katalog_kode, q.reliabilitet,
			f.dimension AS nr, f.spredning
		FROM (SELECT x.periode_type, x.aar, k.katalog_kode, k.reliabilitet,
				udsatte.kompas_profil(x.foer) AS profil
			FROM u x
				JOIN udsatte_register.kompas_katalog k
					ON k.katalog_kode = x.katalog_kode
						AND k.reliabilitet IS NOT NULL
			GROUP BY x.periode_type, x.aar, k.katalog_kode, k.reliabilitet) q
			CROSS JOIN LATERAL udsatte.udfold(q.profil) f
		WHERE f.spredning > 0) s
		JOIN u ON u.katalog_kode = s.katalog_kode
			AND u.periode_type = s.periode_type
			AND u.aar IS NOT DISTINCT FROM s.aar
	WHERE u.efter[s.nr] - u.foer[s.nr] IS NOT NULL
	GROUP BY u.periode_type, u.aar, u.kommune_kode, u.katalog_kode, u.rolle,
		s.nr, s.reliabilitet, s.spredning) t
	LEFT JOIN udsatte_register.kompas_dimension d
		ON d.katalog_kode = t.katalog_kode AND d.nr = t.nr
	CROSS JOIN LATERAL udsatte.wilson(t.sikker_fremgang, t.antal) w
	CROSS JOIN LATERAL udsatte.wilson(t.sikker_tilbagegang, t.antal) v$udsatte_saetning$)
,(645, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_sikker_forandring_periode IS
	'kompas_sikker_forandring og kompas_sikker_forandring_aar under ét: periode_type er alt (aar er tomt) eller aar. Nøgle: periode_type, aar, kommune_kode, katalog_kode, rolle, nr.'$udsatte_saetning$)
,(646, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_sikker_forandring WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.katalog_kode, t.rolle, t.nr, t.dimension_navn,
	t.gruppe, t.reliabilitet, t.foerste_spredning, t.antal, t.sikker_fremgang,
	t.uaendret, t.sikker_tilbagegang, t.fremgang_andel, t.nedre95, t.oevre95,
	t.tilbagegang_andel, t.tilbagegang_nedre95, t.tilbagegang_oevre95
FROM udsatte_maal.kompas_sikker_forandring_periode t
WHERE t.periode_type = 'alt'$udsatte_saetning$)
,(647, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_sikker_forandring IS
	'Børn hvis ændring er større end måleusikkerheden (Jacobson og Truax, 95 %), pr. dimension. Tom indtil kommunen har fastsat en reliabilitet i kompas_katalog: ingen er offentliggjort for Forandringskompasset. Spredningen er den ved udgavens første målinger. Nøgle: kommune_kode, katalog_kode, rolle, nr.'$udsatte_saetning$)
,(648, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.uaendret IS
	'Antal hvis ændring ikke er større end måleusikkerheden.'$udsatte_saetning$)
,(649, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.antal IS
	'Antal børn scoret på dimensionen begge gange.'$udsatte_saetning$)
,(650, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.fremgang_andel IS
	'Andel med sikker fremgang.'$udsatte_saetning$)
,(651, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring.tilbagegang_andel IS
	'Andel med sikker tilbagegang.'$udsatte_saetning$)
,(652, 'maal', '88-kompas.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kompas_sikker_forandring_aar WITH (security_invoker = true) AS
SELECT t.kommune_kode, t.aar, t.katalog_kode, t.rolle, t.nr, t.dimension_navn,
	t.gruppe, t.reliabilitet, t.foerste_spredning, t.antal, t.sikker_fremgang,
	t.uaendret, t.sikker_tilbagegang, t.fremgang_andel, t.nedre95, t.oevre95,
	t.tilbagegang_andel, t.tilbagegang_nedre95, t.tilbagegang_oevre95
FROM udsatte_maal.kompas_sikker_forandring_periode t
WHERE t.periode_type = 'aar'$udsatte_saetning$)
,(653, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kompas_sikker_forandring_aar IS
	'Som kompas_sikker_forandring, pr. kalenderår: årets første måling mod årets seneste sammenlignelige, og spredningen ved udgavens første målinger i året. Nøgle: kommune_kode, aar, katalog_kode, rolle, nr.'$udsatte_saetning$)
,(654, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring_aar.uaendret IS
	'Antal hvis ændring ikke er større end måleusikkerheden.'$udsatte_saetning$)
,(655, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring_aar.antal IS
	'Antal børn scoret på dimensionen begge gange.'$udsatte_saetning$)
,(656, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring_aar.fremgang_andel IS
	'Andel med sikker fremgang.'$udsatte_saetning$)
,(657, 'maal', '88-kompas.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kompas_sikker_forandring_aar.tilbagegang_andel IS
	'Andel med sikker tilbagegang.'$udsatte_saetning$)
,(658, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.koncept_opfyldelse WITH (security_invoker = true) AS
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
,(659, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.koncept_opfyldelse IS
	'Konceptet for familierådgivninger: én række pr. familierådgivning, år og krav, og pr. by, år og krav for de krav der gælder byen (tom enhed_kode). antal_pr_aar: gjort er årets antal, og i et uafsluttet år er kravet ikke opfyldt før antallet er nået. timer_pr_uge: gjort er gennemsnittet af de registrerede uger (ISO-år), og kravet er opfyldt når ingen af dem er under minimum; mangler er de timer der i gennemsnit mangler pr. registreret uge. ja_nej: årets seneste svar, 1 eller 0. Intet registreret giver tomme felter, aldrig nej. Nøgle: kommune_kode, enhed_kode, aar, krav_kode.'$udsatte_saetning$)
,(660, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.raadgivning_aarsstatus_beregnet WITH (security_invoker = true) AS
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
,(661, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.raadgivning_aarsstatus_beregnet IS
	'raadgivning_aarsstatus regnet nu, uden lageret. Brug raadgivning_aarsstatus. Nøgle: som raadgivning_aarsstatus.'$udsatte_saetning$)
,(662, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.raadgivning_aarsstatus WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.raadgivning_aarsstatus_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'raadgivning_aarsstatus'
	AND udsatte.intern_lager('visning raadgivning_aarsstatus', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.raadgivning_aarsstatus_beregnet b
WHERE udsatte.intern_lager('visning raadgivning_aarsstatus', NULL) IS NULL$udsatte_saetning$)
,(663, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.raadgivning_aarsstatus IS
	'Årsstatus for familie- og ungerådgivninger pr. enhed og i alt pr. type (tom enhed_kode): henvendelser og forløb, ændring i procent mod året før (med 95 % interval) og mod basisåret, og andelen af henvendelser om børn på 0-12 år (ufødte med). Basisåret er det første hele år: begynder tællingen efter januar, er det året efter, og der måles ikke mod et halvt år. Uafsluttede år har ingen ændring. Der tælles henvendelser, ikke personer. Nøgle: kommune_kode, type, enhed_kode, aar.'$udsatte_saetning$)
,(664, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.raadgivning_befolkning WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.type, x.enhed_kode, x.enhed, x.aar, x.herkomst,
	x.antal, x.i_alt, w.andel, w.nedre AS nedre95, w.oevre AS oevre95,
	x.befolkning, x.forventet_andel, w.afviger
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
				AND e.type IN ('familieraadgivning', 'ungeraadgivning')
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
	LEFT JOIN LATERAL udsatte.andel_afvigelse(x.antal, x.i_alt,
		x.forventet_andel) w ON true
WHERE x.i_alt > 0$udsatte_saetning$)
,(665, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.raadgivning_befolkning IS
	'Om henvendelserne afspejler befolkningen: hver herkomsts andel af henvendelserne med 95 % interval ved siden af dens andel af de 0-25-årige i enhedens bydele (hele kommunen når ingen er angivet) 1. januar samme år. Uoplyst er ikke med. afviger: befolkningens andel ligger uden for intervallet. Tom, når befolkning_herkomst ikke er indlæst. Nøgle: enhed_kode, aar, herkomst.'$udsatte_saetning$)
,(666, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anonym_raadgivning WITH (security_invoker = true) AS
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
,(667, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anonym_raadgivning IS
	'Åben anonym rådgivning (De Drikker Derhjemme) pr. enhed og år: henvendelser, forløb, samtaler (uden gruppeforløb og søskende) og hvor stor en del af henvendelserne der kommer fra børnefamilieenhederne. Anonyme forløb er ikke personer. Tom er ikke registreret. Nøgle: enhed_kode, aar.'$udsatte_saetning$)
,(668, 'maal', '90-raadgivning.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anonym_raadgivning_fordeling WITH (security_invoker = true) AS
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
,(669, 'maal', '90-raadgivning.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anonym_raadgivning_fordeling IS
	'Åben anonym rådgivning fordelt pr. enhed og år: opdeling er henvendt_af (hvem der henviste), udfald, varighed_band (forløbenes længde), afslutning eller ydelse, kode er koden i den, og andelen er af opdelingens antal, med 95 % interval. Nøgle: enhed_kode, aar, opdeling, kode.'$udsatte_saetning$)
,(670, 'maal', '91-raadgivning-grundlag.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_raad WITH (security_invoker = true) AS
SELECT v.indikator, h.maaned AS dato, NULL::text AS periode_type,
	h.kommune_kode, h.enhed_kode, 'ukendt'::text AS tilbud_enhed_kode,
	99 AS bydel_nr, 'U'::text AS koen, NULL::integer AS alder,
	h.antal::double precision AS taeller, 1::double precision AS naevner,
	h.antal, NULL::bigint AS borger_id, NULL::bigint AS sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_maal.henvendelse h
	JOIN (VALUES
		('raad_familie_henvendelser_antal'::text, 'familieraadgivning'::text),
		('raad_unge_henvendelser_antal', 'ungeraadgivning'),
		('raad_anonym_henvendelser_antal', 'aaben_anonym_raadgivning'))
		v(indikator, type) ON v.type = h.type
UNION ALL
SELECT v.indikator, f.startmaaned, NULL, e.kommune_kode, f.enhed_kode,
	'ukendt', 99, 'U', a.alder_fra, f.antal, 1, f.antal, NULL, NULL, NULL
FROM udsatte_register.raadgivningsforloeb f
	JOIN udsatte_register.enhed e ON e.enhed_kode = f.enhed_kode
	JOIN udsatte_register.aldersinddeling a
		ON a.aldersinddeling = f.aldersinddeling
	JOIN (VALUES
		('raad_familie_forloeb_antal'::text, 'familieraadgivning'::text),
		('raad_unge_forloeb_antal', 'ungeraadgivning'),
		('raad_anonym_forloeb_antal', 'aaben_anonym_raadgivning'))
		v(indikator, type) ON v.type = e.type
WHERE f.startmaaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'raad_familie_0_12_andel', h.maaned, NULL, e.kommune_kode, h.enhed_kode,
	'ukendt', 99, h.koen, a.alder_fra,
	CASE WHEN a.alder_til <= 12 THEN h.antal ELSE 0 END, h.antal, h.antal,
	NULL, NULL, NULL
FROM udsatte_register.henvendelse_alder h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode
	JOIN udsatte_register.aldersinddeling a
		ON a.aldersinddeling = h.aldersinddeling
WHERE e.type = 'familieraadgivning' AND h.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'raad_uden_sag_andel', h.maaned, NULL, e.kommune_kode, h.enhed_kode,
	'ukendt', 99, 'U', NULL, CASE WHEN h.har_sag THEN 0 ELSE h.antal END,
	h.antal, h.antal, NULL, NULL, NULL
FROM udsatte_register.henvendelse_udfald h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode
WHERE e.type IN ('familieraadgivning', 'ungeraadgivning')
	AND h.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'raad_anonym_fra_enheden_andel', h.maaned, NULL, e.kommune_kode,
	h.enhed_kode, 'ukendt', 99, 'U', NULL,
	CASE WHEN h.henvendt_af = 'boernefamilieenhed' THEN h.antal ELSE 0 END,
	h.antal, h.antal, NULL, NULL, NULL
FROM udsatte_register.henvendelse_kanal h
	JOIN udsatte_register.enhed e ON e.enhed_kode = h.enhed_kode
WHERE e.type = 'aaben_anonym_raadgivning'
	AND h.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'raad_koncept_opfyldt_andel', make_date(k.aar, 12, 31), 'aar',
	k.kommune_kode, coalesce(k.enhed_kode, 'ukendt'), 'ukendt', 99, 'U', NULL,
	k.opfyldt::integer, 1, 0, NULL, NULL, NULL
FROM udsatte_maal.koncept_opfyldelse k
WHERE k.er_afsluttet AND k.opfyldt IS NOT NULL$udsatte_saetning$)
,(671, 'maal', '91-raadgivning-grundlag.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_raad IS
	'Grundlag for rådgivningerne: én række pr. enhed, måned og kode med antal henvendelser eller forløb (ingen personer), og pr. krav i konceptet med et svar.'$udsatte_saetning$)
,(672, 'maal', '92-handlinger.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.aarsagskaede WITH (security_invoker = true) AS
SELECT f.strategi, f.nr AS fokusomraade_nr, f.navn AS fokusomraade_navn, m.maal,
	m.tekst AS maal_tekst, v.virkemiddel, v.tekst AS virkemiddel_tekst,
	v.side AS virkemiddel_side, a.aktivitet, a.tekst AS aktivitet_tekst,
	a.side AS aktivitet_side, a.finansieret, m.raekkefoelge
FROM udsatte_register.maal m
	JOIN udsatte_register.fokusomraade f ON f.fokusomraade = m.fokusomraade
	LEFT JOIN udsatte_register.virkemiddel v ON v.maal = m.maal
	LEFT JOIN udsatte_register.aktivitet a ON a.virkemiddel = v.virkemiddel$udsatte_saetning$)
,(673, 'maal', '92-handlinger.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.aarsagskaede IS
	'Årsag-virknings-kæden: mål, virkemidler (hvad forskning eller erfaring siger der skal til) og nye aktiviteter. Mål uden virkemidler og virkemidler uden aktiviteter er med, med tomme felter. Nøgle: maal, virkemiddel, aktivitet.'$udsatte_saetning$)
,(674, 'maal', '92-handlinger.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.handlingsoversigt WITH (security_invoker = true) AS
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
,(675, 'maal', '92-handlinger.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.handlingsoversigt IS
	'Handlingsoversigten: hver ny aktivitet med finansiering (ikke oplyst når den er ukendt), ansvarlig, seneste status på opgørelsesdatoen, og hvad der er nået af det målsatte. forsinket: slutdatoen er passeret, og aktiviteten er hverken gennemført eller opgivet. Nøgle: aktivitet.'$udsatte_saetning$)
,(676, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbragt_sted WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.borger_id, (x.p).periode_type AS periode_type,
	(x.p).dato AS dato, x.stedtype_kode,
	udsatte.alder(x.foedselsdato, (x.p).dato) AS alder, x.sag_id, x.enhed_kode,
	x.bydel_nr, x.koen
FROM (SELECT r.kommune_kode, r.borger_id, r.foedselsdato, r.stedtype_kode,
		r.sag_id, r.enhed_kode, r.bydel_nr, r.koen,
		udsatte.beholdningsdage(lower(r.dage), upper(r.dage) - 1,
			(SELECT udsatte.opgoerelsesdato())) AS p
	FROM (SELECT d.kommune_kode, d.borger_id, d.foedselsdato, d.stedtype_kode,
			d.sag_id, d.enhed_kode, d.bydel_nr, d.koen,
			unnest(d.dage - coalesce(range_agg(d.dage) OVER (
				PARTITION BY d.kommune_kode, d.borger_id
				ORDER BY d.anbringelse_id IS NULL, d.fra DESC,
					d.anbringelse_id DESC, d.sag_id
				ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), '{}'))
				AS dage
		FROM (SELECT s.handlekommune_kode AS kommune_kode, s.borger_id,
				s.sag_id, coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
				s.oprindelig_bydel_nr AS bydel_nr, b.koen, b.foedselsdato,
				v.stedtype_kode, v.anbringelse_id, v.fra,
				datemultirange(daterange(v.fra, v.til, '[]')) AS dage
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
				AND v.fra <= coalesce(v.til, 'infinity')) d) r) x$udsatte_saetning$)
,(677, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbragt_sted IS
	'Børn og unge anbragt på en opgørelsesdag, med stedtypen for det senest begyndte ophold (99 når intet ophold dækker dagen). Efterværn er med, når den unge bor på et anbringelsessted. Nøgle: kommune_kode, borger_id, periode_type, dato.'$udsatte_saetning$)
,(678, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_fordeling_beregnet WITH (security_invoker = true) AS
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
,(679, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_fordeling_beregnet IS
	'anbringelse_fordeling regnet nu, uden lageret. Brug anbringelse_fordeling. Nøgle: som anbringelse_fordeling.'$udsatte_saetning$)
,(680, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.anbringelse_fordeling WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.anbringelse_fordeling_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'anbringelse_fordeling'
	AND udsatte.intern_lager('visning anbringelse_fordeling', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.anbringelse_fordeling_beregnet b
WHERE udsatte.intern_lager('visning anbringelse_fordeling', NULL) IS NULL$udsatte_saetning$)
,(681, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.anbringelse_fordeling IS
	'Anbragte på opgørelsesdagen pr. kvartal og år, 0-17 år og 18-22 år (efterværn på et anbringelsessted) hver for sig: i alt, andel i familiepleje og i netværkspleje (som også er familiepleje) med 95 % interval, og pr. stedtype; pr. 1.000 i samme alder. Uoplyst sted er med i nævneren. Nøgle: kommune_kode, periode_type, dato, aldersgruppe, opdeling, stedtype_kode.'$udsatte_saetning$)
,(682, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.fakta_omraade_beregnet WITH (security_invoker = true) AS
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
		FROM (SELECT f.kommune_kode, f.borger_id, f.aar, f.anbragt,
				udsatte.alder(f.foedselsdato,
					greatest(f.fra, make_date(f.aar, 1, 1))) AS alder
			FROM (SELECT s.handlekommune_kode AS kommune_kode, s.borger_id,
					b.foedselsdato, m.ivaerksat AS fra,
					t.gruppe = 'anbringelse' AS anbragt,
					generate_series(extract(year FROM m.ivaerksat)::integer,
						extract(year FROM least(m.afsluttet,
							(SELECT udsatte.opgoerelsesdato())))::integer)
						AS aar
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
					generate_series(extract(year FROM
							greatest(o.fra, m.ivaerksat))::integer,
						extract(year FROM least(o.til, m.afsluttet,
							(SELECT udsatte.opgoerelsesdato())))::integer)
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
						<= least(o.til, m.afsluttet,
							(SELECT udsatte.opgoerelsesdato()))) f) g
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
,(683, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.fakta_omraade_beregnet IS
	'fakta_omraade regnet nu, uden lageret. Brug fakta_omraade. Nøgle: som fakta_omraade.'$udsatte_saetning$)
,(684, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.fakta_omraade WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.fakta_omraade_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'fakta_omraade'
	AND udsatte.intern_lager('visning fakta_omraade', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.fakta_omraade_beregnet b
WHERE udsatte.intern_lager('visning fakta_omraade', NULL) IS NULL$udsatte_saetning$)
,(685, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.fakta_omraade IS
	'Fakta om området pr. år: forskellige børn og unge (0-22 år) med en foranstaltning eller efterværn på mindst én dag i året, hvor mange af dem der var anbragt (18-22 år for sig: de der først er anbragt i året efter at være fyldt 18), og resten, der fik forebyggende hjælp; dertil henvendelser og forløb i rådgivningerne, som ikke er personer. Alder på den første dag i året hjælpen gjaldt. Nøgle: kommune_kode, aar.'$udsatte_saetning$)
,(686, 'maal', '94-anbringelse.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_anb WITH (security_invoker = true) AS
SELECT x.indikator, a.dato, a.periode_type, a.kommune_kode, a.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	v.taeller::double precision AS taeller,
	v.naevner::double precision AS naevner, 1 AS antal, a.borger_id, a.sag_id,
	NULL::bigint AS haendelse_id
FROM (VALUES ('anb_familiepleje_andel'::text), ('anb_netvaerkspleje_andel'),
		('anb_anbragte_pr_1000'))
		x(indikator)
	CROSS JOIN udsatte_maal.anbragt_sted a
	JOIN udsatte_register.stedtype t ON t.stedtype_kode = a.stedtype_kode
	CROSS JOIN LATERAL (VALUES
		('anb_familiepleje_andel'::text, t.familiepleje::integer, 1),
		('anb_netvaerkspleje_andel', t.netvaerk::integer, 1),
		('anb_anbragte_pr_1000', 1, 0)) v(indikator, taeller, naevner)
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND a.alder BETWEEN i.alder_fra AND i.alder_til
WHERE v.indikator = x.indikator
UNION ALL
SELECT 'anb_anbragte_pr_1000', b.slut, p.periode_type, b.kommune_kode,
	'ukendt', 'ukendt', b.bydel_nr, b.koen, b.alder, 0, b.beholdning, 0, NULL,
	NULL, NULL
FROM udsatte_maal.befolkning_kvartal b
	JOIN udsatte_register.indikator i ON i.indikator = 'anb_anbragte_pr_1000'
		AND b.alder BETWEEN i.alder_fra AND i.alder_til
	CROSS JOIN LATERAL udsatte.beholdningsdage(b.slut, b.slut,
		(SELECT udsatte.opgoerelsesdato())) p$udsatte_saetning$)
,(687, 'maal', '94-anbringelse.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_anb IS
	'Grundlag for familie- og netværkspleje: én række pr. anbragt barn på opgørelsesdagen, og befolkningsrækker med tæller 0. Uoplyst sted er med i nævneren.'$udsatte_saetning$)
,(688, 'maal', '95-program.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.programforloeb WITH (security_invoker = true) AS
SELECT f.kilde, f.forloeb_id, f.program_kode, f.borger_id, s.sag_id,
	coalesce(s.handlekommune_kode, o.kommune_kode, e.kommune_kode)
		AS kommune_kode,
	coalesce(s.enhed_kode, 'ukendt') AS enhed_kode,
	coalesce(f.enhed_kode, 'ukendt') AS tilbud_enhed_kode,
	coalesce(s.oprindelig_bydel_nr, o.bydel_nr, 99) AS bydel_nr, b.koen,
	b.foedselsdato, f.fra,
	CASE WHEN f.til <= udsatte.opgoerelsesdato() THEN f.til END AS til,
	CASE WHEN f.til <= udsatte.opgoerelsesdato() THEN f.afslutning END
		AS afslutning,
	CASE WHEN f.til <= udsatte.opgoerelsesdato() THEN f.udfald END AS udfald,
	udsatte.alder(b.foedselsdato, f.fra) AS alder
FROM (SELECT 'indsatsforloeb'::text AS kilde, i.indsatsforloeb_id AS forloeb_id,
		i.program_kode, i.borger_id, NULL::bigint AS sag_id, i.enhed_kode,
		i.fra, i.til, i.afslutning, i.udfald
	FROM udsatte_register.indsatsforloeb i
	UNION ALL
	-- a measure that names a programme, unless the course is registered too
	SELECT 'foranstaltning', m.foranstaltning_id, m.program_kode, s.borger_id,
		s.sag_id, m.enhed_kode, m.ivaerksat, m.afsluttet,
		CASE m.afslutning WHEN 'planlagt' THEN 'gennemfoert'
			WHEN 'afbrudt' THEN 'afbrudt'
			ELSE CASE WHEN m.afslutning IS NOT NULL THEN 'andet' END END, NULL
	FROM udsatte_register.foranstaltning m
		JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
	WHERE m.program_kode IS NOT NULL AND m.ivaerksat IS NOT NULL
		AND NOT EXISTS (SELECT FROM udsatte_register.indsatsforloeb i
			WHERE i.borger_id = s.borger_id AND i.program_kode = m.program_kode
				AND i.fra <= coalesce(m.afsluttet, 'infinity')
				AND coalesce(i.til, 'infinity') >= m.ivaerksat)) f
	JOIN udsatte_register.borger b ON b.borger_id = f.borger_id
	LEFT JOIN udsatte_register.enhed e ON e.enhed_kode = f.enhed_kode
	LEFT JOIN LATERAL (SELECT c.sag_id, c.handlekommune_kode, c.enhed_kode,
			c.oprindelig_bydel_nr
		FROM udsatte_register.sag c
		WHERE c.borger_id = f.borger_id
			AND (c.sag_id = f.sag_id OR f.sag_id IS NULL AND c.aabnet <= f.fra
				AND coalesce(c.lukket, 'infinity') >= f.fra)
		ORDER BY c.aabnet DESC, c.sag_id DESC LIMIT 1) s ON true
	LEFT JOIN LATERAL (SELECT p.kommune_kode, p.bydel_nr
		FROM udsatte_register.bopael p
		WHERE p.borger_id = f.borger_id AND p.fra <= f.fra
			AND coalesce(p.til, 'infinity') >= f.fra
		ORDER BY p.fra DESC, p.bopael_id DESC LIMIT 1) o ON s.sag_id IS NULL
WHERE f.fra <= udsatte.opgoerelsesdato()
	AND coalesce(s.handlekommune_kode, o.kommune_kode, e.kommune_kode)
		IS NOT NULL$udsatte_saetning$)
,(689, 'maal', '95-program.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.programforloeb IS
	'Forløb i programmer: registrerede indsatsforløb, og foranstaltninger der nævner et program uden at forløbet også er registreret. Kommune, enhed og bydel er den sags der var åben den første dag (den senest åbnede), ellers bopælens, ellers tilbuddets kommune. Det der først sker efter opgørelsesdatoen, er ikke sket. Alderen er den ved starten. Nøgle: kilde, forloeb_id.'$udsatte_saetning$)
,(690, 'maal', '95-program.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.programforloeb.kilde IS
	'indsatsforloeb eller foranstaltning.'$udsatte_saetning$)
,(691, 'maal', '95-program.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.programforloeb.udfald IS
	'Udfald af en sikkerhedsplan: hjemme eller anbragt.'$udsatte_saetning$)
,(692, 'maal', '95-program.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_prog WITH (security_invoker = true) AS
SELECT x.indikator, v.dato, NULL::text AS periode_type, p.kommune_kode,
	p.enhed_kode, p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder,
	v.taeller::double precision AS taeller, 1::double precision AS naevner,
	1 AS antal, p.borger_id, p.sag_id, p.forloeb_id AS haendelse_id
FROM (VALUES ('prog_deltagere_antal'::text), ('prog_evidensbaseret_andel'),
		('prog_maalgruppe_andel'), ('prog_gennemfoert_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.programforloeb p
	JOIN udsatte_register.program r ON r.program_kode = p.program_kode
	CROSS JOIN LATERAL (VALUES
		('prog_deltagere_antal'::text, p.fra, 1, r.evidensbaseret),
		('prog_evidensbaseret_andel', p.fra, r.evidensbaseret::integer, true),
		('prog_maalgruppe_andel', p.fra,
			(p.alder BETWEEN coalesce(r.alder_fra, 0)
				AND coalesce(r.alder_til, 999))::integer,
			r.evidensbaseret AND (r.alder_fra IS NOT NULL
				OR r.alder_til IS NOT NULL)),
		('prog_gennemfoert_andel', p.til,
			(p.afslutning = 'gennemfoert')::integer,
			r.evidensbaseret AND p.afslutning IS NOT NULL))
		v(indikator, dato, taeller, med)
WHERE v.indikator = x.indikator AND v.med
UNION ALL
SELECT 'prog_kompas_fremgang_andel', least(make_date(k.aar, 12, 31),
		udsatte.opgoerelsesdato()), 'aar', p.kommune_kode, p.enhed_kode,
	p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder,
	(k.udfald = 'fremgang')::integer, 1, 1, p.borger_id, p.sag_id,
	p.forloeb_id
FROM udsatte_maal.kompas_barn_aar k
	CROSS JOIN LATERAL (SELECT f.*
		FROM udsatte_maal.programforloeb f
			JOIN udsatte_register.program r
				ON r.program_kode = f.program_kode AND r.evidensbaseret
		WHERE f.borger_id = k.borger_id AND f.kommune_kode = k.kommune_kode
			AND f.fra <= k.seneste_dato
			AND coalesce(f.til, 'infinity') >= k.foerste_dato
		ORDER BY f.fra DESC, f.kilde, f.forloeb_id DESC LIMIT 1) p
WHERE k.rolle = 'myndighed' AND k.udfald IS NOT NULL
UNION ALL
SELECT 'tv_evidensbaseret_andel', d.dato, d.periode_type, e.kommune_kode,
	e.enhed_kode, 'ukendt', 99, 'U', NULL, (g.niveau = 'evidens')::integer, 1,
	0, NULL, NULL, NULL
FROM udsatte_register.enhed e
	CROSS JOIN LATERAL udsatte.beholdningsdage(e.gyldig_fra, e.gyldig_til,
		(SELECT udsatte.opgoerelsesdato())) d
	CROSS JOIN LATERAL (SELECT x.niveau
		FROM udsatte_register.enhed_vidensgrundlag x
		WHERE x.enhed_kode = e.enhed_kode AND x.fra <= d.dato
		ORDER BY x.fra DESC, (x.niveau = 'evidens') DESC LIMIT 1) g
WHERE d.dato >= (SELECT min(m.fra) FROM udsatte_register.enhed_vidensgrundlag m)$udsatte_saetning$)
,(693, 'maal', '95-program.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_prog IS
	'Grundlag for programmer og vidensbaseret praksis: én række pr. forløb i et program, pr. barn med to kompasmålinger i et år under et evidensbaseret program, og pr. enhed med et oplyst vidensgrundlag på opgørelsesdagen (ingen personer).'$udsatte_saetning$)
,(694, 'maal', '95-program.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.program_oversigt_beregnet WITH (security_invoker = true) AS
SELECT p.kommune_kode, p.program_kode, r.navn AS program, r.evidensbaseret,
	r.kommunal, r.niveau, r.alder_fra, r.alder_til, p.aar,
	make_date(p.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	p.begyndte, p.i_maalgruppe,
	p.i_maalgruppe::double precision / nullif(p.begyndte, 0) AS maalgruppe_andel,
	m.nedre AS maalgruppe_nedre95, m.oevre AS maalgruppe_oevre95,
	p.afsluttede, p.gennemfoerte,
	p.gennemfoerte::double precision / nullif(p.afsluttede, 0)
		AS gennemfoert_andel,
	g.nedre AS gennemfoert_nedre95, g.oevre AS gennemfoert_oevre95,
	k.par::integer AS kompas_par, k.fremgang::integer AS kompas_fremgang,
	k.uaendret::integer AS kompas_uaendret,
	k.tilbagegang::integer AS kompas_tilbagegang, k.fremgang_andel, k.nedre95,
	k.oevre95, k.katalog_kode
FROM (SELECT f.kommune_kode, f.program_kode,
		extract(year FROM f.dato)::integer AS aar,
		(count(*) FILTER (WHERE f.begyndt))::integer AS begyndte,
		CASE WHEN bool_or(f.har_maalgruppe) THEN (count(*) FILTER
			(WHERE f.begyndt AND f.i_maalgruppe))::integer END AS i_maalgruppe,
		(count(*) FILTER (WHERE NOT f.begyndt))::integer AS afsluttede,
		(count(*) FILTER (WHERE NOT f.begyndt
			AND f.afslutning = 'gennemfoert'))::integer AS gennemfoerte
	FROM (SELECT p.kommune_kode, p.program_kode, h.dato, h.begyndt,
			p.afslutning,
			r.alder_fra IS NOT NULL OR r.alder_til IS NOT NULL
				AS har_maalgruppe,
			p.alder BETWEEN coalesce(r.alder_fra, 0)
				AND coalesce(r.alder_til, 999) AS i_maalgruppe
		FROM udsatte_maal.programforloeb p
			JOIN udsatte_register.program r ON r.program_kode = p.program_kode
			CROSS JOIN LATERAL (VALUES (p.fra, true), (p.til, false))
				h(dato, begyndt)
		WHERE h.begyndt OR p.afslutning IS NOT NULL) f
	GROUP BY f.kommune_kode, f.program_kode, extract(year FROM f.dato)) p
	JOIN udsatte_register.program r ON r.program_kode = p.program_kode
	LEFT JOIN LATERAL udsatte.wilson(p.i_maalgruppe, p.begyndte) m ON true
	LEFT JOIN LATERAL udsatte.wilson(p.gennemfoerte, p.afsluttede) g ON true
	LEFT JOIN (SELECT * FROM udsatte_maal.kompas_program x
		WHERE x.rolle = 'myndighed' AND x.katalog_kode = (SELECT c.katalog_kode
			FROM udsatte_register.kompas_katalog c
			WHERE c.gyldig_fra <= udsatte.opgoerelsesdato()
			ORDER BY c.gyldig_fra DESC, c.katalog_kode LIMIT 1)) k
		ON k.kommune_kode = p.kommune_kode AND k.program_kode = p.program_kode
			AND k.aar = p.aar$udsatte_saetning$)
,(695, 'maal', '95-program.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.program_oversigt_beregnet IS
	'program_oversigt regnet nu, uden lageret. Brug program_oversigt. Nøgle: som program_oversigt.'$udsatte_saetning$)
,(696, 'maal', '95-program.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.program_oversigt WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.program_oversigt_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'program_oversigt'
	AND udsatte.intern_lager('visning program_oversigt', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.program_oversigt_beregnet b
WHERE udsatte.intern_lager('visning program_oversigt', NULL) IS NULL$udsatte_saetning$)
,(697, 'maal', '95-program.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.program_oversigt IS
	'Programmer pr. år: forløb begyndt og hvor mange i programmets aldersgruppe, forløb afsluttet (med oplyst afslutning) og hvor mange gennemført, og kompasset for dem der har to sammenlignelige målinger i året (myndighedens, nyeste udgave). Alle andele med 95 % interval. Fremgang, uændret og tilbagegang læses sammen; der er ingen kontrolgruppe. i_maalgruppe er tom for programmer uden aldersgrænser. Nøgle: kommune_kode, program_kode, aar.'$udsatte_saetning$)
,(698, 'maal', '95-program.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.vidensgrundlag_oversigt WITH (security_invoker = true) AS
SELECT e.kommune_kode, e.enhed_kode, e.navn AS enhed, e.type, g.program_kode,
	r.navn AS program, g.niveau, g.fra
FROM udsatte_register.enhed_vidensgrundlag g
	JOIN udsatte_register.enhed e ON e.enhed_kode = g.enhed_kode
	LEFT JOIN udsatte_register.program r ON r.program_kode = g.program_kode
WHERE g.fra <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(699, 'maal', '95-program.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.vidensgrundlag_oversigt IS
	'Hvad enhedernes indsats bygger på: niveau (evidens, dokumenteret_viden, egen_erfaring, ukendt) og eventuelt program, siden hvornår. Nøgle: enhed_kode, program_kode, fra.'$udsatte_saetning$)
,(700, 'maal', '96-cba.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.programdeltagere WITH (security_invoker = true) AS
SELECT x.program_kode, x.aar,
	make_date(x.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	count(*)::integer AS deltagere
FROM (SELECT p.program_kode, p.borger_id,
		extract(year FROM min(p.fra))::integer AS aar
	FROM udsatte_maal.programforloeb p
	GROUP BY p.program_kode, p.borger_id) x
GROUP BY x.program_kode, x.aar$udsatte_saetning$)
,(701, 'maal', '96-cba.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.programdeltagere IS
	'Nye deltagere pr. program og år: hver person tælles i det år, det første forløb i programmet begyndte, så årene kan lægges sammen. Nøgle: program_kode, aar.'$udsatte_saetning$)
,(702, 'maal', '96-cba.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.cba_resultat WITH (security_invoker = true) AS
SELECT u.program_kode, r.navn AS program, u.part, u.rente,
	u.aar_efter_start, u.omkostning, u.gevinst,
	u.gevinst - u.omkostning AS netto, u.omkostning_nutid, u.gevinst_nutid,
	u.akkumuleret_nutid, u.nutidsvaerdi,
	(min(u.aar_efter_start) FILTER (WHERE u.resten_min >= 0)
		OVER (PARTITION BY u.program_kode, u.part, u.rente))::integer
		AS tilbagebetalingsaar,
	b.break_even_andel, ceil(round((100 * b.break_even_andel)::numeric, 6))::integer
		AS break_even_af_100, d.deltagere,
	ceil(round((d.deltagere * b.break_even_andel)::numeric, 6))::integer
		AS break_even_unge
FROM (SELECT c.*,
		min(c.akkumuleret_nutid) OVER (PARTITION BY c.program_kode, c.part,
			c.rente ORDER BY c.aar_efter_start
			ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS resten_min
	FROM (SELECT a.*,
			sum(a.gevinst_nutid - a.omkostning_nutid) OVER v
				AS akkumuleret_nutid,
			sum(a.gevinst_nutid - a.omkostning_nutid) OVER w AS nutidsvaerdi,
			sum(a.gevinst_nutid) OVER w AS gevinst_i_alt,
			sum(a.omkostning_nutid) OVER w AS omkostning_i_alt
		FROM (SELECT g.program_kode, g.part, k.rente, g.aar_efter_start,
				g.omkostning, g.gevinst,
				udsatte.nutidsvaerdi(g.omkostning, g.aar_efter_start,
					k.rente) AS omkostning_nutid,
				udsatte.nutidsvaerdi(g.gevinst, g.aar_efter_start, k.rente)
					AS gevinst_nutid
			FROM (SELECT p.program_kode, n.part, p.aar_efter_start,
					coalesce(sum(p.kroner) FILTER
						(WHERE p.art = 'omkostning'), 0)::double precision
						AS omkostning,
					coalesce(sum(p.kroner) FILTER
						(WHERE p.art = 'gevinst'), 0)::double precision
						AS gevinst
				FROM udsatte_register.cba_post p
					CROSS JOIN LATERAL (VALUES (p.part), (NULL)) n(part)
				GROUP BY p.program_kode, n.part, p.aar_efter_start) g
				CROSS JOIN udsatte_register.kalkulationsrente k) a
		WINDOW v AS (PARTITION BY a.program_kode, a.part, a.rente
				ORDER BY a.aar_efter_start),
			w AS (PARTITION BY a.program_kode, a.part, a.rente)) c) u
	JOIN udsatte_register.program r ON r.program_kode = u.program_kode
	CROSS JOIN LATERAL (SELECT CASE WHEN u.gevinst_i_alt > 0
			AND u.omkostning_i_alt >= 0
			THEN u.omkostning_i_alt / u.gevinst_i_alt END) b(break_even_andel)
	LEFT JOIN (SELECT p.program_kode,
			-- of numbers that are all shown
			CASE WHEN count(p.deltagere) = count(*)
				THEN sum(p.deltagere)::integer END AS deltagere
		FROM udsatte_maal.programdeltagere p
		GROUP BY p.program_kode) d ON d.program_kode = u.program_kode$udsatte_saetning$)
,(703, 'maal', '96-cba.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.cba_resultat IS
	'Samfundsøkonomi pr. program, part (tom er alle parter), kalkulationsrente og år efter start, i kroner pr. ung: en omkostning for hver der deltager, en gevinst for hver det lykkes for, i den værdi de har i det første år. nutidsvaerdi er alle årenes gevinster minus omkostninger; tilbagebetalingsaar er det første år hvorfra summen ikke igen bliver negativ (tom: aldrig). break_even_andel er den andel af de unge det skal lykkes for, før gevinsten dækker omkostningen (over 1: kan ikke nås), break_even_unge det antal af deltagerne i registret. Kun gevinster med en pris er med, så den samlede gevinst er formentlig større. Beløb og renter er kommunens egne rækker; uden et interval, fordi posterne er skøn uden usikkerhed: sammenlign renterne. Nøgle: program_kode, part, rente, aar_efter_start.'$udsatte_saetning$)
,(704, 'maal', '96-kriminalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kriminalitetsforloeb WITH (security_invoker = true) AS
SELECT p.kilde, p.forloeb_id, p.program_kode, p.borger_id, p.sag_id,
	p.kommune_kode, p.enhed_kode, p.tilbud_enhed_kode, p.bydel_nr, p.koen,
	p.alder, p.fra, p.til, p.afslutning, i.vindue_mdr,
	(p.til - p.fra + 1) / 30.4375::double precision AS laengde_mdr,
	EXISTS (SELECT
		FROM udsatte_register.sag s
			JOIN udsatte_register.foranstaltning m ON m.sag_id = s.sag_id
		WHERE s.borger_id = p.borger_id
			AND m.type_kode IN ('SEL-52-3-6', 'BL-32-1-3')
			AND m.ivaerksat <= coalesce(p.til, udsatte.opgoerelsesdato())
			AND coalesce(m.afsluttet, 'infinity') >= p.fra) AS kontaktperson,
	(SELECT count(*)
		FROM udsatte_register.sag s
			JOIN udsatte_register.kontakt k ON k.sag_id = s.sag_id
		WHERE s.borger_id = p.borger_id
			AND k.deltager IN ('familie', 'foraelder')
			AND k.dato BETWEEN p.fra
				AND coalesce(p.til, udsatte.opgoerelsesdato()))::integer
		AS familiesamtaler
FROM udsatte_maal.programforloeb p
	JOIN udsatte_register.indikator i ON i.indikator = 'dks_sigtelser_aendring'
WHERE p.program_kode IN ('DKS', 'EXIT', 'KIV')$udsatte_saetning$)
,(705, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kriminalitetsforloeb IS
	'Forløb i Den Korte Snor, EXIT og KIV: længde, om den unge havde en fast kontaktperson under forløbet, og antal kontakter med familie eller forældre under det. vindue_mdr er vinduet før og efter (fra kataloget). Nøgle: kilde, forloeb_id.'$udsatte_saetning$)
,(706, 'maal', '96-kriminalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.kriminalitetsforloeb_antal WITH (security_invoker = true) AS
SELECT w.kilde, w.forloeb_id, w.opgoerelse, w.status, w.art, w.foer_fra,
	w.efter_til, (w.t).foer::integer AS foer, (w.t).efter::integer AS efter,
	w.sikret_dage_foer, w.sikret_dage_efter
FROM (SELECT x.kilde, x.forloeb_id, x.opgoerelse, c.status, c.art, x.foer_fra,
		x.efter_til, x.sikret_dage_foer, x.sikret_dage_efter,
		udsatte.foer_efter(g.gerningsdato, x.fra, x.slut, x.vindue_mdr,
			x.data_fra, x.data_til) AS t
	FROM (SELECT f.kilde, f.forloeb_id, f.borger_id, f.fra, f.vindue_mdr,
			o.opgoerelse, o.slut, v.foer_fra, v.efter_til, d.data_fra,
			udsatte.opgoerelsesdato() AS data_til, s.sikret_dage_foer,
			s.sikret_dage_efter
		FROM udsatte_maal.kriminalitetsforloeb f
			CROSS JOIN (SELECT min(z.sigtet) AS data_fra
				FROM udsatte_register.sigtelse z) d
			CROSS JOIN LATERAL (VALUES ('efter_slut'::text, f.til),
				('efter_start', f.fra - 1)) o(opgoerelse, slut)
			CROSS JOIN LATERAL udsatte.foer_efter_vindue(f.fra, o.slut,
				f.vindue_mdr) v
			-- a youth behind a locked door commits fewer offences
			CROSS JOIN LATERAL (SELECT
					coalesce(sum(greatest(0, least(a.til, v.foer_til)
						- greatest(a.fra, v.foer_fra) + 1)), 0)::integer
						AS sikret_dage_foer,
					coalesce(sum(greatest(0, least(a.til, v.efter_til)
						- greatest(a.fra, v.efter_fra) + 1)), 0)::integer
						AS sikret_dage_efter
				FROM udsatte_register.sag s
					JOIN udsatte_register.foranstaltning m
						ON m.sag_id = s.sag_id
					JOIN udsatte_register.anbringelse a
						ON a.foranstaltning_id = m.foranstaltning_id
				WHERE s.borger_id = f.borger_id AND a.stedtype_kode = 8) s
		WHERE o.slut IS NOT NULL) x
		CROSS JOIN (VALUES ('sigtet'::text, 'alle'::text),
			('sigtet', 'personfarlig'), ('sigtet', 'alvorlig'),
			('sigtet', 'oevrig'), ('mistaenkt_under_lavalder', 'alle'),
			('alle', 'alle'), ('alle', 'personfarlig'), ('alle', 'alvorlig'),
			('alle', 'oevrig')) c(status, art)
		LEFT JOIN udsatte_register.sigtelse g ON g.borger_id = x.borger_id
			AND (c.status = 'alle' OR g.status = c.status)
			AND (c.art = 'alle' OR g.art = c.art)
			AND g.sigtet <= x.data_til
	GROUP BY x.kilde, x.forloeb_id, x.opgoerelse, c.status, c.art, x.foer_fra,
		x.efter_til, x.sikret_dage_foer, x.sikret_dage_efter) w
WHERE w.t IS NOT NULL$udsatte_saetning$)
,(707, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.kriminalitetsforloeb_antal IS
	'Sigtelser og mistanker efter gerningsdato i vinduet før forløbets start og vinduet efter dets slutning (opgoerelse efter_slut) eller fra og med starten (efter_start), pr. forløb, status (alle er sigtelser og mistanker under lavalderen lagt sammen) og art (mistanker for sig kun i alt). Kun forløb hvis vinduer begge er hele: efter den første sigtelse i registret og senest på opgørelsesdatoen. Nøgle: kilde, forloeb_id, opgoerelse, status, art.'$udsatte_saetning$)
,(708, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kriminalitetsforloeb_antal.status IS
	'sigtet, mistaenkt_under_lavalder (under den kriminelle lavalder kan ingen sigtes) eller alle.'$udsatte_saetning$)
,(709, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.kriminalitetsforloeb_antal.art IS
	'personfarlig, alvorlig, oevrig eller alle.'$udsatte_saetning$)
,(710, 'maal', '96-kriminalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_dks WITH (security_invoker = true) AS
SELECT x.indikator, t.efter_til AS dato, NULL::text AS periode_type,
	f.kommune_kode, f.enhed_kode, f.tilbud_enhed_kode, f.bydel_nr, f.koen,
	f.alder, v.taeller::double precision AS taeller,
	1::double precision AS naevner, 1 AS antal, f.borger_id, f.sag_id,
	f.forloeb_id AS haendelse_id
FROM (VALUES ('dks_sigtelser_aendring'::text), ('dks_sigtelser_foer'),
		('dks_sigtelser_efter'), ('dks_uden_sigtelse_andel'),
		('dks_sigtelser_og_mistanker_aendring'),
		('dks_alle_begyndte_aendring'))
		x(indikator)
	CROSS JOIN udsatte_maal.kriminalitetsforloeb f
	JOIN udsatte_maal.kriminalitetsforloeb_antal t
		ON t.kilde = f.kilde AND t.forloeb_id = f.forloeb_id
			AND t.art = 'alle'
	CROSS JOIN LATERAL (VALUES
		('dks_sigtelser_aendring'::text, 'efter_slut', 'sigtet', t.efter - t.foer),
		('dks_sigtelser_foer', 'efter_slut', 'sigtet', t.foer),
		('dks_sigtelser_efter', 'efter_slut', 'sigtet', t.efter),
		('dks_uden_sigtelse_andel', 'efter_slut', 'sigtet',
			(t.efter = 0)::integer),
		('dks_sigtelser_og_mistanker_aendring', 'efter_slut', 'alle',
			t.efter - t.foer),
		('dks_alle_begyndte_aendring', 'efter_start', 'sigtet',
			t.efter - t.foer))
		v(indikator, opgoerelse, status, taeller)
WHERE v.indikator = x.indikator AND f.program_kode = 'DKS'
	AND t.opgoerelse = v.opgoerelse
	AND t.status = v.status
	AND (v.opgoerelse = 'efter_start' OR f.afslutning = 'gennemfoert')
UNION ALL
SELECT x.indikator, v.dato, NULL, f.kommune_kode, f.enhed_kode,
	f.tilbud_enhed_kode, f.bydel_nr, f.koen, f.alder, v.taeller, 1, 1,
	f.borger_id, f.sag_id, f.forloeb_id
FROM (VALUES ('dks_begyndte_antal'::text), ('dks_gennemfoert_andel'),
		('dks_laengde_mdr'), ('dks_kontaktperson_andel'),
		('dks_familiesamtaler_pr_md'))
		x(indikator)
	CROSS JOIN udsatte_maal.kriminalitetsforloeb f
	CROSS JOIN LATERAL (VALUES
		('dks_begyndte_antal'::text, f.fra, 1::double precision, true),
		('dks_gennemfoert_andel', f.til,
			(f.afslutning = 'gennemfoert')::integer, f.afslutning IS NOT NULL),
		('dks_laengde_mdr', f.til, f.laengde_mdr,
			f.afslutning = 'gennemfoert'),
		('dks_kontaktperson_andel', f.til, f.kontaktperson::integer,
			f.til IS NOT NULL),
		('dks_familiesamtaler_pr_md', f.til,
			f.familiesamtaler / f.laengde_mdr, f.til IS NOT NULL))
		v(indikator, dato, taeller, med)
WHERE v.indikator = x.indikator AND f.program_kode = 'DKS' AND v.med$udsatte_saetning$)
,(711, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_dks IS
	'Grundlag for Den Korte Snor: én række pr. forløb. Før og efter tælles på den dag vinduet efter er gået, så alle er fulgt lige længe.'$udsatte_saetning$)
,(712, 'maal', '96-kriminalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.den_korte_snor_beregnet WITH (security_invoker = true) AS
-- once a course, not once for each of its rows below
WITH forloeb AS MATERIALIZED (SELECT * FROM udsatte_maal.kriminalitetsforloeb)
SELECT x.kommune_kode, x.program_kode, x.program, x.opgoerelse, x.gruppe,
	x.aar, x.aldersgruppe, x.status, x.art, (x.r).antal::integer AS unge,
	(x.r).foer::integer AS foer, (x.r).efter::integer AS efter,
	100 * ((x.r).forhold - 1) AS aendring_pct,
	100 * ((x.r).nedre - 1) AS aendring_nedre95,
	100 * ((x.r).oevre - 1) AS aendring_oevre95,
	x.uden_efter, x.sikret_foer, x.sikret_efter, x.laengde_mdr,
	x.familiesamtaler_pr_md, x.kontaktperson_andel
FROM (SELECT f.kommune_kode, f.program_kode, r.navn AS program, t.opgoerelse,
		g.gruppe, a.aar, a.aldersgruppe, t.status, t.art,
		udsatte.parforhold(t.foer, t.efter) AS r,
		(count(*) FILTER (WHERE t.efter = 0))::integer AS uden_efter,
		(count(*) FILTER (WHERE t.sikret_dage_foer > 0))::integer AS sikret_foer,
		(count(*) FILTER (WHERE t.sikret_dage_efter > 0))::integer
			AS sikret_efter,
		avg(f.laengde_mdr) AS laengde_mdr,
		avg(f.familiesamtaler / f.laengde_mdr)::double precision
			AS familiesamtaler_pr_md,
		avg(f.kontaktperson::integer)::double precision AS kontaktperson_andel
	FROM forloeb f
		JOIN udsatte_register.program r ON r.program_kode = f.program_kode
		JOIN udsatte_maal.kriminalitetsforloeb_antal t
			ON t.kilde = f.kilde AND t.forloeb_id = f.forloeb_id
		JOIN (VALUES ('gennemfoert'::text, 'gennemfoert'::text),
			('alle_begyndte', NULL)) g(gruppe, afslutning)
			ON g.afslutning IS NULL OR f.afslutning = g.afslutning
		CROSS JOIN LATERAL (SELECT y.aar, b.aldersgruppe
			FROM (VALUES (extract(year FROM CASE t.opgoerelse
					WHEN 'efter_slut' THEN f.til ELSE f.fra END)::integer),
					(NULL)) y(aar)
				CROSS JOIN (VALUES (NULL::text),
					(CASE WHEN f.alder BETWEEN 10 AND 14 THEN '10-14'
						WHEN f.alder BETWEEN 15 AND 17 THEN '15-17'
						ELSE 'andre' END)) b(aldersgruppe)) a
	GROUP BY f.kommune_kode, f.program_kode, r.navn, t.opgoerelse, g.gruppe,
		a.aar, a.aldersgruppe, t.status, t.art) x$udsatte_saetning$)
,(713, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.den_korte_snor_beregnet IS
	'den_korte_snor regnet nu, uden lageret. Brug den_korte_snor. Nøgle: som den_korte_snor.'$udsatte_saetning$)
,(714, 'maal', '96-kriminalitet.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.den_korte_snor WITH (security_invoker = true) AS
SELECT r.*
FROM udsatte_register.visning_lager l
	JOIN LATERAL jsonb_populate_record(NULL::udsatte_maal.den_korte_snor_beregnet,
		l.raekke) r ON r.kommune_kode = l.kommune_kode
WHERE l.visning = 'den_korte_snor'
	AND udsatte.intern_lager('visning den_korte_snor', NULL) IS NOT NULL
UNION ALL
SELECT b.*
FROM udsatte_maal.den_korte_snor_beregnet b
WHERE udsatte.intern_lager('visning den_korte_snor', NULL) IS NULL$udsatte_saetning$)
,(715, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.den_korte_snor IS
	'Sigtelser 12 måneder før et forløbs start og 12 måneder efter dets slutning (opgoerelse efter_slut: kun afsluttede forløb; aar er slutåret) eller efter dets start (efter_start: aar er startåret), efter gerningsdato, for Den Korte Snor, EXIT og KIV. Overskriften er efter_slut, gruppe gennemfoert, status sigtet, art alle; ved siden af den alle begyndte. Kun forløb med hele vinduer. Ændring i procent med 95 % interval, der tager højde for at den samme unges sigtelser hænger sammen. Der er ingen kontrolgruppe: unge optages når det går dårligst, så en del af et fald ville være kommet af sig selv, og tallet er ikke en virkning. Under den kriminelle lavalder kan ingen sigtes, kun mistænkes, så følg 10-14-årige med status alle. sikret_foer og sikret_efter er unge der sad på en sikret afdeling i vinduet. En handling sidst i vinduet kan endnu mangle sin sigtelse. Tom aar og aldersgruppe er i alt. Nøgle: kommune_kode, program_kode, opgoerelse, gruppe, aar, aldersgruppe, status, art.'$udsatte_saetning$)
,(716, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.den_korte_snor.aldersgruppe IS
	'Alder ved forløbets start: 10-14, 15-17 eller andre. Tom er alle.'$udsatte_saetning$)
,(717, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.den_korte_snor.aar IS
	'Året forløbet sluttede (efter_slut) eller begyndte (efter_start). Tom er alle år.'$udsatte_saetning$)
,(718, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.den_korte_snor.status IS
	'sigtet, mistaenkt_under_lavalder eller alle.'$udsatte_saetning$)
,(719, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.den_korte_snor.art IS
	'personfarlig, alvorlig, oevrig eller alle.'$udsatte_saetning$)
,(720, 'maal', '96-kriminalitet.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.den_korte_snor.laengde_mdr IS
	'Gennemsnit af forløbenes længde i måneder.'$udsatte_saetning$)
,(721, 'maal', '97-barometer.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_bar WITH (security_invoker = true) AS
SELECT 'bar_' || v.kode AS indikator, make_date(v.aar, 12, 31) AS dato,
	'aar'::text AS periode_type, v.kommune_kode, 'ukendt'::text AS enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, v.bydel_nr, 'U'::text AS koen,
	a.alder, v.taeller::double precision AS taeller,
	v.naevner::double precision AS naevner, v.naevner AS antal,
	NULL::bigint AS borger_id, NULL::bigint AS sag_id,
	NULL::bigint AS haendelse_id
FROM udsatte_register.barometer_vaerdi v
	JOIN (VALUES ('0-5'::text, 0), ('6-11', 6), ('12-17', 12), ('18-22', 18))
		a(aldersgruppe, alder) ON a.aldersgruppe = v.aldersgruppe
WHERE make_date(v.aar, 12, 31) <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(722, 'maal', '97-barometer.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_bar IS
	'Grundlag for det sociale barometer: én række pr. indikator, år, bydel og standardaldersgruppe (0-5, 6-11, 12-17 og 18-22 år), som tælles sammen til 0-22 år. Rækker med andre aldersgrupper er ikke med, så ingen tælles to gange. indikator er bar_ og barometerets kode.'$udsatte_saetning$)
,(723, 'maal', '97-barometer.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.socialt_barometer WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.kode, i.navn, i.retning, x.aar, x.bydel_nr,
	d.navn AS bydel, x.aldersgruppe, x.taeller, x.naevner, x.andel,
	w.nedre AS nedre95, w.oevre AS oevre95, x.forrige, n.forskel AS aendring,
	n.nedre AS forskel_nedre95, n.oevre AS forskel_oevre95,
	CASE WHEN n.nedre IS NULL OR i.retning IS NULL THEN 'ukendt'
		WHEN n.nedre <= 0 AND n.oevre >= 0 THEN 'uaendret'
		WHEN (n.nedre > 0) = (i.retning = 'op') THEN 'bedre'
		ELSE 'daarligere' END AS vurdering,
	x.tendens
FROM (SELECT t.*,
		lag(t.andel) OVER v AS forrige, lag(t.taeller) OVER v AS forrige_taeller,
		lag(t.naevner) OVER v AS forrige_naevner,
		udsatte.tendens(t.aar, t.andel, t.se) OVER (PARTITION BY t.kommune_kode,
			t.kode, t.bydel_nr, t.aldersgruppe ORDER BY t.aar
			ROWS BETWEEN 4 PRECEDING AND CURRENT ROW) AS tendens,
		lag(t.aar) OVER v = t.aar - 1 AS foelger
	FROM (SELECT g.kommune_kode, substr(g.indikator, 5) AS kode,
			extract(year FROM g.dato)::integer AS aar, c.bydel_nr,
			c.aldersgruppe, sum(g.taeller)::integer AS taeller,
			sum(g.naevner)::integer AS naevner,
			sum(g.taeller) / nullif(sum(g.naevner), 0) AS andel,
			sqrt(sum(g.taeller) * (sum(g.naevner) - sum(g.taeller))
				/ nullif(sum(g.naevner), 0)) / nullif(sum(g.naevner), 0) AS se
		FROM udsatte_maal.grundlag_bar g
			CROSS JOIN LATERAL (SELECT b.bydel_nr, a.aldersgruppe
				FROM (VALUES (g.bydel_nr), (NULL)) b(bydel_nr)
					CROSS JOIN (VALUES (udsatte.aldersgruppe(g.alder)), (NULL))
						a(aldersgruppe)) c
		GROUP BY g.kommune_kode, g.indikator, extract(year FROM g.dato),
			c.bydel_nr, c.aldersgruppe) t
	WINDOW v AS (PARTITION BY t.kommune_kode, t.kode, t.bydel_nr,
		t.aldersgruppe ORDER BY t.aar)) x
	JOIN udsatte_register.barometer_indikator i ON i.kode = x.kode
	LEFT JOIN udsatte_register.bydel d ON d.kommune_kode = x.kommune_kode
		AND d.bydel_nr = x.bydel_nr
	LEFT JOIN LATERAL udsatte.wilson(x.taeller, x.naevner) w ON true
	LEFT JOIN LATERAL udsatte.newcombe(x.forrige_taeller, x.forrige_naevner,
		x.taeller, x.naevner) n ON x.foelger$udsatte_saetning$)
,(724, 'maal', '97-barometer.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.socialt_barometer IS
	'Det sociale barometer: én række pr. indikator, år, bydel (tom er hele kommunen) og aldersgruppe (tom er 0-22 år) med andel, 95 % interval, ændring fra året før med interval (Newcombe), vurdering og tendens over de fem år til og med året. Årene opgøres én gang om året. Nøgle: kommune_kode, kode, aar, bydel_nr, aldersgruppe.'$udsatte_saetning$)
,(725, 'maal', '97-barometer.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_maal.socialt_barometer.aldersgruppe IS
	'0-5, 6-11, 12-17 eller 18-22. Tom er 0-22 år.'$udsatte_saetning$)
,(726, 'maal', '97-sikkerhedsplan.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_sik WITH (security_invoker = true) AS
SELECT x.indikator, v.dato, NULL::text AS periode_type, p.kommune_kode,
	p.enhed_kode, p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder,
	v.taeller::double precision AS taeller, 1::double precision AS naevner,
	1 AS antal, p.borger_id, p.sag_id, p.forloeb_id AS haendelse_id
FROM (VALUES ('sik_begyndte_antal'::text), ('sik_afsluttede_antal'),
		('sik_hjemme_antal'), ('sik_anbragt_antal'), ('sik_hjemme_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.programforloeb p
	CROSS JOIN LATERAL (VALUES
		('sik_begyndte_antal'::text, p.fra, 1, true),
		('sik_afsluttede_antal', p.til, 1, p.til IS NOT NULL),
		('sik_hjemme_antal', p.til, 1, p.udfald = 'hjemme'),
		('sik_anbragt_antal', p.til, 1, p.udfald = 'anbragt'),
		('sik_hjemme_andel', p.til, (p.udfald = 'hjemme')::integer,
			p.udfald IS NOT NULL))
		v(indikator, dato, taeller, med)
WHERE v.indikator = x.indikator AND p.program_kode = 'SIKKERHEDSPLAN' AND v.med
UNION ALL
SELECT 'sik_aabne_antal', d.dato, d.periode_type, p.kommune_kode, p.enhed_kode,
	p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder, 1, 1, 1, p.borger_id,
	p.sag_id, p.forloeb_id
FROM udsatte_maal.programforloeb p
	CROSS JOIN LATERAL udsatte.beholdningsdage(p.fra, p.til,
		(SELECT udsatte.opgoerelsesdato())) d
WHERE p.program_kode = 'SIKKERHEDSPLAN'
UNION ALL
SELECT 'sik_stadig_hjemme_12_mdr_andel', v.efter_til, NULL, p.kommune_kode,
	p.enhed_kode, p.tilbud_enhed_kode, p.bydel_nr, p.koen, p.alder,
	CASE WHEN EXISTS (SELECT FROM udsatte_maal.anbringelse_foranstaltning a
		WHERE a.borger_id = p.borger_id AND a.start <= v.efter_til
			AND coalesce(a.slut, 'infinity') >= v.efter_fra)
		THEN 0 ELSE 1 END, 1, 1, p.borger_id, p.sag_id, p.forloeb_id
FROM udsatte_maal.programforloeb p
	JOIN udsatte_register.indikator i
		ON i.indikator = 'sik_stadig_hjemme_12_mdr_andel'
	CROSS JOIN LATERAL udsatte.foer_efter_vindue(p.fra, p.til, i.vindue_mdr) v
WHERE p.program_kode = 'SIKKERHEDSPLAN' AND p.udfald = 'hjemme'
	AND p.til IS NOT NULL AND v.efter_til <= udsatte.opgoerelsesdato()
	-- who turns 18 can no longer be placed
	AND udsatte.alder(p.foedselsdato, v.efter_til) < 18$udsatte_saetning$)
,(727, 'maal', '97-sikkerhedsplan.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_sik IS
	'Grundlag for sikkerhedsplaner: én række pr. plan begyndt eller afsluttet, pr. åben plan på opgørelsesdagen, og pr. plan afsluttet med barnet hjemme på den dag de 12 måneder efter er gået.'$udsatte_saetning$)
,(728, 'maal', '97-sikkerhedsplan.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.sikkerhedsplan_status WITH (security_invoker = true) AS
SELECT x.kommune_kode, x.aar,
	make_date(x.aar, 12, 31) <= udsatte.opgoerelsesdato() AS er_afsluttet,
	x.begyndte, x.afsluttede, x.hjemme, x.anbragt,
	x.afsluttede - x.hjemme - x.anbragt AS uoplyst, x.aabne,
	x.hjemme::double precision / nullif(x.hjemme + x.anbragt, 0) AS hjemme_andel,
	w.nedre AS nedre95, w.oevre AS oevre95, x.fulgt_12_mdr,
	x.stadig_hjemme_12_mdr,
	x.stadig_hjemme_12_mdr::double precision / nullif(x.fulgt_12_mdr, 0)
		AS stadig_hjemme_andel,
	s.nedre AS stadig_hjemme_nedre95, s.oevre AS stadig_hjemme_oevre95
FROM (SELECT g.kommune_kode, extract(year FROM g.dato)::integer AS aar,
		(count(*) FILTER (WHERE g.indikator = 'sik_begyndte_antal'))::integer
			AS begyndte,
		(count(*) FILTER (WHERE g.indikator = 'sik_afsluttede_antal'))::integer
			AS afsluttede,
		(count(*) FILTER (WHERE g.indikator = 'sik_hjemme_antal'))::integer
			AS hjemme,
		(count(*) FILTER (WHERE g.indikator = 'sik_anbragt_antal'))::integer
			AS anbragt,
		(count(*) FILTER (WHERE g.indikator = 'sik_aabne_antal'))::integer
			AS aabne,
		(count(*) FILTER (WHERE g.indikator = 'sik_stadig_hjemme_12_mdr_andel'))::integer
			AS fulgt_12_mdr,
		(sum(g.taeller) FILTER (WHERE g.indikator = 'sik_stadig_hjemme_12_mdr_andel'))::integer
			AS stadig_hjemme_12_mdr
	FROM udsatte_maal.grundlag_sik g
	WHERE g.indikator <> 'sik_aabne_antal' OR g.periode_type = 'aar'
	GROUP BY g.kommune_kode, extract(year FROM g.dato)) x
	LEFT JOIN LATERAL udsatte.wilson(x.hjemme, x.hjemme + x.anbragt) w ON true
	LEFT JOIN LATERAL udsatte.wilson(x.stadig_hjemme_12_mdr, x.fulgt_12_mdr) s
		ON true$udsatte_saetning$)
,(729, 'maal', '97-sikkerhedsplan.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.sikkerhedsplan_status IS
	'Sikkerhedsplaner pr. år: begyndte, afsluttede (barnet hjemme, anbragt eller uoplyst), åbne ved årets udgang, andelen hjemme af dem hvor det er oplyst med 95 % interval, og af planerne med barnet hjemme, hvis 12 måneder er gået i året, hvor mange der fortsat er uden anbringelse. Ingen retning er bedre: en anbringelse kan være det rigtige for barnet. Nøgle: kommune_kode, aar.'$udsatte_saetning$)
,(730, 'maal', '98-opsporing.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.foerste_underretning WITH (security_invoker = true) AS
SELECT DISTINCT ON (u.kommune_kode, u.borger_id)
	u.underretning_id, u.borger_id, u.sag_id, u.dato, u.kommune_kode,
	u.enhed_kode, u.bydel_nr, u.koen, u.foedselsdato, u.underretter,
	u.afsender_enhed_kode,
	CASE WHEN u.afsender_enhed_kode IS NOT NULL THEN EXISTS (SELECT
		FROM udsatte_register.socialraadgivertilknytning t
		WHERE t.enhed_kode = u.afsender_enhed_kode AND t.timer > 0
			AND t.fra <= u.dato
			AND coalesce(t.til, 'infinity') >= u.dato) END AS tilknyttet
FROM udsatte_maal.underretning_sted u
WHERE u.dato <= udsatte.opgoerelsesdato()
ORDER BY u.kommune_kode, u.borger_id, u.dato, u.underretning_id$udsatte_saetning$)
,(731, 'maal', '98-opsporing.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.foerste_underretning IS
	'Barnets første underretning i kommunen, og om der den dag var tilknyttet en socialrådgiver på den skole eller daginstitution den kom fra (tom når afsenderen ikke er en enhed). Nøgle: kommune_kode, borger_id.'$udsatte_saetning$)
,(732, 'maal', '98-opsporing.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_opsp WITH (security_invoker = true) AS
SELECT x.indikator, u.dato, NULL::text AS periode_type, u.kommune_kode,
	u.enhed_kode, coalesce(u.afsender_enhed_kode, 'ukendt') AS tilbud_enhed_kode,
	u.bydel_nr, u.koen, udsatte.alder(u.foedselsdato, u.dato) AS alder,
	v.taeller::double precision AS taeller, 1::double precision AS naevner,
	1 AS antal, u.borger_id, u.sag_id, u.underretning_id AS haendelse_id
FROM (VALUES ('opsp_underretninger_skole_antal'::text),
		('opsp_underretninger_daginstitution_antal'),
		('opsp_underretninger_sundhedspleje_antal'),
		('opsp_underretninger_andre_antal'),
		('opsp_underretninger_front_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.underretning_sted u
	CROSS JOIN LATERAL (VALUES
		('opsp_underretninger_skole_antal'::text, 1, u.underretter = 'skole'),
		('opsp_underretninger_daginstitution_antal', 1,
			u.underretter = 'daginstitution'),
		('opsp_underretninger_sundhedspleje_antal', 1,
			u.underretter = 'sundhedspleje'),
		('opsp_underretninger_andre_antal', 1, u.underretter NOT IN
			('skole', 'daginstitution', 'sundhedspleje')),
		('opsp_underretninger_front_andel', (u.underretter IN
			('skole', 'daginstitution', 'sundhedspleje'))::integer, true))
		v(indikator, taeller, med)
WHERE v.indikator = x.indikator AND v.med
	AND u.dato <= udsatte.opgoerelsesdato()
	AND udsatte.alder(u.foedselsdato, u.dato) < 18
UNION ALL
SELECT x.indikator, f.dato, NULL, f.kommune_kode, f.enhed_kode,
	f.afsender_enhed_kode, f.bydel_nr, f.koen,
	udsatte.alder(f.foedselsdato, f.dato),
	greatest(udsatte.alder_decimal(f.foedselsdato, f.dato), 0), 1, 1,
	f.borger_id, f.sag_id, f.underretning_id
FROM (VALUES ('opsp_alder_tilknyttet'::text), ('opsp_alder_ikke_tilknyttet'))
		x(indikator)
	CROSS JOIN udsatte_maal.foerste_underretning f
	CROSS JOIN LATERAL (VALUES
		('opsp_alder_tilknyttet'::text, f.tilknyttet),
		('opsp_alder_ikke_tilknyttet', NOT f.tilknyttet)) v(indikator, med)
WHERE v.indikator = x.indikator AND v.med
	AND udsatte.alder(f.foedselsdato, f.dato) < 18
	-- an earlier notification may be missing at the register's beginning
	AND f.dato >= (SELECT (min(y.dato) + interval '24 months')::date
		FROM udsatte_maal.foerste_underretning y)
UNION ALL
SELECT v.indikator, d.dato, d.periode_type, e.kommune_kode, 'ukendt',
	e.enhed_kode, 99, 'U', NULL,
	EXISTS (SELECT FROM udsatte_register.socialraadgivertilknytning t
		WHERE t.enhed_kode = e.enhed_kode AND t.timer > 0 AND t.fra <= d.dato
			AND coalesce(t.til, 'infinity') >= d.dato)::integer, 1, 0, NULL,
	NULL, NULL
FROM udsatte_register.enhed e
	JOIN (VALUES ('opsp_folkeskoler_andel'::text, 'folkeskole'::text),
		('opsp_folkeskoler_andel', 'specialskole'),
		('opsp_friskoler_andel', 'privat_friskole'),
		('opsp_daginstitutioner_andel', 'daginstitution')) v(indikator, type)
		ON v.type = e.type
	JOIN (SELECT min(t.fra) AS fra
		FROM udsatte_register.socialraadgivertilknytning t) f
		ON f.fra IS NOT NULL
	CROSS JOIN LATERAL udsatte.beholdningsdage(greatest(e.gyldig_fra, f.fra),
		e.gyldig_til, (SELECT udsatte.opgoerelsesdato())) d
UNION ALL
SELECT 'opsp_klassegennemgang_andel', make_date(g.skoleaar + 1, 7, 31), 'aar',
	e.kommune_kode, 'ukendt', e.enhed_kode, 99, 'U', NULL,
	EXISTS (SELECT FROM udsatte_register.klassegennemgang k
		WHERE k.skole_enhed_kode = e.enhed_kode AND k.skoleaar = g.skoleaar
			AND k.klassetrin < 5)::integer, 1, 0, NULL, NULL, NULL
FROM udsatte_register.enhed e
	CROSS JOIN (SELECT DISTINCT k.skoleaar
		FROM udsatte_register.klassegennemgang k) g
WHERE e.type = 'folkeskole' AND e.gyldig_fra <= make_date(g.skoleaar + 1, 7, 31)
	AND coalesce(e.gyldig_til, 'infinity') >= make_date(g.skoleaar, 8, 1)
	AND make_date(g.skoleaar + 1, 7, 31) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'opsp_risikozone_andel', make_date(k.skoleaar + 1, 7, 31), 'aar',
	e.kommune_kode, 'ukendt', e.enhed_kode, 99, 'U', NULL, k.i_risikozone,
	k.elever, k.elever, NULL, NULL, k.klassegennemgang_id
FROM udsatte_register.klassegennemgang k
	JOIN udsatte_register.enhed e ON e.enhed_kode = k.skole_enhed_kode
WHERE k.klassetrin < 5
	AND make_date(k.skoleaar + 1, 7, 31) <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'opsp_bydele_sundhedspleje_andel', d.dato, d.periode_type,
	b.kommune_kode, 'ukendt', 'ukendt', b.bydel_nr, 'U', NULL,
	(s.fra IS NOT NULL AND s.fra <= d.dato)::integer, 1, 0, NULL, NULL, NULL
FROM udsatte_register.bydel b
	LEFT JOIN udsatte_register.sundhedspleje_samarbejde s
		ON s.kommune_kode = b.kommune_kode AND s.bydel_nr = b.bydel_nr
	CROSS JOIN LATERAL udsatte.beholdningsdage((SELECT min(x.fra)
			FROM udsatte_register.sundhedspleje_samarbejde x
			WHERE x.kommune_kode = b.kommune_kode), NULL,
		(SELECT udsatte.opgoerelsesdato())) d
WHERE b.bydel_nr <> 99$udsatte_saetning$)
,(733, 'maal', '98-opsporing.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_opsp IS
	'Grundlag for tidlig opsporing: én række pr. underretning, pr. barns første underretning fra en skole eller daginstitution, og uden personer pr. skole, daginstitution og bydel på opgørelsesdagen og pr. klassegennemgang.'$udsatte_saetning$)
,(734, 'maal', '98-opsporing.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.tidlig_opsporing WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.indikator LIKE 'opsp\_%'$udsatte_saetning$)
,(735, 'maal', '98-opsporing.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.tidlig_opsporing IS
	'Tidlig opsporing pr. kvartal og år: underretninger efter afsender, alder ved første underretning fra skoler og daginstitutioner med og uden tilknyttet socialrådgiver, andelen af skoler (folkeskoler for sig, fri- og privatskoler for sig) og daginstitutioner der har en, klassegennemgange inden 5. klasse og elever i risikozonen, og bydele med sundhedsplejesamarbejde. Med og uden socialrådgiver er ikke sammenlignelige grupper: de belastede steder fik en først. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.'$udsatte_saetning$)
,(736, 'maal', '98-taet-paa-familien.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.tpf_periode WITH (security_invoker = true) AS
SELECT p.borger_id, p.sag_id, p.kommune_kode, p.enhed_kode, p.bydel_nr, p.koen,
	p.foedselsdato, p.fra, p.til
FROM (SELECT s.borger_id, s.sag_id, s.kommune_kode, s.enhed_kode, s.bydel_nr,
		s.koen, s.foedselsdato,
		greatest(s.fra, udsatte.foedselsdag(s.foedselsdato, i.alder_fra))
			AS fra,
		least(s.til, udsatte.opgoerelsesdato(),
			udsatte.foedselsdag(s.foedselsdato, i.alder_til + 1) - 1) AS til
	FROM udsatte_maal.stoetteperiode s
		JOIN udsatte_register.indikator i ON i.indikator = 'tpf_kontakter_pr_md'
	WHERE s.niveau = 'barn') p
WHERE p.fra <= p.til$udsatte_saetning$)
,(737, 'maal', '98-taet-paa-familien.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.tpf_periode IS
	'De dage en ung på 13-18 år havde mindst én aktiv foranstaltning, til og med opgørelsesdatoen. Nøgle: kommune_kode, borger_id, fra.'$udsatte_saetning$)
,(738, 'maal', '98-taet-paa-familien.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_tpf WITH (security_invoker = true) AS
SELECT x.indikator, a.dato, a.periode_type, a.kommune_kode, a.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, a.bydel_nr, a.koen, a.alder,
	v.taeller::double precision AS taeller, 1::double precision AS naevner,
	1 AS antal, a.borger_id, a.sag_id, NULL::bigint AS haendelse_id
FROM (VALUES ('tpf_anbragte_antal'::text), ('tpf_familiepleje_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.anbragt_sted a
	JOIN udsatte_register.stedtype t ON t.stedtype_kode = a.stedtype_kode
	CROSS JOIN LATERAL (VALUES ('tpf_anbragte_antal'::text, 1),
		('tpf_familiepleje_andel', t.familiepleje::integer))
		v(indikator, taeller)
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND a.alder BETWEEN i.alder_fra AND i.alder_til
WHERE v.indikator = x.indikator
UNION ALL
SELECT x.indikator, v.dato, NULL, a.kommune_kode, a.enhed_kode,
	a.tilbud_enhed_kode, a.bydel_nr, a.koen,
	udsatte.alder(a.foedselsdato, v.anker), v.taeller, 1, 1, a.borger_id,
	a.sag_id, NULL
FROM (VALUES ('tpf_anbringelse_dage'::text), ('tpf_afsluttet_12_mdr_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.anbringelsesforloeb a
	JOIN udsatte_register.indikator k
		ON k.indikator = 'tpf_afsluttet_12_mdr_andel'
	CROSS JOIN LATERAL udsatte.foer_efter_vindue(a.start, a.start,
		k.vindue_mdr) w
	CROSS JOIN LATERAL (VALUES
		('tpf_anbringelse_dage'::text, a.slut, a.slut,
			(a.slut - a.start + 1)::double precision),
		('tpf_afsluttet_12_mdr_andel', w.efter_til, a.start,
			(coalesce(a.slut, 'infinity') <= w.efter_til)::integer))
		v(indikator, dato, anker, taeller)
	JOIN udsatte_register.indikator i ON i.indikator = v.indikator
		AND udsatte.alder(a.foedselsdato, v.anker)
			BETWEEN i.alder_fra AND i.alder_til
WHERE v.indikator = x.indikator AND v.dato <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, v.dato, NULL, s.kommune_kode, s.enhed_kode, 'ukendt',
	s.bydel_nr, s.koen, udsatte.alder(s.foedselsdato, s.til),
	CASE WHEN EXISTS (SELECT FROM udsatte_maal.stoetteperiode n
			WHERE n.niveau = 'barn' AND n.borger_id = s.borger_id
				AND n.fra > s.til AND n.fra <= v.dato)
		THEN 0
		WHEN EXISTS (SELECT FROM udsatte_register.skoleindskrivning k
			WHERE k.borger_id = s.borger_id
				AND k.skoleform IN ('folkeskole', 'privat_friskole')
				AND k.fra <= v.dato AND coalesce(k.til, 'infinity') >= v.dato)
			OR EXISTS (SELECT FROM udsatte_register.ungdomsuddannelse u
			WHERE u.borger_id = s.borger_id AND u.paabegyndt <= v.dato
				AND coalesce(u.gennemfoert, u.afbrudt, 'infinity') >= v.dato)
		THEN 1 ELSE 0 END, 1, 1, s.borger_id, s.sag_id, NULL
FROM udsatte_maal.stoetteperiode s
	JOIN udsatte_register.indikator i ON i.indikator IN
		('tpf_tilbage_6_mdr_andel', 'tpf_tilbage_12_mdr_andel')
	CROSS JOIN LATERAL (SELECT i.indikator, w.efter_til AS dato
		FROM udsatte.foer_efter_vindue(s.til, s.til, i.vindue_mdr) w)
		v(indikator, dato)
WHERE s.niveau = 'barn' AND s.til < udsatte.opgoerelsesdato()
	-- help that goes on in another case has not ended
	AND NOT EXISTS (SELECT FROM udsatte_maal.stoetteperiode n
		WHERE n.niveau = 'barn' AND n.borger_id = s.borger_id
			AND n.fra <= s.til + 1 AND coalesce(n.til, 'infinity') > s.til)
	AND v.dato <= udsatte.opgoerelsesdato()
	AND udsatte.alder(s.foedselsdato, s.til) >= i.alder_fra
	AND udsatte.alder(s.foedselsdato, v.dato) <= i.alder_til
UNION ALL
SELECT x.indikator, k.dato, NULL, p.kommune_kode, p.enhed_kode, 'ukendt',
	p.bydel_nr, p.koen, udsatte.alder(p.foedselsdato, k.dato), v.taeller,
	v.naevner, 1, p.borger_id, p.sag_id, k.kontakt_id
FROM (VALUES ('tpf_kontakter_pr_md'::text), ('tpf_ung_med_andel'))
		x(indikator)
	CROSS JOIN udsatte_maal.tpf_periode p
	JOIN udsatte_register.sag s ON s.borger_id = p.borger_id
		AND s.handlekommune_kode = p.kommune_kode
	JOIN udsatte_register.kontakt k ON k.sag_id = s.sag_id
		AND k.dato BETWEEN p.fra AND p.til
	CROSS JOIN LATERAL (VALUES ('tpf_kontakter_pr_md'::text, 1, 0, true),
		('tpf_ung_med_andel', (k.deltager = 'barn_ung')::integer, 1,
			k.form IN ('moede', 'netvaerksmoede')))
		v(indikator, taeller, naevner, med)
WHERE v.indikator = x.indikator AND v.med
UNION ALL
SELECT 'tpf_kontakter_pr_md', greatest(p.fra, q.start), NULL, p.kommune_kode,
	p.enhed_kode, 'ukendt', p.bydel_nr, p.koen,
	udsatte.alder(p.foedselsdato, greatest(p.fra, q.start)), 0,
	(least(p.til, q.slut) - greatest(p.fra, q.start) + 1) / 30.4375, 1,
	p.borger_id, p.sag_id, NULL
FROM udsatte_maal.tpf_periode p
	CROSS JOIN LATERAL udsatte.perioder(p.fra, p.til,
		(SELECT udsatte.opgoerelsesdato())) q
WHERE q.periode_type = 'kvartal'
UNION ALL
SELECT x.indikator, u.dato, u.periode_type, u.kommune_kode, u.enhed_kode,
	'ukendt', u.bydel_nr, u.koen, u.alder, v.svar::integer, 1, 1, u.borger_id,
	u.sag_id, u.ungestatus_id
FROM (VALUES ('tpf_skole_andel'::text), ('tpf_fritidsjob_andel'),
		('tpf_fritidsaktivitet_andel'))
		x(indikator)
	CROSS JOIN (SELECT DISTINCT ON (p.kommune_kode, p.borger_id, t.periode_type,
			date_trunc(t.laengde, g.dato::timestamp))
		g.ungestatus_id, g.dato, t.periode_type, g.skole, g.fritidsjob,
		g.fritidsaktivitet, p.kommune_kode, p.enhed_kode, p.bydel_nr, p.koen,
		p.borger_id, p.sag_id, udsatte.alder(p.foedselsdato, g.dato) AS alder
	FROM udsatte_maal.tpf_periode p
		JOIN udsatte_register.ungestatus g ON g.borger_id = p.borger_id
			AND g.dato BETWEEN p.fra AND p.til
		CROSS JOIN (VALUES ('kvartal'::text, 'quarter'), ('aar', 'year'))
			t(periode_type, laengde)
	ORDER BY p.kommune_kode, p.borger_id, t.periode_type,
		date_trunc(t.laengde, g.dato::timestamp), g.dato DESC,
		g.ungestatus_id DESC) u
	CROSS JOIN LATERAL (VALUES ('tpf_skole_andel'::text, u.skole),
		('tpf_fritidsjob_andel', u.fritidsjob),
		('tpf_fritidsaktivitet_andel', u.fritidsaktivitet))
		v(indikator, svar)
WHERE v.indikator = x.indikator AND v.svar IS NOT NULL
UNION ALL
SELECT 'tpf_sager_pr_aarsvaerk', d.dato, d.periode_type, s.handlekommune_kode,
	s.enhed_kode, 'ukendt', s.oprindelig_bydel_nr, b.koen,
	udsatte.alder(b.foedselsdato, d.dato), 1, 0, 1, s.borger_id, s.sag_id, NULL
FROM udsatte_register.sag s
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	CROSS JOIN LATERAL udsatte.beholdningsdage(s.aabnet, s.lukket,
		(SELECT udsatte.opgoerelsesdato())) d
WHERE EXISTS (SELECT FROM udsatte_register.normering n
	WHERE n.enhed_kode = s.enhed_kode AND n.rolle = 'sagsbehandler'
		AND n.maaned = date_trunc('month', d.dato::timestamp)::date
		AND n.aarsvaerk > 0)
UNION ALL
SELECT 'tpf_sager_pr_aarsvaerk', q.dato, q.periode_type, e.kommune_kode,
	n.enhed_kode, 'ukendt', 99, 'U', NULL, 0, n.aarsvaerk, 0, NULL, NULL, NULL
FROM udsatte_register.normering n
	JOIN udsatte_register.enhed e ON e.enhed_kode = n.enhed_kode
	CROSS JOIN LATERAL udsatte.beholdningsdage(n.maaned,
		(n.maaned + interval '1 month')::date - 1,
		(SELECT udsatte.opgoerelsesdato())) q
WHERE n.rolle = 'sagsbehandler'
UNION ALL
SELECT 'tpf_udgift_pr_ung', max(u.maaned), t.periode_type, s.handlekommune_kode,
	(array_agg(coalesce(s.enhed_kode, 'ukendt') ORDER BY u.maaned DESC,
		u.udgift_id DESC))[1], 'ukendt',
	(array_agg(s.oprindelig_bydel_nr ORDER BY u.maaned DESC,
		u.udgift_id DESC))[1], b.koen,
	udsatte.alder(b.foedselsdato, max(u.maaned)), sum(u.kroner), 1, 1,
	s.borger_id, (array_agg(s.sag_id ORDER BY u.maaned DESC,
		u.udgift_id DESC))[1], NULL
FROM udsatte_register.udgift u
	JOIN udsatte_register.foranstaltning m
		ON m.foranstaltning_id = u.foranstaltning_id
	JOIN udsatte_register.sag s ON s.sag_id = m.sag_id
	JOIN udsatte_register.borger b ON b.borger_id = s.borger_id
	JOIN udsatte_register.indikator i ON i.indikator = 'tpf_udgift_pr_ung'
		AND udsatte.alder(b.foedselsdato, u.maaned)
			BETWEEN i.alder_fra AND i.alder_til
	CROSS JOIN (VALUES ('kvartal'::text, 'quarter'), ('aar', 'year'))
		t(periode_type, laengde)
WHERE u.maaned <= udsatte.opgoerelsesdato()
GROUP BY t.periode_type, s.handlekommune_kode, s.borger_id, b.koen,
	b.foedselsdato, date_trunc(t.laengde, u.maaned::timestamp)$udsatte_saetning$)
,(739, 'maal', '98-taet-paa-familien.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_tpf IS
	'Grundlag for Tæt på Familien: unge på 13-18 år. Én række pr. anbragt ung på opgørelsesdagen, pr. anbringelse, pr. afsluttet støtteperiode når vinduet efter er gået, pr. kontakt, pr. svar om den unges situation, pr. åben sag, og pr. ung og periode med udgift; kontakter og sager har nævnerrækker med tæller 0 (måneder med støtte, årsværk).'$udsatte_saetning$)
,(740, 'maal', '98-taet-paa-familien.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.taet_paa_familien WITH (security_invoker = true) AS
SELECT * FROM udsatte_maal.maal_alle a WHERE a.indikator LIKE 'tpf\_%'$udsatte_saetning$)
,(741, 'maal', '98-taet-paa-familien.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.taet_paa_familien IS
	'Tæt på Familien: unge på 13-18 år, pr. kvartal og år, i alt og pr. enhed: anbragte, anbringelsernes længde, familiepleje, tilbage til almenområdet, kontakt med sagsbehandleren, den unge med til møderne, skole, fritidsjob og fritidsaktivitet, sager pr. årsværk og udgift pr. ung. Hver med tæller, nævner, 95 % interval og året før; definitionerne står i dim_indikator. Ingen kontrolgruppe: omstillingen omfattede alle unge på én gang. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.'$udsatte_saetning$)
,(742, 'maal', '99-rusmiddel.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.rusmiddeltilbud WITH (security_invoker = true) AS
SELECT e.enhed_kode, e.kommune_kode, e.navn AS enhed, e.type
FROM udsatte_register.enhed e
WHERE e.type IN ('rusmiddeltilbud', 'aaben_anonym_raadgivning')$udsatte_saetning$)
,(743, 'maal', '99-rusmiddel.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.rusmiddeltilbud IS
	'Tilbud til børn og unge i familier med rusmiddelproblemer og til unge med rusmiddelproblemer: rusmiddeltilbud (fx U-turn) og åben anonym rådgivning (De Drikker Derhjemme). Nøgle: enhed_kode.'$udsatte_saetning$)
,(744, 'maal', '99-rusmiddel.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.grundlag_rus WITH (security_invoker = true) AS
SELECT 'rus_henvendelser_antal'::text AS indikator, h.maaned AS dato,
	NULL::text AS periode_type, h.kommune_kode, h.enhed_kode,
	'ukendt'::text AS tilbud_enhed_kode, 99 AS bydel_nr, 'U'::text AS koen,
	NULL::integer AS alder, h.antal::double precision AS taeller,
	1::double precision AS naevner, h.antal, NULL::bigint AS borger_id,
	NULL::bigint AS sag_id, NULL::bigint AS haendelse_id
FROM udsatte_maal.henvendelse h
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = h.enhed_kode
UNION ALL
SELECT v.indikator, f.startmaaned, NULL, r.kommune_kode, f.enhed_kode,
	'ukendt', 99, 'U', a.alder_fra, v.taeller, v.naevner, f.antal, NULL, NULL,
	NULL
FROM udsatte_register.raadgivningsforloeb f
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = f.enhed_kode
	JOIN udsatte_register.aldersinddeling a
		ON a.aldersinddeling = f.aldersinddeling
	CROSS JOIN LATERAL (VALUES
		('rus_forloeb_antal'::text, f.antal, 1, true),
		('rus_yngste_andel', CASE WHEN a.alder_til <= 5 THEN f.antal
			ELSE 0 END, f.antal, true),
		('rus_paragraf_11_andel', CASE WHEN f.retsgrundlag = '52' THEN 0
			ELSE f.antal END, f.antal, true),
		('rus_forloeb_pr_1000', f.antal, 0, true),
		('rus_alkohol_forloeb_pr_1000', f.antal, 0, f.tema = 'alkohol'),
		('rus_forloeb_pr_aarsvaerk', f.antal, 0, EXISTS (SELECT
			FROM udsatte_register.normering n
			WHERE n.enhed_kode = f.enhed_kode AND n.maaned = f.startmaaned
				AND n.aarsvaerk > 0)))
		v(indikator, taeller, naevner, med)
WHERE v.med AND f.startmaaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, k.start, NULL, s.kommune_kode, 'ukendt', 'ukendt', 99, 'U',
	NULL, 0, s.antal * (least(k.slut, udsatte.opgoerelsesdato()) - k.start + 1)
		/ 365.0, 0, NULL, NULL, NULL
FROM udsatte_register.maalgruppe_skoen s
	JOIN (VALUES ('rus_forloeb_pr_1000'::text, 'rusmidler_under_25'::text),
		('rus_alkohol_forloeb_pr_1000', 'alkohol_under_25')) v(indikator, kode)
		ON v.kode = s.kode
	JOIN udsatte_register.kvartal k ON k.start <= udsatte.opgoerelsesdato()
		AND k.start >= (SELECT min(date_trunc('quarter',
				f.startmaaned::timestamp)::date)
			FROM udsatte_register.raadgivningsforloeb f
				JOIN udsatte_maal.rusmiddeltilbud r
					ON r.enhed_kode = f.enhed_kode
			WHERE r.kommune_kode = s.kommune_kode)
UNION ALL
SELECT 'rus_forloeb_pr_aarsvaerk', n.maaned, NULL, r.kommune_kode,
	n.enhed_kode, 'ukendt', 99, 'U', NULL, 0, n.aarsvaerk / 12, 0, NULL, NULL,
	NULL
FROM udsatte_register.normering n
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = n.enhed_kode
WHERE n.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, f.slutmaaned, NULL, r.kommune_kode, f.enhed_kode, 'ukendt',
	99, 'U', NULL, v.taeller, f.antal, f.antal, NULL, NULL, NULL
FROM udsatte_register.raadgivningsforloeb_afsluttet f
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = f.enhed_kode
	CROSS JOIN LATERAL (VALUES
		('rus_kort_forloeb_andel'::text, CASE WHEN f.varighed_band IN
			('under_1_md', '1_3_mdr') THEN f.antal ELSE 0 END, true),
		('rus_brobygget_andel', CASE WHEN f.brobygning_til <> 'ingen'
			THEN f.antal ELSE 0 END, true),
		('rus_bro_rusmiddelbehandling_andel', CASE WHEN f.brobygning_til
			= 'rusmiddelbehandling' THEN f.antal ELSE 0 END, true),
		('rus_brobygning_modtaget_andel', CASE WHEN f.modtaget
			THEN f.antal ELSE 0 END, f.brobygning_til <> 'ingen'))
		v(indikator, taeller, med)
WHERE v.med AND f.slutmaaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, y.maaned, NULL, r.kommune_kode, y.enhed_kode, 'ukendt', 99,
	'U', NULL, v.taeller, v.naevner, y.antal, NULL, NULL, NULL
FROM udsatte_register.raadgivningsydelse y
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = y.enhed_kode
	CROSS JOIN LATERAL (VALUES
		('rus_soeskende_antal'::text, y.antal, 1,
			y.ydelse = 'antal_soeskende'),
		('rus_ydelse_spaedboern_antal', y.antal, 1,
			y.ydelse = 'spaedboern_legeterapi'),
		('rus_ydelse_individuel_antal', y.antal, 1,
			y.ydelse = 'individuel_samtale'),
		('rus_ydelse_familie_antal', y.antal, 1,
			y.ydelse = 'familie_netvaerkssamtale'),
		('rus_ydelse_gravid_antal', y.antal, 1, y.ydelse = 'gravidsamtale'),
		('rus_ydelse_gruppe_antal', y.antal, 1, y.ydelse = 'gruppeforloeb'),
		('rus_familie_netvaerk_andel', CASE y.ydelse
			WHEN 'familie_netvaerkssamtale' THEN y.antal ELSE 0 END, y.antal,
			y.ydelse IN ('familie_netvaerkssamtale', 'individuel_samtale',
				'gravidsamtale', 'spaedboern_legeterapi')),
		('rus_udgaaende_andel', CASE y.sted WHEN 'tilbud' THEN 0
			ELSE y.antal END, y.antal, y.ydelse <> 'antal_soeskende'))
		v(indikator, taeller, naevner, med)
WHERE v.med AND y.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'rus_frontpersonale_andel', k.maaned, NULL, r.kommune_kode,
	k.enhed_kode, 'ukendt', 99, 'U', NULL,
	CASE WHEN k.henvendt_af IN ('boernefamilieenhed', 'skole',
		'daginstitution', 'sundhedspleje') THEN k.antal ELSE 0 END, k.antal,
	k.antal, NULL, NULL, NULL
FROM udsatte_register.henvendelse_kanal k
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = k.enhed_kode
WHERE k.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'rus_bydele_andel', least(q.slut, udsatte.opgoerelsesdato()),
	q.periode_type, b.kommune_kode, 'ukendt', 'ukendt', b.bydel_nr, 'U', NULL,
	EXISTS (SELECT FROM udsatte_register.henvendelse_bydel h
			JOIN udsatte_maal.rusmiddeltilbud r
				ON r.enhed_kode = h.enhed_kode
		WHERE r.kommune_kode = b.kommune_kode AND h.bydel_nr = b.bydel_nr
			AND h.antal > 0 AND h.maaned BETWEEN q.start
				AND least(q.slut, udsatte.opgoerelsesdato()))::integer,
	1, 0, NULL, NULL, NULL
FROM udsatte_register.bydel b
	JOIN (SELECT r.kommune_kode, min(h.maaned) AS fra
		FROM udsatte_register.henvendelse_bydel h
			JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = h.enhed_kode
		GROUP BY r.kommune_kode) f ON f.kommune_kode = b.kommune_kode
	CROSS JOIN LATERAL udsatte.perioder(f.fra, NULL,
		(SELECT udsatte.opgoerelsesdato())) q
WHERE b.bydel_nr <> 99
UNION ALL
SELECT 'rus_deltagere_antal', p.fra, NULL, p.kommune_kode, p.tilbud_enhed_kode,
	'ukendt', p.bydel_nr, p.koen, p.alder, 1, 1, 1, p.borger_id, p.sag_id,
	p.forloeb_id
FROM udsatte_maal.programforloeb p
WHERE p.program_kode IN ('UTURN', 'DDD', 'FAMVAERK', 'FAMREL', 'TUBA')
UNION ALL
SELECT 'rus_kompetence_antal', k.maaned, NULL, e.kommune_kode, k.enhed_kode,
	'ukendt', 99, 'U', NULL, k.deltagere, 1, 0, NULL, NULL, NULL
FROM udsatte_register.kompetenceudvikling k
	JOIN udsatte_register.enhed e ON e.enhed_kode = k.enhed_kode
WHERE k.emne = 'rusmidler' AND k.maaned <= udsatte.opgoerelsesdato()
UNION ALL
SELECT v.indikator, m.kvartal, NULL, r.kommune_kode, m.enhed_kode, 'ukendt',
	99, 'U', NULL, CASE WHEN m.retning = v.retning THEN m.antal ELSE 0 END,
	m.antal, m.antal, NULL, NULL, NULL
FROM udsatte_register.effektmaaling m
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = m.enhed_kode
	CROSS JOIN LATERAL (VALUES ('rus_fremgang_andel'::text, 'fremgang'::text),
		('rus_tilbagegang_andel', 'tilbagegang'),
		('rus_fremgang_' || m.maal_kode || '_andel', 'fremgang'))
		v(indikator, retning)
WHERE m.kvartal <= udsatte.opgoerelsesdato()
UNION ALL
SELECT 'rus_tilfreds_andel', t.kvartal, NULL, r.kommune_kode, t.enhed_kode,
	'ukendt', 99, 'U', NULL,
	CASE WHEN (t.score - 1) >= i.taerskel * (t.skala_maks - 1) THEN t.antal
		ELSE 0 END, t.antal, t.antal, NULL, NULL, NULL
FROM udsatte_register.brugertilfredshed t
	JOIN udsatte_maal.rusmiddeltilbud r ON r.enhed_kode = t.enhed_kode
	JOIN udsatte_register.indikator i ON i.indikator = 'rus_tilfreds_andel'
WHERE t.spoergsmaal_kode = 'samlet' AND t.kvartal <= udsatte.opgoerelsesdato()$udsatte_saetning$)
,(745, 'maal', '99-rusmiddel.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.grundlag_rus IS
	'Grundlag for rusmiddelindsatsen: én række pr. tilbud, måned eller kvartal og kode med antal (ingen personer), pr. person der begynder et registreret forløb, og nævnerrækker med målgruppens skønnede størrelse og årsværk. Anonyme forløb er ikke personer.'$udsatte_saetning$)
,(746, 'maal', '99-rusmiddel.sql', $udsatte_saetning$CREATE VIEW udsatte_maal.rusmiddel_opfoelgning WITH (security_invoker = true) AS
SELECT p.princip_nr, p.princip, a.*
FROM udsatte_maal.maal_alle a
	JOIN udsatte_register.rusmiddelprincip p ON p.indikator = a.indikator$udsatte_saetning$)
,(747, 'maal', '99-rusmiddel.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_maal.rusmiddel_opfoelgning IS
	'Opfølgning på de otte principper for indsatsen til børn og unge (0-25 år) i familier med rusmiddelproblemer, med U-turn: hvad der måles for hvert princip, pr. tilbud, kvartal og år, med 95 % interval, måltal og året før. Forløb pr. 1.000 regnes mod den skønnede målgruppe; et anonymt forløb er ikke en person, så det er aldrig en nået andel. Brugerundersøgelser har ingen kontrolgruppe. Nøgle: indikator, periode_type, periode_start, kommune_kode, enhed_kode.'$udsatte_saetning$)
,(748, 'bi', '10-udgivelser.sql', $udsatte_saetning$CREATE VIEW udsatte_bi.udgivelser WITH (security_barrier = true) AS
SELECT u.udgivelse, u.titel, u.til, (u.udgivet AT TIME ZONE 'Europe/Copenhagen')::date AS dato,
	u.regel, u.kryds, u.navn,
	CASE WHEN u.trukket_tilbage IS NOT NULL THEN 'trukket_tilbage'
		WHEN u.udgivelse = max(u.udgivelse) FILTER (WHERE u.trukket_tilbage IS NULL)
			OVER (PARTITION BY u.navn) THEN 'gaeldende'
		ELSE 'afloest' END AS status,
	(u.trukket_tilbage AT TIME ZONE 'Europe/Copenhagen')::date AS trukket_tilbage,
	u.begrundelse, t.celler, t.skjulte,
	t.skjulte::double precision / nullif(t.celler, 0) AS skjult_andel,
	t.personer_skjult::double precision / nullif(t.personer, 0)
		AS personer_skjult_andel
FROM udsatte_register.udgivelse u
	CROSS JOIN LATERAL (SELECT sum(x.celler)::integer AS celler,
			sum(x.skjulte)::integer AS skjulte,
			sum(x.personer) AS personer,
			sum(x.personer_skjult) AS personer_skjult
		FROM (SELECT p.celler, p.skjulte, p.personer, p.personer_skjult
			FROM udsatte_register.udgivelse_tabel b
				JOIN udsatte_register.udgivet_tabel p ON p.tabel_id = b.tabel_id
			WHERE b.udgivelse = u.udgivelse
			UNION ALL
			SELECT g.celler, g.skjulte, 0, 0
			FROM udsatte_register.udgivelse_gruppe b
				JOIN udsatte_register.udgivet_gruppe g
					ON g.gruppe_id = b.gruppe_id
			WHERE b.udgivelse = u.udgivelse) x) t$udsatte_saetning$)
,(749, 'bi', '10-udgivelser.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_bi.udgivelser IS
	'Udgivelser: titel, dato, regel, om den gælder, er afløst eller trukket tilbage, og hvad beskyttelsen koster. Nøgle: udgivelse.'$udsatte_saetning$)
,(750, 'bi', '10-udgivelser.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_bi.udgivelser.til IS
	'Sidste dag der er talt med: perioder der er slut senest den dag.'$udsatte_saetning$)
,(751, 'bi', '10-udgivelser.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_bi.udgivelser.regel IS
	'Reglen for hvad der skjules.'$udsatte_saetning$)
,(752, 'bi', '10-udgivelser.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_bi.udgivelser.navn IS
	'Navnet på en af kommunens egne tabeller; tom for indikatorerne.'$udsatte_saetning$)
,(753, 'bi', '10-udgivelser.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_bi.udgivelser.status IS
	'gaeldende, afloest eller trukket_tilbage.'$udsatte_saetning$)
,(754, 'bi', '10-udgivelser.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_bi.udgivelser.begrundelse IS
	'Hvorfor udgivelsen er trukket tilbage.'$udsatte_saetning$)
,(755, 'bi', '10-udgivelser.sql', $udsatte_saetning$CREATE VIEW udsatte_bi.udgivelse_indikator WITH (security_barrier = true) AS
SELECT t.udgivelse, t.indikator, i.navn AS indikator_navn, t.kommune_kode,
	t.celler, t.skjulte,
	t.skjulte::double precision / nullif(t.celler, 0) AS skjult_andel,
	t.personer_skjult::double precision / nullif(t.personer, 0)
		AS personer_skjult_andel, t.regel
FROM (SELECT b.udgivelse, b.indikator, b.kommune_kode,
		sum(p.celler)::integer AS celler, sum(p.skjulte)::integer AS skjulte,
		sum(p.personer) AS personer, sum(p.personer_skjult) AS personer_skjult,
		max(p.regel) AS regel
	FROM udsatte_register.udgivelse_tabel b
		JOIN udsatte_register.udgivet_tabel p ON p.tabel_id = b.tabel_id
	GROUP BY b.udgivelse, b.indikator, b.kommune_kode) t
	LEFT JOIN udsatte_register.indikator i ON i.indikator = t.indikator$udsatte_saetning$)
,(756, 'bi', '10-udgivelser.sql', $udsatte_saetning$COMMENT ON VIEW udsatte_bi.udgivelse_indikator IS
	'Hvad beskyttelsen koster pr. udgivelse, indikator og sted. Nøgle: udgivelse, indikator, kommune_kode.'$udsatte_saetning$)
,(757, 'bi', '10-udgivelser.sql', $udsatte_saetning$COMMENT ON COLUMN udsatte_bi.udgivelse_indikator.regel IS
	'Reglen for hvad der skjules.'$udsatte_saetning$)
$udsatte_skabelon$;

COMMENT ON FUNCTION @extschema@.skabelon() IS
	'De sætninger som opret_register() bygger rummene af, i rækkefølge: rum (register, maal eller bi), fil og sætning.';

CREATE FUNCTION @extschema@.intern_tilpas_tabel(
		tabel regclass, navn text, kontrakt regclass)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	k	record;
BEGIN
	FOR k IN
		SELECT r.conname, r.contype, pg_get_constraintdef(r.oid) AS regel,
			EXISTS (SELECT FROM pg_constraint g
				WHERE g.conrelid = tabel AND g.conname = r.conname) AS findes
		FROM (SELECT c.oid, c.contype, regexp_replace(c.conname,
					'^udsatte_kontrakt_', (parse_ident(navn))[2] || '_')::name AS conname
				FROM pg_constraint c
				WHERE c.conrelid = kontrakt AND c.contype IN ('c', 'u')) r
		WHERE NOT EXISTS (SELECT FROM pg_constraint g
				WHERE g.conrelid = tabel AND g.contype = r.contype
					AND replace(pg_get_constraintdef(g.oid), ' NOT VALID', '')
						= pg_get_constraintdef(r.oid))
		ORDER BY r.conname
	LOOP
		IF k.findes THEN
			EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', tabel, k.conname);
		END IF;
		BEGIN
			EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', tabel,
				k.conname, k.regel);
		EXCEPTION WHEN check_violation THEN
			EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s NOT VALID',
				tabel, k.conname, k.regel);
			RAISE WARNING 'rows of "%" break the new rule %', navn, k.conname
				USING HINT = 'The rule holds for new rows. Put the old ones right and run ALTER TABLE ... VALIDATE CONSTRAINT.';
		END;
	END LOOP;
	FOR k IN
		SELECT a.attname, a.attnotnull, b.attnotnull AS er_notnull,
			pg_get_expr(d.adbin, d.adrelid) AS forvalg,
			pg_get_expr(e.adbin, e.adrelid) AS er_forvalg
		FROM pg_attribute a
			JOIN pg_attribute b ON b.attrelid = tabel AND b.attname = a.attname
				AND NOT b.attisdropped
			LEFT JOIN pg_attrdef d
				ON d.adrelid = a.attrelid AND d.adnum = a.attnum
			LEFT JOIN pg_attrdef e
				ON e.adrelid = b.attrelid AND e.adnum = b.attnum
		WHERE a.attrelid = kontrakt AND a.attnum > 0
			AND a.attgenerated = '' AND b.attgenerated = ''
			AND a.attidentity = '' AND b.attidentity = ''
		ORDER BY a.attnum
	LOOP
		IF k.forvalg IS DISTINCT FROM k.er_forvalg THEN
			EXECUTE format('ALTER TABLE %s ALTER COLUMN %I %s', tabel, k.attname,
				coalesce('SET DEFAULT ' || k.forvalg, 'DROP DEFAULT'));
		END IF;
		IF k.attnotnull <> k.er_notnull THEN
			EXECUTE format('ALTER TABLE %s ALTER COLUMN %I %s NOT NULL', tabel,
				k.attname, CASE WHEN k.attnotnull THEN 'SET' ELSE 'DROP' END);
		END IF;
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_tilpas_tabel(regclass, text, regclass) IS
	'Intern: giver en tabel, som en tidligere version har lavet, denne versions kontroller, standardværdier og NOT NULL.';

CREATE OR REPLACE FUNCTION @extschema@.intern_kontrakt(
		tabel regclass, navn text, saetning text, udvid boolean)
	RETURNS text
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	er_tabel	boolean := (SELECT c.relkind IN ('r', 'p')
		FROM pg_class c WHERE c.oid = tabel);
	vores		boolean := udvid AND EXISTS (SELECT
		FROM udsatte_register.installeret_objekt o
		WHERE o.objekt = 'CREATE TABLE ' || navn
			AND o.saetning_md5 <> md5(saetning));
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
			AND a.attnum > 0 AND (a.attname <> 'indbygget' OR vores)
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
	IF vores AND mangler = '{}' THEN
		PERFORM @extschema@.intern_tilpas_tabel(tabel, navn,
			'pg_temp.udsatte_kontrakt'::regclass);
		UPDATE udsatte_register.installeret_objekt o
		SET saetning_md5 = md5(saetning), version = '0.2.0', opdateret = now()
		WHERE o.objekt = 'CREATE TABLE ' || navn;
	END IF;
	DROP TABLE pg_temp.udsatte_kontrakt;
	RETURN nullif(array_to_string(mangler, '; '), '');
END
$$;

CREATE OR REPLACE FUNCTION @extschema@.intern_kommentar(navn text, slags text, ny text)
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
		VALUES (noegle, md5(ny), '0.2.0')
		ON CONFLICT (objekt) DO UPDATE
			SET saetning_md5 = EXCLUDED.saetning_md5,
				version = EXCLUDED.version, opdateret = now();
	END IF;
END
$$;

CREATE OR REPLACE FUNCTION @extschema@.intern_saetning(saetning text, udvid boolean)
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
	VALUES (noegle, md5(saetning), '0.2.0')
	ON CONFLICT (objekt) DO UPDATE
		SET saetning_md5 = EXCLUDED.saetning_md5,
			version = EXCLUDED.version, opdateret = now()
		WHERE o.saetning_md5 <> EXCLUDED.saetning_md5;
END
$$;

CREATE OR REPLACE FUNCTION @extschema@.intern_byg_rum(udvid boolean) RETURNS void
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
		WHERE (c.relnamespace = 'udsatte_register'::regnamespace
				OR c.oid IN (SELECT d.relid FROM pg_class p, pg_partition_tree(p.oid) d
					WHERE p.relnamespace = 'udsatte_register'::regnamespace
						AND p.relkind = 'p'))
			AND c.relkind IN ('r', 'p')
			AND c.relname NOT IN ('registeraendring', 'celle_lager',
				'celle_lager_tal', 'sagsfrist_lager', 'visning_lager',
				'installeret_objekt', 'kolonneordbog', 'adgang', 'bi_visning',
				'bi_model', 'indikator_sum', 'indikator_intern',
				'indikator_dominans')
			AND c.relname !~ '^udgive(t|lse)'
			AND NOT EXISTS (SELECT FROM pg_trigger t
				WHERE t.tgrelid = c.oid AND t.tgname = 'udsatte_aendret')
		ORDER BY c.relname
	LOOP
		EXECUTE format('CREATE TRIGGER udsatte_aendret AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.intern_register_aendret()',
			s.tabel);
	END LOOP;
	PERFORM @extschema@.intern_anonym_vagt();
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
	PERFORM @extschema@.intern_bi_visninger();
	FOR s IN
		SELECT format('%I.%I.%I', n.nspname, c.relname, a.attname) AS navn,
			o.beskrivelse
		FROM pg_namespace n
			JOIN pg_class c ON c.relnamespace = n.oid
			JOIN pg_attribute a ON a.attrelid = c.oid
			JOIN udsatte_register.kolonneordbog o ON o.kolonne = a.attname
			LEFT JOIN udsatte_register.installeret_objekt i
				ON i.objekt = format('kommentar %I.%I.%I', n.nspname, c.relname, a.attname)
		WHERE n.nspname IN ('udsatte_register', 'udsatte_maal', 'udsatte_bi')
			AND c.relkind IN ('r', 'p', 'v', 'f') AND a.attnum > 0
			AND NOT a.attisdropped
			AND (col_description(c.oid, a.attnum) IS NULL
				-- the dictionary's own of an earlier version, not one of the template
				OR md5(col_description(c.oid, a.attnum)) = i.saetning_md5
				AND md5(o.beskrivelse) <> i.saetning_md5
				AND NOT EXISTS (SELECT FROM @extschema@.skabelon() k
					WHERE starts_with(k.saetning, format('COMMENT ON COLUMN %I.%I.%I IS',
						n.nspname, c.relname, a.attname))))
		ORDER BY 1
	LOOP
		PERFORM @extschema@.intern_kommentar(s.navn, 'COLUMN', s.beskrivelse);
	END LOOP;
	PERFORM @extschema@.intern_giv_adgange();
END
$$;

CREATE FUNCTION @extschema@.intern_analyser(tabel regclass) RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	IF (SELECT pg_has_role(c.relowner, 'USAGE') FROM pg_class c
			WHERE c.oid = tabel) THEN
		EXECUTE format('ANALYZE %s', tabel);
	END IF;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_analyser(regclass) IS
	'Intern: samler statistik over en tabel, når den kaldende ejer den; ellers er det overladt til autovacuum.';

CREATE FUNCTION @extschema@.intern_adgang_saetninger(rolle name, adgang text)
	RETURNS SETOF text
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 20
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT format(s.saetning, quote_ident(rolle))
FROM (VALUES
	('{bi,analytiker,sagsbehandler,ansvarlig}', 'GRANT USAGE ON SCHEMA udsatte_bi TO %s'),
	('{bi,analytiker,sagsbehandler,ansvarlig}', 'GRANT SELECT ON ALL TABLES IN SCHEMA udsatte_bi TO %s'),
	('{analytiker,sagsbehandler,indlaeser,ansvarlig}', 'GRANT USAGE ON SCHEMA udsatte_register, udsatte_maal TO %s'),
	('{analytiker,sagsbehandler,indlaeser,ansvarlig}', 'GRANT SELECT ON ALL TABLES IN SCHEMA udsatte_maal TO %s'),
	('{indlaeser,ansvarlig}', 'GRANT USAGE ON ALL SEQUENCES IN SCHEMA udsatte_register TO %s'),
	('{indlaeser}', 'GRANT EXECUTE ON FUNCTION @extschema@.pseudonym(@extschema@.cpr) TO %s'))
	s(adgange, saetning)
WHERE adgang = ANY (s.adgange::text[])
UNION ALL
SELECT format('GRANT %s ON udsatte_register.%I TO %I', r.ret, c.relname, rolle)
FROM pg_class c
	CROSS JOIN LATERAL (SELECT c.relname LIKE 'udgiv%' AS udgivelse,
		c.relname LIKE 'leverance%' AS leverance,
		c.relname IN ('celle_lager', 'celle_lager_tal', 'sagsfrist_lager',
			'visning_lager', 'registeraendring') AS lager,
		c.relname IN ('bi_visning', 'indikator_sum', 'indikator_intern',
			'indikator_dominans') AS beskyttelse,
		-- the queries of bi_model run as whoever publishes
		c.relname IN ('installeret_objekt', 'kolonneordbog', 'adgang',
			'bi_model') AS eget) k
	CROSS JOIN LATERAL (SELECT CASE
		WHEN c.relname = 'identitet'
			THEN CASE adgang WHEN 'indlaeser' THEN 'SELECT, INSERT, UPDATE' END
		WHEN adgang = 'analytiker' THEN 'SELECT'
		WHEN adgang = 'sagsbehandler'
			THEN CASE WHEN NOT k.udgivelse AND NOT k.leverance THEN 'SELECT' END
		WHEN adgang = 'indlaeser' AND NOT k.udgivelse
			THEN CASE WHEN k.eget OR k.beskyttelse THEN 'SELECT'
				WHEN k.lager THEN 'SELECT, INSERT, DELETE'
				ELSE 'SELECT, INSERT, UPDATE' END
		WHEN adgang = 'ansvarlig'
			THEN CASE WHEN k.eget THEN 'SELECT'
				WHEN k.udgivelse OR k.lager THEN 'SELECT, INSERT, UPDATE, DELETE'
				WHEN EXISTS (SELECT FROM pg_attribute a
					WHERE a.attrelid = c.oid AND a.attname = 'indbygget'
						AND NOT a.attisdropped)
					OR c.relname IN ('maaltal', 'seriebrud', 'lukkedag')
				THEN 'SELECT, INSERT, UPDATE, DELETE'
				ELSE 'SELECT' END
		END) r(ret)
WHERE c.relnamespace = to_regnamespace('udsatte_register')
	AND c.relkind IN ('r', 'p', 'v', 'f', 'm') AND r.ret IS NOT NULL
$$;

COMMENT ON FUNCTION @extschema@.intern_adgang_saetninger(name, text) IS
	'Intern: de GRANT-sætninger en adgang består af.';

CREATE FUNCTION @extschema@.intern_begraensede_roller() RETURNS SETOF name
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT r.rolname
FROM pg_policy p JOIN pg_roles r ON r.oid = ANY (p.polroles)
WHERE p.polrelid = to_regclass('udsatte_register.adgang')
	AND p.polname = 'udsatte_begraenset'
ORDER BY 1
$$;

COMMENT ON FUNCTION @extschema@.intern_begraensede_roller() IS
	'Intern: roller der er begrænset til nogle enheders sager, også når de har skiftet navn siden giv_adgang().';

CREATE FUNCTION @extschema@.intern_begraens(roller name[]) RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	kendte	name[] := ARRAY(SELECT b FROM @extschema@.intern_begraensede_roller() b);
	til		text := (SELECT string_agg(quote_ident(x), ', ') FROM unnest(roller) x);
BEGIN
	IF roller @> kendte AND kendte @> roller THEN
		RETURN;
	ELSIF kendte = '{}' THEN
		EXECUTE format('CREATE POLICY udsatte_begraenset ON udsatte_register.adgang AS RESTRICTIVE FOR SELECT TO %s USING (true)',
			til);
		COMMENT ON POLICY udsatte_begraenset ON udsatte_register.adgang IS
			'Skjuler intet: de roller der er begrænset til nogle enheders sager, også når de skifter navn.';
	ELSIF til IS NULL THEN
		DROP POLICY udsatte_begraenset ON udsatte_register.adgang;
	ELSE
		EXECUTE format('ALTER POLICY udsatte_begraenset ON udsatte_register.adgang TO %s',
			til);
	END IF;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_begraens(name[]) IS
	'Intern: sætter hvilke roller der er begrænset til nogle enheders sager.';

CREATE FUNCTION @extschema@.intern_egne_enheder() RETURNS text[]
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	egne	text[];
BEGIN
	SELECT coalesce(array_agg(DISTINCT e.enhed_kode)
			FILTER (WHERE e.enhed_kode IS NOT NULL), '{}')
	INTO egne
	FROM (SELECT g.rolle, g.adgang, g.enheder FROM udsatte_register.adgang g
			UNION ALL
			SELECT b, 'sagsbehandler', NULL
			FROM @extschema@.intern_begraensede_roller() b) a
		JOIN pg_roles r ON r.rolname = a.rolle
		LEFT JOIN LATERAL unnest(a.enheder) e(enhed_kode) ON true
	WHERE pg_has_role(r.oid, 'USAGE')
	HAVING bool_and(a.adgang IN ('sagsbehandler', 'bi'))
		AND bool_or(a.adgang = 'sagsbehandler');
	IF egne IS NULL THEN
		RETURN NULL;
	END IF;
	RETURN ARRAY(WITH RECURSIVE u AS (
			SELECT unnest(egne) AS enhed_kode
			UNION
			SELECT e.enhed_kode
			FROM u JOIN udsatte_register.enhed e ON e.overordnet = u.enhed_kode)
		SELECT u.enhed_kode FROM u ORDER BY 1);
END
$$;

COMMENT ON FUNCTION @extschema@.intern_egne_enheder() IS
	'Intern: de enheder læseren er begrænset til som sagsbehandler, med deres underordnede; NULL for en læser der ikke er begrænset.';

CREATE FUNCTION @extschema@.intern_raekkesikkerhed() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	t	record;
BEGIN
	FOR t IN
		SELECT c.oid::regclass AS tabel,
			CASE WHEN c.relname = 'sag'
				THEN 'enhed_kode = ANY ((SELECT @extschema@.intern_egne_enheder())::text[])'
				WHEN c.relname IN ('celle_lager_tal', 'visning_lager')
				THEN 'false'
				ELSE (SELECT format('%1$I IN (SELECT x.%1$I FROM udsatte_register.%2$I x)', a.attname, o.fra)
					FROM (VALUES (1, 'sag_id', 'sag', true),
							(2, 'borger_id', 'sag', false),
							(3, 'foranstaltning_id', 'foranstaltning', false),
							(4, 'opfoelgning_id', 'opfoelgning', false))
							o(nr, kolonne, fra, udfyldt)
						JOIN pg_attribute a ON a.attrelid = c.oid
							AND a.attname = o.kolonne AND NOT a.attisdropped
							AND (a.attnotnull OR NOT o.udfyldt)
					WHERE o.fra <> c.relname
					ORDER BY o.nr LIMIT 1) END AS regel
		FROM pg_class c
		WHERE c.relnamespace = 'udsatte_register'::regnamespace
			AND c.relkind IN ('r', 'p')
			AND NOT EXISTS (SELECT FROM pg_policy p
				WHERE p.polrelid = c.oid AND p.polname = 'udsatte_enhed')
		ORDER BY c.relname
	LOOP
		CONTINUE WHEN t.regel IS NULL;
		EXECUTE format('CREATE POLICY udsatte_enhed ON %s USING ((SELECT @extschema@.intern_egne_enheder()) IS NULL OR %s)',
			t.tabel, t.regel);
		EXECUTE format('COMMENT ON POLICY udsatte_enhed ON %s IS %L', t.tabel,
			'En sagsbehandler ser kun sine enheders sager; andre ser alt de har fået ret til.');
		EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t.tabel);
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_raekkesikkerhed() IS
	'Intern: lægger rækkesikkerhed på alle registrets tabeller om børn og sager, hvor den ikke er.';

CREATE FUNCTION @extschema@.intern_giv_adgange() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	s	record;
BEGIN
	IF EXISTS (SELECT FROM udsatte_register.adgang a
		WHERE a.adgang = 'sagsbehandler') THEN
		PERFORM @extschema@.intern_raekkesikkerhed();
		PERFORM @extschema@.intern_begraens(ARRAY(
			SELECT b FROM @extschema@.intern_begraensede_roller() b
			UNION
			SELECT a.rolle
			FROM udsatte_register.adgang a JOIN pg_roles r ON r.rolname = a.rolle
			WHERE a.adgang = 'sagsbehandler'));
	END IF;
	FOR s IN
		SELECT x AS saetning
		FROM udsatte_register.adgang a
			JOIN pg_roles r ON r.rolname = a.rolle
			CROSS JOIN LATERAL @extschema@.intern_adgang_saetninger(a.rolle, a.adgang) x
	LOOP
		EXECUTE s.saetning;
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_giv_adgange() IS
	'Intern: giver igen de adgange der er givet, også på nye objekter.';

CREATE PROCEDURE @extschema@.giv_adgang(rolle name, adgang text,
		enheder text[] DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	ukendt	text;
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = rolle) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_object',
			MESSAGE = format('role "%s" does not exist', rolle);
	END IF;
	IF adgang IS NULL OR adgang NOT IN ('bi', 'analytiker', 'sagsbehandler',
		'indlaeser', 'ansvarlig') THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('unknown access "%s"', @extschema@.intern_citat(adgang)),
			HINT = 'Use bi, analytiker, sagsbehandler, indlaeser or ansvarlig.';
	END IF;
	IF (adgang = 'sagsbehandler') <> coalesce(cardinality(enheder) > 0, false) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = CASE adgang WHEN 'sagsbehandler'
				THEN 'a sagsbehandler must be given units'
				ELSE format('units do not go with access "%s"', adgang) END,
			HINT = 'As in CALL udsatte.giv_adgang(''jensen'', ''sagsbehandler'', ''{BFE-1}'').';
	END IF;
	IF to_regclass('udsatte_register.adgang') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = 'there is no register to give access to',
			HINT = 'Run CALL udsatte.opret_register() first.';
	END IF;
	SELECT min(x) INTO ukendt
	FROM unnest(enheder) x
	WHERE NOT EXISTS (SELECT FROM udsatte_register.enhed e WHERE e.enhed_kode = x);
	IF ukendt IS NOT NULL OR array_position(enheder, NULL) IS NOT NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'foreign_key_violation',
			MESSAGE = format('unknown unit "%s"', @extschema@.intern_citat(ukendt)),
			HINT = 'The units are the rows of udsatte_register.enhed.';
	END IF;
	INSERT INTO udsatte_register.adgang AS a (rolle, adgang, enheder)
	VALUES (giv_adgang.rolle, giv_adgang.adgang, giv_adgang.enheder)
	ON CONFLICT ON CONSTRAINT adgang_pkey DO UPDATE
		SET enheder = excluded.enheder, givet = excluded.givet,
			givet_af = excluded.givet_af;
	PERFORM @extschema@.intern_giv_adgange();
END
$$;

COMMENT ON PROCEDURE @extschema@.giv_adgang(name, text, text[]) IS
	'Giver en rolle adgang: bi (kun offentliggjorte tal), analytiker (nøjagtige tal og register med pseudonymer, aldrig personnumre), sagsbehandler (som analytiker, men kun enhedernes egne sager, ved rækkesikkerhed; enheder skal angives og omfatter deres underordnede), indlaeser (indlæse leverancer) eller ansvarlig (læse alt undtagen personnumre, rette kataloger og måltal, offentliggøre). Kaldes af registrets ejer. Fejl 42704 (rollen findes ikke), 22023 (ukendt adgang, eller enheder mangler eller er for meget), 23503 (ukendt enhed).';

CREATE PROCEDURE @extschema@.fratag_adgang(rolle name)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	husket	boolean;
	s	text;
BEGIN
	DELETE FROM udsatte_register.adgang a WHERE a.rolle = fratag_adgang.rolle;
	husket := FOUND;
	IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = rolle) THEN
		IF husket THEN
			RETURN;
		END IF;
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_object',
			MESSAGE = format('role "%s" does not exist', rolle);
	END IF;
	PERFORM @extschema@.intern_begraens(ARRAY(
		SELECT b FROM @extschema@.intern_begraensede_roller() b
		WHERE b <> fratag_adgang.rolle));
	FOREACH s IN ARRAY '{udsatte_register,udsatte_maal,udsatte_bi}'::text[] LOOP
		EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %s FROM %I', s, rolle);
		EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA %s FROM %I', s, rolle);
		EXECUTE format('REVOKE ALL ON SCHEMA %s FROM %I', s, rolle);
	END LOOP;
	EXECUTE format('REVOKE ALL ON FUNCTION @extschema@.pseudonym(@extschema@.cpr) FROM %I',
		rolle);
END
$$;

COMMENT ON PROCEDURE @extschema@.fratag_adgang(name) IS
	'Tager al adgang til de tre rum fra en rolle, også hvad den har fået på anden måde end giv_adgang(). Roller den er medlem af, beholder deres. En rolle der ikke findes længere, glemmes. Fejl 42704: rollen findes ikke, og har ikke fået adgang.';

CREATE PROCEDURE @extschema@.nedlaeg_register(bekraeft text DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	kraevet	text := format('slet alle data i %s', current_database());
	andre	text;
	rum		name[] := ARRAY(SELECT n.nspname FROM pg_namespace n
		WHERE n.nspname IN ('udsatte_register', 'udsatte_maal', 'udsatte_bi'));
BEGIN
	IF cardinality(rum) = 0 THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_schema',
			MESSAGE = 'there is no register to remove';
	END IF;
	IF bekraeft IS DISTINCT FROM kraevet THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = 'removing the register deletes all its data and must be confirmed',
			HINT = format('Make a backup, then CALL udsatte.nedlaeg_register(bekraeft => %L).', kraevet);
	END IF;
	-- What others have built on the rooms is not this procedure's to drop: a
	-- view, a foreign key, a default, a column of a row's type, a function.
	SELECT string_agg(DISTINCT pg_describe_object(d.classid, d.objid, d.objsubid), ', '
			ORDER BY pg_describe_object(d.classid, d.objid, d.objsubid))
	INTO andre
	FROM pg_depend d
		CROSS JOIN LATERAL pg_identify_object(d.refclassid, d.refobjid, 0) r
		CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, 0) o
		CROSS JOIN LATERAL pg_identify_object_as_address(d.classid, d.objid, 0) n
	WHERE d.deptype IN ('n', 'a') AND r.schema = ANY (rum)
		-- a rule, a constraint or a default belongs to its table's schema
		AND coalesce(o.schema, n.object_names[1]) <> ALL (rum)
		AND coalesce(o.schema, '') <> 'pg_toast';
	IF andre IS NOT NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'dependent_objects_still_exist',
			MESSAGE = 'other objects depend on the register',
			DETAIL = format('They are: %s.', andre),
			HINT = 'Drop or change them first.';
	END IF;
	RAISE LOG 'udsatte: role "%" removes the register of database "%"',
		session_user, current_database();
	SET LOCAL client_min_messages = warning;
	DROP SCHEMA IF EXISTS udsatte_bi, udsatte_maal, udsatte_register CASCADE;
END
$$;

COMMENT ON PROCEDURE @extschema@.nedlaeg_register(text) IS
	'Fjerner udsatte_register, udsatte_maal og udsatte_bi med alle data. bekraeft skal være teksten slet alle data i <databasens navn>. Fejl 22023 (ikke bekræftet), 2BP01 (andre objekter bygger på registret; intet er fjernet), 3F000 (der er intet register).';

CREATE PROCEDURE @extschema@.skift_pseudonymnoegle(afbildning regclass DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	-- an error rather than a part of the rows
	SET row_security = off
	AS $$
DECLARE
	p	record;
	fejl	text;
BEGIN
	IF to_regclass('udsatte_register.borger') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = 'there is no register whose pseudonyms could change',
			HINT = 'Run CALL udsatte.opret_register() first.';
	END IF;
	LOCK TABLE udsatte_register.borger IN EXCLUSIVE MODE;
	SET LOCAL client_min_messages = warning;
	DROP TABLE IF EXISTS pg_temp.udsatte_pseudonymskift;
	CREATE TEMP TABLE udsatte_pseudonymskift (
		borger_id bigint, gammelt @extschema@.pseudonym, nyt @extschema@.pseudonym
	) ON COMMIT DROP;
	EXECUTE format('INSERT INTO pg_temp.udsatte_pseudonymskift SELECT b.borger_id, b.pseudonym, m.nyt FROM udsatte_register.borger b LEFT JOIN (%s) m ON %s WHERE b.pseudonym IS NOT NULL',
		CASE WHEN afbildning IS NULL
			THEN 'SELECT i.borger_id, @extschema@.pseudonym(i.cpr) AS nyt FROM udsatte_register.identitet i'
			ELSE format('SELECT a.gammelt, a.nyt FROM %s a', afbildning) END,
		CASE WHEN afbildning IS NULL THEN 'm.borger_id = b.borger_id'
			ELSE 'm.gammelt OPERATOR(@extschema@.=) b.pseudonym' END);
	SELECT count(*) AS raekker, count(DISTINCT x.borger_id) AS personer,
		count(DISTINCT x.borger_id) FILTER (WHERE x.nyt IS NULL) AS uden,
		count(x.nyt) - count(DISTINCT x.nyt) AS ens,
		count(*) FILTER (WHERE EXISTS (SELECT
			FROM udsatte_register.borger b
			WHERE b.pseudonym OPERATOR(@extschema@.=) x.nyt)) AS brugt
	INTO p
	FROM pg_temp.udsatte_pseudonymskift x;
	fejl := concat_ws(' ',
		CASE WHEN p.uden > 0
			THEN format('%s persons have no new pseudonym.', p.uden) END,
		CASE WHEN p.raekker > p.personer
			THEN format('%s persons are mapped more than once.',
				(SELECT count(*) FROM (SELECT FROM pg_temp.udsatte_pseudonymskift x
					GROUP BY x.borger_id HAVING count(*) > 1) f)) END,
		CASE WHEN p.ens > 0 AND p.raekker = p.personer
			THEN format('%s persons would share a pseudonym with another.', p.ens) END,
		CASE WHEN p.brugt > 0
			THEN format('%s new pseudonyms are in use already.', p.brugt) END);
	IF fejl <> '' THEN
		RAISE EXCEPTION USING
			ERRCODE = 'data_exception',
			MESSAGE = 'the pseudonyms cannot change',
			DETAIL = fejl,
			HINT = CASE WHEN p.brugt > 0
				THEN 'Is the new key the newest version in the key file?'
				WHEN afbildning IS NULL
				THEN 'Not all person numbers are stored: give a mapping with the columns gammelt and nyt.'
				ELSE 'The mapping must name each person''s pseudonym once.' END;
	END IF;
	UPDATE udsatte_register.borger b
	SET pseudonym = x.nyt
	FROM pg_temp.udsatte_pseudonymskift x
	WHERE x.borger_id = b.borger_id;
	DROP TABLE pg_temp.udsatte_pseudonymskift;
	RAISE LOG 'udsatte: role "%" gave % persons of database "%" new pseudonyms',
		session_user, p.personer, current_database();
END
$$;

COMMENT ON PROCEDURE @extschema@.skift_pseudonymnoegle(regclass) IS
	'Giver alle personer nye pseudonymer efter at nøglen er skiftet, i én transaktion: alle eller ingen. Uden afbildning dannes de af de gemte personnumre med den nyeste nøgle; ellers af en tabel med kolonnerne gammelt og nyt (pseudonymer), som nøglens vogter har lavet. Indlæs ikke, mellem nøglefilen får den nye nøgle og skiftet er sket. Fejl 22000: en person mangler, er der flere gange, eller et nyt pseudonym er i brug (intet er ændret); 42703: afbildningen mangler en kolonne; 55000 og F0000: som pseudonym(cpr); 42501: den der kalder, må ikke.';

REVOKE EXECUTE ON PROCEDURE @extschema@.skift_pseudonymnoegle(regclass) FROM PUBLIC;

CREATE OR REPLACE FUNCTION @extschema@.indlaes_start(identitet boolean DEFAULT false)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	gammel	regclass;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('udsatte.indlaes'));
	-- a whole file is sorted and looked up at a time
	IF pg_size_bytes(current_setting('work_mem')) < pg_size_bytes('64MB') THEN
		SET LOCAL work_mem = '64MB';
	END IF;
	FOR gammel IN
		SELECT c.oid FROM pg_class c
		WHERE c.relnamespace = pg_my_temp_schema() AND c.relkind = 'r'
			AND c.relname IN ('indlaes_linje', 'indlaes_afvist',
				'indlaes_resultat', 'indlaes_grund', 'indlaes_person',
				'indlaes_raekke', 'indlaes_tilstand', 'indlaes_orden')
	LOOP
		EXECUTE format('DROP TABLE %s', gammel);
	END LOOP;
	CREATE TEMP TABLE indlaes_tilstand (
		identitet	boolean NOT NULL,
		begyndt		timestamptz NOT NULL
	) ON COMMIT DROP;
	INSERT INTO pg_temp.indlaes_tilstand
	VALUES (indlaes_start.identitet, clock_timestamp());
	-- asked for once, not for each file
	CREATE TEMP TABLE indlaes_orden ON COMMIT DROP AS
	SELECT r.tabel FROM @extschema@.indlaes_raekkefoelge() r;
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
	'Begynder en leverance: venter til ingen anden indlæser, og laver de midlertidige tabeller indlaes_linje (filens linjer), indlaes_afvist (afviste rækker) og indlaes_resultat (tal pr. fil), som forsvinder ved transaktionens slutning. Skal kaldes i en transaktion, hvor work_mem sættes op til mindst 64 MB. identitet: gem også personnumrene i udsatte_register.identitet.';

CREATE FUNCTION @extschema@.intern_indlaes_fremmednoegler(tabel regclass,
		OUT nr integer, OUT navn name, OUT til regclass, OUT betingelse text,
		OUT udfyldt text, OUT sidste text, OUT sidste_til text,
		OUT reference boolean)
	RETURNS SETOF record
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 5
	SET search_path = pg_catalog, pg_temp
	AS $$
SELECT f.nr, f.conname, f.confrelid::regclass, x.betingelse, x.udfyldt,
	x.sidste, x.sidste_til, x.reference
FROM (SELECT (row_number() OVER (ORDER BY cardinality(c.conkey),
			c.conname))::integer AS nr,
		c.*
	FROM pg_constraint c
	WHERE c.conrelid = tabel AND c.contype = 'f' AND c.conparentid = 0) f
	CROSS JOIN LATERAL (
		SELECT string_agg(format('k%s.%I OPERATOR(%I.%s) a.%I', f.nr, b.attname,
				o.oprnamespace::regnamespace, o.oprname, a.attname), ' AND ') AS betingelse,
			string_agg(format('a.%I IS NOT NULL', a.attname), ' AND ') AS udfyldt,
			(array_agg(a.attname::text ORDER BY u.n DESC))[1] AS sidste,
			(array_agg(b.attname::text ORDER BY u.n DESC))[1] AS sidste_til,
			bool_and(a.atttypid = 'bigint'::regtype) AS reference
		FROM unnest(f.conkey, f.confkey, f.conpfeqop) WITH ORDINALITY u(fra, til, lig, n)
			JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = u.fra
			JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = u.til
			JOIN pg_operator o ON o.oid = u.lig) x
ORDER BY 1
$$;

COMMENT ON FUNCTION @extschema@.intern_indlaes_fremmednoegler(regclass) IS
	'Intern: tabellens fremmednøgler: betingelsen at række a henviser til række k<nr>, at den henviser, de sidste kolonner i nøglen, og om den er en henvisning med løbenummer (reference).';

CREATE OR REPLACE FUNCTION @extschema@.intern_indlaes_hoved(tabel regclass, fil text,
		OUT linje bigint, OUT skilletegn text, OUT felter text[])
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	-- a plan made for the values would show them where plans are logged
	SET plan_cache_mode = force_generic_plan
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

CREATE OR REPLACE FUNCTION @extschema@.intern_indlaes_saetning(tabel regclass, hovedlinje bigint,
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
		SELECT f.*, c.relname
		FROM @extschema@.intern_indlaes_fremmednoegler(tabel) f
			JOIN pg_class c ON c.oid = f.til
		WHERE f.til <> tabel AND NOT f.reference
		ORDER BY f.nr
	LOOP
		opslag := opslag || format(' LEFT JOIN %s k%s ON %s', k.til, k.nr,
			k.betingelse);
		ukendt := ukendt || format(' WHEN %s AND k%s.%I IS NULL THEN %s', k.udfyldt,
			k.nr, k.sidste_til,
			@extschema@.intern_indlaes_grund(k.sidste, 'ukendt_kode',
				format('Koden i %s findes ikke i %s.', k.sidste, k.relname)));
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

CREATE FUNCTION @extschema@.intern_indlaes_flet(tabel regclass, felter text[],
		nye bigint, aendrede bigint, samlet boolean)
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
	IF nye > 0 AND samlet THEN
		-- all columns: an identity takes its number, and the others have it
		PERFORM @extschema@.intern_indlaes_paa_een_gang(tabel,
			(SELECT 'SELECT ' || string_agg(CASE WHEN a.attidentity = ''
					THEN format('s.%I', a.attname)
					ELSE format('nextval(%L::regclass) AS %I',
						pg_get_serial_sequence(tabel::text, a.attname), a.attname)
				END, ', ' ORDER BY a.attnum)
			FROM pg_attribute a
			WHERE a.attrelid = tabel AND a.attnum > 0 AND NOT a.attisdropped)
			|| ' FROM pg_temp.indlaes_raekke s WHERE s."#fejl" IS NULL AND s."#tilstand" = ''n'' ORDER BY s."#nr"');
	ELSIF nye > 0 THEN
		saet := (SELECT string_agg(format('%1$I = EXCLUDED.%1$I', k), ', ')
			FROM unnest(givne) k WHERE k <> ALL (noegle.kolonner));
		EXECUTE format('INSERT INTO %s AS t (%s) SELECT %2$s FROM pg_temp.indlaes_raekke s
			WHERE s."#fejl" IS NULL AND s."#tilstand" = ''n'' ORDER BY s."#nr" %s',
			tabel,
			(SELECT string_agg(quote_ident(k), ', ' ORDER BY n)
				FROM unnest(givne) WITH ORDINALITY u(k, n)),
			CASE WHEN noegle.har_indeks THEN
				format('ON CONFLICT (%s) DO %s',
					(SELECT string_agg(quote_ident(k), ', ') FROM unnest(noegle.kolonner) k),
					CASE WHEN saet IS NULL THEN 'NOTHING'
						ELSE 'UPDATE SET ' || saet || eget END) END);
	END IF;
	-- Statistics for the files that follow, unless those of before are nearly
	-- right.
	IF nye + aendrede > greatest(0, (SELECT 0.02 * c.reltuples FROM pg_class c
			WHERE c.oid = tabel)) THEN
		PERFORM @extschema@.intern_analyser(tabel);
	END IF;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_indlaes_flet(regclass, text[], bigint, bigint, boolean) IS
	'Intern: lægger de gode rækker i indlaes_raekke i tabellen: nye indsættes (samlet: på én gang), ændrede opdateres, uændrede røres ikke.';

DROP FUNCTION @extschema@.intern_indlaes_personer(bigint, text, integer);

CREATE FUNCTION @extschema@.intern_indlaes_personer(hovedlinje bigint, skilletegn text,
		felt integer)
	RETURNS bigint
	LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
WITH nye AS (
	INSERT INTO pg_temp.indlaes_person (cpr, pseudonym)
	SELECT d.cpr, @extschema@.pseudonym(d.cpr)
	FROM (SELECT DISTINCT @extschema@.forsoeg_cpr((@extschema@.csv_felter(l.tekst, skilletegn))[felt]) AS cpr
		FROM pg_temp.indlaes_linje l WHERE l.nr > hovedlinje OFFSET 0) d
	WHERE d.cpr IS NOT NULL
		AND NOT EXISTS (SELECT FROM pg_temp.indlaes_person p
			WHERE p.cpr OPERATOR(@extschema@.=) d.cpr)
	RETURNING 1
)
SELECT count(*) FROM nye
$$;

COMMENT ON FUNCTION @extschema@.intern_indlaes_personer(bigint, text, integer) IS
	'Intern: omsætter filens personnumre til pseudonymer, hvert nummer én gang pr. leverance.';

CREATE OR REPLACE FUNCTION @extschema@.intern_indlaes_fil(tabel regclass, fil text,
		OUT laest bigint, OUT nye bigint, OUT aendrede bigint,
		OUT uaendrede bigint, OUT afviste bigint)
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	hoved	record;
	noegle	record;
	samlet	boolean;
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
	samlet := @extschema@.intern_indlaes_samlet(tabel);
	-- Without a unique index nothing but a lock keeps others from inserting
	-- the same key.
	IF NOT noegle.har_indeks THEN
		EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', tabel);
	END IF;
	IF 'cpr' = ANY (hoved.felter) THEN
		IF @extschema@.intern_indlaes_personer(hoved.linje,
			hoved.skilletegn, array_position(hoved.felter, 'cpr')) > 0 THEN
			-- that each is there once, the planner must know
			ANALYZE pg_temp.indlaes_person;
		END IF;
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
	PERFORM @extschema@.intern_indlaes_flet(tabel, hoved.felter, nye, aendrede,
		samlet);
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

CREATE OR REPLACE FUNCTION @extschema@.indlaes_tabel(tabel text, fil text DEFAULT NULL,
		kontrolsum text DEFAULT NULL, OUT laest bigint, OUT nye bigint,
		OUT aendrede bigint, OUT uaendrede bigint, OUT afviste bigint)
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE	-- not STRICT: the file need not be named
	SET search_path = pg_catalog, pg_temp
	-- a file's statements run once: compiling them costs more than it saves
	SET jit = off
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
	ELSIF NOT EXISTS (SELECT FROM pg_temp.indlaes_orden o
			WHERE o.tabel = indlaes_tabel.tabel) THEN
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

CREATE OR REPLACE FUNCTION @extschema@.indlaes_slut(streng boolean DEFAULT false)
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
	DROP TABLE pg_temp.indlaes_linje, pg_temp.indlaes_person,
		pg_temp.indlaes_orden, pg_temp.indlaes_tilstand;
	RETURN leverance;
END
$$;

COMMENT ON FUNCTION @extschema@.indlaes_slut(boolean) IS
	'Afslutter en leverance: skriver hvem, hvornår, filer og tal i leverance og leverance_fil. Giver leverancens nummer. streng: er én række afvist, er det en fejl (23000), så transaktionen rulles tilbage og intet er indlæst. Når transaktionen er afsluttet, lægger CALL udsatte.opdater_lager() tallene i lageret; indtil da regnes de ved hver forespørgsel.';

CREATE FUNCTION @extschema@.intern_indlaes_indsaet(tabel regclass, forespoergsel text)
	RETURNS bigint
	LANGUAGE c VOLATILE STRICT PARALLEL UNSAFE
	AS 'MODULE_PATHNAME', 'intern_indlaes_indsaet';

COMMENT ON FUNCTION @extschema@.intern_indlaes_indsaet(regclass, text) IS
	'Intern: lægger forespørgslens rækker i tabellen og bygger dens indekser bagefter; svarer hvor mange der var. Regler (CHECK, NOT NULL) og udløsere før hver række gælder. Fremmednøgler og udløsere pr. sætning må kalderen sørge for. Kun tabellens ejer. Fejl: 42501 (ikke ejer), 0A000 (ikke en almindelig tabel, eller rækkesikkerhed, beregnede kolonner eller udløsere efter hver række), 42804 (forespørgslens kolonner), og de fejl en indsættelse ville give.';

CREATE FUNCTION @extschema@.intern_indlaes_samlet(tabel regclass)
	RETURNS boolean
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	linjer	bigint := (SELECT count(*) FROM pg_temp.indlaes_linje);
	t		regclass;
BEGIN
	-- fewer rows are as fast one by one
	IF linjer < 1000 OR NOT EXISTS (SELECT
			FROM pg_class c
			WHERE c.oid = tabel AND c.relkind = 'r' AND NOT c.relispartition
				AND NOT c.relhassubclass AND NOT c.relhasrules
				AND NOT c.relrowsecurity
				AND pg_has_role(c.relowner, 'USAGE')
				-- -1 is a table with rows that nobody has counted
				AND CASE WHEN pg_relation_size(c.oid) = 0 THEN 0
					WHEN c.reltuples >= 0 THEN c.reltuples
					ELSE 'Infinity' END * 2 < linjer)
		OR EXISTS (SELECT
			FROM pg_attribute a
			WHERE a.attrelid = tabel AND a.attgenerated <> '')
		-- our own two triggers: the one fires by statement, the other looks
		-- at nothing but the row and the codes
		OR EXISTS (SELECT
			FROM pg_trigger g
			WHERE g.tgrelid = tabel AND NOT g.tgisinternal
				AND g.tgfoid NOT IN ('@extschema@.intern_register_aendret()'::regprocedure,
					'@extschema@.intern_kun_koder()'::regprocedure))
		OR EXISTS (SELECT
			FROM pg_constraint f
				JOIN pg_class c ON c.oid = f.confrelid
			WHERE f.conrelid = tabel AND f.contype = 'f'
				AND (f.confmatchtype <> 's' OR c.relkind NOT IN ('r', 'p')
					OR (to_jsonb(f) ->> 'conperiod')::boolean
					OR NOT pg_has_role(c.relowner, 'USAGE')))
		OR EXISTS (SELECT
			FROM pg_constraint f
			WHERE f.conrelid = tabel AND f.condeferrable) THEN
		RETURN false;
	END IF;
	FOR t IN
		SELECT tabel
		UNION
		SELECT f.confrelid FROM pg_constraint f
		WHERE f.conrelid = tabel AND f.contype = 'f'
		ORDER BY 1
	LOOP
		EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', t);
	END LOOP;
	RETURN true;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_indlaes_samlet(regclass) IS
	'Intern: om filen i indlaes_linje skal lægges i tabellen på én gang, fordi den har mindst 1.000 linjer og over dobbelt så mange som tabellen har rækker, og tabellen er den indlæsendes egen. Låser i så fald tabellen og dem den henviser til mod andres ændringer, til transaktionen slutter.';

CREATE FUNCTION @extschema@.intern_indlaes_paa_een_gang(tabel regclass,
		forespoergsel text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	f	record;
	fri	boolean;
BEGIN
	-- the triggers that fire by statement
	EXECUTE format('INSERT INTO %1$s OVERRIDING SYSTEM VALUE SELECT t.* FROM %1$s t WHERE false', tabel);
	PERFORM @extschema@.intern_indlaes_indsaet(tabel, forespoergsel);
	-- The rows were looked up when they were read; here it is made certain.
	FOR f IN
		SELECT n.* FROM @extschema@.intern_indlaes_fremmednoegler(tabel) n
		ORDER BY n.nr
	LOOP
		EXECUTE format('SELECT NOT EXISTS (SELECT FROM %s a WHERE %s AND NOT EXISTS (SELECT FROM %s k%s WHERE %s))',
			tabel, f.udfyldt, f.til, f.nr, f.betingelse) INTO fri;
		IF NOT fri THEN
			RAISE EXCEPTION USING
				ERRCODE = 'foreign_key_violation',
				MESSAGE = format('a row of "%s" refers to one that is not there', tabel),
				CONSTRAINT = f.navn;
		END IF;
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_indlaes_paa_een_gang(regclass, text) IS
	'Intern: lægger forespørgslens rækker i en tabel som intern_indlaes_samlet() har låst, og kontrollerer dens fremmednøgler. Fejl 23503: en række henviser til en der ikke findes.';

CREATE FUNCTION @extschema@.intern_kun_koder() RETURNS trigger
	LANGUAGE c VOLATILE PARALLEL UNSAFE
	AS 'MODULE_PATHNAME', 'intern_kun_koder';

COMMENT ON FUNCTION @extschema@.intern_kun_koder() IS
	'Intern: udløserfunktion på de anonyme tabeller. Afviser (23514) en dag der ikke er den første i måneden, kvartalet eller ugen, og en værdi der ikke er blandt koderne, siger hvorfor, og gentager aldrig det indtastede.';

CREATE FUNCTION @extschema@.intern_anonym_vagt() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	t	regclass;
BEGIN
	FOR t IN
		SELECT c.oid
		FROM unnest('{henvendelse_alder,henvendelse_tema,henvendelse_udfald,henvendelse_kanal,henvendelse_bydel,henvendelse_herkomst,raadgivningsforloeb,raadgivningsforloeb_afsluttet,raadgivningsydelse,brugertilfredshed,effektmaaling,aabningstid,bemanding,konceptaktivitet}'::name[]) n
			JOIN pg_class c ON c.relname = n
				AND c.relnamespace = 'udsatte_register'::regnamespace
				AND c.relkind IN ('r', 'p', 'f')
		WHERE NOT EXISTS (SELECT FROM pg_trigger g
			WHERE g.tgrelid = c.oid AND g.tgname = 'udsatte_kun_koder')
	LOOP
		EXECUTE format('CREATE TRIGGER udsatte_kun_koder BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION @extschema@.intern_kun_koder()', t);
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_anonym_vagt() IS
	'Intern: sætter vagten intern_kun_koder() på de anonyme tabeller der ikke har den.';

COMMENT ON FUNCTION @extschema@.beskyt(bigint, integer, text, VARIADIC "any") IS
	'Vinduesfunktion over GROUPING SETS, ROLLUP eller CUBE: siger for hver celle vis, primaer (for få personer) eller sekundaer (skjules, for at en primær ikke kan regnes ud). Brug: beskyt(count(*), grouping(d1, d2), ''dst5'', d1, d2) OVER (). antal: personer i cellen, hvor hver person kun tæller i én celle af hver opdeling. maske: grouping() af de samme dimensioner i samme rækkefølge (bit sat = total). regel: dst3, dst5, stil (4), trivsel (6), acro10 (10) eller k=7, evt. fulgt af nul_er_foelsom og gruppe=d (dimensionen med koderne taeller og rest: uden for tælleren er højst d); NULL er indstillingen udsatte.beskyt_regel. Det er bevist celle for celle, at en læser, der kender alle viste tal, ved at antal ikke er negative, at nuller vises, og at en udeladt række er nul, hverken kan regne en skjult celle ud eller snævre en primær ind under grænsen. Opdelinger, der kun har nogle dimensioner fælles (efter enhed og efter bydel, begge efter køn), beskyttes sammen uden deres kryds. PARTITION BY giver uafhængige offentliggørelser. Fejl 22023: ugyldig regel, manglende eller negativt antal, tal der ikke summer, en celle med to antal; 54000: mere hukommelse end udsatte.beskyt_hukommelse.';

CREATE FUNCTION @extschema@.beskyt_celler(
		antal bigint,
		personer bigint,
		tidligere text,
		maske integer,
		regel text,
		VARIADIC dimensioner "any") RETURNS text
	-- not STRICT: NULL persons, earlier status and rule have a meaning
	LANGUAGE c STABLE WINDOW PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'beskyt_celler';

COMMENT ON FUNCTION @extschema@.beskyt_celler(bigint, bigint, text, integer, text, VARIADIC "any") IS
	'Vinduesfunktion som beskyt(), for offentliggørelser, hvor personer ikke kan lægges sammen, og hvor noget er udgivet før. antal: det tal, der offentliggøres, og som summer til sine totaler. personer: forskellige personer bag cellen (NULL: antal); de afgør alene, om cellen er usikker (1 til k-1 personer), og offentliggøres ikke. tidligere: hvad en tidligere udgivelse sagde om samme celle med samme tal: NULL (intet), ''vis'' (vises igen, og kan ikke skjules nu) eller ''skjult'' (forbliver skjult). Svar: vis, primaer eller sekundaer. En primær celles antal kan efter det viste ligge i et spænd på mindst k-1 og nå k; er antallet allerede k eller mere (få personer med mange rækker), er spændet løftet. En skjult celle kan aldrig regnes ud. Fejl 55000: celler, der ikke kan skjules godt nok ved siden af det, der er vist før; fejlen nævner dem med deres koder. Øvrige fejl som beskyt().';

CREATE FUNCTION @extschema@.angrib(
		antal bigint,
		status text,
		maske integer,
		regel text,
		VARIADIC dimensioner "any") RETURNS bigint[]
	-- not STRICT: without a rule the setting's counts
	LANGUAGE c STABLE WINDOW PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'angrib';

COMMENT ON FUNCTION @extschema@.angrib(bigint, text, integer, text, VARIADIC "any") IS
	'Vinduesfunktion for datastyreren: det mindste og det største, hver celle kan være for en læser, der kender alle viste tal, ved at antal ikke er negative, at nuller vises (en skjult celle er mindst 1), og at udeladte rækker er nul. Svar: {mindst,størst}, hvor størst er NULL, hvis der ingen grænse er; er de ens for en skjult celle, kan den regnes ud. Angrebet løser to lineære programmer for hver skjult celle og bruger intet fra beskyt(), så det prøver ethvert mønster, også fra andre værktøjer; grænserne er rundet ind til hele tal. status: vis (eller NULL), skjult, primaer eller sekundaer. maske, regel og dimensioner som i beskyt(); reglen siger kun, om nuller vises. Brug: SELECT ..., udsatte.angrib(antal, status, grouping(d1, d2), ''dst5'', d1, d2) OVER (). Fejl som beskyt().';

CREATE FUNCTION @extschema@.intern_kolonner(relation regclass, kolonner name[]) RETURNS void
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	ukendte text;
	kendte text;
BEGIN
	SELECT string_agg(format('"%s"', @extschema@.intern_citat(x)), ', ' ORDER BY nr) INTO ukendte
	FROM unnest(kolonner) WITH ORDINALITY u(x, nr)
	WHERE x IS NOT NULL AND NOT EXISTS (SELECT FROM pg_attribute
		WHERE attrelid = relation AND attname = x AND attnum > 0 AND NOT attisdropped);
	IF ukendte IS NULL AND array_position(kolonner, NULL) IS NULL THEN
		RETURN;
	END IF;
	SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO kendte
	FROM pg_attribute WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped;
	IF ukendte IS NULL THEN
		RAISE EXCEPTION 'a column name is null' USING ERRCODE = '22023',
			HINT = format('The columns of %s are %s.', relation, kendte);
	END IF;
	RAISE EXCEPTION 'relation % has no column %', relation, ukendte
		USING ERRCODE = '42703', HINT = format('Its columns are %s.', kendte);
END
$$;

COMMENT ON FUNCTION @extschema@.intern_kolonner(regclass, name[]) IS
	'Intern: fejl 42703, som nævner de kolonner, relationen ikke har, og dem, den har.';

CREATE OR REPLACE FUNCTION @extschema@.k_anonymitet(
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
	PERFORM @extschema@.intern_kolonner(relation, kolonner);
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
	'Hvor mange poster der mindst deler de samme værdier af kolonnerne (k), antal grupper, antal poster, der står alene, og de op til ti mindste grupper som jsonb. Læser tabellen med kalderens egne rettigheder. k er NULL for en tom tabel; NULL er en værdi som andre. Fejl 22023: ingen kolonner; 42703: en kolonne findes ikke. Kilde: Sweeney 2002.';

CREATE OR REPLACE FUNCTION @extschema@.l_diversitet(
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
	PERFORM @extschema@.intern_kolonner(relation, kolonner || foelsom);
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
	'Hvor mange forskellige værdier den følsomme kolonne mindst har blandt poster, der deler de samme værdier af kolonnerne (l), antal grupper, antal grupper med kun én værdi (hvor gruppen røber den), og de op til ti værste grupper som jsonb. Læser tabellen med kalderens egne rettigheder. NULL er en værdi som andre. Fejl 22023: ingen kolonner; 42703: en kolonne findes ikke. Kilde: Machanavajjhala m.fl. 2007.';

CREATE FUNCTION @extschema@.post_noegle(id bigint, salt bigint DEFAULT 0) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'post_noegle';

COMMENT ON FUNCTION @extschema@.post_noegle(bigint, bigint) IS
	'Nøgle (0 til 2^32-1) for en post til afrund(), givet af postens nummer: samme nummer giver altid samme nøgle. En celles nøgle er summen over de poster, den tæller: sum(udsatte.post_noegle(borger_id)) (over forskellige personer, hvis der tælles personer). salt: et tal, som kun datastyreren kender; med et andet salt fås en anden, uafhængig støj, så brug ét salt til alt, der kan sammenholdes. Nøglen er ikke et pseudonym og må ikke udleveres.';

CREATE FUNCTION @extschema@.afrund(antal bigint, basis integer, celle_noegle numeric) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'afrund';

COMMENT ON FUNCTION @extschema@.afrund(bigint, integer, numeric) IS
	'Runder et antal op eller ned til et multiplum af basis, tilfældigt og uden skævhed (op med sandsynligheden rest/basis), men fastlåst: cellens nøgle, summen af post_noegle() over dens poster, afgør det, så samme personer giver samme tal i enhver tabel, og gentagne udtræk ikke kan midles. Afvigelsen er under basis, og multipla af basis (også 0) står uændret. Brug: SELECT bydel_nr, udsatte.afrund(count(*), 5, sum(udsatte.post_noegle(borger_id))) ... GROUP BY bydel_nr. Til løbende udtræk, ikke til offentliggørelser med beskyt(): afrundede tal summer ikke til deres totaler, og præcise totaler og støj må aldrig stå i samme udgivelse, for så kan støjen regnes bort. Fejl 22023: negativt antal eller basis under 1. Kilde: Fraser og Wooton 2005 (cell key-metoden).';

CREATE FUNCTION @extschema@.celle_grundtal(samlet @extschema@.observationer, art text,
		faktor integer, retning text, opdelinger text[], hierarki text[],
		pr date, kryds text,
		OUT periode_type text, OUT periode_start date, OUT periode_slut date,
		OUT er_afsluttet boolean, OUT enhed_kode text,
		OUT tilbud_enhed_kode text, OUT bydel_nr integer, OUT koen text,
		OUT aldersgruppe text, OUT antal bigint, OUT taeller double precision,
		OUT naevner double precision, OUT vaerdi double precision,
		OUT nedre95 double precision, OUT oevre95 double precision,
		OUT nedre998 double precision, OUT oevre998 double precision,
		OUT forrige double precision, OUT aendring double precision,
		OUT vurdering text, OUT tendens text, OUT status text,
		OUT raekker bigint, OUT personer_taeller bigint,
		OUT personer_rest bigint, OUT personer_basis bigint,
		OUT periodevis boolean, OUT stoerst double precision,
		OUT naest double precision)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 2000
	-- not STRICT: an indicator may have no direction
	AS 'MODULE_PATHNAME';

COMMENT ON FUNCTION @extschema@.celle_grundtal(@extschema@.observationer, text, integer, text,
		text[], text[], date, text) IS
	'Som celle_udfold(), til den der skal afgøre hvilke celler der kan vises: raekker er observationer med nævner, personer_taeller, personer_rest og personer_basis forskellige personer bag tælleren, bag resten af nævneren og bag hele nævneren (folketal har ingen), og periodevis er sand når personer har egne rækker pr. kvartal og år, så kvartaler ikke summer til året; stoerst og naest er de to største bidrag til tælleren, hver af én person. kryds: ingen (ingen køn og alder), samlet (i alt krydset med begge), enkelt (også hvert sted med køn og med alder) eller alle. Fejl 22023: ukendt kryds eller art.';

CREATE FUNCTION @extschema@.intern_udgiv_arbejdsborde() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET client_min_messages = warning
	AS $$
BEGIN
	DROP TABLE IF EXISTS pg_temp.udsatte_celle, pg_temp.udsatte_tabel,
		pg_temp.udsatte_model, pg_temp.udsatte_sti, pg_temp.udsatte_led;
	CREATE TEMP TABLE udsatte_celle (
		nr integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		kommune_kode integer, aar integer NOT NULL, tabel integer,
		periode_type text NOT NULL, periode_start date NOT NULL,
		periode_slut date NOT NULL, er_afsluttet boolean NOT NULL,
		enhed_kode text, tilbud_enhed_kode text, bydel_nr integer, koen text,
		aldersgruppe text, antal bigint, taeller double precision,
		naevner double precision, vaerdi double precision,
		nedre95 double precision, oevre95 double precision,
		nedre998 double precision, oevre998 double precision,
		forrige double precision, aendring double precision,
		vurdering text NOT NULL, tendens text NOT NULL, status text NOT NULL,
		raekker bigint, personer_taeller bigint, personer_rest bigint,
		personer_basis bigint, periodevis boolean, stoerst double precision,
		naest double precision, noegle text NOT NULL,
		skjult_taeller text, skjult_rest text, skjult_naevner text,
		-- what an earlier release would have to be the same in
		tal text,
		-- an earlier release has the cell, with the same numbers
		kendt boolean NOT NULL DEFAULT false,
		-- what to hide of it is decided
		afgjort boolean NOT NULL DEFAULT false,
		-- the number is the one that a computation now gives
		aktuel boolean NOT NULL DEFAULT true
	) ON COMMIT DROP;
	CREATE INDEX udsatte_celle_noegle
		ON pg_temp.udsatte_celle (tabel, noegle);
	CREATE TEMP TABLE udsatte_tabel (
		tabel integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		kommune_kode integer, aar integer NOT NULL,
		periode_type text NOT NULL, periode_start date NOT NULL,
		tilstand text NOT NULL, gammel bigint
	) ON COMMIT DROP;
	CREATE TEMP TABLE udsatte_model (
		id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		nr integer NOT NULL, gaelder boolean NOT NULL, gruppe integer NOT NULL,
		antal bigint NOT NULL, personer bigint, tidligere text,
		-- what an indicator before it shows of the same number
		arvet text,
		-- at which attempt the cell is given up
		ofres integer NOT NULL,
		kommune text, enhed text[], tilbud text[], bydel text, koen text,
		alder text, kvartal text, del text, svar text,
		sted text NOT NULL GENERATED ALWAYS AS (CASE
			WHEN enhed IS NOT NULL THEN 'enhed'
			WHEN tilbud IS NOT NULL THEN 'tilbud'
			WHEN bydel IS NOT NULL THEN 'bydel' ELSE '' END) STORED
	) ON COMMIT DROP;
	CREATE INDEX udsatte_model_gruppe
		ON pg_temp.udsatte_model (gruppe, sted);
	CREATE TEMP TABLE udsatte_led (
		indikator text NOT NULL, del text NOT NULL, blok text NOT NULL,
		aftryk text NOT NULL, sted text NOT NULL, antal bigint NOT NULL,
		svar text NOT NULL
	) ON COMMIT DROP;
	CREATE INDEX udsatte_led_aftryk ON pg_temp.udsatte_led (aftryk, blok);
	CREATE INDEX udsatte_led_indikator
		ON pg_temp.udsatte_led (indikator, blok, sted);
	CREATE TEMP TABLE udsatte_sti (
		enhed_kode text PRIMARY KEY, sti text[] NOT NULL
	) ON COMMIT DROP;
	-- Each unit under its superiors, the uppermost first; a loop is cut.
	INSERT INTO pg_temp.udsatte_sti (enhed_kode, sti)
	WITH RECURSIVE op(enhed_kode, sti) AS (
		SELECT e.enhed_kode, ARRAY[e.enhed_kode]
		FROM udsatte_register.enhed e
		UNION ALL
		SELECT op.enhed_kode, e.overordnet || op.sti
		FROM op JOIN udsatte_register.enhed e ON e.enhed_kode = op.sti[1]
		WHERE e.overordnet IS NOT NULL AND e.overordnet <> ALL (op.sti))
	SELECT DISTINCT ON (op.enhed_kode) op.enhed_kode, op.sti
	FROM op
	ORDER BY op.enhed_kode, cardinality(op.sti) DESC;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_arbejdsborde() IS
	'Intern: laver de midlertidige tabeller en offentliggørelse arbejder i.';

CREATE FUNCTION @extschema@.intern_celle_noegle(enhed_kode text,
		tilbud_enhed_kode text, bydel_nr integer, koen text, aldersgruppe text)
	RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE	-- not STRICT: NULL is a total
	RETURN coalesce('e' || enhed_kode, '') || E'\t'
		|| coalesce('t' || tilbud_enhed_kode, '') || E'\t'
		|| coalesce('b' || bydel_nr, '') || E'\t' || coalesce(koen, '') || E'\t'
		|| coalesce(aldersgruppe, '');

COMMENT ON FUNCTION @extschema@.intern_celle_noegle(text, text, integer, text, text) IS
	'Intern: en celles nøgle i sin tabel som tekst.';

CREATE FUNCTION @extschema@.intern_udgiv_hent(indikator text, til date,
		kryds text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	i	record;
	s	record;
BEGIN
	TRUNCATE pg_temp.udsatte_celle, pg_temp.udsatte_tabel,
		pg_temp.udsatte_model RESTART IDENTITY;
	SELECT k.* INTO i
	FROM udsatte_register.indikator k
	WHERE k.indikator = intern_udgiv_hent.indikator;
	FOR s IN
		SELECT o.kommune_kode FROM udsatte_register.kommune o
		UNION ALL
		SELECT NULL FROM udsatte_register.kommune o HAVING count(*) > 1
	LOOP
		EXECUTE format($q$
INSERT INTO pg_temp.udsatte_celle (kommune_kode, aar, periode_type,
	periode_start, periode_slut, er_afsluttet, enhed_kode, tilbud_enhed_kode,
	bydel_nr, koen, aldersgruppe, antal, taeller, naevner, vaerdi, nedre95,
	oevre95, nedre998, oevre998, forrige, aendring, vurdering, tendens, status,
	raekker, personer_taeller, personer_rest, personer_basis, periodevis,
	stoerst, naest, noegle)
SELECT %1$L::integer, extract(year FROM c.periode_start)::integer, c.*,
	@extschema@.intern_celle_noegle(c.enhed_kode, c.tilbud_enhed_kode,
		c.bydel_nr, c.koen, c.aldersgruppe)
FROM (SELECT @extschema@.celler(g.dato, g.periode_type, g.enhed_kode,
			g.tilbud_enhed_kode, g.bydel_nr, g.koen, g.alder, g.taeller,
			g.naevner, g.antal, g.borger_id) AS samlet
	FROM udsatte_maal.%2$I g
	WHERE g.indikator = %3$L%4$s) s,
	@extschema@.celle_grundtal(s.samlet, %5$L, %6$s, %7$L, %8$L,
		ARRAY(SELECT u FROM udsatte_register.enhed e,
				unnest(ARRAY[e.enhed_kode, e.overordnet]) u
			WHERE e.overordnet IS NOT NULL AND e.kommune_kode = %1$L::integer),
		@extschema@.opgoerelsesdato(), %9$L) c
WHERE c.periode_slut <= %10$L
$q$, s.kommune_kode, i.grundlag, i.indikator,
			' AND g.kommune_kode = ' || s.kommune_kode, i.art, i.faktor,
			i.retning,
			CASE WHEN s.kommune_kode IS NULL
				THEN ARRAY(SELECT o FROM unnest(i.opdelinger) o
					WHERE o IN ('koen', 'aldersgruppe'))
				ELSE i.opdelinger END, kryds, til);
	END LOOP;
	-- The p % rule: who contributed second most must not come close to what the
	-- largest contributed. Such a cell is as unsafe as one of a single person.
	-- Amounts are given for a municipality's year only: what a total and its
	-- shown parts leave over could be nearly one person's.
	DELETE FROM pg_temp.udsatte_celle c
	USING udsatte_register.indikator_dominans d
	WHERE d.indikator = i.indikator
		AND (c.noegle <> E'\t\t\t\t' OR c.periode_type = 'kvartal'
			OR c.kommune_kode IS NULL);
	UPDATE pg_temp.udsatte_celle c
	SET personer_basis = 1
	FROM udsatte_register.indikator_dominans d
	WHERE d.indikator = i.indikator AND i.art IN ('gennemsnit', 'median')
		AND c.personer_basis > 1
		AND c.taeller - c.stoerst - c.naest < d.procent / 100 * c.stoerst;
	ANALYZE pg_temp.udsatte_celle;
	-- A person may be in several quarters and is in the year once: the year is
	-- between the largest quarter and their sum, which would tell something of
	-- hidden numbers. Only a stock has quarters then.
	IF EXISTS (SELECT FROM pg_temp.udsatte_celle c WHERE c.periodevis) THEN
		IF NOT i.beholdning
			OR NOT EXISTS (SELECT FROM pg_temp.udsatte_celle c
				WHERE c.periode_type = 'kvartal' AND c.raekker > 0)
			OR EXISTS (SELECT FROM pg_temp.udsatte_celle c
					JOIN pg_temp.udsatte_celle k
						ON k.kommune_kode IS NOT DISTINCT FROM c.kommune_kode
							AND k.noegle = c.noegle
							AND k.periode_type = 'kvartal'
							AND k.periode_start = make_date(c.aar, 10, 1)
				WHERE c.periode_type = 'aar'
					AND (c.taeller, c.naevner, c.antal)
						IS DISTINCT FROM (k.taeller, k.naevner, k.antal)) THEN
			DELETE FROM pg_temp.udsatte_celle c
			WHERE c.periode_type = 'kvartal';
		END IF;
	END IF;
	IF EXISTS (SELECT FROM pg_temp.udsatte_celle c
			WHERE i.art = 'andel' AND (c.taeller <> round(c.taeller)
					OR c.naevner <> round(c.naevner)
					OR c.taeller NOT BETWEEN 0 AND c.naevner)
				OR i.art IN ('rate', 'antal')
					AND (c.taeller <> round(c.taeller) OR c.taeller < 0)) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('indicator "%s" cannot be published', i.indikator),
			DETAIL = 'The numerator of a share, a rate or a count must be a whole number, and that of a share at most its denominator.',
			HINT = 'Give each row of the basis view a whole number, or make the indicator a mean (gennemsnit).';
	END IF;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_hent(text, date, text) IS
	'Intern: henter en indikators celler til offentliggørelsen. Fejl 22023: tal der ikke kan beskyttes.';

CREATE FUNCTION @extschema@.intern_regel_k(regel text) RETURNS bigint
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE split_part(regel, ' ', 1) WHEN 'dst3' THEN 3 WHEN 'stil' THEN 4
		WHEN 'dst5' THEN 5 WHEN 'trivsel' THEN 6 WHEN 'acro10' THEN 10
		ELSE substring(regel FROM 'k=(\d+)')::bigint END;

COMMENT ON FUNCTION @extschema@.intern_regel_k(text) IS
	'Intern: grænsen i en beskyttelsesregel.';

CREATE FUNCTION @extschema@.intern_udgiv_tabeller(indikator text, art text,
		kryds text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
BEGIN
	INSERT INTO pg_temp.udsatte_tabel (kommune_kode, aar, periode_type,
		periode_start, tilstand, gammel)
	SELECT c.kommune_kode, c.aar, c.periode_type, c.periode_start, 'ny',
		(SELECT max(u.tabel_id) FROM udsatte_register.udgivet_tabel u
		WHERE u.indikator = intern_udgiv_tabeller.indikator
			AND u.kommune_kode IS NOT DISTINCT FROM c.kommune_kode
			AND u.periode_type = c.periode_type
			AND u.periode_start = c.periode_start)
	FROM pg_temp.udsatte_celle c
	GROUP BY c.kommune_kode, c.aar, c.periode_type, c.periode_start
	ORDER BY c.kommune_kode, c.periode_start, c.periode_type;
	UPDATE pg_temp.udsatte_celle c
	SET tabel = t.tabel,
		tal = CASE WHEN c.taeller <> 0 OR c.personer_basis > 0
			THEN concat_ws(' ', c.noegle, c.taeller, c.personer_taeller,
				c.personer_rest, c.personer_basis,
				CASE WHEN art <> 'rate' OR c.personer_basis > 0
					THEN concat_ws(' ', c.raekker, c.naevner) END,
				CASE WHEN art IN ('gennemsnit', 'median')
					THEN c.vaerdi END) END
	FROM pg_temp.udsatte_tabel t
	WHERE t.kommune_kode IS NOT DISTINCT FROM c.kommune_kode
		AND t.periode_type = c.periode_type
		AND t.periode_start = c.periode_start;
	ANALYZE pg_temp.udsatte_celle, pg_temp.udsatte_tabel;
	CREATE TEMP TABLE udsatte_gammel ON COMMIT DROP AS
	SELECT t.tabel, t.kommune_kode, t.aar,
		@extschema@.intern_celle_noegle(u.enhed_kode, u.tilbud_enhed_kode,
			u.bydel_nr, u.koen, u.aldersgruppe) AS noegle, u.*
	FROM pg_temp.udsatte_tabel t
		JOIN udsatte_register.udgivet_celle u ON u.tabel_id = t.gammel;
	ANALYZE pg_temp.udsatte_gammel;
	UPDATE pg_temp.udsatte_tabel t
	SET tilstand = CASE WHEN a.aftryk <> u.aftryk THEN 'aendret'
		WHEN a.flere AND u.kryds <> intern_udgiv_tabeller.kryds THEN 'udvides'
		ELSE 'genbrug' END
	FROM (SELECT c.tabel, coalesce(md5(string_agg(c.tal, E'\n'
				ORDER BY c.noegle COLLATE "C")
				FILTER (WHERE g.noegle IS NOT NULL)), '') AS aftryk,
			bool_or(c.tal IS NOT NULL AND g.noegle IS NULL) AS flere
		FROM pg_temp.udsatte_celle c
			LEFT JOIN pg_temp.udsatte_gammel g
				ON g.tabel = c.tabel AND g.noegle = c.noegle
		GROUP BY c.tabel) a
		JOIN pg_temp.udsatte_tabel y ON y.tabel = a.tabel
		JOIN udsatte_register.udgivet_tabel u ON u.tabel_id = y.gammel
	WHERE t.tabel = a.tabel;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_tabeller(text, text, text) IS
	'Intern: finder tabellerne og om de er ny (aldrig udgivet), genbrug (intet ændret), udvides (flere celler end før) eller aendret (tal er ændret siden).';

CREATE FUNCTION @extschema@.intern_udgiv_rettelse_roeber(art text, k bigint,
		aar integer)
	RETURNS boolean
	LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
	WITH d AS MATERIALIZED (
		SELECT c.kommune_kode, c.periode_type, c.periode_start,
			CASE WHEN c.enhed_kode IS NOT NULL THEN 'e'
				WHEN c.tilbud_enhed_kode IS NOT NULL THEN 't'
				WHEN c.bydel_nr IS NOT NULL THEN 'b' ELSE '' END AS sted,
			coalesce(c.enhed_kode, c.tilbud_enhed_kode, c.bydel_nr::text, '')
				AS kode,
			coalesce(p.sti[cardinality(p.sti) - 1], '') AS over,
			coalesce(c.koen, '') AS koen, coalesce(c.aldersgruppe, '') AS alder,
			v.del, v.forskel
		FROM pg_temp.udsatte_tabel t
			JOIN pg_temp.udsatte_celle c ON c.tabel = t.tabel
			JOIN udsatte_register.udgivet_celle g ON g.tabel_id = t.gammel
				AND @extschema@.intern_celle_noegle(g.enhed_kode,
					g.tilbud_enhed_kode, g.bydel_nr, g.koen, g.aldersgruppe)
					= c.noegle
			LEFT JOIN pg_temp.udsatte_sti p ON p.enhed_kode
				= coalesce(c.enhed_kode, c.tilbud_enhed_kode)
			CROSS JOIN LATERAL (SELECT
					CASE WHEN c.skjult_taeller IS NULL AND art IN ('andel',
						'antal', 'rate') THEN c.taeller - g.taeller END,
					CASE WHEN c.skjult_naevner IS NULL AND (art <> 'rate'
						OR c.personer_basis > 0) THEN c.naevner - g.naevner END)
				f(taeller, naevner)
			CROSS JOIN LATERAL (VALUES ('taeller', f.taeller),
				('naevner', f.naevner),
				('rest', CASE WHEN art = 'andel'
					THEN f.naevner - f.taeller END)) v(del, forskel)
		WHERE t.aar = intern_udgiv_rettelse_roeber.aar
			AND v.forskel IS NOT NULL),
	summer AS (SELECT NOT EXISTS (SELECT FROM pg_temp.udsatte_celle c
		WHERE c.periodevis) AS kvartaler)
	SELECT EXISTS (SELECT FROM d WHERE abs(d.forskel) BETWEEN 1 AND k - 1
		UNION ALL
		SELECT FROM (SELECT max(o.forskel) - sum(d.forskel) AS rest
			FROM d
				CROSS JOIN summer s
				-- what the number is a part of, in each way that it is
				CROSS JOIN LATERAL (VALUES
					('sted ' || d.sted, d.sted <> '' AND d.over = '',
						d.kommune_kode, d.periode_type, '', '', d.koen, d.alder),
					('under', d.over <> '', d.kommune_kode, d.periode_type,
						d.sted, d.over, d.koen, d.alder),
					('koen', d.koen <> '', d.kommune_kode, d.periode_type,
						d.sted, d.kode, '', d.alder),
					('alder', d.alder <> '', d.kommune_kode, d.periode_type,
						d.sted, d.kode, d.koen, ''),
					('kvartal', d.periode_type = 'kvartal' AND s.kvartaler,
						d.kommune_kode, 'aar', d.sted, d.kode, d.koen, d.alder),
					('kommune', d.kommune_kode IS NOT NULL, NULL,
						d.periode_type, d.sted, d.kode, d.koen, d.alder))
					h(hvordan, er, kommune_kode, periode_type, sted, kode, koen,
						alder)
				JOIN d o ON o.kommune_kode IS NOT DISTINCT FROM h.kommune_kode
					AND o.periode_type = h.periode_type
					AND o.sted = h.sted AND o.kode = h.kode
					AND o.koen = h.koen AND o.alder = h.alder
					AND o.del = d.del AND (h.hvordan = 'kvartal'
						OR o.periode_start = d.periode_start)
			WHERE h.er
			GROUP BY h.hvordan, o.kommune_kode, o.periode_type,
				o.periode_start, o.sted, o.kode, o.koen, o.alder, o.del) r
		WHERE abs(r.rest) BETWEEN 1 AND k - 1)
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_rettelse_roeber(text, bigint, integer) IS
	'Intern: sand når rettede tal for et år ville fortælle om få personer.';

CREATE FUNCTION @extschema@.intern_udgiv_rettelser(art text, regel text)
	RETURNS void
	LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
	UPDATE pg_temp.udsatte_tabel t
	SET tilstand = 'rettes'
	WHERE t.tilstand = 'aendret' AND t.aar IN (SELECT a.aar
		FROM (SELECT DISTINCT x.aar FROM pg_temp.udsatte_tabel x
			WHERE x.tilstand = 'aendret') a
		WHERE NOT @extschema@.intern_udgiv_rettelse_roeber(art,
			@extschema@.intern_regel_k(regel), a.aar))
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_rettelser(text, text) IS
	'Intern: finder ændrede tabeller der må vises rettet.';

CREATE FUNCTION @extschema@.intern_udgiv_rettelser_holder(art text,
		beholdning boolean, regel text)
	RETURNS boolean
	LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
	SELECT NOT EXISTS (SELECT FROM pg_temp.udsatte_tabel t
			JOIN pg_temp.udsatte_celle c ON c.tabel = t.tabel
		WHERE t.tilstand = 'rettes' AND NOT c.afgjort
			-- the year of a stock follows its fourth quarter
			AND NOT (beholdning AND c.periode_type = 'aar'))
		AND NOT EXISTS (SELECT
			FROM (SELECT DISTINCT x.aar FROM pg_temp.udsatte_tabel x
				WHERE x.tilstand = 'rettes') a
			WHERE @extschema@.intern_udgiv_rettelse_roeber(art,
				@extschema@.intern_regel_k(regel), a.aar))
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_rettelser_holder(text, boolean, text) IS
	'Intern: sand når det der blev afgjort at skjule, ikke får rettede tal til at fortælle om få personer.';

CREATE FUNCTION @extschema@.intern_udgiv_gamle() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
BEGIN
	DELETE FROM pg_temp.udsatte_celle c
	USING pg_temp.udsatte_tabel t
	WHERE t.tabel = c.tabel AND t.tilstand = 'aendret';
	UPDATE pg_temp.udsatte_celle c
	SET skjult_taeller = g.skjult_taeller, skjult_rest = g.skjult_rest,
		skjult_naevner = g.skjult_naevner, kendt = true,
		afgjort = t.tilstand IN ('genbrug', 'udvides')
	FROM pg_temp.udsatte_gammel g
		JOIN pg_temp.udsatte_tabel t ON t.tabel = g.tabel
	WHERE g.tabel = c.tabel AND g.noegle = c.noegle;
	DELETE FROM pg_temp.udsatte_celle c
	USING pg_temp.udsatte_tabel t
	WHERE t.tabel = c.tabel AND t.tilstand = 'genbrug'
		AND NOT EXISTS (SELECT FROM pg_temp.udsatte_gammel g
			WHERE g.tabel = c.tabel AND g.noegle = c.noegle);
	INSERT INTO pg_temp.udsatte_celle (kommune_kode, aar, tabel, periode_type,
		periode_start, periode_slut, er_afsluttet, enhed_kode,
		tilbud_enhed_kode, bydel_nr, koen, aldersgruppe, antal, taeller,
		naevner, vaerdi, nedre95, oevre95, nedre998, oevre998, forrige,
		aendring, vurdering, tendens, status, noegle, skjult_taeller,
		skjult_rest, skjult_naevner, afgjort, aktuel)
	SELECT g.kommune_kode, g.aar, g.tabel, g.periode_type, g.periode_start,
		g.periode_slut, g.er_afsluttet, g.enhed_kode, g.tilbud_enhed_kode,
		g.bydel_nr, g.koen, g.aldersgruppe, g.antal, g.taeller, g.naevner,
		g.vaerdi, g.nedre95, g.oevre95, g.nedre998, g.oevre998, g.forrige,
		g.aendring, g.vurdering, g.tendens, g.status, g.noegle,
		g.skjult_taeller, g.skjult_rest, g.skjult_naevner, true, false
	FROM pg_temp.udsatte_gammel g
		JOIN pg_temp.udsatte_tabel t ON t.tabel = g.tabel
	WHERE t.tilstand IN ('aendret', 'genbrug')
		AND NOT EXISTS (SELECT FROM pg_temp.udsatte_celle c
			WHERE c.tabel = g.tabel AND c.noegle = g.noegle);
	DROP TABLE pg_temp.udsatte_gammel;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_gamle() IS
	'Intern: overtager tal og skjulning fra tidligere udgivelser.';

CREATE FUNCTION @extschema@.intern_udgiv_brudte(beholdning boolean)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	summer	boolean := NOT EXISTS (SELECT FROM pg_temp.udsatte_celle c
		WHERE c.periodevis);
BEGIN
	UPDATE pg_temp.udsatte_tabel t
	SET tilstand = 'genbrug'
	WHERE t.tilstand = 'udvides'
		AND EXISTS (SELECT FROM pg_temp.udsatte_tabel x
			WHERE x.aar = t.aar AND x.tilstand = 'aendret');
	UPDATE pg_temp.udsatte_tabel t
	SET tilstand = 'udeladt'
	WHERE t.tilstand = 'ny'
		AND EXISTS (SELECT FROM pg_temp.udsatte_tabel x
			WHERE x.tilstand = 'aendret'
				AND (t.kommune_kode IS NULL
						AND x.periode_start = t.periode_start
						AND x.periode_type = t.periode_type
					OR x.kommune_kode IS NOT DISTINCT FROM t.kommune_kode
						AND x.aar = t.aar
						AND (summer AND t.periode_type = 'aar'
							OR beholdning AND t.periode_type <> x.periode_type
								AND make_date(t.aar, 10, 1) = CASE 'kvartal'
									WHEN t.periode_type THEN t.periode_start
									ELSE x.periode_start END)));
	DELETE FROM pg_temp.udsatte_celle c
	USING pg_temp.udsatte_tabel t
	WHERE t.tabel = c.tabel AND t.tilstand = 'udeladt';
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_brudte(boolean) IS
	'Intern: udelader nye totaler over tabeller der er ændret siden de blev udgivet.';

CREATE FUNCTION @extschema@.intern_udgiv_model(art text, beholdning boolean)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	-- quarters and the year add up
	summer	boolean := NOT EXISTS (SELECT FROM pg_temp.udsatte_celle c
		WHERE c.periodevis);
	flere	boolean := (SELECT count(*) > 1 FROM udsatte_register.kommune o);
	dybde	integer;
	felt	text;
BEGIN
	INSERT INTO pg_temp.udsatte_model (nr, gaelder, gruppe, antal, personer,
		tidligere, ofres, kommune, enhed, tilbud, bydel, koen, alder, kvartal,
		del)
	SELECT c.nr, true,
		CASE WHEN summer AND NOT a.brudt THEN c.aar * 10
			ELSE c.aar * 10 + CASE c.periode_type WHEN 'aar' THEN 5
				ELSE extract(quarter FROM c.periode_start)::integer END END,
		d.antal, d.personer,
		CASE WHEN t.tilstand = 'rettes'
			THEN CASE WHEN d.skjult IS NOT NULL THEN 'skjult' END
			WHEN c.kendt THEN CASE WHEN d.skjult IS NULL THEN 'vis'
				ELSE 'skjult' END END,
		CASE WHEN c.kendt OR c.periode_type <> 'aar' THEN 3
			WHEN c.noegle = E'\t\t\t\t' THEN 2 ELSE 1 END,
		CASE WHEN flere THEN c.kommune_kode::text END,
		CASE WHEN c.enhed_kode IS NOT NULL
			THEN coalesce(es.sti, ARRAY[c.enhed_kode]) END,
		CASE WHEN c.tilbud_enhed_kode IS NOT NULL
			THEN coalesce(ts.sti, ARRAY[c.tilbud_enhed_kode]) END,
		c.bydel_nr::text, c.koen, c.aldersgruppe,
		CASE WHEN summer AND NOT a.brudt AND c.periode_type = 'kvartal'
			THEN extract(quarter FROM c.periode_start)::text END,
		d.del
	FROM pg_temp.udsatte_celle c
		JOIN pg_temp.udsatte_tabel t ON t.tabel = c.tabel
		JOIN (SELECT x.aar, bool_or(x.tilstand = 'aendret') AS brudt,
				bool_or(x.tilstand IN ('ny', 'udvides', 'rettes')) AS arbejde
			FROM pg_temp.udsatte_tabel x
			GROUP BY x.aar) a ON a.aar = c.aar AND a.arbejde
		LEFT JOIN pg_temp.udsatte_sti es ON es.enhed_kode = c.enhed_kode
		LEFT JOIN pg_temp.udsatte_sti ts ON ts.enhed_kode = c.tilbud_enhed_kode
		CROSS JOIN LATERAL (
			SELECT 'taeller'::text AS del, c.taeller::bigint AS antal,
				c.personer_taeller AS personer, c.skjult_taeller AS skjult
			WHERE art IN ('andel', 'antal', 'rate')
			UNION ALL
			SELECT 'rest', (c.naevner - c.taeller)::bigint, c.personer_rest,
				c.skjult_rest
			WHERE art = 'andel'
			UNION ALL
			SELECT NULL, c.naevner::bigint, c.personer_basis, c.skjult_naevner
			WHERE art = 'andel'
			UNION ALL
			SELECT 'basis', c.raekker, c.personer_basis, c.skjult_naevner
			WHERE art IN ('gennemsnit', 'median')
				OR art = 'rate' AND EXISTS (SELECT
					FROM pg_temp.udsatte_celle b WHERE b.personer_basis > 0)) d
	WHERE t.tilstand <> 'aendret' AND c.aktuel
		-- the year of a stock is its fourth quarter, the same numbers
		AND NOT (beholdning AND c.periode_type = 'aar' AND EXISTS (SELECT
			FROM pg_temp.udsatte_celle k WHERE k.periode_type = 'kvartal'));
	ANALYZE pg_temp.udsatte_model;
	FOREACH felt IN ARRAY ARRAY['enhed', 'tilbud'] LOOP
		EXECUTE format('SELECT max(cardinality(m.%I)) FROM pg_temp.udsatte_model m',
			felt) INTO dybde;
		CONTINUE WHEN dybde IS NULL OR dybde = 1;
		EXECUTE format($q$
INSERT INTO pg_temp.udsatte_model (nr, gaelder, gruppe, antal, personer,
	tidligere, ofres, kommune, %1$I, koen, alder, kvartal, del)
SELECT m.nr, b.antal IS NULL, m.gruppe, m.antal - coalesce(b.antal, 0),
	CASE WHEN b.antal IS NULL THEN m.personer
		ELSE m.antal - b.antal END,
	CASE WHEN b.antal IS NULL THEN m.tidligere END, m.ofres, m.kommune,
	m.sti || array_fill(m.sti[m.trin], ARRAY[g.n]), m.koen, m.alder,
	m.kvartal, m.del
FROM (SELECT y.*, y.%1$I AS sti, cardinality(y.%1$I) AS trin,
		concat_ws(E'\t', y.gruppe, coalesce(y.kommune, '-'),
			coalesce(y.koen, '-'), coalesce(y.alder, '-'),
			coalesce(y.kvartal, '-'), coalesce(y.del, '-')) AS hvor
	FROM pg_temp.udsatte_model y
	WHERE y.%1$I IS NOT NULL) m
	LEFT JOIN (SELECT concat_ws(E'\t', y.gruppe, coalesce(y.kommune, '-'),
			coalesce(y.koen, '-'), coalesce(y.alder, '-'),
			coalesce(y.kvartal, '-'), coalesce(y.del, '-')) AS hvor,
			y.%1$I[:cardinality(y.%1$I) - 1] AS over,
			sum(y.antal)::bigint AS antal
		FROM pg_temp.udsatte_model y
		WHERE cardinality(y.%1$I) > 1
		GROUP BY 1, 2) b ON b.hvor = m.hvor AND b.over = m.sti
	CROSS JOIN LATERAL generate_series(1, %2$s - m.trin) g(n)
$q$, felt, dybde);
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_model(text, boolean) IS
	'Intern: bygger den model hvor en indikators tal hænger sammen.';

CREATE FUNCTION @extschema@.intern_udgiv_blokke(art text,
		OUT nr integer, OUT del text, OUT blok text, OUT aftryk text,
		OUT sted text, OUT antal bigint, OUT svar text)
	RETURNS SETOF record
	LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE ROWS 10000
	SET search_path = pg_catalog, pg_temp
	AS $$
	SELECT x.nr, x.del, x.blok,
		md5(string_agg(x.sted || x.antal, E'\n') FILTER (WHERE x.antal > 0)
			OVER (PARTITION BY x.del, x.blok ORDER BY x.sted COLLATE "C"
				ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)),
		x.sted, x.antal, x.svar
	FROM (SELECT c.nr, d.del, concat_ws(' ', c.kommune_kode, c.aar,
				CASE WHEN c.enhed_kode IS NOT NULL THEN 'e'
					WHEN c.tilbud_enhed_kode IS NOT NULL THEN 't'
					WHEN c.bydel_nr IS NOT NULL THEN 'b' END,
				c.koen IS NULL, c.aldersgruppe IS NULL) AS blok,
			concat_ws(' ', c.periode_type, c.periode_start, c.noegle, '')
				AS sted, d.antal,
			CASE WHEN d.skjult IS NULL THEN 'vis' ELSE 'skjult' END AS svar
		FROM pg_temp.udsatte_celle c
			CROSS JOIN LATERAL (
				SELECT 'taeller'::text AS del, c.taeller::bigint AS antal,
					c.skjult_taeller AS skjult
				WHERE art IN ('andel', 'antal', 'rate')
				UNION ALL
				SELECT 'rest', (c.naevner - c.taeller)::bigint, c.skjult_rest
				WHERE art = 'andel'
				UNION ALL
				SELECT 'basis', c.naevner::bigint, c.skjult_naevner
				WHERE art = 'andel'
				UNION ALL
				SELECT 'basis', c.raekker, c.skjult_naevner
				WHERE c.personer_basis > 0 AND art NOT IN ('andel', 'antal')) d
		WHERE c.aktuel) x
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_blokke(text) IS
	'Intern: en indikators tal i blokke, med et fingeraftryk så samme tal i en anden indikator kan kendes.';

CREATE FUNCTION @extschema@.intern_udgiv_arv(indikator text, art text,
		regel text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
BEGIN
	CREATE TEMP TABLE udsatte_blok ON COMMIT DROP AS
	SELECT * FROM @extschema@.intern_udgiv_blokke(art) b
	WHERE b.antal > 0;
	ANALYZE pg_temp.udsatte_blok;
	UPDATE pg_temp.udsatte_model m
	SET arvet = a.svar
	FROM (SELECT b.nr, b.del, CASE WHEN b.lig IS NOT NULL THEN b.lig
				WHEN s.svar <> 'vis' OR b.antal = s.antal THEN s.svar
				-- all that is more, in the whole year: one could be told
				-- from the others
				WHEN b.antal > s.antal AND bool_or(b.antal - s.antal BETWEEN 1
						AND @extschema@.intern_regel_k(regel) - 1)
						OVER (PARTITION BY b.del,
							left(split_part(b.sted, ' ', 2), 4))
					THEN 'skjult' END AS svar
		FROM (SELECT x.nr, x.del, x.blok, x.sted, x.antal, min(l.svar) AS lig
			FROM pg_temp.udsatte_blok x
				LEFT JOIN pg_temp.udsatte_led l ON l.aftryk = x.aftryk
					AND l.blok = x.blok AND l.sted = x.sted
			GROUP BY x.nr, x.del, x.blok, x.sted, x.antal) b
			LEFT JOIN (SELECT replace(i.tal, 'naevner', 'basis') AS del,
					l.blok, l.sted, sum(l.antal) AS antal, min(l.svar) AS svar
				FROM udsatte_register.indikator_sum i
					JOIN pg_temp.udsatte_led l ON l.indikator = i.del_indikator
						AND l.del = replace(i.del_tal, 'naevner', 'basis')
				WHERE i.indikator = intern_udgiv_arv.indikator
				GROUP BY i.tal, l.blok, l.sted) s
				ON s.del = b.del AND s.blok = b.blok AND s.sted = b.sted) a
	WHERE m.nr = a.nr AND m.gaelder AND m.antal > 0
		AND coalesce(m.del, 'basis') = a.del;
	DROP TABLE pg_temp.udsatte_blok;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_arv(text, text, text) IS
	'Intern: tal som en tidligere behandlet indikator også har, vises og skjules ens.';

CREATE FUNCTION @extschema@.intern_udgiv_forsoeg(saetning text, gruppe integer,
		steder text[])
	RETURNS text
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	detalje	text;
BEGIN
	-- What cannot be hidden beside earlier releases costs the new year's
	-- breakdowns, and then its totals.
	FOR trin IN 0 .. 2 LOOP
		BEGIN
			EXECUTE saetning USING gruppe, trin, steder;
			RETURN NULL;
		EXCEPTION WHEN object_not_in_prerequisite_state
			OR program_limit_exceeded THEN
			IF SQLSTATE = '54000' OR NOT EXISTS (SELECT
					FROM pg_temp.udsatte_model m
					WHERE m.gruppe = intern_udgiv_forsoeg.gruppe
						AND m.ofres = trin + 1) THEN
				GET STACKED DIAGNOSTICS detalje = PG_EXCEPTION_DETAIL;
				RETURN SQLERRM || coalesce(' ' || nullif(detalje, ''), '');
			END IF;
		END;
	END LOOP;
	RETURN 'no pattern found';
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_forsoeg(text, integer, text[]) IS
	'Intern: ét forsøg på at afgøre hvilke celler i en gruppe der skjules; svarer hvad der gik galt.';

CREATE FUNCTION @extschema@.intern_udgiv_gruppe(saetning text, gruppe integer)
	RETURNS text
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	steder	text[];
	s		text;
	fejl	text;
BEGIN
	SELECT array_agg(DISTINCT m.sted ORDER BY m.sted) INTO steder
	FROM pg_temp.udsatte_model m
	WHERE m.gruppe = intern_udgiv_gruppe.gruppe AND m.sted <> '';
	IF steder IS NOT NULL THEN
		fejl := @extschema@.intern_udgiv_forsoeg(saetning, gruppe, '{""}');
		FOREACH s IN ARRAY steder LOOP
			EXIT WHEN fejl IS NOT NULL;
			fejl := @extschema@.intern_udgiv_forsoeg(saetning, gruppe,
				ARRAY['', s]);
		END LOOP;
		IF fejl IS NULL AND NOT EXISTS (SELECT FROM pg_temp.udsatte_model m
				WHERE m.gruppe = intern_udgiv_gruppe.gruppe AND m.sted = ''
					AND m.svar <> 'vis' AND EXISTS (SELECT
						FROM pg_temp.udsatte_model d
						WHERE d.gruppe = m.gruppe AND d.sted <> ''
							AND (d.koen IS NULL) = (m.koen IS NULL)
							AND (d.alder IS NULL) = (m.alder IS NULL))) THEN
			RETURN NULL;
		END IF;
		UPDATE pg_temp.udsatte_model m
		SET svar = NULL
		WHERE m.gruppe = intern_udgiv_gruppe.gruppe;
	END IF;
	fejl := @extschema@.intern_udgiv_forsoeg(saetning, gruppe,
		array_prepend('', steder));
	IF fejl IS NULL THEN
		RETURN NULL;
	END IF;
	FOR trin IN 1 .. 2 LOOP
		WITH ud AS (
			DELETE FROM pg_temp.udsatte_celle c
			USING pg_temp.udsatte_model m, pg_temp.udsatte_tabel t
			WHERE m.gruppe = intern_udgiv_gruppe.gruppe AND c.nr = m.nr
				AND NOT c.kendt AND t.tabel = c.tabel
				AND (trin = 2 OR m.sted <> '' OR t.tilstand = 'udvides'
					OR c.periode_type = 'aar' AND EXISTS (SELECT
						FROM pg_temp.udsatte_model d
						WHERE d.gruppe = m.gruppe AND d.sted <> ''
							AND d.tidligere IS NOT NULL))
			RETURNING c.nr)
		DELETE FROM pg_temp.udsatte_model m
		USING ud
		WHERE m.nr = ud.nr;
		IF NOT EXISTS (SELECT FROM pg_temp.udsatte_model m
				WHERE m.gruppe = intern_udgiv_gruppe.gruppe
					AND m.tidligere IS NULL) THEN
			DELETE FROM pg_temp.udsatte_model m
			WHERE m.gruppe = intern_udgiv_gruppe.gruppe;
			RETURN NULL;
		END IF;
		-- the places that are left have been decided
		DELETE FROM pg_temp.udsatte_model m
		WHERE m.gruppe = intern_udgiv_gruppe.gruppe AND m.sted <> '';
		fejl := @extschema@.intern_udgiv_forsoeg(saetning, gruppe, '{""}');
		EXIT WHEN fejl IS NULL;
	END LOOP;
	RETURN fejl;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_gruppe(text, integer) IS
	'Intern: afgør hvilke celler i en gruppe der skjules; svarer hvad der gik galt.';

CREATE FUNCTION @extschema@.intern_udgiv_beskyt(indikator text, regel text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	udtryk	text[];
	brugt	text[] := '{}';
	u		text;
	g		integer;
	saetning	text;
	findes	boolean;
	fejl	text;
BEGIN
	SELECT ARRAY['m.kommune']
		|| ARRAY(SELECT format('m.enhed[%s]', n) FROM generate_series(1,
			(SELECT max(cardinality(m.enhed)) FROM pg_temp.udsatte_model m)) n)
		|| ARRAY(SELECT format('m.tilbud[%s]', n) FROM generate_series(1,
			(SELECT max(cardinality(m.tilbud)) FROM pg_temp.udsatte_model m)) n)
		|| ARRAY['m.bydel', 'm.koen', 'm.alder', 'm.kvartal', 'm.del']
	INTO udtryk;
	-- a group with nothing new stays as it was published
	DELETE FROM pg_temp.udsatte_model m
	WHERE NOT EXISTS (SELECT FROM pg_temp.udsatte_model n
			JOIN pg_temp.udsatte_celle c ON c.nr = n.nr
		WHERE n.gruppe = m.gruppe AND n.gaelder AND NOT c.afgjort);
	FOREACH u IN ARRAY udtryk LOOP
		EXECUTE format('SELECT EXISTS (SELECT FROM pg_temp.udsatte_model m WHERE %s IS NOT NULL)',
			u) INTO findes;
		IF findes THEN
			brugt := brugt || u;
		END IF;
	END LOOP;
	saetning := format($q$
UPDATE pg_temp.udsatte_model x
SET svar = s.svar
FROM (SELECT m.id, @extschema@.beskyt_celler(m.antal, m.personer,
		CASE WHEN m.svar = 'vis' THEN 'vis' WHEN m.svar IS NOT NULL THEN 'skjult'
			WHEN m.ofres <= $2 AND m.antal > 0 AND m.arvet IS NULL THEN 'skjult'
			ELSE coalesce(m.tidligere, m.arvet) END,
		%1$s, %2$L, %3$s) OVER () AS svar
	FROM pg_temp.udsatte_model m
	WHERE m.gruppe = $1 AND m.sted = ANY ($3)
		-- of the total's crosses only those that the places have too
		AND (m.sted <> '' OR $3 = '{""}' OR EXISTS (SELECT
			FROM pg_temp.udsatte_model d
			WHERE d.gruppe = $1 AND d.sted = ANY ($3) AND d.sted <> ''
				AND (d.koen IS NULL) = (m.koen IS NULL)
				AND (d.alder IS NULL) = (m.alder IS NULL))
			OR m.svar IS NULL)) s
WHERE s.id = x.id AND x.svar IS NULL
$q$, (SELECT string_agg(format('((%s IS NULL)::integer << %s)', b,
			cardinality(brugt) - nr), ' + ')
		FROM unnest(brugt) WITH ORDINALITY v(b, nr)),
		regel, array_to_string(brugt, ', '));
	FOR g IN SELECT DISTINCT m.gruppe FROM pg_temp.udsatte_model m ORDER BY 1 LOOP
		fejl := @extschema@.intern_udgiv_gruppe(saetning, g);
		IF fejl IS NOT NULL THEN
			RAISE EXCEPTION USING
				ERRCODE = 'object_not_in_prerequisite_state',
				MESSAGE = format('indicator "%s" cannot be published for %s',
					indikator, g / 10),
				DETAIL = fejl,
				HINT = 'What was shown before cannot be unsaid. Publish with the earlier rule and crosses, or fewer crosses, or raise udsatte.beskyt_hukommelse.';
		END IF;
	END LOOP;
	IF EXISTS (SELECT FROM pg_temp.udsatte_model m
			WHERE m.svar IS NULL) THEN
		RAISE EXCEPTION 'cells of indicator "%" were not decided', indikator;
	END IF;
	UPDATE pg_temp.udsatte_celle c
	SET skjult_taeller = s.taeller, skjult_rest = s.rest,
		skjult_naevner = s.naevner, afgjort = true
	FROM (SELECT m.nr,
			min(m.svar) FILTER (WHERE m.del = 'taeller') AS taeller,
			min(m.svar) FILTER (WHERE m.del = 'rest') AS rest,
			min(m.svar) FILTER (WHERE m.del IS NULL OR m.del = 'basis')
				AS naevner
		FROM (SELECT x.nr, x.del, nullif(x.svar, 'vis') AS svar
			FROM pg_temp.udsatte_model x WHERE x.gaelder) m
		GROUP BY m.nr) s
	WHERE s.nr = c.nr;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_beskyt(text, text) IS
	'Intern: afgør hvilke af modellens celler der skjules. Fejl 55000: det der er vist før, kan ikke forenes med reglen, eller der er intet bevis.';

CREATE FUNCTION @extschema@.intern_udgiv_mask(art text, beholdning boolean)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
BEGIN
	-- a stock's year is its fourth quarter
	IF beholdning THEN
		UPDATE pg_temp.udsatte_celle c
		SET skjult_taeller = k.skjult_taeller, skjult_rest = k.skjult_rest,
			skjult_naevner = k.skjult_naevner, afgjort = true
		FROM pg_temp.udsatte_celle k
		WHERE c.periode_type = 'aar' AND k.periode_type = 'kvartal'
			AND k.periode_start = make_date(c.aar, 10, 1)
			AND k.kommune_kode IS NOT DISTINCT FROM c.kommune_kode
			AND k.noegle = c.noegle AND c.aktuel AND NOT c.afgjort
			AND k.afgjort;
		DELETE FROM pg_temp.udsatte_celle c
		WHERE c.periode_type = 'aar' AND NOT c.afgjort;
	END IF;
	IF EXISTS (SELECT FROM pg_temp.udsatte_celle c WHERE NOT c.afgjort) THEN
		RAISE EXCEPTION 'a cell was not decided';
	END IF;
	-- Distinct persons are no part of the model: they are shown only where
	-- they are a shown number again.
	UPDATE pg_temp.udsatte_celle c
	SET antal = CASE WHEN v.vist AND c.antal = CASE
				WHEN art IN ('rate', 'antal') THEN c.taeller
				WHEN art = 'andel' THEN c.naevner ELSE c.raekker END
			THEN c.antal END,
		taeller = CASE WHEN c.skjult_taeller IS NULL
			AND (c.skjult_naevner IS NULL
				OR art NOT IN ('gennemsnit', 'median')) THEN c.taeller END,
		-- a count has no denominator: its rows may be the hidden count
		naevner = CASE WHEN c.skjult_naevner IS NULL AND (art <> 'antal'
			OR c.skjult_taeller IS NULL AND c.naevner = c.taeller)
			THEN c.naevner END,
		vaerdi = CASE WHEN v.vist THEN c.vaerdi END,
		nedre95 = CASE WHEN v.vist THEN c.nedre95 END,
		oevre95 = CASE WHEN v.vist THEN c.oevre95 END,
		nedre998 = CASE WHEN v.vist THEN c.nedre998 END,
		oevre998 = CASE WHEN v.vist THEN c.oevre998 END,
		status = CASE WHEN v.vist THEN c.status ELSE 'skjult' END
	FROM (SELECT x.nr, x.skjult_taeller IS NULL AND x.skjult_rest IS NULL
			AND x.skjult_naevner IS NULL AS vist
		FROM pg_temp.udsatte_celle x) v
	WHERE v.nr = c.nr AND c.aktuel;
	-- Comparison with the year before, and the trend over five periods: from
	-- what is shown, and the engine's own only if it is made of that.
	UPDATE pg_temp.udsatte_celle c
	SET forrige = CASE WHEN c.vaerdi IS NOT NULL THEN f.foer END,
		aendring = c.vaerdi - f.foer,
		vurdering = CASE WHEN c.vaerdi IS NOT NULL AND f.foer = c.forrige
				AND (f.foer_aktuel OR NOT c.aktuel)
			THEN c.vurdering ELSE 'ukendt' END,
		tendens = CASE WHEN c.vaerdi IS NOT NULL
				AND (f.fem_vist OR NOT c.aktuel)
			THEN c.tendens ELSE 'ukendt' END
	FROM (SELECT x.nr,
			CASE WHEN p.periode_type = 'aar'
				THEN CASE WHEN lag(p.periode_start) OVER v = p.aaret_foer
					THEN lag(x.vaerdi) OVER v END
				ELSE CASE WHEN lag(p.periode_start, 4) OVER v = p.aaret_foer
					THEN lag(x.vaerdi, 4) OVER v END END AS foer,
			CASE WHEN p.periode_type = 'aar' THEN lag(x.aktuel) OVER v
				ELSE lag(x.aktuel, 4) OVER v END AS foer_aktuel,
			-- a period that is left out breaks the row of five
			count(x.vaerdi) FILTER (WHERE x.aktuel) OVER (v
				ROWS BETWEEN 4 PRECEDING AND CURRENT ROW) = 5
				AND lag(p.periode_start, 4) OVER v = p.fire_foer AS fem_vist
		FROM (SELECT DISTINCT y.periode_type, y.periode_start,
				(y.periode_start - interval '1 year')::date AS aaret_foer,
				(y.periode_start - CASE y.periode_type
					WHEN 'aar' THEN interval '4 years'
					ELSE interval '1 year' END)::date AS fire_foer
			FROM pg_temp.udsatte_celle y) p
			CROSS JOIN (SELECT DISTINCT y.kommune_kode, y.noegle
				FROM pg_temp.udsatte_celle y) n
			LEFT JOIN pg_temp.udsatte_celle x
				ON x.periode_type = p.periode_type
					AND x.periode_start = p.periode_start
					AND x.noegle = n.noegle
					AND x.kommune_kode IS NOT DISTINCT FROM n.kommune_kode
		WINDOW v AS (PARTITION BY n.kommune_kode, n.noegle, p.periode_type
			ORDER BY p.periode_start)) f
	WHERE f.nr = c.nr;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_mask(text, boolean) IS
	'Intern: tømmer skjulte tal og alt der er regnet af dem.';

CREATE FUNCTION @extschema@.intern_udgiv_skriv(udgivelse bigint,
		indikator text, art text, regel text, kryds text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	t	record;
	ny	bigint;
BEGIN
	FOR t IN
		WITH folk AS (SELECT c.tabel, CASE WHEN c.enhed_kode IS NOT NULL THEN 'e'
					WHEN c.tilbud_enhed_kode IS NOT NULL THEN 't'
					WHEN c.bydel_nr IS NOT NULL THEN 'b' ELSE '' END AS sted,
				coalesce(sum(CASE WHEN art IN ('rate', 'antal') THEN c.taeller
					ELSE c.naevner END) FILTER (WHERE c.status <> 'skjult'), 0)
					AS folk
			FROM pg_temp.udsatte_celle c
				LEFT JOIN pg_temp.udsatte_sti p ON p.enhed_kode
					= coalesce(c.enhed_kode, c.tilbud_enhed_kode)
			WHERE c.koen IS NULL AND c.aldersgruppe IS NULL
				AND coalesce(cardinality(p.sti), 1) = 1
			GROUP BY 1, 2
			HAVING bool_and(c.status <> 'skjult' OR c.enhed_kode IS NOT NULL
				OR c.tilbud_enhed_kode IS NOT NULL OR c.bydel_nr IS NOT NULL))
		SELECT x.*, a.aftryk, a.aftryk_vist, a.celler, a.skjulte, a.primaere,
			g.aftryk AS gammelt_aftryk, g.regel AS gammel_regel,
			g.kryds AS gammelt_kryds,
			g.aftryk_vist AS gammelt_vist, s.personer, s.personer_skjult
		FROM pg_temp.udsatte_tabel x
			JOIN (SELECT c.tabel,
					coalesce(md5(string_agg(c.tal, E'\n'
						ORDER BY c.noegle COLLATE "C")), '') AS aftryk,
					md5(string_agg(concat_ws('|', c.noegle,
						coalesce(c.antal::text, '-'),
						coalesce(c.taeller::text, '-'),
						coalesce(c.naevner::text, '-'),
						coalesce(c.vaerdi::text, '-'),
						coalesce(c.nedre95::text, '-'),
						coalesce(c.oevre95::text, '-'),
						coalesce(c.forrige::text, '-'),
						coalesce(c.aendring::text, '-'), c.vurdering,
						c.tendens, c.status), E'\n'
						ORDER BY c.noegle COLLATE "C")) AS aftryk_vist,
					count(*)::integer AS celler,
					(count(*) FILTER (WHERE c.status = 'skjult'))::integer
						AS skjulte,
					(count(*) FILTER (WHERE 'primaer' IN (c.skjult_taeller,
						c.skjult_rest, c.skjult_naevner)))::integer AS primaere
				FROM pg_temp.udsatte_celle c
				GROUP BY c.tabel) a ON a.tabel = x.tabel
			-- from shown numbers alone: the total minus the shown parts
			LEFT JOIN (SELECT o.tabel, sum(o.folk) AS personer,
					sum(o.folk - d.folk) AS personer_skjult
				FROM (SELECT f.* FROM folk f WHERE f.sted = '') o
					JOIN folk d ON d.tabel = o.tabel AND d.sted <> ''
				GROUP BY o.tabel) s ON s.tabel = x.tabel
			LEFT JOIN udsatte_register.udgivet_tabel g ON g.tabel_id = x.gammel
		ORDER BY x.tabel
	LOOP
		IF t.gammelt_vist = t.aftryk_vist
			AND (t.tilstand IN ('genbrug', 'aendret')
				OR t.gammelt_aftryk = t.aftryk AND t.gammel_regel = regel
					AND t.gammelt_kryds = kryds) THEN
			ny := t.gammel;
		ELSE
			INSERT INTO udsatte_register.udgivet_tabel (indikator, kommune_kode,
				periode_type, periode_start, regel, kryds, aftryk, aftryk_vist,
				celler, skjulte, primaere, personer, personer_skjult)
			VALUES (indikator, t.kommune_kode, t.periode_type,
				t.periode_start,
				CASE WHEN t.tilstand IN ('genbrug', 'aendret')
					THEN t.gammel_regel ELSE regel END,
				CASE WHEN t.tilstand IN ('genbrug', 'aendret')
					THEN t.gammelt_kryds ELSE kryds END,
				CASE WHEN t.tilstand IN ('genbrug', 'aendret')
					THEN t.gammelt_aftryk ELSE t.aftryk END,
				t.aftryk_vist, t.celler, t.skjulte, t.primaere,
				coalesce(t.personer, 0), coalesce(t.personer_skjult, 0))
			RETURNING tabel_id INTO ny;
			INSERT INTO udsatte_register.udgivet_celle (tabel_id, periode_type,
				periode_start, periode_slut, er_afsluttet, enhed_kode,
				tilbud_enhed_kode, bydel_nr, koen, aldersgruppe, antal,
				taeller, naevner, vaerdi, nedre95, oevre95, nedre998,
				oevre998, forrige, aendring, vurdering, tendens, status,
				skjult_taeller, skjult_rest, skjult_naevner)
			SELECT ny, c.periode_type, c.periode_start, c.periode_slut,
				c.er_afsluttet, c.enhed_kode, c.tilbud_enhed_kode, c.bydel_nr,
				c.koen, c.aldersgruppe, c.antal, c.taeller, c.naevner,
				c.vaerdi, c.nedre95, c.oevre95, c.nedre998, c.oevre998,
				c.forrige, c.aendring, c.vurdering, c.tendens, c.status,
				c.skjult_taeller, c.skjult_rest, c.skjult_naevner
			FROM pg_temp.udsatte_celle c
			WHERE c.tabel = t.tabel
			ORDER BY c.noegle COLLATE "C";
		END IF;
		INSERT INTO udsatte_register.udgivelse_tabel (udgivelse, tabel_id,
			indikator, kommune_kode)
		VALUES (udgivelse, ny, indikator, t.kommune_kode);
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_skriv(bigint, text, text, text, text) IS
	'Intern: skriver en indikators tabeller til en udgivelse.';

CREATE PROCEDURE @extschema@.offentliggoer(titel text, til date,
		regel text DEFAULT NULL, kryds text DEFAULT 'samlet',
		rettelser boolean DEFAULT false)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	-- an error rather than a part of the rows
	SET row_security = off
	SET jit = off
	AS $$
DECLARE
	reglen	text := coalesce(regel, current_setting('udsatte.beskyt_regel', true),
		'dst5');
	ny		bigint;
	i		record;
	s		record;
	ret		boolean;
BEGIN
	IF titel IS NULL OR til IS NULL OR kryds IS NULL OR rettelser IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'null_value_not_allowed',
			MESSAGE = 'a publication needs a title and a last day';
	END IF;
	IF til > @extschema@.opgoerelsesdato() THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('the last day %s is after the status date %s', til,
				@extschema@.opgoerelsesdato()),
			HINT = 'Only periods that have ended are published.';
	END IF;
	ny := @extschema@.intern_udgivelse_ny(titel, til, reglen, kryds, NULL);
	PERFORM @extschema@.intern_udgiv_arbejdsborde();
	FOR i IN
		SELECT k.indikator, k.art, k.beholdning,
			-- only a share has a rest
			CASE WHEN k.art = 'andel' THEN reglen
				ELSE regexp_replace(reglen, '\s+gruppe=\S+', '') END AS regel
		FROM udsatte_register.indikator k
		WHERE k.indikator NOT IN (SELECT x.indikator
			FROM udsatte_register.indikator_intern x)
		-- A sum comes after its parts, and a count after the shares: those
		-- decide numerator, rest and denominator together, and a count that is
		-- one of them follows.
		ORDER BY EXISTS (SELECT FROM udsatte_register.indikator_sum x
			WHERE x.indikator = k.indikator), k.art <> 'andel',
			k.raekkefoelge, k.indikator
	LOOP
		-- corrected if that can be proved safe, otherwise as it was
		FOREACH ret IN ARRAY CASE WHEN rettelser THEN '{true,false}'
				ELSE '{false}' END::boolean[] LOOP
			BEGIN
				PERFORM @extschema@.intern_udgiv_hent(i.indikator, til, kryds);
				PERFORM @extschema@.intern_udgiv_tabeller(i.indikator, i.art,
					kryds);
				IF ret THEN
					PERFORM @extschema@.intern_udgiv_rettelser(i.art, i.regel);
				END IF;
				PERFORM @extschema@.intern_udgiv_brudte(i.beholdning);
				PERFORM @extschema@.intern_udgiv_gamle();
				PERFORM @extschema@.intern_udgiv_model(i.art, i.beholdning);
				PERFORM @extschema@.intern_udgiv_arv(i.indikator, i.art,
					i.regel);
				PERFORM @extschema@.intern_udgiv_beskyt(i.indikator, i.regel);
				EXIT WHEN NOT ret OR @extschema@.intern_udgiv_rettelser_holder(
					i.art, i.beholdning, i.regel);
			EXCEPTION WHEN object_not_in_prerequisite_state THEN
				IF NOT ret THEN
					RAISE;
				END IF;
			END;
		END LOOP;
		INSERT INTO pg_temp.udsatte_led (indikator, del, blok, aftryk, sted,
			antal, svar)
		SELECT i.indikator, b.del, b.blok, b.aftryk, b.sted, b.antal, b.svar
		FROM @extschema@.intern_udgiv_blokke(i.art) b
		WHERE b.antal > 0;
		PERFORM @extschema@.intern_udgiv_mask(i.art, i.beholdning);
		PERFORM @extschema@.intern_udgiv_skriv(ny, i.indikator, i.art, i.regel,
			kryds);
		SELECT count(*) AS celler,
			count(*) FILTER (WHERE c.status = 'skjult') AS skjulte
		INTO s
		FROM pg_temp.udsatte_celle c;
		RAISE NOTICE '%', format('%s: %s cells, %s hidden%s', i.indikator,
			s.celler, s.skjulte,
			(SELECT string_agg(format(', %s tables %s', a.antal, a.hvad), ''
					ORDER BY a.hvad)
				FROM (SELECT CASE t.tilstand WHEN 'genbrug' THEN 'as before'
						WHEN 'aendret' THEN 'kept as published though changed'
						WHEN 'rettes' THEN 'corrected'
						WHEN 'udeladt' THEN 'withheld' END AS hvad,
						count(*) AS antal
					FROM pg_temp.udsatte_tabel t
					WHERE t.tilstand NOT IN ('ny', 'udvides')
					GROUP BY 1) a));
	END LOOP;
	PERFORM @extschema@.intern_udgiv_modeller(ny, til, reglen);
	-- the first reader gets good plans
	PERFORM @extschema@.intern_analyser(t)
	FROM unnest('{udsatte_register.udgivelse,udsatte_register.udgivet_tabel,udsatte_register.udgivelse_tabel,udsatte_register.udgivet_celle,udsatte_register.udgivet_gruppe,udsatte_register.udgivelse_gruppe,udsatte_register.udgivet_raekke}'::regclass[]) t;
	RAISE NOTICE 'published as release %', ny;
END
$$;

COMMENT ON PROCEDURE @extschema@.offentliggoer(text, date, text, text, boolean) IS
	'Offentliggør alle indikatorer for perioder der er slut senest den dag der er givet: regner cellerne, afgør hvad der skal skjules (regel som i beskyt(), NULL er udsatte.beskyt_regel) og lægger resten i udsatte_bi. kryds: ingen (ikke køn og alder), samlet (forvalgt: i alt krydset med køn og alder), enkelt (også hvert sted med køn og med alder) eller alle. Det der er udgivet før, bliver stående: er tallene bag en tabel ændret siden, vises de gamle, medmindre rettelser er sand, og ændringen hverken i en celle eller i en rest er mellem 1 og grænsen. Alt sker i én transaktion, og læsere ser den forrige udgivelse til den er slut. Fejl 42501: rækkesikkerhed skjuler rækker for den der kalder; 55000 og 54000: tal der ikke kan beskyttes; 22023: tal, regel eller kryds der ikke kan bruges; 25001: transaktionen er ikke READ COMMITTED.';

CREATE FUNCTION @extschema@.intern_udgivelse_ny(titel text, til date,
		regel text, kryds text, navn text)
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	-- not STRICT: the indicators have no name
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	ny	bigint;
BEGIN
	IF current_setting('transaction_isolation') <> 'read committed' THEN
		RAISE EXCEPTION USING
			ERRCODE = 'active_sql_transaction',
			MESSAGE = 'a publication must run at isolation level READ COMMITTED',
			DETAIL = 'Otherwise it might not see a release made at the same time.';
	END IF;
	LOCK TABLE udsatte_register.udgivelse IN SHARE ROW EXCLUSIVE MODE;
	INSERT INTO udsatte_register.udgivelse (titel, til, regel, kryds, navn)
	VALUES (titel, til, regel, kryds, navn)
	RETURNING udgivelse INTO ny;
	RETURN ny;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgivelse_ny(text, date, text, text, text) IS
	'Intern: begynder en udgivelse. Kun én ad gangen. Fejl 25001: transaktionen er ikke READ COMMITTED.';

CREATE FUNCTION @extschema@.traek_tilbage(udgivelse bigint, begrundelse text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	-- not STRICT: no reason is an error
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	u	record;
BEGIN
	IF coalesce(btrim(begrundelse), '') = '' THEN
		RAISE EXCEPTION USING
			ERRCODE = 'null_value_not_allowed',
			MESSAGE = 'a release cannot be withdrawn without a reason';
	END IF;
	LOCK TABLE udsatte_register.udgivelse IN SHARE ROW EXCLUSIVE MODE;
	SELECT x.* INTO u
	FROM udsatte_register.udgivelse x
	WHERE x.udgivelse = traek_tilbage.udgivelse;
	IF NOT FOUND THEN
		RAISE EXCEPTION USING
			ERRCODE = 'no_data_found',
			MESSAGE = format('there is no release %s', udgivelse),
			HINT = 'The releases are listed in udsatte_bi.udgivelser.';
	ELSIF u.trukket_tilbage IS NOT NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('release %s is already withdrawn', udgivelse),
			DETAIL = format('It was withdrawn %s: %s', u.trukket_tilbage::date,
				u.begrundelse);
	END IF;
	UPDATE udsatte_register.udgivelse x
	SET trukket_tilbage = clock_timestamp(),
		begrundelse = traek_tilbage.begrundelse
	WHERE x.udgivelse = traek_tilbage.udgivelse;
END
$$;

COMMENT ON FUNCTION @extschema@.traek_tilbage(bigint, text) IS
	'Trækker en udgivelse tilbage: læsere ser derefter den forrige. Tallene er kendt af dem der har læst dem og bliver i registret, så senere udgivelser ikke røber noget sammen med dem. Fejl 22004: ingen begrundelse; P0002: ukendt udgivelse; 55000: allerede trukket tilbage.';

CREATE FUNCTION @extschema@.udgivelse_forskel(foer bigint, efter bigint,
		OUT indikator text, OUT kommune_kode integer, OUT periode_type text,
		OUT periode_start date, OUT enhed_kode text,
		OUT tilbud_enhed_kode text, OUT bydel_nr integer, OUT koen text,
		OUT aldersgruppe text, OUT foer_status text, OUT efter_status text,
		OUT foer_vaerdi double precision, OUT efter_vaerdi double precision)
	RETURNS SETOF record
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 5000
	SET search_path = pg_catalog, pg_temp
	AS $$
	SELECT coalesce(f.indikator, e.indikator),
		coalesce(f.kommune_kode, e.kommune_kode),
		coalesce(f.periode_type, e.periode_type),
		coalesce(f.periode_start, e.periode_start),
		coalesce(f.enhed_kode, e.enhed_kode),
		coalesce(f.tilbud_enhed_kode, e.tilbud_enhed_kode),
		coalesce(f.bydel_nr, e.bydel_nr), coalesce(f.koen, e.koen),
		coalesce(f.aldersgruppe, e.aldersgruppe), f.status, e.status, f.vaerdi,
		e.vaerdi
	FROM (SELECT b.indikator, b.kommune_kode, c.*,
			@extschema@.intern_celle_noegle(c.enhed_kode, c.tilbud_enhed_kode,
				c.bydel_nr, c.koen, c.aldersgruppe) AS noegle
		FROM udsatte_register.udgivelse_tabel b
			JOIN udsatte_register.udgivet_celle c ON c.tabel_id = b.tabel_id
		WHERE b.udgivelse = foer AND NOT EXISTS (SELECT
			FROM udsatte_register.udgivelse_tabel x
			WHERE x.udgivelse = efter AND x.tabel_id = b.tabel_id)) f
		FULL JOIN (SELECT b.indikator, b.kommune_kode, c.*,
			@extschema@.intern_celle_noegle(c.enhed_kode, c.tilbud_enhed_kode,
				c.bydel_nr, c.koen, c.aldersgruppe) AS noegle
		FROM udsatte_register.udgivelse_tabel b
			JOIN udsatte_register.udgivet_celle c ON c.tabel_id = b.tabel_id
		WHERE b.udgivelse = efter AND NOT EXISTS (SELECT
			FROM udsatte_register.udgivelse_tabel x
			WHERE x.udgivelse = foer AND x.tabel_id = b.tabel_id)) e
		ON e.indikator = f.indikator
			AND coalesce(e.kommune_kode, 0) = coalesce(f.kommune_kode, 0)
			AND e.periode_type = f.periode_type
			AND e.periode_start = f.periode_start AND e.noegle = f.noegle
	WHERE (f.status, f.taeller, f.naevner, f.vaerdi)
		IS DISTINCT FROM (e.status, e.taeller, e.naevner, e.vaerdi)
	ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9
$$;

COMMENT ON FUNCTION @extschema@.udgivelse_forskel(bigint, bigint) IS
	'Hvad der er forskelligt i to udgivelser: celler der kun er i den ene (status er tom i den anden), eller hvis status eller tal er et andet. Kun offentliggjorte tal. For den der passer offentliggørelsen.';

CREATE FUNCTION @extschema@.intern_udgiv_raekkeborde() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET client_min_messages = warning
	AS $$
BEGIN
	DROP TABLE IF EXISTS pg_temp.udsatte_punkt, pg_temp.udsatte_raekke;
	CREATE TEMP TABLE udsatte_punkt (
		id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		gruppe text NOT NULL, slut date, visning text NOT NULL, noegle jsonb,
		del text NOT NULL, antal bigint NOT NULL, personer bigint,
		dimensioner text[], vist text, svar text,
		-- a number without dimensions is not for this model to decide
		CHECK (dimensioner IS NOT NULL OR vist IS NOT NULL)
	) ON COMMIT DROP;
	CREATE TEMP TABLE udsatte_raekke (
		visning text NOT NULL, noegle jsonb NOT NULL, raekke jsonb NOT NULL,
		gruppe text NOT NULL
	) ON COMMIT DROP;
	CREATE INDEX ON pg_temp.udsatte_punkt (gruppe, visning);
	CREATE INDEX ON pg_temp.udsatte_raekke (gruppe);
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_raekkeborde() IS
	'Intern: laver de midlertidige tabeller som rækker offentliggøres fra.';

CREATE FUNCTION @extschema@.intern_udgiv_grupper(udgivelse bigint, model text,
		regel text, dele jsonb)
	RETURNS integer
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	g		record;
	bredde	integer := (SELECT max(cardinality(p.dimensioner))
		FROM pg_temp.udsatte_punkt p);
	saetning	text;
	ny		bigint;
	aendret	integer := 0;
BEGIN
	UPDATE pg_temp.udsatte_punkt p
	SET svar = CASE p.vist WHEN 'vis' THEN 'vis' ELSE 'sekundaer' END
	WHERE p.dimensioner IS NULL;
	saetning := format($q$
UPDATE pg_temp.udsatte_punkt x
SET svar = s.svar
FROM (SELECT p.id, @extschema@.beskyt_celler(p.antal, p.personer, p.vist,
		%1$s, %2$L, %3$s) OVER () AS svar
	FROM pg_temp.udsatte_punkt p
	WHERE p.gruppe = $1 AND p.dimensioner IS NOT NULL) s
WHERE s.id = x.id
$q$, (SELECT string_agg(format('((p.dimensioner[%s] IS NULL)::integer << %s)',
			n, bredde - n), ' + ') FROM generate_series(1, bredde) n), regel,
		(SELECT string_agg(format('p.dimensioner[%s]', n), ', ')
			FROM generate_series(1, bredde) n));
	FOR g IN
		SELECT a.gruppe, a.aftryk, u.gruppe_id, u.aftryk AS gammelt,
			u.regel AS gammel_regel
		FROM (SELECT p.gruppe, md5(string_agg(concat_ws('|', p.visning,
					p.noegle, p.del, p.antal, p.personer, p.dimensioner),
					E'\n' ORDER BY p.visning, p.noegle, p.del, p.dimensioner)
				|| coalesce((SELECT string_agg(r.raekke::text, E'\n'
						ORDER BY r.visning, r.noegle)
					FROM pg_temp.udsatte_raekke r
					WHERE r.gruppe = p.gruppe), '')) AS aftryk
			FROM pg_temp.udsatte_punkt p
			GROUP BY p.gruppe) a
			LEFT JOIN LATERAL (SELECT x.*
				FROM udsatte_register.udgivet_gruppe x
				WHERE x.model = intern_udgiv_grupper.model
					AND x.gruppe = a.gruppe
				ORDER BY x.gruppe_id DESC LIMIT 1) u ON true
		ORDER BY a.gruppe
	LOOP
		IF g.gruppe_id IS NOT NULL THEN
			ny := g.gruppe_id;
			aendret := aendret + (g.gammelt <> g.aftryk)::integer;
		ELSE
			BEGIN
				IF bredde IS NOT NULL THEN
					EXECUTE saetning USING g.gruppe;
				END IF;
			EXCEPTION WHEN program_limit_exceeded
				OR object_not_in_prerequisite_state THEN
				-- without a proof nothing new but zeros is shown
				UPDATE pg_temp.udsatte_punkt p
				SET svar = CASE WHEN p.antal = 0 OR p.vist = 'vis' THEN 'vis'
					WHEN coalesce(p.personer, p.antal)
						< @extschema@.intern_regel_k(regel) THEN 'primaer'
					ELSE 'sekundaer' END
				WHERE p.gruppe = g.gruppe AND p.dimensioner IS NOT NULL;
			END;
			INSERT INTO udsatte_register.udgivet_gruppe (model, gruppe, regel,
				aftryk, celler, skjulte)
			SELECT model, g.gruppe, regel, g.aftryk, count(*),
				count(*) FILTER (WHERE p.svar <> 'vis')
			FROM pg_temp.udsatte_punkt p
			WHERE p.gruppe = g.gruppe AND p.noegle IS NOT NULL
			RETURNING gruppe_id INTO ny;
			INSERT INTO udsatte_register.udgivet_raekke (gruppe_id, visning,
				noegle, raekke, status, skjult)
			SELECT ny, r.visning, r.noegle, r.raekke || coalesce(t.tomme, '{}'),
				CASE WHEN s.skjult IS NULL THEN 'vis' ELSE 'skjult' END,
				coalesce(s.skjult, '{}')
			FROM pg_temp.udsatte_raekke r
				CROSS JOIN LATERAL (SELECT jsonb_object_agg(p.del, p.svar)
						FILTER (WHERE p.svar <> 'vis') AS skjult
					FROM pg_temp.udsatte_punkt p
					WHERE p.gruppe = r.gruppe AND p.visning = r.visning
						AND p.noegle = r.noegle) s
				CROSS JOIN LATERAL (SELECT jsonb_object_agg(k.kolonne, NULL)
						AS tomme
					FROM jsonb_each(dele -> r.visning) d(del, kolonner)
						CROSS JOIN LATERAL jsonb_array_elements_text(d.kolonner)
							k(kolonne)
					WHERE d.del = 'aldrig' OR d.del = 'alle'
							AND s.skjult IS NOT NULL
						OR s.skjult ? d.del) t
			WHERE r.gruppe = g.gruppe
			ORDER BY r.visning, r.noegle;
		END IF;
		INSERT INTO udsatte_register.udgivelse_gruppe (udgivelse, gruppe_id)
		VALUES (udgivelse, ny);
	END LOOP;
	RETURN aendret;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_grupper(bigint, text, text, jsonb) IS
	'Intern: offentliggør de grupper af rækker der ligger på bordet; svarer hvor mange der er ændret siden de blev udgivet og derfor står som før.';

CREATE FUNCTION @extschema@.intern_udgiv_modeller(udgivelse bigint, til date,
		regel text)
	RETURNS void
	LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
	AS $$
DECLARE
	m		record;
	v		text;
	aendret	integer;
BEGIN
	FOR m IN
		SELECT b.model, b.forespoergsel, array_agg(k.visning ORDER BY k.visning)
				AS visninger, jsonb_object_agg(k.visning, k.dele) AS dele
		FROM udsatte_register.bi_model b
			JOIN udsatte_register.bi_visning k ON k.model = b.model
		WHERE to_regclass(format('udsatte_maal.%I', k.visning)) IS NOT NULL
		GROUP BY b.model, b.forespoergsel
		-- one may follow what another shows
		ORDER BY b.model COLLATE "C"
	LOOP
		PERFORM @extschema@.intern_udgiv_raekkeborde();
		EXECUTE 'INSERT INTO pg_temp.udsatte_punkt (gruppe, slut, visning, noegle, del, antal, personer, dimensioner, vist) SELECT q.gruppe, q.slut, q.visning, q.noegle, q.del, q.antal, q.personer, q.dimensioner, to_jsonb(q) ->> ''vist'' FROM ('
			|| m.forespoergsel || ') q(gruppe, slut, visning, noegle, del, antal, personer, dimensioner) WHERE q.slut <= $1'
		-- a query may ask how few are too few
		USING til, @extschema@.intern_regel_k(regel);
		FOREACH v IN ARRAY m.visninger LOOP
			CONTINUE WHEN NOT EXISTS (SELECT FROM pg_temp.udsatte_punkt p
				WHERE p.visning = v);
			EXECUTE format($q$
INSERT INTO pg_temp.udsatte_raekke (visning, noegle, raekke, gruppe)
SELECT %1$L, n.noegle, n.raekke, p.gruppe
FROM (SELECT to_jsonb(v) AS raekke, jsonb_build_object(%2$s) AS noegle
	FROM udsatte_maal.%1$I v) n
	JOIN (SELECT DISTINCT p.noegle, p.gruppe FROM pg_temp.udsatte_punkt p
		WHERE p.visning = %1$L AND p.noegle IS NOT NULL) p
		ON p.noegle = n.noegle
$q$, v, (SELECT string_agg(format('%1$L, v.%1$I', k), ', ' ORDER BY k)
				FROM (SELECT jsonb_object_keys(p.noegle) AS k
					FROM (SELECT y.noegle FROM pg_temp.udsatte_punkt y
						WHERE y.visning = v AND y.noegle IS NOT NULL
						LIMIT 1) p) n));
		END LOOP;
		ANALYZE pg_temp.udsatte_punkt;
		ANALYZE pg_temp.udsatte_raekke;
		CONTINUE WHEN NOT EXISTS (SELECT FROM pg_temp.udsatte_punkt p);
		aendret := @extschema@.intern_udgiv_grupper(udgivelse, m.model,
			regexp_replace(regel, '\s+gruppe=\S+', ''), m.dele);
		RAISE NOTICE '%', format('%s: %s rows%s',
			array_to_string(m.visninger, ', '),
			(SELECT count(*) FROM pg_temp.udsatte_raekke r),
			CASE WHEN aendret > 0
				THEN format(', %s groups kept as published though changed',
					aendret) END);
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_udgiv_modeller(bigint, date, text) IS
	'Intern: offentliggør de visninger der har en model i kataloget.';

CREATE FUNCTION @extschema@.udgiv(navn text, forespoergsel text,
		regel text DEFAULT NULL)
	RETURNS bigint
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE	-- not STRICT: the rule may be NULL
	SET search_path = pg_catalog, pg_temp
	SET row_security = off
	SET jit = off
	AS $$
DECLARE
	reglen	text := coalesce(regel, current_setting('udsatte.beskyt_regel', true),
		'dst5');
	visning	text := format('udsatte_bi.%I', navn);
	dim		text[];
	typer	text[];
	har		text[];
	laeser	name;
	ny		bigint;
BEGIN
	IF navn IS NULL OR navn !~ '^[a-z][a-z0-9_]{0,62}$' THEN
		RAISE EXCEPTION USING
			ERRCODE = 'invalid_name',
			MESSAGE = 'the name of a table must be lower-case letters, digits and underscores',
			DETAIL = format('It is "%s".', @extschema@.intern_citat(navn));
	ELSIF to_regclass(visning) IS NOT NULL AND NOT EXISTS (SELECT
			FROM udsatte_register.udgivelse u WHERE u.navn = udgiv.navn) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'duplicate_table',
			MESSAGE = format('"%s" is not a table published with udgiv()', visning),
			HINT = 'Choose another name.';
	END IF;
	SET LOCAL client_min_messages = warning;
	DROP TABLE IF EXISTS pg_temp.udsatte_egen;
	EXECUTE 'CREATE TEMP TABLE udsatte_egen ON COMMIT DROP AS ' || forespoergsel;
	SELECT array_agg(a.attname::text ORDER BY a.attnum)
			FILTER (WHERE a.attname NOT IN ('antal', 'personer', 'maske', 'gruppe')),
		array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum)
			FILTER (WHERE a.attname NOT IN ('antal', 'personer', 'maske', 'gruppe')),
		array_agg(a.attname::text)
	INTO dim, typer, har
	FROM pg_attribute a
	WHERE a.attrelid = 'pg_temp.udsatte_egen'::regclass AND a.attnum > 0;
	IF NOT 'antal' = ANY (har) OR dim IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_column',
			MESSAGE = 'the query must have a column "antal" and at least one dimension',
			DETAIL = format('It has the columns %s.', array_to_string(har, ', ')),
			HINT = 'Other columns: personer (distinct persons), maske (grouping() of the dimensions in their order, with GROUPING SETS), gruppe (what is published independently, as a year).';
	ELSIF EXISTS (SELECT FROM unnest(typer) t WHERE t !~ '^(date|smallint|integer|bigint|numeric\(\d+,\d+\)|text|boolean)$') THEN
		RAISE EXCEPTION USING
			ERRCODE = 'datatype_mismatch',
			MESSAGE = 'a dimension has a type that tools cannot read',
			DETAIL = (SELECT string_agg(format('Column "%s" is %s.', d, t), ' ')
				FROM unnest(dim, typer) u(d, t)
				WHERE t !~ '^(date|smallint|integer|bigint|numeric\(\d+,\d+\)|text|boolean)$'),
			HINT = 'Cast it to text, integer or date.';
	END IF;
	IF NOT EXISTS (SELECT FROM pg_temp.udsatte_egen) THEN
		RAISE EXCEPTION USING
			ERRCODE = 'no_data_found',
			MESSAGE = 'the query has no rows to publish';
	END IF;
	PERFORM @extschema@.intern_udgiv_raekkeborde();
	-- Without grouping sets the totals are made here, and no value may be NULL.
	EXECUTE format($q$
INSERT INTO pg_temp.udsatte_punkt (gruppe, visning, noegle, del, antal, personer, dimensioner)
SELECT coalesce(q.gruppe, ''), %1$L, to_jsonb(q) - '{antal,personer,maske}'::text[],
	'antal', q.antal, q.personer, ARRAY[%2$s]::text[]
FROM (SELECT %3$s AS gruppe, %4$s, %5$s AS antal, %6$s AS personer,
		%7$s AS maske
	FROM pg_temp.udsatte_egen e %8$s) q
$q$, navn,
		(SELECT string_agg(format('CASE WHEN q.maske >> %s & 1 = 0 THEN coalesce(q.%I::text, ''NULL'') END',
			cardinality(dim) - n, d), ', ' ORDER BY n)
			FROM unnest(dim) WITH ORDINALITY u(d, n)),
		CASE WHEN 'gruppe' = ANY (har) THEN 'e.gruppe::text' ELSE '''''::text' END,
		(SELECT string_agg(format('e.%I', d), ', ' ORDER BY n)
			FROM unnest(dim) WITH ORDINALITY u(d, n)),
		CASE WHEN 'maske' = ANY (har) THEN 'e.antal::bigint'
			ELSE 'sum(e.antal)::bigint' END,
		CASE WHEN NOT 'personer' = ANY (har) THEN 'NULL::bigint'
			WHEN 'maske' = ANY (har) THEN 'e.personer::bigint'
			-- distinct persons do not add up: at least the largest part
			ELSE 'max(e.personer)::bigint' END,
		CASE WHEN 'maske' = ANY (har) THEN 'e.maske'
			ELSE format('grouping(%s)', (SELECT string_agg(format('e.%I', d),
				', ' ORDER BY n) FROM unnest(dim) WITH ORDINALITY u(d, n))) END,
		CASE WHEN NOT 'maske' = ANY (har) THEN format('GROUP BY %sCUBE (%s)',
			CASE WHEN 'gruppe' = ANY (har) THEN 'e.gruppe, ' END,
			(SELECT string_agg(format('e.%I', d), ', ' ORDER BY n)
				FROM unnest(dim) WITH ORDINALITY u(d, n))) END);
	INSERT INTO pg_temp.udsatte_raekke (visning, noegle, raekke, gruppe)
	SELECT p.visning, p.noegle, p.noegle || jsonb_build_object('antal', p.antal),
		p.gruppe
	FROM pg_temp.udsatte_punkt p;
	ny := @extschema@.intern_udgivelse_ny(navn, @extschema@.opgoerelsesdato(),
		reglen, 'alle', navn);
	IF @extschema@.intern_udgiv_grupper(ny, 'egen ' || navn, reglen,
		jsonb_build_object(navn, jsonb_build_object('antal',
			jsonb_build_array('antal')))) > 0 THEN
		RAISE WARNING 'table "%" has changed since it was published and stays as it was', navn
			USING HINT = 'Changes of single persons between two releases would be seen. Publish new periods as rows with another value in a column "gruppe".';
	END IF;
	IF 'gruppe' = ANY (har) THEN
		dim := 'gruppe'::text || dim;
		typer := 'text'::text || typer;
	END IF;
	EXECUTE format(E'CREATE OR REPLACE VIEW %s WITH (security_barrier = true) AS\n%s',
		visning, @extschema@.intern_bi_raekker(navn, navn,
			dim || 'antal'::text, typer || 'bigint'::text));
	EXECUTE format('COMMENT ON VIEW %s IS %L', visning,
		format('Offentliggjort tabel. NULL i en opdelingskolonne er i alt; skjulte tal er tomme, og status er skjult. Nøgle: %s.',
			array_to_string(dim, ', ')));
	EXECUTE (SELECT string_agg(format('COMMENT ON COLUMN %s.%I IS %L', visning,
			d, coalesce((SELECT o.beskrivelse
				FROM udsatte_register.kolonneordbog o WHERE o.kolonne = d), d || '.')),
			'; ') FROM unnest(dim || ARRAY['antal', 'status']) d);
	-- to all who read the public numbers
	FOREACH laeser IN ARRAY ARRAY(SELECT DISTINCT a.rolle
		FROM udsatte_register.adgang a
			JOIN pg_roles r ON r.rolname = a.rolle
		WHERE a.adgang IN ('bi', 'analytiker', 'sagsbehandler', 'ansvarlig')
		ORDER BY a.rolle) LOOP
		EXECUTE format('GRANT SELECT ON %s TO %I', visning, laeser);
	END LOOP;
	RETURN ny;
END
$$;

COMMENT ON FUNCTION @extschema@.udgiv(text, text, text) IS
	'Offentliggør en af kommunens egne tabeller som udsatte_bi.<navn>: en forespørgsel med opdelingskolonner og antal, eventuelt personer (forskellige personer), maske (grouping() af opdelingerne ved GROUPING SETS; uden den laves alle totaler) og gruppe (det der udgives uafhængigt, fx et år). Roller med adgang til offentliggjorte tal kan læse den straks. Svarer udgivelsens nummer. En gruppe der er udgivet før, bliver stående som den var. Fejl 42602: navn; 42P07: navnet er brugt; 42703 og 42804: kolonner der mangler eller har en type værktøjer ikke kan læse; P0002: ingen rækker; 22023 og 54000: som beskyt().';

CREATE FUNCTION @extschema@.intern_bi_gaeldende(navn text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE	-- not STRICT: the indicators have no name
	RETURN '(SELECT max(x.udgivelse) FROM udsatte_register.udgivelse x WHERE x.trukket_tilbage IS NULL AND x.navn '
		|| CASE WHEN navn IS NULL THEN 'IS NULL' ELSE '= ' || quote_literal(navn) END
		|| ')';

COMMENT ON FUNCTION @extschema@.intern_bi_gaeldende(text) IS
	'Intern: udtrykket for den gældende udgivelse.';

CREATE FUNCTION @extschema@.intern_bi_raekker(visning text, navn text,
		kolonner text[], typer text[])
	RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE	-- not STRICT: the indicators have no name
	SET search_path = pg_catalog, pg_temp
	AS $$
	SELECT format(E'SELECT %s\nFROM udsatte_register.udgivelse_gruppe g\n\tJOIN udsatte_register.udgivet_raekke r ON r.gruppe_id = g.gruppe_id\nWHERE g.udgivelse = %s\n\tAND r.visning = %L',
		string_agg(format('(r.raekke ->> %L)::%s AS %I', k, t, k), ', '
			ORDER BY nr)
			|| CASE WHEN 'status' = ANY (kolonner) THEN ''
				ELSE ', r.status' END,
		@extschema@.intern_bi_gaeldende(navn), visning)
	FROM unnest(kolonner, typer) WITH ORDINALITY u(k, t, nr)
$$;

COMMENT ON FUNCTION @extschema@.intern_bi_raekker(text, text, text[], text[]) IS
	'Intern: definitionen af en visning over offentliggjorte rækker.';

CREATE FUNCTION @extschema@.intern_bi_definition(maal regclass, model text)
	RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE	-- not STRICT: most have no model
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	celler	CONSTANT text := '(SELECT u.periode_type, u.periode_start, u.periode_slut, u.er_afsluttet, u.enhed_kode, u.tilbud_enhed_kode, u.bydel_nr, u.koen, u.aldersgruppe, u.antal, u.taeller, u.naevner, u.vaerdi, u.nedre95, u.oevre95, u.nedre998, u.oevre998, u.forrige, u.aendring, u.vurdering, u.tendens, u.status FROM udsatte_register.udgivelse_tabel b JOIN udsatte_register.udgivet_celle u ON u.tabel_id = b.tabel_id WHERE b.udgivelse = '
		|| @extschema@.intern_bi_gaeldende(NULL)
		|| ' AND b.indikator = \1 AND (b.kommune_kode = \2 OR b.kommune_kode IS NULL AND \2 IS NULL)';
	kald	CONSTANT text := '\((\w+\.\w+), (\w+\.\w+)\)';
	d		text;
BEGIN
	IF model IS NOT NULL THEN
		RETURN (SELECT @extschema@.intern_bi_raekker((SELECT c.relname::text
				FROM pg_class c WHERE c.oid = maal), NULL,
				array_agg(a.attname::text ORDER BY a.attnum),
				array_agg(format_type(a.atttypid, a.atttypmod)
					ORDER BY a.attnum))
			FROM pg_attribute a
			WHERE a.attrelid = maal AND a.attnum > 0 AND NOT a.attisdropped);
	END IF;
	d := rtrim(pg_get_viewdef(maal), '; ');
	d := regexp_replace(d, '@extschema@\.indikator_tal' || kald,
		celler || ')', 'g');
	d := regexp_replace(d, '@extschema@\.indikator_hovedtal' || kald,
		celler || ' AND u.tilbud_enhed_kode IS NULL AND u.bydel_nr IS NULL AND u.koen IS NULL AND u.aldersgruppe IS NULL)',
		'g');
	d := replace(d, 'udsatte_maal.', 'udsatte_bi.');
	-- a hidden number is not a missing one
	RETURN regexp_replace(d, '(@extschema@\.statustekst\([^()]*\)) AS tekst',
		'CASE WHEN a.status = ''skjult'' THEN @extschema@.statustekst_skjult(a.aar, a.maal, a.indikator_navn) ELSE \1 END AS tekst');
END
$$;

COMMENT ON FUNCTION @extschema@.intern_bi_definition(regclass, text) IS
	'Intern: definitionen af en visnings tvilling i udsatte_bi.';

CREATE FUNCTION @extschema@.statustekst_skjult(aar integer, maal text,
		indikator_navn text)
	RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN 'Mål ' || maal || '. ' || indikator_navn || ': tallet for ' || aar
		|| ' vises ikke af hensyn til de få personer bag det.';

COMMENT ON FUNCTION @extschema@.statustekst_skjult(integer, text, text) IS
	'Status for ét mål og ét år i ord, når tallet er skjult.';

CREATE FUNCTION @extschema@.intern_bi_visninger() RETURNS void
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	v	record;
	k	record;
	d	text;
BEGIN
	FOR v IN
		SELECT b.visning, b.model,
			to_regclass(format('udsatte_maal.%I', b.visning)) AS maal
		FROM udsatte_register.bi_visning b
		ORDER BY b.raekkefoelge, b.visning
	LOOP
		CONTINUE WHEN v.maal IS NULL;
		d := @extschema@.intern_bi_definition(v.maal, v.model);
		PERFORM @extschema@.intern_saetning(
			format(E'CREATE VIEW udsatte_bi.%I WITH (security_barrier = true) AS\n%s',
				v.visning, d), true);
		PERFORM @extschema@.intern_kommentar(
			format('udsatte_bi.%I', v.visning), 'VIEW',
			obj_description(v.maal, 'pg_class')
				|| CASE WHEN d ~ '\mudgivet_|\mudsatte_bi\.'
					THEN ' Offentliggjorte tal: skjulte er tomme, og status er skjult.'
					ELSE '' END);
		FOR k IN
			SELECT a.attname, col_description(v.maal, a.attnum) AS tekst
			FROM pg_attribute a
			WHERE a.attrelid = v.maal AND a.attnum > 0 AND NOT a.attisdropped
				AND col_description(v.maal, a.attnum) IS NOT NULL
			ORDER BY a.attnum
		LOOP
			PERFORM @extschema@.intern_kommentar(
				format('udsatte_bi.%I.%I', v.visning, k.attname), 'COLUMN',
				k.tekst);
		END LOOP;
	END LOOP;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_bi_visninger() IS
	'Intern: laver tvillingerne i udsatte_bi efter kataloget bi_visning.';

CREATE FUNCTION @extschema@.intern_tilstand_bibliotek(OUT kontrol text,
		OUT status text, OUT vaerdi text, OUT besked text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 5
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	sql_version	text := (SELECT e.extversion FROM pg_extension e WHERE e.extname = 'udsatte');
	opsat		record;
BEGIN
	kontrol := 'version';
	vaerdi := format('SQL %s, bibliotek %s', sql_version, @extschema@.udsatte_version());
	IF sql_version = @extschema@.udsatte_version() THEN
		status := 'ok';
		besked := 'Bibliotek og SQL er samme version.';
	ELSE
		status := 'fejl';
		besked := 'Bibliotek og SQL er ikke samme version: kør ALTER EXTENSION udsatte UPDATE, og åbn nye forbindelser.';
	END IF;
	RETURN NEXT;

	kontrol := 'tegnsaet';
	vaerdi := current_setting('server_encoding');
	status := CASE vaerdi WHEN 'UTF8' THEN 'ok' ELSE 'fejl' END;
	besked := CASE vaerdi WHEN 'UTF8' THEN 'Databasen er UTF8.'
		ELSE 'Databasen skal være UTF8.' END;
	RETURN NEXT;

	kontrol := 'forudindlaest';
	IF pg_has_role('pg_read_all_settings', 'USAGE') THEN
		vaerdi := concat_ws(', ', nullif(current_setting('shared_preload_libraries'), ''),
			nullif(current_setting('session_preload_libraries'), ''));
		status := CASE WHEN vaerdi ~ '\mudsatte\M' THEN 'ok' ELSE 'advarsel' END;
		besked := CASE status WHEN 'ok' THEN 'Biblioteket indlæses i hver forbindelse.'
			ELSE 'Sæt session_preload_libraries = ''udsatte'' i konfigurationsfilen, så udvidelsens indstillinger altid er beskyttede.' END;
	ELSE
		vaerdi := NULL;
		status := 'ukendt';
		besked := 'Kun en rolle med pg_read_all_settings kan se hvad der indlæses.';
	END IF;
	RETURN NEXT;

	kontrol := 'jit';
	vaerdi := current_setting('jit');
	status := CASE vaerdi WHEN 'off' THEN 'ok' ELSE 'advarsel' END;
	besked := CASE vaerdi WHEN 'off' THEN 'Sætninger oversættes ikke til maskinkode.'
		ELSE 'Visningerne svarer hurtigere uden: ALTER DATABASE ... SET jit = off.' END;
	RETURN NEXT;

	kontrol := 'noeglefil';
	BEGIN
		vaerdi := format('version %s', @extschema@.pseudonymnoegle_version());
		status := 'ok';
		besked := 'Nøglefilen kan læses, ejes af serverens bruger, er lukket for andre og har en nøgle på mindst 32 byte.';
	EXCEPTION
		WHEN insufficient_privilege THEN
			vaerdi := NULL;
			status := 'ukendt';
			besked := 'Kun en rolle der må danne pseudonymer, kan prøve nøglefilen.';
		WHEN OTHERS THEN
			vaerdi := NULL;
			status := 'fejl';
			besked := SQLERRM;
	END;
	RETURN NEXT;

	kontrol := 'noeglefil_indstilling';
	SELECT s.source, s.sourcefile INTO opsat
	FROM pg_settings s WHERE s.name = 'udsatte.pseudonymnoegle_fil';
	vaerdi := opsat.source;
	IF NOT pg_has_role('pg_read_all_settings', 'USAGE') THEN
		status := 'ukendt';
		besked := 'Kun en rolle med pg_read_all_settings kan se hvor indstillingen kommer fra.';
	ELSIF opsat.source = 'configuration file'
		AND opsat.sourcefile !~ 'postgresql\.auto\.conf$' THEN
		status := 'ok';
		besked := 'Indstillingen kommer fra konfigurationsfilen.';
	ELSIF opsat.source IS NULL OR opsat.source = 'default' THEN
		status := 'advarsel';
		besked := 'udsatte.pseudonymnoegle_fil er ikke sat: der kan ikke indlæses personer.';
	ELSE
		status := 'fejl';
		besked := 'udsatte.pseudonymnoegle_fil skal stå i konfigurationsfilen, ikke i ALTER SYSTEM, ALTER DATABASE eller forbindelsen.';
	END IF;
	RETURN NEXT;

	kontrol := 'kalender';
	vaerdi := to_char(@extschema@.opgoerelsesdato(), 'YYYY-MM-DD');
	status := CASE WHEN extract(year FROM @extschema@.opgoerelsesdato()) < 2190
		THEN 'ok' ELSE 'advarsel' END;
	besked := 'Kalenderen dækker 1900-2199.';
	RETURN NEXT;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_tilstand_bibliotek() IS
	'Intern: de kontroller i tilstand() der ikke kræver et register.';

CREATE FUNCTION @extschema@.intern_tilstand_register(OUT kontrol text,
		OUT status text, OUT vaerdi text, OUT besked text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 8
	SET search_path = pg_catalog, pg_temp
	AS $$
DECLARE
	mangler	text;
	omdoebt	text;
	antal	bigint;
	tid		timestamptz;
	udg		record;
BEGIN
	kontrol := 'register';
	IF to_regclass('udsatte_register.installeret_objekt') IS NULL THEN
		status := 'advarsel';
		vaerdi := NULL;
		besked := 'Der er ikke noget register: kør CALL udsatte.opret_register().';
		RETURN NEXT;
		RETURN;
	END IF;
	-- Tables may be the municipality's own and then need only be there; views
	-- are what the template says.
	SELECT count(*) INTO antal
	FROM @extschema@.skabelon() k
	WHERE k.saetning ~ '^CREATE VIEW'
		AND NOT EXISTS (SELECT FROM udsatte_register.installeret_objekt o
			WHERE o.objekt = substring(k.saetning FROM '^CREATE \S+ \S+')
				AND o.saetning_md5 = md5(k.saetning));
	SELECT string_agg(x.navn, ', ' ORDER BY x.navn) INTO mangler
	FROM (SELECT substring(k.saetning FROM '^CREATE \S+ (\S+)') AS navn
		FROM @extschema@.skabelon() k
		WHERE k.saetning ~ '^(CREATE VIEW|CREATE TABLE)') x
	WHERE to_regclass(x.navn) IS NULL;
	vaerdi := (SELECT max(o.version) FROM udsatte_register.installeret_objekt o);
	IF mangler IS NOT NULL THEN
		status := 'fejl';
		besked := format('Registret mangler %s. Kør CALL udsatte.opdater_register().', mangler);
	ELSIF antal > 0 THEN
		status := 'advarsel';
		besked := format('%s objekter er ikke som i denne version. Kør CALL udsatte.opdater_register().', antal);
	ELSE
		status := 'ok';
		besked := 'Registret er som i denne version; hvad kommunen selv har tilføjet, regnes ikke med.';
	END IF;
	RETURN NEXT;
	IF mangler IS NOT NULL THEN
		RETURN;
	END IF;

	kontrol := 'fristkatalog';
	SELECT string_agg(DISTINCT f.fristtype, ', ') INTO mangler
	FROM udsatte_register.fristkatalog f
	WHERE f.fristtype IN ('undersoegelse', 'foerste_opfoelgning', 'opfoelgning',
			'underretning_vurdering', 'underretning_kvittering', 'tilsyn')
		AND NOT EXISTS (SELECT FROM udsatte_register.fristkatalog g
			WHERE g.fristtype = f.fristtype
				AND g.gyldig_fra <= @extschema@.opgoerelsesdato()
				AND coalesce(g.gyldig_til, 'infinity') >= @extschema@.opgoerelsesdato());
	vaerdi := (SELECT format('%s regler, %s antagelser', count(*),
			count(*) FILTER (WHERE f.sikkerhed = 'antagelse'))
		FROM udsatte_register.fristkatalog f);
	status := CASE WHEN mangler IS NULL THEN 'ok' ELSE 'advarsel' END;
	besked := CASE WHEN mangler IS NULL
		THEN 'De frister målene bygger på, har en regel på opgørelsesdatoen.'
		ELSE format('Ingen regel gælder på opgørelsesdatoen for %s.', mangler) END;
	RETURN NEXT;

	kontrol := 'kompaskatalog';
	SELECT string_agg(k.katalog_kode, ', ' ORDER BY k.katalog_kode) INTO vaerdi
	FROM udsatte_register.kompas_katalog k
	WHERE k.gyldig_fra <= @extschema@.opgoerelsesdato()
		AND coalesce(k.gyldig_til, 'infinity') >= @extschema@.opgoerelsesdato();
	status := CASE WHEN vaerdi IS NULL THEN 'advarsel' ELSE 'ok' END;
	besked := CASE WHEN vaerdi IS NULL
		THEN 'Ingen udgave af kompasset gælder på opgørelsesdatoen.'
		ELSE 'Der er en gældende udgave af kompasset.' END;
	RETURN NEXT;

	kontrol := 'leverance';
	SELECT max(l.faerdig) INTO tid FROM udsatte_register.leverance l;
	vaerdi := to_char(tid AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI');
	status := CASE WHEN tid > now() - interval '8 days' THEN 'ok' ELSE 'advarsel' END;
	besked := CASE WHEN tid IS NULL THEN 'Der er ikke indlæst en leverance.'
		WHEN status = 'ok' THEN 'Seneste leverance er under otte dage gammel.'
		ELSE 'Seneste leverance er over otte dage gammel.' END;
	RETURN NEXT;

	kontrol := 'udgivelse';
	SELECT x.udgivet, x.til, (now() AT TIME ZONE 'Europe/Copenhagen')::date
		- (x.udgivet AT TIME ZONE 'Europe/Copenhagen')::date AS dage,
		tid > x.udgivet AS foraeldet
	INTO udg
	FROM udsatte_register.udgivelse x
	WHERE x.navn IS NULL AND x.trukket_tilbage IS NULL
	ORDER BY x.udgivelse DESC LIMIT 1;
	vaerdi := to_char(udg.udgivet AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI');
	status := CASE WHEN udg.udgivet IS NULL OR udg.foraeldet THEN 'advarsel' ELSE 'ok' END;
	besked := CASE WHEN udg.udgivet IS NULL THEN 'Indikatorerne er ikke offentliggjort.'
		ELSE format('Seneste udgivelse går til %s og er %s dage gammel%s.',
			to_char(udg.til, 'YYYY-MM-DD'), udg.dage,
			CASE WHEN udg.foraeldet THEN '; der er indlæst en leverance siden' ELSE '' END) END;
	RETURN NEXT;

	kontrol := 'lager';
	SELECT min(l.data_pr), count(*) INTO tid, antal
	FROM udsatte_register.celle_lager l
	WHERE l.opgoerelsesdato = @extschema@.opgoerelsesdato()
		AND @extschema@.lager_gyldigt(l.oejebillede, l.transaktion, l.database_noegle);
	vaerdi := to_char(tid AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI');
	status := CASE WHEN antal > 0 THEN 'ok' ELSE 'advarsel' END;
	besked := CASE WHEN antal > 0 THEN 'Tallene læses fra lageret.'
		ELSE 'Tallene regnes ved hver forespørgsel; kør CALL udsatte.opdater_lager(), hvis registret ikke er under ændring.' END;
	RETURN NEXT;

	kontrol := 'adgang';
	SELECT string_agg(a.rolle || ' (' || a.adgang || ')', ', ' ORDER BY a.rolle, a.adgang)
	INTO mangler
	FROM udsatte_register.adgang a
	WHERE NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = a.rolle);
	SELECT string_agg(b, ', ' ORDER BY b) INTO omdoebt
	FROM @extschema@.intern_begraensede_roller() b
	WHERE NOT EXISTS (SELECT FROM udsatte_register.adgang a
		WHERE a.rolle = b AND a.adgang = 'sagsbehandler');
	vaerdi := (SELECT format('%s adgange', count(*)) FROM udsatte_register.adgang a);
	status := CASE WHEN coalesce(mangler, omdoebt) IS NULL THEN 'ok' ELSE 'advarsel' END;
	besked := CASE status WHEN 'ok' THEN 'Alle der har fået adgang, findes som roller.'
		ELSE concat_ws(' ',
			'Disse roller findes ikke længere: ' || mangler || '. Kør CALL udsatte.fratag_adgang() for hver.',
			'Disse roller har skiftet navn og ser ingen sager, før CALL udsatte.giv_adgang() giver dem enheder igen: ' || omdoebt || '.') END;
	RETURN NEXT;

	kontrol := 'personnumre';
	SELECT string_agg(r.rolname, ', ' ORDER BY r.rolname), count(*) INTO mangler, antal
	FROM pg_roles r
	WHERE NOT r.rolsuper
		AND r.oid <> (SELECT c.relowner FROM pg_class c
			WHERE c.oid = 'udsatte_register.identitet'::regclass)
		AND has_table_privilege(r.oid, 'udsatte_register.identitet', 'SELECT')
		AND r.rolname NOT IN ('pg_read_all_data', 'pg_write_all_data')
		AND NOT EXISTS (SELECT FROM udsatte_register.adgang a
			WHERE a.adgang = 'indlaeser' AND a.rolle = r.rolname);
	vaerdi := antal::text;
	status := CASE WHEN antal = 0 THEN 'ok' ELSE 'advarsel' END;
	besked := CASE WHEN antal = 0 THEN 'Kun ejeren og indlæsere kan læse personnumre.'
		ELSE format('Disse roller kan læse personnumre: %s.', mangler) END;
	RETURN NEXT;
END
$$;

COMMENT ON FUNCTION @extschema@.intern_tilstand_register() IS
	'Intern: de kontroller i tilstand() der handler om registret.';

CREATE FUNCTION @extschema@.tilstand(OUT kontrol text, OUT status text,
		OUT vaerdi text, OUT besked text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE PARALLEL UNSAFE ROWS 15
	SET search_path = pg_catalog, pg_temp
	AS $$
BEGIN
	RETURN QUERY SELECT * FROM @extschema@.intern_tilstand_bibliotek();
	RETURN QUERY SELECT * FROM @extschema@.intern_tilstand_register();
END
$$;

COMMENT ON FUNCTION @extschema@.tilstand() IS
	'Installationens tilstand: én række pr. kontrol med status (ok, advarsel, fejl, eller ukendt når læseren ikke må se det), værdi og hvad der skal gøres. Kontroller: version, tegnsaet, forudindlaest, jit, noeglefil, noeglefil_indstilling, kalender, register, fristkatalog, kompaskatalog, leverance, udgivelse, lager, adgang, personnumre. Til overvågning: SELECT * FROM udsatte.tilstand() WHERE status = ''fejl''.';

DROP FUNCTION IF EXISTS @extschema@.intern_indlaes_flet(regclass, text[], bigint, bigint);
