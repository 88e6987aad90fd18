#!/usr/bin/env bash
# How fast udsatte-indlaes loads a delivery into an empty register, and the same
# delivery again, against psql \copy of
#   - the same files into unchecked tables of the same shape (the columns of the
#     file, as text, without keys);
#   - the finished rows (references looked up, all columns) into the register's
#     own tables, with their keys, rules, indexes and triggers.
# Each is timed twice in turn and the faster counts.
#   bench/indlaes.sh
#   BOERN=7000 FRA=2006 bench/indlaes.sh       about two million rows
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
register() {
	createdb "$1"
	psql -Xqd "$1" -c 'SET client_min_messages = warning' \
		-c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
}
for n in 1 2; do
	createdb bench_copy
	psql -Xqd bench_copy -f "$KLYNGE/tabeller.sql"
	t0=$(nu)
	psql -Xqd bench_copy -v ON_ERROR_STOP=1 -f "$KLYNGE/copy.sql"
	echo "files $t0 $(nu)"
	dropdb bench_copy

	register bench_indlaes
	for gang in load again; do
		t0=$(nu)
		udsatte-indlaes --uden-lager --parallel=2 -d bench_indlaes "$mappe" >"$KLYNGE/indlaes.log" 2>&1
		echo "$gang $t0 $(nu)"
	done
	if [ $n = 1 ]; then
		mkdir "$KLYNGE/raekker"
		for t in $(psql -XAtqd bench_indlaes -c 'SELECT tabel FROM udsatte.indlaes_raekkefoelge() ORDER BY nr'); do
			psql -Xqd bench_indlaes -c "\\copy udsatte_register.$t TO '$KLYNGE/raekker/$t'"
			echo "\\copy udsatte_register.$t FROM '$KLYNGE/raekker/$t'"
		done >"$KLYNGE/raekker.sql"
	fi
	dropdb bench_indlaes

	register bench_raekker
	psql -Xqd bench_raekker <<-'SQL'
		SET client_min_messages = warning;
		SELECT 'TRUNCATE ' || string_agg('udsatte_register.' || tabel, ', ') || ' CASCADE' FROM udsatte.indlaes_raekkefoelge() \gexec
	SQL
	t0=$(nu)
	psql -Xqd bench_raekker -v ON_ERROR_STOP=1 -c BEGIN -f "$KLYNGE/raekker.sql" -c COMMIT
	echo "rows $t0 $(nu)"
	dropdb bench_raekker
done | awk -v n="$raekker" '
	{ s = $3 - $2; if (!($1 in tid) || s < tid[$1]) tid[$1] = s }
	function linje(hvad, navn) {
		printf "%-58s %8.2f s %9.0f rows/s\n", hvad, tid[navn], n / tid[navn]
	}
	END {
		printf "%d rows\n", n
		linje("\\copy of the files into unchecked tables", "files")
		linje("\\copy of finished rows into the tables of the register", "rows")
		linje("udsatte-indlaes into an empty register", "load")
		linje("udsatte-indlaes, the same delivery again", "again")
		printf "the loader has %.0f %% of the rate of the first, %.0f %% of that of the second\n",
			100 * tid["files"] / tid["load"], 100 * tid["rows"] / tid["load"]
	}'
