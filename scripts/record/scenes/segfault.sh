echo "Running the tests"
./crash segv
echo "All tests passed"
