//! How single segments of a JPEG are cut out and read.

use crate::photo::PhotoError;

/// One component of the frame: its name in scans, and how densely it is sampled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Component {
    pub id: u8,
    pub horizontal: usize,
    pub vertical: usize,
}

/// The frame header (SOF).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub progressive: bool,
    pub width: usize,
    pub height: usize,
    pub components: Vec<Component>,
}

const DAMAGED: PhotoError = PhotoError::Damaged;

/// The next marker and where its segment starts; fill bytes before it are allowed.
pub(super) fn marker_at(bytes: &[u8], at: usize) -> Result<(u8, usize), PhotoError> {
    if bytes.get(at) != Some(&0xFF) {
        return Err(DAMAGED);
    }
    let fill = bytes[at..].iter().take_while(|byte| **byte == 0xFF).count();
    let marker = *bytes.get(at + fill).ok_or(DAMAGED)?;
    Ok((marker, at + fill + 1))
}

/// What a segment holds, without its length.
pub(super) fn body_at(bytes: &[u8], at: usize) -> Result<&[u8], PhotoError> {
    let length = number(bytes, at)?;
    bytes
        .get(at + 2..at + length.max(2))
        .filter(|_| length >= 2)
        .ok_or(DAMAGED)
}

/// Two bytes, the higher first.
pub(super) fn number(bytes: &[u8], at: usize) -> Result<usize, PhotoError> {
    match bytes.get(at..at + 2) {
        Some([high, low]) => Ok(usize::from(*high) << 8 | usize::from(*low)),
        _ => Err(DAMAGED),
    }
}

/// The frame header: eight bits a sample, and one, three or four components.
pub(super) fn frame(marker: u8, body: &[u8]) -> Result<Frame, PhotoError> {
    let [precision, _, _, _, _, count, rest @ ..] = body else {
        return Err(DAMAGED);
    };
    let (height, width) = (number(body, 1)?, number(body, 3)?);
    if *precision != 8 || width == 0 || height == 0 || rest.len() != usize::from(*count) * 3 {
        return Err(DAMAGED);
    }
    let mut components: Vec<_> = rest.chunks_exact(3).map(component).collect();
    let sensible =
        |one: &Component| (1..=4).contains(&one.horizontal) && (1..=4).contains(&one.vertical);
    if !matches!(components.len(), 1 | 3 | 4) || !components.iter().all(sensible) {
        return Err(DAMAGED);
    }
    if let [only] = &mut components[..] {
        // Alone, a component is stored block after block, whatever its factors say.
        (only.horizontal, only.vertical) = (1, 1);
    }
    Ok(Frame {
        progressive: marker == 0xC2,
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
    }
}

/// A part of a colour profile: its place in the row, and its bytes.
pub(super) fn icc_part(body: &[u8]) -> Option<(u8, &[u8])> {
    match body {
        [place, _, rest @ ..] => Some((*place, rest)),
        _ => None,
    }
}

/// Whether an end marker stands behind a scan's data, which cannot hold one. Looked for from the far end, where it
/// is unless something was added to the file.
pub(super) fn has_end(behind: &[u8]) -> bool {
    behind.windows(2).rev().any(|pair| pair == [0xFF, 0xD9])
}

/// Where the marker behind a scan's data stands: not a restart, nor a stuffed byte.
pub(super) fn behind_scan(bytes: &[u8], at: usize) -> Result<usize, PhotoError> {
    let data = bytes.get(at..).ok_or(DAMAGED)?;
    data.windows(2)
        .position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF))
        .map(|offset| at + offset)
        .ok_or(DAMAGED)
}
