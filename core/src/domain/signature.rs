//! What is said of a visit's summary at its end: a signature, or why there is none.
//!
//! A drawn signature is its strokes: points in ten-thousandths of a box that is [`BOX_RATIO`] times as wide as high.

use std::fmt::{self, Write};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::mark::{EDGE, Point};

/// Width of the box that one signs in, in its heights.
pub const BOX_RATIO: f32 = 3.0;
/// Strokes of a signature; more are a drawing.
pub const STROKES_MAX: usize = 60;
/// Points of all strokes together; the log carries them.
pub const POINTS_MAX: usize = 1_200;
/// Characters of a typed name, or of why somebody does not sign.
pub const WORDS_MAX: usize = 200;
/// Length of all strokes, in heights of the box. A touch that slips is shorter, initials are longer.
const INK_MIN: f32 = 0.5;

/// Who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// Whose home it is.
    Tenant,
    /// Who was there for the municipality, and holds the phone.
    Worker,
}

/// Why there is no signature. Each is an ordinary choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unsigned {
    /// Does not want to.
    Declines,
    /// Was not there at the end.
    NotPresent,
    /// Cannot sign today.
    NotAble,
}

/// How one party answered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Signing {
    /// Strokes as the finger went.
    Drawn(Vec<Vec<Point>>),
    /// The own name, typed and confirmed by whoever cannot draw.
    Typed(String),
    /// Not signed, and what there is to say of it.
    Not(Unsigned, String),
}

/// Why it is no signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotASignature {
    /// Nothing was drawn, or a dot.
    #[error("too little is drawn")]
    TooLittle,
    /// More than a signature.
    #[error("too much is drawn")]
    TooMuch,
    /// No name.
    #[error("no name is written")]
    NoName,
    /// Not in the form that [`Signing`] has as a text.
    #[error("not a signature that can be read")]
    Unreadable,
}

impl Party {
    /// Both, the tenant first.
    pub const ALL: [Self; 2] = [Self::Tenant, Self::Worker];

    /// As stored: `tenant`, `worker`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Tenant => "tenant",
            Self::Worker => "worker",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|party| party.code() == code)
    }
}

impl Unsigned {
    /// Every reason, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Declines, Self::NotPresent, Self::NotAble];

    /// As stored: `declines`, `not_present`, `not_able`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Declines => "declines",
            Self::NotPresent => "not_present",
            Self::NotAble => "not_able",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

impl Signing {
    /// From strokes.
    ///
    /// # Errors
    /// [`NotASignature::TooLittle`] for nothing or a dot, [`NotASignature::TooMuch`] for a drawing.
    pub fn drawn(strokes: &[Vec<Point>]) -> Result<Self, NotASignature> {
        let strokes: Vec<&Vec<Point>> = strokes.iter().filter(|it| !it.is_empty()).collect();
        if strokes.len() > STROKES_MAX {
            return Err(NotASignature::TooMuch);
        }
        let ink: f32 = strokes.iter().map(|stroke| length(stroke)).sum();
        if ink < INK_MIN {
            return Err(NotASignature::TooLittle);
        }
        let points: usize = strokes.iter().map(|stroke| stroke.len()).sum();
        let strokes = strokes.into_iter().map(|stroke| thinned(stroke, points));
        Ok(Self::Drawn(strokes.collect()))
    }

    /// From a name that somebody typed.
    ///
    /// # Errors
    /// [`NotASignature::NoName`] for less than two letters.
    pub fn typed(name: &str) -> Result<Self, NotASignature> {
        let name = plain(name);
        if name.chars().filter(|it| it.is_alphabetic()).count() < 2 {
            return Err(NotASignature::NoName);
        }
        Ok(Self::Typed(name))
    }

    /// Without a signature.
    pub fn not(reason: Unsigned, words: &str) -> Self {
        Self::Not(reason, plain(words))
    }

    /// Somebody signed.
    pub fn is_signed(&self) -> bool {
        !matches!(self, Self::Not(..))
    }
}

fn plain(words: &str) -> String {
    let letters = words.trim().chars().filter(|it| !it.is_control());
    letters.take(WORDS_MAX).collect()
}

/// In heights of the box.
fn length(stroke: &[Point]) -> f32 {
    let edge = f32::from(EDGE);
    let steps = stroke.windows(2).map(|pair| {
        let across = (f32::from(pair[1].x) - f32::from(pair[0].x)) * BOX_RATIO;
        let down = f32::from(pair[1].y) - f32::from(pair[0].y);
        across.hypot(down) / edge
    });
    steps.sum()
}

/// Its share of the points that a signature may have, its ends among them.
fn thinned(stroke: &[Point], of_all: usize) -> Vec<Point> {
    let count = stroke.len();
    let share = (count * POINTS_MAX / of_all.max(1)).max(2);
    if of_all <= POINTS_MAX || count <= share {
        return stroke.to_vec();
    }
    let at = |place: usize| place * (count - 1) / (share - 1);
    (0..share).map(|place| stroke[at(place)]).collect()
}

/// `drawn 12,34 15,40;90,3 95,8`, `typed|Amina Yusuf`, `not_able|brukket arm`: one text, one value in the log.
impl fmt::Display for Signing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Drawn(strokes) => {
                f.write_str("drawn ")?;
                for (place, stroke) in strokes.iter().enumerate() {
                    if place > 0 {
                        f.write_char(';')?;
                    }
                    for (place, point) in stroke.iter().enumerate() {
                        let between = if place > 0 { " " } else { "" };
                        write!(f, "{between}{},{}", point.x, point.y)?;
                    }
                }
                Ok(())
            }
            Self::Typed(name) => write!(f, "typed|{name}"),
            Self::Not(reason, words) => write!(f, "{}|{words}", reason.code()),
        }
    }
}

impl FromStr for Signing {
    type Err = NotASignature;

    fn from_str(text: &str) -> Result<Self, NotASignature> {
        if let Some(drawn) = text.strip_prefix("drawn ") {
            // Bounded before it is read point by point.
            if drawn.len() > POINTS_MAX * 24 {
                return Err(NotASignature::TooMuch);
            }
            let strokes: Option<Vec<_>> = drawn.split(';').map(stroke_from).collect();
            return Self::drawn(&strokes.ok_or(NotASignature::Unreadable)?);
        }
        let (kind, words) = text.split_once('|').ok_or(NotASignature::Unreadable)?;
        if kind == "typed" {
            return Self::typed(words);
        }
        let reason = Unsigned::from_code(kind).ok_or(NotASignature::Unreadable)?;
        Ok(Self::not(reason, words))
    }
}

fn stroke_from(text: &str) -> Option<Vec<Point>> {
    let point = |word: &str| {
        let (x, y) = word.split_once(',')?;
        Some(Point::new(x.parse().ok()?, y.parse().ok()?))
    };
    text.split(' ').map(point).collect()
}

impl Serialize for Signing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Signing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
