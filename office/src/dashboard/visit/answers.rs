//! Answers by topic, beside those of the first visit where there was one.

use std::collections::HashMap;
use std::sync::Arc;

use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::template::{AnswerKind, Question, Template, Topic};
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::{AnswerRow, Store, VisitRow};

use super::Look;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::grade_mark;
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

/// Topics in the order of the conversation, without those that have no answers; last, the answers that have no place
/// in the checklist as it is now.
pub fn topics(
    look: &Look<'_>,
    visit: &VisitRow,
    earlier: Option<&VisitRow>,
) -> Result<Vec<TopicView>, Fault> {
    let mut now = Answers::read(look.store, visit)?;
    let strays = now.without_place(look.template, visit);
    let before = earlier
        .map(|earlier| Answers::read(look.store, earlier))
        .transpose()?;
    let topics = look.template.topics.iter().map(|topic| TopicView {
        heading: look.words.named("topic", &topic.id),
        is_confidential: topic.confidential,
        rows: rows(look, topic, &now, before.as_ref()),
    });
    let topics = topics.chain(stray_topics(look, visit, &strays)?);
    Ok(topics.filter(|topic| !topic.rows.is_empty()).collect())
}

/// One for everyone, one for those who see confidential matters.
fn stray_topics(
    look: &Look<'_>,
    visit: &VisitRow,
    strays: &[AnswerRow],
) -> Result<[TopicView; 2], Fault> {
    let templates = look.store.templates_of(visit.id)?;
    let topic = |is_confidential: bool| TopicView {
        heading: look.words.t("strays"),
        is_confidential,
        rows: strays
            .iter()
            .filter(|row| look.confidences.hide_question(&row.question) == is_confidential)
            .map(|row| AnswerView {
                question: look.words.named("q", &row.question),
                before: Said::default(),
                now: Said {
                    words: stray_in_words(look.words, &templates, row),
                    stands_out: true,
                    ..Said::default()
                },
                is_worse: false,
                is_notable: true,
                change: look.people.first_name(row.author).to_owned(),
            })
            .collect(),
    };
    Ok([topic(false), topic(true)])
}

/// In the words of a version that asks for such an answer.
pub fn stray_in_words(words: &Words, templates: &[Arc<Template>], row: &AnswerRow) -> String {
    let mut asked = templates.iter().filter_map(|it| it.question(&row.question));
    match asked.find(|(_, question)| question.accepts(&row.answer)) {
        Some((_, question)) => in_words(words, question, &row.answer),
        None => match &row.answer {
            Answer::Number(number) => words.texts().number(*number),
            Answer::Choice(text) | Answer::Text(text) => text.clone(),
            simple => words.named("answer", simple.kind()),
        },
    }
}

fn rows(
    look: &Look<'_>,
    topic: &Topic,
    now: &Answers,
    before: Option<&Answers>,
) -> Vec<AnswerView> {
    let Look { words, people, .. } = *look;
    let answered = |question: &&Question| {
        // In an open topic too there may be a question that was confidential before.
        let is_open = look.sees_confidential || !look.confidences.hide_question(&question.id);
        let has = |answers: &Answers| answers.said.contains_key(&question.id);
        is_open && (has(now) || before.is_some_and(has))
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

    /// Takes out those that have no place in the checklist.
    fn without_place(&mut self, template: &Template, visit: &VisitRow) -> Vec<AnswerRow> {
        let has_place =
            |row: &mut AnswerRow| template.has_place_for(visit.kind, &row.question, &row.answer);
        let strays = self.said.extract_if(|_, row| !has_place(row));
        let mut strays: Vec<AnswerRow> = strays.map(|(_, row)| row).collect();
        strays.sort_by(|one, other| one.question.cmp(&other.question));
        strays
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
