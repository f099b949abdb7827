//! A picture as numbers to reckon with: one value a pixel, and what is done to all of them.

use super::super::picture::Plane;
use super::similarity::Similarity;

/// Values row by row.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub width: usize,
    pub height: usize,
    pub values: Vec<f32>,
}

impl Field {
    pub fn zero(width: usize, height: usize) -> Self {
        Self {
            width,
            height,
            values: vec![0.0; width * height],
        }
    }

    pub fn of(plane: &Plane) -> Self {
        Self {
            width: plane.width,
            height: plane.height,
            values: plane.samples.iter().map(|it| f32::from(*it)).collect(),
        }
    }

    pub fn map(&self, of: impl Fn(f32) -> f32) -> Self {
        Self {
            values: self.values.iter().map(|it| of(*it)).collect(),
            ..*self
        }
    }

    /// Value by value with another of the same size.
    pub fn with(&self, other: &Self, of: impl Fn(f32, f32) -> f32) -> Self {
        let pairs = self.values.iter().zip(&other.values);
        Self {
            values: pairs.map(|(one, two)| of(*one, *two)).collect(),
            ..*self
        }
    }

    pub fn long_side(&self) -> f32 {
        self.width.max(self.height) as f32
    }

    /// Half the width and height, in long sides.
    pub fn half(&self) -> (f32, f32) {
        let long = 2.0 * self.long_side();
        (self.width as f32 / long, self.height as f32 / long)
    }

    /// The mean over a square around each pixel; at the edges over what there is of it.
    pub fn mean(&self, radius: usize) -> Self {
        let mut rows = Self::zero(self.width, self.height);
        for y in 0..self.height {
            let at = y * self.width;
            running_mean(
                &self.values[at..at + self.width],
                &mut rows.values[at..at + self.width],
                radius,
            );
        }
        rows.mean_of_columns(radius)
    }

    /// Downwards whole rows at a time, so that memory is read in order.
    fn mean_of_columns(&self, radius: usize) -> Self {
        let (width, height) = (self.width, self.height);
        let mut sums = vec![0.0_f32; width];
        let mut means = Self::zero(width, height);
        let row = |y: usize| &self.values[y * width..(y + 1) * width];
        for y in 0..radius.min(height) {
            sums.iter_mut().zip(row(y)).for_each(|(sum, it)| *sum += it);
        }
        for y in 0..height {
            if y + radius < height {
                let next = row(y + radius);
                sums.iter_mut().zip(next).for_each(|(sum, it)| *sum += it);
            }
            if y > radius {
                let gone = row(y - radius - 1);
                sums.iter_mut().zip(gone).for_each(|(sum, it)| *sum -= it);
            }
            let count = ((y + radius).min(height - 1) - y.saturating_sub(radius) + 1) as f32;
            let target = &mut means.values[y * width..(y + 1) * width];
            target
                .iter_mut()
                .zip(&sums)
                .for_each(|(to, sum)| *to = sum / count);
        }
        means
    }

    /// Twice the mean: close to a bell of deviation `1.15 × radius`.
    pub fn soft(&self, radius: usize) -> Self {
        self.mean(radius).mean(radius)
    }

    /// What is left when light is taken out: each value against its surroundings.
    pub fn unlit(&self, radius: usize) -> Self {
        // Grey levels that are noise, not a difference.
        const NOISE: f32 = 4.0;
        let apart = self.with(&self.mean(radius), |it, mean| it - mean);
        let spread = apart.map(|it| it * it).mean(radius);
        apart.with(&spread, |it, spread| it / (spread.max(0.0).sqrt() + NOISE))
    }

    /// Differences sideways and down, per pixel; zero at the edge.
    pub fn slopes(&self) -> [Self; 2] {
        let (width, height) = (self.width, self.height);
        let (mut across, mut down) = (Self::zero(width, height), Self::zero(width, height));
        for y in 1..height.saturating_sub(1) {
            for at in y * width + 1..(y + 1) * width - 1 {
                across.values[at] = (self.values[at + 1] - self.values[at - 1]) / 2.0;
                down.values[at] = (self.values[at + width] - self.values[at - width]) / 2.0;
            }
        }
        [across, down]
    }

