//! The languages of tenants: how far each has come, what was published in it, and the files for a translator.

pub mod one;
mod said;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use nyvri_core::store::Store;
use nyvri_core::text::{Language, may_be_published, progress};

use said::{Said, published_in};

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use crate::rights::Right;
use crate::state::AppState;
use crate::translation::{to_fluent, to_xliff};
use crate::words::Words;

#[derive(Template)]
#[template(path = "languages/page.html")]
struct Page {
    shell: Shell,
    rows: Vec<Row>,
}

/// One language.
struct Row {
    tag: &'static str,
    name: String,
    own_name: &'static str,
    is_right_to_left: bool,
    reviewed: usize,
    machine: usize,
    missing: usize,
    /// Where its texts come from.
    standing: String,
    href: Option<String>,
}

/// The page.
pub async fn show(State(state): State<AppState>, signed: Signed) -> Result<Html<String>, Fault> {
    signed.must(Right::SeeLanguages)?;
    state
        .run(move |state| {
            let (words, store) = (&signed.words, state.store());
            let rows = Language::TENANTS.into_iter().skip(1);
            let rows = rows.map(|language| row(&store, words, language, state.now()));
            let rows = rows.collect::<Result<_, Fault>>()?;
            drop(store);
            render(&Page {
                rows,
                shell: signed.shell(state, Place::Languages, words.t("office-languages-title")),
            })
        })
        .await?
}

fn row(store: &Store, words: &Words, language: Language, now: i64) -> Result<Row, Fault> {
    let said = Said::read(store, language)?;
    let progress = progress(&said.lines);
    Ok(Row {
        tag: language.tag(),
        name: words.named("language", language.tag()),
        own_name: language.own_name(),
        is_right_to_left: language.is_right_to_left(),
        reviewed: progress.reviewed,
        machine: progress.machine,
        missing: progress.missing,
        standing: said.standing(store, words, now)?,
        href: may_be_published(language).then(|| one::address(language)),
    })
}

/// A file for a translator: `xliff` or `ftl`.
pub async fn file(
    State(state): State<AppState>,
    signed: Signed,
    Path((tag, format)): Path<(String, String)>,
) -> Result<Response, Fault> {
    signed.must(Right::SeeLanguages)?;
    let mut languages = Language::TENANTS.into_iter().skip(1);
    let language = languages.find(|language| language.tag() == tag);
    let language = language.ok_or(Fault::NothingHere)?;
    let published = state
        .run(move |state| published_in(&state.store(), language))
        .await??;
    let (body, kind, ending) = match format.as_str() {
        "xliff" => (
            to_xliff(language, &published),
            "application/xliff+xml",
            "xlf",
        ),
        "ftl" => (
            to_fluent(language, &published),
            "text/plain; charset=utf-8",
            "ftl",
        ),
        _ => return Err(Fault::NothingHere),
    };
    let name = format!("attachment; filename=\"ny-vri-{tag}.{ending}\"");
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}
