//! The store: one encrypted SQLite file a replica. The log is the only way to write into it; one file of
//! queries per entity reads from it.

mod advice;
mod answers;
mod batches;
mod broken;
mod captions;
mod carry_over;
mod circumstances;
mod deadlines;
mod derived;
mod erased;
mod erasing;
mod findings;
mod forgetting;
mod held;
mod office_log;
mod open;
mod outbox;
mod overlaps;
mod photo_marks;
mod photos;
mod picture_parts;
mod pictures_missing;
mod pictures_waiting;
mod quiet;
mod registry;
mod retention;
mod scope;
mod settings;
mod shots;
mod signatures;
mod summary;
mod taking;
mod templates;
mod tenant_texts;
mod together;
mod unsent;
mod upgraded;
mod visits;
mod visits_waiting;
mod waiting;
mod writer;

pub use advice::{GivenAdvice, ToldAdvice};
pub use answers::AnswerRow;
pub use batches::BatchRow;
pub use captions::CaptionBy;
pub use derived::derived_tables;
pub use erased::{ErasedRow, Goes, LogChecked};
pub use findings::{FindingRow, GradeBy, NoteBy};
pub use forgetting::KEPT_ON_PHONE;
pub use office_log::{Chain, LoggedBatch, OfficeLog, chained};
pub use open::{Key, SCHEMA_VERSION, connect, migrate};
pub use outbox::{Counts, RefusedEntry};
pub use overlaps::{OverlapRow, Value};
pub use photo_marks::MarkRow;
pub use photos::PhotoRow;
pub use pictures_missing::MissingPicture;
pub use registry::{BuildingRow, DwellingRow, PersonRow, TenancyRow};
pub use retention::DueRow;
pub use shots::Shot;
pub use signatures::{DisputeRow, SignatureRow};
pub use taking::Pushed;
pub use templates::PublishedRow;
pub use tenant_texts::TextsRow;
pub use unsent::Unsent;
pub use visits::VisitRow;
pub use visits_waiting::{VisitFilter, Waits};
pub use waiting::{Waiting, Written};
pub use writer::Writer;

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;

use rusqlite::{Connection, TransactionBehavior};

use crate::clock::Clock;
use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id, IdMaker};
use crate::error::Result;
use crate::log::Hlc;
use crate::log::apply::Tables;

use pictures_missing::Missing;
use scope::Scopes;
use taking::{Behind, TablesAre, note_whole};
use templates::Own;
use unsent::Gathered;
use writer::{OfficeSide, Pending};

/// A replica of the log with its tables.
pub struct Store {
    db: Connection,
    device: DeviceId,
    clock: Arc<dyn Clock>,
    ids: IdMaker,
    is_office: bool,
    log: Option<Box<dyn OfficeLog>>,
    waiting: RefCell<Arc<Waiting>>,
    missing: RefCell<Missing>,
    own: RefCell<Own>,
    scopes: RefCell<Scopes>,
    gathered: RefCell<Gathered>,
    behind: Behind,
}

impl Store {
    /// Opens the store at `path`, or makes it. Migrations run first.
    ///
    /// # Errors
    /// [`crate::Error::WrongKey`], [`crate::Error::NewerDatabase`], [`crate::Error::Damaged`],
    /// [`crate::Error::DiskFull`].
    pub fn open(path: &Path, key: &Key, clock: Arc<dyn Clock>) -> Result<Self> {
        let opened = open::open(path, key)?;
        let mut store = Self {
            db: opened.db,
            device: opened.device,
            clock,
            ids: IdMaker::new(opened.device, opened.last_at.millis()),
            is_office: opened.is_office,
            log: None,
            waiting: RefCell::default(),
            missing: RefCell::default(),
            own: RefCell::default(),
            scopes: RefCell::default(),
            gathered: RefCell::default(),
            behind: Behind::default(),
        };
        store.bring_together()?;
        store.catch_up()?;
        if store.is_office {
            store.settle_what_was_left()?;
        }
        store.carry_over()?;
        Ok(store)
    }

