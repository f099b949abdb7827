//! The first guess: which turn, scale and shift lets the edges of both pictures run alike.
//!
//! Tried for every turn and scale within reach; all shifts at once by Fourier transforms of the edges'
//! directions (orientation correlation), which light and shadow change little.

use rustfft::algorithm::Radix4;
use rustfft::num_complex::Complex32;
use rustfft::{Fft, FftDirection};

use super::field::{Field, Steps};
use super::similarity::Similarity;

/// Degrees and factors on both sides; a little beyond what is promised.
const TURNS: [f32; 9] = [-11.0, -8.25, -5.5, -2.75, 0.0, 2.75, 5.5, 8.25, 11.0];
const SCALES: [f32; 9] = [0.85, 0.885, 0.922, 0.96, 1.0, 1.041, 1.084, 1.129, 1.176];
/// Parts of the long side.
const SHIFT_MAX: f32 = 0.2;
/// Guesses closer than this are one.
const SAME: f32 = 0.04;

/// A guess and how much speaks for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guess {
    pub similarity: Similarity,
    pub strength: f32,
}

/// The strongest guesses, at most `count`, each unlike the others. Both are the small size.
pub(super) fn guesses(then: &Field, now: &Field, count: usize) -> Vec<Guess> {
    let (then, now) = (then.soft(1), now.soft(1));
    let mut plane = Fourier::new(&now);
    let wanted = plane.edges_of(&now);
    let wanted: Vec<Complex32> = wanted.iter().map(Complex32::conj).collect();
    let mut all = Vec::new();
    for turn in TURNS {
        for scale in SCALES {
            let similarity = Similarity::turned(turn.to_radians(), scale);
            let mut meeting = plane.edges_of(&seen(&then, &now, &similarity));
            for (one, other) in meeting.iter_mut().zip(&wanted) {
                *one *= other;
            }
            plane.back(&mut meeting);
            all.extend(plane.peaks(&meeting, &similarity));
        }
    }
    unlike(all, count, now.half())
}

/// The earlier picture as it would stand in today's frame; not-a-number outside it.
fn seen(then: &Field, now: &Field, similarity: &Similarity) -> Field {
    let steps = Steps::new(
        similarity,
        (now.width, now.height),
        (then.width, then.height),
    );
    let mut seen = Field::zero(now.width, now.height);
    for y in 0..now.height {
        for x in 0..now.width {
            let (there_x, there_y) = steps.of(x, y);
            seen.values[y * now.width + x] = then.at(there_x, there_y).unwrap_or(f32::NAN);
        }
    }
    seen
}

fn unlike(mut all: Vec<Guess>, count: usize, half: (f32, f32)) -> Vec<Guess> {
    all.sort_by(|one, other| other.strength.total_cmp(&one.strength));
    let mut kept: Vec<Guess> = Vec::new();
    for guess in all {
        let mut others = kept.iter();
        if !others.any(|it| it.similarity.distance(&guess.similarity, half) < SAME) {
            kept.push(guess);
        }
        if kept.len() == count {
            break;
        }
    }
    kept
}

/// Transforms of one size: today's frame with room for the shift around it.
struct Fourier {
    width: usize,
    height: usize,
    long_side: f32,
    rows: [Radix4<f32>; 2],
    columns: [Radix4<f32>; 2],
    scratch: Vec<Complex32>,
    turned: Vec<Complex32>,
}

impl Fourier {
    fn new(now: &Field) -> Self {
        let room = (SHIFT_MAX * now.long_side()) as usize + 1;
        let (width, height) = (
            (now.width + room).next_power_of_two(),
            (now.height + room).next_power_of_two(),
        );
        // One kind of transform, not the planner: it would bring every kind there is into the build.
        let both =
            |size| [FftDirection::Forward, FftDirection::Inverse].map(|way| Radix4::new(size, way));
        let (rows, columns) = (both(width), both(height));
        let scratch = rows.iter().chain(&columns);
        let scratch = scratch.map(|it| it.get_inplace_scratch_len()).max();
        Self {
            width,
            height,
            long_side: now.long_side(),
            rows,
            columns,
            scratch: vec![Complex32::default(); scratch.unwrap_or(0)],
            turned: vec![Complex32::default(); width * height],
        }
    }

    /// The spectrum of the edges' directions. It is left transposed: both sides of a product are.
    fn edges_of(&mut self, field: &Field) -> Vec<Complex32> {
        let slopes = field.slopes();
        let strengths = slopes[0].with(&slopes[1], f32::hypot);
        let known = strengths.values.iter().filter(|it| it.is_finite());
        let (sum, count) = known.fold((0.0, 1.0), |(sum, count), it| (sum + it, count + 1.0));
        let quiet = 0.5 + sum / count;
        let mut edges = vec![Complex32::default(); self.width * self.height];
        for y in 0..field.height {
            for x in 0..field.width {
                let at = y * field.width + x;
                let strength = strengths.values[at];
                if strength.is_finite() {
                    let edge = Complex32::new(slopes[0].values[at], slopes[1].values[at]);
                    edges[y * self.width + x] = edge / (strength + quiet);
                }
            }
        }
        self.rows[0].process_with_scratch(&mut edges, &mut self.scratch);
        transpose(&edges, &mut self.turned, self.width, self.height);
        self.columns[0].process_with_scratch(&mut self.turned, &mut self.scratch);
        self.turned.clone()
    }

    /// From a (transposed) spectrum to shifts.
    fn back(&mut self, spectrum: &mut [Complex32]) {
        self.columns[1].process_with_scratch(spectrum, &mut self.scratch);
        transpose(spectrum, &mut self.turned, self.height, self.width);
        self.rows[1].process_with_scratch(&mut self.turned, &mut self.scratch);
        spectrum.copy_from_slice(&self.turned);
    }

    /// The highest local peaks among the shifts within reach.
    fn peaks(&self, meeting: &[Complex32], turned: &Similarity) -> Vec<Guess> {
        const KEPT: usize = 4;
        let reach = (SHIFT_MAX * self.long_side) as isize;
        let at = |x: isize, y: isize| {
            let x = x.rem_euclid(self.width as isize) as usize;
            let y = y.rem_euclid(self.height as isize) as usize;
            meeting[y * self.width + x].re
        };
        let mut peaks: Vec<Guess> = Vec::new();
        for y in -reach..=reach {
            for x in -reach..=reach {
                let strength = at(x, y);
                let weakest = peaks.last().map_or(0.0, |it| it.strength);
                if peaks.len() == KEPT && strength <= weakest {
                    continue;
                }
                let around = [(-1, 0), (1, 0), (0, -1), (0, 1)];
                if around.iter().any(|(dx, dy)| at(x + dx, y + dy) > strength) {
                    continue;
                }
                let shift = (x as f32 / self.long_side, y as f32 / self.long_side);
                let (x, y) = turned.of(shift);
                let similarity = Similarity { x, y, ..*turned };
                let place = peaks.partition_point(|it| it.strength > strength);
                peaks.insert(
                    place,
                    Guess {
                        similarity,
                        strength,
                    },
                );
                peaks.truncate(KEPT);
            }
        }
        peaks
    }
}

fn transpose(source: &[Complex32], target: &mut [Complex32], width: usize, height: usize) {
    for y in 0..height {
        for x in 0..width {
            target[x * height + y] = source[y * width + x];
        }
    }
}
