#: exit=137 frame
./crash wait &
child=$!
sleep 1
kill -9 $child
wait $child
