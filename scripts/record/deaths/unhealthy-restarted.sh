#: exit=137 frame inspect=web events
docker run -d --name web --network=none --health-cmd 'echo "GET /ready: 503"; exit 1' --health-interval 1s --health-retries 2 app:1 crash wait
sleep 4
docker ps
docker stop -t 1 web
exit "$(docker wait web)"
