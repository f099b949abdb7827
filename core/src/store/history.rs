//! Queries: who did what when. The log itself, read.

use rusqlite::Row;

use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id};
use crate::error::Result;
use crate::log::{Entry, Hlc};

use super::Store;

/// One line of history.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    /// The entry.
    pub entry: Entry,
    /// Its place in the office's log, once it has one.
    pub position: Option<i64>,
}

pub(super) const ENTRY: &str =
    "SELECT device, seq, at, seen, author, subject, kind, payload, position FROM entry";

impl Store {
    /// Everything that happened to a subject, oldest first.
    pub fn history(&self, subject: Id) -> Result<Vec<HistoryRow>> {
        let mut query = self
            .db
            .prepare_cached(&format!("{ENTRY} WHERE subject = ?1 ORDER BY at, device"))?;
        let rows = query.query_map([subject], history_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

pub(super) fn history_from(row: &Row<'_>) -> rusqlite::Result<HistoryRow> {
    let (kind, payload): (String, Vec<u8>) = (row.get(6)?, row.get(7)?);
    Ok(HistoryRow {
        entry: Entry {
            device: DeviceId(row.get(0)?),
            seq: row.get(1)?,
            at: Hlc(row.get(2)?),
            seen: row.get(3)?,
            author: row.get(4)?,
            subject: row.get(5)?,
            change: Change::from_parts(&kind, &payload),
        },
        position: row.get(8)?,
    })
}
