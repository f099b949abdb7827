//! Same spot: which earlier photo a photo is compared with, unless a person says otherwise.

use nyvri_core::domain::id::Id;
use nyvri_core::photo;
use nyvri_core::store::{FindingRow, PhotoRow, VisitRow};
use nyvri_core::{Error, Result};

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
    let finding = finding.ok_or(Error::NotFound { what: "photo" })?;
    Ok(Shot { photo, finding })
}

/// The photo that this one was taken over; else the newest from the visit before of the same part of the same room, else
/// of the same question.
pub(super) fn last_time(view: &View<'_>, now: &Shot) -> Result<Option<Shot>> {
    if let Some(earlier) = now.photo.same_spot_as {
        match shot(view, earlier) {
            // Removed, or it has left the phone: then the place tells.
            Err(Error::NotFound { .. }) => {}
            found => return found.map(Some),
        }
    }
    let visit = view.store.visit(now.photo.visit)?;
    let before = Before::of(view, &visit)?;
    let findings = before.as_ref().map_or(&[][..], |before| &before.findings);
    for finding in of_same_place(findings, &now.finding) {
        if let Some(photo) = view.store.photos_of_finding(finding.id)?.pop() {
            let finding = finding.clone();
            return Ok(Some(Shot { photo, finding }));
        }
    }
    Ok(None)
}

/// The photos that a new one of `now` may be taken over, the likeliest first: those that [`last_time`] would think of,
/// then the rest of the room.
pub(super) fn spots(view: &View<'_>, visit: &VisitRow, now: &FindingRow) -> Result<Vec<Shot>> {
    let before = Before::of(view, visit)?;
    let findings = before.as_ref().map_or(&[][..], |before| &before.findings);
    let is_same_room = |then: &&FindingRow| then.room.is_some() && then.room == now.room;
    let mut found: Vec<Shot> = Vec::new();
    for finding in of_same_place(findings, now).chain(findings.iter().filter(is_same_room)) {
        if found.iter().any(|shot| shot.finding.id == finding.id) {
            continue;
        }
        let photos = view.store.photos_of_finding(finding.id)?;
        found.extend(photos.into_iter().rev().map(|photo| Shot {
            photo,
            finding: finding.clone(),
        }));
    }
    Ok(found)
}

/// Of the same part of the same room, then of the same question.
pub(super) fn of_same_place<'a>(
    findings: &'a [FindingRow],
    now: &'a FindingRow,
) -> impl Iterator<Item = &'a FindingRow> {
    let is_same_place = move |then: &&FindingRow| {
        then.room.is_some() && then.room == now.room && then.part == now.part
    };
    let is_same_question =
        move |then: &&FindingRow| then.question.is_some() && then.question == now.question;
    let place = findings.iter().filter(is_same_place);
    place.chain(findings.iter().filter(is_same_question))
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
