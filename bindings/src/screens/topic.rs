//! One topic: its questions as cards, answered in one tap.

use super::parts::{Dock, GradeChoice, Icon, LastLine, PhotoTile, Step};
use super::view::View;
use nyvri_core::domain::id::Id;
use nyvri_core::{Error, Result};

/// A topic's questions.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TopicScreen {
    /// The visit.
    pub visit_id: String,
    /// The topic.
    pub topic_id: String,
    /// `Inneklima`.
    pub title: String,
    /// `3 av 7 svart, 1 avvik`.
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
}

/// One question. Exactly one of `choices`, `number` or `text` is how it is answered; `number` and `text`
/// come with `choices` for "not relevant" and "not checked".
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
    /// One tap each. Up to three stand side by side, more stand below each other.
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
    /// Builds the screen.
    pub fn build(view: &View<'_>, visit_id: Id, topic_id: &str) -> Result<Self> {
        let _ = (view, visit_id, topic_id);
        Err(Error::NotFound { what: "screen" })
    }
}
