-- The deadline views over a made-up city: 20,000 cases, 5,000 new a year.
-- Run with psql in an empty database where udsatte is installed; everything is
-- rolled back. Figures are milliseconds, the best of five.
\set QUIET on
\pset pager off
BEGIN;
SET LOCAL udsatte.opgoerelsesdato = '2015-12-31';
SET LOCAL jit = off;
CALL udsatte.opret_register();
INSERT INTO udsatte_register.enhed (enhed_kode, kommune_kode, navn, type, gyldig_fra)
SELECT 'E' || n, 101, 'Enhed ' || n, 'boernefamilieenhed', '2000-01-01' FROM generate_series(1, 8) n;
INSERT INTO udsatte_register.borger (borger_id, kilde_id, ufoedt, foedselsdato, koen)
SELECT n, 'b' || n, true, date '1997-01-01' + n * 7919 % 5000, 'U' FROM generate_series(1, 20000) n;
INSERT INTO udsatte_register.sag (sag_id, kilde_id, borger_id, enhed_kode, handlekommune_kode, aabnet)
SELECT n, 's' || n, n, 'E' || n % 8 + 1, 101, date '2011-06-01' + n * 104729 % 1600 FROM generate_series(1, 20000) n;
INSERT INTO udsatte_register.undersoegelse (kilde_id, sag_id, opmaerksom, ivaerksat, afsluttet)
SELECT 'u' || sag_id, sag_id, aabnet, aabnet + 5, CASE WHEN sag_id % 20 > 0 THEN aabnet + 60 + (sag_id * 31 % 90)::integer END
FROM udsatte_register.sag;
INSERT INTO udsatte_register.foranstaltning (foranstaltning_id, kilde_id, sag_id, type_kode, bevilget, ivaerksat, afsluttet)
SELECT sag_id * 2 + g, 'f' || sag_id || '-' || g, sag_id, CASE WHEN sag_id % 4 = 0 THEN 'SEL-52-3-7' ELSE 'SEL-52-3-3' END,
	aabnet + 100 + 300 * g, aabnet + 110 + 300 * g, aabnet + 350 + 300 * g
FROM udsatte_register.sag, generate_series(0, 1) g;
INSERT INTO udsatte_register.opfoelgning (kilde_id, sag_id, afholdt)
SELECT 'o' || sag_id || '-' || g, sag_id, aabnet + 190 + (g * 150 + sag_id % 45)::integer
FROM udsatte_register.sag, generate_series(0, 3) g;
INSERT INTO udsatte_register.handleplan (kilde_id, sag_id, art, udarbejdet)
SELECT 'h' || sag_id || '-' || g, sag_id, 'handleplan', aabnet + (95 + 200 * g + sag_id % 10)::integer
FROM udsatte_register.sag, generate_series(0, 1) g;
INSERT INTO udsatte_register.tilsyn (kilde_id, foranstaltning_id, dato, samtale)
SELECT 't' || foranstaltning_id || '-' || g, foranstaltning_id, ivaerksat + 80 * g, true
FROM udsatte_register.foranstaltning, generate_series(1, 3) g WHERE type_kode = 'SEL-52-3-7';
INSERT INTO udsatte_register.underretning (kilde_id, borger_id, sag_id, modtaget, vurderet, kvitteret, underretter)
SELECT 'n' || sag_id, borger_id, sag_id, aabnet + time '10:00', aabnet + time '20:00', aabnet + (sag_id % 12)::integer, 'skole'
FROM udsatte_register.sag;
ANALYZE;
CREATE TEMP TABLE maaling (visning text, raekker bigint, ms float8);
DO $$
DECLARE
	v	text;
	t	timestamptz;
	n	bigint;
BEGIN
	FOREACH v IN ARRAY '{frist_undersoegelse,frist_opfoelgning,frist_underretning,frist_handleplan,frist_ungeplan,frist_tilsyn,sagsfrist,frist_kalender,frist_belastning,frist_forfaldne,frist_rettidighed}'::text[] LOOP
		FOR i IN 1..5 LOOP
			t := clock_timestamp();
			EXECUTE format('SELECT count(v) FROM udsatte_maal.%I v', v) INTO n;
			INSERT INTO maaling VALUES (v, n, 1000 * extract(epoch FROM clock_timestamp() - t));
		END LOOP;
	END LOOP;
END $$;
SELECT visning, max(raekker) AS raekker, round(min(ms)::numeric) AS ms FROM maaling GROUP BY visning ORDER BY ms;
ROLLBACK;
