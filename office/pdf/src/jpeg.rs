//! A picture before it is drawn: a JPEG of a size that fits in memory, and nothing in it but the picture.

use crate::Fault;

/// A side; more is no photo of a phone.
const SIDE_MAX: u16 = 12_000;
/// Of one picture.
const PIXELS_MAX: u64 = 40_000_000;

/// A picture without what a camera writes beside it.
pub(crate) struct Kept {
    pub(crate) bytes: Vec<u8>,
    pub(crate) pixels: u64,
}

/// Keeps the picture, its colours, and nothing else: no place, no camera, no note, no small picture of what was hidden.
///
/// # Errors
/// [`Fault::Unreadable`] where it is no JPEG, is cut, or is too large.
pub(crate) fn without_metadata(jpeg: &[u8]) -> Result<Kept, Fault> {
    walk(jpeg).ok_or_else(|| Fault::Unreadable("a picture is no photo".to_owned()))
}

fn walk(jpeg: &[u8]) -> Option<Kept> {
    let mut rest = jpeg.strip_prefix(&[0xff, 0xd8])?;
    let (mut bytes, mut pixels) = (vec![0xff, 0xd8], None);
    loop {
        let marker = match rest {
            [0xff, 0xff, ..] => {
                rest = &rest[1..];
                continue;
            }
            [0xff, marker, ..] => *marker,
            _ => return None,
        };
        if marker == END {
            bytes.extend_from_slice(&[0xff, END]);
            let pixels = pixels?;
            return Some(Kept { bytes, pixels });
        }
        let long = u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]);
        let (segment, after) = rest.split_at_checked(usize::from(long) + 2)?;
        rest = after;
        if is_frame(marker) {
            pixels = Some(size(segment)?);
        }
        if is_kept(marker, segment) {
            bytes.extend_from_slice(segment);
        }
        if marker == SCAN {
            let (scan, after) = rest.split_at_checked(scan_length(rest)?)?;
            bytes.extend_from_slice(scan);
            rest = after;
        }
    }
}

const END: u8 = 0xd9;
const SCAN: u8 = 0xda;

fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// Of what applications write only that it is a JFIF, its colours, and how they are coded.
fn is_kept(marker: u8, segment: &[u8]) -> bool {
    let says = segment.get(4..).unwrap_or_default();
    match marker {
        0xe0 => says.starts_with(b"JFIF\0"),
        0xe2 => says.starts_with(b"ICC_PROFILE\0"),
        0xee => says.starts_with(b"Adobe"),
        0xe1 | 0xe3..=0xed | 0xef | 0xfe => false,
        _ => true,
    }
}

/// Pixels of the frame, where they are few enough and are grey or of three colours.
fn size(frame: &[u8]) -> Option<u64> {
    let side = |at: usize| Some(u16::from_be_bytes([*frame.get(at)?, *frame.get(at + 1)?]));
    let (height, width, colours) = (side(5)?, side(7)?, *frame.get(9)?);
    let fits = |side: u16| side > 0 && side <= SIDE_MAX;
    let pixels = u64::from(height) * u64::from(width);
    let is_photo = fits(height) && fits(width) && matches!(colours, 1 | 3);
    (is_photo && pixels <= PIXELS_MAX).then_some(pixels)
}

/// Up to the next marker that is none of the scan's own.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    let own = |marker: u8| matches!(marker, 0x00 | 0xd0..=0xd7);
    bytes
        .windows(2)
        .position(|pair| pair[0] == 0xff && pair[1] != 0xff && !own(pair[1]))
}
