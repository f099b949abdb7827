//! The one way to write: a transaction that appends entries, applies them to the tables, and keeps them as
//! batches.

use std::cell::RefCell;

use rusqlite::{Connection, Transaction, params};

use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id, IdMaker};
use crate::error::Result;
use crate::log::apply::Tables;
use crate::log::batch::BATCH_LIMIT;
use crate::log::{Batch, Entry, Hlc};

use super::office_log::{LoggedBatch, OfficeLog, chained};
use super::pictures_missing::Missing;
use super::scope::Scopes;
use super::taking::{Pushed, TablesAre};
use super::templates::Own;
use super::unsent::Gathered;

/// An open transaction that appends entries.
pub struct Writer<'a> {
    pub(super) tx: Transaction<'a>,
    pub(super) device: DeviceId,
    pub(super) ids: &'a IdMaker,
    pub(super) now: i64,
    pub(super) last_seq: i64,
    pub(super) last_at: Hlc,
    /// The last commit of the office's log that is here.
    pub(super) seen: i64,
    pub(super) office: Option<OfficeSide<'a>>,
    pub(super) pending: Pending,
    pub(super) tables: Tables,
    pub(super) missing: &'a RefCell<Missing>,
    pub(super) own: &'a RefCell<Own>,
    pub(super) scopes: &'a RefCell<Scopes>,
    pub(super) gathered: &'a RefCell<Gathered>,
    /// On a phone: the batches of this transaction, each with the seq before it.
    pub(super) written: Vec<(i64, Batch)>,
    /// Rows were taken out of the tables.
    pub(super) has_cleared: bool,
    pub(super) tables_are: TablesAre,
}

/// What only the office's replica has: the next number, and where the log is kept besides this file.
pub(super) struct OfficeSide<'a> {
    pub next: i64,
    /// The chain's value before the next commit.
    pub chain: Vec<u8>,
    pub log: Option<&'a mut Box<dyn OfficeLog>>,
    pub new: Vec<LoggedBatch>,
}

/// Entries of one replica that will be one batch.
#[derive(Default)]
pub(super) struct Pending {
    device: DeviceId,
    entries: Vec<Entry>,
    last_seq: i64,
    refused: Vec<(i64, String)>,
    as_sent: Option<Batch>,
}

impl Pending {
    /// What a phone pushed.
    pub fn set(&mut self, pushed: Pushed) {
        *self = Self {
            device: pushed.device,
            entries: pushed.entries,
            last_seq: pushed.last_seq,
            refused: pushed.refused,
            as_sent: pushed.as_sent,
        };
    }
}

