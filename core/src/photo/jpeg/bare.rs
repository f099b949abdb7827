//! A JPEG without what was written beside its pixels: comments, makers' notes, places, thumbnails, and whatever stands
//! behind its end. The coded pixels are copied as they are.

use super::segments::{behind_scan, body_at, marker_at};
use super::{Orientation, PhotoError, exif, header::Header};

/// Bytes of a JFIF segment before the size of its thumbnail; the thumbnail stands behind.
const JFIF: usize = 12;

/// The bytes that make the picture, and which way is up where that is not how it is stored.
///
/// # Errors
/// [`PhotoError::Damaged`] where a segment or the end is missing.
pub(in crate::photo) fn bare(bytes: &[u8]) -> Result<Vec<u8>, PhotoError> {
    let orientation = exif::read(Header::read(bytes)?.exif).orientation;
    let mut bare = Vec::with_capacity(bytes.len());
    bare.extend([0xFF, 0xD8]);
    let mut at = 2;
    let mut is_turned = orientation == Orientation::Upright;
    loop {
        let (marker, after) = marker_at(bytes, at)?;
        if marker == 0xD9 {
            bare.extend([0xFF, 0xD9]);
            return Ok(bare);
        }
        let body = body_at(bytes, after)?;
        // JFIF has to be the first.
        if marker != 0xE0 && !is_turned {
            bare.extend(turned(orientation));
            is_turned = true;
        }
        add(&mut bare, marker, body);
        at = after + 2 + body.len();
        if marker == 0xDA {
            let behind = behind_scan(bytes, at)?;
            bare.extend(&bytes[at..behind]);
            at = behind;
        }
    }
}

fn add(bare: &mut Vec<u8>, marker: u8, body: &[u8]) {
    match marker {
        0xE0 if body.starts_with(b"JFIF\0") && body.len() >= JFIF + 2 => {
            add_segment(bare, marker, &[&body[..JFIF], &[0, 0]].concat());
        }
        // How colours are coded, and what they mean.
        0xE2 if body.starts_with(b"ICC_PROFILE\0") => add_segment(bare, marker, body),
        0xEE if body.starts_with(b"Adobe") => add_segment(bare, marker, body),
        0xE0..=0xEF | 0xFE => {}
        _ => add_segment(bare, marker, body),
    }
}

fn add_segment(bare: &mut Vec<u8>, marker: u8, body: &[u8]) {
    // No longer than it was read: its length fits two bytes.
    let [.., high, low] = (body.len() + 2).to_be_bytes();
    bare.extend([0xFF, marker, high, low]);
    bare.extend(body);
}

/// EXIF with one field: the orientation.
fn turned(orientation: Orientation) -> Vec<u8> {
    let mut segment = vec![0xFF, 0xE1, 0, 34];
    segment.extend(b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01");
    segment.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation as u8, 0, 0]);
    segment.extend([0, 0, 0, 0]);
    segment
}
