CREATE FUNCTION @extschema@.forsoeg_dato(tekst text) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_dato';
COMMENT ON FUNCTION @extschema@.forsoeg_dato(text) IS
	'En dato skrevet åååå-mm-dd, år 1900-2199. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_tidspunkt(tekst text) RETURNS timestamptz
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_tidspunkt';
COMMENT ON FUNCTION @extschema@.forsoeg_tidspunkt(text) IS
	'Et tidspunkt efter ISO 8601: dato, T eller blank, tt:mm, evt. :ss og brøkdele (højst seks cifre), evt. Z eller afvigelse (+01:00, +0100, +01). Uden afvigelse er det dansk lokaltid (Europe/Copenhagen); den time der springes over om foråret tæller som vintertid, den dobbelte om efteråret som vintertid. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_heltal(tekst text) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_heltal';
COMMENT ON FUNCTION @extschema@.forsoeg_heltal(text) IS
	'Et helt tal, evt. med fortegn. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_stort_heltal(tekst text) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_stort_heltal';
COMMENT ON FUNCTION @extschema@.forsoeg_stort_heltal(text) IS
	'Et helt tal på op til 64 bit, evt. med fortegn. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_tal(tekst text) RETURNS numeric
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_tal';
COMMENT ON FUNCTION @extschema@.forsoeg_tal(text) IS
	'Et tal med punktum som decimaltegn, evt. med fortegn, højst 40 tegn; fx et beløb i kroner. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_boolsk(tekst text) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_boolsk';
COMMENT ON FUNCTION @extschema@.forsoeg_boolsk(text) IS
	'Ja eller nej: ja, true, t, 1 hhv. nej, false, f, 0, med store eller små bogstaver. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_cpr(tekst text) RETURNS @extschema@.cpr
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_cpr';
COMMENT ON FUNCTION @extschema@.forsoeg_cpr(text) IS
	'Et personnummer, som typen cpr læser det. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_kompas(tekst text) RETURNS @extschema@.kompas
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_kompas';
COMMENT ON FUNCTION @extschema@.forsoeg_kompas(text) IS
	'Et kompas, som typen kompas læser det. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.forsoeg_pseudonym(tekst text) RETURNS @extschema@.pseudonym
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'forsoeg_pseudonym';
COMMENT ON FUNCTION @extschema@.forsoeg_pseudonym(text) IS
	'Et pseudonym, 32 hexadecimale cifre. NULL for alt andet; ingen fejl, og uafhængigt af sessionens indstillinger.';

CREATE FUNCTION @extschema@.csv_felter(linje text, skilletegn text DEFAULT ',') RETURNS text[]
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'csv_felter';
COMMENT ON FUNCTION @extschema@.csv_felter(text, text) IS
	'Felterne i en CSV-linje (RFC 4180): et tomt felt er NULL, et tomt felt i anførselstegn er en tom tekst, dobbelte anførselstegn er ét. BOM foran og linjeskift efter linjen fjernes. NULL når anførselstegnene ikke går op. Fejl: 22023 (skilletegn er ikke ét ASCII-tegn).';
