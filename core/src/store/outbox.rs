//! What has gone to the office and what has come from it: receipts, refusals, positions, scope.

use std::collections::BTreeSet;

use rusqlite::params;

use crate::domain::id::Id;
use crate::error::Result;
use crate::log::Entry;

use super::history::{ENTRY, HistoryRow, history_from};
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
    /// Pictures the office has, of those taken here.
    pub photos_received: u32,
    /// Pictures it does not have yet.
    pub photos_waiting: u32,
    /// When the office last gave a receipt, in milliseconds since 1970; 0 for never.
    pub received_at: i64,
}

impl Store {
    /// Own entries after the last receipt, oldest first, at most `limit`.
    pub fn entries_to_send(&self, limit: u32) -> Result<Vec<Entry>> {
        let mut query = self.db.prepare_cached(&format!(
            "{ENTRY} WHERE device = ?1 AND seq > (SELECT received_seq FROM replica) ORDER BY seq LIMIT ?2"
        ))?;
        let rows = query.query_map(params![self.device.0, limit], |row| {
            Ok(history_from(row)?.entry)
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The office has our entries up to `seq`, except the `refused` ones.
    pub fn note_receipt(&mut self, seq: i64, refused: &[(i64, String)]) -> Result<()> {
        let (now, device) = (self.now(), self.device.0);
        let tx = self.db.transaction()?;
        tx.prepare_cached(
            "UPDATE replica SET received_seq = max(received_seq, min(?1, last_seq)), received_at = ?2",
        )?
        .execute([seq, now])?;
        for (seq, reason) in refused {
            tx.prepare_cached(
                "INSERT OR REPLACE INTO refused (device, seq, reason) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![device, seq, reason])?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Everything the office did not take, oldest first.
    pub fn refused(&self) -> Result<Vec<RefusedEntry>> {
        let mut query = self.db.prepare_cached(
            "SELECT e.device, e.seq, e.at, e.seen, e.author, e.subject, e.kind, e.payload, e.position,
             r.reason FROM refused r JOIN entry e ON e.device = r.device AND e.seq = r.seq
             WHERE e.device = ?1 ORDER BY e.seq",
        )?;
        let rows = query.query_map([self.device.0], |row| {
            Ok(RefusedEntry {
                entry: history_from(row)?.entry,
                reason: row.get(9)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
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

    /// At the office: the newest position.
    pub fn last_position(&self) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached(
                "SELECT coalesce(max(position), 0) FROM entry WHERE position IS NOT NULL",
            )?
            .query_one([], |row| row.get(0))?)
    }

    /// At the office: entries after `cursor`, in order of position, at most `limit`.
    pub fn entries_after(&self, cursor: i64, limit: u32) -> Result<Vec<HistoryRow>> {
        let mut query = self.db.prepare_cached(&format!(
            "{ENTRY} WHERE position > ?1 ORDER BY position LIMIT ?2"
        ))?;
        let rows = query.query_map(params![cursor, limit], history_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// At the office: gives every entry without a position its place, in the order they were stored. Runs
    /// in the transaction that stores them, so positions follow the order of commits.
    pub(super) fn give_positions(&mut self) -> Result<()> {
        self.db().execute_batch(
            "UPDATE entry SET position = n.place FROM (
                SELECT device, seq, row_number() OVER (ORDER BY at, device, seq)
                  + (SELECT coalesce(max(position), 0) FROM entry WHERE position IS NOT NULL) AS place
                FROM entry WHERE position IS NULL) AS n
             WHERE entry.device = n.device AND entry.seq = n.seq",
        )?;
        Ok(())
    }

    /// On a phone: everything up to `position` is here, `entered` subjects whole.
    pub fn note_pulled(&mut self, position: i64, entered: &[Id]) -> Result<()> {
        self.db()
            .prepare_cached("UPDATE replica SET cursor = max(cursor, ?1)")?
            .execute([position])?;
        for subject in entered {
            self.db()
                .prepare_cached("INSERT OR IGNORE INTO held (subject) VALUES (?1)")?
                .execute([subject])?;
        }
        Ok(())
    }

    /// On a phone: the subject left the person's scope. What came from the office goes; what was written
    /// here and has no receipt stays in the log until it has one.
    pub fn forget(&mut self, subject: Id) -> Result<()> {
        for sql in [
            "DELETE FROM held WHERE subject = ?1",
            "DELETE FROM entry WHERE subject = ?1
             AND (device <> (SELECT device FROM replica) OR seq <= (SELECT received_seq FROM replica))",
            "DELETE FROM picture WHERE received_at > 0
             AND sha256 IN (SELECT sha256 FROM photo WHERE visit = ?1)",
            "DELETE FROM photo WHERE visit = ?1",
            "DELETE FROM finding_grade WHERE finding IN (SELECT id FROM finding WHERE visit = ?1)",
            "DELETE FROM note WHERE finding IN (SELECT id FROM finding WHERE visit = ?1)",
            "DELETE FROM finding WHERE visit = ?1",
            "DELETE FROM answer WHERE visit = ?1",
            "DELETE FROM visit_person WHERE visit = ?1",
            "DELETE FROM visit WHERE id = ?1",
            "DELETE FROM tenancy WHERE id = ?1",
        ] {
            self.db().prepare_cached(sql)?.execute([subject])?;
        }
        Ok(())
    }
}
