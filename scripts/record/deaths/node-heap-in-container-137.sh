#: exit=137 frame kernel=job within=67108864
node --max-old-space-size=4096 heap.mjs
