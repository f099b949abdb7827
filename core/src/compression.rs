//! zstd for many small blobs: making its tables anew for each would cost more than the blob itself.

use std::cell::RefCell;
use std::io::{Error, ErrorKind, Read, Result};

use zstd::bulk::{Compressor, Decompressor};
use zstd::stream::read::Decoder;
use zstd::zstd_safe::get_frame_content_size;

/// Beyond this, the tables of a compressor are too large to be kept for the next blob.
const SMALL: usize = 16 << 10;

thread_local! {
    static UNPACKS: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
    static PACKS_SMALL: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
}

/// Packs it, at one of zstd's levels.
///
/// # Errors
/// What zstd says; out of memory, most likely.
pub fn pack(plain: &[u8], level: i32) -> Result<Vec<u8>> {
    if plain.len() > SMALL {
        return zstd::bulk::compress(plain, level);
    }
    PACKS_SMALL.with_borrow_mut(|kept| {
        let mut packs = match kept.take() {
            Some(packs) => packs,
            None => Compressor::new(level)?,
        };
        packs.set_compression_level(level)?;
        let packed = packs.compress(plain)?;
        *kept = Some(packs);
        Ok(packed)
    })
}

/// The bytes again; never more than `limit` of them in memory.
///
/// # Errors
/// [`ErrorKind::FileTooLarge`] beyond the limit, another kind for what was not made by [`pack`].
pub fn unpack(packed: &[u8], limit: u64) -> Result<Vec<u8>> {
    let said = get_frame_content_size(packed).map_err(|_| ErrorKind::InvalidData)?;
    let Some(length) = said else {
        return unpack_unmeasured(packed, limit);
    };
    if length > limit {
        return Err(ErrorKind::FileTooLarge.into());
    }
    let length = usize::try_from(length).map_err(Error::other)?;
    UNPACKS.with_borrow_mut(|kept| {
        let mut unpacks = match kept.take() {
            Some(unpacks) => unpacks,
            None => Decompressor::new()?,
        };
        let plain = unpacks.decompress(packed, length)?;
        *kept = Some(unpacks);
        Ok(plain)
    })
}

fn unpack_unmeasured(packed: &[u8], limit: u64) -> Result<Vec<u8>> {
    let mut plain = Vec::new();
    let decoder = Decoder::with_buffer(packed)?;
    decoder.take(limit + 1).read_to_end(&mut plain)?;
    if plain.len() as u64 > limit {
        return Err(ErrorKind::FileTooLarge.into());
    }
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn what_was_packed_comes_again() -> Result<()> {
        for length in [0, 1, 200, SMALL, SMALL + 1, 300_000] {
            let plain: Vec<u8> = (0..length).map(|place| (place % 251) as u8).collect();
            for level in [1, 3, 5] {
                assert_eq!(unpack(&pack(&plain, level)?, plain.len() as u64)?, plain);
            }
        }
        Ok(())
    }

    #[test]
    fn too_much_is_refused_whether_it_says_its_length_or_not() -> Result<()> {
        let plain = vec![7; 5_000];
        let kind = |packed: &[u8]| unpack(packed, 4_999).map_err(|error| error.kind());
        assert_eq!(kind(&pack(&plain, 3)?), Err(ErrorKind::FileTooLarge));
        let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 3)?;
        encoder.write_all(&plain)?;
        let unmeasured = encoder.finish()?;
        assert_eq!(kind(&unmeasured), Err(ErrorKind::FileTooLarge));
        assert_eq!(unpack(&unmeasured, 5_000)?, plain);
        Ok(())
    }

    #[test]
    fn what_is_broken_is_refused_and_the_next_is_read() -> Result<()> {
        let packed = pack(&[1, 2, 3].repeat(200), 3)?;
        for end in 0..packed.len() {
            assert!(unpack(&packed[..end], 600).is_err());
        }
        assert_eq!(unpack(&packed, 600)?.len(), 600);
        Ok(())
    }
}
