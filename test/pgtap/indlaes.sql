-- The way in: hand-made files, one for each thing that can be wrong, and what
-- a delivery leaves behind.  All person numbers are replacement numbers.
BEGIN;
SET LOCAL client_min_messages = warning;
SET LOCAL timezone = 'America/New_York';
SET LOCAL datestyle = 'German';
SET LOCAL check_function_bodies = off;
SELECT plan(61);
CREATE EXTENSION udsatte;
CALL udsatte.opret_register();

CREATE FUNCTION pg_temp.laes(tabel text, VARIADIC linjer text[]) RETURNS text
	LANGUAGE plpgsql AS $$
DECLARE
	r	record;
BEGIN
	INSERT INTO pg_temp.indlaes_linje (tekst) SELECT unnest(linjer);
	SELECT * INTO r FROM udsatte.indlaes_tabel(tabel);
	RETURN format('%s læst, %s nye, %s ændrede, %s uændrede, %s afviste',
		r.laest, r.nye, r.aendrede, r.uaendrede, r.afviste);
END
$$;
-- What the file last read was rejected for, and forgets it.
CREATE FUNCTION pg_temp.afvist() RETURNS SETOF text LANGUAGE sql AS $$
	WITH a AS (DELETE FROM pg_temp.indlaes_afvist RETURNING *)
	SELECT concat_ws(' ', linje, coalesce(kolonne, '-'), kode) FROM a
	ORDER BY linje, kolonne, kode
$$;

-- order
SELECT is((SELECT count(*) FROM udsatte.indlaes_raekkefoelge() a
		JOIN pg_constraint f ON f.contype = 'f'
			AND f.conrelid = ('udsatte_register.' || a.tabel)::regclass
		JOIN udsatte.indlaes_raekkefoelge() b
			ON f.confrelid = ('udsatte_register.' || b.tabel)::regclass
		WHERE b.nr > a.nr), 0::bigint,
	'a table comes after those it refers to');
SELECT ok(bool_and(n.nr < f.nr), 'a case comes before what belongs to it')
FROM udsatte.indlaes_raekkefoelge() n, udsatte.indlaes_raekkefoelge() f
WHERE n.tabel = 'sag' AND f.tabel IN ('foranstaltning', 'tilsyn', 'udgift');
SELECT is((SELECT count(*) FROM udsatte.indlaes_raekkefoelge()
		WHERE tabel IN ('identitet', 'leverance', 'celle_lager', 'kolonneordbog')),
	0::bigint, 'what is not delivered is not in the order');

-- not begun
SELECT throws_ok($$SELECT udsatte.indlaes_tabel('sag')$$, '55000',
	'no load is under way', 'a file before the start is refused');
SELECT throws_ok($$SELECT udsatte.indlaes_slut()$$, '55000',
	'no load is under way', 'an end before the start is refused');
SELECT udsatte.indlaes_start();

-- persons: a cpr becomes a pseudonym, an unborn child has none
SELECT is(pg_temp.laes('borger', E'\uFEFFkilde_id;registreret;cpr;foedselsdato;ufoedt;koen\r',
	E'B1;2010-01-02T09:00:00+01:00;610203-4567;2003-02-01;nej;K\r',
	E'"B2";;"620203-4567";2003-02-02;;\r', E'B3;;;2011-05-01;ja;U\r', E'\r', ''),
	'3 læst, 3 nye, 0 ændrede, 0 uændrede, 0 afviste',
	'borger: byte order mark, semicolons, CRLF, quotes, empty lines');
SELECT results_eq($$SELECT kilde_id, pseudonym OPERATOR(udsatte.=) ps, foedselsdato::date, ufoedt, koen
	FROM udsatte_register.borger LEFT JOIN (VALUES
		('B1', udsatte.pseudonym('6102034567'::udsatte.cpr)),
		('B2', udsatte.pseudonym('6202034567'::udsatte.cpr))) p(k, ps) ON k = kilde_id
	ORDER BY kilde_id$$,
	$$VALUES ('B1', true, '2003-02-01'::date, false, 'K'), ('B2', true, '2003-02-02', false, 'U'),
		('B3', NULL, '2011-05-01', true, 'U')$$,
	'persons are known by pseudonym; what is empty gets its default');
SELECT is((SELECT registreret FROM udsatte_register.borger WHERE kilde_id = 'B1'),
	'2010-01-02 08:00:00+00'::timestamptz, 'when it was registered comes from the file');
