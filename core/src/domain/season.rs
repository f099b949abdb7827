//! Seasons in Trondheim, and whether the season has changed between two visits.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A season by month, as the advice uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Season {
    /// December to February.
    Winter,
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
}

impl Season {
    /// The season a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        match day.month() {
            12 | 1 | 2 => Self::Winter,
            3..=5 => Self::Spring,
            6..=8 => Self::Summer,
            _ => Self::Autumn,
        }
    }

    /// As stored and in text ids: `winter`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Winter => "winter",
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
        }
    }
}

/// Trondheim's heating season, about October to April.
pub fn is_heating_season(day: NaiveDate) -> bool {
    !(5..=9).contains(&day.month())
}
