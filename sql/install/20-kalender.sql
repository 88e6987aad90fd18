CREATE FUNCTION @extschema@.helligdag(dato date) RETURNS text
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'helligdag';
COMMENT ON FUNCTION @extschema@.helligdag(date) IS
	'Navnet på den lovbestemte helligdag, der falder på datoen; NULL når der ingen er. Store bededag til og med 2023. 1. maj, grundlovsdag, 24. og 31. december er ikke helligdage. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.helligdage(
		aar integer, OUT dato date, OUT navn text, OUT lovbestemt boolean
	) RETURNS SETOF record
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 15
	AS 'MODULE_PATHNAME', 'helligdage';
COMMENT ON FUNCTION @extschema@.helligdage(integer) IS
	'Årets helligdage efter dato (lovbestemt = sand), og 1. maj, grundlovsdag, juleaftensdag og nytårsaftensdag (lovbestemt = falsk). To rækker på samme dato, når en helligdag falder på en af de fire. År 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.er_hverdag(dato date) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'er_hverdag';
COMMENT ON FUNCTION @extschema@.er_hverdag(date) IS
	'Er datoen en hverdag, dvs. ikke søndag og ikke helligdag? Lørdag er en hverdag (UfR 2022.1586 V); det er 5. juni, 24. og 31. december også. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.er_hverdag(dato date, lukket date[]) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'er_hverdag';
COMMENT ON FUNCTION @extschema@.er_hverdag(date, date[]) IS
	'Som er_hverdag(dato), men heller ikke en af lukkedagene. NULL, uendelige datoer og datoer uden for kalenderen i lukket springes over.';

CREATE FUNCTION @extschema@.er_arbejdsdag(dato date) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'er_arbejdsdag';
COMMENT ON FUNCTION @extschema@.er_arbejdsdag(date) IS
	'Er datoen en arbejdsdag, dvs. mandag-fredag og ikke helligdag, 1. maj, grundlovsdag, 24. eller 31. december (AB § 2)? Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.er_arbejdsdag(dato date, lukket date[]) RETURNS boolean
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'er_arbejdsdag';
COMMENT ON FUNCTION @extschema@.er_arbejdsdag(date, date[]) IS
	'Som er_arbejdsdag(dato), men heller ikke en af lukkedagene. NULL, uendelige datoer og datoer uden for kalenderen i lukket springes over.';

CREATE FUNCTION @extschema@.hverdage(fra date, til date) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'hverdage';
COMMENT ON FUNCTION @extschema@.hverdage(date, date) IS
	'Antal hverdage efter fra til og med til; negativt når til ligger før fra. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.hverdage(fra date, til date, lukket date[]) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'hverdage';
COMMENT ON FUNCTION @extschema@.hverdage(date, date, date[]) IS
	'Som hverdage(fra, til), men uden lukkedagene.';

CREATE FUNCTION @extschema@.arbejdsdage(fra date, til date) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'arbejdsdage';
COMMENT ON FUNCTION @extschema@.arbejdsdage(date, date) IS
	'Antal arbejdsdage efter fra til og med til; negativt når til ligger før fra. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.arbejdsdage(fra date, til date, lukket date[]) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'arbejdsdage';
COMMENT ON FUNCTION @extschema@.arbejdsdage(date, date, date[]) IS
	'Som arbejdsdage(fra, til), men uden lukkedagene.';

CREATE FUNCTION @extschema@.plus_hverdage(dato date, antal integer) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'plus_hverdage';
COMMENT ON FUNCTION @extschema@.plus_hverdage(date, integer) IS
	'Den antal-te hverdag efter datoen; før datoen når antal er negativt; datoen selv når antal er 0. Datoen tælles ikke med. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.plus_hverdage(dato date, antal integer, lukket date[]) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'plus_hverdage';
COMMENT ON FUNCTION @extschema@.plus_hverdage(date, integer, date[]) IS
	'Som plus_hverdage(dato, antal), men lukkedagene tæller ikke.';

CREATE FUNCTION @extschema@.plus_arbejdsdage(dato date, antal integer) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'plus_arbejdsdage';
COMMENT ON FUNCTION @extschema@.plus_arbejdsdage(date, integer) IS
	'Den antal-te arbejdsdag efter datoen; før datoen når antal er negativt; datoen selv når antal er 0. Datoen tælles ikke med. Kalender 1900-2199, ellers fejl 22008.';

CREATE FUNCTION @extschema@.plus_arbejdsdage(dato date, antal integer, lukket date[]) RETURNS date
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'plus_arbejdsdage';
COMMENT ON FUNCTION @extschema@.plus_arbejdsdage(date, integer, date[]) IS
	'Som plus_arbejdsdage(dato, antal), men lukkedagene tæller ikke.';
