//! Sync: one round of push, pull and pictures between a phone and the office. `protocol` is what both ends
//! agree on, `round` is sans HTTP, `http` carries it.

pub mod error;
pub mod http;
pub mod pairing;
mod pictures;
pub mod protocol;
mod pulling;
mod pushing;
pub mod round;

pub use error::SyncError;
pub use pairing::PairingText;
