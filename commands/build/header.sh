#!/bin/sh
# Bedside VERSION for Linux on PROCESSOR. This file is a short script and, behind it, two parts: Deno,
# gzipped, and a gzipped tar of the program with all that it needs. The first start unpacks them, once,
# into a folder of this user named by their hash; every start then runs what lies there, with the
# permissions its settings need.
#   version           the version, and the hash of what is packed
#   anything else     a command of Bedside: "help" names them, and without one it serves
# BEDSIDE_CACHE names the folder to unpack into, where none of the usual ones will do.
set -eu
version='VERSION'
sha256='SHA256'
bytes=BYTES
packed_from=OFFSET
deno_bytes=FIRST
settings='SETTINGS'

stop() {
  printf 'bedside: %s\n' "$1" >&2
  exit 1
}

case ${1-} in --version | version)
  printf 'Bedside %s %s\n' "$version" "$sha256"
  exit 0
  ;;
esac

# Ours alone, or not to be trusted: what lies in it is run.
is_ours() {
  [ -d "$1" ] && [ ! -h "$1" ] && [ -O "$1" ] || return 1
  case $(ls -dn "$1") in d????w* | d???????w*) return 1 ;; d*) ;; *) return 1 ;; esac
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
}

last_places() {
  user=$(id -u)
  printf '%s\n' "/var/cache/bedside-$user" "/var/tmp/bedside-$user" "/tmp/bedside-$user"
}

find_in() {
  for place; do
    if is_ours "$place" && [ -e "$place/$sha256/app/main.js" ]; then
      home=$place/$sha256
      break
    fi
  done
}

unpack_in() {
  for place; do
    mkdir -p "$place" 2>/dev/null && is_ours "$place" && can_run "$place" 2>/dev/null || continue
    set +f
    unpack
    set -f
    home=$place/$sha256
    break
  done
}

unpack() {
  fresh=$place/new.$$
  find "$place" -maxdepth 1 -name 'new.*' -mmin +60 -exec rm -rf {} + 2>/dev/null || :
  for each in tar gzip; do
    command -v "$each" >/dev/null || stop "this system has no $each, with which to unpack"
  done
  deno= app=
  trap 'kill $deno $app 2>/dev/null || :; wait; rm -rf "$fresh"' EXIT
  trap 'exit 1' HUP INT TERM
  mkdir "$fresh"
  # All at once, which takes half as long: nothing is run before the checksum is known to be right.
  tail -c +"$packed_from" "$self" | head -c "$deno_bytes" | gzip -dc 2>/dev/null >"$fresh/deno" &
  deno=$!
  # -m: with the times that are packed, another start would take this folder for one left behind.
  tail -c +$((packed_from + deno_bytes)) "$self" | gzip -dc 2>/dev/null |
    tar -xmf - -C "$fresh" --no-same-owner 2>/dev/null &
  app=$!
  if command -v sha256sum >/dev/null; then
    found=$(tail -c +"$packed_from" "$self" | sha256sum)
    [ "${found%% *}" = "$sha256" ] || stop 'this file is damaged (its checksum). Fetch it again'
  fi
  wait $deno && wait $app && chmod 700 "$fresh/deno" && [ -e "$fresh/app/main.js" ] ||
    stop "cannot unpack into $place: is the disk full?"
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

mask=$(umask)
umask 077
home=
IFS='
'
set -f
# A later start asks as few other programs as it can: on a busy machine each waits for its turn.
find_in $(places)
[ -n "$home" ] || find_in $(last_places)
if [ -z "$home" ]; then
  [ "$(uname -sm)" = 'Linux MACHINE' ] || stop 'this file is for Linux on PROCESSOR'
  [ -e LOADER ] || stop 'this system has no glibc, which Bedside needs (2.28 or newer)'
  case $0 in */*) self=$0 ;; *) self=./$0 ;; esac
  [ -r "$self" ] || stop "cannot read $0"
  [ "$(wc -c <"$self")" -eq "$bytes" ] || stop 'this file is damaged (its size). Fetch it again'
  unpack_in $(places)
  [ -n "$home" ] || unpack_in $(last_places)
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
umask "$mask"
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

# All that the permissions of a server are worked out from, and they. How long a value is stands before
# it, so that no two settings together can pass for two others.
known() {
  printf '%s\n' "$home" "$(pwd -P)" "$permissions"
  for name in $settings; do
    eval "value=\${$name-} set=\${$name+set}"
    printf '%s %s=%s %s\n' "${#value}" "$name" "$value" "$set"
  done
}

# Working them out is another start of Deno. Those of a server are kept below a hash of what is known,
# where only we can write: with another setting, or damaged, they are worked out anew.
permissions=
kept=
if [ $# -le 1 ] && [ "${1-serve}" = serve ] && command -v sha256sum >/dev/null; then
  kept=$home/permissions
fi
if [ -f "$kept" ] && [ ! -h "$kept" ] && [ -O "$kept" ] && [ -r "$kept" ]; then
  {
    IFS= read -r hash || hash=
    while IFS= read -r line; do
      permissions=${permissions:+$permissions$IFS}$line
    done
  } <"$kept"
  [ -n "$hash" ] && [ "$hash" = "$(known | sha256sum)" ] || permissions=
fi
if [ -z "$permissions" ]; then
  permissions=$($run -A "$home/app/commands/permissions.js" "$@")
  # Not those of settings that cannot be read, which have no more than it takes to say so.
  case $kept,$permissions in /*--allow-net=*)
    (umask 077 && printf '%s\n' "$(known | sha256sum)" "$permissions" >"$kept") 2>/dev/null || :
    ;;
  esac
fi
exec $run $permissions --deny-write="$home" "$main" "$@"
exit 1
