//! What a person draws on a photo: vectors over a picture that stays as it was.
//!
//! Points are ten-thousandths of the picture's width and height, so that a mark fits every size of it.

use std::fmt::{self, Write};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The far edge of a picture.
pub const EDGE: u16 = 10_000;
/// Points of one freehand line; more are a scribble that nobody reads.
pub const POINTS_MAX: usize = 400;
/// Characters of a text on a picture.
pub const WORDS_MAX: usize = 120;

/// Ten-thousandths from the left and from the top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
}

/// One mark.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Points at something: from its tail to its head.
    Arrow(Point, Point),
    /// An ellipse within two corners.
    Circle(Point, Point),
    /// A line as the finger went.
    Freehand(Vec<Point>),
    /// Words, from their upper left.
    Text(Point, String),
    /// Hides what is within two corners: a face, a paper, a screen. See `photo::burn`.
    Blur(Point, Point),
    /// A length that somebody knows, in millimetres: it makes areas measurable.
    Length(Point, Point, u32),
    /// Drawn by a newer app, kept as it came. It may hide something, and nobody here can tell what: until the
    /// upgrade nothing of the picture is shown.
    Newer(String),
}

impl Point {
    /// Kept inside the picture.
    pub fn new(x: u16, y: u16) -> Self {
        Self {
            x: x.min(EDGE),
            y: y.min(EDGE),
        }
    }

    /// In parts of the width and height, 0 to 1.
    pub fn parts(self) -> (f32, f32) {
        let part = |of: u16| f32::from(of.min(EDGE)) / f32::from(EDGE);
        (part(self.x), part(self.y))
    }
}

impl Shape {
    /// Every kind that this version knows.
    pub const KINDS: [&str; 6] = ["blur", "arrow", "circle", "freehand", "text", "length"];

    /// The stable name of its kind.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Arrow(..) => "arrow",
            Self::Circle(..) => "circle",
            Self::Freehand(..) => "freehand",
            Self::Text(..) => "text",
            Self::Blur(..) => "blur",
            Self::Length(..) => "length",
            Self::Newer(_) => "newer",
        }
    }

    /// From what the log and the tables keep. Whatever cannot be read is [`Self::Newer`], never nothing.
    pub fn kept(text: &str) -> Self {
        text.parse()
            .unwrap_or_else(|NotAMark| Self::Newer(text.to_owned()))
    }

    /// Its points; of a box two corners.
    pub fn points(&self) -> Vec<Point> {
        match self {
            Self::Arrow(from, to)
            | Self::Circle(from, to)
            | Self::Blur(from, to)
            | Self::Length(from, to, _) => vec![*from, *to],
            Self::Freehand(points) => points.clone(),
            Self::Text(at, _) => vec![*at],
            Self::Newer(_) => Vec::new(),
        }
    }

    /// From a kind, points, and what it says: words, or millimetres. None when they do not make a mark.
    pub fn of(kind: &str, points: &[Point], says: &str) -> Option<Self> {
        let two = || points.first_chunk::<2>().filter(|[from, to]| from != to);
        Some(match kind {
            "arrow" => two().map(|[from, to]| Self::Arrow(*from, *to))?,
            "circle" => two().map(|[from, to]| Self::Circle(*from, *to))?,
            "blur" => two().map(|[from, to]| Self::Blur(*from, *to))?,
            "length" => {
                let millimetres = says.parse().ok().filter(|it| *it > 0)?;
                two().map(|[from, to]| Self::Length(*from, *to, millimetres))?
            }
            "freehand" if points.len() >= 2 => Self::Freehand(thinned(points)),
            "text" if !says.trim().is_empty() => {
                let words = says.trim().chars().filter(|it| !it.is_control());
                Self::Text(*points.first()?, words.take(WORDS_MAX).collect())
            }
            _ => return None,
        })
    }

    fn says(&self) -> String {
        match self {
            Self::Text(_, words) => words.clone(),
            Self::Length(_, _, millimetres) => millimetres.to_string(),
            _ => String::new(),
        }
    }
}

