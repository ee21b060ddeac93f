#: exit=143 inspect=worker events signal=TERM
exec docker run --name worker --network=none --init app:1 crash wait
