//! The answers of one visit.

use serde::{Deserialize, Serialize};

use crate::log::Mark;

use super::{Marks, pack, unpack};

/// Bytes of one answer with its mark.
const LIKELY: usize = 64;

/// Question, kind and value of each answer, in the order of questions. A kind that is empty was taken back.
#[derive(Serialize, Deserialize)]
pub struct Answers<'a> {
    #[serde(borrow)]
    answers: Vec<(&'a str, &'a str, &'a str)>,
    marks: Marks,
}

impl<'a> Answers<'a> {
    /// As a column keeps them.
    pub fn pack(rows: impl Iterator<Item = (&'a str, &'a str, &'a str, Mark)> + Clone) -> Vec<u8> {
        let marks = Marks::of(rows.clone().map(|(.., mark)| mark));
        let answers = rows.map(|(question, kind, value, _)| (question, kind, value));
        let answers: Vec<_> = answers.collect();
        let likely = answers.len() * LIKELY;
        pack(&Self { answers, marks }, likely)
    }

    /// Each row of the blob, made into what the reader wants.
    pub fn read<T>(
        blob: &'a [u8],
        row_of: impl Fn(&'a str, &'a str, &'a str, Mark) -> T,
    ) -> rusqlite::Result<Vec<T>> {
        let packed: Self = unpack(blob)?;
        let marks = packed.marks.read(packed.answers.len())?;
        let rows = packed.answers.into_iter().zip(marks);
        Ok(rows
            .map(|((question, kind, value), mark)| row_of(question, kind, value, mark))
            .collect())
    }
}
