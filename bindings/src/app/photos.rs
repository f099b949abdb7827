//! Doing, on photos: shoot, take in, take instead, remove.

use nyvri_core::domain::change::{Change, PhotoRemoved, PhotoTaken};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::template::PhotosKept;
use nyvri_core::photo::{Intake, Original, PhotoError};
use nyvri_core::store::{PhotoRow, Shot, Store};
use nyvri_core::{Error, Result, hex, photo};

use crate::error::AppError;

use super::undo::Undo;
use super::{FieldApp, person};

#[uniffi::export]
impl FieldApp {
    /// Keeps a picture that the camera has just given, as it came: JPEG, PNG or WebP bytes. Durable when it returns,
    /// so that a phone that dies loses nothing; [`Self::develop`] makes it a photo. `same_spot_as` is the earlier photo
    /// that lay over the viewfinder, `replaces` the photo that this one is taken instead of.
    pub fn shoot(
        &self,
        finding_id: String,
        picture: Vec<u8>,
        same_spot_as: Option<String>,
        replaces: Option<String>,
    ) -> Result<(), AppError> {
        let finding = self.id(&finding_id)?;
        let id = |id: Option<String>| id.map(|id| self.id(&id)).transpose();
        let (same_spot_as, replaces) = (id(same_spot_as)?, id(replaces)?);
        self.told(self.keep_shot(finding, &picture, same_spot_as, replaces))
    }

    /// Takes in the oldest picture that was shot: makes it upright, small and free of metadata. False when none waited.
    /// Takes up to a second: call it off the main thread, until it says false, after each shot and when the app starts.
    pub fn develop(&self) -> Result<bool, AppError> {
        let developed = self.develop_next();
        if !matches!(developed, Ok(false)) {
            self.changed();
        }
        developed.map_err(|error| AppError::of(&error, &self.texts()))
    }

    /// Both at once, for a picture that is at hand.
    pub fn take_photo(&self, finding_id: String, picture: Vec<u8>) -> Result<(), AppError> {
        self.shoot(finding_id, picture, None, None)?;
        while self.develop()? {}
        Ok(())
    }

    /// Takes a photo away. Undo brings it back.
    pub fn remove_photo(&self, photo_id: String) -> Result<(), AppError> {
        let photo = self.id(&photo_id)?;
        let mut store = self.store();
        let removed = store.photo(photo).and_then(|row| {
            let undo = Undo {
                visit: row.visit,
                text: self.texts().get("undo-photo-removed"),
                back: vec![back_again(&row)],
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
    fn keep_shot(
        &self,
        finding: Id,
        picture: &[u8],
        same_spot_as: Option<Id>,
        replaces: Option<Id>,
    ) -> Result<()> {
        // What no camera gives is said at once, while the person stands there.
        photo::check(picture)?;
        let mut store = self.store();
        let visit = store.visit(store.finding(finding)?.visit)?;
        if !visit.status.is_open() {
            return Err(Error::VisitEnded);
        }
        let shot = Shot {
            photo: store.new_id(),
            visit: visit.id,
            finding,
            author: person(&store)?.id,
            same_spot_as,
            replaces,
            taken_at: store.now(),
        };
        let undo = self.undo_of_shot(&store, &shot)?;
        store.keep_shot(&shot, picture)?;
        self.moment().undo = Some(undo);
        Ok(())
    }

    fn undo_of_shot(&self, store: &Store, shot: &Shot) -> Result<Undo> {
        let photo = shot.photo;
        let mut back: Vec<Change> = vec![PhotoRemoved { photo }.into()];
        let mut text = "undo-photo-taken";
        if let Some(replaced) = shot.replaces {
            back.push(back_again(&store.photo(replaced)?));
            text = "undo-photo-retaken";
        }
        Ok(Undo {
            visit: shot.visit,
            text: self.texts().get(text),
            back,
        })
    }

    fn develop_next(&self) -> Result<bool> {
        let next = self.store().next_shot()?;
        let Some((shot, picture)) = next else {
            return Ok(false);
        };
        let kept = photos_kept(&self.store(), shot.visit)?;
        // The slow part runs without the store, so that the screen stays alive.
        match developed(&picture, kept) {
            Ok((taken_in, original)) => {
                let original = original.as_ref();
                self.store().develop_shot(&shot, &taken_in, original)?;
                Ok(true)
            }
            Err(error) => {
                // It will never be a photo: kept, it would stand in the way of those behind it.
                self.store().drop_shot(shot.photo)?;
                Err(error.into())
            }
        }
    }
}

/// What its checklist says; the usual where the phone does not know that version, or the visit has left it.
fn photos_kept(store: &Store, visit: Id) -> Result<PhotosKept> {
    let visit = store.visit(visit);
    match visit.and_then(|it| store.template(&it.template, it.template_version)) {
        Ok(template) => Ok(template.photos),
        Err(Error::NotFound { .. }) => Ok(PhotosKept::default()),
        Err(error) => Err(error),
    }
}

fn developed(picture: &[u8], kept: PhotosKept) -> Result<(Intake, Option<Original>), PhotoError> {
    let taken_in = match kept.long_side {
        Some(side) => photo::take_in_at(picture, side)?,
        None => photo::take_in(picture)?,
    };
    let original = kept.originals.then(|| photo::original(picture));
    Ok((taken_in, original.transpose()?.flatten()))
}

/// What brings a photo back, as it stands.
fn back_again(row: &PhotoRow) -> Change {
    PhotoTaken {
        photo: row.id,
        finding: row.finding,
        sha256: hex::encode(&row.sha256),
        bytes: row.bytes,
        width: row.width,
        height: row.height,
        taken_at: row.taken_at,
        same_spot_as: row.same_spot_as,
        original_of: None,
    }
    .into()
}
