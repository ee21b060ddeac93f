#: exit=137 inspect=app_db_1 events
docker-compose --ansi never -p app -f compose/abort.yml up -d db
sleep 1
docker-compose --ansi never -p app -f compose/abort.yml stop
docker-compose --ansi never -p app -f compose/abort.yml ps
exit "$(docker wait app_db_1)"
