# Ny vri, nb: office
