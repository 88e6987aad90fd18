#!/usr/bin/env bash
# The starter files of dashboard/start are what the catalogue says, and work.
# Prints TAP; needs a running cluster with the database named in UDGIVET_DB.
cd "$(dirname "$0")/../.." || exit 1
. tools/installer.sh
installer python3-yaml || exit 1
export PGDATABASE=$UDGIVET_DB
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
tools/startfiler.py "$t/start" || exit 1
PGUSER=dashboard /usr/bin/python3 test/bi/startfiler.py dashboard/start "$t/start"
