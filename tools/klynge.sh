# A private, throw-away PostgreSQL: a copy of the server's files with udsatte
# installed into the copy, and a cluster that listens on a socket only.
# Nothing outside its own temporary folder is touched. Sourced by others:
#
#   . tools/klynge.sh
#   klynge_op            makes $KLYNGE (folder), installs udsatte, starts
#   klynge_server x      starts one more cluster of the same copy, in $KLYNGE/x
#   klynge_ned           stops and removes all
#   klynge_kildekopi x   copies the tree to x, to be built there in another way
#
# After klynge_op: PGHOST, PGPORT, PGUSER, PGDATABASE and PG_CONFIG are set and
# $KLYNGE_BIN comes first in PATH. KLYNGE_COPT holds the flags of the compiler
# (-Werror), KLYNGE_MAKE extra words for make, and KLYNGE_FOER a command, with
# its arguments, that the server is started through.

PGMAJOR=${PGMAJOR:-15}

# Runs a command as the unprivileged user that owns the cluster.
klynge_som() {
	if [ "$(id -u)" = 0 ]; then
		runuser -u postgres -- "$@"
	else
		"$@"
	fi
}

# Copies the tree in the current folder without what was built in it.
klynge_kildekopi() {
	tar -cf - --exclude=./.git --exclude='*.o' --exclude='*.so' --exclude='*.bc' \
		--exclude=./results --exclude=./loader/udsatte-indlaes . | tar -xf - -C "$1"
}

# Copies the server, builds udsatte in the current folder and installs it there.
klynge_byg() {
	KLYNGE=$(mktemp -d "${TMPDIR:-/tmp}/uds.XXXXXX")
	chmod 755 "$KLYNGE"
	mkdir -p "$KLYNGE/usr/lib/postgresql" "$KLYNGE/usr/share/postgresql" "$KLYNGE/usr/include"
	cp -a "/usr/lib/postgresql/$PGMAJOR" "$KLYNGE/usr/lib/postgresql/"
	cp -aL "/usr/share/postgresql/$PGMAJOR" "$KLYNGE/usr/share/postgresql/"
	cp -a /usr/include/postgresql "$KLYNGE/usr/include/"
	KLYNGE_BIN=$KLYNGE/usr/lib/postgresql/$PGMAJOR/bin
	PG_CONFIG=$KLYNGE_BIN/pg_config
	PATH=$KLYNGE_BIN:$PATH
	export KLYNGE KLYNGE_BIN PG_CONFIG PATH
	# shellcheck disable=SC2086
	make -s -j2 with_llvm=no COPT="${KLYNGE_COPT:--Werror}" PG_CONFIG="$PG_CONFIG" \
		${KLYNGE_MAKE:-} all install >"$KLYNGE/make.log" 2>&1 || {
		cat "$KLYNGE/make.log" >&2
		return 1
	}
}

# Starts a cluster in $KLYNGE/$1, whose socket is in that folder too. Extra
# server settings may be given as "-c a=b".
klynge_server() {
	klynge_mappe=$KLYNGE/$1
	shift
	install -d -m 755 "$klynge_mappe"
	# Made-up key of the throw-away cluster; a real one is never in a script.
	od -An -N32 -tx1 /dev/urandom | tr -d ' \n' | sed 's/^/1 /; s/$/\n/' >"$klynge_mappe/noegle"
	chmod 600 "$klynge_mappe/noegle"
	if [ "$(id -u)" = 0 ]; then
		chown -R postgres "$klynge_mappe"
	fi
	klynge_som "$KLYNGE_BIN/initdb" -D "$klynge_mappe/d" -A trust -U postgres -E UTF8 \
		--locale=C.UTF-8 -N >"$KLYNGE/initdb.log" 2>&1 || {
		cat "$KLYNGE/initdb.log" >&2
		return 1
	}
	cat >>"$klynge_mappe/d/postgresql.conf" <<-EOF
		listen_addresses = ''
		unix_socket_directories = '$klynge_mappe'
		fsync = off
		synchronous_commit = off
		full_page_writes = off
		shared_buffers = 512MB
		work_mem = 64MB
		maintenance_work_mem = 256MB
		max_wal_size = 4GB
		log_min_duration_statement = -1
		session_preload_libraries = 'udsatte'
		udsatte.pseudonymnoegle_fil = '$klynge_mappe/noegle'
	EOF
	# shellcheck disable=SC2086
	klynge_som ${KLYNGE_FOER:-} "$KLYNGE_BIN/pg_ctl" -s -w -D "$klynge_mappe/d" \
		-l "$klynge_mappe/log" -o "$*" start || {
		cat "$klynge_mappe/log" >&2
		return 1
	}
}

klynge_start() {
	klynge_server s "$@" || return 1
	PGHOST=$KLYNGE/s PGPORT=5432 PGUSER=postgres PGDATABASE=postgres
	unset PGSERVICE PGPASSWORD PGOPTIONS PGTZ PGDATESTYLE
	export PGHOST PGPORT PGUSER PGDATABASE
}

klynge_op() {
	klynge_byg && klynge_start "$@"
}

klynge_stop() {
	for klynge_mappe in "$KLYNGE"/*/; do
		if [ -f "${klynge_mappe}d/postmaster.pid" ]; then
			klynge_som "$KLYNGE_BIN/pg_ctl" -s -w -m "${1:-fast}" -D "${klynge_mappe}d" stop
		fi
	done
}

klynge_ned() {
	if [ -n "${KLYNGE:-}" ]; then
		klynge_stop immediate || true
		rm -rf "$KLYNGE"
		KLYNGE=
	fi
}
