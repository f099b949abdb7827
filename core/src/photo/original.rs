//! The picture as the camera made it, for where its own pixels are evidence: a handover between two parties. Its coded
//! pixels stay bit for bit; what the camera wrote about place, time and owner goes, as from every photo.

use sha2::{Digest, Sha256};

use super::{PhotoError, jpeg, sniff};

/// Bytes an original may have: what one picture may be on its way to the office.
pub const ORIGINAL_BYTES_MAX: usize = 16 << 20;

/// A camera's JPEG without metadata, but for which way is up and its colours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// The file.
    pub jpeg: Vec<u8>,
    /// SHA-256 of `jpeg`.
    pub sha256: [u8; 32],
    /// Pixels as a person sees it.
    pub width: u32,
    /// Pixels as a person sees it.
    pub height: u32,
}

/// Keeps a picture as it is. None where it cannot be: no JPEG (what cameras give), or one of more than
/// [`ORIGINAL_BYTES_MAX`].
///
/// # Errors
/// [`PhotoError`] where it is broken off or damaged in its structure; its pixels are not decoded.
pub fn original(bytes: &[u8]) -> Result<Option<Original>, PhotoError> {
    if sniff::kind(bytes)? != sniff::Kind::Jpeg {
        return Ok(None);
    }
    let (width, height) = jpeg::upright_size(bytes)?;
    let jpeg = jpeg::bare(bytes)?;
    Ok((jpeg.len() <= ORIGINAL_BYTES_MAX).then(|| Original {
        sha256: Sha256::digest(&jpeg).into(),
        width: super::pixels(width).unwrap_or(u32::MAX),
        height: super::pixels(height).unwrap_or(u32::MAX),
        jpeg,
    }))
}
