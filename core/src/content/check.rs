//! Judges a checklist before anyone uses it: what a program that only reads JSON would let through. Each fault has
//! the line it stands in, so that whoever wrote the file finds it.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::finding::{PARTS, ROOMS};
use crate::domain::template::{
    AnswerKind, Condition, DeviationDefaults, FACTS, ICONS, LONG_SIDES, Question, Template, Topic,
    UNITS,
};
use crate::domain::visit::VisitKind;

/// Something that has to be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong: one of [`REASONS`]; the text is `checklist-fault-<reason>`.
    pub reason: &'static str,
    /// The topic or question; empty where it is the word itself.
    pub of: String,
    /// The word that is wrong there; empty where something is missing.
    pub word: String,
}

/// Every [`Fault::reason`].
pub const REASONS: [&str; 21] = [
    "unreadable",
    "name",
    "twice",
    "icon",
    "empty-topic",
    "never-asked",
    "fact",
    "not-before",
    "no-such-answer",
    "few-conditions",
    "choice-twice",
    "deviation",
    "all-deviate",
    "defaults-missing",
    "defaults-unneeded",
    "place",
    "grade",
    "unit",
    "range",
    "long-side",
    "originals",
];

/// Reads a checklist and judges it.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file; only the first where it cannot be read at all.
pub fn checked(json: &str) -> Result<Template, Vec<Fault>> {
    let template: Template = serde_json::from_str(json).map_err(|error| {
        vec![Fault {
            line: error.line(),
            reason: "unreadable",
            of: String::new(),
            word: error.to_string(),
        }]
    })?;
    let mut check = Check {
        json,
        at: ("", 0),
        faults: Vec::new(),
        ids: BTreeSet::new(),
        asked: BTreeMap::new(),
    };
    check.name(&template.id);
    check.photos(&template);
    for topic in &template.topics {
        check.topic(topic);
    }
    let faults = check.faults;
    if faults.is_empty() {
        Ok(template)
    } else {
        Err(faults)
    }
}

