//! What changes do to a visit and its answers.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::change::{Change, VisitAssigned};
use crate::domain::id::Id;
use crate::domain::visit::VisitKind;
use crate::log::Stamp;

use super::At;
use super::fields::Field;
use super::rows::VisitRow;

impl At<'_> {
    pub(super) fn apply_to_visit(&mut self, change: &Change) -> rusqlite::Result<()> {
        let stamp = self.stamp;
        match change {
            Change::VisitProposed(c) => {
                let visit = self.visit()?;
                if propose(visit, stamp, c.kind, [c.from_day, c.to_day]) {
                    (visit.tenancy, visit.dwelling) = (Some(c.tenancy), Some(c.dwelling));
                    visit.building = None;
                }
                visit.choose(stamp, &c.template, c.template_version);
            }
            Change::PlaceVisitProposed(c) => {
                let visit = self.visit()?;
                if propose(visit, stamp, c.kind, [c.from_day, c.to_day]) {
                    (visit.tenancy, visit.dwelling) = (None, c.dwelling);
                    visit.building = Some(c.building);
                }
                visit.choose(stamp, &c.template, c.template_version);
            }
            Change::TemplateChosen(c) => self.visit()?.choose(stamp, &c.template, c.version),
            Change::VisitStarted(_) => {
                let started = &mut self.visit()?.started;
                // The first to begin.
                *started = Some(started.map_or(stamp, |first| first.min(stamp)));
            }
            Change::VisitCompleted(_) => later(&mut self.visit()?.completed, stamp),
            Change::VisitApproved(_) => later(&mut self.visit()?.approved, stamp),
            Change::VisitCancelled(c) => {
                let visit = self.visit()?;
                if Some(stamp) > visit.cancelled {
                    visit.cancelled = Some(stamp);
                    c.reason.clone_into(&mut visit.cancelled_reason);
                }
            }
            Change::VisitAssigned(c) => {
                // As the table gives them back, so that the same people are the same value.
                let people: BTreeSet<Id> = c.people.iter().copied().collect();
                let people = people.into_iter().collect();
                self.set(Field::People, &VisitAssigned { people }.into())?;
            }
            other => match Field::of(other) {
                Some(field) => self.set_field(field, other)?,
                None => self.apply_to_finding(other)?,
            },
        }
        Ok(())
    }

    fn visit(&mut self) -> rusqlite::Result<&mut VisitRow> {
        self.tables.visits.change(self.db, self.entry.subject, &())
    }

    fn set_field(&mut self, field: Field<'_>, change: &Change) -> rusqlite::Result<()> {
        self.set(field, change)?;
        match field {
            Field::Room(finding) | Field::Part(finding) | Field::Urgency(finding) => {
                self.touch(finding).map(drop)
            }
            _ => Ok(()),
        }
    }
}

fn later(column: &mut Option<Stamp>, stamp: Stamp) {
    *column = (*column).max(Some(stamp));
}

/// Whether this is the latest word on where and when the visit is.
fn propose(visit: &mut VisitRow, stamp: Stamp, kind: VisitKind, days: [NaiveDate; 2]) -> bool {
    if Some(stamp) <= visit.proposed {
        return false;
    }
    visit.proposed = Some(stamp);
    kind.code().clone_into(&mut visit.kind);
    [visit.from_day, visit.to_day] = days.map(|day| day.to_string());
    true
}
