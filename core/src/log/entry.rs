//! One entry of the log.

use serde::{Deserialize, Serialize};

use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id};

use super::hlc::Hlc;

/// A change with who, where and when. `(device, seq)` names it for ever; `seq` counts up by one a device,
/// so a gap is seen at once and a receipt is one number.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The replica it was written on.
    pub device: DeviceId,
    /// Counts from 1 on that replica.
    pub seq: i64,
    /// When, by the hybrid clock.
    pub at: Hlc,
    /// The position in the office's log up to which the writer had seen everything in scope: two entries
    /// overlap when neither had seen the other.
    pub seen: i64,
    /// The person.
    pub author: Id,
    /// What is changed as a whole: a visit, tenancy, dwelling, building or person.
    pub subject: Id,
    /// What the person did.
    pub change: Change,
}

impl Entry {
    /// Its place in the total order that decides between two values of one field.
    pub fn stamp(&self) -> Stamp {
        Stamp::new(self.at, self.device)
    }
}

/// Hybrid time, then device: 16 bytes that sort as bytes. Kept beside every field in the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stamp([u8; 16]);

impl Stamp {
    /// From its two parts.
    pub fn new(at: Hlc, device: DeviceId) -> Self {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&at.0.to_be_bytes());
        bytes[8..].copy_from_slice(&device.0.to_be_bytes());
        Self(bytes)
    }

    /// From stored bytes; none for anything else than 16.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Its wall time, in milliseconds since 1970.
    pub fn millis(&self) -> i64 {
        stamp_millis(&self.0)
    }

    /// As stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The wall time, in milliseconds since 1970, of a stored stamp; 0 for "never".
pub fn stamp_millis(bytes: &[u8]) -> i64 {
    bytes
        .first_chunk::<8>()
        .map_or(0, |at| Hlc(i64::from_be_bytes(*at)).millis())
}
