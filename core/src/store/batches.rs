//! Queries: the log itself. Who did what when, what came after a commit, and the tables made anew.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use crate::domain::id::{DeviceId, Id};
use crate::error::{Error, Result};
use crate::log::apply::Tables;
use crate::log::{Batch, Entry};

use super::derived::derived_tables;
use super::erasing::carry_out_all;
use super::office_log::LoggedBatch;
use super::taking::{Behind, note_whole};
use super::{Store, Writer};

/// One batch as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct BatchRow {
    /// Its commit in the office's log; 0 where it has none yet.
    pub number: i64,
    /// Whose entries these are.
    pub device: DeviceId,
    /// The entries.
    pub entries: Batch,
}

/// At the office: one commit.
pub(super) fn commit(db: &Connection, number: i64) -> Result<LoggedBatch> {
    let found = commits(db, "id = ?1", params![number])?;
    let what = "commit";
    found.into_iter().next().ok_or(Error::NotFound { what })
}

fn commits(db: &Connection, which: &str, params: &[&dyn ToSql]) -> Result<Vec<LoggedBatch>> {
    let mut query = db.prepare_cached(&format!(
        "SELECT number, device, first_seq, last_seq, kept_at, chain, entries FROM batch WHERE {which}"
    ))?;
    let rows = query.query_map(params, |row| {
        Ok(LoggedBatch {
            number: row.get(0)?,
            device: DeviceId(row.get(1)?),
            first_seq: row.get(2)?,
            last_seq: row.get(3)?,
            refused: Vec::new(),
            kept_at: row.get(4)?,
            chain: row.get(5)?,
            entries: Batch::from_bytes(row.get(6)?),
        })
    })?;
    let mut commits: Vec<LoggedBatch> = rows.collect::<Result<_, _>>()?;
    for logged in &mut commits {
        logged.refused = refused(db, logged.device, logged.first_seq, logged.last_seq)?;
    }
    Ok(commits)
}

