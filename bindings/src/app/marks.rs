//! Doing, on a photo: compare it with last time's, draw on it, take a mark away.

use nyvri_core::domain::change::PhotoMarked;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::{Point, Shape};
use nyvri_core::photo::align;
use nyvri_core::{Error, Result};

use crate::error::AppError;
use crate::screens::compare::{CompareScreen, Spot};
use crate::screens::drawn::{PicturePoint, kept};

use super::FieldApp;
use super::undo::Undo;

#[uniffi::export]
impl FieldApp {
    /// Lays last time's photo of the same spot over this one. Takes up to a second: call it off the main thread.
    pub fn compare(&self, photo_id: String) -> Result<CompareScreen, AppError> {
        let photo = self.id(&photo_id)?;
        let spot = self.build(|view| Spot::find(view, photo))?;
        // The slow part runs without the store, so that the screen stays alive.
        let compared = align::overlay(&spot.jpegs[0], &spot.jpegs[1]);
        self.build(|view| CompareScreen::build(view, spot, compared?))
    }

    /// Draws on a photo; the picture stays as it was. `tool` is a value of
    /// [`crate::screens::photo::PhotoScreen::mark_tools`]; `says` what the tool asks for.
    pub fn draw_mark(
        &self,
        photo_id: String,
        tool: String,
        points: Vec<PicturePoint>,
        says: String,
    ) -> Result<(), AppError> {
        let photo = self.id(&photo_id)?;
        let points: Vec<Point> = points.into_iter().map(kept).collect();
        self.told(self.draw(photo, tool, &points, &says))
    }

    /// Takes a mark away. Undo brings it back.
    pub fn remove_mark(&self, photo_id: String, mark_id: String) -> Result<(), AppError> {
        let (photo, mark) = (self.id(&photo_id)?, self.id(&mark_id)?);
        self.told(self.erase(photo, mark))
    }
}

impl FieldApp {
    fn draw(&self, photo: Id, tool: String, points: &[Point], says: &str) -> Result<()> {
        let says = if tool == "length" {
            millimetres(says)
        } else {
            says.to_owned()
        };
        if !Shape::KINDS.contains(&&*tool) {
            return Err(Error::UnknownValue {
                what: "mark",
                value: tool,
            });
        }
        // A finger that only touched the picture has drawn nothing.
        let Some(shape) = Shape::of(&tool, points, &says) else {
            return Ok(());
        };
        let mut store = self.store();
        let mark = store.new_id();
        let visit = store.photo(photo)?.visit;
        let drawn = |shape| PhotoMarked { photo, mark, shape }.into();
        let undo = Undo {
            visit,
            text: self.texts().get("undo-mark-drawn"),
            back: vec![drawn(None)],
        };
        self.write(&mut store, visit, &[drawn(Some(shape))], undo)
    }

    fn erase(&self, photo: Id, mark: Id) -> Result<()> {
        let mut store = self.store();
        let visit = store.photo(photo)?.visit;
        let mut marks = store.marks_of_photo(photo)?.into_iter();
        let Some(row) = marks.find(|row| row.id == mark) else {
            return Ok(());
        };
        let drawn = |shape| PhotoMarked { photo, mark, shape }.into();
        let undo = Undo {
            visit,
            text: self.texts().get("undo-mark-removed"),
            back: vec![drawn(Some(row.shape))],
        };
        self.write(&mut store, visit, &[drawn(None)], undo)
    }
}

/// `7,5` typed as centimetres; empty when it is no length.
fn millimetres(centimetres: &str) -> String {
    let typed: Option<f64> = centimetres.trim().replace(',', ".").parse().ok();
    let length = typed
        .map(|it| (it * 10.0).round())
        .filter(|it| (1.0..=100_000.0).contains(it));
    length.map_or_else(String::new, |it| format!("{it:.0}"))
}
