//! One photo, large, with what is known of it.

use nyvri_core::Result;
use nyvri_core::domain::id::Id;
use nyvri_core::store::PhotoRow;

use super::captions::{CaptionBox, caption_box, move_to};
use super::drawn::{DrawnMark, MarkTool, drawn, tools};
use super::parts::{Pick, Receipt, UndoRow};
use super::place::part_in_room;
use super::spot::{Shot, last_time, ratio, shot};
use super::tiles::{photo_spoken, receipt};
use super::view::View;

/// A photo on the whole screen.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PhotoScreen {
    /// The photo.
    pub photo_id: String,
    /// The upright JPEG, its long side what the checklist says. Empty when only the thumbnail is on the phone.
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
    /// Width by height.
    #[uniffi(default = 1.0)]
    pub ratio: f32,
    /// `Sammenlign med 4. juni`; none when last time has no photo of this spot.
    #[uniffi(default = None)]
    pub compare_label: Option<String>,
    /// What people have drawn on it.
    #[uniffi(default = [])]
    pub marks: Vec<DrawnMark>,
    /// `Tegn på bildet`; none when nobody may.
    #[uniffi(default = None)]
    pub mark_label: Option<String>,
    /// What to draw with.
    #[uniffi(default = [])]
    pub mark_tools: Vec<MarkTool>,
    /// `Ferdig`.
    #[uniffi(default = "")]
    pub mark_done_label: String,
    /// What a tool is for, and that the picture stays: `Dra over bildet. Bildet selv blir ikke endret.`
    #[uniffi(default = "")]
    pub mark_hint: String,
    /// Undo, while something can be undone.
    #[uniffi(default = None)]
    pub undo: Option<UndoRow>,
    /// Stands in the picture's place when a newer app drew on it: nobody here can tell what it hides.
    #[uniffi(default = None)]
    pub cover: Option<String>,
    /// The finding it shows.
    #[uniffi(default = "")]
    pub finding_id: String,
    /// Words under it.
    #[uniffi(default = None)]
    pub caption: Option<CaptionBox>,
    /// `Ta på nytt`; none when nobody may.
    #[uniffi(default = None)]
    pub retake_label: Option<String>,
    /// `Flytt til et annet funn`; none when there is no other.
    #[uniffi(default = None)]
    pub move_label: Option<String>,
    /// The findings it may be moved to.
    #[uniffi(default = [])]
    pub move_to: Vec<Pick>,
    /// `Ikke flytt`.
    #[uniffi(default = "")]
    pub move_not_label: String,
    /// `Større`.
    #[uniffi(default = "")]
    pub larger_label: String,
    /// `Mindre`.
    #[uniffi(default = "")]
    pub smaller_label: String,
    /// `Originalen er beholdt og følger protokollen`; none where none is kept.
    #[uniffi(default = None)]
    pub original: Option<String>,
}

impl PhotoScreen {
    /// Builds the screen. A photo of a confidential finding is not there for a person without the right.
    pub fn build(view: &View<'_>, photo_id: Id) -> Result<Self> {
        let shot = shot(view, photo_id)?;
        let earlier = last_time(view, &shot)?;
        let ratio = ratio(&shot);
        let Shot { photo, finding } = shot;
        let visit = view.store.visit(photo.visit)?;
        let receipt = receipt(view, &photo)?;
        let moment = view.texts.moment(photo.taken_at, view.now);
        let may_change = visit.status.is_open();
        let is_covered = view.store.has_newer_mark(photo_id)?;
        let others = if may_change {
            move_to(view, &photo, &finding)?
        } else {
            Vec::new()
        };
        Ok(Self {
            photo_id: photo_id.to_string(),
            ratio,
            jpeg: picture(view, &photo, is_covered)?,
            title: part_in_room(view.texts, &finding),
            taken: view.texts.with("photo-taken", &[("moment", moment.into())]),
            spoken: photo_spoken(view, &finding, &photo, &receipt)?,
            receipt,
            remove_label: may_change.then(|| view.say("photo-remove")),
            back_label: view.say("app-back"),
            compare_label: earlier.filter(|_| !is_covered).map(|then| {
                let day = view.day(then.photo.taken_at);
                view.texts.with("compare-open", &[("day", day.into())])
            }),
            marks: drawn(view, photo_id, may_change)?,
            mark_label: (may_change && !is_covered).then(|| view.say("mark-draw")),
            mark_tools: if may_change { tools(view) } else { Vec::new() },
            mark_done_label: view.say("mark-done"),
            mark_hint: view.say("mark-hint"),
            undo: view.dock(None, None, None).undo,
            cover: is_covered.then(|| view.say("photo-newer")),
            finding_id: finding.id.to_string(),
            caption: caption_box(view, photo_id, may_change)?,
            retake_label: may_change.then(|| view.say("photo-retake")),
            move_label: (!others.is_empty()).then(|| view.say("photo-move")),
            move_to: others,
            move_not_label: view.say("photo-move-not"),
            larger_label: view.say("photo-larger"),
            smaller_label: view.say("photo-smaller"),
            original: (!view.store.originals_of(photo_id)?.is_empty())
                .then(|| view.say("photo-original-kept")),
        })
    }
}

fn picture(view: &View<'_>, photo: &PhotoRow, is_covered: bool) -> Result<Vec<u8>> {
    if is_covered {
        return Ok(Vec::new());
    }
    Ok(view.store.picture(&photo.sha256)?.unwrap_or_default())
}
