//! The segments of a JPEG: tables, frame, scans, and what cameras put beside them.
//!
//! Nothing here decodes a pixel or allocates by the numbers a file claims.

use super::segments;
use crate::photo::PhotoError;

/// One component of the frame: which table it uses, and how densely it is sampled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Component {
    pub id: u8,
    pub horizontal: usize,
    pub vertical: usize,
    pub quantisation: usize,
}

/// The frame header (SOF).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub progressive: bool,
    pub width: usize,
    pub height: usize,
    pub components: Vec<Component>,
}

/// A Huffman table as stored: how many codes of each length, and what they stand for.
#[derive(Debug, Clone, Copy)]
pub(super) struct StoredTable<'a> {
    pub counts: &'a [u8],
    pub symbols: &'a [u8],
}

/// One component of a scan: its place in the frame, and its DC and AC table.
#[derive(Debug, Clone, Copy)]
pub(super) struct ScanComponent {
    pub part: usize,
    pub dc_table: usize,
    pub ac_table: usize,
}

/// A scan header (SOS).
#[derive(Debug, Clone)]
pub(super) struct Scan {
    pub components: Vec<ScanComponent>,
    /// First and last frequency, in zigzag order.
    pub first: usize,
    pub last: usize,
    /// Bit above which, and down to which, frequencies are known: progressive only.
    pub known_to: u8,
    pub down_to: u8,
    /// Where the entropy-coded data starts.
    pub data_start: usize,
}

