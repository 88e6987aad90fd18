#!/usr/bin/env bash
# Upgrade: from every released version, with rows, columns, indexes, policies,
# comments and views of the owner's own and a delivery loaded, ALTER EXTENSION
# UPDATE and opdater_register() give the catalogue of a fresh install, and all
# of the owner's is kept. The released script runs with the new library until
# then. A register moved by pg_upgrade answers as before. Prints TAP.
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op >&2
cp test/upgrade/udsatte--*.sql "$("$PG_CONFIG" --sharedir)/extension/"
version=$(sed -n "s/^default_version = '\(.*\)'/\1/p" udsatte.control)
m=$KLYNGE/levering
q() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
# which version put an object there is the one thing that may differ
aftryk() { q -d "$1" -f test/skal/fingeraftryk.sql | grep -v '^udsatte_register.installeret_objekt|'; }
katalog() { q -d "$1" -v visninger=ja -f test/skal/katalog.sql; }
noegletal() {
	q -d "$1" -c 'SELECT indikator, periode_type, periode_start, kommune_kode, enhed_kode, tilbud_enhed_kode, bydel_nr, koen,
		aldersgruppe, antal, taeller, naevner, nedre95 FROM udsatte_maal.noegletal' | LC_ALL=C sort
}
tolv_cifre() {
	awk -F'|' -v OFS='|' '{ for (i = 1; i <= NF; i++) if ($i ~ /^-?[0-9]+\.[0-9]+(e-?[0-9]+)?$/) $i = sprintf("%.12g", $i); print }' | LC_ALL=C sort
}
forskel() { diff "$1" "$2" | head -5; }
export PGOPTIONS='-c udsatte.opgoerelsesdato=2014-12-31 -c client_min_messages=warning'

/usr/bin/python3 demo/generer.py --ud "$m" --boern 50 --fra 2014 --til 2014 >/dev/null 2>&1
createdb ny
q -d ny -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()'
katalog ny >"$KLYNGE/ny.katalog"
aftryk ny >"$KLYNGE/ny.aftryk"
loader/udsatte-indlaes -d ny "$m" >&2

