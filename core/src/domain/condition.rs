//! When a question shows: by the season, by what the dwelling has, by what was answered before.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::template::Question;
use super::visit::Answer;

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

/// The name of a question in one of its rooms.
pub(super) fn in_room(id: &str, room: &str) -> String {
    format!("{id}{IN_ROOM}{room}")
}

/// Between a question's name and its room. No name has it in it.
pub const IN_ROOM: char = '@';

impl Condition {
    /// In a room, where the questions that are asked there too are those of that room.
    pub(super) fn in_room(&self, room: &str, together: &[Question]) -> Self {
        let here = |it: &Self| it.in_room(room, together);
        let parts = |parts: &[Self]| -> Vec<Self> { parts.iter().map(here).collect() };
        match self {
            Self::Answered { question, is } if together.iter().any(|it| it.id == *question) => {
                let (question, is) = (in_room(question, room), is.clone());
                Self::Answered { question, is }
            }
            Self::All(all) => Self::All(parts(all)),
            Self::Any(any) => Self::Any(parts(any)),
            Self::Not(inner) => Self::Not(Box::new(inner.in_room(room, together))),
            other => other.clone(),
        }
    }

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
