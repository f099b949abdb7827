# Ny vri, en: app
