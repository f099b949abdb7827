//! Queries: answers.

use crate::domain::id::Id;
use crate::domain::visit::Answer;
use crate::error::Result;
use crate::log::entry::stamp_millis;

use super::Store;

/// One answer that stands.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerRow {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Answer,
    /// Who gave it.
    pub author: Id,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

impl Store {
    /// The answers of a visit, by question.
    pub fn answers(&self, visit: Id) -> Result<Vec<AnswerRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT question, kind, value, author, stamp FROM answer
             WHERE visit = ?1 AND kind <> '' ORDER BY question",
        )?;
        let rows = query.query_map([visit], |row| {
            let (kind, value): (String, String) = (row.get(1)?, row.get(2)?);
            let stamp: Vec<u8> = row.get(4)?;
            let answer = Answer::from_parts(&kind, &value);
            Ok((row.get(0)?, answer, row.get(3)?, stamp_millis(&stamp)))
        })?;
        // A kind of answer from a newer app is kept in its row and left out here.
        let known = rows.filter_map(|row| match row {
            Ok((question, answer, author, at)) => answer.map(|answer| {
                Ok(AnswerRow {
                    question,
                    answer,
                    author,
                    at,
                })
            }),
            Err(error) => Some(Err(error)),
        });
        Ok(known.collect::<Result<_, rusqlite::Error>>()?)
    }
}
