CREATE FUNCTION @extschema@.alder(foedt date, pr date) RETURNS integer
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'alder';
COMMENT ON FUNCTION @extschema@.alder(date, date) IS
	'Alder i fyldte år på datoen pr. Alderen stiger på fødselsdagen; født 29. februar fylder år 1. marts i almindelige år. Ufødte er 0. Fejl: 22008 (uendelig dato).';

CREATE FUNCTION @extschema@.alder_decimal(foedt date, pr date) RETURNS double precision
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'alder_decimal';
COMMENT ON FUNCTION @extschema@.alder_decimal(date, date) IS
	'Alder i år med brøkdel: fyldte år plus den del af det løbende leveår, der er gået på datoen pr. Ufødte er 0. Fejl: 22008 (uendelig dato).';

-- Not STRICT: an unknown age is a group of its own.
CREATE FUNCTION @extschema@.aldersgruppe(alder integer) RETURNS text
	LANGUAGE c IMMUTABLE PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'aldersgruppe';
COMMENT ON FUNCTION @extschema@.aldersgruppe(integer) IS
	'Den offentliggjorte aldersgruppe for en alder i fyldte år: 0-5, 6-11, 12-17, 18-22, 23-25, 26+ eller ukendt (NULL). Fejl: 22023 (negativ alder).';