for skrift in test/upgrade/udsatte--*.sql; do
	gl=${skrift##*--}
	gl=${gl%.sql}

	# nothing in it but what was shipped
	createdb "tom_$gl"
	q -d "tom_$gl" -c "CREATE EXTENSION udsatte VERSION '$gl'" -c 'CALL udsatte.opret_register()'
	ok "$gl: the released script runs with the new library" \
		"$(q -d "tom_$gl" -c "SELECT extversion, udsatte.udsatte_version() FROM pg_extension WHERE extname = 'udsatte'")" "$gl|$version"
	q -d "tom_$gl" -c 'ALTER EXTENSION udsatte UPDATE' -c 'CALL udsatte.opdater_register()'
	katalog "tom_$gl" >"$KLYNGE/k"
	aftryk "tom_$gl" >"$KLYNGE/a"
	ok "$gl: the catalogue is that of a fresh install" "$(forskel "$KLYNGE/ny.katalog" "$KLYNGE/k")" ""
	ok "$gl: so are the shipped rows" "$(forskel "$KLYNGE/ny.aftryk" "$KLYNGE/a")" ""
	ok "$gl: tilstand() finds the register in order" "$(q -d "tom_$gl" -c "SELECT status FROM udsatte.tilstand() WHERE kontrol IN ('version', 'register')" | sort -u)" ok

	# in use: the old SQL with the new library takes a delivery of tables it knows
	createdb "brugt_$gl"
	q -d "brugt_$gl" -c "CREATE EXTENSION udsatte VERSION '$gl'" -c 'CALL udsatte.opret_register()'
	mkdir "$KLYNGE/kendt_$gl"
	for f in "$m"/*.csv; do
		if [ "$(q -d "brugt_$gl" -c "SELECT to_regclass('udsatte_register.$(basename "$f" .csv)') IS NOT NULL")" = t ]; then
			cp "$f" "$KLYNGE/kendt_$gl/"
		fi
	done
	loader/udsatte-indlaes -d "brugt_$gl" "$KLYNGE/kendt_$gl" >&2
	ok "$gl: the old SQL answers with the new library" "$(q -d "brugt_$gl" -c "SELECT count(*) > 100 AND count(DISTINCT indikator) > 20 FROM udsatte_maal.noegletal")" t
	q -d "brugt_$gl" <<-'SQL'
		CREATE ROLE egen_rolle;
		SELECT format('ALTER TABLE %s ADD COLUMN egen_kolonne text DEFAULT ''x''', c.oid::regclass)
		FROM pg_class c WHERE c.relnamespace = 'udsatte_register'::regnamespace AND c.relkind = 'r' \gexec
		CREATE INDEX egen_indeks ON udsatte_register.sag (egen_kolonne);
		ALTER TABLE udsatte_register.sag ADD CONSTRAINT egen_regel CHECK (egen_kolonne <> 'y');
		CREATE POLICY egen_politik ON udsatte_register.kontakt USING (true);
		CREATE VIEW public.egen_visning AS SELECT f.*, m.vaerdi FROM udsatte_maal.frist_kalender f LEFT JOIN udsatte_maal.maal_6b m ON false;
		CREATE VIEW public.egen_frist AS SELECT sag_id, udsatte.frist(aabnet, '1 dag'::udsatte.fristregel) AS frist FROM udsatte_register.sag;
		CREATE TABLE public.egen_tabel AS SELECT ARRAY[1, 2, 3, 4, 5, 6, 7, 1, 2, 3]::udsatte.kompas AS k;
		CREATE INDEX egen_kompasindeks ON public.egen_tabel (k);
		INSERT INTO udsatte_register.program (program_kode, navn, niveau, evidensbaseret) VALUES ('EGET', 'Vores eget', 'individ', false);
		UPDATE udsatte_register.indikator SET navn = 'Vores navn', indbygget = false WHERE indikator = '6b_undersoegelse_rettidig_andel';
		COMMENT ON VIEW udsatte_maal.maal_6b IS 'Vores egen kommentar';
		COMMENT ON COLUMN udsatte_register.normering.rolle IS 'Vores egen kolonnekommentar';
		GRANT SELECT ON udsatte_maal.maal_6b TO egen_rolle;
	SQL
	raekker() {
		for k in 'borger_id, kilde_id, foedselsdato FROM udsatte_register.borger' \
			'sag_id, kilde_id, borger_id, egen_kolonne FROM udsatte_register.sag' \
			'underretning_id, kilde_id, modtaget FROM udsatte_register.underretning' \
			'foranstaltning_id, kilde_id, bevilget FROM udsatte_register.foranstaltning' \
			'* FROM udsatte_register.leverance'; do
			q -d "brugt_$gl" -c "SELECT count(*) > 0, md5(string_agg(t::text, '' ORDER BY t::text COLLATE \"C\")) FROM (SELECT $k) t"
		done
	}
	raekker >"$KLYNGE/r0"
	q -d "brugt_$gl" -c 'ALTER EXTENSION udsatte UPDATE' -c 'CALL udsatte.opdater_register()' -c 'CALL udsatte.opdater_lager()'
	raekker >"$KLYNGE/r1"
	ok "$gl: rows are kept" "$(grep -c '^t' "$KLYNGE/r0") $(forskel "$KLYNGE/r0" "$KLYNGE/r1")" "5 "
	katalog "brugt_$gl" >"$KLYNGE/k"
	diff "$KLYNGE/ny.katalog" "$KLYNGE/k" >"$KLYNGE/forskel" || true
	ok "$gl: the catalogue has the owner's own besides" \
		"$(grep '^>' "$KLYNGE/forskel" | grep -oE 'egen_[a-z]+' | sort -u | tr '\n' ' ')" "egen_indeks egen_kolonne egen_politik egen_regel egen_rolle "
	ok "$gl: and nothing else but the owner's comments" \
		"$(grep '^[<>]' "$KLYNGE/forskel" | grep -vE '^> .*egen_|^< relation udsatte_maal.maal_6b ' | sed 's/: .*//' | sort)" \
		"$(for r in '<' '>'; do
			printf "$r comment %s\n" 'column rolle of table udsatte_register.normering' 'view udsatte_bi.maal_6b' 'view udsatte_maal.maal_6b'
		done)"
	ok "$gl: no view takes in the owner's column" "$(q -d "brugt_$gl" -c "SELECT DISTINCT r.ev_class::regclass
		FROM pg_attribute a
			JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
			JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
		WHERE a.attname = 'egen_kolonne'")" ""
	ok "$gl: own rows, comments, views and privileges are kept" "$(q -d "brugt_$gl" -c "SELECT (SELECT navn FROM udsatte_register.program WHERE program_kode = 'EGET'),
		(SELECT navn FROM udsatte_register.indikator WHERE indikator = '6b_undersoegelse_rettidig_andel'),
		obj_description('udsatte_maal.maal_6b'::regclass), col_description('udsatte_register.normering'::regclass,
			(SELECT attnum FROM pg_attribute WHERE attrelid = 'udsatte_register.normering'::regclass AND attname = 'rolle')),
		has_table_privilege('egen_rolle', 'udsatte_maal.maal_6b', 'SELECT'), (SELECT count(*) > 0 FROM public.egen_frist), (SELECT count(*) >= 0 FROM public.egen_visning),
		(SELECT k FROM public.egen_tabel)")" \
		"Vores eget|Vores navn|Vores egen kommentar|Vores egen kolonnekommentar|t|t|t|$(q -d ny -c 'SELECT ARRAY[1, 2, 3, 4, 5, 6, 7, 1, 2, 3]::udsatte.kompas')"
	# the whole delivery on top: as if it had been loaded into a fresh install
	loader/udsatte-indlaes -d "brugt_$gl" "$m" >&2
	# the version before numbered persons in another order, in which their
	# ages are added up: the last of 16 digits may differ
	noegletal "brugt_$gl" | tolv_cifre >"$KLYNGE/t1"
	noegletal ny | tolv_cifre >"$KLYNGE/t0"
	ok "$gl: every number is that of a fresh install with the same delivery" "$(awk 'END { print (NR > 1000) }' "$KLYNGE/t0") $(forskel "$KLYNGE/t0" "$KLYNGE/t1")" "1 "
