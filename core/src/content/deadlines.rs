//! The laws and routines that the product ships. A new version is a new file; old ones stay, since what began
//! under them keeps them.

use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::domain::deadline::work_out::earliest_after;
use crate::domain::deadline::{Matter, Pack, Rule, governing};
use crate::domain::tenancy::{self, VisitWindow};
use crate::error::{Error, Result};

const SHIPPED: [&str; 3] = [
    include_str!("../../content/deadlines/tenancy-act-1.json"),
    include_str!("../../content/deadlines/enforcement-act-1.json"),
    include_str!("../../content/deadlines/ny-vri-1.json"),
];

/// The routine of the two home visits.
pub const HOME_VISITS: &str = "ny-vri";

/// Reads a pack.
///
/// # Errors
/// [`Error::Template`] with the line, or with what does not fit together.
pub fn parse(json: &str) -> Result<Pack> {
    super::judged(json, Pack::faults)
}

/// The rule of a matter that began on a day, as seen today.
///
/// # Errors
/// [`Error::NotFound`] where no law or routine speaks of it.
pub fn rule_for(
    matter: Matter,
    began: NaiveDate,
    today: NaiveDate,
) -> Result<(&'static Pack, &'static Rule)> {
    governing(shipped(), matter, began, today).ok_or(Error::NotFound {
        what: "deadline rule",
    })
}

/// The routine of the home visits for a tenancy that starts on a day. One from before the routine was written
/// down follows its oldest version.
///
/// # Errors
/// [`Error::NotFound`] if it was not shipped.
pub fn visit_routine(start: NaiveDate) -> Result<&'static Pack> {
    let routines = shipped().iter().filter(|pack| pack.id == HOME_VISITS);
    let holding = routines.clone().filter(|pack| pack.holds_on(start));
    holding
        .max_by_key(|pack| pack.version)
        .or_else(|| routines.min_by_key(|pack| pack.version))
        .ok_or(Error::NotFound {
            what: "deadline rule",
        })
}

/// The two visits of a tenancy, by the routine that held when it started; see [`tenancy::visit_windows`].
///
/// # Errors
/// [`Error::NotFound`] if the routine was not shipped.
pub fn visit_windows(start: NaiveDate, first_held: Option<NaiveDate>) -> Result<[VisitWindow; 2]> {
    Ok(tenancy::visit_windows(
        start,
        visit_routine(start)?,
        first_held,
    ))
}

/// The first day that a visit may be on when the tenant is told today.
///
/// # Errors
/// [`Error::NotFound`] where no law speaks of notice.
pub fn first_day_with_notice(today: NaiveDate) -> Result<NaiveDate> {
    let (_, rule) = rule_for(Matter::AccessNotice, today, today)?;
    Ok(earliest_after(rule, today))
}

/// Every pack.
pub fn shipped() -> &'static [Pack] {
    static PACKS: OnceLock<Vec<Pack>> = OnceLock::new();
    // A test reads every shipped file, so none is left out here.
    PACKS.get_or_init(|| SHIPPED.iter().filter_map(|json| parse(json).ok()).collect())
}
