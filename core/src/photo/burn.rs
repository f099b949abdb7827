//! Takes what is blurred out of a picture for good.
//!
//! Not a blur: from one, and from a fine mosaic, letters and faces can be had back. Each part is filled with
//! one colour, made of what surrounds it, and reaches to the edges of the JPEG's own squares of 16 pixels,
//! because what lies in such a square leaves traces all over it. So nothing of what was there is in the file.

use super::picture::{Picture, Plane};
use super::{PhotoError, bytes_within, encode, jpeg};

/// No JPEG is longer: nothing is shrunk again.
const LONG_SIDE_MAX: usize = 65_535;
/// Pixels of the squares that a JPEG with colours at half size is made of.
const SQUARE: usize = 16;
/// Pixels that colours at full size spread over when they are brought to half.
const FILTER: usize = 8;

/// A part of a picture that nobody outside may see: two corners, in parts of the width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hidden {
    /// One corner.
    pub from: (f32, f32),
    /// The opposite one.
    pub to: (f32, f32),
}

/// A new JPEG without what is hidden. Without anything to hide the bytes stay as they are.
///
/// # Errors
/// [`PhotoError`] when the picture cannot be read.
pub fn burn(jpeg: &[u8], hidden: &[Hidden]) -> Result<Vec<u8>, PhotoError> {
    if hidden.is_empty() {
        return Ok(jpeg.to_vec());
    }
    bytes_within(jpeg)?;
    std::panic::catch_unwind(|| {
        let (mut picture, _) = jpeg::take_in(jpeg, LONG_SIDE_MAX)?;
        for part in hidden {
            fill(&mut picture, part);
        }
        encode::photo(&picture)
    })
    .unwrap_or(Err(PhotoError::Damaged))
}

fn fill(picture: &mut Picture, part: &Hidden) {
    let (across, wide) = reach(part.from.0, part.to.0, picture.luma.width);
    let (down, high) = reach(part.from.1, part.to.1, picture.luma.height);
    let frame = (across, down, wide, high);
    cover(&mut picture.luma, frame);
    for plane in &mut picture.chroma {
        let half = |side: usize| side / 2;
        cover(
            plane,
            (half(across), half(down), wide.div_ceil(2), high.div_ceil(2)),
        );
    }
}

/// From which pixel, and up to which, in whole squares.
fn reach(one: f32, other: f32, side: usize) -> (usize, usize) {
    let pixel = |part: f32| part.clamp(0.0, 1.0) * side as f32;
    let (low, high) = (pixel(one.min(other)), pixel(one.max(other)));
    let from = (low as usize).min(side - 1).saturating_sub(FILTER) / SQUARE * SQUARE;
    let to = (high.ceil() as usize + FILTER).div_ceil(SQUARE) * SQUARE;
    (from, to.min(side))
}

/// Fills from `left`, `top` up to `right`, `bottom` with the mean of the pixels just outside.
fn cover(plane: &mut Plane, (left, top, right, bottom): (usize, usize, usize, usize)) {
    let (right, bottom) = (right.min(plane.width), bottom.min(plane.height));
    let (mut sum, mut count) = (0_usize, 0_usize);
    let mut add = |x: Option<usize>, y: Option<usize>| {
        if let (Some(x), Some(y)) = (x, y)
            && x < plane.width
            && y < plane.height
        {
            sum += usize::from(plane.samples[y * plane.width + x]);
            count += 1;
        }
    };
    for x in left..right {
        add(Some(x), top.checked_sub(1));
        add(Some(x), Some(bottom));
    }
    for y in top..bottom {
        add(left.checked_sub(1), Some(y));
        add(Some(right), Some(y));
    }
    let colour = sum.checked_div(count).map_or(128, |mean| mean as u8);
    for y in top..bottom {
        plane.samples[y * plane.width + left..y * plane.width + right].fill(colour);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture with something in the middle that depends on `secret`; noise all around it.
    fn picture(secret: u8) -> Result<Vec<u8>, PhotoError> {
        let (width, height) = (203, 141);
        let mut luma = Plane::filled(width, height, 0);
        let mut chroma = Plane::filled(width.div_ceil(2), height.div_ceil(2), 0);
        for (at, sample) in luma.samples.iter_mut().enumerate() {
            *sample = (at * 7 % 251) as u8;
        }
        for (at, sample) in chroma.samples.iter_mut().enumerate() {
            *sample = (at * 5 % 239) as u8;
        }
        for y in 60..80 {
            for x in 70..120 {
                luma.samples[y * width + x] = secret.wrapping_mul((x ^ y) as u8);
                chroma.samples[y / 2 * 102 + x / 2] = secret.wrapping_add(y as u8);
            }
        }
        encode::photo(&Picture {
            luma,
            chroma: [chroma.clone(), chroma],
        })
    }

    const PAPER: Hidden = Hidden {
        from: (120.0 / 203.0, 60.0 / 141.0),
        to: (70.0 / 203.0, 80.0 / 141.0),
    };

    #[test]
    fn two_secrets_leave_the_same_file() -> Result<(), PhotoError> {
        let (one, other) = (picture(3)?, picture(200)?);
        assert_ne!(one, other);
        assert_eq!(burn(&one, &[PAPER])?, burn(&other, &[PAPER])?);
        Ok(())
    }

    #[test]
    fn what_is_not_hidden_stays() -> Result<(), PhotoError> {
        let before = picture(3)?;
        assert_eq!(burn(&before, &[])?, before);
        let (was, is) = (
            jpeg::take_in(&before, LONG_SIDE_MAX)?.0,
            jpeg::take_in(&burn(&before, &[PAPER])?, LONG_SIDE_MAX)?.0,
        );
        assert_eq!((is.luma.width, is.luma.height), (203, 141));
        let far = |plane: &Plane| plane.samples[..20 * plane.width].to_vec();
        let apart = far(&was.luma)
            .iter()
            .zip(far(&is.luma))
            .map(|(a, b)| a.abs_diff(b))
            .max();
        assert!(apart < Some(40), "{apart:?}");
        Ok(())
    }

    #[test]
    fn a_whole_picture_and_one_beyond_the_edge_are_filled() -> Result<(), PhotoError> {
        let all = Hidden {
            from: (-3.0, 0.0),
            to: (1.0, 9.0),
        };
        let burnt = jpeg::take_in(&burn(&picture(9)?, &[all])?, LONG_SIDE_MAX)?.0;
        assert!(burnt.luma.samples.iter().all(|sample| *sample == 128));
        Ok(())
    }
}