SELECT is((SELECT count(*) FROM udsatte_register.identitet), 0::bigint,
	'no person number is stored');

SELECT is(pg_temp.laes('borger', 'kilde_id,cpr,foedselsdato,ufoedt',
	'B4,610203-45X7,2003-02-01,nej',	-- a letter in the number
	'B5,,2003-02-01,nej',				-- born, but no number
	'B6,610203-4567,2003-02-01,nej',	-- B1's number
	'B7,630203-4567,2003-02-30,nej',	-- no such day
	'B8,640203-4567',					-- fields missing
	'B9,650203-4567,2003-02-05,måske',
	',660203-4567,2003-02-06,nej',
	'B10,670203-4567,2003-02-07,nej',
	'B10,680203-4567,2003-02-08,nej',	-- key twice
	'B11,670203-4567,2003-02-07,nej',	-- number twice
	'"B12,690203-4567,2003-02-07,nej',	-- quotes that do not add up
	'B13,700203-4567,1899-12-31,nej'),
	'12 læst, 1 nye, 0 ændrede, 0 uændrede, 11 afviste', 'broken persons');
SELECT is((SELECT string_agg(aarsag, '') ~ '[0-9]{5}' OR string_agg(kode, '') ~ '[0-9]'
	FROM pg_temp.indlaes_afvist), false, 'no reason holds a number');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['2 cpr ugyldig_vaerdi',
	'3 pseudonym brudt_regel', '4 pseudonym dublet', '5 foedselsdato ugyldig_vaerdi',
	'6 - antal_felter', '7 ufoedt ugyldig_vaerdi', '8 kilde_id mangler',
	'10 kilde_id dublet', '11 pseudonym dublet', '12 - antal_felter',
	'13 foedselsdato ugyldig_vaerdi'], 'each by line, column and code');

-- whole files
SELECT is(pg_temp.laes('borger', 'B1,610203-4567,2003-02-01', 'B2,620203-4567,2003-02-02'),
	'1 læst, 0 nye, 0 ændrede, 0 uændrede, 1 afviste', 'a file without a header');
SELECT is((SELECT string_agg(aarsag, '') ~ '[0-9]{5}' FROM pg_temp.indlaes_afvist), false,
	'its first line is not repeated');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['1 foedselsdato mangler',
	'1 kilde_id mangler', '1 - ukendt_kolonne', '1 - ukendt_kolonne', '1 - ukendt_kolonne'],
	'all that is wrong with a header is told');
SELECT is(pg_temp.laes('borger', 'kilde_id,foedselsdato,koen,koen', 'B20,2003-02-01,K,K'),
	'1 læst, 0 nye, 0 ændrede, 0 uændrede, 1 afviste', 'a column twice');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['1 koen dublet'], 'is told');
SELECT is(pg_temp.laes('borger', 'kilde_id,foedselsdato,borger_id,indbygget', 'B20,2003-02-01,7,'),
	'1 læst, 0 nye, 0 ændrede, 0 uændrede, 1 afviste', 'surrogate keys cannot be delivered');
SELECT is((SELECT count(*) FROM pg_temp.afvist()), 2::bigint, 'nor can what is the extension''s');
SELECT is(pg_temp.laes('borger', ''), '0 læst, 0 nye, 0 ændrede, 0 uændrede, 0 afviste',
	'an empty file');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['1 - mangler'], 'has no header');
SELECT is(pg_temp.laes('borger', 'kilde_id,foedselsdato,ufoedt', NULL, 'B21,2012-01-01,ja'),
	'2 læst, 1 nye, 0 ændrede, 0 uændrede, 1 afviste', 'a line that could not be read as text');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['2 - tegnsaet'], 'is told as such');

-- units: text with separators, quotes, letters; superiors within the file
SELECT is(pg_temp.laes('enhed', 'enhed_kode,kommune_kode,navn,type,overordnet,gyldig_fra,gyldig_til',
	'T2,101,"Æblegården, ""Syd""; \n \ Ærø",familieraadgivning,T1,2007-01-01,',
	'T1,101,Øst,institutionscenter,,2007-01-01,',
	'T3,101,x,andet,T4,2007-01-01,',
	'T4,101,x,andet,T5,2007-01-01,',		-- T5 is rejected, so T4 and T3 are
	'T5,101,x,findes_ikke,,2007-01-01,',
	'T6,998,x,andet,,2007-01-01,',
	'T7,101,x,andet,,2007-01-01,2006-12-31',
	'T8,101,"",andet,,2007-01-01,'),
	'8 læst, 2 nye, 0 ændrede, 0 uændrede, 6 afviste', 'units and their superiors');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['4 overordnet ukendt_kode',
	'5 overordnet ukendt_kode', '6 type ukendt_kode', '7 kommune_kode ukendt_kode',
	'8 gyldig_til brudt_regel', '9 navn mangler'], 'what fell, and why');
