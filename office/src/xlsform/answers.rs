//! How one row of the survey is answered, and what a deviation of it begins with.

use std::collections::BTreeMap;

use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::template::{AnswerKind, DeviationDefaults};

use super::book::Row;
use super::columns::{CHOICES, SURVEY};
use super::expression::{self, Expr, How};
use super::fault::SheetFault;
use super::lists::{Choice, Lists, is_check, own};
use super::relevant::Asked;

type Taken<T> = Result<T, SheetFault>;

/// The list of a `select_one`, by its name.
pub fn list_of(kind: &str) -> Option<&str> {
    let rest = kind.strip_prefix("select_one ");
    let rest = rest.or_else(|| kind.strip_prefix("select one "))?;
    Some(rest.trim())
}

/// How it is answered.
///
/// # Errors
/// For what no visit can ask.
pub fn of(row: &Row, kind: &str, lists: &Lists<'_>) -> Taken<AnswerKind> {
    let fault = |reason, word| Err(SheetFault::survey(row.number, reason, word));
    let constraint = row.get("constraint");
    if let Some(list) = list_of(kind) {
        let Some(choices) = lists.get(list) else {
            let is_one = !list.contains(' ');
            return fault(if is_one { "no-list" } else { "cannot-ask" }, list);
        };
        return if constraint.is_empty() {
            Ok(chosen(choices))
        } else {
            fault("expression", constraint)
        };
    }
    match kind {
        "text" | "string" if constraint.is_empty() => Ok(AnswerKind::Text),
        "text" | "string" => fault("expression", constraint),
        "decimal" | "integer" | "int" => number(row, constraint),
        _ => fault("cannot-ask", kind),
    }
}

fn chosen(choices: &[Choice<'_>]) -> AnswerKind {
    if is_check(choices) {
        return AnswerKind::Check;
    }
    let deviations = own(choices).filter(|it| it.deviates);
    AnswerKind::Choice {
        deviations: deviations.map(|it| it.id.clone()).collect(),
        choices: own(choices).map(|it| it.id.clone()).collect(),
    }
}

fn number(row: &Row, constraint: &str) -> Taken<AnswerKind> {
    let unit = Some(row.get("nyvri_unit")).filter(|it| !it.is_empty());
    let unit = unit.unwrap_or("count").to_owned();
    let lowest = if unit == "celsius" { -50.0 } else { 0.0 };
    let unread = || SheetFault::survey(row.number, "expression", constraint);
    let (min, max) = limits(constraint).ok_or_else(unread)?;
    let (min, max) = (min.unwrap_or(lowest), max.unwrap_or(100.0));
    let usual = |column: &str, default: f64| {
        let cell = row.get(column);
        if cell.is_empty() {
            return Ok(default);
        }
        let read = cell.parse().ok().filter(|it: &f64| it.is_finite());
        read.ok_or_else(|| SheetFault::survey(row.number, "value", cell))
    };
    Ok(AnswerKind::Number {
        usual_min: usual("nyvri_usual_min", min)?,
        usual_max: usual("nyvri_usual_max", max)?,
        unit,
        min,
        max,
    })
}

/// `. >= 1 and . <= 100`; none where it says something else.
fn limits(constraint: &str) -> Option<(Option<f64>, Option<f64>)> {
    if constraint.is_empty() {
        return Some((None, None));
    }
    let parts = match expression::read(constraint)? {
        Expr::All(parts) => parts,
        one => vec![one],
    };
    let (mut min, mut max) = (None, None);
    for part in parts {
        let part = match part {
            Expr::Group(inner) => *inner,
            other => other,
        };
        match part {
            Expr::Compared(of, How::AtLeast, number) if of.is_empty() => {
                min = Some(number.parse().ok()?);
            }
            Expr::Compared(of, How::AtMost, number) if of.is_empty() => {
                max = Some(number.parse().ok()?);
            }
            _ => return None,
        }
    }
    Some((min, max))
}

/// What later questions can wait for.
pub fn asked(id: &str, kind: &str, answer: &AnswerKind, lists: &Lists<'_>) -> Asked {
    let list = list_of(kind).and_then(|list| lists.get(list));
    let choices = list.unwrap_or_default().iter();
    let answers: BTreeMap<String, String> = choices
        .map(|it| (it.name.to_owned(), it.id.clone()))
        .collect();
    Asked {
        id: id.to_owned(),
        answers,
        given: match answer {
            AnswerKind::Number { .. } => Some("number"),
            AnswerKind::Text => Some("text"),
            _ => None,
        },
    }
}

/// What a deviation begins with, where there can be one.
///
/// # Errors
/// For a word that there is not.
pub fn begins_with(row: &Row, answer: &AnswerKind) -> Taken<Option<DeviationDefaults>> {
    let can_deviate = match answer {
        AnswerKind::Check => true,
        AnswerKind::Choice { deviations, .. } => !deviations.is_empty(),
        _ => false,
    };
    let cell = |column| Some(row.get(column)).filter(|it| !it.is_empty());
    if !can_deviate && cell("nyvri_urgency").is_none() {
        return Ok(None);
    }
    let unknown = |word: &str| SheetFault::new(SURVEY, row.number, "value", word);
    let urgency = |column| {
        let read = |code| Urgency::from_code(code).ok_or_else(|| unknown(code));
        cell(column).map(read).transpose()
    };
    let grade = |code| ConditionGrade::from_code(code).ok_or_else(|| unknown(code));
    Ok(Some(DeviationDefaults {
        room: cell("nyvri_room").map(str::to_owned),
        part: Some(cell("nyvri_part").unwrap_or("none").to_owned()),
        grade: cell("nyvri_grade").map(grade).transpose()?,
        urgency: urgency("nyvri_urgency")?.unwrap_or(Urgency::Soon),
        heating_season_urgency: urgency("nyvri_urgency_winter")?,
    }))
}

/// A choice without words in bokmål.
pub fn no_bokmal(choice: &Choice<'_>) -> SheetFault {
    SheetFault::new(CHOICES, choice.row.number, "no-bokmal", choice.name)
}
