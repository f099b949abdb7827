//! The day proposed for a visit: the best of its window, with enough notice, on a weekday.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use nyvri_core::calendar;
use nyvri_core::domain::tenancy::visit_windows;
use nyvri_core::store::{Store, TenancyRow, VisitRow};

use super::Typed;
use crate::words::Words;

/// Days of notice that a tenant normally has a claim to (husleieloven § 5-6: reasonable notice).
pub const NOTICE_DAYS: i64 = 7;

/// What the empty form starts with.
pub fn proposal(words: &Words, visit: &VisitRow, now: i64, store: &Store) -> Typed {
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    let tenancy = store.tenancy(visit.tenancy).ok();
    let (day, time) = match visit.starts_at {
        Some(at) => (calendar::day_of(at), words.texts().time(at)),
        None => (
            proposed_day(visit, tenancy.as_ref(), calendar::day_of(now)),
            words
                .texts()
                .time(calendar::at(calendar::day_of(now), nine)),
        ),
    };
    Typed {
        day: day.format("%d.%m.%Y").to_string(),
        time,
        people: visit.people.clone(),
        interpreter: visit.interpreter,
        consent: false,
    }
}

/// The best day of the window, but never with too short notice and never on a weekend.
pub fn proposed_day(visit: &VisitRow, tenancy: Option<&TenancyRow>, today: NaiveDate) -> NaiveDate {
    let windows = tenancy.map(|tenancy| visit_windows(tenancy.starts_on));
    let mut windows = windows.into_iter().flatten();
    let best = windows
        .find(|window| window.kind == visit.kind)
        .map_or(visit.from_day, |window| window.best);
    on_a_weekday(best).max(earliest_day(today))
}

/// The first weekday with enough notice.
pub fn earliest_day(today: NaiveDate) -> NaiveDate {
    on_a_weekday(today + Days::new(NOTICE_DAYS.unsigned_abs()))
}

fn on_a_weekday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        _ => day,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekend_is_moved_to_monday() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(on_a_weekday(day("2026-11-28")), day("2026-11-30"));
        assert_eq!(on_a_weekday(day("2026-11-29")), day("2026-11-30"));
        assert_eq!(on_a_weekday(day("2026-11-27")), day("2026-11-27"));
    }
}
