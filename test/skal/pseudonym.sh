#!/bin/sh
# Pseudonyms under known keys, and what the server says of a key file that is
# not in order. Needs a server of its own, since the setting is read from the
# configuration file. Prints TAP.
#
# The expected values come from this independent computation:
#
#   import hmac, hashlib
#   def pseudonym(key, domain, cpr):
#       k = hmac.new(key, b"udsatte/pseudonym/1\0" + domain.encode(), hashlib.sha256).digest()
#       return hmac.new(k, b"cpr\0" + cpr.encode(), hashlib.sha256).hexdigest()[:32]
#   # keys: bytes(range(32)), bytes([0xff]) * 64, bytes(range(100))
set -eu
cd "$(dirname "$0")/../.."
. tools/klynge.sh
. test/tap.sh
trap klynge_ned EXIT
klynge_op >&2

mappe=$KLYNGE/s
chown_som() { [ "$(id -u)" != 0 ] || chown postgres "$1"; }

# Points the server at a file and waits until new sessions see it.
brug() {
	echo "udsatte.pseudonymnoegle_fil = '$1'" >>"$mappe/d/postgresql.conf"
	klynge_som "$KLYNGE_BIN/pg_ctl" -s -D "$mappe/d" reload
	i=0
	while [ "$(psql -XAtc 'SHOW udsatte.pseudonymnoegle_fil')" != "$1" ] && [ $i -lt 100 ]; do
		i=$((i + 1))
		sleep 0.05
	done
}

# Writes a key file from standard input, with the owner and mode it must have.
skriv() {
	cat >"$1"
	chmod 600 "$1"
	chown_som "$1"
}

sql() { psql -XAt -v ON_ERROR_STOP=1 -c "$1" 2>&1 | sed "s|$mappe|MAPPE|g" || true; }

# daarlig NAME MESSAGE: the file in use gives this error, and no key in it.
daarlig() {
	svar=$(psql -XAt -v VERBOSITY=verbose -c 'SELECT udsatte.pseudonymnoegle_version()' 2>&1 |
		sed "s|$mappe|MAPPE|g")
	ok "$1" "$(echo "$svar" | sed -n '1s/^ERROR:  //p')" "$2"
	case $svar in
	*0123456789abcdef*) ok "$1: shows no key" shown hidden ;;
	*) ok "$1: shows no key" hidden hidden ;;
	esac
}

psql -Xqc 'CREATE EXTENSION udsatte'
lille=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
stor=$(printf 'FF%.0s' $(seq 64))
lang=$(printf '%02x' $(seq 0 99))
nok=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
alle="SELECT udsatte.pseudonymnoegle_version(), udsatte.pseudonym('0102034567'::udsatte.cpr), udsatte.pseudonym('0102034567', 'forskning'), udsatte.pseudonym('6707144002', 'børn')"

# Exact values.
echo "1 $lille" | skriv "$mappe/k1"
brug "$mappe/k1"
ok "a key of 32 bytes" "$(sql "$alle")" \
	"1|690847ce4bf922d5bab8fa07de06acdd|6887f4ea82a62706f91c56a75aea6df2|f1a3786c301d9c0759acc613fc157855"
ok "the purpose register" "$(sql "SELECT udsatte.pseudonym('0102034567', 'register')")" \
	"690847ce4bf922d5bab8fa07de06acdd"
printf '# a comment\n\n7 %s  \r\n 12\t%s\n3 %s\n' "$lille" "$stor" "$lille" | skriv "$mappe/k2"
brug "$mappe/k2"
ok "a key of 64 bytes, the newest of three" "$(sql "$alle")" \
	"12|4bdbf15b27fa0942f082a914bb355697|ecf2f216df9711f4b5ba06ef0134daa6|b56ebf13b99ae4caf5ccb90ac8df6275"
printf '1 %s' "$lang" | skriv "$mappe/k3"
brug "$mappe/k3"
ok "a key longer than a block, no line end" "$(sql "$alle")" \
	"1|c4caf3a0327482a41bd925d4ed1d3de8|05e12aff498c918ea6cbc25b2f19ba98|d7ad61ab5da1f4a8ae01683869717d29"

# A changed file counts from the next statement, also in an open session.
ok "the file is read once a statement" "$(
	echo "1 $lille" | skriv "$mappe/k4"
	brug "$mappe/k4" >&2
	psql -XAtq <<-SQL | tr '\n' ' '
		SELECT udsatte.pseudonymnoegle_version();
		\\! echo "2 $stor" >>$mappe/k4
		SELECT udsatte.pseudonymnoegle_version(), udsatte.pseudonym('0102034567'::udsatte.cpr);
	SQL
)" "1 2|4bdbf15b27fa0942f082a914bb355697 "
ok "many rows of one statement have one key" "$(sql "SELECT count(DISTINCT udsatte.pseudonym('0102034567'::udsatte.cpr)), count(*) FROM generate_series(1, 20000)")" "1|20000"

