# Ny vri, nn: lists
