//! A row of `answer`.

use rusqlite::{Connection, params};

use crate::domain::id::Id;
use crate::log::Mark;

use super::{Columns, Row, mark_column};

/// The answer to one question of a visit.
#[derive(Default)]
pub struct AnswerRow {
    /// As [`crate::domain::visit::Answer::kind`] has it; empty: taken back.
    pub kind: String,
    /// As [`crate::domain::visit::Answer::value`] has it.
    pub value: String,
    /// Who set it, and what they had seen.
    pub mark: Option<Mark>,
}

impl Row for AnswerRow {
    type Part = String;

    fn load(db: &Connection, visit: Id) -> rusqlite::Result<Vec<(String, Self)>> {
        let mut query = db.prepare_cached(
            "SELECT question, kind, value, mark FROM answer WHERE visit = ?1 ORDER BY question",
        )?;
        let rows = query.query_map([visit], |row| {
            let mut columns = Columns::of(row);
            let question = columns.value()?;
            let answer = Self {
                kind: columns.value()?,
                value: columns.value()?,
                mark: columns.mark()?,
            };
            Ok((question, answer))
        })?;
        rows.collect()
    }

    fn save(&self, db: &Connection, visit: Id, question: &String) -> rusqlite::Result<()> {
        db.prepare_cached(
            "INSERT INTO answer (visit, question, kind, value, mark) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (visit, question) DO UPDATE SET kind = excluded.kind, value = excluded.value,
             mark = excluded.mark",
        )?
        .execute(params![visit, question, self.kind, self.value, mark_column(&self.mark)])?;
        Ok(())
    }
}
