#: exit=137 inspect=worker events
timeout -v -k 1 2 docker run --name worker --network=none app:1 crash wait
