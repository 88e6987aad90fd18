-- A publication, step 3: what is shown, and the release.

-- Empties what is hidden, and what follows from it.
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

-- Writes the tables of an indicator: those that look as they did belong to the
-- new release as they are.
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
