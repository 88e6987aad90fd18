-- The parts that the children of a compass group fall into: for models of
-- what may be published.

CREATE FUNCTION @extschema@.intern_kompas_dele(OUT del text, OUT grov text,
		OUT fin text, OUT finest text, OUT vises boolean)
	RETURNS SETOF record
	LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 16
	SET search_path = pg_catalog, pg_temp
	AS $$
	VALUES ('antal', NULL, NULL, NULL, true), ('par', 'par', NULL, NULL, true),
		('enkelt', 'enkelt', NULL, NULL, true),
		('enkelt', 'enkelt', 'enkelt', NULL, false),
		('enkelt', 'enkelt', 'enkelt', 'enkelt', false),
		('fremgang', 'par', 'fremgang', NULL, true),
		('fremgang', 'par', 'fremgang', 'fremgang', false),
		('tilbagegang', 'par', 'tilbagegang', NULL, true),
		('tilbagegang', 'par', 'tilbagegang', 'tilbagegang', false),
		('blandet', 'par', 'blandet', NULL, true),
		('blandet', 'par', 'blandet', 'blandet', false),
		('uaendret', 'par', 'uaendret', NULL, true),
		('fastholdt', 'par', 'uaendret', 'fastholdt', true),
		('uaendret', 'par', 'uaendret', 'uaendret', false),
		-- outcomes that are not told apart
		('andre', 'par', 'andre', NULL, false),
		('andre', 'par', 'andre', 'andre', false)
$$;
COMMENT ON FUNCTION @extschema@.intern_kompas_dele() IS
	'Intern: de dele en gruppe børn på kompasset falder i: målt én gang (enkelt) eller to (par), par efter udfald, og uændrede efter om målet er fastholdt. vises er falsk for det samme tal igen på et finere trin, og for udfald der er slået sammen (andre).';
