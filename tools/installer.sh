# Installs with apt what this machine lacks for building and testing udsatte.
# Sourced; needs root or sudo. A machine that has everything is left alone.
#
#   . tools/installer.sh
#   installer PACKAGE...

installer() {
	mangler=
	for p in "$@"; do
		dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'ok installed' ||
			mangler="$mangler $p"
	done
	[ -n "$mangler" ] || return 0
	echo "installing:$mangler" >&2
	som=
	if [ "$(id -u)" != 0 ]; then
		command -v sudo >/dev/null || {
			echo "missing$mangler: run as root, or install sudo" >&2
			return 1
		}
		som=sudo
	fi
	# A first installation of the server would make and start a cluster of
	# its own; nobody asked for one.
	conf=/etc/postgresql-common/createcluster.d/udsatte-no-main.conf
	if ! dpkg-query -W -f '${Status}' postgresql-common 2>/dev/null | grep -q 'ok installed'; then
		$som mkdir -p "$(dirname $conf)"
		echo 'create_main_cluster = false' | $som tee $conf >/dev/null
	fi
	# shellcheck disable=SC2086
	$som apt-get update -qq >/dev/null &&
		$som env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
			--no-install-recommends $mangler >/dev/null
	status=$?
	$som rm -f $conf
	return $status
}
