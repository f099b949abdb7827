//! PNG and WebP in: decoded in full within a limit, flattened on white, eight bits a channel.

use super::exif::{self, CameraFacts};
use super::picture::{Picture, Pixels};
use super::{DECODED_BYTES_MAX, PhotoError, colour, megapixels_within, orient, shrink, too_large};
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{ColorType, ImageDecoder, Limits};
use std::io::Cursor;

/// A PNG, within the limits that its header states.
pub(super) fn png(bytes: &[u8], long_side: usize) -> Result<(Picture, CameraFacts), PhotoError> {
    let side = |at: usize| {
        let stored = bytes.get(at..at + 4).ok_or(PhotoError::Damaged)?;
        Ok(stored
            .iter()
            .fold(0, |sum: usize, byte| sum << 8 | usize::from(*byte)))
    };
    megapixels_within(side(16)?, side(20)?)?;
    if !png_is_closed(bytes) {
        return Err(PhotoError::Damaged);
    }
    let decoder =
        PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(|_| PhotoError::Damaged)?;
    decoded(decoder, long_side)
}

/// A WebP; of a moving one the first picture.
pub(super) fn webp(bytes: &[u8], long_side: usize) -> Result<(Picture, CameraFacts), PhotoError> {
    let stored = bytes.get(4..8).ok_or(PhotoError::Damaged)?;
    let length = stored
        .iter()
        .rev()
        .fold(0, |sum: usize, byte| sum << 8 | usize::from(*byte));
    if bytes.len() < length.saturating_add(8) {
        return Err(PhotoError::Damaged);
    }
    let decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|_| PhotoError::Damaged)?;
    decoded(decoder, long_side)
}

/// Whether the chunks lead to an end chunk: without it the file is broken off.
fn png_is_closed(bytes: &[u8]) -> bool {
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = head[..4]
            .iter()
            .fold(0, |sum: usize, byte| sum << 8 | usize::from(*byte));
        at = at.saturating_add(length).saturating_add(12);
        if &head[4..] == b"IEND" {
            return at <= bytes.len();
        }
    }
    false
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODED_BYTES_MAX as u64);
    limits
}

fn decoded(
    mut decoder: impl ImageDecoder,
    long_side: usize,
) -> Result<(Picture, CameraFacts), PhotoError> {
    let (width, height) = decoder.dimensions();
    let (width, height) = (width as usize, height as usize);
    megapixels_within(width, height)?;
    if decoder.total_bytes() > DECODED_BYTES_MAX as u64 {
        return Err(too_large(width, height));
    }
    decoder
        .set_limits(limits())
        .map_err(|_| too_large(width, height))?;
    let facts = exif::read(decoder.exif_metadata().ok().flatten().as_deref());
    let profile = decoder.icc_profile().ok().flatten();
    let stored = decoder.color_type();
    let mut samples =
        vec![0; usize::try_from(decoder.total_bytes()).map_err(|_| too_large(width, height))?];
    decoder
        .read_image(&mut samples)
        .map_err(|_| PhotoError::Damaged)?;
    let whole = opaque(samples, stored, width, height)?;
    let (new_width, new_height) = shrink::fitted(width, height, long_side);
    let small = colour::pixels_to_srgb(
        shrink::pixels(whole, new_width, new_height)?,
        profile.as_deref(),
    );
    Ok((
        Picture::from_pixels(orient::pixels_upright(small, facts.orientation)),
        facts,
    ))
}

/// Eight bits a channel, laid on white paper. Works in place: no second copy of a large picture.
fn opaque(
    mut samples: Vec<u8>,
    stored: ColorType,
    width: usize,
    height: usize,
) -> Result<Pixels, PhotoError> {
    if matches!(
        stored,
        ColorType::L16 | ColorType::La16 | ColorType::Rgb16 | ColorType::Rgba16
    ) {
        narrow(&mut samples);
    }
    let stored_channels = usize::from(stored.channel_count());
    let channels = if stored_channels <= 2 { 1 } else { 3 };
    if stored_channels != channels {
        flatten_on_white(&mut samples, channels);
    }
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

/// Sixteen bits to eight, rounded.
fn narrow(samples: &mut Vec<u8>) {
    let count = samples.len() / 2;
    for at in 0..count {
        let value = u32::from(u16::from_ne_bytes([samples[at * 2], samples[at * 2 + 1]]));
        samples[at] = ((value * 255 + 32_767) / 65_535) as u8;
    }
    samples.truncate(count);
}

fn flatten_on_white(samples: &mut Vec<u8>, channels: usize) {
    let count = samples.len() / (channels + 1);
    for pixel in 0..count {
        let from = pixel * (channels + 1);
        let alpha = u32::from(samples[from + channels]);
        for channel in 0..channels {
            let value = u32::from(samples[from + channel]);
            samples[pixel * channels + channel] =
                ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        }
    }
    samples.truncate(count * channels);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_transparent_becomes_white() -> Result<(), PhotoError> {
        let clear_black_half_red = vec![0, 0, 0, 0, 255, 0, 0, 128];
        let flat = opaque(clear_black_half_red, ColorType::Rgba8, 2, 1)?;
        assert_eq!(flat.samples, [255, 255, 255, 255, 127, 127]);
        Ok(())
    }

    #[test]
    fn sixteen_bits_round_to_eight() -> Result<(), PhotoError> {
        let stored: Vec<u8> = [0_u16, 65_535, 32_768, 128]
            .iter()
            .flat_map(|value| value.to_ne_bytes())
            .collect();
        assert_eq!(
            opaque(stored, ColorType::L16, 4, 1)?.samples,
            [0, 255, 128, 0]
        );
        Ok(())
    }

    #[test]
    fn a_png_without_its_end_is_broken_off() {
        let end = b"\0\0\0\0IEND\xae\x42\x60\x82";
        let whole = [&b"\x89PNG\r\n\x1a\n"[..], end].concat();
        assert!(png_is_closed(&whole));
        assert!(!png_is_closed(&whole[..whole.len() - 1]));
        assert!(!png_is_closed(b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIDAT"));
    }
}
