//! The bar that shows when a visit is due: its window, today, and the day proposed.

use chrono::NaiveDate;
use nyvri_core::store::{TenancyRow, VisitRow};

use crate::dashboard::plan::proposed_day;
use crate::words::Words;

const WIDTH: i64 = 330;
const EDGE: i64 = 12;
// Half the width of a letter in tenths: labels are moved inwards so that none is cut off at the edge.
const HALF_LETTER_TENTHS: i64 = 29;

/// Places on an axis of 330 units, and the words along it.
pub struct WindowBar {
    /// Where the window begins.
    pub from: i64,
    /// How long it is.
    pub width: i64,
    /// Where today stands.
    pub today: i64,
    /// Where the proposed day stands; none when it has passed.
    pub best: Option<i64>,
    /// It lies outside the window, since the tenant must have notice.
    pub is_late: bool,
    /// The word above the axis.
    pub label: String,
    /// Where it stands.
    pub label_at: i64,
    /// The window in words.
    pub window: String,
    /// Where they stand.
    pub window_at: i64,
    /// All of it for those who do not see it.
    pub spoken: String,
}

impl WindowBar {
    /// For a visit without a time.
    pub fn of(
        words: &Words,
        visit: &VisitRow,
        tenancy: Option<&TenancyRow>,
        today: NaiveDate,
    ) -> Self {
        let best = (visit.to_day >= today).then(|| proposed_day(visit, tenancy, today));
        let first = visit.from_day.min(today);
        let last = visit.to_day.max(today).max(best.unwrap_or(today));
        let days = (last - first).num_days().max(1);
        let place = |day: NaiveDate| EDGE + (day - first).num_days() * (WIDTH - 2 * EDGE) / days;
        let (from, to) = (place(visit.from_day), place(visit.to_day));
        let day = |day| words.texts().day(day, today);
        let (label, labelled) = match best {
            Some(best) => (
                words.s("office-window-best", "day", &day(best)),
                place(best),
            ),
            None => (words.t("date-today"), place(today)),
        };
        let window = words.many(
            "office-between",
            &[("from", &day(visit.from_day)), ("to", &day(visit.to_day))],
        );
        let spoken = match best {
            Some(best) => words.many(
                "office-window-spoken",
                &[("window", &window), ("day", &day(best))],
            ),
            None => words.s("office-window-spoken-past", "window", &window),
        };
        Self {
            from,
            width: (to - from).max(4),
            today: place(today),
            best: best.map(place),
            is_late: best.is_some_and(|best| best > visit.to_day),
            label_at: inside(labelled, &label),
            label,
            window_at: inside(i64::midpoint(from, to), &window),
            window,
            spoken,
        }
    }
}

fn inside(place: i64, label: &str) -> i64 {
    let letters = i64::try_from(label.chars().count()).unwrap_or(0);
    let half = (letters * HALF_LETTER_TENTHS / 10).min(WIDTH / 2);
    place.clamp(half, WIDTH - half)
}

#[cfg(test)]
mod tests {
    use nyvri_core::domain::id::Id;
    use nyvri_core::domain::visit::{Interpreter, VisitKind, VisitStatus};
    use nyvri_core::text::Language;

    use super::*;
    use crate::words::Library;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn visit(from: &str, to: &str) -> VisitRow {
        VisitRow {
            id: Id::default(),
            tenancy: Id::default(),
            dwelling: Id::default(),
            building: None,
            kind: VisitKind::First,
            from_day: day(from),
            to_day: day(to),
            template: String::new(),
            template_version: 1,
            starts_at: None,
            interpreter: Interpreter::NotNeeded,
            status: VisitStatus::Proposed,
            started_at: None,
            completed_at: None,
            approved_at: None,
            people: Vec::new(),
        }
    }

    #[test]
    fn everything_stays_on_the_axis_before_during_and_after_the_window() {
        let words = Library::load().words(Language::Nb);
        for today in ["2025-01-01", "2026-11-10", "2027-06-01"] {
            let bar = WindowBar::of(&words, &visit("2026-11-04", "2026-11-18"), None, day(today));
            for place in [
                bar.from,
                bar.from + bar.width,
                bar.today,
                bar.label_at,
                bar.window_at,
            ] {
                assert!((0..=WIDTH).contains(&place), "{today}: {place}");
            }
        }
    }
}
