CREATE FUNCTION @extschema@.beskyt(
		antal bigint,
		maske integer,
		regel text,
		VARIADIC dimensioner "any") RETURNS text
	-- not STRICT: without a rule the setting's counts
	LANGUAGE c STABLE WINDOW PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'beskyt';
COMMENT ON FUNCTION @extschema@.beskyt(bigint, integer, text, VARIADIC "any") IS
	'Vinduesfunktion over GROUPING SETS, ROLLUP eller CUBE: siger for hver celle vis, primaer (for få personer) eller sekundaer (skjules, for at en primær ikke kan regnes ud). Brug: beskyt(count(*), grouping(d1, d2), ''dst5'', d1, d2) OVER (). antal: personer i cellen, hvor hver person kun tæller i én celle af hver opdeling. maske: grouping() af de samme dimensioner i samme rækkefølge (bit sat = total). regel: dst3, dst5, stil (4), trivsel (6), acro10 (10) eller k=7, evt. fulgt af nul_er_foelsom og gruppe=d (dimensionen med koderne taeller og rest: uden for tælleren er højst d); NULL er indstillingen udsatte.beskyt_regel. Det er bevist celle for celle, at en læser, der kender alle viste tal, ved at antal ikke er negative, at nuller vises, og at en udeladt række er nul, hverken kan regne en skjult celle ud eller snævre en primær ind under grænsen. PARTITION BY giver uafhængige offentliggørelser. Fejl 22023: ugyldig regel, manglende eller negativt antal, tal der ikke summer, en celle med to antal; 54000: mere hukommelse end udsatte.beskyt_hukommelse.';
