//! The store: one encrypted SQLite file a replica. The log is the only way to write into it; one file of
//! queries per entity reads from it.

mod answers;
mod circumstances;
mod findings;
mod history;
mod open;
mod outbox;
mod photos;
mod registry;
mod scope;
mod settings;
mod visits;

pub use answers::AnswerRow;
pub use findings::{FindingRow, GradeBy, NoteBy};
pub use history::HistoryRow;
pub use open::{Key, SCHEMA_VERSION, connect, migrate};
pub use outbox::{Counts, RefusedEntry};
pub use photos::PhotoRow;
pub use registry::{BuildingRow, DwellingRow, PersonRow, TenancyRow};
pub use visits::VisitRow;

use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use crate::clock::Clock;
use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id};
use crate::error::Result;
use crate::log::{Entry, Hlc, apply};

/// A replica of the log with its tables.
pub struct Store {
    db: Connection,
    device: DeviceId,
    clock: Arc<dyn Clock>,
    gives_positions: bool,
}

impl Store {
    /// Opens the store at `path`, or makes it. Migrations run first.
    ///
    /// # Errors
    /// [`crate::Error::WrongKey`], [`crate::Error::NewerDatabase`], [`crate::Error::Damaged`],
    /// [`crate::Error::DiskFull`].
    pub fn open(path: &Path, key: &Key, clock: Arc<dyn Clock>) -> Result<Self> {
        let (db, device) = open::open(path, key)?;
        Ok(Self {
            db,
            device,
            clock,
            gives_positions: false,
        })
    }

    /// This replica is the office: from now on every transaction gives its entries their positions in the
    /// log, in the order of commits.
    pub fn become_office(&mut self) {
        self.gives_positions = true;
    }

    /// This replica's id.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// The time now, by the store's clock.
    pub fn now(&self) -> i64 {
        self.clock.now()
    }

    /// A new id.
    pub fn new_id(&self) -> Id {
        Id::new(self.clock.now())
    }

    /// Writes changes of one person to one subject: log and tables in one transaction, durable when this
    /// returns. The only way to write what people do.
    pub fn write(&mut self, author: Id, subject: Id, changes: &[Change]) -> Result<()> {
        self.in_transaction(|writer| {
            for change in changes {
                writer.append(author, subject, change.clone())?;
            }
            Ok(())
        })
    }

    /// Several subjects in one transaction, for what belongs together.
    pub fn in_transaction<T>(
        &mut self,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<T> {
        let (now, gives_positions) = (self.clock.now(), self.gives_positions);
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (last_seq, last_at, seen) = tx
            .prepare_cached("SELECT last_seq, last_at, cursor FROM replica")?
            .query_one([], |row| Ok((row.get(0)?, Hlc(row.get(1)?), row.get(2)?)))?;
        let mut writer = Writer {
            tx,
            device: self.device,
            now,
            last_seq,
            last_at,
            seen,
        };
        let done = work(&mut writer)?;
        if gives_positions {
            writer.give_positions()?;
        }
        writer.finish()?;
        Ok(done)
    }
}

/// An open transaction that appends entries.
pub struct Writer<'a> {
    tx: Transaction<'a>,
    device: DeviceId,
    now: i64,
    last_seq: i64,
    last_at: Hlc,
    seen: i64,
}

impl Writer<'_> {
    /// Appends a change made here and applies it.
    pub fn append(&mut self, author: Id, subject: Id, change: Change) -> Result<()> {
        self.last_seq += 1;
        self.last_at = self.last_at.next(self.now);
        let entry = Entry {
            device: self.device,
            seq: self.last_seq,
            at: self.last_at,
            seen: self.seen,
            author,
            subject,
            change,
        };
        self.store(&entry, None)?;
        Ok(())
    }

    /// Takes in an entry of another replica. `position` is its place in the office's log. An entry that is
    /// here already changes nothing; the answer is whether it was new.
    pub fn receive(&mut self, entry: &Entry, position: Option<i64>) -> Result<bool> {
        self.last_at = self.last_at.seen(entry.at);
        self.store(entry, position)
    }

    /// The transaction, for tables that are no part of the log.
    pub(crate) fn db(&self) -> &Connection {
        &self.tx
    }

    fn store(&self, entry: &Entry, position: Option<i64>) -> Result<bool> {
        let new = self
            .tx
            .prepare_cached(
                "INSERT INTO entry (device, seq, at, seen, author, subject, kind, payload, position)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (device, seq) DO NOTHING",
            )?
            .execute(params![
                entry.device.0,
                entry.seq,
                entry.at.0,
                entry.seen,
                entry.author,
                entry.subject,
                entry.change.kind(),
                entry.change.payload(),
                position,
            ])?;
        if new == 1 {
            apply::apply(&self.tx, entry)?;
        }
        Ok(new == 1)
    }

    fn finish(self) -> Result<()> {
        self.tx
            .prepare_cached("UPDATE replica SET last_seq = ?1, last_at = ?2")?
            .execute(params![self.last_seq, self.last_at.0])?;
        self.tx.commit()?;
        Ok(())
    }
}
