-- Releases: begun, withdrawn, compared.

-- Only one at a time, and each sees what the one before it published.
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
