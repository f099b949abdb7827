//! Same spot, last time: the earlier photo over today's, and what looks different.
//!
//! The phone counts and lays over; what it means is for the person to say.

use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::Shape;
use nyvri_core::photo::align::{Apart, Area, Compared, Measured, Scale};
use nyvri_core::{Error, Result};

use super::drawn::PicturePoint;
use super::marks::mark;
use super::parts::GradeMark;
use super::place::part_in_room;
use super::spot::{Shot, last_time, ratio, shot, without_hidden};
use super::view::View;
use super::words::spoken;

/// Two photos of one spot.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CompareScreen {
    /// Today's photo.
    pub photo_id: String,
    /// `Sammenlign`.
    pub title: String,
    /// `Tak på badet`.
    pub subtitle: String,
    /// The earlier photo: in today's frame and light when `is_laid`, else as it was taken.
    pub then: CompareSide,
    /// Today's.
    pub now: CompareSide,
    /// They lie over each other, so slider and blink may be shown; else only side by side.
    pub is_laid: bool,
    /// What was done to the earlier picture, or why nothing was.
    pub notice: String,
    /// `1 felt ser annerledes ut`; empty unless `is_laid`.
    pub found: String,
    /// What looks different, the largest first.
    pub areas: Vec<ChangedArea>,
    /// How to get centimetres, while they cannot be told.
    pub measure_hint: Option<String>,
    /// `Dra`.
    pub slider_label: String,
    /// `Blink`.
    pub blink_label: String,
    /// `Ved siden av`.
    pub beside_label: String,
    /// `Vis sist`.
    pub show_then_label: String,
    /// `Vis nå`.
    pub show_now_label: String,
    /// Spoken name of the divider.
    pub divider_label: String,
    /// Spoken name of the way back.
    pub back_label: String,
}

/// One of the two.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct CompareSide {
    /// `Sist`, `Nå`.
    pub label: String,
    /// `4. juni`.
    pub day: String,
    /// Its finding's grade.
    pub grade: Option<GradeMark>,
    /// `TG1`.
    pub grade_text: Option<String>,
    /// For those who do not see it.
    pub spoken: String,
    /// Width by height of the picture.
    pub ratio: f32,
    /// The picture.
    pub jpeg: Vec<u8>,
}

/// Where something looks different.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct ChangedArea {
    /// Around it, in today's picture.
    pub outline: Vec<PicturePoint>,
    /// `Mørkere, 3 % av bildet`; with a known length `Mørkere, omtrent 120 cm²`.
    pub words: String,
}

/// What is needed to compare, so that the slow part can run without the store.
pub struct Spot {
    then: Shot,
    now: Shot,
    /// The earlier picture, and today's.
    pub jpegs: [Vec<u8>; 2],
}

impl Spot {
    /// Today's photo with the one from last time. Where the large picture is not on the phone, the small one.
    pub fn find(view: &View<'_>, photo_id: Id) -> Result<Self> {
        let now = shot(view, photo_id)?;
        let then = last_time(view, &now)?.ok_or(Error::NotFound { what: "photo" })?;
        let jpeg = |shot: &Shot| -> Result<Vec<u8>> {
            let whole = view.store.picture(&shot.photo.sha256)?;
            let whole = whole.unwrap_or_else(|| shot.photo.thumbnail.clone());
            without_hidden(view, shot.photo.id, whole)
        };
        let jpegs = [jpeg(&then)?, jpeg(&now)?];
        Ok(Self { then, now, jpegs })
    }
}

