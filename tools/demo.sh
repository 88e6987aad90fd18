#!/usr/bin/env bash
# The demo: builds, starts a private cluster, makes a delivery, loads it and
# shows the strategy. KEEP=1 publishes too and leaves the cluster up, UDGIV=1
# only publishes: it takes minutes.
set -eu
cd "$(dirname "$0")/.."
. tools/installer.sh
. tools/klynge.sh
boern=${BOERN:-5000}
fra=${FRA:-2007}
til=${TIL:-2015}

installer make gcc libc6-dev libpq-dev libssl-dev zlib1g-dev python3 \
	postgresql-$PGMAJOR postgresql-server-dev-$PGMAJOR
trap 'klynge_ned' EXIT
trap 'exit 130' INT TERM

tider=
# Runs a step and remembers how long it took.
trin() {
	local navn=$1 t0 t1
	shift
	echo
	echo "== $navn"
	t0=$(date +%s.%N)
	"$@"
	t1=$(date +%s.%N)
	tider="$tider$(awk -v a="$t0" -v b="$t1" -v n="$navn" \
		'BEGIN { printf "%-52s %8.2f s", n, b - a }')
"
}

sporg() {
	psql -XqP pager=off -v ON_ERROR_STOP=1 -d udsatte_demo "$@"
}

opret() {
	createdb udsatte_demo
	sporg -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
	# the delivery ends with the year: a demo must not age
	sporg -c "ALTER DATABASE udsatte_demo SET udsatte.opgoerelsesdato = '$til-12-31'" \
		-c "ALTER DATABASE udsatte_demo SET search_path = public, udsatte" \
		-c 'ALTER DATABASE udsatte_demo SET jit = off'
}

trin "build, install, start a private cluster" klynge_op
trin "make a delivery ($boern children a year, $fra-$til)" \
	/usr/bin/python3 demo/generer.py --ud "$KLYNGE/levering" \
	--boern "$boern" --fra "$fra" --til "$til" >"$KLYNGE/generer.log"
tail -n 1 "$KLYNGE/generer.log"
trin "create the extension and the register" opret
trin "load the delivery" demo/indlaes.sh "$KLYNGE/levering" udsatte_demo
sporg -c 'VACUUM (ANALYZE)'
trin "the strategy by year" sporg -v til="$til" -f demo/overblik.sql
trin "how long the views take" sporg -v til="$til" -f demo/tider.sql
if [ -n "${KEEP:-}${UDGIV:-}" ]; then
	trin "publish without revealing anybody" sporg -q -v til="$til" -f demo/udgiv.sql
fi

echo
echo "== time per step"
printf '%s' "$tider"
if [ -n "${KEEP:-}" ]; then
	trap - EXIT
	echo
	echo "The cluster is left running in $KLYNGE. Connect with:"
	echo "  $KLYNGE_BIN/psql -h $KLYNGE/s -U postgres udsatte_demo"
	echo "Stop it and remove it with:"
	echo "  runuser -u postgres -- $KLYNGE_BIN/pg_ctl -D $KLYNGE/s/d -m fast stop; rm -rf $KLYNGE"
fi
