//! The fields that several people can set: what they are called, where their values are kept, and how a value is
//! read back as the change that set it.

use std::borrow::Cow;

use rusqlite::Connection;

use crate::domain::change::{
    AnswerCleared, AnswerGiven, Change, InterpreterSet, PartSet, RoomSet, UrgencySet,
    VisitAssigned, VisitScheduled,
};
use crate::domain::finding::Urgency;
use crate::domain::id::Id;
use crate::domain::visit::{Answer, Interpreter};
use crate::log::Mark;

use super::Tables;
use super::rows::VisitRow;

/// One such field of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field<'a> {
    /// The answer to a question.
    Answer(&'a str),
    /// The room of a finding.
    Room(Id),
    /// The building part of a finding.
    Part(Id),
    /// The urgency of a finding.
    Urgency(Id),
    /// When the visit is.
    Time,
    /// How it stands with an interpreter.
    Interpreter,
    /// Who goes.
    People,
}

impl<'a> Field<'a> {
    /// The field that `change` sets; none for a change of another kind.
    pub fn of(change: &'a Change) -> Option<Self> {
        Some(match change {
            Change::AnswerGiven(c) => Self::Answer(&c.question),
            Change::AnswerCleared(c) => Self::Answer(&c.question),
            Change::RoomSet(c) => Self::Room(c.finding),
            Change::PartSet(c) => Self::Part(c.finding),
            Change::UrgencySet(c) => Self::Urgency(c.finding),
            Change::VisitScheduled(_) => Self::Time,
            Change::InterpreterSet(_) => Self::Interpreter,
            Change::VisitAssigned(_) => Self::People,
            _ => return None,
        })
    }

    /// Its name in `overlap`: `answer/q07`, `room/<finding>`, `people/<visit>`.
    pub fn name(&self, subject: Id) -> String {
        match self {
            Self::Answer(question) => format!("answer/{question}"),
            Self::Room(finding) => format!("room/{finding}"),
            Self::Part(finding) => format!("part/{finding}"),
            Self::Urgency(finding) => format!("urgency/{finding}"),
            Self::Time => format!("starts_at/{subject}"),
            Self::Interpreter => format!("interpreter/{subject}"),
            Self::People => format!("people/{subject}"),
        }
    }

    /// From what [`Self::name`] gave.
    pub fn named(name: &'a str) -> Option<Self> {
        let (kind, part) = name.split_once('/')?;
        Some(match kind {
            "answer" => Self::Answer(part),
            "room" => Self::Room(part.parse().ok()?),
            "part" => Self::Part(part.parse().ok()?),
            "urgency" => Self::Urgency(part.parse().ok()?),
            "starts_at" => Self::Time,
            "interpreter" => Self::Interpreter,
            "people" => Self::People,
            _ => return None,
        })
    }
}

impl Tables {
    /// The mark of the value that stands; none when the field was never set.
    pub(super) fn mark_of(
        &mut self,
        db: &Connection,
        subject: Id,
        field: Field<'_>,
    ) -> rusqlite::Result<Option<Mark>> {
        Ok(match field {
            Field::Answer(question) => {
                let answer = self.answers.get(db, subject, question)?;
                answer.and_then(|row| row.mark)
            }
            Field::Room(id) => self
                .findings
                .get(db, id, &())?
                .and_then(|row| row.room_mark),
            Field::Part(id) => self
                .findings
                .get(db, id, &())?
                .and_then(|row| row.part_mark),
            Field::Urgency(id) => self
                .findings
                .get(db, id, &())?
                .and_then(|row| row.urgency_mark),
            Field::Time => self
                .visits
                .get(db, subject, &())?
                .and_then(|row| row.time_mark),
            Field::Interpreter => {
                let visit = self.visits.get(db, subject, &())?;
                visit.and_then(|row| row.interpreter_mark)
            }
            Field::People => self
                .visits
                .get(db, subject, &())?
                .and_then(|row| row.people_mark),
        })
    }

    /// Where the mark is kept.
    pub(super) fn mark_in(
        &mut self,
        db: &Connection,
        subject: Id,
        field: Field<'_>,
    ) -> rusqlite::Result<&mut Option<Mark>> {
        Ok(match field {
            Field::Answer(question) => {
                let answer = self.answers.change(db, subject, question)?;
                &mut answer.mark
            }
            Field::Room(id) => &mut self.finding(db, id, subject)?.room_mark,
            Field::Part(id) => &mut self.finding(db, id, subject)?.part_mark,
            Field::Urgency(id) => &mut self.finding(db, id, subject)?.urgency_mark,
            Field::Time => &mut self.visits.change(db, subject, &())?.time_mark,
            Field::Interpreter => &mut self.visits.change(db, subject, &())?.interpreter_mark,
            Field::People => &mut self.visits.change(db, subject, &())?.people_mark,
        })
    }

