//! JPEG in: from a camera's file to a picture of the wanted size, upright and in sRGB.
//!
//! libjpeg-turbo decodes, straight to a part of the size, so a photo of fifty megapixels needs
//! no more memory than one of four. Ours is what surrounds it: limits before, strictness, colours.

mod bare;
mod header;
mod segments;
mod size;
mod turbo;

use super::exif::{self, CameraFacts, Orientation};
use super::picture::{Picture, Pixels, Plane};
use super::{
    DECODED_BYTES_MAX, PhotoError, colour, megapixels_within, orient, shrink, soften, too_large,
};
pub(super) use bare::bare;
use header::Header;
use size::Goal;
use turbo::{Decoded, Part};

/// Eighths of the stored size at which the decoder leaves false grain.
const HALF: usize = 4;

/// The picture with its long side at most `long_side`, and what the camera says of it.
pub(super) fn take_in(
    bytes: &[u8],
    long_side: usize,
) -> Result<(Picture, CameraFacts), PhotoError> {
    let header = Header::read(bytes)?;
    let (width, height) = (header.frame.width, header.frame.height);
    megapixels_within(width, height)?;
    if header.frequency_bytes() > DECODED_BYTES_MAX {
        return Err(too_large(width, height));
    }
    let facts = exif::read(header.exif);
    let goal = size::goal(width, height, long_side);
    let icc = header.icc();
    let picture = match turbo::decode(bytes, goal.eighths)? {
        Decoded::Planes(parts) => {
            let picture = planar(parts, goal, (width, height))?;
            upright(
                colour::picture_to_srgb(picture, icc.as_deref()),
                facts.orientation,
            )
        }
        Decoded::Pixels(pixels) => {
            let pixels = shrink::pixels(pixels, goal.width, goal.height)?;
            let pixels = colour::pixels_to_srgb(pixels, icc.as_deref());
            Picture::from_pixels(orient::pixels_upright(pixels, facts.orientation))
        }
    };
    Ok((picture, facts))
}

/// Width and height as a person sees the picture, by its header alone.
pub(super) fn upright_size(bytes: &[u8]) -> Result<(usize, usize), PhotoError> {
    let header = Header::read(bytes)?;
    let (width, height) = (header.frame.width, header.frame.height);
    Ok(match exif::read(header.exif).orientation {
        Orientation::Transposed
        | Orientation::TurnRight
        | Orientation::Transversed
        | Orientation::TurnLeft => (height, width),
        _ => (width, height),
    })
}

/// Brightness and colours stay apart, as the encoder wants them.
fn planar(
    parts: Vec<Part>,
    goal: Goal,
    (width, height): (usize, usize),
) -> Result<Picture, PhotoError> {
    let exact = |side: usize, apart: usize| (side * goal.eighths) as f64 / (8 * apart) as f64;
    let mut parts = parts.into_iter();
    let mut fitted = |to_width: usize, to_height: usize| {
        let fit = |part: Part| {
            let shown = (exact(width, part.apart.0), exact(height, part.apart.1));
            shrink::shown(part.plane, shown, to_width, to_height)
        };
        parts.next().map(fit).transpose()
    };
    let mut luma = fitted(goal.width, goal.height)?.ok_or(PhotoError::Damaged)?;
    if goal.eighths == HALF {
        soften::soften(&mut luma);
    }
    let (half_width, half_height) = (goal.width.div_ceil(2), goal.height.div_ceil(2));
    let colours: (Option<Plane>, Option<Plane>) = (
        fitted(half_width, half_height)?,
        fitted(half_width, half_height)?,
    );
    Ok(match colours {
        (Some(cb), Some(cr)) => Picture {
            luma,
            chroma: [cb, cr],
        },
        _ => Picture::grey(luma),
    })
}

fn upright(picture: Picture, orientation: Orientation) -> Picture {
    let odd = picture.luma.width % 2 == 1 || picture.luma.height % 2 == 1;
    if !odd || orientation == Orientation::Upright {
        return orient::upright(picture, orientation);
    }
    // Turning half-size colour planes of an odd size would shift them by a pixel.
    Picture::from_pixels(orient::pixels_upright(picture.to_rgb(), orientation))
}
