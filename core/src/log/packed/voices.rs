//! What people say of one finding: everyone their own grade and their own note.

use serde::{Deserialize, Serialize};

use crate::domain::id::Id;
use crate::log::Stamp;

use super::{pack, unpack};

/// What one person said, and when. Empty words were taken back.
pub type Said<'a> = (Id, Stamp, &'a str);

/// Bytes of a grade and a short note.
const LIKELY: usize = 256;

/// Grades (their codes) and notes, each in the order of people.
#[derive(Default, Serialize, Deserialize)]
pub struct Voices<'a> {
    /// What each graded it.
    #[serde(borrow)]
    pub grades: Vec<Said<'a>>,
    /// What each wrote.
    #[serde(borrow)]
    pub notes: Vec<Said<'a>>,
}

impl<'a> Voices<'a> {
    /// As a column keeps them.
    pub fn pack(&self) -> Vec<u8> {
        pack(self, LIKELY)
    }

    /// From a column; empty for nobody.
    pub fn read(blob: &'a [u8]) -> rusqlite::Result<Self> {
        if blob.is_empty() {
            return Ok(Self::default());
        }
        unpack(blob)
    }
}
