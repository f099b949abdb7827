//! The camera: what its screen says, the earlier photo over the viewfinder, and that the reminder was read.

use nyvri_core::Result;

use crate::error::AppError;
use crate::screens::camera::{CameraScreen, GhostPicture};

use super::{FieldApp, setting};

#[uniffi::export]
impl FieldApp {
    /// The camera for a finding. `spot_id` is the earlier photo that the person chose to lay over, a value of
    /// [`CameraScreen::spots`]; without one, the likeliest is taken.
    pub fn camera(
        &self,
        finding_id: String,
        spot_id: Option<String>,
    ) -> Result<CameraScreen, AppError> {
        let finding = self.id(&finding_id)?;
        let spot = spot_id.map(|spot| self.id(&spot)).transpose()?;
        self.build(|view| CameraScreen::build(view, finding, spot))
    }

    /// The picture of [`CameraScreen::ghost_id`]. Takes a moment: ask once a spot, off the main thread.
    pub fn ghost(&self, photo_id: String) -> Result<GhostPicture, AppError> {
        let photo = self.id(&photo_id)?;
        let found = self.build(|view| GhostPicture::find(view, photo))?;
        // The slow part runs without the store, so that the screen stays alive.
        Ok(found.with_edges())
    }

    /// The person has read what must not be in a picture: in this visit it is said quietly from now on.
    pub fn photo_reminder_read(&self, visit_id: String) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?.to_string();
        let kept: Result<()> = self
            .store()
            .set_settings(&[(setting::PHOTO_REMINDER, &visit)]);
        self.told(kept)
    }
}
