# Ny vri, nn: app
