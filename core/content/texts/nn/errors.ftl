# Ny vri, nn: errors
