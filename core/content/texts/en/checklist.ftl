# Ny vri, en: checklist
