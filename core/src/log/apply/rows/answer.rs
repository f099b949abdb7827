//! The answers of a visit: one row of `answers`.

use std::borrow::Cow;

use rusqlite::{Connection, OptionalExtension, Statement, params};

use crate::domain::id::Id;
use crate::domain::visit::Answer;
use crate::log::Mark;
use crate::log::packed::Answers;

use super::{Held, Row};

/// The answer to one question of a visit.
#[derive(Default)]
pub struct AnswerRow {
    /// As [`crate::domain::visit::Answer::kind`] has it; empty: taken back.
    pub kind: Cow<'static, str>,
    /// As [`crate::domain::visit::Answer::value`] has it.
    pub value: String,
    /// Who set it, and what they had seen.
    pub mark: Option<Mark>,
}

/// A kind, without a copy where this version knows it.
fn known(kind: &str) -> Cow<'static, str> {
    let named = Answer::from_parts(kind, "").map(|answer| answer.kind());
    named.map_or_else(|| kind.to_owned().into(), Cow::Borrowed)
}

impl Row for AnswerRow {
    type Part = String;

    const LIKELY: usize = 48;
    const OWNER: (&'static str, &'static str) = ("answers", "visit");
    const SAVE: &'static str = "INSERT INTO answers (visit, answers) VALUES (?1, ?2)
        ON CONFLICT (visit) DO UPDATE SET answers = excluded.answers";

    fn load(db: &Connection, visit: Id) -> rusqlite::Result<Vec<(String, Self)>> {
        let answers = |blob: &[u8]| {
            Answers::read(blob, |question, kind, value, mark| {
                let row = Self {
                    kind: known(kind),
                    value: value.to_owned(),
                    mark: Some(mark),
                };
                (question.to_owned(), row)
            })
        };
        let found = db
            .prepare_cached("SELECT answers FROM answers WHERE visit = ?1")?
            .query_row([visit], |row| answers(row.get_ref(0)?.as_blob()?))
            .optional()?;
        Ok(found.unwrap_or_default())
    }

    fn save(
        insert: &mut Statement<'_>,
        _: &Connection,
        visit: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        let set = rows.iter().filter_map(|Held { part, row, .. }| {
            row.mark
                .map(|mark| (&**part, &*row.kind, &*row.value, mark))
        });
        insert.execute(params![visit, Answers::pack(set)])?;
        Ok(())
    }
}
