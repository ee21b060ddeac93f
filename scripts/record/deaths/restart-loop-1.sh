#: exit=1 frame inspect=worker events
docker run -d --name worker --network=none --restart=always app:1 sh -c 'echo "no configuration" >&2; exit 1'
sleep 4
docker logs worker | tail -n 2
docker exec worker echo ready
