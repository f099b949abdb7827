//! The segments of a JPEG up to its first scan, and whether the file ends properly.
//!
//! Nothing here decodes a pixel or allocates by the numbers a file claims.

use crate::photo::PhotoError;

/// One component of the frame: which tables it uses, and how densely it is sampled.
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
    /// Sequential Huffman coding with eight bits: baseline, or extended with the same meaning.
    pub sequential: bool,
    pub width: usize,
    pub height: usize,
    pub components: Vec<Component>,
}

/// A Huffman table as stored: how many codes of each length, and what they stand for.
#[derive(Debug, Clone, Copy)]
pub(super) struct HuffmanTable<'a> {
    pub counts: &'a [u8],
    pub symbols: &'a [u8],
}

/// One component of a scan: its place in the frame, and its DC and AC table.
#[derive(Debug, Clone, Copy)]
pub(super) struct ScanComponent {
    pub frame_index: usize,
    pub dc_table: usize,
    pub ac_table: usize,
}

/// Everything before the first byte of entropy-coded data.
#[derive(Debug)]
pub(super) struct Header<'a> {
    pub frame: Frame,
    pub scan: Vec<ScanComponent>,
    /// In zigzag order, as stored.
    pub quantisation: [Option<[u16; 64]>; 4],
    pub dc: [Option<HuffmanTable<'a>>; 4],
    pub ac: [Option<HuffmanTable<'a>>; 4],
    /// Minimum coded units between two restart markers; 0 for none.
    pub restart_interval: usize,
    /// The TIFF block of EXIF.
    pub exif: Option<&'a [u8]>,
    pub icc: Option<Vec<u8>>,
    /// Adobe's word on the colours: 0 RGB or CMYK, 1 YCbCr, 2 YCCK.
    pub adobe_transform: Option<u8>,
    /// Where the entropy-coded data starts.
    pub data_start: usize,
}

const DAMAGED: PhotoError = PhotoError::Damaged;

/// Reads all segments up to and including the first start of scan.
pub(super) fn read(bytes: &[u8]) -> Result<Header<'_>, PhotoError> {
    let mut gathered = Gathered::default();
    let mut at = 2;
    loop {
        let (marker, after) = marker_at(bytes, at)?;
        if is_bare(marker) {
            at = after;
            continue;
        }
        let body = segment_at(bytes, after)?;
        at = after + 2 + body.len();
        match marker {
            0xC0..=0xC2 => gathered.frame = Some(frame(marker, body)?),
            0xC4 => gathered.huffman(body)?,
            0xDB => gathered.quantisation(body)?,
            0xDD => gathered.restart_interval = number(body, 0)?,
            0xE1 => gathered.exif = gathered.exif.or_else(|| body.strip_prefix(b"Exif\0\0")),
            0xE2 => gathered
                .icc
                .extend(body.strip_prefix(b"ICC_PROFILE\0").map(icc_part)),
            0xEE => gathered.adobe_transform = adobe_transform(body).or(gathered.adobe_transform),
            0xDA => return gathered.finish(body, at),
            // Lossless, arithmetic and hierarchical frames: no camera writes them.
            0xC3 | 0xC5..=0xCF | 0xD8 | 0xD9 | 0xDC => return Err(DAMAGED),
            _ => {}
        }
    }
}

/// Whether an end-of-image marker closes the scans: without it the file is broken off.
pub(super) fn is_closed(bytes: &[u8], data_start: usize) -> bool {
    let mut at = data_start;
    while let Some(found) = bytes
        .get(at..)
        .and_then(|rest| rest.iter().position(|byte| *byte == 0xFF))
    {
        at += found + 1;
        match bytes.get(at) {
            Some(0xD9) => return true,
            // Stuffing, fill bytes and restarts belong to the scan.
            Some(0x00 | 0xFF | 0x01 | 0xD0..=0xD7) => {}
            // Tables between scans may hold any bytes: step over them.
            Some(_) => match segment_at(bytes, at + 1) {
                Ok(body) => at += 3 + body.len(),
                Err(_) => return false,
            },
            None => return false,
        }
    }
    false
}

/// The next marker and where its segment starts; fill bytes before it are allowed.
fn marker_at(bytes: &[u8], at: usize) -> Result<(u8, usize), PhotoError> {
    if bytes.get(at) != Some(&0xFF) {
        return Err(DAMAGED);
    }
    let fill = bytes[at..].iter().take_while(|byte| **byte == 0xFF).count();
    let marker = *bytes.get(at + fill).ok_or(DAMAGED)?;
    Ok((marker, at + fill + 1))
}

/// Markers without a length.
fn is_bare(marker: u8) -> bool {
    matches!(marker, 0x01 | 0xD0..=0xD7)
}

fn segment_at(bytes: &[u8], at: usize) -> Result<&[u8], PhotoError> {
    let length = number(bytes, at)?;
    bytes
        .get(at + 2..at + length.max(2))
        .filter(|_| length >= 2)
        .ok_or(DAMAGED)
}

