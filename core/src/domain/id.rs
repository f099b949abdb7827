//! Names of things: an id for what people name, a small number for a device.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::{Builder, Uuid};

use crate::clock::UnixMillis;

/// The bits of a device that stand in the ids it makes.
const DEVICE_BITS: u64 = (1 << 62) - 1;
const COUNTER_BITS: u32 = 12;

/// The name of a visit, finding, photo, dwelling and the like. Ids sort by age.
///
/// A replica makes a UUIDv8 (RFC 9562, 5.8): 48 bits of milliseconds, 12 bits of a counter, 62 bits of the
/// replica's own random number. So no two replicas can make the same one, and a batch of the log names the
/// replica once and spends two bytes on each id instead of sixteen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Id(Uuid);

impl Id {
    /// A new id, made from `now` and randomness (UUIDv7), where there is no replica at hand.
    pub fn new(now: UnixMillis) -> Self {
        let millis = u64::try_from(now).unwrap_or(0);
        let stamp = uuid::Timestamp::from_unix(
            uuid::NoContext,
            millis / 1000,
            u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000,
        );
        Self(Uuid::new_v7(stamp))
    }

    /// The id that `device` makes at `tick`: milliseconds since 1970 in the upper 48 of 60 bits, a counter in
    /// the lower 12. A replica uses each tick once.
    pub(crate) fn made(device: DeviceId, tick: u64) -> Self {
        let high = (tick >> COUNTER_BITS) << 16 | (tick & ((1 << COUNTER_BITS) - 1));
        let low = device.0.cast_unsigned() & DEVICE_BITS;
        let bits = u128::from(high) << 64 | u128::from(low);
        Self(Builder::from_custom_bytes(bits.to_be_bytes()).into_uuid())
    }

    /// The device bits and tick of an id that a replica made; none for any other id.
    pub(crate) fn parts(&self) -> Option<(i64, u64)> {
        let bits = u128::from_be_bytes(*self.as_bytes());
        let (high, low) = ((bits >> 64) as u64, bits as u64 & DEVICE_BITS);
        let tick = (high >> 16) << COUNTER_BITS | (high & ((1 << COUNTER_BITS) - 1));
        let device = low.cast_signed();
        (Self::made(DeviceId(device), tick) == *self).then_some((device, tick))
    }

    /// The first tick of a millisecond.
    pub(crate) fn tick_at(now: UnixMillis) -> u64 {
        u64::try_from(now).unwrap_or(0) << COUNTER_BITS
    }

    /// The 16 bytes as stored.
    pub fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// Appends it as text, 32 hex digits.
    pub(crate) fn write_to(&self, text: &mut Vec<u8>) {
        let mut buffer = Uuid::encode_buffer();
        text.extend_from_slice(self.0.simple().encode_lower(&mut buffer).as_bytes());
    }

    /// From 16 stored bytes; anything else is no id.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        Uuid::from_slice(bytes).ok().map(Self)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.simple())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            let mut text = Uuid::encode_buffer();
            serializer.serialize_str(self.0.simple().encode_lower(&mut text))
        } else {
            self.as_bytes().serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
            text.parse().map_err(serde::de::Error::custom)
        } else {
            <[u8; 16]>::deserialize(deserializer).map(|bytes| Self(Uuid::from_bytes(bytes)))
        }
    }
}

/// A replica of the log: a phone or the office. 62 random bits, given once when its store is made.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub struct DeviceId(pub i64);

impl DeviceId {
    /// A new random one.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub(crate) fn random() -> std::io::Result<Self> {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        Ok(Self(
            (u64::from_be_bytes(bytes) & DEVICE_BITS).cast_signed(),
        ))
    }
}

/// Makes the ids of one replica.
#[derive(Debug)]
pub(crate) struct IdMaker {
    device: DeviceId,
    last_tick: AtomicU64,
}

impl IdMaker {
    /// For a replica that has written or seen nothing later than `last`: its ids begin after that, also when its
    /// clock was set back.
    pub(crate) fn new(device: DeviceId, last: UnixMillis) -> Self {
        let last_tick = AtomicU64::new(Id::tick_at(last + 1));
        Self { device, last_tick }
    }

    /// The millisecond of the last id: ahead of a clock that was set back.
    pub(crate) fn last_millis(&self) -> UnixMillis {
        let tick = self.last_tick.load(Ordering::Relaxed);
        i64::try_from(tick >> COUNTER_BITS).unwrap_or(i64::MAX)
    }

    /// A new id.
    pub(crate) fn next(&self, now: UnixMillis) -> Id {
        let least = Id::tick_at(now);
        let advance = |last: u64| Some(least.max(last + 1));
        // The update always gives a value, so there is always a last tick.
        let last = self
            .last_tick
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, advance)
            .unwrap_or(least);
        Id::made(self.device, least.max(last + 1))
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_who_made_it_and_when() {
        let device = DeviceId(0x3fff_1234_5678_9abc);
        let tick = Id::tick_at(1_795_000_000_123) + 4_095;
        let id = Id::made(device, tick);
        assert_eq!(id.parts(), Some((device.0, tick)));
        assert_eq!(id.to_string().parse().ok(), Some(id));
        assert!(Id::made(device, tick) < Id::made(DeviceId(0), tick + 1));
    }

    #[test]
    fn any_other_id_has_no_maker() {
        assert_eq!(Id::new(1_795_000_000_123).parts(), None);
        assert_eq!(Id::default().parts(), None);
    }
}
