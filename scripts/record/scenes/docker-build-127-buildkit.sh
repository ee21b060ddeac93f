export DOCKER_BUILDKIT=1
docker build --network=none --progress=plain -t web:1 image