fn number(bytes: &[u8], at: usize) -> Result<usize, PhotoError> {
    match bytes.get(at..at + 2) {
        Some([high, low]) => Ok(usize::from(*high) << 8 | usize::from(*low)),
        _ => Err(DAMAGED),
    }
}

fn frame(marker: u8, body: &[u8]) -> Result<Frame, PhotoError> {
    let [precision, _, _, _, _, count, rest @ ..] = body else {
        return Err(DAMAGED);
    };
    let (height, width) = (number(body, 1)?, number(body, 3)?);
    if *precision != 8 || width == 0 || height == 0 || rest.len() != usize::from(*count) * 3 {
        return Err(DAMAGED);
    }
    let components: Vec<_> = rest.chunks_exact(3).map(component).collect();
    let sensible = |one: &Component| {
        (1..=4).contains(&one.horizontal) && (1..=4).contains(&one.vertical) && one.quantisation < 4
    };
    if !(1..=4).contains(&components.len()) || !components.iter().all(sensible) {
        return Err(DAMAGED);
    }
    Ok(Frame {
        sequential: marker != 0xC2,
        width,
        height,
        components,
    })
}

fn component(stored: &[u8]) -> Component {
    Component {
        id: stored[0],
        horizontal: usize::from(stored[1] >> 4),
        vertical: usize::from(stored[1] & 15),
        quantisation: usize::from(stored[2]),
    }
}

fn adobe_transform(body: &[u8]) -> Option<u8> {
    body.strip_prefix(b"Adobe")
        .and_then(|rest| rest.get(6))
        .copied()
}

/// A part of a colour profile: its place in the row, and its bytes.
fn icc_part(body: &[u8]) -> (u8, &[u8]) {
    match body {
        [place, _, rest @ ..] => (*place, rest),
        _ => (0, &[]),
    }
}

#[derive(Default)]
struct Gathered<'a> {
    frame: Option<Frame>,
    quantisation: [Option<[u16; 64]>; 4],
    dc: [Option<HuffmanTable<'a>>; 4],
    ac: [Option<HuffmanTable<'a>>; 4],
    restart_interval: usize,
    exif: Option<&'a [u8]>,
    icc: Vec<(u8, &'a [u8])>,
    adobe_transform: Option<u8>,
}

impl<'a> Gathered<'a> {
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
                Some(HuffmanTable { counts, symbols });
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

    fn finish(mut self, scan: &[u8], data_start: usize) -> Result<Header<'a>, PhotoError> {
        let frame = self.frame.take().ok_or(DAMAGED)?;
        let count = usize::from(*scan.first().ok_or(DAMAGED)?);
        let stored = scan
            .get(1..1 + count * 2)
            .filter(|_| count > 0)
            .ok_or(DAMAGED)?;
        let scan = stored
            .chunks_exact(2)
            .map(|one| scan_component(&frame, one))
            .collect::<Result<_, _>>()?;
        self.icc.sort_by_key(|(place, _)| *place);
        let icc = self
            .icc
            .iter()
            .flat_map(|(_, part)| part.iter().copied())
            .collect::<Vec<u8>>();
        Ok(Header {
            frame,
            scan,
            quantisation: self.quantisation,
            dc: self.dc,
            ac: self.ac,
            restart_interval: self.restart_interval,
            exif: self.exif,
            icc: (!icc.is_empty()).then_some(icc),
            adobe_transform: self.adobe_transform,
            data_start,
        })
    }
}

fn scan_component(frame: &Frame, stored: &[u8]) -> Result<ScanComponent, PhotoError> {
    let frame_index = frame
        .components
        .iter()
        .position(|one| one.id == stored[0])
        .ok_or(DAMAGED)?;
    let (dc_table, ac_table) = (usize::from(stored[1] >> 4), usize::from(stored[1] & 15));
    if dc_table > 3 || ac_table > 3 {
        return Err(DAMAGED);
    }
    Ok(ScanComponent {
        frame_index,
        dc_table,
        ac_table,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_end_marker_outside_tables_closes_a_picture() {
        assert!(is_closed(
            &[1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4, 0xFF, 0xD9],
            0
        ));
        assert!(!is_closed(&[1, 2, 0xFF, 0x00, 3], 0));
        assert!(
            !is_closed(&[1, 0xFF, 0xC4, 0, 4, 0xFF, 0xD9], 0),
            "the marker lies inside a table"
        );
        assert!(!is_closed(&[1, 0xFF], 0));
        assert!(!is_closed(&[], 7));
    }

    #[test]
    fn a_header_that_lies_about_lengths_is_damaged() {
        for bytes in [
            &[0xFF, 0xD8, 0xFF][..],
            &[0xFF, 0xD8, 0xFF, 0xC0, 0, 1],
            &[0xFF, 0xD8, 0xFF, 0xC4, 0, 5, 0, 1, 2],
            &[0xFF, 0xD8, 0xFF, 0xD9],
            &[0xFF, 0xD8, 0xFF, 0xDA, 0, 2],
        ] {
            assert!(matches!(read(bytes), Err(PhotoError::Damaged)), "{bytes:?}");
        }
    }
}
