#: exit=137 inspect=app_import_1,app_db_1 events kernel=app_import_1
docker-compose --ansi never -p app -f compose/oom.yml up --exit-code-from import
