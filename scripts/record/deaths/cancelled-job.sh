#: exit=143 cancel
./crash wait
