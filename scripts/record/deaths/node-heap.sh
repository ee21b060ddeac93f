#: exit=134 frame
node --max-old-space-size=20 heap.mjs
