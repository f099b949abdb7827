//! Same spot: which earlier photo a photo is compared with, unless a person says otherwise.

use nyvri_core::Result;
use nyvri_core::domain::id::Id;
use nyvri_core::photo;
use nyvri_core::store::{FindingRow, PhotoRow};

use super::view::View;
use super::visit_view::{Before, visible_findings};

/// A photo with the finding it shows.
pub(super) struct Shot {
    pub(super) photo: PhotoRow,
    pub(super) finding: FindingRow,
}

/// Width by height.
pub(super) fn ratio(shot: &Shot) -> f32 {
    shot.photo.width as f32 / shot.photo.height.max(1) as f32
}

/// A photo that the person may see.
pub(super) fn shot(view: &View<'_>, photo_id: Id) -> Result<Shot> {
    let photo = view.store.photo(photo_id)?;
    let visit = view.store.visit(photo.visit)?;
    let mut findings = visible_findings(view, &visit)?.into_iter();
    let finding = findings.find(|finding| finding.id == photo.finding);
    let finding = finding.ok_or(nyvri_core::Error::NotFound { what: "photo" })?;
    Ok(Shot { photo, finding })
}

/// The newest photo from the visit before of the same part of the same room; else of the same question.
pub(super) fn last_time(view: &View<'_>, now: &Shot) -> Result<Option<Shot>> {
    let visit = view.store.visit(now.photo.visit)?;
    let Some(before) = Before::of(view, &visit)? else {
        return Ok(None);
    };
    let is_same_place = |then: &FindingRow| {
        then.room.is_some() && then.room == now.finding.room && then.part == now.finding.part
    };
    let is_same_question =
        |then: &FindingRow| then.question.is_some() && then.question == now.finding.question;
    let place = before.findings.iter().filter(|it| is_same_place(it));
    let question = before.findings.iter().filter(|it| is_same_question(it));
    for finding in place.chain(question) {
        if let Some(photo) = view.store.photos_of_finding(finding.id)?.pop() {
            let finding = finding.clone();
            return Ok(Some(Shot { photo, finding }));
        }
    }
    Ok(None)
}

/// A picture of `photo`, of any size, where nothing is drawn over it: what somebody hid is taken out.
pub(super) fn without_hidden(view: &View<'_>, photo: Id, jpeg: Vec<u8>) -> Result<Vec<u8>> {
    let hidden = view.store.hidden_on_photo(photo)?;
    if hidden.is_empty() || jpeg.is_empty() {
        return Ok(jpeg);
    }
    // One that cannot be read is not shown either.
    Ok(photo::burn(&jpeg, &hidden).unwrap_or_default())
}
