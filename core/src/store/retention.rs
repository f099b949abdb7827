//! Queries of the office: what a rule says has been kept long enough.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::calendar::{day_of, start_of};
use crate::domain::id::Id;
use crate::domain::retention::{Kept, Pack, Rule};
use crate::error::Result;
use crate::log::entry::stamp_millis;

use super::Store;
use super::registry::day_from;

/// Something that is to be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// The subject that the log has it under.
    pub subject: Id,
    /// The subject itself, or a photo of it.
    pub what: Id,
    /// What it is.
    pub kind: Kept,
    /// The rule.
    pub rule: String,
    /// The last day it is kept.
    pub kept_until: NaiveDate,
}

impl Store {
    /// What the pack says is to be erased on a day. What goes with something else is not named by itself, but for the
    /// visits of a tenancy: the log knows them apart.
    pub fn due_for_erasure(&self, pack: &Pack, on: NaiveDate) -> Result<Vec<DueRow>> {
        let (mut due, mut named) = (Vec::new(), BTreeSet::new());
        for kind in Kept::ALL {
            let Some(rule) = pack.rule(kind) else {
                continue;
            };
            let Some(before) = rule.erases_before(on) else {
                continue;
            };
            for row in self.days_of(kind, before)? {
                self.add_due(&mut due, &mut named, rule, row)?;
            }
        }
        Ok(due)
    }

    fn add_due(
        &self,
        due: &mut Vec<DueRow>,
        named: &mut BTreeSet<Id>,
        rule: &Rule,
        (subject, what, day): (Id, Id, NaiveDate),
    ) -> Result<()> {
        if named.contains(&subject) {
            return Ok(());
        }
        let mut with_it = vec![(subject, what, rule.of)];
        if rule.of == Kept::Tenancy {
            let visits = self.visits_of_tenancy(what)?.into_iter();
            with_it.extend(visits.map(|visit| (visit, visit, Kept::Visit)));
        }
        for (subject, what, kind) in with_it {
            if named.insert(what) {
                due.push(DueRow {
                    subject,
                    what,
                    kind,
                    rule: rule.id.clone(),
                    kept_until: rule.kept_until(day).unwrap_or(day),
                });
            }
        }
        Ok(())
    }

    /// The things of a kind whose day lies before `before`: subject, thing, day.
    fn days_of(&self, kind: Kept, before: NaiveDate) -> Result<Vec<(Id, Id, NaiveDate)>> {
        let query = match kind {
            Kept::Tenancy => {
                "SELECT id, id, ends_on, 0, x'' FROM tenancy WHERE ends_on <> '' AND ends_on < ?1 AND ?2"
            }
            Kept::Visit => {
                "SELECT id, id, to_day, 0, completed_stamp FROM visit
                 WHERE proposed_stamp <> x'' AND status <> 'cancelled' AND to_day < ?1 AND ?2"
            }
            Kept::CancelledVisit => {
                "SELECT id, id, to_day, 0, x'' FROM visit
                 WHERE proposed_stamp <> x'' AND status = 'cancelled' AND to_day < ?1 AND ?2"
            }
            Kept::Photo => {
                "SELECT visit, id, '', taken_at, x'' FROM photo
                 WHERE taken_stamp <> x'' AND ?1 <> '' AND taken_at < ?2"
            }
        };
        let mut query = self.db.prepare_cached(query)?;
        let limits = (before.format("%Y-%m-%d").to_string(), start_of(before));
        let rows = query.query_map(limits, |row| {
            let (taken_at, completed): (i64, Vec<u8>) = (row.get(3)?, row.get(4)?);
            let day = match kind {
                Kept::Photo => day_of(taken_at),
                _ if !completed.is_empty() => day_of(stamp_millis(&completed)),
                // One without a day is from a newer app; it is judged when this one can read it.
                _ => day_from(row, 2)?.unwrap_or(before),
            };
            Ok((row.get(0)?, row.get(1)?, day))
        })?;
        let rows: Vec<(Id, Id, NaiveDate)> = rows.collect::<Result<_, _>>()?;
        // A visit may have been held after its window.
        Ok(rows
            .into_iter()
            .filter(|(_, _, day)| *day < before)
            .collect())
    }

    /// Every visit of a tenancy, whatever became of it.
    pub fn visits_of_tenancy(&self, tenancy: Id) -> Result<Vec<Id>> {
        let mut query = self
            .db
            .prepare_cached("SELECT id FROM visit WHERE tenancy = ?1 ORDER BY from_day, id")?;
        let rows = query.query_map([tenancy], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
