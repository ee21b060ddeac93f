#: exit=1 frame inspect=import events kernel=import
docker run --name import --network=none -m 16m --memory-swap 16m app:1 sh -c 'crash oom; echo "worker ended with $?"; exit 1'
