# Checks that crash ends as it is told.
failed=0
expect() {
  local code=$1 got=0
  shift
  (exec timeout 5 "$@") 2>/dev/null || got=$?
  if [ "$got" = "$code" ]; then echo "ok - $*: exit code $got"; else echo "not ok - $*: exit code $got, not $code"; failed=1; fi
}
expect 0 ./crash exit 0
expect 3 ./crash exit 3
expect 137 ./crash exit 137
expect 2 ./crash nonsense
echo "4 checks, $failed failed"
exit "$failed"
