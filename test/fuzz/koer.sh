#!/bin/sh
# Fuzzes every parser in turn with libFuzzer and sanitizers (needs clang).
#
#   test/fuzz/koer.sh [SECONDS]     each parser for so many seconds (60)
#
# What is found lands in test/fuzz/build as crash-*, and fails the run. New
# inputs are kept in test/fuzz/build too; the corpus that is kept with the
# source is made from them by
#
#   test/fuzz/koer.sh --saml        those that add coverage
set -eu
cd "$(dirname "$0")"
mkdir -p build
fejl=0
for parser in $(sed -n 's/^	{"\([a-z_]*\)", run_.*/\1/p' parsere.c); do
	mkdir -p "build/$parser" "korpus/$parser"
	laengst=200
	[ "$parser" != beskyttelse ] || laengst=500
	clang -g -O1 -fno-omit-frame-pointer -fsanitize=fuzzer,address,undefined \
		-fno-sanitize-recover=undefined -I../../src/core -I. \
		-DPARSER="\"$parser\"" -o "build/fuzz_$parser" \
		libfuzzer.c beskyttelse.c parsere.c ../../src/core/*.c -lm
	if [ "${1:-}" = --saml ]; then
		"build/fuzz_$parser" -merge=1 -max_len=$laengst "korpus/$parser" \
			"build/$parser" 2>/dev/null
	else
		echo "== $parser"
		"build/fuzz_$parser" -max_total_time="${1:-60}" -max_len=$laengst \
			-artifact_prefix=build/crash-"$parser"- -print_final_stats=1 \
			"build/$parser" "korpus/$parser" >"build/$parser.log" 2>&1 || fejl=1
		grep -E '^(stat::number_of_executed_units|SUMMARY)' "build/$parser.log" || true
	fi
done
exit $fejl
