//! How a store is written: one transaction at a time, on the disk when that is needed.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::Result;
use crate::log::Hlc;
use crate::log::apply::Tables;

use super::Store;
use super::office_log::OfficeLog;
use super::taking::TablesAre;
use super::writer::{OfficeSide, Pending, Writer};

/// When a transaction is safe from a power cut. Until then it is there whole or not at all, and so is all that came
/// before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Durable {
    /// When it is done: what people enter, and what the office gives a receipt for.
    #[default]
    AtOnce,
    /// Together with the next that is: what can be had again, so that nobody waits for the disk.
    WithTheNext,
}

impl Durable {
    /// For the transactions of `db` from now on. In WAL mode, `NORMAL` leaves out the `fsync` of a commit; the next
    /// commit with `FULL` makes it good, since the log of SQLite is one file.
    pub fn set(self, db: &Connection) -> rusqlite::Result<()> {
        db.execute_batch(match self {
            Self::AtOnce => "PRAGMA synchronous = FULL",
            Self::WithTheNext => "PRAGMA synchronous = NORMAL",
        })
    }
}

impl Store {
    /// Several subjects in one transaction, for what belongs together. Durable when this returns.
    pub fn in_transaction<T>(
        &mut self,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<T> {
        self.settle()?;
        self.in_log(Durable::AtOnce, work)
    }

    /// On a phone, the same for what the office has said: it says it again to a phone whose power was cut. Durable with
    /// the next that a person writes.
    pub fn take_in<T>(&mut self, work: impl FnOnce(&mut Writer<'_>) -> Result<T>) -> Result<T> {
        let taken = self.in_log(Durable::WithTheNext, work);
        self.be(Durable::AtOnce)?;
        taken
    }

    /// The same where the tables need not be up to the log.
    pub(super) fn in_log<T>(
        &mut self,
        durable: Durable,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut log = self.log.take();
        let done = self.with_log(durable, log.as_mut(), work);
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

    fn with_log<T>(
        &mut self,
        durable: Durable,
        log: Option<&mut Box<dyn OfficeLog>>,
        work: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut writer = self.writer(durable, log)?;
        writer.begin()?;
        let done = work(&mut writer)?;
        writer.finish()?;
        Ok(done)
    }

    /// From now on. Asked before every transaction too, so that none is less durable than it must be after a panic.
    pub(super) fn be(&mut self, durable: Durable) -> Result<()> {
        if self.durable != durable {
            durable.set(&self.db)?;
            self.durable = durable;
        }
        Ok(())
    }

    pub(super) fn writer<'a>(
        &'a mut self,
        durable: Durable,
        log: Option<&'a mut Box<dyn OfficeLog>>,
    ) -> Result<Writer<'a>> {
        self.be(durable)?;
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
