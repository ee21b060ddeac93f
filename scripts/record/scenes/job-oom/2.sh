code=0
docker run --name import --network=none -m 16m --memory-swap 16m app:1 crash oom || code=$?
echo "import: the container ended with status $code"
docker ps -a --format 'table {{.Names}}\t{{.Image}}\t{{.Status}}'
exit $code
