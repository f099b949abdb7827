//! Words under a photo, and the findings it may be moved to.

use nyvri_core::Result;
use nyvri_core::domain::id::Id;
use nyvri_core::store::{FindingRow, PhotoRow};

use super::parts::Pick;
use super::place::{room_and_part, title};
use super::view::View;
use super::visit_view::visible_findings;

/// Characters under a photo.
pub const CAPTION_LIMIT: usize = 200;

/// What stands under a photo.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CaptionBox {
    /// `Bildetekst`.
    pub heading: String,
    /// Shown while nothing is written.
    pub hint: String,
    /// This person's own words.
    pub own: String,
    /// What others wrote: `Ola: …`.
    pub by_others: Vec<String>,
    /// The person may write.
    pub may_write: bool,
}

/// What stands under `photo`; none when nothing does and nothing may.
pub(super) fn caption_box(
    view: &View<'_>,
    photo: Id,
    may_write: bool,
) -> Result<Option<CaptionBox>> {
    let me = view.person.id;
    let (mut own, mut by_others) = (String::new(), Vec::new());
    for one in view.store.captions_of_photo(photo)? {
        if one.author == me {
            own = one.text;
        } else {
            let name = view.first_name(one.author)?;
            let name = name.unwrap_or_else(|| view.say("someone"));
            let args = [("name", name.into()), ("text", one.text.into())];
            by_others.push(view.texts.with("finding-note-by", &args));
        }
    }
    let is_there = may_write || !own.is_empty() || !by_others.is_empty();
    Ok(is_there.then(|| CaptionBox {
        heading: view.say("photo-caption"),
        hint: view.say("photo-caption-hint"),
        own,
        by_others,
        may_write,
    }))
}

/// What people wrote under `photo`, without their names.
pub(super) fn captions(view: &View<'_>, photo: Id) -> Result<Vec<String>> {
    let captions = view.store.captions_of_photo(photo)?.into_iter();
    Ok(captions.map(|one| one.text).collect())
}

/// The findings of the same visit that a photo may be moved to. Never over the border of what is confidential: whoever
/// has the photo already would keep it, and whoever may not see it would get it.
pub(super) fn move_to(view: &View<'_>, photo: &PhotoRow, now: &FindingRow) -> Result<Vec<Pick>> {
    let visit = view.store.visit(photo.visit)?;
    let template = view.store.template_of(&visit)?;
    let is_confidential = |finding: &FindingRow| {
        let question = finding.question.as_ref();
        question.is_some_and(|question| template.is_confidential(question))
    };
    let others = visible_findings(view, &visit)?.into_iter();
    let others =
        others.filter(|other| other.id != now.id && is_confidential(other) == is_confidential(now));
    let pick = |finding: FindingRow| Pick {
        value: finding.id.to_string(),
        label: title(view.texts, &finding),
        detail: room_and_part(view.texts, &finding),
        chosen: false,
    };
    Ok(others.map(pick).collect())
}
