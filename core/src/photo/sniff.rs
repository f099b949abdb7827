//! What kind of picture a file is, by its first bytes. The file's name is never asked.

use super::PhotoError;

/// The kinds that are taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    WebP,
}

/// Brands of the ISO container that hold HEIC or AVIF pictures.
const HEIC_BRANDS: [&[u8; 4]; 12] = [
    b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1",
    b"avif", b"avis",
];

/// The kind, or why the file is turned away.
pub(super) fn kind(bytes: &[u8]) -> Result<Kind, PhotoError> {
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        Ok(Kind::Jpeg)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Ok(Kind::Png)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Ok(Kind::WebP)
    } else if is_heic(bytes) {
        Err(PhotoError::Heic)
    } else {
        Err(PhotoError::NotAPicture)
    }
}

/// The brand stands after `ftyp`; compatible brands follow in steps of four bytes.
fn is_heic(bytes: &[u8]) -> bool {
    if bytes.get(4..8) != Some(b"ftyp") {
        return false;
    }
    let length = bytes[..4]
        .iter()
        .fold(0, |sum, byte| sum << 8 | usize::from(*byte));
    let brands = &bytes[8..length.clamp(8, 256).min(bytes.len())];
    brands
        .chunks_exact(4)
        .any(|brand| HEIC_BRANDS.iter().any(|known| *known == brand))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_decide() {
        assert_eq!(kind(&[0xFF, 0xD8, 0xFF, 0xE0]), Ok(Kind::Jpeg));
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n...."), Ok(Kind::Png));
        assert_eq!(kind(b"RIFF\x10\0\0\0WEBPVP8 "), Ok(Kind::WebP));
        assert_eq!(
            kind(b"RIFF\x10\0\0\0WAVEfmt "),
            Err(PhotoError::NotAPicture)
        );
        assert_eq!(kind(b"Dear tenant, "), Err(PhotoError::NotAPicture));
        assert_eq!(kind(b""), Err(PhotoError::NotAPicture));
    }

    #[test]
    fn heic_and_avif_are_named_even_by_a_compatible_brand() {
        assert_eq!(
            kind(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
            Err(PhotoError::Heic)
        );
        assert_eq!(
            kind(b"\0\0\0\x18ftypavif\0\0\0\0avifmif1"),
            Err(PhotoError::Heic)
        );
        assert_eq!(
            kind(b"\0\0\0\x18ftypXYZ1\0\0\0\0mif1heic"),
            Err(PhotoError::Heic)
        );
        assert_eq!(
            kind(b"\0\0\0\x14ftypisom\0\0\0\0mp42"),
            Err(PhotoError::NotAPicture)
        );
        assert_eq!(kind(b"\0\0\0\x18ftyp"), Err(PhotoError::NotAPicture));
    }
}
