-- Anonymous advice: counted, never identified.  No person key, no free text,
-- no day; only codes, months and counts, and each table narrow.

CREATE TABLE udsatte_register.henvendelse_alder (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	aldersinddeling	text NOT NULL,
	koen		text NOT NULL CHECK (koen IN ('M', 'K', 'U')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, aldersinddeling, koen)
);
COMMENT ON TABLE udsatte_register.henvendelse_alder IS
	'Henvendelser til rådgivning pr. enhed, måned, alder og køn. Kun antal.';

CREATE TABLE udsatte_register.henvendelse_tema (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	tema		text NOT NULL CHECK (tema IN ('alkohol', 'stoffer', 'skilsmisse', 'vold', 'sorg', 'mobning', 'opdragelse', 'skole', 'psykisk_sygdom', 'ensomhed', 'kriminalitet', 'oekonomi_bolig', 'graviditet', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, tema)
);
COMMENT ON TABLE udsatte_register.henvendelse_tema IS
	'Henvendelser til rådgivning pr. enhed, måned og tema. Kun antal.';

CREATE TABLE udsatte_register.henvendelse_udfald (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	udfald		text NOT NULL CHECK (udfald IN ('en_samtale', 'forloeb', 'brobygning', 'henvist_offentlig', 'henvist_privat', 'henvist_frivillig', 'andet')),
	har_sag		boolean NOT NULL,
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, udfald, har_sag)
);
COMMENT ON TABLE udsatte_register.henvendelse_udfald IS
	'Henvendelser til rådgivning pr. enhed, måned og udfald, og om familien har en sag. Kun antal.';

CREATE TABLE udsatte_register.henvendelse_kanal (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	kanal		text NOT NULL CHECK (kanal IN ('fremmoede', 'telefon', 'mail', 'chat_sms', 'hjemmebesoeg', 'udgaaende', 'andet')),
	henvendt_af	text NOT NULL CHECK (henvendt_af IN ('barn_ung', 'foraelder', 'boernefamilieenhed', 'skole', 'daginstitution', 'sundhedspleje', 'andre')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, kanal, henvendt_af)
);
COMMENT ON TABLE udsatte_register.henvendelse_kanal IS
	'Henvendelser til rådgivning pr. enhed, måned og kanal, og hvem der henviste. Kun antal.';

CREATE TABLE udsatte_register.henvendelse_bydel (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	bydel_nr	integer NOT NULL CHECK (bydel_nr BETWEEN 1 AND 99),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, bydel_nr)
);
COMMENT ON TABLE udsatte_register.henvendelse_bydel IS
	'Henvendelser til rådgivning pr. enhed, måned og bydel. Kun antal.';

CREATE TABLE udsatte_register.henvendelse_herkomst (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	herkomst	text NOT NULL CHECK (herkomst IN ('dansk', 'indvandrer', 'efterkommer', 'uoplyst')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, herkomst)
);
COMMENT ON TABLE udsatte_register.henvendelse_herkomst IS
	'Henvendelser til rådgivning pr. enhed, måned og herkomst. Kun antal.';

CREATE TABLE udsatte_register.raadgivningsforloeb (
	enhed_kode	text NOT NULL,
	startmaaned	date NOT NULL CHECK (extract(day FROM startmaaned) = 1),
	retsgrundlag	text NOT NULL CHECK (retsgrundlag IN ('11_1_2', '11_3', '52')),
	aldersinddeling	text NOT NULL,
	tema		text NOT NULL CHECK (tema IN ('alkohol', 'stoffer', 'skilsmisse', 'vold', 'sorg', 'mobning', 'opdragelse', 'skole', 'psykisk_sygdom', 'ensomhed', 'kriminalitet', 'oekonomi_bolig', 'graviditet', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, startmaaned, retsgrundlag, aldersinddeling, tema)
);
COMMENT ON TABLE udsatte_register.raadgivningsforloeb IS
	'Påbegyndte rådgivningsforløb pr. enhed, startmåned, retsgrundlag, alder og tema. Kun antal.';

CREATE TABLE udsatte_register.raadgivningsforloeb_afsluttet (
	enhed_kode	text NOT NULL,
	slutmaaned	date NOT NULL CHECK (extract(day FROM slutmaaned) = 1),
	retsgrundlag	text NOT NULL CHECK (retsgrundlag IN ('11_1_2', '11_3', '52')),
	varighed_band	text NOT NULL CHECK (varighed_band IN ('under_1_md', '1_3_mdr', '3_6_mdr', '6_12_mdr', 'over_12_mdr')),
	afslutning	text NOT NULL CHECK (afslutning IN ('planlagt', 'afbrudt', 'brobygget', 'andet')),
	brobygning_til	text NOT NULL CHECK (brobygning_til IN ('ingen', 'boernefamilieenhed', 'rusmiddelbehandling', 'sundhed_psykiatri', 'frivillig', 'andet')),
	modtaget	boolean NOT NULL,
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, slutmaaned, retsgrundlag, varighed_band, afslutning, brobygning_til, modtaget)
);
COMMENT ON TABLE udsatte_register.raadgivningsforloeb_afsluttet IS
	'Afsluttede rådgivningsforløb pr. enhed, slutmåned, varighed, afslutning og brobygning. Kun antal.';

