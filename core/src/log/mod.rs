//! The log: every change a person makes is one entry; tables are derived from it.

pub mod apply;
pub mod batch;
pub mod entry;
pub mod hlc;
pub mod mark;
mod numbers;
pub(crate) mod packed;

pub use batch::{Batch, Gathering};
pub use entry::{Entry, Stamp};
pub use hlc::Hlc;
pub use mark::Mark;
