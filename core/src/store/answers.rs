//! Queries: answers.

use rusqlite::OptionalExtension;

use crate::domain::id::Id;
use crate::domain::visit::Answer;
use crate::error::Result;
use crate::log::Mark;
use crate::log::packed::Answers;

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
        let known = |blob: &[u8]| {
            Answers::read(blob, |question, kind, value, mark| {
                // A kind of answer from a newer app is kept in its row and left out here, as is what was taken back.
                let answer = Answer::from_parts(kind, value)?;
                let (question, author, at) = (question.to_owned(), mark.author, mark.at.millis());
                Some(AnswerRow {
                    question,
                    answer,
                    author,
                    at,
                    mark,
                })
            })
        };
        let found = self
            .db
            .prepare_cached("SELECT answers FROM answers WHERE visit = ?1")?
            .query_row([visit], |row| known(row.get_ref(0)?.as_blob()?))
            .optional()?;
        Ok(found.into_iter().flatten().flatten().collect())
    }
}
