#: exit=1 frame inspect=web events
docker run -d --name web --network=none --health-cmd 'echo "GET /ready: 503"; exit 1' --health-interval 1s --health-retries 2 app:1 crash wait
for i in 1 2 3 4 5 6 7 8; do
  state=$(docker inspect -f '{{.State.Health.Status}}' web)
  echo "web is $state"
  [ "$state" != healthy ] || exit 0
  sleep 1
done
echo "gave up waiting for web"
exit 1
