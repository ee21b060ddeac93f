#: exit=143 frame
busybox timeout 1 ./crash wait
