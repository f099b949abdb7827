//! Answers by topic, beside those of the first visit where there was one.

use std::collections::HashMap;

use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::template::{AnswerKind, Question, Template, Topic};
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::{AnswerRow, Store, VisitRow};

use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::{People, grade_mark};
use crate::words::Words;

/// A topic with what was answered in it.
pub struct TopicView {
    /// Its name.
    pub heading: String,
    /// For those who see confidential matters alone.
    pub is_confidential: bool,
    /// One a question that was answered then or now.
    pub rows: Vec<AnswerView>,
}

/// One question.
pub struct AnswerView {
    /// What was asked.
    pub question: String,
    /// What was said at the first visit.
    pub before: Said,
    /// What was said now.
    pub now: Said,
    /// Set where it got worse, so that it stands out.
    pub is_worse: bool,
    /// A deviation now or before, a change, or words of one's own.
    pub is_notable: bool,
    /// What changed, in a word; who answered where nothing can be compared.
    pub change: String,
}

/// An answer in words.
#[derive(Default)]
pub struct Said {
    /// The words; empty where nothing was said.
    pub words: String,
    /// Mark and code of the grade of its finding.
    pub grade: Option<(&'static str, &'static str)>,
    weight: Option<u8>,
    number: Option<f64>,
    stands_out: bool,
}

impl Said {
    fn is_deviation(&self) -> bool {
        self.weight.is_some_and(|weight| weight > 0)
    }
}

impl TopicView {
    /// The same topic with only what someone should look at; none if that is nothing.
    pub fn notable(mut self) -> Option<Self> {
        self.rows.retain(|row| row.is_notable);
        (!self.rows.is_empty()).then_some(self)
    }
}

struct Answers {
    said: HashMap<String, AnswerRow>,
    grades: HashMap<String, ConditionGrade>,
}

/// Topics in the order of the conversation; a topic without answers is left out.
pub fn topics(
    store: &Store,
    words: &Words,
    people: &People,
    template: &Template,
    visit: &VisitRow,
    earlier: Option<&VisitRow>,
) -> Result<Vec<TopicView>, Fault> {
    let now = Answers::read(store, visit)?;
    let before = earlier
        .map(|earlier| Answers::read(store, earlier))
        .transpose()?;
    let topics = template.topics.iter().map(|topic| TopicView {
        heading: words.named("topic", &topic.id),
        is_confidential: topic.confidential,
        rows: rows(words, people, topic, &now, before.as_ref()),
    });
    Ok(topics.filter(|topic| !topic.rows.is_empty()).collect())
}

fn rows(
    words: &Words,
    people: &People,
    topic: &Topic,
    now: &Answers,
    before: Option<&Answers>,
) -> Vec<AnswerView> {
    let answered = |question: &&Question| {
        now.said.contains_key(&question.id)
            || before.is_some_and(|before| before.said.contains_key(&question.id))
    };
    let view = |question: &Question| {
        let said = now.said(words, question);
        let earlier = before.map_or_else(Said::default, |before| before.said(words, question));
        let by = now
            .said
            .get(&question.id)
            .map_or_else(String::new, |row| people.first_name(row.author).to_owned());
        let (is_worse, change) = if before.is_some() {
            change(words, &earlier, &said)
        } else {
            (false, by)
        };
        AnswerView {
            question: words.named("q", &question.id),
            is_notable: earlier.is_deviation() || said.stands_out,
            before: earlier,
            now: said,
            is_worse,
            change,
        }
    };
    topic.questions.iter().filter(answered).map(view).collect()
}

impl Answers {
    fn read(store: &Store, visit: &VisitRow) -> Result<Self, Fault> {
        let said = store
            .answers(visit.id)?
            .into_iter()
            .map(|row| (row.question.clone(), row))
            .collect();
        let findings = store.findings(visit.id)?.into_iter();
        let grades = findings
            .filter_map(|finding| Some((finding.question.clone()?, finding.grade()?)))
            .collect();
        Ok(Self { said, grades })
    }

    fn said(&self, words: &Words, question: &Question) -> Said {
        let Some(row) = self.said.get(&question.id) else {
            return Said::default();
        };
        let is_deviation = question.is_deviation(&row.answer);
        let grade = self
            .grades
            .get(&question.id)
            .copied()
            .filter(|_| is_deviation);
        Said {
            words: in_words(words, question, &row.answer),
            grade: grade.map(|grade| (grade_mark(grade), grade.code())),
            weight: match row.answer {
                Answer::NotRelevant | Answer::NotChecked | Answer::Number(_) | Answer::Text(_) => {
                    None
                }
                _ if is_deviation => Some(1 + grade.map_or(0, ConditionGrade::seriousness)),
                _ => Some(0),
            },
            stands_out: is_deviation
                || matches!(
                    row.answer,
                    Answer::NotChecked | Answer::Number(_) | Answer::Text(_)
                ),
            number: if let Answer::Number(number) = row.answer {
                Some(number)
            } else {
                None
            },
        }
    }
}

/// An answer as people read it.
pub fn in_words(words: &Words, question: &Question, answer: &Answer) -> String {
    match (answer, &question.answer) {
        (Answer::Number(number), AnswerKind::Number { unit, .. }) => {
            // A no-break space keeps the unit beside its number.
            format!(
                "{}\u{a0}{}",
                words.texts().number(*number),
                words.named("unit", unit)
            )
        }
        (Answer::Number(number), _) => words.texts().number(*number),
        (Answer::Choice(choice), _) => words.t(&format!("q-{}.choice-{choice}", question.id)),
        (Answer::Text(text), _) => text.clone(),
        (simple, _) => words.named("answer", simple.kind()),
    }
}

// Only what can be ordered is called better or worse; a number is given its difference.
fn change(words: &Words, before: &Said, now: &Said) -> (bool, String) {
    match (before, now) {
        (before, _) if before.words.is_empty() => (false, words.t("office-change-new")),
        (_, now) if now.words.is_empty() => (false, words.t("office-change-gone")),
        (
            Said {
                number: Some(before),
                ..
            },
            Said {
                number: Some(now), ..
            },
        ) => (false, difference(words, now - before)),
        (
            Said {
                weight: Some(before),
                ..
            },
            Said {
                weight: Some(now), ..
            },
        ) if now > before => (true, words.t("office-change-worse")),
        (
            Said {
                weight: Some(before),
                ..
            },
            Said {
                weight: Some(now), ..
            },
        ) if now < before => (false, words.t("office-change-better")),
        (before, now) if before.words == now.words => (false, words.t("office-change-same")),
        _ => (false, words.t("office-change-other")),
    }
}

fn difference(words: &Words, difference: f64) -> String {
    let rounded = (difference * 10.0).round() / 10.0;
    if rounded == 0.0 {
        return words.t("office-change-same");
    }
    let sign = if rounded > 0.0 { '+' } else { '−' };
    format!("{sign}{}", words.texts().number(rounded.abs()))
}
