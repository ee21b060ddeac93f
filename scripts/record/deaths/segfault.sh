#: exit=139 frame inspect=worker events
docker run --name worker --network=none app:1 crash segv
