-- A new key for pseudonyms: every person gets a new one, or nobody does.

CREATE PROCEDURE @extschema@.skift_pseudonymnoegle(afbildning regclass DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	-- an error rather than a part of the rows
	SET row_security = off
	AS $$
DECLARE
	p	record;
	fejl	text;
BEGIN
	IF to_regclass('udsatte_register.borger') IS NULL THEN
		RAISE EXCEPTION USING
			ERRCODE = 'undefined_table',
			MESSAGE = 'there is no register whose pseudonyms could change',
			HINT = 'Run CALL udsatte.opret_register() first.';
	END IF;
	LOCK TABLE udsatte_register.borger IN EXCLUSIVE MODE;
	SET LOCAL client_min_messages = warning;
	DROP TABLE IF EXISTS pg_temp.udsatte_pseudonymskift;
	CREATE TEMP TABLE udsatte_pseudonymskift (
		borger_id bigint, gammelt @extschema@.pseudonym, nyt @extschema@.pseudonym
	) ON COMMIT DROP;
	EXECUTE format('INSERT INTO pg_temp.udsatte_pseudonymskift SELECT b.borger_id, b.pseudonym, m.nyt FROM udsatte_register.borger b LEFT JOIN (%s) m ON %s WHERE b.pseudonym IS NOT NULL',
		CASE WHEN afbildning IS NULL
			THEN 'SELECT i.borger_id, @extschema@.pseudonym(i.cpr) AS nyt FROM udsatte_register.identitet i'
			ELSE format('SELECT a.gammelt, a.nyt FROM %s a', afbildning) END,
		CASE WHEN afbildning IS NULL THEN 'm.borger_id = b.borger_id'
			ELSE 'm.gammelt OPERATOR(@extschema@.=) b.pseudonym' END);
	SELECT count(*) AS raekker, count(DISTINCT x.borger_id) AS personer,
		count(DISTINCT x.borger_id) FILTER (WHERE x.nyt IS NULL) AS uden,
		count(x.nyt) - count(DISTINCT x.nyt) AS ens,
		count(*) FILTER (WHERE EXISTS (SELECT
			FROM udsatte_register.borger b
			WHERE b.pseudonym OPERATOR(@extschema@.=) x.nyt)) AS brugt
	INTO p
	FROM pg_temp.udsatte_pseudonymskift x;
	fejl := concat_ws(' ',
		CASE WHEN p.uden > 0
			THEN format('%s persons have no new pseudonym.', p.uden) END,
		CASE WHEN p.raekker > p.personer
			THEN format('%s persons are mapped more than once.',
				(SELECT count(*) FROM (SELECT FROM pg_temp.udsatte_pseudonymskift x
					GROUP BY x.borger_id HAVING count(*) > 1) f)) END,
		CASE WHEN p.ens > 0 AND p.raekker = p.personer
			THEN format('%s persons would share a pseudonym with another.', p.ens) END,
		CASE WHEN p.brugt > 0
			THEN format('%s new pseudonyms are in use already.', p.brugt) END);
	IF fejl <> '' THEN
		RAISE EXCEPTION USING
			ERRCODE = 'data_exception',
			MESSAGE = 'the pseudonyms cannot change',
			DETAIL = fejl,
			HINT = CASE WHEN p.brugt > 0
				THEN 'Is the new key the newest version in the key file?'
				WHEN afbildning IS NULL
				THEN 'Not all person numbers are stored: give a mapping with the columns gammelt and nyt.'
				ELSE 'The mapping must name each person''s pseudonym once.' END;
	END IF;
	UPDATE udsatte_register.borger b
	SET pseudonym = x.nyt
	FROM pg_temp.udsatte_pseudonymskift x
	WHERE x.borger_id = b.borger_id;
	DROP TABLE pg_temp.udsatte_pseudonymskift;
	RAISE LOG 'udsatte: role "%" gave % persons of database "%" new pseudonyms',
		session_user, p.personer, current_database();
END
$$;
COMMENT ON PROCEDURE @extschema@.skift_pseudonymnoegle(regclass) IS
	'Giver alle personer nye pseudonymer efter at nøglen er skiftet, i én transaktion: alle eller ingen. Uden afbildning dannes de af de gemte personnumre med den nyeste nøgle; ellers af en tabel med kolonnerne gammelt og nyt (pseudonymer), som nøglens vogter har lavet. Indlæs ikke, mellem nøglefilen får den nye nøgle og skiftet er sket. Fejl 22000: en person mangler, er der flere gange, eller et nyt pseudonym er i brug (intet er ændret); 42703: afbildningen mangler en kolonne; 55000 og F0000: som pseudonym(cpr); 42501: den der kalder, må ikke.';

REVOKE EXECUTE ON PROCEDURE @extschema@.skift_pseudonymnoegle(regclass) FROM PUBLIC;
