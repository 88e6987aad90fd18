#!/usr/bin/env bash
# The same answers under any setting of a session: time zone, date style,
# search path (with objects planted in it), string syntax, memory, compilation
# and forced parallel plans. Functions by the regression suite, views by their
# contents over a small delivery. Compiled code is not optimized: that takes
# minutes, and concerns the server's own functions only. Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op >&2
m=$KLYNGE/levering
parallel=$(psql -XAtqc "SELECT name FROM pg_settings WHERE name IN ('force_parallel_mode', 'debug_parallel_query')")

# functions
while IFS='|' read -r navn valg; do
	status=0
	PGOPTIONS="$valg" make -s installcheck ISOLATION= REGRESS_OPTS='--inputdir=test --load-extension=udsatte --encoding=UTF8 --dbname=uds_indst' \
		>"$KLYNGE/regress" 2>&1 || status=$?
	[ $status = 0 ] || head -n 60 regression.diffs | sed 's/^/# /'
	rm -rf results regression.diffs regression.out
	ok "the regression suite, $navn" "$status" 0
done <<-VALG
	strings with backslashes|-c standard_conforming_strings=off -c escape_string_warning=off
	everything compiled|-c jit=on -c jit_above_cost=0 -c jit_inline_above_cost=-1 -c jit_optimize_above_cost=-1
	every plan parallel|-c $parallel=regress
VALG

# views
/usr/bin/python3 demo/generer.py --ud "$m" --boern 60 --fra 2014 --til 2014 >/dev/null 2>&1
psql -XAtq -c 'CREATE DATABASE proeve' -c "ALTER DATABASE proeve SET udsatte.opgoerelsesdato = '2014-12-31'"
psql -XAtqd proeve -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
loader/udsatte-indlaes -d proeve "$m" >&2
psql -XAtqd proeve <<-'SQL'
	-- from here on numbers are computed, not read from the store
	DELETE FROM udsatte_register.celle_lager;
	VACUUM (ANALYZE);
	-- what an ill-willed or careless neighbour may leave lying about
	CREATE SCHEMA plantet;
	CREATE FUNCTION plantet.lower(text) RETURNS text LANGUAGE sql AS $$ SELECT 'plantet' $$;
	CREATE FUNCTION plantet.opgoerelsesdato() RETURNS date LANGUAGE sql AS $$ SELECT date '1999-01-01' $$;
	CREATE FUNCTION plantet.int8lig(bigint, bigint) RETURNS boolean LANGUAGE sql AS $$ SELECT false $$;
	CREATE OPERATOR plantet.= (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = plantet.int8lig);
	CREATE FUNCTION plantet.tekstlig(text, text) RETURNS boolean LANGUAGE sql AS $$ SELECT false $$;
	CREATE OPERATOR plantet.= (LEFTARG = text, RIGHTARG = text, FUNCTION = plantet.tekstlig);
	CREATE TABLE plantet.indikator (indikator text);
	CREATE TABLE plantet.sag (sag_id bigint);
SQL
visninger() {
	PGOPTIONS=$1 psql -XAtqd proeve -v ON_ERROR_STOP=1 -v hvilke="$2" <<-'SQL'
		SELECT format('SELECT %L, count(*), md5(coalesce(string_agg(x.r, '''' ORDER BY x.r COLLATE "C"), '''')) FROM (SELECT md5(to_jsonb(v)::text) AS r FROM %s v) x;',
				c.relname, c.oid::regclass)
		FROM pg_catalog.pg_class c
			JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace
		WHERE n.nspname::pg_catalog.name OPERATOR(pg_catalog.=) 'udsatte_maal'::pg_catalog.name
			AND c.relkind OPERATOR(pg_catalog.=) 'v'
			AND c.relname OPERATOR(pg_catalog.~) :'hvilke'
		ORDER BY c.relname COLLATE "C" \gexec
	SQL
}
visninger '' . >"$KLYNGE/v0"
ok "there is something to compare" "$(awk -F'|' '$2 > 0' "$KLYNGE/v0" | wc -l | awk '{ print ($1 > 60) }')" 1
while IFS='|' read -r navn hvilke valg; do
	status=0
	visninger "$valg" "$hvilke" >"$KLYNGE/v" 2>"$KLYNGE/verr" || status=$?
	ok "views ($hvilke), $navn" "$status$(grep -E "$hvilke" "$KLYNGE/v0" | diff - "$KLYNGE/v" | head -6)$(head -3 "$KLYNGE/verr")" 0
done <<-VALG
	another time zone and date style|.|-c TimeZone=Pacific/Auckland -c DateStyle=German,DMY -c IntervalStyle=sql_standard
	a planted search path|.|-c search_path=plantet,pg_catalog
	strings with backslashes and little memory|.|-c standard_conforming_strings=off -c escape_string_warning=off -c work_mem=64kB -c hash_mem_multiplier=1
	every plan parallel|^grundlag_[1-6]|-c $parallel=on -c parallel_setup_cost=0 -c parallel_tuple_cost=0 -c min_parallel_table_scan_size=0
VALG
slut
