echo "Checking the style"
stylecheck --strict src
echo "Done"
