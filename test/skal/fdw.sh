#!/usr/bin/env bash
# More than one server, with what PostgreSQL itself has: municipalities as
# foreign partitions on two servers, filters and aggregates of the extension
# carried out there, and the same answers as one database gives. On one server:
# tables partitioned by the municipality before opret_register(). Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op -c shared_buffers=64MB >&2
export PGOPTIONS='-c client_min_messages=warning -c udsatte.opgoerelsesdato=2014-12-31'
q() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }

# 40,000 pairs of readings in four municipalities: two on each server
tabel='CREATE TABLE public.maaling (kommune_kode integer NOT NULL, enhed_kode text NOT NULL, dato date NOT NULL, foer udsatte.kompas, efter udsatte.kompas)'
kommuner='101,147|151,153'
for n in 1 2; do
	klynge_server "k$n" -c shared_buffers=64MB >&2
	q -h "$KLYNGE/k$n" <<-SQL
		CREATE EXTENSION udsatte;
		$tabel;
		SELECT setseed(0.$n);
		INSERT INTO public.maaling
		SELECT k, 'E' || n % 5, date '2013-01-01' + n % 700,
			ARRAY(SELECT 1 + floor(random() * 10 + n * 0)::integer FROM generate_series(1, 10))::udsatte.kompas,
			ARRAY(SELECT 1 + floor(random() * 10 + n * 0)::integer FROM generate_series(1, 10))::udsatte.kompas
		FROM unnest('{$(echo "$kommuner" | cut -d'|' -f$n)}'::integer[]) k, generate_series(1, 10000) n;
		ANALYZE public.maaling;
	SQL
done >/dev/null
q <<-SQL
	CREATE EXTENSION udsatte;
	CREATE EXTENSION postgres_fdw;
	CREATE TABLE public.samlet $(echo "$tabel" | sed 's/CREATE TABLE public.maaling//');
	$tabel PARTITION BY LIST (kommune_kode);
	$(for n in 1 2; do
		echo "CREATE SERVER k$n FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '$KLYNGE/k$n', port '5432', dbname 'postgres', extensions 'udsatte', async_capable 'true', fetch_size '10000', use_remote_estimate 'true');"
		echo "CREATE USER MAPPING FOR PUBLIC SERVER k$n OPTIONS (user 'postgres', password_required 'false');"
		echo "CREATE FOREIGN TABLE public.maaling_$n PARTITION OF public.maaling FOR VALUES IN ($(echo "$kommuner" | cut -d'|' -f$n)) SERVER k$n OPTIONS (table_name 'maaling');"
	done)
	INSERT INTO public.samlet SELECT * FROM public.maaling;
	ANALYZE;
	ALTER DATABASE postgres SET enable_partitionwise_aggregate = on;
SQL
fjern() { q -c "EXPLAIN (VERBOSE, COSTS OFF) $1" | grep 'Remote SQL' | sort -u; }
# ens NAME QUERY: over the servers as in one table
ens() { ok "$1: the same answer" "$(q -c "$(echo "$2" | sed 's/TABEL/public.maaling/g')" | md5sum) $(q -c "$(echo "$2" | sed 's/TABEL/public.maaling/g')" | wc -l | awk '{ print ($1 > 0) }')" \
	"$(q -c "$(echo "$2" | sed 's/TABEL/public.samlet/g')" | md5sum) 1"; }

ok "every row came" "$(q -c 'SELECT count(*) FROM public.samlet')" 40000
s="SELECT kommune_kode, udsatte.kompas_profil(foer), udsatte.kompas_forandring(foer, efter), count(*) FROM TABEL GROUP BY kommune_kode ORDER BY kommune_kode"
ok "aggregates by municipality are computed on each server" \
	"$(fjern "$(echo "$s" | sed 's/TABEL/public.maaling/')" | grep -c 'udsatte.kompas_profil(foer), udsatte.kompas_forandring(foer, efter).*GROUP BY')" 1
ens "by municipality" "$s"
s="SELECT udsatte.kompas_profil_saml(p), udsatte.kompas_forandring_saml(f), sum(n) FROM (SELECT kommune_kode, udsatte.kompas_profil(foer) AS p, udsatte.kompas_forandring(foer, efter) AS f, count(*) AS n FROM TABEL GROUP BY kommune_kode) x"
ok "a total in two steps fetches no reading" "$(fjern "$(echo "$s" | sed 's/TABEL/public.maaling/')" | grep -c 'udsatte.kompas_profil(foer).*GROUP BY')" 1
ens "a total in two steps" "$s"
ok "and is the total in one" "$(q -c "$(echo "$s" | sed 's/TABEL/public.maaling/')" | md5sum)" \
	"$(q -c 'SELECT udsatte.kompas_profil(foer), udsatte.kompas_forandring(foer, efter), count(*) FROM public.samlet' | md5sum)"
s="SELECT kommune_kode, dato, foer FROM TABEL WHERE foer OPERATOR(udsatte.<) '(2,1,1,1,1,1,1,1,1,1)'::udsatte.kompas AND NOT udsatte.er_arbejdsdag(dato) AND enhed_kode = 'E1' ORDER BY 1, 2, 3"
ok "filters of the extension are carried out on the servers" \
	"$(fjern "$(echo "$s" | sed 's/TABEL/public.maaling/')" | grep -c 'WHERE.*OPERATOR(udsatte.<).*udsatte.er_arbejdsdag')" 1
