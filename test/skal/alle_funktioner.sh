#!/usr/bin/env bash
# Every function, operator, cast and aggregate of the schema, with values at
# and beyond the edges: none may bring the server down, run without end, fail
# with an internal error, or print a person number. Prints TAP; needs a running
# cluster.
#
#   SEED=17 CALLS=20000 test/skal/alle_funktioner.sh     repeats a run
cd "$(dirname "$0")/../.." || exit 1
db=udsatte_alle_funktioner
dropdb --if-exists $db 2>/dev/null
createdb $db
psql -Xqd $db -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION udsatte' \
	-c 'CALL udsatte.opret_register()' >/dev/null
psql -Xqd $db -v ON_ERROR_STOP=1 -f test/skal/alle_funktioner.sql || exit 1
/usr/bin/python3 test/skal/alle_funktioner.py $db
status=$?
dropdb $db
exit $status
