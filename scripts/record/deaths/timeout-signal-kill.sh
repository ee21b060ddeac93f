#: exit=137 frame
timeout -s KILL 1 ./crash wait
