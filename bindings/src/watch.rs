//! Tells the screens that something changed, so that they ask again.

/// Called after every change, from whichever thread made it. Do not call back into the app from inside:
/// hop to the main thread first.
#[uniffi::export(with_foreign)]
pub trait Watcher: Send + Sync {
    /// The log or the state of sending has changed.
    fn changed(&self);
}
