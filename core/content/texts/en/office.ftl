# Ny vri, en: office
