#: exit=137 frame inspect=worker events
docker run -d --name worker --network=none app:1 crash wait
sleep 1
docker kill worker
exit "$(docker wait worker)"
