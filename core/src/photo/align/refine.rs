//! From a guess to a fraction of a pixel: Gauss–Newton steps on both pictures with light taken out.
//!
//! Pixels that do not fit count little, so a new stain does not pull the picture aside.

use super::equations::{inverse, times};
use super::field::{Field, Steps};
use super::similarity::Similarity;

/// A picture of one size, ready to be laid over another of the same size.
pub(super) struct Level {
    pub grey: Field,
    unlit: Field,
    slopes: [Field; 2],
}

/// What the steps ended in.
pub(super) struct Refined {
    pub similarity: Similarity,
    /// How far a corner may be off, one standard deviation, in long sides. Large where nothing in the
    /// pictures holds on, say along a single straight edge.
    pub doubt: f32,
}

impl Level {
    /// Light is what changes slower than over an eighth of the long side.
    pub fn new(grey: Field, softness: usize) -> Self {
        let radius = (grey.long_side() / 16.0) as usize;
        let soft = if softness > 0 {
            grey.soft(softness)
        } else {
            grey.clone()
        };
        let unlit = soft.unlit(radius.max(2));
        let slopes = unlit.slopes();
        Self {
            grey,
            unlit,
            slopes,
        }
    }
}

/// Improves `guess` in at most `steps` steps, looking at every `stride`-th pixel.
pub(super) fn refine(
    then: &Level,
    now: &Level,
    guess: Similarity,
    steps: usize,
    stride: usize,
) -> Refined {
    // A tenth of a pixel at the corner.
    let enough = 0.05 / now.grey.long_side();
    let mut refined = Refined {
        similarity: guess,
        doubt: f32::INFINITY,
    };
    for _ in 0..steps {
        let sums = Sums::of(then, now, &refined.similarity, stride);
        let Some((step, doubt)) = sums.step(now.grey.half()) else {
            refined.doubt = f32::INFINITY;
            break;
        };
        let moved = refined.similarity.after(&step);
        let far = moved.distance(&refined.similarity, now.grey.half());
        refined = Refined {
            similarity: moved,
            doubt,
        };
        if far < enough {
            break;
        }
    }
    refined
}

/// The normal equations of one step.
struct Sums {
    squares: [[f64; 4]; 4],
    pulls: [f64; 4],
    misfit: f64,
    weight: f64,
}

impl Sums {
    fn of(then: &Level, now: &Level, similarity: &Similarity, stride: usize) -> Self {
        let size = |level: &Level| (level.grey.width, level.grey.height);
        let steps = Steps::new(similarity, size(now), size(then));
        let mut sums = Self {
            squares: [[0.0; 4]; 4],
            pulls: [0.0; 4],
            misfit: 0.0,
            weight: 0.0,
        };
        for y in (1..now.grey.height.saturating_sub(1)).step_by(stride) {
            let mut row = RowSums::default();
            for x in (1..now.grey.width.saturating_sub(1)).step_by(stride) {
                if let Some((by, apart)) = pixel(then, now, &steps, (x, y)) {
                    row.add(by, apart);
                }
            }
            sums.take(&row);
        }
        sums
    }

    fn take(&mut self, row: &RowSums) {
        let mut upper = row.squares.iter();
        for one in 0..4 {
            for other in one..4 {
                let value = f64::from(*upper.next().unwrap_or(&0.0));
                self.squares[one][other] += value;
                if other != one {
                    self.squares[other][one] += value;
                }
            }
            self.pulls[one] += f64::from(row.pulls[one]);
        }
        self.misfit += f64::from(row.misfit);
        self.weight += f64::from(row.weight);
    }

    /// The step, and the doubt at the corners.
    fn step(&self, half: (f32, f32)) -> Option<(Similarity, f32)> {
        let inverse = inverse(self.squares)?;
        let step = times(&inverse, &self.pulls);
        // Neighbours are not independent of each other: a tenth of the pixels speak.
        let noise = 10.0 * self.misfit / self.weight.max(1.0);
        let (x, y) = (f64::from(half.0), f64::from(half.1));
        let mut doubt: f64 = 0.0;
        for corner in [(x, y), (-x, y)] {
            for by in [
                [corner.0, -corner.1, 1.0, 0.0],
                [corner.1, corner.0, 0.0, 1.0],
            ] {
                let spread = times(&inverse, &by);
                let spread: f64 = spread.iter().zip(&by).map(|(one, two)| one * two).sum();
                doubt = doubt.max(spread * noise);
            }
        }
        let [a, b, x, y] = step.map(|it| it as f32);
        let step = Similarity {
            a: 1.0 + a,
            b,
            x,
            y,
        };
        Some((step, doubt.max(0.0).sqrt() as f32))
    }
}

/// How far the pictures are apart at one pixel, and how that changes with scale, turn and shift.
#[inline]
fn pixel(
    then: &Level,
    now: &Level,
    steps: &Steps,
    (x, y): (usize, usize),
) -> Option<([f32; 4], f32)> {
    let (there_x, there_y) = steps.of(x, y);
    let place = then.unlit.place(there_x, there_y)?;
    let (width, height) = (now.grey.width, now.grey.height);
    let (long, at) = (width.max(height) as f32, y * width + x);
    let apart = now.unlit.values[at] - then.unlit.between(&place);
    let (across, down) = (
        then.slopes[0].between(&place),
        then.slopes[1].between(&place),
    );
    // Both pictures' slopes, the earlier one's as seen today.
    let (turn_x, turn_y) = steps.across;
    let (across, down) = (
        turn_x * across + turn_y * down,
        turn_x * down - turn_y * across,
    );
    let slope_x = 0.5 * long * (now.slopes[0].values[at] + across);
    let slope_y = 0.5 * long * (now.slopes[1].values[at] + down);
    let px = (x as f32 - (width as f32 - 1.0) / 2.0) / long;
    let py = (y as f32 - (height as f32 - 1.0) / 2.0) / long;
    let by = [
        slope_x * px + slope_y * py,
        slope_y * px - slope_x * py,
        slope_x,
        slope_y,
    ];
    Some((by, apart))
}

#[derive(Default)]
struct RowSums {
    squares: [f32; 10],
    pulls: [f32; 4],
    misfit: f32,
    weight: f32,
}

impl RowSums {
    #[inline]
    fn add(&mut self, by: [f32; 4], apart: f32) {
        let fit = 1.0 / (1.0 + apart * apart);
        let weight = fit * fit;
        let mut place = 0;
        for one in 0..4 {
            let weighed = weight * by[one];
            for other in &by[one..] {
                self.squares[place] += weighed * other;
                place += 1;
            }
            self.pulls[one] += weighed * apart;
        }
        self.misfit += weight * apart * apart;
        self.weight += weight;
    }
}
