-- The twins in udsatte_bi: made from the definitions in udsatte_maal, so that
-- names and columns are the same by construction.

-- The release that readers see.
CREATE FUNCTION @extschema@.intern_bi_gaeldende(navn text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE	-- not STRICT: the indicators have no name
	RETURN '(SELECT max(x.udgivelse) FROM udsatte_register.udgivelse x WHERE x.trukket_tilbage IS NULL AND x.navn '
		|| CASE WHEN navn IS NULL THEN 'IS NULL' ELSE '= ' || quote_literal(navn) END
		|| ')';
COMMENT ON FUNCTION @extschema@.intern_bi_gaeldende(text) IS
	'Intern: udtrykket for den gældende udgivelse.';

-- A view over stored rows: each column as a number, text or date again.
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

-- Makes or renews the twins.
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
