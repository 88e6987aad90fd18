# Node packages of a folder with a lock file. Sourced, after installer.sh:
#
#   . tools/node.sh
#   node_klar dashboard 20 || echo "cannot"

# Installs what the lock file says, unless that has been done. Says why not.
# The second word is the oldest node that will do (18).
node_klar() {
	if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
		installer nodejs npm || return 1
	fi
	node_major=$(node -p 'process.versions.node.split(".")[0]')
	if [ "$node_major" -lt "${2:-18}" ]; then
		echo "node $node_major is too old: ${2:-18} or newer is needed" >&2
		return 1
	fi
	cmp -s "$1/package-lock.json" "$1/node_modules/.udsatte-lock.json" && return 0
	echo "installing the node packages of $1" >&2
	(cd "$1" && npm ci --silent --no-audit --no-fund >/dev/null) || {
		echo "npm could not install the packages of $1: is a registry reachable?" >&2
		return 1
	}
	cp "$1/package-lock.json" "$1/node_modules/.udsatte-lock.json"
}
