#!/bin/sh
# Bedside VERSION for Linux on PROCESSOR. This file is a short script and, behind it, a gzipped tar of
# the program with all that it needs. The first start unpacks it, once, into a folder of this user
# named by its hash; every start then runs what lies there, with the permissions its settings need.
#   version           the version, and the hash of what is packed
#   anything else     a command of Bedside: "help" names them, and without one it serves
# BEDSIDE_CACHE names the folder to unpack into, where none of the usual ones will do.
set -eu
version='VERSION'
sha256='SHA256'
bytes=BYTES
packed_from=OFFSET

stop() {
  printf 'bedside: %s\n' "$1" >&2
  exit 1
}

case ${1-} in --version | version)
  printf 'Bedside %s %s\n' "$version" "$sha256"
  exit 0
  ;;
esac

[ "$(uname -sm)" = 'Linux MACHINE' ] || stop 'this file is for Linux on PROCESSOR'
[ -e LOADER ] || stop 'this system has no glibc, which Bedside needs (2.28 or newer)'
case $0 in */*) self=$0 ;; *) self=./$0 ;; esac
[ -r "$self" ] || stop "cannot read $0"
[ "$(wc -c <"$self")" -eq "$bytes" ] || stop 'this file is damaged (its size). Fetch it again'

# Ours alone, or not to be trusted: what lies in it is run.
is_ours() {
  [ -d "$1" ] && [ ! -h "$1" ] || return 1
  owner=$(ls -dn "$1") || return 1
  mode=${owner%% *}
  owner=$(printf '%s\n' "$owner" | { IFS=' ' read -r _ _ uid _ && printf %s "$uid"; })
  [ "$owner" = "$(id -u)" ] || return 1
  case $mode in ?????w* | ????????w*) return 1 ;; esac
}

# Some systems let nothing run from /tmp or from people's folders.
can_run() {
  probe=$1/probe.$$
  printf '#!/bin/sh\nexit 0\n' >"$probe" && chmod 700 "$probe" && "$probe"
  answer=$?
  rm -f "$probe"
  return $answer
}

places() {
  [ -z "${BEDSIDE_CACHE-}" ] || printf '%s\n' "$BEDSIDE_CACHE"
  [ -z "${CACHE_DIRECTORY-}" ] || printf '%s\n' "$CACHE_DIRECTORY/unpacked"
  [ -z "${XDG_CACHE_HOME-}" ] || printf '%s\n' "$XDG_CACHE_HOME/bedside"
  [ ! -d "${HOME-}" ] || printf '%s\n' "$HOME/.cache/bedside"
  [ ! -d "${BEDSIDE_DATA-}" ] || printf '%s\n' "$BEDSIDE_DATA/.unpacked"
  printf '%s\n' "/var/cache/bedside-$(id -u)" "/var/tmp/bedside-$(id -u)" "/tmp/bedside-$(id -u)"
}

unpack() {
  place=$1
  fresh=$place/new.$$
  find "$place" -maxdepth 1 -name 'new.*' -mmin +60 -exec rm -rf {} + 2>/dev/null || :
  if command -v sha256sum >/dev/null; then
    found=$(tail -c +"$packed_from" "$self" | sha256sum)
    [ "${found%% *}" = "$sha256" ] || stop 'this file is damaged (its checksum). Fetch it again'
  fi
  trap 'rm -rf "$fresh"' EXIT
  trap 'exit 1' HUP INT TERM
  mkdir "$fresh"
  # -m: with the times that are packed, another start would take this folder for one left behind.
  tail -c +"$packed_from" "$self" | gzip -dc | tar -xmf - -C "$fresh" --no-same-owner ||
    stop "cannot unpack into $place: is the disk full?"
  [ -e "$fresh/app/main.js" ] || stop "cannot unpack into $place: is the disk full?"
  # Another start may have been faster: then ours lands inside of its, and goes away.
  [ -e "$place/$sha256" ] || mv "$fresh" "$place/$sha256"
  rm -rf "$fresh" "$place/$sha256/new.$$"
  trap - EXIT HUP INT TERM
  # Older versions go, but not while one of them runs.
  for old in "$place"/*/; do
    case $old in "$place/$sha256/" | */new.*) continue ;; esac
    really=$(cd "$old" && pwd -P) || continue
    ls -l /proc/[0-9]*/exe 2>/dev/null | grep -qF -- "> $really/" || rm -rf "$old"
  done
}

umask 077
home=
IFS='
'
set -f
for place in $(places); do
  if is_ours "$place" && [ -e "$place/$sha256/app/main.js" ]; then
    home=$place/$sha256
    break
  fi
done
if [ -z "$home" ]; then
  for place in $(places); do
    mkdir -p "$place" 2>/dev/null && is_ours "$place" && can_run "$place" 2>/dev/null || continue
    set +f
    unpack "$place"
    set -f
    home=$place/$sha256
    break
  done
fi
[ -n "$home" ] || stop 'there is no folder to unpack into that this user can write to and run from. Name one: BEDSIDE_CACHE=/some/folder'
case $home in /*) ;; *) home=$PWD/$home ;; esac
# Permissions are for paths without links, behind which systemd has the folders of a dynamic user.
home=$(cd "$home" && pwd -P)

unset BEDSIDE_CACHE
if [ "${1-}" = demo ]; then
  BEDSIDE_DATA=$(mktemp -d "${TMPDIR:-/tmp}/bedside-demo-XXXXXX")
  export BEDSIDE_DATA
fi
export DENO_DIR="$home/.cache" DENO_NO_UPDATE_CHECK=1
umask 022
set -- "$home/app/main.js" "$@"
run="$home/deno
run
--quiet
--cached-only
--no-remote
--no-lock
--config
$home/app/deno.json"
main=$1
shift
permissions=$($run -A "$home/app/commands/permissions.js" "$@")
exec $run $permissions --deny-write="$home" "$main" "$@"
exit 1
