//! What every screen is built from: the store, the texts, the person who looks, and the time.

use nyvri_core::store::{PersonRow, Store};
use nyvri_core::text::Texts;

/// The state that a screen shows.
pub struct View<'a> {
    /// Everything that lies on this phone.
    pub store: &'a Store,
    /// In the person's language.
    pub texts: &'a Texts,
    /// The person who looks.
    pub person: &'a PersonRow,
    /// Milliseconds since 1970, UTC.
    pub now: i64,
    /// The last change in words; none when there is nothing to take back.
    pub undo: Option<String>,
    /// About sending.
    pub sync: SyncState,
}

/// How sending goes just now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SyncState {
    /// A sync is under way.
    pub running: bool,
    /// Why the last try did not work, in words; none after one that did.
    pub problem: Option<String>,
}
