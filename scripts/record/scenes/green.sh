make crash
make check
npm test
