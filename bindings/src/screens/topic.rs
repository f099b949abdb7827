//! One topic: its questions as cards, answered in one tap.

use nyvri_core::domain::id::Id;
use nyvri_core::domain::template::Question;
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::FindingRow;
use nyvri_core::{Error, Result};

use super::advice::AdvicePanel;
use super::advice_panel;
use super::answer_fields::{choices, in_words, number_field, text_field};
use super::damp::DampPanel;
use super::damp_panel::{damp_panel, is_reading};
use super::deviation_panel::deviation_panel;
use super::disagreements::disagreements;
use super::marks::mark;
use super::parts::{Dock, GradeChoice, Icon, LastLine, PhotoTile, Receipt, Step};
use super::strays::{self, STRAYS};
use super::tenant;
use super::topic_dock::topic_dock;
use super::topic_row::{progress, sentences, since, topic_title};
use super::view::View;
use super::visit_view::VisitView;
use super::words::{lowered, sentence, with_commas};

/// A topic's questions.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TopicScreen {
    /// The visit.
    pub visit_id: String,
    /// The topic.
    pub topic_id: String,
    /// `Inneklima`.
    pub title: String,
    /// `3 av 7 svart, 1 avvik. Siden sist: 1 utbedret, 1 nytt avvik`.
    pub subtitle: String,
    /// One a question.
    pub steps: Vec<Step>,
    /// In order.
    pub questions: Vec<QuestionCard>,
    /// Spoken name of the way back.
    pub back_label: String,
    /// Spoken name of the help button.
    pub help_label: String,
    /// The bottom.
    pub dock: Dock,
    /// Below the questions of the topic with the readings, once something was measured.
    #[uniffi(default = None)]
    pub damp: Option<DampPanel>,
    /// Below everything else.
    #[uniffi(default = None)]
    pub advice: Option<AdvicePanel>,
    /// `Vis til leietaker`: the way to [`super::tenant::TenantScreen`]; none for a
    /// confidential topic, or where nobody is visited at home.
    #[uniffi(default = None)]
    pub show_tenant: Option<String>,
}

/// One question. Exactly one of `choices`, `number` or `text` is how it is answered; `number` and `text`
/// come with `choices` for "not relevant" and "not checked". In a visit that has ended there is nothing to
/// tap: every card is settled and shows its answer in `fold_text`.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct QuestionCard {
    /// For the answer.
    pub question_id: String,
    /// `Ingen fukt eller mugg i taket på badet`.
    pub statement: String,
    /// Shown when asked for.
    pub help: String,
    /// Last visit's answer.
    pub last: Option<LastLine>,
    /// One tap each. Ok, deviation and not relevant stand side by side with not checked quietly below;
    /// other choices stand side by side up to three, more below each other.
    pub choices: Vec<AnswerChoice>,
    /// A number to type.
    pub number: Option<NumberField>,
    /// Words to type.
    pub text: Option<TextField>,
    /// Answered and in order: may fold to `fold_text`.
    pub is_settled: bool,
    /// `OK`, `21,6 °C`: shown at the end of the folded row.
    pub fold_text: String,
    /// Opens when the answer is a deviation.
    pub deviation: Option<DeviationPanel>,
    /// `Svart av Ola`, when someone else did.
    pub from: Option<String>,
    /// Where this person's answer is; a refused one with the office's reason.
    #[uniffi(default = None)]
    pub receipt: Option<Receipt>,
    /// `Dere har svart ulikt. Bli enige`: the way to [`super::agree::AgreeScreen`].
    #[uniffi(default = None)]
    pub agree: Option<String>,
}

/// One answer to tap.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct AnswerChoice {
    /// To give back in `answer`: `ok`, `deviation`, `not_relevant`, `not_checked` or a choice's id.
    pub value: String,
    /// The words.
    pub label: String,
    /// Before the words; choices have none.
    pub icon: Option<Icon>,
    /// The answer now.
    pub chosen: bool,
    /// The answer last time: dashed ring.
    pub was_last: bool,
    /// Chosen in the colour of a deviation.
    pub is_deviation: bool,
    /// `OK, sist`.
    pub spoken: String,
}

/// A number with its unit.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct NumberField {
    /// As typed: `21,6`. Empty if not answered.
    pub value: String,
    /// `°C`.
    pub unit: String,
    /// For screen readers: `Temperatur i grader`.
    pub label: String,
    /// Outside the usual: `Uvanlig. Mål en gang til?`
    pub warning: Option<String>,
}

/// Words.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TextField {
    /// What is written.
    pub value: String,
    /// For screen readers and as placeholder.
    pub label: String,
}

/// What opens under a deviation: photo and grade, one tap each.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DeviationPanel {
    /// The finding that belongs to the answer.
    pub finding_id: String,
    /// Today's photos, then last time's.
    pub photos: Vec<PhotoTile>,
    /// `Ta bilde` or `Ta bilde fra samme sted`.
    pub take_photo_label: String,
    /// The five grades.
    pub grades: Vec<GradeChoice>,
    /// `TG2, middels tegn. Bad, tak.`
    pub summary: String,
    /// `Åpne funnet`.
    pub open_label: String,
}

