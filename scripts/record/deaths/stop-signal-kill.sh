#: exit=137 frame inspect=worker events
docker run -d --name worker --network=none --stop-signal SIGKILL app:1 crash wait
sleep 1
docker stop -t 5 worker
exit "$(docker wait worker)"
