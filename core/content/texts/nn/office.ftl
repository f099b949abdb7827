# Ny vri, nn: office
