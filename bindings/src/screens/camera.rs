//! The camera: what is being photographed, the earlier photo over the viewfinder, and what must not be in the picture.

use nyvri_core::Result;
use nyvri_core::domain::id::Id;
use nyvri_core::photo;
use nyvri_core::store::FindingRow;
use nyvri_core::{Error, store};

use crate::app::setting;

use super::captions::captions;
use super::drawn::PicturePoint;
use super::parts::{PhotoTile, UndoRow};
use super::place::part_in_room;
use super::spot::{Shot, ratio, shot, spots, without_hidden};
use super::tiles::tiles;
use super::view::View;
use super::visit_view::visible_findings;

/// More spots than a thumb looks through.
const SPOTS_MAX: usize = 12;

/// The viewfinder with everything around it.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CameraScreen {
    /// The finding.
    pub finding_id: String,
    /// Its visit.
    pub visit_id: String,
    /// `Tak på badet`.
    pub title: String,
    /// `Samme sted som 4. juni`; without an earlier photo, that it is the first.
    pub subtitle: String,
    /// Said quietly, always: `Ingen personer, papirer eller skjermer i bildet`.
    pub reminder: String,
    /// Said in full before the first picture of a visit; none once it was read.
    pub first: Option<CameraReminder>,
    /// The earlier photo to lay over, for [`crate::app::FieldApp::ghost`]; none when there is none.
    pub ghost_id: Option<String>,
    /// Words about it.
    pub ghost_words: Option<GhostWords>,
    /// `Hvilket sted?`
    pub spots_heading: String,
    /// Earlier photos to choose from; empty with fewer than two.
    pub spots: Vec<CameraSpot>,
    /// `1 tatt`, of this finding.
    pub count: String,
    /// `1 gjøres klart`, while pictures are taken in; none else.
    pub working: Option<String>,
    /// The newest photo.
    pub latest: Option<PhotoTile>,
    /// Undo, while something can be undone.
    pub undo: Option<UndoRow>,
    /// `Ta bilde`.
    pub shutter_label: String,
    /// `Ferdig`.
    pub done_label: String,
    /// Spoken name of the way out.
    pub close_label: String,
    /// `Slå på lyset`.
    pub torch_on_label: String,
    /// `Slå av lyset`.
    pub torch_off_label: String,
    /// When the person has not let the app use the camera.
    pub denied: String,
    /// `Åpne innstillingene`.
    pub allow_label: String,
    /// When there is no camera to be had.
    pub missing: String,
}

/// What must not be in a picture, and why.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CameraReminder {
    /// `Før du tar bilde`.
    pub title: String,
    /// In full.
    pub text: String,
    /// `Jeg ser etter`.
    pub done_label: String,
}

/// Words around the earlier photo.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct GhostWords {
    /// For those who do not see it: `Bildet fra 4. juni ligger over`.
    pub spoken: String,
    /// `Flytt telefonen til de stiplede kantene møtes`.
    pub hint: String,
    /// At the slider's start: `Bare nå`.
    pub now_label: String,
    /// At its end: `Bare sist`.
    pub last_label: String,
    /// Spoken name of the slider.
    pub strength_label: String,
    /// Turns it on: `Vis bildet fra sist`.
    pub show_label: String,
    /// Turns it off: `Skjul bildet fra sist`.
    pub hide_label: String,
}

/// An earlier photo to choose.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CameraSpot {
    /// For [`crate::app::FieldApp::camera`].
    pub photo_id: String,
    /// `Over dusjen`, or `Tak på badet`.
    pub label: String,
    /// A small JPEG.
    pub thumbnail: Vec<u8>,
    /// Lies over the viewfinder.
    pub chosen: bool,
}

/// The earlier photo as it lies over the viewfinder.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct GhostPicture {
    /// Which.
    pub photo_id: String,
    /// Width by height.
    pub ratio: f32,
    /// The picture, without what somebody hid. The small one where the large one is not on the phone.
    pub jpeg: Vec<u8>,
    /// Lines where things end in it, to be drawn dashed.
    pub edges: Vec<GhostEdge>,
}

/// One line.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct GhostEdge {
    /// From point to point.
    pub points: Vec<PicturePoint>,
}

