//! Seasons in Trondheim, and whether the season has changed between two visits.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A season by month, as the advice uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// Every season, in the order of the year.
    pub const ALL: [Self; 4] = [Self::Winter, Self::Spring, Self::Summer, Self::Autumn];

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

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|season| season.code() == code)
    }
}

/// Trondheim's heating season, about October to April.
pub fn is_heating_season(day: NaiveDate) -> bool {
    !(5..=9).contains(&day.month())
}

/// How a municipality tells that the season has changed. Trondheim writes only "når årstiden har endret seg".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SeasonChange {
    /// Another of the four seasons.
    BySeason,
    /// Heating has begun or ended: the home is used in another way.
    ByHeating,
}

impl SeasonChange {
    /// As stored and in text ids: `by-season`.
    pub fn code(self) -> &'static str {
        match self {
            Self::BySeason => "by-season",
            Self::ByHeating => "by-heating",
        }
    }

    /// Whether `later` lies in another season than `first`.
    pub fn has_changed(self, first: NaiveDate, later: NaiveDate) -> bool {
        match self {
            Self::BySeason => Season::of(first) != Season::of(later),
            Self::ByHeating => is_heating_season(first) != is_heating_season(later),
        }
    }

    /// The first day, from `from` on, in another season than `first`. Within a year there always is one.
    pub fn first_day(self, first: NaiveDate, from: NaiveDate) -> NaiveDate {
        let mut days = from.iter_days().take(366);
        days.find(|day| self.has_changed(first, *day))
            .unwrap_or(from)
    }
}
