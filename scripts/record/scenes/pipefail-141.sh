set -o pipefail
trap 'echo "ci.sh: exit code $?"' EXIT
echo "The first ids:"
seq 1 1000000 | head -n 3
echo "Done"
