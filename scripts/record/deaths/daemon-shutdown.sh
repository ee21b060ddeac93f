#: exit=137 frame inspect=worker events
( sleep 2; kill "$(cat /srv/engine/dockerd.pid)" ) &
docker run --name worker --network=none --stop-timeout 1 app:1 crash wait