SELECT is((SELECT navn FROM udsatte_register.enhed WHERE enhed_kode = 'T2'),
	E'Æblegården, "Syd"; \\n \\ Ærø', 'text comes through as it stands');

-- cases: references both ways
SELECT is(pg_temp.laes('sag', 'kilde_id,cpr,borger_kilde_id,enhed_kode,handlekommune_kode,aabnet,lukket',
	'S1,610203-4567,,T1,101,2010-01-01,',
	'S2,,B3,,101,2011-01-01,2011-06-01',
	'S3,610203-4567,B1,,101,2010-01-01,',
	'S4,610203-4567,B3,,101,2010-01-01,',	-- two persons
	'S5,,,,101,2010-01-01,',				-- nobody
	'S6,710203-4567,,,101,2010-01-01,',		-- somebody unknown
	'S7,,B99,,101,2010-01-01,',
	'S8,,B1,T99,101,2010-01-01,',
	'S9,,B1,T1,101,2010-01-01,2009-01-01'),
	'9 læst, 3 nye, 0 ændrede, 0 uændrede, 6 afviste', 'cases');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['5 cpr ukendt_reference', '6 cpr mangler',
	'7 cpr ukendt_reference', '8 borger_kilde_id ukendt_reference',
	'9 enhed_kode ukendt_kode', '10 lukket brudt_regel'], 'and what they refer to');
SELECT results_eq($$SELECT s.kilde_id, b.kilde_id, s.oprindelig_bydel_nr
	FROM udsatte_register.sag s JOIN udsatte_register.borger b USING (borger_id)
	ORDER BY 1$$, $$VALUES ('S1', 'B1', 99), ('S2', 'B3', 99), ('S3', 'B1', 99)$$,
	'by number, by key and by both');

-- again, changed, and in part
SELECT is(pg_temp.laes('sag', 'kilde_id,cpr,borger_kilde_id,enhed_kode,handlekommune_kode,aabnet,lukket',
	'S1,610203-4567,,T1,101,2010-01-01,', 'S2,,B3,,101,2011-01-01,2011-06-01'),
	'2 læst, 0 nye, 0 ændrede, 2 uændrede, 0 afviste', 'the same again changes nothing');
CREATE TEMP TABLE foer AS SELECT ctid AS sted, kilde_id, registreret FROM udsatte_register.sag;
SELECT is(pg_temp.laes('sag', 'lukket,kilde_id,borger_kilde_id,handlekommune_kode,aabnet',
	'2012-01-01,S1,B1,101,2010-01-01', '2011-06-01,S2,B3,101,2011-01-01',
	',S4,B2,101,2012-01-01'),
	'3 læst, 1 nye, 1 ændrede, 1 uændrede, 0 afviste', 'other order of columns, not all of them');
SELECT results_eq($$SELECT s.kilde_id, s.lukket, s.enhed_kode, s.ctid = f.sted, s.registreret = f.registreret
	FROM udsatte_register.sag s LEFT JOIN foer f USING (kilde_id) ORDER BY 1$$,
	$$VALUES ('S1', '2012-01-01'::date, 'T1', false, true), ('S2', '2011-06-01', NULL, true, true),
		('S3', NULL, NULL, true, true), ('S4', NULL, NULL, NULL, NULL)$$,
	'what the file does not give is kept, what is unchanged is not touched');
SELECT is(pg_temp.laes('sag', 'kilde_id,borger_kilde_id,handlekommune_kode,aabnet',
	'S1,B1,101,2013-01-01'),
	'1 læst, 0 nye, 0 ændrede, 0 uændrede, 1 afviste', 'a rule over a column that is not in the file');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['2 lukket brudt_regel'], 'holds with its stored value');
SELECT is(pg_temp.laes('borger', 'kilde_id,cpr,foedselsdato,ufoedt', 'B3,710511-4567,2011-05-11,nej'),
	'1 læst, 0 nye, 1 ændrede, 0 uændrede, 0 afviste', 'the unborn child is born and gets a number');

