#!/usr/bin/env bash
# udsatte beside other engines on the same rows: see andre_motorer.py.
#   NODE_PATH=/path/to/node_modules RAEKKER=10000000 bench/andre_motorer.sh
set -eu
cd "$(dirname "$0")/.."
. tools/klynge.sh
trap klynge_ned EXIT
trap 'exit 130' INT TERM
klynge_op
createdb bench_motorer
psql -Xqd bench_motorer -c 'CREATE EXTENSION udsatte'
echo "$(uname -sm), $(nproc) cores, $(psql -XqAt -c 'SHOW server_version')"
/usr/bin/python3 bench/andre_motorer.py
