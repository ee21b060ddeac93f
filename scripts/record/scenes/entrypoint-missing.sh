trap 'echo "ci.sh: exit code $?"' EXIT
docker run --rm --network=none app:1 serve --port 8080