    /// This replica is the office: from now on every transaction gives its batches their numbers in the log,
    /// in the order of commits. `log` is where the log is kept besides this file, if it is.
    pub fn become_office(&mut self, log: Option<Box<dyn OfficeLog>>) -> Result<()> {
        if !self.is_office {
            self.db.execute("UPDATE replica SET is_office = 1", [])?;
            note_whole(&self.db)?; // What it wrote before stands in its tables.
            self.is_office = true;
        }
        self.log = log;
        Ok(())
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
        self.ids.next(self.now())
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
        self.settle()?;
        self.in_log(work)
    }

    /// The same where the tables need not be up to the log.
    fn in_log<T>(&mut self, work: impl FnOnce(&mut Writer<'_>) -> Result<T>) -> Result<T> {
        let mut log = self.log.take();
        let done = self.with_log(log.as_mut(), work);
        if done.is_ok() && !self.is_office {
            self.overwrite_remains()?;
        }
        if done.is_err()
            && let Some(log) = &mut log
        {
            log.abandon();
        }
        self.log = log;
        done
    }

    /// Several questions of one moment, without asking for the file's lock at each.
    pub fn at_once<T>(&self, questions: impl FnOnce(&Self) -> Result<T>) -> Result<T> {
        let is_first = self.db.is_autocommit();
        let reading = is_first.then(|| self.db.unchecked_transaction());
        let _ends_when_read = reading.transpose()?;
        questions(self)
    }

    /// At the office: takes in what other nodes have put into the log. Gives the newest number.
    pub fn follow(&mut self) -> Result<i64> {
        let Some(mut log) = self.log.take() else {
            return self.last_number();
        };
        let done = self.follow_all(log.as_mut());
        self.log = Some(log);
        done
    }

    fn follow_all(&mut self, log: &mut dyn OfficeLog) -> Result<i64> {
        loop {
            let followed = self.last_number()?;
            let news = log.after(followed)?;
            if news.is_empty() {
                return Ok(followed);
            }
            self.receive_commits(&news)?;
        }
    }

    /// At the office: takes in commits as they stand in the log or in a backup of it, numbers and all.
    pub fn receive_commits(&mut self, commits: &[LoggedBatch]) -> Result<()> {
        self.settle()?;
        let mut writer = self.writer(None)?;
        for logged in commits {
            writer.follow(logged)?;
        }
        writer.finish()
    }

    fn with_log<T>(
        &mut self,
        log: Option<&mut Box<dyn OfficeLog>>,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut writer = self.writer(log)?;
        writer.begin()?;
        let done = work(&mut writer)?;
        writer.finish()?;
        Ok(done)
    }

    fn writer<'a>(&'a mut self, log: Option<&'a mut Box<dyn OfficeLog>>) -> Result<Writer<'a>> {
        let (now, is_office) = (self.clock.now(), self.is_office);
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (last_seq, last_at, cursor, newest, chain): (i64, i64, i64, i64, Vec<u8>) = tx
            .prepare_cached(
                "SELECT replica.last_seq, replica.last_at, cursor, coalesce(b.id, 0), coalesce(b.chain, x'')
                 FROM replica LEFT JOIN batch b ON b.id = (SELECT max(id) FROM batch)",
            )?
            .query_one([], |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                ))
            })?;
        Ok(Writer {
            tx,
            device: self.device,
            ids: &self.ids,
            now,
            last_seq,
            last_at: Hlc(last_at),
            seen: if is_office { newest } else { cursor },
            office: is_office.then(|| OfficeSide {
                next: newest + 1,
                chain,
                log,
                new: Vec::new(),
            }),
            pending: Pending::default(),
            tables: Tables::default(),
            missing: &self.missing,
            own: &self.own,
            scopes: &self.scopes,
            gathered: &self.gathered,
            written: Vec::new(),
            has_cleared: false,
            tables_are: TablesAre::default(),
        })
    }
}
