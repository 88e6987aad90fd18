-- Shipped rows: places.

INSERT INTO udsatte_register.kommune (kommune_kode, navn)
VALUES (101, 'København');

INSERT INTO udsatte_register.bydel (kommune_kode, bydel_nr, navn)
VALUES (101, 1, 'Indre By'),
	(101, 2, 'Østerbro'),
	(101, 3, 'Nørrebro'),
	(101, 4, 'Vesterbro/Kongens Enghave'),
	(101, 5, 'Valby'),
	(101, 6, 'Vanløse'),
	(101, 7, 'Brønshøj-Husum'),
	(101, 8, 'Bispebjerg'),
	(101, 9, 'Amager Øst'),
	(101, 10, 'Amager Vest'),
	(101, 99, 'Udenfor inddeling');

INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, overordnet, gyldig_fra, gyldig_til)
VALUES ('101-BFCK', 101, 'Børnefamiliecenter København', 'andet', NULL, '2010-01-01', '2015-02-28'),
	('101-BBU', 101, 'Borgercenter Børn og Unge', 'andet', NULL, '2015-03-01', NULL),
	('101-18PLUS', 101, '18+ enheden', 'enhed_18_plus', NULL, '2010-01-01', NULL),
	('101-CUKU', 101, 'Center for udsatte og kriminalitetstruede unge', 'forebyggende_institution', NULL, '2009-01-01', NULL),
	('101-UTURN', 101, 'U-turn', 'rusmiddeltilbud', NULL, '2004-01-01', NULL),
	('101-DDD', 101, 'De Drikker Derhjemme', 'aaben_anonym_raadgivning', NULL, '2007-01-01', NULL),
	('101-FAMVAERK', 101, 'Familieværkstedet', 'rusmiddeltilbud', NULL, '2016-01-01', NULL),
	('101-CRK', 101, 'Center for Rusmiddelbehandling København', 'rusmiddeltilbud', NULL, '2016-01-01', NULL);

INSERT INTO udsatte_register.aldersinddeling (aldersinddeling, navn, alder_fra, alder_til, raekkefoelge)
VALUES ('ufoedt', 'Ufødt', 0, 0, 0),
	('0-2', '0-2 år', 0, 2, 1),
	('3-5', '3-5 år', 3, 5, 2),
	('6-9', '6-9 år', 6, 9, 3),
	('10-11', '10-11 år', 10, 11, 4),
	('12', '12 år', 12, 12, 5),
	('13-14', '13-14 år', 13, 14, 6),
	('15-17', '15-17 år', 15, 17, 7),
	('18', '18 år', 18, 18, 8),
	('19-22', '19-22 år', 19, 22, 9),
	('23-24', '23-24 år', 23, 24, 10),
	('25', '25 år', 25, 25, 11);

INSERT INTO udsatte_register.kvartal (start, slut, aar, kvartal, skoleaar)
SELECT d::date, (d + interval '3 months')::date - 1,
	extract(year FROM d)::integer, extract(quarter FROM d)::integer,
	extract(year FROM d)::integer - CASE WHEN extract(month FROM d) < 7 THEN 1 ELSE 0 END
FROM generate_series(timestamp '1990-01-01', timestamp '2069-10-01', interval '3 months') d;
