//! What a JPEG says of itself before anything is decoded: its size, what cameras put beside it,
//! and whether all of its scans are there.
//!
//! The library fills frequencies that no scan brought with nothing and does not mind; here such
//! a file is damaged. Nothing allocates by the numbers a file claims.

use super::segments::{self, Component, Frame};
use crate::photo::PhotoError;

/// Everything read.
#[derive(Debug)]
pub(super) struct Header<'a> {
    pub frame: Frame,
    /// The TIFF block of EXIF.
    pub exif: Option<&'a [u8]>,
    /// Parts of the colour profile, each with its place in the row.
    icc: Vec<(u8, &'a [u8])>,
    one_pass: bool,
}

/// Of one component: the bit down to which each frequency is known.
type Known = [u8; 64];

/// Before any scan told.
const UNKNOWN: u8 = u8::MAX;

impl<'a> Header<'a> {
    /// Reads the segments up to the scan that completes the picture. A file that stops before is
    /// broken off.
    pub fn read(bytes: &'a [u8]) -> Result<Self, PhotoError> {
        let (mut exif, mut icc) = (None, Vec::new());
        let mut frame: Option<Frame> = None;
        let mut at = 2;
        loop {
            let (marker, after) = segments::marker_at(bytes, at)?;
            let body = segments::body_at(bytes, after)?;
            match marker {
                0xC0..=0xC2 if frame.is_none() => frame = Some(segments::frame(marker, body)?),
                // A second frame; lossless, arithmetic and hierarchical ones: no camera writes them. The end before
                // any scan.
                0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCF | 0xD9 => return Err(PhotoError::Damaged),
                0xE1 => exif = exif.or_else(|| body.strip_prefix(b"Exif\0\0")),
                0xE2 => icc.extend(
                    body.strip_prefix(b"ICC_PROFILE\0")
                        .and_then(segments::icc_part),
                ),
                0xDA => break,
                _ => {}
            }
            at = after + 2 + body.len();
        }
        let frame = frame.ok_or(PhotoError::Damaged)?;
        let scans = complete_after(bytes, at, &frame)?;
        Ok(Self {
            exif,
            icc,
            one_pass: scans == 1 && !frame.progressive,
            frame,
        })
    }

    /// The colour profile, put together.
    pub fn icc(&self) -> Option<Vec<u8>> {
        let mut parts = self.icc.clone();
        parts.sort_by_key(|(place, _)| *place);
        let whole: Vec<u8> = parts
            .iter()
            .flat_map(|(_, part)| part.iter().copied())
            .collect();
        (!whole.is_empty()).then_some(whole)
    }

    /// Bytes that every frequency of the picture takes: a picture in several scans needs them all
    /// in memory, one in a single scan hardly any.
    pub fn frequency_bytes(&self) -> usize {
        let components = &self.frame.components;
        let most = |factor: fn(&Component) -> usize| components.iter().map(factor).max();
        let (wide, high) = (
            most(|one| one.horizontal).unwrap_or(1),
            most(|one| one.vertical).unwrap_or(1),
        );
        let units = self.frame.width.div_ceil(8 * wide) * self.frame.height.div_ceil(8 * high);
        let blocks: usize = components
            .iter()
            .map(|one| one.horizontal * one.vertical)
            .sum();
        if self.one_pass {
            0
        } else {
            units * blocks * 64 * size_of::<i16>()
        }
    }
}

/// How many scans it takes until every frequency of every component is known; the first stands
/// at `at`. What is wrong within a scan is the library's to find.
fn complete_after(bytes: &[u8], mut at: usize, frame: &Frame) -> Result<usize, PhotoError> {
    let mut known: Vec<Known> = vec![[UNKNOWN; 64]; frame.components.len()];
    let mut scans = 0;
    loop {
        let (marker, after) = segments::marker_at(bytes, at)?;
        let body = match marker {
            0xD9 => return Err(PhotoError::Damaged),
            _ => segments::body_at(bytes, after)?,
        };
        at = after + 2 + body.len();
        if marker != 0xDA {
            continue;
        }
        scans += 1;
        note(&mut known, frame, body)?;
        if known.iter().flatten().all(|bit| *bit == 0) {
            // Half a photo is told without decoding that half.
            let ends = segments::has_end(&bytes[at..]);
            return ends.then_some(scans).ok_or(PhotoError::Damaged);
        }
        at = segments::behind_scan(bytes, at)?;
    }
}

