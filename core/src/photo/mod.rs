//! Takes a picture in: decode → shrink → orient → strip → encode → hash.
//!
//! A leaf: knows bytes and pixels, nothing of visits, storage or the network. Whatever the
//! bytes are, the answer comes in bounded time and memory, and never as a panic.

pub mod align;
mod burn;
mod colour;
mod edges;
mod encode;
mod exif;
mod jpeg;
mod orient;
mod original;
mod picture;
mod raster;
mod shrink;
mod sniff;
mod soften;

pub use burn::{Hidden, burn};
pub use edges::edges;
pub use original::{ORIGINAL_BYTES_MAX, Original, original};

use sha2::{Digest, Sha256};

/// Bytes a file may have.
const FILE_BYTES_MAX: usize = 40 * 1024 * 1024;
/// Pixels a picture may have, by its header.
const PIXELS_MAX: usize = 100_000_000;
/// Bytes that the pixels may fill where a picture has to be decoded in full.
const DECODED_BYTES_MAX: usize = 128 * 1024 * 1024;
/// Pixels on the long side of what is kept, unless another is asked for.
const LONG_SIDE: u32 = 2048;

/// Why a picture could not be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PhotoError {
    /// Neither JPEG, PNG nor WebP.
    #[error("not a picture that can be read")]
    NotAPicture,
    /// HEIC or AVIF: the phone must convert it first.
    #[error("HEIC is not taken in")]
    Heic,
    /// Broken off or damaged inside.
    #[error("the picture is broken off or damaged")]
    Damaged,
    /// More pixels than the limit.
    #[error("the picture has {megapixels} megapixels")]
    TooLarge {
        /// How many.
        megapixels: u32,
    },
    /// More bytes than the limit.
    #[error("the file has {megabytes} megabytes")]
    TooManyBytes {
        /// How many.
        megabytes: u32,
    },
}

/// A picture taken in: upright, small, free of metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// From [`take_in`]: baseline JPEG, sRGB, quality 80, long side at most 2048 px or what was asked for. From
    /// [`adopt`]: the bytes as they came.
    pub jpeg: Vec<u8>,
    /// JPEG of at most 50 kB, long side at most 480 px.
    pub thumbnail: Vec<u8>,
    /// SHA-256 of `jpeg`.
    pub sha256: [u8; 32],
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// When the camera says it was taken (EXIF, local time without zone: `YYYY-MM-DDTHH:MM:SS`).
    pub taken_at_camera: Option<String>,
}

/// Takes a picture in, whatever its name says it is.
///
/// JPEG, PNG and WebP are read. All limits are checked against the header before a pixel
/// is decoded. Transparency lies on white; a colour profile is converted to sRGB.
///
/// # Errors
/// [`PhotoError`] says why the picture was turned away; nothing is kept of it then.
pub fn take_in(bytes: &[u8]) -> Result<Intake, PhotoError> {
    take_in_at(bytes, LONG_SIDE)
}

/// The same with another long side, in pixels.
///
/// # Errors
/// As [`take_in`].
pub fn take_in_at(bytes: &[u8], long_side: u32) -> Result<Intake, PhotoError> {
    bytes_within(bytes)?;
    let kind = sniff::kind(bytes)?;
    let long_side = long_side.max(1) as usize;
    // The decoders are other people's code: a fault in one is a damaged picture, not a dead app.
    std::panic::catch_unwind(|| taken_in(bytes, kind, long_side))
        .unwrap_or(Err(PhotoError::Damaged))
}

/// Takes over a JPEG that was taken in elsewhere and came over the wire: its bytes stay as they are.
///
/// It is decoded to be sure of it, measured, and gets its thumbnail anew.
///
/// # Errors
/// [`PhotoError`] says why the picture was turned away; nothing is kept of it then.
pub fn adopt(jpeg: Vec<u8>) -> Result<Intake, PhotoError> {
    bytes_within(&jpeg)?;
    if sniff::kind(&jpeg)? != sniff::Kind::Jpeg {
        return Err(PhotoError::NotAPicture);
    }
    let (thumbnail, (width, height), facts) = std::panic::catch_unwind(|| {
        // Every byte is read, so a damaged picture is found; no more pixels than the small one needs.
        let (picture, facts) = jpeg::take_in(&jpeg, encode::THUMBNAIL_SIDES[0])?;
        let size = jpeg::upright_size(&jpeg)?;
        Ok((encode::thumbnail(&picture)?, size, facts))
    })
    .unwrap_or(Err(PhotoError::Damaged))?;
    Ok(Intake {
        thumbnail,
        sha256: Sha256::digest(&jpeg).into(),
        width: pixels(width)?,
        height: pixels(height)?,
        taken_at_camera: facts.taken_at,
        jpeg,
    })
}