-- measures and numbers
SELECT is(pg_temp.laes('kompasmaaling', 'kilde_id,cpr,sag_kilde_id,katalog_kode,dato,rolle,anledning,skoen,maal',
	'K1,610203-4567,S1,FK2011,2011-04-11,myndighed,opfoelgning,"(3,8,,-,5,3,6,5,3,5)",',
	'K2,610203-4567,S1,FK2011,2011-04-11,myndighed,opfoelgning,"(3,8,3,4,5,3,6,5,3,11)",',
	'K3,610203-4567,S1,FK2011,2011-04-11,myndighed,opfoelgning,,'),
	'3 læst, 1 nye, 0 ændrede, 0 uændrede, 2 afviste', 'compass readings');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['3 skoen ugyldig_vaerdi', '4 skoen mangler'],
	'read as the type reads them');
SELECT is(pg_temp.laes('fravaer', 'kilde_id,cpr,skoleaar,maaned,mulige_dage,sygdom,lovligt,ulovligt',
	'F1,610203-4567,2010,2010-09-01,20,1.5,0,0',
	'F2,610203-4567,102034567,2010-09-01,20,0,0,0',	-- no such year: the next rule must not be tried
	'F3,610203-4567,2010,2010-10-01,99999,0,0,0',
	'F4,610203-4567,2010,2010-10-01,20.25,0,0,0',
	'F5,610203-4567,2010,2010-10-01,20,"1,5",0,0',
	'F6,610203-4567,2010,2010-09-01,20,0,0,0'),		-- the month twice
	'6 læst, 1 nye, 0 ændrede, 0 uændrede, 5 afviste', 'absence');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['3 skoleaar brudt_regel',
	'4 mulige_dage ugyldig_vaerdi', '5 mulige_dage ugyldig_vaerdi', '6 sygdom ugyldig_vaerdi',
	'7 borger_id dublet'], 'numbers out of range, months twice');
SELECT is(pg_temp.laes('fravaer', 'kilde_id,cpr,skoleaar,maaned,mulige_dage,sygdom,lovligt,ulovligt',
	'F7,610203-4567,2010,2010-09-01,20,1.5,0,0'),
	'1 læst, 0 nye, 0 ændrede, 0 uændrede, 1 afviste', 'a month another row already has');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['2 borger_id dublet'], 'is a duplicate');

-- tables known by their own keys, also with nothing in them
SELECT is(pg_temp.laes('maaltal', 'indikator,kommune_kode,enhed_kode,aar,maaltal',
	'6b_undersoegelse_rettidig_andel,101,,2012,0.9', '6b_undersoegelse_rettidig_andel,101,T1,2012,0.8',
	'6b_undersoegelse_rettidig_andel,101,,2012,0.7', 'ukendt,101,,2012,1'),
	'4 læst, 2 nye, 0 ændrede, 0 uændrede, 2 afviste', 'targets by unit and for the city');
SELECT results_eq('SELECT pg_temp.afvist()', ARRAY['4 indikator dublet', '5 indikator ukendt_kode'],
	'the city is one key');
SELECT is(pg_temp.laes('maaltal', 'indikator,kommune_kode,enhed_kode,aar,maaltal',
	'6b_undersoegelse_rettidig_andel,101,,2012,0.95', '6b_undersoegelse_rettidig_andel,101,T1,2012,0.8'),
	'2 læst, 0 nye, 1 ændrede, 1 uændrede, 0 afviste', 'and is found again');
SELECT is(pg_temp.laes('bydel', 'kommune_kode,bydel_nr,navn', '101,3,Nørrebro N', '101,3,x', '101,2,Østerbro'),
	'3 læst, 0 nye, 1 ændrede, 1 uændrede, 1 afviste', 'a shipped row that a delivery changes');
SELECT is((SELECT indbygget FROM udsatte_register.bydel WHERE kommune_kode = 101 AND bydel_nr = 3), false,
	'becomes the municipality''s own');
SELECT is((SELECT count(*) FROM pg_temp.afvist()), 1::bigint, 'and the key twice is told');

-- what is not a table of the delivery
ALTER TABLE udsatte_register.ungestatus RENAME TO ungestatus_egen;
CREATE VIEW udsatte_register.ungestatus AS SELECT * FROM udsatte_register.ungestatus_egen;
SELECT throws_ok($$SELECT udsatte.indlaes_tabel('ungestatus')$$, '42809',
	'"udsatte_register.ungestatus" is not a table and cannot be loaded', 'a view is refused by name');
SELECT throws_ok($$SELECT udsatte.indlaes_tabel('identitet')$$, '42P01',
	'table "identitet" is not part of a delivery', 'person numbers have no file of their own');
