//! The one place for text: Fluent look-up in three languages, dates and numbers. Knows no screen.

mod dates;
mod fluent;

pub use dates::capitalised;
pub use fluent::{Language, Texts};
