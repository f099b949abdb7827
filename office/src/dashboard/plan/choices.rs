//! What can be chosen in the form of a plan: people, and how it stands with the interpreter.

use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::Interpreter;
use nyvri_core::store::PersonRow;

use super::Typed;
use crate::dashboard::frame::shown::People;
use crate::words::Words;

pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

pub(super) fn choices(everyone: &People, role: Role, typed: &Typed) -> Vec<Choice> {
    let choice = |person: &PersonRow| Choice {
        value: person.id.to_string(),
        label: person.name.clone(),
        is_chosen: typed.people.contains(&person.id),
    };
    everyone.with_role(role).map(choice).collect()
}

pub(super) fn interpreters(words: &Words, typed: &Typed) -> Vec<Choice> {
    let choice = |state: Interpreter| Choice {
        value: state.code().to_owned(),
        label: words.named("interpreter", state.code()),
        is_chosen: typed.interpreter == state,
    };
    Interpreter::ALL.map(choice).into()
}