impl CameraScreen {
    /// Builds the screen. The camera of a confidential finding is not there for a person without the right.
    pub fn build(view: &View<'_>, finding_id: Id, spot: Option<Id>) -> Result<Self> {
        let visit = view.store.visit(view.store.finding(finding_id)?.visit)?;
        if !visit.status.is_open() {
            return Err(Error::VisitEnded);
        }
        let mut findings = visible_findings(view, &visit)?.into_iter();
        let finding = findings.find(|finding| finding.id == finding_id);
        let finding = finding.ok_or(Error::NotFound { what: "finding" })?;
        let earlier = spots(view, &visit, &finding)?;
        let chosen = earlier.iter().find(|it| Some(it.photo.id) == spot);
        let chosen = chosen.or(earlier.first());
        let taken = tiles(view, &finding, false)?;
        let waiting = view.store.shots_of_finding(finding_id)?;
        let count = count(&taken, &waiting);
        Ok(Self {
            finding_id: finding_id.to_string(),
            visit_id: visit.id.to_string(),
            title: part_in_room(view.texts, &finding),
            subtitle: subtitle(view, chosen),
            reminder: view.say("camera-reminder"),
            first: first_reminder(view, visit.id)?,
            ghost_id: chosen.map(|shot| shot.photo.id.to_string()),
            ghost_words: chosen.map(|shot| ghost_words(view, shot)),
            spots_heading: view.say("camera-spots"),
            spots: spots_to_choose(view, &earlier, chosen)?,
            count: view.texts.with("camera-count", &[("count", count.into())]),
            working: (!waiting.is_empty()).then(|| {
                let args = [("count", waiting.len().into())];
                view.texts.with("camera-working", &args)
            }),
            latest: taken.into_iter().next_back(),
            undo: view.dock(None, None, None).undo,
            shutter_label: view.say("camera-shutter"),
            done_label: view.say("camera-done"),
            close_label: view.say("camera-close"),
            torch_on_label: view.say("camera-torch-on"),
            torch_off_label: view.say("camera-torch-off"),
            denied: view.say("camera-denied"),
            allow_label: view.say("camera-allow"),
            missing: view.say("camera-missing"),
        })
    }
}

/// One that is taken instead of another makes none more.
fn count(taken: &[PhotoTile], waiting: &[store::Shot]) -> usize {
    let more = waiting.iter().filter(|shot| shot.replaces.is_none());
    taken.len() + more.count()
}

fn subtitle(view: &View<'_>, chosen: Option<&Shot>) -> String {
    chosen.map_or_else(
        || view.say("camera-first"),
        |shot| {
            let day = view.day(shot.photo.taken_at);
            view.texts.with("camera-same-spot", &[("day", day.into())])
        },
    )
}

fn first_reminder(view: &View<'_>, visit: Id) -> Result<Option<CameraReminder>> {
    let read = view.store.setting(setting::PHOTO_REMINDER)?;
    let is_read = read.is_some_and(|read| read == visit.to_string());
    Ok((!is_read).then(|| CameraReminder {
        title: view.say("camera-reminder-title"),
        text: view.say("camera-reminder-text"),
        done_label: view.say("camera-reminder-done"),
    }))
}

fn ghost_words(view: &View<'_>, shot: &Shot) -> GhostWords {
    let day = view.day(shot.photo.taken_at);
    GhostWords {
        spoken: view
            .texts
            .with("camera-ghost-spoken", &[("day", day.into())]),
        hint: view.say("camera-ghost-hint"),
        now_label: view.say("camera-ghost-now"),
        last_label: view.say("camera-ghost-last"),
        strength_label: view.say("camera-ghost-strength"),
        show_label: view.say("camera-ghost-show"),
        hide_label: view.say("camera-ghost-hide"),
    }
}

fn spots_to_choose(
    view: &View<'_>,
    earlier: &[Shot],
    chosen: Option<&Shot>,
) -> Result<Vec<CameraSpot>> {
    if earlier.len() < 2 {
        return Ok(Vec::new());
    }
    let spot = |shot: &Shot| -> Result<CameraSpot> {
        Ok(CameraSpot {
            photo_id: shot.photo.id.to_string(),
            label: spot_label(view, shot.photo.id, &shot.finding)?,
            thumbnail: without_hidden(view, shot.photo.id, shot.photo.thumbnail.clone())?,
            chosen: chosen.is_some_and(|chosen| chosen.photo.id == shot.photo.id),
        })
    };
    earlier.iter().take(SPOTS_MAX).map(spot).collect()
}

/// What somebody wrote under it tells best which spot it is.
fn spot_label(view: &View<'_>, photo: Id, finding: &FindingRow) -> Result<String> {
    let written = captions(view, photo)?.into_iter().next();
    Ok(written.unwrap_or_else(|| part_in_room(view.texts, finding)))
}

impl GhostPicture {
    /// The picture of a photo that the person may see.
    pub fn find(view: &View<'_>, photo: Id) -> Result<Self> {
        let shot = shot(view, photo)?;
        let whole = view.store.picture(&shot.photo.sha256)?;
        let whole = whole.unwrap_or_else(|| shot.photo.thumbnail.clone());
        Ok(Self {
            photo_id: photo.to_string(),
            ratio: ratio(&shot),
            jpeg: without_hidden(view, photo, whole)?,
            edges: Vec::new(),
        })
    }

    /// With the lines in it; a picture without any, or none that can be read, has none.
    pub fn with_edges(self) -> Self {
        let lines = photo::edges(&self.jpeg).unwrap_or_default().into_iter();
        let line = |points: Vec<(f32, f32)>| GhostEdge {
            points: points
                .into_iter()
                .map(|(x, y)| PicturePoint { x, y })
                .collect(),
        };
        Self {
            edges: lines.map(line).collect(),
            ..self
        }
    }
}
