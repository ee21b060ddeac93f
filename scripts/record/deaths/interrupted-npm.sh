#: exit=130 signal=INT
npm run wait
