#!/bin/bash
# Records the examples of this project from programs that really run here: record.sh OUTDIR
#
# Run it as root on Debian 12 (or a relative) with Node and npm on the PATH; what else is missing is installed with apt.
# It starts a Docker daemon of its own, works in /tmp/app and /tmp/docker (so that only these paths can show in a
# recording) and removes both at the end. The Kubernetes and compose examples are cut from test/fixtures/recordings.
# Times, ids and what comes with other versions of the programs differ from run to run; the exit codes are insisted on.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC

here=$(cd "$(dirname "$0")" && pwd)
inputs=$here/record
recordings=$here/../test/fixtures/recordings
app=/tmp/app
engine=/tmp/docker

die() { echo "record.sh: $*" >&2; exit 1; }

[ $# = 1 ] || die "usage: record.sh OUTDIR"
[ "$(id -u)" = 0 ] || die "the Docker daemon and the memory limits need root"
command -v node >/dev/null && command -v npm >/dev/null || die "node and npm are not on the PATH; install them first"
[ ! -e $app ] && [ ! -e $engine ] || die "$app or $engine exists; move it away first"
mkdir -p "$1"
out=$(cd "$1" && pwd)
. "$inputs/engine.sh"

# scene NAME CODE [PREFIX...]: runs scenes/NAME.sh as ci.sh into OUTDIR/NAME.log and insists on its exit code.
scene() { record "$1.log" "$@"; }
record() {
  local file=$1 name=$2 expected=$3 code=0
  shift 3
  cp "$inputs/scenes/$name.sh" $app/ci.sh
  "$@" clean bash -e ci.sh >"$out/$file" 2>&1 || code=$?
  [ $code = "$expected" ] || die "$file: exit code $code, not $expected; its end: $(tail -n 3 "$out/$file")"
  printf '%-32s exit code %s\n' "$file" $code
}

job() {
  local name=$1 expected=$2 code=0
  clean node "$inputs/runner-log.mjs" "$out/$name.log" "$inputs/scenes/$name"/*.sh || code=$?
  [ $code = "$expected" ] || die "$name.log: exit code $code, not $expected; its end: $(tail -n 3 "$out/$name.log")"
  printf '%-32s exit code %s\n' "$name.log" $code
}

# Docker 20.10 sometimes misses the kernel's notice (OOMKilled false after a real OOM); that is another story than
# this example tells, so the container is run until the engine has seen it.
container_oom() {
  local since id
  mkdir -p "$out/container-oom"
  for _ in $(seq 10); do
    since=$(date +%s.%N)
    record container-oom/job.log container-oom 137
    id=$(docker inspect -f '{{.Id}}' import)
    docker inspect import >"$out/container-oom/inspect.json"
    docker events --since "$since" --until "$(date +%s.%N)" --filter container="$id" >"$out/container-oom/events.txt"
    kernel_lines "$id" >"$out/container-oom/dmesg.txt"
    docker rm import >/dev/null
    grep -q '"OOMKilled": true' "$out/container-oom/inspect.json" && return
    sleep 1
  done
  die "container-oom: the engine did not notice the OOM in ten attempts"
}

container_stopped() {
  local since code
  mkdir -p "$out/container-stopped"
  since=$(date +%s.%N)
  docker run -d --name worker --network=none app:1 crash wait >/dev/null
  sleep 1
  docker stop -t 1 worker >/dev/null
  docker inspect worker >"$out/container-stopped/inspect.json"
  docker events --since "$since" --until "$(date +%s.%N)" --filter container=worker >"$out/container-stopped/events.txt"
  code=$(docker inspect -f '{{.State.ExitCode}}' worker)
  [ "$code" = 137 ] || die "container-stopped: exit code $code, not 137"
  printf '%-32s exit code %s\n' container-stopped "$code"
  docker rm worker >/dev/null
}

# pod NAME: the whole text that `kubectl describe pods` gave for it.
pod() {
  awk -v name="$1" '/^Name: / { on = $2 == name } on' "$recordings/kubernetes-1.20-containerd/describe.txt" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
}

cut_recordings() {
  mkdir -p "$out"/{crashloop,imagepull,compose}
  pod crashloop-oom >"$out/crashloop/describe.txt"
  cp "$recordings/kubernetes-1.20-containerd/prev-crashloop-oom.txt" "$out/crashloop/"
  pod nopull >"$out/imagepull/describe.txt"
  cp "$recordings/kubernetes-1.20-containerd/pods.txt" "$out/"
  cp "$recordings"/compose/v[12]-fail.txt "$out/compose/"
}

install_missing
ulimit -c 0
mkdir $engine
trap clean_up EXIT
cp -r "$inputs/app" $app
start_engine

scene green 0
make_image
scene command-not-found 127
scene segfault 139
scene abort 134
scene make-137 2 within 67108864
scene npm-137 137 within 268435456
scene npm-ci-137 137 within 268435456
scene node-heap-oom 134
scene entrypoint-missing 127
scene exec-format 1
scene pipefail-141 141
scene timeout-124 124
scene docker-build-127 127
scene docker-build-127-buildkit 1
container_oom
container_stopped
docker container prune -f >/dev/null
rm $app/crash
job job-green 0
rm $app/crash
job job-oom 137
cut_recordings
