//! Undo instead of asking: the last change, in words, and the changes that take it back.

use nyvri_core::Result;
use nyvri_core::domain::change::{Change, FindingRemoved};
use nyvri_core::domain::id::Id;
use nyvri_core::store::Store;

use crate::error::AppError;

use super::summary::may_still_say;
use super::{FieldApp, person};

/// How to take the last change back. Kept until the next change, not over a restart: the log itself is.
#[derive(Debug, Clone)]
pub(super) struct Undo {
    /// The visit it was made in.
    pub visit: Id,
    /// In words: `Svart avvik`.
    pub text: String,
    /// What takes it back; empty when nothing can.
    pub back: Vec<Change>,
}

/// Stands in an undo's [`FindingRemoved`] until it is known what the person had seen when undoing.
pub(super) const SAW_AT_UNDO: i64 = 0;

#[uniffi::export]
impl FieldApp {
    /// Takes back the last change, the one that the dock names. With nothing to take back, nothing happens.
    pub fn undo(&self) -> Result<(), AppError> {
        let taken = self.moment().undo.take();
        let Some(undo) = taken.filter(|undo| !undo.back.is_empty()) else {
            return Ok(());
        };
        let mut store = self.store();
        let written = take_back(&mut store, undo);
        drop(store);
        self.told(written)
    }
}

fn take_back(store: &mut Store, undo: Undo) -> Result<()> {
    let mut back = Vec::new();
    for change in undo.back {
        // A picture that is not taken in yet is no photo, and becomes none; what it was taken instead of still stands.
        if let Change::PhotoRemoved(removed) = &change
            && store.drop_shot(removed.photo)?
        {
            return Ok(());
        }
        back.extend(as_seen(store, change));
    }
    let is_of_summary = back.iter().any(|change| {
        matches!(
            change,
            Change::SummarySigned(_) | Change::SummaryDisputed(_)
        )
    });
    if is_of_summary {
        may_still_say(store, undo.visit)?;
    }
    let person = person(store)?;
    store.write(person.id, undo.visit, &back)
}

/// A removal says which edits the remover had seen: those at the time of the undo. A finding that someone
/// has removed already needs no removal.
fn as_seen(store: &Store, change: Change) -> Option<Change> {
    match change {
        Change::FindingRemoved(FindingRemoved {
            finding,
            saw: SAW_AT_UNDO,
        }) => {
            let saw = store.finding(finding).ok()?.edited_at;
            Some(FindingRemoved { finding, saw }.into())
        }
        other => Some(other),
    }
}
