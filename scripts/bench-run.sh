#!/bin/bash
# What `exitcode run` costs on a lot of output, beside no pipe at all but cat's and beside tee: bench-run.sh [MIB]
# Build first (npm run build). Times are of this machine; compare them with each other only.
set -euo pipefail

cli=$(cd "$(dirname "$0")/.." && pwd)/dist/cli/index.js
mib=${1:-1024}
line='2026-01-01T00:00:00.0000000Z compiling module 1234 of 5678 with the usual flags'
make=(sh -c "yes '$line' | head -c ${mib}M")
kept=$(mktemp)
trap 'rm -f "$kept"' EXIT

TIMEFORMAT='%R s, %U s user, %S s system'
printf '%-24s' 'cat'; time "${make[@]}" | cat >/dev/null
printf '%-24s' 'tee to a file'; time "${make[@]}" | tee "$kept" | cat >/dev/null
printf '%-24s' 'exitcode run'; time node "$cli" run -- "${make[@]}" | cat >/dev/null
printf '%-24s' 'exitcode run, 1 line'; time node "$cli" run -- echo hello | cat >/dev/null
