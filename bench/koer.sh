#!/usr/bin/env bash
# Benchmarks: ratios against an alternative in the same run, and the views on
# the default demo delivery. Prints tables; nothing here is a test.
#   bench/koer.sh [name...]     name: visninger, frist, frist_visninger,
#                               kompas, beskyt: all of them without a name
#   bench/koer.sh land          a country; also indlaes (the loader against
#                               \copy) and andre_motorer (DuckDB, data.table)
#   RAEKKER=10000000 bench/koer.sh kompas
set -eu
cd "$(dirname "$0")/.."
# those that have a cluster of their own
navne=()
for b in "$@"; do
	if [ -f "bench/$b.sh" ]; then "bench/$b.sh"; else navne+=("$b"); fi
done
[ $# = 0 ] || [ ${#navne[@]} -gt 0 ] || exit 0
set -- "${navne[@]}"
. tools/installer.sh
. tools/klynge.sh
installer make gcc libc6-dev libpq-dev libssl-dev zlib1g-dev python3 \
	postgresql-$PGMAJOR postgresql-server-dev-$PGMAJOR
trap 'klynge_ned' EXIT
trap 'exit 130' INT TERM
klynge_op
valgte=${*:-$(cd bench && ls ./*.sql | sed 's|./||; s|\.sql$||')}
echo "$(uname -sm), $(nproc) cores, $(psql -XqAt -c 'SHOW server_version')"
for b in $valgte; do
	echo
	echo "== $b"
	createdb "bench_$b"
	psql -Xqd "bench_$b" -c 'CREATE EXTENSION udsatte' -c 'ALTER DATABASE "bench_'"$b"'" SET jit = off'
	if [ "$b" = visninger ]; then
		psql -Xqd "bench_$b" -c 'SET client_min_messages = warning' \
			-c 'CALL udsatte.opret_register()' \
			-c "ALTER DATABASE bench_visninger SET udsatte.opgoerelsesdato = '2015-12-31'"
		/usr/bin/python3 demo/generer.py --ud "$KLYNGE/levering" >/dev/null
		time demo/indlaes.sh "$KLYNGE/levering" bench_visninger >/dev/null
		psql -Xqd "bench_$b" -c 'VACUUM (ANALYZE)'
	fi
	psql -Xq -v ON_ERROR_STOP=1 ${RAEKKER:+-v raekker="$RAEKKER"} -d "bench_$b" -f "bench/$b.sql"
	dropdb "bench_$b"
done
