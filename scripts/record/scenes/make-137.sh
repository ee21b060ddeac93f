make load
