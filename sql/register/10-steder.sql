-- Places and population.

CREATE TABLE udsatte_register.kommune (
	kommune_kode	integer PRIMARY KEY CHECK (kommune_kode BETWEEN 1 AND 999),
	navn		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.kommune IS
	'Kommuner med deres officielle kommunekode.';

CREATE TABLE udsatte_register.bydel (
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL CHECK (bydel_nr BETWEEN 1 AND 99),
	navn		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (kommune_kode, bydel_nr)
);
COMMENT ON TABLE udsatte_register.bydel IS
	'Bydele i en kommune. Nr. 99 er udenfor inddeling og findes i enhver kommune.';

CREATE TABLE udsatte_register.enhed (
	enhed_kode	text PRIMARY KEY CHECK (enhed_kode <> '' AND enhed_kode <> 'ukendt'),
	kommune_kode	integer NOT NULL,
	navn		text NOT NULL,
	type		text NOT NULL CHECK (type IN ('boernefamilieenhed',
		'enhed_18_plus', 'institutionscenter', 'doegninstitution',
		'dagbehandling', 'familieraadgivning', 'ungeraadgivning',
		'familiehus', 'aaben_anonym_raadgivning', 'rusmiddeltilbud',
		'forebyggende_institution', 'pluscenter', 'folkeskole',
		'privat_friskole', 'specialskole', 'daginstitution', 'andet')),
	overordnet	text,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT enhed_gyldighed CHECK (gyldig_til >= gyldig_fra),
	CONSTRAINT enhed_ikke_egen_overordnet CHECK (overordnet <> enhed_kode)
);
COMMENT ON TABLE udsatte_register.enhed IS
	'Enheder: myndighed, tilbud, skoler og dagtilbud, med gyldighed og overordnet enhed.';

CREATE TABLE udsatte_register.enhed_bydel (
	enhed_kode	text NOT NULL,
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	PRIMARY KEY (enhed_kode, kommune_kode, bydel_nr)
);
COMMENT ON TABLE udsatte_register.enhed_bydel IS
	'Hvilke bydele en enhed dækker.';

CREATE TABLE udsatte_register.befolkning (
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	alder		integer NOT NULL CHECK (alder BETWEEN 0 AND 120),
	koen		text NOT NULL CHECK (koen IN ('M', 'K')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (kommune_kode, aar, alder, koen, bydel_nr)
);
COMMENT ON TABLE udsatte_register.befolkning IS
	'Folketal pr. 1. januar efter bydel, alder og køn.';

CREATE TABLE udsatte_register.befolkning_herkomst (
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	kommune_kode	integer NOT NULL,
	bydel_nr	integer NOT NULL,
	aldersinddeling	text NOT NULL,
	herkomst	text NOT NULL CHECK (herkomst IN ('dansk', 'indvandrer',
		'efterkommer', 'uoplyst')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (kommune_kode, aar, aldersinddeling, herkomst, bydel_nr)
);
COMMENT ON TABLE udsatte_register.befolkning_herkomst IS
	'Folketal pr. 1. januar efter bydel, aldersinddeling og herkomst.';

CREATE TABLE udsatte_register.aldersinddeling (
	aldersinddeling	text PRIMARY KEY,
	navn		text NOT NULL,
	alder_fra	integer NOT NULL CHECK (alder_fra >= 0),
	alder_til	integer NOT NULL,
	raekkefoelge	integer NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT aldersinddeling_orden CHECK (alder_til >= alder_fra)
);
COMMENT ON TABLE udsatte_register.aldersinddeling IS
	'De mindste aldersgrupper. Enhver offentliggjort aldersgruppe er sat sammen af dem, så alle grupper kan beskyttes i én model.';

-- One real table of quarters: the status days of every stock.
CREATE TABLE udsatte_register.kvartal (
	start		date PRIMARY KEY,
	slut		date NOT NULL UNIQUE,
	aar		integer NOT NULL,
	kvartal		integer NOT NULL CHECK (kvartal BETWEEN 1 AND 4),
	skoleaar	integer NOT NULL,
	CONSTRAINT kvartal_laengde CHECK (slut > start)
);
COMMENT ON TABLE udsatte_register.kvartal IS
	'Kvartaler med første og sidste dag. Sidste dag er opgørelsesdag for alle beholdninger.';

CREATE TABLE udsatte_register.lukkedag (
	kommune_kode	integer NOT NULL,
	dato		date NOT NULL,
	navn		text NOT NULL,
	PRIMARY KEY (kommune_kode, dato)
);
COMMENT ON TABLE udsatte_register.lukkedag IS
	'Kommunens egne lukkedage ud over helligdagene.';
