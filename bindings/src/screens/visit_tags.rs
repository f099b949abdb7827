//! The labels at the top of a visit: language and interpreter, who else is there.

use nyvri_core::domain::visit::Interpreter;
use nyvri_core::{Error, Result};

use super::parts::{Icon, Tag};
use super::visit_view::VisitView;
use super::words::lowered;

/// Spoken at most visits, so that it needs no label.
const USUAL_LANGUAGE: &str = "nb";

pub(super) fn visit_tags(table: &VisitView<'_>) -> Result<Vec<Tag>> {
    let view = table.view;
    let language = match view.store.tenancy(table.visit.tenancy) {
        Err(Error::NotFound { .. }) => String::new(),
        tenancy => tenancy?.language,
    };
    let interpreter = table.visit.interpreter;
    let mut tags = Vec::new();
    if interpreter != Interpreter::NotNeeded && !language.is_empty() {
        let state = view.say(&format!("interpreter-{}", interpreter.code()));
        let args = [
            ("language", language_name(table, &language).into()),
            ("interpreter", lowered(&state).into()),
        ];
        tags.push((
            Icon::Interpreter,
            view.texts.with("tag-language-interpreter", &args),
        ));
    } else if language != USUAL_LANGUAGE && !language.is_empty() {
        tags.push((Icon::Speech, language_name(table, &language)));
    }
    let names = view.first_names_of_others(&table.visit.people)?;
    if !names.is_empty() {
        let names = view.list(&names);
        let with = view.texts.with("tag-with", &[("names", names.into())]);
        tags.push((Icon::People, with));
    }
    let tag = |(icon, text)| Tag {
        icon: Some(icon),
        text,
        confidential: false,
    };
    Ok(tags.into_iter().map(tag).collect())
}

/// A language without a name in the lists shows as its tag.
fn language_name(table: &VisitView<'_>, tag: &str) -> String {
    let name = table.view.texts.find(&format!("language-{tag}"), &[]);
    name.unwrap_or_else(|| tag.to_owned())
}
