#!/usr/bin/env bash
# The extension and the loader built with AddressSanitizer and
# UndefinedBehaviorSanitizer, in a server of their own: the regression suite, a
# delivery loaded, stored and published, every function at its edges and every
# type fed at random. Nothing may be found. Prints TAP.
#
#   PGTAP=1 test/skal/sanitizer.sh       the pgTAP files too (5 minutes more)
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. tools/sanitizer.sh
. test/tap.sh
trap sanitizer_ned EXIT
sanitizer_op >&2
# clients are not preloaded; of them only the loader has the sanitizers
fund() { sanitizer_fund "$SANITIZER"/*.ud 2>/dev/null | head -n 40; }
trin() {
	local navn=$1 status=0 fra=$SECONDS
	shift
	"$@" >"$SANITIZER/trin.ud" 2>&1 || status=$?
	[ "$status" = 0 ] || tail -n 40 "$SANITIZER/trin.ud" | sed 's/^/# /'
	ok "$navn" "$status$(fund)" 0
	echo "# $((SECONDS - fra)) s"
}

# a run that finds nothing must be one that could have
for fil in "$("$PG_CONFIG" --pkglibdir)/udsatte.so" loader/udsatte-indlaes; do
	ok "$(basename "$fil") has both sanitizers" "$(nm -D "$fil" | grep -oE '__(asan_report_load|ubsan_handle_add)' | sort -u | tr '\n' ' ')" \
		"__asan_report_load __ubsan_handle_add "
done
ok "the server runs with them" "$(grep -oE 'lib(asan|ubsan)\.so' "/proc/$(head -n 1 "$KLYNGE/s/d/postmaster.pid")/maps" | sort -u | tr '\n' ' ')" \
	"libasan.so libubsan.so "

trin "the regression suite" make -s -o all -o install installcheck ISOLATION=
[ ! -s regression.diffs ] || head -n 60 regression.diffs | sed 's/^/# /'
indlaes() {
	createdb indlaest &&
		psql -XAtqd indlaest -v ON_ERROR_STOP=1 -c 'SET client_min_messages = warning' \
			-c 'CREATE EXTENSION udsatte' -c 'CALL udsatte.opret_register()' &&
		/usr/bin/python3 demo/generer.py --ud "$SANITIZER/levering" --boern 50 --fra 2015 --til 2015 &&
		loader/udsatte-indlaes -d indlaest "$SANITIZER/levering"
}
trin "a delivery loaded and stored" indlaes
trin "and published" psql -XAtqd indlaest -v ON_ERROR_STOP=1 -c 'SET client_min_messages = warning' \
	-c "CALL udsatte.offentliggoer('Status 2015', '2015-12-31', kryds => 'ingen')" \
	-c 'SELECT 1 / count(*) FROM udsatte_bi.noegletal' \
	-c 'SELECT 1 / count(*) FROM udsatte_maal.sagsfrist'
trin "every function at its edges" env CALLS=3000 bash test/skal/alle_funktioner.sh
trin "random bytes and text into every type" bash test/skal/typer.sh
if [ -n "${PGTAP:-}" ]; then
	pgtap() {
		createdb pgtap && psql -Xqd pgtap -c 'CREATE EXTENSION pgtap' &&
			pg_prove --set ON_ERROR_STOP=1 -d pgtap test/pgtap/*.sql
	}
	trin "pgTAP" pgtap
fi
ok "nothing was found" "$(fund)" ""
slut
