//! A checklist template: topics and questions as versioned data. Texts live in Fluent files beside it:
//! `topic-<id>`, `q-<id>` with `.help`, and `.choice-<choice>` for each choice.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::finding::Urgency;
use super::grade::ConditionGrade;
use super::visit::{Answer, VisitKind};

/// One version of one checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Stays the same between versions: `ny-vri`.
    pub id: String,
    /// Counts up; a visit keeps the version it began with.
    pub version: u32,
    /// In the order of the conversation.
    pub topics: Vec<Topic>,
}

/// A part of the conversation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Kebab case; the text is `topic-<id>`.
    pub id: String,
    /// Name of the icon.
    pub icon: String,
    /// Only for those who see confidential matters.
    #[serde(default)]
    pub confidential: bool,
    /// In order.
    pub questions: Vec<Question>,
}

/// One thing to ask or look at, worded as a statement that is true when all is well.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Kebab case, unique in the template and never reused; the text is `q-<id>`.
    pub id: String,
    /// How it is answered.
    pub answer: AnswerKind,
    /// On which visits it is asked.
    pub visits: Vec<VisitKind>,
    /// When it shows.
    #[serde(default)]
    pub shown_when: Condition,
    /// What a deviation is filled in with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deviation: Option<DeviationDefaults>,
    /// Key of the advice that belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    /// The visit cannot end without an answer.
    #[serde(default)]
    pub required: bool,
}

/// How a question is answered. Every kind can also be "not relevant" or "not checked".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum AnswerKind {
    /// Ok or deviation.
    Check,
    /// A number with a unit. Outside `min..=max` it is refused; outside the usual it is asked again.
    Number {
        /// `celsius`, `percent_rh`, `weight_percent`, `count`; the text is `unit-<id>`.
        unit: String,
        /// Lowest possible.
        min: f64,
        /// Highest possible.
        max: f64,
        /// Lowest usual.
        usual_min: f64,
        /// Highest usual.
        usual_max: f64,
    },
    /// One of a few.
    Choice {
        /// Ids, in order.
        choices: Vec<String>,
        /// The ones that count as a deviation.
        #[serde(default)]
        deviations: Vec<String>,
    },
    /// Free words.
    Text,
}

/// What a new finding of a question starts with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviationDefaults {
    /// One of [`super::finding::ROOMS`], where the question says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// One of [`super::finding::PARTS`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The usual grade; matters of use have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<ConditionGrade>,
    /// The usual urgency.
    pub urgency: Urgency,
}

/// When a question shows. Facts are those of the dwelling: see [`FACTS`].
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Every time.
    #[default]
    Always,
    /// October to April.
    HeatingSeason,
    /// The dwelling has this.
    Fact(String),
    /// Another question has one of these answers (`ok`, `deviation`, … or a choice's id).
    Answered {
        /// The other question.
        question: String,
        /// Any of these.
        is: Vec<String>,
    },
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
}

/// What a dwelling can have that decides which questions are asked.
pub const FACTS: [&str; 12] = [
    "outer_wall",
    "bathroom_fan",
    "balanced_ventilation",
    "balcony",
    "cellar_storage",
    "stairwell",
    "children",
    "interpreter",
    "washing_machine",
    "ground_floor",
    "own_heater",
    "shared_laundry",
];

/// Icons that a topic can have: each is drawn on both platforms.
pub const ICONS: [&str; 12] = [
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

/// Units that a number can have; the text is `unit-<unit>`.
pub const UNITS: [&str; 4] = ["celsius", "percent_rh", "weight_percent", "count"];

/// What conditions are judged by.
#[derive(Debug, Clone, Default)]
pub struct Circumstances {
    /// Facts that hold, from [`FACTS`].
    pub facts: HashSet<String>,
    /// Whether the visit's day lies in the heating season.
    pub heating_season: bool,
    /// Answers so far, by question.
    pub answers: HashMap<String, Answer>,
}

impl Condition {
    /// Whether the question shows.
    pub fn holds(&self, given: &Circumstances) -> bool {
        match self {
            Self::Always => true,
            Self::HeatingSeason => given.heating_season,
            Self::Fact(fact) => given.facts.contains(fact),
            Self::Answered { question, is } => given.answers.get(question).is_some_and(|answer| {
                is.iter().any(|wanted| match answer {
                    Answer::Choice(choice) => wanted == choice,
                    other => wanted == other.kind(),
                })
            }),
            Self::All(all) => all.iter().all(|one| one.holds(given)),
            Self::Any(any) => any.iter().any(|one| one.holds(given)),
            Self::Not(inner) => !inner.holds(given),
        }
    }
}

impl Template {
    /// The question with this id and the topic it stands in.
    pub fn question(&self, id: &str) -> Option<(&Topic, &Question)> {
        self.topics.iter().find_map(|topic| {
            topic
                .questions
                .iter()
                .find(|q| q.id == id)
                .map(|q| (topic, q))
        })
    }

    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// Whether answers to the question are confidential. A question that this version does not know is
    /// treated as confidential: better hidden than leaked.
    pub fn is_confidential(&self, question: &str) -> bool {
        self.question(question)
            .is_none_or(|(topic, _)| topic.confidential)
    }
}

impl Topic {
    /// The questions of this topic that show on a visit of `kind` under `given`, in order.
    pub fn shown<'a>(
        &'a self,
        kind: VisitKind,
        given: &'a Circumstances,
    ) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| {
            question.visits.contains(&kind) && question.shown_when.holds(given)
        })
    }
}

impl Question {
    /// Whether `answer` is one this question can have.
    pub fn accepts(&self, answer: &Answer) -> bool {
        match (answer, &self.answer) {
            (Answer::NotRelevant | Answer::NotChecked, _) => true,
            (Answer::Ok | Answer::Deviation, AnswerKind::Check) => true,
            (Answer::Number(number), AnswerKind::Number { min, max, .. }) => {
                number.is_finite() && (*min..=*max).contains(number)
            }
            (Answer::Choice(choice), AnswerKind::Choice { choices, .. }) => {
                choices.contains(choice)
            }
            (Answer::Text(text), AnswerKind::Text) => !text.trim().is_empty(),
            _ => false,
        }
    }

    /// Whether `answer` is a deviation here.
    pub fn is_deviation(&self, answer: &Answer) -> bool {
        match (answer, &self.answer) {
            (Answer::Deviation, _) => true,
            (Answer::Choice(choice), AnswerKind::Choice { deviations, .. }) => {
                deviations.contains(choice)
            }
            _ => false,
        }
    }
}
