CREATE FUNCTION @extschema@.post_noegle(id bigint, salt bigint DEFAULT 0) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'post_noegle';
COMMENT ON FUNCTION @extschema@.post_noegle(bigint, bigint) IS
	'Nøgle (0 til 2^32-1) for en post til afrund(), givet af postens nummer: samme nummer giver altid samme nøgle. En celles nøgle er summen over de poster, den tæller: sum(udsatte.post_noegle(borger_id)) (over forskellige personer, hvis der tælles personer). salt: et tal, som kun datastyreren kender; med et andet salt fås en anden, uafhængig støj, så brug ét salt til alt, der kan sammenholdes. Nøglen er ikke et pseudonym og må ikke udleveres.';

CREATE FUNCTION @extschema@.afrund(antal bigint, basis integer, celle_noegle numeric) RETURNS bigint
	LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
	AS 'MODULE_PATHNAME', 'afrund';
COMMENT ON FUNCTION @extschema@.afrund(bigint, integer, numeric) IS
	'Runder et antal op eller ned til et multiplum af basis, tilfældigt og uden skævhed (op med sandsynligheden rest/basis), men fastlåst: cellens nøgle, summen af post_noegle() over dens poster, afgør det, så samme personer giver samme tal i enhver tabel, og gentagne udtræk ikke kan midles. Afvigelsen er under basis, og multipla af basis (også 0) står uændret. Brug: SELECT bydel_nr, udsatte.afrund(count(*), 5, sum(udsatte.post_noegle(borger_id))) ... GROUP BY bydel_nr. Til løbende udtræk, ikke til offentliggørelser med beskyt(): afrundede tal summer ikke til deres totaler, og præcise totaler og støj må aldrig stå i samme udgivelse, for så kan støjen regnes bort. Fejl 22023: negativt antal eller basis under 1. Kilde: Fraser og Wooton 2005 (cell key-metoden).';
