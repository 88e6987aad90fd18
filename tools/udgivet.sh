# A small published demo in a database of the running cluster, with the role
# that dashboards read it through. Sourced:
#
#   . tools/klynge.sh; klynge_op
#   . tools/udgivet.sh
#   udgivet_demo DATABASE
#
# BOERN (children a year), FRA and TIL (years) say how large. A publication of
# totals and units is enough for a dashboard, and quicker than one with sex and
# age.

udgivet_sql() {
	psql -XqP pager=off -v ON_ERROR_STOP=1 -d "$udgivet_db" "$@"
}

udgivet_demo() {
	udgivet_db=$1
	udgivet_til=${TIL:-2015}
	udgivet_mappe=$KLYNGE/levering-$udgivet_db
	/usr/bin/python3 demo/generer.py --ud "$udgivet_mappe" --boern "${BOERN:-600}" \
		--fra "${FRA:-2012}" --til "$udgivet_til" >"$KLYNGE/generer.log" || return 1
	createdb "$udgivet_db" || return 1
	udgivet_sql -c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()' \
		-c "ALTER DATABASE $udgivet_db SET udsatte.opgoerelsesdato = '$udgivet_til-12-31'" \
		-c "ALTER DATABASE $udgivet_db SET jit = off" || return 1
	demo/indlaes.sh "$udgivet_mappe" "$udgivet_db" >"$KLYNGE/indlaes.log" || return 1
	rm -rf "$udgivet_mappe"
	udgivet_sql -c 'VACUUM (ANALYZE)' \
		-c 'SET client_min_messages = warning' \
		-c "CALL udsatte.offentliggoer('Status $udgivet_til', '$udgivet_til-12-31', kryds => 'ingen')" \
		-c "DO 'BEGIN CREATE ROLE dashboard LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END'" \
		-c "CALL udsatte.giv_adgang('dashboard', 'bi')"
}
