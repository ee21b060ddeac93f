#: exit=0 frame inspect=worker events
docker run -d --name worker --network=none app:1 crash graceful
sleep 1
docker stop -t 5 worker
exit "$(docker wait worker)"
