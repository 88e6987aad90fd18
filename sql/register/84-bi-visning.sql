-- Shipped rows: which views the public has, in an order where each comes after
-- those it reads. dele: what is empty when a part of the model is hidden.

INSERT INTO udsatte_register.bi_visning (visning, raekkefoelge, model, dele)
VALUES ('opgoerelsessted', 10, NULL, NULL),
	('dim_dato', 20, NULL, NULL),
	('dim_enhed', 21, NULL, NULL),
	('dim_bydel', 22, NULL, NULL),
	('dim_indikator', 23, NULL, NULL),
	('dim_kompasdimension', 24, NULL, NULL),
	('noegletal', 100, NULL, NULL),
	('maal_alle', 110, NULL, NULL),
	('maal_1a', 120, NULL, NULL),
	('maal_1b', 121, NULL, NULL),
	('maal_1c', 122, NULL, NULL),
	('maal_2a', 123, NULL, NULL),
	('maal_2b', 124, NULL, NULL),
	('maal_3a', 125, NULL, NULL),
	('maal_3b', 126, NULL, NULL),
	('maal_4a', 127, NULL, NULL),
	('maal_5a', 128, NULL, NULL),
	('maal_5b', 129, NULL, NULL),
	('maal_6a', 130, NULL, NULL),
	('maal_6b', 131, NULL, NULL),
	('maal_6c', 132, NULL, NULL),
	('strategi_overblik', 200, NULL, NULL),
	('fokusomraade_overblik', 201, NULL, NULL),
	('pejlemaerke_overblik', 202, NULL, NULL),
	('noegletal_tragt', 210, NULL, NULL),
	('noegletal_spc', 211, NULL, NULL),
	('koncept_opfyldelse', 300, NULL, NULL),
	('kompas_omraade', 310, 'kompas', '{"enkelt": ["antal", "par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_enhed', 311, 'kompas', '{"enkelt": ["antal", "par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_radar', 312, 'kompas_radar', '{"aldrig": ["maal_antal", "maal_gennemsnit", "gulv", "loft"], "antal": ["antal", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"], "fremgang": ["fremgang"], "uaendret": ["uaendret"], "tilbagegang": ["tilbagegang"]}'),
	('kompas_daekning', 313, 'kompas_daekning', '{"burde": ["burde", "daekning", "nedre95", "oevre95"], "maalt": ["maalt", "daekning", "nedre95", "oevre95"], "rest": ["daekning", "nedre95", "oevre95"]}'),
	('raadgivning_aarsstatus', 320, 'raadgivning_aarsstatus', '{"aldrig": ["henvendelser_forrige", "aendring_pct", "aendring_nedre95", "aendring_oevre95", "aendring_basis_pct", "forloeb_startet_forrige", "forloeb_aendring_pct"], "henvendelser": ["henvendelser"], "startet": ["forloeb_startet"], "afsluttet": ["forloeb_afsluttet"], "alder": ["alder_i_alt", "andel_0_12", "nedre95", "oevre95"], "alder_0_12": ["alder_0_12", "andel_0_12", "nedre95", "oevre95"], "alder_13": ["andel_0_12", "nedre95", "oevre95"]}'),
	('raadgivning_befolkning', 321, 'raadgivning_befolkning', '{"antal": ["antal", "andel", "nedre95", "oevre95", "afviger"], "i_alt": ["i_alt", "andel", "nedre95", "oevre95", "afviger"]}'),
	('anonym_raadgivning', 322, 'anonym_raadgivning', '{"henvendelser": ["henvendelser"], "startet": ["forloeb_startet", "samtaler_pr_forloeb"], "afsluttet": ["forloeb_afsluttet"], "samtaler": ["samtaler", "samtaler_pr_forloeb"], "gruppeforloeb": ["gruppeforloeb"], "soeskende": ["soeskende"], "fra_enheden": ["fra_enheden", "fra_enheden_andel", "nedre95", "oevre95"], "henvist": ["henvist_i_alt", "fra_enheden_andel", "nedre95", "oevre95"]}'),
	('anonym_raadgivning_fordeling', 323, 'anonym_raadgivning', '{"antal": ["antal", "andel", "nedre95", "oevre95"], "i_alt": ["i_alt", "andel", "nedre95", "oevre95"]}');

INSERT INTO udsatte_register.indikator_sum (indikator, del_indikator)
VALUES ('1b_inddraget_andel', '1b_aktivt_inddraget_andel'),
	('1b_inddraget_andel', '1b_oensker_ikke_andel'),
	('3a_sigtede_pr_1000', '3a_sigtede_10_14_pr_1000'),
	('3a_sigtede_pr_1000', '3a_sigtede_15_17_pr_1000');

