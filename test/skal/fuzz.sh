#!/bin/sh
# The parsers and the protection with sanitizers: every file of the fuzzers'
# corpus, then inputs made at random from them, 1.2 million in all. A finding
# names its seed and number. Prints TAP.
#
#   SEED=7 INPUTS=1000000 test/skal/fuzz.sh    other inputs, or more of them
#
# INPUTS is the number for each parser; the protection, a hundred times as
# slow, gets a tenth of it.
set -u
cd "$(dirname "$0")/../fuzz" || exit 1
seed=${SEED:-1}
antal=${INPUTS:-123000}
ud=$(mktemp -d)
trap 'rm -rf "$ud"' EXIT
parsere=$(sed -n 's/^	{"\([a-z_]*\)", run_.*/\1/p' parsere.c)
# shellcheck disable=SC2086
echo "1..$(($(echo $parsere | wc -w) * 2 + 2))"
nr=0
fejl=0
# ok NAME STATUS: what went wrong is in the log
ok() {
	nr=$((nr + 1))
	if [ "$2" = 0 ]; then
		echo "ok $nr - $1"
	else
		fejl=1
		sed 's/^/# /' "$ud/log"
		echo "not ok $nr - $1"
	fi
}
gcc -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	-Wall -Wextra -Werror -I../../src/core -I. -o "$ud/afspil" \
	afspil.c beskyttelse.c parsere.c ../../src/core/*.c -lm >"$ud/log" 2>&1
ok "the parsers build without a warning" $?
i_alt=0
for parser in $parsere; do
	"$ud/afspil" "$parser" korpus/"$parser"/* >"$ud/log" 2>&1
	ok "corpus of $parser" $?
	n=$antal
	[ "$parser" != beskyttelse ] || n=$((antal / 10))
	"$ud/afspil" -t "$seed" 0 "$n" "$parser" korpus/"$parser"/* >"$ud/log" 2>&1
	ok "$n random inputs of $parser, seed $seed" $?
	i_alt=$((i_alt + n))
done
# a program that finds nothing must be one that could have
printf 'INPUTS that abort' >"$ud/fil"
"$ud/afspil" -t "$seed" 41 2 selvproeve "$ud/fil" >"$ud/log" 2>&1
[ $? = 1 ] && grep -q "^aborted: seed $seed, input 4[12]$" "$ud/log"
ok "a finding names seed and number ($i_alt inputs were run)" $?
exit $fejl
