-- Shipped rows: the chains of cause and effect of the strategy 2012-2014.
-- The source marks by colour what is financed, which its text does not carry:
-- finansieret is unknown until the municipality fills it in.

INSERT INTO udsatte_register.virkemiddel (virkemiddel, maal, tekst, side)
VALUES ('1A-1', '1A', 'Socialforvaltningen er inviterende og opsøgende', 15),
	('1A-2', '1A', 'Socialforvaltningen samarbejder tæt med faggrupper, der ser børn/unge dagligt', 15),
	('1B-1', '1B', 'Relevante parter inddrages tidligt i forbindelse med bekymringer og i sagsarbejdet', 17),
	('1B-2', '1B', 'Forældre/familie inddrages i foranstaltninger', 17);

INSERT INTO udsatte_register.aktivitet (aktivitet, virkemiddel, tekst, finansieret, ansvarlig, fra, til, side)
VALUES ('1A-1-1', '1A-1', 'Videreudvikle de åbne og anonyme tilbud (Familie- og Ungerådgivninger) og gøre dem mere opsøgende', NULL, 'Socialforvaltningen', NULL, NULL, 15),
	('1A-2-1', '1A-2', 'Tilknytte socialrådgivere til privat- og friskoler', NULL, 'Socialforvaltningen', NULL, NULL, 16),
	('1A-2-2', '1A-2', 'Udvide projekt socialrådgivere i daginstitutioner', NULL, 'Socialforvaltningen', '2013-01-01', NULL, 16),
	('1A-2-3', '1A-2', 'Styrke samarbejdet med sundhedsplejen i alle bydele', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', '2012-01-01', NULL, 17),
	('1A-2-4', '1A-2', 'Systematisk tidlig identifikation af elever i risikozonen', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', NULL, NULL, 17),
	('1B-1-1', '1B-1', 'Tidligt og systematisk inddrage familiens professionelle og private netværk', NULL, 'Socialforvaltningen og Børne- og Ungdomsforvaltningen', NULL, NULL, 18),
	('1B-2-1', '1B-2', 'Forankre og udvikle forældrebehandlingsprogrammerne', NULL, 'Socialforvaltningen', NULL, NULL, 17);
