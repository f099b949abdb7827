//! Writes the JPEG that is kept and its thumbnail: pixels only, no metadata of any kind.

use super::PhotoError;
use super::picture::{Picture, Plane};
use super::shrink;
use std::borrow::Cow;
use turbojpeg::{Compressor, Subsamp, YuvPlanesImage};

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
    encoded(picture, quality).map_err(|_| PhotoError::Damaged)
}

fn encoded(picture: &Picture, quality: u8) -> turbojpeg::Result<Vec<u8>> {
    let luma = even(&picture.luma);
    let [cb, cr] = &picture.chroma;
    let planes = YuvPlanesImage {
        y_plane: &luma.samples[..],
        u_plane: &cb.samples[..],
        v_plane: &cr.samples[..],
        width: picture.luma.width,
        height: picture.luma.height,
        y_stride: luma.width,
        u_stride: cb.width,
        v_stride: cr.width,
        subsamp: Subsamp::Sub2x2,
    };
    let mut library = Compressor::new()?;
    library.set_quality(quality.into())?;
    library.compress_yuv_planes_to_vec(&planes)
}

/// The library reads brightness in pairs, also where the last has no picture left: its column and row are repeated.
fn even(plane: &Plane) -> Cow<'_, Plane> {
    let (width, height) = (
        plane.width.next_multiple_of(2),
        plane.height.next_multiple_of(2),
    );
    if (width, height) == (plane.width, plane.height) {
        return Cow::Borrowed(plane);
    }
    let row = |y: usize| plane.row(y.min(plane.height - 1));
    let samples = (0..height)
        .flat_map(|y| (0..width).map(move |x| row(y)[x.min(plane.width - 1)]))
        .collect();
    Cow::Owned(Plane {
        width,
        height,
        samples,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
