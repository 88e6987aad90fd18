-- A publication, step 1: the cells of one indicator as they are now, and which
-- of their tables have been published before.

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

-- What tells a cell from the others of its table.
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

-- Puts the cells of an indicator on the table: all municipalities, and the
-- whole country where there are several; closed periods only, and of numbers
-- that do not add up over the year the quarters only where they are stocks.
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

-- The threshold that a rule names.
CREATE FUNCTION @extschema@.intern_regel_k(regel text) RETURNS bigint
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE split_part(regel, ' ', 1) WHEN 'dst3' THEN 3 WHEN 'stil' THEN 4
		WHEN 'dst5' THEN 5 WHEN 'trivsel' THEN 6 WHEN 'acro10' THEN 10
		ELSE substring(regel FROM 'k=(\d+)')::bigint END;
COMMENT ON FUNCTION @extschema@.intern_regel_k(text) IS
	'Intern: grænsen i en beskyttelsesregel.';

-- Which tables the cells on the table make up, what was published of them
-- before, and whether they have changed since. The print of a table leaves out
-- zeros (a new place brings zeros into old periods), cells that the earlier
-- release does not have, and the public population, which may be corrected
-- without telling about anybody.
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

-- Whether corrected numbers of a year would tell of few persons: a number that
-- is shown before and after changes by 1 to k - 1, or what a total leaves for
-- those of its parts that are not shown both times does. Asked before it is
-- decided what to hide, when all that was shown counts as shown again, and after.
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

-- Which changed tables may be shown corrected: a year's tables together.
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

-- Asked when it is decided what to hide: what is hidden now leaves more to the
-- remainders, and beside earlier releases some may not have been decided.
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

-- Takes over the numbers and the hiding of tables as they were published: of
-- a changed table everything, of an unchanged one the hiding, by cell.
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

-- A year with a table that has changed since it was published: what is new in
-- it stands alone. A total over the changed table, the year or the country, is
-- not given from the new numbers, which would show the change.
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
