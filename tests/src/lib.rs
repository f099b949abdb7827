//! Ny vri.

pub mod bombs;
pub mod pictures;
