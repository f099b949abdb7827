//! Entries as they are kept and as they travel: one blob, by column, so that devices, people, subjects and
//! shapes of changes are named once, clocks and sequences shrink to small differences, and zstd finds what
//! repeats. The office keeps the very bytes that a phone sent.

mod builder;
mod ids;

mod payloads;
mod scan;

use std::borrow::Cow;
use std::io::ErrorKind;

use serde::{Deserialize, Serialize};

use crate::compression;
use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id};
use crate::error::{Error, Result};

use super::entry::Entry;
use super::hlc::{COUNTER_BITS, Hlc};
use super::numbers::sums;
pub(crate) use builder::{Builder, Head};
use ids::{IdColumn, IdTable};
use payloads::Payloads;

/// Entries in one batch.
pub const BATCH_LIMIT: usize = 16_000;
/// Bytes of one batch, unpacked.
const UNPACKED_LIMIT: u64 = 64 << 20;

/// The first byte of every batch.
const FORMAT: u8 = 1;
/// Below this, packing costs more than it saves.
const WORTH_PACKING: usize = 200;
/// Of zstd: beyond it, the time to pack grows faster than what is saved on the line.
const LEVEL: i32 = 3;

/// Entries in one blob.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Batch(#[serde(with = "bytes")] Vec<u8>);

/// What is in the blob after the first two bytes.
#[derive(Serialize, Deserialize)]
struct Columns {
    heads: Heads,
    payloads: Payloads,
}

/// What the entries are beside their changes. It comes first, so that it can be read without these.
#[derive(Serialize, Deserialize)]
struct Heads {
    count: u32,
    ids: IdTable,
    devices: Vec<i64>,
    device: Vec<u32>,
    seq: Vec<i64>,
    millis: Vec<i64>,
    counter: Vec<i64>,
    seen: Vec<i64>,
    number: Vec<i64>,
    author: IdColumn,
    subject: IdColumn,
}

impl Batch {
    /// From entries that have no numbers yet.
    pub fn of(entries: &[Entry]) -> Self {
        let mut builder = Builder::default();
        entries.iter().for_each(|entry| builder.push_entry(entry));
        builder.finish()
    }

    /// Several batches as few, each entry with the number of the commit it came in. The changes are not read.
    ///
    /// # Errors
    /// [`Error::Malformed`] as [`Self::entries`].
    pub fn gathered(parts: &[(Self, i64)]) -> Result<Vec<Self>> {
        let (mut batches, mut builder) = (Vec::new(), Builder::default());
        for (part, number) in parts {
            part.for_each(|head, kind, payload, _| {
                if builder.len() == BATCH_LIMIT {
                    batches.push(std::mem::take(&mut builder).finish());
                }
                builder.push_numbered(head, kind, payload, *number);
            })?;
        }
        if builder.len() > 0 {
            batches.push(builder.finish());
        }
        Ok(batches)
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
        let (mut builder, mut count) = (Builder::default(), 0);
        self.for_each(|head, kind, payload, _| {
            if wanted(&head.subject) {
                builder.push(head, kind, payload);
                count += 1;
            }
        })?;
        Ok((builder.finish(), count))
    }

    fn pack(columns: &Columns) -> Self {
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

    /// The entries, each with the number of its commit (0 where the batch has none).
    ///
    /// # Errors
    /// [`Error::Malformed`] for anything that [`Self::of`] did not make, or that is over the limits.
    pub fn entries(&self) -> Result<Vec<(Entry, i64)>> {
        let mut entries = Vec::new();
        self.for_each(|head, kind, payload, number| {
            entries.push((head.with(Change::from_parts(kind, payload)), number));
        })?;
        Ok(entries)
    }

    /// The entries, each with the bytes of its payload.
    ///
    /// # Errors
    /// As [`Self::entries`].
    pub fn weighed(&self) -> Result<Vec<(Entry, usize)>> {
        let mut entries = Vec::new();
        self.for_each(|head, kind, payload, _| {
            let entry = head.with(Change::from_parts(kind, payload));
            entries.push((entry, payload.len()));
        })?;
        Ok(entries)
    }

    /// Reads row by row: what an entry is beside its change, the kind and payload of the change, and the number.
    pub(crate) fn for_each(&self, mut row_read: impl FnMut(Head, &str, &[u8], i64)) -> Result<()> {
        let Columns {
            heads: columns,
            payloads,
        } = self.unpack()?;
        let rows = columns.count as usize;
        if rows > BATCH_LIMIT {
            return Err(Error::Malformed("batch: too many entries"));
        }
        let row = |column: &[i64]| sums(column, rows);
        let (seqs, seen) = (row(&columns.seq)?, row(&columns.seen)?);
        let (millis, counters) = (row(&columns.millis)?, row(&columns.counter)?);
        let numbers = if columns.number.is_empty() {
            vec![0; rows]
        } else {
            row(&columns.number)?
        };
        let ids = columns.ids.read()?;
        let (mut author, mut subject) = (columns.author.read(), columns.subject.read());
        let (mut payloads, mut bytes) = (payloads.read()?, 0);
        for row in 0..rows {
            let head = Head {
                device: DeviceId(device_at(&columns, row)?),
                seq: seqs[row],
                at: Hlc::of(millis[row], counters[row]),
                seen: seen[row],
                author: author.next(&ids)?,
                subject: subject.next(&ids)?,
            };
            let (kind, payload) = payloads.next(&ids)?;
            // A value named once may be used in every row: what is bounded is the sum.
            bytes += payload.len() as u64;
            if bytes > UNPACKED_LIMIT {
                return Err(Error::Malformed("batch: too large"));
            }
            row_read(head, kind, payload, numbers[row]);
        }
        Ok(())
    }

    /// The entries alone.
    ///
    /// # Errors
    /// As [`Self::entries`].
    pub fn without_numbers(&self) -> Result<Vec<Entry>> {
        let all = self.entries()?.into_iter();
        Ok(all.map(|(entry, _)| entry).collect())
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

fn device_at(columns: &Heads, row: usize) -> Result<i64> {
    let place = columns.device.get(row).map(|place| *place as usize);
    let device = place.and_then(|place| columns.devices.get(place));
    device
        .copied()
        .ok_or(Error::Malformed("batch: a device without a name"))
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
