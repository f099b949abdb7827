//! What invented people do in a simulation: the changes of one tap, drawn by chance.

use std::sync::LazyLock;

use nyvri_core::Result;
use nyvri_core::content;
use nyvri_core::domain::change::{
    AnswerCleared, AnswerGiven, Change, FindingLogged, FindingRemoved, GradeSet, InterpreterSet,
    NoteWritten, PartSet, PhotoRemoved, RoomSet, UrgencySet, VisitAssigned, VisitCancelled,
    VisitCompleted, VisitScheduled, VisitStarted,
};
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::{Answer, Interpreter};
use nyvri_core::photo::{Intake, take_in};
use nyvri_core::store::Store;

use super::clocks::{HOUR, START};
use super::town::{VISITS, person, visit};
use crate::pictures::{large, small};

/// Stands in everything confidential, and must never reach an operator's phone.
pub const SECRET: &str = "naboklage-hemmelig";

/// Questions that people answer; the last two are confidential.
pub const QUESTIONS: [&str; 6] = [
    "wellbeing",
    "vents-open",
    "bathroom-ceiling-dry",
    "most-important",
    "neighbour-relations",
    "rent-bill",
];

/// One in so many taps on a visit is a great many at once.
const MUCH: u16 = 400;

/// Seven small pictures and one that takes more than one chunk.
pub static PICTURES: LazyLock<Vec<Intake>> = LazyLock::new(|| {
    let all = (0..7).map(small).chain([large()]);
    all.filter_map(|bytes| take_in(&bytes).ok()).collect()
});

/// Whether only some may see what is said to this question.
pub fn is_confidential(question: &str) -> bool {
    content::template("ny-vri", 1).is_ok_and(|template| template.is_confidential(question))
}

fn finding_id(number: u32) -> Id {
    let mut bytes = [0x66; 16];
    bytes[12..].copy_from_slice(&number.to_be_bytes());
    Id::from_slice(&bytes).unwrap_or_default()
}

/// What one tap does.
pub enum Tap {
    /// Changes to one visit.
    Write(Id, Vec<Change>),
    /// A photo for a finding.
    Photo(Id, Id, usize),
    /// There is nothing to tap on.
    Nothing,
}

/// Counts up, so that what people write is never the same twice.
#[derive(Default)]
pub struct People {
    written: u32,
}

impl People {
    /// A tap on a phone that may show confidential matters, or one that may not.
    pub fn tap(
        &mut self,
        chance: &mut fastrand::Rng,
        store: &Store,
        sees_all: bool,
    ) -> Result<Tap> {
        let visits: Vec<Id> = store.visits()?.into_iter().map(|row| row.id).collect();
        if visits.is_empty() {
            return Ok(Tap::Nothing);
        }
        let visit = visits[chance.usize(..visits.len())];
        let findings = store.findings(visit)?;
        if findings.is_empty() || chance.u8(..10) < 5 {
            return Ok(Tap::Write(visit, self.about_the_visit(chance, sees_all)));
        }
        let finding = &findings[chance.usize(..findings.len())];
        let secret = finding.question.as_deref().is_some_and(is_confidential);
        if chance.u8(..4) == 0 {
            let photos = store.photos_of_finding(finding.id)?;
            if let Some(photo) = photos.first().filter(|_| chance.u8(..4) == 0) {
                return Ok(Tap::Write(
                    visit,
                    vec![PhotoRemoved { photo: photo.id }.into()],
                ));
            }
            let which = if chance.u8(..12) == 0 {
                7
            } else {
                chance.usize(..7)
            };
            return Ok(Tap::Photo(visit, finding.id, which));
        }
        let saw = finding.edited_at;
        Ok(Tap::Write(
            visit,
            vec![self.about_a_finding(chance, finding.id, saw, secret)],
        ))
    }

    fn about_the_visit(&mut self, chance: &mut fastrand::Rng, sees_all: bool) -> Vec<Change> {
        // Now and then somebody who may not answers a confidential question all the same.
        let open = if sees_all || chance.u8(..40) == 0 {
            6
        } else {
            4
        };
        let question = QUESTIONS[chance.usize(..open)].to_owned();
        if chance.u16(..MUCH) == 0 {
            // A long day without coverage.
            let many = QUESTIONS[..4].iter().cycle().take(1_050);
            return many.map(|question| self.answer(question)).collect();
        }
        match chance.u8(..20) {
            0 => vec![VisitStarted {}.into()],
            1 => vec![VisitCompleted {}.into()],
            2 => vec![AnswerCleared { question }.into()],
            3 => vec![Change::Unknown {
                kind: "from_a_newer_app".into(),
                payload: b"{}".to_vec(),
            }],
            4..=8 => self.new_finding(chance, question),
            9 => (0..4)
                .map(|number| self.answer(QUESTIONS[number]))
                .collect(),
            _ => vec![self.answer(&question)],
        }
    }

    fn words(&mut self, secret: bool) -> String {
        self.written += 1;
        let word = if secret { SECRET } else { "ord" };
        format!("{word} {}", self.written)
    }

    fn answer(&mut self, question: &str) -> Change {
        let answer = Answer::Text(self.words(is_confidential(question)));
        AnswerGiven {
            question: question.to_owned(),
            answer,
        }
        .into()
    }

    fn new_finding(&mut self, chance: &mut fastrand::Rng, question: String) -> Vec<Change> {
        self.written += 1;
        let finding = finding_id(self.written);
        let question = chance.bool().then_some(question);
        let secret = question.as_deref().is_some_and(is_confidential);
        let logged = FindingLogged { finding, question }.into();
        vec![logged, self.about_a_finding(chance, finding, 0, secret)]
    }

    fn about_a_finding(
        &mut self,
        chance: &mut fastrand::Rng,
        finding: Id,
        saw: i64,
        secret: bool,
    ) -> Change {
        let rooms = ["bathroom", "kitchen", "bedroom"];
        let parts = ["wall", "floor", "ceiling"];
        match chance.u8(..9) {
            0 | 1 => RoomSet {
                finding,
                room: rooms[chance.usize(..3)].into(),
            }
            .into(),
            2 => PartSet {
                finding,
                part: parts[chance.usize(..3)].into(),
            }
            .into(),
            3 | 4 => {
                let grades = ConditionGrade::ALL;
                GradeSet {
                    finding,
                    grade: Some(grades[chance.usize(..grades.len())]),
                }
                .into()
            }
            5 => UrgencySet {
                finding,
                urgency: Some(Urgency::ALL[chance.usize(..3)]),
            }
            .into(),
            6 if saw > 0 => FindingRemoved { finding, saw }.into(),
            _ => NoteWritten {
                finding,
                text: self.words(secret),
            }
            .into(),
        }
    }

    /// What the coordinator does at the office.
    pub fn at_the_office(&mut self, chance: &mut fastrand::Rng) -> (Id, Change) {
        let subject = visit(chance.u8(1..=VISITS));
        let change = match chance.u8(..12) {
            0..=3 => {
                let people = (1..=3).filter(|_| chance.u8(..4) > 0).map(person).collect();
                VisitAssigned { people }.into()
            }
            4 | 5 => VisitScheduled {
                starts_at: START + i64::from(chance.u8(..30)) * HOUR,
            }
            .into(),
            6 => InterpreterSet {
                interpreter: Interpreter::Needed,
            }
            .into(),
            7 if chance.u8(..4) == 0 => VisitCancelled {
                reason: "flyttet".into(),
            }
            .into(),
            _ => self.answer(QUESTIONS[chance.usize(..6)]),
        };
        (subject, change)
    }
}
