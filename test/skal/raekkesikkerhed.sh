#!/usr/bin/env bash
# The row security that docs/dba.md shows: its own statements, and after them
# what each role sees of every table and view that knows the case. Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op -c jit=off >&2
export PGOPTIONS='-c client_min_messages=warning -c udsatte.opgoerelsesdato=2014-12-31'
q() { psql -XAtq -F ' ' -v ON_ERROR_STOP=1 -d sikker "$@"; }
som() { q -U "$1" -c "$2"; }
# ser ROLE UNITS: the tables and views that show the role something else than
# the cases of these units, written out by hand, and how many were looked at
ser() {
	q <<-SQL >"$KLYNGE/facit"
		SELECT sag_id FROM udsatte_register.sag WHERE enhed_kode = ANY ('$2') ORDER BY sag_id;
	SQL
	q >"$KLYNGE/relationer" <<-SQL
		SELECT c.oid::regclass, n.nspname
		FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'sag_id' AND NOT a.attisdropped
		WHERE n.nspname IN ('udsatte_register', 'udsatte_maal') AND c.relkind IN ('r', 'v')
			AND has_table_privilege('$1', c.oid, 'SELECT')
		ORDER BY c.oid::regclass::text COLLATE "C";
	SQL
	while read -r relation skema; do
		q -c "SELECT sag_id, count(*) FROM $relation WHERE sag_id IS NOT NULL GROUP BY sag_id ORDER BY sag_id" >"$KLYNGE/alle" </dev/null
		som "$1" "SELECT sag_id, count(*) FROM $relation WHERE sag_id IS NOT NULL GROUP BY sag_id ORDER BY sag_id" >"$KLYNGE/egne" </dev/null
		# of a table all rows of these cases, of a view no others
		awk 'NR == FNR { sag[$1]; next } $1 in sag' "$KLYNGE/facit" "$KLYNGE/alle" >"$KLYNGE/ventet"
		if [ "$skema" = udsatte_register ] || [ "$relation" = udsatte_maal.sagsfrist ]; then
			cmp -s "$KLYNGE/ventet" "$KLYNGE/egne" || echo "$relation"
		else
			awk 'NR == FNR { sag[$1]; next } !($1 in sag)' "$KLYNGE/facit" "$KLYNGE/egne" | grep -q . && echo "$relation"
		fi
	done <"$KLYNGE/relationer"
	echo "$(wc -l <"$KLYNGE/relationer" | awk '{ print ($1 > 40) }') $(wc -l <"$KLYNGE/facit" | awk '{ print ($1 > 3) }')"
}

/usr/bin/python3 demo/generer.py --ud "$KLYNGE/levering" --boern 120 --fra 2014 --til 2014 >/dev/null 2>&1
createdb sikker
q -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
loader/udsatte-indlaes -d sikker "$KLYNGE/levering" >&2
/usr/bin/python3 test/skal/dokumenter_sql.py --uddrag docs/dba.md Access >"$KLYNGE/uddrag"
ok "the statements of docs/dba.md run" "$(q -f "$KLYNGE/uddrag")" "jensen sagsbehandler {BFE-NORD}
team_syd sagsbehandler {BFE-SYD-1,BFE-SYD-2}"
q <<-'SQL'
	-- cases in the units of the document, at every depth, in another, and in none
	UPDATE udsatte_register.sag SET enhed_kode = (ARRAY['BFE-NORD', 'BFE-NORD-1', 'BFE-NORD-2', 'BFE-SYD-1', 'BFE-SYD-2', '101-BFE-1', NULL])[1 + sag_id % 7];
	UPDATE udsatte_register.foranstaltning SET type_kode = 'SEL-76-3-2' WHERE foranstaltning_id % 3 = 0;
	CALL udsatte.opdater_lager();
	CREATE ROLE leder LOGIN;
	CALL udsatte.giv_adgang('leder', 'analytiker');
	CREATE ROLE revision LOGIN BYPASSRLS;
	CALL udsatte.giv_adgang('revision', 'analytiker');
	CREATE ROLE tavle LOGIN;
	CALL udsatte.giv_adgang('tavle', 'bi');
	CREATE ROLE fremmed LOGIN;
