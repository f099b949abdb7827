//! What the light does between two pictures: how much brighter, more contrasty and yellower, and where.
//!
//! Fitted on squares of both, each colour by itself, so that what has changed in few places does not
//! count: `ln now = a curve of ln then + a surface over the picture`.

use super::equations::{inverse, times};
use super::field::Field;

/// Pixels of a square's side.
const SQUARE: usize = 8;
/// Grey levels added before the logarithm, so that black has one.
const DARK: f32 = 1.0;
/// The logarithm of a middle grey, so that powers of a tone differ.
const MIDDLE: f64 = 4.8;
/// A curve of the third degree, and a surface of the fourth.
const TERMS: usize = 18;
const CURVE: usize = 3;

/// The light of one colour channel.
#[derive(Debug, Clone)]
pub(super) struct Light {
    by: [f64; TERMS],
    /// The logarithms that were there to learn from; beyond them the curve goes on straight.
    least: f64,
    most: f64,
}

/// Brightness as the eye and the light count it.
pub(super) fn logarithm(level: f32) -> f32 {
    (level + DARK).ln()
}

/// And back.
pub(super) fn level(logarithm: f32) -> f32 {
    logarithm.exp() - DARK
}

impl Light {
    /// From the logarithms of one channel, noise smoothed out before; `known` says which pixels count.
    pub fn between(then: &Field, now: &Field, known: &[bool]) -> Option<Self> {
        let squares = squares(then, now, known);
        let mut by: [f64; TERMS] = std::array::from_fn(|at| f64::from(u8::from(at == 0)));
        let shifts = squares.iter().map(|square| square.now - square.by[0]);
        by[CURVE] = middle(shifts.collect())?;
        // Strict by and by: a white frame in a dark room is no change, only far from the first guess.
        for least in [0.64, 0.32, 0.16, 0.08, 0.04, 0.02, 0.01] {
            let apart = squares.iter().map(|square| square.apart(&by));
            let spread = 1.4826 * middle(apart.map(f64::abs).collect())?;
            by = fitted(&squares, &by, spread.max(least))?;
        }
        let tones = squares.iter().map(|square| square.by[0]);
        Some(Self {
            by,
            least: tones.clone().fold(f64::MAX, f64::min),
            most: tones.fold(f64::MIN, f64::max),
        })
    }

    /// What the curve makes of a logarithm.
    pub fn curve(&self, then: f32) -> f32 {
        let tone = f64::from(then) - MIDDLE;
        let inside = tone.clamp(self.least, self.most);
        let [one, two, three] = [self.by[0], self.by[1], self.by[2]];
        (one * tone + two * inside * inside + three * inside.powi(3)) as f32
    }

    /// The surface over a whole picture.
    pub fn surface(&self, width: usize, height: usize) -> Field {
        const STEP: usize = 8;
        let mut knots = Field::zero(width / STEP + 2, height / STEP + 2);
        for y in 0..knots.height {
            for x in 0..knots.width {
                let place = ((x * STEP) as f32, (y * STEP) as f32);
                let terms = terms(0.0, (width, height), place);
                let sum: f64 = terms.iter().zip(&self.by).map(|(one, two)| one * two).sum();
                knots.values[y * knots.width + x] = sum as f32;
            }
        }
        let mut surface = Field::zero(width, height);
        for y in 0..height {
            for x in 0..width {
                let place = (x as f32 / STEP as f32, y as f32 / STEP as f32);
                surface.values[y * width + x] = knots.at(place.0, place.1).unwrap_or(0.0);
            }
        }
        surface
    }
}

