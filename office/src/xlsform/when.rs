//! Writes `relevant`: on which visits, and under which condition. It is read back the same.

use std::collections::BTreeSet;

use nyvri_core::domain::template::Condition;
use nyvri_core::domain::visit::VisitKind;

use super::columns::{FACTS, HEATING_SEASON, VISIT_KIND};

/// Where a condition is written.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// By itself, or between brackets that are there anyway.
    Alone,
    /// Beside others.
    Beside,
}

/// The whole `relevant` of a question; empty for one that is always asked. `typed` are the questions that have numbers
/// or words.
pub fn written(
    visits: Option<&[VisitKind]>,
    condition: &Condition,
    typed: &BTreeSet<&str>,
) -> String {
    let write = Write { typed };
    let visits = visits.map(|visits| {
        let one = |kind: &VisitKind| format!("${{{VISIT_KIND}}} = '{}'", kind.code());
        let all: Vec<String> = visits.iter().map(one).collect();
        bracketed(all.len() > 1, all.join(" or "))
    });
    let mut parts: Vec<String> = visits.into_iter().collect();
    match condition {
        Condition::Always => {}
        Condition::All(all) => parts.extend(all.iter().map(|it| write.said(it, Place::Beside))),
        one if parts.is_empty() => parts.push(write.said(one, Place::Alone)),
        one => parts.push(write.said(one, Place::Beside)),
    }
    parts.join(" and ")
}

/// The question, where exactly one answer of it is waited for.
fn one_answer(condition: &Condition) -> Option<&str> {
    match condition {
        Condition::Answered { question, is } if is.len() == 1 => Some(question),
        _ => None,
    }
}

fn bracketed(is_several: bool, said: String) -> String {
    if is_several {
        format!("({said})")
    } else {
        said
    }
}

struct Write<'a> {
    typed: &'a BTreeSet<&'a str>,
}

impl Write<'_> {
    fn said(&self, condition: &Condition, place: Place) -> String {
        let is_beside = place == Place::Beside;
        let joined = |parts: Vec<String>, by: &str| bracketed(is_beside, parts.join(by));
        match condition {
            Condition::Always => "true()".to_owned(),
            Condition::HeatingSeason => format!("${{{HEATING_SEASON}}} = 'yes'"),
            Condition::Fact(fact) => format!("selected(${{{FACTS}}}, '{fact}')"),
            Condition::Answered { question, is } => {
                let atoms: Vec<String> = is.iter().map(|it| self.atom(question, it)).collect();
                bracketed(is_beside && atoms.len() > 1, atoms.join(" or "))
            }
            Condition::All(all) => {
                let parts = all.iter().map(|it| self.said(it, Place::Beside));
                joined(parts.collect(), " and ")
            }
            Condition::Any(any) => {
                // Without brackets these would be read as one question with several answers.
                let only = any.first().and_then(one_answer);
                let brackets = only.is_some() && any.iter().all(|it| one_answer(it) == only);
                let parts = any.iter().map(|it| {
                    let said = self.said(it, Place::Beside);
                    bracketed(brackets, said)
                });
                joined(parts.collect(), " or ")
            }
            Condition::Not(inner) => format!("not({})", self.said(inner, Place::Alone)),
        }
    }

    fn atom(&self, question: &str, answer: &str) -> String {
        let is_typed = self.typed.contains(question);
        if is_typed && ["number", "text"].contains(&answer) {
            format!("${{{question}}} != ''")
        } else {
            format!("${{{question}}} = '{answer}'")
        }
    }
}
