//! What came of a sync, read from the raw tables: whether everyone has the same, what of the edits is
//! nowhere to be seen, and what the files weigh.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use nyvri_core::clock::SystemClock;
use nyvri_core::domain::id::Id;
use nyvri_core::log::Mark;
use nyvri_core::store::{Key, Store, Value, connect, derived_tables};
use rusqlite::Connection;

use super::Outcome;
use super::phone::{BenchPhone, answer_of, grade_of};
use super::workload::{ANSWERS, EDITED_BY_A, EDITED_BY_B, Edits, Field, Workload};

/// What each author said of each finding.
type ByTwo = HashMap<(Vec<u8>, Vec<u8>), String>;

/// One replica, as its tables stand.
pub struct Replica {
    answers: HashMap<(Vec<u8>, String), String>,
    notes: ByTwo,
    grades: ByTwo,
    /// Values that lost to one that had not seen them, kept for a person to settle.
    pub overlaps: usize,
    /// Every row of every table that people see.
    pub rows: Vec<String>,
    /// Bytes of the file, its write-ahead log emptied into it.
    pub bytes: u64,
}

impl Replica {
    /// Reads a database.
    pub fn read(file: &Path, key: &Key) -> Outcome<Self> {
        let db = connect(file, key)?;
        db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        let mut rows = Vec::new();
        for table in derived_tables().filter(|table| !IN_BLOBS.contains(table)) {
            rows.extend(rows_of(&db, table)?);
        }
        let mut visits = db.prepare("SELECT id FROM visit ORDER BY id")?;
        let visits: Vec<Id> = visits
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let store = Store::open(file, key, Arc::new(SystemClock))?;
        let mut replica = Self {
            answers: HashMap::new(),
            notes: ByTwo::new(),
            grades: ByTwo::new(),
            overlaps: usize::try_from(store.overlaps_kept()?)?,
            rows,
            bytes: std::fs::metadata(file)?.len(),
        };
        for visit in visits {
            replica.read_visit(&store, visit)?;
        }
        Ok(replica)
    }

    fn read_visit(&mut self, store: &Store, visit: Id) -> Outcome<()> {
        for row in store.answers(visit)? {
            let (question, mark) = (row.question, said(&row.mark));
            let value = format!("{}:{}", row.answer.kind(), row.answer.value());
            self.rows
                .push(format!("answers|{visit}|{question}|{value}|{mark}"));
            self.answers
                .insert((visit.as_bytes().to_vec(), question), value);
        }
        for overlap in store.overlaps(visit)? {
            for Value { mark, change } in [vec![overlap.standing], overlap.others].concat() {
                let (field, mark) = (&overlap.field, said(&mark));
                self.rows
                    .push(format!("overlap|{visit}|{field}|{change:?}|{mark}"));
            }
        }
        for finding in store.findings(visit)? {
            let of = |author: Id| (finding.id.as_bytes().to_vec(), author.as_bytes().to_vec());
            for by in finding.grades {
                self.grades.insert(of(by.author), by.grade.code().into());
            }
            for by in finding.notes {
                self.notes.insert(of(by.author), by.text);
            }
        }
        Ok(())
    }
}

/// Tables whose rows are read through the store.
const IN_BLOBS: [&str; 2] = ["answers", "overlap"];

/// All of a mark but the commit it came with, which whoever wrote it has not always heard.
fn said(mark: &Mark) -> String {
    let (at, device, author) = (mark.at.0, mark.device, mark.author);
    format!("{at} {device} {author} {} {}", mark.seen, mark.is_open)
}

/// Every row as text, in an order that only depends on the rows; none of a table that is not there.
fn rows_of(db: &Connection, table: &str) -> Outcome<Vec<String>> {
    // A mark names the commit it came with (bytes 17 to 24), which whoever wrote it has not always heard.
    let columns: Option<String> = db.query_row(
        "SELECT group_concat(CASE WHEN name LIKE '%mark'
             THEN 'hex(substr(' || name || ', 1, 16)) || hex(substr(' || name || ', 25))'
             ELSE 'quote(' || name || ')' END, ' || ''|'' || ') FROM pragma_table_info(?1)",
        [table],
        |row| row.get(0),
    )?;
    let Some(columns) = columns else {
        return Ok(Vec::new());
    };
    let sql = format!("SELECT '{table}|' || {columns} AS line FROM {table} ORDER BY line");
    let mut query = db.prepare(&sql)?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One phone's part in the workload.
pub struct Part<'a> {
    /// Whose edits.
    pub phone: &'a BenchPhone,
    /// What was done.
    pub edits: &'a [Edits],
    /// The findings it added.
    pub new: &'a [Id],
}

/// How many of a phone's edits that nobody else touched are not in the tables of `replica`.
pub fn missing(replica: &Replica, part: &Part<'_>, visits: &[Id], findings: &[Vec<Id>]) -> usize {
    let author = part.phone.person.as_bytes().to_vec();
    let mut missing = 0;
    for (number, edits) in part.edits.iter().enumerate() {
        let visit = visits[number].as_bytes().to_vec();
        for (question, value) in &edits.answers {
            if EDITED_BY_A.contains(question) && EDITED_BY_B.contains(question) {
                continue;
            }
            let answer = answer_of(value);
            let wanted = format!("{}:{}", answer.kind(), answer.value());
            let name = part.phone.question(*question).to_owned();
            let found = replica.answers.get(&(visit.clone(), name));
            missing += usize::from(found != Some(&wanted));
        }
        let of = |finding: Id| (finding.as_bytes().to_vec(), author.clone());
        missing += usize::from(match &edits.field {
            Field::Text(text) => replica.notes.get(&of(findings[number][0])) != Some(text),
            Field::Severity(severity) => {
                let wanted = grade_of(*severity).code();
                replica
                    .grades
                    .get(&of(findings[number][1]))
                    .map(String::as_str)
                    != Some(wanted)
            }
        });
        let note = replica.notes.get(&of(part.new[number]));
        missing += usize::from(note != Some(&edits.finding.text));
    }
    missing
}

/// How many of the answers that were there before are not there any more.
pub fn answers_gone(replica: &Replica, workload: &Workload) -> usize {
    (workload.visits.len() * ANSWERS).saturating_sub(replica.answers.len())
}
