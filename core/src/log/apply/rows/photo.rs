//! A row of `photo`.

use rusqlite::{Connection, Statement, params};

use crate::domain::id::Id;
use crate::log::Stamp;

use super::{Columns, Held, Row, id_column, only, stamp_column};

/// What is known of a photo; the picture itself is kept by its hash.
#[derive(Default)]
pub struct PhotoRow {
    /// The visit; none while the row is not there.
    pub visit: Option<Id>,
    /// The finding it shows.
    pub finding: Option<Id>,
    /// SHA-256 of the JPEG; none for a name that is no hash.
    pub sha256: Option<[u8; 32]>,
    /// Bytes of the JPEG.
    pub bytes: u32,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Milliseconds since 1970.
    pub taken_at: i64,
    /// Who took it.
    pub author: Option<Id>,
    /// When it was last said to be there.
    pub taken: Option<Stamp>,
    /// When it was last said to be gone.
    pub removed: Option<Stamp>,
    /// The earlier photo of the same spot.
    pub same_spot_as: Option<Id>,
    /// The photo whose original it is.
    pub original_of: Option<Id>,
    /// When it was last put where it stands: by taking it, or by moving it.
    placed: Option<Stamp>,
}

impl PhotoRow {
    /// Puts it in a finding, unless it was put somewhere later.
    pub fn place(&mut self, stamp: Stamp, finding: Id) {
        if Some(stamp) > self.placed {
            self.placed = Some(stamp);
            self.finding = Some(finding);
        }
    }
}

impl Row for PhotoRow {
    type Part = ();

    const LIKELY: usize = 1;
    const OWNER: (&'static str, &'static str) = ("photo", "id");
    const SAVE: &'static str =
        "INSERT INTO photo (id, visit, finding, sha256, bytes, width, height, taken_at, author,
        taken_stamp, removed_stamp, same_spot_as, original_of, moved_stamp)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
        ON CONFLICT (id) DO UPDATE SET finding = excluded.finding, sha256 = excluded.sha256,
        bytes = excluded.bytes, width = excluded.width, height = excluded.height,
        taken_at = excluded.taken_at, author = excluded.author, taken_stamp = excluded.taken_stamp,
        removed_stamp = excluded.removed_stamp, same_spot_as = excluded.same_spot_as,
        original_of = excluded.original_of, moved_stamp = excluded.moved_stamp";

    fn load(db: &Connection, photo: Id) -> rusqlite::Result<Vec<((), Self)>> {
        let mut query = db.prepare_cached(
            "SELECT visit, finding, sha256, bytes, width, height, taken_at, author, taken_stamp, removed_stamp,
             same_spot_as, original_of, moved_stamp FROM photo WHERE id = ?1",
        )?;
        let rows = query.query_map([photo], |row| {
            let mut columns = Columns::of(row);
            let mut row = Self {
                visit: columns.id()?,
                finding: columns.id()?,
                sha256: columns.blob()?.try_into().ok(),
                bytes: columns.value()?,
                width: columns.value()?,
                height: columns.value()?,
                taken_at: columns.value()?,
                author: columns.id()?,
                taken: columns.stamp()?,
                removed: columns.stamp()?,
                same_spot_as: columns.id()?,
                original_of: columns.id()?,
                placed: columns.stamp()?,
            };
            row.placed = row.placed.or(row.taken);
            Ok(((), row))
        })?;
        rows.collect()
    }

    fn save(
        insert: &mut Statement<'_>,
        _: &Connection,
        photo: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        only(rows).map_or(Ok(()), |row| row.write(insert, photo))
    }
}

impl PhotoRow {
    fn write(&self, insert: &mut Statement<'_>, photo: Id) -> rusqlite::Result<()> {
        let moved = self.placed.filter(|_| self.placed != self.taken);
        insert.execute(params![
            photo,
            id_column(&self.visit),
            id_column(&self.finding),
            self.sha256.as_ref().map_or(&[][..], |name| name),
            self.bytes,
            self.width,
            self.height,
            self.taken_at,
            id_column(&self.author),
            stamp_column(&self.taken),
            stamp_column(&self.removed),
            id_column(&self.same_spot_as),
            id_column(&self.original_of),
            stamp_column(&moved),
        ])?;
        Ok(())
    }
}
