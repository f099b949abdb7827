//! Days and times as people in Norway read them. Stored times are milliseconds in UTC; everything that
//! asks "which day" or "what o'clock" comes here.

pub mod working_days;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone};
use chrono_tz::{Europe::Oslo, Tz};

use crate::clock::UnixMillis;

/// The local date and time of a moment.
pub fn local(at: UnixMillis) -> DateTime<Tz> {
    DateTime::from_timestamp_millis(at)
        .unwrap_or_default()
        .with_timezone(&Oslo)
}

/// The local day of a moment.
pub fn day_of(at: UnixMillis) -> NaiveDate {
    local(at).date_naive()
}

/// The first moment of a local day.
pub fn start_of(day: NaiveDate) -> UnixMillis {
    at(day, NaiveTime::MIN)
}

/// The first moment of the day after.
pub fn end_of(day: NaiveDate) -> UnixMillis {
    start_of(day.checked_add_days(Days::new(1)).unwrap_or(day))
}

/// The moment of a local day and time. A time that the clock skips in spring is an hour later; one that it
/// shows twice in autumn is the first.
pub fn at(day: NaiveDate, time: NaiveTime) -> UnixMillis {
    let wanted = day.and_time(time);
    Oslo.from_local_datetime(&wanted)
        .earliest()
        .or_else(|| {
            Oslo.from_local_datetime(&(wanted + chrono::TimeDelta::hours(1)))
                .earliest()
        })
        .map_or(0, |moment| moment.timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn a_day_starts_at_local_midnight_in_summer_and_winter() {
        assert_eq!(start_of(day(2026, 11, 24)), 1_795_474_800_000);
        assert_eq!(
            end_of(day(2026, 10, 25)) - start_of(day(2026, 10, 25)),
            25 * 3_600_000
        );
        assert_eq!(
            end_of(day(2026, 3, 29)) - start_of(day(2026, 3, 29)),
            23 * 3_600_000
        );
    }

    #[test]
    fn a_skipped_time_is_an_hour_later() {
        let skipped = at(
            day(2026, 3, 29),
            NaiveTime::from_hms_opt(2, 30, 0).unwrap_or_default(),
        );
        assert_eq!(local(skipped).format("%H:%M").to_string(), "03:30");
    }
}
