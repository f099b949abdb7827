//! A row of `photo_caption`: what one person wrote under a photo, beside what others wrote.

use rusqlite::{Connection, Statement, params};

use crate::domain::id::Id;
use crate::log::Stamp;

use super::{Columns, Held, Row, changed, id_column, stamp_column};

/// The words of one person under a photo.
#[derive(Default)]
pub struct CaptionRow {
    visit: Option<Id>,
    text: String,
    stamp: Option<Stamp>,
}

impl CaptionRow {
    /// Says it anew, unless something later was said.
    pub fn say(&mut self, stamp: Stamp, visit: Id, words: &str) {
        self.visit.get_or_insert(visit);
        if Some(stamp) > self.stamp {
            self.stamp = Some(stamp);
            words.clone_into(&mut self.text);
        }
    }
}

impl Row for CaptionRow {
    type Part = Id;

    const LIKELY: usize = 1;
    const OWNER: (&'static str, &'static str) = ("photo_caption", "photo");
    const SAVE: &'static str =
        "INSERT INTO photo_caption (photo, author, visit, text, stamp) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (photo, author) DO UPDATE SET text = excluded.text, stamp = excluded.stamp";

    fn load(db: &Connection, photo: Id) -> rusqlite::Result<Vec<(Id, Self)>> {
        let mut query = db.prepare_cached(
            "SELECT author, visit, text, stamp FROM photo_caption WHERE photo = ?1 ORDER BY author",
        )?;
        let rows = query.query_map([photo], |row| {
            let mut columns = Columns::of(row);
            let (author, visit) = (columns.value()?, columns.id()?);
            let (text, stamp) = (columns.value()?, columns.stamp()?);
            Ok((author, Self { visit, text, stamp }))
        })?;
        rows.collect()
    }

    fn save(
        insert: &mut Statement<'_>,
        _: &Connection,
        photo: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        changed(rows).try_for_each(|held| held.row.write(insert, photo, held.part))
    }
}

impl CaptionRow {
    fn write(&self, insert: &mut Statement<'_>, photo: Id, author: Id) -> rusqlite::Result<()> {
        insert.execute(params![
            photo,
            author,
            id_column(&self.visit),
            self.text,
            stamp_column(&self.stamp),
        ])?;
        Ok(())
    }
}
