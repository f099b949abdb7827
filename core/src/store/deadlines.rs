//! What the deadlines of a visit and of a finding stand on, gathered from the tables and the laws and routines of their
//! time.

use chrono::NaiveDate;

use crate::calendar::day_of;
use crate::content::deadlines;
use crate::domain::deadline::{Matter, Pause, PauseReason, VisitDates};
use crate::domain::id::Id;
use crate::domain::visit::{VisitKind, VisitStatus};
use crate::error::{Error, Result};
use crate::log::entry::stamp_millis;

use super::{Store, TenancyRow, VisitRow};

impl Store {
    /// When the deadline of a finding stood still, and why.
    pub fn pauses_of(&self, finding: Id) -> Result<Vec<Pause>> {
        let mut query = self.db.prepare_cached(
            "SELECT stamp, reason FROM finding_pause WHERE finding = ?1 ORDER BY stamp",
        )?;
        let rows = query.query_map([finding], |row| {
            let at = stamp_millis(row.get_ref(0)?.as_blob()?);
            Ok((at, PauseReason::from_code(row.get_ref(1)?.as_str()?)))
        })?;
        Ok(Pause::between(rows.collect::<rusqlite::Result<Vec<_>>>()?))
    }

    /// The dates of one of the two home visits as they stand today; none where its tenancy is not known here.
    pub fn visit_dates(
        &self,
        visit: &VisitRow,
        today: NaiveDate,
    ) -> Result<Option<VisitDates<'static>>> {
        if !visit.kind.is_home_visit() {
            return Ok(None);
        }
        let tenancy = match self.tenancy(visit.tenancy) {
            Err(Error::NotFound { .. }) => return Ok(None),
            found => found?,
        };
        let first = self.first_visit_held(visit.tenancy)?;
        visit_dates(visit, &tenancy, first.as_ref(), today).map(Some)
    }
}

/// The dates of a visit, from its tenancy and the first visit, once that was held. The second visit's window
/// follows the first visit: the season must have changed since.
fn visit_dates(
    visit: &VisitRow,
    tenancy: &TenancyRow,
    first: Option<&VisitRow>,
    today: NaiveDate,
) -> Result<VisitDates<'static>> {
    let first_held = first.and_then(|first| first.started_at.or(first.starts_at).map(day_of));
    let start = tenancy.starts_on;
    let [first, second] = deadlines::visit_windows(start, first_held)?;
    let agreed = visit.starts_at.map(day_of);
    let told_by = agreed.map_or(today, |agreed| agreed.min(today));
    Ok(VisitDates {
        routine: deadlines::visit_routine(start)?,
        tenancy_start: start,
        window: match visit.kind {
            VisitKind::Second => second,
            _ => first,
        },
        first_held,
        is_over: !matches!(visit.status, VisitStatus::Proposed | VisitStatus::Planned),
        agreed,
        notice: deadlines::rule_for(Matter::AccessNotice, told_by, today).ok(),
    })
}
