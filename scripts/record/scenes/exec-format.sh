trap 'echo "ci.sh: exit code $?"' EXIT
docker run --rm --network=none app:1 /bin/server-arm64
