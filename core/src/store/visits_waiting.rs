//! Queries: visits by what they wait for, a few at a time, however many there are.

use chrono::{Days, NaiveDate};
use rusqlite::{ToSql, named_params};

use crate::calendar::{end_of, start_of};
use crate::domain::id::Id;
use crate::error::Result;

use super::{Store, VisitRow};

/// A window further ahead than this is nobody's work yet.
const AHEAD_DAYS: u64 = 42;

/// What a visit waits for. Every visit waits for one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waits {
    /// Today.
    Today,
    /// Its window or time has passed.
    Overdue,
    /// The office has not looked at it.
    Review,
    /// A time, soon.
    Time,
    /// Its day.
    Planned,
    /// Its window, far ahead.
    Later,
    /// Nothing.
    Done,
}

/// Whose visits, and where.
#[derive(Debug, Clone, Default)]
pub struct VisitFilter {
    /// Only visits of this person.
    pub who: Option<Id>,
    /// Only visits in this complex; empty for all.
    pub complex: String,
}

impl Waits {
    fn condition(self) -> &'static str {
        match self {
            Self::Today => {
                "status IN ('planned', 'started') AND starts_at >= :start AND starts_at < :end"
            }
            Self::Overdue => {
                "((status = 'planned' AND starts_at > 0 AND starts_at < :start)
                 OR (status = 'proposed' AND to_day < :today))"
            }
            Self::Review => "status = 'completed'",
            Self::Time => "status = 'proposed' AND to_day >= :today AND from_day <= :ahead",
            Self::Planned => {
                "((status = 'planned' AND (starts_at = 0 OR starts_at >= :end))
                 OR (status = 'started' AND (starts_at < :start OR starts_at >= :end)))"
            }
            Self::Later => "status = 'proposed' AND to_day >= :today AND from_day > :ahead",
            Self::Done => "status IN ('approved', 'cancelled')",
        }
    }

    fn order(self) -> &'static str {
        match self {
            Self::Done => "starts_at DESC, id",
            Self::Today | Self::Planned | Self::Review => "starts_at, id",
            Self::Overdue | Self::Time | Self::Later => "to_day, id",
        }
    }
}

impl Store {
    /// The first `limit` visits that wait for one thing on `today`: in order of time, or of the window's end where
    /// no time is set; what is done, newest first.
    pub fn visits_waiting(
        &self,
        waits: Waits,
        today: NaiveDate,
        filter: &VisitFilter,
        limit: u32,
    ) -> Result<Vec<VisitRow>> {
        let (mut condition, order) = (filter.condition(waits), waits.order());
        condition.push_str(&format!(" ORDER BY {order} LIMIT {limit}"));
        self.with_moment(today, filter, |params| {
            self.visits_where(&condition, params)
        })
    }

    /// How many visits wait for one thing on `today`.
    pub fn count_waiting(
        &self,
        waits: Waits,
        today: NaiveDate,
        filter: &VisitFilter,
    ) -> Result<usize> {
        let condition = filter.condition(waits);
        let sql = format!("SELECT count(*) FROM visit WHERE proposed_stamp <> x'' AND {condition}");
        self.with_moment(today, filter, |params| {
            let count: i64 = self
                .db
                .prepare_cached(&sql)?
                .query_one(params, |row| row.get(0))?;
            Ok(usize::try_from(count).unwrap_or(0))
        })
    }

    fn with_moment<T>(
        &self,
        today: NaiveDate,
        filter: &VisitFilter,
        work: impl FnOnce(&[(&str, &dyn ToSql)]) -> Result<T>,
    ) -> Result<T> {
        let ahead = today
            .checked_add_days(Days::new(AHEAD_DAYS))
            .unwrap_or(today);
        work(named_params! {
            ":start": start_of(today),
            ":end": end_of(today),
            ":today": today.to_string(),
            ":ahead": ahead.to_string(),
            ":who": filter.who,
            ":complex": filter.complex,
        })
    }
}

impl VisitFilter {
    /// Names every parameter once, so that one list of them serves all.
    fn condition(&self, waits: Waits) -> String {
        let waits = waits.condition();
        format!(
            "{waits} AND (:who IS NULL OR EXISTS (SELECT 1 FROM visit_person p WHERE p.visit = visit.id AND p.person = :who))
             AND (:complex = '' OR EXISTS (SELECT 1 FROM dwelling d JOIN building b ON b.id = d.building
                  WHERE d.id = visit.dwelling AND b.complex = :complex)
               OR EXISTS (SELECT 1 FROM building b WHERE b.id = visit.building AND b.complex = :complex))
             AND :start = :start AND :end = :end AND :today = :today AND :ahead = :ahead"
        )
    }
}
