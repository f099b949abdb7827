//! Where each field that several people can set is kept, and how its value is read back as a change.

use crate::domain::change::{
    AnswerCleared, AnswerGiven, InterpreterSet, PartSet, RoomSet, UrgencySet, VisitAssigned,
    VisitScheduled,
};
use crate::domain::finding::Urgency;
use crate::domain::id::Id;
use crate::domain::visit::{Answer, Interpreter};

use super::register::{Field, Kept};

macro_rules! column {
    ($table:literal, $column:literal, $mark:literal, $change:expr) => {
        Kept {
            name: $column,
            mark: concat!(
                "SELECT ",
                $mark,
                " FROM ",
                $table,
                " WHERE id = ?1 AND ?2 = ''"
            ),
            value: concat!(
                "SELECT ",
                $column,
                " FROM ",
                $table,
                " WHERE id = ?1 AND ?2 = ''"
            ),
            remark: concat!(
                "UPDATE ",
                $table,
                " SET ",
                $mark,
                " = ?3 WHERE id = ?1 AND ?2 = ''"
            ),
            change: $change,
        }
    };
}

pub(super) static ANSWER: Kept = Kept {
    name: "answer",
    mark: "SELECT mark FROM answer WHERE visit = ?1 AND question = ?2",
    value: "SELECT kind, value FROM answer WHERE visit = ?1 AND question = ?2",
    remark: "UPDATE answer SET mark = ?3 WHERE visit = ?1 AND question = ?2",
    change: |field, row| {
        let (kind, value): (String, String) = (row.get(0)?, row.get(1)?);
        let question = field.part.to_owned();
        Ok(match Answer::from_parts(&kind, &value) {
            Some(answer) => AnswerGiven { question, answer }.into(),
            None => AnswerCleared { question }.into(),
        })
    },
};

pub(super) static ROOM: Kept = column!("finding", "room", "room_mark", |field, row| {
    let finding = field.owner;
    Ok(RoomSet {
        finding,
        room: row.get(0)?,
    }
    .into())
});

pub(super) static PART: Kept = column!("finding", "part", "part_mark", |field, row| {
    let finding = field.owner;
    Ok(PartSet {
        finding,
        part: row.get(0)?,
    }
    .into())
});

pub(super) static URGENCY: Kept = column!("finding", "urgency", "urgency_mark", |field, row| {
    let code: String = row.get(0)?;
    let (finding, urgency) = (field.owner, Urgency::from_code(&code));
    Ok(UrgencySet { finding, urgency }.into())
});

pub(super) static TIME: Kept = column!("visit", "starts_at", "scheduled_mark", |_, row| {
    Ok(VisitScheduled {
        starts_at: row.get(0)?,
    }
    .into())
});

pub(super) static INTERPRETER: Kept =
    column!("visit", "interpreter", "interpreter_mark", |_, row| {
        let code: String = row.get(0)?;
        let interpreter = Interpreter::from_code(&code).unwrap_or(Interpreter::NotNeeded);
        Ok(InterpreterSet { interpreter }.into())
    });

pub(super) static PEOPLE: Kept = Kept {
    name: "people",
    mark: "SELECT assigned_mark FROM visit WHERE id = ?1 AND ?2 = ''",
    value: "SELECT coalesce(group_concat(hex(person)), '') FROM visit_person WHERE visit = ?1 AND ?2 = ''",
    remark: "UPDATE visit SET assigned_mark = ?3 WHERE id = ?1 AND ?2 = ''",
    change: |_, row| {
        let people: String = row.get(0)?;
        let mut people: Vec<Id> = people
            .split(',')
            .filter_map(|hex| hex.parse().ok())
            .collect();
        people.sort();
        Ok(VisitAssigned { people }.into())
    },
};

static COLUMNS: [&Kept; 6] = [&ROOM, &PART, &URGENCY, &TIME, &INTERPRETER, &PEOPLE];

/// The field of this name, as [`Field::name`] gave it.
pub(super) fn named(subject: Id, name: &str) -> Option<Field<'_>> {
    let (kind, part) = name.split_once('/')?;
    if kind == ANSWER.name {
        return Some(Field {
            kept: &ANSWER,
            owner: subject,
            part,
        });
    }
    Some(Field {
        kept: COLUMNS.iter().find(|kept| kept.name == kind)?,
        owner: part.parse().ok()?,
        part: "",
    })
}
