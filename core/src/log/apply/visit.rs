//! What changes do to a visit and its answers.

use std::collections::BTreeSet;

use crate::domain::change::{Change, VisitAssigned, VisitProposed};
use crate::domain::id::Id;
use crate::log::Stamp;

use super::At;
use super::fields::Field;
use super::rows::VisitRow;

impl At<'_> {
    pub(super) fn apply_to_visit(&mut self, change: &Change) -> rusqlite::Result<()> {
        let stamp = self.stamp;
        match change {
            Change::VisitProposed(c) => propose(self.visit()?, stamp, c),
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
                self.set(&Field::People, &VisitAssigned { people }.into())?;
            }
            other => match Field::of(other) {
                Some(field) => self.set_field(&field, other)?,
                None => self.apply_to_finding(other)?,
            },
        }
        Ok(())
    }

    fn visit(&mut self) -> rusqlite::Result<&mut VisitRow> {
        self.tables.visits.change(self.db, self.entry.subject, &())
    }

    fn set_field(&mut self, field: &Field, change: &Change) -> rusqlite::Result<()> {
        self.set(field, change)?;
        match field {
            Field::Room(finding) | Field::Part(finding) | Field::Urgency(finding) => {
                self.touch(*finding).map(drop)
            }
            _ => Ok(()),
        }
    }
}

fn later(column: &mut Option<Stamp>, stamp: Stamp) {
    *column = (*column).max(Some(stamp));
}

fn propose(visit: &mut VisitRow, stamp: Stamp, proposed: &VisitProposed) {
    if Some(stamp) <= visit.proposed {
        return;
    }
    visit.proposed = Some(stamp);
    visit.tenancy = Some(proposed.tenancy);
    visit.dwelling = Some(proposed.dwelling);
    proposed.kind.code().clone_into(&mut visit.kind);
    visit.from_day = proposed.from_day.to_string();
    visit.to_day = proposed.to_day.to_string();
    proposed.template.clone_into(&mut visit.template);
    visit.template_version = proposed.template_version;
}
