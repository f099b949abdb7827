//! The deadline of a visit in the list: the last day of its window, with its rule.

use nyvri_core::calendar::day_of;
use nyvri_core::clock::UnixMillis;
use nyvri_core::explain::deadline::of_visit;
use nyvri_core::store::{Store, VisitRow};

use crate::dashboard::frame::due::Due;
use crate::words::Words;

/// That of a visit that someone can still be late with.
pub fn of(
    words: &Words,
    store: &Store,
    visit: &VisitRow,
    now: UnixMillis,
) -> nyvri_core::Result<Option<Due>> {
    let dates = store.visit_dates(visit, day_of(now))?;
    let open = dates.filter(|dates| !dates.is_over);
    let words = open.and_then(|dates| of_visit(words.texts(), &dates, now).into_iter().next());
    Ok(words.map(Due::from))
}
