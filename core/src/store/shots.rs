//! Pictures between the shutter and the log. Making one small takes up to a second, and a phone may die in it: so it is
//! kept as the camera gave it first, in the same encrypted file, and taken in after.

use rusqlite::{OptionalExtension, Row, params};

use crate::domain::change::{PhotoRemoved, PhotoTaken};
use crate::domain::id::Id;
use crate::error::Result;
use crate::hex;
use crate::photo::{Intake, Original};

use super::Store;

/// A picture that was shot and is no photo of the log yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shot {
    /// The photo that it becomes.
    pub photo: Id,
    /// The visit.
    pub visit: Id,
    /// The finding it shows.
    pub finding: Id,
    /// Who took it.
    pub author: Id,
    /// The earlier photo that it was taken over.
    pub same_spot_as: Option<Id>,
    /// The photo that it is taken instead of.
    pub replaces: Option<Id>,
    /// When the shutter was pressed, milliseconds since 1970.
    pub taken_at: i64,
}

const SHOT: &str = "SELECT id, subject, about, author, same_spot_as, replaces, taken_at FROM shot";

impl Store {
    /// Keeps a picture as the camera gave it. Durable when this returns.
    pub fn keep_shot(&mut self, shot: &Shot, picture: &[u8]) -> Result<()> {
        let column = |id: Option<Id>| id.map_or_else(Vec::new, |id| id.as_bytes().to_vec());
        self.db
            .prepare_cached(
                "INSERT INTO shot (id, subject, about, author, same_spot_as, replaces, taken_at, picture)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                shot.photo,
                shot.visit,
                shot.finding,
                shot.author,
                column(shot.same_spot_as),
                column(shot.replaces),
                shot.taken_at,
                picture,
            ])?;
        Ok(())
    }

    /// The oldest that waits, with its picture.
    pub fn next_shot(&self) -> Result<Option<(Shot, Vec<u8>)>> {
        let Some(shot) = self
            .db
            .prepare_cached(&format!("{SHOT} ORDER BY taken_at, id LIMIT 1"))?
            .query_row([], shot_from)
            .optional()?
        else {
            return Ok(None);
        };
        let picture = self
            .db
            .prepare_cached("SELECT picture FROM shot WHERE id = ?1")?
            .query_row([shot.photo], |row| row.get(0))?;
        Ok(Some((shot, picture)))
    }

    /// What waits of one finding, oldest first.
    pub fn shots_of_finding(&self, finding: Id) -> Result<Vec<Shot>> {
        let mut query = self
            .db
            .prepare_cached(&format!("{SHOT} WHERE about = ?1 ORDER BY taken_at, id"))?;
        let rows = query.query_map([finding], shot_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether anything waits.
    pub fn has_shots(&self) -> Result<bool> {
        Ok(self.db.prepare_cached("SELECT 1 FROM shot")?.exists([])?)
    }

    /// Makes it a photo of the log, with its original where one is kept, in one transaction. False when it was taken
    /// back meanwhile: then nothing is written.
    pub fn develop_shot(
        &mut self,
        shot: &Shot,
        picture: &Intake,
        original: Option<&Original>,
    ) -> Result<bool> {
        if !self.waits(shot.photo)? {
            return Ok(false);
        }
        let taken = PhotoTaken {
            photo: shot.photo,
            finding: shot.finding,
            sha256: hex::encode(&picture.sha256),
            bytes: u32::try_from(picture.jpeg.len()).unwrap_or(u32::MAX),
            width: picture.width,
            height: picture.height,
            taken_at: shot.taken_at,
            same_spot_as: shot.same_spot_as,
            original_of: None,
        };
        let original = original.map(|original| {
            let taken = PhotoTaken {
                photo: self.new_id(),
                sha256: hex::encode(&original.sha256),
                bytes: u32::try_from(original.jpeg.len()).unwrap_or(u32::MAX),
                width: original.width,
                height: original.height,
                same_spot_as: None,
                original_of: Some(shot.photo),
                ..taken.clone()
            };
            (original, taken)
        });
        self.in_transaction(|writer| {
            writer.keep_taken(picture)?;
            writer
                .db()
                .prepare_cached("DELETE FROM shot WHERE id = ?1")?
                .execute([shot.photo])?;
            writer.append(shot.author, shot.visit, taken.into())?;
            if let Some((original, taken)) = original {
                writer.keep_original(original)?;
                writer.append(shot.author, shot.visit, taken.into())?;
            }
            if let Some(photo) = shot.replaces {
                writer.append(shot.author, shot.visit, PhotoRemoved { photo }.into())?;
            }
            Ok(true)
        })
    }

    /// Takes it back. False when it is no shot any more.
    pub fn drop_shot(&mut self, photo: Id) -> Result<bool> {
        let gone = self
            .db
            .prepare_cached("DELETE FROM shot WHERE id = ?1")?
            .execute([photo])?;
        Ok(gone > 0)
    }

    fn waits(&self, photo: Id) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached("SELECT 1 FROM shot WHERE id = ?1")?
            .exists([photo])?)
    }
}

fn shot_from(row: &Row<'_>) -> rusqlite::Result<Shot> {
    let id = |at: usize| -> rusqlite::Result<Option<Id>> {
        Ok(Id::from_slice(row.get_ref(at)?.as_blob()?))
    };
    Ok(Shot {
        photo: row.get(0)?,
        visit: row.get(1)?,
        finding: row.get(2)?,
        author: row.get(3)?,
        same_spot_as: id(4)?,
        replaces: id(5)?,
        taken_at: row.get(6)?,
    })
}
