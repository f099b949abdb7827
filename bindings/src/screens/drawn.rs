//! Marks on a photo, and what to draw them with.

use nyvri_core::Result;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::{EDGE, Point, Shape};
use nyvri_core::store::MarkRow;

use super::view::View;
use super::words::spoken;

/// A point of a picture, in parts of its width and height, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, uniffi::Record)]
pub struct PicturePoint {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
}

/// One line of a signature, in parts of the box that it was drawn in: three times as wide as high.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Stroke {
    /// As the finger went.
    pub points: Vec<PicturePoint>,
}

impl Stroke {
    pub(super) fn of(stroke: &[Point]) -> Self {
        let points = stroke.iter().map(|point| point.parts());
        Self {
            points: points.map(|(x, y)| PicturePoint { x, y }).collect(),
        }
    }
}

/// How a mark is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum MarkKind {
    /// From the first point to a head at the second.
    Arrow,
    /// An ellipse within two corners.
    Circle,
    /// A line through all points.
    Freehand,
    /// Words at the point.
    Text,
    /// Covered, within two corners.
    Blur,
    /// A line with a bar at each end, and how long it is.
    Length,
}

/// One mark on a photo.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DrawnMark {
    /// The mark.
    pub mark_id: String,
    /// How it is drawn.
    pub kind: MarkKind,
    /// Where.
    pub points: Vec<PicturePoint>,
    /// What stands beside it: words, or `20 cm`. Often empty.
    pub words: String,
    /// `Pil, tegnet av Ola`.
    pub spoken: String,
    /// `Ta bort pilen`; none when it may not be taken away.
    pub remove_label: Option<String>,
}

/// Something to draw with.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct MarkTool {
    /// For [`crate::app::FieldApp::draw_mark`]: `arrow`.
    pub value: String,
    /// How it is drawn.
    pub kind: MarkKind,
    /// `Pil`.
    pub label: String,
    /// What has to be typed first, when something must: `Hva skal det stå?`
    pub asks: Option<String>,
    /// Digits only.
    pub asks_number: bool,
}

/// The marks of a photo, as they stand.
pub(super) fn drawn(view: &View<'_>, photo: Id, may_remove: bool) -> Result<Vec<DrawnMark>> {
    let marks = view.store.marks_of_photo(photo)?;
    let shown = marks
        .iter()
        .filter_map(|mark| Some((kind(&mark.shape)?, mark)));
    shown
        .map(|(kind, mark)| one(view, kind, mark, may_remove))
        .collect()
}

fn one(view: &View<'_>, kind: MarkKind, mark: &MarkRow, may_remove: bool) -> Result<DrawnMark> {
    let words = match &mark.shape {
        Shape::Text(_, words) => words.clone(),
        Shape::Length(_, _, millimetres) => length(view, *millimetres),
        _ => String::new(),
    };
    let label = view.say(&format!("mark-{}", mark.shape.kind()));
    let name = view.first_name(mark.author)?;
    let name = name.unwrap_or_else(|| view.say("someone"));
    let args = [("mark", label.clone().into()), ("name", name.into())];
    let by = view.texts.with("mark-spoken", &args);
    let remove = view.texts.with("mark-remove", &[("mark", label.into())]);
    Ok(DrawnMark {
        mark_id: mark.id.to_string(),
        kind,
        points: mark.shape.points().into_iter().map(shown).collect(),
        spoken: spoken(&[by, words.clone()]),
        words,
        remove_label: may_remove.then_some(remove),
    })
}

/// `20 cm`, `7,5 cm`.
fn length(view: &View<'_>, millimetres: u32) -> String {
    let centimetres = view.texts.number(f64::from(millimetres) / 10.0);
    let args = [("length", centimetres.into())];
    view.texts.with("mark-length-words", &args)
}

/// None for what a newer app drew: the whole picture is covered then.
fn kind(shape: &Shape) -> Option<MarkKind> {
    Some(match shape {
        Shape::Arrow(..) => MarkKind::Arrow,
        Shape::Circle(..) => MarkKind::Circle,
        Shape::Freehand(..) => MarkKind::Freehand,
        Shape::Text(..) => MarkKind::Text,
        Shape::Blur(..) => MarkKind::Blur,
        Shape::Length(..) => MarkKind::Length,
        Shape::Newer(_) => return None,
    })
}

fn shown(point: Point) -> PicturePoint {
    let (x, y) = point.parts();
    PicturePoint { x, y }
}

/// From the screen to the log.
pub(crate) fn kept(point: PicturePoint) -> Point {
    let part = |of: f32| (of.clamp(0.0, 1.0) * f32::from(EDGE)).round() as u16;
    Point::new(part(point.x), part(point.y))
}

/// All there is to draw with; hiding first, because it protects people.
pub(super) fn tools(view: &View<'_>) -> Vec<MarkTool> {
    let tool = |value: &str, kind: MarkKind| {
        let asks = matches!(kind, MarkKind::Text | MarkKind::Length);
        MarkTool {
            value: value.to_owned(),
            kind,
            label: view.say(&format!("mark-{value}")),
            asks: asks.then(|| view.say(&format!("mark-{value}-asks"))),
            asks_number: kind == MarkKind::Length,
        }
    };
    vec![
        tool("blur", MarkKind::Blur),
        tool("arrow", MarkKind::Arrow),
        tool("circle", MarkKind::Circle),
        tool("freehand", MarkKind::Freehand),
        tool("text", MarkKind::Text),
        tool("length", MarkKind::Length),
    ]
}
