//! The values of a subject that stand beside others: one row of `overlap`.

use rusqlite::{Connection, OptionalExtension, Statement, params};

use crate::domain::id::Id;
use crate::log::Mark;
use crate::log::packed::Beside;

use super::{Held, Row};

/// One value that stands beside a later one; gone when it has no kind.
#[derive(Default)]
pub struct BesideRow {
    /// Who set it.
    pub mark: Option<Mark>,
    /// The change that would set it again.
    pub kind: String,
    /// Its payload.
    pub payload: Vec<u8>,
}

impl BesideRow {
    /// Whether it still stands there.
    pub fn is_there(&self) -> bool {
        !self.kind.is_empty()
    }
}

/// Its field, and its mark as it sorts.
pub type Place = (String, Vec<u8>);

impl Row for BesideRow {
    type Part = Place;

    const LIKELY: usize = 4;
    const OWNER: (&'static str, &'static str) = ("overlap", "subject");
    const SAVE: &'static str = "INSERT INTO overlap (subject, kept, beside) VALUES (?1, ?2, ?3)
        ON CONFLICT (subject) DO UPDATE SET kept = excluded.kept, beside = excluded.beside";

    fn load(db: &Connection, subject: Id) -> rusqlite::Result<Vec<(Place, Self)>> {
        let values = |blob: &[u8]| {
            Beside::read(blob, |field, kind, payload, mark| {
                let place = (field.to_owned(), mark.to_bytes().to_vec());
                let (mark, kind, payload) = (Some(mark), kind.to_owned(), payload.to_vec());
                (
                    place,
                    Self {
                        mark,
                        kind,
                        payload,
                    },
                )
            })
        };
        let found = db
            .prepare_cached("SELECT beside FROM overlap WHERE subject = ?1")?
            .query_row([subject], |row| values(row.get_ref(0)?.as_blob()?))
            .optional()?;
        Ok(found.unwrap_or_default())
    }

    fn save(
        insert: &mut Statement<'_>,
        db: &Connection,
        subject: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        let kept = rows.iter().filter(|held| held.row.is_there());
        let count = i64::try_from(kept.clone().count()).unwrap_or(i64::MAX);
        if count == 0 {
            db.prepare_cached("DELETE FROM overlap WHERE subject = ?1")?
                .execute([subject])?;
            return Ok(());
        }
        let values = kept.filter_map(|Held { part, row, .. }| {
            let mark = row.mark?;
            Some((&*part.0, &*row.kind, &*row.payload, mark))
        });
        insert.execute(params![subject, count, Beside::pack(values)])?;
        Ok(())
    }
}
