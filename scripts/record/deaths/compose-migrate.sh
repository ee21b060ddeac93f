#: exit=1 inspect=app_migrate_1 events
docker-compose --ansi never -p app -f compose/migrate.yml up -d
