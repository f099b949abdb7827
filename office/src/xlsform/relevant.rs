//! Reads `relevant`, the one truth about when something is asked: on which visits, and under which condition.

use std::collections::{BTreeMap, BTreeSet};

use nyvri_core::domain::template::Condition;
use nyvri_core::domain::visit::VisitKind;

use super::columns::{ALWAYS, FACTS, HEATING_SEASON, VISIT_KIND};
use super::expression::{Expr, How};
use super::names;

/// A question that a later one can wait for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// What it is called here.
    pub id: String,
    /// Its answers: as the workbook names them, and as they are named here.
    pub answers: BTreeMap<String, String>,
    /// What it has once it is answered, where the words are not known before: `number`, `text`.
    pub given: Option<&'static str>,
}

/// When something is asked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct When {
    /// On which visits; none where the form does not say.
    pub visits: Option<Vec<VisitKind>>,
    /// Under which conditions, all of them.
    pub conditions: Vec<Condition>,
}

/// Why an expression was not taken.
#[derive(Debug, PartialEq)]
pub enum Unread {
    /// It is not understood.
    Expression,
    /// It waits for a question that does not stand before.
    NotBefore(String),
}

type Taken<T> = Result<T, Unread>;

/// What a `relevant` says, given the questions before it by the names that the workbook gives them.
///
/// # Errors
/// Why it was not taken.
pub fn read(expr: &Expr, asked: &BTreeMap<String, Asked>) -> Taken<When> {
    let parts = match expr {
        Expr::All(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut when = When::default();
    let mut rest = Vec::new();
    for part in parts {
        match visits(part)? {
            Some(visits) => when.only_on(visits),
            None => rest.push(condition(part, asked)?),
        }
    }
    when.conditions = rest;
    Ok(when)
}

impl When {
    fn only_on(&mut self, visits: Vec<VisitKind>) {
        match &mut self.visits {
            Some(known) => known.retain(|kind| visits.contains(kind)),
            none => *none = Some(visits),
        }
    }

    /// This, and what stands around it.
    pub fn within(mut self, around: &[When]) -> Self {
        let mut conditions = Vec::new();
        for outer in around {
            if let Some(visits) = &outer.visits {
                self.only_on(visits.clone());
            }
            conditions.extend(outer.conditions.iter().cloned());
        }
        conditions.append(&mut self.conditions);
        self.conditions = conditions;
        self
    }

    /// The conditions as one.
    pub fn condition(&self) -> Condition {
        match self.conditions.as_slice() {
            [] => Condition::Always,
            [one] => one.clone(),
            several => Condition::All(several.to_vec()),
        }
    }
}

/// The visits that this names; none where it is about something else.
fn visits(expr: &Expr) -> Taken<Option<Vec<VisitKind>>> {
    let kind = |code: &str| VisitKind::from_code(code).ok_or(Unread::Expression);
    match expr {
        Expr::Group(inner) => visits(inner),
        Expr::Compared(of, How::Equal, code) | Expr::Selected(of, code) if of == VISIT_KIND => {
            Ok(Some(vec![kind(code)?]))
        }
        Expr::Any(parts) => {
            let all: Vec<Option<Vec<VisitKind>>> =
                parts.iter().map(visits).collect::<Taken<_>>()?;
            if all.iter().all(Option::is_none) {
                return Ok(None);
            }
            // Some of them visits and some not: no visit can say that.
            let all: Option<Vec<Vec<VisitKind>>> = all.into_iter().collect();
            Ok(Some(all.ok_or(Unread::Expression)?.concat()))
        }
        _ => Ok(None),
    }
}

fn condition(expr: &Expr, asked: &BTreeMap<String, Asked>) -> Taken<Condition> {
    let all = |parts: &[Expr]| -> Taken<Vec<Condition>> {
        parts.iter().map(|part| condition(part, asked)).collect()
    };
    match expr {
        Expr::Group(inner) => condition(inner, asked),
        Expr::Constant(true) => Ok(Condition::Always),
        Expr::Constant(false) => Ok(not(Condition::Always)),
        Expr::Not(inner) => Ok(not(condition(inner, asked)?)),
        Expr::All(parts) => Ok(Condition::All(all(parts)?)),
        Expr::Any(parts) => match one_question(parts, asked)? {
            Some(answered) => Ok(answered),
            None => Ok(Condition::Any(all(parts)?)),
        },
        Expr::Selected(of, value) if of == FACTS => Ok(Condition::Fact(value.clone())),
        Expr::Compared(of, how, value) if of == HEATING_SEASON => season(*how, value),
        Expr::Selected(of, value) | Expr::Compared(of, How::Equal, value) => {
            answered(of, value, asked)
        }
        Expr::Compared(of, How::Other, value) if value.is_empty() => {
            let (question, is) = given(of, asked)?;
            Ok(Condition::Answered { question, is })
        }
        Expr::Compared(of, How::Other, value) => Ok(not(answered(of, value, asked)?)),
        Expr::Compared(..) => Err(Unread::Expression),
    }
}

fn season(how: How, value: &str) -> Taken<Condition> {
    let season = Condition::HeatingSeason;
    match (how, value) {
        (How::Equal, "yes") | (How::Other, "no") => Ok(season),
        (How::Equal, "no") | (How::Other, "yes") => Ok(not(season)),
        _ => Err(Unread::Expression),
    }
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

/// Several answers of one question, side by side.
fn one_question(parts: &[Expr], asked: &BTreeMap<String, Asked>) -> Taken<Option<Condition>> {
    let mut answers = Vec::new();
    let mut questions = BTreeSet::new();
    for part in parts {
        let (of, mut is) = match part {
            Expr::Compared(of, ..) | Expr::Selected(of, _)
                if [FACTS, HEATING_SEASON].contains(&of.as_str()) =>
            {
                return Ok(None);
            }
            Expr::Compared(of, How::Equal, value) | Expr::Selected(of, value)
                if !value.is_empty() =>
            {
                (of, vec![known(of, asked)?.answer(value)])
            }
            Expr::Compared(of, How::Other, value) if value.is_empty() => (of, given(of, asked)?.1),
            _ => return Ok(None),
        };
        questions.insert(known(of, asked)?.id.clone());
        answers.append(&mut is);
    }
    let question = questions.pop_first().filter(|_| questions.is_empty());
    Ok(question.map(|question| Condition::Answered {
        question,
        is: answers,
    }))
}

fn answered(of: &str, value: &str, asked: &BTreeMap<String, Asked>) -> Taken<Condition> {
    if value.is_empty() {
        let (question, is) = given(of, asked)?;
        return Ok(not(Condition::Answered { question, is }));
    }
    let known = known(of, asked)?;
    Ok(Condition::Answered {
        question: known.id.clone(),
        is: vec![known.answer(value)],
    })
}

/// What a question has once it is answered.
fn given(of: &str, asked: &BTreeMap<String, Asked>) -> Taken<(String, Vec<String>)> {
    let known = known(of, asked)?;
    let answers = match known.given {
        Some(word) => vec![word.to_owned()],
        None => known.answers.values().cloned().collect(),
    };
    Ok((known.id.clone(), answers))
}

fn known<'a>(of: &str, asked: &'a BTreeMap<String, Asked>) -> Taken<&'a Asked> {
    // Visits, facts and the question itself are nothing that was answered.
    if of.is_empty() || [VISIT_KIND, FACTS, HEATING_SEASON].contains(&of) {
        return Err(Unread::Expression);
    }
    asked
        .get(of)
        .ok_or_else(|| Unread::NotBefore(of.to_owned()))
}

impl Asked {
    fn answer(&self, value: &str) -> String {
        if ALWAYS.contains(&value) {
            return value.to_owned();
        }
        let known = self.answers.get(value).cloned();
        known.unwrap_or_else(|| names::choice(value))
    }
}
