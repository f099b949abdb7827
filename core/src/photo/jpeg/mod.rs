//! JPEG in: from a camera's file to a picture of the wanted size, upright and in sRGB.
//!
//! Our own decoder, for two reasons: it shrinks while it decodes, so a photo of fifty
//! megapixels needs no more memory than one of four; and it is strict, where others fill
//! the missing half of a photo with grey.

mod bits;
mod header;
mod huffman;
mod idct;
mod layout;
mod progressive;
mod scan;
mod segments;
mod sequential;

use super::exif::{self, CameraFacts, Orientation};
use super::picture::{Picture, Pixels};
use super::{DECODED_BYTES_MAX, PhotoError, colour, megapixels_within, orient, shrink, too_large};
use header::{Frame, Header};
use layout::{Goal, Layout, Part};

/// What the components of a frame stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Colours {
    Grey,
    YCbCr,
    Rgb,
    Cmyk,
    Ycck,
}

/// The picture with its long side at most `long_side`, and what the camera says of it.
pub(super) fn take_in(
    bytes: &[u8],
    long_side: usize,
) -> Result<(Picture, CameraFacts), PhotoError> {
    let mut header = Header::new(bytes);
    let first_scan = header.next_scan(2)?.ok_or(PhotoError::Damaged)?;
    let frame = header.frame()?.clone();
    megapixels_within(frame.width, frame.height)?;
    let facts = exif::read(header.exif);
    let colours = colours(&frame, header.adobe_transform);
    let goal = layout::goal(frame.width, frame.height, long_side);
    let mut layout = Layout::new(&frame, goal.eighths, |part| {
        colours == Colours::YCbCr && part > 0
    });
    if memory(&frame, &layout) > DECODED_BYTES_MAX {
        return Err(too_large(frame.width, frame.height));
    }
    if frame.progressive {
        progressive::decode(bytes, &mut header, first_scan, &mut layout)?;
    } else {
        sequential::decode(bytes, &mut header, first_scan, &mut layout)?;
    }
    let picture = finished(
        layout.parts,
        colours,
        goal,
        header.icc().as_deref(),
        facts.orientation,
    )?;
    Ok((picture, facts))
}

fn colours(frame: &Frame, adobe_transform: Option<u8>) -> Colours {
    let names: Vec<u8> = frame.components.iter().map(|one| one.id).collect();
    match (names.len(), adobe_transform) {
        (1, _) => Colours::Grey,
        (3, Some(0)) => Colours::Rgb,
        (3, None) if names == *b"RGB" => Colours::Rgb,
        (3, _) => Colours::YCbCr,
        (_, Some(2)) => Colours::Ycck,
        _ => Colours::Cmyk,
    }
}

/// Bytes that decoding takes: the samples, and for a progressive picture every frequency.
fn memory(frame: &Frame, layout: &Layout) -> usize {
    let frequencies = if frame.progressive { 128 } else { 0 };
    let each =
        |part: &Part| part.plane.samples.len() + part.blocks_wide * part.blocks_high * frequencies;
    layout.parts.iter().map(each).sum()
}

fn finished(
    parts: Vec<Part>,
    colours: Colours,
    goal: Goal,
    icc: Option<&[u8]>,
    orientation: Orientation,
) -> Result<Picture, PhotoError> {
    let Goal { width, height, .. } = goal;
    if matches!(colours, Colours::Grey | Colours::YCbCr) {
        let picture = planar(parts, width, height)?;
        let picture = colour::picture_to_srgb(picture, icc);
        let odd = width % 2 == 1 || height % 2 == 1;
        if !odd || orientation == Orientation::Upright {
            return Ok(orient::upright(picture, orientation));
        }
        // Turning half-size colour planes of an odd size would shift them by a pixel.
        return Ok(Picture::from_pixels(orient::pixels_upright(
            picture.to_rgb(),
            orientation,
        )));
    }
    let fitted = |part: Part| {
        shrink::shown(part.plane, part.shown, width, height).map(|plane| plane.samples)
    };
    let planes = parts
        .into_iter()
        .map(fitted)
        .collect::<Result<Vec<_>, _>>()?;
    let pixels = colour::pixels_to_srgb(mixed(&planes, colours, width, height), icc);
    Ok(Picture::from_pixels(orient::pixels_upright(
        pixels,
        orientation,
    )))
}

/// Brightness and colours stay apart, as the encoder wants them.
fn planar(parts: Vec<Part>, width: usize, height: usize) -> Result<Picture, PhotoError> {
    let mut parts = parts.into_iter();
    let mut fitted = |width: usize, height: usize| {
        parts
            .next()
            .map(|part| shrink::shown(part.plane, part.shown, width, height))
            .transpose()
    };
    let luma = fitted(width, height)?.ok_or(PhotoError::Damaged)?;
    let (half_width, half_height) = (width.div_ceil(2), height.div_ceil(2));
    match (
        fitted(half_width, half_height)?,
        fitted(half_width, half_height)?,
    ) {
        (Some(cb), Some(cr)) => Ok(Picture {
            luma,
            chroma: [cb, cr],
        }),
        _ => Ok(Picture::grey(luma)),
    }
}

/// Components that are not brightness and colours, mixed to RGB. Inks are stored inverted,
/// as every program in use writes them.
fn mixed(planes: &[Vec<u8>], colours: Colours, width: usize, height: usize) -> Pixels {
    let mut samples = Vec::with_capacity(width * height * 3);
    for at in 0..width * height {
        let first = [planes[0][at], planes[1][at], planes[2][at]];
        let paper = match colours {
            Colours::Ycck => super::picture::rgb(first[0], first[1], first[2]),
            _ => first,
        };
        let light = planes.get(3).map_or(255, |black| u32::from(black[at]));
        samples.extend(paper.map(|value| ((u32::from(value) * light + 127) / 255) as u8));
    }
    Pixels {
        width,
        height,
        channels: 3,
        samples,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(ids: &[u8]) -> Frame {
        let component = |id: &u8| header::Component {
            id: *id,
            horizontal: 1,
            vertical: 1,
            quantisation: 0,
        };
        Frame {
            progressive: false,
            width: 8,
            height: 8,
            components: ids.iter().map(component).collect(),
        }
    }

    #[test]
    fn components_are_told_apart_by_adobes_word_or_their_names() {
        assert_eq!(colours(&frame(&[1]), None), Colours::Grey);
        assert_eq!(colours(&frame(&[1, 2, 3]), None), Colours::YCbCr);
        assert_eq!(colours(&frame(b"RGB"), None), Colours::Rgb);
        assert_eq!(colours(&frame(&[1, 2, 3]), Some(0)), Colours::Rgb);
        assert_eq!(colours(&frame(&[1, 2, 3, 4]), Some(2)), Colours::Ycck);
        assert_eq!(colours(&frame(&[1, 2, 3, 4]), None), Colours::Cmyk);
    }

    #[test]
    fn a_full_layer_of_black_ink_is_black() {
        let planes = [vec![255], vec![128], vec![0], vec![0]];
        assert_eq!(mixed(&planes, Colours::Cmyk, 1, 1).samples, [0, 0, 0]);
        let planes = [vec![255], vec![128], vec![0], vec![255]];
        assert_eq!(mixed(&planes, Colours::Cmyk, 1, 1).samples, [255, 128, 0]);
    }
}
