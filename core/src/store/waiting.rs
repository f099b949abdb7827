//! What waits for a receipt, by what it is about. Every screen asks, so it is remembered, and only what was
//! written since is read.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id};
use crate::error::Result;
use crate::log::Entry;

use super::Store;

/// What a person wrote, as far as it has a receipt of its own. A photo's is its picture's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Written {
    /// To a question of a visit.
    Answer(Id, String),
    /// In a finding.
    Finding(Id),
    /// Of the summary of a visit.
    Summary(Id),
}

impl Written {
    /// What a change to `subject` wrote.
    pub fn by(subject: Id, change: &Change) -> Option<Self> {
        Some(match change {
            Change::AnswerGiven(change) => Self::Answer(subject, change.question.clone()),
            Change::AnswerCleared(change) => Self::Answer(subject, change.question.clone()),
            Change::FindingLogged(change) => Self::Finding(change.finding),
            Change::RoomSet(change) => Self::Finding(change.finding),
            Change::PartSet(change) => Self::Finding(change.finding),
            Change::GradeSet(change) => Self::Finding(change.finding),
            Change::UrgencySet(change) => Self::Finding(change.finding),
            Change::NoteWritten(change) => Self::Finding(change.finding),
            Change::FindingRemoved(change) => Self::Finding(change.finding),
            Change::SummarySigned(_) | Change::SummaryDisputed(_) => Self::Summary(subject),
            _ => return None,
        })
    }
}

/// What the office does not have yet of what was written here.
#[derive(Debug, Clone, Default)]
pub struct Waiting {
    device: DeviceId,
    received: i64,
    last: i64,
    written: BTreeMap<Written, i64>,
    logged: BTreeMap<Id, i64>,
}

impl Waiting {
    /// Whether something of this waits.
    pub fn has(&self, written: &Written) -> bool {
        self.written.contains_key(written)
    }

    /// How many new findings wait.
    pub fn new_findings(&self) -> usize {
        self.logged.len()
    }

    fn add(&mut self, entry: &Entry) {
        if let Change::FindingLogged(logged) = &entry.change {
            self.logged.insert(logged.finding, entry.seq);
        }
        if let Some(written) = Written::by(entry.subject, &entry.change) {
            self.written.insert(written, entry.seq);
        }
    }

    fn receive(&mut self, seq: i64) {
        self.written.retain(|_, last| *last > seq);
        self.logged.retain(|_, last| *last > seq);
        self.received = seq;
        self.last = self.last.max(seq);
    }
}

impl Store {
    /// What waits for a receipt now.
    pub fn waiting(&self) -> Result<Arc<Waiting>> {
        let (received, last): (i64, i64) = self
            .db
            .prepare_cached("SELECT received_seq, last_seq FROM replica")?
            .query_one([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut remembered = self.waiting.borrow_mut();
        let is_same = (remembered.device, remembered.received, remembered.last)
            == (self.device, received, last);
        if is_same {
            return Ok(Arc::clone(&remembered));
        }
        let waiting = Arc::make_mut(&mut remembered);
        // Another replica since it was emptied, or an office that has less than it once said.
        if waiting.device != self.device || waiting.received > received || waiting.last > last {
            *waiting = Waiting {
                device: self.device,
                ..Waiting::default()
            };
        }
        waiting.receive(received);
        for entry in self.own_entries_after(waiting.last, usize::MAX)? {
            waiting.add(&entry);
        }
        waiting.last = last;
        Ok(Arc::clone(&remembered))
    }
}
