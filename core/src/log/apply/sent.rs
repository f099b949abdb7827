//! Which of the office's commits brought what was written on this phone.

use std::cell::RefCell;
use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use crate::log::hlc::Hlc;

/// What one transaction has asked for: the last time that a commit brought, with the earliest that was looked up and
/// the commit's number. A commit brings everything between the two.
#[derive(Debug, Default)]
pub(super) struct Sent(RefCell<BTreeMap<i64, (i64, i64)>>);

impl Sent {
    /// The commit of what was written here at `at`; 0 when the office does not have it yet.
    pub fn number_of(&self, db: &Connection, at: Hlc) -> rusqlite::Result<i64> {
        let mut known = self.0.borrow_mut();
        if let Some((_, (earliest, number))) = known.range(at.0..).next()
            && *earliest <= at.0
        {
            return Ok(*number);
        }
        let found: Option<(i64, i64)> = db
            .prepare_cached(
                "SELECT last_at, number FROM sent WHERE last_at >= ?1 ORDER BY last_at LIMIT 1",
            )?
            .query_row([at.0], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (last_at, number) = found.unwrap_or((i64::MAX, 0));
        known.insert(last_at, (at.0, number));
        Ok(number)
    }
}