SQL
nord='{BFE-NORD,BFE-NORD-1,BFE-NORD-2}'
ok "jensen: the cases of his unit and of those under it, in every table and view" "$(ser jensen "$nord")" "1 1"
ok "jensen: the children of those cases" "$(som jensen 'SELECT array_agg(borger_id ORDER BY borger_id) FROM udsatte_register.borger')" \
	"$(q -c "SELECT array_agg(borger_id ORDER BY borger_id) FROM udsatte_register.borger WHERE borger_id IN (SELECT borger_id FROM udsatte_register.sag WHERE enhed_kode = ANY ('$nord'))")"
ok "jensen: aftercare too, which is closed to the other team only" "$(som jensen "SELECT count(*) > 0 FROM udsatte_register.foranstaltning WHERE type_kode = 'SEL-76-3-2'")" t
ok "jensen: numbers are over those cases" "$(som jensen "SELECT sum(antal) FROM udsatte_maal.grundlag_6b WHERE indikator = '6b_undersoegelse_rettidig_andel'")" \
	"$(q -c "SELECT sum(g.antal) FROM udsatte_maal.grundlag_6b g WHERE g.indikator = '6b_undersoegelse_rettidig_andel'
		AND g.sag_id IN (SELECT sag_id FROM udsatte_register.sag WHERE enhed_kode = ANY ('$nord'))")"
ok "jensen: no other unit has a number" "$(som jensen "SELECT DISTINCT enhed_kode FROM udsatte_maal.maal_6b WHERE enhed_kode IS NOT NULL EXCEPT SELECT unnest('$nord'::text[])")" ""
ok "madsen, by membership of team_syd: no aftercare" "$(som madsen "SELECT count(*) > 0, count(*) FILTER (WHERE type_kode LIKE 'SEL-76-%') FROM udsatte_register.foranstaltning")" "t 0"
ok "madsen: the other measures of the team's units" "$(som madsen 'SELECT array_agg(foranstaltning_id ORDER BY foranstaltning_id) FROM udsatte_register.foranstaltning')" \
	"$(q -c "SELECT array_agg(foranstaltning_id ORDER BY foranstaltning_id) FROM udsatte_register.foranstaltning JOIN udsatte_register.sag s USING (sag_id)
		WHERE s.enhed_kode IN ('BFE-SYD-1', 'BFE-SYD-2') AND type_kode NOT LIKE 'SEL-76-%'")"
ok "madsen: the cases of the two units" "$(som madsen 'SELECT array_agg(DISTINCT enhed_kode ORDER BY enhed_kode) FROM udsatte_register.sag')" "{BFE-SYD-1,BFE-SYD-2}"
q -c 'DROP POLICY uden_eftervaern ON udsatte_register.foranstaltning'
ok "madsen, without the restrictive policy: both units in every table and view" "$(ser madsen '{BFE-SYD-1,BFE-SYD-2}')" "1 1"
for rolle in leder revision; do
	ok "$rolle: every case" "$(som $rolle 'SELECT count(*), count(DISTINCT enhed_kode) FROM udsatte_register.sag')" "$(q -c 'SELECT count(*), 6 FROM udsatte_register.sag')"
done
for rolle in tavle fremmed; do
	ok "$rolle: nothing" "$(som $rolle 'SELECT count(*) FROM udsatte_register.sag' 2>&1 | grep -c 'permission denied')" 1
done
ok "person numbers: nobody" "$(for rolle in jensen madsen leder revision tavle; do som $rolle 'SELECT count(*) FROM udsatte_register.identitet' 2>&1; done | grep -E '^[0-9]' || true)" ""
# what is given again, and what is taken
q -c 'CALL udsatte.opdater_register()'
ok "an update keeps the limits" "$(ser jensen "$nord")" "1 1"
q -c "CALL udsatte.fratag_adgang('jensen')"
ok "jensen, when it is taken from him: nothing" "$(som jensen 'SELECT count(*) FROM udsatte_register.sag' 2>&1 | grep -c 'permission denied')" 1
slut
