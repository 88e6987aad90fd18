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
	('kompas_omraade', 310, 'kompas', '{"enkelt": ["antal", "par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_enhed', 311, 'kompas', '{"enkelt": ["antal", "par_andel"], "antal": ["antal", "par_andel"], "par": ["par", "par_andel", "fremgang_andel", "nedre95", "oevre95", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95", "median_dage"], "fremgang": ["fremgang", "fremgang_andel", "nedre95", "oevre95"], "tilbagegang": ["tilbagegang", "tilbagegang_andel", "tilbagegang_nedre95", "tilbagegang_oevre95"], "uaendret": ["uaendret", "fastholdt"], "blandet": ["blandet"], "fastholdt": ["fastholdt"]}'),
	('kompas_radar', 312, 'kompas_radar', '{"aldrig": ["maal_antal", "maal_gennemsnit", "gulv", "loft"], "antal": ["antal", "foerste_gennemsnit", "seneste_gennemsnit", "forandring", "nedre95", "oevre95", "srm"], "fremgang": ["fremgang"], "uaendret": ["uaendret"], "tilbagegang": ["tilbagegang"]}'),
	('kompas_daekning', 313, 'kompas_daekning', '{"burde": ["burde", "daekning", "nedre95", "oevre95"], "maalt": ["maalt", "daekning", "nedre95", "oevre95"], "rest": ["daekning", "nedre95", "oevre95"]}'),
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
	('program_oversigt', 363, 'program_oversigt', '{"begyndte": ["begyndte", "maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "i_maalgruppe": ["i_maalgruppe", "maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "uden_for": ["maalgruppe_andel", "maalgruppe_nedre95", "maalgruppe_oevre95"], "afsluttede": ["afsluttede", "gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "gennemfoerte": ["gennemfoerte", "gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "ikke_gennemfoerte": ["gennemfoert_andel", "gennemfoert_nedre95", "gennemfoert_oevre95"], "par": ["kompas_par", "fremgang_andel", "nedre95", "oevre95"], "fremgang": ["kompas_fremgang", "fremgang_andel", "nedre95", "oevre95"], "uaendret": ["kompas_uaendret"], "tilbagegang": ["kompas_tilbagegang"], "ikke_fremgang": ["fremgang_andel", "nedre95", "oevre95"]}'),
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
			(''afsluttede'', ''afsluttede'', true, NULL, o.afsluttede), (''afsluttede'', ''gennemfoerte'', true, ''gennemfoert'', o.gennemfoerte), (''afsluttede'', ''ikke_gennemfoerte'', true, ''ikke_gennemfoert'', o.afsluttede - o.gennemfoerte),
			(''par'', ''par'', true, NULL, o.kompas_par), (''par'', ''fremgang'', true, ''fremgang'', o.kompas_fremgang), (''par'', ''uaendret'', true, ''uaendret'', o.kompas_uaendret), (''par'', ''tilbagegang'', true, ''tilbagegang'', o.kompas_tilbagegang), (''par'', ''par'', false, ''andre'', o.kompas_par - o.kompas_fremgang - o.kompas_uaendret - o.kompas_tilbagegang)) d(tal, del, vises, fin, antal)
	WHERE d.antal IS NOT NULL
	GROUP BY o.kommune_kode, o.aar, d.tal, d.del, d.vises, d.fin, ROLLUP (o.evidensbaseret, o.program_kode)) p
	LEFT JOIN v ON v.kommune_kode = p.kommune_kode AND v.aar = p.aar'),
	('socialt_barometer', 'WITH v AS MATERIALIZED (SELECT n.indikator, n.kommune_kode, n.periode_start, n.bydel_nr, n.aldersgruppe, n.taeller, n.naevner FROM udsatte_bi.noegletal n WHERE n.indikator LIKE ''bar\_%'' AND n.periode_type = ''aar'')
SELECT concat_ws('' '', b.kommune_kode, b.kode, b.aar), make_date(b.aar, 12, 31), ''socialt_barometer'', jsonb_build_object(''kommune_kode'', b.kommune_kode, ''kode'', b.kode, ''aar'', b.aar, ''bydel_nr'', b.bydel_nr, ''aldersgruppe'', b.aldersgruppe), d.del, d.antal, NULL::bigint, ARRAY[b.bydel_nr::text, b.aldersgruppe, d.kode], CASE WHEN v.indikator IS NOT NULL THEN CASE WHEN d.del <> ''naevner'' AND v.taeller IS NULL OR d.del <> ''taeller'' AND v.naevner IS NULL THEN ''skjult'' ELSE ''vis'' END END AS vist
FROM udsatte_maal.socialt_barometer b
	CROSS JOIN LATERAL (VALUES (''taeller'', ''taeller'', b.taeller), (''rest'', ''rest'', b.naevner - b.taeller), (''naevner'', NULL, b.naevner)) d(del, kode, antal)
	LEFT JOIN v ON v.indikator = ''bar_'' || b.kode AND v.kommune_kode = b.kommune_kode AND v.periode_start = make_date(b.aar, 1, 1) AND v.bydel_nr IS NOT DISTINCT FROM b.bydel_nr AND v.aldersgruppe IS NOT DISTINCT FROM b.aldersgruppe');
