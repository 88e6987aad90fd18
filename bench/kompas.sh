#!/bin/sh
# Runs bench/kompas.sql in a throw-away cluster: bench/kompas.sh [READINGS]
set -eu
cd "$(dirname "$0")/.."
. tools/klynge.sh
trap klynge_ned EXIT
klynge_op
createdb bench
psql -Xqd bench -c 'CREATE EXTENSION udsatte'
psql -X -v ON_ERROR_STOP=1 -v raekker="${1:-5000000}" -d bench -f bench/kompas.sql
