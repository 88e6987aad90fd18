#!/bin/sh
# Every file of the fuzzers' corpus through its parser, with sanitizers.
# Prints TAP.
set -u
cd "$(dirname "$0")/../fuzz" || exit 1
ud=$(mktemp -d)
trap 'rm -rf "$ud"' EXIT
parsere=$(sed -n 's/^	{"\([a-z_]*\)", run_.*/\1/p' parsere.c)
# shellcheck disable=SC2086
echo "1..$(($(echo $parsere | wc -w) + 1))"
if gcc -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	-Wall -Wextra -Werror -I../../src/core -I. -o "$ud/afspil" \
	afspil.c parsere.c ../../src/core/*.c -lm >"$ud/log" 2>&1; then
	echo "ok 1 - the parsers build without a warning"
else
	sed 's/^/# /' "$ud/log"
	echo "not ok 1 - the parsers build without a warning"
fi
nr=1
fejl=0
for parser in $parsere; do
	nr=$((nr + 1))
	if "$ud/afspil" "$parser" korpus/"$parser"/* >"$ud/log" 2>&1; then
		echo "ok $nr - corpus of $parser"
	else
		fejl=1
		sed 's/^/# /' "$ud/log"
		echo "not ok $nr - corpus of $parser"
	fi
done
exit $fejl
