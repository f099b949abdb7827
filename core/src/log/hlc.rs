//! A hybrid logical clock (Kulkarni et al., 2014): wall time that never runs backwards and never
//! repeats, so that a later change has a later stamp even when a phone's clock is wrong.

use serde::{Deserialize, Serialize};

use crate::clock::UnixMillis;

/// The lower bits, which count within a millisecond.
pub const COUNTER_BITS: u32 = 16;

/// Milliseconds since 1970 in the upper 47 bits, a counter in the lower 16. Orders like time.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct Hlc(pub i64);

impl Hlc {
    /// The stamp for a change made at `now` on a replica whose last stamp was `self`.
    #[must_use]
    pub fn next(self, now: UnixMillis) -> Self {
        Self((now.max(0) << COUNTER_BITS).max(self.0.saturating_add(1)))
    }

    /// The replica has seen `other`: its next stamp must be later.
    #[must_use]
    pub fn seen(self, other: Self) -> Self {
        self.max(other)
    }

    /// From its two parts.
    pub fn of(millis: UnixMillis, counter: i64) -> Self {
        Self((millis << COUNTER_BITS) | (counter & ((1 << COUNTER_BITS) - 1)))
    }

    /// The wall time in it.
    pub fn millis(self) -> UnixMillis {
        self.0 >> COUNTER_BITS
    }

    /// The place within its millisecond.
    pub fn counter(self) -> i64 {
        self.0 & ((1 << COUNTER_BITS) - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_set_back_still_moves_forward() {
        let before = Hlc::default().next(1_000_000);
        let after = before.next(1_000);
        assert!(after > before);
        assert_eq!(after.millis(), 1_000_000);
    }

    #[test]
    fn a_stamp_is_later_than_every_stamp_seen() {
        let ahead = Hlc::default().next(9_000_000);
        let mine = Hlc::default().next(1).seen(ahead).next(2);
        assert!(mine > ahead);
    }
}
