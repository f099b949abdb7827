//! On a phone: what the office gives and takes away. Subjects that come into scope, subjects that leave it, and
//! another log after the office was restored.

use std::collections::BTreeSet;

use rusqlite::params;

use crate::domain::id::Id;
use crate::error::Result;
use crate::log::{Batch, Entry};

use super::Writer;
use super::batches::batch_from;
use super::derived::clear;

impl Writer<'_> {
    /// On a phone: the office's log is not the one that the cursor stands in (it was restored from a backup).
    /// What is here stays on the screens; everything is asked for again, and every picture's receipt too.
    pub fn start_over(&mut self) -> Result<()> {
        self.db().execute_batch(
            "UPDATE replica SET cursor = 0, cursor_chain = x''; DELETE FROM held; DELETE FROM sent;
             UPDATE picture SET received_at = 0 WHERE jpeg <> x''",
        )?;
        Ok(())
    }

    /// On a phone: everything up to commit `number` is here.
    pub fn note_pulled(&mut self, number: i64, chain: &[u8]) -> Result<()> {
        self.db()
            .prepare_cached("UPDATE replica SET cursor = ?1, cursor_chain = ?2 WHERE cursor <= ?1")?
            .execute(params![number, chain])?;
        Ok(())
    }

    /// On a phone: the office gives `subject` whole. What stood here makes room for it; what was written here
    /// and has no receipt is put on top again.
    pub fn enter(&mut self, subject: Id, entries: &[(Entry, i64)]) -> Result<()> {
        if self.tables.has_unsaved(subject) {
            self.save_tables()?;
        }
        let is_known = self
            .db()
            .prepare_cached(
                "SELECT 1 FROM visit WHERE id = ?1 UNION ALL SELECT 1 FROM tenancy WHERE id = ?1
                 UNION ALL SELECT 1 FROM batch_subject WHERE subject = ?1",
            )?
            .exists([subject])?;
        let unsent = if is_known {
            self.save_tables()?;
            self.clear(subject)?;
            self.unsent_of(subject)?
        } else {
            Vec::new()
        };
        for (entry, number) in entries {
            self.receive(entry, *number)?;
        }
        for entry in &unsent {
            self.apply_own(entry)?;
        }
        self.db()
            .prepare_cached("INSERT OR IGNORE INTO held (subject) VALUES (?1)")?
            .execute([subject])?;
        Ok(())
    }

    fn unsent_of(&self, subject: Id) -> Result<Vec<Entry>> {
        let mut query = self.db().prepare_cached(
            "SELECT coalesce(b.number, 0), b.device, b.entries FROM batch_subject s JOIN batch b ON b.id = s.batch
             WHERE s.subject = ?1 AND b.device = ?2 AND b.last_seq > (SELECT received_seq FROM replica)
             ORDER BY b.id",
        )?;
        let mut entries = Vec::new();
        for batch in query.query_map(params![subject, self.device.0], batch_from)? {
            let all = batch?.entries.without_numbers()?.into_iter();
            entries.extend(all.filter(|entry| entry.subject == subject));
        }
        Ok(entries)
    }

    /// On a phone: subjects left the person's scope. What came from the office goes; what was written here and has
    /// no receipt stays in the log until it has one.
    pub fn forget(&mut self, subjects: &BTreeSet<Id>) -> Result<()> {
        if subjects.is_empty() {
            return Ok(());
        }
        self.save_tables()?;
        self.forget_batches(subjects)?;
        for subject in subjects {
            self.db()
                .prepare_cached("DELETE FROM held WHERE subject = ?1")?
                .execute([subject])?;
            self.db()
                .prepare_cached(
                    "DELETE FROM picture WHERE received_at > 0
                     AND sha256 IN (SELECT sha256 FROM photo WHERE visit = ?1)
                     AND NOT EXISTS (SELECT 1 FROM photo WHERE sha256 = picture.sha256 AND visit <> ?1)",
                )?
                .execute([subject])?;
            self.clear(*subject)?;
        }
        Ok(())
    }

    fn clear(&mut self, subject: Id) -> Result<()> {
        self.has_cleared = true;
        clear(self.db(), subject)
    }

    /// A batch that several of them are in is rewritten once.
    fn forget_batches(&mut self, subjects: &BTreeSet<Id>) -> Result<()> {
        let received: i64 = self
            .db()
            .prepare_cached("SELECT received_seq FROM replica")?
            .query_one([], |row| row.get(0))?;
        let refused = self.refused_of_own()?;
        // What the office refused is nowhere else: it stays, with its reason.
        let waits = |entry: &Entry| {
            entry.device == self.device && (entry.seq > received || refused.contains(&entry.seq))
        };
        for id in self.batches_of(subjects)? {
            let batch: Vec<u8> = self
                .db()
                .prepare_cached("SELECT entries FROM batch WHERE id = ?1")?
                .query_one([id], |row| row.get(0))?;
            let all = Batch::from_bytes(batch).without_numbers()?;
            let (kept, gone): (Vec<Entry>, Vec<Entry>) = all
                .into_iter()
                .partition(|entry| !subjects.contains(&entry.subject) || waits(entry));
            if !gone.is_empty() {
                self.shorten(id, &kept, &gone)?;
            }
        }
        Ok(())
    }

    fn batches_of(&self, subjects: &BTreeSet<Id>) -> Result<BTreeSet<i64>> {
        let mut query = self
            .db()
            .prepare_cached("SELECT batch FROM batch_subject WHERE subject = ?1")?;
        let mut batches = BTreeSet::new();
        for subject in subjects {
            for batch in query.query_map([subject], |row| row.get(0))? {
                batches.insert(batch?);
            }
        }
        Ok(batches)
    }

    fn refused_of_own(&self) -> Result<BTreeSet<i64>> {
        let mut query = self
            .db()
            .prepare_cached("SELECT seq FROM refused WHERE device = ?1")?;
        let rows = query.query_map([self.device.0], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn shorten(&self, id: i64, kept: &[Entry], gone: &[Entry]) -> Result<()> {
        if kept.is_empty() {
            self.db().execute("DELETE FROM batch WHERE id = ?1", [id])?;
            self.db()
                .execute("DELETE FROM batch_subject WHERE batch = ?1", [id])?;
            return Ok(());
        }
        let batch = Batch::of(kept);
        self.db().execute(
            "UPDATE batch SET entries = ?2 WHERE id = ?1",
            params![id, batch.as_bytes()],
        )?;
        let stay: BTreeSet<Id> = kept.iter().map(|entry| entry.subject).collect();
        let left: BTreeSet<Id> = gone.iter().map(|entry| entry.subject).collect();
        for subject in left.difference(&stay) {
            self.db()
                .prepare_cached("DELETE FROM batch_subject WHERE batch = ?1 AND subject = ?2")?
                .execute(params![id, subject])?;
        }
        Ok(())
    }
}
