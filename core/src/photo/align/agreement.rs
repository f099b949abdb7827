//! Whether two pictures that were laid over each other show the same: square by square.

use super::field::{Field, Steps};
use super::similarity::Similarity;

/// Pixels of a square's side.
const SQUARE: usize = 16;
/// Grey levels of spread below which a square shows nothing to compare.
const PLAIN: f32 = 3.0;
/// From this correlation on a square agrees.
const ALIKE: f32 = 0.6;

/// How many squares show something, and how many of them show the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Agreement {
    /// Squares with something to see in either picture.
    pub told: usize,
    /// Those that show the same.
    pub alike: usize,
    /// Mean correlation over all that show something.
    pub mean: f32,
}

impl Agreement {
    /// Of the squares that show something.
    pub fn share(&self) -> f32 {
        self.alike as f32 / self.told.max(1) as f32
    }
}

/// Compares them at one size.
pub(super) fn agreement(then: &Field, now: &Field, similarity: &Similarity) -> Agreement {
    let steps = Steps::new(
        similarity,
        (now.width, now.height),
        (then.width, then.height),
    );
    let (mut told, mut alike, mut sum) = (0, 0, 0.0);
    for top in (0..now.height.saturating_sub(SQUARE - 1)).step_by(SQUARE) {
        for left in (0..now.width.saturating_sub(SQUARE - 1)).step_by(SQUARE) {
            let Some(correlation) = correlation(then, now, &steps, (left, top)) else {
                continue;
            };
            told += 1;
            alike += usize::from(correlation > ALIKE);
            sum += correlation;
        }
    }
    Agreement {
        told,
        alike,
        mean: sum / told.max(1) as f32,
    }
}

/// Of one square; none where it leaves the earlier picture or shows nothing.
fn correlation(
    then: &Field,
    now: &Field,
    steps: &Steps,
    (left, top): (usize, usize),
) -> Option<f32> {
    let (mut one, mut two, mut ones, mut twos, mut both) = (0.0, 0.0, 0.0, 0.0, 0.0);
    for y in top..top + SQUARE {
        for x in left..left + SQUARE {
            let (there_x, there_y) = steps.of(x, y);
            let (before, after) = (then.at(there_x, there_y)?, now.values[y * now.width + x]);
            one += before;
            two += after;
            ones += before * before;
            twos += after * after;
            both += before * after;
        }
    }
    let count = (SQUARE * SQUARE) as f32;
    let spread = |sum: f32, squares: f32| (squares / count - (sum / count).powi(2)).max(0.0).sqrt();
    let (before, after) = (spread(one, ones), spread(two, twos));
    if before.max(after) < PLAIN {
        return None;
    }
    let together = both / count - one / count * two / count;
    Some(together / (before * after).max(0.25))
}