# What is wrong with a file.
brug ""
daarlig "no setting" '55000: no key for pseudonyms'
brug "noegle"
daarlig "relative path" 'F0000: path "noegle" of the key file is not absolute'
brug "$mappe/findes_ikke"
daarlig "no file" '58P01: could not open key file "MAPPE/findes_ikke": No such file or directory'
klynge_som mkdir -p "$mappe/mappe"
brug "$mappe/mappe"
daarlig "a folder" 'F0000: key file "MAPPE/mappe" is not a regular file'
klynge_som mkfifo -m 600 "$mappe/roer"
brug "$mappe/roer"
daarlig "a pipe" 'F0000: key file "MAPPE/roer" is not a regular file'
for mode in 640 604 620 610; do
	echo "1 $nok" | skriv "$mappe/m$mode"
	chmod $mode "$mappe/m$mode"
	brug "$mappe/m$mode"
	daarlig "mode $mode" "F0000: key file \"MAPPE/m$mode\" is open to others than its owner"
done
echo "1 $lille" | skriv "$mappe/m400"
chmod 400 "$mappe/m400"
brug "$mappe/m400"
ok "mode 400" "$(sql 'SELECT udsatte.pseudonymnoegle_version()')" 1
if [ "$(id -u)" = 0 ]; then
	echo "1 $nok" >"$mappe/ejer"
	chmod 644 "$mappe/ejer"
	brug "$mappe/ejer"
	daarlig "another owner" "F0000: key file \"MAPPE/ejer\" is not owned by the server's user"
fi
echo "1 $nok" | skriv "$mappe/d/noegle"
brug "$mappe/d/noegle"
daarlig "inside the data directory" 'F0000: key file "MAPPE/d/noegle" is inside the data directory'
ln -s d/noegle "$mappe/henvisning"
brug "$mappe/henvisning"
daarlig "a link into the data directory" 'F0000: key file "MAPPE/henvisning" is inside the data directory'
printf '' | skriv "$mappe/tom"
brug "$mappe/tom"
daarlig "empty" 'F0000: key file "MAPPE/tom" holds no key'
printf '# 1 %s\n\n' "$nok" | skriv "$mappe/kommentar"
brug "$mappe/kommentar"
daarlig "only a comment" 'F0000: key file "MAPPE/kommentar" holds no key'
head -c 70000 /dev/zero | tr '\0' '#' | skriv "$mappe/stor"
brug "$mappe/stor"
daarlig "too large" 'F0000: key file "MAPPE/stor" is too large'
n=0
while IFS='|' read -r navn indhold besked; do
	n=$((n + 1))
	printf '%b' "$indhold" | sed "s/NOK/$nok/g" | skriv "$mappe/fil$n"
	brug "$mappe/fil$n"
	daarlig "$navn" "$(echo "$besked" | sed "s|FIL|MAPPE/fil$n|")"
done <<'LISTE'
short key|1 0123456789abcdef|F0000: key in line 1 of key file "FIL" is too short
an old short key|2 NOK\n1 0123456789abcdef\n|F0000: key in line 2 of key file "FIL" is too short
long key|1 NOKNOKNOKNOK00|F0000: key in line 1 of key file "FIL" is too long
odd number of digits|# x\n1 NOK0|F0000: line 2 of key file "FIL" is not a version and a key
not hexadecimal|1 NOKxy|F0000: line 1 of key file "FIL" is not a version and a key
no version|NOK|F0000: line 1 of key file "FIL" is not a version and a key
version 0|0 NOK|F0000: line 1 of key file "FIL" is not a version and a key
negative version|-1 NOK|F0000: line 1 of key file "FIL" is not a version and a key
large version|1234567890 NOK|F0000: line 1 of key file "FIL" is not a version and a key
more on the line|1 NOK NOK|F0000: line 1 of key file "FIL" is not a version and a key
newest version twice|1 NOK\n2 NOK\n2 NOK|F0000: key file "FIL" holds the newest version more than once
LISTE

# A value that is not from the configuration file is not used: before the
# library is loaded the server takes any name, and the library throws it away.
brug ""
uden="-c session_preload_libraries="
PGOPTIONS=$uden psql -Xqc "ALTER DATABASE postgres SET udsatte.pseudonymnoegle_fil = '$mappe/k1'" >&2
ok "a value of the database" "$(sql 'SELECT udsatte.pseudonymnoegle_version()' | grep -c 'ERROR:  no key for pseudonyms')" 1
PGOPTIONS=$uden psql -Xqc "ALTER DATABASE postgres RESET udsatte.pseudonymnoegle_fil" >&2
ok "a value of the connection" "$(PGOPTIONS="-c udsatte.pseudonymnoegle_fil=$mappe/k1" psql -XAtc 'SELECT udsatte.pseudonymnoegle_version()' 2>&1 |
	grep -c 'ERROR:  no key for pseudonyms')" 1
ok "a value set in a session" "$(sql "SET udsatte.pseudonymnoegle_fil = '$mappe/k1'" | grep -c 'cannot be changed now')" 1

# After all that the session's memory of a good key does not outlive the file.
ok "no key after a bad file" "$(
	brug "$mappe/k1" >&2
	psql -XAtq 2>&1 <<-SQL | cut -c1-60 | tr '\n' ' '
		SELECT udsatte.pseudonymnoegle_version();
		\\! chmod 644 $mappe/k1
		SELECT udsatte.pseudonym('0102034567'::udsatte.cpr) IS NULL;
		\\! chmod 600 $mappe/k1
		SELECT udsatte.pseudonymnoegle_version();
	SQL
)" "1 $(printf 'ERROR:  key file "%s/k1" is open to others than its owner' "$mappe" | cut -c1-60) HINT:  Give it the mode 0600 or stricter. 1 "

slut