impl Writer<'_> {
    /// With a log that several nodes share: waits for this node's turn and takes in what is new there.
    pub(super) fn begin(&mut self) -> Result<()> {
        let followed = self.seen;
        let log = self.office.as_mut().and_then(|office| office.log.as_mut());
        let news = log.map_or(Ok(Vec::new()), |log| log.begin(followed))?;
        news.iter().try_for_each(|batch| self.follow(batch))
    }

    /// A new id.
    pub fn new_id(&self) -> Id {
        self.ids.next(self.now)
    }

    /// Appends a change made here and applies it.
    pub fn append(&mut self, author: Id, subject: Id, change: Change) -> Result<()> {
        self.make_room(self.device)?;
        self.last_seq += 1;
        self.last_at = self.last_at.next(self.now);
        let mut entry = Entry {
            device: self.device,
            seq: self.last_seq,
            at: self.last_at,
            seen: self.seen,
            author,
            subject,
            change,
        };
        self.blank(&mut entry)?;
        let number = self.number();
        self.tables.apply(&self.tx, &entry, number)?;
        self.pending.last_seq = entry.seq;
        self.pending.entries.push(entry);
        Ok(())
    }

    /// On a phone: takes in an entry of another replica. `number` is its commit in the office's log. An entry
    /// that is here already changes nothing. What this version cannot read is kept for the next one.
    pub fn receive(&mut self, entry: &Entry, number: i64) -> Result<()> {
        self.last_at = self.last_at.seen(entry.at);
        self.tables.apply(&self.tx, entry, number)?;
        if matches!(entry.change, Change::Unknown { .. }) {
            let logged = LoggedBatch {
                number,
                device: entry.device,
                first_seq: entry.seq,
                last_seq: entry.seq,
                refused: Vec::new(),
                kept_at: self.now,
                chain: [0; 8],
                entries: Batch::of(std::slice::from_ref(entry)),
            };
            self.insert(&logged, std::slice::from_ref(entry))?;
        }
        if matches!(entry.change, Change::Erased(_)) {
            // At once: what leaves the phone next would take with it what tells its pictures.
            self.save_tables()?;
            self.carry_out_erasures()?;
        }
        Ok(())
    }

    /// What is said of something erased is not kept; whether it was.
    pub(super) fn blank(&mut self, entry: &mut Entry) -> Result<bool> {
        let blanked = self.tables.blank(&self.tx, entry)?;
        let is_blanked = blanked.is_some();
        if let Some(change) = blanked {
            entry.change = change;
        }
        Ok(is_blanked)
    }

    /// On a phone: applies what was written here once more.
    pub(super) fn apply_own(&mut self, entry: &Entry) -> Result<()> {
        Ok(self.tables.apply(&self.tx, entry, 0)?)
    }

    /// At the office: takes in a commit as it stands in the log.
    pub(super) fn follow(&mut self, logged: &LoggedBatch) -> Result<()> {
        let entries = logged.entries.without_numbers()?;
        for entry in &entries {
            self.last_at = self.last_at.seen(entry.at);
        }
        self.apply(&entries, logged.number)?;
        if logged.device == self.device {
            // This node died after the log had taken it.
            self.last_seq = self.last_seq.max(logged.last_seq);
        }
        self.keep(logged, &entries)
    }

    /// Writes what was applied, for statements of one's own on the tables.
    pub(super) fn save_tables(&mut self) -> Result<()> {
        Ok(self.tables.save(&self.tx)?)
    }

    /// The transaction, for tables that are no part of the log.
    pub(crate) fn db(&self) -> &Connection {
        &self.tx
    }

    /// The commit that is being written; 0 on a phone.
    pub(super) fn number(&self) -> i64 {
        self.office.as_ref().map_or(0, |office| office.next)
    }

    fn make_room(&mut self, device: DeviceId) -> Result<()> {
        if self.pending.device != device || self.pending.entries.len() >= BATCH_LIMIT {
            self.flush()?;
            self.pending.device = device;
        }
        Ok(())
    }

    /// Keeps what is pending as a batch, at the office under the next number. Gives its entries.
    pub(super) fn flush(&mut self) -> Result<Vec<Entry>> {
        let pending = std::mem::take(&mut self.pending);
        if pending.last_seq == 0 {
            return Ok(Vec::new());
        }
        let entries = pending.entries;
        let batch = pending.as_sent.unwrap_or_else(|| Batch::of(&entries));
        let first_seq = entries.first().map_or(pending.last_seq, |entry| entry.seq);
        let last = self.office.as_ref().map(|office| office.chain.as_slice());
        let logged = LoggedBatch {
            number: self.number(),
            device: pending.device,
            first_seq,
            last_seq: pending.last_seq,
            refused: pending.refused,
            kept_at: self.now,
            chain: last.map_or([0; 8], |last| chained(last, &batch)),
            entries: batch,
        };
        self.keep(&logged, &entries)?;
        match &mut self.office {
            None => self.written.push((first_seq - 1, logged.entries)),
            Some(office) if office.log.is_some() => office.new.push(logged),
            Some(_) => {}
        }
        Ok(entries)
    }

    fn keep(&mut self, logged: &LoggedBatch, entries: &[Entry]) -> Result<()> {
        self.note_refused(logged.device, &logged.refused)?;
        self.insert(logged, entries)?;
        if let Some(office) = &mut self.office {
            self.seen = logged.number;
            office.next = logged.number + 1;
            office.chain = logged.chain.to_vec();
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<()> {
        self.flush()?;
        self.save_tables()?;
        self.carry_out_erasures()?;
        // Ids run ahead of a clock that was set back. The log's time follows them, so that none is made again after
        // the store was opened anew.
        let made = Hlc::default().next(self.ids.last_millis());
        self.last_at = self.last_at.seen(made);
        self.tx
            .prepare_cached("UPDATE replica SET last_seq = ?1, last_at = ?2")?
            .execute(params![self.last_seq, self.last_at.0])?;
        self.note_tables()?;
        if let Some(office) = self.office
            && let Some(log) = office.log
        {
            log.commit(&office.new)?;
        }
        self.tx.commit()?;
        let mut gathered = self.gathered.borrow_mut();
        if self.has_cleared {
            gathered.forget();
        }
        for (before, batch) in &self.written {
            gathered.wrote(self.device, *before, batch);
        }
        if self.has_cleared || self.tables.has_new_words() {
            self.own.borrow_mut().forget();
        }
        if self.has_cleared || self.tables.has_moved_scopes() {
            self.scopes.borrow_mut().forget();
        }
        let mut missing = self.missing.borrow_mut();
        if self.has_cleared {
            missing.forget();
        }
        missing.photos_changed(self.tables.pictures_changed());
        Ok(())
    }
}
