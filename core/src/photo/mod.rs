//! Takes a picture in: decode → orient → shrink → strip → encode → hash.

/// Why a picture could not be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PhotoError {
    /// Neither JPEG, PNG nor WebP.
    #[error("not a picture that can be read")]
    NotAPicture,
    /// HEIC or AVIF: the phone must convert it first.
    #[error("HEIC is not taken in")]
    Heic,
    /// Broken off or damaged inside.
    #[error("the picture is broken off or damaged")]
    Damaged,
    /// More pixels than the limit.
    #[error("the picture has {megapixels} megapixels")]
    TooLarge {
        /// How many.
        megapixels: u32,
    },
    /// More bytes than the limit.
    #[error("the file has {megabytes} megabytes")]
    TooManyBytes {
        /// How many.
        megabytes: u32,
    },
}

/// A picture taken in: upright, small, free of metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// Baseline JPEG, sRGB, quality 80, long side at most 2048 px.
    pub jpeg: Vec<u8>,
    /// JPEG of at most 50 kB, long side at most 480 px.
    pub thumbnail: Vec<u8>,
    /// SHA-256 of `jpeg`.
    pub sha256: [u8; 32],
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// When the camera says it was taken (EXIF, local time without zone: `YYYY-MM-DDTHH:MM:SS`).
    pub taken_at_camera: Option<String>,
}
