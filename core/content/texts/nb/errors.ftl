# Ny vri, nb: errors
