//! What the deadlines of one visit stand on.

use chrono::NaiveDate;

use super::pack::{Pack, Rule};
use crate::domain::tenancy::VisitWindow;

/// What the deadlines of a visit stand on.
#[derive(Debug, Clone, Copy)]
pub struct VisitDates<'a> {
    /// The routine that planned it.
    pub routine: &'a Pack,
    /// First day of the tenancy.
    pub tenancy_start: NaiveDate,
    /// When the visit is due.
    pub window: VisitWindow,
    /// The day of the first visit, once it was held.
    pub first_held: Option<NaiveDate>,
    /// Held, or called off: nothing can be late any more.
    pub is_over: bool,
    /// The day that is agreed with the tenant.
    pub agreed: Option<NaiveDate>,
    /// What rules the notice of it.
    pub notice: Option<(&'a Pack, &'a Rule)>,
}
