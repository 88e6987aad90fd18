#!/bin/sh
# udsatte-indlaes against a server of its own: what it loads, what it rejects,
# and that nothing it meets leaves half a delivery behind. Prints TAP. The
# person numbers are replacement numbers.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op -c log_statement=all -c log_min_messages=info >&2

m=$KLYNGE/levering
ud=$KLYNGE/ud
indlaes=loader/udsatte-indlaes
mkdir -p "$m"

# Runs the loader; prints its exit status. Its output is in $ud.
koer() {
	status=0
	"$indlaes" "$@" >"$ud" 2>&1 || status=$?
	echo "$status"
}

sql() { psql -XAtqc "$1"; }
tal() { sql 'SELECT (SELECT count(*) FROM udsatte_register.borger), (SELECT count(*) FROM udsatte_register.sag), (SELECT count(*) FROM udsatte_register.leverance)'; }
# A table's line of the report, with single blanks.
linje() { grep "^$1 " "$ud" | tr -s ' '; }

sql 'CREATE EXTENSION udsatte; CALL udsatte.opret_register()' 2>&1 | grep -v NOTICE >&2 || true

ok "help" "$(koer --help)" 0
ok "version" "$(koer --version) $(cat "$ud")" "0 udsatte-indlaes $(sed -n "s/^default_version = '\(.*\)'/\1/p" udsatte.control)"
ok "an unknown option" "$(koer --findes-ikke "$m")" 1
ok "no files named" "$(koer)" 1
ok "an unknown character set" "$(koer --tegnsaet=ebcdic "$m")" 1
ok "no such folder" "$(koer "$m/x")" 3
ok "an empty folder" "$(koer "$m")" 3
printf 'kilde_id,cpr,foedselsdato\n' >"$m/borger.csv"
ok "no server there" "$(koer -h "$KLYNGE/ingen" "$m")" 2

# a delivery of 40 persons, each with a case; one broken row in each file
python3 - "$m" <<'PY'
import sys
with open(sys.argv[1] + "/borger.csv", "w") as f, open(sys.argv[1] + "/sag.csv", "w") as g:
    f.write("kilde_id,cpr,foedselsdato,ufoedt\n")
    g.write("kilde_id,cpr,enhed_kode,handlekommune_kode,aabnet\n")
    for i in range(40):
        f.write(f"B{i},6102{i:02d}-{4000 + i},20{i % 20 + 40 - 40:02d}-02-01,nej\n")
        g.write(f"S{i},6102{i:02d}-{4000 + i},Ø{i % 2},101,2015-01-01\n")
    f.write("B98,610203-45X7,2003-02-01,nej\n")
    f.write("B99,0102034567,2003-02-01\n")
    g.write('"S98",,Ø0,101,610203-4567\n')
PY
printf 'enhed_kode;kommune_kode;navn;type;gyldig_fra\r\n\3300;101;"\330sterbro; syd";andet;2007-01-01\r\n' >"$m/enhed.csv"
printf '\3301;101;\306bler\\og\tp\346rer;andet;2007-01-01\r\n' >>"$m/enhed.csv"

ok "try" "$(koer --proeve --tegnsaet=latin1 "$m/enhed.csv") $(tal)" "0 0|0|0"
ok "Latin letters, semicolons, line ends" "$(koer --tegnsaet=latin1 "$m/enhed.csv") $(linje enhed)" "0 enhed 2 2 0 0 0"
ok "come through" "$(sql "SELECT enhed_kode || navn FROM udsatte_register.enhed WHERE kommune_kode = 101 AND gyldig_fra = '2007-01-01' AND enhed_kode LIKE 'Ø%' ORDER BY 1")" \
	"$(printf 'Ø0Østerbro; syd\nØ1Æbler\\og\tpærer')"
ok "the same file taken for UTF-8" "$(koer "$m/enhed.csv") $(linje tegnsaet)" "0 tegnsaet 2 1"
rm "$m/enhed.csv"

ok "strict" "$(koer --streng "$m") $(tal)" "3 0|0|2"
foer=$(sql 'SELECT max(leverance_id) FROM udsatte_register.leverance')
ok "a folder" "$(koer --afvist="$KLYNGE/afvist.csv" "$m") $(linje borger) $(linje sag)" "0 borger 42 40 0 0 2 sag 41 40 0 0 1"
ok "rejected rows, without a number" "$(cut -d, -f1-4 "$KLYNGE/afvist.csv" | tr '\n' ' ')$(grep -cE '[0-9]{6}' "$KLYNGE/afvist.csv")$(grep -c 45X7 "$KLYNGE/afvist.csv")" \
	'fil,linje,kolonne,kode "borger.csv",42,"cpr","ugyldig_vaerdi" "borger.csv",43,"","antal_felter" "sag.csv",42,"aabnet","ugyldig_vaerdi" 00'
