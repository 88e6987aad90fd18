-- Publication of rows that are not indicators' cells: views that the catalogue
-- bi_visning gives a model, and tables of the municipality's own.

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

-- Publishes the points and rows on the table as groups: a group that has been
-- published before stays as it was. Returns how many groups had changed.
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

-- All views of the catalogue that have a model.
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

-- A table of the municipality's own.
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
