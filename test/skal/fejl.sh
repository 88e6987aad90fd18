#!/usr/bin/env bash
# Faults: the server process or the whole server is killed, the statement is
# cancelled, times out or loses its connection, or the disk is full, in the
# middle of a load, of storing, publishing and upgrading. Afterwards the
# register is as it was, no lock is left, and the next run succeeds. The middle
# is found by a lock that another session holds. Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
lille=
oprydning() {
	klynge_stop immediate || true
	[ -z "$lille" ] || umount -l "$lille" 2>/dev/null || true
	klynge_ned
}
trap oprydning EXIT
# a commit that is not on disk is lost in a crash, as it should be
klynge_op -c synchronous_commit=on >&2
cp test/upgrade/udsatte--*.sql "$("$PG_CONFIG" --sharedir)/extension/"
m=$KLYNGE/levering
export PGOPTIONS='-c udsatte.opgoerelsesdato=2015-12-31 -c client_min_messages=warning'
q() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

# Every table of the register, and the version of the extension and its SQL.
aftryk() {
	q -d "$1" <<-'SQL'
		SELECT format('SELECT %L, count(*), md5(coalesce(string_agg(md5(t::text), '''' ORDER BY md5(t::text) COLLATE "C"), '''')) FROM %s t;', c.oid::regclass, c.oid::regclass)
		FROM pg_class c WHERE c.relnamespace = to_regnamespace('udsatte_register') AND c.relkind = 'r' ORDER BY c.relname \gexec
		SELECT extversion FROM pg_extension WHERE extname = 'udsatte';
		SELECT count(*), md5(string_agg(md5(p.prosrc), '' ORDER BY p.oid::regprocedure::text COLLATE "C")) FROM pg_proc p WHERE p.pronamespace = 'udsatte'::regnamespace;
	SQL
}
# Repeats a question until it answers as wanted, for at most 60 s.
vent_paa() {
	local i=0
	while [ "$(q -d postgres -c "$1" 2>/dev/null)" != "$2" ] && [ $i -lt 600 ]; do
		i=$((i + 1))
		sleep 0.1
	done
}
genstart() {
	local i=0
	until klynge_som "$KLYNGE_BIN/pg_ctl" -s -w -D "$KLYNGE/s/d" -l "$KLYNGE/s/log" start 2>/dev/null || [ $i -gt 50 ]; do
		i=$((i + 1))
		sleep 0.2
	done
}

# forsoeg DATABASE FAULT LOCK COMMAND...: the fault, while the command waits for
# what the session with the lock holds
forsoeg() {
	local db=$1 art=$2 laas=$3 opgave pid
	shift 3
	# on disk, so that a crash can only lose what the command did
	q -d "$db" -c CHECKPOINT
	aftryk "$db" >"$KLYNGE/foer"
	PGAPPNAME=laas q -d "$db" -c BEGIN -c "$laas" -c 'SELECT pg_sleep(120)' >/dev/null 2>&1 &
	vent_paa "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'laas' AND wait_event = 'PgSleep'" 1
	PGOPTIONS="$PGOPTIONS$([ "$art" != tidsgraense ] || echo ' -c statement_timeout=2s')" "$@" >"$KLYNGE/ud" 2>&1 &
	opgave=$!
	offer="datname = '$db' AND application_name <> 'laas' AND wait_event_type = 'Lock'"
	[ "$art" = tidsgraense ] || vent_paa "SELECT count(*) FROM pg_stat_activity WHERE $offer" 1
	pid=$(q -d postgres -c "SELECT max(pid) FROM pg_stat_activity WHERE $offer")
	case $art in
		proces) kill -9 "$pid" ;;
		server)
			kill -9 "$(head -n 1 "$KLYNGE/s/d/postmaster.pid")"
			wait $opgave || true
			genstart
			;;
		afbrudt) q -d postgres -c "SELECT pg_cancel_backend($pid)" >/dev/null ;;
		forbindelse) q -d postgres -c "SELECT pg_terminate_backend($pid)" >/dev/null ;;
		klient) kill -9 $opgave ;;
		tidsgraense) ;;
	esac
	status=0
	wait $opgave || status=$?
	vent_paa 'SELECT 1' 1
	q -d postgres -c "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'laas'" >/dev/null 2>&1 || true
	vent_paa "SELECT count(*) FROM pg_stat_activity WHERE datname = '$db'" 0
	aftryk "$db" >"$KLYNGE/efter"
	ok "$opgavenavn, $art: fails, changes nothing and leaves no lock" \
		"$((status > 0)) $([ -s "$KLYNGE/foer" ] && diff "$KLYNGE/foer" "$KLYNGE/efter" | head -4) $(q -d postgres -c "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'") $(q -d "$db" -c "SELECT count(*) FROM pg_prepared_xacts")" "1  0 0"
}

