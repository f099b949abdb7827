//! What has gone to the office and what has come from it: receipts, refusals, positions, scope.

use std::collections::BTreeSet;

use rusqlite::params;

use crate::domain::change::{Change, PhotoTaken};
use crate::domain::id::Id;
use crate::error::Result;
use crate::hex;
use crate::log::batch::BATCH_LIMIT;
use crate::log::{Batch, Entry, Hlc};

use super::Store;
use super::batches::batch_from;

/// What waits for a receipt, as one batch.
#[derive(Debug, Clone, PartialEq)]
pub struct Unsent {
    /// The entries, at most [`BATCH_LIMIT`], in order of seq.
    pub batch: Batch,
    /// The first of them.
    pub first_seq: i64,
    /// The last of them.
    pub last_seq: i64,
    /// More waits behind.
    pub more: bool,
}

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
    /// Pictures the office has, of those taken here.
    pub photos_received: u32,
    /// Pictures it does not have yet.
    pub photos_waiting: u32,
    /// When the office last gave a receipt, in milliseconds since 1970; 0 for never.
    pub received_at: i64,
}

impl Store {
    /// Own entries after the last receipt, oldest first, at most `limit`.
    pub fn entries_to_send(&self, limit: usize) -> Result<Vec<Entry>> {
        let mut query = self.db.prepare_cached(
            "SELECT coalesce(number, 0), device, entries, (SELECT received_seq FROM replica) FROM batch
             WHERE device = ?1 AND last_seq > (SELECT received_seq FROM replica) ORDER BY last_seq",
        )?;
        let rows = query.query_map([self.device.0], |row| {
            Ok((batch_from(row)?, row.get::<_, i64>(3)?))
        })?;
        let mut entries = Vec::new();
        for row in rows {
            let (batch, received) = row?;
            let all = batch.entries.entries()?.into_iter().map(|(entry, _)| entry);
            entries.extend(all.filter(|entry| entry.seq > received));
            if entries.len() >= limit {
                break;
            }
        }
        entries.truncate(limit);
        Ok(entries)
    }

    /// The next own entries without a receipt, ready to send; none when the office has everything.
    pub fn unsent(&self) -> Result<Option<Unsent>> {
        let mut entries = self.entries_to_send(BATCH_LIMIT + 1)?;
        let more = entries.len() > BATCH_LIMIT;
        entries.truncate(BATCH_LIMIT);
        let ends = entries.first().zip(entries.last());
        Ok(ends.map(|(first, last)| Unsent {
            batch: Batch::of(&entries),
            first_seq: first.seq,
            last_seq: last.seq,
            more,
        }))
    }

    /// The office has our entries up to `seq`, except the `refused` ones. `commits` tells which of its commits
    /// brought them: the last seq and the number of each. An office that was restored from a backup may have
    /// less than it once said; then what it lacks waits again.
    pub fn note_receipt(
        &mut self,
        seq: i64,
        commits: &[(i64, i64)],
        refused: &[(i64, String)],
    ) -> Result<()> {
        let (now, device) = (self.now(), self.device.0);
        let tx = self.db.transaction()?;
        tx.prepare_cached("UPDATE replica SET received_seq = min(?1, last_seq), received_at = ?2")?
            .execute([seq, now])?;
        for (last_seq, number) in commits {
            tx.prepare_cached(
                "UPDATE batch SET number = ?1 WHERE device = ?2 AND last_seq <= ?3 AND number IS NULL",
            )?
            .execute([*number, device, *last_seq])?;
        }
        for (seq, reason) in refused {
            tx.prepare_cached(
                "INSERT OR REPLACE INTO refused (device, seq, reason) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![device, seq, reason])?;
        }
        tx.commit()?;
        Ok(())
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
                "SELECT coalesce((SELECT min(first_seq) FROM batch WHERE device = replica.device), last_seq + 1)
                 FROM replica",
            )?
            .query_one([], |row| row.get(0))?)
    }

    /// The hybrid time of the last own entry that the office has: what was set here up to then is received.
    pub fn receipt_line(&self) -> Result<Hlc> {
        let received = self.received_seq()?;
        let mut query = self.db.prepare_cached(
            "SELECT coalesce(number, 0), device, entries FROM batch
             WHERE device = ?1 AND first_seq <= ?2 ORDER BY first_seq DESC LIMIT 1",
        )?;
        let mut line = Hlc::default();
        for batch in query.query_map([self.device.0, received], batch_from)? {
            let entries = batch?.entries.entries()?.into_iter();
            let received = entries.filter(|(entry, _)| entry.seq <= received);
            line = received
                .map(|(entry, _)| entry.at)
                .max()
                .unwrap_or_default();
        }
        Ok(line)
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

    /// Of these pictures, those that the office has a use for: it knows nothing of a photo whose entry it did not
    /// take. The picture stays here with its photo.
    pub(super) fn leave_out_refused(&self, names: Vec<[u8; 32]>) -> Result<Vec<[u8; 32]>> {
        let refused = self.refused()?.into_iter();
        let refused: Vec<PhotoTaken> = refused
            .filter_map(|refused| match refused.entry.change {
                Change::PhotoTaken(photo) => Some(photo),
                _ => None,
            })
            .collect();
        if refused.is_empty() {
            return Ok(names);
        }
        let mut photos = self
            .db
            .prepare_cached("SELECT id FROM photo WHERE sha256 = ?1 AND is_shown = 1")?;
        let mut wanted = Vec::new();
        for name in names {
            let ids = photos.query_map([name], |row| row.get(0))?;
            let ids: Vec<Id> = ids.collect::<Result<_, _>>()?;
            let is_named_by_refused = |photo: &PhotoTaken| photo.sha256 == hex::encode(&name);
            let is_wanted = if ids.is_empty() {
                // Its visit has left the phone: only the log still names it.
                !refused.iter().any(is_named_by_refused)
            } else {
                let is_refused = |id: &Id| refused.iter().any(|photo| photo.photo == *id);
                !ids.iter().all(is_refused)
            };
            if is_wanted {
                wanted.push(name);
            }
        }
        Ok(wanted)
    }

    fn own_entry(&self, seq: i64) -> Result<Option<Entry>> {
        let mut query = self.db.prepare_cached(
            "SELECT coalesce(number, 0), device, entries FROM batch
             WHERE device = ?1 AND last_seq >= ?2 ORDER BY last_seq LIMIT 1",
        )?;
        let mut found = None;
        for batch in query.query_map([self.device.0, seq], batch_from)? {
            let entries = batch?.entries.entries()?.into_iter();
            found = entries
                .map(|(entry, _)| entry)
                .find(|entry| entry.seq == seq);
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
        let own = self.device.0.to_be_bytes();
        let (waiting, received) = self
            .db
            .prepare_cached(
                "SELECT count(*) FILTER (WHERE c.received_at = 0), count(*) FILTER (WHERE c.received_at > 0)
                 FROM photo p JOIN picture c ON c.sha256 = p.sha256
                 WHERE p.is_shown = 1 AND substr(p.taken_stamp, 9) = ?1",
            )?
            .query_one([own.as_slice()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Counts {
            photos_waiting: waiting,
            photos_received: received,
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
