//! What one phone may see and write: scope by assignment, confidentiality by role.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use nyvri_core::domain::change::{Change, Work};
use nyvri_core::domain::confidential::Confidences;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::log;
use nyvri_core::store::{KEPT_ON_PHONE, Store};

/// One person's reach into the log.
pub struct Scope {
    /// Visits, tenancies, dwellings, buildings, people.
    pub subjects: Arc<BTreeSet<Id>>,
    role: Role,
    confidences: HashMap<Id, Confidences>,
    /// The subject that was asked for last: entries come in runs.
    last: Option<Asked>,
}

/// A subject that was asked for.
#[derive(Clone, Copy)]
struct Asked {
    subject: Id,
    is_erased: bool,
    is_in_reach: bool,
}

impl Scope {
    /// The reach of `person` now.
    pub fn of(store: &Store, person: Id, role: Role) -> nyvri_core::Result<Self> {
        let subjects = store.scope_of(person, store.now() - KEPT_ON_PHONE)?;
        Ok(Self {
            subjects,
            role,
            confidences: HashMap::new(),
            last: None,
        })
    }

    /// Whether the person may see everything of the subjects in reach.
    pub fn hides_nothing(&self) -> bool {
        self.role.sees_confidential()
    }

    /// Whether the person may see this entry. Whatever cannot be judged is withheld from a role that does
    /// not see confidential matters.
    pub fn may_see(&mut self, store: &Store, entry: &log::Entry) -> bool {
        if !self.subjects.contains(&entry.subject) {
            return false;
        }
        self.role.sees_confidential() || !self.hides(store, entry)
    }

    /// Whether a picture is shown by a photo that the person may see.
    pub fn may_see_picture(&mut self, store: &Store, sha256: &[u8]) -> nyvri_core::Result<bool> {
        let uses = store.uses_of_picture(sha256)?;
        Ok(uses.into_iter().any(|(visit, finding)| {
            self.subjects.contains(&visit)
                && (self.role.sees_confidential()
                    || !self.confidences(store, visit).hide_finding(finding))
        }))
    }

    fn hides(&mut self, store: &Store, entry: &log::Entry) -> bool {
        // What is open to everyone is so in any visit, and the visit need not be looked at.
        Confidences::default().hide(&entry.change)
            && self.confidences(store, entry.subject).hide(&entry.change)
    }

    fn confidences(&mut self, store: &Store, visit: Id) -> &Confidences {
        let known = self.confidences.entry(visit);
        // Nothing is known of what cannot be read, so it is hidden.
        known.or_insert_with(|| store.confidences(visit).unwrap_or_default())
    }

    fn ask(&mut self, store: &Store, subject: Id) -> Asked {
        if let Some(last) = self.last
            && last.subject == subject
        {
            return last;
        }
        *self.last.insert(Asked {
            subject,
            is_erased: store.is_erased(subject).unwrap_or(false),
            is_in_reach: self.subjects.contains(&subject),
        })
    }

    /// Why this entry is not taken from the person's phone; none when it is.
    pub fn refusal(&mut self, store: &Store, entry: &log::Entry) -> Option<&'static str> {
        // Whoever wrote it did not know. It is kept blank, so that the phone's count goes on.
        let asked = self.ask(store, entry.subject);
        if asked.is_erased {
            return None;
        }
        if !is_work_in_the_field(&entry.change) {
            return Some("no-right");
        }
        if !asked.is_in_reach {
            return Some(if store.visit(entry.subject).is_ok() {
                "no-right"
            } else {
                "unknown-subject"
            });
        }
        if is_too_late(store, entry) {
            return Some("approved");
        }
        // A finding that is logged in this very batch is not in the tables yet, so only the question of an
        // answer or of a new finding is looked at: a finding of a hidden question cannot exist otherwise.
        let question = match &entry.change {
            Change::AnswerGiven(c) => Some(&c.question),
            Change::AnswerCleared(c) => Some(&c.question),
            Change::FindingLogged(c) => c.question.as_ref(),
            _ => None,
        };
        let topic = match &entry.change {
            Change::AdviceGiven(c) => Some(&c.topic),
            Change::AdviceTakenBack(c) => Some(&c.topic),
            Change::AdviceOutcomeTold(c) => Some(&c.topic),
            _ => None,
        };
        if self.role.sees_confidential() || (question.is_none() && topic.is_none()) {
            return None;
        }
        let confidences = self.confidences(store, entry.subject);
        let hidden = question.is_some_and(|question| confidences.hide_question(question))
            || topic.is_some_and(|topic| confidences.hide_topic(topic));
        hidden.then_some("no-right")
    }
}

/// What is said of a summary after the office has approved the visit. What was said before and comes late is taken.
fn is_too_late(store: &Store, entry: &log::Entry) -> bool {
    let says = matches!(
        entry.change,
        Change::SummarySigned(_) | Change::SummaryDisputed(_)
    );
    let approved = || store.visit(entry.subject).ok()?.approved_at;
    says && approved().is_some_and(|approved| entry.at.millis() > approved)
}

/// What phones write: the work in the home. Everything else is decided at the office. A change of a newer
/// app is kept and passed on.
fn is_work_in_the_field(change: &Change) -> bool {
    match change.work() {
        Work::Home | Work::Course | Work::Untold => true,
        Work::FollowUp | Work::Office => false,
    }
}