CREATE TABLE udsatte_register.raadgivningsydelse (
	enhed_kode	text NOT NULL,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	ydelse		text NOT NULL CHECK (ydelse IN ('spaedboern_legeterapi', 'individuel_samtale', 'familie_netvaerkssamtale', 'gravidsamtale', 'gruppeforloeb', 'antal_soeskende')),
	sted		text NOT NULL CHECK (sted IN ('tilbud', 'hjemme', 'skole', 'andet')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, maaned, ydelse, sted)
);
COMMENT ON TABLE udsatte_register.raadgivningsydelse IS
	'Ydelser i rådgivning og behandling pr. enhed, måned, ydelse og sted. Søskende der fik hjælp tælles for sig.';

CREATE TABLE udsatte_register.brugertilfredshed (
	enhed_kode	text NOT NULL,
	kvartal		date NOT NULL CHECK (extract(day FROM kvartal) = 1 AND extract(month FROM kvartal) IN (1, 4, 7, 10)),
	spoergsmaal_kode	text NOT NULL CHECK (spoergsmaal_kode IN ('samlet', 'tryghed', 'udbytte', 'tilgaengelighed', 'inddragelse')),
	skala_maks	integer NOT NULL CHECK (skala_maks BETWEEN 2 AND 10),
	score		integer NOT NULL CHECK (score >= 1),
	antal		integer NOT NULL CHECK (antal >= 0),
	CONSTRAINT brugertilfredshed_score CHECK (score <= skala_maks),
	PRIMARY KEY (enhed_kode, kvartal, spoergsmaal_kode, skala_maks, score)
);
COMMENT ON TABLE udsatte_register.brugertilfredshed IS
	'Brugertilfredshed pr. enhed og kvartal: antal svar pr. score. Kun antal.';

CREATE TABLE udsatte_register.effektmaaling (
	enhed_kode	text NOT NULL,
	kvartal		date NOT NULL CHECK (extract(day FROM kvartal) = 1 AND extract(month FROM kvartal) IN (1, 4, 7, 10)),
	maal_kode	text NOT NULL CHECK (maal_kode IN ('sikkerhed', 'trivsel', 'skole', 'konfliktniveau', 'relationer')),
	retning		text NOT NULL CHECK (retning IN ('fremgang', 'uaendret', 'tilbagegang')),
	antal		integer NOT NULL CHECK (antal >= 0),
	PRIMARY KEY (enhed_kode, kvartal, maal_kode, retning)
);
COMMENT ON TABLE udsatte_register.effektmaaling IS
	'Forandring for brugerne pr. enhed, kvartal og mål: fremgang, uændret eller tilbagegang. Kun antal.';

CREATE TABLE udsatte_register.aabningstid (
	enhed_kode	text NOT NULL,
	uge		date NOT NULL CHECK (extract(isodow FROM uge) = 1),
	timer		numeric(5,1) NOT NULL CHECK (timer >= 0),
	uden_aftale	boolean NOT NULL,
	PRIMARY KEY (enhed_kode, uge, uden_aftale)
);
COMMENT ON TABLE udsatte_register.aabningstid IS
	'Åbningstid pr. enhed og uge, og om man kan komme uden aftale.';

CREATE TABLE udsatte_register.bemanding (
	enhed_kode	text NOT NULL,
	fra_enhed_kode	text NOT NULL,
	uge		date NOT NULL CHECK (extract(isodow FROM uge) = 1),
	timer		numeric(5,1) NOT NULL CHECK (timer >= 0),
	PRIMARY KEY (enhed_kode, fra_enhed_kode, uge)
);
COMMENT ON TABLE udsatte_register.bemanding IS
	'Timer pr. uge som personale fra en anden enhed lægger i rådgivningen.';

CREATE TABLE udsatte_register.konceptaktivitet (
	enhed_kode	text,
	maaned		date NOT NULL CHECK (extract(day FROM maaned) = 1),
	krav_kode	text NOT NULL,
	antal		integer CHECK (antal >= 0),
	opfyldt		boolean,
	UNIQUE NULLS NOT DISTINCT (enhed_kode, maaned, krav_kode),
	CONSTRAINT konceptaktivitet_antal_eller_opfyldt CHECK ((antal IS NULL) <> (opfyldt IS NULL))
);
COMMENT ON TABLE udsatte_register.konceptaktivitet IS
	'Hvad der er gjort af det konceptet kræver. Tom enhed_kode er hele byen.';
