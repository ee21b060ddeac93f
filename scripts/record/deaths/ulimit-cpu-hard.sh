#: exit=137 frame
ulimit -t 1
./crash spin
