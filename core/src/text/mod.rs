//! The one place for text: Fluent look-up in every language, dates and numbers, and what a translation has to
//! hold. Knows no screen.

mod dates;
mod fluent;
mod judged;
mod language;
mod own;
mod published;
mod reading;
mod sheet;
mod shipped;
mod tenants;
mod told;

pub use dates::capitalised;
pub use fluent::Texts;
pub use judged::{LONGEST, Original, REASONS, TextFault, judge, originals};
pub use language::Language;
pub use own::OwnWords;
pub use published::{PublishedTexts, may_be_published, to_publish};
pub use reading::{Origin, Written, read};
pub use sheet::{Line, Progress, files, progress, sheet, sheet_with};
pub use tenants::{Languages, Seen};
pub use told::Told;
