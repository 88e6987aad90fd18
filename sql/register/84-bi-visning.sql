-- Shipped rows: which views the public has, in an order where each comes after
-- those it reads. dele: what is empty when a part of the model is hidden. A
-- number that is an indicator's too is shown as the indicator shows it (vist),
-- which is asked for once (MATERIALIZED): how many rows, no plan can know.

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
	('kompas_omraade', 310, 'kompas', '{"enkelt": ["par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_enhed', 311, 'kompas', '{"enkelt": ["par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_program', 312, 'kompas_program', '{"enkelt": ["par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_radar', 314, 'kompas_radar', '{"aldrig": ["maal_antal", "maal_gennemsnit", "gulv", "loft"], "antal": ["antal", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"], "fremgang": ["fremgang", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"], "uaendret": ["uaendret", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"], "tilbagegang": ["tilbagegang", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"]}'),
	('kompas_niveau_aar', 315, 'kompas_radar_niveau', '{"aldrig": ["foerste_gennemsnit", "gulv", "loft"], "antal": ["antal"], "fremgang": ["fremgang", "forandring", "spredning", "nedre95", "oevre95"], "uaendret": ["uaendret", "forandring", "spredning", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "forandring", "spredning", "nedre95", "oevre95"]}'),
	('kompas_enighed_aar', 316, 'kompas_enighed_aar', '{"antal": ["antal", "enige_andel", "nedre95", "oevre95", "inden_for_en_andel", "inden_for_en_nedre95", "inden_for_en_oevre95", "forskel", "spredning"], "inden_for_en": ["inden_for_en", "inden_for_en_andel", "inden_for_en_nedre95", "inden_for_en_oevre95", "forskel", "spredning"], "enige": ["enige", "enige_andel", "nedre95", "oevre95", "forskel", "spredning"]}'),
	('kompas_sikker_forandring_aar', 317, 'kompas_sikker_forandring_aar', '{"aldrig": ["foerste_spredning"], "antal": ["antal"], "sikker_fremgang": ["sikker_fremgang"], "uaendret": ["uaendret"], "sikker_tilbagegang": ["sikker_tilbagegang"]}'),
	('kompas_daekning', 318, 'kompas_daekning', '{"burde": ["burde", "daekning", "nedre95", "oevre95"], "maalt": ["maalt", "daekning", "nedre95", "oevre95"], "rest": ["daekning", "nedre95", "oevre95"]}'),
	('raadgivning_aarsstatus', 320, 'raadgivning_aarsstatus', '{"aldrig": ["henvendelser_forrige", "aendring_pct", "aendring_nedre95", "aendring_oevre95", "aendring_basis_pct", "forloeb_startet_forrige", "forloeb_aendring_pct"], "henvendelser": ["henvendelser"], "startet": ["forloeb_startet"], "afsluttet": ["forloeb_afsluttet"], "alder": ["alder_i_alt", "andel_0_12", "nedre95", "oevre95"], "alder_0_12": ["alder_0_12", "andel_0_12", "nedre95", "oevre95"], "alder_13": ["andel_0_12", "nedre95", "oevre95"]}'),
	('raadgivning_befolkning', 321, 'raadgivning_befolkning', '{"antal": ["antal", "andel", "nedre95", "oevre95", "afviger"], "i_alt": ["i_alt", "andel", "nedre95", "oevre95", "afviger"]}'),
	('anonym_raadgivning', 322, 'anonym_raadgivning', '{"henvendelser": ["henvendelser"], "startet": ["forloeb_startet", "samtaler_pr_forloeb"], "afsluttet": ["forloeb_afsluttet"], "samtaler": ["samtaler", "samtaler_pr_forloeb"], "gruppeforloeb": ["gruppeforloeb"], "soeskende": ["soeskende"], "fra_enheden": ["fra_enheden", "fra_enheden_andel", "nedre95", "oevre95"], "henvist": ["henvist_i_alt", "fra_enheden_andel", "nedre95", "oevre95"]}'),
	('anonym_raadgivning_fordeling', 323, 'anonym_raadgivning', '{"antal": ["antal", "andel", "nedre95", "oevre95"], "i_alt": ["i_alt", "andel", "nedre95", "oevre95"]}'),
	('rusmiddel_opfoelgning', 330, NULL, NULL),
	('taet_paa_familien', 331, NULL, NULL),
	('tidlig_opsporing', 332, NULL, NULL),
	('aarsagskaede', 340, NULL, NULL),
	('handlingsoversigt', 341, NULL, NULL),
	('programdeltagere', 350, 'programdeltagere', '{"deltagere": ["deltagere"]}'),
	('cba_resultat', 351, NULL, NULL),
	('fakta_omraade', 360, 'fakta_omraade', '{"aldrig": ["henvendelser", "forloeb_startet"], "hjulpet": ["hjulpet_i_alt"], "forebyggende": ["forebyggende"], "anbragte": ["anbragte"], "anbragte_0_17": ["anbragte_0_17"], "anbragte_18_22": ["anbragte_18_22"]}'),
	('anbringelse_fordeling', 361, 'anbringelse_fordeling', '{"antal": ["antal", "andel", "nedre95", "oevre95", "pr_1000"], "i_alt": ["i_alt", "andel", "nedre95", "oevre95"]}'),
	('sikkerhedsplan_status', 362, 'sikkerhedsplan_status', '{"aldrig": ["aabne"], "begyndte": ["begyndte"], "afsluttede": ["afsluttede"], "oplyst": ["hjemme_andel", "nedre95", "oevre95"], "hjemme": ["hjemme", "hjemme_andel", "nedre95", "oevre95"], "anbragt": ["anbragt", "hjemme_andel", "nedre95", "oevre95"], "uoplyst": ["uoplyst"], "fulgt": ["fulgt_12_mdr", "stadig_hjemme_andel", "stadig_hjemme_nedre95", "stadig_hjemme_oevre95"], "stadig_hjemme": ["stadig_hjemme_12_mdr", "stadig_hjemme_andel", "stadig_hjemme_nedre95", "stadig_hjemme_oevre95"], "ikke_hjemme": ["stadig_hjemme_andel", "stadig_hjemme_nedre95", "stadig_hjemme_oevre95"]}'),
	('program_oversigt', 363, 'program_oversigt', '{"begyndte": ["begyndte", "maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "i_maalgruppe": ["i_maalgruppe", "maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "uden_for": ["maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "afsluttede": ["afsluttede", "gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "gennemfoerte": ["gennemfoerte", "gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "ikke_gennemfoerte": ["gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "par": ["kompas_par", "fremgang_andel", "nedre95", "oevre95"], "fremgang": ["kompas_fremgang", "fremgang_andel", "nedre95", "oevre95"], "uaendret": ["kompas_uaendret"], "tilbagegang": ["kompas_tilbagegang"]}'),
	('socialt_barometer', 364, 'socialt_barometer', '{"aldrig": ["forrige", "aendring", "forskel_nedre95", "forskel_oevre95", "vurdering", "tendens"], "taeller": ["taeller", "andel", "nedre95", "oevre95"], "rest": ["andel", "nedre95", "oevre95"], "naevner": ["naevner", "andel", "nedre95", "oevre95"]}');