impl TopicScreen {
    /// Builds the screen. A confidential topic is not there for a person without the right.
    pub fn build(view: &View<'_>, visit_id: Id, topic_id: &str) -> Result<Self> {
        let table = VisitView::load(view, visit_id)?;
        if topic_id == STRAYS {
            return strays::screen(&table);
        }
        let topic = table.template.topic(topic_id);
        let topic = topic.ok_or(Error::NotFound { what: "topic" })?;
        let shown = table.topic(topic);
        if !shown.can_open {
            return Err(Error::NotFound { what: "topic" });
        }
        let apart = disagreements(&table)?;
        let card = |question: &&Question| {
            let is_apart = apart.iter().any(|one| one.is_of_question(&question.id));
            QuestionCard::build(&table, question, is_apart)
        };
        Ok(Self {
            visit_id: visit_id.to_string(),
            topic_id: topic_id.to_owned(),
            title: topic_title(view, &shown),
            subtitle: sentences(&[
                progress(view, &shown, "topic-subtitle"),
                since(&table, &shown),
            ]),
            steps: if table.is_open() {
                shown.steps_with_current()
            } else {
                shown.steps.clone()
            },
            questions: shown.questions.iter().map(card).collect::<Result<_>>()?,
            back_label: view.say("app-back"),
            help_label: view.say("topic-help"),
            dock: topic_dock(&table, &shown),
            damp: if shown.questions.iter().any(|it| is_reading(&it.id)) {
                damp_panel(&table)?
            } else {
                None
            },
            advice: advice_panel::of_topic(&table, topic_id)?,
            show_tenant: tenant::way_there(&table)?.filter(|_| !topic.confidential),
        })
    }
}

impl QuestionCard {
    fn build(table: &VisitView<'_>, question: &Question, is_apart: bool) -> Result<Self> {
        let texts = table.view.texts;
        let key = format!("q-{}", question.id);
        let row = table.answers.get(&question.id);
        let now = row.map(|row| &row.answer);
        let last = table.last_answer_to(&question.id);
        let (is_open, is_deviation) = (
            table.is_open(),
            now.is_some_and(|answer| question.is_deviation(answer)),
        );
        let needs_a_look = is_apart || table.is_refused(&question.id);
        let offered = is_open.then(|| choices(texts, question, now, last));
        Ok(Self {
            question_id: question.id.clone(),
            statement: texts.get(&key),
            help: texts.find(&format!("{key}.help"), &[]).unwrap_or_default(),
            last: last.map(|last| last_line(table, question, last)),
            choices: offered.unwrap_or_default(),
            number: number_field(texts, question, now).filter(|_| is_open),
            text: text_field(texts, question, now).filter(|_| is_open),
            is_settled: !is_open || (now.is_some() && !is_deviation && !needs_a_look),
            fold_text: fold_text(table, question, now),
            deviation: if is_open {
                deviation_panel(table, question, now)?
            } else {
                None
            },
            from: from(table, question)?,
            receipt: table.receipt_of_answer(&question.id),
            agree: is_apart.then(|| texts.get("agree-question")),
        })
    }
}

/// `Sist: avvik TG1. Fuktflekk ved ventilen.`
fn last_line(table: &VisitView<'_>, question: &Question, last: &Answer) -> LastLine {
    let view = table.view;
    let finding = table.last_finding_of(&question.id);
    let finding = finding.filter(|_| question.is_deviation(last));
    let grade = finding.and_then(FindingRow::grade);
    let note = finding.and_then(|finding| finding.notes.first());
    let note = note.map(|note| note.text.clone()).unwrap_or_default();
    let answer = in_words(view.texts, question, last);
    let answer = match last {
        Answer::Text(words) => words.clone(),
        _ => lowered(&answer),
    };
    LastLine {
        when: view.say("last-short"),
        // Without a grade in between, the note goes on where the answer ends.
        text: if grade.is_some() {
            answer
        } else {
            with_commas(&[answer, lowered(&note)])
        },
        grade: grade.map(mark),
        grade_text: grade.map(|grade| grade.code().into()),
        after: Some(sentence(&note)).filter(|note| grade.is_some() && !note.is_empty()),
    }
}

/// The answer at the end of a folded row; what was written is too long for it.
fn fold_text(table: &VisitView<'_>, question: &Question, now: Option<&Answer>) -> String {
    match now {
        Some(Answer::Text(_)) if table.is_open() => table.view.say("answer-written"),
        Some(answer) => in_words(table.view.texts, question, answer),
        None if table.is_open() => String::new(),
        None => table.view.say("answer-none"),
    }
}

/// `Svart av Ola`, when it was not the person who looks.
fn from(table: &VisitView<'_>, question: &Question) -> Result<Option<String>> {
    let view = table.view;
    let answer = table.answers.get(&question.id);
    let Some(author) = answer.map(|row| row.author) else {
        return Ok(None);
    };
    if author == view.person.id {
        return Ok(None);
    }
    let name = view.first_name(author)?;
    Ok(name.map(|name| view.texts.with("answered-by", &[("name", name.into())])))
}
