//! The lines of a picture: where walls meet, around a vent, around a stain. Drawn dashed over a viewfinder they show a
//! person where the earlier picture was taken from.
//!
//! Ridges of the slope of brightness, followed from strong ones on (after Canny), with few corners (Ramer, Douglas,
//! Peucker). Nothing is recognised.

use super::picture::Plane;
use super::{PhotoError, bytes_within, jpeg};

/// Pixels on the long side that are looked at.
const LOOKED_AT: usize = 256;
/// More lines than this are a pattern, not a help.
const LINES_MAX: usize = 40;
/// Shorter lines are specks, in parts of the long side.
const LENGTH_MIN: f32 = 0.07;
/// One in so many pixels lies on a strong slope.
const STRONG_SHARE: usize = 48;
/// A slope that belongs to a strong one, in parts of it.
const WEAK: f32 = 0.35;
/// Grey levels a pixel below which a slope is noise.
const NOISE: f32 = 1.6;
/// How far a left-out corner may lie from its line, in pixels.
const OFF_MAX: f32 = 0.8;

/// A line from point to point, in parts of the width and height.
pub type Line = Vec<(f32, f32)>;

/// The lines of a JPEG, the longest first. Takes a hundredth of a second.
///
/// # Errors
/// [`PhotoError`] when it cannot be read.
pub fn edges(jpeg: &[u8]) -> Result<Vec<Line>, PhotoError> {
    bytes_within(jpeg)?;
    // The decoder is other people's code: a fault in it is a damaged picture, not a dead app.
    std::panic::catch_unwind(|| {
        let (picture, _) = jpeg::take_in(jpeg, LOOKED_AT)?;
        Ok(lines(&picture.luma))
    })
    .unwrap_or(Err(PhotoError::Damaged))
}

fn lines(luma: &Plane) -> Vec<Line> {
    let (width, height) = (luma.width, luma.height);
    let slopes = Slopes::of(luma);
    let ridges = slopes.ridges();
    let strong = strong(&ridges);
    let mut walk = Walk {
        ridges,
        width,
        weak: (strong * WEAK).max(NOISE),
    };
    let mut starts: Vec<usize> = (0..walk.ridges.len())
        .filter(|at| walk.ridges[*at] >= strong)
        .collect();
    starts.sort_by(|one, two| walk.ridges[*two].total_cmp(&walk.ridges[*one]));
    let least = LENGTH_MIN * width.max(height) as f32;
    let found = starts.into_iter().map(|start| walk.from(start));
    let mut found: Vec<Vec<usize>> = found.filter(|line| line.len() as f32 >= least).collect();
    found.sort_by_key(|line| std::cmp::Reverse(line.len()));
    found.truncate(LINES_MAX);
    let place = |at: &usize| ((at % width) as f32, (at / width) as f32);
    let part = |(x, y): (f32, f32)| ((x + 0.5) / width as f32, (y + 0.5) / height as f32);
    found
        .iter()
        .map(|line| simple(&line.iter().map(place).collect::<Vec<_>>()))
        .map(|line| line.into_iter().map(part).collect())
        .collect()
}

/// How steeply brightness changes, across and down.
struct Slopes {
    width: usize,
    height: usize,
    across: Vec<f32>,
    down: Vec<f32>,
}

impl Slopes {
    fn of(luma: &Plane) -> Self {
        let (width, height) = (luma.width, luma.height);
        let values: Vec<f32> = luma.samples.iter().map(|it| f32::from(*it)).collect();
        let smooth = smoothed(&smoothed(&values, width, height), width, height);
        let at = |x: usize, y: usize| smooth[y * width + x];
        let (mut across, mut down) = (vec![0.0; smooth.len()], vec![0.0; smooth.len()]);
        for y in 1..height.saturating_sub(1) {
            for x in 1..width.saturating_sub(1) {
                across[y * width + x] = at(x + 1, y) - at(x - 1, y);
                down[y * width + x] = at(x, y + 1) - at(x, y - 1);
            }
        }
        Self {
            width,
            height,
            across,
            down,
        }
    }

    fn steep(&self, at: usize) -> f32 {
        self.across[at].hypot(self.down[at])
    }

    /// How steep it is where it is steeper than on both sides; 0 elsewhere.
    fn ridges(&self) -> Vec<f32> {
        let mut ridges = vec![0.0; self.across.len()];
        for y in 2..self.height.saturating_sub(2) {
            for x in 2..self.width.saturating_sub(2) {
                let at = y * self.width + x;
                let steep = self.steep(at);
                let beside = self.beside(at);
                // One of two that are equally steep stays.
                if steep >= self.steep(at + beside) && steep > self.steep(at - beside) {
                    ridges[at] = steep;
                }
            }
        }
        ridges
    }

    /// How many pixels further the next one up the slope is: right, down, or between.
    fn beside(&self, at: usize) -> usize {
        let (across, down) = (self.across[at], self.down[at]);
        if across.abs() > 2.4 * down.abs() {
            1
        } else if down.abs() > 2.4 * across.abs() {
            self.width
        } else if (across > 0.0) == (down > 0.0) {
            self.width + 1
        } else {
            self.width - 1
        }
    }
}

