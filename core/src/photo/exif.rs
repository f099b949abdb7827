//! What the camera wrote about the picture: which way is up, and when it was taken.
//!
//! Nothing else is read. The place (GPS) above all is neither read nor kept.

use chrono::NaiveDateTime;
use exif::{Exif, In, Tag, Value};

/// Which way the stored pixels must be turned to stand upright: EXIF's eight cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Orientation {
    #[default]
    Upright = 1,
    MirroredSideways,
    UpsideDown,
    MirroredUpsideDown,
    Transposed,
    TurnRight,
    Transversed,
    TurnLeft,
}

/// The two facts that are kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct CameraFacts {
    pub orientation: Orientation,
    /// `YYYY-MM-DDTHH:MM:SS`, local time without zone.
    pub taken_at: Option<String>,
}

/// Reads the TIFF block of EXIF. A damaged block costs only its own facts, never the photo.
pub(super) fn read(tiff: Option<&[u8]>) -> CameraFacts {
    let parsed = tiff.and_then(|block| {
        exif::Reader::new()
            .continue_on_error(true)
            .read_raw(block.to_vec())
            .or_else(|error| error.distill_partial_result(|_| ()))
            .ok()
    });
    parsed.map_or_else(CameraFacts::default, |exif| CameraFacts {
        orientation: orientation(&exif),
        taken_at: taken_at(&exif),
    })
}

fn orientation(exif: &Exif) -> Orientation {
    let value = exif
        .get_field(Tag::Orientation, In::PRIMARY)
        .and_then(|field| field.value.get_uint(0));
    match value {
        Some(2) => Orientation::MirroredSideways,
        Some(3) => Orientation::UpsideDown,
        Some(4) => Orientation::MirroredUpsideDown,
        Some(5) => Orientation::Transposed,
        Some(6) => Orientation::TurnRight,
        Some(7) => Orientation::Transversed,
        Some(8) => Orientation::TurnLeft,
        _ => Orientation::Upright,
    }
}

/// Only `DateTimeOriginal`: the other dates change when a picture is edited or copied.
fn taken_at(exif: &Exif) -> Option<String> {
    let field = exif.get_field(Tag::DateTimeOriginal, In::PRIMARY)?;
    let Value::Ascii(lines) = &field.value else {
        return None;
    };
    let text = std::str::from_utf8(lines.first()?).ok()?.trim();
    let moment = NaiveDateTime::parse_from_str(text, "%Y:%m:%d %H:%M:%S").ok()?;
    Some(moment.format("%Y-%m-%dT%H:%M:%S").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Big-endian TIFF: the orientation, and the date behind the EXIF pointer.
    fn block(orientation: u8, date: &[u8; 20]) -> Vec<u8> {
        let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
        tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        tiff.extend([0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0]);
        tiff.extend([0, 1, 0x90, 0x03, 0, 2, 0, 0, 0, 20, 0, 0, 0, 56, 0, 0, 0, 0]);
        tiff.extend(date);
        tiff
    }

    #[test]
    fn the_camera_says_which_way_is_up_and_when() {
        let facts = read(Some(&block(6, b"2026:10:30 09:15:02\0")));
        assert_eq!(facts.orientation, Orientation::TurnRight);
        assert_eq!(facts.taken_at.as_deref(), Some("2026-10-30T09:15:02"));
    }

    #[test]
    fn an_impossible_date_or_turn_is_left_out() {
        let facts = read(Some(&block(9, b"0000:00:00 00:00:00\0")));
        assert_eq!(facts, CameraFacts::default());
        assert_eq!(
            read(Some(b"MM\0\x2a\xff\xff\xff\xff")),
            CameraFacts::default()
        );
        assert_eq!(read(None), CameraFacts::default());
    }

    #[test]
    fn a_cut_block_keeps_what_still_reads() {
        let whole = block(8, b"2026:10:30 09:15:02\0");
        assert_eq!(read(Some(&whole[..50])).orientation, Orientation::TurnLeft);
    }
}
