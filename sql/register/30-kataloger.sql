-- Catalogues of codes.

CREATE TABLE udsatte_register.fristkatalog (
	kode		text PRIMARY KEY,
	fristtype	text NOT NULL,
	lov		text NOT NULL CHECK (lov IN ('serviceloven', 'barnets_lov',
		'retssikkerhedsloven')),
	paragraf	text NOT NULL,
	pligt		text NOT NULL,
	haendelse	text NOT NULL,
	art		text NOT NULL CHECK (art IN ('frist', 'loft', 'ventetid',
		'baglaens', 'foer_afgoerelse', 'fastsat_dato', 'aldersgraense',
		'antal_pr_aar', 'uden_laengde')),
	regel		udsatte.fristregel,
	foerste_regel	udsatte.fristregel,
	senere_regel	udsatte.fristregel,
	anden_haendelse	text,
	antal_pr_aar	integer,
	hvem		text,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	kilde		text NOT NULL,
	sikkerhed	text NOT NULL CHECK (sikkerhed IN ('kilde', 'antagelse')),
	bemaerkning	text,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT fristkatalog_gyldighed CHECK (gyldig_til >= gyldig_fra)
);
COMMENT ON TABLE udsatte_register.fristkatalog IS
	'Lovens frister: paragraf, pligt, udløsende hændelse, regel og gyldighed. Reglen følger datoen for den udløsende hændelse.';

CREATE TABLE udsatte_register.foranstaltningstype (
	type_kode	text PRIMARY KEY,
	lov		text NOT NULL CHECK (lov IN ('serviceloven', 'barnets_lov')),
	paragraf	text NOT NULL,
	navn		text NOT NULL,
	gruppe		text NOT NULL CHECK (gruppe IN ('raadgivning',
		'forebyggende', 'anbringelse', 'eftervaern', 'paalaeg')),
	kle		text,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT foranstaltningstype_gyldighed CHECK (gyldig_til >= gyldig_fra)
);
COMMENT ON TABLE udsatte_register.foranstaltningstype IS
	'Foranstaltninger efter serviceloven (til og med 2023) og indsatser efter barnets lov (fra 2024).';

CREATE TABLE udsatte_register.stedtype (
	stedtype_kode	integer PRIMARY KEY CHECK (stedtype_kode > 0),
	navn		text NOT NULL,
	familiepleje	boolean NOT NULL,
	netvaerk	boolean NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.stedtype IS
	'Anbringelsessteder med Danmarks Statistiks egne koder (statistikken over anbragte børn og unge).';

CREATE TABLE udsatte_register.program (
	program_kode	text PRIMARY KEY,
	navn		text NOT NULL,
	niveau		text NOT NULL CHECK (niveau IN ('individ', 'familie',
		'gruppe', 'skole', 'institution')),
	alder_fra	integer,
	alder_til	integer,
	evidensbaseret	boolean NOT NULL,
	kommunal	boolean NOT NULL DEFAULT true,
	kilde		text,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.program IS
	'Programmer og metoder med deres målgruppe.';

CREATE TABLE udsatte_register.kompas_katalog (
	katalog_kode	text PRIMARY KEY,
	navn		text NOT NULL,
	maalgruppe	text NOT NULL,
	gyldig_fra	date NOT NULL,
	gyldig_til	date,
	reliabilitet	double precision CHECK (reliabilitet > 0 AND reliabilitet < 1),
	proveniens	text NOT NULL CHECK (proveniens IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.kompas_katalog IS
	'Udgaver af Forandringskompassets ti dimensioner. Målinger sammenlignes kun inden for samme udgave.';

CREATE TABLE udsatte_register.kompas_dimension (
	katalog_kode	text NOT NULL,
	nr		integer NOT NULL CHECK (nr BETWEEN 1 AND 10),
	kode		text NOT NULL CHECK (kode ~ '^[a-z_]+$'),
	navn		text NOT NULL,
	gruppe		text NOT NULL CHECK (gruppe IN ('trivsel', 'kompetence',
		'familie', 'risiko')),
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (katalog_kode, nr),
	UNIQUE (katalog_kode, kode)
);
COMMENT ON TABLE udsatte_register.kompas_dimension IS
	'De ti dimensioner i en udgave af kompasset: nummer, kode, navn og gruppe. 1 er dårligst, 10 bedst.';

CREATE TABLE udsatte_register.tilsynsspoergsmaal (
	spoergsmaal_kode	text PRIMARY KEY,
	tekst		text NOT NULL,
	emne		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.tilsynsspoergsmaal IS
	'Spørgsmål i ledelsestilsynet, med emne.';

CREATE TABLE udsatte_register.lavalder (
	fra		date PRIMARY KEY,
	til		date,
	alder		integer NOT NULL,
	sikkerhed	text NOT NULL CHECK (sikkerhed IN ('kilde', 'antagelse')),
	indbygget	boolean NOT NULL DEFAULT false,
	CONSTRAINT lavalder_orden CHECK (til >= fra)
);
COMMENT ON TABLE udsatte_register.lavalder IS
	'Den kriminelle lavalder over tid. Under den kan ingen sigtes, kun mistænkes.';

CREATE TABLE udsatte_register.lovovertraedelse (
	lovovertraedelse_kode	text PRIMARY KEY,
	navn		text NOT NULL,
	art		text NOT NULL CHECK (art IN ('personfarlig', 'alvorlig', 'oevrig')),
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.lovovertraedelse IS
	'Overtrædelsernes koder og hvilken art de regnes til.';

CREATE TABLE udsatte_register.konceptkrav (
	krav_kode	text PRIMARY KEY,
	tekst		text NOT NULL,
	omraade		text NOT NULL,
	art		text NOT NULL CHECK (art IN ('antal_pr_aar', 'timer_pr_uge',
		'ja_nej')),
	minimum		double precision,
	niveau		text NOT NULL CHECK (niveau IN ('enhed', 'by')),
	kilde		text NOT NULL,
	raekkefoelge	integer NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.konceptkrav IS
	'Kravene i konceptet for familierådgivninger: hvad, hvor ofte og hvor meget mindst.';

CREATE TABLE udsatte_register.rusmiddelprincip (
	indikator	text PRIMARY KEY,
	princip_nr	integer NOT NULL CHECK (princip_nr BETWEEN 1 AND 8),
	princip		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE udsatte_register.rusmiddelprincip IS
	'Hvilket af de otte principper i rammepapiret om familier med rusmiddelproblemer en indikator måler.';

CREATE TABLE udsatte_register.maalgruppe_skoen (
	kommune_kode	integer NOT NULL,
	kode		text NOT NULL CHECK (kode ~ '^[a-z0-9_]+$'),
	navn		text NOT NULL,
	antal		integer NOT NULL CHECK (antal > 0),
	kilde		text NOT NULL,
	indbygget	boolean NOT NULL DEFAULT false,
	PRIMARY KEY (kommune_kode, kode)
);
COMMENT ON TABLE udsatte_register.maalgruppe_skoen IS
	'Skøn over hvor mange der er i en målgruppe. Et skøn er ikke et folketal.';
