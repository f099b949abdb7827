//! What has gone to the office and what has come from it: receipts, refusals, positions, scope.

use std::collections::BTreeSet;

use rusqlite::params;

use crate::domain::id::{DeviceId, Id};
use crate::error::Result;
use crate::log::Entry;

use super::batches::batch_from;
use super::{Store, Writer};

/// An entry that the office did not take.
#[derive(Debug, Clone, PartialEq)]
pub struct RefusedEntry {
    /// The entry, still in the log here.
    pub entry: Entry,
    /// The office's reason, a code with the text `refused-<code>`.
    pub reason: String,
}

/// How far sending has come, counted from receipts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Own entries the office has.
    pub entries_received: u32,
    /// Own entries it does not have yet.
    pub entries_waiting: u32,
    /// Own entries it did not take.
    pub entries_refused: u32,
    /// Pictures that go to it and are not there yet.
    pub photos_waiting: u32,
    /// When the office last gave a receipt, in milliseconds since 1970; 0 for never.
    pub received_at: i64,
}

impl Store {
    /// Own entries after the last receipt, oldest first, at most `limit`.
    pub fn entries_to_send(&self, limit: usize) -> Result<Vec<Entry>> {
        self.own_entries_after(self.received_seq()?, limit)
    }

    /// Own entries after `seq` that are kept here, oldest first, at most `limit`.
    pub(super) fn own_entries_after(&self, seq: i64, limit: usize) -> Result<Vec<Entry>> {
        let mut query = self.db.prepare_cached(
            "SELECT coalesce(number, 0), device, entries FROM batch
             WHERE device = ?1 AND last_seq > ?2 ORDER BY last_seq",
        )?;
        let mut entries = Vec::new();
        for batch in query.query_map([self.device.0, seq], batch_from)? {
            let all = batch?.entries.without_numbers()?.into_iter();
            entries.extend(all.filter(|entry| entry.seq > seq));
            if entries.len() >= limit {
                break;
            }
        }
        entries.truncate(limit);
        Ok(entries)
    }

    /// Notes a receipt, in a transaction of its own.
    pub fn note_receipt(
        &mut self,
        seq: i64,
        commits: &[(i64, i64)],
        refused: &[(i64, String)],
    ) -> Result<()> {
        self.take_in(|writer| writer.note_receipt(seq, commits, refused))
    }

    /// The last own entry that the office has a receipt for.
    pub fn received_seq(&self) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached("SELECT received_seq FROM replica")?
            .query_one([], |row| row.get(0))?)
    }

    /// The oldest own entry that is still kept here; one more than the last when none is.
    pub fn oldest_seq(&self) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached(
                // Batches of one replica come one after the other, so the first is the oldest.
                "SELECT coalesce((SELECT first_seq FROM batch WHERE device = replica.device ORDER BY last_seq LIMIT 1),
                 last_seq + 1) FROM replica",
            )?
            .query_one([], |row| row.get(0))?)
    }

    /// Everything the office did not take, oldest first.
    pub fn refused(&self) -> Result<Vec<RefusedEntry>> {
        let mut reasons = self
            .db
            .prepare_cached("SELECT seq, reason FROM refused WHERE device = ?1 ORDER BY seq")?;
        let rows = reasons.query_map([self.device.0], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })?;
        let mut refused = Vec::new();
        for row in rows {
            let (seq, reason) = row?;
            if let Some(entry) = self.own_entry(seq)? {
                refused.push(RefusedEntry { entry, reason });
            }
        }
        Ok(refused)
    }

    fn own_entry(&self, seq: i64) -> Result<Option<Entry>> {
        let mut query = self.db.prepare_cached(
            "SELECT coalesce(number, 0), device, entries FROM batch
             WHERE device = ?1 AND last_seq >= ?2 ORDER BY last_seq LIMIT 1",
        )?;
        let mut found = None;
        for batch in query.query_map([self.device.0, seq], batch_from)? {
            let mut entries = batch?.entries.without_numbers()?.into_iter();
            found = entries.find(|entry| entry.seq == seq);
        }
        Ok(found)
    }

    /// How far sending has come.
    pub fn counts(&self) -> Result<Counts> {
        let counts = self
            .db
            .prepare_cached(
                "SELECT received_seq, last_seq, received_at,
                 (SELECT count(*) FROM refused WHERE device = replica.device) FROM replica",
            )?
            .query_one([], |row| {
                let (received, last, at, refused): (u32, u32, i64, u32) =
                    (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
                Ok(Counts {
                    entries_received: received.saturating_sub(refused),
                    entries_waiting: last.saturating_sub(received),
                    entries_refused: refused,
                    received_at: at,
                    ..Counts::default()
                })
            })?;
        Ok(Counts {
            photos_waiting: u32::try_from(self.pictures_waiting()?.len()).unwrap_or(u32::MAX),
            ..counts
        })
    }

    /// Position in the office's log up to which everything in scope is here.
    pub fn cursor(&self) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached("SELECT cursor FROM replica")?
            .query_one([], |row| row.get(0))?)
    }

    /// The subjects that the office has given us whole.
    pub fn held(&self) -> Result<BTreeSet<Id>> {
        let mut query = self.db.prepare_cached("SELECT subject FROM held")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The chain's value at the cursor, as the office told it; empty before the first pull.
    pub fn cursor_chain(&self) -> Result<Vec<u8>> {
        Ok(self
            .db
            .prepare_cached("SELECT cursor_chain FROM replica")?
            .query_one([], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// The office has our entries up to `seq`, except the `refused` ones. `commits` tells which of its commits
    /// brought them: the last seq and the number of each. An office that was restored from a backup may have
    /// less than it once said; then what it lacks waits again.
    pub fn note_receipt(
        &mut self,
        seq: i64,
        commits: &[(i64, i64)],
        refused: &[(i64, String)],
    ) -> Result<()> {
        let (tx, device) = (self.db(), self.device.0);
        tx.prepare_cached("UPDATE replica SET received_seq = min(?1, last_seq), received_at = ?2")?
            .execute([seq, self.now])?;
        for (last_seq, number) in commits {
            // Hybrid times of one replica grow with its seqs.
            tx.prepare_cached(
                "INSERT OR IGNORE INTO sent (last_at, number)
                 SELECT last_at, ?1 FROM batch WHERE device = ?2 AND last_seq <= ?3 ORDER BY last_seq DESC LIMIT 1",
            )?
            .execute([*number, device, *last_seq])?;
        }
        self.note_refused(self.device, refused)
    }

    /// What the office did not take of a phone's: seq and reason.
    pub(super) fn note_refused(&self, device: DeviceId, refused: &[(i64, String)]) -> Result<()> {
        for (seq, reason) in refused {
            self.db()
                .prepare_cached(
                    "INSERT OR REPLACE INTO refused (device, seq, reason) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![device.0, seq, reason])?;
        }
        Ok(())
    }
}