fn refused(db: &Connection, device: DeviceId, first: i64, last: i64) -> Result<Vec<(i64, String)>> {
    let mut query = db.prepare_cached(
        "SELECT seq, reason FROM refused WHERE device = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq",
    )?;
    let rows = query.query_map(params![device.0, first, last], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

const BATCH: &str = "SELECT coalesce(number, 0), device, entries FROM batch";

impl Store {
    /// Everything that is kept here of what happened to a subject, oldest first.
    pub fn history(&self, subject: Id) -> Result<Vec<Entry>> {
        let mut query = self.db.prepare_cached(&format!(
            "{BATCH} WHERE id IN (SELECT batch FROM batch_subject WHERE subject = ?1) ORDER BY id"
        ))?;
        let mut entries = Vec::new();
        for batch in query.query_map([subject], batch_from)? {
            let all = batch?.entries.without_numbers()?.into_iter();
            entries.extend(all.filter(|entry| entry.subject == subject));
        }
        entries.sort_by_key(Entry::stamp);
        Ok(entries)
    }

    /// At the office: the number of the newest commit.
    pub fn last_number(&self) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached("SELECT coalesce(max(number), 0) FROM batch WHERE number IS NOT NULL")?
            .query_one([], |row| row.get(0))?)
    }

    /// How many entries are kept here.
    pub fn entries_kept(&self) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached("SELECT coalesce(sum(last_seq - first_seq + 1), 0) FROM batch")?
            .query_one([], |row| row.get(0))?)
    }

    /// At the office: the numbers of the commits after `after` that touch one of `subjects`. Costs what these
    /// subjects have, however large the log is.
    pub fn commits_of(&self, subjects: &BTreeSet<Id>, after: i64) -> Result<BTreeSet<i64>> {
        let mut query = self
            .db
            .prepare_cached("SELECT batch FROM batch_subject WHERE subject = ?1 AND batch > ?2")?;
        let mut numbers = BTreeSet::new();
        for subject in subjects {
            for number in query.query_map(params![subject, after], |row| row.get(0))? {
                numbers.insert(number?);
            }
        }
        Ok(numbers)
    }

    /// At the office: one commit.
    pub fn commit(&self, number: i64) -> Result<Option<BatchRow>> {
        Ok(self
            .db
            .prepare_cached(&format!("{BATCH} WHERE id = ?1"))?
            .query_row([number], batch_from)
            .optional()?)
    }

    /// At the office: the chain's value at a commit; empty where there is none.
    pub fn chain_at(&self, number: i64) -> Result<Vec<u8>> {
        let chain = self
            .db
            .prepare_cached("SELECT chain FROM batch WHERE id = ?1")?
            .query_row([number], |row| row.get(0))
            .optional()?;
        Ok(chain.unwrap_or_default())
    }

    /// At the office: the commits after `number`, in order, at most `limit`.
    pub fn commits_after(&self, number: i64, limit: u32) -> Result<Vec<LoggedBatch>> {
        commits(
            &self.db,
            "id > ?1 ORDER BY id LIMIT ?2",
            params![number, limit],
        )
    }

    /// At the office: the last entry of a phone that is here or was refused; 0 for none.
    pub fn last_seq_of(&self, device: DeviceId) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached("SELECT coalesce(max(last_seq), 0) FROM batch WHERE device = ?1")?
            .query_one([device.0], |row| row.get(0))?)
    }

    /// At the office: which commit brought what a phone wrote from `first` to `last`, as the last seq and the
    /// number of each.
    pub fn commits_of_device(
        &self,
        device: DeviceId,
        first: i64,
        last: i64,
    ) -> Result<Vec<(i64, i64)>> {
        let mut query = self.db.prepare_cached(
            "SELECT last_seq, number FROM batch
             WHERE device = ?1 AND last_seq >= ?2 AND first_seq <= ?3 ORDER BY last_seq",
        )?;
        let rows = query.query_map(params![device.0, first, last], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// At the office: what it did not take of what a phone wrote from `first` to `last`.
    pub fn refused_of_device(
        &self,
        device: DeviceId,
        first: i64,
        last: i64,
    ) -> Result<Vec<(i64, String)>> {
        refused(&self.db, device, first, last)
    }

    /// Empties the tables and makes them anew from the batches that are kept here.
    pub fn rebuild(&mut self) -> Result<()> {
        let tx = self.db.transaction()?;
        for table in derived_tables() {
            tx.execute(&format!("DELETE FROM {table}"), [])?;
        }
        let mut tables = Tables::default();
        let mut query = tx.prepare(&format!("{BATCH} ORDER BY id"))?;
        for batch in query.query_map([], batch_from)? {
            let batch = batch?;
            for (entry, _) in batch.entries.entries()? {
                let number = if entry.device == self.device && !self.is_office {
                    0
                } else {
                    batch.number
                };
                tables.apply(&tx, &entry, number)?;
            }
        }
        drop(query);
        tables.save(&tx)?;
        carry_out_all(&tx, &mut tables, self.is_office)?;
        note_whole(&tx)?;
        tx.commit()?;
        self.behind = Behind::default();
        self.missing.borrow_mut().forget();
        self.scopes.borrow_mut().forget();
        Ok(())
    }
}

impl Writer<'_> {
    /// Keeps a batch, and which subjects it is about.
    pub(super) fn insert(&self, logged: &LoggedBatch, entries: &[Entry]) -> Result<()> {
        let is_office = self.office.is_some();
        let last_at = entries.iter().map(|entry| entry.at.0).max().unwrap_or(0);
        let new = self
            .tx
            .prepare_cached(
                "INSERT INTO batch (id, number, device, first_seq, last_seq, last_at, kept_at, chain, entries)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (device, last_seq) DO NOTHING",
            )?
            .execute(params![
                // The office's batches are found by their numbers.
                is_office.then_some(logged.number),
                (logged.number > 0).then_some(logged.number),
                logged.device.0,
                logged.first_seq,
                logged.last_seq,
                last_at,
                logged.kept_at,
                if is_office { logged.chain.as_slice() } else { &[] },
                logged.entries.as_bytes()
            ])?;
        if new == 1 {
            self.name_subjects(entries, self.tx.last_insert_rowid())?;
        }
        Ok(())
    }

    fn name_subjects(&self, entries: &[Entry], batch: i64) -> Result<()> {
        let mut name = self.tx.prepare_cached(
            "INSERT OR IGNORE INTO batch_subject (subject, batch) VALUES (?1, ?2)",
        )?;
        let mut last = None;
        for entry in entries {
            if last.replace(entry.subject) != Some(entry.subject) {
                name.execute(params![entry.subject, batch])?;
            }
        }
        Ok(())
    }
}

pub(super) fn batch_from(row: &Row<'_>) -> rusqlite::Result<BatchRow> {
    Ok(BatchRow {
        number: row.get(0)?,
        device: DeviceId(row.get(1)?),
        entries: Batch::from_bytes(row.get(2)?),
    })
}
