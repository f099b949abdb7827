//! The core's log in the shared stream: a commit of the log is a row of the stream, under the same number.

use nyvri_core::domain::id::DeviceId;
use nyvri_core::log::Batch;
use nyvri_core::store::{LoggedBatch, OfficeLog, Store};
use nyvri_core::sync::SyncError;
use serde::{Deserialize, Serialize};

use super::stream::{Row, Stream};
use crate::error::{Error, Result};

/// A commit as it is sealed. Its number and time stand in the row.
#[derive(Serialize, Deserialize)]
struct Content {
    device: DeviceId,
    first_seq: i64,
    last_seq: i64,
    refused: Vec<(i64, String)>,
    chain: [u8; 8],
    entries: Batch,
}

/// The log that every node follows.
pub struct SharedLog(Stream);

impl SharedLog {
    /// In this stream.
    pub fn new(stream: Stream) -> Self {
        Self(stream)
    }

    /// Makes sure that what a node has in its file is the beginning of this log: a database that was restored
    /// to an older moment has gone on differently since.
    pub fn agrees_with(&mut self, store: &Store) -> Result<()> {
        let followed = store.last_number()?;
        if followed == 0 {
            return Ok(());
        }
        let there = self.0.after(followed - 1)?.into_iter().next();
        let there = there.ok_or(Error::AnotherLog)?;
        if batch_of(there)?.chain.as_slice() == store.chain_at(followed)? {
            Ok(())
        } else {
            Err(Error::AnotherLog)
        }
    }
}

impl OfficeLog for SharedLog {
    fn begin(&mut self, followed: i64) -> nyvri_core::Result<Vec<LoggedBatch>> {
        let rows = self.0.begin(followed).map_err(of_the_core)?;
        let batches: nyvri_core::Result<_> = rows.into_iter().map(batch_of).collect();
        if batches.is_err() {
            self.0.abandon();
        }
        batches
    }

    fn commit(&mut self, new: &[LoggedBatch]) -> nyvri_core::Result<()> {
        let rows: nyvri_core::Result<Vec<Row>> = new.iter().map(row_of).collect();
        self.0.commit(&rows?).map_err(of_the_core)
    }

    fn rewrite(&mut self, blanked: &[LoggedBatch]) -> nyvri_core::Result<()> {
        let rows: nyvri_core::Result<Vec<Row>> = blanked.iter().map(row_of).collect();
        self.0.rewrite(&rows?).map_err(of_the_core)
    }

    fn abandon(&mut self) {
        self.0.abandon();
    }

    fn after(&mut self, followed: i64) -> nyvri_core::Result<Vec<LoggedBatch>> {
        let rows = self.0.after(followed).map_err(of_the_core)?;
        rows.into_iter().map(batch_of).collect()
    }
}

fn row_of(batch: &LoggedBatch) -> nyvri_core::Result<Row> {
    let content = Content {
        device: batch.device,
        first_seq: batch.first_seq,
        last_seq: batch.last_seq,
        refused: batch.refused.clone(),
        chain: batch.chain,
        entries: batch.entries.clone(),
    };
    let content = postcard::to_stdvec(&content);
    Ok(Row {
        number: batch.number,
        at: batch.kept_at,
        content: content.map_err(|_| nyvri_core::Error::Malformed("commit"))?,
    })
}

fn batch_of(row: Row) -> nyvri_core::Result<LoggedBatch> {
    let content: Content = postcard::from_bytes(&row.content)
        .map_err(|_| nyvri_core::Error::Malformed("commit of the shared log"))?;
    Ok(LoggedBatch {
        number: row.number,
        device: content.device,
        first_seq: content.first_seq,
        last_seq: content.last_seq,
        refused: content.refused,
        kept_at: row.at,
        chain: content.chain,
        entries: content.entries,
    })
}

/// To a phone and a page it is one thing: the office cannot do it now. What it was is for the operator.
fn of_the_core(fault: Error) -> nyvri_core::Error {
    tracing::error!(%fault, "the shared log");
    SyncError::OfficeFault.into()
}
