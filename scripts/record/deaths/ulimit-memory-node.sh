#: exit=133 frame
ulimit -v 600000
node heap.mjs