    /// The value that stands, as the change that set it.
    pub(super) fn value_of(
        &mut self,
        db: &Connection,
        subject: Id,
        field: Field<'_>,
    ) -> rusqlite::Result<Change> {
        Ok(match field {
            Field::Answer(question) => {
                let row = self.answers.get(db, subject, question)?;
                let answer = row.and_then(|row| Answer::from_parts(&row.kind, &row.value));
                let question = question.to_owned();
                match answer {
                    Some(answer) => AnswerGiven { question, answer }.into(),
                    None => AnswerCleared { question }.into(),
                }
            }
            Field::Room(finding) => {
                let row = self.findings.get(db, finding, &())?;
                let room = row.map_or(String::new(), |row| row.room.clone());
                RoomSet { finding, room }.into()
            }
            Field::Part(finding) => {
                let row = self.findings.get(db, finding, &())?;
                let part = row.map_or(String::new(), |row| row.part.clone());
                PartSet { finding, part }.into()
            }
            Field::Urgency(finding) => {
                let row = self.findings.get(db, finding, &())?;
                let urgency = row.and_then(|row| Urgency::from_code(&row.urgency));
                UrgencySet { finding, urgency }.into()
            }
            Field::Time => {
                let row = self.visits.get(db, subject, &())?;
                let starts_at = row.map_or(0, |row| row.starts_at);
                VisitScheduled { starts_at }.into()
            }
            Field::Interpreter => {
                let row = self.visits.get(db, subject, &())?;
                let state = row.and_then(|row| row.interpreter);
                let interpreter = state.unwrap_or(Interpreter::NotNeeded);
                InterpreterSet { interpreter }.into()
            }
            Field::People => {
                let row = self.visits.get(db, subject, &())?;
                let people = row.map_or(Vec::new(), |row| row.people.iter().copied().collect());
                VisitAssigned { people }.into()
            }
        })
    }

    /// Writes the value that `change` sets, with its mark.
    pub(super) fn put(
        &mut self,
        db: &Connection,
        subject: Id,
        change: &Change,
        mark: Mark,
    ) -> rusqlite::Result<()> {
        let mark = Some(mark);
        match change {
            Change::AnswerGiven(c) => {
                let row = self.answers.change(db, subject, c.question.as_str())?;
                (row.kind, row.value, row.mark) = (c.answer.kind().into(), c.answer.value(), mark);
            }
            Change::AnswerCleared(c) => {
                let row = self.answers.change(db, subject, c.question.as_str())?;
                (row.kind, row.value, row.mark) = (Cow::default(), String::new(), mark);
            }
            Change::RoomSet(c) => {
                let row = self.finding(db, c.finding, subject)?;
                (row.room, row.room_mark) = (c.room.clone(), mark);
            }
            Change::PartSet(c) => {
                let row = self.finding(db, c.finding, subject)?;
                (row.part, row.part_mark) = (c.part.clone(), mark);
            }
            Change::UrgencySet(c) => {
                let urgency = c.urgency.map_or("", Urgency::code).to_owned();
                let row = self.finding(db, c.finding, subject)?;
                (row.urgency, row.urgency_mark) = (urgency, mark);
            }
            Change::VisitScheduled(_) | Change::InterpreterSet(_) | Change::VisitAssigned(_) => {
                put_in_visit(self.visits.change(db, subject, &())?, change, mark);
            }
            _ => {}
        }
        Ok(())
    }
}

fn put_in_visit(row: &mut VisitRow, change: &Change, mark: Option<Mark>) {
    match change {
        Change::VisitScheduled(c) => (row.starts_at, row.time_mark) = (c.starts_at, mark),
        Change::InterpreterSet(c) => {
            (row.interpreter, row.interpreter_mark) = (Some(c.interpreter), mark);
        }
        Change::VisitAssigned(c) => {
            row.people = c.people.iter().copied().collect();
            (row.people_changed, row.people_mark) = (true, mark);
        }
        _ => {}
    }
}
