//! One photo, large, with what is known of it.

use nyvri_core::domain::id::Id;
use nyvri_core::{Error, Result};

use super::parts::Receipt;
use super::place::part_in_room;
use super::tiles::{photo_spoken, receipt};
use super::view::View;
use super::visit_view::visible_findings;

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
    /// Builds the screen. A photo of a confidential finding is not there for a person without the right.
    pub fn build(view: &View<'_>, photo_id: Id) -> Result<Self> {
        let photo = view.store.photo(photo_id)?;
        let visit = view.store.visit(photo.visit)?;
        let findings = visible_findings(view, &visit)?;
        let mut findings = findings.iter();
        let finding = findings.find(|finding| finding.id == photo.finding);
        let finding = finding.ok_or(Error::NotFound { what: "photo" })?;
        let receipt = receipt(view, &photo)?;
        let moment = view.texts.moment(photo.taken_at, view.now);
        let may_remove = visit.status.is_open();
        Ok(Self {
            photo_id: photo_id.to_string(),
            jpeg: view.store.picture(&photo.sha256)?.unwrap_or_default(),
            title: part_in_room(view.texts, finding),
            taken: view.texts.with("photo-taken", &[("moment", moment.into())]),
            spoken: photo_spoken(view, finding, &photo, &receipt),
            receipt,
            remove_label: may_remove.then(|| view.say("photo-remove")),
            back_label: view.say("app-back"),
        })
    }
}