/// The mean with its neighbours, near ones counting most.
fn smoothed(values: &[f32], width: usize, height: usize) -> Vec<f32> {
    let pass = |from: &[f32], step: usize, place: fn(usize, usize) -> usize, side: usize| {
        let mut to = from.to_vec();
        for (at, value) in to.iter_mut().enumerate() {
            let here = place(at, width);
            if here >= 1 && here + 1 < side {
                *value = (from[at - step] + 2.0 * from[at] + from[at + step]) / 4.0;
            }
        }
        to
    };
    let across = pass(values, 1, |at, width| at % width, width);
    pass(&across, width, |at, width| at / width, height)
}

/// From how steep on a slope is strong.
fn strong(ridges: &[f32]) -> f32 {
    let mut steep: Vec<f32> = ridges.iter().copied().filter(|it| *it > NOISE).collect();
    steep.sort_by(|one, two| two.total_cmp(one));
    let rank = (ridges.len() / STRONG_SHARE).min(steep.len().saturating_sub(1));
    steep
        .get(rank)
        .copied()
        .unwrap_or(f32::MAX)
        .max(2.0 * NOISE)
}

/// Follows ridges; what was walked on is taken.
struct Walk {
    ridges: Vec<f32>,
    width: usize,
    weak: f32,
}

impl Walk {
    /// The whole line through `start`.
    fn from(&mut self, start: usize) -> Vec<usize> {
        if self.ridges[start] < self.weak {
            return Vec::new();
        }
        self.ridges[start] = 0.0;
        let mut line = self.onwards(start);
        line.reverse();
        line.push(start);
        line.extend(self.onwards(start));
        line
    }

    fn onwards(&mut self, start: usize) -> Vec<usize> {
        let mut line = Vec::new();
        let mut at = start;
        while let Some(next) = self.next(at) {
            self.ridges[next] = 0.0;
            line.push(next);
            at = next;
        }
        line
    }

    /// The steepest neighbour that is left. Ridges keep two pixels from the edge, so that there are always eight.
    fn next(&self, at: usize) -> Option<usize> {
        let width = self.width;
        let around = [
            at - 1,
            at + 1,
            at - width,
            at + width,
            at - width - 1,
            at - width + 1,
            at + width - 1,
            at + width + 1,
        ];
        let left = around
            .into_iter()
            .filter(|it| self.ridges[*it] >= self.weak);
        left.max_by(|one, two| self.ridges[*one].total_cmp(&self.ridges[*two]))
    }
}

/// Fewer corners of an open line.
fn simple(line: &[(f32, f32)]) -> Line {
    let Some(last) = line.len().checked_sub(1) else {
        return Line::new();
    };
    let mut kept = vec![line[0]];
    let mut spans = vec![(0, last)];
    while let Some((from, to)) = spans.pop() {
        let far = (from + 1..to).map(|at| (off(line[at], line[from], line[to]), at));
        match far.max_by(|one, two| one.0.total_cmp(&two.0)) {
            Some((distance, at)) if distance > OFF_MAX => spans.extend([(at, to), (from, at)]),
            _ => kept.push(line[to]),
        }
    }
    kept
}

/// How far a point lies from the line between two others.
pub(super) fn off(at: (f32, f32), from: (f32, f32), to: (f32, f32)) -> f32 {
    let ((x, y), (dx, dy)) = (
        (at.0 - from.0, at.1 - from.1),
        (to.0 - from.0, to.1 - from.1),
    );
    let length = dx.hypot(dy);
    if length < 0.5 {
        x.hypot(y)
    } else {
        (x * dy - y * dx).abs() / length
    }
}

#[cfg(test)]
mod tests {
    use super::super::encode;
    use super::super::picture::Picture;
    use super::*;

    /// A light square on dark ground.
    fn square() -> Result<Vec<u8>, PhotoError> {
        let mut grey = Plane::filled(200, 160, 60);
        for y in 40..120 {
            grey.samples[y * 200 + 50..y * 200 + 150].fill(190);
        }
        encode::photo(&Picture::grey(grey))
    }

    #[test]
    fn a_line_goes_along_the_edge_and_nowhere_else() -> Result<(), PhotoError> {
        let lines = edges(&square()?)?;
        assert!(!lines.is_empty());
        for (x, y) in lines.iter().flatten() {
            let (x, y) = (x * 200.0, y * 160.0);
            let near = |value: f32, edge: f32| (value - edge).abs() < 3.5;
            let is_across = near(y, 40.0) || near(y, 120.0);
            let is_down = near(x, 50.0) || near(x, 150.0);
            assert!(is_across || is_down, "{x} {y}");
        }
        let long: f32 = lines
            .iter()
            .flat_map(|line| line.windows(2))
            .map(|ends| {
                let (dx, dy) = (ends[1].0 - ends[0].0, ends[1].1 - ends[0].1);
                (dx * 200.0).hypot(dy * 160.0)
            })
            .sum();
        assert!((300.0..400.0).contains(&long), "{long} of 360 pixels");
        Ok(())
    }

    #[test]
    fn a_plain_wall_has_no_lines_and_a_pattern_not_too_many() -> Result<(), PhotoError> {
        let plain = encode::photo(&Picture::grey(Plane::filled(200, 160, 130)))?;
        assert!(edges(&plain)?.is_empty() && edges(b"no picture").is_err());
        let mut tiles = Plane::filled(256, 256, 200);
        for at in 0..tiles.samples.len() {
            if (at / 256) % 12 < 3 || (at % 256) % 12 < 3 {
                tiles.samples[at] = 90;
            }
        }
        assert!(edges(&encode::photo(&Picture::grey(tiles))?)?.len() <= LINES_MAX);
        Ok(())
    }
}
