#: exit=130 signal=INT
./crash wait
