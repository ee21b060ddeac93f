#: exit=137 frame inspect=worker events
docker run -d --name worker --network=none --stop-signal RTMIN+3 app:1 crash wait
sleep 1
docker stop -t 1 worker
exit "$(docker wait worker)"