# a small register, three indicators of the municipality's own among them
createdb fejl
q -d fejl -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
q -d fejl >/dev/null <<-'SQL'
	TRUNCATE udsatte_register.indikator CASCADE;
	CREATE TABLE public.obs (dato date, bydel integer, borger bigint);
	INSERT INTO public.obs SELECT date '2014-02-01' + 90 * (n % 7), n % 5 + 1, n FROM generate_series(1, 300) n;
	CREATE VIEW udsatte_maal.grundlag_egen AS
	SELECT x.indikator, o.dato, NULL::text AS periode_type, 101 AS kommune_kode, 'ukendt'::text AS enhed_kode,
		'ukendt'::text AS tilbud_enhed_kode, o.bydel AS bydel_nr, 'M'::text AS koen, 8 AS alder,
		1::double precision AS taeller, 0::double precision AS naevner, 1 AS antal, o.borger AS borger_id,
		NULL::bigint AS sag_id, NULL::bigint AS haendelse_id
	FROM public.obs o CROSS JOIN (VALUES ('egen_a'), ('egen_b')) x(indikator);
	SELECT udsatte.tilfoej_indikator('egen_' || x, 'Egen', 'grundlag_egen', 'antal', 'd', 't', 'n', 'k', 'stk', opdelinger => '{bydel}')
	FROM (VALUES ('a'), ('b')) v(x);
SQL
mkdir "$m"
printf 'kilde_id,foedselsdato,ufoedt\nNY1,2015-01-01,ja\n' >"$m/borger.csv"
printf 'kilde_id,borger_kilde_id,handlekommune_kode,aabnet\nNYS1,NY1,101,2015-01-01\n' >"$m/sag.csv"

opgavenavn='a load'
for art in proces server afbrudt forbindelse klient tidsgraense; do
	forsoeg fejl $art 'LOCK udsatte_register.sag' loader/udsatte-indlaes -d fejl "$m"
done
loader/udsatte-indlaes -d fejl "$m" >"$KLYNGE/ud" 2>&1 || true
ok "a load: the next one succeeds" "$(grep '^sag ' "$KLYNGE/ud" | tr -s ' ')" "sag 1 1 0 0 0"

opgavenavn='storing'
for art in proces afbrudt tidsgraense; do
	forsoeg fejl $art 'LOCK udsatte_register.celle_lager_tal' psql -Xqd fejl -v ON_ERROR_STOP=1 -c 'CALL udsatte.opdater_lager()'
done
q -d fejl -c 'CALL udsatte.opdater_lager()'
ok "storing: the next one succeeds" "$(q -d fejl -c 'SELECT count(*) > 50 FROM udsatte_register.celle_lager_tal')" t

opgavenavn='a publication'
for art in proces server afbrudt forbindelse tidsgraense; do
	forsoeg fejl $art 'LOCK udsatte_register.udgivelse_tabel' psql -Xqd fejl -v ON_ERROR_STOP=1 -c "CALL udsatte.offentliggoer('Halv', '2014-12-31')"
done
ok "a publication: nothing is half published" "$(q -d fejl -c 'SELECT (SELECT count(*) FROM udsatte_bi.udgivelser), (SELECT count(*) FROM udsatte_bi.noegletal)')" "0|0"
q -d fejl -c "CALL udsatte.offentliggoer('Hel', '2014-12-31')"
ok "a publication: the next one succeeds" "$(q -d fejl -c "SELECT (SELECT string_agg(titel, ',') FROM udsatte_bi.udgivelser), (SELECT count(*) > 20 FROM udsatte_bi.noegletal)")" "Hel|t"

