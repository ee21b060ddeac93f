#: exit=137 frame kernel=job within=67108864
echo "loading the catalogue"
./crash oom
