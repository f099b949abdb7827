//! A row of `signature`: what one person took down of a visit's summary.

use rusqlite::{Connection, Statement, params};

use crate::domain::id::Id;
use crate::log::Stamp;

use super::{Columns, Held, Row, changed, stamp_column};

/// The whole row is one value: its last word wins.
#[derive(Default)]
pub struct SignatureRow {
    said: String,
    summary: String,
    stamp: Option<Stamp>,
}

impl SignatureRow {
    /// Says it anew, unless something later was said.
    pub fn say(&mut self, stamp: Stamp, said: String, summary: &str) {
        if Some(stamp) > self.stamp {
            self.stamp = Some(stamp);
            self.said = said;
            summary.clone_into(&mut self.summary);
        }
    }
}

impl Row for SignatureRow {
    /// What, and by whom.
    type Part = (String, Id);

    const LIKELY: usize = 2;
    const OWNER: (&'static str, &'static str) = ("signature", "visit");
    const SAVE: &'static str = "INSERT INTO signature (visit, what, author, said, summary, stamp) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (visit, what, author) DO UPDATE SET said = excluded.said, summary = excluded.summary,
        stamp = excluded.stamp";

    fn load(db: &Connection, visit: Id) -> rusqlite::Result<Vec<((String, Id), Self)>> {
        let mut query = db.prepare_cached(
            "SELECT what, author, said, summary, stamp FROM signature WHERE visit = ?1 ORDER BY what, author",
        )?;
        let rows = query.query_map([visit], |row| {
            let mut columns = Columns::of(row);
            let part = (columns.value()?, columns.value()?);
            let row = Self {
                said: columns.value()?,
                summary: columns.value()?,
                stamp: columns.stamp()?,
            };
            Ok((part, row))
        })?;
        rows.collect()
    }

    fn save(
        insert: &mut Statement<'_>,
        _: &Connection,
        visit: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        changed(rows).try_for_each(|held| held.row.write(insert, visit, &held.part))
    }
}

impl SignatureRow {
    fn write(
        &self,
        insert: &mut Statement<'_>,
        visit: Id,
        (what, author): &(String, Id),
    ) -> rusqlite::Result<()> {
        insert.execute(params![
            visit,
            what,
            author,
            self.said,
            self.summary,
            stamp_column(&self.stamp),
        ])?;
        Ok(())
    }
}
