//! Pairs of photos of one spot, half a year apart, drawn by code: a room, taken again by hand, in
//! other light, with noise, and with a new stain. The same for the same seed, on every machine.

mod canvas;
mod furniture;
mod outcome;
mod pair;

pub use outcome::Outcome;
pub use pair::{Pair, Stain, pair, strangers};
