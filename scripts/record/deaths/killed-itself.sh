#: exit=137 frame
sh -c './crash wait & sleep 1; kill -9 $!; kill -9 $$'
