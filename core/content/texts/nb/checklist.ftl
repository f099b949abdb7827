# Ny vri, nb: checklist
