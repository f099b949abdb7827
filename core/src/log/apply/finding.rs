//! What changes do to findings, their grades, notes and photos.

use rusqlite::params;

use crate::domain::change::Change;
use crate::domain::finding::Urgency;
use crate::domain::grade::ConditionGrade;
use crate::domain::id::Id;
use crate::hex;

use super::At;
use super::fields::{PART, ROOM, URGENCY};
use super::register::{Field, Kept};

impl At<'_> {
    pub(super) fn apply_to_finding(&self, change: &Change) -> rusqlite::Result<()> {
        let entry = self.entry;
        match change {
            Change::FindingLogged(c) => {
                self.run_on(
                    &c.finding,
                    "INSERT INTO finding (id, visit, question, author, logged_stamp, edited_at)
                     VALUES (?1, ?3, ?4, ?5, ?2, ?6)
                     ON CONFLICT (id) DO UPDATE SET question = excluded.question,
                     author = excluded.author, logged_stamp = excluded.logged_stamp
                     WHERE logged_stamp = x'' OR excluded.logged_stamp < logged_stamp",
                    &[
                        &entry.subject,
                        &c.question.as_deref().unwrap_or(""),
                        &entry.author,
                        &entry.at.0,
                    ],
                )?;
                self.touch(&c.finding)
            }
            Change::RoomSet(c) => self.field(
                &ROOM,
                c.finding,
                "INSERT INTO finding (id, visit, room, room_mark) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET room = excluded.room, room_mark = excluded.room_mark",
                &c.room,
            ),
            Change::PartSet(c) => self.field(
                &PART,
                c.finding,
                "INSERT INTO finding (id, visit, part, part_mark) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET part = excluded.part, part_mark = excluded.part_mark",
                &c.part,
            ),
            Change::UrgencySet(c) => self.field(
                &URGENCY,
                c.finding,
                "INSERT INTO finding (id, visit, urgency, urgency_mark) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET urgency = excluded.urgency,
                 urgency_mark = excluded.urgency_mark",
                c.urgency.map_or("", Urgency::code),
            ),
            Change::GradeSet(c) => self.by_author(
                &c.finding,
                "finding_grade",
                "grade",
                c.grade.map_or("", ConditionGrade::code),
            ),
            Change::NoteWritten(c) => self.by_author(&c.finding, "note", "text", &c.text),
            Change::FindingRemoved(c) => self.run_on(
                &c.finding,
                "INSERT INTO finding (id, visit, removed_saw) VALUES (?1, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET removed_saw = excluded.removed_saw
                 WHERE excluded.removed_saw > removed_saw",
                &[&entry.subject, &c.saw],
            ),
            Change::PhotoTaken(c) => {
                let sha256 = hex::decode(&c.sha256).unwrap_or_default();
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

    /// Sets one field of a finding.
    fn field(
        &self,
        kept: &'static Kept,
        finding: Id,
        put: &str,
        value: &str,
    ) -> rusqlite::Result<()> {
        let field = Field {
            kept,
            owner: finding,
            part: "",
        };
        self.set(&field, &self.entry.change, &|mark| {
            let values = params![finding, self.entry.subject, value, mark];
            self.db.prepare_cached(put)?.execute(values)?;
            Ok(())
        })?;
        self.touch(&finding)
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
