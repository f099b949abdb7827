//! JPEG in: from a camera's file to a picture of the wanted size, upright and in sRGB.

mod header;

use super::exif::{self, CameraFacts};
use super::picture::{Picture, Pixels};
use super::{DECODED_BYTES_MAX, PhotoError, colour, megapixels_within, orient, shrink};
use header::Header;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// Cameras write about ten; each further one is another pass over the whole picture.
const SCANS_MAX: usize = 32;

/// The picture with its long side at most `long_side`, and what the camera says of it.
pub(super) fn take_in(
    bytes: &[u8],
    long_side: usize,
) -> Result<(Picture, CameraFacts), PhotoError> {
    let header = header::read(bytes)?;
    let (width, height) = (header.frame.width, header.frame.height);
    megapixels_within(width, height)?;
    let facts = exif::read(header.exif);
    let picture = in_full(
        bytes,
        &header,
        &facts,
        shrink::fitted(width, height, long_side),
    )?;
    Ok((picture, facts))
}

/// Decodes every pixel, then shrinks.
fn in_full(
    bytes: &[u8],
    header: &Header<'_>,
    facts: &CameraFacts,
    (width, height): (usize, usize),
) -> Result<Picture, PhotoError> {
    if decoded_bytes(header) > DECODED_BYTES_MAX {
        return Err(super::too_large(header.frame.width, header.frame.height));
    }
    if !header::is_closed(bytes, header.data_start) {
        return Err(PhotoError::Damaged);
    }
    let small = shrink::pixels(every_pixel(bytes, header)?, width, height)?;
    let srgb = colour::pixels_to_srgb(small, header.icc.as_deref());
    Ok(Picture::from_pixels(orient::pixels_upright(
        srgb,
        facts.orientation,
    )))
}

/// Memory that decoding in full takes: the pixels, and all coefficients of a progressive picture.
fn decoded_bytes(header: &Header<'_>) -> usize {
    let samples = header.frame.width * header.frame.height;
    let coefficients = if header.frame.sequential {
        0
    } else {
        header.frame.components.len() * 2
    };
    samples * (3 + coefficients)
}

fn every_pixel(bytes: &[u8], header: &Header<'_>) -> Result<Pixels, PhotoError> {
    let grey = header.frame.components.len() == 1;
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_max_scans(SCANS_MAX)
        .jpeg_set_out_colorspace(if grey {
            ColorSpace::Luma
        } else {
            ColorSpace::RGB
        });
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let samples = decoder.decode().map_err(|_| PhotoError::Damaged)?;
    let (width, height) = (header.frame.width, header.frame.height);
    let channels = if grey { 1 } else { 3 };
    if samples.len() != width * height * channels {
        return Err(PhotoError::Damaged);
    }
    Ok(Pixels {
        width,
        height,
        channels,
        samples,
    })
}
