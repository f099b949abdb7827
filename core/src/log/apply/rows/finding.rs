//! A row of `finding`.

use rusqlite::{Connection, Statement, params};

use crate::domain::id::Id;
use crate::log::{Mark, Stamp};

use super::{Columns, Held, Row, Voices, id_column, mark_column, only, stamp_column};

/// A finding, with what everyone says of it.
#[derive(Default)]
pub struct FindingRow {
    /// The visit; none while the row is not there.
    pub visit: Option<Id>,
    /// The question it belongs to, or empty.
    pub question: String,
    /// Who logged it first.
    pub author: Option<Id>,
    /// When it was logged first.
    pub logged: Option<Stamp>,
    /// Code of the room, or empty.
    pub room: String,
    /// Who set the room.
    pub room_mark: Option<Mark>,
    /// Code of the building part, or empty.
    pub part: String,
    /// Who set the part.
    pub part_mark: Option<Mark>,
    /// Code of the urgency, or empty.
    pub urgency: String,
    /// Who set the urgency.
    pub urgency_mark: Option<Mark>,
    /// Hybrid time of the last edit of any kind.
    pub edited_at: i64,
    /// The last edit that whoever removed it had seen.
    pub removed_saw: i64,
    /// Grades and notes.
    pub voices: Voices,
}

impl Row for FindingRow {
    type Part = ();

    const LIKELY: usize = 1;
    const OWNER: (&'static str, &'static str) = ("finding", "id");
    const SAVE: &'static str = "INSERT INTO finding (id, visit, question, author, logged_stamp, room, room_mark, part, part_mark,
        urgency, urgency_mark, edited_at, removed_saw, voices, grade)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
        ON CONFLICT (id) DO UPDATE SET question = excluded.question, author = excluded.author,
        logged_stamp = excluded.logged_stamp, room = excluded.room, room_mark = excluded.room_mark,
        part = excluded.part, part_mark = excluded.part_mark, urgency = excluded.urgency,
        urgency_mark = excluded.urgency_mark, edited_at = excluded.edited_at,
        removed_saw = excluded.removed_saw, voices = excluded.voices, grade = excluded.grade";

    fn load(db: &Connection, finding: Id) -> rusqlite::Result<Vec<((), Self)>> {
        let mut query = db.prepare_cached(
            "SELECT visit, question, author, logged_stamp, room, room_mark, part, part_mark, urgency,
             urgency_mark, edited_at, removed_saw, voices FROM finding WHERE id = ?1",
        )?;
        let rows = query.query_map([finding], |row| {
            let mut columns = Columns::of(row);
            let row = Self {
                visit: columns.id()?,
                question: columns.value()?,
                author: columns.id()?,
                logged: columns.stamp()?,
                room: columns.value()?,
                room_mark: columns.mark()?,
                part: columns.value()?,
                part_mark: columns.mark()?,
                urgency: columns.value()?,
                urgency_mark: columns.mark()?,
                edited_at: columns.value()?,
                removed_saw: columns.value()?,
                voices: Voices::read(columns.blob()?)?,
            };
            Ok(((), row))
        })?;
        rows.collect()
    }

    fn save(
        insert: &mut Statement<'_>,
        _: &Connection,
        finding: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        only(rows).map_or(Ok(()), |row| row.write(insert, finding))
    }
}

impl FindingRow {
    fn write(&self, insert: &mut Statement<'_>, finding: Id) -> rusqlite::Result<()> {
        insert.execute(params![
            finding,
            id_column(&self.visit),
            self.question,
            id_column(&self.author),
            stamp_column(&self.logged),
            self.room,
            mark_column(&self.room_mark),
            self.part,
            mark_column(&self.part_mark),
            self.urgency,
            mark_column(&self.urgency_mark),
            self.edited_at,
            self.removed_saw,
            self.voices.pack(),
            self.voices.worst_grade(),
        ])?;
        Ok(())
    }
}