SELECT throws_ok($$SELECT udsatte.indlaes_tabel('findes''; ikke')$$, '42P01', NULL, 'nor has what is not there');

-- a rule of the municipality's own that fails must not tell the value
CREATE FUNCTION public.braender(text) RETURNS boolean IMMUTABLE LANGUAGE sql
	RETURN $1::integer > 0;
ALTER TABLE udsatte_register.sagsbehandlerperiode ADD CHECK (public.braender(sagsbehandler_noegle)) NOT VALID;
SELECT throws_ok($$SELECT pg_temp.laes('sagsbehandlerperiode', 'kilde_id,sag_kilde_id,sagsbehandler_noegle,fra',
	'P1,S1,610203-4567,2010-01-01')$$, '22P02',
	'the file could not be loaded into "udsatte_register.sagsbehandlerperiode"',
	'an error of the table''s own rule is told without the value');

-- a table without unique keys and identity
DROP TABLE udsatte_register.lukkedag CASCADE;
ALTER TABLE udsatte_register.kontakt DROP CONSTRAINT kontakt_kilde_id_key;
SELECT is(pg_temp.laes('kontakt', 'kilde_id,sag_kilde_id,dato,form,deltager',
	'C1,S1,2010-01-01,moede,familie', 'C1,S1,2010-01-02,moede,familie', 'C2,S1,2010-01-02,moede,familie'),
	'3 læst, 2 nye, 0 ændrede, 0 uændrede, 1 afviste', 'without a unique index');
SELECT is(pg_temp.laes('kontakt', 'kilde_id,sag_kilde_id,dato,form,deltager',
	'C1,S1,2010-01-01,moede,familie', 'C2,S1,2010-01-03,moede,familie'),
	'2 læst, 0 nye, 1 ændrede, 1 uændrede, 0 afviste', 'rows are found again all the same');

-- the end
SAVEPOINT foer_slut;
SELECT throws_ok('SELECT udsatte.indlaes_slut(true)', '23000',
	(SELECT count(*) FROM pg_temp.indlaes_afvist) || ' rows were rejected, so nothing is loaded',
	'a strict load with rejected rows');
ROLLBACK TO foer_slut;
SELECT ok(udsatte.indlaes_slut() > 0, 'the delivery has a number');
SELECT results_eq($$SELECT l.indlaest_af, l.laest = sum(f.laest), l.afviste = sum(f.afviste), count(*) > 10
	FROM udsatte_register.leverance l JOIN udsatte_register.leverance_fil f USING (leverance_id)
	GROUP BY l.leverance_id$$, $$VALUES (session_user::text COLLATE "default", true, true, true)$$,
	'who, and how many rows, stands in leverance');
SELECT ok((SELECT count(*) FROM udsatte_register.registeraendring) > 0, 'until then no stored number counts');
CALL udsatte.opdater_lager();
SELECT is((SELECT count(*) FROM udsatte_register.registeraendring), 0::bigint,
	'the stored headline numbers are up to date');

-- person numbers when asked for, by a role with no more than it needs
CREATE ROLE indlaes_proeve;
CALL udsatte.giv_adgang('indlaes_proeve', 'indlaeser');
GRANT EXECUTE ON FUNCTION pg_temp.laes(text, text[]), pg_temp.afvist() TO indlaes_proeve;
DROP TABLE pg_temp.indlaes_afvist, pg_temp.indlaes_resultat, pg_temp.indlaes_grund;
SET LOCAL ROLE indlaes_proeve;
SELECT udsatte.indlaes_start(true);
SELECT is(pg_temp.laes('borger', 'kilde_id,cpr,foedselsdato,ufoedt', 'B1,610203-4567,2003-02-01,nej',
	'B3,710511-4567,2011-05-11,nej', 'B14,,2014-01-01,ja'),
	'3 læst, 1 nye, 0 ændrede, 2 uændrede, 0 afviste', 'a loader that owns nothing');
SELECT ok(udsatte.indlaes_slut(true) > 0, 'can finish');
RESET ROLE;
SELECT results_eq($$SELECT b.kilde_id, i.cpr::text FROM udsatte_register.identitet i
	JOIN udsatte_register.borger b USING (borger_id) ORDER BY 1$$,
	$$VALUES ('B1', '610203-4567'), ('B3', '710511-4567')$$, 'person numbers only when asked for');
SELECT * FROM finish();
ROLLBACK;
