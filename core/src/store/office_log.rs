//! The office's log where it is kept besides this file: in a database that several nodes of an office share.
//! This file is then a cache of it that can be made again.

use sha2::{Digest, Sha256};

use crate::domain::id::DeviceId;
use crate::error::Result;
use crate::log::Batch;

/// One commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedBatch {
    /// Its place in the log: 1, 2, 3 …, in the order of commits, without a gap.
    pub number: i64,
    /// The replica whose entries these are.
    pub device: DeviceId,
    /// The first of them.
    pub first_seq: i64,
    /// The last of them, counting what the office did not take.
    pub last_seq: i64,
    /// What the office did not take: seq and reason.
    pub refused: Vec<(i64, String)>,
    /// When the office kept it, in milliseconds since 1970.
    pub kept_at: i64,
    /// [`chained`] after this commit.
    pub chain: Chain,
    /// The entries.
    pub entries: Batch,
}

/// A log that several nodes write to, one at a time.
pub trait OfficeLog: Send {
    /// Waits for its turn and keeps it until [`Self::commit`] or [`Self::abandon`]. Gives the commits after
    /// `followed`, in order: the node must take them in before it writes.
    fn begin(&mut self, followed: i64) -> Result<Vec<LoggedBatch>>;

    /// Makes these commits durable and ends the turn. They follow without a gap on what [`Self::begin`] gave.
    fn commit(&mut self, new: &[LoggedBatch]) -> Result<()>;

    /// In a turn: commits that are there already have lost words; their numbers, times and chain are what they were.
    /// It holds with [`Self::commit`].
    fn rewrite(&mut self, blanked: &[LoggedBatch]) -> Result<()>;

    /// Ends the turn without writing.
    fn abandon(&mut self);

    /// Without a turn: the commits after `followed`, in order; perhaps only the first of them.
    fn after(&mut self, followed: i64) -> Result<Vec<LoggedBatch>>;
}

/// Names all commits up to one: two logs that agree here agree in everything before.
pub type Chain = [u8; 8];

/// The chain's next value.
pub fn chained(last: &[u8], entries: &Batch) -> Chain {
    let digest = Sha256::new()
        .chain_update(last)
        .chain_update(entries.as_bytes())
        .finalize();
    let mut chain = [0; 8];
    chain.copy_from_slice(&digest[..8]);
    chain
}
