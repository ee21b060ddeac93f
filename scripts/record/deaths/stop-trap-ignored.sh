#: exit=137 frame inspect=worker events
docker run -d --name worker --network=none app:1 sh -c 'trap "" TERM; while :; do sleep 1; done'
sleep 1
docker stop -t 1 worker
exit "$(docker wait worker)"
