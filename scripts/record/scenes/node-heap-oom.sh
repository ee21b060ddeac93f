echo "Building the report"
node --max-old-space-size=20 heap.mjs
