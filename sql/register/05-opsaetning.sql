-- What the extension has put into the three rooms, so that a later version
-- knows what it may change and what the municipality has made its own.

CREATE TABLE udsatte_register.installeret_objekt (
	objekt		text PRIMARY KEY,
	saetning_md5	text NOT NULL,
	version		text NOT NULL,
	opdateret	timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE udsatte_register.installeret_objekt IS
	'Hvad udvidelsen har lagt i de tre rum: ét objekt eller én kommentar pr. række med fingeraftryk af den sætning der lavede det. Bruges af opdater_register(), som ikke rører det kommunen selv har ændret.';

CREATE TABLE udsatte_register.kolonneordbog (
	kolonne		text PRIMARY KEY,
	beskrivelse	text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.kolonneordbog IS
	'Kolonnenavn og betydning: ét navn betyder det samme overalt. Bruges som kommentar på alle kolonner der ikke har deres egen.';
