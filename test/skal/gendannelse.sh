#!/usr/bin/env bash
# Backup and restore: every format pg_dump has gives back identical contents of
# every relation and the same catalogue; DROP EXTENSION refuses while a register
# exists, and nedlaeg_register() removes it on purpose. Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op >&2
export PGOPTIONS='-c udsatte.opgoerelsesdato=2014-12-31 -c client_min_messages=warning'
m=$KLYNGE/levering
q() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
aftryk() { q -d "$1" -f test/skal/fingeraftryk.sql; }
katalog() { q -d "$1" -v visninger=nej -f test/skal/katalog.sql; }

/usr/bin/python3 demo/generer.py --ud "$m" --boern 60 --fra 2014 --til 2014 >/dev/null 2>&1
createdb kilde
q -d kilde -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
loader/udsatte-indlaes -d kilde "$m" >&2
q -d kilde <<-'SQL'
	CREATE ROLE laeser;
	CREATE ROLE enhed;
	CALL udsatte.giv_adgang('laeser', 'analytiker');
	SELECT format('CALL udsatte.giv_adgang(''enhed'', ''sagsbehandler'', %L)', array_agg(enhed_kode))
	FROM udsatte_register.enhed WHERE type = 'boernefamilieenhed' \gexec
	-- what the owner has made of the register
	ALTER TABLE udsatte_register.sag ADD COLUMN egen_kolonne text DEFAULT 'x';
	CREATE INDEX egen_indeks ON udsatte_register.sag (egen_kolonne);
	CREATE VIEW public.egen_visning AS SELECT indikator, vaerdi FROM udsatte_maal.maal_6b;
	INSERT INTO udsatte_register.program (program_kode, navn, niveau, evidensbaseret) VALUES ('EGET', 'Vores eget', 'individ', false);
	UPDATE udsatte_register.indikator SET navn = 'Vores navn', indbygget = false WHERE indikator = '6b_undersoegelse_rettidig_andel';
	COMMENT ON VIEW udsatte_maal.maal_6b IS 'Vores egen kommentar';
SQL
# the published twin takes over the comment
q -d kilde -c 'CALL udsatte.opdater_register()' -c 'CALL udsatte.opdater_lager()'
aftryk kilde >"$KLYNGE/kilde.aftryk"
katalog kilde >"$KLYNGE/kilde.katalog"
ok "there is something to lose" "$(awk -F'|' '$2 > 0' "$KLYNGE/kilde.aftryk" | wc -l | awk '{ print ($1 > 80) }')" 1

for form in plain custom directory; do
	createdb "db_$form"
	case $form in
		plain) pg_dump -Fp kilde | q -d db_plain >/dev/null ;;
		custom) pg_dump -Fc kilde >"$KLYNGE/c" && pg_restore --exit-on-error -d db_custom "$KLYNGE/c" ;;
		directory) pg_dump -Fd -j2 -f "$KLYNGE/dir" kilde && pg_restore --exit-on-error -j2 -d db_directory "$KLYNGE/dir" ;;
	esac
	q -d "db_$form" -c ANALYZE -c 'CALL udsatte.opdater_lager()'
	aftryk "db_$form" >"$KLYNGE/a"
	katalog "db_$form" >"$KLYNGE/k"
	ok "$form: every relation holds the same" "$(diff "$KLYNGE/kilde.aftryk" "$KLYNGE/a" | head -5)" ""
	ok "$form: the catalogue is the same" "$(diff "$KLYNGE/kilde.katalog" "$KLYNGE/k" | head -5)" ""
done

createdb db_skema
pg_dump -s kilde | q -d db_skema >/dev/null
katalog db_skema >"$KLYNGE/k"
ok "schema only: the catalogue is the same" "$(diff "$KLYNGE/kilde.katalog" "$KLYNGE/k" | head -5)" ""
ok "schema only: views over nothing answer" "$(q -d db_skema -c 'SELECT count(*) FROM udsatte_maal.noegletal')" 0

