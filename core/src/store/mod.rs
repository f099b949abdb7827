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
mod transaction;
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
pub use transaction::Durable;
pub use unsent::Unsent;
pub use visits::VisitRow;
pub use visits_waiting::{VisitFilter, Waits};
pub use waiting::{Waiting, Written};
pub use writer::Writer;

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

use crate::clock::Clock;
use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id, IdMaker};
use crate::error::Result;

use pictures_missing::Missing;
use scope::Scopes;
use taking::{Behind, note_whole};
use templates::Own;
use unsent::Gathered;

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
    durable: Durable,
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
            durable: Durable::default(),
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
        let mut writer = self.writer(Durable::AtOnce, None)?;
        for logged in commits {
            writer.follow(logged)?;
        }
        writer.finish()
    }
}