ok "but with the rest of the row" "$(grep -c 'B98,\*\*\*\*\*\*\*\*\*\*,2003-02-01,nej' "$KLYNGE/afvist.csv")" 1
ok "checksums are noted" "$(sql "SELECT kontrolsum FROM udsatte_register.leverance_fil WHERE leverance_id > $foer AND fil = 'sag.csv'")" \
	"sha256:$(sha256sum "$m/sag.csv" | cut -d' ' -f1)"
ok "no number is stored" "$(sql 'SELECT count(*) FROM udsatte_register.identitet')" 0
ok "the same again" "$(koer "$m") $(linje borger) $(linje sag)" "0 borger 42 0 0 40 2 sag 41 0 0 40 1"
gzip "$m"/*.csv
ok "gzip, two threads, connection string" "$(koer --parallel=2 "dbname=postgres" "$m") $(linje borger) $(linje sag)" \
	"0 borger 42 0 0 40 2 sag 41 0 0 40 1"
ok "the numbers are stored after the load" "$(grep -c '^stored: ' "$ud") $(sql "SELECT udsatte.intern_lager('visning sagsfrist', NULL) IS NOT NULL")" "1 t"
sql "UPDATE udsatte_register.sag SET lukket = '2015-01-01' WHERE sag_id = (SELECT min(sag_id) FROM udsatte_register.sag)"
ok "unless that is not wanted" "$(koer --uden-lager "$m") $(grep -c '^stored: ' "$ud") $(sql "SELECT udsatte.intern_lager('visning sagsfrist', NULL) IS NULL")" "0 0 t"
ok "with person numbers" "$(koer --identitet "$m") $(sql 'SELECT count(*) FROM udsatte_register.identitet')" "0 40"

# files that cannot be used
head -c 300 "$m/borger.csv.gz" >"$KLYNGE/borger.csv.gz"
foer=$(tal)
ok "a gzip file cut short" "$(koer "$KLYNGE/borger.csv.gz") $(tal)" "3 $foer"
echo x >"$KLYNGE/findes_ikke.csv"
ok "a file for no table" "$(koer "$KLYNGE/findes_ikke.csv") $(tal)" "3 $foer"
cp "$m/borger.csv.gz" "$KLYNGE/borger.csv.gz"
ok "two files for a table" "$(koer "$m" "$KLYNGE/borger.csv.gz")" 3
echo 'B1,610203-4567,2003-02-01' >"$KLYNGE/borger.csv"
ok "a file without a header" "$(koer "$KLYNGE/borger.csv") $(grep -c 4567 "$ud")" "3 0"

# Half-way: another session holds the cases, so persons are loaded and the
# cases wait. Whatever happens then, the persons must be gone.
printf 'kilde_id,foedselsdato,ufoedt\nNY1,2015-01-01,ja\n' >"$KLYNGE/ny.csv"
mkdir "$KLYNGE/halv"
mv "$KLYNGE/ny.csv" "$KLYNGE/halv/borger.csv"
printf 'kilde_id,borger_kilde_id,handlekommune_kode,aabnet\nNYS1,NY1,101,2015-01-01\n' >"$KLYNGE/halv/sag.csv"
vent() {
	i=0
	while [ "$(sql "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'udsatte-indlaes' AND wait_event_type = 'Lock'")" != "$1" ] && [ $i -lt 200 ]; do
		i=$((i + 1))
		sleep 0.05
	done
}
laas() {
	psql -XAtqc "SET application_name = 'laas'" -c 'BEGIN' \
		-c 'LOCK udsatte_register.sag IN ACCESS EXCLUSIVE MODE' -c 'SELECT pg_sleep(60)' >/dev/null 2>&1 &
	i=0
	while [ "$(sql "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'laas' AND wait_event = 'PgSleep'")" != 1 ] && [ $i -lt 200 ]; do
		i=$((i + 1))
		sleep 0.05
	done
}
slip() { sql "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'laas'" >/dev/null; }

foer=$(tal)
laas
"$indlaes" "$KLYNGE/halv" >"$ud" 2>&1 &
pid=$!
vent 1
kill -9 $pid
wait $pid 2>/dev/null || true
slip
vent 0
sleep 0.2
ok "killed half-way" "$(grep -c '^borger' "$ud") $(tal)" "1 $foer"

laas
"$indlaes" "$KLYNGE/halv" >"$ud" 2>&1 &
pid=$!
vent 1
sql "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'udsatte-indlaes'" >/dev/null
status=0
wait $pid || status=$?
slip
ok "the connection is lost half-way" "$status $(tal)" "2 $foer"

laas
"$indlaes" "$KLYNGE/halv" >"$ud" 2>&1 &
pid=$!
vent 1
"$indlaes" "$KLYNGE/halv" >"$ud.2" 2>&1 &
pid2=$!
vent 2
slip
status=0
wait $pid || status=1
wait $pid2 || status=2
ok "two at once" "$status $(linje sag) $(grep '^sag ' "$ud.2" | tr -s ' ')" "0 sag 1 1 0 0 0 sag 1 0 0 1 0"

ok "no person number in the server's log" "$(grep -cE '6102[0-9]{2}-?[0-9]{4}|0102034567|610203-45' "$KLYNGE/s/log")" 0

slut
