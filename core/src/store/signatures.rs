//! Queries: what was said of a visit's summary.

use crate::domain::id::Id;
use crate::domain::signature::{Party, Signing};
use crate::error::Result;
use crate::log::entry::stamp_millis;

use super::Store;

/// What one party said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureRow {
    /// Who signs.
    pub party: Party,
    /// Who held the phone; of a worker the signer.
    pub author: Id,
    /// How.
    pub signing: Signing,
    /// The hash of the summary that was read.
    pub summary: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// What somebody disagrees with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DisputeRow {
    /// Who took it down.
    pub author: Id,
    /// In words.
    pub words: String,
    /// The hash of the summary that it is about.
    pub summary: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

impl Store {
    /// The signatures of a visit, or why there are none: the tenant's first, each party's newest last.
    pub fn signatures(&self, visit: Id) -> Result<Vec<SignatureRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT what, author, said, summary, stamp FROM signature
             WHERE visit = ?1 AND what <> 'dispute' AND said <> '' ORDER BY what, stamp",
        )?;
        let rows = query.query_map([visit], |row| {
            // What a newer app said in another way is in the log, and shown after the upgrade.
            let party = Party::from_code(row.get_ref(0)?.as_str()?);
            let signing = row.get_ref(2)?.as_str()?.parse().ok();
            let (Some(party), Some(signing)) = (party, signing) else {
                return Ok(None);
            };
            Ok(Some(SignatureRow {
                party,
                author: row.get(1)?,
                signing,
                summary: row.get(3)?,
                at: stamp_millis(row.get_ref(4)?.as_blob()?),
            }))
        })?;
        let known = rows.filter_map(rusqlite::Result::transpose);
        Ok(known.collect::<rusqlite::Result<_>>()?)
    }

    /// What is disagreed with, in the order it was said.
    pub fn disputes(&self, visit: Id) -> Result<Vec<DisputeRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT author, said, summary, stamp FROM signature
             WHERE visit = ?1 AND what = 'dispute' AND said <> '' ORDER BY stamp",
        )?;
        let rows = query.query_map([visit], |row| {
            Ok(DisputeRow {
                author: row.get(0)?,
                words: row.get(1)?,
                summary: row.get(2)?,
                at: stamp_millis(row.get_ref(3)?.as_blob()?),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
