//! A row of `photo_mark`.

use rusqlite::{Connection, Statement, params};

use crate::domain::change::PhotoMarked;
use crate::domain::id::Id;
use crate::domain::mark::Shape;
use crate::log::Stamp;

use super::{Columns, Held, Row, id_column, only, stamp_column};

/// What one person drew on a photo. The whole row is one value: its last word wins.
#[derive(Default)]
pub struct PhotoMarkRow {
    photo: Option<Id>,
    visit: Option<Id>,
    author: Option<Id>,
    shape: String,
    stamp: Option<Stamp>,
}

impl PhotoMarkRow {
    /// Says it anew, unless something later was said.
    pub fn say(&mut self, stamp: Stamp, visit: Id, author: Id, drawn: &PhotoMarked) {
        if Some(stamp) > self.stamp {
            *self = Self {
                photo: Some(drawn.photo),
                visit: Some(visit),
                author: Some(author),
                shape: drawn
                    .shape
                    .as_ref()
                    .map_or_else(String::new, Shape::to_string),
                stamp: Some(stamp),
            };
        }
    }
}

impl Row for PhotoMarkRow {
    type Part = ();

    const LIKELY: usize = 1;
    const OWNER: (&'static str, &'static str) = ("photo_mark", "id");
    const SAVE: &'static str = "INSERT INTO photo_mark (id, photo, visit, author, shape, stamp) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (id) DO UPDATE SET photo = excluded.photo, visit = excluded.visit,
        author = excluded.author, shape = excluded.shape, stamp = excluded.stamp";

    fn load(db: &Connection, mark: Id) -> rusqlite::Result<Vec<((), Self)>> {
        let mut query = db.prepare_cached(
            "SELECT photo, visit, author, shape, stamp FROM photo_mark WHERE id = ?1",
        )?;
        let rows = query.query_map([mark], |row| {
            let mut columns = Columns::of(row);
            let row = Self {
                photo: columns.id()?,
                visit: columns.id()?,
                author: columns.id()?,
                shape: columns.value()?,
                stamp: columns.stamp()?,
            };
            Ok(((), row))
        })?;
        rows.collect()
    }

    fn save(
        insert: &mut Statement<'_>,
        _: &Connection,
        mark: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        only(rows).map_or(Ok(()), |row| row.write(insert, mark))
    }
}

impl PhotoMarkRow {
    fn write(&self, insert: &mut Statement<'_>, mark: Id) -> rusqlite::Result<()> {
        insert.execute(params![
            mark,
            id_column(&self.photo),
            id_column(&self.visit),
            id_column(&self.author),
            self.shape,
            stamp_column(&self.stamp),
        ])?;
        Ok(())
    }
}
