echo "Running the tests"
./crash abrt
echo "All tests passed"
