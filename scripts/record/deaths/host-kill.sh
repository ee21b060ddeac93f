#: exit=137 frame inspect=worker events
docker run -d --name worker --network=none app:1 crash wait
sleep 1
kill -9 "$(docker inspect -f '{{.State.Pid}}' worker)"
exit "$(docker wait worker)"
