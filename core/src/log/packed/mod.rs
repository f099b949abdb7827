//! Rows of the tables that are only ever read and written together, in one blob: the answers of a visit, what
//! people say of a finding, what stands beside other values in a visit. One row instead of forty is read and
//! written in a tenth of the time, and its marks name each person and device once.
//!
//! The same rows are always the same bytes, so that tables of two replicas can be compared.

mod answers;
mod beside;
mod marks;
mod voices;

pub use answers::Answers;
pub use beside::Beside;
pub use voices::{Said, Voices};

use rusqlite::types::Type;
use serde::{Deserialize, Serialize};

use marks::Marks;

/// The first byte of every blob.
const FORMAT: u8 = 1;

/// As a column keeps it, in about so many bytes.
fn pack<T: Serialize>(rows: &T, likely: usize) -> Vec<u8> {
    // Serialising these types into memory cannot fail; an empty blob would be refused when read.
    let mut blob = Vec::with_capacity(likely);
    blob.push(FORMAT);
    postcard::to_extend(rows, blob).unwrap_or_default()
}

fn unpack<'a, T: Deserialize<'a>>(blob: &'a [u8]) -> rusqlite::Result<T> {
    match blob {
        [FORMAT, rows @ ..] => postcard::from_bytes(rows).map_err(|_| broken()),
        _ => Err(broken()),
    }
}

fn broken() -> rusqlite::Error {
    let what = crate::Error::Malformed("rows in one blob cannot be read");
    rusqlite::Error::FromSqlConversionFailure(0, Type::Blob, Box::new(what))
}
