# A private cluster whose udsatte is built with AddressSanitizer and
# UndefinedBehaviorSanitizer. Sourced after tools/klynge.sh by others:
#
#   sanitizer_op         copies the tree to $SANITIZER, builds there, starts
#   sanitizer_fund       what the sanitizers have reported, server and client
#   sanitizer_ned        stops and removes all
#
# The tree itself is left as it was built. The first finding ends the process,
# so that a test that runs into one fails as well. Memory that palloc() hands
# out lies in blocks of the server's, inside which nothing is seen.

sanitizer_flag='-fsanitize=address,undefined -fno-sanitize-recover=undefined'

sanitizer_op() {
	SANITIZER=$(mktemp -d "${TMPDIR:-/tmp}/udsan.XXXXXX")
	chmod 755 "$SANITIZER"
	klynge_kildekopi "$SANITIZER" && cd "$SANITIZER" || return 1
	# A server with translated messages waits for ever in this function under
	# the sanitizer; without it messages are in English, as everywhere here.
	printf '%s\n' 'char *bindtextdomain(const char *domain, const char *dir);' \
		'char *bindtextdomain(const char *domain, const char *dir)' \
		'{ (void) domain; return (char *) dir; }' >bindtextdomain.c
	gcc -Wall -Werror -shared -fPIC -o bindtextdomain.so bindtextdomain.c || return 1
	export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1
	export UBSAN_OPTIONS=print_stacktrace=1
	# -fno-wrapv: the server's own flag -fwrapv would hide overflow
	KLYNGE_COPT="$sanitizer_flag -fno-wrapv -fno-omit-frame-pointer -O1 -g" \
	KLYNGE_MAKE="LDFLAGS=-fsanitize=address,undefined SHLIB_LINK=-fsanitize=address,undefined" \
		klynge_byg || return 1
	KLYNGE_FOER="env LD_PRELOAD=$(gcc -print-file-name=libasan.so):$(gcc -print-file-name=libubsan.so):$SANITIZER/bindtextdomain.so" \
		klynge_start "$@"
}

sanitizer_fund() {
	grep -hE -A 12 'runtime error:|ERROR: [A-Za-z]*Sanitizer' "$KLYNGE/s/log" "$@"
}

sanitizer_ned() {
	klynge_ned
	if [ -n "${SANITIZER:-}" ]; then
		rm -rf "$SANITIZER"
		SANITIZER=
	fi
}
