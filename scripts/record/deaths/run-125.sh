#: exit=125 frame events
docker run --name worker --network=none --mount type=bind,source=/srv/missing,target=/data app:1 crash wait