INSERT INTO udsatte_register.bi_model (model, forespoergsel)
VALUES ('kompas', 'SELECT concat_ws('' '', b.kommune_kode, b.aar, b.katalog_kode, b.rolle), make_date(b.aar, 12, 31), CASE WHEN b.enhed_kode IS NULL THEN ''kompas_omraade'' ELSE ''kompas_enhed'' END, CASE WHEN b.vises THEN jsonb_strip_nulls(jsonb_build_object(''kommune_kode'', b.kommune_kode, ''enhed_kode'', b.enhed_kode, ''aar'', b.aar, ''katalog_kode'', b.katalog_kode, ''rolle'', b.rolle)) END, b.del, b.antal, b.personer, ARRAY[b.enhed_kode, b.grov, b.fin, b.finest]
FROM (SELECT g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.enhed_kode,
		d.del, d.grov, d.fin, d.finest, d.vises,
		count(*) FILTER (WHERE (d.grov IS NULL OR g.grov = d.grov) AND (d.fin IS NULL OR g.fin = d.fin) AND (d.finest IS NULL OR g.finest = d.finest)) AS antal,
		count(DISTINCT g.borger_id) FILTER (WHERE (d.grov IS NULL OR g.grov = d.grov) AND (d.fin IS NULL OR g.fin = d.fin) AND (d.finest IS NULL OR g.finest = d.finest)) AS personer
	FROM (SELECT b.kommune_kode, b.aar, b.katalog_kode, b.rolle, h.enhed_kode, b.borger_id,
			CASE WHEN b.udfald IS NULL THEN ''enkelt'' ELSE ''par'' END AS grov,
			coalesce(b.udfald, ''enkelt'') AS fin,
			CASE WHEN b.udfald_maal = ''fastholdt'' THEN ''fastholdt'' ELSE coalesce(b.udfald, ''enkelt'') END AS finest
		FROM udsatte_maal.kompas_barn_aar b
			CROSS JOIN LATERAL (VALUES (b.enhed_kode), (NULL)) h(enhed_kode)) g
		CROSS JOIN (VALUES (''antal'', NULL, NULL, NULL, true), (''par'', ''par'', NULL, NULL, true),
			(''enkelt'', ''enkelt'', NULL, NULL, true), (''enkelt'', ''enkelt'', ''enkelt'', NULL, false),
			(''enkelt'', ''enkelt'', ''enkelt'', ''enkelt'', false),
			(''fremgang'', ''par'', ''fremgang'', NULL, true), (''fremgang'', ''par'', ''fremgang'', ''fremgang'', false),
			(''tilbagegang'', ''par'', ''tilbagegang'', NULL, true), (''tilbagegang'', ''par'', ''tilbagegang'', ''tilbagegang'', false),
			(''blandet'', ''par'', ''blandet'', NULL, true), (''blandet'', ''par'', ''blandet'', ''blandet'', false),
			(''uaendret'', ''par'', ''uaendret'', NULL, true), (''fastholdt'', ''par'', ''uaendret'', ''fastholdt'', true),
			(''uaendret'', ''par'', ''uaendret'', ''uaendret'', false)) d(del, grov, fin, finest, vises)
	GROUP BY g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.enhed_kode, d.del, d.grov, d.fin, d.finest, d.vises) b'),
	('kompas_radar', 'SELECT concat_ws('' '', r.kommune_kode, r.aar, r.katalog_kode, r.rolle, r.nr), make_date(r.aar, 12, 31), ''kompas_radar'', jsonb_build_object(''kommune_kode'', r.kommune_kode, ''enhed_kode'', r.enhed_kode, ''aar'', r.aar, ''katalog_kode'', r.katalog_kode, ''rolle'', r.rolle, ''nr'', r.nr), d.del, d.antal, NULL::bigint, ARRAY[r.enhed_kode, d.udfald]
FROM udsatte_maal.kompas_radar r
	CROSS JOIN LATERAL (VALUES (''antal'', NULL, r.antal), (''fremgang'', ''fremgang'', r.fremgang), (''uaendret'', ''uaendret'', r.uaendret), (''tilbagegang'', ''tilbagegang'', r.tilbagegang)) d(del, udfald, antal)'),
	('kompas_daekning', 'SELECT concat_ws('' '', k.kommune_kode, k.aar), make_date(k.aar, 12, 31), ''kompas_daekning'', jsonb_build_object(''kommune_kode'', k.kommune_kode, ''enhed_kode'', k.enhed_kode, ''aar'', k.aar, ''anledning'', k.anledning), d.del, d.antal, NULL::bigint, ARRAY[k.enhed_kode, k.anledning, d.kode]
FROM udsatte_maal.kompas_daekning k
	CROSS JOIN LATERAL (VALUES (''burde'', NULL, k.burde), (''maalt'', ''maalt'', k.maalt), (''rest'', ''rest'', k.burde - k.maalt)) d(del, kode, antal)'),
	('raadgivning_aarsstatus', 'SELECT concat_ws('' '', r.kommune_kode, r.type, r.aar), make_date(r.aar, 12, 31), ''raadgivning_aarsstatus'', jsonb_build_object(''kommune_kode'', r.kommune_kode, ''type'', r.type, ''enhed_kode'', r.enhed_kode, ''aar'', r.aar), d.del, d.antal, NULL::bigint, ARRAY[r.enhed_kode, d.tal, d.alder]
FROM udsatte_maal.raadgivning_aarsstatus r
	CROSS JOIN LATERAL (VALUES (''henvendelser'', ''henvendelser'', NULL, r.henvendelser), (''startet'', ''startet'', NULL, r.forloeb_startet), (''afsluttet'', ''afsluttet'', NULL, r.forloeb_afsluttet), (''alder'', ''alder'', NULL, r.alder_i_alt), (''alder_0_12'', ''alder'', ''0-12'', r.alder_0_12), (''alder_13'', ''alder'', ''13'', r.alder_i_alt - r.alder_0_12), (''henvendelser'', ''henvendelser'', ''henvendelser'', r.henvendelser), (''startet'', ''startet'', ''startet'', r.forloeb_startet), (''afsluttet'', ''afsluttet'', ''afsluttet'', r.forloeb_afsluttet)) d(del, tal, alder, antal)'),
	('raadgivning_befolkning', 'SELECT concat_ws('' '', r.enhed_kode, r.aar), make_date(r.aar, 12, 31), ''raadgivning_befolkning'', jsonb_build_object(''enhed_kode'', r.enhed_kode, ''aar'', r.aar, ''herkomst'', r.herkomst), d.del, d.antal, NULL::bigint, ARRAY[d.herkomst]
FROM udsatte_maal.raadgivning_befolkning r
	CROSS JOIN LATERAL (VALUES (''antal'', r.herkomst, r.antal), (''i_alt'', NULL, r.i_alt)) d(del, herkomst, antal)'),
	('anonym_raadgivning', 'SELECT concat_ws('' '', r.enhed_kode, r.aar), make_date(r.aar, 12, 31), ''anonym_raadgivning'', jsonb_build_object(''enhed_kode'', r.enhed_kode, ''aar'', r.aar), d.del, d.antal, NULL::bigint, ARRAY[d.tal, d.kode]
FROM udsatte_maal.anonym_raadgivning r
	CROSS JOIN LATERAL (VALUES (''henvendelser'', ''henvendelser'', NULL, r.henvendelser), (''startet'', ''startet'', NULL, r.forloeb_startet), (''afsluttet'', ''afslutning'', NULL, r.forloeb_afsluttet), (''henvist'', ''henvendt_af'', NULL, r.henvist_i_alt), (''gruppeforloeb'', ''ydelse'', ''gruppeforloeb'', r.gruppeforloeb), (''samtaler'', ''samtaler'', NULL, r.samtaler), (''soeskende'', ''soeskende'', NULL, r.soeskende), (''henvendelser'', ''henvendelser'', ''-'', r.henvendelser), (''startet'', ''startet'', ''-'', r.forloeb_startet), (''samtaler'', ''samtaler'', ''-'', r.samtaler), (''soeskende'', ''soeskende'', ''-'', r.soeskende)) d(del, tal, kode, antal)
WHERE d.antal IS NOT NULL
UNION ALL
SELECT concat_ws('' '', r.enhed_kode, r.aar), make_date(r.aar, 12, 31), ''anonym_raadgivning'', jsonb_build_object(''enhed_kode'', r.enhed_kode, ''aar'', r.aar), ''fra_enheden'', r.antal, NULL::bigint, ARRAY[r.opdeling, r.kode]
FROM udsatte_maal.anonym_raadgivning_fordeling r
WHERE r.opdeling = ''henvendt_af'' AND r.kode = ''boernefamilieenhed''
UNION ALL
SELECT concat_ws('' '', r.enhed_kode, r.aar), make_date(r.aar, 12, 31), ''anonym_raadgivning_fordeling'', jsonb_build_object(''enhed_kode'', r.enhed_kode, ''aar'', r.aar, ''opdeling'', r.opdeling, ''kode'', r.kode), d.del, d.antal, NULL::bigint, ARRAY[r.opdeling, d.kode]
FROM udsatte_maal.anonym_raadgivning_fordeling r
	CROSS JOIN LATERAL (VALUES (''antal'', r.kode, r.antal), (''i_alt'', NULL, r.i_alt)) d(del, kode, antal)');
