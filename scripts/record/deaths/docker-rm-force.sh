#: exit=137 frame events
docker run --name worker --network=none app:1 crash wait &
sleep 1
docker rm -f worker
wait %1
