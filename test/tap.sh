# TAP for the shell tests. Sourced:
#
#   ok NAME GOT WANTED
#   slut                 prints the plan; fails if a test did

tap_nr=0
tap_fejl=0

ok() {
	tap_nr=$((tap_nr + 1))
	if [ "$2" = "$3" ]; then
		echo "ok $tap_nr - $1"
	else
		echo "not ok $tap_nr - $1"
		printf '%s\n' "got: $2" "wanted: $3" | sed 's/^/#   /'
		tap_fejl=1
	fi
}

slut() {
	echo "1..$tap_nr"
	exit "$tap_fejl"
}
