//! Doing, on a visit: begin and end.

use nyvri_core::domain::change::{VisitCompleted, VisitStarted};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::store::{Store, VisitRow};
use nyvri_core::{Error, Result};

use crate::error::AppError;

use super::{FieldApp, person};

#[uniffi::export]
impl FieldApp {
    /// Begins a visit. Beginning one that has begun changes nothing.
    pub fn start_visit(&self, visit_id: String) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        let started = start(&mut self.store(), visit);
        self.told(started)
    }

    /// Ends the visit in the home; the office sees it next.
    pub fn complete_visit(&self, visit_id: String) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        let completed = complete(&mut self.store(), visit);
        if completed.is_ok() {
            self.moment().undo = None;
        }
        self.told(completed)
    }
}

fn start(store: &mut Store, visit: Id) -> Result<()> {
    let row = store.visit(visit)?;
    match row.status {
        VisitStatus::Started => Ok(()),
        status if status.is_open() => {
            let author = person(store)?.id;
            store.write(author, visit, &[VisitStarted {}.into()])
        }
        _ => Err(Error::VisitEnded),
    }
}

fn complete(store: &mut Store, visit: Id) -> Result<()> {
    let row = store.visit(visit)?;
    if !row.status.is_open() {
        return Err(Error::VisitEnded);
    }
    let count = required_open(store, &row)?;
    if count > 0 {
        return Err(Error::RequiredOpen { count });
    }
    let author = person(store)?.id;
    store.write(
        author,
        visit,
        &[VisitStarted {}.into(), VisitCompleted {}.into()],
    )
}

/// Questions that must be answered, by a person who may, and are not.
fn required_open(store: &Store, visit: &VisitRow) -> Result<usize> {
    let (template, given) = (store.template_of(visit)?, store.circumstances(visit)?);
    let sees_confidential = person(store)?.role.sees_confidential();
    let confidences = store.confidences(visit.id)?;
    let topics = template.topics.iter();
    let open = topics
        .flat_map(|topic| topic.shown(visit.kind, &given))
        .filter(|question| sees_confidential || !confidences.hide_question(&question.id))
        .filter(|question| {
            let answer = given.answers.get(&question.id);
            question.required && !answer.is_some_and(|answer| question.accepts(answer))
        });
    Ok(open.count())
}
