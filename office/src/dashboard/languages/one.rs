//! One of the tenants' languages: what was published in it, and what came back from a translator. A file is looked at
//! first: its faults with their lines, or each text that would become another one. What is published goes through the
//! log to every phone.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use nyvri_core::domain::change::TextsPublished;
use nyvri_core::hex;
use nyvri_core::store::Store;
use nyvri_core::text::{Language, Line, may_be_published, sheet_with, to_publish};
use sha2::{Digest, Sha256};

use super::said::{Said, differing, published_in};
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::render;
use crate::dashboard::frame::shell::{Place, Shell};
use crate::rights::{Right, allows};
use crate::state::AppState;
use crate::translation::to_be_published;
use crate::words::Words;

#[derive(Template)]
#[template(path = "languages/one.html")]
struct Page {
    shell: Shell,
    tag: &'static str,
    direction: &'static str,
    href: String,
    standing: String,
    may_publish: bool,
    /// What stands before the product's texts.
    published: Vec<Row>,
    looked: Option<Looked>,
    /// Names what was published when this page was made.
    before: String,
    has_changed: bool,
}

/// A text that is another than it was.
struct Row {
    original: String,
    before: String,
    after: String,
    origin: String,
}

/// A file that came back.
struct Looked {
    text: String,
    faults: Vec<String>,
    rows: Vec<Row>,
    /// What would be published.
    source: String,
}

/// The page.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Path(tag): Path<String>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::SeeLanguages)?;
    let language = language_of(&tag)?;
    state
        .run(move |state| page(state, &signed, language, None, false))
        .await?
}

/// What a file would change, or what is wrong with it.
pub async fn look(
    State(state): State<AppState>,
    signed: Signed,
    Path(tag): Path<String>,
    form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::PublishLanguages)?;
    let language = language_of(&tag)?;
    state
        .run(move |state| {
            let published = published_in(&state.store(), language)?;
            let looked = looked_at(&signed.words, language, &published, form.whole("file"));
            let status = match looked.faults.is_empty() {
                true => StatusCode::OK,
                false => StatusCode::UNPROCESSABLE_ENTITY,
            };
            let page = page(state, &signed, language, Some(looked), false)?;
            Ok((status, page).into_response())
        })
        .await?
}

/// Publishes it, if nothing was published since it was looked at. The file is read again: what the browser sends back is
/// not trusted to be what was shown.
pub async fn publish(
    State(state): State<AppState>,
    signed: Signed,
    Path(tag): Path<String>,
    form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::PublishLanguages)?;
    let language = language_of(&tag)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let published = published_in(&store, language)?;
            let has_changed = name_of(&published) != form.get("before");
            let looked = looked_at(&signed.words, language, &published, form.whole("text"));
            if has_changed || !looked.faults.is_empty() {
                drop(store);
                let page = page(state, &signed, language, Some(looked), has_changed)?;
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
            }
            if looked.source != published {
                write(&mut store, &signed, language, looked.source)?;
            }
            Ok(Redirect::to(&address(language)).into_response())
        })
        .await?
}

/// Goes back to what the product says.
pub async fn withdraw(
    State(state): State<AppState>,
    signed: Signed,
    Path(tag): Path<String>,
    _form: Checked,
) -> Result<Redirect, Fault> {
    signed.must(Right::PublishLanguages)?;
    let language = language_of(&tag)?;
    state
        .run(move |state| {
            let mut store = state.store();
            if !published_in(&store, language)?.is_empty() {
                write(&mut store, &signed, language, String::new())?;
            }
            Ok(Redirect::to(&address(language)))
        })
        .await?
}

fn write(
    store: &mut Store,
    signed: &Signed,
    language: Language,
    texts: String,
) -> nyvri_core::Result<()> {
    let (subject, tag) = (store.new_id(), language.tag());
    let published = TextsPublished {
        language: tag.to_owned(),
        texts,
    };
    store.write(signed.person(), subject, &[published.into()])?;
    tracing::info!(language = tag, by = %signed.person(), "texts were published");
    Ok(())
}

/// A language that can be published.
fn language_of(tag: &str) -> Result<Language, Fault> {
    let mut all = Language::TENANTS.into_iter();
    let found = all.find(|language| language.tag() == tag && may_be_published(*language));
    found.ok_or(Fault::NothingHere)
}

/// Of its page.
pub fn address(language: Language) -> String {
    format!("/languages/{}", language.tag())
}

fn name_of(published: &str) -> String {
    hex::encode(&Sha256::digest(published.as_bytes()))
}

fn looked_at(words: &Words, language: Language, published: &str, text: String) -> Looked {
    let mut looked = Looked {
        faults: Vec::new(),
        rows: Vec::new(),
        source: String::new(),
        text,
    };
    let name = words.t("office-texts-this-file");
    match to_be_published(&name, &looked.text, language, published) {
        Err(faults) => {
            let faults = faults.iter();
            looked.faults = faults.map(|fault| fault.told(words.texts())).collect();
        }
        Ok(lines) => {
            looked.rows = rows(words, &sheet_with(language, published), &lines);
            looked.source = to_publish(language, &lines);
        }
    }
    looked
}

fn rows(words: &Words, before: &[Line], after: &[Line]) -> Vec<Row> {
    let said = |line: &Line| {
        let translation = line.translation.as_ref();
        translation.map_or_else(String::new, |(words, _)| words.clone())
    };
    let origin = |line: &Line| {
        let translation = line.translation.as_ref();
        translation.map_or("missing", |(_, origin)| origin.code())
    };
    let rows = differing(before, after).map(|(before, after)| Row {
        original: after.original.clone(),
        before: said(before),
        after: said(after),
        origin: words.named("office-col", origin(after)),
    });
    rows.collect()
}

fn page(
    state: &AppState,
    signed: &Signed,
    language: Language,
    looked: Option<Looked>,
    has_changed: bool,
) -> Result<Html<String>, Fault> {
    let (words, tag) = (&signed.words, language.tag());
    let store = state.store();
    let said = Said::read(&store, language)?;
    let standing = said.standing(&store, words, state.now())?;
    drop(store);
    let href = address(language);
    render(&Page {
        tag,
        direction: match language.is_right_to_left() {
            true => "rtl",
            false => "ltr",
        },
        standing,
        may_publish: allows(signed.role(), Right::PublishLanguages),
        published: rows(words, &said.shipped, &said.lines),
        looked,
        before: name_of(said.published()),
        has_changed,
        shell: signed
            .shell(state, Place::Languages, words.named("language", tag))
            .back_to(&href),
        href,
    })
}
