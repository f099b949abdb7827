//! At the office: what phones push. It is durable once it stands in the log, so the receipt need not wait for the tables:
//! these follow with [`Store::settle`], many pushes at a time when many phones come home. Whoever reads tables settles
//! first; a node that died in between settles when it opens the file.

use std::collections::VecDeque;

use rusqlite::Connection;

use crate::domain::id::DeviceId;
use crate::error::Result;
use crate::log::apply::moves_scopes;
use crate::log::{Batch, Entry};

use super::batches::batch_from;
use super::transaction::Durable;
use super::{Store, Writer};

/// Bytes of payloads that wait in memory for the tables; beyond that a push waits for them. The work of some two
/// thousand visits.
const WAITING_LIMIT: usize = 16 << 20;
/// Entries that go into the tables in one transaction while others wait for the store.
const PART: usize = 8_000;

/// What a phone pushed and the office has looked through.
pub struct Pushed {
    /// The phone's replica.
    pub device: DeviceId,
    /// What the office takes, in order of seq.
    pub entries: Vec<Entry>,
    /// What their payloads weigh.
    pub bytes: usize,
    /// What it does not take: seq and reason.
    pub refused: Vec<(i64, String)>,
    /// The last seq, counting both.
    pub last_seq: i64,
    /// The batch as it came, when `entries` are all of it.
    pub as_sent: Option<Batch>,
}

/// Commits whose entries are in the log and not in the tables yet, in order.
#[derive(Default)]
pub(super) struct Behind(VecDeque<Commit>);

struct Commit {
    number: i64,
    entries: Vec<Entry>,
    bytes: usize,
    moves_scopes: bool,
}

impl Behind {
    fn add(&mut self, number: i64, entries: Vec<Entry>, bytes: usize) {
        let moves_scopes = entries.iter().any(|entry| moves_scopes(&entry.change));
        self.0.push_back(Commit {
            number,
            entries,
            bytes,
            moves_scopes,
        });
    }

    fn bytes(&self) -> usize {
        self.0.iter().map(|commit| commit.bytes).sum()
    }

    /// The first `count` entries are in the tables.
    fn drop_first(&mut self, mut count: usize) {
        while let Some(first) = self.0.front_mut() {
            if first.entries.len() > count {
                first.entries.drain(..count);
                return;
            }
            count -= first.entries.len();
            self.0.pop_front();
        }
    }
}

/// What a transaction says of the tables when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum TablesAre {
    /// They have everything that is in the log.
    #[default]
    Whole,
    /// They have what came up to this commit.
    UpTo(i64),
    /// They are where they were.
    AsBefore,
}

/// Notes that the tables have everything that is in the log.
pub(super) fn note_whole(db: &Connection) -> Result<()> {
    db.execute(
        "UPDATE replica SET tables_to = (SELECT coalesce(max(id), 0) FROM batch) WHERE is_office",
        [],
    )?;
    Ok(())
}

impl Store {
    /// Takes what a phone pushed into the log: durable when this returns, in the tables after [`Self::settle`]. What
    /// another node has taken in meanwhile changes nothing.
    pub fn take(&mut self, pushed: Pushed) -> Result<()> {
        let bytes = pushed.bytes;
        if self.behind.bytes() + bytes > WAITING_LIMIT {
            self.settle()?;
        }
        let taken = self.in_log(Durable::AtOnce, |writer| {
            writer.tables_are = TablesAre::AsBefore;
            writer.take(pushed)
        })?;
        if let Some((number, entries)) = taken {
            self.behind.add(number, entries, bytes);
        }
        Ok(())
    }

    /// Brings the tables up to the log.
    pub fn settle(&mut self) -> Result<()> {
        self.settle_first(usize::MAX)
    }

    /// Brings them a part of the way, as far as is done quickly. Whether there is more to do.
    pub fn settle_part(&mut self) -> Result<bool> {
        self.settle_first(PART)?;
        Ok(!self.behind.0.is_empty())
    }

    /// Whether what waits for the tables may change what is in a person's scope.
    pub fn scopes_will_move(&self) -> bool {
        self.behind.0.iter().any(|commit| commit.moves_scopes)
    }

    fn settle_first(&mut self, wanted: usize) -> Result<()> {
        let mut behind = std::mem::take(&mut self.behind);
        let settled = self.apply_behind(&behind, wanted);
        if let Ok(count) = settled {
            behind.drop_first(count);
        }
        self.behind = behind;
        self.be(Durable::AtOnce)?; // A node whose power is cut settles once more.
        settled.map(drop)
    }

    /// At the office: finishes what was left undone when the file was closed.
    pub(super) fn settle_what_was_left(&mut self) -> Result<()> {
        let mut query = self.db.prepare(
            "SELECT coalesce(number, 0), device, entries FROM batch
             WHERE id > (SELECT tables_to FROM replica) ORDER BY id",
        )?;
        let mut behind = Behind::default();
        for batch in query.query_map([], batch_from)? {
            let batch = batch?;
            behind.add(batch.number, batch.entries.without_numbers()?, 0);
        }
        drop(query);
        self.behind = behind;
        self.settle()
    }

    /// How many of the `wanted` entries were there to be applied.
    fn apply_behind(&mut self, behind: &Behind, wanted: usize) -> Result<usize> {
        if behind.0.is_empty() {
            return Ok(0);
        }
        let mut writer = self.writer(Durable::WithTheNext, None)?;
        writer.tables_are = TablesAre::AsBefore;
        let mut left = wanted;
        for commit in &behind.0 {
            if left == 0 {
                break;
            }
            let part = &commit.entries[..left.min(commit.entries.len())];
            writer.apply(part, commit.number)?;
            left -= part.len();
            if part.len() == commit.entries.len() {
                writer.tables_are = TablesAre::UpTo(commit.number);
            }
        }
        writer.finish()?;
        Ok(wanted - left)
    }
}

impl Writer<'_> {
    /// Keeps it as a commit. Gives that and its entries, which the tables do not have yet.
    pub(super) fn take(&mut self, mut pushed: Pushed) -> Result<Option<(i64, Vec<Entry>)>> {
        self.flush()?;
        let known: i64 = self
            .tx
            .prepare_cached("SELECT coalesce(max(last_seq), 0) FROM batch WHERE device = ?1")?
            .query_one([pushed.device.0], |row| row.get(0))?;
        if known >= pushed.last_seq {
            return Ok(None);
        }
        let first = pushed.entries.first();
        if first.is_some_and(|entry| entry.seq <= known) {
            pushed.entries.retain(|entry| entry.seq > known);
            pushed.as_sent = None;
        }
        for entry in &mut pushed.entries {
            self.last_at = self.last_at.seen(entry.at);
            if self.blank(entry)? {
                pushed.as_sent = None;
            }
        }
        let number = self.number();
        self.pending.set(pushed);
        Ok(Some((number, self.flush()?)))
    }

    /// Brings the entries of a commit into the tables.
    pub(super) fn apply(&mut self, entries: &[Entry], number: i64) -> Result<()> {
        for entry in entries {
            self.tables.apply(&self.tx, entry, number)?;
        }
        Ok(())
    }

    /// How far the tables are, for a node that dies before the next transaction.
    pub(super) fn note_tables(&self) -> Result<()> {
        let to = match self.tables_are {
            TablesAre::Whole => self.seen,
            TablesAre::UpTo(number) => number,
            TablesAre::AsBefore => return Ok(()),
        };
        if self.office.is_some() {
            self.tx
                .prepare_cached("UPDATE replica SET tables_to = ?1")?
                .execute([to])?;
        }
        Ok(())
    }
}
