-- Shipped rows: column names of releases.

INSERT INTO udsatte_register.kolonneordbog (kolonne, beskrivelse)
VALUES ('aftryk', 'Fingeraftryk af tallene bag, så en ændring opdages uden at tallene gemmes.'),
	('aftryk_vist', 'Fingeraftryk af det der er vist.'),
	('celler', 'Antal celler.'),
	('gruppe_id', 'Gruppens nummer.'),
	('kryds', 'Hvor meget der er krydset med køn og alder: ingen, samlet (kun i alt), enkelt (hvert sted med hver for sig) eller alle.'),
	('model', 'Modellens navn.'),
	('noegle', 'Rækkens nøgle.'),
	('personer_skjult_andel', 'Andel af personerne i de viste totaler der ikke står i en vist celle i opdelingerne efter sted; regnet af viste tal.'),
	('primaere', 'Antal celler der er skjult fordi der er for få personer.'),
	('raekke', 'Rækken som den er vist.'),
	('skjult_andel', 'Skjulte celler af alle celler, andel.'),
	('skjulte', 'Antal celler der er skjult.'),
	('tabel_id', 'Tabellens nummer.'),
	('titel', 'Udgivelsens titel.'),
	('trukket_tilbage', 'Hvornår udgivelsen blev trukket tilbage; tom når den ikke er.'),
	('udgivelse', 'Udgivelsens nummer.'),
	('udgivet', 'Hvornår der blev udgivet.'),
	('udgivet_af', 'Databaserollen der udgav.'),
	('visning', 'Visningens navn.');
