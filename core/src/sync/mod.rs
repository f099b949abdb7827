//! Sync.

/// Why sending or fetching did not work.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SyncError {
    /// No coverage, or the office does not answer.
    #[error("the office cannot be reached")]
    Unreachable,
}
