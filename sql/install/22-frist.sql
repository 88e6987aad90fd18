CREATE FUNCTION @extschema@.frist(haendelse date, regel @extschema@.fristregel) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'frist';
COMMENT ON FUNCTION @extschema@.frist(date, @extschema@.fristregel) IS
	'Den sidste dag, handlingen er rettidig. Begivenhedens dag tælles ikke med (medmindre inkl). Måneder og år: samme dag i måneden, ellers månedens sidste (forældelsesloven § 27). Rykkes kun for weekend og helligdag, når reglen siger rul. Fejl 22023 for regler i timer (brug frist_tidspunkt), 22008 uden for 1900-2199.';

CREATE FUNCTION @extschema@.frist(haendelse date, regel @extschema@.fristregel, lukket date[]) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'frist';
COMMENT ON FUNCTION @extschema@.frist(date, @extschema@.fristregel, date[]) IS
	'Som frist(haendelse, regel), men lukkedagene tæller ikke som hverdage eller arbejdsdage, og rul rykker også forbi dem. Hele dage, uger, måneder og år uden rul påvirkes ikke. NULL, uendelige datoer og datoer uden for kalenderen i lukket springes over.';

CREATE FUNCTION @extschema@.frist_tidspunkt(haendelse timestamptz, regel @extschema@.fristregel) RETURNS timestamptz
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'frist_tidspunkt';
COMMENT ON FUNCTION @extschema@.frist_tidspunkt(timestamptz, @extschema@.fristregel) IS
	'Det sidste tidspunkt, handlingen er rettidig. Timer er forløbne timer, uden pause for weekend, helligdag eller skift mellem sommer- og normaltid. Andre enheder regnes fra begivenhedens dato i København og slutter med dagen der, kl. 23:59:59.999999. Uafhængig af sessionens tidszone. Fejl 22008 uden for 1900-2199.';

CREATE FUNCTION @extschema@.frister(
		haendelse date,
		regel @extschema@.fristregel,
		til date,
		OUT nr integer,
		OUT frist date
	) RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 10
	AS 'MODULE_PATHNAME', 'frister';
COMMENT ON FUNCTION @extschema@.frister(date, @extschema@.fristregel, date) IS
	'Alle reglens frister til og med til, fx 3 mdr derefter 6 mdr. En regel uden derefter gentager sig selv; en regel med før eller med antal 0 giver én række. Hver frist regnes fra begivenheden, så en kort måned ikke forkorter de følgende. Fejl 22023 for regler i timer, 22008 uden for 1900-2199.';

-- Not strict: udfoert is NULL while nothing is done.
CREATE FUNCTION @extschema@.friststatus(frist date, udfoert date, pr date) RETURNS text
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'friststatus';
COMMENT ON FUNCTION @extschema@.friststatus(date, date, date) IS
	'Fristens status pr. en dato: overholdt (udført senest på fristen), for_sent (udført efter fristen), forfalden (ikke udført, fristen er passeret), loebende (ikke udført, fristen er ikke passeret). Udført efter pr tæller som ikke udført. NULL når frist eller pr er NULL; udfoert NULL betyder ikke udført. Fejl 22008 for uendelige datoer.';

-- Not strict: udfoert is NULL while nothing is done.
CREATE FUNCTION @extschema@.friststatus_tidspunkt(
		frist timestamptz,
		udfoert timestamptz,
		pr timestamptz
	) RETURNS text
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'friststatus_tidspunkt';
COMMENT ON FUNCTION @extschema@.friststatus_tidspunkt(timestamptz, timestamptz, timestamptz) IS
	'Som friststatus, men for tidspunkter, fx frister i timer.';

-- Not strict: slut is NULL while the measure runs, afholdt where none was held.
CREATE FUNCTION @extschema@.opfoelgninger(
		start date,
		slut date,
		regel @extschema@.fristregel,
		afholdt date[],
		pr date,
		OUT nr integer,
		OUT frist date,
		OUT afholdt date,
		OUT status text
	) RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 5
	AS 'MODULE_PATHNAME', 'opfoelgninger';
COMMENT ON FUNCTION @extschema@.opfoelgninger(date, date, @extschema@.fristregel, date[], date) IS
	'Opfølgninger på en indsats, som de stod pr. en dato: én række for hver afholdt og én for den, der mangler. Første frist regnes fra start, hver næste fra den afholdte (reglens derefter, ellers reglen selv), så en tidlig opfølgning rykker de følgende frem. En afholdt opfølgning opfylder den åbne frist, rettidigt eller for sent. Ingen åben frist efter slut; afholdt efter slut tæller kun for en frist, der lå inden slut. Afholdt før start eller efter pr tæller ikke; rækkefølge, gentagelser og NULL i afholdt er uden betydning. slut NULL: indsatsen løber. Ingen rækker når start, regel eller pr er NULL, eller start ligger efter pr. status som friststatus. Fejl 22023 for regler i timer eller med før, 22008 uden for 1900-2199.';
