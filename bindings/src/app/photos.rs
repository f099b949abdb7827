//! Doing, on photos: take and remove.

use nyvri_core::domain::change::{PhotoRemoved, PhotoTaken};
use nyvri_core::domain::id::Id;
use nyvri_core::{Error, Result, hex, photo};

use crate::error::AppError;

use super::undo::Undo;
use super::{FieldApp, person};

#[uniffi::export]
impl FieldApp {
    /// Takes a picture in: JPEG, PNG or WebP bytes as the camera gave them. Makes it upright, small and
    /// free of metadata first. Takes up to a second: call it off the main thread.
    pub fn take_photo(&self, finding_id: String, picture: Vec<u8>) -> Result<(), AppError> {
        let finding = self.id(&finding_id)?;
        self.told(self.keep_photo(finding, &picture))
    }

    /// Takes a photo away. Undo brings it back.
    pub fn remove_photo(&self, photo_id: String) -> Result<(), AppError> {
        let photo = self.id(&photo_id)?;
        let mut store = self.store();
        let removed = store.photo(photo).and_then(|row| {
            let back = PhotoTaken {
                photo,
                finding: row.finding,
                sha256: hex::encode(&row.sha256),
                bytes: row.bytes,
                width: row.width,
                height: row.height,
                taken_at: row.taken_at,
            };
            let text = self.texts().get("undo-photo-removed");
            let undo = Undo {
                visit: row.visit,
                text,
                back: vec![back.into()],
            };
            self.write(
                &mut store,
                row.visit,
                &[PhotoRemoved { photo }.into()],
                undo,
            )
        });
        drop(store);
        self.told(removed)
    }
}

impl FieldApp {
    fn keep_photo(&self, finding: Id, picture: &[u8]) -> Result<()> {
        // The slow part runs without the store, so that the screen stays alive.
        let taken_in = photo::take_in(picture)?;
        let mut store = self.store();
        let row = store.finding(finding)?;
        let visit = store.visit(row.visit)?;
        if !visit.status.is_open() {
            return Err(Error::VisitEnded);
        }
        let author = person(&store)?.id;
        let photo = store.take_photo(author, row.visit, finding, &taken_in)?;
        let text = self.texts().get("undo-photo-taken");
        self.moment().undo = Some(Undo {
            visit: row.visit,
            text,
            back: vec![PhotoRemoved { photo }.into()],
        });
        Ok(())
    }
}
