#!/usr/bin/env bash
# The starter dashboard for Grafana against the types that Grafana publishes of
# its dashboards: the TypeScript compiler reads it as one. Prints TAP.
cd "$(dirname "$0")/../.." || exit 1
. tools/installer.sh
. tools/node.sh
. test/tap.sh
node_klar test/bi/grafana || {
	echo "1..0 # SKIP the Grafana dashboard was NOT checked against its types: node or the packages cannot be had"
	exit 0
}
t=$(mktemp -d)
trap 'rm -rf "$t"' EXIT
ln -s "$PWD/test/bi/grafana/node_modules" "$t/node_modules"
# what the compiler says of a dashboard
laes() {
	printf 'import type { Dashboard } from "@grafana/schema";\nexport const tavle: Dashboard = %s;\n' "$(cat "$1")" >"$t/tavle.ts"
	"$t/node_modules/.bin/tsc" --noEmit --strict --skipLibCheck --module nodenext --moduleResolution nodenext "$t/tavle.ts"
}
tavle=dashboard/start/grafana/dashboard.json
ok "the dashboard is one to Grafana's types" "$(laes $tavle)" ""
# what is wrong is seen
for fejl in 's/"schemaVersion": [0-9]*/"schemaVersion": "39"/' 's/"gridPos"/"gridpos"/' 's/"refresh": 1/"refresh": 7/' 's/"title": "Udsatte/"titel": "Udsatte/'; do
	sed "$fejl" $tavle >"$t/forkert.json"
	ok "but not after $fejl" "$(laes "$t/forkert.json" | grep -c 'error TS' | sed 's/[1-9][0-9]*/some/')" some
done
slut
