//! Schema 1 kept a row an entry. Its log becomes batches, and the tables are made from it again.

use rusqlite::Row;

use crate::domain::change::Change;
use crate::domain::id::DeviceId;
use crate::error::Result;
use crate::log::apply::close_all;
use crate::log::batch::BATCH_LIMIT;
use crate::log::{Entry, Hlc};

use super::Store;
use super::taking::Pushed;
use super::transaction::Durable;

impl Store {
    /// Does it in one transaction, so a phone that dies on the way does it again from the start.
    pub(super) fn carry_over(&mut self) -> Result<()> {
        let mut old = self.db.prepare(
            "SELECT 1 FROM sqlite_schema WHERE name = 'entry_before_batches' AND type = 'table'",
        )?;
        if !old.exists([])? {
            return Ok(());
        }
        drop(old);
        // Only at the office do a replica's own entries have positions.
        self.is_office = self
            .db
            .prepare(
                "SELECT 1 FROM entry_before_batches
                 WHERE position IS NOT NULL AND device = (SELECT device FROM replica)",
            )?
            .exists([])?;
        let own = self.device;
        let mut writer = self.writer(Durable::AtOnce, None)?;
        let entries: Vec<Entry> = writer
            .tx
            .prepare(
                "SELECT device, seq, at, author, subject, kind, payload FROM entry_before_batches
                 ORDER BY position IS NULL, position, at, device",
            )?
            .query_map([], entry_from)?
            .collect::<Result<_, _>>()?;
        let is_office = writer.office.is_some();
        for run in entries.chunk_by(|a, b| a.device == b.device) {
            for part in run.chunks(BATCH_LIMIT) {
                let device = part[0].device;
                if !is_office && device != own {
                    part.iter().try_for_each(|entry| writer.receive(entry, 0))?;
                    continue;
                }
                // Who wrote before there were commits is taken to have seen all that came before.
                let seen = writer.seen;
                let taken = writer.take(Pushed {
                    device,
                    entries: part
                        .iter()
                        .map(|entry| Entry {
                            seen,
                            ..entry.clone()
                        })
                        .collect(),
                    bytes: 0,
                    refused: Vec::new(),
                    last_seq: part[part.len() - 1].seq,
                    as_sent: None,
                })?;
                if let Some((number, entries)) = taken {
                    writer.apply(&entries, number)?;
                }
            }
        }
        writer.tx.execute_batch("DROP TABLE entry_before_batches")?;
        if is_office {
            writer
                .tx
                .execute_batch("UPDATE replica SET is_office = 1")?;
        } else {
            // A phone of schema 1 does not know which commits its colleagues had seen.
            writer.save_tables()?;
            close_all(&writer.tx)?;
        }
        writer.finish()
    }
}

fn entry_from(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let (kind, payload): (String, Vec<u8>) = (row.get(5)?, row.get(6)?);
    Ok(Entry {
        device: DeviceId(row.get(0)?),
        seq: row.get(1)?,
        at: Hlc(row.get(2)?),
        seen: 0,
        author: row.get(3)?,
        subject: row.get(4)?,
        change: Change::from_parts(&kind, &payload),
    })
}