/// At most as many points as a line may have, its ends among them.
fn thinned(points: &[Point]) -> Vec<Point> {
    let count = points.len();
    if count <= POINTS_MAX {
        return points.to_vec();
    }
    let at = |place: usize| place * (count - 1) / (POINTS_MAX - 1);
    (0..POINTS_MAX).map(|place| points[at(place)]).collect()
}

/// `circle 1200,3400 5600,7000`; what it says stands behind a bar. One text, so that a line of many points is
/// one value in the log.
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Newer(text) = self {
            return f.write_str(text);
        }
        f.write_str(self.kind())?;
        for point in self.points() {
            write!(f, " {},{}", point.x, point.y)?;
        }
        let says = self.says();
        if says.is_empty() {
            return Ok(());
        }
        f.write_char('|')?;
        f.write_str(&says)
    }
}

/// It is no mark that this version knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a mark that can be read")]
pub struct NotAMark;

impl FromStr for Shape {
    type Err = NotAMark;

    fn from_str(text: &str) -> Result<Self, NotAMark> {
        let (drawn, says) = text.split_once('|').unwrap_or((text, ""));
        let mut words = drawn.split(' ');
        let kind = words.next().ok_or(NotAMark)?;
        let point = |word: &str| {
            let (x, y) = word.split_once(',')?;
            Some(Point::new(x.parse().ok()?, y.parse().ok()?))
        };
        let points: Option<Vec<Point>> = words.map(point).collect();
        Self::of(kind, &points.ok_or(NotAMark)?, says).ok_or(NotAMark)
    }
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::kept(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> [Shape; 6] {
        let (one, two) = (Point::new(0, 17), Point::new(10_000, 9_999));
        [
            Shape::Arrow(one, two),
            Shape::Circle(two, one),
            Shape::Freehand(vec![one, two, one]),
            Shape::Text(one, "Drypper her | «sjekk»".into()),
            Shape::Blur(one, two),
            Shape::Length(one, two, 200),
        ]
    }

    #[test]
    fn every_mark_comes_back_from_its_text() {
        for shape in all() {
            assert!(Shape::KINDS.contains(&shape.kind()));
            assert_eq!(shape.to_string().parse(), Ok(shape));
        }
    }

    #[test]
    fn what_is_no_mark_is_not_read() {
        for text in [
            "",
            "star 1,1 2,2",
            "arrow 1,1",
            "arrow 1,1 1,1",
            "circle 1,1 2",
            "text 1,1",
            "text 1,1| ",
            "length 1,1 2,2|0",
            "length 1,1 2,2",
            "blur 70000,1 2,2",
        ] {
            assert_eq!(text.parse::<Shape>(), Err(NotAMark), "{text}");
        }
    }

    #[test]
    fn what_a_newer_app_drew_is_kept_as_it_came() -> Result<(), serde_json::Error> {
        for text in ["star 1,1 2,2", "blur 1,1 2,2 3,3 4,4 x", "veil"] {
            let shape: Shape = serde_json::from_str(&format!("\"{text}\""))?;
            assert_eq!(shape, Shape::Newer(text.to_owned()));
            assert_eq!(
                (shape.to_string(), shape.kind()),
                (text.to_owned(), "newer")
            );
        }
        Ok(())
    }

    #[test]
    fn a_mark_stays_inside_the_picture_and_within_its_limits() {
        let outside: Result<Shape, _> = "blur 60000,3 2,65535".parse();
        assert_eq!(
            outside,
            Ok(Shape::Blur(Point::new(EDGE, 3), Point::new(2, EDGE)))
        );
        let points: Vec<Point> = (0..2_000).map(|at| Point::new(at, at)).collect();
        let line = Shape::of("freehand", &points, "").map(|it| it.points());
        let line = line.unwrap_or_default();
        assert_eq!(
            (line.len(), line[0], line[399]),
            (POINTS_MAX, points[0], points[1_999])
        );
        let words = Shape::of("text", &points, &"å".repeat(500));
        assert!(words.is_some_and(|it| it.says().chars().count() == WORDS_MAX));
    }
}
