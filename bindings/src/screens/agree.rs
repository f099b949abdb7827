//! "Bli enige": where two people set the same thing without having seen each other's value. The later one
//! stands, the others are kept; one tap keeps one of them.

use nyvri_core::Result;
use nyvri_core::domain::change::Change;
use nyvri_core::domain::id::Id;

use super::answer_fields::in_words;
use super::disagreements::{About, Disagreement, Field, Said, disagreements};
use super::marks::{grade_in_words, grade_spoken, mark};
use super::parts::{Dock, GradeMark};
use super::place::title_in_room;
use super::view::View;
use super::visit_view::VisitView;
use super::words::{capitalised, spoken, with_commas};

/// The places of a visit where values overlap.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct AgreeScreen {
    /// The visit.
    pub visit_id: String,
    /// `Bli enige`.
    pub title: String,
    /// `Svaleborgveien 14, H0203`.
    pub subtitle: String,
    /// What happened and that nothing is lost.
    pub intro: String,
    /// In the order of the conversation, then findings.
    pub places: Vec<AgreePlace>,
    /// Said when there is nothing left to agree on.
    pub none: Option<String>,
    /// Spoken name of the way back.
    pub back_label: String,
    /// The bottom.
    pub dock: Dock,
}

/// One thing that was set differently.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct AgreePlace {
    /// For `keep_value`.
    pub place_id: String,
    /// The question's statement, or `Tilstand`.
    pub title: String,
    /// `Inneklima`, or the finding: `Fuktflekk i taket, bad`.
    pub context: String,
    /// The one that stands first, then the others, newest first.
    pub values: Vec<AgreeValue>,
}

/// One person's value.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct AgreeValue {
    /// For `keep_value`.
    pub value_id: String,
    /// `Avvik`, `21,6 °C`, `TG2, middels tegn`.
    pub text: String,
    /// A grade's mark before it.
    pub grade: Option<GradeMark>,
    /// `Ola, kl. 09.16`.
    pub by: String,
    /// It is what the office sees now.
    pub stands: bool,
    /// `Gjelder nå`, or `La denne gjelde`; empty where nothing can be chosen.
    pub label: String,
    /// A tap keeps this one. Not in a visit that has ended, nor one's own grade: the other has to agree to it.
    pub can_keep: bool,
    /// The row as one sentence.
    pub spoken: String,
}

impl AgreeScreen {
    /// Builds the screen. What is confidential is not there for a person without the right.
    pub fn build(view: &View<'_>, visit_id: Id) -> Result<Self> {
        let table = VisitView::load(view, visit_id)?;
        let found = disagreements(&table)?;
        let places = found.iter();
        let places: Vec<AgreePlace> = places
            .map(|one| place(&table, one))
            .collect::<Result<_>>()?;
        Ok(Self {
            visit_id: visit_id.to_string(),
            title: view.say("agree-title"),
            subtitle: with_commas(&[&table.dwelling.address, &table.dwelling.number]),
            intro: view.say("agree-intro"),
            none: places.is_empty().then(|| view.say("agree-none")),
            places,
            back_label: view.say("app-back"),
            dock: view.dock(Some(view.go_back("agree-done")), None, None),
        })
    }
}

fn place(table: &VisitView<'_>, one: &Disagreement<'_>) -> Result<AgreePlace> {
    let view = table.view;
    let (title, context) = match one.about {
        About::Answer(topic, question) => (
            view.say(&format!("q-{}", question.id)),
            view.say(&format!("topic-{}", topic.id)),
        ),
        About::Finding(finding, field) => (
            view.say(field.heading()),
            capitalised(&title_in_room(view.texts, finding)),
        ),
    };
    let values = one.values.iter();
    let values = values.map(|said| value(table, one, said));
    Ok(AgreePlace {
        place_id: one.place_id.clone(),
        title,
        context,
        values: values.collect::<Result<_>>()?,
    })
}

fn value(table: &VisitView<'_>, one: &Disagreement<'_>, said: &Said) -> Result<AgreeValue> {
    let view = table.view;
    let can_keep = table.is_open() && one.can_keep(said, view.person.id);
    let label = match (said.stands, can_keep) {
        (true, _) => view.say("agree-stands"),
        (false, true) => view.say("agree-keep"),
        (false, false) => String::new(),
    };
    let (text, grade) = (
        one.about.in_words(view, &said.change),
        grade_of(&said.change),
    );
    let by = by(view, said)?;
    let said_grade = grade.map(|grade| grade_spoken(view.texts, grade));
    Ok(AgreeValue {
        value_id: said.value_id.clone(),
        spoken: spoken(&[said_grade.as_ref().unwrap_or(&text), &by, &label]),
        text,
        grade: grade.map(mark),
        by,
        stands: said.stands,
        label,
        can_keep,
    })
}

/// `Ola, kl. 09.16`; `Du, kl. 09.16` for the person who looks.
fn by(view: &View<'_>, said: &Said) -> Result<String> {
    let name = if said.author == view.person.id {
        view.say("agree-you")
    } else {
        let name = view.first_name(said.author)?;
        capitalised(&name.unwrap_or_else(|| view.say("someone")))
    };
    Ok(with_commas(&[name, view.clock(said.at)]))
}

fn grade_of(change: &Change) -> Option<nyvri_core::domain::grade::ConditionGrade> {
    match change {
        Change::GradeSet(set) => set.grade,
        _ => None,
    }
}

impl Field {
    fn heading(self) -> &'static str {
        match self {
            Self::Room => "agree-room",
            Self::Part => "agree-part",
            Self::Urgency => "finding-urgency",
            Self::Grade => "finding-grade",
        }
    }
}

impl About<'_> {
    /// What `change` sets, as people read it.
    pub(crate) fn in_words(self, view: &View<'_>, change: &Change) -> String {
        let listed = |list: &str, value: &str| {
            let key = format!("{list}-{value}");
            (!value.is_empty()).then(|| view.say(&key))
        };
        let words = match (self, change) {
            (Self::Answer(_, question), Change::AnswerGiven(given)) => {
                Some(in_words(view.texts, question, &given.answer))
            }
            (_, Change::RoomSet(set)) => listed("room", &set.room),
            (_, Change::PartSet(set)) => listed("part", &set.part),
            (_, Change::UrgencySet(set)) => set
                .urgency
                .and_then(|urgency| listed("urgency", urgency.code())),
            (_, Change::GradeSet(set)) => set.grade.map(|grade| grade_in_words(view.texts, grade)),
            _ => None,
        };
        words.unwrap_or_else(|| view.say("agree-nothing"))
    }
}
