//! A row of `visit`, with the people of the visit.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Statement, params};

use crate::domain::id::Id;
use crate::domain::visit::Interpreter;
use crate::log::{Mark, Stamp};

use super::{Columns, Held, Row, id_column, mark_column, only, stamp_column};

/// A visit without its answers and findings.
#[derive(Default)]
pub struct VisitRow {
    /// The tenancy.
    pub tenancy: Option<Id>,
    /// The dwelling.
    pub dwelling: Option<Id>,
    /// The building, where it is no visit to somebody's home.
    pub building: Option<Id>,
    /// Code of the kind.
    pub kind: String,
    /// First day of the window.
    pub from_day: String,
    /// Last day of the window.
    pub to_day: String,
    /// The checklist.
    pub template: String,
    /// Its version.
    pub template_version: u32,
    /// When that was chosen.
    pub chosen: Option<Stamp>,
    /// Every version that was chosen, as far as it is to be written.
    pub templates: BTreeSet<(String, u32)>,
    /// When it was proposed.
    pub proposed: Option<Stamp>,
    /// Milliseconds since 1970; 0 while no time is set.
    pub starts_at: i64,
    /// Who set the time.
    pub time_mark: Option<Mark>,
    /// Who goes.
    pub people: BTreeSet<Id>,
    /// Who said so.
    pub people_mark: Option<Mark>,
    /// How it stands with an interpreter.
    pub interpreter: Option<Interpreter>,
    /// Who said so.
    pub interpreter_mark: Option<Mark>,
    /// The first to begin.
    pub started: Option<Stamp>,
    /// The last to complete it.
    pub completed: Option<Stamp>,
    /// The last to approve it.
    pub approved: Option<Stamp>,
    /// Why it will not be done.
    pub cancelled_reason: String,
    /// The last to cancel it.
    pub cancelled: Option<Stamp>,
    /// The people have to be written as well.
    pub people_changed: bool,
}

impl Row for VisitRow {
    type Part = ();

    const LIKELY: usize = 1;
    const OWNER: (&'static str, &'static str) = ("visit", "id");
    const SAVE: &'static str = SAVE;

    fn load(db: &Connection, visit: Id) -> rusqlite::Result<Vec<((), Self)>> {
        let found = db
            .prepare_cached(LOAD)?
            .query_row([visit], |row| from_columns(&mut Columns::of(row)))
            .optional()?;
        let Some(mut row) = found else {
            return Ok(Vec::new());
        };
        let mut people = db.prepare_cached("SELECT person FROM visit_person WHERE visit = ?1")?;
        row.people = people
            .query_map([visit], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(vec![((), row)])
    }

    fn save(
        insert: &mut Statement<'_>,
        db: &Connection,
        visit: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        only(rows).map_or(Ok(()), |row| row.write(insert, db, visit))
    }
}

impl VisitRow {
    fn write(
        &self,
        insert: &mut Statement<'_>,
        db: &Connection,
        visit: Id,
    ) -> rusqlite::Result<()> {
        insert.execute(params![
            visit,
            id_column(&self.tenancy),
            id_column(&self.dwelling),
            self.kind,
            self.from_day,
            self.to_day,
            self.template,
            self.template_version,
            stamp_column(&self.proposed),
            self.starts_at,
            mark_column(&self.time_mark),
            mark_column(&self.people_mark),
            self.interpreter.unwrap_or(Interpreter::NotNeeded).code(),
            mark_column(&self.interpreter_mark),
            stamp_column(&self.started),
            stamp_column(&self.completed),
            stamp_column(&self.approved),
            self.cancelled_reason,
            stamp_column(&self.cancelled),
            stamp_column(&self.chosen),
            id_column(&self.building),
        ])?;
        if self.people_changed {
            self.save_people(db, visit)?;
        }
        let mut insert = db.prepare_cached(
            "INSERT OR IGNORE INTO visit_template (visit, template, version) VALUES (?1, ?2, ?3)",
        )?;
        for (template, version) in &self.templates {
            insert.execute(params![visit, template, version])?;
        }
        Ok(())
    }
}

const LOAD: &str = "SELECT tenancy, dwelling, kind, from_day, to_day, template, template_version, proposed_stamp,
    starts_at, scheduled_mark, assigned_mark, interpreter, interpreter_mark, started_stamp, completed_stamp,
    approved_stamp, cancelled_reason, cancelled_stamp, template_stamp, building FROM visit WHERE id = ?1";

const SAVE: &str = "INSERT INTO visit (id, tenancy, dwelling, kind, from_day, to_day, template, template_version,
    proposed_stamp, starts_at, scheduled_mark, assigned_mark, interpreter, interpreter_mark, started_stamp,
    completed_stamp, approved_stamp, cancelled_reason, cancelled_stamp, template_stamp,
    building)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
    ON CONFLICT (id) DO UPDATE SET tenancy = excluded.tenancy, dwelling = excluded.dwelling, kind = excluded.kind,
    from_day = excluded.from_day, to_day = excluded.to_day, template = excluded.template,
    template_version = excluded.template_version, proposed_stamp = excluded.proposed_stamp,
    starts_at = excluded.starts_at, scheduled_mark = excluded.scheduled_mark,
    assigned_mark = excluded.assigned_mark, interpreter = excluded.interpreter,
    interpreter_mark = excluded.interpreter_mark, started_stamp = excluded.started_stamp,
    completed_stamp = excluded.completed_stamp, approved_stamp = excluded.approved_stamp,
    cancelled_reason = excluded.cancelled_reason, cancelled_stamp = excluded.cancelled_stamp,
    template_stamp = excluded.template_stamp, building = excluded.building";

impl VisitRow {
    /// Goes on with this version from `stamp` on; the latest word wins, and none of them is forgotten.
    pub fn choose(&mut self, stamp: Stamp, template: &str, version: u32) {
        self.templates.insert((template.to_owned(), version));
        if Some(stamp) > self.chosen {
            self.chosen = Some(stamp);
            template.clone_into(&mut self.template);
            self.template_version = version;
        }
    }

    fn save_people(&self, db: &Connection, visit: Id) -> rusqlite::Result<()> {
        db.prepare_cached("DELETE FROM visit_person WHERE visit = ?1")?
            .execute([visit])?;
        let mut insert =
            db.prepare_cached("INSERT INTO visit_person (visit, person) VALUES (?1, ?2)")?;
        for person in &self.people {
            insert.execute([&visit, person])?;
        }
        Ok(())
    }
}

fn from_columns(columns: &mut Columns<'_, '_>) -> rusqlite::Result<VisitRow> {
    Ok(VisitRow {
        tenancy: columns.id()?,
        dwelling: columns.id()?,
        kind: columns.value()?,
        from_day: columns.value()?,
        to_day: columns.value()?,
        template: columns.value()?,
        template_version: columns.value()?,
        proposed: columns.stamp()?,
        starts_at: columns.value()?,
        time_mark: columns.mark()?,
        people: BTreeSet::new(),
        people_mark: columns.mark()?,
        interpreter: Interpreter::from_code(&columns.value::<String>()?),
        interpreter_mark: columns.mark()?,
        started: columns.stamp()?,
        completed: columns.stamp()?,
        approved: columns.stamp()?,
        cancelled_reason: columns.value()?,
        cancelled: columns.stamp()?,
        chosen: columns.stamp()?,
        building: columns.id()?,
        templates: BTreeSet::new(),
        people_changed: false,
    })
}
