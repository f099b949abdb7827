//! From a checklist's answers to what the rules take. Which answer tells what is data
//! ([`super::pack::Rules`]), so a new checklist needs no code.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::pack::{Read, Rules};
use super::reading::{Plausible, ReadingKind};
use super::seen::{Observation, Sign};
use crate::domain::season::{Season, is_heating_season};
use crate::domain::visit::Answer;

/// What a visit knows.
#[derive(Debug, Clone, Copy)]
pub struct Heard<'a> {
    /// Its day.
    pub day: NaiveDate,
    /// Facts of the dwelling.
    pub facts: &'a HashSet<String>,
    /// Today's answers.
    pub answers: &'a HashMap<String, Answer>,
    /// Those of the visit before, if there was one.
    pub last: Option<&'a HashMap<String, Answer>>,
}

/// What the answers say of damp. A number that is not possible is left out.
pub fn gather(rules: &Rules, heard: Heard<'_>) -> Observation {
    let mut seen = Observation {
        readings: readings(rules, heard.answers),
        last: heard
            .last
            .map_or_else(BTreeMap::new, |last| readings(rules, last)),
        signs: BTreeMap::new(),
    };
    seen.signs
        .insert(Sign::HeatingSeason, is_heating_season(heard.day));
    seen.signs
        .insert(Sign::Summer, Season::of(heard.day) == Season::Summer);
    for tell in &rules.tells {
        let answers = if tell.of_last {
            heard.last
        } else {
            Some(heard.answers)
        };
        let told = match (&tell.question, &tell.fact) {
            (Some(question), _) => {
                let answer = answers.and_then(|answers| answers.get(question));
                answer.and_then(|answer| is_there(answer, &tell.there, &tell.not))
            }
            (None, Some(fact)) => Some(heard.facts.contains(fact)),
            (None, None) => None,
        };
        if let Some(told) = told {
            // Two questions may tell the same sign: one that saw it is enough.
            let known = seen.signs.entry(tell.sign).or_insert(told);
            *known |= told;
        }
    }
    seen
}

fn readings(rules: &Rules, answers: &HashMap<String, Answer>) -> BTreeMap<ReadingKind, f64> {
    let number = |read: &Read| {
        let Some(Answer::Number(number)) = answers.get(&read.question) else {
            return None;
        };
        let range = rules.ranges.get(&read.reading);
        let is_possible = range.is_none_or(|range| range.judge(*number) != Plausible::Refused);
        is_possible.then_some((read.reading, *number))
    };
    rules.reads.iter().filter_map(number).collect()
}

fn is_there(answer: &Answer, there: &[String], not: &[String]) -> Option<bool> {
    let name = match answer {
        Answer::Choice(choice) => choice.as_str(),
        other => other.kind(),
    };
    if there.iter().any(|wanted| wanted == name) {
        Some(true)
    } else {
        not.iter().any(|wanted| wanted == name).then_some(false)
    }
}
