//! Doing, on a question: answer, change the answer, take it away.

use nyvri_core::domain::change::{
    AnswerCleared, AnswerGiven, Change, FindingLogged, FindingRemoved, GradeSet, PartSet, RoomSet,
    UrgencySet,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::template::{AnswerKind, Question};
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::Store;
use nyvri_core::text::Texts;
use nyvri_core::{Error, Result};

use crate::error::AppError;

use super::undo::{SAW_AT_UNDO, Undo};
use super::{FieldApp, person};

/// Characters that a person may write in one answer or note.
pub(super) const TEXT_LIMIT: usize = 4_000;

#[uniffi::export]
impl FieldApp {
    /// Answers a question with one of its choices' `value`. The chosen value again takes the answer away.
    /// A deviation also logs a finding (once), with the question's usual room, part, grade and urgency.
    pub fn answer(
        &self,
        visit_id: String,
        question_id: String,
        value: String,
    ) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        let answer = match value.as_str() {
            "ok" => Answer::Ok,
            "deviation" => Answer::Deviation,
            "not_relevant" => Answer::NotRelevant,
            "not_checked" => Answer::NotChecked,
            _ => Answer::Choice(value),
        };
        self.told(self.give(visit, &question_id, Some(answer), true))
    }

    /// Answers with a number as typed: comma or point. Empty takes the answer away.
    pub fn answer_number(
        &self,
        visit_id: String,
        question_id: String,
        typed: String,
    ) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        let typed = typed.trim().replace(',', ".").replace('\u{2212}', "-");
        // What is no number is refused together with what lies outside: the range is the help.
        let answer = (!typed.is_empty()).then(|| Answer::Number(typed.parse().unwrap_or(f64::NAN)));
        self.told(self.give(visit, &question_id, answer, false))
    }

    /// Answers with words. Empty takes the answer away.
    pub fn answer_text(
        &self,
        visit_id: String,
        question_id: String,
        words: String,
    ) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        let words = words.trim().to_owned();
        if words.chars().count() > TEXT_LIMIT {
            return self.told(Err(Error::TextTooLong { limit: TEXT_LIMIT }));
        }
        let answer = (!words.is_empty()).then_some(Answer::Text(words));
        self.told(self.give(visit, &question_id, answer, false))
    }
}

impl FieldApp {
    /// Gives, changes or takes away an answer. `toggles`: the same answer again takes it away.
    fn give(&self, visit: Id, question: &str, answer: Option<Answer>, toggles: bool) -> Result<()> {
        let mut store = self.store();
        let given = store.at_once(|store| self.changes(store, visit, question, answer, toggles))?;
        match given {
            Some((changes, undo)) => self.write(&mut store, visit, &changes, undo),
            None => Ok(()),
        }
    }

    /// What an answer changes; none where it is what stands.
    fn changes(
        &self,
        store: &Store,
        visit: Id,
        question: &str,
        answer: Option<Answer>,
        toggles: bool,
    ) -> Result<Option<(Vec<Change>, Undo)>> {
        let row = store.visit(visit)?;
        let template = store.template_of(&row)?;
        let (_, asked) = template
            .question(question)
            .ok_or(Error::NotFound { what: "question" })?;
        let sees_confidential = person(store)?.role.sees_confidential();
        if !sees_confidential && store.confidences(visit)?.hide_question(question) {
            return Err(Error::NoRight);
        }
        let before = store
            .answers(visit)?
            .into_iter()
            .find(|row| row.question == question);
        let before = before.map(|row| row.answer);
        if !toggles && answer == before {
            return Ok(None);
        }
        let answer = answer.filter(|answer| Some(answer) != before.as_ref());
        if let Some(answer) = &answer {
            check(asked, answer)?;
        }
        let mut changes = vec![answer_change(question, answer.as_ref())];
        let mut back = vec![answer_change(question, before.as_ref())];
        let is_deviation = answer
            .as_ref()
            .is_some_and(|answer| asked.is_deviation(answer));
        follow(store, visit, asked, is_deviation, &mut changes, &mut back)?;
        let texts = store.texts_under_own(&self.texts())?;
        let text = answer.map_or_else(
            || texts.get("undo-answer-cleared"),
            |answer| {
                texts.with(
                    "undo-answered",
                    &[("answer", words(&texts, asked, &answer).into())],
                )
            },
        );
        Ok(Some((changes, Undo { visit, text, back })))
    }
}

