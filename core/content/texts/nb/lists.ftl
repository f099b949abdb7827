# Ny vri, nb: lists
