//! Doing, on a photo: write under it, move it to another finding.

use nyvri_core::domain::change::{PhotoCaptioned, PhotoMoved};
use nyvri_core::domain::id::Id;
use nyvri_core::{Error, Result};

use crate::error::AppError;
use crate::screens::captions::CAPTION_LIMIT;

use super::undo::Undo;
use super::{FieldApp, person};

#[uniffi::export]
impl FieldApp {
    /// Writes this person's own words under a photo; empty takes them away.
    pub fn caption_photo(&self, photo_id: String, words: String) -> Result<(), AppError> {
        let photo = self.id(&photo_id)?;
        self.told(self.caption(photo, words.trim()))
    }

    /// Moves a photo to another finding: a value of [`crate::screens::photo::PhotoScreen::move_to`].
    pub fn move_photo(&self, photo_id: String, finding_id: String) -> Result<(), AppError> {
        let (photo, finding) = (self.id(&photo_id)?, self.id(&finding_id)?);
        self.told(self.put(photo, finding))
    }
}

impl FieldApp {
    fn caption(&self, photo: Id, words: &str) -> Result<()> {
        if words.chars().count() > CAPTION_LIMIT {
            return Err(Error::TextTooLong {
                limit: CAPTION_LIMIT,
            });
        }
        let mut store = self.store();
        let (visit, me) = (store.photo(photo)?.visit, person(&store)?.id);
        let mut captions = store.captions_of_photo(photo)?.into_iter();
        let before = captions.find(|one| one.author == me);
        let before = before.map_or_else(String::new, |one| one.text);
        if before == words {
            return Ok(());
        }
        let said = |text: String| PhotoCaptioned { photo, text }.into();
        let undo = Undo {
            visit,
            text: self.texts().get("undo-photo-captioned"),
            back: vec![said(before)],
        };
        self.write(&mut store, visit, &[said(words.to_owned())], undo)
    }

    fn put(&self, photo: Id, finding: Id) -> Result<()> {
        let mut store = self.store();
        let row = store.photo(photo)?;
        if row.finding == finding {
            return Ok(());
        }
        if store.finding(finding)?.visit != row.visit {
            return Err(Error::NotFound { what: "finding" });
        }
        let put = |finding| PhotoMoved { photo, finding }.into();
        let undo = Undo {
            visit: row.visit,
            text: self.texts().get("undo-photo-moved"),
            back: vec![put(row.finding)],
        };
        self.write(&mut store, row.visit, &[put(finding)], undo)
    }
}
