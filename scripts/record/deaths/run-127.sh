#: exit=127 frame inspect=worker events
docker run --name worker --network=none app:1 serve --port 8080
