-- Shipped rows: measures of both laws, place types, programmes, compass.

INSERT INTO udsatte_register.foranstaltningstype (type_kode, lov, paragraf, navn, gruppe, kle, gyldig_fra, gyldig_til)
VALUES ('SEL-11-2', 'serviceloven', '§ 11, stk. 2', 'Familierådgivning', 'raadgivning', '27.12.06', '2011-01-01', '2023-12-31'),
	('SEL-11-3', 'serviceloven', '§ 11, stk. 3', 'Forebyggende indsats: konsulentbistand, grupper, familieplanlægning og andet', 'raadgivning', '27.12.06', '2011-01-01', '2023-12-31'),
	('SEL-52-3-1', 'serviceloven', '§ 52, stk. 3, nr. 1', 'Ophold i dagtilbud, fritidshjem, ungdomsklub m.v.', 'forebyggende', '27.27.03', '2011-01-01', '2023-12-31'),
	('SEL-52-3-2', 'serviceloven', '§ 52, stk. 3, nr. 2', 'Praktisk, pædagogisk eller anden støtte i hjemmet', 'forebyggende', '27.27.06', '2011-01-01', '2023-12-31'),
	('SEL-52-3-3', 'serviceloven', '§ 52, stk. 3, nr. 3', 'Familiebehandling eller behandling af barnets eller den unges problemer', 'forebyggende', '27.27.09', '2011-01-01', '2023-12-31'),
	('SEL-52-3-4', 'serviceloven', '§ 52, stk. 3, nr. 4', 'Døgnophold for hele familien', 'forebyggende', '27.27.12', '2011-01-01', '2023-12-31'),
	('SEL-52-3-5', 'serviceloven', '§ 52, stk. 3, nr. 5', 'Aflastningsordning', 'forebyggende', '27.27.15', '2011-01-01', '2023-12-31'),
	('SEL-52-3-6', 'serviceloven', '§ 52, stk. 3, nr. 6', 'Fast kontaktperson for barnet, den unge eller familien', 'forebyggende', '27.27.24', '2011-01-01', '2023-12-31'),
	('SEL-52-3-7', 'serviceloven', '§ 52, stk. 3, nr. 7', 'Anbringelse uden for hjemmet', 'anbringelse', '27.27.26', '2011-01-01', '2023-12-31'),
	('SEL-52-3-8', 'serviceloven', '§ 52, stk. 3, nr. 8', 'Praktiktilbud med godtgørelse', 'forebyggende', '27.27.51', '2011-01-01', '2023-12-31'),
	('SEL-52-3-9', 'serviceloven', '§ 52, stk. 3, nr. 9', 'Anden hjælp', 'forebyggende', '27.27.54', '2011-01-01', '2023-12-31'),
	('SEL-52A', 'serviceloven', '§ 52 a', 'Økonomisk støtte til forældremyndighedsindehaveren', 'forebyggende', '27.24.09', '2011-01-01', '2023-12-31'),
	('SEL-54', 'serviceloven', '§ 54', 'Støtteperson til forældre ved anbringelse', 'raadgivning', '27.24.15', '2011-01-01', '2023-12-31'),
	('SEL-57A', 'serviceloven', '§ 57 a', 'Forældrepålæg', 'paalaeg', '27.24.24', '2011-01-01', '2023-12-31'),
	('SEL-57B', 'serviceloven', '§ 57 b', 'Ungepålæg', 'paalaeg', '27.24.25', '2011-01-01', '2023-12-31'),
	('SEL-58', 'serviceloven', '§ 58, jf. § 52, stk. 3, nr. 7', 'Anbringelse uden for hjemmet uden samtykke', 'anbringelse', '27.24.27', '2011-01-01', '2023-12-31'),
	('SEL-75', 'serviceloven', '§ 75', 'Foreløbig afgørelse om anbringelse (formandsafgørelse)', 'anbringelse', NULL, '2011-01-01', '2023-12-31'),
	('SEL-76-3-1', 'serviceloven', '§ 76, stk. 3, nr. 1', 'Efterværn: opretholdt døgnophold', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76-3-2', 'serviceloven', '§ 76, stk. 3, nr. 2', 'Efterværn: fast kontaktperson', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76-3-3', 'serviceloven', '§ 76, stk. 3, nr. 3', 'Efterværn: udslusningsordning', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76-3-4', 'serviceloven', '§ 76, stk. 3, nr. 4', 'Efterværn: andre former for støtte', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76-4', 'serviceloven', '§ 76, stk. 4', 'Efterværn: genetableret støtte', 'eftervaern', '27.24.39', '2011-01-01', '2023-12-31'),
	('SEL-76A', 'serviceloven', '§ 76 a', 'Døgnophold for unge med varigt nedsat funktionsevne', 'eftervaern', '27.36.06', '2014-01-01', '2023-12-31'),
	('BL-28', 'barnets_lov', '§§ 28-31', 'Rådgivning og tidligt forebyggende indsats', 'raadgivning', NULL, '2024-01-01', NULL),
	('BL-32-1-1', 'barnets_lov', '§ 32, stk. 1, nr. 1', 'Ophold i dagtilbud, fritidshjem, ungdomsklub, uddannelsessted eller lignende', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-2', 'barnets_lov', '§ 32, stk. 1, nr. 2', 'Praktisk, pædagogisk eller anden støtte i hjemmet', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-3', 'barnets_lov', '§ 32, stk. 1, nr. 3', 'Fast kontaktperson for barnet, den unge eller hele familien', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-4', 'barnets_lov', '§ 32, stk. 1, nr. 4', 'Praktiktilbud med godtgørelse', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-5', 'barnets_lov', '§ 32, stk. 1, nr. 5', 'Familiebehandling eller behandling af barnet eller den unge', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-6', 'barnets_lov', '§ 32, stk. 1, nr. 6', 'Familieanbringelse: døgnophold for hele familien', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-7', 'barnets_lov', '§ 32, stk. 1, nr. 7', 'Støtteophold', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-32-1-8', 'barnets_lov', '§ 32, stk. 1, nr. 8', 'Anden hjælp', 'forebyggende', NULL, '2024-01-01', NULL),
	('BL-38', 'barnets_lov', '§ 38', 'Forældrepålæg', 'paalaeg', NULL, '2024-01-01', NULL),
	('BL-46', 'barnets_lov', '§ 46', 'Anbringelse uden for hjemmet med samtykke', 'anbringelse', NULL, '2024-01-01', NULL),
	('BL-47', 'barnets_lov', '§ 47', 'Anbringelse uden for hjemmet uden samtykke', 'anbringelse', NULL, '2024-01-01', NULL),
	('BL-114', 'barnets_lov', '§ 114', 'Ungestøtte: opretholdt døgnophold', 'eftervaern', NULL, '2024-01-01', NULL),
	('BL-115', 'barnets_lov', '§ 115', 'Ungestøtte: fast kontaktperson og andre former for støtte', 'eftervaern', NULL, '2024-01-01', NULL),
	('BL-116', 'barnets_lov', '§ 116', 'Ungestøtte: genetableret støtte', 'eftervaern', NULL, '2024-01-01', NULL),
	('BL-143', 'barnets_lov', '§ 143', 'Foreløbig afgørelse om anbringelse (formandsafgørelse)', 'anbringelse', NULL, '2024-01-01', NULL);

INSERT INTO udsatte_register.stedtype (stedtype_kode, navn, familiepleje, netvaerk)
VALUES (1, 'Netværksplejefamilie', true, true),
	(6, 'Eget værelse, kollegium eller kollegielignende opholdssted', false, false),
	(7, 'Døgninstitution, delvis lukket afdeling', false, false),
	(8, 'Døgninstitution, sikret afdeling', false, false),
	(9, 'Døgninstitution, almindelig afdeling', false, false),
	(11, 'Kost- eller efterskole', false, false),
	(21, 'Almindelig plejefamilie', true, false),
	(22, 'Kommunal plejefamilie', true, false),
	(23, 'Almen plejefamilie', true, false),
	(24, 'Forstærket plejefamilie', true, false),
	(25, 'Specialiseret plejefamilie', true, false),
	(26, 'Plejefamilie for unge over 18 år', true, false),
	(27, 'Opholdssted for børn og unge', false, false),
	(99, 'Uoplyst', false, false);

INSERT INTO udsatte_register.program (program_kode, navn, niveau, alder_fra, alder_til, evidensbaseret, kommunal, kilde)
VALUES ('DUAA', 'De Utrolige År', 'gruppe', 0, 12, true, true, 'Strategi 2012-2014, s. 10 og 18'),
	('PMTO', 'Parent Management Training - Oregon', 'familie', 3, 12, true, true, 'Strategi 2012-2014, s. 10 og 18'),
	('PALS', 'Positiv Læring i Adfærd og Samspil', 'skole', NULL, NULL, true, true, 'Strategi 2012-2014, s. 10'),
	('MST', 'Multisystemisk Terapi', 'familie', 12, 17, true, true, 'Strategi 2012-2014, s. 10; aldersgruppen er en antagelse'),
	('MTFC', 'Multi Treatment Foster Care', 'individ', 12, 17, true, true, 'Strategi 2012-2014, s. 10; aldersgruppen er en antagelse'),
	('DKS', 'Den Korte Snor', 'individ', 10, 17, false, true, 'Københavns Kommune: Den Korte Snor'),
	('EXIT', 'EXIT', 'individ', NULL, NULL, false, true, 'Rambøll Management: samfundsøkonomisk analyse'),
	('KIV', 'KIV', 'individ', NULL, NULL, false, true, 'Rambøll Management: samfundsøkonomisk analyse'),
	('SIKKERHEDSPLAN', 'Sikkerhedsplan', 'familie', 0, 17, false, true, 'Når forældre og netværk skaber sikkerhed for barnet (evaluering)'),
	('TPF', 'Tæt på Familien', 'familie', 13, 18, false, true, 'Københavns Kommune: Tæt på Familien, 2015'),
	('DDD', 'De Drikker Derhjemme', 'individ', 0, 25, false, true, 'Rammepapir om børn og unge i familier med rusmiddelproblemer'),
	('FAMVAERK', 'Familieværkstedet', 'familie', 0, 25, false, true, 'Rammepapir om børn og unge i familier med rusmiddelproblemer'),
	('FAMREL', 'Familieorienteret rusmiddelbehandling', 'familie', 0, 25, false, true, 'Rammepapir om børn og unge i familier med rusmiddelproblemer'),
	('TUBA', 'TUBA København', 'individ', 14, 25, false, false, 'Rammepapir om børn og unge i familier med rusmiddelproblemer; aldersgruppen er en antagelse'),
	('UTURN', 'U-turn', 'individ', NULL, 25, false, true, 'Københavns Kommune: Viden- og kompetencecentret');

INSERT INTO udsatte_register.kompas_katalog (katalog_kode, navn, maalgruppe, gyldig_fra, proveniens)
VALUES ('FK2011', 'Forandringskompasset, ti dimensioner (navnene er en antagelse)', 'Børn og unge 0-22 år', '2010-01-01', 'antagelse');

INSERT INTO udsatte_register.kompas_dimension (katalog_kode, nr, kode, navn, gruppe)
VALUES ('FK2011', 1, 'trivsel', 'Trivsel og følelsesmæssig udvikling', 'trivsel'),
	('FK2011', 2, 'sundhed', 'Fysisk sundhed', 'trivsel'),
	('FK2011', 3, 'relationer', 'Venner og relationer', 'trivsel'),
	('FK2011', 4, 'laering', 'Skole, dagtilbud og læring', 'kompetence'),
	('FK2011', 5, 'fritid', 'Fritid og interesser', 'kompetence'),
	('FK2011', 6, 'selvstaendighed', 'Selvstændighed og hverdagsfærdigheder', 'kompetence'),
	('FK2011', 7, 'foraeldre', 'Forældrenes omsorg og rolle', 'familie'),
	('FK2011', 8, 'netvaerk', 'Familie og netværk', 'familie'),
	('FK2011', 9, 'adfaerd', 'Adfærd og konflikter', 'risiko'),
	('FK2011', 10, 'risiko', 'Rusmidler, kriminalitet og anden risiko', 'risiko');

INSERT INTO udsatte_register.tilsynsspoergsmaal (spoergsmaal_kode, tekst, emne)
VALUES ('LT01', 'Er barnet eller den unge talt med i undersøgelsen?', 'inddragelse'),
	('LT02', 'Er familie og netværk søgt inddraget?', 'inddragelse'),
	('LT03', 'Er undersøgelsen afsluttet med en samlet konklusion?', 'undersoegelse'),
	('LT04', 'Er der udarbejdet handleplan før afgørelsen?', 'handleplan'),
	('LT05', 'Har handleplanen konkrete mål?', 'handleplan'),
	('LT06', 'Er der fulgt op til tiden?', 'opfoelgning'),
	('LT07', 'Er der ført tilsyn med samtale mindst to gange om året?', 'tilsyn'),
	('LT08', 'Er underretninger vurderet inden for 24 timer?', 'underretning');

INSERT INTO udsatte_register.lavalder (fra, til, alder, sikkerhed)
VALUES ('1930-01-01', '2010-06-30', 15, 'antagelse'),
	('2010-07-01', '2012-02-29', 14, 'antagelse'),
	('2012-03-01', NULL, 15, 'antagelse');

INSERT INTO udsatte_register.lovovertraedelse (lovovertraedelse_kode, navn, art)
VALUES ('VOLD', 'Vold', 'personfarlig'),
	('ROEVERI', 'Røveri', 'personfarlig'),
	('TRUSLER', 'Trusler', 'personfarlig'),
	('SAEDELIGHED', 'Sædelighedsforbrydelser', 'personfarlig'),
	('VAABEN', 'Våbenloven', 'alvorlig'),
	('BRANDSTIFTELSE', 'Brandstiftelse', 'alvorlig'),
	('INDBRUD', 'Indbrud', 'alvorlig'),
	('TYVERI', 'Tyveri', 'oevrig'),
	('HAERVAERK', 'Hærværk', 'oevrig'),
	('NARKO', 'Lov om euforiserende stoffer', 'oevrig'),
	('FAERDSEL', 'Færdselsloven', 'oevrig'),
	('ANDET', 'Anden overtrædelse', 'oevrig');
