#: exit=152 frame
ulimit -S -t 1
./crash spin
