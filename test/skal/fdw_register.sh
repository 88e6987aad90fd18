#!/usr/bin/env bash
# A whole register over three servers: each municipality's register lies on its
# own, and a fourth has their tables as foreign partitions and the views over
# them. Every number is that of one register holding all three; filters and
# aggregates are carried out where the rows are; stored numbers are never used,
# since nobody tells of changes made on another server. Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op -c shared_buffers=64MB -c jit=off >&2
export PGOPTIONS='-c client_min_messages=warning -c udsatte.opgoerelsesdato=2014-12-31'
q() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
kommuner='101 147 751'
createdb alt
q -d alt -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
for k in $kommuner; do
	klynge_server "k$k" -c shared_buffers=64MB -c jit=off >&2
	# all servers form pseudonyms with the same key
	cat "$KLYNGE/s/noegle" >"$KLYNGE/k$k/noegle"
	/usr/bin/python3 demo/generer.py --ud "$KLYNGE/levering/$k" --boern 60 --fra 2014 --til 2014 --kommuner "$k" --froe "$k" >/dev/null 2>&1
	q -h "$KLYNGE/k$k" <<-SQL
		CREATE EXTENSION udsatte;
		CALL udsatte.opret_register();
		-- every number that a row is known by begins with the municipality's
		SELECT format('ALTER TABLE %s ALTER %I RESTART WITH ${k}000000000000', a.attrelid::regclass, a.attname)
		FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
		WHERE a.attidentity <> '' AND c.relnamespace = 'udsatte_register'::regnamespace \gexec
	SQL
	loader/udsatte-indlaes --uden-lager -h "$KLYNGE/k$k" -d postgres "$KLYNGE/levering/$k" >"$KLYNGE/ud" 2>&1 || cat "$KLYNGE/ud" >&2
	loader/udsatte-indlaes --uden-lager -d alt "$KLYNGE/levering/$k" >"$KLYNGE/ud" 2>&1 || cat "$KLYNGE/ud" >&2
	# units that are shipped belong to one municipality, and lie there only
	q -h "$KLYNGE/k$k" -c "DELETE FROM udsatte_register.enhed WHERE kommune_kode <> $k" -c ANALYZE
done

createdb samlet
q -d samlet <<-SQL
	CREATE EXTENSION udsatte;
	CREATE EXTENSION postgres_fdw;
	CREATE SCHEMA udsatte_register;
	$(for k in $kommuner; do
		echo "CREATE SERVER k$k FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '$KLYNGE/k$k', port '5432', dbname 'postgres',
			extensions 'udsatte', fetch_size '10000');
		CREATE USER MAPPING FOR PUBLIC SERVER k$k OPTIONS (user 'postgres', password_required 'false');
		CREATE SCHEMA k$k;
		IMPORT FOREIGN SCHEMA udsatte_register FROM SERVER k$k INTO k$k;"
	done)
SQL
# By the municipality where a table has it and it is the one that sends the
# rows; by the number a row or its case, child or measure is known by
# otherwise; by the unit where there is nothing else. What has none of them is
# the same everywhere, and stays a table of this server's.
q -d alt <<-'SQL' >"$KLYNGE/deling"
	SELECT x.tabel, x.slags, x.kolonne
	FROM (SELECT r.tabel, v.slags, v.kolonne,
			row_number() OVER (PARTITION BY r.tabel ORDER BY v.nr) AS plads
		FROM udsatte.indlaes_raekkefoelge() r
			JOIN LATERAL (VALUES (1, 'kommune', 'handlekommune_kode'), (2, 'nummer', 'sag_id'), (3, 'nummer', 'borger_id'),
				(4, 'nummer', 'foranstaltning_id'), (5, 'nummer', r.tabel || '_id'), (6, 'kommune', 'kommune_kode'),
				(7, 'enhed', 'enhed_kode')) v(nr, slags, kolonne) ON true
			JOIN pg_attribute a ON a.attrelid = format('udsatte_register.%I', r.tabel)::regclass AND a.attname = v.kolonne AND a.attnotnull
		WHERE r.tabel NOT IN ('kommune', 'bydel', 'lukkedag', 'strategi', 'maalgruppe_skoen', 'maaltal')) x
	WHERE x.plads = 1 ORDER BY x.tabel;
SQL
while IFS='|' read -r tabel slags kolonne; do
	case $slags in nummer) deling=RANGE ;; *) deling=LIST ;; esac
	echo "CREATE TABLE udsatte_register.$tabel (LIKE k101.$tabel) PARTITION BY $deling ($kolonne);"
	for k in $kommuner; do
		case $slags in
			kommune) graense="IN ($k)" ;;
			nummer) graense="FROM (${k}000000000000) TO ($((k + 1))000000000000)" ;;
			enhed) graense="IN ($(q -h "$KLYNGE/k$k" -c "SELECT string_agg(quote_literal(enhed_kode), ',') FROM udsatte_register.enhed" </dev/null))" ;;
		esac
		echo "ALTER TABLE udsatte_register.$tabel ATTACH PARTITION k$k.$tabel FOR VALUES $graense;"
	done
done <"$KLYNGE/deling" >"$KLYNGE/deling.sql"
q -d samlet -f "$KLYNGE/deling.sql"
# what foreign tables cannot have is left out, and told
q -d samlet -c 'CALL udsatte.opret_register()' 2>/dev/null
q -d samlet <<-'SQL'
	ALTER DATABASE samlet SET enable_partitionwise_aggregate = on;
	ALTER DATABASE samlet SET enable_partitionwise_join = on;