done

# the committed script is what the tool makes of the tree
sidste=$(ls test/upgrade | sed 's/^udsatte--//; s/\.sql$//' | sort -V | tail -n 1)
/usr/bin/python3 tools/opdatering.py "test/upgrade/udsatte--$sidste.sql" "sql/udsatte--$version.sql" >"$KLYNGE/opdatering" 2>"$KLYNGE/fejl" || cat "$KLYNGE/fejl"
ok "sql/update/udsatte--$sidste--$version.sql is what tools/opdatering.py writes" "$(cmp "$KLYNGE/opdatering" "sql/update/udsatte--$sidste--$version.sql" 2>&1)" ""

# what the tool refuses
afslag() {
	printf '%s' "$1" >"$KLYNGE/udsatte--1.sql"
	printf '%s' "$2" >"$KLYNGE/udsatte--2.sql"
	/usr/bin/python3 tools/opdatering.py "$KLYNGE/udsatte--1.sql" "$KLYNGE/udsatte--2.sql" 2>&1 | grep -v '^\(\\echo\|--\|\)$' | grep -v '^\\echo\|^-- From\|^$' | tr '\n' ' '
}
f="CREATE FUNCTION @extschema@.skabelon() RETURNS text LANGUAGE sql AS 'CREATE VIEW v AS SELECT udsatte.brugt(1), x::udsatte.t';"
ok "a function with another result that nothing uses is made again, with its comment" \
	"$(afslag "$f CREATE FUNCTION @extschema@.g(a integer) RETURNS text LANGUAGE sql AS 'x'; COMMENT ON FUNCTION @extschema@.g(integer) IS 'g';" \
		"$f CREATE FUNCTION @extschema@.g(a integer) RETURNS date LANGUAGE sql AS 'x'; COMMENT ON FUNCTION @extschema@.g(integer) IS 'g';")" \
	"DROP FUNCTION @extschema@.g(integer); CREATE FUNCTION @extschema@.g(a integer) RETURNS date LANGUAGE sql AS 'x'; COMMENT ON FUNCTION @extschema@.g(integer) IS 'g'; "
ok "but not one that views are made of" \
	"$(afslag "$f CREATE FUNCTION @extschema@.brugt(a integer) RETURNS text LANGUAGE sql AS 'x';" \
		"$f CREATE FUNCTION @extschema@.brugt(b integer) RETURNS text LANGUAGE sql AS 'x';")" \
	"tools/opdatering.py: FUNCTION @extschema@.brugt(integer): its parameters or result changed, and a register of the old version uses it "
ok "which cannot go either" "$(afslag "$f CREATE FUNCTION @extschema@.brugt(a integer) RETURNS text LANGUAGE sql AS 'x';" "$f")" \
	"tools/opdatering.py: FUNCTION @extschema@.brugt(integer): is gone, and a register of the old version uses it "
ok "a changed operator is refused" \
	"$(afslag "$f CREATE OPERATOR @extschema@.= (LEFTARG = integer, RIGHTARG = text, FUNCTION = f);" \
		"$f CREATE OPERATOR @extschema@.= (LEFTARG = integer, RIGHTARG = text, FUNCTION = g);")" \
	"tools/opdatering.py: OPERATOR @extschema@.= (integer, text): changed, and cannot be changed in place "
