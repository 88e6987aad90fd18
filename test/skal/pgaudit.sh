#!/usr/bin/env bash
# pgaudit from Debian alongside udsatte: a register made, a delivery with person
# numbers loaded and numbers read, with everything audited, and no person number
# in the log. Prints TAP. The numbers are replacement numbers.
set -eu
cd "$(dirname "$0")/../.."
. tools/installer.sh
. tools/klynge.sh
. test/tap.sh
if ! installer "postgresql-$PGMAJOR-pgaudit" >&2; then
	echo "1..0 # SKIP postgresql-$PGMAJOR-pgaudit cannot be had here"
	exit 0
fi
trap klynge_ned EXIT
klynge_op -c shared_preload_libraries=pgaudit,udsatte -c pgaudit.log=all -c pgaudit.log_parameter=on \
	-c pgaudit.log_relation=on -c pgaudit.log_catalog=off >&2
export PGOPTIONS='-c client_min_messages=warning -c udsatte.opgoerelsesdato=2015-12-31'
q() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
m=$KLYNGE/levering
mkdir "$m"
printf 'kilde_id,cpr,foedselsdato,ufoedt\nB1,610203-4567,2003-02-01,nej\nB2,610204-45X7,2004-02-01,nej\n' >"$m/borger.csv"
printf 'kilde_id,cpr,handlekommune_kode,aabnet\nS1,610203-4567,101,2015-01-01\n' >"$m/sag.csv"
q -c 'CREATE EXTENSION pgaudit' -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
ok "the register is made" "$(q -c 'SELECT count(*) FROM udsatte_register.indikator' | awk '{ print ($1 > 50) }')" 1
status=0
loader/udsatte-indlaes --identitet "$m" >"$KLYNGE/ud" 2>&1 || status=$?
ok "a delivery is loaded" "$status $(grep '^borger ' "$KLYNGE/ud" | tr -s ' ')" "0 borger 2 1 0 0 1"
ok "numbers are read" "$(q -c "SELECT count(*) FROM udsatte_register.identitet" -c 'SELECT count(*) FROM udsatte_maal.strategi_overblik WHERE maal IS NULL')" "$(printf '1\n0')"
ok "all of it is in the log" "$(for k in 'CALL udsatte.opret_register' 'COPY pg_temp.indlaes_linje' 'udsatte.indlaes_slut' 'udsatte_register.identitet' 'udsatte_maal.strategi_overblik'; do
	grep -c "AUDIT: .*$k" "$KLYNGE/s/log" | awk '{ printf "%s", ($1 > 0) }'
done)" 11111
ok "but no person number" "$(grep -cE '61020[34]-?45' "$KLYNGE/s/log")" 0
slut
