-- The strategy as data: a new strategy is new rows.

CREATE TABLE udsatte_register.strategi (
	strategi	text PRIMARY KEY,
	navn		text NOT NULL,
	kommune_kode	integer,
	fra		date NOT NULL,
	til		date,
	kilde		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.strategi IS
	'Strategier der gøres status på.';

CREATE TABLE udsatte_register.pejlemaerke (
	pejlemaerke	text PRIMARY KEY,
	strategi	text NOT NULL,
	nr		integer NOT NULL,
	navn		text NOT NULL,
	side		integer,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.pejlemaerke IS
	'De politisk vedtagne pejlemærker.';

CREATE TABLE udsatte_register.fokusomraade (
	fokusomraade	text PRIMARY KEY,
	strategi	text NOT NULL,
	nr		integer NOT NULL,
	navn		text NOT NULL,
	side		integer,
	pejlemaerke	text,
	tvaergaaende	boolean NOT NULL DEFAULT false,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.fokusomraade IS
	'Strategiens fokusområder og det pejlemærke hvert af dem svarer til (områderne 4-6 er organisatoriske mål uden pejlemærke).';

CREATE TABLE udsatte_register.maal (
	maal		text PRIMARY KEY,
	fokusomraade	text NOT NULL,
	tekst		text NOT NULL,
	maales		text NOT NULL,
	side		integer,
	ansvar		text NOT NULL CHECK (ansvar IN ('socialforvaltningen', 'faelles')),
	raekkefoelge	integer NOT NULL,
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.maal IS
	'Strategiens mål: ordlyd, hvordan der måles, og hvem der har ansvaret.';

CREATE TABLE udsatte_register.indikator (
	indikator	text PRIMARY KEY CHECK (indikator ~ '^[a-z0-9_]+$'),
	maal		text,
	navn		text NOT NULL,
	art		text NOT NULL CHECK (art IN ('andel', 'rate', 'gennemsnit',
		'median', 'antal')),
	beholdning	boolean NOT NULL DEFAULT false,
	hovedindikator	boolean NOT NULL DEFAULT false,
	faktor		integer NOT NULL DEFAULT 1 CHECK (faktor > 0),
	enhed_tekst	text NOT NULL,
	retning		text CHECK (retning IN ('op', 'ned')),
	alder_fra	integer,
	alder_til	integer,
	taerskel	double precision,
	vindue_mdr	integer,
	opdelinger	text[] NOT NULL DEFAULT '{}' CHECK (opdelinger <@
		'{enhed,tilbud_enhed,bydel,koen,aldersgruppe}'::text[]),
	grundlag	text NOT NULL,
	daekning_indikator	text,
	definition	text NOT NULL,
	taeller_tekst	text NOT NULL,
	naevner_tekst	text NOT NULL,
	kohorte		text NOT NULL,
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	raekkefoelge	integer NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT indikator_alder CHECK (alder_til >= alder_fra)
);
COMMENT ON TABLE udsatte_register.indikator IS
	'Indikatorernes katalog: definition, art, retning, aldersgrænser, tærskler og hvilket grundlag tallene kommer fra. Ændres en række, ændres tallet.';

CREATE TABLE udsatte_register.maaltal (
	indikator	text NOT NULL,
	kommune_kode	integer NOT NULL,
	enhed_kode	text,
	aar		integer NOT NULL CHECK (aar BETWEEN 1900 AND 2199),
	basisaar	integer,
	basisvaerdi	double precision,
	maaltal		double precision,
	UNIQUE NULLS NOT DISTINCT (indikator, kommune_kode, enhed_kode, aar)
);
COMMENT ON TABLE udsatte_register.maaltal IS
	'Måltal og basisværdi pr. indikator, kommune, enhed og år. Tom enhed_kode er hele kommunen; ukendte tal er tomme.';

CREATE TABLE udsatte_register.seriebrud (
	indikator	text NOT NULL,
	dato		date NOT NULL,
	aarsag		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (indikator, dato)
);
COMMENT ON TABLE udsatte_register.seriebrud IS
	'Brud i en tidsserie: fra datoen kan tallene ikke sammenlignes med dem før.';

CREATE TABLE udsatte_register.virkemiddel (
	virkemiddel	text PRIMARY KEY,
	maal		text NOT NULL,
	tekst		text NOT NULL,
	side		integer,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.virkemiddel IS
	'Virkemidlerne i strategiens årsag-virknings-kæde: hvad forskning eller erfaring siger der skal til for at nå målet.';

CREATE TABLE udsatte_register.aktivitet (
	aktivitet	text PRIMARY KEY,
	virkemiddel	text NOT NULL,
	tekst		text NOT NULL,
	finansieret	boolean,
	ansvarlig	text,
	fra		date,
	til		date,
	side		integer,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT aktivitet_orden CHECK (til >= fra)
);
COMMENT ON TABLE udsatte_register.aktivitet IS
	'De nye aktiviteter under hvert virkemiddel.';

CREATE TABLE udsatte_register.aktivitet_status (
	aktivitet	text NOT NULL,
	dato		date NOT NULL,
	status		text NOT NULL CHECK (status IN ('ikke_startet', 'i_gang',
		'gennemfoert', 'opgivet')),
	naaet		double precision,
	maalsat		double precision,
	PRIMARY KEY (aktivitet, dato)
);
COMMENT ON TABLE udsatte_register.aktivitet_status IS
	'Hvor langt en aktivitet er nået på en dato, og hvad der var målsat.';
