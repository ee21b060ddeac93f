trap 'echo "ci.sh: exit code $?"' EXIT
echo "Waiting for the service"
timeout 2 ./crash wait
echo "The service is up"
