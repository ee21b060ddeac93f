# The engine in which recordings are made, and what it runs: sourced by record.sh and record-scenes.sh, which set
# `inputs` (this folder), `app` (the folder of the program), `engine` (the folder of the daemon) and `die` before.

host=unix://$engine/docker.sock
dockerd=

install_missing() {
  local missing=() file package
  while read -r file package; do
    [ -e "$file" ] || missing+=("$package")
  done <<'LIST'
/usr/bin/docker docker.io
/usr/sbin/dockerd docker.io
/usr/sbin/iptables iptables
/bin/busybox busybox-static
/usr/bin/gcc gcc
/usr/include/stdlib.h libc6-dev
/usr/bin/make make
LIST
  [ ${#missing[@]} = 0 ] && return
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# Everything that is recorded runs in this environment, and so shows nothing of the machine.
clean() {
  (cd $app && exec env -i --default-signal=PIPE,INT PATH="$engine/path:/usr/bin:/bin:/usr/sbin:/sbin" HOME=$app TZ=UTC LANG=C.UTF-8 \
    DOCKER_CONFIG=$app/.docker DOCKER_HOST="$host" \
    npm_config_cache=$app/.npm npm_config_offline=true npm_config_update_notifier=false npm_config_audit=false \
    npm_config_fund=false "$@" </dev/null)
}

docker() { /usr/bin/docker -H "$host" "$@"; }

start_engine() {
  mkdir -p $engine/path
  ln -sf "$(command -v node)" "$(command -v npm)" $engine/path/
  dockerd --iptables=false --bridge=none --storage-driver=vfs --data-root $engine/data --exec-root $engine/exec \
    -H "$host" -p $engine/dockerd.pid >$engine/dockerd.log 2>&1 &
  dockerd=$!
  for _ in $(seq 100); do
    docker version >/dev/null 2>&1 && return
    sleep 0.1
  done
  die "dockerd did not start; its log: $(tail -n 5 $engine/dockerd.log)"
}

clean_up() {
  if [ -n "$dockerd" ]; then
    docker ps -aq | xargs -r /usr/bin/docker -H "$host" rm -f >/dev/null || true
    kill "$dockerd" && wait "$dockerd" || true
  fi
  awk -v root=$engine/ 'index($2, root) == 1 {print $2}' /proc/mounts | sort -r | xargs -r umount
  rm -rf $app $engine
}

# The image: busybox, crash, and crash again with the machine field of its ELF header set to AArch64 (183).
make_image() {
  local root=$engine/rootfs
  mkdir -p $root/bin $root/tmp
  cp /bin/busybox $app/crash $root/bin/
  chroot $root /bin/busybox --install -s /bin
  cp $app/crash $root/bin/server-arm64
  printf '\267\000' | dd of=$root/bin/server-arm64 bs=1 seek=18 conv=notrunc status=none
  tar -C $root -c . | docker import - app:1 >/dev/null
}

# within BYTES COMMAND...: runs it in a memory cgroup of its own (version 2 or 1), without swap.
within() {
  local bytes=$1 group
  shift
  if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
    group=/sys/fs/cgroup/record-$$
    mkdir $group
    echo "$bytes" >$group/memory.max
    echo 0 >$group/memory.swap.max || true
  else
    group=/sys/fs/cgroup/memory/record-$$
    mkdir $group
    echo "$bytes" >$group/memory.limit_in_bytes
    echo "$bytes" >$group/memory.memsw.limit_in_bytes || true
  fi 2>/dev/null
  local code=0
  (echo $BASHPID >$group/cgroup.procs && "$@") || code=$?
  for _ in $(seq 20); do rmdir $group 2>/dev/null && break || sleep 0.1; done
  return $code
}

# The kernel's report of the kill in that container, from "invoked oom-killer" on. Left out: the stack and the
# registers of the process, and the line that names the kernel and the machine.
kernel_lines() {
  dmesg | awk -v id="$1" '
    /invoked oom-killer/ { block = ""; ours = 0; open = 1 }
    open { block = block $0 "\n" }
    open && /oom-kill:constraint/ && index($0, id) { ours = 1 }
    open && /oom_reaper: reaped|Killed process/ { if (ours) found = block; if (/reaped/) open = 0 }
    END { printf "%s", found }' |
    awk '/Call Trace:/ { skip = 1 } /memory: usage/ { skip = 0 } !skip && !/CPU: |Hardware name:/'
}
