//! How large a patch of mould is, in sizes that anybody can point at. A size is kept as square centimetres, so
//! that two visits can be compared.

use serde::{Deserialize, Serialize};

/// A size to tap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MouldArea {
    /// Nothing is seen.
    None,
    /// Up to a coin: a twenty-kroner piece is 27.5 mm across, 6 cm².
    Coin,
    /// Up to a hand, about 150 cm².
    Hand,
    /// Up to a sheet of A4: 21.0 × 29.7 cm (ISO 216), 624 cm².
    A4,
    /// Up to a door, about 80 × 200 cm.
    Door,
    /// More than a door.
    Larger,
}

impl MouldArea {
    /// Every size, smallest first.
    pub const ALL: [Self; 6] = [
        Self::None,
        Self::Coin,
        Self::Hand,
        Self::A4,
        Self::Door,
        Self::Larger,
    ];

    /// As stored and in text ids: `a4`.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Coin => "coin",
            Self::Hand => "hand",
            Self::A4 => "a4",
            Self::Door => "door",
            Self::Larger => "larger",
        }
    }

    /// The largest area that still counts as this size, cm². The sizes are ours, not anybody's limits.
    pub fn up_to_cm2(self) -> f64 {
        match self {
            Self::None => 0.0,
            Self::Coin => 6.0,
            Self::Hand => 150.0,
            Self::A4 => 624.0,
            Self::Door => 16_000.0,
            Self::Larger => f64::INFINITY,
        }
    }

    /// The size of an area.
    pub fn of_cm2(cm2: f64) -> Self {
        let fits = |size: &Self| cm2 <= size.up_to_cm2();
        Self::ALL.into_iter().find(fits).unwrap_or(Self::Larger)
    }
}
