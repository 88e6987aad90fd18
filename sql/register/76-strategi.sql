-- Shipped rows: the strategy 2012-2014 of the City of Copenhagen as data.

INSERT INTO udsatte_register.strategi (strategi, navn, kommune_kode, fra, til, kilde)
VALUES ('S2012', 'Strategi for udvikling af arbejdet med udsatte børn, unge og deres familier 2012-2014', 101, '2012-01-01', '2014-12-31', 'Københavns Kommune, Socialforvaltningen: Strategi 2012-2014, endelig version');

INSERT INTO udsatte_register.pejlemaerke (pejlemaerke, strategi, nr, navn, side)
VALUES ('P1', 'S2012', 1, 'Flere udsatte børn og familier får en tidligere indsats', 3),
	('P2', 'S2012', 2, 'Flere udsatte børn og unge får en kvalificerende skolegang', 3),
	('P3', 'S2012', 3, 'Færre udsatte børn og unge ender i kriminalitet', 3);

INSERT INTO udsatte_register.fokusomraade (fokusomraade, strategi, nr, navn, side, pejlemaerke, tvaergaaende)
VALUES ('F1', 'S2012', 1, 'Tidlig indsats i forhold til udsatte børn og unge', 13, 'P1', false),
	('F2', 'S2012', 2, 'Kvalificerende skolegang til udsatte børn og unge', 24, 'P2', false),
	('F3', 'S2012', 3, 'Insisterende indsats i forhold til unge, der begår kriminalitet eller er i risiko herfor', 32, 'P3', false),
	('F4', 'S2012', 4, 'God overgang til voksenlivet for udsatte unge', 43, NULL, false),
	('F5', 'S2012', 5, 'Udvikling af anbringelsesviften', 50, NULL, false),
	('F6', 'S2012', 6, 'Bedre myndighedsarbejde', 60, NULL, false),
	('F0', 'S2012', 7, 'En mere vidensbaseret udvikling og praksis', 9, NULL, true);

INSERT INTO udsatte_register.maal (maal, fokusomraade, tekst, maales, side, ansvar, raekkefoelge, proveniens)
VALUES ('1A', 'F1', 'Flere børn og familiers vanskeligheder afhjælpes, inden det bliver en sag i Socialforvaltningen', 'Antallet af sager med foranstaltninger skal være faldende i forhold til børnetallet.', 14, 'socialforvaltningen', 1, 'kilde'),
	('1B', 'F1', 'Familie og netværk inddrages aktivt i løsningen af barnets eller den unges vanskeligheder', 'Antal sager hvor familie og netværk aktivt har været inddraget, eller hvor det fremgår af sagen, at de ikke har ønsket at blive inddraget, skal være stigende.', 14, 'socialforvaltningen', 2, 'kilde'),
	('1C', 'F1', 'Flere børn får en helhedsorienteret tidlig indsats', 'Gennemsnitsalderen ved første myndighedsindsats (§ 50-undersøgelse) skal være faldende.', 14, 'faelles', 3, 'kilde'),
	('2A', 'F2', 'Det bekymrende og ulovlige fravær blandt udsatte børn og unge falder', 'Andelen af udsatte elever med bekymrende eller ulovligt fravær skal være faldende.', 26, 'faelles', 4, 'antagelse'),
	('2B', 'F2', 'Flere udsatte børn og unge gennemfører 9. klasse', 'Andelen af udsatte unge der har gennemført 9. klasse det år de fylder 16, skal være stigende.', 28, 'faelles', 5, 'antagelse'),
	('3A', 'F3', 'Færre unge begår kriminalitet', 'Antallet af sigtede 10-17-årige i forhold til alle 10-17-årige skal være faldende.', 33, 'faelles', 6, 'antagelse'),
	('3B', 'F3', 'Færre udsatte unge begår personfarlig eller alvorlig kriminalitet', 'Antallet af unge med en foranstaltning der sigtes, skal være faldende.', 33, 'faelles', 7, 'antagelse'),
	('4A', 'F4', 'Flere udsatte unge påbegynder og gennemfører en ungdomsuddannelse', 'Strategien siger påbegynder ét sted og gennemfører et andet; begge dele skal være stigende.', 44, 'faelles', 8, 'antagelse'),
	('5A', 'F5', 'Anbragte børn og unge får øget trivsel og udvikling af kompetencer under anbringelsen', 'Andelen af anbragte børn med fremgang på Forandringskompasset skal være stigende.', 51, 'socialforvaltningen', 9, 'antagelse'),
	('5B', 'F5', 'Der er øget kontinuitet i indsatsen for anbragte børn og unge', 'Antallet af skift mellem anbringelsessteder i forhold til anbringelsesdage skal være faldende.', 55, 'socialforvaltningen', 10, 'antagelse'),
	('6A', 'F6', 'Kvaliteten af sagsarbejdet og sagsbehandlingsprocessen øges', 'Andelen af ja i ledelsestilsynet skal være stigende.', 61, 'socialforvaltningen', 11, 'antagelse'),
	('6B', 'F6', 'Alle børnefaglige undersøgelser efter § 50 afsluttes inden for fire måneder', 'Alle undersøgelser hvis frist falder i perioden, skal være afsluttet til tiden.', 64, 'socialforvaltningen', 12, 'kilde'),
	('6C', 'F6', 'Der er handleplaner i alle sager, og der følges rettidigt op på handleplanerne', 'Alle sager med en foranstaltning skal have en gyldig handleplan, og alle opfølgninger skal holdes til tiden.', 64, 'socialforvaltningen', 13, 'kilde');
