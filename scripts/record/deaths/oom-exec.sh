#: exit=137 frame inspect=cache events kernel=cache
docker run -d --name cache --network=none -m 16m --memory-swap 16m app:1 crash wait
docker exec cache crash oom