/// One round: squares that did not fit `before` count little.
fn fitted(squares: &[Square], before: &[f64; TERMS], spread: f64) -> Option<[f64; TERMS]> {
    let mut sums = [[0.0; TERMS]; TERMS];
    let mut pulls = [0.0; TERMS];
    for square in squares {
        let apart = square.apart(before) / (2.5 * spread);
        let weight = 1.0 / (1.0 + apart * apart).powi(2);
        for (one, row) in sums.iter_mut().enumerate() {
            let weighed = weight * square.by[one];
            for (sum, other) in row.iter_mut().zip(&square.by).skip(one) {
                *sum += weighed * other;
            }
            pulls[one] += weighed * square.now;
        }
    }
    // What the squares do not tell stays as it is: the contrast at 1, curve and surface flat.
    let held = squares.len() as f64;
    sums[0][0] += 0.0004 * held;
    pulls[0] += 0.0004 * held;
    for (at, row) in sums.iter_mut().enumerate() {
        row[at] += match at {
            0 | CURVE => 0.0,
            1 | 2 => 0.0004 * held,
            _ => 0.00004 * held,
        };
    }
    let upper = sums;
    for (one, row) in sums.iter_mut().enumerate() {
        for other in 0..one {
            row[other] = upper[other][one];
        }
    }
    Some(times(&inverse(sums)?, &pulls))
}

/// One square: what the light is made of there, and what it came to.
struct Square {
    by: [f64; TERMS],
    now: f64,
}

impl Square {
    fn apart(&self, by: &[f64; TERMS]) -> f64 {
        let sum: f64 = self.by.iter().zip(by).map(|(one, two)| one * two).sum();
        self.now - sum
    }
}

fn squares(then: &Field, now: &Field, known: &[bool]) -> Vec<Square> {
    let mut squares = Vec::new();
    for top in (0..now.height).step_by(SQUARE) {
        for left in (0..now.width).step_by(SQUARE) {
            let (mut before, mut after, mut count) = (0.0, 0.0, 0.0);
            for y in top..(top + SQUARE).min(now.height) {
                for x in left..(left + SQUARE).min(now.width) {
                    let at = y * now.width + x;
                    if known[at] {
                        before += f64::from(then.values[at]);
                        after += f64::from(now.values[at]);
                        count += 1.0;
                    }
                }
            }
            if count * 2.0 > (SQUARE * SQUARE) as f64 {
                let middle = (left as f32 + 3.5, top as f32 + 3.5);
                squares.push(Square {
                    by: terms(before / count - MIDDLE, (now.width, now.height), middle),
                    now: after / count,
                });
            }
        }
    }
    squares
}

/// `tone` is a logarithm, less the middle one.
fn terms(tone: f64, (width, height): (usize, usize), (x, y): (f32, f32)) -> [f64; TERMS] {
    let x = f64::from(x) / width as f64 * 2.0 - 1.0;
    let y = f64::from(y) / height as f64 * 2.0 - 1.0;
    let (xx, yy, xy) = (x * x, y * y, x * y);
    let flat = [1.0, x, y, xx, xy, yy];
    let bent = [xx * x, xx * y, x * yy, yy * y];
    let steep = [xx * xx, xx * xy, xx * yy, xy * yy, yy * yy];
    let curve = [tone, tone * tone, tone.powi(3)];
    let mut terms = curve.iter().chain(&flat).chain(&bent).chain(&steep);
    std::array::from_fn(|_| terms.next().copied().unwrap_or(0.0))
}

fn middle(mut values: Vec<f64>) -> Option<f64> {
    let half = values.len() / 2;
    if values.is_empty() {
        return None;
    }
    Some(*values.select_nth_unstable_by(half, f64::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn light_is_found_beside_a_change() {
        let (width, height) = (128, 96);
        let mut then = Field::zero(width, height);
        for (at, value) in then.values.iter_mut().enumerate() {
            *value = 4.0 + 0.5 * ((at % width / 16 + at / width / 12) % 3) as f32;
        }
        let mut now = then.map(|it| 0.9 * it + 0.6);
        for y in 0..height {
            for x in 0..width {
                now.values[y * width + x] += 0.2 * x as f32 / width as f32;
                if x < 24 && y < 24 {
                    now.values[y * width + x] -= 0.4;
                }
            }
        }
        let light = Light::between(&then, &now, &vec![true; width * height]);
        let at = 90 * width + 100;
        let curve = light
            .as_ref()
            .map_or(0.0, |light| light.curve(then.values[at]));
        let surface = light.map(|light| light.surface(width, height));
        let fitted = curve + surface.map_or(0.0, |it| it.values[at]);
        assert!((fitted - now.values[at]).abs() < 0.02, "{fitted}");
    }
}