    /// The value between four pixels, none outside.
    #[inline]
    pub fn at(&self, x: f32, y: f32) -> Option<f32> {
        let place = self.place(x, y)?;
        Some(self.between(&place))
    }

    /// Which four pixels surround a point, and how near it is to each.
    #[inline]
    pub fn place(&self, x: f32, y: f32) -> Option<Place> {
        if !(x >= 0.0 && y >= 0.0) {
            return None;
        }
        let (left, top) = (x as usize, y as usize);
        if left + 1 >= self.width || top + 1 >= self.height {
            return None;
        }
        Some(Place {
            at: top * self.width + left,
            across: x - left as f32,
            down: y - top as f32,
        })
    }

    #[inline]
    pub fn between(&self, place: &Place) -> f32 {
        let (at, across) = (place.at, place.across);
        let upper = &self.values[at..at + 2];
        let lower = &self.values[at + self.width..at + self.width + 2];
        let above = upper[0] + across * (upper[1] - upper[0]);
        let below = lower[0] + across * (lower[1] - lower[0]);
        above + place.down * (below - above)
    }
}

/// A point between four pixels.
pub(super) struct Place {
    at: usize,
    across: f32,
    down: f32,
}

/// Walks over the pixels of one picture and tells where each lies in another.
pub(super) struct Steps {
    /// Pixel of the other for the first one here.
    pub start: (f32, f32),
    /// What a step sideways is there; a step down is the same, turned by a right angle.
    pub across: (f32, f32),
}

impl Steps {
    pub fn new(similarity: &Similarity, from: (usize, usize), to: (usize, usize)) -> Self {
        let long = |(width, height): (usize, usize)| width.max(height) as f32;
        let centre = |side: usize| (side as f32 - 1.0) / 2.0;
        let ratio = long(to) / long(from);
        let first = (-centre(from.0) / long(from), -centre(from.1) / long(from));
        let there = similarity.of(first);
        Self {
            start: (
                there.0 * long(to) + centre(to.0),
                there.1 * long(to) + centre(to.1),
            ),
            across: (similarity.a * ratio, similarity.b * ratio),
        }
    }

    #[inline]
    pub fn of(&self, x: usize, y: usize) -> (f32, f32) {
        let (x, y) = (x as f32, y as f32);
        let (across, down) = self.across;
        (
            self.start.0 + across * x - down * y,
            self.start.1 + down * x + across * y,
        )
    }
}

fn running_mean(source: &[f32], target: &mut [f32], radius: usize) {
    let length = source.len();
    let mut sum: f32 = source.iter().take(radius).sum();
    for at in 0..length {
        if let Some(next) = source.get(at + radius) {
            sum += next;
        }
        if at > radius {
            sum -= source[at - radius - 1];
        }
        let count = (at + radius).min(length - 1) - at.saturating_sub(radius) + 1;
        target[at] = sum / count as f32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_counts_only_what_is_there() {
        let mut field = Field::zero(5, 4);
        field.values.fill(3.0);
        let means = field.mean(2);
        assert!(means.values.iter().all(|it| (it - 3.0).abs() < 1e-5));
        field.values = (0..20).map(|it| it as f32).collect();
        let means = field.mean(1);
        assert!((means.values[0] - 3.0).abs() < 1e-5);
        assert!((means.values[6] - 6.0).abs() < 1e-5);
    }

    #[test]
    fn between_pixels_lies_what_is_between() {
        let field = Field {
            width: 2,
            height: 2,
            values: vec![0.0, 10.0, 20.0, 30.0],
        };
        assert_eq!(field.at(0.5, 0.5), Some(15.0));
        assert_eq!(field.at(1.5, 0.0), None);
        assert_eq!(field.at(-0.1, 0.0), None);
    }

    #[test]
    fn steps_keep_the_middle_in_the_middle() {
        let same = Similarity::turned(0.2, 1.1);
        let steps = Steps::new(&same, (101, 51), (201, 151));
        let (x, y) = steps.of(50, 25);
        assert!((x - 100.0).abs() < 1e-3 && (y - 75.0).abs() < 1e-3);
    }
}
