//! The log: every change a person makes is one entry; tables are derived from it.

pub mod apply;
pub mod entry;
pub mod hlc;

pub use entry::{Entry, Stamp};
pub use hlc::Hlc;
