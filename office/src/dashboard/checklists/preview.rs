//! A checklist that counts or has counted, as it is asked.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Html;
use nyvri_core::text::Language;
use serde::Deserialize;

use super::parts::{TopicView, topics};
use super::{kinds, version};
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::render;
use crate::dashboard::frame::shell::{Place, Shell};
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;

#[derive(Template)]
#[template(path = "checklists/preview.html")]
struct Page {
    shell: Shell,
    summary: String,
    tongues: Tongues,
    topics: Vec<TopicView>,
}

/// The language to read it in.
#[derive(Default, Deserialize)]
pub struct Tongue {
    language: Option<String>,
}

/// The languages it can be read in.
pub struct Tongues {
    /// The one shown.
    pub shown: &'static str,
    /// Tag, own name and address.
    pub all: Vec<(&'static str, &'static str, String)>,
}

impl Tongue {
    /// The one that was asked for, or else the page's.
    pub fn of(&self, words: &Words) -> Language {
        let asked = self.language.as_deref().and_then(Language::from_tag);
        asked.unwrap_or_else(|| words.texts().language())
    }
}

/// To choose from, at `href`.
pub fn tongues(shown: Language, href: &str) -> Tongues {
    let names = ["Bokmål", "Nynorsk", "English"];
    let all = Language::ALL.into_iter().zip(names);
    Tongues {
        shown: shown.tag(),
        all: all
            .map(|(language, name)| {
                let tag = language.tag();
                (tag, name, format!("{href}?language={tag}"))
            })
            .collect(),
    }
}

/// The page.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Path((name, number)): Path<(String, u32)>,
    Query(tongue): Query<Tongue>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::KeepChecklists)?;
    state
        .run(move |state| {
            let words = &signed.words;
            let template = state.store().template(&name, number)?;
            let language = tongue.of(words);
            let href = format!("/checklists/{name}/{number}");
            render(&Page {
                summary: kinds(words, &template),
                topics: topics(&state.texts().words(language), &template),
                tongues: tongues(language, &href),
                shell: signed
                    .shell(state, Place::Checklists, version(words, &name, number))
                    .back_to(&href),
            })
        })
        .await?
}
