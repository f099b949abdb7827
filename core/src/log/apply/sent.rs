//! Which of the office's commits brought what was written on this phone.

use std::cell::OnceCell;

use rusqlite::Connection;

use crate::log::hlc::Hlc;

/// Read once a transaction, and only when an entry meets a value that was written here.
#[derive(Debug, Default)]
pub(super) struct Sent(OnceCell<Vec<(i64, i64)>>);

impl Sent {
    /// The commit of what was written here at `at`; 0 when the office does not have it yet.
    pub fn number_of(&self, db: &Connection, at: Hlc) -> rusqlite::Result<i64> {
        let known = match self.0.get() {
            Some(known) => known,
            None => {
                let read = read(db)?;
                self.0.get_or_init(|| read)
            }
        };
        let place = known.partition_point(|(last_at, _)| *last_at < at.0);
        Ok(known.get(place).map_or(0, |(_, number)| *number))
    }
}

/// The last hybrid time that each commit brought, in order.
fn read(db: &Connection) -> rusqlite::Result<Vec<(i64, i64)>> {
    let mut query = db.prepare_cached(
        "SELECT max(last_at), number FROM batch
         WHERE number IS NOT NULL AND device = (SELECT device FROM replica)
         GROUP BY number ORDER BY 1",
    )?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}
