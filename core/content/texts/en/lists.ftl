# Ny vri, en: lists
