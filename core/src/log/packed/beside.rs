//! Values of one subject's fields that stand beside a later one, since its writer had not seen them.

use serde::{Deserialize, Serialize};

use crate::log::Mark;

use super::{Marks, pack, unpack};

/// Bytes of one value with its mark.
const LIKELY: usize = 128;

/// Field, kind and payload of each, in the order of fields and marks.
#[derive(Serialize, Deserialize)]
pub struct Beside<'a> {
    #[serde(borrow)]
    values: Vec<(&'a str, &'a str, &'a [u8])>,
    marks: Marks,
}

impl<'a> Beside<'a> {
    /// As a column keeps them.
    pub fn pack(rows: impl Iterator<Item = (&'a str, &'a str, &'a [u8], Mark)> + Clone) -> Vec<u8> {
        let marks = Marks::of(rows.clone().map(|(.., mark)| mark));
        let values = rows.map(|(field, kind, payload, _)| (field, kind, payload));
        let values: Vec<_> = values.collect();
        let likely = values.len() * LIKELY;
        pack(&Self { values, marks }, likely)
    }

    /// Each row of the blob, made into what the reader wants.
    pub fn read<T>(
        blob: &'a [u8],
        row_of: impl Fn(&'a str, &'a str, &'a [u8], Mark) -> T,
    ) -> rusqlite::Result<Vec<T>> {
        let packed: Self = unpack(blob)?;
        let marks = packed.marks.read(packed.values.len())?;
        let rows = packed.values.into_iter().zip(marks);
        Ok(rows
            .map(|((field, kind, payload), mark)| row_of(field, kind, payload, mark))
            .collect())
    }
}
