//! Queries: answers.

use crate::domain::id::Id;
use crate::domain::visit::Answer;
use crate::error::Result;
use crate::log::Mark;

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
    /// The same in full, and whether another answer stands beside it.
    pub mark: Mark,
}

impl Store {
    /// The answers of a visit, by question.
    pub fn answers(&self, visit: Id) -> Result<Vec<AnswerRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT question, kind, value, mark FROM answer
             WHERE visit = ?1 AND kind <> '' ORDER BY question",
        )?;
        let rows = query.query_map([visit], |row| {
            let (kind, value): (String, String) = (row.get(1)?, row.get(2)?);
            let answer = Answer::from_parts(&kind, &value);
            Ok((row.get(0)?, answer, row.get::<_, Mark>(3)?))
        })?;
        // A kind of answer from a newer app is kept in its row and left out here.
        let known = rows.filter_map(|row| match row {
            Ok((question, answer, mark)) => answer.map(|answer| {
                Ok(AnswerRow {
                    question,
                    answer,
                    author: mark.author,
                    at: mark.at.millis(),
                    mark,
                })
            }),
            Err(error) => Some(Err(error)),
        });
        Ok(known.collect::<Result<_, rusqlite::Error>>()?)
    }
}
