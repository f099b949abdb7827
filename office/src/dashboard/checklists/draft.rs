//! A checklist of the municipality's own before it counts: its faults with file and line, or else what it will ask,
//! and the button that publishes it. What is published is what was looked at.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, Query, State as Office};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use nyvri_core::content::own::{OwnChecklist, OwnFault};
use nyvri_core::domain::template::Template as Checklist;
use nyvri_core::explain::checklist::told_of_own;
use nyvri_core::store::Store;
use nyvri_core::text::{Language, OwnWords};

use super::parts::{TopicView, topics};
use super::preview::{Tongue, Tongues, tongues};
use super::version;
use crate::checklists::{self, Unread, Written};
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::render;
use crate::dashboard::frame::shell::{Place, Shell};
use crate::rights::Right;
use crate::state::AppState;

#[derive(Template)]
#[template(path = "checklists/draft.html")]
struct Page {
    shell: Shell,
    summary: String,
    faults: Vec<String>,
    tongues: Tongues,
    topics: Vec<TopicView>,
    href: String,
    sha256: String,
    may_publish: bool,
    is_published: bool,
    has_changed: bool,
}

/// Where a checklist in the folder stands.
pub enum State {
    /// Its files were not read.
    Unread(Unread),
    /// It has these faults.
    Faulty(Vec<OwnFault>),
    /// It can be published.
    Ready(Checklist),
    /// It was published, exactly as it lies there.
    Published(Arc<Checklist>),
}

/// A checklist in the folder, judged.
pub struct Looked {
    /// Where it stands.
    pub state: State,
}

impl Looked {
    /// Judges what lies in the folder by what was published so far.
    pub fn at(store: &Store, written: &Written) -> nyvri_core::Result<Self> {
        let state = match &written.own {
            Err(why) => State::Unread(*why),
            Ok(own) => judged(store, own)?,
        };
        Ok(Self { state })
    }

    /// The checklist, if it can be read.
    pub fn template(&self) -> Option<&Checklist> {
        match &self.state {
            State::Unread(_) | State::Faulty(_) => None,
            State::Ready(template) => Some(template),
            State::Published(template) => Some(template),
        }
    }
}

fn judged(store: &Store, own: &OwnChecklist) -> nyvri_core::Result<State> {
    let sha256 = own.sha256();
    let mut published = Vec::new();
    for row in store.published()? {
        let Ok(template) = store.template(&row.name, row.version) else {
            continue;
        };
        if row.sha256 == sha256 {
            return Ok(State::Published(template));
        }
        published.push(template);
    }
    Ok(match own.judged(&published) {
        Ok(template) => State::Ready(template),
        Err(faults) => State::Faulty(faults),
    })
}

/// The preview, or the faults.
pub async fn show(
    Office(state): Office<AppState>,
    signed: Signed,
    Path(file): Path<String>,
    Query(tongue): Query<Tongue>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::KeepChecklists)?;
    state
        .run(move |state| page(state, &signed, &file, &tongue, false))
        .await?
}

/// Publishes it, if it still is what was looked at.
pub async fn publish(
    Office(state): Office<AppState>,
    signed: Signed,
    Path(file): Path<String>,
    form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::KeepChecklists)?;
    state
        .run(move |state| {
            let own = found(state, &file)?.own.map_err(|_| Fault::NothingHere)?;
            let mut store = state.store();
            let state_now = judged(&store, &own)?;
            let is_same = own.sha256() == form.get("sha256");
            match state_now {
                State::Ready(template) if is_same => {
                    let (author, subject) = (signed.person(), store.new_id());
                    store.write(author, subject, &[own.published(&template).into()])?;
                    drop(store);
                    state.take_up_words()?;
                    tracing::info!(checklist = %template.id, version = template.version, "published");
                    Ok(Redirect::to("/checklists").into_response())
                }
                // A second tap on the button.
                State::Published(_) => Ok(Redirect::to("/checklists").into_response()),
                _ => {
                    drop(store);
                    let page = page(state, &signed, &file, &Tongue::default(), !is_same)?;
                    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
                }
            }
        })
        .await?
}

fn found(state: &AppState, file: &str) -> Result<Written, Fault> {
    checklists::find(&state.settings().data, file)?.ok_or(Fault::NothingHere)
}

fn page(
    state: &AppState,
    signed: &Signed,
    file: &str,
    tongue: &Tongue,
    has_changed: bool,
) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    let written = found(state, file)?;
    let own = written.own.as_ref().map_err(|_| Fault::NothingHere)?;
    let looked = Looked::at(&state.store(), &written)?;
    let language = tongue.of(words);
    let said = state.texts().words(language).under(words_of(own));
    let faults = match &looked.state {
        State::Faulty(faults) => faults.as_slice(),
        _ => &[],
    };
    let template = looked.template();
    let href = format!("/checklists/new/{file}");
    render(&Page {
        summary: template.map_or_else(
            || words.n("office-checklist-faults-long", faults.len()),
            |template| version(words, &template.id, template.version),
        ),
        faults: faults
            .iter()
            .map(|fault| told_of_own(words.texts(), file, fault))
            .collect(),
        topics: template.map_or_else(Vec::new, |template| topics(&said, template)),
        tongues: tongues(language, &href),
        sha256: own.sha256(),
        may_publish: matches!(looked.state, State::Ready(_)),
        is_published: matches!(looked.state, State::Published(_)),
        has_changed,
        shell: signed
            .shell(state, Place::Checklists, format!("{file}.json"))
            .back_to(&href),
        href,
    })
}

fn words_of(own: &OwnChecklist) -> Vec<Arc<OwnWords>> {
    let words = Language::ALL.into_iter();
    words
        .filter_map(|language| own.words(language).map(Arc::new))
        .collect()
}
