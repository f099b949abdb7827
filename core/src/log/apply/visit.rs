//! What changes do to a visit and its answers.

use std::collections::BTreeSet;

use rusqlite::{ToSql, params};

use crate::domain::change::{Change, VisitAssigned};
use crate::domain::id::Id;

use super::At;
use super::fields::{ANSWER, INTERPRETER, PEOPLE, TIME};
use super::register::{Field, Kept};

impl At<'_> {
    pub(super) fn apply_to_visit(&self, change: &Change) -> rusqlite::Result<()> {
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
            Change::VisitScheduled(c) => self.visit_field(
                &TIME,
                "INSERT INTO visit (id, starts_at, scheduled_mark) VALUES (?1, ?3, ?2)
                 ON CONFLICT (id) DO UPDATE SET starts_at = excluded.starts_at,
                 scheduled_mark = excluded.scheduled_mark",
                &c.starts_at,
            ),
            Change::VisitAssigned(c) => self.assign(&c.people),
            Change::InterpreterSet(c) => self.visit_field(
                &INTERPRETER,
                "INSERT INTO visit (id, interpreter, interpreter_mark) VALUES (?1, ?3, ?2)
                 ON CONFLICT (id) DO UPDATE SET interpreter = excluded.interpreter,
                 interpreter_mark = excluded.interpreter_mark",
                &c.interpreter.code(),
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

    fn visit_field(
        &self,
        kept: &'static Kept,
        put: &str,
        value: &dyn ToSql,
    ) -> rusqlite::Result<()> {
        let owner = self.entry.subject;
        let field = Field {
            kept,
            owner,
            part: "",
        };
        self.set(&field, &self.entry.change, &|mark| {
            let values: [&dyn ToSql; 3] = [&owner, mark, value];
            self.db.prepare_cached(put)?.execute(values)?;
            Ok(())
        })
    }

    fn assign(&self, people: &[Id]) -> rusqlite::Result<()> {
        let visit = self.entry.subject;
        // As the table gives them back, so that the same people are the same value.
        let people: BTreeSet<Id> = people.iter().copied().collect();
        let in_order = VisitAssigned {
            people: people.iter().copied().collect(),
        };
        let field = Field {
            kept: &PEOPLE,
            owner: visit,
            part: "",
        };
        self.set(&field, &in_order.clone().into(), &|mark| {
            self.db
                .prepare_cached(
                    "INSERT INTO visit (id, assigned_mark) VALUES (?1, ?2)
                     ON CONFLICT (id) DO UPDATE SET assigned_mark = excluded.assigned_mark",
                )?
                .execute(params![visit, mark])?;
            self.db
                .prepare_cached("DELETE FROM visit_person WHERE visit = ?1")?
                .execute([visit])?;
            let mut insert = self.db.prepare_cached(
                "INSERT OR IGNORE INTO visit_person (visit, person) VALUES (?1, ?2)",
            )?;
            for person in &people {
                insert.execute([&visit, person])?;
            }
            Ok(())
        })
    }

    fn answer(&self, question: &str, kind: &str, value: &str) -> rusqlite::Result<()> {
        let visit = self.entry.subject;
        let field = Field {
            kept: &ANSWER,
            owner: visit,
            part: question,
        };
        self.set(&field, &self.entry.change, &|mark| {
            self.db
                .prepare_cached(
                    "INSERT INTO answer (visit, question, kind, value, mark) VALUES (?1, ?2, ?3, ?4, ?5)
                     ON CONFLICT (visit, question) DO UPDATE SET kind = excluded.kind,
                     value = excluded.value, mark = excluded.mark",
                )?
                .execute(params![visit, question, kind, value, mark])?;
            Ok(())
        })
    }
}
