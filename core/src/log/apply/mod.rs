//! Applies an entry to the tables. A field takes a value only with a later stamp, so entries may come in any
//! order and more than once and the tables end the same. Fields that several people can set are registers.

mod fields;
mod finding;
mod register;
mod sent;
mod visit;

pub use register::{close_all, standing};
pub use sent::Sent;

use rusqlite::{Connection, ToSql};

use crate::domain::change::Change;
use crate::domain::id::Id;

use super::entry::{Entry, Stamp};
use super::mark::Mark;

/// Applies `entry`, which came in the office's commit `number` (0 when it was written here). To be called
/// inside the transaction that stores it. `sent` tells which commits brought what was written here.
pub fn apply(db: &Connection, entry: &Entry, number: i64, sent: &Sent) -> rusqlite::Result<()> {
    let at = At {
        db,
        entry,
        stamp: entry.stamp(),
        mark: Mark::of(entry, number),
        sent,
    };
    match &entry.change {
        Change::BuildingAdded(c) => at.run(
            "INSERT INTO building (id, complex, address, stamp) VALUES (?1, ?3, ?4, ?2)
             ON CONFLICT (id) DO UPDATE SET complex = excluded.complex, address = excluded.address,
             stamp = excluded.stamp WHERE excluded.stamp > stamp",
            &[&c.complex, &c.address],
        ),
        Change::DwellingAdded(c) => at.run(
            "INSERT INTO dwelling (id, building, number, rooms, area_m2, facts, stamp)
             VALUES (?1, ?3, ?4, ?5, ?6, ?7, ?2)
             ON CONFLICT (id) DO UPDATE SET building = excluded.building, number = excluded.number,
             rooms = excluded.rooms, area_m2 = excluded.area_m2, facts = excluded.facts,
             stamp = excluded.stamp WHERE excluded.stamp > stamp",
            &[
                &c.building,
                &c.number,
                &c.rooms,
                &c.area_m2,
                &json(&c.facts),
            ],
        ),
        Change::TenancyStarted(c) => at.run(
            "INSERT INTO tenancy (id, dwelling, tenant, language, needs_interpreter, has_children,
             starts_on, stamp) VALUES (?1, ?3, ?4, ?5, ?6, ?7, ?8, ?2)
             ON CONFLICT (id) DO UPDATE SET dwelling = excluded.dwelling, tenant = excluded.tenant,
             language = excluded.language, needs_interpreter = excluded.needs_interpreter,
             has_children = excluded.has_children, starts_on = excluded.starts_on,
             stamp = excluded.stamp WHERE excluded.stamp > stamp",
            &[
                &c.dwelling,
                &c.tenant,
                &c.language,
                &c.needs_interpreter,
                &c.has_children,
                &c.starts_on.to_string(),
            ],
        ),
        Change::TenancyEnded(c) => at.run(
            "INSERT INTO tenancy (id, ends_on, ended_stamp) VALUES (?1, ?3, ?2)
             ON CONFLICT (id) DO UPDATE SET ends_on = excluded.ends_on,
             ended_stamp = excluded.ended_stamp WHERE excluded.ended_stamp > ended_stamp",
            &[&c.ends_on.to_string()],
        ),
        Change::PersonAdded(c) => at.run(
            "INSERT INTO person (id, name, role, stamp) VALUES (?1, ?3, ?4, ?2)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
             stamp = excluded.stamp WHERE excluded.stamp > stamp",
            &[&c.name, &c.role.code()],
        ),
        Change::Unknown { .. } => Ok(()),
        visit_change => at.apply_to_visit(visit_change),
    }
}

struct At<'a> {
    db: &'a Connection,
    entry: &'a Entry,
    stamp: Stamp,
    mark: Mark,
    sent: &'a Sent,
}

impl At<'_> {
    /// Runs a statement with ?1 the subject, ?2 the stamp, and `rest` from ?3.
    fn run(&self, sql: &str, rest: &[&dyn ToSql]) -> rusqlite::Result<()> {
        self.run_on(&self.entry.subject, sql, rest)
    }

    /// The commit that brought a value to the office; 0 when it is not there yet.
    fn number_of(&self, mark: &Mark) -> rusqlite::Result<i64> {
        if mark.number > 0 {
            return Ok(mark.number);
        }
        self.sent.number_of(self.db, mark.at)
    }

    fn run_on(&self, id: &Id, sql: &str, rest: &[&dyn ToSql]) -> rusqlite::Result<()> {
        let mut values: Vec<&dyn ToSql> = vec![id, &self.stamp];
        values.extend_from_slice(rest);
        self.db.prepare_cached(sql)?.execute(values.as_slice())?;
        Ok(())
    }
}

impl ToSql for Stamp {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.as_bytes().into())
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.as_bytes().as_slice().into())
    }
}

impl rusqlite::types::FromSql for Id {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        Id::from_slice(value.as_blob()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
    }
}

fn json(facts: &[String]) -> String {
    serde_json::Value::from(facts).to_string()
}
