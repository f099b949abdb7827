//! Queries: photos, and the pictures behind them.

use rusqlite::{OptionalExtension, Params, Row, params};

use crate::domain::change::PhotoTaken;
use crate::domain::id::Id;
use crate::error::{Error, Result};
use crate::hex;
use crate::photo::{Intake, Original};

use super::{Store, Writer};

/// A photo as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct PhotoRow {
    /// The photo.
    pub id: Id,
    /// The visit.
    pub visit: Id,
    /// The finding it shows.
    pub finding: Id,
    /// SHA-256 of the picture.
    pub sha256: Vec<u8>,
    /// Bytes of the picture.
    pub bytes: u32,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Milliseconds since 1970.
    pub taken_at: i64,
    /// Who took it.
    pub author: Id,
    /// When the office said that it has the picture, in milliseconds since 1970.
    pub received_at: Option<i64>,
    /// A small JPEG; empty while it is not here.
    pub thumbnail: Vec<u8>,
    /// The earlier photo that it was taken over, of the same spot.
    pub same_spot_as: Option<Id>,
}

const PHOTO: &str =
    "SELECT p.id, p.visit, p.finding, p.sha256, p.bytes, p.width, p.height, p.taken_at,
    p.author, coalesce(c.received_at, 0), coalesce(c.thumbnail, x''), p.same_spot_as
    FROM photo p LEFT JOIN picture c ON c.sha256 = p.sha256 WHERE p.is_shown = 1 AND p.original_of = x''";

impl Store {
    /// Keeps a picture and logs its photo, in one transaction: never one without the other. Gives the id.
    pub fn take_photo(
        &mut self,
        author: Id,
        visit: Id,
        finding: Id,
        picture: &Intake,
    ) -> Result<Id> {
        let (photo, taken_at) = (self.new_id(), self.now());
        let change = PhotoTaken {
            photo,
            finding,
            sha256: hex::encode(&picture.sha256),
            bytes: u32::try_from(picture.jpeg.len()).unwrap_or(u32::MAX),
            width: picture.width,
            height: picture.height,
            taken_at,
            same_spot_as: None,
            original_of: None,
        };
        self.in_transaction(|writer| {
            writer.keep_taken(picture)?;
            writer.append(author, visit, change.into())?;
            Ok(photo)
        })
    }

    /// One photo.
    pub fn photo(&self, id: Id) -> Result<PhotoRow> {
        self.db
            .prepare_cached(&format!("{PHOTO} AND p.id = ?1"))?
            .query_row([id], photo_from)
            .optional()?
            .ok_or(Error::NotFound { what: "photo" })
    }

    /// The photos of a finding, oldest first.
    pub fn photos_of_finding(&self, finding: Id) -> Result<Vec<PhotoRow>> {
        self.photos_where(
            "p.visit = (SELECT visit FROM finding WHERE id = ?1) AND p.finding = ?1 ORDER BY p.taken_at, p.id",
            [finding],
        )
    }

    /// The photos of a visit, oldest first.
    pub fn photos_of_visit(&self, visit: Id) -> Result<Vec<PhotoRow>> {
        self.photos_where("p.visit = ?1 ORDER BY p.taken_at, p.id", [visit])
    }

    /// The camera's own file of a photo, where its checklist keeps one: its id and SHA-256.
    pub fn originals_of(&self, photo: Id) -> Result<Vec<(Id, Vec<u8>)>> {
        let mut query = self.db.prepare_cached(
            "SELECT id, sha256 FROM photo WHERE original_of = ?1 AND original_of <> x'' ORDER BY id",
        )?;
        let rows = query.query_map([photo], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The newest photos that were taken on this replica.
    pub fn own_photos(&self, limit: u32) -> Result<Vec<PhotoRow>> {
        self.photos_where(
            "p.taken_stamp <> x'' AND substr(p.taken_stamp, 9) = ?1
             ORDER BY p.taken_at DESC, p.id DESC LIMIT ?2",
            params![self.device.0.to_be_bytes().as_slice(), limit],
        )
    }

    /// Keeps small pictures of what the office has.
    pub fn keep_thumbnails(
        &mut self,
        small: &[([u8; 32], Vec<u8>)],
        received_at: i64,
    ) -> Result<()> {
        let tx = self.db.transaction()?;
        for (name, jpeg) in small {
            tx.prepare_cached(
                "INSERT INTO picture (sha256, thumbnail, jpeg, received_at) VALUES (?1, ?2, x'', ?3)
                 ON CONFLICT (sha256) DO NOTHING",
            )?
            .execute(params![name, jpeg, received_at])?;
        }
        tx.commit()?;
        let names = small.iter().map(|(name, _)| *name);
        self.missing.borrow_mut().photos_changed(names);
        Ok(())
    }

    /// The small picture, if it is here.
    pub fn thumbnail(&self, sha256: &[u8]) -> Result<Option<Vec<u8>>> {
        Ok(self
            .db
            .prepare_cached("SELECT thumbnail FROM picture WHERE sha256 = ?1")?
            .query_row([sha256], |row| row.get(0))
            .optional()?)
    }

    /// The picture itself, if it is here.
    pub fn picture(&self, sha256: &[u8]) -> Result<Option<Vec<u8>>> {
        Ok(self
            .db
            .prepare_cached("SELECT jpeg FROM picture WHERE sha256 = ?1 AND length(jpeg) > 0")?
            .query_row([sha256], |row| row.get(0))
            .optional()?)
    }

    /// Whether the picture is here whole.
    pub fn has_picture(&self, sha256: &[u8]) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached("SELECT 1 FROM picture WHERE sha256 = ?1 AND length(jpeg) > 0")?
            .exists([sha256])?)
    }

