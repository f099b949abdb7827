//! What a visit came to, for everybody who was there: nothing confidential is in it, so both phones and the office
//! have the same, and what is signed is named by the hash of its pages.

use serde::Serialize;

use super::deadline::Pause;
use super::finding::Urgency;
use super::grade::ConditionGrade;
use super::id::Id;
use super::protocol::Protocol;
use super::visit::{Answer, VisitKind};

/// A visit as it is read back.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The visit.
    pub visit: Id,
    /// Whose home; no id where it is nobody's.
    pub tenancy: Id,
    /// The dwelling.
    pub dwelling: Id,
    /// Which visit.
    pub kind: VisitKind,
    /// The checklist and its version.
    pub template: (String, u32),
    /// When it is held, in milliseconds since 1970; none while no time is set.
    pub starts_at: Option<i64>,
    /// Who goes.
    pub people: Vec<Id>,
    /// Topics with at least one answer, in the order of the conversation.
    pub topics: Vec<LookedAt>,
    /// In the order they were logged.
    pub findings: Vec<Found>,
    /// Ids of the advice that was given, in order of their ids.
    pub advice: Vec<String>,
    /// The names of all these.
    pub names: Names,
}

/// What ids mean to people. Not part of what is signed: a street may be renamed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// `Svaleborgveien 14`.
    pub address: String,
    /// `H0203`.
    pub number: String,
    /// The tenant.
    pub tenant: String,
    /// Language tag of what the tenant wants.
    pub language: String,
    /// Who goes, by id; those that are known here.
    pub people: Vec<(Id, String)>,
}

/// One topic of the checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct LookedAt {
    /// Its id.
    pub topic: String,
    /// Its answers, in the order of the questions.
    pub answers: Vec<Answered>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Answer,
    /// It is not as it should be.
    pub is_deviation: bool,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The finding.
    pub id: Id,
    /// The question it belongs to.
    pub question: Option<String>,
    /// Where.
    pub room: Option<String>,
    /// What.
    pub part: Option<String>,
    /// The grade that stands.
    pub grade: Option<ConditionGrade>,
    /// How soon.
    pub urgency: Option<Urgency>,
    /// When it was logged, in milliseconds since 1970: deadlines run from it.
    pub logged_at: i64,
    /// What people wrote, in order of the authors' ids.
    pub notes: Vec<(Id, String)>,
    /// SHA-256 of its photos, hex, in the order they were taken.
    pub photos: Vec<String>,
    /// SHA-256 of those of them whose original is kept, in the same order.
    pub originals: Vec<String>,
    /// When its deadline stood still. Not part of what is signed: the office says it afterwards too.
    pub pauses: Vec<Pause>,
    /// When the same was seen on the visit before, and how it was graded. Not part of what is signed.
    pub last: Option<(i64, Option<ConditionGrade>)>,
}

#[derive(Serialize)]
struct VisitPage<'a> {
    visit: Id,
    tenancy: Id,
    dwelling: Id,
    kind: &'a str,
    checklist: &'a str,
    version: u32,
    starts_at: Option<i64>,
    people: &'a [Id],
}

#[derive(Serialize)]
struct TopicPage<'a> {
    topic: &'a str,
    answers: Vec<AnswerLine<'a>>,
}

#[derive(Serialize)]
struct AnswerLine<'a> {
    question: &'a str,
    answer: &'a str,
    value: String,
}

#[derive(Serialize)]
struct FindingPage<'a> {
    finding: Id,
    question: Option<&'a str>,
    room: Option<&'a str>,
    part: Option<&'a str>,
    grade: Option<&'a str>,
    urgency: Option<&'a str>,
    logged_at: i64,
    notes: Vec<NoteLine<'a>>,
    photos: Vec<&'a String>,
}

#[derive(Serialize)]
struct NoteLine<'a> {
    by: Id,
    text: &'a str,
}

#[derive(Serialize)]
struct AdvicePage<'a> {
    given: &'a [String],
}

impl Summary {
    /// The pages that are signed.
    pub fn pages(&self) -> Protocol {
        let mut pages = Protocol::default();
        pages.add(
            "visit",
            &VisitPage {
                visit: self.visit,
                tenancy: self.tenancy,
                dwelling: self.dwelling,
                kind: self.kind.code(),
                checklist: &self.template.0,
                version: self.template.1,
                starts_at: self.starts_at,
                people: &self.people,
            },
        );
        for topic in &self.topics {
            let answers = topic.answers.iter().map(AnswerLine::of).collect();
            let topic = topic.topic.as_str();
            pages.add("topic", &TopicPage { topic, answers });
        }
        for finding in &self.findings {
            pages.add("finding", &FindingPage::of(finding));
        }
        let given = self.advice.as_slice();
        pages.add("advice", &AdvicePage { given });
        pages
    }

    /// Somebody's home. A building and an empty dwelling have nobody who reads and signs.
    pub fn has_tenant(&self) -> bool {
        self.tenancy != Id::default()
    }

    /// The hash that a signature names.
    pub fn hash(&self) -> String {
        self.pages().head()
    }
}

impl<'a> AnswerLine<'a> {
    fn of(answered: &'a Answered) -> Self {
        Self {
            question: &answered.question,
            answer: answered.answer.kind(),
            value: answered.answer.value(),
        }
    }
}

impl<'a> FindingPage<'a> {
    fn of(found: &'a Found) -> Self {
        let notes = found.notes.iter();
        Self {
            finding: found.id,
            question: found.question.as_deref(),
            room: found.room.as_deref(),
            part: found.part.as_deref(),
            grade: found.grade.map(ConditionGrade::code),
            urgency: found.urgency.map(Urgency::code),
            logged_at: found.logged_at,
            notes: notes.map(|(by, text)| NoteLine { by: *by, text }).collect(),
            photos: found.photos.iter().chain(&found.originals).collect(),
        }
    }
}
