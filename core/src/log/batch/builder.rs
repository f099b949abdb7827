//! Makes a batch, row by row.

use crate::log::entry::Entry;

use super::heads::{Head, Heads};
use super::ids::{IdColumn, IdTableBuilder};
use super::payloads::PayloadBuilder;
use super::{BATCH_LIMIT, Batch, MadeColumns, UNPACKED_LIMIT};
use crate::log::numbers::{differences, place_of};

/// A batch in the making.
#[derive(Default)]
pub struct Builder {
    pub(super) heads: Vec<Head>,
    pub(super) numbers: Vec<i64>,
    pub(super) ids: IdTableBuilder,
    pub(super) payloads: PayloadBuilder,
    pub(super) author: IdColumn,
    pub(super) subject: IdColumn,
    /// What its payloads come to when they are put together again.
    pub(super) bytes: u64,
    is_of_one: bool,
}

impl Builder {
    /// For rows of one batch, which have room in one.
    pub fn of_one() -> Self {
        Self {
            is_of_one: true,
            ..Self::default()
        }
    }

    /// Whether more would be more than a batch holds, or more than a reader takes.
    pub fn is_full(&self) -> bool {
        !self.is_of_one && (self.len() >= BATCH_LIMIT || self.bytes >= UNPACKED_LIMIT / 2)
    }

    /// Adds a row.
    pub fn push(&mut self, head: Head, kind: &str, payload: &[u8]) {
        self.author.push(self.ids.place(head.author));
        self.subject.push(self.ids.place(head.subject));
        self.payloads.push(kind, payload, &mut self.ids);
        self.bytes += payload.len() as u64;
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

    /// The seq of the last row.
    pub fn last_seq(&self) -> Option<i64> {
        self.heads.last().map(|head| head.seq)
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.heads.len()
    }

    /// The batch as it is by now.
    pub fn to_batch(&self) -> Batch {
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
            author: self.author.clone(),
            subject: self.subject.clone(),
            ids: self.ids.table(),
        };
        let payloads = self.payloads.columns();
        Batch::pack(&MadeColumns { heads, payloads })
    }
}
