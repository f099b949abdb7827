//! Makes a batch, row by row.

use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id};
use crate::log::entry::Entry;
use crate::log::hlc::Hlc;

use super::ids::{IdColumn, IdTableBuilder};
use super::payloads::PayloadBuilder;
use super::{Batch, Columns, Heads};
use crate::log::numbers::{differences, place_of};

/// What an entry is beside its change.
#[derive(Debug, Clone, Copy)]
pub struct Head {
    /// The replica.
    pub device: DeviceId,
    /// Its count.
    pub seq: i64,
    /// When.
    pub at: Hlc,
    /// What the writer had seen.
    pub seen: i64,
    /// The person.
    pub author: Id,
    /// What is changed.
    pub subject: Id,
}

impl Head {
    /// Of `entry`.
    pub fn of(entry: &Entry) -> Self {
        Self {
            device: entry.device,
            seq: entry.seq,
            at: entry.at,
            seen: entry.seen,
            author: entry.author,
            subject: entry.subject,
        }
    }

    /// The entry.
    pub fn with(self, change: Change) -> Entry {
        Entry {
            device: self.device,
            seq: self.seq,
            at: self.at,
            seen: self.seen,
            author: self.author,
            subject: self.subject,
            change,
        }
    }
}

/// A batch in the making.
#[derive(Default)]
pub struct Builder {
    heads: Vec<Head>,
    numbers: Vec<i64>,
    ids: IdTableBuilder,
    payloads: PayloadBuilder,
    author: IdColumn,
    subject: IdColumn,
}

impl Builder {
    /// Adds a row.
    pub fn push(&mut self, head: Head, kind: &str, payload: &[u8]) {
        self.author.push(self.ids.place(head.author));
        self.subject.push(self.ids.place(head.subject));
        self.payloads.push(kind, payload, &mut self.ids);
        self.heads.push(head);
    }

    /// Adds an entry.
    pub fn push_entry(&mut self, entry: &Entry) {
        self.push(
            Head::of(entry),
            entry.change.kind(),
            &entry.change.payload(),
        );
    }

    /// Adds a row with the number of its commit.
    pub fn push_numbered(&mut self, head: Head, kind: &str, payload: &[u8], number: i64) {
        self.numbers.push(number);
        self.push(head, kind, payload);
    }

    /// The seq of the last row.
    pub fn last_seq(&self) -> Option<i64> {
        self.heads.last().map(|head| head.seq)
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.heads.len()
    }

    /// The batch.
    pub fn finish(self) -> Batch {
        let mut devices = Vec::new();
        let column = |of: fn(&Head) -> i64| differences(self.heads.iter().map(of));
        let heads = Heads {
            count: u32::try_from(self.heads.len()).unwrap_or(u32::MAX),
            device: self
                .heads
                .iter()
                .map(|head| place_of(head.device.0, &mut devices))
                .collect(),
            devices,
            seq: column(|head| head.seq),
            millis: column(|head| head.at.millis()),
            counter: column(|head| head.at.counter()),
            seen: column(|head| head.seen),
            number: differences(self.numbers.iter().copied()),
            author: self.author,
            subject: self.subject,
            ids: self.ids.finish(),
        };
        let payloads = self.payloads.finish();
        Batch::pack(&Columns { heads, payloads })
    }
}
