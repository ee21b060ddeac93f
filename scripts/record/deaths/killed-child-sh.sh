#: exit=137 frame
cat >check.sh <<'SH'
./crash wait &
child=$!
sleep 1
kill -9 $child
wait $child
code=$?
echo "check: worker ended with $code"
exit $code
SH
sh check.sh
