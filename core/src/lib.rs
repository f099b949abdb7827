//! What Ny vri is: rules, checklists, the log, the encrypted store, photos and sync.
//!
//! No user interface, no foreign functions, no web server. Arrows point one way:
//! `domain ← log ← store ← sync`; `text` and `photo` are leaves; `explain` puts rules into words.

pub mod calendar;
pub mod clock;
pub mod compression;
pub mod content;
pub mod domain;
pub mod error;
pub mod explain;
pub mod hex;
pub mod log;
pub mod photo;
pub mod store;
pub mod sync;
pub mod text;

pub use error::{Error, Result};
