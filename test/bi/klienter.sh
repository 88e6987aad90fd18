#!/usr/bin/env bash
# Every view of udsatte_bi and udsatte_maal read with the drivers BI tools are
# built on, against what psql reads. Prints TAP; needs a running cluster with
# the database named in UDGIVET_DB. With BI_TUNG=1 LibreOffice opens a view too (it
# installs 285 MB).
cd "$(dirname "$0")/../.." || exit 1
. tools/installer.sh
installer odbc-postgresql unixodbc libpostgresql-jdbc-java default-jdk-headless \
	python3-psycopg python3-pyodbc r-base-core r-cran-rpostgresql || {
	echo "1..0 # SKIP the BI clients were NOT tested: their packages cannot be had"
	exit 0
}
. test/tap.sh
t=$(mktemp -d)
chmod 755 "$t"
trap 'kill $bro 2>/dev/null; rm -rf "$t"' EXIT
export PGDATABASE=$UDGIVET_DB
psql -Xqc "DO 'BEGIN CREATE ROLE bi_klient LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END'" \
	-c "SET client_min_messages = warning" -c "CALL udsatte.giv_adgang('bi_klient', 'analytiker')"
/usr/bin/python3 test/bi/bro.py "$PGHOST/.s.PGSQL.$PGPORT" >"$t/port" &
bro=$!
export PGUSER=bi_klient
psql -XqAt -F '	' -v ON_ERROR_STOP=1 -v ud="$t/sql" -f test/bi/facit.sql >"$t/facit"
status=$?
ok "psql reads $(wc -l <"$t/sql") views" $status 0

# name, command
klient() {
	local navn=$1
	shift
	if "$@" >"$t/fundet" 2>"$t/fejl"; then
		/usr/bin/python3 test/bi/sammenlign.py "$t/facit" "$t/fundet"
	else
		sed 's/^/# /' "$t/fejl" | head -20
		false
	fi
	ok "$navn reads the same columns, types, comments, rows and values" $? 0
}
klient psycopg /usr/bin/python3 test/bi/klient.py psycopg "$t/sql"
klient ODBC /usr/bin/python3 test/bi/klient.py odbc "$t/sql"
klient JDBC java -cp /usr/share/java/postgresql.jar test/bi/Klient.java \
	"jdbc:postgresql://127.0.0.1:$(cat "$t/port")/$PGDATABASE" "$PGUSER" "$t/sql"
klient R Rscript --vanilla test/bi/klient.R "$t/sql"

# isql, with a data source as an administrator would write it
cat >"$t/odbc.ini" <<-INI
	[udsatte]
	Driver = /usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so
	Servername = $PGHOST
	Port = $PGPORT
	Database = $PGDATABASE
	Username = $PGUSER
INI
sql="SELECT maal, count(*) FROM udsatte_bi.strategi_overblik GROUP BY 1 ORDER BY 1"
echo "$sql" | ODBCSYSINI=$t ODBCINI=$t/odbc.ini isql -v -b -d'|' udsatte >"$t/isql" 2>&1
psql -XqAt -c "$sql" >"$t/psql"
[ -s "$t/psql" ] && diff "$t/psql" <(grep '|' "$t/isql")
ok "isql reads the overview of the strategy through a data source" $? 0

if [ -n "${BI_TUNG:-}" ]; then
	installer libreoffice-calc libreoffice-base-drivers libreoffice-sdbc-postgresql python3-uno
fi
if command -v soffice >/dev/null && /usr/bin/python3 -c 'import uno' 2>/dev/null; then
	HOME=$t timeout 120 /usr/bin/python3 test/bi/calc.py "$(cat "$t/port")" "$t" >"$t/calc" 2>"$t/fejl" ||
		sed 's/^/# /' "$t/fejl"
	psql -XqAt -c "SELECT count(*) || ' ' || count(vaerdi) FROM udsatte_bi.strategi_overblik" |
		diff - "$t/calc"
	ok "LibreOffice opens a view as a data source and fills a sheet" $? 0
else
	ok "LibreOffice # SKIP not installed; BI_TUNG=1 installs it" 0 0
fi
slut