/// Whether a file can be a picture at all, by its size and its first bytes: quick enough to be asked while a shutter is
/// pressed.
///
/// # Errors
/// [`PhotoError`] says why [`take_in`] would turn it away at its first look.
pub fn check(bytes: &[u8]) -> Result<(), PhotoError> {
    bytes_within(bytes)?;
    sniff::kind(bytes).map(|_| ())
}

fn taken_in(bytes: &[u8], kind: sniff::Kind, long_side: usize) -> Result<Intake, PhotoError> {
    let (picture, facts) = match kind {
        sniff::Kind::Jpeg => jpeg::take_in(bytes, long_side)?,
        sniff::Kind::Png => raster::png(bytes, long_side)?,
        sniff::Kind::WebP => raster::webp(bytes, long_side)?,
    };
    let (width, height) = (pixels(picture.luma.width)?, pixels(picture.luma.height)?);
    let jpeg = encode::photo(&picture)?;
    let thumbnail = encode::thumbnail(&picture)?;
    let sha256 = Sha256::digest(&jpeg).into();
    Ok(Intake {
        jpeg,
        thumbnail,
        sha256,
        width,
        height,
        taken_at_camera: facts.taken_at,
    })
}

fn pixels(side: usize) -> Result<u32, PhotoError> {
    u32::try_from(side).map_err(|_| PhotoError::Damaged)
}

fn bytes_within(bytes: &[u8]) -> Result<(), PhotoError> {
    if bytes.len() <= FILE_BYTES_MAX {
        return Ok(());
    }
    let megabytes = u32::try_from(bytes.len() / (1024 * 1024)).unwrap_or(u32::MAX);
    Err(PhotoError::TooManyBytes { megabytes })
}

fn megapixels_within(width: usize, height: usize) -> Result<(), PhotoError> {
    match width.checked_mul(height) {
        Some(0) => Err(PhotoError::Damaged),
        Some(pixels) if pixels <= PIXELS_MAX => Ok(()),
        _ => Err(too_large(width, height)),
    }
}

fn too_large(width: usize, height: usize) -> PhotoError {
    let megapixels = width.saturating_mul(height) / 1_000_000;
    PhotoError::TooLarge {
        megapixels: u32::try_from(megapixels).unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use picture::{Picture, Plane};

    fn kept() -> Result<Intake, PhotoError> {
        let mut grey = Plane::filled(90, 61, 40);
        grey.samples[..30 * 90].fill(200);
        take_in(&encode::photo(&Picture::grey(grey))?)
    }

    #[test]
    fn what_is_adopted_keeps_its_bytes() -> Result<(), PhotoError> {
        let here = kept()?;
        let there = adopt(here.jpeg.clone())?;
        assert_eq!((there.width, there.height), (90, 61));
        assert_eq!((there.sha256, &there.jpeg), (here.sha256, &here.jpeg));
        assert!(there.thumbnail.len() <= encode::THUMBNAIL_BYTES_MAX);
        Ok(())
    }

    #[test]
    fn what_is_damaged_or_no_jpeg_is_not_adopted() -> Result<(), PhotoError> {
        let mut jpeg = kept()?.jpeg;
        jpeg.truncate(jpeg.len() - 2);
        assert_eq!(adopt(jpeg.clone()), Err(PhotoError::Damaged));
        jpeg.extend([1, 2, 3, 0xFF, 0xD9]);
        assert_eq!(adopt(jpeg), Err(PhotoError::Damaged));
        let png = b"\x89PNG\r\n\x1a\n".to_vec();
        assert_eq!(adopt(png), Err(PhotoError::NotAPicture));
        Ok(())
    }
}
