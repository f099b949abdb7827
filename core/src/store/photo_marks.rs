//! Queries: what is drawn on photos, and what of it may not leave the house.

use rusqlite::params;

use crate::domain::id::Id;
use crate::domain::mark::Shape;
use crate::error::Result;
use crate::photo;

use super::Store;

/// A mark as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkRow {
    /// The mark.
    pub id: Id,
    /// Who drew it.
    pub author: Id,
    /// What is drawn.
    pub shape: Shape,
}

impl Store {
    /// The marks on a photo, in the order they were first drawn in.
    pub fn marks_of_photo(&self, photo: Id) -> Result<Vec<MarkRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT id, author, shape FROM photo_mark WHERE photo = ?1 AND shape <> '' ORDER BY id",
        )?;
        let rows = query.query_map(params![photo], |row| {
            let shape: String = row.get(2)?;
            Ok((row.get(0)?, row.get(1)?, shape))
        })?;
        let mut marks = Vec::new();
        for row in rows {
            let (id, author, shape) = row?;
            let shape = Shape::kept(&shape);
            marks.push(MarkRow { id, author, shape });
        }
        Ok(marks)
    }

    /// Whether a newer app drew on a photo what cannot be read here.
    pub fn has_newer_mark(&self, photo: Id) -> Result<bool> {
        let marks = self.marks_of_photo(photo)?;
        Ok(marks
            .iter()
            .any(|mark| matches!(mark.shape, Shape::Newer(_))))
    }

    /// What somebody hid on a photo: all of it where a newer app drew what cannot be read here. Whatever leaves the
    /// house goes through [`photo::burn`] with it, in any size.
    pub fn hidden_on_photo(&self, photo: Id) -> Result<Vec<photo::Hidden>> {
        let marks = self.marks_of_photo(photo)?.into_iter();
        let hidden = marks.filter_map(|mark| match mark.shape {
            Shape::Blur(from, to) => Some(photo::Hidden {
                from: from.parts(),
                to: to.parts(),
            }),
            Shape::Newer(_) => Some(photo::Hidden {
                from: (0.0, 0.0),
                to: (1.0, 1.0),
            }),
            _ => None,
        });
        Ok(hidden.collect())
    }
}
