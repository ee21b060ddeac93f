#: exit=1 frame inspect=worker events
docker run -d --name worker --network=none app:1 crash wait
sleep 1
docker restart -t 1 worker
docker exec worker sh -c 'echo "no answer"; exit 1'
