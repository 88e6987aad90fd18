#!/bin/sh
# Writes the install script to standard output: guard line, the fragments of
# sql/install in order, and in place of @SKABELON@ the statements of
# sql/register, sql/maal and sql/bi as rows of a VALUES list.
# Usage: tools/pak.sh VERSION   (from the project's top folder)
set -eu
version=$1
printf '%s\n' '\echo Use "CREATE EXTENSION udsatte" to load this file. \quit'
for f in sql/install/*.sql; do
	printf '\n-- %s\n' "$f"
	sed "s/@VERSION@/$version/g" "$f" | while IFS= read -r line; do
		if [ "$line" = "@SKABELON@" ]; then
			awk -f tools/pak.awk sql/register/*.sql sql/maal/*.sql sql/bi/*.sql
		else
			printf '%s\n' "$line"
		fi
	done
done
