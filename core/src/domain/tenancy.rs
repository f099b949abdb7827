//! Tenancies, and the two visits that plan themselves when one starts.

use chrono::{Days, Months, NaiveDate};

use super::season::Season;
use super::visit::VisitKind;

/// When a visit of a tenancy is due: any day from `first` to `last`, best on `best`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitWindow {
    /// Which of the two visits.
    pub kind: VisitKind,
    /// Earliest day.
    pub first: NaiveDate,
    /// The day proposed.
    pub best: NaiveDate,
    /// Latest day; after it the visit is overdue.
    pub last: NaiveDate,
}

/// The two visits of a tenancy that starts on `start`: three weeks after (a week either way), and six
/// months after, moved later until the season differs from the first visit's.
pub fn visit_windows(start: NaiveDate) -> [VisitWindow; 2] {
    let best_first = plus_days(start, 21);
    let first = VisitWindow {
        kind: VisitKind::First,
        first: plus_days(start, 14),
        best: best_first,
        last: plus_days(start, 28),
    };
    let mut best_second = start.checked_add_months(Months::new(6)).unwrap_or(start);
    while Season::of(best_second) == Season::of(best_first) {
        best_second = plus_days(best_second, 1);
    }
    let second = VisitWindow {
        kind: VisitKind::Second,
        first: plus_days(best_second, 0),
        best: best_second,
        last: plus_days(best_second, 28),
    };
    [first, second]
}

fn plus_days(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// Whether `text` is a dwelling number (bruksenhetsnummer): H, K, L or U and four digits. Numbers change
/// when a dwelling is split, so one is never a key.
pub fn is_dwelling_number(text: &str) -> bool {
    let mut letters = text.chars();
    matches!(letters.next(), Some('H' | 'K' | 'L' | 'U'))
        && text.len() == 5
        && letters.all(|digit| digit.is_ascii_digit())
}
