#: exit=137 frame events
printf 'FROM app:1\nRUN crash oom\n' | DOCKER_BUILDKIT=0 docker build --network=none --memory 16m --memory-swap 16m -
