#: exit=143 frame
timeout --preserve-status 1 ./crash wait
