//! A checklist template: topics and questions as versioned data. Texts live in Fluent files beside it:
//! `topic-<id>`, `q-<id>` with `.help`, and `.choice-<choice>` for each choice.

use serde::{Deserialize, Serialize};

pub use super::condition::{Circumstances, Condition, FACTS, IN_ROOM};
pub use super::photos_kept::{LONG_SIDES, PhotosKept};

use super::condition::in_room;
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
    /// How its photos are kept.
    #[serde(default, skip_serializing_if = "PhotosKept::is_usual")]
    pub photos: PhotosKept,
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
    /// Rooms that it is asked in, each by itself: [`Template::by_room`]. Empty: once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<String>,
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
    /// The usual urgency in the heating season, where it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heating_season_urgency: Option<Urgency>,
}

impl DeviationDefaults {
    /// The usual urgency at this time of the year.
    pub fn urgency_in(&self, heating_season: bool) -> Urgency {
        let winter = self.heating_season_urgency.filter(|_| heating_season);
        winter.unwrap_or(self.urgency)
    }
}

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

    /// As it is asked: a question for several rooms stands once for each, room by room, named `<id>@<room>`. What
    /// it waits for in the same rooms is asked in that room.
    pub fn by_room(mut self) -> Self {
        for topic in &mut self.topics {
            let questions = std::mem::take(&mut topic.questions);
            for together in questions.chunk_by(|one, next| one.rooms == next.rooms) {
                let rooms = &together[0].rooms;
                if rooms.is_empty() {
                    topic.questions.extend_from_slice(together);
                }
                for room in rooms {
                    let here = |question: &Question| question.in_room(room, together);
                    topic.questions.extend(together.iter().map(here));
                }
            }
        }
        self
    }

    /// Every question, in the order of the conversation.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.topics.iter().flat_map(|topic| &topic.questions)
    }

    /// Whether anything is asked on visits of `kind`.
    pub fn is_for(&self, kind: VisitKind) -> bool {
        self.questions()
            .any(|question| question.visits.contains(&kind))
    }

    /// The kinds of visits that it is for, in their order.
    pub fn kinds(&self) -> Vec<VisitKind> {
        let kinds = VisitKind::ALL.into_iter();
        kinds.filter(|kind| self.is_for(*kind)).collect()
    }

    /// The keys of all its texts.
    pub fn text_keys(&self) -> Vec<String> {
        let topics = self
            .topics
            .iter()
            .map(|topic| format!("topic-{}", topic.id));
        let mut keys: Vec<String> = topics.collect();
        for question in self.questions() {
            let id = question.id.split(IN_ROOM).next().unwrap_or_default();
            let key = format!("q-{id}");
            keys.push(format!("{key}.help"));
            if question.deviation.is_some() {
                keys.push(format!("{key}.finding"));
            }
            if let AnswerKind::Choice { choices, .. } = &question.answer {
                let choices = choices.iter();
                keys.extend(choices.map(|choice| format!("{key}.choice-{choice}")));
            }
            keys.push(key);
        }
        keys
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

    /// Whether an answer has its place on a visit of `kind`: the question is there, and takes such an answer.
    pub fn has_place_for(&self, kind: VisitKind, question: &str, answer: &Answer) -> bool {
        let asked = self.question(question);
        asked.is_some_and(|(_, asked)| asked.visits.contains(&kind) && asked.accepts(answer))
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
    fn in_room(&self, room: &str, together: &[Self]) -> Self {
        let mut here = self.clone();
        here.id = in_room(&self.id, room);
        here.rooms.clear();
        here.shown_when = self.shown_when.in_room(room, together);
        if let Some(deviation) = &mut here.deviation {
            deviation.room = Some(room.to_owned());
        }
        here
    }

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
