//! Doing, where two people set the same thing differently: keep one of the values.

use nyvri_core::domain::change::Change;
use nyvri_core::domain::id::Id;
use nyvri_core::store::Store;
use nyvri_core::{Error, Result};

use crate::error::AppError;
use crate::screens::disagreements::{Chosen, chosen};
use crate::screens::view::{SyncState, View};

use super::answers::follow;
use super::undo::Undo;
use super::{FieldApp, person};

#[uniffi::export]
impl FieldApp {
    /// Keeps one value of a place of [`crate::screens::agree::AgreeScreen`]: writes it again, by somebody who has
    /// seen them all.
    pub fn keep_value(
        &self,
        visit_id: String,
        place_id: String,
        value_id: String,
    ) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        self.told(self.keep(visit, &place_id, &value_id))
    }
}

impl FieldApp {
    fn keep(&self, visit: Id, place_id: &str, value_id: &str) -> Result<()> {
        let mut store = self.store();
        let texts = self.texts();
        let person = person(&store)?;
        let view = View {
            store: &store,
            texts: &texts,
            person: &person,
            now: store.now(),
            undo: None,
            sync: SyncState::default(),
        };
        let chosen = chosen(&view, visit, place_id, value_id)?;
        let text = texts.with("undo-kept", &[("value", chosen.words.clone().into())]);
        let (changes, back) = both_ways(&store, visit, &chosen)?;
        self.write(&mut store, visit, &changes, Undo { visit, text, back })
    }
}

/// The changes and what takes them back. Keeping what stood already changes no value: nothing is to be taken back.
fn both_ways(store: &Store, visit: Id, chosen: &Chosen) -> Result<(Vec<Change>, Vec<Change>)> {
    let mut changes = vec![chosen.change.clone()];
    let mut back = Vec::new();
    if chosen.change != chosen.before {
        back.push(chosen.before.clone());
    }
    let question = match &chosen.change {
        Change::AnswerGiven(given) => &given.question,
        Change::AnswerCleared(cleared) => &cleared.question,
        _ => return Ok((changes, back)),
    };
    let template = store.template_of(&store.visit(visit)?)?;
    let asked = template.question(question);
    let (_, asked) = asked.ok_or(Error::NotFound { what: "question" })?;
    let is_deviation = match &chosen.change {
        Change::AnswerGiven(given) => asked.is_deviation(&given.answer),
        _ => false,
    };
    follow(store, visit, asked, is_deviation, &mut changes, &mut back)?;
    Ok((changes, back))
}
