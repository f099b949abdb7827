//! Applies an entry to the tables. Every statement is an upsert that takes a field only with a later
//! stamp, so entries may come in any order and more than once and the tables end the same.

use rusqlite::{Connection, ToSql, params};

use crate::domain::change::Change;
use crate::domain::id::Id;

use super::entry::{Entry, Stamp};

/// Applies `entry`. To be called inside the transaction that stores it.
pub fn apply(db: &Connection, entry: &Entry) -> rusqlite::Result<()> {
    let at = At {
        db,
        entry,
        stamp: entry.stamp(),
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
}

impl At<'_> {
    /// Runs a statement with ?1 the subject, ?2 the stamp, and `rest` from ?3.
    fn run(&self, sql: &str, rest: &[&dyn ToSql]) -> rusqlite::Result<()> {
        self.run_on(&self.entry.subject, sql, rest)
    }

    fn run_on(&self, id: &Id, sql: &str, rest: &[&dyn ToSql]) -> rusqlite::Result<()> {
        let mut values: Vec<&dyn ToSql> = vec![id, &self.stamp];
        values.extend_from_slice(rest);
        self.db.prepare_cached(sql)?.execute(values.as_slice())?;
        Ok(())
    }

    fn apply_to_visit(&self, change: &Change) -> rusqlite::Result<()> {
        match change {
            Change::VisitProposed(c) => self.run(
                "INSERT INTO visit (id, tenancy, dwelling, kind, from_day, to_day, template,
                 template_version, proposed_stamp) VALUES (?1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?2)
                 ON CONFLICT (id) DO UPDATE SET tenancy = excluded.tenancy, dwelling = excluded.dwelling,
                 kind = excluded.kind, from_day = excluded.from_day, to_day = excluded.to_day,
                 template = excluded.template, template_version = excluded.template_version,
                 proposed_stamp = excluded.proposed_stamp WHERE excluded.proposed_stamp > proposed_stamp",
                &[&c.tenancy, &c.dwelling, &c.kind.code(), &c.from_day.to_string(), &c.to_day.to_string(), &c.template, &c.template_version],
            ),
            Change::VisitScheduled(c) => self.run(
                "INSERT INTO visit (id, starts_at, scheduled_stamp) VALUES (?1, ?3, ?2)
                 ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at,
                 scheduled_stamp = excluded.scheduled_stamp
                 WHERE excluded.scheduled_stamp > scheduled_stamp",
                &[&c.starts_at],
            ),
            Change::VisitAssigned(c) => self.assign(&c.people),
            Change::InterpreterSet(c) => self.run(
                "INSERT INTO visit (id, interpreter, interpreter_stamp) VALUES (?1, ?3, ?2)
                 ON CONFLICT (id) DO UPDATE SET interpreter = excluded.interpreter,
                 interpreter_stamp = excluded.interpreter_stamp
                 WHERE excluded.interpreter_stamp > interpreter_stamp",
                &[&c.interpreter.code()],
            ),
            Change::VisitStarted(_) => self.run(
                "INSERT INTO visit (id, started_stamp) VALUES (?1, ?2)
                 ON CONFLICT (id) DO UPDATE SET started_stamp = excluded.started_stamp
                 WHERE started_stamp = x'' OR excluded.started_stamp < started_stamp",
                &[],
            ),
            Change::VisitCompleted(_) => self.latest("completed_stamp"),
            Change::VisitApproved(_) => self.latest("approved_stamp"),
            Change::VisitCancelled(c) => self.run(
                "INSERT INTO visit (id, cancelled_reason, cancelled_stamp) VALUES (?1, ?3, ?2)
                 ON CONFLICT (id) DO UPDATE SET cancelled_reason = excluded.cancelled_reason,
                 cancelled_stamp = excluded.cancelled_stamp
                 WHERE excluded.cancelled_stamp > cancelled_stamp",
                &[&c.reason],
            ),
            Change::AnswerGiven(c) => self.answer(&c.question, c.answer.kind(), &c.answer.value()),
            Change::AnswerCleared(c) => self.answer(&c.question, "", ""),
            finding_change => self.apply_to_finding(finding_change),
        }
    }

    fn latest(&self, column: &str) -> rusqlite::Result<()> {
        self.run(
            &format!(
                "INSERT INTO visit (id, {column}) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE
                 SET {column} = excluded.{column} WHERE excluded.{column} > {column}"
            ),
            &[],
        )
    }

    fn assign(&self, people: &[Id]) -> rusqlite::Result<()> {
        let visit = &self.entry.subject;
        let taken = self
            .db
            .prepare_cached(
                "INSERT INTO visit (id, assigned_stamp) VALUES (?1, ?2)
                 ON CONFLICT (id) DO UPDATE SET assigned_stamp = excluded.assigned_stamp
                 WHERE excluded.assigned_stamp > assigned_stamp",
            )?
            .execute(params![visit, self.stamp])?;
        if taken == 0 {
            return Ok(());
        }
        self.db
            .prepare_cached("DELETE FROM visit_person WHERE visit = ?1")?
            .execute([visit])?;
        let mut insert = self
            .db
            .prepare_cached("INSERT OR IGNORE INTO visit_person (visit, person) VALUES (?1, ?2)")?;
        for person in people {
            insert.execute([visit, person])?;
        }
        Ok(())
    }

    fn answer(&self, question: &str, kind: &str, value: &str) -> rusqlite::Result<()> {
        self.run(
            "INSERT INTO answer (visit, stamp, question, kind, value, author)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (visit, question) DO UPDATE SET kind = excluded.kind, value = excluded.value,
             author = excluded.author, stamp = excluded.stamp WHERE excluded.stamp > stamp",
            &[&question, &kind, &value, &self.entry.author],
        )
    }

    fn apply_to_finding(&self, change: &Change) -> rusqlite::Result<()> {
        let entry = self.entry;
        match change {
            Change::FindingLogged(c) => {
                self.run_on(
                    &c.finding,
                    "INSERT INTO finding (id, visit, question, author, logged_stamp)
                     VALUES (?1, ?3, ?4, ?5, ?2)
                     ON CONFLICT (id) DO UPDATE SET question = excluded.question,
                     author = excluded.author, logged_stamp = excluded.logged_stamp
                     WHERE logged_stamp = x'' OR excluded.logged_stamp < logged_stamp",
                    &[
                        &entry.subject,
                        &c.question.as_deref().unwrap_or(""),
                        &entry.author,
                    ],
                )?;
                self.touch(&c.finding)
            }
            Change::RoomSet(c) => self.field(&c.finding, "room", &c.room),
            Change::PartSet(c) => self.field(&c.finding, "part", &c.part),
            Change::UrgencySet(c) => self.field(&c.finding, "urgency", c.urgency.code()),
            Change::GradeSet(c) => {
                self.by_author(&c.finding, "finding_grade", "grade", c.grade.code())
            }
            Change::NoteWritten(c) => self.by_author(&c.finding, "note", "text", &c.text),
            Change::FindingRemoved(c) => self.run_on(
                &c.finding,
                "INSERT INTO finding (id, visit, removed_saw) VALUES (?1, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET removed_saw = excluded.removed_saw
                 WHERE excluded.removed_saw > removed_saw",
                &[&entry.subject, &c.saw],
            ),
            Change::PhotoTaken(c) => {
                let sha256 = hex_bytes(&c.sha256);
                self.run_on(
                    &c.photo,
                    "INSERT INTO photo (id, visit, finding, sha256, bytes, width, height, taken_at,
                     author, taken_stamp) VALUES (?1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?2)
                     ON CONFLICT (id) DO UPDATE SET finding = excluded.finding,
                     sha256 = excluded.sha256, bytes = excluded.bytes, width = excluded.width,
                     height = excluded.height, taken_at = excluded.taken_at, author = excluded.author,
                     taken_stamp = excluded.taken_stamp WHERE excluded.taken_stamp > taken_stamp",
                    &[&entry.subject, &c.finding, &sha256, &c.bytes, &c.width, &c.height, &c.taken_at, &entry.author],
                )?;
                self.touch(&c.finding)
            }
            Change::PhotoRemoved(c) => self.run_on(
                &c.photo,
                "INSERT INTO photo (id, visit, removed_stamp) VALUES (?1, ?3, ?2)
                 ON CONFLICT (id) DO UPDATE SET removed_stamp = excluded.removed_stamp
                 WHERE excluded.removed_stamp > removed_stamp",
                &[&entry.subject],
            ),
            _ => Ok(()),
        }
    }

    /// Sets one column of a finding that has a stamp of its own.
    fn field(&self, finding: &Id, column: &str, value: &str) -> rusqlite::Result<()> {
        self.run_on(
            finding,
            &format!(
                "INSERT INTO finding (id, visit, {column}, {column}_stamp) VALUES (?1, ?3, ?4, ?2)
                 ON CONFLICT (id) DO UPDATE SET {column} = excluded.{column},
                 {column}_stamp = excluded.{column}_stamp
                 WHERE excluded.{column}_stamp > {column}_stamp"
            ),
            &[&self.entry.subject, &value],
        )?;
        self.touch(finding)
    }

    /// Sets what one person says of a finding, beside what others say.
    fn by_author(
        &self,
        finding: &Id,
        table: &str,
        column: &str,
        value: &str,
    ) -> rusqlite::Result<()> {
        self.run_on(
            finding,
            &format!(
                "INSERT INTO {table} (finding, stamp, author, {column}) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (finding, author) DO UPDATE SET {column} = excluded.{column},
                 stamp = excluded.stamp WHERE excluded.stamp > stamp"
            ),
            &[&self.entry.author, &value],
        )?;
        self.touch(finding)
    }

    /// An edit after what a remover had seen brings the finding back.
    fn touch(&self, finding: &Id) -> rusqlite::Result<()> {
        self.run_on(
            finding,
            "INSERT INTO finding (id, visit, edited_at) VALUES (?1, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET edited_at = excluded.edited_at
             WHERE excluded.edited_at > edited_at",
            &[&self.entry.subject, &self.entry.at.0],
        )
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

/// Bytes of a hex text; whatever is not hex is left out, so that a wrong hash stays a wrong hash.
pub fn hex_bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes()
        .chunks_exact(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
