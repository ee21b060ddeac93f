trap 'echo "ci.sh: exit code $?"' EXIT
npm run bundle
