#!/usr/bin/env bash
# How fast udsatte-indlaes loads a delivery, against psql \copy of the same files
# into unchecked tables of the same shape (the columns of the file, as text,
# without keys). Both are timed twice in turn and the faster counts.
#   bench/indlaes.sh
#   BOERN=12000 FRA=2006 bench/indlaes.sh      about two million rows
set -eu
cd "$(dirname "$0")/.."
. tools/installer.sh
. tools/klynge.sh
installer make gcc libc6-dev libpq-dev libssl-dev zlib1g-dev python3 \
	postgresql-$PGMAJOR postgresql-server-dev-$PGMAJOR
trap 'klynge_ned' EXIT
trap 'exit 130' INT TERM
klynge_op
mappe=$KLYNGE/levering
/usr/bin/python3 demo/generer.py --ud "$mappe" --fejl 0 --boern "${BOERN:-1500}" \
	--fra "${FRA:-2006}" --til 2015 >/dev/null
raekker=$(($(cat "$mappe"/*.csv | wc -l) - $(ls "$mappe"/*.csv | wc -l)))
nu() { date +%s.%N; }
{
	for f in "$mappe"/*.csv; do
		t=$(basename "$f" .csv)
		kolonner=$(head -1 "$f" | tr -d '\r"' | sed 's/[,;]/ text, /g; s/$/ text/')
		echo "CREATE TABLE $t ($kolonner);"
	done
} >"$KLYNGE/tabeller.sql"
{
	echo 'BEGIN;'
	for f in "$mappe"/*.csv; do
		echo "\\copy $(basename "$f" .csv) FROM '$f' CSV HEADER"
	done
	echo 'COMMIT;'
} >"$KLYNGE/copy.sql"
for n in 1 2; do
	createdb bench_copy
	psql -Xqd bench_copy -f "$KLYNGE/tabeller.sql"
	t0=$(nu)
	psql -Xqd bench_copy -v ON_ERROR_STOP=1 -f "$KLYNGE/copy.sql"
	echo "copy $t0 $(nu)"
	dropdb bench_copy
	createdb bench_indlaes
	psql -Xqd bench_indlaes -c 'SET client_min_messages = warning' \
		-c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
	t0=$(nu)
	udsatte-indlaes --uden-lager --parallel=2 -d bench_indlaes "$mappe" >"$KLYNGE/indlaes.log" 2>&1
	echo "indlaes $t0 $(nu)"
	dropdb bench_indlaes
done | awk -v n="$raekker" '
	{ s = $3 - $2; if (!($1 in tid) || s < tid[$1]) tid[$1] = s }
	END {
		for (i in tid)
			printf "%-8s %9d rows %8.2f s %10.0f rows/s\n", i, n, tid[i], n / tid[i]
		printf "the loader has %.0f %% of the rate of \\copy\n", 100 * tid["copy"] / tid["indlaes"]
	}'
