//! From a mask to areas with an outline.

use crate::photo::edges;

/// Which pixels are set.
pub(super) struct Mask {
    pub width: usize,
    pub height: usize,
    pub set: Vec<bool>,
}

/// Pixels that hang together.
pub(super) struct Patch {
    pub pixels: Vec<usize>,
    /// Around it, in parts of the width and height.
    pub outline: Vec<(f32, f32)>,
}

/// Smaller patches are dirt on the lens, in parts of the picture.
const SHARE_MIN: f32 = 0.0012;
/// A patch must be this thick somewhere, in pixels from its edge: lines are edges that moved.
const DEPTH_MIN: usize = 4;

/// Patches of `likely` that hold something of `sure`, the largest first.
pub(super) fn areas(likely: &Mask, sure: &Mask) -> Vec<Patch> {
    let mut left = likely.set.clone();
    let mut found = Vec::new();
    for start in 0..left.len() {
        if !left[start] || !sure.set[start] {
            continue;
        }
        let pixels = taken(&mut left, likely.width, start);
        let patch = Mask::of(&pixels, likely);
        let is_large = pixels.len() as f32 >= SHARE_MIN * likely.set.len() as f32;
        if is_large && patch.is_thick() {
            let outline = patch.outline();
            found.push(Patch { pixels, outline });
        }
    }
    found.sort_by_key(|patch| std::cmp::Reverse(patch.pixels.len()));
    found
}

/// Takes everything that hangs together with `start`.
fn taken(left: &mut [bool], width: usize, start: usize) -> Vec<usize> {
    left[start] = false;
    let mut pixels = vec![start];
    let mut at = 0;
    while let Some(pixel) = pixels.get(at).copied() {
        at += 1;
        let x = pixel % width;
        let beside = [
            (x > 0).then(|| pixel - 1),
            (x + 1 < width).then(|| pixel + 1),
            pixel.checked_sub(width),
            Some(pixel + width),
        ];
        for next in beside.into_iter().flatten() {
            if left.get(next) == Some(&true) {
                left[next] = false;
                pixels.push(next);
            }
        }
    }
    pixels
}

impl Mask {
    fn of(pixels: &[usize], like: &Self) -> Self {
        let mut set = vec![false; like.set.len()];
        pixels.iter().for_each(|at| set[*at] = true);
        Self { set, ..*like }
    }

    fn is_set(&self, x: isize, y: isize) -> bool {
        let inside = x >= 0 && y >= 0 && x < self.width as isize && y < self.height as isize;
        inside && self.set[y as usize * self.width + x as usize]
    }

    /// Whether something is left when the edge is taken off a few times.
    fn is_thick(&self) -> bool {
        let mut set = self.set.clone();
        for _ in 0..DEPTH_MIN {
            let before = Self { set, ..*self };
            set = (0..before.set.len())
                .map(|at| {
                    let (x, y) = ((at % self.width) as isize, (at / self.width) as isize);
                    let around = [(0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)];
                    around.iter().all(|(dx, dy)| before.is_set(x + dx, y + dy))
                })
                .collect();
        }
        set.contains(&true)
    }

    /// Walks around the outer edge, from corner to corner of pixels, the patch to the right.
    fn outline(&self) -> Vec<(f32, f32)> {
        let Some(first) = self.set.iter().position(|it| *it) else {
            return Vec::new();
        };
        let start = ((first % self.width) as isize, (first / self.width) as isize);
        let (mut at, mut step) = (start, (1, 0));
        let mut corners = Vec::new();
        loop {
            corners.push(at);
            at = (at.0 + step.0, at.1 + step.1);
            if at == start {
                break;
            }
            let right = turned(step);
            let (ahead_left, ahead_right) = (
                pixel(at, step, (-right.0, -right.1)),
                pixel(at, step, right),
            );
            step = if self.is_set(ahead_left.0, ahead_left.1) {
                (-right.0, -right.1)
            } else if self.is_set(ahead_right.0, ahead_right.1) {
                step
            } else {
                right
            };
        }
        let part =
            |(x, y): (isize, isize)| (x as f32 / self.width as f32, y as f32 / self.height as f32);
        simple(&corners).into_iter().map(part).collect()
    }
}

fn turned((x, y): (isize, isize)) -> (isize, isize) {
    (-y, x)
}

/// The pixel that touches the corner `at`, ahead and to one side.
fn pixel(at: (isize, isize), step: (isize, isize), side: (isize, isize)) -> (isize, isize) {
    let down = |sum: isize| (sum - 1) / 2;
    (at.0 + down(step.0 + side.0), at.1 + down(step.1 + side.1))
}

/// Fewer corners, none of the left-out ones further away than a pixel and a half (Ramer, Douglas, Peucker).
fn simple(corners: &[(isize, isize)]) -> Vec<(isize, isize)> {
    if corners.len() < 4 {
        return corners.to_vec();
    }
    let half = corners.len() / 2;
    let mut kept = Vec::new();
    let closed: Vec<_> = corners.iter().chain(corners.first()).copied().collect();
    let mut spans = vec![(half, corners.len()), (0, half)];
    while let Some((from, to)) = spans.pop() {
        let far = (from + 1..to).map(|at| (off(closed[at], closed[from], closed[to]), at));
        match far.max_by(|one, two| one.0.total_cmp(&two.0)) {
            Some((distance, at)) if distance > 1.5 => spans.extend([(at, to), (from, at)]),
            _ => kept.push(closed[from]),
        }
    }
    kept
}

/// How far a corner lies from the line between two others.
fn off(at: (isize, isize), from: (isize, isize), to: (isize, isize)) -> f32 {
    let [at, from, to] = [at, from, to].map(|(x, y)| (x as f32, y as f32));
    edges::off(at, from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(rows: &[&str]) -> Mask {
        Mask {
            width: rows[0].len(),
            height: rows.len(),
            set: rows.concat().bytes().map(|it| it == b'#').collect(),
        }
    }

    #[test]
    fn the_outline_goes_around_once() {
        let mut rows = vec!["................"; 16];
        for row in rows.iter_mut().take(12).skip(2) {
            *row = "...##########...";
        }
        let mask = drawn(&rows);
        let found = areas(&mask, &mask);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].pixels.len(), 100);
        let corners = [(3, 2), (13, 2), (13, 12), (3, 12)];
        let corners = corners.map(|(x, y)| (x as f32 / 16.0, y as f32 / 16.0));
        let mut outline = found[0].outline.clone();
        outline.sort_by(|one, two| (one.1, one.0).partial_cmp(&(two.1, two.0)).unwrap());
        let mut sorted = corners.to_vec();
        sorted.sort_by(|one, two| (one.1, one.0).partial_cmp(&(two.1, two.0)).unwrap());
        assert_eq!(outline, sorted);
    }

    #[test]
    fn lines_and_specks_are_no_areas() {
        let mut rows = vec!["................"; 16];
        rows[3] = "################";
        rows[4] = "################";
        rows[10] = "..##............";
        let mask = drawn(&rows);
        assert!(areas(&mask, &mask).is_empty());
    }

    #[test]
    fn two_that_touch_at_a_corner_end_their_outlines() {
        let mut rows = vec!["####...."; 4];
        rows.extend(["....####"; 4]);
        let mask = drawn(&rows);
        assert_eq!(mask.outline().len(), 8);
    }
}
