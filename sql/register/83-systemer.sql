-- Shipped rows: what the other systems need beside their indicators.

INSERT INTO udsatte_register.kalkulationsrente (rente, navn, proveniens)
VALUES (0, 'Uden diskontering', 'antagelse'),
	(0.035, 'Finansministeriets kalkulationsrente fra 2021, de første 35 år', 'antagelse'),
	(0.04, 'Finansministeriets kalkulationsrente 2013-2020, de første 35 år', 'antagelse'),
	(0.05, 'Finansministeriets kalkulationsrente til 2013', 'antagelse');

INSERT INTO udsatte_register.barometer_indikator (kode, navn, retning, kilde)
VALUES ('kontanthjaelp', 'Børn og unge i familier på kontanthjælp', 'ned', 'Antagelse: barometerets egne indikatorer er ikke kendt'),
	('lav_indkomst', 'Børn og unge i familier med lav indkomst', 'ned', 'Antagelse: barometerets egne indikatorer er ikke kendt'),
	('enlig_forsoerger', 'Børn og unge hos en enlig forsørger', NULL, 'Antagelse: barometerets egne indikatorer er ikke kendt'),
	('uden_uddannelse_job', 'Børn og unge uden dagtilbud, skole, uddannelse eller job', 'ned', 'Antagelse: barometerets egne indikatorer er ikke kendt');

INSERT INTO udsatte_register.maalgruppe_skoen (kommune_kode, kode, navn, antal, kilde)
VALUES (101, 'rusmidler_under_25', 'Børn og unge under 25 år i familier med rusmiddelproblemer (mindst)', 21000, 'Rammepapir om børn og unge i familier med rusmiddelproblemer, afsnit 1'),
	(101, 'alkohol_under_25', 'Børn og unge under 25 år i familier med alkoholproblemer (ca.)', 15000, 'Evalueringen af De Drikker Derhjemme, efter Sundhedsstyrelsens tal');

INSERT INTO udsatte_register.rusmiddelprincip (indikator, princip_nr, princip)
SELECT v.indikator, v.nr, p.princip
FROM (VALUES (1, 'Tidligst mulig indsats: inddragelse af familie og netværk'),
		(2, 'Specialiseret hjælp til alle i målgruppen'),
		(3, 'Mindste indgriben og fleksibilitet'),
		(4, 'Organisering, der sikrer at flest får hjælp'),
		(5, 'Klare snitflader og brobygning til det rette tilbud'),
		(6, 'Registrering, opfølgning og udvikling'),
		(7, 'Størst mulig effekt af indsatserne'),
		(8, 'Bedste ressourceudnyttelse')) p(nr, princip)
	JOIN (VALUES ('rus_yngste_andel', 1), ('rus_familie_netvaerk_andel', 1),
		('rus_bro_rusmiddelbehandling_andel', 1), ('rus_soeskende_antal', 1),
		('rus_forloeb_antal', 2), ('rus_ydelse_spaedboern_antal', 2),
		('rus_ydelse_individuel_antal', 2), ('rus_ydelse_familie_antal', 2),
		('rus_ydelse_gravid_antal', 2), ('rus_ydelse_gruppe_antal', 2),
		('rus_paragraf_11_andel', 3), ('rus_kort_forloeb_andel', 3),
		('rus_forloeb_pr_1000', 4), ('rus_alkohol_forloeb_pr_1000', 4),
		('rus_udgaaende_andel', 4), ('rus_frontpersonale_andel', 4),
		('rus_bydele_andel', 4), ('rus_brobygget_andel', 5),
		('rus_brobygning_modtaget_andel', 5), ('rus_henvendelser_antal', 6),
		('rus_deltagere_antal', 6), ('rus_kompetence_antal', 6),
		('rus_fremgang_andel', 7), ('rus_tilbagegang_andel', 7),
		('rus_fremgang_sikkerhed_andel', 7), ('rus_fremgang_trivsel_andel', 7),
		('rus_fremgang_skole_andel', 7),
		('rus_fremgang_konfliktniveau_andel', 7),
		('rus_fremgang_relationer_andel', 7), ('rus_tilfreds_andel', 7),
		('rus_forloeb_pr_aarsvaerk', 8)) v(indikator, nr) ON v.nr = p.nr;
