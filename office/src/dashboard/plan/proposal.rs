//! The day proposed for a visit: the best of its window, with the notice that the law asks for, on a working day.

use chrono::{NaiveDate, NaiveTime};
use nyvri_core::calendar;
use nyvri_core::calendar::working_days::working_day_from;
use nyvri_core::content::deadlines::{first_day_with_notice, visit_windows};
use nyvri_core::store::{Store, TenancyRow, VisitRow};

use super::Typed;
use crate::words::Words;

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
        refused: None,
        consent: false,
    }
}

/// The best day of the window, but never with too short notice and never on a weekend or a holiday.
pub fn proposed_day(visit: &VisitRow, tenancy: Option<&TenancyRow>, today: NaiveDate) -> NaiveDate {
    let windows = tenancy.and_then(|tenancy| visit_windows(tenancy.starts_on, None).ok());
    let mut windows = windows.into_iter().flatten();
    let best = windows
        .find(|window| window.kind == visit.kind)
        .map_or(visit.from_day, |window| window.best);
    if visit.kind.asks_for_notice() {
        working_day_from(best).max(earliest_day(today))
    } else {
        working_day_from(best.max(today))
    }
}

/// The first working day with enough notice.
pub fn earliest_day(today: NaiveDate) -> NaiveDate {
    working_day_from(with_notice(today))
}

/// The first day with enough notice; without a law that speaks of it, today.
pub fn with_notice(today: NaiveDate) -> NaiveDate {
    first_day_with_notice(today).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notice_is_a_week_and_a_weekend_or_a_holiday_is_moved() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(with_notice(day("2026-11-21")), day("2026-11-28"));
        assert_eq!(earliest_day(day("2026-11-21")), day("2026-11-30"));
        assert_eq!(earliest_day(day("2026-11-20")), day("2026-11-27"));
        assert_eq!(earliest_day(day("2026-12-18")), day("2026-12-28"));
    }
}
