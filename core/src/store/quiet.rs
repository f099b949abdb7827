//! What a store does when nobody waits for it.

use crate::error::Result;

use super::Store;

impl Store {
    /// Copies what stands in SQLite's own log back into the file, as far as no reader is in the way. Without this it is
    /// done within the transaction that makes that log too large, while somebody waits.
    ///
    /// # Errors
    /// [`crate::Error::DiskFull`]; nothing is lost by it, the log stands.
    pub fn copy_back(&self) -> Result<()> {
        self.db
            .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?;
        Ok(())
    }
}