impl CompareScreen {
    /// Builds the screen from what comparing came to.
    pub fn build(view: &View<'_>, spot: Spot, compared: Compared) -> Result<Self> {
        let Spot { then, now, jpegs } = spot;
        let [as_taken, now_jpeg] = jpegs;
        let scale = known_length(view, now.photo.id)?;
        let size = (now.photo.width, now.photo.height);
        let look = Looked::of(view, &then, compared);
        let is_laid = look.jpeg.is_some();
        let areas = look.areas.iter();
        let areas = areas
            .map(|area| shown(view, area, scale.as_ref(), size))
            .collect();
        let hint = !look.areas.is_empty() && scale.is_none();
        let then_ratio = ratio(if is_laid { &now } else { &then });
        Ok(Self {
            photo_id: now.photo.id.to_string(),
            title: view.say("compare-title"),
            subtitle: part_in_room(view.texts, &now.finding),
            then: CompareSide {
                ratio: then_ratio,
                ..side(view, &then, "compare-then", look.jpeg.unwrap_or(as_taken))
            },
            now: side(view, &now, "compare-now", now_jpeg),
            is_laid,
            notice: look.notice,
            found: look.found,
            areas,
            measure_hint: hint.then(|| view.say("compare-measure-hint")),
            slider_label: view.say("compare-way-slider"),
            blink_label: view.say("compare-way-blink"),
            beside_label: view.say("compare-way-beside"),
            show_then_label: view.say("compare-show-then"),
            show_now_label: view.say("compare-show-now"),
            divider_label: view.say("compare-divider"),
            back_label: view.say("app-back"),
        })
    }
}

/// What comparing came to, in words.
struct Looked {
    notice: String,
    found: String,
    areas: Vec<Area>,
    /// The earlier picture in today's frame; none when it was not laid over.
    jpeg: Option<Vec<u8>>,
}

impl Looked {
    fn of(view: &View<'_>, then: &Shot, compared: Compared) -> Self {
        match compared {
            Compared::Laid(overlay) => {
                let day = view.day(then.photo.taken_at);
                let count = overlay.areas.len();
                Self {
                    notice: view.texts.with("compare-laid", &[("day", day.into())]),
                    found: view.texts.with("compare-found", &[("count", count.into())]),
                    areas: overlay.areas,
                    jpeg: Some(overlay.jpeg),
                }
            }
            Compared::Apart(apart) => Self {
                notice: view.say(reason(apart)),
                found: String::new(),
                areas: Vec::new(),
                jpeg: None,
            },
        }
    }
}

fn reason(apart: Apart) -> &'static str {
    match apart {
        Apart::NotAlike => "compare-not-alike",
        Apart::TooPlain => "compare-too-plain",
        Apart::Ambiguous => "compare-ambiguous",
    }
}

fn side(view: &View<'_>, shot: &Shot, label: &str, jpeg: Vec<u8>) -> CompareSide {
    let grade = shot.finding.grade();
    let (label, day) = (view.say(label), view.day(shot.photo.taken_at));
    let grade_text = grade.map(|grade| grade.code().to_owned());
    CompareSide {
        spoken: spoken(&[
            label.clone(),
            day.clone(),
            grade_text.clone().unwrap_or_default(),
        ]),
        label,
        day,
        grade: grade.map(mark),
        grade_text,
        ratio: ratio(shot),
        jpeg,
    }
}

/// The newest length that somebody drew on today's photo.
fn known_length(view: &View<'_>, photo: Id) -> Result<Option<Scale>> {
    let marks = view.store.marks_of_photo(photo)?;
    let mut lengths = marks.iter().rev().filter_map(|mark| match mark.shape {
        Shape::Length(from, to, millimetres) => Some(Scale {
            from: from.parts(),
            to: to.parts(),
            centimetres: millimetres as f32 / 10.0,
        }),
        _ => None,
    });
    Ok(lengths.next())
}

fn shown(view: &View<'_>, area: &Area, scale: Option<&Scale>, size: (u32, u32)) -> ChangedArea {
    let kind = if area.is_darker {
        "compare-darker"
    } else {
        "compare-other"
    };
    let kind = view.say(kind);
    let measured = scale.and_then(|scale| area.measured(scale, size.0, size.1));
    let words = match measured {
        Some(Measured {
            square_centimetres,
            widest_centimetres,
        }) => {
            let number = |of: f32| view.texts.number(f64::from(of.round()));
            let args = [
                ("kind", kind.into()),
                ("area", number(square_centimetres).into()),
                ("wide", number(widest_centimetres).into()),
            ];
            view.texts.with("compare-area-size", &args)
        }
        None => {
            let percent = f64::from((area.share * 1000.0).round()) / 10.0;
            let args = [
                ("kind", kind.into()),
                ("percent", view.texts.number(percent).into()),
            ];
            view.texts.with("compare-area-share", &args)
        }
    };
    let outline = area
        .outline
        .iter()
        .map(|(x, y)| PicturePoint { x: *x, y: *y });
    ChangedArea {
        outline: outline.collect(),
        words,
    }
}