ens "a filter" "$s"
s="SELECT dato, udsatte.frist(dato, '4 maaneder'::udsatte.fristregel) FROM TABEL WHERE kommune_kode = 151 AND dato < '2013-01-05' ORDER BY 1"
ok "a filter on the municipality asks one server" "$(q -c "EXPLAIN (COSTS OFF) $(echo "$s" | sed 's/TABEL/public.maaling/')" | grep -c 'Foreign Scan')" 1
ens "one municipality" "$s"
q -c "ALTER SERVER k1 OPTIONS (DROP extensions)" -c "ALTER SERVER k2 OPTIONS (DROP extensions)"
ok "without extensions 'udsatte' nothing is carried out there" \
	"$(fjern 'SELECT kommune_kode, udsatte.kompas_profil(foer) FROM public.maaling GROUP BY kommune_kode' | grep -c kompas_profil)" 0

# one server: the municipality's own partitioned tables
m=$KLYNGE/levering
/usr/bin/python3 demo/generer.py --ud "$m" --boern 50 --fra 2014 --til 2014 >/dev/null 2>&1
createdb hel
q -d hel -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
createdb delt
q -d delt 2>/dev/null <<-'SQL'
	CREATE EXTENSION udsatte;
	CREATE SCHEMA udsatte_register;
	CREATE SEQUENCE udsatte_register.egen_taeller;
	-- the register's own definitions, but for the keys a partitioned table cannot have
	SELECT regexp_replace(regexp_replace(k.saetning, 'GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY',
			'NOT NULL DEFAULT nextval(''udsatte_register.egen_taeller'')'), ' UNIQUE', '') || t.deling
	FROM udsatte.skabelon() k
		JOIN (VALUES ('sag', ' PARTITION BY LIST (handlekommune_kode)'), ('foranstaltning', ' PARTITION BY HASH (sag_id)')) t(navn, deling)
			ON starts_with(k.saetning, format('CREATE TABLE udsatte_register.%s (', t.navn)) \gexec
	CREATE TABLE udsatte_register.sag_101 PARTITION OF udsatte_register.sag FOR VALUES IN (101);
	CREATE TABLE udsatte_register.sag_andre PARTITION OF udsatte_register.sag DEFAULT;
	CREATE TABLE udsatte_register.foranstaltning_0 PARTITION OF udsatte_register.foranstaltning FOR VALUES WITH (MODULUS 2, REMAINDER 0);
	CREATE TABLE udsatte_register.foranstaltning_1 PARTITION OF udsatte_register.foranstaltning FOR VALUES WITH (MODULUS 2, REMAINDER 1);
	CREATE UNIQUE INDEX ON udsatte_register.sag (kilde_id, handlekommune_kode);
	CREATE UNIQUE INDEX ON udsatte_register.foranstaltning (kilde_id, sag_id);
	CALL udsatte.opret_register();
SQL
ok "no view asks for a key that a partitioned table cannot have" "$(q -d hel -c "SELECT DISTINCT r.ev_class::regclass FROM pg_depend d JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
	WHERE d.refclassid = 'pg_constraint'::regclass")" ""
for db in hel delt; do
	loader/udsatte-indlaes -d $db "$m" >"$KLYNGE/ud" 2>&1 || cat "$KLYNGE/ud" >&2
	loader/udsatte-indlaes -d $db "$m" >"$KLYNGE/ud.$db" 2>&1 || true
	q -d $db -c 'SELECT indikator, periode_type, periode_start, kommune_kode, enhed_kode, tilbud_enhed_kode, bydel_nr, koen, aldersgruppe,
		antal, taeller, naevner, nedre95 FROM udsatte_maal.noegletal' | LC_ALL=C sort >"$KLYNGE/tal.$db"
done
ok "partitioned by the municipality: a second load finds every case unchanged" \
	"$(grep -E '^(sag|foranstaltning) ' "$KLYNGE/ud.delt" | tr -s ' ')" "$(grep -E '^(sag|foranstaltning) ' "$KLYNGE/ud.hel" | tr -s ' ')"
ok "partitioned by the municipality: both partitions are in use" "$(q -d delt -c 'SELECT (SELECT count(*) > 0 FROM udsatte_register.foranstaltning_0), (SELECT count(*) > 0 FROM udsatte_register.foranstaltning_1), (SELECT count(*) > 0 FROM udsatte_register.sag_101)')" "t|t|t"
ok "partitioned by the municipality: every number is the same" "$(awk 'END { print (NR > 1000) }' "$KLYNGE/tal.hel") $(diff "$KLYNGE/tal.hel" "$KLYNGE/tal.delt" | head -4)" "1 "
ok "a filter on the municipality reads its partition" "$(q -d delt -c 'EXPLAIN SELECT * FROM udsatte_maal.frist_undersoegelse WHERE kommune_kode = 101' | grep -c sag_andre)" 0
# a change of one partition is a change, and a partition that cannot tell is not trusted
gyldigt() { q -d delt -c "$1" -c 'SELECT DISTINCT udsatte.lager_gyldigt(oejebillede, transaktion, database_noegle) FROM udsatte_register.celle_lager'; }
ok "stored numbers are used over partitions" "$(gyldigt 'CALL udsatte.opdater_lager()')" t
ok "not after one partition has changed" "$(gyldigt 'UPDATE udsatte_register.sag_101 SET lukket = lukket')" f
q -d delt -c 'CALL udsatte.opdater_lager()'
ok "not with a partition that has come since, in whatever schema" "$(gyldigt 'CREATE TABLE public.sag_999 PARTITION OF udsatte_register.sag FOR VALUES IN (999)')" f
q -d delt -c 'CALL udsatte.opdater_register()' 2>/dev/null
ok "until the register is brought up to date" "$(gyldigt 'CALL udsatte.opdater_lager()')" t
ok "which that partition then tells of as well" "$(gyldigt 'DELETE FROM public.sag_999')" f
slut
