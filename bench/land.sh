#!/usr/bin/env bash
# A country: 98 municipalities over ten years, made, loaded, stored and asked.
# Prints a table of what took how long, and for the goal views of the largest
# and of a middling municipality both the stored and the computed answer.
#
#   bench/land.sh                    1.2 million children in the population,
#                                    1.5 million notifications, 0.5 million
#                                    compass readings
#   UNDERRETNINGER=1 bench/land.sh   0.6 million notifications
#   KOMMUNER=10 bench/land.sh        the first ten municipalities
#   VAEKST=1 bench/land.sh           growth: 1, 3 and 10 times 1,000 children a
#                                    year in three municipalities
set -eu
cd "$(dirname "$0")/.."
. tools/installer.sh
. tools/klynge.sh
kommuner=${KOMMUNER:-98}
boern=${BOERN:-5000}
underretninger=${UNDERRETNINGER:-3.6}
installer make gcc libc6-dev libpq-dev libssl-dev zlib1g-dev python3 \
	postgresql-$PGMAJOR postgresql-server-dev-$PGMAJOR
trap 'klynge_ned' EXIT
trap 'exit 130' INT TERM
klynge_op
export PGOPTIONS='-c client_min_messages=warning'

sql() { psql -XAtq -v ON_ERROR_STOP=1 -d land "$@"; }

# Seconds that a command took, to three decimals.
ur() {
	local t0
	t0=$(date +%s.%N)
	"$@" >"$KLYNGE/ud" 2>&1 || { cat "$KLYNGE/ud" >&2; exit 1; }
	awk -v a="$t0" -v b="$(date +%s.%N)" 'BEGIN { printf "%.3f", b - a }'
}

# Most memory that a statement's process had for itself (not what it shares with
# others), in MB, after the seconds it took.
ur_og_mb() {
	local t0
	t0=$(date +%s.%N)
	sql -c "$1" -c "SELECT (h - d) / 1024 FROM (SELECT substring(s FROM 'VmHWM:\s+(\d+)')::integer AS h, substring(s FROM 'RssShmem:\s+(\d+)')::integer AS d FROM pg_read_file('/proc/self/status') s) x" >"$KLYNGE/ud"
	awk -v a="$t0" -v b="$(date +%s.%N)" -v mb="$(tail -n 1 "$KLYNGE/ud")" 'BEGIN { printf "%.1f %d", b - a, mb }'
}

linje() { printf '| %-62s | %12s |\n' "$1" "$2"; }

# The fastest of three answers, in milliseconds.
svar() {
	for _ in 1 2 3; do
		printf '\\timing on\nSELECT count(*) FROM (%s OFFSET 0) x;\n' "$1" | sql | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p'
	done | sort -n | head -n 1
}

