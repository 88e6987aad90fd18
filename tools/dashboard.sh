#!/usr/bin/env bash
# The dashboard over a published demo: builds, starts a private cluster, makes,
# loads and publishes a demo, builds the site with a role that may read
# udsatte_bi only, and serves it on 127.0.0.1 until it is stopped (Ctrl-C).
# PORT chooses the port, BOERN, FRA and TIL the size of the demo.
set -eu
cd "$(dirname "$0")/.."
. tools/installer.sh
. tools/klynge.sh
. tools/udgivet.sh
. tools/node.sh

installer make gcc libc6-dev libpq-dev libssl-dev zlib1g-dev python3 \
	postgresql-$PGMAJOR postgresql-server-dev-$PGMAJOR
node_klar dashboard
trap 'klynge_ned' EXIT
trap 'exit 130' INT TERM
echo "building and starting a private cluster"
klynge_op
echo "making, loading and publishing a demo (some minutes)"
udgivet_demo udsatte_dashboard
echo "building the site"
cd dashboard
PGUSER=dashboard PGDATABASE=udsatte_dashboard npm run --silent build \
	>"$KLYNGE/side.log" 2>&1 || {
	cat "$KLYNGE/side.log" >&2
	exit 1
}
klynge_stop
echo
echo "Open the address below; Ctrl-C stops it. The site in dashboard/dist needs no database."
node server.js ${PORT:-}
