//! Same spot, last time: lays the earlier picture over today's and finds what has changed.
//!
//! Owns: the turn, scale and shift between two pictures, their light, and changed areas. Works on what
//! [`super::take_in`] keeps, offline. Knows nothing of visits or screens. A pair that does not fit is told
//! as such and never laid over each other.

mod agreement;
mod changed;
mod equations;
mod field;
mod lay;
mod light;
mod measure;
mod outline;
mod refine;
mod search;
mod seen;
mod similarity;

pub use changed::Area;
pub use lay::Apart;
pub use measure::{Measured, Scale};
pub use similarity::Similarity;

use super::picture::Picture;
use super::{PhotoError, encode, jpeg};
use seen::Seen;

/// Pixels on the long side that are looked at.
const LOOKED_AT: usize = 1024;
/// Pixels on the long side where changes are looked for.
const CHANGES_AT: usize = 512;
/// Where the earlier picture shows nothing.
const BLANK: [u8; 3] = [0xE8, 0xE6, 0xDF];

/// What comparing came to.
#[derive(Debug, Clone, PartialEq)]
pub enum Compared {
    /// They fit.
    Laid(Overlay),
    /// They do not, or not surely.
    Apart(Apart),
}

/// The earlier picture over today's.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlay {
    /// Where each point of today's picture lies in the earlier one.
    pub similarity: Similarity,
    /// Of the parts that show something, how many show the same; 0 to 1.
    pub alike: f32,
    /// What part of today's picture the earlier one shows.
    pub overlap: f32,
    /// What looks different, the largest first.
    pub areas: Vec<Area>,
    /// The earlier picture in today's frame and light, as large as today's but at most 1024 px; empty from
    /// [`compare`].
    pub jpeg: Vec<u8>,
}

/// Compares two JPEGs as [`super::take_in`] gives them. Takes a fraction of a second.
///
/// # Errors
/// [`PhotoError`] when one of them cannot be read.
pub fn compare(then: &[u8], now: &[u8]) -> Result<Compared, PhotoError> {
    both(then, now, false)
}

/// The same, and draws the earlier picture where today's stands.
///
/// # Errors
/// [`PhotoError`] when one of them cannot be read.
pub fn overlay(then: &[u8], now: &[u8]) -> Result<Compared, PhotoError> {
    both(then, now, true)
}

fn both(then: &[u8], now: &[u8], is_drawn: bool) -> Result<Compared, PhotoError> {
    // The decoder is other people's code: a fault in it is a damaged picture, not a dead app.
    let read = |bytes| Ok(jpeg::take_in(bytes, LOOKED_AT)?.0);
    std::panic::catch_unwind(|| compared(&read(then)?, &read(now)?, is_drawn))
        .unwrap_or(Err(PhotoError::Damaged))
}

fn compared(then: &Picture, now: &Picture, is_drawn: bool) -> Result<Compared, PhotoError> {
    let laid = match lay::lay(then, now)? {
        Ok(laid) => laid,
        Err(apart) => return Ok(Compared::Apart(apart)),
    };
    let Some(seen) = Seen::new(then, now, &laid.similarity, CHANGES_AT)? else {
        return Ok(Compared::Apart(Apart::TooPlain));
    };
    let jpeg = if is_drawn {
        let overlaid = seen::overlaid(then, now, &laid.similarity, &seen.light, BLANK);
        encode::photo(&overlaid)?
    } else {
        Vec::new()
    };
    Ok(Compared::Laid(Overlay {
        similarity: laid.similarity,
        alike: laid.alike,
        overlap: seen.overlap,
        areas: changed::changed(&seen),
        jpeg,
    }))
}