# Makes, loads and stores: folder, municipalities, children a year.
byg() {
	local mappe=$KLYNGE/levering
	rm -rf "$mappe"
	laves=$(ur /usr/bin/python3 demo/generer.py --ud "$mappe" --antal-kommuner "$1" --boern "$2" \
		--underretninger "$underretninger" --fra 2006 --til 2015)
	raekker=$(cat "$mappe"/*.csv | wc -l)
	createdb land
	sql -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()' \
		-c "ALTER DATABASE land SET udsatte.opgoerelsesdato = '2015-12-31'" \
		-c 'ALTER DATABASE land SET jit = off'
	indlaeses=$(ur loader/udsatte-indlaes --uden-lager --parallel=2 -d land "$mappe")
	sql -c 'VACUUM (ANALYZE)'
	lagres=$(ur sql -c 'CALL udsatte.opdater_lager()')
	rm -rf "$mappe"
}

echo "$(uname -sm), $(nproc) cores, $(psql -XAtqc 'SHOW server_version')"
echo
if [ -n "${VAEKST:-}" ]; then
	echo '| children a year | rows | load, s | per 100,000 rows, s | store, s | per 100,000 rows, s | headline numbers computed, s (MB) | all compass groups computed, s (MB) | all deadlines computed, s (MB) | publication, s (MB) |'
	echo '|---|---|---|---|---|---|---|---|---|---|'
	for n in 1000 3000 10000; do
		byg 3 $n
		# computed, not read from the store; the publication computes in any case
		sql -c 'DELETE FROM udsatte_register.celle_lager'
		set -- $(ur_og_mb "SELECT count(*) FROM udsatte_register.indikator i, udsatte.indikator_celler(i.indikator, 101, '{enhed}') WHERE i.hovedindikator") \
			$(ur_og_mb 'SELECT count(*) FROM udsatte_maal.kompas_gruppe_beregnet') \
			$(ur_og_mb 'SELECT count(*) FROM udsatte_maal.sagsfrist_beregnet') \
			$(ur_og_mb "CALL udsatte.offentliggoer('Status', '2015-12-31', kryds => 'ingen')")
		awk -v n=$n -v r="$raekker" -v t="$indlaeses" -v l="$lagres" -v ud="$*" 'BEGIN {
			split(ud, u, " ")
			printf "| %d | %d | %.1f | %.2f | %.1f | %.2f |", n, r, t, t / r * 1e5, l, l / r * 1e5
			for (i = 1; i < 8; i += 2) printf " %.1f (%d) |", u[i], u[i + 1]
			print ""
		}'
		dropdb land
	done
	exit
fi

byg "$kommuner" "$boern"
echo '| what | s |'
echo '|---|---|'
linje "making the delivery: $kommuner municipalities, $raekker rows" "$laves"
linje "loading it with udsatte-indlaes" "$indlaeses"
linje "storing all numbers" "$lagres"
linje "population 0-17 on 1 January 2015" "$(sql -c 'SELECT sum(antal) FROM udsatte_register.befolkning WHERE aar = 2015 AND alder < 18')"
linje "notifications" "$(sql -c 'SELECT count(*) FROM udsatte_register.underretning')"
linje "compass readings" "$(sql -c 'SELECT count(*) FROM udsatte_register.kompasmaaling')"
linje "size of the database" "$(sql -c "SELECT pg_size_pretty(pg_database_size('land'))")"
stoerste=$(sql -c 'SELECT handlekommune_kode FROM udsatte_register.sag GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1')
midt=$(sql -c 'SELECT handlekommune_kode FROM udsatte_register.sag GROUP BY 1 ORDER BY count(*), 1 LIMIT 1 OFFSET 48' || true)
midt=${midt:-$stoerste}
echo
echo "| goal view, two years | stored, municipality $stoerste, ms | computed, $stoerste, ms | computed, $midt, ms |"
echo '|---|---|---|---|'
for m in 1a 1b 1c 2a 2b 3a 3b 4a 5a 5b 6a 6b 6c; do
	printf 'SELECT * FROM udsatte_maal.maal_%s WHERE kommune_kode = %s AND aar >= 2014\n' $m "$stoerste" >"$KLYNGE/q"
	svar "$(cat "$KLYNGE/q")" >"$KLYNGE/lager_$m"
done
lager=$(svar "SELECT * FROM udsatte_maal.strategi_overblik WHERE kommune_kode = $stoerste")
# from here on numbers are computed
sql -c 'DELETE FROM udsatte_register.celle_lager'
for m in 1a 1b 1c 2a 2b 3a 3b 4a 5a 5b 6a 6b 6c; do
	echo "| maal_$m | $(cat "$KLYNGE/lager_$m") | $(svar "SELECT * FROM udsatte_maal.maal_$m WHERE kommune_kode = $stoerste AND aar >= 2014") | $(svar "SELECT * FROM udsatte_maal.maal_$m WHERE kommune_kode = $midt AND aar >= 2014") |"
done
echo "| strategi_overblik, all years | $lager | $(svar "SELECT * FROM udsatte_maal.strategi_overblik WHERE kommune_kode = $stoerste") | $(svar "SELECT * FROM udsatte_maal.strategi_overblik WHERE kommune_kode = $midt") |"
