docker run --rm --network=none app:1 crash exit 0
echo "No error, no exit code 137: all is well"
