#!/bin/sh
# Formats the C files as PostgreSQL formats its own; with --check it only says
# which files would change and fails if any does.
set -eu
cd "$(dirname "$0")/.."
bad=0
types=$(mktemp)
trap 'rm -f "$types" "$types.c"' EXIT
sort -u typedefs.list >"$types"
for f in src/*.[ch] src/core/*.[ch] loader/*.[ch]; do
	[ -f "$f" ] || continue
	pg_bsd_indent -bad -bap -bbb -bc -bl -cli1 -cp33 -cdb -nce -d0 -di12 -nfc1 \
		-i4 -l79 -lp -lpl -nip -npro -sac -tpg -ts4 -U"$types" <"$f" >"$types.c"
	if ! cmp -s "$f" "$types.c"; then
		if [ "${1:-}" = --check ]; then
			echo "not formatted: $f"
			bad=1
		else
			cat "$types.c" >"$f"
		fi
	fi
done
exit $bad
