-- Quarters and years of a span of days, for the SELECT list of basis views.

CREATE FUNCTION @extschema@.perioder(fra date, til date, pr date,
		OUT periode_type text, OUT start date, OUT slut date)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 8	-- not STRICT: no end is NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.perioder(date, date, date) IS
	'De kvartaler og år der har mindst én dag fra fra til til, og som begynder senest på pr; til NULL er uden slutning. Fejl 22008, hvis pr eller en dag der skal gives perioder for, ligger uden for kalenderen (1900-2199).';

CREATE FUNCTION @extschema@.beholdningsdage(fra date, til date, pr date,
		OUT periode_type text, OUT dato date)
	RETURNS SETOF record
	LANGUAGE c IMMUTABLE PARALLEL SAFE ROWS 8	-- not STRICT: no end is NULL
	AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION @extschema@.beholdningsdage(date, date, date) IS
	'Opgørelsesdagene fra fra til til, senest pr: hvert kvartals sidste dag, og for året fjerde kvartals (i året med pr det seneste afsluttede kvartals). til NULL er uden slutning. Fejl 22008, hvis pr eller en dag der skal gives perioder for, ligger uden for kalenderen (1900-2199).';
