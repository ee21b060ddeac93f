make crash
make check
