//! The store, one at a time.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use nyvri_core::store::Store;

/// Between two pushes of a rush.
const MOMENT: Duration = Duration::from_millis(100);

/// For whoever waits for the store to come to it: a lock that is free goes to the first who asks.
const TURN: Duration = Duration::from_millis(1);

/// The log and its tables. What phones push stands in the log first, and in the tables before anybody reads them.
pub struct Ledger {
    store: Mutex<Store>,
    pushes: AtomicU64,
}

impl Ledger {
    /// Of this store.
    pub fn new(store: Store) -> Self {
        Self {
            store: Mutex::new(store),
            pushes: AtomicU64::new(0),
        }
    }

    /// The log with its tables. Hold it shortly and never across an await.
    pub fn store(&self) -> MutexGuard<'_, Store> {
        let mut store = self.log();
        if let Err(fault) = store.settle() {
            tell(&fault);
        }
        store
    }

    /// The log alone: the tables may be behind it.
    pub fn log(&self) -> MutexGuard<'_, Store> {
        // SQLite rolls back what a panic left open, so the lock is taken all the same.
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Brings the tables up to the log once no phone has pushed for a moment: whoever reads them before that does it
    /// by reading, and phones that come home together are settled together.
    pub fn settle_soon(self: &Arc<Self>) {
        let ledger = Arc::clone(self);
        let push = ledger.pushes.fetch_add(1, Ordering::SeqCst) + 1;
        tokio::spawn(async move {
            tokio::time::sleep(MOMENT).await;
            if ledger.pushes.load(Ordering::SeqCst) == push {
                tokio::task::spawn_blocking(move || ledger.settle_in_parts());
            }
        });
    }

    /// Others come to the store between two parts.
    fn settle_in_parts(&self) {
        loop {
            let settled = self.log().settle_part();
            match settled {
                Ok(true) => std::thread::sleep(TURN),
                Ok(false) => return,
                Err(fault) => return tell(&fault),
            }
        }
    }
}

/// A full disk, say. Nothing is lost: it stands in the log, and is tried again by whoever comes next.
fn tell(fault: &nyvri_core::Error) {
    tracing::error!(%fault, "the tables are behind the log");
}
