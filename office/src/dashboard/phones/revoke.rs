//! Withdraws trust from a phone: its own page, which says what will be lost.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};

use super::{device, shown_name, waiting};
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::render;
use crate::dashboard::frame::shell::{Place, Shell};
use crate::dashboard::frame::shown::{People, sentence};
use crate::rights::Right;
use crate::state::AppState;

const REASONS: [&str; 4] = ["lost", "stolen", "left", "replaced"];

#[derive(Template)]
#[template(path = "phones/revoke.html")]
struct Page {
    shell: Shell,
    href: String,
    lost: Option<String>,
    owner: String,
    seen: String,
    reasons: Vec<(&'static str, String)>,
    problem: Option<String>,
}

/// Asks.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Path(id): Path<String>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::KeepPhones)?;
    state
        .run(move |state| page(state, &signed, &id, false))
        .await?
}

/// Does it.
pub async fn revoke(
    State(state): State<AppState>,
    signed: Signed,
    Path(id): Path<String>,
    form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::KeepPhones)?;
    state
        .run(move |state| {
            let device = device(state, &id)?;
            let Some(why) = REASONS
                .into_iter()
                .find(|reason| *reason == form.get("why"))
            else {
                return Ok((
                    StatusCode::UNPROCESSABLE_ENTITY,
                    page(state, &signed, &id, true)?,
                )
                    .into_response());
            };
            state.accounts().revoke(device.id, why, state.now())?;
            tracing::info!(device = %device.id, why, "a phone was revoked");
            Ok(Redirect::to("/phones").into_response())
        })
        .await?
}

fn page(
    state: &AppState,
    signed: &Signed,
    id: &str,
    reason_missing: bool,
) -> Result<Html<String>, Fault> {
    let device = device(state, id)?;
    if device.revoked_at.is_some() {
        return Err(Fault::NothingHere);
    }
    let words = &signed.words;
    let people = People::read(&state.store())?;
    let title = words.s("office-revoke-title", "phone", &shown_name(words, &device));
    render(&Page {
        href: format!("/phones/{}/revoke", device.id),
        lost: (device.waiting > 0).then(|| waiting(words, &device)),
        owner: people.name(device.person).to_owned(),
        seen: sentence(&words.texts().moment(device.seen_at, state.now())),
        reasons: REASONS
            .map(|reason| (reason, words.named("office-revoke-why", reason)))
            .into(),
        problem: reason_missing.then(|| words.t("office-revoke-why-missing")),
        shell: signed
            .shell(state, Place::Phones, title)
            .back_to(&format!("/phones/{}/revoke", device.id)),
    })
}
