//! Lays the earlier picture over today's: a first guess, a few steps, and the question whether it is true.

use super::super::PhotoError;
use super::super::picture::Picture;
use super::super::shrink;
use super::agreement::{Agreement, agreement};
use super::field::Field;
use super::refine::{Level, Refined, refine};
use super::search::guesses;
use super::similarity::Similarity;

/// Pixels on the long side: for the guess, for the choice among guesses, for the last steps.
const SMALL: usize = 104;
const MIDDLE: usize = 256;
const FINE: usize = 512;
/// Guesses that are looked at closely.
const GUESSES: usize = 12;

/// Why two pictures are not laid over each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// They do not show the same place, or from too different an angle.
    NotAlike,
    /// Too little can be seen to hold on to: a bare wall, or one straight edge.
    TooPlain,
    /// They fit in more than one way: tiles that all look the same.
    Ambiguous,
}

/// Where they fit, and how surely.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Laid {
    pub similarity: Similarity,
    /// Of the parts that show something, how many show the same; 0 to 1.
    pub alike: f32,
}

/// One guess after some steps.
struct Candidate {
    similarity: Similarity,
    doubt: f32,
    agreement: Agreement,
}

/// The earlier picture over today's.
pub(super) fn lay(then: &Picture, now: &Picture) -> Result<Result<Laid, Apart>, PhotoError> {
    let both = |side: usize| Ok((grey(then, side)?, grey(now, side)?));
    let (then_small, now_small) = both(SMALL)?;
    let (then_middle, now_middle) = both(MIDDLE)?;
    let guesses = guesses(&then_small, &now_small, GUESSES);
    let small = (Level::new(then_small, 1), Level::new(now_small, 1));
    let middle = (Level::new(then_middle, 1), Level::new(now_middle, 1));
    let mut candidates: Vec<Candidate> = guesses
        .iter()
        .map(|guess| {
            let near = refine(&small.0, &small.1, guess.similarity, 8, 1);
            tried(&middle, refine(&middle.0, &middle.1, near.similarity, 6, 2))
        })
        .collect();
    candidates.sort_by(|one, other| other.worth().total_cmp(&one.worth()));
    if let Err(apart) = judged(&candidates, now) {
        return Ok(Err(apart));
    }
    let (then_fine, now_fine) = both(FINE)?;
    let fine = (Level::new(then_fine, 1), Level::new(now_fine, 1));
    let last = refine(&fine.0, &fine.1, candidates[0].similarity, 8, 2);
    let last = tried(&middle, last);
    Ok(judged(&[last], now))
}

fn tried(middle: &(Level, Level), refined: Refined) -> Candidate {
    Candidate {
        similarity: refined.similarity,
        doubt: refined.doubt,
        agreement: agreement(&middle.0.grey, &middle.1.grey, &refined.similarity),
    }
}

impl Candidate {
    fn worth(&self) -> f32 {
        self.agreement.alike as f32 * self.agreement.share()
    }
}

/// The best candidate, unless it is not good enough or another one is as good.
fn judged(candidates: &[Candidate], now: &Picture) -> Result<Laid, Apart> {
    /// Squares of the middle size that must show something, and show the same.
    const ALIKE_MIN: usize = 12;
    /// Of 200 drawn pairs of one room none shares less than 0.76, of 200 of two rooms none more than 0.63.
    const SHARE_MIN: f32 = 0.7;
    /// A corner's standard deviation, in long sides.
    const DOUBT_MAX: f32 = 0.006;
    /// A second way to fit is another way from here on.
    const ELSEWHERE: f32 = 0.03;
    const AS_GOOD: f32 = 0.9;
    let best = candidates.first().ok_or(Apart::NotAlike)?;
    if best.agreement.told < ALIKE_MIN {
        return Err(Apart::TooPlain);
    }
    let turned = best.similarity.degrees().abs() <= 14.0;
    let scaled = (0.78..1.28).contains(&best.similarity.scale());
    if best.agreement.alike < ALIKE_MIN || best.agreement.share() < SHARE_MIN || !turned || !scaled
    {
        return Err(Apart::NotAlike);
    }
    if best.doubt > DOUBT_MAX {
        return Err(Apart::TooPlain);
    }
    let long = now.luma.width.max(now.luma.height) as f32 * 2.0;
    let half = (now.luma.width as f32 / long, now.luma.height as f32 / long);
    let mut others = candidates.iter().skip(1);
    let another = others.any(|other| {
        other.worth() > AS_GOOD * best.worth()
            && other.similarity.distance(&best.similarity, half) > ELSEWHERE
    });
    if another {
        return Err(Apart::Ambiguous);
    }
    Ok(Laid {
        similarity: best.similarity,
        alike: best.agreement.share(),
    })
}

fn grey(picture: &Picture, long_side: usize) -> Result<Field, PhotoError> {
    Ok(Field::of(&shrink::plane_within(&picture.luma, long_side)?))
}