    /// Keeps a picture that came from the other side; the caller has checked its hash. `received_at` is
    /// when the office had it.
    pub fn keep_picture(&mut self, picture: &Intake, received_at: i64) -> Result<()> {
        let tx = self.db.transaction()?;
        tx.prepare_cached(
            "INSERT INTO picture (sha256, thumbnail, jpeg, received_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (sha256) DO UPDATE SET received_at = excluded.received_at,
             thumbnail = excluded.thumbnail, jpeg = excluded.jpeg",
        )?
        .execute(params![
            picture.sha256.as_slice(),
            picture.thumbnail,
            picture.jpeg,
            received_at
        ])?;
        tx.prepare_cached("DELETE FROM picture_part WHERE sha256 = ?1")?
            .execute([picture.sha256.as_slice()])?;
        tx.commit()?;
        let name = [picture.sha256];
        self.missing.borrow_mut().photos_changed(name);
        Ok(())
    }

    /// The office says that it has these pictures.
    pub fn mark_pictures_received(&mut self, names: &[[u8; 32]], at: i64) -> Result<()> {
        let tx = self.db.transaction()?;
        for name in names {
            tx.prepare_cached("UPDATE picture SET received_at = ?2 WHERE sha256 = ?1")?
                .execute(params![name, at])?;
            // Its visit has left the phone meanwhile: nothing shows it here any more.
            tx.prepare_cached(
                "DELETE FROM picture WHERE sha256 = ?1
                 AND NOT EXISTS (SELECT 1 FROM photo WHERE sha256 = ?1)",
            )?
            .execute([name])?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Whether any photo names this picture: nothing else is taken in.
    pub fn knows_picture(&self, sha256: &[u8]) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached("SELECT 1 FROM photo WHERE sha256 = ?1")?
            .exists([sha256])?)
    }

    fn photos_where(&self, condition: &str, params: impl Params) -> Result<Vec<PhotoRow>> {
        let mut query = self
            .db
            .prepare_cached(&format!("{PHOTO} AND {condition}"))?;
        let rows = query.query_map(params, photo_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps a picture that was taken here.
    pub(super) fn keep_taken(&mut self, picture: &Intake) -> Result<()> {
        self.keep_jpeg(&picture.sha256, &picture.thumbnail, &picture.jpeg)
    }

    /// Keeps the camera's own file. Nothing shows it, so it has no thumbnail here.
    pub(super) fn keep_original(&mut self, original: &Original) -> Result<()> {
        self.keep_jpeg(&original.sha256, &[], &original.jpeg)
    }

    fn keep_jpeg(&mut self, sha256: &[u8; 32], thumbnail: &[u8], jpeg: &[u8]) -> Result<()> {
        self.db()
            .prepare_cached(
                "INSERT INTO picture (sha256, thumbnail, jpeg) VALUES (?1, ?2, ?3)
                 ON CONFLICT (sha256) DO UPDATE SET jpeg = excluded.jpeg WHERE jpeg = x''",
            )?
            .execute(params![sha256.as_slice(), thumbnail, jpeg])?;
        Ok(())
    }
}

fn photo_from(row: &Row<'_>) -> rusqlite::Result<PhotoRow> {
    let received_at: i64 = row.get(9)?;
    Ok(PhotoRow {
        id: row.get(0)?,
        visit: row.get(1)?,
        finding: row.get(2)?,
        sha256: row.get(3)?,
        bytes: row.get(4)?,
        width: row.get(5)?,
        height: row.get(6)?,
        taken_at: row.get(7)?,
        author: row.get(8)?,
        received_at: (received_at > 0).then_some(received_at),
        thumbnail: row.get(10)?,
        same_spot_as: Id::from_slice(row.get_ref(11)?.as_blob()?),
    })
}
