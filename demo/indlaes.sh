#!/bin/sh
# Loads a delivery with psql, as one transaction, and prints what became of it.
#
#   demo/indlaes.sh FOLDER [DATABASE [strict]]
#
# Where the server is: PGHOST, PGPORT, PGUSER, as for psql.
set -eu
if [ $# -lt 1 ] || [ ! -d "$1" ]; then
	echo "usage: demo/indlaes.sh FOLDER [DATABASE [strict]]" >&2
	exit 1
fi
mappe=$1
PGDATABASE=${2:-${PGDATABASE:-}}
export PGDATABASE
streng=false
[ "${3:-}" = strict ] && streng=true

tabeller=$(psql -XAtq -v ON_ERROR_STOP=1 -c 'SELECT tabel FROM udsatte.indlaes_raekkefoelge() ORDER BY nr')
for fil in "$mappe"/*.csv; do
	navn=$(basename "$fil" .csv)
	if ! printf '%s\n' "$tabeller" | grep -qx "$navn"; then
		# not among the tables: the server says why
		tabeller="$navn
$tabeller"
	fi
done

{
	echo '\set ON_ERROR_STOP 1'
	echo '\set VERBOSITY terse'
	echo 'BEGIN;'
	echo "SET LOCAL client_encoding = 'UTF8';"
	echo '\o /dev/null'
	echo 'SELECT udsatte.indlaes_start();'
	for navn in $tabeller; do
		fil=$mappe/$navn.csv
		[ -f "$fil" ] || continue
		sum=$(sha256sum "$fil" | cut -d' ' -f1)
		# whole lines in COPY's text form: backslash, tab and CR escaped
		cat <<-PSQL
			\\copy pg_temp.indlaes_linje (tekst) FROM PROGRAM 'sed -e "s/\\\\\\\\/\\\\\\\\\\\\\\\\/g" -e "s/\\t/\\\\\\\\t/g" -e "s/\\r/\\\\\\\\r/g" "$fil"'
			SELECT FROM udsatte.indlaes_tabel('$navn', '$navn.csv', 'sha256:$sum');
		PSQL
	done
	cat <<-PSQL
		\\o
		\\pset footer off
		\\pset title 'Rows loaded'
		SELECT tabel, laest, nye, aendrede, uaendrede, afviste
		FROM pg_temp.indlaes_resultat ORDER BY nr;
		\\pset title 'Rejected rows by reason'
		SELECT kode, count(*) AS antal, count(DISTINCT fil) AS filer,
			(array_agg(fil || ':' || linje || coalesce(' ' || kolonne, '') || ': ' || aarsag
				ORDER BY fil, linje))[1] AS eksempel
		FROM pg_temp.indlaes_afvist GROUP BY kode ORDER BY kode;
		\\pset title 'Delivery'
		SELECT udsatte.indlaes_slut($streng) AS leverance;
		COMMIT;
		CALL udsatte.opdater_lager();
	PSQL
} | psql -Xq