ok "what is gone is dropped, in the order in which it can be" \
	"$(afslag "$f CREATE FUNCTION @extschema@.a(x integer DEFAULT 1) RETURNS text LANGUAGE sql AS 'x;'; CREATE CAST (integer AS text) WITH FUNCTION @extschema@.a(integer);" "$f")" \
	"DROP CAST IF EXISTS (integer AS text); DROP FUNCTION IF EXISTS @extschema@.a(integer); "

# pg_upgrade to a newer server, when one is here with its headers
nyere=$(ls -d /usr/lib/postgresql/1[6-9]/lib/pgxs/src/makefiles/pgxs.mk 2>/dev/null | sort -V | tail -n 1 | cut -d/ -f5)
if [ -n "$nyere" ]; then
	# what the owner has made and the loaded delivery, from the last release's database
	aftryk "brugt_$sidste" >"$KLYNGE/foer.aftryk"
	noegletal "brugt_$sidste" >"$KLYNGE/foer.tal"
	gammel=$KLYNGE
	gammel_bin=$KLYNGE_BIN
	klynge_stop
	# built in a folder of its own: objects of another server version do not load
	mkdir "$gammel/kilde"
	klynge_kildekopi "$gammel/kilde"
	PGMAJOR=$nyere
	cd "$gammel/kilde"
	klynge_byg
	cd "$OLDPWD"
	ny_rod=$KLYNGE
	KLYNGE=$gammel
	trap 'KLYNGE=$gammel; klynge_ned; KLYNGE=$ny_rod; klynge_ned' EXIT
	install -d -m 755 "$ny_rod/s"
	[ "$(id -u)" != 0 ] || chown postgres "$ny_rod/s"
	# before 18 a new cluster has no checksums, and both must agree
	tjek=
	! "$KLYNGE_BIN/initdb" --help | grep -q -- --no-data-checksums || tjek=--no-data-checksums
	klynge_som "$KLYNGE_BIN/initdb" -D "$ny_rod/s/d" -A trust -U postgres -E UTF8 --locale=C.UTF-8 -N $tjek >/dev/null
	cp "$gammel/s/noegle" "$ny_rod/s/noegle"
	[ "$(id -u)" != 0 ] || chown postgres "$ny_rod/s/noegle"
	cat >>"$ny_rod/s/d/postgresql.conf" <<-EOF
		listen_addresses = ''
		unix_socket_directories = '$ny_rod/s'
		session_preload_libraries = 'udsatte'
		udsatte.pseudonymnoegle_fil = '$ny_rod/s/noegle'
	EOF
	(cd "$ny_rod/s" && klynge_som env -u PGHOST -u PGPORT -u PGOPTIONS "$KLYNGE_BIN/pg_upgrade" -U postgres -b "$gammel_bin" -B "$KLYNGE_BIN" \
		-d "$gammel/s/d" -D "$ny_rod/s/d" -s "$ny_rod/s") >"$gammel/pg_upgrade" 2>&1 || cat "$gammel/pg_upgrade" >&2
	klynge_som "$KLYNGE_BIN/pg_ctl" -s -w -D "$ny_rod/s/d" -l "$ny_rod/s/log" start
	PGHOST=$ny_rod/s
	q -d "brugt_$sidste" -c ANALYZE -c 'CALL udsatte.opdater_lager()'
	ok "pg_upgrade to $nyere: the server is the new one" "$(q -d "brugt_$sidste" -c "SELECT current_setting('server_version_num')::integer / 10000")" "$nyere"
	aftryk "brugt_$sidste" >"$gammel/a"
	ok "pg_upgrade to $nyere: every relation holds the same" "$(forskel "$gammel/foer.aftryk" "$gammel/a")" ""
	noegletal "brugt_$sidste" >"$gammel/t"
	ok "pg_upgrade to $nyere: every number is the same" "$(awk 'END { print (NR > 1000) }' "$gammel/t") $(forskel "$gammel/foer.tal" "$gammel/t")" "1 "
	ok "pg_upgrade to $nyere: bringing the register up to date finds nothing to do" "$(q -d "brugt_$sidste" -c 'CALL udsatte.opdater_register()' 2>&1 |
		grep -c . ; q -d "brugt_$sidste" -c "SELECT status FROM udsatte.tilstand() WHERE kontrol IN ('version', 'register')" | sort -u)" "0
ok"
	loader/udsatte-indlaes -d "brugt_$sidste" "$m" >"$gammel/ud" 2>&1 || cat "$gammel/ud" >&2
	ok "pg_upgrade to $nyere: the delivery finds its persons again" "$(aftryk "brugt_$sidste" | grep '^udsatte_register.borger|' | diff - <(grep '^udsatte_register.borger|' "$gammel/foer.aftryk"))" ""
else
	echo "# no newer server with its headers here: pg_upgrade is not tried"
fi
slut
