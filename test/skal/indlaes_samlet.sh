#!/usr/bin/env bash
# A delivery loaded all at once into an empty register, and the same loaded row
# by row (every table has a trigger of the municipality's own, which forbids the
# other way): the registers are alike to the last row, and so is what is
# rejected. The indexes hold every row. Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op >&2
m=$KLYNGE/levering
/usr/bin/python3 demo/generer.py --ud "$m" --boern 250 --fra 2012 --til 2015 >/dev/null
q() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
# every table, where rows that do not say when they were registered are alike
tabeller() {
	q -d "$1" <<-'SQL'
		SET timezone = 'UTC'; SET datestyle = 'ISO'; SET session_replication_role = replica;
		SELECT format('UPDATE udsatte_register.%I SET registreret = %L WHERE registreret >= %2$L', r.tabel, '2016-01-01')
		FROM udsatte.indlaes_raekkefoelge() r
			JOIN pg_attribute a ON a.attrelid = format('udsatte_register.%I', r.tabel)::regclass AND a.attname = 'registreret'
		\gexec
		SELECT format('SELECT %L, count(*), md5(coalesce(string_agg(to_jsonb(t)::text, E''\n'' ORDER BY to_jsonb(t)::text COLLATE "C"), '''')) FROM udsatte_register.%I t', r.tabel, r.tabel)
		FROM udsatte.indlaes_raekkefoelge() r ORDER BY r.tabel
		\gexec
	SQL
}
# tables whose primary key was built anew after the register was made
genbygget() {
	q -d "$1" -c "SELECT count(*) FROM udsatte.indlaes_raekkefoelge() r JOIN pg_index i ON i.indrelid = format('udsatte_register.%I', r.tabel)::regclass AND i.indisprimary JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relfilenode <> c.oid"
}
for db in samlet enkelt; do
	createdb $db
	q -d $db -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
	[ $db = samlet ] || q -d $db <<-'SQL'
		CREATE FUNCTION egen() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
		SELECT format('CREATE TRIGGER egen AFTER INSERT ON udsatte_register.%I FOR EACH ROW EXECUTE FUNCTION egen()', r.tabel)
		FROM udsatte.indlaes_raekkefoelge() r \gexec
	SQL
	genbygget $db >"$KLYNGE/$db.foer"
	loader/udsatte-indlaes --uden-lager --afvist="$KLYNGE/$db.afvist" -d $db "$m" >"$KLYNGE/$db.ud"
	tabeller $db >"$KLYNGE/$db.tabeller"
done
antal=$(q -d samlet -c "SELECT sum(nye) FROM udsatte_register.leverance_fil WHERE leverance_id = (SELECT max(leverance_id) FROM udsatte_register.leverance)")
ok "a delivery of some size" "$((antal > 50000))" 1
ok "large files are loaded all at once" "$(($(genbygget samlet) - $(cat "$KLYNGE/samlet.foer") > 10))" 1
ok "unless a trigger of one's own is there" "$(genbygget enkelt)" "$(cat "$KLYNGE/enkelt.foer")"
ok "the tables are alike" "$(diff "$KLYNGE/samlet.tabeller" "$KLYNGE/enkelt.tabeller" | head -n 5)" ""
ok "and there are many" "$(($(awk -F'|' '$2 > 0' "$KLYNGE/samlet.tabeller" | wc -l) > 30))" 1
ok "so is what is told" "$(diff <(sed '/^loaded/d' "$KLYNGE/samlet.ud") <(sed '/^loaded/d' "$KLYNGE/enkelt.ud"))" ""
ok "and what is rejected" "$(diff "$KLYNGE/samlet.afvist" "$KLYNGE/enkelt.afvist")" ""
ok "which is something" "$(($(wc -l <"$KLYNGE/samlet.afvist") > 10))" 1
q -d samlet -c 'CREATE EXTENSION amcheck'
ok "every index holds every row" "$(q -d samlet -c "SELECT count(bt_index_check(i.indexrelid, true)::text) > 100 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam JOIN pg_class t ON t.oid = i.indrelid WHERE t.relnamespace = 'udsatte_register'::regnamespace AND a.amname = 'btree' AND c.relkind = 'i'")" t
ok "the stored numbers know of the rows" "$(q -d samlet -c "SET udsatte.opgoerelsesdato = '2015-12-31'" -c 'CALL udsatte.opdater_lager()' -c "SELECT udsatte.intern_lager('visning sagsfrist', NULL) IS NOT NULL" 2>/dev/null)" t
ok "the same delivery again changes nothing" "$(loader/udsatte-indlaes --uden-lager -d samlet "$m" | awk '$1 != "table" && NF == 6 { ny += $3; ae += $4; u += $5 } END { print ny + 0, ae + 0 }')" "0 0"
slut
