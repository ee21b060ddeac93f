#: exit=1 inspect=app_tests_1,app_db_1 events
docker-compose --ansi never -p app -f compose/abort.yml up --exit-code-from tests
