-- Who has been given what, so that new objects get the same.

CREATE TABLE udsatte_register.adgang (
	rolle		name NOT NULL,
	adgang		text NOT NULL CHECK (adgang IN ('bi', 'analytiker', 'sagsbehandler', 'indlaeser', 'ansvarlig')),
	enheder		text[],
	givet		timestamptz NOT NULL DEFAULT now(),
	givet_af	name NOT NULL DEFAULT session_user,
	PRIMARY KEY (rolle, adgang),
	CONSTRAINT adgang_enheder CHECK ((adgang = 'sagsbehandler') = (cardinality(enheder) > 0) AND (enheder IS NULL OR array_position(enheder, NULL) IS NULL))
);
COMMENT ON TABLE udsatte_register.adgang IS
	'Hvem der har fået hvilken adgang med udsatte.giv_adgang(). enheder er de myndighedsenheder en sagsbehandler er begrænset til.';
