#!/usr/bin/env bash
# What is written from the catalogue is what the catalogue says, and the
# version stands in one place. Prints TAP; needs a running cluster.
cd "$(dirname "$0")/../.." || exit 1
. test/tap.sh
db=udsatte_dokumenter
dropdb --if-exists $db 2>/dev/null
createdb $db
psql -Xqd $db -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION udsatte' \
	-c 'CALL udsatte.opret_register()' >/dev/null
ny=$(mktemp)
for side in maal reference; do
	psql -XqAt -d $db -f tools/${side}_md.sql >"$ny"
	diff -u docs/$side.md "$ny" | sed 's/^/# /' | head -40
	cmp -s docs/$side.md "$ny"
	ok "docs/$side.md is what the catalogue says (tools/${side}_md.sql writes it)" $? 0
done
for fil in $(git ls-files 'docs/*.md' README.md 2>/dev/null); do
	grep -oE '\]\([^)#:]+' "$fil" | cut -c3- | while read -r til; do
		[ -e "$(dirname "$fil")/$til" ] || echo "# $fil: no $til"
	done
done | tee "$ny"
[ ! -s "$ny" ]
ok "what the documents link to is there" $? 0
version=$(sed -n "s/^default_version = '\(.*\)'/\1/p" udsatte.control)
[ "$(grep -c "\"version\": \"$version\"" META.json)" = 2 ]
ok "META.json has the version of the control file" $? 0
grep -q "^## $version" CHANGELOG.md
ok "the changelog has a section for the version" $? 0
! git ls-files 2>/dev/null | xargs grep -lE '\bTODO\b|\bFIXME\b' 2>/dev/null | grep -v test/skal/dokumenter.sh | grep .
ok "nothing is left to be done in a comment" $? 0
dropdb $db
rm -f "$ny"
slut
