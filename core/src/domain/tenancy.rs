//! Tenancies, and the two visits that plan themselves when one starts.

use chrono::NaiveDate;

use super::deadline::pack::{Matter, Pack, Rule};
use super::deadline::work_out::earliest_after;
use super::season::SeasonChange;
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

/// The two visits of a tenancy that starts on `start`, by the routine that held then. The second may come from
/// its day on, but not before the season differs from the one the first visit was held in (`first_held`), or is
/// best held in while it is not.
pub fn visit_windows(
    start: NaiveDate,
    routine: &Pack,
    first_held: Option<NaiveDate>,
) -> [VisitWindow; 2] {
    let after = |matter, day| {
        routine
            .rule(matter)
            .map_or(day, |rule: &Rule| earliest_after(rule, day))
    };
    let first = VisitWindow {
        kind: VisitKind::First,
        first: after(Matter::FirstVisitFrom, start),
        best: after(Matter::FirstVisitBest, start),
        last: after(Matter::FirstVisitBy, start),
    };
    let change = routine.season_changed.unwrap_or(SeasonChange::BySeason);
    let then = first_held.unwrap_or(first.best);
    let from = change.first_day(then, after(Matter::SecondVisitFrom, start).max(then));
    let second = VisitWindow {
        kind: VisitKind::Second,
        first: from,
        best: from,
        last: after(Matter::SecondVisitBy, from),
    };
    [first, second]
}

/// Whether `text` is a dwelling number (bruksenhetsnummer): H, K, L or U and four digits. Numbers change
/// when a dwelling is split, so one is never a key.
pub fn is_dwelling_number(text: &str) -> bool {
    let mut letters = text.chars();
    matches!(letters.next(), Some('H' | 'K' | 'L' | 'U'))
        && text.len() == 5
        && letters.all(|digit| digit.is_ascii_digit())
}
