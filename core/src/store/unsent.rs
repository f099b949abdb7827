//! What waits for a receipt, as batches. A phone puts each row there when it is written, so that nothing is left to be
//! made when the office is reached; after a start, or when the log here was rewritten, the rows are read from it.

use std::collections::VecDeque;

use rusqlite::{Connection, params};

use crate::domain::id::DeviceId;
use crate::error::Result;
use crate::log::Batch;
use crate::log::batch::Builder;

use super::Store;

/// What waits for a receipt, as one batch.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsent {
    /// The entries, at most [`crate::log::batch::BATCH_LIMIT`], in order of seq.
    pub batch: Batch,
    /// How many.
    pub count: usize,
    /// The last of them.
    pub last_seq: i64,
    /// More waits behind.
    pub more: bool,
}

/// Own entries after a receipt, gathered.
#[derive(Default)]
pub(super) struct Gathered {
    device: DeviceId,
    full: VecDeque<Full>,
    open: Builder,
    /// The last seq before the open one.
    open_after: i64,
    /// The last seq that was looked at.
    to: i64,
}

/// A batch that takes no more.
struct Full {
    after: i64,
    unsent: Unsent,
}

impl Gathered {
    /// The log here was rewritten.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// A batch was written that goes on from `before`. Where something else is missing, it is read when it is asked for.
    pub fn wrote(&mut self, device: DeviceId, before: i64, batch: &Batch) {
        let follows = self.device == device && self.to == before;
        if follows && self.add(batch).is_err() {
            self.forget();
        }
    }

    fn add(&mut self, batch: &Batch) -> Result<()> {
        let (mut next, mut to) = (Some(0), self.to);
        while let Some(first) = next {
            next = batch.copy_rows(first, &mut self.open, None, |head| {
                let is_new = head.seq > to;
                to = to.max(head.seq);
                is_new
            })?;
            if next.is_some() {
                to = self.close();
            }
        }
        self.to = to;
        Ok(())
    }

    /// Packs what is open. The last seq in it.
    fn close(&mut self) -> i64 {
        let open = std::mem::take(&mut self.open);
        let after = self.open_after;
        self.open_after = open.last_seq().unwrap_or(after);
        self.full
            .extend(unsent(&open, true).map(|unsent| Full { after, unsent }));
        self.open_after
    }

    /// Starts anew where it does not have what comes after `received`, and lets go of what `has_receipt`.
    fn turn_to(&mut self, device: DeviceId, received: i64, has_receipt: i64) {
        let is_there = self.device == device
            && (self.open_after == received
                || self.to == received
                || self.full.iter().any(|full| full.after == received));
        if !is_there {
            *self = Self {
                device,
                open_after: received,
                to: received,
                ..Self::default()
            };
        }
        while (self.full.front()).is_some_and(|full| full.unsent.last_seq <= has_receipt) {
            self.full.pop_front();
        }
        if self.full.is_empty() && self.to <= has_receipt {
            self.open = Builder::default();
            self.open_after = self.to;
        }
        if self.to == received && self.open_after != received {
            self.close();
        }
    }

    /// Reads on in the log until the batch after `received` is full.
    fn read_on(&mut self, db: &Connection, received: i64, last_seq: i64) -> Result<()> {
        if self.to == last_seq || self.open_after != received {
            return Ok(());
        }
        let mut query = db.prepare_cached(
            "SELECT entries FROM batch WHERE device = ?1 AND last_seq > ?2 ORDER BY last_seq",
        )?;
        let rows = query.query_map(params![self.device.0, self.to], |row| row.get(0))?;
        for bytes in rows {
            self.add(&Batch::from_bytes(bytes?))?;
            if self.open_after != received {
                return Ok(());
            }
        }
        self.to = last_seq;
        Ok(())
    }

    fn after(&self, received: i64, last_seq: i64) -> Option<Unsent> {
        let unread = self.to < last_seq;
        match self.full.iter().position(|full| full.after == received) {
            Some(place) => Some(Unsent {
                more: unread || self.open.len() > 0 || place + 1 < self.full.len(),
                ..self.full[place].unsent.clone()
            }),
            None if self.open_after == received => unsent(&self.open, unread),
            None => None,
        }
    }
}

fn unsent(builder: &Builder, more: bool) -> Option<Unsent> {
    builder.last_seq().map(|last_seq| Unsent {
        batch: builder.to_batch(),
        count: builder.len(),
        last_seq,
        more,
    })
}

impl Store {
    /// The next own entries without a receipt, ready to send; none when the office has everything.
    pub fn unsent(&self) -> Result<Option<Unsent>> {
        self.unsent_after(self.received_seq()?)
    }

    /// The same, as it will be once the office has everything up to `received`.
    pub fn unsent_after(&self, received: i64) -> Result<Option<Unsent>> {
        let (last_seq, has_receipt) = self
            .db
            .prepare_cached("SELECT last_seq, received_seq FROM replica")?
            .query_one([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut gathered = self.gathered.borrow_mut();
        gathered.turn_to(self.device, received, has_receipt);
        gathered.read_on(&self.db, received, last_seq)?;
        Ok(gathered.after(received, last_seq))
    }
}
