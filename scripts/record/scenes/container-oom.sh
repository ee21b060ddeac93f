trap 'echo "ci.sh: exit code $?"' EXIT
echo "Importing the data in a container of 16 MB"
docker run --name import --network=none -m 16m --memory-swap 16m app:1 crash oom
echo "Imported"
