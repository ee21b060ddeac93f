#: exit=143 signal=TERM
npm run wait