INSERT INTO udsatte_register.indikator_sum (indikator, tal, del_indikator, del_tal)
VALUES ('1a_raadgivning_uden_sag_andel', 'naevner', 'raad_familie_forloeb_antal', 'taeller'),
	('1a_raadgivning_uden_sag_andel', 'naevner', 'raad_unge_forloeb_antal', 'taeller'),
	('1a_raadgivning_uden_sag_andel', 'naevner', 'rus_forloeb_antal', 'taeller'),
	('1b_inddraget_andel', 'taeller', '1b_aktivt_inddraget_andel', 'taeller'),
	('1b_inddraget_andel', 'taeller', '1b_oensker_ikke_andel', 'taeller'),
	('3a_sigtede_pr_1000', 'taeller', '3a_sigtede_10_14_pr_1000', 'taeller'),
	('3a_sigtede_pr_1000', 'taeller', '3a_sigtede_15_17_pr_1000', 'taeller'),
	('opsp_underretninger_front_andel', 'taeller', 'opsp_underretninger_daginstitution_antal', 'taeller'),
	('opsp_underretninger_front_andel', 'taeller', 'opsp_underretninger_skole_antal', 'taeller'),
	('opsp_underretninger_front_andel', 'taeller', 'opsp_underretninger_sundhedspleje_antal', 'taeller'),
	('raad_uden_sag_andel', 'naevner', 'raad_familie_henvendelser_antal', 'taeller'),
	('raad_uden_sag_andel', 'naevner', 'raad_unge_henvendelser_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'naevner', 'rus_ydelse_familie_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'naevner', 'rus_ydelse_gravid_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'naevner', 'rus_ydelse_individuel_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'naevner', 'rus_ydelse_spaedboern_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'rest', 'rus_ydelse_gravid_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'rest', 'rus_ydelse_individuel_antal', 'taeller'),
	('rus_familie_netvaerk_andel', 'rest', 'rus_ydelse_spaedboern_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_familie_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_gravid_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_gruppe_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_individuel_antal', 'taeller'),
	('rus_udgaaende_andel', 'naevner', 'rus_ydelse_spaedboern_antal', 'taeller'),
	('sik_afsluttede_antal', 'taeller', 'sik_hjemme_andel', 'naevner');

INSERT INTO udsatte_register.indikator_intern (indikator, begrundelse)
VALUES ('sik_aabne_antal', 'Åbne planer er de åbne før, plus begyndte, minus afsluttede: skjulte tal om begyndte og afsluttede kunne regnes ud.');

