#: exit=4 frame inspect=worker events kernel=worker
docker run -d --name worker --network=none --restart=on-failure:3 -m 16m --memory-swap 16m app:1 sh -c 'test -e /tmp/second || { touch /tmp/second; exec crash oom; }; exec crash wait'
sleep 3
docker ps
docker exec worker sh -c 'echo "queue is empty"; exit 4'
