//! Queries: visits.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Params, Row};

use crate::domain::id::Id;
use crate::domain::visit::{Interpreter, VisitKind, VisitStatus};
use crate::error::{Error, Result};
use crate::log::entry::stamp_millis;

use super::Store;
use super::registry::{DwellingRow, day_from};

/// A visit.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitRow {
    /// The visit.
    pub id: Id,
    /// Whose home; no id where it is nobody's.
    pub tenancy: Id,
    /// Which dwelling; no id where it is a building.
    pub dwelling: Id,
    /// Which building, where it is no visit to somebody's home.
    pub building: Option<Id>,
    /// Which kind.
    pub kind: VisitKind,
    /// First day of the window.
    pub from_day: NaiveDate,
    /// Last day of the window.
    pub to_day: NaiveDate,
    /// The checklist.
    pub template: String,
    /// Its version.
    pub template_version: u32,
    /// When, in milliseconds since 1970; none while no time is set.
    pub starts_at: Option<i64>,
    /// The interpreter.
    pub interpreter: Interpreter,
    /// How far it has come.
    pub status: VisitStatus,
    /// When someone began, in milliseconds since 1970.
    pub started_at: Option<i64>,
    /// When it ended in the home.
    pub completed_at: Option<i64>,
    /// When the office approved it.
    pub approved_at: Option<i64>,
    /// Who goes.
    pub people: Vec<Id>,
}

const VISIT: &str =
    "SELECT id, tenancy, dwelling, kind, from_day, to_day, template, template_version,
    starts_at, interpreter, status, started_stamp, completed_stamp, approved_stamp, building FROM visit";

impl Store {
    /// One visit.
    pub fn visit(&self, id: Id) -> Result<VisitRow> {
        let visit = self
            .db
            .prepare_cached(&format!("{VISIT} WHERE id = ?1 AND proposed_stamp <> x''"))?
            .query_row([id], visit_from)
            .optional()?
            .ok_or(Error::NotFound { what: "visit" })?;
        self.with_people(visit)
    }

    /// Visits with a time from `from` up to but without `to` (milliseconds since 1970), in order of time.
    pub fn visits_between(&self, from: i64, to: i64) -> Result<Vec<VisitRow>> {
        self.visits_where(
            "starts_at >= ?1 AND starts_at < ?2 ORDER BY starts_at, id",
            [from, to],
        )
    }

    /// The first `limit` visits that are still open from `from` on, in order of time.
    pub fn open_visits_from(&self, from: i64, limit: u32) -> Result<Vec<VisitRow>> {
        self.visits_where(
            "starts_at >= ?1 AND status IN ('planned', 'started') ORDER BY starts_at, id LIMIT ?2",
            [from, i64::from(limit)],
        )
    }

    /// Begun or planned before `before` and not ended: nothing that someone began may fall out of sight.
    pub fn open_visits_before(&self, before: i64) -> Result<Vec<VisitRow>> {
        self.visits_where(
            "starts_at > 0 AND starts_at < ?1 AND status IN ('planned', 'started') ORDER BY starts_at, id",
            [before],
        )
    }

    /// Every visit, newest time first.
    pub fn visits(&self) -> Result<Vec<VisitRow>> {
        self.visits_where("TRUE ORDER BY starts_at DESC, id", [])
    }

    /// The visit of the same tenancy, or to the same place, that ended last before `visit`, of a kind that can be
    /// compared with it: what "last time" means.
    pub fn visit_before(&self, visit: &VisitRow) -> Result<Option<VisitRow>> {
        let kinds = visit.kind.compared_with().iter();
        let kinds: Vec<String> = kinds.map(|kind| format!("'{}'", kind.code())).collect();
        let same = if visit.building.is_some() {
            "building = ?1 AND length(dwelling) = length(?4) AND dwelling = ?4"
        } else {
            "tenancy = ?1 AND ?4 = ?4"
        };
        let condition = format!(
            "{same} AND id <> ?2 AND kind IN ({}) AND status IN ('completed', 'approved')
             AND (?3 = 0 OR starts_at < ?3) ORDER BY starts_at DESC LIMIT 1",
            kinds.join(", ")
        );
        let dwelling = if visit.dwelling == Id::default() {
            Vec::new()
        } else {
            visit.dwelling.as_bytes().to_vec()
        };
        let place = visit.building.unwrap_or(visit.tenancy);
        let earlier = self.visits_where(
            &condition,
            (place, visit.id, visit.starts_at.unwrap_or(0), dwelling),
        )?;
        Ok(earlier.into_iter().next())
    }

