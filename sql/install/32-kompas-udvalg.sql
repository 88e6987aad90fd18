-- Which readings are compared with which: the only place that decides it.

CREATE TYPE @extschema@.kompas_par AS (
	sag_id		bigint,
	foer_id		bigint,
	efter_id	bigint,
	foer		@extschema@.kompas,
	efter		@extschema@.kompas,
	maal		@extschema@.kompas,
	foer_dato	date,
	efter_dato	date,
	periode_start	date,
	antal_maalinger	integer,
	katalog_kode	text,
	rolle		text,
	maaler		text
);
COMMENT ON TYPE @extschema@.kompas_par IS
	'To målinger der må sammenlignes: den første og den seneste i et spor (samme udgave, rolle og måler). efter er tom, når der ikke er en senere måling at sammenligne med.';

CREATE FUNCTION @extschema@.kompas_spor_trin(internal, integer, text, boolean,
		bigint, text, text, text, date, bigint, @extschema@.kompas,
		@extschema@.kompas, text)
	RETURNS internal
	LANGUAGE c IMMUTABLE PARALLEL SAFE	-- not STRICT: targets may be NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_spor_trin(internal, integer, text,
		boolean, bigint, text, text, text, date, bigint, @extschema@.kompas,
		@extschema@.kompas, text) IS
	'Intern: lægger en måling til et barns målinger.';

CREATE FUNCTION @extschema@.kompas_spor_slut(internal)
	RETURNS @extschema@.kompas_par[]
	LANGUAGE c IMMUTABLE PARALLEL SAFE	-- not STRICT: no rows give NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.kompas_spor_slut(internal) IS
	'Intern: vælger et par af målinger i hvert spor.';

