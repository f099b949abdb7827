//! What has changed between two pictures in the same frame and light: areas, not edges or grains.

use super::field::Field;
use super::light::level;
use super::outline::{Mask, areas};
use super::seen::Seen;

/// An area that looks different today.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// Around it, in parts of today's width and height.
    pub outline: Vec<(f32, f32)>,
    /// What part of today's picture it covers.
    pub share: f32,
    /// Darker than before, as damp is; else lighter, or of another colour.
    pub is_darker: bool,
}

/// Differences of logarithms below these are no change: a stain starts to be seen at about 4 %.
const SURE: f32 = 0.045;
const LIKELY: f32 = 0.028;
/// How many deviations of what the pictures otherwise differ by.
const SURE_DEVIATIONS: f32 = 5.0;
const LIKELY_DEVIATIONS: f32 = 3.0;
/// In the dark a small step is a large part: so many grey levels at least.
const LEVELS: f32 = 3.5;
/// A difference of colour without one of brightness must be larger.
const COLOUR: f32 = 0.7;

/// All of them, the largest first.
pub(super) fn changed(seen: &Seen) -> Vec<Area> {
    let apart = Apart::of(seen);
    let (bright, tint) = (
        Bounds::of(&apart.brightness, &seen.known),
        Bounds::of(&apart.colour, &seen.known),
    );
    let likely = apart.over(seen, bright.likely, tint.likely);
    let sure = apart.over(seen, bright.sure, tint.sure);
    let of_all = apart.brightness.values.len() as f32;
    let found = areas(&likely, &sure).into_iter().map(|patch| {
        let values = patch.pixels.iter().map(|at| apart.brightness.values[*at]);
        Area {
            is_darker: values.sum::<f32>() < 0.0,
            share: patch.pixels.len() as f32 / of_all,
            outline: patch.outline,
        }
    });
    found.collect()
}

/// Differences of logarithms, softened.
struct Apart {
    brightness: Field,
    /// Yellower or bluer.
    colour: Field,
    /// The least that counts: many levels in the dark, where it is a large part.
    least: Field,
}

impl Apart {
    fn of(seen: &Seen) -> Self {
        let apart: [Field; 3] = std::array::from_fn(|at| apart(&seen.then[at], &seen.now[at]));
        let known = seen.known.iter().map(|it| f32::from(u8::from(*it)));
        let weights = Field {
            values: known.collect(),
            ..seen.now[0].map(|_| 0.0)
        };
        let red_green = apart[0].with(&apart[1], |red, green| red + green);
        let brightness = red_green.with(&apart[2], |sum, blue| (sum + blue) / 3.0);
        let colour = apart[2].with(&apart[0], |blue, red| COLOUR * (blue - red));
        // The darkest colour counts: it is the one that noise and curves distort most.
        let darkest = seen.now[0].with(&seen.now[1], f32::min);
        let darkest = darkest.with(&seen.now[2], f32::min).mean(2);
        Self {
            brightness: softened(&brightness, &weights),
            colour: softened(&colour, &weights),
            least: darkest.map(|it| LEVELS / level(it).max(1.0)),
        }
    }

    fn over(&self, seen: &Seen, bright: f32, tint: f32) -> Mask {
        let pairs = self.brightness.values.iter().zip(&self.colour.values);
        let over = pairs.zip(&self.least.values).zip(&seen.known);
        let over = over.map(|(((light, hue), least), known)| {
            *known && (light.abs() > bright.max(*least) || hue.abs() > tint.max(*least))
        });
        Mask {
            width: self.brightness.width,
            height: self.brightness.height,
            set: over.collect(),
        }
    }
}

/// How far each pixel is from anything the earlier picture shows within a pixel of it: edges that lie a
/// fraction of a pixel off are no change.
fn apart(then: &Field, now: &Field) -> Field {
    let (low, high) = (nearby(then, f32::min), nearby(then, f32::max));
    let below = now.with(&low, |it, low| (it - low).min(0.0));
    let above = now.with(&high, |it, high| (it - high).max(0.0));
    below.with(&above, |below, above| below + above)
}

/// The lowest or highest of nine pixels.
fn nearby(field: &Field, choose: fn(f32, f32) -> f32) -> Field {
    let (width, height) = (field.width, field.height);
    let pick = |source: &Field, step: usize, at: usize, is_first: bool, is_last: bool| {
        let mut value = source.values[at];
        if !is_first {
            value = choose(value, source.values[at - step]);
        }
        if !is_last {
            value = choose(value, source.values[at + step]);
        }
        value
    };
    let (mut across, mut both) = (Field::zero(width, height), Field::zero(width, height));
    for at in 0..field.values.len() {
        let x = at % width;
        across.values[at] = pick(field, 1, at, x == 0, x + 1 == width);
    }
    for at in 0..field.values.len() {
        let y = at / width;
        both.values[at] = pick(&across, width, at, y == 0, y + 1 == height);
    }
    both
}

/// The mean around each pixel of what is known there.
fn softened(field: &Field, weights: &Field) -> Field {
    let radius = (field.long_side() / 170.0) as usize + 1;
    let known = field.with(weights, |it, weight| it * weight).soft(radius);
    known.with(&weights.soft(radius), |it, weight| it / weight.max(0.2))
}

/// From where on a difference counts.
struct Bounds {
    sure: f32,
    likely: f32,
}

impl Bounds {
    fn of(field: &Field, known: &[bool]) -> Self {
        let values = field.values.iter().zip(known).filter(|(_, known)| **known);
        let mut sizes: Vec<f32> = values.map(|(value, _)| value.abs()).collect();
        let half = sizes.len() / 2;
        let middle = if sizes.is_empty() {
            0.0
        } else {
            *sizes.select_nth_unstable_by(half, f32::total_cmp).1
        };
        let deviation = 1.4826 * middle;
        Self {
            sure: SURE.max(SURE_DEVIATIONS * deviation),
            likely: LIKELY.max(LIKELY_DEVIATIONS * deviation),
        }
    }
}
