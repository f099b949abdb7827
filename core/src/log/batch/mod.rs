//! Entries as they are kept and as they travel: one blob, by column, so that devices, people, subjects and
//! shapes of changes are named once, clocks and sequences shrink to small differences, and zstd finds what
//! repeats. The office keeps the very bytes that a phone sent.

mod builder;
mod gathering;
mod heads;
mod ids;
mod payload_reader;
mod payloads;
mod read;
mod scan;
mod splice;

use std::borrow::Cow;
use std::io::ErrorKind;

use serde::{Deserialize, Serialize};

use crate::compression;
use crate::domain::id::Id;
use crate::error::{Error, Result};

use super::entry::Entry;
use super::hlc::COUNTER_BITS;
pub(crate) use builder::Builder;
pub use gathering::Gathering;
pub(crate) use heads::Head;
use heads::Heads;
use payloads::Payloads;
use splice::Splice;

/// Entries in one batch.
pub const BATCH_LIMIT: usize = 16_000;
/// Bytes of one batch, unpacked.
const UNPACKED_LIMIT: u64 = 64 << 20;

/// The first byte of every batch.
const FORMAT: u8 = 1;
/// Below this, packing costs more than it saves.
const WORTH_PACKING: usize = 200;
/// Of zstd: beyond it, the time to pack grows faster than what is saved on the line.
const LEVEL: i32 = 1;

/// Entries in one blob.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Batch(#[serde(with = "bytes")] Vec<u8>);

/// What is in the blob after the first two bytes.
#[derive(Serialize, Deserialize)]
struct Columns {
    heads: Heads,
    payloads: Payloads,
}

/// The same, of a batch in the making.
#[derive(Serialize)]
struct MadeColumns<'a> {
    heads: Heads,
    payloads: &'a Payloads,
}

impl Batch {
    /// From entries that have no numbers yet.
    pub fn of(entries: &[Entry]) -> Self {
        let mut builder = Builder::default();
        entries.iter().for_each(|entry| builder.push_entry(entry));
        builder.to_batch()
    }

    /// The entries of some subjects, and how many they are. The changes are not read.
    ///
    /// # Errors
    /// [`Error::Malformed`] as [`Self::entries`].
    pub fn of_subjects(&self, wanted: impl Fn(&Id) -> bool) -> Result<(Self, usize)> {
        let heads = self.heads()?;
        let (ids, mut subject) = (heads.ids.read()?, heads.subject.read());
        let (mut is_all, mut last) = (true, None);
        for _ in 0..heads.count {
            let subject = subject.next(&ids)?;
            // Subjects come in runs.
            is_all = is_all && (last.replace(subject) == Some(subject) || wanted(&subject));
        }
        if is_all {
            return Ok((self.clone(), heads.count as usize));
        }
        let mut builder = Builder::of_one();
        self.copy_rows(0, &mut builder, None, |head| wanted(&head.subject))?;
        let count = builder.len();
        Ok((builder.to_batch(), count))
    }

    /// Copies the rows from `first` on that are `wanted`, by column, with the number of their commit if they are to have
    /// one. The row that the builder had no room for; none when it came to the end.
    ///
    /// # Errors
    /// [`Error::Malformed`] as [`Self::entries`].
    pub(crate) fn copy_rows(
        &self,
        first: usize,
        to: &mut Builder,
        number: Option<i64>,
        mut wanted: impl FnMut(&Head) -> bool,
    ) -> Result<Option<usize>> {
        let columns = self.unpack()?;
        let mut splice = Splice::of(&columns)?;
        for row in 0..columns.heads.count as usize {
            let head = splice.head()?;
            if row < first || !wanted(&head) {
                splice.skip()?;
            } else if to.is_full() {
                return Ok(Some(row));
            } else {
                splice.copy(to, number)?;
            }
        }
        Ok(None)
    }

    fn pack(columns: &MadeColumns<'_>) -> Self {
        // Serialising these types into memory cannot fail; an empty batch would be refused when read.
        let plain = postcard::to_stdvec(columns).unwrap_or_default();
        let packed = (plain.len() >= WORTH_PACKING)
            .then(|| compression::pack(&plain, LEVEL).ok())
            .flatten()
            .filter(|packed| packed.len() < plain.len());
        let (is_packed, body) = packed.map_or((0, plain), |packed| (1, packed));
        let mut bytes = Vec::with_capacity(body.len() + 2);
        bytes.extend_from_slice(&[FORMAT, is_packed]);
        bytes.extend_from_slice(&body);
        Self(bytes)
    }

    /// As it was kept or sent.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// To be kept or sent.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    fn unpack(&self) -> Result<Columns> {
        let columns = postcard::from_bytes(&self.plain()?);
        columns.map_err(|_| Error::Malformed("batch: cannot be read"))
    }

    fn heads(&self) -> Result<Heads> {
        let heads = postcard::take_from_bytes(&self.plain()?).map(|(heads, _)| heads);
        heads.map_err(|_| Error::Malformed("batch: cannot be read"))
    }

    fn plain(&self) -> Result<Cow<'_, [u8]>> {
        match self.0.as_slice() {
            [FORMAT, 0, plain @ ..] => Ok(plain.into()),
            [FORMAT, 1, packed @ ..] => {
                let plain = compression::unpack(packed, UNPACKED_LIMIT);
                plain.map(Cow::from).map_err(|fault| {
                    Error::Malformed(match fault.kind() {
                        ErrorKind::FileTooLarge => "batch: too large",
                        _ => "batch: cannot be unpacked",
                    })
                })
            }
            _ => Err(Error::Malformed("batch: of another format")),
        }
    }
}

impl std::fmt::Debug for Batch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Batch({} bytes)", self.0.len())
    }
}

/// Bytes as one run, not as a list of numbers.
mod bytes {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(bytes)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        <&[u8]>::deserialize(deserializer).map(<[u8]>::to_vec)
    }
}

const _: () = assert!(COUNTER_BITS == 16, "a batch keeps the counter apart");

#[cfg(test)]
mod tests;