CREATE AGGREGATE @extschema@.kompas_spor(mindst_dage integer,
		periode_type text, forloeb boolean, sag_id bigint, katalog_kode text,
		rolle text, maaler text, dato date, kompasmaaling_id bigint,
		skoen @extschema@.kompas, maal @extschema@.kompas, anledning text) (
	SFUNC = @extschema@.kompas_spor_trin,
	STYPE = internal,
	SSPACE = 512,
	FINALFUNC = @extschema@.kompas_spor_slut,
	FINALFUNC_MODIFY = READ_ONLY,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.kompas_spor(integer, text, boolean, bigint,
		text, text, text, date, bigint, @extschema@.kompas,
		@extschema@.kompas, text) IS
	'Et barns målinger til par der må sammenlignes, ét for hvert spor: samme katalog_kode, rolle og maaler, og samme periode (periode_type aar eller kvartal; NULL er én periode). Parret er den første måling mod den seneste, mindst mindst_dage senere, med mindst én dimension scoret begge gange. Med forloeb er det pr. sag: målingen ved undersøgelsen (ellers den første) mod den seneste ved afslutningen. Målinger uden en eneste score tæller ikke. maal er det seneste mål sat indtil da. Fejl: 22023 (negativt antal dage, ukendt periode_type).';

CREATE FUNCTION @extschema@.kompas_udvalg_intern(fra date, til date,
		mindst_dage integer, periode text, forloeb boolean, kommune integer)
	RETURNS TABLE (kommune_kode integer, borger_id bigint, sag_id bigint,
		katalog_kode text, rolle text, enhed_kode text, periode_start date,
		foer_dato date, efter_dato date, dage integer,
		foer @extschema@.kompas, efter @extschema@.kompas,
		maal @extschema@.kompas, antal_maalinger integer, foer_id bigint,
		efter_id bigint)
	-- not STRICT and no SET: so that a query around it can put its filters
	-- into it
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10000
	AS $$
SELECT s.handlekommune_kode, g.borger_id, (g.p).sag_id, (g.p).katalog_kode,
	(g.p).rolle, coalesce((g.p).maaler, s.enhed_kode, 'ukendt'),
	(g.p).periode_start, (g.p).foer_dato, (g.p).efter_dato,
	(g.p).efter_dato OPERATOR(pg_catalog.-) (g.p).foer_dato, (g.p).foer,
	(g.p).efter, (g.p).maal, (g.p).antal_maalinger, (g.p).foer_id,
	(g.p).efter_id
FROM (SELECT k.borger_id,
		pg_catalog.unnest(@extschema@.kompas_spor(mindst_dage, periode, forloeb,
			k.sag_id, k.katalog_kode, k.rolle,
			CASE WHEN k.rolle OPERATOR(pg_catalog.=) 'institution'
				THEN k.enhed_kode END,
			k.dato, k.kompasmaaling_id, k.skoen, k.maal, k.anledning)) AS p
	FROM udsatte_register.kompasmaaling k
	WHERE k.dato OPERATOR(pg_catalog.>=) fra
		AND k.dato OPERATOR(pg_catalog.<=) til
		AND (kommune IS NULL OR EXISTS (SELECT
			FROM udsatte_register.sag e
			WHERE e.sag_id OPERATOR(pg_catalog.=) k.sag_id
				AND e.handlekommune_kode OPERATOR(pg_catalog.=) kommune))
	GROUP BY k.borger_id) g
	LEFT JOIN udsatte_register.sag s
		ON s.sag_id OPERATOR(pg_catalog.=) (g.p).sag_id
$$;
COMMENT ON FUNCTION @extschema@.kompas_udvalg_intern(date, date, integer, text,
		boolean, integer) IS
	'Intern: fælles for kompas_udvalg og kompas_udvalg_forloeb.';

CREATE FUNCTION @extschema@.kompas_udvalg(fra date, til date,
		mindst_dage integer DEFAULT 0, periode_type text DEFAULT NULL,
		kommune integer DEFAULT NULL)
	RETURNS TABLE (kommune_kode integer, borger_id bigint, sag_id bigint,
		katalog_kode text, rolle text, enhed_kode text, periode_start date,
		foer_dato date, efter_dato date, dage integer,
		foer @extschema@.kompas, efter @extschema@.kompas,
		maal @extschema@.kompas, antal_maalinger integer, foer_id bigint,
		efter_id bigint)
	-- not STRICT and no SET: so that a query around it can put its filters
	-- into it
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10000
	AS $$
SELECT u.* FROM @extschema@.kompas_udvalg_intern(fra, til, mindst_dage,
	periode_type, false, kommune) u
$$;
COMMENT ON FUNCTION @extschema@.kompas_udvalg(date, date, integer, text, integer) IS
	'Første og seneste sammenlignelige måling fra fra til til: én række pr. barn, udgave, rolle og måler, og pr. år eller kvartal når periode_type er aar eller kvartal. En måler er rollen, for institutioner også enheden: to institutioners målinger sammenlignes ikke. efter er den seneste måling mindst mindst_dage efter den første med mindst én dimension scoret begge gange; uden en sådan er den tom, og barnet tæller kun med i dækningen. maal er det seneste mål sat indtil da. enhed_kode er institutionen, ellers enheden i den sag den seneste måling hører til; kommune_kode er samme sags. Med kommune tæller kun målinger i den kommunes sager. Fejl 22023: negativt mindst_dage, ukendt periode_type.';

CREATE FUNCTION @extschema@.kompas_udvalg_forloeb(fra date, til date,
		mindst_dage integer DEFAULT 0, kommune integer DEFAULT NULL)
	RETURNS TABLE (kommune_kode integer, borger_id bigint, sag_id bigint,
		katalog_kode text, rolle text, enhed_kode text, periode_start date,
		foer_dato date, efter_dato date, dage integer,
		foer @extschema@.kompas, efter @extschema@.kompas,
		maal @extschema@.kompas, antal_maalinger integer, foer_id bigint,
		efter_id bigint)
	-- not STRICT and no SET: so that a query around it can put its filters
	-- into it
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10000
	AS $$
SELECT u.* FROM @extschema@.kompas_udvalg_intern(fra, til, mindst_dage,
	NULL, true, kommune) u
$$;
COMMENT ON FUNCTION @extschema@.kompas_udvalg_forloeb(date, date, integer, integer) IS
	'Fra begyndelse til afslutning af hver sag, af målinger fra fra til til: målingen ved undersøgelsen (ellers den første) mod den seneste ved afslutningen, mindst mindst_dage senere. Én række pr. sag, udgave, rolle og måler; efter er tom, når der ikke er målt ved afslutningen. Kolonner som kompas_udvalg; periode_start er tom.';

CREATE FUNCTION @extschema@.kompas_udvalg_bedoemmere(fra date, til date)
	RETURNS TABLE (kommune_kode integer, borger_id bigint, katalog_kode text,
		maaned date, rolle text, anden_rolle text, dato date, anden_dato date,
		skoen @extschema@.kompas, anden_skoen @extschema@.kompas)
	-- not STRICT and no SET: so that a query around it can put its filters
	-- into it
	LANGUAGE sql STABLE PARALLEL SAFE ROWS 10000
	AS $$
WITH m AS (
	SELECT DISTINCT ON (k.borger_id, k.katalog_kode, k.rolle,
			pg_catalog.date_trunc('month', k.dato::timestamp))
		k.borger_id, k.katalog_kode, k.rolle, k.sag_id, k.dato, k.skoen,
		pg_catalog.date_trunc('month', k.dato::timestamp)::pg_catalog.date AS maaned
	FROM udsatte_register.kompasmaaling k
	WHERE k.dato OPERATOR(pg_catalog.>=) fra
		AND k.dato OPERATOR(pg_catalog.<=) til
	ORDER BY k.borger_id, k.katalog_kode, k.rolle,
		pg_catalog.date_trunc('month', k.dato::timestamp), k.dato DESC,
		k.kompasmaaling_id DESC)
SELECT s.handlekommune_kode, a.borger_id, a.katalog_kode, a.maaned, a.rolle,
	b.rolle, a.dato, b.dato, a.skoen, b.skoen
FROM m a
	JOIN m b ON b.borger_id OPERATOR(pg_catalog.=) a.borger_id
		AND b.maaned OPERATOR(pg_catalog.=) a.maaned
		AND b.katalog_kode OPERATOR(pg_catalog.=) a.katalog_kode
		AND b.rolle OPERATOR(pg_catalog.>) a.rolle
	LEFT JOIN udsatte_register.sag s
		ON s.sag_id OPERATOR(pg_catalog.=) a.sag_id
$$;
COMMENT ON FUNCTION @extschema@.kompas_udvalg_bedoemmere(date, date) IS
	'To bedømmere af samme barn: målinger fra fra til til af samme barn i samme måned, med samme udgave, af to forskellige roller (hver rolles seneste i måneden). Én række pr. barn, måned, udgave og par af roller, i alfabetisk orden.';