/// Notes what a scan brings.
fn note(known: &mut [Known], frame: &Frame, body: &[u8]) -> Result<(), PhotoError> {
    let (count, rest) = body.split_first().ok_or(PhotoError::Damaged)?;
    let (named, [first, last, bits, ..]) = rest
        .split_at_checked(usize::from(*count) * 2)
        .ok_or(PhotoError::Damaged)?
    else {
        return Err(PhotoError::Damaged);
    };
    let (range, down_to) = if frame.progressive {
        (usize::from(*first)..=usize::from(*last), bits & 15)
    } else {
        (0..=63, 0)
    };
    for name in named.chunks_exact(2) {
        let part = frame.components.iter().position(|one| one.id == name[0]);
        let frequencies = part
            .and_then(|part| known[part].get_mut(range.clone()))
            .ok_or(PhotoError::Damaged)?;
        frequencies.fill(down_to);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: [u8; 13] = [0xFF, 0xC2, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0];

    fn scan(first: u8, last: u8, bits: u8) -> Vec<u8> {
        vec![0xFF, 0xDA, 0, 8, 1, 1, 0, first, last, bits, 1, 2, 0xFF, 0]
    }

    #[test]
    fn a_header_that_lies_about_lengths_is_damaged() {
        for bytes in [
            &[0xFF, 0xD8, 0xFF][..],
            &[0xFF, 0xD8, 0xFF, 0xC0, 0, 1],
            &[0xFF, 0xD8, 0xFF, 0xC4, 0, 5, 0, 1, 2],
            &[0xFF, 0xD8, 0xFF, 0xDA, 0, 2],
            &[0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 0, 0, 9, 1, 1, 0x11, 0],
        ] {
            let read = Header::read(bytes).map(|header| header.frame);
            assert_eq!(read, Err(PhotoError::Damaged), "{bytes:?}");
        }
    }

    #[test]
    fn a_profile_in_parts_is_put_together_in_order() -> Result<(), PhotoError> {
        let part = |place: u8, body: u8| {
            let head = [0xFF, 0xE2, 0, 17];
            [&head[..], b"ICC_PROFILE\0", &[place, 2, body]].concat()
        };
        let scans = [scan(0, 0, 0), scan(1, 63, 0)].concat();
        let start = [0xFF, 0xD8];
        let end = [0xFF, 0xD9];
        let parts = [part(2, b'B'), part(1, b'A')].concat();
        let bytes = [&start[..], &parts, &FRAME, &scans, &end].concat();
        assert_eq!(Header::read(&bytes)?.icc().as_deref(), Some(&b"AB"[..]));
        Ok(())
    }

    #[test]
    fn a_picture_without_its_end_is_broken_off_and_a_film_behind_it_is_not() {
        let scans = [scan(0, 0, 0), scan(1, 63, 0)].concat();
        let file = [&[0xFF, 0xD8][..], &FRAME, &scans].concat();
        assert_eq!(Header::read(&file).map(|_| ()), Err(PhotoError::Damaged));
        let whole = [&file[..], &[0xFF, 0xD9], b"a film"].concat();
        assert_eq!(Header::read(&whole).map(|_| ()), Ok(()));
    }

    #[test]
    fn a_picture_that_ends_before_its_scans_is_damaged() {
        let scans = [scan(0, 0, 0), scan(1, 63, 0)].concat();
        let end = [0xFF, 0xD9];
        let no_end = [&end[..], &[0, 2]].concat(); // With a length, as if it were a segment.
        let file = [&[0xFF, 0xD8][..], &FRAME, &no_end, &scans, &end].concat();
        assert_eq!(Header::read(&file).map(|_| ()), Err(PhotoError::Damaged));
    }

    #[test]
    fn a_picture_that_lacks_a_scan_is_damaged() {
        let rough = [scan(0, 0, 1), scan(1, 63, 1), scan(0, 0, 0x10)].concat();
        let fine = scan(1, 63, 0x10);
        let read = |scans: &[u8]| {
            let file = [&[0xFF, 0xD8][..], &FRAME, scans, &[0xFF, 0xD9]].concat();
            Header::read(&file).map(|header| header.frequency_bytes())
        };
        assert_eq!(read(&rough), Err(PhotoError::Damaged));
        assert_eq!(read(&[rough, fine].concat()), Ok(4 * 128));
    }
}
