# Ny vri, nn: checklist
