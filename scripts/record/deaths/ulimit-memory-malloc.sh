#: exit=1 frame
ulimit -v 100000
./crash oom
