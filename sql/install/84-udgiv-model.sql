-- A publication, step 2: the linked model of an indicator's cells, and which
-- of them are hidden.

-- One row for every number that a reader can work out of the cells: the
-- numerator, the rest and the denominator of a share, the number of
-- observations behind a mean, the numerator of a rate and the persons behind
-- its denominator. A unit below superior units is a row at each lower level
-- too, and a superior's own cases are a row among its parts.
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

-- The numbers of an indicator, in blocks that other indicators may have too: a
-- municipality and year, one kind of place, crossed alike.
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

-- What other indicators show of the same numbers. Two indicators may have the
-- same denominator, or one the numerator of another: such a block is shown
-- alike in both. A number that is the sum of other indicators' is shown where
-- all of them are, and only there: it tells nothing that is new. What it is
-- more than their sum must be no small number. (It is less where persons are
-- in several parts.)
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

-- One question to beskyt_celler() about the cells of a group, of the kinds of
-- place given. Answers that are there already bind. Returns what went wrong.
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

-- Decides a group of linked cells. Breakdowns by unit, offer and district have
-- only totals in common. Where those are shown, they are known numbers, and
-- the breakdowns tell nothing of each other: each is decided alone. Where one
-- is hidden, they are decided together. If that finds no answer, the new
-- breakdowns by place are left out altogether, zeros too: a zero beside a
-- shown total would say how few the others can be. What has been shown stays,
-- and beside it no new year is given, which would tie the quarters together.
-- At last everything new is left out.
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

-- Asks for each group of linked cells which of them to hide.
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
