//! Doing, on a visit: saying how it stands with the interpreter.

use nyvri_core::domain::change::InterpreterSet;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::interpreter::Interpreter;
use nyvri_core::store::Store;
use nyvri_core::{Error, Result};

use crate::error::AppError;

use super::{FieldApp, person};

#[uniffi::export]
impl FieldApp {
    /// Says how it stands with the interpreter, by a value of `InterpreterPanel`. It begins no visit. A child is
    /// refused.
    pub fn set_interpreter(&self, visit_id: String, value: String) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        let set = set(&mut self.store(), visit, &value);
        self.told(set)
    }
}

fn set(store: &mut Store, visit: Id, value: &str) -> Result<()> {
    let interpreter = Interpreter::chosen(value)?;
    let row = store.visit(visit)?;
    if !row.status.is_open() {
        return Err(Error::VisitEnded);
    }
    if row.interpreter == interpreter {
        return Ok(());
    }
    let author = person(store)?.id;
    store.write(author, visit, &[InterpreterSet { interpreter }.into()])
}
