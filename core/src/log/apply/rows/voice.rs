//! Rows of `finding_grade` and `note`: what one person says of a finding, beside what others say.

use rusqlite::{Connection, params};

use crate::domain::id::Id;
use crate::log::Stamp;

use super::{Columns, Row, stamp_column};

/// What one person graded a finding.
#[derive(Default)]
pub struct GradeRow(pub Voice);

/// What one person wrote of a finding.
#[derive(Default)]
pub struct NoteRow(pub Voice);

/// What is said, and when.
#[derive(Default)]
pub struct Voice {
    /// The code or the words; empty: taken back.
    pub value: String,
    /// When it was said.
    pub stamp: Option<Stamp>,
}

impl Voice {
    /// Says it anew, unless something later was said.
    pub fn say(&mut self, stamp: Stamp, value: &str) {
        if Some(stamp) > self.stamp {
            self.stamp = Some(stamp);
            value.clone_into(&mut self.value);
        }
    }
}

impl Row for GradeRow {
    type Part = Id;

    fn load(db: &Connection, finding: Id) -> rusqlite::Result<Vec<(Id, Self)>> {
        let sql =
            "SELECT author, grade, stamp FROM finding_grade WHERE finding = ?1 ORDER BY author";
        load(db, sql, finding, Self)
    }

    fn save(&self, db: &Connection, finding: Id, author: &Id) -> rusqlite::Result<()> {
        let sql = "INSERT INTO finding_grade (finding, author, grade, stamp) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (finding, author) DO UPDATE SET grade = excluded.grade, stamp = excluded.stamp";
        save(db, sql, [finding, *author], &self.0)
    }
}

impl Row for NoteRow {
    type Part = Id;

    fn load(db: &Connection, finding: Id) -> rusqlite::Result<Vec<(Id, Self)>> {
        let sql = "SELECT author, text, stamp FROM note WHERE finding = ?1 ORDER BY author";
        load(db, sql, finding, Self)
    }

    fn save(&self, db: &Connection, finding: Id, author: &Id) -> rusqlite::Result<()> {
        let sql = "INSERT INTO note (finding, author, text, stamp) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (finding, author) DO UPDATE SET text = excluded.text, stamp = excluded.stamp";
        save(db, sql, [finding, *author], &self.0)
    }
}

fn load<R>(
    db: &Connection,
    sql: &str,
    finding: Id,
    row_of: fn(Voice) -> R,
) -> rusqlite::Result<Vec<(Id, R)>> {
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([finding], |row| {
        let mut columns = Columns::of(row);
        let author = columns.value()?;
        let (value, stamp) = (columns.value()?, columns.stamp()?);
        Ok((author, row_of(Voice { value, stamp })))
    })?;
    rows.collect()
}

fn save(
    db: &Connection,
    sql: &str,
    [finding, author]: [Id; 2],
    voice: &Voice,
) -> rusqlite::Result<()> {
    let stamp = stamp_column(&voice.stamp);
    db.prepare_cached(sql)?
        .execute(params![finding, author, voice.value, stamp])?;
    Ok(())
}
