#: exit=1 frame inspect=worker events kernel=worker
docker run -d --name worker --network=none --restart=always -m 16m --memory-swap 16m app:1 crash oom
sleep 4
docker ps -a
docker exec worker echo ready
