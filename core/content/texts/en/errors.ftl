# Ny vri, en: errors