/// Everything read so far; going on from scan to scan adds to it.
#[derive(Debug)]
pub(super) struct Header<'a> {
    bytes: &'a [u8],
    frame: Option<Frame>,
    /// In zigzag order, as stored.
    pub quantisation: [Option<[u16; 64]>; 4],
    pub dc: [Option<StoredTable<'a>>; 4],
    pub ac: [Option<StoredTable<'a>>; 4],
    /// Coded units between two restart markers; 0 for none.
    pub restart_interval: usize,
    /// The TIFF block of EXIF.
    pub exif: Option<&'a [u8]>,
    /// Parts of the colour profile, each with its place in the row.
    icc: Vec<(u8, &'a [u8])>,
    /// Adobe's word on the colours: 0 RGB or CMYK, 1 YCbCr, 2 YCCK.
    pub adobe_transform: Option<u8>,
}

const DAMAGED: PhotoError = PhotoError::Damaged;

impl<'a> Header<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            frame: None,
            quantisation: [None; 4],
            dc: [None; 4],
            ac: [None; 4],
            restart_interval: 0,
            exif: None,
            icc: Vec::new(),
            adobe_transform: None,
        }
    }

    /// Reads segments from `at` up to the next scan; `None` at the end of the image. A file
    /// that stops before either is broken off.
    pub fn next_scan(&mut self, mut at: usize) -> Result<Option<Scan>, PhotoError> {
        loop {
            let (marker, after) = segments::marker_at(self.bytes, at)?;
            match marker {
                0xD9 => return Ok(None),
                0x01 | 0xD0..=0xD7 => {
                    at = after;
                    continue;
                }
                _ => {}
            }
            let body = segments::body_at(self.bytes, after)?;
            at = after + 2 + body.len();
            if marker == 0xDA {
                return self.scan(body, at).map(Some);
            }
            self.gather(marker, body)?;
        }
    }

    /// The frame, once a scan was reached.
    pub fn frame(&self) -> Result<&Frame, PhotoError> {
        self.frame.as_ref().ok_or(DAMAGED)
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

    fn gather(&mut self, marker: u8, body: &'a [u8]) -> Result<(), PhotoError> {
        match marker {
            0xC0..=0xC2 if self.frame.is_none() => {
                self.frame = Some(segments::frame(marker, body)?)
            }
            0xC4 => self.huffman(body)?,
            0xDB => self.quantisation(body)?,
            0xDD => self.restart_interval = segments::number(body, 0)?,
            0xE1 => self.exif = self.exif.or_else(|| body.strip_prefix(b"Exif\0\0")),
            0xE2 => self.icc.extend(
                body.strip_prefix(b"ICC_PROFILE\0")
                    .and_then(segments::icc_part),
            ),
            0xEE => self.adobe_transform = segments::adobe_transform(body).or(self.adobe_transform),
            // A second frame; lossless, arithmetic and hierarchical ones: no camera writes them.
            0xC0..=0xCF | 0xD8 | 0xDC => return Err(DAMAGED),
            _ => {}
        }
        Ok(())
    }

    fn huffman(&mut self, mut body: &'a [u8]) -> Result<(), PhotoError> {
        while let [head, rest @ ..] = body {
            let counts = rest.get(..16).ok_or(DAMAGED)?;
            let total = counts
                .iter()
                .map(|count| usize::from(*count))
                .sum::<usize>();
            let symbols = rest
                .get(16..16 + total)
                .filter(|_| total <= 256)
                .ok_or(DAMAGED)?;
            let tables = if head >> 4 == 0 {
                &mut self.dc
            } else {
                &mut self.ac
            };
            *tables.get_mut(usize::from(head & 15)).ok_or(DAMAGED)? =
                Some(StoredTable { counts, symbols });
            body = &rest[16 + total..];
        }
        Ok(())
    }

    fn quantisation(&mut self, mut body: &[u8]) -> Result<(), PhotoError> {
        while let [head, rest @ ..] = body {
            let bytes_each = if head >> 4 == 0 { 1 } else { 2 };
            let stored = rest.get(..64 * bytes_each).ok_or(DAMAGED)?;
            let mut table = [0; 64];
            for (value, bytes) in table.iter_mut().zip(stored.chunks_exact(bytes_each)) {
                *value = bytes
                    .iter()
                    .fold(0, |sum, byte| sum << 8 | u16::from(*byte));
            }
            *self
                .quantisation
                .get_mut(usize::from(head & 15))
                .ok_or(DAMAGED)? = Some(table);
            body = &rest[64 * bytes_each..];
        }
        Ok(())
    }

    fn scan(&self, body: &[u8], data_start: usize) -> Result<Scan, PhotoError> {
        let frame = self.frame()?;
        let count = usize::from(*body.first().ok_or(DAMAGED)?);
        let (stored, rest) = body[1..]
            .split_at_checked(count * 2)
            .filter(|_| count > 0)
            .ok_or(DAMAGED)?;
        let [first, last, bits, ..] = rest else {
            return Err(DAMAGED);
        };
        let component = |one: &[u8]| {
            let part = frame
                .components
                .iter()
                .position(|known| known.id == one[0])
                .ok_or(DAMAGED)?;
            Ok(ScanComponent {
                part,
                dc_table: usize::from(one[1] >> 4),
                ac_table: usize::from(one[1] & 15),
            })
        };
        let components = stored
            .chunks_exact(2)
            .map(component)
            .collect::<Result<Vec<_>, PhotoError>>()?;
        let (first, last) = (usize::from(*first), usize::from(*last));
        let (known_to, down_to) = (bits >> 4, bits & 15);
        let once = components.iter().enumerate().all(|(at, one)| {
            components[..at]
                .iter()
                .all(|before| before.part != one.part)
        });
        let sensible = once && (!frame.progressive || (first <= last && last < 64 && down_to < 14));
        sensible
            .then_some(Scan {
                components,
                first,
                last,
                known_to,
                down_to,
                data_start,
            })
            .ok_or(DAMAGED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_that_lies_about_lengths_is_damaged() {
        for bytes in [
            &[0xFF, 0xD8, 0xFF][..],
            &[0xFF, 0xD8, 0xFF, 0xC0, 0, 1],
            &[0xFF, 0xD8, 0xFF, 0xC4, 0, 5, 0, 1, 2],
            &[0xFF, 0xD8, 0xFF, 0xDA, 0, 2],
            &[0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 0, 0, 9, 1, 1, 0x11, 0],
        ] {
            assert!(
                matches!(Header::new(bytes).next_scan(2), Err(PhotoError::Damaged)),
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn a_profile_in_parts_is_put_together_in_order() -> Result<(), PhotoError> {
        let part = |place: u8, body: u8| {
            [
                &[0xFF, 0xE2, 0, 17][..],
                b"ICC_PROFILE\0",
                &[place, 2, body],
            ]
            .concat()
        };
        let bytes = [
            &[0xFF, 0xD8][..],
            &part(2, b'B'),
            &part(1, b'A'),
            &[0xFF, 0xD9],
        ]
        .concat();
        let mut header = Header::new(&bytes);
        assert!(header.next_scan(2)?.is_none());
        assert_eq!(header.icc().as_deref(), Some(&b"AB"[..]));
        Ok(())
    }
}
