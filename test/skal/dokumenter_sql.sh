#!/usr/bin/env bash
# What the documents tell a reader to type is carried out, over a small demo.
# Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
trap klynge_ned EXIT
klynge_op -c jit=off >&2
/usr/bin/python3 demo/generer.py --ud "$KLYNGE/levering" --boern 50 --fra 2014 --til 2015 >/dev/null
createdb fyldt
psql -XAtqd fyldt -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
PGOPTIONS='-c udsatte.opgoerelsesdato=2015-12-31' loader/udsatte-indlaes -d fyldt "$KLYNGE/levering" >&2
psql -XAtqd fyldt -c 'VACUUM (ANALYZE)'
/usr/bin/python3 test/skal/dokumenter_sql.py fyldt
