//! What people drew on a photo, as lines of an SVG over the picture. What is hidden is not here: it is gone from the
//! picture that is sent.

use std::fmt::Write;

use nyvri_core::domain::mark::{Point, Shape};
use nyvri_core::hex;
use nyvri_core::store::{MarkRow, PhotoRow, Store};
use sha2::{Digest, Sha256};

use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::People;
use crate::words::Words;

// In parts of the picture's width.
const ARROW_HEAD: f32 = 0.04;
const RULER_END: f32 = 0.015;
const LETTERS: f32 = 0.034;
const ARROW_ANGLE: f32 = 2.6;

/// All marks of one photo.
pub struct Drawn {
    /// Pixels of the picture, which the lines are drawn in.
    pub width: u32,
    /// The same.
    pub height: u32,
    /// Every line of every mark: the `d` of a path.
    pub lines: String,
    /// Words on the picture.
    pub words: Vec<Label>,
    /// Every mark in words, with who drew it.
    pub told: Vec<String>,
    /// Something is taken out of the picture.
    pub hides: bool,
    /// Another one when something else is hidden, so that a browser asks for the picture again.
    pub version: String,
}

/// Words at a place of the picture.
pub struct Label {
    /// Pixels from the left.
    pub x: f32,
    /// To the line they stand on.
    pub y: f32,
    /// Pixels.
    pub size: f32,
    /// What it says.
    pub says: String,
}

impl Drawn {
    /// What is drawn on `photo`.
    pub fn on(
        store: &Store,
        words: &Words,
        people: &People,
        photo: &PhotoRow,
    ) -> Result<Self, Fault> {
        let marks = store.marks_of_photo(photo.id)?;
        let mut drawn = Self {
            width: photo.width,
            height: photo.height,
            lines: String::new(),
            words: Vec::new(),
            told: Vec::new(),
            hides: false,
            version: String::new(),
        };
        let mut hidden = Sha256::new();
        for mark in &marks {
            drawn.add(words, &mark.shape);
            drawn.told.push(told(words, people, mark));
            if let Shape::Blur(..) | Shape::Newer(_) = mark.shape {
                drawn.hides = true;
                hidden.update(mark.shape.to_string());
            }
        }
        drawn.version = hex::encode(&hidden.finalize()[..4]);
        Ok(drawn)
    }

    fn add(&mut self, words: &Words, shape: &Shape) {
        let says = said(words, shape);
        match shape {
            Shape::Arrow(from, to) => self.arrow(*from, *to),
            Shape::Circle(from, to) => self.oval(*from, *to),
            Shape::Freehand(points) => self.line(points),
            Shape::Length(from, to, _) => self.ruler(*from, *to),
            Shape::Text(..) | Shape::Blur(..) | Shape::Newer(_) => {}
        }
        if let Some(at) = shape.points().first().filter(|_| !says.is_empty()) {
            let (x, y) = self.pixels(*at);
            let size = self.part(LETTERS);
            self.words.push(Label {
                x: x + size / 3.0,
                y: (y + size).min(self.height as f32 - size / 2.0),
                size,
                says,
            });
        }
    }

    fn line(&mut self, points: &[Point]) {
        for (place, point) in points.iter().enumerate() {
            let (x, y) = self.pixels(*point);
            self.step(if place == 0 { 'M' } else { 'L' }, x, y);
        }
    }

    fn arrow(&mut self, from: Point, to: Point) {
        self.line(&[from, to]);
        let ((x0, y0), (x, y)) = (self.pixels(from), self.pixels(to));
        let (angle, head) = ((y - y0).atan2(x - x0), self.part(ARROW_HEAD));
        for side in [angle - ARROW_ANGLE, angle + ARROW_ANGLE] {
            self.step('M', x, y);
            self.step('L', x + head * side.cos(), y + head * side.sin());
        }
    }

    fn ruler(&mut self, from: Point, to: Point) {
        self.line(&[from, to]);
        let ((x0, y0), (x1, y1)) = (self.pixels(from), self.pixels(to));
        let (angle, half) = ((y1 - y0).atan2(x1 - x0), self.part(RULER_END));
        let (across, down) = (-angle.sin() * half, angle.cos() * half);
        for (x, y) in [(x0, y0), (x1, y1)] {
            self.step('M', x - across, y - down);
            self.step('L', x + across, y + down);
        }
    }

    fn oval(&mut self, from: Point, to: Point) {
        let ((x0, y0), (x1, y1)) = (self.pixels(from), self.pixels(to));
        let (left, right, middle) = (x0.min(x1), x0.max(x1), (y0 + y1) / 2.0);
        let (across, down) = ((right - left) / 2.0, (y1 - y0).abs() / 2.0);
        self.step('M', left, middle);
        for end in [right, left] {
            let _ = write!(
                self.lines,
                "A{across:.0} {down:.0} 0 1 1 {end:.0} {middle:.0}"
            );
        }
    }

    fn step(&mut self, letter: char, x: f32, y: f32) {
        let _ = write!(self.lines, "{letter}{x:.0} {y:.0}");
    }

    fn pixels(&self, point: Point) -> (f32, f32) {
        let (x, y) = point.parts();
        (x * self.width as f32, y * self.height as f32)
    }

    fn part(&self, of: f32) -> f32 {
        of * self.width as f32
    }
}

fn said(words: &Words, shape: &Shape) -> String {
    match shape {
        Shape::Text(_, says) => says.clone(),
        Shape::Length(_, _, millimetres) => {
            let centimetres = words.texts().number(f64::from(*millimetres) / 10.0);
            words.s("mark-length-words", "length", &centimetres)
        }
        _ => String::new(),
    }
}

fn told(words: &Words, people: &People, mark: &MarkRow) -> String {
    let name = words.named("mark", mark.shape.kind());
    let by = people.first_name(mark.author);
    let told = words.many("mark-spoken", &[("mark", &name), ("name", by)]);
    let says = said(words, &mark.shape);
    if says.is_empty() {
        told
    } else {
        format!("{told}: {says}")
    }
}