SQL
# the rest of a delivery is the same everywhere: as one of them has it
mkdir "$KLYNGE/rest"
for f in "$KLYNGE"/levering/101/*.csv; do
	grep -q "^$(basename "$f" .csv)|" "$KLYNGE/deling" || cp "$f" "$KLYNGE/rest/"
done
loader/udsatte-indlaes --uden-lager -d samlet "$KLYNGE/rest" >"$KLYNGE/ud" 2>&1 || cat "$KLYNGE/ud" >&2
# what only one municipality has of a common table
for k in 147 751; do
	mkdir "$KLYNGE/rest$k"
	for f in "$KLYNGE/rest"/*.csv; do
		cp "$KLYNGE/levering/$k/$(basename "$f")" "$KLYNGE/rest$k/"
	done
	loader/udsatte-indlaes --uden-lager -d samlet "$KLYNGE/rest$k" >"$KLYNGE/ud" 2>&1 || cat "$KLYNGE/ud" >&2
done
q -d samlet -c ANALYZE

ok "most of the register's tables are sharded" "$(awk -F'|' '{ n[$2]++ } END { print (NR > 40), (n["kommune"] > 4), (n["nummer"] > 20), (n["enhed"] > 10) }' "$KLYNGE/deling")" "1 1 1 1"
ok "every case lies where its municipality is" "$(q -d samlet -c 'SELECT tableoid::regclass, count(*) > 0 FROM udsatte_register.sag GROUP BY 1 ORDER BY 1')" \
	"$(for k in $kommuner; do echo "k$k.sag|t"; done)"
for t in $(cut -d'|' -f1 "$KLYNGE/deling"); do
	echo "SELECT '$t', count(*) FROM udsatte_register.$t;"
done >"$KLYNGE/antal.sql"
ok "every table has as many rows as in one register" "$(q -d samlet -f "$KLYNGE/antal.sql" | diff - <(q -d alt -f "$KLYNGE/antal.sql"))" ""

for v in 1a 1b 1c 2a 2b 3a 3b 4a 5a 5b 6a 6b 6c; do
	for db in alt samlet; do
		q -d $db -c "SELECT indikator, periode_type, periode_start, kommune_kode, enhed_kode, taeller, naevner, vaerdi, nedre95, oevre95, forrige, vurdering
			FROM udsatte_maal.maal_$v WHERE aar >= 2013" | LC_ALL=C sort >"$KLYNGE/v.$db"
	done
	cut -d'|' -f4 "$KLYNGE/v.alt" >>"$KLYNGE/v.kommuner"
	cmp -s "$KLYNGE/v.alt" "$KLYNGE/v.samlet" || diff "$KLYNGE/v.alt" "$KLYNGE/v.samlet" | head -n 2 | sed "s/^/maal_$v: /"
done >"$KLYNGE/ud"
ok "every number of the goal views is that of one register" "$(awk '{ k[$1]++ } END { print (k[101] > 100), (k[147] > 100), (k[751] > 100) }' "$KLYNGE/v.kommuner") $(cat "$KLYNGE/ud")" "1 1 1 "
fjern() { q -d samlet -c "EXPLAIN (VERBOSE, COSTS OFF) $1" | grep 'Remote SQL' | sort -u; }
ok "an aggregate by municipality is carried out there" \
	"$(fjern 'SELECT handlekommune_kode, count(*) FROM udsatte_register.sag GROUP BY handlekommune_kode' | grep -c 'count(\*).*GROUP BY')" 1
ok "and gives what one register gives" "$(q -d samlet -c 'SELECT handlekommune_kode, count(*) FROM udsatte_register.sag GROUP BY 1 ORDER BY 1')" \
	"$(q -d alt -c 'SELECT handlekommune_kode, count(*) FROM udsatte_register.sag GROUP BY 1 ORDER BY 1')"
ok "compass profiles by case and dimension are computed there" \
	"$(fjern 'SELECT sag_id, udsatte.kompas_profil(skoen) FROM udsatte_register.kompasmaaling GROUP BY sag_id' | grep -c 'udsatte.kompas_profil(skoen).*GROUP BY')" 1
ok "a goal view of one municipality asks no other for cases" \
	"$(q -d samlet -c 'EXPLAIN (VERBOSE, COSTS OFF) SELECT * FROM udsatte_maal.grundlag_6b WHERE kommune_kode = 147' | grep -oE 'Scan on k[0-9]+\.sag\b' | sort -u)" "Scan on k147.sag"
ok "a filter of the extension is carried out there" \
	"$(fjern "SELECT borger_id FROM udsatte_register.kompasmaaling WHERE udsatte.kompas_antal(skoen) > 8" | grep -c 'WHERE.*udsatte.kompas_antal')" 1

# changes on another server are not told of: stored numbers are not used
gyldigt="SELECT udsatte.lager_gyldigt(pg_current_snapshot(), '3', udsatte.intern_database_noegle())"
ok "numbers stored now would be used in one register, and not over foreign partitions" "$(q -d alt -c "$gyldigt") $(q -d samlet -c "$gyldigt")" "t f"
foer=$(q -d samlet -c "SELECT sum(antal) FROM udsatte_maal.grundlag_6b WHERE kommune_kode = 751")
q -h "$KLYNGE/k751" -c "DELETE FROM udsatte_register.undersoegelse"
ok "so that a change there shows at once" "$(q -d samlet -c "SELECT coalesce(sum(antal), 0) < $foer FROM udsatte_maal.grundlag_6b WHERE kommune_kode = 751")" t
slut
