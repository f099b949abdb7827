//! What stands beside a field that several people can set: who set it, when, where, and what they had seen.
//! With it two values of one field can be told apart: one replaced the other, or neither knew of the other.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use crate::domain::id::{DeviceId, Id};

use super::entry::{Entry, Stamp};
use super::hlc::Hlc;

/// The mark of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// When, by the hybrid clock.
    pub at: Hlc,
    /// The replica it was set on.
    pub device: DeviceId,
    /// The commit at the office that brought it; 0 on the phone that set it.
    pub number: i64,
    /// The last commit that whoever set it had seen.
    pub seen: i64,
    /// The person.
    pub author: Id,
    /// Other values stand beside it, for people to agree on.
    pub is_open: bool,
}

const LENGTH: usize = 49;

impl Mark {
    /// Of what `entry` sets; `number` is its commit, 0 when it was written here.
    pub fn of(entry: &Entry, number: i64) -> Self {
        Self {
            at: entry.at,
            device: entry.device,
            number,
            seen: entry.seen,
            author: entry.author,
            is_open: false,
        }
    }

    /// The same, with or without other values beside it.
    #[must_use]
    pub fn open(self, is_open: bool) -> Self {
        Self { is_open, ..self }
    }

    /// Its place in the total order.
    pub fn stamp(&self) -> Stamp {
        Stamp::new(self.at, self.device)
    }

    /// Whether whoever set this value had seen the other. `number` is the other's commit, 0 when it has none
    /// yet: then nobody elsewhere can have seen it.
    pub fn saw(&self, other: &Self, number: i64) -> bool {
        if self.device == other.device {
            return self.at > other.at;
        }
        number > 0 && self.seen >= number
    }

    /// As stored; sorts like its stamp.
    pub fn to_bytes(self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        bytes[..16].copy_from_slice(self.stamp().as_bytes());
        bytes[16..24].copy_from_slice(&self.number.to_be_bytes());
        bytes[24..32].copy_from_slice(&self.seen.to_be_bytes());
        bytes[32..48].copy_from_slice(self.author.as_bytes());
        bytes[48] = u8::from(self.is_open);
        bytes
    }

    /// From stored bytes.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; LENGTH] = bytes.try_into().ok()?;
        let number = |at: usize| {
            let mut eight = [0; 8];
            eight.copy_from_slice(&bytes[at..at + 8]);
            i64::from_be_bytes(eight)
        };
        Some(Self {
            at: Hlc(number(0)),
            device: DeviceId(number(8)),
            number: number(16),
            seen: number(24),
            author: Id::from_slice(&bytes[32..48])?,
            is_open: bytes[48] != 0,
        })
    }
}

impl ToSql for Mark {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_bytes().to_vec().into())
    }
}

impl FromSql for Mark {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::from_slice(value.as_blob()?).ok_or(FromSqlError::InvalidType)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_reads_back_and_sorts_like_its_stamp() {
        let early = Mark {
            at: Hlc(5 << 16),
            device: DeviceId(9),
            number: 3,
            seen: 2,
            author: Id::new(1),
            is_open: true,
        };
        let late = Mark {
            at: Hlc(6 << 16),
            number: 1,
            ..early
        };
        assert_eq!(Mark::from_slice(&early.to_bytes()), Some(early));
        assert!(early.to_bytes() < late.to_bytes());
        assert_eq!(Mark::from_slice(b""), None);
    }
}
