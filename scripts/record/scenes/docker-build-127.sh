export DOCKER_BUILDKIT=0
docker build --network=none -t web:1 image
