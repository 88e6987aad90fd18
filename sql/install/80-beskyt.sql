CREATE FUNCTION @extschema@.beskyt(
		antal bigint,
		maske integer,
		regel text,
		VARIADIC dimensioner "any") RETURNS text
	-- not STRICT: without a rule the setting's counts
	LANGUAGE c STABLE WINDOW PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'beskyt';
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

CREATE FUNCTION @extschema@.k_anonymitet(
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

CREATE FUNCTION @extschema@.l_diversitet(
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
