#: exit=2 frame
(sleep 2; pkill -9 -x crash) &
make wait
