//! What one phone may see and write: scope by assignment, confidentiality by role.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use nyvri_core::content;
use nyvri_core::domain::change::Change;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::log;
use nyvri_core::store::{KEPT_ON_PHONE, Store};

/// One person's reach into the log.
pub struct Scope {
    /// Visits, tenancies, dwellings, buildings, people.
    pub subjects: BTreeSet<Id>,
    role: Role,
    visits: HashMap<Id, Visit>,
}

/// What is needed to tell what is confidential in a visit.
struct Visit {
    template: (String, u32),
    question_of: HashMap<Id, String>,
    finding_of: HashMap<Id, Id>,
}

impl Visit {
    fn load(store: &Store, visit: Id) -> Option<Self> {
        let row = store.visit(visit).ok()?;
        Some(Self {
            template: (row.template, row.template_version),
            question_of: store
                .questions_of_findings(visit)
                .ok()?
                .into_iter()
                .collect(),
            finding_of: store.findings_of_photos(visit).ok()?.into_iter().collect(),
        })
    }
}

impl Scope {
    /// The reach of `person` now.
    pub fn of(store: &Store, person: Id, role: Role) -> nyvri_core::Result<Self> {
        let subjects = store.scope_of(person, store.now() - KEPT_ON_PHONE)?;
        Ok(Self {
            subjects,
            role,
            visits: HashMap::new(),
        })
    }

    /// Whether the person may see this entry. Whatever cannot be judged is withheld from a role that does
    /// not see confidential matters.
    pub fn may_see(&mut self, store: &Store, entry: &log::Entry) -> bool {
        if !self.subjects.contains(&entry.subject) {
            return false;
        }
        self.role.sees_confidential() || !self.is_confidential(store, entry.subject, &entry.change)
    }

    /// Whether a picture is shown by a photo that the person may see.
    pub fn may_see_picture(&mut self, store: &Store, sha256: &[u8]) -> nyvri_core::Result<bool> {
        let uses = store.uses_of_picture(sha256)?;
        Ok(uses.into_iter().any(|(visit, finding)| {
            self.subjects.contains(&visit)
                && (self.role.sees_confidential()
                    || !self.finding_is_confidential(store, visit, finding))
        }))
    }

    fn is_confidential(&mut self, store: &Store, visit: Id, change: &Change) -> bool {
        match change {
            Change::AnswerGiven(c) => self.question_is_confidential(store, visit, &c.question),
            Change::AnswerCleared(c) => self.question_is_confidential(store, visit, &c.question),
            Change::FindingLogged(c) => c
                .question
                .as_ref()
                .is_some_and(|question| self.question_is_confidential(store, visit, question)),
            Change::RoomSet(c) => self.finding_is_confidential(store, visit, c.finding),
            Change::PartSet(c) => self.finding_is_confidential(store, visit, c.finding),
            Change::GradeSet(c) => self.finding_is_confidential(store, visit, c.finding),
            Change::UrgencySet(c) => self.finding_is_confidential(store, visit, c.finding),
            Change::NoteWritten(c) => self.finding_is_confidential(store, visit, c.finding),
            Change::FindingRemoved(c) => self.finding_is_confidential(store, visit, c.finding),
            Change::PhotoTaken(c) => self.finding_is_confidential(store, visit, c.finding),
            Change::PhotoRemoved(c) => {
                let finding = self
                    .visit(store, visit)
                    .and_then(|known| known.finding_of.get(&c.photo).copied());
                finding.is_none_or(|finding| self.finding_is_confidential(store, visit, finding))
            }
            Change::Unknown { .. } => true,
            _ => false,
        }
    }

    fn finding_is_confidential(&mut self, store: &Store, visit: Id, finding: Id) -> bool {
        let question = self
            .visit(store, visit)
            .and_then(|known| known.question_of.get(&finding).cloned());
        question.is_none_or(|question| {
            !question.is_empty() && self.question_is_confidential(store, visit, &question)
        })
    }

    fn question_is_confidential(&mut self, store: &Store, visit: Id, question: &str) -> bool {
        self.visit(store, visit)
            .and_then(|known| content::template(&known.template.0, known.template.1).ok())
            .is_none_or(|template| template.is_confidential(question))
    }

    fn visit(&mut self, store: &Store, visit: Id) -> Option<&Visit> {
        match self.visits.entry(visit) {
            Entry::Occupied(known) => Some(known.into_mut()),
            Entry::Vacant(place) => Visit::load(store, visit).map(|known| &*place.insert(known)),
        }
    }

    /// Why this entry is not taken from the person's phone; none when it is.
    pub fn refusal(&mut self, store: &Store, entry: &log::Entry) -> Option<&'static str> {
        if !is_work_in_the_field(&entry.change) {
            return Some("no-right");
        }
        if !self.subjects.contains(&entry.subject) {
            return Some(if store.visit(entry.subject).is_ok() {
                "no-right"
            } else {
                "unknown-subject"
            });
        }
        // A finding that is logged in this very batch is not in the tables yet, so only the question of an
        // answer or of a new finding is looked at: a finding of a hidden question cannot exist otherwise.
        let question = match &entry.change {
            Change::AnswerGiven(c) => Some(&c.question),
            Change::AnswerCleared(c) => Some(&c.question),
            Change::FindingLogged(c) => c.question.as_ref(),
            _ => None,
        };
        let hidden = !self.role.sees_confidential()
            && question.is_some_and(|question| {
                self.question_is_confidential(store, entry.subject, question)
            });
        hidden.then_some("no-right")
    }
}

/// What phones write: the work in the home. Everything else is decided at the office. A change of a newer
/// app is kept and passed on. Every change is named, so that the compiler asks for the next one.
fn is_work_in_the_field(change: &Change) -> bool {
    match change {
        Change::VisitStarted(_)
        | Change::VisitCompleted(_)
        | Change::AnswerGiven(_)
        | Change::AnswerCleared(_)
        | Change::FindingLogged(_)
        | Change::RoomSet(_)
        | Change::PartSet(_)
        | Change::GradeSet(_)
        | Change::UrgencySet(_)
        | Change::NoteWritten(_)
        | Change::FindingRemoved(_)
        | Change::PhotoTaken(_)
        | Change::PhotoRemoved(_)
        | Change::Unknown { .. } => true,
        Change::BuildingAdded(_)
        | Change::DwellingAdded(_)
        | Change::TenancyStarted(_)
        | Change::TenancyEnded(_)
        | Change::PersonAdded(_)
        | Change::VisitProposed(_)
        | Change::VisitScheduled(_)
        | Change::VisitAssigned(_)
        | Change::InterpreterSet(_)
        | Change::VisitApproved(_)
        | Change::VisitCancelled(_) => false,
    }
}