# a full disk: cases, stored and published numbers in a file system of 24 MB
if [ "$(id -u)" = 0 ] && mkdir "$KLYNGE/lille" && mount -t tmpfs -o size=24m tmpfs "$KLYNGE/lille" 2>/dev/null; then
	lille=$KLYNGE/lille
	chown postgres "$lille"
	q -d postgres -c "CREATE TABLESPACE lille LOCATION '$lille'"
	q -d fejl -c 'ALTER TABLE udsatte_register.celle_lager_tal SET TABLESPACE lille' -c 'ALTER TABLE udsatte_register.udgivet_celle SET TABLESPACE lille' \
		-c 'ALTER TABLE udsatte_register.sag SET TABLESPACE lille' \
		-c "INSERT INTO public.obs SELECT date '2015-02-01' + 90 * (n % 3), n % 97 + 1, n FROM generate_series(1001, 4000) n"
	dd if=/dev/zero of="$lille/fyld" bs=1k count=30000 2>/dev/null || true
	for s in 'CALL udsatte.opdater_lager()' "CALL udsatte.offentliggoer('Fuld', '2015-06-30')"; do
		aftryk fejl >"$KLYNGE/foer"
		ok "a full disk: ${s%%(*} says so" "$(psql -XAtqd fejl -v VERBOSITY=sqlstate -c "$s" 2>&1 | head -n 1)" "ERROR:  53100"
		aftryk fejl >"$KLYNGE/efter"
		ok "and changes nothing" "$(diff "$KLYNGE/foer" "$KLYNGE/efter" | head -4)" ""
	done
	# a load: room for its persons is found, for its cases not
	awk 'BEGIN { print "kilde_id,foedselsdato,ufoedt"; for (i = 0; i < 4000; i++) print "F" i ",2015-01-01,ja" }' >"$m/borger.csv"
	awk 'BEGIN { print "kilde_id,borger_kilde_id,handlekommune_kode,aabnet"; for (i = 0; i < 4000; i++) print "FS" i ",F" i ",101,2015-01-01" }' >"$m/sag.csv"
	aftryk fejl >"$KLYNGE/foer"
	status=0
	loader/udsatte-indlaes -d fejl "$m" >"$KLYNGE/ud" 2>&1 || status=$?
	ok "a full disk: a load says so" "$((status > 0)) $(grep -c 'No space left on device' "$KLYNGE/ud") $(grep -c 'nothing is loaded' "$KLYNGE/ud")" "1 1 1"
	aftryk fejl >"$KLYNGE/efter"
	ok "and changes nothing" "$(diff "$KLYNGE/foer" "$KLYNGE/efter" | head -4)" ""
	rm "$lille/fyld"
	q -d fejl -c 'CALL udsatte.opdater_lager()' -c "CALL udsatte.offentliggoer('Fuld', '2015-06-30')"
	status=0
	loader/udsatte-indlaes -d fejl "$m" >"$KLYNGE/ud" 2>&1 || status=$?
	ok "and with room again all succeed" "$(q -d fejl -c 'SELECT count(*) FROM udsatte_bi.udgivelser') $status $(grep '^sag ' "$KLYNGE/ud" | tr -s ' ')" "2 0 sag 4000 4000 0 0 0"
else
	echo "# SKIPPED: a small file system cannot be mounted here, so a full disk is not tried"
fi

# an upgrade
gl=$(ls test/upgrade | sed 's/^udsatte--//; s/\.sql$//' | sort -V | tail -n 1)
createdb gammel
q -d gammel -c "CREATE EXTENSION udsatte VERSION '$gl'" -c 'CALL udsatte.opret_register()'
opgavenavn='an upgrade'
for art in proces server afbrudt; do
	forsoeg gammel $art 'ALTER FUNCTION udsatte.l_diversitet(regclass, name[], name) COST 101' psql -Xqd gammel -v ON_ERROR_STOP=1 -c 'ALTER EXTENSION udsatte UPDATE'
done
q -d gammel -c 'ALTER EXTENSION udsatte UPDATE'
opgavenavn='bringing the register up to date'
for art in proces afbrudt; do
	forsoeg gammel $art 'LOCK udsatte_maal.frist_kalender' psql -Xqd gammel -v ON_ERROR_STOP=1 -c 'CALL udsatte.opdater_register()'
done
q -d gammel -c 'CALL udsatte.opdater_register()'
ok "an upgrade: the next one succeeds" "$(q -d gammel -c "SELECT DISTINCT status FROM udsatte.tilstand() WHERE kontrol IN ('version', 'register')")" ok
slut
