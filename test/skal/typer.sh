#!/usr/bin/env bash
# Random bytes and text into every type, through the server: see typer.py.
# Prints TAP; needs a running cluster.
#
#   SEED=17 INPUTS=20000 test/skal/typer.sh     other inputs, or more of them
set -eu
cd "$(dirname "$0")/../.."
db=udsatte_typer
mappe=$(mktemp -d)
trap 'rm -rf "$mappe"; dropdb --if-exists $db' EXIT
chmod 755 "$mappe"
dropdb --if-exists $db 2>/dev/null
createdb $db
psql -Xqd $db -c 'CREATE EXTENSION udsatte'
/usr/bin/python3 test/skal/typer.py $db "$mappe"
