-- Cost-benefit entries and the social barometer.

CREATE TABLE udsatte_register.cba_post (
	program_kode	text NOT NULL,
	post		text NOT NULL,
	part		text NOT NULL CHECK (part IN ('kommune', 'region', 'stat', 'borger')),
	art		text NOT NULL CHECK (art IN ('omkostning', 'gevinst')),
	aar_efter_start	integer NOT NULL CHECK (aar_efter_start >= 0),
	kroner		numeric(14,2) NOT NULL,
	kilde		text NOT NULL,
	PRIMARY KEY (program_kode, post, part, art, aar_efter_start)
);
COMMENT ON TABLE udsatte_register.cba_post IS
	'Poster i samfundsøkonomiske analyser: omkostninger og gevinster pr. program, part og år efter start.';

CREATE TABLE udsatte_register.kalkulationsrente (
	rente		double precision PRIMARY KEY CHECK (rente > -1 AND rente <= 1),
	navn		text NOT NULL,
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.kalkulationsrente IS
	'De renter samfundsøkonomiske analyser regnes med: én række pr. rente, så følsomheden kan ses.';

CREATE TABLE udsatte_register.barometer_indikator (
	kode	text PRIMARY KEY CHECK (kode ~ '^[a-z0-9_]+$'),
	navn		text NOT NULL,
	retning		text CHECK (retning IN ('op', 'ned')),
	kilde		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.barometer_indikator IS
	'Indikatorerne i det sociale barometer.';

CREATE TABLE udsatte_register.barometer_vaerdi (
	kode	text NOT NULL,
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	aldersgruppe	text NOT NULL,
	taeller		integer NOT NULL CHECK (taeller >= 0),
	naevner		integer NOT NULL CHECK (naevner >= 0),
	CONSTRAINT barometer_vaerdi_andel CHECK (taeller <= naevner),
	PRIMARY KEY (kode, aar, kommune_kode, bydel_nr, aldersgruppe)
);
COMMENT ON TABLE udsatte_register.barometer_vaerdi IS
	'Værdier i det sociale barometer pr. år, bydel og aldersgruppe.';
