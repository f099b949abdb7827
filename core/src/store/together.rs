//! Schema 5 kept a row an answer, a grade, a note and a value beside another. They come together in one row each.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row, TransactionBehavior, params};

use crate::domain::id::Id;
use crate::error::Result;
use crate::log::apply::{Voice, Voices};
use crate::log::packed::{Answers, Beside};
use crate::log::{Mark, Stamp};

use super::Store;

impl Store {
    /// Does it in one transaction, so a phone that dies on the way does it again from the start.
    pub(super) fn bring_together(&mut self) -> Result<()> {
        let apart = "SELECT 1 FROM sqlite_schema WHERE name = 'answer_apart' AND type = 'table'";
        if !self.db.prepare(apart)?.exists([])? {
            return Ok(());
        }
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        bring_answers(&tx)?;
        bring_beside(&tx)?;
        bring_voices(&tx)?;
        tx.execute_batch(
            "DROP TABLE answer_apart; DROP TABLE overlap_apart; DROP TABLE finding_grade_apart;
             DROP TABLE note_apart;",
        )?;
        tx.commit()?;
        Ok(())
    }
}

struct Answered {
    visit: Id,
    question: String,
    kind: String,
    value: String,
    mark: Mark,
}

fn bring_answers(db: &Connection) -> rusqlite::Result<()> {
    let rows = all(
        db,
        "SELECT visit, question, kind, value, mark FROM answer_apart ORDER BY visit, question",
        |row| {
            Ok(Answered {
                visit: row.get(0)?,
                question: row.get(1)?,
                kind: row.get(2)?,
                value: row.get(3)?,
                mark: row.get(4)?,
            })
        },
    )?;
    for of_visit in rows.chunk_by(|a, b| a.visit == b.visit) {
        let answers = of_visit
            .iter()
            .map(|row| (&*row.question, &*row.kind, &*row.value, row.mark));
        db.prepare_cached("INSERT INTO answers (visit, answers) VALUES (?1, ?2)")?
            .execute(params![of_visit[0].visit, Answers::pack(answers)])?;
    }
    Ok(())
}

struct Kept {
    subject: Id,
    field: String,
    mark: Mark,
    kind: String,
    payload: Vec<u8>,
}

fn bring_beside(db: &Connection) -> rusqlite::Result<()> {
    let rows = all(
        db,
        "SELECT subject, field, mark, kind, payload FROM overlap_apart ORDER BY subject, field, mark",
        |row| {
            Ok(Kept {
                subject: row.get(0)?,
                field: row.get(1)?,
                mark: row.get(2)?,
                kind: row.get(3)?,
                payload: row.get(4)?,
            })
        },
    )?;
    for of_subject in rows.chunk_by(|a, b| a.subject == b.subject) {
        let beside = of_subject
            .iter()
            .map(|row| (&*row.field, &*row.kind, &*row.payload, row.mark));
        db.prepare_cached("INSERT INTO overlap (subject, kept, beside) VALUES (?1, ?2, ?3)")?
            .execute(params![
                of_subject[0].subject,
                i64::try_from(of_subject.len()).unwrap_or(i64::MAX),
                Beside::pack(beside)
            ])?;
    }
    Ok(())
}

fn bring_voices(db: &Connection) -> rusqlite::Result<()> {
    let mut findings = BTreeMap::<Id, Voices>::new();
    let said = |row: &Row<'_>| -> rusqlite::Result<(Id, Said)> {
        let stamp: Vec<u8> = row.get(2)?;
        Ok((
            row.get(0)?,
            (row.get(1)?, Stamp::from_slice(&stamp), row.get(3)?),
        ))
    };
    let grades = all(
        db,
        "SELECT finding, author, stamp, grade FROM finding_grade_apart",
        said,
    )?;
    for (finding, said) in grades {
        say(findings.entry(finding).or_default().grade(said.0), &said);
    }
    let notes = all(
        db,
        "SELECT finding, author, stamp, text FROM note_apart",
        said,
    )?;
    for (finding, said) in notes {
        say(findings.entry(finding).or_default().note(said.0), &said);
    }
    for (finding, voices) in findings {
        db.prepare_cached("UPDATE finding SET voices = ?2, grade = ?3 WHERE id = ?1")?
            .execute(params![finding, voices.pack(), voices.worst_grade()])?;
    }
    Ok(())
}

type Said = (Id, Option<Stamp>, String);

fn say(voice: &mut Voice, (_, stamp, words): &Said) {
    if let Some(stamp) = stamp {
        voice.say(*stamp, words);
    }
}

fn all<T>(
    db: &Connection,
    sql: &str,
    row_of: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<Vec<T>> {
    db.prepare(sql)?.query_map([], |row| row_of(row))?.collect()
}
