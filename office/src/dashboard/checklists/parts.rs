//! A checklist topic by topic, in the words and with the answers that the phone gives it.

use nyvri_core::domain::template::{AnswerKind, DeviationDefaults, Question, Template, Topic};
use nyvri_core::explain::condition::shown_when;

use crate::words::Words;

/// A topic.
pub struct TopicView {
    /// Its name.
    pub heading: String,
    /// Only for those who see confidential matters.
    pub is_confidential: bool,
    /// In order.
    pub questions: Vec<QuestionView>,
}

/// A question.
pub struct QuestionView {
    /// What is asked.
    pub statement: String,
    /// What to look at.
    pub help: String,
    /// What can be tapped; set for what counts as a deviation.
    pub answers: Vec<(String, bool)>,
    /// When it is asked, what it begins a finding with.
    pub notes: Vec<String>,
}

/// All of it.
pub fn topics(words: &Words, template: &Template) -> Vec<TopicView> {
    let topic = |topic: &Topic| TopicView {
        heading: words.named("topic", &topic.id),
        is_confidential: topic.confidential,
        questions: topic
            .questions
            .iter()
            .map(|question| view(words, template, question))
            .collect(),
    };
    template.topics.iter().map(topic).collect()
}

fn view(words: &Words, template: &Template, question: &Question) -> QuestionView {
    let key = format!("q-{}", question.id);
    let mut notes = Vec::new();
    let kinds = template.kinds();
    let asked: Vec<_> = kinds
        .iter()
        .filter(|kind| question.visits.contains(kind))
        .collect();
    if asked.len() < kinds.len() {
        let names: Vec<String> = asked
            .iter()
            .map(|kind| words.named("kind", kind.code()))
            .collect();
        notes.push(words.s("office-checklist-only-at", "kinds", &names.join(", ")));
    }
    notes.extend(shown_when(words.texts(), template, &question.shown_when));
    if !question.rooms.is_empty() {
        let rooms = question.rooms.iter().map(|room| words.named("room", room));
        let rooms: Vec<String> = rooms.collect();
        notes.push(words.s("office-checklist-rooms", "rooms", &rooms.join(", ")));
    }
    if question.required {
        notes.push(words.t("office-checklist-required"));
    }
    notes.extend(question.deviation.as_ref().map(|it| begins(words, it)));
    QuestionView {
        statement: words.t(&key),
        help: words
            .texts()
            .find(&format!("{key}.help"), &[])
            .unwrap_or_default(),
        answers: answers(words, question),
        notes,
    }
}

fn answers(words: &Words, question: &Question) -> Vec<(String, bool)> {
    let plain = |kind: &str| (words.named("answer", kind), kind == "deviation");
    let always = ["not_relevant", "not_checked"].map(plain);
    let own: Vec<(String, bool)> = match &question.answer {
        AnswerKind::Check => ["ok", "deviation"].map(plain).into(),
        AnswerKind::Choice {
            choices,
            deviations,
        } => choices
            .iter()
            .map(|choice| {
                let text = words.t(&format!("q-{}.choice-{choice}", question.id));
                (text, deviations.contains(choice))
            })
            .collect(),
        AnswerKind::Number { unit, min, max, .. } => {
            let [min, max] = [min, max].map(|number| words.texts().number(*number));
            let unit = words.named("unit", unit);
            let args = [("min", &*min), ("max", &*max), ("unit", &*unit)];
            vec![(words.many("office-checklist-number", &args), false)]
        }
        AnswerKind::Text => vec![(words.t("office-checklist-words"), false)],
    };
    own.into_iter().chain(always).collect()
}

/// `Et nytt funn begynner med: bad, tak, TG2, snart.`
fn begins(words: &Words, defaults: &DeviationDefaults) -> String {
    let room = defaults.room.as_ref().map(|it| words.named("room", it));
    let part = defaults.part.as_ref().filter(|part| *part != "none");
    let part = part.map(|it| words.named("part", it));
    let grade = defaults.grade.map(|grade| grade.code().to_owned());
    let urgency = Some(words.named("urgency", defaults.urgency.code()));
    let parts: Vec<String> = [room, part, grade, urgency].into_iter().flatten().collect();
    let begins = words.s("office-checklist-begins", "with", &parts.join(", "));
    match defaults.heating_season_urgency {
        Some(winter) => {
            let winter = words.named("urgency", winter.code());
            format!(
                "{begins} {}",
                words.s("office-checklist-winter", "urgency", &winter)
            )
        }
        None => begins,
    }
}
