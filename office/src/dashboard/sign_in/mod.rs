//! The door: name and password. A name that nobody has and a wrong password are told the same way.

use askama::Template;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use tokio::sync::Semaphore;

use super::fault::Fault;
use super::frame::form::{Checked, door_token};
use super::frame::guard::session_of;
use super::frame::language::words_of;
use super::frame::shell::{Place, Shell};
use super::frame::{cookies, shell};
use crate::accounts::{IDLE_MINUTES, SignIn};
use crate::state::AppState;
use crate::{sample, secret};

/// Passwords that are looked at at the same time: each takes 19 MB, on purpose.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

#[derive(Template)]
#[template(path = "sign_in/page.html")]
struct Page {
    shell: Shell,
    /// Key of what went wrong.
    problem: Option<&'static str>,
    /// What was typed as name, so that it need not be typed again.
    typed: String,
    minutes: String,
    /// Whose office this is.
    office: String,
    /// Only in an office with invented data.
    sample: Option<Sample>,
}

struct Sample {
    names: Vec<(&'static str, String)>,
    password: &'static str,
}

/// The form.
pub async fn show(State(state): State<AppState>, headers: HeaderMap) -> Result<Response, Fault> {
    if let Some(session) = session_of(&headers, &state).await? {
        return Ok(Redirect::to(shell::first_page(session.account.role)).into_response());
    }
    page(&state, &headers, None, "")
}

/// Opens the door, or says that name and password do not fit.
pub async fn sign_in(
    State(state): State<AppState>,
    headers: HeaderMap,
    form: Checked,
) -> Result<Response, Fault> {
    let (name, password) = (form.get("name").to_owned(), form.get("password").to_owned());
    let typed = name.clone();
    let now = state.now();
    let turn = AT_ONCE.acquire().await.map_err(std::io::Error::other)?;
    let answer = state
        .run(move |state| {
            // Kept until it is done, also when the browser has gone meanwhile.
            let _turn = turn;
            state.accounts().sign_in(&name, &password, now)
        })
        .await??;
    let problem = match answer {
        SignIn::Welcome(account) => {
            let session = state.accounts().begin_session(&account, now)?;
            tracing::info!(account = account.id, "signed in");
            let mut response = Redirect::to(shell::first_page(account.role)).into_response();
            append(
                &mut response,
                cookies::set(
                    cookies::SESSION,
                    &session.token,
                    state.settings().secure_cookies,
                ),
            );
            append(
                &mut response,
                cookies::forget(cookies::DOOR, state.settings().secure_cookies),
            );
            return Ok(response);
        }
        SignIn::Wrong => "office-sign-in-wrong",
        SignIn::TooMany => "office-sign-in-too-many",
    };
    let mut response = page(&state, &headers, Some(problem), &typed)?;
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    Ok(response)
}

/// Ends the session.
pub async fn sign_out(
    State(state): State<AppState>,
    headers: HeaderMap,
    _: Checked,
) -> Result<Response, Fault> {
    if let Some(token) = cookies::read(&headers, cookies::SESSION) {
        state.accounts().end_session(token)?;
    }
    let mut response = Redirect::to("/sign-in").into_response();
    append(
        &mut response,
        cookies::forget(cookies::SESSION, state.settings().secure_cookies),
    );
    Ok(response)
}

fn page(
    state: &AppState,
    headers: &HeaderMap,
    problem: Option<&'static str>,
    typed: &str,
) -> Result<Response, Fault> {
    let words = words_of(headers, state);
    let title = words.t("office-sign-in-title");
    // The same door cookie for every form of this browser, so that two open tabs both work.
    let known = cookies::read(headers, cookies::DOOR).map(str::to_owned);
    let cookie = known.clone().map_or_else(secret::token, Ok)?;
    let sample = state.settings().is_sample.then(|| Sample {
        names: sample::sign_in_names()
            .map(|(name, role)| (name, words.named("role", role.code())))
            .collect(),
        password: sample::PASSWORD,
    });
    let office = state.office_name(&words);
    let mut shell = Shell::new(state, words, None, Place::None, title).back_to("/sign-in");
    shell.form_token = door_token(&cookie);
    let page = Page {
        shell,
        problem,
        typed: typed.to_owned(),
        minutes: IDLE_MINUTES.to_string(),
        office,
        sample,
    };
    let mut response = Html(
        page.render()
            .map_err(|fault| std::io::Error::other(fault.to_string()))?,
    )
    .into_response();
    if known.is_none() {
        append(
            &mut response,
            cookies::set(cookies::DOOR, &cookie, state.settings().secure_cookies),
        );
    }
    Ok(response)
}

fn append(response: &mut Response, cookie: Option<axum::http::HeaderValue>) {
    if let Some(cookie) = cookie {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
}
