//! The store, one at a time.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use nyvri_core::domain::id::DeviceId;
use nyvri_core::store::Store;
use tokio::sync::{OwnedMutexGuard, Semaphore, SemaphorePermit};

/// No phone has asked for anything for so long: then the disk and the processor are free for the tables.
const QUIET: Duration = Duration::from_millis(250);
/// At the latest, however many phones are at it: a page that settles by being read has no more than this to do.
const AT_LATEST: Duration = Duration::from_secs(1);
/// For whoever waits for the store to come to it: a lock that is free goes to the first who asks.
const TURN: Duration = Duration::from_millis(1);

/// The log and its tables. What phones push stands in the log first, and in the tables before anybody reads them.
pub struct Ledger {
    store: Mutex<Store>,
    /// Requests of phones, counted.
    asked: AtomicU64,
    will_settle: AtomicBool,
    /// Places for pushes that are read: as many at a time as there are processors.
    reading: Semaphore,
    /// Of each phone, whose pushes are taken in the order in which they came.
    turns: Mutex<HashMap<DeviceId, Arc<tokio::sync::Mutex<()>>>>,
}

impl Ledger {
    /// Of this store.
    pub fn new(store: Store) -> Self {
        Self {
            store: Mutex::new(store),
            asked: AtomicU64::new(0),
            will_settle: AtomicBool::new(false),
            reading: Semaphore::new(std::thread::available_parallelism().map_or(1, usize::from)),
            turns: Mutex::default(),
        }
    }

    /// Waits for a place to read a push. However many phones come home at once, few of their pushes are in memory
    /// unpacked.
    pub async fn place_to_read(&self) -> Option<SemaphorePermit<'_>> {
        self.reading.acquire().await.ok()
    }

    /// Waits for the pushes of this phone that came before: it sends the next while the office is at one.
    pub async fn turn(&self, phone: DeviceId) -> OwnedMutexGuard<()> {
        let turn = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(turns.entry(phone).or_default())
        };
        turn.lock_owned().await
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

    /// A phone has asked for something.
    pub fn is_asked(&self) {
        self.asked.fetch_add(1, Ordering::SeqCst);
    }

    /// Brings the tables up to the log once the phones are quiet: whoever reads them before that does it by reading,
    /// and phones that come home together are settled together.
    pub fn settle_soon(self: &Arc<Self>) {
        if self.will_settle.swap(true, Ordering::SeqCst) {
            return;
        }
        let (ledger, began) = (Arc::clone(self), Instant::now());
        tokio::spawn(async move {
            loop {
                let asked = ledger.asked.load(Ordering::SeqCst);
                tokio::time::sleep(QUIET).await;
                let is_quiet = ledger.asked.load(Ordering::SeqCst) == asked;
                if is_quiet || began.elapsed() >= AT_LATEST {
                    break;
                }
            }
            tokio::task::spawn_blocking(move || ledger.settle_in_parts());
        });
    }

    /// Others come to the store between two parts.
    fn settle_in_parts(&self) {
        // What is pushed from now on asks for itself.
        self.will_settle.store(false, Ordering::SeqCst);
        loop {
            let settled = self.log().settle_part();
            match settled {
                Ok(true) => std::thread::sleep(TURN),
                Ok(false) => break,
                Err(fault) => return tell(&fault),
            }
        }
        if let Err(fault) = self.log().copy_back() {
            tracing::error!(%fault, "the file is behind SQLite's own log");
        }
    }
}

/// A full disk, say. Nothing is lost: it stands in the log, and is tried again by whoever comes next.
fn tell(fault: &nyvri_core::Error) {
    tracing::error!(%fault, "the tables are behind the log");
}