struct Check<'a> {
    json: &'a str,
    /// What is being judged: its id, and how often that was used before it.
    at: (&'a str, usize),
    faults: Vec<Fault>,
    ids: BTreeSet<(&'static str, &'a str)>,
    /// The questions so far, with the names of their answers.
    asked: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Check<'a> {
    fn add(&mut self, reason: &'static str, of: &str, word: &str) {
        self.faults.push(Fault {
            line: line_of(self.json, self.at),
            reason,
            of: of.to_owned(),
            word: word.to_owned(),
        });
    }

    fn unless(&mut self, holds: bool, reason: &'static str, of: &str, word: &str) {
        if !holds {
            self.add(reason, of, word);
        }
    }

    fn name(&mut self, id: &str) {
        self.unless(is_kebab(id), "name", "", id);
    }

    fn new_name(&mut self, kind: &'static str, id: &'a str) {
        let is_new = self.ids.insert((kind, id));
        self.at = (id, usize::from(!is_new));
        self.name(id);
        self.unless(is_new, "twice", "", id);
    }

    fn photos(&mut self, template: &Template) {
        let side = template.photos.long_side;
        if let Some(side) = side.filter(|side| !LONG_SIDES.contains(side)) {
            self.add_at_key("long_side", "long-side", &side.to_string());
        }
        let is_handover =
            |kind: &VisitKind| matches!(kind, VisitKind::TakeOver | VisitKind::HandBack);
        if template.photos.originals && !template.kinds().iter().all(is_handover) {
            self.add_at_key("originals", "originals", "");
        }
    }

    fn add_at_key(&mut self, key: &str, reason: &'static str, word: &str) {
        let place = self.json.find(&format!("\"{key}\"")).unwrap_or(0);
        self.faults.push(Fault {
            line: line_at(self.json, place),
            reason,
            of: String::new(),
            word: word.to_owned(),
        });
    }

    fn topic(&mut self, topic: &'a Topic) {
        self.new_name("topic", &topic.id);
        let has_icon = ICONS.contains(&topic.icon.as_str());
        self.unless(has_icon, "icon", &topic.id, &topic.icon);
        self.unless(!topic.questions.is_empty(), "empty-topic", &topic.id, "");
        for question in &topic.questions {
            self.question(question);
        }
    }

    fn question(&mut self, question: &'a Question) {
        let id = question.id.as_str();
        self.new_name("question", id);
        self.unless(!question.visits.is_empty(), "never-asked", id, "");
        let mut rooms = BTreeSet::new();
        for room in &question.rooms {
            let is_room = ROOMS.contains(&room.as_str()) && rooms.insert(room);
            self.unless(is_room, "place", id, room);
        }
        self.condition(id, &question.shown_when);
        let can_deviate = self.answer(id, &question.answer);
        match (&question.deviation, can_deviate) {
            (Some(defaults), true) => self.defaults(id, defaults),
            (None, true) => self.add("defaults-missing", id, ""),
            (Some(_), false) => self.add("defaults-unneeded", id, ""),
            (None, false) => {}
        }
        let names = answer_names(&question.answer);
        self.asked.insert(id.to_owned(), names);
    }

    fn condition(&mut self, id: &str, condition: &Condition) {
        match condition {
            Condition::Always | Condition::HeatingSeason => {}
            Condition::Fact(fact) => {
                self.unless(FACTS.contains(&fact.as_str()), "fact", id, fact);
            }
            Condition::Answered { question, is } => {
                let Some(names) = self.asked.get(question).cloned() else {
                    return self.add("not-before", id, question);
                };
                self.unless(!is.is_empty(), "few-conditions", id, "is");
                for answer in is.iter().filter(|answer| !names.contains(*answer)) {
                    self.add("no-such-answer", id, &format!("{question}: {answer}"));
                }
            }
            Condition::All(parts) | Condition::Any(parts) => {
                self.unless(parts.len() > 1, "few-conditions", id, "all, any");
                parts.iter().for_each(|part| self.condition(id, part));
            }
            Condition::Not(inner) => self.condition(id, inner),
        }
    }

    /// Whether such an answer can be a deviation.
    fn answer(&mut self, id: &str, answer: &AnswerKind) -> bool {
        match answer {
            AnswerKind::Check => true,
            AnswerKind::Text => false,
            AnswerKind::Choice {
                choices,
                deviations,
            } => {
                let mut seen = BTreeSet::new();
                for choice in choices {
                    self.name(choice);
                    self.unless(seen.insert(choice), "choice-twice", id, choice);
                }
                for choice in deviations.iter().filter(|it| !choices.contains(it)) {
                    self.add("deviation", id, choice);
                }
                self.unless(deviations.len() < choices.len(), "all-deviate", id, "");
                !deviations.is_empty()
            }
            AnswerKind::Number {
                unit,
                min,
                max,
                usual_min,
                usual_max,
            } => {
                self.unless(UNITS.contains(&unit.as_str()), "unit", id, unit);
                let rises = min <= usual_min && usual_min < usual_max && usual_max <= max;
                let is_possible = unit == "celsius" || (*min >= 0.0 && *max <= 100.0);
                self.unless(rises && is_possible, "range", id, "");
                false
            }
        }
    }

    fn defaults(&mut self, id: &str, defaults: &DeviationDefaults) {
        if let Some(room) = &defaults.room {
            self.unless(ROOMS.contains(&room.as_str()), "place", id, room);
        }
        let part = defaults.part.as_deref().unwrap_or("");
        let is_known = PARTS.iter().any(|(known, _)| *known == part);
        self.unless(is_known, "place", id, part);
        let has_ground = defaults.grade.is_none() || part != "none";
        self.unless(has_ground, "grade", id, "");
    }
}

/// What an answer can be called in a condition.
fn answer_names(answer: &AnswerKind) -> BTreeSet<String> {
    let own: Vec<String> = match answer {
        AnswerKind::Check => vec!["ok".into(), "deviation".into()],
        AnswerKind::Choice { choices, .. } => choices.clone(),
        AnswerKind::Number { .. } => vec!["number".into()],
        AnswerKind::Text => vec!["text".into()],
    };
    let always = ["not_relevant", "not_checked"].map(String::from);
    own.into_iter().chain(always).collect()
}

fn is_kebab(id: &str) -> bool {
    let mut parts = id.split('-');
    let has_letter_first = id.starts_with(|c: char| c.is_ascii_lowercase());
    let is_plain = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    has_letter_first && parts.all(is_plain)
}

/// The line where something is first named `id`.
pub(super) fn line_of_id(json: &str, id: &str) -> usize {
    line_of(json, (id, 0))
}

/// The line where something is named `id` for the `nth` time, counted from 0.
fn line_of(json: &str, (id, nth): (&str, usize)) -> usize {
    let named = format!("\"{id}\"");
    let is_name = |place: &usize| {
        let before = json[..*place].trim_end();
        let before = before.strip_suffix(':').map(str::trim_end);
        before.is_some_and(|before| before.ends_with("\"id\""))
    };
    let places = json.match_indices(&named).map(|(place, _)| place);
    line_at(json, places.filter(is_name).nth(nth).unwrap_or(0))
}

fn line_at(json: &str, place: usize) -> usize {
    1 + json[..place].matches('\n').count()
}
