#!/usr/bin/env bash
# All tests, from nothing: installs what is missing, builds with warnings as
# errors, starts a private cluster, runs every suite, cleans up. Ends with one
# line "N passed, N failed".
#
#   test/koer.sh              everything
#   test/koer.sh pgtap skal   only the suites named
set -u
cd "$(dirname "$0")/.." || exit 1
suiter=${*:-form regress isolation pgtap skal diff bi dashboard}
. tools/installer.sh
. tools/klynge.sh

# the formatter of another version has another form
indent=
[ "$PGMAJOR" != 15 ] || indent=pg-bsd-indent
# shellcheck disable=SC2086
installer make gcc libc6-dev libpq-dev libssl-dev zlib1g-dev perl python3 \
	postgresql-$PGMAJOR postgresql-server-dev-$PGMAJOR \
	postgresql-$PGMAJOR-pgtap libtap-parser-sourcehandler-pgtap-perl \
	$indent python3-numpy python3-scipy || exit 1

passed=0
failed=0
ud=$(mktemp -d)
trap 'klynge_ned; rm -rf "$ud"' EXIT
trap 'exit 130' INT TERM

# A suite's result: name, number passed, number failed.
resultat() {
	passed=$((passed + $2))
	failed=$((failed + $3))
	printf '%-10s %5d passed, %d failed\n' "$1" "$2" "$3"
}

# Counts the lines of verbose TAP output; a runner that failed without a
# failing line (a crash, a bad plan) counts as one failure.
taeller() {
	local ok nok
	ok=$(grep -cE '^ok [0-9]+' "$3")
	nok=$(grep -cE '^not ok [0-9]+' "$3")
	if [ "$2" != 0 ] && [ "$nok" = 0 ]; then
		nok=1
	fi
	if [ "$2" != 0 ]; then
		grep -vE '^ok [0-9]+' "$3" | tail -n 200
	fi
	grep -E '# SKIP' "$3" | sed 's/^/SKIPPED: /'
	resultat "$1" "$ok" "$nok"
}

har() {
	case " $suiter " in *" $1 "*) return 0 ;; *) return 1 ;; esac
}

klynge_op || {
	echo "the build or the cluster failed"
	echo "0 passed, 1 failed"
	exit 1
}

if har form; then
	if [ -z "$indent" ]; then
		echo "SKIPPED: form: it is that of PostgreSQL 15's formatter"
	elif tools/indent.sh --check; then
		resultat form 1 0
	else
		resultat form 0 1
	fi
fi

if har regress; then
	make -s installcheck >"$ud/regress" 2>&1
	status=$?
	ok=0
	nok=0
	for t in test/sql/*.sql; do
		n=$(basename "$t" .sql)
		if cmp -s "expected/$n.out" "results/$n.out"; then
			ok=$((ok + 1))
		else
			nok=$((nok + 1))
		fi
	done
	if [ "$status" != 0 ]; then
		cat "$ud/regress"
		[ -f regression.diffs ] && head -n 300 regression.diffs
		[ "$nok" = 0 ] && nok=1
	fi
	rm -rf results regression.diffs regression.out
	resultat regress "$ok" "$nok"
fi

if har isolation && ls test/isolation/specs/*.spec >/dev/null 2>&1; then
	ok=$(ls test/isolation/specs/*.spec | wc -l)
	if make -s installcheck REGRESS= PG_CONFIG="$PG_CONFIG" >"$ud/isolation" 2>&1; then
		resultat isolation "$ok" 0
	else
		cat "$ud/isolation"
		resultat isolation 0 "$ok"
	fi
fi

if har pgtap; then
	createdb udsatte_pgtap && psql -Xqd udsatte_pgtap -c 'CREATE EXTENSION pgtap'
	pg_prove --verbose --set ON_ERROR_STOP=1 -d udsatte_pgtap test/pgtap/*.sql >"$ud/pgtap" 2>&1
	taeller pgtap $? "$ud/pgtap"
fi

if har skal && ls test/skal/*.sh >/dev/null 2>&1; then
	prove --verbose --exec bash test/skal/*.sh >"$ud/skal" 2>&1
	taeller skal $? "$ud/skal"
fi

if har diff && ls test/diff/*.py >/dev/null 2>&1; then
	prove --verbose --exec /usr/bin/python3 test/diff/*.py >"$ud/diff" 2>&1
	taeller diff $? "$ud/diff"
fi

# What stands at the other end reads a small published demo.
if har bi || har dashboard; then
	. tools/udgivet.sh
	export UDGIVET_DB=udsatte_udgivet
	if udgivet_demo $UDGIVET_DB >"$ud/udgivet" 2>&1; then
		for s in bi dashboard; do
			if har $s; then
				prove --verbose --exec bash test/$s/*.sh >"$ud/$s" 2>&1
				taeller $s $? "$ud/$s"
			fi
		done
	else
		cat "$ud/udgivet"
		resultat udgivet 0 1
	fi
fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