createdb db_rum
q -d db_rum -c 'CREATE EXTENSION udsatte'
pg_dump -n 'udsatte_*' kilde | q -d db_rum >/dev/null
q -d db_rum -c ANALYZE -c 'CALL udsatte.opdater_lager()'
aftryk db_rum >"$KLYNGE/a"
ok "single schemas: every relation holds the same" "$(diff "$KLYNGE/kilde.aftryk" "$KLYNGE/a" | head -5)" ""

# a restored register is brought up to date without losing what is the owner's
q -d db_custom -c 'CALL udsatte.opdater_register()'
katalog db_custom >"$KLYNGE/k"
ok "bringing a restored register up to date changes nothing" "$(diff "$KLYNGE/kilde.katalog" "$KLYNGE/k" | head -5)" ""
ok "own rows and comments are kept" "$(q -d db_custom -c "SELECT (SELECT navn FROM udsatte_register.program WHERE program_kode = 'EGET'),
	(SELECT navn FROM udsatte_register.indikator WHERE indikator = '6b_undersoegelse_rettidig_andel'),
	obj_description('udsatte_maal.maal_6b'::regclass), (SELECT count(*) > 0 FROM public.egen_visning)")" \
	"Vores eget|Vores navn|Vores egen kommentar|t"

# removal
status=0
q -d db_plain -c 'DROP EXTENSION udsatte' >"$KLYNGE/ud" 2>&1 || status=$?
ok "DROP EXTENSION refuses while there is a register" "$((status > 0)) $(grep -c 'other objects depend on it' "$KLYNGE/ud")" "1 1"
fejl_sql() { q -d "$1" -c '\set VERBOSITY sqlstate' -c "$2" 2>&1 | sed -n 's/^ERROR:  //p'; }
ok "nedlaeg_register() wants to be told twice" "$(fejl_sql db_plain 'CALL udsatte.nedlaeg_register()')" 22023
ok "and in so many words" "$(fejl_sql db_plain "CALL udsatte.nedlaeg_register(bekraeft => 'ja')")" 22023
ok "it stops at objects that are not its own" "$(fejl_sql db_plain "CALL udsatte.nedlaeg_register(bekraeft => 'slet alle data i db_plain')")" 2BP01
q -d db_plain -c 'DROP VIEW public.egen_visning'
while IFS='|' read -r hvad lav fjern; do
	q -d db_plain -c "$lav"
	ok "also at $hvad" "$(fejl_sql db_plain "CALL udsatte.nedlaeg_register(bekraeft => 'slet alle data i db_plain')")" 2BP01
	q -d db_plain -c "$fjern"
done <<-'LISTE'
	a column of a row's type|CREATE TABLE egen (r udsatte_register.sag)|DROP TABLE egen
	a default|CREATE TABLE egen (n bigint DEFAULT nextval('udsatte_register.sag_sag_id_seq'))|DROP TABLE egen
	a foreign key|CREATE TABLE egen (n bigint REFERENCES udsatte_register.sag)|DROP TABLE egen
	a policy|CREATE TABLE egen (n bigint); CREATE POLICY p ON egen USING (n IN (SELECT sag_id FROM udsatte_register.sag))|DROP TABLE egen
	a function|CREATE FUNCTION egen(udsatte_register.sag) RETURNS bigint LANGUAGE sql RETURN 1|DROP FUNCTION egen
LISTE
ok "and then nothing is gone" "$(aftryk db_plain | diff "$KLYNGE/kilde.aftryk" - | head -3)" ""
q -d db_plain -c "CALL udsatte.nedlaeg_register(bekraeft => 'slet alle data i db_plain')"
ok "it removes the three rooms" "$(q -d db_plain -c "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'udsatte\_%'")" 0
ok "and the extension can go" "$(q -d db_plain -c 'DROP EXTENSION udsatte' -c 'SELECT 1')" 1
ok "nothing of it is left" "$(q -d db_plain -c "SELECT count(*) FROM pg_depend WHERE refobjid NOT IN (SELECT oid FROM pg_extension) AND refclassid = 'pg_extension'::regclass")" 0
slut
