#!/usr/bin/env bash
# Stored views are those that a computation gives, for every one of them, on a
# made-up delivery of two municipalities. Prints TAP; needs a running cluster.
cd "$(dirname "$0")/../.." || exit 1
. test/tap.sh
db=udsatte_lager
export PGOPTIONS='-c client_min_messages=warning'
sql() { psql -XAtq -v ON_ERROR_STOP=1 -d $db "$@"; }
mappe=$(mktemp -d)
trap 'rm -rf "$mappe"; dropdb --if-exists $db' EXIT
/usr/bin/python3 demo/generer.py --ud "$mappe" --boern 120 --fra 2012 --til 2014 \
	--kommuner 101,147 >/dev/null 2>&1
dropdb --if-exists $db
createdb $db
sql -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()' \
	-c "ALTER DATABASE $db SET udsatte.opgoerelsesdato = '2014-12-31'" -c "ALTER DATABASE $db SET jit = off"
# stored with few digits shown, and read with all
PGOPTIONS="$PGOPTIONS -c extra_float_digits=-3" demo/indlaes.sh "$mappe" $db >/dev/null
sql -c 'VACUUM (ANALYZE)'

visninger=$(sql -c "SELECT relname FROM pg_class WHERE relnamespace = 'udsatte_maal'::regnamespace
	AND relname LIKE '%\\_beregnet' AND relname <> 'sagsfrist_beregnet' ORDER BY 1")
forskel= tomme= raekker=0
for b in $visninger; do
	v=${b%_beregnet}
	[ "$(sql -c "SELECT NOT EXISTS ((SELECT x::text FROM udsatte_maal.$v x EXCEPT ALL SELECT x::text FROM udsatte_maal.$b x)
		UNION ALL (SELECT x::text FROM udsatte_maal.$b x EXCEPT ALL SELECT x::text FROM udsatte_maal.$v x))")" = t ] \
		|| forskel="$forskel $v"
	antal=$(sql -c "SELECT count(*) FROM udsatte_maal.$b")
	[ "$antal" -gt 0 ] && raekker=$((raekker + 1))
	[ "$(sql -c "SELECT count(*) = $antal AND udsatte.intern_lager('visning $v', NULL) IS NOT NULL
		FROM udsatte_register.visning_lager WHERE visning = '$v'")" = t ] || tomme="$tomme $v"
done
ok "stored views equal the computed, all $(echo "$visninger" | wc -l)" "$forskel" ''
ok 'all of them are in the store, and it is used' "$tomme $((raekker > 5))" ' 1'
ok 'each municipality by itself, and the country where it is shown' \
	"$(sql -c "SELECT (SELECT count(*) FROM udsatte_maal.fakta_omraade WHERE kommune_kode = 147)
	|| ' ' || (SELECT count(DISTINCT kommune_kode) FROM udsatte_maal.fakta_omraade)
	|| ' ' || (SELECT bool_or(kommune_kode IS NULL) FROM udsatte_maal.frist_rettidighed)")" \
	"$(sql -c "SELECT (SELECT count(*) FROM udsatte_maal.fakta_omraade_beregnet WHERE kommune_kode = 147)") 2 true"
ok 'a municipality is looked up, not filtered out' \
	"$(sql -c "EXPLAIN (COSTS OFF) SELECT * FROM udsatte_maal.fakta_omraade WHERE kommune_kode = 147" \
	| grep -c "kommune_kode = 147.*visning = 'fakta_omraade'\|visning = 'fakta_omraade'.*kommune_kode = 147")" 1
foer=$(sql -c "SELECT sum(hjulpet_i_alt) FROM udsatte_maal.fakta_omraade WHERE aar = 2013")
sql -c "INSERT INTO udsatte_register.foranstaltning (kilde_id, sag_id, type_kode, bevilget, ivaerksat, afsluttet)
	SELECT 'ny', s.sag_id, t.type_kode, '2013-03-01', '2013-03-01', '2013-04-01'
	FROM udsatte_register.sag s, udsatte_register.foranstaltningstype t
	WHERE t.gruppe = 'forebyggende' AND NOT EXISTS (SELECT FROM udsatte_register.foranstaltning f
			JOIN udsatte_register.sag a ON a.sag_id = f.sag_id WHERE a.borger_id = s.borger_id)
		AND s.borger_id IN (SELECT borger_id FROM udsatte_register.borger WHERE foedselsdato BETWEEN '2000-01-01' AND '2010-01-01')
	ORDER BY s.sag_id, t.type_kode LIMIT 1"
ok 'a change shows at once' \
	"$(sql -c "SELECT sum(hjulpet_i_alt) FROM udsatte_maal.fakta_omraade WHERE aar = 2013")" $((foer + 1))
slut
