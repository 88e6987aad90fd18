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

-- The statement that computes the cells of an indicator from its basis view.
-- hvor says which observations; with 'hver', each municipality by itself and,
-- where there are several, the whole country in the same pass.
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