    /// Where the visit is: its dwelling, or its building as a dwelling without number and rooms.
    pub fn place_of(&self, visit: &VisitRow) -> Result<DwellingRow> {
        match (visit.building, self.dwelling(visit.dwelling)) {
            (Some(building), Err(Error::NotFound { .. })) => {
                let building = self.building(building)?;
                Ok(DwellingRow {
                    id: Id::default(),
                    building: building.id,
                    complex: building.complex,
                    address: building.address,
                    number: String::new(),
                    rooms: 0,
                    area_m2: 0,
                    facts: Vec::new(),
                })
            }
            (_, dwelling) => dwelling,
        }
    }

    /// The first visit of a tenancy, once it was held.
    pub fn first_visit_held(&self, tenancy: Id) -> Result<Option<VisitRow>> {
        let held = self.visits_where(
            "tenancy = ?1 AND kind = 'first' AND status IN ('completed', 'approved')
             ORDER BY started_stamp LIMIT 1",
            [tenancy],
        )?;
        Ok(held.into_iter().next())
    }

    /// The visits in a dwelling, whoever lived there, the newest first.
    pub fn visits_of_dwelling(&self, dwelling: Id) -> Result<Vec<Id>> {
        let mut query = self.db.prepare_cached(
            "SELECT id FROM visit WHERE dwelling = ?1 AND proposed_stamp <> x'' ORDER BY from_day DESC, id",
        )?;
        let rows = query.query_map([dwelling], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(super) fn visits_where(
        &self,
        condition: &str,
        params: impl Params,
    ) -> Result<Vec<VisitRow>> {
        let mut query = self.db.prepare_cached(&format!(
            "{VISIT} WHERE proposed_stamp <> x'' AND {condition}"
        ))?;
        let rows = query.query_map(params, visit_from)?;
        rows.map(|visit| self.with_people(visit?)).collect()
    }

    fn with_people(&self, mut visit: VisitRow) -> Result<VisitRow> {
        let mut query = self
            .db
            .prepare_cached("SELECT person FROM visit_person WHERE visit = ?1 ORDER BY person")?;
        visit.people = query
            .query_map([visit.id], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(visit)
    }
}

fn visit_from(row: &Row<'_>) -> rusqlite::Result<VisitRow> {
    let text = |column: usize| row.get::<_, String>(column);
    let stamped = |column: usize| -> rusqlite::Result<Option<i64>> {
        let stamp: Vec<u8> = row.get(column)?;
        Ok((!stamp.is_empty()).then(|| stamp_millis(&stamp)))
    };
    let starts_at: i64 = row.get(8)?;
    let id = |column: usize| -> rusqlite::Result<Option<Id>> {
        Ok(Id::from_slice(row.get_ref(column)?.as_blob()?))
    };
    Ok(VisitRow {
        id: row.get(0)?,
        tenancy: id(1)?.unwrap_or_default(),
        dwelling: id(2)?.unwrap_or_default(),
        building: id(14)?,
        kind: VisitKind::from_code(&text(3)?).unwrap_or(VisitKind::First),
        from_day: day_from(row, 4)?.unwrap_or_default(),
        to_day: day_from(row, 5)?.unwrap_or_default(),
        template: text(6)?,
        template_version: row.get(7)?,
        starts_at: (starts_at > 0).then_some(starts_at),
        interpreter: Interpreter::from_code(&text(9)?).unwrap_or(Interpreter::NotNeeded),
        status: VisitStatus::from_code(&text(10)?).unwrap_or(VisitStatus::Proposed),
        started_at: stamped(11)?,
        completed_at: stamped(12)?,
        approved_at: stamped(13)?,
        people: Vec::new(),
    })
}
