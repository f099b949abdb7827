//! Queries: advice that was given, and how it went.

use crate::domain::advice::AdviceOutcome;
use crate::domain::id::Id;
use crate::domain::season::Season;
use crate::error::Result;
use crate::log::entry::stamp_millis;

use super::Store;

/// A piece of advice that was given on a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAdvice {
    /// Its id in `content/advice`.
    pub advice: String,
    /// The topic of the checklist it belongs to.
    pub topic: String,
    /// The season it was given in; none for one that this version does not know.
    pub season: Option<Season>,
    /// The finding it was given about.
    pub finding: Option<Id>,
    /// Who gave it.
    pub author: Id,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// How advice of the visit before went, as it was told on this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldAdvice {
    /// Its id in `content/advice`.
    pub advice: String,
    /// The topic of the checklist it belongs to.
    pub topic: String,
    /// How it went.
    pub outcome: AdviceOutcome,
    /// Who asked.
    pub author: Id,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

impl Store {
    /// What was given on a visit, in the order it was given.
    pub fn advice_given(&self, visit: Id) -> Result<Vec<GivenAdvice>> {
        let mut query = self.db.prepare_cached(
            "SELECT advice, topic, season, finding, author, given_stamp FROM advice
             WHERE visit = ?1 AND is_given = 1 ORDER BY given_stamp",
        )?;
        let rows = query.query_map([visit], |row| {
            Ok(GivenAdvice {
                advice: row.get(0)?,
                topic: row.get(1)?,
                season: Season::from_code(row.get_ref(2)?.as_str()?),
                finding: Id::from_slice(row.get_ref(3)?.as_blob()?),
                author: row.get(4)?,
                at: stamp_millis(row.get_ref(5)?.as_blob()?),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What was told on a visit of how earlier advice went, in the order it was told.
    pub fn advice_told(&self, visit: Id) -> Result<Vec<ToldAdvice>> {
        let mut query = self.db.prepare_cached(
            "SELECT advice, told_topic, outcome, told_author, told_stamp FROM advice
             WHERE visit = ?1 AND outcome <> '' ORDER BY told_stamp",
        )?;
        let rows = query.query_map([visit], |row| {
            // An outcome from a newer app is kept in its row and left out here.
            let Some(outcome) = AdviceOutcome::from_code(row.get_ref(2)?.as_str()?) else {
                return Ok(None);
            };
            Ok(Some(ToldAdvice {
                advice: row.get(0)?,
                topic: row.get(1)?,
                outcome,
                author: row.get(3)?,
                at: stamp_millis(row.get_ref(4)?.as_blob()?),
            }))
        })?;
        let known = rows.filter_map(rusqlite::Result::transpose);
        Ok(known.collect::<rusqlite::Result<_>>()?)
    }
}
