//! The interpreter of a visit: how it stands, and who it is. A child can be said to be it, and is refused.

use nyvri_core::domain::interpreter::{Interpreter, InterpreterBy};
use nyvri_core::{Error, Result};

use super::parts::Pick;
use super::view::View;
use super::visit_view::VisitView;

/// The interpreter of a visit.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct InterpreterPanel {
    /// `Tolk`.
    pub heading: String,
    /// `Barn skal aldri tolke.`
    pub never: String,
    /// How it stands; a value is given back in `set_interpreter`.
    pub states: Vec<Pick>,
    /// `Hvem tolker?`
    pub who_heading: String,
    /// Who it is; nobody to choose where nobody interprets.
    pub who: Vec<Pick>,
}

/// Where an interpreter is needed, in a visit that is open.
pub(super) fn interpreter_panel(table: &VisitView<'_>) -> Result<Option<InterpreterPanel>> {
    let (view, now) = (table.view, table.visit.interpreter);
    let needs = match view.store.tenancy(table.visit.tenancy) {
        Err(Error::NotFound { .. }) => false,
        tenancy => tenancy?.needs_interpreter,
    };
    let asked = needs || now != Interpreter::NotNeeded;
    Ok((asked && table.is_open()).then(|| panel(view, now)))
}

fn panel(view: &View<'_>, now: Interpreter) -> InterpreterPanel {
    let by = now.by().unwrap_or(InterpreterBy::Service);
    let states = [
        Interpreter::NotNeeded,
        Interpreter::Needed,
        Interpreter::Booked,
        Interpreter::Present(by),
        Interpreter::ByPhone(by),
        Interpreter::Refused,
    ];
    let state = |state: Interpreter| {
        let word = format!("tolk-state-{}", place(state));
        pick(view, state.code().to_owned(), &word, state == now)
    };
    let people = InterpreterBy::ALL.map(InterpreterBy::code);
    let who = |code: &str| {
        let chosen = by.code() == code;
        let value = format!("{}-{code}", place(now));
        pick(view, value, &format!("tolk-by-{code}"), chosen)
    };
    let who = people.into_iter().chain(["child"]).map(who);
    InterpreterPanel {
        heading: view.say("tolk-heading"),
        never: view.say("tolk-never"),
        states: states.map(state).into(),
        who_heading: view.say("tolk-who"),
        who: now.by().map_or_else(Vec::new, |_| who.collect()),
    }
}

/// The code without who it is.
fn place(state: Interpreter) -> &'static str {
    let code = state.code();
    code.split_once('-').map_or(code, |(place, _)| place)
}

fn pick(view: &View<'_>, value: String, word: &str, chosen: bool) -> Pick {
    Pick {
        value,
        label: view.say(word),
        detail: String::new(),
        chosen,
    }
}
