//! Queries: what people wrote under photos.

use crate::domain::id::Id;
use crate::error::Result;

use super::Store;

/// The words of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaptionBy {
    /// Who wrote them.
    pub author: Id,
    /// The words.
    pub text: String,
}

impl Store {
    /// What stands under a photo, in the order of the people who wrote it.
    pub fn captions_of_photo(&self, photo: Id) -> Result<Vec<CaptionBy>> {
        let mut query = self.db.prepare_cached(
            "SELECT author, text FROM photo_caption WHERE photo = ?1 AND text <> '' ORDER BY author",
        )?;
        let rows = query.query_map([photo], |row| {
            let (author, text) = (row.get(0)?, row.get(1)?);
            Ok(CaptionBy { author, text })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
