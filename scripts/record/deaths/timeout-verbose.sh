#: exit=124 frame
timeout --verbose 2 ./crash wait