fn answer_change(question: &str, answer: Option<&Answer>) -> Change {
    let question = question.to_owned();
    match answer {
        Some(answer) => AnswerGiven {
            question,
            answer: answer.clone(),
        }
        .into(),
        None => AnswerCleared { question }.into(),
    }
}

fn check(question: &Question, answer: &Answer) -> Result<()> {
    if question.accepts(answer) {
        return Ok(());
    }
    match (answer, &question.answer) {
        (Answer::Number(_), AnswerKind::Number { min, max, .. }) => Err(Error::NumberRefused {
            min: *min,
            max: *max,
        }),
        _ => Err(Error::AnswerRefused {
            question: question.id.clone(),
        }),
    }
}

/// A deviation has its finding; an answer that is none takes away the finding that nobody has put anything
/// into. One with a photo or a note stays: what a person entered is never taken away silently.
pub(super) fn follow(
    store: &Store,
    visit: Id,
    question: &Question,
    is_deviation: bool,
    changes: &mut Vec<Change>,
    back: &mut Vec<Change>,
) -> Result<()> {
    let known = store.finding_of_question(visit, &question.id)?;
    let shown = known.and_then(|id| store.finding(id).ok());
    match (is_deviation, shown) {
        (true, None) => {
            let finding = known.unwrap_or_else(|| store.new_id());
            changes.push(
                FindingLogged {
                    finding,
                    question: Some(question.id.clone()),
                }
                .into(),
            );
            if known.is_none() {
                let row = store.visit(visit)?;
                let winter = store.circumstances(&row)?.heating_season;
                changes.extend(defaults(question, finding, winter));
            }
            back.push(
                FindingRemoved {
                    finding,
                    saw: SAW_AT_UNDO,
                }
                .into(),
            );
        }
        (false, Some(finding)) => {
            let is_empty =
                finding.notes.is_empty() && store.photos_of_finding(finding.id)?.is_empty();
            if is_empty {
                changes.push(
                    FindingRemoved {
                        finding: finding.id,
                        saw: finding.edited_at,
                    }
                    .into(),
                );
                let question = Some(question.id.clone());
                back.push(
                    FindingLogged {
                        finding: finding.id,
                        question,
                    }
                    .into(),
                );
            }
        }
        _ => {}
    }
    Ok(())
}

fn defaults(question: &Question, finding: Id, heating_season: bool) -> Vec<Change> {
    let Some(usual) = &question.deviation else {
        return Vec::new();
    };
    let mut changes: Vec<Change> = Vec::new();
    if let Some(room) = usual.room.clone() {
        changes.push(RoomSet { finding, room }.into());
    }
    if let Some(part) = usual.part.clone() {
        changes.push(PartSet { finding, part }.into());
    }
    if let Some(grade) = usual.grade {
        changes.push(
            GradeSet {
                finding,
                grade: Some(grade),
            }
            .into(),
        );
    }
    changes.push(
        UrgencySet {
            finding,
            urgency: Some(usual.urgency_in(heating_season)),
        }
        .into(),
    );
    changes
}

/// An answer in words, as the dock names it.
fn words(texts: &Texts, question: &Question, answer: &Answer) -> String {
    match (answer, &question.answer) {
        (Answer::Choice(choice), _) => texts.get(&format!("q-{}.choice-{choice}", question.id)),
        (Answer::Number(number), AnswerKind::Number { unit, .. }) => {
            format!(
                "{} {}",
                texts.number(*number),
                texts.get(&format!("unit-{unit}"))
            )
        }
        (Answer::Text(text), _) => text.chars().take(40).collect(),
        _ => texts.get(&format!("answer-{}", answer.kind())),
    }
}
