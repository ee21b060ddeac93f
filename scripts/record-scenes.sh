#!/bin/bash
# Records test/scenes: how programs and containers really die, once each, with what every witness says about it.
# record-scenes.sh OUTDIR [NAME...]      all scenes of scripts/record/deaths, or the named ones
#
# A scene is a script, run as the step of a job; its first line says what is to be kept:
#   #: exit=CODE [frame] [inspect=NAME,NAME] [events] [kernel=NAME|job] [within=BYTES] [signal=NAME] [cancel]
# exit     the exit code that the step must have, or the recording is refused
# frame    the log is written as the runner writes it (scripts/record/runner-log.mjs); otherwise as a terminal shows it
# inspect  `docker inspect` of these containers after the step; events: what the engine told during the step
# kernel   the kernel's report of the out-of-memory kill in that container, or in the job's own cgroup
# within   the step runs in a memory cgroup of this size
# signal   two seconds after its start the step's process group is sent this signal
# cancel   two seconds after its start the step is cancelled as the runner does it (implies frame)
#
# Needs what record.sh needs, and Debian's docker-compose for the scenes of compose. Accepted diagnoses are written by
# hand (expected.tsv of each scene), not recorded.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC

here=$(cd "$(dirname "$0")" && pwd)
inputs=$here/record
app=/srv/app
engine=/srv/engine

die() { echo "record-scenes.sh: $*" >&2; exit 1; }

[ $# -ge 1 ] || die "usage: record-scenes.sh OUTDIR [NAME...]"
[ "$(id -u)" = 0 ] || die "the Docker daemon and the memory limits need root"
command -v node >/dev/null && command -v npm >/dev/null || die "node and npm are not on the PATH; install them first"
[ ! -e $app ] && [ ! -e $engine ] || die "$app or $engine exists; move it away first"
mkdir -p "$1"
out=$(cd "$1" && pwd)
shift
. "$inputs/engine.sh"

# setting NAME SCRIPT: the value of `NAME=value`, or NAME itself for a bare word; nothing when it is not there.
setting() { sed -n "1{s/^#:.* $1=\([^ ]*\).*/\1/p;t;s/^#:.* $1\( .*\)\?\$/$1/p}" "$2"; }

step() {
  local script=$1 log=$2
  local runner=(node "$inputs/runner-log.mjs" "$log")
  tail -n +2 "$script" >$app/ci.sh
  if [ -n "$(setting cancel "$script")" ]; then clean "${runner[@]}" --cancel-after 2 ci.sh
  elif [ -n "$(setting frame "$script")" ]; then clean "${runner[@]}" ci.sh
  elif [ -n "$(setting signal "$script")" ]; then signalled "$(setting signal "$script")" >"$log" 2>&1
  else clean bash -e ci.sh >"$log" 2>&1
  fi
}

signalled() {
  clean setsid bash -e ci.sh &
  local waiter=$! leader
  sleep 2
  leader=$(pgrep -P $waiter)
  kill -"$1" -- "-$leader"
  wait $waiter
}

scene() {
  local name=$1 script=$inputs/deaths/$1.sh folder=$out/$1 code=0 kernel size
  mkdir -p "$folder"
  size=$(setting within "$script")
  listen "$folder/events.jsonl"
  if [ -n "$size" ]; then within "$size" step "$script" "$folder/log.txt" || code=$?
  else step "$script" "$folder/log.txt" || code=$?
  fi
  running || { wait "$dockerd" || true; start_engine; }
  [ -z "$(setting inspect "$script")" ] ||
    docker inspect $(setting inspect "$script" | tr , ' ') >"$folder/inspect.json"
  sleep 0.3
  { kill -KILL $listener && wait $listener; } 2>/dev/null || true
  [ -n "$(setting events "$script")" ] || rm "$folder/events.jsonl"
  kernel=$(setting kernel "$script")
  [ "$kernel" != job ] || kernel=/record-$$
  case $kernel in '' | /*) ;; *) kernel=$(docker inspect -f '{{.Id}}' "$kernel") ;; esac
  [ -z "$kernel" ] || kernel_lines "$kernel" >"$folder/kernel.log"
  docker ps -aq | xargs -r /usr/bin/docker -H "$host" rm -f >/dev/null
  printf '%-32s exit code %s\n' "$name" $code
  [ $code = "$(setting exit "$script")" ] && return
  refused+=("$name")
  echo "  refused; its end:" && tail -n 5 "$folder/log.txt"
}

listener=
listen() {
  /usr/bin/docker -H "$host" events --format '{{json .}}' >"$1" 2>/dev/null &
  listener=$!
  sleep 0.3
}

running() { docker version >/dev/null 2>&1; }

install_missing
ulimit -c 0
mkdir -p $engine
trap clean_up EXIT
cp -r "$inputs/app" $app
cp -r "$inputs/deaths/compose" $app/
start_engine
clean make -s crash
make_image
if [ $# = 0 ]; then set -- $(cd "$inputs/deaths" && ls -- *.sh | sed 's/\.sh$//'); fi
refused=()
for name in "$@"; do scene "$name"; done
[ ${#refused[@]} = 0 ] || die "other exit codes than wanted: ${refused[*]}"