INSERT INTO udsatte_register.indikator_dominans (indikator)
VALUES ('tpf_udgift_pr_ung');

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
		CROSS JOIN udsatte.intern_kompas_dele() d
	GROUP BY g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.enhed_kode, d.del, d.grov, d.fin, d.finest, d.vises) b'),
	('kompas_program', 'WITH p AS MATERIALIZED (SELECT * FROM udsatte_maal.kompas_barn_program),
	u AS MATERIALIZED (SELECT p.kommune_kode, p.aar, count(DISTINCT p.program_kode) AS programmer, count(DISTINCT p.katalog_kode) AS kataloger, count(*) AS par, count(*) FILTER (WHERE p.udfald = ''fremgang'') AS fremgang
		FROM p
			JOIN udsatte_register.program r ON r.program_kode = p.program_kode AND r.evidensbaseret
		WHERE p.rolle = ''myndighed'' AND p.udfald IS NOT NULL
		GROUP BY p.kommune_kode, p.aar),
	i AS MATERIALIZED (SELECT m.kommune_kode, m.aar, m.taeller, m.naevner FROM udsatte_bi.maal_alle m WHERE m.indikator = ''prog_kompas_fremgang_andel'' AND m.periode_type = ''aar'' AND m.enhed_kode IS NULL),
	k AS MATERIALIZED (SELECT r.kommune_kode, r.aar, r.katalog_kode, r.rolle, r.program_kode, to_jsonb(r) || jsonb_build_object(''enkelt'', r.antal - r.par) AS raekke, e.alene, f.skjulte, v.fastholdt IS NULL OR e.alene AS uden_fastholdt,
			coalesce((v.antal, v.par) = (m.antal, m.par) AND (coalesce(v.fremgang, m.fremgang), coalesce(v.tilbagegang, m.tilbagegang), coalesce(v.blandet, m.blandet), coalesce(v.uaendret, m.uaendret), coalesce(v.fastholdt, m.fastholdt)) = (m.fremgang, m.tilbagegang, m.blandet, m.uaendret, m.fastholdt)
				AND (u.aar IS NULL OR i.aar IS NULL OR i.taeller IS NOT NULL AND i.naevner IS NOT NULL AND (u.programmer > 1 OR u.kataloger = 1 AND (u.par, u.fremgang) = (i.naevner, i.taeller) AND v.fremgang IS NOT NULL)), false) AS med
		FROM udsatte_maal.kompas_program r
			JOIN udsatte_maal.kompas_omraade m ON m.kommune_kode = r.kommune_kode AND m.aar = r.aar AND m.katalog_kode = r.katalog_kode AND m.rolle = r.rolle
			LEFT JOIN udsatte_bi.kompas_omraade v ON v.kommune_kode = r.kommune_kode AND v.aar = r.aar AND v.katalog_kode = r.katalog_kode AND v.rolle = r.rolle
			LEFT JOIN u ON u.kommune_kode = r.kommune_kode AND u.aar = r.aar AND r.rolle = ''myndighed'' AND r.evidensbaseret
			LEFT JOIN i ON i.kommune_kode = u.kommune_kode AND i.aar = u.aar
			CROSS JOIN LATERAL (SELECT coalesce(u.programmer = 1 AND i.aar IS NOT NULL, false) AS alene) e
			CROSS JOIN LATERAL (SELECT array_remove(ARRAY[CASE WHEN v.fremgang IS NULL THEN ''fremgang'' END, CASE WHEN v.tilbagegang IS NULL OR e.alene THEN ''tilbagegang'' END, CASE WHEN v.blandet IS NULL OR e.alene THEN ''blandet'' END, CASE WHEN v.uaendret IS NULL OR e.alene THEN ''uaendret'' END], NULL) AS skjulte) f)
SELECT concat_ws('' '', c.kommune_kode, c.aar, c.katalog_kode, c.rolle, c.program_kode), make_date(c.aar, 12, 31), ''kompas_program'', CASE WHEN c.vises THEN jsonb_build_object(''kommune_kode'', c.kommune_kode, ''program_kode'', c.program_kode, ''aar'', c.aar, ''katalog_kode'', c.katalog_kode, ''rolle'', c.rolle) END, c.del, c.antal, c.personer, c.dimensioner, c.vist
FROM (SELECT g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.program_kode, g.sted = ''i'' AND d.vises AS vises, d.del,
		count(*) FILTER (WHERE (d.grov IS NULL OR g.grov = d.grov) AND (d.fin IS NULL OR g.fin = d.fin) AND (d.finest IS NULL OR g.finest = d.finest)) AS antal,
		count(DISTINCT g.borger_id) FILTER (WHERE (d.grov IS NULL OR g.grov = d.grov) AND (d.fin IS NULL OR g.fin = d.fin) AND (d.finest IS NULL OR g.finest = d.finest)) AS personer,
		ARRAY[g.sted, d.grov, d.fin, d.finest] AS dimensioner,
		CASE WHEN g.sted IS NULL OR g.alene AND g.sted = ''i'' AND d.del IN (''par'', ''fremgang'') AND d.vises THEN ''vis'' END AS vist
	FROM (SELECT k.kommune_kode, k.aar, k.katalog_kode, k.rolle, k.program_kode, k.alene, k.skjulte, k.uden_fastholdt, b.borger_id, h.sted,
			CASE WHEN b.udfald IS NULL THEN ''enkelt'' ELSE ''par'' END AS grov,
			CASE WHEN b.udfald = ANY (k.skjulte) THEN ''andre'' ELSE coalesce(b.udfald, ''enkelt'') END AS fin,
			CASE WHEN b.udfald = ANY (k.skjulte) THEN ''andre'' WHEN b.udfald_maal = ''fastholdt'' AND NOT k.uden_fastholdt THEN ''fastholdt'' ELSE coalesce(b.udfald, ''enkelt'') END AS finest
		FROM k
			JOIN udsatte_maal.kompas_barn_aar b ON b.kommune_kode = k.kommune_kode AND b.aar = k.aar AND b.katalog_kode = k.katalog_kode AND b.rolle = k.rolle
			LEFT JOIN p ON p.borger_id = b.borger_id AND p.katalog_kode = b.katalog_kode AND p.rolle = b.rolle AND p.enhed_kode = b.enhed_kode AND p.aar = b.aar AND p.program_kode = k.program_kode
			CROSS JOIN LATERAL (VALUES (CASE WHEN p.program_kode IS NULL THEN ''ude'' ELSE ''i'' END), (NULL)) h(sted)
		WHERE k.med) g
		CROSS JOIN udsatte.intern_kompas_dele() d
	WHERE (d.fin IS NULL OR d.fin <> ALL (g.skjulte)) AND (d.del <> ''fastholdt'' OR NOT g.uden_fastholdt)
	GROUP BY g.kommune_kode, g.aar, g.katalog_kode, g.rolle, g.program_kode, g.sted, g.alene, d.del, d.grov, d.fin, d.finest, d.vises
	UNION ALL
	SELECT k.kommune_kode, k.aar, k.katalog_kode, k.rolle, k.program_kode, true, d.del, (k.raekke ->> d.del)::bigint, NULL, NULL, ''skjult''
	FROM k
		CROSS JOIN udsatte.intern_kompas_dele() d
	WHERE d.vises AND (NOT k.med OR d.fin = ANY (k.skjulte) OR d.del = ''fastholdt'' AND k.uden_fastholdt)) c'),
	('kompas_radar', 'SELECT concat_ws('' '', r.kommune_kode, r.aar, r.katalog_kode, r.rolle, r.nr), make_date(r.aar, 12, 31), ''kompas_radar'', jsonb_build_object(''kommune_kode'', r.kommune_kode, ''enhed_kode'', r.enhed_kode, ''aar'', r.aar, ''katalog_kode'', r.katalog_kode, ''rolle'', r.rolle, ''nr'', r.nr), d.del, d.antal, NULL::bigint, ARRAY[r.enhed_kode, d.udfald]
FROM udsatte_maal.kompas_radar r
	CROSS JOIN LATERAL (VALUES (''antal'', NULL, r.antal), (''fremgang'', ''fremgang'', r.fremgang), (''uaendret'', ''uaendret'', r.uaendret), (''tilbagegang'', ''tilbagegang'', r.tilbagegang)) d(del, udfald, antal)'),
	('kompas_radar_niveau', 'WITH v AS MATERIALIZED (SELECT b.* FROM udsatte_bi.kompas_radar b WHERE b.enhed_kode IS NULL),
	g AS MATERIALIZED (SELECT n.kommune_kode, n.aar, n.katalog_kode, n.rolle, n.nr, coalesce((v.antal, v.fremgang, v.uaendret, v.tilbagegang) = (sum(n.antal), sum(n.fremgang), sum(n.uaendret), sum(n.tilbagegang)) AND min(n.antal) >= $2, false) AS vises, bool_and((n.fremgang = 0 OR n.fremgang >= $2) AND (n.uaendret = 0 OR n.uaendret >= $2) AND (n.tilbagegang = 0 OR n.tilbagegang >= $2)) AS udfald
		FROM udsatte_maal.kompas_niveau_aar n
			LEFT JOIN v ON v.kommune_kode = n.kommune_kode AND v.aar = n.aar AND v.katalog_kode = n.katalog_kode AND v.rolle = n.rolle AND v.nr = n.nr
		GROUP BY n.kommune_kode, n.aar, n.katalog_kode, n.rolle, n.nr, v.antal, v.fremgang, v.uaendret, v.tilbagegang)
SELECT concat_ws('' '', n.kommune_kode, n.aar, n.katalog_kode, n.rolle, n.nr), make_date(n.aar, 12, 31), ''kompas_niveau_aar'', CASE WHEN g.vises THEN jsonb_build_object(''kommune_kode'', n.kommune_kode, ''aar'', n.aar, ''katalog_kode'', n.katalog_kode, ''rolle'', n.rolle, ''nr'', n.nr, ''foerste_fase'', n.foerste_fase) END, d.del, d.antal, NULL::bigint, NULL::text[], CASE WHEN g.vises AND (g.udfald OR d.del = ''antal'') THEN ''vis'' ELSE ''skjult'' END AS vist
FROM udsatte_maal.kompas_niveau_aar n
	JOIN g ON g.kommune_kode = n.kommune_kode AND g.aar = n.aar AND g.katalog_kode = n.katalog_kode AND g.rolle = n.rolle AND g.nr = n.nr
	CROSS JOIN LATERAL (VALUES (''antal'', n.antal), (''fremgang'', n.fremgang), (''uaendret'', n.uaendret), (''tilbagegang'', n.tilbagegang)) d(del, antal)'),
	('kompas_enighed_aar', 'WITH o AS MATERIALIZED (SELECT m.kommune_kode, m.aar, m.katalog_kode, m.rolle FROM udsatte_maal.kompas_omraade m JOIN udsatte_bi.kompas_omraade v ON v.kommune_kode = m.kommune_kode AND v.aar = m.aar AND v.katalog_kode = m.katalog_kode AND v.rolle = m.rolle AND v.antal = m.antal)
SELECT concat_ws('' '', e.kommune_kode, e.aar, e.katalog_kode, e.rolle, e.anden_rolle, e.nr), make_date(e.aar, 12, 31), ''kompas_enighed_aar'', CASE WHEN o.aar IS NOT NULL AND a.aar IS NOT NULL AND e.vises THEN jsonb_build_object(''kommune_kode'', e.kommune_kode, ''aar'', e.aar, ''katalog_kode'', e.katalog_kode, ''rolle'', e.rolle, ''anden_rolle'', e.anden_rolle, ''nr'', e.nr) END, e.del, e.antal, e.personer, CASE WHEN o.aar IS NOT NULL AND a.aar IS NOT NULL THEN ARRAY[e.grov, e.fin] END, CASE WHEN o.aar IS NULL OR a.aar IS NULL THEN ''skjult'' END AS vist
FROM (SELECT b.kommune_kode, b.aar, b.katalog_kode, b.rolle, b.anden_rolle, b.nr, d.del, d.grov, d.fin, d.vises,
		count(*) FILTER (WHERE abs(b.forskel) BETWEEN d.mindst AND d.hoejst) AS antal,
		count(DISTINCT b.borger_id) FILTER (WHERE abs(b.forskel) BETWEEN d.mindst AND d.hoejst) AS personer
	FROM udsatte_maal.kompas_barn_enighed b
		CROSS JOIN (VALUES (''antal'', NULL, NULL, true, 0, 9), (''inden_for_en'', ''inden'', NULL, true, 0, 1), (''enige'', ''inden'', ''enige'', true, 0, 0), (''et_point'', ''inden'', ''et_point'', false, 1, 1), (''uden_for'', ''uden'', NULL, false, 2, 9), (''uden_for'', ''uden'', ''uden'', false, 2, 9)) d(del, grov, fin, vises, mindst, hoejst)
	GROUP BY b.kommune_kode, b.aar, b.katalog_kode, b.rolle, b.anden_rolle, b.nr, d.del, d.grov, d.fin, d.vises) e
	LEFT JOIN o ON o.kommune_kode = e.kommune_kode AND o.aar = e.aar AND o.katalog_kode = e.katalog_kode AND o.rolle = e.rolle
	LEFT JOIN o a ON a.kommune_kode = e.kommune_kode AND a.aar = e.aar AND a.katalog_kode = e.katalog_kode AND a.rolle = e.anden_rolle'),
	('kompas_sikker_forandring_aar', 'WITH v AS MATERIALIZED (SELECT b.* FROM udsatte_bi.kompas_radar b WHERE b.enhed_kode IS NULL)
SELECT concat_ws('' '', f.kommune_kode, f.aar, f.katalog_kode, f.rolle, f.nr), make_date(f.aar, 12, 31), ''kompas_sikker_forandring_aar'', CASE WHEN f.vises THEN jsonb_build_object(''kommune_kode'', f.kommune_kode, ''aar'', f.aar, ''katalog_kode'', f.katalog_kode, ''rolle'', f.rolle, ''nr'', f.nr) END, d.del, d.antal, NULL::bigint, NULL::text[], CASE WHEN f.vises THEN ''vis'' ELSE ''skjult'' END AS vist
FROM (SELECT s.*, coalesce((v.antal, v.fremgang, v.uaendret, v.tilbagegang) = (m.antal, m.fremgang, m.uaendret, m.tilbagegang) AND m.antal = s.antal AND (SELECT bool_and(x = 0 OR x >= $2) FROM unnest(ARRAY[s.sikker_fremgang, m.fremgang - s.sikker_fremgang, m.uaendret, m.tilbagegang - s.sikker_tilbagegang, s.sikker_tilbagegang]) x), false) AS vises
	FROM udsatte_maal.kompas_sikker_forandring_aar s
		LEFT JOIN udsatte_maal.kompas_radar m ON m.kommune_kode = s.kommune_kode AND m.enhed_kode IS NULL AND m.aar = s.aar AND m.katalog_kode = s.katalog_kode AND m.rolle = s.rolle AND m.nr = s.nr
		LEFT JOIN v ON v.kommune_kode = s.kommune_kode AND v.aar = s.aar AND v.katalog_kode = s.katalog_kode AND v.rolle = s.rolle AND v.nr = s.nr) f
	CROSS JOIN LATERAL (VALUES (''antal'', f.antal), (''sikker_fremgang'', f.sikker_fremgang), (''uaendret'', f.uaendret), (''sikker_tilbagegang'', f.sikker_tilbagegang)) d(del, antal)'),
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
	CROSS JOIN LATERAL (VALUES (''antal'', r.kode, r.antal), (''i_alt'', NULL, r.i_alt)) d(del, kode, antal)'),
	('programdeltagere', 'SELECT concat_ws('' '', p.program_kode, p.aar), make_date(p.aar, 12, 31), ''programdeltagere'', jsonb_build_object(''program_kode'', p.program_kode, ''aar'', p.aar), ''deltagere'', p.deltagere, NULL::bigint, ARRAY[d.kode]
FROM udsatte_maal.programdeltagere p
	CROSS JOIN (VALUES (NULL), (''alle'')) d(kode)'),
	('fakta_omraade', 'SELECT concat_ws('' '', f.kommune_kode, f.aar), make_date(f.aar, 12, 31), ''fakta_omraade'', jsonb_build_object(''kommune_kode'', f.kommune_kode, ''aar'', f.aar), d.del, d.antal, NULL::bigint, ARRAY[d.grov, d.fin]
FROM udsatte_maal.fakta_omraade f
	CROSS JOIN LATERAL (VALUES (''hjulpet'', NULL, NULL, f.hjulpet_i_alt), (''forebyggende'', ''forebyggende'', NULL, f.forebyggende), (''forebyggende'', ''forebyggende'', ''forebyggende'', f.forebyggende), (''anbragte'', ''anbragte'', NULL, f.anbragte), (''anbragte_0_17'', ''anbragte'', ''0-17'', f.anbragte_0_17), (''anbragte_18_22'', ''anbragte'', ''18-22'', f.anbragte_18_22)) d(del, grov, fin, antal)'),
	('anbringelse_fordeling', 'WITH v AS MATERIALIZED (SELECT m.kommune_kode, m.periode_type, m.periode_slut, min(CASE WHEN m.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END) AS i_alt, min(CASE WHEN m.taeller IS NULL THEN ''skjult'' ELSE ''vis'' END) FILTER (WHERE m.indikator = ''anb_familiepleje_andel'') AS familiepleje, min(CASE WHEN m.taeller IS NULL OR m.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END) FILTER (WHERE m.indikator = ''anb_familiepleje_andel'') AS andre, min(CASE WHEN m.taeller IS NULL THEN ''skjult'' ELSE ''vis'' END) FILTER (WHERE m.indikator = ''anb_netvaerkspleje_andel'') AS netvaerk
		FROM udsatte_bi.maal_alle m
		WHERE m.indikator IN (''anb_familiepleje_andel'', ''anb_netvaerkspleje_andel'') AND m.enhed_kode IS NULL
		GROUP BY m.kommune_kode, m.periode_type, m.periode_slut)
SELECT concat_ws('' '', a.kommune_kode, a.dato, a.aldersgruppe), a.dato, ''anbringelse_fordeling'', a.noegle, d.del, d.antal, NULL::bigint, ARRAY[d.grov, d.fin, d.sted], CASE WHEN a.aldersgruppe = ''0-17'' THEN CASE WHEN d.grov IS NULL THEN v.i_alt WHEN d.fin IS NULL AND d.grov = ''familiepleje'' THEN v.familiepleje WHEN d.fin IS NULL THEN v.andre WHEN d.sted IS NULL AND d.fin = ''netvaerk'' THEN v.netvaerk END END AS vist
FROM (SELECT x.kommune_kode, x.periode_type, x.dato, x.aldersgruppe, x.opdeling, x.antal, x.i_alt, CASE WHEN x.vises THEN jsonb_build_object(''kommune_kode'', x.kommune_kode, ''periode_type'', x.periode_type, ''dato'', x.dato, ''aldersgruppe'', x.aldersgruppe, ''opdeling'', x.opdeling, ''stedtype_kode'', x.stedtype_kode) END AS noegle, x.grov, x.fin, x.sted
	FROM (SELECT f.kommune_kode, f.periode_type, f.dato, f.aldersgruppe, f.opdeling, f.stedtype_kode, f.antal, f.i_alt, true AS vises, CASE WHEN f.opdeling IN (''familiepleje'', ''netvaerk'') OR t.familiepleje OR t.netvaerk THEN ''familiepleje'' WHEN f.opdeling = ''stedtype'' THEN ''andre'' END AS grov, CASE WHEN f.opdeling = ''netvaerk'' OR t.netvaerk THEN ''netvaerk'' WHEN t.familiepleje THEN ''familiepleje'' WHEN f.opdeling = ''stedtype'' THEN ''andre'' END AS fin, f.stedtype_kode::text AS sted
		FROM udsatte_maal.anbringelse_fordeling f
			LEFT JOIN udsatte_register.stedtype t ON t.stedtype_kode = f.stedtype_kode
		UNION ALL
		SELECT f.kommune_kode, f.periode_type, f.dato, f.aldersgruppe, ''rest'', NULL, sum(CASE f.opdeling WHEN m.hele THEN f.antal ELSE -f.antal END)::integer, max(f.i_alt), false, m.grov, m.fin, NULL
		FROM udsatte_maal.anbringelse_fordeling f
			JOIN (VALUES (''i_alt'', ''familiepleje'', ''andre'', NULL), (''i_alt'', ''familiepleje'', ''andre'', ''andre''), (''familiepleje'', ''netvaerk'', ''familiepleje'', ''familiepleje'')) m(hele, del, grov, fin) ON f.opdeling IN (m.hele, m.del)
		GROUP BY f.kommune_kode, f.periode_type, f.dato, f.aldersgruppe, m.hele, m.del, m.grov, m.fin) x
	WHERE x.periode_type <> ''aar'' OR to_char(x.dato, ''MMDD'') = ''1231'') a
	CROSS JOIN LATERAL (VALUES (''antal'', a.grov, a.fin, a.sted, a.antal), (''i_alt'', NULL, NULL, NULL, a.i_alt)) d(del, grov, fin, sted, antal)
	LEFT JOIN v ON v.kommune_kode = a.kommune_kode AND v.periode_type = a.periode_type AND v.periode_slut = a.dato'),
	('sikkerhedsplan_status', 'WITH v AS MATERIALIZED (SELECT m.indikator, m.kommune_kode, m.aar, m.taeller, m.naevner FROM udsatte_bi.maal_alle m WHERE m.indikator LIKE ''sik\_%'' AND m.periode_type = ''aar'' AND m.enhed_kode IS NULL)
SELECT concat_ws('' '', s.kommune_kode, s.aar), make_date(s.aar, 12, 31), ''sikkerhedsplan_status'', jsonb_build_object(''kommune_kode'', s.kommune_kode, ''aar'', s.aar), d.del, d.antal, NULL::bigint, ARRAY[d.tal, d.grov, d.fin], CASE WHEN d.indikator IS NOT NULL THEN CASE WHEN d.felt <> ''naevner'' AND v.taeller IS NULL OR d.felt <> ''taeller'' AND v.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END END AS vist
FROM udsatte_maal.sikkerhedsplan_status s
	CROSS JOIN LATERAL (VALUES (''begyndte'', ''begyndte'', NULL, NULL, s.begyndte, ''sik_begyndte_antal'', ''taeller''), (''begyndte'', ''begyndte'', ''begyndte'', NULL, s.begyndte, NULL, NULL), (''begyndte'', ''begyndte'', ''begyndte'', ''begyndte'', s.begyndte, NULL, NULL),
		(''afsluttede'', ''afsluttede'', NULL, NULL, s.afsluttede, ''sik_afsluttede_antal'', ''taeller''), (''oplyst'', ''afsluttede'', ''oplyst'', NULL, s.hjemme + s.anbragt, ''sik_hjemme_andel'', ''naevner''), (''hjemme'', ''afsluttede'', ''oplyst'', ''hjemme'', s.hjemme, ''sik_hjemme_antal'', ''taeller''), (''anbragt'', ''afsluttede'', ''oplyst'', ''anbragt'', s.anbragt, ''sik_anbragt_antal'', ''taeller''), (''uoplyst'', ''afsluttede'', ''uoplyst'', NULL, s.uoplyst, NULL, NULL), (''uoplyst'', ''afsluttede'', ''uoplyst'', ''uoplyst'', s.uoplyst, NULL, NULL),
		(''fulgt'', ''fulgt'', NULL, NULL, s.fulgt_12_mdr, ''sik_stadig_hjemme_12_mdr_andel'', ''naevner''), (''stadig_hjemme'', ''fulgt'', ''stadig_hjemme'', NULL, s.stadig_hjemme_12_mdr, ''sik_stadig_hjemme_12_mdr_andel'', ''taeller''), (''stadig_hjemme'', ''fulgt'', ''stadig_hjemme'', ''stadig_hjemme'', s.stadig_hjemme_12_mdr, NULL, NULL), (''ikke_hjemme'', ''fulgt'', ''ikke_hjemme'', NULL, s.fulgt_12_mdr - s.stadig_hjemme_12_mdr, ''sik_stadig_hjemme_12_mdr_andel'', ''rest''), (''ikke_hjemme'', ''fulgt'', ''ikke_hjemme'', ''ikke_hjemme'', s.fulgt_12_mdr - s.stadig_hjemme_12_mdr, NULL, NULL)) d(del, tal, grov, fin, antal, indikator, felt)
	LEFT JOIN v ON v.indikator = d.indikator AND v.kommune_kode = s.kommune_kode AND v.aar = s.aar
WHERE d.antal IS NOT NULL AND (d.indikator IS NULL OR v.indikator IS NOT NULL OR d.antal = 0)'),
	('program_oversigt', 'WITH v AS MATERIALIZED (SELECT m.kommune_kode, m.aar, m.taeller FROM udsatte_bi.maal_alle m WHERE m.indikator = ''prog_deltagere_antal'' AND m.periode_type = ''aar'' AND m.enhed_kode IS NULL)
SELECT concat_ws('' '', p.kommune_kode, p.aar), make_date(p.aar, 12, 31), ''program_oversigt'', CASE WHEN p.program_kode IS NOT NULL AND p.vises THEN jsonb_build_object(''kommune_kode'', p.kommune_kode, ''program_kode'', p.program_kode, ''aar'', p.aar) END, p.del, p.antal, NULL::bigint, ARRAY[p.tal, p.evidens, p.program_kode, p.fin], CASE WHEN p.del = ''begyndte'' AND p.evidens = ''true'' AND p.program_kode IS NULL AND p.fin IS NULL AND v.kommune_kode IS NOT NULL THEN CASE WHEN v.taeller IS NULL THEN ''skjult'' ELSE ''vis'' END END AS vist
FROM (SELECT o.kommune_kode, o.aar, d.tal, d.del, d.vises, o.evidensbaseret::text AS evidens, o.program_kode, d.fin, sum(d.antal)::bigint AS antal
	FROM udsatte_maal.program_oversigt o
		CROSS JOIN LATERAL (VALUES (''begyndte'', ''begyndte'', true, NULL, o.begyndte), (''begyndte'', ''i_maalgruppe'', true, ''i_maalgruppe'', o.i_maalgruppe), (''begyndte'', ''uden_for'', true, ''uden_for'', o.begyndte - o.i_maalgruppe), (''begyndte'', ''begyndte'', false, ''uden_maalgruppe'', CASE WHEN o.i_maalgruppe IS NULL THEN o.begyndte END),
			(''afsluttede'', ''afsluttede'', true, NULL, o.afsluttede), (''afsluttede'', ''gennemfoerte'', true, ''gennemfoert'', o.gennemfoerte), (''afsluttede'', ''ikke_gennemfoerte'', true, ''ikke_gennemfoert'', o.afsluttede - o.gennemfoerte)) d(tal, del, vises, fin, antal)
	WHERE d.antal IS NOT NULL
	GROUP BY o.kommune_kode, o.aar, d.tal, d.del, d.vises, d.fin, ROLLUP (o.evidensbaseret, o.program_kode)) p
	LEFT JOIN v ON v.kommune_kode = p.kommune_kode AND v.aar = p.aar
UNION ALL
SELECT concat_ws('' '', o.kommune_kode, o.aar), make_date(o.aar, 12, 31), ''program_oversigt'', jsonb_build_object(''kommune_kode'', o.kommune_kode, ''program_kode'', o.program_kode, ''aar'', o.aar), d.del, d.antal, NULL::bigint, NULL::text[], CASE WHEN d.vist = d.antal THEN ''vis'' ELSE ''skjult'' END
FROM udsatte_maal.program_oversigt o
	LEFT JOIN udsatte_bi.kompas_program k ON k.kommune_kode = o.kommune_kode AND k.program_kode = o.program_kode AND k.aar = o.aar AND k.rolle = ''myndighed'' AND k.katalog_kode = o.katalog_kode
	CROSS JOIN LATERAL (VALUES (''par'', o.kompas_par, k.par), (''fremgang'', o.kompas_fremgang, k.fremgang), (''uaendret'', o.kompas_uaendret, k.uaendret), (''tilbagegang'', o.kompas_tilbagegang, k.tilbagegang)) d(del, antal, vist)
WHERE d.antal IS NOT NULL'),
	('socialt_barometer', 'WITH v AS MATERIALIZED (SELECT n.indikator, n.kommune_kode, n.periode_start, n.bydel_nr, n.aldersgruppe, n.taeller, n.naevner FROM udsatte_bi.noegletal n WHERE n.indikator LIKE ''bar\_%'' AND n.periode_type = ''aar'')
SELECT concat_ws('' '', b.kommune_kode, b.kode, b.aar), make_date(b.aar, 12, 31), ''socialt_barometer'', jsonb_build_object(''kommune_kode'', b.kommune_kode, ''kode'', b.kode, ''aar'', b.aar, ''bydel_nr'', b.bydel_nr, ''aldersgruppe'', b.aldersgruppe), d.del, d.antal, NULL::bigint, ARRAY[b.bydel_nr::text, b.aldersgruppe, d.kode], CASE WHEN v.indikator IS NOT NULL THEN CASE WHEN d.del <> ''naevner'' AND v.taeller IS NULL OR d.del <> ''taeller'' AND v.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END END AS vist
FROM udsatte_maal.socialt_barometer b
	CROSS JOIN LATERAL (VALUES (''taeller'', ''taeller'', b.taeller), (''rest'', ''rest'', b.naevner - b.taeller), (''naevner'', NULL, b.naevner)) d(del, kode, antal)
	LEFT JOIN v ON v.indikator = ''bar_'' || b.kode AND v.kommune_kode = b.kommune_kode AND v.periode_start = make_date(b.aar, 1, 1) AND v.bydel_nr IS NOT DISTINCT FROM b.bydel_nr AND v.aldersgruppe IS NOT DISTINCT FROM b.aldersgruppe');
