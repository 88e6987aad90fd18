#!/usr/bin/env bash
# The dashboard, built from a published demo and seen in a browser. Prints TAP;
# needs a running cluster with the database named in UDGIVET_DB. Screenshots are kept
# in dashboard/billeder.
cd "$(dirname "$0")/../.." || exit 1
. tools/installer.sh
. tools/node.sh
spring_over() {
	echo "1..0 # SKIP the dashboard was NOT tested: $1"
	exit 0
}
node_klar dashboard 20 || spring_over "node 20 or its packages cannot be had"
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || installer chromium ||
	spring_over "chromium cannot be had"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
billeder=dashboard/billeder
mkdir -p $billeder
export PGDATABASE=$UDGIVET_DB
if ! (cd dashboard && PGUSER=dashboard npm run --silent build) >"$log" 2>&1; then
	sed 's/^/# /' "$log"
	echo "not ok 1 - the site is built by a role that may read udsatte_bi only"
	echo "1..1"
	exit 1
fi
node dashboard/test/side.js $billeder
