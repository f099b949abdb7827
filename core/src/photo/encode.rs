//! Writes the JPEG that is kept and its thumbnail: pixels only, no metadata of any kind.

use super::PhotoError;
use super::picture::Picture;
use super::shrink;
use jpeg_encoder::{ChromaSubsamplingMethod, Encoder, ImageBuffer, JpegColorType, SamplingFactor};

/// Good enough to read a meter or judge a crack, a seventh of what the camera wrote.
const PHOTO_QUALITY: u8 = 80;
/// A thumbnail starts here and gives way until it fits.
const THUMBNAIL_QUALITIES: [u8; 6] = [75, 65, 50, 35, 20, 10];
/// The long side of a thumbnail, in pixels; the smaller where the larger has too many bytes.
pub(super) const THUMBNAIL_SIDES: [usize; 2] = [480, 240];
/// Bytes; fifty of them load on a bad line in a second.
pub(super) const THUMBNAIL_BYTES_MAX: usize = 50_000;

/// The JPEG that is kept.
pub(super) fn photo(picture: &Picture) -> Result<Vec<u8>, PhotoError> {
    jpeg(picture, PHOTO_QUALITY)
}

/// The largest and best thumbnail that fits its limit.
pub(super) fn thumbnail(picture: &Picture) -> Result<Vec<u8>, PhotoError> {
    for side in THUMBNAIL_SIDES {
        let small = shrink::smaller(picture, side)?;
        for quality in THUMBNAIL_QUALITIES {
            let jpeg = jpeg(&small, quality)?;
            if jpeg.len() <= THUMBNAIL_BYTES_MAX {
                return Ok(jpeg);
            }
        }
    }
    Err(PhotoError::Damaged)
}

fn jpeg(picture: &Picture, quality: u8) -> Result<Vec<u8>, PhotoError> {
    let mut bytes = Vec::with_capacity(picture.luma.samples.len() / 3 + 1_024);
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    let rows = Rows {
        picture,
        width: side(picture.luma.width)?,
        height: side(picture.luma.height)?,
    };
    encoder
        .encode_image(rows)
        .map_err(|_| PhotoError::Damaged)?;
    Ok(bytes)
}

fn side(length: usize) -> Result<u16, PhotoError> {
    u16::try_from(length).map_err(|_| PhotoError::Damaged)
}

/// Hands the planes to the encoder. Each colour sample is given four times; averaging
/// them again returns it exactly.
struct Rows<'a> {
    picture: &'a Picture,
    width: u16,
    height: u16,
}

impl ImageBuffer for Rows<'_> {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        JpegColorType::Ycbcr
    }

    fn width(&self) -> u16 {
        self.width
    }

    fn height(&self) -> u16 {
        self.height
    }

    fn fill_buffers(&self, y: u16, buffers: &mut [Vec<u8>; 4]) {
        let y = usize::from(y);
        buffers[0].extend_from_slice(self.picture.luma.row(y));
        for (plane, buffer) in self.picture.chroma.iter().zip(&mut buffers[1..3]) {
            let (pairs, odd) = (usize::from(self.width) / 2, self.width % 2 == 1);
            let row = plane.row(y / 2);
            buffer.extend(row[..pairs].iter().flat_map(|sample| [*sample; 2]));
            if odd {
                buffer.push(row[pairs]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::photo::picture::Plane;

    /// Every second sample black or white by a fixed rule: the worst case for a JPEG.
    fn noise(width: usize, height: usize) -> Picture {
        let mut state = 1_u32;
        let samples = (0..width * height)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                if state >> 31 == 0 { 0 } else { 255 }
            })
            .collect();
        Picture::grey(Plane {
            width,
            height,
            samples,
        })
    }

    #[test]
    fn a_thumbnail_fits_even_for_pure_noise() -> Result<(), PhotoError> {
        let thumbnail = thumbnail(&noise(2048, 2048))?;
        assert!(thumbnail.len() <= THUMBNAIL_BYTES_MAX);
        Ok(())
    }

    #[test]
    fn odd_sizes_are_written_whole() -> Result<(), PhotoError> {
        let bytes = photo(&noise(7, 5))?;
        assert!(bytes.starts_with(&[0xFF, 0xD8]) && bytes.ends_with(&[0xFF, 0xD9]));
        Ok(())
    }
}
