//! One photo, large, with what is known of it.

use super::parts::Receipt;
use super::view::View;
use nyvri_core::domain::id::Id;
use nyvri_core::{Error, Result};

/// A photo on the whole screen.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PhotoScreen {
    /// The photo.
    pub photo_id: String,
    /// The upright JPEG, at most 2048 px on its long side. Empty when only the thumbnail is on the phone.
    pub jpeg: Vec<u8>,
    /// `Tak på badet`.
    pub title: String,
    /// `Tatt i dag kl. 09.16`.
    pub taken: String,
    /// For those who do not see it.
    pub spoken: String,
    /// Where it is.
    pub receipt: Receipt,
    /// `Fjern bildet`; none when it may not be taken away.
    pub remove_label: Option<String>,
    /// Spoken name of the way back.
    pub back_label: String,
}

impl PhotoScreen {
    /// Builds the screen.
    pub fn build(view: &View<'_>, photo_id: Id) -> Result<Self> {
        let _ = (view, photo_id);
        Err(Error::NotFound { what: "screen" })
    }
}
