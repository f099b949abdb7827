//! A checklist can be used: ids, conditions, defaults and ranges hold, and a visit has a human length.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use nyvri_core::domain::finding::{PARTS, ROOMS};
use nyvri_core::domain::template::{
    AnswerKind, Circumstances, Condition, FACTS, Question, Template,
};
use nyvri_core::domain::visit::{Answer, VisitKind};

use crate::{UNITS, questions, templates};

const ICONS: [&str; 12] = [
    "drop",
    "house",
    "speech",
    "stairs",
    "mailbox",
    "lock",
    "fire",
    "coin",
    "flag",
    "box",
    "wind",
    "interpreter",
];

fn is_kebab(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && !id.ends_with('-')
        && !id.contains("--")
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// What an answer to `question` can be called in a condition.
fn answer_names(question: &Question) -> BTreeSet<String> {
    let own: Vec<String> = match &question.answer {
        AnswerKind::Check => vec!["ok".into(), "deviation".into()],
        AnswerKind::Choice { choices, .. } => choices.clone(),
        AnswerKind::Number { .. } => vec!["number".into()],
        AnswerKind::Text => vec!["text".into()],
    };
    let always = ["not_relevant", "not_checked"].map(String::from);
    own.into_iter().chain(always).collect()
}

fn check_condition(
    condition: &Condition,
    asked_before: &BTreeMap<&str, BTreeSet<String>>,
    id: &str,
) {
    match condition {
        Condition::Always | Condition::HeatingSeason => {}
        Condition::Fact(fact) => assert!(FACTS.contains(&fact.as_str()), "{id}: no fact {fact}"),
        Condition::Answered { question, is } => {
            let names = asked_before
                .get(question.as_str())
                .unwrap_or_else(|| panic!("{id}: {question} is not asked before it"));
            assert!(!is.is_empty(), "{id}: waits for no answer");
            for answer in is {
                assert!(
                    names.contains(answer),
                    "{id}: {question} has no answer {answer}"
                );
            }
        }
        Condition::All(parts) | Condition::Any(parts) => {
            assert!(
                parts.len() > 1,
                "{id}: a list of conditions with fewer than two"
            );
            parts
                .iter()
                .for_each(|part| check_condition(part, asked_before, id));
        }
        Condition::Not(inner) => check_condition(inner, asked_before, id),
    }
}

#[test]
fn every_checklist_in_the_folder_is_shipped() {
    for template in templates() {
        let shipped = nyvri_core::content::template(&template.id, template.version);
        assert!(
            shipped.is_ok(),
            "{}-{} is not in core/src/content.rs",
            template.id,
            template.version
        );
    }
}

#[test]
fn every_id_is_kebab_case_and_used_once() {
    for template in templates() {
        let mut seen = BTreeSet::new();
        let topics = template
            .topics
            .iter()
            .map(|topic| format!("topic {}", topic.id));
        for id in topics.chain(questions(&template).map(|question| question.id.clone())) {
            assert!(
                is_kebab(id.trim_start_matches("topic ")),
                "{id} is not kebab-case"
            );
            assert!(seen.insert(id.clone()), "{id} twice in {}", template.id);
        }
        for question in questions(&template) {
            if let AnswerKind::Choice { choices, .. } = &question.answer {
                let unique: BTreeSet<_> = choices.iter().collect();
                assert_eq!(
                    unique.len(),
                    choices.len(),
                    "{}: a choice twice",
                    question.id
                );
                assert!(
                    choices.iter().all(|choice| is_kebab(choice)),
                    "{}",
                    question.id
                );
            }
        }
    }
}

#[test]
fn conditions_speak_of_known_facts_and_of_questions_asked_before() {
    for template in templates() {
        let mut asked_before = BTreeMap::new();
        for question in questions(&template) {
            check_condition(&question.shown_when, &asked_before, &question.id);
            asked_before.insert(question.id.as_str(), answer_names(question));
        }
    }
}

#[test]
fn a_deviation_has_defaults_that_are_on_their_lists() {
    for template in templates() {
        for question in questions(&template) {
            let id = &question.id;
            let can_deviate = match &question.answer {
                AnswerKind::Check => true,
                AnswerKind::Choice {
                    choices,
                    deviations,
                } => {
                    assert!(deviations.iter().all(|d| choices.contains(d)), "{id}");
                    assert!(
                        deviations.len() < choices.len(),
                        "{id}: every choice deviates"
                    );
                    !deviations.is_empty()
                }
                _ => false,
            };
            assert_eq!(question.deviation.is_some(), can_deviate, "{id}");
            let Some(defaults) = &question.deviation else {
                continue;
            };
            if let Some(room) = &defaults.room {
                assert!(ROOMS.contains(&room.as_str()), "{id}: no room {room}");
            }
            let part = defaults.part.as_deref().unwrap_or("");
            assert!(
                PARTS.iter().any(|(known, _)| *known == part),
                "{id}: no part {part}"
            );
            let graded = defaults.grade.is_some();
            assert!(
                !graded || part != "none",
                "{id}: a grade needs a building part"
            );
        }
    }
}

#[test]
fn numbers_have_a_known_unit_and_sane_ranges() {
    for template in templates() {
        for question in questions(&template) {
            if let AnswerKind::Number {
                unit,
                min,
                max,
                usual_min,
                usual_max,
            } = &question.answer
            {
                let id = &question.id;
                assert!(UNITS.contains(&unit.as_str()), "{id}: {unit}");
                assert!(
                    min <= usual_min && usual_min < usual_max && usual_max <= max,
                    "{id}"
                );
                if unit != "celsius" {
                    assert!(*min >= 0.0 && *max <= 100.0, "{id}: outside 0 to 100");
                }
            }
        }
    }
}

#[test]
fn topics_have_questions_and_an_icon_that_is_drawn() {
    for template in templates() {
        for topic in &template.topics {
            assert!(
                ICONS.contains(&topic.icon.as_str()),
                "{}: {}",
                topic.id,
                topic.icon
            );
            assert!(!topic.questions.is_empty(), "{} is empty", topic.id);
            for question in &topic.questions {
                assert!(
                    !question.visits.is_empty(),
                    "{} is never asked",
                    question.id
                );
            }
        }
        assert!(
            questions(&template).count() >= 35,
            "{} is thin",
            template.id
        );
    }
}

/// How many questions a visit asks when everything is in order.
fn asked(
    template: &Template,
    kind: VisitKind,
    facts: &[&str],
    heating_season: bool,
    confidential: bool,
) -> usize {
    let mut given = Circumstances {
        facts: facts.iter().map(|&fact| fact.to_owned()).collect(),
        heating_season,
        answers: HashMap::new(),
    };
    for question in questions(template) {
        let answer = match &question.answer {
            AnswerKind::Choice { choices, .. } => Answer::Choice(choices[0].clone()),
            AnswerKind::Check => Answer::Ok,
            AnswerKind::Number { usual_min, .. } => Answer::Number(*usual_min),
            AnswerKind::Text => Answer::Text("x".into()),
        };
        given.answers.insert(question.id.clone(), answer);
    }
    let topics = template
        .topics
        .iter()
        .filter(|topic| confidential || !topic.confidential);
    topics.map(|topic| topic.shown(kind, &given).count()).sum()
}

#[test]
fn a_visit_is_neither_empty_nor_endless() {
    let furnished = [
        "outer_wall",
        "bathroom_fan",
        "balcony",
        "cellar_storage",
        "stairwell",
        "children",
        "interpreter",
        "washing_machine",
        "own_heater",
    ];
    for template in templates()
        .iter()
        .filter(|template| template.id == "ny-vri")
    {
        for kind in [VisitKind::First, VisitKind::Second] {
            let least = asked(template, kind, &[], false, false);
            let most = asked(template, kind, &furnished, true, true);
            assert!(least >= 24, "{kind:?} asks only {least}");
            assert!(most <= 40, "{kind:?} asks as many as {most}");
        }
    }
}
