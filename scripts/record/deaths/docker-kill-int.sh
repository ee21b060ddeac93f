#: exit=130 frame inspect=worker events
docker run -d --name worker --network=none --init app:1 crash wait
sleep 1
docker kill -s INT worker
exit "$(docker wait worker)"
