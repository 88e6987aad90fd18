#!/bin/sh
# Fuzzes the parsers one after the other with libFuzzer and sanitizers (needs
# clang and its runtime, libclang-rt).
#
#   test/fuzz/koer.sh [SECONDS [PARSER...]]    each, or those named, for so
#                                              many seconds (60)
#
# What is found lands in test/fuzz/build as crash-*, and fails the run. New
# inputs are kept in test/fuzz/build too; the corpus that is kept with the
# source is made from them by
#
#   test/fuzz/koer.sh --saml [PARSER...]       those that reach code no other does
set -eu
cd "$(dirname "$0")"
hvad=${1:-60}
[ $# = 0 ] || shift
# shellcheck disable=SC2046
[ $# != 0 ] || set -- $(sed -n 's/^	{"\([a-z_]*\)", run_.*/\1/p' parsere.c)
mkdir -p build
clang -g -O1 -fno-omit-frame-pointer -fsanitize=fuzzer,address,undefined \
	-fno-sanitize-recover=undefined -I../../src/core -I. -o build/fuzz \
	libfuzzer.c beskyttelse.c parsere.c ../../src/core/*.c -lm
fejl=0
for parser; do
	mkdir -p "build/$parser"
	laengst=200
	[ "$parser" != beskyttelse ] || laengst=500
	if [ "$hvad" = --saml ]; then
		PARSER=$parser build/fuzz -merge=1 -use_counters=0 -max_len=$laengst "korpus/$parser" \
			"build/$parser" 2>/dev/null
	else
		echo "== $parser"
		PARSER=$parser build/fuzz -max_total_time="$hvad" -max_len=$laengst \
			-artifact_prefix=build/crash-"$parser"- -print_final_stats=1 \
			"build/$parser" "korpus/$parser" >"build/$parser.log" 2>&1 || {
			fejl=1
			tail -n 40 "build/$parser.log"
		}
		grep -E '^stat::(number_of_executed_units|average_exec_per_sec|new_units_added)' \
			"build/$parser.log" || true
	fi
done
exit $fejl
