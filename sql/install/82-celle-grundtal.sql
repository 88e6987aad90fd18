-- The cells of a publication: as celle_udfold() gives them, with who is behind
-- their parts.

CREATE FUNCTION @extschema@.celle_grundtal(samlet @extschema@.observationer, art text,
		faktor integer, retning text, opdelinger text[], hierarki text[],
		pr date, kryds text,
		OUT periode_type text, OUT periode_start date, OUT periode_slut date,
		OUT er_afsluttet boolean, OUT enhed_kode text,
		OUT tilbud_enhed_kode text, OUT bydel_nr integer, OUT koen text,
		OUT aldersgruppe text, OUT antal bigint, OUT taeller double precision,
		OUT naevner double precision, OUT vaerdi double precision,
		OUT nedre95 double precision, OUT oevre95 double precision,
		OUT nedre998 double precision, OUT oevre998 double precision,
		OUT forrige double precision, OUT aendring double precision,
		OUT vurdering text, OUT tendens text, OUT status text,
		OUT raekker bigint, OUT personer_taeller bigint,
		OUT personer_rest bigint, OUT personer_basis bigint,
		OUT periodevis boolean)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 2000
	-- not STRICT: an indicator may have no direction
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.celle_grundtal(@extschema@.observationer, text, integer, text,
		text[], text[], date, text) IS
	'Som celle_udfold(), til den der skal afgøre hvilke celler der kan vises: raekker er observationer med nævner, personer_taeller, personer_rest og personer_basis forskellige personer bag tælleren, bag resten af nævneren og bag hele nævneren (folketal har ingen), og periodevis er sand når personer har egne rækker pr. kvartal og år, så kvartaler ikke summer til året. kryds: ingen (ingen køn og alder), samlet (i alt krydset med begge), enkelt (også hvert sted med køn og med alder) eller alle. Fejl 22023: ukendt kryds eller art.';
