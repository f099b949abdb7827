//! Queries: findings with their grades and notes.

use rusqlite::{OptionalExtension, Params, Row};

use crate::domain::finding::Urgency;
use crate::domain::grade::ConditionGrade;
use crate::domain::id::Id;
use crate::error::{Error, Result};
use crate::log::entry::stamp_millis;
use crate::log::packed::{Said, Voices};

use super::Store;

/// A finding as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingRow {
    /// The finding.
    pub id: Id,
    /// The visit it was seen on.
    pub visit: Id,
    /// The question it belongs to.
    pub question: Option<String>,
    /// Who logged it.
    pub author: Id,
    /// When, in milliseconds since 1970.
    pub logged_at: i64,
    /// One of [`crate::domain::finding::ROOMS`], once set.
    pub room: Option<String>,
    /// One of [`crate::domain::finding::PARTS`], once set.
    pub part: Option<String>,
    /// How soon, once set.
    pub urgency: Option<Urgency>,
    /// Hybrid time of the last edit, for [`crate::domain::change::FindingRemoved::saw`].
    pub edited_at: i64,
    /// What each person graded it.
    pub grades: Vec<GradeBy>,
    /// What each person wrote.
    pub notes: Vec<NoteBy>,
}

/// A grade and whose.
#[derive(Debug, Clone, PartialEq)]
pub struct GradeBy {
    /// Whose.
    pub author: Id,
    /// The grade.
    pub grade: ConditionGrade,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// A note and whose.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteBy {
    /// Whose.
    pub author: Id,
    /// The words.
    pub text: String,
}

impl FindingRow {
    /// The grade that stands: the most serious of those that people set.
    pub fn grade(&self) -> Option<ConditionGrade> {
        self.grades
            .iter()
            .map(|by| by.grade)
            .max_by_key(|grade| grade.seriousness())
    }

    /// Two people set different grades and have to agree.
    pub fn grade_is_disputed(&self) -> bool {
        self.grades
            .windows(2)
            .any(|pair| pair[0].grade != pair[1].grade)
    }
}

const FINDING: &str =
    "SELECT id, visit, question, author, logged_stamp, room, part, urgency, edited_at, voices
    FROM finding WHERE is_shown = 1";

impl Store {
    /// One finding.
    pub fn finding(&self, id: Id) -> Result<FindingRow> {
        self.db
            .prepare_cached(&format!("{FINDING} AND id = ?1"))?
            .query_row([id], finding_from)
            .optional()?
            .ok_or(Error::NotFound { what: "finding" })
    }

    /// The findings of a visit, in the order they were logged.
    pub fn findings(&self, visit: Id) -> Result<Vec<FindingRow>> {
        self.findings_where("visit = ?1 ORDER BY logged_stamp", [visit])
    }

    /// The finding that belongs to a question of a visit, also a removed one: answering "deviation" again
    /// brings the same finding back.
    pub fn finding_of_question(&self, visit: Id, question: &str) -> Result<Option<Id>> {
        Ok(self
            .db
            .prepare_cached(
                "SELECT id FROM finding WHERE visit = ?1 AND question = ?2 AND logged_stamp <> x''
                 ORDER BY is_shown DESC, logged_stamp LIMIT 1",
            )?
            .query_row((visit, question), |row| row.get(0))
            .optional()?)
    }

    fn findings_where(&self, condition: &str, params: impl Params) -> Result<Vec<FindingRow>> {
        let mut query = self
            .db
            .prepare_cached(&format!("{FINDING} AND {condition}"))?;
        let rows = query.query_map(params, finding_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn finding_from(row: &Row<'_>) -> rusqlite::Result<FindingRow> {
    let set = |column: usize| -> rusqlite::Result<Option<String>> {
        let text: String = row.get(column)?;
        Ok((!text.is_empty()).then_some(text))
    };
    let stamp: Vec<u8> = row.get(4)?;
    let voices = Voices::read(row.get_ref(9)?.as_blob()?)?;
    Ok(FindingRow {
        id: row.get(0)?,
        visit: row.get(1)?,
        question: set(2)?,
        author: row.get(3)?,
        logged_at: stamp_millis(&stamp),
        room: set(5)?,
        part: set(6)?,
        urgency: set(7)?.as_deref().and_then(Urgency::from_code),
        edited_at: row.get(8)?,
        grades: grades_of(voices.grades),
        notes: notes_of(voices.notes),
    })
}

fn grades_of(said: Vec<Said<'_>>) -> Vec<GradeBy> {
    let graded = said.into_iter().filter_map(|(author, stamp, code)| {
        let (grade, at) = (ConditionGrade::from_code(code)?, stamp.millis());
        Some(GradeBy { author, grade, at })
    });
    graded.collect()
}

/// In the order they were written.
fn notes_of(mut said: Vec<Said<'_>>) -> Vec<NoteBy> {
    said.sort_by_key(|(_, stamp, _)| *stamp);
    let written = said.into_iter().filter(|(.., text)| !text.is_empty());
    let notes = written.map(|(author, _, text)| NoteBy {
        author,
        text: text.to_owned(),
    });
    notes.collect()
}
