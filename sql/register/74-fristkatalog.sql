-- Shipped rows: the time limits of both laws.

INSERT INTO udsatte_register.fristkatalog (kode, fristtype, lov, paragraf, pligt, haendelse, art, regel, hvem, gyldig_fra, gyldig_til, kilde, sikkerhed, bemaerkning)
VALUES ('S-50', 'undersoegelse', 'serviceloven', '§ 50, stk. 7', 'Børnefaglig undersøgelse afsluttet', 'opmaerksom', 'frist', '4 mdr', 'barn 0-17 år, ufødt', '2011-01-01', '2023-12-31', 'Serviceloven § 50, stk. 7; Strategi 2012-2014, s. 6', 'kilde', 'Løber fra den dag kommunen bliver opmærksom på et muligt behov. Undtagelsesvis foreløbig vurdering inden fristen og afslutning snarest herefter.'),
	('B-20', 'undersoegelse', 'barnets_lov', '§ 20, stk. 3', 'Børnefaglig undersøgelse afsluttet', 'opmaerksom', 'frist', '4 mdr', 'barn 0-17 år', '2024-01-01', NULL, 'Barnets lov § 20, stk. 3', 'kilde', 'Løber fra den dag kommunen bliver opmærksom på et muligt behov. Undtagelsesvis foreløbig vurdering inden fristen og afslutning snarest herefter.');
