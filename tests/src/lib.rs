//! Ny vri.
