//! Photos as tiles, and where they are on their way to the office.

use nyvri_core::Result;
use nyvri_core::calendar::day_of;
use nyvri_core::domain::change::Change;
use nyvri_core::store::{FindingRow, PhotoRow};

use super::captions::captions;
use super::parts::{PhotoTile, Receipt, ReceiptState};
use super::place::{part_in_room, title};
use super::receipts::receipt_in_words;
use super::spot::without_hidden;
use super::view::View;
use super::words::{capitalised, lowered, spoken, with_commas};

/// The photos of a finding, oldest first. `is_last` for those of the visit before.
pub(super) fn tiles(
    view: &View<'_>,
    finding: &FindingRow,
    is_last: bool,
) -> Result<Vec<PhotoTile>> {
    let photos = view.store.photos_of_finding(finding.id)?;
    photos
        .iter()
        .map(|photo| tile(view, finding, photo, is_last))
        .collect()
}

/// One photo of a finding.
pub(super) fn tile(
    view: &View<'_>,
    finding: &FindingRow,
    photo: &PhotoRow,
    is_last: bool,
) -> Result<PhotoTile> {
    let receipt = receipt(view, photo)?;
    let day = view.day(photo.taken_at);
    let caption = if is_last {
        view.texts.with("photo-last", &[("day", day.into())])
    } else if day_of(photo.taken_at) == view.today() {
        view.say("photo-now")
    } else {
        day
    };
    Ok(PhotoTile {
        photo_id: photo.id.to_string(),
        thumbnail: without_hidden(view, photo.id, photo.thumbnail.clone())?,
        caption,
        spoken: photo_spoken(view, finding, photo, &receipt)?,
        is_last,
        receipt,
    })
}

/// `Fukt eller mugg i taket, tak på badet, i dag kl. 09.16. Over dusjen. Hos kontoret.`
pub(super) fn photo_spoken(
    view: &View<'_>,
    finding: &FindingRow,
    photo: &PhotoRow,
    receipt: &Receipt,
) -> Result<String> {
    let moment = view.texts.moment(photo.taken_at, view.now);
    let args = [
        ("title", what_and_where(view, finding).into()),
        ("moment", moment.into()),
    ];
    let mut parts = vec![view.texts.with("photo-spoken", &args)];
    if view.store.has_newer_mark(photo.id)? {
        parts.push(view.say("photo-newer"));
    }
    parts.extend(captions(view, photo.id)?);
    parts.push(capitalised(&receipt.text));
    Ok(spoken(&parts))
}

fn what_and_where(view: &View<'_>, finding: &FindingRow) -> String {
    let (what, place) = (
        title(view.texts, finding),
        part_in_room(view.texts, finding),
    );
    if what == place {
        what
    } else {
        with_commas(&[what, lowered(&place)])
    }
}

/// Where a photo is.
pub(super) fn receipt(view: &View<'_>, photo: &PhotoRow) -> Result<Receipt> {
    Ok(receipt_in_words(view, receipt_state(view, photo)?))
}

fn receipt_state(view: &View<'_>, photo: &PhotoRow) -> Result<ReceiptState> {
    // A photo whose picture is not here was taken on another phone and came by way of the office.
    if photo.received_at.is_some() || photo.thumbnail.is_empty() {
        return Ok(ReceiptState::AtOffice);
    }
    let refused = view.store.refused()?;
    let is_this = |change: &Change| match change {
        Change::PhotoTaken(taken) => taken.photo == photo.id,
        _ => false,
    };
    if refused.iter().any(|one| is_this(&one.entry.change)) {
        return Ok(ReceiptState::Refused);
    }
    let is_first_in_line = || -> Result<bool> {
        let pictures = view.store.pictures_to_send()?;
        Ok(pictures
            .first()
            .is_some_and(|name| name.as_slice() == photo.sha256))
    };
    if view.sync.running && is_first_in_line()? {
        return Ok(ReceiptState::Sending);
    }
    Ok(ReceiptState::OnPhone)
}
