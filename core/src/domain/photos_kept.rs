//! What a checklist says of the photos that are taken with it.

use serde::{Deserialize, Serialize};

/// How photos that belong to a checklist are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PhotosKept {
    /// Pixels of the long side, within [`LONG_SIDES`]; none for what is usual.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long_side: Option<u32>,
    /// The camera's own file too, without metadata. For handovers only: two parties may come to argue over it.
    pub originals: bool,
}

/// What [`PhotosKept::long_side`] can be: below it a crack is not seen, above it a poor line is kept busy for minutes.
pub const LONG_SIDES: std::ops::RangeInclusive<u32> = 1024..=4096;

impl PhotosKept {
    /// Whether a checklist has to say nothing of it.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}
