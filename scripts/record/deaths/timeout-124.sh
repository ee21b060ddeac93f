#: exit=124 frame
timeout 2 ./crash wait
