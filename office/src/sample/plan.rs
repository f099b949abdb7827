//! The time of one visit in the sample, and whether it was held and approved.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use nyvri_core::calendar;
use nyvri_core::clock::UnixMillis;

/// A visit's time.
pub struct Plan {
    /// When.
    pub starts_at: UnixMillis,
    /// It took place.
    pub is_held: bool,
    /// The office is satisfied.
    pub is_approved: bool,
    /// The interpreter is booked, where one is needed.
    pub has_interpreter: bool,
}

impl Plan {
    /// In so many days, at this hour.
    pub fn ahead(today: NaiveDate, days: u64, hour: u32) -> Self {
        let day = today + Days::new(days);
        // Today stays today, whatever day it is; the rest are working days.
        let day = if days == 0 { day } else { working_day(day) };
        let minute = if hour == 10 { 30 } else { 0 };
        Self {
            starts_at: calendar::at(day, clock(hour, minute)),
            is_held: false,
            is_approved: false,
            has_interpreter: days < 5,
        }
    }

    /// Two days ago, and nobody went.
    pub fn missed(today: NaiveDate) -> Self {
        Self::held(today - Days::new(2), false).but_nobody_went()
    }

    /// It took place on `day`.
    pub fn held(day: NaiveDate, is_approved: bool) -> Self {
        Self {
            starts_at: calendar::at(day, clock(11, 0)),
            is_held: true,
            is_approved,
            has_interpreter: true,
        }
    }

    fn but_nobody_went(self) -> Self {
        Self {
            is_held: false,
            ..self
        }
    }
}

fn working_day(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        _ => day,
    }
}

/// A time of day.
pub fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
