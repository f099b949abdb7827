//! Time in the simulation: one true time, and clocks that are wrong by as much as the seed says.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use nyvri_core::clock::{Clock, UnixMillis};

/// 23 November 2026, nine in the morning in Trondheim.
pub const START: UnixMillis = 1_795_420_800_000;

/// One hour.
pub const HOUR: UnixMillis = 3_600_000;

/// A clock that is wrong by `off` milliseconds.
#[derive(Clone, Default)]
pub struct SimClock {
    passed: Arc<AtomicI64>,
    off: Arc<AtomicI64>,
}

impl SimClock {
    /// Another clock that goes with this one, wrong by `off`.
    pub fn another(&self, off: i64) -> Self {
        Self {
            passed: Arc::clone(&self.passed),
            off: Arc::new(AtomicI64::new(off)),
        }
    }

    /// Time passes for everybody.
    pub fn pass(&self, millis: i64) {
        self.passed.fetch_add(millis, Ordering::Relaxed);
    }

    /// Somebody sets this clock.
    pub fn set_off(&self, off: i64) {
        self.off.store(off, Ordering::Relaxed);
    }
}

impl Clock for SimClock {
    fn now(&self) -> UnixMillis {
        START + self.passed.load(Ordering::Relaxed) + self.off.load(Ordering::Relaxed)
    }
}
